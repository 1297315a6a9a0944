import { assert, assertEquals } from "@std/assert";
import type { Isolate } from "../../mod.ts";
import { type Lab, labTest as anyTest } from "../harness.ts";
import { serve, type TestServer } from "../servers.ts";

/** Scripts of the walk, in their order; the last listens and does not call. */
const SCRIPTS = [
  "watch",
  "hooks",
  "hostile",
  "samples",
  "calls",
  "scenes_language",
  "scenes_web",
  "scenes_host",
  "heard",
];

/** Modules of the guest's, which see the walk as its scripts do. */
const MODULES = {
  "./then.js": "export const then = walk.hook('then of a module');",
  "./throws.js": "await 0; throw walk.fault();",
  "./sends.js": "await 0; NETWORK.send('sent', walk.bag(7));",
};

/** The HTTP client has one timer of its own that outlives connections. */
function labTest(name: string, body: (lab: Lab) => Promise<void>): void {
  anyTest(name, body, { sanitizeOps: false, sanitizeResources: false });
}

/** Answers everything, and sends back what sockets bring. */
function answering(): TestServer {
  return serve(async (request) => {
    if (request.headers.get("upgrade")) {
      const { socket, response } = Deno.upgradeWebSocket(request);
      socket.binaryType = "arraybuffer";
      socket.onmessage = ({ data }) => socket.send(data);
      return response;
    }
    await request.arrayBuffer();
    return new Response("answer", { headers: { "x-a": "b" } });
  });
}

/** An isolate that has learnt its world and can walk it. */
async function walker(lab: Lab, server: TestServer): Promise<Isolate> {
  const isolate = await lab.isolate({
    console: "forward",
    env: { base: server.base },
    fetch: { allow: [server.host] },
    websocket: { allow: [server.host] },
    modules: MODULES,
    limits: {
      cpuMs: 60_000,
      wallMs: 60_000,
      unresponsiveMs: 60_000,
      maxPendingRequests: 10_000,
    },
  });
  // The guest makes both without end, and nobody reads them.
  isolate.onSystem("console", () => {});
  isolate.onSystem("error", () => {});
  isolate.onRequest("turn", () => {});
  isolate.onRequest("call back", () => callBack(isolate));
  for (const name of SCRIPTS) {
    const source = new URL(`walk/${name}.js`, import.meta.url);
    const script = await Deno.readTextFile(source);
    await isolate.evaluate(`${script}\nundefined;`, { name: `${name}.js` });
  }
  await isolate.evaluate("walk.start()");
  return isolate;
}

/** Talks to all handlers that the guest has registered. */
async function callBack(isolate: Isolate): Promise<void> {
  isolate.send("hostile", { a: [1] });
  isolate.send("text", "x".repeat(100_000));
  for (const method of ["thenable", "json", "proxy", "throws", "nobody"]) {
    await isolate.call(method, { a: 1 }).catch(() => {});
  }
}

/** Fails with the first of what the guest found that it should not. */
async function assertNothingFound(isolate: Isolate): Promise<void> {
  const found = await isolate.evaluate("[...walk.findings]") as unknown[];
  assertEquals(found.slice(0, 20), [], `${found.length} findings`);
}

labTest("hooks see nothing of whoever calls them", async (lab) => {
  await using server = answering();
  const isolate = await walker(lab, server);
  for (const name of await isolate.evaluate("walk.sceneNames()") as string[]) {
    const called = await isolate.evaluate(`walk.play("${name}")`) as number;
    assert(called > 0, `${name} called no hook`);
  }
  await isolate.evaluate("walk.callAll()");
  const [calls, hooks] = await isolate.evaluate(
    "[walk.calls, walk.hooks]",
  ) as [number, number];
  await assertNothingFound(isolate);
  assert(calls > 10_000, `only ${calls} calls were made`);
  assert(hooks > 10_000, `only ${hooks} hooks were called`);
});

/** What the host does to a guest that listens, phase by phase. */
const PHASES: Record<string, (isolate: Isolate) => Promise<unknown>> = {
  async event(isolate) {
    isolate.send("event", { a: [1] });
    isolate.send("event", "x".repeat(200_000));
    await isolate.evaluate("1");
  },
  call: (isolate) => isolate.call("method", [1]),
  reply: (isolate) => isolate.evaluate("NETWORK.request('turn', [1])"),
  refusal: (isolate) =>
    isolate.evaluate("NETWORK.request('nobody').then(null, () => {})"),
  console: (isolate) => isolate.evaluate("console.log('a', { a: 1 }, [1])"),
  timer: (isolate) =>
    isolate.evaluate("new Promise((done) => setTimeout(done))"),
  async module(isolate) {
    const sent = Promise.withResolvers<unknown>();
    isolate.on("sent", sent.resolve);
    isolate.execute("import './sends.js'");
    await sent.promise;
  },
  async errors(isolate) {
    const told = Promise.withResolvers<unknown>();
    isolate.onSystem("error", told.resolve);
    isolate.execute("throw new Error('a')");
    await told.promise;
    await isolate.evaluate(`new Promise((done) => {
      addEventListener("unhandledrejection", done, { once: true });
      Promise.reject(new Error("b"));
    }).then(() => {})`);
  },
  fetch: (isolate) =>
    isolate.evaluate(`fetch(env.base, {
      method: "POST",
      body: new ReadableStream({
        pull(controller) {
          controller.enqueue(chunk);
          controller.close();
        }
      }),
    }).then((response) => response.arrayBuffer()).then(() => {})`),
  socket: (isolate) =>
    isolate.evaluate(`new Promise((done, failed) => {
      const socket = new WebSocket(env.base.replace("http", "ws"));
      socket.onopen = () => socket.send("a");
      socket.onmessage = () => socket.close();
      socket.onclose = done;
      socket.onerror = failed;
    }).then(() => {})`),
};

/** Where a guest could listen, by the names that the walk has for it. */
const WAYS = {
  proxies: "proxies behind prototypes",
  accessors: "accessors on prototypes",
  replacements: "replaced functions",
};

for (const [way, title] of Object.entries(WAYS)) {
  labTest(`${title} hear nothing of the host's`, async (lab) => {
    await using server = answering();
    const isolate = await walker(lab, server);
    const ears = await isolate.evaluate(`
      NETWORK.on("event", () => {});
      NETWORK.onRequest("method", (data) => data);
      globalThis.chunk = walk.made(new Uint8Array(3));
      walk.listen("${way}")`) as number;
    assert(ears > 100, `only ${ears} places took one`);
    for (const [phase, talk] of Object.entries(PHASES)) {
      await isolate.evaluate(`walk.phase("${phase}")`);
      await talk(isolate);
    }
    await isolate.evaluate("walk.phase('')");
    await assertNothingFound(isolate);
  });
}
