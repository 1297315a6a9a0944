import { type Fault, FAULT_CHARS } from "../types/protocol.ts";
import { destructureError } from "./natives.ts";
import {
  bare,
  cut,
  ErrorClass,
  JSONStringify,
  ObjectGetOwnPropertyDescriptor,
  ObjectSetPrototypeOf,
  ReflectDefineProperty,
  RegExpTest,
  StringClass,
} from "./primordials.ts";

/** Texts of errors longer than this are cut, and not searched for a place. */
const LONG_CHARS = 256 * 1024;

/** Names under which guest code was compiled. */
const guestFiles = bare<true>();

/** From now on stack frames of `name` are the guest's to see. */
export function isGuestFile(name: unknown): name is string {
  return typeof name === "string" && guestFiles[name] === true;
}

/** Files of this project and of Deno, whatever a script is called. */
const INNER_FILE = /^(?:airlock|ext|node|data):/;

/** A name of an inner file stays hidden: the frames of both look the same. */
export function addGuestFile(name: string): void {
  if (!RegExpTest(INNER_FILE, name)) guestFiles[name] = true;
}

/** Author's lines of files whose compiled lines differ from them. */
const lineMaps = bare<number[]>();

export function setLineMap(name: string, lines: number[]): void {
  lineMaps[name] = lines;
}

/** The author's line of a compiled line of `file`. */
export function authorLine(file: string, line: number): number {
  const lines = lineMaps[file];
  return lines === undefined ? line : lines[line - 1] ?? line;
}

/** Describes whatever was thrown, as JSON. Runs guest code; never throws. */
export function describeFault(thrown: unknown): string {
  const fault: Fault = ObjectSetPrototypeOf({
    name: "Error",
    message: "",
  }, null);
  try {
    if (thrown !== null && typeof thrown === "object") {
      fillFromObject(fault, thrown as Partial<Fault>);
    } else fault.message = cut(StringClass(thrown), FAULT_CHARS.message);
  } catch {
    // A getter of the guest's own error threw: what was read so far stands.
  }
  return JSONStringify(fault);
}

function fillFromObject(
  fault: Fault,
  thrown: Partial<Fault>,
): void {
  const { name, message, stack } = thrown;
  if (typeof name === "string") fault.name = cut(name, FAULT_CHARS.name);
  if (typeof message === "string") {
    fault.message = cut(message, FAULT_CHARS.message);
  } else if (name === undefined) {
    fault.message = cut(JSONStringify(thrown) ?? "", FAULT_CHARS.message);
  }
  if (typeof stack === "string") fault.stack = cut(stack, FAULT_CHARS.stack);
  // Deno copies the text several times over to find the place.
  if (isLong(message) || isLong(stack)) return;
  const { file, line, column } = placeOf(thrown);
  if (file !== undefined) fault.file = file;
  if (line !== undefined) fault.line = line;
  if (column !== undefined) fault.column = column;
}

function isLong(text: unknown): boolean {
  return typeof text === "string" && text.length > LONG_CHARS;
}

type Place = Pick<Fault, "file" | "line" | "column">;

/** Where in the guest's files `thrown` was made, if that is known. */
export function placeOf(thrown: unknown): Place {
  const place = bare<unknown>() as Place;
  try {
    const { frames } = destructureError(thrown);
    for (let i = 0; i < frames.length; i++) {
      const { fileName, lineNumber, columnNumber } = frames[i]!;
      if (!isGuestFile(fileName)) continue;
      place.file = fileName;
      if (typeof lineNumber === "number") {
        place.line = authorLine(fileName, lineNumber);
      }
      if (typeof columnNumber === "number") place.column = columnNumber;
      return place;
    }
  } catch {
    // Reading the guest's own error threw.
  }
  return place;
}

/** Runs `compile` so that a SyntaxError knows its own place. */
export function withoutStack<T>(compile: () => T): T {
  // Defined, not assigned: the guest may have put an accessor there.
  const limit = ObjectGetOwnPropertyDescriptor(ErrorClass, "stackTraceLimit");
  // With no frames to show, the error's place is where the parser stopped.
  ReflectDefineProperty(ErrorClass, "stackTraceLimit", {
    value: 0,
    configurable: true,
    enumerable: true,
    writable: true,
  });
  try {
    return compile();
  } finally {
    if (limit) ReflectDefineProperty(ErrorClass, "stackTraceLimit", limit);
    else delete (ErrorClass as { stackTraceLimit?: number }).stackTraceLimit;
  }
}
