const message = "x".repeat(2 ** 20 * 100);
for (let i = 0; i < 100; i++) {
  setTimeout(() => {
    throw new Error(message);
  });
}
setTimeout(() => NETWORK.send("caught", "thrown"), 10);
