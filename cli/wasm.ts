import { UsageError } from "./args.ts";
import { parseWasmArgs, type WasmCommand } from "./wasm_args.ts";
import { InProcessRuntime } from "../wasm/runtime/in_process.ts";
import { inspectModule, renderInspection } from "../wasm/meter/inspect.ts";
import { printable } from "../host/text.ts";
import { WasmScriptRuntime } from "../wasm/sealed/runtime.ts";
import { ScriptError } from "../wasm/runtime/script_error.ts";
import { runCommand } from "../wasm/wasi/wasi.ts";

const HELP = `Run WebAssembly under limits, or look at it without running it.

  wasm run module.wasm --call add --input '{"a":1}'
  wasm run program.wasm -- argument...
  wasm inspect module.wasm

Without --call the module runs as a WASI command.

  --call NAME             the function to call with JSON
  --input JSON            its argument (default null)
  --limits PROFILE        development, production (default) or strict
  --max-instructions N    fuel for the call, 0 for no limit
  --max-memory SIZE       memory, such as 16MiB, 0 for no limit
  --timeout TIME          time for the call, such as 1s or 250ms, 0 for no limit
  --in-process            run it in this process, not in an isolate of its own

Exit codes: 0 done, 1 the script failed, 2 wrong use; a WASI command's own.
`;

const encoder = new TextEncoder();

function print(stream: { writeSync(data: Uint8Array): number }, text: string) {
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length;) {
    at += stream.writeSync(bytes.subarray(at));
  }
}

/**
 * The `wasm` command: `run` and `inspect`.
 *
 * @param args The words after `wasm`.
 * @returns The exit code.
 */
export async function wasmCommand(args: string[]): Promise<number> {
  try {
    return await perform(parseWasmArgs(args));
  } catch (error) {
    if (error instanceof UsageError) {
      print(Deno.stderr, `${error.message}\n`);
      return 2;
    }
    if (!(error instanceof ScriptError)) throw error;
    print(Deno.stderr, `${printable(error.message)}\n`);
    return error.kind === "io" ? 2 : 1;
  }
}

async function perform(command: WasmCommand): Promise<number> {
  switch (command.action) {
    case "help":
      print(Deno.stdout, HELP);
      return 0;
    case "inspect":
      return inspect(await readModule(command.path));
    case "run":
      return run(command, await readModule(command.path));
  }
}

async function readModule(path: string): Promise<Uint8Array> {
  try {
    return await Deno.readFile(path);
  } catch (cause) {
    const why = cause instanceof Deno.errors.NotFound
      ? "there is no such file"
      : cause instanceof Error
      ? cause.message
      : String(cause);
    throw new ScriptError(`Cannot read "${path}": ${why}`, {
      kind: "io",
      cause,
    });
  }
}

function inspect(bytes: Uint8Array): number {
  const inspection = inspectModule(bytes);
  print(Deno.stdout, renderInspection(inspection));
  return inspection.refused === undefined ? 0 : 1;
}

type Run = WasmCommand & { action: "run" };

async function run(command: Run, bytes: Uint8Array): Promise<number> {
  const { path, limits, args, inProcess } = command;
  const log = { json: (value: unknown) => print(Deno.stderr, line(value)) };
  const options = { host: { log } };
  if (command.call !== undefined && inProcess) {
    return await call(command, bytes, new InProcessRuntime(limits, options));
  }
  const wasi = { args: [path, ...args] };
  if (inProcess) return finish(runCommand(bytes, limits, wasi));
  await using runtime = new WasmScriptRuntime(limits, options);
  if (command.call !== undefined) return await call(command, bytes, runtime);
  return finish(await runtime.runCommand(bytes, wasi));
}

async function call(
  { path, call, input }: Run,
  bytes: Uint8Array,
  runtime: InProcessRuntime | WasmScriptRuntime,
): Promise<number> {
  const id = await runtime.loadModule(bytes, { name: path });
  print(Deno.stdout, line(await runtime.callJsonFunc(id, call!, input)));
  const { fuel, time, pages } = (await runtime.usage(id)).last;
  print(
    Deno.stderr,
    `${fuel} instructions, ${time.toFixed(2)} ms, ${pages} pages\n`,
  );
  return 0;
}

function finish(
  result: { exitCode: number; stdout: string; stderr: string },
): number {
  print(Deno.stdout, result.stdout);
  print(Deno.stderr, result.stderr);
  return result.exitCode;
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
