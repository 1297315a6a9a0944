import threadSource from "../../generated/strip.js" with { type: "text" };
import type { SourceOptions } from "../../types/protocol.ts";
import type { Compilable } from "../../types/realm.ts";
import type { Room } from "./room.ts";
import { startTimer, stopTimer, type Timer } from "../timers.ts";

const EXTENSIONS = /\.[mc]?ts$/;
const NEWLINE = 10;
/** Milliseconds for which the thread waits for one source more. */
const IDLE_MS = 250;
const decoder = new TextDecoder();

/** TypeScript, and the name of its file. */
export interface Source {
  name: string;
  text: string;
}

/** The source of an `execute` or `evaluate` frame, if it has types. */
export function readTypeScript(payload: Uint8Array): Source | undefined {
  const end = payload.indexOf(NEWLINE);
  const head = decoder.decode(payload.subarray(0, end));
  const { name, lang } = JSON.parse(head) as SourceOptions;
  if (lang === undefined ? !EXTENSIONS.test(name) : lang === "js") return;
  return { name, text: decoder.decode(payload.subarray(end + 1)) };
}

/**
 * Makes JavaScript of TypeScript, in a thread beside the guest's: the compiler
 * needs a part of Deno that a guest must not meet, and may take exponentially
 * long. The supervisor's own thread stays free to count what it burns.
 */
export class TypeScript {
  #room: Room;
  #thread: Worker | undefined;
  #end: Timer | undefined;
  /** In the order of their sources, as the answers come. */
  #waiting: ((answer: Compilable) => void)[] = [];

  constructor(room: Room) {
    this.#room = room;
  }

  /** What V8 can compile of it, or why it cannot. */
  async strip({ name, text }: Source): Promise<Compilable> {
    stopTimer(this.#end);
    this.#thread ??= this.#start();
    const answer = Promise.withResolvers<Compilable>();
    this.#waiting.push(answer.resolve);
    this.#thread.postMessage([name, text]);
    return await answer.promise;
  }

  /** As `strip`, of the sources by name that their names say have types. */
  async stripAll(
    sources: Record<string, string>,
  ): Promise<Record<string, Compilable>> {
    const stripped = Object.entries(sources).map(async ([name, text]) =>
      [
        name,
        EXTENSIONS.test(name) ? await this.strip({ name, text }) : { text },
      ] as const
    );
    return Object.fromEntries(await Promise.all(stripped));
  }

  #start(): Worker {
    this.#room.release();
    const thread = new Worker(
      `data:text/javascript,${encodeURIComponent(threadSource)}`,
      { type: "module", deno: { permissions: "none" } },
    );
    thread.onmessage = ({ data }) => {
      this.#waiting.shift()!(data);
      if (this.#waiting.length > 0) return;
      this.#end = startTimer(() => {
        // Its memory is the guest's again.
        thread.terminate();
        this.#thread = undefined;
        this.#room.takeBack();
      }, IDLE_MS);
    };
    return thread;
  }
}
