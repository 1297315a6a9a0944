import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by Reflect.construct(Function)",
  guest: `Reflect.construct(Function, [${QUOTED}])();
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
