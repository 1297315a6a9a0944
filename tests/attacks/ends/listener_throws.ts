import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "a listener for errors that throws errors",
  guest: `let heard = 0;
const both = new Promise((resolve) => {
  const fail = () => {
    if (++heard === 2) setTimeout(resolve, 0, "alive");
    throw new Error("again");
  };
  addEventListener("error", fail);
  addEventListener("unhandledrejection", fail);
});
setTimeout(() => { throw new Error("first"); });
Promise.reject(new Error("second"));
both`,
  value: "alive",
  check(seen) {
    assertEquals(seen.errors.length, 4);
  },
};

export default attack;
