import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() through the async function constructor",
  guest: `new (async () => {}).constructor(${QUOTED})();
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
