check("URL parts", () => {
  const u = new URL("https://user:pa%20ss@EXAMPLE.com:8080/a/../b?x=1#frag");
  same(
    [u.href, u.origin, u.protocol, u.username, u.password, u.host, u.hostname],
    [
      "https://user:pa%20ss@example.com:8080/b?x=1#frag",
      "https://example.com:8080",
      "https:",
      "user",
      "pa%20ss",
      "example.com:8080",
      "example.com",
    ],
  );
  same([u.port, u.pathname, u.search, u.hash], ["8080", "/b", "?x=1", "#frag"]);
});
check("URL drops default ports", () => {
  same(new URL("http://h:80/").href, "http://h/");
  same(new URL("wss://h:443/").href, "wss://h/");
  same(new URL("https://h:80/").port, "80");
});
check("URL resolves against a base", () => {
  same(new URL("../c?d", "http://h/a/b/x").href, "http://h/a/c?d");
  same(new URL("//other/x", "https://h/").href, "https://other/x");
  same(new URL("?q", "http://h/p#f").href, "http://h/p?q");
  same(new URL("", "http://h/p?q#f").href, "http://h/p?q");
});
check("URL encodes by part", () => {
  const u = new URL("http://h/ä b?ä b#ä b");
  same(u.href, "http://h/%C3%A4%20b?%C3%A4%20b#%C3%A4%20b");
});
check("URL hosts", () => {
  same(new URL("http://0x7f.1/").hostname, "127.0.0.1");
  same(new URL("http://[0:0::1]/").hostname, "[::1]");
  same(new URL("http://bücher.example/").hostname, "xn--bcher-kva.example");
  same(new URL("http://[::ffff:1.2.3.4]/").hostname, "[::ffff:102:304]");
});
check("URL refuses what is none", () => {
  const wrong = [
    "",
    "no",
    "http://",
    "http://h:99999",
    "http://a b/",
    "http://[::1",
    "http://1.2.3.256/",
    "//h",
  ];
  for (const text of wrong) throws(() => new URL(text), "TypeError");
  same(wrong.map((text) => URL.canParse(text)), wrong.map(() => false));
  same(URL.parse("no"), null);
  same(URL.parse("x", "http://h/").href, "http://h/x");
});
check("URL setters", () => {
  const u = new URL("http://h/p");
  u.protocol = "https";
  u.port = "81x";
  u.hash = "a b";
  u.search = "?q='";
  u.pathname = "x/../y z";
  u.username = "a:b";
  same(u.href, "https://a%3Ab@h:81/y%20z?q=%27#a%20b");
  u.protocol = "mailto";
  same(u.protocol, "https:");
  u.host = "new:82";
  same(u.host, "new:82");
  throws(() => (u.href = "no"), "TypeError");
});
check("URL opaque paths and origins", () => {
  same(new URL("data:text/plain,a b").pathname, "text/plain,a b");
  same(new URL("mailto:a@b").origin, "null");
  same(new URL("blob:https://h/x").origin, "https://h");
  same(JSON.stringify(new URL("http://h")), '"http://h/"');
});
check("URL shares its searchParams", () => {
  const u = new URL("http://h/?a=1");
  const p = u.searchParams;
  p.append("b", "2 3");
  same(u.search, "?a=1&b=2+3");
  u.search = "?c=4";
  same([...p], [["c", "4"]]);
  p.delete("c");
  same(u.href, "http://h/");
});
check("URLSearchParams from everything", () => {
  same(String(new URLSearchParams("?a=1&a=2&b")), "a=1&a=2&b=");
  same(String(new URLSearchParams([["a", "1"], ["b", "ü"]])), "a=1&b=%C3%BC");
  same(String(new URLSearchParams({ a: 1, b: "x y" })), "a=1&b=x+y");
  same(String(new URLSearchParams(new Map([["m", 1]]))), "m=1");
  throws(() => new URLSearchParams([["a"]]), "TypeError");
});
check("URLSearchParams methods", () => {
  const p = new URLSearchParams("b=1&a=2&b=3");
  same([p.get("b"), p.getAll("b"), p.get("x")], ["1", ["1", "3"], null]);
  same([p.has("a"), p.has("a", "3"), p.size], [true, false, 3]);
  p.sort();
  same(String(p), "a=2&b=1&b=3");
  p.set("b", "9");
  same(String(p), "a=2&b=9");
  p.delete("b", "8");
  same([...p.keys()].join() + [...p.values()].join(), "a,b2,9");
});
check("URLSearchParams decodes", () => {
  same(new URLSearchParams("a=%41+%ff%2").get("a"), "A \ufffd%2");
});
check("URLPattern matches and names groups", () => {
  const p = new URLPattern({ pathname: "/books/:id(\\d+)/:rest*" });
  same(p.test("https://h/books/12/a/b"), true);
  same(p.test("https://h/books/x"), false);
  const found = p.exec("https://h/books/12/a/b");
  same(found.pathname.groups.id, "12");
  same(found.pathname.groups.rest, "a/b");
  same(p.hostname, "*");
});
check("URLPattern from strings", () => {
  const p = new URLPattern("https://*.example.com/*.:type?");
  same(p.protocol, "https");
  const q = new URLPattern("/a/*", "https://h.test");
  same(q.test("https://h.test/a/b"), true);
  same(q.exec("https://h.test/a/b").pathname.groups[0], "b");
  same(q.exec("https://other.test/a/b"), null);
  throws(() => new URLPattern("/only"), "TypeError");
  throws(() => new URLPattern({ pathname: "/(" }), "TypeError");
});
check("URLPattern ignores case when asked", () => {
  const p = new URLPattern({ pathname: "/A" }, { ignoreCase: true });
  same(p.test("http://h/a"), true);
});
