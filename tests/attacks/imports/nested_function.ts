import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() in a function compiled by a compiled function",
  guest: `Function("return Function(" + JSON.stringify(${QUOTED}) + ")()")();
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
