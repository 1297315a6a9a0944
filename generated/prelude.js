// Made from prelude/ by `deno task build`.
(() => {
"use strict";
var prelude=(()=>{var lt=Object.defineProperty;var bn=Object.getOwnPropertyDescriptor;var Sn=Object.getOwnPropertyNames;var En=Object.prototype.hasOwnProperty;var Tn=(r,e)=>{for(var t in e)lt(r,t,{get:e[t],enumerable:!0})},wn=(r,e,t,o)=>{if(e&&typeof e=="object"||typeof e=="func\
tion")for(let n of Sn(e))!En.call(r,n)&&n!==t&&lt(r,n,{get:()=>e[n],enumerable:!(o=bn(e,n))||o.enumerable});return r};var kn=r=>wn(lt({},"__esModule",{value:!0}),r);var Yi={};Tn(Yi,{boot:()=>Ui});var{bind:Rn,call:vn}=Function.prototype,l=Rn.bind(vn);function u(r,e){let t;for(let o=r;o&&!t;)t=Object.getOwnPropertyDescriptor(
o,e)?.get,o=Object.getPrototypeOf(o);if(!t)throw new Error(`No getter ${String(e)}`);return l(t)}var{create:On,defineProperty:a,
freeze:Q,getOwnPropertyDescriptor:E,getPrototypeOf:A,preventExtensions:ve,setPrototypeOf:pe}=Object,{apply:T,construct:v,
defineProperty:ut,ownKeys:C}=Reflect,{parse:P,stringify:I}=JSON,M=globalThis,Oe=Math.floor,ar=Date.now,xe=Array.isArray,
cr=Symbol.iterator,lr=ArrayBuffer.isView,L=Error,Ae=RangeError,ur=SyntaxError,g=TypeError,R=Promise,w=l(Promise.prototype.
then),pr=WeakSet,pt=l(WeakSet.prototype.add),dr=l(WeakSet.prototype.has),f=String,h=l(String.prototype.slice),fr=l(String.
prototype.lastIndexOf),B=l(String.prototype.indexOf),xn=l(RegExp.prototype.exec),X=(r,e)=>xn(r,e)!==null,de=queueMicrotask,
N=performance.now.bind(performance);function p(){return On(null)}function O(r,e){a(r,r.length,{value:e,configurable:!0,enumerable:!0,
writable:!0})}function _(r,e){return r.length>e?h(r,0,e):r}var An=l(TextEncoder.prototype.encode),mr=new TextEncoder,Cn=u(
A(Uint8Array.prototype),"byteLength");function Ce(r){return An(mr,r)}var Pn=l(TextEncoder.prototype.encodeInto);function gr(r,e){
return Pn(mr,r,e)}var In=l(TextDecoder.prototype.decode),Mn=new TextDecoder("utf-8",{ignoreBOM:!0});function yr(r){return In(
Mn,r)}function ee(r){return Cn(Ce(r))}function hr(r){br=()=>r.awake()}var br,Ln=setTimeout,_n=setInterval,dt=clearTimeout,W=(r,e)=>Ln(Sr(r),e),Bn=(r,e)=>_n(Sr(
r),e);function Sr(r){return()=>{br(),r()}}function Er(r){let e=p(),t=0,o=s=>{let i=e[s];i!==void 0&&(delete e[s],dt(i))},
n=(s,i,c)=>{let d=c[0],m=typeof d=="function"?d:()=>r(f(d)),y=Dn(c,2),S=++t;return e[S]=s(()=>{i||delete e[S],T(m,M,y)},
Nn(c[1])),S};Pe("setTimeout",function(){return n(W,!1,arguments)}),Pe("setInterval",function(){return n(Bn,!0,arguments)}),
Pe("clearTimeout",s=>o(s)),Pe("clearInterval",s=>o(s))}function Nn(r){let e=+r;return e>0&&e<=2147483647?e:0}function Dn(r,e){
let t=[];for(let o=e;o<r.length;o++)O(t,r[o]);return t}function Pe(r,e){a(e,"name",{value:r,configurable:!0}),a(globalThis,
r,{value:e,configurable:!0,enumerable:!0,writable:!0})}var Un=2147483647,jn=2**53-1,Fn=AbortController,Wn=DOMException,Gn=u(AbortController.prototype,"signal"),Hn=l(AbortController.
prototype.abort);function Tr(){let r={timeout(e){if(arguments.length===0)throw new g("Cannot create signal: the time in \
milliseconds is missing");let t=+e;if(!(t>=0&&t<=jn))throw new g("Cannot create signal: the time is out of range");let o=new Fn,
n=()=>Hn(o,new Wn("Signal timed out.","TimeoutError"));return t<=Un&&W(n,t),Gn(o)}}.timeout;a(AbortSignal,"timeout",{value:r})}var b={hello:0,setup:1,events:2,execute:3,evaluate:4,call:5,reply:6,fault:7,limits:8,taken:9,socket:10,response:16,chunk:17,
end:18,pull:19,cancel:20},k={events:32,request:33,reply:34,fault:35,error:36,close:37,fetch:48,chunk:49,end:50,pull:51,cancel:52,
console:38};var G=8192,wr=256*1024,ft=64*1024;var mt=128*1024;var te={name:256,message:8192,stack:16384};var K={ready:1,handled:2,pong:3,collected:4,awake:5},gt={ping:128,collect:129},kr=64*1024;var Yn=" with base ";function vr(){let r=Request,e=function(){let n=arguments,s=new.target??qn();return Rr(()=>v(r,n,s))};
a(e,"prototype",{value:r.prototype,writable:!1}),a(e,"length",{value:1}),a(e,"name",{value:"Request"}),a(globalThis,"Req\
uest",{value:e});let t=Response.redirect,o={redirect(){let n=arguments;return Rr(()=>T(t,Response,n))}}.redirect;a(Response,
"redirect",{value:o})}function qn(){throw new g("Class constructor Request needs 'new'")}function Rr(r){try{return r()}catch(e){
let t=$n(e),o=t===void 0?-1:B(t,Yn);throw o<0?e:new g(h(t,0,o))}}function $n(r){try{let{message:e}=r;return typeof e=="s\
tring"?e:void 0}catch{return}}function Or(){let r={};for(let[t,o]of zn())r[`%${t}%`]=Object.getPrototypeOf(o);let e=t=>r[t].prototype;return r["%Gener\
ator%"]=e("%GeneratorFunction%"),r["%AsyncGenerator%"]=e("%AsyncGeneratorFunction%"),r["%AsyncIterator%"]=Object.getPrototypeOf(
r["%AsyncGenerator%"]),r["%TypedArray%.prototype"]=e("%TypedArray%"),r["%AbstractModuleSource%.prototype"]=e("%AbstractM\
oduleSource%"),r}function zn(){let r=Object.getPrototypeOf(globalThis);return[["TypedArray",Int8Array],["ArrayIterator",
[].values()],["MapIterator",new Map().values()],["SetIterator",new Set().values()],["StringIterator",""[Symbol.iterator]()],
["RegExpStringIterator","a".matchAll(/a/g)],["IteratorHelper",[].values().map(()=>{})],["WrapForValidIterator",Iterator.
from({next:()=>({})})],["AsyncFunction",async function(){}],["GeneratorFunction",function*(){}],["AsyncGeneratorFunction",
async function*(){}],["URLSearchParamsIterator",new URLSearchParams().values()],["HeadersIterator",new Headers().values()],
["FormDataIterator",new FormData().values()],["ReadableStreamIterator",new ReadableStream().values()],["MessagePortBase",
MessagePort.prototype],["AbstractModuleSource",WebAssembly.Module],["Scope",globalThis],["WorkerScope",r]]}var D=Uint8Array,re=A(Uint8Array.prototype),oe=u(re,Symbol.toStringTag),H=u(re,"buffer"),fe=u(ArrayBuffer.prototype,"byt\
eLength"),yt=u(re,"byteOffset"),xr=u(re,"length"),x=u(re,"byteLength"),Kn=l(re.set);function ht(r,e,t){return v(D,[H(r),
yt(r)+e,t])}function ne(r,e,t){let o=ht(r,e,t),n=new D(t);return Kn(n,o),n}function V(r,e){try{return r(e),!0}catch{return!1}}
var bt=Request,Ar=u(Request.prototype,"body"),St=u(Request.prototype,"headers"),Cr=u(Request.prototype,"method"),Pr=u(Request.
prototype,"redirect"),Ir=u(Request.prototype,"signal"),Ie=u(Request.prototype,"url"),Et=Response,Mr=u(Response.prototype,
"headers"),Lr=Headers,_r=l(Headers.prototype.append),Br=l(Headers.prototype.get),Nr=l(Headers.prototype.forEach),Dr=u(ReadableStream.
prototype,"locked"),Ur=URL.canParse,jr=u(URLSearchParams.prototype,"size"),Me=ReadableStream,me=l(ReadableStream.prototype.
getReader),ge=l(ReadableStreamDefaultReader.prototype.read),Le=l(ReadableStreamDefaultReader.prototype.cancel),Fr=DecompressionStream,
Wr=u(DecompressionStream.prototype,"readable"),Gr=u(DecompressionStream.prototype,"writable"),Hr=l(WritableStream.prototype.
getWriter),Tt=WritableStreamDefaultWriter.prototype,Yr=l(Tt.write),qr=l(Tt.close),wt=l(Tt.abort),_e=ReadableByteStreamController.
prototype,Be=l(_e.enqueue),Ne=l(_e.close),De=l(_e.error),Ue=u(_e,"byobRequest"),je=l(ReadableStreamBYOBRequest.prototype.
respond),$r=u(AbortSignal.prototype,"aborted"),kt=u(AbortSignal.prototype,"reason"),se=l(EventTarget.prototype.addEventListener),
J=DOMException,Vn=EventTarget.prototype,ye=l(Vn.dispatchEvent),zr=Event,Kr=MessageEvent,Vr=CloseEvent,Jr=ErrorEvent,Zr=URL,
Qr=u(URL.prototype,"href"),Xr=u(URL.prototype,"hash"),Fe=u(URL.prototype,"protocol"),Rt=l(Object.getOwnPropertyDescriptor(
URL.prototype,"protocol").set),eo=Uint8Array,vt=l(eo.prototype.toBase64),to=eo.fromBase64.bind(Uint8Array);var ro=16*1024,Zn=2,Qn=50,We=l(MessagePort.prototype.postMessage),Xn=l(MessagePort.prototype.start),Ge=class{#t;#r="";#o=0;#e=!1;#i=0;#n=0;#s=0;#c=0;#a;constructor(e){
this.#t=e}open(e){a(this.#t,"dispatchEvent",{value:t=>{let o=t.data;return e(o[0],o[1],o[2]),this.#l(),!0}}),Xn(this.#t)}post(e,t,o){
this.#u(),this.#p(e,t,o)}postBytes(e,t,o){this.#u(),We(this.#t,[e,t,o],[H(o)])}event(e){if(!this.#e)return this.#e=!0,de(
()=>{this.#e=!1,this.#u()}),this.#p(k.events,1,`[${e}]`);this.#r.length+e.length>ro&&this.#u(),this.#r=this.#o===0?e:`${this.#r}\
,${e}`,this.#o++,this.#r.length>ro&&this.#u()}reuse(e){let t=H(e);fe(t)<=1114112&&(this.#a=t)}release(){this.#a=void 0}awake(){
let e=N();e-this.#c<Qn||(this.#c=e,We(this.#t,[K.awake,0,""]))}handledOne(){this.#i++,N()-this.#s>Zn&&this.#l()}#l(){this.#i!==
this.#n&&(this.#n=this.#i,this.#s=N(),this.post(K.handled,this.#i,""))}#u(){if(this.#o===0)return;let e=this.#r,t=this.#o;
this.#r="",this.#o=0,this.#p(k.events,t,`[${e}]`)}#p(e,t,o){if(o.length<=kr)return We(this.#t,[e,t,o]);let n=this.#f(o);
We(this.#t,[e,t,n],[H(n)])}#f(e){let t=this.#a;if(!t||fe(t)<e.length)return Ce(e);this.#a=void 0;let{read:o,written:n}=gr(
e,new D(t));return o<e.length?Ce(e):new D(t,0,n)}};function ie(r,e,t){let o=function(){return new.target===void 0?T(e,void 0,[]):v(e,t(arguments),new.target)};return a(o,"\
prototype",{value:e.prototype,writable:!1}),a(o,"length",{value:1}),a(o,"name",{value:r}),o}var es={__proto__:null,smallestUnit:"millisecond",roundingMode:"floor"};function no(){let r=Performance.prototype;he(r,"\
now",function(){return Ot(this),Pt()});let e={get timeOrigin(){return Ot(this),Ct}},{get:t}=E(e,"timeOrigin");a(r,"timeO\
rigin",{get:t}),ts(),os()}var Ot=u(Performance.prototype,"timeOrigin"),At=Ot(performance),Ct=Oe(At);function so(r){Ct=r??
Oe(At+N())}function Pt(){return Oe(At+N())-Ct}function ts(){let r=l(Performance.prototype.mark);he(Performance.prototype,
"mark",function(o){let n=arguments;return n.length===0?T(r,void 0,[this]):r(this,n[0],oo(n[1]))});let e=ie("PerformanceM\
ark",PerformanceMark,o=>o.length===0?[]:[o[0],oo(o[1])]);a(globalThis,"PerformanceMark",{value:e});let t=l(Performance.prototype.
measure);he(Performance.prototype,"measure",function(o){let n=arguments;return n.length===0?T(t,void 0,[this]):n[2]!==void 0?
t(this,n[0],n[1],n[2]):t(this,n[0],rs(n[1]))})}function oo(r){if(r!==void 0&&!xt(r))return r;let e=io(r??{},["startTime",
"detail"]);return e.startTime??=Pt(),e}function rs(r){let e=xt(r)?io(r,["start","end","duration","detail"]):p();!xt(r)&&
r!==void 0&&(e.start=`${r}`);let{start:t,end:o,duration:n}=e;return o===void 0&&(t===void 0||n===void 0)&&(e.end=Pt()),e}
function io(r,e){let t=p();for(let o=0;o<e.length;o++){let n=r[e[o]];n!==void 0&&(t[e[o]]=n)}return t}function xt(r){return typeof r==
"object"&&r!==null}function os(){let{Temporal:r}=globalThis;if(!r)return;let e=r.Now,t=r.Instant.fromEpochMilliseconds;he(
e,"instant",()=>t(ar()));for(let o of["PlainDateTime","ZonedDateTime","PlainTime"]){let n=`${o[0].toLowerCase()}${o.slice(
1)}ISO`,s=e[n],i=l(r[o].prototype.round);he(e,n,function(){return i(T(s,e,arguments),es)})}}function he(r,e,t){a(t,"name",
{value:e,configurable:!0}),a(r,e,{value:t})}var ns=["stdin","stdout","stderr"];function ss(r,e){let t;return()=>{t||(e("--expose-gc"),t=r("gc"),e("--no-expose-gc")),
t()}}var ae,be,It,Mt,Lt,_t,Bt,He,Ye,Nt,Dt,ao=fetch,co=atob;function lo({vm:r,v8:e,module:t}){let o=Deno,n=o[o.internal].
core;is(n);let{Script:s,SourceTextModule:i}=r,{prototype:c}=i;ae=(d,m)=>new s(d,m),be=l(s.prototype.runInThisContext),It=
(d,m)=>new i(d,m),Mt=u(c,"moduleRequests"),Lt=l(c.linkRequests),_t=l(c.instantiate),Bt=l(c.evaluate),He=u(c,"status"),Ye=
t.stripTypeScriptTypes,Nt=n.destructureError,Dt=ss(r.runInNewContext,e.setFlagsFromString)}function is(r){for(let[e,t]of Object.
entries(r.resources()))ns.includes(t)&&r.tryClose(Number(e))}var as=256*1024,po=p();function Se(r){return typeof r=="string"&&po[r]===!0}var cs=/^(?:airlock|ext|node|data):/;function ce(r){
X(cs,r)||(po[r]=!0)}var fo=p();function mo(r,e){fo[r]=e}function Ut(r,e){let t=fo[r];return t===void 0?e:t[e-1]??e}function jt(r){
let e=pe({name:"Error",message:""},null);try{r!==null&&typeof r=="object"?ls(e,r):e.message=_(f(r),te.message)}catch{}return I(
e)}function ls(r,e){let{name:t,message:o,stack:n}=e;if(typeof t=="string"&&(r.name=_(t,te.name)),typeof o=="string"?r.message=
_(o,te.message):t===void 0&&(r.message=_(I(e)??"",te.message)),typeof n=="string"&&(r.stack=_(n,te.stack)),uo(o)||uo(n))
return;let{file:s,line:i,column:c}=Ft(e);s!==void 0&&(r.file=s),i!==void 0&&(r.line=i),c!==void 0&&(r.column=c)}function uo(r){
return typeof r=="string"&&r.length>as}function Ft(r){let e=p();try{let{frames:t}=Nt(r);for(let o=0;o<t.length;o++){let{
fileName:n,lineNumber:s,columnNumber:i}=t[o];if(Se(n))return e.file=n,typeof s=="number"&&(e.line=Ut(n,s)),typeof i=="nu\
mber"&&(e.column=i),e}}catch{}return e}function le(r){let e=E(L,"stackTraceLimit");ut(L,"stackTraceLimit",{value:0,configurable:!0,
enumerable:!0,writable:!0});try{return r()}finally{e?ut(L,"stackTraceLimit",e):delete L.stackTraceLimit}}var go="eval",yo=[{word:"function",sample:function(){}},{word:"async function",sample:async function(){}},{word:"functio\
n*",sample:function*(){}},{word:"async function*",sample:async function*(){}}];function ho(){ce(go);let r=e=>{let t=le(()=>ae(
e,{filename:go}));return be(t,{displayErrors:!1})};Wt(globalThis,"eval",{eval(e){return typeof e=="string"?r(e):e}}.eval);
for(let e=0;e<yo.length;e++)us(e,r);return r}function us(r,e){let{word:t,sample:o}=yo[r],n=A(o),s=n.constructor,i=(m,y)=>{
let S=e(`(${ps(t,m)})`);if(y!==void 0&&y!==c){let Y=y.prototype;typeof Y=="function"&&pe(S,Y)}return S},c=function(){return i(
arguments,new.target)},d={configurable:!0,enumerable:!1,writable:!1};a(c,"name",{...d,value:s.name}),a(c,"length",{...d,
value:1}),a(c,"prototype",{value:n,configurable:!1,enumerable:!1,writable:!1}),r>0&&pe(c,Function),Wt(n,"constructor",c),
r===0&&Wt(globalThis,"Function",c)}function ps(r,e){let t="";for(let n=0;n<e.length-1;n++)t+=(n>0?",":"")+f(e[n]);let o=e.
length>0?f(e[e.length-1]):"";return`${r} anonymous(${t}
) {
${o}
}`}function Wt(r,e,t){a(r,e,{value:t,configurable:!0,enumerable:!1,writable:!0})}var Ee=["message","filename","lineno","colno","error"].map(r=>u(ErrorEvent.prototype,r)),bo=l(Event.prototype.preventDefault);
function Eo(){So("error",(r,e)=>{let t=[Ee[0](e),Ee[1](e),Ee[2](e),Ee[3](e),Ee[4](e)];T(r,M,t)===!0&&bo(e)}),So("unhandl\
edrejection",(r,e)=>{T(r,M,[e])===!1&&bo(e)})}function So(r,e){let t=null,o=!1,n=`on${r}`,s=E({get[n](){return t},set[n](i){
t=typeof i=="function"?i:null,!(o||!t)&&(o=!0,se(M,r,c=>{t&&e(t,c)}))}},n);a(M,n,s)}var To=u(ErrorEvent.prototype,"error"),ds=u(PromiseRejectionEvent.prototype,"reason"),fs=u(ErrorEvent.prototype,"message"),
ms=u(ErrorEvent.prototype,"filename"),gs=u(ErrorEvent.prototype,"lineno"),ys=u(ErrorEvent.prototype,"colno"),wo=ErrorEvent,
ko=u(Event.prototype,"type"),hs=l(Event.prototype.preventDefault),{addEventListener:bs,removeEventListener:Ss,dispatchEvent:Es}=EventTarget.
prototype,Gt=l(Es);function Ro(r){Ht(),qe("addEventListener",bs,!0),qe("removeEventListener",Ss,!0);let e=!1,t=o=>{e=!0;
try{Gt(M,o)}finally{e=!1}};Eo(),qe("reportError",{reportError(o){if(arguments.length===0)throw new g("Cannot report erro\
r: none was given");r.report(o),e||t(ws(o))}}.reportError,!0),qe("dispatchEvent",{dispatchEvent(o){let n=this??M;if(n!==
M)return Gt(n,o);let s=Ts(o);return s?(hs(o),r.report(s.thrown),e||W(()=>t(ks(o)),0),!1):Gt(M,o)}}.dispatchEvent,!1)}function Ts(r){
try{let e=ko(r);if(e==="error")return{thrown:To(r)};if(e==="unhandledrejection")return{thrown:ds(r)}}catch{}}function ws(r){
let e=p();e.cancelable=!0,e.error=r;let t=Ft(r);e.filename=t.file??"",e.lineno=t.line??0,e.colno=t.column??0;try{e.message=
`Uncaught ${f(r)}`}catch{e.message="Uncaught"}return new wo("error",e)}function ks(r){if(ko(r)!=="error")return r;let e=ms(
r),t=Se(e),o=p();return o.cancelable=!0,o.message=fs(r),o.error=To(r),o.filename=t?e:"",o.lineno=t?gs(r):0,o.colno=t?ys(
r):0,new wo("error",o)}function Ht(){let r=new EventTarget;r.addEventListener("error",Ht),r.removeEventListener("error",
Ht);let e=A(globalThis),t=C(r);for(let o=0;o<t.length;o++){let n=E(r,t[o]);a(e,t[o],{...n,enumerable:!1})}}function qe(r,e,t){
a(globalThis,r,{value:e,configurable:t,enumerable:!0,writable:t})}var Yt=8*1024,Rs=8;function vo(r,e){if(!e)return r;let t=r;for(let o=0;o<e.length;o++)t=new qt(t,e[o]);return t}var qt=class{stream;#t;#r;#o;#e;#i=!1;#n=!1;#s;#c;#a;constructor(e,t){
this.#t=e,this.#r=t,this.#o=me(e.stream);let o=p();o.type="bytes",o.start=s=>{this.#e=s},o.pull=()=>this.#l(),o.cancel=s=>{
this.#n=!0,this.#g(s)};let n=p();n.highWaterMark=0,this.stream=new Me(o,n)}fail(e){this.#t.fail(e),this.#u(e)}async#l(){
try{this.#i||await this.#p();let e=this.#c&&await ge(this.#c);if(this.#n)return;if(!e||e.done)return this.#d();Be(this.#e,
e.value)}catch{this.#u(this.#a?this.#a.reason:new g("Cannot decode the body: it is not what content-encoding says, "+this.#r))}}#u(e){
this.#n||(this.#n=!0,De(this.#e,e),this.#g(e))}async#p(){this.#i=!0;let e=await this.#m();if(!e)return;let t=new Fr(vs(this.#r,
e));this.#c=me(Wr(t)),this.#s=Hr(Gr(t)),w(this.#f(this.#s,e),void 0,()=>{})}async#f(e,t){let o=t;try{for(;o;o=await this.#m()){
let n=x(o);for(let s=0;s<n;s+=Yt){let i=n-s,c=i<Yt?i:Yt;await Yr(e,ht(o,s,c))}}await qr(e)}catch(n){await wt(e,n)}}async#m(){
try{let{done:e,value:t}=await ge(this.#o);return e?void 0:t}catch(e){throw this.#a={reason:e},e}}#d(){this.#n=!0,Ne(this.#e);
let e=Ue(this.#e);e&&je(e,0)}#g(e){let t=o=>w(o,void 0,()=>{});t(Le(this.#o,e)),this.#s&&t(wt(this.#s,e))}};function vs(r,e){
return r==="gzip"?"gzip":r==="br"?"brotli":(e[0]&15)===Rs?"deflate":"deflate-raw"}var $e=class{stream;#t;#r;#o;#e;#i=!1;#n=!1;#s;constructor(e){this.#t=e;let t=p();t.type="bytes",t.start=n=>{this.#r=n},
t.pull=()=>this.#a(),t.cancel=()=>{this.#c(),e.cancel()};let o=p();o.highWaterMark=0,this.stream=new Me(t,o)}push(e){if(this.#n||
x(e)===0)return;let t={bytes:e,next:void 0};this.#e?this.#e.next=t:this.#o=t,this.#e=t,this.#l()}end(){this.#i=!0,this.#l()}fail(e){
this.#n||(this.#c(),De(this.#r,e))}#c(){this.#n=!0,this.#o=this.#e=void 0,this.#s?.(),this.#s=void 0}#a(){return new R(e=>{
this.#s=e,this.#l()})}#l(){let e=this.#s;if(!e||this.#n)return;let t=this.#o;if(t){this.#o=t.next,t.next||(this.#e=void 0),
this.#s=void 0;let o=x(t.bytes);Be(this.#r,t.bytes),this.#t.pull(o),e()}else if(this.#i){this.#n=!0,this.#s=void 0,Ne(this.#r);
let o=Ue(this.#r);o&&je(o,0),e()}}};var ze=new WeakMap,xo=l(ze.get).bind(null,ze),Ao=l(ze.set).bind(null,ze),Oo=Os();function Os(){let r=C(new Response().headers);
for(let e=0;e<r.length;e++){let t=r[e];if(typeof t=="symbol"&&t.description==="guard")return t}}function Co({status:r,statusText:e,
headers:t,url:o,redirected:n},s){let i=new Lr;for(let m=0;m<t.length;m++){let y=t[m][0],S=t[m][1];_r(i,y,S)}let c=p();c.
status=r,c.statusText=e,c.headers=i;let d=v(Et,[s,c]);return Ao(d,{url:o,redirected:n,type:"basic"}),Oo&&a(Mr(d),Oo,{value:"\
immutable",configurable:!0,enumerable:!0,writable:!0}),d}function Po(){let{prototype:r}=Et;$t(r,"url",t=>t.url),$t(r,"re\
directed",t=>t.redirected),$t(r,"type",t=>t.type);let e=l(r.clone);a(r,"clone",{value:{clone(){let t=e(this),o=xo(this);
return o&&Ao(t,o),t}}.clone,configurable:!0,enumerable:!0,writable:!0})}function $t(r,e,t){let o=u(r,e),n=E(r,e),s=E({get[e](){
let i=xo(this);return i?t(i):o(this)}},e).get;a(r,e,{...n,get:s})}var Ke=class{#t;#r;#o;#e=wr;#i;#n=!1;constructor(e,t,o){this.#t=e,this.#r=t,this.#o=me(o)}async run(){for(;!this.#n;){let e=await ge(
this.#o);if(this.#n)return;if(e.done)return this.#t.post(k.end,this.#r,"");if(xs(e.value)!=="Uint8Array"){let t=new g("C\
annot send the body: its stream gave something else than bytes");throw this.stop(t),t}await this.#c(e.value)}}grant(e){this.#e+=
e,this.#s()}stop(e){this.#n||(this.#n=!0,this.#s(),w(Le(this.#o,e),void 0,()=>{}))}#s(){let e=this.#i;this.#i=void 0,e&&
e()}async#c(e){for(let t=0;t<x(e);){if(this.#e===0&&await new R(s=>this.#i=s),this.#n)return;let o=x(e)-t;if(o>this.#e&&
(o=this.#e),o>ft&&(o=ft),o<=0)return;let n=ne(e,t,o);t+=o,this.#e-=o,this.#t.postBytes(k.chunk,this.#r,n)}}};function xs(r){
if(!(typeof r!="object"||r===null))return oe(r)}var As=/^text\/|^application\/(.*\+)?(json|xml)|urlencoded/,Ve=class{#t;#r;#o=p();constructor(e,t){this.#t=e,this.#r=t}install(){
Po();let e=(o,n)=>this.#e(o,n),t={fetch(o){return e(o,arguments[1])}}.fetch;a(globalThis,"fetch",{value:t,configurable:!0,
enumerable:!0,writable:!0})}take(e,t,o){let n=this.#o[t];if(n)switch(e){case b.response:return this.#i(t,n,P(o));case b.
chunk:return n.download?.push(o);case b.end:return n.download?.end(),this.#a(t,new g("The request is over"));case b.fault:
return this.#c(t,Ls(P(o)));case b.pull:return n.upload?.grant(+o);case b.cancel:return n.upload?.stop(new g("The host re\
ads no more of the body"))}}#e(e,t){return new R((o,n)=>{let s=Ps(e,t),i=Ir(s);if($r(i))return n(kt(i));let c=Ie(s),d=h(
c,0,5);if(d==="data:"||d==="blob:")return o(ao(s));let m=Ms(s,t),y=Ar(s),S=I(Is(s,y?m:void 0));Cs(S);let Y=this.#t.nextRequestId(),
ct={resolve:o,reject:n,download:void 0,body:void 0,upload:y?new Ke(this.#r,Y,y):void 0};this.#o[Y]=ct,se(i,"abort",()=>this.#n(
Y,kt(i))),this.#r.post(k.fetch,Y,S),ct.upload&&w(ct.upload.run(),void 0,hn=>this.#n(Y,hn))})}#i(e,t,o){o.body&&(t.download=
new $e({pull:n=>this.#r.post(k.pull,e,`${n}`),cancel:()=>this.#s(e,new g("Body cancelled"))}),t.body=vo(t.download,o.encodings));
try{let{body:n}=t;t.resolve(Co(o,n?n.stream:null))}catch(n){this.#n(e,n)}}#n(e,t){this.#o[e]&&this.#r.post(k.cancel,e,""),
this.#c(e,t)}#s(e,t){this.#o[e]&&(this.#r.post(k.cancel,e,""),this.#a(e,t))}#c(e,t){let o=this.#o[e];o&&(this.#a(e,t),o.
reject(t),o.body?.fail(t))}#a(e,t){let o=this.#o[e];delete this.#o[e],o?.upload?.stop(t)}};function Cs(r){let e=ee(r);if(!(e<=
mt))throw new g(`Cannot fetch: URL and headers have ${e} bytes, ${mt} allowed`)}function Ps(r,e){if(V(Ie,r))return v(bt,
[r,e]);let t=f(r);if(!Ur(t))throw new g(`Invalid URL: '${t}'`);return v(bt,[t,e])}function Is(r,e){let t=p();Nr(St(r),(n,s)=>{
t[s]=n});let o=p();return o.url=Ie(r),o.method=Cr(r),o.headers=t,o.redirect=Pr(r),e&&(o.body=e),o}function Ms(r,e){let t=typeof e==
"object"&&e!==null?e.body:void 0;if(t==null){let o=Br(St(r),"content-type");return o&&X(As,o)?"text":"stream"}return typeof t!=
"object"||V(jr,t)?"text":V(Dr,t)?"stream":"bytes"}function Ls({name:r,message:e}){return r==="AbortError"||r==="TimeoutE\
rror"?new J(e,r):r==="RangeError"?new Ae(e):new g(e)}function Io(r,e){let t=n=>typeof n!="function"?n:s=>{r.awake();try{T(n,void 0,[s])}catch(i){e.report(i)}},o=ie("Finaliza\
tionRegistry",FinalizationRegistry,n=>[t(n[0])]);a(globalThis,"FinalizationRegistry",{value:o})}var _s=3,Je=50;function Lo(r){if(typeof r=="string")return _(r,G);try{return _(zt(r,_s),G)}catch{return"[unreadable]"}}function zt(r,e){
switch(typeof r){case"string":return I(_(r,G));case"bigint":return`${f(r)}n`;case"function":return`[Function ${f(r.name)||
"(anonymous)"}]`;case"object":return r===null?"null":Bs(r,e);default:return f(r)}}function Bs(r,e){let{stack:t}=r;if(typeof t==
"string")return t;if(xe(r))return Mo(r,e,r.length);let o=oe(r);if(o!==void 0){let c=r,d=xr(c);return`${o}(${d}) ${Mo(c,e,
d)}`}if(e===0)return"[Object]";let n=C(r),s="";for(let c=0;c<n.length&&c<Je;c++){let d=n[c];if(s.length>G)break;let m=zt(
r[d],e-1);s+=`${s===""?" ":", "}${f(d)}: ${m}`}let i=n.length>Je?", \u2026":"";return s===""?"{}":`{${s}${i} }`}function Mo(r,e,t){
if(e===0)return"[Array]";let o="";for(let s=0;s<t&&s<Je&&!(o.length>G);s++)o+=`${s===0?" ":", "}${zt(r[s],e-1)}`;let n=t>
Je?", \u2026":"";return o===""?"[]":`[${o}${n} ]`}var Kt=[["debug","debug"],["dir","log"],["dirxml","log"],["error","error"],["group","log"],["groupCollapsed","log"],["in\
fo","info"],["log","log"],["table","log"],["trace","debug"],["warn","warn"]];function Bo(r){let e=(o,n)=>r.post(k.console,
0,I({level:o,text:_(n,G)})),t=globalThis.console;for(let o=0;o<Kt.length;o++){let n=Kt[o][1];Z(t,Kt[o][0],function(){e(n,
_o(arguments,0))})}Ns(t,e),Ds(t,e),Z(t,"assert",function(){arguments[0]||e("error",`Assertion failed${_o(arguments,1,": ")}`)})}
function Ns(r,e){let t=p();Z(r,"count",(o="default")=>{let n=f(o);t[n]=(t[n]??0)+1,e("log",`${n}: ${t[n]}`)}),Z(r,"count\
Reset",(o="default")=>{delete t[f(o)]})}function Ds(r,e){let t=p(),o=(n,s)=>{let i=f(n),c=t[i];c!==void 0&&(e("log",`${i}\
: ${N()-c|0} ms`),s||delete t[i])};Z(r,"time",(n="default")=>{t[f(n)]=N()}),Z(r,"timeLog",(n="default")=>o(n,!0)),Z(r,"t\
imeEnd",(n="default")=>o(n,!1))}function _o(r,e,t=""){let o="";for(let n=e;n<r.length&&!(o.length>G);n++)o+=(n===e?t:" ")+
Lo(r[n]);return o}function Z(r,e,t){a(t,"name",{value:e,configurable:!0}),a(r,e,{value:t,configurable:!0,enumerable:!0,writable:!0})}var No="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Do=p();for(let r=0;r<No.length;r++)Do[No[r]]=r;
function Uo(r){let{mappings:e}=P(r),t=[],o=0,n,s=0,i=0,c=0,d=()=>{O(t,(n??o)+1),n=void 0,s=0};for(let m=0;m<e.length;m++){
let y=e[m];if(y===";")d();else if(y===",")s=0;else{let S=Do[y];if(i+=(S&31)<<c,c+=5,S&32)continue;s===2&&(o+=i&1?-(i>>1):
i>>1,n??=o),s++,i=c=0}}return d(),t}var Ze=p();Ze[".ts"]=Ze.mts=Ze.cts=!0;var jo="//# sourceMappingURL=data:application/json;base64,";function Qe(r,e,t){let o=h(
r,-3);if(!(t===void 0?Ze[o]===!0:t==="ts"))return e;try{return Ye(e,{__proto__:null,mode:"strip"})}catch{return Us(r,e)}}
function Us(r,e){let t;try{t=Ye(e,{__proto__:null,mode:"transform",sourceMap:!0})}catch(n){throw new ur(js(n.message,r))}
let o=fr(t,jo);if(o>=0){let n=h(t,o+jo.length);mo(r,Uo(co(n))),t=h(t,0,o)}return t}function js(r,e){let t="file:///strip\
TypeScriptTypes.ts",o=B(r,t);return o<0?r:h(r,0,o)+e+h(r,o+t.length)}var Xe=class{#t=p();#r=p();add(e,t){this.#t[Fo(e,"")]=t}compile(e,t){return ce(e),le(()=>It(t,{identifier:e,initializeImportMeta:o=>{
o.url=e},importModuleDynamically:this.importer(e)}))}run(e){return new R(t=>{He(e)==="unlinked"&&(this.#o(e),_t(e)),t(Bt(
e))})}#o(e){let t=new pr;pt(t,e);let o=[e];for(let n=0;n<o.length;n++){let s=o[n],i=Mt(s),c=[];for(let d=0;d<i.length;d++){
let m=this.#e(i[d].specifier,s.identifier);O(c,m),!dr(t,m)&&(pt(t,m),He(m)==="unlinked"&&O(o,m))}Lt(s,c)}}importer(e){return t=>new R(
o=>{let n=this.#e(t,e);o(w(this.run(n),()=>n))})}#e(e,t){let o=Fo(e,t),n=this.#t[o];if(n===void 0)throw new g(`Cannot im\
port "${e}": no such module was given to the isolate`);return this.#r[o]??=this.compile(o,Qe(o,n,void 0))}};function Fo(r,e){
let t=h(r,0,1)===".";if(!t&&h(r,0,1)!=="/")return r;let o="";if(t){for(let n=e.length;n>0;n--)if(e[n-1]==="/"){o=h(e,0,n);
break}}return`./${Fs(o+r)}`}function Fs(r){let e="",t=r;for(;t!=="";){let o=B(t,"/"),n=o<0?t:h(t,0,o);t=o<0?"":h(t,o+1),
!(n===""||n===".")&&(n===".."?e=Ws(e):e=e===""?n:`${e}/${n}`)}return e}function Ws(r){for(let e=r.length-1;e>=0;e--)if(r[e]===
"/")return h(r,0,e);return""}var Vt=["AggregateError","Array","ArrayBuffer","AsyncDisposableStack","BigInt","BigInt64Array","BigUint64Array","Boolean",
"DataView","Date","DisposableStack","Error","EvalError","FinalizationRegistry","Float16Array","Float32Array","Float64Arr\
ay","Function","Infinity","Int16Array","Int32Array","Int8Array","Intl","Iterator","JSON","Map","Math","NaN","Number","Ob\
ject","Promise","Proxy","RangeError","ReferenceError","Reflect","RegExp","Set","String","SuppressedError","Symbol","Synt\
axError","Temporal","TypeError","URIError","Uint16Array","Uint32Array","Uint8Array","Uint8ClampedArray","WeakMap","WeakR\
ef","WeakSet","WebAssembly","decodeURI","decodeURIComponent","encodeURI","encodeURIComponent","escape","eval","globalThi\
s","isFinite","isNaN","parseFloat","parseInt","undefined","unescape"],Gs=["AbortController","AbortSignal","Blob","ByteLe\
ngthQueuingStrategy","CloseEvent","CompressionStream","CountQueuingStrategy","Crypto","CryptoKey","CustomEvent","DOMExce\
ption","DecompressionStream","ErrorEvent","Event","EventTarget","File","FileReader","FormData","Headers","MessageChannel",
"MessageEvent","MessagePort","Performance","PerformanceEntry","PerformanceMark","PerformanceMeasure","ProgressEvent","Pr\
omiseRejectionEvent","QuotaExceededError","ReadableByteStreamController","ReadableStream","ReadableStreamBYOBReader","Re\
adableStreamBYOBRequest","ReadableStreamDefaultController","ReadableStreamDefaultReader","Request","Response","SubtleCry\
pto","TextDecoder","TextDecoderStream","TextEncoder","TextEncoderStream","TransformStream","TransformStreamDefaultContro\
ller","URL","URLPattern","URLSearchParams","WebSocket","WritableStream","WritableStreamDefaultController","WritableStrea\
mDefaultWriter","addEventListener","atob","btoa","clearInterval","clearTimeout","close","console","crypto","dispatchEven\
t","fetch","onerror","onunhandledrejection","performance","queueMicrotask","removeEventListener","reportError","self","s\
etInterval","setTimeout","structuredClone"],Hs=["NETWORK","env"],Jt=[...Vt,...Gs,...Hs],Wo=["onerror","onunhandledreject\
ion"],Zt=["assert","clear","count","countReset","debug","dir","dirxml","error","group","groupCollapsed","groupEnd","info",
"log","table","time","timeEnd","timeLog","trace","warn"];var Ys=l(Function.prototype.toString),qs=l(WeakSet.prototype.has);function Go(r){let e=new WeakSet($s(r)),t={toString(){
let o=Ys(this);if(!qs(e,this))return o;let n=E(this,"name"),s=typeof n?.value=="string"?n.value:"";return`function ${f(s)}\
() { [native code] }`}}.toString;e.add(t),a(Function.prototype,"toString",{value:t})}function $s(r){let e=new Set;for(let s of Vt)
zs(e,Reflect.get(globalThis,s));let t=e.size;U(e,eval);for(let s of r)e.has(s)||q(e,s);q(e,Function.prototype),q(e,WebAssembly),
q(e,WebAssembly.Module),q(e,WebAssembly.Memory);let o=E(Error,"prepareStackTrace");U(e,o.get),U(e,o.set),U(e,Error.prepareStackTrace),
q(e,Reflect.get(Reflect.get(globalThis,"Temporal"),"Now")),q(e,globalThis);let n=0;for(let s of e)n++<t||(U(e,A(s)),q(e,
s));return[...e].filter(s=>typeof s=="function")}function zs(r,e){U(r,e),typeof e=="function"&&U(r,e.prototype)}function q(r,e){
let t=C(e);if(!(t.length===2&&t[0]==="length"&&t[1]==="name"))for(let o of t){let n=E(e,o);U(r,n.value),U(r,n.get),U(r,n.
set)}}function U(r,e){(typeof e=="function"||typeof e=="object"&&e)&&r.add(e)}var ue={open:"ws.open",send:"ws.send",close:"ws.close",fromHost:"__ws_event"},Qt="base64";var Ks=32*1024,et=class{#t;#r=0;#o=p();#e=p();#i=p();#n=1;#s=[];#c=[];#a=0;#l=()=>{};constructor(e){this.#t=e}onSocketMessage(e){
this.#l=e}setMaxMessageBytes(e){this.#r=e}beginStart(){this.#a++}finishStart(){--this.#a>0||(this.#s=[],this.#d())}receive(e){
let t=P(e);for(let o=0;o<t.length;o++)this.#y(t[o][0],t[o][1]),this.#t.handledOne()}settle(e,t,o){let n=this.#i[t];if(!n)
return;delete this.#i[t];let s=o===""?void 0:P(o);e===b.reply?n.resolve(s):n.reject(Vs(s))}answer(e,t){let o=P(t),n=o[0],
s=o[1],i=this.#e[n];if(!i&&this.#a>0)return O(this.#c,{id:e,payload:t});this.answerWith(e,()=>{if(i)return i(s);throw new L(
`No handler registered for method: ${n}`)})}answerWith(e,t){let o=i=>this.#t.post(k.fault,e,jt(i)),n=i=>{try{let c=I(i)??
"";this.#p(c,"reply"),this.#t.post(k.reply,e,c)}catch(c){o(c)}},s=new R(i=>i(t()));w(s,n,o)}report(e){let t=jt(e);this.#t.
post(k.error,0,t)}api(){return Q({on:(e,t)=>{this.#f(f(e),Ho(t,"NETWORK.on"))},off:(e,t)=>{this.#m(f(e),t)},send:(e,t)=>this.
send(e,t),request:(e,t)=>this.request(e,t),onRequest:(e,t)=>{this.#e[f(e)]=Ho(t,"NETWORK.onRequest"),this.#c.length>0&&de(
()=>this.#d())}})}send(e,t){this.#t.event(this.#u(e,t,"message"))}request(e,t){return new R((o,n)=>{let s=this.#u(e,t,"r\
equest"),i=this.nextRequestId();this.#i[i]={resolve:o,reject:n},this.#t.post(k.request,i,s)})}nextRequestId(){return this.#n++}#u(e,t,o){
let n=I(f(e)),s=t===void 0?void 0:I(t),i=s===void 0?`[${n}]`:`[${n},${s}]`;return s!==void 0&&this.#p(s,o),this.#p(i,`${o}\
 of this name`,Ks),i}#p(e,t,o=0){let n=this.#r+o;if(e.length*3<=n)return;let s=ee(e);if(!(s<=n))throw new Ae(`Cannot sen\
d ${t}: ${s} bytes, maxMessageBytes is `+this.#r)}#f(e,t){let o=this.#o[e],n=[],s=o===void 0?0:o.length;for(let i=0;i<s;i++)
O(n,o[i]);O(n,t),this.#o[e]=n,this.#s.length>0&&this.#g(e)}#m(e,t){let o=this.#o[e];if(o===void 0)return;let n=[],s=!1;for(let i=0;i<
o.length;i++)!s&&o[i]===t?s=!0:O(n,o[i]);n.length===0?delete this.#o[e]:this.#o[e]=n}#d(){let e=this.#c;this.#c=[];for(let t=0;t<
e.length;t++)this.answer(e[t].id,e[t].payload)}#g(e){let t=[],o=this.#s;this.#s=t;for(let n=0;n<o.length;n++){let s=o[n];
s.name!==e?O(t,s):de(()=>this.#y(e,s.data))}}#y(e,t){if(e===ue.fromHost)return this.#l(t);let o=this.#o[e];if(o===void 0){
this.#a>0&&O(this.#s,{name:e,data:t});return}for(let n=0;n<o.length;n++)try{T(o[n],void 0,[t])}catch(s){this.report(s)}}};
function Ho(r,e){if(typeof r=="function")return r;throw new g(`Cannot register with ${e}: no function given`)}function Vs({
name:r,message:e}){let t=new L(e);return a(t,"name",{value:r,configurable:!0,enumerable:!1,writable:!0}),t}var tt=class{#t;#r;constructor(e,t){this.#t=e,this.#r=t}execute(e){let t=o=>this.#t.report(o);try{let{name:o,source:n}=this.#a(
e),s=this.#e(o,n);s?this.#o(s):w(this.#c(o,n),void 0,t)}catch(o){t(o)}}evaluate(e,t){this.#t.answerWith(e,()=>{let{name:o,
source:n}=this.#a(t),s=this.#e(o,n)??this.#i(o,n);return s?this.#o(s):this.#c(o,n)})}#o(e){return be(e,{displayErrors:!1})}#e(e,t){
try{return le(()=>ae(t,this.#n(e)))}catch(o){if(!this.#s(e,t))throw o}}#i(e,t){try{let o=`(async () => (${t}
))()`;return ae(o,{...this.#n(e),columnOffset:-14})}catch{return}}#n(e){return{filename:e,importModuleDynamically:this.#r.
importer(e)}}#s(e,t){try{return this.#r.compile(e,t),!0}catch{return!1}}#c(e,t){let o=this.#r.compile(e,t);this.#t.beginStart();
let n=this.#r.run(o),s=()=>this.#t.finishStart();return w(n,s,s),w(n,()=>{})}#a(e){let t=B(e,`
`),o=P(h(e,0,t)),{name:n,lang:s}=o;ce(n);let i=h(e,t+1);return{name:n,source:Qe(n,i,s)}}};function Xt(r,e){a(globalThis,r,{value:e,configurable:!1,enumerable:!0,writable:!1})}function Yo(){let r=p();for(let t=0;t<
Jt.length;t++)r[Jt[t]]=!0;Qs(),Zs();let e=C(globalThis);for(let t=0;t<e.length;t++){let o=e[t];if(typeof o=="string"&&r[o]){
Wo.includes(o)||Js(o);continue}if(!delete globalThis[o])throw new L(`Cannot remove global ${f(o)}`)}}function Js(r){let{
get:e,enumerable:t}=E(globalThis,r);e&&a(globalThis,r,{value:T(e,globalThis,[]),configurable:!0,enumerable:t,writable:!0})}
function Zs(){a(globalThis,"MessageChannel",{value:MessageChannel.prototype.constructor})}function Qs(){let r=A(globalThis);
for(;r!==EventTarget.prototype;)delete r.constructor,r=A(r)}function qo(){let r={};for(let e=0;e<Zt.length;e++){let t=Zt[e];
a(r,t,{value:{[t](){}}[t],configurable:!0,enumerable:!0,writable:!0})}a(globalThis,"console",{value:r,configurable:!0,enumerable:!1,
writable:!0})}function $o(){ve(Object.prototype),ve(Array.prototype),rt(R.prototype),rt(Uint8Array.prototype),rt(MessagePort.
prototype),Xs(),$(R.prototype,"then"),$(R.prototype,"constructor"),$(R,Symbol.species),Q(Function.prototype.bind),$(Function.
prototype,"call"),$(Function.prototype,"apply"),$(Function.prototype,"bind"),$(Array.prototype,Symbol.iterator),$(A([][Symbol.
iterator]()),"next")}function rt(r){for(let e=r;e;e=A(e))ve(e)}function Xs(){let r=C(globalThis);for(let e=0;e<r.length;e++){
let o=E(globalThis,r[e]).value?.prototype;(o===Event.prototype||o instanceof Event)&&rt(o)}}function $(r,e){a(r,e,{configurable:!1}),
"value"in E(r,e)&&a(r,e,{writable:!1})}function Ko(){a(zo,"name",{value:"prepareStackTrace"});let{get:r,set:e}=E({get prepareStackTrace(){return zo},set prepareStackTrace(t){}},
"prepareStackTrace");a(L,"prepareStackTrace",{get:r,set:e,enumerable:!1,configurable:!1}),a(globalThis,"Error",{configurable:!1,
writable:!1})}function zo(r,e){let t=ti(r);try{for(let o=0;o<e.length;o++){let n=e[o].getFileName();Se(n)&&(t+=`
    at ${ei(e[o],n)}`)}}catch{}return t}function ei(r,e){let t=r.toString(),o=r.getScriptNameOrSourceURL(),n=typeof o=="\
string"?o:e,s=r.getLineNumber(),i=`${n}:${s}:`,c=B(t,i);if(c<0)return t;let d=h(t,c+i.length);return`${h(t,0,c)}${e}:${Ut(
e,s)}:${d}`}function ti(r){try{let{name:e,message:t}=r,o=e===void 0?"Error":f(e),n=t===void 0?"":f(t);return o===""?n:n===
""?o:`${o}: ${n}`}catch{return"Error"}}var er={AbortController:"","AbortController.prototype":"constructor signal abort @@toStringTag",AbortSignal:"any abort t\
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
SED @@toStringTag"};var ri=["length","name","prototype"];function Jo(r){for(let e of Object.keys(er)){let t=r[e]??Zo(e);t&&oi(t,e)}}function oi(r,e){
let t=new Set(er[e].trim().split(/\s+/));if(typeof r=="function")for(let o of ri)t.add(o);for(let o of Reflect.ownKeys(r))
if(!t.has(Vo(o))&&!Reflect.deleteProperty(r,o))throw new Error(`Cannot remove ${Vo(o)} of ${e}`);ni(r,e)}function ni(r,e){
if(!e.endsWith(".prototype")||e.startsWith("%"))return;let t=Zo(e.slice(0,-10));Object.hasOwn(r,"constructor")&&r.constructor!==
t&&Object.defineProperty(r,"constructor",{value:t})}function Vo(r){if(typeof r!="symbol")return String(r);let{description:e=""}=r,
t=e.startsWith("Symbol.")?e.slice(7):"";return t!==""&&Reflect.get(Symbol,t)===r?`@@${t}`:`Symbol(${e.replaceAll(" ","_")}\
)`}function Zo(r){let e=globalThis;for(let t of r.split("."))e=e?.[t];return e}var si=1,Qo=2,ii=8,ai=2,ci=5,li=99,ui=100,tr=class{#t;#r;at=8;constructor(e){this.#t=e,this.#r=x(e)}get more(){return this.
at<this.#r}byte(){return this.#t[this.at++]??0}number(){let e=0;for(let t=1;t<2**70;t*=128){let o=this.byte();if(e+=(o&127)*
t,o<128)break}return e}name(){let e=this.number();this.at+=e}type(){let e=this.byte();(e===li||e===ui)&&this.number()}limits(){
let e=this.byte();return this.number(),e&si&&this.number(),e&ii&&this.number(),e}};function rr(r){let e=new tr(r);for(;e.
more;){let t=e.byte(),o=e.number(),n=e.at+o;if(t===ai&&di(e,n)||t===ci&&pi(e,n))return!0;e.at=n}return!1}function pi(r,e){
for(r.number();r.at<e;)if(r.limits()&Qo)return!0;return!1}function di(r,e){for(r.number();r.at<e;)switch(r.name(),r.name(),
r.byte()){case 0:r.number();break;case 1:r.type(),r.limits();break;case 2:if(r.limits()&Qo)return!0;break;case 3:r.type(),
r.byte();break;case 4:r.byte(),r.number();break;default:return!0}return!1}var{Module:fi,Memory:mi,CompileError:gi}=WebAssembly,Xo=WebAssembly.compile,en=WebAssembly.instantiate,yi=WebAssembly.validate,
hi=Object.getPrototypeOf(Uint8Array.prototype),tn=[hi,DataView.prototype].map(r=>({buffer:u(r,"buffer"),offset:u(r,"byte\
Offset"),length:u(r,"byteLength")})),bi=l(Response.prototype.arrayBuffer),Si=u(Response.prototype,"ok"),Ei=u(Response.prototype,
"headers"),Ti=l(Headers.prototype.get);function nn(){delete SharedArrayBuffer.prototype.constructor,on("Module",fi,r=>[Te(
r[0]),r[1]]),on("Memory",mi,r=>[wi(r[0])]),we("validate",(r,e)=>{let t=sn(r);return t&&rr(t)?!1:yi(t??r,e)}),we("compile",
(r,e)=>or(()=>Xo(Te(r),e))),we("instantiate",(r,e,t)=>or(()=>en(Te(r),e,t))),we("compileStreaming",(r,e)=>rn(r,t=>Xo(Te(
t),e))),we("instantiateStreaming",(r,e,t)=>rn(r,o=>en(Te(o),e,t)))}function or(r){return new R(e=>e(r()))}function rn(r,e){
let t=w(or(()=>r),o=>{let n=Ei(o);if(Ti(n,"content-type")!=="application/wasm")throw new g("Cannot compile response: its\
 type is not application/wasm");if(!Si(o))throw new g("Cannot compile response: its status is no 2xx");return bi(o)});return w(
t,o=>e(o))}function wi(r){if(r===null||typeof r!="object")return r;let e=["initial","minimum","maximum","address","index",
"shared"],t=p();for(let o=0;o<e.length;o++){let n=r[e[o]];n!==void 0&&(t[e[o]]=n)}if(t.shared)throw new g("Cannot create\
 shared memory: an isolate has one thread");return t}function Te(r){let e=sn(r);if(!e)return r;if(!rr(e))return e;throw new gi(
"Cannot compile module: it shares memory, and an isolate has one thread")}function sn(r){let e=ki(r);return e&&ne(e,0,x(
e))}function ki(r){if(!(r===null||typeof r!="object")){if(V(fe,r))return new D(r);for(let e=0;e<tn.length;e++){let{buffer:t,
offset:o,length:n}=tn[e];if(V(t,r))return new D(t(r),o(r),n(r))}}}function on(r,e,t){let o=ie(r,e,t);if(r==="Module"){for(let n of[
"imports","exports","customSections"])a(o,n,{value:e[n],configurable:!0,enumerable:!0,writable:!0});Object.setPrototypeOf(
o,Object.getPrototypeOf(e))}an(r,o)}function we(r,e){a(e,"length",{value:1}),an(r,e)}function an(r,e){a(e,"name",{value:r,
configurable:!0}),a(WebAssembly,r,{value:e})}var ot=new WeakMap,cn=l(ot.get).bind(null,ot),Ri=l(ot.set).bind(null,ot);function ln(r,e){for(let t=0;t<e.length;t++){let o=e[t],
n=`on${o}`,s=E({get[n](){return cn(this)?.[o]??null},set[n](i){vi(this,o,i)}},n);a(r,n,s)}}function vi(r,e,t){let o=cn(r);
o||Ri(r,o={__proto__:null}),o[e]===void 0&&se(r,e,n=>{let s=o[e];if(s)return T(s,r,[n])}),o[e]=typeof t=="function"?t:null}var Oi=l(MessagePort.prototype.postMessage),nt=class{#t;#r;#o=!1;#e;#i;constructor(e){this.#i=e;let{port1:t,port2:o}=new MessageChannel;
this.#e=t,a(o,"dispatchEvent",{value:()=>(this.#o=!1,this.#n(),!0)}),o.start()}add(e){let t={task:e,next:void 0};this.#r?
this.#r.next=t:this.#t=t,this.#r=t,this.#n()}#n(){let e=this.#t;if(!(!e||this.#o)){this.#t=e.next,e.next||(this.#r=void 0),
this.#o=!0,Oi(this.#e,0);try{e.task()}catch(t){this.#i(t)}}}};var un=Blob,xi=u(Blob.prototype,"size"),Ai=l(Blob.prototype.arrayBuffer),sr={size(r){if(!(typeof r!="object"||r===null))
try{return xi(r)}catch{return}},read:Ai},Ci=u(ArrayBuffer.prototype,"byteLength"),Pi=u(DataView.prototype,"buffer"),Ii=u(
DataView.prototype,"byteOffset"),Mi=u(DataView.prototype,"byteLength");function ir(r){if(!(typeof r!="object"||r===null)){
if(lr(r))return oe(r)===void 0?nr(Pi(r),Ii(r),Mi(r)):nr(H(r),yt(r),x(r));try{return nr(r,0,Ci(r))}catch{return}}}function nr(r,e,t){
let o=v(D,[r]);return ne(o,e,t)}var Li=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,pn=123;function dn(r){let e=f(r),t;try{t=new Zr(e)}catch{throw ke(`Cannot connect\
: "${e}" is not a URL`)}Fe(t)==="http:"&&Rt(t,"ws:"),Fe(t)==="https:"&&Rt(t,"wss:");let o=Fe(t);if(o!=="ws:"&&o!=="wss:")
throw ke(`Cannot connect: the scheme ${o} is not ws or wss`);if(Xr(t)!=="")throw ke("Cannot connect: the URL has a fragm\
ent");return Qr(t)}function fn(r){let e=[];if(r===void 0)return e;let t=p(),o=n=>{let s=f(n);if(!X(Li,s)||t[s])throw ke(
`Cannot connect: protocol "${s}" cannot be used`);t[s]=!0,O(e,s)};if(xe(r))for(let n=0;n<r.length;n++)o(r[n]);else typeof r==
"object"&&r!==null?_i(r,o):o(r);return e}function _i(r,e){let t=r[cr];if(typeof t!="function")return e(r);let o=T(t,r,[]);
for(let n=o.next();!n.done;n=o.next())e(n.value)}function mn(r,e){let t=e===void 0?"":f(e),o=r===void 0?void 0:Bi(r);if(o!==
void 0&&o!==1e3&&!(o>=3e3&&o<=4999))throw new J(`Cannot close: code ${o} is not 1000 or from 3000 to 4999`,"InvalidAcces\
sError");if(ee(t)>pn)throw ke(`Cannot close: the reason has more than ${pn} bytes`);return{code:o,reason:t}}function Bi(r){
if(typeof r=="symbol"||typeof r=="bigint")throw new g("Cannot close: the code is not a number");let e=+r;return e>0?e>=65535?
65535:e+.5|0:0}function ke(r){return new J(r,"SyntaxError")}var z=0,Re=1,st=2,it=3,gn={CONNECTING:z,OPEN:Re,CLOSING:st,CLOSED:it},Ni=1005,yn=1006,j,F=class extends EventTarget{#t=j.
nextId++;#r;#o="";#e=z;#i="blob";#n=0;#s=0;#c;#a;constructor(e){super();let t=fn(arguments[1]);this.#r=dn(e),j.sockets[this.#t]=
this;let o=p();o.conn_id=this.#t,o.url=this.#r,t.length>0&&(o.protocols=t),j.network.send(ue.open,o),this.#O("The host d\
id not answer in time")}get url(){return this.#r}get protocol(){return this.#o}get extensions(){return this.#e,""}get readyState(){
return this.#e}get bufferedAmount(){return this.#n}get binaryType(){return this.#i}set binaryType(e){(e==="blob"||e==="a\
rraybuffer")&&(this.#i=e)}send(e){if(this.#e===z)throw new J("Cannot send: the socket is still connecting","InvalidState\
Error");let t=sr.size(e);if(t!==void 0)return this.#x(e,t);let o=ir(e),n=o?void 0:f(e),s=o?x(o):n.length;if(this.#v(s),this.#e!==
Re)return;let i=o?vt(o):n;this.#a?this.#b(()=>this.#S(i,o!==void 0,s)):this.#S(i,o!==void 0,s)}close(){let{code:e,reason:t}=mn(
arguments[0],arguments[1]);if(!(this.#e>=st)){if(this.#e===z){this.#E(e,t),this.#e=st,W(()=>this.#d("The socket was clos\
ed before it was open"),0);return}this.#e=st,this.#b(()=>{this.#E(e,t),this.#O("The host did not close in time")})}}static hear(e,t){
e.#l(t)}#l({event_type:e,data:t,encoding:o}){if(this.#e!==it)switch(this.#R(),e){case"open":return this.#u(t);case"messa\
ge":return this.#p(t,o);case"error":return this.#m(t);case"close":return this.#g(t)}}#u(e){this.#e===z&&(this.#T(),this.#e=
Re,e&&typeof e.protocol=="string"&&(this.#o=e.protocol),ye(this,new zr("open")))}#p(e,t){if(this.#e!==Re)return;let o=p();
o.data=t===Qt?this.#f(to(e)):f(e),o.origin=this.#r,ye(this,v(Kr,["message",o]))}#f(e){return this.#i==="blob"?new un([e]):
H(e)}#m(e){let t=e&&typeof e.message=="string"?e.message:"";if(this.#e===z)return this.#d(t);this.#h(t)}#d(e){if(this.#e===
it)return;let t=p();t.code=yn,t.reason="",this.#y(),this.#h(e),this.#w(t)}#g(e){let t=this.#e===z;this.#y(),t&&this.#h("\
The connection was refused"),this.#w(e??p())}#y(){this.#T(),this.#e=it,delete j.sockets[this.#t]}#h(e){let t=p();t.message=
e,ye(this,v(Jr,["error",t]))}#w(e){let t=p();t.code=typeof e.code=="number"?e.code:Ni,t.reason=typeof e.reason=="string"?
e.reason:"",t.wasClean=t.code!==yn,ye(this,v(Vr,["close",t]))}#x(e,t){if(this.#v(t),this.#e!==Re)return;let o=sr.read(e);
this.#b(()=>w(o,n=>{let s=ir(n);s&&this.#S(vt(s),!0,t)}))}#b(e){if(this.#a)this.#k(w(this.#a,e));else{let t=e();t&&this.#k(
t)}}#k(e){let t=w(e,void 0,()=>{});this.#a=t,w(t,()=>{this.#a===t&&(this.#a=void 0)})}#S(e,t,o){let n=p();n.conn_id=this.#t,
n.data=e,t&&(n.encoding=Qt),j.network.send(ue.send,n),this.#s===0&&W(()=>this.#R(),0),this.#s+=o}#R(){this.#n-=this.#s,this.#s=
0}#v(e){this.#n+=e}#E(e,t){let o=p();o.conn_id=this.#t,e!==void 0&&(o.code=e,o.reason=t),j.network.send(ue.close,o)}#O(e){
this.#T(),this.#c=W(()=>{this.#e===z&&this.#E(void 0,""),this.#d(e)},j.timeoutMs)}#T(){dt(this.#c)}},{hear:Di}=F;delete F.
hear;var at=class{#t;constructor(e){this.#t=new nt(t=>e.report(t)),j={network:e,sockets:p(),nextId:1,timeoutMs:0}}set timeoutMs(e){
j.timeoutMs=e}install(){a(F,"name",{value:"WebSocket"}),ln(F.prototype,["open","message","error","close"]);for(let e in gn){
let o={value:gn[e],enumerable:!0};a(F,e,o),a(F.prototype,e,o)}a(F.prototype,Symbol.toStringTag,{value:"WebSocket",configurable:!0}),
a(globalThis,"WebSocket",{value:F,configurable:!0,enumerable:!1,writable:!0})}receive(e){let t=e?.conn_id,o=t===void 0?void 0:
j.sockets[t];o&&this.#t.add(()=>Di(o,e))}};function Ui(r){lo(r);let e=new Ge(r.port);hr(e);let t=new et(e),o=new Ve(t,e),n=new at(t),s=new Xe,i=new tt(t,s);ji(r.module.
registerHooks),Ro(t);let c=ho();Er(c),Io(e,t),Tr(),o.install(),n.install(),t.onSocketMessage(S=>n.receive(S)),qo(),Ko(),
no(),nn(),vr(),Xt("NETWORK",t.api()),Fi(e),Yo();let d=Or();Jo(d),$o(),Go(Object.values(d));let m=!1,y=S=>{m||(m=!0,t.setMaxMessageBytes(
S.limits.maxMessageBytes),n.timeoutMs=S.socketTimeoutMs,so(S.timeOrigin),S.forwardConsole&&Bo(e),Hi(s,S.modules),Xt("env",
Gi(S.env)))};e.open(Wi(t,o,i,e,y)),e.post(K.ready,0,"")}function ji(r){r({resolve(e){throw new g(`Cannot import "${e}": \
no such module`)}})}function Fi(r){let{close:e}={close(){r.post(k.close,0,"")}};globalThis.close=e}function Wi(r,e,t,o,n){
let s=c=>{let d=yr(c);return o.reuse(c),d},i=(c,d,m)=>{if(c===b.chunk)return e.take(c,d,m);let y=typeof m=="string"?m:s(
m);switch(c){case b.events:case b.socket:return r.receive(y);case b.execute:return t.execute(y),o.handledOne();case b.evaluate:
return t.evaluate(d,y),o.handledOne();case b.call:return r.answer(d,y),o.handledOne();case b.reply:case b.fault:return e.
take(c,d,y),r.settle(c,d,y);case b.response:case b.end:case b.pull:case b.cancel:return e.take(c,d,y);case b.setup:return n(
P(y));case b.limits:return r.setMaxMessageBytes(P(y).maxMessageBytes);case gt.ping:return o.post(K.pong,0,"");case gt.collect:
return o.release(),Dt(),o.post(K.collected,0,"")}};return(c,d,m)=>{try{i(c,d,m)}catch(y){r.report(y)}}}function Gi(r){let e=p(),
t=C(r);for(let o=0;o<t.length;o++)e[t[o]]=r[t[o]];return Q(e)}function Hi(r,e){let t=C(e);for(let o=0;o<t.length;o++)r.add(
t[o],e[t[o]])}return kn(Yi);})();
return prelude.boot;
})();
