import { MIB } from "../types/limits.ts";
import { findTool } from "./tools.ts";

/**
 * MiB above `memoryMb` before the kernel refuses more: stacks of threads,
 * compiled code, and garbage that V8 collects only once an allocation fails.
 */
const SLACK_MB = 32;

/** Whether this machine can cap the memory of a running process. */
export function hasKernelCap(): boolean {
  return Deno.build.os === "linux" && findTool("prlimit") !== undefined;
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
  if (!hasKernelCap()) return false;
  try {
    const bytes = await dataBytes(pid) + (memoryMb + SLACK_MB) * MIB;
    const { success } = await new Deno.Command(findTool("prlimit")!, {
      args: ["--pid", String(pid), `--data=${bytes}`],
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).output();
    return success;
  } catch {
    // The process went in the meantime; its exit says why.
    return false;
  }
}

/** Bytes that the kernel counts against the cap, reserved ones included. */
async function dataBytes(pid: number): Promise<number> {
  const status = await Deno.readTextFile(`/proc/${pid}/status`);
  return Number(/^VmData:\s+(\d+) kB/m.exec(status)![1]) * 1024;
}
