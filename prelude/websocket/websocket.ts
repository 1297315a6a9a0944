import { BASE64, SocketEvent, type SocketMessage } from "../../types/socket.ts";
import { defineHandlers } from "../web/event_handlers.ts";
import type { Network } from "../talk/network.ts";
import {
  bare,
  ObjectDefineProperty,
  PromiseThen,
  ReflectConstruct,
  StringClass,
} from "../natives/primordials.ts";
import { TaskQueue } from "./tasks.ts";
import { startTimer, stopTimer } from "../web/timers.ts";
import {
  bufferOf,
  byteLengthOf,
  type Bytes,
  CloseEventClass,
  dispatch,
  DOMExceptionClass,
  ErrorEventClass,
  EventClass,
  fromBase64,
  MessageEventClass,
  toBase64,
} from "../natives/web.ts";
import { blobBytes, BlobClass, bytesOf } from "../natives/web_data.ts";
import {
  checkClose,
  checkProtocols,
  parseSocketUrl,
} from "./websocket_checks.ts";

const CONNECTING = 0;
const OPEN = 1;
const CLOSING = 2;
const CLOSED = 3;
const STATES = { CONNECTING, OPEN, CLOSING, CLOSED };
/** Close codes for "no code was given" and "it broke". */
const NO_STATUS = 1005;
const ABNORMAL = 1006;

/** What the sockets share, kept from the guest. */
interface Shared {
  network: Network;
  sockets: Record<number, GuestSocket>;
  nextId: number;
  timeoutMs: number;
}

let shared: Shared;

/** The guest's `WebSocket`; the host owns the connection. */
class GuestSocket extends EventTarget {
  #id = shared.nextId++;
  #url: string;
  #protocol = "";
  #state = CONNECTING;
  #binaryType: BinaryType = "blob";
  #buffered = 0;
  /** How much of that is on its way to the host. */
  #posted = 0;
  #timer: ReturnType<typeof startTimer> | undefined;
  /** Settles when what was sent before has left; Blobs take their time. */
  #tail: Promise<unknown> | undefined;

  constructor(url: string | URL) {
    super();
    const protocols = checkProtocols(arguments[1]);
    this.#url = parseSocketUrl(url);
    shared.sockets[this.#id] = this;
    const opening = bare<unknown>();
    opening.conn_id = this.#id;
    opening.url = this.#url;
    if (protocols.length > 0) opening.protocols = protocols;
    shared.network.send(SocketEvent.open, opening);
    this.#await("The host did not answer in time");
  }

  get url(): string {
    return this.#url;
  }

  get protocol(): string {
    return this.#protocol;
  }

  get extensions(): string {
    return (this.#state, "");
  }

  get readyState(): number {
    return this.#state;
  }

  get bufferedAmount(): number {
    return this.#buffered;
  }

  get binaryType(): BinaryType {
    return this.#binaryType;
  }

  set binaryType(type: BinaryType) {
    // As the standard has it for enumerations: other values change nothing.
    if (type === "blob" || type === "arraybuffer") this.#binaryType = type;
  }

  send(data: unknown): void {
    if (this.#state === CONNECTING) {
      throw new DOMExceptionClass(
        "Cannot send: the socket is still connecting",
        "InvalidStateError",
      );
    }
    const size = blobBytes.size(data);
    if (size !== undefined) return this.#sendBlob(data as Blob, size);
    const bytes = bytesOf(data);
    const text = bytes ? undefined : StringClass(data);
    const length = bytes ? byteLengthOf(bytes) : text!.length;
    this.#buffer(length);
    if (this.#state !== OPEN) return;
    const payload = bytes ? toBase64(bytes) : text!;
    if (this.#tail) {
      this.#queue(() => this.#post(payload, bytes !== undefined, length));
    } else this.#post(payload, bytes !== undefined, length);
  }

  close(): void {
    const { code, reason } = checkClose(arguments[0], arguments[1]);
    if (this.#state >= CLOSING) return;
    if (this.#state === CONNECTING) {
      this.#tellClose(code, reason);
      this.#state = CLOSING;
      startTimer(
        () => this.#fail("The socket was closed before it was open"),
        0,
      );
      return;
    }
    this.#state = CLOSING;
    this.#queue(() => {
      this.#tellClose(code, reason);
      this.#await("The host did not close in time");
    });
  }

  /** @ignore What the host says; the guest cannot call it. */
  static hear(socket: GuestSocket, message: SocketMessage): void {
    socket.#hear(message);
  }

  #hear({ event_type: type, data, encoding }: SocketMessage): void {
    if (this.#state === CLOSED) return;
    // What the host says may be the answer to it.
    this.#left();
    switch (type) {
      case "open":
        return this.#opened(data as { protocol?: unknown } | undefined);
      case "message":
        return this.#message(data, encoding);
      case "error":
        return this.#error(data as { message?: unknown } | undefined);
      case "close":
        return this.#closed(data as { code?: unknown; reason?: unknown });
    }
  }

  #opened(data: { protocol?: unknown } | undefined): void {
    if (this.#state !== CONNECTING) return;
    this.#calm();
    this.#state = OPEN;
    if (data && typeof data.protocol === "string") {
      this.#protocol = data.protocol;
    }
    dispatch(this, new EventClass("open"));
  }

  #message(data: unknown, encoding: unknown): void {
    if (this.#state !== OPEN) return;
    const init = bare<unknown>();
    init.data = encoding === BASE64
      ? this.#binary(fromBase64(data as string))
      : StringClass(data);
    init.origin = this.#url;
    dispatch(this, ReflectConstruct(MessageEventClass, ["message", init]));
  }

  #binary(bytes: Bytes): Blob | ArrayBuffer {
    return this.#binaryType === "blob"
      ? new BlobClass([bytes])
      : bufferOf(bytes);
  }

  #error(data: { message?: unknown } | undefined): void {
    const message = data && typeof data.message === "string"
      ? data.message
      : "";
    if (this.#state === CONNECTING) return this.#fail(message);
    this.#dispatchError(message);
  }

  /** Without a connection there is nothing to wait for. */
  #fail(message: string): void {
    if (this.#state === CLOSED) return;
    const data = bare<unknown>();
    data.code = ABNORMAL;
    data.reason = "";
    this.#end();
    this.#dispatchError(message);
    this.#dispatchClose(data);
  }

  #closed(data: { code?: unknown; reason?: unknown } | undefined): void {
    const failed = this.#state === CONNECTING;
    this.#end();
    if (failed) this.#dispatchError("The connection was refused");
    this.#dispatchClose(data ?? bare());
  }

  #end(): void {
    this.#calm();
    this.#state = CLOSED;
    delete shared.sockets[this.#id];
  }

  #dispatchError(message: string): void {
    const init = bare<unknown>();
    init.message = message;
    dispatch(this, ReflectConstruct(ErrorEventClass, ["error", init]));
  }

  #dispatchClose(data: { code?: unknown; reason?: unknown }): void {
    const init = bare<unknown>();
    init.code = typeof data.code === "number" ? data.code : NO_STATUS;
    init.reason = typeof data.reason === "string" ? data.reason : "";
    init.wasClean = init.code !== ABNORMAL;
    dispatch(this, ReflectConstruct(CloseEventClass, ["close", init]));
  }

  #sendBlob(blob: Blob, size: number): void {
    this.#buffer(size);
    if (this.#state !== OPEN) return;
    const read = blobBytes.read(blob);
    this.#queue(() =>
      PromiseThen(read, (buffer) => {
        const bytes = bytesOf(buffer);
        if (bytes) this.#post(toBase64(bytes), true, size);
      })
    );
  }

  /** Does `work` when what came before is done. */
  #queue(work: () => unknown): void {
    if (!this.#tail) {
      const result = work() as Promise<unknown> | undefined;
      if (result) this.#follow(result);
    } else this.#follow(PromiseThen(this.#tail, work));
  }

  #follow(promise: Promise<unknown>): void {
    const tail = PromiseThen(promise, undefined, () => {});
    this.#tail = tail;
    PromiseThen(tail, () => {
      if (this.#tail === tail) this.#tail = undefined;
    });
  }

  #post(payload: string, binary: boolean, length: number): void {
    const sending = bare<unknown>();
    sending.conn_id = this.#id;
    sending.data = payload;
    if (binary) sending.encoding = BASE64;
    shared.network.send(SocketEvent.send, sending);
    // With the host it is no longer this side's to count, in a later turn.
    if (this.#posted === 0) startTimer(() => this.#left(), 0);
    this.#posted += length;
  }

  #left(): void {
    this.#buffered -= this.#posted;
    this.#posted = 0;
  }

  #buffer(length: number): void {
    this.#buffered += length;
  }

  #tellClose(code: number | undefined, reason: string): void {
    const closing = bare<unknown>();
    closing.conn_id = this.#id;
    if (code !== undefined) {
      closing.code = code;
      closing.reason = reason;
    }
    shared.network.send(SocketEvent.close, closing);
  }

  /** The host has so long to answer. */
  #await(message: string): void {
    this.#calm();
    this.#timer = startTimer(() => {
      if (this.#state === CONNECTING) this.#tellClose(undefined, "");
      this.#fail(message);
    }, shared.timeoutMs);
  }

  #calm(): void {
    stopTimer(this.#timer);
  }
}

/** Keeps `hear` from the guest: a static method would be one of its keys. */
const { hear } = GuestSocket;
delete (GuestSocket as { hear?: unknown }).hear;

/** The guest's sockets, by id, and their global. */
export class Sockets {
  #tasks: TaskQueue;

  constructor(network: Network) {
    this.#tasks = new TaskQueue((error) => network.report(error));
    shared = {
      network,
      sockets: bare(),
      nextId: 1,
      timeoutMs: 0,
    };
  }

  set timeoutMs(ms: number) {
    shared.timeoutMs = ms;
  }

  /** Defines the global. */
  install(): void {
    ObjectDefineProperty(GuestSocket, "name", { value: "WebSocket" });
    defineHandlers(GuestSocket.prototype, [
      "open",
      "message",
      "error",
      "close",
    ]);
    for (const name in STATES) {
      const value = STATES[name as keyof typeof STATES];
      const constant = { value, enumerable: true };
      ObjectDefineProperty(GuestSocket, name, constant);
      ObjectDefineProperty(GuestSocket.prototype, name, constant);
    }
    ObjectDefineProperty(GuestSocket.prototype, Symbol.toStringTag, {
      value: "WebSocket",
      configurable: true,
    });
    ObjectDefineProperty(globalThis, "WebSocket", {
      value: GuestSocket,
      configurable: true,
      enumerable: false,
      writable: true,
    });
  }

  /** The host says something to one of them. */
  receive(message: SocketMessage | undefined): void {
    const id = message?.conn_id;
    const socket = id === undefined ? undefined : shared.sockets[id];
    if (socket) this.#tasks.add(() => hear(socket, message!));
  }
}
