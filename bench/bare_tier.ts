/**
 * A process with a Worker and nothing of Airlock's, nor of Node's: what it is
 * sent goes through the Worker and back; one byte alone has both threads give
 * back what they can. What it takes is the least that a process for each
 * isolate, watched from beside its thread, can take.
 */
import { COLLECTOR_NAME } from "../types/launch.ts";

type Collector = (options: object) => void;

const THOROUGH = { type: "major", flavor: "last-resort" };

/** To hand memory over takes longer than to copy this much. */
const COPIED_BYTES = 4096;

const GUEST = `
onmessage = ({ ports: [port] }) => {
  port.onmessage = ({ data }) => {
    if (data.length === 1) ${COLLECTOR_NAME}(${JSON.stringify(THOROUGH)});
    port.postMessage(data, data.length > ${COPIED_BYTES} ? [data.buffer] : []);
  };
  port.postMessage(new Uint8Array([1]));
};
`;

const { port1, port2 } = new MessageChannel();
const worker = new Worker(
  `data:text/javascript,${encodeURIComponent(GUEST)}`,
  { type: "module", deno: { permissions: "none" } },
);
port1.onmessage = ({ data }) => {
  for (let at = 0; at < data.length;) {
    at += Deno.stdout.writeSync(data.subarray(at));
  }
};
worker.postMessage(0, [port2]);
const buffer = new Uint8Array(1 << 16);
for (let size; (size = await Deno.stdin.read(buffer)) !== null;) {
  if (size === 1) {
    const collect = (globalThis as Record<string, unknown>)[COLLECTOR_NAME];
    (collect as Collector)(THOROUGH);
  }
  const bytes = buffer.slice(0, size);
  port1.postMessage(bytes, size > COPIED_BYTES ? [bytes.buffer] : []);
}
Deno.exit(0);
