import { lookup } from "node:dns/promises";
import {
  isAddress,
  isLoopback,
  isPublicAddress,
  normalizeAddress,
} from "./addresses.ts";

/** What a policy refused; the message names the rule. */
export class PolicyError extends TypeError {
  override name = "TypeError";
}

/** Finds the addresses of a name; replaced in tests. */
export type Resolver = (name: string) => Promise<string[]>;

interface Entry {
  /** Lower case; for `*.name` the part behind the star, `.name`. */
  host: string;
  wildcard: boolean;
  port: number | undefined;
}

/**
 * The hosts that guests are let to, and the addresses behind them.
 *
 * An entry is a name (`api.example.com`), everything below a name
 * (`*.example.org`), any public host (`*`) or an address (`10.0.0.5`,
 * `[::1]`), each with or without a port; without one it covers every port.
 */
export class AllowList {
  #entries: Entry[];
  #resolve: Resolver;

  /** @throws {TypeError} naming an entry that is none. */
  constructor(entries: readonly string[], resolve: Resolver = resolveAll) {
    if (!Array.isArray(entries)) {
      throw new TypeError("Cannot use allow: a list of hosts is expected");
    }
    this.#entries = entries.map(parseEntry);
    this.#resolve = resolve;
  }

  /** @throws {PolicyError} unless host and port of `url` are listed. */
  checkHost(url: URL): void {
    const port = portOf(url);
    const host = url.hostname.toLowerCase().replace(/\.$/, "");
    if (this.#entries.some((entry) => covers(entry, host, port))) return;
    throw new PolicyError(
      `Cannot reach ${url.host}: it is not in the list of allowed hosts ` +
        "(allow)",
    );
  }

  /**
   * The address to connect to. Nothing is looked up after it was checked.
   *
   * @throws {PolicyError} when no address of `hostname` is public or listed.
   */
  async addressOf(hostname: string, port: number): Promise<string> {
    const name = normalizeAddress(hostname.toLowerCase().replace(/\.$/, ""));
    const all = isAddress(name) ? [name] : await this.#resolve(name);
    const allowed = all.map(normalizeAddress)
      .filter((address) => this.#permits(address, name, port));
    const first = allowed.find((address) => !address.includes(":")) ??
      allowed[0];
    if (first !== undefined) return first;
    throw new PolicyError(
      `Cannot reach ${hostname}: its address ${all[0] ?? ""} is not public; ` +
        "to permit it, list the address itself (allow)",
    );
  }

  #permits(address: string, name: string, port: number): boolean {
    if (isPublicAddress(address)) return true;
    // `localhost` is a name for this machine and nothing else.
    const names = name === "localhost" && isLoopback(address)
      ? [address, name]
      : [address];
    return this.#entries.some((entry) =>
      !entry.wildcard && names.includes(entry.host) &&
      (entry.port === undefined || entry.port === port)
    );
  }
}

/** The port that `url` leads to. */
export function portOf(url: URL): number {
  if (url.port !== "") return Number(url.port);
  return url.protocol === "https:" || url.protocol === "wss:" ? 443 : 80;
}

function covers(entry: Entry, host: string, port: number): boolean {
  if (entry.port !== undefined && entry.port !== port) return false;
  if (!entry.wildcard) return entry.host === normalizeAddress(host);
  return entry.host === "" || host.endsWith(entry.host);
}

function parseEntry(text: unknown): Entry {
  const match = typeof text === "string" &&
    /^(\*(?=$|[.:]))?([^*\s/?#@]*?)(?::(\d{1,5}))?$/.exec(unbracketed(text));
  if (!match || match[0] === "" || !match[1] && !match[2]) throw wrong(text);
  const [, star, rest = "", port] = match;
  const wildcard = star !== undefined;
  const host = wildcard ? rest.toLowerCase() : canonical(rest);
  if (host === undefined) throw wrong(text);
  return { host, wildcard, port: port === undefined ? port : Number(port) };
}

/** An IPv6 address needs brackets where a port follows, else not. */
function unbracketed(text: string): string {
  return text.split(":").length > 2 && !text.startsWith("[")
    ? `[${text}]`
    : text;
}

/** As the URL parser writes it, without brackets. */
function canonical(host: string): string | undefined {
  const parsed = URL.parse(`http://${host}`)?.hostname;
  return parsed ? normalizeAddress(parsed) : undefined;
}

function wrong(text: unknown): TypeError {
  return new TypeError(
    `Cannot use allow: ${JSON.stringify(text)} is not a host, "*.host" or an ` +
      "address, each with or without a port",
  );
}

async function resolveAll(name: string): Promise<string[]> {
  const found = await lookup(name, { all: true, verbatim: true });
  return found.map(({ address }) => address);
}
