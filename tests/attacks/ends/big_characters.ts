import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a message over the limit only in bytes, and one in its name",
  guest:
    `const tries = [() => NETWORK.send("out", "漢".repeat(5e4)), () => NETWORK.send("x".repeat(2e5)), () => NETWORK.request("x".repeat(2e5), 1)];
for (let i = 0; i < 500; i++) NETWORK.send("many", "漢".repeat(300));
NETWORK.send("many", "漢".repeat(33_000));
Promise.all(tries.map(async (run) => { try { await run(); return "sent"; } catch (e) { return e.name; } }))`,
  value: ["RangeError", "RangeError", "RangeError"],
  options: { limits: { maxMessageBytes: 100_000 } },
};

export default attack;
