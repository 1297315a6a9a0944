// Quicksort: recursion and loops that branch on data.
#define N 20000
static int values[N];

static void sort(int low, int high) {
  while (low < high) {
    int pivot = values[(low + high) / 2], i = low, j = high;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        int swap = values[i];
        values[i++] = values[j], values[j--] = swap;
      }
    }
    sort(low, j);
    low = i;
  }
}

int run(int rounds) {
  unsigned seed = 12345;
  for (int r = 0; r < rounds; r++) {
    for (int i = 0; i < N; i++)
      seed = seed * 1664525u + 1013904223u, values[i] = seed >> 4;
    sort(0, N - 1);
  }
  return values[N / 2];
}
