import { wasmCommand } from "../../wasm/cli.ts";

Deno.exit(await wasmCommand(Deno.args));
