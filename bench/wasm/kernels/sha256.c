// SHA-256 of a block chain: integer arithmetic and rotations.
typedef unsigned int u32;
static u32 k[64];

static u32 turn(u32 x, int n) { return x >> n | x << (32 - n); }

static void block(u32 *h, const u32 *in) {
  u32 w[64], s[8];
  for (int i = 0; i < 16; i++) w[i] = in[i];
  for (int i = 16; i < 64; i++) {
    u32 p = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ w[i - 15] >> 3;
    u32 q = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ w[i - 2] >> 10;
    w[i] = w[i - 16] + p + w[i - 7] + q;
  }
  for (int i = 0; i < 8; i++) s[i] = h[i];
  for (int i = 0; i < 64; i++) {
    u32 e = turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25);
    u32 t = s[7] + e + (s[4] & s[5] ^ ~s[4] & s[6]) + k[i] + w[i];
    u32 a = turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22);
    u32 o = a + (s[0] & s[1] ^ s[0] & s[2] ^ s[1] & s[2]);
    for (int j = 7; j > 0; j--) s[j] = s[j - 1];
    s[4] += t, s[0] = t + o;
  }
  for (int i = 0; i < 8; i++) h[i] += s[i];
}

int run(int rounds) {
  u32 h[8] = {1, 2, 3, 4, 5, 6, 7, 8}, in[16];
  for (u32 i = 0; i < 64; i++) k[i] = i * 2654435769u ^ i << 20;
  for (u32 i = 0; i < 16; i++) in[i] = i * 77777;
  for (int r = 0; r < rounds * 100; r++) in[r & 15] ^= h[r & 7], block(h, in);
  return (int)h[0];
}
