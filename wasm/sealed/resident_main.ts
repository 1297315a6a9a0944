import { type Request, Resident } from "./resident.ts";
import type { Answer, Asks } from "./wire.ts";

/** What a guest knows as `NETWORK`, as far as it is used here. */
interface Network {
  request: Request;
  onRequest(method: string, handler: (data: never) => unknown): void;
}

declare const NETWORK: Network;

type Methods = {
  [M in keyof Asks]: (ask: Asks[M]) => Answer | Promise<Answer>;
};

/** Answers the host; the text of this file's bundle runs in the isolate. */
function listen(): void {
  let resident: Resident;
  const methods: Methods = {
    open(ask) {
      resident = new Resident(ask, NETWORK.request);
      return { value: null };
    },
    load: (ask) => resident.load(ask),
    json: (ask) => resident.json(ask),
    raw: (ask) => resident.raw(ask),
    command: (ask) => resident.command(ask),
    unload: (ask) => resident.unload(ask),
    read: (ask) => resident.read(ask),
    write: (ask) => resident.write(ask),
    charge: (ask) => resident.charge(ask),
  };
  for (const [name, method] of Object.entries(methods)) {
    NETWORK.onRequest(name, method);
  }
}

listen();
