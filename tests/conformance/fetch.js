check("Headers normalise and combine", () => {
  const h = new Headers({ "X-A": " 1 ", b: "2" });
  h.append("x-a", "3");
  same([...h], [["b", "2"], ["x-a", "1, 3"]]);
  same([h.get("X-a"), h.has("B"), h.get("none")], ["1, 3", true, null]);
  h.set("x-a", "9");
  h.delete("b");
  same([...h], [["x-a", "9"]]);
});
check("Headers keep cookies apart", () => {
  const h = new Headers([["Set-Cookie", "a=1"], ["set-cookie", "b=2"]]);
  same(h.getSetCookie(), ["a=1", "b=2"]);
  same([...h].length, 2);
});
check("Headers refuse what is none", () => {
  throws(() => new Headers({ "a b": "1" }), "TypeError");
  throws(() => new Headers({ a: "1\n2" }), "TypeError");
  throws(() => new Headers([["a"]]), "TypeError");
  throws(() => new Headers({ a: "€" }), "TypeError");
});
check("Request has what it was given", () => {
  const r = new Request("http://h/p?q#f", {
    method: "post",
    headers: { a: "1" },
    body: "x",
    redirect: "manual",
  });
  same(
    [r.method, r.url, r.headers.get("a"), r.redirect, r.bodyUsed],
    ["POST", "http://h/p?q#f", "1", "manual", false],
  );
  same(r.headers.get("content-type"), "text/plain;charset=UTF-8");
  same(r.signal instanceof AbortSignal, true);
});
check("Request refuses what is none", () => {
  throws(() => new Request("/relative"), "TypeError");
  throws(() => new Request("http://h", { method: "a b" }), "TypeError");
  throws(() => new Request("http://h", { method: "TRACE" }), "TypeError");
  throws(() => new Request("http://h", { body: "x" }), "TypeError");
  throws(
    () => new Request("http://h", { method: "HEAD", body: "" }),
    "TypeError",
  );
  throws(() => new Request("http://h", { redirect: "x" }), "TypeError");
});
check("Request is made from a Request", async () => {
  const first = new Request("http://h", { method: "POST", body: "body" });
  const second = new Request(first, { headers: { b: "2" } });
  same([second.method, second.headers.get("b")], ["POST", "2"]);
  same([first.bodyUsed, await second.text()], [true, "body"]);
  throws(() => new Request(first), "TypeError");
  const copy = new Request("http://h", { method: "PUT", body: "x" });
  same([await copy.clone().text(), await copy.text()], ["x", "x"]);
});
check("Request follows its signal", () => {
  const c = new AbortController();
  const r = new Request("http://h", { signal: c.signal });
  let heard = 0;
  r.signal.onabort = () => heard++;
  c.abort("why");
  same([r.signal.aborted, r.signal.reason, heard], [true, "why", 1]);
});
check("Response has what it was given", () => {
  const r = new Response("x", { status: 201, statusText: "Made" });
  same([r.status, r.statusText, r.ok], [201, "Made", true]);
  same([r.type, r.url, r.redirected], ["default", "", false]);
  same(new Response(null, { status: 404 }).ok, false);
});
check("Response refuses what is none", () => {
  throws(() => new Response("", { status: 199 }), "RangeError");
  throws(() => new Response("", { status: 600 }), "RangeError");
  throws(() => new Response("x", { status: 204 }), "TypeError");
  throws(() => new Response("", { statusText: "a\nb" }), "TypeError");
});
check("Response bodies in every form", async () => {
  same(await new Response('{"a":[1]}').json(), { a: [1] });
  same(await new Response("ä").bytes(), bytes(195, 164));
  same((await new Response("abc").arrayBuffer()).byteLength, 3);
  const blob = await new Response("x", { headers: { "Content-Type": "a/b" } })
    .blob();
  same([blob.type, blob.size], ["a/b", 1]);
  same(await new Response(new URLSearchParams("a=1")).text(), "a=1");
  same(await new Response(bytes(65)).text(), "A");
  same(await new Response(new Blob(["b"])).text(), "b");
  await rejects(new Response("{").json(), "SyntaxError");
});
check("Response.text drops a byte order mark", async () => {
  same(await new Response("\ufeffx").text(), "x");
});
check("Response.formData of both encodings", async () => {
  const form = new FormData();
  form.append("field", "välue");
  form.append("file", new File(["data"], "n.txt", { type: "text/x-n" }));
  const back = await new Response(form).formData();
  const file = back.get("file");
  same(
    [back.get("field"), file.name, file.type, await file.text()],
    ["välue", "n.txt", "text/x-n", "data"],
  );
  const coded = new Response(new URLSearchParams("a=1&a=%20"));
  same((await coded.formData()).getAll("a"), ["1", " "]);
  await rejects(new Response("x").formData(), "TypeError");
});
check("Response bodies are read once", async () => {
  const r = new Response("x");
  await r.text();
  same(r.bodyUsed, true);
  await rejects(r.text(), "TypeError");
  throws(() => r.clone(), "TypeError");
  same(new Response().body, null);
});
check("Response.json, redirect, error", async () => {
  const r = Response.json({ a: 1 }, { status: 202 });
  same(
    [r.status, r.headers.get("content-type"), await r.text()],
    [202, "application/json", '{"a":1}'],
  );
  const to = Response.redirect("http://h/x", 307);
  same([to.status, to.headers.get("location")], [307, "http://h/x"]);
  throws(() => Response.redirect("http://h", 200), "RangeError");
  same([Response.error().type, Response.error().status], ["error", 0]);
  throws(() => Response.json(undefined), "TypeError");
});
check("FormData", () => {
  const f = new FormData();
  f.append("a", "1");
  f.append("a", 2);
  f.set("b", new Blob(["x"]), "b.bin");
  same([f.get("a"), f.getAll("a"), f.has("b")], ["1", ["1", "2"], true]);
  same([f.get("b").name, f.get("b") instanceof File], ["b.bin", true]);
  f.delete("a");
  same([...f.keys()], ["b"]);
});
check("FormData names need files", () => {
  throws(() => new FormData().append("a", "x", "name"), "TypeError");
});
check("fetch answers with a Response", async () => {
  const r = await fetch(`${env.base}/text`);
  same(r instanceof Response, true);
  same([r.ok, r.status, r.statusText], [true, 200, "OK"]);
  same([r.url, r.redirected, r.bodyUsed], [`${env.base}/text`, false, false]);
  same(r.headers.get("X-Test"), "yes");
  same(r.body instanceof ReadableStream, true);
  same(await r.text(), "some text");
  await rejects(r.text(), "TypeError");
});
check("fetch: the type of its response", async () => {
  const r = await fetch(`${env.base}/text`);
  await r.body.cancel();
  same(["basic", "default"].includes(r.type), true);
});
check("fetch: headers of a response are immutable", async () => {
  const r = await fetch(`${env.base}/text`);
  await r.body.cancel();
  throws(() => r.headers.set("a", "b"), "TypeError");
});
check("fetch: clones share url and body", async () => {
  const r = await fetch(`${env.base}/moved`);
  const copy = r.clone();
  same([copy.url, copy.redirected], [`${env.base}/text`, true]);
  same([await r.text(), await copy.text()], ["some text", "some text"]);
});
check("fetch: redirects", async () => {
  const manual = await fetch(`${env.base}/moved`, { redirect: "manual" });
  await manual.body?.cancel();
  same(manual.status, 302);
  await rejects(
    fetch(`${env.base}/moved`, { redirect: "error" }),
    "TypeError",
  );
});
check("fetch: bodies there and back", async () => {
  const body = new Uint8Array(100000).map((_, i) => i);
  const r = await fetch(`${env.base}/echo`, { method: "POST", body });
  same(hex(await r.arrayBuffer()) === hex(body.buffer), true);
  const stream = await fetch(`${env.base}/echo`, {
    method: "POST",
    duplex: "half",
    body: ReadableStream.from([text("a"), text("b")]),
  });
  same(await stream.text(), "ab");
});
check("fetch: a Request is used up", async () => {
  const request = new Request(`${env.base}/echo`, {
    method: "POST",
    body: "x",
  });
  same(await (await fetch(request)).text(), "x");
  same(request.bodyUsed, true);
  await rejects(fetch(request), "TypeError");
});
check("fetch: bodies are byte streams", async () => {
  const r = await fetch(`${env.base}/text`);
  const reader = r.body.getReader({ mode: "byob" });
  const { value } = await reader.read(new Uint8Array(4));
  same(new TextDecoder().decode(value), "some");
  await reader.cancel();
});
check("fetch: no body where there is none", async () => {
  const r = await fetch(`${env.base}/204`);
  same([r.status, r.body, await r.text()], [204, null, ""]);
  const head = await fetch(`${env.base}/text`, { method: "HEAD" });
  same([head.status, await head.text()], [200, ""]);
});
check("fetch: rejects as the standard says", async () => {
  await rejects(fetch("nowhere"), "TypeError");
  await rejects(fetch("gopher://h/"), "TypeError");
  await rejects(fetch(`${env.base}/x`, { method: "no no" }), "TypeError");
  await rejects(fetch(`${env.base}/x`, { body: "x" }), "TypeError");
  await rejects(fetch(), "TypeError");
  const c = new AbortController();
  c.abort();
  await rejects(fetch(env.base, { signal: c.signal }), "AbortError");
  await rejects(
    fetch(`${env.base}/hang`, { signal: AbortSignal.timeout(5) }),
    "TimeoutError",
  );
  const broken = new ReadableStream({
    pull() {
      throw new RangeError("broken");
    },
  });
  await fetch(`${env.base}/echo`, {
    method: "POST",
    body: broken,
    duplex: "half",
  }).then(() => {
    throw new Error("did not reject");
  }, () => {});
});
check("fetch: an abort breaks the body", async () => {
  const c = new AbortController();
  const r = await fetch(`${env.base}/endless`, { signal: c.signal });
  c.abort();
  await rejects(r.text(), "AbortError");
});
check("fetch of data: and blob: URLs", async () => {
  const r = await fetch("data:text/x-y;base64,aGk=");
  same([r.status, r.headers.get("content-type")], [200, "text/x-y"]);
  same(await r.text(), "hi");
});
check("fetch is a function of one argument", () => {
  same([fetch.name, fetch.length, typeof fetch], ["fetch", 1, "function"]);
});
