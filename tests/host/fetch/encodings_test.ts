import { assert, assertEquals, assertRejects } from "@std/assert";
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
} from "node:zlib";
import { GuestError, type IsolateOptions } from "../../../mod.ts";
import { LoopWatch } from "../../bombs/loop_watch.ts";
import { type Lab, labTest as anyTest } from "../../harness.ts";
import { serve, type TestServer } from "../../servers.ts";

/** The HTTP client has one timer of its own that outlives connections. */
function labTest(name: string, body: (lab: Lab) => Promise<void>): void {
  anyTest(name, body, { sanitizeOps: false, sanitizeResources: false });
}

const utf8 = new TextEncoder();
const hello = gzipSync("hello");
const times = (count: number) => {
  let bytes: Uint8Array = utf8.encode("hello");
  for (let i = 0; i < count; i++) bytes = gzipSync(bytes);
  return bytes;
};

/** `content-encoding`, what is sent, and what a guest reads. */
const CASES: [string, Uint8Array, string][] = [
  ["gzip", hello, "hello"],
  ["GZip", hello, "hello"],
  ["x-gzip", hello, "hello"],
  ["deflate", deflateSync("hello"), "hello"],
  ["deflate", deflateRawSync("hello"), "hello"],
  ["br", brotliCompressSync("hello"), "hello"],
  ["gzip, gzip", times(2), "hello"],
  ["gzip,deflate", deflateSync(hello), "hello"],
  ["gzip,gzip,gzip,gzip,gzip", times(5), "hello"],
  ["gzip", new Uint8Array(), ""],
  ["gzip", gzipSync("x".repeat(1_000_000)), "x".repeat(1_000_000)],
  ["identity", utf8.encode("plain"), "plain"],
  ["gzip, pack200", utf8.encode("plain"), "plain"],
  ["pack200, gzip", utf8.encode("plain"), "plain"],
];

/** Sends what `answer` gives for the number that is asked for. */
function sender(
  answer: (index: number) => { encoding: string; bytes: Uint8Array },
): TestServer {
  return serve((request) => {
    const { pathname } = new URL(request.url);
    const { encoding, bytes } = answer(Number(pathname.slice(1)));
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { "content-encoding": encoding, "x-mine": "1" },
    });
  });
}

async function under(
  lab: Lab,
  server: TestServer,
  options: IsolateOptions = {},
) {
  return await lab.isolate({
    fetch: { allow: [server.host] },
    env: { base: server.base },
    ...options,
  });
}

labTest("a guest reads what was encoded for the way", async (lab) => {
  await using server = sender((index) => {
    const [encoding, bytes] = CASES[index]!;
    return { encoding, bytes };
  });
  const isolate = await under(lab, server);
  for (const [index, [encoding, bytes, text]] of CASES.entries()) {
    const got = await isolate.evaluate(`fetch(env.base + "/${index}").then(
      async (r) => [await r.text(), r.headers.get("content-encoding"),
        r.headers.get("content-length")])`);
    assertEquals(got, [text, encoding, String(bytes.length)]);
  }
  await isolate[Symbol.asyncDispose]();
});

labTest("a decoded body is a stream of bytes as any other", async (lab) => {
  const bytes = gzipSync("0123456789".repeat(20_000));
  await using server = sender(() => ({ encoding: "gzip", bytes }));
  const isolate = await under(lab, server);
  const got = await isolate.evaluate(`(async () => {
    const first = await fetch(env.base);
    const copy = first.clone();
    const reader = first.body.getReader({ mode: "byob" });
    const { value } = await reader.read(new Uint8Array(10));
    // Settles with the copy.
    reader.cancel();
    const size = (await copy.arrayBuffer()).byteLength;
    await (await fetch(env.base)).body.cancel();
    return [new TextDecoder().decode(value), size];
  })()`);
  assertEquals(got, ["0123456789", 200_000]);
  await isolate[Symbol.asyncDispose]();
});

labTest("an abort ends a body that is being decoded", async (lab) => {
  const cancelled = Promise.withResolvers<void>();
  const bytes = gzipSync("0123456789".repeat(20_000)).subarray(0, 200);
  await using server = serve(() =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(bytes),
        cancel: () => cancelled.resolve(),
      }),
      { headers: { "content-encoding": "gzip" } },
    )
  );
  const isolate = await under(lab, server);
  const got = await isolate.evaluate(`(async () => {
    const stop = new AbortController();
    const { body } = await fetch(env.base, { signal: stop.signal });
    const reader = body.getReader();
    const { value } = await reader.read();
    const late = reader.read().catch((error) => error.name);
    stop.abort();
    return [value.length > 0, await late];
  })()`);
  assertEquals(got, [true, "AbortError"]);
  await cancelled.promise;
  await isolate[Symbol.asyncDispose]();
});

labTest("a guest can break the decoding of nobody", async (lab) => {
  await using server = sender((index) =>
    index === 0
      ? { encoding: "identity", bytes: utf8.encode("hello") }
      : { encoding: "gzip", bytes: hello }
  );
  const isolate = await under(lab, server);
  const got = await isolate.evaluate(`(async () => {
    let seen = [];
    for (const C of [DecompressionStream, ReadableStream, WritableStream,
      ReadableStreamDefaultReader, WritableStreamDefaultWriter, Uint8Array]) {
      for (const key of Reflect.ownKeys(C.prototype)) {
        const { configurable, get, value } =
          Object.getOwnPropertyDescriptor(C.prototype, key);
        if (!configurable || key === "constructor") continue;
        if (get) {
          Object.defineProperty(C.prototype, key, {
            get() { seen.push(C.name+"." + String(key)); return Reflect.apply(get, this, []); },
          });
        } else if (typeof value === "function") {
          C.prototype[key] = function (...args) {
            seen.push(C.name+"." + String(key));
            return Reflect.apply(value, this, args);
          };
        }
      }
    }
    globalThis.DecompressionStream = class { constructor() { seen.push("new"); } };
    const read = async (path) => {
      seen = [];
      return [await (await fetch(env.base + path)).text(), seen];
    };
    return [await read("/0"), await read("/1")];
  })()`) as [string, string[]][];
  assertEquals(got[0]![0], "hello");
  // What Deno itself asks of the guest's own body is no more than before.
  assertEquals(got[1], got[0]);
  await isolate[Symbol.asyncDispose]();
});

labTest("a body that cannot be decoded is told as such", async (lab) => {
  const wrong: [string, Uint8Array][] = [
    ["gzip", utf8.encode("hello plain")],
    ["gzip", hello.subarray(0, hello.length - 3)],
    ["deflate, gzip", hello],
  ];
  await using server = sender((index) => {
    const [encoding, bytes] = wrong[index]!;
    return { encoding, bytes };
  });
  const isolate = await under(lab, server);
  for (const index of wrong.keys()) {
    const error = await assertRejects(
      () =>
        isolate.evaluate(`fetch(env.base + "/${index}").then((r) => r.text())`),
      GuestError,
      "Cannot decode the body: it is not what content-encoding says",
    );
    assertEquals(error.name, "TypeError");
  }
  await isolate[Symbol.asyncDispose]();
});

labTest("a body has five encodings at the most", async (lab) => {
  await using server = sender(() => ({
    encoding: "gzip,gzip,gzip,gzip,gzip,gzip",
    bytes: times(6),
  }));
  const isolate = await under(lab, server);
  await assertRejects(
    () => isolate.evaluate(`fetch(env.base)`),
    GuestError,
    "the body has 6 encodings, 5 allowed",
  );
  await isolate[Symbol.asyncDispose]();
});

labTest("maxResponseBytes counts what the server sends", async (lab) => {
  const bytes = gzipSync("x".repeat(100_000));
  await using server = sender(() => ({ encoding: "gzip", bytes }));
  const size = `fetch(env.base).then(async (r) => (await r.text()).length)`;
  const fetch = { allow: [server.host], maxResponseBytes: bytes.length };
  const isolate = await under(lab, server, { fetch });
  assertEquals(await isolate.evaluate(size), 100_000);
  const less = { ...fetch, maxResponseBytes: bytes.length - 1 };
  const bounded = await under(lab, server, { fetch: less });
  await assertRejects(
    () => bounded.evaluate(size),
    GuestError,
    "(maxResponseBytes)",
  );
  await isolate[Symbol.asyncDispose]();
  await bounded[Symbol.asyncDispose]();
});

labTest("a plain request asks for what is not encoded", async (lab) => {
  await using polite = serve((request) =>
    new Response(request.headers.get("accept-encoding"))
  );
  await using rude = sender(() => ({ encoding: "gzip", bytes: hello }));
  const isolate = await lab.isolate({
    fetch: { allow: [polite.host, rude.host] },
  });
  const ask = async (url: string) =>
    await isolate.evaluate(
      `NETWORK.request("fetch", { url: "${url}" }).then((r) => r.body)`,
    );
  assertEquals(await ask(polite.base), "identity");
  await assertRejects(
    () => ask(rude.base),
    GuestError,
    "Cannot answer fetch: the server sent gzip although it was asked for " +
      "plain bytes; use fetch(), which decodes",
  );
  await isolate[Symbol.asyncDispose]();
});

labTest("a handler's own body is not decoded", async (lab) => {
  const isolate = await lab.isolate();
  isolate.onRequest(
    "fetch",
    () => new Response("as it is", { headers: { "content-encoding": "gzip" } }),
  );
  const got = await isolate.evaluate(
    `fetch("http://h.test/").then((r) => r.text())`,
  );
  assertEquals(got, "as it is");
});

/** A gzip in a gzip, of which the outer one inflates to a GiB of nothing. */
function emptyBlocks(): Uint8Array {
  // A stored block without bytes: gzip goes on and on and gives nothing.
  const block = new Uint8Array(4 * 1024 * 1024);
  for (let i = 0; i < block.length - 5; i += 5) {
    block.set([0, 0, 0, 255, 255], i);
  }
  const head = hello.subarray(0, 10);
  const blocks = block.subarray(0, block.length - block.length % 5);
  const part = deflateRawSync(blocks, { level: 9, finishFlush: 2 });
  const parts = Array.from({ length: 256 }, () => part);
  const outerHead = deflateRawSync(head, { level: 9, finishFlush: 2 });
  return concat([hello.subarray(0, 10), outerHead, ...parts]);
}

function concat(parts: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((n, { length }) => n + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

labTest("a bomb of encodings is the guest's own", async (lab) => {
  const bytes = emptyBlocks();
  assert(bytes.length < 3_000_000, `${bytes.length} bytes`);
  await using server = sender(() => ({ encoding: "gzip, gzip", bytes }));
  const isolate = await under(lab, server, { limits: { memoryMb: 64 } });
  using watch = new LoopWatch();
  const ended = await isolate.evaluate(`Promise.all(
    Array.from({ length: 16 }, () => fetch(env.base).then((r) => r.text())))`)
    .catch((error) => error);
  const blocked = watch.longestMs;
  assert(ended instanceof Error, "the guest has read it");
  assert(blocked < 500, `the host's loop stood still for ${blocked} ms`);
  await isolate[Symbol.asyncDispose]();
});
