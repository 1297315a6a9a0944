const text = "[".repeat(1 << 20) + "]".repeat(1 << 20);
for (;;) {
  try {
    JSON.parse(text);
  } catch {
    // Too deep, and the loop goes on.
  }
}
