// Each timer is short; together they never rest.
function again() {
  for (let i = 0; i < 100_000; i++);
  setTimeout(again, 0);
}
for (let i = 0; i < 100; i++) again();
