import type { Limits } from "../../types/limits.ts";
import { SocketEvent, type SocketMessage } from "../../types/socket.ts";
import { AllowList, portOf, type Resolver } from "../fetch/allow_list.ts";
import { checkCount, checkKeys } from "../checks.ts";
import { SocketBudget } from "./budget.ts";
import { connect, type Connection } from "./client.ts";

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
/**
 * Bytes a guest may leave unread before its servers have to wait; a quarter
 * of `maxQueuedBytes` where that is less.
 */
const UNREAD_BYTES = 1024 * 1024;
/** Ends that are kept for a guest that reads nothing. */
const MOST_UNTOLD = 1000;
/** Close code for a message that is too large. */
const TOO_LARGE = 1009;
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
  #limits: () => Limits;
  #budget: SocketBudget;
  #allow: AllowList;
  #most: number;
  #timeoutMs: number;
  /** Undefined while the name is looked up. */
  #open = new Map<number, Connection | undefined>();
  /** Given up while the name was looked up. */
  #unwanted = new Set<number>();
  /** Connections that wait until the guest has read. */
  #paused = new Set<Connection>();
  /** How sockets ended, told when the guest has read. */
  #untold: SocketMessage[] = [];
  #looking = false;

  /** @throws {TypeError | RangeError} naming the option that is wrong. */
  constructor(
    host: SocketHost,
    policy: WebSocketPolicy & { allow: readonly string[] },
    limits: () => Limits,
    resolve?: Resolver,
  ) {
    this.#host = host;
    this.#limits = limits;
    this.#budget = new SocketBudget(limits);
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
        budget: this.#budget,
        open: (protocol) => this.#tellOrFail(id, "open", { protocol }),
        message: (data) => this.#message(id, data),
        error: (message) => this.#error(id, message),
        close: (code, reason) => {
          this.#open.delete(id);
          const data = { code, reason };
          this.#tellLast({ conn_id: id, event_type: "close", data });
        },
      });
      const wanted = !this.#unwanted.delete(id) && !this.#host.signal.aborted;
      if (wanted && this.#open.has(id)) this.#open.set(id, connection);
      else connection.terminate();
    } catch (error) {
      this.#open.delete(id);
      this.#unwanted.delete(id);
      this.#error(id, (error as Error).message);
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
    this.#tellOrFail(id, "message", data);
    const connection = this.#open.get(id);
    if (!connection || this.#hasRead || this.#paused.has(connection)) return;
    connection.pause();
    this.#paused.add(connection);
    this.#look();
  }

  get #hasRead(): boolean {
    const { maxQueuedBytes } = this.#limits();
    const most = Math.min(UNREAD_BYTES, maxQueuedBytes / 4);
    return this.#host.stats().queuedBytes <= most;
  }

  /** Looks until the guest has read, and goes on with what waited for it. */
  #look(): void {
    if (this.#looking) return;
    this.#looking = true;
    setTimeout(() => {
      this.#looking = false;
      if (this.#host.signal.aborted) return;
      if (!this.#hasRead) return this.#look();
      const [untold, paused] = [this.#untold, this.#paused];
      this.#untold = [];
      this.#paused = new Set();
      for (const message of untold) this.#tellLast(message);
      for (const connection of paused) connection.resume();
    }, LOOK_MS);
  }

  #forward({ id, data }: Fields): void {
    const connection = id === undefined ? undefined : this.#open.get(id);
    if (typeof data !== "string" && !(data instanceof Uint8Array)) return;
    connection?.send(data);
  }

  #close({ id, code, reason }: Fields): void {
    if (id === undefined) return;
    const connection = this.#open.get(id);
    if (connection) connection.close(code, reason);
    else if (this.#open.has(id)) this.#unwanted.add(id);
  }

  /** Tells what a socket lives by: without it, it has failed. */
  #tellOrFail(id: number, type: "open" | "message", data: unknown): void {
    if (this.#tell({ conn_id: id, event_type: type, data })) return;
    this.#open.get(id)?.fail(
      "Cannot receive: the message as JSON is over maxMessageBytes, or the " +
        "guest has left more than maxQueuedBytes unread",
      TOO_LARGE,
    );
  }

  /** Tells how a socket ends, later if need be: the guest waits for it. */
  #tellLast(message: SocketMessage): void {
    const inTurn = this.#untold.length === 0;
    if (inTurn && this.#tell(message)) return;
    if (this.#untold.length < MOST_UNTOLD) this.#untold.push(message);
    this.#look();
  }

  #tell(message: SocketMessage): boolean {
    if (this.#host.signal.aborted) return true;
    try {
      this.#host.send(SocketEvent.fromHost, message);
      return true;
    } catch {
      return false;
    }
  }

  #error(id: number, message: string): void {
    this.#tellLast({ conn_id: id, event_type: "error", data: { message } });
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
