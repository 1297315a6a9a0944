import { setLineMap } from "./faults.ts";
import { nativeAtob, stripTypes } from "./natives.ts";
import { decodeLineMap } from "./source_map.ts";
import {
  bare,
  StringIndexOf,
  StringLastIndexOf,
  StringSlice,
  SyntaxErrorClass,
} from "./primordials.ts";

const TS_EXTENSIONS = bare<true>();
TS_EXTENSIONS[".ts"] = TS_EXTENSIONS.mts = TS_EXTENSIONS.cts = true;

const MAP_MARK = "//# sourceMappingURL=data:application/json;base64,";

/**
 * What V8 can compile of `source`: itself, or TypeScript with its types
 * removed. Types become blanks, so every line stays where it is; only syntax
 * that needs code of its own (enums, namespaces) moves lines, and a map then
 * puts them back in stack traces.
 *
 * @param lang `undefined` lets the extension of `name` decide.
 */
export function compilable(
  name: string,
  source: string,
  lang: "js" | "ts" | undefined,
): string {
  const last = StringSlice(name, -3);
  const isTypeScript = lang === undefined
    ? TS_EXTENSIONS[last] === true
    : lang === "ts";
  if (!isTypeScript) return source;
  try {
    return stripTypes(source, { __proto__: null, mode: "strip" });
  } catch {
    return transform(name, source);
  }
}

function transform(name: string, source: string): string {
  let output: string;
  try {
    output = stripTypes(source, {
      __proto__: null,
      mode: "transform",
      sourceMap: true,
    });
  } catch (error) {
    throw new SyntaxErrorClass(withName((error as Error).message, name));
  }
  // The compiler puts its own last; others are the text of the guest.
  const mark = StringLastIndexOf(output, MAP_MARK);
  if (mark >= 0) {
    const encoded = StringSlice(output, mark + MAP_MARK.length);
    setLineMap(name, decodeLineMap(nativeAtob(encoded)));
    output = StringSlice(output, 0, mark);
  }
  return output;
}

/** The compiler's message, with the guest's file in place of its own. */
function withName(message: string, name: string): string {
  const place = "file:///stripTypeScriptTypes.ts";
  const at = StringIndexOf(message, place);
  if (at < 0) return message;
  return StringSlice(message, 0, at) + name +
    StringSlice(message, at + place.length);
}
