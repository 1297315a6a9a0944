import type { Attack } from "../attack.ts";

export default {
  title: "typed arrays say that a module has no bytes",
  guest: `
    const bytes = new Uint8Array([
      0, 97, 115, 109, 1, 0, 0, 0, 5, 4, 1, 3, 1, 2,
    ]);
    const { prototype } = Object.getPrototypeOf(Uint8Array);
    for (const key of ["buffer", "byteLength", "byteOffset", "length"]) {
      Object.defineProperty(prototype, key, { get: () => 0 });
    }
    new WebAssembly.Module(bytes);`,
  throws: "CompileError",
} satisfies Attack;
