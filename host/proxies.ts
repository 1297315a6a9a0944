import type { Limits } from "../types/limits.ts";
import { AllowList } from "./fetch/allow_list.ts";
import { PolicyFetcher } from "./fetch/policy.ts";
import type { Isolate } from "./isolate.ts";
import type { IsolateOptions } from "./options.ts";
import { WebSocketProxy } from "./websocket/policy.ts";

/**
 * Checks the policies of an isolate that is to be made. @returns what gives
 * it the proxies that they describe.
 *
 * @throws {TypeError | RangeError} naming the option that is wrong.
 */
export function makeProxies(
  { fetch, websocket }: IsolateOptions,
): (isolate: Isolate, limits: () => Limits) => void {
  const fetcher = fetch && new PolicyFetcher(fetch);
  const allow = websocket?.allow;
  // Wrong entries are told before a process is taken.
  if (allow) new AllowList(allow);
  return (isolate, limits) => {
    if (fetcher) {
      isolate.onRequest("fetch", (request) => fetcher.fetch(request));
      isolate.signal.addEventListener("abort", () => fetcher.close());
    }
    if (allow) new WebSocketProxy(isolate, { ...websocket, allow }, limits);
  };
}
