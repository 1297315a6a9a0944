import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by Function as a promise's reaction",
  guest: `Promise.resolve(${QUOTED}).then(Function).then((f) => f());
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
