/**
 * What the supervisor and the guest's thread say to each other over their
 * MessagePort, as `[kind, id, payload]`. The supervisor trusts none of it.
 */

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

/** One post, either way. */
export type Post = readonly [
  kind: number,
  id: number,
  payload: string | Uint8Array<ArrayBuffer>,
];
