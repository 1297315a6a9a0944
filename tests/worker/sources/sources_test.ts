import { assertEquals } from "@std/assert";
import { mayBeModule } from "../../../worker/sources/sources.ts";

const encode = (text: string) =>
  new TextEncoder().encode(`{"name":"a.js"}\n${text}`);

/** Sources that need an isolate with modules. */
const MODULES = [
  `import "./a.js";`,
  `import a from"./a.js"`,
  `import{a}from"./a.js"`,
  `import*as a from "./a.js"`,
  `\n\n  export default 1`,
  `const a = 1;export{a}`,
  `let a = 1\nexport { a }`,
  `function f() {}export { f }`,
  `/* c */ import "./a.js"`,
  `/* c */import "./a.js"`,
  `#!/usr/bin/env deno\nimport "./a.js"`,
  `console.log(import.meta.url)`,
  `import . meta`,
  `const a = 1\r\nexport { a }`,
];

/** Sources that are scripts, whatever words they have. */
const SCRIPTS = [
  "1 + 1",
  "await import('./a.js')",
  "import('./a.js')",
  "import ('./a.js')",
  "important()",
  "exports.a = 1",
  "module.exports = 1",
  "const a = { import: 1, export: 2 }",
  "a.import.b",
  "$import, export_",
  `say("the import of wood")`,
  "const theexport = 1",
];

Deno.test("what may be a module is taken for one, and no script is", () => {
  for (const source of MODULES) {
    assertEquals(mayBeModule(encode(source)), true, source);
  }
  for (const source of SCRIPTS) {
    assertEquals(mayBeModule(encode(source)), false, source);
  }
});

Deno.test("no text takes long to look through", () => {
  const blanks = "\n".repeat(2_000_000);
  const start = performance.now();
  mayBeModule(encode(`${blanks}x`));
  mayBeModule(encode(`x${" ".repeat(2_000_000)}import('a')`));
  mayBeModule(encode(" import (".repeat(200_000)));
  mayBeModule(encode(`a import${blanks}`.repeat(2)));
  // A search back from each word would take minutes.
  assertEquals(performance.now() - start < 10_000, true);
});
