import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "registered symbols of Deno and Node",
  guest:
    `const names = ["Deno.customInspect", "Deno.privateCustomInspect", "nodejs.util.inspect.custom", "Deno.internal", "nodejs.util.promisify.custom", "Deno.isUnloadDispatched"];
names.filter((name) => globalThis[Symbol.for(name)] !== undefined || setTimeout[Symbol.for(name)] !== undefined)`,
  value: [],
};

export default attack;
