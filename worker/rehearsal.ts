import { encodeFrame, FrameReader } from "../types/frames.ts";
import { DEFAULT_LIMITS } from "../types/limits.ts";
import {
  ENVELOPE_BYTES,
  FromGuest,
  type IsolateSetup,
  KEY_BYTES,
  ToTier,
} from "../types/protocol.ts";
import { FromRealm, type Post } from "../types/realm.ts";
import { Outlet } from "./outlet.ts";
import { asPost, type Thread } from "./realm.ts";
import type { Room } from "./sources/room.ts";
import { Supervisor } from "./supervisor.ts";

const SETUP: IsolateSetup = {
  limits: DEFAULT_LIMITS,
  env: {},
  socketTimeoutMs: 0,
  forwardConsole: false,
};
const NOBODY = {
  write: (bytes: Uint8Array) => Promise.resolve(bytes.length),
  writeSync: (bytes: Uint8Array) => bytes.length,
};

/**
 * Goes through an isolate's first exchange with nobody at the other ends, so
 * that its first answer waits for no compiler: this thread has nothing else to
 * do while the guest's is made.
 */
export async function rehearse(room: Room): Promise<void> {
  const key = new Uint8Array(KEY_BYTES);
  const thread: Thread = {
    post() {},
    postText() {},
    postBytes() {},
    onPost() {},
    onError() {},
  };
  const outlet = new Outlet(NOBODY, key);
  const supervisor = new Supervisor(thread, outlet, SETUP, 0, room);
  const said = JSON.stringify(SETUP);
  await supervisor.setUp(JSON.parse(said));
  const asked = encodeFrame(ToTier.evaluate, 1, `{"name":""}\n0`, key);
  for (const frame of new FrameReader(ENVELOPE_BYTES, key).push(asked)) {
    supervisor.handle(frame);
  }
  await exchange([FromRealm.handled, 1, ""], thread);
  await exchange([FromGuest.reply, 1, "0"], thread);
  await supervisor.retire();
}

/** Has `thread` say something, by a port as it does. */
async function exchange(post: Post, thread: Thread): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const heard = Promise.withResolvers<unknown>();
  port1.onmessage = (event) => heard.resolve(event.data);
  port2.postMessage(post);
  thread.onPost(asPost(await heard.promise));
  port1.close();
  port2.close();
}
