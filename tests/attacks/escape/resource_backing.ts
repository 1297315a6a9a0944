import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "standard input by a stream that claims to stand for it",
  guest: `const fresh = () => new ReadableStream({ pull() {} });
const backing = Object.getOwnPropertySymbols(fresh()).find((s) => String(s).includes("resourceBacking"));
const tries = [];
for (let rid = 0; rid < 12; rid++) {
  for (const read of ["arrayBuffer", "text", "blob", "bytes"]) {
    const stream = fresh();
    stream[backing] = { rid, autoClose: false };
    tries.push(Promise.race([new Response(stream)[read](), new Promise((resolve) => setTimeout(resolve, 100, "reads"))]).catch(() => {}));
  }
}
Promise.all(tries).then((all) => [typeof backing, all.filter((x) => x !== undefined).length])`,
  value: ["symbol", 0],
};

export default attack;
