import { FromGuest, type IsolateSetup, ToTier } from "../types/protocol.ts";
import { FromRealm, ToRealm } from "../types/realm.ts";
import { Channel } from "./channel.ts";
import { installCodegen } from "./codegen.ts";
import { reportUncaught } from "./errors.ts";
import { type Captured, captureNatives, type Natives } from "./natives.ts";
import { Network } from "./network.ts";
import {
  bare,
  JSONParse,
  ObjectFreeze,
  ReflectOwnKeys,
  TypeErrorClass,
} from "./primordials.ts";
import { Runner } from "./run.ts";
import {
  defineFixedGlobal,
  freezeShared,
  installSilentConsole,
  removeGlobals,
} from "./seal.ts";
import { installStacks } from "./stack.ts";
import { installTimers } from "./timers.ts";

/** Turns the bare Worker into the guest's world, in this order. */
export function boot(given: Natives): void {
  // 1. Keep what the prelude needs.
  const natives = captureNatives(given);
  const channel = new Channel(natives.port);
  const network = new Network(natives, channel);
  const runner = new Runner(natives, network);
  // 2. Refuse every import that reaches Deno's loader.
  refuseImports(natives.registerHooks);
  // 3. Be the first to hear of uncaught errors.
  reportUncaught(natives, network);
  // 4. Replace what would lead out of the guest's world.
  const evaluate = installCodegen(natives);
  installTimers(natives, evaluate);
  installSilentConsole();
  installStacks();
  defineFixedGlobal("NETWORK", network.api());
  defineClose(channel);
  // 5. Remove the rest, and fix what Deno and the prelude rely on.
  removeGlobals();
  freezeShared();
  // 6. Listen, and say so.
  channel.open(route(natives, network, runner, channel));
  channel.post(FromRealm.ready, 0, "");
}

function refuseImports(registerHooks: (hooks: object) => void): void {
  registerHooks({
    resolve(specifier: string): never {
      throw new TypeErrorClass(`Cannot import "${specifier}": no such module`);
    },
  });
}

function defineClose(channel: Channel): void {
  (globalThis as { close: unknown }).close = function close() {
    channel.post(FromGuest.close, 0, "");
  };
}

function route(
  natives: Captured,
  network: Network,
  runner: Runner,
  channel: Channel,
) {
  return (kind: number, id: number, payload: string): void => {
    switch (kind) {
      case ToTier.events:
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
        return network.settle(kind, id, payload);
      case ToTier.setup:
        return setUp(network, JSONParse(payload));
      case ToRealm.ping:
        return channel.post(FromRealm.pong, 0, "");
      case ToRealm.collect:
        natives.collectGarbage();
        return channel.post(FromRealm.collected, 0, "");
    }
  };
}

function setUp(network: Network, setup: IsolateSetup): void {
  network.setMaxMessageBytes(setup.limits.maxMessageBytes);
  const env = bare<string>();
  const names = ReflectOwnKeys(setup.env);
  for (let i = 0; i < names.length; i++) {
    env[names[i] as string] = setup.env[names[i] as string]!;
  }
  defineFixedGlobal("env", ObjectFreeze(env));
}
