import preludeSource from "../generated/prelude.js" with { type: "text" };
import type { Frame } from "../types/protocol.ts";
import { FromRealm, type Post, TEXT_CHARS } from "../types/realm.ts";

/**
 * First code of the guest's thread: compiles the prelude as a script without
 * an import callback, so that no code made from strings inside it can import.
 * Node's part of Deno does that as well, and takes a third of the start. While
 * the prelude is on its way, Deno loads some of what guests find.
 */
const BOOTSTRAP = `
Request, Response, FileReader, CompressionStream, URLPattern;
const { evalContext } = Deno[Deno.internal].core;
const filename = "airlock:prelude";
const compile = evalContext
  ? (text) => evalContext(text, filename, [1])[0]
  : (text) => process.getBuiltinModule("node:vm")
    .runInThisContext(text, { filename });
onmessage = ({ data: { prelude, modules }, ports: [port] }) => {
  onmessage = null;
  compile(prelude)(port, modules);
};
`;

type Listener = (post: unknown) => void;

/** What a supervisor knows of the guest's thread. */
export type Thread = Pick<
  Realm,
  "post" | "postText" | "postBytes" | "onPost" | "onError"
>;

/** The guest's thread and the port to its prelude. */
export class Realm {
  #prelude: string;
  #worker: Worker;
  #port: MessagePort;
  #guestPort: MessagePort;
  #sealed = Promise.withResolvers<string>();
  #failed = Promise.withResolvers<never>();

  /** Called with whatever the thread posts; nothing about it is certain. */
  onPost: Listener = (post) => {
    const [kind, , payload] = asPost(post) ?? [];
    if (kind === FromRealm.ready) this.#sealed.resolve(String(payload));
    else this.onError(`Cannot seal the guest's world: ${post}`);
  };
  /** Called with the text of an error that the prelude did not catch. */
  onError: (message: string) => void = (message) => {
    this.#failed.reject(new Error(message));
  };

  /** @param prelude Text of the first script; its value is called. */
  constructor(prelude = preludeSource) {
    this.#prelude = prelude;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#guestPort = port2;
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
  }

  /**
   * Runs the prelude, before which there is no guest. Only its port is heard.
   *
   * @param modules Whether the guest can have some.
   * @returns why scripts run by `node:vm`, where they do.
   * @throws {Error} when the guest's world cannot be sealed.
   */
  async seal(modules: boolean): Promise<string | undefined> {
    const start = { prelude: this.#prelude, modules };
    this.#worker.postMessage(start, [this.#guestPort]);
    const sealed = Promise.race([this.#sealed.promise, this.#failed.promise]);
    return await sealed || undefined;
  }

  /**
   * Ends the thread, in which no code of a guest's has run.
   *
   * @returns one like it that has not begun.
   */
  renew(): Realm {
    this.onPost = this.onError = () => {};
    this.#worker.terminate();
    this.#port.close();
    return new Realm(this.#prelude);
  }

  post(kind: number, id: number, payload: string): void {
    this.#port.postMessage([kind, id, payload] satisfies Post);
  }

  /** Posts `text` as what its length makes the cheaper. */
  postText(kind: number, id: number, text: string): void {
    if (text.length <= TEXT_CHARS) return this.post(kind, id, text);
    const payload = new TextEncoder().encode(text);
    this.postBytes({ kind, id, payload, own: true });
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
