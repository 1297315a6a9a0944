// Gravity between five bodies: floating point with few branches.
#define BODIES 5
static double x[BODIES], y[BODIES], z[BODIES];
static double u[BODIES], v[BODIES], w[BODIES], m[BODIES];

static void step(double dt) {
  for (int i = 0; i < BODIES; i++)
    for (int j = i + 1; j < BODIES; j++) {
      double dx = x[i] - x[j], dy = y[i] - y[j], dz = z[i] - z[j];
      double d2 = dx * dx + dy * dy + dz * dz + 0.01;
      double k = dt / (d2 * __builtin_sqrt(d2));
      u[i] -= dx * m[j] * k, v[i] -= dy * m[j] * k, w[i] -= dz * m[j] * k;
      u[j] += dx * m[i] * k, v[j] += dy * m[i] * k, w[j] += dz * m[i] * k;
    }
  for (int i = 0; i < BODIES; i++)
    x[i] += dt * u[i], y[i] += dt * v[i], z[i] += dt * w[i];
}

int run(int rounds) {
  for (int i = 0; i < BODIES; i++) {
    x[i] = i * 1.5, y[i] = i * i * 0.7, z[i] = 2 - i;
    u[i] = 0.1 * i, v[i] = 0.2, w[i] = -0.1 * i, m[i] = 1 + i;
  }
  for (int r = 0; r < rounds * 1000; r++) step(0.001);
  return (int)(x[0] * 1000000);
}
