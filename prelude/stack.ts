import { isGuestFile } from "./faults.ts";
import {
  ErrorClass,
  ObjectDefineProperty,
  StringClass,
  StringIndexOf,
  StringSlice,
} from "./primordials.ts";

interface CallSite {
  getFileName(): unknown;
  getScriptNameOrSourceURL(): unknown;
  toString(): string;
}

/**
 * Stack traces show guest frames only. The guest can set
 * `Error.prepareStackTrace`, and it has no effect: call sites would hand out
 * the prelude's and Deno's functions.
 */
export function installStacks(): void {
  ObjectDefineProperty(ErrorClass, "prepareStackTrace", {
    get: () => formatStack,
    set: () => {},
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

/** A frame's text, with the name of its file whatever name it claims. */
function placeOf(site: CallSite, file: string): string {
  const text = site.toString();
  const claimed = site.getScriptNameOrSourceURL();
  if (typeof claimed !== "string" || claimed === file) return text;
  const at = StringIndexOf(text, claimed);
  if (at < 0) return text;
  const rest = StringSlice(text, at + claimed.length);
  return `${StringSlice(text, 0, at)}${file}${rest}`;
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
