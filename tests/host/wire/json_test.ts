import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import { parseJson, parseSmall } from "../../../host/wire/json.ts";
import {
  JsonReader,
  MAX_CONTAINERS,
  MAX_KEYS,
  MessageTooComplex,
} from "../../../host/wire/json_reader.ts";
import { Share } from "../../../host/wire/turns.ts";
import { ProtocolFault } from "../../../types/frames.ts";

/** Reads pieces of `size`, with as many pauses as there can be. */
function read(text: string, size = text.length): unknown {
  let at = 0;
  const reader = new JsonReader(() => text.slice(at, at += size));
  while (!reader.run(-Infinity));
  return reader.result;
}

const values = [
  ...["null", "true", "false", "0", "-1.5e-7", "1e400", '""', "[]", "{}"],
  ...['"a\\"b\\\\"', '"\\u00e9\\ud83d\\ude00 é 😀"', '[[],{},[{"a":[1,2]}]]'],
  ' { "b" : 1 , "a" : [ true , null ] , "b" : 2 } ',
  '{"__proto__":{"x":1},"constructor":1,"1":2,"0":1}',
  JSON.stringify('\\\n"\u0001'.repeat(50_000)),
  JSON.stringify(Array.from({ length: 5000 }, (_, i) => ({ [`k${i}`]: i }))),
  "[".repeat(50_000) + "]".repeat(50_000),
  `[${" ".repeat(100_000)}1${"\n\t\r ".repeat(20_000)}]`,
];

for (const text of values) {
  Deno.test(`JsonReader reads ${text.slice(0, 40)} as JSON.parse does`, () => {
    for (const size of [text.length, 1, 7, 1000]) {
      const own = read(text, size);
      if (text.startsWith("[[[[")) assertEquals(Array.isArray(own), true);
      else assertEquals(JSON.stringify(own), JSON.stringify(JSON.parse(text)));
    }
  });
}

const faults = [
  ...["", "[", "[1", "[1,]", "[,1]", '{"a"}', '{"a":}', "{,}", '{"a":1,}'],
  ...["{1:2}", "[1}", '{"a":1]', "01", "+1", "1.", ".5", "tru", "nul", "1 2"],
  ...['"a', '"\\x"', '"\\u12"', '"\n"', "[1 2]", "]", "NaN", "'a'", "-"],
];

for (const text of faults) {
  Deno.test(`JsonReader refuses ${JSON.stringify(text)}`, () => {
    assertThrows(() => JSON.parse(text), SyntaxError);
    assertThrows(() => read(text), SyntaxError);
    assertThrows(() => read(text, 1), SyntaxError);
  });
}

Deno.test("JsonReader refuses an object of too many keys", () => {
  const objectOf = (keys: number) =>
    `{${Array.from({ length: keys }, (_, i) => `"${i}":0`).join()}}`;
  assertEquals(typeof read(objectOf(MAX_KEYS)), "object");
  assertThrows(() => read(objectOf(MAX_KEYS + 1)), MessageTooComplex);
});

Deno.test("JsonReader refuses a message of too many lists", () => {
  const listOf = (lists: number) => `[${"[],".repeat(lists - 2)}[]]`;
  assertEquals(Array.isArray(read(listOf(MAX_CONTAINERS))), true);
  assertThrows(() => read(listOf(MAX_CONTAINERS + 1)), MessageTooComplex);
});

Deno.test("parseJson() gives the same in slices as at once", async () => {
  const data = { text: "é,".repeat(100_000), list: Array(50_000).fill({}) };
  for (const value of [data, data.text, { text: "x".repeat(3 << 20) }]) {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    const parsed = await parseJson(bytes, new Share());
    assertEquals(JSON.stringify(parsed), JSON.stringify(value));
  }
});

Deno.test("parseJson() refuses what is no JSON, small and large", async () => {
  for (const size of [10, 100_000, 3 << 20]) {
    const bytes = new Uint8Array(size).fill(0x2c);
    const parse = async () => await parseJson(bytes, new Share());
    await assertRejects(parse, ProtocolFault, "JSON");
    bytes.fill(0xff);
    await assertRejects(parse, ProtocolFault, "UTF-8");
  }
});

Deno.test("parseJson() reads a key by what it means, not by its spelling", async () => {
  const read = async (key: string, first: string) => {
    const bytes = new TextEncoder().encode(`{"${first}":1,${key}:2}`);
    const parsed = await parseJson(bytes, new Share());
    assertEquals(parseSmall(bytes, bytes.length), parsed);
    return Object.keys(parsed as object)[1];
  };
  // V8 remembers which key came after this one.
  for (const [i, key] of ['"\\n"', '"\\u0041"', '"\\"" \n'].entries()) {
    assertEquals(await read('"\\\\"', `first ${i}`), "\\");
    assertEquals(await read(key, `first ${i}`), JSON.parse(key));
  }
});

Deno.test("parseJson() refuses a byte order mark, whatever follows", async () => {
  for (const text of ["\ufeff1", '\ufeff"\ufffd"']) {
    const bytes = new TextEncoder().encode(text);
    const parse = async () => await parseJson(bytes, new Share());
    await assertRejects(parse, ProtocolFault, "JSON");
  }
});
