import {
  getterOf,
  ObjectDefineProperty,
  ObjectGetOwnPropertyDescriptor,
  ReflectApply,
  theGlobal,
  uncurryThis,
} from "../natives/primordials.ts";
import { listen } from "../natives/web.ts";

type Handler = (...args: unknown[]) => unknown;

const details = ["message", "filename", "lineno", "colno", "error"].map(
  (name) => getterOf(ErrorEvent.prototype, name),
);
const preventDefault = uncurryThis(Event.prototype.preventDefault);

/** `onerror` and `onunhandledrejection` of the global, as the web has them. */
export function installHandlers(): void {
  defineHandler("error", (handler, event) => {
    const args: unknown[] = [
      details[0]!(event),
      details[1]!(event),
      details[2]!(event),
      details[3]!(event),
      details[4]!(event),
    ];
    if (ReflectApply(handler, theGlobal, args) === true) preventDefault(event);
  });
  defineHandler("unhandledrejection", (handler, event) => {
    const result = ReflectApply(handler, theGlobal, [event]);
    if (result === false) preventDefault(event);
  });
}

function defineHandler(
  type: string,
  run: (handler: Handler, event: Event) => void,
): void {
  let handler: Handler | null = null;
  let listening = false;
  const name = `on${type}`;
  const accessor = ObjectGetOwnPropertyDescriptor({
    get [name](): unknown {
      return handler;
    },
    set [name](value: unknown) {
      handler = typeof value === "function" ? value as Handler : null;
      if (listening || !handler) return;
      listening = true;
      listen(theGlobal, type, (event) => {
        if (handler) run(handler, event);
      });
    },
  }, name)!;
  ObjectDefineProperty(theGlobal, name, accessor);
}
