import { OpenFile, type WASI, wasi as defs } from "@bjorn3/browser_wasi_shim";
import type { Caller } from "../runtime/host_functions.ts";

const MAX_VECTORS = 1024;
const MAX_PATH = 4096;
const MAX_FDS = 256;
const MAX_CREATED = 1000;
const CREATE = 1;

/** What a program may keep in its files. */
export interface FileLimits {
  /** Bytes that its files may grow by in all. */
  maxFileBytes: number;
}

/** Where the lengths of paths are among the arguments, by function. */
const PATH_LENGTHS: Readonly<Record<string, readonly number[]>> = {
  path_create_directory: [2],
  path_filestat_get: [3],
  path_filestat_set_times: [3],
  path_link: [3, 6],
  path_open: [3],
  path_readlink: [2],
  path_remove_directory: [2],
  path_rename: [2, 5],
  path_symlink: [1, 4],
  path_unlink_file: [2],
};

type Call = (...args: (number | bigint)[]) => unknown;

/**
 * Refuses calls that would make the host copy or keep too much, before the
 * file system sees them; answers with an error number or `undefined`.
 */
export class FileGuard {
  readonly #wasi: WASI;
  readonly #guest: Caller;
  #room: number;
  #created = 0;

  constructor(wasi: WASI, guest: Caller, limits: FileLimits) {
    this.#wasi = wasi;
    this.#guest = guest;
    this.#room = limits.maxFileBytes;
  }

  /** Puts the guard in front of `fn`. */
  wrap(name: string, fn: Call): Call {
    const lengths = PATH_LENGTHS[name] ?? [];
    const check = this.#checks[name];
    return (...args) => {
      // Pointers and lengths are unsigned; i64 is a bigint and stays.
      const own = args.map((v) => typeof v === "number" ? v >>> 0 : v);
      if (lengths.some((at) => Number(own[at]) > MAX_PATH)) {
        return defs.ERRNO_NAMETOOLONG;
      }
      return check?.(own) ?? fn(...own);
    };
  }

  readonly #checks: Readonly<
    Record<string, (args: (number | bigint)[]) => number | undefined>
  > = {
    fd_read: ([, at, count]) => this.#transfer(at, count),
    fd_pread: ([, at, count]) => this.#transfer(at, count),
    fd_write: ([fd, at, count]) => this.#write(fd, at, count),
    fd_pwrite: ([fd, at, count, offset]) => this.#write(fd, at, count, offset),
    fd_allocate: ([fd, offset, length]) =>
      this.#grow(fd, BigInt(offset!) + BigInt(length!)),
    fd_filestat_set_size: ([fd, size]) => this.#grow(fd, BigInt(size!)),
    path_open: ([, , , , flags]) => this.#open(Number(flags)),
    path_create_directory: () => this.#create(),
    path_link: () => this.#create(),
  };

  /** Charges what a call moves; refuses more than the memory holds. */
  #transfer(at: unknown, count: unknown): number | undefined {
    const bytes = this.#vectorBytes(Number(at), Number(count));
    if (bytes === undefined) return defs.ERRNO_INVAL;
    this.#guest.charge(bytes >> 2);
    return undefined;
  }

  #vectorBytes(at: number, count: number): number | undefined {
    if (count > MAX_VECTORS) return undefined;
    const { buffer } = this.#guest.exports["memory"] as WebAssembly.Memory;
    const view = new DataView(buffer);
    let total = 0;
    for (let i = 0; i < count; i++) {
      total += view.getUint32(at + i * 8 + 4, true);
    }
    return total > buffer.byteLength ? undefined : total;
  }

  #write(
    fd: unknown,
    at: unknown,
    count: unknown,
    offset?: unknown,
  ): number | undefined {
    const bytes = this.#vectorBytes(Number(at), Number(count));
    if (bytes === undefined) return defs.ERRNO_INVAL;
    this.#guest.charge(bytes >> 2);
    const file = this.#wasi.fds[Number(fd)];
    if (!(file instanceof OpenFile)) return undefined;
    const start = typeof offset === "bigint" ? offset : file.file_pos;
    return this.#grow(fd, start + BigInt(bytes));
  }

  #grow(fd: unknown, size: bigint): number | undefined {
    const file = this.#wasi.fds[Number(fd)];
    if (!(file instanceof OpenFile)) return undefined;
    const old = file.file.data.byteLength;
    if (size < 0n || size > BigInt(old + this.#room)) return defs.ERRNO_NOSPC;
    const growth = Math.max(Number(size) - old, 0);
    this.#room -= growth;
    // A file that grows is copied as a whole.
    if (growth > 0) this.#guest.charge(Number(size) >> 2);
    return undefined;
  }

  #open(flags: number): number | undefined {
    if (this.#wasi.fds.length >= MAX_FDS) return defs.ERRNO_MFILE;
    return flags & CREATE ? this.#create() : undefined;
  }

  #create(): number | undefined {
    return ++this.#created > MAX_CREATED ? defs.ERRNO_NOSPC : undefined;
  }
}
