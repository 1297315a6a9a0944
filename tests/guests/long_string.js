let text = "x";
try {
  for (;;) text += text;
} catch (error) {
  NETWORK.send("caught", error.name);
}
