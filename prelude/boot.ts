import { installAbortTimeout } from "./web/abort_timeout.ts";
import { FromGuest, ToTier } from "../types/protocol.ts";
import {
  FromRealm,
  type Post,
  type RealmSetup,
  ToRealm,
} from "../types/realm.ts";
import { hideBaseUrl } from "./web/base_url.ts";
import { hiddenObjects } from "./seal/hidden_objects.ts";
import { Channel } from "./talk/channel.ts";
import { installClock, setTimeOrigin } from "./web/clock.ts";
import { installCodegen } from "./seal/codegen.ts";
import { installGlobalEvents } from "./web/global_events.ts";
import { Fetcher } from "./fetch/fetch.ts";
import { announceFinalizers } from "./web/finalizers.ts";
import { chooseEngine } from "./seal/engine.ts";
import { captureNatives } from "./natives/natives.ts";
import { loadNode } from "./natives/node.ts";
import { installConsole } from "./web/console.ts";
import { Modules } from "./talk/modules.ts";
import { installNativeLook } from "./seal/native_look.ts";
import { Network } from "./talk/network.ts";
import {
  bare,
  decodeText,
  JSONParse,
  ObjectFreeze,
  ReflectOwnKeys,
} from "./natives/primordials.ts";
import { rehearse } from "./talk/rehearsal.ts";
import { Runner } from "./talk/run.ts";
import {
  defineFixedGlobal,
  freezeShared,
  installSilentConsole,
  removeGlobals,
} from "./seal/seal.ts";
import { installStacks } from "./seal/stack.ts";
import { sweepObjects } from "./seal/sweep.ts";
import { announceTimers, installTimers } from "./web/timers.ts";
import { installWasm } from "./web/wasm.ts";
import { Sockets } from "./websocket/websocket.ts";

/** Turns the bare Worker into the guest's world, in this order. */
export async function boot(port: MessagePort, modules: boolean): Promise<void> {
  // 1. Keep what the prelude needs.
  captureNatives();
  // 2. Know that no import reaches Deno's loader.
  const { evaluate: run, collect, heavy } = await chooseEngine();
  const channel = new Channel(port);
  announceTimers(channel);
  const network = new Network(channel);
  const fetcher = new Fetcher(network, channel);
  const sockets = new Sockets(network);
  const runner = new Runner(
    network,
    run,
    modules || heavy !== undefined ? new Modules(loadNode()) : undefined,
  );
  // 3. Be the first to hear of uncaught errors.
  installGlobalEvents(network);
  // 4. Replace what would lead out of the guest's world.
  const evaluate = installCodegen(run);
  installTimers(evaluate);
  announceFinalizers(channel, network);
  installAbortTimeout();
  fetcher.install();
  sockets.install();
  network.onSocketMessage((message) => sockets.receive(message));
  installSilentConsole();
  installStacks();
  installClock();
  installWasm();
  hideBaseUrl();
  defineFixedGlobal("NETWORK", network.api());
  defineClose(channel);
  // 5. Remove the rest, and fix what Deno and the prelude rely on.
  removeGlobals();
  const hidden = hiddenObjects();
  sweepObjects(hidden);
  freezeShared();
  installNativeLook(Object.values(hidden));
  // 6. Listen, and say so.
  let isSetUp = false;
  const setUp = (setup: RealmSetup) => {
    if (isSetUp) return;
    isSetUp = true;
    network.setMaxMessageBytes(setup.limits.maxMessageBytes);
    sockets.timeoutMs = setup.socketTimeoutMs;
    setTimeOrigin(setup.timeOrigin);
    if (setup.forwardConsole) installConsole(channel);
    runner.addModules(setup.modules ?? bare());
    defineFixedGlobal("env", frozenCopy(setup.env));
  };
  channel.open(route(network, fetcher, runner, channel, collect, setUp));
  channel.post(FromRealm.ready, 0, heavy ?? "");
  rehearse(run);
}

function defineClose(channel: Channel): void {
  const { close } = {
    close() {
      channel.post(FromGuest.close, 0, "");
    },
  };
  (globalThis as { close: unknown }).close = close;
}

function route(
  network: Network,
  fetcher: Fetcher,
  runner: Runner,
  channel: Channel,
  collect: () => void,
  setUp: (setup: RealmSetup) => void,
) {
  const read = (bytes: Uint8Array<ArrayBuffer>): string => {
    const text = decodeText(bytes);
    channel.reuse(bytes);
    return text;
  };
  const handle = (
    kind: number,
    id: number,
    bytes: Post[2],
  ): void => {
    if (kind === ToTier.chunk) return fetcher.take(kind, id, bytes);
    const payload = typeof bytes === "string" ? bytes : read(bytes);
    switch (kind) {
      case ToTier.events:
      case ToTier.socket:
        return network.receive(payload);
      case ToTier.execute:
        runner.execute(payload);
        return channel.handledOne();
      case ToTier.evaluate:
        runner.evaluate(id, payload);
        return channel.handledOne();
      case ToTier.call:
        network.answer(id, payload);
        return channel.handledOne();
      case ToTier.reply:
      case ToTier.fault:
        // Whose the id is not takes no notice.
        fetcher.take(kind, id, payload);
        return network.settle(kind, id, payload);
      case ToTier.response:
      case ToTier.end:
      case ToTier.pull:
      case ToTier.cancel:
        return fetcher.take(kind, id, payload);
      case ToTier.setup:
        return setUp(JSONParse(payload));
      case ToTier.limits:
        return network.setMaxMessageBytes(JSONParse(payload).maxMessageBytes);
      case ToRealm.ping:
        return channel.post(FromRealm.pong, 0, "");
      case ToRealm.collect:
        channel.release();
        collect();
        return channel.post(FromRealm.collected, 0, "");
    }
  };
  return (kind: number, id: number, payload: Post[2]): void => {
    try {
      handle(kind, id, payload);
    } catch (error) {
      // The port would fall silent if this reached Deno.
      network.report(error);
    }
  };
}

function frozenCopy(given: Record<string, string>): object {
  const copy = bare<string>();
  const names = ReflectOwnKeys(given) as string[];
  for (let i = 0; i < names.length; i++) copy[names[i]!] = given[names[i]!]!;
  return ObjectFreeze(copy);
}
