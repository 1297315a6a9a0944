// 200 MB pass through, a few at a time; little of it is held.
let sum = 0;
for (let i = 0; i < 100; i++) {
  sum += new Uint8Array(1_000_000).fill(1)[i];
  sum += String(i).padEnd(1_000_000, "x").charCodeAt(i) & 1;
  await new Promise((resolve) => setTimeout(resolve, 0));
}
NETWORK.send("caught", `passed ${sum > 0}`);
