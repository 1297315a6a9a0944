import { assert, assertEquals } from "@std/assert";
import { type Launch, launchTier } from "../../host/launch.ts";
import { encodeFrame, FrameReader } from "../../types/frames.ts";
import {
  COMPILED_BYTES,
  FromSupervisor,
  KEY_BYTES,
  ToTier,
} from "../../types/protocol.ts";
import { badTier, jailed } from "../harness.ts";

const NOTHING = new Uint8Array(0);
const READY = [FromSupervisor.ready];

/** Kinds of the frames until a process is ready, and what V8 compiled. */
async function start(
  { command, source }: Launch,
  code: Uint8Array,
): Promise<{ kinds: number[]; compiled: Uint8Array }> {
  await using child = command.spawn();
  const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const stdin = child.stdin.getWriter();
  if (source) await stdin.write(source);
  await stdin.write(encodeFrame(ToTier.hello, 0, code, key));
  const reader = new FrameReader(COMPILED_BYTES, key);
  const kinds: number[] = [];
  let compiled = NOTHING;
  for await (const chunk of child.stdout) {
    for (const { kind, payload } of reader.push(chunk)) {
      kinds.push(kind);
      if (kind === FromSupervisor.compiled) compiled = payload.slice();
      // Without input it ends.
      if (kind === FromSupervisor.ready) await stdin.close();
    }
  }
  await child.stderr.cancel();
  return { kinds, compiled };
}

async function startUsual(code: Uint8Array, memoryMb = 0) {
  return start(
    launchTier({ memoryMb, threads: 2 }, { jailed: await jailed() }),
    code,
  );
}

Deno.test("what V8 compiled in one process fits every other", async () => {
  const { kinds, compiled } = await startUsual(NOTHING);
  assertEquals(kinds, [FromSupervisor.compiled, ...READY]);
  assert(compiled.length > 10_000);
  for (const memoryMb of [0, 16, 64, 1024]) {
    const next = await startUsual(compiled, memoryMb);
    assertEquals(next.kinds, READY, `memoryMb ${memoryMb}`);
  }
});

Deno.test("code that does not fit is compiled anew", async () => {
  const { compiled } = await startUsual(NOTHING);
  for (const code of [compiled.subarray(0, 100), new Uint8Array(5000)]) {
    const { kinds } = await startUsual(code);
    assertEquals(kinds, [FromSupervisor.compiled, ...READY]);
  }
});

Deno.test("another prelude neither gives nor takes code", async () => {
  const { compiled } = await startUsual(NOTHING);
  for (const code of [NOTHING, compiled]) {
    const other = await start(await badTier(["second_wall.ts"]), code);
    assertEquals(other.kinds, READY);
  }
});
