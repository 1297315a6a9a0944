// Mandelbrot set: a short loop with an exit that depends on data.
int run(int rounds) {
  int inside = 0;
  for (int r = 0; r < rounds; r++)
    for (int py = 0; py < 64; py++)
      for (int px = 0; px < 64; px++) {
        double cx = px / 32.0 - 1.5, cy = py / 32.0 - 1, x = 0, y = 0;
        int i = 0;
        for (; i < 200 && x * x + y * y < 4; i++) {
          double t = x * x - y * y + cx;
          y = 2 * x * y + cy, x = t;
        }
        inside += i == 200;
      }
  return inside;
}
