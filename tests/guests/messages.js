for (let i = 0;; i++) NETWORK.send("flood", i);
