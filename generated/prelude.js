// Made from prelude/ by `deno task build`.
(() => {
"use strict";
var prelude=(()=>{var et=Object.defineProperty;var sn=Object.getOwnPropertyDescriptor;var an=Object.getOwnPropertyNames;var cn=Object.prototype.hasOwnProperty;var ln=(r,e)=>{for(var t in e)et(r,t,{get:e[t],enumerable:!0})},un=(r,e,t,o)=>{if(e&&typeof e=="object"||typeof e=="func\
tion")for(let n of an(e))!cn.call(r,n)&&n!==t&&et(r,n,{get:()=>e[n],enumerable:!(o=sn(e,n))||o.enumerable});return r};var pn=r=>un(et({},"__esModule",{value:!0}),r);var Pi={};ln(Pi,{boot:()=>ki});var{bind:dn,call:fn}=Function.prototype,l=dn.bind(fn);function u(r,e){let t;for(let o=r;o&&!t;)t=Object.getOwnPropertyDescriptor(
o,e)?.get,o=Object.getPrototypeOf(o);if(!t)throw new Error(`No getter ${String(e)}`);return l(t)}var{create:mn,defineProperty:a,
freeze:Q,getOwnPropertyDescriptor:E,getPrototypeOf:A,preventExtensions:Re,setPrototypeOf:pe}=Object,{apply:T,construct:v,
defineProperty:tt,ownKeys:x}=Reflect,{parse:C,stringify:I}=JSON,M=globalThis,ke=Math.floor,zt=Date.now,ve=Array.isArray,
Kt=Symbol.iterator,Vt=ArrayBuffer.isView,L=Error,Oe=RangeError,Jt=SyntaxError,y=TypeError,k=Promise,w=l(Promise.prototype.
then),Zt=WeakSet,rt=l(WeakSet.prototype.add),Qt=l(WeakSet.prototype.has),f=String,h=l(String.prototype.slice),Xt=l(String.
prototype.lastIndexOf),N=l(String.prototype.indexOf),gn=l(RegExp.prototype.exec),X=(r,e)=>gn(r,e)!==null,de=queueMicrotask,
D=performance.now.bind(performance);function p(){return mn(null)}function O(r,e){a(r,r.length,{value:e,configurable:!0,enumerable:!0,
writable:!0})}function _(r,e){return r.length>e?h(r,0,e):r}var yn=l(TextEncoder.prototype.encode),er=new TextEncoder,hn=u(
A(Uint8Array.prototype),"byteLength");function Ae(r){return yn(er,r)}var bn=l(TextEncoder.prototype.encodeInto);function tr(r,e){
return bn(er,r,e)}var Sn=l(TextDecoder.prototype.decode),En=new TextDecoder("utf-8",{ignoreBOM:!0});function rr(r){return Sn(
En,r)}function ee(r){return hn(Ae(r))}function or(r){nr=()=>r.awake()}var nr,Tn=setTimeout,wn=setInterval,ot=clearTimeout,W=(r,e)=>Tn(sr(r),e),Rn=(r,e)=>wn(sr(
r),e);function sr(r){return()=>{nr(),r()}}function ir(r){let e=p(),t=0,o=s=>{let i=e[s];i!==void 0&&(delete e[s],ot(i))},
n=(s,i,c)=>{let d=c[0],m=typeof d=="function"?d:()=>r(f(d)),g=vn(c,2),S=++t;return e[S]=s(()=>{i||delete e[S],T(m,M,g)},
kn(c[1])),S};xe("setTimeout",function(){return n(W,!1,arguments)}),xe("setInterval",function(){return n(Rn,!0,arguments)}),
xe("clearTimeout",s=>o(s)),xe("clearInterval",s=>o(s))}function kn(r){let e=+r;return e>0&&e<=2147483647?e:0}function vn(r,e){
let t=[];for(let o=e;o<r.length;o++)O(t,r[o]);return t}function xe(r,e){a(e,"name",{value:r,configurable:!0}),a(globalThis,
r,{value:e,configurable:!0,enumerable:!0,writable:!0})}var On=2147483647,An=2**53-1,xn=AbortController,Cn=DOMException,Pn=u(AbortController.prototype,"signal"),In=l(AbortController.
prototype.abort);function ar(){let r={timeout(e){if(arguments.length===0)throw new y("Cannot create signal: the time in \
milliseconds is missing");let t=+e;if(!(t>=0&&t<=An))throw new y("Cannot create signal: the time is out of range");let o=new xn,
n=()=>In(o,new Cn("Signal timed out.","TimeoutError"));return t<=On&&W(n,t),Pn(o)}}.timeout;a(AbortSignal,"timeout",{value:r})}var b={hello:0,setup:1,events:2,execute:3,evaluate:4,call:5,reply:6,fault:7,limits:8,taken:9,socket:10,response:16,chunk:17,
end:18,pull:19,cancel:20},R={events:32,request:33,reply:34,fault:35,error:36,close:37,fetch:48,chunk:49,end:50,pull:51,cancel:52,
console:38};var G=8192,cr=256*1024,nt=64*1024;var st=128*1024,te={name:256,message:8192,stack:16384};var K={ready:1,handled:2,pong:3,collected:4,awake:5},it={ping:128,collect:129},lr=64*1024;var Mn=" with base ";function pr(){let r=Request,e=function(){let n=arguments,s=new.target??Ln();return ur(()=>v(r,n,s))};
a(e,"prototype",{value:r.prototype,writable:!1}),a(e,"length",{value:1}),a(e,"name",{value:"Request"}),a(globalThis,"Req\
uest",{value:e});let t=Response.redirect,o={redirect(){let n=arguments;return ur(()=>T(t,Response,n))}}.redirect;a(Response,
"redirect",{value:o})}function Ln(){throw new y("Class constructor Request needs 'new'")}function ur(r){try{return r()}catch(e){
let t=_n(e),o=t===void 0?-1:N(t,Mn);throw o<0?e:new y(h(t,0,o))}}function _n(r){try{let{message:e}=r;return typeof e=="s\
tring"?e:void 0}catch{return}}function dr(){let r={};for(let[t,o]of Nn())r[`%${t}%`]=Object.getPrototypeOf(o);let e=t=>r[t].prototype;return r["%Gener\
ator%"]=e("%GeneratorFunction%"),r["%AsyncGenerator%"]=e("%AsyncGeneratorFunction%"),r["%AsyncIterator%"]=Object.getPrototypeOf(
r["%AsyncGenerator%"]),r["%TypedArray%.prototype"]=e("%TypedArray%"),r["%AbstractModuleSource%.prototype"]=e("%AbstractM\
oduleSource%"),r}function Nn(){let r=Object.getPrototypeOf(globalThis);return[["TypedArray",Int8Array],["ArrayIterator",
[].values()],["MapIterator",new Map().values()],["SetIterator",new Set().values()],["StringIterator",""[Symbol.iterator]()],
["RegExpStringIterator","a".matchAll(/a/g)],["IteratorHelper",[].values().map(()=>{})],["WrapForValidIterator",Iterator.
from({next:()=>({})})],["AsyncFunction",async function(){}],["GeneratorFunction",function*(){}],["AsyncGeneratorFunction",
async function*(){}],["URLSearchParamsIterator",new URLSearchParams().values()],["HeadersIterator",new Headers().values()],
["FormDataIterator",new FormData().values()],["ReadableStreamIterator",new ReadableStream().values()],["MessagePortBase",
MessagePort.prototype],["AbstractModuleSource",WebAssembly.Module],["Scope",globalThis],["WorkerScope",r]]}var B=Uint8Array,re=A(Uint8Array.prototype),oe=u(re,Symbol.toStringTag),H=u(re,"buffer"),fe=u(ArrayBuffer.prototype,"byt\
eLength"),at=u(re,"byteOffset"),fr=u(re,"length"),P=u(re,"byteLength"),Dn=l(re.set);function ne(r,e,t){let o=v(B,[H(r),at(
r)+e,t]),n=new B(t);return Dn(n,o),n}function V(r,e){try{return r(e),!0}catch{return!1}}var ct=Request,mr=u(Request.prototype,
"body"),lt=u(Request.prototype,"headers"),gr=u(Request.prototype,"method"),yr=u(Request.prototype,"redirect"),hr=u(Request.
prototype,"signal"),Ce=u(Request.prototype,"url"),ut=Response,br=u(Response.prototype,"headers"),Sr=Headers,Er=l(Headers.
prototype.append),Tr=l(Headers.prototype.get),wr=l(Headers.prototype.forEach),Rr=u(ReadableStream.prototype,"locked"),kr=URL.
canParse,vr=u(URLSearchParams.prototype,"size"),Or=ReadableStream,Ar=l(ReadableStream.prototype.getReader),xr=l(ReadableStreamDefaultReader.
prototype.read),Cr=l(ReadableStreamDefaultReader.prototype.cancel),Pe=ReadableByteStreamController.prototype,Pr=l(Pe.enqueue),
Ir=l(Pe.close),Mr=l(Pe.error),Lr=u(Pe,"byobRequest"),_r=l(ReadableStreamBYOBRequest.prototype.respond),Nr=u(AbortSignal.
prototype,"aborted"),pt=u(AbortSignal.prototype,"reason"),se=l(EventTarget.prototype.addEventListener),J=DOMException,Bn=EventTarget.
prototype,me=l(Bn.dispatchEvent),Dr=Event,Br=MessageEvent,Ur=CloseEvent,jr=ErrorEvent,Fr=URL,Wr=u(URL.prototype,"href"),
Gr=u(URL.prototype,"hash"),Ie=u(URL.prototype,"protocol"),dt=l(Object.getOwnPropertyDescriptor(URL.prototype,"protocol").
set),Hr=Uint8Array,ft=l(Hr.prototype.toBase64),Yr=Hr.fromBase64.bind(Uint8Array);var qr=16*1024,jn=2,Fn=50,Me=l(MessagePort.prototype.postMessage),Wn=l(MessagePort.prototype.start),Le=class{#e;#t="";#o=0;#r=!1;#s=0;#n=0;#i=0;#a=0;#c;constructor(e){
this.#e=e}open(e){a(this.#e,"dispatchEvent",{value:t=>{let o=t.data;return e(o[0],o[1],o[2]),this.#l(),!0}}),Wn(this.#e)}post(e,t,o){
this.#u(),this.#p(e,t,o)}postBytes(e,t,o){this.#u(),Me(this.#e,[e,t,o],[H(o)])}event(e){if(!this.#r)return this.#r=!0,de(
()=>{this.#r=!1,this.#u()}),this.#p(R.events,1,`[${e}]`);this.#t.length+e.length>qr&&this.#u(),this.#t=this.#o===0?e:`${this.#t}\
,${e}`,this.#o++,this.#t.length>qr&&this.#u()}reuse(e){let t=H(e);fe(t)<=1114112&&(this.#c=t)}release(){this.#c=void 0}awake(){
let e=D();e-this.#a<Fn||(this.#a=e,Me(this.#e,[K.awake,0,""]))}handledOne(){this.#s++,D()-this.#i>jn&&this.#l()}#l(){this.#s!==
this.#n&&(this.#n=this.#s,this.#i=D(),this.post(K.handled,this.#s,""))}#u(){if(this.#o===0)return;let e=this.#t,t=this.#o;
this.#t="",this.#o=0,this.#p(R.events,t,`[${e}]`)}#p(e,t,o){if(o.length<=lr)return Me(this.#e,[e,t,o]);let n=this.#f(o);
Me(this.#e,[e,t,n],[H(n)])}#f(e){let t=this.#c;if(!t||fe(t)<e.length)return Ae(e);this.#c=void 0;let{read:o,written:n}=tr(
e,new B(t));return o<e.length?Ae(e):new B(t,0,n)}};function ie(r,e,t){let o=function(){return new.target===void 0?T(e,void 0,[]):v(e,t(arguments),new.target)};return a(o,"\
prototype",{value:e.prototype,writable:!1}),a(o,"length",{value:1}),a(o,"name",{value:r}),o}var Gn={__proto__:null,smallestUnit:"millisecond",roundingMode:"floor"};function zr(){let r=Performance.prototype;ge(r,"\
now",function(){return mt(this),bt()});let e={get timeOrigin(){return mt(this),ht}},{get:t}=E(e,"timeOrigin");a(r,"timeO\
rigin",{get:t}),Hn(),qn()}var mt=u(Performance.prototype,"timeOrigin"),yt=mt(performance),ht=ke(yt);function Kr(r){ht=r??
ke(yt+D())}function bt(){return ke(yt+D())-ht}function Hn(){let r=l(Performance.prototype.mark);ge(Performance.prototype,
"mark",function(o){let n=arguments;return n.length===0?T(r,void 0,[this]):r(this,n[0],$r(n[1]))});let e=ie("PerformanceM\
ark",PerformanceMark,o=>o.length===0?[]:[o[0],$r(o[1])]);a(globalThis,"PerformanceMark",{value:e});let t=l(Performance.prototype.
measure);ge(Performance.prototype,"measure",function(o){let n=arguments;return n.length===0?T(t,void 0,[this]):n[2]!==void 0?
t(this,n[0],n[1],n[2]):t(this,n[0],Yn(n[1]))})}function $r(r){if(r!==void 0&&!gt(r))return r;let e=Vr(r??{},["startTime",
"detail"]);return e.startTime??=bt(),e}function Yn(r){let e=gt(r)?Vr(r,["start","end","duration","detail"]):p();!gt(r)&&
r!==void 0&&(e.start=`${r}`);let{start:t,end:o,duration:n}=e;return o===void 0&&(t===void 0||n===void 0)&&(e.end=bt()),e}
function Vr(r,e){let t=p();for(let o=0;o<e.length;o++){let n=r[e[o]];n!==void 0&&(t[e[o]]=n)}return t}function gt(r){return typeof r==
"object"&&r!==null}function qn(){let{Temporal:r}=globalThis;if(!r)return;let e=r.Now,t=r.Instant.fromEpochMilliseconds;ge(
e,"instant",()=>t(zt()));for(let o of["PlainDateTime","ZonedDateTime","PlainTime"]){let n=`${o[0].toLowerCase()}${o.slice(
1)}ISO`,s=e[n],i=l(r[o].prototype.round);ge(e,n,function(){return i(T(s,e,arguments),Gn)})}}function ge(r,e,t){a(t,"name",
{value:e,configurable:!0}),a(r,e,{value:t})}var $n=["stdin","stdout","stderr"];function zn(r,e){let t;return()=>{t||(e("--expose-gc"),t=r("gc"),e("--no-expose-gc")),
t()}}var ae,ye,St,Et,Tt,wt,Rt,_e,Ne,kt,vt,Jr=fetch,Zr=atob;function Qr({vm:r,v8:e,module:t}){let o=Deno,n=o[o.internal].
core;Kn(n);let{Script:s,SourceTextModule:i}=r,{prototype:c}=i;ae=(d,m)=>new s(d,m),ye=l(s.prototype.runInThisContext),St=
(d,m)=>new i(d,m),Et=u(c,"moduleRequests"),Tt=l(c.linkRequests),wt=l(c.instantiate),Rt=l(c.evaluate),_e=u(c,"status"),Ne=
t.stripTypeScriptTypes,kt=n.destructureError,vt=zn(r.runInNewContext,e.setFlagsFromString)}function Kn(r){for(let[e,t]of Object.
entries(r.resources()))$n.includes(t)&&r.tryClose(Number(e))}var Vn=256*1024,eo=p();function he(r){return typeof r=="string"&&eo[r]===!0}var Jn=/^(?:airlock|ext|node|data):/;function ce(r){
X(Jn,r)||(eo[r]=!0)}var to=p();function ro(r,e){to[r]=e}function Ot(r,e){let t=to[r];return t===void 0?e:t[e-1]??e}function At(r){
let e=pe({name:"Error",message:""},null);try{r!==null&&typeof r=="object"?Zn(e,r):e.message=_(f(r),te.message)}catch{}return I(
e)}function Zn(r,e){let{name:t,message:o,stack:n}=e;if(typeof t=="string"&&(r.name=_(t,te.name)),typeof o=="string"?r.message=
_(o,te.message):t===void 0&&(r.message=_(I(e)??"",te.message)),typeof n=="string"&&(r.stack=_(n,te.stack)),Xr(o)||Xr(n))
return;let{file:s,line:i,column:c}=xt(e);s!==void 0&&(r.file=s),i!==void 0&&(r.line=i),c!==void 0&&(r.column=c)}function Xr(r){
return typeof r=="string"&&r.length>Vn}function xt(r){let e=p();try{let{frames:t}=kt(r);for(let o=0;o<t.length;o++){let{
fileName:n,lineNumber:s,columnNumber:i}=t[o];if(he(n))return e.file=n,typeof s=="number"&&(e.line=Ot(n,s)),typeof i=="nu\
mber"&&(e.column=i),e}}catch{}return e}function le(r){let e=E(L,"stackTraceLimit");tt(L,"stackTraceLimit",{value:0,configurable:!0,
enumerable:!0,writable:!0});try{return r()}finally{e?tt(L,"stackTraceLimit",e):delete L.stackTraceLimit}}var oo="eval",no=[{word:"function",sample:function(){}},{word:"async function",sample:async function(){}},{word:"functio\
n*",sample:function*(){}},{word:"async function*",sample:async function*(){}}];function so(){ce(oo);let r=e=>{let t=le(()=>ae(
e,{filename:oo}));return ye(t,{displayErrors:!1})};Ct(globalThis,"eval",{eval(e){return typeof e=="string"?r(e):e}}.eval);
for(let e=0;e<no.length;e++)Qn(e,r);return r}function Qn(r,e){let{word:t,sample:o}=no[r],n=A(o),s=n.constructor,i=(m,g)=>{
let S=e(`(${Xn(t,m)})`);if(g!==void 0&&g!==c){let Y=g.prototype;typeof Y=="function"&&pe(S,Y)}return S},c=function(){return i(
arguments,new.target)},d={configurable:!0,enumerable:!1,writable:!1};a(c,"name",{...d,value:s.name}),a(c,"length",{...d,
value:1}),a(c,"prototype",{value:n,configurable:!1,enumerable:!1,writable:!1}),r>0&&pe(c,Function),Ct(n,"constructor",c),
r===0&&Ct(globalThis,"Function",c)}function Xn(r,e){let t="";for(let n=0;n<e.length-1;n++)t+=(n>0?",":"")+f(e[n]);let o=e.
length>0?f(e[e.length-1]):"";return`${r} anonymous(${t}
) {
${o}
}`}function Ct(r,e,t){a(r,e,{value:t,configurable:!0,enumerable:!1,writable:!0})}var be=["message","filename","lineno","colno","error"].map(r=>u(ErrorEvent.prototype,r)),io=l(Event.prototype.preventDefault);
function co(){ao("error",(r,e)=>{let t=[be[0](e),be[1](e),be[2](e),be[3](e),be[4](e)];T(r,M,t)===!0&&io(e)}),ao("unhandl\
edrejection",(r,e)=>{T(r,M,[e])===!1&&io(e)})}function ao(r,e){let t=null,o=!1,n=`on${r}`,s=E({get[n](){return t},set[n](i){
t=typeof i=="function"?i:null,!(o||!t)&&(o=!0,se(M,r,c=>{t&&e(t,c)}))}},n);a(M,n,s)}var lo=u(ErrorEvent.prototype,"error"),es=u(PromiseRejectionEvent.prototype,"reason"),ts=u(ErrorEvent.prototype,"message"),
rs=u(ErrorEvent.prototype,"filename"),os=u(ErrorEvent.prototype,"lineno"),ns=u(ErrorEvent.prototype,"colno"),uo=ErrorEvent,
po=u(Event.prototype,"type"),ss=l(Event.prototype.preventDefault),{addEventListener:is,removeEventListener:as,dispatchEvent:cs}=EventTarget.
prototype,Pt=l(cs);function fo(r){It(),De("addEventListener",is,!0),De("removeEventListener",as,!0);let e=!1,t=o=>{e=!0;
try{Pt(M,o)}finally{e=!1}};co(),De("reportError",{reportError(o){if(arguments.length===0)throw new y("Cannot report erro\
r: none was given");r.report(o),e||t(us(o))}}.reportError,!0),De("dispatchEvent",{dispatchEvent(o){let n=this??M;if(n!==
M)return Pt(n,o);let s=ls(o);return s?(ss(o),r.report(s.thrown),e||W(()=>t(ps(o)),0),!1):Pt(M,o)}}.dispatchEvent,!1)}function ls(r){
try{let e=po(r);if(e==="error")return{thrown:lo(r)};if(e==="unhandledrejection")return{thrown:es(r)}}catch{}}function us(r){
let e=p();e.cancelable=!0,e.error=r;let t=xt(r);e.filename=t.file??"",e.lineno=t.line??0,e.colno=t.column??0;try{e.message=
`Uncaught ${f(r)}`}catch{e.message="Uncaught"}return new uo("error",e)}function ps(r){if(po(r)!=="error")return r;let e=rs(
r),t=he(e),o=p();return o.cancelable=!0,o.message=ts(r),o.error=lo(r),o.filename=t?e:"",o.lineno=t?os(r):0,o.colno=t?ns(
r):0,new uo("error",o)}function It(){let r=new EventTarget;r.addEventListener("error",It),r.removeEventListener("error",
It);let e=A(globalThis),t=x(r);for(let o=0;o<t.length;o++){let n=E(r,t[o]);a(e,t[o],{...n,enumerable:!1})}}function De(r,e,t){
a(globalThis,r,{value:e,configurable:t,enumerable:!0,writable:t})}var Be=class{stream;#e;#t;#o;#r;#s=!1;#n=!1;#i;constructor(e){this.#e=e;let t=p();t.type="bytes",t.start=n=>{this.#t=n},
t.pull=()=>this.#c(),t.cancel=()=>{this.#a(),e.cancel()};let o=p();o.highWaterMark=0,this.stream=new Or(t,o)}push(e){if(this.#n||
P(e)===0)return;let t={bytes:e,next:void 0};this.#r?this.#r.next=t:this.#o=t,this.#r=t,this.#l()}end(){this.#s=!0,this.#l()}fail(e){
this.#n||(this.#a(),Mr(this.#t,e))}#a(){this.#n=!0,this.#o=this.#r=void 0,this.#i?.(),this.#i=void 0}#c(){return new k(e=>{
this.#i=e,this.#l()})}#l(){let e=this.#i;if(!e||this.#n)return;let t=this.#o;if(t){this.#o=t.next,t.next||(this.#r=void 0),
this.#i=void 0;let o=P(t.bytes);Pr(this.#t,t.bytes),this.#e.pull(o),e()}else if(this.#s){this.#n=!0,this.#i=void 0,Ir(this.#t);
let o=Lr(this.#t);o&&_r(o,0),e()}}};var Ue=new WeakMap,go=l(Ue.get).bind(null,Ue),yo=l(Ue.set).bind(null,Ue),mo=ds();function ds(){let r=x(new Response().headers);
for(let e=0;e<r.length;e++){let t=r[e];if(typeof t=="symbol"&&t.description==="guard")return t}}function ho({status:r,statusText:e,
headers:t,url:o,redirected:n},s){let i=new Sr;for(let m=0;m<t.length;m++){let g=t[m][0],S=t[m][1];Er(i,g,S)}let c=p();c.
status=r,c.statusText=e,c.headers=i;let d=v(ut,[s,c]);return yo(d,{url:o,redirected:n,type:"basic"}),mo&&a(br(d),mo,{value:"\
immutable",configurable:!0,enumerable:!0,writable:!0}),d}function bo(){let{prototype:r}=ut;Mt(r,"url",t=>t.url),Mt(r,"re\
directed",t=>t.redirected),Mt(r,"type",t=>t.type);let e=l(r.clone);a(r,"clone",{value:{clone(){let t=e(this),o=go(this);
return o&&yo(t,o),t}}.clone,configurable:!0,enumerable:!0,writable:!0})}function Mt(r,e,t){let o=u(r,e),n=E(r,e),s=E({get[e](){
let i=go(this);return i?t(i):o(this)}},e).get;a(r,e,{...n,get:s})}var je=class{#e;#t;#o;#r=cr;#s;#n=!1;constructor(e,t,o){this.#e=e,this.#t=t,this.#o=Ar(o)}async run(){for(;!this.#n;){let e=await xr(
this.#o);if(this.#n)return;if(e.done)return this.#e.post(R.end,this.#t,"");if(fs(e.value)!=="Uint8Array"){let t=new y("C\
annot send the body: its stream gave something else than bytes");throw this.stop(t),t}await this.#a(e.value)}}grant(e){this.#r+=
e,this.#i()}stop(e){this.#n||(this.#n=!0,this.#i(),w(Cr(this.#o,e),void 0,()=>{}))}#i(){let e=this.#s;this.#s=void 0,e&&
e()}async#a(e){for(let t=0;t<P(e);){if(this.#r===0&&await new k(s=>this.#s=s),this.#n)return;let o=P(e)-t;if(o>this.#r&&
(o=this.#r),o>nt&&(o=nt),o<=0)return;let n=ne(e,t,o);t+=o,this.#r-=o,this.#e.postBytes(R.chunk,this.#t,n)}}};function fs(r){
if(!(typeof r!="object"||r===null))return oe(r)}var ms=/^text\/|^application\/(.*\+)?(json|xml)|urlencoded/,Fe=class{#e;#t;#o=p();constructor(e,t){this.#e=e,this.#t=t}install(){
bo();let e=(o,n)=>this.#r(o,n),t={fetch(o){return e(o,arguments[1])}}.fetch;a(globalThis,"fetch",{value:t,configurable:!0,
enumerable:!0,writable:!0})}take(e,t,o){let n=this.#o[t];if(n)switch(e){case b.response:return this.#s(t,n,C(o));case b.
chunk:return n.download?.push(o);case b.end:return n.download?.end(),this.#c(t,new y("The request is over"));case b.fault:
return this.#a(t,Ss(C(o)));case b.pull:return n.upload?.grant(+o);case b.cancel:return n.upload?.stop(new y("The host re\
ads no more of the body"))}}#r(e,t){return new k((o,n)=>{let s=ys(e,t),i=hr(s);if(Nr(i))return n(pt(i));let c=Ce(s),d=h(
c,0,5);if(d==="data:"||d==="blob:")return o(Jr(s));let m=bs(s,t),g=mr(s),S=I(hs(s,g?m:void 0));gs(S);let Y=this.#e.nextRequestId(),
Xe={resolve:o,reject:n,download:void 0,upload:g?new je(this.#t,Y,g):void 0};this.#o[Y]=Xe,se(i,"abort",()=>this.#n(Y,pt(
i))),this.#t.post(R.fetch,Y,S),Xe.upload&&w(Xe.upload.run(),void 0,nn=>this.#n(Y,nn))})}#s(e,t,o){o.body&&(t.download=new Be(
{pull:n=>this.#t.post(R.pull,e,`${n}`),cancel:()=>this.#i(e,new y("Body cancelled"))}));try{let n=t.download?t.download.
stream:null;t.resolve(ho(o,n))}catch(n){this.#n(e,n)}}#n(e,t){this.#o[e]&&this.#t.post(R.cancel,e,""),this.#a(e,t)}#i(e,t){
this.#o[e]&&(this.#t.post(R.cancel,e,""),this.#c(e,t))}#a(e,t){let o=this.#o[e];o&&(this.#c(e,t),o.reject(t),o.download?.
fail(t))}#c(e,t){let o=this.#o[e];delete this.#o[e],o?.upload?.stop(t)}};function gs(r){let e=ee(r);if(!(e<=st))throw new y(
`Cannot fetch: URL and headers have ${e} bytes, ${st} allowed`)}function ys(r,e){if(V(Ce,r))return v(ct,[r,e]);let t=f(r);
if(!kr(t))throw new y(`Invalid URL: '${t}'`);return v(ct,[t,e])}function hs(r,e){let t=p();wr(lt(r),(n,s)=>{t[s]=n});let o=p();
return o.url=Ce(r),o.method=gr(r),o.headers=t,o.redirect=yr(r),e&&(o.body=e),o}function bs(r,e){let t=typeof e=="object"&&
e!==null?e.body:void 0;if(t==null){let o=Tr(lt(r),"content-type");return o&&X(ms,o)?"text":"stream"}return typeof t!="ob\
ject"||V(vr,t)?"text":V(Rr,t)?"stream":"bytes"}function Ss({name:r,message:e}){return r==="AbortError"||r==="TimeoutErro\
r"?new J(e,r):r==="RangeError"?new Oe(e):new y(e)}function So(r,e){let t=n=>typeof n!="function"?n:s=>{r.awake();try{T(n,void 0,[s])}catch(i){e.report(i)}},o=ie("Finaliza\
tionRegistry",FinalizationRegistry,n=>[t(n[0])]);a(globalThis,"FinalizationRegistry",{value:o})}var Es=3,We=50;function To(r){if(typeof r=="string")return _(r,G);try{return _(Lt(r,Es),G)}catch{return"[unreadable]"}}function Lt(r,e){
switch(typeof r){case"string":return I(_(r,G));case"bigint":return`${f(r)}n`;case"function":return`[Function ${f(r.name)||
"(anonymous)"}]`;case"object":return r===null?"null":Ts(r,e);default:return f(r)}}function Ts(r,e){let{stack:t}=r;if(typeof t==
"string")return t;if(ve(r))return Eo(r,e,r.length);let o=oe(r);if(o!==void 0){let c=r,d=fr(c);return`${o}(${d}) ${Eo(c,e,
d)}`}if(e===0)return"[Object]";let n=x(r),s="";for(let c=0;c<n.length&&c<We;c++){let d=n[c];if(s.length>G)break;let m=Lt(
r[d],e-1);s+=`${s===""?" ":", "}${f(d)}: ${m}`}let i=n.length>We?", \u2026":"";return s===""?"{}":`{${s}${i} }`}function Eo(r,e,t){
if(e===0)return"[Array]";let o="";for(let s=0;s<t&&s<We&&!(o.length>G);s++)o+=`${s===0?" ":", "}${Lt(r[s],e-1)}`;let n=t>
We?", \u2026":"";return o===""?"[]":`[${o}${n} ]`}var _t=[["debug","debug"],["dir","log"],["dirxml","log"],["error","error"],["group","log"],["groupCollapsed","log"],["in\
fo","info"],["log","log"],["table","log"],["trace","debug"],["warn","warn"]];function Ro(r){let e=(o,n)=>r.post(R.console,
0,I({level:o,text:_(n,G)})),t=globalThis.console;for(let o=0;o<_t.length;o++){let n=_t[o][1];Z(t,_t[o][0],function(){e(n,
wo(arguments,0))})}ws(t,e),Rs(t,e),Z(t,"assert",function(){arguments[0]||e("error",`Assertion failed${wo(arguments,1,": ")}`)})}
function ws(r,e){let t=p();Z(r,"count",(o="default")=>{let n=f(o);t[n]=(t[n]??0)+1,e("log",`${n}: ${t[n]}`)}),Z(r,"count\
Reset",(o="default")=>{delete t[f(o)]})}function Rs(r,e){let t=p(),o=(n,s)=>{let i=f(n),c=t[i];c!==void 0&&(e("log",`${i}\
: ${D()-c|0} ms`),s||delete t[i])};Z(r,"time",(n="default")=>{t[f(n)]=D()}),Z(r,"timeLog",(n="default")=>o(n,!0)),Z(r,"t\
imeEnd",(n="default")=>o(n,!1))}function wo(r,e,t=""){let o="";for(let n=e;n<r.length&&!(o.length>G);n++)o+=(n===e?t:" ")+
To(r[n]);return o}function Z(r,e,t){a(t,"name",{value:e,configurable:!0}),a(r,e,{value:t,configurable:!0,enumerable:!0,writable:!0})}var ko="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",vo=p();for(let r=0;r<ko.length;r++)vo[ko[r]]=r;
function Oo(r){let{mappings:e}=C(r),t=[],o=0,n,s=0,i=0,c=0,d=()=>{O(t,(n??o)+1),n=void 0,s=0};for(let m=0;m<e.length;m++){
let g=e[m];if(g===";")d();else if(g===",")s=0;else{let S=vo[g];if(i+=(S&31)<<c,c+=5,S&32)continue;s===2&&(o+=i&1?-(i>>1):
i>>1,n??=o),s++,i=c=0}}return d(),t}var Ge=p();Ge[".ts"]=Ge.mts=Ge.cts=!0;var Ao="//# sourceMappingURL=data:application/json;base64,";function He(r,e,t){let o=h(
r,-3);if(!(t===void 0?Ge[o]===!0:t==="ts"))return e;try{return Ne(e,{__proto__:null,mode:"strip"})}catch{return ks(r,e)}}
function ks(r,e){let t;try{t=Ne(e,{__proto__:null,mode:"transform",sourceMap:!0})}catch(n){throw new Jt(vs(n.message,r))}
let o=Xt(t,Ao);if(o>=0){let n=h(t,o+Ao.length);ro(r,Oo(Zr(n))),t=h(t,0,o)}return t}function vs(r,e){let t="file:///strip\
TypeScriptTypes.ts",o=N(r,t);return o<0?r:h(r,0,o)+e+h(r,o+t.length)}var Ye=class{#e=p();#t=p();add(e,t){this.#e[xo(e,"")]=t}compile(e,t){return ce(e),le(()=>St(t,{identifier:e,initializeImportMeta:o=>{
o.url=e},importModuleDynamically:this.importer(e)}))}run(e){return new k(t=>{_e(e)==="unlinked"&&(this.#o(e),wt(e)),t(Rt(
e))})}#o(e){let t=new Zt;rt(t,e);let o=[e];for(let n=0;n<o.length;n++){let s=o[n],i=Et(s),c=[];for(let d=0;d<i.length;d++){
let m=this.#r(i[d].specifier,s.identifier);O(c,m),!Qt(t,m)&&(rt(t,m),_e(m)==="unlinked"&&O(o,m))}Tt(s,c)}}importer(e){return t=>new k(
o=>{let n=this.#r(t,e);o(w(this.run(n),()=>n))})}#r(e,t){let o=xo(e,t),n=this.#e[o];if(n===void 0)throw new y(`Cannot im\
port "${e}": no such module was given to the isolate`);return this.#t[o]??=this.compile(o,He(o,n,void 0))}};function xo(r,e){
let t=h(r,0,1)===".";if(!t&&h(r,0,1)!=="/")return r;let o="";if(t){for(let n=e.length;n>0;n--)if(e[n-1]==="/"){o=h(e,0,n);
break}}return`./${Os(o+r)}`}function Os(r){let e="",t=r;for(;t!=="";){let o=N(t,"/"),n=o<0?t:h(t,0,o);t=o<0?"":h(t,o+1),
!(n===""||n===".")&&(n===".."?e=As(e):e=e===""?n:`${e}/${n}`)}return e}function As(r){for(let e=r.length-1;e>=0;e--)if(r[e]===
"/")return h(r,0,e);return""}var Nt=["AggregateError","Array","ArrayBuffer","AsyncDisposableStack","BigInt","BigInt64Array","BigUint64Array","Boolean",
"DataView","Date","DisposableStack","Error","EvalError","FinalizationRegistry","Float16Array","Float32Array","Float64Arr\
ay","Function","Infinity","Int16Array","Int32Array","Int8Array","Intl","Iterator","JSON","Map","Math","NaN","Number","Ob\
ject","Promise","Proxy","RangeError","ReferenceError","Reflect","RegExp","Set","String","SuppressedError","Symbol","Synt\
axError","Temporal","TypeError","URIError","Uint16Array","Uint32Array","Uint8Array","Uint8ClampedArray","WeakMap","WeakR\
ef","WeakSet","WebAssembly","decodeURI","decodeURIComponent","encodeURI","encodeURIComponent","escape","eval","globalThi\
s","isFinite","isNaN","parseFloat","parseInt","undefined","unescape"],xs=["AbortController","AbortSignal","Blob","ByteLe\
ngthQueuingStrategy","CloseEvent","CompressionStream","CountQueuingStrategy","Crypto","CryptoKey","CustomEvent","DOMExce\
ption","DecompressionStream","ErrorEvent","Event","EventTarget","File","FileReader","FormData","Headers","MessageChannel",
"MessageEvent","MessagePort","Performance","PerformanceEntry","PerformanceMark","PerformanceMeasure","ProgressEvent","Pr\
omiseRejectionEvent","QuotaExceededError","ReadableByteStreamController","ReadableStream","ReadableStreamBYOBReader","Re\
adableStreamBYOBRequest","ReadableStreamDefaultController","ReadableStreamDefaultReader","Request","Response","SubtleCry\
pto","TextDecoder","TextDecoderStream","TextEncoder","TextEncoderStream","TransformStream","TransformStreamDefaultContro\
ller","URL","URLPattern","URLSearchParams","WebSocket","WritableStream","WritableStreamDefaultController","WritableStrea\
mDefaultWriter","addEventListener","atob","btoa","clearInterval","clearTimeout","close","console","crypto","dispatchEven\
t","fetch","onerror","onunhandledrejection","performance","queueMicrotask","removeEventListener","reportError","self","s\
etInterval","setTimeout","structuredClone"],Cs=["NETWORK","env"],Dt=[...Nt,...xs,...Cs],Co=["onerror","onunhandledreject\
ion"],Bt=["assert","clear","count","countReset","debug","dir","dirxml","error","group","groupCollapsed","groupEnd","info",
"log","table","time","timeEnd","timeLog","trace","warn"];var Ps=l(Function.prototype.toString),Is=l(WeakSet.prototype.has);function Po(r){let e=new WeakSet(Ms(r)),t={toString(){
let o=Ps(this);if(!Is(e,this))return o;let n=E(this,"name"),s=typeof n?.value=="string"?n.value:"";return`function ${f(s)}\
() { [native code] }`}}.toString;e.add(t),a(Function.prototype,"toString",{value:t})}function Ms(r){let e=new Set;for(let s of Nt)
Ls(e,Reflect.get(globalThis,s));let t=e.size;U(e,eval);for(let s of r)e.has(s)||q(e,s);q(e,Function.prototype),q(e,WebAssembly),
q(e,WebAssembly.Module),q(e,WebAssembly.Memory);let o=E(Error,"prepareStackTrace");U(e,o.get),U(e,o.set),U(e,Error.prepareStackTrace),
q(e,Reflect.get(Reflect.get(globalThis,"Temporal"),"Now")),q(e,globalThis);let n=0;for(let s of e)n++<t||(U(e,A(s)),q(e,
s));return[...e].filter(s=>typeof s=="function")}function Ls(r,e){U(r,e),typeof e=="function"&&U(r,e.prototype)}function q(r,e){
let t=x(e);if(!(t.length===2&&t[0]==="length"&&t[1]==="name"))for(let o of t){let n=E(e,o);U(r,n.value),U(r,n.get),U(r,n.
set)}}function U(r,e){(typeof e=="function"||typeof e=="object"&&e)&&r.add(e)}var ue={open:"ws.open",send:"ws.send",close:"ws.close",fromHost:"__ws_event"},Ut="base64";var _s=32*1024,qe=class{#e;#t=0;#o=p();#r=p();#s=p();#n=1;#i=[];#a=[];#c=0;#l=()=>{};constructor(e){this.#e=e}onSocketMessage(e){
this.#l=e}setMaxMessageBytes(e){this.#t=e}beginStart(){this.#c++}finishStart(){--this.#c>0||(this.#i=[],this.#g())}receive(e){
let t=C(e);for(let o=0;o<t.length;o++)this.#d(t[o][0],t[o][1]),this.#e.handledOne()}settle(e,t,o){let n=this.#s[t];if(!n)
return;delete this.#s[t];let s=o===""?void 0:C(o);e===b.reply?n.resolve(s):n.reject(Ns(s))}answer(e,t){let o=C(t),n=o[0],
s=o[1],i=this.#r[n];if(!i&&this.#c>0)return O(this.#a,{id:e,payload:t});this.answerWith(e,()=>{if(i)return i(s);throw new L(
`No handler registered for method: ${n}`)})}answerWith(e,t){let o=i=>this.#e.post(R.fault,e,At(i)),n=i=>{try{let c=I(i)??
"";this.#p(c,"reply"),this.#e.post(R.reply,e,c)}catch(c){o(c)}},s=new k(i=>i(t()));w(s,n,o)}report(e){let t=At(e);this.#e.
post(R.error,0,t)}api(){return Q({on:(e,t)=>{this.#f(f(e),Io(t,"NETWORK.on"))},off:(e,t)=>{this.#m(f(e),t)},send:(e,t)=>this.
send(e,t),request:(e,t)=>this.request(e,t),onRequest:(e,t)=>{this.#r[f(e)]=Io(t,"NETWORK.onRequest"),this.#a.length>0&&de(
()=>this.#g())}})}send(e,t){this.#e.event(this.#u(e,t,"message"))}request(e,t){return new k((o,n)=>{let s=this.#u(e,t,"r\
equest"),i=this.nextRequestId();this.#s[i]={resolve:o,reject:n},this.#e.post(R.request,i,s)})}nextRequestId(){return this.#n++}#u(e,t,o){
let n=I(f(e)),s=t===void 0?void 0:I(t),i=s===void 0?`[${n}]`:`[${n},${s}]`;return s!==void 0&&this.#p(s,o),this.#p(i,`${o}\
 of this name`,_s),i}#p(e,t,o=0){let n=this.#t+o;if(e.length*3<=n)return;let s=ee(e);if(!(s<=n))throw new Oe(`Cannot sen\
d ${t}: ${s} bytes, maxMessageBytes is `+this.#t)}#f(e,t){let o=this.#o[e],n=[],s=o===void 0?0:o.length;for(let i=0;i<s;i++)
O(n,o[i]);O(n,t),this.#o[e]=n,this.#i.length>0&&this.#y(e)}#m(e,t){let o=this.#o[e];if(o===void 0)return;let n=[],s=!1;for(let i=0;i<
o.length;i++)!s&&o[i]===t?s=!0:O(n,o[i]);n.length===0?delete this.#o[e]:this.#o[e]=n}#g(){let e=this.#a;this.#a=[];for(let t=0;t<
e.length;t++)this.answer(e[t].id,e[t].payload)}#y(e){let t=[],o=this.#i;this.#i=t;for(let n=0;n<o.length;n++){let s=o[n];
s.name!==e?O(t,s):de(()=>this.#d(e,s.data))}}#d(e,t){if(e===ue.fromHost)return this.#l(t);let o=this.#o[e];if(o===void 0){
this.#c>0&&O(this.#i,{name:e,data:t});return}for(let n=0;n<o.length;n++)try{T(o[n],void 0,[t])}catch(s){this.report(s)}}};
function Io(r,e){if(typeof r=="function")return r;throw new y(`Cannot register with ${e}: no function given`)}function Ns({
name:r,message:e}){let t=new L(e);return a(t,"name",{value:r,configurable:!0,enumerable:!1,writable:!0}),t}var $e=class{#e;#t;constructor(e,t){this.#e=e,this.#t=t}execute(e){let t=o=>this.#e.report(o);try{let{name:o,source:n}=this.#c(
e),s=this.#r(o,n);s?this.#o(s):w(this.#a(o,n),void 0,t)}catch(o){t(o)}}evaluate(e,t){this.#e.answerWith(e,()=>{let{name:o,
source:n}=this.#c(t),s=this.#r(o,n)??this.#s(o,n);return s?this.#o(s):this.#a(o,n)})}#o(e){return ye(e,{displayErrors:!1})}#r(e,t){
try{return le(()=>ae(t,this.#n(e)))}catch(o){if(!this.#i(e,t))throw o}}#s(e,t){try{let o=`(async () => (${t}
))()`;return ae(o,{...this.#n(e),columnOffset:-14})}catch{return}}#n(e){return{filename:e,importModuleDynamically:this.#t.
importer(e)}}#i(e,t){try{return this.#t.compile(e,t),!0}catch{return!1}}#a(e,t){let o=this.#t.compile(e,t);this.#e.beginStart();
let n=this.#t.run(o),s=()=>this.#e.finishStart();return w(n,s,s),w(n,()=>{})}#c(e){let t=N(e,`
`),o=C(h(e,0,t)),{name:n,lang:s}=o;ce(n);let i=h(e,t+1);return{name:n,source:He(n,i,s)}}};function jt(r,e){a(globalThis,r,{value:e,configurable:!1,enumerable:!0,writable:!1})}function Mo(){let r=p();for(let t=0;t<
Dt.length;t++)r[Dt[t]]=!0;Us(),Bs();let e=x(globalThis);for(let t=0;t<e.length;t++){let o=e[t];if(typeof o=="string"&&r[o]){
Co.includes(o)||Ds(o);continue}if(!delete globalThis[o])throw new L(`Cannot remove global ${f(o)}`)}}function Ds(r){let{
get:e,enumerable:t}=E(globalThis,r);e&&a(globalThis,r,{value:T(e,globalThis,[]),configurable:!0,enumerable:t,writable:!0})}
function Bs(){a(globalThis,"MessageChannel",{value:MessageChannel.prototype.constructor})}function Us(){let r=A(globalThis);
for(;r!==EventTarget.prototype;)delete r.constructor,r=A(r)}function Lo(){let r={};for(let e=0;e<Bt.length;e++){let t=Bt[e];
a(r,t,{value:{[t](){}}[t],configurable:!0,enumerable:!0,writable:!0})}a(globalThis,"console",{value:r,configurable:!0,enumerable:!1,
writable:!0})}function _o(){Re(Object.prototype),Re(Array.prototype),ze(k.prototype),ze(Uint8Array.prototype),ze(MessagePort.
prototype),js(),$(k.prototype,"then"),$(k.prototype,"constructor"),$(k,Symbol.species),Q(Function.prototype.bind),$(Function.
prototype,"call"),$(Function.prototype,"apply"),$(Function.prototype,"bind"),$(Array.prototype,Symbol.iterator),$(A([][Symbol.
iterator]()),"next")}function ze(r){for(let e=r;e;e=A(e))Re(e)}function js(){let r=x(globalThis);for(let e=0;e<r.length;e++){
let o=E(globalThis,r[e]).value?.prototype;(o===Event.prototype||o instanceof Event)&&ze(o)}}function $(r,e){a(r,e,{configurable:!1}),
"value"in E(r,e)&&a(r,e,{writable:!1})}function Do(){a(No,"name",{value:"prepareStackTrace"});let{get:r,set:e}=E({get prepareStackTrace(){return No},set prepareStackTrace(t){}},
"prepareStackTrace");a(L,"prepareStackTrace",{get:r,set:e,enumerable:!1,configurable:!1}),a(globalThis,"Error",{configurable:!1,
writable:!1})}function No(r,e){let t=Ws(r);try{for(let o=0;o<e.length;o++){let n=e[o].getFileName();he(n)&&(t+=`
    at ${Fs(e[o],n)}`)}}catch{}return t}function Fs(r,e){let t=r.toString(),o=r.getScriptNameOrSourceURL(),n=typeof o=="\
string"?o:e,s=r.getLineNumber(),i=`${n}:${s}:`,c=N(t,i);if(c<0)return t;let d=h(t,c+i.length);return`${h(t,0,c)}${e}:${Ot(
e,s)}:${d}`}function Ws(r){try{let{name:e,message:t}=r,o=e===void 0?"Error":f(e),n=t===void 0?"":f(t);return o===""?n:n===
""?o:`${o}: ${n}`}catch{return"Error"}}var Ft={AbortController:"","AbortController.prototype":"constructor signal abort @@toStringTag",AbortSignal:"any abort t\
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
SED @@toStringTag"};var Gs=["length","name","prototype"];function Uo(r){for(let e of Object.keys(Ft)){let t=r[e]??jo(e);t&&Hs(t,e)}}function Hs(r,e){
let t=new Set(Ft[e].trim().split(/\s+/));if(typeof r=="function")for(let o of Gs)t.add(o);for(let o of Reflect.ownKeys(r))
if(!t.has(Bo(o))&&!Reflect.deleteProperty(r,o))throw new Error(`Cannot remove ${Bo(o)} of ${e}`);Ys(r,e)}function Ys(r,e){
if(!e.endsWith(".prototype")||e.startsWith("%"))return;let t=jo(e.slice(0,-10));Object.hasOwn(r,"constructor")&&r.constructor!==
t&&Object.defineProperty(r,"constructor",{value:t})}function Bo(r){if(typeof r!="symbol")return String(r);let{description:e=""}=r,
t=e.startsWith("Symbol.")?e.slice(7):"";return t!==""&&Reflect.get(Symbol,t)===r?`@@${t}`:`Symbol(${e.replaceAll(" ","_")}\
)`}function jo(r){let e=globalThis;for(let t of r.split("."))e=e?.[t];return e}var qs=1,Fo=2,$s=8,zs=2,Ks=5,Vs=99,Js=100,Wt=class{#e;#t;at=8;constructor(e){this.#e=e,this.#t=P(e)}get more(){return this.
at<this.#t}byte(){return this.#e[this.at++]??0}number(){let e=0;for(let t=1;t<2**70;t*=128){let o=this.byte();if(e+=(o&127)*
t,o<128)break}return e}name(){let e=this.number();this.at+=e}type(){let e=this.byte();(e===Vs||e===Js)&&this.number()}limits(){
let e=this.byte();return this.number(),e&qs&&this.number(),e&$s&&this.number(),e}};function Gt(r){let e=new Wt(r);for(;e.
more;){let t=e.byte(),o=e.number(),n=e.at+o;if(t===zs&&Qs(e,n)||t===Ks&&Zs(e,n))return!0;e.at=n}return!1}function Zs(r,e){
for(r.number();r.at<e;)if(r.limits()&Fo)return!0;return!1}function Qs(r,e){for(r.number();r.at<e;)switch(r.name(),r.name(),
r.byte()){case 0:r.number();break;case 1:r.type(),r.limits();break;case 2:if(r.limits()&Fo)return!0;break;case 3:r.type(),
r.byte();break;case 4:r.byte(),r.number();break;default:return!0}return!1}var{Module:Xs,Memory:ei,CompileError:ti}=WebAssembly,Wo=WebAssembly.compile,Go=WebAssembly.instantiate,ri=WebAssembly.validate,
oi=Object.getPrototypeOf(Uint8Array.prototype),Ho=[oi,DataView.prototype].map(r=>({buffer:u(r,"buffer"),offset:u(r,"byte\
Offset"),length:u(r,"byteLength")})),ni=l(Response.prototype.arrayBuffer),si=u(Response.prototype,"ok"),ii=u(Response.prototype,
"headers"),ai=l(Headers.prototype.get);function $o(){delete SharedArrayBuffer.prototype.constructor,qo("Module",Xs,r=>[Se(
r[0]),r[1]]),qo("Memory",ei,r=>[ci(r[0])]),Ee("validate",(r,e)=>{let t=zo(r);return t&&Gt(t)?!1:ri(t??r,e)}),Ee("compile",
(r,e)=>Ht(()=>Wo(Se(r),e))),Ee("instantiate",(r,e,t)=>Ht(()=>Go(Se(r),e,t))),Ee("compileStreaming",(r,e)=>Yo(r,t=>Wo(Se(
t),e))),Ee("instantiateStreaming",(r,e,t)=>Yo(r,o=>Go(Se(o),e,t)))}function Ht(r){return new k(e=>e(r()))}function Yo(r,e){
let t=w(Ht(()=>r),o=>{let n=ii(o);if(ai(n,"content-type")!=="application/wasm")throw new y("Cannot compile response: its\
 type is not application/wasm");if(!si(o))throw new y("Cannot compile response: its status is no 2xx");return ni(o)});return w(
t,o=>e(o))}function ci(r){if(r===null||typeof r!="object")return r;let e=["initial","minimum","maximum","address","index",
"shared"],t=p();for(let o=0;o<e.length;o++){let n=r[e[o]];n!==void 0&&(t[e[o]]=n)}if(t.shared)throw new y("Cannot create\
 shared memory: an isolate has one thread");return t}function Se(r){let e=zo(r);if(!e)return r;if(!Gt(e))return e;throw new ti(
"Cannot compile module: it shares memory, and an isolate has one thread")}function zo(r){let e=li(r);return e&&ne(e,0,P(
e))}function li(r){if(!(r===null||typeof r!="object")){if(V(fe,r))return new B(r);for(let e=0;e<Ho.length;e++){let{buffer:t,
offset:o,length:n}=Ho[e];if(V(t,r))return new B(t(r),o(r),n(r))}}}function qo(r,e,t){let o=ie(r,e,t);if(r==="Module"){for(let n of[
"imports","exports","customSections"])a(o,n,{value:e[n],configurable:!0,enumerable:!0,writable:!0});Object.setPrototypeOf(
o,Object.getPrototypeOf(e))}Ko(r,o)}function Ee(r,e){a(e,"length",{value:1}),Ko(r,e)}function Ko(r,e){a(e,"name",{value:r,
configurable:!0}),a(WebAssembly,r,{value:e})}var Ke=new WeakMap,Vo=l(Ke.get).bind(null,Ke),ui=l(Ke.set).bind(null,Ke);function Jo(r,e){for(let t=0;t<e.length;t++){let o=e[t],
n=`on${o}`,s=E({get[n](){return Vo(this)?.[o]??null},set[n](i){pi(this,o,i)}},n);a(r,n,s)}}function pi(r,e,t){let o=Vo(r);
o||ui(r,o={__proto__:null}),o[e]===void 0&&se(r,e,n=>{let s=o[e];if(s)return T(s,r,[n])}),o[e]=typeof t=="function"?t:null}var di=l(MessagePort.prototype.postMessage),Ve=class{#e;#t;#o=!1;#r;#s;constructor(e){this.#s=e;let{port1:t,port2:o}=new MessageChannel;
this.#r=t,a(o,"dispatchEvent",{value:()=>(this.#o=!1,this.#n(),!0)}),o.start()}add(e){let t={task:e,next:void 0};this.#t?
this.#t.next=t:this.#e=t,this.#t=t,this.#n()}#n(){let e=this.#e;if(!(!e||this.#o)){this.#e=e.next,e.next||(this.#t=void 0),
this.#o=!0,di(this.#r,0);try{e.task()}catch(t){this.#s(t)}}}};var Zo=Blob,fi=u(Blob.prototype,"size"),mi=l(Blob.prototype.arrayBuffer),qt={size(r){if(!(typeof r!="object"||r===null))
try{return fi(r)}catch{return}},read:mi},gi=u(ArrayBuffer.prototype,"byteLength"),yi=u(DataView.prototype,"buffer"),hi=u(
DataView.prototype,"byteOffset"),bi=u(DataView.prototype,"byteLength");function $t(r){if(!(typeof r!="object"||r===null)){
if(Vt(r))return oe(r)===void 0?Yt(yi(r),hi(r),bi(r)):Yt(H(r),at(r),P(r));try{return Yt(r,0,gi(r))}catch{return}}}function Yt(r,e,t){
let o=v(B,[r]);return ne(o,e,t)}var Si=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Qo=123;function Xo(r){let e=f(r),t;try{t=new Fr(e)}catch{throw Te(`Cannot connect\
: "${e}" is not a URL`)}Ie(t)==="http:"&&dt(t,"ws:"),Ie(t)==="https:"&&dt(t,"wss:");let o=Ie(t);if(o!=="ws:"&&o!=="wss:")
throw Te(`Cannot connect: the scheme ${o} is not ws or wss`);if(Gr(t)!=="")throw Te("Cannot connect: the URL has a fragm\
ent");return Wr(t)}function en(r){let e=[];if(r===void 0)return e;let t=p(),o=n=>{let s=f(n);if(!X(Si,s)||t[s])throw Te(
`Cannot connect: protocol "${s}" cannot be used`);t[s]=!0,O(e,s)};if(ve(r))for(let n=0;n<r.length;n++)o(r[n]);else typeof r==
"object"&&r!==null?Ei(r,o):o(r);return e}function Ei(r,e){let t=r[Kt];if(typeof t!="function")return e(r);let o=T(t,r,[]);
for(let n=o.next();!n.done;n=o.next())e(n.value)}function tn(r,e){let t=e===void 0?"":f(e),o=r===void 0?void 0:Ti(r);if(o!==
void 0&&o!==1e3&&!(o>=3e3&&o<=4999))throw new J(`Cannot close: code ${o} is not 1000 or from 3000 to 4999`,"InvalidAcces\
sError");if(ee(t)>Qo)throw Te(`Cannot close: the reason has more than ${Qo} bytes`);return{code:o,reason:t}}function Ti(r){
if(typeof r=="symbol"||typeof r=="bigint")throw new y("Cannot close: the code is not a number");let e=+r;return e>0?e>=65535?
65535:e+.5|0:0}function Te(r){return new J(r,"SyntaxError")}var z=0,we=1,Je=2,Ze=3,rn={CONNECTING:z,OPEN:we,CLOSING:Je,CLOSED:Ze},wi=1005,on=1006,j,F=class extends EventTarget{#e=j.
nextId++;#t;#o="";#r=z;#s="blob";#n=0;#i;#a;constructor(e){super();let t=en(arguments[1]);this.#t=Xo(e),j.sockets[this.#e]=
this;let o=p();o.conn_id=this.#e,o.url=this.#t,t.length>0&&(o.protocols=t),j.network.send(ue.open,o),this.#k("The host d\
id not answer in time")}get url(){return this.#t}get protocol(){return this.#o}get extensions(){return this.#r,""}get readyState(){
return this.#r}get bufferedAmount(){return this.#n}get binaryType(){return this.#s}set binaryType(e){(e==="blob"||e==="a\
rraybuffer")&&(this.#s=e)}send(e){if(this.#r===z)throw new J("Cannot send: the socket is still connecting","InvalidState\
Error");let t=qt.size(e);if(t!==void 0)return this.#v(e,t);let o=$t(e),n=o?void 0:f(e),s=o?P(o):n.length;if(this.#R(s),this.#r!==
we)return;let i=o?ft(o):n;this.#a?this.#h(()=>this.#b(i,o!==void 0,s)):this.#b(i,o!==void 0,s)}close(){let{code:e,reason:t}=tn(
arguments[0],arguments[1]);if(!(this.#r>=Je)){if(this.#r===z){this.#S(e,t),this.#r=Je,W(()=>this.#m("The socket was clos\
ed before it was open"),0);return}this.#r=Je,this.#h(()=>{this.#S(e,t),this.#k("The host did not close in time")})}}static hear(e,t){
e.#c(t)}#c({event_type:e,data:t,encoding:o}){if(this.#r!==Ze)switch(e){case"open":return this.#l(t);case"message":return this.#u(
t,o);case"error":return this.#f(t);case"close":return this.#g(t)}}#l(e){this.#r===z&&(this.#E(),this.#r=we,e&&typeof e.protocol==
"string"&&(this.#o=e.protocol),me(this,new Dr("open")))}#u(e,t){if(this.#r!==we)return;let o=p();o.data=t===Ut?this.#p(Yr(
e)):f(e),o.origin=this.#t,me(this,v(Br,["message",o]))}#p(e){return this.#s==="blob"?new Zo([e]):H(e)}#f(e){let t=e&&typeof e.
message=="string"?e.message:"";if(this.#r===z)return this.#m(t);this.#d(t)}#m(e){if(this.#r===Ze)return;let t=p();t.code=
on,t.reason="",this.#y(),this.#d(e),this.#T(t)}#g(e){let t=this.#r===z;this.#y(),t&&this.#d("The connection was refused"),
this.#T(e??p())}#y(){this.#E(),this.#r=Ze,delete j.sockets[this.#e]}#d(e){let t=p();t.message=e,me(this,v(jr,["error",t]))}#T(e){
let t=p();t.code=typeof e.code=="number"?e.code:wi,t.reason=typeof e.reason=="string"?e.reason:"",t.wasClean=t.code!==on,
me(this,v(Ur,["close",t]))}#v(e,t){if(this.#R(t),this.#r!==we)return;let o=qt.read(e);this.#h(()=>w(o,n=>{let s=$t(n);s&&
this.#b(ft(s),!0,t)}))}#h(e){if(this.#a)this.#w(w(this.#a,e));else{let t=e();t&&this.#w(t)}}#w(e){let t=w(e,void 0,()=>{});
this.#a=t,w(t,()=>{this.#a===t&&(this.#a=void 0)})}#b(e,t,o){let n=p();n.conn_id=this.#e,n.data=e,t&&(n.encoding=Ut),j.network.
send(ue.send,n),W(()=>{this.#n-=o},0)}#R(e){this.#n+=e}#S(e,t){let o=p();o.conn_id=this.#e,e!==void 0&&(o.code=e,o.reason=
t),j.network.send(ue.close,o)}#k(e){this.#E(),this.#i=W(()=>{this.#r===z&&this.#S(void 0,""),this.#m(e)},j.timeoutMs)}#E(){
ot(this.#i)}},{hear:Ri}=F;delete F.hear;var Qe=class{#e;constructor(e){this.#e=new Ve(t=>e.report(t)),j={network:e,sockets:p(),
nextId:1,timeoutMs:0}}set timeoutMs(e){j.timeoutMs=e}install(){a(F,"name",{value:"WebSocket"}),Jo(F.prototype,["open","m\
essage","error","close"]);for(let e in rn){let o={value:rn[e],enumerable:!0};a(F,e,o),a(F.prototype,e,o)}a(F.prototype,Symbol.
toStringTag,{value:"WebSocket",configurable:!0}),a(globalThis,"WebSocket",{value:F,configurable:!0,enumerable:!1,writable:!0})}receive(e){
let t=e?.conn_id,o=t===void 0?void 0:j.sockets[t];o&&this.#e.add(()=>Ri(o,e))}};function ki(r){Qr(r);let e=new Le(r.port);or(e);let t=new qe(e),o=new Fe(t,e),n=new Qe(t),s=new Ye,i=new $e(t,s);vi(r.module.
registerHooks),fo(t);let c=so();ir(c),So(e,t),ar(),o.install(),n.install(),t.onSocketMessage(S=>n.receive(S)),Lo(),Do(),
zr(),$o(),pr(),jt("NETWORK",t.api()),Oi(e),Mo();let d=dr();Uo(d),_o(),Po(Object.values(d));let m=!1,g=S=>{m||(m=!0,t.setMaxMessageBytes(
S.limits.maxMessageBytes),n.timeoutMs=S.socketTimeoutMs,Kr(S.timeOrigin),S.forwardConsole&&Ro(e),Ci(s,S.modules),jt("env",
xi(S.env)))};e.open(Ai(t,o,i,e,g)),e.post(K.ready,0,"")}function vi(r){r({resolve(e){throw new y(`Cannot import "${e}": \
no such module`)}})}function Oi(r){let{close:e}={close(){r.post(R.close,0,"")}};globalThis.close=e}function Ai(r,e,t,o,n){
let s=c=>{let d=rr(c);return o.reuse(c),d},i=(c,d,m)=>{if(c===b.chunk)return e.take(c,d,m);let g=typeof m=="string"?m:s(
m);switch(c){case b.events:case b.socket:return r.receive(g);case b.execute:return t.execute(g),o.handledOne();case b.evaluate:
return t.evaluate(d,g),o.handledOne();case b.call:return r.answer(d,g),o.handledOne();case b.reply:case b.fault:return e.
take(c,d,g),r.settle(c,d,g);case b.response:case b.end:case b.pull:case b.cancel:return e.take(c,d,g);case b.setup:return n(
C(g));case b.limits:return r.setMaxMessageBytes(C(g).maxMessageBytes);case it.ping:return o.post(K.pong,0,"");case it.collect:
return o.release(),vt(),o.post(K.collected,0,"")}};return(c,d,m)=>{try{i(c,d,m)}catch(g){r.report(g)}}}function xi(r){let e=p(),
t=x(r);for(let o=0;o<t.length;o++)e[t[o]]=r[t[o]];return Q(e)}function Ci(r,e){let t=x(e);for(let o=0;o<t.length;o++)r.add(
t[o],e[t[o]])}return pn(Pi);})();
return prelude.boot;
})();
