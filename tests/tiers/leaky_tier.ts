/**
 * A real tier process whose guest has won back what the prelude took away:
 * the global `leak` holds `Deno`, Node's `process` and the port.
 */
import process from "node:process";
import prelude from "../../worker/prelude.js" with { type: "text" };
import { Realm } from "../../worker/realm.ts";
import { runTier } from "../../worker/tier.ts";

process.title = "leaky tier";
await runTier(
  new Realm(`((boot) => (given) => {
  const leak = { Deno, process, port: given.port, given };
  boot(given);
  globalThis.leak = leak;
})(${prelude.trimEnd().replace(/;$/, "")})`),
);
