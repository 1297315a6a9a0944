import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() through the constructor of a generator object",
  guest: `const made = (function* () {})();
Object.getPrototypeOf(Object.getPrototypeOf(made)).constructor.constructor(${QUOTED})().next();
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
