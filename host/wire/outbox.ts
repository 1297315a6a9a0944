import { joinBytes } from "../../types/bytes.ts";
import { encodeFrame } from "../../types/frames.ts";
import { ToTier } from "../../types/protocol.ts";
import type { Scratch } from "../../types/scratch.ts";

/** Frames that are nobody's work: no one waits for them to be handled. */
const OWN_KINDS: ReadonlySet<number> = new Set([
  ToTier.hello,
  ToTier.setup,
  ToTier.limits,
  ToTier.taken,
]);
/** Text of events joined into one frame. */
const BATCH_CHARS = 32 * 1024;
/** A write that takes longer waits for a process that does not read. */
const STUCK_MS = 100;

/**
 * Frames on their way to a tier process, in order. Events of one turn share a
 * frame, and what gathers while a write is under way shares the next write.
 */
export class Outbox {
  #write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  #key: Uint8Array;
  #scratch: Scratch;
  #events: string[] = [];
  #eventChars = 0;
  #frames: Uint8Array<ArrayBuffer>[] = [];
  /** Bytes read so far, to be told with the next write. */
  #read: number | undefined;
  /** Bytes granted to streams, by their ids, likewise. */
  #grants = new Map<number, number>();
  /** Somebody waits for less to be queued. */
  #room: PromiseWithResolvers<void> | undefined;
  /** Whether what waits holds more than frames of Airlock's own. */
  #unsent = false;
  #queuedBytes = 0;
  #pushed = 0;
  #written = 0;
  #draining = false;
  /** When the write under way began; infinite without one. */
  #writingSince = Infinity;
  #closed = false;

  /** @param scratch Memory for large frames, until they are written. */
  constructor(
    write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
    key: Uint8Array,
    scratch: Scratch,
  ) {
    this.#write = write;
    this.#key = key;
    this.#scratch = scratch;
  }

  /** Bytes the tier process has not taken yet. */
  get queuedBytes(): number {
    return this.#queuedBytes + this.#eventChars;
  }

  /** Frames that were sent so far. */
  get pushed(): number {
    return this.#pushed;
  }

  /** How many of them the process has taken. */
  get written(): number {
    return this.#written;
  }

  /**
   * Whether something was sent in this turn and has not left yet, although
   * the process is taking what it is sent.
   */
  get dirty(): boolean {
    if (this.#events.length === 0 && !this.#unsent) return false;
    return performance.now() - this.#writingSince < STUCK_MS;
  }

  /** Adds one `["name",data]`; it leaves at the end of this turn. */
  event(item: string): void {
    if (this.#events.push(item) === 1) queueMicrotask(() => this.flush());
    this.#eventChars += item.length;
    if (this.#eventChars > BATCH_CHARS) this.flush();
  }

  /** Adds any other frame, behind the events so far. */
  send(kind: number, id: number, payload: string | Uint8Array): void {
    this.flush();
    this.#push(kind, id, payload);
  }

  /**
   * As `send`, once no more than `most` bytes wait: a process that asks and
   * does not read has to wait for its answers.
   */
  async sendInTurn(
    most: number,
    kind: number,
    id: number,
    payload: string,
  ): Promise<void> {
    while (!this.#closed && this.queuedBytes > most) {
      this.#room ??= Promise.withResolvers();
      await this.#room.promise;
    }
    this.send(kind, id, payload);
  }

  /**
   * Tells the supervisor that `bytes` of its frames have been read. A process
   * that writes and does not read finds the last word only.
   */
  acknowledge(bytes: number): void {
    this.#read = bytes;
    this.#wake();
  }

  /** Lets the guest send `bytes` more of stream `id`; adds up as well. */
  grant(id: number, bytes: number): void {
    this.#grants.set(id, (this.#grants.get(id) ?? 0) + bytes);
    this.#wake();
  }

  /** Closes the batch of events. */
  flush(): void {
    if (this.#events.length === 0) return;
    const { length } = this.#events;
    const batch = `[${this.#events.join(",")}]`;
    this.#events = [];
    this.#eventChars = 0;
    this.#push(ToTier.events, length, batch);
  }

  /** Drops everything; later frames go nowhere. */
  close(): void {
    this.#closed = true;
    this.#frames = [];
    this.#events = [];
    this.#read = undefined;
    this.#grants.clear();
    this.#unsent = false;
    this.#queuedBytes = this.#eventChars = 0;
    this.#hasRoom();
  }

  #hasRoom(): void {
    this.#room?.resolve();
    this.#room = undefined;
  }

  #push(kind: number, id: number, payload: string | Uint8Array): void {
    if (this.#closed) return;
    this.#add(kind, id, payload);
    if (!OWN_KINDS.has(kind)) this.#unsent = true;
    this.#wake();
  }

  #add(kind: number, id: number, payload: string | Uint8Array): void {
    const frame = encodeFrame(kind, id, payload, this.#key, this.#scratch);
    this.#frames.push(frame);
    this.#pushed++;
    this.#queuedBytes += frame.length;
  }

  #wake(): void {
    if (!this.#draining && !this.#closed) this.#drain();
  }

  /** Frames of what is told at the next write, whatever was there to tell. */
  #tell(): void {
    for (const [id, bytes] of this.#grants) {
      this.#add(ToTier.pull, id, `${bytes}`);
    }
    this.#grants.clear();
    if (this.#read === undefined) return;
    this.#add(ToTier.taken, this.#read >>> 0, "");
    this.#read = undefined;
  }

  async #drain(): Promise<void> {
    this.#draining = true;
    try {
      // Frames of this turn share the first write as well.
      await undefined;
      while (this.#tell(), this.#frames.length > 0) {
        const bytes = joinBytes(this.#frames);
        const { length } = this.#frames;
        this.#frames = [];
        this.#unsent = false;
        this.#writingSince = performance.now();
        await this.#write(bytes);
        this.#writingSince = Infinity;
        this.#written += length;
        this.#scratch.give(bytes);
        if (!this.#closed) this.#queuedBytes -= bytes.length;
        this.#hasRoom();
      }
    } catch {
      // The process is gone; its exit says why.
      this.close();
    } finally {
      this.#draining = false;
    }
  }
}
