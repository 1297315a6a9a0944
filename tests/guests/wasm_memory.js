const list = [];
try {
  for (;;) {
    const memory = new WebAssembly.Memory({ initial: 16, maximum: 65536 });
    memory.grow(1000);
    new Uint8Array(memory.buffer).fill(1);
    list.push(memory);
  }
} catch (error) {
  NETWORK.send("caught", error.name);
}
