import type { Agent } from "undici";
import type { AllowList } from "./allow_list.ts";

/**
 * Loads the HTTP client, with the first request. Its connections take the
 * address that was checked, not a name: between check and connect there is
 * nothing to look up.
 */
export async function guardedAgent(allow: AllowList): Promise<Agent> {
  const { Agent, buildConnector } = await import("undici");
  const connect = buildConnector({});
  return new Agent({
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
}
