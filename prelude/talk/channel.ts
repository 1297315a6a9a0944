import { FromGuest } from "../../types/protocol.ts";
import { FromRealm, type Post, TEXT_CHARS } from "../../types/realm.ts";
import { SCRATCH_BYTES } from "../../types/scratch.ts";
import {
  encodeText,
  encodeTextInto,
  ObjectDefineProperty,
  performanceNow,
  queueMicrotaskNative,
  uncurryThis,
} from "../natives/primordials.ts";
import { bufferLength, bufferOf, Uint8ArrayClass } from "../natives/web.ts";

/**
 * Text of events gathered before they are posted together; as UTF-8 it stays
 * below the room that the supervisor leaves for envelopes.
 */
const BATCH_CHARS = 16 * 1024;
/** Milliseconds of handling after which progress is told. */
const PROGRESS_MS = 2;
/** Milliseconds after a sign of life in which the supervisor beats often. */
const AWAKE_MS = 50;

const postTo = uncurryThis(
  MessagePort.prototype.postMessage as (
    message: unknown,
    transfer?: Transferable[],
  ) => void,
);

const startPort = uncurryThis(MessagePort.prototype.start);

/** The prelude's end of the port to the supervisor. */
export class Channel {
  #port: MessagePort;
  #batch = "";
  #batched = 0;
  /** Whether this turn's first event has left. */
  #gathering = false;
  #handled = 0;
  #told = 0;
  #toldAt = 0;
  #awokeAt = 0;
  /** Memory of the last large post that came, for the next that goes. */
  #scratch: ArrayBuffer | undefined;

  constructor(port: MessagePort) {
    this.#port = port;
  }

  /** Has `listener` called with every post of the supervisor. */
  open(
    listener: (kind: number, id: number, payload: Post[2]) => void,
  ): void {
    // Deno hands each message over by calling the port's `dispatchEvent`. As
    // a property of its own it keeps port and event from the dispatch on the
    // prototypes, where guests may have put theirs.
    ObjectDefineProperty(this.#port, "dispatchEvent", {
      value: (event: MessageEvent): boolean => {
        // An own property in Deno, so no getter of the guest's is asked.
        const post = event.data as Post;
        listener(post[0], post[1], post[2]);
        this.#tell();
        return true;
      },
    });
    startPort(this.#port);
  }

  /** Posts now, behind the events gathered so far. */
  post(kind: number, id: number, payload: string): void {
    this.#flush();
    this.#send(kind, id, payload);
  }

  /** Posts bytes and their memory with them. */
  postBytes(kind: number, id: number, bytes: Uint8Array<ArrayBuffer>): void {
    this.#flush();
    postTo(this.#port, [kind, id, bytes], [bufferOf(bytes)]);
  }

  /**
   * Sends one event. The first of a turn leaves at once, so that it is heard
   * whatever the guest does next; those behind it gather, and leave when they
   * are many or the turn ends.
   */
  event(item: string): void {
    if (!this.#gathering) {
      this.#gathering = true;
      queueMicrotaskNative(() => {
        this.#gathering = false;
        this.#flush();
      });
      return this.#send(FromGuest.events, 1, `[${item}]`);
    }
    if (this.#batch.length + item.length > BATCH_CHARS) this.#flush();
    this.#batch = this.#batched === 0 ? item : `${this.#batch},${item}`;
    this.#batched++;
    if (this.#batch.length > BATCH_CHARS) this.#flush();
  }

  /** Nobody looks at `bytes`, a large post, any more. */
  reuse(bytes: Uint8Array<ArrayBuffer>): void {
    const buffer = bufferOf(bytes);
    if (bufferLength(buffer) <= SCRATCH_BYTES) this.#scratch = buffer;
  }

  /** Gives up memory that is kept for later. */
  release(): void {
    this.#scratch = undefined;
  }

  /** The guest goes on by its own clock: nobody else would notice. */
  awake(): void {
    const now = performanceNow();
    if (now - this.#awokeAt < AWAKE_MS) return;
    this.#awokeAt = now;
    postTo(this.#port, [FromRealm.awake, 0, ""]);
  }

  /** One more host event has been handled. */
  handledOne(): void {
    this.#handled++;
    if (performanceNow() - this.#toldAt > PROGRESS_MS) this.#tell();
  }

  #tell(): void {
    if (this.#handled === this.#told) return;
    this.#told = this.#handled;
    this.#toldAt = performanceNow();
    this.post(FromRealm.handled, this.#handled, "");
  }

  #flush(): void {
    if (this.#batched === 0) return;
    const batch = this.#batch;
    const count = this.#batched;
    this.#batch = "";
    this.#batched = 0;
    this.#send(FromGuest.events, count, `[${batch}]`);
  }

  #send(kind: number, id: number, payload: string): void {
    if (payload.length <= TEXT_CHARS) {
      return postTo(this.#port, [kind, id, payload]);
    }
    const bytes = this.#encode(payload);
    postTo(this.#port, [kind, id, bytes], [bufferOf(bytes)]);
  }

  #encode(text: string): Uint8Array<ArrayBuffer> {
    const buffer = this.#scratch;
    if (!buffer || bufferLength(buffer) < text.length) return encodeText(text);
    this.#scratch = undefined;
    const { read, written } = encodeTextInto(
      text,
      new Uint8ArrayClass(buffer),
    );
    if (read < text.length) return encodeText(text);
    return new Uint8ArrayClass(buffer, 0, written);
  }
}
