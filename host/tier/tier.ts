import { FrameReader, ProtocolFault } from "../../types/frames.ts";
import {
  CREDIT_BYTES,
  ENVELOPE_BYTES,
  type Frame,
  FromSupervisor,
  KEY_BYTES,
  READ_BYTES,
  type Ready,
  ToTier,
} from "../../types/protocol.ts";
import { Scratch } from "../../types/scratch.ts";
import { type Reading, readProcess } from "./backstop.ts";
import { parseReady } from "../wire/inbound.ts";
import { innerProcess, killJailed, signalOf } from "../jail/inner.ts";
import type { Launch } from "./launch.ts";
import { Outbox } from "../wire/outbox.ts";
import { firstLine } from "../text.ts";
import { Share, turns } from "../wire/turns.ts";

/** Bytes of stderr that are kept; a guest can write there. */
const STDERR_BYTES = 4096;
/** Milliseconds a process may take from its start to its ready frame. */
const START_MS = 30_000;
/** Milliseconds between two looks at whether a jail has been made. */
const JAIL_LOOK_MS = 1;

/** For large messages of all isolates, as the host handles one at a time. */
const scratch = new Scratch();

/** How a tier process ended. */
export interface TierExit {
  code: number;
  signal: string | null;
  /** First line of stderr, printable and bounded; a hint, never evidence. */
  stderr: string;
}

/** What a tier process brings to the isolate that it becomes. */
export interface TierEvents {
  /**
   * A frame arrived; the next one waits until this settles. Its payload may be
   * looked at until then, unless it is of a stream: that one is given away.
   */
  frame(frame: Frame): void | Promise<void>;
  /** What arrived was no frame. */
  fault(fault: ProtocolFault): void;
  /** The process is gone and everything it wrote has been read. */
  exit(exit: TierExit): void;
}

/** One tier process, from the host's side. */
export class Tier {
  readonly outbox: Outbox;
  /** What its frames have used of the host's loop. */
  readonly share: Share = new Share();
  /** Resolves when the process can become an isolate. */
  readonly ready: Promise<Ready>;
  /** Resolves when the process is gone. */
  readonly exited: Promise<TierExit>;
  readonly jailed: boolean;
  #child: Deno.ChildProcess;
  #pid: number;
  #empty: Reading | undefined;
  #stdin: WritableStreamDefaultWriter<Uint8Array>;
  #frames: FrameReader;
  #events: TierEvents | undefined;
  #isReady = Promise.withResolvers<Ready>();
  #killed = false;
  #gone = false;
  #killing: ReturnType<typeof setTimeout> | undefined;
  #taken = 0;
  #told = 0;

  /**
   * Starts the process.
   *
   * @throws what `Deno.Command` throws.
   */
  constructor({ command, source, jailed, modules }: Launch) {
    const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
    this.jailed = jailed;
    this.#child = command.spawn();
    this.#pid = this.#child.pid;
    this.#frames = new FrameReader(ENVELOPE_BYTES, key, scratch);
    this.#stdin = this.#child.stdin.getWriter();
    this.outbox = new Outbox(
      (bytes) => this.#stdin.write(bytes),
      key,
      scratch,
    );
    // The outbox writes behind it; a process that is gone says so by its exit.
    if (source) this.#stdin.write(source).catch(() => {});
    // The process learns the key from its first frame.
    this.outbox.send(ToTier.hello, modules ? 1 : 0, "");
    this.ready = this.#isReady.promise;
    this.exited = this.#watch();
    const timer = setTimeout(() => this.kill(), START_MS);
    this.ready.catch(() => {}).finally(() => clearTimeout(timer));
  }

  /** The process that runs the guest, inside its jail if there is one. */
  get pid(): number {
    return this.#pid;
  }

  /** What the kernel said of it when it was ready, where it says so. */
  get empty(): Reading | undefined {
    return this.#empty;
  }

  /** From now on what the process sends goes to `events`. */
  become(events: TierEvents, maxPayload: number): void {
    this.#events = events;
    this.#frames.maxPayload = maxPayload + ENVELOPE_BYTES;
  }

  /** Frames may be of this size from now on. */
  allow(maxPayload: number): void {
    // A message made under an earlier, larger bound may be on its way.
    this.#frames.maxPayload = Math.max(
      this.#frames.maxPayload,
      maxPayload + ENVELOPE_BYTES,
    );
  }

  /** Ends the process; nothing of it is heard any more. */
  kill(): void {
    this.#killed = true;
    this.#events = undefined;
    this.outbox.close();
    if (this.#gone) return;
    if (this.jailed) return this.#killJail();
    try {
      this.#child.kill("SIGKILL");
    } catch {
      // It went by itself in the meantime.
    }
  }

  /**
   * Ends what is in the jail, and with it the jail. A jail that is only being
   * made is waited for: without who makes it, half of one would stay.
   */
  #killJail(): void {
    if (this.#gone || killJailed(this.#child.pid)) return;
    clearTimeout(this.#killing);
    this.#killing = setTimeout(() => this.#killJail(), JAIL_LOOK_MS);
  }

  /** Keeps the host alive while the process lives. */
  ref(): void {
    this.#child.ref();
  }

  /** Lets the host end although the process lives. */
  unref(): void {
    this.#child.unref();
  }

  async #watch(): Promise<TierExit> {
    const [status, stderr] = await Promise.all([
      this.#child.status,
      readStart(this.#child.stderr),
      this.#readFrames(),
    ]);
    this.#gone = true;
    clearTimeout(this.#killing);
    this.outbox.close();
    await this.#stdin.abort().catch(() => {});
    const { code } = status;
    // A jail's own process tells of a signal by its exit code.
    const signal = status.signal ?? (this.jailed ? signalOf(code) : null);
    const exit = { code, signal, stderr: firstLine(stderr) };
    this.#isReady.reject(
      new Error(
        `Cannot start tier process: it ended with ${
          signal ?? `exit code ${code}`
        }: ${exit.stderr || "no message"}`,
      ),
    );
    this.#events?.exit(exit);
    return exit;
  }

  async #readFrames(): Promise<void> {
    // One buffer for all reads: a new one each time would be cleared first.
    const reader = this.#child.stdout.getReader({ mode: "byob" });
    let buffer = new Uint8Array(READ_BYTES);
    try {
      while (true) {
        const { done, value } = await reader.read(buffer);
        if (done) return;
        await this.#takeChunk(value);
        buffer = new Uint8Array(value.buffer);
      }
    } catch (error) {
      if (!(error instanceof ProtocolFault)) throw error;
      const events = this.#events;
      this.kill();
      events?.fault(error);
      this.#isReady.reject(error);
      await reader.cancel();
    }
  }

  async #takeChunk(chunk: Uint8Array): Promise<void> {
    this.#taken += chunk.length;
    // The rest of a large frame is written without being told.
    if (chunk.length >= this.#frames.missing) this.#tellTaken();
    for (const frame of this.#frames.push(chunk)) {
      if (!turns.free) await turns.next(this.share);
      const start = performance.now();
      const wait = this.#take(frame);
      const end = performance.now();
      this.share.charge(end - start, end);
      if (wait) await wait;
    }
  }

  /** Lets the process write small frames without waiting for the pipe. */
  #tellTaken(): void {
    if (this.#taken - this.#told < CREDIT_BYTES / 2) return;
    this.#told = this.#taken;
    this.outbox.acknowledge(this.#taken);
  }

  #becomeReady(ready: Ready): void {
    const pid = this.jailed ? innerProcess(this.#child.pid) : this.#child.pid;
    if (pid === undefined) {
      this.kill();
      this.#isReady.reject(
        new Error("Cannot start tier process: it is in no jail"),
      );
    } else {
      this.#pid = pid;
      this.#empty = readProcess(pid);
      this.#isReady.resolve(ready);
    }
  }

  #take(frame: Frame): void | Promise<void> {
    // What comes behind an end may be a guest's: nobody hears it.
    if (this.#killed) return;
    if (this.#events) return this.#events.frame(frame);
    if (frame.kind === FromSupervisor.ready) {
      return this.#becomeReady(parseReady(frame));
    }
  }
}

/** The first bytes of a stream; the rest is read and dropped. */
async function readStart(stream: ReadableStream<Uint8Array>): Promise<string> {
  const start = new Uint8Array(STDERR_BYTES);
  let filled = 0;
  for await (const chunk of stream) {
    const part = chunk.subarray(0, STDERR_BYTES - filled);
    start.set(part, filled);
    filled += part.length;
  }
  return new TextDecoder().decode(start.subarray(0, filled));
}
