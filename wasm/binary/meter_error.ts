/**
 * What is wrong with the bytes: `malformed` cannot be read, `unknown` uses
 * something this version does not know, `refused` uses something guests may
 * not use, `too_large` is over a cap.
 */
export type MeterErrorCode = "malformed" | "unknown" | "refused" | "too_large";

/** Thrown when a module cannot be metered; says where in its bytes. */
export class MeterError extends Error {
  override name = "MeterError";
  /** The class of the fault. */
  readonly code: MeterErrorCode;
  /** Byte offset in the original module, or -1 when it has no place. */
  readonly offset: number;
  /** Set when the cause is a memory limit. */
  readonly memory: boolean;

  /**
   * @param message What is wrong, without the offset.
   * @param offset Byte offset in the original module; -1 for the whole of it.
   * @param code The class of the fault.
   * @param memory Whether a memory limit is the cause.
   */
  constructor(
    message: string,
    offset: number,
    code: MeterErrorCode = "malformed",
    memory = false,
  ) {
    super(offset < 0 ? message : `${message} at byte offset ${offset}`);
    this.code = code;
    this.offset = offset;
    this.memory = memory;
  }
}
