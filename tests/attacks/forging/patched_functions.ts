import { assertEquals } from "@std/assert";
import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "call, apply and Reflect replaced",
  guest: `const stolen = [];
for (const name of ["call", "apply", "bind"]) { try { Function.prototype[name] = function () { stolen.push(this); }; } catch {} }
for (const name of Object.getOwnPropertyNames(Reflect)) Reflect[name] = () => { stolen.push(name); };
for (const name of ["defineProperty", "create", "freeze", "getOwnPropertyDescriptor"]) Object[name] = () => { stolen.push(name); };
String.prototype.slice = String.prototype.indexOf = () => { stolen.push("string"); return ""; };
NETWORK.send("out", 1);
NETWORK.request("secret").then((v) => [v, stolen.length])`,
  value: ["s3cret", 0],
  check(seen) {
    assertEquals(seen.messages, [["out", 1]]);
  },
};

export default attack;
