import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by a compiled listener for errors",
  guest: `addEventListener("error", new Function(${QUOTED}));
setTimeout(() => { throw 1; });
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
