import { assertEquals, assertMatch, assertThrows } from "@std/assert";
import { UsageError } from "../../cli/args.ts";
import { tierProcesses } from "../harness.ts";
import { parseFuzzArgs } from "./args.ts";
import { Fuzzer, randomOf, repeatCommand, type Target } from "./fuzzer.ts";
import { TARGETS } from "./targets.ts";

/** Always the same, so that what fails is what has changed. */
const SEED = 1;
/** Milliseconds for all targets together. */
const TOTAL_MS = 50_000;

const shares = Object.values(TARGETS).map((make) => make().share);
const allShares = shares.reduce((sum, share) => sum + share, 0);

for (const make of Object.values(TARGETS)) {
  const { name } = make();
  Deno.test({
    name: `the wire stands what is made at random: ${name}`,
    sanitizeOps: true,
    sanitizeResources: true,
    sanitizeExit: true,
    fn: () => stands(make),
  });
}

async function stands(make: () => Target): Promise<void> {
  {
    await using target = make();
    const fuzzer = new Fuzzer([target], SEED);
    const finding = await fuzzer.run(TOTAL_MS * target.share / allShares);
    if (finding) {
      const cause = finding.error;
      throw new Error(`${cause}\n${repeatCommand(finding)}`, { cause });
    }
  }
  assertEquals(tierProcesses(), [], "tier processes are left");
}

/** Fails in the third case of seed 7. */
function failing(how: () => void | Promise<void>): Target {
  const name = "failing";
  const bad = randomOf(7, name, 2).below(2 ** 31);
  return {
    name,
    share: 1,
    check: (random) => random.below(2 ** 31) === bad ? how() : undefined,
    async [Symbol.asyncDispose]() {},
  };
}

Deno.test("Fuzzer names the case that fails, and repeats it", async () => {
  const target = failing(() => {
    throw new Error("found");
  });
  const finding = await new Fuzzer([target], 7).run(10_000);
  assertEquals(finding?.seed, 7);
  assertMatch(
    repeatCommand(finding!),
    /^deno task fuzz --seed 7 --case failing:/,
  );
  const again = await new Fuzzer([target], 7).repeat(target, 2);
  assertEquals(String(again?.error), "Error: found");
  assertEquals(await new Fuzzer([target], 8).repeat(target, 0), undefined);
});

Deno.test("Fuzzer finds a rejection that nobody handles", async () => {
  const target = failing(async () => {
    Promise.reject(new Error("unheard"));
    await new Promise((resolve) => setTimeout(resolve));
  });
  const finding = await new Fuzzer([target], 7).run(10_000);
  assertEquals(String(finding?.error), "Error: unheard");
});

Deno.test("parseFuzzArgs() reads minutes, seed, target and case", () => {
  const plain = parseFuzzArgs([]);
  assertEquals(plain.kind === "run" && plain.ms, 60_000);
  assertEquals(parseFuzzArgs(["0.5", "--seed", "3", "--target", "json"]), {
    kind: "run",
    ms: 30_000,
    seed: 3,
    targets: ["json"],
  });
  assertEquals(parseFuzzArgs(["--seed", "3", "--case", "posts:12"]), {
    kind: "repeat",
    seed: 3,
    target: "posts",
    at: 12,
  });
  assertEquals(parseFuzzArgs(["5", "--help"]), { kind: "help" });
});

const WRONG = [
  [["0"], /^minutes must be a number above 0/],
  [["ten"], /"ten"/],
  [["1", "2"], /more than one minutes/],
  [["--seed"], /^--seed needs a value$/],
  [["--seed", "-1"], /^--seed must be a whole number/],
  [["--seed", "4294967296"], /^--seed must be a whole number/],
  [
    ["--target", "toString"],
    /^There is no target "toString"; known are frames/,
  ],
  [["--case", "json:1"], /^--case needs --seed$/],
  [["--seed", "1", "--case", "json"], /^--case must be a target and a number/],
  [["--seed", "1", "--case", "json:1", "2"], /^--case takes neither/],
  [["--fast"], /^Unknown option --fast/],
] as const;

for (const [args, sentence] of WRONG) {
  Deno.test(`parseFuzzArgs() refuses ${args.join(" ")}`, () => {
    const error = assertThrows(() => parseFuzzArgs(args), UsageError);
    assertMatch(error.message, sentence);
  });
}
