import { assertEquals, assertThrows } from "@std/assert";
import { GuestError, IsolateEndedError } from "../../host/errors.ts";
import { endedScript, readAnswer } from "../../wasm/sealed/script_end.ts";
import { ScriptError } from "../../wasm/runtime/script_error.ts";
import {
  numberToText,
  resultFromWire,
  resultToWire,
  textToNumber,
} from "../../wasm/sealed/wire.ts";

Deno.test("Numbers survive as text, and nothing else is one", () => {
  const values = [0, -0, 1.1, NaN, Infinity, -Infinity, 5n, -(2n ** 63n)];
  for (const value of values) {
    const back = textToNumber(numberToText(value));
    assertEquals(Object.is(back, value), true, String(value));
  }
  for (const value of ["x", "1nn", 5, null, {}]) {
    assertEquals(textToNumber(value), undefined);
  }
});

Deno.test("Results survive, and only numbers can leave", () => {
  for (const result of [undefined, 1, 1n, [1, 2n], []]) {
    assertEquals(resultFromWire(resultToWire(result)), result);
  }
  assertThrows(() => resultToWire(() => 1), TypeError, "Only numbers");
  assertThrows(() => resultToWire([null]), TypeError, "Only numbers");
});

Deno.test("readAnswer() takes nothing on trust", () => {
  for (const data of [null, undefined, 1, "text"]) {
    assertThrows(() => readAnswer(data), TypeError, "no answer");
  }
  assertEquals(readAnswer({ value: 1, used: { fuel: "9", time: -1 } }), {
    value: 1,
    used: { fuel: 0, time: 0, pages: 0 },
  });
  const error = { message: 5, kind: "toString", reason: "because" };
  assertEquals(readAnswer({ error }), {
    error: {
      message: "5",
      kind: "runtime",
      reason: undefined,
      fuelUsed: 0,
      timeUsed: 0,
    },
  });
});

Deno.test("endedScript() names what the end of the process means", () => {
  const failing = { script: "s", kind: "compile", elapsed: 7 } as const;
  const usage = { cpuMs: 1, wallMs: 1, peakMemoryBytes: 1 };
  const ended = (reason: "memory_limit_exceeded" | "crashed") =>
    new IsolateEndedError("gone", reason, {
      reason,
      limit: 1,
      used: 2,
      message: "gone",
      usage,
    });
  const cases = [
    [ended("memory_limit_exceeded"), "compile", "out_of_memory"],
    [new Error("late", { cause: ended("crashed") }), "compile", undefined],
    [new IsolateEndedError("closed", "manual"), "runtime", undefined],
    [new GuestError({ name: "E", message: "m" }), "runtime", undefined],
  ] as const;
  for (const [error, kind, reason] of cases) {
    const found = endedScript(error, failing);
    if (!(found instanceof ScriptError)) throw found;
    assertEquals([found.kind, found.reason], [kind, reason]);
    assertEquals([found.script, found.timeUsed], ["s", 7]);
  }
  const other = new RangeError("too large");
  assertEquals(endedScript(other, failing), other);
});
