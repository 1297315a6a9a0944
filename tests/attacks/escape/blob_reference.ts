import type { Attack } from "../attack.ts";

const attack: Attack = {
  title: "other blobs by forged references",
  guest: `const blob = new Blob(["mine"]);
const parts = Object.getOwnPropertySymbols(blob).map((s) => blob[s]).find(Array.isArray);
const Reference = parts?.[0]?.constructor;
const forged = Object.getOwnPropertySymbols(blob).find((s) => blob[s] === parts);
blob[forged] = [Object.assign(Object.create(Reference.prototype), { _id: "00000000-0000-4000-8000-000000000000", size: 4 })];
blob.text().then(() => "read", () => "refused")`,
  value: "refused",
};

export default attack;
