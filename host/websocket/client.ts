import { type SocketBudget, SocketShare } from "./budget.ts";

/** The part of Node's sockets that is used. */
interface RawSocket {
  on(event: "data", listener: (chunk: Uint8Array) => void): void;
}

/** The part of Node's HTTP requests that is used. */
interface HttpRequest {
  on(event: "information", listener: () => void): void;
  end(): void;
}

/** The part of a socket of the package `ws` that is used. */
interface WsSocket {
  readonly protocol: string;
  readonly readyState: number;
  on(event: "upgrade", listener: (res: { socket: RawSocket }) => void): void;
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
  send(data: Uint8Array, options: { binary: boolean }, sent: () => void): void;
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
/** Close codes for "it broke", "against the rules" and "too large". */
const ABNORMAL = 1006;
const POLICY = 1008;
const TOO_LARGE = 1009;
/** Answers that a server may send before the one that counts. */
const INFORMATIONS = 16;
/** Control frames in one read, of which an honest server sends a few. */
const CONTROLS = 1024;

/** How a connection is made, and who hears of it. */
export interface ConnectSettings {
  protocols: string[];
  timeoutMs: number;
  budget: SocketBudget;
  open(protocol: string): void;
  message(data: string | Uint8Array): void;
  error(message: string): void;
  close(code: number, reason: string): void;
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
  return new Connection(WebSocket, url, address, settings);
}

/** One connection to a server, which keeps no more than its budget allows. */
export class Connection {
  #settings: ConnectSettings;
  #socket: WsSocket;
  #share: SocketShare;
  /** The server's time to answer; a timeout of the socket hears only silence. */
  #deadline: ReturnType<typeof setTimeout>;
  #over = false;
  #encoder = new TextEncoder();
  #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  constructor(
    WebSocket: WsClass,
    url: URL,
    address: string,
    settings: ConnectSettings,
  ) {
    const { budget, protocols, timeoutMs } = settings;
    this.#settings = settings;
    this.#share = new SocketShare(budget);
    this.#socket = new WebSocket(url, protocols, {
      agent: false,
      finishRequest: (request: HttpRequest) => this.#request(request),
      followRedirects: false,
      lookup: lookupOf(address),
      maxFragments: budget.maxFragments,
      maxPayload: budget.maxMessageBytes,
      perMessageDeflate: false,
    });
    this.#deadline = setTimeout(() => {
      this.fail(`Cannot connect: no answer for ${timeoutMs} ms (timeoutMs)`);
    }, timeoutMs);
    this.#listen();
  }

  send(data: string | Uint8Array): void {
    // A guest's own event may come before the connection is open.
    if (this.#over || this.#socket.readyState === CONNECTING) return;
    const binary = typeof data !== "string";
    const bytes = binary ? data : this.#encoder.encode(data);
    const sent = this.#share.sending(bytes.length);
    this.#socket.send(bytes, { binary }, sent);
    const { budget } = this.#settings;
    if (!budget.isOver) return;
    this.fail(
      `Cannot send: the server has not taken ${this.#share.unsentBytes} ` +
        `bytes, and all connections keep ${budget.heldBytes} bytes; ` +
        `maxQueuedBytes is ${budget.maxBytes}`,
    );
  }

  close(code?: number, reason?: string): void {
    try {
      this.#socket.close(code, reason);
    } catch {
      // No code or reason that may be sent: the guest's own event.
      this.#socket.terminate();
    }
  }

  /** Ends it, and tells both sides why, as far as `code` can. */
  fail(message: string, code = ABNORMAL): void {
    if (this.#over) return;
    this.#finish();
    this.#settings.error(message);
    if (code !== ABNORMAL) this.#socket.close(code);
    this.#socket.terminate();
    this.#settings.close(code, "");
  }

  terminate(): void {
    this.#socket.terminate();
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  #request(request: HttpRequest): void {
    let count = 0;
    request.on("information", () => {
      if (++count <= INFORMATIONS) return;
      this.fail(
        `Cannot connect: the server sent ${count} answers that are none`,
      );
    });
    request.end();
  }

  #listen(): void {
    const socket = this.#socket;
    let raw: RawSocket;
    socket.on("upgrade", (response) => {
      raw = response.socket;
    });
    socket.on("open", () => {
      clearTimeout(this.#deadline);
      // Behind the listener of `ws`: what is complete has been told.
      raw.on("data", (chunk) => this.#count(chunk));
      this.#settings.open(socket.protocol);
    });
    socket.on("message", (data, binary) => {
      if (this.#over) return;
      this.#settings.message(binary ? data : this.#decoder.decode(data));
    });
    socket.on("error", (error) => this.#failed(error));
    socket.on("close", (code, reason) => {
      if (this.#over) return;
      this.#finish();
      this.#settings.close(code, this.#decoder.decode(reason));
    });
  }

  /** Counts what `ws` keeps of what it was given. */
  #count(chunk: Uint8Array): void {
    if (this.#over) return;
    this.#share.received(chunk);
    const { budget } = this.#settings;
    if (this.#share.controls > CONTROLS) {
      this.fail(
        `Cannot receive: the server sent ${this.#share.controls} control ` +
          `frames at once, ${CONTROLS} are allowed`,
        POLICY,
      );
    } else if (budget.isOver) {
      this.fail(
        `Cannot receive: unfinished messages of the servers, and what they ` +
          `have not taken, are ${budget.heldBytes} bytes, maxQueuedBytes is ` +
          budget.maxBytes,
        TOO_LARGE,
      );
    }
  }

  #failed(error: Error): void {
    if (this.#over) return;
    const { budget } = this.#settings;
    switch ((error as { code?: unknown }).code) {
      case "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH":
      case "WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH":
        return this.fail(
          "Cannot receive: a message of the server is larger than " +
            `maxMessageBytes, which is ${budget.maxMessageBytes}`,
          TOO_LARGE,
        );
      case "WS_ERR_TOO_MANY_BUFFERED_PARTS":
        return this.fail(
          "Cannot receive: a message of the server has more than " +
            `${budget.maxFragments} fragments, as many as a maxMessageBytes ` +
            `of ${budget.maxMessageBytes} allows`,
          TOO_LARGE,
        );
    }
    this.#settings.error(describe(error));
  }

  #finish(): void {
    this.#over = true;
    clearTimeout(this.#deadline);
    this.#share.close();
  }
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
