import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "an answer over the limit",
  guest: `"x".repeat(2e5)`,
  options: { limits: { maxMessageBytes: 100_000 } },
  throws: "RangeError",
};

export default attack;
