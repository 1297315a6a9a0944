import tierSource from "../../generated/tier.js" with { type: "text" };

/**
 * First code of a tier process. It reads a length in four bytes, little
 * endian, and so much source from standard input, and runs that: the process
 * needs no file, has no path of the host's, and is the same wherever this code
 * came from.
 */
const BOOTSTRAP = `/* airlock tier */
async function read(size) {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size;) {
    const taken = await Deno.stdin.read(bytes.subarray(at));
    if (taken === null) Deno.exit(0);
    at += taken;
  }
  return bytes;
}
const size = new DataView((await read(4)).buffer).getUint32(0, true);
const source = new Blob([await read(size)], { type: "text/javascript" });
const url = URL.createObjectURL(source);
await import(url);
URL.revokeObjectURL(url);
`;

export const BOOTSTRAP_URL = `data:text/javascript,${
  encodeURIComponent(BOOTSTRAP)
}`;

/** `source` as the bootstrap reads it. */
export function encodeSource(source: string): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(source);
  const bytes = new Uint8Array(4 + text.length);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  return bytes;
}

let encoded: Uint8Array<ArrayBuffer> | undefined;

/** What a tier process runs, for one that has no home to run it from. */
export function encodedTier(): Uint8Array<ArrayBuffer> {
  return encoded ??= encodeSource(tierSource);
}
