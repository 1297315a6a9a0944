// Made from worker/ by `deno task build`.
var ToTier={hello:0,setup:1,events:2,execute:3,evaluate:4,call:5,reply:6,fault:7,limits:8,taken:9,socket:10,response:16,
chunk:17,end:18,pull:19,cancel:20},FromGuest={events:32,request:33,reply:34,fault:35,error:36,close:37,fetch:48,chunk:49,
end:50,pull:51,cancel:52,console:38},FromSupervisor={ready:64,beat:65,verdict:66,compiled:67};var CONSOLE_CHARS=8192,STREAM_WINDOW_BYTES=256*1024,STREAM_CHUNK_BYTES=64*1024;var HEAD_BYTES=128*1024;var ProtocolFault=class extends Error{name="ProtocolFault"},EMPTY=new Uint8Array(0),encoder=new TextEncoder;function writeHeader(target,offset,frame,key){
let view=new DataView(target.buffer,target.byteOffset+offset);view.setUint32(0,frame.length,!0),view.setUint8(4,1),view.
setUint8(5,frame.kind),view.setUint16(6,0,!0),view.setUint32(8,frame.id,!0),target.set(key,offset+12)}var SHORT_CHARS=65536;
function encodeHeader(kind,id,length,key){let header=new Uint8Array(28);return writeHeader(header,0,{kind,id,length},key),
header}function encodeFrame(kind,id,payload,key,scratch){if(typeof payload!="string"){let frame2=new Uint8Array(28+payload.
byteLength);return frame2.set(payload,28),writeHeader(frame2,0,{kind,id,length:payload.byteLength},key),frame2}let long=payload.
length>SHORT_CHARS,room=28+payload.length*(long?1:3),frame=scratch?.take(room)??new Uint8Array(room),{read:read2,written}=encoder.
encodeInto(payload,frame.subarray(28));return read2<payload.length?encodeFrame(kind,id,encoder.encode(payload),key):(writeHeader(
frame,0,{kind,id,length:written},key),frame.subarray(0,28+written))}var FrameReader=class{constructor(maxPayload,key,scratch){
this.maxPayload=maxPayload;this.#key=key,this.#scratch=scratch}maxPayload;#header=new Uint8Array(28);#headerFilled=0;#current;#body=EMPTY;#bodyFilled=0;#key;#scratch;get key(){
return this.#key}get missing(){return this.#current?this.#current.length-this.#bodyFilled:0}*push(chunk){let at=0;for(;at<
chunk.length||this.#complete();){if(this.#current||(at+=this.#readHeader(chunk,at)),!this.#current)return;let{length,kind,
id}=this.#current;if(this.#bodyFilled===0&&chunk.length-at>=length){this.#current=void 0;let shared=chunk.subarray(at,at+=
length),own=isStream(kind);yield{kind,id,payload:own?shared.slice():shared,own};continue}if(at+=this.#readBody(chunk,at,
this.#current),this.#bodyFilled<length)return;let payload=this.#body;this.#current=void 0,this.#body=EMPTY,this.#bodyFilled=
0,yield{kind,id,payload,own:!0},isStream(kind)||this.#scratch?.give(payload)}}#complete(){return this.#current?.length===
0}#readHeader(chunk,at){let part=chunk.subarray(at,at+28-this.#headerFilled);return this.#header.set(part,this.#headerFilled),
this.#headerFilled+=part.length,this.#headerFilled===28&&(this.#headerFilled=0,this.#current=this.#checkHeader()),part.length}#checkHeader(){
let view=new DataView(this.#header.buffer),version=view.getUint8(4);if(version!==1)throw new ProtocolFault(`protocol ver\
sion ${version} instead of ${1}`);this.#checkKey();let length=view.getUint32(0,!0);if(length>this.maxPayload)throw new ProtocolFault(
`a frame of ${length} bytes announced, ${this.maxPayload} allowed`);return{length,kind:view.getUint8(5),id:view.getUint32(
8,!0)}}#checkKey(){let key=this.#header.subarray(12,28);this.#key??=key.slice();let difference=0;for(let i=0;i<16;i++)difference|=
key[i]^this.#key[i];if(difference!==0)throw new ProtocolFault("a frame without the key")}#readBody(chunk,at,header){let{
length,kind}=header;if(this.#body.length!==length){let scratch=isStream(kind)?void 0:this.#scratch;this.#body=scratch?.take(
length)??new Uint8Array(length)}let part=chunk.subarray(at,at+length-this.#bodyFilled);return this.#body.set(part,this.#bodyFilled),
this.#bodyFilled+=part.length,part.length}};function isStream(kind){return kind===ToTier.chunk||kind===FromGuest.chunk}var Scratch=class{#kept;take(length){let kept=this.#kept;return!kept||length<65536||kept.byteLength<length?new Uint8Array(
length):(this.#kept=void 0,new Uint8Array(kept,0,length))}give({buffer}){if(!(buffer instanceof ArrayBuffer))return!1;let{
byteLength}=buffer;return byteLength<65536||byteLength>1114112||this.#kept||buffer.resizable?!1:(this.#kept=buffer,!0)}release(){
this.#kept?.transfer(0),this.#kept=void 0}};function joinBytes(parts){if(parts.length===1)return parts[0];let size=parts.reduce((sum,{length})=>sum+length,0),joined=new Uint8Array(
size),at=0;for(let part of parts)joined.set(part,at),at+=part.length;return joined}var JOIN_BYTES=64*1024,Outlet=class{#sink;#key;#scratch;#queue=[];#queuedBytes=0;#draining;#written=0;#taken=0;get queuedBytes(){
return this.#queuedBytes}constructor(sink,key,scratch=new Scratch){this.#sink=sink,this.#key=key,this.#scratch=scratch}send(kind,id,payload){
if(typeof payload!="string"&&payload.length>JOIN_BYTES){let header=encodeHeader(kind,id,payload.length,this.#key);return this.#push(
[header,payload])}let frame=encodeFrame(kind,id,payload,this.#key);if(typeof payload!="string"&&payload.buffer.transfer(
0),!this.#fits(frame))return this.#push([frame]);this.#written+=frame.length;for(let at=0;at<frame.length;)at+=this.#sink.
writeSync(frame.subarray(at));return frame.length}taken(bytes){this.#taken+=bytes-this.#taken>>>0}#fits({length}){return!this.#draining&&
this.#written+length-this.#taken<=4096}clear(){for(let frame of this.#queue)this.#queuedBytes-=lengthOf(frame);this.#queue.
length=0}release(){this.#scratch.release()}async flushed(){await this.#draining}#push(frame){this.#queue.push(frame);let bytes=lengthOf(
frame);return this.#queuedBytes+=bytes,this.#draining??=this.#drain(),bytes}async#drain(){for(;this.#queue.length>0;)for(let bytes of this.#take()){
for(let at=0;at<bytes.length;)at+=await this.#sink.write(bytes.subarray(at));this.#queuedBytes-=bytes.length,this.#written+=
bytes.length,!this.#scratch.give(bytes)&&bytes.length>JOIN_BYTES/4&&bytes.buffer.transfer(0)}this.#draining=void 0}#take(){
let size=0,count=0;for(let[bytes,payload]of this.#queue){if(payload||size+bytes.length>JOIN_BYTES)break;size+=bytes.length,
count++}if(count<=1)return this.#queue.shift();let small=this.#queue.splice(0,count).flat();return[joinBytes(small)]}};function lengthOf(frame){
return frame.reduce((sum,{length})=>sum+length,0)}var prelude_default=`// Made from prelude/ by \`deno task build\`.
(() => {
"use strict";
var prelude=(()=>{var ze=Object.defineProperty;var Wo=Object.getOwnPropertyDescriptor;var Go=Object.getOwnPropertyNames;\
var Ho=Object.prototype.hasOwnProperty;var Yo=(r,e)=>{for(var t in e)ze(r,t,{get:e[t],enumerable:!0})},qo=(r,e,t,o)=>{if\
(e&&typeof e=="object"||typeof e=="func\\
tion")for(let n of Go(e))!Ho.call(r,n)&&n!==t&&ze(r,n,{get:()=>e[n],enumerable:!(o=Wo(e,n))||o.enumerable});return r};va\
r $o=r=>qo(ze({},"__esModule",{value:!0}),r);var ci={};Yo(ci,{boot:()=>ri});var{bind:zo,call:Ko}=Function.prototype,c=zo\
.bind(Ko);function u(r,e){let t;for(let o=r;o&&!t;)t=Object.getOwnPropertyDescriptor(
o,e)?.get,o=Object.getPrototypeOf(o);if(!t)throw new Error(\`No getter \${String(e)}\`);return c(t)}var{create:Vo,definePro\
perty:a,
freeze:Z,getOwnPropertyDescriptor:T,getPrototypeOf:P,preventExtensions:Ke,setPrototypeOf:le}=Object,{apply:E,construct:v\
,
defineProperty:Ve,ownKeys:I}=Reflect,{parse:A,stringify:M}=JSON,_=globalThis,Ee=Math.floor,Lt=Date.now,Te=Array.isArray,\

_t=Symbol.iterator,Nt=ArrayBuffer.isView,N=Error,we=RangeError,Dt=SyntaxError,y=TypeError,k=Promise,w=c(Promise.prototyp\
e.
then),Bt=WeakSet,Je=c(WeakSet.prototype.add),Ut=c(WeakSet.prototype.has),f=String,b=c(String.prototype.slice),jt=c(Strin\
g.
prototype.lastIndexOf),B=c(String.prototype.indexOf),Jo=c(RegExp.prototype.exec),Q=(r,e)=>Jo(r,e)!==null,ue=queueMicrota\
sk,
U=performance.now.bind(performance);function p(){return Vo(null)}function O(r,e){a(r,r.length,{value:e,configurable:!0,e\
numerable:!0,
writable:!0})}function D(r,e){return r.length>e?b(r,0,e):r}var Zo=c(TextEncoder.prototype.encode),Ft=new TextEncoder,Qo=\
u(
P(Uint8Array.prototype),"byteLength");function Re(r){return Zo(Ft,r)}var Xo=c(TextEncoder.prototype.encodeInto);function\
 Wt(r,e){
return Xo(Ft,r,e)}var en=c(TextDecoder.prototype.decode),tn=new TextDecoder("utf-8",{ignoreBOM:!0});function Gt(r){retur\
n en(
tn,r)}function X(r){return Qo(Re(r))}var rn=2147483647,on=2**53-1,nn=AbortController,sn=DOMException,an=u(AbortControlle\
r.prototype,"signal"),cn=c(AbortController.
prototype.abort);function Ht(r){let e={timeout(t){if(arguments.length===0)throw new y("Cannot create signal: the time in\
\\
 milliseconds is missing");let o=+t;if(!(o>=0&&o<=on))throw new y("Cannot create signal: the time is out of range");let \
n=new nn,
s=()=>cn(n,new sn("Signal timed out.","TimeoutError"));return o<=rn&&r.setTimeout(s,o),an(n)}}.timeout;a(AbortSignal,"ti\
\\
meout",{value:e})}var S={hello:0,setup:1,events:2,execute:3,evaluate:4,call:5,reply:6,fault:7,limits:8,taken:9,socket:10\
,response:16,chunk:17,
end:18,pull:19,cancel:20},R={events:32,request:33,reply:34,fault:35,error:36,close:37,fetch:48,chunk:49,end:50,pull:51,c\
ancel:52,
console:38};var G=8192,Yt=256*1024,Ze=64*1024;var Qe=128*1024,ee={name:256,message:8192,stack:16384};var z={ready:1,hand\
led:2,pong:3,collected:4,awake:5},Xe={ping:128,collect:129},qt=64*1024;var ln=" with base ";function zt(){let r=Request,\
e=function(){let n=arguments,s=new.target??un();return $t(()=>v(r,n,s))};
a(e,"prototype",{value:r.prototype,writable:!1}),a(e,"length",{value:1}),a(e,"name",{value:"Request"}),a(globalThis,"Req\
\\
uest",{value:e});let t=Response.redirect,o={redirect(){let n=arguments;return $t(()=>E(t,Response,n))}}.redirect;a(Respo\
nse,
"redirect",{value:o})}function un(){throw new y("Class constructor Request needs 'new'")}function $t(r){try{return r()}c\
atch(e){
let t=pn(e),o=t===void 0?-1:B(t,ln);throw o<0?e:new y(b(t,0,o))}}function pn(r){try{let{message:e}=r;return typeof e=="s\
\\
tring"?e:void 0}catch{return}}function Kt(){let r={};for(let[t,o]of dn())r[\`%\${t}%\`]=Object.getPrototypeOf(o);let e=t=>r\
[t].prototype;return r["%Gener\\
ator%"]=e("%GeneratorFunction%"),r["%AsyncGenerator%"]=e("%AsyncGeneratorFunction%"),r["%AsyncIterator%"]=Object.getProt\
otypeOf(
r["%AsyncGenerator%"]),r["%TypedArray%.prototype"]=e("%TypedArray%"),r["%AbstractModuleSource%.prototype"]=e("%AbstractM\
\\
oduleSource%"),r}function dn(){let r=Object.getPrototypeOf(globalThis);return[["TypedArray",Int8Array],["ArrayIterator",\

[].values()],["MapIterator",new Map().values()],["SetIterator",new Set().values()],["StringIterator",""[Symbol.iterator]\
()],
["RegExpStringIterator","a".matchAll(/a/g)],["IteratorHelper",[].values().map(()=>{})],["WrapForValidIterator",Iterator.\

from({next:()=>({})})],["AsyncFunction",async function(){}],["GeneratorFunction",function*(){}],["AsyncGeneratorFunction\
",
async function*(){}],["URLSearchParamsIterator",new URLSearchParams().values()],["HeadersIterator",new Headers().values(\
)],
["FormDataIterator",new FormData().values()],["ReadableStreamIterator",new ReadableStream().values()],["MessagePortBase"\
,
MessagePort.prototype],["AbstractModuleSource",WebAssembly.Module],["Scope",globalThis],["WorkerScope",r]]}var j=Uint8Ar\
ray,te=P(Uint8Array.prototype),re=u(te,Symbol.toStringTag),H=u(te,"buffer"),pe=u(ArrayBuffer.prototype,"byt\\
eLength"),et=u(te,"byteOffset"),Vt=u(te,"length"),x=u(te,"byteLength"),fn=c(te.set);function oe(r,e,t){let o=v(j,[H(r),e\
t(
r)+e,t]),n=new j(t);return fn(n,o),n}function K(r,e){try{return r(e),!0}catch{return!1}}var tt=Request,Jt=u(Request.prot\
otype,
"body"),rt=u(Request.prototype,"headers"),Zt=u(Request.prototype,"method"),Qt=u(Request.prototype,"redirect"),Xt=u(Reque\
st.
prototype,"signal"),ke=u(Request.prototype,"url"),ot=Response,er=u(Response.prototype,"headers"),tr=Headers,rr=c(Headers\
.
prototype.append),or=c(Headers.prototype.get),nr=c(Headers.prototype.forEach),sr=u(ReadableStream.prototype,"locked"),ir\
=URL.
canParse,ar=u(URLSearchParams.prototype,"size"),cr=ReadableStream,lr=c(ReadableStream.prototype.getReader),ur=c(Readable\
StreamDefaultReader.
prototype.read),pr=c(ReadableStreamDefaultReader.prototype.cancel),ve=ReadableByteStreamController.prototype,dr=c(ve.enq\
ueue),
fr=c(ve.close),mr=c(ve.error),gr=u(ve,"byobRequest"),yr=c(ReadableStreamBYOBRequest.prototype.respond),hr=u(AbortSignal.\

prototype,"aborted"),nt=u(AbortSignal.prototype,"reason"),ne=c(EventTarget.prototype.addEventListener),V=DOMException,mn\
=EventTarget.
prototype,de=c(mn.dispatchEvent),br=Event,Sr=MessageEvent,Er=CloseEvent,Tr=ErrorEvent,wr=URL,Rr=u(URL.prototype,"href"),\

kr=u(URL.prototype,"hash"),Oe=u(URL.prototype,"protocol"),st=c(Object.getOwnPropertyDescriptor(URL.prototype,"protocol")\
.
set),vr=Uint8Array,it=c(vr.prototype.toBase64),Or=vr.fromBase64.bind(Uint8Array);var Ar=16*1024,yn=2,hn=50,Ae=c(MessageP\
ort.prototype.postMessage),bn=c(MessagePort.prototype.start),xe=class{#t;#r="";#o=0;#e=!1;#n=0;#s=0;#i=0;#a=0;#l;constru\
ctor(e){
this.#t=e}open(e){a(this.#t,"dispatchEvent",{value:t=>{let o=t.data;return e(o[0],o[1],o[2]),this.#c(),!0}}),bn(this.#t)\
}post(e,t,o){
this.#u(),this.#p(e,t,o)}postBytes(e,t,o){this.#u(),Ae(this.#t,[e,t,o],[H(o)])}event(e){if(!this.#e)return this.#e=!0,ue\
(
()=>{this.#e=!1,this.#u()}),this.#p(R.events,1,\`[\${e}]\`);this.#r.length+e.length>Ar&&this.#u(),this.#r=this.#o===0?e:\`\${\
this.#r}\\
,\${e}\`,this.#o++,this.#r.length>Ar&&this.#u()}reuse(e){let t=H(e);pe(t)<=1114112&&(this.#l=t)}release(){this.#l=void 0}a\
wake(){
let e=U();e-this.#a<hn||(this.#a=e,Ae(this.#t,[z.awake,0,""]))}handledOne(){this.#n++,U()-this.#i>yn&&this.#c()}#c(){thi\
s.#n!==
this.#s&&(this.#s=this.#n,this.#i=U(),this.post(z.handled,this.#n,""))}#u(){if(this.#o===0)return;let e=this.#r,t=this.#\
o;
this.#r="",this.#o=0,this.#p(R.events,t,\`[\${e}]\`)}#p(e,t,o){if(o.length<=qt)return Ae(this.#t,[e,t,o]);let n=this.#d(o);\

Ae(this.#t,[e,t,n],[H(n)])}#d(e){let t=this.#l;if(!t||pe(t)<e.length)return Re(e);this.#l=void 0;let{read:o,written:n}=W\
t(
e,new j(t));return o<e.length?Re(e):new j(t,0,n)}};function se(r,e,t){let o=function(){return new.target===void 0?E(e,vo\
id 0,[]):v(e,t(arguments),new.target)};return a(o,"\\
prototype",{value:e.prototype,writable:!1}),a(o,"length",{value:1}),a(o,"name",{value:r}),o}var Sn={__proto__:null,small\
estUnit:"millisecond",roundingMode:"floor"};function Cr(){let r=Performance.prototype;fe(r,"\\
now",function(){return at(this),pt()});let e={get timeOrigin(){return at(this),ut}},{get:t}=T(e,"timeOrigin");a(r,"timeO\
\\
rigin",{get:t}),En(),wn()}var at=u(Performance.prototype,"timeOrigin"),lt=at(performance),ut=Ee(lt);function Pr(r){ut=r?\
?
Ee(lt+U())}function pt(){return Ee(lt+U())-ut}function En(){let r=c(Performance.prototype.mark);fe(Performance.prototype\
,
"mark",function(o){let n=arguments;return n.length===0?E(r,void 0,[this]):r(this,n[0],xr(n[1]))});let e=se("PerformanceM\
\\
ark",PerformanceMark,o=>o.length===0?[]:[o[0],xr(o[1])]);a(globalThis,"PerformanceMark",{value:e});let t=c(Performance.p\
rototype.
measure);fe(Performance.prototype,"measure",function(o){let n=arguments;return n.length===0?E(t,void 0,[this]):n[2]!==vo\
id 0?
t(this,n[0],n[1],n[2]):t(this,n[0],Tn(n[1]))})}function xr(r){if(r!==void 0&&!ct(r))return r;let e=Ir(r??{},["startTime"\
,
"detail"]);return e.startTime??=pt(),e}function Tn(r){let e=ct(r)?Ir(r,["start","end","duration","detail"]):p();!ct(r)&&\

r!==void 0&&(e.start=\`\${r}\`);let{start:t,end:o,duration:n}=e;return o===void 0&&(t===void 0||n===void 0)&&(e.end=pt()),e\
}
function Ir(r,e){let t=p();for(let o=0;o<e.length;o++){let n=r[e[o]];n!==void 0&&(t[e[o]]=n)}return t}function ct(r){ret\
urn typeof r==
"object"&&r!==null}function wn(){let{Temporal:r}=globalThis;if(!r)return;let e=r.Now,t=r.Instant.fromEpochMilliseconds;f\
e(
e,"instant",()=>t(Lt()));for(let o of["PlainDateTime","ZonedDateTime","PlainTime"]){let n=\`\${o[0].toLowerCase()}\${o.slic\
e(
1)}ISO\`,s=e[n],i=c(r[o].prototype.round);fe(e,n,function(){return i(E(s,e,arguments),Sn)})}}function fe(r,e,t){a(t,"name\
",
{value:e,configurable:!0}),a(r,e,{value:t})}var Rn=256*1024,Lr=p();function me(r){return typeof r=="string"&&Lr[r]===!0}\
var kn=/^(?:airlock|ext|node|data):/;function ie(r){
Q(kn,r)||(Lr[r]=!0)}var _r=p();function Nr(r,e){_r[r]=e}function dt(r,e){let t=_r[r];return t===void 0?e:t[e-1]??e}funct\
ion ft(r,e){
let t=le({name:"Error",message:""},null);try{e!==null&&typeof e=="object"?vn(r,t,e):t.message=D(f(e),ee.message)}catch{}\

return M(t)}function vn(r,e,t){let{name:o,message:n,stack:s}=t;if(typeof o=="string"&&(e.name=D(o,ee.name)),typeof n=="s\
\\
tring"?e.message=D(n,ee.message):o===void 0&&(e.message=D(M(t)??"",ee.message)),typeof s=="string"&&(e.stack=D(s,ee.stac\
k)),
Mr(n)||Mr(s))return;let{file:i,line:l,column:d}=mt(r,t);i!==void 0&&(e.file=i),l!==void 0&&(e.line=l),d!==void 0&&(e.col\
umn=
d)}function Mr(r){return typeof r=="string"&&r.length>Rn}function mt(r,e){let t=p();try{let{frames:o}=r.destructureError\
(
e);for(let n=0;n<o.length;n++){let{fileName:s,lineNumber:i,columnNumber:l}=o[n];if(me(s))return t.file=s,typeof i=="numb\
\\
er"&&(t.line=dt(s,i)),typeof l=="number"&&(t.column=l),t}}catch{}return t}function ae(r){let e=T(N,"stackTraceLimit");Ve\
(
N,"stackTraceLimit",{value:0,configurable:!0,enumerable:!0,writable:!0});try{return r()}finally{e?Ve(N,"stackTraceLimit"\
,
e):delete N.stackTraceLimit}}var Dr="eval",Br=[{word:"function",sample:function(){}},{word:"async function",sample:async\
 function(){}},{word:"functio\\
n*",sample:function*(){}},{word:"async function*",sample:async function*(){}}];function Ur(r){ie(Dr);let e=t=>{let o=ae(\

()=>new r.Script(t,{filename:Dr}));return r.runScript(o,{displayErrors:!1})};gt(globalThis,"eval",{eval(t){return typeof\
 t==
"string"?e(t):t}}.eval);for(let t=0;t<Br.length;t++)On(t,e);return e}function On(r,e){let{word:t,sample:o}=Br[r],n=P(o),\

s=n.constructor,i=(m,h)=>{let g=e(\`(\${An(t,m)})\`);if(h!==void 0&&h!==l){let L=h.prototype;typeof L=="function"&&le(g,L)}\

return g},l=function(){return i(arguments,new.target)},d={configurable:!0,enumerable:!1,writable:!1};a(l,"name",{...d,va\
lue:s.
name}),a(l,"length",{...d,value:1}),a(l,"prototype",{value:n,configurable:!1,enumerable:!1,writable:!1}),r>0&&le(l,Funct\
ion),
gt(n,"constructor",l),r===0&&gt(globalThis,"Function",l)}function An(r,e){let t="";for(let n=0;n<e.length-1;n++)t+=(n>0?\

",":"")+f(e[n]);let o=e.length>0?f(e[e.length-1]):"";return\`\${r} anonymous(\${t}
) {
\${o}
}\`}function gt(r,e,t){a(r,e,{value:t,configurable:!0,enumerable:!1,writable:!0})}var ge=["message","filename","lineno","\
colno","error"].map(r=>u(ErrorEvent.prototype,r)),jr=c(Event.prototype.preventDefault);
function Wr(){Fr("error",(r,e)=>{let t=[ge[0](e),ge[1](e),ge[2](e),ge[3](e),ge[4](e)];E(r,_,t)===!0&&jr(e)}),Fr("unhandl\
\\
edrejection",(r,e)=>{E(r,_,[e])===!1&&jr(e)})}function Fr(r,e){let t=null,o=!1,n=\`on\${r}\`,s=T({get[n](){return t},set[n]\
(i){
t=typeof i=="function"?i:null,!(o||!t)&&(o=!0,ne(_,r,l=>{t&&e(t,l)}))}},n);a(_,n,s)}var Gr=u(ErrorEvent.prototype,"error\
"),xn=u(PromiseRejectionEvent.prototype,"reason"),Cn=u(ErrorEvent.prototype,"message"),
Pn=u(ErrorEvent.prototype,"filename"),In=u(ErrorEvent.prototype,"lineno"),Mn=u(ErrorEvent.prototype,"colno"),Hr=ErrorEve\
nt,
Yr=u(Event.prototype,"type"),Ln=c(Event.prototype.preventDefault),{addEventListener:_n,removeEventListener:Nn,dispatchEv\
ent:Dn}=EventTarget.
prototype,yt=c(Dn);function qr(r,e){ht(),Ce("addEventListener",_n,!0),Ce("removeEventListener",Nn,!0);let t=!1,o=n=>{t=!\
0;
try{yt(_,n)}finally{t=!1}};Wr(),Ce("reportError",{reportError(n){if(arguments.length===0)throw new y("Cannot report erro\
\\
r: none was given");e.report(n),t||o(Un(r,n))}}.reportError,!0),Ce("dispatchEvent",{dispatchEvent(n){let s=this??_;if(s!\
==
_)return yt(s,n);let i=Bn(n);return i?(Ln(n),e.report(i.thrown),t||r.setTimeout(()=>o(jn(n)),0),!1):yt(_,n)}}.dispatchEv\
ent,
!1)}function Bn(r){try{let e=Yr(r);if(e==="error")return{thrown:Gr(r)};if(e==="unhandledrejection")return{thrown:xn(r)}}\
catch{}}
function Un(r,e){let t=p();t.cancelable=!0,t.error=e;let o=mt(r,e);t.filename=o.file??"",t.lineno=o.line??0,t.colno=o.co\
lumn??
0;try{t.message=\`Uncaught \${f(e)}\`}catch{t.message="Uncaught"}return new Hr("error",t)}function jn(r){if(Yr(r)!=="error"\
)
return r;let e=Pn(r),t=me(e),o=p();return o.cancelable=!0,o.message=Cn(r),o.error=Gr(r),o.filename=t?e:"",o.lineno=t?In(\

r):0,o.colno=t?Mn(r):0,new Hr("error",o)}function ht(){let r=new EventTarget;r.addEventListener("error",ht),r.removeEven\
tListener(
"error",ht);let e=P(globalThis),t=I(r);for(let o=0;o<t.length;o++){let n=T(r,t[o]);a(e,t[o],{...n,enumerable:!1})}}funct\
ion Ce(r,e,t){
a(globalThis,r,{value:e,configurable:t,enumerable:!0,writable:t})}var Pe=class{stream;#t;#r;#o;#e;#n=!1;#s=!1;#i;constru\
ctor(e){this.#t=e;let t=p();t.type="bytes",t.start=n=>{this.#r=n},
t.pull=()=>this.#l(),t.cancel=()=>{this.#a(),e.cancel()};let o=p();o.highWaterMark=0,this.stream=new cr(t,o)}push(e){if(\
this.#s||
x(e)===0)return;let t={bytes:e,next:void 0};this.#e?this.#e.next=t:this.#o=t,this.#e=t,this.#c()}end(){this.#n=!0,this.#\
c()}fail(e){
this.#s||(this.#a(),mr(this.#r,e))}#a(){this.#s=!0,this.#o=this.#e=void 0,this.#i?.(),this.#i=void 0}#l(){return new k(e\
=>{
this.#i=e,this.#c()})}#c(){let e=this.#i;if(!e||this.#s)return;let t=this.#o;if(t){this.#o=t.next,t.next||(this.#e=void \
0),
this.#i=void 0;let o=x(t.bytes);dr(this.#r,t.bytes),this.#t.pull(o),e()}else if(this.#n){this.#s=!0,this.#i=void 0,fr(th\
is.#r);
let o=gr(this.#r);o&&yr(o,0),e()}}};var Ie=new WeakMap,zr=c(Ie.get).bind(null,Ie),Kr=c(Ie.set).bind(null,Ie),$r=Fn();fun\
ction Fn(){let r=I(new Response().headers);
for(let e=0;e<r.length;e++){let t=r[e];if(typeof t=="symbol"&&t.description==="guard")return t}}function Vr({status:r,st\
atusText:e,
headers:t,url:o,redirected:n},s){let i=new tr;for(let m=0;m<t.length;m++){let h=t[m][0],g=t[m][1];rr(i,h,g)}let l=p();l.\

status=r,l.statusText=e,l.headers=i;let d=v(ot,[s,l]);return Kr(d,{url:o,redirected:n,type:"basic"}),$r&&a(er(d),$r,{val\
ue:"\\
immutable",configurable:!0,enumerable:!0,writable:!0}),d}function Jr(){let{prototype:r}=ot;bt(r,"url",t=>t.url),bt(r,"re\
\\
directed",t=>t.redirected),bt(r,"type",t=>t.type);let e=c(r.clone);a(r,"clone",{value:{clone(){let t=e(this),o=zr(this);\

return o&&Kr(t,o),t}}.clone,configurable:!0,enumerable:!0,writable:!0})}function bt(r,e,t){let o=u(r,e),n=T(r,e),s=T({ge\
t[e](){
let i=zr(this);return i?t(i):o(this)}},e).get;a(r,e,{...n,get:s})}var Me=class{#t;#r;#o;#e=Yt;#n;#s=!1;constructor(e,t,o\
){this.#t=e,this.#r=t,this.#o=lr(o)}async run(){for(;!this.#s;){let e=await ur(
this.#o);if(this.#s)return;if(e.done)return this.#t.post(R.end,this.#r,"");if(Wn(e.value)!=="Uint8Array"){let t=new y("C\
\\
annot send the body: its stream gave something else than bytes");throw this.stop(t),t}await this.#a(e.value)}}grant(e){t\
his.#e+=
e,this.#i()}stop(e){this.#s||(this.#s=!0,this.#i(),w(pr(this.#o,e),void 0,()=>{}))}#i(){let e=this.#n;this.#n=void 0,e&&\

e()}async#a(e){for(let t=0;t<x(e);){if(this.#e===0&&await new k(s=>this.#n=s),this.#s)return;let o=x(e)-t;if(o>this.#e&&\

(o=this.#e),o>Ze&&(o=Ze),o<=0)return;let n=oe(e,t,o);t+=o,this.#e-=o,this.#t.postBytes(R.chunk,this.#r,n)}}};function Wn\
(r){
if(!(typeof r!="object"||r===null))return re(r)}var Gn=/^text\\/|^application\\/(.*\\+)?(json|xml)|urlencoded/,Le=class{#t;\
#r;#o;#e=p();constructor(e,t,o){this.#t=e,this.#r=
t,this.#o=o}install(){Jr();let e=(o,n)=>this.#n(o,n),t={fetch(o){return e(o,arguments[1])}}.fetch;a(globalThis,"fetch",{\

value:t,configurable:!0,enumerable:!0,writable:!0})}take(e,t,o){let n=this.#e[t];if(n)switch(e){case S.response:return t\
his.#s(
t,n,A(o));case S.chunk:return n.download?.push(o);case S.end:return n.download?.end(),this.#c(t,new y("The request is ov\
\\
er"));case S.fault:return this.#l(t,zn(A(o)));case S.pull:return n.upload?.grant(+o);case S.cancel:return n.upload?.stop\
(
new y("The host reads no more of the body"))}}#n(e,t){return new k((o,n)=>{let s=Yn(e,t),i=Xt(s);if(hr(i))return n(nt(i)\
);
let l=ke(s),d=b(l,0,5);if(d==="data:"||d==="blob:")return o(this.#t.fetch(s));let m=$n(s,t),h=Jt(s),g=M(qn(s,h?m:void 0)\
);
Hn(g);let L=this.#r.nextRequestId(),$e={resolve:o,reject:n,download:void 0,upload:h?new Me(this.#o,L,h):void 0};this.#e[\
L]=
$e,ne(i,"abort",()=>this.#i(L,nt(i))),this.#o.post(R.fetch,L,g),$e.upload&&w($e.upload.run(),void 0,Fo=>this.#i(L,Fo))})\
}#s(e,t,o){
o.body&&(t.download=new Pe({pull:n=>this.#o.post(R.pull,e,\`\${n}\`),cancel:()=>this.#a(e,new y("Body cancelled"))}));try{l\
et n=t.
download?t.download.stream:null;t.resolve(Vr(o,n))}catch(n){this.#i(e,n)}}#i(e,t){this.#e[e]&&this.#o.post(R.cancel,e,""\
),
this.#l(e,t)}#a(e,t){this.#e[e]&&(this.#o.post(R.cancel,e,""),this.#c(e,t))}#l(e,t){let o=this.#e[e];o&&(this.#c(e,t),o.\

reject(t),o.download?.fail(t))}#c(e,t){let o=this.#e[e];delete this.#e[e],o?.upload?.stop(t)}};function Hn(r){let e=X(r)\
;
if(!(e<=Qe))throw new y(\`Cannot fetch: URL and headers have \${e} bytes, \${Qe} allowed\`)}function Yn(r,e){if(K(ke,r))retu\
rn v(
tt,[r,e]);let t=f(r);if(!ir(t))throw new y(\`Invalid URL: '\${t}'\`);return v(tt,[t,e])}function qn(r,e){let t=p();nr(rt(r)\
,
(n,s)=>{t[s]=n});let o=p();return o.url=ke(r),o.method=Zt(r),o.headers=t,o.redirect=Qt(r),e&&(o.body=e),o}function $n(r,\
e){
let t=typeof e=="object"&&e!==null?e.body:void 0;if(t==null){let o=or(rt(r),"content-type");return o&&Q(Gn,o)?"text":"st\
\\
ream"}return typeof t!="object"||K(ar,t)?"text":K(sr,t)?"stream":"bytes"}function zn({name:r,message:e}){return r==="Abo\
\\
rtError"||r==="TimeoutError"?new V(e,r):r==="RangeError"?new we(e):new y(e)}function Zr(r,e){let t=n=>typeof n!="functio\
n"?n:s=>{r.awake();try{E(n,void 0,[s])}catch(i){e.report(i)}},o=se("Finaliza\\
tionRegistry",FinalizationRegistry,n=>[t(n[0])]);a(globalThis,"FinalizationRegistry",{value:o})}var Kn=["stdin","stdout"\
,"stderr"];function Vn(r,e){let t;return()=>{t||(e("--expose-gc"),t=r("gc"),e("--no-expose-gc")),
t()}}function Qr({vm:r,v8:e,module:t,port:o}){let n=Deno,s=n[n.internal].core;return Jn(s),{port:o,Script:r.Script,runSc\
ript:c(
r.Script.prototype.runInThisContext),SourceTextModule:r.SourceTextModule,moduleRequests:u(r.SourceTextModule.prototype,"\
\\
moduleRequests"),linkRequests:c(r.SourceTextModule.prototype.linkRequests),instantiateModule:c(r.SourceTextModule.protot\
ype.
instantiate),evaluateModule:c(r.SourceTextModule.prototype.evaluate),moduleStatus:u(r.SourceTextModule.prototype,"status\
"),
registerHooks:t.registerHooks,stripTypes:t.stripTypeScriptTypes,destructureError:s.destructureError,fetch:globalThis.fet\
ch,
collectGarbage:Vn(r.runInNewContext,e.setFlagsFromString),setTimeout,clearTimeout,atob,setInterval}}function Jn(r){for(l\
et[
e,t]of Object.entries(r.resources()))Kn.includes(t)&&r.tryClose(Number(e))}var Zn=3,_e=50;function eo(r){if(typeof r=="s\
tring")return D(r,G);try{return D(St(r,Zn),G)}catch{return"[unreadable]"}}function St(r,e){
switch(typeof r){case"string":return M(D(r,G));case"bigint":return\`\${f(r)}n\`;case"function":return\`[Function \${f(r.name)\
||
"(anonymous)"}]\`;case"object":return r===null?"null":Qn(r,e);default:return f(r)}}function Qn(r,e){let{stack:t}=r;if(typ\
eof t==
"string")return t;if(Te(r))return Xr(r,e,r.length);let o=re(r);if(o!==void 0){let l=r,d=Vt(l);return\`\${o}(\${d}) \${Xr(l,e\
,
d)}\`}if(e===0)return"[Object]";let n=I(r),s="";for(let l=0;l<n.length&&l<_e;l++){let d=n[l];if(s.length>G)break;let m=St\
(
r[d],e-1);s+=\`\${s===""?" ":", "}\${f(d)}: \${m}\`}let i=n.length>_e?", \\u2026":"";return s===""?"{}":\`{\${s}\${i} }\`}function\
 Xr(r,e,t){
if(e===0)return"[Array]";let o="";for(let s=0;s<t&&s<_e&&!(o.length>G);s++)o+=\`\${s===0?" ":", "}\${St(r[s],e-1)}\`;let n=t\
>
_e?", \\u2026":"";return o===""?"[]":\`[\${o}\${n} ]\`}var Et=[["debug","debug"],["dir","log"],["dirxml","log"],["error","err\
or"],["group","log"],["groupCollapsed","log"],["in\\
fo","info"],["log","log"],["table","log"],["trace","debug"],["warn","warn"]];function ro(r){let e=(o,n)=>r.post(R.consol\
e,
0,M({level:o,text:D(n,G)})),t=globalThis.console;for(let o=0;o<Et.length;o++){let n=Et[o][1];J(t,Et[o][0],function(){e(n\
,
to(arguments,0))})}Xn(t,e),es(t,e),J(t,"assert",function(){arguments[0]||e("error",\`Assertion failed\${to(arguments,1,": \
")}\`)})}
function Xn(r,e){let t=p();J(r,"count",(o="default")=>{let n=f(o);t[n]=(t[n]??0)+1,e("log",\`\${n}: \${t[n]}\`)}),J(r,"count\
\\
Reset",(o="default")=>{delete t[f(o)]})}function es(r,e){let t=p(),o=(n,s)=>{let i=f(n),l=t[i];l!==void 0&&(e("log",\`\${i\
}\\
: \${U()-l|0} ms\`),s||delete t[i])};J(r,"time",(n="default")=>{t[f(n)]=U()}),J(r,"timeLog",(n="default")=>o(n,!0)),J(r,"t\
\\
imeEnd",(n="default")=>o(n,!1))}function to(r,e,t=""){let o="";for(let n=e;n<r.length&&!(o.length>G);n++)o+=(n===e?t:" "\
)+
eo(r[n]);return o}function J(r,e,t){a(t,"name",{value:e,configurable:!0}),a(r,e,{value:t,configurable:!0,enumerable:!0,w\
ritable:!0})}var oo="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",no=p();for(let r=0;r<oo.length;r+\
+)no[oo[r]]=r;
function so(r){let{mappings:e}=A(r),t=[],o=0,n,s=0,i=0,l=0,d=()=>{O(t,(n??o)+1),n=void 0,s=0};for(let m=0;m<e.length;m++\
){
let h=e[m];if(h===";")d();else if(h===",")s=0;else{let g=no[h];if(i+=(g&31)<<l,l+=5,g&32)continue;s===2&&(o+=i&1?-(i>>1)\
:
i>>1,n??=o),s++,i=l=0}}return d(),t}var Ne=p();Ne[".ts"]=Ne.mts=Ne.cts=!0;var io="//# sourceMappingURL=data:application/\
json;base64,";function De(r,e,t,o){let n=b(
e,-3);if(!(o===void 0?Ne[n]===!0:o==="ts"))return t;try{return r.stripTypes(t,{__proto__:null,mode:"strip"})}catch{retur\
n ts(
r,e,t)}}function ts(r,e,t){let o;try{o=r.stripTypes(t,{__proto__:null,mode:"transform",sourceMap:!0})}catch(s){throw new\
 Dt(
rs(s.message,e))}let n=jt(o,io);if(n>=0){let s=b(o,n+io.length);Nr(e,so(r.atob(s))),o=b(o,0,n)}return o}function rs(r,e)\
{
let t="file:///stripTypeScriptTypes.ts",o=B(r,t);return o<0?r:b(r,0,o)+e+b(r,o+t.length)}var Be=class{#t;#r=p();#o=p();c\
onstructor(e){this.#t=e}add(e,t){this.#r[ao(e,"")]=t}compile(e,t){return ie(e),ae(()=>new this.#t.
SourceTextModule(t,{identifier:e,initializeImportMeta:o=>{o.url=e},importModuleDynamically:this.importer(e)}))}run(e){re\
turn new k(
t=>{this.#t.moduleStatus(e)==="unlinked"&&(this.#e(e),this.#t.instantiateModule(e)),t(this.#t.evaluateModule(e))})}#e(e)\
{
let t=new Bt;Je(t,e);let o=[e];for(let n=0;n<o.length;n++){let s=o[n],i=this.#t.moduleRequests(s),l=[];for(let d=0;d<i.l\
ength;d++){
let m=this.#n(i[d].specifier,s.identifier);O(l,m),!Ut(t,m)&&(Je(t,m),this.#t.moduleStatus(m)==="unlinked"&&O(o,m))}this.\
#t.
linkRequests(s,l)}}importer(e){return t=>new k(o=>{let n=this.#n(t,e);o(w(this.run(n),()=>n))})}#n(e,t){let o=ao(e,t),n=\
this.#r[o];
if(n===void 0)throw new y(\`Cannot import "\${e}": no such module was given to the isolate\`);return this.#o[o]??=this.comp\
ile(
o,De(this.#t,o,n,void 0))}};function ao(r,e){let t=b(r,0,1)===".";if(!t&&b(r,0,1)!=="/")return r;let o="";if(t){for(let \
n=e.
length;n>0;n--)if(e[n-1]==="/"){o=b(e,0,n);break}}return\`./\${os(o+r)}\`}function os(r){let e="",t=r;for(;t!=="";){let o=B\
(
t,"/"),n=o<0?t:b(t,0,o);t=o<0?"":b(t,o+1),!(n===""||n===".")&&(n===".."?e=ns(e):e=e===""?n:\`\${e}/\${n}\`)}return e}functio\
n ns(r){
for(let e=r.length-1;e>=0;e--)if(r[e]==="/")return b(r,0,e);return""}var Tt=["AggregateError","Array","ArrayBuffer","Asy\
ncDisposableStack","BigInt","BigInt64Array","BigUint64Array","Boolean",
"DataView","Date","DisposableStack","Error","EvalError","FinalizationRegistry","Float16Array","Float32Array","Float64Arr\
\\
ay","Function","Infinity","Int16Array","Int32Array","Int8Array","Intl","Iterator","JSON","Map","Math","NaN","Number","Ob\
\\
ject","Promise","Proxy","RangeError","ReferenceError","Reflect","RegExp","Set","String","SuppressedError","Symbol","Synt\
\\
axError","Temporal","TypeError","URIError","Uint16Array","Uint32Array","Uint8Array","Uint8ClampedArray","WeakMap","WeakR\
\\
ef","WeakSet","WebAssembly","decodeURI","decodeURIComponent","encodeURI","encodeURIComponent","escape","eval","globalThi\
\\
s","isFinite","isNaN","parseFloat","parseInt","undefined","unescape"],ss=["AbortController","AbortSignal","Blob","ByteLe\
\\
ngthQueuingStrategy","CloseEvent","CompressionStream","CountQueuingStrategy","Crypto","CryptoKey","CustomEvent","DOMExce\
\\
ption","DecompressionStream","ErrorEvent","Event","EventTarget","File","FileReader","FormData","Headers","MessageChannel\
",
"MessageEvent","MessagePort","Performance","PerformanceEntry","PerformanceMark","PerformanceMeasure","ProgressEvent","Pr\
\\
omiseRejectionEvent","QuotaExceededError","ReadableByteStreamController","ReadableStream","ReadableStreamBYOBReader","Re\
\\
adableStreamBYOBRequest","ReadableStreamDefaultController","ReadableStreamDefaultReader","Request","Response","SubtleCry\
\\
pto","TextDecoder","TextDecoderStream","TextEncoder","TextEncoderStream","TransformStream","TransformStreamDefaultContro\
\\
ller","URL","URLPattern","URLSearchParams","WebSocket","WritableStream","WritableStreamDefaultController","WritableStrea\
\\
mDefaultWriter","addEventListener","atob","btoa","clearInterval","clearTimeout","close","console","crypto","dispatchEven\
\\
t","fetch","onerror","onunhandledrejection","performance","queueMicrotask","removeEventListener","reportError","self","s\
\\
etInterval","setTimeout","structuredClone"],is=["NETWORK","env"],wt=[...Tt,...ss,...is],co=["onerror","onunhandledreject\
\\
ion"],Rt=["assert","clear","count","countReset","debug","dir","dirxml","error","group","groupCollapsed","groupEnd","info\
",
"log","table","time","timeEnd","timeLog","trace","warn"];var as=c(Function.prototype.toString),cs=c(WeakSet.prototype.ha\
s);function lo(r){let e=new WeakSet(ls(r)),t={toString(){
let o=as(this);if(!cs(e,this))return o;let n=T(this,"name"),s=typeof n?.value=="string"?n.value:"";return\`function \${f(s\
)}\\
() { [native code] }\`}}.toString;e.add(t),a(Function.prototype,"toString",{value:t})}function ls(r){let e=new Set;for(le\
t s of Tt)
us(e,Reflect.get(globalThis,s));let t=e.size;F(e,eval);for(let s of r)e.has(s)||Y(e,s);Y(e,Function.prototype),Y(e,WebAs\
sembly),
Y(e,WebAssembly.Module),Y(e,WebAssembly.Memory);let o=T(Error,"prepareStackTrace");F(e,o.get),F(e,o.set),F(e,Error.prepa\
reStackTrace),
Y(e,Reflect.get(Reflect.get(globalThis,"Temporal"),"Now")),Y(e,globalThis);let n=0;for(let s of e)n++<t||(F(e,P(s)),Y(e,\

s));return[...e].filter(s=>typeof s=="function")}function us(r,e){F(r,e),typeof e=="function"&&F(r,e.prototype)}function\
 Y(r,e){
let t=I(e);if(!(t.length===2&&t[0]==="length"&&t[1]==="name"))for(let o of t){let n=T(e,o);F(r,n.value),F(r,n.get),F(r,n\
.
set)}}function F(r,e){(typeof e=="function"||typeof e=="object"&&e)&&r.add(e)}var ce={open:"ws.open",send:"ws.send",clos\
e:"ws.close",fromHost:"__ws_event"},kt="base64";var ps=32*1024,Ue=class{#t;#r;#o=0;#e=p();#n=p();#s=p();#i=1;#a=[];#l=[]\
;#c=0;#u=()=>{};constructor(e,t){this.#t=e,this.#r=
t}onSocketMessage(e){this.#u=e}setMaxMessageBytes(e){this.#o=e}beginStart(){this.#c++}finishStart(){--this.#c>0||(this.#\
a=
[],this.#m())}receive(e){let t=A(e);for(let o=0;o<t.length;o++)this.#y(t[o][0],t[o][1]),this.#r.handledOne()}settle(e,t,\
o){
let n=this.#s[t];if(!n)return;delete this.#s[t];let s=o===""?void 0:A(o);e===S.reply?n.resolve(s):n.reject(ds(s))}answer\
(e,t){
let o=A(t),n=o[0],s=o[1],i=this.#n[n];if(!i&&this.#c>0)return O(this.#l,{id:e,payload:t});this.answerWith(e,()=>{if(i)re\
turn i(
s);throw new N(\`No handler registered for method: \${n}\`)})}answerWith(e,t){let o=i=>this.#r.post(R.fault,e,ft(this.#t,i)\
),
n=i=>{try{let l=M(i)??"";this.#d(l,"reply"),this.#r.post(R.reply,e,l)}catch(l){o(l)}},s=new k(i=>i(t()));w(s,n,o)}report\
(e){
let t=ft(this.#t,e);this.#r.post(R.error,0,t)}api(){return Z({on:(e,t)=>{this.#f(f(e),uo(t,"NETWORK.on"))},off:(e,t)=>{t\
his.#h(
f(e),t)},send:(e,t)=>this.send(e,t),request:(e,t)=>this.request(e,t),onRequest:(e,t)=>{this.#n[f(e)]=uo(t,"NETWORK.onReq\
\\
uest"),this.#l.length>0&&ue(()=>this.#m())}})}send(e,t){this.#r.event(this.#p(e,t,"message"))}request(e,t){return new k(\

(o,n)=>{let s=this.#p(e,t,"request"),i=this.nextRequestId();this.#s[i]={resolve:o,reject:n},this.#r.post(R.request,i,s)}\
)}nextRequestId(){
return this.#i++}#p(e,t,o){let n=M(f(e)),s=t===void 0?void 0:M(t),i=s===void 0?\`[\${n}]\`:\`[\${n},\${s}]\`;return s!==void 0&\
&
this.#d(s,o),this.#d(i,\`\${o} of this name\`,ps),i}#d(e,t,o=0){let n=this.#o+o;if(e.length*3<=n)return;let s=X(e);if(!(s<=\

n))throw new we(\`Cannot send \${t}: \${s} bytes, maxMessageBytes is \`+this.#o)}#f(e,t){let o=this.#e[e],n=[],s=o===void 0?\

0:o.length;for(let i=0;i<s;i++)O(n,o[i]);O(n,t),this.#e[e]=n,this.#a.length>0&&this.#g(e)}#h(e,t){let o=this.#e[e];if(o=\
==
void 0)return;let n=[],s=!1;for(let i=0;i<o.length;i++)!s&&o[i]===t?s=!0:O(n,o[i]);n.length===0?delete this.#e[e]:this.#\
e[e]=
n}#m(){let e=this.#l;this.#l=[];for(let t=0;t<e.length;t++)this.answer(e[t].id,e[t].payload)}#g(e){let t=[],o=this.#a;th\
is.#a=
t;for(let n=0;n<o.length;n++){let s=o[n];s.name!==e?O(t,s):ue(()=>this.#y(e,s.data))}}#y(e,t){if(e===ce.fromHost)return \
this.#u(
t);let o=this.#e[e];if(o===void 0){this.#c>0&&O(this.#a,{name:e,data:t});return}for(let n=0;n<o.length;n++)try{E(o[n],vo\
id 0,
[t])}catch(s){this.report(s)}}};function uo(r,e){if(typeof r=="function")return r;throw new y(\`Cannot register with \${e}\
\\
: no function given\`)}function ds({name:r,message:e}){let t=new N(e);return a(t,"name",{value:r,configurable:!0,enumerab\
le:!1,
writable:!0}),t}var je=class{#t;#r;#o;constructor(e,t,o){this.#t=e,this.#r=t,this.#o=o}execute(e){let t=o=>this.#r.repor\
t(o);try{let{name:o,
source:n}=this.#c(e),s=this.#n(o,n);s?this.#e(s):w(this.#l(o,n),void 0,t)}catch(o){t(o)}}evaluate(e,t){this.#r.answerWit\
h(
e,()=>{let{name:o,source:n}=this.#c(t),s=this.#n(o,n)??this.#s(o,n);return s?this.#e(s):this.#l(o,n)})}#e(e){return this\
.#t.
runScript(e,{displayErrors:!1})}#n(e,t){try{return ae(()=>new this.#t.Script(t,this.#i(e)))}catch(o){if(!this.#a(e,t))th\
row o}}#s(e,t){
try{let o=\`(async () => (\${t}
))()\`;return new this.#t.Script(o,{...this.#i(e),columnOffset:-14})}catch{return}}#i(e){return{filename:e,importModuleDy\
namically:this.#o.
importer(e)}}#a(e,t){try{return this.#o.compile(e,t),!0}catch{return!1}}#l(e,t){let o=this.#o.compile(e,t);this.#r.begin\
Start();
let n=this.#o.run(o),s=()=>this.#r.finishStart();return w(n,s,s),w(n,()=>{})}#c(e){let t=B(e,\`
\`),o=A(b(e,0,t)),{name:n,lang:s}=o;ie(n);let i=b(e,t+1);return{name:n,source:De(this.#t,n,i,s)}}};function vt(r,e){a(glo\
balThis,r,{value:e,configurable:!1,enumerable:!0,writable:!1})}function po(){let r=p();for(let t=0;t<
wt.length;t++)r[wt[t]]=!0;gs(),ms();let e=I(globalThis);for(let t=0;t<e.length;t++){let o=e[t];if(typeof o=="string"&&r[\
o]){
co.includes(o)||fs(o);continue}if(!delete globalThis[o])throw new N(\`Cannot remove global \${f(o)}\`)}}function fs(r){let{\

get:e,enumerable:t}=T(globalThis,r);e&&a(globalThis,r,{value:E(e,globalThis,[]),configurable:!0,enumerable:t,writable:!0\
})}
function ms(){a(globalThis,"MessageChannel",{value:MessageChannel.prototype.constructor})}function gs(){let r=P(globalTh\
is);
for(;r!==EventTarget.prototype;)delete r.constructor,r=P(r)}function fo(){let r={};for(let e=0;e<Rt.length;e++){let t=Rt\
[e];
a(r,t,{value:{[t](){}}[t],configurable:!0,enumerable:!0,writable:!0})}a(globalThis,"console",{value:r,configurable:!0,en\
umerable:!1,
writable:!0})}function mo(){Ke(Object.prototype),Ke(Array.prototype),q(k.prototype,"then"),q(k.prototype,"constructor"),\

q(k,Symbol.species),Z(Function.prototype.bind),q(Function.prototype,"call"),q(Function.prototype,"apply"),q(Function.pro\
totype,
"bind"),q(Array.prototype,Symbol.iterator),q(P([][Symbol.iterator]()),"next")}function q(r,e){a(r,e,{configurable:!1}),"\
\\
value"in T(r,e)&&a(r,e,{writable:!1})}function yo(){a(go,"name",{value:"prepareStackTrace"});let{get:r,set:e}=T({get pre\
pareStackTrace(){return go},set prepareStackTrace(t){}},
"prepareStackTrace");a(N,"prepareStackTrace",{get:r,set:e,enumerable:!1,configurable:!1}),a(globalThis,"Error",{configur\
able:!1,
writable:!1})}function go(r,e){let t=hs(r);try{for(let o=0;o<e.length;o++){let n=e[o].getFileName();me(n)&&(t+=\`
    at \${ys(e[o],n)}\`)}}catch{}return t}function ys(r,e){let t=r.toString(),o=r.getScriptNameOrSourceURL(),n=typeof o=="\
\\
string"?o:e,s=r.getLineNumber(),i=\`\${n}:\${s}:\`,l=B(t,i);if(l<0)return t;let d=b(t,l+i.length);return\`\${b(t,0,l)}\${e}:\${d\
t(
e,s)}:\${d}\`}function hs(r){try{let{name:e,message:t}=r,o=e===void 0?"Error":f(e),n=t===void 0?"":f(t);return o===""?n:n=\
==
""?o:\`\${o}: \${n}\`}catch{return"Error"}}var Ot={AbortController:"","AbortController.prototype":"constructor signal abort \
@@toStringTag",AbortSignal:"any abort t\\
imeout","AbortSignal.prototype":\`
    constructor aborted reason throwIfAborted addEventListener
    removeEventListener onabort Symbol([[add]]) Symbol([[signalAbort]])
    Symbol([[runAbortSteps]]) Symbol([[remove]]) @@toStringTag\`,AggregateError:"","AggregateError.prototype":"constructo\
\\
r name message",Array:"isArray from fromAsync of @@species","Array.prototype":\`
    length constructor at concat copyWithin fill find findIndex findLast
    findLastIndex lastIndexOf pop push reverse shift unshift slice sort splice
    includes indexOf join keys entries values forEach filter flat flatMap map
    every some reduce reduceRight toReversed toSorted toSpliced with
    toLocaleString toString @@iterator @@unscopables\`,ArrayBuffer:"isView @@species","ArrayBuffer.prototype":\`
    constructor byteLength slice maxByteLength resizable resize transfer
    transferToFixedLength detached @@toStringTag\`,AsyncDisposableStack:"","AsyncDisposableStack.prototype":\`
    constructor use disposeAsync adopt defer move disposed @@asyncDispose
    @@toStringTag\`,BigInt:"asUintN asIntN","BigInt.prototype":"constructor toLocaleString toString valueOf @@toStringTag\
",
BigInt64Array:"BYTES_PER_ELEMENT","BigInt64Array.prototype":"constructor BYTES_PER_ELEMENT",BigUint64Array:"BYTES_PER_EL\
\\
EMENT","BigUint64Array.prototype":"constructor BYTES_PER_ELEMENT",Blob:"","Blob.prototype":\`
    constructor size type slice stream textStream text arrayBuffer bytes
    @@toStringTag Symbol(Deno.core.hostObject)\`,Boolean:"","Boolean.prototype":"constructor toString valueOf",ByteLength\
QueuingStrategy:"",
"ByteLengthQueuingStrategy.prototype":"constructor highWaterMark size @@toStringTag",CloseEvent:"","CloseEvent.prototype\
":"\\
constructor wasClean code reason",CompressionStream:"","CompressionStream.prototype":"constructor readable writable @@to\
\\
StringTag",CountQueuingStrategy:"","CountQueuingStrategy.prototype":"constructor highWaterMark size @@toStringTag",Crypt\
o:"",
"Crypto.prototype":"constructor subtle getRandomValues randomUUID @@toStringTag",CryptoKey:"fromCloneData","CryptoKey.pr\
\\
ototype":"constructor type extractable usages algorithm @@toStringTag",CustomEvent:"","CustomEvent.prototype":"construct\
\\
or detail",DataView:"","DataView.prototype":\`
    constructor buffer byteLength byteOffset getInt8 setInt8 getUint8 setUint8
    getInt16 setInt16 getUint16 setUint16 getInt32 setInt32 getUint32
    setUint32 getFloat32 setFloat32 getFloat64 setFloat64 getBigInt64
    setBigInt64 getBigUint64 setBigUint64 getFloat16 setFloat16 @@toStringTag\`,Date:"now parse UTC","Date.prototype":\`
    constructor toString toDateString toTimeString toISOString toUTCString
    toGMTString getDate setDate getDay getFullYear setFullYear getHours
    setHours getMilliseconds setMilliseconds getMinutes setMinutes getMonth
    setMonth getSeconds setSeconds getTime setTime getTimezoneOffset
    getUTCDate setUTCDate getUTCDay getUTCFullYear setUTCFullYear getUTCHours
    setUTCHours getUTCMilliseconds setUTCMilliseconds getUTCMinutes
    setUTCMinutes getUTCMonth setUTCMonth getUTCSeconds setUTCSeconds valueOf
    getYear setYear toJSON toLocaleString toLocaleDateString
    toLocaleTimeString toTemporalInstant @@toPrimitive\`,DecompressionStream:"","DecompressionStream.prototype":"construc\
\\
tor readable writable @@toStringTag",DisposableStack:"","DisposableStack.prototype":\`
    constructor use dispose adopt defer move disposed @@dispose @@toStringTag\`,DOMException:\`
    INDEX_SIZE_ERR DOMSTRING_SIZE_ERR HIERARCHY_REQUEST_ERR WRONG_DOCUMENT_ERR
    INVALID_CHARACTER_ERR NO_DATA_ALLOWED_ERR NO_MODIFICATION_ALLOWED_ERR
    NOT_FOUND_ERR NOT_SUPPORTED_ERR INUSE_ATTRIBUTE_ERR INVALID_STATE_ERR
    SYNTAX_ERR INVALID_MODIFICATION_ERR NAMESPACE_ERR INVALID_ACCESS_ERR
    VALIDATION_ERR TYPE_MISMATCH_ERR SECURITY_ERR NETWORK_ERR ABORT_ERR
    URL_MISMATCH_ERR QUOTA_EXCEEDED_ERR TIMEOUT_ERR INVALID_NODE_TYPE_ERR
    DATA_CLONE_ERR\`,"DOMException.prototype":\`
    constructor message name code INDEX_SIZE_ERR DOMSTRING_SIZE_ERR
    HIERARCHY_REQUEST_ERR WRONG_DOCUMENT_ERR INVALID_CHARACTER_ERR
    NO_DATA_ALLOWED_ERR NO_MODIFICATION_ALLOWED_ERR NOT_FOUND_ERR
    NOT_SUPPORTED_ERR INUSE_ATTRIBUTE_ERR INVALID_STATE_ERR SYNTAX_ERR
    INVALID_MODIFICATION_ERR NAMESPACE_ERR INVALID_ACCESS_ERR VALIDATION_ERR
    TYPE_MISMATCH_ERR SECURITY_ERR NETWORK_ERR ABORT_ERR URL_MISMATCH_ERR
    QUOTA_EXCEEDED_ERR TIMEOUT_ERR INVALID_NODE_TYPE_ERR DATA_CLONE_ERR
    @@toStringTag\`,Error:"captureStackTrace isError stackTraceLimit prepareStackTrace","Error.prototype":"constructor na\
\\
me message toString",ErrorEvent:"","ErrorEvent.prototype":"constructor message filename lineno colno error",EvalError:""\
,
"EvalError.prototype":"constructor name message",Event:"NONE CAPTURING_PHASE AT_TARGET BUBBLING_PHASE","Event.prototype"\
:\`\\

    constructor type target srcElement currentTarget composedPath NONE
    CAPTURING_PHASE AT_TARGET BUBBLING_PHASE eventPhase stopPropagation
    cancelBubble stopImmediatePropagation bubbles cancelable returnValue
    preventDefault defaultPrevented composed timeStamp isTrusted @@toStringTag\`,EventTarget:"","EventTarget.prototype":\`\
\\

    constructor addEventListener removeEventListener dispatchEvent
    @@toStringTag\`,File:"","File.prototype":\`
    constructor name lastModified @@toStringTag Symbol(Deno.core.hostObject)\`,FileReader:"EMPTY LOADING DONE","FileReade\
\\
r.prototype":\`
    constructor readyState result error abort readAsArrayBuffer
    readAsBinaryString readAsDataURL readAsText onerror onloadstart onload
    onloadend onprogress onabort EMPTY LOADING DONE @@toStringTag\`,FinalizationRegistry:"","FinalizationRegistry.prototy\
\\
pe":"constructor register unregister @@toStringTag",Float16Array:"BYTES_PER_ELEMENT","Float16Array.prototype":"construct\
\\
or BYTES_PER_ELEMENT",Float32Array:"BYTES_PER_ELEMENT","Float32Array.prototype":"constructor BYTES_PER_ELEMENT",Float64A\
rray:"\\
BYTES_PER_ELEMENT","Float64Array.prototype":"constructor BYTES_PER_ELEMENT",FormData:"","FormData.prototype":\`
    constructor append delete get getAll has set entries keys values forEach
    @@iterator @@toStringTag\`,Function:"","Function.prototype":\`
    constructor apply bind call toString arguments caller @@hasInstance\`,Headers:"","Headers.prototype":\`
    constructor append delete get getSetCookie has set entries keys values
    forEach Symbol(iterable_headers) @@iterator @@toStringTag
    Symbol([[NotSerializable]])\`,Int16Array:"BYTES_PER_ELEMENT","Int16Array.prototype":"constructor BYTES_PER_ELEMENT",I\
nt32Array:"\\
BYTES_PER_ELEMENT","Int32Array.prototype":"constructor BYTES_PER_ELEMENT",Int8Array:"BYTES_PER_ELEMENT","Int8Array.proto\
\\
type":"constructor BYTES_PER_ELEMENT",Intl:\`
    getCanonicalLocales supportedValuesOf DateTimeFormat NumberFormat Collator
    PluralRules RelativeTimeFormat ListFormat Locale DisplayNames Segmenter
    DurationFormat @@toStringTag\`,"Intl.Collator":"supportedLocalesOf","Intl.Collator.prototype":"constructor resolvedOp\
\\
tions compare @@toStringTag","Intl.DateTimeFormat":"supportedLocalesOf","Intl.DateTimeFormat.prototype":\`
    constructor resolvedOptions formatToParts format formatRange
    formatRangeToParts @@toStringTag\`,"Intl.DisplayNames":"supportedLocalesOf","Intl.DisplayNames.prototype":"constructo\
\\
r resolvedOptions of @@toStringTag","Intl.DurationFormat":"supportedLocalesOf","Intl.DurationFormat.prototype":\`
    constructor resolvedOptions format formatToParts @@toStringTag\`,"Intl.ListFormat":"supportedLocalesOf","Intl.ListFor\
\\
mat.prototype":\`
    constructor resolvedOptions format formatToParts @@toStringTag\`,"Intl.Locale":"","Intl.Locale.prototype":\`
    constructor toString maximize minimize language script region baseName
    calendar caseFirst collation firstDayOfWeek hourCycle numeric
    numberingSystem getCalendars getCollations getHourCycles
    getNumberingSystems getTimeZones getTextInfo getWeekInfo variants
    @@toStringTag\`,"Intl.NumberFormat":"supportedLocalesOf","Intl.NumberFormat.prototype":\`
    constructor resolvedOptions formatToParts format formatRange
    formatRangeToParts @@toStringTag\`,"Intl.PluralRules":"supportedLocalesOf","Intl.PluralRules.prototype":\`
    constructor resolvedOptions select selectRange @@toStringTag\`,"Intl.RelativeTimeFormat":"supportedLocalesOf","Intl.R\
\\
elativeTimeFormat.prototype":\`
    constructor resolvedOptions format formatToParts @@toStringTag\`,"Intl.Segmenter":"supportedLocalesOf","Intl.Segmente\
\\
r.prototype":"constructor resolvedOptions segment @@toStringTag",Iterator:"from concat","Iterator.prototype":\`
    constructor reduce toArray forEach some every find map filter take drop
    flatMap @@iterator @@toStringTag @@dispose\`,JSON:"parse stringify rawJSON isRawJSON @@toStringTag",Map:"groupBy @@sp\
\\
ecies","Map.prototype":\`
    constructor get set has delete clear entries forEach keys size values
    getOrInsert getOrInsertComputed @@toStringTag @@iterator\`,Math:\`
    abs acos acosh asin asinh atan atanh atan2 ceil cbrt expm1 clz32 cos cosh
    exp floor fround hypot imul log log1p log2 log10 max min pow random round
    sign sin sinh sqrt tan tanh trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2
    f16round sumPrecise @@toStringTag\`,MessageChannel:"","MessageChannel.prototype":"constructor port1 port2 @@toStringT\
\\
ag",MessageEvent:"","MessageEvent.prototype":"constructor source",MessagePort:"","MessagePort.prototype":\`
    constructor postMessage start close onmessage onmessageerror
    Symbol(refMessagePort) @@toStringTag\`,Number:\`
    isFinite isInteger isNaN isSafeInteger parseFloat parseInt MAX_VALUE
    MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY MAX_SAFE_INTEGER
    MIN_SAFE_INTEGER EPSILON\`,"Number.prototype":\`
    constructor toExponential toFixed toPrecision toString valueOf
    toLocaleString\`,Object:\`
    assign getOwnPropertyDescriptor getOwnPropertyDescriptors
    getOwnPropertyNames getOwnPropertySymbols hasOwn is preventExtensions seal
    create defineProperties defineProperty freeze getPrototypeOf
    setPrototypeOf isExtensible isFrozen isSealed keys entries fromEntries
    values groupBy\`,"Object.prototype":\`
    constructor __defineGetter__ __defineSetter__ hasOwnProperty
    __lookupGetter__ __lookupSetter__ isPrototypeOf propertyIsEnumerable
    toString valueOf __proto__ toLocaleString\`,Performance:"","Performance.prototype":\`
    constructor timeOrigin clearMarks clearMeasures clearResourceTimings
    setResourceTimingBufferSize getEntries getEntriesByName getEntriesByType
    mark measure now toJSON @@toStringTag\`,PerformanceEntry:"","PerformanceEntry.prototype":\`
    constructor name entryType startTime duration toJSON @@toStringTag\`,PerformanceMark:"","PerformanceMark.prototype":"\
\\
constructor detail entryType toJSON @@toStringTag",PerformanceMeasure:"","PerformanceMeasure.prototype":"constructor det\
\\
ail entryType toJSON @@toStringTag",ProgressEvent:"","ProgressEvent.prototype":"constructor",Promise:\`
    all allSettled any race resolve reject withResolvers try @@species\`,"Promise.prototype":"constructor then catch fina\
\\
lly @@toStringTag",PromiseRejectionEvent:"","PromiseRejectionEvent.prototype":"constructor promise reason",Proxy:"revoca\
\\
ble",QuotaExceededError:"","QuotaExceededError.prototype":"constructor quota requested @@toStringTag",RangeError:"","Ran\
\\
geError.prototype":"constructor name message",ReadableByteStreamController:"","ReadableByteStreamController.prototype":\`\
\\

    constructor byobRequest desiredSize close enqueue error
    Symbol([[CancelSteps]]) Symbol([[PullSteps]]) Symbol([[ReleaseSteps]])
    @@toStringTag\`,ReadableStream:"from","ReadableStream.prototype":\`
    constructor locked cancel getReader pipeThrough pipeTo tee values
    @@asyncIterator @@toStringTag Symbol([[NotSerializable]])\`,ReadableStreamBYOBReader:"","ReadableStreamBYOBReader.pro\
\\
totype":"constructor read releaseLock closed cancel @@toStringTag",ReadableStreamBYOBRequest:"","ReadableStreamBYOBReque\
\\
st.prototype":"constructor view respond respondWithNewView @@toStringTag",ReadableStreamDefaultController:"","ReadableSt\
\\
reamDefaultController.prototype":\`
    constructor desiredSize close enqueue error Symbol([[CancelSteps]])
    Symbol([[PullSteps]]) Symbol([[ReleaseSteps]]) @@toStringTag\`,ReadableStreamDefaultReader:"","ReadableStreamDefaultR\
\\
eader.prototype":"constructor read releaseLock closed cancel @@toStringTag",ReferenceError:"","ReferenceError.prototype"\
:"\\
constructor name message",Reflect:\`
    defineProperty deleteProperty apply construct get getOwnPropertyDescriptor
    getPrototypeOf has isExtensible ownKeys preventExtensions set
    setPrototypeOf @@toStringTag\`,RegExp:\`
    input $_ lastMatch $& lastParen $+ leftContext $\\\` rightContext $'
    $1 $2 $3 $4 $5 $6 $7 $8 $9 escape @@species\`,"RegExp.prototype":\`
    constructor exec dotAll flags global hasIndices ignoreCase multiline
    source sticky unicode unicodeSets compile toString test @@match @@matchAll
    @@replace @@search @@split\`,Request:"","Request.prototype":\`
    constructor method url headers redirect cache credentials integrity
    keepalive mode referrer referrerPolicy signal clone body bodyUsed
    arrayBuffer blob bytes formData json text textStream Symbol(headers)
    Symbol(signal) Symbol(mime_type) Symbol(body) @@toStringTag
    Symbol([[NotSerializable]])\`,Response:"error redirect json","Response.prototype":\`
    constructor type url redirected status ok statusText headers clone body
    bodyUsed arrayBuffer blob bytes formData json text textStream
    Symbol(mime_type) Symbol(body) @@toStringTag Symbol([[NotSerializable]])\`,Set:"@@species","Set.prototype":\`
    constructor has add delete difference clear entries forEach intersection
    isSubsetOf isSupersetOf isDisjointFrom size symmetricDifference union
    values keys @@toStringTag @@iterator\`,String:"fromCharCode fromCodePoint raw","String.prototype":\`
    length constructor anchor at big blink bold charAt charCodeAt codePointAt
    concat endsWith fontcolor fontsize fixed includes indexOf isWellFormed
    italics lastIndexOf link localeCompare match matchAll normalize padEnd
    padStart repeat replace replaceAll search slice small split strike sub
    substr substring sup startsWith toString toWellFormed trim trimStart
    trimLeft trimEnd trimRight toLocaleLowerCase toLocaleUpperCase toLowerCase
    toUpperCase valueOf @@iterator\`,SubtleCrypto:"supports","SubtleCrypto.prototype":\`
    constructor digest encrypt decrypt sign verify deriveBits deriveKey
    importKey exportKey encapsulateBits decapsulateBits generateKey
    getPublicKey wrapKey unwrapKey encapsulateKey decapsulateKey @@toStringTag\`,SuppressedError:"","SuppressedError.prot\
\\
otype":"constructor name message",Symbol:\`
    for keyFor asyncIterator hasInstance isConcatSpreadable iterator match
    matchAll replace search species split toPrimitive toStringTag unscopables
    dispose asyncDispose metadata\`,"Symbol.prototype":\`
    constructor toString valueOf description @@toStringTag @@toPrimitive\`,SyntaxError:"","SyntaxError.prototype":"constr\
\\
uctor name message",Temporal:\`
    Now PlainDate PlainTime PlainDateTime ZonedDateTime Duration Instant
    PlainYearMonth PlainMonthDay @@toStringTag\`,"Temporal.Duration":"from compare","Temporal.Duration.prototype":\`
    constructor years months weeks days hours minutes seconds milliseconds
    microseconds nanoseconds sign blank with negated abs add subtract round
    total toLocaleString toString toJSON valueOf @@toStringTag\`,"Temporal.Instant":"from fromEpochMilliseconds fromEpoch\
\\
Nanoseconds compare","Temporal.Instant.prototype":\`
    constructor epochMilliseconds epochNanoseconds add subtract until since
    round equals toLocaleString toString toJSON valueOf toZonedDateTimeISO
    @@toStringTag\`,"Temporal.Now":\`
    instant timeZoneId plainDateTimeISO zonedDateTimeISO plainDateISO
    plainTimeISO @@toStringTag\`,"Temporal.PlainDate":"from compare","Temporal.PlainDate.prototype":\`
    constructor era eraYear calendarId year month monthCode day dayOfWeek
    dayOfYear weekOfYear yearOfWeek daysInWeek daysInMonth daysInYear
    monthsInYear inLeapYear toPlainYearMonth toPlainMonthDay add subtract with
    withCalendar until since equals toPlainDateTime toZonedDateTime toString
    toLocaleString toJSON valueOf @@toStringTag\`,"Temporal.PlainDateTime":"from compare","Temporal.PlainDateTime.prototy\
\\
pe":\`
    constructor calendarId era eraYear year month monthCode day hour minute
    second millisecond microsecond nanosecond dayOfWeek dayOfYear weekOfYear
    yearOfWeek daysInWeek daysInMonth daysInYear monthsInYear inLeapYear with
    withCalendar withPlainTime add subtract until since round equals
    toLocaleString toJSON toString valueOf toZonedDateTime toPlainDate
    toPlainTime @@toStringTag\`,"Temporal.PlainMonthDay":"from","Temporal.PlainMonthDay.prototype":\`
    constructor calendarId monthCode day with equals toLocaleString toString
    toJSON valueOf toPlainDate @@toStringTag\`,"Temporal.PlainTime":"from compare","Temporal.PlainTime.prototype":\`
    constructor hour minute second millisecond microsecond nanosecond add
    subtract with until since round equals toLocaleString toString toJSON
    valueOf @@toStringTag\`,"Temporal.PlainYearMonth":"from compare","Temporal.PlainYearMonth.prototype":\`
    constructor calendarId era eraYear year month monthCode daysInYear
    daysInMonth monthsInYear inLeapYear with add subtract until since equals
    toLocaleString toString toJSON valueOf toPlainDate @@toStringTag\`,"Temporal.ZonedDateTime":"from compare","Temporal.\
\\
ZonedDateTime.prototype":\`
    constructor timeZoneId calendarId era eraYear year month monthCode day
    hour minute second millisecond microsecond nanosecond epochMilliseconds
    epochNanoseconds dayOfWeek dayOfYear weekOfYear yearOfWeek hoursInDay
    daysInWeek daysInMonth daysInYear monthsInYear inLeapYear
    offsetNanoseconds offset with withCalendar withPlainTime withTimeZone add
    subtract until since round equals toLocaleString toString toJSON valueOf
    startOfDay getTimeZoneTransition toInstant toPlainDate toPlainTime
    toPlainDateTime @@toStringTag\`,TextDecoder:"","TextDecoder.prototype":"constructor encoding fatal ignoreBOM decode @\
\\
@toStringTag",TextDecoderStream:"","TextDecoderStream.prototype":\`
    constructor encoding fatal ignoreBOM readable writable @@toStringTag\`,TextEncoder:"","TextEncoder.prototype":"constr\
\\
uctor encoding encode encodeInto @@toStringTag",TextEncoderStream:"","TextEncoderStream.prototype":"constructor encoding\
\\
 readable writable @@toStringTag",TransformStream:"","TransformStream.prototype":\`
    constructor readable writable @@toStringTag Symbol([[NotSerializable]])\`,TransformStreamDefaultController:"","Transf\
\\
ormStreamDefaultController.prototype":\`
    constructor desiredSize enqueue error terminate @@toStringTag\`,TypeError:"","TypeError.prototype":"constructor name \
\\
message",Uint16Array:"BYTES_PER_ELEMENT","Uint16Array.prototype":"constructor BYTES_PER_ELEMENT",Uint32Array:"BYTES_PER_\
\\
ELEMENT","Uint32Array.prototype":"constructor BYTES_PER_ELEMENT",Uint8Array:"BYTES_PER_ELEMENT fromBase64 fromHex","Uint\
\\
8Array.prototype":\`
    constructor BYTES_PER_ELEMENT toBase64 setFromBase64 toHex setFromHex\`,Uint8ClampedArray:"BYTES_PER_ELEMENT","Uint8C\
\\
lampedArray.prototype":"constructor BYTES_PER_ELEMENT",URIError:"","URIError.prototype":"constructor name message",URL:"\
\\
parse canParse","URL.prototype":\`
    constructor hash host hostname href origin password pathname port protocol
    search username searchParams toString toJSON Symbol(updateUrlSearch)
    @@toStringTag Symbol([[NotSerializable]])\`,URLPattern:"","URLPattern.prototype":\`
    constructor protocol username password hostname port pathname search hash
    hasRegExpGroups test exec @@toStringTag\`,URLSearchParams:"","URLSearchParams.prototype":\`
    constructor append delete getAll get has set sort toString size entries
    keys values forEach @@iterator @@toStringTag Symbol([[NotSerializable]])\`,WeakMap:"","WeakMap.prototype":\`
    constructor delete get set has getOrInsert getOrInsertComputed
    @@toStringTag\`,WeakRef:"","WeakRef.prototype":"constructor deref @@toStringTag",WeakSet:"","WeakSet.prototype":"cons\
\\
tructor delete has add @@toStringTag",WebAssembly:\`
    compile validate instantiate Module Instance Table Memory Global Tag JSTag
    Exception CompileError LinkError RuntimeError compileStreaming
    instantiateStreaming Suspending promising SuspendError @@toStringTag\`,"WebAssembly.CompileError":"","WebAssembly.Com\
\\
pileError.prototype":"constructor name message","WebAssembly.Exception":"","WebAssembly.Exception.prototype":"constructo\
\\
r getArg is stack @@toStringTag","WebAssembly.Global":"","WebAssembly.Global.prototype":"constructor valueOf value @@toS\
\\
tringTag","WebAssembly.Instance":"","WebAssembly.Instance.prototype":"constructor exports @@toStringTag","WebAssembly.Li\
\\
nkError":"","WebAssembly.LinkError.prototype":"constructor name message","WebAssembly.Memory":"","WebAssembly.Memory.pro\
\\
totype":\`
    constructor grow buffer toFixedLengthBuffer toResizableBuffer
    @@toStringTag\`,"WebAssembly.Module":"imports exports customSections","WebAssembly.Module.prototype":"constructor @@t\
\\
oStringTag","WebAssembly.RuntimeError":"","WebAssembly.RuntimeError.prototype":"constructor name message","WebAssembly.S\
\\
uspendError":"","WebAssembly.SuspendError.prototype":"constructor name message","WebAssembly.Suspending":"","WebAssembly\
\\
.Suspending.prototype":"constructor @@toStringTag","WebAssembly.Table":"","WebAssembly.Table.prototype":"constructor len\
\\
gth grow set get @@toStringTag","WebAssembly.Tag":"","WebAssembly.Tag.prototype":"constructor @@toStringTag",WritableStr\
eam:"",
"WritableStream.prototype":\`
    constructor locked abort close getWriter @@toStringTag
    Symbol([[NotSerializable]])\`,WritableStreamDefaultController:"","WritableStreamDefaultController.prototype":\`
    constructor signal error Symbol([[AbortSteps]]) Symbol([[ErrorSteps]])
    @@toStringTag\`,WritableStreamDefaultWriter:"","WritableStreamDefaultWriter.prototype":\`
    constructor closed desiredSize ready abort close releaseLock write
    @@toStringTag\`,"%AbstractModuleSource%":"","%AbstractModuleSource%.prototype":"constructor @@toStringTag","%ArrayIte\
\\
rator%":"next @@toStringTag","%AsyncFunction%":"constructor @@toStringTag","%AsyncGenerator%":"constructor next return t\
\\
hrow @@toStringTag","%AsyncGeneratorFunction%":"prototype constructor @@toStringTag","%AsyncIterator%":"@@asyncIterator \
\\
@@asyncDispose","%FormDataIterator%":"next @@toStringTag","%Generator%":"constructor next return throw @@toStringTag","%\
\\
GeneratorFunction%":"prototype constructor @@toStringTag","%HeadersIterator%":"next @@toStringTag","%IteratorHelper%":"n\
\\
ext return @@toStringTag","%MapIterator%":"next @@toStringTag","%MessagePortBase%":"removeEventListener addEventListener\
",
"%ReadableStreamIterator%":"next return","%RegExpStringIterator%":"next @@toStringTag","%Scope%":"@@toStringTag Symbol([\
\\
[webidl.brand]]) Symbol()","%SegmentIterator%":"next @@toStringTag","%Segments%":"containing @@iterator","%SetIterator%"\
:"\\
next @@toStringTag","%StringIterator%":"next @@toStringTag","%TypedArray%":"of from @@species","%TypedArray%.prototype":\
\`\\

    constructor buffer byteLength byteOffset length entries keys values at
    copyWithin every fill filter find findIndex findLast findLastIndex forEach
    includes indexOf join lastIndexOf map reverse reduce reduceRight set slice
    some sort subarray toReversed toSorted with toLocaleString toString
    @@toStringTag @@iterator\`,"%URLSearchParamsIterator%":"next @@toStringTag","%WorkerScope%":"@@toStringTag","%WrapFor\
\\
ValidIterator%":"next return",WebSocket:"CONNECTING OPEN CLOSING CLOSED","WebSocket.prototype":"constructor url protocol\
\\
 extensions readyState bufferedAmount binaryType send close onopen onmessage onerror onclose CONNECTING OPEN CLOSING CLO\
\\
SED @@toStringTag"};var bs=["length","name","prototype"];function bo(r){for(let e of Object.keys(Ot)){let t=r[e]??So(e);\
t&&Ss(t,e)}}function Ss(r,e){
let t=new Set(Ot[e].trim().split(/\\s+/));if(typeof r=="function")for(let o of bs)t.add(o);for(let o of Reflect.ownKeys(r\
))
if(!t.has(ho(o))&&!Reflect.deleteProperty(r,o))throw new Error(\`Cannot remove \${ho(o)} of \${e}\`);Es(r,e)}function Es(r,e\
){
if(!e.endsWith(".prototype")||e.startsWith("%"))return;let t=So(e.slice(0,-10));Object.hasOwn(r,"constructor")&&r.constr\
uctor!==
t&&Object.defineProperty(r,"constructor",{value:t})}function ho(r){if(typeof r!="symbol")return String(r);let{descriptio\
n:e=""}=r,
t=e.startsWith("Symbol.")?e.slice(7):"";return t!==""&&Reflect.get(Symbol,t)===r?\`@@\${t}\`:\`Symbol(\${e.replaceAll(" ","_"\
)}\\
)\`}function So(r){let e=globalThis;for(let t of r.split("."))e=e?.[t];return e}function Eo(r,e){let{setTimeout:t,setInte\
rval:o}=r,n=s=>()=>{e.awake(),s()};r.setTimeout=((s,i)=>t(n(s),i)),r.setInterval=
((s,i)=>o(n(s),i))}function To(r,e){let t=p(),o=0,n=i=>{let l=t[i];l!==void 0&&(delete t[i],r.clearTimeout(l))},s=(i,l,d\
)=>{
let m=d[0],h=typeof m=="function"?m:()=>e(f(m)),g=ws(d,2),L=++o;return t[L]=i(()=>{l||delete t[L],E(h,_,g)},Ts(d[1])),L}\
;
Fe("setTimeout",function(){return s(r.setTimeout,!1,arguments)}),Fe("setInterval",function(){return s(r.setInterval,!0,a\
rguments)}),
Fe("clearTimeout",i=>n(i)),Fe("clearInterval",i=>n(i))}function Ts(r){let e=+r;return e>0&&e<=2147483647?e:0}function ws\
(r,e){
let t=[];for(let o=e;o<r.length;o++)O(t,r[o]);return t}function Fe(r,e){a(e,"name",{value:r,configurable:!0}),a(globalTh\
is,
r,{value:e,configurable:!0,enumerable:!0,writable:!0})}var Rs=1,wo=2,ks=8,vs=2,Os=5,As=99,xs=100,At=class{#t;#r;at=8;con\
structor(e){this.#t=e,this.#r=x(e)}get more(){return this.
at<this.#r}byte(){return this.#t[this.at++]??0}number(){let e=0;for(let t=1;t<2**70;t*=128){let o=this.byte();if(e+=(o&1\
27)*
t,o<128)break}return e}name(){let e=this.number();this.at+=e}type(){let e=this.byte();(e===As||e===xs)&&this.number()}li\
mits(){
let e=this.byte();return this.number(),e&Rs&&this.number(),e&ks&&this.number(),e}};function xt(r){let e=new At(r);for(;e\
.
more;){let t=e.byte(),o=e.number(),n=e.at+o;if(t===vs&&Ps(e,n)||t===Os&&Cs(e,n))return!0;e.at=n}return!1}function Cs(r,e\
){
for(r.number();r.at<e;)if(r.limits()&wo)return!0;return!1}function Ps(r,e){for(r.number();r.at<e;)switch(r.name(),r.name\
(),
r.byte()){case 0:r.number();break;case 1:r.type(),r.limits();break;case 2:if(r.limits()&wo)return!0;break;case 3:r.type(\
),
r.byte();break;case 4:r.byte(),r.number();break;default:return!0}return!1}var{Module:Is,Memory:Ms,CompileError:Ls}=WebAs\
sembly,Ro=WebAssembly.compile,ko=WebAssembly.instantiate,_s=WebAssembly.validate,
Ns=Object.getPrototypeOf(Uint8Array.prototype),vo=[Ns,DataView.prototype].map(r=>({buffer:u(r,"buffer"),offset:u(r,"byte\
\\
Offset"),length:u(r,"byteLength")})),Ds=c(Response.prototype.arrayBuffer),Bs=u(Response.prototype,"ok"),Us=u(Response.pr\
ototype,
"headers"),js=c(Headers.prototype.get);function xo(){delete SharedArrayBuffer.prototype.constructor,Ao("Module",Is,r=>[y\
e(
r[0]),r[1]]),Ao("Memory",Ms,r=>[Fs(r[0])]),he("validate",(r,e)=>{let t=Co(r);return t&&xt(t)?!1:_s(t??r,e)}),he("compile\
",
(r,e)=>Ct(()=>Ro(ye(r),e))),he("instantiate",(r,e,t)=>Ct(()=>ko(ye(r),e,t))),he("compileStreaming",(r,e)=>Oo(r,t=>Ro(ye(\

t),e))),he("instantiateStreaming",(r,e,t)=>Oo(r,o=>ko(ye(o),e,t)))}function Ct(r){return new k(e=>e(r()))}function Oo(r,\
e){
let t=w(Ct(()=>r),o=>{let n=Us(o);if(js(n,"content-type")!=="application/wasm")throw new y("Cannot compile response: its\
\\
 type is not application/wasm");if(!Bs(o))throw new y("Cannot compile response: its status is no 2xx");return Ds(o)});re\
turn w(
t,o=>e(o))}function Fs(r){if(r===null||typeof r!="object")return r;let e=["initial","minimum","maximum","address","index\
",
"shared"],t=p();for(let o=0;o<e.length;o++){let n=r[e[o]];n!==void 0&&(t[e[o]]=n)}if(t.shared)throw new y("Cannot create\
\\
 shared memory: an isolate has one thread");return t}function ye(r){let e=Co(r);if(!e)return r;if(!xt(e))return e;throw \
new Ls(
"Cannot compile module: it shares memory, and an isolate has one thread")}function Co(r){let e=Ws(r);return e&&oe(e,0,x(\

e))}function Ws(r){if(!(r===null||typeof r!="object")){if(K(pe,r))return new j(r);for(let e=0;e<vo.length;e++){let{buffe\
r:t,
offset:o,length:n}=vo[e];if(K(t,r))return new j(t(r),o(r),n(r))}}}function Ao(r,e,t){let o=se(r,e,t);if(r==="Module"){fo\
r(let n of[
"imports","exports","customSections"])a(o,n,{value:e[n],configurable:!0,enumerable:!0,writable:!0});Object.setPrototypeO\
f(
o,Object.getPrototypeOf(e))}Po(r,o)}function he(r,e){a(e,"length",{value:1}),Po(r,e)}function Po(r,e){a(e,"name",{value:\
r,
configurable:!0}),a(WebAssembly,r,{value:e})}var We=new WeakMap,Io=c(We.get).bind(null,We),Gs=c(We.set).bind(null,We);fu\
nction Mo(r,e){for(let t=0;t<e.length;t++){let o=e[t],
n=\`on\${o}\`,s=T({get[n](){return Io(this)?.[o]??null},set[n](i){Hs(this,o,i)}},n);a(r,n,s)}}function Hs(r,e,t){let o=Io(r\
);
o||Gs(r,o={__proto__:null}),o[e]===void 0&&ne(r,e,n=>{let s=o[e];if(s)return E(s,r,[n])}),o[e]=typeof t=="function"?t:nu\
ll}var Ys=c(MessagePort.prototype.postMessage),Ge=class{#t;#r;#o=!1;#e;#n;constructor(e){this.#n=e;let{port1:t,port2:o}=\
new MessageChannel;
this.#e=t,a(o,"dispatchEvent",{value:()=>(this.#o=!1,this.#s(),!0)}),o.start()}add(e){let t={task:e,next:void 0};this.#r\
?
this.#r.next=t:this.#t=t,this.#r=t,this.#s()}#s(){let e=this.#t;if(!(!e||this.#o)){this.#t=e.next,e.next||(this.#r=void \
0),
this.#o=!0,Ys(this.#e,0);try{e.task()}catch(t){this.#n(t)}}}};var Lo=Blob,qs=u(Blob.prototype,"size"),$s=c(Blob.prototyp\
e.arrayBuffer),It={size(r){if(!(typeof r!="object"||r===null))
try{return qs(r)}catch{return}},read:$s},zs=u(ArrayBuffer.prototype,"byteLength"),Ks=u(DataView.prototype,"buffer"),Vs=u\
(
DataView.prototype,"byteOffset"),Js=u(DataView.prototype,"byteLength");function Mt(r){if(!(typeof r!="object"||r===null)\
){
if(Nt(r))return re(r)===void 0?Pt(Ks(r),Vs(r),Js(r)):Pt(H(r),et(r),x(r));try{return Pt(r,0,zs(r))}catch{return}}}functio\
n Pt(r,e,t){
let o=v(j,[r]);return oe(o,e,t)}var Zs=/^[!#$%&'*+.^_\`|~0-9A-Za-z-]+$/,_o=123;function No(r){let e=f(r),t;try{t=new wr(e\
)}catch{throw be(\`Cannot connect\\
: "\${e}" is not a URL\`)}Oe(t)==="http:"&&st(t,"ws:"),Oe(t)==="https:"&&st(t,"wss:");let o=Oe(t);if(o!=="ws:"&&o!=="wss:"\
)
throw be(\`Cannot connect: the scheme \${o} is not ws or wss\`);if(kr(t)!=="")throw be("Cannot connect: the URL has a fragm\
\\
ent");return Rr(t)}function Do(r){let e=[];if(r===void 0)return e;let t=p(),o=n=>{let s=f(n);if(!Q(Zs,s)||t[s])throw be(\

\`Cannot connect: protocol "\${s}" cannot be used\`);t[s]=!0,O(e,s)};if(Te(r))for(let n=0;n<r.length;n++)o(r[n]);else typeo\
f r==
"object"&&r!==null?Qs(r,o):o(r);return e}function Qs(r,e){let t=r[_t];if(typeof t!="function")return e(r);let o=E(t,r,[]\
);
for(let n=o.next();!n.done;n=o.next())e(n.value)}function Bo(r,e){let t=e===void 0?"":f(e),o=r===void 0?void 0:Xs(r);if(\
o!==
void 0&&o!==1e3&&!(o>=3e3&&o<=4999))throw new V(\`Cannot close: code \${o} is not 1000 or from 3000 to 4999\`,"InvalidAcces\
\\
sError");if(X(t)>_o)throw be(\`Cannot close: the reason has more than \${_o} bytes\`);return{code:o,reason:t}}function Xs(r\
){
if(typeof r=="symbol"||typeof r=="bigint")throw new y("Cannot close: the code is not a number");let e=+r;return e>0?e>=6\
5535?
65535:e+.5|0:0}function be(r){return new V(r,"SyntaxError")}var $=0,Se=1,He=2,Ye=3,Uo={CONNECTING:$,OPEN:Se,CLOSING:He,C\
LOSED:Ye},ei=1005,jo=1006,C,W=class extends EventTarget{#t=C.
nextId++;#r;#o="";#e=$;#n="blob";#s=0;#i;#a;constructor(e){super();let t=Do(arguments[1]);this.#r=No(e),C.sockets[this.#\
t]=
this;let o=p();o.conn_id=this.#t,o.url=this.#r,t.length>0&&(o.protocols=t),C.network.send(ce.open,o),this.#k("The host d\
\\
id not answer in time")}get url(){return this.#r}get protocol(){return this.#o}get extensions(){return this.#e,""}get re\
adyState(){
return this.#e}get bufferedAmount(){return this.#s}get binaryType(){return this.#n}set binaryType(e){(e==="blob"||e==="a\
\\
rraybuffer")&&(this.#n=e)}send(e){if(this.#e===$)throw new V("Cannot send: the socket is still connecting","InvalidState\
\\
Error");let t=It.size(e);if(t!==void 0)return this.#v(e,t);let o=Mt(e),n=o?void 0:f(e),s=o?x(o):n.length;if(this.#R(s),t\
his.#e!==
Se)return;let i=o?it(o):n;this.#a?this.#b(()=>this.#S(i,o!==void 0,s)):this.#S(i,o!==void 0,s)}close(){let{code:e,reason\
:t}=Bo(
arguments[0],arguments[1]);if(!(this.#e>=He)){if(this.#e===$){this.#E(e,t),this.#e=He,C.natives.setTimeout(()=>this.#f("\
\\
The socket was closed before it was open"),0);return}this.#e=He,this.#b(()=>{this.#E(e,t),this.#k("The host did not clos\
\\
e in time")})}}static hear(e,t){e.#l(t)}#l({event_type:e,data:t,encoding:o}){if(this.#e!==Ye)switch(e){case"open":return\
 this.#c(
t);case"message":return this.#u(t,o);case"error":return this.#d(t);case"close":return this.#h(t)}}#c(e){this.#e===$&&(th\
is.#T(),
this.#e=Se,e&&typeof e.protocol=="string"&&(this.#o=e.protocol),de(this,new br("open")))}#u(e,t){if(this.#e!==Se)return;\

let o=p();o.data=t===kt?this.#p(Or(e)):f(e),o.origin=this.#r,de(this,v(Sr,["message",o]))}#p(e){return this.#n==="blob"?\

new Lo([e]):H(e)}#d(e){let t=e&&typeof e.message=="string"?e.message:"";if(this.#e===$)return this.#f(t);this.#g(t)}#f(e\
){
if(this.#e===Ye)return;let t=p();t.code=jo,t.reason="",this.#m(),this.#g(e),this.#y(t)}#h(e){let t=this.#e===$;this.#m()\
,
t&&this.#g("The connection was refused"),this.#y(e??p())}#m(){this.#T(),this.#e=Ye,delete C.sockets[this.#t]}#g(e){let t\
=p();
t.message=e,de(this,v(Tr,["error",t]))}#y(e){let t=p();t.code=typeof e.code=="number"?e.code:ei,t.reason=typeof e.reason\
==
"string"?e.reason:"",t.wasClean=t.code!==jo,de(this,v(Er,["close",t]))}#v(e,t){if(this.#R(t),this.#e!==Se)return;let o=I\
t.
read(e);this.#b(()=>w(o,n=>{let s=Mt(n);s&&this.#S(it(s),!0,t)}))}#b(e){if(this.#a)this.#w(w(this.#a,e));else{let t=e();\

t&&this.#w(t)}}#w(e){let t=w(e,void 0,()=>{});this.#a=t,w(t,()=>{this.#a===t&&(this.#a=void 0)})}#S(e,t,o){let n=p();n.c\
onn_id=
this.#t,n.data=e,t&&(n.encoding=kt),C.network.send(ce.send,n),C.natives.setTimeout(()=>{this.#s-=o},0)}#R(e){this.#s+=e}\
#E(e,t){
let o=p();o.conn_id=this.#t,e!==void 0&&(o.code=e,o.reason=t),C.network.send(ce.close,o)}#k(e){this.#T(),this.#i=C.nativ\
es.
setTimeout(()=>{this.#e===$&&this.#E(void 0,""),this.#f(e)},C.timeoutMs)}#T(){C.natives.clearTimeout(this.#i)}},{hear:ti\
}=W;
delete W.hear;var qe=class{#t;constructor(e,t){this.#t=new Ge(o=>t.report(o)),C={network:t,natives:e,sockets:p(),nextId:\
1,
timeoutMs:0}}set timeoutMs(e){C.timeoutMs=e}install(){a(W,"name",{value:"WebSocket"}),Mo(W.prototype,["open","message","\
\\
error","close"]);for(let e in Uo){let o={value:Uo[e],enumerable:!0};a(W,e,o),a(W.prototype,e,o)}a(W.prototype,Symbol.toS\
tringTag,
{value:"WebSocket",configurable:!0}),a(globalThis,"WebSocket",{value:W,configurable:!0,enumerable:!1,writable:!0})}recei\
ve(e){
let t=e?.conn_id,o=t===void 0?void 0:C.sockets[t];o&&this.#t.add(()=>ti(o,e))}};function ri(r){let e=Qr(r),t=new xe(e.po\
rt);Eo(e,t);let o=new Ue(e,t),n=new Le(e,o,t),s=new qe(e,o),i=new Be(e),l=new je(
e,o,i);oi(e.registerHooks),qr(e,o);let d=Ur(e);To(e,d),Zr(t,o),Ht(e),n.install(),s.install(),o.onSocketMessage(g=>s.rece\
ive(
g)),fo(),yo(),Cr(),xo(),zt(),vt("NETWORK",o.api()),ni(t),po();let m=Kt();bo(m),mo(),lo(Object.values(m));let h=g=>{o.set\
MaxMessageBytes(
g.limits.maxMessageBytes),s.timeoutMs=g.socketTimeoutMs,Pr(g.timeOrigin),g.forwardConsole&&ro(t),ai(i,g.modules),vt("env\
",
ii(g.env))};t.open(si(e,o,n,l,t,h)),t.post(z.ready,0,"")}function oi(r){r({resolve(e){throw new y(\`Cannot import "\${e}":\
\\
 no such module\`)}})}function ni(r){let{close:e}={close(){r.post(R.close,0,"")}};globalThis.close=e}function si(r,e,t,o,\
n,s){
let i=d=>{let m=Gt(d);return n.reuse(d),m},l=(d,m,h)=>{if(d===S.chunk)return t.take(d,m,h);let g=typeof h=="string"?h:i(\

h);switch(d){case S.events:case S.socket:return e.receive(g);case S.execute:return o.execute(g),n.handledOne();case S.ev\
aluate:
return o.evaluate(m,g),n.handledOne();case S.call:return e.answer(m,g),n.handledOne();case S.reply:case S.fault:return t\
.
take(d,m,g),e.settle(d,m,g);case S.response:case S.end:case S.pull:case S.cancel:return t.take(d,m,g);case S.setup:retur\
n s(
A(g));case S.limits:return e.setMaxMessageBytes(A(g).maxMessageBytes);case Xe.ping:return n.post(z.pong,0,"");case Xe.co\
llect:
return n.release(),r.collectGarbage(),n.post(z.collected,0,"")}};return(d,m,h)=>{try{l(d,m,h)}catch(g){e.report(g)}}}fun\
ction ii(r){
let e=p(),t=I(r);for(let o=0;o<t.length;o++)e[t[o]]=r[t[o]];return Z(e)}function ai(r,e){let t=I(e);for(let o=0;o<t.leng\
th;o++)
r.add(t[o],e[t[o]])}return $o(ci);})();
return prelude.boot;
})();
`;var FromRealm={ready:1,handled:2,pong:3,collected:4,awake:5},ToRealm={ping:128,collect:129},TEXT_CHARS=64*1024;var BOOTSTRAP=`
const load = process.getBuiltinModule;
const vm = load("node:vm");
const v8 = load("node:v8");
const module = load("node:module");
const tell = postMessage;
onmessage = ({ data: { prelude, cachedData }, ports: [port] }) => {
  onmessage = null;
  const filename = "airlock:prelude";
  const script = new vm.Script(prelude, { filename, cachedData });
  script.runInThisContext()({ vm, v8, module, port });
  const fits = cachedData && !script.cachedDataRejected;
  tell(fits ? undefined : script.createCachedData());
};
`,Realm=class{#prelude;#worker;#port;#guestPort;#sealed=Promise.withResolvers();#failed=Promise.withResolvers();onPost=post=>{
asPost(post)?.[0]===FromRealm.ready?this.#sealed.resolve():this.onError(`Cannot seal the guest's world: ${post}`)};onError=message=>{
this.#failed.reject(new Error(message))};constructor(prelude=prelude_default){this.#prelude=prelude;let{port1,port2}=new MessageChannel;
this.#port=port1,this.#guestPort=port2,this.#port.onmessage=event=>this.onPost(event.data),this.#port.onmessageerror=()=>this.
onPost(void 0),this.#worker=new Worker(`data:text/javascript,${encodeURIComponent(BOOTSTRAP)}`,{type:"module",deno:{permissions:"\
none"}}),this.#worker.onerror=event=>{event.preventDefault(),this.onError(String(event.message))}}async seal(code){let worker=this.#worker,
compiled=new Promise(resolve=>{worker.onmessage=event=>resolve(event.data)}),usual=this.#prelude===prelude_default,cachedData=usual?
code:void 0,moved=cachedData?[cachedData.buffer]:[],start={prelude:this.#prelude,cachedData};worker.postMessage(start,[this.#guestPort,
...moved]);let both=Promise.all([compiled,this.#sealed.promise]),[made]=await Promise.race([both,this.#failed.promise]);
return worker.onmessage=null,usual?made:void 0}post(kind,id,payload){this.#port.postMessage([kind,id,payload])}postBytes({
kind,id,payload,own}){let bytes=own?payload:payload.slice();this.#port.postMessage([kind,id,bytes],[bytes.buffer])}};function asPost(value){
if(!Array.isArray(value)||value.length!==3)return;let[kind,id,payload]=value;if(!(!isUint(kind)||!isUint(id))&&!(typeof payload!=
"string"&&!isOwn(payload)))return[kind,id,payload]}function isOwn(value){return value instanceof Uint8Array&&value.buffer instanceof
ArrayBuffer}function isUint(value){return Number.isInteger(value)&&value>=0&&value<=4294967295}var EXIT_CODES={cpu_limit_exceeded:64,memory_limit_exceeded:65,wall_clock_limit_exceeded:66,unresponsive:67,message_limit_exceeded:68,
protocol_violation:69,crashed:70};var PRESETS={development:{cpuMs:1e4,wallMs:3e5,memoryMb:0,unresponsiveMs:6e4},production:{cpuMs:500,wallMs:3e4,memoryMb:128,
unresponsiveMs:5e3},strict:{cpuMs:50,totalCpuMs:5e3,wallMs:5e3,memoryMb:32,unresponsiveMs:1e3,maxMessageBytes:256*1024,maxPendingRequests:16,
maxQueuedBytes:4*1024*1024,maxSourceBytes:1024*1024}};var Delivery=class{#delivered=0;#handled=0;#unhandled=[];#bytes=0;#room;get idle(){return this.#handled===this.#delivered}get count(){
return this.#handled}get renews(){return this.#unhandled[0]?.renews===!0}deliver(count,bytes,renews){this.#delivered+=count,
this.#unhandled.push({upTo:this.#delivered,bytes,renews}),this.#bytes+=bytes}handled(upTo){if(upTo<=this.#handled||upTo>
this.#delivered)return!1;for(this.#handled=upTo;this.#unhandled[0]&&this.#unhandled[0].upTo<=upTo;)this.#bytes-=this.#unhandled.
shift().bytes;return this.hasRoom&&(this.#room?.resolve(),this.#room=void 0),!0}get hasRoom(){return this.#bytes<=1048576}async room(){
this.hasRoom||(this.#room??=Promise.withResolvers(),await this.#room.promise)}};var core=coreTimers();function coreTimers(){let deno=Deno,core2=deno[deno.internal]?.core;if(core2?.createTimer&&core2.cancelTimer)
return core2}function startTimer(callback,ms){return core?core.createTimer(callback,ms,void 0,!1,!0):setTimeout(callback,
ms)}function stopTimer(timer){timer!==void 0&&(core?core.cancelTimer(timer):clearTimeout(timer))}function pause(ms){return new Promise(
resolve=>startTimer(resolve,ms))}var FASTEST_MS=5,SLOWEST_MS=2e3,Heartbeat=class{#beat;#interval=FASTEST_MS;#timer;#at=1/0;constructor(beat){this.#beat=beat}get resting(){
return this.#interval===SLOWEST_MS}wake(ms=FASTEST_MS){this.#interval=Math.min(this.#interval,ms),this.before(ms)}next(active){
this.#interval=active?FASTEST_MS:Math.min(SLOWEST_MS,this.#interval*2),this.before(this.#interval)}before(ms){let at=performance.
now()+ms;at>=this.#at||(stopTimer(this.#timer),this.#at=at,this.#timer=startTimer(()=>{this.#at=1/0,this.#beat()},Math.max(
1,Math.ceil(ms))))}};var BURST=200,PER_SECOND=200,ConsoleLimit=class{#left=BURST;#at;#dropped=0;constructor(now){this.#at=now}allows(chars,now){
return this.#left=Math.min(BURST,this.#left+(now-this.#at)/1e3*PER_SECOND),this.#at=now,this.#left>=1&&chars<=CONSOLE_CHARS*
6+100?(this.#left--,!0):(this.#dropped++,!1)}takeDropped(){let dropped=this.#dropped;return this.#dropped=0,dropped}};var CpuLimit=class{limit;#spent=0;#last;#answers;constructor(limit,start,answers=()=>!0){this.limit=limit,this.#last=start,
this.#answers=answers}get left(){return this.limit===0?1/0:this.limit-this.#spent}renew(cpu,now=performance.now()){this.#last=
{now,cpu},this.#spent=0}check({now,cpu}){let burned=cpu-this.#last.cpu,unused=Math.max(0,now-this.#last.now-burned),idle=this.#answers()?
unused:0;if(this.#last={now,cpu},this.#spent=Math.max(0,this.#spent-idle*.1)+burned,!(this.limit===0||this.#spent<=this.
limit))return{reason:"cpu_limit_exceeded",limit:this.limit,used:this.#spent}}};var SLACK_MB=96,SETTLE_MS=50,COLLECT_EVERY_MS=250,MemoryLimit=class{limit;baseline;#peak=0;#over=!1;#askedAt=-1/0;#collectedAt=1/0;constructor(limit,baseline){
this.limit=limit,this.baseline=baseline}get peak(){return this.#peak}get over(){return this.#over}collect(now){return!this.#over||
now-this.#askedAt<COLLECT_EVERY_MS||this.#collectedAt<1/0?!1:(this.#askedAt=now,!0)}collected(now){this.#over&&(this.#collectedAt=
Math.min(this.#collectedAt,now))}check({now,rss}){let used=Math.max(0,rss-this.baseline),limit=this.limit*1048576;if(this.#peak=
Math.max(this.#peak,used),this.#over=limit>0&&used>limit,!this.#over){this.#collectedAt=1/0;return}if(!(!(now-this.#collectedAt>=
SETTLE_MS)&&used<=limit+SLACK_MB*1048576))return{reason:"memory_limit_exceeded",limit,used}}};var TotalCpuLimit=class{limit;#start;constructor(limit,startCpu){this.limit=limit,this.#start=startCpu}left(cpu){return this.
limit===0?1/0:this.limit-(cpu-this.#start)}check({cpu}){let used=cpu-this.#start;if(!(this.limit===0||used<=this.limit))
return{reason:"cpu_limit_exceeded",limit:this.limit,used,detail:"total"}}};var UnresponsiveLimit=class{limit;#cpuLimited;#pinged;#last=-1/0;constructor(limit,cpuLimited){this.limit=limit,this.#cpuLimited=
cpuLimited}get waiting(){return this.#pinged!==void 0}ping({now,cpu},every){return this.#pinged||now-this.#last<every?!1:
(this.#last=now,this.#pinged={now,cpu},!0)}answered(){this.#pinged=void 0}check({now,cpu}){if(!this.#pinged)return;let silent=now-
this.#pinged.now;if(!(silent<=this.limit||cpu-this.#pinged.cpu>silent*.03&&this.#cpuLimited()))return{reason:"unresponsi\
ve",limit:this.limit,used:silent}}};var WallClockLimit=class{limit;#started=new Map;constructor(limit){this.limit=limit}get open(){return this.#started.size}get due(){
for(let start of this.#started.values())return this.limit===0?1/0:start+this.limit;return 1/0}start(id,now){this.#started.
set(id,now)}finish(id){return this.#started.delete(id)}check({now}){if(!(now<this.due))return{reason:"wall_clock_limit_e\
xceeded",limit:this.limit,used:now-(this.due-this.limit)}}};var MUFFLE_BYTES=256*1024,MessageLimits=class{#limits;#earlier={bytes:0,until:-1/0};#pending=new Map;#pendingBytes=0;constructor(limits){
this.#limits=limits}change(limits,now){let{maxMessageBytes}=this.#limits,still=now<this.#earlier.until?this.#earlier.bytes:
0,bytes=Math.max(maxMessageBytes,still);this.#earlier={bytes,until:now+limits.unresponsiveMs},this.#limits=limits}get pending(){
return this.#pending.size}get pendingLimit(){return this.pending<this.#limits.maxPendingRequests?"maxQueuedBytes":"maxPe\
ndingRequests"}request(id,bytes){let{maxPendingRequests,maxQueuedBytes}=this.#limits;return this.#pending.has(id)||this.#pending.
size>=maxPendingRequests||this.#pendingBytes+bytes>maxQueuedBytes&&this.#pending.size>0?!1:(this.#pending.set(id,bytes),
this.#pendingBytes+=bytes,!0)}answered(id){this.#pendingBytes-=this.#pending.get(id)??0,this.#pending.delete(id)}size(bytes,now){
let limit=this.#limits.maxMessageBytes;if(bytes<=limit+65536)return;let earlier=this.#earlier;if(!(bytes<=earlier.bytes+
65536&&(now??performance.now())<earlier.until))return breach(limit,bytes,"maxMessageBytes")}queued(bytes){let limit=this.#limits.
maxQueuedBytes;if(!(bytes<=limit))return breach(limit,bytes,"maxQueuedBytes")}muffles(queuedBytes){return queuedBytes>MUFFLE_BYTES}};
function breach(limit,used,detail){return{reason:"message_limit_exceeded",limit,used,detail}}function cpuNow(){let{user,system}=Deno.cpuUsage();return(user+system)/1e3}function takeSample(){return{now:performance.
now(),cpu:cpuNow(),rss:Deno.memoryUsage().rss}}var WORTH_BYTES=2*1048576,QUICK_BYTES=32*1048576,COST_MS=100,Tidy=class{#baseline;#tidied=0;constructor(baseline){this.#baseline=
baseline}wanted({rss},cpuLeft){return rss<this.#tidied+WORTH_BYTES||rss>this.#baseline+QUICK_BYTES||cpuLeft<COST_MS?!1:(this.#tidied=
rss,!0)}collected({rss}){this.#tidied=Math.min(this.#tidied,rss)}};var BUSY_SHARE=.1,WORK_SHARE=.01,QUIET_MS=1,AWAKE_MS=20,PING_MS=100,TELL_MS=500,TELL_BYTES=8*1048576,SHRUNK_BYTES=1048576,
LAST_WORDS_MS=20,LAST_WORDS_BYTES=64*1024,decoder=new TextDecoder,Supervisor=class{delivery=new Delivery;#realm;#outlet;#heartbeat=new Heartbeat(
()=>this.#beat());#tidy;#start;#last;#told={at:0,idle:!0,handled:0,rss:1/0};#ended=!1;#cpu;#totalCpu;#wallClock;#memory;#unresponsive;#messages;#console;#limits;constructor(realm,outlet,limits,baselineBytes){
this.#realm=realm,this.#outlet=outlet,this.#start=this.#last=takeSample(),this.#told.rss=this.#start.rss,this.#tidy=new Tidy(
baselineBytes),this.#cpu=new CpuLimit(limits.cpuMs,this.#start,()=>!this.#unresponsive.waiting),this.#totalCpu=new TotalCpuLimit(
limits.totalCpuMs,this.#start.cpu),this.#wallClock=new WallClockLimit(limits.wallMs),this.#memory=new MemoryLimit(limits.
memoryMb,baselineBytes),this.#unresponsive=new UnresponsiveLimit(limits.unresponsiveMs,()=>this.#cpu.limit>0),this.#messages=
new MessageLimits(limits),this.#console=new ConsoleLimit(this.#start.now),this.#limits=[this.#cpu,this.#totalCpu,this.#wallClock,
this.#memory,this.#unresponsive],realm.onPost=post=>this.#hear(post),realm.onError=message=>this.#uncaught(message),this.#heartbeat.
wake()}handle(frame){let{kind,id,payload}=frame;if(kind===ToTier.taken)return this.#outlet.taken(id);switch(this.#heartbeat.
wake(),kind){case ToTier.chunk:return this.#realm.postBytes(frame);case ToTier.events:this.#deliver(id,payload.length);break;case ToTier.
socket:this.#deliver(1,payload.length,!1);break;case ToTier.evaluate:case ToTier.call:this.#wallClock.start(id,performance.
now());case ToTier.execute:this.#deliver(1,payload.length);break;case ToTier.reply:case ToTier.fault:case ToTier.end:this.#messages.
answered(id);break;case ToTier.limits:this.#setLimits(JSON.parse(decoder.decode(payload)));break}payload.length>TEXT_CHARS?
this.#realm.postBytes(frame):this.#realm.post(kind,id,decoder.decode(payload))}setup(setup){this.#realm.post(ToTier.setup,
0,JSON.stringify(setup))}#deliver(count,bytes,renews=!0){this.delivery.idle&&renews&&this.#cpu.renew(cpuNow()),this.delivery.
deliver(count,bytes,renews)}#setLimits(limits){this.#cpu.limit=limits.cpuMs,this.#totalCpu.limit=limits.totalCpuMs,this.#wallClock.
limit=limits.wallMs,this.#unresponsive.limit=limits.unresponsiveMs,this.#memory.limit=limits.memoryMb,this.#messages.change(
limits,performance.now())}#hear(value){if(this.#ended)return;let post=asPost(value),breach2=post?this.#take(post):violation(
"a post of no shape");breach2&&this.#end(breach2)}#take([kind,id,payload]){switch(kind){case FromRealm.handled:if(!this.
delivery.handled(id))return violation("a false count");this.delivery.renews&&this.#cpu.renew(cpuNow());return;case FromRealm.
pong:this.#unresponsive.answered();return;case FromRealm.awake:this.#heartbeat.wake(AWAKE_MS),this.#heartbeat.before(this.#cpu.
left);return;case FromRealm.collected:this.#memory.collected(performance.now()),this.#tidy.collected(takeSample());return;case FromGuest.
request:case FromGuest.fetch:return this.#messages.request(id,payload.length)?this.#forward(kind,id,payload):this.#refuse(
id);case FromGuest.reply:case FromGuest.fault:return this.#wallClock.finish(id)?this.#forward(kind,id,payload):violation(
"a false answer");case FromGuest.error:return this.#messages.muffles(this.#outlet.queuedBytes)?void 0:this.#forward(kind,
0,payload);case FromGuest.console:return this.#console.allows(payload.length,performance.now())?(this.#tellDropped(),this.#forward(
kind,0,payload)):void 0;case FromGuest.events:case FromGuest.close:case FromGuest.end:case FromGuest.pull:case FromGuest.
cancel:case FromGuest.chunk:return this.#forward(kind,id,payload)}return violation(`a post of kind ${kind}`)}#forward(kind,id,payload){
let size=payload.length;return this.#messages.size(size)??this.#messages.size(this.#outlet.send(kind,id,payload))??this.#messages.
queued(this.#outlet.queuedBytes)}#refuse(id){let message=`Cannot send request: ${this.#messages.pending} requests are un\
answered (${this.#messages.pendingLimit})`;this.#realm.post(ToTier.fault,id,JSON.stringify({name:"RangeError",message}))}#tellDropped(){
let dropped=this.#console.takeDropped();if(dropped===0)return;let line={level:"warn",text:`${dropped} lines dropped`};this.#outlet.
send(FromGuest.console,0,JSON.stringify(line))}#uncaught(message){if(this.#ended)return;let text=message.slice(0,8192);this.#outlet.
send(FromGuest.error,0,JSON.stringify({name:"Error",message:text})),this.#end({reason:"crashed",limit:0,used:0,detail:`t\
he guest's thread ended with ${text.slice(0,200)}`})}#beat(){if(this.#sleeps())return this.#heartbeat.resting&&this.#rest(),
this.#heartbeat.next(!1);let sample=takeSample(),breach2=this.#judge(sample);if(breach2)return void this.#end(breach2);let busy=this.#memory.
over||this.#burned(sample,BUSY_SHARE),open=busy||!this.delivery.idle,works=open||this.#burned(sample,WORK_SHARE);this.#last=
sample,works&&this.#unresponsive.ping(sample,PING_MS)&&this.#realm.post(ToRealm.ping,0,""),this.#memory.collect(sample.now)&&
this.#realm.post(ToRealm.collect,0,""),busy||this.#tellDropped(),this.#tell(sample,!open),this.#heartbeat.next(busy),this.#heartbeat.
before(Math.min(this.#wallClock.due-sample.now,works||this.#unresponsive.waiting?this.#cpu.left:1/0))}#sleeps(){return this.#told.
idle&&this.#told.handled===this.delivery.count&&this.delivery.idle&&this.#wallClock.open===0&&!this.#unresponsive.waiting&&
cpuNow()-this.#last.cpu<QUIET_MS}#rest(){let sample=takeSample();this.#tell(sample,!0);let left=Math.min(this.#cpu.left,
this.#totalCpu.left(sample.cpu));this.#tidy.wanted(sample,left)&&(this.#outlet.release(),this.#realm.post(ToRealm.collect,
0,""))}#judge(sample){let first;for(let limit of this.#limits){let breach2=limit.check(sample);first??=breach2}return first}#burned({
now,cpu},share){let quiet=Math.max(QUIET_MS,(now-this.#last.now)*share);return cpu-this.#last.cpu>quiet}#tell(sample,idle){
let handled=this.delivery.count,changed=idle!==this.#told.idle||handled!==this.#told.handled,grown=sample.rss-this.#told.
rss>TELL_BYTES,shrunk=this.#told.rss-sample.rss>SHRUNK_BYTES,due=grown||sample.now-this.#told.at>=TELL_MS;if(idle?!changed&&
!shrunk:!due)return;this.#told={at:sample.now,idle,handled,rss:sample.rss};let beat={usage:this.#usage(sample),memoryBytes:Math.
max(0,sample.rss-this.#memory.baseline),handled,idle};this.#outlet.send(FromSupervisor.beat,0,JSON.stringify(beat))}#usage(sample){
return{cpuMs:sample.cpu-this.#start.cpu,wallMs:sample.now-this.#start.now,peakMemoryBytes:this.#memory.peak}}async#end(breach2){
if(this.#ended)return;this.#ended=!0,this.#tellDropped(),this.#outlet.queuedBytes>LAST_WORDS_BYTES&&this.#outlet.clear();
let verdict={...breach2,usage:this.#usage(takeSample())};this.#outlet.send(FromSupervisor.verdict,0,JSON.stringify(verdict)),
await Promise.race([this.#outlet.flushed(),pause(LAST_WORDS_MS)]),Deno.exit(EXIT_CODES[breach2.reason])}};function violation(detail){
return{reason:"protocol_violation",limit:0,used:0,detail}}var ANY_LENGTH=4294967295;async function runTier(realm=new Realm){let scratch=new Scratch,reader=new FrameReader(ANY_LENGTH,
void 0,scratch),buffer=new Uint8Array(65536),sealed=readHello(reader,buffer).then(code=>realm.seal(code)),[compiled]=await Promise.
all([sealed,pause(1)]),outlet=new Outlet(Deno.stdout,reader.key,scratch);compiled&&outlet.send(FromSupervisor.compiled,0,
compiled);let baselineBytes=Deno.memoryUsage().rss,ready={pid:Deno.pid,baselineBytes};outlet.send(FromSupervisor.ready,0,
JSON.stringify(ready));let supervisor;for(;;)for(let frame of await read(reader,buffer))if(frame.kind===ToTier.setup){let setup=parseSetup(
frame.payload);supervisor=new Supervisor(realm,outlet,setup.limits,baselineBytes),supervisor.setup(setup)}else if(supervisor){
supervisor.handle(frame);let{delivery}=supervisor;delivery.hasRoom||await delivery.room()}}async function readHello(reader,buffer){
for(;;)for(let{payload,own}of await read(reader,buffer))return payload.length===0?void 0:own?payload:payload.slice()}function parseSetup(payload){
return JSON.parse(new TextDecoder().decode(payload))}async function read(reader,buffer){let size=await Deno.stdin.read(buffer);
return size===null?Deno.exit(0):reader.push(buffer.subarray(0,size))}runTier();
