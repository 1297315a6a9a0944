import { assert, assertEquals } from "@std/assert";
import { FetchProxy } from "../../host/fetch/proxy.ts";
import {
  parseBeat,
  parseConsole,
  parseData,
  parseEvents,
  parseFault,
  parseReady,
  parseRequest,
  parseVerdict,
} from "../../host/wire/inbound.ts";
import { MessageTooComplex } from "../../host/wire/json_reader.ts";
import { Share } from "../../host/wire/turns.ts";
import { isEndReason } from "../../types/ends.ts";
import { ProtocolFault } from "../../types/frames.ts";
import { DEFAULT_LIMITS } from "../../types/limits.ts";
import {
  CONSOLE_LEVELS,
  type Frame,
  FromGuest,
  REDIRECT_MODES,
  ToTier,
} from "../../types/protocol.ts";
import type { Random } from "../wasm/random.ts";
import type { Target } from "./fuzzer.ts";
import * as shapes from "./shapes.ts";
import {
  difference,
  looseJson,
  mutateBytes,
  mutateText,
  once,
  randomBytes,
} from "./values.ts";

/** One parser of the host's, and what it may make of a payload. */
interface Subject {
  make: shapes.Make;
  parse(frame: Frame): unknown;
  /** Whether `value` has exactly the shape that the parser promises. */
  sound(value: unknown, frame: Frame): boolean;
  /** Whether what is right comes out as it went in. */
  exact?: true;
}

type Keys = Record<string, (value: unknown) => boolean>;

const isString = (value: unknown) => typeof value === "string";
const isPrintable = (value: unknown) =>
  typeof value === "string" && !/\p{Cc}/u.test(value);
const isNumber = (value: unknown) => Number.isFinite(value);
const isAny = () => true;
const atMost = (length: number) => (value: unknown) =>
  typeof value === "string" && value.length <= length;
const oneOf = (list: readonly unknown[]) => (value: unknown) =>
  list.includes(value);

/** Whether `value` has the keys `needed`, maybe some `others`, and no more. */
function has(value: unknown, needed: Keys, others: Keys = {}): boolean {
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  const entries = Object.entries(value as object);
  return Object.keys(needed).every((key) =>
    Object.hasOwn(value as object, key)
  ) &&
    entries.every(([key, item]) => (needed[key] ?? others[key])?.(item));
}

const isUsage = (value: unknown) =>
  has(value, { cpuMs: isNumber, wallMs: isNumber, peakMemoryBytes: isNumber });
const isMessage = (value: unknown) =>
  has(value, { name: isString, data: isAny }, {
    size: (size) => size === undefined || isNumber(size),
  });
const isText = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value) &&
  Object.values(value).every(isString);

const SUBJECTS: Record<string, Subject> = {
  events: {
    make: shapes.events,
    parse: (frame) => parseEvents(frame, new Share()),
    sound: (value, { id }) =>
      Array.isArray(value) && value.length === id && value.every(isMessage),
  },
  request: {
    make: shapes.message,
    parse: (frame) => parseRequest(frame, new Share()),
    sound: isMessage,
  },
  data: {
    make: shapes.data,
    parse: (frame) => parseData(frame, new Share()),
    sound: isAny,
  },
  fault: {
    make: shapes.fault,
    parse: parseFault,
    sound: (value) =>
      has(value, { name: atMost(256), message: atMost(8192) }, {
        stack: atMost(16384),
        file: atMost(256),
        line: isNumber,
        column: isNumber,
      }),
  },
  console: {
    make: shapes.consoleLine,
    parse: parseConsole,
    sound: (value) =>
      has(value, { level: oneOf(CONSOLE_LEVELS), text: atMost(8192) }),
  },
  ready: {
    make: shapes.ready,
    parse: parseReady,
    exact: true,
    sound: (value) =>
      has(value, { pid: isNumber, baselineBytes: isNumber }, {
        heavy: isString,
      }),
  },
  beat: {
    make: shapes.beat,
    parse: parseBeat,
    exact: true,
    sound: (value) =>
      has(value, {
        usage: isUsage,
        memoryBytes: isNumber,
        handled: isNumber,
        idle: oneOf([true, false]),
      }),
  },
  verdict: {
    make: shapes.verdict,
    parse: parseVerdict,
    sound: (value) =>
      has(value, {
        reason: isEndReason,
        limit: isNumber,
        used: isNumber,
        usage: isUsage,
      }, { detail: isPrintable }),
  },
  fetch: {
    make: shapes.requestHead,
    parse: beginFetch,
    // Refused without a handler's knowing, where the scheme is another.
    sound: (value) =>
      value === undefined || has(value, {
        url: isString,
        method: isString,
        headers: isText,
        redirect: oneOf(REDIRECT_MODES),
        signal: (signal) => signal instanceof AbortSignal,
      }, { body: isBody }),
  },
  pull: {
    make: shapes.count,
    parse: pullOnce,
    sound: (value) => value === undefined,
  },
};

function isBody(value: unknown): boolean {
  return typeof value === "string" || value instanceof Uint8Array ||
    value instanceof ReadableStream;
}

/** What the handler is given for a fetch whose head is `frame`'s payload. */
async function beginFetch(frame: Frame): Promise<unknown> {
  const over = Promise.withResolvers<void>();
  let seen: unknown;
  const proxy = new FetchProxy({
    wire: {
      queuedBytes: 0,
      send: (kind) => {
        if (kind === ToTier.end || kind === ToTier.fault) over.resolve();
      },
      grant: () => {},
    },
    answered: () => {},
    handler: () => (request) => {
      seen = request;
      return new Response(request.body ?? null);
    },
    limits: () => DEFAULT_LIMITS,
  });
  proxy.take({ ...frame, kind: FromGuest.fetch });
  const part = { id: frame.id, own: true };
  const body = new Uint8Array([0xff]);
  proxy.take({ ...part, kind: FromGuest.chunk, payload: body });
  proxy.take({ ...part, kind: FromGuest.end, payload: body });
  await over.promise;
  proxy.close();
  return seen;
}

function pullOnce(frame: Frame): void {
  const proxy = new FetchProxy({
    wire: { queuedBytes: 0, send: () => {}, grant: () => {} },
    answered: () => {},
    handler: () => () => new Promise(() => {}),
    limits: () => DEFAULT_LIMITS,
  });
  const head = JSON.stringify({
    url: "http://a.example/",
    method: "GET",
    headers: {},
    redirect: "follow",
  });
  const { id } = frame;
  const payload = new TextEncoder().encode(head);
  proxy.take({ kind: FromGuest.fetch, id, payload, own: true });
  proxy.take({ ...frame, kind: FromGuest.pull });
  proxy.close();
}

const encoder = new TextEncoder();

/** The host's parsers on payloads that are right, nearly right, and wrong. */
export class ParsersTarget implements Target {
  readonly name = "parsers";
  readonly share = 1;

  async check(random: Random): Promise<void> {
    const name = random.pick(Object.keys(SUBJECTS));
    const subject = SUBJECTS[name]!;
    const value = subject.make(random);
    const right = once(random, 3);
    const frame: Frame = {
      kind: 0,
      id: Array.isArray(value) ? value.length : random.below(2 ** 32),
      payload: right
        ? encoder.encode(JSON.stringify(value))
        : wrongPayload(random, value),
      own: true,
    };
    if (!right && once(random, 10)) frame.id = random.below(2 ** 32);
    try {
      const parsed = await subject.parse(frame);
      assert(
        subject.sound(parsed, frame),
        `${name}: not of the shape promised`,
      );
      if (!right || !subject.exact) return;
      const sent = JSON.parse(JSON.stringify(value));
      assertEquals(difference(parsed, sent), undefined, name);
    } catch (error) {
      const refused = error instanceof ProtocolFault ||
        error instanceof MessageTooComplex;
      if (!refused) throw error;
      assert(!right, `${name}: refused although right: ${error.message}`);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}

function wrongPayload(random: Random, value: unknown): Uint8Array {
  if (once(random, 12)) return randomBytes(random, random.below(200));
  if (once(random, 20)) return new Uint8Array(1 + random.below(300_000));
  let text = looseJson(random, shapes.misshape(random, value));
  if (once(random, 3)) text = mutateText(random, text);
  const bytes = encoder.encode(text);
  return once(random, 3) ? mutateBytes(random, bytes) : bytes;
}
