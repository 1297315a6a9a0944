const DIGITS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/**
 * For each line of a transformed source the author's line, both from 1, as
 * the mappings of a source map (revision 3) say for the start of the line.
 */
export function decodeLineMap(json: string): number[] {
  const { mappings } = JSON.parse(json) as { mappings: string };
  const lines: number[] = [];
  let authorLine = 0;
  let first: number | undefined;
  let field = 0;
  let value = 0;
  let shift = 0;
  const endLine = () => {
    lines.push((first ?? authorLine) + 1);
    first = undefined;
    field = 0;
  };
  for (const char of mappings) {
    if (char === ";") endLine();
    else if (char === ",") field = 0;
    else {
      const digit = VALUES.get(char)!;
      value += (digit & 31) << shift;
      shift += 5;
      if (digit & 32) continue;
      // The third number of a segment is the step in the author's lines.
      if (field === 2) {
        authorLine += value & 1 ? -(value >> 1) : value >> 1;
        first ??= authorLine;
      }
      field++;
      value = shift = 0;
    }
  }
  endLine();
  return lines;
}
