const LINE_CHARS = 200;

/**
 * What steers a terminal or hides in a text: control and format characters,
 * separators of lines, halves of pairs. Two format characters are let be, as
 * several scripts and emoji are not written without them.
 */
const UNSAFE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const SHORT: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const INDENT = "    ";

/** The first line of hostile text: printable, and short enough to show. */
export function firstLine(text: string): string {
  const lines = text.split("\n");
  // Some deaths are announced under a ruler.
  const line = lines.find((line) => /[A-Za-z]{3}/.test(line)) ?? lines[0]!;
  const shown = line.slice(0, LINE_CHARS * 4).trim();
  return printable(shown).slice(0, LINE_CHARS);
}

/**
 * Hostile text as one line: what a terminal would obey is shown as an escape
 * such as `\u202e`, so that nothing is lost in silence. The escapes are those
 * of JSON: in its text they stay what they were.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, escape);
}

/** As {@linkcode printable}, with its line breaks and tabs. */
export function printableLines(text: string): string {
  return text.replace(
    UNSAFE,
    (char) => char === "\n" || char === "\t" ? char : escape(char),
  );
}

/**
 * As {@linkcode printableLines}, for a terminal: no line but the first begins
 * at the margin, where it could pose as someone else's.
 */
export function indented(text: string): string {
  return printableLines(text).replace(/\n(?=[^\s])/g, `\n${INDENT}`);
}

function escape(char: string): string {
  return SHORT[char] ??
    Array.from({ length: char.length }, (_, i) => unit(char, i)).join("");
}

function unit(text: string, at: number): string {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`;
}
