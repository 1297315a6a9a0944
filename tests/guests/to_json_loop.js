NETWORK.send("data", {
  toJSON() {
    for (;;);
  },
});
