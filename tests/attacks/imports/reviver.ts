import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by eval as a JSON reviver",
  guest: `JSON.parse("[1]", Function(${QUOTED}));
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
