/**
 * The tier process, from its first line to its last. It has no permission of
 * any kind: a standard input, a standard output, and itself to watch.
 */
import { FrameReader } from "../types/frames.ts";
import {
  type Frame,
  FromSupervisor,
  type IsolateSetup,
  READ_BYTES,
  type Ready,
  ToTier,
} from "../types/protocol.ts";
import { Scratch } from "../types/scratch.ts";
import { Outlet } from "./outlet.ts";
import { Realm } from "./realm.ts";
import { rehearse } from "./rehearsal.ts";
import { Room } from "./sources/room.ts";
import { isSource, mayBeModule } from "./sources/sources.ts";
import { Supervisor } from "./supervisor.ts";
import { pause } from "./timers.ts";

/** The host is trusted, so its frames have no cap of their own. */
const ANY_LENGTH = 0xffff_ffff;

/** Runs the tier process until its standard input ends. */
export async function runTier(prelude?: string): Promise<never> {
  const scratch = new Scratch();
  const reader = new FrameReader(ANY_LENGTH, undefined, scratch);
  const buffer = new Uint8Array(READ_BYTES);
  const realm = new Realm(prelude);
  const room = new Room();
  // 1. The first frame brings the key that the guest's thread never sees.
  const modules = await readHello(reader, buffer);
  // 2. The guest's thread seals itself. Beside it timers show that they work,
  // and what watches the guest rehearses.
  const [heavy] = await Promise.all([
    realm.seal(modules),
    pause(1),
    rehearse(room),
  ]);
  const outlet = new Outlet(Deno.stdout, reader.key!, scratch);
  // 3. Sealed and measured, the process can become an isolate.
  const baselineBytes = Deno.memoryUsage().rss;
  const ready: Ready = { pid: Deno.pid, baselineBytes, heavy };
  outlet.send(FromSupervisor.ready, 0, JSON.stringify(ready));
  // 4. From the setup frame on there is a guest, and a supervisor.
  let isolate: Guarded | undefined;
  while (true) {
    for (const frame of await read(reader, buffer)) {
      if (frame.kind === ToTier.setup) {
        // Once: what it sets is the guest's from then on.
        if (isolate) continue;
        const setup = parse<IsolateSetup>(frame);
        const size = { baselineBytes, room };
        isolate = new Guarded(realm, outlet, setup, size, modules);
        await isolate.setUp();
      } else if (isolate) await isolate.take(frame);
    }
  }
}

/** An isolate from its setup on: its thread, and who watches that. */
class Guarded {
  #realm: Realm;
  #room: Room;
  #outlet: Outlet;
  #setup: IsolateSetup;
  #supervisor: Supervisor;
  /** Whether it has modules, or has begun without. */
  #settled: boolean;

  constructor(
    realm: Realm,
    outlet: Outlet,
    setup: IsolateSetup,
    { baselineBytes, room }: { baselineBytes: number; room: Room },
    modules: boolean,
  ) {
    this.#realm = realm;
    this.#room = room;
    this.#settled = modules;
    this.#outlet = outlet;
    this.#setup = setup;
    this.#supervisor = new Supervisor(
      realm,
      outlet,
      setup,
      baselineBytes,
      room,
    );
  }

  async setUp(): Promise<void> {
    await this.#supervisor.setUp(this.#setup);
  }

  /** Settles when the next frame can be taken. */
  async take(frame: Frame): Promise<void> {
    if (frame.kind === ToTier.limits) this.#setup.limits = parse(frame);
    if (!this.#settled && isSource(frame.kind)) {
      this.#settled = true;
      if (mayBeModule(frame.payload)) await this.#makeRoomForModules();
    }
    const handling = this.#supervisor.handle(frame);
    if (handling) await handling;
    const { delivery } = this.#supervisor;
    if (!delivery.hasRoom) await delivery.room();
  }

  /**
   * Begins again, in a thread that has modules: what compiles them cannot be
   * loaded where a guest's code has run, and is dear where none is needed.
   */
  async #makeRoomForModules(): Promise<void> {
    const old = this.#supervisor;
    await old.retire();
    this.#room.release();
    this.#realm = this.#realm.renew();
    await this.#realm.seal(true);
    this.#room.takeBack();
    this.#supervisor = new Supervisor(
      this.#realm,
      this.#outlet,
      this.#setup,
      Deno.memoryUsage().rss,
      this.#room,
      old.delivery.count,
    );
    await this.setUp();
  }
}

/**
 * Waits for the first frame, with whose key all others come.
 *
 * @returns whether the guest is to have modules.
 */
async function readHello(
  reader: FrameReader,
  buffer: Uint8Array,
): Promise<boolean> {
  while (true) {
    for (const { id } of await read(reader, buffer)) return id === 1;
  }
}

/** What the host says, which is trusted. */
function parse<T>({ payload }: Frame): T {
  return JSON.parse(new TextDecoder().decode(payload));
}

/** The frames that come next. Without input the host is gone: so are we. */
async function read(
  reader: FrameReader,
  buffer: Uint8Array,
): Promise<Iterable<Frame>> {
  const size = await Deno.stdin.read(buffer);
  if (size === null) return Deno.exit(0);
  return reader.push(buffer.subarray(0, size));
}
