/**
 * No tier at all, but someone who has the key, as native code of an attacker
 * would: from the setup on it says what the seed in its `env` makes of
 * `tests/fuzz/hostile_script.ts`.
 */
import { encodeFrame, FrameReader } from "../../types/frames.ts";
import {
  FromGuest,
  FromSupervisor,
  type IsolateSetup,
  ToTier,
} from "../../types/protocol.ts";
import { HostileScript, POISON } from "../fuzz/hostile_script.ts";
import { Random } from "../wasm/random.ts";

const POISONED = 3;

const reader = new FrameReader(1 << 30);
const decoder = new TextDecoder();

async function write(bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    at += await Deno.stdout.write(bytes.subarray(at));
  }
}

async function perform(script: HostileScript, key: Uint8Array): Promise<void> {
  for (const bytes of script.writes()) await write(bytes);
  switch (script.lastAct) {
    case "exit":
      return Deno.exit(new Random(key[0]!).below(80));
    case "abort":
      return Deno.kill(Deno.pid, "SIGABRT");
    case "rest":
      return await write(
        encodeFrame(FromGuest.events, 1, '[["rest"]]', key),
      );
  }
}

const buffer = new Uint8Array(65536);
let script: HostileScript | undefined;
let performed: Promise<void> | undefined;
while (!script || script.reads) {
  const size = await Deno.stdin.read(buffer);
  if (size === null) Deno.exit();
  for (const { kind, payload } of reader.push(buffer.subarray(0, size))) {
    const key = reader.key!;
    if (kind === ToTier.hello) {
      if (decoder.decode(payload).startsWith(POISON)) {
        console.error("The hello frame brings what a hostile process made");
        Deno.exit(POISONED);
      }
      const ready = '{"pid":1,"baselineBytes":1}';
      await write(encodeFrame(FromSupervisor.ready, 0, ready, key));
    }
    if (kind !== ToTier.setup) continue;
    const { env } = JSON.parse(decoder.decode(payload)) as IsolateSetup;
    script = new HostileScript(new Random(Number(env.SEED)), key);
    performed = perform(script, key);
  }
}
await performed;
// Whoever does not read may as well not end.
await new Promise((resolve) => setTimeout(resolve, 60_000));
