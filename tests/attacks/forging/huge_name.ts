import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "an event name of a million characters",
  guest: `NETWORK.send("x".repeat(1e6), 1);
1`,
  value: 1,
};

export default attack;
