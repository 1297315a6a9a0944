import { type Bomb, bombTests } from "./runner.ts";

const limits = { memoryMb: 64, cpuMs: 20_000 };
const ends = ["memory_limit_exceeded"] as const;
const caught = /^(RangeError|allocated)$/;

const hoarders = [
  "objects",
  "strings",
  "arrays",
  "map_and_set",
  "one_map",
  "closures",
  "buffers_small",
  "buffers_middle",
  "blobs",
  "stream_queue",
  "channel_queue",
  "timers",
  "promises",
  "regexps",
  "hoard_and_rest",
];
const catching = [
  "buffer_huge",
  "buffer_large",
  "buffer_resizable",
  "wasm_memory",
  "recursion",
  "long_string",
];

const bombs: Bomb[] = [
  ...hoarders.map((guest) => ({ guest, limits, ends })),
  ...catching.map((guest) => ({ guest, limits, ends, caught })),
  // These use much and hold little: they must live.
  { guest: "garbage_buffers", limits, caught: /^passed/ },
  { guest: "garbage_in_one_go", limits, caught: /^passed/ },
];

bombTests(bombs);
