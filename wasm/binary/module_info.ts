/** A section of the binary: `[start, end)` is its content. */
export interface Section {
  readonly id: number;
  /** Offset of the id byte. */
  readonly head: number;
  readonly start: number;
  readonly end: number;
  /** The name of a custom section; empty for others. */
  readonly name: string;
}

/** The entries of a section: how many, and where the first begins. */
export interface Entries {
  count: number;
  first: number;
}

/** A function type: how many values, and where their types are written. */
export interface FunctionType {
  readonly params: number;
  readonly results: number;
  /** Offset of the first parameter's type. */
  readonly paramsAt: number;
  /** Offset of the first result's type. */
  readonly resultsAt: number;
  /** One past the last result's type. */
  readonly resultsEnd: number;
}

/** Size limits of a memory (in pages) or of a table (in elements). */
export interface Limits {
  readonly min: number;
  /** `Infinity` when the module declares none. */
  readonly max: number;
  readonly is64: boolean;
  /** Where the limits are written: `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** What can be imported and exported. */
export type ExternKind = "function" | "table" | "memory" | "global" | "tag";

/** The kinds by their number in the binary. */
export const EXTERN_KINDS: readonly ExternKind[] = [
  "function",
  "table",
  "memory",
  "global",
  "tag",
];

/** One import. */
export interface ImportInfo {
  readonly module: string;
  readonly name: string;
  readonly kind: ExternKind;
  /** Index within its kind. */
  readonly index: number;
}

/** One export. */
export interface ExportInfo {
  readonly name: string;
  readonly kind: ExternKind;
  /** Index within its kind. */
  readonly index: number;
}

/** What the metering pass needs to know about a module. */
export interface ModuleInfo {
  readonly bytes: Uint8Array;
  readonly sections: Section[];
  /** The entries of the sections by id. */
  readonly entries: Map<number, Entries>;
  /** By type index; `null` for structs and arrays. */
  readonly types: (FunctionType | null)[];
  /** The type index of each function, imported ones first. */
  readonly functions: number[];
  importedFunctions: number;
  readonly tables: Limits[];
  readonly memories: Limits[];
  /** The type index of each tag. */
  readonly tags: number[];
  globals: number;
  readonly imports: ImportInfo[];
  readonly exports: ExportInfo[];
  /** Index of the start function, or -1. */
  start: number;
  /** Where each function body is: start and end by turns. */
  readonly bodies: number[];
}
