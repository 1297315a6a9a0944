import { type Breach, EXIT_CODES, type Usage } from "../types/ends.ts";
import { type Limits, MIB } from "../types/limits.ts";
import {
  type Beat,
  type ConsoleLine,
  type Frame,
  FromGuest,
  FromSupervisor,
  type IsolateSetup,
  ToTier,
  type Verdict,
} from "../types/protocol.ts";
import {
  FromRealm,
  type Post,
  type RealmSetup,
  type SourceHead,
  TEXT_CHARS,
  ToRealm,
} from "../types/realm.ts";
import { isSource } from "./sources/sources.ts";
import { Delivery } from "./delivery.ts";
import { Heartbeat } from "./heartbeat.ts";
import { ConsoleLimit } from "./limits/console.ts";
import { CpuLimit } from "./limits/cpu.ts";
import { MemoryLimit } from "./limits/memory.ts";
import { TotalCpuLimit } from "./limits/total_cpu.ts";
import { UnresponsiveLimit } from "./limits/unresponsive.ts";
import { WallClockLimit } from "./limits/wall_clock.ts";
import { MessageLimits } from "./limits/messages.ts";
import type { Outlet } from "./outlet.ts";
import { asPost, type Thread } from "./realm.ts";
import type { Room } from "./sources/room.ts";
import {
  cpuNow,
  type Limit,
  type Sample,
  takeSample,
} from "./limits/sample.ts";
import { Tidy } from "./tidy.ts";
import { pause } from "./timers.ts";
import {
  readTypeScript,
  type Source,
  TypeScript,
} from "./sources/typescript.ts";

/**
 * Above this share of one core a guest is watched closely: the share that its
 * budget recovers, and more than beats and pings cost.
 */
const BUSY_SHARE = 0.1;
/**
 * Above this share a guest may be at work: without a core of its own even one
 * that spins burns little.
 */
const WORK_SHARE = 0.01;
/** CPU milliseconds between two beats that never make a guest busy. */
const QUIET_MS = 1;
/** Milliseconds to the next beat when the guest goes on by itself. */
const AWAKE_MS = 20;
/** Milliseconds between two pings. */
const PING_MS = 100;
/** Milliseconds between two beats told to the host while active. */
const TELL_MS = 500;
/** Growth that is told sooner, as a death may follow it. */
const TELL_BYTES = 8 * MIB;
/** What an idle guest has given back is told from here on. */
const SHRUNK_BYTES = MIB;
/** Milliseconds that the last words may take. */
const LAST_WORDS_MS = 20;
/** Bytes that may be queued before them. */
const LAST_WORDS_BYTES = 64 * 1024;

const decoder = new TextDecoder();

/** Judges one isolate from beside its thread, and ends the process. */
export class Supervisor {
  readonly delivery: Delivery;
  #realm: Thread;
  #outlet: Outlet;
  #heartbeat = new Heartbeat(() => this.#beat());
  #typescript: TypeScript;
  #tidy: Tidy;
  #start: Sample;
  #last: Sample;
  #told = { at: 0, idle: true, handled: 0, rss: Infinity };
  #ended = false;
  #forwardsConsole: boolean;

  #cpu: CpuLimit;
  #totalCpu: TotalCpuLimit;
  #wallClock: WallClockLimit;
  #memory: MemoryLimit;
  #unresponsive: UnresponsiveLimit;
  #messages: MessageLimits;
  #console: ConsoleLimit;
  /** Checked in this order; the first breach of a beat is the cause. */
  #limits: Limit[];

  constructor(
    realm: Thread,
    outlet: Outlet,
    setup: IsolateSetup,
    baselineBytes: number,
    room: Room,
    handledBefore = 0,
  ) {
    const { limits } = setup;
    this.#typescript = new TypeScript(room);
    this.delivery = new Delivery(handledBefore);
    this.#realm = realm;
    this.#outlet = outlet;
    this.#forwardsConsole = setup.forwardConsole;
    this.#start = this.#last = takeSample();
    this.#told.rss = this.#start.rss;
    this.#tidy = new Tidy(baselineBytes);
    this.#cpu = new CpuLimit(
      limits.cpuMs,
      this.#start,
      () => !this.#unresponsive.waiting,
    );
    this.#totalCpu = new TotalCpuLimit(limits.totalCpuMs, this.#start.cpu);
    this.#wallClock = new WallClockLimit(limits.wallMs);
    this.#memory = new MemoryLimit(limits.memoryMb, baselineBytes);
    this.#unresponsive = new UnresponsiveLimit(
      limits.unresponsiveMs,
      () => this.#cpu.limit > 0,
    );
    this.#messages = new MessageLimits(limits);
    this.#console = new ConsoleLimit(this.#start.now);
    this.#limits = [
      this.#cpu,
      this.#totalCpu,
      this.#wallClock,
      this.#memory,
      this.#unresponsive,
    ];
    realm.onPost = (post) => this.#hear(post);
    realm.onError = (message) => this.#uncaught(message);
    this.#heartbeat.wake();
  }

  /** Has the guest's thread become the isolate's; its first code may follow. */
  async setUp(setup: IsolateSetup): Promise<void> {
    const { modules } = setup;
    const given: RealmSetup = {
      ...setup,
      modules: modules && await this.#typescript.stripAll(modules),
    };
    this.#realm.post(ToTier.setup, 0, JSON.stringify(given));
  }

  /**
   * Gives the isolate up to another supervisor, once its thread has answered
   * all it was asked: no code of the guest's has run in it.
   */
  async retire(): Promise<void> {
    while (!this.delivery.idle || this.#wallClock.open > 0) await pause(1);
    this.#heartbeat.stop();
  }

  /**
   * Takes a frame of the host, which is trusted.
   *
   * @returns a promise where the next frame has to wait.
   */
  handle(frame: Frame): void | Promise<void> {
    const { kind, id, payload } = frame;
    if (kind === ToTier.taken) return this.#outlet.taken(id);
    // Whatever the guest is given may set it going.
    this.#heartbeat.wake();
    switch (kind) {
      case ToTier.chunk:
        return this.#realm.postBytes(frame);
      case ToTier.events:
        this.#deliver(id, payload.length);
        break;
      case ToTier.socket:
        this.#deliver(1, payload.length, false);
        break;
      case ToTier.evaluate:
      case ToTier.call:
        this.#wallClock.start(id, performance.now());
        /* falls through */
      case ToTier.execute:
        this.#deliver(1, payload.length);
        break;
      case ToTier.reply:
      case ToTier.fault:
      case ToTier.end:
        this.#messages.answered(id);
        break;
      case ToTier.limits:
        this.#setLimits(JSON.parse(decoder.decode(payload)));
        break;
    }
    if (isSource(kind)) {
      const source = readTypeScript(payload);
      if (source) return this.#postStripped(kind, id, source);
    }
    if (payload.length > TEXT_CHARS) this.#realm.postBytes(frame);
    else this.#realm.post(kind, id, decoder.decode(payload));
  }

  async #postStripped(kind: number, id: number, source: Source): Promise<void> {
    const { text, ...rest } = await this.#typescript.strip(source);
    const head: SourceHead = { name: source.name, ...rest };
    this.#realm.postText(kind, id, `${JSON.stringify(head)}\n${text}`);
  }

  #deliver(count: number, bytes: number, renews = true): void {
    if (this.delivery.idle && renews) this.#cpu.renew(cpuNow());
    this.delivery.deliver(count, bytes, renews);
  }

  #setLimits(limits: Limits): void {
    this.#cpu.limit = limits.cpuMs;
    this.#totalCpu.limit = limits.totalCpuMs;
    this.#wallClock.limit = limits.wallMs;
    this.#unresponsive.limit = limits.unresponsiveMs;
    this.#memory.limit = limits.memoryMb;
    this.#messages.change(limits, performance.now());
  }

  #hear(value: unknown): void {
    if (this.#ended) return;
    const post = asPost(value);
    const breach = post ? this.#take(post) : violation("a post of no shape");
    if (breach) this.#end(breach);
  }

  #take([kind, id, payload]: Post): Breach | undefined {
    switch (kind) {
      case FromRealm.handled:
        if (!this.delivery.handled(id)) return violation("a false count");
        if (this.delivery.renews) this.#cpu.renew(cpuNow());
        return;
      case FromRealm.pong:
        this.#unresponsive.answered();
        return;
      case FromRealm.awake:
        this.#heartbeat.wake(AWAKE_MS);
        this.#heartbeat.before(this.#cpu.left);
        return;
      case FromRealm.collected:
        this.#memory.collected(performance.now());
        this.#tidy.collected(takeSample());
        return;
      case FromGuest.request:
      case FromGuest.fetch:
        if (!this.#messages.request(id, payload.length)) {
          return this.#refuse(id);
        }
        return this.#forward(kind, id, payload);
      case FromGuest.reply:
      case FromGuest.fault:
        if (!this.#wallClock.finish(id)) return violation("a false answer");
        return this.#forward(kind, id, payload);
      case FromGuest.error:
        if (this.#messages.muffles(this.#outlet.queuedBytes)) return;
        return this.#forward(kind, 0, payload);
      case FromGuest.console:
        if (!this.#forwardsConsole) {
          return violation("a console line of a silent isolate");
        }
        if (!this.#console.allows(payload.length, performance.now())) return;
        this.#tellDropped();
        return this.#forward(kind, 0, payload);
      case FromGuest.events:
      case FromGuest.close:
      case FromGuest.end:
      case FromGuest.pull:
      case FromGuest.cancel:
      case FromGuest.chunk:
        return this.#forward(kind, id, payload);
    }
    return violation(`a post of kind ${kind}`);
  }

  #forward(
    kind: number,
    id: number,
    payload: Post[2],
  ): Breach | undefined {
    const size = payload.length;
    return this.#messages.size(size) ??
      this.#messages.size(this.#outlet.send(kind, id, payload)) ??
      this.#messages.queued(this.#outlet.queuedBytes);
  }

  #refuse(id: number): undefined {
    const message = `Cannot send request: ${this.#messages.pending} ` +
      `requests are unanswered (${this.#messages.pendingLimit})`;
    this.#realm.post(
      ToTier.fault,
      id,
      JSON.stringify({ name: "RangeError", message }),
    );
  }

  #tellDropped(): void {
    const dropped = this.#console.takeDropped();
    if (dropped === 0) return;
    const line: ConsoleLine = {
      level: "warn",
      text: `${dropped} lines dropped`,
    };
    this.#outlet.send(FromGuest.console, 0, JSON.stringify(line));
  }

  #uncaught(message: string): void {
    if (this.#ended) return;
    const text = message.slice(0, 8192);
    this.#outlet.send(
      FromGuest.error,
      0,
      JSON.stringify({ name: "Error", message: text }),
    );
    // Deno ends a Worker with the error that nobody in it caught.
    this.#end({
      reason: "crashed",
      limit: 0,
      used: 0,
      detail: `the guest's thread ended with ${text.slice(0, 200)}`,
    });
  }

  #beat(): void {
    if (this.#sleeps()) {
      if (this.#heartbeat.resting) this.#rest();
      return this.#heartbeat.next(false);
    }
    const sample = takeSample();
    const breach = this.#judge(sample);
    if (breach) return void this.#end(breach);
    const busy = this.#memory.over || this.#burned(sample, BUSY_SHARE);
    const open = busy || !this.delivery.idle;
    const works = open || this.#burned(sample, WORK_SHARE);
    this.#last = sample;
    if (works && this.#unresponsive.ping(sample, PING_MS)) {
      this.#realm.post(ToRealm.ping, 0, "");
    }
    if (this.#memory.collect(sample.now)) {
      this.#realm.post(ToRealm.collect, 0, "");
    }
    if (!busy) this.#tellDropped();
    this.#tell(sample, !open);
    this.#heartbeat.next(busy);
    this.#heartbeat.before(Math.min(
      this.#wallClock.due - sample.now,
      works || this.#unresponsive.waiting ? this.#cpu.left : Infinity,
    ));
  }

  /** Whether nothing is open, and nothing burned: nothing has grown either. */
  #sleeps(): boolean {
    return this.#told.idle && this.#told.handled === this.delivery.count &&
      this.delivery.idle && this.#wallClock.open === 0 &&
      !this.#unresponsive.waiting &&
      cpuNow() - this.#last.cpu < QUIET_MS;
  }

  #rest(): void {
    const sample = takeSample();
    this.#tell(sample, true);
    const left = Math.min(this.#cpu.left, this.#totalCpu.left(sample.cpu));
    if (!this.#tidy.wanted(sample, left)) return;
    this.#outlet.release();
    this.#realm.post(ToRealm.collect, 0, "");
  }

  #judge(sample: Sample): Breach | undefined {
    let first: Breach | undefined;
    // Every limit sees every sample: some keep count.
    for (const limit of this.#limits) {
      const breach = limit.check(sample);
      first ??= breach;
    }
    return first;
  }

  /** Whether more than `share` of a core was burned since the last look. */
  #burned({ now, cpu }: Sample, share: number): boolean {
    const quiet = Math.max(QUIET_MS, (now - this.#last.now) * share);
    return cpu - this.#last.cpu > quiet;
  }

  #tell(sample: Sample, idle: boolean): void {
    const handled = this.delivery.count;
    const changed = idle !== this.#told.idle || handled !== this.#told.handled;
    const grown = sample.rss - this.#told.rss > TELL_BYTES;
    const shrunk = this.#told.rss - sample.rss > SHRUNK_BYTES;
    const due = grown || sample.now - this.#told.at >= TELL_MS;
    if (idle ? !changed && !shrunk : !due) return;
    this.#told = { at: sample.now, idle, handled, rss: sample.rss };
    const beat: Beat = {
      usage: this.#usage(sample),
      memoryBytes: Math.max(0, sample.rss - this.#memory.baseline),
      handled,
      idle,
    };
    this.#outlet.send(FromSupervisor.beat, 0, JSON.stringify(beat));
  }

  #usage(sample: Sample): Usage {
    return {
      cpuMs: sample.cpu - this.#start.cpu,
      wallMs: sample.now - this.#start.now,
      peakMemoryBytes: this.#memory.peak,
    };
  }

  async #end(breach: Breach): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    this.#tellDropped();
    // Behind a queue that the host does not read, no verdict would arrive.
    if (this.#outlet.queuedBytes > LAST_WORDS_BYTES) this.#outlet.clear();
    const verdict: Verdict = { ...breach, usage: this.#usage(takeSample()) };
    this.#outlet.send(FromSupervisor.verdict, 0, JSON.stringify(verdict));
    await Promise.race([
      this.#outlet.flushed(),
      pause(LAST_WORDS_MS),
    ]);
    Deno.exit(EXIT_CODES[breach.reason]);
  }
}

function violation(detail: string): Breach {
  return { reason: "protocol_violation", limit: 0, used: 0, detail };
}
