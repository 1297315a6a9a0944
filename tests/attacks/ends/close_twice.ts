import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "close() with another this, twice, in a loop",
  guest: `close.call({});
self.close();
for (;;) close();`,
  ends: "closed",
};

export default attack;
