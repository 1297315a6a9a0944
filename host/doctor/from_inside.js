/**
 * What native code would try that owns a tier process: it runs in the walls of
 * one, with all of Deno's permissions and calls of the C library. It says as
 * JSON what came of it: for each promise the ways by which it was broken.
 */
const [hostPid, port, secret] = Deno.args;
const broken = {
  processes: [],
  network: [],
  signals: [],
  files: [],
  calls: [],
};

/** Notes `how` unless `attempt` throws. */
async function attempt(promise, how, run) {
  try {
    await run();
    broken[promise].push(how);
  } catch {
    // Refused, as it should be.
  }
}

function expect(truth) {
  if (!truth) throw new Error("not so");
}

// Processes: of the host's there is none to see.
const seen = [...Deno.readDirSync("/proc")].filter(({ name }) => +name > 0);
// In a namespace of its own the host's number may mean another process.
const hostIsMeant = seen.length > 2 ||
  !seen.some(({ name }) => name === hostPid);
if (seen.length > 2) broken.processes.push(`${seen.length} processes seen`);
const known = [
  "DENO_DIR",
  "DENO_NO_UPDATE_CHECK",
  "HOME",
  "LD_LIBRARY_PATH",
  "MALLOC_ARENA_MAX",
  "MALLOC_MMAP_THRESHOLD_",
  "NO_COLOR",
  "PWD",
  "TZ",
];
const names = Object.keys(Deno.env.toObject());
for (const name of names) {
  if (!known.includes(name)) broken.processes.push(`environment: ${name}`);
}
for (const file of ["environ", "mem", "maps"]) {
  await attempt("processes", `the host's ${file}`, () => {
    expect(hostIsMeant);
    Deno.openSync(`/proc/${hostPid}/${file}`).close();
  });
}

// Network, and what of the host's listens on this machine.
await attempt("network", "a connection to loopback", async () => {
  (await Deno.connect({ hostname: "127.0.0.1", port: +port })).close();
});
await attempt("network", "a listener", () => {
  Deno.listen({ hostname: "127.0.0.1", port: 0 }).close();
});

// Signals and processes of its own.
await attempt("signals", "a signal to the host", () => {
  expect(hostIsMeant);
  Deno.kill(+hostPid, "SIGCONT");
});
await attempt("signals", "a new process", async () => {
  await new Deno.Command(Deno.execPath(), { args: ["--version"] }).output();
});

// Files.
await attempt("files", "a file of the host's", () => {
  Deno.readTextFileSync(secret);
});
for (const path of ["/etc/passwd", "/root", "/home", "/usr", "/sys", "/tmp"]) {
  await attempt("files", `a look at ${path}`, () => Deno.statSync(path));
}
for (const folder of ["/", "/proc", "/lib", "/tmp", "/dev/shm"]) {
  await attempt("files", `a file in ${folder}`, () => {
    Deno.writeTextFileSync(`${folder}/airlock.tmp`, "");
    Deno.removeSync(`${folder}/airlock.tmp`);
  });
}

// The kernel's calls, by the C library.
const { symbols: libc } = Deno.dlopen("libc.so.6", {
  syscall: {
    parameters: ["i64", "i64", "i64", "i64", "i64", "i64"],
    result: "i64",
  },
  __errno_location: { parameters: [], result: "pointer" },
});
const x64 = Deno.build.arch === "x86_64";
const CLONE_NEWUSER = 0x1000_0000n;
const SIGCHLD = 17n;
const CALLS = {
  socket: [x64 ? 41 : 198, 2n, 1n],
  connect: [x64 ? 42 : 203, 3n],
  bind: [x64 ? 49 : 200, 3n],
  kill: [x64 ? 62 : 129, 1n, 0n],
  ptrace: [x64 ? 101 : 117, 16n, 1n],
  process_vm_readv: [x64 ? 310 : 270, 1n],
  fork: [x64 ? 56 : 220, SIGCHLD],
  "clone of a user namespace": [x64 ? 56 : 220, CLONE_NEWUSER | SIGCHLD],
  clone3: [435],
  unshare: [x64 ? 272 : 97, CLONE_NEWUSER],
  setns: [x64 ? 308 : 268],
  mount: [x64 ? 165 : 40],
  pivot_root: [x64 ? 155 : 41],
  chroot: [x64 ? 161 : 51],
  bpf: [x64 ? 321 : 280],
  perf_event_open: [x64 ? 298 : 241],
  userfaultfd: [x64 ? 323 : 282],
  io_uring_setup: [425],
  memfd_create: [x64 ? 319 : 279],
  keyctl: [x64 ? 250 : 219],
  execveat: [x64 ? 322 : 281],
  "a terminal's input": [x64 ? 16 : 29, 0n, 0x5412n],
  "other processes' limits": [x64 ? 302 : 261, 1n],
  "a socket pair of the network's": [x64 ? 53 : 199, 2n],
};
for (const [name, [number, ...args]] of Object.entries(CALLS)) {
  const [a = 0n, b = 0n] = args;
  const result = libc.syscall(BigInt(number), a, b, 0n, 0n, 0n);
  // A child that should not be: gone before it does anything.
  if (result === 0n && /fork|clone/.test(name)) {
    libc.syscall(x64 ? 231n : 94n, 0n, 0n, 0n, 0n, 0n);
  }
  const errno = new Deno.UnsafePointerView(libc.__errno_location()).getInt32();
  // EPERM, or ENOSYS where the C library has another way.
  const refused = result === -1n && (errno === 1 || errno === 38);
  if (!refused) broken.calls.push(name);
}

console.log(JSON.stringify(broken));
Deno.exit(0);
