let sum = 0;
for (let i = 0; i < 200; i++) sum += new Uint8Array(1_000_000).fill(1)[i];
NETWORK.send("caught", `passed ${sum}`);
