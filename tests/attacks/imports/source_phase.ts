import { assert, assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "import.source and import.defer",
  guest:
    `["import.source('node:fs')", "import.defer('node:fs')"].map((code) => {
  try {
    eval(code).catch(() => {});
    return "ran";
  } catch (e) {
    return e.name;
  }
})`,
  check(seen) {
    assert(!JSON.stringify(seen.value).includes("object"));
    assertEquals(seen.errors, []);
  },
};

export default attack;
