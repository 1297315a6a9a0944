import type { GuestRequest } from "./exchange.ts";

const REDIRECTS = [301, 302, 303, 307, 308];
/** Redirects in a row, as the standard has it. */
const MOST = 20;
/** Headers that describe a body which is gone. */
const BODY_HEADERS = [
  "content-encoding",
  "content-language",
  "content-location",
  "content-type",
];
/** Headers that are for the first host only. */
const ORIGIN_HEADERS = ["authorization", "cookie", "proxy-authorization"];

/** An answer that may be a redirect. */
interface Answer {
  status: number;
  location: string | null;
}

/** What a hop is asked; a redirect makes the next from it. */
export type Hop = Pick<GuestRequest, "method" | "headers"> & {
  url: URL;
  body?: GuestRequest["body"] | undefined;
};

/** The first hop of `request`. */
export function firstHop(request: GuestRequest): Hop {
  const { method, headers, body } = request;
  return { url: new URL(request.url), method, headers, body };
}

/**
 * Where `answer` sends `hop`, by the rules of the standard; nothing when it
 * is the answer itself.
 *
 * @throws {TypeError} when the redirect may not be followed.
 */
export function nextHop(
  { url, method, headers, body }: Hop,
  { status, location }: Answer,
  mode: GuestRequest["redirect"],
  followed: number,
): Hop | undefined {
  if (!REDIRECTS.includes(status) || location === null) return;
  if (mode === "manual") return;
  const target = URL.parse(location, url);
  if (!target) throw refused(url, "its redirect leads to no URL");
  if (mode === "error") throw refused(url, "it redirects");
  if (followed >= MOST) throw refused(url, `more than ${MOST} redirects`);
  if (target.hash === "") target.hash = url.hash;
  let next = { ...headers };
  if (target.origin !== url.origin) next = without(next, ORIGIN_HEADERS);
  const becomesGet = status === 303 ? method !== "HEAD" : status < 303 &&
    method === "POST";
  if (becomesGet) {
    return {
      url: target,
      method: "GET",
      headers: without(next, BODY_HEADERS),
      body: undefined,
    };
  }
  if (body instanceof ReadableStream) {
    throw refused(url, "it redirects, and a stream cannot be sent twice");
  }
  return { url: target, method, headers: next, body };
}

function without(
  headers: Record<string, string>,
  names: string[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !names.includes(name)),
  );
}

function refused(url: URL, why: string): TypeError {
  return new TypeError(`Cannot fetch ${url.origin}: ${why}`);
}
