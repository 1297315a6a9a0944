import preludeSource from "../generated/prelude.js" with { type: "text" };
import type { Frame } from "../types/protocol.ts";
import { FromRealm, type Post } from "../types/realm.ts";

/**
 * First code of the guest's thread: compiles the prelude as a script without
 * an import callback, so that no code made from strings inside it can import.
 * Whoever is given no code of V8's that fits answers with some.
 */
const BOOTSTRAP = `
const load = process.getBuiltinModule;
const vm = load("node:vm");
const v8 = load("node:v8");
const module = load("node:module");
const tell = postMessage;
onmessage = ({ data: { prelude, cachedData }, ports: [port] }) => {
  onmessage = null;
  const filename = "airlock:prelude";
  const script = new vm.Script(prelude, { filename, cachedData });
  script.runInThisContext()({ vm, v8, module, port });
  const fits = cachedData && !script.cachedDataRejected;
  tell(fits ? undefined : script.createCachedData());
};
`;

type Code = Uint8Array<ArrayBuffer>;
type Listener = (post: unknown) => void;

/** The guest's thread and the port to its prelude. */
export class Realm {
  #prelude: string;
  #worker: Worker;
  #port: MessagePort;
  #guestPort: MessagePort;
  #sealed = Promise.withResolvers<void>();
  #failed = Promise.withResolvers<never>();

  /** Called with whatever the thread posts; nothing about it is certain. */
  onPost: Listener = (post) => {
    if (asPost(post)?.[0] === FromRealm.ready) this.#sealed.resolve();
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
   * Runs the prelude, before which there is no guest.
   *
   * @param code What V8 made of the prelude in an earlier process, if any did;
   * its memory goes with it.
   * @returns what V8 made of it in this one, when `code` does not fit.
   * @throws {Error} when the guest's world cannot be sealed.
   */
  async seal(code: Code | undefined): Promise<Code | undefined> {
    const worker = this.#worker;
    const compiled = new Promise<Code | undefined>((resolve) => {
      worker.onmessage = (event) => resolve(event.data);
    });
    // V8 knows a text by its length alone: the code is of this one only.
    const usual = this.#prelude === preludeSource;
    const cachedData = usual ? code : undefined;
    const moved = cachedData ? [cachedData.buffer] : [];
    const start = { prelude: this.#prelude, cachedData };
    worker.postMessage(start, [this.#guestPort, ...moved]);
    const both = Promise.all([compiled, this.#sealed.promise]);
    const [made] = await Promise.race([both, this.#failed.promise]);
    // From here on only the port is heard.
    worker.onmessage = null;
    return usual ? made : undefined;
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
