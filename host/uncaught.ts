import { indented } from "./text.ts";

const CAUSED_BY = "\nCaused by: ";
/** Causes may be causes of each other. */
const MOST_CAUSES = 8;

/**
 * Has errors that nobody catches printed so that no text of a guest's can
 * steer the terminal; otherwise it is as Deno has it: exit code 1. Listeners
 * of the script's own are asked first.
 */
export function watchUncaught(): void {
  addEventListener("unhandledrejection", (event) => {
    askOthers(event, () => failWith(event.reason));
  });
  addEventListener("error", (event) => {
    askOthers(event, () => failWith(event.error ?? event.message));
  });
}

/** Prints `error`, and ends the process with exit code 1. */
export function failWith(error: unknown): never {
  console.error(indented(`error: Uncaught ${describe(error)}`));
  Deno.exit(1);
}

/** Stack and causes of `error`, or the value that was thrown instead. */
export function describe(error: unknown): string {
  try {
    const parts: string[] = [];
    let cause = error;
    for (; cause instanceof Error && parts.length < MOST_CAUSES;) {
      const { name, message, stack } = cause;
      parts.push(String(stack ?? `${name}: ${message}`));
      if (cause.cause === undefined) return parts.join(CAUSED_BY);
      cause = cause.cause;
    }
    return [...parts, Deno.inspect(cause)].join(CAUSED_BY);
  } catch {
    return "what cannot be looked at";
  }
}

/**
 * Calls `fail` behind all other listeners, unless one of them has prevented
 * it. What Deno would do is the same, but it prints errors as they are.
 */
function askOthers(event: Event, fail: () => never): void {
  event.preventDefault();
  let handled = false;
  Object.defineProperty(event, "preventDefault", {
    value() {
      handled = true;
    },
  });
  queueMicrotask(() => {
    if (!handled) fail();
  });
}
