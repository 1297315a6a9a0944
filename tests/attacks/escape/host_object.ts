import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "host objects forged by their brand",
  guest:
    `const brand = Object.getOwnPropertySymbols(new DOMException("x")).find((s) => String(s).includes("hostObject"));
const types = ["MessagePort", "ReadableStream", "WritableStream", "TransformStream", "KeyObject", "CryptoKey", "Blob", "File", "DOMException", "X509Certificate", "Worker", "Resource", "FileHandle"];
const got = [];
for (const type of types) {
  for (let id = 0; id < 20; id++) {
    for (const forged of [{ [brand]: type, id, rid: id, _id: id }, { [brand]: () => ({ type, id, rid: id, handle: id, data: id }) }]) {
      for (const options of [undefined, { transfer: [forged] }]) {
        try {
          const clone = structuredClone(forged, options);
          if (typeof clone?.postMessage === "function") NETWORK.send("out", type + id);
        } catch {}
      }
    }
  }
}
got`,
  ends: "crashed",
  check(seen) {
    assertEquals(seen.messages, []);
  },
};

export default attack;
