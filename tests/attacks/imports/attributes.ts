import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "import() with attributes",
  guest: `Promise.all(["json", "text", "bytes", "wasm"].map((type) =>
  import("file:///etc/passwd", { with: { type } }).then(() => type, (e) => e.name)))`,
  value: ["TypeError", "TypeError", "TypeError", "TypeError"],
};

export default attack;
