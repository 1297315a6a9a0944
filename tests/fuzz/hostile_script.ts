import { joinBytes } from "../../types/bytes.ts";
import { encodeFrame } from "../../types/frames.ts";
import {
  FromGuest,
  FromSupervisor,
  HEADER_BYTES,
  STREAM_WINDOW_BYTES,
  ToTier,
} from "../../types/protocol.ts";
import type { Random } from "../wasm/random.ts";
import * as shapes from "./shapes.ts";
import {
  between,
  looseJson,
  mutateBytes,
  once,
  randomBytes,
  randomText,
  size,
} from "./values.ts";

/** What a tier process does last. */
export type LastAct = "exit" | "abort" | "rest" | "silence";

/** A kind that no frame has. */
const UNKNOWN_KIND = 67;
/** Begins what no other process may ever be brought. */
export const POISON = "poison";

/** Paths that the host's `fetch` handler answers in ways of its own. */
export const PATHS = [
  ...["echo", "endless", "never", "ignore", "throw", "object", "read", "slow"],
] as const;
/** Methods that the host answers, and one that it does not. */
export const METHODS = ["echo", "never", "large", "throw", "odd", "none"];
/** Events: handled, read by a loop, left unread by a loop, and unheard. */
export const EVENTS = ["out", "read", "unread", "unheard", "terminated"];

/** Bytes of one storm: the same frame again and again. */
const STORM_BYTES = 8 << 20;
const STORM_TIMES = 250_000;

/** Where kind and id are in a frame. */
const KIND_AT = 5;
const ID_AT = 8;
/** Kinds that ask for an answer, under an id of their own. */
const ASKING_KINDS: readonly number[] = [FromGuest.request, FromGuest.fetch];

type Payload = string | Uint8Array;

/**
 * What a tier process says that knows its key and has no supervisor: frames
 * of every kind in any order, most of them such as a guest could cause.
 */
export class HostileScript {
  readonly lastAct: LastAct;
  /** Whether it reads what the host sends. */
  readonly reads: boolean;
  #random: Random;
  #key: Uint8Array;
  #nextRequest = 1;
  #fetches: number[] = [];
  /** Bytes sent of each body. */
  #sent = new Map<number, number>();
  /** One frame of so many is none that a guest could cause; 0 = none is. */
  #oddEvery: number;

  constructor(random: Random, key: Uint8Array) {
    this.#random = random;
    this.#key = key;
    this.lastAct = random.pick(["exit", "abort", "rest", "rest", "silence"]);
    this.reads = !once(random, 3);
    this.#oddEvery = random.pick([0, 0, 0, 20, 200]);
  }

  /** What is written, piece by piece. */
  *writes(): Generator<Uint8Array> {
    const random = this.#random;
    const stormy = once(random, 3);
    for (let n = size(random, 600); n > 0; n--) {
      if (stormy && once(random, 100)) yield* this.#storm();
      const frames = Array.from({ length: 1 + random.below(6) }, () => {
        const odd = this.#oddEvery > 0 && once(random, this.#oddEvery);
        return odd ? this.#oddFrame() : this.#frame();
      });
      for (const frame of frames) {
        // A frame may arrive in two pieces.
        const at = once(random, 5) ? random.below(frame.length) : 0;
        if (at > 0) yield frame.subarray(0, at);
        yield frame.subarray(at);
      }
    }
    if (stormy) yield* this.#storm();
    yield this.#lastFrames();
  }

  /** What is said last, in one piece: behind an end nothing counts. */
  #lastFrames(): Uint8Array<ArrayBuffer> {
    const random = this.#random;
    const end = random.pick([
      () => [this.#verdict()],
      () => [this.#encode(FromGuest.close, 0, "")],
      () => [this.#oddFrame()],
      () => [],
    ])();
    const late = this.#encode(UNKNOWN_KIND, 0, POISON);
    if (once(random, 2)) end.push(this.#events(), late);
    return joinBytes(end);
  }

  *#storm(): Generator<Uint8Array> {
    const random = this.#random;
    let frame = this.#frame();
    if (once(random, 2)) {
      // The least that a chunk can be says the least of what it costs.
      yield this.#fetch({ path: random.pick(PATHS), body: "stream" });
      frame = this.#chunk(random.below(2), this.#fetches.at(-1));
    }
    const most = Math.min(STORM_TIMES, STORM_BYTES / frame.length | 0);
    const asks = ASKING_KINDS.includes(frame[KIND_AT]!);
    let times = random.below(most) + 1;
    const together = Math.max(1, Math.floor(60_000 / frame.length));
    while (times > 0) {
      const count = Math.min(times, together);
      const bytes = new Uint8Array(count * frame.length);
      for (let i = 0; i < count; i++) {
        if (asks) this.#renumber(frame);
        bytes.set(frame, i * frame.length);
      }
      yield bytes;
      times -= count;
    }
  }

  /** Makes a request, or a fetch, the next one. */
  #renumber(frame: Uint8Array): void {
    const view = new DataView(frame.buffer, frame.byteOffset);
    view.setUint32(ID_AT, this.#nextRequest++, true);
  }

  #encode(
    kind: number,
    id: number,
    payload: Payload,
  ): Uint8Array<ArrayBuffer> {
    return encodeFrame(kind, id, payload, this.#key);
  }

  #json(kind: number, id: number, value: unknown): Uint8Array<ArrayBuffer> {
    const random = this.#random;
    const loose = once(random, 4);
    const text = loose ? looseJson(random, value) : JSON.stringify(value);
    return this.#encode(kind, id, text);
  }

  #frame(): Uint8Array<ArrayBuffer> {
    const random = this.#random;
    switch (random.below(13)) {
      case 0:
      case 1:
        return this.#events();
      case 2:
        return this.#request();
      case 3:
        return this.#answer();
      case 4:
        return this.#fault(FromGuest.error, 0);
      case 5:
        return this.#encode(
          FromSupervisor.beat,
          0,
          JSON.stringify(shapes.beat(random)),
        );
      case 6:
      case 7:
        return this.#fetch();
      case 8:
      case 9:
        return this.#chunk();
      case 10:
        return this.#end();
      case 11: {
        const grant = random.pick([0, 1, 65_536, 2 ** 53]);
        return this.#encode(FromGuest.pull, this.#fetchId(), `${grant}`);
      }
      default:
        return this.#encode(FromGuest.cancel, this.#fetchId(), "");
    }
  }

  #events(): Uint8Array<ArrayBuffer> {
    const random = this.#random;
    const items = Array.from({ length: size(random, 30) }, () => {
      const data = once(random, 20) ? "x".repeat(20_000) : shapes.data(random);
      const name = once(random, 4) ? randomText(random) : random.pick(EVENTS);
      return [name, data];
    });
    return this.#json(FromGuest.events, items.length, items);
  }

  #request(): Uint8Array<ArrayBuffer> {
    const random = this.#random;
    const again = once(random, 400);
    const id = again ? random.below(this.#nextRequest) : this.#nextRequest++;
    const large = once(random, 10);
    return this.#json(FromGuest.request, id, [
      once(random, 10) ? randomText(random) : random.pick(METHODS),
      large ? "x".repeat(100_000) : shapes.data(random),
    ]);
  }

  #answer(): Uint8Array<ArrayBuffer> {
    const random = this.#random;
    const id = random.pick([random.below(10), random.below(2 ** 32)]);
    if (once(random, 2)) {
      return this.#fault(FromGuest.fault, id);
    }
    if (once(random, 5)) return this.#encode(FromGuest.reply, id, "");
    return this.#json(FromGuest.reply, id, shapes.data(random));
  }

  #fault(kind: number, id: number): Uint8Array<ArrayBuffer> {
    return this.#encode(kind, id, JSON.stringify(shapes.fault(this.#random)));
  }

  /** @param to Where it goes for sure, and what body it brings. */
  #fetch(to?: { path: string; body: string }): Uint8Array<ArrayBuffer> {
    const random = this.#random;
    const id = this.#nextRequest++;
    this.#fetches.push(id);
    const head = shapes.requestHead(random) as Record<string, unknown>;
    const path = to?.path ?? random.pick(PATHS);
    if (to || !once(random, 10)) head.url = `http://host.example/${path}`;
    if (to) head.body = to.body;
    return this.#json(FromGuest.fetch, id, head);
  }

  #fetchId(): number {
    const random = this.#random;
    const known = this.#fetches.slice(-8);
    if (known.length === 0 || once(random, 20)) return random.below(2 ** 32);
    return random.pick(known);
  }

  /** Of a body that is not complete, and no more than is taken unread. */
  #chunk(
    length = this.#chunkLength(),
    id = this.#uploadId(),
  ): Uint8Array<ArrayBuffer> {
    const sent = this.#sent.get(id) ?? 0;
    const most = Math.min(length, STREAM_WINDOW_BYTES - sent);
    this.#sent.set(id, sent + most);
    return this.#encode(FromGuest.chunk, id, new Uint8Array(most));
  }

  #chunkLength(): number {
    const random = this.#random;
    return once(random, 4) ? size(random, 65_536) : random.below(3);
  }

  #end(): Uint8Array<ArrayBuffer> {
    const id = this.#uploadId();
    this.#sent.set(id, STREAM_WINDOW_BYTES);
    return this.#encode(FromGuest.end, id, "");
  }

  /** A fetch whose body may go on, or none. */
  #uploadId(): number {
    for (let tries = 0; tries < 4; tries++) {
      const id = this.#fetchId();
      if ((this.#sent.get(id) ?? 0) < STREAM_WINDOW_BYTES) return id;
    }
    return 0;
  }

  #verdict(): Uint8Array<ArrayBuffer> {
    const verdict = JSON.stringify(shapes.verdict(this.#random));
    return this.#encode(FromSupervisor.verdict, 0, verdict);
  }

  /** What no guest could cause; most of it ends the isolate. */
  #oddFrame(): Uint8Array<ArrayBuffer> {
    const random = this.#random;
    const any = this.#frame();
    switch (random.below(9)) {
      case 0:
        return this.#verdict();
      case 1:
        return this.#encode(random.below(256), random.below(9), "[]");
      case 2: {
        const kind = random.pick(Object.values(ToTier));
        return this.#encode(kind, random.below(9), "1");
      }
      case 3:
        return this.#encode(UNKNOWN_KIND, 0, POISON);
      case 4: {
        const view = new DataView(any.buffer, any.byteOffset);
        view.setUint32(0, random.pick([0xffff_ffff, 400_000, 1]), true);
        return any;
      }
      case 5:
        any[random.below(HEADER_BYTES)]! ^= 1 << random.below(8);
        return any;
      case 6:
        return mutateBytes(random, any);
      case 7:
        return randomBytes(random, between(random, 1, 100));
      default: {
        const kind = random.pick(Object.values(FromGuest));
        const value = shapes.misshape(random, shapes.beat(random));
        return this.#encode(kind, random.below(9), looseJson(random, value));
      }
    }
  }
}
