import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { SocketBudget, SocketShare } from "../../../host/websocket/budget.ts";
import { DEFAULT_LIMITS, type Isolate, type Limits } from "../../../mod.ts";
import { type Lab, labTest } from "../../harness.ts";
import {
  type Flooded,
  frameHead,
  type RawPeer,
  serveRaw,
} from "../../raw_sockets.ts";

const MIB = 1024 * 1024;
/** What the system's own buffers of one connection may have taken. */
const BUFFERED = 16 * MIB;
const BINARY = 2;
const PONG = 10;

/** How one socket of the guest ended. */
interface Ended {
  errors: string[];
  code: number;
}

/** Opens `count` sockets in a guest; resolves when all have closed. */
async function openAll(isolate: Isolate, count: number): Promise<Ended[]> {
  return await isolate.evaluate(`Promise.all(
    Array.from({ length: ${count} }, () => new Promise((resolve) => {
      const socket = new WebSocket(env.url);
      const errors = [];
      socket.onerror = ({ message }) => errors.push(message);
      socket.onclose = ({ code }) => resolve({ errors, code });
    })))`) as Ended[];
}

async function guest(
  lab: Lab,
  host: string,
  limits: Partial<Limits>,
  timeoutMs = 30_000,
): Promise<Isolate> {
  return await lab.isolate({
    websocket: { allow: [host], timeoutMs },
    env: { url: `ws://${host}/` },
    limits,
  });
}

/** A server whose connections all do `play` once they are open. */
function flooder(play: (peer: RawPeer) => Promise<Flooded>) {
  const results: Flooded[] = [];
  const server = serveRaw(async (peer) => {
    await peer.upgrade();
    results.push(await play(peer));
  });
  return { server, results };
}

/** A fragment of a message that never ends. */
function fragment(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  const head = frameHead(0, size - 4, false);
  bytes.set(head);
  return bytes;
}

labTest("messages that never end are ended by the limits", async (lab) => {
  const { server, results } = flooder(async ({ conn, flood }) => {
    await conn.write(frameHead(BINARY, 0, false));
    return await flood(fragment(16 * 1024), 48 * MIB);
  });
  await using _server = server;
  const limits = { maxMessageBytes: MIB, maxQueuedBytes: MIB };
  const isolate = await guest(lab, server.host, limits);
  for (const { errors, code } of await openAll(isolate, 4)) {
    assertEquals(code, 1009);
    assertStringIncludes(errors.join(), "Cannot receive");
    assert(errors.length === 1);
  }
  await isolate[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
  for (const { accepted, closed } of results) {
    assert(closed && accepted < MIB + BUFFERED, `${accepted} bytes`);
  }
});

labTest("all connections of a guest share maxQueuedBytes", async (lab) => {
  const { server, results } = flooder(async ({ conn, flood }) => {
    await conn.write(frameHead(BINARY, 30 * MIB));
    return await flood(new Uint8Array(64 * 1024), 29 * MIB);
  });
  await using _server = server;
  const limits = { maxMessageBytes: 32 * MIB, maxQueuedBytes: 4 * MIB };
  const isolate = await guest(lab, server.host, limits);
  for (const { errors, code } of await openAll(isolate, 3)) {
    assertEquals(code, 1009);
    assertStringIncludes(errors.join(), `maxQueuedBytes is ${4 * MIB}`);
  }
  await isolate[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
  for (const { accepted, closed } of results) {
    assert(closed && accepted < 4 * MIB + BUFFERED, `${accepted} bytes`);
  }
});

labTest("a message of the server has maxMessageBytes at most", async (lab) => {
  const { server } = flooder(async ({ conn, flood }) => {
    await conn.write(frameHead(BINARY, MIB + 1));
    return await flood(new Uint8Array(1024), MIB + 1);
  });
  await using _server = server;
  const isolate = await guest(lab, server.host, { maxMessageBytes: MIB });
  const [ended] = await openAll(isolate, 1);
  assertEquals(ended, {
    errors: [
      "Cannot receive: a message of the server is larger than " +
      `maxMessageBytes, which is ${MIB}`,
    ],
    code: 1009,
  });
  await isolate[Symbol.asyncDispose]();
});

labTest("fragments of one byte are bounded by their number", async (lab) => {
  const { server } = flooder(async ({ conn, flood }) => {
    await conn.write(frameHead(BINARY, 0, false));
    return await flood(new Uint8Array([0, 1, 65]), 8_000 * 3);
  });
  await using _server = server;
  const limits = { maxMessageBytes: MIB };
  const isolate = await guest(lab, server.host, limits);
  const [ended] = await openAll(isolate, 1);
  assertEquals(ended!.code, 1009);
  assertStringIncludes(ended!.errors.join(), "more than 4096 fragments");
  await isolate[Symbol.asyncDispose]();
});

labTest("a guest that reads too late hears how it ended", async (lab) => {
  const message = new Uint8Array([...frameHead(BINARY, 100), ...Array(100)]);
  const { server } = flooder(({ flood }) => flood(message, 300 * 1024));
  await using _server = server;
  const limits = { maxMessageBytes: 1024, maxQueuedBytes: 64 * 1024 };
  const isolate = await guest(lab, server.host, limits);
  const [ended] = await openAll(isolate, 1);
  assertEquals(ended!.code, 1009);
  assertStringIncludes(ended!.errors.join(), "left more than maxQueuedBytes");
  await isolate[Symbol.asyncDispose]();
});

Deno.test("a socket holds the chunks of what is unfinished, no others", () => {
  const budget = new SocketBudget(() => DEFAULT_LIMITS);
  const share = new SocketShare(budget);
  const held = (...parts: number[][]) => {
    share.received(new Uint8Array(parts.flat()));
    return budget.heldBytes;
  };
  const whole = [...frameHead(BINARY, 3), 1, 2, 3];
  const first = [...frameHead(BINARY, 1, false), 1];
  const last = [...frameHead(0, 1), 1];
  const ping = [...frameHead(9, 0)];
  assertEquals(held(whole, ping, first, ping, last, whole), 0);
  const begun = held(whole, first);
  assert(begun > whole.length + first.length);
  assert(held(ping) > begun, "a ping amid a message is kept with it");
  assert(held(last, [0x82]) < 2 * begun, "what is over is let go");
  assertEquals(held([0]), 0);
  const [head, size] = [frameHead(BINARY, 70_000), 70_000];
  assert(held([...head.subarray(0, 5)]) > 0);
  assert(held([...head.subarray(5)], Array(size - 1).fill(0)) > size);
  const sent = share.sending(10);
  assertEquals(held([0]), share.unsentBytes);
  sent();
  assertEquals(budget.heldBytes, 0);
  held(first);
  share.sending(10);
  share.close();
  assertEquals(budget.heldBytes, 0);
});

labTest("what a server does not take counts as queued", async (lab) => {
  const over = Promise.withResolvers<void>();
  await using server = serveRaw(async ({ upgrade }) => {
    await upgrade();
    await over.promise;
  });
  const isolate = await guest(lab, server.host, { maxQueuedBytes: MIB });
  isolate.onRequest("turn", () => {});
  const ended = await isolate.evaluate(`(async () => {
    const socket = new WebSocket(env.url);
    await new Promise((resolve) => socket.onopen = resolve);
    let error = "none";
    socket.onerror = ({ message }) => error = message;
    const closed = new Promise((resolve) => socket.onclose = resolve);
    const data = "x".repeat(128 * 1024);
    for (let i = 0; i < 112 && error === "none"; i++) {
      socket.send(data);
      await NETWORK.request("turn");
    }
    if (error === "none") return [error];
    return [error, (await closed).code];
  })()`) as [string, number];
  over.resolve();
  assertStringIncludes(ended[0], `maxQueuedBytes is ${MIB}`);
  assertEquals(ended[1], 1006);
  await isolate[Symbol.asyncDispose]();
});

labTest("a flood of control frames ends its connection", async (lab) => {
  const { server, results } = flooder(({ flood }) =>
    flood(frameHead(PONG, 0), 2).then(() => {
      const pongs = new Uint8Array(64 * 1024);
      for (let i = 0; i < pongs.length; i += 2) pongs[i] = 0x80 | PONG;
      return flood(pongs, 24 * MIB);
    })
  );
  await using _server = server;
  const isolate = await guest(lab, server.host, {});
  const [ended] = await openAll(isolate, 1);
  assertEquals(ended!.code, 1008);
  assertStringIncludes(ended!.errors.join(), "control frames");
  await isolate[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
  assert(results[0]!.closed);
});

labTest("a server that only promises an answer is given up", async (lab) => {
  const early = new TextEncoder().encode(
    "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n",
  );
  const results: Flooded[] = [];
  await using server = serveRaw(async ({ flood }) => {
    results.push(await flood(early, 400_000));
  });
  const isolate = await guest(lab, server.host, {});
  const [ended] = await openAll(isolate, 1);
  assertEquals(ended!.code, 1006);
  assertStringIncludes(ended!.errors.join(), "answers that are none");
  await isolate[Symbol.asyncDispose]();
});

labTest("a slow handshake is ended by the host's own clock", async (lab) => {
  const line = new TextEncoder().encode("a: b\r\n");
  const given = Promise.withResolvers<boolean>();
  await using server = serveRaw(async ({ conn }) => {
    await conn.write(new TextEncoder().encode("HTTP/1.1 101 Soon\r\n"));
    const gone = conn.read(new Uint8Array(1)).catch(() => null);
    let open = true;
    gone.then(() => open = false);
    // Never silent for long, so that no timeout of the socket holds.
    for (let i = 0; i < 100 && open; i++) {
      await conn.write(line).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    given.resolve(!open);
    if (open) conn.closeWrite();
    await gone;
  });
  const isolate = await guest(lab, server.host, {}, 100);
  // Not by a WebSocket, which has a clock of its own.
  isolate.execute(`NETWORK.send("ws.open", { conn_id: 1, url: env.url })`);
  assert(await given.promise, "the connection is still open");
  await isolate[Symbol.asyncDispose]();
});
