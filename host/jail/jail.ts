import { log } from "../log.ts";
import { findTool } from "../tools.ts";
import { type Bind, LIBRARY_FOLDER, libraryBinds } from "./libraries.ts";
import { seccompProgram } from "./seccomp.ts";
import type { Arch } from "./syscalls.ts";

/**
 * Whether tier processes run in a jail of the kernel's: where one works, never
 * without, or never in one.
 */
export type JailMode = "auto" | "require" | "off";
export const JAIL_MODES = [
  "auto",
  "require",
  "off",
] as const satisfies JailMode[];

/** Whether `value` names one of the modes. */
export function isJailMode(value: unknown): value is JailMode {
  return JAIL_MODES.includes(value as JailMode);
}

/** Deno's binary, as the jail names it. */
export const JAILED_PROGRAM = "/deno";
/** The home of tier processes, likewise. */
export const JAILED_HOME = "/tier";

/**
 * Hands the next program the filter on descriptor 3 and leaves no core dumps.
 * The here-document makes a pipe (or, in some shells, a file without a name)
 * whose other end `/proc` lends once: no file has to lie anywhere.
 */
const SHELL = `ulimit -c 0
exec 3<<E

E
read -r _ <&3
printf "$0" >>/proc/self/fd/3
exec "$@"`;

/** Arguments that are the same for each jail. */
const WALLS = [
  "--unshare-user",
  "--unshare-pid",
  "--unshare-net",
  "--unshare-ipc",
  "--unshare-uts",
  "--unshare-cgroup",
  "--uid",
  "65534",
  "--gid",
  "65534",
  "--hostname",
  "jail",
  "--die-with-parent",
  "--new-session",
  "--cap-drop",
  "ALL",
  "--seccomp",
  "3",
];

/** Why no jail works here, once that is known; the same for all sandboxes. */
let fault: string | undefined;
/** Whether a process in a jail has been ready. */
let proven = false;

/**
 * Why tier processes cannot be jailed on this machine, as far as that is known
 * before one has been started.
 */
export function jailFault(): string | undefined {
  if (fault === undefined && !proven) {
    const reason = missing();
    if (reason) declare(reason);
  }
  return fault;
}

/** A jailed process was ready: from now on a failure is no reason for none. */
export function jailHeld(): void {
  if (proven) return;
  proven = true;
  log.info("tier processes run in a jail", {});
}

/**
 * A jailed process did not start.
 *
 * @returns whether that says that jails do not work on this machine.
 */
export function jailFailed(reason: string): boolean {
  if (proven) return false;
  if (fault === undefined) declare(reason);
  return true;
}

/** What an operator is told who will have no process without a jail. */
export function jailError(): Error {
  return new Error(
    `Cannot start tier process: no jail works here, as ${jailFault()}; ` +
      'install what is missing or set jail to "auto"',
  );
}

function declare(reason: string): void {
  fault = reason;
  log.warn("tier processes run without a jail: {reason}", { reason });
}

/**
 * What comes before the command line of a tier process to have it run in a
 * jail: namespaces of its own, a root with nothing but Deno and its libraries,
 * all read-only, and the system calls of `syscalls.ts`.
 *
 * @param binds Further files and folders of its root.
 */
export function jailLine(binds: readonly Bind[] = []): string[] {
  return [
    ...start ??= makeStart(),
    ...bindArgs(binds),
    "--proc",
    "/proc",
    "--remount-ro",
    "/",
    "--chdir",
    "/",
    "--setenv",
    "LD_LIBRARY_PATH",
    LIBRARY_FOLDER,
    "--",
  ];
}

/** What is the same for every jail of this process. */
let start: string[] | undefined;

function makeStart(): string[] {
  const program = Deno.realPathSync(Deno.execPath());
  const binds = libraryBinds(program);
  binds.push({ from: program, to: JAILED_PROGRAM });
  return [
    findTool("sh")!,
    "-c",
    SHELL,
    escaped(seccompProgram(Deno.build.arch as Arch)),
    findTool("bwrap")!,
    ...WALLS,
    ...bindArgs(binds),
  ];
}

function bindArgs(binds: readonly Bind[]): string[] {
  return binds.flatMap(({ from, to, writable }) => [
    writable ? "--bind" : "--ro-bind",
    from,
    to,
  ]);
}

function missing(): string | undefined {
  const { os, arch } = Deno.build;
  if (os !== "linux") return "the system is not Linux";
  if (arch !== "x86_64" && arch !== "aarch64") return `it is for no ${arch}`;
  for (const name of ["bwrap", "sh"]) {
    if (findTool(name)) continue;
    return `${name} is not installed${
      name === "bwrap" ? " (package bubblewrap)" : ""
    }`;
  }
  return undefined;
}

/** Bytes as the format of the shell's `printf`. */
function escaped(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += `\\${byte.toString(8).padStart(3, "0")}`;
  return text;
}
