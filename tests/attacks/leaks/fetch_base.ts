import type { Attack } from "../attack.ts";

export default {
  title: "an object as the URL of a fetch asks for the base address",
  guest: `
    const url = { toString: () => "relative" };
    fetch(url).catch((error) => error.message)`,
  value: "Invalid URL: 'relative'",
} satisfies Attack;
