try {
  new Uint8Array(2 ** 29).fill(1);
  NETWORK.send("caught", "allocated");
} catch (error) {
  NETWORK.send("caught", error.name);
}
