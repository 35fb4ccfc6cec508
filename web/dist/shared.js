function X(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var bt=4,Ye=1e3,Yo=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),xt=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),I=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_mes\
sage"),At=e=>e.type==="group_message"||e.type==="direct_message"||Yo.has(e.type),ae=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),K=e=>e.segments.findLast(t=>t.
at_end),_e=(e,t)=>[...e.rows.values()].filter(n=>t.from<=n.seq&&n.seq<=t.to).sort((n,o)=>n.seq-o.seq);function Ke(e){let t=[];return e.pending.add(t),t}function Ot(e,t,n,o){
e.pending.delete(o);let s=X(t.cursor),r=t.messages.map(i=>({...i,as_of:s}));Ve(e,Ko(t,n));for(let i of r){let a=e.rows.get(i.seq);(!a||a.as_of<=s)&&e.rows.set(i.
seq,i)}return o.filter(i=>i.id>s)}function kt(e,{from:t,to:n,at_start:o,at_end:s},r,i){e.pending.delete(i),Ve(e,{from:t,to:n,at_start:o,at_end:s});for(let a of r)
e.rows.has(a.seq)||e.rows.set(a.seq,a);return i}var Et=(e,t)=>{e.pending.delete(t)};function Ko({messages:e,has_before:t,has_after:n},{before:o,after:s}){let r=e[0]?.
seq,i=e[e.length-1]?.seq;if(s!==void 0)return{from:s+1,to:i??s,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?r??a+1:1,to:a,at_start:!t,at_end:o===
void 0&&!n}}function Ve(e,t){let{from:n,to:o,at_start:s,at_end:r}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),
s||=a.at_start,r||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:s,at_end:r}].sort((a,f)=>a.from-f.from)}function vt(e,t){for(let n of e.segments)n.
at_end&&t>n.to&&Ve(e,{...n,to:t});return ae(e,t)!==void 0}function Tt(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(e.rows.set(t.seq,t),!0)}function Je(e,t,n=Ye){
let o=e.rows.size,s=d=>d.from<=t&&t<=d.to?-1:Math.min(Math.abs(d.from-t),Math.abs(d.to-t)),r=[...e.segments].sort((d,m)=>s(d)-s(m)),i=K(e),a=r.slice(0,bt);i&&!a.
includes(i)&&(a=[...a.slice(0,bt-1),i]);let f=n;e.segments=a.map(d=>{let m=Vo(_e(e,d),t,f);if(f-=m.rows.length,!m.isCut)return d;if(m.rows.length===0)return null;
let h=m.hasFirst?d.from:m.rows[0].seq,S=m.hasLast?d.to:m.rows[m.rows.length-1].seq;return{from:h,to:S,at_start:d.at_start&&m.hasFirst,at_end:d.at_end&&m.hasLast}}).
filter(d=>d!==null).sort((d,m)=>d.from-m.from);for(let d of e.rows.keys())ae(e,d)||e.rows.delete(d);return e.rows.size<o}function Vo(e,t,n){if(e.length<=n)return{
rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),s=o<0?e.length:o,r=Math.max(0,Math.min(s-Math.floor(n/2),e.length-n));return{rows:e.slice(
r,r+n),isCut:!0,hasFirst:r===0,hasLast:r+n===e.length}}import{signal as ht}from"./vendor/preact.js";var qt={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function Jo(e){return Object.
hasOwn(qt,e)?qt[e]:"fail"}var Qo={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},$=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:s,requestId:r,details:i}){super(n??Qo[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=s??null,this.
requestId=r??null,this.details=i??null}get action(){return Jo(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},Nt=e=>e instanceof
$?e:new $({code:"client_fault",sentence:String(e)});function Rt(e){return new $({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function Ae(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let s=typeof o?.code=="string",r=Number(n("Retry-After")??NaN);return new $({code:s?o.code:Zo(e),
sentence:s?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(r)?r:null,requestId:n("X-Request-Id"),details:s?o.details??null:null})}
function Zo(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var es=3e4,ts=3,ns=30;function Ee({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:s="",
headers:r={}}={}){async function i(d,m,h={}){let S=h.tries??(d==="GET"?ts:1);for(let p=1;;p++)try{return await a(d,m,h)}catch(c){if(!(c instanceof $)||(c.action===
"sign_in"&&t(c),p>=S||!c.isPassing))throw c;let _=c.retryAfter??.5*p;if(_>ns)throw c;if(await n(_*1e3+Math.random()*250),h.signal?.aborted||o?.aborted)throw Oe()}}
async function a(d,m,{query:h,body:S,headers:p,signal:c,keepalive:_}){let g=new AbortController,l=setTimeout(()=>g.abort(),es),u=()=>g.abort(),y=()=>!!(c?.aborted||
o?.aborted);for(let b of[c,o])b?.addEventListener("abort",u,{once:!0});try{if(y())throw Oe();let b=await e(s+m+ke(h),{method:d,headers:{...r,...S===void 0?{}:{"\
Content-Type":"application/json"},...p},...S===void 0?{}:{body:JSON.stringify(S)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:g.signal,keepalive:_??
!1}),M=await b.text();if(y())throw Oe();if(!b.ok)throw Ae(b.status,M,A=>b.headers.get(A));return{data:M?rs(M):null,status:b.status,etag:b.headers.get("ETag"),next:os(
b.headers.get("Link"))}}catch(b){if(b instanceof $)throw b;if(y())throw Oe();let M=g.signal.aborted?"time_out":"network";throw new $({code:M})}finally{clearTimeout(
l);for(let b of[c,o])b?.removeEventListener("abort",u)}}let f=d=>async(m,h=void 0,S={})=>(await i(d,m,{...S,body:h})).data;return{request:i,get:async(d,m,h={})=>(await i(
"GET",d,{...h,...m?{query:m}:{}})).data,page:async(d,m)=>{let h=d+ke(m),{data:S,next:p}=await i("GET",h);return{items:S,next:p??ss(h,S)}},post:f("POST"),put:f("\
PUT"),patch:f("PATCH"),remove:f("DELETE")}}function ke(e){let t=new URLSearchParams;for(let[o,s]of Object.entries(e??{}))s!=null&&t.set(o,String(s));let n=t.toString();
return n&&`?${n}`}function os(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function ss(e,t){let[n,o]=e.split("?"),s=new URLSearchParams(o),r=t[t.
length-1];return!r||!s.has("after_id")||t.length<Number(s.get("limit"))?null:(s.set("after_id",String(r.id)),`${n}?${s}`)}function rs(e){try{return JSON.parse(e)}catch{
throw new $({code:"unreadable_answer"})}}function Oe(){return new $({code:"aborted"})}function Pt({me:e,leave:t},n,o){async function s(r){let i=await n.patch("/v1/users/me",r);return e.value=i,i}return{changeProfile:s,uploadAvatar(r,i=()=>{}){let{
done:a,cancel:f}=o(r,"avatar",{onProgress:i});return{done:a.then(({id:d})=>s({avatar:d})),cancel:f}},async changePassword(r,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:r,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:r=>n.remove(`/v1/users/sessions/${encodeURIComponent(
r)}`),exportPath:"/v1/users/me/export",deleteAccount:(r,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:r,messages:i}))}}var B=e=>`/v1/groups/${e}`,Y=(e,t)=>`/v1/groups/${e}/messages/${t}`,ve=(e,t)=>`/v1/groups/${e}/members/${t}`;var Te=200;function Lt({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:s}=await n.post("/v1/groups",{name:o});return s},async changeGroup(o,s){
let{settings:r}=await n.patch(B(o),s);return r},deleteGroup:o=>n.remove(B(o)),join:o=>n.post(`${B(o)}/join`),leave:o=>n.remove(ve(o,e.me)),mute:(o,s)=>n.put(`${B(
o)}/mute`,{until:s}),unmute:o=>n.remove(`${B(o)}/mute`),publicGroups:(o,s=0)=>n.page("/v1/groups/public",{q:o||null,limit:Te,after_id:s}),members:(o,{q:s,after_id:r=0,
limit:i=Te}={})=>n.page(`${B(o)}/members`,{q:s||null,limit:i,after_id:r}),addMember:(o,s,r="member")=>n.post(`${B(o)}/members`,{user_id:s,role:r}),changeRole:(o,s,r)=>n.
patch(ve(o,s),{role:r}),removeMember:(o,s)=>n.remove(ve(o,s)),ban:(o,s)=>n.put(`${B(o)}/bans/${s}`),unban:(o,s)=>n.remove(`${B(o)}/bans/${s}`),bans:o=>n.page(`${B(
o)}/bans`,{limit:Te,after_id:0}),createInvite:(o,s)=>n.post(`${B(o)}/invites`,s),invites:o=>n.get(`${B(o)}/invites`),revokeInvite:(o,s)=>n.remove(`${B(o)}/invit\
es/${s}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:Te,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var Ct={text:"",reply_to:null,selection:null,files:[]},ce=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,H=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function $t({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:s,clock:r}){let i=new Map,a=new Set,f=new Map,d=c=>{let _=i.get(c);return _&&!H(_)?_:null};function m(c,_){
_?i.set(c,_):i.delete(c),t(c)}async function h(c){r.cancel(f.get(c)),f.delete(c),await e.put_draft(c,i.get(c)??null),n(c),o()}function S(c,{text:_,reply_to:g,selection:l,
files:u}){let y={text:_,reply_to:g,selection:l,files:u,at:r.now(),is_synced:!1};a.add(c),m(c,H(y)&&!s(c)?null:y)}function p(c,_){let g=d(c);return S(c,{text:[g?.
text,_.text].filter(Boolean).join(`
`),reply_to:g?.reply_to??_.reply_to,selection:null,files:[...g?.files??[],..._.files]}),h(c)}return{get:d,all:()=>new Map([...i].filter(([,c])=>!H(c))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([c,{is_synced:_}])=>!_&&a.has(c)&&!f.has(c)),adopt(){for(let c of i.keys())a.add(c)},isNewer:c=>f.has(c)||i.has(c)&&!i.
get(c)?.is_synced,async load(){for(let[c,_]of await e.drafts())!f.has(c)&&_.at>=(i.get(c)?.at??0)&&m(c,_)},set(c,_){S(c,_),r.cancel(f.get(c)),f.set(c,r.after(()=>h(
c),300))},async clear(c){S(c,Ct),await h(c)},merge:p,async move(c,_){let g=d(c);g&&(S(c,Ct),await Promise.all([p(_,g),h(c)]))},uploaded(c,_){for(let[g,l]of i){if(!l.
files.some(y=>y.local_id===c&&y.file_id===null))continue;let u=l.files.map(y=>y.local_id===c?{...y,file_id:_}:y);this.set(g,{...l,files:u})}},flush:()=>Promise.
all([...f.keys()].map(h)),async synced(c,_){i.get(c)===_&&m(c,H(_)?null:{..._,is_synced:!0}),await e.sync_draft(c,_),n(c)},async take(c,_){if(this.isNewer(c))return;
let g=_&&{..._,is_synced:!0};m(c,g),await e.put_draft(c,g)},async changed(c){if(f.has(c))return;let _=await e.draft(c);f.has(c)||m(c,_)}}}var qe=200,Qe=class extends ${constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function Dt({local:e,people:t,marks:n,history:o},s){
return{async send(r){let i=await e.outbox.add(r),{group_id:a,recipient_id:f}=i;return a&&t.typedAndSent(a),await e.drafts.clear(ce({groupId:a,userId:f})),i},sendAgain:r=>e.
outbox.retry(r),deleteUnsent:async r=>await e.outbox.discard(r)!==null,editUnsent:r=>e.editUnsent(r),async edit({group_id:r,seq:i,revision:a=1},f){let d=Y(r,i);
try{return await s.patch(d,{content:f},{headers:{"If-Match":`"${a}"`}})}catch(m){let h=m;throw h.action!=="choose"?h:new Qe(h,f,await s.get(d))}},remove:(r,i)=>s.
remove(Y(r,i)),async react(r,i,a,f){let d=`${Y(r,i)}/reactions/${encodeURIComponent(a)}`,{reactions:m}=await(f?s.put(d):s.remove(d));return m},pin(r,i,a){let f=`${B(
r)}/pins/${i}`;return a?s.put(f):s.remove(f)},pins:r=>s.get(`${B(r)}/pins`),markUnread:(r,i)=>n.unread(r,i),readAll:()=>n.readAll(),message:(r,i)=>s.get(Y(r,i)),
async versions(r,i){let a=`${Y(r,i)}/versions`,f=[];for(;;){let d=f[f.length-1]?.revision,m=await s.get(a,{limit:qe,after:d});if(f.push(...m),m.length<qe)return f}},
reactions:(r,i)=>s.page(`${Y(r,i)}/reactions`,{limit:qe,after_id:0}),readers:(r,i)=>s.page(`${Y(r,i)}/readers`,{limit:qe,after_id:0}),replies:(r,i,a={})=>s.get(
`${Y(r,i)}/replies`,a),mentions:(r=null)=>s.page(r??"/v1/mentions"),search:r=>s.get("/v1/search",r),refresh:(r,i)=>o.row(r,i)}}function jt({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let s=`/v1/users/${n}/block`;return o?t.put(s):t.remove(
s)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Bt=(e,t,n)=>({...Dt(e,t),...Lt(e,t),...jt(e,t),...Pt(e,t,n)});var Ne={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var is=3e4;function Gt(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let s=o(),r=null,i=!1,a=()=>{clearTimeout(r),r=setTimeout(()=>{i=!0,s.
abort()},is)};return{done:new Promise((d,m)=>{let h=S=>m(new $({code:S}));s.upload.onprogress=({loaded:S})=>{a(),n(Math.min(S,e.size),e.size)},s.onload=()=>{if(s.
status<200||s.status>299){let S=p=>s.getResponseHeader(p);m(Ae(s.status,s.responseText,S));return}try{d(JSON.parse(s.responseText))}catch{h("unreadable_answer")}},
s.onerror=()=>h("network"),s.onabort=()=>h(i?"time_out":"aborted"),s.onloadend=()=>clearTimeout(r),s.open("POST",`/v1/files${ke({name:t})}`),s.setRequestHeader(
"Content-Type","application/octet-stream"),a(),s.send(e)}),cancel:()=>s.abort()}}import{openDB as as}from"./vendor/idb.js";var Ze=(e,t)=>e?.at===t.at&&e.text===t.text;function ee(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async s=>e.get(s)??null,put_outgoing:async s=>!!e.set(s.key,{...s}),remove_outgoing:async s=>e.delete(s),drafts:async()=>new Map(
t),draft:async s=>t.get(s)??null,put_draft:async(s,r)=>!!(r?t.set(s,r):t.delete(s)),async sync_draft(s,r){return Ze(t.get(s),r)&&(H(r)?t.delete(s):t.set(s,{...r,
is_synced:!0})),!0},file:async s=>n.get(s)??null,put_file:async(s,r)=>!!n.set(s,r),remove_file:async s=>n.delete(s),value:async s=>o.get(s)??null,put_value:async(s,r)=>!!o.
set(s,r),async wipe(s=!1){if(s)for(let r of[e,t,n,o])r.clear();return!0},close:()=>{}}}var cs=1,ls=3e3,us=3,Ut=["outbox","drafts","files","values"],we=["meta","groups","messages","people","logs"];async function Wt(e){if(typeof indexedDB>"u")return ee();
let t=!0,n=Promise.resolve().then(()=>as(`chat-${e}`,cs,{upgrade(s){for(let r of we)s.objectStoreNames.contains(r)&&s.deleteObjectStore(r);s.createObjectStore("\
meta"),s.createObjectStore("groups",{keyPath:"id"}),s.createObjectStore("messages",{keyPath:["group_id","seq"]}),s.createObjectStore("people",{keyPath:"id"}),s.
createObjectStore("logs",{keyPath:"group_id"});for(let r of Ut)s.objectStoreNames.contains(r)||(r==="outbox"?s.createObjectStore(r,{keyPath:"key"}):s.createObjectStore(
r))},blocking:(s,r,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await Ft(n,null);return o?fs(o,()=>t):(n.then(s=>s.close()).catch(()=>{}),ee())}async function Ft(e,t,n=()=>{}){
let o,s=new Promise(r=>{o=setTimeout(()=>{n(),r(t)},ls)});try{return await Promise.race([e,s])}catch{return t}finally{clearTimeout(o)}}function fs(e,t){let n=0;
async function o(r,i){if(!t()||n>=us)return i;let a=Promise.resolve().then(r);return Ft(a,i,()=>n++)}let s=r=>o(async()=>(await r(),!0),!1);return{is_lasting:!0,
read:()=>o(()=>ds(e),null),rows:r=>o(()=>e.getAll("messages",IDBKeyRange.bound([r,0],[r,1/0])),[]),async save(r){let i=!1;return await s(()=>ps(e,r).catch(f=>{throw i=
f?.name==="QuotaExceededError",f}))?!0:(i&&await s(()=>It(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:r=>o(async()=>await e.get(
"outbox",r)??null,null),put_outgoing:r=>s(()=>e.put("outbox",r)),remove_outgoing:r=>s(()=>e.delete("outbox",r)),drafts:()=>o(async()=>{let r=e.transaction("draf\
ts"),[i,a]=await Promise.all([r.store.getAllKeys(),r.store.getAll()]);return new Map(i.map((f,d)=>[String(f),a[d]]))},new Map),draft:r=>o(async()=>await e.get("\
drafts",r)??null,null),put_draft:(r,i)=>s(()=>i?e.put("drafts",i,r):e.delete("drafts",r)),sync_draft:(r,i)=>s(()=>ms(e,r,i)),file:r=>o(async()=>await e.get("fil\
es",r)??null,null),put_file:(r,i)=>s(()=>e.put("files",i,r)),remove_file:r=>s(()=>e.delete("files",r)),value:r=>o(async()=>await e.get("values",r)??null,null),put_value:(r,i)=>s(
()=>e.put("values",i,r)),wipe:(r=!1)=>s(()=>It(e,r?[...we,...Ut]:we)),close:()=>e.close()}}async function ds(e){let t=e.transaction(["meta","groups","people","l\
ogs"]),n=t.objectStore("meta"),[o,s,r,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore(
"logs").getAll()]);return o===void 0?null:{cursor:o,me:s??null,groups:r,people:i,logs:a}}async function ps(e,t){let n=e.transaction(we,"readwrite"),o=r=>n.objectStore(
r),s=[];if(t.is_whole)for(let r of we)s.push(o(r).clear());for(let r of[...t.gone_groups,...t.gone_logs])s.push(o("messages").delete(IDBKeyRange.bound([r,0],[r,
1/0]))),s.push(o("logs").delete(r));for(let r of t.gone_groups)s.push(o("groups").delete(r));for(let r of t.gone_rows)s.push(o("messages").delete(r));for(let r of t.
groups)s.push(o("groups").put(r));for(let r of t.people)s.push(o("people").put(r));for(let r of t.rows)s.push(o("messages").put(r));for(let r of t.logs)s.push(o(
"logs").put(r));s.push(o("meta").put(t.cursor,"cursor")),s.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&s.push(o("meta").put(t.me,"me")),await Promise.
all([...s,n.done])}async function ms(e,t,n){let{store:o,done:s}=e.transaction("drafts","readwrite");Ze(await o.get(t),n)&&(H(n)?o.delete(t):o.put({...n,is_synced:!0},
t)),await s}async function It(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var Ht=100,gs=16;function zt(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:Ne,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:Wt,upload:Gt,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,Ht);return()=>clearTimeout(i)}let o=requestAnimationFrame(r),s=setTimeout(r,Ht);function r(){cancelAnimationFrame(o),clearTimeout(
s),n()}return()=>{cancelAnimationFrame(o),clearTimeout(s)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(gs));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:_s(()=>e.localStorage)}}function _s(e){function t(s){try{return e().getItem(`chat-${s}`)}catch{return null}}function n(s,r){try{r===null?e().removeItem(
`chat-${s}`):e().setItem(`chat-${s}`,r)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function Xt({userId:e,http:t,memory:n,clock:o}){let s=et(e),r=null;function i(){try{let{life:m,due:h}=JSON.parse(n.get(s)??"");return h-o.now()<=m?{life:m,due:h}:
null}catch{return null}}function a(m){o.cancel(r),r=o.after(d,Math.min(m,864e5))}async function f(){let h=(await t.get("/v1/users/sessions")).find(_=>_.is_current);
if(!h)throw new Error("the server lists this session");let[S,p,c]=[h.created_at,h.last_used_at,h.expires_at].map(Date.parse);return{life:Number(c)-Number(S),left:Number(
c)-Number(p)}}async function d(){let m=i();if(m&&m.due>o.now()){a(m.due-o.now());return}try{let{life:h,left:S}=await f();S<h/2&&(await t.post("/v1/users/renew"),
{left:S}=await f(),h=S);let p=o.now()+Math.max(S-h/2,0);n.set(s,JSON.stringify({life:h,due:p})),a(Math.max(p-o.now(),3e5))}catch{a(3e5)}}return{start:d,dispose:()=>o.
cancel(r)}}var et=e=>`login-${e}`;import{batch as Ni,signal as re}from"./vendor/preact.js";var ws=new Set([1002,1007,1009,4502]),hs=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Yt=e=>ws.has(e),Kt=e=>hs.get(e)??null;function Vt(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var ys=1e4;function Jt(e){let t=new Map,n=0;function o(r){let i=t.get(r);return t.delete(r),i&&e.cancel(i.handle),i}let s=(r,i)=>o(r)?.fail(new $({code:i}));return{
ask(r,i,a=`r${++n}`){return new Promise((f,d)=>{let m=e.after(()=>s(a,"time_out"),ys);t.set(a,{done:f,fail:d,handle:m}),i({...r,ref:a})||s(a,"network")})},settle(r){
if(typeof r.ref!="string")return;let i=o(r.ref);r.type==="error"?i?.fail(Rt(r)):i?.done(r)},failAll(){for(let r of[...t.keys()])s(r,"network")}}}var bs=1e4,xs=2e4,As=5e3,Os=500,ks=3e4,Zt=3,Es=65536;function en({open:e,prepare:t,checkLogin:n,onFrame:o,onState:s,isOnline:r=()=>!0,isVisible:i=()=>!0,clock:a=Ne,
random:f=Math.random}){let d=null,m={state:"idle",since:a.now(),retryAt:null,code:null},h=0,S=0,p=!1,c=null,_=null,g=Jt(a);function l(E,N=null,R=null){let C=a.now();
m={state:E,since:C,retryAt:N===null?null:C+N,code:R},s(m)}function u(){return m.state==="updating"&&h<Zt?"updating":m.state==="offline"?"offline":"connecting"}async function y(){
w();let E=++S;l(u());let N;try{N=await t()}catch(W){E===S&&k(W);return}if(E!==S)return;let R=!1;d=e(N);let C=d;c=a.after(()=>O(R,1006),bs),C.onopen=()=>{R=!0},C.
onmessage=({data:W})=>C===d&&b(W),C.onclose=({code:W,reason:Xe})=>C===d&&x(R,W,Xe)}function b(E){let N;try{N=JSON.parse(String(E))}catch{return}if(M(),N.type===
"ready")a.cancel(c),p=!0,l("catching_up");else if(N.type==="live"){h=0,o(N),l("live");return}g.settle(N),o(N)}function M(){a.cancel(_),_=a.after(()=>{i()?A():M()},
xs)}function A(){a.cancel(_),L({type:"ping"}),_=a.after(()=>O(!0,1006),As)}function w(){if(a.cancel(c),a.cancel(_),p=!1,d){let E=d;d=null,E.onmessage=E.onopen=null,
E.onclose=null,E.close(1e3)}g.failAll()}function x(E,N,R){if(N===1012){let W=Vt(R)+f()*1e3;w(),l("updating",W,N),c=a.after(y,W);return}let C=Kt(N);C?q("ended",C):
N===4503?q("crowded",N):Yt(N)?q("faulty",N):O(E,N)}function O(E,N){w();let R=++S;if(E){T(N);return}l(u(),null,N),n().then(()=>R===S&&T(N),C=>R===S&&k(C))}function k(E){
if(!(E instanceof $))throw E;E.action==="sign_in"?q("ended",E.code):T(E.code,(E.retryAfter??0)*1e3)}function T(E,N=0){w();let R=Math.min(Os*2**h,ks),C=Math.max(
R*(.7+.6*f()),N);h++,!r()||h>=Zt?l("offline",C,E):l(m.state==="updating"?"updating":"waiting",C,E),c=a.after(y,C)}function q(E,N=null){S++,w(),l(E,null,N)}function L(E){
return!d||!p?!1:(d.send(JSON.stringify(E)),!0)}return{get connection(){return m},start(){h=0,y()},stop:()=>q("idle"),end:E=>q("ended",E),restart:()=>{y()},now(){
m.state==="crowded"?this.start():["offline","waiting","updating"].includes(m.state)?y():p&&A()},offline(){m.state==="waiting"||m.state==="connecting"?(m={...m,state:"\
offline"},s(m)):p&&A()},signal:E=>d!==null&&d.bufferedAmount<Es&&L(E),request:(E,N)=>g.ask(E,L,N)}}var tn=e=>({me:e,cursor:null,applied_id:0,read_all_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,gone:new Map}),nn=()=>({groups:new Set,
logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,ask_groups:new Set,ask_counts:new Set,
ask_rows:new Map,ask_people:new Set});function G(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function j(e,t,n,o){let s=e.groups.get(n);s&&(e.groups.set(
n,{...s,...o}),t.groups.add(n))}var Re=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function Pe(e,t){
let{base_seq:n,base_read_seq:o,tail_from:s}=e;if(t!==o)return t>=s?on(e,t):null;let r=on(e,Math.max(t,n)),i={unread:e.unread+r.unread,mentions:e.mentions+r.mentions};
for(let a of e.corrections)if(vs(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function vs({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:s}){return s<=e?!1:o===null?n>0:o>t&&o<=e}function on({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function sn(e,t){e.tail.push(t),un(e)}function rn(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function Le(e,{seq:t,read_seq:n,unread:o,mentions:s}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:s}),!0)}function an(e,t,n,o){let s=e.tail.find(d=>d.seq===t);e.tail=e.tail.filter(d=>d!==s);let{is_counted:r,is_mention:i}=s?{is_counted:!0,...s}:
o??{},[a,f]=r===void 0?[null,null]:r?[-1,-Number(i)]:[0,0];tt(e,{seq:t,event_seq:n,unread:a,mentions:f})}function cn(e,t,n,o,s){let r=e.tail.findIndex(d=>d.seq===
t),i=e.tail[r],a=i?i.is_mention:o;i&&s!==null&&(e.tail[r]={...i,is_mention:s});let f=a===null||s===null?null:Number(s)-Number(a);tt(e,{seq:t,event_seq:n,unread:0,
mentions:f})}function ln(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),tt(e,{seq:null,event_seq:t,unread:null,mentions:null})}function tt(e,t){t.unread===0&&t.
mentions===0||(e.corrections.push(t),un(e))}function un(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(s=>s.seq),...e.corrections.map(
s=>s.event_seq)].sort((s,r)=>s-r)[256/2],o=Pe(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;Le(e,{seq:e.applied_seq,read_seq:e.base_read_seq,...o})}e.tail_from=
n,e.tail=e.tail.filter(s=>s.seq>n),e.corrections=e.corrections.filter(s=>s.event_seq>n)}var fn=120,Ts={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function he(e,t,n){let o=e.groups.get(n.id),s={...Ts,...o,...n};s.active_at=s.last?.at??s.active_at,e.groups.set(
n.id,s),t.groups.add(n.id)}function dn(e,t,n){let{seq:o,read_seq:s,unread:r,mentions:i,muted_until:a,peer_id:f,name:d,...m}=n,h=e.groups.get(n.id);if(!(o<=(e.gone.
get(n.id)??0))){if(h&&mn(e,n)){z(e,t,n.id,n);return}he(e,t,{...m,seq:Math.max(h?.seq??0,o),name:d??h?.name??"",muted_until:a??null,peer_id:f??null,..."last"in n?
{last:Ns(h?.last??null,n.last)}:{}}),"may_post"in n||V(e,t,n.id),z(e,t,n.id,{seq:o,read_seq:s,unread:r,mentions:i})}}function pn(e,t,n){let{id:o,kind:s,name:r,topic:i,
role:a,is_archived:f,member_count:d,owner_id:m,peer_id:h}=n,{visibility:S,may_post:p,may_invite:c,may_pin:_,history:g}=n,l={visibility:S,may_post:p,may_invite:c,
may_pin:_,history:g},u=e.groups.get(o);if(!(n.seq<=(e.gone.get(o)??0))){if(u?.settings&&mn(e,n)){z(e,t,o,n);return}he(e,t,{seq:Math.max(u?.seq??0,n.seq),id:o,kind:s,
name:r,topic:i,role:a,is_archived:f,member_count:d,owner_id:m,settings:l,peer_id:h??null,active_at:u?.active_at||n.created_at}),V(e,t,o),z(e,t,o,n)}}var mn=(e,{
id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function z(e,t,n,o){let s=e.counts.get(n),r=e.groups.get(n);if(r){if(!s)e.counts.set(n,Re(o));else if(!Le(s,o)){
o.read_seq!==r.read_seq&&t.ask_counts.add(n);return}j(e,t,n,{read_seq:o.read_seq}),Ce(e,t,n)}}function le(e,t,n,o){let s=e.counts.get(n);if(!(!s||!e.groups.has(
n))){if(j(e,t,n,{read_seq:o}),o!==s.base_read_seq){let r=Pe(s,o),i=Math.max(s.applied_seq,o),a=r?{seq:i,read_seq:o,...r}:qs(e,n,o);a&&Le(s,a)}Ce(e,t,n)}}function qs(e,t,n){
let o=e.logs.get(t),s=o&&K(o),r=e.counts.get(t),i=r&&Math.max(r.applied_seq,r.base_seq);if(!o||!s||s.from>n+1||s.to!==i)return null;let a={seq:s.to,read_seq:n,unread:0,
mentions:0};for(let f of o.rows.values()){if(f.as_of>e.applied_id)return null;f.seq>n&&f.seq>=s.from&&I(f)&&ue(e,f)&&(a.unread++,te(e,f)&&a.mentions++)}return a}
function Ce(e,t,n){let o=e.groups.get(n),s=e.counts.get(n);if(!o||!s)return;let r=Pe(s,o.read_seq);r?(r.unread!==o.unread||r.mentions!==o.mentions)&&j(e,t,n,r):
t.ask_counts.add(n)}var ue=(e,t)=>t.sender_id!==e.me&&!t.deleted,te=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function V(e,t,n){let o=e.groups.
get(n);if(!o)return;let s=o.peer_id===null?void 0:e.people.get(o.peer_id),r=!o.is_archived&&!(o.kind==="direct"&&s?.is_deleted),i=o.role!=="member",a=o.settings?
o.settings.may_post==="all":o.may_post;j(e,t,n,{may_post:r&&(i||a)})}function $e(e,t,n){for(let o of e.logs.get(n)?.rows.keys()??[])G(t.rows,n,o);e.groups.delete(
n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),t.groups.add(n),t.logs.add(n)}function nt({seq:e,sender_id:t,sender:n,timestamp:o,content:s,deleted:r}){
return{seq:e,sender_id:t,sender:n,at:o,kind:r?"deleted":s?"text":"file",text:Array.from(s.slice(0,2*fn)).slice(0,fn).join("")}}var Ns=(e,t)=>e&&t&&e.seq>t.seq?e:
t??e,gn=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var ye=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function F(e,t,n,o){let s=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},r={...s,...o},i=Object.keys(
r);e.people.has(n)&&i.every(a=>r[a]===s[a])||(e.people.set(n,r),t.people.add(n))}function Se(e,t,n,o){e.people.has(n)||F(e,t,n,{username:o})}function _n({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,s=new Set,r=null;async function i(){r=null;let a=[...o].slice(0,100);for(let f of a)o.delete(f),s.add(f);o.size>0&&(r=n.after(
i,0));try{let f=await e(a),d=new Set(f.map(m=>m.id));t(f,a.filter(m=>!d.has(m)))}catch{}for(let f of a)s.delete(f)}return{need(a){for(let f of a)f>0&&!s.has(f)&&
o.add(f);o.size>0&&(r??=n.after(i,50))},dispose:()=>n.cancel(r)}}var wn=100,Rs=5e3;function hn({state:e,http:t,change:n,history:o,isMarking:s,clock:r}){let i=new Set,a=new Map,f=null,d=!1,m=_n({fetchUsers:_=>t.get("/v1/users",
{user_ids:_.join(",")}),onUsers:(_,g)=>n(l=>{for(let u of _)F(e,l,u.id,ye(u));for(let u of g)F(e,l,u,{is_deleted:!0,is_partial:!1});for(let{id:u,kind:y}of e.groups.
values())y==="direct"&&V(e,l,u)}),clock:r}),h=(_=wn)=>{f??=r.after(S,_)};async function S(){if(f=null,d)return;d=!0;let _=wn;try{for(let g of[...i]){i.delete(g);
let l=e.gone.has(g)&&!e.groups.has(g);!s(g)&&!l&&await p(g)}for(let[g,l]of[...a]){for(let u of[...l])await c(g,u),l.delete(u);l.size===0&&a.delete(g)}}catch{_=Rs}
d=!1,i.size+a.size>0&&h(_)}async function p(_){try{let g=await t.get(`/v1/groups/${_}`);n(l=>pn(e,l,g))}catch(g){let{isPassing:l}=g;if(!l)return;throw i.add(_),
g}}async function c(_,g){if(e.logs.get(_)?.rows.has(g))try{await o.row(_,g)}catch(l){if(l.isPassing)throw l}}return{people:m,group(_){i.add(_),h()},note(_){for(let g of[
..._.ask_groups,..._.ask_counts])i.add(g);for(let[g,l]of _.ask_rows)for(let u of l)G(a,g,u);i.size+a.size>0&&h(),m.need(_.ask_people)},dispose(){r.cancel(f),m.dispose()}}}var yn=200,Ps=1e3,Ls=6e4;function Sn({userId:e,db:t,http:n,state:o,view:s,history:r,change:i,me:a,server:f,onSettings:d,onServer:m,onGroups:h,onAnew:S,onOther:p,
clock:c}){let _=0,g=-1/0,l=null;function u({me:M,server:A,settings:w,groups:x,people:O}){i(k=>{a.value=M,f.value=A,d(w),m(A);for(let T of O)F(o,k,T.id,ye(T));F(
o,k,M.id,ye(M));for(let T of x)dn(o,k,T);h(k)})}async function y(M,A){for(;M;){let w=M.replace(/limit=\d+/,`limit=${Ps}`),x=await n.get(w);if(A!==_)return;u(x),
M=x.next}}async function b(){let M=_,A=c.now()-g>Ls;try{let w=await n.get("/v1/start",{limit:yn});if(M!==_)return;w.me.id!==e?p():(u(w),A&&await y(w.next,M))}catch{}}
return{async anew(){let M=++_,A=await n.get("/v1/start",{limit:yn},{tries:1});if(M!==_)return;if(A.me.id!==e){p();return}let{groups:w,counts:x,logs:O,marks:k,gone:T}=o;
for(let q of[w,x,O,k,T])q.clear();o.cursor=A.cursor,o.applied_id=X(A.cursor),o.read_all_id=0,u(A),s.refresh(),S(),y(A.next,M).catch(()=>{})},refresh(){l??=b().finally(
()=>{l=null})},refreshed:()=>l??Promise.resolve(),lost(){g=c.now()},async showCopy(){let M=await t.read();if(!M||M.cursor===null||o.cursor!==null)return;let{cursor:A,
groups:w,people:x,logs:O}=M;a.value=M.me;for(let k of w)o.groups.set(k.id,k),o.counts.set(k.id,Re(k));for(let k of x)o.people.set(k.id,k);o.cursor=A,o.applied_id=
X(A),s.refresh(),r.restore(O,t)}}}function Mn({fetch:e,db:t,onSignedOut:n,clock:o}){let s=new AbortController,r=t;return{http:Ee({fetch:e,onSignedOut:n,signal:s.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(r,a)}),end(){s.abort(),r=ee()}}}function bn(e,t,n){let{me:o}=e;if("username"in t){let s="user_id"in t?t.user_id:t.actor_id;Se(e,n,s,t.username)}"sender"in t&&Se(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||Cs(e,t,n):t.type==="member_added"&&t.user_id===o&&$s(e,t,n)}function Cs(e,t,n){let{group_id:o,
kind:s,member_ids:r,actor_id:i}=t,a=s==="direct",f=a?r.find(h=>h!==e.me)??e.me:null,d=t.name??e.people.get(f??0)?.username??"",m=!a&&i===e.me?"owner":"member";he(
e,n,{id:o,kind:s,name:d,peer_id:f,role:m}),f!==null&&!e.people.has(f)&&n.ask_people.add(f),An(e,t,n)}function $s(e,t,n){let{group_id:o,group:s,role:r}=t;if(ot(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&$e(e,n,o);let{kind:i="group",name:a=null,topic:f=""}=s??{};he(e,n,{id:o,kind:i,name:a??"",topic:f,
role:r}),An(e,t,n)}var ot=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),xn=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function An(e,{group_id:t,seq:n,
timestamp:o},s){j(e,s,t,{active_at:o}),z(e,s,t,{seq:n,read_seq:n,unread:0,mentions:0}),s.ask_groups.add(t)}var On=200;function ne(e,{id:t,group_id:n,message_seq:o}){let s=e.logs.get(n)?.rows.get(o);return I(s)&&s.as_of<t?s:null}function En(e,t,n,o){let s=(r,i)=>oe(t,
o,{...r,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||vn(t,n,n.id,1,o);break}case"message_edited":{let r=ne(e,n);r&&!n.message?
G(o.ask_rows,t.group_id,r.seq):r&&n.message&&(oe(t,o,js(r,{...n.message,as_of:r.as_of})),n.message.deleted?st(t,r,n.id,o):s(t.rows.get(r.seq),{})),n.message&&kn(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let r=ne(e,n);r?st(t,r,n.id,o):Is(t,n,o),kn(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let r=ne(e,n);if(!r)break;if(!n.reactions){G(o.ask_rows,t.group_id,r.seq);break}let i=n.actor_id===e.me,a=(r.reacted??[]).filter(
d=>!i||d!==n.emoji),f=i&&n.type==="reaction_added";oe(t,o,{...Ds(r,"reacted",f?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let r=ne(e,n);if(!r)break;let{pinned:i,...a}=r;s(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&Gs(t,n.
actor_id,n.id,o);break;default:}}function oe(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...s}=n;n=s}e.rows.set(n.seq,n),G(t.rows,
e.group_id,n.seq)}function Ds(e,t,n){let{[t]:o,...s}=e;return n.length>0?{...s,[t]:n}:s}function js({reactions:e,reacted:t,pinned:n,reply_count:o},s){return{...s,
...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function Bs(e){let{files:t,mentions:n,quote:o,reactions:s,reacted:r,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function st(e,t,n,o,s=rt(n)){t.deleted||vn(e,t,n,-1,o,s);let r=e.rows.get(t.seq);oe(e,o,{...Bs(r),as_of:n})}var rt=e=>t=>t.
as_of<e;function Gs(e,t,n,o){let s=[...e.rows.values()].filter(I),r=new Set(s.filter(rt(n)).map(i=>i.seq));for(let i of s)i.quote?.sender_id===t&&i.quote.content&&
oe(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&r.has(i.seq)&&st(e,i,n,o,a=>r.has(a.seq))}function Is(e,{id:t,message_seq:n},o){let s=e.rows.get(n);
if(!I(s)||s.reply_to===null)return;let r=[...e.rows.values()].find(i=>i.id===s.reply_to);I(r)&&r.as_of<t&&G(o.ask_rows,e.group_id,r.seq)}function vn(e,{reply_to:t,
quote:n},o,s,r,i=rt(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(h=>h.id===t);if(!I(a)||!i(a))return;let{reply_count:f=0,...d}=a,m=f+
s;oe(e,r,{...d,...m>0&&{reply_count:m},as_of:o})}function kn(e,t,n,o,s){let r=Array.from(o.slice(0,2*On)).slice(0,On).join("");for(let i of e.rows.values())I(i)&&
i.quote?.seq===t&&i.as_of<n&&i.quote.content!==r&&oe(e,s,{...i,quote:{...i.quote,content:r}})}function qn(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,bn(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Rn(e,t)?e.gone.set(t.
group_id,t.seq):xn(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&j(e,n,o.id,{seq:t.seq}),Us(e,t);let s=e.logs.get(o.id);if(s){for(let r of s.pending)r.push(
t);De(e,t,n)}return Ws(e,t,n),t.id<=e.read_all_id&&zs(e,t,n),Ce(e,n,o.id),!0}function De(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let s=vt(o,t.seq);if(En(
e,o,t,n),s&&At(t)){let r={...t,as_of:t.id};Tt(o,r)&&G(n.rows,o.group_id,r.seq)}n.logs.add(o.group_id)}function Us(e,t){let n=e.counts.get(t.group_id);if(n)if(rn(
n,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:o,id:s,sender_id:r}=t;ue(e,{...t,as_of:s})&&sn(n,{seq:o,id:s,sender_id:r,is_mention:te(e,t)})}else if(t.
type==="message_deleted"){let o=ne(e,t),s=o&&{is_counted:ue(e,o),is_mention:te(e,o)};an(n,t.message_seq,t.seq,s)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let o=ne(e,t),s=o&&te(e,o),r=t.message?!t.message.deleted&&te(e,t.message):null;cn(n,t.message_seq,t.seq,s,r)}else t.type==="account_deleted"&&t.is_erased&&
ln(n,t.seq,t.actor_id)}function Ws(e,t,n){let o=t.group_id,s=e.groups.get(o);if(s)switch(t.type){case"group_message":case"direct_message":Fs(e,{...t,as_of:t.id},
n);break;case"message_edited":s.last?.seq===t.message_seq&&t.message&&j(e,n,o,{last:nt({...t.message,as_of:t.id})});break;case"message_deleted":s.last?.seq===t.
message_seq&&j(e,n,o,{last:{...s.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":it(e,o,
t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":Rn(e,t)?Tn(e,t,n):it(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role===
"owner"&&j(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(j(e,n,o,{role:t.role}),s.settings||n.ask_groups.add(o),V(e,n,o)),n.members.add(o);break;case"ban_lifte\
d":n.members.add(o);break;case"group_updated":{let{name:r,topic:i,is_archived:a,visibility:f,may_post:d,may_invite:m,may_pin:h,history:S}=t;j(e,n,o,{name:r,topic:i,
is_archived:a,settings:{visibility:f,may_post:d,may_invite:m,may_pin:h,history:S}}),V(e,n,o);break}case"group_deleted":Tn(e,t,n);break;case"profile_changed":Hs(
e,t,n);break;case"account_deleted":F(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&s.
last?.sender_id===t.actor_id&&j(e,n,o,{last:{...s.last,kind:"deleted",text:""}}),Nn(e,t.actor_id,t.username,n),V(e,n,o),it(e,o,s.kind==="direct"?0:-1,n);break;default:}}
function Fs(e,t,n){let{group_id:o,seq:s,sender_id:r,key:i}=t,a=e.groups.get(o),f=e.counts.get(o);if(n.typed.push({group_id:o,user_id:r}),!a?.last||a.last.seq<s){
let d=nt(t);j(e,n,o,{last:d,active_at:d.at})}if(r===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:s});else if(a&&!t.deleted&&s>a.read_seq&&s>(f?.base_seq??
0)){let d=te(e,t),m=a.kind==="direct"?"direct":d?"mention":"message";n.arrived.push({message:t,kind:m})}}function Hs(e,t,n){let{actor_id:o,username:s,display_name:r,
status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(F(e,n,o,{username:s}),n.ask_people.add(o)):F(e,n,o,{username:s,display_name:r,status:i,avatar:a,
is_partial:!1}),Nn(e,o,s,n),o===e.me&&(n.me=!0)}function Nn(e,t,n,o){for(let s of e.groups.values())s.peer_id===t&&s.name!==n&&j(e,o,s.id,{name:n})}var Rn=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function Tn(e,t,n){ot(e,t)||(e.gone.set(t.group_id,t.seq),$e(e,n,t.
group_id),n.left.set(t.group_id,t))}function it(e,t,n,o){let s=e.groups.get(t)?.member_count;s&&n&&j(e,o,t,{member_count:s+n}),o.members.add(t)}function zs(e,{group_id:t,
seq:n},o){z(e,o,t,{seq:n,read_seq:n,unread:0,mentions:0})}var Xs=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),Pn=e=>!Xs.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function Ln(e,{group_id:t,user_id:n,
seq:o,last_seq:s,unread:r,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let f=e.marks.get(t)??new Map;if(e.marks.set(t,f),o<=(f.get(n)??0))return;f.set(n,o),a.
marks.add(t)}else je(e,{group_id:t,read_seq:o,last_seq:s,unread:r,mentions:i},a)}function je(e,{group_id:t,read_seq:n,last_seq:o,unread:s,mentions:r},i){o===void 0||
s===void 0||r===void 0?le(e,i,t,n):z(e,i,t,{seq:o,read_seq:n,unread:s,mentions:r})}function Be(e,t,n){let o=X(t);e.read_all_id=Math.max(e.read_all_id,o);for(let{
id:s,seq:r,read_seq:i}of e.groups.values()){let f=(e.counts.get(s)?.tail??[]).find(m=>m.id>o),d=f?f.seq-1:r;d>i&&le(e,n,s,d)}}function Cn(e,{group_id:t,user_id:n,
muted_until:o},s){n===e.me&&j(e,s,t,{muted_until:o})}var at=50,$n=20,Dn=50,ct=200,Ge=Number.MAX_SAFE_INTEGER,Ys=100;function jn({state:e,http:t,change:n,opened:o,clock:s}){let r=new Map,i=new Map,a=new Set;function f(p){
let c=e.logs.get(p);if(c)return c;let _=xt(p);return e.logs.set(p,_),_}async function d(p,c,_){let g=f(p),l=Ke(g);try{let u=await t.get(`/v1/groups/${p}/message\
s`,{...c,limit:_,events:1});return e.logs.get(p)===g&&n(y=>m(g,u,c,l,y)),u}catch(u){throw Et(g,l),u}}function m(p,c,_,g,l){let u=p.group_id,y=Ot(p,c,_,g);for(let{
seq:b}of c.messages){G(l.rows,u,b);let M=p.rows.get(b);I(M)&&Se(e,l,M.sender_id,M.sender)}for(let b of y)De(e,b,l);h(u,c.messages[Math.floor(c.messages.length/2)]?.
seq),l.logs.add(u)}function h(p,c=Ge){let _=e.logs.get(p),g=a.has(p)?Ye:ct;_&&_.rows.size>g&&Je(_,i.get(p)??c,g-Ys)}function S(p){let c=e.groups.get(p),_=e.logs.
get(p);if(c?.unread===0)return null;let g=_&&K(_);return!c||!_||!g||g.from>c.read_seq+1?void 0:_e(_,g).find(u=>u.seq>c.read_seq&&I(u)&&ue(e,u))?.seq??null}return{
page(p,c={},_=at){let g=JSON.stringify([p,c,_]),l=r.get(g);if(l)return l;let u=d(p,c,_).finally(()=>r.delete(g));return r.set(g,u),u},row(p,c){return this.page(
p,{after:c-1},1)},async open(p){let c=S(p);if(c===void 0)c=(await this.page(p,{around:"first_unread"})).first_unread;else if(c===null){let _=f(p);K(_)||await this.
page(p)}return this.look(p,c??Ge),{seq:c,firstUnread:c}},async openAt(p,c){return this.look(p,c),ae(f(p),c)||await this.page(p,{around:c}),{seq:c,firstUnread:S(
p)??null}},async openAtTime(p,c){i.delete(p);let{messages:_}=await this.page(p,{around:c}),g=Date.parse(c),u=_.find(y=>Date.parse(y.timestamp)>=g)?.seq??null;return this.
look(p,u??Ge),{seq:u,firstUnread:S(p)??null}},async older(p,c,_=at){i.set(p,c);let g=ae(f(p),c);return!g||g.at_start?!1:(await this.page(p,{before:g.from},_)).has_before},
async newer(p,c,_=at){i.set(p,c);let g=ae(f(p),c);return!g||g.at_end?!1:(await this.page(p,{after:g.to},_)).has_after},bound(p){for(let c of p)h(c)},look(p,c){o.
set(p,s.now()),f(p),c!==void 0&&i.set(p,c);let _=[...e.logs.keys()].sort((g,l)=>(o.get(l)??0)-(o.get(g)??0));n(g=>{for(let l of _.slice(Dn))e.logs.delete(l),o.delete(
l),i.delete(l),g.logs.add(l);a=new Set(_.slice(0,$n));for(let l of _.slice($n,Dn)){let u=e.logs.get(l);i.delete(l),u&&u.rows.size>ct&&Je(u,Ge,ct)&&g.logs.add(l)}})},
async restore(p,c){let g=[...p].sort((l,u)=>u.opened_at-l.opened_at).map(l=>{let u=f(l.group_id);return o.has(l.group_id)||o.set(l.group_id,l.opened_at),{stored:l,
log:u,kept:Ke(u)}});for(let{stored:l,log:u,kept:y}of g){let b=await c.rows(l.group_id);if(e.logs.get(l.group_id)!==u)continue;let M=b.filter(A=>l.from<=A.seq&&A.
seq<=l.to);n(A=>{for(let w of kt(u,l,M,y))De(e,w,A);A.logs.add(l.group_id)})}}}}import{signal as ft}from"./vendor/preact.js";var Ks=2,Vs=50*1024*1024,Bn=1440*60*1e3;function Gn({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:s,now:r=Date.now}){let i=new Map,a=new Map,f=new Map,
d=new Map,m=[],h=0,S=0;function p(u,y){y?d.set(u,y):d.delete(u),n(u)}async function c(u,y){let b=i.get(u)??await e.file(u);if(!b)throw new $({code:"file_missing"});
let M=await g(b);if(M)return M;h>=Ks&&await new Promise(A=>m.push(()=>A(void 0))),h++;try{if(!a.has(u))throw new $({code:"aborted"});let A=b.size,w=t(b,y,{onProgress:O=>p(
u,{sent:O,size:A,state:"running",code:null})});f.set(u,w);let{id:x}=await w.done;return await l(b,x),x}finally{f.delete(u),h--,m.shift()?.()}}async function _(u){
if(!globalThis.crypto?.subtle)return null;let y=await crypto.subtle.digest("SHA-256",await u.arrayBuffer());return[...new Uint8Array(y)].map(b=>b.toString(16).padStart(
2,"0")).join("")}async function g(u){let y=await _(u),b=await e.value("uploads"),M=y&&b?b[y]:null;return M&&r()-M.at<Bn?M.id:null}async function l(u,y){let b=await _(
u);if(!b)return;let M=await e.value("uploads")??{},A=Object.entries(M).filter(([,{at:w}])=>r()-w<Bn);await e.put_value("uploads",{...Object.fromEntries(A),[b]:{
id:y,at:r()}})}return{async attach(u,y){let b=s();i.set(b,u),S+u.size<=Vs&&(S+=u.size,await e.put_file(b,u));let M={local_id:b,name:y,type:u.type,size:u.size,file_id:null};
return this.ensure(M).catch(()=>{}),M},ensure(u){let{local_id:y,name:b,size:M,file_id:A}=u;if(A)return Promise.resolve(A);let w=a.get(y);if(w)return w;p(y,{sent:0,
size:M,state:"waiting",code:null});let x=Promise.resolve().then(()=>c(y,b)).then(O=>(p(y,{sent:M,size:M,state:"done",code:null}),o(y,O),O),O=>{throw a.delete(y),
p(y,{sent:0,size:M,state:"failed",code:O.code}),O});return a.set(y,x),x},progressOf:u=>d.get(u)??null,isRunning:()=>h>0,blob:async u=>i.get(u)??await e.file(u),
dispose(){a.clear();for(let u of f.values())u.cancel();for(let u of m.splice(0))u()},async drop(u){a.delete(u),f.get(u)?.cancel(),S=Math.max(0,S-(i.get(u)?.size??
0)),i.delete(u),p(u,null),await e.remove_file(u)}}}var Js=2e3,Qs=5e3;function In({drafts:e,http:t,clock:n}){let o=null,s=new Set,r=null,i=null,a=h=>`/v1/users/me/drafts/${h}`;async function f(h=!1){for(;;){let S=e.
unsynced().find(([,_])=>!s.has(_));if(!S)return;let[p,c]=S;try{if(H(c))await t.remove(a(p),void 0,{keepalive:h}),o?.delete(p);else{let{updated_at:_}=await t.put(
a(p),Zs(c),{keepalive:h});o?.set(p,_)}}catch(_){let g=_;if(g.code==="aborted")return;if(g.isPassing){g.status>0&&(r??=n.after(d,(g.retryAfter??0)*1e3||Qs));return}
s.add(c);continue}await e.synced(p,c)}}function d(h){return n.cancel(r),r=null,i??=f(h).finally(()=>{i=null}),i}function m(h,S){if(S&&S.updated_at<=(o?.get(h)??
""))return;S?o?.set(h,S.updated_at):o?.delete(h);let p=e.get(h);(S||p)&&e.take(h,er(S,p))}return{mayHave:h=>o===null||o.has(h)||i!==null,changed(){r??=n.after(d,
Js)},received:({draft:h,value:S})=>m(h,S),async sync(){try{let h=await t.get("/v1/users/me/drafts"),S=new Map(h.map(p=>[p.draft,p]));o??=new Map;for(let p of new Set(
[...S.keys(),...e.keys()]))e.isNewer(p)?S.has(p)&&o.set(p,S.get(p)?.updated_at??""):m(p,S.get(p)??null)}catch{return}s.clear(),await d()},async flush(){await i,
await d(!0)},dispose:()=>n.cancel(r)}}var Zs=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function er(e,t){
let n=(t?.files??[]).filter(m=>m.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:s,files:r,updated_at:i}=e,
a=new Map((t?.files??[]).map(m=>[m.file_id,m])),f={id:s??0,seq:0,sender_id:0,sender:"",content:""},d=r.map(m=>a.get(m)??{local_id:m,name:"",type:"",size:0,file_id:m});
return{text:o,reply_to:s===null?null:t?.reply_to?.id===s?t.reply_to:f,selection:t?.text===o?t.selection:null,files:[...d,...n],at:Date.parse(i)}}function Un(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:s=>t.get(s),has:s=>t.has(s),isHeld:s=>n.has(s),insert(s){t.delete(
s.key);let r=[...t.values(),s].sort((i,a)=>i.at-a.at);t.clear();for(let i of r)t.set(i.key,i);o()},hold(s,r){t.has(s)?n.set(s,r):r()},update(s,r){let i=t.get(s);
if(!i)return null;let a={...i,...r};return t.set(s,a),o(),a},remove(s){let r=t.get(s);return t.delete(s),n.get(s)?.(),n.delete(s),r&&o(),r},nextTime:s=>Math.max(
s,...[...t.values()].map(r=>r.at+1)),clear(){t.clear();for(let s of n.values())s();n.clear()}}}var tr=1440*60*1e3,nr=3e4,Wn=1e3,or=3e4;function Fn({db:e,send:t,ensureFile:n,dropFile:o,hold:s,onChange:r,onPause:i=()=>{},makeKey:a,laneOf:f=({group_id:m,recipient_id:h})=>m?
`g${m}`:`u${h}`,clock:d}){let m=Un(r),h=new Map,S=!1,p=!1,c=null;function _(w,x=!1){h.delete(w);let O=m.remove(w);if(!x)for(let{local_id:k}of O?.files??[])o(k)}
function g(){if(!S||p)return;let w=new Set,x=d.now(),O=1/0;for(let k of m.list()){let T=f(k);if(w.has(T)||!["waiting","sending"].includes(k.state)||(w.add(T),k.
state==="sending"))continue;let q=h.get(k.key)??0;q>x?O=Math.min(O,q):m.isHeld(k.key)&&l(k)}d.cancel(c),O<1/0&&(c=d.after(g,O-x))}async function l({key:w,tries:x}){
let O=m.update(w,{state:"sending",tries:x+1});try{let k=await u(O),{group_id:T,recipient_id:q,content:L,reply_to:E}=O,R=await t({type:"send",key:w,content:L,reply_to:E,
files:k,...T?{group_id:T}:{recipient_id:q}},w);y(w,R.seq,R.duplicate===!0)}catch(k){let T=Nt(k);m.get(w)?.state==="sending"&&b(O,T)}g()}async function u(w){let x=await Promise.
all(w.files.map(n));if(w.files.some(O=>!O.file_id)){let O=w.files.map((T,q)=>({...T,file_id:x[q]??null})),k=m.update(w.key,{files:O});k&&await e.put_outgoing(k)}
return x}function y(w,x,O){e.remove_outgoing(w),O?_(w):m.update(w,{state:"sent",seq:x,error:null})}function b({key:w,tries:x},O){let{action:k,code:T,message:q}=O;
if(k==="pause")m.update(w,{state:"waiting",error:{code:T,sentence:q}}),M();else if(k==="wait"){let L=(O.retryAfter??0)*1e3,E=Math.max(L,Math.min(Wn*2**(x-1),or));
h.set(w,d.now()+E),m.update(w,{state:"waiting",error:{code:T,sentence:q}})}else if(k==="resend"||k==="sign_in")T!=="time_out"&&h.set(w,d.now()+Wn),m.update(w,{state:"\
waiting",error:null});else{let L=m.update(w,{state:"failed",error:{code:T,sentence:q}});L&&e.put_outgoing(L)}}function M(){p||(p=!0,i(!0),d.after(()=>{p=!1,i(!1),
g()},nr))}async function A(w){let{key:x}=w;if(m.has(x))return;let O=await s(`chat-outbox-${x}`);if(!O)return;let k=await e.outgoing(x);if(!k||m.has(x)){O();return}
let T=d.now()-k.at>tr,q=k.state==="failed"?"failed":T?"asking":"waiting";m.insert({...k,state:q}),m.hold(x,O)}return{list:m.list,async add({group_id:w=null,recipient_id:x=null,
content:O,reply_to:k=null,quote:T=null,files:q=[]}){let L={key:a(),group_id:w,recipient_id:x,content:O,reply_to:k,quote:T,files:q,state:"waiting",tries:0,at:m.nextTime(
d.now()),error:null,seq:null};m.insert(L);let[E]=await Promise.all([s(`chat-outbox-${L.key}`),e.put_outgoing(L)]);return m.hold(L.key,E??(()=>{})),g(),L},async load(){
for(let w of await e.outbox())await A(w);g()},connected(w){S=w,w&&g()},dispose(){S=!1,d.cancel(c),m.clear()},confirm({key:w}){m.has(w)&&(e.remove_outgoing(w),_(
w),g())},forgetSent(w){for(let x of m.list())x.state==="sent"&&w(x)&&_(x.key)},async retry(w){let x=m.get(w);if(!x||!["failed","asking"].includes(x.state))return;
h.delete(w);let O={...x,state:"waiting",error:null,tries:0,at:m.nextTime(d.now())};m.insert(O),await e.put_outgoing(O),g()},async discard(w,x=!1){let O=m.get(w);
return!O||["sending","sent"].includes(O.state)||O.state==="waiting"&&O.tries>0&&!O.error?null:(await e.remove_outgoing(w),_(w,x),g(),O)}}}import{signal as sr}from"./vendor/preact.js";var lt={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},rr=1e3,ir=3;function Hn({db:e,http:t,
tell:n,clock:o}){let s=sr({...lt}),r={},i=null,a={},f=null;function d(){let c=Object.entries({...r,...a}).filter(([_,g])=>ar(lt[_],g));s.value={...lt,...Object.
fromEntries(c)}}function m(c){i!==null&&c.revision<i||(i=c.revision,r=c.settings,d(),S())}async function h(){let c=await e.value("settings");return c&&{stored:c.
stored??{},changed:c.changed??{}}}let S=()=>e.put_value("settings",{stored:r,changed:a});async function p(c){f=null;for(let _=0;_<ir&&Object.keys(a).length>0;_++){
let g=a;try{i===null&&m(await t.get("/v1/users/me/settings"));let l=await t.put("/v1/users/me/settings",{settings:{...r,...g}},{headers:{"If-Match":`"${i}"`},...c}),
u=Object.entries(a).filter(([y,b])=>b!==g[y]);a=Object.fromEntries(u),m(l)}catch(l){if(l.code!=="revision_mismatch")return;i=null}}}return{settings:s,async load(){
let c=await h();c&&(r=c.stored,a={...c.changed,...a},d())},async sync(){Object.keys(a).length>0&&await p()},received:m,async reload(){let c=await h();c&&(r={...r,
...c.changed},d())},set(c,_){a={...a,[c]:_},d(),S().then(n),o.cancel(f),f=o.after(()=>p(),rr)},async flush(){f!==null&&(o.cancel(f),await p({keepalive:!0}))},dispose:()=>o.
cancel(f)}}function ar(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function zn({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:s=r=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(r)}){
let r=new AbortController,i=!1,a=()=>{},f=s(`chat-${e}`);f&&(f.onmessage=({data:m})=>t(m));function d(){return r.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
m=>{a=m}))}return o?o.request(`chat-store-${e}`,{signal:r.signal},d).catch(()=>{}):Promise.resolve().then(d),{get isLeading(){return i},tell(m){r.signal.aborted||
f?.postMessage(m)},hold(m){return o?new Promise(h=>{o.request(`${m}-${e}`,{ifAvailable:!0},S=>S?new Promise(p=>h(()=>p(void 0))):(h(null),Promise.resolve())).catch(
()=>h(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,r.abort(),a(),f?.close()}}}import{batch as Xn,signal as Ie}from"./vendor/preact.js";var cr=500;function U(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let s=Ie(e(n));return t.set(n,s),s},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var ut=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function Yn(e,t){let n=0,o=U(l=>e.groups.get(l)??null),s=U(l=>c(
l)),r=U(l=>e.people.get(l)??null),i=U(l=>new Map(e.marks.get(l)??[])),a=U(l=>++n),f=U(l=>++n),d=Ie([]),m=Ie(0),h=Ie({groups:0,mentions:0}),S=new Map,p=null;function c(l){
return{log:e.logs.get(l)??null,version:++n}}function _(){p=null;let l=gn(e.groups),u=d.value;(l.length!==u.length||l.some((y,b)=>y!==u[b]))&&(d.value=l)}function g(l){
let{groups:u,mentions:y}=h.value,b=t.now();for(let M of l){let A=e.groups.get(M),w=S.get(M)??{groups:0,mentions:0},x=lr(A,b);u+=x.groups-w.groups,y+=x.mentions-
w.mentions,A?S.set(M,x):S.delete(M)}(u!==h.value.groups||y!==h.value.mentions)&&(h.value={groups:u,mentions:y})}return{groups:o,logs:s,people:r,marks:i,members:a,
pins:f,order:d,changed:m,totals:h,publish:l=>Xn(()=>{for(let u of l.groups)o.update(u);for(let u of l.logs)s.update(u);for(let u of l.people)r.update(u);for(let u of l.
marks)i.update(u);for(let u of l.members)a.update(u);for(let u of l.pins)f.update(u);l.groups.size!==0&&(g(l.groups),m.value++,d.value.length===0?_():p??=t.after(
_,cr))}),refresh:()=>Xn(()=>{for(let l of[o,s,r,i])l.refresh();g(new Set([...S.keys(),...e.groups.keys()])),m.value++,_()}),dispose:()=>t.cancel(p)}}function lr(e,t){
if(!e||e.unread===0)return{groups:0,mentions:0};let n=ut(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.mentions)}}var Kn=3e4;function Vn({userId:e,db:t,http:n,env:o,state:s,socket:r,onLeading:i}){let{clock:a}=o,f=ft([]),d=ft(!1),m=U(w=>g.progressOf(w)),h=U(w=>u.get(w)),S=ft(
0),p=new Set,c=null,_=zn({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),u.load().then(u.adopt).then(y.changed),l.load();let w=()=>{l.load(),
c=a.after(w,Kn)};c=a.after(w,Kn)},onWord:w=>{w.type==="draft"&&u.changed(w.key),w.type==="settings"&&b.reload();for(let x of p)x(w)}}),g=Gn({db:t,upload:o.upload,
onProgress:w=>m.update(w),onUploaded:(w,x)=>u.uploaded(w,x),makeId:o.makeKey,now:a.now}),l=Fn({db:t,send:(w,x)=>r.request(w,x),ensureFile:g.ensure,dropFile:g.drop,
hold:_.hold,onChange:w=>{f.value=w},onPause:w=>{d.value=w},makeKey:o.makeKey,laneOf:({group_id:w,recipient_id:x})=>`g${w??M(x)??-Number(x)}`,clock:a}),u=$t({db:t,
onChange:w=>{h.update(w),S.value++},tell:w=>_.tell({type:"draft",key:w}),onStored:()=>y.changed(),mayBeOnServer:w=>y.mayHave(w),clock:a}),y=In({drafts:u,http:n,
clock:a}),b=Hn({db:t,http:n,tell:()=>_.tell({type:"settings"}),clock:a});function M(w){for(let{id:x,kind:O,peer_id:k}of s.groups.values())if(O==="direct"&&k===w)
return x;return null}async function A(w){let x=await l.discard(w,!0);if(!x)return!1;let{group_id:O,recipient_id:k,content:T,quote:q,files:L}=x,E=O??M(k);return await u.
merge(ce({groupId:E,userId:k}),{text:T,reply_to:q,selection:null,files:L}),!0}return{editUnsent:A,outgoingIn({groupId:w=null,userId:x=null}){let O=w??M(x);return f.
value.filter(({group_id:k,recipient_id:T})=>O===null?T===x:(k??M(T))===O)},began(w){if(u.keys().length!==0)for(let x of w){let O=s.groups.get(x)?.peer_id;O&&u.move(
ce({userId:O}),ce({groupId:x}))}},outbox:l,attachments:g,drafts:u,settings:b,tabs:_,groupWith:M,signals:{outgoing:f,isPaused:d,progress:m,drafts:h,draftList:S,settings:b.
settings},load:()=>Promise.all([l.load(),u.load(),b.load()]),sync(){l.forgetSent(({group_id:w,seq:x})=>x!==null&&x<=(s.groups.get(w??0)?.seq??0)),b.sync(),y.sync()},
received(w){w.type==="settings"?b.received(w):w.type==="draft"&&y.received(w)},onWord(w){return p.add(w),()=>p.delete(w)},async handOver(){await u.flush(),await u.
load(),u.adopt(),await Promise.all([y.flush(),b.flush()])},async flush(){await u.flush(),await Promise.all([y.flush(),b.flush()])},dispose(){a.cancel(c),u.flush();
for(let w of[l,g,y,b])w.dispose();_.leave()}}}var dt=1e3,ur=5e3;function Jn({state:e,http:t,request:n,change:o,clock:s}){let r=new Map,i=new Set,a=!1,f=null,d=(S=dt)=>{a&&(f??=s.after(m,S))};function m(){f=
null;for(let[S,p]of r)i.has(S)||h(S,p)}async function h(S,p){i.add(S);let c=dt;try{let _=await n({type:"read",group_id:S,seq:p});r.get(S)===p&&(r.delete(S),o(g=>je(
e,{..._,read_seq:_.seq},g)))}catch(_){let{isPassing:g,retryAfter:l}=_;!g&&r.get(S)===p&&r.delete(S),c=l===null?ur:Math.max(l*1e3,dt)}i.delete(S),r.has(S)&&d(c)}
return{isMarking:S=>r.has(S),again(S){for(let[p,c]of r)c>(e.groups.get(p)?.read_seq??c)&&le(e,S,p,c)},read(S,p){let c=e.groups.get(S);!c||p<=c.read_seq||(o(_=>le(
e,_,S,p)),r.set(S,p),d())},async unread(S,p){let c=r.get(S)??0;r.delete(S),c>0&&await t.put(`/v1/groups/${S}/read`,{seq:Math.min(c,p-1)});let _=await t.put(`/v1\
/groups/${S}/unread`,{seq:p});o(g=>je(e,_,g))},async readAll(){r.clear();let{cursor:S}=await t.put("/v1/read-all");o(p=>Be(e,S,p))},connected(){a=!0,r.size>0&&d()},
disconnected(){a=!1,s.cancel(f),f=null},async flush(){let S=[...r].map(([p,c])=>t.put(`/v1/groups/${p}/read`,{seq:c},{keepalive:!0}).catch(()=>{}));await Promise.
all(S)},dispose:()=>s.cancel(f)}}var fr=1440*60*1e3;function Qn({state:e,change:t,clock:n}){let o=null,s=1/0;function r(){o=null,s=1/0;let a=n.now();t(f=>{for(let{id:d,muted_until:m}of e.groups.
values()){if(m===null)continue;let h=Date.parse(m);h<=a?j(e,f,d,{muted_until:null}):s=Math.min(s,h)}}),i()}function i(){n.cancel(o),o=s<1/0?n.after(r,Math.min(s-
n.now(),fr)):null}return{note(a){let f=s;for(let d of a){let m=e.groups.get(d)?.muted_until;m&&(s=Math.min(s,Date.parse(m)))}s<f&&i()},dispose:()=>n.cancel(o)}}var dr=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,pr=/\n[ \t]*\n/g,mr=/`+/g,gr=/^[\p{White_Space}\x1c-\x1f]*$/u;function Ue(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let s of e.matchAll(dr)){let[r,i,a]=s,f=s.index+r.length;o?i.length>=o.length&&gr.test(a)&&(t.push(Zn(o,Math.max(o.from,s.index-1),f)),n=f,o=
null):(eo(e,n,s.index,t),o={at:s.index,length:i.length,from:Math.min(f+1,e.length),info:a.trim()})}return o?t.push(Zn(o,e.length,e.length)):eo(e,n,e.length,t),t}
var Zn=({at:e,from:t,info:n},o,s)=>({start:e,end:s,from:t,to:o,is_block:!0,info:n});function eo(e,t,n,o){if(t>=n)return;let s=e.slice(t,n),r=0;for(let{index:i,0:a}of s.
matchAll(pr))to(s.slice(r,i),t+r,o),r=i+a.length;to(s.slice(r),t+r,o)}function to(e,t,n){let o=[...e.matchAll(mr)].map(({index:i,0:a})=>({index:i,length:a.length})),
s=[],r=new Map;for(let i=o.length-1;i>=0;i--)s[i]=r.get(o[i].length),r.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=s[i];if(a===void 0)continue;let f=t+
o[i].index,d=t+o[a].index,m=f+o[i].length;n.push({start:f,end:d+o[a].length,from:m,to:d,is_block:!1,info:""}),i=a}}var _r="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",wr=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${_r})?\\ufe0f?`,
hr=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${wr}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,yr=new RegExp(`^\\s*(?:${hr}\\s*){1,3}$`,"u"),Sr=150;var no=e=>e.length<=Sr&&yr.test(e);var Mr=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),br=/[\p{L}\p{N}\p{M}]/u,xr=/[\p{White_Space}]/u,Ar=/\p{Default_Ignorable_Code_Point}/u,
Or=/[\p{L}\p{N}]/u,kr=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,Er=/\p{M}/u,oo=/[\u202a-\u202e\u2066-\u2069]/g,Me=e=>e>""&&Mr.test(e),We=e=>br.test(e)&&!Me(e),Fe=e=>e===""||
xr.test(e),fe=e=>e>""&&Ar.test(e),se=e=>e>""&&Er.test(e),He=e=>Or.test(e),so=e=>kr.test(e),Hc=e=>e.replace(oo,""),ro=e=>e.search(oo)>=0;function de(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&vr(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function ze(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var vr=e=>e>=55296&&e<56320;var pt=/^(?:https?:\/\/|mailto:|www\.)/i,Tr=/^www\.[^.]+\../i,qr=/^[^@]+@[^@]+$/,Nr=/[\p{L}\p{N}\p{M}]/u,Rr=".,;:!?'*_~|",Pr={")":"(","]":"[","}":"{"},Lr=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
Cr=/[\u3002\uff0e\uff61]/g;function mt(e){let t=pt.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!Tr.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?qr.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function io(e,t,n){let o=t,s={"(":0,"[":0,"{":0};for(;o<n;){
let r=ze(e,o),i=Pr[r];if(!$r(r)||i&&s[i]===0)break;i?s[i]--:r in s&&s[r]++,o+=r.length}for(;o>t&&Rr.includes(e[o-1]);)o--;return o}function $r(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):Nr.test(e)&&!Me(e)&&!fe(e)}function ao(e,{href:t,host:n}){if(ro(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(Cr,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),s=o.split(Lr).filter(Dr);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(s.length>0||o.includes("@"))&&!i?n:null}let r=n.replace(/:\d+$/,"");for(let i of s){let a=jr(i);if(co(i)||a!==r&&!r.endsWith(`.${a}`))return n}
return null}function Dr(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function jr(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function co(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function lo(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return co(n)?t:null}var Br=/[\s\0-\x1f\x7f<>]/;function be(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].start<t?n=r+1:o=r}let s=n;return r=>{for(;s<e.length&&e[s].start<r;)
s++;return e[s]}}function uo(e,t){let n=new Map,o=[],s=0;for(let r=0;r<e.length;r++){if(s<t.length&&t[s].start===r){r=t[s++].end-1,o=[];continue}let i=e[r];if(i===
"(")o.push(r);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,r)}else Br.test(i)&&(o=[])}return n}var D=e=>e===""?[]:[{type:"mark",text:e}];function xe(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(xe).join("")}function pe(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var Gr=/["“”„‟«»「『]/;function fo(e,{start:t,end:n,from:o,to:s},r){let i=Ur(Ir(e,o,s,r));return{type:"code",children:[...D(e.slice(t,o)),...i,...D(
e.slice(s,n))]}}function Ir(e,t,n,o){let s=[],r=be(o,t);for(let i=r(t);i&&i.start<n;i=r(t))s.push(e.slice(t,i.start),...D(e.slice(i.start,i.end))),t=i.end;return s.
push(e.slice(t,n)),pe(s)}function po([e,t],n,o){let s=t?[{type:t,children:o}]:o;return{type:e,children:[...D(n),...s,...D(n)]}}function Ur(e){let t=e.map(xe).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(s=>typeof s=="string"),o=e.findLastIndex(s=>typeof s=="string");return pe(e.flatMap(
(s,r)=>{if(typeof s!="string"||r!==n&&r!==o)return[s];let i=r===n?1:0,a=s.length-(r===o?1:0);return[...D(s.slice(0,i)),s.slice(i,a),...D(s.slice(a))]}))}function mo(e,{
start:t,end:n,id:o}){let s=e.slice(t,n),r=Gr.test(s[1])?[s[0],...D(s[1]),s.slice(2,-1),...D(s.slice(-1))]:[s];return{type:"mention",id:o,children:r}}var go=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,Wr="\\*_~[]`",Fr=">-",Hr={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},zr=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
Xr=["**","~~"];function _o(e,t,n){let o={from:0,index:-1,found:""},s=null,r=[...t,...n].sort((g,l)=>g.start-l.start),i=new Map(r.map(g=>[g.start,g]));function a(g,l,u,y){
let b=be(r,g),M=be(u,g),A=[],w=new Map,x=g,O=y?-1:g;for(;x<l;){(o.index<x||x<o.from)&&(o=f(x));let k=b(x),T=M(x),q=Math.min(o.index,k?.start??l,T?.start??l,l);if(q>
x&&A.push(e.slice(x,q)),x=q,x>=l)break;T?.start===x?(A.push(...D(e.slice(x,T.end))),x=O=T.end):k?.start===x?(A.push("id"in k?mo(e,k):fo(e,k,u)),x=k.end):e[x]===
"\\"?x=h(x,l,O,A):e[x]==="["?x=y?d(x,1,A):p(x,l,u,A):"*_~".includes(e[x])?x=S(x,g,l,A,w):x=_(x,g,l,o.found,y,A)}for(let[k,T]of w)A[T]=k;return pe(A)}function f(g){
go.lastIndex=g;let l=go.exec(e);return{from:g,index:l?.index??e.length,found:l?.[0]??""}}function d(g,l,u){return u.push(e.slice(g,g+l)),g+l}let m=g=>g<e.length&&
Wr.includes(e[g])&&!i.has(g);function h(g,l,u,y){let b=e[g+1],M=g===u||e[g-1]===`
`,A=m(g+1)||M&&Fr.includes(b);return g+1===l||!A?d(g,1,y):(y.push({type:"mark",text:"\\"}),d(g+1,1,y))}function S(g,l,u,y,b){let M=1;for(;g+M<u&&e[g+M]===e[g];)
M++;let A=e.slice(g,g+M),w=Hr[A],x=g===l?"":de(e,g),O=g+M===u?"":ze(e,g+M);if(!w||A==="_"&&Yr(x,O))return d(g,M,y);let k=b.get(A);if(k!==void 0&&!Fe(x)&&(Xr.includes(
A)||!We(O))){for(let[T,q]of b)q<k||(y[q]=T,b.delete(T));y.push(po(w,A,pe(y.splice(k).slice(1))))}else!Fe(O)&&!We(x)?(k!==void 0&&(y[k]=A),b.set(A,y.length),y.push(
{type:"mark",text:A})):y.push(A);return g+M}function p(g,l,u,y){let b=c(g+1,l);if(b===null||e[b+1]!=="(")return d(g,1,y);s??=uo(e,t);let M=s.get(b+1);if(M===void 0||
M>=l)return d(g,1,y);let A=mt(e.slice(b+2,M));if(!A)return d(g,1,y);let w=a(g+1,b,u,!0),x=w.map(xe).join("");return zr.test(x)?d(g,1,y):(y.push({type:"link",href:A.
href,host:ao(x,A),children:[...D("["),...w,...D(e.slice(b,M+1))]}),M+1)}function c(g,l){for(;g<l;){let u=i.get(g);if(u){if(e.slice(g,u.end).includes(`
`))return null;g=u.end;continue}let y=e[g];if(y==="]")return g;if(y==="["||y===`
`)return null;g+=y==="\\"&&m(g+1)?2:1}return null}function _(g,l,u,y,b,M){if(g>l&&We(de(e,g)))return d(g,y.length,M);let A=io(e,g,u),w=e.slice(g,A),x=b||!pt.test(
w)?null:mt(w);return x?(M.push({type:"link",href:x.href,host:lo(w,x),children:[w]}),A):d(g,Math.max(A-g,y.length),M)}return(g,l,u)=>a(g,l,u,!1)}var Yr=(e,t)=>!Fe(
e)&&!He(e)&&!se(e)&&(e===t||e===">"&&t==="<");var Kr=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Vr=/[\u2010\u2011]/g,wo=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
Jr=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,ho=/[\u1100-\u11ff]/,Qr=/^[\0-\x7f]*$/,yo=e=>e.replace(Kr,"'").replace(Vr,"-"),So=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function gt(e){if(Qr.test(e))return e.toLowerCase();let t=yo(e.replace(wo," ")),n=So(t.normalize("NFD")).normalize(
"NFKC"),o=So(n).replace(Jr,"").normalize("NFKC");return yo(o.replace(wo," "))}var _t=e=>gt(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function Mo(e){let t="",
n=[],o=0;for(let s of Zr(e)){o+=s.length;for(let r of gt(s)){if(r===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=r;for(let i=0;i<r.length;i++)
n.push(o)}n.length>0&&t!==""&&gt(s)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Zr(e){let t=[];for(let n of e){let o=t.length-1,s=se(n)||fe(n)&&se(t[o]?.
slice(-1)??"")||ho.test(n)&&ho.test(t[o]?.slice(-1)??"");o>=0&&s?t[o]+=n:t.push(n)}return t}var ei="all",ti=50,bo=128,ni=4096,me="@＠﹫",oi=new RegExp(`[${me}]`),si=new RegExp(`[${me}](?![ ${me}])([^${me}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
ri=new RegExp(`[${me}][\\u200b\\u2060]`,"g"),ii=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,ai='"“”„‟«»「『',xo=/["“”„‟«»」』]/g,ci=/^-[clu]/,li=/(?<!_)_+(?![_clm])/g,
ui=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Ao(e,t,n=Ue(e)){let o=new Map;for(let{id:h,name:S}of t)o.set(_t(S),h);if(o.size===0||!oi.test(e))return[];let s=[
...o.keys()].filter(h=>h!=="").sort((h,S)=>S.length-h.length),r=[],i=new Set,a=!1,f=-1,d=0,m=fi(e,n);for(let{index:h,0:S,1:p}of m.matchAll(si)){let c=di(m,h);if(!c&&
h!==f)continue;if(f=h+S.length,++d>ni)break;if(!c&&!a)continue;let _=pi(p,s);a=_?.fills??!1;let g=o.get(_?.name??"");!_||g===void 0||!i.has(g)&&i.size===ti||(i.
add(g),r.push({start:h,end:f-p.length+_.length,id:g}))}return r}function fi(e,t){let n="",o=0;for(let{start:r,end:i}of t)n+=e.slice(o,r)+`
`.repeat(i-r),o=i;n+=e.slice(o);let s=r=>" ".repeat(r.length);return n.replace(ii,s).replace(ri,s)}function di(e,t){let n=de(e,t);for(;n!==""&&(n==="_"||wt(n)===
"m");)t-=n.length,n=de(e,t);return n===""||!me.includes(n)&&wt(n)!=="c"}function pi(e,t){if(ai.includes(e[0]))return mi(e,t);let{fold:n,ends:o}=Mo(e),s=n.replace(
/ $/,""),r=e.length<=bo||[...e].length<=bo,i="";for(let a of t){if(!s.startsWith(a)||!r&&a.length===s.length)continue;i||=gi(s);let f=i.slice(a.length);if(!(!ui.
test(i.slice(a.length-1))||a===ei&&ci.test(f)))return{name:a,length:o[a.length-1],fills:r&&a===s}}return null}function mi(e,t){xo.lastIndex=1;let n=xo.exec(e);if(!n)
return null;let o=_t(e.slice(1,n.index)),s=n.index+1;return t.includes(o)?{name:o,length:s,fills:s===e.length}:null}function gi(e){let t="";for(let n of e)t+=wt(
n).repeat(n.length);return t.replace(li,n=>"o".repeat(n.length))}function wt(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(fe(e))return"m";let t=se(e);
return!t&&!He(e)?"o":Me(e)?t?"x":"u":t?"m":so(e)?"c":"l"}var _i=/^[ \t]*$/,Oo=/^> |^>$/,ko=/^- (?=.*\S)/s,Eo=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,wi=/^ {2}(?=.*\S)/s;function vo(e,t=[]){let n=Ue(e),o=_o(e,n,Ao(e,t,n));return{
type:"document",is_large:no(e),children:To(e,hi(e,n),o,!0)}}function hi(e,t){let n=[],o=0;for(let s=0;s<=e.length;){for(;o<t.length&&t[o].end<=s;)o++;let r=t[o],
i=r?.is_block&&r.start===s?r:null,a=i?i.end:e.indexOf(`
`,s),f=a<0?e.length:a;n.push({outer:s,start:s,end:f,is_inside:r!==void 0&&r.start<s,block:i}),s=f+1}return n}function yi(e,{start:t,end:n,is_inside:o,block:s},r){
if(o)return"text";if(s)return"code";let i=e.slice(t,n);return _i.test(i)?"blank":r&&Oo.test(i)?"quote":ko.test(i)?"bullet":Eo.test(i)?"number":"text"}function To(e,t,n,o){
let s=t.map(i=>yi(e,i,o)),r=[];for(let i=0;i<t.length;){let a=s[i],f=Si(e,t,s,i),d=t.slice(i,f),{outer:m,start:h,end:S,block:p}=d[0];i>0&&r.push(...D(`
`)),a==="quote"?r.push({type:"quote",children:To(e,d.map(c=>Mi(e,c)),n,!1)}):(r.push(...D(e.slice(m,h))),a==="blank"?r.push(...D(e.slice(h,S))):p?r.push(bi(e,p)):
a==="text"?r.push({type:"paragraph",children:n(h,d[f-i-1].end,qo(d))}):r.push(xi(e,d,s.slice(i,f),n))),i=f}return r}function Si(e,t,n,o){let s=n[o],r=s==="bulle\
t"||s==="number",i=o+1;if(s==="blank"||s==="code")return i;for(;i<t.length;){let a=t[i],f=r&&n[i]==="text"&&wi.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
s&&!f)break;i++}return i}function Mi(e,t){let n=Oo.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var qo=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function bi(e,{start:t,end:n,from:o,to:s,info:r}){let i=e.slice(o,s);return{type:"code_block",info:r,
children:[...D(e.slice(t,o)),...i?[i]:[],...D(e.slice(s,n))]}}function xi(e,t,n,o){let s=n[0]==="number",r=s?Eo:ko,i=[];for(let a=0;a<t.length;){let f=a+1;for(;f<
t.length&&n[f]==="text";)f++;let d=t[a],[m="",h]=r.exec(e.slice(d.start,d.end))??[],S=t.slice(a,f).map((p,c)=>c===0||p.is_inside?p:Ai(p));a>0&&i.push(...D(`
`),...D(e.slice(d.outer,d.start))),i.push({type:"item",number:h===void 0?null:Number(h),children:[...D(m),...o(d.start+m.length,S[f-a-1].end,qo(S))]}),a=f}return{
type:"list",is_ordered:s,children:i}}var Ai=e=>({...e,start:e.start+2});var Oi=["paragraph","item","code_block"];function No(e){let t=[];return Ro(vo(e),t),t.join("").replace(/\s+/g," ").trim()}function Ro(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)Ro(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),Oi.includes(e.type)&&t.push(" ")}}var ki=5e3,Po=120,Lo=2e4,Co=e=>`g${e}`,bl=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function $o({state:e,settings:t,isLeading:n,isVisible:o,tell:s,clock:r}){
let i=null,a=null,f=new Map,d=new Map,m=null,h=null;function S(l){if(a===l)return!0;let u=r.now();return[...f.values()].some(y=>y.groupId===l&&y.until>u)}function p(l,u){
let{notifications:y,mentions_in_muted:b,notify_all:M}=t();return!y||S(l.id)?!1:ut(l,r.now())?u==="mention"&&b:u!=="message"||M.includes(l.id)}function c(l,u){let y=r.
now(),b=y-(d.get(l.id)??-1/0)>=ki,M=b&&t().sounds&&!o();d.set(l.id,y),i?.show({tag:Co(l.id),group:l,...u,isRenewed:b,hasSound:M})}function _(l){d.delete(l),i?.close(
Co(l))}function g(){r.cancel(h),h=null,s(a),a!==null&&(h=r.after(g,Lo))}return{setPort(l){i=l},look(l){l!==a&&(a=l,g(),l!==null&&_(l))},looked({tab:l,group_id:u}){
u===null?f.delete(l):(f.set(l,{groupId:u,until:r.now()+2*Lo}),n()&&_(u))},arrived(l){if(n())for(let{message:u,kind:y}of l){let b=e.groups.get(u.group_id);if(!b||
u.seq<=b.read_seq||!p(b,y))continue;let M=e.people.get(u.sender_id),A=M?.display_name??M?.username??u.sender,w=Array.from(No(u.content.slice(0,4*Po))).slice(0,Po);
c(b,{kind:"message",seq:u.seq,sender_id:u.sender_id,sender:A,count:1,text:t().notification_text&&w.length>0?w.join(""):null})}},changed({groups:l}){if(n())for(let u of l){
let y=e.groups.get(u);(y?y.unread===0&&d.has(u):d.has(u))&&_(u)}},lost(){m=new Map(e.groups)},back(){let l=m;if(m=null,!(!l||!n()||o()))for(let u of e.groups.values()){
let{unread:y,mentions:b}=l.get(u.id)??{unread:0,mentions:0},M=u.unread-y,A=u.mentions>b,w=u.kind==="direct"?"direct":A?"mention":"message";M>0&&p(u,w)&&c(u,{kind:"\
summary",seq:u.last?.seq??u.seq,sender_id:null,sender:"",text:null,count:M})}},dispose(){r.cancel(h),a!==null&&s(null);for(let l of[...d.keys()])_(l)}}}function Do({signal:e,onPresence:t,onTyping:n,clock:o}){let s=new Map,r=new Set,i=new Map,a=null,f=new Map,d=new Map;function m(p,c){c===null?i.delete(p):i.set(
p,c),t(p)}function h(){a=null;let p=new Set([...s.keys()].slice(-100));for(let _ of r)p.has(_)||m(_,null);(p.size===r.size&&[...p].every(_=>r.has(_))||e({type:"\
watch",user_ids:[...p]}))&&(r=p)}function S(p,c){let _=f.get(p);_?.has(c)&&(o.cancel(_.get(c)),_.delete(c),n(p))}return{show(p){s.set(p,(s.get(p)??0)+1),a??=o.after(
h,500);let c=!0;return()=>{if(!c)return;c=!1;let _=(s.get(p)??1)-1;_>0?s.set(p,_):s.delete(p),a??=o.after(h,500)}},connected(){r=new Set,s.size>0&&(a??=o.after(
h,0))},disconnected(){for(let p of r)m(p,null);r=new Set;for(let[p,c]of f)for(let _ of[...c.keys()])S(p,_)},answered(p){let c=new Set(p);for(let _ of r)m(_,c.has(
_))},changed(p,c){r.has(p)&&m(p,c)},isOnline:p=>i.get(p)??null,typed(p,c){let _=f.get(p)??new Map;f.set(p,_);let g=!_.has(c);o.cancel(_.get(c)),_.set(c,o.after(
()=>S(p,c),5e3)),g&&n(p)},stopTyping:S,typingIn:p=>[...f.get(p)?.keys()??[]],type(p){let c=o.now();c-(d.get(p)??-1/0)<3e3||e({type:"typing",group_id:p})&&d.set(
p,c)},typedAndSent:p=>{d.delete(p)},dispose(){o.cancel(a);for(let p of f.values())for(let c of p.values())o.cancel(c)}}}function jo({apply:e,soon:t,clock:n}){let o=[],s=null,r=0,i=0,a=0;function f(){s?.(),s=null;let d=o;o=[],d.length>0&&e(d)}return{push(d){o.push(d);let m=Math.floor(
n.now()/1e3);if(m!==r&&(a=m===r+1?i:0,r=m,i=0),i++,s)return;if(Math.max(i,a)<=30){s=t(f);return}let h=n.after(f,100);s=()=>n.cancel(h)},flush:f,clear(){s?.(),s=
null,o=[]}}}var Ei=500,vi=50,Ti=200,qi=3;function Bo({db:e,state:t,isLeading:n,opened:o,me:s,clock:r}){let i=new Set,a=new Set,f=new Map,d=new Map,m=!0,h=null,S=0,p=null,c=Promise.
resolve(),_=()=>{p??=r.after(u,Ei)};function g(){let y={is_whole:m,cursor:t.cursor,me:s(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
m&&d.clear();for(let A of m?t.groups.keys():i){let w=t.groups.get(A);w?y.groups.push(w):y.gone_groups.push(A)}for(let A of m?t.people.keys():a){let w=t.people.get(
A);w&&y.people.push(w)}let b=[...o].sort(([,A],[,w])=>w-A).slice(0,vi),M=new Set(b.map(([A])=>A));for(let A of[...d.keys()])M.has(A)&&t.logs.has(A)||(y.gone_logs.
push(A),d.delete(A));for(let A of m?M:f.keys()){let w=t.logs.get(A);w&&M.has(A)&&l(y,w)}return i.clear(),a.clear(),f.clear(),m=!1,y}function l(y,b){let M=b.group_id,
A=K(b),w=d.get(M)??new Set;if(!A){d.delete(M)&&y.gone_logs.push(M);return}let x=_e(b,A),O=x.slice(-Ti),k=O.length<x.length,T=k?O[0].seq:A.from,q=new Set(O.map(E=>E.
seq)),L=f.get(M);for(let E of O)(!w.has(E.seq)||L?.has(E.seq))&&y.rows.push(E);for(let E of w)q.has(E)||y.gone_rows.push([M,E]);d.set(M,q),y.logs.push({group_id:M,
from:T,to:A.to,at_start:A.at_start&&!k,at_end:!0,opened_at:o.get(M)??0})}function u(){return r.cancel(p),p=null,!n()||S>=qi?(m=!0,c):(c=c.then(async()=>{if(!m&&
t.cursor===h&&i.size+a.size+f.size===0)return;let b=g();await e.save(b)?(S=0,h=b.cursor):(S++,m=!0,_())}),c)}return{note(y){for(let b of y.groups)i.add(b);for(let b of y.
people)a.add(b);for(let b of y.logs)f.set(b,f.get(b)??new Set);for(let[b,M]of y.rows){let A=f.get(b)??new Set;for(let w of M)A.add(w);f.set(b,A)}_()},invalidate(){
m=!0,_()},flush:u,dispose:()=>r.cancel(p)}}var Ri=2e3;function Go({userId:e,db:t,env:n,onEnded:o,onServer:s}){let{clock:r}=n,i=Mn({fetch:n.fetch,db:t,onSignedOut:({code:v})=>ie(v),clock:r}),{http:a,db:f}=i,
d=tn(e),m=Yn(d,r),h=re(null),S=re(null),p=re({state:"idle",since:r.now(),retryAt:null,code:null}),c=U(v=>R.typingIn(v)),_=U(v=>R.isOnline(v)),g=re([]),l=re(0),u=re(
0),y=new Map,b=new Set,M=!1,A=re(!1),w=!1,x=null,O=en({open:v=>n.openSocket(`/ws?since=${encodeURIComponent(v)}&groups=no`),prepare:async()=>(d.cursor===null?await C.
anew():C.refresh(),d.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:v=>v.type==="ready"?Wo(v):k.push(v),onState:v=>{v.state==="ended"&&ie(
String(v.code)),v.state!=="live"&&Fo(),p.value=v},isOnline:n.isOnline,isVisible:n.isVisible,clock:r}),k=jo({apply:St,soon:n.soon,clock:r}),T=jn({state:d,http:a,
change:Q,opened:y,clock:r}),q=Jn({state:d,http:a,request:O.request,change:Q,clock:r}),L=hn({state:d,http:a,change:Q,history:T,isMarking:q.isMarking,clock:r}),E=Vn(
{userId:e,db:f,http:a,env:n,state:d,socket:O,onLeading:()=>N.invalidate()}),N=Bo({db:f,state:d,isLeading:()=>E.tabs.isLeading,opened:y,me:()=>h.value,clock:r}),
R=Do({signal:O.signal,onPresence:v=>_.update(v),onTyping:v=>c.update(v),clock:r}),C=Sn({userId:e,db:f,http:a,state:d,view:m,history:T,change:Q,me:h,server:S,clock:r,
onOther:()=>ie("another_user"),onGroups:q.again,onSettings:v=>E.settings.received(v),onServer:s,onAnew:()=>{k.clear(),N.invalidate(),l.value++}}),W=Qn({state:d,
change:Q,clock:r}),Xe=n.makeKey(),J=$o({state:d,settings:()=>E.settings.settings.value,isLeading:()=>E.tabs.isLeading,isVisible:n.isVisible,tell:v=>E.tabs.tell(
{type:"looking",tab:Xe,group_id:v}),clock:r});E.onWord(v=>{v.type==="looking"&&J.looked(v)});let yt=Xt({userId:e,http:a,memory:n.memory,clock:r});function Q(v){
w||Ni(()=>{let P=nn(),Z=M;v(P);for(let ge of P.confirmed)E.outbox.confirm(ge);for(let{group_id:ge,user_id:Xo}of P.typed)R.stopTyping(ge,Xo);if(P.left.size>0&&(g.
value=[...g.value,...P.left.values()].slice(-20)),P.me&&zo(),T.bound(P.logs),m.publish(P),N.note(P),L.note(P),W.note(P.groups),E.began(P.groups),J.changed(P),!(!Z||
P.arrived.length===0)){J.arrived(P.arrived);for(let ge of b)ge(P.arrived)}})}function St(v){Q(P=>{for(let Z of v)Pn(Z)?qn(d,Z,P):Uo(Z,P)})}function Uo(v,P){switch(v.
type){case"live":M=!0,A.value=!0,X(v.cursor)>=d.applied_id&&(d.cursor=v.cursor),R.connected(),q.connected(),E.sync(),C.refreshed().then(J.back);break;case"read":
(v.user_id!==e||!q.isMarking(v.group_id))&&Ln(d,v,P);break;case"read_all":Be(d,v.cursor,P);break;case"muted":Cn(d,v,P);break;case"typing":R.typed(v.group_id,v.user_id);
break;case"presence":R.answered(v.online);break;case"presence_changed":R.changed(v.user_id,v.is_online);break;case"invitation":u.value++;break;default:E.received(
v)}}function Wo(v){v.user_id!==e?ie("another_user"):v.reset||v.behind>Ri?Ho():E.outbox.connected(!0)}function Fo(){M&&(C.lost(),J.lost()),M=!1,A.value=!1,E.outbox.
connected(!1),R.disconnected(),q.disconnected()}function Ho(){k.clear(),d.cursor=null,O.restart()}async function zo(){try{h.value=await a.get("/v1/users/me")}catch{}}
function ie(v){w||(x&&E.tabs.tell({type:"signed_out",reason:x}),Mt(),o(x??v))}function Mt(){w=!0,O.stop(),k.clear();for(let v of[m,N,q,L,R,yt,W,J,E])v.dispose();
i.end()}return{http:a,state:d,view:m,me:h,server:S,apply:St,connection:p,typing:c,presence:_,left:g,resets:l,invitations:u,isCurrent:A,history:T,marks:q,asking:L,
people:R,local:E,notifications:J,socket:O,change:Q,async begin(){await Promise.all([C.showCopy(),E.load()]),!w&&(O.start(),yt.start())},async leave(v,P){x=v;try{
await P(),ie(v)}catch(Z){if(!w)throw Z}finally{x=null}},end:ie,onArrived(v){return b.add(v),()=>b.delete(v)},async flush(){k.flush(),await Promise.all([q.flush(),
E.flush(),N.flush()])},dispose:Mt}}var Pi=new Set(["signed_out","account_deleted"]);function Io(e=zt()){let t=ht({name:"starting"}),n=ht(null),o=null,s=ht(null),r=null,i=e.memory.get("email"),a=0,
f=Ee({fetch:e.fetch});async function d(l){let u=++a;o?.dispose();let y=e.memory.get(`shared-${l}`)!==null;e.memory.set("user",String(l));let b=y?ee():await e.openDatabase(
l);if(u!==a){b.close();return}r=b;let M=Go({userId:l,db:r,env:e,onEnded:m,onServer:S});o=M,M.local.onWord(w=>{w.type==="signed_out"&&M.end(w.reason),w.type==="n\
ew_version"&&h(w.version)&&(s.value=w.version)});let A=Bt(M,M.http,e.upload);t.value={name:"signed_in",session:M,actions:A},await M.begin()}async function m(l){
let u=r,y=o?.state.me;if(a++,o=null,r=null,l==="another_user"){u?.close(),await _();return}e.memory.get("user")===String(y)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:l,email:i},await u?.wipe(Pi.has(l)),u?.close(),p()}let h=l=>l!==null&&e.version!=="src"&&l!==e.version;function S({web:l}){l===null||!h(
l)?s.value=null:s.value!==l&&(s.value=l,o?.local.tabs.tell({type:"new_version",version:l}))}async function p(){try{let l=await f.get("/v1/config");n.value=l,S(l)}catch{}}
async function c(){let l=Number(e.memory.get("user"));if(l){await d(l);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},p();return}await _()}
async function _(){let l=++a;t.value={name:"starting"};try{let{user_id:u}=await f.get("/v1/test-auth",void 0,{tries:1});l===a&&await d(u)}catch(u){let{action:y,
code:b}=u;y==="sign_in"?(l===a&&(t.value={name:"signed_out",reason:null,email:i}),p()):l===a&&(t.value={name:"signed_out",reason:b,email:i})}}async function g({
id:l},u,y){i=y?null:u,e.memory.set("email",i),e.memory.set(`shared-${l}`,y?"1":null),e.memory.set(et(l),null),await d(l)}return{status:t,config:n,newVersion:s,http:f,
start:c,async login({email:l,password:u,isShared:y=!1}){let b=y?"session":"persistent",{user:M}=await f.post("/v1/users/login",{email:l,password:u,cookie:b});await g(
M,l,y)},async register({username:l,email:u,password:y,invite:b=null,isShared:M=!1}){let w={username:l,email:u,password:y,cookie:M?"session":"persistent",...b&&{
invite:b}},x=await f.post("/v1/users/register",w);return await g(x,u,M),x.group_id??null},reset:(l,u)=>f.post("/v1/users/reset",{code:l,new_password:u}),invite:l=>f.
get(`/v1/invites/${encodeURIComponent(l)}`),async logout(l=!1){let u=o;u&&(await Promise.all([u.marks.flush(),u.local.handOver()]),await u.leave("signed_out",()=>u.
http.post("/v1/users/logout",{all:l})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),flush:()=>o?.flush()}}var ou=Io();export{lt as a,ce as b,Qe as c,X as d,I as e,ae as f,K as g,_e as h,ue as i,Ge as j,ut as k,fe as l,se as m,Hc as n,ro as o,ze as p,ei as q,vo as r,No as s,bl as t,
ou as u};
