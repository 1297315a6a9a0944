import type {
  EndReason,
  GuestError,
  Isolate,
  IsolateOptions,
  Termination,
} from "../../mod.ts";

/** One thing a hostile guest tries, and what the host must see of it. */
export interface Attack {
  /** What is tried. */
  title: string;
  /** Evaluated in an isolate of its own. */
  guest: string;
  options?: IsolateOptions;
  /** What the host sets up before the guest runs. */
  host?(isolate: Isolate): void;
  /** What `evaluate` resolves to. */
  value?: unknown;
  /** Name of the error that `evaluate` rejects with. */
  throws?: string;
  /**
   * Why the isolate ends. Beside `throws`, either may happen: where memory
   * ends, the kernel and V8 race for who says so.
   */
  ends?: EndReason | "closed";
  /** Looks at everything else the host saw. */
  check?(seen: Seen): void;
}

/** What the host saw of one attack. */
export interface Seen {
  value?: unknown;
  thrown?: GuestError;
  termination?: Termination;
  /** Uncaught errors told by the `error` system event. */
  errors: GuestError[];
  /** Messages of the names in {@linkcode HEARD}, as they came. */
  messages: [name: string, data: unknown][];
}

/** Events that the host listens to while an attack runs. */
export const HEARD = [
  "out",
  "__response",
  "__request",
  "__ws_event",
  "terminated",
  "destroyed",
  "error",
  "__proto__",
  "constructor",
  "toString",
] as const;

/** Code that tries an import and leaves what came of it in `won`. */
export const PAYLOAD =
  `import("node:process").then(() => { globalThis.won = "imported"; }, ` +
  `(e) => { globalThis.won = e.name; })`;

/** The payload as a string literal of guest code. */
export const QUOTED = JSON.stringify(PAYLOAD);

/** Resolves to what came of the payload, once it is known. */
export const OUTCOME = `new Promise((resolve) => {
  const look = (left) => globalThis.won || left === 0
    ? resolve(globalThis.won ?? "never ran")
    : setTimeout(look, 5, left - 1);
  look(60);
})`;

/** What a refused import rejects with. */
export const REFUSED = "TypeError";
