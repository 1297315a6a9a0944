import type { EndReason } from "../mod.ts";
import type { Limits } from "../types/limits.ts";

/** What a guest tries that has everything the prelude takes away. */
export interface Breakout {
  title: string;
  guest: string;
  /** Any of these is a right end; the neighbour never notices. */
  ends: (EndReason | "closed")[];
  limits?: Partial<Limits>;
}

const forged = (title: string, post: string): Breakout => ({
  title: `a forged post: ${title}`,
  guest: `stolen.raw(${post}); new Promise(() => {})`,
  ends: ["protocol_violation"],
});

/** A jail refuses the signal; the guest then ends by a false post. */
const signalToSelf = (signal: string): string =>
  `try { stolen.Deno.kill(stolen.Deno.pid, "${signal}") }
  catch { stolen.raw(0) }
  new Promise(() => {})`;

export const BREAKOUTS: readonly Breakout[] = [
  forged("no array", "1"),
  forged("undefined", "undefined"),
  forged("too short", "[32, 0]"),
  forged("too long", '[32, 0, "", 1]'),
  forged("a kind that is no number", '["32", 0, ""]'),
  forged("a fractional kind", '[32.5, 0, ""]'),
  forged("a negative id", '[33, -1, "[]"]'),
  forged("a payload that is a number", "[32, 0, 7]"),
  forged("a payload that is an object", "[32, 0, { length: 3 }]"),
  forged("an array-like", '{ 0: 32, 1: 0, 2: "", length: 3 }'),
  forged("an unknown kind", '[250, 0, ""]'),
  forged("the kind of a verdict", '[66, 0, "{}"]'),
  forged("the kind of a beat", '[65, 0, "{}"]'),
  forged("the kind of a setup", '[1, 0, "{}"]'),
  forged("an answer nobody asked for", '[34, 999, "1"]'),
  forged("a refusal nobody asked for", '[35, 999, "{}"]'),
  forged("a count of events to come", '[2, 4000000000, ""]'),
  forged("a count that goes back", '[2, 0, ""]'),
  forged("events that are no JSON", '[32, 1, "]["]'),
  forged("events that break out of the list", `[32, 1, '[["a"]],[["b"]]']`),
  forged("events with a false number", `[32, 7, '[["out",1]]']`),
  forged("an event without a name", `[32, 1, "[[1]]"]`),
  forged("an event with too much", `[32, 1, '[["out",1,2]]']`),
  forged("an event that is bytes of no text", "[32, 1, new Uint8Array([255])]"),
  forged(
    "bytes that the guest can still change",
    `[32, 1, new Uint8Array(
      new (stolen.vm.runInNewContext("SharedArrayBuffer"))(100_000),
    )]`,
  ),
  forged(
    "many bytes of no text",
    "[32, 1, new Uint8Array(100_000).fill(255)]",
  ),
  forged("a request of no shape", `[33, 7, '{"name":"echo"}']`),
  forged("a fault of no shape", "[36, 0, '[]']"),
  forged("a fault that is null", "[36, 0, 'null']"),
  forged(
    "a fault with a false line",
    `[36, 0, '{"name":"x","message":"","line":"1"}']`,
  ),
  forged("an array with a hole", "[32, , '']"),
  forged(
    "a line of a console that is silent",
    `[38, 0, '{"level":"log","text":"x"}']`,
  ),
  {
    title: "posts without end",
    guest: `for (;;) stolen.post(36, 0, '{"name":"x","message":"y"}')`,
    ends: ["cpu_limit_exceeded", "memory_limit_exceeded", "unresponsive"],
    limits: { cpuMs: 300 },
  },
  {
    title: "events without end",
    guest: `for (;;) stolen.post(32, 1, '[["out",' + "1".repeat(1000) + "]]")`,
    ends: ["cpu_limit_exceeded", "message_limit_exceeded"],
    limits: { cpuMs: 300 },
  },
  {
    title: "a post of 64 MB",
    guest: `stolen.post(32, 1, "x".repeat(64 << 20)); new Promise(() => {})`,
    ends: ["message_limit_exceeded", "protocol_violation"],
  },
  {
    title: "requests beyond all limits",
    guest: `for (let i = 0; i < 5000; i++) stolen.post(33, i + 9, '["never"]');
      new Promise((r) => setTimeout(r, 20)).then(() => stolen.raw(0));
      new Promise(() => {})`,
    ends: ["protocol_violation"],
  },
  {
    title: "bytes on standard output",
    guest: `stolen.Deno.stdout.writeSync(new Uint8Array(64));
      new Promise(() => {})`,
    ends: ["protocol_violation"],
  },
  {
    title: "a frame without the key on standard output",
    guest: `const frame = new Uint8Array(30);
      frame.set([2, 0, 0, 0, 1, 66]);
      stolen.Deno.stdout.writeSync(frame); new Promise(() => {})`,
    ends: ["protocol_violation"],
  },
  {
    title: "half a header on standard output, then nothing",
    guest: `stolen.Deno.stdout.writeSync(new Uint8Array([1, 0, 0]));
      NETWORK.send("out", 1); new Promise(() => {})`,
    ends: ["protocol_violation"],
  },
  {
    title: "noise on standard output among frames",
    guest: `for (let i = 0; i < 2000; i++) {
        NETWORK.send("out", "x".repeat(500));
        if (i % 100 === 0) stolen.Deno.stdout.writeSync(new Uint8Array([7]));
      }
      new Promise(() => {})`,
    ends: ["protocol_violation"],
  },
  {
    title: "frames written by Node's file functions",
    guest: `const fs = process.getBuiltinModule("fs");
      for (const fd of [1, 3, 4, 5]) {
        try { fs.writeSync(fd, new Uint8Array(40)); } catch {}
      }
      try { process.stdout.write("x"); } catch {}
      new Promise(() => {})`,
    ends: ["protocol_violation", "wall_clock_limit_exceeded"],
    limits: { wallMs: 800 },
  },
  {
    title: "an inspector on the supervisor's thread",
    guest: `let got = "";
      try {
        const { Session } = process.getBuiltinModule("inspector");
        const session = new Session();
        session.connectToMainThread();
        session.post("Runtime.evaluate", { expression: "Deno.exit(64)" });
        got = "connected";
      } catch {}
      try { process.getBuiltinModule("inspector").open(0); } catch {}
      if (got) NETWORK.send("terminated", got);
      setTimeout(() => stolen.raw(0), 50);
      new Promise(() => {})`,
    ends: ["protocol_violation"],
  },
  {
    title: "V8 flags changed while running",
    guest: `try {
        process.getBuiltinModule("v8").setFlagsFromString("--stack-size=900000");
        process.getBuiltinModule("v8").setFlagsFromString("--allow-natives-syntax");
      } catch {}
      try { (function deep() { deep(); })(); } catch {}
      stolen.raw(0);
      new Promise(() => {})`,
    ends: ["protocol_violation", "crashed", "memory_limit_exceeded"],
  },
  {
    title: "messages to the supervisor by the worker's own channel",
    guest: `const { parentPort } = process.getBuiltinModule("worker_threads");
      for (let i = 0; i < 1000; i++) parentPort?.postMessage([66, 0, "{}"]);
      try { self.postMessage(1); } catch {}
      setTimeout(() => stolen.raw(0), 50);
      new Promise(() => {})`,
    ends: ["protocol_violation"],
  },
  {
    title: "the guest's thread ended from inside",
    guest:
      `const { Deno: { core } } = { Deno: { core: Deno[Deno.internal].core } };
      core.ops.op_worker_close?.();
      new Promise(() => {})`,
    ends: ["unresponsive", "wall_clock_limit_exceeded", "crashed"],
    limits: { wallMs: 800 },
  },
  {
    title: "handles closed under the supervisor",
    guest: `const { core } = Deno[Deno.internal];
      for (let id = 0; id < 100; id++) { try { core.close(id); } catch {} }
      new Promise(() => {})`,
    ends: ["unresponsive", "wall_clock_limit_exceeded", "crashed"],
    limits: { wallMs: 800 },
  },
  {
    title: "standard output closed",
    guest: `stolen.Deno.stdout.close(); new Promise(() => {})`,
    ends: ["crashed", "unresponsive", "wall_clock_limit_exceeded"],
    limits: { wallMs: 800 },
  },
  {
    title: "standard input read away",
    guest: `stolen.Deno.stdin.read(new Uint8Array(1 << 20));
      new Promise(() => {})`,
    ends: ["unresponsive", "wall_clock_limit_exceeded", "protocol_violation"],
    limits: { wallMs: 800 },
  },
  {
    title: "text without end on standard error",
    guest: `const text = new Uint8Array(65536).fill(65);
      for (;;) stolen.Deno.stderr.writeSync(text)`,
    ends: ["cpu_limit_exceeded", "unresponsive", "wall_clock_limit_exceeded"],
    limits: { cpuMs: 200, wallMs: 3000 },
  },
  {
    title: "Deno.exit() with the code of a limit",
    guest: "stolen.Deno.exit(64); new Promise(() => {})",
    ends: [
      "crashed",
      "cpu_limit_exceeded",
      "unresponsive",
      "wall_clock_limit_exceeded",
    ],
    limits: { wallMs: 1500 },
  },
  {
    title: "process.exit(), reallyExit() and abort()",
    guest: `for (const name of ["abort", "reallyExit", "exit"]) {
      try { stolen.process[name](3); } catch {}
    }
    new Promise(() => {})`,
    ends: [
      "crashed",
      "memory_limit_exceeded",
      "unresponsive",
      "wall_clock_limit_exceeded",
    ],
    limits: { wallMs: 1500 },
  },
  ...["SIGTERM", "SIGKILL", "SIGSEGV", "SIGABRT", "SIGPIPE"].map((signal) => ({
    title: `Deno.kill(Deno.pid, "${signal}")`,
    guest: signalToSelf(signal),
    ends: [
      "crashed",
      "memory_limit_exceeded",
      "wall_clock_limit_exceeded",
      "protocol_violation",
    ],
    limits: { wallMs: 1500 },
  } satisfies Breakout)),
  {
    title: 'Deno.kill(Deno.pid, "SIGSTOP")',
    guest: signalToSelf("SIGSTOP"),
    ends: ["unresponsive", "wall_clock_limit_exceeded", "protocol_violation"],
  },
  {
    title: "signals to the host",
    guest: `const tried = [];
      for (const pid of [stolen.Deno.ppid, stolen.process.ppid, 1, 0, -1]) {
        try { stolen.Deno.kill(pid, "SIGTERM"); } catch (e) { tried.push(e.name); }
        try { stolen.process.kill(pid, "SIGTERM"); } catch (e) { tried.push(e.name); }
      }
      new Promise(() => {})`,
    ends: ["crashed", "wall_clock_limit_exceeded"],
    limits: { wallMs: 500 },
  },
  {
    title: "the worker closed under the supervisor",
    guest: `stolen.port.close(); new Promise(() => {})`,
    ends: ["unresponsive", "wall_clock_limit_exceeded"],
    limits: { wallMs: 1000 },
  },
  {
    title: "an endless loop with the supervisor's own calls",
    guest: `for (;;) { stolen.post(3, 0, ""); }`,
    ends: ["cpu_limit_exceeded"],
    limits: { cpuMs: 200 },
  },
  {
    title: "close",
    guest: `stolen.post(37, 0, ""); new Promise(() => {})`,
    ends: ["closed"],
  },
];
