import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "what stands around a source that awaits",
  guest: `const got = [typeof this, arguments.length, typeof arguments[0]];
try { arguments.callee; } catch (error) { got.push(error.name); }
const f = function () { return f.caller; };
try { got.push(f()); } catch (error) { got.push(error.name); }
await 0;
NETWORK.send("out", got);`,
  check(seen) {
    const got = JSON.stringify(seen.messages);
    const expected = JSON.stringify([
      ["out", ["undefined", 0, "undefined", "TypeError", "TypeError"]],
    ]);
    if (got !== expected) throw new Error(got);
  },
};

export default attack;
