import { assert, assertEquals } from "@std/assert";
import { DEFAULT_LIMITS } from "../../mod.ts";
import { classifyExit } from "../../host/tier/classify.ts";
import { parseVerdict } from "../../host/wire/inbound.ts";
import { capMemory, hasKernelCap } from "../../host/tier/kernel_cap.ts";
import { launchTier } from "../../host/tier/launch.ts";
import { Tier, type TierExit } from "../../host/tier/tier.ts";
import {
  FromGuest,
  FromSupervisor,
  type IsolateSetup,
  ToTier,
  type Verdict,
} from "../../types/protocol.ts";
import { jailed, labTest } from "../harness.ts";

const MEMORY_MB = 64;
const limits = { ...DEFAULT_LIMITS, cpuMs: 0 };

/** Which of the three layers hold; the others are off. */
interface Layers {
  v8?: boolean;
  kernel?: boolean;
  watch?: boolean;
}

interface Heard {
  messages: unknown[];
  verdict?: Verdict;
  exit: TierExit;
}

/** Runs a guest in a process with these layers, until it ends or is done. */
async function runUnder(layers: Layers, guest: string): Promise<Heard> {
  const tier = new Tier(launchTier({
    memoryMb: layers.v8 ? MEMORY_MB : 0,
    threads: navigator.hardwareConcurrency,
  }, { jailed: await jailed() }));
  await tier.ready;
  if (layers.kernel) assert(await capMemory(tier.pid, MEMORY_MB));
  const messages: unknown[] = [];
  let verdict: Verdict | undefined;
  const exit = new Promise<TierExit>((resolve) =>
    tier.become({
      frame(frame) {
        if (frame.kind === FromSupervisor.verdict) {
          verdict = parseVerdict(frame);
        }
        if (frame.kind !== FromGuest.events) return;
        messages.push(new TextDecoder().decode(frame.payload));
        // A guest that says something has lived through it.
        tier.kill();
      },
      fault: () => {},
      exit: resolve,
    }, limits.maxMessageBytes)
  );
  const memoryMb = layers.watch ? MEMORY_MB : 0;
  const setup: IsolateSetup = {
    limits: { ...limits, memoryMb },
    env: {},
    modules: {},
    forwardConsole: false,
    socketTimeoutMs: 0,
  };
  tier.outbox.send(ToTier.setup, 0, JSON.stringify(setup));
  const url = new URL(`../guests/${guest}.js`, import.meta.url);
  const source = `{"name":"guest.js"}\n${Deno.readTextFileSync(url)}`;
  tier.outbox.send(ToTier.execute, 0, source);
  return { messages, exit: await Promise.race([exit, tier.exited]), verdict };
}

function reasonOf({ verdict, exit }: Heard): string {
  if (verdict) return verdict.reason;
  const own = { ...limits, memoryMb: MEMORY_MB };
  return classifyExit(exit, own, MEMORY_MB * 2 ** 20).reason;
}

for (const guest of ["objects", "map_and_set", "promises"]) {
  labTest(`V8's cap alone ends ${guest}`, async () => {
    const heard = await runUnder({ v8: true }, guest);
    assertEquals(heard.verdict, undefined);
    assertEquals(reasonOf(heard), "memory_limit_exceeded");
  });
}

for (const guest of ["objects", "buffers_middle", "wasm_memory", "blobs"]) {
  labTest(`the watch alone ends ${guest}`, async () => {
    const heard = await runUnder({ watch: true }, guest);
    assertEquals(heard.verdict?.reason, "memory_limit_exceeded");
  });
}

if (hasKernelCap()) {
  for (const guest of ["objects", "buffers_middle", "blobs"]) {
    labTest(`the kernel's cap alone ends ${guest}`, async () => {
      const heard = await runUnder({ kernel: true }, guest);
      assertEquals(heard.verdict, undefined);
      assertEquals(reasonOf(heard), "memory_limit_exceeded");
    });
  }
  for (const guest of ["buffer_huge", "buffer_resizable", "wasm_memory"]) {
    labTest(`the kernel's cap alone makes ${guest} catchable`, async () => {
      const heard = await runUnder({ kernel: true }, guest);
      assertEquals(heard.messages, ['[["caught","RangeError"]]']);
    });
  }
} else {
  console.log("No kernel cap (prlimit) here: its tests are left out.");
}
