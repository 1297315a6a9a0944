import { FromGuest, FromSupervisor, ToTier } from "../../types/protocol.ts";
import { FromRealm } from "../../types/realm.ts";
import type { Random } from "../wasm/random.ts";
import * as shapes from "./shapes.ts";
import { looseJson, mutateText, once, randomText } from "./values.ts";

const KINDS = [
  ...Object.values(FromGuest),
  ...Object.values(FromSupervisor),
  ...Object.values(FromRealm),
  ...Object.values(ToTier),
];

/** Expressions for what is no kind and no id, or hardly one. */
const ODD_UINTS = [
  ...[
    "-1",
    "0.5",
    "NaN",
    "Infinity",
    "-0",
    "2 ** 32",
    "2 ** 32 - 1",
    "2 ** 53",
  ],
  ...['"32"', "32n", "true", "null", "undefined", "new Number(32)", "[32]"],
  ...["{ valueOf() { return 32; } }", "new Date(32)", "Symbol.iterator"],
];

/** Expressions for payloads that are neither text nor plain bytes. */
const ODD_PAYLOADS = [
  ...["1", "null", "undefined", "{}", "[]", "{ length: 3 }", "new Date(0)"],
  ...['new String("[]")', "/x/g", 'new Error("x")', "new Map([[1, 2]])"],
  ...["new Set([1])", "new DataView(new ArrayBuffer(4))", "() => {}"],
  ...["new Uint16Array(4)", "new Float64Array(2)", "new ArrayBuffer(4)"],
  ...["new BigInt64Array(2)", "new Uint8ClampedArray(4)", "Symbol()"],
  ...["new (stolen.vm.runInNewContext('SharedArrayBuffer'))(64)"],
  ...["new Proxy({}, {})", "new Proxy([], {})", "globalThis", "stolen.port"],
  ...["(() => { const a = []; a[0] = a; return a; })()", "new WeakMap()"],
  ...[
    "{ get x() { throw 1; } }",
    "{ then(go) { go(); } }",
    "Promise.resolve()",
  ],
  ...['new Blob(["x"])', 'new DOMException("x", "y")', "new ReadableStream()"],
  ...["new MessageChannel().port1", 'new URL("http://a.example")'],
  ...[
    "new stolen.vm.Script('1')",
    "stolen.process.getBuiltinModule('buffer').Buffer.from('x')",
  ],
  ...[
    "await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign'])",
  ],
  ...[
    "stolen.process.getBuiltinModule('crypto').createSecretKey(new Uint8Array(16))",
  ],
  ...["new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))"],
  ...["new WebAssembly.Memory({ initial: 1 })"],
];

/** Expressions for bytes, whose memory is more or less their own. */
const BYTES = [
  ...["new Uint8Array(0)", "new Uint8Array(3)", "new Uint8Array(100_000)"],
  ...["new Uint8Array([91, 93])", "new Uint8Array([255, 254])"],
  ...["new Uint8Array(new ArrayBuffer(64), 8, 2)"],
  ...["new Uint8Array(new ArrayBuffer(8, { maxByteLength: 64 }))"],
  ...["new Uint8Array(new ArrayBuffer(8, { maxByteLength: 64 }), 2)"],
  ...[
    "new Uint8Array(new (stolen.vm.runInNewContext('SharedArrayBuffer'))(64))",
  ],
  ...[
    "(() => { const b = new Uint8Array(8); b.buffer.transfer(); return b; })()",
  ],
  ...["new Uint8Array(new WebAssembly.Memory({ initial: 1 }).buffer, 0, 9)"],
  ...["new (class extends Uint8Array { x = 1; })(4)"],
  ...[
    "new Uint8Array(32 << 20)",
    "new Uint8Array(new ArrayBuffer(32 << 20), 0, 1)",
  ],
];

/** Expressions for whole posts of no shape. */
const ODD_POSTS = [
  ...["1", "null", "undefined", '"text"', "[]", "[32]", "[32, 0]", "{}"],
  ...[
    '[32, 0, "", 1]',
    "[, , ]",
    "[32, , '[]']",
    "new Array(3)",
    "[[], [], []]",
  ],
  ...['{ 0: 32, 1: 0, 2: "", length: 3 }', "new Uint8Array([32, 0, 0])"],
  ...['Object.assign([32, 0, "[]"], { x: 1 })', "new Proxy([32, 0, ''], {})"],
  ...["Object.defineProperty([32, 0, 0], 2, { get() { throw 1; } })"],
  ...["Object.defineProperty([32, 0, 0], 2, { get: () => '[]' })"],
  ...["new Map([[0, 32]])", "new Set([32, 0, ''])", "new Array(1e6)"],
  ...['new (class extends Array {})(32, 0, "[]")', "stolen.Deno", "Symbol()"],
];

function payloadOf(random: Random, value: unknown): string {
  let text = once(random, 2) ? looseJson(random, value) : JSON.stringify(value);
  if (once(random, 12)) text = mutateText(random, text);
  const source = JSON.stringify(text);
  return once(random, 4) ? `new TextEncoder().encode(${source})` : source;
}

/** A post that a guest could cause, more or less. */
function plausible(random: Random, id: number): string {
  const post = (kind: number, value: unknown, at = id) =>
    `[${kind}, ${at}, ${payloadOf(random, value)}]`;
  switch (random.below(11)) {
    case 0:
      return post(FromGuest.events, [["out", shapes.data(random)]], 1);
    case 1: {
      const events = [["out", 1], ["terminated", shapes.data(random)]];
      return post(FromGuest.events, events, events.length);
    }
    case 2:
      return post(FromGuest.request, ["echo", shapes.data(random)]);
    case 3:
      return post(FromGuest.error, shapes.fault(random));
    case 4:
      return post(FromGuest.fetch, shapes.requestHead(random));
    case 5:
      return `[${FromGuest.chunk}, ${id - 1}, ${random.pick(BYTES)}]`;
    case 6:
      return `[${FromGuest.end}, ${id - 1}, ""]`;
    case 7:
      return `[${FromGuest.pull}, ${id - 1}, "${random.below(1 << 20)}"]`;
    case 8:
      return `[${FromGuest.cancel}, ${id - 1}, ""]`;
    case 9:
      return `[${FromRealm.pong}, ${id}, ""]`;
    default:
      return `[${random.pick([FromRealm.awake, FromRealm.collected])}, 0, ""]`;
  }
}

function implausible(random: Random): string {
  const kind = once(random, 3)
    ? random.pick(ODD_UINTS)
    : `${random.pick([...KINDS, random.below(300)])}`;
  const id = once(random, 3)
    ? random.pick(ODD_UINTS)
    : `${random.pick([0, 1, 2, random.below(2 ** 32)])}`;
  const payload = random.pick([
    () => random.pick(ODD_PAYLOADS),
    () => random.pick(BYTES),
    () => JSON.stringify(randomText(random)),
    () => payloadOf(random, shapes.misshape(random, shapes.beat(random))),
  ])();
  return once(random, 5)
    ? random.pick(ODD_POSTS)
    : `[${kind}, ${id}, ${payload}]`;
}

/** A figure in forged frames by which they are known. */
export const FORGED = 987_654_321;

const REALM_KINDS: readonly number[] = Object.values(FromRealm);

/** What only the supervisor says, or the host, or nobody. */
const FOREIGN_KINDS = [
  ...Object.values(FromSupervisor),
  ...Object.values(ToTier),
  ...[11, 31, 39, 47, 53, 63, 68, 128, 129, 200, 255, 256, 0xffff_ffff],
].filter((kind) => !REALM_KINDS.includes(kind));

/** A post that ends the isolate, if it can be posted. */
function forged(random: Random): string {
  const usage = { cpuMs: FORGED, wallMs: FORGED, peakMemoryBytes: FORGED };
  const json = (value: object) => JSON.stringify(JSON.stringify(value));
  return random.pick([
    () => {
      const reason = random.pick(["cpu_limit_exceeded", "crashed"]);
      const verdict = { reason, limit: FORGED, used: FORGED, usage };
      return `[${FromSupervisor.verdict}, 0, ${json(verdict)}]`;
    },
    () => {
      const beat = { usage, memoryBytes: FORGED, handled: 0, idle: true };
      return `[${FromSupervisor.beat}, 0, ${json(beat)}]`;
    },
    () => `[${random.pick(FOREIGN_KINDS)}, ${random.below(3)}, "[]"]`,
    () => {
      const kind = random.pick([FromGuest.reply, FromGuest.fault]);
      const fault = json({ name: "a", message: "b" });
      return `[${kind}, ${2 + random.below(1000)}, ${fault}]`;
    },
    () => `[${FromRealm.handled}, ${2 + random.below(1000)}, ""]`,
    () => `[${FromGuest.events}, ${random.pick(ODD_UINTS)}, "[1]"]`,
    () => `[${FromGuest.events}, 1, ${random.pick(ODD_PAYLOADS)}]`,
  ])();
}

/** One post as an expression of JavaScript. */
export interface PostText {
  text: string;
  /** Whether the isolate ends by it, if it can be made and posted. */
  fatal: boolean;
}

/** @param oddEvery One of so many is none that a guest could cause. */
export function postText(
  random: Random,
  id: number,
  oddEvery: number,
): PostText {
  if (!once(random, oddEvery)) {
    return { text: plausible(random, id), fatal: false };
  }
  const fatal = once(random, 2);
  return { text: fatal ? forged(random) : implausible(random), fatal };
}
