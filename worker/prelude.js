// Made from prelude/ by `deno task build`.
(() => {
var prelude=(()=>{var qe=Object.defineProperty;var Uo=Object.getOwnPropertyDescriptor;var jo=Object.getOwnPropertyNames;var Fo=Object.prototype.hasOwnProperty;var Wo=(r,e)=>{for(var t in e)qe(r,t,{get:e[t],enumerable:!0})},Go=(r,e,t,o)=>{if(e&&typeof e=="object"||typeof e=="func\
tion")for(let n of jo(e))!Fo.call(r,n)&&n!==t&&qe(r,n,{get:()=>e[n],enumerable:!(o=Uo(e,n))||o.enumerable});return r};var Ho=r=>Go(qe({},"__esModule",{value:!0}),r);var ii={};Wo(ii,{boot:()=>ei});var{bind:Yo,call:qo}=Function.prototype,l=Yo.bind(qo);function u(r,e){let t;for(let o=r;o&&!t;)t=Object.getOwnPropertyDescriptor(
o,e)?.get,o=Object.getPrototypeOf(o);if(!t)throw new Error(`No getter ${String(e)}`);return l(t)}var{create:$o,defineProperty:a,
freeze:Z,getOwnPropertyDescriptor:E,getPrototypeOf:P,preventExtensions:$e,setPrototypeOf:ce}=Object,{apply:S,construct:v,
defineProperty:ze,ownKeys:I}=Reflect,{parse:x,stringify:M}=JSON,N=globalThis,be=Math.floor,Mt=Date.now,Se=Array.isArray,
Lt=Symbol.iterator,Nt=ArrayBuffer.isView,_=Error,Ee=RangeError,_t=SyntaxError,y=TypeError,k=Promise,w=l(Promise.prototype.
then),Dt=WeakSet,Ke=l(WeakSet.prototype.add),Bt=l(WeakSet.prototype.has),f=String,h=l(String.prototype.slice),Ut=l(String.
prototype.lastIndexOf),B=l(String.prototype.indexOf),zo=l(RegExp.prototype.exec),Q=(r,e)=>zo(r,e)!==null,le=queueMicrotask,
U=performance.now.bind(performance);function p(){return $o(null)}function O(r,e){a(r,r.length,{value:e,configurable:!0,enumerable:!0,
writable:!0})}function D(r,e){return r.length>e?h(r,0,e):r}var Ko=l(TextEncoder.prototype.encode),Vo=new TextEncoder,Jo=u(
P(Uint8Array.prototype),"byteLength");function Ve(r){return Ko(Vo,r)}var Zo=l(TextDecoder.prototype.decode),Qo=new TextDecoder(
"utf-8",{ignoreBOM:!0});function jt(r){return Zo(Qo,r)}function X(r){return Jo(Ve(r))}var Xo=2147483647,en=2**53-1,tn=AbortController,rn=DOMException,on=u(AbortController.prototype,"signal"),nn=l(AbortController.
prototype.abort);function Ft(r){let e={timeout(t){if(arguments.length===0)throw new y("Cannot create signal: the time in\
 milliseconds is missing");let o=+t;if(!(o>=0&&o<=en))throw new y("Cannot create signal: the time is out of range");let n=new tn,
s=()=>nn(n,new rn("Signal timed out.","TimeoutError"));return o<=Xo&&r.setTimeout(s,o),on(n)}}.timeout;a(AbortSignal,"ti\
meout",{value:e})}var b={hello:0,setup:1,events:2,execute:3,evaluate:4,call:5,reply:6,fault:7,limits:8,taken:9,socket:10,response:16,chunk:17,
end:18,pull:19,cancel:20},R={events:32,request:33,reply:34,fault:35,error:36,close:37,fetch:48,chunk:49,end:50,pull:51,cancel:52,
console:38};var W=8192,Wt=256*1024,Je=64*1024;var Ze=128*1024,ee={name:256,message:8192,stack:16384};var $={ready:1,handled:2,pong:3,collected:4,awake:5},Qe={ping:128,collect:129},Gt=64*1024;var sn=" with base ";function Yt(){let r=Request,e=function(){let n=arguments,s=new.target??an();return Ht(()=>v(r,n,s))};
a(e,"prototype",{value:r.prototype,writable:!1}),a(e,"length",{value:1}),a(e,"name",{value:"Request"}),a(globalThis,"Req\
uest",{value:e});let t=Response.redirect,o={redirect(){let n=arguments;return Ht(()=>S(t,Response,n))}}.redirect;a(Response,
"redirect",{value:o})}function an(){throw new y("Class constructor Request needs 'new'")}function Ht(r){try{return r()}catch(e){
let t=cn(e),o=t===void 0?-1:B(t,sn);throw o<0?e:new y(h(t,0,o))}}function cn(r){try{let{message:e}=r;return typeof e=="s\
tring"?e:void 0}catch{return}}function qt(){let r={};for(let[t,o]of ln())r[`%${t}%`]=Object.getPrototypeOf(o);let e=t=>r[t].prototype;return r["%Gener\
ator%"]=e("%GeneratorFunction%"),r["%AsyncGenerator%"]=e("%AsyncGeneratorFunction%"),r["%AsyncIterator%"]=Object.getPrototypeOf(
r["%AsyncGenerator%"]),r["%TypedArray%.prototype"]=e("%TypedArray%"),r["%AbstractModuleSource%.prototype"]=e("%AbstractM\
oduleSource%"),r}function ln(){let r=Object.getPrototypeOf(globalThis);return[["TypedArray",Int8Array],["ArrayIterator",
[].values()],["MapIterator",new Map().values()],["SetIterator",new Set().values()],["StringIterator",""[Symbol.iterator]()],
["RegExpStringIterator","a".matchAll(/a/g)],["IteratorHelper",[].values().map(()=>{})],["WrapForValidIterator",Iterator.
from({next:()=>({})})],["AsyncFunction",async function(){}],["GeneratorFunction",function*(){}],["AsyncGeneratorFunction",
async function*(){}],["URLSearchParamsIterator",new URLSearchParams().values()],["HeadersIterator",new Headers().values()],
["FormDataIterator",new FormData().values()],["ReadableStreamIterator",new ReadableStream().values()],["MessagePortBase",
MessagePort.prototype],["AbstractModuleSource",WebAssembly.Module],["Scope",globalThis],["WorkerScope",r]]}var z=Uint8Array,te=P(Uint8Array.prototype),re=u(te,Symbol.toStringTag),G=u(te,"buffer"),Xe=u(te,"byteOffset"),$t=u(te,"\
length"),C=u(te,"byteLength"),un=l(te.set);function oe(r,e,t){let o=v(z,[G(r),Xe(r)+e,t]),n=new z(t);return un(n,o),n}function K(r,e){
try{return r(e),!0}catch{return!1}}var et=Request,zt=u(Request.prototype,"body"),tt=u(Request.prototype,"headers"),Kt=u(
Request.prototype,"method"),Vt=u(Request.prototype,"redirect"),Jt=u(Request.prototype,"signal"),Te=u(Request.prototype,"\
url"),rt=Response,Zt=u(Response.prototype,"headers"),Qt=Headers,Xt=l(Headers.prototype.append),er=l(Headers.prototype.get),
tr=l(Headers.prototype.forEach),rr=u(ReadableStream.prototype,"locked"),or=URL.canParse,nr=u(URLSearchParams.prototype,"\
size"),sr=ReadableStream,ir=l(ReadableStream.prototype.getReader),ar=l(ReadableStreamDefaultReader.prototype.read),cr=l(
ReadableStreamDefaultReader.prototype.cancel),we=ReadableByteStreamController.prototype,lr=l(we.enqueue),ur=l(we.close),
pr=l(we.error),dr=u(we,"byobRequest"),fr=l(ReadableStreamBYOBRequest.prototype.respond),mr=u(AbortSignal.prototype,"abor\
ted"),ot=u(AbortSignal.prototype,"reason"),Re=l(EventTarget.prototype.addEventListener),V=DOMException,pn=EventTarget.prototype,
ue=l(pn.dispatchEvent),gr=Event,yr=MessageEvent,hr=CloseEvent,br=ErrorEvent,Sr=URL,Er=u(URL.prototype,"href"),Tr=u(URL.prototype,
"hash"),ke=u(URL.prototype,"protocol"),nt=l(Object.getOwnPropertyDescriptor(URL.prototype,"protocol").set),wr=Uint8Array,
st=l(wr.prototype.toBase64),Rr=wr.fromBase64.bind(Uint8Array);var kr=16*1024,dn=2,fn=50,ve=l(MessagePort.prototype.postMessage),mn=l(MessagePort.prototype.start),Oe=class{#t;#r="";#o=0;#e=!1;#n=0;#s=0;#i=0;#a=0;constructor(e){
this.#t=e}open(e){a(this.#t,"dispatchEvent",{value:t=>{let o=t.data;return e(o[0],o[1],o[2]),this.#l(),!0}}),mn(this.#t)}post(e,t,o){
this.#c(),this.#u(e,t,o)}postBytes(e,t,o){this.#c(),ve(this.#t,[e,t,o],[G(o)])}event(e){if(!this.#e)return this.#e=!0,le(
()=>{this.#e=!1,this.#c()}),this.#u(R.events,1,`[${e}]`);this.#r.length+e.length>kr&&this.#c(),this.#r=this.#o===0?e:`${this.#r}\
,${e}`,this.#o++,this.#r.length>kr&&this.#c()}awake(){let e=U();e-this.#a<fn||(this.#a=e,ve(this.#t,[$.awake,0,""]))}handledOne(){
this.#n++,U()-this.#i>dn&&this.#l()}#l(){this.#n!==this.#s&&(this.#s=this.#n,this.#i=U(),this.post($.handled,this.#n,""))}#c(){
if(this.#o===0)return;let e=this.#r,t=this.#o;this.#r="",this.#o=0,this.#u(R.events,t,`[${e}]`)}#u(e,t,o){if(o.length<=Gt)
return ve(this.#t,[e,t,o]);let n=Ve(o);ve(this.#t,[e,t,n],[G(n)])}};function ne(r,e,t){let o=function(){return new.target===void 0?S(e,void 0,[]):v(e,t(arguments),new.target)};return a(o,"\
prototype",{value:e.prototype,writable:!1}),a(o,"length",{value:1}),a(o,"name",{value:r}),o}var gn={__proto__:null,smallestUnit:"millisecond",roundingMode:"floor"};function Or(){let r=Performance.prototype;pe(r,"\
now",function(){return it(this),ut()});let e={get timeOrigin(){return it(this),lt}},{get:t}=E(e,"timeOrigin");a(r,"timeO\
rigin",{get:t}),yn(),bn()}var it=u(Performance.prototype,"timeOrigin"),ct=it(performance),lt=be(ct);function xr(r){lt=r??
be(ct+U())}function ut(){return be(ct+U())-lt}function yn(){let r=l(Performance.prototype.mark);pe(Performance.prototype,
"mark",function(o){let n=arguments;return n.length===0?S(r,void 0,[this]):r(this,n[0],vr(n[1]))});let e=ne("PerformanceM\
ark",PerformanceMark,o=>o.length===0?[]:[o[0],vr(o[1])]);a(globalThis,"PerformanceMark",{value:e});let t=l(Performance.prototype.
measure);pe(Performance.prototype,"measure",function(o){let n=arguments;return n.length===0?S(t,void 0,[this]):n[2]!==void 0?
t(this,n[0],n[1],n[2]):t(this,n[0],hn(n[1]))})}function vr(r){if(r!==void 0&&!at(r))return r;let e=Cr(r??{},["startTime",
"detail"]);return e.startTime??=ut(),e}function hn(r){let e=at(r)?Cr(r,["start","end","duration","detail"]):p();!at(r)&&
r!==void 0&&(e.start=`${r}`);let{start:t,end:o,duration:n}=e;return o===void 0&&(t===void 0||n===void 0)&&(e.end=ut()),e}
function Cr(r,e){let t=p();for(let o=0;o<e.length;o++){let n=r[e[o]];n!==void 0&&(t[e[o]]=n)}return t}function at(r){return typeof r==
"object"&&r!==null}function bn(){let{Temporal:r}=globalThis;if(!r)return;let e=r.Now,t=r.Instant.fromEpochMilliseconds;pe(
e,"instant",()=>t(Mt()));for(let o of["PlainDateTime","ZonedDateTime","PlainTime"]){let n=`${o[0].toLowerCase()}${o.slice(
1)}ISO`,s=e[n],i=l(r[o].prototype.round);pe(e,n,function(){return i(S(s,e,arguments),gn)})}}function pe(r,e,t){a(t,"name",
{value:e,configurable:!0}),a(r,e,{value:t})}var Sn=256*1024,Pr=p();function de(r){return typeof r=="string"&&Pr[r]===!0}var En=/^(?:airlock|ext|node|data):/;function se(r){
Q(En,r)||(Pr[r]=!0)}var Ir=p();function Mr(r,e){Ir[r]=e}function pt(r,e){let t=Ir[r];return t===void 0?e:t[e-1]??e}function dt(r,e){
let t=ce({name:"Error",message:""},null);try{e!==null&&typeof e=="object"?Tn(r,t,e):t.message=D(f(e),ee.message)}catch{}
return M(t)}function Tn(r,e,t){let{name:o,message:n,stack:s}=t;if(typeof o=="string"&&(e.name=D(o,ee.name)),typeof n=="s\
tring"?e.message=D(n,ee.message):o===void 0&&(e.message=D(M(t)??"",ee.message)),typeof s=="string"&&(e.stack=D(s,ee.stack)),
Ar(n)||Ar(s))return;let{file:i,line:c,column:d}=ft(r,t);i!==void 0&&(e.file=i),c!==void 0&&(e.line=c),d!==void 0&&(e.column=
d)}function Ar(r){return typeof r=="string"&&r.length>Sn}function ft(r,e){let t=p();try{let{frames:o}=r.destructureError(
e);for(let n=0;n<o.length;n++){let{fileName:s,lineNumber:i,columnNumber:c}=o[n];if(de(s))return t.file=s,typeof i=="numb\
er"&&(t.line=pt(s,i)),typeof c=="number"&&(t.column=c),t}}catch{}return t}function ie(r){let e=E(_,"stackTraceLimit");ze(
_,"stackTraceLimit",{value:0,configurable:!0,enumerable:!0,writable:!0});try{return r()}finally{e?ze(_,"stackTraceLimit",
e):delete _.stackTraceLimit}}var Lr="eval",Nr=[{word:"function",sample:function(){}},{word:"async function",sample:async function(){}},{word:"functio\
n*",sample:function*(){}},{word:"async function*",sample:async function*(){}}];function _r(r){se(Lr);let e=t=>{let o=ie(
()=>new r.Script(t,{filename:Lr}));return r.runScript(o,{displayErrors:!1})};mt(globalThis,"eval",{eval(t){return typeof t==
"string"?e(t):t}}.eval);for(let t=0;t<Nr.length;t++)wn(t,e);return e}function wn(r,e){let{word:t,sample:o}=Nr[r],n=P(o),
s=n.constructor,i=(m,g)=>{let T=e(`(${Rn(t,m)})`);if(g!==void 0&&g!==c){let L=g.prototype;typeof L=="function"&&ce(T,L)}
return T},c=function(){return i(arguments,new.target)},d={configurable:!0,enumerable:!1,writable:!1};a(c,"name",{...d,value:s.
name}),a(c,"length",{...d,value:1}),a(c,"prototype",{value:n,configurable:!1,enumerable:!1,writable:!1}),r>0&&ce(c,Function),
mt(n,"constructor",c),r===0&&mt(globalThis,"Function",c)}function Rn(r,e){let t="";for(let n=0;n<e.length-1;n++)t+=(n>0?
",":"")+f(e[n]);let o=e.length>0?f(e[e.length-1]):"";return`${r} anonymous(${t}
) {
${o}
}`}function mt(r,e,t){a(r,e,{value:t,configurable:!0,enumerable:!1,writable:!0})}var fe=["message","filename","lineno","colno","error"].map(r=>u(ErrorEvent.prototype,r)),kn=l(EventTarget.prototype.addEventListener),
Dr=l(Event.prototype.preventDefault);function Ur(){Br("error",(r,e)=>{let t=[fe[0](e),fe[1](e),fe[2](e),fe[3](e),fe[4](e)];
S(r,N,t)===!0&&Dr(e)}),Br("unhandledrejection",(r,e)=>{S(r,N,[e])===!1&&Dr(e)})}function Br(r,e){let t=null,o=!1,n=`on${r}`,
s=E({get[n](){return t},set[n](i){t=typeof i=="function"?i:null,!(o||!t)&&(o=!0,kn(N,r,c=>{t&&e(t,c)}))}},n);a(N,n,s)}var jr=u(ErrorEvent.prototype,"error"),vn=u(PromiseRejectionEvent.prototype,"reason"),On=u(ErrorEvent.prototype,"message"),
xn=u(ErrorEvent.prototype,"filename"),Cn=u(ErrorEvent.prototype,"lineno"),An=u(ErrorEvent.prototype,"colno"),Fr=ErrorEvent,
Wr=u(Event.prototype,"type"),Pn=l(Event.prototype.preventDefault),{addEventListener:In,removeEventListener:Mn,dispatchEvent:Ln}=EventTarget.
prototype,gt=l(Ln);function Gr(r,e){yt(),xe("addEventListener",In,!0),xe("removeEventListener",Mn,!0);let t=!1,o=n=>{t=!0;
try{gt(N,n)}finally{t=!1}};Ur(),xe("reportError",{reportError(n){if(arguments.length===0)throw new y("Cannot report erro\
r: none was given");e.report(n),t||o(_n(r,n))}}.reportError,!0),xe("dispatchEvent",{dispatchEvent(n){let s=this??N;if(s!==
N)return gt(s,n);let i=Nn(n);return i?(Pn(n),e.report(i.thrown),t||r.setTimeout(()=>o(Dn(n)),0),!1):gt(N,n)}}.dispatchEvent,
!1)}function Nn(r){try{let e=Wr(r);if(e==="error")return{thrown:jr(r)};if(e==="unhandledrejection")return{thrown:vn(r)}}catch{}}
function _n(r,e){let t=p();t.cancelable=!0,t.error=e;let o=ft(r,e);t.filename=o.file??"",t.lineno=o.line??0,t.colno=o.column??
0;try{t.message=`Uncaught ${f(e)}`}catch{t.message="Uncaught"}return new Fr("error",t)}function Dn(r){if(Wr(r)!=="error")
return r;let e=xn(r),t=de(e),o=p();return o.cancelable=!0,o.message=On(r),o.error=jr(r),o.filename=t?e:"",o.lineno=t?Cn(
r):0,o.colno=t?An(r):0,new Fr("error",o)}function yt(){let r=new EventTarget;r.addEventListener("error",yt),r.removeEventListener(
"error",yt);let e=P(globalThis),t=I(r);for(let o=0;o<t.length;o++){let n=E(r,t[o]);a(e,t[o],{...n,enumerable:!1})}}function xe(r,e,t){
a(globalThis,r,{value:e,configurable:t,enumerable:!0,writable:t})}var Ce=class{stream;#t;#r;#o;#e;#n=!1;#s=!1;#i;constructor(e){this.#t=e;let t=p();t.type="bytes",t.start=n=>{this.#r=n},
t.pull=()=>this.#l(),t.cancel=()=>{this.#a(),e.cancel()};let o=p();o.highWaterMark=0,this.stream=new sr(t,o)}push(e){if(this.#s||
C(e)===0)return;let t={bytes:e,next:void 0};this.#e?this.#e.next=t:this.#o=t,this.#e=t,this.#c()}end(){this.#n=!0,this.#c()}fail(e){
this.#s||(this.#a(),pr(this.#r,e))}#a(){this.#s=!0,this.#o=this.#e=void 0,this.#i?.(),this.#i=void 0}#l(){return new k(e=>{
this.#i=e,this.#c()})}#c(){let e=this.#i;if(!e||this.#s)return;let t=this.#o;if(t){this.#o=t.next,t.next||(this.#e=void 0),
this.#i=void 0;let o=C(t.bytes);lr(this.#r,t.bytes),this.#t.pull(o),e()}else if(this.#n){this.#s=!0,this.#i=void 0,ur(this.#r);
let o=dr(this.#r);o&&fr(o,0),e()}}};var Ae=new WeakMap,Yr=l(Ae.get).bind(null,Ae),qr=l(Ae.set).bind(null,Ae),Hr=Bn();function Bn(){let r=I(new Response().headers);
for(let e=0;e<r.length;e++){let t=r[e];if(typeof t=="symbol"&&t.description==="guard")return t}}function $r({status:r,statusText:e,
headers:t,url:o,redirected:n},s){let i=new Qt;for(let m=0;m<t.length;m++){let g=t[m][0],T=t[m][1];Xt(i,g,T)}let c=p();c.
status=r,c.statusText=e,c.headers=i;let d=v(rt,[s,c]);return qr(d,{url:o,redirected:n,type:"basic"}),Hr&&a(Zt(d),Hr,{value:"\
immutable",configurable:!0,enumerable:!0,writable:!0}),d}function zr(){let{prototype:r}=rt;ht(r,"url",t=>t.url),ht(r,"re\
directed",t=>t.redirected),ht(r,"type",t=>t.type);let e=l(r.clone);a(r,"clone",{value:{clone(){let t=e(this),o=Yr(this);
return o&&qr(t,o),t}}.clone,configurable:!0,enumerable:!0,writable:!0})}function ht(r,e,t){let o=u(r,e),n=E(r,e),s=E({get[e](){
let i=Yr(this);return i?t(i):o(this)}},e).get;a(r,e,{...n,get:s})}var Pe=class{#t;#r;#o;#e=Wt;#n;#s=!1;constructor(e,t,o){this.#t=e,this.#r=t,this.#o=ir(o)}async run(){for(;!this.#s;){let e=await ar(
this.#o);if(this.#s)return;if(e.done)return this.#t.post(R.end,this.#r,"");if(Un(e.value)!=="Uint8Array"){let t=new y("C\
annot send the body: its stream gave something else than bytes");throw this.stop(t),t}await this.#a(e.value)}}grant(e){this.#e+=
e,this.#i()}stop(e){this.#s||(this.#s=!0,this.#i(),w(cr(this.#o,e),void 0,()=>{}))}#i(){let e=this.#n;this.#n=void 0,e&&
e()}async#a(e){for(let t=0;t<C(e);){if(this.#e===0&&await new k(s=>this.#n=s),this.#s)return;let o=C(e)-t;if(o>this.#e&&
(o=this.#e),o>Je&&(o=Je),o<=0)return;let n=oe(e,t,o);t+=o,this.#e-=o,this.#t.postBytes(R.chunk,this.#r,n)}}};function Un(r){
if(!(typeof r!="object"||r===null))return re(r)}var jn=/^text\/|^application\/(.*\+)?(json|xml)|urlencoded/,Ie=class{#t;#r;#o;#e=p();constructor(e,t,o){this.#t=e,this.#r=
t,this.#o=o}install(){zr();let e=(o,n)=>this.#n(o,n),t={fetch(o){return e(o,arguments[1])}}.fetch;a(globalThis,"fetch",{
value:t,configurable:!0,enumerable:!0,writable:!0})}take(e,t,o){let n=this.#e[t];if(n)switch(e){case b.response:return this.#s(
t,n,x(o));case b.chunk:return n.download?.push(o);case b.end:return n.download?.end(),this.#c(t,new y("The request is ov\
er"));case b.fault:return this.#l(t,Yn(x(o)));case b.pull:return n.upload?.grant(+o);case b.cancel:return n.upload?.stop(
new y("The host reads no more of the body"))}}#n(e,t){return new k((o,n)=>{let s=Wn(e,t),i=Jt(s);if(mr(i))return n(ot(i));
let c=Te(s),d=h(c,0,5);if(d==="data:"||d==="blob:")return o(this.#t.fetch(s));let m=Hn(s,t),g=zt(s),T=M(Gn(s,g?m:void 0));
Fn(T);let L=this.#r.nextRequestId(),Ye={resolve:o,reject:n,download:void 0,upload:g?new Pe(this.#o,L,g):void 0};this.#e[L]=
Ye,Re(i,"abort",()=>this.#i(L,ot(i))),this.#o.post(R.fetch,L,T),Ye.upload&&w(Ye.upload.run(),void 0,Bo=>this.#i(L,Bo))})}#s(e,t,o){
o.body&&(t.download=new Ce({pull:n=>this.#o.post(R.pull,e,`${n}`),cancel:()=>this.#a(e,new y("Body cancelled"))}));try{let n=t.
download?t.download.stream:null;t.resolve($r(o,n))}catch(n){this.#i(e,n)}}#i(e,t){this.#e[e]&&this.#o.post(R.cancel,e,""),
this.#l(e,t)}#a(e,t){this.#e[e]&&(this.#o.post(R.cancel,e,""),this.#c(e,t))}#l(e,t){let o=this.#e[e];o&&(this.#c(e,t),o.
reject(t),o.download?.fail(t))}#c(e,t){let o=this.#e[e];delete this.#e[e],o?.upload?.stop(t)}};function Fn(r){let e=X(r);
if(!(e<=Ze))throw new y(`Cannot fetch: URL and headers have ${e} bytes, ${Ze} allowed`)}function Wn(r,e){if(K(Te,r))return v(
et,[r,e]);let t=f(r);if(!or(t))throw new y(`Invalid URL: '${t}'`);return v(et,[t,e])}function Gn(r,e){let t=p();tr(tt(r),
(n,s)=>{t[s]=n});let o=p();return o.url=Te(r),o.method=Kt(r),o.headers=t,o.redirect=Vt(r),e&&(o.body=e),o}function Hn(r,e){
let t=typeof e=="object"&&e!==null?e.body:void 0;if(t==null){let o=er(tt(r),"content-type");return o&&Q(jn,o)?"text":"st\
ream"}return typeof t!="object"||K(nr,t)?"text":K(rr,t)?"stream":"bytes"}function Yn({name:r,message:e}){return r==="Abo\
rtError"||r==="TimeoutError"?new V(e,r):r==="RangeError"?new Ee(e):new y(e)}function Kr(r,e){let t=n=>typeof n!="function"?n:s=>{r.awake();try{S(n,void 0,[s])}catch(i){e.report(i)}},o=ne("Finaliza\
tionRegistry",FinalizationRegistry,n=>[t(n[0])]);a(globalThis,"FinalizationRegistry",{value:o})}var qn=["stdin","stdout","stderr"];function $n(r,e){let t;return()=>{t||(e("--expose-gc"),t=r("gc"),e("--no-expose-gc")),
t()}}function Vr({vm:r,v8:e,module:t,port:o}){let n=Deno,s=n[n.internal].core;return zn(s),{port:o,Script:r.Script,runScript:l(
r.Script.prototype.runInThisContext),SourceTextModule:r.SourceTextModule,moduleRequests:u(r.SourceTextModule.prototype,"\
moduleRequests"),linkRequests:l(r.SourceTextModule.prototype.linkRequests),instantiateModule:l(r.SourceTextModule.prototype.
instantiate),evaluateModule:l(r.SourceTextModule.prototype.evaluate),moduleStatus:u(r.SourceTextModule.prototype,"status"),
registerHooks:t.registerHooks,stripTypes:t.stripTypeScriptTypes,destructureError:s.destructureError,fetch:globalThis.fetch,
collectGarbage:$n(r.runInNewContext,e.setFlagsFromString),setTimeout,clearTimeout,atob,setInterval}}function zn(r){for(let[
e,t]of Object.entries(r.resources()))qn.includes(t)&&r.tryClose(Number(e))}var Kn=3,Me=50;function Zr(r){if(typeof r=="string")return D(r,W);try{return D(bt(r,Kn),W)}catch{return"[unreadable]"}}function bt(r,e){
switch(typeof r){case"string":return M(D(r,W));case"bigint":return`${f(r)}n`;case"function":return`[Function ${f(r.name)||
"(anonymous)"}]`;case"object":return r===null?"null":Vn(r,e);default:return f(r)}}function Vn(r,e){let{stack:t}=r;if(typeof t==
"string")return t;if(Se(r))return Jr(r,e,r.length);let o=re(r);if(o!==void 0){let c=r,d=$t(c);return`${o}(${d}) ${Jr(c,e,
d)}`}if(e===0)return"[Object]";let n=I(r),s="";for(let c=0;c<n.length&&c<Me;c++){let d=n[c];if(s.length>W)break;let m=bt(
r[d],e-1);s+=`${s===""?" ":", "}${f(d)}: ${m}`}let i=n.length>Me?", \u2026":"";return s===""?"{}":`{${s}${i} }`}function Jr(r,e,t){
if(e===0)return"[Array]";let o="";for(let s=0;s<t&&s<Me&&!(o.length>W);s++)o+=`${s===0?" ":", "}${bt(r[s],e-1)}`;let n=t>
Me?", \u2026":"";return o===""?"[]":`[${o}${n} ]`}var St=[["debug","debug"],["dir","log"],["dirxml","log"],["error","error"],["group","log"],["groupCollapsed","log"],["in\
fo","info"],["log","log"],["table","log"],["trace","debug"],["warn","warn"]];function Xr(r){let e=(o,n)=>r.post(R.console,
0,M({level:o,text:D(n,W)})),t=globalThis.console;for(let o=0;o<St.length;o++){let n=St[o][1];J(t,St[o][0],function(){e(n,
Qr(arguments,0))})}Jn(t,e),Zn(t,e),J(t,"assert",function(){arguments[0]||e("error",`Assertion failed${Qr(arguments,1,": ")}`)})}
function Jn(r,e){let t=p();J(r,"count",(o="default")=>{let n=f(o);t[n]=(t[n]??0)+1,e("log",`${n}: ${t[n]}`)}),J(r,"count\
Reset",(o="default")=>{delete t[f(o)]})}function Zn(r,e){let t=p(),o=(n,s)=>{let i=f(n),c=t[i];c!==void 0&&(e("log",`${i}\
: ${U()-c|0} ms`),s||delete t[i])};J(r,"time",(n="default")=>{t[f(n)]=U()}),J(r,"timeLog",(n="default")=>o(n,!0)),J(r,"t\
imeEnd",(n="default")=>o(n,!1))}function Qr(r,e,t=""){let o="";for(let n=e;n<r.length&&!(o.length>W);n++)o+=(n===e?t:" ")+
Zr(r[n]);return o}function J(r,e,t){a(t,"name",{value:e,configurable:!0}),a(r,e,{value:t,configurable:!0,enumerable:!0,writable:!0})}var eo="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",to=p();for(let r=0;r<eo.length;r++)to[eo[r]]=r;
function ro(r){let{mappings:e}=x(r),t=[],o=0,n,s=0,i=0,c=0,d=()=>{O(t,(n??o)+1),n=void 0,s=0};for(let m=0;m<e.length;m++){
let g=e[m];if(g===";")d();else if(g===",")s=0;else{let T=to[g];if(i+=(T&31)<<c,c+=5,T&32)continue;s===2&&(o+=i&1?-(i>>1):
i>>1,n??=o),s++,i=c=0}}return d(),t}var Le=p();Le[".ts"]=Le.mts=Le.cts=!0;var oo="//# sourceMappingURL=data:application/json;base64,";function Ne(r,e,t,o){let n=h(
e,-3);if(!(o===void 0?Le[n]===!0:o==="ts"))return t;try{return r.stripTypes(t,{__proto__:null,mode:"strip"})}catch{return Qn(
r,e,t)}}function Qn(r,e,t){let o;try{o=r.stripTypes(t,{__proto__:null,mode:"transform",sourceMap:!0})}catch(s){throw new _t(
Xn(s.message,e))}let n=Ut(o,oo);if(n>=0){let s=h(o,n+oo.length);Mr(e,ro(r.atob(s))),o=h(o,0,n)}return o}function Xn(r,e){
let t="file:///stripTypeScriptTypes.ts",o=B(r,t);return o<0?r:h(r,0,o)+e+h(r,o+t.length)}var _e=class{#t;#r=p();#o=p();constructor(e){this.#t=e}add(e,t){this.#r[no(e,"")]=t}compile(e,t){return se(e),ie(()=>new this.#t.
SourceTextModule(t,{identifier:e,initializeImportMeta:o=>{o.url=e},importModuleDynamically:this.importer(e)}))}run(e){return new k(
t=>{this.#t.moduleStatus(e)==="unlinked"&&(this.#e(e),this.#t.instantiateModule(e)),t(this.#t.evaluateModule(e))})}#e(e){
let t=new Dt;Ke(t,e);let o=[e];for(let n=0;n<o.length;n++){let s=o[n],i=this.#t.moduleRequests(s),c=[];for(let d=0;d<i.length;d++){
let m=this.#n(i[d].specifier,s.identifier);O(c,m),!Bt(t,m)&&(Ke(t,m),this.#t.moduleStatus(m)==="unlinked"&&O(o,m))}this.#t.
linkRequests(s,c)}}importer(e){return t=>new k(o=>{let n=this.#n(t,e);o(w(this.run(n),()=>n))})}#n(e,t){let o=no(e,t),n=this.#r[o];
if(n===void 0)throw new y(`Cannot import "${e}": no such module was given to the isolate`);return this.#o[o]??=this.compile(
o,Ne(this.#t,o,n,void 0))}};function no(r,e){let t=h(r,0,1)===".";if(!t&&h(r,0,1)!=="/")return r;let o="";if(t){for(let n=e.
length;n>0;n--)if(e[n-1]==="/"){o=h(e,0,n);break}}return`./${es(o+r)}`}function es(r){let e="",t=r;for(;t!=="";){let o=B(
t,"/"),n=o<0?t:h(t,0,o);t=o<0?"":h(t,o+1),!(n===""||n===".")&&(n===".."?e=ts(e):e=e===""?n:`${e}/${n}`)}return e}function ts(r){
for(let e=r.length-1;e>=0;e--)if(r[e]==="/")return h(r,0,e);return""}var Et=["AggregateError","Array","ArrayBuffer","AsyncDisposableStack","BigInt","BigInt64Array","BigUint64Array","Boolean",
"DataView","Date","DisposableStack","Error","EvalError","FinalizationRegistry","Float16Array","Float32Array","Float64Arr\
ay","Function","Infinity","Int16Array","Int32Array","Int8Array","Intl","Iterator","JSON","Map","Math","NaN","Number","Ob\
ject","Promise","Proxy","RangeError","ReferenceError","Reflect","RegExp","Set","String","SuppressedError","Symbol","Synt\
axError","Temporal","TypeError","URIError","Uint16Array","Uint32Array","Uint8Array","Uint8ClampedArray","WeakMap","WeakR\
ef","WeakSet","WebAssembly","decodeURI","decodeURIComponent","encodeURI","encodeURIComponent","escape","eval","globalThi\
s","isFinite","isNaN","parseFloat","parseInt","undefined","unescape"],rs=["AbortController","AbortSignal","Blob","ByteLe\
ngthQueuingStrategy","CloseEvent","CompressionStream","CountQueuingStrategy","Crypto","CryptoKey","CustomEvent","DOMExce\
ption","DecompressionStream","ErrorEvent","Event","EventTarget","File","FileReader","FormData","Headers","MessageChannel",
"MessageEvent","MessagePort","Performance","PerformanceEntry","PerformanceMark","PerformanceMeasure","ProgressEvent","Pr\
omiseRejectionEvent","QuotaExceededError","ReadableByteStreamController","ReadableStream","ReadableStreamBYOBReader","Re\
adableStreamBYOBRequest","ReadableStreamDefaultController","ReadableStreamDefaultReader","Request","Response","SubtleCry\
pto","TextDecoder","TextDecoderStream","TextEncoder","TextEncoderStream","TransformStream","TransformStreamDefaultContro\
ller","URL","URLPattern","URLSearchParams","WebSocket","WritableStream","WritableStreamDefaultController","WritableStrea\
mDefaultWriter","addEventListener","atob","btoa","clearInterval","clearTimeout","close","console","crypto","dispatchEven\
t","fetch","onerror","onunhandledrejection","performance","queueMicrotask","removeEventListener","reportError","self","s\
etInterval","setTimeout","structuredClone"],os=["NETWORK","env"],Tt=[...Et,...rs,...os],so=["onerror","onunhandledreject\
ion"],wt=["assert","clear","count","countReset","debug","dir","dirxml","error","group","groupCollapsed","groupEnd","info",
"log","table","time","timeEnd","timeLog","trace","warn"];var ns=l(Function.prototype.toString),ss=l(WeakSet.prototype.has);function io(r){let e=new WeakSet(is(r)),t={toString(){
let o=ns(this);if(!ss(e,this))return o;let n=E(this,"name"),s=typeof n?.value=="string"?n.value:"";return`function ${f(s)}\
() { [native code] }`}}.toString;e.add(t),a(Function.prototype,"toString",{value:t})}function is(r){let e=new Set;for(let s of Et)
as(e,Reflect.get(globalThis,s));let t=e.size;j(e,eval);for(let s of r)e.has(s)||H(e,s);H(e,Function.prototype),H(e,WebAssembly),
H(e,WebAssembly.Module),H(e,WebAssembly.Memory);let o=E(Error,"prepareStackTrace");j(e,o.get),j(e,o.set),j(e,Error.prepareStackTrace),
H(e,Reflect.get(Reflect.get(globalThis,"Temporal"),"Now")),H(e,globalThis);let n=0;for(let s of e)n++<t||(j(e,P(s)),H(e,
s));return[...e].filter(s=>typeof s=="function")}function as(r,e){j(r,e),typeof e=="function"&&j(r,e.prototype)}function H(r,e){
let t=I(e);if(!(t.length===2&&t[0]==="length"&&t[1]==="name"))for(let o of t){let n=E(e,o);j(r,n.value),j(r,n.get),j(r,n.
set)}}function j(r,e){(typeof e=="function"||typeof e=="object"&&e)&&r.add(e)}var ae={open:"ws.open",send:"ws.send",close:"ws.close",fromHost:"__ws_event"},Rt="base64";var cs=32*1024,De=class{#t;#r;#o=0;#e=p();#n=p();#s=p();#i=1;#a=[];#l=[];#c=0;#u=()=>{};constructor(e,t){this.#t=e,this.#r=
t}onSocketMessage(e){this.#u=e}setMaxMessageBytes(e){this.#o=e}beginStart(){this.#c++}finishStart(){--this.#c>0||(this.#a=
[],this.#f())}receive(e){let t=x(e);for(let o=0;o<t.length;o++)this.#g(t[o][0],t[o][1]),this.#r.handledOne()}settle(e,t,o){
let n=this.#s[t];if(!n)return;delete this.#s[t];let s=o===""?void 0:x(o);e===b.reply?n.resolve(s):n.reject(ls(s))}answer(e,t){
let o=x(t),n=o[0],s=o[1],i=this.#n[n];if(!i&&this.#c>0)return O(this.#l,{id:e,payload:t});this.answerWith(e,()=>{if(i)return i(
s);throw new _(`No handler registered for method: ${n}`)})}answerWith(e,t){let o=i=>this.#r.post(R.fault,e,dt(this.#t,i)),
n=i=>{try{let c=M(i)??"";this.#p(c,"reply"),this.#r.post(R.reply,e,c)}catch(c){o(c)}},s=new k(i=>i(t()));w(s,n,o)}report(e){
let t=dt(this.#t,e);this.#r.post(R.error,0,t)}api(){return Z({on:(e,t)=>{this.#d(f(e),ao(t,"NETWORK.on"))},off:(e,t)=>{this.#h(
f(e),t)},send:(e,t)=>this.send(e,t),request:(e,t)=>this.request(e,t),onRequest:(e,t)=>{this.#n[f(e)]=ao(t,"NETWORK.onReq\
uest"),this.#l.length>0&&le(()=>this.#f())}})}send(e,t){this.#r.event(this.#y(e,t,"message"))}request(e,t){return new k(
(o,n)=>{let s=this.#y(e,t,"request"),i=this.nextRequestId();this.#s[i]={resolve:o,reject:n},this.#r.post(R.request,i,s)})}nextRequestId(){
return this.#i++}#y(e,t,o){let n=M(f(e)),s=t===void 0?void 0:M(t),i=s===void 0?`[${n}]`:`[${n},${s}]`;return s!==void 0&&
this.#p(s,o),this.#p(i,`${o} of this name`,cs),i}#p(e,t,o=0){let n=this.#o+o;if(e.length*3<=n)return;let s=X(e);if(!(s<=
n))throw new Ee(`Cannot send ${t}: ${s} bytes, maxMessageBytes is `+this.#o)}#d(e,t){let o=this.#e[e],n=[],s=o===void 0?
0:o.length;for(let i=0;i<s;i++)O(n,o[i]);O(n,t),this.#e[e]=n,this.#a.length>0&&this.#m(e)}#h(e,t){let o=this.#e[e];if(o===
void 0)return;let n=[],s=!1;for(let i=0;i<o.length;i++)!s&&o[i]===t?s=!0:O(n,o[i]);n.length===0?delete this.#e[e]:this.#e[e]=
n}#f(){let e=this.#l;this.#l=[];for(let t=0;t<e.length;t++)this.answer(e[t].id,e[t].payload)}#m(e){let t=[],o=this.#a;this.#a=
t;for(let n=0;n<o.length;n++){let s=o[n];s.name!==e?O(t,s):le(()=>this.#g(e,s.data))}}#g(e,t){if(e===ae.fromHost)return this.#u(
t);let o=this.#e[e];if(o===void 0){this.#c>0&&O(this.#a,{name:e,data:t});return}for(let n=0;n<o.length;n++)try{S(o[n],void 0,
[t])}catch(s){this.report(s)}}};function ao(r,e){if(typeof r=="function")return r;throw new y(`Cannot register with ${e}\
: no function given`)}function ls({name:r,message:e}){let t=new _(e);return a(t,"name",{value:r,configurable:!0,enumerable:!1,
writable:!0}),t}var Be=class{#t;#r;#o;constructor(e,t,o){this.#t=e,this.#r=t,this.#o=o}execute(e){let t=o=>this.#r.report(o);try{let{name:o,
source:n}=this.#c(e),s=this.#n(o,n);s?this.#e(s):w(this.#l(o,n),void 0,t)}catch(o){t(o)}}evaluate(e,t){this.#r.answerWith(
e,()=>{let{name:o,source:n}=this.#c(t),s=this.#n(o,n)??this.#s(o,n);return s?this.#e(s):this.#l(o,n)})}#e(e){return this.#t.
runScript(e,{displayErrors:!1})}#n(e,t){try{return ie(()=>new this.#t.Script(t,this.#i(e)))}catch(o){if(!this.#a(e,t))throw o}}#s(e,t){
try{let o=`(async () => (${t}
))()`;return new this.#t.Script(o,{...this.#i(e),columnOffset:-14})}catch{return}}#i(e){return{filename:e,importModuleDynamically:this.#o.
importer(e)}}#a(e,t){try{return this.#o.compile(e,t),!0}catch{return!1}}#l(e,t){let o=this.#o.compile(e,t);this.#r.beginStart();
let n=this.#o.run(o),s=()=>this.#r.finishStart();return w(n,s,s),w(n,()=>{})}#c(e){let t=B(e,`
`),o=x(h(e,0,t)),{name:n,lang:s}=o;se(n);let i=h(e,t+1);return{name:n,source:Ne(this.#t,n,i,s)}}};function kt(r,e){a(globalThis,r,{value:e,configurable:!1,enumerable:!0,writable:!1})}function co(){let r=p();for(let t=0;t<
Tt.length;t++)r[Tt[t]]=!0;ds(),ps();let e=I(globalThis);for(let t=0;t<e.length;t++){let o=e[t];if(typeof o=="string"&&r[o]){
so.includes(o)||us(o);continue}if(!delete globalThis[o])throw new _(`Cannot remove global ${f(o)}`)}}function us(r){let{
get:e,enumerable:t}=E(globalThis,r);e&&a(globalThis,r,{value:S(e,globalThis,[]),configurable:!0,enumerable:t,writable:!0})}
function ps(){a(globalThis,"MessageChannel",{value:MessageChannel.prototype.constructor})}function ds(){let r=P(globalThis);
for(;r!==EventTarget.prototype;)delete r.constructor,r=P(r)}function lo(){let r={};for(let e=0;e<wt.length;e++){let t=wt[e];
a(r,t,{value:{[t](){}}[t],configurable:!0,enumerable:!0,writable:!0})}a(globalThis,"console",{value:r,configurable:!0,enumerable:!1,
writable:!0})}function uo(){$e(Object.prototype),$e(Array.prototype),Y(k.prototype,"then"),Y(k.prototype,"constructor"),
Y(k,Symbol.species),Z(Function.prototype.bind),Y(Function.prototype,"call"),Y(Function.prototype,"apply"),Y(Function.prototype,
"bind"),Y(Array.prototype,Symbol.iterator),Y(P([][Symbol.iterator]()),"next")}function Y(r,e){a(r,e,{configurable:!1}),"\
value"in E(r,e)&&a(r,e,{writable:!1})}function fo(){a(po,"name",{value:"prepareStackTrace"});let{get:e,set:t}=E({get prepareStackTrace(){return po},set prepareStackTrace(o){}},
"prepareStackTrace");a(_,"prepareStackTrace",{get:e,set:t,enumerable:!1,configurable:!1}),a(globalThis,"Error",{configurable:!1,
writable:!1})}function po(r,e){let t=ms(r);try{for(let o=0;o<e.length;o++){let n=e[o].getFileName();de(n)&&(t+=`
    at ${fs(e[o],n)}`)}}catch{}return t}function fs(r,e){let t=r.toString(),o=r.getScriptNameOrSourceURL(),n=typeof o=="\
string"?o:e,s=r.getLineNumber(),i=`${n}:${s}:`,c=B(t,i);if(c<0)return t;let d=h(t,c+i.length);return`${h(t,0,c)}${e}:${pt(
e,s)}:${d}`}function ms(r){try{let{name:e,message:t}=r,o=e===void 0?"Error":f(e),n=t===void 0?"":f(t);return o===""?n:n===
""?o:`${o}: ${n}`}catch{return"Error"}}var vt={AbortController:"","AbortController.prototype":"constructor signal abort @@toStringTag",AbortSignal:"any abort t\
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
SED @@toStringTag"};var gs=["length","name","prototype"];function go(r){for(let e of Object.keys(vt)){let t=r[e]??yo(e);t&&ys(t,e)}}function ys(r,e){
let t=new Set(vt[e].trim().split(/\s+/));if(typeof r=="function")for(let o of gs)t.add(o);for(let o of Reflect.ownKeys(r))
if(!t.has(mo(o))&&!Reflect.deleteProperty(r,o))throw new Error(`Cannot remove ${mo(o)} of ${e}`);hs(r,e)}function hs(r,e){
if(!e.endsWith(".prototype")||e.startsWith("%"))return;let t=yo(e.slice(0,-10));Object.hasOwn(r,"constructor")&&r.constructor!==
t&&Object.defineProperty(r,"constructor",{value:t})}function mo(r){if(typeof r!="symbol")return String(r);let{description:e=""}=r,
t=e.startsWith("Symbol.")?e.slice(7):"";return t!==""&&Reflect.get(Symbol,t)===r?`@@${t}`:`Symbol(${e.replaceAll(" ","_")}\
)`}function yo(r){let e=globalThis;for(let t of r.split("."))e=e?.[t];return e}function ho(r,e){let{setTimeout:t,setInterval:o}=r,n=s=>()=>{e.awake(),s()};r.setTimeout=((s,i)=>t(n(s),i)),r.setInterval=
((s,i)=>o(n(s),i))}function bo(r,e){let t=p(),o=0,n=i=>{let c=t[i];c!==void 0&&(delete t[i],r.clearTimeout(c))},s=(i,c,d)=>{
let m=d[0],g=typeof m=="function"?m:()=>e(f(m)),T=Ss(d,2),L=++o;return t[L]=i(()=>{c||delete t[L],S(g,N,T)},bs(d[1])),L};
Ue("setTimeout",function(){return s(r.setTimeout,!1,arguments)}),Ue("setInterval",function(){return s(r.setInterval,!0,arguments)}),
Ue("clearTimeout",i=>n(i)),Ue("clearInterval",i=>n(i))}function bs(r){let e=+r;return e>0&&e<=2147483647?e:0}function Ss(r,e){
let t=[];for(let o=e;o<r.length;o++)O(t,r[o]);return t}function Ue(r,e){a(e,"name",{value:r,configurable:!0}),a(globalThis,
r,{value:e,configurable:!0,enumerable:!0,writable:!0})}var Es=1,So=2,Ts=8,ws=2,Rs=5,ks=99,vs=100,Ot=class{#t;#r;at=8;constructor(e){this.#t=e,this.#r=C(e)}get more(){return this.
at<this.#r}byte(){return this.#t[this.at++]??0}number(){let e=0;for(let t=1;t<2**70;t*=128){let o=this.byte();if(e+=(o&127)*
t,o<128)break}return e}name(){let e=this.number();this.at+=e}type(){let e=this.byte();(e===ks||e===vs)&&this.number()}limits(){
let e=this.byte();return this.number(),e&Es&&this.number(),e&Ts&&this.number(),e}};function xt(r){let e=new Ot(r);for(;e.
more;){let t=e.byte(),o=e.number(),n=e.at+o;if(t===ws&&xs(e,n)||t===Rs&&Os(e,n))return!0;e.at=n}return!1}function Os(r,e){
for(r.number();r.at<e;)if(r.limits()&So)return!0;return!1}function xs(r,e){for(r.number();r.at<e;)switch(r.name(),r.name(),
r.byte()){case 0:r.number();break;case 1:r.type(),r.limits();break;case 2:if(r.limits()&So)return!0;break;case 3:r.type(),
r.byte();break;case 4:r.byte(),r.number();break;default:return!0}return!1}var{Module:Cs,Memory:As,CompileError:Ps}=WebAssembly,Eo=WebAssembly.compile,To=WebAssembly.instantiate,Is=WebAssembly.validate,
Ms=Object.getPrototypeOf(Uint8Array.prototype),Ls=u(ArrayBuffer.prototype,"byteLength"),wo=[Ms,DataView.prototype].map(r=>({
buffer:u(r,"buffer"),offset:u(r,"byteOffset"),length:u(r,"byteLength")})),Ns=l(Response.prototype.arrayBuffer),_s=u(Response.
prototype,"ok"),Ds=u(Response.prototype,"headers"),Bs=l(Headers.prototype.get);function vo(){delete SharedArrayBuffer.prototype.
constructor,ko("Module",Cs,r=>[me(r[0]),r[1]]),ko("Memory",As,r=>[Us(r[0])]),ge("validate",(r,e)=>{let t=Oo(r);return t&&
xt(t)?!1:Is(t??r,e)}),ge("compile",(r,e)=>Ct(()=>Eo(me(r),e))),ge("instantiate",(r,e,t)=>Ct(()=>To(me(r),e,t))),ge("comp\
ileStreaming",(r,e)=>Ro(r,t=>Eo(me(t),e))),ge("instantiateStreaming",(r,e,t)=>Ro(r,o=>To(me(o),e,t)))}function Ct(r){return new k(
e=>e(r()))}function Ro(r,e){let t=w(Ct(()=>r),o=>{let n=Ds(o);if(Bs(n,"content-type")!=="application/wasm")throw new y("\
Cannot compile response: its type is not application/wasm");if(!_s(o))throw new y("Cannot compile response: its status i\
s no 2xx");return Ns(o)});return w(t,o=>e(o))}function Us(r){if(r===null||typeof r!="object")return r;let e=["initial","\
minimum","maximum","address","index","shared"],t=p();for(let o=0;o<e.length;o++){let n=r[e[o]];n!==void 0&&(t[e[o]]=n)}if(t.
shared)throw new y("Cannot create shared memory: an isolate has one thread");return t}function me(r){let e=Oo(r);if(!e)return r;
if(!xt(e))return e;throw new Ps("Cannot compile module: it shares memory, and an isolate has one thread")}function Oo(r){
let e=js(r);return e&&oe(e,0,C(e))}function js(r){if(!(r===null||typeof r!="object")){if(K(Ls,r))return new z(r);for(let e=0;e<
wo.length;e++){let{buffer:t,offset:o,length:n}=wo[e];if(K(t,r))return new z(t(r),o(r),n(r))}}}function ko(r,e,t){let o=ne(
r,e,t);if(r==="Module"){for(let n of["imports","exports","customSections"])a(o,n,{value:e[n],configurable:!0,enumerable:!0,
writable:!0});Object.setPrototypeOf(o,Object.getPrototypeOf(e))}xo(r,o)}function ge(r,e){a(e,"length",{value:1}),xo(r,e)}
function xo(r,e){a(e,"name",{value:r,configurable:!0}),a(WebAssembly,r,{value:e})}var je=new WeakMap,Co=l(je.get).bind(null,je),Fs=l(je.set).bind(null,je);function Ao(r,e){for(let t=0;t<e.length;t++){let o=e[t],
n=`on${o}`,s=E({get[n](){return Co(this)?.[o]??null},set[n](i){Ws(this,o,i)}},n);a(r,n,s)}}function Ws(r,e,t){let o=Co(r);
o||Fs(r,o={__proto__:null}),o[e]===void 0&&Re(r,e,n=>{let s=o[e];if(s)return S(s,r,[n])}),o[e]=typeof t=="function"?t:null}var Gs=l(MessagePort.prototype.postMessage),Fe=class{#t;#r;#o=!1;#e;#n;constructor(e){this.#n=e;let{port1:t,port2:o}=new MessageChannel;
this.#e=t,a(o,"dispatchEvent",{value:()=>(this.#o=!1,this.#s(),!0)}),o.start()}add(e){let t={task:e,next:void 0};this.#r?
this.#r.next=t:this.#t=t,this.#r=t,this.#s()}#s(){let e=this.#t;if(!(!e||this.#o)){this.#t=e.next,e.next||(this.#r=void 0),
this.#o=!0,Gs(this.#e,0);try{e.task()}catch(t){this.#n(t)}}}};var Po=Blob,Hs=u(Blob.prototype,"size"),Ys=l(Blob.prototype.arrayBuffer),Pt={size(r){if(!(typeof r!="object"||r===null))
try{return Hs(r)}catch{return}},read:Ys},qs=u(ArrayBuffer.prototype,"byteLength"),$s=u(DataView.prototype,"buffer"),zs=u(
DataView.prototype,"byteOffset"),Ks=u(DataView.prototype,"byteLength");function It(r){if(!(typeof r!="object"||r===null)){
if(Nt(r))return re(r)===void 0?At($s(r),zs(r),Ks(r)):At(G(r),Xe(r),C(r));try{return At(r,0,qs(r))}catch{return}}}function At(r,e,t){
let o=v(z,[r]);return oe(o,e,t)}var Vs=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Io=123;function Mo(r){let e=f(r),t;try{t=new Sr(e)}catch{throw ye(`Cannot connect\
: "${e}" is not a URL`)}ke(t)==="http:"&&nt(t,"ws:"),ke(t)==="https:"&&nt(t,"wss:");let o=ke(t);if(o!=="ws:"&&o!=="wss:")
throw ye(`Cannot connect: the scheme ${o} is not ws or wss`);if(Tr(t)!=="")throw ye("Cannot connect: the URL has a fragm\
ent");return Er(t)}function Lo(r){let e=[];if(r===void 0)return e;let t=p(),o=n=>{let s=f(n);if(!Q(Vs,s)||t[s])throw ye(
`Cannot connect: protocol "${s}" cannot be used`);t[s]=!0,O(e,s)};if(Se(r))for(let n=0;n<r.length;n++)o(r[n]);else typeof r==
"object"&&r!==null?Js(r,o):o(r);return e}function Js(r,e){let t=r[Lt];if(typeof t!="function")return e(r);let o=S(t,r,[]);
for(let n=o.next();!n.done;n=o.next())e(n.value)}function No(r,e){let t=e===void 0?"":f(e),o=r===void 0?void 0:Zs(r);if(o!==
void 0&&o!==1e3&&!(o>=3e3&&o<=4999))throw new V(`Cannot close: code ${o} is not 1000 or from 3000 to 4999`,"InvalidAcces\
sError");if(X(t)>Io)throw ye(`Cannot close: the reason has more than ${Io} bytes`);return{code:o,reason:t}}function Zs(r){
if(typeof r=="symbol"||typeof r=="bigint")throw new y("Cannot close: the code is not a number");let e=+r;return e>0?e>=65535?
65535:e+.5|0:0}function ye(r){return new V(r,"SyntaxError")}var q=0,he=1,We=2,Ge=3,_o={CONNECTING:q,OPEN:he,CLOSING:We,CLOSED:Ge},Qs=1005,Do=1006,A,F=class extends EventTarget{#t=A.
nextId++;#r;#o="";#e=q;#n="blob";#s=0;#i;#a;constructor(e){super();let t=Lo(arguments[1]);this.#r=Mo(e),A.sockets[this.#t]=
this;let o=p();o.conn_id=this.#t,o.url=this.#r,t.length>0&&(o.protocols=t),A.network.send(ae.open,o),this.#k("The host d\
id not answer in time")}get url(){return this.#r}get protocol(){return this.#o}get extensions(){return this.#e,""}get readyState(){
return this.#e}get bufferedAmount(){return this.#s}get binaryType(){return this.#n}set binaryType(e){(e==="blob"||e==="a\
rraybuffer")&&(this.#n=e)}send(e){if(this.#e===q)throw new V("Cannot send: the socket is still connecting","InvalidState\
Error");let t=Pt.size(e);if(t!==void 0)return this.#v(e,t);let o=It(e),n=o?void 0:f(e),s=o?C(o):n.length;if(this.#R(s),this.#e!==
he)return;let i=o?st(o):n;this.#a?this.#b(()=>this.#S(i,o!==void 0,s)):this.#S(i,o!==void 0,s)}close(){let{code:e,reason:t}=No(
arguments[0],arguments[1]);if(!(this.#e>=We)){if(this.#e===q){this.#E(e,t),this.#e=We,A.natives.setTimeout(()=>this.#d("\
The socket was closed before it was open"),0);return}this.#e=We,this.#b(()=>{this.#E(e,t),this.#k("The host did not clos\
e in time")})}}static hear(e,t){e.#l(t)}#l({event_type:e,data:t,encoding:o}){if(this.#e!==Ge)switch(e){case"open":return this.#c(
t);case"message":return this.#u(t,o);case"error":return this.#p(t);case"close":return this.#h(t)}}#c(e){this.#e===q&&(this.#T(),
this.#e=he,e&&typeof e.protocol=="string"&&(this.#o=e.protocol),ue(this,new gr("open")))}#u(e,t){if(this.#e!==he)return;
let o=p();o.data=t===Rt?this.#y(Rr(e)):f(e),o.origin=this.#r,ue(this,v(yr,["message",o]))}#y(e){return this.#n==="blob"?
new Po([e]):G(e)}#p(e){let t=e&&typeof e.message=="string"?e.message:"";if(this.#e===q)return this.#d(t);this.#m(t)}#d(e){
if(this.#e===Ge)return;let t=p();t.code=Do,t.reason="",this.#f(),this.#m(e),this.#g(t)}#h(e){let t=this.#e===q;this.#f(),
t&&this.#m("The connection was refused"),this.#g(e??p())}#f(){this.#T(),this.#e=Ge,delete A.sockets[this.#t]}#m(e){let t=p();
t.message=e,ue(this,v(br,["error",t]))}#g(e){let t=p();t.code=typeof e.code=="number"?e.code:Qs,t.reason=typeof e.reason==
"string"?e.reason:"",t.wasClean=t.code!==Do,ue(this,v(hr,["close",t]))}#v(e,t){if(this.#R(t),this.#e!==he)return;let o=Pt.
read(e);this.#b(()=>w(o,n=>{let s=It(n);s&&this.#S(st(s),!0,t)}))}#b(e){if(this.#a)this.#w(w(this.#a,e));else{let t=e();
t&&this.#w(t)}}#w(e){let t=w(e,void 0,()=>{});this.#a=t,w(t,()=>{this.#a===t&&(this.#a=void 0)})}#S(e,t,o){let n=p();n.conn_id=
this.#t,n.data=e,t&&(n.encoding=Rt),A.network.send(ae.send,n),A.natives.setTimeout(()=>{this.#s-=o},0)}#R(e){this.#s+=e}#E(e,t){
let o=p();o.conn_id=this.#t,e!==void 0&&(o.code=e,o.reason=t),A.network.send(ae.close,o)}#k(e){this.#T(),this.#i=A.natives.
setTimeout(()=>{this.#e===q&&this.#E(void 0,""),this.#d(e)},A.timeoutMs)}#T(){A.natives.clearTimeout(this.#i)}},{hear:Xs}=F;
delete F.hear;var He=class{#t;constructor(e,t){this.#t=new Fe(o=>t.report(o)),A={network:t,natives:e,sockets:p(),nextId:1,
timeoutMs:0}}set timeoutMs(e){A.timeoutMs=e}install(){a(F,"name",{value:"WebSocket"}),Ao(F.prototype,["open","message","\
error","close"]);for(let e in _o){let o={value:_o[e],enumerable:!0};a(F,e,o),a(F.prototype,e,o)}a(F.prototype,Symbol.toStringTag,
{value:"WebSocket",configurable:!0}),a(globalThis,"WebSocket",{value:F,configurable:!0,enumerable:!1,writable:!0})}receive(e){
let t=e?.conn_id,o=t===void 0?void 0:A.sockets[t];o&&this.#t.add(()=>Xs(o,e))}};function ei(r){let e=Vr(r),t=new Oe(e.port);ho(e,t);let o=new De(e,t),n=new Ie(e,o,t),s=new He(e,o),i=new _e(e),c=new Be(
e,o,i);ti(e.registerHooks),Gr(e,o);let d=_r(e);bo(e,d),Kr(t,o),Ft(e),n.install(),s.install(),o.onSocketMessage(T=>s.receive(
T)),lo(),fo(),Or(),vo(),Yt(),kt("NETWORK",o.api()),ri(t),co();let m=qt();go(m),uo(),io(Object.values(m));let g=T=>{o.setMaxMessageBytes(
T.limits.maxMessageBytes),s.timeoutMs=T.socketTimeoutMs,xr(T.timeOrigin),T.forwardConsole&&Xr(t),si(i,T.modules),kt("env",
ni(T.env))};t.open(oi(e,o,n,c,t,g)),t.post($.ready,0,"")}function ti(r){r({resolve(e){throw new y(`Cannot import "${e}":\
 no such module`)}})}function ri(r){let{close:e}={close(){r.post(R.close,0,"")}};globalThis.close=e}function oi(r,e,t,o,n,s){
let i=(c,d,m)=>{if(c===b.chunk)return t.take(c,d,m);let g=typeof m=="string"?m:jt(m);switch(c){case b.events:case b.socket:
return e.receive(g);case b.execute:return o.execute(g),n.handledOne();case b.evaluate:return o.evaluate(d,g),n.handledOne();case b.
call:return e.answer(d,g),n.handledOne();case b.reply:case b.fault:return t.take(c,d,g),e.settle(c,d,g);case b.response:case b.
end:case b.pull:case b.cancel:return t.take(c,d,g);case b.setup:return s(x(g));case b.limits:return e.setMaxMessageBytes(
x(g).maxMessageBytes);case Qe.ping:return n.post($.pong,0,"");case Qe.collect:return r.collectGarbage(),n.post($.collected,
0,"")}};return(c,d,m)=>{try{i(c,d,m)}catch(g){e.report(g)}}}function ni(r){let e=p(),t=I(r);for(let o=0;o<t.length;o++)e[t[o]]=
r[t[o]];return Z(e)}function si(r,e){let t=I(e);for(let o=0;o<t.length;o++)r.add(t[o],e[t[o]])}return Ho(ii);})();
return prelude.boot;
})();
