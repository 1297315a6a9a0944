import type { MeterCaps } from "./caps.ts";
import { MeterError } from "./meter_error.ts";
import {
  EXTERN_KINDS,
  type Limits,
  type ModuleInfo,
  type Section,
} from "./module_info.ts";
import { parseElements, skipConstant } from "./parse_elements.ts";
import { parseTypes, valueType } from "./parse_types.ts";
import { Reader } from "./reader.ts";

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00] as const;

function parseLimits(reader: Reader, shareable: boolean): Limits {
  const start = reader.pos;
  const flags = reader.u8();
  if (shareable && flags & 2 && flags < 8) {
    throw new MeterError("Shared memory is refused", start, "refused");
  }
  if (flags & ~5) throw new MeterError("Unknown limits", start, "unknown");
  const min = Number(reader.u64());
  const max = flags & 1 ? Number(reader.u64()) : Infinity;
  return { min, max, is64: (flags & 4) !== 0, start, end: reader.pos };
}

function parseTag(reader: Reader, info: ModuleInfo): void {
  if (reader.u8() !== 0) {
    throw new MeterError("Unknown tag", reader.pos - 1, "unknown");
  }
  info.tags.push(reader.u32());
}

function parseImport(reader: Reader, info: ModuleInfo): void {
  const module = reader.name();
  const name = reader.name();
  const at = reader.pos;
  const kind = EXTERN_KINDS[reader.u8()];
  if (kind === undefined) {
    throw new MeterError("Unknown import kind", at, "unknown");
  }
  const index = importOf[kind](reader, info);
  info.imports.push({ module, name, kind, index });
}

/** Reads what is imported; returns its index within its kind. */
const importOf = {
  function(reader: Reader, info: ModuleInfo): number {
    info.importedFunctions++;
    return info.functions.push(reader.u32()) - 1;
  },
  table(reader: Reader, info: ModuleInfo): number {
    valueType(reader);
    return info.tables.push(parseLimits(reader, false)) - 1;
  },
  memory(reader: Reader, info: ModuleInfo): number {
    return info.memories.push(parseLimits(reader, true)) - 1;
  },
  global(reader: Reader, info: ModuleInfo): number {
    valueType(reader);
    reader.u8();
    return info.globals++;
  },
  tag(reader: Reader, info: ModuleInfo): number {
    parseTag(reader, info);
    return info.tags.length - 1;
  },
};

function parseTable(reader: Reader, info: ModuleInfo): void {
  const withInit = reader.bytes[reader.pos] === 0x40;
  if (withInit) reader.skip(2);
  valueType(reader);
  info.tables.push(parseLimits(reader, false));
  if (withInit) skipConstant(reader);
}

function parseGlobal(reader: Reader, info: ModuleInfo): void {
  valueType(reader);
  reader.u8();
  skipConstant(reader);
  info.globals++;
}

function parseExport(reader: Reader, info: ModuleInfo): void {
  const name = reader.name();
  const at = reader.pos;
  const kind = EXTERN_KINDS[reader.u8()];
  if (kind === undefined) {
    throw new MeterError("Unknown export kind", at, "unknown");
  }
  info.exports.push({ name, kind, index: reader.u32() });
}

function parseBody(reader: Reader, info: ModuleInfo): void {
  const size = reader.u32();
  info.bodies.push(reader.pos, reader.pos + size);
  reader.skip(size);
}

type EntryParser = (reader: Reader, info: ModuleInfo) => void;

/** The sections that are lists, by id. */
const ENTRY_PARSERS: Readonly<Record<number, EntryParser>> = {
  2: parseImport,
  3: (reader, info) => info.functions.push(reader.u32()),
  4: parseTable,
  5: (reader, info) => info.memories.push(parseLimits(reader, true)),
  6: parseGlobal,
  7: parseExport,
  10: parseBody,
  13: parseTag,
};

function parseEntries(
  reader: Reader,
  info: ModuleInfo,
  id: number,
  caps: MeterCaps,
): void {
  const at = reader.pos;
  const count = reader.u32();
  if (count > caps.maxEntries) {
    throw new MeterError(
      `More than ${caps.maxEntries} entries in section ${id}`,
      at,
      "too_large",
    );
  }
  info.entries.set(id, { count, first: reader.pos });
  const parse = ENTRY_PARSERS[id]!;
  for (let i = 0; i < count; i++) parse(reader, info);
}

function parseSection(
  info: ModuleInfo,
  section: Section,
  caps: MeterCaps,
): void {
  const reader = new Reader(info.bytes, section.start, section.end);
  const { id } = section;
  if (id === 1) parseTypes(reader, info, caps.maxEntries);
  else if (id in ENTRY_PARSERS) parseEntries(reader, info, id, caps);
  else if (id === 8) info.start = reader.u32();
  else if (id === 9) parseElements(reader, caps);
  else return;
  if (reader.pos !== section.end) reader.fail("Section has a wrong size");
}

/** Ids of the sections that are copied as they are: data, data count. */
const COPIED = new Set([11, 12]);

function readSection(reader: Reader): Section {
  const head = reader.pos;
  const id = reader.u8();
  const size = reader.u32();
  const start = reader.pos;
  reader.skip(size);
  const known = id <= 9 || id === 10 || id === 13 || COPIED.has(id);
  if (!known) {
    throw new MeterError(`Unknown section ${id}`, head, "unknown");
  }
  const name = id === 0
    ? new Reader(reader.bytes, start, reader.pos).name()
    : "";
  return { id, head, start, end: reader.pos, name };
}

function emptyInfo(bytes: Uint8Array): ModuleInfo {
  return {
    bytes,
    sections: [],
    entries: new Map(),
    types: [],
    functions: [],
    importedFunctions: 0,
    tables: [],
    memories: [],
    tags: [],
    globals: 0,
    imports: [],
    exports: [],
    start: -1,
    bodies: [],
  };
}

/**
 * Reads everything of a module but the code of its functions.
 *
 * @throws {MeterError} When it cannot be read or is over a cap.
 */
export function parseModule(bytes: Uint8Array, caps: MeterCaps): ModuleInfo {
  if (bytes.length > caps.maxModuleBytes) {
    throw new MeterError(
      `Module of ${bytes.length} bytes is over ${caps.maxModuleBytes}`,
      -1,
      "too_large",
    );
  }
  const reader = new Reader(bytes);
  for (const byte of MAGIC) {
    if (reader.u8() !== byte) {
      reader.fail("Not a WebAssembly module", reader.pos - 1);
    }
  }
  const info = emptyInfo(bytes);
  while (reader.pos < bytes.length) {
    const section = readSection(reader);
    info.sections.push(section);
    parseSection(info, section, caps);
  }
  return info;
}
