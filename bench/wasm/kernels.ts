/** The kernels by name, with rounds that take a few milliseconds each. */
export const KERNELS: Readonly<Record<string, number>> = {
  crc32: 60,
  edit: 40,
  fannkuch: 8,
  lz: 20,
  mandelbrot: 12,
  matrix: 20,
  nbody: 100,
  sha256: 300,
  sieve: 20,
  sort: 12,
  tokens: 40,
  trees: 60,
};

/** Reads a kernel's module. */
export function readKernel(name: string): Uint8Array<ArrayBuffer> {
  return Deno.readFileSync(
    new URL(`./kernels/${name}.wasm`, import.meta.url),
  ) as Uint8Array<ArrayBuffer>;
}
