NETWORK.onRequest(
  "sleep",
  (ms) => new Promise((resolve) => setTimeout(resolve, ms, "slept")),
);
