// The host decides what a guest may read.
const sandbox = new V8Sandbox();
const worker = await sandbox.createIsolate();
const config = new URL("./config.json", import.meta.url);

worker.onRequest("readFile", async ({ path }) => {
  if (path !== "./config.json") throw new Error(`File not allowed: ${path}`);
  const content = await Deno.readTextFile(config);
  return { content };
});

worker.on("log", (line) => console.log(line));
worker.execute(`
  const result = await NETWORK.request('readFile', { path: './config.json' });
  NETWORK.send('log', JSON.parse(result.content).greeting);
  try {
    await NETWORK.request('readFile', { path: '/etc/passwd' });
  } catch (error) {
    NETWORK.send('log', error.message);
  }
  NETWORK.send('done');
`);
worker.on("done", () => sandbox.shutdown());

// Output:
// hello
// File not allowed: /etc/passwd
