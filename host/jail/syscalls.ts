/**
 * The system calls that a jailed tier process may make, by their numbers on
 * each machine; `null` where a machine has no such call. Every other call is
 * answered with `EPERM`: there is none to make a process, to signal another,
 * to connect, to trace or to mount.
 */
export type Arch = "x86_64" | "aarch64";

type Numbers = readonly [x86_64: number | null, aarch64: number | null];

/** Allowed whatever their arguments. */
export const ALLOWED = {
  // Files that are open, and the few that can be opened.
  read: [0, 63],
  write: [1, 64],
  readv: [19, 65],
  writev: [20, 66],
  pread64: [17, 67],
  pwrite64: [18, 68],
  close: [3, 57],
  openat: [257, 56],
  fstat: [5, 80],
  newfstatat: [262, 79],
  stat: [4, null],
  lstat: [6, null],
  statx: [332, 291],
  lseek: [8, 62],
  access: [21, null],
  faccessat: [269, 48],
  faccessat2: [439, 439],
  readlink: [89, null],
  readlinkat: [267, 78],
  getcwd: [79, 17],
  fcntl: [72, 25],
  fsync: [74, 82],
  ftruncate: [77, 46],
  // Waiting.
  poll: [7, null],
  ppoll: [271, 73],
  epoll_create1: [291, 20],
  epoll_ctl: [233, 21],
  epoll_wait: [232, null],
  epoll_pwait: [281, 22],
  eventfd2: [290, 19],
  recvfrom: [45, 207],
  // Memory.
  mmap: [9, 222],
  munmap: [11, 215],
  mremap: [25, 216],
  mprotect: [10, 226],
  brk: [12, 214],
  madvise: [28, 233],
  mincore: [27, 232],
  membarrier: [324, 283],
  pkey_alloc: [330, 289],
  pkey_free: [331, 290],
  pkey_mprotect: [329, 288],
  // Threads of its own.
  futex: [202, 98],
  set_robust_list: [273, 99],
  get_robust_list: [274, 100],
  rseq: [334, 293],
  set_tid_address: [218, 96],
  arch_prctl: [158, null],
  sched_yield: [24, 124],
  sched_getaffinity: [204, 123],
  sched_getparam: [143, 121],
  sched_getscheduler: [145, 120],
  sched_get_priority_max: [146, 125],
  sched_get_priority_min: [147, 126],
  getcpu: [309, 168],
  // Signals to itself: in its namespace there is nobody else to hit.
  rt_sigaction: [13, 134],
  rt_sigprocmask: [14, 135],
  rt_sigreturn: [15, 139],
  sigaltstack: [131, 132],
  tgkill: [234, 131],
  restart_syscall: [219, 128],
  // Clocks.
  clock_gettime: [228, 113],
  clock_getres: [229, 114],
  clock_nanosleep: [230, 115],
  nanosleep: [35, 101],
  gettimeofday: [96, 169],
  time: [201, null],
  // What it is.
  getpid: [39, 172],
  getppid: [110, 173],
  gettid: [186, 178],
  getuid: [102, 174],
  geteuid: [107, 175],
  getgid: [104, 176],
  getegid: [108, 177],
  getrusage: [98, 165],
  getrandom: [318, 278],
  sysinfo: [99, 179],
  uname: [63, 160],
  // Its beginning, by the jail's first process, and its end.
  execve: [59, 221],
  wait4: [61, 260],
  exit: [60, 93],
  exit_group: [231, 94],
} as const satisfies Record<string, Numbers>;

/** A call whose low 32 bits of one argument decide. */
export interface Guarded {
  numbers: Numbers;
  argument: number;
  /** Allowed when the argument is one of these. */
  oneOf?: readonly number[];
  /** Allowed when the argument has all of these bits. */
  bits?: number;
}

export const GUARDED = {
  /** Threads, no processes: `CLONE_VM | CLONE_THREAD`. */
  clone: { numbers: [56, 220], argument: 0, bits: 0x0001_0100 },
  /** `FIONBIO`, `FIOCLEX`, `FIONREAD`, `TCGETS`, `TIOCGWINSZ`. */
  ioctl: {
    numbers: [16, 29],
    argument: 1,
    oneOf: [0x5421, 0x5451, 0x541b, 0x5401, 0x5413],
  },
  /** `PR_SET_NAME`, `PR_GET_NAME`, `PR_SET_VMA`. */
  prctl: { numbers: [157, 167], argument: 0, oneOf: [15, 16, 0x5356_4d41] },
  /** Its own limits, which it can only lower. */
  prlimit64: { numbers: [302, 261], argument: 0, oneOf: [0] },
  /** `AF_UNIX`: both ends are its own. */
  socketpair: { numbers: [53, 199], argument: 0, oneOf: [1] },
} as const satisfies Record<string, Guarded>;

/**
 * Answered with `ENOSYS`: its flags lie in memory, where no filter sees them,
 * and the C library then uses `clone`.
 */
export const MISSING = {
  clone3: [435, 435],
} as const satisfies Record<string, Numbers>;
