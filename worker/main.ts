/** What a tier process runs, bundled into `generated/tier.js`. */
import { runTier } from "./tier.ts";

await runTier();
