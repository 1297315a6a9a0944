import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by eval as a stream's sink",
  guest: `new WritableStream({ write: eval }).getWriter().write(${QUOTED});
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
