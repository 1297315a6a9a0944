import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() in an interval's text",
  guest: `setInterval(${QUOTED}, 1);
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
