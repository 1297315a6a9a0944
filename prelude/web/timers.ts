import type { Channel } from "../talk/channel.ts";
import { cancelTimer, createTimer } from "../natives/natives.ts";
import {
  append,
  bare,
  ObjectDefineProperty,
  ReflectApply,
  StringClass,
  theGlobal,
} from "../natives/primordials.ts";

type Callback = (...args: unknown[]) => unknown;

/**
 * Has every timer tell the supervisor, which sleeps as long as the guest does,
 * before it calls anything.
 */
export function announceTimers(channel: Channel): void {
  awake = () => channel.awake();
}

let awake: () => void;

type Timer = object;
type Start = (run: () => void, delay: number) => Timer;

/** Has `run` called once, in `delay` milliseconds. */
export const startTimer: Start = (run, delay) =>
  createTimer(announced(run), delay, undefined, false, true);

const startInterval: Start = (run, delay) =>
  createTimer(announced(run), delay, undefined, true, true);

export function stopTimer(timer: Timer | undefined): void {
  if (timer !== undefined) cancelTimer(timer);
}

function announced(run: () => void): () => void {
  return () => {
    awake();
    run();
  };
}

/**
 * Timers as the web has them: numbers for ids, `undefined` for `this`, text
 * compiled as a script. Deno's own answer with Node's `Timeout` objects.
 */
export function installTimers(
  evaluate: (text: string) => unknown,
): void {
  const timers = bare<Timer>();
  let last = 0;

  const clear = (id: unknown) => {
    const timer = timers[id as number];
    if (timer === undefined) return;
    delete timers[id as number];
    stopTimer(timer);
  };

  const start = (
    native: Start,
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
    return start(startTimer, false, arguments);
  });
  define("setInterval", function (): number {
    return start(startInterval, true, arguments);
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
