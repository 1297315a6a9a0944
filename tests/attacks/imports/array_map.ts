import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by eval as an array's callback",
  guest: `[${QUOTED}].map(eval);
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
