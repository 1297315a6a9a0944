import type { Channel } from "../talk/channel.ts";
import type { Network } from "../talk/network.ts";
import { ObjectDefineProperty, ReflectApply } from "../natives/primordials.ts";
import { wrapClass } from "../natives/wrap_class.ts";

/**
 * Has every cleanup callback tell the supervisor first: V8 collects garbage
 * while a guest sleeps, too, and what it calls then may go on for long. What
 * a callback throws is told as well; Deno would drop it.
 */
export function announceFinalizers(channel: Channel, network: Network): void {
  const announced = (cleanup: unknown): unknown => {
    // V8 refuses what is no function.
    if (typeof cleanup !== "function") return cleanup;
    return (held: unknown): void => {
      channel.awake();
      try {
        ReflectApply(cleanup as never, undefined, [held]);
      } catch (error) {
        network.report(error);
      }
    };
  };
  const replacement = wrapClass(
    "FinalizationRegistry",
    FinalizationRegistry,
    (args) => [announced(args[0])],
  );
  ObjectDefineProperty(globalThis, "FinalizationRegistry", {
    value: replacement,
  });
}
