import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "import.source and import.defer of every scheme, in scripts",
  guest: `(async () => {
  const got = [];
  const specifiers = ["node:fs", "data:application/wasm;base64,AGFzbQEAAAA=",
    "data:text/javascript,0", "file:///etc/passwd", "npm:left-pad"];
  for (const phase of ["source", "defer"]) {
    for (const specifier of specifiers) {
      try {
        await Function("return import." + phase + "('" + specifier + "')")();
        got.push(phase + " " + specifier);
      } catch {}
    }
  }
  return got;
})()`,
  value: [],
};

export default attack;
