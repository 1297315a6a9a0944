import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "onerror that throws, replaces itself and returns true",
  guest: `const seen = [];
onerror = function (...args) { seen.push(args.length, this === globalThis); onerror = null; throw new Error("again"); };
onunhandledrejection = (event) => { seen.push(event.reason); return false; };
setTimeout(() => { throw new Error("first"); });
Promise.reject(7);
const look = () => seen.length < 3 ? new Promise((r) => setTimeout(r, 5)).then(look) : [seen.sort(), onerror, typeof onunhandledrejection];
look()`,
  value: [[5, 7, true], null, "function"],
  check(seen) {
    assertEquals(seen.errors.map(({ message }) => message).sort(), [
      "7",
      "again",
      "first",
    ]);
  },
};

export default attack;
