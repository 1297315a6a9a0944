import type { Channel } from "./channel.ts";
import type { Captured } from "./natives.ts";
import {
  append,
  bare,
  ObjectDefineProperty,
  ReflectApply,
  StringClass,
  theGlobal,
} from "./primordials.ts";

type Callback = (...args: unknown[]) => unknown;

/**
 * Has every timer tell the supervisor, which sleeps as long as the guest does,
 * before it calls anything.
 */
export function announceTimers(natives: Captured, channel: Channel): void {
  const { setTimeout, setInterval } = natives;
  const announced = (run: () => void) => () => {
    channel.awake();
    run();
  };
  natives.setTimeout =
    ((run: () => void, delay: number) =>
      setTimeout(announced(run), delay)) as typeof setTimeout;
  natives.setInterval =
    ((run: () => void, delay: number) =>
      setInterval(announced(run), delay)) as typeof setInterval;
}

/**
 * Timers as the web has them: numbers for ids, `undefined` for `this`, text
 * compiled as a script. Deno's own answer with Node's `Timeout` objects.
 */
export function installTimers(
  natives: Captured,
  evaluate: (text: string) => unknown,
): void {
  const timers = bare<ReturnType<typeof setTimeout>>();
  let last = 0;

  const clear = (id: unknown) => {
    const timer = timers[id as number];
    if (timer === undefined) return;
    delete timers[id as number];
    natives.clearTimeout(timer);
  };

  const start = (
    native: (run: () => void, delay: number) => ReturnType<typeof setTimeout>,
    repeats: boolean,
    args: ArrayLike<unknown>,
  ): number => {
    const handler = args[0];
    const run: Callback = typeof handler === "function"
      ? handler as Callback
      : () => evaluate(StringClass(handler));
    const rest = argumentsAfter(args, 2);
    const id = ++last;
    timers[id] = native(() => {
      if (!repeats) delete timers[id];
      ReflectApply(run, theGlobal, rest);
    }, delayOf(args[1]));
    return id;
  };

  define("setTimeout", function (): number {
    return start(natives.setTimeout, false, arguments);
  });
  define("setInterval", function (): number {
    return start(natives.setInterval as never, true, arguments);
  });
  define("clearTimeout", (id) => clear(id));
  define("clearInterval", (id) => clear(id));
}

function delayOf(value: unknown): number {
  const delay = +(value as number);
  return delay > 0 && delay <= 0x7fff_ffff ? delay : 0;
}

function argumentsAfter(args: ArrayLike<unknown>, first: number): unknown[] {
  const rest: unknown[] = [];
  for (let i = first; i < args.length; i++) {
    append(rest, args[i]);
  }
  return rest;
}

function define(name: string, value: Callback): void {
  ObjectDefineProperty(value, "name", { value: name, configurable: true });
  ObjectDefineProperty(globalThis, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
