import { assertEquals, assertThrows } from "@std/assert";
import { isPublicAddress } from "../../../host/fetch/addresses.ts";
import { AllowList } from "../../../host/fetch/allow_list.ts";

const PUBLIC = [
  "1.1.1.1",
  "172.32.0.1",
  "192.0.1.1",
  "2606:4700::1111",
  "64:ff9b::808:808",
];
const PRIVATE = [
  "0.0.0.0",
  "10.255.255.255",
  "100.100.100.200",
  "127.8.8.8",
  "168.63.129.16",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.192",
  "192.168.1.1",
  "198.19.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "0:0:0:0:0:0:0:1",
  "::7f00:1",
  "::ffff:10.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "64:ff9b::a9fe:a9fe",
  "64:ff9b:1::808:808",
  "100::1",
  "2001::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "3fff::1",
  "fc00::1",
  "fd00:ec2::254",
  "fe80::1%eth0",
  "fec0::1",
  "ff02::1",
  "256.1.1.1",
  "1.1.1",
  "",
  "example.com",
];

Deno.test("isPublicAddress() tells public addresses from others", () => {
  for (const address of PUBLIC) {
    assertEquals(isPublicAddress(address), true, address);
  }
  for (const address of PRIVATE) {
    assertEquals(isPublicAddress(address), false, address);
  }
});

Deno.test("AllowList.checkHost() covers names, stars and ports", () => {
  const list = new AllowList([
    "API.example.com",
    "*.example.org:8443",
    "127.0.0.1:80",
    "[::1]:99",
    "Bücher.example",
  ]);
  const allowed = [
    "https://api.EXAMPLE.com.:444/",
    "https://a.b.example.org:8443/",
    "http://0x7f000001/",
    "http://[0:0:0:0::1]:99/",
    "http://xn--bcher-kva.example/",
  ];
  for (const url of allowed) list.checkHost(new URL(url));
  const refused = [
    "https://a.b.example.org/",
    "https://example.org:8443/",
    "https://xexample.org:8443/",
    "http://127.0.0.1:81/",
    "http://api.example.com@evil.test/",
  ];
  for (const url of refused) {
    assertThrows(() => list.checkHost(new URL(url)), TypeError, "(allow)", url);
  }
});

Deno.test("AllowList.addressOf() permits what is listed itself", async () => {
  const resolve = (name: string) =>
    Promise.resolve(name === "localhost" ? ["::1", "127.0.0.1"] : ["10.0.0.5"]);
  const address = (allow: string[], host: string, port: number) =>
    new AllowList(allow, resolve).addressOf(host, port)
      .catch((error) => error.name);
  assertEquals(await address(["localhost"], "localhost", 1), "127.0.0.1");
  assertEquals(await address(["localhost:2"], "localhost", 1), "TypeError");
  assertEquals(await address(["a.test"], "a.test", 1), "TypeError");
  assertEquals(await address(["*"], "a.test", 1), "TypeError");
  assertEquals(await address(["a.test", "10.0.0.5"], "a.test", 1), "10.0.0.5");
});
