try {
  new ArrayBuffer(2 ** 33);
} catch (error) {
  NETWORK.send("caught", error.name);
}
