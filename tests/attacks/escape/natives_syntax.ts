import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "V8's own functions by % and the debugger",
  guest: `debugger;
["%GetHeapUsage()", "%DebugPrint(1)", "%SystemBreak()"].map((code) => { try { return typeof eval(code); } catch (e) { return e.name; } })`,
  value: ["SyntaxError", "SyntaxError", "SyntaxError"],
};

export default attack;
