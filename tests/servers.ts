/** Real servers on this machine that guests are let to. */

/** An HTTP server; `await using` stops it. */
export interface TestServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  base: string;
  /** `127.0.0.1:<port>` */
  host: string;
  port: number;
}

/** Starts a server on a free port of `hostname`. */
export function serve(
  handler: (request: Request) => Response | Promise<Response>,
  hostname = "127.0.0.1",
): TestServer {
  const server = Deno.serve({ hostname, port: 0, onListen() {} }, handler);
  const { port } = server.addr;
  return {
    base: `http://${hostname}:${port}`,
    host: `${hostname}:${port}`,
    port,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

/** A stream of `size` zero bytes, made only as it is read. */
export function zeros(
  size: number,
  made: (total: number) => void = () => {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let total = 0;
  return new ReadableStream({
    pull(controller) {
      if (total >= size) return controller.close();
      const chunk = new Uint8Array(Math.min(65536, size - total));
      total += chunk.length;
      made(total);
      controller.enqueue(chunk);
    },
  }, { highWaterMark: 0 });
}
