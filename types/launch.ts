/**
 * The one argument by which a compiled binary that starts itself knows that
 * it is a tier process.
 */
export const TIER_ARGUMENT = "--airlock-tier-process";
