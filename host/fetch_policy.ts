import { AllowList, PolicyError, type Resolver } from "./allow_list.ts";
import { abortable } from "./byte_streams.ts";
import { checkCount, checkKeys } from "./checks.ts";
import type { GuestRequest } from "./exchange.ts";
import { checkScheme } from "./fetch_proxy.ts";
import { type Guarded, guardedClient } from "./guarded_agent.ts";
import { firstHop, type Hop, nextHop } from "./redirects.ts";
import type { FetchResult } from "./response_parts.ts";
import { Semaphore } from "./semaphore.ts";

/**
 * What guests may fetch, and the ready-made proxy that does it. It sends
 * nothing of the host's: no cookies, no credentials, no proxy settings.
 */
export interface FetchPolicy {
  /**
   * Hosts: `"api.example.com"`, `"*.example.org"`, `"*"` for every public
   * one, each with or without a port. Private, loopback and link-local
   * addresses are refused unless the address itself (or `"localhost"`) is
   * listed.
   */
  allow: readonly string[];
  /** Methods in upper case. Default: every one. */
  methods?: readonly string[];
  /** Bytes of one response's body. Default 0: no bound. */
  maxResponseBytes?: number;
  /** Fetches at once; the others wait. Default 16. */
  maxConcurrent?: number;
  /**
   * Milliseconds until an answer begins, waiting and redirects included, and
   * between two parts of its body. Default 30 000.
   */
  timeoutMs?: number;
}

const KEYS = [
  "allow",
  "methods",
  "maxResponseBytes",
  "maxConcurrent",
  "timeoutMs",
] as const satisfies (keyof FetchPolicy)[];

/** Headers of the connection, which are not the guest's to set. */
const CONNECTION_HEADERS = [
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Answers a guest's fetches by the rules of a {@linkcode FetchPolicy}. */
export class PolicyFetcher {
  #allow: AllowList;
  #methods: readonly string[] | undefined;
  #maxResponseBytes: number;
  #timeoutMs: number;
  #places: Semaphore;
  #client: Promise<Guarded> | undefined;

  /** @throws {TypeError | RangeError} naming the option that is wrong. */
  constructor(policy: FetchPolicy, resolve?: Resolver) {
    checkKeys(policy, KEYS, "fetch policy");
    const { methods, maxResponseBytes = 0, maxConcurrent = 16 } = policy;
    const { timeoutMs = 30_000 } = policy;
    checkCount("maxResponseBytes", maxResponseBytes, 0);
    checkCount("maxConcurrent", maxConcurrent, 1);
    checkCount("timeoutMs", timeoutMs, 1);
    if (methods !== undefined && !Array.isArray(methods)) {
      throw new TypeError("Cannot use methods: a list is expected");
    }
    this.#allow = new AllowList(policy.allow, resolve);
    this.#methods = methods?.map((method) => String(method).toUpperCase());
    this.#maxResponseBytes = maxResponseBytes;
    this.#timeoutMs = timeoutMs;
    this.#places = new Semaphore(maxConcurrent);
  }

  /** The handler of the guest's `fetch`. */
  async fetch(request: GuestRequest): Promise<FetchResult> {
    const hop = this.#firstHop(request);
    const clock = new Clock(this.#timeoutMs);
    // A plain request is data of the guest's, whatever it calls `signal`.
    const given = request.signal instanceof AbortSignal ? [request.signal] : [];
    const signal = AbortSignal.any([...given, clock.signal]);
    let leave = () => {};
    try {
      leave = await this.#places.enter(signal);
      const client = await (this.#client ??= guardedClient(this.#allow));
      return await this.#follow(client, hop, request, {
        clock,
        signal,
        leave,
      });
    } catch (error) {
      clock.pause();
      leave();
      throw rootOf(error);
    }
  }

  /** Closes what connections are left. */
  async close(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    await client?.agent.destroy();
  }

  #firstHop(request: GuestRequest): Hop {
    checkScheme(request.url);
    // A plain request is whatever the guest made of it.
    const hop = firstHop({
      ...request,
      method: String(request.method ?? "GET").toUpperCase(),
      headers: Object.fromEntries(
        Object.entries(Object(request.headers)).map(([name, value]) =>
          [name.toLowerCase(), String(value)] as const
        ).filter(([name]) =>
          !CONNECTION_HEADERS.includes(name) && !name.startsWith("proxy-")
        ),
      ),
    });
    return hop;
  }

  #check({ url, method }: Hop): void {
    checkScheme(url.href);
    this.#allow.checkHost(url);
    if (this.#methods && !this.#methods.includes(method)) {
      throw new PolicyError(
        `Cannot fetch ${url.origin}: method ${method} is not one of ` +
          `${this.#methods.join(", ")} (methods)`,
      );
    }
  }

  async #follow(
    { fetch, agent }: Guarded,
    hop: Hop,
    { redirect = "follow" }: GuestRequest,
    open: Open,
  ): Promise<FetchResult> {
    for (let followed = 0;; followed++) {
      this.#check(hop);
      const { url, method, headers, body } = hop;
      url.username = url.password = "";
      const response = await fetch(url, {
        method,
        headers: { "user-agent": "airlock", ...headers },
        body: body as string,
        redirect: "manual",
        duplex: "half",
        dispatcher: agent,
        signal: open.signal,
      });
      const location = response.headers.get("location");
      const answer = { status: response.status, location };
      const source = response.body as ReadableStream<Uint8Array> | null;
      let next: Hop | undefined;
      try {
        next = nextHop(hop, answer, redirect, followed);
      } catch (error) {
        await source?.cancel();
        throw error;
      }
      if (next) {
        await source?.cancel();
        hop = next;
        continue;
      }
      return {
        status: response.status,
        statusText: response.statusText,
        headers: [...response.headers] as [string, string][],
        url: url.href,
        redirected: followed > 0,
        body: await this.#body(source, response.headers, url, open),
      };
    }
  }

  async #body(
    source: ReadableStream<Uint8Array> | null,
    headers: { get(name: string): string | null },
    url: URL,
    open: Open,
  ): Promise<ReadableStream<Uint8Array> | null> {
    const { clock, leave, signal } = open;
    clock.pause();
    if (!source) {
      leave();
      return null;
    }
    const most = this.#maxResponseBytes || Infinity;
    const tooLong = () =>
      new PolicyError(
        `Cannot fetch ${url.origin}: the response has more than ${most} ` +
          "bytes (maxResponseBytes)",
      );
    if (Number(headers.get("content-length")) > most) {
      await source.cancel();
      throw tooLong();
    }
    const reader = source.getReader();
    const finish = () => {
      clock.pause();
      leave();
    };
    // A guest that holds on to a body it gave up holds no place.
    signal.addEventListener("abort", finish, { once: true });
    let size = 0;
    return new ReadableStream({
      async pull(controller) {
        clock.restart();
        try {
          const { done, value } = await abortable(reader.read(), signal);
          clock.pause();
          if (done) {
            finish();
            return controller.close();
          }
          size += value.length;
          if (size > most) throw tooLong();
          controller.enqueue(value);
        } catch (error) {
          finish();
          reader.cancel(error).catch(() => {});
          throw rootOf(error);
        }
      },
      async cancel(reason) {
        finish();
        await reader.cancel(reason);
      },
    }, { highWaterMark: 0 });
  }
}

/** What a fetch holds until its body has been read. */
interface Open {
  clock: Clock;
  signal: AbortSignal;
  leave: () => void;
}

/** Aborts when the other side takes too long. */
class Clock {
  #abort = new AbortController();
  #ms: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number) {
    this.#ms = ms;
    this.restart();
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  restart(): void {
    this.pause();
    this.#timer = setTimeout(() => {
      const message = `Cannot fetch: no answer in ${this.#ms} ms (timeoutMs)`;
      this.#abort.abort(new DOMException(message, "TimeoutError"));
    }, this.#ms);
  }

  pause(): void {
    clearTimeout(this.#timer);
  }
}

/** The client wraps what its connections throw. */
function rootOf(error: unknown): unknown {
  const { cause } = Object(error) as { cause?: unknown };
  if (cause instanceof PolicyError) return cause;
  if (cause instanceof Error && "code" in cause) {
    return new TypeError(`Cannot fetch: ${cause.code}`);
  }
  return error;
}
