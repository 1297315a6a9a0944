import { bare, PromiseClass } from "../natives/primordials.ts";
import {
  byteLengthOf,
  controllerClose,
  controllerEnqueue,
  controllerError,
  controllerRequest,
  ReadableStreamClass,
  respondByob,
} from "../natives/web.ts";

type Bytes = Uint8Array<ArrayBuffer>;

interface Link {
  bytes: Bytes;
  next: Link | undefined;
}

/** What a stream from the host tells the host. */
export interface Flow {
  pull(bytes: number): void;
  cancel(): void;
}

/** A response's body: the host sends no faster than the guest reads. */
export class Download {
  readonly stream: ReadableStream<Bytes>;
  #flow: Flow;
  #controller!: ReadableByteStreamController;
  #first: Link | undefined;
  #last: Link | undefined;
  #ended = false;
  #closed = false;
  #wanted: (() => void) | undefined;

  constructor(flow: Flow) {
    this.#flow = flow;
    const source = bare<unknown>();
    source.type = "bytes";
    source.start = (controller: ReadableByteStreamController) => {
      this.#controller = controller;
    };
    source.pull = () => this.#pull();
    source.cancel = () => {
      this.#stop();
      flow.cancel();
    };
    const strategy = bare<unknown>();
    strategy.highWaterMark = 0;
    this.stream = new ReadableStreamClass(source as never, strategy as never);
  }

  push(bytes: Bytes): void {
    if (this.#closed || byteLengthOf(bytes) === 0) return;
    const link = { bytes, next: undefined };
    if (this.#last) this.#last.next = link;
    else this.#first = link;
    this.#last = link;
    this.#settle();
  }

  end(): void {
    this.#ended = true;
    this.#settle();
  }

  /** Breaks the stream, if it is not complete. */
  fail(reason: unknown): void {
    if (this.#closed) return;
    this.#stop();
    controllerError(this.#controller, reason);
  }

  #stop(): void {
    this.#closed = true;
    this.#first = this.#last = undefined;
    this.#wanted?.();
    this.#wanted = undefined;
  }

  #pull(): Promise<void> {
    return new PromiseClass((resolve) => {
      this.#wanted = resolve;
      this.#settle();
    });
  }

  /** Gives a waiting reader what there is. */
  #settle(): void {
    const wanted = this.#wanted;
    if (!wanted || this.#closed) return;
    const link = this.#first;
    if (link) {
      this.#first = link.next;
      if (!link.next) this.#last = undefined;
      this.#wanted = undefined;
      // Enqueuing takes the bytes away from this view.
      const size = byteLengthOf(link.bytes);
      controllerEnqueue(this.#controller, link.bytes);
      this.#flow.pull(size);
      wanted();
    } else if (this.#ended) {
      this.#closed = true;
      this.#wanted = undefined;
      controllerClose(this.#controller);
      const request = controllerRequest(this.#controller);
      if (request) respondByob(request, 0);
      wanted();
    }
  }
}
