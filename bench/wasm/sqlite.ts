// sql.js: MIT, SQLite as WebAssembly; benchmarks only.
import { createRequire } from "node:module";
import type initSqlJs from "./sqljs.d.ts";
import { Gauge } from "../../wasm/runtime/gauge.ts";
import { meterModule } from "../../wasm/meter/meter.ts";
import { refillFunction } from "../../wasm/runtime/refill.ts";
import { resolveLimits } from "../../wasm/runtime/resource_limits.ts";
import { compare, type Comparison } from "./compare.ts";

/** The module of SQLite. */
export async function sqliteBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const url = import.meta.resolve("sql.js").replace(/[^/]*$/, "sql-wasm.wasm");
  return await Deno.readFile(new URL(url));
}

/** sql.js keeps the first module it was given, so each needs a new copy. */
function freshSqlJs(): typeof initSqlJs {
  const require = createRequire(import.meta.url);
  const path = new URL(import.meta.resolve("sql.js")).pathname;
  delete require.cache[path];
  return require(path);
}

type Receive = (instance: WebAssembly.Instance) => void;

async function open(bytes: Uint8Array<ArrayBuffer>, ready: Receive) {
  const { Database } = await freshSqlJs()({
    instantiateWasm(imports: WebAssembly.Imports, receive: Receive) {
      const instance = new WebAssembly.Instance(
        new WebAssembly.Module(bytes),
        imports,
      );
      ready(instance);
      receive(instance);
      return instance.exports;
    },
  });
  return new Database();
}

function workload(database: { exec(sql: string): unknown }): void {
  database.exec("create table t (id integer primary key, name text, n real)");
  database.exec(`with recursive r(i) as
    (select 1 union all select i + 1 from r where i < 4000)
    insert into t select i, 'name ' || (i * 7919 % 4001), i * 0.5 from r`);
  database.exec("create index by_name on t (name)");
  database.exec(`select count(*), avg(a.n) from t a join t b
    on b.name = 'name ' || (a.id % 500) where a.id % 3 = 0`);
  database.exec("select * from t order by n desc, name limit 50");
  database.exec("drop table t");
}

/** Runs the same SQL on plain and metered SQLite. */
export async function compareSqlite(): Promise<Comparison> {
  const bytes = await sqliteBytes();
  const plain = await open(bytes, () => {});
  const { bytes: metered, report } = meterModule(bytes);
  const gauge = new Gauge(() => performance.now());
  gauge.start(resolveLimits({ maxExecutionTime: 1e9 }), Infinity);
  const limited = await open(metered, ({ exports }) => {
    const { refill, fuel } = report.names;
    const table = exports[refill] as WebAssembly.Table;
    table.set(0, refillFunction((left) => gauge.refill(left)));
    gauge.attach(exports[fuel] as unknown as { value: bigint });
  });
  const result = await compare(
    () => workload(plain),
    () => workload(limited),
    21,
  );
  if (gauge.used === 0) throw new Error("The metered SQLite did not run");
  return result;
}
