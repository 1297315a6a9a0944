import { assertEquals } from "@std/assert";
import { DEFAULT_LIMITS } from "../../../types/limits.ts";
import { ENVELOPE_BYTES } from "../../../types/protocol.ts";
import { MessageLimits } from "../../../worker/limits/messages.ts";

function made(limits: Partial<typeof DEFAULT_LIMITS>): MessageLimits {
  return new MessageLimits({ ...DEFAULT_LIMITS, ...limits });
}

Deno.test("MessageLimits allows a message and its envelope", () => {
  const limits = made({ maxMessageBytes: 1000 });
  assertEquals(limits.size(1000 + ENVELOPE_BYTES), undefined);
  assertEquals(limits.size(1001 + ENVELOPE_BYTES), {
    reason: "message_limit_exceeded",
    limit: 1000,
    used: 1001 + ENVELOPE_BYTES,
    detail: "maxMessageBytes",
  });
});

Deno.test("MessageLimits takes what was made under a larger bound", () => {
  const limits = made({ maxMessageBytes: 9000 });
  const lower = { ...DEFAULT_LIMITS, unresponsiveMs: 500 };
  limits.change({ ...lower, maxMessageBytes: 5000 }, 0);
  limits.change({ ...lower, maxMessageBytes: 1000 }, 100);
  const size = 9000 + ENVELOPE_BYTES;
  assertEquals(limits.size(size, 599), undefined);
  assertEquals(limits.size(size + 1, 599)?.limit, 1000);
  assertEquals(limits.size(size, 600)?.limit, 1000);
  assertEquals(limits.size(1000 + ENVELOPE_BYTES, 600), undefined);
});

Deno.test("MessageLimits takes more at once when the bound is raised", () => {
  const limits = made({ maxMessageBytes: 1000 });
  limits.change({ ...DEFAULT_LIMITS, maxMessageBytes: 5000 }, 0);
  assertEquals(limits.size(5000 + ENVELOPE_BYTES, 0), undefined);
});

Deno.test("MessageLimits allows as much unread as maxQueuedBytes", () => {
  const limits = made({ maxQueuedBytes: 5000 });
  assertEquals(limits.queued(5000), undefined);
  assertEquals(limits.queued(5001), {
    reason: "message_limit_exceeded",
    limit: 5000,
    used: 5001,
    detail: "maxQueuedBytes",
  });
});

Deno.test("MessageLimits refuses one request more than may be open", () => {
  const limits = made({ maxPendingRequests: 2 });
  const asked = [1, 2, 3].map((id) => limits.request(id, 10));
  assertEquals(asked, [true, true, false]);
  assertEquals(limits.pending, 2);
  limits.answered(1);
  assertEquals(limits.request(3, 10), true);
});

Deno.test("MessageLimits refuses an id that is open", () => {
  const limits = made({});
  assertEquals([limits.request(5, 10), limits.request(5, 10)], [true, false]);
  limits.answered(5);
  assertEquals(limits.request(5, 10), true);
});

Deno.test("MessageLimits muffles errors behind 256 KiB", () => {
  const limits = made({});
  const full = 256 * 1024;
  assertEquals([limits.muffles(full), limits.muffles(full + 1)], [false, true]);
});
