/**
 * The metering pass: bytes of a WebAssembly module in, bytes of the same
 * module with fuel accounting out. It does no I/O and runs no code.
 *
 * @module
 */
import { DEFAULT_CAPS, type MeterCaps } from "../binary/caps.ts";
import { BodyEmitter } from "./emit_body.ts";
import { MeterError } from "../binary/meter_error.ts";
import type { ModuleInfo } from "../binary/module_info.ts";
import { parseModule } from "../binary/parse_module.ts";
import { BodyScanner } from "./scan_body.ts";
import { checkShape, clampMaxima } from "./shape.ts";
import { Output, type ReservedNames } from "./output.ts";

/** What metering found and did. */
export interface MeterReport {
  /** The module as it was read. */
  readonly info: ModuleInfo;
  readonly names: ReservedNames;
  /** The largest size of each memory in pages, after clamping. */
  readonly memoryMaxima: readonly number[];
  /** The largest size of each table in elements, after clamping. */
  readonly tableMaxima: readonly number[];
  /** How many checks for fuel the code holds. */
  readonly checks: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** The metered module. */
export interface Metered {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly report: MeterReport;
}

/**
 * Instruments a module so that it accounts for its fuel.
 *
 * @param bytes The module. It is not changed.
 * @param caps What differs from {@linkcode DEFAULT_CAPS}.
 * @throws {MeterError} When the module is invalid, uses what guests may not
 * use, or is over a cap.
 *
 * @example
 * ```ts
 * const { bytes, report } = meterModule(await Deno.readFile("guest.wasm"));
 * console.log(report.checks, new WebAssembly.Module(bytes));
 * ```
 */
export function meterModule(
  bytes: Uint8Array,
  caps: Partial<MeterCaps> = {},
): Metered {
  const limits = { ...DEFAULT_CAPS, ...caps };
  // A copy, for what was checked must not change; but not of what is refused.
  const own = bytes.length > limits.maxModuleBytes ? bytes : bytes.slice();
  const info = parseModule(own, limits);
  checkShape(info, limits);
  const memoryMaxima = clampMaxima(info.memories, limits.maxPages, "pages");
  const tableMaxima = clampMaxima(
    info.tables,
    limits.maxTableElements,
    "table elements",
  );
  // The engine's validator is linear only in what the scan has bounded.
  scanAll(info, limits);
  checkValid(own);
  const output = new Output(info, memoryMaxima, tableMaxima);
  const checks = emitAll(info, limits, output);
  const metered = output.finish();
  const report = {
    info,
    names: output.names,
    memoryMaxima,
    tableMaxima,
    checks,
    bytesIn: bytes.length,
    bytesOut: metered.length,
  };
  return { bytes: metered, report };
}

/** Appending could make an invalid module valid, so the original must be. */
function checkValid(bytes: Uint8Array): void {
  const source = bytes as Uint8Array<ArrayBuffer>;
  if (WebAssembly.validate(source)) return;
  let reason = "Invalid module";
  try {
    new WebAssembly.Module(source);
  } catch (error) {
    reason = error instanceof Error ? error.message : reason;
  }
  throw new MeterError(reason.replace(/^WebAssembly\.Module\(\): /, ""), -1);
}

function scanAll(info: ModuleInfo, caps: MeterCaps): void {
  const scanner = new BodyScanner(info, caps);
  eachBody(info, (type, start, end) => scanner.scan(type, start, end));
}

/** Calls `visit` with each defined function's type and body. */
function eachBody(
  info: ModuleInfo,
  visit: (type: number, start: number, end: number, index: number) => void,
): void {
  for (let i = 0; i < info.bodies.length; i += 2) {
    const index = info.importedFunctions + i / 2;
    const type = info.functions[index]!;
    visit(type, info.bodies[i]!, info.bodies[i + 1]!, index);
  }
}

function emitAll(info: ModuleInfo, caps: MeterCaps, output: Output): number {
  const scanner = new BodyScanner(info, caps);
  const emitter = new BodyEmitter(info.bytes, output.appended);
  eachBody(info, (type, start, end, index) => {
    scanner.scan(type, start, end);
    emitter.emit(
      scanner.events,
      end,
      (out) => output.resultBlock(type, out),
      output.code,
    );
    output.hint(index, emitter.hints);
  });
  return emitter.checks;
}
