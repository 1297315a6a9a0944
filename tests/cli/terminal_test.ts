import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import {
  GuestError,
  IsolateEndedError,
  sentenceOf,
} from "../../host/errors.ts";
import { parseVerdict } from "../../host/wire/inbound.ts";
import {
  firstLine,
  indented,
  printable,
  printableLines,
} from "../../host/text.ts";
import { FromSupervisor } from "../../types/protocol.ts";
import { type Finished, labTest, nextMessage, runMain } from "../harness.ts";

/** Clears the screen, turns text around, ends lines, hides. */
const HOSTILE =
  "a\x1b[2J\x9b1m\u202eb\u2028c\u2029d\u200be\ufefff\xadg\x7f\0\ud800\r\n" +
  "$ fake prompt\n\ttab";
const SHOWN = "a\\u001b[2J\\u009b1m\\u202eb\\u2028c\\u2029d\\u200be\\ufefff" +
  "\\u00adg\\u007f\\u0000\\ud800\\r";
/** What scripts and emoji need stays. */
const HARMLESS = "żółć می‌خواهم 👩‍👩‍👧 \\ %c";
const UNSAFE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

function assertSafe(text: string): void {
  const found = UNSAFE.exec(text);
  assertEquals(found && JSON.stringify(found[0]), null, text);
  assert(!/^\$ fake prompt/m.test(text), `a line poses as a prompt: ${text}`);
}

Deno.test("printable() shows what a terminal would obey", () => {
  assertEquals(printable(HOSTILE), `${SHOWN}\\n$ fake prompt\\n\\ttab`);
  assertEquals(printable(HARMLESS), HARMLESS);
  assertEquals(printable("\u{e0041}"), "\\udb40\\udc41");
  assertEquals(printableLines(HOSTILE), `${SHOWN}\n$ fake prompt\n\ttab`);
});

Deno.test("printable() leaves the data of JSON what it was", () => {
  const line = JSON.stringify({ [HOSTILE]: `${HOSTILE}\\` });
  assertEquals(JSON.parse(printable(line)), JSON.parse(line));
  assertSafe(printable(line));
});

Deno.test("indented() lets no line but the first begin at the margin", () => {
  assertEquals(indented(HOSTILE), `${SHOWN}\n    $ fake prompt\n\ttab`);
  assertEquals(indented("a\n\n\u200cb"), "a\n\n    \u200cb");
});

Deno.test("firstLine() is one line that is safe", () => {
  assertEquals(firstLine("#\n-- \x9b"), "#");
  const line = firstLine(`\n#\nfatal ${HOSTILE}`);
  assertEquals(line, printable(line));
  assertStringIncludes(line, "fatal a\\u001b");
});

Deno.test("a GuestError is safe to print, whatever it says", () => {
  const fault = {
    name: HOSTILE,
    message: HOSTILE,
    stack: `${HOSTILE}\n    at x.js:1:1`,
    file: HOSTILE,
  };
  for (const stack of [fault.stack, undefined]) {
    const error = new GuestError({ ...fault, stack: stack as string });
    assertSafe(`${error.name}: ${error.file}`);
    assertSafe(error.stack!);
    assertSafe(Deno.inspect(error));
    assert(!error.name.includes("\n"));
    assertEquals(error.message, `${SHOWN}\n$ fake prompt\n\ttab`);
  }
});

Deno.test("what is told of an end is safe to print", () => {
  const usage = { cpuMs: 0, wallMs: 0, peakMemoryBytes: 0 };
  const payload = new TextEncoder().encode(JSON.stringify({
    reason: "crashed",
    limit: 0,
    used: 0,
    detail: HOSTILE,
    usage,
  }));
  const kind = FromSupervisor.verdict;
  const verdict = parseVerdict({ kind, id: 0, payload, own: true });
  assertSafe(verdict.detail!);
  assertSafe(sentenceOf({ ...verdict, detail: HOSTILE }));
  assertSafe(new IsolateEndedError(HOSTILE, "manual").message);
});

labTest("data of messages stays what the guest sent", async (lab) => {
  const isolate = await lab.isolate();
  const data = JSON.stringify(HOSTILE);
  const next = nextMessage(isolate, "data");
  isolate.execute(`NETWORK.send("data", ${data})`);
  assertEquals(await next, HOSTILE);
  assertEquals(await isolate.evaluate(data), HOSTILE);
});

/** A script of the operator's in which a guest says hostile things. */
const SCRIPT = `
  const hostile = ${JSON.stringify(HOSTILE)};
  const sandbox = new V8Sandbox({ warm: 0 });
  const isolate = await sandbox.createIsolate({
    console: "forward",
    name: "tenant \\u202e",
  });
  isolate.on("throw", (text) => { throw new Error(text); });
  isolate.on("reject", async (text) => { throw { text }; });
  isolate.onSystem("error", (error) => console.error(error));
  isolate.execute(\`
    console.log(\${JSON.stringify(hostile)});
    console.error("\\\\x1b[2K", "second");
    NETWORK.send("throw", \${JSON.stringify(hostile)});
    NETWORK.send("reject", \${JSON.stringify(hostile)});
    Promise.reject(new Error(\${JSON.stringify(hostile)}));\`);
  await isolate.evaluate("0");
  const fail = () => isolate.evaluate(
    \`const e = new Error(\${JSON.stringify(hostile)});
      e.name = \${JSON.stringify(hostile)}; throw e;\`);
  const forever = () => new Promise((resolve) => setTimeout(resolve, 30_000));
`;

/** Runs the script above with `end`; all that it prints has to be safe. */
async function run(end: string, ...args: string[]): Promise<Finished> {
  const path = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    await Deno.writeTextFile(path, `// deno-lint-ignore-file\n${SCRIPT}${end}`);
    const finished = await runMain(path, ...args);
    assertSafe(finished.stdout);
    assertSafe(finished.stderr);
    return finished;
  } finally {
    await Deno.remove(path);
  }
}

const ENDS = {
  "an error that the script awaited": "await fail();",
  "a rejection that nobody handles": "fail(); await forever();",
  "an error that a timer throws":
    "setTimeout(() => { throw new Error(hostile); }, 0); await forever();",
  "a value that is no error": "await Promise.reject([hostile]);",
  "the cause of an error":
    "throw new Error('outer', { cause: await fail().catch((e) => e) });",
};

for (const [what, end] of Object.entries(ENDS)) {
  Deno.test(`main.ts prints ${what} safely and exits 1`, async () => {
    const { code, stdout, stderr } = await run(end);
    assertEquals(code, 1);
    assertStringIncludes(stdout, "[Isolate #0 (tenant \\u202e)] a\\u001b[2J");
    assertStringIncludes(stderr, 'handler of "throw" of Isolate #0');
    const last = stderr.slice(stderr.lastIndexOf("error: Uncaught"));
    assertMatch(last, /a\\(u00|x)1b\[2J/);
    if (end.includes("cause")) assertMatch(last, /outer\n[^]*Caused by: /);
  });
}

Deno.test("main.ts leaves an error to the script's own listener", async () => {
  const { code, stdout } = await run(`
    const heard = new Promise((resolve) => {
      addEventListener("unhandledrejection", (event) => {
        event.preventDefault();
        resolve(event.reason.name.length);
      });
    });
    fail();
    await heard;
    await sandbox.shutdown();
    console.log("went on");`);
  assertEquals(code, 0);
  assertStringIncludes(stdout, "went on\n");
});

Deno.test("main.ts -v writes lines that are safe and are JSON", async () => {
  const { stderr } = await run("await sandbox.shutdown();", "-v");
  const records = stderr.split("\n").filter((line) => line.startsWith("{"))
    .flatMap((line) => line.includes('"level"') ? [JSON.parse(line)] : []);
  const names = records.map((record) => record.isolate);
  assert(names.includes("Isolate #0 (tenant \u202e)"), stderr);
});

Deno.test("Deno prints a guest's error safely where main.ts is not", async () => {
  const mod = new URL("../../mod.ts", import.meta.url).href;
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      "eval",
      "--quiet",
      `import { V8Sandbox } from ${JSON.stringify(mod)};
      const sandbox = new V8Sandbox({ warm: 0 });
      const isolate = await sandbox.createIsolate();
      await isolate.evaluate(${
        JSON.stringify(`throw new Error(${JSON.stringify("x" + HOSTILE)})`)
      });`,
    ],
    env: { NO_COLOR: "1" },
    stdin: "null",
  }).output();
  assertEquals(code, 1);
  const text = new TextDecoder().decode(stderr);
  assertStringIncludes(text, "xa\\u001b[2J");
  assertEquals(UNSAFE.exec(text), null, text);
});
