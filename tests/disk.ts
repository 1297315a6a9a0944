/** Where a process finds the places to write to. */
const PLACES = ["DENO_DIR", "HOME", "TMPDIR", "XDG_CACHE_HOME"];

/**
 * An empty folder for all that processes started from now on could write,
 * until it is disposed of.
 */
export async function emptyDisk(): Promise<
  AsyncDisposable & { files(): Promise<string[]> }
> {
  const folder = await Deno.makeTempDir();
  const before = PLACES.map((name) => Deno.env.get(name));
  for (const name of PLACES) Deno.env.set(name, folder);
  return {
    files: () => filesIn(folder),
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
