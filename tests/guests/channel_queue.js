const { port1 } = new MessageChannel();
for (;;) port1.postMessage(new Uint8Array(100_000).fill(1));
