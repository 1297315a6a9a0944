const list = [];
for (;;) list.push(`${list.length}`.padStart(10_000, "x").split("").join(""));
