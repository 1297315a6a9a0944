import {
  getterOf,
  isView,
  ReflectConstruct,
  uncurryThis,
} from "./primordials.ts";
import {
  bufferOf,
  byteLengthOf,
  byteOffsetOf,
  type Bytes,
  copyBytes,
  typeOfTypedArray,
  Uint8ArrayClass,
} from "./web.ts";

export const BlobClass = Blob;
const sizeOfBlob = getterOf<number>(Blob.prototype, "size");
const arrayBufferOf = uncurryThis(Blob.prototype.arrayBuffer) as (
  blob: Blob,
) => Promise<ArrayBuffer>;

/** Blobs, by their class and not by what they say of themselves. */
export const blobBytes = {
  /** Undefined for anything but a Blob. */
  size(value: unknown): number | undefined {
    if (typeof value !== "object" || value === null) return undefined;
    try {
      return sizeOfBlob(value);
    } catch {
      return undefined;
    }
  },
  read: arrayBufferOf,
};

const lengthOfBuffer = getterOf<number>(ArrayBuffer.prototype, "byteLength");
const viewBuffer = getterOf<ArrayBuffer>(DataView.prototype, "buffer");
const viewOffset = getterOf<number>(DataView.prototype, "byteOffset");
const viewLength = getterOf<number>(DataView.prototype, "byteLength");

/** A copy of the bytes of a buffer or view; undefined for anything else. */
export function bytesOf(value: unknown): Bytes | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (isView(value)) {
    return typeOfTypedArray(value) === undefined
      ? copyOf(viewBuffer(value), viewOffset(value), viewLength(value))
      : copyOf(bufferOf(value), byteOffsetOf(value), byteLengthOf(value));
  }
  try {
    return copyOf(value as ArrayBuffer, 0, lengthOfBuffer(value));
  } catch {
    return undefined;
  }
}
function copyOf(buffer: ArrayBuffer, at: number, size: number): Bytes {
  const whole = ReflectConstruct(Uint8ArrayClass, [buffer]);
  return copyBytes(whole, at, size);
}
