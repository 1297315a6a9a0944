import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "blocking without burning",
  guest: `typeof Atomics === "undefined" && typeof Deno === "undefined"`,
  value: true,
};

export default attack;
