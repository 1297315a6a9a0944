import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a source that names itself a host file",
  guest: `//# sourceURL=file:///etc/passwd
try { null.x; } catch (e) { e.stack.includes("/etc"); }`,
  value: false,
};

export default attack;
