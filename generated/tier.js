// Made from worker/ by `deno task build`.
var ToTier={hello:0,setup:1,events:2,execute:3,evaluate:4,call:5,reply:6,fault:7,limits:8,taken:9,socket:10,response:16,
chunk:17,end:18,pull:19,cancel:20},FromGuest={events:32,request:33,reply:34,fault:35,error:36,close:37,fetch:48,chunk:49,
end:50,pull:51,cancel:52,console:38},FromSupervisor={ready:64,beat:65,verdict:66};var CONSOLE_CHARS=8192,STREAM_WINDOW_BYTES=256*1024,STREAM_CHUNK_BYTES=64*1024;var HEAD_BYTES=128*1024;var ProtocolFault=class extends Error{name="ProtocolFault"},EMPTY=new Uint8Array(0),encoder=new TextEncoder;function writeHeader(target,offset,frame,key){
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
var prelude=(()=>{var ft=Object.defineProperty;var En=Object.getOwnPropertyDescriptor;var wn=Object.getOwnPropertyNames;\
var Tn=Object.prototype.hasOwnProperty;var kn=(r,e)=>{for(var t in e)ft(r,t,{get:e[t],enumerable:!0})},Rn=(r,e,t,o)=>{if\
(e&&typeof e=="object"||typeof e=="func\\
tion")for(let n of wn(e))!Tn.call(r,n)&&n!==t&&ft(r,n,{get:()=>e[n],enumerable:!(o=En(e,n))||o.enumerable});return r};va\
r vn=r=>Rn(ft({},"__esModule",{value:!0}),r);var ca={};kn(ca,{boot:()=>na});var{bind:On,call:xn}=Function.prototype,l=On\
.bind(xn);function p(r,e){let t;for(let o=r;o&&!t;)t=Object.getOwnPropertyDescriptor(
o,e)?.get,o=Object.getPrototypeOf(o);if(!t)throw new Error(\`No getter \${String(e)}\`);return l(t)}var{create:An,definePro\
perty:a,
freeze:q,getOwnPropertyDescriptor:E,getPrototypeOf:C,preventExtensions:Ie,setPrototypeOf:z}=Object,{apply:w,construct:v,\

defineProperty:mt,ownKeys:A}=Reflect,{parse:M,stringify:I}=JSON,L=globalThis,Me=Math.floor,pr=Date.now,Le=Array.isArray,\

dr=Symbol.iterator,fr=ArrayBuffer.isView,N=Error,Ne=RangeError,ye=SyntaxError,g=TypeError,k=Promise,S=l(Promise.prototyp\
e.
then),mr=WeakSet,gt=l(WeakSet.prototype.add),gr=l(WeakSet.prototype.has),f=String,R=l(String.prototype.slice),ua=l(Strin\
g.
prototype.lastIndexOf),K=l(String.prototype.indexOf),Cn=l(RegExp.prototype.exec),Q=(r,e)=>Cn(r,e)!==null,he=queueMicrota\
sk,
U=performance.now.bind(performance);function u(){return An(null)}function P(r,e){a(r,r.length,{value:e,configurable:!0,e\
numerable:!0,
writable:!0})}function B(r,e){return r.length>e?R(r,0,e):r}var Pn=l(TextEncoder.prototype.encode),yr=new TextEncoder,In=\
p(
C(Uint8Array.prototype),"byteLength");function Be(r){return Pn(yr,r)}var Mn=l(TextEncoder.prototype.encodeInto);function\
 hr(r,e){
return Mn(yr,r,e)}var Ln=l(TextDecoder.prototype.decode),Nn=new TextDecoder("utf-8",{ignoreBOM:!0});function br(r){retur\
n Ln(
Nn,r)}function ne(r){return In(Be(r))}var Sr="NETWORK";var _e,De,yt,ht,Ue,Er=fetch,Bn=["stdin","stdout","stderr"];functi\
on wr(){let r=Deno,e=r[r.internal].core;_n(e),{evalContext:_e,
createTimer:De,cancelTimer:yt,destructureError:ht}=e,Ue=globalThis[Sr]}function _n(r){for(let[e,t]of Object.entries(r.re\
sources()))
Bn.includes(t)&&r.tryClose(Number(e))}function Tr(r){kr=()=>r.awake()}var kr,G=(r,e)=>De(Rr(r),e,void 0,!1,!0),Dn=(r,e)=\
>De(Rr(r),e,void 0,!0,!0);function bt(r){
r!==void 0&&yt(r)}function Rr(r){return()=>{kr(),r()}}function vr(r){let e=u(),t=0,o=s=>{let i=e[s];i!==void 0&&(delete \
e[s],
bt(i))},n=(s,i,c)=>{let d=c[0],m=typeof d=="function"?d:()=>r(f(d)),b=jn(c,2),y=++t;return e[y]=s(()=>{i||delete e[y],w(\

m,L,b)},Un(c[1])),y};je("setTimeout",function(){return n(G,!1,arguments)}),je("setInterval",function(){return n(Dn,!0,ar\
guments)}),
je("clearTimeout",s=>o(s)),je("clearInterval",s=>o(s))}function Un(r){let e=+r;return e>0&&e<=2147483647?e:0}function jn\
(r,e){
let t=[];for(let o=e;o<r.length;o++)P(t,r[o]);return t}function je(r,e){a(e,"name",{value:r,configurable:!0}),a(globalTh\
is,
r,{value:e,configurable:!0,enumerable:!0,writable:!0})}var Fn=2147483647,Wn=2**53-1,Hn=AbortController,Gn=DOMException,Y\
n=p(AbortController.prototype,"signal"),$n=l(AbortController.
prototype.abort);function Or(){let r={timeout(e){if(arguments.length===0)throw new g("Cannot create signal: the time in \
\\
milliseconds is missing");let t=+e;if(!(t>=0&&t<=Wn))throw new g("Cannot create signal: the time is out of range");let o\
=new Hn,
n=()=>$n(o,new Gn("Signal timed out.","TimeoutError"));return t<=Fn&&G(n,t),Yn(o)}}.timeout;a(AbortSignal,"timeout",{val\
ue:r})}var h={hello:0,setup:1,events:2,execute:3,evaluate:4,call:5,reply:6,fault:7,limits:8,taken:9,socket:10,response:1\
6,chunk:17,
end:18,pull:19,cancel:20},T={events:32,request:33,reply:34,fault:35,error:36,close:37,fetch:48,chunk:49,end:50,pull:51,c\
ancel:52,
console:38};var Y=8192,xr=256*1024,St=64*1024;var Et=128*1024;var se={name:256,message:8192,stack:16384};var X={ready:1,\
handled:2,pong:3,collected:4,awake:5},wt={ping:128,collect:129},Ar=64*1024;var qn=" with base ";function Pr(){let r=Requ\
est,e=function(){let n=arguments,s=new.target??zn();return Cr(()=>v(r,n,s))};
a(e,"prototype",{value:r.prototype,writable:!1}),a(e,"length",{value:1}),a(e,"name",{value:"Request"}),a(globalThis,"Req\
\\
uest",{value:e});let t=Response.redirect,o={redirect(){let n=arguments;return Cr(()=>w(t,Response,n))}}.redirect;a(Respo\
nse,
"redirect",{value:o})}function zn(){throw new g("Class constructor Request needs 'new'")}function Cr(r){try{return r()}c\
atch(e){
let t=Kn(e),o=t===void 0?-1:K(t,qn);throw o<0?e:new g(R(t,0,o))}}function Kn(r){try{let{message:e}=r;return typeof e=="s\
\\
tring"?e:void 0}catch{return}}function Ir(){let r={};for(let[t,o]of Vn())r[\`%\${t}%\`]=Object.getPrototypeOf(o);let e=t=>r\
[t].prototype;return r["%Gener\\
ator%"]=e("%GeneratorFunction%"),r["%AsyncGenerator%"]=e("%AsyncGeneratorFunction%"),r["%AsyncIterator%"]=Object.getProt\
otypeOf(
r["%AsyncGenerator%"]),r["%TypedArray%.prototype"]=e("%TypedArray%"),r["%AbstractModuleSource%.prototype"]=e("%AbstractM\
\\
oduleSource%"),r}function Vn(){let r=Object.getPrototypeOf(globalThis);return[["TypedArray",Int8Array],["ArrayIterator",\

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
ray,ie=C(Uint8Array.prototype),ae=p(ie,Symbol.toStringTag),$=p(ie,"buffer"),be=p(ArrayBuffer.prototype,"byt\\
eLength"),Tt=p(ie,"byteOffset"),Mr=p(ie,"length"),O=p(ie,"byteLength"),Jn=l(ie.set);function kt(r,e,t){return v(j,[$(r),\

Tt(r)+e,t])}function ce(r,e,t){let o=kt(r,e,t),n=new j(t);return Jn(n,o),n}function ee(r,e){try{return r(e),!0}catch{ret\
urn!1}}
var Rt=Request,Lr=p(Request.prototype,"body"),vt=p(Request.prototype,"headers"),Nr=p(Request.prototype,"method"),Br=p(Re\
quest.
prototype,"redirect"),_r=p(Request.prototype,"signal"),Fe=p(Request.prototype,"url"),Ot=Response,Dr=p(Response.prototype\
,
"headers"),Ur=Headers,jr=l(Headers.prototype.append),Fr=l(Headers.prototype.get),Wr=l(Headers.prototype.forEach),Hr=p(Re\
adableStream.
prototype,"locked"),Gr=URL.canParse,Yr=p(URLSearchParams.prototype,"size"),We=ReadableStream,Se=l(ReadableStream.prototy\
pe.
getReader),Ee=l(ReadableStreamDefaultReader.prototype.read),He=l(ReadableStreamDefaultReader.prototype.cancel),$r=Decomp\
ressionStream,
qr=p(DecompressionStream.prototype,"readable"),zr=p(DecompressionStream.prototype,"writable"),Kr=l(WritableStream.protot\
ype.
getWriter),xt=WritableStreamDefaultWriter.prototype,Vr=l(xt.write),Jr=l(xt.close),At=l(xt.abort),Ge=ReadableByteStreamCo\
ntroller.
prototype,Ye=l(Ge.enqueue),$e=l(Ge.close),qe=l(Ge.error),ze=p(Ge,"byobRequest"),Ke=l(ReadableStreamBYOBRequest.prototype\
.
respond),Zr=p(AbortSignal.prototype,"aborted"),Ct=p(AbortSignal.prototype,"reason"),le=l(EventTarget.prototype.addEventL\
istener),
te=DOMException,Zn=EventTarget.prototype,we=l(Zn.dispatchEvent),Qr=Event,Xr=MessageEvent,eo=CloseEvent,to=ErrorEvent,ro=\
URL,
oo=p(URL.prototype,"href"),no=p(URL.prototype,"hash"),Ve=p(URL.prototype,"protocol"),Pt=l(Object.getOwnPropertyDescripto\
r(
URL.prototype,"protocol").set),so=Uint8Array,It=l(so.prototype.toBase64),io=so.fromBase64.bind(Uint8Array);var ao=16*102\
4,Xn=2,es=50,Je=l(MessagePort.prototype.postMessage),ts=l(MessagePort.prototype.start),ue=class{#e;#r="";#o=0;#t=!1;#s=0\
;#n=0;#i=0;#c=0;#a;constructor(e){
this.#e=e}open(e){a(this.#e,"dispatchEvent",{value:t=>{let o=t.data;return e(o[0],o[1],o[2]),this.#l(),!0}}),ts(this.#e)\
}post(e,t,o){
this.#u(),this.#p(e,t,o)}postBytes(e,t,o){this.#u(),Je(this.#e,[e,t,o],[$(o)])}event(e){if(!this.#t)return this.#t=!0,he\
(
()=>{this.#t=!1,this.#u()}),this.#p(T.events,1,\`[\${e}]\`);this.#r.length+e.length>ao&&this.#u(),this.#r=this.#o===0?e:\`\${\
this.#r}\\
,\${e}\`,this.#o++,this.#r.length>ao&&this.#u()}reuse(e){let t=$(e);be(t)<=1114112&&(this.#a=t)}release(){this.#a=void 0}a\
wake(){
let e=U();e-this.#c<es||(this.#c=e,Je(this.#e,[X.awake,0,""]))}handledOne(){this.#s++,U()-this.#i>Xn&&this.#l()}#l(){thi\
s.#s!==
this.#n&&(this.#n=this.#s,this.#i=U(),this.post(X.handled,this.#s,""))}#u(){if(this.#o===0)return;let e=this.#r,t=this.#\
o;
this.#r="",this.#o=0,this.#p(T.events,t,\`[\${e}]\`)}#p(e,t,o){if(o.length<=Ar)return Je(this.#e,[e,t,o]);let n=this.#f(o);\

Je(this.#e,[e,t,n],[$(n)])}#f(e){let t=this.#a;if(!t||be(t)<e.length)return Be(e);this.#a=void 0;let{read:o,written:n}=h\
r(
e,new j(t));return o<e.length?Be(e):new j(t,0,n)}};function pe(r,e,t){let o=function(){return new.target===void 0?w(e,vo\
id 0,[]):v(e,t(arguments),new.target)};return a(o,"\\
prototype",{value:e.prototype,writable:!1}),a(o,"length",{value:1}),a(o,"name",{value:r}),o}var rs={__proto__:null,small\
estUnit:"millisecond",roundingMode:"floor"};function lo(){let r=Performance.prototype;Te(r,"\\
now",function(){return Mt(this),_t()});let e={get timeOrigin(){return Mt(this),Bt}},{get:t}=E(e,"timeOrigin");a(r,"timeO\
\\
rigin",{get:t}),os(),ss()}var Mt=p(Performance.prototype,"timeOrigin"),Nt=Mt(performance),Bt=Me(Nt);function uo(r){Bt=r?\
?
Me(Nt+U())}function _t(){return Me(Nt+U())-Bt}function os(){let r=l(Performance.prototype.mark);Te(Performance.prototype\
,
"mark",function(o){let n=arguments;return n.length===0?w(r,void 0,[this]):r(this,n[0],co(n[1]))});let e=pe("PerformanceM\
\\
ark",PerformanceMark,o=>o.length===0?[]:[o[0],co(o[1])]);a(globalThis,"PerformanceMark",{value:e});let t=l(Performance.p\
rototype.
measure);Te(Performance.prototype,"measure",function(o){let n=arguments;return n.length===0?w(t,void 0,[this]):n[2]!==vo\
id 0?
t(this,n[0],n[1],n[2]):t(this,n[0],ns(n[1]))})}function co(r){if(r!==void 0&&!Lt(r))return r;let e=po(r??{},["startTime"\
,
"detail"]);return e.startTime??=_t(),e}function ns(r){let e=Lt(r)?po(r,["start","end","duration","detail"]):u();!Lt(r)&&\

r!==void 0&&(e.start=\`\${r}\`);let{start:t,end:o,duration:n}=e;return o===void 0&&(t===void 0||n===void 0)&&(e.end=_t()),e\
}
function po(r,e){let t=u();for(let o=0;o<e.length;o++){let n=r[e[o]];n!==void 0&&(t[e[o]]=n)}return t}function Lt(r){ret\
urn typeof r==
"object"&&r!==null}function ss(){let{Temporal:r}=globalThis;if(!r)return;let e=r.Now,t=r.Instant.fromEpochMilliseconds;T\
e(
e,"instant",()=>t(pr()));for(let o of["PlainDateTime","ZonedDateTime","PlainTime"]){let n=\`\${o[0].toLowerCase()}\${o.slic\
e(
1)}ISO\`,s=e[n],i=l(r[o].prototype.round);Te(e,n,function(){return i(w(s,e,arguments),rs)})}}function Te(r,e,t){a(t,"name\
",
{value:e,configurable:!0}),a(r,e,{value:t})}var is=256*1024,Dt=u(),fo=u(),as=0,go=u();function de(r,e=""){let t=\`\${e}
\${r}\`,o=fo[t];if(o!==void 0)return o;let n=\`guest:\${++as}\`;return Dt[n]=z({file:r,lead:e},null),fo[t]=n}function yo(r,e)\
{
go[r]=e}function re(r){if(typeof r=="string")return Dt[r]?.file}function ke(r,e,t){let{file:o,lead:n}=Dt[r],s=u();return\
 s.
line=go[o]?.[e-1]??e,s.column=e===1?t-n.length:t,s}function Ut(r){let e=z({name:"Error",message:""},null);try{r!==null&&\

typeof r=="object"?cs(e,r):e.message=B(f(r),se.message)}catch{}return I(e)}function cs(r,e){let{name:t,message:o,stack:n\
}=e;
if(typeof t=="string"&&(r.name=B(t,se.name)),typeof o=="string"?r.message=B(o,se.message):t===void 0&&(r.message=B(I(e)?\
?
"",se.message)),typeof n=="string"&&(r.stack=B(n,se.stack)),mo(o)||mo(n))return;let{file:s,line:i,column:c}=jt(e);s!==vo\
id 0&&
(r.file=s),i!==void 0&&(r.line=i),c!==void 0&&(r.column=c)}function mo(r){return typeof r=="string"&&r.length>is}functio\
n jt(r){
let e=u();try{let{frames:t}=ht(r);for(let o=0;o<t.length;o++){let{fileName:n,lineNumber:s,columnNumber:i}=t[o],c=re(n);i\
f(c===
void 0)continue;if(e.file=c,typeof s!="number")return e;let{line:d,column:m}=ke(n,s,i);return e.line=d,typeof i=="number\
"&&
(e.column=m),e}}catch{}return e}function Re(r){let e=E(N,"stackTraceLimit");mt(N,"stackTraceLimit",{value:0,configurable\
:!0,
enumerable:!0,writable:!0});try{return r()}finally{e?mt(N,"stackTraceLimit",e):delete N.stackTraceLimit}}var ls;function\
 ve(){return ls??=us()}function us(){let{getBuiltinModule:r}=process,{Script:e,SourceTextModule:t,runInNewContext:o}=r(
"node:vm");ps(r("node:module"));let{prototype:n}=t,s=l(e.prototype.runInThisContext),i={displayErrors:!1};return{compile\
Script:(c,d)=>new e(
c,d),runScript:c=>s(c,i),compileModule:(c,d)=>new t(c,d),moduleRequests:p(n,"moduleRequests"),linkRequests:l(n.linkReque\
sts),
instantiateModule:l(n.instantiate),evaluateModule:l(n.evaluate),moduleStatus:p(n,"status"),collector:()=>ds(o,r)}}functi\
on ps({
registerHooks:r}){r({resolve(e){throw new g(\`Cannot import "\${e}": no such module\`)}})}function ds(r,e){let{setFlagsFrom\
String:t}=e(
"node:v8");t("--expose-gc");let o=r("gc");return t("--no-expose-gc"),o}var fs=[1],ms="ERR_VM_DYNAMIC_IMPORT_CALLBACK_MIS\
SING",Ze='"data:text/javascript,0"',Qe=\`import(\${Ze})\`,ho=JSON.stringify(
\`return \${Qe}\`),Ft=JSON.stringify(Qe),gs=[Qe,\`import(\${Ze}, { with: { type: "json" } })\`,\`import.defer(\${Ze})\`,\`import.s\
\\
ource(\${Ze})\`,\`(async () => { await 0; return await \${Qe}; })()\`,\`eval(\${Ft})\`,\`(0, eval)(\${Ft})\`,\`Function(\${ho})()\`,\`(\
\\
async () => {}).constructor(\${ho})()\`,\`Promise.resolve(\${Ft}).then(eval)\`],ys=q(z({type:"major",flavor:"last-resort"},nu\
ll)),
bo="airlock:proof";async function So(){let r=await hs();if(r===void 0)return{evaluate:Wt,collect:()=>Ue(ys)};let{collect\
or:e}=ve();
return{evaluate:Ss,collect:e(),heavy:r}}async function hs(){if(!_e)return"Deno's core has no evalContext";if(!Ue)return"\
\\
V8 was started without --expose-gc-as";try{if(Wt("6 * 7",bo).value!==42)return"evalContext gives no value";for(let r of \
gs)
if(!await bs(r))return\`Deno imports for \${r}\`}catch(r){return\`evalContext throws: \${r}\`}}async function bs(r){let{value:\
e,
failed:t,thrown:o}=Wt(r,bo);if(t)return o instanceof Error;try{return await e,!1}catch(n){return n instanceof EvalError|\
|
n.code===ms}}function Xe(r,e,t){let o=r(e,t);return o.failed!=="to compile"?o:Re(()=>r(e,t))}var Wt=(r,e)=>{let t=_e(r,e\
,
fs),o=u(),n=t[1];return n===null?o.value=t[0]:(o.failed=n.isCompileError?"to compile":"to run",o.thrown=n.thrown),o},Ss=\
(r,e)=>{
let{compileScript:t,runScript:o}=ve(),n=u();try{let s=t(r,{filename:e});n.failed="to run",n.value=o(s),n.failed=void 0}c\
atch(s){
n.failed??="to compile",n.thrown=s}return n};var Es="eval",Eo=[{word:"function",sample:function(){}},{word:"async functi\
on",sample:async function(){}},{word:"functio\\
n*",sample:function*(){}},{word:"async function*",sample:async function*(){}}];function wo(r){let e=de(Es),t=o=>{let n=X\
e(
r,o,e);if(n.failed)throw n.thrown;return n.value};Ht(globalThis,"eval",{eval(o){return typeof o=="string"?t(o):o}}.eval)\
;
for(let o=0;o<Eo.length;o++)ws(o,t);return t}function ws(r,e){let{word:t,sample:o}=Eo[r],n=C(o),s=n.constructor,i=(m,b)=\
>{
let y=e(\`(\${Ts(t,m)})\`);if(b!==void 0&&b!==c){let x=b.prototype;typeof x=="function"&&z(y,x)}return y},c=function(){retu\
rn i(
arguments,new.target)},d={configurable:!0,enumerable:!1,writable:!1};a(c,"name",{...d,value:s.name}),a(c,"length",{...d,\

value:1}),a(c,"prototype",{value:n,configurable:!1,enumerable:!1,writable:!1}),r>0&&z(c,Function),Ht(n,"constructor",c),\

r===0&&Ht(globalThis,"Function",c)}function Ts(r,e){let t="";for(let n=0;n<e.length-1;n++)t+=(n>0?",":"")+f(e[n]);let o=\
e.
length>0?f(e[e.length-1]):"";return\`\${r} anonymous(\${t}
) {
\${o}
}\`}function Ht(r,e,t){a(r,e,{value:t,configurable:!0,enumerable:!1,writable:!0})}var Oe=["message","filename","lineno","\
colno","error"].map(r=>p(ErrorEvent.prototype,r)),To=l(Event.prototype.preventDefault);
function Ro(){ko("error",(r,e)=>{let t=[Oe[0](e),Oe[1](e),Oe[2](e),Oe[3](e),Oe[4](e)];w(r,L,t)===!0&&To(e)}),ko("unhandl\
\\
edrejection",(r,e)=>{w(r,L,[e])===!1&&To(e)})}function ko(r,e){let t=null,o=!1,n=\`on\${r}\`,s=E({get[n](){return t},set[n]\
(i){
t=typeof i=="function"?i:null,!(o||!t)&&(o=!0,le(L,r,c=>{t&&e(t,c)}))}},n);a(L,n,s)}var vo=p(ErrorEvent.prototype,"error\
"),ks=p(PromiseRejectionEvent.prototype,"reason"),Rs=p(ErrorEvent.prototype,"message"),
vs=p(ErrorEvent.prototype,"filename"),Os=p(ErrorEvent.prototype,"lineno"),xs=p(ErrorEvent.prototype,"colno"),Oo=ErrorEve\
nt,
xo=p(Event.prototype,"type"),As=l(Event.prototype.preventDefault),{addEventListener:Cs,removeEventListener:Ps,dispatchEv\
ent:Is}=EventTarget.
prototype,Gt=l(Is);function Ao(r){Yt(),et("addEventListener",Cs,!0),et("removeEventListener",Ps,!0);let e=!1,t=o=>{e=!0;\

try{Gt(L,o)}finally{e=!1}};Ro(),et("reportError",{reportError(o){if(arguments.length===0)throw new g("Cannot report erro\
\\
r: none was given");r.report(o),e||t(Ls(o))}}.reportError,!0),et("dispatchEvent",{dispatchEvent(o){let n=this??L;if(n!==\

L)return Gt(n,o);let s=Ms(o);return s?(As(o),r.report(s.thrown),e||G(()=>t(Ns(o)),0),!1):Gt(L,o)}}.dispatchEvent,!1)}fun\
ction Ms(r){
try{let e=xo(r);if(e==="error")return{thrown:vo(r)};if(e==="unhandledrejection")return{thrown:ks(r)}}catch{}}function Ls\
(r){
let e=u();e.cancelable=!0,e.error=r;let t=jt(r);e.filename=t.file??"",e.lineno=t.line??0,e.colno=t.column??0;try{e.messa\
ge=
\`Uncaught \${f(r)}\`}catch{e.message="Uncaught"}return new Oo("error",e)}function Ns(r){if(xo(r)!=="error")return r;let e=\
vs(
r),t=re(e),o=u();if(o.cancelable=!0,o.message=Rs(r),o.error=vo(r),o.filename=t??"",o.lineno=o.colno=0,t!==void 0){let n=\
ke(
e,Os(r),xs(r));o.lineno=n.line,o.colno=n.column}return new Oo("error",o)}function Yt(){let r=new EventTarget;r.addEventL\
istener(
"error",Yt),r.removeEventListener("error",Yt);let e=C(globalThis),t=A(r);for(let o=0;o<t.length;o++){let n=E(r,t[o]);a(e\
,
t[o],{...n,enumerable:!1})}}function et(r,e,t){a(globalThis,r,{value:e,configurable:t,enumerable:!0,writable:t})}var $t=\
8*1024,Bs=8;function Co(r,e){if(!e)return r;let t=r;for(let o=0;o<e.length;o++)t=new qt(t,e[o]);return t}var qt=class{st\
ream;#e;#r;#o;#t;#s=!1;#n=!1;#i;#c;#a;constructor(e,t){
this.#e=e,this.#r=t,this.#o=Se(e.stream);let o=u();o.type="bytes",o.start=s=>{this.#t=s},o.pull=()=>this.#l(),o.cancel=s\
=>{
this.#n=!0,this.#g(s)};let n=u();n.highWaterMark=0,this.stream=new We(o,n)}fail(e){this.#e.fail(e),this.#u(e)}async#l(){\

try{this.#s||await this.#p();let e=this.#c&&await Ee(this.#c);if(this.#n)return;if(!e||e.done)return this.#d();Ye(this.#\
t,
e.value)}catch{this.#u(this.#a?this.#a.reason:new g("Cannot decode the body: it is not what content-encoding says, "+thi\
s.#r))}}#u(e){
this.#n||(this.#n=!0,qe(this.#t,e),this.#g(e))}async#p(){this.#s=!0;let e=await this.#m();if(!e)return;let t=new $r(_s(t\
his.#r,
e));this.#c=Se(qr(t)),this.#i=Kr(zr(t)),S(this.#f(this.#i,e),void 0,()=>{})}async#f(e,t){let o=t;try{for(;o;o=await this\
.#m()){
let n=O(o);for(let s=0;s<n;s+=$t){let i=n-s,c=i<$t?i:$t;await Vr(e,kt(o,s,c))}}await Jr(e)}catch(n){await At(e,n)}}async\
#m(){
try{let{done:e,value:t}=await Ee(this.#o);return e?void 0:t}catch(e){throw this.#a={reason:e},e}}#d(){this.#n=!0,$e(this\
.#t);
let e=ze(this.#t);e&&Ke(e,0)}#g(e){let t=o=>S(o,void 0,()=>{});t(He(this.#o,e)),this.#i&&t(At(this.#i,e))}};function _s(\
r,e){
return r==="gzip"?"gzip":r==="br"?"brotli":(e[0]&15)===Bs?"deflate":"deflate-raw"}var tt=class{stream;#e;#r;#o;#t;#s=!1;\
#n=!1;#i;constructor(e){this.#e=e;let t=u();t.type="bytes",t.start=n=>{this.#r=n},
t.pull=()=>this.#a(),t.cancel=()=>{this.#c(),e.cancel()};let o=u();o.highWaterMark=0,this.stream=new We(t,o)}push(e){if(\
this.#n||
O(e)===0)return;let t={bytes:e,next:void 0};this.#t?this.#t.next=t:this.#o=t,this.#t=t,this.#l()}end(){this.#s=!0,this.#\
l()}fail(e){
this.#n||(this.#c(),qe(this.#r,e))}#c(){this.#n=!0,this.#o=this.#t=void 0,this.#i?.(),this.#i=void 0}#a(){return new k(e\
=>{
this.#i=e,this.#l()})}#l(){let e=this.#i;if(!e||this.#n)return;let t=this.#o;if(t){this.#o=t.next,t.next||(this.#t=void \
0),
this.#i=void 0;let o=O(t.bytes);Ye(this.#r,t.bytes),this.#e.pull(o),e()}else if(this.#s){this.#n=!0,this.#i=void 0,$e(th\
is.#r);
let o=ze(this.#r);o&&Ke(o,0),e()}}};var rt=new WeakMap,Io=l(rt.get).bind(null,rt),Mo=l(rt.set).bind(null,rt),Po=Ds();fun\
ction Ds(){let r=A(new Response().headers);
for(let e=0;e<r.length;e++){let t=r[e];if(typeof t=="symbol"&&t.description==="guard")return t}}function Lo({status:r,st\
atusText:e,
headers:t,url:o,redirected:n},s){let i=new Ur;for(let m=0;m<t.length;m++){let b=t[m][0],y=t[m][1];jr(i,b,y)}let c=u();c.\

status=r,c.statusText=e,c.headers=i;let d=v(Ot,[s,c]);return Mo(d,{url:o,redirected:n,type:"basic"}),Po&&a(Dr(d),Po,{val\
ue:"\\
immutable",configurable:!0,enumerable:!0,writable:!0}),d}function No(){let{prototype:r}=Ot;zt(r,"url",t=>t.url),zt(r,"re\
\\
directed",t=>t.redirected),zt(r,"type",t=>t.type);let e=l(r.clone);a(r,"clone",{value:{clone(){let t=e(this),o=Io(this);\

return o&&Mo(t,o),t}}.clone,configurable:!0,enumerable:!0,writable:!0})}function zt(r,e,t){let o=p(r,e),n=E(r,e),s=E({ge\
t[e](){
let i=Io(this);return i?t(i):o(this)}},e).get;a(r,e,{...n,get:s})}var ot=class{#e;#r;#o;#t=xr;#s;#n=!1;constructor(e,t,o\
){this.#e=e,this.#r=t,this.#o=Se(o)}async run(){for(;!this.#n;){let e=await Ee(
this.#o);if(this.#n)return;if(e.done)return this.#e.post(T.end,this.#r,"");if(Us(e.value)!=="Uint8Array"){let t=new g("C\
\\
annot send the body: its stream gave something else than bytes");throw this.stop(t),t}await this.#c(e.value)}}grant(e){t\
his.#t+=
e,this.#i()}stop(e){this.#n||(this.#n=!0,this.#i(),S(He(this.#o,e),void 0,()=>{}))}#i(){let e=this.#s;this.#s=void 0,e&&\

e()}async#c(e){for(let t=0;t<O(e);){if(this.#t===0&&await new k(s=>this.#s=s),this.#n)return;let o=O(e)-t;if(o>this.#t&&\

(o=this.#t),o>St&&(o=St),o<=0)return;let n=ce(e,t,o);t+=o,this.#t-=o,this.#e.postBytes(T.chunk,this.#r,n)}}};function Us\
(r){
if(!(typeof r!="object"||r===null))return ae(r)}var js=/^text\\/|^application\\/(.*\\+)?(json|xml)|urlencoded/,nt=class{#e;\
#r;#o=u();constructor(e,t){this.#e=e,this.#r=t}install(){
No();let e=(o,n)=>this.#t(o,n),t={fetch(o){return e(o,arguments[1])}}.fetch;a(globalThis,"fetch",{value:t,configurable:!\
0,
enumerable:!0,writable:!0})}take(e,t,o){let n=this.#o[t];if(n)switch(e){case h.response:return this.#s(t,n,M(o));case h.\

chunk:return n.download?.push(o);case h.end:return n.download?.end(),this.#a(t,new g("The request is over"));case h.faul\
t:
return this.#c(t,Ys(M(o)));case h.pull:return n.upload?.grant(+o);case h.cancel:return n.upload?.stop(new g("The host re\
\\
ads no more of the body"))}}#t(e,t){return new k((o,n)=>{let s=Ws(e,t),i=_r(s);if(Zr(i))return n(Ct(i));let c=Fe(s),d=R(\

c,0,5);if(d==="data:"||d==="blob:")return o(Er(s));let m=Gs(s,t),b=Lr(s),y=I(Hs(s,b?m:void 0));Fs(y);let x=this.#e.nextR\
equestId(),
_={resolve:o,reject:n,download:void 0,body:void 0,upload:b?new ot(this.#r,x,b):void 0};this.#o[x]=_,le(i,"abort",()=>thi\
s.#n(
x,Ct(i))),this.#r.post(T.fetch,x,y),_.upload&&S(_.upload.run(),void 0,D=>this.#n(x,D))})}#s(e,t,o){o.body&&(t.download=n\
ew tt(
{pull:n=>this.#r.post(T.pull,e,\`\${n}\`),cancel:()=>this.#i(e,new g("Body cancelled"))}),t.body=Co(t.download,o.encodings)\
);
try{let{body:n}=t;t.resolve(Lo(o,n?n.stream:null))}catch(n){this.#n(e,n)}}#n(e,t){this.#o[e]&&this.#r.post(T.cancel,e,""\
),
this.#c(e,t)}#i(e,t){this.#o[e]&&(this.#r.post(T.cancel,e,""),this.#a(e,t))}#c(e,t){let o=this.#o[e];o&&(this.#a(e,t),o.\

reject(t),o.body?.fail(t))}#a(e,t){let o=this.#o[e];delete this.#o[e],o?.upload?.stop(t)}};function Fs(r){let e=ne(r);if\
(!(e<=
Et))throw new g(\`Cannot fetch: URL and headers have \${e} bytes, \${Et} allowed\`)}function Ws(r,e){if(ee(Fe,r))return v(Rt\
,
[r,e]);let t=f(r);if(!Gr(t))throw new g(\`Invalid URL: '\${t}'\`);return v(Rt,[t,e])}function Hs(r,e){let t=u();Wr(vt(r),(n\
,s)=>{
t[s]=n});let o=u();return o.url=Fe(r),o.method=Nr(r),o.headers=t,o.redirect=Br(r),e&&(o.body=e),o}function Gs(r,e){let t\
=typeof e==
"object"&&e!==null?e.body:void 0;if(t==null){let o=Fr(vt(r),"content-type");return o&&Q(js,o)?"text":"stream"}return typ\
eof t!=
"object"||ee(Yr,t)?"text":ee(Hr,t)?"stream":"bytes"}function Ys({name:r,message:e}){return r==="AbortError"||r==="Timeou\
\\
tError"?new te(e,r):r==="RangeError"?new Ne(e):new g(e)}function Bo(r,e){let t=n=>typeof n!="function"?n:s=>{r.awake();t\
ry{w(n,void 0,[s])}catch(i){e.report(i)}},o=pe("Finaliza\\
tionRegistry",FinalizationRegistry,n=>[t(n[0])]);a(globalThis,"FinalizationRegistry",{value:o})}var $s=3,st=50;function \
Do(r){if(typeof r=="string")return B(r,Y);try{return B(Kt(r,$s),Y)}catch{return"[unreadable]"}}function Kt(r,e){
switch(typeof r){case"string":return I(B(r,Y));case"bigint":return\`\${f(r)}n\`;case"function":return\`[Function \${f(r.name)\
||
"(anonymous)"}]\`;case"object":return r===null?"null":qs(r,e);default:return f(r)}}function qs(r,e){let{stack:t}=r;if(typ\
eof t==
"string")return t;if(Le(r))return _o(r,e,r.length);let o=ae(r);if(o!==void 0){let c=r,d=Mr(c);return\`\${o}(\${d}) \${_o(c,e\
,
d)}\`}if(e===0)return"[Object]";let n=A(r),s="";for(let c=0;c<n.length&&c<st;c++){let d=n[c];if(s.length>Y)break;let m=Kt\
(
r[d],e-1);s+=\`\${s===""?" ":", "}\${f(d)}: \${m}\`}let i=n.length>st?", \\u2026":"";return s===""?"{}":\`{\${s}\${i} }\`}function\
 _o(r,e,t){
if(e===0)return"[Array]";let o="";for(let s=0;s<t&&s<st&&!(o.length>Y);s++)o+=\`\${s===0?" ":", "}\${Kt(r[s],e-1)}\`;let n=t\
>
st?", \\u2026":"";return o===""?"[]":\`[\${o}\${n} ]\`}var Vt=[["debug","debug"],["dir","log"],["dirxml","log"],["error","err\
or"],["group","log"],["groupCollapsed","log"],["in\\
fo","info"],["log","log"],["table","log"],["trace","debug"],["warn","warn"]];function jo(r){let e=(o,n)=>r.post(T.consol\
e,
0,I({level:o,text:B(n,Y)})),t=globalThis.console;for(let o=0;o<Vt.length;o++){let n=Vt[o][1];oe(t,Vt[o][0],function(){e(\

n,Uo(arguments,0))})}zs(t,e),Ks(t,e),oe(t,"assert",function(){arguments[0]||e("error",\`Assertion failed\${Uo(arguments,1,\

": ")}\`)})}function zs(r,e){let t=u();oe(r,"count",(o="default")=>{let n=f(o);t[n]=(t[n]??0)+1,e("log",\`\${n}: \${t[n]}\`)}\
),
oe(r,"countReset",(o="default")=>{delete t[f(o)]})}function Ks(r,e){let t=u(),o=(n,s)=>{let i=f(n),c=t[i];c!==void 0&&(e\
(
"log",\`\${i}: \${U()-c|0} ms\`),s||delete t[i])};oe(r,"time",(n="default")=>{t[f(n)]=U()}),oe(r,"timeLog",(n="default")=>o(\

n,!0)),oe(r,"timeEnd",(n="default")=>o(n,!1))}function Uo(r,e,t=""){let o="";for(let n=e;n<r.length&&!(o.length>Y);n++)o\
+=
(n===e?t:" ")+Do(r[n]);return o}function oe(r,e,t){a(t,"name",{value:e,configurable:!0}),a(r,e,{value:t,configurable:!0,\

enumerable:!0,writable:!0})}var it=class{#e;#r=u();#o=u();constructor(e){this.#e=e}add(e,t){this.#r[Fo(e,"")]=t}runScrip\
t(e,t,o){let{compileScript:n,
runScript:s}=this.#e,i={filename:o,importModuleDynamically:this.#s(e)},c=u();try{c.failed="to compile";let d=Re(()=>n(t,\

i));c.failed="to run",c.value=s(d),c.failed=void 0}catch(d){c.thrown=d}return c}compile(e,t){return Re(()=>this.#e.compi\
leModule(
t,{identifier:de(e),initializeImportMeta:o=>{o.url=e},importModuleDynamically:this.#s(e)}))}run(e){let{evaluateModule:t,\

instantiateModule:o,moduleStatus:n}=this.#e;return new k(s=>{n(e)==="unlinked"&&(this.#t(e),o(e)),s(t(e))})}#t(e){let{li\
nkRequests:t,
moduleRequests:o,moduleStatus:n}=this.#e,s=new mr;gt(s,e);let i=[e];for(let c=0;c<i.length;c++){let d=i[c],m=o(d),b=re(d\
.
identifier),y=[];for(let x=0;x<m.length;x++){let _=this.#n(m[x].specifier,b);P(y,_),!gr(s,_)&&(gt(s,_),n(_)==="unlinked"\
&&
P(i,_))}t(d,y)}}#s(e){return t=>new k(o=>{let n=this.#n(t,e);o(S(this.run(n),()=>n))})}#n(e,t){let o=Fo(e,t),n=this.#r[o\
];
if(n===void 0)throw new g(\`Cannot import "\${e}": no such module was given to the isolate\`);return this.#o[o]??=this.comp\
ile(
o,Jt(o,n))}};function Jt(r,e){if(e.error!==void 0)throw new ye(e.error);return e.lines&&yo(r,e.lines),e.text}function Fo\
(r,e){
let t=R(r,0,1)===".";if(!t&&R(r,0,1)!=="/")return r;let o="";if(t){for(let n=e.length;n>0;n--)if(e[n-1]==="/"){o=R(e,0,n\
);
break}}return\`./\${Vs(o+r)}\`}function Vs(r){let e="",t=r;for(;t!=="";){let o=K(t,"/"),n=o<0?t:R(t,0,o);t=o<0?"":R(t,o+1),\

!(n===""||n===".")&&(n===".."?e=Js(e):e=e===""?n:\`\${e}/\${n}\`)}return e}function Js(r){for(let e=r.length-1;e>=0;e--)if(r\
[e]===
"/")return R(r,0,e);return""}var Zt=["AggregateError","Array","ArrayBuffer","AsyncDisposableStack","BigInt","BigInt64Arr\
ay","BigUint64Array","Boolean",
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
s","isFinite","isNaN","parseFloat","parseInt","undefined","unescape"],Zs=["AbortController","AbortSignal","Blob","ByteLe\
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
etInterval","setTimeout","structuredClone"],Qs=["NETWORK","env"],Qt=[...Zt,...Zs,...Qs],Wo=["onerror","onunhandledreject\
\\
ion"],Xt=["assert","clear","count","countReset","debug","dir","dirxml","error","group","groupCollapsed","groupEnd","info\
",
"log","table","time","timeEnd","timeLog","trace","warn"];var Xs=l(Function.prototype.toString),ei=l(WeakSet.prototype.ha\
s);function Ho(r){let e=new WeakSet(ti(r)),t={toString(){
let o=Xs(this);if(!ei(e,this))return o;let n=E(this,"name"),s=typeof n?.value=="string"?n.value:"";return\`function \${f(s\
)}\\
() { [native code] }\`}}.toString;e.add(t),a(Function.prototype,"toString",{value:t})}function ti(r){let e=new Set;for(le\
t s of Zt)
ri(e,Reflect.get(globalThis,s));let t=e.size;F(e,eval);for(let s of r)e.has(s)||V(e,s);V(e,Function.prototype),V(e,WebAs\
sembly),
V(e,WebAssembly.Module),V(e,WebAssembly.Memory);let o=E(Error,"prepareStackTrace");F(e,o.get),F(e,o.set),F(e,Error.prepa\
reStackTrace),
V(e,Reflect.get(Reflect.get(globalThis,"Temporal"),"Now")),V(e,globalThis);let n=0;for(let s of e)n++<t||(F(e,C(s)),V(e,\

s));return[...e].filter(s=>typeof s=="function")}function ri(r,e){F(r,e),typeof e=="function"&&F(r,e.prototype)}function\
 V(r,e){
let t=A(e);if(!(t.length===2&&t[0]==="length"&&t[1]==="name"))for(let o of t){let n=E(e,o);F(r,n.value),F(r,n.get),F(r,n\
.
set)}}function F(r,e){(typeof e=="function"||typeof e=="object"&&e)&&r.add(e)}var fe={open:"ws.open",send:"ws.send",clos\
e:"ws.close",fromHost:"__ws_event"},er="base64";var oi=32*1024,me=class{#e;#r=0;#o=u();#t=u();#s=u();#n=1;#i=[];#c=[];#a\
=0;#l=()=>{};constructor(e){this.#e=e}onSocketMessage(e){
this.#l=e}setMaxMessageBytes(e){this.#r=e}beginStart(){this.#a++}finishStart(){--this.#a>0||(this.#i=[],this.#d())}recei\
ve(e){
let t=M(e);for(let o=0;o<t.length;o++)this.#y(t[o][0],t[o][1]),this.#e.handledOne()}settle(e,t,o){let n=this.#s[t];if(!n\
)
return;delete this.#s[t];let s=o===""?void 0:M(o);e===h.reply?n.resolve(s):n.reject(ni(s))}answer(e,t){let o=M(t),n=o[0]\
,
s=o[1],i=this.#t[n];if(!i&&this.#a>0)return P(this.#c,{id:e,payload:t});this.answerWith(e,()=>{if(i)return i(s);throw ne\
w N(
\`No handler registered for method: \${n}\`)})}answerWith(e,t){let o=i=>this.#e.post(T.fault,e,Ut(i)),n=i=>{try{let c=I(i)?\
?
"";this.#p(c,"reply"),this.#e.post(T.reply,e,c)}catch(c){o(c)}},s=new k(i=>i(t()));S(s,n,o)}report(e){let t=Ut(e);this.#\
e.
post(T.error,0,t)}api(){return q({on:(e,t)=>{this.#f(f(e),Go(t,"NETWORK.on"))},off:(e,t)=>{this.#m(f(e),t)},send:(e,t)=>\
this.
send(e,t),request:(e,t)=>this.request(e,t),onRequest:(e,t)=>{this.#t[f(e)]=Go(t,"NETWORK.onRequest"),this.#c.length>0&&h\
e(
()=>this.#d())}})}send(e,t){this.#e.event(this.#u(e,t,"message"))}request(e,t){return new k((o,n)=>{let s=this.#u(e,t,"r\
\\
equest"),i=this.nextRequestId();this.#s[i]={resolve:o,reject:n},this.#e.post(T.request,i,s)})}nextRequestId(){return thi\
s.#n++}#u(e,t,o){
let n=I(f(e)),s=t===void 0?void 0:I(t),i=s===void 0?\`[\${n}]\`:\`[\${n},\${s}]\`;return s!==void 0&&this.#p(s,o),this.#p(i,\`\${\
o}\\
 of this name\`,oi),i}#p(e,t,o=0){let n=this.#r+o;if(e.length*3<=n)return;let s=ne(e);if(!(s<=n))throw new Ne(\`Cannot sen\
\\
d \${t}: \${s} bytes, maxMessageBytes is \`+this.#r)}#f(e,t){let o=this.#o[e],n=[],s=o===void 0?0:o.length;for(let i=0;i<s;\
i++)
P(n,o[i]);P(n,t),this.#o[e]=n,this.#i.length>0&&this.#g(e)}#m(e,t){let o=this.#o[e];if(o===void 0)return;let n=[],s=!1;f\
or(let i=0;i<
o.length;i++)!s&&o[i]===t?s=!0:P(n,o[i]);n.length===0?delete this.#o[e]:this.#o[e]=n}#d(){let e=this.#c;this.#c=[];for(l\
et t=0;t<
e.length;t++)this.answer(e[t].id,e[t].payload)}#g(e){let t=[],o=this.#i;this.#i=t;for(let n=0;n<o.length;n++){let s=o[n]\
;
s.name!==e?P(t,s):he(()=>this.#y(e,s.data))}}#y(e,t){if(e===fe.fromHost)return this.#l(t);let o=this.#o[e];if(o===void 0\
){
this.#a>0&&P(this.#i,{name:e,data:t});return}for(let n=0;n<o.length;n++)try{w(o[n],void 0,[t])}catch(s){this.report(s)}}\
};
function Go(r,e){if(typeof r=="function")return r;throw new g(\`Cannot register with \${e}: no function given\`)}function n\
i({
name:r,message:e}){let t=new N(e);return a(t,"name",{value:r,configurable:!0,enumerable:!1,writable:!0}),t}var Yo=["",""\
],si=["(async () => (",\`
))()\`],ii=['(async function () {"use strict";',\`
})()\`],ai=/\\bawait\\b/,ci=/^(?:Cannot use import statement|Cannot use 'import\\.meta'|Unexpected token 'export'$)/,li=/^aw\
ait is only valid in/,
ge=class{#e;#r;#o;constructor(e,t,o){this.#e=e,this.#r=t,this.#o=o}addModules(e){let t=A(e);for(let o=0;o<t.length;o++)t\
his.#o.
add(t[o],e[t[o]])}execute(e){let t=o=>this.#e.report(o);try{let{name:o,source:n}=$o(e),s=this.#t(o,n,Yo);if(s.failed==="\
\\
to compile"){let i=this.#n(o,n,s.thrown);S(i,void 0,t)}else s.failed&&t(s.thrown)}catch(o){t(o)}}evaluate(e,t){this.#e.a\
nswerWith(
e,()=>{let{name:o,source:n}=$o(t),s=this.#t(o,n,Yo);if(s.failed!=="to compile")return tr(s);let i=this.#s(o,n,si);return\
 i&&
i.failed!=="to compile"?tr(i):this.#n(o,n,s.thrown)})}#t(e,t,[o,n]){let s=\`\${o}\${t}\${n}\`,i=de(e,o);return this.#o?this.#\
o.
runScript(e,s,i):Xe(this.#r,s,i)}#s(e,t,o){if(Q(ai,t))return this.#t(e,t,o)}#n(e,t,o){let n=this.#o;if(!n)return this.#i\
(
e,t,o);let s;try{s=n.compile(e,t)}catch{throw o}return this.#c(n.run(s))}#i(e,t,o){let n=this.#s(e,t,ii);if(n&&n.failed!\
==
"to compile")return this.#c(ui(tr(n)));let s=n&&qo(li,o)?n.thrown:o;throw qo(ci,s)?pi(e):s}#c(e){this.#e.beginStart();le\
t t=()=>this.#e.
finishStart();return S(e,t,t),S(e,()=>{})}};function $o(r){let e=K(r,\`
\`),t=M(R(r,0,e)),{name:o,lines:n,error:s}=t,i=R(r,e+1);return{name:o,source:Jt(o,{text:i,lines:n,error:s})}}function tr(\
r){
if(r.failed)throw r.thrown;return r.value}function ui(r){return S(r,e=>{if(e!==void 0)throw new ye("Illegal return state\
\\
ment")})}function qo(r,e){return Q(r,e.message)}function pi(r){return new ye(\`Cannot run "\${r}" as a module: scripts hav\
\\
e run in this isolate. Run modules first, or create the isolate with \\\`modules\\\`, which may be {}\`)}var di=MessageChanne\
l,fi=l(MessagePort.prototype.close);function zo(r){let{port1:e,port2:t}=new di,o=new ue(e),n=new me(
o),s=new ge(n,r,void 0);n.setMaxMessageBytes(1),o.open((i,c,d)=>{s.evaluate(c,d),o.handledOne(),fi(t)}),t.postMessage([h\
.
evaluate,1,\`{"name":""}
0\`])}function rr(r,e){a(globalThis,r,{value:e,configurable:!1,enumerable:!0,writable:!1})}function Ko(){let r=u();for(le\
t t=0;t<
Qt.length;t++)r[Qt[t]]=!0;yi(),gi();let e=A(globalThis);for(let t=0;t<e.length;t++){let o=e[t];if(typeof o=="string"&&r[\
o]){
Wo.includes(o)||mi(o);continue}if(!delete globalThis[o])throw new N(\`Cannot remove global \${f(o)}\`)}}function mi(r){let{\

get:e,enumerable:t}=E(globalThis,r);e&&a(globalThis,r,{value:w(e,globalThis,[]),configurable:!0,enumerable:t,writable:!0\
})}
function gi(){a(globalThis,"MessageChannel",{value:MessageChannel.prototype.constructor})}function yi(){let r=C(globalTh\
is);
for(;r!==EventTarget.prototype;)delete r.constructor,r=C(r)}function Vo(){let r={};for(let e=0;e<Xt.length;e++){let t=Xt\
[e];
a(r,t,{value:{[t](){}}[t],configurable:!0,enumerable:!0,writable:!0})}a(globalThis,"console",{value:r,configurable:!0,en\
umerable:!1,
writable:!0})}function Jo(){Ie(Object.prototype),Ie(Array.prototype),at(k.prototype),at(Uint8Array.prototype),at(Message\
Port.
prototype),hi(),J(k.prototype,"then"),J(k.prototype,"constructor"),J(k,Symbol.species),q(Function.prototype.bind),J(Func\
tion.
prototype,"call"),J(Function.prototype,"apply"),J(Function.prototype,"bind"),J(Array.prototype,Symbol.iterator);let r=C(\

[][Symbol.iterator]());J(r,"next"),a(r,"return",{value:void 0})}function at(r){for(let e=r;e;e=C(e))Ie(e)}function hi(){\

let r=A(globalThis);for(let e=0;e<r.length;e++){let o=E(globalThis,r[e]).value?.prototype;(o===Event.prototype||o instan\
ceof
Event)&&at(o)}}function J(r,e){a(r,e,{configurable:!1}),"value"in E(r,e)&&a(r,e,{writable:!1})}function Qo(){a(Zo,"name"\
,{value:"prepareStackTrace"});let{get:r,set:e}=E({get prepareStackTrace(){return Zo},set prepareStackTrace(t){}},
"prepareStackTrace");a(N,"prepareStackTrace",{get:r,set:e,enumerable:!1,configurable:!1}),a(globalThis,"Error",{configur\
able:!1,
writable:!1})}function Zo(r,e){let t=Si(r);try{for(let o=0;o<e.length;o++){let n=e[o].getFileName(),s=re(n);s!==void 0&&\

(t+=\`
    at \${bi(e[o],n,s)}\`)}}catch{}return t}function bi(r,e,t){let o=r.toString(),n=r.getScriptNameOrSourceURL(),i=\`\${type\
of n==
"string"?n:e}:\${r.getLineNumber()}:\${r.getColumnNumber()}\`,c=K(o,i);if(c<0)return t;let{line:d,column:m}=ke(e,r.getLineN\
umber(),
r.getColumnNumber()),b=R(o,c+i.length);return\`\${R(o,0,c)}\${t}:\${d}:\${m}\${b}\`}function Si(r){try{let{name:e,message:t}=r,\

o=e===void 0?"Error":f(e),n=t===void 0?"":f(t);return o===""?n:n===""?o:\`\${o}: \${n}\`}catch{return"Error"}}var or={AbortC\
ontroller:"","AbortController.prototype":"constructor signal abort @@toStringTag",AbortSignal:"any abort t\\
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
rator%":"next return @@toStringTag","%AsyncFunction%":"constructor @@toStringTag","%AsyncGenerator%":"constructor next r\
\\
eturn throw @@toStringTag","%AsyncGeneratorFunction%":"prototype constructor @@toStringTag","%AsyncIterator%":"@@asyncIt\
\\
erator @@asyncDispose","%FormDataIterator%":"next @@toStringTag","%Generator%":"constructor next return throw @@toString\
\\
Tag","%GeneratorFunction%":"prototype constructor @@toStringTag","%HeadersIterator%":"next @@toStringTag","%IteratorHelp\
\\
er%":"next return @@toStringTag","%MapIterator%":"next @@toStringTag","%MessagePortBase%":"removeEventListener addEventL\
\\
istener","%ReadableStreamIterator%":"next return","%RegExpStringIterator%":"next @@toStringTag","%Scope%":"@@toStringTag\
\\
 Symbol([[webidl.brand]]) Symbol()","%SegmentIterator%":"next @@toStringTag","%Segments%":"containing @@iterator","%SetI\
\\
terator%":"next @@toStringTag","%StringIterator%":"next @@toStringTag","%TypedArray%":"of from @@species","%TypedArray%.\
\\
prototype":\`
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
SED @@toStringTag"};var Ei=" length name prototype",wi=32;function en(r){for(let e of Object.keys(or)){let t=r[e]??nr(e)\
;t&&Ti(t,e)}}function Ti(r,e){
let t=or[e];typeof r=="function"&&(t+=Ei);for(let o of Reflect.ownKeys(r))if(!ki(t,Xo(o))&&!Reflect.deleteProperty(r,o))\

throw new Error(\`Cannot remove \${Xo(o)} of \${e}\`);Ri(r,e)}function ki(r,e){if(e==="")return!1;let t=o=>!(r.charCodeAt(o)\
>
wi);for(let o=-1;(o=r.indexOf(e,o+1))>=0;)if(t(o-1)&&t(o+e.length))return!0;return!1}function Ri(r,e){if(!e.endsWith(".p\
\\
rototype")||e.startsWith("%"))return;let t=nr(e.slice(0,-10));Object.hasOwn(r,"constructor")&&r.constructor!==t&&Object.\

defineProperty(r,"constructor",{value:t})}function Xo(r){if(typeof r!="symbol")return String(r);let{description:e=""}=r;\

if(e.startsWith("Symbol.")){let t=e.slice(7);if(Reflect.get(Symbol,t)===r)return\`@@\${t}\`}return\`Symbol(\${e.replaceAll(" \
",
"_")})\`}function nr(r){let e=r.lastIndexOf(".");return(e<0?globalThis:nr(r.slice(0,e)))?.[r.slice(e+1)]}var vi=1,tn=2,Oi\
=8,xi=2,Ai=5,Ci=99,Pi=100,sr=class{#e;#r;at=8;constructor(e){this.#e=e,this.#r=O(e)}get more(){return this.
at<this.#r}byte(){return this.#e[this.at++]??0}number(){let e=0;for(let t=1;t<2**70;t*=128){let o=this.byte();if(e+=(o&1\
27)*
t,o<128)break}return e}name(){let e=this.number();this.at+=e}type(){let e=this.byte();(e===Ci||e===Pi)&&this.number()}li\
mits(){
let e=this.byte();return this.number(),e&vi&&this.number(),e&Oi&&this.number(),e}};function ir(r){let e=new sr(r);for(;e\
.
more;){let t=e.byte(),o=e.number(),n=e.at+o;if(t===xi&&Mi(e,n)||t===Ai&&Ii(e,n))return!0;e.at=n}return!1}function Ii(r,e\
){
for(r.number();r.at<e;)if(r.limits()&tn)return!0;return!1}function Mi(r,e){for(r.number();r.at<e;)switch(r.name(),r.name\
(),
r.byte()){case 0:r.number();break;case 1:r.type(),r.limits();break;case 2:if(r.limits()&tn)return!0;break;case 3:r.type(\
),
r.byte();break;case 4:r.byte(),r.number();break;default:return!0}return!1}var{Module:Li,Memory:Ni,CompileError:Bi}=WebAs\
sembly,rn=WebAssembly.compile,on=WebAssembly.instantiate,_i=WebAssembly.validate,
Di=Object.getPrototypeOf(Uint8Array.prototype),nn=[Di,DataView.prototype].map(r=>({buffer:p(r,"buffer"),offset:p(r,"byte\
\\
Offset"),length:p(r,"byteLength")})),Ui=l(Response.prototype.arrayBuffer),ji=p(Response.prototype,"ok"),Fi=p(Response.pr\
ototype,
"headers"),Wi=l(Headers.prototype.get);function cn(){delete SharedArrayBuffer.prototype.constructor,an("Module",Li,r=>[x\
e(
r[0]),r[1]]),an("Memory",Ni,r=>[Hi(r[0])]),Ae("validate",(r,e)=>{let t=ln(r);return t&&ir(t)?!1:_i(t??r,e)}),Ae("compile\
",
(r,e)=>ar(()=>rn(xe(r),e))),Ae("instantiate",(r,e,t)=>ar(()=>on(xe(r),e,t))),Ae("compileStreaming",(r,e)=>sn(r,t=>rn(xe(\

t),e))),Ae("instantiateStreaming",(r,e,t)=>sn(r,o=>on(xe(o),e,t)))}function ar(r){return new k(e=>e(r()))}function sn(r,\
e){
let t=S(ar(()=>r),o=>{let n=Fi(o);if(Wi(n,"content-type")!=="application/wasm")throw new g("Cannot compile response: its\
\\
 type is not application/wasm");if(!ji(o))throw new g("Cannot compile response: its status is no 2xx");return Ui(o)});re\
turn S(
t,o=>e(o))}function Hi(r){if(r===null||typeof r!="object")return r;let e=["initial","minimum","maximum","address","index\
",
"shared"],t=u();for(let o=0;o<e.length;o++){let n=r[e[o]];n!==void 0&&(t[e[o]]=n)}if(t.shared)throw new g("Cannot create\
\\
 shared memory: an isolate has one thread");return t}function xe(r){let e=ln(r);if(!e)return r;if(!ir(e))return e;throw \
new Bi(
"Cannot compile module: it shares memory, and an isolate has one thread")}function ln(r){let e=Gi(r);return e&&ce(e,0,O(\

e))}function Gi(r){if(!(r===null||typeof r!="object")){if(ee(be,r))return new j(r);for(let e=0;e<nn.length;e++){let{buff\
er:t,
offset:o,length:n}=nn[e];if(ee(t,r))return new j(t(r),o(r),n(r))}}}function an(r,e,t){let o=pe(r,e,t);if(r==="Module"){f\
or(let n of[
"imports","exports","customSections"])a(o,n,{value:e[n],configurable:!0,enumerable:!0,writable:!0});Object.setPrototypeO\
f(
o,Object.getPrototypeOf(e))}un(r,o)}function Ae(r,e){a(e,"length",{value:1}),un(r,e)}function un(r,e){a(e,"name",{value:\
r,
configurable:!0}),a(WebAssembly,r,{value:e})}var ct=new WeakMap,pn=l(ct.get).bind(null,ct),Yi=l(ct.set).bind(null,ct);fu\
nction dn(r,e){for(let t=0;t<e.length;t++){let o=e[t],
n=\`on\${o}\`,s=E({get[n](){return pn(this)?.[o]??null},set[n](i){$i(this,o,i)}},n);a(r,n,s)}}function $i(r,e,t){let o=pn(r\
);
o||Yi(r,o={__proto__:null}),o[e]===void 0&&le(r,e,n=>{let s=o[e];if(s)return w(s,r,[n])}),o[e]=typeof t=="function"?t:nu\
ll}var qi=l(MessagePort.prototype.postMessage),lt=class{#e;#r;#o=!1;#t;#s;constructor(e){this.#s=e;let{port1:t,port2:o}=\
new MessageChannel;
this.#t=t,a(o,"dispatchEvent",{value:()=>(this.#o=!1,this.#n(),!0)}),o.start()}add(e){let t={task:e,next:void 0};this.#r\
?
this.#r.next=t:this.#e=t,this.#r=t,this.#n()}#n(){let e=this.#e;if(!(!e||this.#o)){this.#e=e.next,e.next||(this.#r=void \
0),
this.#o=!0,qi(this.#t,0);try{e.task()}catch(t){this.#s(t)}}}};var fn=Blob,zi=p(Blob.prototype,"size"),Ki=l(Blob.prototyp\
e.arrayBuffer),lr={size(r){if(!(typeof r!="object"||r===null))
try{return zi(r)}catch{return}},read:Ki},Vi=p(ArrayBuffer.prototype,"byteLength"),Ji=p(DataView.prototype,"buffer"),Zi=p\
(
DataView.prototype,"byteOffset"),Qi=p(DataView.prototype,"byteLength");function ur(r){if(!(typeof r!="object"||r===null)\
){
if(fr(r))return ae(r)===void 0?cr(Ji(r),Zi(r),Qi(r)):cr($(r),Tt(r),O(r));try{return cr(r,0,Vi(r))}catch{return}}}functio\
n cr(r,e,t){
let o=v(j,[r]);return ce(o,e,t)}var Xi=/^[!#$%&'*+.^_\`|~0-9A-Za-z-]+$/,mn=123;function gn(r){let e=f(r),t;try{t=new ro(e\
)}catch{throw Ce(\`Cannot connect\\
: "\${e}" is not a URL\`)}Ve(t)==="http:"&&Pt(t,"ws:"),Ve(t)==="https:"&&Pt(t,"wss:");let o=Ve(t);if(o!=="ws:"&&o!=="wss:"\
)
throw Ce(\`Cannot connect: the scheme \${o} is not ws or wss\`);if(no(t)!=="")throw Ce("Cannot connect: the URL has a fragm\
\\
ent");return oo(t)}function yn(r){let e=[];if(r===void 0)return e;let t=u(),o=n=>{let s=f(n);if(!Q(Xi,s)||t[s])throw Ce(\

\`Cannot connect: protocol "\${s}" cannot be used\`);t[s]=!0,P(e,s)};if(Le(r))for(let n=0;n<r.length;n++)o(r[n]);else typeo\
f r==
"object"&&r!==null?ea(r,o):o(r);return e}function ea(r,e){let t=r[dr];if(typeof t!="function")return e(r);let o=w(t,r,[]\
);
for(let n=o.next();!n.done;n=o.next())e(n.value)}function hn(r,e){let t=e===void 0?"":f(e),o=r===void 0?void 0:ta(r);if(\
o!==
void 0&&o!==1e3&&!(o>=3e3&&o<=4999))throw new te(\`Cannot close: code \${o} is not 1000 or from 3000 to 4999\`,"InvalidAcce\
\\
ssError");if(ne(t)>mn)throw Ce(\`Cannot close: the reason has more than \${mn} bytes\`);return{code:o,reason:t}}function ta\
(r){
if(typeof r=="symbol"||typeof r=="bigint")throw new g("Cannot close: the code is not a number");let e=+r;return e>0?e>=6\
5535?
65535:e+.5|0:0}function Ce(r){return new te(r,"SyntaxError")}var Z=0,Pe=1,ut=2,pt=3,bn={CONNECTING:Z,OPEN:Pe,CLOSING:ut,\
CLOSED:pt},ra=1005,Sn=1006,W,H=class extends EventTarget{#e=W.
nextId++;#r;#o="";#t=Z;#s="blob";#n=0;#i=0;#c;#a;constructor(e){super();let t=yn(arguments[1]);this.#r=gn(e),W.sockets[t\
his.#e]=
this;let o=u();o.conn_id=this.#e,o.url=this.#r,t.length>0&&(o.protocols=t),W.network.send(fe.open,o),this.#O("The host d\
\\
id not answer in time")}get url(){return this.#r}get protocol(){return this.#o}get extensions(){return this.#t,""}get re\
adyState(){
return this.#t}get bufferedAmount(){return this.#n}get binaryType(){return this.#s}set binaryType(e){(e==="blob"||e==="a\
\\
rraybuffer")&&(this.#s=e)}send(e){if(this.#t===Z)throw new te("Cannot send: the socket is still connecting","InvalidStat\
\\
eError");let t=lr.size(e);if(t!==void 0)return this.#x(e,t);let o=ur(e),n=o?void 0:f(e),s=o?O(o):n.length;if(this.#v(s),\

this.#t!==Pe)return;let i=o?It(o):n;this.#a?this.#b(()=>this.#S(i,o!==void 0,s)):this.#S(i,o!==void 0,s)}close(){let{cod\
e:e,
reason:t}=hn(arguments[0],arguments[1]);if(!(this.#t>=ut)){if(this.#t===Z){this.#E(e,t),this.#t=ut,G(()=>this.#d("The so\
\\
cket was closed before it was open"),0);return}this.#t=ut,this.#b(()=>{this.#E(e,t),this.#O("The host did not close in t\
\\
ime")})}}static hear(e,t){e.#l(t)}#l({event_type:e,data:t,encoding:o}){if(this.#t!==pt)switch(this.#R(),e){case"open":re\
turn this.#u(
t);case"message":return this.#p(t,o);case"error":return this.#m(t);case"close":return this.#g(t)}}#u(e){this.#t===Z&&(th\
is.#w(),
this.#t=Pe,e&&typeof e.protocol=="string"&&(this.#o=e.protocol),we(this,new Qr("open")))}#p(e,t){if(this.#t!==Pe)return;\

let o=u();o.data=t===er?this.#f(io(e)):f(e),o.origin=this.#r,we(this,v(Xr,["message",o]))}#f(e){return this.#s==="blob"?\

new fn([e]):$(e)}#m(e){let t=e&&typeof e.message=="string"?e.message:"";if(this.#t===Z)return this.#d(t);this.#h(t)}#d(e\
){
if(this.#t===pt)return;let t=u();t.code=Sn,t.reason="",this.#y(),this.#h(e),this.#T(t)}#g(e){let t=this.#t===Z;this.#y()\
,
t&&this.#h("The connection was refused"),this.#T(e??u())}#y(){this.#w(),this.#t=pt,delete W.sockets[this.#e]}#h(e){let t\
=u();
t.message=e,we(this,v(to,["error",t]))}#T(e){let t=u();t.code=typeof e.code=="number"?e.code:ra,t.reason=typeof e.reason\
==
"string"?e.reason:"",t.wasClean=t.code!==Sn,we(this,v(eo,["close",t]))}#x(e,t){if(this.#v(t),this.#t!==Pe)return;let o=l\
r.
read(e);this.#b(()=>S(o,n=>{let s=ur(n);s&&this.#S(It(s),!0,t)}))}#b(e){if(this.#a)this.#k(S(this.#a,e));else{let t=e();\

t&&this.#k(t)}}#k(e){let t=S(e,void 0,()=>{});this.#a=t,S(t,()=>{this.#a===t&&(this.#a=void 0)})}#S(e,t,o){let n=u();n.c\
onn_id=
this.#e,n.data=e,t&&(n.encoding=er),W.network.send(fe.send,n),this.#i===0&&G(()=>this.#R(),0),this.#i+=o}#R(){this.#n-=t\
his.#i,
this.#i=0}#v(e){this.#n+=e}#E(e,t){let o=u();o.conn_id=this.#e,e!==void 0&&(o.code=e,o.reason=t),W.network.send(fe.close\
,
o)}#O(e){this.#w(),this.#c=G(()=>{this.#t===Z&&this.#E(void 0,""),this.#d(e)},W.timeoutMs)}#w(){bt(this.#c)}},{hear:oa}=\
H;
delete H.hear;var dt=class{#e;constructor(e){this.#e=new lt(t=>e.report(t)),W={network:e,sockets:u(),nextId:1,timeoutMs:\
0}}set timeoutMs(e){
W.timeoutMs=e}install(){a(H,"name",{value:"WebSocket"}),dn(H.prototype,["open","message","error","close"]);for(let e in \
bn){
let o={value:bn[e],enumerable:!0};a(H,e,o),a(H.prototype,e,o)}a(H.prototype,Symbol.toStringTag,{value:"WebSocket",config\
urable:!0}),
a(globalThis,"WebSocket",{value:H,configurable:!0,enumerable:!1,writable:!0})}receive(e){let t=e?.conn_id,o=t===void 0?v\
oid 0:
W.sockets[t];o&&this.#e.add(()=>oa(o,e))}};async function na(r,e){wr();let{evaluate:t,collect:o,heavy:n}=await So(),s=ne\
w ue(r);Tr(s);let i=new me(s),c=new nt(i,s),
d=new dt(i),m=new ge(i,t,e||n!==void 0?new it(ve()):void 0);Ao(i);let b=wo(t);vr(b),Bo(s,i),Or(),c.install(),d.install()\
,
i.onSocketMessage(D=>d.receive(D)),Vo(),Qo(),lo(),cn(),Pr(),rr("NETWORK",i.api()),sa(s),Ko();let y=Ir();en(y),Jo(),Ho(Ob\
ject.
values(y));let x=!1,_=D=>{x||(x=!0,i.setMaxMessageBytes(D.limits.maxMessageBytes),d.timeoutMs=D.socketTimeoutMs,uo(D.tim\
eOrigin),
D.forwardConsole&&jo(s),m.addModules(D.modules??u()),rr("env",aa(D.env)))};s.open(ia(i,c,m,s,o,_)),s.post(X.ready,0,n??"\
"),
zo(t)}function sa(r){let{close:e}={close(){r.post(T.close,0,"")}};globalThis.close=e}function ia(r,e,t,o,n,s){let i=d=>{\

let m=br(d);return o.reuse(d),m},c=(d,m,b)=>{if(d===h.chunk)return e.take(d,m,b);let y=typeof b=="string"?b:i(b);switch(\
d){case h.
events:case h.socket:return r.receive(y);case h.execute:return t.execute(y),o.handledOne();case h.evaluate:return t.eval\
uate(
m,y),o.handledOne();case h.call:return r.answer(m,y),o.handledOne();case h.reply:case h.fault:return e.take(d,m,y),r.set\
tle(
d,m,y);case h.response:case h.end:case h.pull:case h.cancel:return e.take(d,m,y);case h.setup:return s(M(y));case h.limi\
ts:
return r.setMaxMessageBytes(M(y).maxMessageBytes);case wt.ping:return o.post(X.pong,0,"");case wt.collect:return o.relea\
se(),
n(),o.post(X.collected,0,"")}};return(d,m,b)=>{try{c(d,m,b)}catch(y){r.report(y)}}}function aa(r){let e=u(),t=A(r);for(l\
et o=0;o<
t.length;o++)e[t[o]]=r[t[o]];return q(e)}return vn(ca);})();
return prelude.boot;
})();
`;var FromRealm={ready:1,handled:2,pong:3,collected:4,awake:5},ToRealm={ping:128,collect:129},TEXT_CHARS=64*1024;var BOOTSTRAP=`
Request, Response, FileReader, CompressionStream, URLPattern;
const { evalContext } = Deno[Deno.internal].core;
const filename = "airlock:prelude";
const compile = evalContext
  ? (text) => evalContext(text, filename, [1])[0]
  : (text) => process.getBuiltinModule("node:vm")
    .runInThisContext(text, { filename });
onmessage = ({ data: { prelude, modules }, ports: [port] }) => {
  onmessage = null;
  compile(prelude)(port, modules);
};
`,Realm=class _Realm{#prelude;#worker;#port;#guestPort;#sealed=Promise.withResolvers();#failed=Promise.withResolvers();onPost=post=>{
let[kind,,payload]=asPost(post)??[];kind===FromRealm.ready?this.#sealed.resolve(String(payload)):this.onError(`Cannot se\
al the guest's world: ${post}`)};onError=message=>{this.#failed.reject(new Error(message))};constructor(prelude=prelude_default){
this.#prelude=prelude;let{port1,port2}=new MessageChannel;this.#port=port1,this.#guestPort=port2,this.#port.onmessage=event=>this.
onPost(event.data),this.#port.onmessageerror=()=>this.onPost(void 0),this.#worker=new Worker(`data:text/javascript,${encodeURIComponent(
BOOTSTRAP)}`,{type:"module",deno:{permissions:"none"}}),this.#worker.onerror=event=>{event.preventDefault(),this.onError(
String(event.message))}}async seal(modules){let start={prelude:this.#prelude,modules};return this.#worker.postMessage(start,
[this.#guestPort]),await Promise.race([this.#sealed.promise,this.#failed.promise])||void 0}renew(){return this.onPost=this.
onError=()=>{},this.#worker.terminate(),this.#port.close(),new _Realm(this.#prelude)}post(kind,id,payload){this.#port.postMessage(
[kind,id,payload])}postText(kind,id,text){if(text.length<=TEXT_CHARS)return this.post(kind,id,text);let payload=new TextEncoder().
encode(text);this.postBytes({kind,id,payload,own:!0})}postBytes({kind,id,payload,own}){let bytes=own?payload:payload.slice();
this.#port.postMessage([kind,id,bytes],[bytes.buffer])}};function asPost(value){if(!Array.isArray(value)||value.length!==
3)return;let[kind,id,payload]=value;if(!(!isUint(kind)||!isUint(id))&&!(typeof payload!="string"&&!isOwn(payload)))return[
kind,id,payload]}function isOwn(value){return value instanceof Uint8Array&&value.buffer instanceof ArrayBuffer}function isUint(value){
return Number.isInteger(value)&&value>=0&&value<=4294967295}var DEFAULT_LIMITS={cpuMs:500,totalCpuMs:0,wallMs:3e4,memoryMb:0,unresponsiveMs:5e3,maxMessageBytes:16777216,maxPendingRequests:256,
maxQueuedBytes:67108864,maxSourceBytes:16777216};var PRESETS={development:{cpuMs:1e4,wallMs:3e5,memoryMb:0,unresponsiveMs:6e4},production:{cpuMs:500,wallMs:3e4,memoryMb:128,
unresponsiveMs:5e3},strict:{cpuMs:50,totalCpuMs:5e3,wallMs:5e3,memoryMb:32,unresponsiveMs:1e3,maxMessageBytes:256*1024,maxPendingRequests:16,
maxQueuedBytes:4*1024*1024,maxSourceBytes:1024*1024}};var EXIT_CODES={cpu_limit_exceeded:64,memory_limit_exceeded:65,wall_clock_limit_exceeded:66,unresponsive:67,message_limit_exceeded:68,
protocol_violation:69,crashed:70};var Delivery=class{#delivered;#handled;#before;#unhandled=[];#bytes=0;#room;constructor(before=0){this.#before=this.#delivered=
this.#handled=before}get idle(){return this.#handled===this.#delivered}get count(){return this.#handled}get renews(){return this.#unhandled[0]?.
renews===!0}deliver(count,bytes,renews){this.#delivered+=count,this.#unhandled.push({upTo:this.#delivered,bytes,renews}),
this.#bytes+=bytes}handled(count){let upTo=this.#before+count;if(upTo<=this.#handled||upTo>this.#delivered)return!1;for(this.#handled=
upTo;this.#unhandled[0]&&this.#unhandled[0].upTo<=upTo;)this.#bytes-=this.#unhandled.shift().bytes;return this.hasRoom&&
(this.#room?.resolve(),this.#room=void 0),!0}get hasRoom(){return this.#bytes<=1048576}async room(){this.hasRoom||(this.#room??=
Promise.withResolvers(),await this.#room.promise)}};var core=coreTimers();function coreTimers(){let deno=Deno,core2=deno[deno.internal]?.core;return core2?.createTimer&&core2.
cancelTimer?core2:void 0}function startTimer(callback,ms){return core?core.createTimer(callback,ms,void 0,!1,!0):setTimeout(
callback,ms)}function stopTimer(timer){timer!==void 0&&(core?core.cancelTimer(timer):clearTimeout(timer))}function pause(ms){
return new Promise(resolve=>startTimer(resolve,ms))}var FASTEST_MS=5,SLOWEST_MS=2e3,Heartbeat=class{#beat;#interval=FASTEST_MS;#timer;#at=1/0;constructor(beat){this.#beat=beat}get resting(){
return this.#interval===SLOWEST_MS}wake(ms=FASTEST_MS){this.#interval=Math.min(this.#interval,ms),this.before(ms)}next(active){
this.#interval=active?FASTEST_MS:Math.min(SLOWEST_MS,this.#interval*2),this.before(this.#interval)}stop(){stopTimer(this.#timer)}before(ms){
let at=performance.now()+ms;at>=this.#at||(stopTimer(this.#timer),this.#at=at,this.#timer=startTimer(()=>{this.#at=1/0,this.#beat()},
Math.max(1,Math.ceil(ms))))}};var BURST=200,PER_SECOND=200,ConsoleLimit=class{#left=BURST;#at;#dropped=0;constructor(now){this.#at=now}allows(chars,now){
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
let limit=this.#limits.maxMessageBytes;if(bytes<=limit+65536)return;let earlier=this.#earlier;return bytes<=earlier.bytes+
65536&&(now??performance.now())<earlier.until?void 0:breach(limit,bytes,"maxMessageBytes")}queued(bytes){let limit=this.#limits.
maxQueuedBytes;if(!(bytes<=limit))return breach(limit,bytes,"maxQueuedBytes")}muffles(queuedBytes){return queuedBytes>MUFFLE_BYTES}};
function breach(limit,used,detail){return{reason:"message_limit_exceeded",limit,used,detail}}function cpuNow(){let{user,system}=Deno.cpuUsage();return(user+system)/1e3}function takeSample(){return{now:performance.
now(),cpu:cpuNow(),rss:Deno.memoryUsage().rss}}var WORTH_BYTES=2*1048576,QUICK_BYTES=48*1048576,COST_MS=100,Tidy=class{#baseline;#tidied=0;constructor(baseline){this.#baseline=
baseline}wanted({rss},cpuLeft){return rss<this.#tidied+WORTH_BYTES||rss>this.#baseline+QUICK_BYTES||cpuLeft<COST_MS?!1:(this.#tidied=
rss,!0)}collected({rss}){this.#tidied=Math.min(this.#tidied,rss)}};var strip_default=`var DIGITS="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",VALUES=new Map([...DIGI\
TS].map((digit,value)=>[digit,value]));function decodeLineMap(json){let{mappings}=JSON.parse(json),lines=[],authorLine=0\
,first,field=0,value=0,shift=0,endLine=()=>{lines.push((first??authorLine)+1),first=void 0,field=0};for(let char of mapp\
ings)if(char===";")endLine();else if(char===",")field=0;else{let digit=VALUES.get(char);if(value+=(digit&31)<<shift,shif\
t+=5,digit&32)continue;field===2&&(authorLine+=value&1?-(value>>1):value>>1,first??=authorLine),field++,value=shift=0}re\
turn endLine(),lines}var thread=globalThis,{stripTypeScriptTypes}=process.getBuiltinModule("node:module"),MAP_MARK="//# \
sourceMappingURL=data:application/json;base64,";thread.onmessage=({data:[name,source]})=>thread.postMessage(strip(name,s\
ource));function strip(name,source){try{return{text:stripTypeScriptTypes(source,{mode:"strip"})}}catch{return transform(\
name,source)}}function transform(name,source){let text;try{text=stripTypeScriptTypes(source,{mode:"transform",sourceMap:\
!0})}catch(error){return{text:"",error:withName(error.message,name)}}let mark=text.lastIndexOf(MAP_MARK);if(mark<0)retur\
n{text};let lines=decodeLineMap(atob(text.slice(mark+MAP_MARK.length)));return{text:text.slice(0,mark),lines}}function w\
ithName(message,name){return message.replace("file:///stripTypeScriptTypes.ts",()=>name)}
`;var EXTENSIONS=/\.[mc]?ts$/,NEWLINE=10,IDLE_MS=250,decoder=new TextDecoder;function readTypeScript(payload){let end=payload.
indexOf(NEWLINE),head=decoder.decode(payload.subarray(0,end)),{name,lang}=JSON.parse(head);if(!(lang===void 0?!EXTENSIONS.
test(name):lang==="js"))return{name,text:decoder.decode(payload.subarray(end+1))}}var TypeScript=class{#room;#thread;#end;#waiting=[];constructor(room){
this.#room=room}async strip({name,text}){stopTimer(this.#end),this.#thread??=this.#start();let answer=Promise.withResolvers();
return this.#waiting.push(answer.resolve),this.#thread.postMessage([name,text]),await answer.promise}async stripAll(sources){
let stripped=Object.entries(sources).map(async([name,text])=>[name,EXTENSIONS.test(name)?await this.strip({name,text}):{
text}]);return Object.fromEntries(await Promise.all(stripped))}#start(){this.#room.release();let thread=new Worker(`data\
:text/javascript,${encodeURIComponent(strip_default)}`,{type:"module",deno:{permissions:"none"}});return thread.onmessage=
({data})=>{this.#waiting.shift()(data),!(this.#waiting.length>0)&&(this.#end=startTimer(()=>{thread.terminate(),this.#thread=
void 0,this.#room.takeBack()},IDLE_MS))},thread}};var BUSY_SHARE=.1,WORK_SHARE=.01,QUIET_MS=1,AWAKE_MS=20,PING_MS=100,TELL_MS=500,TELL_BYTES=8*1048576,SHRUNK_BYTES=1048576,
LAST_WORDS_MS=20,LAST_WORDS_BYTES=64*1024,decoder2=new TextDecoder,Supervisor=class{delivery;#realm;#outlet;#heartbeat=new Heartbeat(
()=>this.#beat());#typescript;#tidy;#start;#last;#told={at:0,idle:!0,handled:0,rss:1/0};#ended=!1;#forwardsConsole;#cpu;#totalCpu;#wallClock;#memory;#unresponsive;#messages;#console;#limits;constructor(realm,outlet,setup,baselineBytes,room,handledBefore=0){
let{limits}=setup;this.#typescript=new TypeScript(room),this.delivery=new Delivery(handledBefore),this.#realm=realm,this.#outlet=
outlet,this.#forwardsConsole=setup.forwardConsole,this.#start=this.#last=takeSample(),this.#told.rss=this.#start.rss,this.#tidy=
new Tidy(baselineBytes),this.#cpu=new CpuLimit(limits.cpuMs,this.#start,()=>!this.#unresponsive.waiting),this.#totalCpu=
new TotalCpuLimit(limits.totalCpuMs,this.#start.cpu),this.#wallClock=new WallClockLimit(limits.wallMs),this.#memory=new MemoryLimit(
limits.memoryMb,baselineBytes),this.#unresponsive=new UnresponsiveLimit(limits.unresponsiveMs,()=>this.#cpu.limit>0),this.#messages=
new MessageLimits(limits),this.#console=new ConsoleLimit(this.#start.now),this.#limits=[this.#cpu,this.#totalCpu,this.#wallClock,
this.#memory,this.#unresponsive],realm.onPost=post=>this.#hear(post),realm.onError=message=>this.#uncaught(message),this.#heartbeat.
wake()}async setUp(setup){let{modules}=setup,given={...setup,modules:modules&&await this.#typescript.stripAll(modules)};
this.#realm.post(ToTier.setup,0,JSON.stringify(given))}async retire(){for(;!this.delivery.idle||this.#wallClock.open>0;)
await pause(1);this.#heartbeat.stop()}handle(frame){let{kind,id,payload}=frame;if(kind===ToTier.taken)return this.#outlet.
taken(id);switch(this.#heartbeat.wake(),kind){case ToTier.chunk:return this.#realm.postBytes(frame);case ToTier.events:this.#deliver(
id,payload.length);break;case ToTier.socket:this.#deliver(1,payload.length,!1);break;case ToTier.evaluate:case ToTier.call:
this.#wallClock.start(id,performance.now());case ToTier.execute:this.#deliver(1,payload.length);break;case ToTier.reply:case ToTier.
fault:case ToTier.end:this.#messages.answered(id);break;case ToTier.limits:this.#setLimits(JSON.parse(decoder2.decode(payload)));
break}if(kind===ToTier.execute||kind===ToTier.evaluate){let source=readTypeScript(payload);if(source)return this.#postStripped(
kind,id,source)}payload.length>TEXT_CHARS?this.#realm.postBytes(frame):this.#realm.post(kind,id,decoder2.decode(payload))}async#postStripped(kind,id,source){
let{text,...rest}=await this.#typescript.strip(source),head={name:source.name,...rest};this.#realm.postText(kind,id,`${JSON.
stringify(head)}
${text}`)}#deliver(count,bytes,renews=!0){this.delivery.idle&&renews&&this.#cpu.renew(cpuNow()),this.delivery.deliver(count,
bytes,renews)}#setLimits(limits){this.#cpu.limit=limits.cpuMs,this.#totalCpu.limit=limits.totalCpuMs,this.#wallClock.limit=
limits.wallMs,this.#unresponsive.limit=limits.unresponsiveMs,this.#memory.limit=limits.memoryMb,this.#messages.change(limits,
performance.now())}#hear(value){if(this.#ended)return;let post=asPost(value),breach2=post?this.#take(post):violation("a \
post of no shape");breach2&&this.#end(breach2)}#take([kind,id,payload]){switch(kind){case FromRealm.handled:if(!this.delivery.
handled(id))return violation("a false count");this.delivery.renews&&this.#cpu.renew(cpuNow());return;case FromRealm.pong:
this.#unresponsive.answered();return;case FromRealm.awake:this.#heartbeat.wake(AWAKE_MS),this.#heartbeat.before(this.#cpu.
left);return;case FromRealm.collected:this.#memory.collected(performance.now()),this.#tidy.collected(takeSample());return;case FromGuest.
request:case FromGuest.fetch:return this.#messages.request(id,payload.length)?this.#forward(kind,id,payload):this.#refuse(
id);case FromGuest.reply:case FromGuest.fault:return this.#wallClock.finish(id)?this.#forward(kind,id,payload):violation(
"a false answer");case FromGuest.error:return this.#messages.muffles(this.#outlet.queuedBytes)?void 0:this.#forward(kind,
0,payload);case FromGuest.console:return this.#forwardsConsole?this.#console.allows(payload.length,performance.now())?(this.#tellDropped(),
this.#forward(kind,0,payload)):void 0:violation("a console line of a silent isolate");case FromGuest.events:case FromGuest.
close:case FromGuest.end:case FromGuest.pull:case FromGuest.cancel:case FromGuest.chunk:return this.#forward(kind,id,payload)}
return violation(`a post of kind ${kind}`)}#forward(kind,id,payload){let size=payload.length;return this.#messages.size(
size)??this.#messages.size(this.#outlet.send(kind,id,payload))??this.#messages.queued(this.#outlet.queuedBytes)}#refuse(id){
let message=`Cannot send request: ${this.#messages.pending} requests are unanswered (${this.#messages.pendingLimit})`;this.#realm.
post(ToTier.fault,id,JSON.stringify({name:"RangeError",message}))}#tellDropped(){let dropped=this.#console.takeDropped();
if(dropped===0)return;let line={level:"warn",text:`${dropped} lines dropped`};this.#outlet.send(FromGuest.console,0,JSON.
stringify(line))}#uncaught(message){if(this.#ended)return;let text=message.slice(0,8192);this.#outlet.send(FromGuest.error,
0,JSON.stringify({name:"Error",message:text})),this.#end({reason:"crashed",limit:0,used:0,detail:`the guest's thread end\
ed with ${text.slice(0,200)}`})}#beat(){if(this.#sleeps())return this.#heartbeat.resting&&this.#rest(),this.#heartbeat.next(
!1);let sample=takeSample(),breach2=this.#judge(sample);if(breach2)return void this.#end(breach2);let busy=this.#memory.
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
return{reason:"protocol_violation",limit:0,used:0,detail}}var SETUP={limits:DEFAULT_LIMITS,env:{},socketTimeoutMs:0,forwardConsole:!1},NOBODY={write:bytes=>Promise.resolve(bytes.
length),writeSync:bytes=>bytes.length};async function rehearse(room){let key=new Uint8Array(16),thread={post(){},postText(){},
postBytes(){},onPost(){},onError(){}},outlet=new Outlet(NOBODY,key),supervisor=new Supervisor(thread,outlet,SETUP,0,room),
said=JSON.stringify(SETUP);await supervisor.setUp(JSON.parse(said));let asked=encodeFrame(ToTier.evaluate,1,`{"name":""}\

0`,key);for(let frame of new FrameReader(65536,key).push(asked))supervisor.handle(frame);await exchange([FromRealm.handled,
1,""],thread),await exchange([FromGuest.reply,1,"0"],thread),await supervisor.retire()}async function exchange(post,thread){
let{port1,port2}=new MessageChannel,heard=Promise.withResolvers();port1.onmessage=event=>heard.resolve(event.data),port2.
postMessage(post),thread.onPost(asPost(await heard.promise)),port1.close(),port2.close()}var COLLECTOR_NAME="NETWORK";var collectGarbage=find();function find(){let collect=globalThis[COLLECTOR_NAME];return collect&&(()=>collect({type:"maj\
or",flavor:"last-resort"}))}var THREAD_BYTES=576*1048576,GONE_MS=20,AGAIN_MS=200,Room=class{#held;constructor(){this.#take()}release(){this.#held instanceof
ArrayBuffer&&this.#held.transfer(0),this.#held=void 0,collectGarbage?.()}takeBack(ms=GONE_MS){startTimer(()=>{!this.#held&&
!this.#take()&&this.takeBack(AGAIN_MS)},ms)}#take(){if(Deno.build.os!=="linux")return!0;try{let Holder=collectGarbage?SharedArrayBuffer:
ArrayBuffer;return this.#held=new Holder(THREAD_BYTES),!0}catch{return!1}}};var WORDS=["import","export"];var META=/^\s*\.\s*meta\b/,OTHER=/^(?:[\w$]|\s*[(:=.])/;var decoder3=new TextDecoder;function mayBeModule(payload){let text=decoder3.decode(payload);return WORDS.some(word=>{for(let at=-1;(at=
text.indexOf(word,at+1))>=0;){let end=at+word.length,rest=text.slice(end,end+64);if(META.test(rest)||!OTHER.test(rest)&&
beginsStatement(text,at))return!0}return!1})}function beginsStatement(text,at){for(let i=at-1;i>=0;i--){let char=text[i];
if(char===`
`||char==="\r"||";}/".includes(char))return!0;if(char.trim()!=="")return!1}return!0}var ANY_LENGTH=4294967295;async function runTier(prelude){let scratch=new Scratch,reader=new FrameReader(ANY_LENGTH,void 0,
scratch),buffer=new Uint8Array(65536),realm=new Realm(prelude),room=new Room,modules=await readHello(reader,buffer),[heavy]=await Promise.
all([realm.seal(modules),pause(1),rehearse(room)]),outlet=new Outlet(Deno.stdout,reader.key,scratch),baselineBytes=Deno.
memoryUsage().rss,ready={pid:Deno.pid,baselineBytes,heavy};outlet.send(FromSupervisor.ready,0,JSON.stringify(ready));let isolate;
for(;;)for(let frame of await read(reader,buffer))if(frame.kind===ToTier.setup){if(isolate)continue;let setup=parse(frame),
size={baselineBytes,room};isolate=new Guarded(realm,outlet,setup,size,modules),await isolate.setUp()}else isolate&&await isolate.
take(frame)}var Guarded=class{#realm;#room;#outlet;#setup;#supervisor;#settled;constructor(realm,outlet,setup,{baselineBytes,
room},modules){this.#realm=realm,this.#room=room,this.#settled=modules,this.#outlet=outlet,this.#setup=setup,this.#supervisor=
new Supervisor(realm,outlet,setup,baselineBytes,room)}async setUp(){await this.#supervisor.setUp(this.#setup)}async take(frame){
frame.kind===ToTier.limits&&(this.#setup.limits=parse(frame)),!this.#settled&&isSource(frame.kind)&&(this.#settled=!0,mayBeModule(
frame.payload)&&await this.#makeRoomForModules());let handling=this.#supervisor.handle(frame);handling&&await handling;let{
delivery}=this.#supervisor;delivery.hasRoom||await delivery.room()}async#makeRoomForModules(){let old=this.#supervisor;await old.
retire(),this.#room.release(),this.#realm=this.#realm.renew(),await this.#realm.seal(!0),this.#room.takeBack(),this.#supervisor=
new Supervisor(this.#realm,this.#outlet,this.#setup,Deno.memoryUsage().rss,this.#room,old.delivery.count),await this.setUp()}};
async function readHello(reader,buffer){for(;;)for(let{id}of await read(reader,buffer))return id===1}function isSource(kind){
return kind===ToTier.execute||kind===ToTier.evaluate}function parse({payload}){return JSON.parse(new TextDecoder().decode(
payload))}async function read(reader,buffer){let size=await Deno.stdin.read(buffer);return size===null?Deno.exit(0):reader.
push(buffer.subarray(0,size))}runTier();
