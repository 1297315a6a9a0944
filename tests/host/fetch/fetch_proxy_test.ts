import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { GuestError, type Isolate, IsolateEndedError } from "../../../mod.ts";
import { type Lab, labTest, nextMessage } from "../../harness.ts";
import { serve, zeros } from "../../servers.ts";

const MIB = 1024 * 1024;

/** Says what was asked, as JSON; bodies as their sizes. */
async function mirror(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const body = new Uint8Array(await request.arrayBuffer());
  const text = new TextDecoder().decode(body.slice(0, 100));
  return Response.json({
    method: request.method,
    pathname,
    headers: Object.fromEntries(request.headers),
    size: body.length,
    sum: body.reduce((sum, byte) => sum + byte, 0),
    text,
  }, { status: pathname === "/404" ? 404 : 200, headers: { "X-Mirror": "1" } });
}

/** An isolate whose host forwards every fetch. */
async function forwarding(lab: Lab, base: string): Promise<Isolate> {
  const isolate = await lab.isolate({ env: { base }, limits: { cpuMs: 0 } });
  return isolate.onRequest("fetch", ({ url, ...init }) => fetch(url, init));
}

labTest("fetch() gets text, headers and status", async (lab) => {
  await using server = serve(mirror);
  const isolate = await forwarding(lab, server.base);
  const got = await isolate.evaluate(`(async () => {
    const r = await fetch(env.base + "/a", { headers: { "X-Ask": "yes" } });
    return [r.ok, r.status, r.statusText, r.url, r.redirected,
      r.headers.get("x-mirror"), r instanceof Response, JSON.parse(
        await r.text())];
  })()`) as unknown[];
  const seen = got.pop() as Record<string, Record<string, string>>;
  const url = `${server.base}/a`;
  assertEquals(got, [true, 200, "OK", url, false, "1", true]);
  assertEquals([seen.method, seen.headers!["x-ask"]], ["GET", "yes"]);
});

labTest("fetch() sends every kind of body", async (lab) => {
  await using server = serve(mirror);
  const isolate = await forwarding(lab, server.base);
  const sizes = await isolate.evaluate(`(async () => {
    const form = new FormData();
    form.append("a", new Blob(["file"]), "f.txt");
    const bodies = {
      text: "äö", bytes: new Uint8Array([1, 2, 255]),
      view: new Uint16Array([257]).subarray(0), buffer: new ArrayBuffer(5),
      blob: new Blob(["abc"], { type: "text/x-mine" }),
      params: new URLSearchParams({ q: "1 2" }), form,
      stream: new Blob(["stream"]).stream(),
    };
    const seen = {};
    for (const name in bodies) {
      const r = await fetch(env.base, {
        method: "POST", body: bodies[name], duplex: "half" });
      const { size, sum, text, headers } = await r.json();
      seen[name] = name === "form" ? text.includes('filename="f.txt"')
        : [size, name === "bytes" ? sum : text, headers["content-type"]];
    }
    return seen;
  })()`);
  assertEquals(sizes, {
    text: [4, "äö", "text/plain;charset=UTF-8"],
    bytes: [3, 258, null],
    view: [2, "\x01\x01", null],
    buffer: [5, "\0\0\0\0\0", null],
    blob: [3, "abc", "text/x-mine"],
    params: [5, "q=1+2", "application/x-www-form-urlencoded;charset=UTF-8"],
    form: true,
    stream: [6, "stream", null],
  });
});

labTest("the fetch handler sees text as text, bytes as bytes", async (lab) => {
  const isolate = await lab.isolate();
  const seen: unknown[] = [];
  isolate.onRequest("fetch", ({ url, method, headers, body }) => {
    seen.push([url, method, headers, body]);
    return { ok: true, status: 200, headers: {}, body: "" };
  });
  await isolate.evaluate(`(async () => {
    const url = "https://api.example.com/x";
    await fetch(new URL(url));
    await fetch(url, { method: "put", body: "text",
      headers: [["X-Name", "a"], ["x-name", "b"]] });
    await fetch(url, { method: "DELETE", body: new Uint8Array([1]),
      headers: new Headers({ ACCEPT: "c" }) });
    await fetch(new Request(url, { method: "POST", body: "{}",
      headers: { "content-type": "application/json" } }));
  })()`);
  const url = "https://api.example.com/x";
  const accept = "*/*";
  const plain = seen.map((entry) => {
    const [, , headers] = entry as [string, string, Record<string, string>];
    if (headers.accept === accept) delete headers.accept;
    delete headers["accept-language"];
    return entry;
  });
  assertEquals(plain, [
    [url, "GET", {}, undefined],
    [url, "PUT", {
      "content-type": "text/plain;charset=UTF-8",
      "x-name": "a, b",
    }, "text"],
    [url, "DELETE", { accept: "c" }, new Uint8Array([1])],
    [url, "POST", { "content-type": "application/json" }, "{}"],
  ]);
});

labTest("fetch() gets what a handler returns as an object", async (lab) => {
  const isolate = await lab.isolate();
  isolate.onRequest("fetch", ({ url }) => {
    const { pathname } = new URL(url);
    if (pathname === "/bytes") return { body: new Uint8Array([0, 200, 255]) };
    if (pathname === "/204") return { status: 204, body: "" };
    if (pathname === "/none") return "nothing";
    return {
      ok: false,
      status: 418,
      statusText: "Teapot",
      headers: { "X-Many": "1" },
      body: '{"a":1}',
    };
  });
  const got = await isolate.evaluate(`(async () => {
    const at = "http://h.test";
    const tea = await fetch(at + "/tea");
    const copy = tea.clone();
    const bytes = await (await fetch(at + "/bytes")).bytes();
    const none = await fetch(at + "/204");
    const wrong = await fetch(at + "/none").catch((e) => e.name);
    return [tea.ok, tea.status, tea.statusText, tea.headers.get("x-many"),
      (await tea.json()).a, await copy.text(), copy.url, [...bytes],
      none.status, none.body, wrong];
  })()`);
  assertEquals(got, [
    false,
    418,
    "Teapot",
    "1",
    1,
    '{"a":1}',
    "http://h.test/tea",
    [0, 200, 255],
    204,
    null,
    "TypeError",
  ]);
});

labTest("fetch() rejects with what the handler throws", async (lab) => {
  const isolate = await lab.isolate();
  isolate.onRequest("fetch", ({ url }) => {
    if (new URL(url).hostname !== "api.example.com") {
      throw new Error("Domain not allowed");
    }
    return Promise.reject(new Error("later"));
  });
  const ask = (url: string) =>
    assertRejects(() => isolate.evaluate(`fetch("${url}")`), GuestError);
  const blocked = await ask("https://evil.example.com");
  assertEquals(blocked.message, "Domain not allowed");
  assertEquals(blocked.name, "TypeError");
  assertEquals((await ask("https://api.example.com")).message, "later");
});

labTest("fetch() without a handler says that there is none", async (lab) => {
  const isolate = await lab.isolate();
  await assertRejects(
    () => isolate.evaluate(`fetch("https://api.example.com")`),
    GuestError,
    "No handler registered for method: fetch",
  );
});

labTest("fetch() reaches http and https only", async (lab) => {
  const isolate = await lab.isolate();
  isolate.onRequest("fetch", ({ url, ...init }) => fetch(url, init));
  const url = import.meta.url;
  const asked = [
    `fetch("${url}")`,
    `fetch(" ${url.toUpperCase()}")`,
    `NETWORK.request("fetch", { url: "${url}" })`,
    `NETWORK.request("fetch", { url: " \\tFILE:${url.slice(5)}" })`,
    `NETWORK.request("fetch", { url: ["${url}"] })`,
    `NETWORK.request("fetch", { url: { href: "${url}" } })`,
    `NETWORK.request("fetch")`,
  ];
  for (const code of asked) {
    await assertRejects(
      () => isolate.evaluate(code),
      GuestError,
      "Cannot fetch",
      code,
    );
  }
  assertEquals(
    await isolate.evaluate(`fetch("data:,here").then((r) => r.text())`),
    "here",
  );
});

labTest("fetch() runs many at once and follows methods", async (lab) => {
  await using server = serve(mirror);
  const isolate = await forwarding(lab, server.base);
  const got = await isolate.evaluate(`(async () => {
    const methods = ["GET", "PUT", "DELETE", "PATCH"];
    const all = await Promise.all(methods.map((method, i) =>
      fetch(env.base + "/" + i, { method })));
    const seen = await Promise.all(all.map((r) => r.json()));
    const missing = await fetch(env.base + "/404");
    return [...seen.map((s) => s.method + s.pathname), missing.ok,
      missing.status];
  })()`);
  assertEquals(got, [
    "GET/0",
    "PUT/1",
    "DELETE/2",
    "PATCH/3",
    false,
    404,
  ]);
});

labTest("fetch() redirects as init.redirect asks", async (lab) => {
  await using server = serve((request) =>
    new URL(request.url).pathname === "/from"
      ? Response.redirect(new URL("/to", request.url))
      : new Response("there")
  );
  const isolate = await forwarding(lab, server.base);
  const got = await isolate.evaluate(`(async () => {
    const follow = await fetch(env.base + "/from");
    const manual = await fetch(env.base + "/from", { redirect: "manual" });
    const error = await fetch(env.base + "/from", { redirect: "error" })
      .catch((e) => e instanceof TypeError);
    return [follow.redirected, follow.url, await follow.text(),
      manual.redirected, manual.status, error];
  })()`);
  assertEquals(got, [true, `${server.base}/to`, "there", false, 302, true]);
});

labTest("NETWORK.request('fetch') gets a Response as data", async (lab) => {
  await using server = serve(mirror);
  const isolate = await forwarding(lab, server.base);
  const got = await isolate.evaluate(
    `NETWORK.request("fetch", { url: env.base, method: "GET" })`,
  ) as { ok: boolean; status: number; body: string };
  assertEquals([got.ok, got.status], [true, 200]);
  assertEquals(JSON.parse(got.body).method, "GET");
});

labTest("an aborted fetch() aborts the host's, in any state", async (lab) => {
  const isolate = await lab.isolate();
  const aborted: string[] = [];
  const both = Promise.withResolvers<void>();
  isolate.onRequest("fetch", ({ url, signal }) => {
    const { pathname } = new URL(url);
    signal.addEventListener("abort", () => {
      aborted.push(pathname);
      if (aborted.length === 2) both.resolve();
    });
    if (pathname === "/head") return new Promise(() => {});
    return new Response(zeros(Infinity));
  });
  const got = await isolate.evaluate(`(async () => {
    const before = await fetch("http://h.test", {
      signal: AbortSignal.abort("early") }).catch((e) => e);
    const first = new AbortController();
    const head = fetch("http://h.test/head", { signal: first.signal });
    setTimeout(() => first.abort());
    const name = await head.catch((e) => [e.name, e instanceof DOMException]);
    const second = new AbortController();
    const r = await fetch("http://h.test/body", { signal: second.signal });
    const reader = r.body.getReader();
    await reader.read();
    second.abort(new RangeError("enough"));
    const reason = await reader.closed.catch((e) => e.message);
    return [before, name, reason];
  })()`);
  assertEquals(got, ["early", ["AbortError", true], "enough"]);
  await both.promise;
  assertEquals(aborted, ["/head", "/body"]);
});

labTest("a request that breaks at once harms nobody", async (lab) => {
  await using server = serve(async (request) => {
    await request.text().catch(() => {});
    return new Response();
  });
  const isolate = await forwarding(lab, server.base);
  const got = await isolate.evaluate(`(async () => {
    const names = [];
    for (const wait of [false, true]) {
      const body = new ReadableStream({ async pull() {
        if (wait) await new Promise((resolve) => setTimeout(resolve, 5));
        throw new RangeError("broken");
      } });
      await fetch(env.base, { method: "POST", body, duplex: "half" })
        .catch((e) => names.push(e.name + ": " + e.message));
    }
    return names;
  })()`);
  assertEquals(got, ["RangeError: broken", "RangeError: broken"]);
});

labTest("a cancelled body stops the host's stream", async (lab) => {
  const isolate = await lab.isolate();
  const cancelled = Promise.withResolvers<void>();
  isolate.onRequest("fetch", () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(1024)),
        cancel: () => cancelled.resolve(),
      }),
    ));
  await isolate.evaluate(
    `fetch("http://h.test").then((r) => r.body.cancel())`,
  );
  await cancelled.promise;
});

labTest("an ended isolate gives up its fetches", async (lab) => {
  const isolate = await lab.isolate();
  const asked = Promise.withResolvers<AbortSignal>();
  isolate.onRequest("fetch", ({ signal }) => {
    asked.resolve(signal);
    return new Promise(() => {});
  });
  const answer = isolate.evaluate(`fetch("http://h.test")`);
  const signal = await asked.promise;
  const gone = isolate[Symbol.asyncDispose]();
  await assertRejects(() => answer, IsolateEndedError);
  await gone;
  assert(signal.aborted);
});

labTest("a body streams 200 MB under a limit of 64 MiB", async (lab) => {
  await using server = serve((request) =>
    request.body ? mirrorSize(request.body) : new Response(zeros(200 * MIB))
  );
  const isolate = await lab.isolate({
    env: { base: server.base },
    limits: { memoryMb: 64, cpuMs: 0, wallMs: 120_000 },
  });
  isolate.onRequest("fetch", ({ url, ...init }) => fetch(url, init));
  const down = await isolate.evaluate(`(async () => {
    let size = 0;
    for await (const chunk of (await fetch(env.base)).body) {
      size += chunk.length;
    }
    return size;
  })()`);
  assertEquals(down, 200 * MIB);
  const up = await isolate.evaluate(`(async () => {
    let left = 3200;
    const chunk = new Uint8Array(65536);
    const body = new ReadableStream({
      pull(c) { left-- > 0 ? c.enqueue(chunk) : c.close(); } });
    const r = await fetch(env.base, { method: "POST", body, duplex: "half" });
    return Number(await r.text());
  })()`);
  assertEquals(up, 200 * MIB);
});

async function mirrorSize(body: ReadableStream): Promise<Response> {
  let size = 0;
  for await (const chunk of body) size += chunk.length;
  return new Response(String(size));
}

labTest("a response nobody reads is not produced", async (lab) => {
  const isolate = await lab.isolate();
  let made = 0;
  isolate.onRequest(
    "fetch",
    () => new Response(zeros(1024 * MIB, (total) => made = total)),
  );
  isolate.execute(`
    NETWORK.on("read", async (count) => {
      globalThis.reader ??= (await fetch("http://h.test")).body.getReader();
      let size = 0;
      while (size < count) size += (await reader.read()).value.length;
      NETWORK.send("have", size);
    });`);
  isolate.send("read", 1 * MIB);
  assertEquals(await nextMessage(isolate, "have"), 1 * MIB);
  isolate.send("read", 1 * MIB);
  await nextMessage(isolate, "have");
  // A window on its way and a chunk in the host's hand, no more.
  assert(made <= 2 * MIB + 512 * 1024, `${made} bytes made`);
});

labTest("an upload nobody reads is not produced", async (lab) => {
  const isolate = await lab.isolate();
  const reader = Promise.withResolvers<ReadableStreamDefaultReader>();
  isolate.onRequest("fetch", ({ body }) => {
    reader.resolve((body as ReadableStream<Uint8Array>).getReader());
    return new Promise(() => {});
  });
  isolate.execute(`
    globalThis.made = 0;
    const body = new ReadableStream({ pull(c) {
      made += 65536;
      c.enqueue(new Uint8Array(65536));
    } }, { highWaterMark: 0 });
    fetch("http://h.test", { method: "POST", body, duplex: "half" })
      .catch(() => {});`);
  const { value } = await (await reader.promise).read();
  assertEquals(value.length, 65536);
  const made = await isolate.evaluate("made") as number;
  assert(made <= 512 * 1024, `${made} bytes made`);
});

labTest("a body that is no stream is bounded", async (lab) => {
  const isolate = await lab.isolate({ limits: { maxMessageBytes: 100_000 } });
  isolate.onRequest(
    "fetch",
    ({ body }) => ({ body: `${(body as Uint8Array).length}` }),
  );
  const post = (size: number) =>
    isolate.evaluate(`fetch("http://h.test", { method: "POST",
      body: "x".repeat(${size}) }).then((r) => r.text())`);
  assertEquals(await post(100_000), "100000");
  const error = await assertRejects(() => post(100_001), GuestError);
  assertStringIncludes(error.message, "maxMessageBytes");
});

labTest("fetches count as pending requests", async (lab) => {
  const isolate = await lab.isolate({ limits: { maxPendingRequests: 2 } });
  isolate.onRequest(
    "fetch",
    ({ url }) =>
      url.endsWith("/open")
        ? new Response(new ReadableStream())
        : new Response("done"),
  );
  const got = await isolate.evaluate(`(async () => {
    for (let i = 0; i < 5; i++) await (await fetch("http://h.test")).text();
    const one = await fetch("http://h.test/open");
    await fetch("http://h.test/open");
    const third = await fetch("http://h.test").catch((e) => e.message);
    await one.body.cancel();
    return third;
  })()`);
  assertStringIncludes(String(got), "maxPendingRequests");
});

labTest("a fetch given up counts until its handler is done", async (lab) => {
  const isolate = await lab.isolate({ limits: { maxPendingRequests: 3 } });
  let running = 0;
  isolate.onRequest("fetch", () => {
    running++;
    isolate.send("running");
    return new Promise(() => {});
  });
  const got = await isolate.evaluate(`(async () => {
    let refused = 0;
    let giveUp;
    NETWORK.on("running", () => giveUp());
    for (let i = 0; i < 20; i++) {
      const c = new AbortController();
      giveUp = () => c.abort();
      const p = fetch("http://h.test", { signal: c.signal });
      await p.catch((e) => refused += e.name === "RangeError" ? 1 : 0);
    }
    return refused;
  })()`);
  assertEquals([got, running], [17, 3]);
});

labTest("a guest's tampering does not reach fetch()", async (lab) => {
  const isolate = await lab.isolate();
  isolate.onRequest("fetch", () => new Response("real"));
  const got = await isolate.evaluate(`(async () => {
    let seen = "";
    const { apply } = Reflect;
    for (const c of [Request, Response, Headers, ReadableStream, Uint8Array,
      ReadableStreamDefaultReader, Promise, Map, WeakMap, RegExp, Array]) {
      for (const key of Reflect.ownKeys(c.prototype)) {
        const d = Object.getOwnPropertyDescriptor(c.prototype, key);
        if (!d.configurable || typeof d.value !== "function" ||
          key === "constructor" || key === "text") continue;
        const original = d.value;
        Object.defineProperty(c.prototype, key, { ...d, value(...args) {
          seen += c.name + "." + String(key) + " ";
          return apply(original, this, args);
        } });
      }
    }
    const r = await fetch("http://h.test", { method: "POST", body: "x" });
    const during = seen;
    return [during, await r.text()];
  })()`);
  // Deno's `Request` itself asks these two, of the guest's own headers.
  assertEquals(got, ["Headers.has Headers.append ", "real"]);
});
