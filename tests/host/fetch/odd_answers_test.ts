import { assert, assertEquals } from "@std/assert";
import { MessageQueue } from "../../../host/session/message_queue.ts";
import { labTest, nextMessage } from "../../harness.ts";

/** What a handler may throw, data of the guest's included. */
const ODD_ERRORS: Record<string, () => unknown> = {
  "an object without a prototype": () => Object.create(null),
  "data that is no text": () => ({ toString: 1, valueOf: 1 }),
  "an error with a message that is no text": () =>
    Object.assign(new Error(), { message: 5n }),
  "a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
};

for (const [what, make] of Object.entries(ODD_ERRORS)) {
  labTest(`a request rejects when its handler throws ${what}`, async (lab) => {
    const isolate = await lab.isolate();
    const fail = () => {
      throw make();
    };
    isolate.onRequest("fails", fail).onRequest("fetch", fail);
    const names = await isolate.evaluate(`Promise.all([
      NETWORK.request("fails").catch((error) => error.name),
      fetch("http://example.org/").catch((error) => error.name),
    ])`);
    assertEquals(names, ["Error", "TypeError"]);
  });
}

labTest("a handler that throws a revoked proxy harms no other", async (lab) => {
  const isolate = await lab.isolate();
  isolate.on("next", () => {
    throw ODD_ERRORS["a revoked proxy"]!();
  });
  const next = nextMessage(isolate, "next");
  isolate.execute(`NETWORK.send("next", 7)`);
  assertEquals(await next, 7);
  assertEquals(await isolate.evaluate("1 + 1"), 2);
});

labTest("a fetch rejects when its answer cannot be read", async (lab) => {
  const isolate = await lab.isolate();
  isolate.onRequest("fetch", () => ({
    get body() {
      throw new Error("no body");
    },
  }));
  const code = `fetch("http://example.org/").catch((error) => error.message)`;
  assertEquals(await isolate.evaluate(code), "no body");
});

labTest("a plain request of method fetch has a bounded answer", async (lab) => {
  const isolate = await lab.isolate({ limits: { maxMessageBytes: 10_000 } });
  let cancelled = false;
  isolate.onRequest("fetch", () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(4096)),
        cancel: () => {
          cancelled = true;
        },
      }),
    ));
  const code = `NETWORK.request("fetch", { url: "http://example.org/" })
    .catch((error) => error.name)`;
  assertEquals(await isolate.evaluate(code), "RangeError");
  assert(cancelled, "the body was read on");
});

labTest("a plain request cannot bring the policy a signal", async (lab) => {
  const isolate = await lab.isolate({ fetch: { allow: ["example.org"] } });
  const code = `NETWORK.request("fetch", {
    url: "http://127.0.0.1/", signal: {}, headers: {},
  }).catch((error) => error.message)`;
  assertEquals(
    await isolate.evaluate(code),
    "Cannot reach 127.0.0.1: it is not in the list of allowed hosts (allow)",
  );
});

Deno.test("MessageQueue counts what keeping a message costs", async () => {
  const queue = new MessageQueue(() => {});
  for (let i = 0; i < 100_000; i++) queue.push(i);
  assert(queue.bytes > 100_000 * 100);
  for (let i = 0; i < 100_000; i++) {
    assertEquals((await queue.next()).value, i);
  }
  assertEquals(queue.bytes, 0);
});

labTest("bodies that are kept are bounded all together", async (lab) => {
  const limits = { maxMessageBytes: 100_000, maxQueuedBytes: 250_000 };
  const isolate = await lab.isolate({ limits });
  isolate.onRequest("fetch", () => new Response("kept"));
  isolate.onRequest("echo", (data) => data);
  const code = `(async () => {
    const kept = () => {
      let left = 90_000;
      return fetch(new Request("http://example.org/", {
        method: "POST",
        headers: { "content-type": "text/plain" },
        body: new ReadableStream({
          pull(controller) {
            if (left > 0) controller.enqueue(new Uint8Array(left));
            else return new Promise(() => {});
            left = 0;
          },
        }),
      })).then((response) => response.text(), (error) => error.name);
    };
    const all = [];
    for (let i = 0; i < 4; i++) {
      all.push(kept());
      // The host has read what was sent before.
      for (let j = 0; j < 3; j++) await NETWORK.request("echo");
    }
    return await Promise.race(all);
  })()`;
  assertEquals(await isolate.evaluate(code), "RangeError");
});

labTest("unanswered requests are bounded in bytes", async (lab) => {
  const limits = { maxMessageBytes: 100_000, maxQueuedBytes: 250_000 };
  const isolate = await lab.isolate({ limits });
  isolate.onRequest("never", () => new Promise(() => {}));
  isolate.onRequest("echo", (data) => data);
  const code = `(async () => {
    const text = "x".repeat(90_000);
    for (let i = 0; i < 10; i++) await NETWORK.request("echo", text);
    const asked = [];
    for (let i = 0; i < 3; i++) asked.push(NETWORK.request("never", text));
    return await Promise.race(asked).catch((error) => error.name);
  })()`;
  assertEquals(await isolate.evaluate(code), "RangeError");
});
