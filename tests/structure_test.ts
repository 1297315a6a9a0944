import { assert, assertEquals } from "@std/assert";

const ROOT = new URL("../", import.meta.url);

/** Where a graph begins; together they reach every file. */
const ENTRIES = [
  "main.ts",
  "mod.ts",
  "worker/main.ts",
  "worker/sources/strip_thread.ts",
  "prelude/boot.ts",
  "wasm/mod.ts",
  "cli/wasm.ts",
  "wasm/sealed/resident_main.ts",
  "host/bundle/bundle_worker.ts",
];

/** What files of a folder may import, beside their own folder. */
const ALLOWED: Record<string, readonly string[]> = {
  ".": ["cli", "host", "types", "wasm"],
  cli: ["host", "types", "wasm"],
  host: ["generated", "types"],
  wasm: ["generated", "host", "types"],
  worker: ["generated", "types"],
  prelude: ["types"],
  types: [],
};

/** Folders of sources, which rooms divide. */
const FOLDERS = ["cli", "host", "prelude", "wasm", "worker", "types"];
/** Files that a room may have and still be seen at a glance. */
const MOST_FILES = 16;

/** The launch: the program that is the host is also its own tier process. */
const LAUNCH = "cli/tier.ts -> worker/tier.ts";
/** Text for the guest's thread, made from `prelude/`. */
const TEXT = "generated/prelude.js";

interface Info {
  modules: {
    specifier: string;
    error?: string;
    dependencies?: {
      specifier: string;
      code?: { specifier?: string; error?: string };
      type?: { specifier?: string };
    }[];
  }[];
}

/** Each file of the project with the files it imports, types included. */
async function readGraph(): Promise<Map<string, Set<string>>> {
  const graph = new Map<string, Set<string>>();
  for (const { modules } of await Promise.all(ENTRIES.map(info))) {
    for (const { specifier, dependencies = [], error } of modules) {
      const from = pathOf(specifier);
      if (!from) continue;
      assertEquals(error, undefined, from);
      const imported = graph.get(from) ?? new Set();
      graph.set(from, imported);
      for (const { code, type } of dependencies) {
        const to = pathOf(code?.specifier ?? type?.specifier);
        if (to) imported.add(to);
      }
    }
  }
  return graph;
}

async function info(entry: string): Promise<Info> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", entry],
    cwd: ROOT,
    stderr: "piped",
  }).output();
  assertEquals(code, 0, new TextDecoder().decode(stderr));
  return JSON.parse(new TextDecoder().decode(stdout));
}

/** The path in the project, if `specifier` is one of its files. */
function pathOf(specifier: string | undefined): string | undefined {
  if (!specifier?.startsWith(ROOT.href)) return;
  return specifier.slice(ROOT.href.length);
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : ".";
}

/** Arrows of `graph` that lead where they may not. */
function wrongArrows(graph: Map<string, Set<string>>): string[] {
  const wrong: string[] = [];
  for (const [from, imported] of graph) {
    const folder = folderOf(from);
    const allowed = ALLOWED[folder] ?? [];
    for (const to of imported) {
      const target = folderOf(to);
      const arrow = `${from} -> ${to}`;
      if (target === folder || arrow === LAUNCH) continue;
      if (!allowed.includes(target)) wrong.push(arrow);
    }
  }
  return wrong;
}

/** The first ring of imports in `graph`. */
function findCycle(graph: Map<string, Set<string>>): string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | undefined => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
}

function filesIn(folder: string): string[] {
  const files: string[] = [];
  for (const entry of Deno.readDirSync(new URL(folder, ROOT))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) files.push(...filesIn(path));
    else if (/(?<!\.d)\.ts$/.test(path)) files.push(path);
  }
  return files;
}

const graph = await readGraph();

Deno.test("imports lead from main over host to types", () => {
  assertEquals(wrongArrows(graph), []);
});

Deno.test("imports go round in no circle", () => {
  assertEquals(findCycle(graph), undefined);
});

function roomOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Rooms inside of folders, with those that their files import. */
function roomGraph(graph: Map<string, Set<string>>): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const [from, imported] of graph) {
    const room = roomOf(from);
    if (!room.includes("/")) continue;
    const others = rooms.get(room) ?? new Set();
    rooms.set(room, others);
    for (const to of imported) {
      const other = roomOf(to);
      if (other.includes("/") && other !== room) others.add(other);
    }
  }
  return rooms;
}

Deno.test("rooms go round in no circle", () => {
  const rooms = roomGraph(graph);
  assert(rooms.size > 15, `only ${rooms.size} rooms were found`);
  assertEquals(findCycle(rooms), undefined);
});

/** Source files of each room, declarations apart. */
function sizes(): Map<string, number> {
  const found = new Map<string, number>();
  for (const path of FOLDERS.flatMap(filesIn)) {
    if (path.startsWith("types/std/")) continue;
    found.set(roomOf(path), (found.get(roomOf(path)) ?? 0) + 1);
  }
  return found;
}

Deno.test("a room can be seen at a glance", () => {
  const crowded = [...sizes()].filter(([, count]) => count > MOST_FILES);
  assertEquals(crowded, []);
});

Deno.test("the map in ARCHITECTURE.md is the tree", () => {
  const text = Deno.readTextFileSync(new URL("ARCHITECTURE.md", ROOT));
  const map = /```text\nmain\.ts[^]*?```/.exec(text)?.[0] ?? "";
  const drawn = [...map.matchAll(/^(\S+)\/ +\S/gm)].map(([, room]) => room!);
  const rooms = [...sizes().keys(), "generated"];
  assertEquals(drawn.toSorted(), rooms.toSorted());
});

Deno.test("the guest's thread gets the prelude as text alone", () => {
  const from = [...graph].filter(([, to]) => to.has(TEXT));
  assertEquals(from.map(([path]) => path), ["worker/realm.ts"]);
});

Deno.test("no file is left that nothing imports", () => {
  const files = FOLDERS.flatMap(filesIn);
  assert(files.length > 100, `only ${files.length} files were found`);
  const dead = files.filter((path) =>
    !graph.has(path) && !path.startsWith("types/std/")
  );
  assertEquals(dead, []);
});

Deno.test("wrong arrows and circles are found where there are some", () => {
  const bad = new Map([
    ["host/a.ts", new Set(["prelude/b.ts"])],
    ["prelude/b.ts", new Set(["host/a.ts", "types/c.ts"])],
    ["types/c.ts", new Set<string>()],
  ]);
  assertEquals(wrongArrows(bad), [
    "host/a.ts -> prelude/b.ts",
    "prelude/b.ts -> host/a.ts",
  ]);
  assertEquals(findCycle(bad), ["host/a.ts", "prelude/b.ts", "host/a.ts"]);
});

Deno.test("generated/ is what the sources make", async () => {
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "build", "--check"],
    cwd: ROOT,
    stdout: "piped",
    stderr: "piped",
  }).output();
  assertEquals(code, 0, new TextDecoder().decode(stderr));
});
