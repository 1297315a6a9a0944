import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "an answer given long after the host stopped waiting",
  guest:
    `NETWORK.onRequest("slow", () => new Promise((r) => setTimeout(r, 30, "late")));
NETWORK.request("go").then(() => new Promise((r) => setTimeout(r, 60, "alive")))`,
  value: "alive",
  host(isolate) {
    isolate.onRequest("go", async () => {
      const stop = new AbortController();
      const answer = isolate.call("slow", null, { signal: stop.signal });
      stop.abort(new Error("enough"));
      await answer.catch(() => {});
    });
  },
};

export default attack;
