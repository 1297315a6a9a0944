/**
 * WASI preview 1 for scripts: arguments, environment, files in memory, and
 * output that is captured up to a bound. Nothing of it reaches the system.
 *
 * @module
 */
// @bjorn3/browser_wasi_shim: MIT or Apache-2.0, no dependencies.
import {
  Directory,
  File,
  type Inode,
  OpenFile,
  PreopenDirectory,
  WASI,
  wasi as defs,
  WASIProcExit,
} from "@bjorn3/browser_wasi_shim";
import type { Caller, RawValue } from "../runtime/host_functions.ts";
import type { ImportNamespace } from "../runtime/linker.ts";
import { ScriptError } from "../runtime/script_error.ts";
import { FileGuard } from "./guard.ts";
import { CappedOutput } from "./output.ts";
import { poll, ProgramClock } from "./poll.ts";

const DEFAULT_OUTPUT_BYTES = 1024 * 1024;
const DEFAULT_FILE_BYTES = 16 * 1024 * 1024;
const MAX_RANDOM_BYTES = 65_536;

/** What a WASI program gets. */
export interface WasiOptions {
  /** Arguments, the program's name first. */
  args?: readonly string[];
  /** Environment variables. */
  env?: Readonly<Record<string, string>>;
  /** What it reads from its standard input. */
  stdin?: string | Uint8Array;
  /** Files by path below `/`; directories are made as needed. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  /** Bytes kept of each output stream; 1 MiB by default. */
  maxOutputBytes?: number;
  /** Bytes that the files may grow by; 16 MiB by default. */
  maxFileBytes?: number;
}

type Tree = Map<string, Inode>;

/** One program's world: its files and what it has written. */
export class WasiWorld {
  readonly stdout: CappedOutput;
  readonly stderr: CappedOutput;
  readonly #root: Tree = new Map();
  readonly #options: WasiOptions;

  constructor(options: WasiOptions = {}) {
    this.#options = options;
    const { maxOutputBytes = DEFAULT_OUTPUT_BYTES } = options;
    this.stdout = new CappedOutput(maxOutputBytes);
    this.stderr = new CappedOutput(maxOutputBytes);
    for (const [path, data] of Object.entries(options.files ?? {})) {
      place(this.#root, path, data);
    }
  }

  /** The namespaces to give to a runtime. */
  get namespaces(): Record<string, ImportNamespace> {
    return { wasi_snapshot_preview1: (guest) => this.#imports(guest) };
  }

  /** The content of a file, or `undefined` where there is none. */
  file(path: string): Uint8Array | undefined {
    let tree = this.#root;
    const parts = split(path);
    const name = parts.pop() ?? "";
    for (const part of parts) {
      const entry = tree.get(part);
      if (!(entry instanceof Directory)) return undefined;
      tree = entry.contents;
    }
    const entry = tree.get(name);
    return entry instanceof File ? entry.data : undefined;
  }

  #imports(guest: Caller): Record<string, (...args: RawValue[]) => unknown> {
    const { args = [], env = {}, stdin = "", maxFileBytes } = this.#options;
    const variables = Object.entries(env).map(([k, v]) => `${k}=${v}`);
    const wasi = new WASI([...args], variables, [
      new OpenFile(new File(toBytes(stdin))),
      this.stdout,
      this.stderr,
      new PreopenDirectory("/", this.#root),
    ], { debug: false });
    wasi.inst = guest as unknown as typeof wasi.inst;
    const guard = new FileGuard(wasi, guest, {
      maxFileBytes: maxFileBytes ?? DEFAULT_FILE_BYTES,
    });
    const calls = { ...wasi.wasiImport, ...replacements(guest, args) };
    return Object.fromEntries(
      Object.entries(calls).map(([name, fn]) => [name, guard.wrap(name, fn)]),
    );
  }
}

/** Calls that the shim would block in, leave unbounded or get wrong. */
function replacements(guest: Caller, args: readonly string[]) {
  const clock = new ProgramClock(guest);
  const memory = () => guest.exports["memory"] as WebAssembly.Memory;
  const unsupported = () => defs.ERRNO_NOTSUP;
  return {
    args_sizes_get(countAt: number, bytesAt: number) {
      const view = new DataView(memory().buffer);
      const sizes = args.map((arg) => toBytes(arg).length + 1);
      view.setUint32(countAt, args.length, true);
      view.setUint32(bytesAt, sizes.reduce((sum, n) => sum + n, 0), true);
      return defs.ERRNO_SUCCESS;
    },
    clock_time_get(id: number, _precision: bigint, at: number) {
      new DataView(memory().buffer).setBigUint64(at, clock.now(id), true);
      return defs.ERRNO_SUCCESS;
    },
    poll_oneoff: (input: number, output: number, n: number, nAt: number) =>
      poll(clock, memory(), input, output, n, nAt),
    random_get(at: number, length: number) {
      if (length > MAX_RANDOM_BYTES) return defs.ERRNO_INVAL;
      guest.charge(length >> 2);
      crypto.getRandomValues(
        new Uint8Array(memory().buffer as ArrayBuffer, at, length),
      );
      return defs.ERRNO_SUCCESS;
    },
    sched_yield: () => defs.ERRNO_SUCCESS,
    sock_accept: unsupported,
    sock_recv: unsupported,
    sock_send: unsupported,
    sock_shutdown: unsupported,
  } as unknown as Record<string, (...args: RawValue[]) => unknown>;
}

/** The code with which `error` says that a command exited, else throws it. */
export function exitCodeOf(error: unknown): number {
  const cause = error instanceof ScriptError ? error.cause : undefined;
  if (cause instanceof WASIProcExit) return cause.code;
  throw error;
}

function split(path: string): string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}

function place(root: Tree, path: string, data: string | Uint8Array): void {
  const parts = split(path);
  const name = parts.pop();
  if (name === undefined || parts.includes("..") || name === "..") {
    throw new TypeError(`Cannot use "${path}" as the path of a file`);
  }
  let tree = root;
  for (const part of parts) {
    const known = tree.get(part);
    const directory = known instanceof Directory
      ? known
      : new Directory(new Map());
    tree.set(part, directory);
    tree = directory.contents;
  }
  tree.set(name, new File(toBytes(data)));
}

function toBytes(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? new TextEncoder().encode(data) : data;
}
