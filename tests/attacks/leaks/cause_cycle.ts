import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "errors that cause themselves, a thousand deep",
  guest: `let error = new Error("x");
for (let i = 0; i < 1000; i++) error = new Error("x", { cause: error });
const circle = new AggregateError([], "y");
circle.errors.push(circle);
circle.cause = circle;
setTimeout(() => { throw circle; });
throw error;`,
  throws: "Error",
};

export default attack;
