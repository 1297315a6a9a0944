import type { Network } from "../talk/network.ts";
import { installHandlers } from "./global_handlers.ts";
import { authorPlace, fileOf, placeOf } from "../seal/faults.ts";
import {
  bare,
  getterOf,
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  ObjectGetPrototypeOf,
  ReflectOwnKeys,
  StringClass,
  theGlobal,
  TypeErrorClass,
  uncurryThis,
} from "../natives/primordials.ts";
import { startTimer } from "./timers.ts";

const errorOf = getterOf(ErrorEvent.prototype, "error");
const reasonOf = getterOf(PromiseRejectionEvent.prototype, "reason");
const messageOf = getterOf<string>(ErrorEvent.prototype, "message");
const filenameOf = getterOf<string>(ErrorEvent.prototype, "filename");
const lineOf = getterOf<number>(ErrorEvent.prototype, "lineno");
const columnOf = getterOf<number>(ErrorEvent.prototype, "colno");
const ErrorEventClass = ErrorEvent;
const typeOf = getterOf<string>(Event.prototype, "type");
const preventDefault = uncurryThis(Event.prototype.preventDefault);
const { addEventListener, removeEventListener, dispatchEvent } =
  EventTarget.prototype;
const dispatch = uncurryThis(dispatchEvent);

/**
 * Makes the global an event target of the guest's own. Deno announces what
 * nobody caught by calling the global's `dispatchEvent`, so that one is the
 * prelude's and stays: it tells the host first, whatever listeners there are,
 * and keeps Deno from ending the thread. No listener of the prelude's exists
 * that a guest could find, call or remove.
 */
export function installGlobalEvents(network: Network): void {
  brandScope();
  define("addEventListener", addEventListener, true);
  define("removeEventListener", removeEventListener, true);
  let announcing = false;
  const announce = (event: Event): void => {
    announcing = true;
    try {
      dispatch(theGlobal, event);
    } finally {
      announcing = false;
    }
  };
  installHandlers();
  define(
    "reportError",
    {
      reportError(thrown: unknown): void {
        if (arguments.length === 0) {
          throw new TypeErrorClass("Cannot report error: none was given");
        }
        network.report(thrown);
        if (!announcing) announce(eventOf(thrown));
      },
    }.reportError,
    true,
  );
  define(
    "dispatchEvent",
    {
      dispatchEvent(this: unknown, event: Event): boolean {
        const target = this ?? theGlobal;
        if (target !== theGlobal) {
          return dispatch(target as EventTarget, event);
        }
        const caught = uncaught(event);
        if (!caught) return dispatch(theGlobal, event);
        preventDefault(event);
        network.report(caught.thrown);
        // In a task of its own: were a listener to throw while Deno is still
        // announcing the first error, Deno would end the thread. What listeners
        // throw is told to the host alone.
        if (!announcing) startTimer(() => announce(shown(event)), 0);
        return false;
      },
    }.dispatchEvent,
    false,
  );
}

/** What was thrown, if `event` announces that nobody caught it. */
function uncaught(event: Event): { thrown: unknown } | undefined {
  try {
    const type = typeOf(event);
    if (type === "error") return { thrown: errorOf(event) };
    if (type === "unhandledrejection") return { thrown: reasonOf(event) };
  } catch {
    // An event of the guest's own that only has the name.
  }
}

/** What `reportError` announces; in Deno's words, without Deno's places. */
function eventOf(thrown: unknown): Event {
  const init = bare<unknown>();
  init.cancelable = true;
  init.error = thrown;
  const place = placeOf(thrown);
  init.filename = place.file ?? "";
  init.lineno = place.line ?? 0;
  init.colno = place.column ?? 0;
  try {
    init.message = `Uncaught ${StringClass(thrown)}`;
  } catch {
    init.message = "Uncaught";
  }
  return new ErrorEventClass("error", init);
}

/** The event as guests may see it: places in their own files only. */
function shown(event: Event): Event {
  if (typeOf(event) !== "error") return event;
  const address = filenameOf(event);
  const file = fileOf(address);
  const init = bare<unknown>();
  init.cancelable = true;
  init.message = messageOf(event);
  init.error = errorOf(event);
  init.filename = file ?? "";
  init.lineno = init.colno = 0;
  if (file !== undefined) {
    const place = authorPlace(address, lineOf(event), columnOf(event));
    init.lineno = place.line;
    init.colno = place.column;
  }
  return new ErrorEventClass("error", init);
}

/**
 * Deno tells event targets by a symbol and keeps their listeners under
 * another. Both go to the prototype, the listeners as an empty store.
 */
function brandScope(): void {
  const fresh = new EventTarget();
  fresh.addEventListener("error", brandScope);
  fresh.removeEventListener("error", brandScope);
  const scope = ObjectGetPrototypeOf(globalThis);
  const keys = ReflectOwnKeys(fresh);
  for (let i = 0; i < keys.length; i++) {
    const found = ObjectGetOwnPropertyDescriptor(fresh, keys[i]!)!;
    ObjectDefineProperty(scope, keys[i]!, { ...found, enumerable: false });
  }
}

function define(name: string, value: unknown, replaceable: boolean): void {
  ObjectDefineProperty(globalThis, name, {
    value,
    configurable: replaceable,
    enumerable: true,
    writable: replaceable,
  });
}
