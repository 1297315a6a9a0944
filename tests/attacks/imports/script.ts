import { type Attack, OUTCOME, PAYLOAD, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() in a script",
  guest: `${PAYLOAD};
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
