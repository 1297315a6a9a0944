// Made from prelude/ by `deno task build`.
(() => {
var prelude = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // prelude/boot.ts
  var boot_exports = {};
  __export(boot_exports, {
    boot: () => boot
  });

  // types/protocol.ts
  var KEY_BYTES = 16;
  var HEADER_BYTES = 12 + KEY_BYTES;
  var ENVELOPE_BYTES = 64 * 1024;
  var ToTier = {
    /** Empty: the first frame, which brings the key. */
    hello: 0,
    /** JSON {@linkcode IsolateSetup}: the process becomes this isolate. */
    setup: 1,
    /** `["name",data],…`: id events. */
    events: 2,
    /** {@linkcode SourceOptions} as JSON, a newline, the source. */
    execute: 3,
    /** As `execute`; answered with `reply` or `fault` of the same id. */
    evaluate: 4,
    /** `["method",data]`; answered with `reply` or `fault` of the same id. */
    call: 5,
    /** JSON: the host's answer to guest request id. */
    reply: 6,
    /** JSON {@linkcode Fault}: the host's refusal of guest request id. */
    fault: 7,
    /** JSON of partial limits, for the next event on. */
    limits: 8
  };
  var FromGuest = {
    /** `["name",data],…`: id events. */
    events: 32,
    /** `["method",data]`: guest request id. */
    request: 33,
    /** JSON: the guest's answer to call or evaluation id. */
    reply: 34,
    /** JSON {@linkcode Fault}: the guest's refusal of id. */
    fault: 35,
    /** JSON {@linkcode Fault}: an uncaught error. */
    error: 36,
    /** Empty: the guest called `close()`. */
    close: 37,
    /** JSON {@linkcode ConsoleLine}. */
    console: 38
  };
  var CONSOLE_CHARS = 8192;
  var FAULT_CHARS = { name: 256, message: 8192, stack: 16384 };

  // types/realm.ts
  var FromRealm = {
    /** The prelude is sealed and waits for its setup. */
    ready: 1,
    /** id: how many host events have been handled so far. */
    handled: 2,
    /** Answer to a ping. */
    pong: 3
  };
  var ToRealm = {
    ping: 128
  };

  // prelude/primordials.ts
  var { bind, call } = Function.prototype;
  var uncurryThis = bind.bind(call);
  function getterOf(prototype, name) {
    let found;
    for (let o = prototype; o && !found; ) {
      found = Object.getOwnPropertyDescriptor(o, name)?.get;
      o = Object.getPrototypeOf(o);
    }
    if (!found) throw new Error(`No getter ${String(name)}`);
    return uncurryThis(found);
  }
  var {
    create: ObjectCreate,
    defineProperty: ObjectDefineProperty,
    freeze: ObjectFreeze,
    getOwnPropertyDescriptor: ObjectGetOwnPropertyDescriptor,
    getPrototypeOf: ObjectGetPrototypeOf,
    preventExtensions: ObjectPreventExtensions,
    setPrototypeOf: ObjectSetPrototypeOf
  } = Object;
  var {
    apply: ReflectApply,
    construct: ReflectConstruct,
    ownKeys: ReflectOwnKeys
  } = Reflect;
  var { parse: JSONParse, stringify: JSONStringify } = JSON;
  var ArrayIsArray = Array.isArray;
  var ErrorClass = Error;
  var RangeErrorClass = RangeError;
  var SyntaxErrorClass = SyntaxError;
  var TypeErrorClass = TypeError;
  var PromiseClass = Promise;
  var PromiseThen = uncurryThis(
    Promise.prototype.then
  );
  var StringClass = String;
  var StringSlice = uncurryThis(String.prototype.slice);
  var StringIndexOf = uncurryThis(String.prototype.indexOf);
  var queueMicrotaskNative = queueMicrotask;
  var performanceNow = performance.now.bind(performance);
  function bare() {
    return ObjectCreate(null);
  }
  function cut(text, most) {
    return text.length > most ? StringSlice(text, 0, most) : text;
  }

  // prelude/channel.ts
  var BATCH_CHARS = 32 * 1024;
  var PROGRESS_MS = 2;
  var postTo = uncurryThis(
    MessagePort.prototype.postMessage
  );
  var Channel = class {
    #port;
    #batch = "";
    #batched = 0;
    #handled = 0;
    #told = 0;
    #toldAt = 0;
    constructor(port) {
      this.#port = port;
    }
    /** Has `listener` called with every post of the supervisor. */
    open(listener) {
      this.#port.onmessage = (event) => {
        const post = event.data;
        listener(post[0], post[1], post[2]);
        this.#tell();
      };
    }
    /** Posts now, behind the events gathered so far. */
    post(kind, id, payload) {
      this.#flush();
      postTo(this.#port, [kind, id, payload]);
    }
    /** Gathers one event; it leaves at the end of this turn at the latest. */
    event(item) {
      if (this.#batched === 0) {
        this.#batch = item;
        queueMicrotaskNative(() => this.#flush());
      } else this.#batch += `,${item}`;
      this.#batched++;
      if (this.#batch.length > BATCH_CHARS) this.#flush();
    }
    /** One more host event has been handled. */
    handledOne() {
      this.#handled++;
      if (performanceNow() - this.#toldAt > PROGRESS_MS) this.#tell();
    }
    #tell() {
      if (this.#handled === this.#told) return;
      this.#told = this.#handled;
      this.#toldAt = performanceNow();
      this.post(FromRealm.handled, this.#handled, "");
    }
    #flush() {
      if (this.#batched === 0) return;
      const batch = this.#batch;
      const count = this.#batched;
      this.#batch = "";
      this.#batched = 0;
      postTo(this.#port, [FromGuest.events, count, batch]);
    }
  };

  // prelude/faults.ts
  var guestFiles = bare();
  function isGuestFile(name) {
    return typeof name === "string" && guestFiles[name] === true;
  }
  function addGuestFile(name) {
    guestFiles[name] = true;
  }
  var lineMaps = bare();
  function setLineMap(name, lines) {
    lineMaps[name] = lines;
  }
  function authorLine(file, line) {
    const lines = lineMaps[file];
    return lines === void 0 ? line : lines[line - 1] ?? line;
  }
  function describeFault(natives, thrown) {
    const fault = ObjectSetPrototypeOf({
      name: "Error",
      message: ""
    }, null);
    try {
      if (thrown !== null && typeof thrown === "object") {
        fillFromObject(natives, fault, thrown);
      } else fault.message = cut(StringClass(thrown), FAULT_CHARS.message);
    } catch {
    }
    return JSONStringify(fault);
  }
  function fillFromObject(natives, fault, thrown) {
    const { name, message, stack } = thrown;
    if (typeof name === "string") fault.name = cut(name, FAULT_CHARS.name);
    if (typeof message === "string") {
      fault.message = cut(message, FAULT_CHARS.message);
    } else if (name === void 0) {
      fault.message = cut(JSONStringify(thrown) ?? "", FAULT_CHARS.message);
    }
    if (typeof stack === "string") fault.stack = cut(stack, FAULT_CHARS.stack);
    const { frames } = natives.destructureError(thrown);
    for (let i = 0; i < frames.length; i++) {
      const { fileName, lineNumber, columnNumber } = frames[i];
      if (!isGuestFile(fileName)) continue;
      fault.file = fileName;
      if (typeof lineNumber === "number") {
        fault.line = authorLine(fileName, lineNumber);
      }
      if (typeof columnNumber === "number") fault.column = columnNumber;
      return;
    }
  }
  function withoutStack(compile) {
    const limit = ErrorClass.stackTraceLimit;
    ErrorClass.stackTraceLimit = 0;
    try {
      return compile();
    } finally {
      ErrorClass.stackTraceLimit = limit;
    }
  }

  // prelude/codegen.ts
  var EVAL_FILE = "eval";
  var KINDS = [
    { word: "function", sample: function() {
    } },
    { word: "async function", sample: async function() {
    } },
    { word: "function*", sample: function* () {
    } },
    { word: "async function*", sample: async function* () {
    } }
  ];
  function installCodegen(natives) {
    addGuestFile(EVAL_FILE);
    const evaluate = (text) => {
      const script = withoutStack(
        () => new natives.Script(text, { filename: EVAL_FILE })
      );
      return natives.runScript(script, { displayErrors: false });
    };
    hide(
      globalThis,
      "eval",
      {
        eval(text) {
          return typeof text === "string" ? evaluate(text) : text;
        }
      }.eval
    );
    for (let i = 0; i < KINDS.length; i++) replaceConstructor(i, evaluate);
    return evaluate;
  }
  function replaceConstructor(index, evaluate) {
    const { word, sample } = KINDS[index];
    const prototype = ObjectGetPrototypeOf(sample);
    const original = prototype.constructor;
    const compile = (args, target) => {
      const made = evaluate(`(${sourceOf(word, args)})`);
      if (target !== void 0 && target !== replacement) {
        const wanted = target.prototype;
        if (typeof wanted === "function") ObjectSetPrototypeOf(made, wanted);
      }
      return made;
    };
    const replacement = function() {
      return compile(arguments, new.target);
    };
    const named = { configurable: true, enumerable: false, writable: false };
    ObjectDefineProperty(replacement, "name", { ...named, value: original.name });
    ObjectDefineProperty(replacement, "length", { ...named, value: 1 });
    ObjectDefineProperty(replacement, "prototype", {
      value: prototype,
      configurable: false,
      enumerable: false,
      writable: false
    });
    if (index > 0) ObjectSetPrototypeOf(replacement, Function);
    hide(prototype, "constructor", replacement);
    if (index === 0) hide(globalThis, "Function", replacement);
  }
  function sourceOf(word, args) {
    let parameters = "";
    for (let i = 0; i < args.length - 1; i++) {
      parameters += (i > 0 ? "," : "") + StringClass(args[i]);
    }
    const body = args.length > 0 ? StringClass(args[args.length - 1]) : "";
    return `${word} anonymous(${parameters}
) {
${body}
}`;
  }
  function hide(target, name, value) {
    ObjectDefineProperty(target, name, {
      value,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }

  // prelude/errors.ts
  var errorOf = getterOf(ErrorEvent.prototype, "error");
  var reasonOf = getterOf(PromiseRejectionEvent.prototype, "reason");
  var preventDefault = uncurryThis(Event.prototype.preventDefault);
  function reportUncaught(natives, network) {
    const listen = (type, valueOf) => ReflectApply(natives.addEventListener, globalThis, [
      type,
      (event) => {
        preventDefault(event);
        network.report(valueOf(event));
      }
    ]);
    listen("error", errorOf);
    listen("unhandledrejection", reasonOf);
  }

  // prelude/natives.ts
  function captureNatives({ vm, module, port }) {
    const deno = Deno;
    const core = deno[deno.internal].core;
    return {
      port,
      Script: vm.Script,
      runScript: uncurryThis(
        vm.Script.prototype.runInThisContext
      ),
      SourceTextModule: vm.SourceTextModule,
      linkModule: uncurryThis(
        vm.SourceTextModule.prototype.link
      ),
      evaluateModule: uncurryThis(
        vm.SourceTextModule.prototype.evaluate
      ),
      moduleStatus: getterOf(vm.SourceTextModule.prototype, "status"),
      registerHooks: module.registerHooks,
      stripTypes: module.stripTypeScriptTypes,
      destructureError: core.destructureError,
      setTimeout,
      clearTimeout,
      atob,
      setInterval,
      addEventListener: globalThis.addEventListener
    };
  }

  // prelude/describe.ts
  var DEPTH = 3;
  var ENTRIES = 50;
  function describeValue(value) {
    if (typeof value === "string") return cut(value, CONSOLE_CHARS);
    try {
      return cut(nested(value, DEPTH), CONSOLE_CHARS);
    } catch {
      return "[unreadable]";
    }
  }
  function nested(value, depth) {
    switch (typeof value) {
      case "string":
        return JSONStringify(cut(value, CONSOLE_CHARS));
      case "bigint":
        return `${StringClass(value)}n`;
      case "function":
        return `[Function ${StringClass(value.name) || "(anonymous)"}]`;
      case "object":
        return value === null ? "null" : object(value, depth);
      default:
        return StringClass(value);
    }
  }
  function object(value, depth) {
    const { stack } = value;
    if (typeof stack === "string") return stack;
    if (ArrayIsArray(value)) return array(value, depth);
    if (depth === 0) return "[Object]";
    const keys = ReflectOwnKeys(value);
    let text = "";
    for (let i = 0; i < keys.length && i < ENTRIES; i++) {
      const key = keys[i];
      if (text.length > CONSOLE_CHARS) break;
      const item = nested(
        value[key],
        depth - 1
      );
      text += `${text === "" ? " " : ", "}${StringClass(key)}: ${item}`;
    }
    const more = keys.length > ENTRIES ? ", …" : "";
    return text === "" ? "{}" : `{${text}${more} }`;
  }
  function array(value, depth) {
    if (depth === 0) return "[Array]";
    let text = "";
    for (let i = 0; i < value.length && i < ENTRIES; i++) {
      if (text.length > CONSOLE_CHARS) break;
      text += `${i === 0 ? " " : ", "}${nested(value[i], depth - 1)}`;
    }
    const more = value.length > ENTRIES ? ", …" : "";
    return text === "" ? "[]" : `[${text}${more} ]`;
  }

  // prelude/console.ts
  var PLAIN = [
    ["debug", "debug"],
    ["dir", "log"],
    ["dirxml", "log"],
    ["error", "error"],
    ["group", "log"],
    ["groupCollapsed", "log"],
    ["info", "info"],
    ["log", "log"],
    ["table", "log"],
    ["trace", "debug"],
    ["warn", "warn"]
  ];
  function installConsole(channel) {
    const say = (level, text) => channel.post(
      FromGuest.console,
      0,
      JSONStringify({ level, text: cut(text, CONSOLE_CHARS) })
    );
    const target = globalThis.console;
    for (let i = 0; i < PLAIN.length; i++) {
      const level = PLAIN[i][1];
      define(target, PLAIN[i][0], function() {
        say(level, join(arguments, 0));
      });
    }
    defineCounters(target, say);
    defineTimers(target, say);
    define(target, "assert", function() {
      if (arguments[0]) return;
      say("error", `Assertion failed${join(arguments, 1, ": ")}`);
    });
  }
  function defineCounters(target, say) {
    const counts = bare();
    define(target, "count", (label = "default") => {
      const name = StringClass(label);
      counts[name] = (counts[name] ?? 0) + 1;
      say("log", `${name}: ${counts[name]}`);
    });
    define(target, "countReset", (label = "default") => {
      delete counts[StringClass(label)];
    });
  }
  function defineTimers(target, say) {
    const started = bare();
    const tell = (label, keep) => {
      const name = StringClass(label);
      const start = started[name];
      if (start === void 0) return;
      say("log", `${name}: ${performanceNow() - start | 0} ms`);
      if (!keep) delete started[name];
    };
    define(target, "time", (label = "default") => {
      started[StringClass(label)] = performanceNow();
    });
    define(target, "timeLog", (label = "default") => tell(label, true));
    define(target, "timeEnd", (label = "default") => tell(label, false));
  }
  function join(args, from, lead = "") {
    let text = "";
    for (let i = from; i < args.length; i++) {
      if (text.length > CONSOLE_CHARS) break;
      text += (i === from ? lead : " ") + describeValue(args[i]);
    }
    return text;
  }
  function define(target, name, value) {
    ObjectDefineProperty(value, "name", { value: name, configurable: true });
    ObjectDefineProperty(target, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true
    });
  }

  // prelude/source_map.ts
  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  var VALUES = bare();
  for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS[i]] = i;
  function decodeLineMap(json) {
    const { mappings } = JSONParse(json);
    const lines = [];
    let authorLine2 = 0;
    let first;
    let field = 0;
    let value = 0;
    let shift = 0;
    const endLine = () => {
      put(lines, (first ?? authorLine2) + 1);
      first = void 0;
      field = 0;
    };
    for (let i = 0; i < mappings.length; i++) {
      const char = mappings[i];
      if (char === ";") endLine();
      else if (char === ",") field = 0;
      else {
        const digit = VALUES[char];
        value += (digit & 31) << shift;
        shift += 5;
        if (digit & 32) continue;
        if (field === 2) {
          authorLine2 += value & 1 ? -(value >> 1) : value >> 1;
          first ??= authorLine2;
        }
        field++;
        value = shift = 0;
      }
    }
    endLine();
    return lines;
  }
  function put(list, value) {
    ObjectDefineProperty(list, list.length, {
      value,
      configurable: true,
      enumerable: true,
      writable: true
    });
  }

  // prelude/typescript.ts
  var TS_EXTENSIONS = bare();
  TS_EXTENSIONS[".ts"] = TS_EXTENSIONS.mts = TS_EXTENSIONS.cts = true;
  var MAP_MARK = "//# sourceMappingURL=data:application/json;base64,";
  function compilable(natives, name, source, lang) {
    const last = StringSlice(name, -3);
    const isTypeScript = lang === void 0 ? TS_EXTENSIONS[last] === true : lang === "ts";
    if (!isTypeScript) return source;
    try {
      return natives.stripTypes(source, { __proto__: null, mode: "strip" });
    } catch {
      return transform(natives, name, source);
    }
  }
  function transform(natives, name, source) {
    let output;
    try {
      output = natives.stripTypes(source, {
        __proto__: null,
        mode: "transform",
        sourceMap: true
      });
    } catch (error) {
      throw new SyntaxErrorClass(withName(error.message, name));
    }
    const mark = StringIndexOf(output, MAP_MARK);
    if (mark >= 0) {
      const encoded = StringSlice(output, mark + MAP_MARK.length);
      setLineMap(name, decodeLineMap(natives.atob(encoded)));
      output = StringSlice(output, 0, mark);
    }
    return output;
  }
  function withName(message, name) {
    const place = "file:///stripTypeScriptTypes.ts";
    const at = StringIndexOf(message, place);
    if (at < 0) return message;
    return StringSlice(message, 0, at) + name + StringSlice(message, at + place.length);
  }

  // prelude/modules.ts
  var Modules = class {
    #natives;
    #sources = bare();
    #compiled = bare();
    constructor(natives) {
      this.#natives = natives;
    }
    /** Adds the source of module `name`, as in `createIsolate`. */
    add(name, source) {
      this.#sources[normalize(name, "")] = source;
    }
    /** Compiles `source` as a module that can import the others. */
    compile(name, source) {
      addGuestFile(name);
      return withoutStack(
        () => new this.#natives.SourceTextModule(source, {
          identifier: name,
          initializeImportMeta: (meta) => {
            meta.url = name;
          },
          importModuleDynamically: this.importer(name)
        })
      );
    }
    /** Links it unless an import has done so, and evaluates. */
    run(module) {
      const evaluate = () => this.#natives.evaluateModule(module);
      if (this.#natives.moduleStatus(module) !== "unlinked") return evaluate();
      const linked = this.#natives.linkModule(
        module,
        (specifier, referrer) => this.#load(specifier, referrer.identifier)
      );
      return PromiseThen(linked, evaluate);
    }
    /** What `import()` does in code named `referrer`. */
    importer(referrer) {
      return (specifier) => new PromiseClass((resolve) => {
        const module = this.#load(specifier, referrer);
        resolve(PromiseThen(this.run(module), () => module));
      });
    }
    #load(specifier, referrer) {
      const id = normalize(specifier, referrer);
      const source = this.#sources[id];
      if (source === void 0) {
        throw new TypeErrorClass(
          `Cannot import "${specifier}": no such module was given to the isolate`
        );
      }
      return this.#compiled[id] ??= this.compile(
        id,
        compilable(this.#natives, id, source, void 0)
      );
    }
  };
  function normalize(specifier, referrer) {
    const relative = StringSlice(specifier, 0, 1) === ".";
    if (!relative && StringSlice(specifier, 0, 1) !== "/") return specifier;
    let folder = "";
    if (relative) {
      for (let i = referrer.length; i > 0; i--) {
        if (referrer[i - 1] !== "/") continue;
        folder = StringSlice(referrer, 0, i);
        break;
      }
    }
    return `./${collapse(folder + specifier)}`;
  }
  function collapse(path) {
    let done = "";
    let rest = path;
    while (rest !== "") {
      const slash = StringIndexOf(rest, "/");
      const part = slash < 0 ? rest : StringSlice(rest, 0, slash);
      rest = slash < 0 ? "" : StringSlice(rest, slash + 1);
      if (part === "" || part === ".") continue;
      if (part === "..") done = parentOf(done);
      else done = done === "" ? part : `${done}/${part}`;
    }
    return done;
  }
  function parentOf(path) {
    for (let i = path.length - 1; i >= 0; i--) {
      if (path[i] === "/") return StringSlice(path, 0, i);
    }
    return "";
  }

  // prelude/network.ts
  var Network = class {
    #natives;
    #channel;
    #maxMessageBytes = 0;
    /** Lists are replaced, never changed: a dispatch keeps the one it began. */
    #handlers = bare();
    #requestHandlers = bare();
    #waiting = bare();
    #nextRequest = 1;
    /** Events without a handler, kept while a module is still starting. */
    #parked = [];
    #starting = 0;
    constructor(natives, channel) {
      this.#natives = natives;
      this.#channel = channel;
    }
    setMaxMessageBytes(bytes) {
      this.#maxMessageBytes = bytes;
    }
    /** Until `finishStart`, events nobody listens to yet are kept. */
    beginStart() {
      this.#starting++;
    }
    finishStart() {
      if (--this.#starting === 0) this.#parked = [];
    }
    /** Hands a batch of events to the guest's handlers, in order. */
    receive(batch) {
      const items = JSONParse(`[${batch}]`);
      for (let i = 0; i < items.length; i++) {
        this.#dispatch(items[i][0], items[i][1]);
        this.#channel.handledOne();
      }
    }
    /** The host answered, or refused, request `id`. */
    settle(kind, id, payload) {
      const waiting = this.#waiting[id];
      if (!waiting) return;
      delete this.#waiting[id];
      const value = payload === "" ? void 0 : JSONParse(payload);
      if (kind === ToTier.reply) waiting.resolve(value);
      else waiting.reject(asError(value));
    }
    /** The host calls one of the guest's request handlers. */
    answer(id, payload) {
      const envelope = JSONParse(payload);
      const method = envelope[0];
      const data = envelope[1];
      const handler = this.#requestHandlers[method];
      this.answerWith(id, () => {
        if (handler) return handler(data);
        throw new ErrorClass(`No handler registered for method: ${method}`);
      });
    }
    /** Replies to `id` with what `produce` returns, awaited. */
    answerWith(id, produce) {
      const fail = (reason) => this.#channel.post(
        FromGuest.fault,
        id,
        describeFault(this.#natives, reason)
      );
      const done = (value) => {
        try {
          const json = JSONStringify(value) ?? "";
          this.#checkSize(json, "reply");
          this.#channel.post(FromGuest.reply, id, json);
        } catch (error) {
          fail(error);
        }
      };
      const produced = new PromiseClass((resolve) => resolve(produce()));
      PromiseThen(produced, done, fail);
    }
    /** Tells the host of an error nobody caught. */
    report(thrown) {
      const fault = describeFault(this.#natives, thrown);
      this.#channel.post(FromGuest.error, 0, fault);
    }
    /** The frozen object guests know as `NETWORK`. */
    api() {
      return ObjectFreeze({
        on: (event, handler) => {
          this.#on(StringClass(event), checkHandler(handler, "NETWORK.on"));
        },
        off: (event, handler) => {
          this.#off(StringClass(event), handler);
        },
        send: (event, data) => {
          this.#channel.event(this.#envelope(event, data, "message"));
        },
        request: (method, data) => this.request(method, data),
        onRequest: (method, handler) => {
          this.#requestHandlers[StringClass(method)] = checkHandler(
            handler,
            "NETWORK.onRequest"
          );
        }
      });
    }
    /** Asks the host; rejects with the host's name and message. */
    request(method, data) {
      return new PromiseClass((resolve, reject) => {
        const envelope = this.#envelope(method, data, "request");
        const id = this.#nextRequest++;
        this.#waiting[id] = { resolve, reject };
        this.#channel.post(FromGuest.request, id, envelope);
      });
    }
    #envelope(name, data, what) {
      const label = JSONStringify(StringClass(name));
      const json = data === void 0 ? void 0 : JSONStringify(data);
      if (json !== void 0) this.#checkSize(json, what);
      return json === void 0 ? `[${label}]` : `[${label},${json}]`;
    }
    /** A courtesy to the guest: the supervisor counts bytes for itself. */
    #checkSize(json, what) {
      if (json.length <= this.#maxMessageBytes) return;
      throw new RangeErrorClass(
        `Cannot send ${what}: ${json.length} bytes, maxMessageBytes is ` + this.#maxMessageBytes
      );
    }
    #on(name, handler) {
      const old = this.#handlers[name];
      const list = [];
      const count = old === void 0 ? 0 : old.length;
      for (let i = 0; i < count; i++) append(list, old[i]);
      append(list, handler);
      this.#handlers[name] = list;
      if (this.#parked.length > 0) this.#unpark(name);
    }
    #off(name, handler) {
      const old = this.#handlers[name];
      if (old === void 0) return;
      const list = [];
      let removed = false;
      for (let i = 0; i < old.length; i++) {
        if (!removed && old[i] === handler) removed = true;
        else append(list, old[i]);
      }
      if (list.length === 0) delete this.#handlers[name];
      else this.#handlers[name] = list;
    }
    #unpark(name) {
      const rest = [];
      const parked = this.#parked;
      this.#parked = rest;
      for (let i = 0; i < parked.length; i++) {
        const item = parked[i];
        if (item.name !== name) append(rest, item);
        else this.#natives.setTimeout(() => this.#dispatch(name, item.data), 0);
      }
    }
    #dispatch(name, data) {
      const list = this.#handlers[name];
      if (list === void 0) {
        if (this.#starting > 0) append(this.#parked, { name, data });
        return;
      }
      for (let i = 0; i < list.length; i++) {
        try {
          ReflectApply(list[i], void 0, [data]);
        } catch (error) {
          this.report(error);
        }
      }
    }
  };
  function append(list, value) {
    ObjectDefineProperty(list, list.length, {
      value,
      configurable: true,
      enumerable: true,
      writable: true
    });
  }
  function checkHandler(handler, what) {
    if (typeof handler === "function") return handler;
    throw new TypeErrorClass(`Cannot register with ${what}: no function given`);
  }
  function asError({ name, message }) {
    const error = new ErrorClass(message);
    ObjectDefineProperty(error, "name", {
      value: name,
      configurable: true,
      enumerable: false,
      writable: true
    });
    return error;
  }

  // prelude/run.ts
  var Runner = class {
    #natives;
    #network;
    #modules;
    constructor(natives, network, modules) {
      this.#natives = natives;
      this.#network = network;
      this.#modules = modules;
    }
    /** Fire and forget: what goes wrong is told as an `error` event. */
    execute(payload) {
      const report = (error) => this.#network.report(error);
      try {
        const { name, source } = this.#split(payload);
        const script = this.#compileScript(name, source);
        if (script) this.#run(script);
        else PromiseThen(this.#runModule(name, source), void 0, report);
      } catch (error) {
        report(error);
      }
    }
    /** Answers `id` with the completion value. */
    evaluate(id, payload) {
      this.#network.answerWith(id, () => {
        const { name, source } = this.#split(payload);
        const script = this.#compileScript(name, source) ?? this.#compileAwaiting(name, source);
        if (script) return this.#run(script);
        return this.#runModule(name, source);
      });
    }
    #run(script) {
      return this.#natives.runScript(script, { displayErrors: false });
    }
    /** @returns nothing when `source` is a module and not a script. */
    #compileScript(name, source) {
      try {
        return withoutStack(
          () => new this.#natives.Script(source, this.#scriptOptions(name))
        );
      } catch (error) {
        if (!this.#isModule(name, source)) throw error;
      }
    }
    /** One expression that awaits has a value even though it is no script. */
    #compileAwaiting(name, source) {
      try {
        const wrapped = `(async () => (${source}
))()`;
        return new this.#natives.Script(wrapped, {
          ...this.#scriptOptions(name),
          columnOffset: -14
        });
      } catch {
        return void 0;
      }
    }
    #scriptOptions(name) {
      return {
        filename: name,
        importModuleDynamically: this.#modules.importer(name)
      };
    }
    #isModule(name, source) {
      try {
        this.#modules.compile(name, source);
        return true;
      } catch {
        return false;
      }
    }
    #runModule(name, source) {
      const module = this.#modules.compile(name, source);
      this.#network.beginStart();
      const evaluated = this.#modules.run(module);
      const finish = () => this.#network.finishStart();
      PromiseThen(evaluated, finish, finish);
      return PromiseThen(evaluated, () => void 0);
    }
    #split(payload) {
      const end = StringIndexOf(payload, "\n");
      const options = JSONParse(StringSlice(payload, 0, end));
      const { name, lang } = options;
      addGuestFile(name);
      const given = StringSlice(payload, end + 1);
      return { name, source: compilable(this.#natives, name, given, lang) };
    }
  };

  // prelude/permits.ts
  var LANGUAGE = [
    "AggregateError",
    "Array",
    "ArrayBuffer",
    "AsyncDisposableStack",
    "BigInt",
    "BigInt64Array",
    "BigUint64Array",
    "Boolean",
    "DataView",
    "Date",
    "DisposableStack",
    "Error",
    "EvalError",
    "FinalizationRegistry",
    "Float16Array",
    "Float32Array",
    "Float64Array",
    "Function",
    "Infinity",
    "Int16Array",
    "Int32Array",
    "Int8Array",
    "Intl",
    "Iterator",
    "JSON",
    "Map",
    "Math",
    "NaN",
    "Number",
    "Object",
    "Promise",
    "Proxy",
    "RangeError",
    "ReferenceError",
    "Reflect",
    "RegExp",
    "Set",
    "String",
    "SuppressedError",
    "Symbol",
    "SyntaxError",
    "Temporal",
    "TypeError",
    "URIError",
    "Uint16Array",
    "Uint32Array",
    "Uint8Array",
    "Uint8ClampedArray",
    "WeakMap",
    "WeakRef",
    "WeakSet",
    "WebAssembly",
    "decodeURI",
    "decodeURIComponent",
    "encodeURI",
    "encodeURIComponent",
    "escape",
    "eval",
    "globalThis",
    "isFinite",
    "isNaN",
    "parseFloat",
    "parseInt",
    "undefined",
    "unescape"
  ];
  var WEB = [
    "AbortController",
    "AbortSignal",
    "Blob",
    "ByteLengthQueuingStrategy",
    "CloseEvent",
    "CompressionStream",
    "CountQueuingStrategy",
    "Crypto",
    "CryptoKey",
    "CustomEvent",
    "DOMException",
    "DecompressionStream",
    "ErrorEvent",
    "Event",
    "EventTarget",
    "File",
    "FileReader",
    "FormData",
    "Headers",
    "MessageChannel",
    "MessageEvent",
    "MessagePort",
    "Performance",
    "PerformanceEntry",
    "PerformanceMark",
    "PerformanceMeasure",
    "ProgressEvent",
    "PromiseRejectionEvent",
    "QuotaExceededError",
    "ReadableByteStreamController",
    "ReadableStream",
    "ReadableStreamBYOBReader",
    "ReadableStreamBYOBRequest",
    "ReadableStreamDefaultController",
    "ReadableStreamDefaultReader",
    "Request",
    "Response",
    "SubtleCrypto",
    "TextDecoder",
    "TextDecoderStream",
    "TextEncoder",
    "TextEncoderStream",
    "TransformStream",
    "TransformStreamDefaultController",
    "URL",
    "URLPattern",
    "URLSearchParams",
    "WritableStream",
    "WritableStreamDefaultController",
    "WritableStreamDefaultWriter",
    "addEventListener",
    "atob",
    "btoa",
    "clearInterval",
    "clearTimeout",
    "close",
    "console",
    "crypto",
    "dispatchEvent",
    "performance",
    "queueMicrotask",
    "removeEventListener",
    "reportError",
    "self",
    "setInterval",
    "setTimeout",
    "structuredClone"
  ];
  var AIRLOCK = ["NETWORK", "env"];
  var PERMITTED_GLOBALS = [
    ...LANGUAGE,
    ...WEB,
    ...AIRLOCK
  ];
  var CONSOLE_METHODS = [
    "assert",
    "clear",
    "count",
    "countReset",
    "debug",
    "dir",
    "dirxml",
    "error",
    "group",
    "groupCollapsed",
    "groupEnd",
    "info",
    "log",
    "table",
    "time",
    "timeEnd",
    "timeLog",
    "trace",
    "warn"
  ];

  // prelude/seal.ts
  function defineFixedGlobal(name, value) {
    ObjectDefineProperty(globalThis, name, {
      value,
      configurable: false,
      enumerable: true,
      writable: false
    });
  }
  function removeGlobals() {
    const permitted = bare();
    for (let i = 0; i < PERMITTED_GLOBALS.length; i++) {
      permitted[PERMITTED_GLOBALS[i]] = true;
    }
    moveEventMethods();
    const keys = ReflectOwnKeys(globalThis);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key === "string" && permitted[key]) continue;
      if (typeof key === "symbol" && isListenerStore(key)) continue;
      if (!delete globalThis[key]) {
        throw new ErrorClass(`Cannot remove global ${StringClass(key)}`);
      }
    }
  }
  function isListenerStore(key) {
    const value = ObjectGetOwnPropertyDescriptor(globalThis, key)?.value;
    return typeof value === "object" && value !== null;
  }
  function moveEventMethods() {
    const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
    const methods = { addEventListener, removeEventListener, dispatchEvent };
    const names = ReflectOwnKeys(methods);
    for (let i = 0; i < names.length; i++) {
      const name = names[i];
      ObjectDefineProperty(globalThis, name, {
        value: methods[name],
        configurable: true,
        enumerable: true,
        writable: true
      });
    }
    const scope = ObjectGetPrototypeOf(globalThis);
    for (let o = scope; o !== EventTarget.prototype; o = ObjectGetPrototypeOf(o)) {
      delete o.constructor;
    }
  }
  function installSilentConsole() {
    const silent = {};
    for (let i = 0; i < CONSOLE_METHODS.length; i++) {
      const name = CONSOLE_METHODS[i];
      ObjectDefineProperty(silent, name, {
        value: { [name]() {
        } }[name],
        configurable: true,
        enumerable: true,
        writable: true
      });
    }
    ObjectDefineProperty(globalThis, "console", {
      value: silent,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  function freezeShared() {
    ObjectPreventExtensions(Object.prototype);
    ObjectPreventExtensions(Array.prototype);
    fix(PromiseClass.prototype, "then");
    fix(PromiseClass.prototype, "constructor");
    fix(PromiseClass, Symbol.species);
    ObjectFreeze(Function.prototype.bind);
    fix(Function.prototype, "call");
    fix(Function.prototype, "apply");
    fix(Function.prototype, "bind");
    fix(Array.prototype, Symbol.iterator);
    fix(ObjectGetPrototypeOf([][Symbol.iterator]()), "next");
  }
  function fix(target, key) {
    ObjectDefineProperty(target, key, { configurable: false });
    const found = ObjectGetOwnPropertyDescriptor(target, key);
    if ("value" in found) {
      ObjectDefineProperty(target, key, { writable: false });
    }
  }

  // prelude/stack.ts
  function installStacks() {
    ObjectDefineProperty(ErrorClass, "prepareStackTrace", {
      get: () => formatStack,
      set: () => {
      },
      enumerable: false,
      configurable: false
    });
  }
  function formatStack(error, sites) {
    let text = headOf(error);
    try {
      for (let i = 0; i < sites.length; i++) {
        const file = sites[i].getFileName();
        if (isGuestFile(file)) text += `
    at ${describe(sites[i], file)}`;
      }
    } catch {
    }
    return text;
  }
  function describe(site, file) {
    const text = site.toString();
    const line = site.getLineNumber();
    const place = `${file}:${line}:`;
    const at = StringIndexOf(text, place);
    if (at < 0) return text;
    return StringSlice(text, 0, at) + `${file}:${authorLine(file, line)}:` + StringSlice(text, at + place.length);
  }
  function headOf(error) {
    try {
      const { name, message } = error;
      const head = name === void 0 ? "Error" : StringClass(name);
      const tail = message === void 0 ? "" : StringClass(message);
      return head === "" ? tail : tail === "" ? head : `${head}: ${tail}`;
    } catch {
      return "Error";
    }
  }

  // prelude/timers.ts
  function installTimers(natives, evaluate) {
    const timers = bare();
    let last = 0;
    const clear = (id) => {
      const timer = timers[id];
      if (timer === void 0) return;
      delete timers[id];
      natives.clearTimeout(timer);
    };
    const start = (native, repeats, args) => {
      const handler = args[0];
      const run = typeof handler === "function" ? handler : () => evaluate(StringClass(handler));
      const rest = argumentsAfter(args, 2);
      const id = ++last;
      timers[id] = native(() => {
        if (!repeats) delete timers[id];
        ReflectApply(run, globalThis, rest);
      }, delayOf(args[1]));
      return id;
    };
    define2("setTimeout", function() {
      return start(natives.setTimeout, false, arguments);
    });
    define2("setInterval", function() {
      return start(natives.setInterval, true, arguments);
    });
    define2("clearTimeout", clear);
    define2("clearInterval", clear);
  }
  function delayOf(value) {
    const delay = +value;
    return delay > 0 && delay <= 2147483647 ? delay : 0;
  }
  function argumentsAfter(args, first) {
    const rest = [];
    for (let i = first; i < args.length; i++) {
      ObjectDefineProperty(rest, i - first, {
        value: args[i],
        configurable: true,
        enumerable: true,
        writable: true
      });
    }
    return rest;
  }
  function define2(name, value) {
    ObjectDefineProperty(value, "name", { value: name, configurable: true });
    ObjectDefineProperty(globalThis, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true
    });
  }

  // prelude/boot.ts
  function boot(given) {
    const natives = captureNatives(given);
    const channel = new Channel(natives.port);
    const network = new Network(natives, channel);
    const modules = new Modules(natives);
    const runner = new Runner(natives, network, modules);
    refuseImports(natives.registerHooks);
    reportUncaught(natives, network);
    const evaluate = installCodegen(natives);
    installTimers(natives, evaluate);
    installSilentConsole();
    installStacks();
    defineFixedGlobal("NETWORK", network.api());
    defineClose(channel);
    removeGlobals();
    freezeShared();
    const setUp = (setup) => {
      network.setMaxMessageBytes(setup.limits.maxMessageBytes);
      if (setup.forwardConsole) installConsole(channel);
      addModules(modules, setup.modules);
      defineFixedGlobal("env", frozenCopy(setup.env));
    };
    channel.open(route(network, runner, channel, setUp));
    channel.post(FromRealm.ready, 0, "");
  }
  function refuseImports(registerHooks) {
    registerHooks({
      resolve(specifier) {
        throw new TypeErrorClass(`Cannot import "${specifier}": no such module`);
      }
    });
  }
  function defineClose(channel) {
    globalThis.close = function close() {
      channel.post(FromGuest.close, 0, "");
    };
  }
  function route(network, runner, channel, setUp) {
    return (kind, id, payload) => {
      switch (kind) {
        case ToTier.events:
          return network.receive(payload);
        case ToTier.execute:
          runner.execute(payload);
          return channel.handledOne();
        case ToTier.evaluate:
          runner.evaluate(id, payload);
          return channel.handledOne();
        case ToTier.call:
          network.answer(id, payload);
          return channel.handledOne();
        case ToTier.reply:
        case ToTier.fault:
          return network.settle(kind, id, payload);
        case ToTier.setup:
          return setUp(JSONParse(payload));
        case ToRealm.ping:
          return channel.post(FromRealm.pong, 0, "");
      }
    };
  }
  function frozenCopy(given) {
    const copy = bare();
    const names = ReflectOwnKeys(given);
    for (let i = 0; i < names.length; i++) copy[names[i]] = given[names[i]];
    return ObjectFreeze(copy);
  }
  function addModules(modules, given) {
    const names = ReflectOwnKeys(given);
    for (let i = 0; i < names.length; i++) {
      modules.add(names[i], given[names[i]]);
    }
  }
  return __toCommonJS(boot_exports);
})();
return prelude.boot;
})();
