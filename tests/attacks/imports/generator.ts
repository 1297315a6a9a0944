import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() through the generator constructor",
  guest: `new (function* () {}).constructor(${QUOTED})().next();
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
