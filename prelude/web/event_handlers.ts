import {
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  ReflectApply,
  uncurryThis,
} from "../natives/primordials.ts";
import { listen } from "../natives/web.ts";

type Handler = (event: Event) => unknown;

/** One `on…` attribute: what is set, and whether it listens already. */
type Slots = Record<string, Handler | null>;

const slots = new WeakMap<object, Slots>();
const slotsOf = uncurryThis(slots.get).bind(null, slots);
const setSlots = uncurryThis(slots.set).bind(null, slots);

/** Gives `prototype` the attributes `on<type>` for `types`. */
export function defineHandlers(prototype: object, types: string[]): void {
  for (let i = 0; i < types.length; i++) {
    const type = types[i]!;
    const name = `on${type}`;
    const accessor = ObjectGetOwnPropertyDescriptor({
      get [name]() {
        return slotsOf(this)?.[type] ?? null;
      },
      set [name](value: unknown) {
        set(this as EventTarget, type, value);
      },
    }, name)!;
    ObjectDefineProperty(prototype, name, accessor);
  }
}

function set(target: EventTarget, type: string, value: unknown): void {
  let own = slotsOf(target);
  if (!own) setSlots(target, own = { __proto__: null } as never as Slots);
  // The first assignment takes the place among the listeners.
  if (own[type] === undefined) {
    listen(target, type, (event) => {
      const handler = own[type];
      if (handler) return ReflectApply(handler, target, [event]);
    });
  }
  own[type] = typeof value === "function" ? value as Handler : null;
}
