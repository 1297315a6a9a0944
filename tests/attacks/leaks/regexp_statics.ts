import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "matches of the runtime's own by RegExp statics",
  guest: `"zz".match(/z/);
new URL("http://secret.example/");
new Headers({ "x-secret": "1" });
NETWORK.request("secret").then(() => RegExp.input.includes("s3cret"))`,
  value: false,
};

export default attack;
