import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "natives by the caller of a getter on a reported error",
  guest: `const found = [];
const look = (f) => {
  for (let i = 0; f && i < 20; i++, f = f.caller) {
    found.push(f.name || "a nameless function");
    for (const value of f.arguments ?? []) found.push(typeof value);
  }
};
function get() { look(get.caller); return "x"; }
const thrown = Object.create(null, {
  name: { get }, message: { get }, stack: { get },
});
reportError(thrown);
NETWORK.on("x", function handler() { look(handler.caller); });
found`,
  value: [],
  check: ({ errors }) => {
    if (errors.length !== 1) throw new Error("the error was not told");
  },
};

export default attack;
