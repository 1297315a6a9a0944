/**
 * What a script that `main.ts` runs finds beside Deno's own globals. Use it
 * with a first line of
 *
 *     /// <reference path="./types/host.d.ts" />
 *
 * Library users import `mod.ts` instead, which has its types with it.
 */

/** What a guest may use. Every bound holds whatever the guest does. */
interface Limits {
  /**
   * CPU milliseconds per host event (`execute`, `send`, `evaluate`, `call`),
   * all threads counted. Background work draws on the same budget, which
   * recovers at 10 % of idle time. 0 = off. Default 500, or the command
   * line's.
   */
  cpuMs: number;
  /** CPU milliseconds over the isolate's life. 0 = off. Default 0. */
  totalCpuMs: number;
  /**
   * Wall-clock milliseconds of one `evaluate` or `call`, awaits included.
   * 0 = off. Default 30 000.
   */
  wallMs: number;
  /**
   * MiB of heap and all else together, above the empty isolate. 0 = off.
   * Default 0, or the command line's.
   */
  memoryMb: number;
  /** Milliseconds the guest's event loop may be silent. Default 5 000. */
  unresponsiveMs: number;
  /** Bytes of one message, either way, as JSON. Default 16 MiB. */
  maxMessageBytes: number;
  /** Guest requests the host has not answered yet. Default 256. */
  maxPendingRequests: number;
  /**
   * Bytes of unread messages, toward either side, and of what the ready-made
   * WebSocket proxy keeps for all connections. Default 64 MiB.
   */
  maxQueuedBytes: number;
  /** Bytes of one script. Default 16 MiB. */
  maxSourceBytes: number;
}

/** Limits for a purpose. */
type LimitPreset = "development" | "production" | "strict";

/** A preset's name, or single limits, which go before their preset's. */
type LimitSettings =
  | LimitPreset
  | (Partial<Limits> & { preset?: LimitPreset });

/** Settings of a sandbox. */
interface SandboxOptions {
  /**
   * Cores that guests share; those beyond are left to the host, which guests
   * would else keep waiting. Default 2, or the command line's.
   */
  threads?: number;
  /** Spare processes kept ready. Default: as many as `threads`. */
  warm?: number;
  /** Limits of its isolates, where they do not say otherwise. */
  limits?: LimitSettings;
  /**
   * Whether each process of a guest is jailed by the kernel (Linux, with
   * `bubblewrap` installed): `"auto"` where that works, `"require"` to start
   * none without, `"off"` never. Default: `--jail` of the command line, else
   * what the environment variable `AIRLOCK_JAIL` says, else `"auto"`.
   */
  jail?: "auto" | "require" | "off";
}

/** What guests may fetch, by the ready-made proxy. */
interface FetchPolicy {
  /**
   * Hosts: `"api.example.com"`, `"*.example.org"`, `"*"` for every public
   * one, each with or without a port. Private addresses must be listed.
   */
  allow: readonly string[];
  /** Methods in upper case. Default: every one. */
  methods?: readonly string[];
  /**
   * Bytes of one response's body, as the server sends them; what is encoded
   * is decoded in the guest, by its own limits. Default 0: no bound.
   */
  maxResponseBytes?: number;
  /** Fetches at once; the others wait. Default 16. */
  maxConcurrent?: number;
  /** Milliseconds until an answer, and between its parts. Default 30 000. */
  timeoutMs?: number;
}

/** Where guests may open a WebSocket to, by the ready-made proxy. */
interface WebSocketPolicy {
  /** As of {@linkcode FetchPolicy}; without it your handlers answer. */
  allow?: readonly string[];
  /** Connections at once. Default 16. */
  maxConnections?: number;
  /** Milliseconds a socket may be connecting or closing. Default 30 000. */
  timeoutMs?: number;
}

/** Settings of one isolate. */
interface IsolateOptions {
  /** Shown by `toString()` and in logs. */
  name?: string;
  /** Limits that differ from the sandbox's, or a preset. */
  limits?: LimitSettings;
  /** The guest's `env`: at most 64 variables of at most 5 KB each. */
  env?: Record<string, string>;
  /** A ready-made proxy for `fetch`, instead of `onRequest("fetch", …)`. */
  fetch?: FetchPolicy;
  /** A ready-made proxy for `WebSocket`. */
  websocket?: WebSocketPolicy;
  /**
   * Sources the guest can import, by name, such as `./lib.ts`. With them, be it
   * none of them, modules run behind scripts as well; without, only a first
   * source that is a module does.
   */
  modules?: Record<string, string>;
  /**
   * `"silent"` (default), or `"forward"`: lines become `console` system
   * events, or are shown when nobody listens.
   */
  console?: "silent" | "forward";
  /**
   * Milliseconds since the epoch from which the guest's `performance.now()`
   * counts. Default: its creation.
   */
  timeOrigin?: number;
}

/** How {@linkcode V8Sandbox.shutdown} goes about it. */
interface ShutdownSettings {
  /** Milliseconds that running calls may take. Default 0. */
  drainMs?: number;
}

/** What {@linkcode V8Sandbox.stats} tells. */
interface SandboxStats {
  /** Isolates that have not ended. */
  isolates: number;
  /** Isolates created so far. */
  created: number;
  /** Processes that wait for an isolate. */
  spares: number;
  /** Processes that are starting. */
  starting: number;
}

/** How a source is run. */
interface SourceSettings {
  /** File name in the guest's stack traces. Default `script-<n>.js`. */
  name?: string;
  /** Default: by the extension of `name`, else JavaScript. */
  lang?: "js" | "ts";
}

/** How an answer is waited for. */
interface WaitSettings {
  /** Stops waiting; the guest is not interrupted. */
  signal?: AbortSignal;
}

/** What an isolate had used when it was last measured. */
interface Usage {
  /** CPU milliseconds since the isolate was created. */
  cpuMs: number;
  /** Milliseconds since the isolate was created. */
  wallMs: number;
  /** Highest resident memory, in bytes above the empty isolate. */
  peakMemoryBytes: number;
}

/** What {@linkcode Isolate.stats} tells. */
interface IsolateStats extends Usage {
  /** Resident bytes above the empty isolate, when last measured. */
  memoryBytes: number;
  /** Messages sent to the guest. */
  sent: number;
  /** Messages and requests received from the guest. */
  received: number;
  /** Bytes on their way to the guest. */
  queuedBytes: number;
}

/** Why an isolate was terminated. */
type EndReason =
  | "cpu_limit_exceeded"
  | "memory_limit_exceeded"
  | "wall_clock_limit_exceeded"
  | "unresponsive"
  | "message_limit_exceeded"
  | "protocol_violation"
  | "crashed";

/** Why an isolate was destroyed: `closed` by the guest's own `close()`. */
type DestroyReason = "manual" | "shutdown" | "closed";

/** What `terminated` handlers get. */
interface Termination {
  reason: EndReason;
  /** The bound, in the limit's unit (bytes for memory). */
  limit: number;
  /** The figure that passed it, in the same unit. */
  used: number;
  /** All of it in a sentence. */
  message: string;
  usage: Usage;
}

/** An error of guest code: its name, message and stack, as text. */
interface GuestError extends Error {
  /** Guest file in which it was thrown, if known. */
  readonly file: string | undefined;
  /** Line in that file, from 1. */
  readonly line: number | undefined;
  /** Column in that line, from 1. */
  readonly column: number | undefined;
}

/** The isolate ended before it could answer. */
interface IsolateEndedError extends Error {
  readonly reason: EndReason | DestroyReason;
  /** The particulars, when a limit was passed. */
  readonly termination?: Termination;
}

/** One line of the guest's console. */
interface ConsoleLine {
  level: "debug" | "info" | "log" | "warn" | "error";
  /** The arguments as text, joined by blanks; bounded. */
  text: string;
}

/** Events of the system itself, which no guest can send. */
interface SystemEvents {
  /** A limit was passed; the isolate is destroyed already. */
  terminated: Termination;
  /** The isolate ended without having passed a limit. */
  destroyed: { reason: DestroyReason };
  /** An error that the guest did not catch; it lives on. */
  error: GuestError;
  /** A line of `createIsolate({ console: "forward" })`. */
  console: ConsoleLine;
}
type SystemEvent = keyof SystemEvents;

/** A guest's `fetch`, as the handler of `onRequest("fetch", …)` gets it. */
interface GuestRequest {
  /** Absolute, `http:` or `https:`. */
  url: string;
  method: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Text as a string, other data as bytes, a stream as a stream. */
  body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  redirect: "follow" | "error" | "manual";
  /** Aborted when the guest gives up or has ended. */
  signal: AbortSignal;
}

/** What a `fetch` handler may return beside a `Response`. */
interface FetchResult {
  /** Default 200. */
  status?: number;
  statusText?: string;
  headers?: HeadersInit;
  body?: BodyInit | null;
  /** Where the answer came from. Default: the URL that was asked for. */
  url?: string;
  /** Whether `url` was reached by redirects. */
  redirected?: boolean;
  /** Follows from `status`; accepted as handlers often return it. */
  ok?: boolean;
}

/** Creates isolates and keeps processes ready for them. */
declare class V8Sandbox {
  /** @throws {TypeError | RangeError} naming the option that is wrong. */
  constructor(options?: SandboxOptions);
  /**
   * Creates an isolate, in a spare process if there is one.
   *
   * @throws {TypeError | RangeError} naming the option that is wrong.
   * @throws {Error} after `shutdown()`, or when no process starts.
   */
  createIsolate(options?: IsolateOptions): Promise<Isolate>;
  /**
   * Makes one source of files on this machine and the npm packages they
   * import, for `execute` or `evaluate`.
   *
   * @param entry A path, from the current directory, or a `file:` URL.
   * @throws {Error} naming what cannot be found or read, with file and line.
   */
  bundle(entry: string | URL): Promise<string>;
  /** Number of cores that guests share. */
  threadCount(): number;
  /** Number of isolates that have not ended. */
  isolateCount(): number;
  /** What the sandbox holds now. */
  stats(): SandboxStats;
  /**
   * Takes no more work, then ends every isolate and every spare process.
   *
   * @throws {RangeError} when `drainMs` is no whole number.
   */
  shutdown(settings?: ShutdownSettings): Promise<void>;
  /**
   * Limits of the isolates created from now on.
   *
   * @throws {TypeError | RangeError} naming the limit that is wrong.
   */
  setDefaults(limits: LimitSettings): void;
  /** Shuts down. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** One guest, in a process of its own. Made by `createIsolate()`. */
declare class Isolate {
  private constructor();
  /** Unique within its sandbox, from 0. */
  readonly id: number;
  /** The name given at creation, if any. */
  readonly name: string | undefined;
  /** Whether the isolate takes no more work. */
  get destroyed(): boolean;
  /** Aborted when the isolate has ended, with the error that says why. */
  get signal(): AbortSignal;
  /** The process that runs the guest. */
  get pid(): number;
  /** Whether the kernel jails that process, see `jail` of the sandbox. */
  get jailed(): boolean;
  /**
   * Runs JavaScript in the guest and does not wait; errors are told as the
   * `error` system event.
   *
   * @throws {Error} when the isolate is destroyed.
   * @throws {RangeError} over `maxSourceBytes` or `maxQueuedBytes`.
   */
  execute(script: string, settings?: SourceSettings): void;
  /**
   * Runs JavaScript in the guest and resolves to its completion value,
   * promises awaited, as JSON data.
   *
   * @throws {GuestError} what the guest threw.
   * @throws {IsolateEndedError} when the isolate ends first.
   */
  evaluate<T = unknown>(
    code: string,
    settings?: SourceSettings & WaitSettings,
  ): Promise<T>;
  /**
   * Asks the guest's `NETWORK.onRequest(method, handler)`.
   *
   * @throws {GuestError} what the handler threw, or that there is none.
   * @throws {IsolateEndedError} when the isolate ends first.
   */
  call<T = unknown>(
    method: string,
    data?: unknown,
    settings?: WaitSettings,
  ): Promise<T>;
  /**
   * Sends a message to the guest's `NETWORK.on(event, handler)`.
   *
   * @throws {Error} when the isolate is destroyed.
   * @throws {RangeError} over `maxMessageBytes` or `maxQueuedBytes`.
   */
  send(event: string, data?: unknown): void;
  /** Has `handler` called with each message `event` of the guest. */
  // deno-lint-ignore no-explicit-any -- data is whatever the guest sent
  on<T = any>(event: string, handler: (data: T) => unknown): this;
  /** Removes a handler added by `on()`. */
  // deno-lint-ignore no-explicit-any -- as above
  off(event: string, handler: (data: any) => unknown): this;
  /** Has `handler` answer the guest's `fetch`. */
  onRequest(
    method: "fetch",
    handler: (
      request: GuestRequest,
    ) => Response | FetchResult | Promise<Response | FetchResult>,
  ): this;
  /**
   * Has `handler` answer the guest's requests of `method`. What it throws
   * reaches the guest as name and message.
   */
  // deno-lint-ignore no-explicit-any -- as above
  onRequest<T = any>(method: string, handler: (data: T) => unknown): this;
  /**
   * Has `handler` called with events of the system itself.
   *
   * @throws {TypeError} for any other event.
   */
  onSystem<E extends SystemEvent>(
    event: E,
    handler: (data: SystemEvents[E]) => unknown,
  ): this;
  /**
   * The messages `event` from now on, for a `for await` loop. It ends when
   * the isolate is destroyed and throws when it is terminated.
   */
  messages<T = unknown>(event: string): AsyncIterableIterator<T>;
  /**
   * Changes limits for the next event on.
   *
   * @throws {TypeError | RangeError} naming the limit that is wrong.
   * @throws {Error} when the isolate is destroyed.
   */
  setLimits(limits: LimitSettings): void;
  /** What the isolate has used, and what it exchanged. */
  stats(): IsolateStats;
  /** Ends the isolate at once. Calling it again does nothing. */
  destroy(): void;
  /** Destroys the isolate and waits until its process is gone. */
  [Symbol.asyncDispose](): Promise<void>;
  /** `Isolate #0`, with its name where it has one. */
  toString(): string;
}
