/**
 * A tier process whose first wall has fallen: the guest finds all that the
 * prelude took away in the global `stolen`.
 */
import prelude from "../../worker/prelude.js" with { type: "text" };
import { Realm } from "../../worker/realm.ts";
import { runTier } from "../../worker/tier.ts";

const TAKEN = "const natives=captureNatives(given);";
const READY = 'channel.post(FromRealm.ready,0,"")';
// The thread keeps its handles of the standard streams.
const CLOSED = "closeResources(core);return";

/** `text` with `make` of `mark` in its place; lines may break anywhere. */
function change(text: string, mark: string, make: string): string {
  const parts = [...mark].map((char) => char.replace(/\W/, "\\$&"));
  const pattern = new RegExp(parts.join("\\n?"));
  if (!pattern.test(text)) throw new Error(`The prelude has no "${mark}"`);
  return text.replace(pattern, () => make);
}

const stolen = `const stolen = {
  Deno, process: globalThis.process, port: given.port, vm: given.vm,
  module: given.module, Worker: globalThis.Worker,
  post: (...post) => given.port.postMessage(post),
  raw: (post) => given.port.postMessage(post),
};`;
const given = `Object.assign(globalThis, {
  stolen, Deno: stolen.Deno, process: stolen.process,
});`;

let open = change(prelude, TAKEN, TAKEN + stolen);
open = change(open, READY, given + READY);
open = change(open, CLOSED, "return");
await runTier(new Realm(open));
