const maps = [];
for (;;) {
  const map = new Map();
  const set = new Set();
  for (let i = 0; i < 100_000; i++) set.add(map.set(i, {}).size);
  maps.push(map, set);
}
