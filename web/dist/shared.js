import{A as xt,B as ee,C as de,D as Tt,E as pe,F as te,G as ne,H as Ae,I as Ge,J as oe,K as Nt,L as vt,a as ut,b as ft,c as I,d as dt,e as be,f as fe,g as Me,h as Be,
i as pt,j as mt,k as gt,l as _t,m as wt,n as Ue,o as ht,p as yt,q as U,r as j,s as St,t as bt,u as Mt,v as At,w as Et,x as Ot,y as We,z as kt}from"./shared3.js";
import{a as K}from"./shared10.js";import{signal as at}from"./vendor/preact.js";var Pt={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function Lo(e){return Object.
hasOwn(Pt,e)?Pt[e]:"fail"}var $o={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},L=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:s,requestId:r,details:i}){super(n??$o[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=s??null,this.
requestId=r??null,this.details=i??null}get action(){return Lo(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},Rt=e=>e instanceof
L?e:new L({code:"client_fault",sentence:String(e)});function qt(e){return new L({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function Ee(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let s=typeof o?.code=="string",r=Number(n("Retry-After")??NaN);return new L({code:s?o.code:Co(e),
sentence:s?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(r)?r:null,requestId:n("X-Request-Id"),details:s?o.details??null:null})}
function Co(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var Do=3e4,jo=3,Bo=30;function xe({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:s="",
headers:r={}}={}){async function i(g,m,h={}){let b=h.tries??(g==="GET"?jo:1);for(let l=1;;l++)try{return await a(g,m,h)}catch(c){if(!(c instanceof L)||(c.action===
"sign_in"&&t(c),l>=b||!c.isPassing))throw c;let _=c.retryAfter??.5*l;if(_>Bo)throw c;if(await n(_*1e3+Math.random()*250),h.signal?.aborted||o?.aborted)throw Oe()}}
async function a(g,m,{query:h,body:b,headers:l,signal:c,keepalive:_}){let f=new AbortController,u=setTimeout(()=>f.abort(),Do),d=()=>f.abort(),y=()=>!!(c?.aborted||
o?.aborted);for(let S of[c,o])S?.addEventListener("abort",d,{once:!0});try{if(y())throw Oe();let S=await e(s+m+ke(h),{method:g,headers:{...r,...b===void 0?{}:{"\
Content-Type":"application/json"},...l},...b===void 0?{}:{body:JSON.stringify(b)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:f.signal,keepalive:_??
!1}),M=await S.text();if(y())throw Oe();if(!S.ok)throw Ee(S.status,M,E=>S.headers.get(E));return{data:M?Go(M):null,status:S.status,etag:S.headers.get("ETag"),next:Uo(
S.headers.get("Link"))}}catch(S){if(S instanceof L)throw S;if(y())throw Oe();let M=f.signal.aborted?"time_out":"network";throw new L({code:M})}finally{clearTimeout(
u);for(let S of[c,o])S?.removeEventListener("abort",d)}}let p=g=>async(m,h=void 0,b={})=>(await i(g,m,{...b,body:h})).data;return{request:i,get:async(g,m,h={})=>(await i(
"GET",g,{...h,...m?{query:m}:{}})).data,page:async(g,m)=>{let h=g+ke(m),{data:b,next:l}=await i("GET",h);return{items:b,next:l??Wo(h,b)}},post:p("POST"),put:p("\
PUT"),patch:p("PATCH"),remove:p("DELETE")}}function ke(e){let t=new URLSearchParams;for(let[o,s]of Object.entries(e??{}))s!=null&&t.set(o,String(s));let n=t.toString();
return n&&`?${n}`}function Uo(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function Wo(e,t){let[n,o]=e.split("?"),s=new URLSearchParams(o),r=t[t.
length-1];return!r||!s.has("after_id")||t.length<Number(s.get("limit"))?null:(s.set("after_id",String(r.id)),`${n}?${s}`)}function Go(e){try{return JSON.parse(e)}catch{
throw new L({code:"unreadable_answer"})}}function Oe(){return new L({code:"aborted"})}function Lt({me:e,leave:t},n,o){async function s(r){let i=await n.patch("/v1/users/me",r);return e.value=i,i}return{changeProfile:s,uploadAvatar(r,i=()=>{}){let{
done:a,cancel:p}=o(r,"avatar",{onProgress:i});return{done:a.then(({id:g})=>s({avatar:g})),cancel:p}},async changePassword(r,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:r,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:r=>n.remove(`/v1/users/sessions/${encodeURIComponent(
r)}`),exportPath:"/v1/users/me/export",deleteAccount:(r,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:r,messages:i}))}}var B=e=>`/v1/groups/${e}`,z=(e,t)=>`/v1/groups/${e}/messages/${t}`,Te=(e,t)=>`/v1/groups/${e}/members/${t}`;var Ne=200;function $t({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:s}=await n.post("/v1/groups",{name:o});return s},async changeGroup(o,s){
let{settings:r}=await n.patch(B(o),s);return r},deleteGroup:o=>n.remove(B(o)),join:o=>n.post(`${B(o)}/join`),leave:o=>n.remove(Te(o,e.me)),mute:(o,s)=>n.put(`${B(
o)}/mute`,{until:s}),unmute:o=>n.remove(`${B(o)}/mute`),publicGroups:(o,s=0)=>n.page("/v1/groups/public",{q:o||null,limit:Ne,after_id:s}),members:(o,{q:s,after_id:r=0,
limit:i=Ne}={})=>n.page(`${B(o)}/members`,{q:s||null,limit:i,after_id:r}),addMember:(o,s,r="member")=>n.post(`${B(o)}/members`,{user_id:s,role:r}),changeRole:(o,s,r)=>n.
patch(Te(o,s),{role:r}),removeMember:(o,s)=>n.remove(Te(o,s)),ban:(o,s)=>n.put(`${B(o)}/bans/${s}`),unban:(o,s)=>n.remove(`${B(o)}/bans/${s}`),bans:o=>n.page(`${B(
o)}/bans`,{limit:Ne,after_id:0}),createInvite:(o,s)=>n.post(`${B(o)}/invites`,s),invites:o=>n.get(`${B(o)}/invites`),revokeInvite:(o,s)=>n.remove(`${B(o)}/invit\
es/${s}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:Ne,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var Ct={text:"",reply_to:null,selection:null,files:[]},se=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,H=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function Dt({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:s,clock:r}){let i=new Map,a=new Set,p=new Map,g=c=>{let _=i.get(c);return _&&!H(_)?_:null};function m(c,_){
_?i.set(c,_):i.delete(c),t(c)}async function h(c){r.cancel(p.get(c)),p.delete(c),await e.put_draft(c,i.get(c)??null),n(c),o()}function b(c,{text:_,reply_to:f,selection:u,
files:d}){let y={text:_,reply_to:f,selection:u,files:d,at:r.now(),is_synced:!1};a.add(c),m(c,H(y)&&!s(c)?null:y)}function l(c,_){let f=g(c);return b(c,{text:[f?.
text,_.text].filter(Boolean).join(`
`),reply_to:f?.reply_to??_.reply_to,selection:null,files:[...f?.files??[],..._.files]}),h(c)}return{get:g,all:()=>new Map([...i].filter(([,c])=>!H(c))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([c,{is_synced:_}])=>!_&&a.has(c)&&!p.has(c)),adopt(){for(let c of i.keys())a.add(c)},isNewer:c=>p.has(c)||i.has(c)&&!i.
get(c)?.is_synced,async load(){for(let[c,_]of await e.drafts())!p.has(c)&&_.at>=(i.get(c)?.at??0)&&m(c,_)},set(c,_){b(c,_),r.cancel(p.get(c)),p.set(c,r.after(()=>h(
c),300))},async clear(c){b(c,Ct),await h(c)},merge:l,async move(c,_){let f=g(c);f&&(b(c,Ct),await Promise.all([l(_,f),h(c)]))},uploaded(c,_){for(let[f,u]of i){if(!u.
files.some(y=>y.local_id===c&&y.file_id===null))continue;let d=u.files.map(y=>y.local_id===c?{...y,file_id:_}:y);this.set(f,{...u,files:d})}},flush:()=>Promise.
all([...p.keys()].map(h)),async synced(c,_){i.get(c)===_&&m(c,H(_)?null:{..._,is_synced:!0}),await e.sync_draft(c,_),n(c)},async take(c,_){if(this.isNewer(c))return;
let f=_&&{..._,is_synced:!0};m(c,f),await e.put_draft(c,f)},async changed(c){if(p.has(c))return;let _=await e.draft(c);p.has(c)||m(c,_)}}}var ve=200,Ie=class extends L{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function jt({local:e,people:t,marks:n,history:o},s){
return{async send(r){let i=await e.outbox.add(r),{group_id:a,recipient_id:p}=i;return a&&t.typedAndSent(a),await e.drafts.clear(se({groupId:a,userId:p})),i},sendAgain:r=>e.
outbox.retry(r),deleteUnsent:async r=>await e.outbox.discard(r)!==null,editUnsent:r=>e.editUnsent(r),async edit({group_id:r,seq:i,revision:a=1},p){let g=z(r,i);
try{return await s.patch(g,{content:p},{headers:{"If-Match":`"${a}"`}})}catch(m){let h=m;throw h.action!=="choose"?h:new Ie(h,p,await s.get(g))}},remove:(r,i)=>s.
remove(z(r,i)),async react(r,i,a,p){let g=`${z(r,i)}/reactions/${encodeURIComponent(a)}`,{reactions:m}=await(p?s.put(g):s.remove(g));return m},pin(r,i,a){let p=`${B(
r)}/pins/${i}`;return a?s.put(p):s.remove(p)},pins:r=>s.get(`${B(r)}/pins`),markUnread:(r,i)=>n.unread(r,i),readAll:()=>n.readAll(),message:(r,i)=>s.get(z(r,i)),
async versions(r,i){let a=`${z(r,i)}/versions`,p=[];for(;;){let g=p[p.length-1]?.revision,m=await s.get(a,{limit:ve,after:g});if(p.push(...m),m.length<ve)return p}},
reactions:(r,i)=>s.page(`${z(r,i)}/reactions`,{limit:ve,after_id:0}),readers:(r,i)=>s.page(`${z(r,i)}/readers`,{limit:ve,after_id:0}),replies:(r,i,a={})=>s.get(
`${z(r,i)}/replies`,a),mentions:(r=null)=>s.page(r??"/v1/mentions"),search:r=>s.get("/v1/search",r),refresh:(r,i)=>o.row(r,i)}}function Bt({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let s=`/v1/users/${n}/block`;return o?t.put(s):t.remove(
s)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Ut=(e,t,n)=>({...jt(e,t),...$t(e,t),...Bt(e,t),...Lt(e,t,n)});var Pe={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var Io=3e4;function Wt(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let s=o(),r=null,i=!1,a=()=>{clearTimeout(r),r=setTimeout(()=>{i=!0,s.
abort()},Io)};return{done:new Promise((g,m)=>{let h=b=>m(new L({code:b}));s.upload.onprogress=({loaded:b})=>{a(),n(Math.min(b,e.size),e.size)},s.onload=()=>{if(s.
status<200||s.status>299){let b=l=>s.getResponseHeader(l);m(Ee(s.status,s.responseText,b));return}try{g(JSON.parse(s.responseText))}catch{h("unreadable_answer")}},
s.onerror=()=>h("network"),s.onabort=()=>h(i?"time_out":"aborted"),s.onloadend=()=>clearTimeout(r),s.open("POST",`/v1/files${ke({name:t})}`),s.setRequestHeader(
"Content-Type","application/octet-stream"),a(),s.send(e)}),cancel:()=>s.abort()}}import{openDB as Ho}from"./vendor/idb.js";var He=(e,t)=>e?.at===t.at&&e.text===t.text;function J(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async s=>e.get(s)??null,put_outgoing:async s=>!!e.set(s.key,{...s}),remove_outgoing:async s=>e.delete(s),drafts:async()=>new Map(
t),draft:async s=>t.get(s)??null,put_draft:async(s,r)=>!!(r?t.set(s,r):t.delete(s)),async sync_draft(s,r){return He(t.get(s),r)&&(H(r)?t.delete(s):t.set(s,{...r,
is_synced:!0})),!0},file:async s=>n.get(s)??null,put_file:async(s,r)=>!!n.set(s,r),remove_file:async s=>n.delete(s),value:async s=>o.get(s)??null,put_value:async(s,r)=>!!o.
set(s,r),async wipe(s=!1){if(s)for(let r of[e,t,n,o])r.clear();return!0},close:()=>{}}}var Fo=1,zo=3e3,Xo=3,It=["outbox","drafts","files","values"],me=["meta","groups","messages","people","logs"];async function Ht(e){if(typeof indexedDB>"u")return J();
let t=!0,n=Promise.resolve().then(()=>Ho(`chat-${e}`,Fo,{upgrade(s){for(let r of me)s.objectStoreNames.contains(r)&&s.deleteObjectStore(r);s.createObjectStore("\
meta"),s.createObjectStore("groups",{keyPath:"id"}),s.createObjectStore("messages",{keyPath:["group_id","seq"]}),s.createObjectStore("people",{keyPath:"id"}),s.
createObjectStore("logs",{keyPath:"group_id"});for(let r of It)s.objectStoreNames.contains(r)||(r==="outbox"?s.createObjectStore(r,{keyPath:"key"}):s.createObjectStore(
r))},blocking:(s,r,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await Ft(n,null);return o?Yo(o,()=>t):(n.then(s=>s.close()).catch(()=>{}),J())}async function Ft(e,t,n=()=>{}){
let o,s=new Promise(r=>{o=setTimeout(()=>{n(),r(t)},zo)});try{return await Promise.race([e,s])}catch{return t}finally{clearTimeout(o)}}function Yo(e,t){let n=0;
async function o(r,i){if(!t()||n>=Xo)return i;let a=Promise.resolve().then(r);return Ft(a,i,()=>n++)}let s=r=>o(async()=>(await r(),!0),!1);return{is_lasting:!0,
read:()=>o(()=>Ko(e),null),rows:r=>o(()=>e.getAll("messages",IDBKeyRange.bound([r,0],[r,1/0])),[]),async save(r){let i=!1;return await s(()=>Jo(e,r).catch(p=>{throw i=
p?.name==="QuotaExceededError",p}))?!0:(i&&await s(()=>Gt(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:r=>o(async()=>await e.get(
"outbox",r)??null,null),put_outgoing:r=>s(()=>e.put("outbox",r)),remove_outgoing:r=>s(()=>e.delete("outbox",r)),drafts:()=>o(async()=>{let r=e.transaction("draf\
ts"),[i,a]=await Promise.all([r.store.getAllKeys(),r.store.getAll()]);return new Map(i.map((p,g)=>[String(p),a[g]]))},new Map),draft:r=>o(async()=>await e.get("\
drafts",r)??null,null),put_draft:(r,i)=>s(()=>i?e.put("drafts",i,r):e.delete("drafts",r)),sync_draft:(r,i)=>s(()=>Qo(e,r,i)),file:r=>o(async()=>await e.get("fil\
es",r)??null,null),put_file:(r,i)=>s(()=>e.put("files",i,r)),remove_file:r=>s(()=>e.delete("files",r)),value:r=>o(async()=>await e.get("values",r)??null,null),put_value:(r,i)=>s(
()=>e.put("values",i,r)),wipe:(r=!1)=>s(()=>Gt(e,r?[...me,...It]:me)),close:()=>e.close()}}async function Ko(e){let t=e.transaction(["meta","groups","people","l\
ogs"]),n=t.objectStore("meta"),[o,s,r,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore(
"logs").getAll()]);return o===void 0?null:{cursor:o,me:s??null,groups:r,people:i,logs:a}}async function Jo(e,t){let n=e.transaction(me,"readwrite"),o=r=>n.objectStore(
r),s=[];if(t.is_whole)for(let r of me)s.push(o(r).clear());for(let r of[...t.gone_groups,...t.gone_logs])s.push(o("messages").delete(IDBKeyRange.bound([r,0],[r,
1/0]))),s.push(o("logs").delete(r));for(let r of t.gone_groups)s.push(o("groups").delete(r));for(let r of t.gone_rows)s.push(o("messages").delete(r));for(let r of t.
groups)s.push(o("groups").put(r));for(let r of t.people)s.push(o("people").put(r));for(let r of t.rows)s.push(o("messages").put(r));for(let r of t.logs)s.push(o(
"logs").put(r));s.push(o("meta").put(t.cursor,"cursor")),s.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&s.push(o("meta").put(t.me,"me")),await Promise.
all([...s,n.done])}async function Qo(e,t,n){let{store:o,done:s}=e.transaction("drafts","readwrite");He(await o.get(t),n)&&(H(n)?o.delete(t):o.put({...n,is_synced:!0},
t)),await s}async function Gt(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var zt=100,Vo=16;function Xt(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:Pe,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:Ht,upload:Wt,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,zt);return()=>clearTimeout(i)}let o=requestAnimationFrame(r),s=setTimeout(r,zt);function r(){cancelAnimationFrame(o),clearTimeout(
s),n()}return()=>{cancelAnimationFrame(o),clearTimeout(s)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(Vo));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:Zo(()=>e.localStorage)}}function Zo(e){function t(s){try{return e().getItem(`chat-${s}`)}catch{return null}}function n(s,r){try{r===null?e().removeItem(
`chat-${s}`):e().setItem(`chat-${s}`,r)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function Yt({userId:e,http:t,memory:n,clock:o}){let s=Fe(e),r=null;function i(){try{let{life:m,due:h}=JSON.parse(n.get(s)??"");return h-o.now()<=m?{life:m,due:h}:
null}catch{return null}}function a(m){o.cancel(r),r=o.after(g,Math.min(m,864e5))}async function p(){let h=(await t.get("/v1/users/sessions")).find(_=>_.is_current);
if(!h)throw new Error("the server lists this session");let[b,l,c]=[h.created_at,h.last_used_at,h.expires_at].map(Date.parse);return{life:Number(c)-Number(b),left:Number(
c)-Number(l)}}async function g(){let m=i();if(m&&m.due>o.now()){a(m.due-o.now());return}try{let{life:h,left:b}=await p();b<h/2&&(await t.post("/v1/users/renew"),
{left:b}=await p(),h=b);let l=o.now()+Math.max(b-h/2,0);n.set(s,JSON.stringify({life:h,due:l})),a(Math.max(l-o.now(),3e5))}catch{a(3e5)}}return{start:g,dispose:()=>o.
cancel(r)}}var Fe=e=>`login-${e}`;import{batch as ci,signal as le}from"./vendor/preact.js";var es=new Set([1002,1007,1009,4502]),ts=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Kt=e=>es.has(e),Jt=e=>ts.get(e)??null;function Qt(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var ns=1e4;function Vt(e){let t=new Map,n=0;function o(r){let i=t.get(r);return t.delete(r),i&&e.cancel(i.handle),i}let s=(r,i)=>o(r)?.fail(new L({code:i}));return{
ask(r,i,a=`r${++n}`){return new Promise((p,g)=>{let m=e.after(()=>s(a,"time_out"),ns);t.set(a,{done:p,fail:g,handle:m}),i({...r,ref:a})||s(a,"network")})},settle(r){
if(typeof r.ref!="string")return;let i=o(r.ref);r.type==="error"?i?.fail(qt(r)):i?.done(r)},failAll(){for(let r of[...t.keys()])s(r,"network")}}}var rs=1e4,is=2e4,as=5e3,cs=500,ls=3e4,en=3,us=65536;function tn({open:e,prepare:t,checkLogin:n,onFrame:o,onState:s,isOnline:r=()=>!0,isVisible:i=()=>!0,clock:a=Pe,
random:p=Math.random}){let g=null,m={state:"idle",since:a.now(),retryAt:null,code:null},h=0,b=0,l=!1,c=null,_=null,f=Vt(a);function u(T,v=null,C=null){let D=a.now();
m={state:T,since:D,retryAt:v===null?null:D+v,code:C},s(m)}function d(){return m.state==="updating"&&h<en?"updating":m.state==="offline"?"offline":"connecting"}async function y(){
w();let T=++b;u(d());let v;try{v=await t()}catch(G){T===b&&k(G);return}if(T!==b)return;let C=!1;g=e(v);let D=g;c=a.after(()=>O(C,1006),rs),D.onopen=()=>{C=!0},D.
onmessage=({data:G})=>D===g&&S(G),D.onclose=({code:G,reason:F})=>D===g&&A(C,G,F)}function S(T){let v;try{v=JSON.parse(String(T))}catch{return}if(M(),v.type==="r\
eady")a.cancel(c),l=!0,u("catching_up");else if(v.type==="live"){h=0,o(v),u("live");return}f.settle(v),o(v)}function M(){a.cancel(_),_=a.after(()=>{i()?E():M()},
is)}function E(){a.cancel(_),P({type:"ping"}),_=a.after(()=>O(!0,1006),as)}function w(){if(a.cancel(c),a.cancel(_),l=!1,g){let T=g;g=null,T.onmessage=T.onopen=null,
T.onclose=null,T.close(1e3)}f.failAll()}function A(T,v,C){if(v===1012){let G=Qt(C)+p()*1e3;w(),u("updating",G,v),c=a.after(y,G);return}let D=Jt(v);D?R("ended",D):
v===4503?R("crowded",v):Kt(v)?R("faulty",v):O(T,v)}function O(T,v){w();let C=++b;if(T){N(v);return}u(d(),null,v),n().then(()=>C===b&&N(v),D=>C===b&&k(D))}function k(T){
if(!(T instanceof L))throw T;T.action==="sign_in"?R("ended",T.code):N(T.code,(T.retryAfter??0)*1e3)}function N(T,v=0){w();let C=Math.min(cs*2**h,ls),D=Math.max(
C*(.7+.6*p()),v);h++,!r()||h>=en?u("offline",D,T):u(m.state==="updating"?"updating":"waiting",D,T),c=a.after(y,D)}function R(T,v=null){b++,w(),u(T,null,v)}function P(T){
return!g||!l?!1:(g.send(JSON.stringify(T)),!0)}return{get connection(){return m},start(){h=0,y()},stop:()=>R("idle"),end:T=>R("ended",T),restart:()=>{y()},now(){
m.state==="crowded"?this.start():["offline","waiting","updating"].includes(m.state)?y():l&&E()},offline(){m.state==="waiting"||m.state==="connecting"?(m={...m,state:"\
offline"},s(m)):l&&E()},signal:T=>g!==null&&g.bufferedAmount<us&&P(T),request:(T,v)=>f.ask(T,P,v)}}var ge=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function W(e,t,n,o){let s=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},r={...s,...o},i=Object.keys(
r);e.people.has(n)&&i.every(a=>r[a]===s[a])||(e.people.set(n,r),t.people.add(n))}function _e(e,t,n,o){e.people.has(n)||W(e,t,n,{username:o})}function nn({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,s=new Set,r=null;async function i(){r=null;let a=[...o].slice(0,100);for(let p of a)o.delete(p),s.add(p);o.size>0&&(r=n.after(
i,0));try{let p=await e(a),g=new Set(p.map(m=>m.id));t(p,a.filter(m=>!g.has(m)))}catch{}for(let p of a)s.delete(p)}return{need(a){for(let p of a)p>0&&!s.has(p)&&
o.add(p);o.size>0&&(r??=n.after(i,50))},dispose:()=>n.cancel(r)}}var on=100,fs=5e3;function sn({state:e,http:t,change:n,history:o,isMarking:s,clock:r}){let i=new Set,a=new Map,p=null,g=!1,m=nn({fetchUsers:_=>t.get("/v1/users",
{user_ids:_.join(",")}),onUsers:(_,f)=>n(u=>{for(let d of _)W(e,u,d.id,ge(d));for(let d of f)W(e,u,d,{is_deleted:!0,is_partial:!1});for(let{id:d,kind:y}of e.groups.
values())y==="direct"&&ne(e,u,d)}),clock:r}),h=(_=on)=>{p??=r.after(b,_)};async function b(){if(p=null,g)return;g=!0;let _=on;try{for(let f of[...i]){i.delete(f);
let u=e.gone.has(f)&&!e.groups.has(f);!s(f)&&!u&&await l(f)}for(let[f,u]of[...a]){for(let d of[...u])await c(f,d),u.delete(d);u.size===0&&a.delete(f)}}catch{_=fs}
g=!1,i.size+a.size>0&&h(_)}async function l(_){try{let f=await t.get(`/v1/groups/${_}`);n(u=>xt(e,u,f))}catch(f){let{isPassing:u}=f;if(!u)return;throw i.add(_),
f}}async function c(_,f){if(e.logs.get(_)?.rows.has(f))try{await o.row(_,f)}catch(u){if(u.isPassing)throw u}}return{people:m,group(_){i.add(_),h()},note(_){for(let f of[
..._.ask_groups,..._.ask_counts])i.add(f);for(let[f,u]of _.ask_rows)for(let d of u)U(a,f,d);i.size+a.size>0&&h(),m.need(_.ask_people)},dispose(){r.cancel(p),m.dispose()}}}var rn=200,ds=1e3,ps=6e4;function an({userId:e,db:t,http:n,state:o,view:s,history:r,change:i,me:a,server:p,onSettings:g,onServer:m,onAnew:h,onOther:b,clock:l}){
let c=0,_=-1/0,f=null;function u({me:S,server:M,settings:E,groups:w,people:A}){i(O=>{a.value=S,p.value=M,g(E),m(M);for(let k of A)W(o,O,k.id,ge(k));W(o,O,S.id,ge(
S));for(let k of w)kt(o,O,k)})}async function d(S,M){for(;S;){let E=S.replace(/limit=\d+/,`limit=${ds}`),w=await n.get(E);if(M!==c)return;u(w),S=w.next}}async function y(){
let S=c,M=l.now()-_>ps;try{let E=await n.get("/v1/start",{limit:rn});if(S!==c)return;E.me.id!==e?b():(u(E),M&&await d(E.next,S))}catch{}}return{async anew(){let S=++c,
M=await n.get("/v1/start",{limit:rn},{tries:1});if(S!==c)return;if(M.me.id!==e){b();return}let{groups:E,counts:w,logs:A,marks:O,gone:k}=o;for(let N of[E,w,A,O,k])
N.clear();o.cursor=M.cursor,o.applied_id=K(M.cursor),o.read_all_id=0,u(M),s.refresh(),h(),d(M.next,S).catch(()=>{})},refresh(){f??=y().finally(()=>{f=null})},refreshed:()=>f??
Promise.resolve(),lost(){_=l.now()},async showCopy(){let S=await t.read();if(!S||S.cursor===null||o.cursor!==null)return;let{cursor:M,groups:E,people:w,logs:A}=S;
a.value=S.me;for(let O of E)o.groups.set(O.id,O),o.counts.set(O.id,St(O));for(let O of w)o.people.set(O.id,O);o.cursor=M,o.applied_id=K(M),s.refresh(),r.restore(
A,t)}}}function cn({fetch:e,db:t,onSignedOut:n,clock:o}){let s=new AbortController,r=t;return{http:xe({fetch:e,onSignedOut:n,signal:s.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(r,a)}),end(){s.abort(),r=J()}}}function ln(e,t,n){let{me:o}=e;if("username"in t){let s="user_id"in t?t.user_id:t.actor_id;_e(e,n,s,t.username)}"sender"in t&&_e(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||ms(e,t,n):t.type==="member_added"&&t.user_id===o&&gs(e,t,n)}function ms(e,t,n){let{group_id:o,
kind:s,member_ids:r,actor_id:i}=t,a=s==="direct",p=a?r.find(h=>h!==e.me)??e.me:null,g=t.name??e.people.get(p??0)?.username??"",m=!a&&i===e.me?"owner":"member";We(
e,n,{id:o,kind:s,name:g,peer_id:p,role:m}),p!==null&&!e.people.has(p)&&n.ask_people.add(p),fn(e,t,n)}function gs(e,t,n){let{group_id:o,group:s,role:r}=t;if(ze(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&Ae(e,n,o);let{kind:i="group",name:a=null,topic:p=""}=s??{};We(e,n,{id:o,kind:i,name:a??"",topic:p,
role:r}),fn(e,t,n)}var ze=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),un=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function fn(e,{group_id:t,seq:n,
timestamp:o},s){j(e,s,t,{active_at:o}),ee(e,s,t,{seq:n,read_seq:n,unread:0,mentions:0}),s.ask_groups.add(t)}var dn=200;function Q(e,{id:t,group_id:n,message_seq:o}){let s=e.logs.get(n)?.rows.get(o);return I(s)&&s.as_of<t?s:null}function mn(e,t,n,o){let s=(r,i)=>V(t,o,
{...r,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||gn(t,n,n.id,1,o);break}case"message_edited":{let r=Q(e,n);r&&!n.message?
U(o.ask_rows,t.group_id,r.seq):r&&n.message&&(V(t,o,ws(r,{...n.message,as_of:r.as_of})),n.message.deleted?Xe(t,r,n.id,o):s(t.rows.get(r.seq),{})),n.message&&pn(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let r=Q(e,n);r?Xe(t,r,n.id,o):Ss(t,n,o),pn(t,n.message_seq,n.id,"",o);break}case"reaction\
_added":case"reaction_removed":{let r=Q(e,n);if(!r)break;if(!n.reactions){U(o.ask_rows,t.group_id,r.seq);break}let i=n.actor_id===e.me,a=(r.reacted??[]).filter(
g=>!i||g!==n.emoji),p=i&&n.type==="reaction_added";V(t,o,{..._s(r,"reacted",p?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let r=Q(e,n);if(!r)break;let{pinned:i,...a}=r;s(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&ys(t,n.actor_id,
n.id,o);break;default:}}function V(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...s}=n;n=s}e.rows.set(n.seq,n),U(t.rows,e.group_id,
n.seq)}function _s(e,t,n){let{[t]:o,...s}=e;return n.length>0?{...s,[t]:n}:s}function ws({reactions:e,reacted:t,pinned:n,reply_count:o},s){return{...s,...e&&{reactions:e},
...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function hs(e){let{files:t,mentions:n,quote:o,reactions:s,reacted:r,pinned:i,...a}=e;return{...a,content:"",
media_url:null,deleted:!0}}function Xe(e,t,n,o,s=Ye(n)){t.deleted||gn(e,t,n,-1,o,s);let r=e.rows.get(t.seq);V(e,o,{...hs(r),as_of:n})}var Ye=e=>t=>t.as_of<e;function ys(e,t,n,o){
let s=[...e.rows.values()].filter(I),r=new Set(s.filter(Ye(n)).map(i=>i.seq));for(let i of s)i.quote?.sender_id===t&&i.quote.content&&V(e,o,{...i,quote:{...i.quote,
content:""}}),i.sender_id===t&&r.has(i.seq)&&Xe(e,i,n,o,a=>r.has(a.seq))}function Ss(e,{id:t,message_seq:n},o){let s=e.rows.get(n);if(!I(s)||s.reply_to===null)return;
let r=[...e.rows.values()].find(i=>i.id===s.reply_to);I(r)&&r.as_of<t&&U(o.ask_rows,e.group_id,r.seq)}function gn(e,{reply_to:t,quote:n},o,s,r,i=Ye(o)){if(t===null)
return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(h=>h.id===t);if(!I(a)||!i(a))return;let{reply_count:p=0,...g}=a,m=p+s;V(e,r,{...g,...m>0&&{reply_count:m},
as_of:o})}function pn(e,t,n,o,s){let r=Array.from(o.slice(0,2*dn)).slice(0,dn).join("");for(let i of e.rows.values())I(i)&&i.quote?.seq===t&&i.as_of<n&&i.quote.
content!==r&&V(e,s,{...i,quote:{...i.quote,content:r}})}function wn(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,ln(e,t,n);let o=e.groups.get(t.group_id);if(!o)return yn(e,t)?e.gone.set(t.
group_id,t.seq):un(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&j(e,n,o.id,{seq:t.seq}),bs(e,t);let s=e.logs.get(o.id);if(s){for(let r of s.pending)r.push(
t);Re(e,t,n)}return Ms(e,t,n),t.id<=e.read_all_id&&Os(e,t,n),Tt(e,n,o.id),!0}function Re(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let s=_t(o,t.seq);if(mn(
e,o,t,n),s&&dt(t)){let r={...t,as_of:t.id};wt(o,r)&&U(n.rows,o.group_id,r.seq)}n.logs.add(o.group_id)}function bs(e,t){let n=e.counts.get(t.group_id);if(n)if(Mt(
n,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:o,id:s,sender_id:r}=t;pe(e,{...t,as_of:s})&&bt(n,{seq:o,id:s,sender_id:r,is_mention:te(e,t)})}else if(t.
type==="message_deleted"){let o=Q(e,t),s=o&&{is_counted:pe(e,o),is_mention:te(e,o)};At(n,t.message_seq,t.seq,s)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let o=Q(e,t),s=o&&te(e,o),r=t.message?!t.message.deleted&&te(e,t.message):null;Et(n,t.message_seq,t.seq,s,r)}else t.type==="account_deleted"&&t.is_erased&&
Ot(n,t.seq,t.actor_id)}function Ms(e,t,n){let o=t.group_id,s=e.groups.get(o);if(s)switch(t.type){case"group_message":case"direct_message":As(e,{...t,as_of:t.id},
n);break;case"message_edited":s.last?.seq===t.message_seq&&t.message&&j(e,n,o,{last:Ge({...t.message,as_of:t.id})});break;case"message_deleted":s.last?.seq===t.
message_seq&&j(e,n,o,{last:{...s.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":Ke(e,o,
t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":yn(e,t)?_n(e,t,n):Ke(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role===
"owner"&&j(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(j(e,n,o,{role:t.role}),s.settings||n.ask_groups.add(o),ne(e,n,o)),n.members.add(o);break;case"ban_lift\
ed":n.members.add(o);break;case"group_updated":{let{name:r,topic:i,is_archived:a,visibility:p,may_post:g,may_invite:m,may_pin:h,history:b}=t;j(e,n,o,{name:r,topic:i,
is_archived:a,settings:{visibility:p,may_post:g,may_invite:m,may_pin:h,history:b}}),ne(e,n,o);break}case"group_deleted":_n(e,t,n);break;case"profile_changed":Es(
e,t,n);break;case"account_deleted":W(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&s.
last?.sender_id===t.actor_id&&j(e,n,o,{last:{...s.last,kind:"deleted",text:""}}),hn(e,t.actor_id,t.username,n),ne(e,n,o),Ke(e,o,s.kind==="direct"?0:-1,n);break;default:}}
function As(e,t,n){let{group_id:o,seq:s,sender_id:r,key:i}=t,a=e.groups.get(o),p=e.counts.get(o);if(n.typed.push({group_id:o,user_id:r}),!a?.last||a.last.seq<s){
let g=Ge(t);j(e,n,o,{last:g,active_at:g.at})}if(r===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:s});else if(a&&!t.deleted&&s>a.read_seq&&s>(p?.base_seq??
0)){let g=te(e,t),m=a.kind==="direct"?"direct":g?"mention":"message";n.arrived.push({message:t,kind:m})}}function Es(e,t,n){let{actor_id:o,username:s,display_name:r,
status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(W(e,n,o,{username:s}),n.ask_people.add(o)):W(e,n,o,{username:s,display_name:r,status:i,avatar:a,
is_partial:!1}),hn(e,o,s,n),o===e.me&&(n.me=!0)}function hn(e,t,n,o){for(let s of e.groups.values())s.peer_id===t&&s.name!==n&&j(e,o,s.id,{name:n})}var yn=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function _n(e,t,n){ze(e,t)||(e.gone.set(t.group_id,t.seq),Ae(e,n,t.
group_id),n.left.set(t.group_id,t))}function Ke(e,t,n,o){let s=e.groups.get(t)?.member_count;s&&n&&j(e,o,t,{member_count:s+n}),o.members.add(t)}function Os(e,{group_id:t,
seq:n},o){ee(e,o,t,{seq:n,read_seq:n,unread:0,mentions:0})}var ks=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),Sn=e=>!ks.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function bn(e,{group_id:t,user_id:n,
seq:o,last_seq:s,unread:r,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let p=e.marks.get(t)??new Map;if(e.marks.set(t,p),o<=(p.get(n)??0))return;p.set(n,o),a.
marks.add(t)}else qe(e,{group_id:t,read_seq:o,last_seq:s,unread:r,mentions:i},a)}function qe(e,{group_id:t,read_seq:n,last_seq:o,unread:s,mentions:r},i){o===void 0||
s===void 0||r===void 0?de(e,i,t,n):ee(e,i,t,{seq:o,read_seq:n,unread:s,mentions:r})}function Le(e,t,n){let o=K(t);e.read_all_id=Math.max(e.read_all_id,o);for(let{
id:s,seq:r,read_seq:i}of e.groups.values()){let p=(e.counts.get(s)?.tail??[]).find(m=>m.id>o),g=p?p.seq-1:r;g>i&&de(e,n,s,g)}}function Mn(e,{group_id:t,user_id:n,
muted_until:o},s){n===e.me&&j(e,s,t,{muted_until:o})}var Je=50,An=20,En=50,Qe=200,$e=Number.MAX_SAFE_INTEGER,xs=100;function On({state:e,http:t,change:n,opened:o,clock:s}){let r=new Map,i=new Map,a=new Set;function p(l){
let c=e.logs.get(l);if(c)return c;let _=ft(l);return e.logs.set(l,_),_}async function g(l,c,_){let f=p(l),u=Be(f);try{let d=await t.get(`/v1/groups/${l}/message\
s`,{...c,limit:_,events:1});return e.logs.get(l)===f&&n(y=>m(f,d,c,u,y)),d}catch(d){throw gt(f,u),d}}function m(l,c,_,f,u){let d=l.group_id,y=pt(l,c,_,f);for(let{
seq:S}of c.messages){U(u.rows,d,S);let M=l.rows.get(S);I(M)&&_e(e,u,M.sender_id,M.sender)}for(let S of y)Re(e,S,u);h(d,c.messages[Math.floor(c.messages.length/2)]?.
seq),u.logs.add(d)}function h(l,c=$e){let _=e.logs.get(l),f=a.has(l)?ut:Qe;_&&_.rows.size>f&&Ue(_,i.get(l)??c,f-xs)}function b(l){let c=e.groups.get(l),_=e.logs.
get(l);if(c?.unread===0)return null;let f=_&&fe(_);return!c||!_||!f||f.from>c.read_seq+1?void 0:Me(_,f).find(d=>d.seq>c.read_seq&&I(d)&&pe(e,d))?.seq??null}return{
page(l,c={},_=Je){let f=JSON.stringify([l,c,_]),u=r.get(f);if(u)return u;let d=g(l,c,_).finally(()=>r.delete(f));return r.set(f,d),d},row(l,c){return this.page(
l,{after:c-1},1)},async open(l){let c=b(l);if(c===void 0)c=(await this.page(l,{around:"first_unread"})).first_unread;else if(c===null){let _=p(l);fe(_)||await this.
page(l)}return this.look(l,c??$e),{seq:c,firstUnread:c}},async openAt(l,c){return this.look(l,c),be(p(l),c)||await this.page(l,{around:c}),{seq:c,firstUnread:b(
l)??null}},async openAtTime(l,c){i.delete(l);let{messages:_}=await this.page(l,{around:c}),f=Date.parse(c),d=_.find(y=>Date.parse(y.timestamp)>=f)?.seq??null;return this.
look(l,d??$e),{seq:d,firstUnread:b(l)??null}},async older(l,c,_=Je){i.set(l,c);let f=be(p(l),c);return!f||f.at_start?!1:(await this.page(l,{before:f.from},_)).has_before},
async newer(l,c,_=Je){i.set(l,c);let f=be(p(l),c);return!f||f.at_end?!1:(await this.page(l,{after:f.to},_)).has_after},bound(l){for(let c of l)h(c)},look(l,c){o.
set(l,s.now()),p(l),c!==void 0&&i.set(l,c);let _=[...e.logs.keys()].sort((f,u)=>(o.get(u)??0)-(o.get(f)??0));n(f=>{for(let u of _.slice(En))e.logs.delete(u),o.delete(
u),i.delete(u),f.logs.add(u);a=new Set(_.slice(0,An));for(let u of _.slice(An,En)){let d=e.logs.get(u);i.delete(u),d&&d.rows.size>Qe&&Ue(d,$e,Qe)&&f.logs.add(u)}})},
async restore(l,c){let f=[...l].sort((u,d)=>d.opened_at-u.opened_at).map(u=>{let d=p(u.group_id);return o.has(u.group_id)||o.set(u.group_id,u.opened_at),{stored:u,
log:d,kept:Be(d)}});for(let{stored:u,log:d,kept:y}of f){let S=await c.rows(u.group_id);if(e.logs.get(u.group_id)!==d)continue;let M=S.filter(E=>u.from<=E.seq&&E.
seq<=u.to);n(E=>{for(let w of mt(d,u,M,y))Re(e,w,E);E.logs.add(u.group_id)})}}}}import{signal as Ze}from"./vendor/preact.js";var Ts=2,Ns=50*1024*1024,kn=1440*60*1e3;function xn({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:s,now:r=Date.now}){let i=new Map,a=new Map,p=new Map,
g=new Map,m=[],h=0,b=0;function l(d,y){y?g.set(d,y):g.delete(d),n(d)}async function c(d,y){let S=i.get(d)??await e.file(d);if(!S)throw new L({code:"file_missing"});
let M=await f(S);if(M)return M;h>=Ts&&await new Promise(E=>m.push(()=>E(void 0))),h++;try{if(!a.has(d))throw new L({code:"aborted"});let E=S.size,w=t(S,y,{onProgress:O=>l(
d,{sent:O,size:E,state:"running",code:null})});p.set(d,w);let{id:A}=await w.done;return await u(S,A),A}finally{p.delete(d),h--,m.shift()?.()}}async function _(d){
if(!globalThis.crypto?.subtle)return null;let y=await crypto.subtle.digest("SHA-256",await d.arrayBuffer());return[...new Uint8Array(y)].map(S=>S.toString(16).padStart(
2,"0")).join("")}async function f(d){let y=await _(d),S=await e.value("uploads"),M=y&&S?S[y]:null;return M&&r()-M.at<kn?M.id:null}async function u(d,y){let S=await _(
d);if(!S)return;let M=await e.value("uploads")??{},E=Object.entries(M).filter(([,{at:w}])=>r()-w<kn);await e.put_value("uploads",{...Object.fromEntries(E),[S]:{
id:y,at:r()}})}return{async attach(d,y){let S=s();i.set(S,d),b+d.size<=Ns&&(b+=d.size,await e.put_file(S,d));let M={local_id:S,name:y,type:d.type,size:d.size,file_id:null};
return this.ensure(M).catch(()=>{}),M},ensure(d){let{local_id:y,name:S,size:M,file_id:E}=d;if(E)return Promise.resolve(E);let w=a.get(y);if(w)return w;l(y,{sent:0,
size:M,state:"waiting",code:null});let A=Promise.resolve().then(()=>c(y,S)).then(O=>(l(y,{sent:M,size:M,state:"done",code:null}),o(y,O),O),O=>{throw a.delete(y),
l(y,{sent:0,size:M,state:"failed",code:O.code}),O});return a.set(y,A),A},progressOf:d=>g.get(d)??null,isRunning:()=>h>0,blob:async d=>i.get(d)??await e.file(d),
dispose(){a.clear();for(let d of p.values())d.cancel();for(let d of m.splice(0))d()},async drop(d){a.delete(d),p.get(d)?.cancel(),b=Math.max(0,b-(i.get(d)?.size??
0)),i.delete(d),l(d,null),await e.remove_file(d)}}}var vs=2e3,Ps=5e3;function Tn({drafts:e,http:t,clock:n}){let o=null,s=new Set,r=null,i=null,a=h=>`/v1/users/me/drafts/${h}`;async function p(h=!1){for(;;){let b=e.
unsynced().find(([,_])=>!s.has(_));if(!b)return;let[l,c]=b;try{if(H(c))await t.remove(a(l),void 0,{keepalive:h}),o?.delete(l);else{let{updated_at:_}=await t.put(
a(l),Rs(c),{keepalive:h});o?.set(l,_)}}catch(_){let f=_;if(f.code==="aborted")return;if(f.isPassing){f.status>0&&(r??=n.after(g,(f.retryAfter??0)*1e3||Ps));return}
s.add(c);continue}await e.synced(l,c)}}function g(h){return n.cancel(r),r=null,i??=p(h).finally(()=>{i=null}),i}function m(h,b){if(b&&b.updated_at<=(o?.get(h)??
""))return;b?o?.set(h,b.updated_at):o?.delete(h);let l=e.get(h);(b||l)&&e.take(h,qs(b,l))}return{mayHave:h=>o===null||o.has(h)||i!==null,changed(){r??=n.after(g,
vs)},received:({draft:h,value:b})=>m(h,b),async sync(){try{let h=await t.get("/v1/users/me/drafts"),b=new Map(h.map(l=>[l.draft,l]));o??=new Map;for(let l of new Set(
[...b.keys(),...e.keys()]))e.isNewer(l)?b.has(l)&&o.set(l,b.get(l)?.updated_at??""):m(l,b.get(l)??null)}catch{return}s.clear(),await g()},async flush(){await i,
await g(!0)},dispose:()=>n.cancel(r)}}var Rs=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function qs(e,t){
let n=(t?.files??[]).filter(m=>m.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:s,files:r,updated_at:i}=e,
a=new Map((t?.files??[]).map(m=>[m.file_id,m])),p={id:s??0,seq:0,sender_id:0,sender:"",content:""},g=r.map(m=>a.get(m)??{local_id:m,name:"",type:"",size:0,file_id:m});
return{text:o,reply_to:s===null?null:t?.reply_to?.id===s?t.reply_to:p,selection:t?.text===o?t.selection:null,files:[...g,...n],at:Date.parse(i)}}function Nn(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:s=>t.get(s),has:s=>t.has(s),isHeld:s=>n.has(s),insert(s){t.delete(
s.key);let r=[...t.values(),s].sort((i,a)=>i.at-a.at);t.clear();for(let i of r)t.set(i.key,i);o()},hold(s,r){t.has(s)?n.set(s,r):r()},update(s,r){let i=t.get(s);
if(!i)return null;let a={...i,...r};return t.set(s,a),o(),a},remove(s){let r=t.get(s);return t.delete(s),n.get(s)?.(),n.delete(s),r&&o(),r},nextTime:s=>Math.max(
s,...[...t.values()].map(r=>r.at+1)),clear(){t.clear();for(let s of n.values())s();n.clear()}}}var Ls=1440*60*1e3,$s=3e4,vn=1e3,Cs=3e4;function Pn({db:e,send:t,ensureFile:n,dropFile:o,hold:s,onChange:r,onPause:i=()=>{},makeKey:a,laneOf:p=({group_id:m,recipient_id:h})=>m?
`g${m}`:`u${h}`,clock:g}){let m=Nn(r),h=new Map,b=!1,l=!1,c=null;function _(w,A=!1){h.delete(w);let O=m.remove(w);if(!A)for(let{local_id:k}of O?.files??[])o(k)}
function f(){if(!b||l)return;let w=new Set,A=g.now(),O=1/0;for(let k of m.list()){let N=p(k);if(w.has(N)||!["waiting","sending"].includes(k.state)||(w.add(N),k.
state==="sending"))continue;let R=h.get(k.key)??0;R>A?O=Math.min(O,R):m.isHeld(k.key)&&u(k)}g.cancel(c),O<1/0&&(c=g.after(f,O-A))}async function u({key:w,tries:A}){
let O=m.update(w,{state:"sending",tries:A+1});try{let k=await d(O),{group_id:N,recipient_id:R,content:P,reply_to:T}=O,C=await t({type:"send",key:w,content:P,reply_to:T,
files:k,...N?{group_id:N}:{recipient_id:R}},w);y(w,C.seq,C.duplicate===!0)}catch(k){let N=Rt(k);m.get(w)?.state==="sending"&&S(O,N)}f()}async function d(w){let A=await Promise.
all(w.files.map(n));if(w.files.some(O=>!O.file_id)){let O=w.files.map((N,R)=>({...N,file_id:A[R]??null})),k=m.update(w.key,{files:O});k&&await e.put_outgoing(k)}
return A}function y(w,A,O){e.remove_outgoing(w),O?_(w):m.update(w,{state:"sent",seq:A,error:null})}function S({key:w,tries:A},O){let{action:k,code:N,message:R}=O;
if(k==="pause")m.update(w,{state:"waiting",error:{code:N,sentence:R}}),M();else if(k==="wait"){let P=(O.retryAfter??0)*1e3,T=Math.max(P,Math.min(vn*2**(A-1),Cs));
h.set(w,g.now()+T),m.update(w,{state:"waiting",error:{code:N,sentence:R}})}else if(k==="resend"||k==="sign_in")N!=="time_out"&&h.set(w,g.now()+vn),m.update(w,{state:"\
waiting",error:null});else{let P=m.update(w,{state:"failed",error:{code:N,sentence:R}});P&&e.put_outgoing(P)}}function M(){l||(l=!0,i(!0),g.after(()=>{l=!1,i(!1),
f()},$s))}async function E(w){let{key:A}=w;if(m.has(A))return;let O=await s(`chat-outbox-${A}`);if(!O)return;let k=await e.outgoing(A);if(!k||m.has(A)){O();return}
let N=g.now()-k.at>Ls,R=k.state==="failed"?"failed":N?"asking":"waiting";m.insert({...k,state:R}),m.hold(A,O)}return{list:m.list,async add({group_id:w=null,recipient_id:A=null,
content:O,reply_to:k=null,quote:N=null,files:R=[]}){let P={key:a(),group_id:w,recipient_id:A,content:O,reply_to:k,quote:N,files:R,state:"waiting",tries:0,at:m.nextTime(
g.now()),error:null,seq:null};m.insert(P);let[T]=await Promise.all([s(`chat-outbox-${P.key}`),e.put_outgoing(P)]);return m.hold(P.key,T??(()=>{})),f(),P},async load(){
for(let w of await e.outbox())await E(w);f()},connected(w){b=w,w&&f()},dispose(){b=!1,g.cancel(c),m.clear()},confirm({key:w}){m.has(w)&&(e.remove_outgoing(w),_(
w),f())},forgetSent(w){for(let A of m.list())A.state==="sent"&&w(A)&&_(A.key)},async retry(w){let A=m.get(w);if(!A||!["failed","asking"].includes(A.state))return;
h.delete(w);let O={...A,state:"waiting",error:null,tries:0,at:m.nextTime(g.now())};m.insert(O),await e.put_outgoing(O),f()},async discard(w,A=!1){let O=m.get(w);
return!O||["sending","sent"].includes(O.state)||O.state==="waiting"&&O.tries>0&&!O.error?null:(await e.remove_outgoing(w),_(w,A),f(),O)}}}import{signal as Ds}from"./vendor/preact.js";var Ve={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},js=1e3,Bs=3;function Rn({db:e,http:t,
tell:n,clock:o}){let s=Ds({...Ve}),r={},i=null,a={},p=null;function g(){let c=Object.entries({...r,...a}).filter(([_,f])=>Us(Ve[_],f));s.value={...Ve,...Object.
fromEntries(c)}}function m(c){i!==null&&c.revision<i||(i=c.revision,r=c.settings,g(),b())}async function h(){let c=await e.value("settings");return c&&{stored:c.
stored??{},changed:c.changed??{}}}let b=()=>e.put_value("settings",{stored:r,changed:a});async function l(c){p=null;for(let _=0;_<Bs&&Object.keys(a).length>0;_++){
let f=a;try{i===null&&m(await t.get("/v1/users/me/settings"));let u=await t.put("/v1/users/me/settings",{settings:{...r,...f}},{headers:{"If-Match":`"${i}"`},...c}),
d=Object.entries(a).filter(([y,S])=>S!==f[y]);a=Object.fromEntries(d),m(u)}catch(u){if(u.code!=="revision_mismatch")return;i=null}}}return{settings:s,async load(){
let c=await h();c&&(r=c.stored,a={...c.changed,...a},g())},async sync(){Object.keys(a).length>0&&await l()},received:m,async reload(){let c=await h();c&&(r={...r,
...c.changed},g())},set(c,_){a={...a,[c]:_},g(),b().then(n),o.cancel(p),p=o.after(()=>l(),js)},async flush(){p!==null&&(o.cancel(p),await l({keepalive:!0}))},dispose:()=>o.
cancel(p)}}function Us(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function qn({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:s=r=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(r)}){
let r=new AbortController,i=!1,a=()=>{},p=s(`chat-${e}`);p&&(p.onmessage=({data:m})=>t(m));function g(){return r.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
m=>{a=m}))}return o?o.request(`chat-store-${e}`,{signal:r.signal},g).catch(()=>{}):Promise.resolve().then(g),{get isLeading(){return i},tell(m){r.signal.aborted||
p?.postMessage(m)},hold(m){return o?new Promise(h=>{o.request(`${m}-${e}`,{ifAvailable:!0},b=>b?new Promise(l=>h(()=>l(void 0))):(h(null),Promise.resolve())).catch(
()=>h(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,r.abort(),a(),p?.close()}}}var Ln=3e4;function $n({userId:e,db:t,http:n,env:o,state:s,socket:r,onLeading:i}){let{clock:a}=o,p=Ze([]),g=Ze(!1),m=oe(w=>f.progressOf(w)),h=oe(w=>d.get(w)),b=Ze(
0),l=new Set,c=null,_=qn({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),d.load().then(d.adopt).then(y.changed),u.load();let w=()=>{u.load(),
c=a.after(w,Ln)};c=a.after(w,Ln)},onWord:w=>{w.type==="draft"&&d.changed(w.key),w.type==="settings"&&S.reload();for(let A of l)A(w)}}),f=xn({db:t,upload:o.upload,
onProgress:w=>m.update(w),onUploaded:(w,A)=>d.uploaded(w,A),makeId:o.makeKey,now:a.now}),u=Pn({db:t,send:(w,A)=>r.request(w,A),ensureFile:f.ensure,dropFile:f.drop,
hold:_.hold,onChange:w=>{p.value=w},onPause:w=>{g.value=w},makeKey:o.makeKey,laneOf:({group_id:w,recipient_id:A})=>`g${w??M(A)??-Number(A)}`,clock:a}),d=Dt({db:t,
onChange:w=>{h.update(w),b.value++},tell:w=>_.tell({type:"draft",key:w}),onStored:()=>y.changed(),mayBeOnServer:w=>y.mayHave(w),clock:a}),y=Tn({drafts:d,http:n,
clock:a}),S=Rn({db:t,http:n,tell:()=>_.tell({type:"settings"}),clock:a});function M(w){for(let{id:A,kind:O,peer_id:k}of s.groups.values())if(O==="direct"&&k===w)
return A;return null}async function E(w){let A=await u.discard(w,!0);if(!A)return!1;let{group_id:O,recipient_id:k,content:N,quote:R,files:P}=A,T=O??M(k);return await d.
merge(se({groupId:T,userId:k}),{text:N,reply_to:R,selection:null,files:P}),!0}return{editUnsent:E,outgoingIn({groupId:w=null,userId:A=null}){let O=w??M(A);return p.
value.filter(({group_id:k,recipient_id:N})=>O===null?N===A:(k??M(N))===O)},began(w){if(d.keys().length!==0)for(let A of w){let O=s.groups.get(A)?.peer_id;O&&d.move(
se({userId:O}),se({groupId:A}))}},outbox:u,attachments:f,drafts:d,settings:S,tabs:_,groupWith:M,signals:{outgoing:p,isPaused:g,progress:m,drafts:h,draftList:b,settings:S.
settings},load:()=>Promise.all([u.load(),d.load(),S.load()]),sync(){u.forgetSent(({group_id:w,seq:A})=>A!==null&&A<=(s.groups.get(w??0)?.seq??0)),S.sync(),y.sync()},
received(w){w.type==="settings"?S.received(w):w.type==="draft"&&y.received(w)},onWord(w){return l.add(w),()=>l.delete(w)},async handOver(){await d.flush(),await d.
load(),d.adopt(),await Promise.all([y.flush(),S.flush()])},async flush(){await d.flush(),await Promise.all([y.flush(),S.flush()])},dispose(){a.cancel(c),d.flush();
for(let w of[u,f,y,S])w.dispose();_.leave()}}}var et=1e3,Ws=5e3;function Cn({state:e,http:t,request:n,change:o,clock:s}){let r=new Map,i=new Set,a=!1,p=null,g=(b=et)=>{a&&(p??=s.after(m,b))};function m(){p=
null;for(let[b,l]of r)i.has(b)||h(b,l)}async function h(b,l){i.add(b);let c=et;try{let _=await n({type:"read",group_id:b,seq:l});r.get(b)===l&&(r.delete(b),o(f=>qe(
e,{..._,read_seq:_.seq},f)))}catch(_){let{isPassing:f,retryAfter:u}=_;!f&&r.get(b)===l&&r.delete(b),c=u===null?Ws:Math.max(u*1e3,et)}i.delete(b),r.has(b)&&g(c)}
return{isMarking:b=>r.has(b),read(b,l){let c=e.groups.get(b);!c||l<=c.read_seq||(o(_=>de(e,_,b,l)),r.set(b,l),g())},async unread(b,l){r.delete(b);let c=await t.
put(`/v1/groups/${b}/unread`,{seq:l});o(_=>qe(e,c,_))},async readAll(){r.clear();let{cursor:b}=await t.put("/v1/read-all");o(l=>Le(e,b,l))},connected(){a=!0,r.size>
0&&g()},disconnected(){a=!1,s.cancel(p),p=null},async flush(){let b=[...r].map(([l,c])=>t.put(`/v1/groups/${l}/read`,{seq:c},{keepalive:!0}).catch(()=>{}));await Promise.
all(b)},dispose:()=>s.cancel(p)}}var Gs=1440*60*1e3;function Dn({state:e,change:t,clock:n}){let o=null,s=1/0;function r(){o=null,s=1/0;let a=n.now();t(p=>{for(let{id:g,muted_until:m}of e.groups.
values()){if(m===null)continue;let h=Date.parse(m);h<=a?j(e,p,g,{muted_until:null}):s=Math.min(s,h)}}),i()}function i(){n.cancel(o),o=s<1/0?n.after(r,Math.min(s-
n.now(),Gs)):null}return{note(a){let p=s;for(let g of a){let m=e.groups.get(g)?.muted_until;m&&(s=Math.min(s,Date.parse(m)))}s<p&&i()},dispose:()=>n.cancel(o)}}var Is=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Hs=/\n[ \t]*\n/g,Fs=/`+/g,zs=/^[\p{White_Space}\x1c-\x1f]*$/u;function Ce(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let s of e.matchAll(Is)){let[r,i,a]=s,p=s.index+r.length;o?i.length>=o.length&&zs.test(a)&&(t.push(jn(o,Math.max(o.from,s.index-1),p)),n=p,o=
null):(Bn(e,n,s.index,t),o={at:s.index,length:i.length,from:Math.min(p+1,e.length),info:a.trim()})}return o?t.push(jn(o,e.length,e.length)):Bn(e,n,e.length,t),t}
var jn=({at:e,from:t,info:n},o,s)=>({start:e,end:s,from:t,to:o,is_block:!0,info:n});function Bn(e,t,n,o){if(t>=n)return;let s=e.slice(t,n),r=0;for(let{index:i,0:a}of s.
matchAll(Hs))Un(s.slice(r,i),t+r,o),r=i+a.length;Un(s.slice(r),t+r,o)}function Un(e,t,n){let o=[...e.matchAll(Fs)].map(({index:i,0:a})=>({index:i,length:a.length})),
s=[],r=new Map;for(let i=o.length-1;i>=0;i--)s[i]=r.get(o[i].length),r.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=s[i];if(a===void 0)continue;let p=t+
o[i].index,g=t+o[a].index,m=p+o[i].length;n.push({start:p,end:g+o[a].length,from:m,to:g,is_block:!1,info:""}),i=a}}var Xs="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",Ys=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${Xs})?\\ufe0f?`,
Ks=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${Ys}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,Js=new RegExp(`^\\s*(?:${Ks}\\s*){1,3}$`,"u"),Qs=150;var Wn=e=>e.length<=Qs&&Js.test(e);var Vs=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),Zs=/[\p{L}\p{N}\p{M}]/u,er=/[\p{White_Space}]/u,tr=/\p{Default_Ignorable_Code_Point}/u,
nr=/[\p{L}\p{N}]/u,or=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,sr=/\p{M}/u,rr=/[\u202a-\u202e\u2066-\u2069]/g,we=e=>e>""&&Vs.test(e),De=e=>Zs.test(e)&&!we(e),tt=e=>e===""||
er.test(e),re=e=>e>""&&tr.test(e),he=e=>e>""&&sr.test(e),Gn=e=>nr.test(e),In=e=>or.test(e);var Hn=e=>e.search(rr)>=0;function ie(e,t){if(t<=0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&ir(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}
function je(e,t){let n=e.codePointAt(t);return n===void 0?"":String.fromCodePoint(n)}var ir=e=>e>=55296&&e<56320;var nt=/^(?:https?:\/\/|mailto:|www\.)/i,ar=/^www\.[^.]+\../i,cr=/^[^@]+@[^@]+$/,lr=/[\p{L}\p{N}\p{M}]/u,ur=".,;:!?'*_~|",fr={")":"(","]":"[","}":"{"},dr=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
pr=/[\u3002\uff0e\uff61]/g;function ot(e){let t=nt.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!ar.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?cr.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function Fn(e,t,n){let o=t,s={"(":0,"[":0,"{":0};for(;o<n;){
let r=je(e,o),i=fr[r];if(!mr(r)||i&&s[i]===0)break;i?s[i]--:r in s&&s[r]++,o+=r.length}for(;o>t&&ur.includes(e[o-1]);)o--;return o}function mr(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):lr.test(e)&&!we(e)&&!re(e)}function zn(e,{href:t,host:n}){if(Hn(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(pr,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),s=o.split(dr).filter(gr);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(s.length>0||o.includes("@"))&&!i?n:null}let r=n.replace(/:\d+$/,"");for(let i of s){let a=_r(i);if(Xn(i)||a!==r&&!r.endsWith(`.${a}`))return n}
return null}function gr(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function _r(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function Xn(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function Yn(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return Xn(n)?t:null}var wr=/[\s\0-\x1f\x7f<>]/;function ye(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].start<t?n=r+1:o=r}let s=n;return r=>{for(;s<e.length&&e[s].start<r;)
s++;return e[s]}}function Kn(e,t){let n=new Map,o=[],s=0;for(let r=0;r<e.length;r++){if(s<t.length&&t[s].start===r){r=t[s++].end-1,o=[];continue}let i=e[r];if(i===
"(")o.push(r);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,r)}else wr.test(i)&&(o=[])}return n}var $=e=>e===""?[]:[{type:"mark",text:e}];function Se(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Se).join("")}function ae(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var hr=/["“”„‟«»「『]/;function Jn(e,{start:t,end:n,from:o,to:s},r){let i=Sr(yr(e,o,s,r));return{type:"code",children:[...$(e.slice(t,o)),...i,...$(
e.slice(s,n))]}}function yr(e,t,n,o){let s=[],r=ye(o,t);for(let i=r(t);i&&i.start<n;i=r(t))s.push(e.slice(t,i.start),...$(e.slice(i.start,i.end))),t=i.end;return s.
push(e.slice(t,n)),ae(s)}function Qn([e,t],n,o){let s=t?[{type:t,children:o}]:o;return{type:e,children:[...$(n),...s,...$(n)]}}function Sr(e){let t=e.map(Se).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(s=>typeof s=="string"),o=e.findLastIndex(s=>typeof s=="string");return ae(e.flatMap(
(s,r)=>{if(typeof s!="string"||r!==n&&r!==o)return[s];let i=r===n?1:0,a=s.length-(r===o?1:0);return[...$(s.slice(0,i)),s.slice(i,a),...$(s.slice(a))]}))}function Vn(e,{
start:t,end:n,id:o}){let s=e.slice(t,n),r=hr.test(s[1])?[s[0],...$(s[1]),s.slice(2,-1),...$(s.slice(-1))]:[s];return{type:"mention",id:o,children:r}}var Zn=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,br="\\*_~[]`",Mr=">-",Ar={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},Er=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
Or=["**","~~"];function eo(e,t,n){let o={from:0,index:-1,found:""},s=null,r=[...t,...n].sort((f,u)=>f.start-u.start),i=new Map(r.map(f=>[f.start,f]));function a(f,u,d,y){
let S=ye(r,f),M=ye(d,f),E=[],w=new Map,A=f,O=y?-1:f;for(;A<u;){(o.index<A||A<o.from)&&(o=p(A));let k=S(A),N=M(A),R=Math.min(o.index,k?.start??u,N?.start??u,u);if(R>
A&&E.push(e.slice(A,R)),A=R,A>=u)break;N?.start===A?(E.push(...$(e.slice(A,N.end))),A=O=N.end):k?.start===A?(E.push("id"in k?Vn(e,k):Jn(e,k,d)),A=k.end):e[A]===
"\\"?A=h(A,u,O,E):e[A]==="["?A=y?g(A,1,E):l(A,u,d,E):"*_~".includes(e[A])?A=b(A,f,u,E,w):A=_(A,f,u,o.found,y,E)}for(let[k,N]of w)E[N]=k;return ae(E)}function p(f){
Zn.lastIndex=f;let u=Zn.exec(e);return{from:f,index:u?.index??e.length,found:u?.[0]??""}}function g(f,u,d){return d.push(e.slice(f,f+u)),f+u}let m=f=>f<e.length&&
br.includes(e[f])&&!i.has(f);function h(f,u,d,y){let S=e[f+1],M=f===d||e[f-1]===`
`,E=m(f+1)||M&&Mr.includes(S);return f+1===u||!E?g(f,1,y):(y.push({type:"mark",text:"\\"}),g(f+1,1,y))}function b(f,u,d,y,S){let M=1;for(;f+M<d&&e[f+M]===e[f];)
M++;let E=e.slice(f,f+M),w=Ar[E];if(!w)return g(f,M,y);let A=f===u?"":ie(e,f),O=f+M===d?"":je(e,f+M),k=S.get(E);if(k!==void 0&&!tt(A)&&(Or.includes(E)||!De(O))){
for(let[N,R]of S)R<k||(y[R]=N,S.delete(N));y.push(Qn(w,E,ae(y.splice(k).slice(1))))}else!tt(O)&&!De(A)?(k!==void 0&&(y[k]=E),S.set(E,y.length),y.push({type:"mar\
k",text:E})):y.push(E);return f+M}function l(f,u,d,y){let S=c(f+1,u);if(S===null||e[S+1]!=="(")return g(f,1,y);s??=Kn(e,t);let M=s.get(S+1);if(M===void 0||M>=u)
return g(f,1,y);let E=ot(e.slice(S+2,M));if(!E)return g(f,1,y);let w=a(f+1,S,d,!0),A=w.map(Se).join("");return Er.test(A)?g(f,1,y):(y.push({type:"link",href:E.href,
host:zn(A,E),children:[...$("["),...w,...$(e.slice(S,M+1))]}),M+1)}function c(f,u){for(;f<u;){let d=i.get(f);if(d){if(e.slice(f,d.end).includes(`
`))return null;f=d.end;continue}let y=e[f];if(y==="]")return f;if(y==="["||y===`
`)return null;f+=y==="\\"&&m(f+1)?2:1}return null}function _(f,u,d,y,S,M){if(f>u&&De(ie(e,f)))return g(f,y.length,M);let E=Fn(e,f,d),w=e.slice(f,E),A=S||!nt.test(
w)?null:ot(w);return A?(M.push({type:"link",href:A.href,host:Yn(w,A),children:[w]}),E):g(f,Math.max(E-f,y.length),M)}return(f,u,d)=>a(f,u,d,!1)}var kr=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,xr=/[\u2010\u2011]/g,to=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
Tr=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,no=/[\u1100-\u11ff]/,Nr=/^[\0-\x7f]*$/,oo=e=>e.replace(kr,"'").replace(xr,"-"),so=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function st(e){if(Nr.test(e))return e.toLowerCase();let t=oo(e.replace(to," ")),n=so(t.normalize("NFD")).normalize(
"NFKC"),o=so(n).replace(Tr,"").normalize("NFKC");return oo(o.replace(to," "))}var rt=e=>st(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function ro(e){let t="",
n=[],o=0;for(let s of vr(e)){o+=s.length;for(let r of st(s)){if(r===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=r;for(let i=0;i<r.length;i++)
n.push(o)}n.length>0&&t!==""&&st(s)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function vr(e){let t=[];for(let n of e){let o=t.length-1,s=he(n)||re(n)&&he(t[o]?.
slice(-1)??"")||no.test(n)&&no.test(t[o]?.slice(-1)??"");o>=0&&s?t[o]+=n:t.push(n)}return t}var Pr="all",Rr=50,io=128,qr=4096,ce="@＠﹫",Lr=new RegExp(`[${ce}]`),$r=new RegExp(`[${ce}](?![ ${ce}])([^${ce}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
Cr=new RegExp(`[${ce}][\\u200b\\u2060]`,"g"),Dr=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,jr='"“”„‟«»「『',ao=/["“”„‟«»」』]/g,Br=/^-[clu]/,Ur=/(?<!_)_+(?![_clm])/g,
Wr=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function co(e,t,n=Ce(e)){let o=new Map;for(let{id:h,name:b}of t)o.set(rt(b),h);if(o.size===0||!Lr.test(e))return[];let s=[
...o.keys()].filter(h=>h!=="").sort((h,b)=>b.length-h.length),r=[],i=new Set,a=!1,p=-1,g=0,m=Gr(e,n);for(let{index:h,0:b,1:l}of m.matchAll($r)){let c=Ir(m,h);if(!c&&
h!==p)continue;if(p=h+b.length,++g>qr)break;if(!c&&!a)continue;let _=Hr(l,s);a=_?.fills??!1;let f=o.get(_?.name??"");!_||f===void 0||!i.has(f)&&i.size===Rr||(i.
add(f),r.push({start:h,end:p-l.length+_.length,id:f}))}return r}function Gr(e,t){let n="",o=0;for(let{start:r,end:i}of t)n+=e.slice(o,r)+`
`.repeat(i-r),o=i;n+=e.slice(o);let s=r=>" ".repeat(r.length);return n.replace(Dr,s).replace(Cr,s)}function Ir(e,t){let n=ie(e,t);for(;n!==""&&(n==="_"||it(n)===
"m");)t-=n.length,n=ie(e,t);return n===""||!ce.includes(n)&&it(n)!=="c"}function Hr(e,t){if(jr.includes(e[0]))return Fr(e,t);let{fold:n,ends:o}=ro(e),s=n.replace(
/ $/,""),r=e.length<=io||[...e].length<=io,i="";for(let a of t){if(!s.startsWith(a)||!r&&a.length===s.length)continue;i||=zr(s);let p=i.slice(a.length);if(!(!Wr.
test(i.slice(a.length-1))||a===Pr&&Br.test(p)))return{name:a,length:o[a.length-1],fills:r&&a===s}}return null}function Fr(e,t){ao.lastIndex=1;let n=ao.exec(e);if(!n)
return null;let o=rt(e.slice(1,n.index)),s=n.index+1;return t.includes(o)?{name:o,length:s,fills:s===e.length}:null}function zr(e){let t="";for(let n of e)t+=it(
n).repeat(n.length);return t.replace(Ur,n=>"o".repeat(n.length))}function it(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(re(e))return"m";let t=he(e);
return!t&&!Gn(e)?"o":we(e)?t?"x":"u":t?"m":In(e)?"c":"l"}var Xr=/^[ \t]*$/,lo=/^> |^>$/,uo=/^- (?=.*\S)/s,fo=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,Yr=/^ {2}(?=.*\S)/s;function po(e,t=[]){let n=Ce(e),o=eo(e,n,co(e,t,n));return{
type:"document",is_large:Wn(e),children:mo(e,Kr(e,n),o,!0)}}function Kr(e,t){let n=[],o=0;for(let s=0;s<=e.length;){for(;o<t.length&&t[o].end<=s;)o++;let r=t[o],
i=r?.is_block&&r.start===s?r:null,a=i?i.end:e.indexOf(`
`,s),p=a<0?e.length:a;n.push({outer:s,start:s,end:p,is_inside:r!==void 0&&r.start<s,block:i}),s=p+1}return n}function Jr(e,{start:t,end:n,is_inside:o,block:s},r){
if(o)return"text";if(s)return"code";let i=e.slice(t,n);return Xr.test(i)?"blank":r&&lo.test(i)?"quote":uo.test(i)?"bullet":fo.test(i)?"number":"text"}function mo(e,t,n,o){
let s=t.map(i=>Jr(e,i,o)),r=[];for(let i=0;i<t.length;){let a=s[i],p=Qr(e,t,s,i),g=t.slice(i,p),{outer:m,start:h,end:b,block:l}=g[0];i>0&&r.push(...$(`
`)),a==="quote"?r.push({type:"quote",children:mo(e,g.map(c=>Vr(e,c)),n,!1)}):(r.push(...$(e.slice(m,h))),a==="blank"?r.push(...$(e.slice(h,b))):l?r.push(Zr(e,l)):
a==="text"?r.push({type:"paragraph",children:n(h,g[p-i-1].end,go(g))}):r.push(ei(e,g,s.slice(i,p),n))),i=p}return r}function Qr(e,t,n,o){let s=n[o],r=s==="bulle\
t"||s==="number",i=o+1;if(s==="blank"||s==="code")return i;for(;i<t.length;){let a=t[i],p=r&&n[i]==="text"&&Yr.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
s&&!p)break;i++}return i}function Vr(e,t){let n=lo.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var go=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function Zr(e,{start:t,end:n,from:o,to:s,info:r}){let i=e.slice(o,s);return{type:"code_block",info:r,
children:[...$(e.slice(t,o)),...i?[i]:[],...$(e.slice(s,n))]}}function ei(e,t,n,o){let s=n[0]==="number",r=s?fo:uo,i=[];for(let a=0;a<t.length;){let p=a+1;for(;p<
t.length&&n[p]==="text";)p++;let g=t[a],[m="",h]=r.exec(e.slice(g.start,g.end))??[],b=t.slice(a,p).map((l,c)=>c===0||l.is_inside?l:ti(l));a>0&&i.push(...$(`
`),...$(e.slice(g.outer,g.start))),i.push({type:"item",number:h===void 0?null:Number(h),children:[...$(m),...o(g.start+m.length,b[p-a-1].end,go(b))]}),a=p}return{
type:"list",is_ordered:s,children:i}}var ti=e=>({...e,start:e.start+2});var ni=["paragraph","item","code_block"];function _o(e){let t=[];return wo(po(e),t),t.join("").replace(/\s+/g," ").trim()}function wo(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)wo(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),ni.includes(e.type)&&t.push(" ")}}var oi=5e3,ho=120,yo=2e4,So=e=>`g${e}`,Uc=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function bo({state:e,settings:t,isLeading:n,isVisible:o,tell:s,clock:r}){
let i=null,a=null,p=new Map,g=new Map,m=null,h=null;function b(u){if(a===u)return!0;let d=r.now();return[...p.values()].some(y=>y.groupId===u&&y.until>d)}function l(u,d){
let{notifications:y,mentions_in_muted:S,notify_all:M}=t();return!y||b(u.id)?!1:Nt(u,r.now())?d==="mention"&&S:d!=="message"||M.includes(u.id)}function c(u,d){let y=r.
now(),S=y-(g.get(u.id)??-1/0)>=oi,M=S&&t().sounds&&!o();g.set(u.id,y),i?.show({tag:So(u.id),group:u,...d,isRenewed:S,hasSound:M})}function _(u){g.delete(u),i?.close(
So(u))}function f(){r.cancel(h),h=null,s(a),a!==null&&(h=r.after(f,yo))}return{setPort(u){i=u},look(u){u!==a&&(a=u,f(),u!==null&&_(u))},looked({tab:u,group_id:d}){
d===null?p.delete(u):(p.set(u,{groupId:d,until:r.now()+2*yo}),n()&&_(d))},arrived(u){if(n())for(let{message:d,kind:y}of u){let S=e.groups.get(d.group_id);if(!S||
d.seq<=S.read_seq||!l(S,y))continue;let M=e.people.get(d.sender_id),E=M?.display_name??M?.username??d.sender,w=Array.from(_o(d.content.slice(0,4*ho))).slice(0,ho);
c(S,{kind:"message",seq:d.seq,sender_id:d.sender_id,sender:E,count:1,text:t().notification_text&&w.length>0?w.join(""):null})}},changed({groups:u}){if(n())for(let d of u){
let y=e.groups.get(d);(y?y.unread===0&&g.has(d):g.has(d))&&_(d)}},lost(){m=new Map(e.groups)},back(){let u=m;if(m=null,!(!u||!n()||o()))for(let d of e.groups.values()){
let{unread:y,mentions:S}=u.get(d.id)??{unread:0,mentions:0},M=d.unread-y,E=d.mentions>S,w=d.kind==="direct"?"direct":E?"mention":"message";M>0&&l(d,w)&&c(d,{kind:"\
summary",seq:d.last?.seq??d.seq,sender_id:null,sender:"",text:null,count:M})}},dispose(){r.cancel(h),a!==null&&s(null);for(let u of[...g.keys()])_(u)}}}function Mo({signal:e,onPresence:t,onTyping:n,clock:o}){let s=new Map,r=new Set,i=new Map,a=null,p=new Map,g=new Map;function m(l,c){c===null?i.delete(l):i.set(
l,c),t(l)}function h(){a=null;let l=new Set([...s.keys()].slice(-100));for(let _ of r)l.has(_)||m(_,null);(l.size===r.size&&[...l].every(_=>r.has(_))||e({type:"\
watch",user_ids:[...l]}))&&(r=l)}function b(l,c){let _=p.get(l);_?.has(c)&&(o.cancel(_.get(c)),_.delete(c),n(l))}return{show(l){s.set(l,(s.get(l)??0)+1),a??=o.after(
h,500);let c=!0;return()=>{if(!c)return;c=!1;let _=(s.get(l)??1)-1;_>0?s.set(l,_):s.delete(l),a??=o.after(h,500)}},connected(){r=new Set,s.size>0&&(a??=o.after(
h,0))},disconnected(){for(let l of r)m(l,null);r=new Set;for(let[l,c]of p)for(let _ of[...c.keys()])b(l,_)},answered(l){let c=new Set(l);for(let _ of r)m(_,c.has(
_))},changed(l,c){r.has(l)&&m(l,c)},isOnline:l=>i.get(l)??null,typed(l,c){let _=p.get(l)??new Map;p.set(l,_);let f=!_.has(c);o.cancel(_.get(c)),_.set(c,o.after(
()=>b(l,c),5e3)),f&&n(l)},stopTyping:b,typingIn:l=>[...p.get(l)?.keys()??[]],type(l){let c=o.now();c-(g.get(l)??-1/0)<3e3||e({type:"typing",group_id:l})&&g.set(
l,c)},typedAndSent:l=>{g.delete(l)},dispose(){o.cancel(a);for(let l of p.values())for(let c of l.values())o.cancel(c)}}}function Ao({apply:e,soon:t,clock:n}){let o=[],s=null,r=0,i=0,a=0;function p(){s?.(),s=null;let g=o;o=[],g.length>0&&e(g)}return{push(g){o.push(g);let m=Math.floor(
n.now()/1e3);if(m!==r&&(a=m===r+1?i:0,r=m,i=0),i++,s)return;if(Math.max(i,a)<=30){s=t(p);return}let h=n.after(p,100);s=()=>n.cancel(h)},flush:p,clear(){s?.(),s=
null,o=[]}}}var si=500,ri=50,ii=200,ai=3;function Eo({db:e,state:t,isLeading:n,opened:o,me:s,clock:r}){let i=new Set,a=new Set,p=new Map,g=new Map,m=!0,h=null,b=0,l=null,c=Promise.
resolve(),_=()=>{l??=r.after(d,si)};function f(){let y={is_whole:m,cursor:t.cursor,me:s(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
m&&g.clear();for(let E of m?t.groups.keys():i){let w=t.groups.get(E);w?y.groups.push(w):y.gone_groups.push(E)}for(let E of m?t.people.keys():a){let w=t.people.get(
E);w&&y.people.push(w)}let S=[...o].sort(([,E],[,w])=>w-E).slice(0,ri),M=new Set(S.map(([E])=>E));for(let E of[...g.keys()])M.has(E)&&t.logs.has(E)||(y.gone_logs.
push(E),g.delete(E));for(let E of m?M:p.keys()){let w=t.logs.get(E);w&&M.has(E)&&u(y,w)}return i.clear(),a.clear(),p.clear(),m=!1,y}function u(y,S){let M=S.group_id,
E=fe(S),w=g.get(M)??new Set;if(!E){g.delete(M)&&y.gone_logs.push(M);return}let A=Me(S,E),O=A.slice(-ii),k=O.length<A.length,N=k?O[0].seq:E.from,R=new Set(O.map(
T=>T.seq)),P=p.get(M);for(let T of O)(!w.has(T.seq)||P?.has(T.seq))&&y.rows.push(T);for(let T of w)R.has(T)||y.gone_rows.push([M,T]);g.set(M,R),y.logs.push({group_id:M,
from:N,to:E.to,at_start:E.at_start&&!k,at_end:!0,opened_at:o.get(M)??0})}function d(){return r.cancel(l),l=null,!n()||b>=ai?(m=!0,c):(c=c.then(async()=>{if(!m&&
t.cursor===h&&i.size+a.size+p.size===0)return;let S=f();await e.save(S)?(b=0,h=S.cursor):(b++,m=!0,_())}),c)}return{note(y){for(let S of y.groups)i.add(S);for(let S of y.
people)a.add(S);for(let S of y.logs)p.set(S,p.get(S)??new Set);for(let[S,M]of y.rows){let E=p.get(S)??new Set;for(let w of M)E.add(w);p.set(S,E)}_()},invalidate(){
m=!0,_()},flush:d,dispose:()=>r.cancel(l)}}var li=2e3;function Oo({userId:e,db:t,env:n,onEnded:o,onServer:s}){let{clock:r}=n,i=cn({fetch:n.fetch,db:t,onSignedOut:({code:x})=>Z(x),clock:r}),{http:a,db:p}=i,
g=ht(e),m=vt(g,r),h=le(null),b=le(null),l=le({state:"idle",since:r.now(),retryAt:null,code:null}),c=oe(x=>v.typingIn(x)),_=oe(x=>v.isOnline(x)),f=le([]),u=le(0),
d=le(0),y=new Map,S=new Set,M=!1,E=!1,w=null,A=tn({open:x=>n.openSocket(`/ws?since=${encodeURIComponent(x)}&groups=no`),prepare:async()=>(g.cursor===null?await C.
anew():C.refresh(),g.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:x=>x.type==="ready"?No(x):O.push(x),onState:x=>{x.state==="ended"&&Z(
String(x.code)),x.state!=="live"&&vo(),l.value=x},isOnline:n.isOnline,isVisible:n.isVisible,clock:r}),O=Ao({apply:xo,soon:n.soon,clock:r}),k=On({state:g,http:a,
change:X,opened:y,clock:r}),N=Cn({state:g,http:a,request:A.request,change:X,clock:r}),R=sn({state:g,http:a,change:X,history:k,isMarking:N.isMarking,clock:r}),P=$n(
{userId:e,db:p,http:a,env:n,state:g,socket:A,onLeading:()=>T.invalidate()}),T=Eo({db:p,state:g,isLeading:()=>P.tabs.isLeading,opened:y,me:()=>h.value,clock:r}),
v=Mo({signal:A.signal,onPresence:x=>_.update(x),onTyping:x=>c.update(x),clock:r}),C=an({userId:e,db:p,http:a,state:g,view:m,history:k,change:X,me:h,server:b,clock:r,
onOther:()=>Z("another_user"),onSettings:x=>P.settings.received(x),onServer:s,onAnew:()=>{O.clear(),T.invalidate(),u.value++}}),D=Dn({state:g,change:X,clock:r}),
G=n.makeKey(),F=bo({state:g,settings:()=>P.settings.settings.value,isLeading:()=>P.tabs.isLeading,isVisible:n.isVisible,tell:x=>P.tabs.tell({type:"looking",tab:G,
group_id:x}),clock:r});P.onWord(x=>{x.type==="looking"&&F.looked(x)});let ct=Yt({userId:e,http:a,memory:n.memory,clock:r});function X(x){E||ci(()=>{let q=yt(),Y=M;
x(q);for(let ue of q.confirmed)P.outbox.confirm(ue);for(let{group_id:ue,user_id:qo}of q.typed)v.stopTyping(ue,qo);if(q.left.size>0&&(f.value=[...f.value,...q.left.
values()].slice(-20)),q.me&&Ro(),k.bound(q.logs),m.publish(q),T.note(q),R.note(q),D.note(q.groups),P.began(q.groups),F.changed(q),!(!Y||q.arrived.length===0)){F.
arrived(q.arrived);for(let ue of S)ue(q.arrived)}})}function xo(x){X(q=>{for(let Y of x)Sn(Y)?wn(g,Y,q):To(Y,q)})}function To(x,q){switch(x.type){case"live":M=!0,
K(x.cursor)>=g.applied_id&&(g.cursor=x.cursor),v.connected(),N.connected(),P.sync(),C.refreshed().then(F.back);break;case"read":(x.user_id!==e||!N.isMarking(x.group_id))&&
bn(g,x,q);break;case"read_all":Le(g,x.cursor,q);break;case"muted":Mn(g,x,q);break;case"typing":v.typed(x.group_id,x.user_id);break;case"presence":v.answered(x.online);
break;case"presence_changed":v.changed(x.user_id,x.is_online);break;case"invitation":d.value++;break;default:P.received(x)}}function No(x){x.user_id!==e?Z("anot\
her_user"):x.reset||x.behind>li?Po():P.outbox.connected(!0)}function vo(){M&&(C.lost(),F.lost()),M=!1,P.outbox.connected(!1),v.disconnected(),N.disconnected()}function Po(){
O.clear(),g.cursor=null,A.restart()}async function Ro(){try{h.value=await a.get("/v1/users/me")}catch{}}function Z(x){E||(w&&P.tabs.tell({type:"signed_out",reason:w}),
lt(),o(w??x))}function lt(){E=!0,A.stop(),O.clear();for(let x of[m,T,N,R,v,ct,D,F,P])x.dispose();i.end()}return{http:a,state:g,view:m,me:h,server:b,connection:l,
typing:c,presence:_,left:f,resets:u,invitations:d,history:k,marks:N,asking:R,people:v,local:P,notifications:F,socket:A,change:X,async begin(){await Promise.all(
[C.showCopy(),P.load()]),!E&&(A.start(),ct.start())},async leave(x,q){w=x;try{await q(),Z(x)}catch(Y){if(!E)throw Y}finally{w=null}},end:Z,onArrived(x){return S.
add(x),()=>S.delete(x)},async flush(){O.flush(),await Promise.all([N.flush(),P.flush(),T.flush()])},dispose:lt}}var ui=new Set(["signed_out","account_deleted"]);function ko(e=Xt()){let t=at({name:"starting"}),n=at(null),o=null,s=at(null),r=null,i=e.memory.get("email"),a=0,
p=xe({fetch:e.fetch});async function g(u){let d=++a;o?.dispose();let y=e.memory.get(`shared-${u}`)!==null;e.memory.set("user",String(u));let S=y?J():await e.openDatabase(
u);if(d!==a){S.close();return}r=S;let M=Oo({userId:u,db:r,env:e,onEnded:m,onServer:b});o=M,M.local.onWord(w=>{w.type==="signed_out"&&M.end(w.reason),w.type==="n\
ew_version"&&h(w.version)&&(s.value=w.version)});let E=Ut(M,M.http,e.upload);t.value={name:"signed_in",session:M,actions:E},await M.begin()}async function m(u){
let d=r,y=o?.state.me;if(a++,o=null,r=null,u==="another_user"){d?.close(),await _();return}e.memory.get("user")===String(y)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:u,email:i},await d?.wipe(ui.has(u)),d?.close(),l()}let h=u=>u!==null&&e.version!=="src"&&u!==e.version;function b({web:u}){u===null||!h(
u)?s.value=null:s.value!==u&&(s.value=u,o?.local.tabs.tell({type:"new_version",version:u}))}async function l(){try{let u=await p.get("/v1/config");n.value=u,b(u)}catch{}}
async function c(){let u=Number(e.memory.get("user"));if(u){await g(u);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},l();return}await _()}
async function _(){let u=++a;t.value={name:"starting"};try{let{user_id:d}=await p.get("/v1/test-auth",void 0,{tries:1});u===a&&await g(d)}catch(d){let{action:y,
code:S}=d;y==="sign_in"?(u===a&&(t.value={name:"signed_out",reason:null,email:i}),l()):u===a&&(t.value={name:"signed_out",reason:S,email:i})}}async function f({
id:u},d,y){i=y?null:d,e.memory.set("email",i),e.memory.set(`shared-${u}`,y?"1":null),e.memory.set(Fe(u),null),await g(u)}return{status:t,config:n,newVersion:s,http:p,
start:c,async login({email:u,password:d,isShared:y=!1}){let S=y?"session":"persistent",{user:M}=await p.post("/v1/users/login",{email:u,password:d,cookie:S});await f(
M,u,y)},async register({username:u,email:d,password:y,invite:S=null,isShared:M=!1}){let w={username:u,email:d,password:y,cookie:M?"session":"persistent",...S&&{
invite:S}},A=await p.post("/v1/users/register",w);return await f(A,d,M),A.group_id??null},reset:(u,d)=>p.post("/v1/users/reset",{code:u,new_password:d}),invite:u=>p.
get(`/v1/invites/${encodeURIComponent(u)}`),async logout(u=!1){let d=o;d&&(await Promise.all([d.marks.flush(),d.local.handOver()]),await d.leave("signed_out",()=>d.
http.post("/v1/users/logout",{all:u})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),flush:()=>o?.flush()}}var bl=ko();export{Ve as a,se as b,_o as c,Uc as d,bl as e};
