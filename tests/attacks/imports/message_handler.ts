import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by eval as a message port's handler",
  guest: `const { port1, port2 } = new MessageChannel();
port2.onmessage = (event) => eval(event.data);
port1.postMessage(${QUOTED});
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
