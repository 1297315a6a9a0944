/** The part of a socket of the package `ws` that is used. */
interface WsSocket {
  readonly protocol: string;
  readonly bufferedAmount: number;
  readonly readyState: number;
  binaryType: string;
  on(event: "open", listener: () => void): void;
  on(
    event: "message",
    listener: (data: Uint8Array, binary: boolean) => void,
  ): void;
  on(
    event: "close",
    listener: (code: number, reason: Uint8Array) => void,
  ): void;
  on(event: "error", listener: (error: Error) => void): void;
  send(data: string | Uint8Array): void;
  close(code?: number, reason?: string): void;
  terminate(): void;
  pause(): void;
  resume(): void;
}
type WsClass = new (
  url: URL,
  protocols: string[],
  options: Record<string, unknown>,
) => WsSocket;

const CONNECTING = 0;
/** Bytes of one message of a server. */
const MESSAGE_BYTES = 64 * 1024 * 1024;

/** How a connection is made, and who hears of it. */
export interface ConnectSettings {
  protocols: string[];
  timeoutMs: number;
  open(protocol: string): void;
  message(data: string | Uint8Array): void;
  error(message: string): void;
  close(code: number, reason: string): void;
}

/** One connection to a server. */
export interface Connection {
  /** Bytes that the server has not taken yet. */
  readonly unsentBytes: number;
  send(data: string | Uint8Array): void;
  close(code?: number, reason?: string): void;
  terminate(): void;
  pause(): void;
  resume(): void;
}

/**
 * Connects to `address`, which has been checked, with the name of `url` for
 * the server and its certificate. Redirects are not followed.
 */
export async function connect(
  url: URL,
  address: string,
  settings: ConnectSettings,
): Promise<Connection> {
  const { WebSocket } = await import("ws") as unknown as {
    WebSocket: WsClass;
  };
  const socket = new WebSocket(url, settings.protocols, {
    agent: false,
    followRedirects: false,
    handshakeTimeout: settings.timeoutMs,
    lookup: lookupOf(address),
    maxPayload: MESSAGE_BYTES,
    perMessageDeflate: false,
  });
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  socket.on("open", () => settings.open(socket.protocol));
  socket.on("message", (data, binary) => {
    settings.message(binary ? data : decoder.decode(data));
  });
  socket.on("error", (error) => settings.error(describe(error)));
  socket.on("close", (code, reason) => {
    settings.close(code, decoder.decode(reason));
  });
  return {
    get unsentBytes() {
      return socket.bufferedAmount;
    },
    send: (data) => {
      // A guest's own event may come before the connection is open.
      if (socket.readyState !== CONNECTING) socket.send(data);
    },
    close: (code, reason) => {
      try {
        socket.close(code, reason);
      } catch {
        // No code or reason that may be sent: the guest's own event.
        socket.terminate();
      }
    },
    terminate: () => socket.terminate(),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
  };
}

type Found = (error: null, address: unknown, family?: number) => void;

/** A look-up that knows one answer. */
function lookupOf(address: string) {
  const family = address.includes(":") ? 6 : 4;
  return (_name: string, options: { all?: boolean }, found: Found) => {
    if (options.all) found(null, [{ address, family }]);
    else found(null, address, family);
  };
}

/** What of a client's error may cross: its code where it has one. */
function describe(error: Error): string {
  const { code } = error as { code?: unknown };
  return typeof code === "string"
    ? `Cannot connect: ${code}`
    : `Cannot connect: ${error.message}`;
}
