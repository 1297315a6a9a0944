// LZ compression with a hash table: branches, loads and short copies.
#define N 65536
static unsigned char in[N], out[N * 2];
static int last[4096];

static int pack(void) {
  int o = 0;
  for (int i = 0; i < 4096; i++) last[i] = -1;
  for (int i = 0; i < N - 4;) {
    unsigned h = (in[i] | in[i + 1] << 8 | in[i + 2] << 16) * 2654435761u >> 20;
    int at = last[h], n = 0;
    last[h] = i;
    if (at >= 0 && i - at < 65535)
      while (n < 255 && i + n < N && in[at + n] == in[i + n]) n++;
    if (n > 4) {
      out[o++] = 255, out[o++] = n, out[o++] = i - at, out[o++] = (i - at) >> 8;
      i += n;
    } else {
      out[o++] = in[i++];
    }
  }
  return o;
}

int run(int rounds) {
  unsigned seed = 7;
  for (int i = 0; i < N; i++) {
    seed = seed * 1103515245u + 12345u;
    in[i] = (seed >> 16 & 7) < 5 && i > 64 ? in[i - 37] : seed >> 20 & 63;
  }
  int size = 0;
  for (int r = 0; r < rounds; r++) size = pack();
  return size;
}
