import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() in new Function",
  guest: `new Function(${QUOTED})();
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
