import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "requests of names that every object has",
  guest:
    `Promise.all(["__proto__", "constructor", "toString", "hasOwnProperty", "then", "__response", ""].map((name) => NETWORK.request(name, 1).then(() => "answered", (e) => e.message)))`,
  value: [
    "No handler registered for method: __proto__",
    "No handler registered for method: constructor",
    "No handler registered for method: toString",
    "No handler registered for method: hasOwnProperty",
    "No handler registered for method: then",
    "No handler registered for method: __response",
    "No handler registered for method: ",
  ],
};

export default attack;
