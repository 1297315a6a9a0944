import { assertThrows } from "@std/assert";
import { FetchProxy } from "../../../host/fetch/proxy.ts";
import { ProtocolFault } from "../../../types/frames.ts";
import { DEFAULT_LIMITS } from "../../../types/limits.ts";
import { FromGuest } from "../../../types/protocol.ts";

Deno.test("FetchProxy refuses headers that are a list", () => {
  const proxy = new FetchProxy({
    wire: { queuedBytes: 0, send: () => {}, grant: () => {} },
    answered: () => {},
    handler: () => undefined,
    limits: () => DEFAULT_LIMITS,
  });
  const begin = (headers: unknown) => {
    const head = { url: "http://a.example/", method: "GET", headers };
    const text = JSON.stringify({ ...head, redirect: "follow" });
    proxy.take({
      kind: FromGuest.fetch,
      id: 1,
      payload: new TextEncoder().encode(text),
      own: true,
    });
  };
  begin({});
  begin({ accept: "*/*" });
  assertThrows(() => begin(["accept"]), ProtocolFault, "a fetch of no shape");
  assertThrows(() => begin([]), ProtocolFault, "a fetch of no shape");
});
