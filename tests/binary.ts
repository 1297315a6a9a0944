import type { Launch } from "../host/tier/launch.ts";
import { TIER_ARGUMENT } from "../types/launch.ts";

/**
 * A process launched as a compiled binary launches itself: every permission
 * at its start, no V8 flag, no flag against loading.
 */
export function binary(file = "main.ts", flags: string[] = []): Launch {
  const path = new URL(`../${file}`, import.meta.url).pathname;
  const options = ["-A", "--quiet", "--unstable-worker-options", ...flags];
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", ...options, path, TIER_ARGUMENT],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
    env: { NO_COLOR: "1" },
  });
  return { command, source: undefined, jailed: false };
}
