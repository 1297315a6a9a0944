const list = [];
for (;;) list.push(new Uint8Array(1_000_000).fill(1));
