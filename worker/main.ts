/** What a tier process runs, bundled into `generated/tier.js`. */
import { runTier } from "./tier.ts";

// Not awaited: this module is done when the process has begun.
runTier();
