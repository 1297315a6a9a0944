import preludeSource from "./prelude.js" with { type: "text" };
import type { Frame } from "../types/protocol.ts";
import type { Post } from "../types/realm.ts";

/**
 * First code of the guest's thread: compiles the prelude as a script without
 * an import callback, so that no code made from strings inside it can import.
 */
const BOOTSTRAP = `
import vm from "node:vm";
import v8 from "node:v8";
import * as module from "node:module";
onmessage = (event) => {
  onmessage = null;
  const script = new vm.Script(event.data, { filename: "airlock:prelude" });
  script.runInThisContext()({ vm, v8, module, port: event.ports[0] });
};
`;

type Listener = (post: unknown) => void;

/** The guest's thread and the port to its prelude. */
export class Realm {
  #worker: Worker;
  #port: MessagePort;

  /** Called with whatever the thread posts; nothing about it is certain. */
  onPost: Listener = () => {};
  /** Called with the text of an error that the prelude did not catch. */
  onError: (message: string) => void = () => {};

  /** @param prelude Text of the first script; its value is called. */
  constructor(prelude = preludeSource) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#port.onmessage = (event) => this.onPost(event.data);
    this.#port.onmessageerror = () => this.onPost(undefined);
    this.#worker = new Worker(
      `data:text/javascript,${encodeURIComponent(BOOTSTRAP)}`,
      // The thread has no name to read and no permission to use.
      { type: "module", deno: { permissions: "none" } },
    );
    // An uncaught error of a Worker would end this process.
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.onError(String(event.message));
    };
    this.#worker.postMessage(prelude, [port2]);
  }

  post(kind: number, id: number, payload: string): void {
    this.#port.postMessage([kind, id, payload] satisfies Post);
  }

  /**
   * Posts bytes, and their memory with them where they have it to themselves:
   * what is given away need not wait for a garbage collection.
   */
  postBytes({ kind, id, payload, own }: Frame): void {
    const bytes = (own ? payload : payload.slice()) as Uint8Array<ArrayBuffer>;
    this.#port.postMessage([kind, id, bytes] satisfies Post, [bytes.buffer]);
  }
}

/** `value` as a post, or nothing when it does not have the shape of one. */
export function asPost(value: unknown): Post | undefined {
  if (!Array.isArray(value) || value.length !== 3) return;
  const [kind, id, payload]: unknown[] = value;
  if (!isUint(kind) || !isUint(id)) return;
  if (typeof payload !== "string" && !isOwn(payload)) return;
  return [kind, id, payload];
}

/** Bytes that nobody can change any more: shared memory is not. */
function isOwn(value: unknown): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
}

function isUint(value: unknown): value is number {
  return Number.isInteger(value) && value as number >= 0 &&
    value as number <= 0xffff_ffff;
}
