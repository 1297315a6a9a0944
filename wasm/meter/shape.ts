import type { MeterCaps } from "../binary/caps.ts";
import { MeterError } from "../binary/meter_error.ts";
import type { Limits, ModuleInfo } from "../binary/module_info.ts";
import { valueType } from "../binary/parse_types.ts";
import { Reader } from "../binary/reader.ts";

function checkCount(
  list: readonly Limits[],
  most: number,
  what: string,
): void {
  if (list.length > most) {
    throw new MeterError(
      `${list.length} ${what} are over the limit of ${most}`,
      list[most]!.start,
      "refused",
    );
  }
}

/**
 * The maxima under which all entries together stay within `cap`, each at
 * least its minimum.
 *
 * @throws {MeterError} When the minima alone are over the cap.
 */
export function clampMaxima(
  list: readonly Limits[],
  cap: number,
  unit: string,
): number[] {
  const least = list.reduce((sum, limits) => sum + limits.min, 0);
  if (least > cap) {
    throw new MeterError(
      `${least} ${unit} at least are over the limit of ${cap}`,
      list[0]!.start,
      "too_large",
      true,
    );
  }
  const spare = Math.floor((cap - least) / Math.max(list.length, 1));
  return list.map((limits) => Math.min(limits.max, limits.min + spare));
}

/** Exceptions live on the collected heap, which no limit of ours covers. */
function checkTags(info: ModuleInfo, caps: MeterCaps): void {
  for (const index of info.tags) {
    const type = info.types[index];
    if (!type) continue; // the engine reports it
    if (type.params > caps.maxTagParameters) {
      throw new MeterError(
        `A tag of ${type.params} values is over ${caps.maxTagParameters}`,
        type.paramsAt,
        "refused",
      );
    }
    const reader = new Reader(info.bytes, type.paramsAt);
    for (let i = 0; i < type.params; i++) {
      const at = reader.pos;
      if (/exn/.test(valueType(reader))) {
        throw new MeterError("A tag of exceptions is refused", at, "refused");
      }
    }
  }
}

/** Sums the declared locals: entering a body costs the engine that many. */
function checkLocals(info: ModuleInfo, caps: MeterCaps): void {
  let total = 0;
  for (let i = 0; i < info.bodies.length; i += 2) {
    const start = info.bodies[i]!;
    const reader = new Reader(info.bytes, start, info.bodies[i + 1]);
    for (let groups = reader.u32(); groups > 0; groups--) {
      total += reader.u32();
      valueType(reader);
    }
    if (total > caps.maxModuleLocals) {
      throw new MeterError("Too many locals in all", start, "too_large");
    }
  }
}

/** Refuses what could harm the host before any code is looked at. */
export function checkShape(info: ModuleInfo, caps: MeterCaps): void {
  checkCount(info.memories, caps.maxMemories, "memories");
  checkCount(info.tables, caps.maxTables, "tables");
  checkTags(info, caps);
  checkLocals(info, caps);
  const declared = info.functions.length - info.importedFunctions;
  if (info.bodies.length !== declared * 2) {
    throw new MeterError("Functions and bodies differ in number", -1);
  }
}
