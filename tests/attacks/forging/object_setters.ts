import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "setters on Object.prototype",
  guest: `const stolen = [];
for (const key of ["data", "id", "payload", "resolve", "reject", "name", "message", "stack", "value", "get", "set", "0", "1", "2", "kind", "then", "port", "transfer", "filename", "importModuleDynamically", "displayErrors"]) {
  try { Object.defineProperty(Object.prototype, key, { get() { stolen.push(key); }, set(v) { stolen.push([key, v]); } }); } catch {}
}
NETWORK.request("secret").then((v) => [v, stolen.length])`,
  value: ["s3cret", 0],
};

export default attack;
