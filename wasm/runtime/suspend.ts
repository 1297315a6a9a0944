/** The part of WebAssembly that suspends guests, which TypeScript lacks. */
interface Suspension {
  Suspending: new (
    fn: (...args: (number | bigint)[]) => Promise<unknown>,
  ) => WebAssembly.ImportValue;
  promising(
    fn: (...args: (number | bigint)[]) => unknown,
  ): (...args: (number | bigint)[]) => Promise<unknown>;
}

const api = WebAssembly as unknown as Suspension;

/** An import that suspends the guest until its promise is settled. */
export function suspending(
  fn: (...args: (number | bigint)[]) => Promise<unknown>,
): WebAssembly.ImportValue {
  return new api.Suspending(fn);
}

/** An export that may be suspended, as a function that returns a promise. */
export function promising(
  fn: (...args: (number | bigint)[]) => unknown,
): (...args: (number | bigint)[]) => Promise<unknown> {
  return api.promising(fn);
}
