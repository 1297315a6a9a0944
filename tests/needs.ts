import { type JailMode, V8Sandbox } from "../mod.ts";

/**
 * Whether a test has what it needs beyond Deno. Where that is missing, it says
 * so and the test is left out; where everything is installed, in CI, it fails.
 *
 * @param what As a sentence goes on after "there is no".
 */
export async function needs(
  what: string,
  has: () => boolean | Promise<boolean>,
): Promise<boolean> {
  if (await has()) return true;
  if (Deno.env.get("CI") === "true") {
    throw new Error(`Cannot run tests: there is no ${what}`);
  }
  console.log(`There is no ${what}: its tests are left out.`);
  return false;
}

/** Whether this process may do as it likes. */
export function asRoot(): boolean {
  return Deno.build.os === "linux" && Deno.uid() === 0;
}

/**
 * Whether jails work here, whatever this run uses: only a process that started
 * shows it.
 */
export async function hasJail(jail: JailMode = "auto"): Promise<boolean> {
  await using sandbox = new V8Sandbox({ warm: 0, jail });
  return (await sandbox.createIsolate()).jailed;
}
