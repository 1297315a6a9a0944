// Pancake flipping over permutations: small loops inside each other.
int run(int rounds) {
  int flipped = 0;
  for (int round = 0; round < rounds; round++) {
    int p[8], q[8], count[8], r = 8;
    for (int i = 0; i < 8; i++) p[i] = i;
    for (;;) {
      for (; r != 1; r--) count[r - 1] = r;
      for (int i = 0; i < 8; i++) q[i] = p[i];
      int flips = 0;
      for (int first; (first = q[0]) != 0; flips++)
        for (int i = 0, j = first; i < j; i++, j--) {
          int t = q[i];
          q[i] = q[j], q[j] = t;
        }
      flipped = flips > flipped ? flips : flipped;
      for (;;) {
        if (r == 8) goto next;
        int first = p[0];
        for (int i = 0; i < r; i++) p[i] = p[i + 1];
        p[r] = first;
        if (--count[r] > 0) break;
        r++;
      }
    }
  next:;
  }
  return flipped;
}
