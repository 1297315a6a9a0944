import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by eval as a stream's transform",
  guest: `const stream = new TransformStream({ transform: eval });
const writer = stream.writable.getWriter();
writer.write(${QUOTED});
stream.readable.getReader().read();
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
