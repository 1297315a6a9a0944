import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "data nested a hundred thousand deep",
  guest: `let data = [];
for (let i = 0; i < 1e5; i++) data = [data];
let sent;
try { NETWORK.send("deep", data); sent = "sent"; } catch (e) { sent = e.name; }
["sent", "RangeError"].includes(sent)`,
  value: true,
};

export default attack;
