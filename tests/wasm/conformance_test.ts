import { assertEquals, assertGreater } from "@std/assert";
import {
  knownModules,
  runMutants,
  runRandomModules,
  runScripts,
} from "./conformance.ts";
import { checkRandomModule } from "./fuzz.ts";
import { same } from "./pair.ts";
import { readScript } from "./wast_reader.ts";

Deno.test("Scripts run alike, plain and metered, and none is left out", () => {
  const tally = runScripts();
  assertEquals(tally.differences, []);
  assertEquals([...tally.skipped], []);
  assertGreater(tally.same, 60);
});

Deno.test("Random modules run alike, plain and metered", () => {
  const { calls, differences } = runRandomModules(120);
  assertEquals(differences, []);
  assertEquals(calls, 120 * 24);
});

Deno.test("Mutants of real modules are refused or metered validly", () => {
  assertEquals(runMutants(knownModules(), 4000), []);
});

Deno.test("same() tells results apart", () => {
  assertEquals(same([1, NaN, "a"], [1, NaN, "a"]), true);
  assertEquals(same([1, 2n], [1, 3n]), false);
  assertEquals(same(0, -0), false);
  assertEquals(checkRandomModule(1).calls, 24);
});

Deno.test("readScript() reads atoms, strings, lists and comments", () => {
  const text = '(a "b\\41\\n" (; x (; y ;) ;) (c)) ;; end';
  const list = [
    { atom: "a" },
    { bytes: new Uint8Array([98, 65, 10]) },
    { list: [{ atom: "c" }], start: 28, end: 31 },
  ];
  assertEquals<unknown>(readScript(text), [{ list, start: 0, end: 32 }]);
});
