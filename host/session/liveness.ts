import type { Breach, Usage } from "../../types/ends.ts";
import type { Limits } from "../../types/limits.ts";
import type { Beat } from "../../types/protocol.ts";

const NOTHING: Usage = { cpuMs: 0, wallMs: 0, peakMemoryBytes: 0 };

/** What the supervisor last said of itself, and what it owes the host. */
export class Liveness {
  /** Events sent to the guest. */
  sent = 0;
  #beat: Beat | undefined;
  #silent = 0;

  get usage(): Usage {
    return this.#beat?.usage ?? NOTHING;
  }

  /** Resident bytes above the empty isolate. */
  get memoryBytes(): number {
    return this.#beat?.memoryBytes ?? 0;
  }

  /** Whether the guest has handled all that was sent. */
  get caughtUp(): boolean {
    return this.#beat !== undefined && this.#beat.handled >= this.sent;
  }

  /** Any frame is a sign of life. */
  heard(): void {
    this.#silent = 0;
  }

  take(beat: Beat): void {
    this.#beat = beat;
  }

  /**
   * One tick of the host's watch over a supervisor that may have been
   * stopped. It counts only while the host's own loop turns.
   *
   * @param asked Milliseconds that the longest open call has waited.
   */
  tick(
    { unresponsiveMs, wallMs }: Limits,
    asked: number,
    tickMs: number,
    slackMs: number,
  ): Breach | undefined {
    if (wallMs > 0 && asked > wallMs + slackMs) {
      return {
        reason: "wall_clock_limit_exceeded",
        limit: wallMs,
        used: asked,
      };
    }
    if (!this.#owes()) this.#silent = 0;
    else if (++this.#silent * tickMs > unresponsiveMs + slackMs) {
      const used = this.#silent * tickMs;
      return { reason: "unresponsive", limit: unresponsiveMs, used };
    }
    return undefined;
  }

  #owes(): boolean {
    // An isolate that was never sent anything has nothing to tell.
    if (!this.#beat) return this.sent > 0;
    return !this.#beat.idle || !this.caughtUp;
  }
}
