import { assertEquals } from "@std/assert";
import type { GuestError, Isolate } from "../../../mod.ts";
import { type Lab, labTest, nextMessage, nextSystem } from "../../harness.ts";

/** An isolate with a global `collectIn(ms)`. */
async function collecting(lab: Lab): Promise<Isolate> {
  return await lab.badIsolate(["collecting.ts"]);
}

labTest("FinalizationRegistry looks as the language has it", async (lab) => {
  const isolate = await lab.isolate();
  const found = await isolate.evaluate(`(() => {
    const thrown = (run) => { try { run(); } catch (e) { return String(e); } };
    class Own extends FinalizationRegistry {}
    const own = new Own(() => {});
    const plain = new FinalizationRegistry(() => {});
    return {
      text: String(FinalizationRegistry),
      keys: Reflect.ownKeys(FinalizationRegistry),
      length: FinalizationRegistry.length,
      constructor: plain.constructor === FinalizationRegistry,
      brand: String(plain),
      own: [own instanceof Own, own instanceof FinalizationRegistry],
      target: Reflect.construct(FinalizationRegistry, [eval], Array)
        instanceof Array,
      unregistered: own.unregister({}),
      called: thrown(() => FinalizationRegistry(() => {})),
      empty: thrown(() => new FinalizationRegistry()),
    };
  })()`);
  assertEquals(found, {
    text: "function FinalizationRegistry() { [native code] }",
    keys: ["length", "name", "prototype"],
    length: 1,
    constructor: true,
    brand: "[object FinalizationRegistry]",
    own: [true, true],
    target: true,
    unregistered: false,
    called: "TypeError: Constructor FinalizationRegistry requires 'new'",
    empty: "TypeError: FinalizationRegistry: cleanup must be callable",
  });
});

labTest("a cleanup callback gets what was held, and no more", async (lab) => {
  const isolate = await collecting(lab);
  isolate.execute(`
    globalThis.registry = new FinalizationRegistry(function () {
      "use strict";
      NETWORK.send("cleaned", [this === undefined, ...arguments]);
    });
    (() => registry.register({}, "held"))();
    collectIn(1);`);
  assertEquals(await nextMessage(isolate, "cleaned"), [true, "held"]);
});

labTest("what a cleanup callback throws is told", async (lab) => {
  const isolate = await collecting(lab);
  const told = nextSystem<GuestError>(isolate, "error");
  isolate.execute(
    `globalThis.registry = new FinalizationRegistry(function cleanup() {
      throw new RangeError("thrown");
    });
    (() => registry.register({}))();
    collectIn(1);`,
    { name: "guest.js" },
  );
  const { name, message, stack } = await told;
  assertEquals([name, message], ["RangeError", "thrown"]);
  assertEquals(stack?.split("\n").length, 2, stack);
  assertEquals(await isolate.evaluate("1 + 1"), 2);
});

labTest("hostile built-ins keep no cleanup callback away", async (lab) => {
  const isolate = await collecting(lab);
  isolate.execute(`
    const bad = () => { NETWORK.send("stepped", "in"); };
    for (const key of ["apply", "construct"]) Reflect[key] = bad;
    for (const holder of [Array.prototype, Object.prototype]) {
      for (const key of ["0", "then", "value", "get", "length"]) {
        try {
          Object.defineProperty(holder, key, { get: bad, set: bad });
        } catch {}
      }
    }
    MessagePort.prototype.postMessage = bad;
    performance.now = Performance.prototype.now = Date.now = bad;
    delete FinalizationRegistry.prototype.constructor;
    globalThis.registry = new FinalizationRegistry((held) => {
      NETWORK.send("cleaned", held);
    });
    (() => registry.register({}, 7))();
    collectIn(1);`);
  isolate.on("stepped", () => isolate.destroy());
  assertEquals(await nextMessage(isolate, "cleaned"), 7);
  assertEquals(isolate.destroyed, false);
});
