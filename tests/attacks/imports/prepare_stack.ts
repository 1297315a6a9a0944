import { type Attack, OUTCOME, PAYLOAD, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by a compiled stack formatter",
  guest: `Error.prepareStackTrace = Function(${QUOTED});
new Error("x").stack;
${PAYLOAD};
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
