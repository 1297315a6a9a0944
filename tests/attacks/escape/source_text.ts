import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the prelude's source by toString",
  guest:
    `const texts = [NETWORK.on, NETWORK.send, setTimeout, eval, Function, close, dispatchEvent, console.log, addEventListener, URL, Request, structuredClone]
  .map((f) => Function.prototype.toString.call(f));
texts.filter((text) => !text.endsWith("{ [native code] }"))`,
  value: [],
};

export default attack;
