import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by a subclass of Function",
  guest: `new (class extends Function {})(${QUOTED})();
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
