/**
 * The tier process, from its first line to its last. It has no permission of
 * any kind: a standard input, a standard output, and itself to watch.
 */
import { FrameReader } from "../types/frames.ts";
import {
  type Frame,
  FromSupervisor,
  type IsolateSetup,
  READ_BYTES,
  type Ready,
  ToTier,
} from "../types/protocol.ts";
import { Scratch } from "../types/scratch.ts";
import { Outlet } from "./outlet.ts";
import { Realm } from "./realm.ts";
import { Supervisor } from "./supervisor.ts";
import { pause } from "./timers.ts";

/** The host is trusted, so its frames have no cap of their own. */
const ANY_LENGTH = 0xffff_ffff;

/** Runs the tier process until its standard input ends. */
export async function runTier(realm = new Realm()): Promise<never> {
  const scratch = new Scratch();
  const reader = new FrameReader(ANY_LENGTH, undefined, scratch);
  const buffer = new Uint8Array(READ_BYTES);
  // 1. The first frame brings the key that the guest's thread never sees.
  const sealed = readHello(reader, buffer).then((code) => realm.seal(code));
  // 2. The guest's thread seals itself, and timers are loaded beside it.
  const [compiled] = await Promise.all([sealed, pause(1)]);
  const outlet = new Outlet(Deno.stdout, reader.key!, scratch);
  if (compiled) outlet.send(FromSupervisor.compiled, 0, compiled);
  // 3. Sealed and measured, the process can become an isolate.
  const baselineBytes = Deno.memoryUsage().rss;
  const ready: Ready = { pid: Deno.pid, baselineBytes };
  outlet.send(FromSupervisor.ready, 0, JSON.stringify(ready));
  // 4. From the setup frame on there is a guest, and a supervisor.
  let supervisor: Supervisor | undefined;
  const begin = (setup: IsolateSetup) =>
    new Supervisor(realm, outlet, setup, baselineBytes);
  while (true) {
    for (const frame of await read(reader, buffer)) {
      if (frame.kind === ToTier.setup) {
        // Once: what it sets is the guest's from then on.
        supervisor ??= begin(parseSetup(frame.payload));
      } else if (supervisor) {
        supervisor.handle(frame);
        const { delivery } = supervisor;
        if (!delivery.hasRoom) await delivery.room();
      }
    }
  }
}

/** What V8 made of the prelude in an earlier process, if any did. */
async function readHello(
  reader: FrameReader,
  buffer: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  while (true) {
    for (const { payload, own } of await read(reader, buffer)) {
      if (payload.length === 0) return;
      return (own ? payload : payload.slice()) as Uint8Array<ArrayBuffer>;
    }
  }
}

function parseSetup(payload: Uint8Array): IsolateSetup {
  return JSON.parse(new TextDecoder().decode(payload));
}

/** The frames that come next. Without input the host is gone: so are we. */
async function read(
  reader: FrameReader,
  buffer: Uint8Array,
): Promise<Iterable<Frame>> {
  const size = await Deno.stdin.read(buffer);
  if (size === null) return Deno.exit(0);
  return reader.push(buffer.subarray(0, size));
}
