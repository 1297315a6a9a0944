/**
 * The one argument by which a compiled binary that starts itself knows that
 * it is a tier process.
 */
export const TIER_ARGUMENT = "--airlock-tier-process";

/**
 * The global under which V8 shows what collects its garbage. No guest can
 * remove such a global or declare one of its name, so it is one that the
 * prelude fills: with something else, once it has taken what it found.
 */
export const COLLECTOR_NAME = "NETWORK";
