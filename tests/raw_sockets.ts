/** Servers of WebSockets that keep to no rule but those they are told. */

import type { TestServer } from "./servers.ts";

/** What RFC 6455 has servers add to the client's key. */
const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** A connection whose client has sent its request. */
export interface RawPeer {
  conn: Deno.Conn;
  /** Answers the request as RFC 6455 has it. */
  upgrade(): Promise<void>;
  /** Sends all of `bytes`, again and again, until `most` or a failure. */
  flood(bytes: Uint8Array, most: number): Promise<Flooded>;
}

/** How far a server came with what it wanted to send. */
export interface Flooded {
  accepted: number;
  /** Whether the other side ended the connection. */
  closed: boolean;
}

/** Has `handler` play the server of each connection. */
export function serveRaw(
  handler: (peer: RawPeer) => Promise<void>,
): TestServer {
  const hostname = "127.0.0.1";
  const listener = Deno.listen({ hostname, port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  const running = new Set<Promise<void>>();
  const serving = (async () => {
    for await (const conn of listener) {
      running.add(play(conn, handler));
    }
  })();
  let closed: Promise<void> | undefined;
  const close = async () => {
    listener.close();
    await serving;
    await Promise.all(running);
  };
  return {
    base: `http://${hostname}:${port}`,
    host: `${hostname}:${port}`,
    port,
    [Symbol.asyncDispose]: () => closed ??= close(),
  };
}

/** The header of a frame, which has neither to be true nor complete. */
export function frameHead(opcode: number, size: number, fin = true) {
  const first = opcode | (fin ? 0x80 : 0);
  if (size < 126) return new Uint8Array([first, size]);
  const head = new Uint8Array(size < 65536 ? 4 : 10);
  const view = new DataView(head.buffer);
  view.setUint8(0, first);
  view.setUint8(1, size < 65536 ? 126 : 127);
  if (size < 65536) view.setUint16(2, size);
  else view.setBigUint64(2, BigInt(size));
  return head;
}

async function play(
  conn: Deno.Conn,
  handler: (peer: RawPeer) => Promise<void>,
): Promise<void> {
  using _conn = conn;
  const request = await readHead(conn);
  await handler({
    conn,
    upgrade: () => upgrade(conn, request),
    flood: (bytes, most) => flood(conn, bytes, most),
  });
}

async function readHead(conn: Deno.Conn): Promise<string> {
  const buffer = new Uint8Array(4096);
  let text = "";
  while (!text.includes("\r\n\r\n")) {
    const size = await conn.read(buffer);
    if (size === null) throw new Error("The client sent no request");
    text += new TextDecoder().decode(buffer.subarray(0, size));
  }
  return text;
}

async function upgrade(conn: Deno.Conn, request: string): Promise<void> {
  const key = /sec-websocket-key: *(\S+)/i.exec(request)![1]!;
  const input = new TextEncoder().encode(key + GUID);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-1", input));
  const head = "HTTP/1.1 101 Switching Protocols\r\n" +
    "upgrade: websocket\r\nconnection: upgrade\r\n" +
    `sec-websocket-accept: ${btoa(String.fromCharCode(...digest))}\r\n\r\n`;
  await conn.write(new TextEncoder().encode(head));
}

async function flood(
  conn: Deno.Conn,
  bytes: Uint8Array,
  most: number,
): Promise<Flooded> {
  let accepted = 0;
  try {
    while (accepted < most) {
      const at = accepted % bytes.length;
      accepted += await conn.write(bytes.subarray(at));
    }
  } catch {
    return { accepted, closed: true };
  }
  return { accepted, closed: false };
}
