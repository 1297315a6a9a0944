import { FramesTarget } from "./frames.ts";
import type { Target } from "./fuzzer.ts";
import { JsonTarget } from "./json.ts";
import { LettersTarget } from "./letters.ts";
import { ParsersTarget } from "./parsers.ts";
import { PostsTarget } from "./posts.ts";
import { SessionsTarget } from "./sessions.ts";

/** Everything that is fuzzed, by name. */
export const TARGETS = {
  frames: () => new FramesTarget(),
  json: () => new JsonTarget(),
  parsers: () => new ParsersTarget(),
  sessions: () => new SessionsTarget(),
  posts: () => new PostsTarget(),
  letters: () => new LettersTarget(),
} as const satisfies Record<string, () => Target>;

export type TargetName = keyof typeof TARGETS;

export const TARGET_NAMES = Object.keys(TARGETS) as TargetName[];

export function isTargetName(name: string): name is TargetName {
  return Object.hasOwn(TARGETS, name);
}
