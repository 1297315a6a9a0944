// One call into V8, and no stop inside it.
const list = new Float64Array(1 << 26);
for (;;) list.sort();
