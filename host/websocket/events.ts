import { BASE64, SocketEvent } from "../../types/socket.ts";

/** Bytes to base64 and back; missing in the types. */
interface Base64Bytes extends Uint8Array {
  toBase64(): string;
}
const { fromBase64 } = Uint8Array as unknown as {
  fromBase64(text: string): Uint8Array<ArrayBuffer>;
};

/**
 * `data` of an event of the guest as its handlers get it: bytes that a
 * guest's WebSocket sends are bytes.
 */
export function decodeSocketEvent(event: string, data: unknown): unknown {
  if (event !== SocketEvent.send) return data;
  const { encoding, data: text, ...rest } = Object(data) as Record<
    string,
    unknown
  >;
  if (encoding !== BASE64 || typeof text !== "string") return data;
  try {
    return { ...rest, data: fromBase64.call(Uint8Array, text) };
  } catch {
    // Made by the guest itself and not by its WebSocket.
    return data;
  }
}

/** `data` of an event of the host, with bytes for a WebSocket as base64. */
export function encodeSocketEvent(event: string, data: unknown): unknown {
  if (event !== SocketEvent.fromHost) return data;
  const bytes = asBytes((Object(data) as { data?: unknown }).data);
  if (!bytes) return data;
  return { ...data as object, data: bytes.toBase64(), encoding: BASE64 };
}

function asBytes(value: unknown): Base64Bytes | undefined {
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    return new Uint8Array(buffer, byteOffset, byteLength) as Base64Bytes;
  }
  if (value instanceof ArrayBuffer) return new Uint8Array(value) as Base64Bytes;
  return undefined;
}
