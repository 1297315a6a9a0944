import type {
  Encoding,
  RequestHead,
  ResponseHead,
} from "../../types/protocol.ts";

/** What a host's `fetch` handler may return beside a `Response`. */
export interface FetchResult {
  /** Default 200. */
  status?: number;
  statusText?: string;
  headers?: HeadersInit;
  body?: BodyInit | null;
  /** Where the answer came from. Default: the URL that was asked for. */
  url?: string;
  /** Whether `url` was reached by redirects. */
  redirected?: boolean;
  /** Follows from `status`; accepted as handlers often return it. */
  ok?: boolean;
}

/**
 * What the ready-made proxy says of a body that is still encoded. A handler's
 * own body is what the guest reads, whatever its headers say.
 */
export const stillEncoded: unique symbol = Symbol("stillEncoded");

/** An answer of the ready-made proxy. */
export interface PolicyResult extends FetchResult {
  [stillEncoded]?: readonly Encoding[];
}

/** A handler's result, ready to be sent. */
export interface ResponseParts {
  head: ResponseHead;
  body: ReadableStream<Uint8Array> | null;
}

/** Statuses that the standard gives no body. */
export const BODILESS = [101, 103, 204, 205, 304];

/** @throws {TypeError} when `result` cannot be an answer to a `fetch`. */
export function responseParts(
  result: unknown,
  { url }: Pick<RequestHead, "url">,
): ResponseParts {
  if (typeof result !== "object" || result === null) {
    throw new TypeError(
      `Cannot answer fetch: the handler returned ${typeof result}, not a ` +
        "Response or an object with status, headers and body",
    );
  }
  const given = result as PolicyResult;
  const status = given.status ?? 200;
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new TypeError(`Cannot answer fetch: status ${status} is none`);
  }
  const body = BODILESS.includes(status) ? null : given.body ?? null;
  const carrier = result instanceof Response
    ? result
    : new Response(body, { headers: given.headers ?? {} });
  const encodings = given[stillEncoded];
  return {
    head: {
      status,
      statusText: given.statusText ?? "",
      headers: [...carrier.headers],
      url: given.url || url,
      redirected: given.redirected === true,
      body: carrier.body !== null,
      ...encodings && encodings.length > 0 ? { encodings } : {},
    },
    body: carrier.body,
  };
}

/**
 * `result` as the data that answers a plain request of method `fetch`.
 *
 * @throws {RangeError} when its body has more than `maxBytes`.
 * @throws {TypeError} when its body is encoded.
 */
export async function responseData(
  result: unknown,
  maxBytes: number,
): Promise<unknown> {
  if (typeof result !== "object" || result === null) return result;
  const { body } = result as FetchResult;
  const isStream = body instanceof ReadableStream;
  if (!(result instanceof Response) && !isStream) return result;
  const { head, body: stream } = responseParts(result, { url: "" });
  if (head.encodings) {
    await stream?.cancel();
    throw new TypeError(
      `Cannot answer fetch: the server sent ${head.encodings.join(", ")} ` +
        "although it was asked for plain bytes; use fetch(), which decodes",
    );
  }
  return {
    ok: head.status >= 200 && head.status < 300,
    status: head.status,
    statusText: head.statusText,
    headers: Object.fromEntries(head.headers),
    body: stream ? await text(stream, maxBytes) : "",
  };
}

/** Read to its end, which a server may never reach. */
async function text(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new RangeError(
        `Cannot answer fetch: the body has more than ${maxBytes} bytes ` +
          "(maxMessageBytes)",
      );
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
