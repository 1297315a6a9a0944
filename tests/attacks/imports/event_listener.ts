import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by a compiled event listener",
  guest: `const target = new EventTarget();
target.addEventListener("x", new Function(${QUOTED}));
target.dispatchEvent(new Event("x"));
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
