import { assertEquals, assertStringIncludes } from "@std/assert";
import { examine } from "../../../host/doctor/doctor.ts";
import { labTest, runMain } from "../../harness.ts";

Deno.test("main.ts doctor finds every promise kept", async () => {
  const { code, stdout, stderr } = await runMain("doctor");
  assertEquals(code, 0, stdout + stderr);
  assertStringIncludes(stdout, "All promises are kept.");
});

labTest("the doctor tells of a promise that is broken", async () => {
  const lines: string[] = [];
  const kept = await examine({
    print: (text) => lines.push(text),
    attacks: [{
      promise: "a guest that does nothing is ended",
      layer: "supervisor",
      limits: { wallMs: 50 },
      guest: `NETWORK.send("caught", "still here")`,
      outcome: "cpu_limit_exceeded",
    }],
  });
  assertEquals(kept, false);
  assertStringIncludes(lines.join("\n"), "BROKEN: still here");
});
