const FOLDERS = ["/usr/bin", "/bin", "/usr/local/bin"];
const found = new Map<string, string | undefined>();

/** The path of one of the system's own programs, or nothing without it. */
export function findTool(name: string): string | undefined {
  if (!found.has(name)) found.set(name, locate(name));
  return found.get(name);
}

function locate(name: string): string | undefined {
  for (const folder of FOLDERS) {
    try {
      if (Deno.statSync(`${folder}/${name}`).isFile) return `${folder}/${name}`;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}
