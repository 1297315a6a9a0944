import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the stack limit as an accessor",
  guest: `let called = 0;
Object.defineProperty(Error, "stackTraceLimit", { get() { called++; return 100; }, set() { called++; throw new Error("trap"); } });
try { eval("let let"); } catch {}
[called, typeof Error]`,
  value: [0, "function"],
};

export default attack;
