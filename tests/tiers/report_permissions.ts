/**
 * Preloaded into a tier process: says on stderr which permissions are left
 * when the guest's thread is made.
 */
const NAMES = ["run", "read", "write", "net", "env", "sys", "ffi", "import"];

const Original = globalThis.Worker;
globalThis.Worker = class extends Original {
  constructor(...args: ConstructorParameters<typeof Original>) {
    const held = NAMES.filter((name) =>
      Deno.permissions.querySync({ name } as Deno.PermissionDescriptor)
        .state === "granted"
    );
    console.error(`held: ${held.join(" ")}`);
    super(...args);
  }
};
