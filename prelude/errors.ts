import type { Captured } from "./natives.ts";
import type { Network } from "./network.ts";
import { getterOf, ReflectApply, uncurryThis } from "./primordials.ts";

const errorOf = getterOf(ErrorEvent.prototype, "error");
const reasonOf = getterOf(PromiseRejectionEvent.prototype, "reason");
const preventDefault = uncurryThis(Event.prototype.preventDefault);

/**
 * Tells the host of errors nobody caught. These listeners are the first the
 * global has; a guest that removes them only loses the good description, as
 * the supervisor hears of uncaught errors as well.
 */
export function reportUncaught(natives: Captured, network: Network): void {
  const listen = (type: string, valueOf: (event: Event) => unknown) =>
    ReflectApply(natives.addEventListener, globalThis, [
      type,
      (event: Event) => {
        preventDefault(event);
        network.report(valueOf(event));
      },
    ]);
  listen("error", errorOf);
  listen("unhandledrejection", reasonOf);
}
