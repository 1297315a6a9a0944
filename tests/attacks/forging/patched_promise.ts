import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "then and resolve of promises replaced",
  guest: `const stolen = [];
for (const change of [
  () => { Promise.prototype.then = function (...args) { stolen.push(args); }; },
  () => { Promise.resolve = () => stolen.push(1); },
  () => { Object.defineProperty(Promise, Symbol.species, { get() { stolen.push(2); return Array; } }); },
  () => { Promise.prototype.constructor = function () { stolen.push(3); }; },
  () => { globalThis.Promise = class { constructor() { stolen.push(4); } }; },
]) { try { change(); } catch {} }
NETWORK.request("secret").then((v) => [v, stolen.length])`,
  value: ["s3cret", 0],
};

export default attack;
