import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the first script's address by relative addresses",
  guest:
    `[() => new Request("x"), () => Response.redirect("x"), () => new URL("x"), () => new URLPattern("x"), () => new (class extends Request {})("/x")].map((make) => { try { return make().url; } catch (e) { return /ext:|node:|file:|data:|airlock|\\/home|\\/root|\\/tmp|\\/work|worker/.test(e.message + e.stack); } })`,
  value: [false, false, false, false, false],
};

export default attack;
