import type { Attack } from "../attack.ts";

export default {
  title: "a prototype's getter changes a module that has been looked at",
  guest: `
    const bytes = new Uint8Array([
      0, 97, 115, 109, 1, 0, 0, 0, 5, 4, 1, 1, 1, 2,
      7, 5, 1, 1, 109, 2, 0,
    ]);
    const target = function () {}.bind();
    let asked = 0;
    Object.defineProperty(target, "prototype", {
      get() {
        if (++asked === 2) bytes[11] = 3;
        return WebAssembly.Module.prototype;
      },
    });
    const module = Reflect.construct(WebAssembly.Module, [bytes], target);
    const { m } = new WebAssembly.Instance(module).exports;
    [bytes[11], Object.prototype.toString.call(m.buffer)]`,
  value: [3, "[object ArrayBuffer]"],
} satisfies Attack;
