/**
 * Which addresses belong to the public internet. Guests are let to nothing
 * else unless the operator names it: behind the rest are the host itself, its
 * neighbours, and the metadata services of clouds.
 */

/** Ranges of IPv4 that are not public, by the IANA's special registry. */
const PRIVATE_V4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "168.63.129.16/32", // metadata, though of a public range
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
].map(parseRange);

/** Ranges within the public `2000::/3` that are not public after all. */
const PRIVATE_V6 = [
  { start: [0x2001, 0x0000], bits: 23 }, // protocol assignments, Teredo
  { start: [0x2001, 0x0db8], bits: 32 }, // documentation
  { start: [0x2002, 0x0000], bits: 16 }, // 6to4 leads to IPv4
  { start: [0x3fff, 0x0000], bits: 20 }, // documentation
];

/** One spelling for each address: `::1`, not `0:0:0:0:0:0:0:1`. */
export function normalizeAddress(address: string): string {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!bare.includes(":")) return bare;
  return URL.parse(`http://[${bare}]`)?.hostname.slice(1, -1) ?? bare;
}

/** Whether `text` is an address and not a name. */
export function isAddress(text: string): boolean {
  return toV4(text) !== undefined || toV6(text) !== undefined;
}

/** Whether `address` is of this machine itself. */
export function isLoopback(address: string): boolean {
  const v4 = toV4(address);
  return v4 !== undefined ? v4 >>> 24 === 127 : address === "::1";
}

/** Whether `address` is on the public internet; anything unclear is not. */
export function isPublicAddress(address: string): boolean {
  const v4 = toV4(address);
  if (v4 !== undefined) return isPublicV4(v4);
  const v6 = toV6(normalizeAddress(address));
  return v6 !== undefined && isPublicV6(v6);
}

function isPublicV4(address: number): boolean {
  return !PRIVATE_V4.some(({ start, mask }) => (address & mask) === start);
}

function isPublicV6(groups: number[]): boolean {
  // NAT64 reaches whatever IPv4 address stands behind its prefix.
  const nat64 = [0x64, 0xff9b, 0, 0, 0, 0];
  if (nat64.every((group, index) => groups[index] === group)) {
    return isPublicV4(groups[6]! << 16 | groups[7]!);
  }
  if (groups[0]! >>> 13 !== 1) return false;
  const head = groups[0]! << 16 | groups[1]!;
  return !PRIVATE_V6.some(({ start, bits }) => {
    const mask = -1 << 32 - bits;
    return (head & mask) === (start[0]! << 16 | start[1]!);
  });
}

function parseRange(range: string): { start: number; mask: number } {
  const [address, bits] = range.split("/") as [string, string];
  return { start: toV4(address)!, mask: -1 << 32 - Number(bits) };
}

/** Four decimal parts as one signed number, or nothing. */
function toV4(address: string): number | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return;
  const parts = address.split(".").map(Number) as [
    number,
    number,
    number,
    number,
  ];
  if (parts.some((part) => part > 255)) return;
  return parts[0] << 24 | parts[1] << 16 | parts[2] << 8 | parts[3];
}

/** The eight groups of an address that the URL parser has normalised. */
function toV6(address: string): number[] | undefined {
  const host = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1);
  if (host === undefined) return;
  const [left, right] = host.split("::") as [string, string | undefined];
  const head = left === "" ? [] : left.split(":");
  const tail = right ? right.split(":") : [];
  const gap = Array<string>(8 - head.length - tail.length).fill("0");
  const all = right === undefined ? head : [...head, ...gap, ...tail];
  return all.map((group) => parseInt(group, 16));
}
