import type { Breach, Usage } from "../types/ends.ts";
import { ProtocolFault } from "../types/frames.ts";
import type { Limits, LimitSettings } from "../types/limits.ts";
import {
  type Beat,
  type ConsoleLine,
  type Frame,
  FromGuest,
  FromSupervisor,
  type IsolateSetup,
  ToTier,
} from "../types/protocol.ts";
import { classifyExit } from "./classify.ts";
import {
  type DestroyReason,
  GuestError,
  IsolateEndedError,
  sentenceOf,
  type Termination,
} from "./errors.ts";
import { FetchProxy } from "./fetch_proxy.ts";
import { type EventHandler, Handlers } from "./handlers.ts";
import {
  type GuestMessage,
  parseBeat,
  parseConsole,
  parseData,
  parseEvents,
  parseFault,
  parseRequest,
  parseVerdict,
  then,
} from "./inbound.ts";
import {
  type IsolateStats,
  type SourceSettings,
  SYSTEM_EVENTS,
  type SystemEvent,
  type WaitSettings,
} from "./isolate_settings.ts";
import { Letters } from "./letters.ts";
import { Liveness } from "./liveness.ts";
import { log } from "./log.ts";
import { Mailbox } from "./mailbox.ts";
import { mergeLimits } from "./options.ts";
import { Pending } from "./pending.ts";
import { Requests } from "./requests.ts";
import { printable } from "./text.ts";
import { MAX_KEYS, TooManyKeys } from "./json_reader.ts";
import type { Tier, TierExit } from "./tier.ts";
import { encodeSocketEvent } from "./websocket_events.ts";

type Timer = ReturnType<typeof setTimeout>;

/** Milliseconds that what was sent in the turn of `destroy()` may take. */
const LAST_TURN_MS = 1_000;

/** What an isolate needs from the sandbox that makes it. */
export interface IsolateParts {
  id: number;
  name: string | undefined;
  tier: Tier;
  limits: Limits;
  env: Record<string, string>;
  socketTimeoutMs: number;
  modules: Record<string, string>;
  forwardConsole: boolean;
  /** Called once, when the isolate has ended. */
  ended(isolate: Isolate): void;
}

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
  #parts: IsolateParts;
  #tier: Tier;
  #limits: Limits;
  #letters: Letters;
  #mailbox: Mailbox;
  #system: Handlers;
  #requests: Requests;
  #pending = new Pending();
  #fetches: FetchProxy;
  #liveness = new Liveness();
  #over = new AbortController();
  #nextCall = 1;
  #received = 0;
  #refusing = false;
  #destroying: { reason: DestroyReason; timer?: Timer } | undefined;
  #end: { error: IsolateEndedError } | undefined;

  /** @ignore Isolates are made by their sandbox. */
  constructor(parts: IsolateParts) {
    this.#parts = parts;
    this.id = parts.id;
    this.name = parts.name;
    this.#tier = parts.tier;
    this.#limits = parts.limits;
    const { outbox } = this.#tier;
    const owner = () => this.toString();
    this.#mailbox = new Mailbox(owner);
    this.#system = new Handlers(owner);
    this.#letters = new Letters({
      id: parts.id,
      limits: () => this.#limits,
      queuedBytes: () => outbox.queuedBytes,
    });
    this.#requests = new Requests(this.#letters, outbox);
    this.#tier.become({
      frame: (frame) => this.#take(frame),
      fault: (fault) => this.#violation(fault),
      exit: (exit) => this.#exited(exit),
    }, parts.limits.maxMessageBytes);
    this.#fetches = new FetchProxy({
      wire: outbox,
      handler: () => this.#requests.get("fetch"),
      limits: () => this.#limits,
    });
    const { limits, env, modules, forwardConsole, socketTimeoutMs } = parts;
    const setup: IsolateSetup = {
      limits,
      env,
      modules,
      forwardConsole,
      socketTimeoutMs,
    };
    outbox.send(ToTier.setup, 0, JSON.stringify(setup));
  }

  /** Whether the isolate takes no more work. */
  get destroyed(): boolean {
    return (this.#end ?? this.#destroying) !== undefined;
  }

  /** Aborted when the isolate has ended, with the error that says why. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  /** The process that runs the guest; for operators' tools. */
  get pid(): number {
    return this.#tier.pid;
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
    this.#checkAlive("execute script in");
    const payload = this.#letters.source(script, settings);
    this.#liveness.sent++;
    this.#tier.outbox.send(ToTier.execute, 0, payload);
  }

  /**
   * Runs JavaScript in the guest and resolves to its completion value,
   * promises awaited, as JSON data.
   *
   * @throws {GuestError} what the guest threw.
   * @throws {IsolateEndedError} when the isolate ends first.
   */
  async evaluate(
    code: string,
    settings: SourceSettings & WaitSettings = {},
  ): Promise<unknown> {
    this.#checkAlive("evaluate in");
    const payload = this.#letters.source(code, settings);
    return await this.#ask(ToTier.evaluate, payload, settings.signal);
  }

  /**
   * Asks the guest's `NETWORK.onRequest(method, handler)`.
   *
   * @param data JSON data, at most `maxMessageBytes`.
   * @throws {GuestError} what the handler threw, or that there is none.
   * @throws {IsolateEndedError} when the isolate ends first.
   */
  async call(
    method: string,
    data?: unknown,
    settings: WaitSettings = {},
  ): Promise<unknown> {
    this.#checkAlive("call to");
    const payload = this.#letters.message(method, data);
    return await this.#ask(ToTier.call, payload, settings.signal);
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
    this.#checkAlive("send to");
    const coded = encodeSocketEvent(event, data);
    const item = this.#letters.message(event, coded);
    this.#liveness.sent++;
    this.#tier.outbox.event(item);
  }

  /** Has `handler` called with each message `event` of the guest. */
  on(event: string, handler: EventHandler): this {
    this.#mailbox.add(String(event), handler);
    return this;
  }

  /** Removes a handler added by {@linkcode on}. */
  off(event: string, handler: EventHandler): this {
    this.#mailbox.remove(String(event), handler);
    return this;
  }

  /**
   * Has `handler` answer the guest's requests of `method`. What it returns,
   * awaited, is the answer; what it throws reaches the guest as name and
   * message.
   */
  onRequest(method: string, handler: EventHandler): this {
    this.#requests.set(method, handler);
    return this;
  }

  /**
   * Has `handler` called with events of the system itself, which no guest can
   * send: `terminated`, `destroyed`, `error`, and `console` for the lines of
   * `createIsolate({ console: "forward" })`.
   *
   * @throws {TypeError} for any other event.
   */
  onSystem(event: SystemEvent, handler: EventHandler): this {
    if (!SYSTEM_EVENTS.includes(event)) {
      throw new TypeError(
        `Cannot register a handler for system event "${event}": known are ` +
          SYSTEM_EVENTS.join(", "),
      );
    }
    this.#system.add(event, handler);
    return this;
  }

  /**
   * The messages `event` from now on, for a `for await` loop. It ends when
   * the isolate is destroyed and throws when it is terminated.
   */
  messages(event: string): AsyncIterableIterator<unknown> {
    return this.#mailbox.open(String(event));
  }

  /**
   * Changes limits for the next event on. What the process was started with
   * stays: its heap, and the kernel's cap, do not grow with `memoryMb`.
   *
   * @throws {TypeError | RangeError} naming the limit that is wrong.
   * @throws {Error} when the isolate is destroyed.
   */
  setLimits(limits: LimitSettings): void {
    this.#checkAlive("set limits of");
    this.#limits = mergeLimits(this.#limits, limits);
    this.#tier.allow(this.#limits.maxMessageBytes);
    this.#tier.outbox.send(ToTier.limits, 0, JSON.stringify(this.#limits));
  }

  /** @ignore Takes no more work; what runs goes on. */
  refuse(): void {
    this.#refusing = true;
  }

  /** @ignore Resolves when no call is open any more. */
  idle(): Promise<void> {
    return this.#pending.idle();
  }

  /** What the isolate has used, as last measured, and what it exchanged. */
  stats(): IsolateStats {
    const { usage, memoryBytes, sent } = this.#liveness;
    return {
      ...usage,
      memoryBytes,
      sent,
      received: this.#received,
      queuedBytes: this.#tier.outbox.queuedBytes,
    };
  }

  /**
   * Ends the isolate at once. Only what was sent in this very turn of the
   * event loop is still handled, for a second at the most, so that
   * `send(…); destroy();` loses nothing. Calling it again does nothing.
   */
  destroy(): void {
    this.#destroy("manual");
  }

  /** Destroys the isolate and waits until its process is gone. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.destroy();
    await this.#tier.exited;
  }

  /** `Isolate #0`, with its name where it has one. */
  toString(): string {
    return this.name === undefined
      ? `Isolate #${this.id}`
      : `Isolate #${this.id} (${this.name})`;
  }

  /** @ignore Ends with the sandbox. */
  shutdown(): void {
    this.#destroy("shutdown");
  }

  /** @ignore One tick of the host's watch over the supervisor. */
  watch(tickMs: number, slackMs: number): void {
    if (this.#end) return;
    const asked = this.#pending.tick() * tickMs;
    const breach = this.#liveness.tick(this.#limits, asked, tickMs, slackMs);
    if (breach) this.#terminate(breach);
  }

  async #ask(
    kind: number,
    payload: string,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    signal?.throwIfAborted();
    const id = this.#nextCall++;
    this.#liveness.sent++;
    this.#tier.outbox.send(kind, id, payload);
    return await this.#pending.wait(id, signal);
  }

  #checkAlive(what: string): void {
    if (this.#refusing && !this.destroyed) {
      throw new Error(
        `Cannot ${what} isolate #${this.id}: its sandbox is shutting down`,
      );
    }
    if (!this.destroyed) return;
    const cause = this.#end?.error;
    throw new Error(`Cannot ${what} destroyed isolate #${this.id}`, { cause });
  }

  #take(frame: Frame): void | Promise<void> {
    this.#liveness.heard();
    try {
      return this.#receive(frame)?.catch((error) => this.#refuse(error));
    } catch (error) {
      this.#refuse(error);
    }
  }

  #refuse(error: unknown): void {
    if (error instanceof TooManyKeys) {
      return this.#terminate({
        reason: "message_limit_exceeded",
        limit: MAX_KEYS,
        used: MAX_KEYS + 1,
        detail: "of keys in one object",
      });
    }
    if (!(error instanceof ProtocolFault)) throw error;
    this.#violation(error);
  }

  #receive(frame: Frame): void | Promise<void> {
    switch (frame.kind) {
      case FromGuest.events:
        return then(
          parseEvents(frame, this.#tier.share),
          (messages) => this.#receiveEvents(messages, frame.payload.length),
        );
      case FromGuest.request:
        return then(parseRequest(frame, this.#tier.share), (request) => {
          if (this.#end) return;
          this.#received++;
          this.#requests.answer(frame.id, request);
        });
      case FromGuest.reply:
        return then(
          parseData(frame, this.#tier.share),
          (data) => this.#pending.resolve(frame.id, data),
        );
      case FromGuest.fault:
        return this.#pending.reject(
          frame.id,
          new GuestError(parseFault(frame)),
        );
      case FromGuest.error:
        this.#system.emit("error", new GuestError(parseFault(frame)));
        return;
      case FromGuest.console:
        return this.#print(parseConsole(frame));
      case FromGuest.close:
        return this.#finish("closed");
      case FromGuest.fetch:
        this.#received++;
        return this.#fetches.take(frame);
      case FromGuest.chunk:
      case FromGuest.end:
      case FromGuest.pull:
      case FromGuest.cancel:
        return this.#fetches.take(frame);
      case FromSupervisor.beat:
        return this.#heard(parseBeat(frame));
      case FromSupervisor.verdict: {
        const { usage, ...breach } = parseVerdict(frame);
        return this.#terminate(breach, usage);
      }
    }
    throw new ProtocolFault(`a frame of kind ${frame.kind}`);
  }

  #receiveEvents(messages: GuestMessage[], size: number): void {
    const bytes = size / messages.length;
    const { maxQueuedBytes } = this.#limits;
    for (const message of messages) {
      // A handler may have ended the isolate: nothing comes after that.
      if (this.#end) return;
      this.#received++;
      const breach = this.#mailbox.deliver(message, bytes, maxQueuedBytes);
      if (breach) this.#terminate(breach);
    }
  }

  /** Lines nobody listens to are shown, as `console: "forward"` asks. */
  #print(line: ConsoleLine): void {
    if (this.#system.emit("console", line)) return;
    console[line.level](`[${this}] ${printable(line.text)}`);
  }

  #heard(beat: Beat): void {
    this.#liveness.take(beat);
    log.debug("{isolate} used", {
      isolate: this.toString(),
      ...beat.usage,
      memoryBytes: beat.memoryBytes,
    });
    if (this.#destroying && this.#liveness.caughtUp) {
      this.#finish(this.#destroying.reason);
    }
  }

  #violation(fault: ProtocolFault): void {
    this.#terminate({
      reason: "protocol_violation",
      limit: 0,
      used: 0,
      detail: fault.message,
    });
  }

  #exited(exit: TierExit): void {
    const { memoryBytes } = this.#liveness;
    this.#terminate(classifyExit(exit, this.#limits, memoryBytes));
  }

  #terminate(breach: Breach, usage?: Usage): void {
    if (this.#end) return;
    // A destroy under way came first.
    if (this.#destroying) return this.#finish(this.#destroying.reason);
    const termination: Termination = {
      reason: breach.reason,
      limit: breach.limit,
      used: breach.used,
      message: sentenceOf(breach),
      usage: usage ?? this.#liveness.usage,
    };
    const { message, reason } = termination;
    this.#close(new IsolateEndedError(message, reason, termination));
    this.#system.emit("terminated", termination);
  }

  #destroy(reason: DestroyReason): void {
    if (this.destroyed) return;
    this.#destroying = { reason };
    if (!this.#tier.outbox.dirty) return this.#finish(reason);
    const finish = () => this.#finish(reason);
    this.#destroying.timer = setTimeout(finish, LAST_TURN_MS);
  }

  #finish(reason: DestroyReason): void {
    if (this.#end) return;
    this.#close(new IsolateEndedError(`${this} was destroyed`, reason));
    this.#system.emit("destroyed", { reason });
  }

  /** The one way to end: first cause wins, and nothing follows it. */
  #close(error: IsolateEndedError): void {
    this.#end = { error };
    clearTimeout(this.#destroying?.timer);
    this.#tier.kill();
    log.info("{isolate} ended: {reason}", {
      isolate: this.toString(),
      reason: error.reason,
      message: error.message,
    });
    this.#pending.rejectAll(error);
    this.#fetches.close();
    this.#over.abort(error);
    this.#mailbox.close(error.termination ? error : undefined);
    this.#parts.ended(this);
  }
}
