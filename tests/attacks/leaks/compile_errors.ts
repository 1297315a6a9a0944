import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "prelude frames around syntax errors",
  guest:
    `["let let", "}", "await", "import x"].map((code) => { try { eval(code); } catch (e) { return /ext:|node:|file:|data:|airlock|\\/home|\\/root|\\/tmp|\\/work|worker/.test(e.stack); } })`,
  value: [false, false, false, false],
};

export default attack;
