import { SocketEvent } from "../types/socket.ts";
import { AllowList, portOf, type Resolver } from "./allow_list.ts";
import { checkCount, checkKeys } from "./checks.ts";
import { connect, type Connection } from "./websocket_client.ts";

/**
 * Where guests may open a WebSocket to, and the ready-made proxy that does
 * it.
 */
export interface WebSocketPolicy {
  /**
   * Hosts as in {@linkcode FetchPolicy.allow}. Without it no proxy is made,
   * and the host's own handlers of `ws.open`, `ws.send`, `ws.close` answer.
   */
  allow?: readonly string[];
  /** Connections at once. Default 16. */
  maxConnections?: number;
  /**
   * Milliseconds a guest's socket may be connecting or closing before it
   * gives up. Default 30 000.
   */
  timeoutMs?: number;
}

const KEYS = [
  "allow",
  "maxConnections",
  "timeoutMs",
] as const satisfies (keyof WebSocketPolicy)[];

const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_CONNECTIONS = 16;
/** Bytes a server may leave unread before its connection is given up. */
const UNSENT_BYTES = 16 * 1024 * 1024;
/** Bytes a guest may leave unread before its server has to wait. */
const UNREAD_BYTES = 1024 * 1024;
/** Milliseconds between two looks at whether the guest has read. */
const LOOK_MS = 5;

/** What the proxy needs of its isolate. */
export interface SocketHost {
  readonly signal: AbortSignal;
  on(event: string, handler: (data: unknown) => void): unknown;
  send(event: string, data: unknown): void;
  stats(): { queuedBytes: number };
}

/** @throws {TypeError | RangeError} naming the option that is wrong. */
export function socketTimeout(policy: WebSocketPolicy | undefined): number {
  if (policy === undefined) return DEFAULT_TIMEOUT_MS;
  checkKeys(policy, KEYS, "websocket policy");
  const { timeoutMs = DEFAULT_TIMEOUT_MS } = policy;
  const { maxConnections = DEFAULT_CONNECTIONS } = policy;
  checkCount("timeoutMs", timeoutMs, 1);
  checkCount("maxConnections", maxConnections, 1);
  return timeoutMs;
}

/** Connects a guest's sockets to the servers that a policy allows. */
export class WebSocketProxy {
  #host: SocketHost;
  #allow: AllowList;
  #most: number;
  #timeoutMs: number;
  /** Undefined while the name is looked up. */
  #open = new Map<number, Connection | undefined>();
  /** Given up while the name was looked up. */
  #unwanted = new Set<number>();

  /** @throws {TypeError | RangeError} naming the option that is wrong. */
  constructor(
    host: SocketHost,
    policy: WebSocketPolicy & { allow: readonly string[] },
    resolve?: Resolver,
  ) {
    this.#host = host;
    this.#allow = new AllowList(policy.allow, resolve);
    this.#timeoutMs = socketTimeout(policy);
    this.#most = policy.maxConnections ?? DEFAULT_CONNECTIONS;
    host.on(SocketEvent.open, (data) => this.#begin(fieldsOf(data)));
    host.on(SocketEvent.send, (data) => this.#forward(fieldsOf(data)));
    host.on(SocketEvent.close, (data) => this.#close(fieldsOf(data)));
    host.signal.addEventListener("abort", () => this.#end(), { once: true });
  }

  async #begin({ id, url, protocols }: Fields): Promise<void> {
    if (id === undefined || this.#open.has(id)) return;
    try {
      this.#checkCount();
      this.#open.set(id, undefined);
      const target = this.#check(url);
      const port = portOf(target);
      const address = await this.#allow.addressOf(target.hostname, port);
      if (this.#unwanted.delete(id) || this.#host.signal.aborted) {
        throw new Error("Cannot connect: the socket was closed");
      }
      const connection = await connect(target, address, {
        protocols,
        timeoutMs: this.#timeoutMs,
        open: (protocol) => this.#tell(id, "open", { protocol }),
        message: (data) => this.#message(id, data),
        error: (message) => this.#tell(id, "error", { message }),
        close: (code, reason) => {
          this.#open.delete(id);
          this.#tell(id, "close", { code, reason });
        },
      });
      const wanted = !this.#unwanted.delete(id) && !this.#host.signal.aborted;
      if (wanted && this.#open.has(id)) this.#open.set(id, connection);
      else connection.terminate();
    } catch (error) {
      this.#open.delete(id);
      this.#unwanted.delete(id);
      this.#tell(id, "error", { message: (error as Error).message });
    }
  }

  #checkCount(): void {
    if (this.#open.size < this.#most) return;
    throw new RangeError(
      `Cannot connect: ${this.#open.size} connections are open ` +
        "(maxConnections)",
    );
  }

  #check(url: unknown): URL {
    const target = typeof url === "string" ? URL.parse(url) : null;
    if (target?.protocol !== "ws:" && target?.protocol !== "wss:") {
      throw new TypeError("Cannot connect: the scheme is not ws or wss");
    }
    this.#allow.checkHost(target);
    return target;
  }

  #message(id: number, data: string | Uint8Array): void {
    this.#tell(id, "message", data);
    const connection = this.#open.get(id);
    if (connection && this.#host.stats().queuedBytes > UNREAD_BYTES) {
      connection.pause();
      this.#resumeWhenRead(connection);
    }
  }

  #resumeWhenRead(connection: Connection): void {
    setTimeout(() => {
      if (this.#host.signal.aborted) return;
      if (this.#host.stats().queuedBytes <= UNREAD_BYTES) connection.resume();
      else this.#resumeWhenRead(connection);
    }, LOOK_MS);
  }

  #forward({ id, data }: Fields): void {
    const connection = id === undefined ? undefined : this.#open.get(id);
    if (!connection) return;
    if (typeof data !== "string" && !(data instanceof Uint8Array)) return;
    connection.send(data);
    if (connection.unsentBytes <= UNSENT_BYTES) return;
    const message = `The server has not read ${UNSENT_BYTES} bytes`;
    this.#tell(id!, "error", { message });
    connection.terminate();
  }

  #close({ id, code, reason }: Fields): void {
    if (id === undefined) return;
    const connection = this.#open.get(id);
    if (connection) connection.close(code, reason);
    else if (this.#open.has(id)) this.#unwanted.add(id);
  }

  #tell(id: number, type: string, data: unknown): void {
    if (this.#host.signal.aborted) return;
    try {
      this.#host.send(SocketEvent.fromHost, {
        conn_id: id,
        event_type: type,
        data,
      });
    } catch {
      // Too large for this guest, or it reads nothing: the socket is broken.
      this.#open.get(id)?.terminate();
    }
  }

  #end(): void {
    for (const connection of this.#open.values()) connection?.terminate();
    this.#open.clear();
  }
}

/** An event of the guest; each field has its type or is missing. */
interface Fields {
  id: number | undefined;
  url: unknown;
  protocols: string[];
  data: unknown;
  code: number | undefined;
  reason: string | undefined;
}

function fieldsOf(data: unknown): Fields {
  const { conn_id, url, protocols, data: payload, code, reason } = Object(
    data,
  ) as Record<string, unknown>;
  const named = Array.isArray(protocols) ? protocols : [];
  return {
    id: typeof conn_id === "number" ? conn_id : undefined,
    url,
    protocols: named.filter((name) => typeof name === "string"),
    data: payload,
    code: typeof code === "number" ? code : undefined,
    reason: typeof reason === "string" ? reason : undefined,
  };
}
