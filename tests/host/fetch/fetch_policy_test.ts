import { assert, assertEquals, assertRejects } from "@std/assert";
import { type FetchPolicy, GuestError, type Isolate } from "../../../mod.ts";
import { PolicyFetcher } from "../../../host/fetch/policy.ts";
import { type Lab, labTest as anyTest } from "../../harness.ts";
import { serve, zeros } from "../../servers.ts";

/** The HTTP client has one timer of its own that outlives connections. */
function labTest(name: string, body: (lab: Lab) => Promise<void>): void {
  anyTest(name, body, { sanitizeOps: false, sanitizeResources: false });
}

/** An isolate under a policy; `get` fetches in it. */
async function under(lab: Lab, fetch: FetchPolicy) {
  const isolate = await lab.isolate({ fetch });
  const get = (url: string, init = "{}") =>
    isolate.evaluate(`fetch(${JSON.stringify(url)}, ${init})
      .then(async (r) => [r.status, await r.text()])`);
  const refused = async (url: string, rule: string, init?: string) => {
    const error = await assertRejects(() => get(url, init), GuestError, rule);
    assertEquals(error.name, "TypeError");
  };
  return { isolate, get, refused };
}

async function closed(isolate: Isolate): Promise<void> {
  await isolate[Symbol.asyncDispose]();
}

labTest("a fetch policy lets guests to listed hosts", async (lab) => {
  await using server = serve(async (request) =>
    Response.json([request.method, await request.text(), [...request.headers]])
  );
  const { isolate, get } = await under(lab, { allow: [server.host] });
  const [status, text] = await get(
    server.base,
    `{ method: "POST", body: "hello", headers: { Host: "other.test",
      "X-Mine": "1", Connection: "x-mine" } }`,
  ) as [number, string];
  const [method, body, headers] = JSON.parse(text);
  const seen = Object.fromEntries(headers);
  assertEquals([status, method, body], [200, "POST", "hello"]);
  assertEquals([seen.host, seen["x-mine"]], [server.host, "1"]);
  assertEquals(seen.cookie ?? seen.authorization, undefined);
  await closed(isolate);
});

labTest("a fetch policy refuses other hosts, by its rule", async (lab) => {
  const { refused } = await under(lab, {
    allow: ["api.example.com", "*.example.org", "10.1.2.3:80"],
    methods: ["GET"],
  });
  const list = "list of allowed hosts (allow)";
  await refused("http://evil.test/", list);
  await refused("http://example.org/", list);
  await refused("http://api.example.com.evil.test/", list);
  await refused("http://10.1.2.3:81/", list);
  await refused("http://127.0.0.1/", list);
  await refused("ftp://api.example.com/", "scheme is not http or https");
  await refused("http://api.example.com/", "(methods)", `{ method: "PUT" }`);
});

labTest("a fetch policy refuses addresses that are not public", async (lab) => {
  const { refused } = await under(lab, { allow: ["*"] });
  const hosts = [
    "127.0.0.1",
    "localhost",
    "0x7f.1",
    "0",
    "10.0.0.1",
    "169.254.169.254",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[64:ff9b::a9fe:a9fe]",
    "[fd00:ec2::254]",
    "[fe80::1]",
  ];
  for (const host of hosts) {
    await refused(`http://${host}/`, "not public");
  }
});

labTest("a fetch policy checks the address behind a name", async () => {
  await using server = serve(() => new Response("inside"));
  let asked = 0;
  // The second answer is what a rebinding name would give.
  const resolve = () => Promise.resolve([asked++ ? "127.0.0.1" : "10.0.0.1"]);
  const ask = (allow: string[], url: string) => {
    const fetcher = new PolicyFetcher({ allow }, resolve);
    const signal = new AbortController().signal;
    const request = { url, method: "GET", headers: {}, signal } as const;
    return fetcher.fetch({ ...request, redirect: "follow" })
      .finally(() => fetcher.close());
  };
  const url = `http://api.example.com:${server.port}/`;
  await assertRejects(
    () => ask(["api.example.com"], url),
    TypeError,
    "address 10.0.0.1 is not public",
  );
  assertEquals(asked, 1);
  await assertRejects(
    () => ask(["api.example.com"], url),
    TypeError,
    "address 127.0.0.1 is not public",
  );
  const { body } = await ask(["api.example.com", server.host], url);
  // The connection went to the address that had been checked.
  assertEquals(asked, 3);
  await (body as ReadableStream).cancel();
});

labTest("a fetch policy checks every redirect", async (lab) => {
  await using secret = serve(() => new Response("secret"));
  await using server = serve((request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/out") return Response.redirect(secret.base);
    if (pathname === "/meta") {
      return Response.redirect("http://169.254.169.254/latest");
    }
    if (pathname === "/file") return moved("file:///etc/passwd");
    if (pathname === "/loop") return moved("/loop");
    if (pathname === "/post") return moved("/here");
    return new Response(request.method);
  });
  const { isolate, get, refused } = await under(lab, { allow: [server.host] });
  await refused(`${server.base}/out`, "list of allowed hosts");
  await refused(`${server.base}/meta`, "list of allowed hosts");
  await refused(`${server.base}/file`, "scheme is not http or https");
  await refused(`${server.base}/loop`, "more than 20 redirects");
  await refused(`${server.base}/post`, "redirects", `{ redirect: "error" }`);
  const post = `{ method: "POST", body: "x" }`;
  assertEquals(await get(`${server.base}/post`, post), [200, "GET"]);
  assertEquals(
    (await get(`${server.base}/post`, `{ redirect: "manual" }`) as [number])[0],
    302,
  );
  await closed(isolate);
});

function moved(location: string): Response {
  return new Response(null, { status: 302, headers: { location } });
}

labTest("a fetch policy forgets credentials across origins", async (lab) => {
  await using second = serve((request) =>
    Response.json(request.headers.get("authorization"))
  );
  await using first = serve((request) =>
    new URL(request.url).pathname === "/away"
      ? Response.redirect(second.base)
      : Response.json(request.headers.get("authorization"))
  );
  const allow = [first.host, second.host];
  const { isolate, get } = await under(lab, { allow });
  const init = `{ headers: { Authorization: "Bearer x" } }`;
  assertEquals(await get(first.base, init), [200, '"Bearer x"']);
  assertEquals(await get(`${first.base}/away`, init), [200, "null"]);
  await closed(isolate);
});

labTest("a fetch policy bounds size, number and time", async (lab) => {
  const never = Promise.withResolvers<void>();
  let open = 0;
  let most = 0;
  await using server = serve(async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/never") await never.promise;
    if (pathname === "/big") return new Response(zeros(Infinity));
    if (pathname === "/long") return new Response("x".repeat(2000));
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, 20));
    open--;
    return new Response("ok");
  });
  const { isolate, get, refused } = await under(lab, {
    allow: [server.host],
    maxResponseBytes: 1000,
    maxConcurrent: 2,
    timeoutMs: 1000,
  });
  await refused(`${server.base}/big`, "(maxResponseBytes)");
  await refused(`${server.base}/long`, "(maxResponseBytes)");
  const all = await Promise.all(
    Array.from({ length: 6 }, () => get(server.base)),
  );
  assertEquals(all.length, 6);
  assert(most <= 2, `${most} at once`);
  const late = await assertRejects(
    () => get(`${server.base}/never`),
    GuestError,
    "(timeoutMs)",
  );
  assertEquals(late.name, "TimeoutError");
  never.resolve();
  await closed(isolate);
});

labTest("NETWORK.request('fetch') is under the policy, too", async (lab) => {
  await using server = serve((request) => new Response(request.method));
  const { isolate } = await under(lab, { allow: [server.host] });
  const ask = (url: string) =>
    isolate.evaluate(`NETWORK.request("fetch", { url: "${url}" })`);
  assertEquals((await ask(server.base) as { body: string }).body, "GET");
  await assertRejects(() => ask("http://10.0.0.1/"), GuestError, "(allow)");
  await closed(isolate);
});

labTest("a wrong fetch policy is refused by name", async (lab) => {
  const wrong: [FetchPolicy, string][] = [
    [{ allow: ["http://x"] }, '"http://x" is not a host'],
    [{ allow: "x" as never }, "allow"],
    [{ allow: [], maxConcurrent: 0 }, "maxConcurrent"],
    [{ allow: [], timeoutMs: -1 }, "timeoutMs"],
    [{ allow: [], extra: 1 } as never, '"extra"'],
  ];
  for (const [fetch, name] of wrong) {
    await assertRejects(() => lab.isolate({ fetch }), Error, name);
  }
});
