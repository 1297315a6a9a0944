import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "more requests than may wait",
  guest:
    `Promise.allSettled(Array.from({ length: 20 }, () => Promise.race([NETWORK.request("never"), new Promise((r) => setTimeout(r, 1000, "waits"))]))).then((all) => [all.filter((x) => x.value === "waits").length, all.filter((x) => x.reason?.name === "RangeError").length])`,
  value: [8, 12],
  options: { limits: { maxPendingRequests: 8 } },
};

export default attack;
