import { assert, assertEquals } from "@std/assert";
import { type Isolate, V8Sandbox } from "../../mod.ts";
import type { Random } from "../wasm/random.ts";
import type { Target } from "./fuzzer.ts";
import { difference, once, randomText, randomValue, size } from "./values.ts";
import { within } from "./within.ts";

/** Says everything back, by the name it came under. */
const ECHO = `
const listening = new Set();
let heard = 0;
NETWORK.onRequest("fuzz.heard", () => heard);
NETWORK.onRequest("fuzz.listen", (names) => {
  for (const name of names) {
    if (listening.has(name)) continue;
    listening.add(name);
    NETWORK.on(name, (data) => {
      heard++;
      NETWORK.send(name, data);
    });
    NETWORK.onRequest(name, (data) => data);
  }
});
NETWORK.onRequest("fuzz.ask", ([name, data]) => NETWORK.request(name, data));
`;

/** Cases for which one guest is kept. */
const CASES_PER_GUEST = 500;
const ANSWER_MS = 30_000;
/** Longest text: some messages are sent as bytes, and read in slices. */
const LONG_CHARS = 400_000;

/** Data that a host may hand over, be it JSON or not. */
function hostData(random: Random): unknown {
  const value = safeKeys(random, randomValue(random, 3));
  switch (random.below(16)) {
    case 0:
      return undefined;
    case 1:
      return [undefined, NaN, -0, Infinity, () => {}, value];
    case 2:
      return { a: undefined, toJSON: () => value };
    case 3:
      return new Date(random.below(2 ** 31));
    case 4:
      return new Map([[1, value]]);
    case 5:
      return randomText(random, 40).repeat(1 + size(random, LONG_CHARS / 40));
    case 6:
      return Array.from({ length: size(random, 8_000) }, (_, at) => ({ at }));
    case 7:
      return new Uint8Array(random.below(20));
  }
  return value;
}

/**
 * Keys that JSON writes without an escape: V8 15 takes others for keys that
 * it has read before, in the guest as well.
 */
function safeKeys(random: Random, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => safeKeys(random, item));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      JSON.stringify(key).includes("\\") ? "plain" : key,
      safeKeys(random, item),
    ]),
  );
}

/** What is left of `data` behind JSON. */
function asJson(data: unknown): unknown {
  const json = JSON.stringify(data);
  return json === undefined ? undefined : JSON.parse(json);
}

interface Letter {
  name: string;
  data: unknown;
}

/** What a host sends arrives as JSON says, whole, and in its order. */
export class LettersTarget implements Target {
  readonly name = "letters";
  readonly share = 1;
  #sandbox = new V8Sandbox({ warm: 0, limits: { cpuMs: 0, wallMs: 0 } });
  #guest: { isolate: Isolate; cases: number } | undefined;

  async check(random: Random): Promise<void> {
    const isolate = await this.#isolate();
    const names = Array.from(
      { length: 1 + random.below(4) },
      () => randomText(random),
    ).filter((name) => !name.includes("ws"));
    if (names.length === 0) return;
    try {
      await isolate.call("fuzz.listen", names);
      const letters = Array.from({ length: 1 + random.below(30) }, () => ({
        name: random.pick(names),
        data: hostData(random),
      }));
      const work = once(random, 2)
        ? this.#checkEvents(random, isolate, letters)
        : this.#checkAnswers(random, isolate, letters);
      await within(ANSWER_MS, work, "the exchange");
    } catch (error) {
      // The next case is not to suffer from this one.
      isolate.destroy();
      this.#guest = undefined;
      throw error;
    }
  }

  async #isolate(): Promise<Isolate> {
    if (this.#guest && this.#guest.cases++ < CASES_PER_GUEST) {
      return this.#guest.isolate;
    }
    this.#guest?.isolate.destroy();
    const isolate = await this.#sandbox.createIsolate();
    isolate.execute(ECHO);
    this.#guest = { isolate, cases: 1 };
    return isolate;
  }

  async #checkEvents(
    random: Random,
    isolate: Isolate,
    letters: Letter[],
  ): Promise<void> {
    const before = await isolate.call("fuzz.heard") as number;
    const heard: Promise<void>[] = [];
    const back: Letter[] = [];
    const all = Promise.withResolvers<void>();
    const listeners = new Map(
      letters.map(({ name }) => [name, (data: unknown) => {
        back.push({ name, data });
        if (back.length === letters.length) all.resolve();
      }]),
    );
    const onEnd = (error: unknown) => all.reject(error);
    isolate.signal.addEventListener("abort", onEnd, { once: true });
    try {
      for (const [name, listener] of listeners) isolate.on(name, listener);
      for (const [i, { name, data }] of letters.entries()) {
        isolate.send(name, data);
        if (!once(random, 8)) continue;
        // A call is behind what was sent before, and before all else.
        const count = isolate.call("fuzz.heard");
        heard.push(
          count.then((count) =>
            assertEquals(count, before + i + 1, "events before a call")
          ),
        );
      }
      await Promise.all([...heard, all.promise]);
      // Nothing comes twice: an answer is behind all that was sent.
      await isolate.evaluate("0");
    } finally {
      for (const [name, listener] of listeners) isolate.off(name, listener);
      isolate.signal.removeEventListener("abort", onEnd);
    }
    assertEquals(
      back.map(({ name }) => name),
      letters.map(({ name }) => name),
      "the names, in order",
    );
    for (const [i, { name, data }] of letters.entries()) {
      same(back[i]!.data, data, `event ${JSON.stringify(name)}`);
    }
  }

  async #checkAnswers(
    random: Random,
    isolate: Isolate,
    letters: Letter[],
  ): Promise<void> {
    const { name: method } = letters[0]!;
    isolate.onRequest(method, (data) => data);
    await Promise.all(letters.map(async ({ name, data }) => {
      const json = JSON.stringify(data);
      switch (random.below(3)) {
        case 0:
          return same(await isolate.call(name, data), data, "call");
        case 1: {
          const source = `JSON.parse(${JSON.stringify(json ?? "null")})`;
          const value = await isolate.evaluate(source);
          return same(value, json === undefined ? null : data, "evaluate");
        }
        default: {
          const answer = await isolate.call("fuzz.ask", [method, data]);
          const sent = asJson([data]) as [unknown];
          return same(answer, sent[0], "request");
        }
      }
    }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#sandbox.shutdown();
  }
}

function same(got: unknown, sent: unknown, what: string): void {
  const differs = difference(got, asJson(sent));
  assert(differs === undefined, `${what}: ${differs}`);
}
