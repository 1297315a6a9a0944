import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by a bound eval as a microtask",
  guest: `queueMicrotask(eval.bind(null, ${QUOTED}));
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
