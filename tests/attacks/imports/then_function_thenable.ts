import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by a thenable whose then is compiled late",
  guest: `const made = Promise.resolve(${QUOTED}).then(Function);
Promise.resolve(made).then((f) => Reflect.apply(f, null, []));
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
