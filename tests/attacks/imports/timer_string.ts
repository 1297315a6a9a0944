import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() in a timer's text",
  guest: `setTimeout(${QUOTED}, 0);
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
