import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "methods of Object.prototype replaced",
  guest: `const stolen = [];
for (const name of ["toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString"]) Object.prototype[name] = function () { stolen.push(name); return "x"; };
try { Object.defineProperty(Object.prototype, "__proto__", { set(v) { stolen.push(v); }, get() { stolen.push("get"); } }); } catch {}
NETWORK.request("secret").then((v) => [v, stolen.length])`,
  value: ["s3cret", 0],
};

export default attack;
