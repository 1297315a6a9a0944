import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "nesting deeper than any stack, as raw JSON",
  guest: `NETWORK.send("deep", JSON.rawJSON ? 1 : 1);
const text = "[".repeat(1e6) + "]".repeat(1e6);
try { JSON.rawJSON(text); "made"; } catch (e) { e.name; }`,
  value: "SyntaxError",
};

export default attack;
