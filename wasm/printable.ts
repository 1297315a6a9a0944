/** Shows control characters as escapes: guests choose names and messages. */
export function printable(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
