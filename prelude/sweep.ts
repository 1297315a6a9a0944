import { PERMITTED_KEYS } from "./permit_keys.ts";

/** What every function keeps. */
const FUNCTION_KEYS = ["length", "name", "prototype"];

/**
 * Removes from the objects of the permit table every key that is not on it.
 * It runs before the guest, and must be through before the guest begins.
 *
 * @param hidden What no global names, by the names of the table.
 * @throws {Error} when a key cannot be removed.
 */
export function sweepObjects(hidden: Record<string, object>): void {
  for (const path of Object.keys(PERMITTED_KEYS)) {
    const object = hidden[path] ?? resolve(path);
    if (object) sweep(object, path);
  }
}

function sweep(object: object, path: string): void {
  const permitted = new Set(PERMITTED_KEYS[path]!.trim().split(/\s+/));
  if (typeof object === "function") {
    for (const key of FUNCTION_KEYS) permitted.add(key);
  }
  for (const key of Reflect.ownKeys(object)) {
    if (permitted.has(nameOfKey(key))) continue;
    if (!Reflect.deleteProperty(object, key)) {
      throw new Error(`Cannot remove ${nameOfKey(key)} of ${path}`);
    }
  }
  fixConstructor(object, path);
}

/** A prototype leads back to the constructor that guests know. */
function fixConstructor(object: object, path: string): void {
  if (!path.endsWith(".prototype") || path.startsWith("%")) return;
  const known = resolve(path.slice(0, -".prototype".length));
  if (!Object.hasOwn(object, "constructor")) return;
  if (object.constructor === known) return;
  Object.defineProperty(object, "constructor", { value: known });
}

/** A key as the permit table writes it. */
export function nameOfKey(key: PropertyKey): string {
  if (typeof key !== "symbol") return String(key);
  const { description = "" } = key;
  const known = description.startsWith("Symbol.")
    ? description.slice("Symbol.".length)
    : "";
  if (known !== "" && Reflect.get(Symbol, known) === key) return `@@${known}`;
  return `Symbol(${description.replaceAll(" ", "_")})`;
}

function resolve(path: string): object | undefined {
  let object: unknown = globalThis;
  for (const name of path.split(".")) {
    const holder = object as Record<string, unknown> | undefined;
    object = holder?.[name];
  }
  return object as object | undefined;
}
