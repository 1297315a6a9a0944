import { FromGuest, ToTier } from "../../types/protocol.ts";
import { SocketEvent, type SocketMessage } from "../../types/socket.ts";
import type { Channel } from "./channel.ts";
import { describeFault } from "../seal/faults.ts";
import {
  append,
  bare,
  byteLength,
  ErrorClass,
  JSONParse,
  JSONStringify,
  ObjectDefineProperty,
  ObjectFreeze,
  PromiseClass,
  PromiseThen,
  queueMicrotaskNative,
  RangeErrorClass,
  ReflectApply,
  StringClass,
  TypeErrorClass,
} from "../natives/primordials.ts";

/** Bytes that a name may add to a message that is as large as allowed. */
const NAME_BYTES = 32 * 1024;

type Handler = (data: unknown) => unknown;

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** The guest's side of all messages, behind the global `NETWORK`. */
export class Network {
  #channel: Channel;
  #maxMessageBytes = 0;
  /** Lists are replaced, never changed: a dispatch keeps the one it began. */
  #handlers = bare<Handler[]>();
  #requestHandlers = bare<Handler>();
  #waiting = bare<Waiting>();
  #nextRequest = 1;
  /** Events without a handler, kept while a module is still starting. */
  #parked: { name: string; data: unknown }[] = [];
  #parkedCalls: { id: number; payload: string }[] = [];
  #starting = 0;
  #hearSocket: (message: SocketMessage | undefined) => void = () => {};

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  /** Has `hear` take what the host says to the guest's WebSockets. */
  onSocketMessage(hear: (message: SocketMessage | undefined) => void): void {
    this.#hearSocket = hear;
  }

  setMaxMessageBytes(bytes: number): void {
    this.#maxMessageBytes = bytes;
  }

  /** Until `finishStart`, events and calls nobody takes yet are kept. */
  beginStart(): void {
    this.#starting++;
  }

  finishStart(): void {
    if (--this.#starting > 0) return;
    this.#parked = [];
    this.#retryCalls();
  }

  /** Hands a batch of events to the guest's handlers, in order. */
  receive(batch: string): void {
    const items = JSONParse(batch) as [string, unknown][];
    for (let i = 0; i < items.length; i++) {
      this.#dispatch(items[i]![0], items[i]![1]);
      this.#channel.handledOne();
    }
  }

  /** The host answered, or refused, request `id`. */
  settle(kind: number, id: number, payload: string): void {
    const waiting = this.#waiting[id];
    if (!waiting) return;
    delete this.#waiting[id];
    const value = payload === "" ? undefined : JSONParse(payload);
    if (kind === ToTier.reply) waiting.resolve(value);
    else waiting.reject(asError(value as { name: string; message: string }));
  }

  /** The host calls one of the guest's request handlers. */
  answer(id: number, payload: string): void {
    const envelope = JSONParse(payload) as [string, unknown];
    const method = envelope[0];
    const data = envelope[1];
    const handler = this.#requestHandlers[method];
    if (!handler && this.#starting > 0) {
      return append(this.#parkedCalls, { id, payload });
    }
    this.answerWith(id, () => {
      if (handler) return handler(data);
      throw new ErrorClass(`No handler registered for method: ${method}`);
    });
  }

  /** Replies to `id` with what `produce` returns, awaited. */
  answerWith(id: number, produce: () => unknown): void {
    const fail = (reason: unknown) =>
      this.#channel.post(
        FromGuest.fault,
        id,
        describeFault(reason),
      );
    const done = (value: unknown) => {
      try {
        const json = JSONStringify(value) ?? "";
        this.#checkSize(json, "reply");
        this.#channel.post(FromGuest.reply, id, json);
      } catch (error) {
        fail(error);
      }
    };
    const produced = new PromiseClass((resolve) => resolve(produce()));
    PromiseThen(produced, done, fail);
  }

  /** Tells the host of an error nobody caught. */
  report(thrown: unknown): void {
    const fault = describeFault(thrown);
    this.#channel.post(FromGuest.error, 0, fault);
  }

  /** The frozen object guests know as `NETWORK`. */
  api(): object {
    return ObjectFreeze({
      on: (event: unknown, handler: unknown) => {
        this.#on(StringClass(event), checkHandler(handler, "NETWORK.on"));
      },
      off: (event: unknown, handler: unknown) => {
        this.#off(StringClass(event), handler);
      },
      send: (event: unknown, data: unknown) => this.send(event, data),
      request: (method: unknown, data: unknown) => this.request(method, data),
      onRequest: (method: unknown, handler: unknown) => {
        this.#requestHandlers[StringClass(method)] = checkHandler(
          handler,
          "NETWORK.onRequest",
        );
        if (this.#parkedCalls.length > 0) {
          queueMicrotaskNative(() => this.#retryCalls());
        }
      },
    });
  }

  /** Tells the host. */
  send(event: unknown, data: unknown): void {
    this.#channel.event(this.#envelope(event, data, "message"));
  }

  /** Asks the host; rejects with the host's name and message. */
  request(method: unknown, data: unknown): Promise<unknown> {
    return new PromiseClass((resolve, reject) => {
      const envelope = this.#envelope(method, data, "request");
      const id = this.nextRequestId();
      this.#waiting[id] = { resolve, reject };
      this.#channel.post(FromGuest.request, id, envelope);
    });
  }

  /** Plain requests and fetches share their ids. */
  nextRequestId(): number {
    return this.#nextRequest++;
  }

  #envelope(name: unknown, data: unknown, what: string): string {
    const label = JSONStringify(StringClass(name));
    const json = data === undefined ? undefined : JSONStringify(data);
    const envelope = json === undefined ? `[${label}]` : `[${label},${json}]`;
    if (json !== undefined) this.#checkSize(json, what);
    this.#checkSize(envelope, `${what} of this name`, NAME_BYTES);
    return envelope;
  }

  /** A courtesy to the guest: the supervisor counts bytes for itself. */
  #checkSize(json: string, what: string, room = 0): void {
    const limit = this.#maxMessageBytes + room;
    if (json.length * 3 <= limit) return;
    const size = byteLength(json);
    if (size <= limit) return;
    throw new RangeErrorClass(
      `Cannot send ${what}: ${size} bytes, maxMessageBytes is ` +
        this.#maxMessageBytes,
    );
  }

  #on(name: string, handler: Handler): void {
    const old = this.#handlers[name];
    const list: Handler[] = [];
    const count = old === undefined ? 0 : old.length;
    for (let i = 0; i < count; i++) append(list, old![i]!);
    append(list, handler);
    this.#handlers[name] = list;
    if (this.#parked.length > 0) this.#unpark(name);
  }

  #off(name: string, handler: unknown): void {
    const old = this.#handlers[name];
    if (old === undefined) return;
    const list: Handler[] = [];
    let removed = false;
    for (let i = 0; i < old.length; i++) {
      if (!removed && old[i] === handler) removed = true;
      else append(list, old[i]!);
    }
    if (list.length === 0) delete this.#handlers[name];
    else this.#handlers[name] = list;
  }

  #retryCalls(): void {
    const parked = this.#parkedCalls;
    this.#parkedCalls = [];
    for (let i = 0; i < parked.length; i++) {
      this.answer(parked[i]!.id, parked[i]!.payload);
    }
  }

  #unpark(name: string): void {
    const rest: { name: string; data: unknown }[] = [];
    const parked = this.#parked;
    this.#parked = rest;
    for (let i = 0; i < parked.length; i++) {
      const item = parked[i]!;
      if (item.name !== name) append(rest, item);
      // Behind the code that registers, ahead of what arrives later.
      else queueMicrotaskNative(() => this.#dispatch(name, item.data));
    }
  }

  #dispatch(name: string, data: unknown): void {
    // Nobody else hears these, and no handler of the guest's gets them.
    if (name === SocketEvent.fromHost) {
      return this.#hearSocket(data as SocketMessage | undefined);
    }
    const list = this.#handlers[name];
    if (list === undefined) {
      if (this.#starting > 0) append(this.#parked, { name, data });
      return;
    }
    for (let i = 0; i < list.length; i++) {
      try {
        ReflectApply(list[i]!, undefined, [data]);
      } catch (error) {
        this.report(error);
      }
    }
  }
}

function checkHandler(handler: unknown, what: string): Handler {
  if (typeof handler === "function") return handler as Handler;
  throw new TypeErrorClass(`Cannot register with ${what}: no function given`);
}

/** An error of the host's, with its name and message and no more. */
function asError({ name, message }: { name: string; message: string }): Error {
  const error = new ErrorClass(message);
  ObjectDefineProperty(error, "name", {
    value: name,
    configurable: true,
    enumerable: false,
    writable: true,
  });
  return error;
}
