import { MeterError } from "../../wasm/binary/meter_error.ts";
import {
  callBoth,
  instantiateMetered,
  outcome,
  type Pair,
  same,
} from "./pair.ts";
import { wat } from "./wat.ts";
import { type Node, readScript } from "./wast_reader.ts";
import { argument, Unsupported } from "./wast_values.ts";

/** What running a script found. */
export interface Tally {
  /** Commands whose outcomes were compared and alike. */
  same: number;
  /** What differs between plain and metered. */
  differences: string[];
  /** How many commands could not be run, by reason. */
  skipped: Map<string, number>;
}

/** An empty tally. */
export function newTally(): Tally {
  return { same: 0, differences: [], skipped: new Map() };
}

/** Runs scripts of the test suite's format on plain and metered modules. */
export class ScriptRunner {
  readonly #text: string;
  readonly #file: string;
  readonly #tally: Tally;
  #current: Pair | undefined;
  readonly #named = new Map<string, Pair>();
  readonly #plain: WebAssembly.Imports = { spectest: spectest() };
  readonly #metered: WebAssembly.Imports = { spectest: spectest() };

  constructor(file: string, text: string, tally: Tally) {
    this.#file = file;
    this.#text = text;
    this.#tally = tally;
  }

  /** Runs all commands. */
  run(): void {
    for (const node of readScript(this.#text)) {
      try {
        this.#command(node);
      } catch (error) {
        if (!(error instanceof Unsupported)) throw error;
        this.#skip(error.message);
      }
    }
  }

  #skip(reason: string): void {
    const { skipped } = this.#tally;
    skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  }

  #compare(what: string, alike: boolean): void {
    if (alike) this.#tally.same++;
    else this.#tally.differences.push(`${this.#file}: ${what}`);
  }

  #command(node: Node): void {
    if (!("list" in node)) throw new Unsupported("atom");
    const text = this.#text.slice(node.start, node.end);
    switch (headOf(node)) {
      case "module":
        return this.#module(node);
      case "register":
        return this.#register(node);
      case "invoke":
      case "get":
        return this.#action(node, text);
      case "assert_return":
      case "assert_return_nan":
      case "assert_return_canonical_nan":
      case "assert_return_arithmetic_nan":
      case "assert_trap":
      case "assert_exhaustion":
      case "assert_exception": {
        const inner = node.list[1];
        if (inner && "list" in inner && headOf(inner) !== "module") {
          return this.#action(inner, text);
        }
        return this.#module(inner!);
      }
      case "assert_unlinkable":
        return this.#module(node.list[1]!);
      case "assert_invalid":
      case "assert_malformed":
        return this.#invalid(node.list[1]!, text);
    }
    throw new Unsupported(headOf(node));
  }

  /** The bytes of a module in any of its three forms. */
  #bytes(node: Node): Uint8Array<ArrayBuffer> {
    if (!("list" in node)) throw new Unsupported("module");
    const rest = node.list.slice(1).filter((n) => !isName(n));
    const form = rest[0] && "atom" in rest[0] ? rest[0].atom : "";
    const strings = rest.flatMap((n) => "bytes" in n ? [...n.bytes] : []);
    if (form === "binary") return Uint8Array.from(strings);
    if (form === "definition" || form === "instance") {
      throw new Unsupported(`module ${form}`);
    }
    const quoted = new TextDecoder().decode(Uint8Array.from(strings));
    const text = form === "quote"
      ? `(module ${quoted})`
      : this.#text.slice(node.start, node.end);
    try {
      return wat(text);
    } catch {
      throw new Unsupported("text that wabt cannot read");
    }
  }

  #module(node: Node): void {
    this.#current = undefined;
    const bytes = this.#bytes(node);
    if (!WebAssembly.validate(bytes)) {
      throw new Unsupported("module that the engine does not accept");
    }
    const plain = outcome(() =>
      new WebAssembly.Instance(new WebAssembly.Module(bytes), this.#plain)
        .exports
    );
    let refused: MeterError | undefined;
    const metered = outcome(() => {
      try {
        return instantiateMetered(bytes, this.#metered);
      } catch (error) {
        if (error instanceof MeterError) refused = error;
        throw error;
      }
    });
    if (refused?.code === "refused" || refused?.code === "too_large") {
      throw new Unsupported(
        `refused: ${refused.message.replace(/ at .*/, "")}`,
      );
    }
    const alike =
      (plain.thrown === undefined) === (metered.thrown === undefined);
    this.#compare(`module: ${plain.thrown} / ${metered.thrown}`, alike);
    if (plain.thrown !== undefined || metered.thrown !== undefined) return;
    this.#current = {
      plain: plain.values as WebAssembly.Exports,
      metered: metered.values as WebAssembly.Exports,
    };
    const name = "list" in node ? node.list.find(isName) : undefined;
    if (name && "atom" in name) this.#named.set(name.atom, this.#current);
  }

  #pair(node: Node & { list: readonly Node[] }): Pair {
    const name = node.list.find(isName);
    const pair = name && "atom" in name
      ? this.#named.get(name.atom)
      : this.#current;
    if (pair === undefined) throw new Unsupported("no module to act on");
    return pair;
  }

  #register(node: Node & { list: readonly Node[] }): void {
    const { plain, metered } = this.#pair(node);
    const name = textOf(node.list.find((n) => "bytes" in n));
    this.#plain[name] = plain as unknown as WebAssembly.ModuleImports;
    this.#metered[name] = metered as unknown as WebAssembly.ModuleImports;
  }

  #action(node: Node & { list: readonly Node[] }, text: string): void {
    const pair = this.#pair(node);
    const at = node.list.findIndex((n) => "bytes" in n);
    const name = textOf(node.list[at]);
    if (headOf(node) === "get") {
      const value = (e: WebAssembly.Exports) =>
        outcome(() => (e[name] as WebAssembly.Global).value).values;
      return this.#compare(text, same(value(pair.plain), value(pair.metered)));
    }
    const args = node.list.slice(at + 1).map(argument);
    const [a, b] = callBoth(pair, name, args);
    if (a.thrown?.startsWith("TypeError") && b.thrown === a.thrown) {
      throw new Unsupported("types that JavaScript cannot pass");
    }
    this.#compare(
      `${text}: ${JSON.stringify([a.thrown, b.thrown])}`,
      a.thrown === b.thrown && same(a.values, b.values),
    );
  }

  #invalid(node: Node, text: string): void {
    const bytes = this.#bytes(node);
    const plain = WebAssembly.validate(bytes);
    if (plain) throw new Unsupported("invalid module that the engine accepts");
    const { thrown } = outcome(() => instantiateMetered(bytes, {}));
    this.#compare(text, thrown?.startsWith("MeterError") ?? false);
  }
}

function headOf(node: Node): string {
  const head = "list" in node ? node.list[0] : undefined;
  return head && "atom" in head ? head.atom : "";
}

function isName(node: Node): boolean {
  return "atom" in node && node.atom.startsWith("$");
}

function textOf(node: Node | undefined): string {
  if (!node || !("bytes" in node)) throw new Unsupported("no name");
  return new TextDecoder().decode(node.bytes);
}

/** The module that the suite's scripts import from. */
function spectest(): WebAssembly.ModuleImports {
  const nothing = () => {};
  const global = (value: "i32" | "i64" | "f32" | "f64", v: number | bigint) =>
    new WebAssembly.Global({ value }, v as never);
  return {
    print: nothing,
    print_i32: nothing,
    print_i64: nothing,
    print_f32: nothing,
    print_f64: nothing,
    print_i32_f32: nothing,
    print_f64_f64: nothing,
    global_i32: global("i32", 666),
    global_i64: global("i64", 666n),
    global_f32: global("f32", 666.6),
    global_f64: global("f64", 666.6),
    table: new WebAssembly.Table({
      initial: 10,
      maximum: 20,
      element: "anyfunc",
    }),
    memory: new WebAssembly.Memory({ initial: 1, maximum: 2 }),
  };
}
