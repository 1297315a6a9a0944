import type { Breach, Usage } from "../../types/ends.ts";
import { ProtocolFault } from "../../types/frames.ts";
import type { Limits } from "../../types/limits.ts";
import {
  type Beat,
  type ConsoleLine,
  type Frame,
  FromGuest,
  FromSupervisor,
  type IsolateSetup,
  ToTier,
} from "../../types/protocol.ts";
import { Backstop, readProcess } from "../tier/backstop.ts";
import { classifyExit } from "../tier/classify.ts";
import {
  type DestroyReason,
  GuestError,
  IsolateEndedError,
  sentenceOf,
  type Termination,
} from "../errors.ts";
import { FetchProxy } from "../fetch/proxy.ts";
import { Handlers } from "../handlers.ts";
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
} from "../wire/inbound.ts";
import type { IsolateStats } from "../isolate_settings.ts";
import { MessageTooComplex } from "../wire/json_reader.ts";
import { Letters } from "./letters.ts";
import { Liveness } from "./liveness.ts";
import { log } from "../log.ts";
import { Mailbox } from "./mailbox.ts";
import { OpenRequests } from "./open_requests.ts";
import { Pending } from "./pending.ts";
import { Requests } from "./requests.ts";
import { indented } from "../text.ts";
import type { Tier, TierExit } from "../tier/tier.ts";

type Timer = ReturnType<typeof setTimeout>;

/** Milliseconds that what was sent in the turn of `destroy()` may take. */
const LAST_TURN_MS = 1_000;

/** What an isolate is made of. */
export interface SessionParts {
  id: number;
  name: string | undefined;
  tier: Tier;
  limits: Limits;
  env: Record<string, string>;
  socketTimeoutMs: number;
  modules: Record<string, string> | undefined;
  forwardConsole: boolean;
  timeOrigin: number | undefined;
}

/**
 * The host's whole exchange with one tier process, from its setup to its end:
 * what is sent, what arrives, and the one cause by which it ends.
 */
export class Session {
  readonly id: number;
  readonly tier: Tier;
  readonly letters: Letters;
  readonly mailbox: Mailbox;
  readonly system: Handlers;
  readonly requests: Requests;
  readonly pending: Pending = new Pending();
  #open: OpenRequests;
  #backstop: Backstop | undefined;
  #forwardsConsole: boolean;
  limits: Limits;
  #name: string | undefined;
  #fetches: FetchProxy;
  #liveness = new Liveness();
  #over = new AbortController();
  #nextCall = 1;
  #received = 0;
  #refusing = false;
  #destroying: { reason: DestroyReason; timer?: Timer } | undefined;
  #end: { error: IsolateEndedError } | undefined;
  #ended: () => void;

  /** @param ended Called once, when the session has ended. */
  constructor(parts: SessionParts, ended: () => void) {
    const { id, name, tier, ...setup } = parts;
    const { outbox } = tier;
    const owner = () => this.toString();
    this.id = id;
    this.#name = name;
    this.#ended = ended;
    this.tier = tier;
    this.limits = setup.limits;
    this.mailbox = new Mailbox(owner);
    this.system = new Handlers(owner);
    this.letters = new Letters({
      id,
      limits: () => this.limits,
      queuedBytes: () => outbox.queuedBytes,
    });
    this.#forwardsConsole = setup.forwardConsole;
    this.#open = new OpenRequests(this.limits, outbox);
    const answered = (id: number) => this.#open.answered(id);
    this.requests = new Requests(this.letters, outbox, answered);
    this.#fetches = new FetchProxy({
      wire: outbox,
      answered,
      handler: () => this.requests.get("fetch"),
      limits: () => this.limits,
    });
    tier.become({
      frame: (frame) => this.#take(frame),
      fault: (fault) => this.#violation(fault),
      exit: (exit) => this.#exited(exit),
    }, this.limits.maxMessageBytes);
    if (tier.empty) this.#backstop = new Backstop(tier.empty);
    outbox.send(ToTier.setup, 0, JSON.stringify(setup satisfies IsolateSetup));
  }

  /** Whether it takes no more work. */
  get destroyed(): boolean {
    return (this.#end ?? this.#destroying) !== undefined;
  }

  /** Aborted at the end, with the error that says why. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  stats(): IsolateStats {
    const { usage, memoryBytes, sent } = this.#liveness;
    return {
      ...usage,
      memoryBytes,
      sent,
      received: this.#received,
      queuedBytes: this.tier.outbox.queuedBytes,
    };
  }

  /** Sends one event that nobody answers. */
  tell(kind: number, payload: string): void {
    this.#liveness.sent++;
    if (kind === ToTier.events) this.tier.outbox.event(payload);
    else this.tier.outbox.send(kind, 1, payload);
  }

  /** Sends one event; the promise settles with its answer. */
  async ask(
    kind: number,
    payload: string,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
    signal?.throwIfAborted();
    const id = this.#nextCall++;
    this.#liveness.sent++;
    this.tier.outbox.send(kind, id, payload);
    return await this.pending.wait(id, signal);
  }

  /** Limits from the next event on. */
  setLimits(limits: Limits): void {
    this.limits = limits;
    this.#open.widen(limits);
    this.tier.allow(limits.maxMessageBytes);
    this.tier.outbox.send(ToTier.limits, 0, JSON.stringify(limits));
  }

  /** Takes no more work; what runs goes on. */
  refuse(): void {
    this.#refusing = true;
  }

  /** One tick of the host's watch over the supervisor. */
  watch(tickMs: number, slackMs: number): void {
    if (this.#end) return;
    const asked = this.pending.tick() * tickMs;
    const breach = this.#liveness.tick(this.limits, asked, tickMs, slackMs) ??
      this.#look(tickMs);
    if (breach) this.#terminate(breach);
  }

  /** What the kernel says of the process. */
  #look(tickMs: number): Breach | undefined {
    const backstop = this.#backstop;
    const now = backstop && readProcess(this.tier.pid);
    if (!now) return;
    const { sent, caughtUp } = this.#liveness;
    const { limits } = this;
    return backstop.check(now, { limits, sent, caughtUp, tickMs });
  }

  /** @throws {Error} when it takes no more work. */
  checkAlive(what: string): void {
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
    if (error instanceof MessageTooComplex) {
      return this.#terminate({
        reason: "message_limit_exceeded",
        limit: error.limit,
        used: error.limit + 1,
        detail: error.message,
      });
    }
    if (!(error instanceof ProtocolFault)) throw error;
    this.#violation(error);
  }

  #receive(frame: Frame): void | Promise<void> {
    switch (frame.kind) {
      case FromGuest.events:
        return then(
          parseEvents(frame, this.tier.share),
          (messages) => this.#receiveEvents(messages),
        );
      case FromGuest.request:
        this.#open.begin(frame.id, frame.payload.length);
        return then(parseRequest(frame, this.tier.share), (request) => {
          if (this.#end) return;
          this.#received++;
          this.requests.answer(frame.id, request);
        });
      case FromGuest.reply:
        return then(
          parseData(frame, this.tier.share),
          (data) => this.pending.resolve(frame.id, data),
        );
      case FromGuest.fault:
        return this.pending.reject(
          frame.id,
          new GuestError(parseFault(frame)),
        );
      case FromGuest.error:
        this.system.emit("error", new GuestError(parseFault(frame)));
        return;
      case FromGuest.console:
        if (!this.#forwardsConsole) {
          throw new ProtocolFault("a console line of a silent isolate");
        }
        return this.#print(parseConsole(frame));
      case FromGuest.close:
        return this.#finish("closed");
      case FromGuest.fetch:
        this.#open.begin(frame.id, frame.payload.length);
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

  #receiveEvents(messages: GuestMessage[]): void {
    const { maxQueuedBytes } = this.limits;
    for (const message of messages) {
      // A handler may have ended the isolate: nothing comes after that.
      if (this.#end) return;
      this.#received++;
      const breach = this.mailbox.deliver(message, maxQueuedBytes);
      if (breach) this.#terminate(breach);
    }
  }

  /** Lines nobody listens to are shown, as `console: "forward"` asks. */
  #print(line: ConsoleLine): void {
    if (this.system.emit("console", line)) return;
    console[line.level](indented(`[${this}] ${line.text}`));
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
    this.#terminate(classifyExit(exit, this.limits, memoryBytes));
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
    this.system.emit("terminated", termination);
  }

  /** Ends it; what this turn has sent is still handled. */
  destroy(reason: DestroyReason): void {
    if (this.destroyed) return;
    this.#destroying = { reason };
    if (!this.tier.outbox.dirty) return this.#finish(reason);
    const finish = () => this.#finish(reason);
    this.#destroying.timer = setTimeout(finish, LAST_TURN_MS);
  }

  #finish(reason: DestroyReason): void {
    if (this.#end) return;
    this.#close(new IsolateEndedError(`${this} was destroyed`, reason));
    this.system.emit("destroyed", { reason });
  }

  /** The one way to end: first cause wins, and nothing follows it. */
  #close(error: IsolateEndedError): void {
    this.#end = { error };
    clearTimeout(this.#destroying?.timer);
    this.tier.kill();
    log.info("{isolate} ended: {reason}", {
      isolate: this.toString(),
      reason: error.reason,
      message: error.message,
    });
    this.pending.rejectAll(error);
    this.#fetches.close();
    this.#over.abort(error);
    this.mailbox.close(error.termination ? error : undefined);
    this.#ended();
  }

  /** `Isolate #0`, with its name where it has one. */
  toString(): string {
    const text = `Isolate #${this.id}`;
    return this.#name === undefined ? text : `${text} (${this.#name})`;
  }
}
