// Binary trees in an arena: calls and pointers.
struct node { struct node *left, *right; };
static struct node arena[1 << 17];
static int used;

static struct node *grow(int depth) {
  struct node *n = &arena[used++];
  n->left = depth ? grow(depth - 1) : 0;
  n->right = depth ? grow(depth - 1) : 0;
  return n;
}

static int count(struct node *n) {
  return n->left ? 1 + count(n->left) + count(n->right) : 1;
}

int run(int rounds) {
  int total = 0;
  for (int r = 0; r < rounds; r++) used = 0, total += count(grow(14));
  return total;
}
