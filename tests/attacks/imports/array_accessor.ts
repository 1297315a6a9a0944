import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() after an accessor on Array.prototype[0]",
  guest: `try {
  Object.defineProperty(Array.prototype, 0, { get: () => "node:process", set() {} });
} catch {}
try {
  Object.defineProperty(Object.prototype, 0, { get: () => "node:process", set() {} });
} catch {}
setTimeout(eval, 0, ${QUOTED});
Promise.resolve(${QUOTED}).then(Function).then((f) => f());
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
