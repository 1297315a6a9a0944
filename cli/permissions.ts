const NAMES = [
  "run",
  "read",
  "write",
  "net",
  "env",
  "sys",
  "ffi",
  "import",
] as const;

/** Gives up every permission of this process, for good. */
export function dropPermissions(): void {
  for (const name of NAMES) {
    Deno.permissions.revokeSync({ name } as Deno.PermissionDescriptor);
  }
}
