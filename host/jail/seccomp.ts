import {
  ALLOWED,
  type Arch,
  GUARDED,
  type Guarded,
  MISSING,
} from "./syscalls.ts";

/** Instructions of the kernel's filter machine, `linux/filter.h`. */
const LOAD = 0x20;
const JUMP_IF_EQUAL = 0x15;
const RETURN = 0x06;
const AND = 0x54;

/** Where `struct seccomp_data` has what is looked at. */
const NUMBER_AT = 0;
const ARCH_AT = 4;
const ARGUMENTS_AT = 16;

const ALLOW = 0x7fff_0000;
const ERROR = 0x0005_0000;
const EPERM = 1;
const ENOSYS = 38;

const ARCHES = {
  x86_64: { audit: 0xc000_003e, column: 0 },
  aarch64: { audit: 0xc000_00b7, column: 1 },
} as const satisfies Record<Arch, object>;

/** Code, jumps over when true and when false, operand. */
type Instruction = readonly [number, number, number, number];

/**
 * The filter of `syscalls.ts` as the kernel takes it: what is not on the list
 * is answered with `EPERM`, and so are calls of another machine's numbering.
 */
export function seccompProgram(arch: Arch): Uint8Array {
  const { audit, column } = ARCHES[arch];
  const program: Instruction[] = [
    [LOAD, 0, 0, ARCH_AT],
    [JUMP_IF_EQUAL, 1, 0, audit],
    [RETURN, 0, 0, ERROR | EPERM],
    [LOAD, 0, 0, NUMBER_AT],
  ];
  const when = (number: number | null, then: Instruction[]) => {
    if (number === null) return;
    program.push([JUMP_IF_EQUAL, 0, then.length, number], ...then);
  };
  for (const numbers of Object.values(ALLOWED)) {
    when(numbers[column], [[RETURN, 0, 0, ALLOW]]);
  }
  for (const numbers of Object.values(MISSING)) {
    when(numbers[column], [[RETURN, 0, 0, ERROR | ENOSYS]]);
  }
  for (const rule of Object.values(GUARDED)) {
    when(rule.numbers[column], argumentCheck(rule));
  }
  program.push([RETURN, 0, 0, ERROR | EPERM]);
  return assemble(program);
}

/** The argument decides; by the end the call is answered. */
function argumentCheck({ argument, oneOf, bits }: Guarded): Instruction[] {
  const check: Instruction[] = [[LOAD, 0, 0, ARGUMENTS_AT + 8 * argument]];
  if (bits !== undefined) check.push([AND, 0, 0, bits]);
  for (const value of oneOf ?? [bits!]) {
    check.push([JUMP_IF_EQUAL, 0, 1, value], [RETURN, 0, 0, ALLOW]);
  }
  check.push([RETURN, 0, 0, ERROR | EPERM]);
  return check;
}

function assemble(program: Instruction[]): Uint8Array {
  const bytes = new Uint8Array(program.length * 8);
  const view = new DataView(bytes.buffer);
  program.forEach(([code, yes, no, operand], index) => {
    view.setUint16(index * 8, code, true);
    view.setUint8(index * 8 + 2, yes);
    view.setUint8(index * 8 + 3, no);
    view.setUint32(index * 8 + 4, operand, true);
  });
  return bytes;
}
