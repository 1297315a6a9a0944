const LINE_CHARS = 200;

/** The first line of hostile text: printable, and short enough to show. */
export function firstLine(text: string): string {
  const lines = text.split("\n");
  // Some deaths are announced under a ruler.
  const line = lines.find((line) => /[A-Za-z]{3}/.test(line)) ?? lines[0]!;
  return printable(line.slice(0, LINE_CHARS * 4)).slice(0, LINE_CHARS).trim();
}

/** `text` without control characters, which could steer a terminal. */
export function printable(text: string): string {
  // deno-lint-ignore no-control-regex -- these are the ones to remove
  return text.replace(/\x1b\[[0-9;]*[A-Za-z]|[\x00-\x1f\x7f-\x9f]/g, "");
}
