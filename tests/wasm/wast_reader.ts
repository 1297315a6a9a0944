/** A node of the text format: an atom, a string's bytes, or a list. */
export type Node =
  | { readonly atom: string }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | {
    readonly list: readonly Node[];
    /** Where the list is in the text. */
    readonly start: number;
    readonly end: number;
  };

const TOKEN =
  /\s+|;;[^\n]*|(\()|(\))|"((?:[^"\\]|\\[^])*)"|([^\s()";]+)|(\(;)/y;

const ESCAPES: Readonly<Record<string, number>> = {
  t: 9,
  n: 10,
  r: 13,
  '"': 34,
  "'": 39,
  "\\": 92,
};

function skipComment(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text.startsWith("(;", i)) depth++, i++;
    else if (text.startsWith(";)", i)) {
      i++;
      if (--depth === 0) return i + 1;
    }
  }
  throw new SyntaxError("Comment has no end");
}

/** The bytes that a string literal stands for. */
export function stringBytes(literal: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const out: number[] = [];
  for (let i = 0; i < literal.length; i++) {
    const point = literal.codePointAt(i)!;
    if (point !== 92) {
      out.push(...encoder.encode(String.fromCodePoint(point)));
      if (point > 0xffff) i++;
      continue;
    }
    const next = literal[++i]!;
    const unicode = /^u\{([0-9a-fA-F_]+)\}/.exec(literal.slice(i));
    if (unicode) {
      const code = parseInt(unicode[1]!.replaceAll("_", ""), 16);
      out.push(...encoder.encode(String.fromCodePoint(code)));
      i += unicode[0].length - 1;
    } else if (next in ESCAPES) out.push(ESCAPES[next]!);
    else out.push(parseInt(literal.slice(i, ++i + 1), 16));
  }
  return Uint8Array.from(out);
}

/** Reads all top-level forms of a script. */
export function readScript(text: string): Node[] {
  const top: Node[] = [];
  const open: { list: Node[]; start: number }[] = [];
  const add = (node: Node) => (open.at(-1)?.list ?? top).push(node);
  for (let at = 0; at < text.length;) {
    if (text.startsWith("(;", at)) {
      at = skipComment(text, at);
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) throw new SyntaxError(`No token at ${at}`);
    at = TOKEN.lastIndex;
    if (match[1]) open.push({ list: [], start: match.index });
    else if (match[2]) {
      const done = open.pop();
      if (done === undefined) throw new SyntaxError("Too many parentheses");
      add({ ...done, end: at });
    } else if (match[3] !== undefined) add({ bytes: stringBytes(match[3]) });
    else if (match[4]) add({ atom: match[4] });
  }
  return top;
}
