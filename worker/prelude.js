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
    /** JSON {@linkcode ResponseHead}: fetch id has an answer. */
    response: 16,
    /** Bytes of stream id. */
    chunk: 17,
    /** Empty: stream id is complete, and with it fetch id. */
    end: 18,
    /** Decimal number: so many more bytes of stream id may be sent. */
    pull: 19,
    /** Empty: the host reads no more of stream id. */
    cancel: 20
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
    /** JSON {@linkcode RequestHead}: fetch id, of the requests' own ids. */
    fetch: 48,
    /** Bytes of stream id. */
    chunk: 49,
    /** Empty: stream id is complete. */
    end: 50,
    /** Decimal number: so many more bytes of stream id may be sent. */
    pull: 51,
    /** Empty: the guest wants nothing more of fetch id. */
    cancel: 52,
    /** JSON {@linkcode ConsoleLine}. */
    console: 38
  };
  var CONSOLE_CHARS = 8192;
  var STREAM_WINDOW_BYTES = 256 * 1024;
  var STREAM_CHUNK_BYTES = 64 * 1024;
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
  var SymbolIterator = Symbol.iterator;
  var isView = ArrayBuffer.isView;
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
  var exec = uncurryThis(RegExp.prototype.exec);
  var RegExpTest = (pattern, text) => exec(pattern, text) !== null;
  var queueMicrotaskNative = queueMicrotask;
  var performanceNow = performance.now.bind(performance);
  function bare() {
    return ObjectCreate(null);
  }
  function cut(text, most) {
    return text.length > most ? StringSlice(text, 0, most) : text;
  }

  // prelude/web.ts
  var Uint8ArrayClass = Uint8Array;
  var TypedArrayPrototype = ObjectGetPrototypeOf(Uint8Array.prototype);
  var typeOfTypedArray = getterOf(
    TypedArrayPrototype,
    Symbol.toStringTag
  );
  var bufferOf = getterOf(TypedArrayPrototype, "buffer");
  var byteOffsetOf = getterOf(TypedArrayPrototype, "byteOffset");
  var byteLengthOf = getterOf(TypedArrayPrototype, "byteLength");
  var setBytes = uncurryThis(
    TypedArrayPrototype.set
  );
  function copyBytes(source, at, size) {
    const view = ReflectConstruct(Uint8ArrayClass, [
      bufferOf(source),
      byteOffsetOf(source) + at,
      size
    ]);
    const copy = new Uint8ArrayClass(size);
    setBytes(copy, view);
    return copy;
  }
  function isOf(getter, value) {
    try {
      getter(value);
      return true;
    } catch {
      return false;
    }
  }
  var RequestClass = Request;
  var requestBody = getterOf(
    Request.prototype,
    "body"
  );
  var requestHeaders = getterOf(Request.prototype, "headers");
  var requestMethod = getterOf(Request.prototype, "method");
  var requestRedirect = getterOf(Request.prototype, "redirect");
  var requestSignal = getterOf(Request.prototype, "signal");
  var requestUrl = getterOf(Request.prototype, "url");
  var ResponseClass = Response;
  var responseHeaders = getterOf(Response.prototype, "headers");
  var HeadersClass = Headers;
  var headersAppend = uncurryThis(Headers.prototype.append);
  var headersGet = uncurryThis(Headers.prototype.get);
  var headersForEach = uncurryThis(
    Headers.prototype.forEach
  );
  var streamLocked = getterOf(ReadableStream.prototype, "locked");
  var canParse = URL.canParse;
  var searchParamsSize = getterOf(URLSearchParams.prototype, "size");
  var ReadableStreamClass = ReadableStream;
  var getReader = uncurryThis(
    ReadableStream.prototype.getReader
  );
  var readerRead = uncurryThis(
    ReadableStreamDefaultReader.prototype.read
  );
  var readerCancel = uncurryThis(
    ReadableStreamDefaultReader.prototype.cancel
  );
  var Controller = ReadableByteStreamController.prototype;
  var controllerEnqueue = uncurryThis(Controller.enqueue);
  var controllerClose = uncurryThis(Controller.close);
  var controllerError = uncurryThis(Controller.error);
  var controllerRequest = getterOf(
    Controller,
    "byobRequest"
  );
  var respondByob = uncurryThis(
    ReadableStreamBYOBRequest.prototype.respond
  );
  var signalAborted = getterOf(
    AbortSignal.prototype,
    "aborted"
  );
  var signalReason = getterOf(AbortSignal.prototype, "reason");
  var listen = uncurryThis(
    EventTarget.prototype.addEventListener
  );
  var DOMExceptionClass = DOMException;
  var EventTargetPrototype = EventTarget.prototype;
  var dispatch = uncurryThis(EventTargetPrototype.dispatchEvent);
  var EventClass = Event;
  var MessageEventClass = MessageEvent;
  var CloseEventClass = CloseEvent;
  var ErrorEventClass = ErrorEvent;
  var URLClass = URL;
  var urlHref = getterOf(URL.prototype, "href");
  var urlHash = getterOf(URL.prototype, "hash");
  var urlProtocol = getterOf(URL.prototype, "protocol");
  var urlSetProtocol = uncurryThis(
    Object.getOwnPropertyDescriptor(URL.prototype, "protocol").set
  );
  var encoder = new TextEncoder();
  var encode = uncurryThis(TextEncoder.prototype.encode).bind(null, encoder);
  var encodedLength = (text) => byteLengthOf(encode(text));
  var base64 = Uint8Array;
  var toBase64 = uncurryThis(base64.prototype.toBase64);
  var fromBase64 = base64.fromBase64.bind(Uint8Array);

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
    /** Posts bytes and their memory with them. */
    postBytes(kind, id, bytes) {
      this.#flush();
      postTo(this.#port, [kind, id, bytes], [bufferOf(bytes)]);
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
    const listen2 = (type, valueOf) => ReflectApply(natives.addEventListener, globalThis, [
      type,
      (event) => {
        preventDefault(event);
        network.report(valueOf(event));
      }
    ]);
    listen2("error", errorOf);
    listen2("unhandledrejection", reasonOf);
  }

  // prelude/download.ts
  var Download = class {
    stream;
    #flow;
    #controller;
    #first;
    #last;
    #ended = false;
    #closed = false;
    #wanted;
    constructor(flow) {
      this.#flow = flow;
      const source = bare();
      source.type = "bytes";
      source.start = (controller) => {
        this.#controller = controller;
      };
      source.pull = () => this.#pull();
      source.cancel = () => {
        this.#stop();
        flow.cancel();
      };
      const strategy = bare();
      strategy.highWaterMark = 0;
      this.stream = new ReadableStreamClass(source, strategy);
    }
    push(bytes) {
      if (this.#closed || byteLengthOf(bytes) === 0) return;
      const link = { bytes, next: void 0 };
      if (this.#last) this.#last.next = link;
      else this.#first = link;
      this.#last = link;
      this.#settle();
    }
    end() {
      this.#ended = true;
      this.#settle();
    }
    /** Breaks the stream, if it is not complete. */
    fail(reason) {
      if (this.#closed) return;
      this.#stop();
      controllerError(this.#controller, reason);
    }
    #stop() {
      this.#closed = true;
      this.#first = this.#last = void 0;
      this.#wanted?.();
      this.#wanted = void 0;
    }
    #pull() {
      return new PromiseClass((resolve) => {
        this.#wanted = resolve;
        this.#settle();
      });
    }
    /** Gives a waiting reader what there is. */
    #settle() {
      const wanted = this.#wanted;
      if (!wanted || this.#closed) return;
      const link = this.#first;
      if (link) {
        this.#first = link.next;
        if (!link.next) this.#last = void 0;
        this.#wanted = void 0;
        const size = byteLengthOf(link.bytes);
        controllerEnqueue(this.#controller, link.bytes);
        this.#flow.pull(size);
        wanted();
      } else if (this.#ended) {
        this.#closed = true;
        this.#wanted = void 0;
        controllerClose(this.#controller);
        const request = controllerRequest(this.#controller);
        if (request) respondByob(request, 0);
        wanted();
      }
    }
  };

  // prelude/response.ts
  var origins = /* @__PURE__ */ new WeakMap();
  var originOf = uncurryThis(origins.get).bind(null, origins);
  var setOrigin = uncurryThis(origins.set).bind(null, origins);
  var guardKey = findGuardKey();
  function findGuardKey() {
    const keys = ReflectOwnKeys(new Response().headers);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key === "symbol" && key.description === "guard") return key;
    }
  }
  function makeResponse({ status, statusText, headers, url, redirected }, body) {
    const list = new HeadersClass();
    for (let i = 0; i < headers.length; i++) {
      const name = headers[i][0];
      const value = headers[i][1];
      headersAppend(list, name, value);
    }
    const init = bare();
    init.status = status;
    init.statusText = statusText;
    init.headers = list;
    const response = ReflectConstruct(ResponseClass, [body, init]);
    setOrigin(response, { url, redirected, type: "basic" });
    if (guardKey) {
      ObjectDefineProperty(responseHeaders(response), guardKey, {
        value: "immutable",
        configurable: true,
        enumerable: true,
        writable: true
      });
    }
    return response;
  }
  function installResponse() {
    const { prototype } = ResponseClass;
    redefineGetter(prototype, "url", (origin) => origin.url);
    redefineGetter(prototype, "redirected", (origin) => origin.redirected);
    redefineGetter(prototype, "type", (origin) => origin.type);
    const clone = uncurryThis(prototype.clone);
    ObjectDefineProperty(prototype, "clone", {
      value: {
        clone() {
          const copy = clone(this);
          const origin = originOf(this);
          if (origin) setOrigin(copy, origin);
          return copy;
        }
      }.clone,
      configurable: true,
      enumerable: true,
      writable: true
    });
  }
  function redefineGetter(prototype, name, read) {
    const original = getterOf(prototype, name);
    const found = ObjectGetOwnPropertyDescriptor(prototype, name);
    const get = ObjectGetOwnPropertyDescriptor({
      get [name]() {
        const origin = originOf(this);
        return origin ? read(origin) : original(this);
      }
    }, name).get;
    ObjectDefineProperty(prototype, name, { ...found, get });
  }

  // prelude/upload.ts
  var Upload = class {
    #channel;
    #id;
    #reader;
    #credit = STREAM_WINDOW_BYTES;
    #granted;
    #stopped = false;
    constructor(channel, id, stream) {
      this.#channel = channel;
      this.#id = id;
      this.#reader = getReader(stream);
    }
    /** Sends everything. Rejects when the guest's stream breaks. */
    async run() {
      while (!this.#stopped) {
        const result = await readerRead(this.#reader);
        if (this.#stopped) return;
        if (result.done) return this.#channel.post(FromGuest.end, this.#id, "");
        if (typeOf(result.value) !== "Uint8Array") {
          const error = new TypeErrorClass(
            "Cannot send the body: its stream gave something else than bytes"
          );
          this.stop(error);
          throw error;
        }
        await this.#send(result.value);
      }
    }
    /** The host takes `bytes` more. */
    grant(bytes) {
      this.#credit += bytes;
      this.#go();
    }
    /** Sends nothing more and tells the guest's stream. */
    stop(reason) {
      if (this.#stopped) return;
      this.#stopped = true;
      this.#go();
      PromiseThen(readerCancel(this.#reader, reason), void 0, () => {
      });
    }
    #go() {
      const granted = this.#granted;
      this.#granted = void 0;
      if (granted) granted();
    }
    async #send(bytes) {
      for (let at = 0; at < byteLengthOf(bytes); ) {
        if (this.#credit === 0) {
          await new PromiseClass((resolve) => this.#granted = resolve);
        }
        if (this.#stopped) return;
        let size = byteLengthOf(bytes) - at;
        if (size > this.#credit) size = this.#credit;
        if (size > STREAM_CHUNK_BYTES) size = STREAM_CHUNK_BYTES;
        if (size <= 0) return;
        const part = copyBytes(bytes, at, size);
        at += size;
        this.#credit -= size;
        this.#channel.postBytes(FromGuest.chunk, this.#id, part);
      }
    }
  };
  function typeOf(value) {
    if (typeof value !== "object" || value === null) return void 0;
    return typeOfTypedArray(value);
  }

  // prelude/fetch.ts
  var TEXT_TYPE = /^text\/|^application\/(.*\+)?(json|xml)|urlencoded/;
  var Fetcher = class {
    #natives;
    #network;
    #channel;
    #open = bare();
    constructor(natives, network, channel) {
      this.#natives = natives;
      this.#network = network;
      this.#channel = channel;
    }
    /** Defines the global. */
    install() {
      installResponse();
      const start = (input, init) => this.#fetch(input, init);
      const value = {
        fetch(input) {
          return start(input, arguments[1]);
        }
      }.fetch;
      ObjectDefineProperty(globalThis, "fetch", {
        value,
        configurable: true,
        enumerable: true,
        writable: true
      });
    }
    /** Takes a post of the host about a fetch. */
    take(kind, id, payload) {
      const exchange = this.#open[id];
      if (!exchange) return;
      switch (kind) {
        case ToTier.response:
          return this.#answered(id, exchange, JSONParse(payload));
        case ToTier.chunk:
          return exchange.download?.push(payload);
        case ToTier.end:
          exchange.download?.end();
          return this.#close(id, new TypeErrorClass("The request is over"));
        case ToTier.fault:
          return this.#fail(id, asReason(JSONParse(payload)));
        case ToTier.pull:
          return exchange.upload?.grant(+payload);
        case ToTier.cancel:
          return exchange.upload?.stop(
            new TypeErrorClass("The host reads no more of the body")
          );
      }
    }
    #fetch(input, init) {
      return new PromiseClass((resolve, reject) => {
        const request = makeRequest(input, init);
        const signal = requestSignal(request);
        if (signalAborted(signal)) return reject(signalReason(signal));
        const url = requestUrl(request);
        const start = StringSlice(url, 0, 5);
        if (start === "data:" || start === "blob:") {
          return resolve(this.#natives.fetch(request));
        }
        const kind = kindOf(request, init);
        const id = this.#network.nextRequestId();
        const body = requestBody(request);
        const exchange = {
          resolve,
          reject,
          download: void 0,
          upload: body ? new Upload(this.#channel, id, body) : void 0
        };
        const head = JSONStringify(headOf(request, body ? kind : void 0));
        this.#open[id] = exchange;
        listen(signal, "abort", () => this.#abort(id, signalReason(signal)));
        this.#channel.post(FromGuest.fetch, id, head);
        if (!exchange.upload) return;
        PromiseThen(
          exchange.upload.run(),
          void 0,
          (reason) => this.#abort(id, reason)
        );
      });
    }
    #answered(id, exchange, head) {
      if (head.body) {
        exchange.download = new Download({
          pull: (bytes) => this.#channel.post(FromGuest.pull, id, `${bytes}`),
          cancel: () => this.#cancel(id, new TypeErrorClass("Body cancelled"))
        });
      }
      try {
        const body = exchange.download ? exchange.download.stream : null;
        exchange.resolve(makeResponse(head, body));
      } catch (error) {
        this.#abort(id, error);
      }
    }
    /** The guest wants no more. */
    #abort(id, reason) {
      if (this.#open[id]) this.#channel.post(FromGuest.cancel, id, "");
      this.#fail(id, reason);
    }
    #cancel(id, reason) {
      if (!this.#open[id]) return;
      this.#channel.post(FromGuest.cancel, id, "");
      this.#close(id, reason);
    }
    #fail(id, reason) {
      const exchange = this.#open[id];
      if (!exchange) return;
      this.#close(id, reason);
      exchange.reject(reason);
      exchange.download?.fail(reason);
    }
    #close(id, reason) {
      const exchange = this.#open[id];
      delete this.#open[id];
      exchange?.upload?.stop(reason);
    }
  };
  function makeRequest(input, init) {
    if (typeof input === "string" && !canParse(input)) {
      throw new TypeErrorClass(`Invalid URL: '${input}'`);
    }
    return ReflectConstruct(RequestClass, [input, init]);
  }
  function headOf(request, body) {
    const headers = bare();
    headersForEach(requestHeaders(request), (value, name) => {
      headers[name] = value;
    });
    const head = bare();
    head.url = requestUrl(request);
    head.method = requestMethod(request);
    head.headers = headers;
    head.redirect = requestRedirect(request);
    if (body) head.body = body;
    return head;
  }
  function kindOf(request, init) {
    const given = typeof init === "object" && init !== null ? init.body : void 0;
    if (given === void 0 || given === null) {
      const type = headersGet(requestHeaders(request), "content-type");
      return type && RegExpTest(TEXT_TYPE, type) ? "text" : "stream";
    }
    if (typeof given !== "object" || isOf(searchParamsSize, given)) return "text";
    return isOf(streamLocked, given) ? "stream" : "bytes";
  }
  function asReason({ name, message }) {
    if (name === "AbortError" || name === "TimeoutError") {
      return new DOMExceptionClass(message, name);
    }
    if (name === "RangeError") return new RangeErrorClass(message);
    return new TypeErrorClass(message);
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
      fetch: globalThis.fetch,
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

  // types/socket.ts
  var SocketEvent = {
    /** Guest: `{ conn_id, url, protocols? }` */
    open: "ws.open",
    /** Guest: `{ conn_id, data, encoding? }` */
    send: "ws.send",
    /** Guest: `{ conn_id, code?, reason? }` */
    close: "ws.close",
    /**
     * Host: `{ conn_id, event_type, data?, encoding? }`, of type `open` (data
     * may be `{ protocol }`), `message`, `error` (`{ message }`) or `close`
     * (`{ code, reason }`).
     */
    fromHost: "__ws_event"
  };
  var BASE64 = "base64";

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
    #hearSocket = () => {
    };
    constructor(natives, channel) {
      this.#natives = natives;
      this.#channel = channel;
    }
    /** Has `hear` take what the host says to the guest's WebSockets. */
    onSocketMessage(hear2) {
      this.#hearSocket = hear2;
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
        send: (event, data) => this.send(event, data),
        request: (method, data) => this.request(method, data),
        onRequest: (method, handler) => {
          this.#requestHandlers[StringClass(method)] = checkHandler(
            handler,
            "NETWORK.onRequest"
          );
        }
      });
    }
    /** Tells the host. */
    send(event, data) {
      this.#channel.event(this.#envelope(event, data, "message"));
    }
    /** Asks the host; rejects with the host's name and message. */
    request(method, data) {
      return new PromiseClass((resolve, reject) => {
        const envelope = this.#envelope(method, data, "request");
        const id = this.nextRequestId();
        this.#waiting[id] = { resolve, reject };
        this.#channel.post(FromGuest.request, id, envelope);
      });
    }
    /** Plain requests and fetches share their ids. */
    nextRequestId() {
      return this.#nextRequest++;
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
      if (name === SocketEvent.fromHost) {
        return this.#hearSocket(data);
      }
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
    "WebSocket",
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
    "fetch",
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
    let text = headOf2(error);
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
  function headOf2(error) {
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

  // prelude/event_handlers.ts
  var slots = /* @__PURE__ */ new WeakMap();
  var slotsOf = uncurryThis(slots.get).bind(null, slots);
  var setSlots = uncurryThis(slots.set).bind(null, slots);
  function defineHandlers(prototype, types) {
    for (let i = 0; i < types.length; i++) {
      const type = types[i];
      const name = `on${type}`;
      const accessor = ObjectGetOwnPropertyDescriptor({
        get [name]() {
          return slotsOf(this)?.[type] ?? null;
        },
        set [name](value) {
          set(this, type, value);
        }
      }, name);
      ObjectDefineProperty(prototype, name, accessor);
    }
  }
  function set(target, type, value) {
    let own = slotsOf(target);
    if (!own) setSlots(target, own = { __proto__: null });
    if (own[type] === void 0) {
      listen(target, type, (event) => {
        const handler = own[type];
        if (handler) return ReflectApply(handler, target, [event]);
      });
    }
    own[type] = typeof value === "function" ? value : null;
  }

  // prelude/tasks.ts
  var postTo2 = uncurryThis(
    MessagePort.prototype.postMessage
  );
  var TaskQueue = class {
    #first;
    #last;
    /** Whether this turn has had its task. */
    #busy = false;
    #bell;
    #report;
    /** @param report Hears what a task throws. */
    constructor(report) {
      this.#report = report;
      const { port1, port2 } = new MessageChannel();
      this.#bell = port1;
      ObjectDefineProperty(port2, "dispatchEvent", {
        value: () => {
          this.#busy = false;
          this.#next();
          return true;
        }
      });
      port2.start();
    }
    add(task) {
      const link = { task, next: void 0 };
      if (this.#last) this.#last.next = link;
      else this.#first = link;
      this.#last = link;
      this.#next();
    }
    #next() {
      const link = this.#first;
      if (!link || this.#busy) return;
      this.#first = link.next;
      if (!link.next) this.#last = void 0;
      this.#busy = true;
      postTo2(this.#bell, 0);
      try {
        link.task();
      } catch (error) {
        this.#report(error);
      }
    }
  };

  // prelude/web_data.ts
  var BlobClass = Blob;
  var sizeOfBlob = getterOf(Blob.prototype, "size");
  var arrayBufferOf = uncurryThis(Blob.prototype.arrayBuffer);
  var blobBytes = {
    /** Undefined for anything but a Blob. */
    size(value) {
      if (typeof value !== "object" || value === null) return void 0;
      try {
        return sizeOfBlob(value);
      } catch {
        return void 0;
      }
    },
    read: arrayBufferOf
  };
  var lengthOfBuffer = getterOf(ArrayBuffer.prototype, "byteLength");
  var viewBuffer = getterOf(DataView.prototype, "buffer");
  var viewOffset = getterOf(DataView.prototype, "byteOffset");
  var viewLength = getterOf(DataView.prototype, "byteLength");
  function bytesOf(value) {
    if (typeof value !== "object" || value === null) return void 0;
    if (isView(value)) {
      return typeOfTypedArray(value) === void 0 ? copyOf(viewBuffer(value), viewOffset(value), viewLength(value)) : copyOf(bufferOf(value), byteOffsetOf(value), byteLengthOf(value));
    }
    try {
      return copyOf(value, 0, lengthOfBuffer(value));
    } catch {
      return void 0;
    }
  }
  function copyOf(buffer, at, size) {
    const whole = ReflectConstruct(Uint8ArrayClass, [buffer]);
    return copyBytes(whole, at, size);
  }

  // prelude/websocket_checks.ts
  var TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
  var REASON_BYTES = 123;
  function parseSocketUrl(given) {
    const text = StringClass(given);
    let url;
    try {
      url = new URLClass(text);
    } catch {
      throw syntaxError(`Cannot connect: "${text}" is not a URL`);
    }
    if (urlProtocol(url) === "http:") urlSetProtocol(url, "ws:");
    if (urlProtocol(url) === "https:") urlSetProtocol(url, "wss:");
    const protocol = urlProtocol(url);
    if (protocol !== "ws:" && protocol !== "wss:") {
      throw syntaxError(
        `Cannot connect: the scheme ${protocol} is not ws or wss`
      );
    }
    if (urlHash(url) !== "") {
      throw syntaxError("Cannot connect: the URL has a fragment");
    }
    return urlHref(url);
  }
  function checkProtocols(given) {
    const list = [];
    if (given === void 0) return list;
    const seen = bare();
    const add = (value) => {
      const name = StringClass(value);
      if (!RegExpTest(TOKEN, name) || seen[name]) {
        throw syntaxError(`Cannot connect: protocol "${name}" cannot be used`);
      }
      seen[name] = true;
      ObjectDefineProperty(list, list.length, {
        value: name,
        configurable: true,
        enumerable: true,
        writable: true
      });
    };
    if (ArrayIsArray(given)) {
      for (let i = 0; i < given.length; i++) add(given[i]);
    } else if (typeof given === "object" && given !== null) {
      eachOf(given, add);
    } else add(given);
    return list;
  }
  function eachOf(given, visit) {
    const method = given[SymbolIterator];
    if (typeof method !== "function") return visit(given);
    const iterator = ReflectApply(method, given, []);
    for (let step = iterator.next(); !step.done; step = iterator.next()) {
      visit(step.value);
    }
  }
  function checkClose(code, reason) {
    const text = reason === void 0 ? "" : StringClass(reason);
    const number = code === void 0 ? void 0 : toCode(code);
    if (number !== void 0 && number !== 1e3 && !(number >= 3e3 && number <= 4999)) {
      throw new DOMExceptionClass(
        `Cannot close: code ${number} is not 1000 or from 3000 to 4999`,
        "InvalidAccessError"
      );
    }
    if (encodedLength(text) > REASON_BYTES) {
      throw syntaxError(
        `Cannot close: the reason has more than ${REASON_BYTES} bytes`
      );
    }
    return { code: number, reason: text };
  }
  function toCode(value) {
    if (typeof value === "symbol" || typeof value === "bigint") {
      throw new TypeErrorClass("Cannot close: the code is not a number");
    }
    const number = +value;
    if (!(number > 0)) return 0;
    return number >= 65535 ? 65535 : number + 0.5 | 0;
  }
  function syntaxError(message) {
    return new DOMExceptionClass(message, "SyntaxError");
  }

  // prelude/websocket.ts
  var CONNECTING = 0;
  var OPEN = 1;
  var CLOSING = 2;
  var CLOSED = 3;
  var STATES = { CONNECTING, OPEN, CLOSING, CLOSED };
  var NO_STATUS = 1005;
  var ABNORMAL = 1006;
  var shared;
  var GuestSocket = class extends EventTarget {
    #id = shared.nextId++;
    #url;
    #protocol = "";
    #state = CONNECTING;
    #binaryType = "blob";
    #buffered = 0;
    #timer;
    /** Settles when what was sent before has left; Blobs take their time. */
    #tail;
    constructor(url) {
      super();
      const protocols = checkProtocols(arguments[1]);
      this.#url = parseSocketUrl(url);
      shared.sockets[this.#id] = this;
      const opening = bare();
      opening.conn_id = this.#id;
      opening.url = this.#url;
      if (protocols.length > 0) opening.protocols = protocols;
      shared.network.send(SocketEvent.open, opening);
      this.#await("The host did not answer in time");
    }
    get url() {
      return this.#url;
    }
    get protocol() {
      return this.#protocol;
    }
    get extensions() {
      return this.#state, "";
    }
    get readyState() {
      return this.#state;
    }
    get bufferedAmount() {
      return this.#buffered;
    }
    get binaryType() {
      return this.#binaryType;
    }
    set binaryType(type) {
      if (type === "blob" || type === "arraybuffer") this.#binaryType = type;
    }
    send(data) {
      if (this.#state === CONNECTING) {
        throw new DOMExceptionClass(
          "Cannot send: the socket is still connecting",
          "InvalidStateError"
        );
      }
      const size = blobBytes.size(data);
      if (size !== void 0) return this.#sendBlob(data, size);
      const bytes = bytesOf(data);
      const text = bytes ? void 0 : StringClass(data);
      const length = bytes ? byteLengthOf(bytes) : text.length;
      this.#buffer(length);
      if (this.#state !== OPEN) return;
      const payload = bytes ? toBase64(bytes) : text;
      if (this.#tail) {
        this.#queue(() => this.#post(payload, bytes !== void 0, length));
      } else this.#post(payload, bytes !== void 0, length);
    }
    close() {
      const { code, reason } = checkClose(arguments[0], arguments[1]);
      if (this.#state >= CLOSING) return;
      if (this.#state === CONNECTING) {
        this.#tellClose(code, reason);
        this.#state = CLOSING;
        shared.natives.setTimeout(
          () => this.#fail("The socket was closed before it was open"),
          0
        );
        return;
      }
      this.#state = CLOSING;
      this.#queue(() => {
        this.#tellClose(code, reason);
        this.#await("The host did not close in time");
      });
    }
    /** @ignore What the host says; the guest cannot call it. */
    static hear(socket, message) {
      socket.#hear(message);
    }
    #hear({ event_type: type, data, encoding }) {
      if (this.#state === CLOSED) return;
      switch (type) {
        case "open":
          return this.#opened(data);
        case "message":
          return this.#message(data, encoding);
        case "error":
          return this.#error(data);
        case "close":
          return this.#closed(data);
      }
    }
    #opened(data) {
      if (this.#state !== CONNECTING) return;
      this.#calm();
      this.#state = OPEN;
      if (data && typeof data.protocol === "string") {
        this.#protocol = data.protocol;
      }
      dispatch(this, new EventClass("open"));
    }
    #message(data, encoding) {
      if (this.#state !== OPEN) return;
      const init = bare();
      init.data = encoding === BASE64 ? this.#binary(fromBase64(data)) : StringClass(data);
      init.origin = this.#url;
      dispatch(this, ReflectConstruct(MessageEventClass, ["message", init]));
    }
    #binary(bytes) {
      return this.#binaryType === "blob" ? new BlobClass([bytes]) : bufferOf(bytes);
    }
    #error(data) {
      const message = data && typeof data.message === "string" ? data.message : "";
      if (this.#state === CONNECTING) return this.#fail(message);
      this.#dispatchError(message);
    }
    /** Without a connection there is nothing to wait for. */
    #fail(message) {
      if (this.#state === CLOSED) return;
      const data = bare();
      data.code = ABNORMAL;
      data.reason = "";
      this.#end();
      this.#dispatchError(message);
      this.#dispatchClose(data);
    }
    #closed(data) {
      const failed = this.#state === CONNECTING;
      this.#end();
      if (failed) this.#dispatchError("The connection was refused");
      this.#dispatchClose(data ?? bare());
    }
    #end() {
      this.#calm();
      this.#state = CLOSED;
      delete shared.sockets[this.#id];
    }
    #dispatchError(message) {
      const init = bare();
      init.message = message;
      dispatch(this, ReflectConstruct(ErrorEventClass, ["error", init]));
    }
    #dispatchClose(data) {
      const init = bare();
      init.code = typeof data.code === "number" ? data.code : NO_STATUS;
      init.reason = typeof data.reason === "string" ? data.reason : "";
      init.wasClean = init.code !== ABNORMAL;
      dispatch(this, ReflectConstruct(CloseEventClass, ["close", init]));
    }
    #sendBlob(blob, size) {
      this.#buffer(size);
      if (this.#state !== OPEN) return;
      const read = blobBytes.read(blob);
      this.#queue(
        () => PromiseThen(read, (buffer) => {
          const bytes = bytesOf(buffer);
          if (bytes) this.#post(toBase64(bytes), true, size);
        })
      );
    }
    /** Does `work` when what came before is done. */
    #queue(work) {
      if (!this.#tail) {
        const result = work();
        if (result) this.#follow(result);
      } else this.#follow(PromiseThen(this.#tail, work));
    }
    #follow(promise) {
      const tail = PromiseThen(promise, void 0, () => {
      });
      this.#tail = tail;
      PromiseThen(tail, () => {
        if (this.#tail === tail) this.#tail = void 0;
      });
    }
    #post(payload, binary, length) {
      const sending = bare();
      sending.conn_id = this.#id;
      sending.data = payload;
      if (binary) sending.encoding = BASE64;
      shared.network.send(SocketEvent.send, sending);
      shared.natives.setTimeout(() => {
        this.#buffered -= length;
      }, 0);
    }
    #buffer(length) {
      this.#buffered += length;
    }
    #tellClose(code, reason) {
      const closing = bare();
      closing.conn_id = this.#id;
      if (code !== void 0) {
        closing.code = code;
        closing.reason = reason;
      }
      shared.network.send(SocketEvent.close, closing);
    }
    /** The host has so long to answer. */
    #await(message) {
      this.#calm();
      this.#timer = shared.natives.setTimeout(() => {
        if (this.#state === CONNECTING) this.#tellClose(void 0, "");
        this.#fail(message);
      }, shared.timeoutMs);
    }
    #calm() {
      shared.natives.clearTimeout(this.#timer);
    }
  };
  var { hear } = GuestSocket;
  delete GuestSocket.hear;
  var Sockets = class {
    #tasks;
    constructor(natives, network) {
      this.#tasks = new TaskQueue((error) => network.report(error));
      shared = {
        network,
        natives,
        sockets: bare(),
        nextId: 1,
        timeoutMs: 0
      };
    }
    set timeoutMs(ms) {
      shared.timeoutMs = ms;
    }
    /** Defines the global. */
    install() {
      ObjectDefineProperty(GuestSocket, "name", { value: "WebSocket" });
      defineHandlers(GuestSocket.prototype, [
        "open",
        "message",
        "error",
        "close"
      ]);
      for (const name in STATES) {
        const value = STATES[name];
        const constant = { value, enumerable: true };
        ObjectDefineProperty(GuestSocket, name, constant);
        ObjectDefineProperty(GuestSocket.prototype, name, constant);
      }
      ObjectDefineProperty(GuestSocket.prototype, Symbol.toStringTag, {
        value: "WebSocket",
        configurable: true
      });
      ObjectDefineProperty(globalThis, "WebSocket", {
        value: GuestSocket,
        configurable: true,
        enumerable: false,
        writable: true
      });
    }
    /** The host says something to one of them. */
    receive(message) {
      const id = message?.conn_id;
      const socket = id === void 0 ? void 0 : shared.sockets[id];
      if (socket) this.#tasks.add(() => hear(socket, message));
    }
  };

  // prelude/boot.ts
  function boot(given) {
    const natives = captureNatives(given);
    const channel = new Channel(natives.port);
    const network = new Network(natives, channel);
    const fetcher = new Fetcher(natives, network, channel);
    const sockets = new Sockets(natives, network);
    const modules = new Modules(natives);
    const runner = new Runner(natives, network, modules);
    refuseImports(natives.registerHooks);
    reportUncaught(natives, network);
    const evaluate = installCodegen(natives);
    installTimers(natives, evaluate);
    fetcher.install();
    sockets.install();
    network.onSocketMessage((message) => sockets.receive(message));
    installSilentConsole();
    installStacks();
    defineFixedGlobal("NETWORK", network.api());
    defineClose(channel);
    removeGlobals();
    freezeShared();
    const setUp = (setup) => {
      network.setMaxMessageBytes(setup.limits.maxMessageBytes);
      sockets.timeoutMs = setup.socketTimeoutMs;
      if (setup.forwardConsole) installConsole(channel);
      addModules(modules, setup.modules);
      defineFixedGlobal("env", frozenCopy(setup.env));
    };
    channel.open(route(network, fetcher, runner, channel, setUp));
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
  function route(network, fetcher, runner, channel, setUp) {
    return (kind, id, bytes) => {
      if (kind === ToTier.chunk) return fetcher.take(kind, id, bytes);
      const payload = bytes;
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
          fetcher.take(kind, id, payload);
          return network.settle(kind, id, payload);
        case ToTier.response:
        case ToTier.end:
        case ToTier.pull:
        case ToTier.cancel:
          return fetcher.take(kind, id, payload);
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
