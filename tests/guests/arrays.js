const list = [];
for (;;) list.push(new Array(10_000).fill(list.length));
