import { MIB } from "../../types/limits.ts";
import { findTool, readProcFile } from "../tools.ts";

/**
 * MiB above `memoryMb` before the kernel refuses more: stacks of threads,
 * compiled code, and garbage that V8 collects only once an allocation fails.
 */
const SLACK_MB = 32;

/** Linux's number for the private memory of a process. */
const RLIMIT_DATA = 2;

/** Sets how many bytes of private memory a process may have. */
type SetLimit = (pid: number, bytes: number) => boolean | Promise<boolean>;

let setLimit: SetLimit | undefined;
let known = false;

/** Whether this machine can cap the memory of a running process. */
export function hasKernelCap(): boolean {
  return findSetLimit() !== undefined;
}

/**
 * Has the kernel refuse private memory beyond what process `pid` has now and
 * `memoryMb`. V8 turns the refusal of a buffer into a `RangeError`.
 *
 * @returns whether the cap is in force.
 */
export async function capMemory(
  pid: number,
  memoryMb: number,
): Promise<boolean> {
  const set = findSetLimit();
  if (!set) return false;
  try {
    return await set(pid, dataBytes(pid) + (memoryMb + SLACK_MB) * MIB);
  } catch {
    // The process went in the meantime; its exit says why.
    return false;
  }
}

/** Looked for once, as the first use of a library takes milliseconds. */
function findSetLimit(): SetLimit | undefined {
  if (known) return setLimit;
  known = true;
  if (Deno.build.os === "linux") setLimit = byLibrary() ?? byProgram();
  return setLimit;
}

/** The C library's `prlimit`, where this process may call it. */
function byLibrary(): SetLimit | undefined {
  const { state } = Deno.permissions.querySync({ name: "ffi" });
  // Asking would have the operator asked.
  if (state !== "granted") return;
  try {
    openLibrary().close();
  } catch {
    // Another C library.
    return;
  }
  return (pid, bytes) => {
    const both = new BigUint64Array([BigInt(bytes), BigInt(bytes)]);
    // Left open it would be a leak to who tests with Airlock.
    const library = openLibrary();
    const failed = library.symbols.prlimit(pid, RLIMIT_DATA, both, 0n);
    library.close();
    return failed === 0;
  };
}

function openLibrary() {
  return Deno.dlopen("libc.so.6", {
    prlimit: { parameters: ["i32", "i32", "buffer", "usize"], result: "i32" },
  });
}

/** The program of that name, which is a process of its own. */
function byProgram(): SetLimit | undefined {
  const program = findTool("prlimit");
  if (!program) return;
  return async (pid, bytes) => {
    const { success } = await new Deno.Command(program, {
      args: ["--pid", String(pid), `--data=${bytes}`],
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).output();
    return success;
  };
}

/** Bytes that the kernel counts against the cap, reserved ones included. */
function dataBytes(pid: number): number {
  const status = readProcFile(`/proc/${pid}/status`);
  return Number(/^VmData:\s+(\d+) kB/m.exec(status)![1]) * 1024;
}
