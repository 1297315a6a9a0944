import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "calls of methods that every object has",
  guest: `NETWORK.request("go")`,
  value: ["rejected", "rejected", "rejected", "rejected"],
  host(isolate) {
    isolate.onRequest("go", async () => {
      const names = ["__proto__", "constructor", "toString", "then"];
      const answers = await Promise.allSettled(
        names.map((name) => isolate.call(name)),
      );
      return answers.map(({ status }) => status);
    });
  },
};

export default attack;
