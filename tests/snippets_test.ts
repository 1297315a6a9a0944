import { assertEquals } from "@std/assert";
import type { ConsoleLine } from "../types/protocol.ts";
import type { Isolate } from "../mod.ts";
import { type Lab, labTest, nextMessage } from "./harness.ts";

/**
 * What guests are told to write, in the documents the product was designed
 * from, runs as printed: top-level `await`, quotes, bare `console` and all.
 */
interface Snippet {
  title: string;
  guest: string;
  /** Stands for the operator. */
  host?(isolate: Isolate): void;
  /** Lines of its console, once it has said `done`. */
  says: string[];
}

const users = [{ name: "Alice" }];

const SNIPPETS: Snippet[] = [
  {
    title: "a script that logs",
    guest: `
      console.log('Hello from worker!');
      const x = 1 + 1;
      console.log('Result:', x);`,
    says: ["Hello from worker!", "Result: 2"],
  },
  {
    title: "NETWORK.request() of a fetch",
    guest: `
      const result = await NETWORK.request('fetch', {
        url: 'https://api.example.com/data',
        method: 'GET',
      });
      console.log(result.status, result.body);`,
    host: (isolate) =>
      isolate.onRequest("fetch", ({ url, method }) => ({
        ok: true,
        status: 200,
        body: `${method} ${url}`,
      })),
    says: ["200 GET https://api.example.com/data"],
  },
  {
    title: "NETWORK.on() and NETWORK.off()",
    guest: `
      const handler = (data) => console.log('Received from host:', data);
      NETWORK.on('custom-event', handler);
      await NETWORK.request('send');
      NETWORK.off('custom-event', handler);
      await NETWORK.request('send');`,
    host: (isolate) =>
      isolate.onRequest("send", () => {
        isolate.send("custom-event", "data");
      }),
    says: ["Received from host: data"],
  },
  {
    title: "fetch() with a body",
    guest: `
      const response = await fetch('https://api.example.com/users', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name: 'Alice' })
      });

      console.log(response.ok);     // true
      console.log(response.status); // 200

      const data = await response.json();
      console.log(data);`,
    host: (isolate) =>
      isolate.onRequest("fetch", ({ headers, body }) => ({
        ok: true,
        status: 200,
        headers: { "content-type": headers["content-type"] },
        body: JSON.stringify([JSON.parse(body as string)]),
      })),
    says: ["true", "200", '[ { name: "Alice" } ]'],
  },
  {
    title: "a file asked of the host",
    guest: `
      const result = await NETWORK.request('readFile', { path: './config.json' });
      console.log(result.content);`,
    host: (isolate) =>
      isolate.onRequest("readFile", ({ path }) => ({ content: `of ${path}` })),
    says: ["of ./config.json"],
  },
  {
    title: "fetch() and json()",
    guest: `
      const response = await fetch('https://api.example.com/users');
      const users = await response.json();
      console.log(users);`,
    host: (isolate) => isolate.onRequest("fetch", () => Response.json(users)),
    says: ['[ { name: "Alice" } ]'],
  },
  {
    title: "a WebSocket with listeners and a property",
    guest: `
      const ws = new WebSocket('wss://gateway.example.com');

      ws.addEventListener('open', () => {
        console.log('Connected!');
        ws.send(JSON.stringify({ op: 2, d: { token: 'xxx' } }));
      });

      ws.onmessage = (event) => {
        const payload = JSON.parse(event.data);
        console.log('Received:', payload);
        ws.close(1000, 'Normal closure');
      };

      await new Promise((resolve) => ws.addEventListener('close', (event) => {
        console.log('Closed:', event.code, event.reason);
        resolve();
      }));`,
    host(isolate) {
      const say = (conn_id: unknown, event_type: string, data?: unknown) =>
        isolate.send("__ws_event", { conn_id, event_type, data });
      isolate.on("ws.open", ({ conn_id }) => say(conn_id, "open"));
      isolate.on(
        "ws.send",
        ({ conn_id, data }) => say(conn_id, "message", data),
      );
      isolate.on(
        "ws.close",
        ({ conn_id, code, reason }) => say(conn_id, "close", { code, reason }),
      );
    },
    says: [
      "Connected!",
      'Received: { op: 2, d: { token: "xxx" } }',
      "Closed: 1000 Normal closure",
    ],
  },
  {
    title: "a stream with backpressure",
    guest: `
      let chunks = 0;
      const rs = new ReadableStream({
        pull(c) { if (++chunks > 5) c.close(); else c.enqueue(new Uint8Array(1024)); }
      });
      const ws = new WritableStream({
        write(chunk) { return new Promise(r => setTimeout(r, 1)); }
      });
      await rs.pipeTo(ws);
      console.log(chunks);`,
    says: ["6"],
  },
];

for (const snippet of SNIPPETS) {
  labTest(`as printed: ${snippet.title}`, (lab) => run(lab, snippet));
}

async function run(lab: Lab, { guest, host, says }: Snippet): Promise<void> {
  const isolate = await lab.isolate({ console: "forward" });
  const lines: string[] = [];
  isolate.onSystem("console", ({ text }: ConsoleLine) => lines.push(text));
  host?.(isolate);
  const done = nextMessage(isolate, "done");
  isolate.execute(`${guest}\nawait 0; NETWORK.send('done');`);
  await done;
  assertEquals(lines, says);
}
