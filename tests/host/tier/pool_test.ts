import { assert, assertEquals } from "@std/assert";
import { jailMode } from "../../../host/options.ts";
import { Pool } from "../../../host/tier/pool.ts";
import { labTest, tierProcesses } from "../../harness.ts";

const OPTIONS = { memoryMb: 0, threads: 2 };
const JAIL = { jail: jailMode(undefined) };

async function sparesAre(pool: Pool, count: number): Promise<void> {
  while (pool.spares !== count || pool.starting > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

labTest("Pool keeps more spares after a burst, until it is calm", async () => {
  const pool = new Pool(OPTIONS, {
    ...JAIL,
    warm: 2,
    extras: { left: 2 },
    calmMs: 3_000,
  });
  await sparesAre(pool, 2);
  const taken = await Promise.all([pool.take(), pool.take(), pool.take()]);
  await sparesAre(pool, 3);
  assertEquals(tierProcesses().length, 6);
  await sparesAre(pool, 2);
  for (const tier of taken) tier.kill();
  await Promise.all(taken.map(({ exited }) => exited));
  await pool.close(new Error("over"));
});

labTest(
  "Pool takes one that waits for its first spare for no burst",
  async () => {
    const pool = new Pool(OPTIONS, { ...JAIL, warm: 1, extras: { left: 1 } });
    const tier = await pool.take();
    await sparesAre(pool, 1);
    assertEquals(tierProcesses().length, 2);
    tier.kill();
    await tier.exited;
    await pool.close(new Error("over"));
  },
);

labTest("Pool without spares stays without", async () => {
  const pool = new Pool(OPTIONS, { ...JAIL, warm: 0, extras: { left: 0 } });
  const taken = await Promise.all([pool.take(), pool.take()]);
  assertEquals([pool.spares, pool.starting], [0, 0]);
  for (const tier of taken) tier.kill();
  await Promise.all(taken.map(({ exited }) => exited));
  await pool.close(new Error("over"));
});

labTest("Pool keeps spares of a class while it is in use", async () => {
  const pool = new Pool(OPTIONS, {
    ...JAIL,
    warm: 0,
    extras: { left: 2 },
    calmMs: 3_000,
  });
  const first = await pool.take();
  await sparesAre(pool, 1);
  const second = await pool.take();
  await sparesAre(pool, 1);
  await sparesAre(pool, 0);
  for (const tier of [first, second]) tier.kill();
  await Promise.all([first.exited, second.exited]);
  await pool.close(new Error("over"));
});

labTest("pools share what they may keep beyond their own", async () => {
  const extras = { left: 1 };
  const size = { ...JAIL, warm: 0, extras, calmMs: 60_000 };
  const one = new Pool(OPTIONS, size);
  const other = new Pool(OPTIONS, size);
  const first = await one.take();
  await sparesAre(one, 1);
  const second = await other.take();
  await sparesAre(other, 0);
  assertEquals(extras.left, 0);
  one.keep(0);
  assertEquals(extras.left, 1);
  for (const tier of [first, second]) tier.kill();
  await Promise.all([first.exited, second.exited]);
  for (const pool of [one, other]) await pool.close(new Error("over"));
});

labTest("the first process to be waited for starts before spares", async () => {
  const { hardwareConcurrency } = navigator;
  const pool = new Pool(OPTIONS, { ...JAIL, warm: 9, extras: { left: 0 } });
  try {
    const taken = pool.take();
    const before = pool.starting;
    const tier = await taken;
    tier.kill();
    await tier.exited;
    assertEquals(before, Math.min(10, Math.max(1, hardwareConcurrency - 1)));
    assert(pool.starting > 0);
  } finally {
    await pool.close(new Error("the test is over"));
  }
});
