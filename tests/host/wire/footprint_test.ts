import { assert, assertEquals, assertRejects } from "@std/assert";
import { footprint } from "../../../host/wire/footprint.ts";
import { JsonReader } from "../../../host/wire/json_reader.ts";
import { IsolateEndedError } from "../../../mod.ts";
import { labTest } from "../../harness.ts";

/** Lists of values whose keeping costs more than their text. */
const LISTS: Record<string, unknown[]> = {
  numbers: [1, -1, 1.5, 2 ** 40, 0, [1, 2.5]],
  strings: ["", "a", "x".repeat(5000), "\u4e00x", `"\\"`, "y".repeat(70_000)],
  records: [{}, { a: 1 }, { "k\u4e00": { b: [null, true, false] } }],
  lists: [[], [[]], [[[]], []], Array(100).fill([])],
};

for (const [what, list] of Object.entries(LISTS)) {
  Deno.test(`JsonReader measures ${what} as footprint() does`, () => {
    const pieces = JSON.stringify(list).match(/[^]{1,1000}/g)!;
    const reader = new JsonReader(() => pieces.shift() ?? "");
    while (!reader.run(Infinity));
    assertEquals(reader.result, list);
    const slot = footprint([0]) - footprint([]);
    assertEquals(reader.sizes, list.map((item) => footprint(item) + slot));
  });
}

Deno.test("footprint() is of what the heap keeps, not of the text", () => {
  const bytes = new Uint8Array(1000);
  assert(footprint(Array(1000).fill([])) > 40_000);
  assert(footprint("\u4e00".repeat(1000)) >= 2000);
  assert(footprint({ data: bytes }) > bytes.length);
  assert(footprint("x".repeat(1000)) < 1100);
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i++) deep = [deep];
  assert(footprint(deep) > 4_000_000);
});

Deno.test("footprint() counts no further than it is asked to", () => {
  const list = Array.from({ length: 1000 }, () => ({ text: "x".repeat(100) }));
  const size = footprint(list, 20_000);
  assert(size > 20_000 && size < 25_000, `${size}`);
});

/** Runs `code` in a guest that is allowed 256 KiB of unread messages. */
function unread(name: string, code: string): void {
  labTest(name, async (lab) => {
    const isolate = await lab.isolate({ limits: { maxQueuedBytes: 1 << 18 } });
    isolate.messages("unread");
    const error = await assertRejects(
      () => isolate.evaluate(code),
      IsolateEndedError,
      "maxQueuedBytes",
    );
    assertEquals(error.reason, "message_limit_exceeded");
  });
}

unread(
  "a large message costs what it is among many small ones",
  `(async () => {
    for (let round = 0; round < 64; round++) {
      // The first of a turn goes alone; those behind it share a batch.
      NETWORK.send("other");
      NETWORK.send("unread", "x".repeat(7000));
      for (let i = 0; i < 1000; i++) NETWORK.send("other");
      await NETWORK.request("none").catch(() => {});
    }
  })()`,
);

unread(
  "a message costs what its values are, not what its text is",
  `(async () => {
    for (let round = 0; round < 4; round++) {
      NETWORK.send("unread", Array(4000).fill([]));
      await NETWORK.request("none").catch(() => {});
    }
  })()`,
);

labTest("a message that is waited for costs nothing", async (lab) => {
  const isolate = await lab.isolate({ limits: { maxQueuedBytes: 1 << 18 } });
  const messages = isolate.messages("list");
  for (let round = 0; round < 3; round++) {
    const next = messages.next();
    await isolate.evaluate(`NETWORK.send("list", Array(20_000).fill([]))`);
    assertEquals(((await next).value as unknown[]).length, 20_000);
  }
});

/** Keeps one short string of each of 300 texts that are read in pieces. */
const KEEPS = `
  import { JsonReader } from "${new URL(
  "../../../host/wire/json_reader.ts",
  import.meta.url,
)}";
  const kept = [];
  const read = (i) => {
    const texts = ['["kept string of a text ' + i + '","',
      "x".repeat(256 * 1024), '"]'];
    const reader = new JsonReader(() => texts.shift() ?? "");
    while (!reader.run(Infinity));
    return reader.result[0];
  };
  for (let i = 0; i < 300; i++) kept.push(read(i));
  gc();
  console.log(Deno.memoryUsage().heapUsed, kept.length);
`;

Deno.test("JsonReader's strings keep no more than they are", async () => {
  const output = await new Deno.Command(Deno.execPath(), {
    args: ["eval", "--v8-flags=--expose-gc", KEEPS],
    stdin: "null",
  }).output();
  assert(output.success, new TextDecoder().decode(output.stderr));
  const [bytes] = new TextDecoder().decode(output.stdout).split(" ");
  assert(Number(bytes) < 40_000_000, `${bytes} bytes`);
});
