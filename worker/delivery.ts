/** Bytes the guest may leave unhandled before the host's pipe is left full. */
const HIGH_WATER_BYTES = 1024 * 1024;

/**
 * Host events on their way through the guest's event loop: which have been
 * handed over, which it says it has handled, and whether more may come.
 */
export class Delivery {
  #delivered: number;
  #handled: number;
  /** Events that another thread has handled, before this one began. */
  #before: number;
  #unhandled: { upTo: number; bytes: number; renews: boolean }[] = [];
  #bytes = 0;
  #room: PromiseWithResolvers<void> | undefined;

  constructor(before = 0) {
    this.#before = this.#delivered = this.#handled = before;
  }

  /** Whether every event handed over has been handled. */
  get idle(): boolean {
    return this.#handled === this.#delivered;
  }

  /** Host events handled so far. */
  get count(): number {
    return this.#handled;
  }

  /** Whether what the guest handles next has a budget of its own. */
  get renews(): boolean {
    return this.#unhandled[0]?.renews === true;
  }

  /**
   * Records `count` events of `bytes` in all, about to be handed over.
   *
   * @param renews Whether each begins with a whole budget.
   */
  deliver(count: number, bytes: number, renews: boolean): void {
    this.#delivered += count;
    this.#unhandled.push({ upTo: this.#delivered, bytes, renews });
    this.#bytes += bytes;
  }

  /**
   * The guest's thread says it has handled `count` events. It may not skip
   * back or ahead of what it was given, so that it cannot earn more than one
   * renewed budget per event.
   *
   * @returns whether the claim is possible.
   */
  handled(count: number): boolean {
    const upTo = this.#before + count;
    if (upTo <= this.#handled || upTo > this.#delivered) return false;
    this.#handled = upTo;
    while (this.#unhandled[0] && this.#unhandled[0].upTo <= upTo) {
      this.#bytes -= this.#unhandled.shift()!.bytes;
    }
    if (this.hasRoom) {
      this.#room?.resolve();
      this.#room = undefined;
    }
    return true;
  }

  /** Whether the guest has room for more. */
  get hasRoom(): boolean {
    return this.#bytes <= HIGH_WATER_BYTES;
  }

  /** Settles when the guest has room for more. */
  async room(): Promise<void> {
    if (this.hasRoom) return;
    this.#room ??= Promise.withResolvers<void>();
    await this.#room.promise;
  }
}
