const text = "x".repeat(16 * 2 ** 20 - 2);
for (let i = 0; i < 100; i++) NETWORK.send("flood", text);
