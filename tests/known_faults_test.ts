/**
 * One test for each fault of the runtime whose API this one took over: none
 * of them may come back.
 */
import {
  assertEquals,
  assertMatch,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { GuestError, type Isolate } from "../mod.ts";
import { labTest, nextMessage, nextSystem, runMain } from "./harness.ts";
import { serve } from "./servers.ts";

/** What the guest's `NETWORK.request(method)` comes to, as it sees it. */
async function askHost(isolate: Isolate, method: string): Promise<unknown> {
  return await isolate.evaluate(`
    NETWORK.request(${JSON.stringify(method)}).then(
      (value) => ["resolved", value],
      (error) => ["rejected", error.name, error.message],
    )`);
}

labTest("a handler that throws synchronously answers", async (lab) => {
  const isolate = await lab.isolate();
  isolate.onRequest("load", () => {
    throw new RangeError("not today");
  });
  assertEquals(await askHost(isolate, "load"), [
    "rejected",
    "RangeError",
    "not today",
  ]);
  await isolate.evaluate(`
    NETWORK.onRequest("load", () => { throw new RangeError("not here"); })`);
  const error = await assertRejects(() => isolate.call("load"), GuestError);
  assertEquals([error.name, error.message], ["RangeError", "not here"]);
});

labTest("an error with an empty message rejects", async (lab) => {
  const isolate = await lab.isolate();
  isolate.onRequest("thrown", () => {
    throw new Error("");
  });
  isolate.onRequest("rejected", () => Promise.reject(new Error()));
  isolate.onRequest("text", () => Promise.reject(""));
  for (const method of ["thrown", "rejected", "text"]) {
    assertEquals(await askHost(isolate, method), ["rejected", "Error", ""]);
  }
  await isolate.evaluate(`
    NETWORK.onRequest("guest", () => { throw new Error(""); })`);
  const error = await assertRejects(() => isolate.call("guest"), GuestError);
  assertEquals(error.message, "");
});

labTest("no ordinary event answers a request", async (lab) => {
  const isolate = await lab.isolate();
  const answer = Promise.withResolvers<string>();
  isolate.onRequest("slow", () => answer.promise);
  const heard: unknown[] = [];
  isolate.on("__response", (data) => heard.push(data));
  isolate.on("__request", (data) => heard.push(data));
  const forged = { id: 1, method: "slow", data: "forged", result: "forged" };
  isolate.execute(`
    const slow = NETWORK.request("slow");
    NETWORK.onRequest("mine", () => new Promise((resolve) => {
      globalThis.answer = resolve;
    }));
    NETWORK.on("go", () => {
      for (const name of ["__response", "__request"]) {
        NETWORK.send(name, ${JSON.stringify(forged)});
      }
      NETWORK.send("gone");
    });`);
  const mine = isolate.call("mine");
  const gone = nextMessage(isolate, "gone");
  // Toward the guest the names are as ordinary as toward the host.
  isolate.send("__response", forged);
  isolate.send("__request", forged);
  isolate.send("go");
  await gone;
  assertEquals(heard, [forged, forged]);
  answer.resolve("from the host");
  assertEquals(await isolate.evaluate("slow"), "from the host");
  await isolate.evaluate("answer('from the guest')");
  assertEquals(await mine, "from the guest");
});

labTest("no guest sends an event of the system", async (lab) => {
  const isolate = await lab.isolate({ console: "forward" });
  const system: string[] = [];
  const plain: string[] = [];
  const names = ["terminated", "destroyed", "error", "console"] as const;
  for (const name of names) {
    isolate.onSystem(name, () => system.push(name));
    isolate.on(name, () => plain.push(name));
  }
  await isolate.evaluate(`
    for (const name of ${JSON.stringify(names)}) {
      NETWORK.send(name, { reason: "cpu_limit_exceeded", message: "forged" });
    }`);
  assertEquals([system, plain], [[], [...names]]);
  assertEquals(isolate.destroyed, false);
});

labTest(
  "the failure of one handler does not stop the others",
  async (lab) => {
    const isolate = await lab.isolate();
    const reported: unknown[] = [];
    const { error: print } = console;
    console.error = (...args) => reported.push(args[0]);
    try {
      const failure = new Error("the first handler's");
      isolate.on("event", () => {
        throw failure;
      });
      const second = nextMessage(isolate, "event");
      await isolate.evaluate(`NETWORK.send("event", 7)`);
      assertEquals(await second, 7);
      assertEquals(reported.length, 1);
      assertStringIncludes(String(reported[0]), String(failure.stack));
    } finally {
      console.error = print;
    }
    const other = await lab.isolate();
    const uncaught = nextSystem<GuestError>(other, "error");
    await other.evaluate(`
    NETWORK.on("event", () => { throw new Error("the first"); });
    NETWORK.on("event", (data) => { globalThis.got = data; }); 0`);
    other.send("event", 8);
    assertEquals((await uncaught).message, "the first");
    assertEquals(await other.evaluate("got"), 8);
  },
);

labTest("Headers, Request and bytes survive fetch()", async (lab) => {
  await using server = serve(async (request) => {
    const body = await request.bytes();
    return new Response(body.toReversed(), {
      headers: [
        ["x-asked", request.headers.get("x-ask") ?? ""],
        [
          "x-method",
          request.method,
        ],
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2"],
      ],
    });
  });
  const isolate = await lab.isolate({ env: { base: server.base } });
  isolate.onRequest("fetch", ({ url, ...init }) => fetch(url, init));
  const got = await isolate.evaluate(`(async () => {
    const body = new Uint8Array(256);
    for (let i = 0; i < 256; i++) body[i] = i;
    const headers = new Headers([["X-Ask", "one"], ["x-ask", "two"]]);
    const request = new Request(env.base, { method: "PUT", headers, body });
    const response = await fetch(request);
    return [
      response.headers.get("x-asked"),
      response.headers.get("x-method"),
      response.headers.getSetCookie(),
      [...await response.bytes()],
    ];
  })()`);
  const bytes = Array.from({ length: 256 }, (_, i) => 255 - i);
  assertEquals(got, ["one, two", "PUT", ["a=1", "b=2"], bytes]);
});

labTest("WebSocket keeps close code and reason both ways", async (lab) => {
  const closed = Promise.withResolvers<unknown[]>();
  await using server = serve((request) => {
    const { socket, response } = Deno.upgradeWebSocket(request);
    if (new URL(request.url).pathname === "/closes") {
      socket.onopen = () => socket.close(4001, "bye, guest");
    } else {
      socket.onclose = ({ code, reason }) => closed.resolve([code, reason]);
    }
    return response;
  });
  const isolate = await lab.isolate({
    websocket: { allow: [server.host] },
    env: { base: `ws://${server.host}` },
  });
  const heard = await isolate.evaluate(`new Promise((resolve) => {
    new WebSocket(env.base + "/closes").onclose = ({ code, reason, wasClean }) =>
      resolve([code, reason, wasClean]);
  })`);
  assertEquals(heard, [4001, "bye, guest", true]);
  isolate.execute(`
    const socket = new WebSocket(env.base + "/waits");
    socket.onopen = () => socket.close(4002, "bye, server");`);
  assertEquals(await closed.promise, [4002, "bye, server"]);
});

labTest("terminated is sent, with the reason and the usage", async (lab) => {
  const isolate = await lab.isolate({ limits: { cpuMs: 50 } });
  const ended = nextSystem(isolate, "terminated");
  isolate.execute("for (;;);");
  const { reason, limit, message, usage } = await ended;
  assertEquals([reason, limit], ["cpu_limit_exceeded", 50]);
  assertMatch(message, /^CPU time limit of 50 ms exceeded: \d+ ms used$/);
  assertEquals(usage.cpuMs >= 50, true);
  assertEquals(isolate.destroyed, true);
});

Deno.test("a number that cannot be read is an error", async () => {
  const script = new URL("../examples/quickstart.js", import.meta.url).pathname;
  const cases = [["x"], ["2", "5s"], ["2", "500", "NaN"], ["2", ""]];
  const runs = await Promise.all(
    cases.map((numbers) => runMain(script, ...numbers)),
  );
  for (const [index, { code, stdout, stderr }] of runs.entries()) {
    assertEquals([code, stdout], [2, ""], cases[index]!.join(" "));
    assertMatch(stderr, /^airlock: \w+ ".*" is not a whole number from/);
  }
});
