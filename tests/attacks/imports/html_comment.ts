import { type Attack, OUTCOME, QUOTED, REFUSED } from "../attack.ts";

const attack: Attack = {
  title: "import() behind an HTML comment and a sourceURL",
  guest:
    `eval(${QUOTED} + "\\n//# sourceURL=file:///x.js\\n//# sourceMappingURL=file:///etc/passwd");
${OUTCOME}`,
  value: REFUSED,
};

export default attack;
