NETWORK.onRequest("work", () => {
  for (;;);
});
