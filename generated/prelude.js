// Made from prelude/ by `deno task build`.
(() => {
"use strict";
var prelude=(()=>{var ft=Object.defineProperty;var wn=Object.getOwnPropertyDescriptor;var Tn=Object.getOwnPropertyNames;var kn=Object.prototype.hasOwnProperty;var Rn=(t,e)=>{for(var r in e)ft(t,r,{get:e[r],enumerable:!0})},vn=(t,e,r,o)=>{if(e&&typeof e=="object"||typeof e=="func\
tion")for(let n of Tn(e))!kn.call(t,n)&&n!==r&&ft(t,n,{get:()=>e[n],enumerable:!(o=wn(e,n))||o.enumerable});return t};var On=t=>vn(ft({},"__esModule",{value:!0}),t);var la={};Rn(la,{boot:()=>sa});var{bind:xn,call:An}=Function.prototype,c=xn.bind(An);function p(t,e){let r;for(let o=t;o&&!r;)r=Object.getOwnPropertyDescriptor(
o,e)?.get,o=Object.getPrototypeOf(o);if(!r)throw new Error(`No getter ${String(e)}`);return c(r)}var{create:Cn,defineProperty:a,
freeze:q,getOwnPropertyDescriptor:E,getPrototypeOf:C,preventExtensions:Ie,setPrototypeOf:z}=Object,{apply:w,construct:v,
defineProperty:mt,ownKeys:A}=Reflect,{parse:M,stringify:I}=JSON,L=globalThis,Me=Math.floor,dr=Date.now,Le=Array.isArray,
fr=Symbol.iterator,mr=ArrayBuffer.isView,N=Error,Ne=RangeError,ye=SyntaxError,g=TypeError,k=Promise,S=c(Promise.prototype.
then),gr=WeakSet,gt=c(WeakSet.prototype.add),yr=c(WeakSet.prototype.has),f=String,R=c(String.prototype.slice),pa=c(String.
prototype.lastIndexOf),K=c(String.prototype.indexOf),Pn=c(RegExp.prototype.exec),Q=(t,e)=>Pn(t,e)!==null,he=queueMicrotask,
U=performance.now.bind(performance);function u(){return Cn(null)}function P(t,e){a(t,t.length,{value:e,configurable:!0,enumerable:!0,
writable:!0})}function B(t,e){return t.length>e?R(t,0,e):t}var In=c(TextEncoder.prototype.encode),hr=new TextEncoder,Mn=p(
C(Uint8Array.prototype),"byteLength");function Be(t){return In(hr,t)}var Ln=c(TextEncoder.prototype.encodeInto);function br(t,e){
return Ln(hr,t,e)}var Nn=c(TextDecoder.prototype.decode),Bn=new TextDecoder("utf-8",{ignoreBOM:!0});function Sr(t){return Nn(
Bn,t)}function ne(t){return Mn(Be(t))}var Er="NETWORK";var _e,De,yt,ht,Ue,wr=fetch,_n=["stdin","stdout","stderr"];function Tr(){let t=Deno,e=t[t.internal].core;Dn(e),{evalContext:_e,
createTimer:De,cancelTimer:yt,destructureError:ht}=e,Ue=globalThis[Er]}function Dn(t){for(let[e,r]of Object.entries(t.resources()))
_n.includes(r)&&t.tryClose(Number(e))}function kr(t){Rr=()=>t.awake()}var Rr,G=(t,e)=>De(vr(t),e,void 0,!1,!0),Un=(t,e)=>De(vr(t),e,void 0,!0,!0);function bt(t){
t!==void 0&&yt(t)}function vr(t){return()=>{Rr(),t()}}function Or(t){let e=u(),r=0,o=s=>{let i=e[s];i!==void 0&&(delete e[s],
bt(i))},n=(s,i,l)=>{let d=l[0],m=typeof d=="function"?d:()=>t(f(d)),b=Fn(l,2),y=++r;return e[y]=s(()=>{i||delete e[y],w(
m,L,b)},jn(l[1])),y};je("setTimeout",function(){return n(G,!1,arguments)}),je("setInterval",function(){return n(Un,!0,arguments)}),
je("clearTimeout",s=>o(s)),je("clearInterval",s=>o(s))}function jn(t){let e=+t;return e>0&&e<=2147483647?e:0}function Fn(t,e){
let r=[];for(let o=e;o<t.length;o++)P(r,t[o]);return r}function je(t,e){a(e,"name",{value:t,configurable:!0}),a(globalThis,
t,{value:e,configurable:!0,enumerable:!0,writable:!0})}var Wn=2147483647,Hn=2**53-1,Gn=AbortController,Yn=DOMException,$n=p(AbortController.prototype,"signal"),qn=c(AbortController.
prototype.abort);function xr(){let t={timeout(e){if(arguments.length===0)throw new g("Cannot create signal: the time in \
milliseconds is missing");let r=+e;if(!(r>=0&&r<=Hn))throw new g("Cannot create signal: the time is out of range");let o=new Gn,
n=()=>qn(o,new Yn("Signal timed out.","TimeoutError"));return r<=Wn&&G(n,r),$n(o)}}.timeout;a(AbortSignal,"timeout",{value:t})}var h={hello:0,setup:1,events:2,execute:3,evaluate:4,call:5,reply:6,fault:7,limits:8,taken:9,socket:10,response:16,chunk:17,
end:18,pull:19,cancel:20},T={events:32,request:33,reply:34,fault:35,error:36,close:37,fetch:48,chunk:49,end:50,pull:51,cancel:52,
console:38};var Y=8192,Ar=256*1024,St=64*1024;var Et=128*1024;var se={name:256,message:8192,stack:16384};var X={ready:1,handled:2,pong:3,collected:4,awake:5},wt={ping:128,collect:129},Cr=64*1024;var zn=" with base ";function Ir(){let t=Request,e=function(){let n=arguments,s=new.target??Kn();return Pr(()=>v(t,n,s))};
a(e,"prototype",{value:t.prototype,writable:!1}),a(e,"length",{value:1}),a(e,"name",{value:"Request"}),a(globalThis,"Req\
uest",{value:e});let r=Response.redirect,o={redirect(){let n=arguments;return Pr(()=>w(r,Response,n))}}.redirect;a(Response,
"redirect",{value:o})}function Kn(){throw new g("Class constructor Request needs 'new'")}function Pr(t){try{return t()}catch(e){
let r=Vn(e),o=r===void 0?-1:K(r,zn);throw o<0?e:new g(R(r,0,o))}}function Vn(t){try{let{message:e}=t;return typeof e=="s\
tring"?e:void 0}catch{return}}function Mr(){let t={};for(let[r,o]of Jn())t[`%${r}%`]=Object.getPrototypeOf(o);let e=r=>t[r].prototype;return t["%Gener\
ator%"]=e("%GeneratorFunction%"),t["%AsyncGenerator%"]=e("%AsyncGeneratorFunction%"),t["%AsyncIterator%"]=Object.getPrototypeOf(
t["%AsyncGenerator%"]),t["%TypedArray%.prototype"]=e("%TypedArray%"),t["%AbstractModuleSource%.prototype"]=e("%AbstractM\
oduleSource%"),t}function Jn(){let t=Object.getPrototypeOf(globalThis);return[["TypedArray",Int8Array],["ArrayIterator",
[].values()],["MapIterator",new Map().values()],["SetIterator",new Set().values()],["StringIterator",""[Symbol.iterator]()],
["RegExpStringIterator","a".matchAll(/a/g)],["IteratorHelper",[].values().map(()=>{})],["WrapForValidIterator",Iterator.
from({next:()=>({})})],["AsyncFunction",async function(){}],["GeneratorFunction",function*(){}],["AsyncGeneratorFunction",
async function*(){}],["URLSearchParamsIterator",new URLSearchParams().values()],["HeadersIterator",new Headers().values()],
["FormDataIterator",new FormData().values()],["ReadableStreamIterator",new ReadableStream().values()],["MessagePortBase",
MessagePort.prototype],["AbstractModuleSource",WebAssembly.Module],["Scope",globalThis],["WorkerScope",t]]}var j=Uint8Array,ie=C(Uint8Array.prototype),ae=p(ie,Symbol.toStringTag),$=p(ie,"buffer"),be=p(ArrayBuffer.prototype,"byt\
eLength"),Tt=p(ie,"byteOffset"),Lr=p(ie,"length"),O=p(ie,"byteLength"),Zn=c(ie.set);function kt(t,e,r){return v(j,[$(t),
Tt(t)+e,r])}function ce(t,e,r){let o=kt(t,e,r),n=new j(r);return Zn(n,o),n}function ee(t,e){try{return t(e),!0}catch{return!1}}
var Rt=Request,Nr=p(Request.prototype,"body"),vt=p(Request.prototype,"headers"),Br=p(Request.prototype,"method"),_r=p(Request.
prototype,"redirect"),Dr=p(Request.prototype,"signal"),Fe=p(Request.prototype,"url"),Ot=Response,Ur=p(Response.prototype,
"headers"),jr=Headers,Fr=c(Headers.prototype.append),Wr=c(Headers.prototype.get),Hr=c(Headers.prototype.forEach),Gr=p(ReadableStream.
prototype,"locked"),Yr=URL.canParse,$r=p(URLSearchParams.prototype,"size"),We=ReadableStream,Se=c(ReadableStream.prototype.
getReader),Ee=c(ReadableStreamDefaultReader.prototype.read),He=c(ReadableStreamDefaultReader.prototype.cancel),qr=DecompressionStream,
zr=p(DecompressionStream.prototype,"readable"),Kr=p(DecompressionStream.prototype,"writable"),Vr=c(WritableStream.prototype.
getWriter),xt=WritableStreamDefaultWriter.prototype,Jr=c(xt.write),Zr=c(xt.close),At=c(xt.abort),Ge=ReadableByteStreamController.
prototype,Ye=c(Ge.enqueue),$e=c(Ge.close),qe=c(Ge.error),ze=p(Ge,"byobRequest"),Ke=c(ReadableStreamBYOBRequest.prototype.
respond),Qr=p(AbortSignal.prototype,"aborted"),Ct=p(AbortSignal.prototype,"reason"),le=c(EventTarget.prototype.addEventListener),
te=DOMException,Qn=EventTarget.prototype,we=c(Qn.dispatchEvent),Xr=Event,eo=MessageEvent,to=CloseEvent,ro=ErrorEvent,oo=URL,
no=p(URL.prototype,"href"),so=p(URL.prototype,"hash"),Ve=p(URL.prototype,"protocol"),Pt=c(Object.getOwnPropertyDescriptor(
URL.prototype,"protocol").set),io=Uint8Array,It=c(io.prototype.toBase64),ao=io.fromBase64.bind(Uint8Array);var co=16*1024,es=2,ts=50,Je=c(MessagePort.prototype.postMessage),rs=c(MessagePort.prototype.start),ue=class{#e;#r="";#o=0;#t=!1;#s=0;#n=0;#i=0;#c=0;#a;constructor(e){
this.#e=e}open(e){a(this.#e,"dispatchEvent",{value:r=>{let o=r.data;return e(o[0],o[1],o[2]),this.#l(),!0}}),rs(this.#e)}post(e,r,o){
this.#u(),this.#p(e,r,o)}postBytes(e,r,o){this.#u(),Je(this.#e,[e,r,o],[$(o)])}event(e){if(!this.#t)return this.#t=!0,he(
()=>{this.#t=!1,this.#u()}),this.#p(T.events,1,`[${e}]`);this.#r.length+e.length>co&&this.#u(),this.#r=this.#o===0?e:`${this.#r}\
,${e}`,this.#o++,this.#r.length>co&&this.#u()}reuse(e){let r=$(e);be(r)<=1114112&&(this.#a=r)}release(){this.#a=void 0}awake(){
let e=U();e-this.#c<ts||(this.#c=e,Je(this.#e,[X.awake,0,""]))}handledOne(){this.#s++,U()-this.#i>es&&this.#l()}#l(){this.#s!==
this.#n&&(this.#n=this.#s,this.#i=U(),this.post(X.handled,this.#s,""))}#u(){if(this.#o===0)return;let e=this.#r,r=this.#o;
this.#r="",this.#o=0,this.#p(T.events,r,`[${e}]`)}#p(e,r,o){if(o.length<=Cr)return Je(this.#e,[e,r,o]);let n=this.#f(o);
Je(this.#e,[e,r,n],[$(n)])}#f(e){let r=this.#a;if(!r||be(r)<e.length)return Be(e);this.#a=void 0;let{read:o,written:n}=br(
e,new j(r));return o<e.length?Be(e):new j(r,0,n)}};function pe(t,e,r){let o=function(){return new.target===void 0?w(e,void 0,[]):v(e,r(arguments),new.target)};return a(o,"\
prototype",{value:e.prototype,writable:!1}),a(o,"length",{value:1}),a(o,"name",{value:t}),o}var os={__proto__:null,smallestUnit:"millisecond",roundingMode:"floor"};function uo(){let t=Performance.prototype;Te(t,"\
now",function(){return Mt(this),_t()});let e={get timeOrigin(){return Mt(this),Bt}},{get:r}=E(e,"timeOrigin");a(t,"timeO\
rigin",{get:r}),ns(),is()}var Mt=p(Performance.prototype,"timeOrigin"),Nt=Mt(performance),Bt=Me(Nt);function po(t){Bt=t??
Me(Nt+U())}function _t(){return Me(Nt+U())-Bt}function ns(){let t=c(Performance.prototype.mark);Te(Performance.prototype,
"mark",function(o){let n=arguments;return n.length===0?w(t,void 0,[this]):t(this,n[0],lo(n[1]))});let e=pe("PerformanceM\
ark",PerformanceMark,o=>o.length===0?[]:[o[0],lo(o[1])]);a(globalThis,"PerformanceMark",{value:e});let r=c(Performance.prototype.
measure);Te(Performance.prototype,"measure",function(o){let n=arguments;return n.length===0?w(r,void 0,[this]):n[2]!==void 0?
r(this,n[0],n[1],n[2]):r(this,n[0],ss(n[1]))})}function lo(t){if(t!==void 0&&!Lt(t))return t;let e=fo(t??{},["startTime",
"detail"]);return e.startTime??=_t(),e}function ss(t){let e=Lt(t)?fo(t,["start","end","duration","detail"]):u();!Lt(t)&&
t!==void 0&&(e.start=`${t}`);let{start:r,end:o,duration:n}=e;return o===void 0&&(r===void 0||n===void 0)&&(e.end=_t()),e}
function fo(t,e){let r=u();for(let o=0;o<e.length;o++){let n=t[e[o]];n!==void 0&&(r[e[o]]=n)}return r}function Lt(t){return typeof t==
"object"&&t!==null}function is(){let{Temporal:t}=globalThis;if(!t)return;let e=t.Now,r=t.Instant.fromEpochMilliseconds;Te(
e,"instant",()=>r(dr()));for(let o of["PlainDateTime","ZonedDateTime","PlainTime"]){let n=`${o[0].toLowerCase()}${o.slice(
1)}ISO`,s=e[n],i=c(t[o].prototype.round);Te(e,n,function(){return i(w(s,e,arguments),os)})}}function Te(t,e,r){a(r,"name",
{value:e,configurable:!0}),a(t,e,{value:r})}var as=256*1024,Dt=u(),mo=u(),cs=0,yo=u();function de(t,e=""){let r=`${e}
${t}`,o=mo[r];if(o!==void 0)return o;let n=`guest:${++cs}`;return Dt[n]=z({file:t,lead:e},null),mo[r]=n}function ho(t,e){
yo[t]=e}function re(t){if(typeof t=="string")return Dt[t]?.file}function ke(t,e,r){let{file:o,lead:n}=Dt[t],s=u();return s.
line=yo[o]?.[e-1]??e,s.column=e===1?r-n.length:r,s}function Ut(t){let e=z({name:"Error",message:""},null);try{t!==null&&
typeof t=="object"?ls(e,t):e.message=B(f(t),se.message)}catch{}return I(e)}function ls(t,e){let{name:r,message:o,stack:n}=e;
if(typeof r=="string"&&(t.name=B(r,se.name)),typeof o=="string"?t.message=B(o,se.message):r===void 0&&(t.message=B(I(e)??
"",se.message)),typeof n=="string"&&(t.stack=B(n,se.stack)),go(o)||go(n))return;let{file:s,line:i,column:l}=jt(e);s!==void 0&&
(t.file=s),i!==void 0&&(t.line=i),l!==void 0&&(t.column=l)}function go(t){return typeof t=="string"&&t.length>as}function jt(t){
let e=u();try{let{frames:r}=ht(t);for(let o=0;o<r.length;o++){let{fileName:n,lineNumber:s,columnNumber:i}=r[o],l=re(n);if(l===
void 0)continue;if(e.file=l,typeof s!="number")return e;let{line:d,column:m}=ke(n,s,i);return e.line=d,typeof i=="number"&&
(e.column=m),e}}catch{}return e}function Re(t){let e=E(N,"stackTraceLimit");mt(N,"stackTraceLimit",{value:0,configurable:!0,
enumerable:!0,writable:!0});try{return t()}finally{e?mt(N,"stackTraceLimit",e):delete N.stackTraceLimit}}var us;function ve(){return us??=ps()}function ps(){let{getBuiltinModule:t}=process,{Script:e,SourceTextModule:r,runInNewContext:o}=t(
"node:vm");ds(t("node:module"));let{prototype:n}=r,s=c(e.prototype.runInThisContext),i={displayErrors:!1};return{compileScript:(l,d)=>new e(
l,d),runScript:l=>s(l,i),compileModule:(l,d)=>new r(l,d),moduleRequests:p(n,"moduleRequests"),linkRequests:c(n.linkRequests),
instantiateModule:c(n.instantiate),evaluateModule:c(n.evaluate),moduleStatus:p(n,"status"),collector:()=>fs(o,t)}}function ds({
registerHooks:t}){t({resolve(e){throw new g(`Cannot import "${e}": no such module`)}})}function fs(t,e){let{setFlagsFromString:r}=e(
"node:v8");r("--expose-gc");let o=t("gc");return r("--no-expose-gc"),o}var ms=[1],gs="ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING",Ze='"data:text/javascript,0"',Qe=`import(${Ze})`,bo=JSON.stringify(
`return ${Qe}`),Ft=JSON.stringify(Qe),ys=[Qe,`import(${Ze}, { with: { type: "json" } })`,`import.defer(${Ze})`,`import.s\
ource(${Ze})`,`(async () => { await 0; return await ${Qe}; })()`,`eval(${Ft})`,`(0, eval)(${Ft})`,`Function(${bo})()`,`(\
async () => {}).constructor(${bo})()`,`Promise.resolve(${Ft}).then(eval)`],hs=q(z({type:"major",flavor:"last-resort"},null)),
So="airlock:proof";async function Eo(){let t=await bs();if(t===void 0)return{evaluate:Wt,collect:()=>Ue(hs)};let{collector:e}=ve();
return{evaluate:Es,collect:e(),heavy:t}}async function bs(){if(!_e)return"Deno's core has no evalContext";if(!Ue)return"\
V8 was started without --expose-gc-as";try{if(Wt("6 * 7",So).value!==42)return"evalContext gives no value";for(let t of ys)
if(!await Ss(t))return`Deno imports for ${t}`}catch(t){return`evalContext throws: ${t}`}}async function Ss(t){let{value:e,
failed:r,thrown:o}=Wt(t,So);if(r)return o instanceof Error;try{return await e,!1}catch(n){return n instanceof EvalError||
n.code===gs}}function Xe(t,e,r){let o=t(e,r);return o.failed!=="to compile"?o:Re(()=>t(e,r))}var Wt=(t,e)=>{let r=_e(t,e,
ms),o=u(),n=r[1];return n===null?o.value=r[0]:(o.failed=n.isCompileError?"to compile":"to run",o.thrown=n.thrown),o},Es=(t,e)=>Ht(
ve(),t,{filename:e});function Ht({compileScript:t,runScript:e},r,o){let n=u();try{n.failed="to compile";let s=Re(()=>t(r,
o));n.failed="to run",n.value=e(s),n.failed=void 0}catch(s){n.thrown=s}return n}var ws="eval",wo=[{word:"function",sample:function(){}},{word:"async function",sample:async function(){}},{word:"functio\
n*",sample:function*(){}},{word:"async function*",sample:async function*(){}}];function To(t){let e=de(ws),r=o=>{let n=Xe(
t,o,e);if(n.failed)throw n.thrown;return n.value};Gt(globalThis,"eval",{eval(o){return typeof o=="string"?r(o):o}}.eval);
for(let o=0;o<wo.length;o++)Ts(o,r);return r}function Ts(t,e){let{word:r,sample:o}=wo[t],n=C(o),s=n.constructor,i=(m,b)=>{
let y=e(`(${ks(r,m)})`);if(b!==void 0&&b!==l){let x=b.prototype;typeof x=="function"&&z(y,x)}return y},l=function(){return i(
arguments,new.target)},d={configurable:!0,enumerable:!1,writable:!1};a(l,"name",{...d,value:s.name}),a(l,"length",{...d,
value:1}),a(l,"prototype",{value:n,configurable:!1,enumerable:!1,writable:!1}),t>0&&z(l,Function),Gt(n,"constructor",l),
t===0&&Gt(globalThis,"Function",l)}function ks(t,e){let r="";for(let n=0;n<e.length-1;n++)r+=(n>0?",":"")+f(e[n]);let o=e.
length>0?f(e[e.length-1]):"";return`${t} anonymous(${r}
) {
${o}
}`}function Gt(t,e,r){a(t,e,{value:r,configurable:!0,enumerable:!1,writable:!0})}var Oe=["message","filename","lineno","colno","error"].map(t=>p(ErrorEvent.prototype,t)),ko=c(Event.prototype.preventDefault);
function vo(){Ro("error",(t,e)=>{let r=[Oe[0](e),Oe[1](e),Oe[2](e),Oe[3](e),Oe[4](e)];w(t,L,r)===!0&&ko(e)}),Ro("unhandl\
edrejection",(t,e)=>{w(t,L,[e])===!1&&ko(e)})}function Ro(t,e){let r=null,o=!1,n=`on${t}`,s=E({get[n](){return r},set[n](i){
r=typeof i=="function"?i:null,!(o||!r)&&(o=!0,le(L,t,l=>{r&&e(r,l)}))}},n);a(L,n,s)}var Oo=p(ErrorEvent.prototype,"error"),Rs=p(PromiseRejectionEvent.prototype,"reason"),vs=p(ErrorEvent.prototype,"message"),
Os=p(ErrorEvent.prototype,"filename"),xs=p(ErrorEvent.prototype,"lineno"),As=p(ErrorEvent.prototype,"colno"),xo=ErrorEvent,
Ao=p(Event.prototype,"type"),Cs=c(Event.prototype.preventDefault),{addEventListener:Ps,removeEventListener:Is,dispatchEvent:Ms}=EventTarget.
prototype,Yt=c(Ms);function Co(t){$t(),et("addEventListener",Ps,!0),et("removeEventListener",Is,!0);let e=!1,r=o=>{e=!0;
try{Yt(L,o)}finally{e=!1}};vo(),et("reportError",{reportError(o){if(arguments.length===0)throw new g("Cannot report erro\
r: none was given");t.report(o),e||r(Ns(o))}}.reportError,!0),et("dispatchEvent",{dispatchEvent(o){let n=this??L;if(n!==
L)return Yt(n,o);let s=Ls(o);return s?(Cs(o),t.report(s.thrown),e||G(()=>r(Bs(o)),0),!1):Yt(L,o)}}.dispatchEvent,!1)}function Ls(t){
try{let e=Ao(t);if(e==="error")return{thrown:Oo(t)};if(e==="unhandledrejection")return{thrown:Rs(t)}}catch{}}function Ns(t){
let e=u();e.cancelable=!0,e.error=t;let r=jt(t);e.filename=r.file??"",e.lineno=r.line??0,e.colno=r.column??0;try{e.message=
`Uncaught ${f(t)}`}catch{e.message="Uncaught"}return new xo("error",e)}function Bs(t){if(Ao(t)!=="error")return t;let e=Os(
t),r=re(e),o=u();if(o.cancelable=!0,o.message=vs(t),o.error=Oo(t),o.filename=r??"",o.lineno=o.colno=0,r!==void 0){let n=ke(
e,xs(t),As(t));o.lineno=n.line,o.colno=n.column}return new xo("error",o)}function $t(){let t=new EventTarget;t.addEventListener(
"error",$t),t.removeEventListener("error",$t);let e=C(globalThis),r=A(t);for(let o=0;o<r.length;o++){let n=E(t,r[o]);a(e,
r[o],{...n,enumerable:!1})}}function et(t,e,r){a(globalThis,t,{value:e,configurable:r,enumerable:!0,writable:r})}var qt=8*1024,_s=8;function Po(t,e){if(!e)return t;let r=t;for(let o=0;o<e.length;o++)r=new zt(r,e[o]);return r}var zt=class{stream;#e;#r;#o;#t;#s=!1;#n=!1;#i;#c;#a;constructor(e,r){
this.#e=e,this.#r=r,this.#o=Se(e.stream);let o=u();o.type="bytes",o.start=s=>{this.#t=s},o.pull=()=>this.#l(),o.cancel=s=>{
this.#n=!0,this.#g(s)};let n=u();n.highWaterMark=0,this.stream=new We(o,n)}fail(e){this.#e.fail(e),this.#u(e)}async#l(){
try{this.#s||await this.#p();let e=this.#c&&await Ee(this.#c);if(this.#n)return;if(!e||e.done)return this.#d();Ye(this.#t,
e.value)}catch{this.#u(this.#a?this.#a.reason:new g("Cannot decode the body: it is not what content-encoding says, "+this.#r))}}#u(e){
this.#n||(this.#n=!0,qe(this.#t,e),this.#g(e))}async#p(){this.#s=!0;let e=await this.#m();if(!e)return;let r=new qr(Ds(this.#r,
e));this.#c=Se(zr(r)),this.#i=Vr(Kr(r)),S(this.#f(this.#i,e),void 0,()=>{})}async#f(e,r){let o=r;try{for(;o;o=await this.#m()){
let n=O(o);for(let s=0;s<n;s+=qt){let i=n-s,l=i<qt?i:qt;await Jr(e,kt(o,s,l))}}await Zr(e)}catch(n){await At(e,n)}}async#m(){
try{let{done:e,value:r}=await Ee(this.#o);return e?void 0:r}catch(e){throw this.#a={reason:e},e}}#d(){this.#n=!0,$e(this.#t);
let e=ze(this.#t);e&&Ke(e,0)}#g(e){let r=o=>S(o,void 0,()=>{});r(He(this.#o,e)),this.#i&&r(At(this.#i,e))}};function Ds(t,e){
return t==="gzip"?"gzip":t==="br"?"brotli":(e[0]&15)===_s?"deflate":"deflate-raw"}var tt=class{stream;#e;#r;#o;#t;#s=!1;#n=!1;#i;constructor(e){this.#e=e;let r=u();r.type="bytes",r.start=n=>{this.#r=n},
r.pull=()=>this.#a(),r.cancel=()=>{this.#c(),e.cancel()};let o=u();o.highWaterMark=0,this.stream=new We(r,o)}push(e){if(this.#n||
O(e)===0)return;let r={bytes:e,next:void 0};this.#t?this.#t.next=r:this.#o=r,this.#t=r,this.#l()}end(){this.#s=!0,this.#l()}fail(e){
this.#n||(this.#c(),qe(this.#r,e))}#c(){this.#n=!0,this.#o=this.#t=void 0,this.#i?.(),this.#i=void 0}#a(){return new k(e=>{
this.#i=e,this.#l()})}#l(){let e=this.#i;if(!e||this.#n)return;let r=this.#o;if(r){this.#o=r.next,r.next||(this.#t=void 0),
this.#i=void 0;let o=O(r.bytes);Ye(this.#r,r.bytes),this.#e.pull(o),e()}else if(this.#s){this.#n=!0,this.#i=void 0,$e(this.#r);
let o=ze(this.#r);o&&Ke(o,0),e()}}};var rt=new WeakMap,Mo=c(rt.get).bind(null,rt),Lo=c(rt.set).bind(null,rt),Io=Us();function Us(){let t=A(new Response().headers);
for(let e=0;e<t.length;e++){let r=t[e];if(typeof r=="symbol"&&r.description==="guard")return r}}function No({status:t,statusText:e,
headers:r,url:o,redirected:n},s){let i=new jr;for(let m=0;m<r.length;m++){let b=r[m][0],y=r[m][1];Fr(i,b,y)}let l=u();l.
status=t,l.statusText=e,l.headers=i;let d=v(Ot,[s,l]);return Lo(d,{url:o,redirected:n,type:"basic"}),Io&&a(Ur(d),Io,{value:"\
immutable",configurable:!0,enumerable:!0,writable:!0}),d}function Bo(){let{prototype:t}=Ot;Kt(t,"url",r=>r.url),Kt(t,"re\
directed",r=>r.redirected),Kt(t,"type",r=>r.type);let e=c(t.clone);a(t,"clone",{value:{clone(){let r=e(this),o=Mo(this);
return o&&Lo(r,o),r}}.clone,configurable:!0,enumerable:!0,writable:!0})}function Kt(t,e,r){let o=p(t,e),n=E(t,e),s=E({get[e](){
let i=Mo(this);return i?r(i):o(this)}},e).get;a(t,e,{...n,get:s})}var ot=class{#e;#r;#o;#t=Ar;#s;#n=!1;constructor(e,r,o){this.#e=e,this.#r=r,this.#o=Se(o)}async run(){for(;!this.#n;){let e=await Ee(
this.#o);if(this.#n)return;if(e.done)return this.#e.post(T.end,this.#r,"");if(js(e.value)!=="Uint8Array"){let r=new g("C\
annot send the body: its stream gave something else than bytes");throw this.stop(r),r}await this.#c(e.value)}}grant(e){this.#t+=
e,this.#i()}stop(e){this.#n||(this.#n=!0,this.#i(),S(He(this.#o,e),void 0,()=>{}))}#i(){let e=this.#s;this.#s=void 0,e&&
e()}async#c(e){for(let r=0;r<O(e);){if(this.#t===0&&await new k(s=>this.#s=s),this.#n)return;let o=O(e)-r;if(o>this.#t&&
(o=this.#t),o>St&&(o=St),o<=0)return;let n=ce(e,r,o);r+=o,this.#t-=o,this.#e.postBytes(T.chunk,this.#r,n)}}};function js(t){
if(!(typeof t!="object"||t===null))return ae(t)}var Fs=/^text\/|^application\/(.*\+)?(json|xml)|urlencoded/,nt=class{#e;#r;#o=u();constructor(e,r){this.#e=e,this.#r=r}install(){
Bo();let e=(o,n)=>this.#t(o,n),r={fetch(o){return e(o,arguments[1])}}.fetch;a(globalThis,"fetch",{value:r,configurable:!0,
enumerable:!0,writable:!0})}take(e,r,o){let n=this.#o[r];if(n)switch(e){case h.response:return this.#s(r,n,M(o));case h.
chunk:return n.download?.push(o);case h.end:return n.download?.end(),this.#a(r,new g("The request is over"));case h.fault:
return this.#c(r,$s(M(o)));case h.pull:return n.upload?.grant(+o);case h.cancel:return n.upload?.stop(new g("The host re\
ads no more of the body"))}}#t(e,r){return new k((o,n)=>{let s=Hs(e,r),i=Dr(s);if(Qr(i))return n(Ct(i));let l=Fe(s),d=R(
l,0,5);if(d==="data:"||d==="blob:")return o(wr(s));let m=Ys(s,r),b=Nr(s),y=I(Gs(s,b?m:void 0));Ws(y);let x=this.#e.nextRequestId(),
_={resolve:o,reject:n,download:void 0,body:void 0,upload:b?new ot(this.#r,x,b):void 0};this.#o[x]=_,le(i,"abort",()=>this.#n(
x,Ct(i))),this.#r.post(T.fetch,x,y),_.upload&&S(_.upload.run(),void 0,D=>this.#n(x,D))})}#s(e,r,o){o.body&&(r.download=new tt(
{pull:n=>this.#r.post(T.pull,e,`${n}`),cancel:()=>this.#i(e,new g("Body cancelled"))}),r.body=Po(r.download,o.encodings));
try{let{body:n}=r;r.resolve(No(o,n?n.stream:null))}catch(n){this.#n(e,n)}}#n(e,r){this.#o[e]&&this.#r.post(T.cancel,e,""),
this.#c(e,r)}#i(e,r){this.#o[e]&&(this.#r.post(T.cancel,e,""),this.#a(e,r))}#c(e,r){let o=this.#o[e];o&&(this.#a(e,r),o.
reject(r),o.body?.fail(r))}#a(e,r){let o=this.#o[e];delete this.#o[e],o?.upload?.stop(r)}};function Ws(t){let e=ne(t);if(!(e<=
Et))throw new g(`Cannot fetch: URL and headers have ${e} bytes, ${Et} allowed`)}function Hs(t,e){if(ee(Fe,t))return v(Rt,
[t,e]);let r=f(t);if(!Yr(r))throw new g(`Invalid URL: '${r}'`);return v(Rt,[r,e])}function Gs(t,e){let r=u();Hr(vt(t),(n,s)=>{
r[s]=n});let o=u();return o.url=Fe(t),o.method=Br(t),o.headers=r,o.redirect=_r(t),e&&(o.body=e),o}function Ys(t,e){let r=typeof e==
"object"&&e!==null?e.body:void 0;if(r==null){let o=Wr(vt(t),"content-type");return o&&Q(Fs,o)?"text":"stream"}return typeof r!=
"object"||ee($r,r)?"text":ee(Gr,r)?"stream":"bytes"}function $s({name:t,message:e}){return t==="AbortError"||t==="Timeou\
tError"?new te(e,t):t==="RangeError"?new Ne(e):new g(e)}function _o(t,e){let r=n=>typeof n!="function"?n:s=>{t.awake();try{w(n,void 0,[s])}catch(i){e.report(i)}},o=pe("Finaliza\
tionRegistry",FinalizationRegistry,n=>[r(n[0])]);a(globalThis,"FinalizationRegistry",{value:o})}var qs=3,st=50;function Uo(t){if(typeof t=="string")return B(t,Y);try{return B(Vt(t,qs),Y)}catch{return"[unreadable]"}}function Vt(t,e){
switch(typeof t){case"string":return I(B(t,Y));case"bigint":return`${f(t)}n`;case"function":return`[Function ${f(t.name)||
"(anonymous)"}]`;case"object":return t===null?"null":zs(t,e);default:return f(t)}}function zs(t,e){let{stack:r}=t;if(typeof r==
"string")return r;if(Le(t))return Do(t,e,t.length);let o=ae(t);if(o!==void 0){let l=t,d=Lr(l);return`${o}(${d}) ${Do(l,e,
d)}`}if(e===0)return"[Object]";let n=A(t),s="";for(let l=0;l<n.length&&l<st;l++){let d=n[l];if(s.length>Y)break;let m=Vt(
t[d],e-1);s+=`${s===""?" ":", "}${f(d)}: ${m}`}let i=n.length>st?", \u2026":"";return s===""?"{}":`{${s}${i} }`}function Do(t,e,r){
if(e===0)return"[Array]";let o="";for(let s=0;s<r&&s<st&&!(o.length>Y);s++)o+=`${s===0?" ":", "}${Vt(t[s],e-1)}`;let n=r>
st?", \u2026":"";return o===""?"[]":`[${o}${n} ]`}var Jt=[["debug","debug"],["dir","log"],["dirxml","log"],["error","error"],["group","log"],["groupCollapsed","log"],["in\
fo","info"],["log","log"],["table","log"],["trace","debug"],["warn","warn"]];function Fo(t){let e=(o,n)=>t.post(T.console,
0,I({level:o,text:B(n,Y)})),r=globalThis.console;for(let o=0;o<Jt.length;o++){let n=Jt[o][1];oe(r,Jt[o][0],function(){e(
n,jo(arguments,0))})}Ks(r,e),Vs(r,e),oe(r,"assert",function(){arguments[0]||e("error",`Assertion failed${jo(arguments,1,
": ")}`)})}function Ks(t,e){let r=u();oe(t,"count",(o="default")=>{let n=f(o);r[n]=(r[n]??0)+1,e("log",`${n}: ${r[n]}`)}),
oe(t,"countReset",(o="default")=>{delete r[f(o)]})}function Vs(t,e){let r=u(),o=(n,s)=>{let i=f(n),l=r[i];l!==void 0&&(e(
"log",`${i}: ${U()-l|0} ms`),s||delete r[i])};oe(t,"time",(n="default")=>{r[f(n)]=U()}),oe(t,"timeLog",(n="default")=>o(
n,!0)),oe(t,"timeEnd",(n="default")=>o(n,!1))}function jo(t,e,r=""){let o="";for(let n=e;n<t.length&&!(o.length>Y);n++)o+=
(n===e?r:" ")+Uo(t[n]);return o}function oe(t,e,r){a(r,"name",{value:e,configurable:!0}),a(t,e,{value:r,configurable:!0,
enumerable:!0,writable:!0})}var it=class{#e;#r=u();#o=u();constructor(e){this.#e=e}add(e,r){this.#r[Wo(e,"")]=r}runScript(e,r,o){return Ht(this.#e,r,
{filename:o,importModuleDynamically:this.#s(e)})}compile(e,r){return Re(()=>this.#e.compileModule(r,{identifier:de(e),initializeImportMeta:o=>{
o.url=e},importModuleDynamically:this.#s(e)}))}run(e){let{evaluateModule:r,instantiateModule:o,moduleStatus:n}=this.#e;return new k(
s=>{n(e)==="unlinked"&&(this.#t(e),o(e)),s(r(e))})}#t(e){let{linkRequests:r,moduleRequests:o,moduleStatus:n}=this.#e,s=new gr;
gt(s,e);let i=[e];for(let l=0;l<i.length;l++){let d=i[l],m=o(d),b=re(d.identifier),y=[];for(let x=0;x<m.length;x++){let _=this.#n(
m[x].specifier,b);P(y,_),!yr(s,_)&&(gt(s,_),n(_)==="unlinked"&&P(i,_))}r(d,y)}}#s(e){return r=>new k(o=>{let n=this.#n(r,
e);o(S(this.run(n),()=>n))})}#n(e,r){let o=Wo(e,r),n=this.#r[o];if(n===void 0)throw new g(`Cannot import "${e}": no such\
 module was given to the isolate`);return this.#o[o]??=this.compile(o,Zt(o,n))}};function Zt(t,e){if(e.error!==void 0)throw new ye(
e.error);return e.lines&&ho(t,e.lines),e.text}function Wo(t,e){let r=R(t,0,1)===".";if(!r&&R(t,0,1)!=="/")return t;let o="";
if(r){for(let n=e.length;n>0;n--)if(e[n-1]==="/"){o=R(e,0,n);break}}return`./${Js(o+t)}`}function Js(t){let e="",r=t;for(;r!==
"";){let o=K(r,"/"),n=o<0?r:R(r,0,o);r=o<0?"":R(r,o+1),!(n===""||n===".")&&(n===".."?e=Zs(e):e=e===""?n:`${e}/${n}`)}return e}
function Zs(t){for(let e=t.length-1;e>=0;e--)if(t[e]==="/")return R(t,0,e);return""}var Qt=["AggregateError","Array","ArrayBuffer","AsyncDisposableStack","BigInt","BigInt64Array","BigUint64Array","Boolean",
"DataView","Date","DisposableStack","Error","EvalError","FinalizationRegistry","Float16Array","Float32Array","Float64Arr\
ay","Function","Infinity","Int16Array","Int32Array","Int8Array","Intl","Iterator","JSON","Map","Math","NaN","Number","Ob\
ject","Promise","Proxy","RangeError","ReferenceError","Reflect","RegExp","Set","String","SuppressedError","Symbol","Synt\
axError","Temporal","TypeError","URIError","Uint16Array","Uint32Array","Uint8Array","Uint8ClampedArray","WeakMap","WeakR\
ef","WeakSet","WebAssembly","decodeURI","decodeURIComponent","encodeURI","encodeURIComponent","escape","eval","globalThi\
s","isFinite","isNaN","parseFloat","parseInt","undefined","unescape"],Qs=["AbortController","AbortSignal","Blob","ByteLe\
ngthQueuingStrategy","CloseEvent","CompressionStream","CountQueuingStrategy","Crypto","CryptoKey","CustomEvent","DOMExce\
ption","DecompressionStream","ErrorEvent","Event","EventTarget","File","FileReader","FormData","Headers","MessageChannel",
"MessageEvent","MessagePort","Performance","PerformanceEntry","PerformanceMark","PerformanceMeasure","ProgressEvent","Pr\
omiseRejectionEvent","QuotaExceededError","ReadableByteStreamController","ReadableStream","ReadableStreamBYOBReader","Re\
adableStreamBYOBRequest","ReadableStreamDefaultController","ReadableStreamDefaultReader","Request","Response","SubtleCry\
pto","TextDecoder","TextDecoderStream","TextEncoder","TextEncoderStream","TransformStream","TransformStreamDefaultContro\
ller","URL","URLPattern","URLSearchParams","WebSocket","WritableStream","WritableStreamDefaultController","WritableStrea\
mDefaultWriter","addEventListener","atob","btoa","clearInterval","clearTimeout","close","console","crypto","dispatchEven\
t","fetch","onerror","onunhandledrejection","performance","queueMicrotask","removeEventListener","reportError","self","s\
etInterval","setTimeout","structuredClone"],Xs=["NETWORK","env"],Xt=[...Qt,...Qs,...Xs],Ho=["onerror","onunhandledreject\
ion"],er=["assert","clear","count","countReset","debug","dir","dirxml","error","group","groupCollapsed","groupEnd","info",
"log","table","time","timeEnd","timeLog","trace","warn"];var ei=c(Function.prototype.toString),ti=c(WeakSet.prototype.has);function Go(t){let e=new WeakSet(ri(t)),r={toString(){
let o=ei(this);if(!ti(e,this))return o;let n=E(this,"name"),s=typeof n?.value=="string"?n.value:"";return`function ${f(s)}\
() { [native code] }`}}.toString;e.add(r),a(Function.prototype,"toString",{value:r})}function ri(t){let e=new Set;for(let s of Qt)
oi(e,Reflect.get(globalThis,s));let r=e.size;F(e,eval);for(let s of t)e.has(s)||V(e,s);V(e,Function.prototype),V(e,WebAssembly),
V(e,WebAssembly.Module),V(e,WebAssembly.Memory);let o=E(Error,"prepareStackTrace");F(e,o.get),F(e,o.set),F(e,Error.prepareStackTrace),
V(e,Reflect.get(Reflect.get(globalThis,"Temporal"),"Now")),V(e,globalThis);let n=0;for(let s of e)n++<r||(F(e,C(s)),V(e,
s));return[...e].filter(s=>typeof s=="function")}function oi(t,e){F(t,e),typeof e=="function"&&F(t,e.prototype)}function V(t,e){
let r=A(e);if(!(r.length===2&&r[0]==="length"&&r[1]==="name"))for(let o of r){let n=E(e,o);F(t,n.value),F(t,n.get),F(t,n.
set)}}function F(t,e){(typeof e=="function"||typeof e=="object"&&e)&&t.add(e)}var fe={open:"ws.open",send:"ws.send",close:"ws.close",fromHost:"__ws_event"},tr="base64";var ni=32*1024,me=class{#e;#r=0;#o=u();#t=u();#s=u();#n=1;#i=[];#c=[];#a=0;#l=()=>{};constructor(e){this.#e=e}onSocketMessage(e){
this.#l=e}setMaxMessageBytes(e){this.#r=e}beginStart(){this.#a++}finishStart(){--this.#a>0||(this.#i=[],this.#d())}receive(e){
let r=M(e);for(let o=0;o<r.length;o++)this.#y(r[o][0],r[o][1]),this.#e.handledOne()}settle(e,r,o){let n=this.#s[r];if(!n)
return;delete this.#s[r];let s=o===""?void 0:M(o);e===h.reply?n.resolve(s):n.reject(si(s))}answer(e,r){let o=M(r),n=o[0],
s=o[1],i=this.#t[n];if(!i&&this.#a>0)return P(this.#c,{id:e,payload:r});this.answerWith(e,()=>{if(i)return i(s);throw new N(
`No handler registered for method: ${n}`)})}answerWith(e,r){let o=i=>this.#e.post(T.fault,e,Ut(i)),n=i=>{try{let l=I(i)??
"";this.#p(l,"reply"),this.#e.post(T.reply,e,l)}catch(l){o(l)}},s=new k(i=>i(r()));S(s,n,o)}report(e){let r=Ut(e);this.#e.
post(T.error,0,r)}api(){return q({on:(e,r)=>{this.#f(f(e),Yo(r,"NETWORK.on"))},off:(e,r)=>{this.#m(f(e),r)},send:(e,r)=>this.
send(e,r),request:(e,r)=>this.request(e,r),onRequest:(e,r)=>{this.#t[f(e)]=Yo(r,"NETWORK.onRequest"),this.#c.length>0&&he(
()=>this.#d())}})}send(e,r){this.#e.event(this.#u(e,r,"message"))}request(e,r){return new k((o,n)=>{let s=this.#u(e,r,"r\
equest"),i=this.nextRequestId();this.#s[i]={resolve:o,reject:n},this.#e.post(T.request,i,s)})}nextRequestId(){return this.#n++}#u(e,r,o){
let n=I(f(e)),s=r===void 0?void 0:I(r),i=s===void 0?`[${n}]`:`[${n},${s}]`;return s!==void 0&&this.#p(s,o),this.#p(i,`${o}\
 of this name`,ni),i}#p(e,r,o=0){let n=this.#r+o;if(e.length*3<=n)return;let s=ne(e);if(!(s<=n))throw new Ne(`Cannot sen\
d ${r}: ${s} bytes, maxMessageBytes is `+this.#r)}#f(e,r){let o=this.#o[e],n=[],s=o===void 0?0:o.length;for(let i=0;i<s;i++)
P(n,o[i]);P(n,r),this.#o[e]=n,this.#i.length>0&&this.#g(e)}#m(e,r){let o=this.#o[e];if(o===void 0)return;let n=[],s=!1;for(let i=0;i<
o.length;i++)!s&&o[i]===r?s=!0:P(n,o[i]);n.length===0?delete this.#o[e]:this.#o[e]=n}#d(){let e=this.#c;this.#c=[];for(let r=0;r<
e.length;r++)this.answer(e[r].id,e[r].payload)}#g(e){let r=[],o=this.#i;this.#i=r;for(let n=0;n<o.length;n++){let s=o[n];
s.name!==e?P(r,s):he(()=>this.#y(e,s.data))}}#y(e,r){if(e===fe.fromHost)return this.#l(r);let o=this.#o[e];if(o===void 0){
this.#a>0&&P(this.#i,{name:e,data:r});return}for(let n=0;n<o.length;n++)try{w(o[n],void 0,[r])}catch(s){this.report(s)}}};
function Yo(t,e){if(typeof t=="function")return t;throw new g(`Cannot register with ${e}: no function given`)}function si({
name:t,message:e}){let r=new N(e);return a(r,"name",{value:t,configurable:!0,enumerable:!1,writable:!0}),r}var $o=["",""],ii=["(async () => (",`
))()`],ai=['(async function () {"use strict";',`
})()`],ci=/\bawait\b/,li=/^(?:Cannot use import statement|Cannot use 'import\.meta'|Unexpected token 'export'$)/,ui=/^await is only valid in/,
ge=class{#e;#r;#o;constructor(e,r,o){this.#e=e,this.#r=r,this.#o=o}addModules(e){let r=A(e);for(let o=0;o<r.length;o++)this.#o.
add(r[o],e[r[o]])}execute(e){let r=o=>this.#e.report(o);try{let{name:o,source:n}=qo(e),s=this.#t(o,n,$o);if(s.failed==="\
to compile"){let i=this.#n(o,n,s.thrown);S(i,void 0,r)}else s.failed&&r(s.thrown)}catch(o){r(o)}}evaluate(e,r){this.#e.answerWith(
e,()=>{let{name:o,source:n}=qo(r),s=this.#t(o,n,$o);if(s.failed!=="to compile")return rr(s);let i=this.#s(o,n,ii);return i&&
i.failed!=="to compile"?rr(i):this.#n(o,n,s.thrown)})}#t(e,r,[o,n]){let s=`${o}${r}${n}`,i=de(e,o);return this.#o?this.#o.
runScript(e,s,i):Xe(this.#r,s,i)}#s(e,r,o){if(Q(ci,r))return this.#t(e,r,o)}#n(e,r,o){let n=this.#o;if(!n)return this.#i(
e,r,o);let s;try{s=n.compile(e,r)}catch{throw o}return this.#c(n.run(s))}#i(e,r,o){let n=this.#s(e,r,ai);if(n&&n.failed!==
"to compile")return this.#c(pi(rr(n)));let s=n&&zo(ui,o)?n.thrown:o;throw zo(li,s)?di(e):s}#c(e){this.#e.beginStart();let r=()=>this.#e.
finishStart();return S(e,r,r),S(e,()=>{})}};function qo(t){let e=K(t,`
`),r=M(R(t,0,e)),{name:o,lines:n,error:s}=r,i=R(t,e+1);return{name:o,source:Zt(o,{text:i,lines:n,error:s})}}function rr(t){
if(t.failed)throw t.thrown;return t.value}function pi(t){return S(t,e=>{if(e!==void 0)throw new ye("Illegal return state\
ment")})}function zo(t,e){return Q(t,e.message)}function di(t){return new ye(`Cannot run "${t}" as a module: scripts hav\
e run in this isolate. Run modules first, or create the isolate with \`modules\`, which may be {}`)}var fi=MessageChannel,mi=c(MessagePort.prototype.close);function Ko(t){let{port1:e,port2:r}=new fi,o=new ue(e),n=new me(
o),s=new ge(n,t,void 0);n.setMaxMessageBytes(1),o.open((i,l,d)=>{s.evaluate(l,d),o.handledOne(),mi(r)}),r.postMessage([h.
evaluate,1,`{"name":""}
0`])}function or(t,e){a(globalThis,t,{value:e,configurable:!1,enumerable:!0,writable:!1})}function Vo(){let t=u();for(let r=0;r<
Xt.length;r++)t[Xt[r]]=!0;hi(),yi();let e=A(globalThis);for(let r=0;r<e.length;r++){let o=e[r];if(typeof o=="string"&&t[o]){
Ho.includes(o)||gi(o);continue}if(!delete globalThis[o])throw new N(`Cannot remove global ${f(o)}`)}}function gi(t){let{
get:e,enumerable:r}=E(globalThis,t);e&&a(globalThis,t,{value:w(e,globalThis,[]),configurable:!0,enumerable:r,writable:!0})}
function yi(){a(globalThis,"MessageChannel",{value:MessageChannel.prototype.constructor})}function hi(){let t=C(globalThis);
for(;t!==EventTarget.prototype;)delete t.constructor,t=C(t)}function Jo(){let t={};for(let e=0;e<er.length;e++){let r=er[e];
a(t,r,{value:{[r](){}}[r],configurable:!0,enumerable:!0,writable:!0})}a(globalThis,"console",{value:t,configurable:!0,enumerable:!1,
writable:!0})}function Zo(){Ie(Object.prototype),Ie(Array.prototype),at(k.prototype),at(Uint8Array.prototype),at(MessagePort.
prototype),bi(),J(k.prototype,"then"),J(k.prototype,"constructor"),J(k,Symbol.species),q(Function.prototype.bind),J(Function.
prototype,"call"),J(Function.prototype,"apply"),J(Function.prototype,"bind"),J(Array.prototype,Symbol.iterator);let t=C(
[][Symbol.iterator]());J(t,"next"),a(t,"return",{value:void 0})}function at(t){for(let e=t;e;e=C(e))Ie(e)}function bi(){
let t=A(globalThis);for(let e=0;e<t.length;e++){let o=E(globalThis,t[e]).value?.prototype;(o===Event.prototype||o instanceof
Event)&&at(o)}}function J(t,e){a(t,e,{configurable:!1}),"value"in E(t,e)&&a(t,e,{writable:!1})}function Xo(){a(Qo,"name",{value:"prepareStackTrace"});let{get:t,set:e}=E({get prepareStackTrace(){return Qo},set prepareStackTrace(r){}},
"prepareStackTrace");a(N,"prepareStackTrace",{get:t,set:e,enumerable:!1,configurable:!1}),a(globalThis,"Error",{configurable:!1,
writable:!1})}function Qo(t,e){let r=Ei(t);try{for(let o=0;o<e.length;o++){let n=e[o].getFileName(),s=re(n);s!==void 0&&
(r+=`
    at ${Si(e[o],n,s)}`)}}catch{}return r}function Si(t,e,r){let o=t.toString(),n=t.getScriptNameOrSourceURL(),i=`${typeof n==
"string"?n:e}:${t.getLineNumber()}:${t.getColumnNumber()}`,l=K(o,i);if(l<0)return r;let{line:d,column:m}=ke(e,t.getLineNumber(),
t.getColumnNumber()),b=R(o,l+i.length);return`${R(o,0,l)}${r}:${d}:${m}${b}`}function Ei(t){try{let{name:e,message:r}=t,
o=e===void 0?"Error":f(e),n=r===void 0?"":f(r);return o===""?n:n===""?o:`${o}: ${n}`}catch{return"Error"}}var nr={AbortController:"","AbortController.prototype":"constructor signal abort @@toStringTag",AbortSignal:"any abort t\
imeout","AbortSignal.prototype":`
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
rator%":"next return @@toStringTag","%AsyncFunction%":"constructor @@toStringTag","%AsyncGenerator%":"constructor next r\
eturn throw @@toStringTag","%AsyncGeneratorFunction%":"prototype constructor @@toStringTag","%AsyncIterator%":"@@asyncIt\
erator @@asyncDispose","%FormDataIterator%":"next @@toStringTag","%Generator%":"constructor next return throw @@toString\
Tag","%GeneratorFunction%":"prototype constructor @@toStringTag","%HeadersIterator%":"next @@toStringTag","%IteratorHelp\
er%":"next return @@toStringTag","%MapIterator%":"next @@toStringTag","%MessagePortBase%":"removeEventListener addEventL\
istener","%ReadableStreamIterator%":"next return","%RegExpStringIterator%":"next @@toStringTag","%Scope%":"@@toStringTag\
 Symbol([[webidl.brand]]) Symbol()","%SegmentIterator%":"next @@toStringTag","%Segments%":"containing @@iterator","%SetI\
terator%":"next @@toStringTag","%StringIterator%":"next @@toStringTag","%TypedArray%":"of from @@species","%TypedArray%.\
prototype":`
    constructor buffer byteLength byteOffset length entries keys values at
    copyWithin every fill filter find findIndex findLast findLastIndex forEach
    includes indexOf join lastIndexOf map reverse reduce reduceRight set slice
    some sort subarray toReversed toSorted with toLocaleString toString
    @@toStringTag @@iterator`,"%URLSearchParamsIterator%":"next @@toStringTag","%WorkerScope%":"@@toStringTag","%WrapFor\
ValidIterator%":"next return",WebSocket:"CONNECTING OPEN CLOSING CLOSED","WebSocket.prototype":"constructor url protocol\
 extensions readyState bufferedAmount binaryType send close onopen onmessage onerror onclose CONNECTING OPEN CLOSING CLO\
SED @@toStringTag"};var wi=" length name prototype",Ti=32;function tn(t){for(let e of Object.keys(nr)){let r=t[e]??sr(e);r&&ki(r,e)}}function ki(t,e){
let r=nr[e];typeof t=="function"&&(r+=wi);for(let o of Reflect.ownKeys(t))if(!Ri(r,en(o))&&!Reflect.deleteProperty(t,o))
throw new Error(`Cannot remove ${en(o)} of ${e}`);vi(t,e)}function Ri(t,e){if(e==="")return!1;let r=o=>!(t.charCodeAt(o)>
Ti);for(let o=-1;(o=t.indexOf(e,o+1))>=0;)if(r(o-1)&&r(o+e.length))return!0;return!1}function vi(t,e){if(!e.endsWith(".p\
rototype")||e.startsWith("%"))return;let r=sr(e.slice(0,-10));Object.hasOwn(t,"constructor")&&t.constructor!==r&&Object.
defineProperty(t,"constructor",{value:r})}function en(t){if(typeof t!="symbol")return String(t);let{description:e=""}=t;
if(e.startsWith("Symbol.")){let r=e.slice(7);if(Reflect.get(Symbol,r)===t)return`@@${r}`}return`Symbol(${e.replaceAll(" ",
"_")})`}function sr(t){let e=t.lastIndexOf(".");return(e<0?globalThis:sr(t.slice(0,e)))?.[t.slice(e+1)]}var Oi=1,rn=2,xi=8,Ai=2,Ci=5,Pi=99,Ii=100,ir=class{#e;#r;at=8;constructor(e){this.#e=e,this.#r=O(e)}get more(){return this.
at<this.#r}byte(){return this.#e[this.at++]??0}number(){let e=0;for(let r=1;r<2**70;r*=128){let o=this.byte();if(e+=(o&127)*
r,o<128)break}return e}name(){let e=this.number();this.at+=e}type(){let e=this.byte();(e===Pi||e===Ii)&&this.number()}limits(){
let e=this.byte();return this.number(),e&Oi&&this.number(),e&xi&&this.number(),e}};function ar(t){let e=new ir(t);for(;e.
more;){let r=e.byte(),o=e.number(),n=e.at+o;if(r===Ai&&Li(e,n)||r===Ci&&Mi(e,n))return!0;e.at=n}return!1}function Mi(t,e){
for(t.number();t.at<e;)if(t.limits()&rn)return!0;return!1}function Li(t,e){for(t.number();t.at<e;)switch(t.name(),t.name(),
t.byte()){case 0:t.number();break;case 1:t.type(),t.limits();break;case 2:if(t.limits()&rn)return!0;break;case 3:t.type(),
t.byte();break;case 4:t.byte(),t.number();break;default:return!0}return!1}var{Module:Ni,Memory:Bi,CompileError:_i}=WebAssembly,on=WebAssembly.compile,nn=WebAssembly.instantiate,Di=WebAssembly.validate,
Ui=Object.getPrototypeOf(Uint8Array.prototype),sn=[Ui,DataView.prototype].map(t=>({buffer:p(t,"buffer"),offset:p(t,"byte\
Offset"),length:p(t,"byteLength")})),ji=c(Response.prototype.arrayBuffer),Fi=p(Response.prototype,"ok"),Wi=p(Response.prototype,
"headers"),Hi=c(Headers.prototype.get);function ln(){delete SharedArrayBuffer.prototype.constructor,cn("Module",Ni,t=>[xe(
t[0]),t[1]]),cn("Memory",Bi,t=>[Gi(t[0])]),Ae("validate",(t,e)=>{let r=un(t);return r&&ar(r)?!1:Di(r??t,e)}),Ae("compile",
(t,e)=>cr(()=>on(xe(t),e))),Ae("instantiate",(t,e,r)=>cr(()=>nn(xe(t),e,r))),Ae("compileStreaming",(t,e)=>an(t,r=>on(xe(
r),e))),Ae("instantiateStreaming",(t,e,r)=>an(t,o=>nn(xe(o),e,r)))}function cr(t){return new k(e=>e(t()))}function an(t,e){
let r=S(cr(()=>t),o=>{let n=Wi(o);if(Hi(n,"content-type")!=="application/wasm")throw new g("Cannot compile response: its\
 type is not application/wasm");if(!Fi(o))throw new g("Cannot compile response: its status is no 2xx");return ji(o)});return S(
r,o=>e(o))}function Gi(t){if(t===null||typeof t!="object")return t;let e=["initial","minimum","maximum","address","index",
"shared"],r=u();for(let o=0;o<e.length;o++){let n=t[e[o]];n!==void 0&&(r[e[o]]=n)}if(r.shared)throw new g("Cannot create\
 shared memory: an isolate has one thread");return r}function xe(t){let e=un(t);if(!e)return t;if(!ar(e))return e;throw new _i(
"Cannot compile module: it shares memory, and an isolate has one thread")}function un(t){let e=Yi(t);return e&&ce(e,0,O(
e))}function Yi(t){if(!(t===null||typeof t!="object")){if(ee(be,t))return new j(t);for(let e=0;e<sn.length;e++){let{buffer:r,
offset:o,length:n}=sn[e];if(ee(r,t))return new j(r(t),o(t),n(t))}}}function cn(t,e,r){let o=pe(t,e,r);if(t==="Module"){for(let n of[
"imports","exports","customSections"])a(o,n,{value:e[n],configurable:!0,enumerable:!0,writable:!0});Object.setPrototypeOf(
o,Object.getPrototypeOf(e))}pn(t,o)}function Ae(t,e){a(e,"length",{value:1}),pn(t,e)}function pn(t,e){a(e,"name",{value:t,
configurable:!0}),a(WebAssembly,t,{value:e})}var ct=new WeakMap,dn=c(ct.get).bind(null,ct),$i=c(ct.set).bind(null,ct);function fn(t,e){for(let r=0;r<e.length;r++){let o=e[r],
n=`on${o}`,s=E({get[n](){return dn(this)?.[o]??null},set[n](i){qi(this,o,i)}},n);a(t,n,s)}}function qi(t,e,r){let o=dn(t);
o||$i(t,o={__proto__:null}),o[e]===void 0&&le(t,e,n=>{let s=o[e];if(s)return w(s,t,[n])}),o[e]=typeof r=="function"?r:null}var zi=c(MessagePort.prototype.postMessage),lt=class{#e;#r;#o=!1;#t;#s;constructor(e){this.#s=e;let{port1:r,port2:o}=new MessageChannel;
this.#t=r,a(o,"dispatchEvent",{value:()=>(this.#o=!1,this.#n(),!0)}),o.start()}add(e){let r={task:e,next:void 0};this.#r?
this.#r.next=r:this.#e=r,this.#r=r,this.#n()}#n(){let e=this.#e;if(!(!e||this.#o)){this.#e=e.next,e.next||(this.#r=void 0),
this.#o=!0,zi(this.#t,0);try{e.task()}catch(r){this.#s(r)}}}};var mn=Blob,Ki=p(Blob.prototype,"size"),Vi=c(Blob.prototype.arrayBuffer),ur={size(t){if(!(typeof t!="object"||t===null))
try{return Ki(t)}catch{return}},read:Vi},Ji=p(ArrayBuffer.prototype,"byteLength"),Zi=p(DataView.prototype,"buffer"),Qi=p(
DataView.prototype,"byteOffset"),Xi=p(DataView.prototype,"byteLength");function pr(t){if(!(typeof t!="object"||t===null)){
if(mr(t))return ae(t)===void 0?lr(Zi(t),Qi(t),Xi(t)):lr($(t),Tt(t),O(t));try{return lr(t,0,Ji(t))}catch{return}}}function lr(t,e,r){
let o=v(j,[t]);return ce(o,e,r)}var ea=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,gn=123;function yn(t){let e=f(t),r;try{r=new oo(e)}catch{throw Ce(`Cannot connect\
: "${e}" is not a URL`)}Ve(r)==="http:"&&Pt(r,"ws:"),Ve(r)==="https:"&&Pt(r,"wss:");let o=Ve(r);if(o!=="ws:"&&o!=="wss:")
throw Ce(`Cannot connect: the scheme ${o} is not ws or wss`);if(so(r)!=="")throw Ce("Cannot connect: the URL has a fragm\
ent");return no(r)}function hn(t){let e=[];if(t===void 0)return e;let r=u(),o=n=>{let s=f(n);if(!Q(ea,s)||r[s])throw Ce(
`Cannot connect: protocol "${s}" cannot be used`);r[s]=!0,P(e,s)};if(Le(t))for(let n=0;n<t.length;n++)o(t[n]);else typeof t==
"object"&&t!==null?ta(t,o):o(t);return e}function ta(t,e){let r=t[fr];if(typeof r!="function")return e(t);let o=w(r,t,[]);
for(let n=o.next();!n.done;n=o.next())e(n.value)}function bn(t,e){let r=e===void 0?"":f(e),o=t===void 0?void 0:ra(t);if(o!==
void 0&&o!==1e3&&!(o>=3e3&&o<=4999))throw new te(`Cannot close: code ${o} is not 1000 or from 3000 to 4999`,"InvalidAcce\
ssError");if(ne(r)>gn)throw Ce(`Cannot close: the reason has more than ${gn} bytes`);return{code:o,reason:r}}function ra(t){
if(typeof t=="symbol"||typeof t=="bigint")throw new g("Cannot close: the code is not a number");let e=+t;return e>0?e>=65535?
65535:e+.5|0:0}function Ce(t){return new te(t,"SyntaxError")}var Z=0,Pe=1,ut=2,pt=3,Sn={CONNECTING:Z,OPEN:Pe,CLOSING:ut,CLOSED:pt},oa=1005,En=1006,W,H=class extends EventTarget{#e=W.
nextId++;#r;#o="";#t=Z;#s="blob";#n=0;#i=0;#c;#a;constructor(e){super();let r=hn(arguments[1]);this.#r=yn(e),W.sockets[this.#e]=
this;let o=u();o.conn_id=this.#e,o.url=this.#r,r.length>0&&(o.protocols=r),W.network.send(fe.open,o),this.#O("The host d\
id not answer in time")}get url(){return this.#r}get protocol(){return this.#o}get extensions(){return this.#t,""}get readyState(){
return this.#t}get bufferedAmount(){return this.#n}get binaryType(){return this.#s}set binaryType(e){(e==="blob"||e==="a\
rraybuffer")&&(this.#s=e)}send(e){if(this.#t===Z)throw new te("Cannot send: the socket is still connecting","InvalidStat\
eError");let r=ur.size(e);if(r!==void 0)return this.#x(e,r);let o=pr(e),n=o?void 0:f(e),s=o?O(o):n.length;if(this.#v(s),
this.#t!==Pe)return;let i=o?It(o):n;this.#a?this.#b(()=>this.#S(i,o!==void 0,s)):this.#S(i,o!==void 0,s)}close(){let{code:e,
reason:r}=bn(arguments[0],arguments[1]);if(!(this.#t>=ut)){if(this.#t===Z){this.#E(e,r),this.#t=ut,G(()=>this.#d("The so\
cket was closed before it was open"),0);return}this.#t=ut,this.#b(()=>{this.#E(e,r),this.#O("The host did not close in t\
ime")})}}static hear(e,r){e.#l(r)}#l({event_type:e,data:r,encoding:o}){if(this.#t!==pt)switch(this.#R(),e){case"open":return this.#u(
r);case"message":return this.#p(r,o);case"error":return this.#m(r);case"close":return this.#g(r)}}#u(e){this.#t===Z&&(this.#w(),
this.#t=Pe,e&&typeof e.protocol=="string"&&(this.#o=e.protocol),we(this,new Xr("open")))}#p(e,r){if(this.#t!==Pe)return;
let o=u();o.data=r===tr?this.#f(ao(e)):f(e),o.origin=this.#r,we(this,v(eo,["message",o]))}#f(e){return this.#s==="blob"?
new mn([e]):$(e)}#m(e){let r=e&&typeof e.message=="string"?e.message:"";if(this.#t===Z)return this.#d(r);this.#h(r)}#d(e){
if(this.#t===pt)return;let r=u();r.code=En,r.reason="",this.#y(),this.#h(e),this.#T(r)}#g(e){let r=this.#t===Z;this.#y(),
r&&this.#h("The connection was refused"),this.#T(e??u())}#y(){this.#w(),this.#t=pt,delete W.sockets[this.#e]}#h(e){let r=u();
r.message=e,we(this,v(ro,["error",r]))}#T(e){let r=u();r.code=typeof e.code=="number"?e.code:oa,r.reason=typeof e.reason==
"string"?e.reason:"",r.wasClean=r.code!==En,we(this,v(to,["close",r]))}#x(e,r){if(this.#v(r),this.#t!==Pe)return;let o=ur.
read(e);this.#b(()=>S(o,n=>{let s=pr(n);s&&this.#S(It(s),!0,r)}))}#b(e){if(this.#a)this.#k(S(this.#a,e));else{let r=e();
r&&this.#k(r)}}#k(e){let r=S(e,void 0,()=>{});this.#a=r,S(r,()=>{this.#a===r&&(this.#a=void 0)})}#S(e,r,o){let n=u();n.conn_id=
this.#e,n.data=e,r&&(n.encoding=tr),W.network.send(fe.send,n),this.#i===0&&G(()=>this.#R(),0),this.#i+=o}#R(){this.#n-=this.#i,
this.#i=0}#v(e){this.#n+=e}#E(e,r){let o=u();o.conn_id=this.#e,e!==void 0&&(o.code=e,o.reason=r),W.network.send(fe.close,
o)}#O(e){this.#w(),this.#c=G(()=>{this.#t===Z&&this.#E(void 0,""),this.#d(e)},W.timeoutMs)}#w(){bt(this.#c)}},{hear:na}=H;
delete H.hear;var dt=class{#e;constructor(e){this.#e=new lt(r=>e.report(r)),W={network:e,sockets:u(),nextId:1,timeoutMs:0}}set timeoutMs(e){
W.timeoutMs=e}install(){a(H,"name",{value:"WebSocket"}),fn(H.prototype,["open","message","error","close"]);for(let e in Sn){
let o={value:Sn[e],enumerable:!0};a(H,e,o),a(H.prototype,e,o)}a(H.prototype,Symbol.toStringTag,{value:"WebSocket",configurable:!0}),
a(globalThis,"WebSocket",{value:H,configurable:!0,enumerable:!1,writable:!0})}receive(e){let r=e?.conn_id,o=r===void 0?void 0:
W.sockets[r];o&&this.#e.add(()=>na(o,e))}};async function sa(t,e){Tr();let{evaluate:r,collect:o,heavy:n}=await Eo(),s=new ue(t);kr(s);let i=new me(s),l=new nt(i,s),
d=new dt(i),m=new ge(i,r,e||n!==void 0?new it(ve()):void 0);Co(i);let b=To(r);Or(b),_o(s,i),xr(),l.install(),d.install(),
i.onSocketMessage(D=>d.receive(D)),Jo(),Xo(),uo(),ln(),Ir(),or("NETWORK",i.api()),ia(s),Vo();let y=Mr();tn(y),Zo(),Go(Object.
values(y));let x=!1,_=D=>{x||(x=!0,i.setMaxMessageBytes(D.limits.maxMessageBytes),d.timeoutMs=D.socketTimeoutMs,po(D.timeOrigin),
D.forwardConsole&&Fo(s),m.addModules(D.modules??u()),or("env",ca(D.env)))};s.open(aa(i,l,m,s,o,_)),s.post(X.ready,0,n??""),
Ko(r)}function ia(t){let{close:e}={close(){t.post(T.close,0,"")}};globalThis.close=e}function aa(t,e,r,o,n,s){let i=d=>{
let m=Sr(d);return o.reuse(d),m},l=(d,m,b)=>{if(d===h.chunk)return e.take(d,m,b);let y=typeof b=="string"?b:i(b);switch(d){case h.
events:case h.socket:return t.receive(y);case h.execute:return r.execute(y),o.handledOne();case h.evaluate:return r.evaluate(
m,y),o.handledOne();case h.call:return t.answer(m,y),o.handledOne();case h.reply:case h.fault:return e.take(d,m,y),t.settle(
d,m,y);case h.response:case h.end:case h.pull:case h.cancel:return e.take(d,m,y);case h.setup:return s(M(y));case h.limits:
return t.setMaxMessageBytes(M(y).maxMessageBytes);case wt.ping:return o.post(X.pong,0,"");case wt.collect:return o.release(),
n(),o.post(X.collected,0,"")}};return(d,m,b)=>{try{l(d,m,b)}catch(y){t.report(y)}}}function ca(t){let e=u(),r=A(t);for(let o=0;o<
r.length;o++)e[r[o]]=t[r[o]];return q(e)}return On(la);})();
return prelude.boot;
})();
