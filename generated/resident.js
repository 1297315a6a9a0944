// Made from wasm/ by `deno task build`.
// Contains @bjorn3/browser_wasi_shim, MIT or Apache-2.0.
(() => {
"use strict";
(() => {
  var __defProp = Object.defineProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };

  // wasm/runtime/fault.ts
  var Fault = class extends Error {
    kind;
    reason;
    constructor(message, kind = "runtime", reason, cause) {
      super(message, { cause });
      this.kind = kind;
      this.reason = reason;
    }
  };

  // wasm/runtime/gauge.ts
  var FIRST_SLICE = 1e5;
  var MAX_SLICE = 1e6;
  var MIN_SLICE = 1e3;
  var SLICE_TIME = 0.25;
  var EMPTY = -1;
  var Gauge = class {
    /** Why the call must end; the first cause stays. */
    fault;
    #clock;
    #global = { value: 0n };
    #maxFuel = Infinity;
    #deadline = Infinity;
    #timeLimit = 0;
    #startedAt = 0;
    #used = 0;
    #granted = 0;
    #slice = FIRST_SLICE;
    #slicedAt = 0;
    /** @param clock Milliseconds that never go back. */
    constructor(clock) {
      this.#clock = clock;
    }
    /** When the call must end, by the clock; `Infinity` without a limit. */
    get deadline() {
      return this.#deadline;
    }
    /**
     * Starts a call.
     *
     * @param outer The deadline of a call around this one.
     */
    start(limits, outer) {
      this.fault = void 0;
      this.#maxFuel = limits.maxInstructions || Infinity;
      this.#timeLimit = limits.maxExecutionTime;
      this.#startedAt = this.#clock();
      this.#deadline = Math.min(
        outer,
        this.#timeLimit > 0 ? this.#startedAt + this.#timeLimit : Infinity
      );
      this.#used = 0;
      this.#granted = 0;
      this.#slicedAt = this.#startedAt;
      this.#global = { value: 0n };
    }
    /** Puts the fuel into the instance that is going to run. */
    attach(global) {
      this.#settle();
      this.#global = global;
      global.value = BigInt(this.#grant());
    }
    /** Fuel that the call used so far. */
    get used() {
      return this.#used + this.#granted - Number(this.#global.value);
    }
    /** Milliseconds since the call started. */
    get elapsed() {
      return this.#clock() - this.#startedAt;
    }
    /** Milliseconds until the deadline. */
    get timeLeft() {
      return this.#deadline - this.#clock();
    }
    #settle() {
      this.#used = this.used;
      this.#granted = Number(this.#global.value);
    }
    #grant() {
      this.#granted = Math.min(this.#maxFuel - this.#used, this.#slice);
      return this.#granted;
    }
    /**
     * Takes fuel for work that the host does for the guest.
     *
     * @param fuel Whole units, at most 2^53.
     */
    charge(fuel) {
      this.#global.value -= BigInt(fuel);
    }
    /**
     * Answers a guest whose slice is used up.
     *
     * @param left The fuel the guest has: negative.
     * @returns The next slice, or a negative number, at which the guest traps.
     */
    refill(left) {
      this.#used += this.#granted - left;
      this.#granted = left;
      const now = this.#clock();
      this.#check(now);
      if (this.fault !== void 0) return this.#empty();
      this.#adapt(now);
      return this.#grant();
    }
    #check(now) {
      if (this.fault !== void 0) return;
      if (this.#used > this.#maxFuel) this.fault = this.#outOfFuel();
      else if (now >= this.#deadline) this.fault = this.#late();
    }
    /** Throws when the call used more fuel than it may. */
    finish() {
      if (this.fault === void 0 && this.used > this.#maxFuel) {
        this.fault = this.#outOfFuel();
      }
      if (this.fault !== void 0) throw this.fault;
    }
    /** Ends the call because its deadline passed while the guest waited. */
    expire() {
      this.abort(this.#late());
    }
    #outOfFuel() {
      return new Fault(
        `out of fuel: more than ${this.#maxFuel} instructions ("maxInstructions")`,
        "runtime",
        "out_of_fuel"
      );
    }
    #late() {
      return new Fault(
        `deadline passed: more than ${this.#timeLimit} ms ("maxExecutionTime")`,
        "runtime",
        "deadline"
      );
    }
    /** Shortens slices that last long, as those of slow instructions do. */
    #adapt(now) {
      const lasted = now - this.#slicedAt;
      this.#slicedAt = now;
      if (lasted > SLICE_TIME) {
        this.#slice = Math.max(this.#slice >> 1, MIN_SLICE);
      } else if (lasted * 2 < SLICE_TIME) {
        this.#slice = Math.min(this.#slice << 1, MAX_SLICE);
      }
    }
    #empty() {
      this.#granted = EMPTY;
      return EMPTY;
    }
    /**
     * Ends the call from within a host function: the guest may catch what is
     * thrown, but finds no fuel to go on with.
     */
    abort(fault) {
      this.fault ??= fault;
      this.#settle();
      this.#global.value = BigInt(this.#empty());
      throw this.fault;
    }
  };

  // wasm/runtime/guest_memory.ts
  function checkRange(memory, ptr, length) {
    if (ptr + length > memory.buffer.byteLength) {
      throw new Fault(
        `Pointer ${ptr} with length ${length} lies outside of the memory`,
        "runtime",
        "trap"
      );
    }
  }
  function viewOf(memory, ptr, length) {
    checkRange(memory, ptr, length);
    return new Uint8Array(memory.buffer, ptr, length);
  }

  // wasm/runtime/json_abi.ts
  var encoder = new TextEncoder();
  var decoder = new TextDecoder("utf-8", { fatal: true });
  function exportedFunction(exports, name) {
    const value = Object.hasOwn(exports, name) ? exports[name] : void 0;
    return typeof value === "function" ? value : void 0;
  }
  function requireFunction(exports, name) {
    const fn = exportedFunction(exports, name);
    if (fn === void 0) throw mismatch(name);
    return fn;
  }
  function jsonGuest(exports) {
    const alloc = exportedFunction(exports, "alloc");
    if (alloc === void 0) {
      throw new Fault("Module does not export 'alloc'", "not_found");
    }
    const { memory } = exports;
    if (!(memory instanceof WebAssembly.Memory)) {
      throw new Fault("Module does not export 'memory'", "not_found");
    }
    const dealloc = exportedFunction(exports, "dealloc");
    return dealloc ? { memory, alloc, dealloc } : { memory, alloc };
  }
  function encodeJson(value) {
    return encoder.encode(JSON.stringify(value) ?? "null");
  }
  function passIn(guest, bytes) {
    const ptr = Number(guest.alloc(bytes.length)) >>> 0;
    const slice = { ptr, length: bytes.length };
    viewOf(guest.memory, ptr, bytes.length).set(bytes);
    return slice;
  }
  function readJson(memory, slice, maxBytes) {
    if (slice.length > maxBytes) {
      throw new Fault(
        `JSON of ${slice.length} bytes is over ${maxBytes} ("maxJsonBytes")`
      );
    }
    const bytes = viewOf(memory, slice.ptr, slice.length);
    try {
      return JSON.parse(decoder.decode(bytes));
    } catch (cause) {
      throw new Fault(
        "The script's answer is not JSON",
        "runtime",
        void 0,
        cause
      );
    }
  }
  function toSlice(result) {
    if (typeof result === "bigint") {
      const packed = BigInt.asUintN(64, result);
      return {
        ptr: Number(packed >> 32n),
        length: Number(packed & 0xffffffffn)
      };
    }
    if (!Array.isArray(result) || result.length !== 2) return void 0;
    const [ptr, length] = result;
    if (typeof ptr !== "number" || typeof length !== "number") return void 0;
    return { ptr: ptr >>> 0, length: length >>> 0 };
  }
  async function callJsonAsync(exports, name, input, maxBytes, enter) {
    const guest = jsonGuest(exports);
    const call = enter(jsonFunction(exports, name));
    const argument = await passInAsync(guest, input, enter);
    const result = await call(argument.ptr | 0, argument.length | 0);
    const answer3 = answerOf(name, result);
    const value = readJson(guest.memory, answer3, maxBytes);
    if (guest.dealloc === void 0) return value;
    const dealloc = enter(guest.dealloc);
    await dealloc(answer3.ptr | 0, answer3.length | 0);
    if (answer3.ptr === argument.ptr) return value;
    await dealloc(argument.ptr | 0, argument.length | 0);
    return value;
  }
  async function passInAsync(guest, bytes, enter) {
    const alloc = enter(guest.alloc);
    const ptr = Number(await alloc(bytes.length)) >>> 0;
    viewOf(guest.memory, ptr, bytes.length).set(bytes);
    return { ptr, length: bytes.length };
  }
  function jsonFunction(exports, name) {
    const call = exportedFunction(exports, name);
    if (call === void 0 || call.length !== 2) throw mismatch(name);
    return call;
  }
  function answerOf(name, result) {
    const answer3 = toSlice(result);
    if (answer3 === void 0) throw mismatch(name);
    return answer3;
  }
  function mismatch(name) {
    return new Fault(
      `Function ${name} not found or signature mismatch`,
      "not_found"
    );
  }

  // wasm/runtime/refill.ts
  var MODULE = Uint8Array.of(
    ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 1, 124, 1, 124],
    ...[2, 7, 1, 1, 104, 1, 114, 0, 0, 7, 5, 1, 1, 114, 0, 0]
  );
  var compiled;
  function refillFunction(refill) {
    compiled ??= new WebAssembly.Module(MODULE);
    const { exports } = new WebAssembly.Instance(compiled, { h: { r: refill } });
    const { r } = exports;
    return r;
  }

  // wasm/runtime/script_error.ts
  var ScriptError = class extends Error {
    name = "ScriptError";
    kind;
    /** `undefined` when no limit, trap or overflow is the cause. */
    reason;
    script;
    fuelUsed;
    timeUsed;
    constructor(message, facts) {
      super(message, { cause: facts.cause });
      this.kind = facts.kind;
      this.reason = facts.reason;
      this.script = facts.script ?? "";
      this.fuelUsed = facts.fuelUsed ?? 0;
      this.timeUsed = facts.timeUsed ?? 0;
    }
  };

  // wasm/runtime/suspend.ts
  var api = WebAssembly;
  function suspending(fn) {
    return new api.Suspending(fn);
  }
  function promising(fn) {
    return api.promising(fn);
  }

  // wasm/runtime/usage.ts
  var Usage = class {
    #last = { fuel: 0, time: 0, pages: 0 };
    #total = { fuel: 0, time: 0, pages: 0 };
    #calls = 0;
    /** Adds one call. */
    record(fuel, time, pages) {
      this.#calls++;
      this.#last = { fuel, time, pages };
      this.#total = {
        fuel: this.#total.fuel + fuel,
        time: this.#total.time + time,
        pages: Math.max(this.#total.pages, pages)
      };
    }
    /** The figures as they are now. */
    snapshot() {
      return { last: this.#last, total: this.#total, calls: this.#calls };
    }
  };

  // wasm/runtime/guest.ts
  var Guest = class {
    name;
    report;
    /** What its calls used. */
    usage;
    /** Whether it must be called so that its imports can suspend it. */
    suspends;
    #module;
    #link;
    #gauge;
    #refill;
    #instance;
    #depth = 0;
    #broken = false;
    /**
     * Compiles the module; nothing of it runs.
     *
     * @param clock Milliseconds that never go back.
     * @param suspends Whether the linker gives it imports that suspend it.
     */
    constructor(name, metered, link2, clock, usage = new Usage(), suspends = false) {
      this.name = name;
      this.report = metered.report;
      this.usage = usage;
      this.suspends = suspends;
      this.#module = compile(metered.bytes, name);
      this.#link = link2;
      this.#gauge = new Gauge(clock);
      this.#refill = refillFunction((left) => this.#gauge.refill(left));
    }
    /** Whether a call is under way. */
    get running() {
      return this.#depth > 0;
    }
    /** Exports of the running instance. */
    get exports() {
      if (this.#instance === void 0) throw new Fault("Script is not ready");
      return this.#instance.exports;
    }
    /** The first memory, exported by the module or not. */
    get memory() {
      const { memory } = this.report.names;
      if (memory === void 0) throw new Fault("Module has no memory");
      return this.exports[memory];
    }
    /** Fuel and deadline of the running call. */
    get gauge() {
      return this.#gauge;
    }
    /**
     * Runs `body` against the instance under limits of its own. A call within
     * a call draws on the outer one's limits.
     *
     * @param outer The deadline of another guest's call around this one.
     * @throws {ScriptError} When the script fails or is over a limit.
     */
    run(limits, outer, body) {
      const nested = this.#depth++ > 0;
      if (!nested) this.#gauge.start(limits, outer);
      try {
        if (!nested) this.#prepare();
        const result = body(this.exports);
        if (!nested) this.#gauge.finish();
        return result;
      } catch (error) {
        this.#broken ||= mayBreak(error);
        throw this.#scriptError(error);
      } finally {
        this.#depth--;
        if (!nested) this.#end();
      }
    }
    /**
     * As {@linkcode run}, for a body that waits: the guest is suspended while
     * its host functions do. There is no call within such a call.
     */
    async runAsync(limits, body) {
      this.#depth++;
      this.#gauge.start(limits, Infinity);
      try {
        for (const start of this.#attach()) await this.enter(start)();
        this.#broken = false;
        const result = await body(this.exports);
        this.#gauge.finish();
        return result;
      } catch (error) {
        this.#broken ||= mayBreak(error);
        throw this.#scriptError(error);
      } finally {
        this.#depth--;
        this.#end();
      }
    }
    /** `fn`, an export, in the form in which {@linkcode runAsync} calls it. */
    enter(fn) {
      return this.suspends ? promising(fn) : fn;
    }
    #prepare() {
      for (const start of this.#attach()) start();
      this.#broken = false;
    }
    /**
     * Makes an instance where there is none and gives it its fuel.
     *
     * @returns What must run before anything else of the instance.
     */
    #attach() {
      const fresh = this.#instance === void 0;
      this.#instance ??= this.#instantiate();
      const { exports } = this.#instance;
      const { fuel, denied, start } = this.report.names;
      this.#gauge.attach(exports[fuel]);
      if (!fresh) {
        exports[denied].value = 0;
        return [];
      }
      this.#broken = true;
      return [start, "_initialize"].map((name) => name && exportedFunction(exports, name)).filter((fn) => typeof fn === "function");
    }
    #instantiate() {
      try {
        const instance = new WebAssembly.Instance(
          this.#module,
          this.#link(this)
        );
        const { refill } = this.report.names;
        instance.exports[refill].set(0, this.#refill);
        return instance;
      } catch (error) {
        throw instantiationFault(error);
      }
    }
    #end() {
      this.usage.record(this.#gauge.used, this.#gauge.elapsed, this.#pages());
      if (this.#broken) this.#instance = void 0;
      this.#broken = false;
    }
    #pages() {
      const { memory } = this.report.names;
      if (memory === void 0 || this.#instance === void 0) return 0;
      return this.memory.buffer.byteLength / 65536;
    }
    #scriptError(error) {
      if (error instanceof ScriptError && this.#gauge.fault === void 0) {
        return error;
      }
      const fault = this.#gauge.fault ?? this.#classify(error);
      return new ScriptError(`Script "${this.name}": ${fault.message}`, {
        kind: fault.kind,
        reason: fault.reason,
        script: this.name,
        fuelUsed: this.#gauge.used,
        timeUsed: this.#gauge.elapsed,
        cause: fault.cause ?? error
      });
    }
    #classify(error) {
      if (error instanceof Fault) return error;
      try {
        this.#gauge.finish();
      } catch (fault) {
        return fault;
      }
      if (error instanceof RangeError) {
        return new Fault(error.message, "runtime", "stack_overflow");
      }
      if (this.#wasDenied()) {
        return new Fault(
          `out of memory: a memory or table could not grow, then: ${messageOf(error)}`,
          "runtime",
          "out_of_memory"
        );
      }
      return new Fault(messageOf(error), "runtime", "trap");
    }
    #wasDenied() {
      const denied = this.#instance?.exports[this.report.names.denied];
      return denied?.value === 1;
    }
  };
  function compile(bytes, name) {
    try {
      return new WebAssembly.Module(bytes);
    } catch (cause) {
      throw new ScriptError(
        `Script "${name}" is too large once metered: ${messageOf(cause)}`,
        { kind: "compile", script: name, cause }
      );
    }
  }
  function messageOf(error) {
    const thrown = Object.prototype.toString.call(error);
    if (thrown === "[object WebAssembly.Exception]") return "uncaught exception";
    return error instanceof Error ? error.message : String(error);
  }
  function mayBreak(error) {
    return !(error instanceof Fault) || error.kind !== "not_found";
  }
  function instantiationFault(error) {
    if (error instanceof Fault) return error;
    const message = messageOf(error);
    if (error instanceof WebAssembly.LinkError || error instanceof TypeError) {
      return new Fault(message, "compile", void 0, error);
    }
    const reason = error instanceof RangeError ? "out_of_memory" : "trap";
    return new Fault(message, "runtime", reason, error);
  }

  // wasm/runtime/host_functions.ts
  function bindHostFunction(name, fn, results, caller) {
    if ("raw" in fn) return (...args) => fn.raw(caller, ...args);
    if (results === "other") {
      throw new Fault(
        `Import host.${name} must return nothing, i64 or (i32, i32)`,
        "compile"
      );
    }
    return (ptr, length) => {
      const { memory } = jsonGuest(caller.exports);
      const slice = { ptr: Number(ptr) >>> 0, length: Number(length) >>> 0 };
      const input = readJson(memory, slice, caller.maxJsonBytes);
      return answer(fn.json(input), results, caller);
    };
  }
  function answer(value, results, caller) {
    if (value instanceof Promise) {
      throw new Fault("Host functions cannot be asynchronous here");
    }
    if (results === "none") return;
    const { ptr, length } = passIn(jsonGuest(caller.exports), encodeJson(value));
    if (results === "pair") return [ptr | 0, length | 0];
    return BigInt.asIntN(64, BigInt(ptr) << 32n | BigInt(length));
  }
  var decoder2 = new TextDecoder();
  function memoryAccess(memory) {
    return {
      read: (ptr, length) => viewOf(memory(), ptr >>> 0, length >>> 0).slice(),
      readText: (ptr, length) => decoder2.decode(viewOf(memory(), ptr >>> 0, length >>> 0)),
      write: (ptr, bytes) => viewOf(memory(), ptr >>> 0, bytes.length).set(bytes)
    };
  }

  // wasm/runtime/host_fault.ts
  var HOST_CALL_FUEL = 100;
  function hostFault(name, error) {
    if (error instanceof Fault) return error;
    const message = error instanceof Error ? error.message : String(error);
    const inner = error instanceof ScriptError ? error.reason : void 0;
    const overflow = error instanceof RangeError && message.includes("call stack");
    return new Fault(
      `Host function ${name} failed: ${message}`,
      "runtime",
      overflow ? "stack_overflow" : inner,
      error
    );
  }

  // wasm/runtime/suspending.ts
  var MAX_SUSPENDED = 64;
  function bindSuspending(name, fn, results, caller, guest) {
    if (fn.kind === "json" && results === "other") {
      throw new Fault(
        `Import host.${name} must return nothing, i64 or (i32, i32)`,
        "compile"
      );
    }
    const call = fn.kind === "raw" ? (...args) => beforeDeadline(guest, fn.ask(args, caller)) : async (ptr, length) => {
      const { memory } = jsonGuest(caller.exports);
      const slice = { ptr: Number(ptr) >>> 0, length: Number(length) >>> 0 };
      const input = readJson(memory, slice, caller.maxJsonBytes);
      const value = await beforeDeadline(guest, fn.ask(input, caller));
      return await answer2(value, results, guest);
    };
    return guarded(name, call, guest);
  }
  function guarded(name, call, guest) {
    const { gauge } = guest;
    let open = 0;
    return async (...args) => {
      if (gauge.fault !== void 0) throw gauge.fault;
      gauge.charge(HOST_CALL_FUEL);
      open++;
      try {
        if (open > MAX_SUSPENDED) throw tooDeep(name);
        return await call(...args);
      } catch (error) {
        return gauge.abort(hostFault(`host.${name}`, error));
      } finally {
        open--;
      }
    };
  }
  function tooDeep(name) {
    return new Fault(
      `Calls of host.${name} are nested more than ${MAX_SUSPENDED} deep`,
      "runtime",
      "stack_overflow"
    );
  }
  async function beforeDeadline(guest, work) {
    const { timeLeft } = guest.gauge;
    if (timeLeft === Infinity) return await work;
    const late = Promise.withResolvers();
    const timer = setTimeout(() => {
      try {
        guest.gauge.expire();
      } catch (fault) {
        late.reject(fault);
      }
    }, Math.max(timeLeft, 0));
    try {
      return await Promise.race([work, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  }
  async function answer2(value, results, guest) {
    if (results === "none") return;
    const { ptr, length } = await passInAsync(
      jsonGuest(guest.exports),
      encodeJson(value),
      (fn) => guest.enter(fn)
    );
    if (results === "pair") return [ptr | 0, length | 0];
    return BigInt.asIntN(64, BigInt(ptr) << 32n | BigInt(length));
  }

  // wasm/runtime/linker.ts
  function link(guest, sources) {
    const caller = callerOf(guest, sources.maxJsonBytes);
    const namespaces = /* @__PURE__ */ new Map();
    const imports = /* @__PURE__ */ Object.create(null);
    for (const entry of guest.report.info.imports) {
      const module = imports[entry.module] ??= /* @__PURE__ */ Object.create(null);
      module[entry.name] = entry.kind === "function" ? importedFunction(entry) : importedObject(guest, entry);
    }
    return imports;
    function importedFunction(entry) {
      const { module, name } = entry;
      const shape = () => resultShape(guest.report.info, entry.index);
      if (suspendsAt(entry, sources)) {
        const fn2 = sources.suspending[name];
        return suspending(bindSuspending(name, fn2, shape(), caller, guest));
      }
      if (module === "host" && Object.hasOwn(sources.host, name)) {
        const fn2 = bindHostFunction(name, sources.host[name], shape(), caller);
        return guarded2(guest, entry, fn2);
      }
      const fn = namespace(module)[name];
      if (fn === void 0) throw notProvided(entry);
      return guarded2(guest, entry, fn);
    }
    function namespace(module) {
      const known = namespaces.get(module);
      if (known !== void 0) return known;
      const make = Object.hasOwn(sources.namespaces, module) ? sources.namespaces[module] : void 0;
      const made = Object.assign(/* @__PURE__ */ Object.create(null), make?.(caller));
      namespaces.set(module, made);
      return made;
    }
  }
  function suspendsAt({ module, name, kind }, { suspending: suspending2 = {} }) {
    return kind === "function" && module === "host" && Object.hasOwn(suspending2, name);
  }
  function notProvided({ module, name, kind }) {
    return new Fault(
      `Import ${module}.${name} (${kind}) is not provided`,
      "compile"
    );
  }
  function callerOf(guest, maxJsonBytes) {
    return {
      script: guest.name,
      maxJsonBytes,
      get exports() {
        return guest.exports;
      },
      charge: (fuel) => guest.gauge.charge(fuel),
      timeLeft: () => guest.gauge.timeLeft,
      ...memoryAccess(() => guest.memory)
    };
  }
  function guarded2(guest, { module, name }, fn) {
    const { gauge } = guest;
    return (...args) => {
      if (gauge.fault !== void 0) throw gauge.fault;
      gauge.charge(HOST_CALL_FUEL);
      try {
        return fn(...args);
      } catch (error) {
        return gauge.abort(hostFault(`${module}.${name}`, error));
      }
    };
  }
  function importedObject(guest, entry) {
    const { info, memoryMaxima, tableMaxima } = guest.report;
    const { kind, index } = entry;
    if (kind === "memory") {
      const { min, is64 } = info.memories[index];
      if (is64) throw notProvided(entry);
      return new WebAssembly.Memory({
        initial: min,
        maximum: memoryMaxima[index]
      });
    }
    if (kind === "table") {
      const { min, is64 } = info.tables[index];
      if (is64) throw notProvided(entry);
      return new WebAssembly.Table({
        element: "anyfunc",
        initial: min,
        maximum: tableMaxima[index]
      });
    }
    throw notProvided(entry);
  }
  function resultShape(info, index) {
    const type = info.types[info.functions[index]];
    const codes = info.bytes.subarray(type.resultsAt, type.resultsEnd).join();
    if (codes === "") return "none";
    if (codes === "126") return "packed";
    return codes === "127,127" ? "pair" : "other";
  }

  // wasm/binary/meter_error.ts
  var MeterError = class extends Error {
    name = "MeterError";
    /** The class of the fault. */
    code;
    /** Byte offset in the original module, or -1 when it has no place. */
    offset;
    /** Set when the cause is a memory limit. */
    memory;
    /**
     * @param message What is wrong, without the offset.
     * @param offset Byte offset in the original module; -1 for the whole of it.
     * @param code The class of the fault.
     * @param memory Whether a memory limit is the cause.
     */
    constructor(message, offset, code = "malformed", memory = false) {
      super(offset < 0 ? message : `${message} at byte offset ${offset}`);
      this.code = code;
      this.offset = offset;
      this.memory = memory;
    }
  };

  // wasm/binary/caps.ts
  var DEFAULT_CAPS = {
    maxModuleBytes: 16 * 1024 * 1024,
    maxPages: 65536,
    maxMemories: 1,
    maxTables: 100,
    maxTableElements: 1e5,
    maxSegmentEntries: 2e5,
    maxEntries: 1e5,
    maxTagParameters: 16,
    maxFunctionWork: 2e6,
    maxModuleWork: 3e7,
    maxModuleLocals: 5e6,
    maxBranchTable: 2e4,
    maxNesting: 65e3
  };

  // wasm/meter/body_events.ts
  var BodyEvents = class {
    /** Rows of {@linkcode STRIDE} numbers; see {@linkcode EV}. */
    data = new Int32Array(STRIDE * 1024);
    /** How many rows are filled. */
    count = 0;
    /** Locals, parameters included. */
    locals = 0;
    /** Locals that the body declares. */
    declared = 0;
    /** How many groups of locals the body declares. */
    groups = 0;
    /** Offset of the first group of locals. */
    groupsAt = 0;
    /** Offset of the first instruction. */
    codeAt = 0;
    /** Fuel of the entry and of all up to the first branch or join. */
    entry = 0;
    /** The body has a loop, a call or a bulk operation. */
    checked = false;
    /** The body has a loop. */
    loops = false;
    /** The body calls functions. */
    calls = false;
    /** The body has a `try` of either kind. */
    tries = false;
    /** A branch leaves the function. */
    leaves = false;
    /** Bulk operations with 32-bit and with 64-bit lengths. */
    bulk32 = false;
    bulk64 = false;
    /** Forgets everything but the room. */
    clear() {
      this.count = 0;
      this.checked = this.tries = this.leaves = false;
      this.loops = this.calls = false;
      this.bulk32 = this.bulk64 = false;
    }
    /** Adds a row and returns its place. */
    add(op, at, end, cost, aux) {
      const row = this.count * STRIDE;
      if (row === this.data.length) this.#grow();
      const { data } = this;
      data[row + EV.OP] = op;
      data[row + EV.AT] = at;
      data[row + EV.END] = end;
      data[row + EV.COST] = cost;
      data[row + EV.AUX] = aux;
      this.count++;
      return row;
    }
    #grow() {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
  };
  var STRIDE = 5;
  var EV = {
    /** The opcode; {@linkcode DEAD} is set where control cannot come. */
    OP: 0,
    /** Offset of the instruction. */
    AT: 1,
    /** One past its last byte. */
    END: 2,
    /** Fuel of everything since the event before, this one included. */
    COST: 3,
    /** Block flags, a branch's depth (-1 when it carries values), or whether a
     * length is 64 bits wide. */
    AUX: 4
  };
  var DEAD = 65536;
  var BLOCK = {
    /** A branch goes to its label. */
    TARGETED: 1,
    /** A loop with no loop, call or bulk operation inside. */
    INNERMOST: 2,
    /** It takes values from the stack. */
    PARAMS: 4
  };

  // wasm/binary/opcodes.ts
  var Imm = {
    UNKNOWN: 0,
    NONE: 1,
    /** One LEB128 number: an index or an integer constant. */
    LEB: 2,
    /** Two LEB128 numbers. */
    LEB2: 3,
    /** Alignment, perhaps a memory index, offset. */
    MEMARG: 4,
    /** A memory argument and a lane. */
    MEMARG_LANE: 5,
    BYTE: 6,
    BYTES4: 7,
    BYTES8: 8,
    BYTES16: 9,
    /** A vector of value types. */
    TYPES: 10,
    /** Handled by name: it moves control or has a price of its own. */
    EVENT: 11,
    /** Allocates on the garbage-collected heap. */
    ALLOC: 12,
    /** A prefix byte: the opcode follows as a LEB128 number. */
    PREFIX: 13
  };
  var Op = {
    UNREACHABLE: 0,
    NOP: 1,
    BLOCK: 2,
    LOOP: 3,
    IF: 4,
    ELSE: 5,
    TRY: 6,
    CATCH: 7,
    THROW: 8,
    RETHROW: 9,
    THROW_REF: 10,
    END: 11,
    BR: 12,
    BR_IF: 13,
    BR_TABLE: 14,
    RETURN: 15,
    CALL: 16,
    CALL_INDIRECT: 17,
    RETURN_CALL: 18,
    RETURN_CALL_INDIRECT: 19,
    CALL_REF: 20,
    RETURN_CALL_REF: 21,
    DELEGATE: 24,
    CATCH_ALL: 25,
    DROP: 26,
    TRY_TABLE: 31,
    LOCAL_GET: 32,
    LOCAL_SET: 33,
    LOCAL_TEE: 34,
    GLOBAL_GET: 35,
    GLOBAL_SET: 36,
    MEMORY_GROW: 64,
    I32_CONST: 65,
    I64_CONST: 66,
    I32_EQ: 70,
    I64_EQ: 81,
    I64_LT_S: 83,
    I64_SUB: 125,
    I64_SHL: 134,
    I64_SHR_U: 136,
    I64_EXTEND_I32_U: 173,
    F64_CONVERT_I64_S: 185,
    BR_ON_NULL: 213,
    BR_ON_NON_NULL: 214,
    ARRAY_FILL: 64272,
    ARRAY_COPY: 64273,
    ARRAY_INIT_DATA: 64274,
    ARRAY_INIT_ELEM: 64275,
    BR_ON_CAST: 64280,
    BR_ON_CAST_FAIL: 64281,
    MEMORY_INIT: 64520,
    MEMORY_COPY: 64522,
    MEMORY_FILL: 64523,
    TABLE_INIT: 64524,
    TABLE_COPY: 64526,
    TABLE_GROW: 64527,
    TABLE_FILL: 64529
  };
  var BASE = [
    [0, 0, Imm.EVENT, 0],
    [1, 1, Imm.NONE, 0],
    // nop
    [2, 21, Imm.EVENT, 0],
    // control, exceptions, calls
    [24, 25, Imm.EVENT, 0],
    // delegate, catch_all
    [26, 26, Imm.NONE, -1],
    // drop
    [27, 27, Imm.NONE, -2],
    // select
    [28, 28, Imm.TYPES, -2],
    // select t
    [31, 31, Imm.EVENT, 0],
    // try_table
    [32, 32, Imm.LEB, 1],
    // local.get
    [33, 33, Imm.LEB, -1],
    [34, 34, Imm.LEB, 0],
    [35, 35, Imm.LEB, 1],
    // global.get
    [36, 36, Imm.LEB, -1],
    [37, 37, Imm.LEB, 0],
    // table.get
    [38, 38, Imm.LEB, -2],
    [40, 53, Imm.MEMARG, 0],
    // loads
    [54, 62, Imm.MEMARG, -2],
    // stores
    [63, 63, Imm.LEB, 1],
    // memory.size
    [64, 64, Imm.EVENT, 0],
    // memory.grow
    [65, 66, Imm.LEB, 1],
    // i32.const, i64.const
    [67, 67, Imm.BYTES4, 1],
    [68, 68, Imm.BYTES8, 1],
    [69, 69, Imm.NONE, 0],
    // i32.eqz
    [70, 79, Imm.NONE, -1],
    [80, 80, Imm.NONE, 0],
    // i64.eqz
    [81, 102, Imm.NONE, -1],
    // comparisons
    [103, 105, Imm.NONE, 0],
    [106, 120, Imm.NONE, -1],
    // i32 arithmetic
    [121, 123, Imm.NONE, 0],
    [124, 138, Imm.NONE, -1],
    // i64 arithmetic
    [139, 145, Imm.NONE, 0],
    [146, 152, Imm.NONE, -1],
    // f32 arithmetic
    [153, 159, Imm.NONE, 0],
    [160, 166, Imm.NONE, -1],
    // f64 arithmetic
    [167, 196, Imm.NONE, 0],
    // conversions, sign extension
    [208, 208, Imm.LEB, 1],
    // ref.null
    [209, 209, Imm.NONE, 0],
    [210, 210, Imm.LEB, 1],
    // ref.func
    [211, 211, Imm.NONE, -1],
    // ref.eq
    [212, 212, Imm.NONE, 0],
    [213, 214, Imm.EVENT, 0],
    // br_on_null, br_on_non_null
    [251, 254, Imm.PREFIX, 0]
  ];
  var GC = [
    [0, 1, Imm.ALLOC, 0],
    // struct.new
    [2, 4, Imm.LEB2, 0],
    // struct.get
    [5, 5, Imm.LEB2, -2],
    [6, 10, Imm.ALLOC, 0],
    // array.new
    [11, 13, Imm.LEB, -1],
    // array.get
    [14, 14, Imm.LEB, -3],
    [15, 15, Imm.NONE, 0],
    // array.len
    [16, 16, Imm.EVENT, -4],
    // array.fill
    [17, 17, Imm.EVENT, -5],
    [18, 19, Imm.EVENT, -4],
    // array.init
    [20, 23, Imm.LEB, 0],
    // ref.test, ref.cast
    [24, 25, Imm.EVENT, 0],
    // br_on_cast
    [26, 30, Imm.NONE, 0]
    // conversions, i31
  ];
  var BULK = [
    [0, 7, Imm.NONE, 0],
    // saturating truncation
    [8, 8, Imm.EVENT, -3],
    // memory.init
    [9, 9, Imm.LEB, 0],
    // data.drop
    [10, 12, Imm.EVENT, -3],
    // memory.copy, memory.fill, table.init
    [13, 13, Imm.LEB, 0],
    // elem.drop
    [14, 14, Imm.EVENT, -3],
    // table.copy
    [15, 15, Imm.EVENT, -1],
    // table.grow
    [16, 16, Imm.LEB, 1],
    // table.size
    [17, 17, Imm.EVENT, -3]
    // table.fill
  ];
  var SIMD = [
    [0, 10, Imm.MEMARG, 0],
    // loads
    [11, 11, Imm.MEMARG, -2],
    [12, 12, Imm.BYTES16, 1],
    // v128.const
    [13, 13, Imm.BYTES16, -1],
    // shuffle
    [14, 14, Imm.NONE, -1],
    [15, 20, Imm.NONE, 0],
    // splat
    [21, 22, Imm.BYTE, 0],
    // lanes
    [23, 23, Imm.BYTE, -1],
    [24, 25, Imm.BYTE, 0],
    [26, 26, Imm.BYTE, -1],
    [27, 27, Imm.BYTE, 0],
    [28, 28, Imm.BYTE, -1],
    [29, 29, Imm.BYTE, 0],
    [30, 30, Imm.BYTE, -1],
    [31, 31, Imm.BYTE, 0],
    [32, 32, Imm.BYTE, -1],
    [33, 33, Imm.BYTE, 0],
    [34, 34, Imm.BYTE, -1],
    [35, 76, Imm.NONE, -1],
    // comparisons
    [77, 77, Imm.NONE, 0],
    [78, 81, Imm.NONE, -1],
    [82, 82, Imm.NONE, -2],
    // bitselect
    [83, 83, Imm.NONE, 0],
    [84, 87, Imm.MEMARG_LANE, -1],
    [88, 91, Imm.MEMARG_LANE, -2],
    [92, 93, Imm.MEMARG, 0],
    [94, 100, Imm.NONE, 0],
    [101, 102, Imm.NONE, -1],
    [103, 106, Imm.NONE, 0],
    [107, 115, Imm.NONE, -1],
    [116, 117, Imm.NONE, 0],
    [118, 121, Imm.NONE, -1],
    [122, 122, Imm.NONE, 0],
    [123, 123, Imm.NONE, -1],
    [124, 129, Imm.NONE, 0],
    [130, 130, Imm.NONE, -1],
    [131, 132, Imm.NONE, 0],
    [133, 134, Imm.NONE, -1],
    [135, 138, Imm.NONE, 0],
    [139, 147, Imm.NONE, -1],
    [148, 148, Imm.NONE, 0],
    [149, 153, Imm.NONE, -1],
    [155, 159, Imm.NONE, -1],
    [160, 161, Imm.NONE, 0],
    [163, 164, Imm.NONE, 0],
    [167, 170, Imm.NONE, 0],
    [171, 174, Imm.NONE, -1],
    [177, 177, Imm.NONE, -1],
    [181, 186, Imm.NONE, -1],
    [188, 191, Imm.NONE, -1],
    [192, 193, Imm.NONE, 0],
    [195, 196, Imm.NONE, 0],
    [199, 202, Imm.NONE, 0],
    [203, 206, Imm.NONE, -1],
    [209, 209, Imm.NONE, -1],
    [213, 223, Imm.NONE, -1],
    [224, 225, Imm.NONE, 0],
    [227, 227, Imm.NONE, 0],
    [228, 235, Imm.NONE, -1],
    [236, 237, Imm.NONE, 0],
    [239, 239, Imm.NONE, 0],
    [240, 247, Imm.NONE, -1],
    [248, 255, Imm.NONE, 0],
    [256, 256, Imm.NONE, -1],
    // relaxed
    [257, 260, Imm.NONE, 0],
    [261, 268, Imm.NONE, -2],
    [269, 274, Imm.NONE, -1],
    [275, 275, Imm.NONE, -2]
  ];
  var ATOMICS = [
    [0, 0, Imm.MEMARG, -1],
    // notify
    [1, 2, Imm.MEMARG, -2],
    // wait
    [3, 3, Imm.BYTE, 0],
    // fence
    [16, 22, Imm.MEMARG, 0],
    [23, 29, Imm.MEMARG, -2],
    [30, 71, Imm.MEMARG, -1],
    [72, 78, Imm.MEMARG, -2]
  ];
  function page(rows) {
    const size = Math.max(...rows.map((row) => row[1])) + 1;
    const imm = new Uint8Array(size);
    const net = new Int8Array(size);
    for (const [first, last, kind, effect] of rows) {
      imm.fill(kind, first, last + 1);
      net.fill(effect, first, last + 1);
    }
    return { imm, net };
  }
  var BASE_PAGE = page(BASE);
  var PREFIXED = {
    251: page(GC),
    252: page(BULK),
    253: page(SIMD),
    254: page(ATOMICS)
  };

  // wasm/binary/writer.ts
  var encoder2 = new TextEncoder();
  var Writer = class {
    #bytes;
    /** How many bytes were written. */
    length = 0;
    constructor(capacity = 1024) {
      this.#bytes = new Uint8Array(Math.max(capacity, 16));
    }
    #reserve(count) {
      const needed = this.length + count;
      if (needed <= this.#bytes.length) return;
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.length));
      this.#bytes = larger;
    }
    /** Writes one byte. */
    u8(byte) {
      if (this.length === this.#bytes.length) this.#reserve(1);
      this.#bytes[this.length++] = byte;
    }
    /** Writes an unsigned LEB128 number of at most 32 bits. */
    u32(value) {
      while (value >= 128) {
        this.u8(value & 127 | 128);
        value = Math.floor(value / 128);
      }
      this.u8(value);
    }
    /** Writes an unsigned LEB128 number of at most 64 bits. */
    u64(value) {
      while (value >= 0x80n) {
        this.u8(Number(value & 0x7fn) | 128);
        value >>= 7n;
      }
      this.u8(Number(value));
    }
    /** Writes a signed LEB128 number within +-2^52. */
    sleb(value) {
      while (value < -64 || value > 63) {
        const low = (value % 128 + 128) % 128;
        this.u8(low | 128);
        value = (value - low) / 128;
      }
      this.u8(value & 127);
    }
    /** Writes a length-prefixed UTF-8 name. */
    name(text) {
      const bytes = encoder2.encode(text);
      this.u32(bytes.length);
      this.raw(bytes, 0, bytes.length);
    }
    /** Copies `source` from `start` up to `end`. */
    raw(source, start, end) {
      const count = end - start;
      this.#reserve(count);
      if (count > 24) this.#bytes.set(source.subarray(start, end), this.length);
      else {
        for (let i = 0; i < count; i++) {
          this.#bytes[this.length + i] = source[start + i];
        }
      }
      this.length += count;
    }
    /** Appends everything that another writer holds. */
    append(other) {
      this.raw(other.#bytes, 0, other.length);
    }
    /** Empties the buffer and keeps its room. */
    clear() {
      this.length = 0;
    }
    /** A copy of what was written. */
    finish() {
      return this.#bytes.slice(0, this.length);
    }
  };
  function u32Length(value) {
    let length = 1;
    for (; value >= 128; value = Math.floor(value / 128)) length++;
    return length;
  }

  // wasm/meter/fuel_writer.ts
  var VOID = 64;
  var Place = {
    /** In the global; the local is old. */
    GLOBAL: 0,
    /** In the local; the global is old. */
    LOCAL: 1,
    BOTH: 2
  };
  var FuelWriter = class {
    /** The code of the body. */
    code = new Writer(1 << 16);
    /** Offsets of the checks within the code, for branch hints. */
    hints = [];
    /** Whether the code uses the local. */
    usesLocal = false;
    #appended;
    #pending = 0;
    #place = Place.GLOBAL;
    #local = 0;
    #direct = false;
    constructor(appended) {
      this.#appended = appended;
    }
    /** Starts a body. */
    start(plan) {
      this.code.clear();
      this.hints.length = 0;
      this.usesLocal = false;
      this.#pending = plan.entry;
      this.#place = Place.GLOBAL;
      this.#local = plan.local;
      this.#direct = plan.direct;
    }
    /** Notes fuel that is due. */
    owe(fuel) {
      this.#pending += fuel;
    }
    /** After a call the global holds the fuel. */
    called() {
      this.#place = Place.GLOBAL;
    }
    /** Writes an instruction with one index. */
    op(op, index) {
      this.code.u8(op);
      this.code.u32(index);
    }
    #getFuel() {
      if (this.#place === Place.GLOBAL) {
        this.op(Op.GLOBAL_GET, this.#appended.fuel);
        return;
      }
      this.op(Op.LOCAL_GET, this.#local);
      this.usesLocal = true;
    }
    #lessPending() {
      if (this.#pending === 0) return;
      this.code.u8(Op.I64_CONST);
      this.code.sleb(this.#pending);
      this.code.u8(Op.I64_SUB);
      this.#pending = 0;
    }
    /** Takes what is due before control joins or parts. */
    flush() {
      if (this.#direct) return this.publish();
      if (this.#pending === 0 && this.#place !== Place.GLOBAL) return;
      const due = this.#pending > 0;
      this.#getFuel();
      this.#lessPending();
      this.#setLocal();
      this.#place = due ? Place.LOCAL : Place.BOTH;
    }
    #setLocal() {
      this.op(Op.LOCAL_SET, this.#local);
      this.usesLocal = true;
    }
    /** Takes what is due and leaves the fuel where others look for it. */
    publish() {
      if (this.#pending === 0 && this.#place !== Place.LOCAL) return;
      this.#getFuel();
      this.#lessPending();
      this.op(Op.GLOBAL_SET, this.#appended.fuel);
      this.#place = Place.GLOBAL;
    }
    /** After a join nothing is known but that the local is right. */
    join() {
      this.#pending = 0;
      this.#place = this.#direct ? Place.GLOBAL : Place.LOCAL;
    }
    #isNegative() {
      this.code.u8(Op.I64_CONST);
      this.code.u8(0);
      this.code.u8(Op.I64_LT_S);
      this.hints.push(this.code.length);
    }
    /** Takes what is due up to the first branch, and checks. */
    entryCheck() {
      this.#getFuel();
      this.#lessPending();
      this.op(Op.LOCAL_TEE, this.#local);
      this.usesLocal = true;
      this.#place = Place.LOCAL;
      if (this.#direct) {
        this.op(Op.GLOBAL_SET, this.#appended.fuel);
        this.op(Op.LOCAL_GET, this.#local);
      }
      this.#branchToSlow();
      if (this.#direct) this.#place = Place.GLOBAL;
    }
    /** Asks for fuel where there is none. */
    check() {
      this.#getFuel();
      this.#branchToSlow();
    }
    #branchToSlow() {
      this.#isNegative();
      this.code.u8(Op.IF);
      this.code.u8(VOID);
      this.#callSlow();
      this.code.u8(Op.END);
    }
    /** The same, by a branch out of a loop to its slow path. */
    checkAway(depth) {
      this.#getFuel();
      this.#isNegative();
      this.op(Op.BR_IF, depth);
    }
    /** Takes fuel from the local, or gives it back. */
    take(fuel) {
      this.#getFuel();
      this.#pending += fuel;
      this.#lessPending();
      this.#setLocal();
    }
    /** The slow path of a loop that a check left. */
    slowPath() {
      const place2 = this.#place;
      this.#place = Place.LOCAL;
      this.#callSlow();
      this.#place = place2;
    }
    #callSlow() {
      this.#getFuel();
      this.op(Op.CALL, this.#appended.slow);
      if (this.#direct) this.op(Op.GLOBAL_SET, this.#appended.fuel);
      else this.#setLocal();
    }
    /** Takes fuel by a length that is in a local, as a power of two times. */
    chargeLength(length, is64, shift) {
      this.#getFuel();
      this.op(Op.LOCAL_GET, length);
      if (!is64) this.code.u8(Op.I64_EXTEND_I32_U);
      if (shift !== 0) {
        this.code.u8(Op.I64_CONST);
        this.code.sleb(Math.abs(shift));
        this.code.u8(shift < 0 ? Op.I64_SHR_U : Op.I64_SHL);
      }
      this.code.u8(Op.I64_SUB);
      this.#store();
    }
    #store() {
      if (this.#direct) {
        this.op(Op.GLOBAL_SET, this.#appended.fuel);
      } else {
        this.#setLocal();
        this.#place = Place.LOCAL;
      }
    }
  };

  // wasm/meter/chain_loop.ts
  function chainExits(events, row) {
    const { data } = events;
    const flags = data[row + EV.AUX];
    const plain = flags & BLOCK.INNERMOST && !(flags & BLOCK.PARAMS);
    if (data[row + EV.OP] !== Op.LOOP || !plain) return 0;
    let exits = 0;
    let next = row + STRIDE;
    while (data[next + EV.OP] === Op.BR_IF && data[next + EV.AUX] > 0) {
      exits++;
      next += STRIDE;
    }
    const last = data[next + EV.OP];
    const back = (last === Op.BR_IF || last === Op.BR) && data[next + EV.AUX] === 0;
    const ends = (data[next + STRIDE + EV.OP] & ~DEAD) === Op.END;
    return back && ends ? exits : 0;
  }
  function writeChain(fuel, source, { data }, row, exits) {
    const { code } = fuel;
    const last = row + (exits + 1) * STRIDE;
    const end = last + STRIDE;
    const start = data[row + EV.END];
    const block = (op) => {
      code.u8(op);
      code.raw(source, data[row + EV.AT] + 1, start);
    };
    let total = 0;
    for (let r = row + STRIDE; r <= last; r += STRIDE) {
      total += data[r + EV.COST];
    }
    block(Op.BLOCK);
    block(Op.LOOP);
    for (let i = 0; i <= exits; i++) {
      code.u8(Op.BLOCK);
      code.u8(VOID);
    }
    block(Op.LOOP);
    fuel.join();
    fuel.checkAway(exits + 1);
    fuel.take(total);
    let copied = start;
    for (let i = 1; i <= exits; i++) {
      code.raw(source, copied, data[row + i * STRIDE + EV.AT]);
      fuel.op(Op.BR_IF, i);
      copied = data[row + i * STRIDE + EV.END];
    }
    code.raw(source, copied, data[end + EV.END]);
    fuel.op(Op.BR, exits + 2);
    for (let i = 1; i <= exits; i++) {
      const exit = row + i * STRIDE;
      total -= data[exit + EV.COST];
      code.u8(Op.END);
      fuel.take(-total);
      fuel.op(Op.BR, data[exit + EV.AUX] - 1 + (exits - i) + 3);
    }
    code.u8(Op.END);
    fuel.slowPath();
    fuel.op(Op.BR, 0);
    code.u8(Op.END);
    code.u8(Op.END);
    if (data[end + EV.OP] & DEAD) fuel.join();
    else fuel.owe(data[end + EV.COST]);
  }

  // wasm/binary/reader.ts
  var decoder3 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  var Reader = class {
    /** The module being read. */
    bytes;
    /** The next byte's offset. */
    pos;
    /** One past the last byte that may be read. */
    end;
    constructor(bytes, pos = 0, end = bytes.length) {
      this.bytes = bytes;
      this.pos = pos;
      this.end = end;
    }
    /** Throws a {@linkcode MeterError} about the byte at `at`. */
    fail(message, at = this.pos) {
      throw new MeterError(message, at);
    }
    /** Reads one byte. */
    u8() {
      if (this.pos >= this.end) this.fail("Unexpected end of module");
      return this.bytes[this.pos++];
    }
    /** Reads an unsigned LEB128 number of at most 32 bits. */
    u32() {
      const start = this.pos;
      let result = 0;
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = this.u8();
        result += (byte & 127) * 2 ** shift;
        if (byte < 128) return this.#inRange(result, start);
      }
      return this.fail("Number too long", start);
    }
    #inRange(value, start) {
      if (value > 4294967295) this.fail("Number too large", start);
      return value;
    }
    /** Reads an unsigned LEB128 number of at most 64 bits. */
    u64() {
      const start = this.pos;
      let result = 0n;
      for (let shift = 0n; shift < 70n; shift += 7n) {
        const byte = this.u8();
        result |= BigInt(byte & 127) << shift;
        if (byte < 128) return result;
      }
      return this.fail("Number too long", start);
    }
    /** Reads a signed LEB128 number of at most 33 bits: a type index or code. */
    s33() {
      const start = this.pos;
      let result = 0;
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = this.u8();
        result += (byte & 127) * 2 ** shift;
        if (byte < 128) {
          return byte & 64 ? result - 2 ** (shift + 7) : result;
        }
      }
      return this.fail("Number too long", start);
    }
    /** Passes over one LEB128 number of any width. */
    skipLeb() {
      const start = this.pos;
      while (this.u8() >= 128) {
        if (this.pos - start >= 10) this.fail("Number too long", start);
      }
    }
    /** Passes over `count` bytes. */
    skip(count) {
      if (count > this.end - this.pos) this.fail("Unexpected end of module");
      this.pos += count;
    }
    /** Reads a length-prefixed UTF-8 name. */
    name() {
      const length = this.u32();
      const start = this.pos;
      this.skip(length);
      try {
        return decoder3.decode(this.bytes.subarray(start, this.pos));
      } catch {
        return this.fail("Name is not UTF-8", start);
      }
    }
  };

  // wasm/meter/weights.ts
  var EXTRA_WEIGHT = {
    [Op.THROW]: 1e3,
    [Op.RETHROW]: 1e3,
    [Op.THROW_REF]: 1e3,
    [Op.MEMORY_GROW]: 50,
    [Op.TABLE_GROW]: 50,
    [Op.MEMORY_INIT]: 50,
    [Op.TABLE_INIT]: 50
  };
  var LENGTH_SHIFT = {
    [Op.MEMORY_INIT]: -2,
    [Op.MEMORY_COPY]: -2,
    [Op.MEMORY_FILL]: -2,
    [Op.TABLE_INIT]: 3,
    [Op.TABLE_COPY]: 3,
    [Op.TABLE_FILL]: 3,
    [Op.ARRAY_FILL]: 0,
    [Op.ARRAY_COPY]: 3,
    [Op.ARRAY_INIT_DATA]: 0,
    [Op.ARRAY_INIT_ELEM]: 3
  };
  var MANY_LOCALS = 64;
  function entryCost(declared) {
    return declared < MANY_LOCALS ? 1 : 1 + (declared >> 3);
  }

  // wasm/meter/emit_body.ts
  var I32 = 127;
  var I64 = 126;
  var LOOP_BLOCKS = 3;
  var BodyEmitter = class {
    /** Offsets of the checks within the last body, for branch hints. */
    get hints() {
      return this.#fuel.hints;
    }
    /** How many checks were written in all bodies. */
    checks = 0;
    #source;
    #denied;
    #fuel;
    #code;
    #events = new BodyEvents();
    #copied = 0;
    #blocks = [];
    #split = -1;
    #local = 0;
    /** The fuel stays in the global. */
    #direct = false;
    constructor(source, appended) {
      this.#source = source;
      this.#denied = appended.denied;
      this.#fuel = new FuelWriter(appended);
      this.#code = this.#fuel.code;
    }
    /**
     * Writes the metered body, its size first, to `out`.
     *
     * @param end One past the last byte of the original body.
     * @param resultBlock Writes the type of a block with the function's results.
     */
    emit(events, end, resultBlock, out) {
      this.#events = events;
      this.#copied = events.codeAt;
      this.#blocks = [];
      this.#split = -1;
      this.#local = events.locals;
      this.#direct = events.tries || events.calls && !events.loops;
      this.#fuel.start({
        local: events.locals,
        direct: this.#direct,
        entry: events.entry
      });
      this.#fuel.usesLocal = events.bulk32 || events.bulk64;
      if (events.checked) this.#fuel.entryCheck();
      if (events.leaves) {
        this.#code.u8(Op.BLOCK);
        resultBlock(this.#code);
      }
      for (let row = 0; row < events.count * STRIDE; row += STRIDE) {
        const exits = this.#direct ? 0 : chainExits(events, row);
        if (exits > 0) {
          this.#chain(row, exits);
          row += (exits + 2) * STRIDE;
        } else this.#event(row);
      }
      this.#copyTo(end);
      this.#finish(out);
    }
    /** Writes size, locals and code. */
    #finish(out) {
      const { bulk32, bulk64, groups, groupsAt, codeAt } = this.#events;
      const extra = Number(this.#fuel.usesLocal) + Number(bulk32) + Number(bulk64);
      const header = u32Length(groups + extra) + (codeAt - groupsAt) + extra * 2;
      out.u32(header + this.#code.length);
      out.u32(groups + extra);
      out.raw(this.#source, groupsAt, codeAt);
      if (this.#fuel.usesLocal) this.#group(out, 1, I64);
      if (bulk32) this.#group(out, 2, I32);
      if (bulk64) this.#group(out, 2, I64);
      out.append(this.#code);
      const { hints } = this.#fuel;
      for (let i = 0; i < hints.length; i++) hints[i] += header;
      this.checks += hints.length;
    }
    #group(out, count, type) {
      out.u8(count);
      out.u8(type);
    }
    #copyTo(position) {
      if (position > this.#copied) {
        this.#code.raw(this.#source, this.#copied, position);
      }
      this.#copied = position;
    }
    #event(row) {
      const { data } = this.#events;
      const flagged = data[row + EV.OP];
      const at = data[row + EV.AT];
      const end = data[row + EV.END];
      const aux = data[row + EV.AUX];
      const op = flagged & ~DEAD;
      const live = (flagged & DEAD) === 0;
      this.#fuel.owe(data[row + EV.COST]);
      switch (op) {
        case Op.BLOCK:
        case Op.LOOP:
        case Op.IF:
        case Op.TRY:
        case Op.TRY_TABLE:
          return this.#open(op, at, end, aux, live);
        case Op.ELSE:
        case Op.CATCH:
        case Op.CATCH_ALL:
          return this.#middle(at, live);
        case Op.END:
        case Op.DELEGATE:
          return this.#close(at, end, live);
        case Op.BR:
        case Op.BR_IF:
        case Op.BR_TABLE:
        case Op.BR_ON_NULL:
        case Op.BR_ON_NON_NULL:
        case Op.BR_ON_CAST:
        case Op.BR_ON_CAST_FAIL:
          return this.#branch(op, at, end, live);
      }
      if (!live) return;
      if (op > 255 && op in LENGTH_SHIFT) {
        return this.#bulk(op, at, end, aux !== 0);
      }
      if (op === Op.MEMORY_GROW || op === Op.TABLE_GROW) {
        return this.#grow(op, at, end, aux !== 0);
      }
      this.#copyTo(at);
      this.#fuel.publish();
      const returns = op === Op.CALL || op === Op.CALL_INDIRECT || op === Op.CALL_REF;
      if (returns) this.#fuel.called();
    }
    #open(op, at, end, flags, live) {
      const loop = op === Op.LOOP && live;
      const split2 = loop && (flags & BLOCK.INNERMOST) !== 0 && (flags & BLOCK.PARAMS) === 0 && !this.#direct;
      if (live && op !== Op.BLOCK) {
        this.#copyTo(at);
        this.#fuel.flush();
      }
      if (split2) this.#openSplit(at, end);
      this.#copyTo(end);
      if (loop) this.#fuel.join();
      if (split2) {
        this.#fuel.checkAway(1);
      } else if (loop) this.#fuel.check();
      if (split2) this.#split = this.#blocks.length;
      this.#blocks.push({ op, live, flags, split: split2 });
    }
    /**
     * An innermost loop stays small enough for the engine to unroll when its
     * slow path is outside:
     * `block loop block (loop check body end) br 2 end slow br 0 end end`.
     */
    #openSplit(at, end) {
      this.#code.u8(Op.BLOCK);
      this.#code.raw(this.#source, at + 1, end);
      this.#code.u8(Op.LOOP);
      this.#code.raw(this.#source, at + 1, end);
      this.#code.u8(Op.BLOCK);
      this.#code.u8(VOID);
    }
    #chain(row, exits) {
      const { data } = this.#events;
      this.#fuel.owe(data[row + EV.COST]);
      this.#copyTo(data[row + EV.AT]);
      this.#fuel.flush();
      writeChain(this.#fuel, this.#source, this.#events, row, exits);
      this.#copied = data[row + (exits + 2) * STRIDE + EV.END];
    }
    #closeSplit() {
      this.#fuel.op(Op.BR, 2);
      this.#code.u8(Op.END);
      this.#fuel.slowPath();
      this.#fuel.op(Op.BR, 0);
      this.#code.u8(Op.END);
      this.#code.u8(Op.END);
      this.#split = -1;
    }
    #middle(at, live) {
      this.#copyTo(at);
      if (live) this.#fuel.flush();
      if (this.#blocks.at(-1).live) this.#fuel.join();
    }
    #close(at, end, live) {
      const block = this.#blocks.pop();
      if (block === void 0) return this.#closeFunction(at, live);
      if (!block.live) return;
      const targeted = (block.flags & BLOCK.TARGETED) !== 0;
      const joins = block.op !== Op.LOOP && (block.op !== Op.BLOCK || targeted);
      if (joins && live) {
        this.#copyTo(at);
        this.#fuel.flush();
      }
      if (joins || !live) this.#fuel.join();
      if (block.split) {
        this.#copyTo(end);
        this.#closeSplit();
      }
    }
    #closeFunction(at, live) {
      this.#copyTo(at);
      if (this.#events.leaves) {
        if (live) this.#fuel.flush();
        this.#code.u8(Op.END);
        this.#fuel.join();
        this.#fuel.publish();
      } else if (live) this.#fuel.publish();
    }
    #branch(op, at, end, live) {
      if (live) {
        this.#copyTo(at);
        this.#fuel.flush();
      }
      if (this.#split < 0) return;
      this.#copyTo(at);
      this.#rewriteLabels(op, at, end);
      this.#copied = end;
    }
    /** Moves labels outside of the innermost loop past its slow path. */
    #rewriteLabels(op, at, end) {
      const reader = new Reader(this.#source, at, end);
      const skip = op > 255 ? 3 : 1;
      reader.skip(skip);
      this.#code.raw(this.#source, at, at + skip);
      let labels = 1;
      if (op === Op.BR_TABLE) {
        labels = reader.u32();
        this.#code.u32(labels++);
      }
      const inner = this.#blocks.length - 1 - this.#split;
      for (; labels > 0; labels--) {
        const depth = reader.u32();
        this.#code.u32(depth > inner ? depth + LOOP_BLOCKS : depth);
      }
      this.#code.raw(this.#source, reader.pos, end);
    }
    /** The first of the two scratch locals for lengths. */
    #scratch(is64) {
      const first = this.#local + 1;
      return is64 && this.#events.bulk32 ? first + 2 : first;
    }
    /** Charges by length after the operation, so a trap stays that trap. */
    #bulk(op, at, end, is64) {
      const length = this.#scratch(is64);
      this.#copyTo(at);
      this.#fuel.flush();
      this.#fuel.op(Op.LOCAL_TEE, length);
      this.#copyTo(end);
      this.#fuel.chargeLength(length, is64, LENGTH_SHIFT[op]);
      this.#fuel.check();
    }
    /** Charges what was granted, and tells the host of a refusal. */
    #grow(op, at, end, is64) {
      const delta = this.#scratch(is64);
      this.#copyTo(at);
      this.#fuel.flush();
      this.#fuel.op(Op.LOCAL_TEE, delta);
      this.#copyTo(end);
      this.#fuel.op(Op.LOCAL_TEE, delta + 1);
      this.#code.u8(is64 ? Op.I64_CONST : Op.I32_CONST);
      this.#code.sleb(-1);
      this.#code.u8(is64 ? Op.I64_EQ : Op.I32_EQ);
      this.#fuel.hints.push(this.#code.length);
      this.#code.u8(Op.IF);
      this.#code.u8(VOID);
      this.#code.u8(Op.I32_CONST);
      this.#code.u8(1);
      this.#fuel.op(Op.GLOBAL_SET, this.#denied);
      this.#code.u8(Op.ELSE);
      this.#fuel.chargeLength(delta, is64, op === Op.TABLE_GROW ? 3 : 0);
      this.#code.u8(Op.END);
      this.#fuel.op(Op.LOCAL_GET, delta + 1);
      this.#fuel.check();
    }
  };

  // wasm/binary/module_info.ts
  var EXTERN_KINDS = [
    "function",
    "table",
    "memory",
    "global",
    "tag"
  ];

  // wasm/binary/parse_types.ts
  var VALUE_NAMES = {
    127: "i32",
    126: "i64",
    125: "f32",
    124: "f64",
    123: "v128",
    120: "i8",
    119: "i16"
  };
  var HEAP_NAMES = {
    116: "noexn",
    115: "nofunc",
    114: "noextern",
    113: "none",
    112: "func",
    111: "extern",
    110: "any",
    109: "eq",
    108: "i31",
    107: "struct",
    106: "array",
    105: "exn"
  };
  function heapType(reader) {
    const at = reader.pos;
    const code = reader.s33();
    if (code >= 0) return String(code);
    const name = HEAP_NAMES[code & 127];
    if (code < -64 || name === void 0) {
      throw new MeterError("Unknown heap type", at, "unknown");
    }
    return name;
  }
  function valueType(reader) {
    const at = reader.pos;
    const code = reader.u8();
    const plain = VALUE_NAMES[code];
    if (plain !== void 0) return plain;
    if (code === 99) return `(ref null ${heapType(reader)})`;
    if (code === 100) return `(ref ${heapType(reader)})`;
    const heap = HEAP_NAMES[code];
    if (heap !== void 0) return `${heap}ref`;
    throw new MeterError(
      `Unknown value type 0x${code.toString(16)}`,
      at,
      "unknown"
    );
  }
  function valueTypes(reader) {
    const count = reader.u32();
    if (count > 1e3) reader.fail("More than 1000 values in a type");
    const at = reader.pos;
    for (let i = 0; i < count; i++) valueType(reader);
    return { count, at };
  }
  function functionType(reader) {
    const params = valueTypes(reader);
    const results = valueTypes(reader);
    return {
      params: params.count,
      results: results.count,
      paramsAt: params.at,
      resultsAt: results.at,
      resultsEnd: reader.pos
    };
  }
  function fieldType(reader) {
    valueType(reader);
    reader.u8();
  }
  function compositeType(reader) {
    const at = reader.pos;
    const form = reader.u8();
    if (form === 96) return functionType(reader);
    if (form === 94) {
      fieldType(reader);
      return null;
    }
    if (form === 95) {
      const count = reader.u32();
      for (let i = 0; i < count; i++) fieldType(reader);
      return null;
    }
    throw new MeterError(
      `Unknown type form 0x${form.toString(16)}`,
      at,
      "unknown"
    );
  }
  function subType(reader) {
    const form = reader.bytes[reader.pos];
    if (form === 80 || form === 79) {
      reader.u8();
      const supers = reader.u32();
      for (let i = 0; i < supers; i++) reader.skipLeb();
    }
    return compositeType(reader);
  }
  function parseTypes(reader, info, maxTypes) {
    const groups = reader.u32();
    info.entries.set(1, { count: groups, first: reader.pos });
    for (let i = 0; i < groups; i++) {
      const grouped = reader.bytes[reader.pos] === 78;
      if (grouped) reader.u8();
      const members = grouped ? reader.u32() : 1;
      for (let j = 0; j < members; j++) {
        if (info.types.length >= maxTypes) {
          throw new MeterError(
            `More than ${maxTypes} types`,
            reader.pos,
            "too_large"
          );
        }
        info.types.push(subType(reader));
      }
    }
  }

  // wasm/binary/parse_elements.ts
  function skipImmediate(reader, kind, at) {
    switch (kind) {
      case Imm.NONE:
        return;
      case Imm.LEB:
        return reader.skipLeb();
      case Imm.BYTES4:
        return reader.skip(4);
      case Imm.BYTES8:
        return reader.skip(8);
      case Imm.BYTES16:
        return reader.skip(16);
      case Imm.ALLOC:
        throw refusedAllocation(at);
      default:
        throw new MeterError("Not a constant instruction", at, "unknown");
    }
  }
  function refusedAllocation(at) {
    return new MeterError(
      "Struct and array allocation is refused: it has no memory limit",
      at,
      "refused"
    );
  }
  function skipConstant(reader) {
    for (; ; ) {
      const at = reader.pos;
      const op = reader.u8();
      if (op === Op.END) return;
      const page2 = PREFIXED[op];
      if (page2 === void 0) skipImmediate(reader, BASE_PAGE.imm[op], at);
      else skipImmediate(reader, page2.imm[reader.u32()] ?? Imm.UNKNOWN, at);
    }
  }
  function parseElements(reader, caps) {
    let total = 0;
    for (let left = reader.u32(); left > 0; left--) {
      const at = reader.pos;
      total += segment(reader, caps.maxSegmentEntries - total, at);
    }
  }
  function segment(reader, room, at) {
    const flags = reader.u32();
    if (flags > 7) {
      throw new MeterError("Unknown element segment", at, "unknown");
    }
    const active = (flags & 1) === 0;
    if (active && flags & 2) reader.skipLeb();
    if (active) skipConstant(reader);
    const expressions = (flags & 4) !== 0;
    if (flags & 3) expressions ? valueType(reader) : reader.u8();
    const count = reader.u32();
    if (count > room) {
      throw new MeterError("Too many table elements", at, "too_large");
    }
    for (let i = 0; i < count; i++) {
      expressions ? skipConstant(reader) : reader.skipLeb();
    }
    return count;
  }

  // wasm/binary/parse_module.ts
  var MAGIC = [0, 97, 115, 109, 1, 0, 0, 0];
  function parseLimits(reader, shareable) {
    const start = reader.pos;
    const flags = reader.u8();
    if (shareable && flags & 2 && flags < 8) {
      throw new MeterError("Shared memory is refused", start, "refused");
    }
    if (flags & ~5) throw new MeterError("Unknown limits", start, "unknown");
    const min = Number(reader.u64());
    const max = flags & 1 ? Number(reader.u64()) : Infinity;
    return { min, max, is64: (flags & 4) !== 0, start, end: reader.pos };
  }
  function parseTag(reader, info) {
    if (reader.u8() !== 0) {
      throw new MeterError("Unknown tag", reader.pos - 1, "unknown");
    }
    info.tags.push(reader.u32());
  }
  function parseImport(reader, info) {
    const module = reader.name();
    const name = reader.name();
    const at = reader.pos;
    const kind = EXTERN_KINDS[reader.u8()];
    if (kind === void 0) {
      throw new MeterError("Unknown import kind", at, "unknown");
    }
    const index = importOf[kind](reader, info);
    info.imports.push({ module, name, kind, index });
  }
  var importOf = {
    function(reader, info) {
      info.importedFunctions++;
      return info.functions.push(reader.u32()) - 1;
    },
    table(reader, info) {
      valueType(reader);
      return info.tables.push(parseLimits(reader, false)) - 1;
    },
    memory(reader, info) {
      return info.memories.push(parseLimits(reader, true)) - 1;
    },
    global(reader, info) {
      valueType(reader);
      reader.u8();
      return info.globals++;
    },
    tag(reader, info) {
      parseTag(reader, info);
      return info.tags.length - 1;
    }
  };
  function parseTable(reader, info) {
    const withInit = reader.bytes[reader.pos] === 64;
    if (withInit) reader.skip(2);
    valueType(reader);
    info.tables.push(parseLimits(reader, false));
    if (withInit) skipConstant(reader);
  }
  function parseGlobal(reader, info) {
    valueType(reader);
    reader.u8();
    skipConstant(reader);
    info.globals++;
  }
  function parseExport(reader, info) {
    const name = reader.name();
    const at = reader.pos;
    const kind = EXTERN_KINDS[reader.u8()];
    if (kind === void 0) {
      throw new MeterError("Unknown export kind", at, "unknown");
    }
    info.exports.push({ name, kind, index: reader.u32() });
  }
  function parseBody(reader, info) {
    const size = reader.u32();
    info.bodies.push(reader.pos, reader.pos + size);
    reader.skip(size);
  }
  var ENTRY_PARSERS = {
    2: parseImport,
    3: (reader, info) => info.functions.push(reader.u32()),
    4: parseTable,
    5: (reader, info) => info.memories.push(parseLimits(reader, true)),
    6: parseGlobal,
    7: parseExport,
    10: parseBody,
    13: parseTag
  };
  function parseEntries(reader, info, id, caps) {
    const at = reader.pos;
    const count = reader.u32();
    if (count > caps.maxEntries) {
      throw new MeterError(
        `More than ${caps.maxEntries} entries in section ${id}`,
        at,
        "too_large"
      );
    }
    info.entries.set(id, { count, first: reader.pos });
    const parse = ENTRY_PARSERS[id];
    for (let i = 0; i < count; i++) parse(reader, info);
  }
  function parseSection(info, section, caps) {
    const reader = new Reader(info.bytes, section.start, section.end);
    const { id } = section;
    if (id === 1) parseTypes(reader, info, caps.maxEntries);
    else if (id in ENTRY_PARSERS) parseEntries(reader, info, id, caps);
    else if (id === 8) info.start = reader.u32();
    else if (id === 9) parseElements(reader, caps);
    else return;
    if (reader.pos !== section.end) reader.fail("Section has a wrong size");
  }
  var COPIED = /* @__PURE__ */ new Set([11, 12]);
  function readSection(reader) {
    const head = reader.pos;
    const id = reader.u8();
    const size = reader.u32();
    const start = reader.pos;
    reader.skip(size);
    const known = id <= 9 || id === 10 || id === 13 || COPIED.has(id);
    if (!known) {
      throw new MeterError(`Unknown section ${id}`, head, "unknown");
    }
    const name = id === 0 ? new Reader(reader.bytes, start, reader.pos).name() : "";
    return { id, head, start, end: reader.pos, name };
  }
  function emptyInfo(bytes) {
    return {
      bytes,
      sections: [],
      entries: /* @__PURE__ */ new Map(),
      types: [],
      functions: [],
      importedFunctions: 0,
      tables: [],
      memories: [],
      tags: [],
      globals: 0,
      imports: [],
      exports: [],
      start: -1,
      bodies: []
    };
  }
  function parseModule(bytes, caps) {
    if (bytes.length > caps.maxModuleBytes) {
      throw new MeterError(
        `Module of ${bytes.length} bytes is over ${caps.maxModuleBytes}`,
        -1,
        "too_large"
      );
    }
    const reader = new Reader(bytes);
    for (const byte of MAGIC) {
      if (reader.u8() !== byte) {
        reader.fail("Not a WebAssembly module", reader.pos - 1);
      }
    }
    const info = emptyInfo(bytes);
    while (reader.pos < bytes.length) {
      const section = readSection(reader);
      info.sections.push(section);
      parseSection(info, section, caps);
    }
    return info;
  }

  // wasm/meter/compile_budget.ts
  var CompileBudget = class {
    #caps;
    #work = 0;
    #functionWork = 0;
    #branchEntries = 0;
    constructor(caps) {
      this.#caps = caps;
    }
    startFunction() {
      this.#functionWork = this.#branchEntries = 0;
    }
    endFunction(at) {
      this.#work += this.#functionWork;
      if (this.#work > this.#caps.maxModuleWork) tooLong("Module", at);
    }
    /** Adds a control operation, at which so many values are alive. */
    control(slots, at) {
      this.#functionWork += slots;
      if (this.#functionWork > this.#caps.maxFunctionWork) {
        tooLong("Function", at);
      }
    }
    branchTable(labels, at) {
      this.#branchEntries += labels;
      if (this.#branchEntries > this.#caps.maxBranchTable) {
        tooLong("Branch table", at);
      }
    }
  };
  function tooLong(what, at) {
    throw new MeterError(
      `${what} would take too long to compile`,
      at,
      "too_large"
    );
  }

  // wasm/meter/frames.ts
  var Frames = class {
    #most;
    #frames = [];
    #loops = [];
    /** @param most How deep blocks may be nested. */
    constructor(most) {
      this.#most = most;
    }
    get depth() {
      return this.#frames.length;
    }
    get top() {
      return this.#frames[this.#frames.length - 1];
    }
    /** The block whose label is at `depth`, counted from the inside. */
    at(depth, offset) {
      const frame = this.#frames[this.#frames.length - 1 - depth];
      if (frame === void 0) throw new MeterError(`No label ${depth}`, offset);
      return frame;
    }
    push(frame, offset) {
      if (this.#frames.length >= this.#most) {
        throw new MeterError("Blocks are nested too deep", offset, "too_large");
      }
      this.#frames.push(frame);
      if (frame.op !== Op.LOOP) return;
      frame.flags |= BLOCK.INNERMOST;
      this.#loops.push(frame);
    }
    pop() {
      const frame = this.#frames.pop();
      if (frame.op === Op.LOOP) this.#loops.pop();
      return frame;
    }
    /** No loop that is open is innermost and free of calls. */
    busy() {
      for (let i = this.#loops.length - 1; i >= 0; i--) {
        const loop = this.#loops[i];
        if (!(loop.flags & BLOCK.INNERMOST)) return;
        loop.flags &= ~BLOCK.INNERMOST;
      }
    }
  };

  // wasm/binary/instruction_reader.ts
  function unknownOpcode(op, sub, at) {
    const code = `0x${op.toString(16)}`;
    const full = sub < 0 ? code : `${code} 0x${sub.toString(16)}`;
    return new MeterError(`Unknown opcode ${full}`, at, "unknown");
  }
  function skipMemarg(reader) {
    const align = reader.u32();
    if (align & 64) reader.skipLeb();
    reader.skipLeb();
  }
  function skipImmediate2(reader, kind, op, at) {
    switch (kind) {
      case Imm.NONE:
        return;
      case Imm.LEB:
        return reader.skipLeb();
      case Imm.LEB2:
        reader.skipLeb();
        return reader.skipLeb();
      case Imm.MEMARG:
        return skipMemarg(reader);
      case Imm.MEMARG_LANE:
        skipMemarg(reader);
        return reader.skip(1);
      case Imm.BYTE:
        return reader.skip(1);
      case Imm.BYTES4:
        return reader.skip(4);
      case Imm.BYTES8:
        return reader.skip(8);
      case Imm.BYTES16:
        return reader.skip(16);
      case Imm.TYPES: {
        for (let left = reader.u32(); left > 0; left--) valueType(reader);
        return;
      }
      case Imm.ALLOC:
        throw refusedAllocation(at);
      default:
        throw unknownOpcode(op, -1, at);
    }
  }
  function lengthIs64(reader, info, op) {
    const { memories, tables } = info;
    const first = reader.u32();
    switch (op) {
      case Op.MEMORY_GROW:
      case Op.MEMORY_FILL:
        return memories[first]?.is64 ?? false;
      case Op.TABLE_GROW:
      case Op.TABLE_FILL:
        return tables[first]?.is64 ?? false;
      case Op.ARRAY_FILL:
        return false;
    }
    const second = reader.u32();
    const list = op === Op.MEMORY_COPY ? memories : op === Op.TABLE_COPY ? tables : [];
    return (list[first]?.is64 && list[second]?.is64) ?? false;
  }

  // wasm/meter/scan_body.ts
  var MAX_LOCALS = 5e4 - 8;
  var Payer = {
    /** The next event. */
    NONE: -1,
    /** The function's entry. */
    ENTRY: -2
  };
  var BodyScanner = class {
    /** What the last {@linkcode scan} found. */
    events = new BodyEvents();
    #info;
    #maxNesting;
    #budget;
    #reader;
    #frames = new Frames(0);
    #live = true;
    #height = 0;
    #cost = 0;
    /**
     * Who pays for what comes before control next joins or parts: the row of
     * the first call since it last did, or one of the values below.
     */
    #head = Payer.NONE;
    constructor(info, caps) {
      this.#info = info;
      this.#maxNesting = caps.maxNesting;
      this.#budget = new CompileBudget(caps);
      this.#reader = new Reader(info.bytes);
    }
    /**
     * Scans one body into {@linkcode events}.
     *
     * @param typeIndex The function's type.
     * @param start Offset of the body's first byte.
     * @param end One past its last byte.
     */
    scan(typeIndex, start, end) {
      const type = this.#functionType(typeIndex, start);
      this.#reader.pos = start;
      this.#reader.end = end;
      this.events.clear();
      this.#readLocals(type.params);
      this.#live = true;
      this.#head = Payer.ENTRY;
      this.#height = 0;
      this.#cost = 0;
      this.events.entry = entryCost(this.events.declared);
      this.#budget.startFunction();
      this.#frames = new Frames(this.#maxNesting);
      this.#open(-1, -1, 0, type.results);
      this.#readCode(end);
      this.#budget.endFunction(start);
    }
    #functionType(index, at) {
      const type = this.#info.types[index];
      if (!type) throw new MeterError(`No function type ${index}`, at);
      return type;
    }
    #readLocals(params) {
      const reader = this.#reader;
      const { events } = this;
      events.groups = reader.u32();
      events.groupsAt = reader.pos;
      events.declared = 0;
      for (let i = 0; i < events.groups; i++) {
        const at = reader.pos;
        events.declared += reader.u32();
        valueType(reader);
        if (events.declared > MAX_LOCALS) {
          throw new MeterError("Too many locals", at, "too_large");
        }
      }
      events.locals = params + events.declared;
      events.codeAt = reader.pos;
    }
    #readCode(end) {
      const reader = this.#reader;
      const { bytes } = reader;
      const baseImm = BASE_PAGE.imm;
      const baseNet = BASE_PAGE.net;
      while (reader.pos < end) {
        const at = reader.pos;
        const op = bytes[reader.pos++];
        const kind = baseImm[op];
        switch (kind) {
          case Imm.NONE:
            break;
          case Imm.LEB:
            while (bytes[reader.pos++] >= 128) ;
            break;
          case Imm.MEMARG:
            skipMemarg(reader);
            break;
          case Imm.EVENT:
            this.#event(op, at);
            continue;
          case Imm.PREFIX:
            this.#prefixed(op, at);
            continue;
          default:
            skipImmediate2(reader, kind, op, at);
        }
        this.#height += baseNet[op];
        if (op !== Op.DROP && op !== Op.NOP) this.#cost++;
      }
      if (reader.pos !== end || this.#frames.depth > 0) {
        throw new MeterError("Function body has a wrong end", end);
      }
    }
    #prefixed(prefix, at) {
      const sub = this.#reader.u32();
      const page2 = PREFIXED[prefix];
      const kind = page2.imm[sub] ?? Imm.UNKNOWN;
      const op = prefix << 8 | sub;
      if (kind === Imm.EVENT) {
        this.#event(op, at);
        this.#height += page2.net[sub];
        return;
      }
      if (kind === Imm.UNKNOWN) throw unknownOpcode(prefix, sub, at);
      skipImmediate2(this.#reader, kind, op, at);
      this.#height += page2.net[sub];
      this.#cost++;
    }
    /**
     * Records the event; `cost` is the instruction's own. What follows a call
     * up to the next join or branch is paid with that call: who returns from
     * it will run all of it, and the fuel is touched once only.
     */
    #add(op, at, cost, aux) {
      const { events } = this;
      let total = this.#live ? this.#cost + cost : 0;
      this.#cost = 0;
      if (this.#head !== Payer.NONE) {
        if (this.#head === Payer.ENTRY) events.entry += total;
        else events.data[this.#head + EV.COST] += total;
        total = 0;
      }
      const flag = this.#live ? 0 : DEAD;
      return events.add(op | flag, at, this.#reader.pos, total, aux);
    }
    #charge(arity, at) {
      const slots = this.events.locals + Math.max(this.#height, 0) + arity;
      this.#budget.control(slots, at);
    }
    #open(row, op, params, results) {
      this.#frames.push({
        row,
        op,
        height: this.#height - params,
        params,
        results,
        live: this.#live,
        flags: params > 0 ? BLOCK.PARAMS : 0
      }, this.#reader.pos);
    }
    /**
     * Marks the label at `depth` as one that a branch goes to, and says how
     * many values the branch carries.
     */
    #target(depth, at) {
      const frame = this.#frames.at(depth, at);
      if (this.#live) {
        if (frame.row < 0) this.events.leaves = true;
        else frame.flags |= BLOCK.TARGETED;
      }
      return frame.op === Op.LOOP ? frame.params : frame.results;
    }
    /** Notes a loop, call or bulk operation. */
    #busy() {
      this.events.checked = true;
      this.#frames.busy();
    }
    #unreachable() {
      this.#live = false;
      this.#head = Payer.NONE;
    }
    #event(op, at) {
      switch (op) {
        case Op.BLOCK:
        case Op.LOOP:
        case Op.IF:
        case Op.TRY:
        case Op.TRY_TABLE:
          return this.#block(op, at);
        case Op.ELSE:
        case Op.CATCH:
        case Op.CATCH_ALL:
          return this.#middle(op, at);
        case Op.END:
        case Op.DELEGATE:
          return this.#end(op, at);
        case Op.BR:
        case Op.BR_IF:
        case Op.BR_ON_NULL:
        case Op.BR_ON_NON_NULL:
        case Op.BR_ON_CAST:
        case Op.BR_ON_CAST_FAIL:
          return this.#branch(op, at);
        case Op.BR_TABLE:
          return this.#branchTable(at);
        case Op.UNREACHABLE:
        case Op.RETURN:
        case Op.THROW:
        case Op.RETHROW:
        case Op.THROW_REF:
          return this.#leave(op, at);
        case Op.CALL:
        case Op.CALL_INDIRECT:
        case Op.CALL_REF:
        case Op.RETURN_CALL:
        case Op.RETURN_CALL_INDIRECT:
        case Op.RETURN_CALL_REF:
          return this.#call(op, at);
        default:
          return this.#bulk(op, at);
      }
    }
    #blockType(at) {
      const reader = this.#reader;
      const first = reader.bytes[reader.pos];
      if (first === 64) {
        reader.pos++;
        return { params: 0, results: 0 };
      }
      if (first > 64 && first < 128) {
        valueType(reader);
        return { params: 0, results: 1 };
      }
      return this.#functionType(reader.u32(), at);
    }
    #block(op, at) {
      const { params, results } = this.#blockType(at);
      if (op === Op.TRY_TABLE) this.#catches(at);
      const isIf = op === Op.IF;
      if (isIf) this.#height--;
      this.#charge(params + results, at);
      const row = this.#add(op, at, isIf ? 1 : 0, 0);
      if (op !== Op.BLOCK) this.#head = Payer.NONE;
      if (op === Op.LOOP) {
        this.events.loops = true;
        this.#busy();
      }
      if (op === Op.TRY || op === Op.TRY_TABLE) this.events.tries = true;
      this.#open(row, op, params, results);
    }
    #catches(at) {
      const reader = this.#reader;
      for (let left = reader.u32(); left > 0; left--) {
        const kind = reader.u8();
        if (kind > 3) throw new MeterError("Unknown catch", at, "unknown");
        if (kind < 2) reader.skipLeb();
        this.#target(reader.u32(), at);
        this.#charge(0, at);
      }
    }
    #middle(op, at) {
      const frame = this.#frames.top;
      let params = frame.params;
      if (op === Op.CATCH) params = this.#tagParams(at);
      if (op === Op.CATCH_ALL) params = 0;
      this.#add(op, at, 0, 0);
      this.#head = Payer.NONE;
      this.#height = frame.height + params;
      this.#charge(params, at);
      this.#live = frame.live;
      frame.op = op;
    }
    #tagParams(at) {
      const tag = this.#reader.u32();
      const type = this.#info.tags[tag];
      if (type === void 0) throw new MeterError(`No tag ${tag}`, at);
      return this.#functionType(type, at).params;
    }
    #end(op, at) {
      if (op === Op.DELEGATE) this.#reader.skipLeb();
      const frame = this.#frames.pop();
      this.#height = frame.height + frame.results;
      this.#charge(frame.results, at);
      this.#add(op, at, 0, 0);
      const carries = frame.op === Op.LOOP || frame.op === Op.BLOCK && !(frame.flags & BLOCK.TARGETED);
      if (!carries) this.#head = Payer.NONE;
      this.#live = frame.live;
      if (frame.row >= 0) {
        this.events.data[frame.row + EV.AUX] = frame.flags;
      } else if (this.#reader.pos !== this.#reader.end) {
        throw new MeterError("Function body has a wrong end", at);
      }
    }
    #branch(op, at) {
      const reader = this.#reader;
      const cast = op === Op.BR_ON_CAST || op === Op.BR_ON_CAST_FAIL;
      if (cast) reader.skip(1);
      const depth = reader.u32();
      if (cast) {
        reader.skipLeb();
        reader.skipLeb();
      }
      const values = this.#target(depth, at);
      this.#charge(0, at);
      this.#add(op, at, 1, values > 0 ? -1 : depth);
      this.#head = Payer.NONE;
      if (op === Op.BR_IF || op === Op.BR_ON_NON_NULL) this.#height--;
      if (op === Op.BR) this.#unreachable();
    }
    #branchTable(at) {
      const reader = this.#reader;
      const labels = reader.u32() + 1;
      this.#budget.branchTable(labels, at);
      for (let i = 0; i < labels; i++) this.#target(reader.u32(), at);
      this.#charge(labels, at);
      this.#add(Op.BR_TABLE, at, 1, 0);
      this.#unreachable();
    }
    #leave(op, at) {
      if (op === Op.THROW || op === Op.RETHROW) this.#reader.skipLeb();
      const own = op === Op.UNREACHABLE || op === Op.RETURN ? 0 : 1;
      this.#add(op, at, own + (EXTRA_WEIGHT[op] ?? 0), 0);
      this.#unreachable();
    }
    #call(op, at) {
      const reader = this.#reader;
      const direct = op === Op.CALL || op === Op.RETURN_CALL;
      const index = reader.u32();
      const indirect = op === Op.CALL_INDIRECT || op === Op.RETURN_CALL_INDIRECT;
      if (indirect) reader.skipLeb();
      const type = this.#functionType(
        direct ? this.#info.functions[index] ?? -1 : index,
        at
      );
      this.#busy();
      this.events.calls = true;
      this.#charge(type.params + type.results, at);
      const row = this.#add(op, at, 1, 0);
      if (this.#head === Payer.NONE && this.#live && !this.events.tries) {
        this.#head = row;
      }
      this.#height += type.results - type.params - (direct ? 0 : 1);
      const leaves = op !== Op.CALL && op !== Op.CALL_INDIRECT && op !== Op.CALL_REF;
      if (leaves) this.#unreachable();
    }
    #bulk(op, at) {
      const is64 = lengthIs64(this.#reader, this.#info, op);
      if (is64) this.events.bulk64 = true;
      else this.events.bulk32 = true;
      this.#busy();
      this.#add(op, at, 1 + (EXTRA_WEIGHT[op] ?? 0), is64 ? 1 : 0);
    }
  };

  // wasm/meter/shape.ts
  function checkCount(list, most, what) {
    if (list.length > most) {
      throw new MeterError(
        `${list.length} ${what} are over the limit of ${most}`,
        list[most].start,
        "refused"
      );
    }
  }
  function clampMaxima(list, cap, unit) {
    const least = list.reduce((sum, limits) => sum + limits.min, 0);
    if (least > cap) {
      throw new MeterError(
        `${least} ${unit} at least are over the limit of ${cap}`,
        list[0].start,
        "too_large",
        true
      );
    }
    const spare = Math.floor((cap - least) / Math.max(list.length, 1));
    return list.map((limits) => Math.min(limits.max, limits.min + spare));
  }
  function checkTags(info, caps) {
    for (const index of info.tags) {
      const type = info.types[index];
      if (!type) continue;
      if (type.params > caps.maxTagParameters) {
        throw new MeterError(
          `A tag of ${type.params} values is over ${caps.maxTagParameters}`,
          type.paramsAt,
          "refused"
        );
      }
      const reader = new Reader(info.bytes, type.paramsAt);
      for (let i = 0; i < type.params; i++) {
        const at = reader.pos;
        if (/exn/.test(valueType(reader))) {
          throw new MeterError("A tag of exceptions is refused", at, "refused");
        }
      }
    }
  }
  function checkLocals(info, caps) {
    let total = 0;
    for (let i = 0; i < info.bodies.length; i += 2) {
      const start = info.bodies[i];
      const reader = new Reader(info.bytes, start, info.bodies[i + 1]);
      for (let groups = reader.u32(); groups > 0; groups--) {
        total += reader.u32();
        valueType(reader);
      }
      if (total > caps.maxModuleLocals) {
        throw new MeterError("Too many locals in all", start, "too_large");
      }
    }
  }
  function checkShape(info, caps) {
    checkCount(info.memories, caps.maxMemories, "memories");
    checkCount(info.tables, caps.maxTables, "tables");
    checkTags(info, caps);
    checkLocals(info, caps);
    const declared = info.functions.length - info.importedFunctions;
    if (info.bodies.length !== declared * 2) {
      throw new MeterError("Functions and bodies differ in number", -1);
    }
  }

  // wasm/meter/output.ts
  var I322 = 127;
  var I642 = 126;
  var F64 = 124;
  var FUNCTION = 96;
  var FUNCREF = 112;
  var MUTABLE = 1;
  var EXPORT = { FUNCTION: 0, TABLE: 1, MEMORY: 2, GLOBAL: 3 };
  var I64_TRUNC_SAT_F64_S = [252, 6];
  var ORDER = [1, 2, 3, 4, 5, 13, 6, 7, 9, 12, 10, 11];
  var Output = class {
    /** Indices of what is appended. */
    appended;
    /** Names under which it is exported. */
    names;
    /** Metered bodies, in order. */
    code = new Writer(1 << 16);
    #info;
    #sections;
    #patches;
    #newTypes = new Writer();
    #newTypeCount = 0;
    #slowType;
    #refillType;
    #resultTypes = /* @__PURE__ */ new Map();
    #hints = new Writer();
    #hinted = 0;
    constructor(info, memoryMaxima, tableMaxima) {
      this.#info = info;
      this.#sections = new Map(info.sections.map((s) => [s.id, s]));
      this.#patches = [
        ...info.memories.map((limits, i) => ({ limits, max: memoryMaxima[i] })),
        ...info.tables.map((limits, i) => ({ limits, max: tableMaxima[i] }))
      ].sort((a, b) => a.limits.start - b.limits.start);
      this.appended = {
        fuel: info.globals,
        denied: info.globals + 1,
        slow: info.functions.length
      };
      this.names = reservedNames(info);
      this.#slowType = this.#newType([FUNCTION, 1, I642, 1, I642]);
      this.#refillType = this.#newType([FUNCTION, 1, F64, 1, F64]);
    }
    #newType(bytes) {
      for (const byte of bytes) this.#newTypes.u8(byte);
      return this.#info.types.length + this.#newTypeCount++;
    }
    /** Writes the type of a block without parameters and `type`'s results. */
    resultBlock(type, out) {
      const { results, resultsAt, resultsEnd } = this.#info.types[type];
      const { bytes } = this.#info;
      if (results === 0) out.u8(VOID);
      else if (results === 1) out.raw(bytes, resultsAt, resultsEnd);
      else out.sleb(this.#resultType(results, resultsAt, resultsEnd));
    }
    #resultType(results, start, end) {
      const types = this.#info.bytes.subarray(start, end);
      const key = types.join();
      const known = this.#resultTypes.get(key);
      if (known !== void 0) return known;
      const count = new Writer();
      count.u32(results);
      const index = this.#newType([FUNCTION, 0, ...count.finish(), ...types]);
      this.#resultTypes.set(key, index);
      return index;
    }
    /** Marks the branches at `offsets` of function `index` as unlikely. */
    hint(index, offsets) {
      if (offsets.length === 0) return;
      this.#hinted++;
      this.#hints.u32(index);
      this.#hints.u32(offsets.length);
      for (const offset of offsets) {
        this.#hints.u32(offset);
        this.#hints.u8(1);
        this.#hints.u8(0);
      }
    }
    /** The whole module. */
    finish() {
      const out = new Writer(this.#info.bytes.length * 2);
      out.raw(this.#info.bytes, 0, 8);
      for (const id of ORDER) {
        if (id === 10) this.#writeHints(out);
        this.#writeSection(out, id);
      }
      for (const section of this.#info.sections) {
        if (section.id === 0 && section.name === "name") this.#copy(out, section);
      }
      return out.finish();
    }
    #copy(out, section) {
      out.raw(this.#info.bytes, section.head, section.end);
    }
    #writeSection(out, id) {
      switch (id) {
        case 1:
          return this.#extend(out, id, this.#newTypeCount, this.#newTypes);
        case 3:
          return this.#extend(out, id, 1, this.#slowFunction());
        case 4:
          return this.#extend(out, id, 1, refillTable());
        case 6:
          return this.#extend(out, id, 2, newGlobals());
        case 7:
          return this.#extend(out, id, ...this.#newExports());
        case 10:
          return this.#writeCode(out);
        case 2:
        case 5:
          if (this.#sections.has(id)) this.#extend(out, id, 0, new Writer());
          return;
      }
      const section = this.#sections.get(id);
      if (section !== void 0) this.#copy(out, section);
    }
    /** Writes a section's entries, with new limits, and `more` after them. */
    #extend(out, id, count, more) {
      const section = this.#sections.get(id);
      const entries = this.#info.entries.get(id);
      const body = new Writer();
      body.u32((entries?.count ?? 0) + count);
      if (section && entries) this.#patched(body, entries.first, section.end);
      body.append(more);
      writeSection(out, id, body);
    }
    #patched(out, start, end) {
      const { bytes } = this.#info;
      let copied = start;
      for (const { limits, max } of this.#patches) {
        if (limits.start < start || limits.end > end) continue;
        out.raw(bytes, copied, limits.start);
        out.u8(limits.is64 ? 5 : 1);
        out.u64(BigInt(limits.min));
        out.u64(BigInt(max));
        copied = limits.end;
      }
      out.raw(bytes, copied, end);
    }
    #slowFunction() {
      const out = new Writer();
      out.u32(this.#slowType);
      return out;
    }
    #newExports() {
      const { names, appended } = this;
      const out = new Writer();
      let count = 0;
      const add = (name, kind, index) => {
        count++;
        out.name(name);
        out.u8(kind);
        out.u32(index);
      };
      add(names.fuel, EXPORT.GLOBAL, appended.fuel);
      add(names.denied, EXPORT.GLOBAL, appended.denied);
      add(names.refill, EXPORT.TABLE, this.#info.tables.length);
      if (names.memory !== void 0) add(names.memory, EXPORT.MEMORY, 0);
      if (names.start !== void 0) {
        add(names.start, EXPORT.FUNCTION, this.#info.start);
      }
      return [count, out];
    }
    #writeCode(out) {
      const body = new Writer(this.code.length + 64);
      body.u32(this.#info.bodies.length / 2 + 1);
      body.append(this.code);
      const slow = this.#slowBody();
      body.u32(slow.length);
      body.append(slow);
      writeSection(out, 10, body);
    }
    /** Publishes the fuel, asks the host, and traps on a negative answer. */
    #slowBody() {
      const out = new Writer();
      const fuel = (op) => {
        out.u8(op);
        out.u32(this.appended.fuel);
      };
      const bytes = (...list) => list.forEach((byte) => out.u8(byte));
      bytes(0, Op.LOCAL_GET, 0);
      fuel(Op.GLOBAL_SET);
      bytes(Op.LOCAL_GET, 0, Op.F64_CONVERT_I64_S);
      bytes(Op.I32_CONST, 0, Op.CALL_INDIRECT);
      out.u32(this.#refillType);
      out.u32(this.#info.tables.length);
      bytes(...I64_TRUNC_SAT_F64_S);
      bytes(Op.LOCAL_TEE, 0);
      fuel(Op.GLOBAL_SET);
      bytes(Op.LOCAL_GET, 0, Op.I64_CONST, 0, Op.I64_LT_S);
      bytes(Op.IF, VOID, Op.UNREACHABLE, Op.END, Op.LOCAL_GET, 0, Op.END);
      return out;
    }
    #writeHints(out) {
      if (this.#hinted === 0) return;
      const body = new Writer(this.#hints.length + 64);
      body.name("metadata.code.branch_hint");
      body.u32(this.#hinted);
      body.append(this.#hints);
      writeSection(out, 0, body);
    }
  };
  function writeSection(out, id, body) {
    out.u8(id);
    out.u32(body.length);
    out.append(body);
  }
  function refillTable() {
    const out = new Writer();
    for (const byte of [FUNCREF, 1, 1, 1]) out.u8(byte);
    return out;
  }
  function newGlobals() {
    const out = new Writer();
    for (const byte of [I642, MUTABLE, Op.I64_CONST, 0, Op.END]) out.u8(byte);
    for (const byte of [I322, MUTABLE, Op.I32_CONST, 0, Op.END]) out.u8(byte);
    return out;
  }
  function reservedNames(info) {
    const taken = new Set(info.exports.map((entry) => entry.name));
    const free = (name) => {
      while (taken.has(name)) name += "'";
      return name;
    };
    return {
      fuel: free("airlock:fuel"),
      denied: free("airlock:denied"),
      refill: free("airlock:refill"),
      start: info.start < 0 ? void 0 : free("airlock:start"),
      memory: info.memories.length === 0 ? void 0 : free("airlock:memory")
    };
  }

  // wasm/meter/meter.ts
  function meterModule(bytes, caps = {}) {
    const limits = { ...DEFAULT_CAPS, ...caps };
    const own = bytes.length > limits.maxModuleBytes ? bytes : bytes.slice();
    const info = parseModule(own, limits);
    checkShape(info, limits);
    const memoryMaxima = clampMaxima(info.memories, limits.maxPages, "pages");
    const tableMaxima = clampMaxima(
      info.tables,
      limits.maxTableElements,
      "table elements"
    );
    scanAll(info, limits);
    checkValid(own);
    const output = new Output(info, memoryMaxima, tableMaxima);
    const checks = emitAll(info, limits, output);
    const metered = output.finish();
    const report = {
      info,
      names: output.names,
      memoryMaxima,
      tableMaxima,
      checks,
      bytesIn: bytes.length,
      bytesOut: metered.length
    };
    return { bytes: metered, report };
  }
  function checkValid(bytes) {
    const source = bytes;
    if (WebAssembly.validate(source)) return;
    let reason = "Invalid module";
    try {
      new WebAssembly.Module(source);
    } catch (error) {
      reason = error instanceof Error ? error.message : reason;
    }
    throw new MeterError(reason.replace(/^WebAssembly\.Module\(\): /, ""), -1);
  }
  function scanAll(info, caps) {
    const scanner = new BodyScanner(info, caps);
    eachBody(info, (type, start, end) => scanner.scan(type, start, end));
  }
  function eachBody(info, visit) {
    for (let i = 0; i < info.bodies.length; i += 2) {
      const index = info.importedFunctions + i / 2;
      const type = info.functions[index];
      visit(type, info.bodies[i], info.bodies[i + 1], index);
    }
  }
  function emitAll(info, caps, output) {
    const scanner = new BodyScanner(info, caps);
    const emitter = new BodyEmitter(info.bytes, output.appended);
    eachBody(info, (type, start, end, index) => {
      scanner.scan(type, start, end);
      emitter.emit(
        scanner.events,
        end,
        (out) => output.resultBlock(type, out),
        output.code
      );
      output.hint(index, emitter.hints);
    });
    return emitter.checks;
  }

  // wasm/runtime/resource_limits.ts
  var MIB = 1024 * 1024;
  var LIMIT_PROFILES = {
    development: {
      maxMemory: 64 * MIB,
      maxInstructions: 1e7,
      maxExecutionTime: 5e3
    },
    production: {
      maxMemory: 16 * MIB,
      maxInstructions: 1e6,
      maxExecutionTime: 1e3
    },
    strict: {
      maxMemory: MIB,
      maxInstructions: 1e5,
      maxExecutionTime: 100
    }
  };

  // wasm/runtime/engine.ts
  var DEFAULT_JSON_BYTES = 1024 * 1024;
  function meterScript(name, bytes, caps) {
    try {
      return meterModule(bytes, caps);
    } catch (cause) {
      if (!(cause instanceof MeterError)) throw cause;
      throw new ScriptError(`Script "${name}": ${cause.message}`, {
        kind: "compile",
        reason: cause.memory ? "out_of_memory" : void 0,
        script: name,
        cause
      });
    }
  }

  // npm:@bjorn3/browser_wasi_shim/dist/wasi_defs.js
  var wasi_defs_exports = {};
  __export(wasi_defs_exports, {
    ADVICE_DONTNEED: () => ADVICE_DONTNEED,
    ADVICE_NOREUSE: () => ADVICE_NOREUSE,
    ADVICE_NORMAL: () => ADVICE_NORMAL,
    ADVICE_RANDOM: () => ADVICE_RANDOM,
    ADVICE_SEQUENTIAL: () => ADVICE_SEQUENTIAL,
    ADVICE_WILLNEED: () => ADVICE_WILLNEED,
    CLOCKID_MONOTONIC: () => CLOCKID_MONOTONIC,
    CLOCKID_PROCESS_CPUTIME_ID: () => CLOCKID_PROCESS_CPUTIME_ID,
    CLOCKID_REALTIME: () => CLOCKID_REALTIME,
    CLOCKID_THREAD_CPUTIME_ID: () => CLOCKID_THREAD_CPUTIME_ID,
    Ciovec: () => Ciovec,
    Dirent: () => Dirent,
    ERRNO_2BIG: () => ERRNO_2BIG,
    ERRNO_ACCES: () => ERRNO_ACCES,
    ERRNO_ADDRINUSE: () => ERRNO_ADDRINUSE,
    ERRNO_ADDRNOTAVAIL: () => ERRNO_ADDRNOTAVAIL,
    ERRNO_AFNOSUPPORT: () => ERRNO_AFNOSUPPORT,
    ERRNO_AGAIN: () => ERRNO_AGAIN,
    ERRNO_ALREADY: () => ERRNO_ALREADY,
    ERRNO_BADF: () => ERRNO_BADF,
    ERRNO_BADMSG: () => ERRNO_BADMSG,
    ERRNO_BUSY: () => ERRNO_BUSY,
    ERRNO_CANCELED: () => ERRNO_CANCELED,
    ERRNO_CHILD: () => ERRNO_CHILD,
    ERRNO_CONNABORTED: () => ERRNO_CONNABORTED,
    ERRNO_CONNREFUSED: () => ERRNO_CONNREFUSED,
    ERRNO_CONNRESET: () => ERRNO_CONNRESET,
    ERRNO_DEADLK: () => ERRNO_DEADLK,
    ERRNO_DESTADDRREQ: () => ERRNO_DESTADDRREQ,
    ERRNO_DOM: () => ERRNO_DOM,
    ERRNO_DQUOT: () => ERRNO_DQUOT,
    ERRNO_EXIST: () => ERRNO_EXIST,
    ERRNO_FAULT: () => ERRNO_FAULT,
    ERRNO_FBIG: () => ERRNO_FBIG,
    ERRNO_HOSTUNREACH: () => ERRNO_HOSTUNREACH,
    ERRNO_IDRM: () => ERRNO_IDRM,
    ERRNO_ILSEQ: () => ERRNO_ILSEQ,
    ERRNO_INPROGRESS: () => ERRNO_INPROGRESS,
    ERRNO_INTR: () => ERRNO_INTR,
    ERRNO_INVAL: () => ERRNO_INVAL,
    ERRNO_IO: () => ERRNO_IO,
    ERRNO_ISCONN: () => ERRNO_ISCONN,
    ERRNO_ISDIR: () => ERRNO_ISDIR,
    ERRNO_LOOP: () => ERRNO_LOOP,
    ERRNO_MFILE: () => ERRNO_MFILE,
    ERRNO_MLINK: () => ERRNO_MLINK,
    ERRNO_MSGSIZE: () => ERRNO_MSGSIZE,
    ERRNO_MULTIHOP: () => ERRNO_MULTIHOP,
    ERRNO_NAMETOOLONG: () => ERRNO_NAMETOOLONG,
    ERRNO_NETDOWN: () => ERRNO_NETDOWN,
    ERRNO_NETRESET: () => ERRNO_NETRESET,
    ERRNO_NETUNREACH: () => ERRNO_NETUNREACH,
    ERRNO_NFILE: () => ERRNO_NFILE,
    ERRNO_NOBUFS: () => ERRNO_NOBUFS,
    ERRNO_NODEV: () => ERRNO_NODEV,
    ERRNO_NOENT: () => ERRNO_NOENT,
    ERRNO_NOEXEC: () => ERRNO_NOEXEC,
    ERRNO_NOLCK: () => ERRNO_NOLCK,
    ERRNO_NOLINK: () => ERRNO_NOLINK,
    ERRNO_NOMEM: () => ERRNO_NOMEM,
    ERRNO_NOMSG: () => ERRNO_NOMSG,
    ERRNO_NOPROTOOPT: () => ERRNO_NOPROTOOPT,
    ERRNO_NOSPC: () => ERRNO_NOSPC,
    ERRNO_NOSYS: () => ERRNO_NOSYS,
    ERRNO_NOTCAPABLE: () => ERRNO_NOTCAPABLE,
    ERRNO_NOTCONN: () => ERRNO_NOTCONN,
    ERRNO_NOTDIR: () => ERRNO_NOTDIR,
    ERRNO_NOTEMPTY: () => ERRNO_NOTEMPTY,
    ERRNO_NOTRECOVERABLE: () => ERRNO_NOTRECOVERABLE,
    ERRNO_NOTSOCK: () => ERRNO_NOTSOCK,
    ERRNO_NOTSUP: () => ERRNO_NOTSUP,
    ERRNO_NOTTY: () => ERRNO_NOTTY,
    ERRNO_NXIO: () => ERRNO_NXIO,
    ERRNO_OVERFLOW: () => ERRNO_OVERFLOW,
    ERRNO_OWNERDEAD: () => ERRNO_OWNERDEAD,
    ERRNO_PERM: () => ERRNO_PERM,
    ERRNO_PIPE: () => ERRNO_PIPE,
    ERRNO_PROTO: () => ERRNO_PROTO,
    ERRNO_PROTONOSUPPORT: () => ERRNO_PROTONOSUPPORT,
    ERRNO_PROTOTYPE: () => ERRNO_PROTOTYPE,
    ERRNO_RANGE: () => ERRNO_RANGE,
    ERRNO_ROFS: () => ERRNO_ROFS,
    ERRNO_SPIPE: () => ERRNO_SPIPE,
    ERRNO_SRCH: () => ERRNO_SRCH,
    ERRNO_STALE: () => ERRNO_STALE,
    ERRNO_SUCCESS: () => ERRNO_SUCCESS,
    ERRNO_TIMEDOUT: () => ERRNO_TIMEDOUT,
    ERRNO_TXTBSY: () => ERRNO_TXTBSY,
    ERRNO_XDEV: () => ERRNO_XDEV,
    EVENTRWFLAGS_FD_READWRITE_HANGUP: () => EVENTRWFLAGS_FD_READWRITE_HANGUP,
    EVENTTYPE_CLOCK: () => EVENTTYPE_CLOCK,
    EVENTTYPE_FD_READ: () => EVENTTYPE_FD_READ,
    EVENTTYPE_FD_WRITE: () => EVENTTYPE_FD_WRITE,
    Event: () => Event,
    FDFLAGS_APPEND: () => FDFLAGS_APPEND,
    FDFLAGS_DSYNC: () => FDFLAGS_DSYNC,
    FDFLAGS_NONBLOCK: () => FDFLAGS_NONBLOCK,
    FDFLAGS_RSYNC: () => FDFLAGS_RSYNC,
    FDFLAGS_SYNC: () => FDFLAGS_SYNC,
    FD_STDERR: () => FD_STDERR,
    FD_STDIN: () => FD_STDIN,
    FD_STDOUT: () => FD_STDOUT,
    FILETYPE_BLOCK_DEVICE: () => FILETYPE_BLOCK_DEVICE,
    FILETYPE_CHARACTER_DEVICE: () => FILETYPE_CHARACTER_DEVICE,
    FILETYPE_DIRECTORY: () => FILETYPE_DIRECTORY,
    FILETYPE_REGULAR_FILE: () => FILETYPE_REGULAR_FILE,
    FILETYPE_SOCKET_DGRAM: () => FILETYPE_SOCKET_DGRAM,
    FILETYPE_SOCKET_STREAM: () => FILETYPE_SOCKET_STREAM,
    FILETYPE_SYMBOLIC_LINK: () => FILETYPE_SYMBOLIC_LINK,
    FILETYPE_UNKNOWN: () => FILETYPE_UNKNOWN,
    FSTFLAGS_ATIM: () => FSTFLAGS_ATIM,
    FSTFLAGS_ATIM_NOW: () => FSTFLAGS_ATIM_NOW,
    FSTFLAGS_MTIM: () => FSTFLAGS_MTIM,
    FSTFLAGS_MTIM_NOW: () => FSTFLAGS_MTIM_NOW,
    Fdstat: () => Fdstat,
    Filestat: () => Filestat,
    Iovec: () => Iovec,
    OFLAGS_CREAT: () => OFLAGS_CREAT,
    OFLAGS_DIRECTORY: () => OFLAGS_DIRECTORY,
    OFLAGS_EXCL: () => OFLAGS_EXCL,
    OFLAGS_TRUNC: () => OFLAGS_TRUNC,
    PREOPENTYPE_DIR: () => PREOPENTYPE_DIR,
    Prestat: () => Prestat,
    PrestatDir: () => PrestatDir,
    RIFLAGS_RECV_PEEK: () => RIFLAGS_RECV_PEEK,
    RIFLAGS_RECV_WAITALL: () => RIFLAGS_RECV_WAITALL,
    RIGHTS_FD_ADVISE: () => RIGHTS_FD_ADVISE,
    RIGHTS_FD_ALLOCATE: () => RIGHTS_FD_ALLOCATE,
    RIGHTS_FD_DATASYNC: () => RIGHTS_FD_DATASYNC,
    RIGHTS_FD_FDSTAT_SET_FLAGS: () => RIGHTS_FD_FDSTAT_SET_FLAGS,
    RIGHTS_FD_FILESTAT_GET: () => RIGHTS_FD_FILESTAT_GET,
    RIGHTS_FD_FILESTAT_SET_SIZE: () => RIGHTS_FD_FILESTAT_SET_SIZE,
    RIGHTS_FD_FILESTAT_SET_TIMES: () => RIGHTS_FD_FILESTAT_SET_TIMES,
    RIGHTS_FD_READ: () => RIGHTS_FD_READ,
    RIGHTS_FD_READDIR: () => RIGHTS_FD_READDIR,
    RIGHTS_FD_SEEK: () => RIGHTS_FD_SEEK,
    RIGHTS_FD_SYNC: () => RIGHTS_FD_SYNC,
    RIGHTS_FD_TELL: () => RIGHTS_FD_TELL,
    RIGHTS_FD_WRITE: () => RIGHTS_FD_WRITE,
    RIGHTS_PATH_CREATE_DIRECTORY: () => RIGHTS_PATH_CREATE_DIRECTORY,
    RIGHTS_PATH_CREATE_FILE: () => RIGHTS_PATH_CREATE_FILE,
    RIGHTS_PATH_FILESTAT_GET: () => RIGHTS_PATH_FILESTAT_GET,
    RIGHTS_PATH_FILESTAT_SET_SIZE: () => RIGHTS_PATH_FILESTAT_SET_SIZE,
    RIGHTS_PATH_FILESTAT_SET_TIMES: () => RIGHTS_PATH_FILESTAT_SET_TIMES,
    RIGHTS_PATH_LINK_SOURCE: () => RIGHTS_PATH_LINK_SOURCE,
    RIGHTS_PATH_LINK_TARGET: () => RIGHTS_PATH_LINK_TARGET,
    RIGHTS_PATH_OPEN: () => RIGHTS_PATH_OPEN,
    RIGHTS_PATH_READLINK: () => RIGHTS_PATH_READLINK,
    RIGHTS_PATH_REMOVE_DIRECTORY: () => RIGHTS_PATH_REMOVE_DIRECTORY,
    RIGHTS_PATH_RENAME_SOURCE: () => RIGHTS_PATH_RENAME_SOURCE,
    RIGHTS_PATH_RENAME_TARGET: () => RIGHTS_PATH_RENAME_TARGET,
    RIGHTS_PATH_SYMLINK: () => RIGHTS_PATH_SYMLINK,
    RIGHTS_PATH_UNLINK_FILE: () => RIGHTS_PATH_UNLINK_FILE,
    RIGHTS_POLL_FD_READWRITE: () => RIGHTS_POLL_FD_READWRITE,
    RIGHTS_SOCK_SHUTDOWN: () => RIGHTS_SOCK_SHUTDOWN,
    ROFLAGS_RECV_DATA_TRUNCATED: () => ROFLAGS_RECV_DATA_TRUNCATED,
    SDFLAGS_RD: () => SDFLAGS_RD,
    SDFLAGS_WR: () => SDFLAGS_WR,
    SIGNAL_ABRT: () => SIGNAL_ABRT,
    SIGNAL_ALRM: () => SIGNAL_ALRM,
    SIGNAL_BUS: () => SIGNAL_BUS,
    SIGNAL_CHLD: () => SIGNAL_CHLD,
    SIGNAL_CONT: () => SIGNAL_CONT,
    SIGNAL_FPE: () => SIGNAL_FPE,
    SIGNAL_HUP: () => SIGNAL_HUP,
    SIGNAL_ILL: () => SIGNAL_ILL,
    SIGNAL_INT: () => SIGNAL_INT,
    SIGNAL_KILL: () => SIGNAL_KILL,
    SIGNAL_NONE: () => SIGNAL_NONE,
    SIGNAL_PIPE: () => SIGNAL_PIPE,
    SIGNAL_POLL: () => SIGNAL_POLL,
    SIGNAL_PROF: () => SIGNAL_PROF,
    SIGNAL_PWR: () => SIGNAL_PWR,
    SIGNAL_QUIT: () => SIGNAL_QUIT,
    SIGNAL_SEGV: () => SIGNAL_SEGV,
    SIGNAL_STOP: () => SIGNAL_STOP,
    SIGNAL_SYS: () => SIGNAL_SYS,
    SIGNAL_TERM: () => SIGNAL_TERM,
    SIGNAL_TRAP: () => SIGNAL_TRAP,
    SIGNAL_TSTP: () => SIGNAL_TSTP,
    SIGNAL_TTIN: () => SIGNAL_TTIN,
    SIGNAL_TTOU: () => SIGNAL_TTOU,
    SIGNAL_URG: () => SIGNAL_URG,
    SIGNAL_USR1: () => SIGNAL_USR1,
    SIGNAL_USR2: () => SIGNAL_USR2,
    SIGNAL_VTALRM: () => SIGNAL_VTALRM,
    SIGNAL_WINCH: () => SIGNAL_WINCH,
    SIGNAL_XCPU: () => SIGNAL_XCPU,
    SIGNAL_XFSZ: () => SIGNAL_XFSZ,
    SUBCLOCKFLAGS_SUBSCRIPTION_CLOCK_ABSTIME: () => SUBCLOCKFLAGS_SUBSCRIPTION_CLOCK_ABSTIME,
    Subscription: () => Subscription,
    WHENCE_CUR: () => WHENCE_CUR,
    WHENCE_END: () => WHENCE_END,
    WHENCE_SET: () => WHENCE_SET
  });
  var FD_STDIN = 0;
  var FD_STDOUT = 1;
  var FD_STDERR = 2;
  var CLOCKID_REALTIME = 0;
  var CLOCKID_MONOTONIC = 1;
  var CLOCKID_PROCESS_CPUTIME_ID = 2;
  var CLOCKID_THREAD_CPUTIME_ID = 3;
  var ERRNO_SUCCESS = 0;
  var ERRNO_2BIG = 1;
  var ERRNO_ACCES = 2;
  var ERRNO_ADDRINUSE = 3;
  var ERRNO_ADDRNOTAVAIL = 4;
  var ERRNO_AFNOSUPPORT = 5;
  var ERRNO_AGAIN = 6;
  var ERRNO_ALREADY = 7;
  var ERRNO_BADF = 8;
  var ERRNO_BADMSG = 9;
  var ERRNO_BUSY = 10;
  var ERRNO_CANCELED = 11;
  var ERRNO_CHILD = 12;
  var ERRNO_CONNABORTED = 13;
  var ERRNO_CONNREFUSED = 14;
  var ERRNO_CONNRESET = 15;
  var ERRNO_DEADLK = 16;
  var ERRNO_DESTADDRREQ = 17;
  var ERRNO_DOM = 18;
  var ERRNO_DQUOT = 19;
  var ERRNO_EXIST = 20;
  var ERRNO_FAULT = 21;
  var ERRNO_FBIG = 22;
  var ERRNO_HOSTUNREACH = 23;
  var ERRNO_IDRM = 24;
  var ERRNO_ILSEQ = 25;
  var ERRNO_INPROGRESS = 26;
  var ERRNO_INTR = 27;
  var ERRNO_INVAL = 28;
  var ERRNO_IO = 29;
  var ERRNO_ISCONN = 30;
  var ERRNO_ISDIR = 31;
  var ERRNO_LOOP = 32;
  var ERRNO_MFILE = 33;
  var ERRNO_MLINK = 34;
  var ERRNO_MSGSIZE = 35;
  var ERRNO_MULTIHOP = 36;
  var ERRNO_NAMETOOLONG = 37;
  var ERRNO_NETDOWN = 38;
  var ERRNO_NETRESET = 39;
  var ERRNO_NETUNREACH = 40;
  var ERRNO_NFILE = 41;
  var ERRNO_NOBUFS = 42;
  var ERRNO_NODEV = 43;
  var ERRNO_NOENT = 44;
  var ERRNO_NOEXEC = 45;
  var ERRNO_NOLCK = 46;
  var ERRNO_NOLINK = 47;
  var ERRNO_NOMEM = 48;
  var ERRNO_NOMSG = 49;
  var ERRNO_NOPROTOOPT = 50;
  var ERRNO_NOSPC = 51;
  var ERRNO_NOSYS = 52;
  var ERRNO_NOTCONN = 53;
  var ERRNO_NOTDIR = 54;
  var ERRNO_NOTEMPTY = 55;
  var ERRNO_NOTRECOVERABLE = 56;
  var ERRNO_NOTSOCK = 57;
  var ERRNO_NOTSUP = 58;
  var ERRNO_NOTTY = 59;
  var ERRNO_NXIO = 60;
  var ERRNO_OVERFLOW = 61;
  var ERRNO_OWNERDEAD = 62;
  var ERRNO_PERM = 63;
  var ERRNO_PIPE = 64;
  var ERRNO_PROTO = 65;
  var ERRNO_PROTONOSUPPORT = 66;
  var ERRNO_PROTOTYPE = 67;
  var ERRNO_RANGE = 68;
  var ERRNO_ROFS = 69;
  var ERRNO_SPIPE = 70;
  var ERRNO_SRCH = 71;
  var ERRNO_STALE = 72;
  var ERRNO_TIMEDOUT = 73;
  var ERRNO_TXTBSY = 74;
  var ERRNO_XDEV = 75;
  var ERRNO_NOTCAPABLE = 76;
  var RIGHTS_FD_DATASYNC = 1 << 0;
  var RIGHTS_FD_READ = 1 << 1;
  var RIGHTS_FD_SEEK = 1 << 2;
  var RIGHTS_FD_FDSTAT_SET_FLAGS = 1 << 3;
  var RIGHTS_FD_SYNC = 1 << 4;
  var RIGHTS_FD_TELL = 1 << 5;
  var RIGHTS_FD_WRITE = 1 << 6;
  var RIGHTS_FD_ADVISE = 1 << 7;
  var RIGHTS_FD_ALLOCATE = 1 << 8;
  var RIGHTS_PATH_CREATE_DIRECTORY = 1 << 9;
  var RIGHTS_PATH_CREATE_FILE = 1 << 10;
  var RIGHTS_PATH_LINK_SOURCE = 1 << 11;
  var RIGHTS_PATH_LINK_TARGET = 1 << 12;
  var RIGHTS_PATH_OPEN = 1 << 13;
  var RIGHTS_FD_READDIR = 1 << 14;
  var RIGHTS_PATH_READLINK = 1 << 15;
  var RIGHTS_PATH_RENAME_SOURCE = 1 << 16;
  var RIGHTS_PATH_RENAME_TARGET = 1 << 17;
  var RIGHTS_PATH_FILESTAT_GET = 1 << 18;
  var RIGHTS_PATH_FILESTAT_SET_SIZE = 1 << 19;
  var RIGHTS_PATH_FILESTAT_SET_TIMES = 1 << 20;
  var RIGHTS_FD_FILESTAT_GET = 1 << 21;
  var RIGHTS_FD_FILESTAT_SET_SIZE = 1 << 22;
  var RIGHTS_FD_FILESTAT_SET_TIMES = 1 << 23;
  var RIGHTS_PATH_SYMLINK = 1 << 24;
  var RIGHTS_PATH_REMOVE_DIRECTORY = 1 << 25;
  var RIGHTS_PATH_UNLINK_FILE = 1 << 26;
  var RIGHTS_POLL_FD_READWRITE = 1 << 27;
  var RIGHTS_SOCK_SHUTDOWN = 1 << 28;
  var Iovec = class _Iovec {
    static read_bytes(view, ptr) {
      const iovec = new _Iovec();
      iovec.buf = view.getUint32(ptr, true);
      iovec.buf_len = view.getUint32(ptr + 4, true);
      return iovec;
    }
    static read_bytes_array(view, ptr, len) {
      const iovecs = [];
      for (let i = 0; i < len; i++) {
        iovecs.push(_Iovec.read_bytes(view, ptr + 8 * i));
      }
      return iovecs;
    }
  };
  var Ciovec = class _Ciovec {
    static read_bytes(view, ptr) {
      const iovec = new _Ciovec();
      iovec.buf = view.getUint32(ptr, true);
      iovec.buf_len = view.getUint32(ptr + 4, true);
      return iovec;
    }
    static read_bytes_array(view, ptr, len) {
      const iovecs = [];
      for (let i = 0; i < len; i++) {
        iovecs.push(_Ciovec.read_bytes(view, ptr + 8 * i));
      }
      return iovecs;
    }
  };
  var WHENCE_SET = 0;
  var WHENCE_CUR = 1;
  var WHENCE_END = 2;
  var FILETYPE_UNKNOWN = 0;
  var FILETYPE_BLOCK_DEVICE = 1;
  var FILETYPE_CHARACTER_DEVICE = 2;
  var FILETYPE_DIRECTORY = 3;
  var FILETYPE_REGULAR_FILE = 4;
  var FILETYPE_SOCKET_DGRAM = 5;
  var FILETYPE_SOCKET_STREAM = 6;
  var FILETYPE_SYMBOLIC_LINK = 7;
  var Dirent = class {
    head_length() {
      return 24;
    }
    name_length() {
      return this.dir_name.byteLength;
    }
    write_head_bytes(view, ptr) {
      view.setBigUint64(ptr, this.d_next, true);
      view.setBigUint64(ptr + 8, this.d_ino, true);
      view.setUint32(ptr + 16, this.dir_name.length, true);
      view.setUint8(ptr + 20, this.d_type);
    }
    write_name_bytes(view8, ptr, buf_len) {
      view8.set(this.dir_name.slice(0, Math.min(this.dir_name.byteLength, buf_len)), ptr);
    }
    constructor(next_cookie, d_ino, name, type) {
      const encoded_name = new TextEncoder().encode(name);
      this.d_next = next_cookie;
      this.d_ino = d_ino;
      this.d_namlen = encoded_name.byteLength;
      this.d_type = type;
      this.dir_name = encoded_name;
    }
  };
  var ADVICE_NORMAL = 0;
  var ADVICE_SEQUENTIAL = 1;
  var ADVICE_RANDOM = 2;
  var ADVICE_WILLNEED = 3;
  var ADVICE_DONTNEED = 4;
  var ADVICE_NOREUSE = 5;
  var FDFLAGS_APPEND = 1 << 0;
  var FDFLAGS_DSYNC = 1 << 1;
  var FDFLAGS_NONBLOCK = 1 << 2;
  var FDFLAGS_RSYNC = 1 << 3;
  var FDFLAGS_SYNC = 1 << 4;
  var Fdstat = class {
    write_bytes(view, ptr) {
      view.setUint8(ptr, this.fs_filetype);
      view.setUint16(ptr + 2, this.fs_flags, true);
      view.setBigUint64(ptr + 8, this.fs_rights_base, true);
      view.setBigUint64(ptr + 16, this.fs_rights_inherited, true);
    }
    constructor(filetype, flags) {
      this.fs_rights_base = 0n;
      this.fs_rights_inherited = 0n;
      this.fs_filetype = filetype;
      this.fs_flags = flags;
    }
  };
  var FSTFLAGS_ATIM = 1 << 0;
  var FSTFLAGS_ATIM_NOW = 1 << 1;
  var FSTFLAGS_MTIM = 1 << 2;
  var FSTFLAGS_MTIM_NOW = 1 << 3;
  var OFLAGS_CREAT = 1 << 0;
  var OFLAGS_DIRECTORY = 1 << 1;
  var OFLAGS_EXCL = 1 << 2;
  var OFLAGS_TRUNC = 1 << 3;
  var Filestat = class {
    write_bytes(view, ptr) {
      view.setBigUint64(ptr, this.dev, true);
      view.setBigUint64(ptr + 8, this.ino, true);
      view.setUint8(ptr + 16, this.filetype);
      view.setBigUint64(ptr + 24, this.nlink, true);
      view.setBigUint64(ptr + 32, this.size, true);
      view.setBigUint64(ptr + 38, this.atim, true);
      view.setBigUint64(ptr + 46, this.mtim, true);
      view.setBigUint64(ptr + 52, this.ctim, true);
    }
    constructor(ino, filetype, size) {
      this.dev = 0n;
      this.nlink = 0n;
      this.atim = 0n;
      this.mtim = 0n;
      this.ctim = 0n;
      this.ino = ino;
      this.filetype = filetype;
      this.size = size;
    }
  };
  var EVENTTYPE_CLOCK = 0;
  var EVENTTYPE_FD_READ = 1;
  var EVENTTYPE_FD_WRITE = 2;
  var EVENTRWFLAGS_FD_READWRITE_HANGUP = 1 << 0;
  var SUBCLOCKFLAGS_SUBSCRIPTION_CLOCK_ABSTIME = 1 << 0;
  var Subscription = class _Subscription {
    static read_bytes(view, ptr) {
      return new _Subscription(view.getBigUint64(ptr, true), view.getUint8(ptr + 8), view.getUint32(ptr + 16, true), view.getBigUint64(ptr + 24, true), view.getUint16(ptr + 36, true));
    }
    constructor(userdata, eventtype, clockid, timeout, flags) {
      this.userdata = userdata;
      this.eventtype = eventtype;
      this.clockid = clockid;
      this.timeout = timeout;
      this.flags = flags;
    }
  };
  var Event = class {
    write_bytes(view, ptr) {
      view.setBigUint64(ptr, this.userdata, true);
      view.setUint16(ptr + 8, this.error, true);
      view.setUint8(ptr + 10, this.eventtype);
    }
    constructor(userdata, error, eventtype) {
      this.userdata = userdata;
      this.error = error;
      this.eventtype = eventtype;
    }
  };
  var SIGNAL_NONE = 0;
  var SIGNAL_HUP = 1;
  var SIGNAL_INT = 2;
  var SIGNAL_QUIT = 3;
  var SIGNAL_ILL = 4;
  var SIGNAL_TRAP = 5;
  var SIGNAL_ABRT = 6;
  var SIGNAL_BUS = 7;
  var SIGNAL_FPE = 8;
  var SIGNAL_KILL = 9;
  var SIGNAL_USR1 = 10;
  var SIGNAL_SEGV = 11;
  var SIGNAL_USR2 = 12;
  var SIGNAL_PIPE = 13;
  var SIGNAL_ALRM = 14;
  var SIGNAL_TERM = 15;
  var SIGNAL_CHLD = 16;
  var SIGNAL_CONT = 17;
  var SIGNAL_STOP = 18;
  var SIGNAL_TSTP = 19;
  var SIGNAL_TTIN = 20;
  var SIGNAL_TTOU = 21;
  var SIGNAL_URG = 22;
  var SIGNAL_XCPU = 23;
  var SIGNAL_XFSZ = 24;
  var SIGNAL_VTALRM = 25;
  var SIGNAL_PROF = 26;
  var SIGNAL_WINCH = 27;
  var SIGNAL_POLL = 28;
  var SIGNAL_PWR = 29;
  var SIGNAL_SYS = 30;
  var RIFLAGS_RECV_PEEK = 1 << 0;
  var RIFLAGS_RECV_WAITALL = 1 << 1;
  var ROFLAGS_RECV_DATA_TRUNCATED = 1 << 0;
  var SDFLAGS_RD = 1 << 0;
  var SDFLAGS_WR = 1 << 1;
  var PREOPENTYPE_DIR = 0;
  var PrestatDir = class {
    write_bytes(view, ptr) {
      view.setUint32(ptr, this.pr_name.byteLength, true);
    }
    constructor(name) {
      this.pr_name = new TextEncoder().encode(name);
    }
  };
  var Prestat = class _Prestat {
    static dir(name) {
      const prestat = new _Prestat();
      prestat.tag = PREOPENTYPE_DIR;
      prestat.inner = new PrestatDir(name);
      return prestat;
    }
    write_bytes(view, ptr) {
      view.setUint32(ptr, this.tag, true);
      this.inner.write_bytes(view, ptr + 4);
    }
  };

  // npm:@bjorn3/browser_wasi_shim/dist/debug.js
  var Debug = class Debug2 {
    enable(enabled) {
      this.log = createLogger(enabled === void 0 ? true : enabled, this.prefix);
    }
    get enabled() {
      return this.isEnabled;
    }
    constructor(isEnabled) {
      this.isEnabled = isEnabled;
      this.prefix = "wasi:";
      this.enable(isEnabled);
    }
  };
  function createLogger(enabled, prefix) {
    if (enabled) {
      const a = console.log.bind(console, "%c%s", "color: #265BA0", prefix);
      return a;
    } else {
      return () => {
      };
    }
  }
  var debug = new Debug(false);

  // npm:@bjorn3/browser_wasi_shim/dist/wasi.js
  var WASIProcExit = class extends Error {
    constructor(code) {
      super("exit with exit code " + code);
      this.code = code;
    }
  };
  var WASI = class WASI2 {
    start(instance) {
      this.inst = instance;
      try {
        instance.exports._start();
        return 0;
      } catch (e) {
        if (e instanceof WASIProcExit) {
          return e.code;
        } else {
          throw e;
        }
      }
    }
    initialize(instance) {
      this.inst = instance;
      if (instance.exports._initialize) {
        instance.exports._initialize();
      }
    }
    constructor(args, env, fds, options = {}) {
      this.args = [];
      this.env = [];
      this.fds = [];
      debug.enable(options.debug);
      this.args = args;
      this.env = env;
      this.fds = fds;
      const self = this;
      this.wasiImport = { args_sizes_get(argc, argv_buf_size) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        buffer.setUint32(argc, self.args.length, true);
        let buf_size = 0;
        for (const arg of self.args) {
          buf_size += arg.length + 1;
        }
        buffer.setUint32(argv_buf_size, buf_size, true);
        debug.log(buffer.getUint32(argc, true), buffer.getUint32(argv_buf_size, true));
        return 0;
      }, args_get(argv, argv_buf) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        const orig_argv_buf = argv_buf;
        for (let i = 0; i < self.args.length; i++) {
          buffer.setUint32(argv, argv_buf, true);
          argv += 4;
          const arg = new TextEncoder().encode(self.args[i]);
          buffer8.set(arg, argv_buf);
          buffer.setUint8(argv_buf + arg.length, 0);
          argv_buf += arg.length + 1;
        }
        if (debug.enabled) {
          debug.log(new TextDecoder("utf-8").decode(buffer8.slice(orig_argv_buf, argv_buf)));
        }
        return 0;
      }, environ_sizes_get(environ_count, environ_size) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        buffer.setUint32(environ_count, self.env.length, true);
        let buf_size = 0;
        for (const environ of self.env) {
          buf_size += new TextEncoder().encode(environ).length + 1;
        }
        buffer.setUint32(environ_size, buf_size, true);
        debug.log(buffer.getUint32(environ_count, true), buffer.getUint32(environ_size, true));
        return 0;
      }, environ_get(environ, environ_buf) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        const orig_environ_buf = environ_buf;
        for (let i = 0; i < self.env.length; i++) {
          buffer.setUint32(environ, environ_buf, true);
          environ += 4;
          const e = new TextEncoder().encode(self.env[i]);
          buffer8.set(e, environ_buf);
          buffer.setUint8(environ_buf + e.length, 0);
          environ_buf += e.length + 1;
        }
        if (debug.enabled) {
          debug.log(new TextDecoder("utf-8").decode(buffer8.slice(orig_environ_buf, environ_buf)));
        }
        return 0;
      }, clock_res_get(id, res_ptr) {
        let resolutionValue;
        switch (id) {
          case CLOCKID_MONOTONIC: {
            resolutionValue = 5000n;
            break;
          }
          case CLOCKID_REALTIME: {
            resolutionValue = 1000000n;
            break;
          }
          default:
            return ERRNO_NOSYS;
        }
        const view = new DataView(self.inst.exports.memory.buffer);
        view.setBigUint64(res_ptr, resolutionValue, true);
        return ERRNO_SUCCESS;
      }, clock_time_get(id, precision, time) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        if (id === CLOCKID_REALTIME) {
          buffer.setBigUint64(time, BigInt((/* @__PURE__ */ new Date()).getTime()) * 1000000n, true);
        } else if (id == CLOCKID_MONOTONIC) {
          let monotonic_time;
          try {
            monotonic_time = BigInt(Math.round(performance.now() * 1e6));
          } catch (e) {
            monotonic_time = 0n;
          }
          buffer.setBigUint64(time, monotonic_time, true);
        } else {
          buffer.setBigUint64(time, 0n, true);
        }
        return 0;
      }, fd_advise(fd, offset, len, advice) {
        if (self.fds[fd] != void 0) {
          return ERRNO_SUCCESS;
        } else {
          return ERRNO_BADF;
        }
      }, fd_allocate(fd, offset, len) {
        if (self.fds[fd] != void 0) {
          return self.fds[fd].fd_allocate(offset, len);
        } else {
          return ERRNO_BADF;
        }
      }, fd_close(fd) {
        if (self.fds[fd] != void 0) {
          const ret = self.fds[fd].fd_close();
          self.fds[fd] = void 0;
          return ret;
        } else {
          return ERRNO_BADF;
        }
      }, fd_datasync(fd) {
        if (self.fds[fd] != void 0) {
          return self.fds[fd].fd_sync();
        } else {
          return ERRNO_BADF;
        }
      }, fd_fdstat_get(fd, fdstat_ptr) {
        if (self.fds[fd] != void 0) {
          const { ret, fdstat } = self.fds[fd].fd_fdstat_get();
          if (fdstat != null) {
            fdstat.write_bytes(new DataView(self.inst.exports.memory.buffer), fdstat_ptr);
          }
          return ret;
        } else {
          return ERRNO_BADF;
        }
      }, fd_fdstat_set_flags(fd, flags) {
        if (self.fds[fd] != void 0) {
          return self.fds[fd].fd_fdstat_set_flags(flags);
        } else {
          return ERRNO_BADF;
        }
      }, fd_fdstat_set_rights(fd, fs_rights_base, fs_rights_inheriting) {
        if (self.fds[fd] != void 0) {
          return self.fds[fd].fd_fdstat_set_rights(fs_rights_base, fs_rights_inheriting);
        } else {
          return ERRNO_BADF;
        }
      }, fd_filestat_get(fd, filestat_ptr) {
        if (self.fds[fd] != void 0) {
          const { ret, filestat } = self.fds[fd].fd_filestat_get();
          if (filestat != null) {
            filestat.write_bytes(new DataView(self.inst.exports.memory.buffer), filestat_ptr);
          }
          return ret;
        } else {
          return ERRNO_BADF;
        }
      }, fd_filestat_set_size(fd, size) {
        if (self.fds[fd] != void 0) {
          return self.fds[fd].fd_filestat_set_size(size);
        } else {
          return ERRNO_BADF;
        }
      }, fd_filestat_set_times(fd, atim, mtim, fst_flags) {
        if (self.fds[fd] != void 0) {
          return self.fds[fd].fd_filestat_set_times(atim, mtim, fst_flags);
        } else {
          return ERRNO_BADF;
        }
      }, fd_pread(fd, iovs_ptr, iovs_len, offset, nread_ptr) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const iovecs = Iovec.read_bytes_array(buffer, iovs_ptr, iovs_len);
          let nread = 0;
          for (const iovec of iovecs) {
            const { ret, data } = self.fds[fd].fd_pread(iovec.buf_len, offset);
            if (ret != ERRNO_SUCCESS) {
              buffer.setUint32(nread_ptr, nread, true);
              return ret;
            }
            buffer8.set(data, iovec.buf);
            nread += data.length;
            offset += BigInt(data.length);
            if (data.length != iovec.buf_len) {
              break;
            }
          }
          buffer.setUint32(nread_ptr, nread, true);
          return ERRNO_SUCCESS;
        } else {
          return ERRNO_BADF;
        }
      }, fd_prestat_get(fd, buf_ptr) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const { ret, prestat } = self.fds[fd].fd_prestat_get();
          if (prestat != null) {
            prestat.write_bytes(buffer, buf_ptr);
          }
          return ret;
        } else {
          return ERRNO_BADF;
        }
      }, fd_prestat_dir_name(fd, path_ptr, path_len) {
        if (self.fds[fd] != void 0) {
          const { ret, prestat } = self.fds[fd].fd_prestat_get();
          if (prestat == null) {
            return ret;
          }
          const prestat_dir_name = prestat.inner.pr_name;
          const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
          buffer8.set(prestat_dir_name.slice(0, path_len), path_ptr);
          return prestat_dir_name.byteLength > path_len ? ERRNO_NAMETOOLONG : ERRNO_SUCCESS;
        } else {
          return ERRNO_BADF;
        }
      }, fd_pwrite(fd, iovs_ptr, iovs_len, offset, nwritten_ptr) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const iovecs = Ciovec.read_bytes_array(buffer, iovs_ptr, iovs_len);
          let nwritten = 0;
          for (const iovec of iovecs) {
            const data = buffer8.slice(iovec.buf, iovec.buf + iovec.buf_len);
            const { ret, nwritten: nwritten_part } = self.fds[fd].fd_pwrite(data, offset);
            if (ret != ERRNO_SUCCESS) {
              buffer.setUint32(nwritten_ptr, nwritten, true);
              return ret;
            }
            nwritten += nwritten_part;
            offset += BigInt(nwritten_part);
            if (nwritten_part != data.byteLength) {
              break;
            }
          }
          buffer.setUint32(nwritten_ptr, nwritten, true);
          return ERRNO_SUCCESS;
        } else {
          return ERRNO_BADF;
        }
      }, fd_read(fd, iovs_ptr, iovs_len, nread_ptr) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const iovecs = Iovec.read_bytes_array(buffer, iovs_ptr, iovs_len);
          let nread = 0;
          for (const iovec of iovecs) {
            const { ret, data } = self.fds[fd].fd_read(iovec.buf_len);
            if (ret != ERRNO_SUCCESS) {
              buffer.setUint32(nread_ptr, nread, true);
              return ret;
            }
            buffer8.set(data, iovec.buf);
            nread += data.length;
            if (data.length != iovec.buf_len) {
              break;
            }
          }
          buffer.setUint32(nread_ptr, nread, true);
          return ERRNO_SUCCESS;
        } else {
          return ERRNO_BADF;
        }
      }, fd_readdir(fd, buf, buf_len, cookie, bufused_ptr) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          let bufused = 0;
          while (true) {
            const { ret, dirent } = self.fds[fd].fd_readdir_single(cookie);
            if (ret != 0) {
              buffer.setUint32(bufused_ptr, bufused, true);
              return ret;
            }
            if (dirent == null) {
              break;
            }
            if (buf_len - bufused < dirent.head_length()) {
              bufused = buf_len;
              break;
            }
            const head_bytes = new ArrayBuffer(dirent.head_length());
            dirent.write_head_bytes(new DataView(head_bytes), 0);
            buffer8.set(new Uint8Array(head_bytes).slice(0, Math.min(head_bytes.byteLength, buf_len - bufused)), buf);
            buf += dirent.head_length();
            bufused += dirent.head_length();
            if (buf_len - bufused < dirent.name_length()) {
              bufused = buf_len;
              break;
            }
            dirent.write_name_bytes(buffer8, buf, buf_len - bufused);
            buf += dirent.name_length();
            bufused += dirent.name_length();
            cookie = dirent.d_next;
          }
          buffer.setUint32(bufused_ptr, bufused, true);
          return 0;
        } else {
          return ERRNO_BADF;
        }
      }, fd_renumber(fd, to) {
        if (self.fds[fd] != void 0 && self.fds[to] != void 0) {
          const ret = self.fds[to].fd_close();
          if (ret != 0) {
            return ret;
          }
          self.fds[to] = self.fds[fd];
          self.fds[fd] = void 0;
          return 0;
        } else {
          return ERRNO_BADF;
        }
      }, fd_seek(fd, offset, whence, offset_out_ptr) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const { ret, offset: offset_out } = self.fds[fd].fd_seek(offset, whence);
          buffer.setBigInt64(offset_out_ptr, offset_out, true);
          return ret;
        } else {
          return ERRNO_BADF;
        }
      }, fd_sync(fd) {
        if (self.fds[fd] != void 0) {
          return self.fds[fd].fd_sync();
        } else {
          return ERRNO_BADF;
        }
      }, fd_tell(fd, offset_ptr) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const { ret, offset } = self.fds[fd].fd_tell();
          buffer.setBigUint64(offset_ptr, offset, true);
          return ret;
        } else {
          return ERRNO_BADF;
        }
      }, fd_write(fd, iovs_ptr, iovs_len, nwritten_ptr) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const iovecs = Ciovec.read_bytes_array(buffer, iovs_ptr, iovs_len);
          let nwritten = 0;
          for (const iovec of iovecs) {
            const data = buffer8.slice(iovec.buf, iovec.buf + iovec.buf_len);
            const { ret, nwritten: nwritten_part } = self.fds[fd].fd_write(data);
            if (ret != ERRNO_SUCCESS) {
              buffer.setUint32(nwritten_ptr, nwritten, true);
              return ret;
            }
            nwritten += nwritten_part;
            if (nwritten_part != data.byteLength) {
              break;
            }
          }
          buffer.setUint32(nwritten_ptr, nwritten, true);
          return ERRNO_SUCCESS;
        } else {
          return ERRNO_BADF;
        }
      }, path_create_directory(fd, path_ptr, path_len) {
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const path = new TextDecoder("utf-8").decode(buffer8.slice(path_ptr, path_ptr + path_len));
          return self.fds[fd].path_create_directory(path);
        } else {
          return ERRNO_BADF;
        }
      }, path_filestat_get(fd, flags, path_ptr, path_len, filestat_ptr) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const path = new TextDecoder("utf-8").decode(buffer8.slice(path_ptr, path_ptr + path_len));
          const { ret, filestat } = self.fds[fd].path_filestat_get(flags, path);
          if (filestat != null) {
            filestat.write_bytes(buffer, filestat_ptr);
          }
          return ret;
        } else {
          return ERRNO_BADF;
        }
      }, path_filestat_set_times(fd, flags, path_ptr, path_len, atim, mtim, fst_flags) {
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const path = new TextDecoder("utf-8").decode(buffer8.slice(path_ptr, path_ptr + path_len));
          return self.fds[fd].path_filestat_set_times(flags, path, atim, mtim, fst_flags);
        } else {
          return ERRNO_BADF;
        }
      }, path_link(old_fd, old_flags, old_path_ptr, old_path_len, new_fd, new_path_ptr, new_path_len) {
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[old_fd] != void 0 && self.fds[new_fd] != void 0) {
          const old_path = new TextDecoder("utf-8").decode(buffer8.slice(old_path_ptr, old_path_ptr + old_path_len));
          const new_path = new TextDecoder("utf-8").decode(buffer8.slice(new_path_ptr, new_path_ptr + new_path_len));
          const { ret, inode_obj } = self.fds[old_fd].path_lookup(old_path, old_flags);
          if (inode_obj == null) {
            return ret;
          }
          return self.fds[new_fd].path_link(new_path, inode_obj, false);
        } else {
          return ERRNO_BADF;
        }
      }, path_open(fd, dirflags, path_ptr, path_len, oflags, fs_rights_base, fs_rights_inheriting, fd_flags, opened_fd_ptr) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const path = new TextDecoder("utf-8").decode(buffer8.slice(path_ptr, path_ptr + path_len));
          debug.log(path);
          const { ret, fd_obj } = self.fds[fd].path_open(dirflags, path, oflags, fs_rights_base, fs_rights_inheriting, fd_flags);
          if (ret != 0) {
            return ret;
          }
          self.fds.push(fd_obj);
          const opened_fd = self.fds.length - 1;
          buffer.setUint32(opened_fd_ptr, opened_fd, true);
          return 0;
        } else {
          return ERRNO_BADF;
        }
      }, path_readlink(fd, path_ptr, path_len, buf_ptr, buf_len, nread_ptr) {
        const buffer = new DataView(self.inst.exports.memory.buffer);
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const path = new TextDecoder("utf-8").decode(buffer8.slice(path_ptr, path_ptr + path_len));
          debug.log(path);
          const { ret, data } = self.fds[fd].path_readlink(path);
          if (data != null) {
            const data_buf = new TextEncoder().encode(data);
            if (data_buf.length > buf_len) {
              buffer.setUint32(nread_ptr, 0, true);
              return ERRNO_BADF;
            }
            buffer8.set(data_buf, buf_ptr);
            buffer.setUint32(nread_ptr, data_buf.length, true);
          }
          return ret;
        } else {
          return ERRNO_BADF;
        }
      }, path_remove_directory(fd, path_ptr, path_len) {
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const path = new TextDecoder("utf-8").decode(buffer8.slice(path_ptr, path_ptr + path_len));
          return self.fds[fd].path_remove_directory(path);
        } else {
          return ERRNO_BADF;
        }
      }, path_rename(fd, old_path_ptr, old_path_len, new_fd, new_path_ptr, new_path_len) {
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0 && self.fds[new_fd] != void 0) {
          const old_path = new TextDecoder("utf-8").decode(buffer8.slice(old_path_ptr, old_path_ptr + old_path_len));
          const new_path = new TextDecoder("utf-8").decode(buffer8.slice(new_path_ptr, new_path_ptr + new_path_len));
          let { ret, inode_obj } = self.fds[fd].path_unlink(old_path);
          if (inode_obj == null) {
            return ret;
          }
          ret = self.fds[new_fd].path_link(new_path, inode_obj, true);
          if (ret != ERRNO_SUCCESS) {
            if (self.fds[fd].path_link(old_path, inode_obj, true) != ERRNO_SUCCESS) {
              throw "path_link should always return success when relinking an inode back to the original place";
            }
          }
          return ret;
        } else {
          return ERRNO_BADF;
        }
      }, path_symlink(old_path_ptr, old_path_len, fd, new_path_ptr, new_path_len) {
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const old_path = new TextDecoder("utf-8").decode(buffer8.slice(old_path_ptr, old_path_ptr + old_path_len));
          const new_path = new TextDecoder("utf-8").decode(buffer8.slice(new_path_ptr, new_path_ptr + new_path_len));
          return ERRNO_NOTSUP;
        } else {
          return ERRNO_BADF;
        }
      }, path_unlink_file(fd, path_ptr, path_len) {
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer);
        if (self.fds[fd] != void 0) {
          const path = new TextDecoder("utf-8").decode(buffer8.slice(path_ptr, path_ptr + path_len));
          return self.fds[fd].path_unlink_file(path);
        } else {
          return ERRNO_BADF;
        }
      }, poll_oneoff(in_ptr, out_ptr, nsubscriptions) {
        if (nsubscriptions === 0) {
          return ERRNO_INVAL;
        }
        if (nsubscriptions > 1) {
          debug.log("poll_oneoff: only a single subscription is supported");
          return ERRNO_NOTSUP;
        }
        const buffer = new DataView(self.inst.exports.memory.buffer);
        const s = Subscription.read_bytes(buffer, in_ptr);
        const eventtype = s.eventtype;
        const clockid = s.clockid;
        const timeout = s.timeout;
        if (eventtype !== EVENTTYPE_CLOCK) {
          debug.log("poll_oneoff: only clock subscriptions are supported");
          return ERRNO_NOTSUP;
        }
        let getNow = void 0;
        if (clockid === CLOCKID_MONOTONIC) {
          getNow = () => BigInt(Math.round(performance.now() * 1e6));
        } else if (clockid === CLOCKID_REALTIME) {
          getNow = () => BigInt((/* @__PURE__ */ new Date()).getTime()) * 1000000n;
        } else {
          return ERRNO_INVAL;
        }
        const endTime = (s.flags & SUBCLOCKFLAGS_SUBSCRIPTION_CLOCK_ABSTIME) !== 0 ? timeout : getNow() + timeout;
        while (endTime > getNow()) {
        }
        const event = new Event(s.userdata, ERRNO_SUCCESS, eventtype);
        event.write_bytes(buffer, out_ptr);
        return ERRNO_SUCCESS;
      }, proc_exit(exit_code) {
        throw new WASIProcExit(exit_code);
      }, proc_raise(sig) {
        throw "raised signal " + sig;
      }, sched_yield() {
      }, random_get(buf, buf_len) {
        const buffer8 = new Uint8Array(self.inst.exports.memory.buffer).subarray(buf, buf + buf_len);
        if ("crypto" in globalThis && (typeof SharedArrayBuffer === "undefined" || !(self.inst.exports.memory.buffer instanceof SharedArrayBuffer))) {
          for (let i = 0; i < buf_len; i += 65536) {
            crypto.getRandomValues(buffer8.subarray(i, i + 65536));
          }
        } else {
          for (let i = 0; i < buf_len; i++) {
            buffer8[i] = Math.random() * 256 | 0;
          }
        }
      }, sock_recv(fd, ri_data, ri_flags) {
        throw "sockets not supported";
      }, sock_send(fd, si_data, si_flags) {
        throw "sockets not supported";
      }, sock_shutdown(fd, how) {
        throw "sockets not supported";
      }, sock_accept(fd, flags) {
        throw "sockets not supported";
      } };
    }
  };

  // npm:@bjorn3/browser_wasi_shim/dist/fd.js
  var Fd = class {
    fd_allocate(offset, len) {
      return ERRNO_NOTSUP;
    }
    fd_close() {
      return 0;
    }
    fd_fdstat_get() {
      return { ret: ERRNO_NOTSUP, fdstat: null };
    }
    fd_fdstat_set_flags(flags) {
      return ERRNO_NOTSUP;
    }
    fd_fdstat_set_rights(fs_rights_base, fs_rights_inheriting) {
      return ERRNO_NOTSUP;
    }
    fd_filestat_get() {
      return { ret: ERRNO_NOTSUP, filestat: null };
    }
    fd_filestat_set_size(size) {
      return ERRNO_NOTSUP;
    }
    fd_filestat_set_times(atim, mtim, fst_flags) {
      return ERRNO_NOTSUP;
    }
    fd_pread(size, offset) {
      return { ret: ERRNO_NOTSUP, data: new Uint8Array() };
    }
    fd_prestat_get() {
      return { ret: ERRNO_NOTSUP, prestat: null };
    }
    fd_pwrite(data, offset) {
      return { ret: ERRNO_NOTSUP, nwritten: 0 };
    }
    fd_read(size) {
      return { ret: ERRNO_NOTSUP, data: new Uint8Array() };
    }
    fd_readdir_single(cookie) {
      return { ret: ERRNO_NOTSUP, dirent: null };
    }
    fd_seek(offset, whence) {
      return { ret: ERRNO_NOTSUP, offset: 0n };
    }
    fd_sync() {
      return 0;
    }
    fd_tell() {
      return { ret: ERRNO_NOTSUP, offset: 0n };
    }
    fd_write(data) {
      return { ret: ERRNO_NOTSUP, nwritten: 0 };
    }
    path_create_directory(path) {
      return ERRNO_NOTSUP;
    }
    path_filestat_get(flags, path) {
      return { ret: ERRNO_NOTSUP, filestat: null };
    }
    path_filestat_set_times(flags, path, atim, mtim, fst_flags) {
      return ERRNO_NOTSUP;
    }
    path_link(path, inode, allow_dir) {
      return ERRNO_NOTSUP;
    }
    path_unlink(path) {
      return { ret: ERRNO_NOTSUP, inode_obj: null };
    }
    path_lookup(path, dirflags) {
      return { ret: ERRNO_NOTSUP, inode_obj: null };
    }
    path_open(dirflags, path, oflags, fs_rights_base, fs_rights_inheriting, fd_flags) {
      return { ret: ERRNO_NOTDIR, fd_obj: null };
    }
    path_readlink(path) {
      return { ret: ERRNO_NOTSUP, data: null };
    }
    path_remove_directory(path) {
      return ERRNO_NOTSUP;
    }
    path_rename(old_path, new_fd, new_path) {
      return ERRNO_NOTSUP;
    }
    path_unlink_file(path) {
      return ERRNO_NOTSUP;
    }
  };
  var Inode = class _Inode {
    static issue_ino() {
      return _Inode.next_ino++;
    }
    static root_ino() {
      return 0n;
    }
    constructor() {
      this.ino = _Inode.issue_ino();
    }
  };
  Inode.next_ino = 1n;

  // npm:@bjorn3/browser_wasi_shim/dist/fs_mem.js
  var OpenFile = class extends Fd {
    fd_allocate(offset, len) {
      if (this.file.size > offset + len) {
      } else {
        const new_data = new Uint8Array(Number(offset + len));
        new_data.set(this.file.data, 0);
        this.file.data = new_data;
      }
      return ERRNO_SUCCESS;
    }
    fd_fdstat_get() {
      return { ret: 0, fdstat: new Fdstat(FILETYPE_REGULAR_FILE, 0) };
    }
    fd_filestat_set_size(size) {
      if (this.file.size > size) {
        this.file.data = new Uint8Array(this.file.data.buffer.slice(0, Number(size)));
      } else {
        const new_data = new Uint8Array(Number(size));
        new_data.set(this.file.data, 0);
        this.file.data = new_data;
      }
      return ERRNO_SUCCESS;
    }
    fd_read(size) {
      const slice = this.file.data.slice(Number(this.file_pos), Number(this.file_pos + BigInt(size)));
      this.file_pos += BigInt(slice.length);
      return { ret: 0, data: slice };
    }
    fd_pread(size, offset) {
      const slice = this.file.data.slice(Number(offset), Number(offset + BigInt(size)));
      return { ret: 0, data: slice };
    }
    fd_seek(offset, whence) {
      let calculated_offset;
      switch (whence) {
        case WHENCE_SET:
          calculated_offset = offset;
          break;
        case WHENCE_CUR:
          calculated_offset = this.file_pos + offset;
          break;
        case WHENCE_END:
          calculated_offset = BigInt(this.file.data.byteLength) + offset;
          break;
        default:
          return { ret: ERRNO_INVAL, offset: 0n };
      }
      if (calculated_offset < 0) {
        return { ret: ERRNO_INVAL, offset: 0n };
      }
      this.file_pos = calculated_offset;
      return { ret: 0, offset: this.file_pos };
    }
    fd_tell() {
      return { ret: 0, offset: this.file_pos };
    }
    fd_write(data) {
      if (this.file.readonly) return { ret: ERRNO_BADF, nwritten: 0 };
      if (this.file_pos + BigInt(data.byteLength) > this.file.size) {
        const old = this.file.data;
        this.file.data = new Uint8Array(Number(this.file_pos + BigInt(data.byteLength)));
        this.file.data.set(old);
      }
      this.file.data.set(data, Number(this.file_pos));
      this.file_pos += BigInt(data.byteLength);
      return { ret: 0, nwritten: data.byteLength };
    }
    fd_pwrite(data, offset) {
      if (this.file.readonly) return { ret: ERRNO_BADF, nwritten: 0 };
      if (offset + BigInt(data.byteLength) > this.file.size) {
        const old = this.file.data;
        this.file.data = new Uint8Array(Number(offset + BigInt(data.byteLength)));
        this.file.data.set(old);
      }
      this.file.data.set(data, Number(offset));
      return { ret: 0, nwritten: data.byteLength };
    }
    fd_filestat_get() {
      return { ret: 0, filestat: this.file.stat() };
    }
    constructor(file) {
      super();
      this.file_pos = 0n;
      this.file = file;
    }
  };
  var OpenDirectory = class extends Fd {
    fd_seek(offset, whence) {
      return { ret: ERRNO_BADF, offset: 0n };
    }
    fd_tell() {
      return { ret: ERRNO_BADF, offset: 0n };
    }
    fd_allocate(offset, len) {
      return ERRNO_BADF;
    }
    fd_fdstat_get() {
      return { ret: 0, fdstat: new Fdstat(FILETYPE_DIRECTORY, 0) };
    }
    fd_readdir_single(cookie) {
      if (debug.enabled) {
        debug.log("readdir_single", cookie);
        debug.log(cookie, this.dir.contents.keys());
      }
      if (cookie == 0n) {
        return { ret: ERRNO_SUCCESS, dirent: new Dirent(1n, this.dir.ino, ".", FILETYPE_DIRECTORY) };
      } else if (cookie == 1n) {
        return { ret: ERRNO_SUCCESS, dirent: new Dirent(2n, this.dir.parent_ino(), "..", FILETYPE_DIRECTORY) };
      }
      if (cookie >= BigInt(this.dir.contents.size) + 2n) {
        return { ret: 0, dirent: null };
      }
      const [name, entry] = Array.from(this.dir.contents.entries())[Number(cookie - 2n)];
      return { ret: 0, dirent: new Dirent(cookie + 1n, entry.ino, name, entry.stat().filetype) };
    }
    path_filestat_get(flags, path_str) {
      const { ret: path_err, path } = Path.from(path_str);
      if (path == null) {
        return { ret: path_err, filestat: null };
      }
      const { ret, entry } = this.dir.get_entry_for_path(path);
      if (entry == null) {
        return { ret, filestat: null };
      }
      return { ret: 0, filestat: entry.stat() };
    }
    path_lookup(path_str, dirflags) {
      const { ret: path_ret, path } = Path.from(path_str);
      if (path == null) {
        return { ret: path_ret, inode_obj: null };
      }
      const { ret, entry } = this.dir.get_entry_for_path(path);
      if (entry == null) {
        return { ret, inode_obj: null };
      }
      return { ret: ERRNO_SUCCESS, inode_obj: entry };
    }
    path_open(dirflags, path_str, oflags, fs_rights_base, fs_rights_inheriting, fd_flags) {
      const { ret: path_ret, path } = Path.from(path_str);
      if (path == null) {
        return { ret: path_ret, fd_obj: null };
      }
      let { ret, entry } = this.dir.get_entry_for_path(path);
      if (entry == null) {
        if (ret != ERRNO_NOENT) {
          return { ret, fd_obj: null };
        }
        if ((oflags & OFLAGS_CREAT) == OFLAGS_CREAT) {
          const { ret: ret2, entry: new_entry } = this.dir.create_entry_for_path(path_str, (oflags & OFLAGS_DIRECTORY) == OFLAGS_DIRECTORY);
          if (new_entry == null) {
            return { ret: ret2, fd_obj: null };
          }
          entry = new_entry;
        } else {
          return { ret: ERRNO_NOENT, fd_obj: null };
        }
      } else if ((oflags & OFLAGS_EXCL) == OFLAGS_EXCL) {
        return { ret: ERRNO_EXIST, fd_obj: null };
      }
      if ((oflags & OFLAGS_DIRECTORY) == OFLAGS_DIRECTORY && entry.stat().filetype !== FILETYPE_DIRECTORY) {
        return { ret: ERRNO_NOTDIR, fd_obj: null };
      }
      return entry.path_open(oflags, fs_rights_base, fd_flags);
    }
    path_create_directory(path) {
      return this.path_open(0, path, OFLAGS_CREAT | OFLAGS_DIRECTORY, 0n, 0n, 0).ret;
    }
    path_link(path_str, inode, allow_dir) {
      const { ret: path_ret, path } = Path.from(path_str);
      if (path == null) {
        return path_ret;
      }
      if (path.is_dir) {
        return ERRNO_NOENT;
      }
      const { ret: parent_ret, parent_entry, filename, entry } = this.dir.get_parent_dir_and_entry_for_path(path, true);
      if (parent_entry == null || filename == null) {
        return parent_ret;
      }
      if (entry != null) {
        const source_is_dir = inode.stat().filetype == FILETYPE_DIRECTORY;
        const target_is_dir = entry.stat().filetype == FILETYPE_DIRECTORY;
        if (source_is_dir && target_is_dir) {
          if (allow_dir && entry instanceof Directory) {
            if (entry.contents.size == 0) {
            } else {
              return ERRNO_NOTEMPTY;
            }
          } else {
            return ERRNO_EXIST;
          }
        } else if (source_is_dir && !target_is_dir) {
          return ERRNO_NOTDIR;
        } else if (!source_is_dir && target_is_dir) {
          return ERRNO_ISDIR;
        } else if (inode.stat().filetype == FILETYPE_REGULAR_FILE && entry.stat().filetype == FILETYPE_REGULAR_FILE) {
        } else {
          return ERRNO_EXIST;
        }
      }
      if (!allow_dir && inode.stat().filetype == FILETYPE_DIRECTORY) {
        return ERRNO_PERM;
      }
      parent_entry.contents.set(filename, inode);
      return ERRNO_SUCCESS;
    }
    path_unlink(path_str) {
      const { ret: path_ret, path } = Path.from(path_str);
      if (path == null) {
        return { ret: path_ret, inode_obj: null };
      }
      const { ret: parent_ret, parent_entry, filename, entry } = this.dir.get_parent_dir_and_entry_for_path(path, true);
      if (parent_entry == null || filename == null) {
        return { ret: parent_ret, inode_obj: null };
      }
      if (entry == null) {
        return { ret: ERRNO_NOENT, inode_obj: null };
      }
      parent_entry.contents.delete(filename);
      return { ret: ERRNO_SUCCESS, inode_obj: entry };
    }
    path_unlink_file(path_str) {
      const { ret: path_ret, path } = Path.from(path_str);
      if (path == null) {
        return path_ret;
      }
      const { ret: parent_ret, parent_entry, filename, entry } = this.dir.get_parent_dir_and_entry_for_path(path, false);
      if (parent_entry == null || filename == null || entry == null) {
        return parent_ret;
      }
      if (entry.stat().filetype === FILETYPE_DIRECTORY) {
        return ERRNO_ISDIR;
      }
      parent_entry.contents.delete(filename);
      return ERRNO_SUCCESS;
    }
    path_remove_directory(path_str) {
      const { ret: path_ret, path } = Path.from(path_str);
      if (path == null) {
        return path_ret;
      }
      const { ret: parent_ret, parent_entry, filename, entry } = this.dir.get_parent_dir_and_entry_for_path(path, false);
      if (parent_entry == null || filename == null || entry == null) {
        return parent_ret;
      }
      if (!(entry instanceof Directory) || entry.stat().filetype !== FILETYPE_DIRECTORY) {
        return ERRNO_NOTDIR;
      }
      if (entry.contents.size !== 0) {
        return ERRNO_NOTEMPTY;
      }
      if (!parent_entry.contents.delete(filename)) {
        return ERRNO_NOENT;
      }
      return ERRNO_SUCCESS;
    }
    fd_filestat_get() {
      return { ret: 0, filestat: this.dir.stat() };
    }
    fd_filestat_set_size(size) {
      return ERRNO_BADF;
    }
    fd_read(size) {
      return { ret: ERRNO_BADF, data: new Uint8Array() };
    }
    fd_pread(size, offset) {
      return { ret: ERRNO_BADF, data: new Uint8Array() };
    }
    fd_write(data) {
      return { ret: ERRNO_BADF, nwritten: 0 };
    }
    fd_pwrite(data, offset) {
      return { ret: ERRNO_BADF, nwritten: 0 };
    }
    constructor(dir) {
      super();
      this.dir = dir;
    }
  };
  var PreopenDirectory = class extends OpenDirectory {
    fd_prestat_get() {
      return { ret: 0, prestat: Prestat.dir(this.prestat_name) };
    }
    constructor(name, contents) {
      super(new Directory(contents));
      this.prestat_name = name;
    }
  };
  var File = class extends Inode {
    path_open(oflags, fs_rights_base, fd_flags) {
      if (this.readonly && (fs_rights_base & BigInt(RIGHTS_FD_WRITE)) == BigInt(RIGHTS_FD_WRITE)) {
        return { ret: ERRNO_PERM, fd_obj: null };
      }
      if ((oflags & OFLAGS_TRUNC) == OFLAGS_TRUNC) {
        if (this.readonly) return { ret: ERRNO_PERM, fd_obj: null };
        this.data = new Uint8Array([]);
      }
      const file = new OpenFile(this);
      if (fd_flags & FDFLAGS_APPEND) file.fd_seek(0n, WHENCE_END);
      return { ret: ERRNO_SUCCESS, fd_obj: file };
    }
    get size() {
      return BigInt(this.data.byteLength);
    }
    stat() {
      return new Filestat(this.ino, FILETYPE_REGULAR_FILE, this.size);
    }
    constructor(data, options) {
      super();
      this.data = new Uint8Array(data);
      this.readonly = !!options?.readonly;
    }
  };
  var Path = class Path2 {
    static from(path) {
      const self = new Path2();
      self.is_dir = path.endsWith("/");
      if (path.startsWith("/")) {
        return { ret: ERRNO_NOTCAPABLE, path: null };
      }
      if (path.includes("\0")) {
        return { ret: ERRNO_INVAL, path: null };
      }
      for (const component of path.split("/")) {
        if (component === "" || component === ".") {
          continue;
        }
        if (component === "..") {
          if (self.parts.pop() == void 0) {
            return { ret: ERRNO_NOTCAPABLE, path: null };
          }
          continue;
        }
        self.parts.push(component);
      }
      return { ret: ERRNO_SUCCESS, path: self };
    }
    to_path_string() {
      let s = this.parts.join("/");
      if (this.is_dir) {
        s += "/";
      }
      return s;
    }
    constructor() {
      this.parts = [];
      this.is_dir = false;
    }
  };
  var Directory = class _Directory extends Inode {
    parent_ino() {
      if (this.parent == null) {
        return Inode.root_ino();
      }
      return this.parent.ino;
    }
    path_open(oflags, fs_rights_base, fd_flags) {
      return { ret: ERRNO_SUCCESS, fd_obj: new OpenDirectory(this) };
    }
    stat() {
      return new Filestat(this.ino, FILETYPE_DIRECTORY, 0n);
    }
    get_entry_for_path(path) {
      let entry = this;
      for (const component of path.parts) {
        if (!(entry instanceof _Directory)) {
          return { ret: ERRNO_NOTDIR, entry: null };
        }
        const child = entry.contents.get(component);
        if (child !== void 0) {
          entry = child;
        } else {
          debug.log(component);
          return { ret: ERRNO_NOENT, entry: null };
        }
      }
      if (path.is_dir) {
        if (entry.stat().filetype != FILETYPE_DIRECTORY) {
          return { ret: ERRNO_NOTDIR, entry: null };
        }
      }
      return { ret: ERRNO_SUCCESS, entry };
    }
    get_parent_dir_and_entry_for_path(path, allow_undefined) {
      const filename = path.parts.pop();
      if (filename === void 0) {
        return { ret: ERRNO_INVAL, parent_entry: null, filename: null, entry: null };
      }
      const { ret: entry_ret, entry: parent_entry } = this.get_entry_for_path(path);
      if (parent_entry == null) {
        return { ret: entry_ret, parent_entry: null, filename: null, entry: null };
      }
      if (!(parent_entry instanceof _Directory)) {
        return { ret: ERRNO_NOTDIR, parent_entry: null, filename: null, entry: null };
      }
      const entry = parent_entry.contents.get(filename);
      if (entry === void 0) {
        if (!allow_undefined) {
          return { ret: ERRNO_NOENT, parent_entry: null, filename: null, entry: null };
        } else {
          return { ret: ERRNO_SUCCESS, parent_entry, filename, entry: null };
        }
      }
      if (path.is_dir) {
        if (entry.stat().filetype != FILETYPE_DIRECTORY) {
          return { ret: ERRNO_NOTDIR, parent_entry: null, filename: null, entry: null };
        }
      }
      return { ret: ERRNO_SUCCESS, parent_entry, filename, entry };
    }
    create_entry_for_path(path_str, is_dir) {
      const { ret: path_ret, path } = Path.from(path_str);
      if (path == null) {
        return { ret: path_ret, entry: null };
      }
      let { ret: parent_ret, parent_entry, filename, entry } = this.get_parent_dir_and_entry_for_path(path, true);
      if (parent_entry == null || filename == null) {
        return { ret: parent_ret, entry: null };
      }
      if (entry != null) {
        return { ret: ERRNO_EXIST, entry: null };
      }
      debug.log("create", path);
      let new_child;
      if (!is_dir) {
        new_child = new File(new ArrayBuffer(0));
      } else {
        new_child = new _Directory(/* @__PURE__ */ new Map());
      }
      parent_entry.contents.set(filename, new_child);
      entry = new_child;
      return { ret: ERRNO_SUCCESS, entry };
    }
    constructor(contents) {
      super();
      this.parent = null;
      if (contents instanceof Array) {
        this.contents = new Map(contents);
      } else {
        this.contents = contents;
      }
      for (const entry of this.contents.values()) {
        if (entry instanceof _Directory) {
          entry.parent = this;
        }
      }
    }
  };

  // wasm/wasi/guard.ts
  var MAX_VECTORS = 1024;
  var MAX_PATH = 4096;
  var MAX_FDS = 256;
  var MAX_CREATED = 1e3;
  var CREATE = 1;
  var PATH_LENGTHS = {
    path_create_directory: [2],
    path_filestat_get: [3],
    path_filestat_set_times: [3],
    path_link: [3, 6],
    path_open: [3],
    path_readlink: [2],
    path_remove_directory: [2],
    path_rename: [2, 5],
    path_symlink: [1, 4],
    path_unlink_file: [2]
  };
  var FileGuard = class {
    #wasi;
    #guest;
    #room;
    #created = 0;
    constructor(wasi, guest, limits) {
      this.#wasi = wasi;
      this.#guest = guest;
      this.#room = limits.maxFileBytes;
    }
    /** Puts the guard in front of `fn`. */
    wrap(name, fn) {
      const lengths = PATH_LENGTHS[name] ?? [];
      const check = this.#checks[name];
      return (...args) => {
        const own = args.map((v) => typeof v === "number" ? v >>> 0 : v);
        if (lengths.some((at) => Number(own[at]) > MAX_PATH)) {
          return wasi_defs_exports.ERRNO_NAMETOOLONG;
        }
        return check?.(own) ?? fn(...own);
      };
    }
    #checks = {
      fd_read: ([, at, count]) => this.#transfer(at, count),
      fd_pread: ([, at, count]) => this.#transfer(at, count),
      fd_write: ([fd, at, count]) => this.#write(fd, at, count),
      fd_pwrite: ([fd, at, count, offset]) => this.#write(fd, at, count, offset),
      fd_allocate: ([fd, offset, length]) => this.#grow(fd, BigInt(offset) + BigInt(length)),
      fd_filestat_set_size: ([fd, size]) => this.#grow(fd, BigInt(size)),
      path_open: ([, , , , flags]) => this.#open(Number(flags)),
      path_create_directory: () => this.#create(),
      path_link: () => this.#create()
    };
    /** Charges what a call moves; refuses more than the memory holds. */
    #transfer(at, count) {
      const bytes = this.#vectorBytes(Number(at), Number(count));
      if (bytes === void 0) return wasi_defs_exports.ERRNO_INVAL;
      this.#guest.charge(bytes >> 2);
      return void 0;
    }
    #vectorBytes(at, count) {
      if (count > MAX_VECTORS) return void 0;
      const { buffer } = this.#guest.exports["memory"];
      const view = new DataView(buffer);
      let total = 0;
      for (let i = 0; i < count; i++) {
        total += view.getUint32(at + i * 8 + 4, true);
      }
      return total > buffer.byteLength ? void 0 : total;
    }
    #write(fd, at, count, offset) {
      const bytes = this.#vectorBytes(Number(at), Number(count));
      if (bytes === void 0) return wasi_defs_exports.ERRNO_INVAL;
      this.#guest.charge(bytes >> 2);
      const file = this.#wasi.fds[Number(fd)];
      if (!(file instanceof OpenFile)) return void 0;
      const start = typeof offset === "bigint" ? offset : file.file_pos;
      return this.#grow(fd, start + BigInt(bytes));
    }
    #grow(fd, size) {
      const file = this.#wasi.fds[Number(fd)];
      if (!(file instanceof OpenFile)) return void 0;
      const old = file.file.data.byteLength;
      if (size < 0n || size > BigInt(old + this.#room)) return wasi_defs_exports.ERRNO_NOSPC;
      const growth = Math.max(Number(size) - old, 0);
      this.#room -= growth;
      if (growth > 0) this.#guest.charge(Number(size) >> 2);
      return void 0;
    }
    #open(flags) {
      if (this.#wasi.fds.length >= MAX_FDS) return wasi_defs_exports.ERRNO_MFILE;
      return flags & CREATE ? this.#create() : void 0;
    }
    #create() {
      return ++this.#created > MAX_CREATED ? wasi_defs_exports.ERRNO_NOSPC : void 0;
    }
  };

  // wasm/wasi/output.ts
  var CappedOutput = class extends Fd {
    #chunks = [];
    #room;
    /** Whether something was dropped. */
    truncated = false;
    constructor(maxBytes) {
      super();
      this.#room = maxBytes;
    }
    fd_write(data) {
      const kept = data.slice(0, this.#room);
      this.#room -= kept.length;
      this.truncated ||= kept.length < data.length;
      if (kept.length > 0) this.#chunks.push(kept);
      return { ret: 0, nwritten: data.length };
    }
    /** Everything that was kept. */
    text() {
      const decoder4 = new TextDecoder();
      const parts = this.#chunks.map((c) => decoder4.decode(c, { stream: true }));
      return parts.join("") + decoder4.decode();
    }
  };

  // wasm/wasi/poll.ts
  var SUBSCRIPTION_BYTES = 48;
  var EVENT_BYTES = 32;
  var MAX_SUBSCRIPTIONS = 64;
  var CLOCK = 0;
  var NANOSECONDS = 1e6;
  var ProgramClock = class {
    #slept = 0;
    #guest;
    constructor(guest) {
      this.#guest = guest;
    }
    /** Nanoseconds of the clock with this id. */
    now(id) {
      const base = id === wasi_defs_exports.CLOCKID_REALTIME ? Date.now() : performance.now();
      return BigInt(Math.round((base + this.#slept) * NANOSECONDS));
    }
    /** Passes time, or ends the program when its deadline would pass. */
    sleep(nanoseconds) {
      if (nanoseconds <= 0n) return;
      const time = Number(nanoseconds) / NANOSECONDS;
      if (time + this.#slept > this.#guest.timeLeft()) {
        throw new Fault(
          `deadline passed: the script would sleep for ${time} ms`,
          "runtime",
          "deadline"
        );
      }
      this.#slept += time;
    }
  };
  function poll(clock, memory, input, output, count, countAt) {
    if (count === 0 || count > MAX_SUBSCRIPTIONS) return wasi_defs_exports.ERRNO_INVAL;
    const view = new DataView(memory.buffer);
    const places = Array.from(
      { length: count },
      (_, i) => input + i * SUBSCRIPTION_BYTES
    );
    const isClock = (at) => view.getUint8(at + 8) === CLOCK;
    let ready = places.filter((at) => !isClock(at));
    if (ready.length === 0) ready = [waitForFirst(clock, view, places)];
    ready.forEach((at, i) => {
      const event = output + i * EVENT_BYTES;
      const userdata = view.getBigUint64(at, true);
      const type = view.getUint8(at + 8);
      new Uint8Array(memory.buffer, event, EVENT_BYTES).fill(0);
      view.setBigUint64(event, userdata, true);
      view.setUint8(event + 10, type);
    });
    view.setUint32(countAt, ready.length, true);
    return wasi_defs_exports.ERRNO_SUCCESS;
  }
  function waitForFirst(clock, view, places) {
    const left = places.map((at) => {
      const timeout = view.getBigUint64(at + 24, true);
      const absolute = (view.getUint16(at + 40, true) & 1) !== 0;
      const id = view.getUint32(at + 16, true);
      return absolute ? timeout - clock.now(id) : timeout;
    });
    let first = 0;
    left.forEach((time, i) => {
      if (time < left[first]) first = i;
    });
    clock.sleep(left[first]);
    return places[first];
  }

  // wasm/wasi/world.ts
  var DEFAULT_OUTPUT_BYTES = 1024 * 1024;
  var DEFAULT_FILE_BYTES = 16 * 1024 * 1024;
  var MAX_RANDOM_BYTES = 65536;
  var WasiWorld = class {
    stdout;
    stderr;
    #root = /* @__PURE__ */ new Map();
    #options;
    constructor(options = {}) {
      this.#options = options;
      const { maxOutputBytes = DEFAULT_OUTPUT_BYTES } = options;
      this.stdout = new CappedOutput(maxOutputBytes);
      this.stderr = new CappedOutput(maxOutputBytes);
      for (const [path, data] of Object.entries(options.files ?? {})) {
        place(this.#root, path, data);
      }
    }
    /** The namespaces to give to a runtime. */
    get namespaces() {
      return { wasi_snapshot_preview1: (guest) => this.#imports(guest) };
    }
    /** The content of a file, or `undefined` where there is none. */
    file(path) {
      let tree = this.#root;
      const parts = split(path);
      const name = parts.pop() ?? "";
      for (const part of parts) {
        const entry2 = tree.get(part);
        if (!(entry2 instanceof Directory)) return void 0;
        tree = entry2.contents;
      }
      const entry = tree.get(name);
      return entry instanceof File ? entry.data : void 0;
    }
    #imports(guest) {
      const { args = [], env = {}, stdin = "", maxFileBytes } = this.#options;
      const variables = Object.entries(env).map(([k, v]) => `${k}=${v}`);
      const wasi = new WASI([...args], variables, [
        new OpenFile(new File(toBytes(stdin))),
        this.stdout,
        this.stderr,
        new PreopenDirectory("/", this.#root)
      ], { debug: false });
      wasi.inst = guest;
      const guard = new FileGuard(wasi, guest, {
        maxFileBytes: maxFileBytes ?? DEFAULT_FILE_BYTES
      });
      const calls = { ...wasi.wasiImport, ...replacements(guest, args) };
      return Object.fromEntries(
        Object.entries(calls).map(([name, fn]) => [name, guard.wrap(name, fn)])
      );
    }
  };
  function replacements(guest, args) {
    const clock = new ProgramClock(guest);
    const memory = () => guest.exports["memory"];
    const unsupported = () => wasi_defs_exports.ERRNO_NOTSUP;
    return {
      args_sizes_get(countAt, bytesAt) {
        const view = new DataView(memory().buffer);
        const sizes = args.map((arg) => toBytes(arg).length + 1);
        view.setUint32(countAt, args.length, true);
        view.setUint32(bytesAt, sizes.reduce((sum, n) => sum + n, 0), true);
        return wasi_defs_exports.ERRNO_SUCCESS;
      },
      clock_time_get(id, _precision, at) {
        new DataView(memory().buffer).setBigUint64(at, clock.now(id), true);
        return wasi_defs_exports.ERRNO_SUCCESS;
      },
      poll_oneoff: (input, output, n, nAt) => poll(clock, memory(), input, output, n, nAt),
      random_get(at, length) {
        if (length > MAX_RANDOM_BYTES) return wasi_defs_exports.ERRNO_INVAL;
        guest.charge(length >> 2);
        crypto.getRandomValues(
          new Uint8Array(memory().buffer, at, length)
        );
        return wasi_defs_exports.ERRNO_SUCCESS;
      },
      sched_yield: () => wasi_defs_exports.ERRNO_SUCCESS,
      sock_accept: unsupported,
      sock_recv: unsupported,
      sock_send: unsupported,
      sock_shutdown: unsupported
    };
  }
  function exitCodeOf(error) {
    const cause = error instanceof ScriptError ? error.cause : void 0;
    if (cause instanceof WASIProcExit) return cause.code;
    throw error;
  }
  function split(path) {
    return path.split("/").filter((part) => part !== "" && part !== ".");
  }
  function place(root, path, data) {
    const parts = split(path);
    const name = parts.pop();
    if (name === void 0 || parts.includes("..") || name === "..") {
      throw new TypeError(`Cannot use "${path}" as the path of a file`);
    }
    let tree = root;
    for (const part of parts) {
      const known = tree.get(part);
      const directory = known instanceof Directory ? known : new Directory(/* @__PURE__ */ new Map());
      tree.set(part, directory);
      tree = directory.contents;
    }
    tree.set(name, new File(toBytes(data)));
  }
  function toBytes(data) {
    return typeof data === "string" ? new TextEncoder().encode(data) : data;
  }

  // wasm/sealed/wire.ts
  var HOST_CALL = "host";
  function numberToText(value) {
    if (typeof value === "bigint") return `${value}n`;
    return Object.is(value, -0) ? "-0" : String(value);
  }
  function textToNumber(text) {
    if (typeof text !== "string") return void 0;
    if (/^-?\d+n$/.test(text)) return BigInt(text.slice(0, -1));
    const value = Number(text);
    return text === "NaN" || !Number.isNaN(value) ? value : void 0;
  }
  function resultToWire(result) {
    if (result === void 0) return null;
    if (isNumber(result)) return numberToText(result);
    if (Array.isArray(result) && result.every(isNumber)) {
      return result.map(numberToText);
    }
    throw new TypeError("Only numbers can leave the isolate");
  }
  function isNumber(value) {
    return typeof value === "number" || typeof value === "bigint";
  }
  function resultFromWire(wire) {
    if (wire === null || wire === void 0) return void 0;
    return Array.isArray(wire) ? wire.map(textToNumber) : textToNumber(wire);
  }

  // wasm/sealed/wasi_wire.ts
  function wasiFromWire(wire) {
    const { stdin, files } = wire;
    const options = { ...wire };
    if (stdin !== void 0) options["stdin"] = fromWire(stdin);
    if (files !== void 0) options["files"] = mapValues(files, fromWire);
    return options;
  }
  function mapValues(given, change) {
    const entries = Object.entries(given);
    return Object.fromEntries(entries.map(([key, v]) => [key, change(v)]));
  }
  function fromWire(wire) {
    return typeof wire === "string" ? wire : Uint8Array.fromBase64(wire.base64);
  }

  // wasm/sealed/resident.ts
  var PAGE = 65536;
  var DEFAULT_JSON_BYTES2 = 1024 * 1024;
  var Resident = class {
    #limits;
    #caps;
    #sources;
    #guests = /* @__PURE__ */ new Map();
    #nextId = 1;
    /** The guest that waits for a host function. */
    #waiting;
    constructor(settings, request) {
      this.#limits = settings.limits;
      const { maxMemory } = settings.limits;
      this.#caps = maxMemory > 0 ? { ...settings.caps, maxPages: Math.floor(maxMemory / PAGE) } : { ...settings.caps };
      const names = Object.entries(settings.host);
      this.#sources = {
        host: {},
        suspending: Object.fromEntries(names.map(([name, kind]) => [
          name,
          { kind, ask: this.#asker(name, kind, request) }
        ])),
        namespaces: {},
        maxJsonBytes: settings.maxJsonBytes ?? DEFAULT_JSON_BYTES2
      };
    }
    #asker(name, kind, request) {
      return async (input, caller) => {
        const outer = this.#waiting;
        this.#waiting = caller;
        try {
          const answer3 = await request(
            HOST_CALL,
            hostCall(name, kind, input, caller)
          );
          if ("failed" in answer3) throw hostError(answer3);
          if (kind === "json") return answer3.value;
          return resultFromWire(answer3.value);
        } finally {
          if (this.#waiting === caller) this.#waiting = outer;
        }
      };
    }
    /** Loads a module; the value is its id. */
    async load({ name, bytes, wasi }) {
      const world = wasi && new WasiWorld(wasiFromWire(wasi));
      return await this.#loadInto(name, bytes, world, (guest) => {
        const id = this.#nextId++;
        this.#guests.set(id, guest);
        return Promise.resolve({ value: id, used: lastOf(guest) });
      });
    }
    /** Runs a WASI command and forgets it. */
    async command({ name, bytes, wasi }) {
      const world = new WasiWorld(wasiFromWire(wasi));
      return await this.#loadInto(
        name,
        bytes,
        world,
        (guest) => this.#answer(guest, async () => {
          const exitCode = await this.#raw(guest, "_start", []).then(() => 0, exitCodeOf);
          return {
            exitCode,
            stdout: world.stdout.text(),
            stderr: world.stderr.text(),
            truncated: world.stdout.truncated || world.stderr.truncated
          };
        })
      );
    }
    /** Calls a function with JSON. */
    async json({ id, fn, text }) {
      const guest = this.#guests.get(id);
      const bytes = new TextEncoder().encode(text);
      const { maxJsonBytes } = this.#sources;
      return await this.#answer(
        guest,
        () => guest.runAsync(
          this.#limits,
          (exports) => callJsonAsync(exports, fn, bytes, maxJsonBytes, (f) => guest.enter(f))
        )
      );
    }
    /** Calls a function with numbers. */
    async raw({ id, fn, args }) {
      const guest = this.#guests.get(id);
      const numbers = args.map((text) => textToNumber(text));
      return await this.#answer(guest, () => this.#raw(guest, fn, numbers));
    }
    /** Forgets a module. */
    unload({ id }) {
      this.#guests.delete(id);
      return { value: null };
    }
    /** Copies out of the memory of the script that waits. */
    read({ ptr, length }) {
      return this.#reach((guest) => guest.read(ptr, length).toBase64());
    }
    /** Copies into the memory of the script that waits. */
    write({ ptr, bytes }) {
      return this.#reach((guest) => {
        guest.write(ptr, Uint8Array.fromBase64(bytes));
        return null;
      });
    }
    /** Takes fuel from the script that waits. */
    charge({ fuel }) {
      return this.#reach((guest) => {
        guest.charge(fuel);
        return null;
      });
    }
    #reach(work) {
      try {
        if (this.#waiting === void 0) throw new Fault("No script waits");
        return { value: work(this.#waiting) };
      } catch (error) {
        return { error: wireOf(error) };
      }
    }
    async #raw(guest, fn, args) {
      return await guest.runAsync(this.#limits, async (exports) => {
        const call = guest.enter(requireFunction(exports, fn));
        return resultToWire(await call(...args));
      });
    }
    async #loadInto(name, base64, world, use) {
      let guest;
      try {
        guest = await this.#ready(name, Uint8Array.fromBase64(base64), world);
      } catch (error) {
        return { error: wireOf(error) };
      }
      return await use(guest);
    }
    async #ready(name, bytes, world) {
      const sources = world ? { ...this.#sources, namespaces: world.namespaces } : this.#sources;
      const metered = meterScript(name, bytes, this.#caps);
      const { imports } = metered.report.info;
      const guest = new Guest(
        name,
        metered,
        (guest2) => link(guest2, sources),
        () => performance.now(),
        void 0,
        imports.some((entry) => suspendsAt(entry, sources))
      );
      await guest.runAsync(this.#limits, () => Promise.resolve());
      return guest;
    }
    async #answer(guest, work) {
      this.#waiting = void 0;
      try {
        return { value: await work(), used: lastOf(guest) };
      } catch (error) {
        return { error: wireOf(error), used: lastOf(guest) };
      }
    }
  };
  function lastOf(guest) {
    return guest.usage.snapshot().last;
  }
  function hostCall(name, kind, input, caller) {
    const left = caller.timeLeft();
    return {
      name,
      script: caller.script,
      input: kind === "json" ? input : input.map(numberToText),
      timeLeft: left === Infinity ? null : left
    };
  }
  function hostError({ failed, reason }) {
    return new ScriptError(failed, { kind: "runtime", reason });
  }
  function wireOf(error) {
    if (error instanceof ScriptError) {
      const { message: message2, kind, reason: reason2, fuelUsed, timeUsed } = error;
      return { message: message2, kind, reason: reason2, fuelUsed, timeUsed };
    }
    const reason = error instanceof Fault ? error.reason : void 0;
    const message = error instanceof Error ? error.message : String(error);
    const none = { fuelUsed: 0, timeUsed: 0 };
    return { message, kind: "runtime", reason, ...none };
  }

  // wasm/sealed/resident_main.ts
  function listen() {
    let resident;
    const methods = {
      open(ask) {
        resident = new Resident(ask, NETWORK.request);
        return { value: null };
      },
      load: (ask) => resident.load(ask),
      json: (ask) => resident.json(ask),
      raw: (ask) => resident.raw(ask),
      command: (ask) => resident.command(ask),
      unload: (ask) => resident.unload(ask),
      read: (ask) => resident.read(ask),
      write: (ask) => resident.write(ask),
      charge: (ask) => resident.charge(ask)
    };
    for (const [name, method] of Object.entries(methods)) {
      NETWORK.onRequest(name, method);
    }
  }
  listen();
})();
})();
