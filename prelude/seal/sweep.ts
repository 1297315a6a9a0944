import { PERMITTED_KEYS } from "./permit_keys.ts";

/** What every function keeps. */
const FUNCTION_KEYS = " length name prototype";

/** The last of the characters that part two words. */
const BLANK = 32;

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
  let permitted = PERMITTED_KEYS[path]!;
  if (typeof object === "function") permitted += FUNCTION_KEYS;
  for (const key of Reflect.ownKeys(object)) {
    if (isListed(permitted, nameOfKey(key))) continue;
    if (!Reflect.deleteProperty(object, key)) {
      throw new Error(`Cannot remove ${nameOfKey(key)} of ${path}`);
    }
  }
  fixConstructor(object, path);
}

/**
 * Whether a word of `list` is `name`. To make a set of each list, for a few
 * questions, would take longer than all the searches.
 */
function isListed(list: string, name: string): boolean {
  if (name === "") return false;
  const isBlank = (at: number) => !(list.charCodeAt(at) > BLANK);
  for (let at = -1; (at = list.indexOf(name, at + 1)) >= 0;) {
    if (isBlank(at - 1) && isBlank(at + name.length)) return true;
  }
  return false;
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
  if (description.startsWith("Symbol.")) {
    const known = description.slice("Symbol.".length);
    if (Reflect.get(Symbol, known) === key) return `@@${known}`;
  }
  return `Symbol(${description.replaceAll(" ", "_")})`;
}

function resolve(path: string): object | undefined {
  const dot = path.lastIndexOf(".");
  const holder = dot < 0 ? globalThis : resolve(path.slice(0, dot));
  return (holder as Record<string, object> | undefined)?.[path.slice(dot + 1)];
}
