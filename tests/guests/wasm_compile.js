// Ten thousand functions, compiled over and over on other threads.
const count = 10_000;
const leb = (n) => [n & 127 | 128, n >> 7 & 127 | 128, n >> 14];
const section = (id, ...body) => [id, ...leb(body.length), ...body];
const bodies = [];
for (let i = 0; i < count; i++) {
  bodies.push(8, 0, 65, i & 63, 65, 2, 106, 26, 11);
}
const bytes = new Uint8Array([
  ...[0, 97, 115, 109, 1, 0, 0, 0],
  ...[1, 4, 1, 96, 0, 0],
  ...section(3, ...leb(count), ...new Array(count).fill(0)),
  ...section(10, ...leb(count), ...bodies),
]);
let round = 0;
function again() {
  // A custom section of its own, so that no cache knows it.
  const name = [4, ...String(++round).padStart(4, "0")].map(Number);
  const fresh = new Uint8Array([...bytes, 0, 5, ...name]);
  WebAssembly.compile(fresh).then(again);
}
for (let i = 0; i < 4; i++) again();
