/** The part of `sql.js` that the benchmark uses. */
declare function initSqlJs(options: {
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance) => void,
  ): WebAssembly.Exports;
}): Promise<{ Database: new () => { exec(sql: string): unknown } }>;
export default initSqlJs;
