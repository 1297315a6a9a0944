import { isGuestFile } from "./faults.ts";
import {
  ErrorClass,
  ObjectDefineProperty,
  StringClass,
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
      if (isGuestFile(sites[i]!.getFileName())) {
        text += `\n    at ${sites[i]!.toString()}`;
      }
    }
  } catch {
    // Called by the guest with something else than call sites.
  }
  return text;
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
