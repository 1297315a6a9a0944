new ReadableStream({
  start(controller) {
    for (;;) controller.enqueue(new Uint8Array(100_000).fill(1));
  },
});
