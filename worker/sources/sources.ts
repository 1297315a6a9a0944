import { ToTier } from "../../types/protocol.ts";

const WORDS = ["import", "export"];
/** What a statement stands behind, blanks apart; so does its end. */
const BOUNDARIES = ";}/";
const META = /^\s*\.\s*meta\b/;
/** What makes a word a call, a key, or a part of another. */
const OTHER = /^(?:[\w$]|\s*[(:=.])/;
/** Characters that both patterns look at. */
const AHEAD = 64;

const decoder = new TextDecoder();

/** Whether frames of `kind` bring a source. */
export function isSource(kind: number): boolean {
  return kind === ToTier.execute || kind === ToTier.evaluate;
}

/**
 * Whether the source of a frame may have an `import` or `export` statement, or
 * `import.meta`. It may as well be a comment or a string that looks like one,
 * but what is none of these is no module.
 */
export function mayBeModule(payload: Uint8Array): boolean {
  const text = decoder.decode(payload);
  return WORDS.some((word) => {
    for (let at = -1; (at = text.indexOf(word, at + 1)) >= 0;) {
      const end = at + word.length;
      const rest = text.slice(end, end + AHEAD);
      if (META.test(rest)) return true;
      if (!OTHER.test(rest) && beginsStatement(text, at)) return true;
    }
    return false;
  });
}

/** Looks back to the last word, so that no blank is met twice. */
function beginsStatement(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const char = text[i]!;
    if (char === "\n" || char === "\r" || BOUNDARIES.includes(char)) {
      return true;
    }
    if (char.trim() !== "") return false;
  }
  return true;
}
