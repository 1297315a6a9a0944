import { assertEquals } from "@std/assert";
import { type Launch, launchTier } from "../../host/tier/launch.ts";
import { encodeFrame, FrameReader } from "../../types/frames.ts";
import {
  ENVELOPE_BYTES,
  FromSupervisor,
  KEY_BYTES,
  ToTier,
} from "../../types/protocol.ts";
import { jailed } from "../harness.ts";

/** The frames of a process that is only started, by kind. */
async function start({ command, source }: Launch): Promise<number[]> {
  await using child = command.spawn();
  const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const stdin = child.stdin.getWriter();
  if (source) await stdin.write(source);
  await stdin.write(encodeFrame(ToTier.hello, 0, "", key));
  const reader = new FrameReader(ENVELOPE_BYTES, key);
  const kinds: number[] = [];
  for await (const chunk of child.stdout) {
    for (const { kind } of reader.push(chunk)) {
      kinds.push(kind);
      // Without input it ends.
      if (kind === FromSupervisor.ready) await stdin.close();
    }
  }
  await child.stderr.cancel();
  return kinds;
}

Deno.test("a process of every class says that it is ready, and no more", async () => {
  for (const memoryMb of [0, 16, 64, 1024]) {
    for (const modules of [false, true]) {
      const options = { memoryMb, threads: 2, modules };
      const kinds = await start(
        launchTier(options, { jailed: await jailed() }),
      );
      assertEquals(kinds, [FromSupervisor.ready], JSON.stringify(options));
    }
  }
});
