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
import { SocketEvent } from "../types/socket.ts";
import { classifyExit } from "./classify.ts";
import {
  type DestroyReason,
  faultOf,
  GuestError,
  IsolateEndedError,
  sentenceOf,
  type Termination,
} from "./errors.ts";
import { checkScheme, FetchProxy } from "./fetch_proxy.ts";
import { checkHandler, type EventHandler, Handlers } from "./handlers.ts";
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
import { log } from "./log.ts";
import { MessageQueue } from "./message_queue.ts";
import { mergeLimits } from "./options.ts";
import { Pending } from "./pending.ts";
import { responseData } from "./response_parts.ts";
import { printable } from "./text.ts";
import { MAX_KEYS, TooManyKeys } from "./json_reader.ts";
import type { Tier, TierExit } from "./tier.ts";
import { decodeSocketEvent, encodeSocketEvent } from "./websocket_events.ts";

const SYSTEM_EVENTS = [
  "terminated",
  "destroyed",
  "error",
  "console",
] as const;
/** What {@linkcode Isolate.onSystem} can be asked for. */
export type SystemEvent = typeof SYSTEM_EVENTS[number];

/** Milliseconds that what was sent in the turn of `destroy()` may take. */
const LAST_TURN_MS = 1_000;
const MESSAGE_BYTES = { what: "message", name: "maxMessageBytes" } as const;

/** How a source is run. */
export interface SourceSettings {
  /** File name in the guest's stack traces. Default `script-<n>.js`. */
  name?: string;
  /** Default: by the extension of `name`, else JavaScript. */
  lang?: "js" | "ts";
}

/** How an answer is waited for. */
export interface WaitSettings {
  /** Stops waiting; the guest is not interrupted. */
  signal?: AbortSignal;
}

/** What {@linkcode Isolate.stats} tells. */
export interface IsolateStats extends Usage {
  /** Resident bytes above the empty isolate, when last measured. */
  memoryBytes: number;
  /** Messages sent to the guest. */
  sent: number;
  /** Messages and requests received from the guest. */
  received: number;
  /** Bytes on their way to the guest. */
  queuedBytes: number;
}

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
  #events: Handlers;
  #system: Handlers;
  #requests = new Map<string, EventHandler>();
  #queues = new Map<string, Set<MessageQueue>>();
  #pending = new Pending();
  #fetches: FetchProxy;
  #over = new AbortController();
  #nextCall = 1;
  #scripts = 0;
  #sent = 0;
  #received = 0;
  #unheard = 0;
  #beat: Beat | undefined;
  #destroyed = false;
  #refusing = false;
  #end: { error: IsolateEndedError } | undefined;

  /** @ignore Isolates are made by their sandbox. */
  constructor(parts: IsolateParts) {
    this.#parts = parts;
    this.id = parts.id;
    this.name = parts.name;
    this.#tier = parts.tier;
    this.#limits = parts.limits;
    const owner = () => this.toString();
    this.#events = new Handlers(owner);
    this.#system = new Handlers(owner);
    this.#tier.become({
      frame: (frame) => this.#take(frame),
      fault: (fault) => this.#violation(fault),
      exit: (exit) => this.#exited(exit),
    }, parts.limits.maxMessageBytes);
    this.#fetches = new FetchProxy({
      wire: this.#tier.outbox,
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
    this.#tier.outbox.send(ToTier.setup, 0, JSON.stringify(setup));
  }

  /** Whether the isolate takes no more work. */
  get destroyed(): boolean {
    return this.#destroyed;
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
    const payload = this.#source(script, settings, "execute script in");
    this.#sent++;
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
    const payload = this.#source(code, settings, "evaluate in");
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
    const payload = this.#envelope(method, data, "call");
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
    const coded = encodeSocketEvent(event, data);
    const item = this.#envelope(event, coded, "send");
    this.#sent++;
    const { outbox } = this.#tier;
    if (event === SocketEvent.fromHost) outbox.send(ToTier.socket, 1, item);
    else outbox.event(item);
  }

  /** Has `handler` called with each message `event` of the guest. */
  on(event: string, handler: EventHandler): this {
    this.#events.add(String(event), handler);
    return this;
  }

  /** Removes a handler added by {@linkcode on}. */
  off(event: string, handler: EventHandler): this {
    this.#events.remove(String(event), handler);
    return this;
  }

  /**
   * Has `handler` answer the guest's requests of `method`. What it returns,
   * awaited, is the answer; what it throws reaches the guest as name and
   * message.
   */
  onRequest(method: string, handler: EventHandler): this {
    checkHandler(handler, method);
    this.#requests.set(String(method), handler);
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
    const queues = this.#queues.get(event) ?? new Set();
    this.#queues.set(event, queues);
    const queue: MessageQueue = new MessageQueue(() => queues.delete(queue));
    if (this.#end) queue.end();
    else queues.add(queue);
    return queue;
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
    const usage = this.#beat?.usage ??
      { cpuMs: 0, wallMs: 0, peakMemoryBytes: 0 };
    return {
      ...usage,
      memoryBytes: this.#beat?.memoryBytes ?? 0,
      sent: this.#sent,
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

  /**
   * @ignore One tick of the host's watch over a supervisor that may have been
   * stopped: it counts only while the host's own loop turns.
   */
  watch(tickMs: number, slackMs: number): void {
    if (this.#end) return;
    const { unresponsiveMs, wallMs } = this.#limits;
    const asked = this.#pending.tick() * tickMs;
    if (wallMs > 0 && asked > wallMs + slackMs) {
      return this.#terminate({
        reason: "wall_clock_limit_exceeded",
        limit: wallMs,
        used: asked,
      });
    }
    if (!this.#busy()) this.#unheard = 0;
    else if (++this.#unheard * tickMs > unresponsiveMs + slackMs) {
      const used = this.#unheard * tickMs;
      this.#terminate({ reason: "unresponsive", limit: unresponsiveMs, used });
    }
  }

  /** Whether the supervisor owes the host a sign of life. */
  #busy(): boolean {
    // An isolate that was never sent anything has nothing to tell.
    if (!this.#beat) return this.#sent > 0;
    return !this.#beat.idle || this.#beat.handled < this.#sent;
  }

  #source(code: string, settings: SourceSettings, what: string): string {
    this.#checkAlive(what);
    const source = String(code);
    const name = settings.name ?? `script-${++this.#scripts}.js`;
    const limits = { what: "source", name: "maxSourceBytes" } as const;
    this.#checkSize(source, limits);
    return `${JSON.stringify({ name, lang: settings.lang })}\n${source}`;
  }

  #envelope(name: string, data: unknown, what: string): string {
    this.#checkAlive(`${what} to`);
    const json = JSON.stringify(data);
    if (json === undefined) return `[${JSON.stringify(String(name))}]`;
    this.#checkSize(json, MESSAGE_BYTES);
    return `[${JSON.stringify(String(name))},${json}]`;
  }

  async #ask(
    kind: number,
    payload: string,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    signal?.throwIfAborted();
    const id = this.#nextCall++;
    this.#sent++;
    this.#tier.outbox.send(kind, id, payload);
    return await this.#pending.wait(id, signal);
  }

  #checkAlive(what: string): void {
    if (this.#refusing && !this.#destroyed) {
      throw new Error(
        `Cannot ${what} isolate #${this.id}: its sandbox is shutting down`,
      );
    }
    if (!this.#destroyed) return;
    const cause = this.#end?.error;
    throw new Error(`Cannot ${what} destroyed isolate #${this.id}`, { cause });
  }

  #checkSize(
    text: string,
    { what, name }: {
      what: string;
      name: "maxMessageBytes" | "maxSourceBytes";
    },
  ): void {
    const limit = this.#limits[name];
    const size = text.length * 3 <= limit ? 0 : byteLength(text);
    if (size > limit) {
      throw new RangeError(
        `Cannot send ${what} to isolate #${this.id}: ${size} bytes, ${name} ` +
          `is ${limit}`,
      );
    }
    const queued = this.#tier.outbox.queuedBytes + text.length;
    if (queued > this.#limits.maxQueuedBytes) {
      throw new RangeError(
        `Cannot send ${what} to isolate #${this.id}: the guest has not read ` +
          `${queued} bytes, maxQueuedBytes is ${this.#limits.maxQueuedBytes}`,
      );
    }
  }

  #take(frame: Frame): void | Promise<void> {
    this.#unheard = 0;
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
          this.#answer(frame.id, request);
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
    for (const { name, data: sent } of messages) {
      // A handler may have ended the isolate: nothing comes after that.
      if (this.#end) return;
      this.#received++;
      const data = decodeSocketEvent(name, sent);
      const queues = this.#queues.get(name);
      if (queues) this.#enqueue(queues, data, bytes);
      this.#events.emit(name, data);
    }
  }

  #enqueue(queues: Set<MessageQueue>, data: unknown, bytes: number): void {
    const limit = this.#limits.maxQueuedBytes;
    for (const queue of queues) {
      queue.push(data, bytes);
      if (queue.bytes <= limit) continue;
      this.#terminate({
        reason: "message_limit_exceeded",
        limit,
        used: Math.round(queue.bytes),
        detail: "maxQueuedBytes",
      });
    }
  }

  async #answer(
    id: number,
    { name, data }: { name: string; data: unknown },
  ): Promise<void> {
    const { outbox } = this.#tier;
    try {
      const handler = this.#requests.get(name);
      if (!handler) {
        throw new Error(`No handler registered for method: ${name}`);
      }
      if (name === "fetch") checkScheme(Object(data).url);
      const answer = await responseData(
        await handler(data),
        this.#limits.maxMessageBytes,
      );
      const json = JSON.stringify(answer) ?? "";
      this.#checkReply(json);
      outbox.send(ToTier.reply, id, json);
    } catch (error) {
      outbox.send(ToTier.fault, id, JSON.stringify(faultOf(error)));
    }
  }

  #checkReply(json: string): void {
    const limit = this.#limits.maxMessageBytes;
    if (json.length * 3 <= limit) return;
    const size = byteLength(json);
    if (size <= limit) return;
    throw new RangeError(
      `Cannot reply: ${size} bytes, maxMessageBytes is ${limit}`,
    );
  }

  /** Lines nobody listens to are shown, as `console: "forward"` asks. */
  #print(line: ConsoleLine): void {
    if (this.#system.emit("console", line)) return;
    console[line.level](`[${this}] ${printable(line.text)}`);
  }

  #heard(beat: Beat): void {
    this.#beat = beat;
    log.debug("{isolate} used", {
      isolate: this.toString(),
      ...beat.usage,
      memoryBytes: beat.memoryBytes,
    });
    if (this.#onHandled && beat.handled >= this.#sent) this.#onHandled();
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
    const memory = this.#beat?.memoryBytes ?? 0;
    this.#terminate(classifyExit(exit, this.#limits, memory));
  }

  #terminate(breach: Breach, usage?: Usage): void {
    if (this.#end) return;
    // A destroy under way came first.
    if (this.#destroyed) return this.#finish(this.#destroying);
    const termination: Termination = {
      reason: breach.reason,
      limit: breach.limit,
      used: breach.used,
      message: sentenceOf(breach),
      usage: usage ?? this.#beat?.usage ??
        { cpuMs: 0, wallMs: 0, peakMemoryBytes: 0 },
    };
    const { message, reason } = termination;
    this.#close(new IsolateEndedError(message, reason, termination));
    this.#system.emit("terminated", termination);
  }

  #destroying: DestroyReason = "manual";
  #onHandled: (() => void) | undefined;

  #destroy(reason: DestroyReason): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#destroying = reason;
    if (!this.#tier.outbox.dirty) return this.#finish(reason);
    const timer = setTimeout(() => this.#onHandled?.(), LAST_TURN_MS);
    this.#onHandled = () => {
      clearTimeout(timer);
      this.#finish(reason);
    };
  }

  #finish(reason: DestroyReason): void {
    if (this.#end) return;
    this.#close(new IsolateEndedError(`${this} was destroyed`, reason));
    this.#system.emit("destroyed", { reason });
  }

  /** The one way to end: first cause wins, and nothing follows it. */
  #close(error: IsolateEndedError): void {
    this.#end = { error };
    this.#destroyed = true;
    this.#onHandled = undefined;
    this.#tier.kill();
    log.info("{isolate} ended: {reason}", {
      isolate: this.toString(),
      reason: error.reason,
      message: error.message,
    });
    this.#pending.rejectAll(error);
    this.#fetches.close();
    this.#over.abort(error);
    for (const queues of this.#queues.values()) {
      for (const queue of queues) {
        queue.end(error.termination ? error : undefined);
      }
    }
    this.#parts.ended(this);
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
