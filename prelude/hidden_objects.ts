/** Objects of the guest's world that no global names. */
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
  const segments = new Intl.Segmenter().segment("a");
  const scope = Object.getPrototypeOf(globalThis);
  return [
    ["TypedArray", Int8Array],
    ["ArrayIterator", [].values()],
    ["MapIterator", new Map().values()],
    ["SetIterator", new Set().values()],
    ["StringIterator", ""[Symbol.iterator]()],
    ["RegExpStringIterator", "a".matchAll(/a/g)],
    ["Segments", segments],
    ["SegmentIterator", segments[Symbol.iterator]()],
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
