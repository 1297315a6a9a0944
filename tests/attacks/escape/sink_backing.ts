import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "standard output by streams that claim to stand for it",
  guest: `const fresh = () => new ReadableStream({ pull() {} });
const backing = Object.getOwnPropertySymbols(fresh()).find((s) => String(s).includes("resourceBacking"));
const tries = [];
for (let rid = 0; rid < 3; rid++) {
  const sink = new WritableStream();
  sink[backing] = { rid, autoClose: false };
  tries.push(new Blob(["forged frame"]).stream().pipeTo(sink).catch(() => {}));
}
Promise.all(tries).then(() => NETWORK.request("echo", "alive"))`,
  value: "alive",
};

export default attack;
