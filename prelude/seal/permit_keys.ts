/**
 * The guest's world, object by object: the own keys that stay. What a later
 * Deno adds is not here and is removed; what it drops is simply missing.
 *
 * `@@name` is a well-known symbol. `Symbol(name)` is a symbol of Deno's own,
 * blanks written `_`, that its implementation needs on a prototype. Every
 * function also keeps `length`, `name` and `prototype`. `%Name%` are objects
 * no global names; {@linkcode hiddenObjects} finds them.
 */
export const PERMITTED_KEYS: Readonly<Record<string, string>> = {
  AbortController: "",
  "AbortController.prototype": "constructor signal abort @@toStringTag",
  AbortSignal: "any abort timeout",
  "AbortSignal.prototype": `
    constructor aborted reason throwIfAborted addEventListener
    removeEventListener onabort Symbol([[add]]) Symbol([[signalAbort]])
    Symbol([[runAbortSteps]]) Symbol([[remove]]) @@toStringTag`,
  AggregateError: "",
  "AggregateError.prototype": "constructor name message",
  Array: "isArray from fromAsync of @@species",
  "Array.prototype": `
    length constructor at concat copyWithin fill find findIndex findLast
    findLastIndex lastIndexOf pop push reverse shift unshift slice sort splice
    includes indexOf join keys entries values forEach filter flat flatMap map
    every some reduce reduceRight toReversed toSorted toSpliced with
    toLocaleString toString @@iterator @@unscopables`,
  ArrayBuffer: "isView @@species",
  "ArrayBuffer.prototype": `
    constructor byteLength slice maxByteLength resizable resize transfer
    transferToFixedLength detached @@toStringTag`,
  AsyncDisposableStack: "",
  "AsyncDisposableStack.prototype": `
    constructor use disposeAsync adopt defer move disposed @@asyncDispose
    @@toStringTag`,
  BigInt: "asUintN asIntN",
  "BigInt.prototype":
    "constructor toLocaleString toString valueOf @@toStringTag",
  BigInt64Array: "BYTES_PER_ELEMENT",
  "BigInt64Array.prototype": "constructor BYTES_PER_ELEMENT",
  BigUint64Array: "BYTES_PER_ELEMENT",
  "BigUint64Array.prototype": "constructor BYTES_PER_ELEMENT",
  Blob: "",
  "Blob.prototype": `
    constructor size type slice stream textStream text arrayBuffer bytes
    @@toStringTag Symbol(Deno.core.hostObject)`,
  Boolean: "",
  "Boolean.prototype": "constructor toString valueOf",
  ByteLengthQueuingStrategy: "",
  "ByteLengthQueuingStrategy.prototype":
    "constructor highWaterMark size @@toStringTag",
  CloseEvent: "",
  "CloseEvent.prototype": "constructor wasClean code reason",
  CompressionStream: "",
  "CompressionStream.prototype": "constructor readable writable @@toStringTag",
  CountQueuingStrategy: "",
  "CountQueuingStrategy.prototype":
    "constructor highWaterMark size @@toStringTag",
  Crypto: "",
  "Crypto.prototype":
    "constructor subtle getRandomValues randomUUID @@toStringTag",
  CryptoKey: "fromCloneData",
  "CryptoKey.prototype":
    "constructor type extractable usages algorithm @@toStringTag",
  CustomEvent: "",
  "CustomEvent.prototype": "constructor detail",
  DataView: "",
  "DataView.prototype": `
    constructor buffer byteLength byteOffset getInt8 setInt8 getUint8 setUint8
    getInt16 setInt16 getUint16 setUint16 getInt32 setInt32 getUint32
    setUint32 getFloat32 setFloat32 getFloat64 setFloat64 getBigInt64
    setBigInt64 getBigUint64 setBigUint64 getFloat16 setFloat16 @@toStringTag`,
  Date: "now parse UTC",
  "Date.prototype": `
    constructor toString toDateString toTimeString toISOString toUTCString
    toGMTString getDate setDate getDay getFullYear setFullYear getHours
    setHours getMilliseconds setMilliseconds getMinutes setMinutes getMonth
    setMonth getSeconds setSeconds getTime setTime getTimezoneOffset
    getUTCDate setUTCDate getUTCDay getUTCFullYear setUTCFullYear getUTCHours
    setUTCHours getUTCMilliseconds setUTCMilliseconds getUTCMinutes
    setUTCMinutes getUTCMonth setUTCMonth getUTCSeconds setUTCSeconds valueOf
    getYear setYear toJSON toLocaleString toLocaleDateString
    toLocaleTimeString toTemporalInstant @@toPrimitive`,
  DecompressionStream: "",
  "DecompressionStream.prototype":
    "constructor readable writable @@toStringTag",
  DisposableStack: "",
  "DisposableStack.prototype": `
    constructor use dispose adopt defer move disposed @@dispose @@toStringTag`,
  DOMException: `
    INDEX_SIZE_ERR DOMSTRING_SIZE_ERR HIERARCHY_REQUEST_ERR WRONG_DOCUMENT_ERR
    INVALID_CHARACTER_ERR NO_DATA_ALLOWED_ERR NO_MODIFICATION_ALLOWED_ERR
    NOT_FOUND_ERR NOT_SUPPORTED_ERR INUSE_ATTRIBUTE_ERR INVALID_STATE_ERR
    SYNTAX_ERR INVALID_MODIFICATION_ERR NAMESPACE_ERR INVALID_ACCESS_ERR
    VALIDATION_ERR TYPE_MISMATCH_ERR SECURITY_ERR NETWORK_ERR ABORT_ERR
    URL_MISMATCH_ERR QUOTA_EXCEEDED_ERR TIMEOUT_ERR INVALID_NODE_TYPE_ERR
    DATA_CLONE_ERR`,
  "DOMException.prototype": `
    constructor message name code INDEX_SIZE_ERR DOMSTRING_SIZE_ERR
    HIERARCHY_REQUEST_ERR WRONG_DOCUMENT_ERR INVALID_CHARACTER_ERR
    NO_DATA_ALLOWED_ERR NO_MODIFICATION_ALLOWED_ERR NOT_FOUND_ERR
    NOT_SUPPORTED_ERR INUSE_ATTRIBUTE_ERR INVALID_STATE_ERR SYNTAX_ERR
    INVALID_MODIFICATION_ERR NAMESPACE_ERR INVALID_ACCESS_ERR VALIDATION_ERR
    TYPE_MISMATCH_ERR SECURITY_ERR NETWORK_ERR ABORT_ERR URL_MISMATCH_ERR
    QUOTA_EXCEEDED_ERR TIMEOUT_ERR INVALID_NODE_TYPE_ERR DATA_CLONE_ERR
    @@toStringTag`,
  Error: "captureStackTrace isError stackTraceLimit prepareStackTrace",
  "Error.prototype": "constructor name message toString",
  ErrorEvent: "",
  "ErrorEvent.prototype": "constructor message filename lineno colno error",
  EvalError: "",
  "EvalError.prototype": "constructor name message",
  Event: "NONE CAPTURING_PHASE AT_TARGET BUBBLING_PHASE",
  "Event.prototype": `
    constructor type target srcElement currentTarget composedPath NONE
    CAPTURING_PHASE AT_TARGET BUBBLING_PHASE eventPhase stopPropagation
    cancelBubble stopImmediatePropagation bubbles cancelable returnValue
    preventDefault defaultPrevented composed timeStamp isTrusted @@toStringTag`,
  EventTarget: "",
  "EventTarget.prototype": `
    constructor addEventListener removeEventListener dispatchEvent
    @@toStringTag`,
  File: "",
  "File.prototype": `
    constructor name lastModified @@toStringTag Symbol(Deno.core.hostObject)`,
  FileReader: "EMPTY LOADING DONE",
  "FileReader.prototype": `
    constructor readyState result error abort readAsArrayBuffer
    readAsBinaryString readAsDataURL readAsText onerror onloadstart onload
    onloadend onprogress onabort EMPTY LOADING DONE @@toStringTag`,
  FinalizationRegistry: "",
  "FinalizationRegistry.prototype":
    "constructor register unregister @@toStringTag",
  Float16Array: "BYTES_PER_ELEMENT",
  "Float16Array.prototype": "constructor BYTES_PER_ELEMENT",
  Float32Array: "BYTES_PER_ELEMENT",
  "Float32Array.prototype": "constructor BYTES_PER_ELEMENT",
  Float64Array: "BYTES_PER_ELEMENT",
  "Float64Array.prototype": "constructor BYTES_PER_ELEMENT",
  FormData: "",
  "FormData.prototype": `
    constructor append delete get getAll has set entries keys values forEach
    @@iterator @@toStringTag`,
  Function: "",
  "Function.prototype": `
    constructor apply bind call toString arguments caller @@hasInstance`,
  Headers: "",
  "Headers.prototype": `
    constructor append delete get getSetCookie has set entries keys values
    forEach Symbol(iterable_headers) @@iterator @@toStringTag
    Symbol([[NotSerializable]])`,
  Int16Array: "BYTES_PER_ELEMENT",
  "Int16Array.prototype": "constructor BYTES_PER_ELEMENT",
  Int32Array: "BYTES_PER_ELEMENT",
  "Int32Array.prototype": "constructor BYTES_PER_ELEMENT",
  Int8Array: "BYTES_PER_ELEMENT",
  "Int8Array.prototype": "constructor BYTES_PER_ELEMENT",
  Intl: `
    getCanonicalLocales supportedValuesOf DateTimeFormat NumberFormat Collator
    PluralRules RelativeTimeFormat ListFormat Locale DisplayNames Segmenter
    DurationFormat @@toStringTag`,
  "Intl.Collator": "supportedLocalesOf",
  "Intl.Collator.prototype":
    "constructor resolvedOptions compare @@toStringTag",
  "Intl.DateTimeFormat": "supportedLocalesOf",
  "Intl.DateTimeFormat.prototype": `
    constructor resolvedOptions formatToParts format formatRange
    formatRangeToParts @@toStringTag`,
  "Intl.DisplayNames": "supportedLocalesOf",
  "Intl.DisplayNames.prototype": "constructor resolvedOptions of @@toStringTag",
  "Intl.DurationFormat": "supportedLocalesOf",
  "Intl.DurationFormat.prototype": `
    constructor resolvedOptions format formatToParts @@toStringTag`,
  "Intl.ListFormat": "supportedLocalesOf",
  "Intl.ListFormat.prototype": `
    constructor resolvedOptions format formatToParts @@toStringTag`,
  "Intl.Locale": "",
  "Intl.Locale.prototype": `
    constructor toString maximize minimize language script region baseName
    calendar caseFirst collation firstDayOfWeek hourCycle numeric
    numberingSystem getCalendars getCollations getHourCycles
    getNumberingSystems getTimeZones getTextInfo getWeekInfo variants
    @@toStringTag`,
  "Intl.NumberFormat": "supportedLocalesOf",
  "Intl.NumberFormat.prototype": `
    constructor resolvedOptions formatToParts format formatRange
    formatRangeToParts @@toStringTag`,
  "Intl.PluralRules": "supportedLocalesOf",
  "Intl.PluralRules.prototype": `
    constructor resolvedOptions select selectRange @@toStringTag`,
  "Intl.RelativeTimeFormat": "supportedLocalesOf",
  "Intl.RelativeTimeFormat.prototype": `
    constructor resolvedOptions format formatToParts @@toStringTag`,
  "Intl.Segmenter": "supportedLocalesOf",
  "Intl.Segmenter.prototype":
    "constructor resolvedOptions segment @@toStringTag",
  Iterator: "from concat",
  "Iterator.prototype": `
    constructor reduce toArray forEach some every find map filter take drop
    flatMap @@iterator @@toStringTag @@dispose`,
  JSON: "parse stringify rawJSON isRawJSON @@toStringTag",
  Map: "groupBy @@species",
  "Map.prototype": `
    constructor get set has delete clear entries forEach keys size values
    getOrInsert getOrInsertComputed @@toStringTag @@iterator`,
  Math: `
    abs acos acosh asin asinh atan atanh atan2 ceil cbrt expm1 clz32 cos cosh
    exp floor fround hypot imul log log1p log2 log10 max min pow random round
    sign sin sinh sqrt tan tanh trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2
    f16round sumPrecise @@toStringTag`,
  MessageChannel: "",
  "MessageChannel.prototype": "constructor port1 port2 @@toStringTag",
  MessageEvent: "",
  "MessageEvent.prototype": "constructor source",
  MessagePort: "",
  "MessagePort.prototype": `
    constructor postMessage start close onmessage onmessageerror
    Symbol(refMessagePort) @@toStringTag`,
  Number: `
    isFinite isInteger isNaN isSafeInteger parseFloat parseInt MAX_VALUE
    MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY MAX_SAFE_INTEGER
    MIN_SAFE_INTEGER EPSILON`,
  "Number.prototype": `
    constructor toExponential toFixed toPrecision toString valueOf
    toLocaleString`,
  Object: `
    assign getOwnPropertyDescriptor getOwnPropertyDescriptors
    getOwnPropertyNames getOwnPropertySymbols hasOwn is preventExtensions seal
    create defineProperties defineProperty freeze getPrototypeOf
    setPrototypeOf isExtensible isFrozen isSealed keys entries fromEntries
    values groupBy`,
  "Object.prototype": `
    constructor __defineGetter__ __defineSetter__ hasOwnProperty
    __lookupGetter__ __lookupSetter__ isPrototypeOf propertyIsEnumerable
    toString valueOf __proto__ toLocaleString`,
  Performance: "",
  "Performance.prototype": `
    constructor timeOrigin clearMarks clearMeasures clearResourceTimings
    setResourceTimingBufferSize getEntries getEntriesByName getEntriesByType
    mark measure now toJSON @@toStringTag`,
  PerformanceEntry: "",
  "PerformanceEntry.prototype": `
    constructor name entryType startTime duration toJSON @@toStringTag`,
  PerformanceMark: "",
  "PerformanceMark.prototype":
    "constructor detail entryType toJSON @@toStringTag",
  PerformanceMeasure: "",
  "PerformanceMeasure.prototype":
    "constructor detail entryType toJSON @@toStringTag",
  ProgressEvent: "",
  "ProgressEvent.prototype": "constructor",
  Promise: `
    all allSettled any race resolve reject withResolvers try @@species`,
  "Promise.prototype": "constructor then catch finally @@toStringTag",
  PromiseRejectionEvent: "",
  "PromiseRejectionEvent.prototype": "constructor promise reason",
  Proxy: "revocable",
  QuotaExceededError: "",
  "QuotaExceededError.prototype": "constructor quota requested @@toStringTag",
  RangeError: "",
  "RangeError.prototype": "constructor name message",
  ReadableByteStreamController: "",
  "ReadableByteStreamController.prototype": `
    constructor byobRequest desiredSize close enqueue error
    Symbol([[CancelSteps]]) Symbol([[PullSteps]]) Symbol([[ReleaseSteps]])
    @@toStringTag`,
  ReadableStream: "from",
  "ReadableStream.prototype": `
    constructor locked cancel getReader pipeThrough pipeTo tee values
    @@asyncIterator @@toStringTag Symbol([[NotSerializable]])`,
  ReadableStreamBYOBReader: "",
  "ReadableStreamBYOBReader.prototype":
    "constructor read releaseLock closed cancel @@toStringTag",
  ReadableStreamBYOBRequest: "",
  "ReadableStreamBYOBRequest.prototype":
    "constructor view respond respondWithNewView @@toStringTag",
  ReadableStreamDefaultController: "",
  "ReadableStreamDefaultController.prototype": `
    constructor desiredSize close enqueue error Symbol([[CancelSteps]])
    Symbol([[PullSteps]]) Symbol([[ReleaseSteps]]) @@toStringTag`,
  ReadableStreamDefaultReader: "",
  "ReadableStreamDefaultReader.prototype":
    "constructor read releaseLock closed cancel @@toStringTag",
  ReferenceError: "",
  "ReferenceError.prototype": "constructor name message",
  Reflect: `
    defineProperty deleteProperty apply construct get getOwnPropertyDescriptor
    getPrototypeOf has isExtensible ownKeys preventExtensions set
    setPrototypeOf @@toStringTag`,
  RegExp: `
    input \$_ lastMatch \$& lastParen \$+ leftContext \$\` rightContext \$'
    \$1 \$2 \$3 \$4 \$5 \$6 \$7 \$8 \$9 escape @@species`,
  "RegExp.prototype": `
    constructor exec dotAll flags global hasIndices ignoreCase multiline
    source sticky unicode unicodeSets compile toString test @@match @@matchAll
    @@replace @@search @@split`,
  Request: "",
  "Request.prototype": `
    constructor method url headers redirect cache credentials integrity
    keepalive mode referrer referrerPolicy signal clone body bodyUsed
    arrayBuffer blob bytes formData json text textStream Symbol(headers)
    Symbol(signal) Symbol(mime_type) Symbol(body) @@toStringTag
    Symbol([[NotSerializable]])`,
  Response: "error redirect json",
  "Response.prototype": `
    constructor type url redirected status ok statusText headers clone body
    bodyUsed arrayBuffer blob bytes formData json text textStream
    Symbol(mime_type) Symbol(body) @@toStringTag Symbol([[NotSerializable]])`,
  Set: "@@species",
  "Set.prototype": `
    constructor has add delete difference clear entries forEach intersection
    isSubsetOf isSupersetOf isDisjointFrom size symmetricDifference union
    values keys @@toStringTag @@iterator`,
  String: "fromCharCode fromCodePoint raw",
  "String.prototype": `
    length constructor anchor at big blink bold charAt charCodeAt codePointAt
    concat endsWith fontcolor fontsize fixed includes indexOf isWellFormed
    italics lastIndexOf link localeCompare match matchAll normalize padEnd
    padStart repeat replace replaceAll search slice small split strike sub
    substr substring sup startsWith toString toWellFormed trim trimStart
    trimLeft trimEnd trimRight toLocaleLowerCase toLocaleUpperCase toLowerCase
    toUpperCase valueOf @@iterator`,
  SubtleCrypto: "supports",
  "SubtleCrypto.prototype": `
    constructor digest encrypt decrypt sign verify deriveBits deriveKey
    importKey exportKey encapsulateBits decapsulateBits generateKey
    getPublicKey wrapKey unwrapKey encapsulateKey decapsulateKey @@toStringTag`,
  SuppressedError: "",
  "SuppressedError.prototype": "constructor name message",
  Symbol: `
    for keyFor asyncIterator hasInstance isConcatSpreadable iterator match
    matchAll replace search species split toPrimitive toStringTag unscopables
    dispose asyncDispose metadata`,
  "Symbol.prototype": `
    constructor toString valueOf description @@toStringTag @@toPrimitive`,
  SyntaxError: "",
  "SyntaxError.prototype": "constructor name message",
  Temporal: `
    Now PlainDate PlainTime PlainDateTime ZonedDateTime Duration Instant
    PlainYearMonth PlainMonthDay @@toStringTag`,
  "Temporal.Duration": "from compare",
  "Temporal.Duration.prototype": `
    constructor years months weeks days hours minutes seconds milliseconds
    microseconds nanoseconds sign blank with negated abs add subtract round
    total toLocaleString toString toJSON valueOf @@toStringTag`,
  "Temporal.Instant": "from fromEpochMilliseconds fromEpochNanoseconds compare",
  "Temporal.Instant.prototype": `
    constructor epochMilliseconds epochNanoseconds add subtract until since
    round equals toLocaleString toString toJSON valueOf toZonedDateTimeISO
    @@toStringTag`,
  "Temporal.Now": `
    instant timeZoneId plainDateTimeISO zonedDateTimeISO plainDateISO
    plainTimeISO @@toStringTag`,
  "Temporal.PlainDate": "from compare",
  "Temporal.PlainDate.prototype": `
    constructor era eraYear calendarId year month monthCode day dayOfWeek
    dayOfYear weekOfYear yearOfWeek daysInWeek daysInMonth daysInYear
    monthsInYear inLeapYear toPlainYearMonth toPlainMonthDay add subtract with
    withCalendar until since equals toPlainDateTime toZonedDateTime toString
    toLocaleString toJSON valueOf @@toStringTag`,
  "Temporal.PlainDateTime": "from compare",
  "Temporal.PlainDateTime.prototype": `
    constructor calendarId era eraYear year month monthCode day hour minute
    second millisecond microsecond nanosecond dayOfWeek dayOfYear weekOfYear
    yearOfWeek daysInWeek daysInMonth daysInYear monthsInYear inLeapYear with
    withCalendar withPlainTime add subtract until since round equals
    toLocaleString toJSON toString valueOf toZonedDateTime toPlainDate
    toPlainTime @@toStringTag`,
  "Temporal.PlainMonthDay": "from",
  "Temporal.PlainMonthDay.prototype": `
    constructor calendarId monthCode day with equals toLocaleString toString
    toJSON valueOf toPlainDate @@toStringTag`,
  "Temporal.PlainTime": "from compare",
  "Temporal.PlainTime.prototype": `
    constructor hour minute second millisecond microsecond nanosecond add
    subtract with until since round equals toLocaleString toString toJSON
    valueOf @@toStringTag`,
  "Temporal.PlainYearMonth": "from compare",
  "Temporal.PlainYearMonth.prototype": `
    constructor calendarId era eraYear year month monthCode daysInYear
    daysInMonth monthsInYear inLeapYear with add subtract until since equals
    toLocaleString toString toJSON valueOf toPlainDate @@toStringTag`,
  "Temporal.ZonedDateTime": "from compare",
  "Temporal.ZonedDateTime.prototype": `
    constructor timeZoneId calendarId era eraYear year month monthCode day
    hour minute second millisecond microsecond nanosecond epochMilliseconds
    epochNanoseconds dayOfWeek dayOfYear weekOfYear yearOfWeek hoursInDay
    daysInWeek daysInMonth daysInYear monthsInYear inLeapYear
    offsetNanoseconds offset with withCalendar withPlainTime withTimeZone add
    subtract until since round equals toLocaleString toString toJSON valueOf
    startOfDay getTimeZoneTransition toInstant toPlainDate toPlainTime
    toPlainDateTime @@toStringTag`,
  TextDecoder: "",
  "TextDecoder.prototype":
    "constructor encoding fatal ignoreBOM decode @@toStringTag",
  TextDecoderStream: "",
  "TextDecoderStream.prototype": `
    constructor encoding fatal ignoreBOM readable writable @@toStringTag`,
  TextEncoder: "",
  "TextEncoder.prototype":
    "constructor encoding encode encodeInto @@toStringTag",
  TextEncoderStream: "",
  "TextEncoderStream.prototype":
    "constructor encoding readable writable @@toStringTag",
  TransformStream: "",
  "TransformStream.prototype": `
    constructor readable writable @@toStringTag Symbol([[NotSerializable]])`,
  TransformStreamDefaultController: "",
  "TransformStreamDefaultController.prototype": `
    constructor desiredSize enqueue error terminate @@toStringTag`,
  TypeError: "",
  "TypeError.prototype": "constructor name message",
  Uint16Array: "BYTES_PER_ELEMENT",
  "Uint16Array.prototype": "constructor BYTES_PER_ELEMENT",
  Uint32Array: "BYTES_PER_ELEMENT",
  "Uint32Array.prototype": "constructor BYTES_PER_ELEMENT",
  Uint8Array: "BYTES_PER_ELEMENT fromBase64 fromHex",
  "Uint8Array.prototype": `
    constructor BYTES_PER_ELEMENT toBase64 setFromBase64 toHex setFromHex`,
  Uint8ClampedArray: "BYTES_PER_ELEMENT",
  "Uint8ClampedArray.prototype": "constructor BYTES_PER_ELEMENT",
  URIError: "",
  "URIError.prototype": "constructor name message",
  URL: "parse canParse",
  "URL.prototype": `
    constructor hash host hostname href origin password pathname port protocol
    search username searchParams toString toJSON Symbol(updateUrlSearch)
    @@toStringTag Symbol([[NotSerializable]])`,
  URLPattern: "",
  "URLPattern.prototype": `
    constructor protocol username password hostname port pathname search hash
    hasRegExpGroups test exec @@toStringTag`,
  URLSearchParams: "",
  "URLSearchParams.prototype": `
    constructor append delete getAll get has set sort toString size entries
    keys values forEach @@iterator @@toStringTag Symbol([[NotSerializable]])`,
  WeakMap: "",
  "WeakMap.prototype": `
    constructor delete get set has getOrInsert getOrInsertComputed
    @@toStringTag`,
  WeakRef: "",
  "WeakRef.prototype": "constructor deref @@toStringTag",
  WeakSet: "",
  "WeakSet.prototype": "constructor delete has add @@toStringTag",
  WebAssembly: `
    compile validate instantiate Module Instance Table Memory Global Tag JSTag
    Exception CompileError LinkError RuntimeError compileStreaming
    instantiateStreaming Suspending promising SuspendError @@toStringTag`,
  "WebAssembly.CompileError": "",
  "WebAssembly.CompileError.prototype": "constructor name message",
  "WebAssembly.Exception": "",
  "WebAssembly.Exception.prototype":
    "constructor getArg is stack @@toStringTag",
  "WebAssembly.Global": "",
  "WebAssembly.Global.prototype": "constructor valueOf value @@toStringTag",
  "WebAssembly.Instance": "",
  "WebAssembly.Instance.prototype": "constructor exports @@toStringTag",
  "WebAssembly.LinkError": "",
  "WebAssembly.LinkError.prototype": "constructor name message",
  "WebAssembly.Memory": "",
  "WebAssembly.Memory.prototype": `
    constructor grow buffer toFixedLengthBuffer toResizableBuffer
    @@toStringTag`,
  "WebAssembly.Module": "imports exports customSections",
  "WebAssembly.Module.prototype": "constructor @@toStringTag",
  "WebAssembly.RuntimeError": "",
  "WebAssembly.RuntimeError.prototype": "constructor name message",
  "WebAssembly.SuspendError": "",
  "WebAssembly.SuspendError.prototype": "constructor name message",
  "WebAssembly.Suspending": "",
  "WebAssembly.Suspending.prototype": "constructor @@toStringTag",
  "WebAssembly.Table": "",
  "WebAssembly.Table.prototype":
    "constructor length grow set get @@toStringTag",
  "WebAssembly.Tag": "",
  "WebAssembly.Tag.prototype": "constructor @@toStringTag",
  WritableStream: "",
  "WritableStream.prototype": `
    constructor locked abort close getWriter @@toStringTag
    Symbol([[NotSerializable]])`,
  WritableStreamDefaultController: "",
  "WritableStreamDefaultController.prototype": `
    constructor signal error Symbol([[AbortSteps]]) Symbol([[ErrorSteps]])
    @@toStringTag`,
  WritableStreamDefaultWriter: "",
  "WritableStreamDefaultWriter.prototype": `
    constructor closed desiredSize ready abort close releaseLock write
    @@toStringTag`,
  "%AbstractModuleSource%": "",
  "%AbstractModuleSource%.prototype": "constructor @@toStringTag",
  "%ArrayIterator%": "next return @@toStringTag",
  "%AsyncFunction%": "constructor @@toStringTag",
  "%AsyncGenerator%": "constructor next return throw @@toStringTag",
  "%AsyncGeneratorFunction%": "prototype constructor @@toStringTag",
  "%AsyncIterator%": "@@asyncIterator @@asyncDispose",
  "%FormDataIterator%": "next @@toStringTag",
  "%Generator%": "constructor next return throw @@toStringTag",
  "%GeneratorFunction%": "prototype constructor @@toStringTag",
  "%HeadersIterator%": "next @@toStringTag",
  "%IteratorHelper%": "next return @@toStringTag",
  "%MapIterator%": "next @@toStringTag",
  "%MessagePortBase%": "removeEventListener addEventListener",
  "%ReadableStreamIterator%": "next return",
  "%RegExpStringIterator%": "next @@toStringTag",
  "%Scope%": "@@toStringTag Symbol([[webidl.brand]]) Symbol()",
  "%SegmentIterator%": "next @@toStringTag",
  "%Segments%": "containing @@iterator",
  "%SetIterator%": "next @@toStringTag",
  "%StringIterator%": "next @@toStringTag",
  "%TypedArray%": "of from @@species",
  "%TypedArray%.prototype": `
    constructor buffer byteLength byteOffset length entries keys values at
    copyWithin every fill filter find findIndex findLast findLastIndex forEach
    includes indexOf join lastIndexOf map reverse reduce reduceRight set slice
    some sort subarray toReversed toSorted with toLocaleString toString
    @@toStringTag @@iterator`,
  "%URLSearchParamsIterator%": "next @@toStringTag",
  "%WorkerScope%": "@@toStringTag",
  "%WrapForValidIterator%": "next return",
  WebSocket: "CONNECTING OPEN CLOSING CLOSED",
  "WebSocket.prototype":
    "constructor url protocol extensions readyState bufferedAmount binaryType " +
    "send close onopen onmessage onerror onclose CONNECTING OPEN CLOSING " +
    "CLOSED @@toStringTag",
};
