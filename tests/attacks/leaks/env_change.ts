import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "env changed from inside",
  guest: `try { env.X = 1; } catch {}
try { env = {}; } catch {}
try { Object.defineProperty(globalThis, "env", { value: {} }); } catch {}
[env.X, env.TOKEN]`,
  value: [null, "t"],
  options: { env: { TOKEN: "t" } },
};

export default attack;
