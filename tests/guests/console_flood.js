const text = "x".repeat(1000);
for (let i = 0; i < 1_000_000; i++) console.log(text, i);
NETWORK.send("caught", "logged");
