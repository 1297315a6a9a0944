// The work is done by threads that are not the guest's.
const salt = new Uint8Array(16);
const key = await crypto.subtle.importKey("raw", salt, "PBKDF2", false, [
  "deriveBits",
]);
const params = {
  name: "PBKDF2",
  hash: "SHA-512",
  salt,
  iterations: 10_000_000,
};
await crypto.subtle.deriveBits(params, key, 256);
