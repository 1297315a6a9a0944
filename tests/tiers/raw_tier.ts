/**
 * No tier at all: answers the first frame with a ready frame, and the setup
 * frame with what the first argument says. It has the key, as code has that owns a tier process.
 */
import { joinBytes } from "../../types/bytes.ts";
import { encodeFrame, FrameReader } from "../../types/frames.ts";
import { FromSupervisor, ToTier } from "../../types/protocol.ts";

const [mode] = Deno.args;
const reader = new FrameReader(1 << 20);

function say(bytes: Uint8Array): void {
  Deno.stdout.writeSync(bytes);
}

/** What a guest that does nothing would be said to do. */
const IDLE = JSON.stringify({
  usage: { cpuMs: 0, wallMs: 0, peakMemoryBytes: 0 },
  memoryBytes: 0,
  handled: 1000,
  idle: true,
});

function burn(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** Waits with the thread, as the loop of events never turns again. */
function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function misbehave(key: Uint8Array): void {
  const event = encodeFrame(32, 1, '[["event",1]]', key);
  switch (mode) {
    case "huge":
      new DataView(event.buffer).setUint32(0, 0xffff_fff0, true);
      return say(event);
    case "version":
      event[4] = 99;
      return say(event);
    case "key":
      event[12]! ^= 1;
      return say(event);
    case "kind":
      return say(encodeFrame(200, 0, "", key));
    case "json":
      return say(encodeFrame(32, 1, '[["event",', key));
    case "count":
      return say(encodeFrame(32, 7, '[["event",1]]', key));
    case "shape":
      return say(encodeFrame(32, 1, '[{"event":1}]', key));
    case "utf8":
      return say(encodeFrame(32, 1, new Uint8Array([0xff, 0xfe]), key));
    case "verdict":
      return say(encodeFrame(FromSupervisor.verdict, 0, '{"reason":1}', key));
    case "text":
      return say(new TextEncoder().encode("Fatal error, see the manual\n"));
    case "late": {
      const usage = { cpuMs: 0, wallMs: 0, peakMemoryBytes: 0 };
      const end = { reason: "crashed", limit: 0, used: 0, usage };
      const verdict = JSON.stringify(end);
      return say(joinBytes([
        encodeFrame(FromSupervisor.verdict, 0, verdict, key),
        encodeFrame(32, 1, '[["late",1]]', key),
      ]));
    }
    case "exit":
      console.error("error: something \x1b[31mred\x1b[0m broke\nsecond line");
      return Deno.exit(9);
    case "abort":
      return Deno.kill(Deno.pid, "SIGABRT");
    case "trap":
      return Deno.kill(Deno.pid, "SIGTRAP");
    case "cpu":
      return Deno.kill(Deno.pid, "SIGXCPU");
    case "code":
      return Deno.exit(66);
    case "console":
      return say(encodeFrame(38, 0, '{"level":"log","text":"hi"}', key));
    case "requests":
      for (let id = 1; id < 5000; id++) {
        say(encodeFrame(33, id, '["never"]', key));
      }
      return;
    case "twice":
      say(encodeFrame(33, 7, '["never"]', key));
      return say(encodeFrame(33, 7, '["never"]', key));
    case "spin":
      for (;;) {
        burn(20);
        say(encodeFrame(FromSupervisor.beat, 0, IDLE, key));
      }
    case "hoard": {
      const hoard: Uint8Array[] = [];
      for (let i = 0; i < 32; i++) hoard.push(new Uint8Array(1e7).fill(1));
      for (;;) {
        pause(20);
        say(encodeFrame(FromSupervisor.beat, hoard.length, IDLE, key));
      }
    }
  }
}

const buffer = new Uint8Array(65536);
while (true) {
  const size = await Deno.stdin.read(buffer);
  if (size === null) break;
  for (const { kind, payload } of reader.push(buffer.subarray(0, size))) {
    if (kind === ToTier.hello) {
      const ready = `{"pid":1,"baselineBytes":${payload.length}}`;
      say(encodeFrame(FromSupervisor.ready, 0, ready, reader.key!));
    }
    if (kind === ToTier.setup) misbehave(reader.key!);
  }
}
