const list = [];
for (let i = 0;; i++) {
  const regexp = new RegExp(`(${i}|[^a-z]{1,9})*`.repeat(50));
  regexp.test("x".repeat(10));
  list.push(regexp);
}
