import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "object URLs that other isolates could read",
  guest: `[typeof URL.createObjectURL, typeof URL.revokeObjectURL]`,
  value: ["undefined", "undefined"],
};

export default attack;
