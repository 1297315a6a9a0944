import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "what stands around a source that awaits",
  guest: `const got = [typeof this];
// Without a frame there are none.
try { got.push(...arguments); } catch (error) {}
try { got.push(typeof arguments.callee); } catch (error) {}
const f = function () { return f.caller; };
try { got.push(f()); } catch (error) { got.push(error.name); }
await 0;
NETWORK.send("out", got);`,
  check(seen) {
    const got = JSON.stringify(seen.messages);
    const expected = JSON.stringify([
      ["out", ["undefined", "TypeError"]],
    ]);
    if (got !== expected) throw new Error(got);
  },
};

export default attack;
