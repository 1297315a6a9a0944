const list = [];
for (;;) list.push(new Uint8Array(1000).fill(1));
