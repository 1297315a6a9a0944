import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the operator's environment",
  guest:
    `[Object.keys(env), Object.getPrototypeOf(env), Object.isFrozen(env), typeof env.PATH, typeof env.HOME]`,
  value: [["TOKEN"], null, true, "undefined", "undefined"],
  options: { env: { TOKEN: "t0p" } },
};

export default attack;
