import { ObjectDefineProperty, uncurryThis } from "../natives/primordials.ts";

interface Link {
  task: () => void;
  next: Link | undefined;
}

const postTo = uncurryThis(
  MessagePort.prototype.postMessage as (message: unknown) => void,
);

/**
 * Runs tasks one per turn of the event loop, in order, so that what awaits
 * the first has gone on before the second comes.
 */
export class TaskQueue {
  #first: Link | undefined;
  #last: Link | undefined;
  /** Whether this turn has had its task. */
  #busy = false;
  #bell: MessagePort;
  #report: (error: unknown) => void;

  /** @param report Hears what a task throws. */
  constructor(report: (error: unknown) => void) {
    this.#report = report;
    const { port1, port2 } = new MessageChannel();
    this.#bell = port1;
    // Deno calls the port's `dispatchEvent`: an own one keeps the port from
    // whatever guests put in place of the common one.
    ObjectDefineProperty(port2, "dispatchEvent", {
      value: (): boolean => {
        this.#busy = false;
        this.#next();
        return true;
      },
    });
    port2.start();
  }

  add(task: () => void): void {
    const link = { task, next: undefined };
    if (this.#last) this.#last.next = link;
    else this.#first = link;
    this.#last = link;
    this.#next();
  }

  #next(): void {
    const link = this.#first;
    if (!link || this.#busy) return;
    this.#first = link.next;
    if (!link.next) this.#last = undefined;
    this.#busy = true;
    postTo(this.#bell, 0);
    try {
      link.task();
    } catch (error) {
      this.#report(error);
    }
  }
}
