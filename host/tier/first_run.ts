import { DEFAULT_LIMITS, MIB } from "../../types/limits.ts";
import { FromGuest, type IsolateSetup, ToTier } from "../../types/protocol.ts";
import type { Tier } from "./tier.ts";

/** Milliseconds in which Deno writes down what V8 has compiled. */
const WRITTEN_MS = 150;

/** An isolate that has Deno load all that isolates may need of it. */
const SETUP: IsolateSetup = {
  limits: { ...DEFAULT_LIMITS, cpuMs: 0 },
  env: {},
  socketTimeoutMs: 0,
  modules: { "./a.ts": "export const a: number = 1;" },
  forwardConsole: false,
};
const SOURCE = `{"name":"first.js"}\nimport("./a.ts").then(({ a }) => a)`;

/**
 * Has a process be an isolate once, and then ends it: it may write what V8
 * makes of Deno's code to its home, where others find it.
 *
 * @param tier Of the kind whose guests have modules.
 */
export async function runOnce(tier: Tier): Promise<void> {
  try {
    await tier.ready;
    const answered = Promise.withResolvers<void>();
    tier.become({
      frame: ({ kind }) => {
        if (kind === FromGuest.reply) answered.resolve();
      },
      fault: (fault) => answered.reject(fault),
      exit: ({ code, stderr }) =>
        answered.reject(new Error(`it ended with ${code}: ${stderr}`)),
    }, MIB);
    tier.outbox.send(ToTier.setup, 0, JSON.stringify(SETUP));
    tier.outbox.send(ToTier.evaluate, 1, SOURCE);
    await answered.promise;
    await new Promise((resolve) => setTimeout(resolve, WRITTEN_MS));
  } finally {
    tier.kill();
    await tier.exited;
  }
}
