import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() by eval as an import of a module",
  guest:
    `const bytes = new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,2,7,1,1,97,1,98,0,0,8,1,0]);
new WebAssembly.Instance(new WebAssembly.Module(bytes), { a: { b: Function(${QUOTED}) } });
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
