import type { Agent } from "undici";
import { AllowList, PolicyError, type Resolver } from "./allow_list.ts";
import { abortable } from "./byte_streams.ts";
import { checkCount, checkKeys } from "../checks.ts";
import type { GuestRequest } from "./exchange.ts";
import { checkScheme } from "./proxy.ts";
import { acceptedEncodings, encodingsOf } from "./encodings.ts";
import { guardedAgent } from "./guarded_agent.ts";
import { type HttpAnswer, httpRequest } from "./http_request.ts";
import { firstHop, type Hop, nextHop } from "./redirects.ts";
import { type PolicyResult, stillEncoded } from "./response_parts.ts";
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
  /**
   * Bytes of one response's body, as the server sends them: what is encoded
   * is decoded in the guest, by its own limits. Default 0: no bound.
   */
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
  #agent: Promise<Agent> | undefined;

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
  async fetch(request: GuestRequest): Promise<PolicyResult> {
    const hop = this.#firstHop(request);
    const clock = new Clock(this.#timeoutMs);
    // A plain request is data of the guest's, whatever it calls `signal`.
    const isPlain = !(request.signal instanceof AbortSignal);
    const given = isPlain ? [] : [request.signal];
    const signal = AbortSignal.any([...given, clock.signal]);
    let leave = () => {};
    try {
      leave = await this.#places.enter(signal);
      const agent = await (this.#agent ??= guardedAgent(this.#allow));
      const open = { agent, clock, isPlain, leave, signal };
      return await this.#follow(hop, request, open);
    } catch (error) {
      clock.pause();
      leave();
      throw rootOf(error);
    }
  }

  /** Closes what connections are left. */
  async close(): Promise<void> {
    const agent = await this.#agent?.catch(() => undefined);
    await agent?.destroy();
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
    hop: Hop,
    { redirect = "follow" }: GuestRequest,
    open: Open,
  ): Promise<PolicyResult> {
    for (let followed = 0;; followed++) {
      this.#check(hop);
      const { url } = hop;
      url.username = url.password = "";
      // The answer to a plain request is text, which nobody decodes.
      const accept = open.isPlain ? "identity" : acceptedEncodings(url);
      const answer = await httpRequest(open.agent, hop, accept, open.signal);
      const { status, statusText, headers, body } = answer;
      try {
        const location = headers.get("location");
        const next = nextHop(hop, { status, location }, redirect, followed);
        if (!next) {
          const encoding = body && headers.get("content-encoding");
          return {
            status,
            statusText,
            headers: [...headers],
            url: url.href,
            redirected: followed > 0,
            [stillEncoded]: encodingsOf(encoding),
            body: this.#body(answer, url, open),
          };
        }
        body?.cancel();
        hop = next;
      } catch (error) {
        body?.cancel();
        throw error;
      }
    }
  }

  #body(
    { headers, body: source }: HttpAnswer,
    url: URL,
    open: Open,
  ): ReadableStream<Uint8Array<ArrayBuffer>> | null {
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
    if (Number(headers.get("content-length")) > most) throw tooLong();
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
          const bytes = await abortable(source.read(), signal);
          clock.pause();
          if (!bytes) {
            finish();
            return controller.close();
          }
          size += bytes.length;
          if (size > most) throw tooLong();
          controller.enqueue(bytes as Uint8Array<ArrayBuffer>);
        } catch (error) {
          finish();
          source.cancel();
          throw rootOf(error);
        }
      },
      cancel() {
        finish();
        source.cancel();
      },
    }, { highWaterMark: 0 });
  }
}

/** What a fetch holds until its body has been read. */
interface Open {
  agent: Agent;
  clock: Clock;
  /** Whether the answer is to be data, and not a `Response`. */
  isPlain: boolean;
  leave: () => void;
  signal: AbortSignal;
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

/** What of a client's error may cross: its code where it has one. */
function rootOf(error: unknown): unknown {
  const { code } = Object(error) as { code?: unknown };
  if (error instanceof PolicyError || typeof code !== "string") return error;
  return new TypeError(`Cannot fetch: ${code}`);
}
