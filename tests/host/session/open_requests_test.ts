import { assertEquals, assertThrows } from "@std/assert";
import { OpenRequests } from "../../../host/session/open_requests.ts";
import { ProtocolFault } from "../../../types/frames.ts";

const BOUNDS = { maxPendingRequests: 2, maxQueuedBytes: 100 };

function setUp() {
  const outbox = { pushed: 0, written: 0 };
  return { outbox, open: new OpenRequests(BOUNDS, outbox) };
}

Deno.test("OpenRequests refuses one more than an honest count allows", () => {
  const { open } = setUp();
  open.begin(1, 10);
  open.begin(2, 10);
  assertThrows(() => open.begin(3, 10), ProtocolFault, "more than 2 open");
});

Deno.test("OpenRequests refuses an id that is open", () => {
  const { open } = setUp();
  open.begin(1, 10);
  assertThrows(() => open.begin(1, 10), ProtocolFault, "in use");
});

Deno.test("OpenRequests keeps a request open until its answer left", () => {
  const { open, outbox } = setUp();
  open.begin(1, 10);
  open.begin(2, 10);
  outbox.pushed = 5;
  open.answered(1);
  outbox.written = 4;
  assertThrows(() => open.begin(3, 10), ProtocolFault);
  outbox.written = 5;
  open.begin(3, 10);
  assertEquals(open.size, 2);
});

Deno.test("OpenRequests takes one request alone whatever its bytes", () => {
  const { open } = setUp();
  open.begin(1, 1_000);
  assertThrows(() => open.begin(2, 1), ProtocolFault, "maxQueuedBytes");
});

Deno.test("OpenRequests keeps the widest bounds there were", () => {
  const { open } = setUp();
  open.widen({ maxPendingRequests: 1, maxQueuedBytes: 10 });
  open.begin(1, 10);
  open.begin(2, 10);
  open.widen({ maxPendingRequests: 3, maxQueuedBytes: 10 });
  open.begin(3, 10);
  assertEquals(open.size, 3);
});
