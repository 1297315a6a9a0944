import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() through the async generator constructor",
  guest: `new (async function* () {}).constructor(${QUOTED})().next();
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
