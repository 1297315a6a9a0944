import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "import() of every scheme",
  guest: `Promise.all([
  "node:fs", "fs", "npm:left-pad", "jsr:@std/path", "https://example.com/x.js",
  "data:text/javascript,1", "file:///etc/passwd", "ext:core/mod.js",
  "blob:null/x", "./script-1.js", "guest:/x", "", "\\0", "node:process\\0",
  "NODE:fs", "node:worker_threads", "bun:ffi", "internal/x", "airlock:prelude",
].map((name) => import(name).then(() => name, (e) => e.name)))`,
  value: [
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
    "TypeError",
  ],
};

export default attack;
