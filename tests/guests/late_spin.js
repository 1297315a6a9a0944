// Only once it has been called, and from an answer.
NETWORK.onRequest("work", async () => {
  await NETWORK.request("again");
  for (;;);
});
