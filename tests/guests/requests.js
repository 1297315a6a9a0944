for (let i = 0; i < 100_000; i++) {
  NETWORK.request("never").catch(() => {});
}
NETWORK.send("caught", "sent");
