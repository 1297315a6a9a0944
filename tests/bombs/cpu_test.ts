import { type Bomb, bombTests } from "./runner.ts";

const limits = { cpuMs: 100 };
const ends = ["cpu_limit_exceeded"] as const;

const bombs: Bomb[] = [
  "spin",
  "timer_storm",
  "microtask_loop",
  "reply_loop",
  "getter_loop",
  "to_json_loop",
  "stack_getter_loop",
  "regexp",
  "sort",
  "array_like",
  "join",
  "segmenter",
  "bigint",
  "json_parse",
  "wasm_spin",
  "wasm_compile",
  "pbkdf2",
  "compression",
  "garbage",
  "structured_clone",
].map((guest) => ({ guest, limits, ends }));

bombTests(bombs);
