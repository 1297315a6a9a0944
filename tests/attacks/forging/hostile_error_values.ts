import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "errors whose members are no strings",
  guest:
    `throw Object.assign(new Error(), { name: {}, message: [1], stack: new Proxy({}, {}), line: "x" });`,
  throws: "Error",
};

export default attack;
