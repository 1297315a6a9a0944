import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() in direct eval",
  guest: `eval(${QUOTED});
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
