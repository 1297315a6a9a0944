import { assert, assertEquals } from "@std/assert";
import { PERMITTED_KEYS } from "../../../prelude/seal/permit_keys.ts";
import { PERMITTED_GLOBALS } from "../../../prelude/seal/permits.ts";
import { type Lab, labTest } from "../../harness.ts";

/** Objects without a name for guests, as guests can get at them. */
const HIDDEN = `({
  "%TypedArray%": P(Int8Array),
  "%TypedArray%.prototype": P(Int8Array.prototype),
  "%ArrayIterator%": P([].values()),
  "%MapIterator%": P(new Map().values()),
  "%SetIterator%": P(new Set().values()),
  "%StringIterator%": P(""[Symbol.iterator]()),
  "%RegExpStringIterator%": P("a".matchAll(/a/g)),
  "%Segments%": P(new Intl.Segmenter().segment("a")),
  "%SegmentIterator%": P(
    new Intl.Segmenter().segment("a")[Symbol.iterator](),
  ),
  "%IteratorHelper%": P([].values().map(() => {})),
  "%WrapForValidIterator%": P(Iterator.from({ next() {} })),
  "%AsyncFunction%": P(async () => {}),
  "%GeneratorFunction%": P(function* () {}),
  "%AsyncGeneratorFunction%": P(async function* () {}),
  "%Generator%": P(function* () {}).prototype,
  "%AsyncGenerator%": P(async function* () {}).prototype,
  "%AsyncIterator%": P(P(async function* () {}).prototype),
  "%URLSearchParamsIterator%": P(new URLSearchParams().values()),
  "%HeadersIterator%": P(new Headers().values()),
  "%FormDataIterator%": P(new FormData().values()),
  "%ReadableStreamIterator%": P(new ReadableStream().values()),
  "%MessagePortBase%": P(MessagePort.prototype),
  "%AbstractModuleSource%": P(WebAssembly.Module),
  "%AbstractModuleSource%.prototype": P(WebAssembly.Module.prototype),
  "%Scope%": P(globalThis),
  "%WorkerScope%": P(P(globalThis)),
})`;

/** Evaluates to the keys of each object of the table, as the table has them. */
const LOOK = `(() => {
  const P = Object.getPrototypeOf;
  const known = new Map(
    Object.getOwnPropertyNames(Symbol)
      .filter((name) => typeof Symbol[name] === "symbol")
      .map((name) => [Symbol[name], "@@" + name]),
  );
  const nameOf = (key) => typeof key === "symbol"
    ? known.get(key) ?? "Symbol(" + (key.description ?? "").replaceAll(" ", "_") + ")"
    : key;
  const hidden = ${HIDDEN};
  return Object.fromEntries(PATHS.map((path) => {
    const object = hidden[path] ??
      path.split(".").reduce((holder, name) => holder?.[name], globalThis);
    const usual = typeof object === "function"
      ? ["length", "name", "prototype"]
      : [];
    const keys = object && Reflect.ownKeys(object).map(nameOf)
      .filter((key) => !usual.includes(key));
    return [path, keys];
  }));
})()`;

function words(text: string): string[] {
  return text.trim().split(/\s+/).filter((word) => word !== "");
}

labTest("the guest's globals are those of the permit table", async (lab) => {
  const isolate = await lab.isolate();
  const found = await isolate.evaluate(
    "Reflect.ownKeys(globalThis).map(String)",
  ) as string[];
  assertEquals(found.sort(), [...PERMITTED_GLOBALS].sort());
});

labTest(
  "objects have the keys of the permit table and no more",
  async (lab) => {
    const isolate = await lab.isolate();
    const paths = JSON.stringify(Object.keys(PERMITTED_KEYS));
    const found = await isolate.evaluate(
      LOOK.replace("PATHS", paths),
    ) as Record<
      string,
      string[] | undefined
    >;
    for (const [path, text] of Object.entries(PERMITTED_KEYS)) {
      assert(found[path], `${path} is missing`);
      // Of functions these three are left out on both sides.
      const usual = path.endsWith("prototype") || path.startsWith("%")
        ? []
        : ["length", "name", "prototype"];
      const permitted = words(text).filter((key) => !usual.includes(key));
      assertEquals(found[path].sort(), permitted.sort(), path);
    }
  },
);

labTest("every class a guest can name is on the permit table", async (lab) => {
  const isolate = await lab.isolate();
  const found = await isolate.evaluate(`
    Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Z]/.test(name)
      && typeof globalThis[name] === "function")`) as string[];
  for (const name of found) {
    assert(name in PERMITTED_KEYS, `${name} has no line`);
    if (name === "Proxy") continue;
    assert(`${name}.prototype` in PERMITTED_KEYS, `${name}.prototype`);
  }
});

/** What `world.js` found. */
interface World {
  size: number;
  suspicious: string[];
  bare: [string, string][];
  misnamed: string[];
}

async function walkWorld(lab: Lab): Promise<World> {
  const isolate = await lab.isolate();
  const source = new URL("../world.js", import.meta.url);
  const world = await isolate.evaluate(
    await Deno.readTextFile(source),
  ) as World;
  assert(world.size > 1500, `only ${world.size} objects were reached`);
  return world;
}

labTest("nothing reachable leads to the runtime", async (lab) => {
  const { suspicious, bare } = await walkWorld(lab);
  assertEquals(suspicious, []);
  // What still shows its source are closures that Deno makes per stream,
  // request or port, behind symbols. None may take the runtime's names.
  const telling = bare.filter(([, text]) =>
    /\b(Deno|process|core|ops|op_\w+|require|import)\b/.test(text)
  );
  assertEquals(telling, []);
});

/** Those that have the name of another, in V8 and in Deno. */
const ALIASES = [
  "globalThis.Function.prototype: value ",
  "globalThis.String.prototype.trimLeft: value trimStart",
  "globalThis.String.prototype.trimRight: value trimEnd",
  "globalThis.Date.prototype.toGMTString: value toUTCString",
  "globalThis.Set.prototype.keys: value values",
];

labTest("functions have the names of their keys", async (lab) => {
  const { misnamed } = await walkWorld(lab);
  assertEquals(misnamed, ALIASES);
});
