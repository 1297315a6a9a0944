import { ToTier } from "../../types/protocol.ts";
import { faultOf } from "../errors.ts";
import { checkScheme } from "../fetch/proxy.ts";
import { checkHandler, type EventHandler } from "../handlers.ts";
import type { GuestMessage } from "../wire/inbound.ts";
import type { Letters } from "./letters.ts";
import type { Outbox } from "../wire/outbox.ts";
import { responseData } from "../fetch/response_parts.ts";

/** The host's answers to what the guest asks with `NETWORK.request`. */
export class Requests {
  #handlers = new Map<string, EventHandler>();
  #letters: Letters;
  #outbox: Outbox;
  #answered: (id: number) => void;

  /** @param answered Told of each request whose answer has been sent. */
  constructor(
    letters: Letters,
    outbox: Outbox,
    answered: (id: number) => void,
  ) {
    this.#letters = letters;
    this.#outbox = outbox;
    this.#answered = answered;
  }

  /** @throws {TypeError} unless `handler` is a function. */
  set(method: string, handler: EventHandler): void {
    checkHandler(handler, method);
    this.#handlers.set(String(method), handler);
  }

  get(method: string): EventHandler | undefined {
    return this.#handlers.get(method);
  }

  /** Answers request `id`, whatever its handler does. */
  async answer(id: number, { name, data }: GuestMessage): Promise<void> {
    const send = async (kind: number, payload: string) => {
      const most = this.#letters.maxQueuedBytes;
      await this.#outbox.sendInTurn(most, kind, id, payload);
    };
    try {
      const handler = this.#handlers.get(name);
      if (!handler) {
        throw new Error(`No handler registered for method: ${name}`);
      }
      if (name === "fetch") checkScheme(Object(data).url);
      const answer = await responseData(
        await handler(data),
        this.#letters.maxMessageBytes,
      );
      await send(ToTier.reply, this.#letters.reply(answer));
    } catch (error) {
      await send(ToTier.fault, JSON.stringify(faultOf(error)));
    }
    this.#answered(id);
  }
}
