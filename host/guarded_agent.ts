import type { Agent } from "undici";
import type { AllowList } from "./allow_list.ts";

/** The part of `undici` that is used; it loads with the first request. */
type Undici = typeof import("undici");

/** `undici`, and an agent that connects to checked addresses only. */
export interface Guarded {
  fetch: Undici["fetch"];
  agent: Agent;
}

/**
 * Loads the HTTP client. Its connections take the address that was checked,
 * not a name: between check and connect there is nothing to look up.
 */
export async function guardedClient(allow: AllowList): Promise<Guarded> {
  const { Agent, buildConnector, fetch } = await import("undici");
  const connect = buildConnector({});
  const agent = new Agent({
    connect(options, callback) {
      const port = Number(options.port) ||
        (options.protocol === "https:" ? 443 : 80);
      allow.addressOf(options.hostname, port).then(
        // The name stays in `host`: TLS asks for its certificate.
        (hostname) => connect({ ...options, hostname }, callback),
        (error) => callback(error, null),
      );
    },
  });
  return { fetch, agent };
}
