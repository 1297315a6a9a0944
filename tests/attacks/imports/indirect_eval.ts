import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() in indirect eval",
  guest: `(0, eval)(${QUOTED});
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
