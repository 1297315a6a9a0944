const buffer = new ArrayBuffer(1, { maxByteLength: 2 ** 30 });
try {
  for (let size = 2 ** 20;; size += 2 ** 20) {
    buffer.resize(size);
    new Uint8Array(buffer).fill(1);
  }
} catch (error) {
  NETWORK.send("caught", error.name);
}
