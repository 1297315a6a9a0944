import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "raw time stamps behind symbols",
  guest:
    `const values = [performance.mark("x"), performance.measure("y"), new Event("x")].flatMap((o) => Object.getOwnPropertySymbols(o).map((s) => o[s])).flatMap((v) => v && typeof v === "object" ? Object.values(v) : [v]);
values.filter((v) => typeof v === "number" && !Number.isInteger(v))`,
  value: [],
};

export default attack;
