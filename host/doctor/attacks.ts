import type { Isolate } from "../isolate.ts";
import { hasKernelCap } from "../tier/kernel_cap.ts";
import type { LimitSettings } from "../../types/limits.ts";

/** One bad guest, and what has to become of it. */
export interface Attack {
  /** What is promised. */
  promise: string;
  /** Who keeps it. */
  layer: "supervisor" | "V8" | "kernel" | "host" | "guest's world";
  limits: LimitSettings;
  /** Sources run by `execute`. */
  guest: string;
  /** The reason of its end, or what it says when it is told no. */
  outcome: string;
  /** What the host does to it; what it throws is the outcome. */
  provoke?(isolate: Isolate): unknown;
  /** Why this machine cannot keep the promise; others stand in. */
  missing?: string | undefined;
}

const SPIN = "for (;;);";
const unix = Deno.build.os !== "windows";

/** Says `caught` with the name of the error that `code` throws. */
function catching(code: string): string {
  return `(async () => { ${code} })()
    .catch((error) => NETWORK.send("caught", error.name))`;
}

/** What the doctor tries. */
export const ATTACKS: readonly Attack[] = [
  {
    promise: "cpuMs ends a loop",
    layer: "supervisor",
    limits: { cpuMs: 100 },
    guest: SPIN,
    outcome: "cpu_limit_exceeded",
  },
  {
    promise: "cpuMs ends a built-in that V8 cannot interrupt",
    layer: "supervisor",
    limits: { cpuMs: 100 },
    guest: "[].indexOf.call({ length: 2 ** 53 - 1 }, 1)",
    outcome: "cpu_limit_exceeded",
  },
  {
    promise: "cpuMs counts work on other threads",
    layer: "supervisor",
    limits: { cpuMs: 100 },
    guest: `const salt = new Uint8Array(16);
      crypto.subtle.importKey("raw", salt, "PBKDF2", false, ["deriveBits"])
        .then((key) => crypto.subtle.deriveBits({ name: "PBKDF2", salt,
          hash: "SHA-512", iterations: 1e8 }, key, 256))`,
    outcome: "cpu_limit_exceeded",
  },
  {
    promise: "cpuMs ends a storm of timers",
    layer: "supervisor",
    limits: { cpuMs: 100 },
    guest:
      `function again() { for (let i = 0; i < 1e5; i++); setTimeout(again) }
      for (let i = 0; i < 9; i++) again()`,
    outcome: "cpu_limit_exceeded",
  },
  {
    promise: "totalCpuMs ends a loop",
    layer: "supervisor",
    limits: { cpuMs: 0, totalCpuMs: 100 },
    guest: SPIN,
    outcome: "cpu_limit_exceeded",
  },
  {
    promise: "wallMs ends a call that is not answered",
    layer: "supervisor",
    limits: { wallMs: 100 },
    guest: "",
    provoke: (isolate) => isolate.evaluate("new Promise(() => {})"),
    outcome: "wall_clock_limit_exceeded",
  },
  {
    promise: "unresponsiveMs ends a loop where cpuMs is off",
    layer: "supervisor",
    limits: { cpuMs: 0, unresponsiveMs: 200 },
    guest: SPIN,
    outcome: "unresponsive",
  },
  {
    promise: "unresponsiveMs ends a stopped process",
    layer: "host",
    limits: { unresponsiveMs: 100 },
    guest: SPIN,
    provoke: (isolate) => Deno.kill(isolate.pid, "SIGSTOP"),
    outcome: "unresponsive",
    missing: unix ? undefined : "no signal stops a process here",
  },
  {
    promise: "memoryMb ends a growing heap",
    layer: "V8",
    limits: { memoryMb: 32, cpuMs: 0 },
    guest: "const list = []; for (;;) list.push({ n: list.length });",
    outcome: "memory_limit_exceeded",
  },
  {
    promise: "memoryMb ends growing memory outside the heap",
    layer: "supervisor",
    limits: { memoryMb: 32, cpuMs: 0 },
    guest: `const list = [];
      const more = () => {
        for (let i = 0; i < 4; i++) list.push(new Uint8Array(1e6).fill(1));
        setTimeout(more, 5);
      };
      more()`,
    outcome: "memory_limit_exceeded",
  },
  {
    promise: "memoryMb refuses a large buffer",
    layer: "kernel",
    limits: { memoryMb: 32 },
    guest: catching("new ArrayBuffer(2 ** 32)"),
    outcome: "RangeError",
    missing: hasKernelCap() ? undefined : "no prlimit, see util-linux",
  },
  {
    promise: "maxMessageBytes refuses a large message",
    layer: "guest's world",
    limits: { maxMessageBytes: 1000 },
    guest: catching(`NETWORK.send("large", "x".repeat(2000))`),
    outcome: "RangeError",
  },
  {
    promise: "maxPendingRequests refuses one request more",
    layer: "supervisor",
    limits: { maxPendingRequests: 2 },
    guest: catching(`await Promise.all([1, 2, 3].map(NETWORK.request))`),
    outcome: "RangeError",
  },
  {
    promise: "maxQueuedBytes tells the host of a guest that does not read",
    layer: "host",
    limits: { maxQueuedBytes: 1 << 20, cpuMs: 0 },
    guest: SPIN,
    provoke(isolate) {
      for (;;) isolate.send("more", "x".repeat(1 << 16));
    },
    outcome: "RangeError",
  },
  {
    promise: "nothing leads out of the guest's world",
    layer: "guest's world",
    limits: {},
    guest: `NETWORK.send("caught",
      [typeof Deno, typeof process, typeof require].join())`,
    outcome: "undefined,undefined,undefined",
  },
];
