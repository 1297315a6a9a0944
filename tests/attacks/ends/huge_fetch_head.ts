import type { Attack } from "../attack.ts";

export default {
  title: "a fetch with more headers than the host reads",
  guest: `
    const headers = { a: "b".repeat(200_000) };
    fetch("http://example.org/", { headers }).catch((error) => error.name)`,
  value: "TypeError",
} satisfies Attack;
