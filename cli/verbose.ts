import { configure, getConsoleSink, getLogger } from "@logtape/logtape";
import { logTo } from "../host/log.ts";
import { printable } from "../host/text.ts";

/** Sends structured logs to stderr, as `-v` asks for. */
export async function logToStderr(): Promise<void> {
  const encoder = new TextEncoder();
  await configure({
    sinks: {
      stderr: (record) => {
        const message = record.message.map((part) =>
          typeof part === "string" ? part : JSON.stringify(part)
        ).join("");
        const line = JSON.stringify({
          time: new Date(record.timestamp).toISOString(),
          level: record.level,
          message,
          ...record.properties,
        });
        Deno.stderr.writeSync(encoder.encode(`${printable(line)}\n`));
      },
      meta: getConsoleSink(),
    },
    loggers: [
      { category: "airlock", sinks: ["stderr"], lowestLevel: "debug" },
      {
        category: ["logtape", "meta"],
        sinks: ["meta"],
        lowestLevel: "error",
      },
    ],
  });
  logTo(getLogger("airlock"));
}
