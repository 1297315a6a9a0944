import { assert, assertEquals } from "@std/assert";
import { seccompProgram } from "../../../host/jail/seccomp.ts";
import {
  ALLOWED,
  type Arch,
  GUARDED,
  MISSING,
} from "../../../host/jail/syscalls.ts";

const ALLOW = 0x7fff_0000;
const EPERM = 0x0005_0001;
const ENOSYS = 0x0005_0026;
const AUDIT = { x86_64: 0xc000_003e, aarch64: 0xc000_00b7 };
const COLUMN = { x86_64: 0, aarch64: 1 } as const;
const ARCHES: Arch[] = ["x86_64", "aarch64"];

/** What the kernel would make of a call: the filter's machine in short. */
function decide(
  program: Uint8Array,
  call: { arch: number; number: number; args?: number[] },
): number {
  const data = new DataView(new ArrayBuffer(64));
  data.setUint32(0, call.number, true);
  data.setUint32(4, call.arch, true);
  call.args?.forEach((value, i) => data.setUint32(16 + 8 * i, value, true));
  const view = new DataView(program.buffer);
  let accumulator = 0;
  for (let at = 0; at < program.length / 8; at++) {
    const code = view.getUint16(at * 8, true);
    const operand = view.getUint32(at * 8 + 4, true);
    if (code === 0x06) return operand;
    else if (code === 0x20) accumulator = data.getUint32(operand, true);
    else if (code === 0x54) accumulator = (accumulator & operand) >>> 0;
    else if (code === 0x15) {
      at += view.getUint8(at * 8 + (accumulator === operand ? 2 : 3));
    } else throw new Error(`an instruction of code ${code}`);
  }
  throw new Error("the program has no end");
}

for (const arch of ARCHES) {
  const program = seccompProgram(arch);
  const audit = AUDIT[arch];
  const column = COLUMN[arch];
  const numberOf = (table: Record<string, readonly (number | null)[]>) =>
    Object.values(table).map((row) => row[column]).filter((n) => n !== null);
  const ask = (number: number, ...args: number[]) =>
    decide(program, { arch: audit, number, args });

  Deno.test(`the filter of ${arch} allows its table and nothing else`, () => {
    const allowed = numberOf(ALLOWED) as number[];
    const missing = numberOf(MISSING) as number[];
    const guarded = Object.values(GUARDED).map((g) => g.numbers[column]);
    assertEquals(new Set(allowed).size, allowed.length, "numbers twice");
    for (let number = 0; number < 1024; number++) {
      if (guarded.includes(number as never)) continue;
      const expected = allowed.includes(number)
        ? ALLOW
        : missing.includes(number)
        ? ENOSYS
        : EPERM;
      assertEquals(ask(number), expected, `call ${number}`);
    }
  });

  Deno.test(`the filter of ${arch} looks at arguments`, () => {
    const number = (name: keyof typeof GUARDED) =>
      GUARDED[name].numbers[column] as number;
    const threads = 0x003d_0f00;
    assertEquals(ask(number("clone"), threads), ALLOW);
    assertEquals(ask(number("clone"), 17), EPERM);
    assertEquals(ask(number("clone"), 0x0000_0100), EPERM);
    assertEquals(ask(number("clone"), 0x1000_0011), EPERM);
    assertEquals(ask(number("socketpair"), 1), ALLOW);
    assertEquals(ask(number("socketpair"), 2), EPERM);
    assertEquals(ask(number("prlimit64"), 0), ALLOW);
    assertEquals(ask(number("prlimit64"), 7), EPERM);
    assertEquals(ask(number("ioctl"), 1, 0x5401), ALLOW);
    assertEquals(ask(number("ioctl"), 1, 0x5412), EPERM);
    assertEquals(ask(number("prctl"), 15), ALLOW);
    assertEquals(ask(number("prctl"), 22), EPERM);
  });

  Deno.test(`the filter of ${arch} refuses other machines' numbers`, () => {
    for (const other of [0x4000_0003, 0, ...Object.values(AUDIT)]) {
      if (other === audit) continue;
      assertEquals(decide(program, { arch: other, number: 0 }), EPERM);
    }
    // Those of x32 have a bit of their own.
    assertEquals(ask(0x4000_0000), EPERM);
  });

  Deno.test(`the filter of ${arch} is short enough for the kernel`, () => {
    assert(program.length / 8 < 4096);
  });
}
