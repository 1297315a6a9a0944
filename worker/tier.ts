/**
 * The tier process, from its first line to its last. It has no permission of
 * any kind: a standard input, a standard output, and itself to watch.
 */
import { FrameReader } from "../types/frames.ts";
import {
  type Frame,
  FromSupervisor,
  type IsolateSetup,
  type Ready,
  ToTier,
} from "../types/protocol.ts";
import { FromRealm } from "../types/realm.ts";
import { Outlet } from "./outlet.ts";
import { asPost, Realm } from "./realm.ts";
import { Supervisor } from "./supervisor.ts";
import { pause } from "./timers.ts";

/** The host is trusted, so its frames have no cap of their own. */
const ANY_LENGTH = 0xffff_ffff;
const READ_BYTES = 64 * 1024;

/** Runs the tier process until its standard input ends. */
export async function runTier(realm = new Realm()): Promise<never> {
  // 1. The guest's thread seals itself while the first frame is on its way.
  const sealed = Promise.all([sealing(realm), pause(1)]);
  // 2. The first frame brings the key that the guest's thread never sees.
  const reader = new FrameReader(ANY_LENGTH);
  const buffer = new Uint8Array(READ_BYTES);
  while (!reader.key) for (const _hello of await read(reader, buffer));
  // 3. Sealed and measured, the process can become an isolate.
  await sealed;
  const baselineBytes = Deno.memoryUsage().rss;
  const outlet = new Outlet(Deno.stdout, reader.key);
  const ready: Ready = { pid: Deno.pid, baselineBytes };
  outlet.send(FromSupervisor.ready, 0, JSON.stringify(ready));
  // 4. From the setup frame on there is a guest, and a supervisor.
  let supervisor: Supervisor | undefined;
  while (true) {
    for (const frame of await read(reader, buffer)) {
      if (frame.kind === ToTier.setup) {
        const setup = parseSetup(frame.payload);
        supervisor = new Supervisor(realm, outlet, setup.limits, baselineBytes);
        supervisor.setup(setup);
      } else if (supervisor) {
        supervisor.handle(frame);
        const { delivery } = supervisor;
        if (!delivery.hasRoom) await delivery.room();
      }
    }
  }
}

function parseSetup(payload: Uint8Array): IsolateSetup {
  return JSON.parse(new TextDecoder().decode(payload));
}

function sealing(realm: Realm): Promise<void> {
  return new Promise((resolve, reject) => {
    realm.onPost = (post) => {
      if (asPost(post)?.[0] === FromRealm.ready) resolve();
      else reject(new Error(`Cannot seal the guest's world: ${post}`));
    };
    realm.onError = (message) => reject(new Error(message));
  });
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

if (import.meta.main) await runTier();
