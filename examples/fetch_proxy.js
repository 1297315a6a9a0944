// A server of our own stands for the one on the network.
const server = Deno.serve(
  { port: 0, onListen() {} },
  () => Response.json([{ name: "Alice" }]),
);
const { port } = server.addr;

const sandbox = new V8Sandbox();
const worker = await sandbox.createIsolate({ env: { PORT: String(port) } });

// Main isolate
worker.onRequest("fetch", async ({ url, method, headers, body }) => {
  // Validate URL
  const allowedDomains = ["localhost"];
  const parsed = new URL(url);

  if (!allowedDomains.includes(parsed.hostname)) {
    throw new Error(`Domain not allowed: ${parsed.hostname}`);
  }

  const response = await fetch(url, { method, headers, body });
  return {
    ok: response.ok,
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
});
worker.on("log", (line) => console.log(line));
const done = new Promise((resolve) => worker.on("done", resolve));

// Worker isolate: the built-in fetch goes through the host
worker.execute(`
  const response = await fetch('http://localhost:' + env.PORT + '/users', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'Alice' })
  });
  NETWORK.send('log', [response.ok, response.status]);
  const users = await response.json();
  NETWORK.send('log', users);
  try {
    await fetch('https://evil.example/');
  } catch (error) {
    NETWORK.send('log', error.message);
  }
  NETWORK.send('done');
`);

await done;
await sandbox.shutdown();
await server.shutdown();

// Output:
// [ true, 200 ]
// [ { name: "Alice" } ]
// Domain not allowed: evil.example
