import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "functions and paths by call sites",
  guest: `const stolen = [];
globalThis.prepared = 0;
Error.prepareStackTrace = (_, sites) => { prepared++; stolen.push(...sites); };
try { Object.defineProperty(Error, "prepareStackTrace", { value: (_, sites) => { stolen.push(...sites); } }); } catch {}
try { globalThis.Error = { prepareStackTrace: (_, sites) => { stolen.push(...sites); } }; } catch {}
try { Object.defineProperty(globalThis, "Error", { value: { prepareStackTrace: (_, sites) => { stolen.push(...sites); } } }); } catch {}
try { null.x; } catch (e) { e.stack; }
const holder = {};
(class extends TypeError {}).captureStackTrace(holder);
holder.stack;
[prepared, stolen.length]`,
  value: [0, 0],
};

export default attack;
