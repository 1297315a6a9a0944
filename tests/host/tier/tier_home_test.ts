import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { tierHome } from "../../../host/tier/tier_home.ts";
import { emptyDisk } from "../../disk.ts";
import { labTest, mainArgs } from "../../harness.ts";

const SCRIPT = new URL("../../../examples/quickstart.js", import.meta.url)
  .pathname;

/** Runs the quick start with `folder` for Deno's cache. */
async function quickStart(folder: string): Promise<string> {
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: mainArgs(SCRIPT, "-v"),
    env: { DENO_DIR: folder, NO_COLOR: "1" },
  }).output();
  const decoder = new TextDecoder();
  return decoder.decode(stdout) + decoder.decode(stderr);
}

/** Paths below `folder` that somebody may write to. */
function writable(folder: string): string[] {
  const found: string[] = [];
  for (const { name, isDirectory, isSymlink } of Deno.readDirSync(folder)) {
    const path = `${folder}/${name}`;
    if (!isSymlink && (Deno.statSync(path).mode! & 0o222) !== 0) {
      found.push(path);
    }
    if (isDirectory) found.push(...writable(path));
  }
  return found;
}

if (Deno.build.os !== "windows") {
  Deno.test("the first process of all makes a home and seals it", async () => {
    const folder = await Deno.makeTempDir();
    try {
      assertStringIncludes(await quickStart(folder), "Result: { answer: 15 }");
      const [home, ...others] = [...Deno.readDirSync(`${folder}/airlock`)];
      assertEquals(others, []);
      const path = `${folder}/airlock/${home!.name}`;
      assertEquals(Deno.statSync(path).mode! & 0o222, 0);
      assertEquals(writable(path), []);
      const names = [...Deno.readDirSync(path)].map(({ name }) => name);
      assert(names.includes("tier.js"), names.join());
      assert(names.includes("v8_code_cache_v2"), names.join());
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });

  Deno.test("where no home can be made processes start without", async () => {
    const folder = await Deno.makeTempDir();
    try {
      // A file where the folder should be.
      await Deno.writeTextFile(`${folder}/airlock`, "");
      const text = await quickStart(folder);
      assertStringIncludes(text, "Result: { answer: 15 }");
      assertStringIncludes(text, "start without compiled code");
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });

  labTest("no process changes its home", async (lab) => {
    const first = await lab.isolate();
    assert(tierHome(), "there is no home");
    await using disk = await emptyDisk();
    for (const jail of ["auto", "off"] as const) {
      const isolate = await lab.sandbox({ jail }).createIsolate({
        modules: { "./a.ts": "export const a: number = 1;" },
      });
      await isolate.evaluate(`import { a } from "./a.ts"; a`);
      await isolate.evaluate("1 as number", { lang: "ts" });
    }
    assertEquals(await first.evaluate("1"), 1);
    assertEquals(await disk.files(), []);
  });
} else console.log("No home of tier processes here: its tests are left out.");
