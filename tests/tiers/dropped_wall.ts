/**
 * `second_wall.ts` as a compiled binary would run it: started with every
 * permission, all of which it gives up first.
 */
import { dropPermissions } from "../../cli/permissions.ts";

dropPermissions();
await import("./second_wall.ts");
