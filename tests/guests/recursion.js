const deeper = () => deeper() + 1;
try {
  deeper();
} catch (error) {
  NETWORK.send("caught", error.name);
}
