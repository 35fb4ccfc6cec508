import{A as Tt,B as te,C as ne,D as vt,E as pe,F as oe,G as se,H as Ae,I as Ie,J as re,K as Nt,L as Rt,a as ft,b as dt,c as I,d as pt,e as be,f as de,g as Me,h as Ue,
i as mt,j as gt,k as _t,l as wt,m as ht,n as Ge,o as yt,p as St,q as G,r as j,s as bt,t as Mt,u as At,v as Et,w as Ot,x as kt,y as We,z as xt}from"./shared2.js";
import{g as K}from"./shared1.js";import{signal as ct}from"./vendor/preact.js";var Pt={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function Co(e){return Object.
hasOwn(Pt,e)?Pt[e]:"fail"}var Do={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},C=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:s,requestId:r,details:i}){super(n??Do[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=s??null,this.
requestId=r??null,this.details=i??null}get action(){return Co(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},qt=e=>e instanceof
C?e:new C({code:"client_fault",sentence:String(e)});function Lt(e){return new C({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function Ee(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let s=typeof o?.code=="string",r=Number(n("Retry-After")??NaN);return new C({code:s?o.code:jo(e),
sentence:s?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(r)?r:null,requestId:n("X-Request-Id"),details:s?o.details??null:null})}
function jo(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var Bo=3e4,Uo=3,Go=30;function xe({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:s="",
headers:r={}}={}){async function i(g,m,h={}){let S=h.tries??(g==="GET"?Uo:1);for(let l=1;;l++)try{return await a(g,m,h)}catch(c){if(!(c instanceof C)||(c.action===
"sign_in"&&t(c),l>=S||!c.isPassing))throw c;let _=c.retryAfter??.5*l;if(_>Go)throw c;if(await n(_*1e3+Math.random()*250),h.signal?.aborted||o?.aborted)throw Oe()}}
async function a(g,m,{query:h,body:S,headers:l,signal:c,keepalive:_}){let f=new AbortController,u=setTimeout(()=>f.abort(),Bo),d=()=>f.abort(),y=()=>!!(c?.aborted||
o?.aborted);for(let M of[c,o])M?.addEventListener("abort",d,{once:!0});try{if(y())throw Oe();let M=await e(s+m+ke(h),{method:g,headers:{...r,...S===void 0?{}:{"\
Content-Type":"application/json"},...l},...S===void 0?{}:{body:JSON.stringify(S)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:f.signal,keepalive:_??
!1}),b=await M.text();if(y())throw Oe();if(!M.ok)throw Ee(M.status,b,E=>M.headers.get(E));return{data:b?Ho(b):null,status:M.status,etag:M.headers.get("ETag"),next:Wo(
M.headers.get("Link"))}}catch(M){if(M instanceof C)throw M;if(y())throw Oe();let b=f.signal.aborted?"time_out":"network";throw new C({code:b})}finally{clearTimeout(
u);for(let M of[c,o])M?.removeEventListener("abort",d)}}let p=g=>async(m,h=void 0,S={})=>(await i(g,m,{...S,body:h})).data;return{request:i,get:async(g,m,h={})=>(await i(
"GET",g,{...h,...m?{query:m}:{}})).data,page:async(g,m)=>{let h=g+ke(m),{data:S,next:l}=await i("GET",h);return{items:S,next:l??Io(h,S)}},post:p("POST"),put:p("\
PUT"),patch:p("PATCH"),remove:p("DELETE")}}function ke(e){let t=new URLSearchParams;for(let[o,s]of Object.entries(e??{}))s!=null&&t.set(o,String(s));let n=t.toString();
return n&&`?${n}`}function Wo(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function Io(e,t){let[n,o]=e.split("?"),s=new URLSearchParams(o),r=t[t.
length-1];return!r||!s.has("after_id")||t.length<Number(s.get("limit"))?null:(s.set("after_id",String(r.id)),`${n}?${s}`)}function Ho(e){try{return JSON.parse(e)}catch{
throw new C({code:"unreadable_answer"})}}function Oe(){return new C({code:"aborted"})}function $t({me:e,leave:t},n,o){async function s(r){let i=await n.patch("/v1/users/me",r);return e.value=i,i}return{changeProfile:s,uploadAvatar(r,i=()=>{}){let{
done:a,cancel:p}=o(r,"avatar",{onProgress:i});return{done:a.then(({id:g})=>s({avatar:g})),cancel:p}},async changePassword(r,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:r,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:r=>n.remove(`/v1/users/sessions/${encodeURIComponent(
r)}`),exportPath:"/v1/users/me/export",deleteAccount:(r,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:r,messages:i}))}}var B=e=>`/v1/groups/${e}`,F=(e,t)=>`/v1/groups/${e}/messages/${t}`,Te=(e,t)=>`/v1/groups/${e}/members/${t}`;var ve=200;function Ct({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:s}=await n.post("/v1/groups",{name:o});return s},async changeGroup(o,s){
let{settings:r}=await n.patch(B(o),s);return r},deleteGroup:o=>n.remove(B(o)),join:o=>n.post(`${B(o)}/join`),leave:o=>n.remove(Te(o,e.me)),mute:(o,s)=>n.put(`${B(
o)}/mute`,{until:s}),unmute:o=>n.remove(`${B(o)}/mute`),publicGroups:(o,s=0)=>n.page("/v1/groups/public",{q:o||null,limit:ve,after_id:s}),members:(o,{q:s,after_id:r=0,
limit:i=ve}={})=>n.page(`${B(o)}/members`,{q:s||null,limit:i,after_id:r}),addMember:(o,s,r="member")=>n.post(`${B(o)}/members`,{user_id:s,role:r}),changeRole:(o,s,r)=>n.
patch(Te(o,s),{role:r}),removeMember:(o,s)=>n.remove(Te(o,s)),ban:(o,s)=>n.put(`${B(o)}/bans/${s}`),unban:(o,s)=>n.remove(`${B(o)}/bans/${s}`),bans:o=>n.page(`${B(
o)}/bans`,{limit:ve,after_id:0}),createInvite:(o,s)=>n.post(`${B(o)}/invites`,s),invites:o=>n.get(`${B(o)}/invites`),revokeInvite:(o,s)=>n.remove(`${B(o)}/invit\
es/${s}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:ve,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var Dt={text:"",reply_to:null,selection:null,files:[]},ie=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,H=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function jt({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:s,clock:r}){let i=new Map,a=new Set,p=new Map,g=c=>{let _=i.get(c);return _&&!H(_)?_:null};function m(c,_){
_?i.set(c,_):i.delete(c),t(c)}async function h(c){r.cancel(p.get(c)),p.delete(c),await e.put_draft(c,i.get(c)??null),n(c),o()}function S(c,{text:_,reply_to:f,selection:u,
files:d}){let y={text:_,reply_to:f,selection:u,files:d,at:r.now(),is_synced:!1};a.add(c),m(c,H(y)&&!s(c)?null:y)}function l(c,_){let f=g(c);return S(c,{text:[f?.
text,_.text].filter(Boolean).join(`
`),reply_to:f?.reply_to??_.reply_to,selection:null,files:[...f?.files??[],..._.files]}),h(c)}return{get:g,all:()=>new Map([...i].filter(([,c])=>!H(c))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([c,{is_synced:_}])=>!_&&a.has(c)&&!p.has(c)),adopt(){for(let c of i.keys())a.add(c)},isNewer:c=>p.has(c)||i.has(c)&&!i.
get(c)?.is_synced,async load(){for(let[c,_]of await e.drafts())!p.has(c)&&_.at>=(i.get(c)?.at??0)&&m(c,_)},set(c,_){S(c,_),r.cancel(p.get(c)),p.set(c,r.after(()=>h(
c),300))},async clear(c){S(c,Dt),await h(c)},merge:l,async move(c,_){let f=g(c);f&&(S(c,Dt),await Promise.all([l(_,f),h(c)]))},uploaded(c,_){for(let[f,u]of i){if(!u.
files.some(y=>y.local_id===c&&y.file_id===null))continue;let d=u.files.map(y=>y.local_id===c?{...y,file_id:_}:y);this.set(f,{...u,files:d})}},flush:()=>Promise.
all([...p.keys()].map(h)),async synced(c,_){i.get(c)===_&&m(c,H(_)?null:{..._,is_synced:!0}),await e.sync_draft(c,_),n(c)},async take(c,_){if(this.isNewer(c))return;
let f=_&&{..._,is_synced:!0};m(c,f),await e.put_draft(c,f)},async changed(c){if(p.has(c))return;let _=await e.draft(c);p.has(c)||m(c,_)}}}var Ne=200,He=class extends C{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function Bt({local:e,people:t,marks:n,history:o},s){
return{async send(r){let i=await e.outbox.add(r),{group_id:a,recipient_id:p}=i;return a&&t.typedAndSent(a),await e.drafts.clear(ie({groupId:a,userId:p})),i},sendAgain:r=>e.
outbox.retry(r),deleteUnsent:async r=>await e.outbox.discard(r)!==null,editUnsent:r=>e.editUnsent(r),async edit({group_id:r,seq:i,revision:a=1},p){let g=F(r,i);
try{return await s.patch(g,{content:p},{headers:{"If-Match":`"${a}"`}})}catch(m){let h=m;throw h.action!=="choose"?h:new He(h,p,await s.get(g))}},remove:(r,i)=>s.
remove(F(r,i)),async react(r,i,a,p){let g=`${F(r,i)}/reactions/${encodeURIComponent(a)}`,{reactions:m}=await(p?s.put(g):s.remove(g));return m},pin(r,i,a){let p=`${B(
r)}/pins/${i}`;return a?s.put(p):s.remove(p)},pins:r=>s.get(`${B(r)}/pins`),markUnread:(r,i)=>n.unread(r,i),readAll:()=>n.readAll(),message:(r,i)=>s.get(F(r,i)),
async versions(r,i){let a=`${F(r,i)}/versions`,p=[];for(;;){let g=p[p.length-1]?.revision,m=await s.get(a,{limit:Ne,after:g});if(p.push(...m),m.length<Ne)return p}},
reactions:(r,i)=>s.page(`${F(r,i)}/reactions`,{limit:Ne,after_id:0}),readers:(r,i)=>s.page(`${F(r,i)}/readers`,{limit:Ne,after_id:0}),replies:(r,i,a={})=>s.get(
`${F(r,i)}/replies`,a),mentions:(r=null)=>s.page(r??"/v1/mentions"),search:r=>s.get("/v1/search",r),refresh:(r,i)=>o.row(r,i)}}function Ut({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let s=`/v1/users/${n}/block`;return o?t.put(s):t.remove(
s)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Gt=(e,t,n)=>({...Bt(e,t),...Ct(e,t),...Ut(e,t),...$t(e,t,n)});var Re={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var Fo=3e4;function Wt(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let s=o(),r=null,i=!1,a=()=>{clearTimeout(r),r=setTimeout(()=>{i=!0,s.
abort()},Fo)};return{done:new Promise((g,m)=>{let h=S=>m(new C({code:S}));s.upload.onprogress=({loaded:S})=>{a(),n(Math.min(S,e.size),e.size)},s.onload=()=>{if(s.
status<200||s.status>299){let S=l=>s.getResponseHeader(l);m(Ee(s.status,s.responseText,S));return}try{g(JSON.parse(s.responseText))}catch{h("unreadable_answer")}},
s.onerror=()=>h("network"),s.onabort=()=>h(i?"time_out":"aborted"),s.onloadend=()=>clearTimeout(r),s.open("POST",`/v1/files${ke({name:t})}`),s.setRequestHeader(
"Content-Type","application/octet-stream"),a(),s.send(e)}),cancel:()=>s.abort()}}import{openDB as zo}from"./vendor/idb.js";var Fe=(e,t)=>e?.at===t.at&&e.text===t.text;function J(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async s=>e.get(s)??null,put_outgoing:async s=>!!e.set(s.key,{...s}),remove_outgoing:async s=>e.delete(s),drafts:async()=>new Map(
t),draft:async s=>t.get(s)??null,put_draft:async(s,r)=>!!(r?t.set(s,r):t.delete(s)),async sync_draft(s,r){return Fe(t.get(s),r)&&(H(r)?t.delete(s):t.set(s,{...r,
is_synced:!0})),!0},file:async s=>n.get(s)??null,put_file:async(s,r)=>!!n.set(s,r),remove_file:async s=>n.delete(s),value:async s=>o.get(s)??null,put_value:async(s,r)=>!!o.
set(s,r),async wipe(s=!1){if(s)for(let r of[e,t,n,o])r.clear();return!0},close:()=>{}}}var Xo=1,Yo=3e3,Ko=3,Ht=["outbox","drafts","files","values"],me=["meta","groups","messages","people","logs"];async function Ft(e){if(typeof indexedDB>"u")return J();
let t=!0,n=zo(`chat-${e}`,Xo,{upgrade(s){for(let r of me)s.objectStoreNames.contains(r)&&s.deleteObjectStore(r);s.createObjectStore("meta"),s.createObjectStore(
"groups",{keyPath:"id"}),s.createObjectStore("messages",{keyPath:["group_id","seq"]}),s.createObjectStore("people",{keyPath:"id"}),s.createObjectStore("logs",{keyPath:"\
group_id"});for(let r of Ht)s.objectStoreNames.contains(r)||(r==="outbox"?s.createObjectStore(r,{keyPath:"key"}):s.createObjectStore(r))},blocking:(s,r,i)=>i.target.
close(),terminated:()=>{t=!1}}),o=await zt(n,null);return o?Jo(o,()=>t):(n.then(s=>s.close()).catch(()=>{}),J())}async function zt(e,t,n=()=>{}){let o,s=new Promise(
r=>{o=setTimeout(()=>{n(),r(t)},Yo)});try{return await Promise.race([e,s])}catch{return t}finally{clearTimeout(o)}}function Jo(e,t){let n=0;async function o(r,i){
if(!t()||n>=Ko)return i;let a=Promise.resolve().then(r);return zt(a,i,()=>n++)}let s=r=>o(async()=>(await r(),!0),!1);return{is_lasting:!0,read:()=>o(()=>Qo(e),
null),rows:r=>o(()=>e.getAll("messages",IDBKeyRange.bound([r,0],[r,1/0])),[]),async save(r){let i=!1;return await s(()=>Vo(e,r).catch(p=>{throw i=p?.name==="Quo\
taExceededError",p}))?!0:(i&&await s(()=>It(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:r=>o(async()=>await e.get("outbox",r)??
null,null),put_outgoing:r=>s(()=>e.put("outbox",r)),remove_outgoing:r=>s(()=>e.delete("outbox",r)),drafts:()=>o(async()=>{let r=e.transaction("drafts"),[i,a]=await Promise.
all([r.store.getAllKeys(),r.store.getAll()]);return new Map(i.map((p,g)=>[String(p),a[g]]))},new Map),draft:r=>o(async()=>await e.get("drafts",r)??null,null),put_draft:(r,i)=>s(
()=>i?e.put("drafts",i,r):e.delete("drafts",r)),sync_draft:(r,i)=>s(()=>Zo(e,r,i)),file:r=>o(async()=>await e.get("files",r)??null,null),put_file:(r,i)=>s(()=>e.
put("files",i,r)),remove_file:r=>s(()=>e.delete("files",r)),value:r=>o(async()=>await e.get("values",r)??null,null),put_value:(r,i)=>s(()=>e.put("values",i,r)),
wipe:(r=!1)=>s(()=>It(e,r?[...me,...Ht]:me)),close:()=>e.close()}}async function Qo(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore("m\
eta"),[o,s,r,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);
return o===void 0?null:{cursor:o,me:s??null,groups:r,people:i,logs:a}}async function Vo(e,t){let n=e.transaction(me,"readwrite"),o=r=>n.objectStore(r),s=[];if(t.
is_whole)for(let r of me)s.push(o(r).clear());for(let r of[...t.gone_groups,...t.gone_logs])s.push(o("messages").delete(IDBKeyRange.bound([r,0],[r,1/0]))),s.push(
o("logs").delete(r));for(let r of t.gone_groups)s.push(o("groups").delete(r));for(let r of t.gone_rows)s.push(o("messages").delete(r));for(let r of t.groups)s.push(
o("groups").put(r));for(let r of t.people)s.push(o("people").put(r));for(let r of t.rows)s.push(o("messages").put(r));for(let r of t.logs)s.push(o("logs").put(r));
s.push(o("meta").put(t.cursor,"cursor")),s.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&s.push(o("meta").put(t.me,"me")),await Promise.all([...s,n.
done])}async function Zo(e,t,n){let{store:o,done:s}=e.transaction("drafts","readwrite");Fe(await o.get(t),n)&&(H(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await s}
async function It(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var Xt=100,es=16;function Yt(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:Re,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:Ft,upload:Wt,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,Xt);return()=>clearTimeout(i)}let o=requestAnimationFrame(r),s=setTimeout(r,Xt);function r(){cancelAnimationFrame(o),clearTimeout(
s),n()}return()=>{cancelAnimationFrame(o),clearTimeout(s)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(es));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:ts(()=>e.localStorage)}}function ts(e){function t(s){try{return e().getItem(`chat-${s}`)}catch{return null}}function n(s,r){try{r===null?e().removeItem(
`chat-${s}`):e().setItem(`chat-${s}`,r)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function Kt({userId:e,http:t,memory:n,clock:o}){let s=ze(e),r=null;function i(){try{let{life:m,due:h}=JSON.parse(n.get(s)??"");return h-o.now()<=m?{life:m,due:h}:
null}catch{return null}}function a(m){o.cancel(r),r=o.after(g,Math.min(m,864e5))}async function p(){let h=(await t.get("/v1/users/sessions")).find(_=>_.is_current);
if(!h)throw new Error("the server lists this session");let[S,l,c]=[h.created_at,h.last_used_at,h.expires_at].map(Date.parse);return{life:Number(c)-Number(S),left:Number(
c)-Number(l)}}async function g(){let m=i();if(m&&m.due>o.now()){a(m.due-o.now());return}try{let{life:h,left:S}=await p();S<h/2&&(await t.post("/v1/users/renew"),
{left:S}=await p(),h=S);let l=o.now()+Math.max(S-h/2,0);n.set(s,JSON.stringify({life:h,due:l})),a(Math.max(l-o.now(),3e5))}catch{a(3e5)}}return{start:g,dispose:()=>o.
cancel(r)}}var ze=e=>`login-${e}`;import{batch as li,signal as Z}from"./vendor/preact.js";var ns=new Set([1002,1007,1009,4502]),os=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Jt=e=>ns.has(e),Qt=e=>os.get(e)??null;function Vt(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var ss=1e4;function Zt(e){let t=new Map,n=0;function o(r){let i=t.get(r);return t.delete(r),i&&e.cancel(i.handle),i}let s=(r,i)=>o(r)?.fail(new C({code:i}));return{
ask(r,i,a=`r${++n}`){return new Promise((p,g)=>{let m=e.after(()=>s(a,"time_out"),ss);t.set(a,{done:p,fail:g,handle:m}),i({...r,ref:a})||s(a,"network")})},settle(r){
if(typeof r.ref!="string")return;let i=o(r.ref);r.type==="error"?i?.fail(Lt(r)):i?.done(r)},failAll(){for(let r of[...t.keys()])s(r,"network")}}}var as=1e4,cs=2e4,ls=5e3,us=500,fs=3e4,tn=3,ds=65536;function nn({open:e,prepare:t,checkLogin:n,onFrame:o,onState:s,isOnline:r=()=>!0,isVisible:i=()=>!0,clock:a=Re,
random:p=Math.random}){let g=null,m={state:"idle",since:a.now(),retryAt:null,code:null},h=0,S=0,l=!1,c=null,_=null,f=Zt(a);function u(x,R=null,P=null){let $=a.now();
m={state:x,since:$,retryAt:R===null?null:$+R,code:P},s(m)}function d(){return m.state==="updating"&&h<tn?"updating":m.state==="offline"?"offline":"connecting"}async function y(){
w();let x=++S;u(d());let R;try{R=await t()}catch(U){x===S&&k(U);return}if(x!==S)return;let P=!1;g=e(R);let $=g;c=a.after(()=>O(P,1006),as),$.onopen=()=>{P=!0},$.
onmessage=({data:U})=>$===g&&M(U),$.onclose=({code:U,reason:Be})=>$===g&&A(P,U,Be)}function M(x){let R;try{R=JSON.parse(String(x))}catch{return}if(b(),R.type===
"ready")a.cancel(c),l=!0,u("catching_up");else if(R.type==="live"){h=0,o(R),u("live");return}f.settle(R),o(R)}function b(){a.cancel(_),_=a.after(()=>{i()?E():b()},
cs)}function E(){a.cancel(_),L({type:"ping"}),_=a.after(()=>O(!0,1006),ls)}function w(){if(a.cancel(c),a.cancel(_),l=!1,g){let x=g;g=null,x.onmessage=x.onopen=null,
x.onclose=null,x.close(1e3)}f.failAll()}function A(x,R,P){if(R===1012){let U=Vt(P)+p()*1e3;w(),u("updating",U,R),c=a.after(y,U);return}let $=Qt(R);$?N("ended",$):
R===4503?N("crowded",R):Jt(R)?N("faulty",R):O(x,R)}function O(x,R){w();let P=++S;if(x){v(R);return}u(d(),null,R),n().then(()=>P===S&&v(R),$=>P===S&&k($))}function k(x){
if(!(x instanceof C))throw x;x.action==="sign_in"?N("ended",x.code):v(x.code,(x.retryAfter??0)*1e3)}function v(x,R=0){w();let P=Math.min(us*2**h,fs),$=Math.max(
P*(.7+.6*p()),R);h++,!r()||h>=tn?u("offline",$,x):u(m.state==="updating"?"updating":"waiting",$,x),c=a.after(y,$)}function N(x,R=null){S++,w(),u(x,null,R)}function L(x){
return!g||!l?!1:(g.send(JSON.stringify(x)),!0)}return{get connection(){return m},start(){h=0,y()},stop:()=>N("idle"),end:x=>N("ended",x),restart:()=>{y()},now(){
m.state==="crowded"?this.start():["offline","waiting","updating"].includes(m.state)?y():l&&E()},offline(){m.state==="waiting"||m.state==="connecting"?(m={...m,state:"\
offline"},s(m)):l&&E()},signal:x=>g!==null&&g.bufferedAmount<ds&&L(x),request:(x,R)=>f.ask(x,L,R)}}var ge=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function W(e,t,n,o){let s=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},r={...s,...o},i=Object.keys(
r);e.people.has(n)&&i.every(a=>r[a]===s[a])||(e.people.set(n,r),t.people.add(n))}function _e(e,t,n,o){e.people.has(n)||W(e,t,n,{username:o})}function on({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,s=new Set,r=null;async function i(){r=null;let a=[...o].slice(0,100);for(let p of a)o.delete(p),s.add(p);o.size>0&&(r=n.after(
i,0));try{let p=await e(a),g=new Set(p.map(m=>m.id));t(p,a.filter(m=>!g.has(m)))}catch{}for(let p of a)s.delete(p)}return{need(a){for(let p of a)p>0&&!s.has(p)&&
o.add(p);o.size>0&&(r??=n.after(i,50))},dispose:()=>n.cancel(r)}}var sn=100,ps=5e3;function rn({state:e,http:t,change:n,history:o,isMarking:s,clock:r}){let i=new Set,a=new Map,p=null,g=!1,m=on({fetchUsers:_=>t.get("/v1/users",
{user_ids:_.join(",")}),onUsers:(_,f)=>n(u=>{for(let d of _)W(e,u,d.id,ge(d));for(let d of f)W(e,u,d,{is_deleted:!0,is_partial:!1});for(let{id:d,kind:y}of e.groups.
values())y==="direct"&&se(e,u,d)}),clock:r}),h=(_=sn)=>{p??=r.after(S,_)};async function S(){if(p=null,g)return;g=!0;let _=sn;try{for(let f of[...i]){i.delete(f);
let u=e.gone.has(f)&&!e.groups.has(f);!s(f)&&!u&&await l(f)}for(let[f,u]of[...a]){for(let d of[...u])await c(f,d),u.delete(d);u.size===0&&a.delete(f)}}catch{_=ps}
g=!1,i.size+a.size>0&&h(_)}async function l(_){try{let f=await t.get(`/v1/groups/${_}`);n(u=>Tt(e,u,f))}catch(f){let{isPassing:u}=f;if(!u)return;throw i.add(_),
f}}async function c(_,f){if(e.logs.get(_)?.rows.has(f))try{await o.row(_,f)}catch(u){if(u.isPassing)throw u}}return{people:m,group(_){i.add(_),h()},note(_){for(let f of[
..._.ask_groups,..._.ask_counts])i.add(f);for(let[f,u]of _.ask_rows)for(let d of u)G(a,f,d);i.size+a.size>0&&h(),m.need(_.ask_people)},dispose(){r.cancel(p),m.dispose()}}}var an=200,ms=1e3,gs=6e4;function cn({userId:e,db:t,http:n,state:o,view:s,history:r,change:i,me:a,server:p,onSettings:g,onServer:m,onGroups:h,onAnew:S,onOther:l,
clock:c}){let _=0,f=-1/0,u=null;function d({me:b,server:E,settings:w,groups:A,people:O}){i(k=>{a.value=b,p.value=E,g(w),m(E);for(let v of O)W(o,k,v.id,ge(v));W(
o,k,b.id,ge(b));for(let v of A)xt(o,k,v);h(k)})}async function y(b,E){for(;b;){let w=b.replace(/limit=\d+/,`limit=${ms}`),A=await n.get(w);if(E!==_)return;d(A),
b=A.next}}async function M(){let b=_,E=c.now()-f>gs;try{let w=await n.get("/v1/start",{limit:an});if(b!==_)return;w.me.id!==e?l():(d(w),E&&await y(w.next,b))}catch{}}
return{async anew(){let b=++_,E=await n.get("/v1/start",{limit:an},{tries:1});if(b!==_)return;if(E.me.id!==e){l();return}let{groups:w,counts:A,logs:O,marks:k,gone:v}=o;
for(let N of[w,A,O,k,v])N.clear();o.cursor=E.cursor,o.applied_id=K(E.cursor),o.read_all_id=0,d(E),s.refresh(),S(),y(E.next,b).catch(()=>{})},refresh(){u??=M().finally(
()=>{u=null})},refreshed:()=>u??Promise.resolve(),lost(){f=c.now()},async showCopy(){let b=await t.read();if(!b||b.cursor===null||o.cursor!==null)return;let{cursor:E,
groups:w,people:A,logs:O}=b;a.value=b.me;for(let k of w)o.groups.set(k.id,k),o.counts.set(k.id,bt(k));for(let k of A)o.people.set(k.id,k);o.cursor=E,o.applied_id=
K(E),s.refresh(),r.restore(O,t)}}}function ln({fetch:e,db:t,onSignedOut:n,clock:o}){let s=new AbortController,r=t;return{http:xe({fetch:e,onSignedOut:n,signal:s.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(r,a)}),end(){s.abort(),r=J()}}}function un(e,t,n){let{me:o}=e;if("username"in t){let s="user_id"in t?t.user_id:t.actor_id;_e(e,n,s,t.username)}"sender"in t&&_e(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||_s(e,t,n):t.type==="member_added"&&t.user_id===o&&ws(e,t,n)}function _s(e,t,n){let{group_id:o,
kind:s,member_ids:r,actor_id:i}=t,a=s==="direct",p=a?r.find(h=>h!==e.me)??e.me:null,g=t.name??e.people.get(p??0)?.username??"",m=!a&&i===e.me?"owner":"member";We(
e,n,{id:o,kind:s,name:g,peer_id:p,role:m}),p!==null&&!e.people.has(p)&&n.ask_people.add(p),dn(e,t,n)}function ws(e,t,n){let{group_id:o,group:s,role:r}=t;if(Xe(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&Ae(e,n,o);let{kind:i="group",name:a=null,topic:p=""}=s??{};We(e,n,{id:o,kind:i,name:a??"",topic:p,
role:r}),dn(e,t,n)}var Xe=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),fn=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function dn(e,{group_id:t,seq:n,
timestamp:o},s){j(e,s,t,{active_at:o}),te(e,s,t,{seq:n,read_seq:n,unread:0,mentions:0}),s.ask_groups.add(t)}var pn=200;function Q(e,{id:t,group_id:n,message_seq:o}){let s=e.logs.get(n)?.rows.get(o);return I(s)&&s.as_of<t?s:null}function gn(e,t,n,o){let s=(r,i)=>V(t,o,
{...r,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||_n(t,n,n.id,1,o);break}case"message_edited":{let r=Q(e,n);r&&!n.message?
G(o.ask_rows,t.group_id,r.seq):r&&n.message&&(V(t,o,ys(r,{...n.message,as_of:r.as_of})),n.message.deleted?Ye(t,r,n.id,o):s(t.rows.get(r.seq),{})),n.message&&mn(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let r=Q(e,n);r?Ye(t,r,n.id,o):Ms(t,n,o),mn(t,n.message_seq,n.id,"",o);break}case"reaction\
_added":case"reaction_removed":{let r=Q(e,n);if(!r)break;if(!n.reactions){G(o.ask_rows,t.group_id,r.seq);break}let i=n.actor_id===e.me,a=(r.reacted??[]).filter(
g=>!i||g!==n.emoji),p=i&&n.type==="reaction_added";V(t,o,{...hs(r,"reacted",p?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let r=Q(e,n);if(!r)break;let{pinned:i,...a}=r;s(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&bs(t,n.actor_id,
n.id,o);break;default:}}function V(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...s}=n;n=s}e.rows.set(n.seq,n),G(t.rows,e.group_id,
n.seq)}function hs(e,t,n){let{[t]:o,...s}=e;return n.length>0?{...s,[t]:n}:s}function ys({reactions:e,reacted:t,pinned:n,reply_count:o},s){return{...s,...e&&{reactions:e},
...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function Ss(e){let{files:t,mentions:n,quote:o,reactions:s,reacted:r,pinned:i,...a}=e;return{...a,content:"",
media_url:null,deleted:!0}}function Ye(e,t,n,o,s=Ke(n)){t.deleted||_n(e,t,n,-1,o,s);let r=e.rows.get(t.seq);V(e,o,{...Ss(r),as_of:n})}var Ke=e=>t=>t.as_of<e;function bs(e,t,n,o){
let s=[...e.rows.values()].filter(I),r=new Set(s.filter(Ke(n)).map(i=>i.seq));for(let i of s)i.quote?.sender_id===t&&i.quote.content&&V(e,o,{...i,quote:{...i.quote,
content:""}}),i.sender_id===t&&r.has(i.seq)&&Ye(e,i,n,o,a=>r.has(a.seq))}function Ms(e,{id:t,message_seq:n},o){let s=e.rows.get(n);if(!I(s)||s.reply_to===null)return;
let r=[...e.rows.values()].find(i=>i.id===s.reply_to);I(r)&&r.as_of<t&&G(o.ask_rows,e.group_id,r.seq)}function _n(e,{reply_to:t,quote:n},o,s,r,i=Ke(o)){if(t===null)
return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(h=>h.id===t);if(!I(a)||!i(a))return;let{reply_count:p=0,...g}=a,m=p+s;V(e,r,{...g,...m>0&&{reply_count:m},
as_of:o})}function mn(e,t,n,o,s){let r=Array.from(o.slice(0,2*pn)).slice(0,pn).join("");for(let i of e.rows.values())I(i)&&i.quote?.seq===t&&i.as_of<n&&i.quote.
content!==r&&V(e,s,{...i,quote:{...i.quote,content:r}})}function hn(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,un(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Sn(e,t)?e.gone.set(t.
group_id,t.seq):fn(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&j(e,n,o.id,{seq:t.seq}),As(e,t);let s=e.logs.get(o.id);if(s){for(let r of s.pending)r.push(
t);Pe(e,t,n)}return Es(e,t,n),t.id<=e.read_all_id&&xs(e,t,n),vt(e,n,o.id),!0}function Pe(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let s=wt(o,t.seq);if(gn(
e,o,t,n),s&&pt(t)){let r={...t,as_of:t.id};ht(o,r)&&G(n.rows,o.group_id,r.seq)}n.logs.add(o.group_id)}function As(e,t){let n=e.counts.get(t.group_id);if(n)if(At(
n,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:o,id:s,sender_id:r}=t;pe(e,{...t,as_of:s})&&Mt(n,{seq:o,id:s,sender_id:r,is_mention:oe(e,t)})}else if(t.
type==="message_deleted"){let o=Q(e,t),s=o&&{is_counted:pe(e,o),is_mention:oe(e,o)};Et(n,t.message_seq,t.seq,s)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let o=Q(e,t),s=o&&oe(e,o),r=t.message?!t.message.deleted&&oe(e,t.message):null;Ot(n,t.message_seq,t.seq,s,r)}else t.type==="account_deleted"&&t.is_erased&&
kt(n,t.seq,t.actor_id)}function Es(e,t,n){let o=t.group_id,s=e.groups.get(o);if(s)switch(t.type){case"group_message":case"direct_message":Os(e,{...t,as_of:t.id},
n);break;case"message_edited":s.last?.seq===t.message_seq&&t.message&&j(e,n,o,{last:Ie({...t.message,as_of:t.id})});break;case"message_deleted":s.last?.seq===t.
message_seq&&j(e,n,o,{last:{...s.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":Je(e,o,
t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":Sn(e,t)?wn(e,t,n):Je(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role===
"owner"&&j(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(j(e,n,o,{role:t.role}),s.settings||n.ask_groups.add(o),se(e,n,o)),n.members.add(o);break;case"ban_lift\
ed":n.members.add(o);break;case"group_updated":{let{name:r,topic:i,is_archived:a,visibility:p,may_post:g,may_invite:m,may_pin:h,history:S}=t;j(e,n,o,{name:r,topic:i,
is_archived:a,settings:{visibility:p,may_post:g,may_invite:m,may_pin:h,history:S}}),se(e,n,o);break}case"group_deleted":wn(e,t,n);break;case"profile_changed":ks(
e,t,n);break;case"account_deleted":W(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&s.
last?.sender_id===t.actor_id&&j(e,n,o,{last:{...s.last,kind:"deleted",text:""}}),yn(e,t.actor_id,t.username,n),se(e,n,o),Je(e,o,s.kind==="direct"?0:-1,n);break;default:}}
function Os(e,t,n){let{group_id:o,seq:s,sender_id:r,key:i}=t,a=e.groups.get(o),p=e.counts.get(o);if(n.typed.push({group_id:o,user_id:r}),!a?.last||a.last.seq<s){
let g=Ie(t);j(e,n,o,{last:g,active_at:g.at})}if(r===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:s});else if(a&&!t.deleted&&s>a.read_seq&&s>(p?.base_seq??
0)){let g=oe(e,t),m=a.kind==="direct"?"direct":g?"mention":"message";n.arrived.push({message:t,kind:m})}}function ks(e,t,n){let{actor_id:o,username:s,display_name:r,
status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(W(e,n,o,{username:s}),n.ask_people.add(o)):W(e,n,o,{username:s,display_name:r,status:i,avatar:a,
is_partial:!1}),yn(e,o,s,n),o===e.me&&(n.me=!0)}function yn(e,t,n,o){for(let s of e.groups.values())s.peer_id===t&&s.name!==n&&j(e,o,s.id,{name:n})}var Sn=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function wn(e,t,n){Xe(e,t)||(e.gone.set(t.group_id,t.seq),Ae(e,n,t.
group_id),n.left.set(t.group_id,t))}function Je(e,t,n,o){let s=e.groups.get(t)?.member_count;s&&n&&j(e,o,t,{member_count:s+n}),o.members.add(t)}function xs(e,{group_id:t,
seq:n},o){te(e,o,t,{seq:n,read_seq:n,unread:0,mentions:0})}var Ts=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),bn=e=>!Ts.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function Mn(e,{group_id:t,user_id:n,
seq:o,last_seq:s,unread:r,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let p=e.marks.get(t)??new Map;if(e.marks.set(t,p),o<=(p.get(n)??0))return;p.set(n,o),a.
marks.add(t)}else qe(e,{group_id:t,read_seq:o,last_seq:s,unread:r,mentions:i},a)}function qe(e,{group_id:t,read_seq:n,last_seq:o,unread:s,mentions:r},i){o===void 0||
s===void 0||r===void 0?ne(e,i,t,n):te(e,i,t,{seq:o,read_seq:n,unread:s,mentions:r})}function Le(e,t,n){let o=K(t);e.read_all_id=Math.max(e.read_all_id,o);for(let{
id:s,seq:r,read_seq:i}of e.groups.values()){let p=(e.counts.get(s)?.tail??[]).find(m=>m.id>o),g=p?p.seq-1:r;g>i&&ne(e,n,s,g)}}function An(e,{group_id:t,user_id:n,
muted_until:o},s){n===e.me&&j(e,s,t,{muted_until:o})}var Qe=50,En=20,On=50,Ve=200,$e=Number.MAX_SAFE_INTEGER,vs=100;function kn({state:e,http:t,change:n,opened:o,clock:s}){let r=new Map,i=new Map,a=new Set;function p(l){
let c=e.logs.get(l);if(c)return c;let _=dt(l);return e.logs.set(l,_),_}async function g(l,c,_){let f=p(l),u=Ue(f);try{let d=await t.get(`/v1/groups/${l}/message\
s`,{...c,limit:_,events:1});return e.logs.get(l)===f&&n(y=>m(f,d,c,u,y)),d}catch(d){throw _t(f,u),d}}function m(l,c,_,f,u){let d=l.group_id,y=mt(l,c,_,f);for(let{
seq:M}of c.messages){G(u.rows,d,M);let b=l.rows.get(M);I(b)&&_e(e,u,b.sender_id,b.sender)}for(let M of y)Pe(e,M,u);h(d,c.messages[Math.floor(c.messages.length/2)]?.
seq),u.logs.add(d)}function h(l,c=$e){let _=e.logs.get(l),f=a.has(l)?ft:Ve;_&&_.rows.size>f&&Ge(_,i.get(l)??c,f-vs)}function S(l){let c=e.groups.get(l),_=e.logs.
get(l);if(c?.unread===0)return null;let f=_&&de(_);return!c||!_||!f||f.from>c.read_seq+1?void 0:Me(_,f).find(d=>d.seq>c.read_seq&&I(d)&&pe(e,d))?.seq??null}return{
page(l,c={},_=Qe){let f=JSON.stringify([l,c,_]),u=r.get(f);if(u)return u;let d=g(l,c,_).finally(()=>r.delete(f));return r.set(f,d),d},row(l,c){return this.page(
l,{after:c-1},1)},async open(l){let c=S(l);if(c===void 0)c=(await this.page(l,{around:"first_unread"})).first_unread;else if(c===null){let _=p(l);de(_)||await this.
page(l)}return this.look(l,c??$e),{seq:c,firstUnread:c}},async openAt(l,c){return this.look(l,c),be(p(l),c)||await this.page(l,{around:c}),{seq:c,firstUnread:S(
l)??null}},async openAtTime(l,c){i.delete(l);let{messages:_}=await this.page(l,{around:c}),f=Date.parse(c),d=_.find(y=>Date.parse(y.timestamp)>=f)?.seq??null;return this.
look(l,d??$e),{seq:d,firstUnread:S(l)??null}},async older(l,c,_=Qe){i.set(l,c);let f=be(p(l),c);return!f||f.at_start?!1:(await this.page(l,{before:f.from},_)).has_before},
async newer(l,c,_=Qe){i.set(l,c);let f=be(p(l),c);return!f||f.at_end?!1:(await this.page(l,{after:f.to},_)).has_after},bound(l){for(let c of l)h(c)},look(l,c){o.
set(l,s.now()),p(l),c!==void 0&&i.set(l,c);let _=[...e.logs.keys()].sort((f,u)=>(o.get(u)??0)-(o.get(f)??0));n(f=>{for(let u of _.slice(On))e.logs.delete(u),o.delete(
u),i.delete(u),f.logs.add(u);a=new Set(_.slice(0,En));for(let u of _.slice(En,On)){let d=e.logs.get(u);i.delete(u),d&&d.rows.size>Ve&&Ge(d,$e,Ve)&&f.logs.add(u)}})},
async restore(l,c){let f=[...l].sort((u,d)=>d.opened_at-u.opened_at).map(u=>{let d=p(u.group_id);return o.has(u.group_id)||o.set(u.group_id,u.opened_at),{stored:u,
log:d,kept:Ue(d)}});for(let{stored:u,log:d,kept:y}of f){let M=await c.rows(u.group_id);if(e.logs.get(u.group_id)!==d)continue;let b=M.filter(E=>u.from<=E.seq&&E.
seq<=u.to);n(E=>{for(let w of gt(d,u,b,y))Pe(e,w,E);E.logs.add(u.group_id)})}}}}import{signal as et}from"./vendor/preact.js";var Ns=2,Rs=50*1024*1024,xn=1440*60*1e3;function Tn({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:s,now:r=Date.now}){let i=new Map,a=new Map,p=new Map,
g=new Map,m=[],h=0,S=0;function l(d,y){y?g.set(d,y):g.delete(d),n(d)}async function c(d,y){let M=i.get(d)??await e.file(d);if(!M)throw new C({code:"file_missing"});
let b=await f(M);if(b)return b;h>=Ns&&await new Promise(E=>m.push(()=>E(void 0))),h++;try{if(!a.has(d))throw new C({code:"aborted"});let E=M.size,w=t(M,y,{onProgress:O=>l(
d,{sent:O,size:E,state:"running",code:null})});p.set(d,w);let{id:A}=await w.done;return await u(M,A),A}finally{p.delete(d),h--,m.shift()?.()}}async function _(d){
if(!globalThis.crypto?.subtle)return null;let y=await crypto.subtle.digest("SHA-256",await d.arrayBuffer());return[...new Uint8Array(y)].map(M=>M.toString(16).padStart(
2,"0")).join("")}async function f(d){let y=await _(d),M=await e.value("uploads"),b=y&&M?M[y]:null;return b&&r()-b.at<xn?b.id:null}async function u(d,y){let M=await _(
d);if(!M)return;let b=await e.value("uploads")??{},E=Object.entries(b).filter(([,{at:w}])=>r()-w<xn);await e.put_value("uploads",{...Object.fromEntries(E),[M]:{
id:y,at:r()}})}return{async attach(d,y){let M=s();i.set(M,d),S+d.size<=Rs&&(S+=d.size,await e.put_file(M,d));let b={local_id:M,name:y,type:d.type,size:d.size,file_id:null};
return this.ensure(b).catch(()=>{}),b},ensure(d){let{local_id:y,name:M,size:b,file_id:E}=d;if(E)return Promise.resolve(E);let w=a.get(y);if(w)return w;l(y,{sent:0,
size:b,state:"waiting",code:null});let A=Promise.resolve().then(()=>c(y,M)).then(O=>(l(y,{sent:b,size:b,state:"done",code:null}),o(y,O),O),O=>{throw a.delete(y),
l(y,{sent:0,size:b,state:"failed",code:O.code}),O});return a.set(y,A),A},progressOf:d=>g.get(d)??null,isRunning:()=>h>0,blob:async d=>i.get(d)??await e.file(d),
dispose(){a.clear();for(let d of p.values())d.cancel();for(let d of m.splice(0))d()},async drop(d){a.delete(d),p.get(d)?.cancel(),S=Math.max(0,S-(i.get(d)?.size??
0)),i.delete(d),l(d,null),await e.remove_file(d)}}}var Ps=2e3,qs=5e3;function vn({drafts:e,http:t,clock:n}){let o=null,s=new Set,r=null,i=null,a=h=>`/v1/users/me/drafts/${h}`;async function p(h=!1){for(;;){let S=e.
unsynced().find(([,_])=>!s.has(_));if(!S)return;let[l,c]=S;try{if(H(c))await t.remove(a(l),void 0,{keepalive:h}),o?.delete(l);else{let{updated_at:_}=await t.put(
a(l),Ls(c),{keepalive:h});o?.set(l,_)}}catch(_){let f=_;if(f.code==="aborted")return;if(f.isPassing){f.status>0&&(r??=n.after(g,(f.retryAfter??0)*1e3||qs));return}
s.add(c);continue}await e.synced(l,c)}}function g(h){return n.cancel(r),r=null,i??=p(h).finally(()=>{i=null}),i}function m(h,S){if(S&&S.updated_at<=(o?.get(h)??
""))return;S?o?.set(h,S.updated_at):o?.delete(h);let l=e.get(h);(S||l)&&e.take(h,$s(S,l))}return{mayHave:h=>o===null||o.has(h)||i!==null,changed(){r??=n.after(g,
Ps)},received:({draft:h,value:S})=>m(h,S),async sync(){try{let h=await t.get("/v1/users/me/drafts"),S=new Map(h.map(l=>[l.draft,l]));o??=new Map;for(let l of new Set(
[...S.keys(),...e.keys()]))e.isNewer(l)?S.has(l)&&o.set(l,S.get(l)?.updated_at??""):m(l,S.get(l)??null)}catch{return}s.clear(),await g()},async flush(){await i,
await g(!0)},dispose:()=>n.cancel(r)}}var Ls=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function $s(e,t){
let n=(t?.files??[]).filter(m=>m.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:s,files:r,updated_at:i}=e,
a=new Map((t?.files??[]).map(m=>[m.file_id,m])),p={id:s??0,seq:0,sender_id:0,sender:"",content:""},g=r.map(m=>a.get(m)??{local_id:m,name:"",type:"",size:0,file_id:m});
return{text:o,reply_to:s===null?null:t?.reply_to?.id===s?t.reply_to:p,selection:t?.text===o?t.selection:null,files:[...g,...n],at:Date.parse(i)}}function Nn(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:s=>t.get(s),has:s=>t.has(s),isHeld:s=>n.has(s),insert(s){t.delete(
s.key);let r=[...t.values(),s].sort((i,a)=>i.at-a.at);t.clear();for(let i of r)t.set(i.key,i);o()},hold(s,r){t.has(s)?n.set(s,r):r()},update(s,r){let i=t.get(s);
if(!i)return null;let a={...i,...r};return t.set(s,a),o(),a},remove(s){let r=t.get(s);return t.delete(s),n.get(s)?.(),n.delete(s),r&&o(),r},nextTime:s=>Math.max(
s,...[...t.values()].map(r=>r.at+1)),clear(){t.clear();for(let s of n.values())s();n.clear()}}}var Cs=1440*60*1e3,Ds=3e4,Rn=1e3,js=3e4;function Pn({db:e,send:t,ensureFile:n,dropFile:o,hold:s,onChange:r,onPause:i=()=>{},makeKey:a,laneOf:p=({group_id:m,recipient_id:h})=>m?
`g${m}`:`u${h}`,clock:g}){let m=Nn(r),h=new Map,S=!1,l=!1,c=null;function _(w,A=!1){h.delete(w);let O=m.remove(w);if(!A)for(let{local_id:k}of O?.files??[])o(k)}
function f(){if(!S||l)return;let w=new Set,A=g.now(),O=1/0;for(let k of m.list()){let v=p(k);if(w.has(v)||!["waiting","sending"].includes(k.state)||(w.add(v),k.
state==="sending"))continue;let N=h.get(k.key)??0;N>A?O=Math.min(O,N):m.isHeld(k.key)&&u(k)}g.cancel(c),O<1/0&&(c=g.after(f,O-A))}async function u({key:w,tries:A}){
let O=m.update(w,{state:"sending",tries:A+1});try{let k=await d(O),{group_id:v,recipient_id:N,content:L,reply_to:x}=O,P=await t({type:"send",key:w,content:L,reply_to:x,
files:k,...v?{group_id:v}:{recipient_id:N}},w);y(w,P.seq,P.duplicate===!0)}catch(k){let v=qt(k);m.get(w)?.state==="sending"&&M(O,v)}f()}async function d(w){let A=await Promise.
all(w.files.map(n));if(w.files.some(O=>!O.file_id)){let O=w.files.map((v,N)=>({...v,file_id:A[N]??null})),k=m.update(w.key,{files:O});k&&await e.put_outgoing(k)}
return A}function y(w,A,O){e.remove_outgoing(w),O?_(w):m.update(w,{state:"sent",seq:A,error:null})}function M({key:w,tries:A},O){let{action:k,code:v,message:N}=O;
if(k==="pause")m.update(w,{state:"waiting",error:{code:v,sentence:N}}),b();else if(k==="wait"){let L=(O.retryAfter??0)*1e3,x=Math.max(L,Math.min(Rn*2**(A-1),js));
h.set(w,g.now()+x),m.update(w,{state:"waiting",error:{code:v,sentence:N}})}else if(k==="resend"||k==="sign_in")v!=="time_out"&&h.set(w,g.now()+Rn),m.update(w,{state:"\
waiting",error:null});else{let L=m.update(w,{state:"failed",error:{code:v,sentence:N}});L&&e.put_outgoing(L)}}function b(){l||(l=!0,i(!0),g.after(()=>{l=!1,i(!1),
f()},Ds))}async function E(w){let{key:A}=w;if(m.has(A))return;let O=await s(`chat-outbox-${A}`);if(!O)return;let k=await e.outgoing(A);if(!k||m.has(A)){O();return}
let v=g.now()-k.at>Cs,N=k.state==="failed"?"failed":v?"asking":"waiting";m.insert({...k,state:N}),m.hold(A,O)}return{list:m.list,async add({group_id:w=null,recipient_id:A=null,
content:O,reply_to:k=null,quote:v=null,files:N=[]}){let L={key:a(),group_id:w,recipient_id:A,content:O,reply_to:k,quote:v,files:N,state:"waiting",tries:0,at:m.nextTime(
g.now()),error:null,seq:null};m.insert(L);let[x]=await Promise.all([s(`chat-outbox-${L.key}`),e.put_outgoing(L)]);return m.hold(L.key,x??(()=>{})),f(),L},async load(){
for(let w of await e.outbox())await E(w);f()},connected(w){S=w,w&&f()},dispose(){S=!1,g.cancel(c),m.clear()},confirm({key:w}){m.has(w)&&(e.remove_outgoing(w),_(
w),f())},forgetSent(w){for(let A of m.list())A.state==="sent"&&w(A)&&_(A.key)},async retry(w){let A=m.get(w);if(!A||!["failed","asking"].includes(A.state))return;
h.delete(w);let O={...A,state:"waiting",error:null,tries:0,at:m.nextTime(g.now())};m.insert(O),await e.put_outgoing(O),f()},async discard(w,A=!1){let O=m.get(w);
return!O||["sending","sent"].includes(O.state)||O.state==="waiting"&&O.tries>0&&!O.error?null:(await e.remove_outgoing(w),_(w,A),f(),O)}}}import{signal as Bs}from"./vendor/preact.js";var Ze={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},Us=1e3,Gs=3;function qn({db:e,http:t,
tell:n,clock:o}){let s=Bs({...Ze}),r={},i=null,a={},p=null;function g(){let c=Object.entries({...r,...a}).filter(([_,f])=>Ws(Ze[_],f));s.value={...Ze,...Object.
fromEntries(c)}}function m(c){i!==null&&c.revision<i||(i=c.revision,r=c.settings,g(),S())}async function h(){let c=await e.value("settings");return c&&{stored:c.
stored??{},changed:c.changed??{}}}let S=()=>e.put_value("settings",{stored:r,changed:a});async function l(c){p=null;for(let _=0;_<Gs&&Object.keys(a).length>0;_++){
let f=a;try{i===null&&m(await t.get("/v1/users/me/settings"));let u=await t.put("/v1/users/me/settings",{settings:{...r,...f}},{headers:{"If-Match":`"${i}"`},...c}),
d=Object.entries(a).filter(([y,M])=>M!==f[y]);a=Object.fromEntries(d),m(u)}catch(u){if(u.code!=="revision_mismatch")return;i=null}}}return{settings:s,async load(){
let c=await h();c&&(r=c.stored,a={...c.changed,...a},g())},async sync(){Object.keys(a).length>0&&await l()},received:m,async reload(){let c=await h();c&&(r={...r,
...c.changed},g())},set(c,_){a={...a,[c]:_},g(),S().then(n),o.cancel(p),p=o.after(()=>l(),Us)},async flush(){p!==null&&(o.cancel(p),await l({keepalive:!0}))},dispose:()=>o.
cancel(p)}}function Ws(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function Ln({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:s=r=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(r)}){
let r=new AbortController,i=!1,a=()=>{},p=s(`chat-${e}`);p&&(p.onmessage=({data:m})=>t(m));function g(){return r.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
m=>{a=m}))}return o?o.request(`chat-store-${e}`,{signal:r.signal},g).catch(()=>{}):Promise.resolve().then(g),{get isLeading(){return i},tell(m){r.signal.aborted||
p?.postMessage(m)},hold(m){return o?new Promise(h=>{o.request(`${m}-${e}`,{ifAvailable:!0},S=>S?new Promise(l=>h(()=>l(void 0))):(h(null),Promise.resolve())).catch(
()=>h(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,r.abort(),a(),p?.close()}}}var $n=3e4;function Cn({userId:e,db:t,http:n,env:o,state:s,socket:r,onLeading:i}){let{clock:a}=o,p=et([]),g=et(!1),m=re(w=>f.progressOf(w)),h=re(w=>d.get(w)),S=et(
0),l=new Set,c=null,_=Ln({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),d.load().then(d.adopt).then(y.changed),u.load();let w=()=>{u.load(),
c=a.after(w,$n)};c=a.after(w,$n)},onWord:w=>{w.type==="draft"&&d.changed(w.key),w.type==="settings"&&M.reload();for(let A of l)A(w)}}),f=Tn({db:t,upload:o.upload,
onProgress:w=>m.update(w),onUploaded:(w,A)=>d.uploaded(w,A),makeId:o.makeKey,now:a.now}),u=Pn({db:t,send:(w,A)=>r.request(w,A),ensureFile:f.ensure,dropFile:f.drop,
hold:_.hold,onChange:w=>{p.value=w},onPause:w=>{g.value=w},makeKey:o.makeKey,laneOf:({group_id:w,recipient_id:A})=>`g${w??b(A)??-Number(A)}`,clock:a}),d=jt({db:t,
onChange:w=>{h.update(w),S.value++},tell:w=>_.tell({type:"draft",key:w}),onStored:()=>y.changed(),mayBeOnServer:w=>y.mayHave(w),clock:a}),y=vn({drafts:d,http:n,
clock:a}),M=qn({db:t,http:n,tell:()=>_.tell({type:"settings"}),clock:a});function b(w){for(let{id:A,kind:O,peer_id:k}of s.groups.values())if(O==="direct"&&k===w)
return A;return null}async function E(w){let A=await u.discard(w,!0);if(!A)return!1;let{group_id:O,recipient_id:k,content:v,quote:N,files:L}=A,x=O??b(k);return await d.
merge(ie({groupId:x,userId:k}),{text:v,reply_to:N,selection:null,files:L}),!0}return{editUnsent:E,outgoingIn({groupId:w=null,userId:A=null}){let O=w??b(A);return p.
value.filter(({group_id:k,recipient_id:v})=>O===null?v===A:(k??b(v))===O)},began(w){if(d.keys().length!==0)for(let A of w){let O=s.groups.get(A)?.peer_id;O&&d.move(
ie({userId:O}),ie({groupId:A}))}},outbox:u,attachments:f,drafts:d,settings:M,tabs:_,groupWith:b,signals:{outgoing:p,isPaused:g,progress:m,drafts:h,draftList:S,settings:M.
settings},load:()=>Promise.all([u.load(),d.load(),M.load()]),sync(){u.forgetSent(({group_id:w,seq:A})=>A!==null&&A<=(s.groups.get(w??0)?.seq??0)),M.sync(),y.sync()},
received(w){w.type==="settings"?M.received(w):w.type==="draft"&&y.received(w)},onWord(w){return l.add(w),()=>l.delete(w)},async handOver(){await d.flush(),await d.
load(),d.adopt(),await Promise.all([y.flush(),M.flush()])},async flush(){await d.flush(),await Promise.all([y.flush(),M.flush()])},dispose(){a.cancel(c),d.flush();
for(let w of[u,f,y,M])w.dispose();_.leave()}}}var tt=1e3,Is=5e3;function Dn({state:e,http:t,request:n,change:o,clock:s}){let r=new Map,i=new Set,a=!1,p=null,g=(S=tt)=>{a&&(p??=s.after(m,S))};function m(){p=
null;for(let[S,l]of r)i.has(S)||h(S,l)}async function h(S,l){i.add(S);let c=tt;try{let _=await n({type:"read",group_id:S,seq:l});r.get(S)===l&&(r.delete(S),o(f=>qe(
e,{..._,read_seq:_.seq},f)))}catch(_){let{isPassing:f,retryAfter:u}=_;!f&&r.get(S)===l&&r.delete(S),c=u===null?Is:Math.max(u*1e3,tt)}i.delete(S),r.has(S)&&g(c)}
return{isMarking:S=>r.has(S),again(S){for(let[l,c]of r)c>(e.groups.get(l)?.read_seq??c)&&ne(e,S,l,c)},read(S,l){let c=e.groups.get(S);!c||l<=c.read_seq||(o(_=>ne(
e,_,S,l)),r.set(S,l),g())},async unread(S,l){let c=r.get(S)??0;r.delete(S),c>0&&await t.put(`/v1/groups/${S}/read`,{seq:Math.min(c,l-1)});let _=await t.put(`/v1\
/groups/${S}/unread`,{seq:l});o(f=>qe(e,_,f))},async readAll(){r.clear();let{cursor:S}=await t.put("/v1/read-all");o(l=>Le(e,S,l))},connected(){a=!0,r.size>0&&g()},
disconnected(){a=!1,s.cancel(p),p=null},async flush(){let S=[...r].map(([l,c])=>t.put(`/v1/groups/${l}/read`,{seq:c},{keepalive:!0}).catch(()=>{}));await Promise.
all(S)},dispose:()=>s.cancel(p)}}var Hs=1440*60*1e3;function jn({state:e,change:t,clock:n}){let o=null,s=1/0;function r(){o=null,s=1/0;let a=n.now();t(p=>{for(let{id:g,muted_until:m}of e.groups.
values()){if(m===null)continue;let h=Date.parse(m);h<=a?j(e,p,g,{muted_until:null}):s=Math.min(s,h)}}),i()}function i(){n.cancel(o),o=s<1/0?n.after(r,Math.min(s-
n.now(),Hs)):null}return{note(a){let p=s;for(let g of a){let m=e.groups.get(g)?.muted_until;m&&(s=Math.min(s,Date.parse(m)))}s<p&&i()},dispose:()=>n.cancel(o)}}var Fs=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,zs=/\n[ \t]*\n/g,Xs=/`+/g,Ys=/^[\p{White_Space}\x1c-\x1f]*$/u;function Ce(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let s of e.matchAll(Fs)){let[r,i,a]=s,p=s.index+r.length;o?i.length>=o.length&&Ys.test(a)&&(t.push(Bn(o,Math.max(o.from,s.index-1),p)),n=p,o=
null):(Un(e,n,s.index,t),o={at:s.index,length:i.length,from:Math.min(p+1,e.length),info:a.trim()})}return o?t.push(Bn(o,e.length,e.length)):Un(e,n,e.length,t),t}
var Bn=({at:e,from:t,info:n},o,s)=>({start:e,end:s,from:t,to:o,is_block:!0,info:n});function Un(e,t,n,o){if(t>=n)return;let s=e.slice(t,n),r=0;for(let{index:i,0:a}of s.
matchAll(zs))Gn(s.slice(r,i),t+r,o),r=i+a.length;Gn(s.slice(r),t+r,o)}function Gn(e,t,n){let o=[...e.matchAll(Xs)].map(({index:i,0:a})=>({index:i,length:a.length})),
s=[],r=new Map;for(let i=o.length-1;i>=0;i--)s[i]=r.get(o[i].length),r.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=s[i];if(a===void 0)continue;let p=t+
o[i].index,g=t+o[a].index,m=p+o[i].length;n.push({start:p,end:g+o[a].length,from:m,to:g,is_block:!1,info:""}),i=a}}var Ks="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",Js=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${Ks})?\\ufe0f?`,
Qs=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${Js}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,Vs=new RegExp(`^\\s*(?:${Qs}\\s*){1,3}$`,"u"),Zs=150;var Wn=e=>e.length<=Zs&&Vs.test(e);var er=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),tr=/[\p{L}\p{N}\p{M}]/u,nr=/[\p{White_Space}]/u,or=/\p{Default_Ignorable_Code_Point}/u,
sr=/[\p{L}\p{N}]/u,rr=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,ir=/\p{M}/u,In=/[\u202a-\u202e\u2066-\u2069]/g,we=e=>e>""&&er.test(e),De=e=>tr.test(e)&&!we(e),nt=e=>e===""||
nr.test(e),ae=e=>e>""&&or.test(e),he=e=>e>""&&ir.test(e),Hn=e=>sr.test(e),Fn=e=>rr.test(e),fc=e=>e.replace(In,""),zn=e=>e.search(In)>=0;function ce(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&ar(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function je(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var ar=e=>e>=55296&&e<56320;var ot=/^(?:https?:\/\/|mailto:|www\.)/i,cr=/^www\.[^.]+\../i,lr=/^[^@]+@[^@]+$/,ur=/[\p{L}\p{N}\p{M}]/u,fr=".,;:!?'*_~|",dr={")":"(","]":"[","}":"{"},pr=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
mr=/[\u3002\uff0e\uff61]/g;function st(e){let t=ot.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!cr.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?lr.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function Xn(e,t,n){let o=t,s={"(":0,"[":0,"{":0};for(;o<n;){
let r=je(e,o),i=dr[r];if(!gr(r)||i&&s[i]===0)break;i?s[i]--:r in s&&s[r]++,o+=r.length}for(;o>t&&fr.includes(e[o-1]);)o--;return o}function gr(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):ur.test(e)&&!we(e)&&!ae(e)}function Yn(e,{href:t,host:n}){if(zn(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(mr,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),s=o.split(pr).filter(_r);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(s.length>0||o.includes("@"))&&!i?n:null}let r=n.replace(/:\d+$/,"");for(let i of s){let a=wr(i);if(Kn(i)||a!==r&&!r.endsWith(`.${a}`))return n}
return null}function _r(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function wr(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function Kn(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function Jn(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return Kn(n)?t:null}var hr=/[\s\0-\x1f\x7f<>]/;function ye(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].start<t?n=r+1:o=r}let s=n;return r=>{for(;s<e.length&&e[s].start<r;)
s++;return e[s]}}function Qn(e,t){let n=new Map,o=[],s=0;for(let r=0;r<e.length;r++){if(s<t.length&&t[s].start===r){r=t[s++].end-1,o=[];continue}let i=e[r];if(i===
"(")o.push(r);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,r)}else hr.test(i)&&(o=[])}return n}var D=e=>e===""?[]:[{type:"mark",text:e}];function Se(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Se).join("")}function le(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var yr=/["“”„‟«»「『]/;function Vn(e,{start:t,end:n,from:o,to:s},r){let i=br(Sr(e,o,s,r));return{type:"code",children:[...D(e.slice(t,o)),...i,...D(
e.slice(s,n))]}}function Sr(e,t,n,o){let s=[],r=ye(o,t);for(let i=r(t);i&&i.start<n;i=r(t))s.push(e.slice(t,i.start),...D(e.slice(i.start,i.end))),t=i.end;return s.
push(e.slice(t,n)),le(s)}function Zn([e,t],n,o){let s=t?[{type:t,children:o}]:o;return{type:e,children:[...D(n),...s,...D(n)]}}function br(e){let t=e.map(Se).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(s=>typeof s=="string"),o=e.findLastIndex(s=>typeof s=="string");return le(e.flatMap(
(s,r)=>{if(typeof s!="string"||r!==n&&r!==o)return[s];let i=r===n?1:0,a=s.length-(r===o?1:0);return[...D(s.slice(0,i)),s.slice(i,a),...D(s.slice(a))]}))}function eo(e,{
start:t,end:n,id:o}){let s=e.slice(t,n),r=yr.test(s[1])?[s[0],...D(s[1]),s.slice(2,-1),...D(s.slice(-1))]:[s];return{type:"mention",id:o,children:r}}var to=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,Mr="\\*_~[]`",Ar=">-",Er={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},Or=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
kr=["**","~~"];function no(e,t,n){let o={from:0,index:-1,found:""},s=null,r=[...t,...n].sort((f,u)=>f.start-u.start),i=new Map(r.map(f=>[f.start,f]));function a(f,u,d,y){
let M=ye(r,f),b=ye(d,f),E=[],w=new Map,A=f,O=y?-1:f;for(;A<u;){(o.index<A||A<o.from)&&(o=p(A));let k=M(A),v=b(A),N=Math.min(o.index,k?.start??u,v?.start??u,u);if(N>
A&&E.push(e.slice(A,N)),A=N,A>=u)break;v?.start===A?(E.push(...D(e.slice(A,v.end))),A=O=v.end):k?.start===A?(E.push("id"in k?eo(e,k):Vn(e,k,d)),A=k.end):e[A]===
"\\"?A=h(A,u,O,E):e[A]==="["?A=y?g(A,1,E):l(A,u,d,E):"*_~".includes(e[A])?A=S(A,f,u,E,w):A=_(A,f,u,o.found,y,E)}for(let[k,v]of w)E[v]=k;return le(E)}function p(f){
to.lastIndex=f;let u=to.exec(e);return{from:f,index:u?.index??e.length,found:u?.[0]??""}}function g(f,u,d){return d.push(e.slice(f,f+u)),f+u}let m=f=>f<e.length&&
Mr.includes(e[f])&&!i.has(f);function h(f,u,d,y){let M=e[f+1],b=f===d||e[f-1]===`
`,E=m(f+1)||b&&Ar.includes(M);return f+1===u||!E?g(f,1,y):(y.push({type:"mark",text:"\\"}),g(f+1,1,y))}function S(f,u,d,y,M){let b=1;for(;f+b<d&&e[f+b]===e[f];)
b++;let E=e.slice(f,f+b),w=Er[E];if(!w)return g(f,b,y);let A=f===u?"":ce(e,f),O=f+b===d?"":je(e,f+b),k=M.get(E);if(k!==void 0&&!nt(A)&&(kr.includes(E)||!De(O))){
for(let[v,N]of M)N<k||(y[N]=v,M.delete(v));y.push(Zn(w,E,le(y.splice(k).slice(1))))}else!nt(O)&&!De(A)?(k!==void 0&&(y[k]=E),M.set(E,y.length),y.push({type:"mar\
k",text:E})):y.push(E);return f+b}function l(f,u,d,y){let M=c(f+1,u);if(M===null||e[M+1]!=="(")return g(f,1,y);s??=Qn(e,t);let b=s.get(M+1);if(b===void 0||b>=u)
return g(f,1,y);let E=st(e.slice(M+2,b));if(!E)return g(f,1,y);let w=a(f+1,M,d,!0),A=w.map(Se).join("");return Or.test(A)?g(f,1,y):(y.push({type:"link",href:E.href,
host:Yn(A,E),children:[...D("["),...w,...D(e.slice(M,b+1))]}),b+1)}function c(f,u){for(;f<u;){let d=i.get(f);if(d){if(e.slice(f,d.end).includes(`
`))return null;f=d.end;continue}let y=e[f];if(y==="]")return f;if(y==="["||y===`
`)return null;f+=y==="\\"&&m(f+1)?2:1}return null}function _(f,u,d,y,M,b){if(f>u&&De(ce(e,f)))return g(f,y.length,b);let E=Xn(e,f,d),w=e.slice(f,E),A=M||!ot.test(
w)?null:st(w);return A?(b.push({type:"link",href:A.href,host:Jn(w,A),children:[w]}),E):g(f,Math.max(E-f,y.length),b)}return(f,u,d)=>a(f,u,d,!1)}var xr=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Tr=/[\u2010\u2011]/g,oo=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
vr=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,so=/[\u1100-\u11ff]/,Nr=/^[\0-\x7f]*$/,ro=e=>e.replace(xr,"'").replace(Tr,"-"),io=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function rt(e){if(Nr.test(e))return e.toLowerCase();let t=ro(e.replace(oo," ")),n=io(t.normalize("NFD")).normalize(
"NFKC"),o=io(n).replace(vr,"").normalize("NFKC");return ro(o.replace(oo," "))}var it=e=>rt(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function ao(e){let t="",
n=[],o=0;for(let s of Rr(e)){o+=s.length;for(let r of rt(s)){if(r===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=r;for(let i=0;i<r.length;i++)
n.push(o)}n.length>0&&t!==""&&rt(s)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Rr(e){let t=[];for(let n of e){let o=t.length-1,s=he(n)||ae(n)&&he(t[o]?.
slice(-1)??"")||so.test(n)&&so.test(t[o]?.slice(-1)??"");o>=0&&s?t[o]+=n:t.push(n)}return t}var Pr="all",qr=50,co=128,Lr=4096,ue="@＠﹫",$r=new RegExp(`[${ue}]`),Cr=new RegExp(`[${ue}](?![ ${ue}])([^${ue}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
Dr=new RegExp(`[${ue}][\\u200b\\u2060]`,"g"),jr=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Br='"“”„‟«»「『',lo=/["“”„‟«»」』]/g,Ur=/^-[clu]/,Gr=/(?<!_)_+(?![_clm])/g,
Wr=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function uo(e,t,n=Ce(e)){let o=new Map;for(let{id:h,name:S}of t)o.set(it(S),h);if(o.size===0||!$r.test(e))return[];let s=[
...o.keys()].filter(h=>h!=="").sort((h,S)=>S.length-h.length),r=[],i=new Set,a=!1,p=-1,g=0,m=Ir(e,n);for(let{index:h,0:S,1:l}of m.matchAll(Cr)){let c=Hr(m,h);if(!c&&
h!==p)continue;if(p=h+S.length,++g>Lr)break;if(!c&&!a)continue;let _=Fr(l,s);a=_?.fills??!1;let f=o.get(_?.name??"");!_||f===void 0||!i.has(f)&&i.size===qr||(i.
add(f),r.push({start:h,end:p-l.length+_.length,id:f}))}return r}function Ir(e,t){let n="",o=0;for(let{start:r,end:i}of t)n+=e.slice(o,r)+`
`.repeat(i-r),o=i;n+=e.slice(o);let s=r=>" ".repeat(r.length);return n.replace(jr,s).replace(Dr,s)}function Hr(e,t){let n=ce(e,t);for(;n!==""&&(n==="_"||at(n)===
"m");)t-=n.length,n=ce(e,t);return n===""||!ue.includes(n)&&at(n)!=="c"}function Fr(e,t){if(Br.includes(e[0]))return zr(e,t);let{fold:n,ends:o}=ao(e),s=n.replace(
/ $/,""),r=e.length<=co||[...e].length<=co,i="";for(let a of t){if(!s.startsWith(a)||!r&&a.length===s.length)continue;i||=Xr(s);let p=i.slice(a.length);if(!(!Wr.
test(i.slice(a.length-1))||a===Pr&&Ur.test(p)))return{name:a,length:o[a.length-1],fills:r&&a===s}}return null}function zr(e,t){lo.lastIndex=1;let n=lo.exec(e);if(!n)
return null;let o=it(e.slice(1,n.index)),s=n.index+1;return t.includes(o)?{name:o,length:s,fills:s===e.length}:null}function Xr(e){let t="";for(let n of e)t+=at(
n).repeat(n.length);return t.replace(Gr,n=>"o".repeat(n.length))}function at(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(ae(e))return"m";let t=he(e);
return!t&&!Hn(e)?"o":we(e)?t?"x":"u":t?"m":Fn(e)?"c":"l"}var Yr=/^[ \t]*$/,fo=/^> |^>$/,po=/^- (?=.*\S)/s,mo=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,Kr=/^ {2}(?=.*\S)/s;function go(e,t=[]){let n=Ce(e),o=no(e,n,uo(e,t,n));return{
type:"document",is_large:Wn(e),children:_o(e,Jr(e,n),o,!0)}}function Jr(e,t){let n=[],o=0;for(let s=0;s<=e.length;){for(;o<t.length&&t[o].end<=s;)o++;let r=t[o],
i=r?.is_block&&r.start===s?r:null,a=i?i.end:e.indexOf(`
`,s),p=a<0?e.length:a;n.push({outer:s,start:s,end:p,is_inside:r!==void 0&&r.start<s,block:i}),s=p+1}return n}function Qr(e,{start:t,end:n,is_inside:o,block:s},r){
if(o)return"text";if(s)return"code";let i=e.slice(t,n);return Yr.test(i)?"blank":r&&fo.test(i)?"quote":po.test(i)?"bullet":mo.test(i)?"number":"text"}function _o(e,t,n,o){
let s=t.map(i=>Qr(e,i,o)),r=[];for(let i=0;i<t.length;){let a=s[i],p=Vr(e,t,s,i),g=t.slice(i,p),{outer:m,start:h,end:S,block:l}=g[0];i>0&&r.push(...D(`
`)),a==="quote"?r.push({type:"quote",children:_o(e,g.map(c=>Zr(e,c)),n,!1)}):(r.push(...D(e.slice(m,h))),a==="blank"?r.push(...D(e.slice(h,S))):l?r.push(ei(e,l)):
a==="text"?r.push({type:"paragraph",children:n(h,g[p-i-1].end,wo(g))}):r.push(ti(e,g,s.slice(i,p),n))),i=p}return r}function Vr(e,t,n,o){let s=n[o],r=s==="bulle\
t"||s==="number",i=o+1;if(s==="blank"||s==="code")return i;for(;i<t.length;){let a=t[i],p=r&&n[i]==="text"&&Kr.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
s&&!p)break;i++}return i}function Zr(e,t){let n=fo.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var wo=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function ei(e,{start:t,end:n,from:o,to:s,info:r}){let i=e.slice(o,s);return{type:"code_block",info:r,
children:[...D(e.slice(t,o)),...i?[i]:[],...D(e.slice(s,n))]}}function ti(e,t,n,o){let s=n[0]==="number",r=s?mo:po,i=[];for(let a=0;a<t.length;){let p=a+1;for(;p<
t.length&&n[p]==="text";)p++;let g=t[a],[m="",h]=r.exec(e.slice(g.start,g.end))??[],S=t.slice(a,p).map((l,c)=>c===0||l.is_inside?l:ni(l));a>0&&i.push(...D(`
`),...D(e.slice(g.outer,g.start))),i.push({type:"item",number:h===void 0?null:Number(h),children:[...D(m),...o(g.start+m.length,S[p-a-1].end,wo(S))]}),a=p}return{
type:"list",is_ordered:s,children:i}}var ni=e=>({...e,start:e.start+2});var oi=["paragraph","item","code_block"];function ho(e){let t=[];return yo(go(e),t),t.join("").replace(/\s+/g," ").trim()}function yo(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)yo(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),oi.includes(e.type)&&t.push(" ")}}var si=5e3,So=120,bo=2e4,Mo=e=>`g${e}`;function Ao({state:e,settings:t,isLeading:n,isVisible:o,tell:s,clock:r}){let i=null,a=null,p=new Map,g=new Map,m=null,h=null;function S(u){if(a===u)return!0;let d=r.
now();return[...p.values()].some(y=>y.groupId===u&&y.until>d)}function l(u,d){let{notifications:y,mentions_in_muted:M,notify_all:b}=t();return!y||S(u.id)?!1:Nt(
u,r.now())?d==="mention"&&M:d!=="message"||b.includes(u.id)}function c(u,d){let y=r.now(),M=y-(g.get(u.id)??-1/0)>=si,b=M&&t().sounds&&!o();g.set(u.id,y),i?.show(
{tag:Mo(u.id),group:u,...d,isRenewed:M,hasSound:b})}function _(u){g.delete(u),i?.close(Mo(u))}function f(){r.cancel(h),h=null,s(a),a!==null&&(h=r.after(f,bo))}return{
setPort(u){i=u},look(u){u!==a&&(a=u,f(),u!==null&&_(u))},looked({tab:u,group_id:d}){d===null?p.delete(u):(p.set(u,{groupId:d,until:r.now()+2*bo}),n()&&_(d))},arrived(u){
if(n())for(let{message:d,kind:y}of u){let M=e.groups.get(d.group_id);if(!M||d.seq<=M.read_seq||!l(M,y))continue;let b=e.people.get(d.sender_id),E=b?.display_name??
b?.username??d.sender,w=Array.from(ho(d.content.slice(0,4*So))).slice(0,So);c(M,{kind:"message",seq:d.seq,sender_id:d.sender_id,sender:E,count:1,text:t().notification_text&&
w.length>0?w.join(""):null})}},changed({groups:u}){if(n())for(let d of u){let y=e.groups.get(d);(y?y.unread===0&&g.has(d):g.has(d))&&_(d)}},lost(){m=new Map(e.groups)},
back(){let u=m;if(m=null,!(!u||!n()||o()))for(let d of e.groups.values()){let{unread:y,mentions:M}=u.get(d.id)??{unread:0,mentions:0},b=d.unread-y,E=d.mentions>
M,w=d.kind==="direct"?"direct":E?"mention":"message";b>0&&l(d,w)&&c(d,{kind:"summary",seq:d.last?.seq??d.seq,sender_id:null,sender:"",text:null,count:b})}},dispose(){
r.cancel(h),a!==null&&s(null);for(let u of[...g.keys()])_(u)}}}function Eo({signal:e,onPresence:t,onTyping:n,clock:o}){let s=new Map,r=new Set,i=new Map,a=null,p=new Map,g=new Map;function m(l,c){c===null?i.delete(l):i.set(
l,c),t(l)}function h(){a=null;let l=new Set([...s.keys()].slice(-100));for(let _ of r)l.has(_)||m(_,null);(l.size===r.size&&[...l].every(_=>r.has(_))||e({type:"\
watch",user_ids:[...l]}))&&(r=l)}function S(l,c){let _=p.get(l);_?.has(c)&&(o.cancel(_.get(c)),_.delete(c),n(l))}return{show(l){s.set(l,(s.get(l)??0)+1),a??=o.after(
h,500);let c=!0;return()=>{if(!c)return;c=!1;let _=(s.get(l)??1)-1;_>0?s.set(l,_):s.delete(l),a??=o.after(h,500)}},connected(){r=new Set,s.size>0&&(a??=o.after(
h,0))},disconnected(){for(let l of r)m(l,null);r=new Set;for(let[l,c]of p)for(let _ of[...c.keys()])S(l,_)},answered(l){let c=new Set(l);for(let _ of r)m(_,c.has(
_))},changed(l,c){r.has(l)&&m(l,c)},isOnline:l=>i.get(l)??null,typed(l,c){let _=p.get(l)??new Map;p.set(l,_);let f=!_.has(c);o.cancel(_.get(c)),_.set(c,o.after(
()=>S(l,c),5e3)),f&&n(l)},stopTyping:S,typingIn:l=>[...p.get(l)?.keys()??[]],type(l){let c=o.now();c-(g.get(l)??-1/0)<3e3||e({type:"typing",group_id:l})&&g.set(
l,c)},typedAndSent:l=>{g.delete(l)},dispose(){o.cancel(a);for(let l of p.values())for(let c of l.values())o.cancel(c)}}}function Oo({apply:e,soon:t,clock:n}){let o=[],s=null,r=0,i=0,a=0;function p(){s?.(),s=null;let g=o;o=[],g.length>0&&e(g)}return{push(g){o.push(g);let m=Math.floor(
n.now()/1e3);if(m!==r&&(a=m===r+1?i:0,r=m,i=0),i++,s)return;if(Math.max(i,a)<=30){s=t(p);return}let h=n.after(p,100);s=()=>n.cancel(h)},flush:p,clear(){s?.(),s=
null,o=[]}}}var ri=500,ii=50,ai=200,ci=3;function ko({db:e,state:t,isLeading:n,opened:o,me:s,clock:r}){let i=new Set,a=new Set,p=new Map,g=new Map,m=!0,h=null,S=0,l=null,c=Promise.
resolve(),_=()=>{l??=r.after(d,ri)};function f(){let y={is_whole:m,cursor:t.cursor,me:s(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
m&&g.clear();for(let E of m?t.groups.keys():i){let w=t.groups.get(E);w?y.groups.push(w):y.gone_groups.push(E)}for(let E of m?t.people.keys():a){let w=t.people.get(
E);w&&y.people.push(w)}let M=[...o].sort(([,E],[,w])=>w-E).slice(0,ii),b=new Set(M.map(([E])=>E));for(let E of[...g.keys()])b.has(E)&&t.logs.has(E)||(y.gone_logs.
push(E),g.delete(E));for(let E of m?b:p.keys()){let w=t.logs.get(E);w&&b.has(E)&&u(y,w)}return i.clear(),a.clear(),p.clear(),m=!1,y}function u(y,M){let b=M.group_id,
E=de(M),w=g.get(b)??new Set;if(!E){g.delete(b)&&y.gone_logs.push(b);return}let A=Me(M,E),O=A.slice(-ai),k=O.length<A.length,v=k?O[0].seq:E.from,N=new Set(O.map(
x=>x.seq)),L=p.get(b);for(let x of O)(!w.has(x.seq)||L?.has(x.seq))&&y.rows.push(x);for(let x of w)N.has(x)||y.gone_rows.push([b,x]);g.set(b,N),y.logs.push({group_id:b,
from:v,to:E.to,at_start:E.at_start&&!k,at_end:!0,opened_at:o.get(b)??0})}function d(){return r.cancel(l),l=null,!n()||S>=ci?(m=!0,c):(c=c.then(async()=>{if(!m&&
t.cursor===h&&i.size+a.size+p.size===0)return;let M=f();await e.save(M)?(S=0,h=M.cursor):(S++,m=!0,_())}),c)}return{note(y){for(let M of y.groups)i.add(M);for(let M of y.
people)a.add(M);for(let M of y.logs)p.set(M,p.get(M)??new Set);for(let[M,b]of y.rows){let E=p.get(M)??new Set;for(let w of b)E.add(w);p.set(M,E)}_()},invalidate(){
m=!0,_()},flush:d,dispose:()=>r.cancel(l)}}var ui=2e3;function xo({userId:e,db:t,env:n,onEnded:o,onServer:s}){let{clock:r}=n,i=ln({fetch:n.fetch,db:t,onSignedOut:({code:T})=>ee(T),clock:r}),{http:a,db:p}=i,
g=yt(e),m=Rt(g,r),h=Z(null),S=Z(null),l=Z({state:"idle",since:r.now(),retryAt:null,code:null}),c=re(T=>P.typingIn(T)),_=re(T=>P.isOnline(T)),f=Z([]),u=Z(0),d=Z(
0),y=new Map,M=new Set,b=!1,E=Z(!1),w=!1,A=null,O=nn({open:T=>n.openSocket(`/ws?since=${encodeURIComponent(T)}&groups=no`),prepare:async()=>(g.cursor===null?await $.
anew():$.refresh(),g.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:T=>T.type==="ready"?Ro(T):k.push(T),onState:T=>{T.state==="ended"&&ee(
String(T.code)),T.state!=="live"&&Po(),l.value=T},isOnline:n.isOnline,isVisible:n.isVisible,clock:r}),k=Oo({apply:vo,soon:n.soon,clock:r}),v=kn({state:g,http:a,
change:X,opened:y,clock:r}),N=Dn({state:g,http:a,request:O.request,change:X,clock:r}),L=rn({state:g,http:a,change:X,history:v,isMarking:N.isMarking,clock:r}),x=Cn(
{userId:e,db:p,http:a,env:n,state:g,socket:O,onLeading:()=>R.invalidate()}),R=ko({db:p,state:g,isLeading:()=>x.tabs.isLeading,opened:y,me:()=>h.value,clock:r}),
P=Eo({signal:O.signal,onPresence:T=>_.update(T),onTyping:T=>c.update(T),clock:r}),$=cn({userId:e,db:p,http:a,state:g,view:m,history:v,change:X,me:h,server:S,clock:r,
onOther:()=>ee("another_user"),onGroups:N.again,onSettings:T=>x.settings.received(T),onServer:s,onAnew:()=>{k.clear(),R.invalidate(),u.value++}}),U=jn({state:g,
change:X,clock:r}),Be=n.makeKey(),z=Ao({state:g,settings:()=>x.settings.settings.value,isLeading:()=>x.tabs.isLeading,isVisible:n.isVisible,tell:T=>x.tabs.tell(
{type:"looking",tab:Be,group_id:T}),clock:r});x.onWord(T=>{T.type==="looking"&&z.looked(T)});let lt=Kt({userId:e,http:a,memory:n.memory,clock:r});function X(T){
w||li(()=>{let q=St(),Y=b;T(q);for(let fe of q.confirmed)x.outbox.confirm(fe);for(let{group_id:fe,user_id:$o}of q.typed)P.stopTyping(fe,$o);if(q.left.size>0&&(f.
value=[...f.value,...q.left.values()].slice(-20)),q.me&&Lo(),v.bound(q.logs),m.publish(q),R.note(q),L.note(q),U.note(q.groups),x.began(q.groups),z.changed(q),!(!Y||
q.arrived.length===0)){z.arrived(q.arrived);for(let fe of M)fe(q.arrived)}})}function vo(T){X(q=>{for(let Y of T)bn(Y)?hn(g,Y,q):No(Y,q)})}function No(T,q){switch(T.
type){case"live":b=!0,E.value=!0,K(T.cursor)>=g.applied_id&&(g.cursor=T.cursor),P.connected(),N.connected(),x.sync(),$.refreshed().then(z.back);break;case"read":
(T.user_id!==e||!N.isMarking(T.group_id))&&Mn(g,T,q);break;case"read_all":Le(g,T.cursor,q);break;case"muted":An(g,T,q);break;case"typing":P.typed(T.group_id,T.user_id);
break;case"presence":P.answered(T.online);break;case"presence_changed":P.changed(T.user_id,T.is_online);break;case"invitation":d.value++;break;default:x.received(
T)}}function Ro(T){T.user_id!==e?ee("another_user"):T.reset||T.behind>ui?qo():x.outbox.connected(!0)}function Po(){b&&($.lost(),z.lost()),b=!1,E.value=!1,x.outbox.
connected(!1),P.disconnected(),N.disconnected()}function qo(){k.clear(),g.cursor=null,O.restart()}async function Lo(){try{h.value=await a.get("/v1/users/me")}catch{}}
function ee(T){w||(A&&x.tabs.tell({type:"signed_out",reason:A}),ut(),o(A??T))}function ut(){w=!0,O.stop(),k.clear();for(let T of[m,R,N,L,P,lt,U,z,x])T.dispose();
i.end()}return{http:a,state:g,view:m,me:h,server:S,connection:l,typing:c,presence:_,left:f,resets:u,invitations:d,isCurrent:E,history:v,marks:N,asking:L,people:P,
local:x,notifications:z,socket:O,change:X,async begin(){await Promise.all([$.showCopy(),x.load()]),!w&&(O.start(),lt.start())},async leave(T,q){A=T;try{await q(),
ee(T)}catch(Y){if(!w)throw Y}finally{A=null}},end:ee,onArrived(T){return M.add(T),()=>M.delete(T)},async flush(){k.flush(),await Promise.all([N.flush(),x.flush(),
R.flush()])},dispose:ut}}var fi=new Set(["signed_out","account_deleted"]);function To(e=Yt()){let t=ct({name:"starting"}),n=ct(null),o=null,s=ct(null),r=null,i=e.memory.get("email"),a=0,
p=xe({fetch:e.fetch});async function g(u){let d=++a;o?.dispose();let y=e.memory.get(`shared-${u}`)!==null;e.memory.set("user",String(u));let M=y?J():await e.openDatabase(
u);if(d!==a){M.close();return}r=M;let b=xo({userId:u,db:r,env:e,onEnded:m,onServer:S});o=b,b.local.onWord(w=>{w.type==="signed_out"&&b.end(w.reason),w.type==="n\
ew_version"&&h(w.version)&&(s.value=w.version)});let E=Gt(b,b.http,e.upload);t.value={name:"signed_in",session:b,actions:E},await b.begin()}async function m(u){
let d=r,y=o?.state.me;if(a++,o=null,r=null,u==="another_user"){d?.close(),await _();return}e.memory.get("user")===String(y)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:u,email:i},await d?.wipe(fi.has(u)),d?.close(),l()}let h=u=>u!==null&&e.version!=="src"&&u!==e.version;function S({web:u}){u===null||!h(
u)?s.value=null:s.value!==u&&(s.value=u,o?.local.tabs.tell({type:"new_version",version:u}))}async function l(){try{let u=await p.get("/v1/config");n.value=u,S(u)}catch{}}
async function c(){let u=Number(e.memory.get("user"));if(u){await g(u);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},l();return}await _()}
async function _(){let u=++a;t.value={name:"starting"};try{let{user_id:d}=await p.get("/v1/test-auth",void 0,{tries:1});u===a&&await g(d)}catch(d){let{action:y,
code:M}=d;y==="sign_in"?(u===a&&(t.value={name:"signed_out",reason:null,email:i}),l()):u===a&&(t.value={name:"signed_out",reason:M,email:i})}}async function f({
id:u},d,y){i=y?null:d,e.memory.set("email",i),e.memory.set(`shared-${u}`,y?"1":null),e.memory.set(ze(u),null),await g(u)}return{status:t,config:n,newVersion:s,http:p,
start:c,async login({email:u,password:d,isShared:y=!1}){let M=y?"session":"persistent",{user:b}=await p.post("/v1/users/login",{email:u,password:d,cookie:M});await f(
b,u,y)},async register({username:u,email:d,password:y,invite:M=null,isShared:b=!1}){let w={username:u,email:d,password:y,cookie:b?"session":"persistent",...M&&{
invite:M}},A=await p.post("/v1/users/register",w);return await f(A,d,b),A.group_id??null},reset:(u,d)=>p.post("/v1/users/reset",{code:u,new_password:d}),invite:u=>p.
get(`/v1/invites/${encodeURIComponent(u)}`),async logout(u=!1){let d=o;d&&(await Promise.all([d.marks.flush(),d.local.handOver()]),await d.leave("signed_out",()=>d.
http.post("/v1/users/logout",{all:u})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),flush:()=>o?.flush()}}var Ml=To();export{Ze as a,ie as b,He as c,$e as d,ae as e,he as f,fc as g,zn as h,je as i,Pr as j,go as k,ho as l,Ml as m};
