import { assertEquals, assertStringIncludes } from "@std/assert";
import { classifyExit } from "../../../host/tier/classify.ts";
import { sentenceOf } from "../../../host/errors.ts";
import { DEFAULT_LIMITS } from "../../../mod.ts";
import { EXIT_CODES } from "../../../types/ends.ts";

const limits = { ...DEFAULT_LIMITS, memoryMb: 64 };
const FULL = 64 * 2 ** 20;

const deaths = [
  ["SIGTRAP", 133, "", 0, "memory_limit_exceeded"],
  ["SIGABRT", 134, "", 0, "memory_limit_exceeded"],
  ["SIGABRT", 134, "thread 'x' has overflowed its stack", FULL, "crashed"],
  ["SIGILL", 132, "", 0, "memory_limit_exceeded"],
  ["SIGXCPU", 152, "", 0, "cpu_limit_exceeded"],
  [null, 1, "unable to create worker thread", 0, "memory_limit_exceeded"],
  [null, 1, "a panic", FULL, "memory_limit_exceeded"],
  [null, 1, "error: Uncaught Error", 0, "crashed"],
  [null, 0, "", 0, "crashed"],
  ["SIGKILL", 137, "", FULL, "crashed"],
  ["SIGSEGV", 139, "", FULL, "crashed"],
] as const;

for (const [signal, code, stderr, memory, reason] of deaths) {
  const how = `${signal ?? code}${stderr && ` "${stderr}"`} at ${memory} bytes`;
  Deno.test(`classifyExit() takes ${how} as ${reason}`, () => {
    const breach = classifyExit({ code, signal, stderr }, limits, memory);
    assertEquals(breach.reason, reason);
    if (reason !== "crashed") return;
    assertStringIncludes(sentenceOf(breach), signal ?? `exit code ${code}`);
    assertStringIncludes(sentenceOf(breach), stderr);
  });
}

Deno.test("classifyExit() knows every exit code of the supervisor", () => {
  for (const [reason, code] of Object.entries(EXIT_CODES)) {
    const exit = { code, signal: null, stderr: "" };
    const breach = classifyExit(exit, limits, 0);
    assertEquals(breach.reason, reason);
    assertEquals(sentenceOf(breach).includes("undefined"), false);
  }
});
