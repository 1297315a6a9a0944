import { examine } from "../host/doctor/doctor.ts";
import type { JailMode } from "../host/jail/jail.ts";

/**
 * Examines this machine and prints what holds.
 *
 * @returns the exit code: 0 when every promise is kept.
 */
export async function doctorCommand(
  jail: JailMode | undefined,
): Promise<number> {
  return await examine({ jail }) ? 0 : 1;
}
