import { type Fault, FAULT_CHARS } from "../../types/protocol.ts";
import { destructureError } from "../natives/natives.ts";
import {
  bare,
  cut,
  ErrorClass,
  JSONStringify,
  ObjectGetOwnPropertyDescriptor,
  ObjectSetPrototypeOf,
  ReflectDefineProperty,
  StringClass,
} from "../natives/primordials.ts";

/** Texts of errors longer than this are cut, and not searched for a place. */
const LONG_CHARS = 256 * 1024;

/** Code of the guest's, which is compiled under an address of its own. */
interface Unit {
  file: string;
  /** What stands before the author's text in its first line. */
  lead: string;
}

/** By their addresses: other frames of a stack are not the guest's to see. */
const units = bare<Unit>();
const addresses = bare<string>();
let unitCount = 0;
/** Author's lines of files whose compiled lines differ from them. */
const lineMaps = bare<readonly number[]>();

/** The address under which code of `file` is compiled, behind `lead`. */
export function addressOf(file: string, lead = ""): string {
  const key = `${lead}\n${file}`;
  const known = addresses[key];
  if (known !== undefined) return known;
  const address = `guest:${++unitCount}`;
  units[address] = ObjectSetPrototypeOf({ file, lead }, null);
  return addresses[key] = address;
}

export function setLineMap(file: string, lines: readonly number[]): void {
  lineMaps[file] = lines;
}

/** The guest's file of an address, if it is one. */
export function fileOf(address: unknown): string | undefined {
  if (typeof address === "string") return units[address]?.file;
}

/** The author's place of one in the code of `address`. */
export function authorPlace(
  address: string,
  line: number,
  column: number,
): { line: number; column: number } {
  const { file, lead } = units[address]!;
  const place = bare<number>() as { line: number; column: number };
  place.line = lineMaps[file]?.[line - 1] ?? line;
  place.column = line === 1 ? column - lead.length : column;
  return place;
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
      const file = fileOf(fileName);
      if (file === undefined) continue;
      place.file = file;
      if (typeof lineNumber !== "number") return place;
      const { line, column } = authorPlace(
        fileName as string,
        lineNumber,
        columnNumber as number,
      );
      place.line = line;
      if (typeof columnNumber === "number") place.column = column;
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
