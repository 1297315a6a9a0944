import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "top-level declarations over the prelude's globals",
  guest: `const tries = [];
for (const name of ["NETWORK", "Error", "dispatchEvent", "undefined"]) { try { (0, eval)(\`let \${name} = 1\`); tries.push(name); } catch (e) { tries.push(e.name); } }
NETWORK.send("out", 1);
tries`,
  value: ["SyntaxError", "SyntaxError", "SyntaxError", "SyntaxError"],
  check(seen) {
    assertEquals(seen.messages, [["out", 1]]);
  },
};

export default attack;
