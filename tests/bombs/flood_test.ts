import { type Bomb, bombTests } from "./runner.ts";

const busy = { cpuMs: 3_000 };
const flooded = [
  "message_limit_exceeded",
  "cpu_limit_exceeded",
  "memory_limit_exceeded",
] as const;

const bombs: Bomb[] = [
  { guest: "messages", limits: busy, ends: flooded },
  { guest: "messages_yielding", limits: { cpuMs: 1000 }, ends: flooded },
  { guest: "large_messages", limits: busy, ends: flooded },
  { guest: "deep_messages", limits: busy, ends: flooded },
  { guest: "wide_messages", limits: busy, ends: flooded },
  { guest: "requests", limits: busy, caught: /^sent/ },
  { guest: "rejections", limits: { cpuMs: 1000 }, ends: flooded },
  // Deno copies each message a few times, at the guest's own cost.
  {
    guest: "large_errors",
    limits: busy,
    caught: /^thrown/,
    ends: ["cpu_limit_exceeded"],
  },
  { guest: "console_flood", limits: busy, caught: /^logged/ },
];

bombTests(bombs);
