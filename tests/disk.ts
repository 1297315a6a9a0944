import { tierHome } from "../host/tier/tier_home.ts";

/** Where a process finds the places to write to. */
const PLACES = ["DENO_DIR", "HOME", "TMPDIR", "XDG_CACHE_HOME"];

/**
 * An empty folder for all that processes started from now on could write,
 * until it is disposed of; and a look at what tier processes start from.
 */
export async function emptyDisk(): Promise<
  AsyncDisposable & { files(): Promise<string[]> }
> {
  const home = homeFiles();
  const folder = await Deno.makeTempDir();
  const before = PLACES.map((name) => Deno.env.get(name));
  for (const name of PLACES) Deno.env.set(name, folder);
  return {
    async files() {
      const changed = homeFiles().filter((file) => !home.includes(file));
      return [...await filesIn(folder), ...changed];
    },
    async [Symbol.asyncDispose]() {
      PLACES.forEach((name, i) => {
        if (before[i] === undefined) Deno.env.delete(name);
        else Deno.env.set(name, before[i]);
      });
      await Deno.remove(folder, { recursive: true });
    },
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = `${folder}/${name}`;
    if (isDirectory) found.push(...await filesIn(path));
    else found.push(path);
  }
  return found;
}

/** Each file of the home of tier processes, its size and its last change. */
function homeFiles(): string[] {
  const home = tierHome();
  if (!home) return [];
  return [...Deno.readDirSync(home.path)].map(({ name }) => {
    const { size, mtime } = Deno.statSync(`${home.path}/${name}`);
    return `${name} ${size} ${mtime?.getTime()}`;
  });
}
