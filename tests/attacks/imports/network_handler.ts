import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by eval as a NETWORK handler",
  guest: `NETWORK.on("code", eval);
NETWORK.request("echo", ${QUOTED}).then(eval);
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
