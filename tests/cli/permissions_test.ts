import { assertEquals } from "@std/assert";
import { hasJail, needs } from "../needs.ts";

const MAIN = new URL("../../main.ts", import.meta.url).pathname;

/** The permissions that docs/permissions.md names. */
const LEAST = [
  "--allow-run",
  "--allow-read",
  "--allow-env=AIRLOCK_JAIL,DENO_DIR,HOME,TZ,XDG_CACHE_HOME",
];

/** What the host of these permissions says of an isolate of its own. */
const SCRIPT = `
const sandbox = new V8Sandbox({ warm: 0, limits: { memoryMb: 32 } });
const isolate = await sandbox.createIsolate();
const large = await isolate.evaluate(
  "try { new ArrayBuffer(2 ** 30); 'made' } catch (error) { error.name }",
);
console.log(JSON.stringify([isolate.jailed, large]));
await sandbox.shutdown();
`;

async function run(permissions: readonly string[]): Promise<string> {
  const path = await Deno.makeTempFile({ suffix: ".js" });
  try {
    await Deno.writeTextFile(path, SCRIPT);
    const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-prompt", "--quiet", ...permissions, MAIN, path],
      env: { NO_COLOR: "1", AIRLOCK_JAIL: "auto" },
    }).output();
    const decoder = new TextDecoder();
    return decoder.decode(stdout) + decoder.decode(stderr);
  } finally {
    await Deno.remove(path);
  }
}

if (await needs("jail (package bubblewrap)", hasJail)) {
  Deno.test("the least permissions keep the jail and the kernel's cap", async () => {
    assertEquals(await run(LEAST), '[true,"RangeError"]\n');
  });

  Deno.test("all permissions keep no more", async () => {
    assertEquals(await run(["-A"]), '[true,"RangeError"]\n');
  });
}

Deno.test("docs/permissions.md names the least permissions", async () => {
  const path = new URL("../../docs/permissions.md", import.meta.url);
  const text = await Deno.readTextFile(path);
  for (const permission of LEAST) {
    assertEquals(text.includes(permission), true, permission);
  }
});
