// A gateway of our own stands for the one on the network.
const server = Deno.serve({ port: 0, onListen() {} }, (request) => {
  const { socket, response } = Deno.upgradeWebSocket(request);
  socket.onmessage = ({ data }) => {
    socket.send(data.toUpperCase());
    socket.close(4001, "bye");
  };
  return response;
});
const gateway = `ws://localhost:${server.addr.port}`;

const sandbox = new V8Sandbox();
const worker = await sandbox.createIsolate({ env: { GATEWAY: gateway } });
const wsConnections = new Map();

worker.on("ws.open", ({ conn_id, url }) => {
  // Validate URL
  if (!url.startsWith(gateway)) {
    worker.send("__ws_event", {
      conn_id,
      event_type: "error",
      data: { message: "Invalid gateway URL" },
    });
    return;
  }

  // Connect to real gateway
  const ws = new WebSocket(url);
  wsConnections.set(conn_id, ws);

  ws.onopen = () => {
    worker.send("__ws_event", { conn_id, event_type: "open" });
  };
  ws.onmessage = ({ data }) => {
    worker.send("__ws_event", {
      conn_id,
      event_type: "message",
      data: data.toString(),
    });
  };
  ws.onclose = ({ code, reason }) => {
    worker.send("__ws_event", {
      conn_id,
      event_type: "close",
      data: { code, reason },
    });
    wsConnections.delete(conn_id);
  };
});

worker.on("ws.send", ({ conn_id, data }) => {
  wsConnections.get(conn_id)?.send(data);
});

worker.on("ws.close", ({ conn_id }) => {
  wsConnections.get(conn_id)?.close();
  wsConnections.delete(conn_id);
});

worker.on("log", (line) => console.log(line));
const done = new Promise((resolve) => worker.on("done", resolve));

// Worker isolate
worker.execute(`
  const log = (line) => NETWORK.send('log', line);
  const ws = new WebSocket(env.GATEWAY);

  ws.addEventListener('open', () => {
    log('WebSocket opened!');
    ws.send('Hello from worker!');
  });

  ws.addEventListener('message', (event) => {
    log('Received: ' + event.data);
  });

  ws.addEventListener('close', (event) => {
    log('Closed: ' + event.code + ' ' + event.reason);
    const refused = new WebSocket('wss://evil.example');
    refused.onerror = (event) => {
      log('Error: ' + event.message);
      NETWORK.send('done');
    };
  });
`);

await done;
await sandbox.shutdown();
await server.shutdown();

// Output:
// WebSocket opened!
// Received: HELLO FROM WORKER!
// Closed: 4001 bye
// Error: Invalid gateway URL
