import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a compression bomb",
  guest:
    `const zeros = new Blob([new Uint8Array(1 << 20)]).stream().pipeThrough(new CompressionStream("gzip"));
const kept = [];
new Response(zeros).arrayBuffer().then(async (bomb) => { for (;;) kept.push(await new Response(new Blob([bomb]).stream().pipeThrough(new DecompressionStream("gzip"))).bytes()); })`,
  options: { limits: { cpuMs: 20_000, memoryMb: 48 } },
  ends: "memory_limit_exceeded",
};

export default attack;
