import { authorLine, isGuestFile } from "./faults.ts";
import {
  ErrorClass,
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  StringClass,
  StringIndexOf,
  StringSlice,
} from "./primordials.ts";

interface CallSite {
  getFileName(): unknown;
  getLineNumber(): number;
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
      const file = sites[i]!.getFileName();
      if (isGuestFile(file)) text += `\n    at ${placeOf(sites[i]!, file)}`;
    }
  } catch {
    // Called by the guest with something else than call sites.
  }
  return text;
}

/**
 * A frame's text with the author's line, and the name of its file whatever
 * name it claims.
 */
function placeOf(site: CallSite, file: string): string {
  const text = site.toString();
  const claimed = site.getScriptNameOrSourceURL();
  const name = typeof claimed === "string" ? claimed : file;
  const line = site.getLineNumber();
  const place = `${name}:${line}:`;
  const at = StringIndexOf(text, place);
  if (at < 0) return text;
  const rest = StringSlice(text, at + place.length);
  return `${StringSlice(text, 0, at)}${file}:${authorLine(file, line)}:${rest}`;
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
