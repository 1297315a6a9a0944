// deno-lint-ignore-file no-unused-vars -- for the files that follow
// What every file of checks finds in front of itself. A check passes when it
// returns; what it throws is the reason why not.
const checks = [];
const check = (name, run) => checks.push({ name, run });
const show = (value) =>
  typeof value === "string"
    ? JSON.stringify(value)
    : Array.isArray(value)
    ? `[${value.map(show).join(", ")}]`
    : ArrayBuffer.isView(value)
    ? `${value.constructor.name}(${Array.from(value).join()})`
    : value && typeof value === "object" && value.constructor === Object
    ? `{${Object.keys(value).map((k) => `${k}: ${show(value[k])}`).join()}}`
    : Object.is(value, -0)
    ? "-0"
    : String(value);
const same = (actual, expected) => {
  if (show(actual) === show(expected)) return;
  throw new Error(`${show(actual)} instead of ${show(expected)}`);
};
const thrown = (error, kind) => {
  const known = error instanceof Error || error instanceof DOMException;
  if (!known) throw new Error(`threw ${show(error)}`);
  same(error.name, kind);
};
const throws = (run, kind) => {
  let error;
  try {
    run();
  } catch (e) {
    error = e;
  }
  if (error === undefined) throw new Error(`did not throw ${kind}`);
  thrown(error, kind);
};
const rejects = async (promise, kind) => {
  let error;
  try {
    await promise;
  } catch (e) {
    error = e;
  }
  if (error === undefined) throw new Error(`did not reject with ${kind}`);
  thrown(error, kind);
};
const bytes = (...list) => new Uint8Array(list);
const hex = (buffer) =>
  Array.from(new Uint8Array(buffer), (b) => b.toString(16).padStart(2, "0"))
    .join("");
const text = (string) => new TextEncoder().encode(string);
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
const readAll = async (stream) => {
  const all = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return all;
    all.push(value);
  }
};
const runChecks = async () => {
  const results = {};
  for (const { name, run } of checks) {
    try {
      await run();
      results[name] = "pass";
    } catch (error) {
      results[name] = String(error?.message ?? error);
    }
  }
  return results;
};
