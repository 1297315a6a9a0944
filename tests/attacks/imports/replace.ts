import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by eval as a replacer",
  guest: `"x".replace(/x/, () => eval(${QUOTED}));
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
