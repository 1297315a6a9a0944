import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "the host's error behind a failed request",
  guest:
    `NETWORK.request("fails").catch((e) => [e.name, e.message, Reflect.ownKeys(e).sort(), /ext:|node:|file:|data:|airlock|\\/home|\\/root|\\/tmp|\\/work|worker/.test(e.stack), e.cause === undefined])`,
  value: ["RangeError", "not today", ["message", "name", "stack"], false, true],
};

export default attack;
