/**
 * The tier process, from its first line to its last. It has no permission of
 * any kind: a standard input, a standard output, and itself to watch.
 */
import { FrameReader } from "../types/frames.ts";
import {
  FromSupervisor,
  type IsolateSetup,
  type Ready,
  STREAM_CHUNK_BYTES,
  ToTier,
} from "../types/protocol.ts";
import { FromRealm } from "../types/realm.ts";
import { Outlet } from "./outlet.ts";
import { asPost, Realm } from "./realm.ts";
import { Supervisor } from "./supervisor.ts";

/** The host is trusted, so its frames have no cap of their own. */
const ANY_LENGTH = 0xffff_ffff;
/** Longer than any chunk, so that no chunk is the whole of this memory. */
const READ_BYTES = STREAM_CHUNK_BYTES + 1024;

/** Runs the tier process until its standard input ends. */
export async function runTier(realm = new Realm()): Promise<never> {
  // 1. The guest's thread seals itself while the first frame is on its way.
  const sealed = sealing(realm);
  // 2. The first frame brings the key that the guest's thread never sees.
  const frames = readFrames(new FrameReader(ANY_LENGTH));
  const key = (await frames.next()).value?.key;
  if (!key) return Deno.exit(0);
  // 3. Sealed and measured, the process can become an isolate.
  await sealed;
  const baselineBytes = Deno.memoryUsage().rss;
  const outlet = new Outlet(Deno.stdout, key);
  const ready: Ready = { pid: Deno.pid, baselineBytes };
  outlet.send(FromSupervisor.ready, 0, JSON.stringify(ready));
  // 4. From the setup frame on there is a guest, and a supervisor.
  let supervisor: Supervisor | undefined;
  for await (const { frame } of frames) {
    if (frame.kind === ToTier.setup) {
      const setup = parseSetup(frame.payload);
      supervisor = new Supervisor(realm, outlet, setup.limits, baselineBytes);
      supervisor.setup(setup);
    } else if (supervisor) {
      supervisor.handle(frame);
      await supervisor.delivery.room();
    }
  }
  // 5. No more input: the host is gone, and so is this process.
  return Deno.exit(0);
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

async function* readFrames(reader: FrameReader) {
  const buffer = new Uint8Array(READ_BYTES);
  while (true) {
    const size = await Deno.stdin.read(buffer);
    if (size === null) return;
    for (const frame of reader.push(buffer.subarray(0, size))) {
      yield { frame, key: reader.key! };
    }
  }
}

if (import.meta.main) await runTier();
