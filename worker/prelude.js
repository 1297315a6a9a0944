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
    limits: 8,
    /** Empty: the host has read id bytes so far, modulo 2^32. */
    taken: 9
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
    close: 37
  };
  var FAULT_CHARS = { name: 256, message: 8192, stack: 16384 };

  // types/realm.ts
  var FromRealm = {
    /** The prelude is sealed and waits for its setup. */
    ready: 1,
    /** id: how many host events have been handled so far. */
    handled: 2,
    /** Answer to a ping. */
    pong: 3,
    /** The guest's garbage has been collected. */
    collected: 4
  };
  var ToRealm = {
    ping: 128,
    /** The prelude is to collect the guest's garbage. */
    collect: 129
  };

  // prelude/primordials.ts
  var { bind, call } = Function.prototype;
  var uncurryThis = bind.bind(call);
  function getterOf(prototype, name) {
    const found = Object.getOwnPropertyDescriptor(prototype, name)?.get;
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
  var ErrorClass = Error;
  var RangeErrorClass = RangeError;
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
      if (typeof lineNumber === "number") fault.line = lineNumber;
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
  function collector(runInNewContext, setFlags) {
    let collect;
    return () => {
      if (!collect) {
        setFlags("--expose-gc");
        collect = runInNewContext("gc");
        setFlags("--no-expose-gc");
      }
      collect();
    };
  }
  function captureNatives({ vm, v8, module, port }) {
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
      registerHooks: module.registerHooks,
      stripTypes: module.stripTypeScriptTypes,
      destructureError: core.destructureError,
      collectGarbage: collector(vm.runInNewContext, v8.setFlagsFromString),
      setTimeout,
      clearTimeout,
      setInterval,
      addEventListener: globalThis.addEventListener
    };
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
    constructor(natives, network) {
      this.#natives = natives;
      this.#network = network;
    }
    /** Fire and forget: what goes wrong is told as an `error` event. */
    execute(payload) {
      const report = (error) => this.#network.report(error);
      try {
        const { name, source } = split(payload);
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
        const { name, source } = split(payload);
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
      addGuestFile(name);
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
        importModuleDynamically: (specifier) => refuseImport(specifier)
      };
    }
    #isModule(name, source) {
      try {
        this.#compileModule(name, source);
        return true;
      } catch {
        return false;
      }
    }
    #compileModule(name, source) {
      return new this.#natives.SourceTextModule(source, {
        identifier: name,
        initializeImportMeta: (meta) => {
          meta.url = name;
        },
        importModuleDynamically: (specifier) => refuseImport(specifier)
      });
    }
    #runModule(name, source) {
      const module = this.#compileModule(name, source);
      this.#network.beginStart();
      const linked = this.#natives.linkModule(module, refuseImport);
      const evaluated = PromiseThen(
        linked,
        () => this.#natives.evaluateModule(module)
      );
      const finish = () => this.#network.finishStart();
      PromiseThen(evaluated, finish, finish);
      return PromiseThen(evaluated, () => void 0);
    }
  };
  function split(payload) {
    const end = StringIndexOf(payload, "\n");
    const options = JSONParse(StringSlice(payload, 0, end));
    return { name: options.name, source: StringSlice(payload, end + 1) };
  }
  function refuseImport(specifier) {
    return new PromiseClass(
      (_, reject) => reject(
        new TypeErrorClass(
          `Cannot import "${specifier}": an isolate has no such module`
        )
      )
    );
  }

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
        if (isGuestFile(sites[i].getFileName())) {
          text += `
    at ${sites[i].toString()}`;
        }
      }
    } catch {
    }
    return text;
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
    define("setTimeout", function() {
      return start(natives.setTimeout, false, arguments);
    });
    define("setInterval", function() {
      return start(natives.setInterval, true, arguments);
    });
    define("clearTimeout", clear);
    define("clearInterval", clear);
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
  function define(name, value) {
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
    const runner = new Runner(natives, network);
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
    channel.open(route(natives, network, runner, channel));
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
  function route(natives, network, runner, channel) {
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
          return setUp(network, JSONParse(payload));
        case ToRealm.ping:
          return channel.post(FromRealm.pong, 0, "");
        case ToRealm.collect:
          natives.collectGarbage();
          return channel.post(FromRealm.collected, 0, "");
      }
    };
  }
  function setUp(network, setup) {
    network.setMaxMessageBytes(setup.limits.maxMessageBytes);
    const env = bare();
    const names = ReflectOwnKeys(setup.env);
    for (let i = 0; i < names.length; i++) {
      env[names[i]] = setup.env[names[i]];
    }
    defineFixedGlobal("env", ObjectFreeze(env));
  }
  return __toCommonJS(boot_exports);
})();
return prelude.boot;
})();
