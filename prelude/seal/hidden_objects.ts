/**
 * Objects of the guest's world that no global names. Those of
 * `Intl.Segmenter` are left out: one segmenter costs 10 ms and 3 MB, and its
 * objects are V8's own. A test compares them with the permit table, too.
 */
export function hiddenObjects(): Record<string, object> {
  const found: Record<string, object> = {};
  for (const [name, sample] of samples()) {
    found[`%${name}%`] = Object.getPrototypeOf(sample);
  }
  const prototypeOf = (name: string) =>
    (found[name] as { prototype: object }).prototype;
  found["%Generator%"] = prototypeOf("%GeneratorFunction%");
  found["%AsyncGenerator%"] = prototypeOf("%AsyncGeneratorFunction%");
  found["%AsyncIterator%"] = Object.getPrototypeOf(found["%AsyncGenerator%"]);
  found["%TypedArray%.prototype"] = prototypeOf("%TypedArray%");
  found["%AbstractModuleSource%.prototype"] = prototypeOf(
    "%AbstractModuleSource%",
  );
  return found;
}

function samples(): [string, object][] {
  const scope = Object.getPrototypeOf(globalThis);
  return [
    ["TypedArray", Int8Array],
    ["ArrayIterator", [].values()],
    ["MapIterator", new Map().values()],
    ["SetIterator", new Set().values()],
    ["StringIterator", ""[Symbol.iterator]()],
    ["RegExpStringIterator", "a".matchAll(/a/g)],
    ["IteratorHelper", [].values().map(() => {})],
    ["WrapForValidIterator", Iterator.from({ next: () => ({}) } as never)],
    ["AsyncFunction", async function () {}],
    ["GeneratorFunction", function* () {}],
    ["AsyncGeneratorFunction", async function* () {}],
    ["URLSearchParamsIterator", new URLSearchParams().values()],
    ["HeadersIterator", new Headers().values()],
    ["FormDataIterator", new FormData().values()],
    ["ReadableStreamIterator", new ReadableStream().values()],
    ["MessagePortBase", MessagePort.prototype],
    ["AbstractModuleSource", WebAssembly.Module],
    ["Scope", globalThis],
    ["WorkerScope", scope],
  ];
}
