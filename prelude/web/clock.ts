import {
  bare,
  DateNow,
  getterOf,
  MathFloor,
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  performanceNow,
  ReflectApply,
  uncurryThis,
} from "../natives/primordials.ts";
import { wrapClass } from "../natives/wrap_class.ts";

type Options = Record<string, unknown>;
type Method = (this: unknown, ...args: unknown[]) => unknown;

const ROUND = {
  __proto__: null,
  smallestUnit: "millisecond",
  roundingMode: "floor",
};

/**
 * No clock of the guest's steps finer than a millisecond. `Date` and event
 * time stamps never do; marks and measures are made of whole milliseconds,
 * so that no raw figure is kept anywhere.
 */
export function installClock(): void {
  const prototype = Performance.prototype;
  method(prototype, "now", function now(this: unknown) {
    isPerformance(this as object);
    return coarseNow();
  });
  const shown = {
    get timeOrigin() {
      isPerformance(this);
      return origin;
    },
  };
  const { get } = ObjectGetOwnPropertyDescriptor(shown, "timeOrigin")!;
  ObjectDefineProperty(prototype, "timeOrigin", { get });
  installMarks();
  installTemporal();
}

const isPerformance = getterOf<number>(Performance.prototype, "timeOrigin");
const processOrigin = isPerformance(performance);
let origin = MathFloor(processOrigin);

/**
 * Has the guest's clock count from `ms` since the epoch, or from now: its
 * process may have been a spare for long.
 */
export function setTimeOrigin(ms: number | undefined): void {
  origin = ms ?? MathFloor(processOrigin + performanceNow());
}

function coarseNow(): number {
  return MathFloor(processOrigin + performanceNow()) - origin;
}

function installMarks(): void {
  const mark = uncurryThis(Performance.prototype.mark as Method);
  method(Performance.prototype, "mark", function (this: unknown, _name) {
    const args = arguments;
    if (args.length === 0) return ReflectApply(mark, undefined, [this]);
    return mark(this, args[0], markOptions(args[1]));
  });
  const replacement = wrapClass("PerformanceMark", PerformanceMark, (args) => {
    return args.length === 0 ? [] : [args[0], markOptions(args[1])];
  });
  ObjectDefineProperty(globalThis, "PerformanceMark", { value: replacement });
  const measure = uncurryThis(Performance.prototype.measure as Method);
  method(Performance.prototype, "measure", function (this: unknown, _name) {
    const args = arguments;
    if (args.length === 0) return ReflectApply(measure, undefined, [this]);
    if (args[2] !== undefined) return measure(this, args[0], args[1], args[2]);
    return measure(this, args[0], measureOptions(args[1]));
  });
}

function markOptions(given: unknown): unknown {
  if (given !== undefined && !isObject(given)) return given;
  const options = members(given ?? {}, ["startTime", "detail"]);
  options.startTime ??= coarseNow();
  return options;
}

function measureOptions(given: unknown): unknown {
  const options = isObject(given)
    ? members(given, ["start", "end", "duration", "detail"])
    : bare<unknown>();
  if (!isObject(given) && given !== undefined) options.start = `${given}`;
  const { start, end, duration } = options;
  if (end === undefined && (start === undefined || duration === undefined)) {
    options.end = coarseNow();
  }
  return options;
}

function members(given: unknown, names: string[]): Options {
  const found = bare<unknown>() as Options;
  for (let i = 0; i < names.length; i++) {
    const value = (given as Options)[names[i]!];
    if (value !== undefined) found[names[i]!] = value;
  }
  return found;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** `Temporal.Now` would count nanoseconds. */
function installTemporal(): void {
  const { Temporal } = globalThis as unknown as {
    Temporal: Record<string, Record<string, Method> & { prototype: Options }>;
  };
  if (!Temporal) return;
  const now = Temporal.Now!;
  const fromMs = Temporal.Instant!.fromEpochMilliseconds!;
  method(now, "instant", () => fromMs(DateNow()));
  for (const kind of ["PlainDateTime", "ZonedDateTime", "PlainTime"]) {
    const name = `${kind[0]!.toLowerCase()}${kind.slice(1)}ISO`;
    const exact = now[name]!;
    const round = uncurryThis(Temporal[kind]!.prototype.round as Method);
    method(now, name, function () {
      return round(ReflectApply(exact, now, arguments), ROUND);
    });
  }
}

function method(holder: object, name: string, value: Method): void {
  ObjectDefineProperty(value, "name", { value: name, configurable: true });
  ObjectDefineProperty(holder, name, { value });
}
