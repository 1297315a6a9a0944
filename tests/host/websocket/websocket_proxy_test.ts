import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import type { Isolate, WebSocketPolicy } from "../../../mod.ts";
import { type Lab, labTest, nextMessage } from "../../harness.ts";
import { serve, type TestServer } from "../../servers.ts";

/** Sends back what it gets; `close` makes it close with 4001 "bye". */
function echoServer(): TestServer {
  return serve((request) => {
    if (new URL(request.url).pathname === "/no") {
      return new Response("no", { status: 403 });
    }
    const protocol = request.headers.get("sec-websocket-protocol") ?? "";
    const { socket, response } = Deno.upgradeWebSocket(request, {
      protocol,
    });
    socket.binaryType = "arraybuffer";
    socket.onmessage = ({ data }) => {
      if (data === "close") socket.close(4001, "bye");
      else if (data === "path") socket.send(new URL(request.url).pathname);
      else socket.send(data);
    };
    return response;
  });
}

/** An isolate that knows how to wait for the next event of a socket. */
async function connected(
  lab: Lab,
  websocket: WebSocketPolicy,
  url: string,
): Promise<Isolate> {
  const isolate = await lab.isolate({ websocket, env: { url } });
  await isolate.evaluate(`
    globalThis.next = (socket, type) => new Promise((resolve, reject) => {
      socket.addEventListener(type, resolve, { once: true });
    });
    globalThis.opened = async (...args) => {
      const socket = new WebSocket(env.url, ...args);
      await next(socket, "open");
      return socket;
    };
    undefined`);
  return isolate;
}

labTest("WebSocket exchanges text and bytes with a server", async (lab) => {
  await using server = echoServer();
  const isolate = await connected(
    lab,
    { allow: [server.host] },
    `ws://${server.host}/a`,
  );
  const got = await isolate.evaluate(`(async () => {
    const socket = await opened();
    const states = [socket.readyState, socket.url, socket.binaryType];
    socket.send("\\ufefftäxt");
    const text = (await next(socket, "message")).data;
    socket.binaryType = "arraybuffer";
    const sent = new Uint8Array(1024 * 1024);
    for (let i = 0; i < sent.length; i++) sent[i] = i * 31 >> 3;
    socket.send(sent);
    const buffered = socket.bufferedAmount;
    const { data } = await next(socket, "message");
    const back = new Uint8Array(data);
    const same = back.length === sent.length &&
      back.every((byte, i) => byte === sent[i]);
    socket.binaryType = "blob";
    socket.send(new Blob(["one"]));
    socket.send(new DataView(new ArrayBuffer(4), 2));
    socket.send("last");
    const blob = (await next(socket, "message")).data;
    const view = (await next(socket, "message")).data;
    const last = (await next(socket, "message")).data;
    return [...states, text, data instanceof ArrayBuffer, same, buffered,
      blob instanceof Blob, await blob.text(), view.size, last,
      socket.bufferedAmount];
  })()`);
  assertEquals(got, [
    1,
    `ws://${server.host}/a`,
    "blob",
    "\ufefftäxt",
    true,
    true,
    1024 * 1024,
    true,
    "one",
    2,
    "last",
    0,
  ]);
  await isolate[Symbol.asyncDispose]();
});

labTest("WebSocket plays 1,000 messages of ping-pong", async (lab) => {
  await using server = echoServer();
  const isolate = await connected(
    lab,
    { allow: [server.host] },
    `ws://${server.host}/`,
  );
  const count = await isolate.evaluate(`(async () => {
    const socket = await opened();
    let count = 0;
    const done = new Promise((resolve) => {
      socket.onmessage = ({ data }) => {
        if (data !== String(count)) resolve("out of order");
        if (++count === 1000) resolve(count);
        else socket.send(String(count));
      };
    });
    socket.send("0");
    return await done;
  })()`);
  assertEquals(count, 1000);
  await isolate[Symbol.asyncDispose]();
});

labTest("WebSocket tells how the server closed", async (lab) => {
  await using server = echoServer();
  const isolate = await connected(
    lab,
    { allow: [server.host] },
    `ws://${server.host}/`,
  );
  const got = await isolate.evaluate(`(async () => {
    const socket = await opened(["one"]);
    let errors = 0;
    socket.onerror = () => errors++;
    socket.send("close");
    const event = await next(socket, "close");
    return [socket.protocol, event.code, event.reason, event.wasClean,
      event instanceof CloseEvent, socket.readyState, errors];
  })()`);
  assertEquals(got, ["one", 4001, "bye", true, true, 3, 0]);
  const own = await isolate.evaluate(`(async () => {
    const socket = await opened();
    socket.close(3001, "mine");
    const closing = socket.readyState;
    socket.send("into the void");
    const event = await next(socket, "close");
    return [closing, event.code, event.reason, event.wasClean];
  })()`);
  assertEquals(own, [2, 3001, "mine", true]);
  await isolate[Symbol.asyncDispose]();
});

labTest("WebSocket fails where the policy or server refuses", async (lab) => {
  await using server = echoServer();
  await using other = echoServer();
  const isolate = await connected(
    lab,
    { allow: [server.host, "*.example.org"], maxConnections: 1 },
    `ws://${server.host}/`,
  );
  const fail = async (url: string) =>
    await isolate.evaluate(`(async () => {
      const socket = new WebSocket(${JSON.stringify(url)});
      const events = [];
      socket.onerror = (event) => events.push(event.message);
      const { code, wasClean } = await next(socket, "close");
      return [...events, code, wasClean, socket.readyState].join();
    })()`) as string;
  assertStringIncludes(
    await fail(`ws://${other.host}/`),
    "list of allowed hosts (allow),1006,false,3",
  );
  assertStringIncludes(
    await fail("ws://169.254.169.254/"),
    "(allow),1006,false,3",
  );
  assertStringIncludes(await fail(`ws://${server.host}/no`), "403,1006,false");
  const many = await isolate.evaluate(`(async () => {
    const first = await opened();
    const second = new WebSocket(env.url);
    return (await next(second, "error")).message;
  })()`);
  assertStringIncludes(String(many), "(maxConnections)");
  await isolate[Symbol.asyncDispose]();
});

labTest("WebSocket throws where the standard says so", async (lab) => {
  const isolate = await lab.isolate();
  const names = await isolate.evaluate(`
    const name = (work) => {
      try { work(); return "none"; } catch (e) {
        return e instanceof DOMException ? e.name : e.constructor.name;
      }
    };
    const fresh = new WebSocket("https://h.test/x");
    [
      name(() => new WebSocket("not a url")),
      name(() => new WebSocket("ftp://h.test")),
      name(() => new WebSocket("ws://h.test/#part")),
      name(() => new WebSocket("ws://h.test", "a b")),
      name(() => new WebSocket("ws://h.test", ["a", "a"])),
      name(() => WebSocket("ws://h.test")),
      name(() => fresh.send("x")),
      name(() => fresh.close(1001)),
      name(() => fresh.close(1000, "x".repeat(124))),
      name(() => fresh.close(4000)),
      fresh.url, fresh.readyState, WebSocket.OPEN, fresh.CLOSED,
      fresh instanceof EventTarget, String(fresh), WebSocket.name,
      Reflect.ownKeys(WebSocket).sort().join(),
    ]`);
  assertEquals(names, [
    "SyntaxError",
    "SyntaxError",
    "SyntaxError",
    "SyntaxError",
    "SyntaxError",
    "TypeError",
    "InvalidStateError",
    "InvalidAccessError",
    "SyntaxError",
    "none",
    "wss://h.test/x",
    2,
    1,
    3,
    true,
    "[object WebSocket]",
    "WebSocket",
    "CLOSED,CLOSING,CONNECTING,OPEN,length,name,prototype",
  ]);
});

labTest("WebSocket talks to the host's own handlers", async (lab) => {
  const isolate = await lab.isolate();
  const seen: unknown[] = [];
  isolate.on("ws.open", ({ conn_id, url, protocols }) => {
    seen.push([typeof conn_id, url, protocols]);
    const tell = (event_type: string, data?: unknown) =>
      isolate.send("__ws_event", { conn_id, event_type, data });
    tell("open");
    tell("message", "hello");
    tell("message", new Uint8Array([1, 2]));
  });
  isolate.on("ws.send", ({ conn_id, data }) => {
    seen.push(data);
    if (data !== "bye") return;
    isolate.send("__ws_event", {
      conn_id,
      event_type: "close",
      data: { code: 1000, reason: "Connection closed" },
    });
  });
  isolate.on("ws.close", () => seen.push("closed"));
  const got = await isolate.evaluate(`new Promise((resolve) => {
    const seen = [];
    NETWORK.on("__ws_event", () => seen.push("leaked"));
    const socket = new WebSocket("wss://gateway.example.com");
    socket.binaryType = "arraybuffer";
    socket.onmessage = async ({ data }) => {
      seen.push(typeof data === "string" ? data : new Uint8Array(data).join());
      if (seen.length < 2) return;
      socket.send(new Uint8Array([3, 4]));
      socket.send("bye");
    };
    socket.addEventListener("close", ({ code, reason }) =>
      resolve([...seen, code, reason]));
  })`);
  assertEquals(got, ["hello", "1,2", 1000, "Connection closed"]);
  assertEquals(seen, [
    ["number", "wss://gateway.example.com/", undefined],
    new Uint8Array([3, 4]),
    "bye",
  ]);
});

labTest("a WebSocket that a guest broke breaks nothing else", async (lab) => {
  const isolate = await lab.isolate();
  isolate.on("ws.open", ({ conn_id }) => {
    isolate.send("__ws_event", { conn_id, event_type: "open" });
  });
  isolate.send("__ws_event");
  isolate.send("__ws_event", { conn_id: "toString" });
  const broken = new Promise((resolve) => isolate.onSystem("error", resolve));
  await isolate.evaluate(`
    Object.setPrototypeOf(WebSocket, class { constructor() { return {}; } });
    new WebSocket("ws://h.test");
    undefined`);
  await broken;
  assertEquals(
    await isolate.evaluate(`
      Object.setPrototypeOf(WebSocket, EventTarget);
      new Promise((resolve) => {
        new WebSocket("ws://h.test").onopen = () => resolve("open");
      })`),
    "open",
  );
});

labTest("WebSocket gives up on a host that never answers", async (lab) => {
  const isolate = await lab.isolate({ websocket: { timeoutMs: 30 } });
  const told = nextMessage<{ conn_id: number }>(isolate, "ws.close");
  const got = await isolate.evaluate(`new Promise((resolve) => {
    const socket = new WebSocket("wss://h.test");
    socket.onclose = ({ code }) => resolve([code, socket.readyState]);
  })`);
  assertEquals(got, [1006, 3]);
  assertEquals((await told).conn_id, 1);
});

labTest("an ended isolate closes its sockets", async (lab) => {
  const closed = Promise.withResolvers<void>();
  await using server = serve((request) => {
    const { socket, response } = Deno.upgradeWebSocket(request);
    socket.onclose = () => closed.resolve();
    socket.onerror = () => {};
    return response;
  });
  const isolate = await connected(
    lab,
    { allow: [server.host] },
    `ws://${server.host}/`,
  );
  await isolate.evaluate("opened().then(() => {})");
  await isolate[Symbol.asyncDispose]();
  await closed.promise;
});

labTest("a wrong websocket policy is refused by name", async (lab) => {
  const wrong: [WebSocketPolicy, string][] = [
    [{ allow: ["ws://x"] }, "allow"],
    [{ allow: [], maxConnections: 0 }, "maxConnections"],
    [{ timeoutMs: 0 }, "timeoutMs"],
    [{ extra: 1 } as never, '"extra"'],
  ];
  for (const [websocket, name] of wrong) {
    await assertRejects(() => lab.isolate({ websocket }), Error, name);
  }
});
