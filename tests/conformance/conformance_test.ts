import { assert, assertEquals } from "@std/assert";
import { labTest } from "../harness.ts";
import { serve, type TestServer } from "../servers.ts";

/**
 * Checks written from the standards, run in plain Deno and in an isolate:
 * what plain Deno passes, a guest passes. There is no exception.
 */

/** Where Deno itself does not do as the standard says; guests may. */
const OF_DENO = [
  "fetch is a function of one argument",
  "timers share their numbers",
  "Response.text drops a byte order mark",
  "FormData names need files",
];

const SUBJECTS = [
  "url",
  "encoding",
  "streams",
  "fetch",
  "files",
  "events",
  "crypto",
];

type Results = Record<string, string>;

for (const subject of SUBJECTS) {
  labTest(`a guest passes what plain Deno passes: ${subject}`, async (lab) => {
    await using server = subjectServer();
    const env = { base: server.base };
    const source = await read("checks") + await read(subject);
    const plain = await inPlainDeno(source, env);
    const isolate = await lab.isolate({ env, limits: { cpuMs: 0 } });
    isolate.onRequest("fetch", ({ url, ...init }) => fetch(url, init));
    const guest = await isolate.evaluate(`${source}\nrunChecks()`) as Results;
    const failed = Object.keys(plain).filter((name) => plain[name] !== "pass");
    assertEquals(failed.filter((name) => !OF_DENO.includes(name)), []);
    const wrong = Object.keys(plain).filter((name) =>
      plain[name] === "pass" && guest[name] !== "pass"
    );
    assert(Object.keys(guest).length >= 8, "checks are missing");
    assertEquals(wrong.map((name) => `${name}: ${guest[name]}`), []);
  });
}

function read(name: string): Promise<string> {
  return Deno.readTextFile(new URL(`${name}.js`, import.meta.url));
}

/** Runs the checks in a process without anything of this project. */
async function inPlainDeno(source: string, env: object): Promise<Results> {
  const code = `const env = ${JSON.stringify(env)};\n${source}
    console.log(JSON.stringify(await runChecks()));
    Deno.exit();`;
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-config", "--allow-net", "-"],
    env: { NO_COLOR: "1" },
    stdin: "piped",
    stdout: "piped",
    stderr: "inherit",
  });
  await using child = command.spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(code));
  await writer.close();
  return await new Response(child.stdout).json();
}

function subjectServer(): TestServer {
  const never = Promise.withResolvers<Response>();
  const server = serve(async (request) => {
    const { pathname } = new URL(request.url);
    switch (pathname) {
      case "/text":
        return new Response("some text", { headers: { "X-Test": "yes" } });
      case "/moved":
        return Response.redirect(new URL("/text", request.url));
      case "/echo":
        return new Response(await request.bytes());
      case "/204":
        return new Response(null, { status: 204 });
      case "/hang":
        return never.promise;
      case "/endless":
        return new Response(
          new ReadableStream({
            pull: (controller) => controller.enqueue(new Uint8Array(100)),
          }),
        );
    }
    return new Response("not found", { status: 404 });
  });
  return {
    ...server,
    [Symbol.asyncDispose]: async () => {
      never.resolve(new Response());
      await server[Symbol.asyncDispose]();
    },
  };
}
