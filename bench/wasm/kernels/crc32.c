// CRC-32 by table: one load that depends on the one before.
static unsigned table[256];
static unsigned char data[65536];

int run(int rounds) {
  for (unsigned i = 0; i < 256; i++) {
    unsigned c = i;
    for (int j = 0; j < 8; j++) c = c & 1 ? 0xEDB88320u ^ c >> 1 : c >> 1;
    table[i] = c;
  }
  for (int i = 0; i < 65536; i++) data[i] = i * 31;
  unsigned crc = ~0u;
  for (int r = 0; r < rounds; r++)
    for (int i = 0; i < 65536; i++)
      crc = table[(crc ^ data[i]) & 255] ^ crc >> 8;
  return (int)~crc;
}
