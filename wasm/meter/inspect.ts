import type { MeterCaps } from "../binary/caps.ts";
import { MeterError } from "../binary/meter_error.ts";
import { meterModule, type MeterReport } from "./meter.ts";
import type {
  ExternKind,
  FunctionType,
  Limits,
  ModuleInfo,
} from "../binary/module_info.ts";
import { valueType } from "../binary/parse_types.ts";
import { printable } from "../../host/text.ts";
import { Reader } from "../binary/reader.ts";

/** An import or export as a reader wants to see it. */
export interface InspectedExtern {
  /** Module and name of an import, name of an export. */
  readonly name: string;
  readonly kind: ExternKind;
  /** Type of a function, size of a memory or table; else empty. */
  readonly detail: string;
}

/** What can be said about a module without running it. */
export interface Inspection {
  readonly bytes: number;
  readonly imports: readonly InspectedExtern[];
  readonly exports: readonly InspectedExtern[];
  /** Sizes of memories in pages of 64 KiB, as declared and as granted. */
  readonly memories: readonly string[];
  /** Sizes of tables in elements, as declared and as granted. */
  readonly tables: readonly string[];
  readonly functions: number;
  readonly hasStart: boolean;
  /** What metering adds. */
  readonly metering: { readonly checks: number; readonly bytes: number };
  /** Why the module cannot be used; `undefined` when it can. */
  readonly refused: string | undefined;
}

const NOTHING: Inspection = {
  bytes: 0,
  imports: [],
  exports: [],
  memories: [],
  tables: [],
  functions: 0,
  hasStart: false,
  metering: { checks: 0, bytes: 0 },
  refused: undefined,
};

/** Describes a module; a module that is refused is described by why. */
export function inspectModule(
  bytes: Uint8Array,
  caps: Partial<MeterCaps> = {},
): Inspection {
  try {
    return describe(meterModule(bytes, caps).report);
  } catch (error) {
    if (!(error instanceof MeterError)) throw error;
    return { ...NOTHING, bytes: bytes.length, refused: error.message };
  }
}

function describe(report: MeterReport): Inspection {
  const { info } = report;
  return {
    bytes: report.bytesIn,
    imports: info.imports.map(({ module, name, kind, index }) => ({
      name: `${module}.${name}`,
      kind,
      detail: detail(report, kind, index),
    })),
    exports: info.exports.map(({ name, kind, index }) => ({
      name,
      kind,
      detail: detail(report, kind, index),
    })),
    memories: info.memories.map((m, i) => size(m, report.memoryMaxima[i]!)),
    tables: info.tables.map((t, i) => size(t, report.tableMaxima[i]!)),
    functions: info.functions.length - info.importedFunctions,
    hasStart: info.start >= 0,
    metering: {
      checks: report.checks,
      bytes: report.bytesOut - report.bytesIn,
    },
    refused: undefined,
  };
}

function detail(report: MeterReport, kind: ExternKind, index: number): string {
  const { info, memoryMaxima, tableMaxima } = report;
  if (kind === "function") {
    return signature(info, info.types[info.functions[index]!]!);
  }
  if (kind === "memory") {
    return size(info.memories[index]!, memoryMaxima[index]!);
  }
  if (kind === "table") return size(info.tables[index]!, tableMaxima[index]!);
  return "";
}

function size({ min, max }: Limits, granted: number): string {
  const declared = max === Infinity ? "no maximum" : `at most ${max}`;
  return `${min}, ${declared}, granted ${granted}`;
}

function signature(info: ModuleInfo, type: FunctionType): string {
  const list = (count: number, at: number) => {
    const reader = new Reader(info.bytes, at);
    return Array.from({ length: count }, () => valueType(reader)).join(", ");
  };
  const params = list(type.params, type.paramsAt);
  return `(${params}) -> (${list(type.results, type.resultsAt)})`;
}

/** The inspection as lines of text. */
export function renderInspection(inspection: Inspection): string {
  const { refused, metering, bytes } = inspection;
  if (refused !== undefined) return `${bytes} bytes\nrefused: ${refused}\n`;
  const lines = [
    `${bytes} bytes, ${inspection.functions} functions` +
    (inspection.hasStart ? ", start function" : ""),
    ...block("imports", inspection.imports.map(externLine)),
    ...block("exports", inspection.exports.map(externLine)),
    ...block("memories (pages)", inspection.memories),
    ...block("tables (elements)", inspection.tables),
    `metering: ${metering.checks} checks, ${metering.bytes} bytes more`,
    "refused features: none",
  ];
  return lines.join("\n") + "\n";
}

function block(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [`${title}: none`];
  return [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

function externLine({ name, kind, detail }: InspectedExtern): string {
  return `${kind} ${printable(name)} ${detail}`.trimEnd();
}
