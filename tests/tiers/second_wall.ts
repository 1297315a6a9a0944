/**
 * A tier process whose first wall has fallen: the guest finds all that the
 * prelude took away in the global `stolen`.
 */
import prelude from "../../worker/prelude.js" with { type: "text" };
import { Realm } from "../../worker/realm.ts";
import { runTier } from "../../worker/tier.ts";

const TAKEN = "const natives = captureNatives(given);";
const READY = 'channel.post(FromRealm.ready, 0, "");';

function insertAfter(text: string, mark: string, code: string): string {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`The prelude has no "${mark}"`);
  return text.slice(0, at + mark.length) + code + text.slice(at + mark.length);
}

const open = insertAfter(
  prelude,
  TAKEN,
  `const stolen = {
    Deno, process: globalThis.process, port: given.port, vm: given.vm,
    module: given.module, Worker: globalThis.Worker,
    post: (...post) => given.port.postMessage(post),
    raw: (post) => given.port.postMessage(post),
  };`,
);
const ready = `Object.assign(globalThis, {
  stolen, Deno: stolen.Deno, process: stolen.process,
}); ${READY}`;
// The thread keeps its handles of the standard streams.
const CLOSED = "closeResources(core);";
if (!open.includes(CLOSED)) throw new Error(`The prelude has no "${CLOSED}"`);
await runTier(new Realm(open.replace(READY, ready).replace(CLOSED, "")));
