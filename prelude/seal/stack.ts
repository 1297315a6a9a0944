import { authorPlace, fileOf } from "./faults.ts";
import {
  ErrorClass,
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  StringClass,
  StringIndexOf,
  StringSlice,
} from "../natives/primordials.ts";

interface CallSite {
  getFileName(): unknown;
  getLineNumber(): number;
  getColumnNumber(): number;
  getScriptNameOrSourceURL(): unknown;
  toString(): string;
}

/**
 * Stack traces show guest frames only. The guest can set
 * `Error.prepareStackTrace`, and it has no effect: call sites would hand out
 * the prelude's and Deno's functions.
 */
export function installStacks(): void {
  ObjectDefineProperty(formatStack, "name", { value: "prepareStackTrace" });
  const { get, set } = ObjectGetOwnPropertyDescriptor({
    get prepareStackTrace() {
      return formatStack;
    },
    set prepareStackTrace(_formatter) {
      // See above.
    },
  }, "prepareStackTrace")!;
  ObjectDefineProperty(ErrorClass, "prepareStackTrace", {
    get,
    set,
    enumerable: false,
    configurable: false,
  });
  // Deno looks the formatter up on the global of this name.
  ObjectDefineProperty(globalThis, "Error", {
    configurable: false,
    writable: false,
  });
}

function formatStack(error: unknown, sites: CallSite[]): string {
  let text = headOf(error);
  try {
    for (let i = 0; i < sites.length; i++) {
      const address = sites[i]!.getFileName();
      const file = fileOf(address);
      if (file === undefined) continue;
      text += `\n    at ${placeOf(sites[i]!, address as string, file)}`;
    }
  } catch {
    // Called by the guest with something else than call sites.
  }
  return text;
}

/**
 * A frame's text with the author's place, and the name of its file whatever
 * name it claims.
 */
function placeOf(site: CallSite, address: string, file: string): string {
  const text = site.toString();
  const claimed = site.getScriptNameOrSourceURL();
  const name = typeof claimed === "string" ? claimed : address;
  const compiled = `${name}:${site.getLineNumber()}:${site.getColumnNumber()}`;
  const at = StringIndexOf(text, compiled);
  if (at < 0) return file;
  const { line, column } = authorPlace(
    address,
    site.getLineNumber(),
    site.getColumnNumber(),
  );
  const rest = StringSlice(text, at + compiled.length);
  return `${StringSlice(text, 0, at)}${file}:${line}:${column}${rest}`;
}

function headOf(error: unknown): string {
  try {
    const { name, message } = error as Error;
    const head = name === undefined ? "Error" : StringClass(name);
    const tail = message === undefined ? "" : StringClass(message);
    return head === "" ? tail : tail === "" ? head : `${head}: ${tail}`;
  } catch {
    return "Error";
  }
}
