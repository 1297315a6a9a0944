// Edit distance: a row of minima.
#define N 400
static unsigned char a[N], b[N];
static int row[N + 1];

static int least(int x, int y) { return x < y ? x : y; }

int run(int rounds) {
  for (int i = 0; i < N; i++) a[i] = i * i % 26, b[i] = i * 7 % 26;
  for (int r = 0; r < rounds; r++) {
    for (int j = 0; j <= N; j++) row[j] = j;
    for (int i = 1; i <= N; i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= N; j++) {
        int above = row[j], cost = a[i - 1] != b[j - 1];
        row[j] = least(least(above, row[j - 1]) + 1, corner + cost);
        corner = above;
      }
    }
  }
  return row[N];
}
