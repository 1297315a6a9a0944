import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "work on the runtime's other threads",
  guest:
    `Promise.all(Array.from({ length: 64 }, async () => { const key = await crypto.subtle.importKey("raw", new Uint8Array(8), "PBKDF2", false, ["deriveBits"]); return crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-512", salt: new Uint8Array(8), iterations: 5e6 }, key, 512); }))`,
  options: { limits: { cpuMs: 50 } },
  ends: "cpu_limit_exceeded",
};

export default attack;
