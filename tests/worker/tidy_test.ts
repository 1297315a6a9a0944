import { assertEquals } from "@std/assert";
import { MIB } from "../../types/limits.ts";
import { Tidy } from "../../worker/tidy.ts";

const BASE = 40 * MIB;
const at = (mib: number) => ({ rss: BASE + mib * MIB });

Deno.test("Tidy wants one collection until 2 MiB have gathered again", () => {
  const tidy = new Tidy(BASE);
  assertEquals(tidy.wanted(at(10), Infinity), true);
  assertEquals(tidy.wanted(at(10), Infinity), false);
  tidy.collected(at(4));
  assertEquals(tidy.wanted(at(5.9), Infinity), false);
  assertEquals(tidy.wanted(at(6), Infinity), true);
});

Deno.test("Tidy leaves a large heap alone, which takes long to collect", () => {
  assertEquals(new Tidy(BASE).wanted(at(48), Infinity), true);
  assertEquals(new Tidy(BASE).wanted(at(49), Infinity), false);
});

Deno.test("Tidy spares a guest whose CPU budget could not pay for it", () => {
  const tidy = new Tidy(BASE);
  assertEquals(tidy.wanted(at(10), 99), false);
  assertEquals(tidy.wanted(at(10), 100), true);
});
