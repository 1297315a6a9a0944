import { assert, assertEquals } from "@std/assert";
import { Isolate, V8Sandbox } from "../../mod.ts";
import { PERMITTED_KEYS } from "../../prelude/seal/permit_keys.ts";
import { LANGUAGE, PERMITTED_GLOBALS } from "../../prelude/seal/permits.ts";

const ROOT = new URL("../../", import.meta.url);
const GUEST = ["--config", "types/guest.deno.json"];

/** Members that an isolate has for its sandbox alone. */
const INNER = ["refuse", "idle", "shutdown", "watch"];
/** Fields made by the constructor, which a prototype does not show. */
const FIELDS = ["id", "name"];

/** A class of `worker.d.ts`, and a member in its body. */
const CLASS = /^declare class (\w+)[^{]*\{\n(.*?)^\}/gms;
const MEMBER = /^ {2}(static )?(?:readonly )?(\w+|\[Symbol\.\w+\])(?=[(<:])/gm;
/** Members that instances have of their own, which the table is not about. */
const OWN_FIELDS = [
  ...["data", "origin", "lastEventId", "ports"].map((n) => `MessageEvent.${n}`),
  ...["lengthComputable", "loaded", "total"].map((n) => `ProgressEvent.${n}`),
];

/** What `deno check` finds wrong, and in which lines of the last file. */
async function check(
  files: string[],
  options: string[] = [],
): Promise<{ code: number; lines: number[]; text: string }> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["check", ...options, ...files],
    cwd: ROOT,
    env: { NO_COLOR: "1" },
    stdout: "piped",
    stderr: "piped",
  }).output();
  const decoder = new TextDecoder();
  const text = decoder.decode(stderr) + decoder.decode(stdout);
  // Errors also name where something else was declared.
  const places = [...text.matchAll(/^ +at (file:.*):(\d+):\d+$/gm)]
    .filter(([, file]) => file!.endsWith(files.at(-1)!))
    .map(([, , line]) => Number(line));
  return { code, lines: [...new Set(places)], text };
}

/** Checks a guest of these lines. */
async function checkGuest(lines: string[]) {
  const path = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    await Deno.writeTextFile(path, lines.join("\n"));
    return await check([path], GUEST);
  } finally {
    await Deno.remove(path);
  }
}

async function readTypes(name: string): Promise<string> {
  return await Deno.readTextFile(new URL(`types/${name}`, ROOT));
}

/** Names of the members that `text` declares for class `name`. */
function membersOf(text: string, name: string): string[] {
  const [, body] = text.split(`declare class ${name} {\n`);
  const [declared] = body!.split("\n}\n");
  const names = declared!.matchAll(
    /^ {2}(?:readonly |get )?(\w+|\[Symbol\.\w+\])(?=[(<:])/gm,
  );
  const found = new Set([...names].map(([, member]) => member!));
  return [...found].sort();
}

function realMembers(prototype: object): string[] {
  return Reflect.ownKeys(prototype)
    .map((key) => typeof key === "symbol" ? `[${key.description}]` : key)
    .filter((key) => !INNER.includes(key) || prototype !== Isolate.prototype);
}

Deno.test("host.d.ts declares the members of V8Sandbox", async () => {
  assertEquals(
    membersOf(await readTypes("host.d.ts"), "V8Sandbox"),
    realMembers(V8Sandbox.prototype).sort(),
  );
});

Deno.test("host.d.ts declares the members of Isolate", async () => {
  const real = realMembers(Isolate.prototype);
  assertEquals(
    membersOf(await readTypes("host.d.ts"), "Isolate"),
    // Its constructor is private, and so has no line of its own here.
    [...real, ...FIELDS].filter((name) => name !== "constructor").sort(),
  );
});

Deno.test("host.d.ts and mod.ts declare alike", async () => {
  const files = ["tests/types/host_types.ts", "examples/typed_host.ts"];
  const { code, text } = await check(files);
  assertEquals(code, 0, text);
});

Deno.test("host.d.ts types what handlers get", async () => {
  const path = await Deno.makeTempFile({ suffix: ".ts" });
  const types = new URL("types/host.d.ts", ROOT).pathname;
  await Deno.writeTextFile(
    path,
    `/// <reference path="${types}" />
declare const isolate: Isolate;
isolate.onSystem("terminated", ({ reason }) => reason satisfies EndReason);
isolate.onSystem("terminated", ({ reason }) => reason satisfies number);
isolate.onSystem("stopped", () => {});
isolate.evaluate<number>("1").then((n) => n.toFixed());
isolate.call<string>("a").then((text) => text.toFixed());
isolate.onRequest("fetch", ({ url }) => new Response(url));
isolate.onRequest("fetch", ({ url }) => new Response(url.nothing));
new V8Sandbox({ limits: { cpu: 500 } });
new Isolate();
`,
  );
  try {
    assertEquals((await check([path])).lines, [4, 5, 7, 9, 10, 11]);
  } finally {
    await Deno.remove(path);
  }
});

Deno.test("worker.d.ts declares the web's globals of the permit table", async () => {
  const text = await readTypes("worker.d.ts");
  const names = text.matchAll(/^declare (?:class|function|var) (\w+)/gm);
  const declared = new Set([...names].map(([, name]) => name!));
  const language: readonly string[] = LANGUAGE;
  const expected = PERMITTED_GLOBALS.filter((name) => !language.includes(name));
  assertEquals([...declared].sort(), expected.sort());
});

Deno.test("a guest may name every global of the permit table", async () => {
  const lines = PERMITTED_GLOBALS.map((name) => `void ${name};`);
  const { code, text } = await checkGuest([...lines, "export {};"]);
  assertEquals(code, 0, text);
});

Deno.test("a guest may name no other global of Deno", async () => {
  const here = Object.getOwnPropertyNames(globalThis);
  const more = ["process", "Buffer", "global", "require", "Atomics"];
  const names = [...new Set([...here, ...more])].filter((name) =>
    /^\w+$/.test(name) && !PERMITTED_GLOBALS.includes(name)
  );
  for (const name of ["Deno", "Worker", "SharedArrayBuffer", "navigator"]) {
    assert(names.includes(name), `${name} is not tried`);
  }
  const { lines } = await checkGuest(names.map((name) => `void ${name};`));
  const passed = names.filter((_, index) => !lines.includes(index + 1));
  assertEquals(passed, []);
});

Deno.test("a guest example is checked with its own types", async () => {
  const { code, text } = await check(
    ["examples/guests/typed_guest.ts"],
    GUEST,
  );
  assertEquals(code, 0, text);
});

Deno.test("a guest's calls are checked", async () => {
  const { lines } = await checkGuest([
    `NETWORK.send("event", { a: 1 });`,
    `NETWORK.send();`,
    `NETWORK.emit("event");`,
    `env.NAME = "x";`,
    `const text: string | undefined = env.NAME; void text;`,
  ]);
  assertEquals(lines, [2, 3, 4]);
});

Deno.test("worker.d.ts declares no member that the table takes away", async () => {
  const text = await readTypes("worker.d.ts");
  const wrong: string[] = [];
  for (const [, name, body] of text.matchAll(CLASS)) {
    for (const [, fixed, member] of body!.matchAll(MEMBER)) {
      const path = fixed ? name! : `${name}.prototype`;
      if (OWN_FIELDS.includes(`${name}.${member}`)) continue;
      const keys = PERMITTED_KEYS[path]?.trim().split(/\s+/) ?? [];
      const key = member!.replace(/^\[Symbol\.(\w+)\]$/, "@@$1");
      if (!keys.includes(key)) wrong.push(`${path}.${key}`);
    }
  }
  assertEquals(wrong, []);
});

/** Options with which a user's own project may be checked, and we with it. */
const STRICTEST = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  useUnknownInCatchVariables: true,
};

Deno.test("a user's strictest options find nothing wrong with mod.ts", async () => {
  const own = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT)));
  const config = new URL("deno.strictest.json", ROOT);
  const { imports, unstable, nodeModulesDir, compilerOptions } = own;
  const { lib } = compilerOptions;
  await Deno.writeTextFile(
    config,
    JSON.stringify({
      imports,
      unstable,
      nodeModulesDir,
      compilerOptions: { lib, ...STRICTEST },
    }),
  );
  try {
    const { code, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["check", "--no-lock", "--config", config.pathname, "mod.ts"],
      cwd: ROOT,
    }).output();
    assertEquals(code, 0, new TextDecoder().decode(stderr));
  } finally {
    await Deno.remove(config);
  }
});
