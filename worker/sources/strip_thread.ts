/**
 * What the thread runs that makes JavaScript of TypeScript: one answer, a
 * `Compilable`, to each post of a name and a source.
 */
import type { Compilable } from "../../types/realm.ts";
import { decodeLineMap } from "./source_map.ts";

interface Loader {
  stripTypeScriptTypes(
    source: string,
    options: { mode: "strip" | "transform"; sourceMap?: boolean },
  ): string;
}

declare const process: { getBuiltinModule(name: "node:module"): Loader };

interface Thread {
  onmessage: (event: { data: [name: string, source: string] }) => void;
  postMessage(answer: Compilable): void;
}

const thread = globalThis as unknown as Thread;

const { stripTypeScriptTypes } = process.getBuiltinModule("node:module");

const MAP_MARK = "//# sourceMappingURL=data:application/json;base64,";

thread.onmessage = ({ data: [name, source] }) =>
  thread.postMessage(strip(name, source));

/**
 * Types become blanks, so every line stays where it is; only syntax that needs
 * code of its own (enums, namespaces) moves lines.
 */
function strip(name: string, source: string): Compilable {
  try {
    return { text: stripTypeScriptTypes(source, { mode: "strip" }) };
  } catch {
    return transform(name, source);
  }
}

function transform(name: string, source: string): Compilable {
  let text: string;
  try {
    const options = { mode: "transform", sourceMap: true } as const;
    text = stripTypeScriptTypes(source, options);
  } catch (error) {
    return { text: "", error: withName((error as Error).message, name) };
  }
  // The compiler puts its own last; others are the text of the guest.
  const mark = text.lastIndexOf(MAP_MARK);
  if (mark < 0) return { text };
  const lines = decodeLineMap(atob(text.slice(mark + MAP_MARK.length)));
  return { text: text.slice(0, mark), lines };
}

/** The compiler's message, with the guest's file in place of its own. */
function withName(message: string, name: string): string {
  return message.replace("file:///stripTypeScriptTypes.ts", () => name);
}
