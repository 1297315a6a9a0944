import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "prelude frames in asynchronous stacks",
  guest:
    `async function deep() { await null; await new Promise((r) => setTimeout(r, 1)); throw new Error("x"); }
Promise.all([deep(), NETWORK.request("fails", 1)].map((p) => p.catch((e) => e.stack))).then((stacks) => stacks.filter((s) => /ext:|node:|file:|data:|airlock|\\/work|native/.test(s)))`,
  value: [],
};

export default attack;
