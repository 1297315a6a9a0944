import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() in Function called without new",
  guest: `Function(${QUOTED})();
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
