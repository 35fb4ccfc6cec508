import{A as lt,B as Z,C as ae,D as ut,E as ce,F as ee,G as te,H as me,I as qe,J as ne,K as ft,L as dt,a as Xe,b as Ye,c as W,d as Ke,e as de,f as ie,g as pe,h as Oe,
i as Ve,j as Je,k as Qe,l as Ie,m as Ze,n as Ee,o as et,p as tt,q as j,r as L,s as nt,t as ot,u as st,v as rt,w as it,x as at,y as Te,z as ct}from"./shared2.js";
import{f as K}from"./shared1.js";import{signal as ze}from"./vendor/preact.js";var pt={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function Dn(e){return Object.
hasOwn(pt,e)?pt[e]:"fail"}var Ln={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},$=class extends Error{constructor({code:t,sentence:s,
status:n,retryAfter:r,requestId:o,details:i}){super(s??Ln[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=n??0,this.retryAfter=r??null,this.
requestId=o??null,this.details=i??null}get action(){return Dn(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},mt=e=>e instanceof
$?e:new $({code:"client_fault",sentence:String(e)});function gt(e){return new $({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function ge(e,t,s){let n=null;try{n=JSON.parse(t)}catch{}let r=typeof n?.code=="string",o=Number(s("Retry-After")??NaN);return new $({code:r?n.code:Un(e),
sentence:r?String(n.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(o)?o:null,requestId:s("X-Request-Id"),details:r?n.details??null:null})}
function Un(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var jn=3e4,Gn=3,Bn=30;function ye({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:s=i=>new Promise(c=>setTimeout(c,i)),signal:n,base:r="",
headers:o={}}={}){async function i(g,p,w={}){let h=w.tries??(g==="GET"?Gn:1);for(let l=1;;l++)try{return await c(g,p,w)}catch(a){if(!(a instanceof $)||(a.action===
"sign_in"&&t(a),l>=h||!a.isPassing))throw a;let d=a.retryAfter??.5*l;if(d>Bn)throw a;if(await s(d*1e3+Math.random()*250),w.signal?.aborted||n?.aborted)throw _e()}}
async function c(g,p,{query:w,body:h,headers:l,signal:a,keepalive:d}){let y=new AbortController,f=setTimeout(()=>y.abort(),jn),u=()=>y.abort(),M=()=>!!(a?.aborted||
n?.aborted);for(let S of[a,n])S?.addEventListener("abort",u,{once:!0});try{if(M())throw _e();let S=await e(r+p+we(w),{method:g,headers:{...o,...h===void 0?{}:{"\
Content-Type":"application/json"},...l},...h===void 0?{}:{body:JSON.stringify(h)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:y.signal,keepalive:d??
!1}),b=await S.text();if(M())throw _e();if(!S.ok)throw ge(S.status,b,v=>S.headers.get(v));return{data:b?Hn(b):null,status:S.status,etag:S.headers.get("ETag"),next:Wn(
S.headers.get("Link"))}}catch(S){if(S instanceof $)throw S;if(M())throw _e();let b=y.signal.aborted?"time_out":"network";throw new $({code:b})}finally{clearTimeout(
f);for(let S of[a,n])S?.removeEventListener("abort",u)}}let m=g=>async(p,w=void 0,h={})=>(await i(g,p,{...h,body:w})).data;return{request:i,get:async(g,p,w={})=>(await i(
"GET",g,{...w,...p?{query:p}:{}})).data,page:async(g,p)=>{let w=g+we(p),{data:h,next:l}=await i("GET",w);return{items:h,next:l??zn(w,h)}},post:m("POST"),put:m("\
PUT"),patch:m("PATCH"),remove:m("DELETE")}}function we(e){let t=new URLSearchParams;for(let[n,r]of Object.entries(e??{}))r!=null&&t.set(n,String(r));let s=t.toString();
return s&&`?${s}`}function Wn(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function zn(e,t){let[s,n]=e.split("?"),r=new URLSearchParams(n),o=t[t.
length-1];return!o||!r.has("after_id")||t.length<Number(r.get("limit"))?null:(r.set("after_id",String(o.id)),`${s}?${r}`)}function Hn(e){try{return JSON.parse(e)}catch{
throw new $({code:"unreadable_answer"})}}function _e(){return new $({code:"aborted"})}function _t({me:e,leave:t},s,n){async function r(o){let i=await s.patch("/v1/users/me",o);return e.value=i,i}return{changeProfile:r,uploadAvatar(o,i=()=>{}){let{
done:c,cancel:m}=n(o,"avatar",{onProgress:i});return{done:c.then(({id:g})=>r({avatar:g})),cancel:m}},async changePassword(o,i){let{ended:c}=await s.put("/v1/use\
rs/password",{old_password:o,new_password:i});return c},sessions:()=>s.get("/v1/users/sessions"),endSession:o=>s.remove(`/v1/users/sessions/${encodeURIComponent(
o)}`),exportPath:"/v1/users/me/export",deleteAccount:(o,i)=>t("account_deleted",()=>s.remove("/v1/users/me",{password:o,messages:i}))}}var U=e=>`/v1/groups/${e}`,F=(e,t)=>`/v1/groups/${e}/messages/${t}`,he=(e,t)=>`/v1/groups/${e}/members/${t}`;var Se=200;function wt({state:e,asking:t},s){return{details:n=>t.group(n),async createGroup(n){let{id:r}=await s.post("/v1/groups",{name:n});return r},async changeGroup(n,r){
let{settings:o}=await s.patch(U(n),r);return o},deleteGroup:n=>s.remove(U(n)),join:n=>s.post(`${U(n)}/join`),leave:n=>s.remove(he(n,e.me)),mute:(n,r)=>s.put(`${U(
n)}/mute`,{until:r}),unmute:n=>s.remove(`${U(n)}/mute`),publicGroups:(n,r=0)=>s.page("/v1/groups/public",{q:n||null,limit:Se,after_id:r}),members:(n,{q:r,after_id:o=0,
limit:i=Se}={})=>s.page(`${U(n)}/members`,{q:r||null,limit:i,after_id:o}),addMember:(n,r,o="member")=>s.post(`${U(n)}/members`,{user_id:r,role:o}),changeRole:(n,r,o)=>s.
patch(he(n,r),{role:o}),removeMember:(n,r)=>s.remove(he(n,r)),ban:(n,r)=>s.put(`${U(n)}/bans/${r}`),unban:(n,r)=>s.remove(`${U(n)}/bans/${r}`),bans:n=>s.page(`${U(
n)}/bans`,{limit:Se,after_id:0}),createInvite:(n,r)=>s.post(`${U(n)}/invites`,r),invites:n=>s.get(`${U(n)}/invites`),revokeInvite:(n,r)=>s.remove(`${U(n)}/invit\
es/${r}`),showInvite:n=>s.get(`/v1/invites/${encodeURIComponent(n)}`),useInvite:n=>s.post(`/v1/invites/${encodeURIComponent(n)}`),invitations:()=>s.page("/v1/us\
ers/me/invitations",{limit:Se,after_id:0}),acceptInvitation:n=>s.post(`/v1/users/me/invitations/${n}/accept`),declineInvitation:n=>s.remove(`/v1/users/me/invita\
tions/${n}`)}}var yt={text:"",reply_to:null,selection:null,files:[]},oe=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,z=({text:e,reply_to:t,files:s})=>!e.trim()&&t===null&&s.length===
0;function ht({db:e,onChange:t,tell:s,onStored:n,mayBeOnServer:r,clock:o}){let i=new Map,c=new Set,m=new Map,g=a=>{let d=i.get(a);return d&&!z(d)?d:null};function p(a,d){
d?i.set(a,d):i.delete(a),t(a)}async function w(a){o.cancel(m.get(a)),m.delete(a),await e.put_draft(a,i.get(a)??null),s(a),n()}function h(a,{text:d,reply_to:y,selection:f,
files:u}){let M={text:d,reply_to:y,selection:f,files:u,at:o.now(),is_synced:!1};c.add(a),p(a,z(M)&&!r(a)?null:M)}function l(a,d){let y=g(a);return h(a,{text:[y?.
text,d.text].filter(Boolean).join(`
`),reply_to:y?.reply_to??d.reply_to,selection:null,files:[...y?.files??[],...d.files]}),w(a)}return{get:g,all:()=>new Map([...i].filter(([,a])=>!z(a))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([a,{is_synced:d}])=>!d&&c.has(a)&&!m.has(a)),adopt(){for(let a of i.keys())c.add(a)},isNewer:a=>m.has(a)||i.has(a)&&!i.
get(a)?.is_synced,async load(){for(let[a,d]of await e.drafts())!m.has(a)&&d.at>=(i.get(a)?.at??0)&&p(a,d)},set(a,d){h(a,d),o.cancel(m.get(a)),m.set(a,o.after(()=>w(
a),300))},async clear(a){h(a,yt),await w(a)},merge:l,async move(a,d){let y=g(a);y&&(h(a,yt),await Promise.all([l(d,y),w(a)]))},uploaded(a,d){for(let[y,f]of i){if(!f.
files.some(M=>M.local_id===a&&M.file_id===null))continue;let u=f.files.map(M=>M.local_id===a?{...M,file_id:d}:M);this.set(y,{...f,files:u})}},flush:()=>Promise.
all([...m.keys()].map(w)),async synced(a,d){i.get(a)===d&&p(a,z(d)?null:{...d,is_synced:!0}),await e.sync_draft(a,d),s(a)},async take(a,d){if(this.isNewer(a))return;
let y=d&&{...d,is_synced:!0};p(a,y),await e.put_draft(a,y)},async changed(a){if(m.has(a))return;let d=await e.draft(a);m.has(a)||p(a,d)}}}var Me=200,Pe=class extends ${constructor(t,s,n){super({...t,sentence:t.message}),this.mine=s,this.theirs=n}};function St({local:e,people:t,marks:s,history:n},r){
return{async send(o){let i=await e.outbox.add(o),{group_id:c,recipient_id:m}=i;return c&&t.typedAndSent(c),await e.drafts.clear(oe({groupId:c,userId:m})),i},sendAgain:o=>e.
outbox.retry(o),deleteUnsent:async o=>await e.outbox.discard(o)!==null,editUnsent:o=>e.editUnsent(o),async edit({group_id:o,seq:i,revision:c=1},m){let g=F(o,i);
try{return await r.patch(g,{content:m},{headers:{"If-Match":`"${c}"`}})}catch(p){let w=p;throw w.action!=="choose"?w:new Pe(w,m,await r.get(g))}},remove:(o,i)=>r.
remove(F(o,i)),async react(o,i,c,m){let g=`${F(o,i)}/reactions/${encodeURIComponent(c)}`,{reactions:p}=await(m?r.put(g):r.remove(g));return p},pin(o,i,c){let m=`${U(
o)}/pins/${i}`;return c?r.put(m):r.remove(m)},pins:o=>r.get(`${U(o)}/pins`),markUnread:(o,i)=>s.unread(o,i),readAll:()=>s.readAll(),message:(o,i)=>r.get(F(o,i)),
async versions(o,i){let c=`${F(o,i)}/versions`,m=[];for(;;){let g=m[m.length-1]?.revision,p=await r.get(c,{limit:Me,after:g});if(m.push(...p),p.length<Me)return m}},
reactions:(o,i)=>r.page(`${F(o,i)}/reactions`,{limit:Me,after_id:0}),readers:(o,i)=>r.page(`${F(o,i)}/readers`,{limit:Me,after_id:0}),replies:(o,i,c={})=>r.get(
`${F(o,i)}/replies`,c),mentions:(o=null)=>r.page(o??"/v1/mentions"),search:o=>r.get("/v1/search",o),refresh:(o,i)=>n.row(o,i)}}function Mt({local:e},t){return{findUsers:async(s,n=20)=>(await t.page("/v1/users",{q:s,limit:n})).items,users:({q:s,limit:n=200}={})=>t.page("/v1/users",{q:s||
null,limit:n,after_id:0}),user:s=>t.get(`/v1/users/${s}`),conversationWith:s=>e.groupWith(s),block(s,n){let r=`/v1/users/${s}/block`;return n?t.put(r):t.remove(
r)},blocked:()=>t.get("/v1/users/blocked"),more:({next:s})=>t.page(String(s))}}var bt=(e,t,s)=>({...St(e,t),...wt(e,t),...Mt(e,t),..._t(e,t,s)});var be={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var Fn=3e4;function xt(e,t,{onProgress:s=()=>{},makeRequest:n=()=>new XMLHttpRequest}={}){let r=n(),o=null,i=!1,c=()=>{clearTimeout(o),o=setTimeout(()=>{i=!0,r.
abort()},Fn)};return{done:new Promise((g,p)=>{let w=h=>p(new $({code:h}));r.upload.onprogress=({loaded:h})=>{c(),s(Math.min(h,e.size),e.size)},r.onload=()=>{if(r.
status<200||r.status>299){let h=l=>r.getResponseHeader(l);p(ge(r.status,r.responseText,h));return}try{g(JSON.parse(r.responseText))}catch{w("unreadable_answer")}},
r.onerror=()=>w("network"),r.onabort=()=>w(i?"time_out":"aborted"),r.onloadend=()=>clearTimeout(o),r.open("POST",`/v1/files${we({name:t})}`),r.setRequestHeader(
"Content-Type","application/octet-stream"),c(),r.send(e)}),cancel:()=>r.abort()}}import{openDB as Xn}from"./vendor/idb.js";var Re=(e,t)=>e?.at===t.at&&e.text===t.text;function V(){let e=new Map,t=new Map,s=new Map,n=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async r=>e.get(r)??null,put_outgoing:async r=>!!e.set(r.key,{...r}),remove_outgoing:async r=>e.delete(r),drafts:async()=>new Map(
t),draft:async r=>t.get(r)??null,put_draft:async(r,o)=>!!(o?t.set(r,o):t.delete(r)),async sync_draft(r,o){return Re(t.get(r),o)&&(z(o)?t.delete(r):t.set(r,{...o,
is_synced:!0})),!0},file:async r=>s.get(r)??null,put_file:async(r,o)=>!!s.set(r,o),remove_file:async r=>s.delete(r),value:async r=>n.get(r)??null,put_value:async(r,o)=>!!n.
set(r,o),async wipe(r=!1){if(r)for(let o of[e,t,s,n])o.clear();return!0},close:()=>{}}}var Yn=1,Kn=3e3,Vn=3,vt=["outbox","drafts","files","values"],le=["meta","groups","messages","people","logs"];async function kt(e){if(typeof indexedDB>"u")return V();
let t=!0,s=Xn(`chat-${e}`,Yn,{upgrade(r){for(let o of le)r.objectStoreNames.contains(o)&&r.deleteObjectStore(o);r.createObjectStore("meta"),r.createObjectStore(
"groups",{keyPath:"id"}),r.createObjectStore("messages",{keyPath:["group_id","seq"]}),r.createObjectStore("people",{keyPath:"id"}),r.createObjectStore("logs",{keyPath:"\
group_id"});for(let o of vt)r.objectStoreNames.contains(o)||(o==="outbox"?r.createObjectStore(o,{keyPath:"key"}):r.createObjectStore(o))},blocking:(r,o,i)=>i.target.
close(),terminated:()=>{t=!1}}),n=await Ot(s,null);return n?Jn(n,()=>t):(s.then(r=>r.close()).catch(()=>{}),V())}async function Ot(e,t,s=()=>{}){let n,r=new Promise(
o=>{n=setTimeout(()=>{s(),o(t)},Kn)});try{return await Promise.race([e,r])}catch{return t}finally{clearTimeout(n)}}function Jn(e,t){let s=0;async function n(o,i){
if(!t()||s>=Vn)return i;let c=Promise.resolve().then(o);return Ot(c,i,()=>s++)}let r=o=>n(async()=>(await o(),!0),!1);return{is_lasting:!0,read:()=>n(()=>Qn(e),
null),rows:o=>n(()=>e.getAll("messages",IDBKeyRange.bound([o,0],[o,1/0])),[]),async save(o){let i=!1;return await r(()=>In(e,o).catch(m=>{throw i=m?.name==="Quo\
taExceededError",m}))?!0:(i&&await r(()=>At(e,["messages","logs"])),!1)},outbox:()=>n(()=>e.getAll("outbox"),[]),outgoing:o=>n(async()=>await e.get("outbox",o)??
null,null),put_outgoing:o=>r(()=>e.put("outbox",o)),remove_outgoing:o=>r(()=>e.delete("outbox",o)),drafts:()=>n(async()=>{let o=e.transaction("drafts"),[i,c]=await Promise.
all([o.store.getAllKeys(),o.store.getAll()]);return new Map(i.map((m,g)=>[String(m),c[g]]))},new Map),draft:o=>n(async()=>await e.get("drafts",o)??null,null),put_draft:(o,i)=>r(
()=>i?e.put("drafts",i,o):e.delete("drafts",o)),sync_draft:(o,i)=>r(()=>Zn(e,o,i)),file:o=>n(async()=>await e.get("files",o)??null,null),put_file:(o,i)=>r(()=>e.
put("files",i,o)),remove_file:o=>r(()=>e.delete("files",o)),value:o=>n(async()=>await e.get("values",o)??null,null),put_value:(o,i)=>r(()=>e.put("values",i,o)),
wipe:(o=!1)=>r(()=>At(e,o?[...le,...vt]:le)),close:()=>e.close()}}async function Qn(e){let t=e.transaction(["meta","groups","people","logs"]),s=t.objectStore("m\
eta"),[n,r,o,i,c]=await Promise.all([s.get("cursor"),s.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);
return n===void 0?null:{cursor:n,me:r??null,groups:o,people:i,logs:c}}async function In(e,t){let s=e.transaction(le,"readwrite"),n=o=>s.objectStore(o),r=[];if(t.
is_whole)for(let o of le)r.push(n(o).clear());for(let o of[...t.gone_groups,...t.gone_logs])r.push(n("messages").delete(IDBKeyRange.bound([o,0],[o,1/0]))),r.push(
n("logs").delete(o));for(let o of t.gone_groups)r.push(n("groups").delete(o));for(let o of t.gone_rows)r.push(n("messages").delete(o));for(let o of t.groups)r.push(
n("groups").put(o));for(let o of t.people)r.push(n("people").put(o));for(let o of t.rows)r.push(n("messages").put(o));for(let o of t.logs)r.push(n("logs").put(o));
r.push(n("meta").put(t.cursor,"cursor")),r.push(n("meta").put(Date.now(),"saved_at")),t.me!==void 0&&r.push(n("meta").put(t.me,"me")),await Promise.all([...r,s.
done])}async function Zn(e,t,s){let{store:n,done:r}=e.transaction("drafts","readwrite");Re(await n.get(t),s)&&(z(s)?n.delete(t):n.put({...s,is_synced:!0},t)),await r}
async function At(e,t){let s=e.transaction(t,"readwrite");await Promise.all([...t.map(n=>s.objectStore(n).clear()),s.done])}var Et=100,eo=16;function Tt(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:be,fetch:e.fetch.bind(e),openSocket:s=>new WebSocket(new URL(
s,e.location.href.replace(/^http/,"ws"))),openDatabase:kt,upload:xt,locks:e.navigator.locks??null,openChannel:s=>e.BroadcastChannel?new BroadcastChannel(s):null,
soon(s){if(!t()){let i=setTimeout(s,Et);return()=>clearTimeout(i)}let n=requestAnimationFrame(o),r=setTimeout(o,Et);function o(){cancelAnimationFrame(n),clearTimeout(
r),s()}return()=>{cancelAnimationFrame(n),clearTimeout(r)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let s=crypto.getRandomValues(new Uint8Array(eo));return btoa(String.fromCharCode(...s)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:to(()=>e.localStorage)}}function to(e){function t(r){try{return e().getItem(`chat-${r}`)}catch{return null}}function s(r,o){try{o===null?e().removeItem(
`chat-${r}`):e().setItem(`chat-${r}`,o)}catch{}}function n(){return s("works","1"),t("works")==="1"}return{get:t,set:s,works:n}}function qt({userId:e,http:t,memory:s,clock:n}){let r=Ne(e),o=null;function i(){try{let{life:p,due:w}=JSON.parse(s.get(r)??"");return w-n.now()<=p?{life:p,due:w}:
null}catch{return null}}function c(p){n.cancel(o),o=n.after(g,Math.min(p,864e5))}async function m(){let w=(await t.get("/v1/users/sessions")).find(d=>d.is_current);
if(!w)throw new Error("the server lists this session");let[h,l,a]=[w.created_at,w.last_used_at,w.expires_at].map(Date.parse);return{life:Number(a)-Number(h),left:Number(
a)-Number(l)}}async function g(){let p=i();if(p&&p.due>n.now()){c(p.due-n.now());return}try{let{life:w,left:h}=await m();h<w/2&&(await t.post("/v1/users/renew"),
{left:h}=await m(),w=h);let l=n.now()+Math.max(h-w/2,0);s.set(r,JSON.stringify({life:w,due:l})),c(Math.max(l-n.now(),3e5))}catch{c(3e5)}}return{start:g,dispose:()=>n.
cancel(o)}}var Ne=e=>`login-${e}`;import{batch as Qo,signal as se}from"./vendor/preact.js";var no=new Set([1002,1007,1009,4502]),oo=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Pt=e=>no.has(e),Rt=e=>oo.get(e)??null;function Nt(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var so=1e4;function $t(e){let t=new Map,s=0;function n(o){let i=t.get(o);return t.delete(o),i&&e.cancel(i.handle),i}let r=(o,i)=>n(o)?.fail(new $({code:i}));return{
ask(o,i,c=`r${++s}`){return new Promise((m,g)=>{let p=e.after(()=>r(c,"time_out"),so);t.set(c,{done:m,fail:g,handle:p}),i({...o,ref:c})||r(c,"network")})},settle(o){
if(typeof o.ref!="string")return;let i=n(o.ref);o.type==="error"?i?.fail(gt(o)):i?.done(o)},failAll(){for(let o of[...t.keys()])r(o,"network")}}}var ao=1e4,co=2e4,lo=5e3,uo=500,fo=3e4,Dt=3,po=65536;function Lt({open:e,prepare:t,checkLogin:s,onFrame:n,onState:r,isOnline:o=()=>!0,isVisible:i=()=>!0,clock:c=be,
random:m=Math.random}){let g=null,p={state:"idle",since:c.now(),retryAt:null,code:null},w=0,h=0,l=!1,a=null,d=null,y=$t(c);function f(O,T=null,C=null){let D=c.now();
p={state:O,since:D,retryAt:T===null?null:D+T,code:C},r(p)}function u(){return p.state==="updating"&&w<Dt?"updating":p.state==="offline"?"offline":"connecting"}async function M(){
_();let O=++h;f(u());let T;try{T=await t()}catch(B){O===h&&E(B);return}if(O!==h)return;let C=!1;g=e(T);let D=g;a=c.after(()=>A(C,1006),ao),D.onopen=()=>{C=!0},D.
onmessage=({data:B})=>D===g&&S(B),D.onclose=({code:B,reason:H})=>D===g&&x(C,B,H)}function S(O){let T;try{T=JSON.parse(String(O))}catch{return}if(b(),T.type==="r\
eady")c.cancel(a),l=!0,f("catching_up");else if(T.type==="live"){w=0,n(T),f("live");return}y.settle(T),n(T)}function b(){c.cancel(d),d=c.after(()=>{i()?v():b()},
co)}function v(){c.cancel(d),P({type:"ping"}),d=c.after(()=>A(!0,1006),lo)}function _(){if(c.cancel(a),c.cancel(d),l=!1,g){let O=g;g=null,O.onmessage=O.onopen=null,
O.onclose=null,O.close(1e3)}y.failAll()}function x(O,T,C){if(T===1012){let B=Nt(C)+m()*1e3;_(),f("updating",B,T),a=c.after(M,B);return}let D=Rt(T);D?R("ended",D):
T===4503?R("crowded",T):Pt(T)?R("faulty",T):A(O,T)}function A(O,T){_();let C=++h;if(O){q(T);return}f(u(),null,T),s().then(()=>C===h&&q(T),D=>C===h&&E(D))}function E(O){
if(!(O instanceof $))throw O;O.action==="sign_in"?R("ended",O.code):q(O.code,(O.retryAfter??0)*1e3)}function q(O,T=0){_();let C=Math.min(uo*2**w,fo),D=Math.max(
C*(.7+.6*m()),T);w++,!o()||w>=Dt?f("offline",D,O):f(p.state==="updating"?"updating":"waiting",D,O),a=c.after(M,D)}function R(O,T=null){h++,_(),f(O,null,T)}function P(O){
return!g||!l?!1:(g.send(JSON.stringify(O)),!0)}return{get connection(){return p},start(){w=0,M()},stop:()=>R("idle"),end:O=>R("ended",O),restart:()=>{M()},now(){
p.state==="crowded"?this.start():["offline","waiting","updating"].includes(p.state)?M():l&&v()},offline(){p.state==="waiting"||p.state==="connecting"?(p={...p,state:"\
offline"},r(p)):l&&v()},signal:O=>g!==null&&g.bufferedAmount<po&&P(O),request:(O,T)=>y.ask(O,P,T)}}var ue=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function G(e,t,s,n){let r=e.people.get(s)??{id:s,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},o={...r,...n},i=Object.keys(
o);e.people.has(s)&&i.every(c=>o[c]===r[c])||(e.people.set(s,o),t.people.add(s))}function fe(e,t,s,n){e.people.has(s)||G(e,t,s,{username:n})}function Ut({fetchUsers:e,
onUsers:t,clock:s}){let n=new Set,r=new Set,o=null;async function i(){o=null;let c=[...n].slice(0,100);for(let m of c)n.delete(m),r.add(m);n.size>0&&(o=s.after(
i,0));try{let m=await e(c),g=new Set(m.map(p=>p.id));t(m,c.filter(p=>!g.has(p)))}catch{}for(let m of c)r.delete(m)}return{need(c){for(let m of c)m>0&&!r.has(m)&&
n.add(m);n.size>0&&(o??=s.after(i,50))},dispose:()=>s.cancel(o)}}var jt=100,mo=5e3;function Gt({state:e,http:t,change:s,history:n,isMarking:r,clock:o}){let i=new Set,c=new Map,m=null,g=!1,p=Ut({fetchUsers:d=>t.get("/v1/users",
{user_ids:d.join(",")}),onUsers:(d,y)=>s(f=>{for(let u of d)G(e,f,u.id,ue(u));for(let u of y)G(e,f,u,{is_deleted:!0,is_partial:!1});for(let{id:u,kind:M}of e.groups.
values())M==="direct"&&te(e,f,u)}),clock:o}),w=(d=jt)=>{m??=o.after(h,d)};async function h(){if(m=null,g)return;g=!0;let d=jt;try{for(let y of[...i]){i.delete(y);
let f=e.gone.has(y)&&!e.groups.has(y);!r(y)&&!f&&await l(y)}for(let[y,f]of[...c]){for(let u of[...f])await a(y,u),f.delete(u);f.size===0&&c.delete(y)}}catch{d=mo}
g=!1,i.size+c.size>0&&w(d)}async function l(d){try{let y=await t.get(`/v1/groups/${d}`);s(f=>lt(e,f,y))}catch(y){let{isPassing:f}=y;if(!f)return;throw i.add(d),
y}}async function a(d,y){if(e.logs.get(d)?.rows.has(y))try{await n.row(d,y)}catch(f){if(f.isPassing)throw f}}return{people:p,group(d){i.add(d),w()},note(d){for(let y of[
...d.ask_groups,...d.ask_counts])i.add(y);for(let[y,f]of d.ask_rows)for(let u of f)j(c,y,u);i.size+c.size>0&&w(),p.need(d.ask_people)},dispose(){o.cancel(m),p.dispose()}}}var Bt=200,go=1e3,_o=6e4;function Wt({userId:e,db:t,http:s,state:n,view:r,history:o,change:i,me:c,server:m,onSettings:g,onServer:p,onAnew:w,onOther:h,clock:l}){
let a=0,d=-1/0,y=null;function f({me:S,server:b,settings:v,groups:_,people:x}){i(A=>{c.value=S,m.value=b,g(v),p(b);for(let E of x)G(n,A,E.id,ue(E));G(n,A,S.id,ue(
S));for(let E of _)ct(n,A,E)})}async function u(S,b){for(;S;){let v=S.replace(/limit=\d+/,`limit=${go}`),_=await s.get(v);if(b!==a)return;f(_),S=_.next}}async function M(){
let S=a,b=l.now()-d>_o;try{let v=await s.get("/v1/start",{limit:Bt});if(S!==a)return;v.me.id!==e?h():(f(v),b&&await u(v.next,S))}catch{}}return{async anew(){let S=++a,
b=await s.get("/v1/start",{limit:Bt},{tries:1});if(S!==a)return;if(b.me.id!==e){h();return}let{groups:v,counts:_,logs:x,marks:A,gone:E}=n;for(let q of[v,_,x,A,E])
q.clear();n.cursor=b.cursor,n.applied_id=K(b.cursor),n.read_all_id=0,f(b),r.refresh(),w(),u(b.next,S).catch(()=>{})},refresh(){y??=M().finally(()=>{y=null})},refreshed:()=>y??
Promise.resolve(),lost(){d=l.now()},async showCopy(){let S=await t.read();if(!S||S.cursor===null||n.cursor!==null)return;let{cursor:b,groups:v,people:_,logs:x}=S;
c.value=S.me;for(let A of v)n.groups.set(A.id,A),n.counts.set(A.id,nt(A));for(let A of _)n.people.set(A.id,A);n.cursor=b,n.applied_id=K(b),r.refresh(),o.restore(
x,t)}}}function zt({fetch:e,db:t,onSignedOut:s,clock:n}){let r=new AbortController,o=t;return{http:ye({fetch:e,onSignedOut:s,signal:r.signal,sleep:i=>new Promise(c=>n.
after(()=>c(),i))}),db:new Proxy(t,{get:(i,c)=>Reflect.get(o,c)}),end(){r.abort(),o=V()}}}function Ht(e,t,s){let{me:n}=e;if("username"in t){let r="user_id"in t?t.user_id:t.actor_id;fe(e,s,r,t.username)}"sender"in t&&fe(e,s,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(n)?e.groups.has(t.group_id)||wo(e,t,s):t.type==="member_added"&&t.user_id===n&&yo(e,t,s)}function wo(e,t,s){let{group_id:n,
kind:r,member_ids:o,actor_id:i}=t,c=r==="direct",m=c?o.find(w=>w!==e.me)??e.me:null,g=t.name??e.people.get(m??0)?.username??"",p=!c&&i===e.me?"owner":"member";Te(
e,s,{id:n,kind:r,name:g,peer_id:m,role:p}),m!==null&&!e.people.has(m)&&s.ask_people.add(m),Xt(e,t,s)}function yo(e,t,s){let{group_id:n,group:r,role:o}=t;if($e(e,
t)){e.logs.get(n)?.segments.splice(0);return}e.groups.has(n)&&me(e,s,n);let{kind:i="group",name:c=null,topic:m=""}=r??{};Te(e,s,{id:n,kind:i,name:c??"",topic:m,
role:o}),Xt(e,t,s)}var $e=(e,{group_id:t,seq:s})=>s<=(e.counts.get(t)?.base_seq??0),Ft=(e,{group_id:t,seq:s})=>s<=(e.gone.get(t)??0);function Xt(e,{group_id:t,seq:s,
timestamp:n},r){L(e,r,t,{active_at:n}),Z(e,r,t,{seq:s,read_seq:s,unread:0,mentions:0}),r.ask_groups.add(t)}var Yt=200;function J(e,{id:t,group_id:s,message_seq:n}){let r=e.logs.get(s)?.rows.get(n);return W(r)&&r.as_of<t?r:null}function Vt(e,t,s,n){let r=(o,i)=>Q(t,n,
{...o,...i,as_of:s.id});switch(s.type){case"group_message":case"direct_message":{s.deleted||Jt(t,s,s.id,1,n);break}case"message_edited":{let o=J(e,s);o&&!s.message?
j(n.ask_rows,t.group_id,o.seq):o&&s.message&&(Q(t,n,So(o,{...s.message,as_of:o.as_of})),s.message.deleted?Ce(t,o,s.id,n):r(t.rows.get(o.seq),{})),s.message&&Kt(
t,s.message_seq,s.id,s.message.content,n);break}case"message_deleted":{let o=J(e,s);o?Ce(t,o,s.id,n):xo(t,s,n),Kt(t,s.message_seq,s.id,"",n);break}case"reaction\
_added":case"reaction_removed":{let o=J(e,s);if(!o)break;if(!s.reactions){j(n.ask_rows,t.group_id,o.seq);break}let i=s.actor_id===e.me,c=(o.reacted??[]).filter(
g=>!i||g!==s.emoji),m=i&&s.type==="reaction_added";Q(t,n,{...ho(o,"reacted",m?[...c,s.emoji]:c),reactions:s.reactions,as_of:s.id});break}case"message_pinned":case"\
message_unpinned":{let o=J(e,s);if(!o)break;let{pinned:i,...c}=o;r(c,s.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":s.is_erased&&bo(t,s.actor_id,
s.id,n);break;default:}}function Q(e,t,s){if(s.reactions&&Object.keys(s.reactions).length===0){let{reactions:n,...r}=s;s=r}e.rows.set(s.seq,s),j(t.rows,e.group_id,
s.seq)}function ho(e,t,s){let{[t]:n,...r}=e;return s.length>0?{...r,[t]:s}:r}function So({reactions:e,reacted:t,pinned:s,reply_count:n},r){return{...r,...e&&{reactions:e},
...t&&{reacted:t},...s&&{pinned:s},...n&&{reply_count:n}}}function Mo(e){let{files:t,mentions:s,quote:n,reactions:r,reacted:o,pinned:i,...c}=e;return{...c,content:"",
media_url:null,deleted:!0}}function Ce(e,t,s,n,r=De(s)){t.deleted||Jt(e,t,s,-1,n,r);let o=e.rows.get(t.seq);Q(e,n,{...Mo(o),as_of:s})}var De=e=>t=>t.as_of<e;function bo(e,t,s,n){
let r=[...e.rows.values()].filter(W),o=new Set(r.filter(De(s)).map(i=>i.seq));for(let i of r)i.quote?.sender_id===t&&i.quote.content&&Q(e,n,{...i,quote:{...i.quote,
content:""}}),i.sender_id===t&&o.has(i.seq)&&Ce(e,i,s,n,c=>o.has(c.seq))}function xo(e,{id:t,message_seq:s},n){let r=e.rows.get(s);if(!W(r)||r.reply_to===null)return;
let o=[...e.rows.values()].find(i=>i.id===r.reply_to);W(o)&&o.as_of<t&&j(n.ask_rows,e.group_id,o.seq)}function Jt(e,{reply_to:t,quote:s},n,r,o,i=De(n)){if(t===null)
return;let c=s?e.rows.get(s.seq):[...e.rows.values()].find(w=>w.id===t);if(!W(c)||!i(c))return;let{reply_count:m=0,...g}=c,p=m+r;Q(e,o,{...g,...p>0&&{reply_count:p},
as_of:n})}function Kt(e,t,s,n,r){let o=Array.from(n.slice(0,2*Yt)).slice(0,Yt).join("");for(let i of e.rows.values())W(i)&&i.quote?.seq===t&&i.as_of<s&&i.quote.
content!==o&&Q(e,r,{...i,quote:{...i.quote,content:o}})}function It(e,t,s){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Ht(e,t,s);let n=e.groups.get(t.group_id);if(!n)return en(e,t)?e.gone.set(t.
group_id,t.seq):Ft(e,t)||s.ask_groups.add(t.group_id),!0;t.seq>n.seq&&L(e,s,n.id,{seq:t.seq}),Ao(e,t);let r=e.logs.get(n.id);if(r){for(let o of r.pending)o.push(
t);xe(e,t,s)}return vo(e,t,s),t.id<=e.read_all_id&&Eo(e,t,s),ut(e,s,n.id),!0}function xe(e,t,s){let n=e.logs.get(t.group_id);if(!n)return;let r=Ie(n,t.seq);if(Vt(
e,n,t,s),r&&Ke(t)){let o={...t,as_of:t.id};Ze(n,o)&&j(s.rows,n.group_id,o.seq)}s.logs.add(n.group_id)}function Ao(e,t){let s=e.counts.get(t.group_id);if(s)if(st(
s,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:n,id:r,sender_id:o}=t;ce(e,{...t,as_of:r})&&ot(s,{seq:n,id:r,sender_id:o,is_mention:ee(e,t)})}else if(t.
type==="message_deleted"){let n=J(e,t),r=n&&{is_counted:ce(e,n),is_mention:ee(e,n)};rt(s,t.message_seq,t.seq,r)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let n=J(e,t),r=n&&ee(e,n),o=t.message?!t.message.deleted&&ee(e,t.message):null;it(s,t.message_seq,t.seq,r,o)}else t.type==="account_deleted"&&t.is_erased&&
at(s,t.seq,t.actor_id)}function vo(e,t,s){let n=t.group_id,r=e.groups.get(n);if(r)switch(t.type){case"group_message":case"direct_message":ko(e,{...t,as_of:t.id},
s);break;case"message_edited":r.last?.seq===t.message_seq&&t.message&&L(e,s,n,{last:qe({...t.message,as_of:t.id})});break;case"message_deleted":r.last?.seq===t.
message_seq&&L(e,s,n,{last:{...r.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":s.pins.add(n);break;case"member_added":Le(e,n,
t.user_id===e.me?0:1,s);break;case"member_removed":case"member_banned":en(e,t)?Qt(e,t,s):Le(e,n,t.type==="member_removed"?-1:0,s);break;case"member_updated":t.role===
"owner"&&L(e,s,n,{owner_id:t.user_id}),t.user_id===e.me&&(L(e,s,n,{role:t.role}),r.settings||s.ask_groups.add(n),te(e,s,n)),s.members.add(n);break;case"ban_lift\
ed":s.members.add(n);break;case"group_updated":{let{name:o,topic:i,is_archived:c,visibility:m,may_post:g,may_invite:p,may_pin:w,history:h}=t;L(e,s,n,{name:o,topic:i,
is_archived:c,settings:{visibility:m,may_post:g,may_invite:p,may_pin:w,history:h}}),te(e,s,n);break}case"group_deleted":Qt(e,t,s);break;case"profile_changed":Oo(
e,t,s);break;case"account_deleted":G(e,s,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&r.
last?.sender_id===t.actor_id&&L(e,s,n,{last:{...r.last,kind:"deleted",text:""}}),Zt(e,t.actor_id,t.username,s),te(e,s,n),Le(e,n,r.kind==="direct"?0:-1,s);break;default:}}
function ko(e,t,s){let{group_id:n,seq:r,sender_id:o,key:i}=t,c=e.groups.get(n),m=e.counts.get(n);if(s.typed.push({group_id:n,user_id:o}),!c?.last||c.last.seq<r){
let g=qe(t);L(e,s,n,{last:g,active_at:g.at})}if(o===e.me)i!==null&&s.confirmed.push({key:i,group_id:n,seq:r});else if(c&&!t.deleted&&r>c.read_seq&&r>(m?.base_seq??
0)){let g=ee(e,t),p=c.kind==="direct"?"direct":g?"mention":"message";s.arrived.push({message:t,kind:p})}}function Oo(e,t,s){let{actor_id:n,username:r,display_name:o,
status:i,avatar:c}=t;e.groups.get(t.group_id)?.kind==="direct"?(G(e,s,n,{username:r}),s.ask_people.add(n)):G(e,s,n,{username:r,display_name:o,status:i,avatar:c,
is_partial:!1}),Zt(e,n,r,s),n===e.me&&(s.me=!0)}function Zt(e,t,s,n){for(let r of e.groups.values())r.peer_id===t&&r.name!==s&&L(e,n,r.id,{name:s})}var en=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function Qt(e,t,s){$e(e,t)||(e.gone.set(t.group_id,t.seq),me(e,s,t.
group_id),s.left.set(t.group_id,t))}function Le(e,t,s,n){let r=e.groups.get(t)?.member_count;r&&s&&L(e,n,t,{member_count:r+s}),n.members.add(t)}function Eo(e,{group_id:t,
seq:s},n){Z(e,n,t,{seq:s,read_seq:s,unread:0,mentions:0})}var To=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),tn=e=>!To.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function nn(e,{group_id:t,user_id:s,
seq:n,last_seq:r,unread:o,mentions:i},c){if(e.groups.has(t))if(s!==e.me){let m=e.marks.get(t)??new Map;if(e.marks.set(t,m),n<=(m.get(s)??0))return;m.set(s,n),c.
marks.add(t)}else Ae(e,{group_id:t,read_seq:n,last_seq:r,unread:o,mentions:i},c)}function Ae(e,{group_id:t,read_seq:s,last_seq:n,unread:r,mentions:o},i){n===void 0||
r===void 0||o===void 0?ae(e,i,t,s):Z(e,i,t,{seq:n,read_seq:s,unread:r,mentions:o})}function ve(e,t,s){let n=K(t);e.read_all_id=Math.max(e.read_all_id,n);for(let{
id:r,seq:o,read_seq:i}of e.groups.values()){let m=(e.counts.get(r)?.tail??[]).find(p=>p.id>n),g=m?m.seq-1:o;g>i&&ae(e,s,r,g)}}function on(e,{group_id:t,user_id:s,
muted_until:n},r){s===e.me&&L(e,r,t,{muted_until:n})}var Ue=50,sn=20,rn=50,je=200,ke=Number.MAX_SAFE_INTEGER,qo=100;function an({state:e,http:t,change:s,opened:n,clock:r}){let o=new Map,i=new Map,c=new Set;function m(l){
let a=e.logs.get(l);if(a)return a;let d=Ye(l);return e.logs.set(l,d),d}async function g(l,a,d){let y=m(l),f=Oe(y);try{let u=await t.get(`/v1/groups/${l}/message\
s`,{...a,limit:d,events:1});return e.logs.get(l)===y&&s(M=>p(y,u,a,f,M)),u}catch(u){throw Qe(y,f),u}}function p(l,a,d,y,f){let u=l.group_id,M=Ve(l,a,d,y);for(let{
seq:S}of a.messages){j(f.rows,u,S);let b=l.rows.get(S);W(b)&&fe(e,f,b.sender_id,b.sender)}for(let S of M)xe(e,S,f);w(u,a.messages[Math.floor(a.messages.length/2)]?.
seq),f.logs.add(u)}function w(l,a=ke){let d=e.logs.get(l),y=c.has(l)?Xe:je;d&&d.rows.size>y&&Ee(d,i.get(l)??a,y-qo)}function h(l){let a=e.groups.get(l),d=e.logs.
get(l);if(a?.unread===0)return null;let y=d&&ie(d);return!a||!d||!y||y.from>a.read_seq+1?void 0:pe(d,y).find(u=>u.seq>a.read_seq&&W(u)&&ce(e,u))?.seq??null}return{
page(l,a={},d=Ue){let y=JSON.stringify([l,a,d]),f=o.get(y);if(f)return f;let u=g(l,a,d).finally(()=>o.delete(y));return o.set(y,u),u},row(l,a){return this.page(
l,{after:a-1},1)},async open(l){let a=h(l);if(a===void 0)a=(await this.page(l,{around:"first_unread"})).first_unread;else if(a===null){let d=m(l);ie(d)||await this.
page(l)}return this.look(l,a??ke),{seq:a,firstUnread:a}},async openAt(l,a){return this.look(l,a),de(m(l),a)||await this.page(l,{around:a}),{seq:a,firstUnread:h(
l)??null}},async openAtTime(l,a){i.delete(l);let{messages:d}=await this.page(l,{around:a}),y=Date.parse(a),u=d.find(M=>Date.parse(M.timestamp)>=y)?.seq??null;return this.
look(l,u??ke),{seq:u,firstUnread:h(l)??null}},async older(l,a,d=Ue){i.set(l,a);let y=de(m(l),a);return!y||y.at_start?!1:(await this.page(l,{before:y.from},d)).has_before},
async newer(l,a,d=Ue){i.set(l,a);let y=de(m(l),a);return!y||y.at_end?!1:(await this.page(l,{after:y.to},d)).has_after},bound(l){for(let a of l)w(a)},look(l,a){n.
set(l,r.now()),m(l),a!==void 0&&i.set(l,a);let d=[...e.logs.keys()].sort((y,f)=>(n.get(f)??0)-(n.get(y)??0));s(y=>{for(let f of d.slice(rn))e.logs.delete(f),n.delete(
f),i.delete(f),y.logs.add(f);c=new Set(d.slice(0,sn));for(let f of d.slice(sn,rn)){let u=e.logs.get(f);i.delete(f),u&&u.rows.size>je&&Ee(u,ke,je)&&y.logs.add(f)}})},
async restore(l,a){let y=[...l].sort((f,u)=>u.opened_at-f.opened_at).map(f=>{let u=m(f.group_id);return n.has(f.group_id)||n.set(f.group_id,f.opened_at),{stored:f,
log:u,kept:Oe(u)}});for(let{stored:f,log:u,kept:M}of y){let S=await a.rows(f.group_id);if(e.logs.get(f.group_id)!==u)continue;let b=S.filter(v=>f.from<=v.seq&&v.
seq<=f.to);s(v=>{for(let _ of Je(u,f,b,M))xe(e,_,v);v.logs.add(f.group_id)})}}}}import{signal as Be}from"./vendor/preact.js";var Po=2,Ro=50*1024*1024,cn=1440*60*1e3;function ln({db:e,upload:t,onProgress:s,onUploaded:n=()=>{},makeId:r,now:o=Date.now}){let i=new Map,c=new Map,m=new Map,
g=new Map,p=[],w=0,h=0;function l(u,M){M?g.set(u,M):g.delete(u),s(u)}async function a(u,M){let S=i.get(u)??await e.file(u);if(!S)throw new $({code:"file_missing"});
let b=await y(S);if(b)return b;w>=Po&&await new Promise(v=>p.push(()=>v(void 0))),w++;try{if(!c.has(u))throw new $({code:"aborted"});let v=S.size,_=t(S,M,{onProgress:A=>l(
u,{sent:A,size:v,state:"running",code:null})});m.set(u,_);let{id:x}=await _.done;return await f(S,x),x}finally{m.delete(u),w--,p.shift()?.()}}async function d(u){
if(!globalThis.crypto?.subtle)return null;let M=await crypto.subtle.digest("SHA-256",await u.arrayBuffer());return[...new Uint8Array(M)].map(S=>S.toString(16).padStart(
2,"0")).join("")}async function y(u){let M=await d(u),S=await e.value("uploads"),b=M&&S?S[M]:null;return b&&o()-b.at<cn?b.id:null}async function f(u,M){let S=await d(
u);if(!S)return;let b=await e.value("uploads")??{},v=Object.entries(b).filter(([,{at:_}])=>o()-_<cn);await e.put_value("uploads",{...Object.fromEntries(v),[S]:{
id:M,at:o()}})}return{async attach(u,M){let S=r();i.set(S,u),h+u.size<=Ro&&(h+=u.size,await e.put_file(S,u));let b={local_id:S,name:M,type:u.type,size:u.size,file_id:null};
return this.ensure(b).catch(()=>{}),b},ensure(u){let{local_id:M,name:S,size:b,file_id:v}=u;if(v)return Promise.resolve(v);let _=c.get(M);if(_)return _;l(M,{sent:0,
size:b,state:"waiting",code:null});let x=Promise.resolve().then(()=>a(M,S)).then(A=>(l(M,{sent:b,size:b,state:"done",code:null}),n(M,A),A),A=>{throw c.delete(M),
l(M,{sent:0,size:b,state:"failed",code:A.code}),A});return c.set(M,x),x},progressOf:u=>g.get(u)??null,isRunning:()=>w>0,blob:async u=>i.get(u)??await e.file(u),
dispose(){c.clear();for(let u of m.values())u.cancel();for(let u of p.splice(0))u()},async drop(u){c.delete(u),m.get(u)?.cancel(),h=Math.max(0,h-(i.get(u)?.size??
0)),i.delete(u),l(u,null),await e.remove_file(u)}}}var No=2e3,$o=5e3;function un({drafts:e,http:t,clock:s}){let n=null,r=new Set,o=null,i=null,c=w=>`/v1/users/me/drafts/${w}`;async function m(w=!1){for(;;){let h=e.
unsynced().find(([,d])=>!r.has(d));if(!h)return;let[l,a]=h;try{if(z(a))await t.remove(c(l),void 0,{keepalive:w}),n?.delete(l);else{let{updated_at:d}=await t.put(
c(l),Co(a),{keepalive:w});n?.set(l,d)}}catch(d){let y=d;if(y.code==="aborted")return;if(y.isPassing){y.status>0&&(o??=s.after(g,(y.retryAfter??0)*1e3||$o));return}
r.add(a);continue}await e.synced(l,a)}}function g(w){return s.cancel(o),o=null,i??=m(w).finally(()=>{i=null}),i}function p(w,h){if(h&&h.updated_at<=(n?.get(w)??
""))return;h?n?.set(w,h.updated_at):n?.delete(w);let l=e.get(w);(h||l)&&e.take(w,Do(h,l))}return{mayHave:w=>n===null||n.has(w)||i!==null,changed(){o??=s.after(g,
No)},received:({draft:w,value:h})=>p(w,h),async sync(){try{let w=await t.get("/v1/users/me/drafts"),h=new Map(w.map(l=>[l.draft,l]));n??=new Map;for(let l of new Set(
[...h.keys(),...e.keys()]))e.isNewer(l)?h.has(l)&&n.set(l,h.get(l)?.updated_at??""):p(l,h.get(l)??null)}catch{return}r.clear(),await g()},async flush(){await i,
await g(!0)},dispose:()=>s.cancel(o)}}var Co=({text:e,reply_to:t,files:s})=>({content:e,reply_to:t?.id??null,files:s.map(n=>n.file_id).filter(n=>n!==null)});function Do(e,t){
let s=(t?.files??[]).filter(p=>p.file_id===null);if(!e)return s.length>0&&t?{...t,text:"",reply_to:null,files:s}:null;let{content:n,reply_to:r,files:o,updated_at:i}=e,
c=new Map((t?.files??[]).map(p=>[p.file_id,p])),m={id:r??0,seq:0,sender_id:0,sender:"",content:""},g=o.map(p=>c.get(p)??{local_id:p,name:"",type:"",size:0,file_id:p});
return{text:n,reply_to:r===null?null:t?.reply_to?.id===r?t.reply_to:m,selection:t?.text===n?t.selection:null,files:[...g,...s],at:Date.parse(i)}}function fn(e){let t=new Map,s=new Map,n=()=>e([...t.values()]);return{list:()=>[...t.values()],get:r=>t.get(r),has:r=>t.has(r),isHeld:r=>s.has(r),insert(r){t.delete(
r.key);let o=[...t.values(),r].sort((i,c)=>i.at-c.at);t.clear();for(let i of o)t.set(i.key,i);n()},hold(r,o){t.has(r)?s.set(r,o):o()},update(r,o){let i=t.get(r);
if(!i)return null;let c={...i,...o};return t.set(r,c),n(),c},remove(r){let o=t.get(r);return t.delete(r),s.get(r)?.(),s.delete(r),o&&n(),o},nextTime:r=>Math.max(
r,...[...t.values()].map(o=>o.at+1)),clear(){t.clear();for(let r of s.values())r();s.clear()}}}var Lo=1440*60*1e3,Uo=3e4,dn=1e3,jo=3e4;function pn({db:e,send:t,ensureFile:s,dropFile:n,hold:r,onChange:o,onPause:i=()=>{},makeKey:c,laneOf:m=({group_id:p,recipient_id:w})=>p?
`g${p}`:`u${w}`,clock:g}){let p=fn(o),w=new Map,h=!1,l=!1,a=null;function d(_,x=!1){w.delete(_);let A=p.remove(_);if(!x)for(let{local_id:E}of A?.files??[])n(E)}
function y(){if(!h||l)return;let _=new Set,x=g.now(),A=1/0;for(let E of p.list()){let q=m(E);if(_.has(q)||!["waiting","sending"].includes(E.state)||(_.add(q),E.
state==="sending"))continue;let R=w.get(E.key)??0;R>x?A=Math.min(A,R):p.isHeld(E.key)&&f(E)}g.cancel(a),A<1/0&&(a=g.after(y,A-x))}async function f({key:_,tries:x}){
let A=p.update(_,{state:"sending",tries:x+1});try{let E=await u(A),{group_id:q,recipient_id:R,content:P,reply_to:O}=A,C=await t({type:"send",key:_,content:P,reply_to:O,
files:E,...q?{group_id:q}:{recipient_id:R}},_);M(_,C.seq,C.duplicate===!0)}catch(E){let q=mt(E);p.get(_)?.state==="sending"&&S(A,q)}y()}async function u(_){let x=await Promise.
all(_.files.map(s));if(_.files.some(A=>!A.file_id)){let A=_.files.map((q,R)=>({...q,file_id:x[R]??null})),E=p.update(_.key,{files:A});E&&await e.put_outgoing(E)}
return x}function M(_,x,A){e.remove_outgoing(_),A?d(_):p.update(_,{state:"sent",seq:x,error:null})}function S({key:_,tries:x},A){let{action:E,code:q,message:R}=A;
if(E==="pause")p.update(_,{state:"waiting",error:{code:q,sentence:R}}),b();else if(E==="wait"){let P=(A.retryAfter??0)*1e3,O=Math.max(P,Math.min(dn*2**(x-1),jo));
w.set(_,g.now()+O),p.update(_,{state:"waiting",error:{code:q,sentence:R}})}else if(E==="resend"||E==="sign_in")q!=="time_out"&&w.set(_,g.now()+dn),p.update(_,{state:"\
waiting",error:null});else{let P=p.update(_,{state:"failed",error:{code:q,sentence:R}});P&&e.put_outgoing(P)}}function b(){l||(l=!0,i(!0),g.after(()=>{l=!1,i(!1),
y()},Uo))}async function v(_){let{key:x}=_;if(p.has(x))return;let A=await r(`chat-outbox-${x}`);if(!A)return;let E=await e.outgoing(x);if(!E||p.has(x)){A();return}
let q=g.now()-E.at>Lo,R=E.state==="failed"?"failed":q?"asking":"waiting";p.insert({...E,state:R}),p.hold(x,A)}return{list:p.list,async add({group_id:_=null,recipient_id:x=null,
content:A,reply_to:E=null,quote:q=null,files:R=[]}){let P={key:c(),group_id:_,recipient_id:x,content:A,reply_to:E,quote:q,files:R,state:"waiting",tries:0,at:p.nextTime(
g.now()),error:null,seq:null};p.insert(P);let[O]=await Promise.all([r(`chat-outbox-${P.key}`),e.put_outgoing(P)]);return p.hold(P.key,O??(()=>{})),y(),P},async load(){
for(let _ of await e.outbox())await v(_);y()},connected(_){h=_,_&&y()},dispose(){h=!1,g.cancel(a),p.clear()},confirm({key:_}){p.has(_)&&(e.remove_outgoing(_),d(
_),y())},forgetSent(_){for(let x of p.list())x.state==="sent"&&_(x)&&d(x.key)},async retry(_){let x=p.get(_);if(!x||!["failed","asking"].includes(x.state))return;
w.delete(_);let A={...x,state:"waiting",error:null,tries:0,at:p.nextTime(g.now())};p.insert(A),await e.put_outgoing(A),y()},async discard(_,x=!1){let A=p.get(_);
return!A||["sending","sent"].includes(A.state)||A.state==="waiting"&&A.tries>0&&!A.error?null:(await e.remove_outgoing(_),d(_,x),y(),A)}}}import{signal as Go}from"./vendor/preact.js";var Ge={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},Bo=1e3,Wo=3;function mn({db:e,http:t,
tell:s,clock:n}){let r=Go({...Ge}),o={},i=null,c={},m=null;function g(){let a=Object.entries({...o,...c}).filter(([d,y])=>zo(Ge[d],y));r.value={...Ge,...Object.
fromEntries(a)}}function p(a){i!==null&&a.revision<i||(i=a.revision,o=a.settings,g(),h())}async function w(){let a=await e.value("settings");return a&&{stored:a.
stored??{},changed:a.changed??{}}}let h=()=>e.put_value("settings",{stored:o,changed:c});async function l(a){m=null;for(let d=0;d<Wo&&Object.keys(c).length>0;d++){
let y=c;try{i===null&&p(await t.get("/v1/users/me/settings"));let f=await t.put("/v1/users/me/settings",{settings:{...o,...y}},{headers:{"If-Match":`"${i}"`},...a}),
u=Object.entries(c).filter(([M,S])=>S!==y[M]);c=Object.fromEntries(u),p(f)}catch(f){if(f.code!=="revision_mismatch")return;i=null}}}return{settings:r,async load(){
let a=await w();a&&(o=a.stored,c={...a.changed,...c},g())},async sync(){Object.keys(c).length>0&&await l()},received:p,async reload(){let a=await w();a&&(o={...o,
...a.changed},g())},set(a,d){c={...c,[a]:d},g(),h().then(s),n.cancel(m),m=n.after(()=>l(),Bo)},async flush(){m!==null&&(n.cancel(m),await l({keepalive:!0}))},dispose:()=>n.
cancel(m)}}function zo(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function gn({userId:e,onWord:t,onLeading:s,locks:n=globalThis.navigator?.locks??null,openChannel:r=o=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(o)}){
let o=new AbortController,i=!1,c=()=>{},m=r(`chat-${e}`);m&&(m.onmessage=({data:p})=>t(p));function g(){return o.signal.aborted?Promise.resolve():(i=!0,s(),new Promise(
p=>{c=p}))}return n?n.request(`chat-store-${e}`,{signal:o.signal},g).catch(()=>{}):Promise.resolve().then(g),{get isLeading(){return i},tell(p){o.signal.aborted||
m?.postMessage(p)},hold(p){return n?new Promise(w=>{n.request(`${p}-${e}`,{ifAvailable:!0},h=>h?new Promise(l=>w(()=>l(void 0))):(w(null),Promise.resolve())).catch(
()=>w(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,o.abort(),c(),m?.close()}}}var _n=3e4;function wn({userId:e,db:t,http:s,env:n,state:r,socket:o,onLeading:i}){let{clock:c}=n,m=Be([]),g=Be(!1),p=ne(_=>y.progressOf(_)),w=ne(_=>u.get(_)),h=Be(
0),l=new Set,a=null,d=gn({userId:e,locks:n.locks,openChannel:n.openChannel,onLeading:()=>{i(),u.load().then(u.adopt).then(M.changed),f.load();let _=()=>{f.load(),
a=c.after(_,_n)};a=c.after(_,_n)},onWord:_=>{_.type==="draft"&&u.changed(_.key),_.type==="settings"&&S.reload();for(let x of l)x(_)}}),y=ln({db:t,upload:n.upload,
onProgress:_=>p.update(_),onUploaded:(_,x)=>u.uploaded(_,x),makeId:n.makeKey,now:c.now}),f=pn({db:t,send:(_,x)=>o.request(_,x),ensureFile:y.ensure,dropFile:y.drop,
hold:d.hold,onChange:_=>{m.value=_},onPause:_=>{g.value=_},makeKey:n.makeKey,laneOf:({group_id:_,recipient_id:x})=>`g${_??b(x)??-Number(x)}`,clock:c}),u=ht({db:t,
onChange:_=>{w.update(_),h.value++},tell:_=>d.tell({type:"draft",key:_}),onStored:()=>M.changed(),mayBeOnServer:_=>M.mayHave(_),clock:c}),M=un({drafts:u,http:s,
clock:c}),S=mn({db:t,http:s,tell:()=>d.tell({type:"settings"}),clock:c});function b(_){for(let{id:x,kind:A,peer_id:E}of r.groups.values())if(A==="direct"&&E===_)
return x;return null}async function v(_){let x=await f.discard(_,!0);if(!x)return!1;let{group_id:A,recipient_id:E,content:q,quote:R,files:P}=x,O=A??b(E);return await u.
merge(oe({groupId:O,userId:E}),{text:q,reply_to:R,selection:null,files:P}),!0}return{editUnsent:v,outgoingIn({groupId:_=null,userId:x=null}){let A=_??b(x);return m.
value.filter(({group_id:E,recipient_id:q})=>A===null?q===x:(E??b(q))===A)},began(_){if(u.keys().length!==0)for(let x of _){let A=r.groups.get(x)?.peer_id;A&&u.move(
oe({userId:A}),oe({groupId:x}))}},outbox:f,attachments:y,drafts:u,settings:S,tabs:d,groupWith:b,signals:{outgoing:m,isPaused:g,progress:p,drafts:w,draftList:h,settings:S.
settings},load:()=>Promise.all([f.load(),u.load(),S.load()]),sync(){f.forgetSent(({group_id:_,seq:x})=>x!==null&&x<=(r.groups.get(_??0)?.seq??0)),S.sync(),M.sync()},
received(_){_.type==="settings"?S.received(_):_.type==="draft"&&M.received(_)},onWord(_){return l.add(_),()=>l.delete(_)},async handOver(){await u.flush(),await u.
load(),u.adopt(),await Promise.all([M.flush(),S.flush()])},async flush(){await u.flush(),await Promise.all([M.flush(),S.flush()])},dispose(){c.cancel(a),u.flush();
for(let _ of[f,y,M,S])_.dispose();d.leave()}}}var We=1e3,Ho=5e3;function yn({state:e,http:t,request:s,change:n,clock:r}){let o=new Map,i=new Set,c=!1,m=null,g=(h=We)=>{c&&(m??=r.after(p,h))};function p(){m=
null;for(let[h,l]of o)i.has(h)||w(h,l)}async function w(h,l){i.add(h);let a=We;try{let d=await s({type:"read",group_id:h,seq:l});o.get(h)===l&&(o.delete(h),n(y=>Ae(
e,{...d,read_seq:d.seq},y)))}catch(d){let{isPassing:y,retryAfter:f}=d;!y&&o.get(h)===l&&o.delete(h),a=f===null?Ho:Math.max(f*1e3,We)}i.delete(h),o.has(h)&&g(a)}
return{isMarking:h=>o.has(h),read(h,l){let a=e.groups.get(h);!a||l<=a.read_seq||(n(d=>ae(e,d,h,l)),o.set(h,l),g())},async unread(h,l){o.delete(h);let a=await t.
put(`/v1/groups/${h}/unread`,{seq:l});n(d=>Ae(e,a,d))},async readAll(){o.clear();let{cursor:h}=await t.put("/v1/read-all");n(l=>ve(e,h,l))},connected(){c=!0,o.size>
0&&g()},disconnected(){c=!1,r.cancel(m),m=null},async flush(){let h=[...o].map(([l,a])=>t.put(`/v1/groups/${l}/read`,{seq:a},{keepalive:!0}).catch(()=>{}));await Promise.
all(h)},dispose:()=>r.cancel(m)}}var Fo=1440*60*1e3;function hn({state:e,change:t,clock:s}){let n=null,r=1/0;function o(){n=null,r=1/0;let c=s.now();t(m=>{for(let{id:g,muted_until:p}of e.groups.
values()){if(p===null)continue;let w=Date.parse(p);w<=c?L(e,m,g,{muted_until:null}):r=Math.min(r,w)}}),i()}function i(){s.cancel(n),n=r<1/0?s.after(o,Math.min(r-
s.now(),Fo)):null}return{note(c){let m=r;for(let g of c){let p=e.groups.get(g)?.muted_until;p&&(r=Math.min(r,Date.parse(p)))}r<m&&i()},dispose:()=>s.cancel(n)}}var Xo=5e3,Sn=120,Mn=2e4,bn=e=>`g${e}`;function xn({state:e,settings:t,isLeading:s,isVisible:n,tell:r,clock:o}){let i=null,c=null,m=new Map,g=new Map,p=null,w=null;function h(f){if(c===f)return!0;let u=o.
now();return[...m.values()].some(M=>M.groupId===f&&M.until>u)}function l(f,u){let{notifications:M,mentions_in_muted:S,notify_all:b}=t();return!M||h(f.id)?!1:ft(
f,o.now())?u==="mention"&&S:u!=="message"||b.includes(f.id)}function a(f,u){let M=o.now(),S=M-(g.get(f.id)??-1/0)>=Xo,b=S&&t().sounds&&!n();g.set(f.id,M),i?.show(
{tag:bn(f.id),group:f,...u,isRenewed:S,hasSound:b})}function d(f){g.delete(f),i?.close(bn(f))}function y(){o.cancel(w),w=null,r(c),c!==null&&(w=o.after(y,Mn))}return{
setPort(f){i=f},look(f){f!==c&&(c=f,y(),f!==null&&d(f))},looked({tab:f,group_id:u}){u===null?m.delete(f):(m.set(f,{groupId:u,until:o.now()+2*Mn}),s()&&d(u))},arrived(f){
if(s())for(let{message:u,kind:M}of f){let S=e.groups.get(u.group_id);if(!S||u.seq<=S.read_seq||!l(S,M))continue;let b=e.people.get(u.sender_id),v=b?.display_name??
b?.username??u.sender,_=Array.from(u.content.slice(0,2*Sn)).slice(0,Sn);a(S,{kind:"message",seq:u.seq,sender_id:u.sender_id,sender:v,count:1,text:t().notification_text&&
_.length>0?_.join(""):null})}},changed({groups:f}){if(s())for(let u of f){let M=e.groups.get(u);(M?M.unread===0&&g.has(u):g.has(u))&&d(u)}},lost(){p=new Map(e.groups)},
back(){let f=p;if(p=null,!(!f||!s()||n()))for(let u of e.groups.values()){let{unread:M,mentions:S}=f.get(u.id)??{unread:0,mentions:0},b=u.unread-M,v=u.mentions>
S,_=u.kind==="direct"?"direct":v?"mention":"message";b>0&&l(u,_)&&a(u,{kind:"summary",seq:u.last?.seq??u.seq,sender_id:null,sender:"",text:null,count:b})}},dispose(){
o.cancel(w),c!==null&&r(null);for(let f of[...g.keys()])d(f)}}}function An({signal:e,onPresence:t,onTyping:s,clock:n}){let r=new Map,o=new Set,i=new Map,c=null,m=new Map,g=new Map;function p(l,a){a===null?i.delete(l):i.set(
l,a),t(l)}function w(){c=null;let l=new Set([...r.keys()].slice(-100));for(let d of o)l.has(d)||p(d,null);(l.size===o.size&&[...l].every(d=>o.has(d))||e({type:"\
watch",user_ids:[...l]}))&&(o=l)}function h(l,a){let d=m.get(l);d?.has(a)&&(n.cancel(d.get(a)),d.delete(a),s(l))}return{show(l){r.set(l,(r.get(l)??0)+1),c??=n.after(
w,500);let a=!0;return()=>{if(!a)return;a=!1;let d=(r.get(l)??1)-1;d>0?r.set(l,d):r.delete(l),c??=n.after(w,500)}},connected(){o=new Set,r.size>0&&(c??=n.after(
w,0))},disconnected(){for(let l of o)p(l,null);o=new Set;for(let[l,a]of m)for(let d of[...a.keys()])h(l,d)},answered(l){let a=new Set(l);for(let d of o)p(d,a.has(
d))},changed(l,a){o.has(l)&&p(l,a)},isOnline:l=>i.get(l)??null,typed(l,a){let d=m.get(l)??new Map;m.set(l,d);let y=!d.has(a);n.cancel(d.get(a)),d.set(a,n.after(
()=>h(l,a),5e3)),y&&s(l)},stopTyping:h,typingIn:l=>[...m.get(l)?.keys()??[]],type(l){let a=n.now();a-(g.get(l)??-1/0)<3e3||e({type:"typing",group_id:l})&&g.set(
l,a)},typedAndSent:l=>{g.delete(l)},dispose(){n.cancel(c);for(let l of m.values())for(let a of l.values())n.cancel(a)}}}function vn({apply:e,soon:t,clock:s}){let n=[],r=null,o=0,i=0,c=0;function m(){r?.(),r=null;let g=n;n=[],g.length>0&&e(g)}return{push(g){n.push(g);let p=Math.floor(
s.now()/1e3);if(p!==o&&(c=p===o+1?i:0,o=p,i=0),i++,r)return;if(Math.max(i,c)<=30){r=t(m);return}let w=s.after(m,100);r=()=>s.cancel(w)},flush:m,clear(){r?.(),r=
null,n=[]}}}var Yo=500,Ko=50,Vo=200,Jo=3;function kn({db:e,state:t,isLeading:s,opened:n,me:r,clock:o}){let i=new Set,c=new Set,m=new Map,g=new Map,p=!0,w=null,h=0,l=null,a=Promise.
resolve(),d=()=>{l??=o.after(u,Yo)};function y(){let M={is_whole:p,cursor:t.cursor,me:r(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
p&&g.clear();for(let v of p?t.groups.keys():i){let _=t.groups.get(v);_?M.groups.push(_):M.gone_groups.push(v)}for(let v of p?t.people.keys():c){let _=t.people.get(
v);_&&M.people.push(_)}let S=[...n].sort(([,v],[,_])=>_-v).slice(0,Ko),b=new Set(S.map(([v])=>v));for(let v of[...g.keys()])b.has(v)&&t.logs.has(v)||(M.gone_logs.
push(v),g.delete(v));for(let v of p?b:m.keys()){let _=t.logs.get(v);_&&b.has(v)&&f(M,_)}return i.clear(),c.clear(),m.clear(),p=!1,M}function f(M,S){let b=S.group_id,
v=ie(S),_=g.get(b)??new Set;if(!v){g.delete(b)&&M.gone_logs.push(b);return}let x=pe(S,v),A=x.slice(-Vo),E=A.length<x.length,q=E?A[0].seq:v.from,R=new Set(A.map(
O=>O.seq)),P=m.get(b);for(let O of A)(!_.has(O.seq)||P?.has(O.seq))&&M.rows.push(O);for(let O of _)R.has(O)||M.gone_rows.push([b,O]);g.set(b,R),M.logs.push({group_id:b,
from:q,to:v.to,at_start:v.at_start&&!E,at_end:!0,opened_at:n.get(b)??0})}function u(){return o.cancel(l),l=null,!s()||h>=Jo?(p=!0,a):(a=a.then(async()=>{if(!p&&
t.cursor===w&&i.size+c.size+m.size===0)return;let S=y();await e.save(S)?(h=0,w=S.cursor):(h++,p=!0,d())}),a)}return{note(M){for(let S of M.groups)i.add(S);for(let S of M.
people)c.add(S);for(let S of M.logs)m.set(S,m.get(S)??new Set);for(let[S,b]of M.rows){let v=m.get(S)??new Set;for(let _ of b)v.add(_);m.set(S,v)}d()},invalidate(){
p=!0,d()},flush:u,dispose:()=>o.cancel(l)}}var Io=2e3;function On({userId:e,db:t,env:s,onEnded:n,onServer:r}){let{clock:o}=s,i=zt({fetch:s.fetch,db:t,onSignedOut:({code:k})=>I(k),clock:o}),{http:c,db:m}=i,
g=et(e),p=dt(g,o),w=se(null),h=se(null),l=se({state:"idle",since:o.now(),retryAt:null,code:null}),a=ne(k=>T.typingIn(k)),d=ne(k=>T.isOnline(k)),y=se([]),f=se(0),
u=se(0),M=new Map,S=new Set,b=!1,v=!1,_=null,x=Lt({open:k=>s.openSocket(`/ws?since=${encodeURIComponent(k)}&groups=no`),prepare:async()=>(g.cursor===null?await C.
anew():C.refresh(),g.cursor),checkLogin:()=>c.get("/v1/test-auth",void 0,{tries:1}),onFrame:k=>k.type==="ready"?Pn(k):A.push(k),onState:k=>{k.state==="ended"&&I(
String(k.code)),k.state!=="live"&&Rn(),l.value=k},isOnline:s.isOnline,isVisible:s.isVisible,clock:o}),A=vn({apply:Tn,soon:s.soon,clock:o}),E=an({state:g,http:c,
change:X,opened:M,clock:o}),q=yn({state:g,http:c,request:x.request,change:X,clock:o}),R=Gt({state:g,http:c,change:X,history:E,isMarking:q.isMarking,clock:o}),P=wn(
{userId:e,db:m,http:c,env:s,state:g,socket:x,onLeading:()=>O.invalidate()}),O=kn({db:m,state:g,isLeading:()=>P.tabs.isLeading,opened:M,me:()=>w.value,clock:o}),
T=An({signal:x.signal,onPresence:k=>d.update(k),onTyping:k=>a.update(k),clock:o}),C=Wt({userId:e,db:m,http:c,state:g,view:p,history:E,change:X,me:w,server:h,clock:o,
onOther:()=>I("another_user"),onSettings:k=>P.settings.received(k),onServer:r,onAnew:()=>{A.clear(),O.invalidate(),f.value++}}),D=hn({state:g,change:X,clock:o}),
B=s.makeKey(),H=xn({state:g,settings:()=>P.settings.settings.value,isLeading:()=>P.tabs.isLeading,isVisible:s.isVisible,tell:k=>P.tabs.tell({type:"looking",tab:B,
group_id:k}),clock:o});P.onWord(k=>{k.type==="looking"&&H.looked(k)});let He=qt({userId:e,http:c,memory:s.memory,clock:o});function X(k){v||Qo(()=>{let N=tt(),Y=b;
k(N);for(let re of N.confirmed)P.outbox.confirm(re);for(let{group_id:re,user_id:Cn}of N.typed)T.stopTyping(re,Cn);if(N.left.size>0&&(y.value=[...y.value,...N.left.
values()].slice(-20)),N.me&&$n(),E.bound(N.logs),p.publish(N),O.note(N),R.note(N),D.note(N.groups),P.began(N.groups),H.changed(N),!(!Y||N.arrived.length===0)){H.
arrived(N.arrived);for(let re of S)re(N.arrived)}})}function Tn(k){X(N=>{for(let Y of k)tn(Y)?It(g,Y,N):qn(Y,N)})}function qn(k,N){switch(k.type){case"live":b=!0,
K(k.cursor)>=g.applied_id&&(g.cursor=k.cursor),T.connected(),q.connected(),P.sync(),C.refreshed().then(H.back);break;case"read":(k.user_id!==e||!q.isMarking(k.group_id))&&
nn(g,k,N);break;case"read_all":ve(g,k.cursor,N);break;case"muted":on(g,k,N);break;case"typing":T.typed(k.group_id,k.user_id);break;case"presence":T.answered(k.online);
break;case"presence_changed":T.changed(k.user_id,k.is_online);break;case"invitation":u.value++;break;default:P.received(k)}}function Pn(k){k.user_id!==e?I("anot\
her_user"):k.reset||k.behind>Io?Nn():P.outbox.connected(!0)}function Rn(){b&&(C.lost(),H.lost()),b=!1,P.outbox.connected(!1),T.disconnected(),q.disconnected()}function Nn(){
A.clear(),g.cursor=null,x.restart()}async function $n(){try{w.value=await c.get("/v1/users/me")}catch{}}function I(k){v||(_&&P.tabs.tell({type:"signed_out",reason:_}),
Fe(),n(_??k))}function Fe(){v=!0,x.stop(),A.clear();for(let k of[p,O,q,R,T,He,D,H,P])k.dispose();i.end()}return{http:c,state:g,view:p,me:w,server:h,connection:l,
typing:a,presence:d,left:y,resets:f,invitations:u,history:E,marks:q,asking:R,people:T,local:P,notifications:H,socket:x,change:X,async begin(){await Promise.all(
[C.showCopy(),P.load()]),!v&&(x.start(),He.start())},async leave(k,N){_=k;try{await N(),I(k)}catch(Y){if(!v)throw Y}finally{_=null}},end:I,onArrived(k){return S.
add(k),()=>S.delete(k)},async flush(){A.flush(),await Promise.all([q.flush(),P.flush(),O.flush()])},dispose:Fe}}var Zo=new Set(["signed_out","account_deleted"]);function En(e=Tt()){let t=ze({name:"starting"}),s=ze(null),n=null,r=ze(null),o=null,i=e.memory.get("email"),c=0,
m=ye({fetch:e.fetch});async function g(f){let u=++c;n?.dispose();let M=e.memory.get(`shared-${f}`)!==null;e.memory.set("user",String(f));let S=M?V():await e.openDatabase(
f);if(u!==c){S.close();return}o=S;let b=On({userId:f,db:o,env:e,onEnded:p,onServer:h});n=b,b.local.onWord(_=>{_.type==="signed_out"&&b.end(_.reason),_.type==="n\
ew_version"&&w(_.version)&&(r.value=_.version)});let v=bt(b,b.http,e.upload);t.value={name:"signed_in",session:b,actions:v},await b.begin()}async function p(f){
let u=o,M=n?.state.me;if(c++,n=null,o=null,f==="another_user"){u?.close(),await d();return}e.memory.get("user")===String(M)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:f,email:i},await u?.wipe(Zo.has(f)),u?.close(),l()}let w=f=>f!==null&&e.version!=="src"&&f!==e.version;function h({web:f}){f===null||!w(
f)?r.value=null:r.value!==f&&(r.value=f,n?.local.tabs.tell({type:"new_version",version:f}))}async function l(){try{let f=await m.get("/v1/config");s.value=f,h(f)}catch{}}
async function a(){let f=Number(e.memory.get("user"));if(f){await g(f);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},l();return}await d()}
async function d(){let f=++c;t.value={name:"starting"};try{let{user_id:u}=await m.get("/v1/test-auth",void 0,{tries:1});f===c&&await g(u)}catch(u){let{action:M,
code:S}=u;M==="sign_in"?(f===c&&(t.value={name:"signed_out",reason:null,email:i}),l()):f===c&&(t.value={name:"signed_out",reason:S,email:i})}}async function y({
id:f},u,M){i=M?null:u,e.memory.set("email",i),e.memory.set(`shared-${f}`,M?"1":null),e.memory.set(Ne(f),null),await g(f)}return{status:t,config:s,newVersion:r,http:m,
start:a,async login({email:f,password:u,isShared:M=!1}){let S=M?"session":"persistent",{user:b}=await m.post("/v1/users/login",{email:f,password:u,cookie:S});await y(
b,f,M)},async register({username:f,email:u,password:M,invite:S=null,isShared:b=!1}){let _={username:f,email:u,password:M,cookie:b?"session":"persistent",...S&&{
invite:S}},x=await m.post("/v1/users/register",_);return await y(x,u,b),x.group_id??null},reset:(f,u)=>m.post("/v1/users/reset",{code:f,new_password:u}),invite:f=>m.
get(`/v1/invites/${encodeURIComponent(f)}`),async logout(f=!1){let u=n;u&&(await Promise.all([u.marks.flush(),u.local.handOver()]),await u.leave("signed_out",()=>u.
http.post("/v1/users/logout",{all:f})))},wake:()=>n?.socket.now(),offline:()=>n?.socket.offline(),flush:()=>n?.flush()}}var Ri=En();export{Ge as a,oe as b,Ri as c};
