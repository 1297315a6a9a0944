"".padEnd(2 ** 28, "x").normalize("NFD").localeCompare("x");
Array.prototype.join.call({ length: 2 ** 32 - 1 }, "");
