check("EventTarget order, once, capture, removal", () => {
  const t = new EventTarget();
  const seen = [];
  const gone = () => seen.push("gone");
  t.addEventListener("x", () => seen.push(1));
  t.addEventListener("x", () => seen.push(2), { once: true });
  t.addEventListener("x", { handleEvent: (e) => seen.push(e.type) });
  t.addEventListener("x", gone);
  t.removeEventListener("x", gone);
  t.dispatchEvent(new Event("x"));
  t.dispatchEvent(new Event("x"));
  same(seen, [1, 2, "x", 1, "x"]);
});
check("EventTarget listeners under a signal", () => {
  const t = new EventTarget();
  const c = new AbortController();
  let heard = 0;
  t.addEventListener("x", () => heard++, { signal: c.signal });
  t.dispatchEvent(new Event("x"));
  c.abort();
  t.dispatchEvent(new Event("x"));
  same(heard, 1);
});
check("Event defaults and cancelling", () => {
  const e = new Event("x", { cancelable: true, bubbles: true });
  same([e.type, e.bubbles, e.cancelable, e.isTrusted], [
    "x",
    true,
    true,
    false,
  ]);
  const t = new EventTarget();
  t.addEventListener("x", (event) => event.preventDefault());
  same([t.dispatchEvent(e), e.defaultPrevented], [false, true]);
  same([e.target === t, e.currentTarget, e.eventPhase], [true, null, 0]);
  t.addEventListener("y", (event) => event.preventDefault(), { passive: true });
  same(t.dispatchEvent(new Event("y", { cancelable: true })), true);
  throws(() => t.dispatchEvent("x"), "TypeError");
});
check("Event.stopImmediatePropagation", () => {
  const t = new EventTarget();
  let heard = 0;
  t.addEventListener("x", (e) => e.stopImmediatePropagation());
  t.addEventListener("x", () => heard++);
  t.dispatchEvent(new Event("x"));
  same(heard, 0);
});
check("Event classes keep their data", () => {
  same(new CustomEvent("x", { detail: 1 }).detail, 1);
  const m = new MessageEvent("m", { data: [1], origin: "o", lastEventId: "i" });
  same([m.data, m.origin, m.lastEventId], [[1], "o", "i"]);
  const c = new CloseEvent("c", { code: 4000, reason: "r", wasClean: true });
  same([c.code, c.reason, c.wasClean], [4000, "r", true]);
  const e = new ErrorEvent("e", { message: "m", lineno: 3, error: 5 });
  same([e.message, e.lineno, e.error], ["m", 3, 5]);
  const p = new ProgressEvent("p", { loaded: 1, total: 2 });
  same([p.loaded, p.total, p.lengthComputable], [1, 2, false]);
});
check("AbortController", () => {
  const c = new AbortController();
  const seen = [];
  c.signal.onabort = () => seen.push("on");
  c.signal.addEventListener("abort", (e) => seen.push(e.type));
  same(c.signal.aborted, false);
  c.signal.throwIfAborted();
  c.abort();
  c.abort("again");
  same([c.signal.aborted, c.signal.reason.name], [true, "AbortError"]);
  same(seen, ["on", "abort"]);
  throws(() => c.signal.throwIfAborted(), "AbortError");
  throws(() => new AbortSignal(), "TypeError");
});
check("AbortSignal.abort, any, timeout", async () => {
  same(AbortSignal.abort(7).reason, 7);
  const c = new AbortController();
  const any = AbortSignal.any([new AbortController().signal, c.signal]);
  same(any.aborted, false);
  c.abort("one");
  same(any.reason, "one");
  same(AbortSignal.any([AbortSignal.abort("now")]).reason, "now");
  const late = AbortSignal.timeout(1);
  await new Promise((resolve) => (late.onabort = resolve));
  same(late.reason.name, "TimeoutError");
});
check("DOMException", () => {
  const e = new DOMException("m", "DataCloneError");
  same([e.name, e.message, e.code], ["DataCloneError", "m", 25]);
  same([e instanceof Error, DOMException.ABORT_ERR], [true, 20]);
  same(String(e), "DataCloneError: m");
});
check("structuredClone of values", () => {
  const given = {
    a: [1, , "x"],
    d: new Date(5),
    r: /x/gi,
    m: new Map([[{ k: 1 }, new Set([1])]]),
    b: bytes(1, 2),
    n: -0,
    big: 10n,
    u: undefined,
    e: new RangeError("m"),
  };
  given.self = given;
  const c = structuredClone(given);
  same(c !== given && c.self === c, true);
  same([c.a.length, 1 in c.a, c.d.getTime(), String(c.r)], [
    3,
    false,
    5,
    "/x/gi",
  ]);
  same([[...c.m.keys()][0].k, [...[...c.m.values()][0]]], [1, [1]]);
  same([c.b, c.n, c.big, "u" in c], [bytes(1, 2), -0, 10n, true]);
  same([c.e instanceof RangeError, c.e.message], [true, "m"]);
});
check("structuredClone refuses and transfers", () => {
  throws(() => structuredClone(() => {}), "DataCloneError");
  throws(() => structuredClone(Symbol("x")), "DataCloneError");
  throws(() => structuredClone(), "TypeError");
  const buffer = new ArrayBuffer(8);
  const moved = structuredClone(buffer, { transfer: [buffer] });
  same([buffer.byteLength, moved.byteLength], [0, 8]);
  class Own {
    x = 1;
  }
  same(structuredClone(new Own()) instanceof Own, false);
});
check("structuredClone of web classes", async () => {
  same(await structuredClone(new Blob(["b"])).text(), "b");
  const e = structuredClone(new DOMException("m", "AbortError"));
  same([e instanceof DOMException, e.name], [true, "AbortError"]);
});
check("MessageChannel", async () => {
  const { port1, port2 } = new MessageChannel();
  const got = new Promise((resolve) => (port2.onmessage = resolve));
  port1.postMessage({ a: [1] });
  const event = await got;
  same([event instanceof MessageEvent, event.data], [true, { a: [1] }]);
  const buffer = new ArrayBuffer(4);
  const next = new Promise((resolve) => (port2.onmessage = resolve));
  port1.postMessage(buffer, [buffer]);
  same([buffer.byteLength, (await next).data.byteLength], [0, 4]);
  throws(() => port1.postMessage(() => {}), "DataCloneError");
  port1.close();
  port2.close();
});
check("timers run in order and can be cleared", async () => {
  const seen = [];
  setTimeout(() => seen.push("t0"), 0);
  const gone = setTimeout(() => seen.push("gone"), 0);
  clearTimeout(gone);
  queueMicrotask(() => seen.push("micro"));
  Promise.resolve().then(() => seen.push("then"));
  seen.push("now");
  await new Promise((resolve) => setTimeout(resolve, 5));
  same(seen, ["now", "micro", "then", "t0"]);
});
check("timers take arguments", async () => {
  same(
    await new Promise((resolve) =>
      setTimeout((...args) => resolve(args), 0, 1, "x")
    ),
    [1, "x"],
  );
  clearTimeout(undefined);
  clearTimeout(123456789);
});
check("setInterval repeats until cleared", async () => {
  const count = await new Promise((resolve) => {
    let n = 0;
    const id = setInterval(() => {
      if (++n < 3) return;
      clearInterval(id);
      resolve(n);
    }, 1);
  });
  same(count, 3);
});
check("timers share their numbers", async () => {
  let fired = false;
  const id = setInterval(() => (fired = true), 0);
  clearTimeout(id);
  await turn();
  await turn();
  same([typeof id, fired], ["number", false]);
});
check("queueMicrotask wants a function", () => {
  throws(() => queueMicrotask("x"), "TypeError");
});
check("performance marks and measures", () => {
  performance.mark("a", { detail: 1, startTime: 1 });
  performance.mark("b", { startTime: 4 });
  const m = performance.measure("m", "a", "b");
  same([m.duration, m.name, m.entryType], [3, "m", "measure"]);
  same(performance.getEntriesByName("a")[0].detail, 1);
  performance.clearMarks();
  performance.clearMeasures();
  same(performance.getEntries().length, 0);
  same(performance.now() >= 0 && performance.timeOrigin > 0, true);
});
check("reportError tells the global", () => {
  let heard;
  const listener = (event) => {
    heard = event.error.message;
    event.preventDefault();
  };
  globalThis.addEventListener("error", listener);
  reportError(new Error("told"));
  globalThis.removeEventListener("error", listener);
  same(heard, "told");
});
