/**
 * Measures starts, trips, jobs, memory and ends, and peers in the same
 * run: `deno task bench`. Medians and 99th percentiles; nothing is judged.
 */
import {
  benchCompute,
  benchEnds,
  benchFloods,
  benchIdle,
  benchJobs,
  benchMany,
  benchOvershoot,
  benchStart,
  benchThroughput,
  benchTrips,
} from "./airlock.ts";
import { benchPeers } from "./peers.ts";

function processor(): string {
  try {
    const text = Deno.readTextFileSync("/proc/cpuinfo");
    return /^model name\s*:\s*(.+)$/m.exec(text)?.[1] ?? Deno.build.arch;
  } catch {
    return Deno.build.arch;
  }
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, Deno ${Deno.version.deno} on ` +
    `${Deno.build.os} ${Deno.osRelease()}, ` +
    `${navigator.hardwareConcurrency} cores of ${processor()}\n`,
);
await benchStart();
await benchTrips();
await benchThroughput();
await benchJobs();
await benchIdle();
await benchEnds();
await benchOvershoot();
await benchFloods();
await benchCompute();
await benchPeers();
await benchMany();
