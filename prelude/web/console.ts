import {
  CONSOLE_CHARS,
  type ConsoleLevel,
  FromGuest,
} from "../../types/protocol.ts";
import type { Channel } from "../talk/channel.ts";
import { describeValue } from "./describe.ts";
import {
  bare,
  cut,
  JSONStringify,
  ObjectDefineProperty,
  performanceNow,
  StringClass,
} from "../natives/primordials.ts";

/** Methods that are one line of their arguments, and their level. */
const PLAIN = [
  ["debug", "debug"],
  ["dir", "log"],
  ["dirxml", "log"],
  ["error", "error"],
  ["group", "log"],
  ["groupCollapsed", "log"],
  ["info", "info"],
  ["log", "log"],
  ["table", "log"],
  ["trace", "debug"],
  ["warn", "warn"],
] as const satisfies readonly (readonly [string, ConsoleLevel])[];

/**
 * Gives `console` methods that send their lines to the host. Each line leaves
 * at once, so that what was said before a kill is heard.
 */
export function installConsole(channel: Channel): void {
  const say = (level: ConsoleLevel, text: string) =>
    channel.post(
      FromGuest.console,
      0,
      JSONStringify({ level, text: cut(text, CONSOLE_CHARS) }),
    );
  const target = (globalThis as { console: object }).console;
  for (let i = 0; i < PLAIN.length; i++) {
    const level = PLAIN[i]![1];
    define(target, PLAIN[i]![0], function () {
      say(level, join(arguments, 0));
    });
  }
  defineCounters(target, say);
  defineTimers(target, say);
  define(target, "assert", function () {
    if (arguments[0]) return;
    say("error", `Assertion failed${join(arguments, 1, ": ")}`);
  });
}

type Say = (level: ConsoleLevel, text: string) => void;

function defineCounters(target: object, say: Say): void {
  const counts = bare<number>();
  define(target, "count", (label: unknown = "default") => {
    const name = StringClass(label);
    counts[name] = (counts[name] ?? 0) + 1;
    say("log", `${name}: ${counts[name]}`);
  });
  define(target, "countReset", (label: unknown = "default") => {
    delete counts[StringClass(label)];
  });
}

function defineTimers(target: object, say: Say): void {
  const started = bare<number>();
  const tell = (label: unknown, keep: boolean) => {
    const name = StringClass(label);
    const start = started[name];
    if (start === undefined) return;
    say("log", `${name}: ${(performanceNow() - start) | 0} ms`);
    if (!keep) delete started[name];
  };
  define(target, "time", (label: unknown = "default") => {
    started[StringClass(label)] = performanceNow();
  });
  define(target, "timeLog", (label: unknown = "default") => tell(label, true));
  define(target, "timeEnd", (label: unknown = "default") => tell(label, false));
}

function join(args: ArrayLike<unknown>, from: number, lead = ""): string {
  let text = "";
  for (let i = from; i < args.length; i++) {
    if (text.length > CONSOLE_CHARS) break;
    text += (i === from ? lead : " ") + describeValue(args[i]);
  }
  return text;
}

// deno-lint-ignore no-explicit-any -- each method has arguments of its own
function define(target: object, name: string, value: any): void {
  ObjectDefineProperty(value, "name", { value: name, configurable: true });
  ObjectDefineProperty(target, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
