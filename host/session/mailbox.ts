import type { Breach } from "../../types/ends.ts";
import { type EventHandler, Handlers } from "../handlers.ts";
import type { GuestMessage } from "../wire/inbound.ts";
import { MessageQueue } from "./message_queue.ts";
import { decodeSocketEvent } from "../websocket/events.ts";

/** The guest's messages on their way to handlers and `for await` loops. */
export class Mailbox {
  #handlers: Handlers;
  #queues = new Map<string, Set<MessageQueue>>();
  #ended = false;

  /** @param owner Names the isolate in reports. */
  constructor(owner: () => string) {
    this.#handlers = new Handlers(owner);
  }

  add(event: string, handler: EventHandler): void {
    this.#handlers.add(event, handler);
  }

  remove(event: string, handler: EventHandler): void {
    this.#handlers.remove(event, handler);
  }

  /** The messages `event` from now on. */
  open(event: string): MessageQueue {
    const queues = this.#queues.get(event) ?? new Set();
    this.#queues.set(event, queues);
    const queue: MessageQueue = new MessageQueue(() => queues.delete(queue));
    if (this.#ended) queue.end();
    else queues.add(queue);
    return queue;
  }

  /**
   * Hands over one message.
   *
   * @returns what is breached when a loop has left more than `limit` unread.
   */
  deliver(
    { name, data: sent, size }: GuestMessage,
    limit: number,
  ): Breach | undefined {
    const data = decodeSocketEvent(name, sent);
    let breach: Breach | undefined;
    for (const queue of this.#queues.get(name) ?? []) {
      queue.push(data, size);
      if (queue.bytes > limit) breach = unread(queue.bytes, limit);
    }
    if (!breach) this.#handlers.emit(name, data);
    return breach;
  }

  /** No more will come; loops throw `error`, if there is one. */
  close(error?: Error): void {
    this.#ended = true;
    for (const queues of this.#queues.values()) {
      for (const queue of queues) queue.end(error);
    }
  }
}

function unread(bytes: number, limit: number): Breach {
  return {
    reason: "message_limit_exceeded",
    limit,
    used: Math.round(bytes),
    detail: "maxQueuedBytes",
  };
}
