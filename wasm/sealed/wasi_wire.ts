import type { WasiOptions } from "../wasi/world.ts";
import type { WasiWire } from "./wire.ts";

type Data = string | Uint8Array;
type DataWire = string | { base64: string };

/** WASI settings as JSON data. */
export function wasiToWire(options: WasiOptions): WasiWire {
  const { args, env, stdin, files, maxOutputBytes, maxFileBytes } = options;
  return {
    args,
    env,
    stdin: stdin === undefined ? undefined : toWire(stdin),
    files: files && mapValues(files, toWire),
    maxOutputBytes,
    maxFileBytes,
  };
}

/** The inverse of {@linkcode wasiToWire}. */
export function wasiFromWire(wire: WasiWire): WasiOptions {
  const { stdin, files } = wire;
  const options: Record<string, unknown> = { ...wire };
  if (stdin !== undefined) options["stdin"] = fromWire(stdin);
  if (files !== undefined) options["files"] = mapValues(files, fromWire);
  return options as WasiOptions;
}

function mapValues<From, To>(
  given: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  const entries = Object.entries(given);
  return Object.fromEntries(entries.map(([key, v]) => [key, change(v)]));
}

function toWire(data: Data): DataWire {
  return typeof data === "string" ? data : { base64: data.toBase64() };
}

function fromWire(wire: DataWire): Data {
  return typeof wire === "string" ? wire : Uint8Array.fromBase64(wire.base64);
}
