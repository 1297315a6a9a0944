import type { Dispatcher } from "undici";
import { abortable } from "./byte_streams.ts";
import type { Hop } from "./redirects.ts";
import { BODILESS } from "./response_parts.ts";

/** Methods that the standard keeps from scripts. */
const FORBIDDEN = ["CONNECT", "TRACE", "TRACK"];
/** What `fetch` sends beside what it was given. */
const COMMON_HEADERS = {
  "user-agent": "airlock",
  accept: "*/*",
  "accept-language": "*",
  "sec-fetch-mode": "cors",
};

/** A server's answer, its body as the server sent it. */
export interface HttpAnswer {
  status: number;
  statusText: string;
  headers: Headers;
  body: HttpBody | null;
}

/** The bytes of an answer, still encoded if they were. */
export class HttpBody {
  #source: Dispatcher.ResponseData["body"];
  #chunks: AsyncIterator<Uint8Array>;

  constructor(source: Dispatcher.ResponseData["body"]) {
    this.#source = source;
    this.#chunks = source[Symbol.asyncIterator]();
    // Whoever reads hears of it; an error that nobody hears ends the process.
    source.on("error", () => {});
  }

  /** The next bytes; undefined at the end. */
  async read(): Promise<Uint8Array | undefined> {
    const { done, value } = await this.#chunks.next();
    return done ? undefined : value;
  }

  /** Gives up the rest, and the connection with it. */
  cancel(): void {
    this.#source.destroy();
  }
}

/**
 * Sends one request as `fetch` would and decodes nothing: what a body becomes
 * when it is decoded is for the one who asked for it to pay.
 */
export async function httpRequest(
  agent: Dispatcher,
  hop: Hop,
  acceptEncoding: string,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const { url, method } = hop;
  const body = bodyOf(hop);
  const typed = typeof body === "string" && !("content-type" in hop.headers);
  const headersAsked: Record<string, string> = {
    ...COMMON_HEADERS,
    ...typed ? { "content-type": "text/plain;charset=UTF-8" } : {},
    ...hop.headers,
    "accept-encoding": acceptEncoding,
  };
  const options: Dispatcher.RequestOptions = {
    origin: url.origin,
    path: pathOf(url),
    method: method as Dispatcher.HttpMethod,
    headers: headersAsked,
    body: body as NonNullable<Dispatcher.DispatchOptions["body"]>,
    signal,
    responseHeaders: "raw",
  };
  const answered = agent.request(options);
  const { statusCode, statusText, headers, body: source } = await abortable(
    answered,
    signal,
  );
  const answer = {
    status: statusCode,
    statusText,
    headers: headersOf(headers as unknown as string[]),
    body: new HttpBody(source),
  };
  if (method !== "HEAD" && !BODILESS.includes(statusCode)) return answer;
  source.dump().catch(() => {});
  return { ...answer, body: null };
}

/** @throws {TypeError} where the standard has `fetch` throw. */
function bodyOf({ method, body }: Hop): unknown {
  if (FORBIDDEN.includes(method)) {
    throw new TypeError(`Cannot fetch: method ${method} is forbidden`);
  }
  if (body === undefined || body === null) return null;
  if (method === "GET" || method === "HEAD") {
    throw new TypeError(`Cannot fetch: ${method} has no body`);
  }
  const isBinary = body instanceof Uint8Array || body instanceof ReadableStream;
  // A plain request is whatever the guest made of it.
  return isBinary ? body : String(body);
}

/** The path with its query, which may be empty and yet be there. */
function pathOf({ href, hash, pathname, search }: URL): string {
  const asked = href.slice(0, href.length - hash.length).endsWith("?");
  return pathname + search + (search === "" && asked ? "?" : "");
}

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let i = 0; i < raw.length; i += 2) headers.append(raw[i]!, raw[i + 1]!);
  return headers;
}
