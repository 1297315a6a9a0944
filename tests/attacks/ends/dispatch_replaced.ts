import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "dispatchEvent replaced to hide errors",
  guest: `try { globalThis.dispatchEvent = () => true; } catch {}
try { Object.defineProperty(globalThis, "dispatchEvent", { value: () => true }); } catch {}
EventTarget.prototype.dispatchEvent = () => true;
Event.prototype.preventDefault = () => {};
setTimeout(() => { throw new Error("told"); });
new Promise((r) => setTimeout(r, 40, "alive"))`,
  value: "alive",
  check(seen) {
    assertEquals(seen.errors.map(({ message }) => message), ["told"]);
  },
};

export default attack;
