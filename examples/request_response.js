const database = {
  query: (text) => Promise.resolve([{ name: "Alice", asked: text }]),
};

// Main isolate
const sandbox = new V8Sandbox();
const worker = await sandbox.createIsolate();
worker.onRequest("getData", async (params) => {
  // Fetch from database or API
  const data = await database.query(params.query);
  return { data };
});
worker.on("log", (data) => console.log(data));

// Worker isolate
worker.execute(`
  const response = await NETWORK.request('getData', {
    query: 'SELECT * FROM users'
  });
  NETWORK.send('log', response.data);
  NETWORK.send('done');
`);
worker.on("done", () => sandbox.shutdown());

// Output:
// [ { name: "Alice", asked: "SELECT * FROM users" } ]
