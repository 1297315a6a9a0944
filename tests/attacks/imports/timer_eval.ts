import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by eval as a timer's callback",
  guest: `setTimeout(eval, 0, ${QUOTED});
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
