async function flood() {
  for (let i = 0; i < 10_000_000; i++) {
    NETWORK.send("flood", i);
    if (i % 1000 === 0) await new Promise((go) => setTimeout(go, 0));
  }
}
flood();
