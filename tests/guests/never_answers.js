NETWORK.onRequest("work", () => new Promise(() => {}));
