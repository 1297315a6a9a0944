import tierSource from "../../generated/tier.js" with { type: "text" };
import { log } from "../log.ts";

/**
 * The folder that tier processes start from: their code, and what V8 made of
 * it and of the parts of Deno that it uses, without which a start takes half
 * as long again. It is made once for each version, beside Deno's own cache,
 * and sealed: Deno would keep there what it compiles for a guest, and one
 * guest's code would be another's beginning.
 */
export interface TierHome {
  path: string;
  /** While it is made, before there is any guest. */
  writable?: boolean;
}

/** What is around a tier process. */
export interface Walls {
  jailed: boolean;
  /** Default: the one that has been made, if any. */
  home?: TierHome | undefined;
}

/** The file in it that a tier process runs. */
export const TIER_FILE = "tier.js";
/** Names of Deno's databases, without their logs. */
const DATABASE = /_cache_v\d+$/;
/** Bits of a file's mode that let somebody write. */
const WRITE_BITS = 0o222;
/** Milliseconds after which a folder that is not sealed was given up. */
const GIVEN_UP_MS = 60_000;

let sealed: TierHome | undefined;
let mark: string | undefined;
let making: Promise<void> | undefined;

/** The folder, if it has been made. */
export function tierHome(): TierHome | undefined {
  if (sealed) return sealed;
  const path = homePath();
  if (path !== undefined && isSealed(path)) sealed = { path };
  return sealed;
}

/**
 * Makes the folder, unless it is there or another process is at it. Where it
 * cannot be made, processes start without.
 *
 * @param run Has a process with it do all that V8 is to compile.
 */
export async function makeTierHome(
  run: (walls: Walls) => Promise<void>,
  jails: boolean,
): Promise<void> {
  if (tierHome()) return;
  await (making ??= make(run, jails));
}

async function make(
  run: (walls: Walls) => Promise<void>,
  jails: boolean,
): Promise<void> {
  const path = homePath();
  if (path === undefined) return;
  try {
    if (!await claim(path)) return;
    await Deno.writeTextFile(`${path}/${TIER_FILE}`, tierSource);
    const home: TierHome = { path, writable: true };
    await run({ jailed: false, home });
    // A jail has it under another name, which V8's code belongs to. One that
    // does not work is told of by the processes that should be in it.
    if (jails) await run({ jailed: true, home }).catch(() => {});
    await settle(path);
    await seal(path);
  } catch (error) {
    log.warn("tier processes start without compiled code: {error}", {
      error: String(error),
    });
  }
}

/** Where Deno keeps its cache; nothing where none can be sealed. */
function homePath(): string | undefined {
  const { os } = Deno.build;
  if (Deno.build.standalone || os === "windows") return;
  const cache = Deno.env.get("XDG_CACHE_HOME") || (Deno.env.get("HOME") &&
    `${Deno.env.get("HOME")}/${os === "darwin" ? "Library/Caches" : ".cache"}`);
  const folder = Deno.env.get("DENO_DIR") || (cache && `${cache}/deno`);
  if (!folder?.startsWith("/")) return;
  mark ??= textMark(tierSource);
  return `${folder}/airlock/${Deno.version.deno}-${mark}`;
}

/** A short mark of a text, to tell versions of it apart. */
function textMark(text: string): string {
  let mark = 0;
  for (let i = 0; i < text.length; i++) {
    mark = (Math.imul(mark, 31) + text.charCodeAt(i)) >>> 0;
  }
  return mark.toString(16).padStart(8, "0");
}

function isSealed(path: string): boolean {
  try {
    const { isDirectory, mode, uid } = Deno.lstatSync(path);
    // Somebody else's could hold anything.
    const own = uid === Deno.uid() || uid === 0;
    return isDirectory && own && mode !== null && (mode & WRITE_BITS) === 0;
  } catch {
    return false;
  }
}

/** @returns whether the folder is this process's to fill. */
async function claim(path: string): Promise<boolean> {
  await Deno.mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
  for (let tries = 0; tries < 2; tries++) {
    try {
      await Deno.mkdir(path, { mode: 0o700 });
      return true;
    } catch (error) {
      if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
    }
    const { mtime } = await Deno.stat(path);
    if (Date.now() - (mtime?.getTime() ?? 0) < GIVEN_UP_MS) return false;
    await Deno.remove(path, { recursive: true });
  }
  return false;
}

/**
 * Has Deno's databases hold what they only logged, which every process would
 * read and keep. Beside them stay empty logs: without they cannot be read where
 * nothing can be made.
 */
async function settle(folder: string): Promise<void> {
  const { DatabaseSync } = await import("node:sqlite");
  for await (const { name } of Deno.readDir(folder)) {
    if (!DATABASE.test(name)) continue;
    const path = `${folder}/${name}`;
    const database = new DatabaseSync(path);
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    database.close();
    for (const log of ["-wal", "-shm"]) {
      await Deno.writeFile(path + log, new Uint8Array(0));
    }
  }
}

async function seal(folder: string): Promise<void> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = `${folder}/${name}`;
    if (isDirectory) await seal(path);
    else if (!(await Deno.lstat(path)).isSymlink) await Deno.chmod(path, 0o444);
  }
  await Deno.chmod(folder, 0o555);
}
