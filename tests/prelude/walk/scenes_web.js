"use strict";
// Evaluated in a guest: what the web's classes call hooks from.
{
  const { hook, made, scenes, soon } = walk;
  const run = (name) => hook(name, () => 1);
  const later = (name) => hook(name, () => Promise.resolve(1));
  const bytes = (size = 4) => made(new Uint8Array(size));

  /** What a guest gives a stream of its own, every member by a getter. */
  const members = (given) => {
    const object = made({});
    for (const name of Object.keys(given)) {
      const value = given[name];
      Object.defineProperty(object, name, {
        get: hook(`getter ${name}`, () => value),
        enumerable: true,
      });
    }
    return object;
  };
  const readable = (type) => {
    let left = 3;
    return new ReadableStream(
      members({
        type,
        start: later("start"),
        cancel: later("cancel"),
        pull: hook("pull", (_self, [controller]) => {
          if (left-- <= 0) {
            controller.close();
            if (type) controller.byobRequest?.respond(0);
          } else controller.enqueue(type ? bytes() : walk.bag(5));
          return walk.bag(3);
        }),
      }),
      members({
        highWaterMark: walk.number(1),
        size: type ? undefined : hook("size", () => walk.number(1)),
      }),
    );
  };
  const writable = () =>
    new WritableStream(
      members({
        start: later("start"),
        write: later("write"),
        close: later("close"),
        abort: later("abort"),
      }),
      members({ size: run("size"), highWaterMark: 2 }),
    );
  const transform = () =>
    new TransformStream(
      members({
        start: later("start"),
        transform: hook("transform", (_self, [chunk, controller]) => {
          controller.enqueue(chunk);
          return walk.bag(3);
        }),
        flush: later("flush"),
        cancel: later("cancel"),
      }),
      members({ size: run("size") }),
      members({ size: run("size") }),
    );

  scenes.readableStreams = async () => {
    for (const type of [undefined, "bytes"]) {
      await soon(readable(type).values(members({ preventCancel: 0 })).next());
      const [one, two] = readable(type).tee();
      await soon(one.getReader().read());
      await soon(two.cancel(walk.bag()));
      await soon(readable(type).pipeTo(writable(), walk.bag()));
      const broken = readable(type).getReader();
      await soon(broken.read());
      await soon(broken.cancel(walk.fault()));
    }
    const byob = readable("bytes").getReader(members({ mode: "byob" }));
    await soon(byob.read(bytes(), members({ min: walk.number(1) })));
    const from = ReadableStream.from(made({
      [Symbol.asyncIterator]: hook("asyncIterator", () =>
        made({
          next: later("next"),
          return: later("return"),
        })),
    })).getReader();
    await soon(from.read());
    await soon(from.cancel(1));
  };

  scenes.pipes = async () => {
    await soon(
      readable().pipeThrough(transform()).pipeThrough(transform()).pipeTo(
        writable(),
        members({
          preventClose: walk.bag(),
          signal: AbortSignal.timeout(60_000),
        }),
      ),
    );
    const writer = writable().getWriter();
    await soon(writer.write(walk.bag()));
    await soon(writer.abort(walk.fault()));
    for (const Stream of [TextEncoderStream, TextDecoderStream]) {
      const stream = new Stream();
      const into = stream.writable.getWriter();
      const reading = soon(stream.readable.getReader().read());
      await soon(into.write(Stream === TextEncoderStream ? walk.text() : 1));
      await reading;
    }
    const packing = new CompressionStream(walk.text("gzip"));
    soon(packing.readable.getReader().read());
    await soon(packing.writable.getWriter().write(walk.bag()));
  };

  scenes.events = () => {
    const target = new EventTarget();
    const heard = members({ handleEvent: run("handleEvent") });
    const throws = hook("listener", () => {
      throw walk.fault();
    });
    const options = () =>
      members({
        once: walk.number(),
        capture: walk.bag(),
        passive: 1,
        signal: new AbortController().signal,
      });
    for (const listener of [run("listener"), heard, throws]) {
      target.addEventListener(walk.text("x"), listener, options());
      globalThis.addEventListener("x", listener);
      globalThis.addEventListener("error", listener, { once: true });
    }
    const init = () => members({ bubbles: 1, cancelable: walk.bag() });
    target.dispatchEvent(new Event(walk.text("x"), init()));
    globalThis.dispatchEvent(new CustomEvent("x", members({ detail: 1 })));
    const own = made(new Event("x"));
    for (const key of ["type", "defaultPrevented", "target"]) {
      Object.defineProperty(own, key, { get: run(`event's ${key}`) });
    }
    target.dispatchEvent(own);
    globalThis.onerror = run("onerror");
    globalThis.onunhandledrejection = run("onunhandledrejection");
    reportError(walk.fault());
    reportError(walk.bag());
    reportError(walk.proxy());
    setTimeout(throws);
    queueMicrotask(throws);
    Promise.reject(walk.fault());
    Promise.reject(walk.bag());
  };

  scenes.timers = () => {
    setTimeout(run("timer"), walk.number(1), walk.bag());
    setInterval(run("interval"), walk.number(1), walk.bag());
    clearTimeout(walk.number(1 << 20));
    queueMicrotask(run("microtask"));
  };

  scenes.signals = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    signal.onabort = run("onabort");
    signal.addEventListener("abort", members({ handleEvent: run("abort") }));
    const any = AbortSignal.any(made([signal, walk.signal]));
    any.addEventListener("abort", run("abort of any"));
    const brief = AbortSignal.timeout(walk.number(1));
    const expired = Promise.withResolvers();
    brief.onabort = hook("timeout", expired.resolve);
    const piped = soon(readable().pipeTo(writable(), { signal }));
    const fetched = soon(fetch(`${env.base}/`, members({ signal })));
    controller.abort(walk.bag());
    await Promise.all([piped, fetched, expired.promise]);
  };

  scenes.messages = async () => {
    const { port1, port2 } = new MessageChannel();
    const heard = Promise.withResolvers();
    port2.onmessage = hook("onmessage", heard.resolve);
    port2.onmessageerror = run("onmessageerror");
    port2.addEventListener("message", run("message"));
    port1.postMessage(walk.ownBag(), members({ transfer: [bytes().buffer] }));
    port1.postMessage(walk.ownBag(), made([bytes().buffer]));
    await heard.promise;
    port1.close();
    structuredClone(walk.ownBag(), members({ transfer: [bytes().buffer] }));
  };

  scenes.data = async () => {
    const parts = made([walk.text(), bytes(), new Blob(["a"])]);
    const blob = new Blob(
      parts,
      members({ type: walk.text(), endings: "native" }),
    );
    new File(parts, walk.text(), members({ lastModified: walk.number() }));
    for (const way of ["readAsText", "readAsArrayBuffer", "readAsDataURL"]) {
      const reader = new FileReader();
      const done = Promise.withResolvers();
      reader.onload = reader.onprogress = reader.onloadstart = run(way);
      reader.onloadend = hook("loadend", done.resolve);
      reader[way](blob);
      await done.promise;
    }
    const form = new FormData();
    form.append(walk.text(), blob, walk.text());
    form.forEach(run("forEach"), walk.bag());
    new URLSearchParams(made([walk.list()])).forEach(run("forEach"));
    new URLSearchParams(walk.ownBag());
    new Headers(members({ a: walk.text("b") })).forEach(run("forEach"));
    new URLPattern(members({ pathname: walk.text("/:a"), hash: "*" })).exec(
      members({ pathname: walk.text("/b") }),
    );
    performance.mark(walk.text(), members({ detail: walk.ownBag() }));
    performance.measure("m", members({ start: 1, duration: 2 }));
    new TextDecoder(walk.text("utf-8"), members({ fatal: walk.bag() })).decode(
      bytes(),
      members({ stream: 1 }),
    );
  };

  scenes.crypto = async () => {
    const { subtle } = crypto;
    const aes = (more = {}) => members({ name: walk.text("AES-GCM"), ...more });
    await subtle.digest(members({ name: walk.text("SHA-256") }), bytes());
    const key = await subtle.generateKey(
      aes({ length: walk.number(128) }),
      walk.bag(),
      made([walk.text("encrypt"), "decrypt"]),
    );
    await subtle.encrypt(aes({ iv: bytes(12) }), key, bytes());
    await soon(subtle.importKey(
      walk.text("jwk"),
      members({ kty: "oct", k: walk.text("AAAAAAAAAAAAAAAAAAAAAA"), ext: 1 }),
      aes(),
      true,
      made(["encrypt"]),
    ));
    await soon(subtle.wrapKey("raw", key, key, aes({ iv: bytes(12) })));
    class Own extends Uint8Array {}
    Object.defineProperty(Own.prototype, "constructor", {
      get: run("species"),
    });
    crypto.getRandomValues(new Own(4));
  };

  scenes.fetch = async () => {
    const init = () =>
      members({
        method: walk.text("POST"),
        headers: members({ "x-a": walk.text("b") }),
        body: readable("bytes"),
        duplex: "half",
        redirect: walk.text("manual"),
        signal: new AbortController().signal,
      });
    const url = walk.text(`${env.base}/`);
    const response = await fetch(url, init());
    response.clone().body.cancel(walk.bag());
    await soon(response.text());
    const request = new Request(`${env.base}/`, init());
    await soon(fetch(request.clone(), walk.bag()));
    await soon(fetch(walk.proxy(request)));
    await soon(new Response(readable("bytes")).json());
    new Response(walk.text(), members({ status: walk.number(200) }));
    Response.json(walk.ownBag(), members({ statusText: walk.text("a") }));
    const body = (await fetch(`${env.base}/`)).body;
    await soon(body.values().next());
  };

  scenes.sockets = async () => {
    const socket = new WebSocket(
      walk.text(env.base.replace("http", "ws")),
      made({
        [Symbol.iterator]: hook("iterator", () => [][Symbol.iterator]()),
      }),
    );
    const closed = Promise.withResolvers();
    socket.onopen = hook("onopen", () => {
      socket.send(walk.text("text"));
      socket.send(bytes());
      socket.send(new Blob(["blob"]));
    });
    let heard = 0;
    socket.onmessage = hook("onmessage", () => {
      if (++heard === 3) socket.close(walk.number(3000), walk.text("a"));
    });
    socket.onerror = run("onerror");
    socket.onclose = hook("onclose", closed.resolve);
    socket.addEventListener("message", members({ handleEvent: run("handle") }));
    await closed.promise;
  };
}
