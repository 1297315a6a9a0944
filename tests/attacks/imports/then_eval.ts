import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by eval as a promise's reaction",
  guest: `Promise.resolve(${QUOTED}).then(eval);
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
