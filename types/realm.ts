/**
 * What the supervisor and the guest's thread say to each other over their
 * MessagePort, as `[kind, id, payload]`. The supervisor trusts none of it.
 */

import type { IsolateSetup } from "./protocol.ts";

/** Posts of the guest's thread that stay inside the tier process. */
export const FromRealm = {
  /** The prelude is sealed and waits for its setup. */
  ready: 1,
  /** id: how many host events have been handled so far. */
  handled: 2,
  /** Answer to a ping. */
  pong: 3,
  /** The guest's garbage has been collected. */
  collected: 4,
  /** A timer or a finalizer is about to call the guest, who may have slept. */
  awake: 5,
} as const;

/** Posts of the supervisor that do not come from the host. */
export const ToRealm = {
  ping: 128,
  /** The prelude is to collect the guest's garbage. */
  collect: 129,
} as const;

/** Longest text that is posted as such; others go as UTF-8, uncopied. */
export const TEXT_CHARS = 64 * 1024;

/** A source on its way to the guest's thread, which knows JavaScript alone. */
export interface Compilable {
  text: string;
  /** The author's line of each line, where a compiler moved them. */
  lines?: readonly number[] | undefined;
  /** Why the source is none. */
  error?: string | undefined;
}

/** What makes the sealed thread an isolate's. */
export interface RealmSetup extends Omit<IsolateSetup, "modules"> {
  modules?: Record<string, Compilable> | undefined;
}

/** What stands before the text of a source: JSON, and a newline. */
export interface SourceHead extends Omit<Compilable, "text"> {
  /** File name in stack traces. */
  name: string;
}

/** One post, either way. */
export type Post = readonly [
  kind: number,
  id: number,
  payload: string | Uint8Array<ArrayBuffer>,
];
