// Made from prelude/ by `deno task build`.
(() => {
var prelude=(()=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var boot_exports={};__export(boot_exports,{boot:()=>boot});var{bind,call}=Function.prototype;var uncurryThis=bind.bind(call);function getterOf(prototype,name){let found;for(let o=prototype;o&&
!found;){found=Object.getOwnPropertyDescriptor(o,name)?.get;o=Object.getPrototypeOf(o)}if(!found)throw new Error(`No get\
ter ${String(name)}`);return uncurryThis(found)}var{create:ObjectCreate,defineProperty:ObjectDefineProperty,freeze:ObjectFreeze,
getOwnPropertyDescriptor:ObjectGetOwnPropertyDescriptor,getPrototypeOf:ObjectGetPrototypeOf,preventExtensions:ObjectPreventExtensions,
setPrototypeOf:ObjectSetPrototypeOf}=Object;var{apply:ReflectApply,construct:ReflectConstruct,defineProperty:ReflectDefineProperty,
ownKeys:ReflectOwnKeys}=Reflect;var{parse:JSONParse,stringify:JSONStringify}=JSON;var theGlobal=globalThis;var MathFloor=Math.
floor;var DateNow=Date.now;var ArrayIsArray=Array.isArray;var SymbolIterator=Symbol.iterator;var isView=ArrayBuffer.isView;
var ErrorClass=Error;var RangeErrorClass=RangeError;var SyntaxErrorClass=SyntaxError;var TypeErrorClass=TypeError;var PromiseClass=Promise;
var PromiseThen=uncurryThis(Promise.prototype.then);var WeakSetClass=WeakSet;var weakSetAdd=uncurryThis(WeakSet.prototype.
add);var weakSetHas=uncurryThis(WeakSet.prototype.has);var StringClass=String;var StringSlice=uncurryThis(String.prototype.
slice);var StringLastIndexOf=uncurryThis(String.prototype.lastIndexOf);var StringIndexOf=uncurryThis(String.prototype.indexOf);
var exec=uncurryThis(RegExp.prototype.exec);var RegExpTest=(pattern,text)=>exec(pattern,text)!==null;var queueMicrotaskNative=queueMicrotask;
var performanceNow=performance.now.bind(performance);function bare(){return ObjectCreate(null)}function append(list,value){
ObjectDefineProperty(list,list.length,{value,configurable:true,enumerable:true,writable:true})}function cut(text,most){return text.
length>most?StringSlice(text,0,most):text}var encode=uncurryThis(TextEncoder.prototype.encode);var encoder=new TextEncoder;
var lengthOf=getterOf(ObjectGetPrototypeOf(Uint8Array.prototype),"byteLength");function encodeText(text){return encode(encoder,
text)}var decode=uncurryThis(TextDecoder.prototype.decode);var decoder=new TextDecoder("utf-8",{ignoreBOM:true});function decodeText(bytes){
return decode(decoder,bytes)}function byteLength(text){return lengthOf(encodeText(text))}var MAX_DELAY=2147483647;var MAX_SAFE=2**53-1;var Controller=AbortController;var Exception=DOMException;var signalOf=getterOf(
AbortController.prototype,"signal");var abort=uncurryThis(AbortController.prototype.abort);function installAbortTimeout(natives){
const timeout={timeout(delay){if(arguments.length===0){throw new TypeErrorClass("Cannot create signal: the time in milli\
seconds is missing")}const ms=+delay;if(!(ms>=0&&ms<=MAX_SAFE)){throw new TypeErrorClass("Cannot create signal: the time\
 is out of range")}const controller=new Controller;const expire=()=>abort(controller,new Exception("Signal timed out.","\
TimeoutError"));if(ms<=MAX_DELAY)natives.setTimeout(expire,ms);return signalOf(controller)}}.timeout;ObjectDefineProperty(
AbortSignal,"timeout",{value:timeout})}var KEY_BYTES=16;var HEADER_BYTES=12+KEY_BYTES;var ENVELOPE_BYTES=64*1024;var ToTier={hello:0,setup:1,events:2,execute:3,evaluate:4,call:5,reply:6,fault:7,limits:8,taken:9,
socket:10,response:16,chunk:17,end:18,pull:19,cancel:20};var FromGuest={events:32,request:33,reply:34,fault:35,error:36,
close:37,fetch:48,chunk:49,end:50,pull:51,cancel:52,console:38};var CONSOLE_CHARS=8192;var STREAM_WINDOW_BYTES=256*1024;var STREAM_CHUNK_BYTES=64*1024;var HEAD_BYTES=128*1024;var FAULT_CHARS={name:256,message:8192,stack:16384};var FromRealm={ready:1,handled:2,pong:3,collected:4,awake:5};var ToRealm={ping:128,collect:129};var TEXT_CHARS=64*1024;var BASE=" with base ";function hideBaseUrl(){const Native=Request;const replacement=function Request2(){const args=arguments;
const target=new.target??needsNew();return withoutBase(()=>ReflectConstruct(Native,args,target))};ObjectDefineProperty(replacement,
"prototype",{value:Native.prototype,writable:false});ObjectDefineProperty(replacement,"length",{value:1});ObjectDefineProperty(
globalThis,"Request",{value:replacement});const redirect=Response.redirect;const shown2={redirect(){const args=arguments;
return withoutBase(()=>ReflectApply(redirect,Response,args))}}.redirect;ObjectDefineProperty(Response,"redirect",{value:shown2})}
function needsNew(){throw new TypeErrorClass("Class constructor Request needs 'new'")}function withoutBase(make){try{return make()}catch(error){
const message=messageOf(error);const at=message===void 0?-1:StringIndexOf(message,BASE);if(at<0)throw error;throw new TypeErrorClass(
StringSlice(message,0,at))}}function messageOf(error){try{const{message}=error;return typeof message==="string"?message:
void 0}catch{return void 0}}function hiddenObjects(){const found={};for(const[name,sample]of samples()){found[`%${name}%`]=Object.getPrototypeOf(sample)}
const prototypeOf=name=>found[name].prototype;found["%Generator%"]=prototypeOf("%GeneratorFunction%");found["%AsyncGener\
ator%"]=prototypeOf("%AsyncGeneratorFunction%");found["%AsyncIterator%"]=Object.getPrototypeOf(found["%AsyncGenerator%"]);
found["%TypedArray%.prototype"]=prototypeOf("%TypedArray%");found["%AbstractModuleSource%.prototype"]=prototypeOf("%Abst\
ractModuleSource%");return found}function samples(){const scope=Object.getPrototypeOf(globalThis);return[["TypedArray",Int8Array],
["ArrayIterator",[].values()],["MapIterator",new Map().values()],["SetIterator",new Set().values()],["StringIterator",""[Symbol.
iterator]()],["RegExpStringIterator","a".matchAll(/a/g)],["IteratorHelper",[].values().map(()=>{})],["WrapForValidIterat\
or",Iterator.from({next:()=>({})})],["AsyncFunction",async function(){}],["GeneratorFunction",function*(){}],["AsyncGene\
ratorFunction",async function*(){}],["URLSearchParamsIterator",new URLSearchParams().values()],["HeadersIterator",new Headers().
values()],["FormDataIterator",new FormData().values()],["ReadableStreamIterator",new ReadableStream().values()],["Messag\
ePortBase",MessagePort.prototype],["AbstractModuleSource",WebAssembly.Module],["Scope",globalThis],["WorkerScope",scope]]}var Uint8ArrayClass=Uint8Array;var TypedArrayPrototype=ObjectGetPrototypeOf(Uint8Array.prototype);var typeOfTypedArray=getterOf(
TypedArrayPrototype,Symbol.toStringTag);var bufferOf=getterOf(TypedArrayPrototype,"buffer");var byteOffsetOf=getterOf(TypedArrayPrototype,
"byteOffset");var typedArrayLength=getterOf(TypedArrayPrototype,"length");var byteLengthOf=getterOf(TypedArrayPrototype,
"byteLength");var setBytes=uncurryThis(TypedArrayPrototype.set);function copyBytes(source,at,size){const view=ReflectConstruct(
Uint8ArrayClass,[bufferOf(source),byteOffsetOf(source)+at,size]);const copy=new Uint8ArrayClass(size);setBytes(copy,view);
return copy}function isOf(getter,value){try{getter(value);return true}catch{return false}}var RequestClass=Request;var requestBody=getterOf(
Request.prototype,"body");var requestHeaders=getterOf(Request.prototype,"headers");var requestMethod=getterOf(Request.prototype,
"method");var requestRedirect=getterOf(Request.prototype,"redirect");var requestSignal=getterOf(Request.prototype,"signa\
l");var requestUrl=getterOf(Request.prototype,"url");var ResponseClass=Response;var responseHeaders=getterOf(Response.prototype,
"headers");var HeadersClass=Headers;var headersAppend=uncurryThis(Headers.prototype.append);var headersGet=uncurryThis(Headers.
prototype.get);var headersForEach=uncurryThis(Headers.prototype.forEach);var streamLocked=getterOf(ReadableStream.prototype,
"locked");var canParse=URL.canParse;var searchParamsSize=getterOf(URLSearchParams.prototype,"size");var ReadableStreamClass=ReadableStream;
var getReader=uncurryThis(ReadableStream.prototype.getReader);var readerRead=uncurryThis(ReadableStreamDefaultReader.prototype.
read);var readerCancel=uncurryThis(ReadableStreamDefaultReader.prototype.cancel);var Controller2=ReadableByteStreamController.
prototype;var controllerEnqueue=uncurryThis(Controller2.enqueue);var controllerClose=uncurryThis(Controller2.close);var controllerError=uncurryThis(
Controller2.error);var controllerRequest=getterOf(Controller2,"byobRequest");var respondByob=uncurryThis(ReadableStreamBYOBRequest.
prototype.respond);var signalAborted=getterOf(AbortSignal.prototype,"aborted");var signalReason=getterOf(AbortSignal.prototype,
"reason");var listen=uncurryThis(EventTarget.prototype.addEventListener);var DOMExceptionClass=DOMException;var EventTargetPrototype=EventTarget.
prototype;var dispatch=uncurryThis(EventTargetPrototype.dispatchEvent);var EventClass=Event;var MessageEventClass=MessageEvent;
var CloseEventClass=CloseEvent;var ErrorEventClass=ErrorEvent;var URLClass=URL;var urlHref=getterOf(URL.prototype,"href");
var urlHash=getterOf(URL.prototype,"hash");var urlProtocol=getterOf(URL.prototype,"protocol");var urlSetProtocol=uncurryThis(
Object.getOwnPropertyDescriptor(URL.prototype,"protocol").set);var base64=Uint8Array;var toBase64=uncurryThis(base64.prototype.
toBase64);var fromBase64=base64.fromBase64.bind(Uint8Array);var BATCH_CHARS=16*1024;var PROGRESS_MS=2;var AWAKE_MS=50;var postTo=uncurryThis(MessagePort.prototype.postMessage);var startPort=uncurryThis(
MessagePort.prototype.start);var Channel=class{#port;#batch="";#batched=0;#gathering=false;#handled=0;#told=0;#toldAt=0;#awokeAt=0;constructor(port){
this.#port=port}open(listener){ObjectDefineProperty(this.#port,"dispatchEvent",{value:event=>{const post=event.data;listener(
post[0],post[1],post[2]);this.#tell();return true}});startPort(this.#port)}post(kind,id,payload){this.#flush();this.#send(
kind,id,payload)}postBytes(kind,id,bytes){this.#flush();postTo(this.#port,[kind,id,bytes],[bufferOf(bytes)])}event(item){
if(!this.#gathering){this.#gathering=true;queueMicrotaskNative(()=>{this.#gathering=false;this.#flush()});return this.#send(
FromGuest.events,1,`[${item}]`)}if(this.#batch.length+item.length>BATCH_CHARS)this.#flush();this.#batch=this.#batched===
0?item:`${this.#batch},${item}`;this.#batched++;if(this.#batch.length>BATCH_CHARS)this.#flush()}awake(){const now=performanceNow();
if(now-this.#awokeAt<AWAKE_MS)return;this.#awokeAt=now;postTo(this.#port,[FromRealm.awake,0,""])}handledOne(){this.#handled++;
if(performanceNow()-this.#toldAt>PROGRESS_MS)this.#tell()}#tell(){if(this.#handled===this.#told)return;this.#told=this.#handled;
this.#toldAt=performanceNow();this.post(FromRealm.handled,this.#handled,"")}#flush(){if(this.#batched===0)return;const batch=this.#batch;
const count=this.#batched;this.#batch="";this.#batched=0;this.#send(FromGuest.events,count,`[${batch}]`)}#send(kind,id,payload){
if(payload.length<=TEXT_CHARS){return postTo(this.#port,[kind,id,payload])}const bytes=encodeText(payload);postTo(this.#port,
[kind,id,bytes],[bufferOf(bytes)])}};function wrapClass(name,Native,prepare){const replacement=function(){if(new.target===void 0)return ReflectApply(Native,void 0,
[]);return ReflectConstruct(Native,prepare(arguments),new.target)};ObjectDefineProperty(replacement,"prototype",{value:Native.
prototype,writable:false});ObjectDefineProperty(replacement,"length",{value:1});ObjectDefineProperty(replacement,"name",
{value:name});return replacement}var ROUND={__proto__:null,smallestUnit:"millisecond",roundingMode:"floor"};function installClock(){const prototype=Performance.
prototype;method(prototype,"now",function now(){isPerformance(this);return coarseNow()});ObjectDefineProperty(prototype,
"timeOrigin",{get:function timeOrigin(){isPerformance(this);return origin}});installMarks();installTemporal()}var isPerformance=getterOf(
Performance.prototype,"timeOrigin");var processOrigin=isPerformance(performance);var origin=MathFloor(processOrigin);function setTimeOrigin(ms){
origin=ms??MathFloor(processOrigin+performanceNow())}function coarseNow(){return MathFloor(processOrigin+performanceNow())-
origin}function installMarks(){const mark=uncurryThis(Performance.prototype.mark);method(Performance.prototype,"mark",function(){
const args=arguments;if(args.length===0)return ReflectApply(mark,void 0,[this]);return mark(this,args[0],markOptions(args[1]))});
const replacement=wrapClass("PerformanceMark",PerformanceMark,args=>{return args.length===0?[]:[args[0],markOptions(args[1])]});
ObjectDefineProperty(globalThis,"PerformanceMark",{value:replacement});const measure=uncurryThis(Performance.prototype.measure);
method(Performance.prototype,"measure",function(){const args=arguments;if(args.length===0)return ReflectApply(measure,void 0,
[this]);if(args[2]!==void 0)return measure(this,args[0],args[1],args[2]);return measure(this,args[0],measureOptions(args[1]))})}
function markOptions(given){if(given!==void 0&&!isObject(given))return given;const options=members(given??{},["startTime",
"detail"]);options.startTime??=coarseNow();return options}function measureOptions(given){const options=isObject(given)?members(
given,["start","end","duration","detail"]):bare();if(!isObject(given)&&given!==void 0)options.start=`${given}`;const{start,
end,duration}=options;if(end===void 0&&(start===void 0||duration===void 0)){options.end=coarseNow()}return options}function members(given,names){
const found=bare();for(let i=0;i<names.length;i++){const value=given[names[i]];if(value!==void 0)found[names[i]]=value}return found}
function isObject(value){return typeof value==="object"&&value!==null}function installTemporal(){const{Temporal}=globalThis;
if(!Temporal)return;const now=Temporal.Now;const fromMs=Temporal.Instant.fromEpochMilliseconds;method(now,"instant",()=>fromMs(
DateNow()));for(const kind of["PlainDateTime","ZonedDateTime","PlainTime"]){const name=`${kind[0].toLowerCase()}${kind.slice(
1)}ISO`;const exact=now[name];const round=uncurryThis(Temporal[kind].prototype.round);method(now,name,function(){return round(
ReflectApply(exact,now,arguments),ROUND)})}}function method(holder,name,value){ObjectDefineProperty(value,"name",{value:name,
configurable:true});ObjectDefineProperty(holder,name,{value})}var LONG_CHARS=256*1024;var guestFiles=bare();function isGuestFile(name){return typeof name==="string"&&guestFiles[name]===
true}var INNER_FILE=/^(?:airlock|ext|node|data):/;function addGuestFile(name){if(!RegExpTest(INNER_FILE,name))guestFiles[name]=
true}var lineMaps=bare();function setLineMap(name,lines){lineMaps[name]=lines}function authorLine(file,line){const lines=lineMaps[file];
return lines===void 0?line:lines[line-1]??line}function describeFault(natives,thrown){const fault=ObjectSetPrototypeOf({
name:"Error",message:""},null);try{if(thrown!==null&&typeof thrown==="object"){fillFromObject(natives,fault,thrown)}else
fault.message=cut(StringClass(thrown),FAULT_CHARS.message)}catch{}return JSONStringify(fault)}function fillFromObject(natives,fault,thrown){
const{name,message,stack}=thrown;if(typeof name==="string")fault.name=cut(name,FAULT_CHARS.name);if(typeof message==="st\
ring"){fault.message=cut(message,FAULT_CHARS.message)}else if(name===void 0){fault.message=cut(JSONStringify(thrown)??"",
FAULT_CHARS.message)}if(typeof stack==="string")fault.stack=cut(stack,FAULT_CHARS.stack);if(isLong(message)||isLong(stack))
return;const{file,line,column}=placeOf(natives,thrown);if(file!==void 0)fault.file=file;if(line!==void 0)fault.line=line;
if(column!==void 0)fault.column=column}function isLong(text){return typeof text==="string"&&text.length>LONG_CHARS}function placeOf(natives,thrown){
const place=bare();try{const{frames}=natives.destructureError(thrown);for(let i=0;i<frames.length;i++){const{fileName,lineNumber,
columnNumber}=frames[i];if(!isGuestFile(fileName))continue;place.file=fileName;if(typeof lineNumber==="number"){place.line=
authorLine(fileName,lineNumber)}if(typeof columnNumber==="number")place.column=columnNumber;return place}}catch{}return place}
function withoutStack(compile2){const limit=ObjectGetOwnPropertyDescriptor(ErrorClass,"stackTraceLimit");ReflectDefineProperty(
ErrorClass,"stackTraceLimit",{value:0,configurable:true,enumerable:true,writable:true});try{return compile2()}finally{if(limit)
ReflectDefineProperty(ErrorClass,"stackTraceLimit",limit);else delete ErrorClass.stackTraceLimit}}var EVAL_FILE="eval";var KINDS=[{word:"function",sample:function(){}},{word:"async function",sample:async function(){}},
{word:"function*",sample:function*(){}},{word:"async function*",sample:async function*(){}}];function installCodegen(natives){
addGuestFile(EVAL_FILE);const evaluate=text=>{const script=withoutStack(()=>new natives.Script(text,{filename:EVAL_FILE}));
return natives.runScript(script,{displayErrors:false})};hide(globalThis,"eval",{eval(text){return typeof text==="string"?
evaluate(text):text}}.eval);for(let i=0;i<KINDS.length;i++)replaceConstructor(i,evaluate);return evaluate}function replaceConstructor(index,evaluate){
const{word,sample}=KINDS[index];const prototype=ObjectGetPrototypeOf(sample);const original=prototype.constructor;const compile2=(args,target)=>{
const made=evaluate(`(${sourceOf(word,args)})`);if(target!==void 0&&target!==replacement){const wanted=target.prototype;
if(typeof wanted==="function")ObjectSetPrototypeOf(made,wanted)}return made};const replacement=function(){return compile2(
arguments,new.target)};const named={configurable:true,enumerable:false,writable:false};ObjectDefineProperty(replacement,
"name",{...named,value:original.name});ObjectDefineProperty(replacement,"length",{...named,value:1});ObjectDefineProperty(
replacement,"prototype",{value:prototype,configurable:false,enumerable:false,writable:false});if(index>0)ObjectSetPrototypeOf(
replacement,Function);hide(prototype,"constructor",replacement);if(index===0)hide(globalThis,"Function",replacement)}function sourceOf(word,args){
let parameters="";for(let i=0;i<args.length-1;i++){parameters+=(i>0?",":"")+StringClass(args[i])}const body=args.length>
0?StringClass(args[args.length-1]):"";return`${word} anonymous(${parameters}
) {
${body}
}`}function hide(target,name,value){ObjectDefineProperty(target,name,{value,configurable:true,enumerable:false,writable:true})}var details=["message","filename","lineno","colno","error"].map(name=>getterOf(ErrorEvent.prototype,name));var listen2=uncurryThis(
EventTarget.prototype.addEventListener);var preventDefault=uncurryThis(Event.prototype.preventDefault);function installHandlers(){
defineHandler("error",(handler,event)=>{const args=[details[0](event),details[1](event),details[2](event),details[3](event),
details[4](event)];if(ReflectApply(handler,theGlobal,args)===true)preventDefault(event)});defineHandler("unhandledreject\
ion",(handler,event)=>{const result=ReflectApply(handler,theGlobal,[event]);if(result===false)preventDefault(event)})}function defineHandler(type,run){
let handler=null;let listening=false;const set2=value=>{handler=typeof value==="function"?value:null;if(listening||!handler)
return;listening=true;listen2(theGlobal,type,event=>{if(handler)run(handler,event)})};ObjectDefineProperty(theGlobal,`on${type}`,
{get:()=>handler,set:set2,configurable:true,enumerable:true})}var errorOf=getterOf(ErrorEvent.prototype,"error");var reasonOf=getterOf(PromiseRejectionEvent.prototype,"reason");var messageOf2=getterOf(
ErrorEvent.prototype,"message");var filenameOf=getterOf(ErrorEvent.prototype,"filename");var lineOf=getterOf(ErrorEvent.
prototype,"lineno");var columnOf=getterOf(ErrorEvent.prototype,"colno");var ErrorEventClass2=ErrorEvent;var typeOf=getterOf(
Event.prototype,"type");var preventDefault2=uncurryThis(Event.prototype.preventDefault);var{addEventListener,removeEventListener,
dispatchEvent}=EventTarget.prototype;var dispatch2=uncurryThis(dispatchEvent);function installGlobalEvents(natives,network){
brandScope();define("addEventListener",addEventListener,true);define("removeEventListener",removeEventListener,true);let announcing=false;
const announce=event=>{announcing=true;try{dispatch2(theGlobal,event)}finally{announcing=false}};installHandlers();define(
"reportError",{reportError(thrown){if(arguments.length===0){throw new TypeErrorClass("Cannot report error: none was give\
n")}network.report(thrown);if(!announcing)announce(eventOf(natives,thrown))}}.reportError,true);define("dispatchEvent",{
dispatchEvent(event){const target=this??theGlobal;if(target!==theGlobal){return dispatch2(target,event)}const caught=uncaught(
event);if(!caught)return dispatch2(theGlobal,event);preventDefault2(event);network.report(caught.thrown);if(!announcing)
natives.setTimeout(()=>announce(shown(event)),0);return false}}.dispatchEvent,false)}function uncaught(event){try{const type=typeOf(
event);if(type==="error")return{thrown:errorOf(event)};if(type==="unhandledrejection")return{thrown:reasonOf(event)}}catch{}}
function eventOf(natives,thrown){const init=bare();init.cancelable=true;init.error=thrown;const place=placeOf(natives,thrown);
init.filename=place.file??"";init.lineno=place.line??0;init.colno=place.column??0;try{init.message=`Uncaught ${StringClass(
thrown)}`}catch{init.message="Uncaught"}return new ErrorEventClass2("error",init)}function shown(event){if(typeOf(event)!==
"error")return event;const filename=filenameOf(event);const own=isGuestFile(filename);const init=bare();init.cancelable=
true;init.message=messageOf2(event);init.error=errorOf(event);init.filename=own?filename:"";init.lineno=own?lineOf(event):
0;init.colno=own?columnOf(event):0;return new ErrorEventClass2("error",init)}function brandScope(){const fresh=new EventTarget;
fresh.addEventListener("error",brandScope);fresh.removeEventListener("error",brandScope);const scope=ObjectGetPrototypeOf(
globalThis);const keys=ReflectOwnKeys(fresh);for(let i=0;i<keys.length;i++){const found=ObjectGetOwnPropertyDescriptor(fresh,
keys[i]);ObjectDefineProperty(scope,keys[i],{...found,enumerable:false})}}function define(name,value,replaceable){ObjectDefineProperty(
globalThis,name,{value,configurable:replaceable,enumerable:true,writable:replaceable})}var Download=class{stream;#flow;#controller;#first;#last;#ended=false;#closed=false;#wanted;constructor(flow){this.#flow=
flow;const source=bare();source.type="bytes";source.start=controller=>{this.#controller=controller};source.pull=()=>this.#pull();
source.cancel=()=>{this.#stop();flow.cancel()};const strategy=bare();strategy.highWaterMark=0;this.stream=new ReadableStreamClass(
source,strategy)}push(bytes){if(this.#closed||byteLengthOf(bytes)===0)return;const link={bytes,next:void 0};if(this.#last)
this.#last.next=link;else this.#first=link;this.#last=link;this.#settle()}end(){this.#ended=true;this.#settle()}fail(reason){
if(this.#closed)return;this.#stop();controllerError(this.#controller,reason)}#stop(){this.#closed=true;this.#first=this.#last=
void 0;this.#wanted?.();this.#wanted=void 0}#pull(){return new PromiseClass(resolve2=>{this.#wanted=resolve2;this.#settle()})}#settle(){
const wanted=this.#wanted;if(!wanted||this.#closed)return;const link=this.#first;if(link){this.#first=link.next;if(!link.
next)this.#last=void 0;this.#wanted=void 0;const size=byteLengthOf(link.bytes);controllerEnqueue(this.#controller,link.bytes);
this.#flow.pull(size);wanted()}else if(this.#ended){this.#closed=true;this.#wanted=void 0;controllerClose(this.#controller);
const request=controllerRequest(this.#controller);if(request)respondByob(request,0);wanted()}}};var origins=new WeakMap;var originOf=uncurryThis(origins.get).bind(null,origins);var setOrigin=uncurryThis(origins.set).
bind(null,origins);var guardKey=findGuardKey();function findGuardKey(){const keys=ReflectOwnKeys(new Response().headers);
for(let i=0;i<keys.length;i++){const key=keys[i];if(typeof key==="symbol"&&key.description==="guard")return key}}function makeResponse({
status,statusText,headers,url,redirected},body){const list=new HeadersClass;for(let i=0;i<headers.length;i++){const name=headers[i][0];
const value=headers[i][1];headersAppend(list,name,value)}const init=bare();init.status=status;init.statusText=statusText;
init.headers=list;const response=ReflectConstruct(ResponseClass,[body,init]);setOrigin(response,{url,redirected,type:"ba\
sic"});if(guardKey){ObjectDefineProperty(responseHeaders(response),guardKey,{value:"immutable",configurable:true,enumerable:true,
writable:true})}return response}function installResponse(){const{prototype}=ResponseClass;redefineGetter(prototype,"url",
origin2=>origin2.url);redefineGetter(prototype,"redirected",origin2=>origin2.redirected);redefineGetter(prototype,"type",
origin2=>origin2.type);const clone=uncurryThis(prototype.clone);ObjectDefineProperty(prototype,"clone",{value:{clone(){const copy=clone(
this);const origin2=originOf(this);if(origin2)setOrigin(copy,origin2);return copy}}.clone,configurable:true,enumerable:true,
writable:true})}function redefineGetter(prototype,name,read){const original=getterOf(prototype,name);const found=ObjectGetOwnPropertyDescriptor(
prototype,name);const get=ObjectGetOwnPropertyDescriptor({get[name](){const origin2=originOf(this);return origin2?read(origin2):
original(this)}},name).get;ObjectDefineProperty(prototype,name,{...found,get})}var Upload=class{#channel;#id;#reader;#credit=STREAM_WINDOW_BYTES;#granted;#stopped=false;constructor(channel,id,stream){
this.#channel=channel;this.#id=id;this.#reader=getReader(stream)}async run(){while(!this.#stopped){const result=await readerRead(
this.#reader);if(this.#stopped)return;if(result.done)return this.#channel.post(FromGuest.end,this.#id,"");if(typeOf2(result.
value)!=="Uint8Array"){const error=new TypeErrorClass("Cannot send the body: its stream gave something else than bytes");
this.stop(error);throw error}await this.#send(result.value)}}grant(bytes){this.#credit+=bytes;this.#go()}stop(reason){if(this.#stopped)
return;this.#stopped=true;this.#go();PromiseThen(readerCancel(this.#reader,reason),void 0,()=>{})}#go(){const granted=this.#granted;
this.#granted=void 0;if(granted)granted()}async#send(bytes){for(let at=0;at<byteLengthOf(bytes);){if(this.#credit===0){await new PromiseClass(
resolve2=>this.#granted=resolve2)}if(this.#stopped)return;let size=byteLengthOf(bytes)-at;if(size>this.#credit)size=this.#credit;
if(size>STREAM_CHUNK_BYTES)size=STREAM_CHUNK_BYTES;if(size<=0)return;const part=copyBytes(bytes,at,size);at+=size;this.#credit-=
size;this.#channel.postBytes(FromGuest.chunk,this.#id,part)}}};function typeOf2(value){if(typeof value!=="object"||value===
null)return void 0;return typeOfTypedArray(value)}var TEXT_TYPE=/^text\/|^application\/(.*\+)?(json|xml)|urlencoded/;var Fetcher=class{#natives;#network;#channel;#open=bare();constructor(natives,network,channel){
this.#natives=natives;this.#network=network;this.#channel=channel}install(){installResponse();const start=(input,init)=>this.#fetch(
input,init);const value={fetch(input){return start(input,arguments[1])}}.fetch;ObjectDefineProperty(globalThis,"fetch",{
value,configurable:true,enumerable:true,writable:true})}take(kind,id,payload){const exchange=this.#open[id];if(!exchange)
return;switch(kind){case ToTier.response:return this.#answered(id,exchange,JSONParse(payload));case ToTier.chunk:return exchange.
download?.push(payload);case ToTier.end:exchange.download?.end();return this.#close(id,new TypeErrorClass("The request i\
s over"));case ToTier.fault:return this.#fail(id,asReason(JSONParse(payload)));case ToTier.pull:return exchange.upload?.
grant(+payload);case ToTier.cancel:return exchange.upload?.stop(new TypeErrorClass("The host reads no more of the body"))}}#fetch(input,init){
return new PromiseClass((resolve2,reject)=>{const request=makeRequest(input,init);const signal=requestSignal(request);if(signalAborted(
signal))return reject(signalReason(signal));const url=requestUrl(request);const start=StringSlice(url,0,5);if(start==="d\
ata:"||start==="blob:"){return resolve2(this.#natives.fetch(request))}const kind=kindOf(request,init);const body=requestBody(
request);const head=JSONStringify(headOf(request,body?kind:void 0));checkHead(head);const id=this.#network.nextRequestId();
const exchange={resolve:resolve2,reject,download:void 0,upload:body?new Upload(this.#channel,id,body):void 0};this.#open[id]=
exchange;listen(signal,"abort",()=>this.#abort(id,signalReason(signal)));this.#channel.post(FromGuest.fetch,id,head);if(!exchange.
upload)return;PromiseThen(exchange.upload.run(),void 0,reason=>this.#abort(id,reason))})}#answered(id,exchange,head){if(head.
body){exchange.download=new Download({pull:bytes=>this.#channel.post(FromGuest.pull,id,`${bytes}`),cancel:()=>this.#cancel(
id,new TypeErrorClass("Body cancelled"))})}try{const body=exchange.download?exchange.download.stream:null;exchange.resolve(
makeResponse(head,body))}catch(error){this.#abort(id,error)}}#abort(id,reason){if(this.#open[id])this.#channel.post(FromGuest.
cancel,id,"");this.#fail(id,reason)}#cancel(id,reason){if(!this.#open[id])return;this.#channel.post(FromGuest.cancel,id,
"");this.#close(id,reason)}#fail(id,reason){const exchange=this.#open[id];if(!exchange)return;this.#close(id,reason);exchange.
reject(reason);exchange.download?.fail(reason)}#close(id,reason){const exchange=this.#open[id];delete this.#open[id];exchange?.
upload?.stop(reason)}};function checkHead(head){const size=byteLength(head);if(size<=HEAD_BYTES)return;throw new TypeErrorClass(
`Cannot fetch: URL and headers have ${size} bytes, ${HEAD_BYTES} allowed`)}function makeRequest(input,init){if(isOf(requestUrl,
input)){return ReflectConstruct(RequestClass,[input,init])}const url=StringClass(input);if(!canParse(url)){throw new TypeErrorClass(
`Invalid URL: '${url}'`)}return ReflectConstruct(RequestClass,[url,init])}function headOf(request,body){const headers=bare();
headersForEach(requestHeaders(request),(value,name)=>{headers[name]=value});const head=bare();head.url=requestUrl(request);
head.method=requestMethod(request);head.headers=headers;head.redirect=requestRedirect(request);if(body)head.body=body;return head}
function kindOf(request,init){const given=typeof init==="object"&&init!==null?init.body:void 0;if(given===void 0||given===
null){const type=headersGet(requestHeaders(request),"content-type");return type&&RegExpTest(TEXT_TYPE,type)?"text":"stre\
am"}if(typeof given!=="object"||isOf(searchParamsSize,given))return"text";return isOf(streamLocked,given)?"stream":"byte\
s"}function asReason({name,message}){if(name==="AbortError"||name==="TimeoutError"){return new DOMExceptionClass(message,
name)}if(name==="RangeError")return new RangeErrorClass(message);return new TypeErrorClass(message)}function announceFinalizers(channel,network){const announced=cleanup=>{if(typeof cleanup!=="function")return cleanup;return held=>{
channel.awake();try{ReflectApply(cleanup,void 0,[held])}catch(error){network.report(error)}}};const replacement=wrapClass(
"FinalizationRegistry",FinalizationRegistry,args=>[announced(args[0])]);ObjectDefineProperty(globalThis,"FinalizationReg\
istry",{value:replacement})}var STANDARD_STREAMS=["stdin","stdout","stderr"];function collector(runInNewContext,setFlags){let collect;return()=>{if(!collect){
setFlags("--expose-gc");collect=runInNewContext("gc");setFlags("--no-expose-gc")}collect()}}function captureNatives({vm,
v8,module,port}){const deno=Deno;const core=deno[deno.internal].core;closeResources(core);return{port,Script:vm.Script,runScript:uncurryThis(
vm.Script.prototype.runInThisContext),SourceTextModule:vm.SourceTextModule,moduleRequests:getterOf(vm.SourceTextModule.prototype,
"moduleRequests"),linkRequests:uncurryThis(vm.SourceTextModule.prototype.linkRequests),instantiateModule:uncurryThis(vm.
SourceTextModule.prototype.instantiate),evaluateModule:uncurryThis(vm.SourceTextModule.prototype.evaluate),moduleStatus:getterOf(
vm.SourceTextModule.prototype,"status"),registerHooks:module.registerHooks,stripTypes:module.stripTypeScriptTypes,destructureError:core.
destructureError,fetch:globalThis.fetch,collectGarbage:collector(vm.runInNewContext,v8.setFlagsFromString),setTimeout,clearTimeout,
atob,setInterval}}function closeResources(core){for(const[id,name]of Object.entries(core.resources())){if(STANDARD_STREAMS.
includes(name))core.tryClose(Number(id))}}var DEPTH=3;var ENTRIES=50;function describeValue(value){if(typeof value==="string")return cut(value,CONSOLE_CHARS);try{
return cut(nested(value,DEPTH),CONSOLE_CHARS)}catch{return"[unreadable]"}}function nested(value,depth){switch(typeof value){case"\
string":return JSONStringify(cut(value,CONSOLE_CHARS));case"bigint":return`${StringClass(value)}n`;case"function":return`\
[Function ${StringClass(value.name)||"(anonymous)"}]`;case"object":return value===null?"null":object(value,depth);default:
return StringClass(value)}}function object(value,depth){const{stack}=value;if(typeof stack==="string")return stack;if(ArrayIsArray(
value))return array(value,depth,value.length);const kind=typeOfTypedArray(value);if(kind!==void 0){const view=value;const size=typedArrayLength(
view);return`${kind}(${size}) ${array(view,depth,size)}`}if(depth===0)return"[Object]";const keys=ReflectOwnKeys(value);
let text="";for(let i=0;i<keys.length&&i<ENTRIES;i++){const key=keys[i];if(text.length>CONSOLE_CHARS)break;const item=nested(
value[key],depth-1);text+=`${text===""?" ":", "}${StringClass(key)}: ${item}`}const more=keys.length>ENTRIES?", \u2026":
"";return text===""?"{}":`{${text}${more} }`}function array(value,depth,length){if(depth===0)return"[Array]";let text="";
for(let i=0;i<length&&i<ENTRIES;i++){if(text.length>CONSOLE_CHARS)break;text+=`${i===0?" ":", "}${nested(value[i],depth-
1)}`}const more=length>ENTRIES?", \u2026":"";return text===""?"[]":`[${text}${more} ]`}var PLAIN=[["debug","debug"],["dir","log"],["dirxml","log"],["error","error"],["group","log"],["groupCollapsed","log"],[
"info","info"],["log","log"],["table","log"],["trace","debug"],["warn","warn"]];function installConsole(channel){const say=(level,text)=>channel.
post(FromGuest.console,0,JSONStringify({level,text:cut(text,CONSOLE_CHARS)}));const target=globalThis.console;for(let i=0;i<
PLAIN.length;i++){const level=PLAIN[i][1];define2(target,PLAIN[i][0],function(){say(level,join(arguments,0))})}defineCounters(
target,say);defineTimers(target,say);define2(target,"assert",function(){if(arguments[0])return;say("error",`Assertion fa\
iled${join(arguments,1,": ")}`)})}function defineCounters(target,say){const counts=bare();define2(target,"count",(label="\
default")=>{const name=StringClass(label);counts[name]=(counts[name]??0)+1;say("log",`${name}: ${counts[name]}`)});define2(
target,"countReset",(label="default")=>{delete counts[StringClass(label)]})}function defineTimers(target,say){const started=bare();
const tell=(label,keep)=>{const name=StringClass(label);const start=started[name];if(start===void 0)return;say("log",`${name}\
: ${performanceNow()-start|0} ms`);if(!keep)delete started[name]};define2(target,"time",(label="default")=>{started[StringClass(
label)]=performanceNow()});define2(target,"timeLog",(label="default")=>tell(label,true));define2(target,"timeEnd",(label="\
default")=>tell(label,false))}function join(args,from,lead=""){let text="";for(let i=from;i<args.length;i++){if(text.length>
CONSOLE_CHARS)break;text+=(i===from?lead:" ")+describeValue(args[i])}return text}function define2(target,name,value){ObjectDefineProperty(
value,"name",{value:name,configurable:true});ObjectDefineProperty(target,name,{value,configurable:true,enumerable:true,writable:true})}var DIGITS="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";var VALUES=bare();for(let i=0;i<DIGITS.length;i++)
VALUES[DIGITS[i]]=i;function decodeLineMap(json){const{mappings}=JSONParse(json);const lines=[];let authorLine2=0;let first;
let field=0;let value=0;let shift=0;const endLine=()=>{append(lines,(first??authorLine2)+1);first=void 0;field=0};for(let i=0;i<
mappings.length;i++){const char=mappings[i];if(char===";")endLine();else if(char===",")field=0;else{const digit=VALUES[char];
value+=(digit&31)<<shift;shift+=5;if(digit&32)continue;if(field===2){authorLine2+=value&1?-(value>>1):value>>1;first??=authorLine2}
field++;value=shift=0}}endLine();return lines}var TS_EXTENSIONS=bare();TS_EXTENSIONS[".ts"]=TS_EXTENSIONS.mts=TS_EXTENSIONS.cts=true;var MAP_MARK="//# sourceMappingUR\
L=data:application/json;base64,";function compilable(natives,name,source,lang){const last=StringSlice(name,-3);const isTypeScript=lang===
void 0?TS_EXTENSIONS[last]===true:lang==="ts";if(!isTypeScript)return source;try{return natives.stripTypes(source,{__proto__:null,
mode:"strip"})}catch{return transform(natives,name,source)}}function transform(natives,name,source){let output;try{output=
natives.stripTypes(source,{__proto__:null,mode:"transform",sourceMap:true})}catch(error){throw new SyntaxErrorClass(withName(
error.message,name))}const mark=StringLastIndexOf(output,MAP_MARK);if(mark>=0){const encoded=StringSlice(output,mark+MAP_MARK.
length);setLineMap(name,decodeLineMap(natives.atob(encoded)));output=StringSlice(output,0,mark)}return output}function withName(message,name){
const place="file:///stripTypeScriptTypes.ts";const at=StringIndexOf(message,place);if(at<0)return message;return StringSlice(
message,0,at)+name+StringSlice(message,at+place.length)}var Modules=class{#natives;#sources=bare();#compiled=bare();constructor(natives){this.#natives=natives}add(name,source){
this.#sources[normalize(name,"")]=source}compile(name,source){addGuestFile(name);return withoutStack(()=>new this.#natives.
SourceTextModule(source,{identifier:name,initializeImportMeta:meta=>{meta.url=name},importModuleDynamically:this.importer(
name)}))}run(module){return new PromiseClass(resolve2=>{if(this.#natives.moduleStatus(module)==="unlinked"){this.#link(module);
this.#natives.instantiateModule(module)}resolve2(this.#natives.evaluateModule(module))})}#link(root){const seen=new WeakSetClass;
weakSetAdd(seen,root);const waiting=[root];for(let at=0;at<waiting.length;at++){const module=waiting[at];const requests=this.#natives.
moduleRequests(module);const found=[];for(let i=0;i<requests.length;i++){const next=this.#load(requests[i].specifier,module.
identifier);append(found,next);if(weakSetHas(seen,next))continue;weakSetAdd(seen,next);if(this.#natives.moduleStatus(next)!==
"unlinked")continue;append(waiting,next)}this.#natives.linkRequests(module,found)}}importer(referrer){return specifier=>new PromiseClass(
resolve2=>{const module=this.#load(specifier,referrer);resolve2(PromiseThen(this.run(module),()=>module))})}#load(specifier,referrer){
const id=normalize(specifier,referrer);const source=this.#sources[id];if(source===void 0){throw new TypeErrorClass(`Cann\
ot import "${specifier}": no such module was given to the isolate`)}return this.#compiled[id]??=this.compile(id,compilable(
this.#natives,id,source,void 0))}};function normalize(specifier,referrer){const relative=StringSlice(specifier,0,1)===".";
if(!relative&&StringSlice(specifier,0,1)!=="/")return specifier;let folder="";if(relative){for(let i=referrer.length;i>0;i--){
if(referrer[i-1]!=="/")continue;folder=StringSlice(referrer,0,i);break}}return`./${collapse(folder+specifier)}`}function collapse(path){
let done="";let rest=path;while(rest!==""){const slash=StringIndexOf(rest,"/");const part=slash<0?rest:StringSlice(rest,
0,slash);rest=slash<0?"":StringSlice(rest,slash+1);if(part===""||part===".")continue;if(part==="..")done=parentOf(done);else
done=done===""?part:`${done}/${part}`}return done}function parentOf(path){for(let i=path.length-1;i>=0;i--){if(path[i]===
"/")return StringSlice(path,0,i)}return""}var LANGUAGE=["AggregateError","Array","ArrayBuffer","AsyncDisposableStack","BigInt","BigInt64Array","BigUint64Array","B\
oolean","DataView","Date","DisposableStack","Error","EvalError","FinalizationRegistry","Float16Array","Float32Array","Fl\
oat64Array","Function","Infinity","Int16Array","Int32Array","Int8Array","Intl","Iterator","JSON","Map","Math","NaN","Num\
ber","Object","Promise","Proxy","RangeError","ReferenceError","Reflect","RegExp","Set","String","SuppressedError","Symbo\
l","SyntaxError","Temporal","TypeError","URIError","Uint16Array","Uint32Array","Uint8Array","Uint8ClampedArray","WeakMap",
"WeakRef","WeakSet","WebAssembly","decodeURI","decodeURIComponent","encodeURI","encodeURIComponent","escape","eval","glo\
balThis","isFinite","isNaN","parseFloat","parseInt","undefined","unescape"];var WEB=["AbortController","AbortSignal","Bl\
ob","ByteLengthQueuingStrategy","CloseEvent","CompressionStream","CountQueuingStrategy","Crypto","CryptoKey","CustomEven\
t","DOMException","DecompressionStream","ErrorEvent","Event","EventTarget","File","FileReader","FormData","Headers","Mes\
sageChannel","MessageEvent","MessagePort","Performance","PerformanceEntry","PerformanceMark","PerformanceMeasure","Progr\
essEvent","PromiseRejectionEvent","QuotaExceededError","ReadableByteStreamController","ReadableStream","ReadableStreamBY\
OBReader","ReadableStreamBYOBRequest","ReadableStreamDefaultController","ReadableStreamDefaultReader","Request","Respons\
e","SubtleCrypto","TextDecoder","TextDecoderStream","TextEncoder","TextEncoderStream","TransformStream","TransformStream\
DefaultController","URL","URLPattern","URLSearchParams","WebSocket","WritableStream","WritableStreamDefaultController","\
WritableStreamDefaultWriter","addEventListener","atob","btoa","clearInterval","clearTimeout","close","console","crypto",
"dispatchEvent","fetch","onerror","onunhandledrejection","performance","queueMicrotask","removeEventListener","reportErr\
or","self","setInterval","setTimeout","structuredClone"];var AIRLOCK=["NETWORK","env"];var PERMITTED_GLOBALS=[...LANGUAGE,
...WEB,...AIRLOCK];var LIVE_GLOBALS=["onerror","onunhandledrejection"];var CONSOLE_METHODS=["assert","clear","count","co\
untReset","debug","dir","dirxml","error","group","groupCollapsed","groupEnd","info","log","table","time","timeEnd","time\
Log","trace","warn"];var textOf=uncurryThis(Function.prototype.toString);var isIn=uncurryThis(WeakSet.prototype.has);function installNativeLook(hidden){
const natives=new WeakSet(builtIns(hidden));const toString={toString(){const text=textOf(this);if(!isIn(natives,this))return text;
const found=ObjectGetOwnPropertyDescriptor(this,"name");const name=typeof found?.value==="string"?found.value:"";return`\
function ${StringClass(name)}() { [native code] }`}}.toString;natives.add(toString);ObjectDefineProperty(Function.prototype,
"toString",{value:toString})}function builtIns(hidden){const seen=new Set;for(const name of LANGUAGE)addClass(seen,Reflect.
get(globalThis,name));const border=seen.size;add(seen,eval);for(const object2 of hidden){if(!seen.has(object2))addOwn(seen,
object2)}addOwn(seen,Function.prototype);addOwn(seen,WebAssembly);addOwn(seen,WebAssembly.Module);addOwn(seen,WebAssembly.
Memory);add(seen,Error.prepareStackTrace);addOwn(seen,Reflect.get(Reflect.get(globalThis,"Temporal"),"Now"));addOwn(seen,
globalThis);let at=0;for(const object2 of seen){if(at++<border)continue;add(seen,ObjectGetPrototypeOf(object2));addOwn(seen,
object2)}return[...seen].filter(object2=>typeof object2==="function")}function addClass(seen,value){add(seen,value);if(typeof value===
"function")add(seen,value.prototype)}function addOwn(seen,object2){const keys=ReflectOwnKeys(object2);if(keys.length===2&&
keys[0]==="length"&&keys[1]==="name")return;for(const key of keys){const found=ObjectGetOwnPropertyDescriptor(object2,key);
add(seen,found.value);add(seen,found.get);add(seen,found.set)}}function add(seen,value){if(typeof value==="function"||typeof value===
"object"&&value){seen.add(value)}}var SocketEvent={open:"ws.open",send:"ws.send",close:"ws.close",fromHost:"__ws_event"};var BASE64="base64";var NAME_BYTES=32*1024;var Network=class{#natives;#channel;#maxMessageBytes=0;#handlers=bare();#requestHandlers=bare();#waiting=bare();#nextRequest=1;#parked=[];#parkedCalls=[];#starting=0;#hearSocket=()=>{};constructor(natives,channel){
this.#natives=natives;this.#channel=channel}onSocketMessage(hear2){this.#hearSocket=hear2}setMaxMessageBytes(bytes){this.#maxMessageBytes=
bytes}beginStart(){this.#starting++}finishStart(){if(--this.#starting>0)return;this.#parked=[];this.#retryCalls()}receive(batch){
const items=JSONParse(batch);for(let i=0;i<items.length;i++){this.#dispatch(items[i][0],items[i][1]);this.#channel.handledOne()}}settle(kind,id,payload){
const waiting=this.#waiting[id];if(!waiting)return;delete this.#waiting[id];const value=payload===""?void 0:JSONParse(payload);
if(kind===ToTier.reply)waiting.resolve(value);else waiting.reject(asError(value))}answer(id,payload){const envelope=JSONParse(
payload);const method2=envelope[0];const data=envelope[1];const handler=this.#requestHandlers[method2];if(!handler&&this.#starting>
0){return append(this.#parkedCalls,{id,payload})}this.answerWith(id,()=>{if(handler)return handler(data);throw new ErrorClass(
`No handler registered for method: ${method2}`)})}answerWith(id,produce){const fail=reason=>this.#channel.post(FromGuest.
fault,id,describeFault(this.#natives,reason));const done=value=>{try{const json=JSONStringify(value)??"";this.#checkSize(
json,"reply");this.#channel.post(FromGuest.reply,id,json)}catch(error){fail(error)}};const produced=new PromiseClass(resolve2=>resolve2(
produce()));PromiseThen(produced,done,fail)}report(thrown){const fault=describeFault(this.#natives,thrown);this.#channel.
post(FromGuest.error,0,fault)}api(){return ObjectFreeze({on:(event,handler)=>{this.#on(StringClass(event),checkHandler(handler,
"NETWORK.on"))},off:(event,handler)=>{this.#off(StringClass(event),handler)},send:(event,data)=>this.send(event,data),request:(method2,data)=>this.
request(method2,data),onRequest:(method2,handler)=>{this.#requestHandlers[StringClass(method2)]=checkHandler(handler,"NE\
TWORK.onRequest");if(this.#parkedCalls.length>0){queueMicrotaskNative(()=>this.#retryCalls())}}})}send(event,data){this.#channel.
event(this.#envelope(event,data,"message"))}request(method2,data){return new PromiseClass((resolve2,reject)=>{const envelope=this.#envelope(
method2,data,"request");const id=this.nextRequestId();this.#waiting[id]={resolve:resolve2,reject};this.#channel.post(FromGuest.
request,id,envelope)})}nextRequestId(){return this.#nextRequest++}#envelope(name,data,what){const label=JSONStringify(StringClass(
name));const json=data===void 0?void 0:JSONStringify(data);const envelope=json===void 0?`[${label}]`:`[${label},${json}]`;
if(json!==void 0)this.#checkSize(json,what);this.#checkSize(envelope,`${what} of this name`,NAME_BYTES);return envelope}#checkSize(json,what,room=0){
const limit=this.#maxMessageBytes+room;if(json.length*3<=limit)return;const size=byteLength(json);if(size<=limit)return;
throw new RangeErrorClass(`Cannot send ${what}: ${size} bytes, maxMessageBytes is `+this.#maxMessageBytes)}#on(name,handler){
const old=this.#handlers[name];const list=[];const count=old===void 0?0:old.length;for(let i=0;i<count;i++)append(list,old[i]);
append(list,handler);this.#handlers[name]=list;if(this.#parked.length>0)this.#unpark(name)}#off(name,handler){const old=this.#handlers[name];
if(old===void 0)return;const list=[];let removed=false;for(let i=0;i<old.length;i++){if(!removed&&old[i]===handler)removed=
true;else append(list,old[i])}if(list.length===0)delete this.#handlers[name];else this.#handlers[name]=list}#retryCalls(){
const parked=this.#parkedCalls;this.#parkedCalls=[];for(let i=0;i<parked.length;i++){this.answer(parked[i].id,parked[i].
payload)}}#unpark(name){const rest=[];const parked=this.#parked;this.#parked=rest;for(let i=0;i<parked.length;i++){const item=parked[i];
if(item.name!==name)append(rest,item);else queueMicrotaskNative(()=>this.#dispatch(name,item.data))}}#dispatch(name,data){
if(name===SocketEvent.fromHost){return this.#hearSocket(data)}const list=this.#handlers[name];if(list===void 0){if(this.#starting>
0)append(this.#parked,{name,data});return}for(let i=0;i<list.length;i++){try{ReflectApply(list[i],void 0,[data])}catch(error){
this.report(error)}}}};function checkHandler(handler,what){if(typeof handler==="function")return handler;throw new TypeErrorClass(
`Cannot register with ${what}: no function given`)}function asError({name,message}){const error=new ErrorClass(message);
ObjectDefineProperty(error,"name",{value:name,configurable:true,enumerable:false,writable:true});return error}var Runner=class{#natives;#network;#modules;constructor(natives,network,modules){this.#natives=natives;this.#network=network;
this.#modules=modules}execute(payload){const report=error=>this.#network.report(error);try{const{name,source}=this.#split(
payload);const script=this.#compileScript(name,source);if(script)this.#run(script);else PromiseThen(this.#runModule(name,
source),void 0,report)}catch(error){report(error)}}evaluate(id,payload){this.#network.answerWith(id,()=>{const{name,source}=this.#split(
payload);const script=this.#compileScript(name,source)??this.#compileAwaiting(name,source);if(script)return this.#run(script);
return this.#runModule(name,source)})}#run(script){return this.#natives.runScript(script,{displayErrors:false})}#compileScript(name,source){
try{return withoutStack(()=>new this.#natives.Script(source,this.#scriptOptions(name)))}catch(error){if(!this.#isModule(
name,source))throw error}}#compileAwaiting(name,source){try{const wrapped=`(async () => (${source}
))()`;return new this.#natives.Script(wrapped,{...this.#scriptOptions(name),columnOffset:-14})}catch{return void 0}}#scriptOptions(name){
return{filename:name,importModuleDynamically:this.#modules.importer(name)}}#isModule(name,source){try{this.#modules.compile(
name,source);return true}catch{return false}}#runModule(name,source){const module=this.#modules.compile(name,source);this.#network.
beginStart();const evaluated=this.#modules.run(module);const finish=()=>this.#network.finishStart();PromiseThen(evaluated,
finish,finish);return PromiseThen(evaluated,()=>void 0)}#split(payload){const end=StringIndexOf(payload,"\n");const options=JSONParse(
StringSlice(payload,0,end));const{name,lang}=options;addGuestFile(name);const given=StringSlice(payload,end+1);return{name,
source:compilable(this.#natives,name,given,lang)}}};function defineFixedGlobal(name,value){ObjectDefineProperty(globalThis,name,{value,configurable:false,enumerable:true,writable:false})}
function removeGlobals(){const permitted=bare();for(let i=0;i<PERMITTED_GLOBALS.length;i++){permitted[PERMITTED_GLOBALS[i]]=
true}closeScope();useWebChannels();const keys=ReflectOwnKeys(globalThis);for(let i=0;i<keys.length;i++){const key=keys[i];
if(typeof key==="string"&&permitted[key]){if(!LIVE_GLOBALS.includes(key))loadGlobal(key);continue}if(!delete globalThis[key]){
throw new ErrorClass(`Cannot remove global ${StringClass(key)}`)}}}function loadGlobal(name){const{get,enumerable}=ObjectGetOwnPropertyDescriptor(
globalThis,name);if(!get)return;ObjectDefineProperty(globalThis,name,{value:ReflectApply(get,globalThis,[]),configurable:true,
enumerable,writable:true})}function useWebChannels(){ObjectDefineProperty(globalThis,"MessageChannel",{value:MessageChannel.
prototype.constructor})}function closeScope(){let scope=ObjectGetPrototypeOf(globalThis);while(scope!==EventTarget.prototype){
delete scope.constructor;scope=ObjectGetPrototypeOf(scope)}}function installSilentConsole(){const silent={};for(let i=0;i<
CONSOLE_METHODS.length;i++){const name=CONSOLE_METHODS[i];ObjectDefineProperty(silent,name,{value:{[name](){}}[name],configurable:true,
enumerable:true,writable:true})}ObjectDefineProperty(globalThis,"console",{value:silent,configurable:true,enumerable:false,
writable:true})}function freezeShared(){ObjectPreventExtensions(Object.prototype);ObjectPreventExtensions(Array.prototype);
fix(PromiseClass.prototype,"then");fix(PromiseClass.prototype,"constructor");fix(PromiseClass,Symbol.species);ObjectFreeze(
Function.prototype.bind);fix(Function.prototype,"call");fix(Function.prototype,"apply");fix(Function.prototype,"bind");fix(
Array.prototype,Symbol.iterator);fix(ObjectGetPrototypeOf([][Symbol.iterator]()),"next")}function fix(target,key){ObjectDefineProperty(
target,key,{configurable:false});const found=ObjectGetOwnPropertyDescriptor(target,key);if("value"in found){ObjectDefineProperty(
target,key,{writable:false})}}function installStacks(){ObjectDefineProperty(ErrorClass,"prepareStackTrace",{get:()=>formatStack,set:()=>{},enumerable:false,
configurable:false});ObjectDefineProperty(globalThis,"Error",{configurable:false,writable:false})}function formatStack(error,sites){
let text=headOf2(error);try{for(let i=0;i<sites.length;i++){const file=sites[i].getFileName();if(isGuestFile(file))text+=
`
    at ${placeOf2(sites[i],file)}`}}catch{}return text}function placeOf2(site,file){const text=site.toString();const claimed=site.
getScriptNameOrSourceURL();const name=typeof claimed==="string"?claimed:file;const line=site.getLineNumber();const place=`${name}\
:${line}:`;const at=StringIndexOf(text,place);if(at<0)return text;const rest=StringSlice(text,at+place.length);return`${StringSlice(
text,0,at)}${file}:${authorLine(file,line)}:${rest}`}function headOf2(error){try{const{name,message}=error;const head=name===
void 0?"Error":StringClass(name);const tail=message===void 0?"":StringClass(message);return head===""?tail:tail===""?head:
`${head}: ${tail}`}catch{return"Error"}}var PERMITTED_KEYS={AbortController:"","AbortController.prototype":"constructor signal abort @@toStringTag",AbortSignal:"\
any abort timeout","AbortSignal.prototype":`
    constructor aborted reason throwIfAborted addEventListener
    removeEventListener onabort Symbol([[add]]) Symbol([[signalAbort]])
    Symbol([[runAbortSteps]]) Symbol([[remove]]) @@toStringTag`,AggregateError:"","AggregateError.prototype":"constructo\
r name message",Array:"isArray from fromAsync of @@species","Array.prototype":`
    length constructor at concat copyWithin fill find findIndex findLast
    findLastIndex lastIndexOf pop push reverse shift unshift slice sort splice
    includes indexOf join keys entries values forEach filter flat flatMap map
    every some reduce reduceRight toReversed toSorted toSpliced with
    toLocaleString toString @@iterator @@unscopables`,ArrayBuffer:"isView @@species","ArrayBuffer.prototype":`
    constructor byteLength slice maxByteLength resizable resize transfer
    transferToFixedLength detached @@toStringTag`,AsyncDisposableStack:"","AsyncDisposableStack.prototype":`
    constructor use disposeAsync adopt defer move disposed @@asyncDispose
    @@toStringTag`,BigInt:"asUintN asIntN","BigInt.prototype":"constructor toLocaleString toString valueOf @@toStringTag",
BigInt64Array:"BYTES_PER_ELEMENT","BigInt64Array.prototype":"constructor BYTES_PER_ELEMENT",BigUint64Array:"BYTES_PER_EL\
EMENT","BigUint64Array.prototype":"constructor BYTES_PER_ELEMENT",Blob:"","Blob.prototype":`
    constructor size type slice stream textStream text arrayBuffer bytes
    @@toStringTag Symbol(Deno.core.hostObject)`,Boolean:"","Boolean.prototype":"constructor toString valueOf",ByteLengthQueuingStrategy:"",
"ByteLengthQueuingStrategy.prototype":"constructor highWaterMark size @@toStringTag",CloseEvent:"","CloseEvent.prototype":"\
constructor wasClean code reason",CompressionStream:"","CompressionStream.prototype":"constructor readable writable @@to\
StringTag",CountQueuingStrategy:"","CountQueuingStrategy.prototype":"constructor highWaterMark size @@toStringTag",Crypto:"",
"Crypto.prototype":"constructor subtle getRandomValues randomUUID @@toStringTag",CryptoKey:"fromCloneData","CryptoKey.pr\
ototype":"constructor type extractable usages algorithm @@toStringTag",CustomEvent:"","CustomEvent.prototype":"construct\
or detail",DataView:"","DataView.prototype":`
    constructor buffer byteLength byteOffset getInt8 setInt8 getUint8 setUint8
    getInt16 setInt16 getUint16 setUint16 getInt32 setInt32 getUint32
    setUint32 getFloat32 setFloat32 getFloat64 setFloat64 getBigInt64
    setBigInt64 getBigUint64 setBigUint64 getFloat16 setFloat16 @@toStringTag`,Date:"now parse UTC","Date.prototype":`
    constructor toString toDateString toTimeString toISOString toUTCString
    toGMTString getDate setDate getDay getFullYear setFullYear getHours
    setHours getMilliseconds setMilliseconds getMinutes setMinutes getMonth
    setMonth getSeconds setSeconds getTime setTime getTimezoneOffset
    getUTCDate setUTCDate getUTCDay getUTCFullYear setUTCFullYear getUTCHours
    setUTCHours getUTCMilliseconds setUTCMilliseconds getUTCMinutes
    setUTCMinutes getUTCMonth setUTCMonth getUTCSeconds setUTCSeconds valueOf
    getYear setYear toJSON toLocaleString toLocaleDateString
    toLocaleTimeString toTemporalInstant @@toPrimitive`,DecompressionStream:"","DecompressionStream.prototype":"construc\
tor readable writable @@toStringTag",DisposableStack:"","DisposableStack.prototype":`
    constructor use dispose adopt defer move disposed @@dispose @@toStringTag`,DOMException:`
    INDEX_SIZE_ERR DOMSTRING_SIZE_ERR HIERARCHY_REQUEST_ERR WRONG_DOCUMENT_ERR
    INVALID_CHARACTER_ERR NO_DATA_ALLOWED_ERR NO_MODIFICATION_ALLOWED_ERR
    NOT_FOUND_ERR NOT_SUPPORTED_ERR INUSE_ATTRIBUTE_ERR INVALID_STATE_ERR
    SYNTAX_ERR INVALID_MODIFICATION_ERR NAMESPACE_ERR INVALID_ACCESS_ERR
    VALIDATION_ERR TYPE_MISMATCH_ERR SECURITY_ERR NETWORK_ERR ABORT_ERR
    URL_MISMATCH_ERR QUOTA_EXCEEDED_ERR TIMEOUT_ERR INVALID_NODE_TYPE_ERR
    DATA_CLONE_ERR`,"DOMException.prototype":`
    constructor message name code INDEX_SIZE_ERR DOMSTRING_SIZE_ERR
    HIERARCHY_REQUEST_ERR WRONG_DOCUMENT_ERR INVALID_CHARACTER_ERR
    NO_DATA_ALLOWED_ERR NO_MODIFICATION_ALLOWED_ERR NOT_FOUND_ERR
    NOT_SUPPORTED_ERR INUSE_ATTRIBUTE_ERR INVALID_STATE_ERR SYNTAX_ERR
    INVALID_MODIFICATION_ERR NAMESPACE_ERR INVALID_ACCESS_ERR VALIDATION_ERR
    TYPE_MISMATCH_ERR SECURITY_ERR NETWORK_ERR ABORT_ERR URL_MISMATCH_ERR
    QUOTA_EXCEEDED_ERR TIMEOUT_ERR INVALID_NODE_TYPE_ERR DATA_CLONE_ERR
    @@toStringTag`,Error:"captureStackTrace isError stackTraceLimit prepareStackTrace","Error.prototype":"constructor na\
me message toString",ErrorEvent:"","ErrorEvent.prototype":"constructor message filename lineno colno error",EvalError:"",
"EvalError.prototype":"constructor name message",Event:"NONE CAPTURING_PHASE AT_TARGET BUBBLING_PHASE","Event.prototype":`\

    constructor type target srcElement currentTarget composedPath NONE
    CAPTURING_PHASE AT_TARGET BUBBLING_PHASE eventPhase stopPropagation
    cancelBubble stopImmediatePropagation bubbles cancelable returnValue
    preventDefault defaultPrevented composed timeStamp isTrusted @@toStringTag`,EventTarget:"","EventTarget.prototype":`\

    constructor addEventListener removeEventListener dispatchEvent
    @@toStringTag`,File:"","File.prototype":`
    constructor name lastModified @@toStringTag Symbol(Deno.core.hostObject)`,FileReader:"EMPTY LOADING DONE","FileReade\
r.prototype":`
    constructor readyState result error abort readAsArrayBuffer
    readAsBinaryString readAsDataURL readAsText onerror onloadstart onload
    onloadend onprogress onabort EMPTY LOADING DONE @@toStringTag`,FinalizationRegistry:"","FinalizationRegistry.prototy\
pe":"constructor register unregister @@toStringTag",Float16Array:"BYTES_PER_ELEMENT","Float16Array.prototype":"construct\
or BYTES_PER_ELEMENT",Float32Array:"BYTES_PER_ELEMENT","Float32Array.prototype":"constructor BYTES_PER_ELEMENT",Float64Array:"\
BYTES_PER_ELEMENT","Float64Array.prototype":"constructor BYTES_PER_ELEMENT",FormData:"","FormData.prototype":`
    constructor append delete get getAll has set entries keys values forEach
    @@iterator @@toStringTag`,Function:"","Function.prototype":`
    constructor apply bind call toString arguments caller @@hasInstance`,Headers:"","Headers.prototype":`
    constructor append delete get getSetCookie has set entries keys values
    forEach Symbol(iterable_headers) @@iterator @@toStringTag
    Symbol([[NotSerializable]])`,Int16Array:"BYTES_PER_ELEMENT","Int16Array.prototype":"constructor BYTES_PER_ELEMENT",Int32Array:"\
BYTES_PER_ELEMENT","Int32Array.prototype":"constructor BYTES_PER_ELEMENT",Int8Array:"BYTES_PER_ELEMENT","Int8Array.proto\
type":"constructor BYTES_PER_ELEMENT",Intl:`
    getCanonicalLocales supportedValuesOf DateTimeFormat NumberFormat Collator
    PluralRules RelativeTimeFormat ListFormat Locale DisplayNames Segmenter
    DurationFormat @@toStringTag`,"Intl.Collator":"supportedLocalesOf","Intl.Collator.prototype":"constructor resolvedOp\
tions compare @@toStringTag","Intl.DateTimeFormat":"supportedLocalesOf","Intl.DateTimeFormat.prototype":`
    constructor resolvedOptions formatToParts format formatRange
    formatRangeToParts @@toStringTag`,"Intl.DisplayNames":"supportedLocalesOf","Intl.DisplayNames.prototype":"constructo\
r resolvedOptions of @@toStringTag","Intl.DurationFormat":"supportedLocalesOf","Intl.DurationFormat.prototype":`
    constructor resolvedOptions format formatToParts @@toStringTag`,"Intl.ListFormat":"supportedLocalesOf","Intl.ListFor\
mat.prototype":`
    constructor resolvedOptions format formatToParts @@toStringTag`,"Intl.Locale":"","Intl.Locale.prototype":`
    constructor toString maximize minimize language script region baseName
    calendar caseFirst collation firstDayOfWeek hourCycle numeric
    numberingSystem getCalendars getCollations getHourCycles
    getNumberingSystems getTimeZones getTextInfo getWeekInfo variants
    @@toStringTag`,"Intl.NumberFormat":"supportedLocalesOf","Intl.NumberFormat.prototype":`
    constructor resolvedOptions formatToParts format formatRange
    formatRangeToParts @@toStringTag`,"Intl.PluralRules":"supportedLocalesOf","Intl.PluralRules.prototype":`
    constructor resolvedOptions select selectRange @@toStringTag`,"Intl.RelativeTimeFormat":"supportedLocalesOf","Intl.R\
elativeTimeFormat.prototype":`
    constructor resolvedOptions format formatToParts @@toStringTag`,"Intl.Segmenter":"supportedLocalesOf","Intl.Segmente\
r.prototype":"constructor resolvedOptions segment @@toStringTag",Iterator:"from concat","Iterator.prototype":`
    constructor reduce toArray forEach some every find map filter take drop
    flatMap @@iterator @@toStringTag @@dispose`,JSON:"parse stringify rawJSON isRawJSON @@toStringTag",Map:"groupBy @@sp\
ecies","Map.prototype":`
    constructor get set has delete clear entries forEach keys size values
    getOrInsert getOrInsertComputed @@toStringTag @@iterator`,Math:`
    abs acos acosh asin asinh atan atanh atan2 ceil cbrt expm1 clz32 cos cosh
    exp floor fround hypot imul log log1p log2 log10 max min pow random round
    sign sin sinh sqrt tan tanh trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2
    f16round sumPrecise @@toStringTag`,MessageChannel:"","MessageChannel.prototype":"constructor port1 port2 @@toStringT\
ag",MessageEvent:"","MessageEvent.prototype":"constructor source",MessagePort:"","MessagePort.prototype":`
    constructor postMessage start close onmessage onmessageerror
    Symbol(refMessagePort) @@toStringTag`,Number:`
    isFinite isInteger isNaN isSafeInteger parseFloat parseInt MAX_VALUE
    MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY MAX_SAFE_INTEGER
    MIN_SAFE_INTEGER EPSILON`,"Number.prototype":`
    constructor toExponential toFixed toPrecision toString valueOf
    toLocaleString`,Object:`
    assign getOwnPropertyDescriptor getOwnPropertyDescriptors
    getOwnPropertyNames getOwnPropertySymbols hasOwn is preventExtensions seal
    create defineProperties defineProperty freeze getPrototypeOf
    setPrototypeOf isExtensible isFrozen isSealed keys entries fromEntries
    values groupBy`,"Object.prototype":`
    constructor __defineGetter__ __defineSetter__ hasOwnProperty
    __lookupGetter__ __lookupSetter__ isPrototypeOf propertyIsEnumerable
    toString valueOf __proto__ toLocaleString`,Performance:"","Performance.prototype":`
    constructor timeOrigin clearMarks clearMeasures clearResourceTimings
    setResourceTimingBufferSize getEntries getEntriesByName getEntriesByType
    mark measure now toJSON @@toStringTag`,PerformanceEntry:"","PerformanceEntry.prototype":`
    constructor name entryType startTime duration toJSON @@toStringTag`,PerformanceMark:"","PerformanceMark.prototype":"\
constructor detail entryType toJSON @@toStringTag",PerformanceMeasure:"","PerformanceMeasure.prototype":"constructor det\
ail entryType toJSON @@toStringTag",ProgressEvent:"","ProgressEvent.prototype":"constructor",Promise:`
    all allSettled any race resolve reject withResolvers try @@species`,"Promise.prototype":"constructor then catch fina\
lly @@toStringTag",PromiseRejectionEvent:"","PromiseRejectionEvent.prototype":"constructor promise reason",Proxy:"revoca\
ble",QuotaExceededError:"","QuotaExceededError.prototype":"constructor quota requested @@toStringTag",RangeError:"","Ran\
geError.prototype":"constructor name message",ReadableByteStreamController:"","ReadableByteStreamController.prototype":`\

    constructor byobRequest desiredSize close enqueue error
    Symbol([[CancelSteps]]) Symbol([[PullSteps]]) Symbol([[ReleaseSteps]])
    @@toStringTag`,ReadableStream:"from","ReadableStream.prototype":`
    constructor locked cancel getReader pipeThrough pipeTo tee values
    @@asyncIterator @@toStringTag Symbol([[NotSerializable]])`,ReadableStreamBYOBReader:"","ReadableStreamBYOBReader.pro\
totype":"constructor read releaseLock closed cancel @@toStringTag",ReadableStreamBYOBRequest:"","ReadableStreamBYOBReque\
st.prototype":"constructor view respond respondWithNewView @@toStringTag",ReadableStreamDefaultController:"","ReadableSt\
reamDefaultController.prototype":`
    constructor desiredSize close enqueue error Symbol([[CancelSteps]])
    Symbol([[PullSteps]]) Symbol([[ReleaseSteps]]) @@toStringTag`,ReadableStreamDefaultReader:"","ReadableStreamDefaultR\
eader.prototype":"constructor read releaseLock closed cancel @@toStringTag",ReferenceError:"","ReferenceError.prototype":"\
constructor name message",Reflect:`
    defineProperty deleteProperty apply construct get getOwnPropertyDescriptor
    getPrototypeOf has isExtensible ownKeys preventExtensions set
    setPrototypeOf @@toStringTag`,RegExp:`
    input $_ lastMatch $& lastParen $+ leftContext $\` rightContext $'
    $1 $2 $3 $4 $5 $6 $7 $8 $9 escape @@species`,"RegExp.prototype":`
    constructor exec dotAll flags global hasIndices ignoreCase multiline
    source sticky unicode unicodeSets compile toString test @@match @@matchAll
    @@replace @@search @@split`,Request:"","Request.prototype":`
    constructor method url headers redirect cache credentials integrity
    keepalive mode referrer referrerPolicy signal clone body bodyUsed
    arrayBuffer blob bytes formData json text textStream Symbol(headers)
    Symbol(signal) Symbol(mime_type) Symbol(body) @@toStringTag
    Symbol([[NotSerializable]])`,Response:"error redirect json","Response.prototype":`
    constructor type url redirected status ok statusText headers clone body
    bodyUsed arrayBuffer blob bytes formData json text textStream
    Symbol(mime_type) Symbol(body) @@toStringTag Symbol([[NotSerializable]])`,Set:"@@species","Set.prototype":`
    constructor has add delete difference clear entries forEach intersection
    isSubsetOf isSupersetOf isDisjointFrom size symmetricDifference union
    values keys @@toStringTag @@iterator`,String:"fromCharCode fromCodePoint raw","String.prototype":`
    length constructor anchor at big blink bold charAt charCodeAt codePointAt
    concat endsWith fontcolor fontsize fixed includes indexOf isWellFormed
    italics lastIndexOf link localeCompare match matchAll normalize padEnd
    padStart repeat replace replaceAll search slice small split strike sub
    substr substring sup startsWith toString toWellFormed trim trimStart
    trimLeft trimEnd trimRight toLocaleLowerCase toLocaleUpperCase toLowerCase
    toUpperCase valueOf @@iterator`,SubtleCrypto:"supports","SubtleCrypto.prototype":`
    constructor digest encrypt decrypt sign verify deriveBits deriveKey
    importKey exportKey encapsulateBits decapsulateBits generateKey
    getPublicKey wrapKey unwrapKey encapsulateKey decapsulateKey @@toStringTag`,SuppressedError:"","SuppressedError.prot\
otype":"constructor name message",Symbol:`
    for keyFor asyncIterator hasInstance isConcatSpreadable iterator match
    matchAll replace search species split toPrimitive toStringTag unscopables
    dispose asyncDispose metadata`,"Symbol.prototype":`
    constructor toString valueOf description @@toStringTag @@toPrimitive`,SyntaxError:"","SyntaxError.prototype":"constr\
uctor name message",Temporal:`
    Now PlainDate PlainTime PlainDateTime ZonedDateTime Duration Instant
    PlainYearMonth PlainMonthDay @@toStringTag`,"Temporal.Duration":"from compare","Temporal.Duration.prototype":`
    constructor years months weeks days hours minutes seconds milliseconds
    microseconds nanoseconds sign blank with negated abs add subtract round
    total toLocaleString toString toJSON valueOf @@toStringTag`,"Temporal.Instant":"from fromEpochMilliseconds fromEpoch\
Nanoseconds compare","Temporal.Instant.prototype":`
    constructor epochMilliseconds epochNanoseconds add subtract until since
    round equals toLocaleString toString toJSON valueOf toZonedDateTimeISO
    @@toStringTag`,"Temporal.Now":`
    instant timeZoneId plainDateTimeISO zonedDateTimeISO plainDateISO
    plainTimeISO @@toStringTag`,"Temporal.PlainDate":"from compare","Temporal.PlainDate.prototype":`
    constructor era eraYear calendarId year month monthCode day dayOfWeek
    dayOfYear weekOfYear yearOfWeek daysInWeek daysInMonth daysInYear
    monthsInYear inLeapYear toPlainYearMonth toPlainMonthDay add subtract with
    withCalendar until since equals toPlainDateTime toZonedDateTime toString
    toLocaleString toJSON valueOf @@toStringTag`,"Temporal.PlainDateTime":"from compare","Temporal.PlainDateTime.prototy\
pe":`
    constructor calendarId era eraYear year month monthCode day hour minute
    second millisecond microsecond nanosecond dayOfWeek dayOfYear weekOfYear
    yearOfWeek daysInWeek daysInMonth daysInYear monthsInYear inLeapYear with
    withCalendar withPlainTime add subtract until since round equals
    toLocaleString toJSON toString valueOf toZonedDateTime toPlainDate
    toPlainTime @@toStringTag`,"Temporal.PlainMonthDay":"from","Temporal.PlainMonthDay.prototype":`
    constructor calendarId monthCode day with equals toLocaleString toString
    toJSON valueOf toPlainDate @@toStringTag`,"Temporal.PlainTime":"from compare","Temporal.PlainTime.prototype":`
    constructor hour minute second millisecond microsecond nanosecond add
    subtract with until since round equals toLocaleString toString toJSON
    valueOf @@toStringTag`,"Temporal.PlainYearMonth":"from compare","Temporal.PlainYearMonth.prototype":`
    constructor calendarId era eraYear year month monthCode daysInYear
    daysInMonth monthsInYear inLeapYear with add subtract until since equals
    toLocaleString toString toJSON valueOf toPlainDate @@toStringTag`,"Temporal.ZonedDateTime":"from compare","Temporal.\
ZonedDateTime.prototype":`
    constructor timeZoneId calendarId era eraYear year month monthCode day
    hour minute second millisecond microsecond nanosecond epochMilliseconds
    epochNanoseconds dayOfWeek dayOfYear weekOfYear yearOfWeek hoursInDay
    daysInWeek daysInMonth daysInYear monthsInYear inLeapYear
    offsetNanoseconds offset with withCalendar withPlainTime withTimeZone add
    subtract until since round equals toLocaleString toString toJSON valueOf
    startOfDay getTimeZoneTransition toInstant toPlainDate toPlainTime
    toPlainDateTime @@toStringTag`,TextDecoder:"","TextDecoder.prototype":"constructor encoding fatal ignoreBOM decode @\
@toStringTag",TextDecoderStream:"","TextDecoderStream.prototype":`
    constructor encoding fatal ignoreBOM readable writable @@toStringTag`,TextEncoder:"","TextEncoder.prototype":"constr\
uctor encoding encode encodeInto @@toStringTag",TextEncoderStream:"","TextEncoderStream.prototype":"constructor encoding\
 readable writable @@toStringTag",TransformStream:"","TransformStream.prototype":`
    constructor readable writable @@toStringTag Symbol([[NotSerializable]])`,TransformStreamDefaultController:"","Transf\
ormStreamDefaultController.prototype":`
    constructor desiredSize enqueue error terminate @@toStringTag`,TypeError:"","TypeError.prototype":"constructor name \
message",Uint16Array:"BYTES_PER_ELEMENT","Uint16Array.prototype":"constructor BYTES_PER_ELEMENT",Uint32Array:"BYTES_PER_\
ELEMENT","Uint32Array.prototype":"constructor BYTES_PER_ELEMENT",Uint8Array:"BYTES_PER_ELEMENT fromBase64 fromHex","Uint\
8Array.prototype":`
    constructor BYTES_PER_ELEMENT toBase64 setFromBase64 toHex setFromHex`,Uint8ClampedArray:"BYTES_PER_ELEMENT","Uint8C\
lampedArray.prototype":"constructor BYTES_PER_ELEMENT",URIError:"","URIError.prototype":"constructor name message",URL:"\
parse canParse","URL.prototype":`
    constructor hash host hostname href origin password pathname port protocol
    search username searchParams toString toJSON Symbol(updateUrlSearch)
    @@toStringTag Symbol([[NotSerializable]])`,URLPattern:"","URLPattern.prototype":`
    constructor protocol username password hostname port pathname search hash
    hasRegExpGroups test exec @@toStringTag`,URLSearchParams:"","URLSearchParams.prototype":`
    constructor append delete getAll get has set sort toString size entries
    keys values forEach @@iterator @@toStringTag Symbol([[NotSerializable]])`,WeakMap:"","WeakMap.prototype":`
    constructor delete get set has getOrInsert getOrInsertComputed
    @@toStringTag`,WeakRef:"","WeakRef.prototype":"constructor deref @@toStringTag",WeakSet:"","WeakSet.prototype":"cons\
tructor delete has add @@toStringTag",WebAssembly:`
    compile validate instantiate Module Instance Table Memory Global Tag JSTag
    Exception CompileError LinkError RuntimeError compileStreaming
    instantiateStreaming Suspending promising SuspendError @@toStringTag`,"WebAssembly.CompileError":"","WebAssembly.Com\
pileError.prototype":"constructor name message","WebAssembly.Exception":"","WebAssembly.Exception.prototype":"constructo\
r getArg is stack @@toStringTag","WebAssembly.Global":"","WebAssembly.Global.prototype":"constructor valueOf value @@toS\
tringTag","WebAssembly.Instance":"","WebAssembly.Instance.prototype":"constructor exports @@toStringTag","WebAssembly.Li\
nkError":"","WebAssembly.LinkError.prototype":"constructor name message","WebAssembly.Memory":"","WebAssembly.Memory.pro\
totype":`
    constructor grow buffer toFixedLengthBuffer toResizableBuffer
    @@toStringTag`,"WebAssembly.Module":"imports exports customSections","WebAssembly.Module.prototype":"constructor @@t\
oStringTag","WebAssembly.RuntimeError":"","WebAssembly.RuntimeError.prototype":"constructor name message","WebAssembly.S\
uspendError":"","WebAssembly.SuspendError.prototype":"constructor name message","WebAssembly.Suspending":"","WebAssembly\
.Suspending.prototype":"constructor @@toStringTag","WebAssembly.Table":"","WebAssembly.Table.prototype":"constructor len\
gth grow set get @@toStringTag","WebAssembly.Tag":"","WebAssembly.Tag.prototype":"constructor @@toStringTag",WritableStream:"",
"WritableStream.prototype":`
    constructor locked abort close getWriter @@toStringTag
    Symbol([[NotSerializable]])`,WritableStreamDefaultController:"","WritableStreamDefaultController.prototype":`
    constructor signal error Symbol([[AbortSteps]]) Symbol([[ErrorSteps]])
    @@toStringTag`,WritableStreamDefaultWriter:"","WritableStreamDefaultWriter.prototype":`
    constructor closed desiredSize ready abort close releaseLock write
    @@toStringTag`,"%AbstractModuleSource%":"","%AbstractModuleSource%.prototype":"constructor @@toStringTag","%ArrayIte\
rator%":"next @@toStringTag","%AsyncFunction%":"constructor @@toStringTag","%AsyncGenerator%":"constructor next return t\
hrow @@toStringTag","%AsyncGeneratorFunction%":"prototype constructor @@toStringTag","%AsyncIterator%":"@@asyncIterator \
@@asyncDispose","%FormDataIterator%":"next @@toStringTag","%Generator%":"constructor next return throw @@toStringTag","%\
GeneratorFunction%":"prototype constructor @@toStringTag","%HeadersIterator%":"next @@toStringTag","%IteratorHelper%":"n\
ext return @@toStringTag","%MapIterator%":"next @@toStringTag","%MessagePortBase%":"removeEventListener addEventListener",
"%ReadableStreamIterator%":"next return","%RegExpStringIterator%":"next @@toStringTag","%Scope%":"@@toStringTag Symbol([\
[webidl.brand]]) Symbol()","%SegmentIterator%":"next @@toStringTag","%Segments%":"containing @@iterator","%SetIterator%":"\
next @@toStringTag","%StringIterator%":"next @@toStringTag","%TypedArray%":"of from @@species","%TypedArray%.prototype":`\

    constructor buffer byteLength byteOffset length entries keys values at
    copyWithin every fill filter find findIndex findLast findLastIndex forEach
    includes indexOf join lastIndexOf map reverse reduce reduceRight set slice
    some sort subarray toReversed toSorted with toLocaleString toString
    @@toStringTag @@iterator`,"%URLSearchParamsIterator%":"next @@toStringTag","%WorkerScope%":"@@toStringTag","%WrapFor\
ValidIterator%":"next return",WebSocket:"CONNECTING OPEN CLOSING CLOSED","WebSocket.prototype":"constructor url protocol\
 extensions readyState bufferedAmount binaryType send close onopen onmessage onerror onclose CONNECTING OPEN CLOSING CLO\
SED @@toStringTag"};var FUNCTION_KEYS=["length","name","prototype"];function sweepObjects(hidden){for(const path of Object.keys(PERMITTED_KEYS)){
const object2=hidden[path]??resolve(path);if(object2)sweep(object2,path)}}function sweep(object2,path){const permitted=new Set(
PERMITTED_KEYS[path].trim().split(/\s+/));if(typeof object2==="function"){for(const key of FUNCTION_KEYS)permitted.add(key)}
for(const key of Reflect.ownKeys(object2)){if(permitted.has(nameOfKey(key)))continue;if(!Reflect.deleteProperty(object2,
key)){throw new Error(`Cannot remove ${nameOfKey(key)} of ${path}`)}}fixConstructor(object2,path)}function fixConstructor(object2,path){
if(!path.endsWith(".prototype")||path.startsWith("%"))return;const known=resolve(path.slice(0,-".prototype".length));if(!Object.
hasOwn(object2,"constructor"))return;if(object2.constructor===known)return;Object.defineProperty(object2,"constructor",{
value:known})}function nameOfKey(key){if(typeof key!=="symbol")return String(key);const{description=""}=key;const known=description.
startsWith("Symbol.")?description.slice("Symbol.".length):"";if(known!==""&&Reflect.get(Symbol,known)===key)return`@@${known}`;
return`Symbol(${description.replaceAll(" ","_")})`}function resolve(path){let object2=globalThis;for(const name of path.
split(".")){const holder=object2;object2=holder?.[name]}return object2}function announceTimers(natives,channel){const{setTimeout:setTimeout2,setInterval:setInterval2}=natives;const announced=run=>()=>{
channel.awake();run()};natives.setTimeout=((run,delay)=>setTimeout2(announced(run),delay));natives.setInterval=((run,delay)=>setInterval2(
announced(run),delay))}function installTimers(natives,evaluate){const timers=bare();let last=0;const clear=id=>{const timer=timers[id];
if(timer===void 0)return;delete timers[id];natives.clearTimeout(timer)};const start=(native,repeats,args)=>{const handler=args[0];
const run=typeof handler==="function"?handler:()=>evaluate(StringClass(handler));const rest=argumentsAfter(args,2);const id=++last;
timers[id]=native(()=>{if(!repeats)delete timers[id];ReflectApply(run,theGlobal,rest)},delayOf(args[1]));return id};define3(
"setTimeout",function(){return start(natives.setTimeout,false,arguments)});define3("setInterval",function(){return start(
natives.setInterval,true,arguments)});define3("clearTimeout",clear);define3("clearInterval",clear)}function delayOf(value){
const delay=+value;return delay>0&&delay<=2147483647?delay:0}function argumentsAfter(args,first){const rest=[];for(let i=first;i<
args.length;i++){append(rest,args[i])}return rest}function define3(name,value){ObjectDefineProperty(value,"name",{value:name,
configurable:true});ObjectDefineProperty(globalThis,name,{value,configurable:true,enumerable:true,writable:true})}var HAS_MAXIMUM=1;var SHARED=2;var HAS_PAGE_SIZE=8;var IMPORTS=2;var MEMORIES=5;var REFERENCES=99;var NULLABLE_REFERENCES=100;
var Reader=class{#bytes;#length;at=8;constructor(bytes){this.#bytes=bytes;this.#length=byteLengthOf(bytes)}get more(){return this.
at<this.#length}byte(){return this.#bytes[this.at++]??0}number(){let value=0;for(let shift=1;shift<2**70;shift*=128){const byte=this.
byte();value+=(byte&127)*shift;if(byte<128)break}return value}name(){const length=this.number();this.at+=length}type(){const byte=this.
byte();if(byte===REFERENCES||byte===NULLABLE_REFERENCES)this.number()}limits(){const flags=this.byte();this.number();if(flags&
HAS_MAXIMUM)this.number();if(flags&HAS_PAGE_SIZE)this.number();return flags}};function sharesMemory(bytes){const reader=new Reader(
bytes);while(reader.more){const section=reader.byte();const size=reader.number();const end=reader.at+size;if(section===IMPORTS&&
importsShared(reader,end))return true;if(section===MEMORIES&&definesShared(reader,end))return true;reader.at=end}return false}
function definesShared(reader,end){reader.number();while(reader.at<end){if(reader.limits()&SHARED)return true}return false}
function importsShared(reader,end){reader.number();while(reader.at<end){reader.name();reader.name();switch(reader.byte()){case 0:
reader.number();break;case 1:reader.type();reader.limits();break;case 2:if(reader.limits()&SHARED)return true;break;case 3:
reader.type();reader.byte();break;case 4:reader.byte();reader.number();break;default:return true}}return false}var{Module,Memory,CompileError}=WebAssembly;var compile=WebAssembly.compile;var instantiate=WebAssembly.instantiate;var validate=WebAssembly.
validate;var TypedArrayPrototype2=Object.getPrototypeOf(Uint8Array.prototype);var bufferLength=getterOf(ArrayBuffer.prototype,
"byteLength");var views=[TypedArrayPrototype2,DataView.prototype].map(prototype=>({buffer:getterOf(prototype,"buffer"),offset:getterOf(
prototype,"byteOffset"),length:getterOf(prototype,"byteLength")}));var responseBytes=uncurryThis(Response.prototype.arrayBuffer);
var responseOk=getterOf(Response.prototype,"ok");var responseHeaders2=getterOf(Response.prototype,"headers");var headerOf=uncurryThis(
Headers.prototype.get);function installWasm(){delete SharedArrayBuffer.prototype.constructor;replaceClass("Module",Module,
args=>{return[unshared(args[0]),args[1]]});replaceClass("Memory",Memory,args=>[memoryDescriptor(args[0])]);replace("vali\
date",(source,options)=>{const bytes=bytesOf(source);if(bytes&&sharesMemory(bytes))return false;return validate(bytes??source,
options)});replace("compile",(bytes,options)=>promised(()=>{return compile(unshared(bytes),options)}));replace("instanti\
ate",(source,imports,options)=>promised(()=>{return instantiate(unshared(source),imports,options)}));replace("compileStr\
eaming",(source,options)=>streamed(source,bytes=>{return compile(unshared(bytes),options)}));replace("instantiateStreami\
ng",(source,imports,options)=>streamed(source,bytes=>{return instantiate(unshared(bytes),imports,options)}))}function promised(produce){
return new PromiseClass(resolve2=>resolve2(produce()))}function streamed(source,use){const read=PromiseThen(promised(()=>source),
response=>{const headers=responseHeaders2(response);if(headerOf(headers,"content-type")!=="application/wasm"){throw new TypeErrorClass(
"Cannot compile response: its type is not application/wasm")}if(!responseOk(response)){throw new TypeErrorClass("Cannot \
compile response: its status is no 2xx")}return responseBytes(response)});return PromiseThen(read,bytes=>use(bytes))}function memoryDescriptor(given){
if(given===null||typeof given!=="object")return given;const names=["initial","minimum","maximum","address","index","shar\
ed"];const descriptor=bare();for(let i=0;i<names.length;i++){const value=given[names[i]];if(value!==void 0)descriptor[names[i]]=
value}if(descriptor.shared){throw new TypeErrorClass("Cannot create shared memory: an isolate has one thread")}return descriptor}
function unshared(source){const bytes=bytesOf(source);if(!bytes)return source;if(!sharesMemory(bytes))return bytes;throw new CompileError(
"Cannot compile module: it shares memory, and an isolate has one thread")}function bytesOf(source){const view=viewOf(source);
return view&&copyBytes(view,0,byteLengthOf(view))}function viewOf(source){if(source===null||typeof source!=="object")return;
if(isOf(bufferLength,source)){return new Uint8ArrayClass(source)}for(let i=0;i<views.length;i++){const{buffer,offset,length}=views[i];
if(!isOf(buffer,source))continue;return new Uint8ArrayClass(buffer(source),offset(source),length(source))}}function replaceClass(name,Native,check){
const replacement=wrapClass(name,Native,check);if(name==="Module"){for(const key of["imports","exports","customSections"]){
ObjectDefineProperty(replacement,key,{value:Native[key],configurable:true,enumerable:true,writable:true})}Object.setPrototypeOf(
replacement,Object.getPrototypeOf(Native))}define4(name,replacement)}function replace(name,value){define4(name,value)}function define4(name,value){
ObjectDefineProperty(value,"name",{value:name,configurable:true});ObjectDefineProperty(WebAssembly,name,{value})}var slots=new WeakMap;var slotsOf=uncurryThis(slots.get).bind(null,slots);var setSlots=uncurryThis(slots.set).bind(null,
slots);function defineHandlers(prototype,types){for(let i=0;i<types.length;i++){const type=types[i];const name=`on${type}`;
const accessor=ObjectGetOwnPropertyDescriptor({get[name](){return slotsOf(this)?.[type]??null},set[name](value){set(this,
type,value)}},name);ObjectDefineProperty(prototype,name,accessor)}}function set(target,type,value){let own=slotsOf(target);
if(!own)setSlots(target,own={__proto__:null});if(own[type]===void 0){listen(target,type,event=>{const handler=own[type];
if(handler)return ReflectApply(handler,target,[event])})}own[type]=typeof value==="function"?value:null}var postTo2=uncurryThis(MessagePort.prototype.postMessage);var TaskQueue=class{#first;#last;#busy=false;#bell;#report;constructor(report){
this.#report=report;const{port1,port2}=new MessageChannel;this.#bell=port1;ObjectDefineProperty(port2,"dispatchEvent",{value:()=>{
this.#busy=false;this.#next();return true}});port2.start()}add(task){const link={task,next:void 0};if(this.#last)this.#last.
next=link;else this.#first=link;this.#last=link;this.#next()}#next(){const link=this.#first;if(!link||this.#busy)return;
this.#first=link.next;if(!link.next)this.#last=void 0;this.#busy=true;postTo2(this.#bell,0);try{link.task()}catch(error){
this.#report(error)}}};var BlobClass=Blob;var sizeOfBlob=getterOf(Blob.prototype,"size");var arrayBufferOf=uncurryThis(Blob.prototype.arrayBuffer);
var blobBytes={size(value){if(typeof value!=="object"||value===null)return void 0;try{return sizeOfBlob(value)}catch{return void 0}},
read:arrayBufferOf};var lengthOfBuffer=getterOf(ArrayBuffer.prototype,"byteLength");var viewBuffer=getterOf(DataView.prototype,
"buffer");var viewOffset=getterOf(DataView.prototype,"byteOffset");var viewLength=getterOf(DataView.prototype,"byteLengt\
h");function bytesOf2(value){if(typeof value!=="object"||value===null)return void 0;if(isView(value)){return typeOfTypedArray(
value)===void 0?copyOf(viewBuffer(value),viewOffset(value),viewLength(value)):copyOf(bufferOf(value),byteOffsetOf(value),
byteLengthOf(value))}try{return copyOf(value,0,lengthOfBuffer(value))}catch{return void 0}}function copyOf(buffer,at,size){
const whole=ReflectConstruct(Uint8ArrayClass,[buffer]);return copyBytes(whole,at,size)}var TOKEN=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;var REASON_BYTES=123;function parseSocketUrl(given){const text=StringClass(given);
let url;try{url=new URLClass(text)}catch{throw syntaxError(`Cannot connect: "${text}" is not a URL`)}if(urlProtocol(url)===
"http:")urlSetProtocol(url,"ws:");if(urlProtocol(url)==="https:")urlSetProtocol(url,"wss:");const protocol=urlProtocol(url);
if(protocol!=="ws:"&&protocol!=="wss:"){throw syntaxError(`Cannot connect: the scheme ${protocol} is not ws or wss`)}if(urlHash(
url)!==""){throw syntaxError("Cannot connect: the URL has a fragment")}return urlHref(url)}function checkProtocols(given){
const list=[];if(given===void 0)return list;const seen=bare();const add2=value=>{const name=StringClass(value);if(!RegExpTest(
TOKEN,name)||seen[name]){throw syntaxError(`Cannot connect: protocol "${name}" cannot be used`)}seen[name]=true;append(list,
name)};if(ArrayIsArray(given)){for(let i=0;i<given.length;i++)add2(given[i])}else if(typeof given==="object"&&given!==null){
eachOf(given,add2)}else add2(given);return list}function eachOf(given,visit){const method2=given[SymbolIterator];if(typeof method2!==
"function")return visit(given);const iterator=ReflectApply(method2,given,[]);for(let step=iterator.next();!step.done;step=
iterator.next()){visit(step.value)}}function checkClose(code,reason){const text=reason===void 0?"":StringClass(reason);const number=code===
void 0?void 0:toCode(code);if(number!==void 0&&number!==1e3&&!(number>=3e3&&number<=4999)){throw new DOMExceptionClass(`\
Cannot close: code ${number} is not 1000 or from 3000 to 4999`,"InvalidAccessError")}if(byteLength(text)>REASON_BYTES){throw syntaxError(
`Cannot close: the reason has more than ${REASON_BYTES} bytes`)}return{code:number,reason:text}}function toCode(value){if(typeof value===
"symbol"||typeof value==="bigint"){throw new TypeErrorClass("Cannot close: the code is not a number")}const number=+value;
if(!(number>0))return 0;return number>=65535?65535:number+.5|0}function syntaxError(message){return new DOMExceptionClass(
message,"SyntaxError")}var CONNECTING=0;var OPEN=1;var CLOSING=2;var CLOSED=3;var STATES={CONNECTING,OPEN,CLOSING,CLOSED};var NO_STATUS=1005;var ABNORMAL=1006;
var shared;var GuestSocket=class extends EventTarget{#id=shared.nextId++;#url;#protocol="";#state=CONNECTING;#binaryType="\
blob";#buffered=0;#timer;#tail;constructor(url){super();const protocols=checkProtocols(arguments[1]);this.#url=parseSocketUrl(
url);shared.sockets[this.#id]=this;const opening=bare();opening.conn_id=this.#id;opening.url=this.#url;if(protocols.length>
0)opening.protocols=protocols;shared.network.send(SocketEvent.open,opening);this.#await("The host did not answer in time")}get url(){
return this.#url}get protocol(){return this.#protocol}get extensions(){return this.#state,""}get readyState(){return this.#state}get bufferedAmount(){
return this.#buffered}get binaryType(){return this.#binaryType}set binaryType(type){if(type==="blob"||type==="arraybuffe\
r")this.#binaryType=type}send(data){if(this.#state===CONNECTING){throw new DOMExceptionClass("Cannot send: the socket is\
 still connecting","InvalidStateError")}const size=blobBytes.size(data);if(size!==void 0)return this.#sendBlob(data,size);
const bytes=bytesOf2(data);const text=bytes?void 0:StringClass(data);const length=bytes?byteLengthOf(bytes):text.length;
this.#buffer(length);if(this.#state!==OPEN)return;const payload=bytes?toBase64(bytes):text;if(this.#tail){this.#queue(()=>this.#post(
payload,bytes!==void 0,length))}else this.#post(payload,bytes!==void 0,length)}close(){const{code,reason}=checkClose(arguments[0],
arguments[1]);if(this.#state>=CLOSING)return;if(this.#state===CONNECTING){this.#tellClose(code,reason);this.#state=CLOSING;
shared.natives.setTimeout(()=>this.#fail("The socket was closed before it was open"),0);return}this.#state=CLOSING;this.#queue(
()=>{this.#tellClose(code,reason);this.#await("The host did not close in time")})}static hear(socket,message){socket.#hear(
message)}#hear({event_type:type,data,encoding}){if(this.#state===CLOSED)return;switch(type){case"open":return this.#opened(
data);case"message":return this.#message(data,encoding);case"error":return this.#error(data);case"close":return this.#closed(
data)}}#opened(data){if(this.#state!==CONNECTING)return;this.#calm();this.#state=OPEN;if(data&&typeof data.protocol==="s\
tring"){this.#protocol=data.protocol}dispatch(this,new EventClass("open"))}#message(data,encoding){if(this.#state!==OPEN)
return;const init=bare();init.data=encoding===BASE64?this.#binary(fromBase64(data)):StringClass(data);init.origin=this.#url;
dispatch(this,ReflectConstruct(MessageEventClass,["message",init]))}#binary(bytes){return this.#binaryType==="blob"?new BlobClass(
[bytes]):bufferOf(bytes)}#error(data){const message=data&&typeof data.message==="string"?data.message:"";if(this.#state===
CONNECTING)return this.#fail(message);this.#dispatchError(message)}#fail(message){if(this.#state===CLOSED)return;const data=bare();
data.code=ABNORMAL;data.reason="";this.#end();this.#dispatchError(message);this.#dispatchClose(data)}#closed(data){const failed=this.#state===
CONNECTING;this.#end();if(failed)this.#dispatchError("The connection was refused");this.#dispatchClose(data??bare())}#end(){
this.#calm();this.#state=CLOSED;delete shared.sockets[this.#id]}#dispatchError(message){const init=bare();init.message=message;
dispatch(this,ReflectConstruct(ErrorEventClass,["error",init]))}#dispatchClose(data){const init=bare();init.code=typeof data.
code==="number"?data.code:NO_STATUS;init.reason=typeof data.reason==="string"?data.reason:"";init.wasClean=init.code!==ABNORMAL;
dispatch(this,ReflectConstruct(CloseEventClass,["close",init]))}#sendBlob(blob,size){this.#buffer(size);if(this.#state!==
OPEN)return;const read=blobBytes.read(blob);this.#queue(()=>PromiseThen(read,buffer=>{const bytes=bytesOf2(buffer);if(bytes)
this.#post(toBase64(bytes),true,size)}))}#queue(work){if(!this.#tail){const result=work();if(result)this.#follow(result)}else
this.#follow(PromiseThen(this.#tail,work))}#follow(promise){const tail=PromiseThen(promise,void 0,()=>{});this.#tail=tail;
PromiseThen(tail,()=>{if(this.#tail===tail)this.#tail=void 0})}#post(payload,binary,length){const sending=bare();sending.
conn_id=this.#id;sending.data=payload;if(binary)sending.encoding=BASE64;shared.network.send(SocketEvent.send,sending);shared.
natives.setTimeout(()=>{this.#buffered-=length},0)}#buffer(length){this.#buffered+=length}#tellClose(code,reason){const closing=bare();
closing.conn_id=this.#id;if(code!==void 0){closing.code=code;closing.reason=reason}shared.network.send(SocketEvent.close,
closing)}#await(message){this.#calm();this.#timer=shared.natives.setTimeout(()=>{if(this.#state===CONNECTING)this.#tellClose(
void 0,"");this.#fail(message)},shared.timeoutMs)}#calm(){shared.natives.clearTimeout(this.#timer)}};var{hear}=GuestSocket;
delete GuestSocket.hear;var Sockets=class{#tasks;constructor(natives,network){this.#tasks=new TaskQueue(error=>network.report(
error));shared={network,natives,sockets:bare(),nextId:1,timeoutMs:0}}set timeoutMs(ms){shared.timeoutMs=ms}install(){ObjectDefineProperty(
GuestSocket,"name",{value:"WebSocket"});defineHandlers(GuestSocket.prototype,["open","message","error","close"]);for(const name in STATES){
const value=STATES[name];const constant={value,enumerable:true};ObjectDefineProperty(GuestSocket,name,constant);ObjectDefineProperty(
GuestSocket.prototype,name,constant)}ObjectDefineProperty(GuestSocket.prototype,Symbol.toStringTag,{value:"WebSocket",configurable:true});
ObjectDefineProperty(globalThis,"WebSocket",{value:GuestSocket,configurable:true,enumerable:false,writable:true})}receive(message){
const id=message?.conn_id;const socket=id===void 0?void 0:shared.sockets[id];if(socket)this.#tasks.add(()=>hear(socket,message))}};function boot(given){const natives=captureNatives(given);const channel=new Channel(natives.port);announceTimers(natives,
channel);const network=new Network(natives,channel);const fetcher=new Fetcher(natives,network,channel);const sockets=new Sockets(
natives,network);const modules=new Modules(natives);const runner=new Runner(natives,network,modules);refuseImports(natives.
registerHooks);installGlobalEvents(natives,network);const evaluate=installCodegen(natives);installTimers(natives,evaluate);
announceFinalizers(channel,network);installAbortTimeout(natives);fetcher.install();sockets.install();network.onSocketMessage(
message=>sockets.receive(message));installSilentConsole();installStacks();installClock();installWasm();hideBaseUrl();defineFixedGlobal(
"NETWORK",network.api());defineClose(channel);removeGlobals();const hidden=hiddenObjects();sweepObjects(hidden);freezeShared();
installNativeLook(Object.values(hidden));const setUp=setup=>{network.setMaxMessageBytes(setup.limits.maxMessageBytes);sockets.
timeoutMs=setup.socketTimeoutMs;setTimeOrigin(setup.timeOrigin);if(setup.forwardConsole)installConsole(channel);addModules(
modules,setup.modules);defineFixedGlobal("env",frozenCopy(setup.env))};channel.open(route(natives,network,fetcher,runner,
channel,setUp));channel.post(FromRealm.ready,0,"")}function refuseImports(registerHooks){registerHooks({resolve(specifier){
throw new TypeErrorClass(`Cannot import "${specifier}": no such module`)}})}function defineClose(channel){globalThis.close=
function close(){channel.post(FromGuest.close,0,"")}}function route(natives,network,fetcher,runner,channel,setUp){const handle=(kind,id,bytes)=>{
if(kind===ToTier.chunk)return fetcher.take(kind,id,bytes);const payload=typeof bytes==="string"?bytes:decodeText(bytes);
switch(kind){case ToTier.events:case ToTier.socket:return network.receive(payload);case ToTier.execute:runner.execute(payload);
return channel.handledOne();case ToTier.evaluate:runner.evaluate(id,payload);return channel.handledOne();case ToTier.call:
network.answer(id,payload);return channel.handledOne();case ToTier.reply:case ToTier.fault:fetcher.take(kind,id,payload);
return network.settle(kind,id,payload);case ToTier.response:case ToTier.end:case ToTier.pull:case ToTier.cancel:return fetcher.
take(kind,id,payload);case ToTier.setup:return setUp(JSONParse(payload));case ToTier.limits:return network.setMaxMessageBytes(
JSONParse(payload).maxMessageBytes);case ToRealm.ping:return channel.post(FromRealm.pong,0,"");case ToRealm.collect:natives.
collectGarbage();return channel.post(FromRealm.collected,0,"")}};return(kind,id,payload)=>{try{handle(kind,id,payload)}catch(error){
network.report(error)}}}function frozenCopy(given){const copy=bare();const names=ReflectOwnKeys(given);for(let i=0;i<names.
length;i++)copy[names[i]]=given[names[i]];return ObjectFreeze(copy)}function addModules(modules,given){const names=ReflectOwnKeys(
given);for(let i=0;i<names.length;i++){modules.add(names[i],given[names[i]])}}return __toCommonJS(boot_exports);})();
return prelude.boot;
})();
