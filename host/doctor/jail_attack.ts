import { encodeSource } from "../tier/bootstrap.ts";
import { launchTier } from "../tier/launch.ts";
import { printable } from "../text.ts";
import attack from "./from_inside.js" with { type: "text" };

/** What is promised of code that owns its whole process. */
export const JAIL_PROMISES = {
  processes: "native code sees no process and no environment of the host",
  network: "native code has no network, not even loopback",
  signals: "native code signals nobody and starts no process",
  files: "native code finds no file of the host and can write none",
  calls: "native code can make no other system call",
} as const;

export type JailPromise = keyof typeof JAIL_PROMISES;

/** For each promise, the ways by which it was broken. */
export type JailFindings = Record<JailPromise, string[]>;

/** Milliseconds after which the attack counts as failed itself. */
const GIVE_UP_MS = 20_000;

/**
 * Attacks from inside the walls of a tier process with everything that native
 * code would have there.
 *
 * @param jailed Without a jail it shows what would be open.
 * @throws {Error} when the attack itself could not be carried out.
 */
export async function attackJail(jailed = true): Promise<JailFindings> {
  const secret = await Deno.makeTempFile();
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  try {
    const { port } = listener.addr as Deno.NetAddr;
    const { command, source } = launchTier(
      { memoryMb: 0, threads: navigator.hardwareConcurrency },
      { jailed },
      {
        source: encodeSource(attack),
        args: [String(Deno.pid), String(port), secret],
        flags: ["--allow-all", "--unstable-ffi"],
      },
    );
    return await run(command, source!);
  } finally {
    listener.close();
    await Deno.remove(secret);
  }
}

async function run(
  command: Deno.Command,
  source: Uint8Array<ArrayBuffer>,
): Promise<JailFindings> {
  await using child = command.spawn();
  const timer = setTimeout(() => child.kill("SIGKILL"), GIVE_UP_MS);
  try {
    const stdin = child.stdin.getWriter();
    await stdin.write(source);
    const [stdout, stderr] = await Promise.all([
      new Response(child.stdout).text(),
      new Response(child.stderr).text(),
    ]);
    await stdin.close().catch(() => {});
    if (!stdout.startsWith("{")) {
      const said = printable((stderr || stdout).slice(0, 300));
      throw new Error(`Cannot attack the jail from inside: ${said}`);
    }
    return JSON.parse(stdout);
  } finally {
    clearTimeout(timer);
  }
}
