import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by a function compiled as a getter",
  guest: `Object.defineProperty({}, "x", { get: Function(${QUOTED}) }).x;
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
