import { type Encoding, ENCODINGS } from "../../types/protocol.ts";

/** Encodings one over the other, of which each can be a bomb. */
const MOST = 5;
/** Other names that servers use. */
const ALIASES: Record<string, string> = { "x-gzip": "gzip" };

/** What guests can decode, for plain connections and for those with TLS. */
export function acceptedEncodings({ protocol }: URL): string {
  // On the way of plain connections are machines that know no other.
  return protocol === "https:" ? "br, gzip, deflate" : "gzip, deflate";
}

/**
 * The encodings that `header` names, in the order in which they are to be
 * undone. A body with one that is not known stays as it is.
 *
 * @throws {TypeError} when there are too many.
 */
export function encodingsOf(header: string | null): Encoding[] {
  if (!header) return [];
  const names = header.toLowerCase().split(",").map((name) => name.trim());
  if (names.length > MOST) {
    throw new TypeError(
      `Cannot fetch: the body has ${names.length} encodings, ${MOST} allowed`,
    );
  }
  const known = names.map((name) => asEncoding(ALIASES[name] ?? name));
  return known.includes(undefined) ? [] : known.reverse() as Encoding[];
}

function asEncoding(name: string): Encoding | undefined {
  return ENCODINGS.find((known) => known === name);
}
