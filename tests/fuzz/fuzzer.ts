import { Random } from "../wasm/random.ts";
import { within } from "./within.ts";

/** What one part of the wire must stand; each case begins anew. */
export interface Target extends AsyncDisposable {
  /** As the command line knows it. */
  readonly name: string;
  /** What part of the time it gets, beside the others' shares. */
  readonly share: number;
  /** Throws when something is wrong; `random` alone decides what is done. */
  check(random: Random): void | Promise<void>;
}

/** What went wrong, and how to see it again. */
export interface Finding {
  target: string;
  seed: number;
  case: number;
  error: unknown;
}

/** Milliseconds that one case may take. */
const CASE_MS = 60_000;
/** Milliseconds of one target's cases, before the next has its turn. */
const SLICE_MS = 2_000;

/** The random numbers of a case: of it alone, whatever ran before. */
export function randomOf(seed: number, target: string, at: number): Random {
  let hash = 0x811c9dc5;
  for (const char of `${seed}/${target}/${at}`) {
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  }
  return new Random(hash);
}

/** Runs cases of targets until something is found. */
export class Fuzzer {
  /** Cases done, by target. */
  readonly done = new Map<string, number>();
  #targets: readonly Target[];
  #seed: number;
  #signal: AbortSignal;
  #uncaught: unknown[] = [];

  /** @param signal Ends the runs behind the case under way. */
  constructor(
    targets: readonly Target[],
    seed: number,
    signal: AbortSignal = new AbortController().signal,
  ) {
    this.#targets = targets;
    this.#seed = seed;
    this.#signal = signal;
    for (const { name } of targets) this.done.set(name, 0);
  }

  /** Gives each target its share of `ms` milliseconds, in turns. */
  async run(ms: number): Promise<Finding | undefined> {
    using _watch = this.#catchAll();
    const shares = this.#targets.reduce((sum, { share }) => sum + share, 0);
    const rounds = Math.max(1, Math.round(ms / (SLICE_MS * shares)));
    for (let round = 0; round < rounds; round++) {
      for (const target of this.#targets) {
        const slice = ms * target.share / shares / rounds;
        const finding = await this.#runSlice(target, slice);
        if (finding || this.#signal.aborted) return finding;
      }
    }
  }

  /** Runs one case. */
  async repeat(target: Target, at: number): Promise<Finding | undefined> {
    using _watch = this.#catchAll();
    return await this.#runCase(target, at);
  }

  async #runSlice(target: Target, ms: number): Promise<Finding | undefined> {
    const until = performance.now() + ms;
    do {
      const at = this.done.get(target.name)!;
      const finding = await this.#runCase(target, at);
      if (this.#signal.aborted) return;
      if (finding) return finding;
      this.done.set(target.name, at + 1);
    } while (performance.now() < until);
  }

  async #runCase(target: Target, at: number): Promise<Finding | undefined> {
    const { name } = target;
    const found = (error: unknown): Finding => ({
      target: name,
      seed: this.#seed,
      case: at,
      error,
    });
    try {
      const work = target.check(randomOf(this.#seed, name, at));
      if (work) await within(CASE_MS, work, "the case");
    } catch (error) {
      return found(error);
    }
    const [uncaught] = this.#uncaught;
    if (this.#uncaught.length > 0) return found(uncaught);
  }

  /** Errors that nobody awaits are the host's, and so are findings. */
  #catchAll(): Disposable {
    const onError = (event: ErrorEvent) => {
      event.preventDefault();
      this.#uncaught.push(event.error);
    };
    const onRejection = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      this.#uncaught.push(event.reason);
    };
    globalThis.addEventListener("error", onError);
    globalThis.addEventListener("unhandledrejection", onRejection);
    return {
      [Symbol.dispose]() {
        globalThis.removeEventListener("error", onError);
        globalThis.removeEventListener("unhandledrejection", onRejection);
      },
    };
  }
}

/** The command that shows a finding again. */
export function repeatCommand({ target, seed, case: at }: Finding): string {
  return `deno task fuzz --seed ${seed} --case ${target}:${at}`;
}
