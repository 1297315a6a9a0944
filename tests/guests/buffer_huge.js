try {
  new ArrayBuffer(2 ** 33);
  NETWORK.send("caught", "allocated");
} catch (error) {
  NETWORK.send("caught", error.name);
}
