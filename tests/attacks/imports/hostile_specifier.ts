import { type Attack, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() of an object with a hostile toString",
  guest: `let asked = 0;
const name = { toString() { asked++; return asked > 1 ? "node:fs" : "x"; } };
import(name).then(() => "imported", (e) => e.name)`,
  value: REFUSED,
};

export default attack;
