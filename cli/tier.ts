import { runTier } from "../worker/tier.ts";
import { dropPermissions } from "./permissions.ts";

/** Becomes a tier process, as a compiled binary does that starts itself. */
export async function tierCommand(): Promise<never> {
  dropPermissions();
  return await runTier();
}
