NETWORK.send("data", {
  get loop() {
    for (;;);
  },
});
