import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the private port by transferring forged ports",
  guest: `const { port1 } = new MessageChannel();
const got = [];
for (const key of Reflect.ownKeys(port1)) {
  for (let id = 0; id < 12; id++) {
    const forged = Object.create(MessagePort.prototype, Object.getOwnPropertyDescriptors(port1));
    try { forged[key] = id; } catch {}
    try {
      structuredClone(forged, { transfer: [forged] }).postMessage([37, 0, ""]);
      got.push(String(key) + id);
    } catch {}
  }
}
got`,
  value: [],
};

export default attack;
