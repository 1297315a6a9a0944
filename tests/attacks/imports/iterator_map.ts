import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by eval as an iterator's callback",
  guest: `[${QUOTED}].values().map(eval).next();
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
