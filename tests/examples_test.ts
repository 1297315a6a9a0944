import { assertEquals } from "@std/assert";
import { runMain } from "./harness.ts";

const folder = new URL("../examples/", import.meta.url);

/** What an example says it prints, at its end behind `// Output:`. */
function expectedOf(source: string): string {
  const [, output] = source.split("\n// Output:\n");
  return output!.replaceAll(/^\/\/ ?/gm, "");
}

for (const { name } of [...Deno.readDirSync(folder)].toSorted(byName)) {
  if (!/\.(js|ts)$/.test(name)) continue;
  Deno.test(`examples/${name} prints what it says`, async () => {
    const path = new URL(name, folder);
    const expected = expectedOf(await Deno.readTextFile(path));
    const { code, stdout, stderr } = await runMain(path.pathname);
    assertEquals({ code, stdout, stderr }, {
      code: 0,
      stdout: expected,
      stderr: "",
    });
  });
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
