import {
  getterOf,
  ObjectDefineProperty,
  TypeErrorClass,
  uncurryThis,
} from "../natives/primordials.ts";
import { startTimer } from "./timers.ts";

const MAX_DELAY = 0x7fff_ffff;
const MAX_SAFE = 2 ** 53 - 1;
const Controller = AbortController;
const Exception = DOMException;
const signalOf = getterOf<AbortSignal>(AbortController.prototype, "signal");
const abort = uncurryThis(AbortController.prototype.abort);

/**
 * Deno's own `AbortSignal.timeout` keeps its timer on the signal, and from
 * that timer links lead to all others, the prelude's among them.
 */
export function installAbortTimeout(): void {
  const timeout = {
    timeout(delay: unknown): AbortSignal {
      if (arguments.length === 0) {
        throw new TypeErrorClass(
          "Cannot create signal: the time in milliseconds is missing",
        );
      }
      const ms = +(delay as number);
      if (!(ms >= 0 && ms <= MAX_SAFE)) {
        throw new TypeErrorClass(
          "Cannot create signal: the time is out of range",
        );
      }
      const controller = new Controller();
      const expire = () =>
        abort(
          controller,
          new Exception("Signal timed out.", "TimeoutError"),
        );
      if (ms <= MAX_DELAY) startTimer(expire, ms);
      return signalOf(controller);
    },
  }.timeout;
  ObjectDefineProperty(AbortSignal, "timeout", { value: timeout });
}
