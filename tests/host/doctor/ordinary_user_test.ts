import { assertEquals, assertStringIncludes } from "@std/assert";
import { asRoot, hasJail, needs } from "../../needs.ts";

const ROOT = new URL("../../../", import.meta.url).pathname;
const PARTS = ["cli", "deno.json", "deno.lock", "generated", "host", "main.ts"];
const USER = "airlock-test";

async function run(name: string, ...args: string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(name, {
    args,
    clearEnv: true,
    env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" },
  }).output();
  const text = new TextDecoder().decode(stdout);
  const said = text + new TextDecoder().decode(stderr);
  if (!success) throw new Error(`Cannot run ${name} ${args[0]}: ${said}`);
  return text;
}

/** A user of the system's, and a folder with Airlock and Deno of its own. */
async function makeUser(): Promise<AsyncDisposable & { home: string }> {
  const home = await Deno.makeTempDir();
  await run("useradd", "--no-create-home", "--home-dir", home, USER);
  const parts = [...PARTS, "types", "wasm", "worker"].map((p) => ROOT + p);
  await run("cp", "-r", ...parts, home);
  // What npx keeps of root's is not for others to read.
  await run("cp", await Deno.realPath(Deno.execPath()), `${home}/deno`);
  await run("chown", "-R", USER, home);
  return {
    home,
    async [Symbol.asyncDispose]() {
      await run("userdel", USER);
      await Deno.remove(home, { recursive: true });
    },
  };
}

/** What the doctor says to `USER`, who has his Airlock and Deno in `home`. */
async function examineAs(home: string, bubblewrap: boolean): Promise<string> {
  const hide = bubblewrap ? "" : "mount --bind /dev/null /usr/bin/bwrap && ";
  return await run(
    "unshare",
    "--mount",
    "sh",
    "-c",
    `${hide}exec "$@"`,
    "sh",
    "setpriv",
    `--reuid=${USER}`,
    `--regid=${USER}`,
    "--clear-groups",
    "env",
    `HOME=${home}`,
    "NO_COLOR=1",
    `${home}/deno`,
    "run",
    "-A",
    `${home}/main.ts`,
    "doctor",
  );
}

if (await needs("root to make another user", asRoot)) {
  const jailed = await needs("jail (package bubblewrap)", hasJail);

  Deno.test("main.ts doctor keeps its promises as an ordinary user", async () => {
    await using user = await makeUser();
    for (const bubblewrap of jailed ? [true, false] : [true]) {
      const text = await examineAs(user.home, bubblewrap);
      assertStringIncludes(text, "All promises are kept.");
      const jail = text.split("\n").filter((line) => /^native code/.test(line));
      assertEquals(jail.length, 5);
      for (const line of jail) {
        assertStringIncludes(line, jailed && bubblewrap ? "kept" : "not here");
      }
    }
  });
}
