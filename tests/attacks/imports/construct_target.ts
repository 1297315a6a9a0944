import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by Reflect.construct with another target",
  guest: `Reflect.construct(Function, [${QUOTED}], class extends Map {})();
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
