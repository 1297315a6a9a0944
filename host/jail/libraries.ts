import { readProcFile } from "../tools.ts";

/** A file of this machine and where the jail has it. */
export interface Bind {
  from: string;
  to: string;
  /** Default: only to be read. */
  writable?: boolean | undefined;
}

/** Where the jail keeps shared libraries. */
export const LIBRARY_FOLDER = "/lib";

/** What Deno's binary is linked with. */
const SONAMES = [
  "libc.so.6",
  "libdl.so.2",
  "libgcc_s.so.1",
  "libm.so.6",
  "libpthread.so.0",
  "librt.so.1",
];

/**
 * The shared libraries of `program`, which is also what this process runs, and
 * the loader under the path that the program names.
 *
 * @throws {Error} when its loader cannot be found.
 */
export function libraryBinds(program: string): Bind[] {
  const loader = loaderOf(program);
  const folders = mappedFolders();
  const binds = [{ from: loader, to: loader }];
  for (const name of SONAMES) {
    const folder = folders.find((folder) => isFile(`${folder}/${name}`));
    if (!folder) continue;
    binds.push({ from: `${folder}/${name}`, to: `${LIBRARY_FOLDER}/${name}` });
  }
  return binds;
}

/** Folders of the libraries that this process has loaded. */
function mappedFolders(): string[] {
  const folders = new Set<string>();
  const maps = readProcFile(`/proc/${Deno.pid}/maps`);
  for (const [, folder] of maps.matchAll(/ (\/.*)\/[^/]+\.so[.\d]*$/gm)) {
    folders.add(folder!);
  }
  return [...folders];
}

function isFile(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}

/** The kind of a program header that names the loader. */
const PT_INTERP = 3;
/** Bytes in which an ELF file has its program headers. */
const HEAD_BYTES = 4096;

/** The loader that an ELF file of 64 bits asks for. */
function loaderOf(program: string): string {
  using file = Deno.openSync(program);
  const head = new Uint8Array(HEAD_BYTES);
  file.readSync(head);
  const view = new DataView(head.buffer);
  const at = Number(view.getBigUint64(32, true));
  const size = view.getUint16(54, true);
  const count = view.getUint16(56, true);
  for (let i = 0; i < count; i++) {
    const header = at + i * size;
    if (view.getUint32(header, true) !== PT_INTERP) continue;
    const start = Number(view.getBigUint64(header + 8, true));
    const length = Number(view.getBigUint64(header + 32, true));
    // The path ends with a zero.
    const path = head.subarray(start, start + length - 1);
    return new TextDecoder().decode(path);
  }
  throw new Error(`${program} names no loader`);
}
