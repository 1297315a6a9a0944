import type { LimitSettings } from "../types/limits.ts";
import { ToTier } from "../types/protocol.ts";
import { SocketEvent } from "../types/socket.ts";
import type { GuestRequest } from "./fetch/exchange.ts";
import type { FetchResult } from "./fetch/response_parts.ts";
import type { EventHandler } from "./handlers.ts";
import {
  type IsolateStats,
  type SourceSettings,
  SYSTEM_EVENTS,
  type SystemEvent,
  type SystemEvents,
  type WaitSettings,
} from "./isolate_settings.ts";
import { mergeLimits } from "./options.ts";
import type { Session } from "./session/session.ts";
import { encodeSocketEvent } from "./websocket/events.ts";

/**
 * One guest, in a tier process of its own. Made by
 * {@linkcode V8Sandbox.createIsolate}.
 *
 * @example
 * ```ts
 * isolate.on("result", (data) => console.log(data));
 * isolate.execute(`NETWORK.send("result", 1 + 1)`);
 * ```
 */
export class Isolate {
  /** Unique within its sandbox, from 0. */
  readonly id: number;
  /** The name given at creation, if any. */
  readonly name: string | undefined;
  #session: Session;

  /** @ignore Isolates are made by their sandbox. */
  constructor(session: Session, name: string | undefined) {
    if (!session) {
      throw new TypeError(
        "Cannot create an isolate with new: call createIsolate() of a sandbox",
      );
    }
    this.#session = session;
    this.id = session.id;
    this.name = name;
  }

  /** Whether the isolate takes no more work. */
  get destroyed(): boolean {
    return this.#session.destroyed;
  }

  /** Aborted when the isolate has ended, with the error that says why. */
  get signal(): AbortSignal {
    return this.#session.signal;
  }

  /** The process that runs the guest; for operators' tools. */
  get pid(): number {
    return this.#session.tier.pid;
  }

  /** Whether the kernel jails that process, see `jail` of the sandbox. */
  get jailed(): boolean {
    return this.#session.tier.jailed;
  }

  /**
   * Runs JavaScript in the guest and does not wait. Top-level declarations
   * stay for later calls, as in scripts of one page. A source with top-level
   * `await` or `import` runs as a module instead.
   *
   * Errors are told as the `error` system event.
   *
   * @throws {Error} when the isolate is destroyed.
   * @throws {RangeError} when the source is over `maxSourceBytes`, or the
   * guest does not read what it was sent (`maxQueuedBytes`).
   */
  execute(script: string, settings: SourceSettings = {}): void {
    this.#session.checkAlive("execute script in");
    const payload = this.#session.letters.source(script, settings);
    this.#session.tell(ToTier.execute, payload);
  }

  /**
   * Runs JavaScript in the guest and resolves to its completion value,
   * promises awaited, as JSON data.
   *
   * @template T What you take the value for: nobody checks the guest's word.
   * @throws {GuestError} what the guest threw.
   * @throws {IsolateEndedError} when the isolate ends first.
   */
  async evaluate<T = unknown>(
    code: string,
    settings: SourceSettings & WaitSettings = {},
  ): Promise<T> {
    this.#session.checkAlive("evaluate in");
    const { letters } = this.#session;
    const payload = letters.source(code, settings);
    const { signal } = settings;
    return await this.#session.ask(ToTier.evaluate, payload, signal) as T;
  }

  /**
   * Asks the guest's `NETWORK.onRequest(method, handler)`.
   *
   * @template T What you take the answer for: nobody checks the guest's word.
   * @param data JSON data, at most `maxMessageBytes`.
   * @throws {GuestError} what the handler threw, or that there is none.
   * @throws {IsolateEndedError} when the isolate ends first.
   */
  async call<T = unknown>(
    method: string,
    data?: unknown,
    { signal }: WaitSettings = {},
  ): Promise<T> {
    this.#session.checkAlive("call to");
    const payload = this.#session.letters.message(method, data);
    return await this.#session.ask(ToTier.call, payload, signal) as T;
  }

  /**
   * Sends a message to the guest's `NETWORK.on(event, handler)`.
   *
   * @param data JSON data, at most `maxMessageBytes`.
   * @throws {Error} when the isolate is destroyed.
   * @throws {RangeError} when the message is too large, or the guest does not
   * read what it was sent (`maxQueuedBytes`).
   */
  send(event: string, data?: unknown): void {
    this.#session.checkAlive("send to");
    const coded = encodeSocketEvent(event, data);
    const item = this.#session.letters.message(event, coded);
    const socket = event === SocketEvent.fromHost;
    if (socket) this.#session.tell(ToTier.socket, `[${item}]`);
    else this.#session.tell(ToTier.events, item);
  }

  /** Has `handler` called with each message `event` of the guest. */
  // deno-lint-ignore no-explicit-any -- data is whatever the guest sent
  on<T = any>(event: string, handler: (data: T) => unknown): this {
    this.#session.mailbox.add(String(event), handler);
    return this;
  }

  /** Removes a handler added by {@linkcode on}. */
  // deno-lint-ignore no-explicit-any -- as above
  off(event: string, handler: (data: any) => unknown): this {
    this.#session.mailbox.remove(String(event), handler);
    return this;
  }

  /** Has `handler` answer the guest's `fetch`. */
  onRequest(
    method: "fetch",
    handler: (
      request: GuestRequest,
    ) => Response | FetchResult | Promise<Response | FetchResult>,
  ): this;
  /**
   * Has `handler` answer the guest's requests of `method`. What it returns,
   * awaited, is the answer; what it throws reaches the guest as name and
   * message.
   */
  // deno-lint-ignore no-explicit-any -- as above
  onRequest<T = any>(method: string, handler: (data: T) => unknown): this;
  onRequest(method: string, handler: EventHandler): this {
    this.#session.requests.set(method, handler);
    return this;
  }

  /**
   * Has `handler` called with events of the system itself, which no guest can
   * send: `terminated`, `destroyed`, `error`, and `console` for the lines of
   * `createIsolate({ console: "forward" })`.
   *
   * @throws {TypeError} for any other event.
   */
  onSystem<E extends SystemEvent>(
    event: E,
    handler: (data: SystemEvents[E]) => unknown,
  ): this {
    if (!SYSTEM_EVENTS.includes(event)) {
      throw new TypeError(
        `Cannot register a handler for system event "${event}": known are ` +
          SYSTEM_EVENTS.join(", "),
      );
    }
    this.#session.system.add(event, handler);
    return this;
  }

  /**
   * The messages `event` from now on, for a `for await` loop. It ends when
   * the isolate is destroyed and throws when it is terminated.
   */
  messages<T = unknown>(event: string): AsyncIterableIterator<T> {
    const { mailbox } = this.#session;
    return mailbox.open(String(event)) as AsyncIterableIterator<T>;
  }

  /**
   * Changes limits for the next event on. What the process was started with
   * stays: its heap, and the kernel's cap, do not grow with `memoryMb`.
   *
   * @throws {TypeError | RangeError} naming the limit that is wrong.
   * @throws {Error} when the isolate is destroyed.
   */
  setLimits(limits: LimitSettings): void {
    this.#session.checkAlive("set limits of");
    this.#session.setLimits(mergeLimits(this.#session.limits, limits));
  }

  /** What the isolate has used, as last measured, and what it exchanged. */
  stats(): IsolateStats {
    return this.#session.stats();
  }

  /**
   * Ends the isolate at once. Only what was sent in this very turn of the
   * event loop is still handled, for a second at the most, so that
   * `send(…); destroy();` loses nothing. Calling it again does nothing.
   */
  destroy(): void {
    this.#session.destroy("manual");
  }

  /** Destroys the isolate and waits until its process is gone. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.destroy();
    await this.#session.tier.exited;
  }

  /** `Isolate #0`, with its name where it has one. */
  toString(): string {
    return this.#session.toString();
  }
}
