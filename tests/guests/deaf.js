// Takes a message, and nothing after it.
NETWORK.on("data", () => {
  for (;;);
});
