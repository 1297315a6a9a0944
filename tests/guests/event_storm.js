NETWORK.on("tick", (n) => NETWORK.send("tock", n));
