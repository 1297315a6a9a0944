// Over the limit by a little, then idle.
const list = [];
for (let i = 0; i < 90; i++) list.push(new Uint8Array(1_000_000).fill(1));
