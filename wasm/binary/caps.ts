/** What a module may at most ask for; everything else is a load error. */
export interface MeterCaps {
  /** Bytes of the module. */
  maxModuleBytes: number;
  /** Pages (64 KiB) of all its memories together. */
  maxPages: number;
  /** Memories, imported ones included. */
  maxMemories: number;
  /** Tables, imported ones included. */
  maxTables: number;
  /** Elements of all its tables together. */
  maxTableElements: number;
  /** Entries of all its element segments together. */
  maxSegmentEntries: number;
  /** Entries of each index space and list: types, functions, exports ... */
  maxEntries: number;
  /** Parameters of a tag: an exception holds that many values. */
  maxTagParameters: number;
  /**
   * Slots (locals and stack) times control operations of one function: what
   * the engine's compiler copies at joins. A small module could otherwise
   * block the thread for seconds.
   */
  maxFunctionWork: number;
  /** The same, over all functions. */
  maxModuleWork: number;
  /** Locals of all functions together. */
  maxModuleLocals: number;
  /** `br_table` entries of one function. */
  maxBranchTable: number;
  /** Nested blocks. */
  maxNesting: number;
}

/** Real programs stay far below these. */
export const DEFAULT_CAPS: Readonly<MeterCaps> = {
  maxModuleBytes: 16 * 1024 * 1024,
  maxPages: 65_536,
  maxMemories: 1,
  maxTables: 100,
  maxTableElements: 100_000,
  maxSegmentEntries: 200_000,
  maxEntries: 100_000,
  maxTagParameters: 16,
  maxFunctionWork: 2_000_000,
  maxModuleWork: 30_000_000,
  maxModuleLocals: 5_000_000,
  maxBranchTable: 20_000,
  maxNesting: 65_000,
};
