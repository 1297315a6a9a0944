import type { Session } from "./session.ts";

const TICK_MS = 1_000;
/** What the supervisor may be late before the host acts in its place. */
const SLACK_MS = 3_000;

/**
 * The host's own watch, for a supervisor that cannot act: stopped, or not
 * scheduled. It counts ticks of this loop, so that a host that was blocked
 * itself blames no guest.
 */
export class Watchdog {
  #sessions: ReadonlySet<Session>;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(sessions: ReadonlySet<Session>) {
    this.#sessions = sessions;
  }

  /** Ticks only while there are sessions. */
  look(): void {
    if (this.#sessions.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    } else this.#timer ??= setInterval(() => this.#tick(), TICK_MS);
  }

  #tick(): void {
    for (const session of [...this.#sessions]) session.watch(TICK_MS, SLACK_MS);
  }
}
