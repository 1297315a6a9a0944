import { indented } from "./text.ts";
import { describe } from "./uncaught.ts";

// deno-lint-ignore no-explicit-any -- data is whatever the guest sent
export type EventHandler = (data: any) => unknown;

/** Named handlers; the failure of one is reported and stops no other. */
export class Handlers {
  #lists = new Map<string, EventHandler[]>();
  #owner: () => string;

  /** @param owner Names the isolate in reports. */
  constructor(owner: () => string) {
    this.#owner = owner;
  }

  add(name: string, handler: EventHandler): void {
    checkHandler(handler, name);
    this.#lists.set(name, [...this.#lists.get(name) ?? [], handler]);
  }

  remove(name: string, handler: EventHandler): void {
    const list = this.#lists.get(name);
    const at = list?.indexOf(handler) ?? -1;
    if (list && at >= 0) this.#lists.set(name, list.toSpliced(at, 1));
  }

  /**
   * Calls the handlers of `name` in the order they were added.
   *
   * @returns whether there were any.
   */
  emit(name: string, data: unknown): boolean {
    const list = this.#lists.get(name) ?? [];
    for (const handler of list) {
      try {
        const result = handler(data);
        if (isThenable(result)) {
          result.then(undefined, (error) => this.#report(name, error));
        }
      } catch (error) {
        this.#report(name, error);
      }
    }
    return list.length > 0;
  }

  #report(name: string, error: unknown): void {
    const where = `handler of "${name}" of ${this.#owner()}`;
    console.error(
      indented(`Uncaught error in the host's ${where}: ${describe(error)}`),
    );
  }
}

/** @throws {TypeError} unless `handler` is a function. */
export function checkHandler(handler: unknown, name: string): void {
  if (typeof handler === "function") return;
  throw new TypeError(
    `Cannot register a handler for "${name}": ${typeof handler} is not a ` +
      "function",
  );
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null &&
    typeof (value as PromiseLike<unknown>).then === "function";
}
