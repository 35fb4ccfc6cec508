import{computed as Q,signal as ze}from"./vendor/preact.js";var me={"conversation.messages":"Messages","conversation.older":"Load older messages","conversation.none":"No messages yet.","conversation.reading":"Reading…",
"conversation.not_read":"The messages could not be read: {reason}","conversation.not_member":"You are not in this group, or it does not exist.","conversation.ju\
mp_to_date":"Jump to a date","conversation.edited":"edited","conversation.edited_mark":"(edited)","conversation.deleted":"This message was deleted.","conversati\
on.no_text":"A message without text","conversation.pinned":"pinned","conversation.profile_of":"Profile of {name}","conversation.replies":{one:"{n} reply",other:"\
{n} replies"},"conversation.reaction":{one:"{emoji}, {n} reaction",other:"{emoji}, {n} reactions"},"conversation.reactions":{one:"{n} reaction",other:"{n} react\
ions"},"conversation.open_picture":"Open the picture {name}","conversation.download":"Download","conversation.unread_line":"New messages","conversation.unread":{
one:"{n} unread",other:"{n} unread"},"conversation.unread_since":"{n} unread since {day}","conversation.new":{one:"{n} new",other:"{n} new"},"conversation.newes\
t":"Jump to the newest","conversation.yours_below":"Your message is below","conversation.commands":"Commands","conversation.menu":"More commands","conversation.\
react":"React","conversation.react_with":"React with {emoji}","conversation.reply":"Reply","conversation.edit":"Edit","conversation.copy_text":"Copy text","conv\
ersation.copied":"Copied.","conversation.pin":"Pin","conversation.unpin":"Unpin","conversation.mark_unread":"Mark unread from here","conversation.seen_by":"Seen\
 by","conversation.who_reacted":"Reactions","conversation.versions":"Earlier versions","conversation.delete":"Delete","conversation.delete_title":"Delete this m\
essage?","conversation.delete_text":"Its text and files are removed for everyone. This cannot be undone.","conversation.sending":"Sending…","conversation.wait\
s":"Waits to be sent: {reason}","conversation.not_sent":"Not sent: {reason}","conversation.asking":"Written more than a day ago and not sent yet.","conversation\
.uploading":"Uploading {name}","conversation.message":"Message","conversation.write":"Write a message","conversation.may_not_write":"You may not write here","co\
nversation.send":"Send","conversation.editing":"You are editing your message","conversation.reply_to":"Reply to {name}","conversation.left":"{left} bytes left",
"conversation.typing":{one:"{names} is typing…",other:"{names} are typing…"},"conversation.typing_more":"{names} and {more} more are typing…","conversatio\
n.begin":"The first message begins your conversation with {name}.","conversation.too_large":"Too large, at most {size} a file: {names}","conversation.too_many":{
one:"At most {n} file in a message. Not attached: {names}",other:"At most {n} files in a message. Not attached: {names}"},"conversation.attached":"Attached file\
s","conversation.a_file":"A file","conversation.not_uploaded":"Not uploaded","conversation.cancel_upload":"Cancel the upload of {name}","conversation.remove":"R\
emove {name}","conversation.drop":"Drop the files to attach them","conversation.everyone":"all members","conversation.suggestions":"Suggestions","conversation.p\
review":"Preview","conversation.attach":"Attach files","conversation.new_messages":{one:"{n} more new message",other:"{n} more new messages"},"conversation.new_\
log":"New messages","conversation.notice.began":"{actor} began this conversation","conversation.notice.created":"{actor} created the group","conversation.notice\
.updated":"{actor} changed the settings of {name}","conversation.notice.renamed":"{actor} renamed the group to {name}","conversation.notice.topic":"{actor} set \
the topic: {topic}","conversation.notice.no_topic":"{actor} removed the topic","conversation.notice.archived":"{actor} archived the group","conversation.notice.\
unarchived":"{actor} opened the group again","conversation.notice.joined":"{user} joined","conversation.notice.added":"{actor} added {user}","conversation.notic\
e.left":"{user} left","conversation.notice.removed":"{actor} removed {user}","conversation.notice.banned":"{actor} banned {user}","conversation.notice.ban_lifte\
d":"{actor} lifted the ban of {user}","conversation.notice.is_owner":"{user} is now the owner","conversation.notice.is_admin":"{user} is now an admin","conversa\
tion.notice.is_member":"{user} is no longer an admin","conversation.notice.pinned":"{actor} pinned {message}","conversation.notice.unpinned":"{actor} unpinned {\
message}","conversation.notice.a_message":"a message","conversation.notice.account_deleted":"{user} deleted their account"};var he={"shell.name":"Chat","shell.starting":"Starting…","shell.skip":"Skip to the conversation","shell.groups":"Groups","shell.conversations":"Conversations",
"shell.back":"Back to the groups","shell.choose":"Choose a conversation.","shell.conversation":"Conversation","shell.invitation":"Invitation","shell.search":"Se\
arch","shell.settings":"Settings","shell.not_found":"Page not found","shell.connecting":"Connecting…","shell.sign_out":"Sign out","shell.deleted":"deleted","s\
hell.a_file":"a file","shell.close":"Close","shell.fault.network":"The server cannot be reached. Try again.","shell.fault.busy":"The server is busy. Try again i\
n a moment.","shell.fault.server":"A fault of the server. It is in its log.","shell.fault.rate":"Too many requests. Try again in a moment.","shell.fault.disk":"\
The server's disk is full.","shell.fault.allowed":"You may not do that here.","shell.fault.member":"You are no member of this group.","shell.fault.blocked":"One\
 of you has blocked the other.","shell.fault.archived":"This group is archived.","shell.fault.large":"That is too large.","shell.fault.quota":"Your storage is f\
ull.","shell.fault.unknown":"That did not work. Try again.","shell.menu_of":"Menu of {name}","shell.deleted_user":"Deleted user","shell.online":"online","shell.\
n_unread":"{n} unread","shell.n_mentions":{one:"{n} mention",other:"{n} mentions"},"shell.muted":"muted","shell.typing":"typing…","shell.draft":"Draft:","shel\
l.empty_group":"No messages yet","shell.you":"You","shell.mark_read":"Mark as read","shell.copy_link":"Copy link","shell.filter":"Show","shell.filter.all":"All",
"shell.filter.unread":"Unread","shell.filter.mentions":"Mentions","shell.filter.direct":"Direct","shell.none.all":"You are in no group yet.","shell.none.unread":"\
Everything is read.","shell.none.mentions":"No unread mentions.","shell.none.direct":"No direct conversations yet.","shell.account":"Your account","shell.accoun\
t_of":"Your account: {name}","shell.profile":"Profile","shell.sessions":"Devices","shell.read_all":"Mark everything as read","shell.now":"Now","shell.try_again":"\
Try again","shell.reload":"Reload","shell.catching_up":"Getting new messages…","shell.offline":"Offline. What you write is kept and sent later.","shell.reconn\
ecting":"Reconnecting","shell.seconds":"in {n} s","shell.restarting":"The server is restarting.","shell.crowded":"Too many windows are open.","shell.faulty":"Th\
is page has a fault, and has stopped. Reload it.","shell.loading":"Loading…","shell.not_loaded":"This part of the page could not be loaded.","shell.new.group":"\
New group","shell.new.public":"Find a public group","shell.new.person":"Write to someone","shell.new.code":"Join by a code","shell.cancel":"Cancel","shell.n_mem\
bers":{one:"{n} member",other:"{n} members"},"shell.n_invitations":{one:"{n} invitation",other:"{n} invitations"},"shell.menu_new":"New conversation","shell.pal\
ette":"Go to","shell.disk_full":"The server's disk is full. Reading works, sending waits.","shell.new_version":"A new version is there.","shell.notifications":"\
Notifications","shell.ask":"Get notified of direct messages and mentions?","shell.not_now":"Not now","shell.allow":"Allow","shell.begin":"You are in no group ye\
t. Begin with one of these:","shell.save":"Save","shell.panel_back":"Back","shell.panel_not_loaded":"This part of the page could not be loaded. Reload the page.",
"shell.archived":"Archived","shell.notes":"Notes to yourself","shell.members":"Members","shell.pins":"Pinned messages","shell.search_here":"Search in this conve\
rsation","shell.more":"More","shell.type_name":"To confirm, type the name of the group:","shell.key.ctrl":"Ctrl","shell.key.delete":"Del","shell.mentions":"Ment\
ions of you"};var ge={"signin.sign_in":"Sign in","signin.register":"Make an account","signin.has_account":"I have an account","signin.name":"Name","signin.email":"E-mail addr\
ess","signin.password":"Password","signin.shared":"This is not my computer","signin.try_as":"Try it as","signin.expired":"Your login has expired. Sign in again.",
"signin.ended":"This login was ended. Sign in again.","signin.again":"Sign in again.","signin.signed_out":"You are signed out.","signin.show_password":"Show pas\
sword","signin.password_hint":"At least 8 characters.","signin.new_password":"New password","signin.reset":"Set a new password","signin.gone":"Your account is d\
eleted.","signin.username_taken":"This name is taken.","signin.email_taken":"There is an account with this address.","signin.wrong_credentials":"The address or \
the password is wrong.","signin.wrong_code":"This code is wrong or has expired.","signin.password_set":"The new password is set. Sign in with it.","signin.code":"\
Code","signin.code_hint":"The operator of this server gives it to you.","signin.has_code":"I forgot my password","signin.name_hint":"3 to 64 characters.","signi\
n.name_short":"At least {n} characters.","signin.name_long":"At most {n} characters.","signin.wait":"Try again in {n} s","signin.invite_gone":"This invitation h\
as expired, was used up or was revoked. Ask for a new one.","signin.invite_to_register":"You are invited to make an account.","signin.invited_to":"You are invit\
ed to the group","signin.sign_in_to_join":"Sign in to join.","signin.wrong_password":"The password is wrong.","signin.bad_name":"This cannot be a username.","si\
gnin.bad_email":"This is no e-mail address."};var pe={"text.show_all":"Show all","text.show_less":"Show less"};var z={...me,...he,...ge,...pe};var X={en:{name:"English",first:async()=>z,later:async()=>(await import("./en_later.js")).later},de:{name:"Deutsch",first:async()=>(await import("./de.js")).
de,later:async()=>(await import("./de_later.js")).later}},I=ze({tag:"en",hasLater:!1,catalogue:z}),A={tag:"en",hasLater:!1},Xe=Q(()=>new Intl.PluralRules(
I.value.tag)),Qe=Q(()=>new Intl.NumberFormat(I.value.tag)),fn=Q(()=>I.value.tag),we=e=>Z({...A,tag:e});async function mn(){I.peek().hasLater||await Z({...A,hasLater:!0})}
async function Z(e){A=e;let{tag:t,hasLater:s}=e;try{let o=await Promise.all([X[t].first(),s?X[t].later():{}]);if(A!==e)return await Z(A);I.value={tag:t,hasLater:s,
catalogue:Object.assign({},...o)}}catch(o){throw A===e&&(A=I.peek()),o}}function _e(e){return e.map(s=>s.toLowerCase().split("-")[0]).find(s=>Object.hasOwn(X,s))??
"en"}function h(e,t={}){return Ze(e,t).join("")}function Ze(e,t){let s=[];for(let[o,n]of et(e,t).split(/\{(\w+)\}/).entries()){let r=o%2?t[n]:n;r!==""&&s.push(typeof r==
"number"?Qe.value.format(r):r)}return s}function et(e,{n:t}){let s=I.value.catalogue[e];return typeof s=="string"?s:typeof t=="number"&&s[Xe.value.select(t)]||s.
other}var F=document.querySelector('meta[name="chat-version"]')?.getAttribute("content");function W(e){return`/assets/${F}/${e}`}var tt=JSON.parse('["vendor/idb.js","within.js","shared.js"]'),ye,ve=null,ee=null;function wn(e){ye=e}function nt(){return ve??=Promise.all(F==="src"?[]:tt.map(ot)),ve}function ot(e){let t=document.
createElement("link");return t.rel="modulepreload",t.href=W(e),new Promise(s=>{t.onload=t.onerror=s,document.head.append(t)})}async function te(){return nt(),ee??=
await ye(),ee}var be=()=>ee;var $e={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var Se={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function st(e){return Object.
hasOwn(Se,e)?Se[e]:"fail"}var at={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},k=class extends Error{constructor({code:t,sentence:s,
status:o,retryAfter:n,requestId:r,details:i}){super(s??at[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=n??null,this.
requestId=r??null,this.details=i??null}get action(){return st(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},yn=e=>e instanceof
k?e:new k({code:"client_fault",sentence:String(e)});function bn(e){return new k({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function B(e,t,s){let o=null;try{o=JSON.parse(t)}catch{}let n=typeof o?.code=="string",r=Number(s("Retry-After")??NaN);return new k({code:n?o.code:rt(e),
sentence:n?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(r)?r:null,requestId:s("X-Request-Id"),details:n?o.details??null:null})}
function rt(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var it=3e4,lt=3,ct=30;function xe({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:s=i=>new Promise(d=>setTimeout(d,i)),signal:o,base:n="",
headers:r={}}={}){async function i(w,f,u={}){let p=u.tries??(w==="GET"?lt:1);for(let y=1;;y++)try{return await d(w,f,u)}catch(a){if(!(a instanceof k)||(a.action===
"sign_in"&&t(a),y>=p||!a.isPassing))throw a;let l=a.retryAfter??.5*y;if(l>ct)throw a;if(await s(l*1e3+Math.random()*250),u.signal?.aborted||o?.aborted)throw H()}}
async function d(w,f,{query:u,body:p,headers:y,signal:a,keepalive:l}){let _=new AbortController,c=setTimeout(()=>_.abort(),it),g=()=>_.abort(),v=()=>!!(a?.aborted||
o?.aborted);for(let b of[a,o])b?.addEventListener("abort",g,{once:!0});try{if(v())throw H();let b=await e(n+f+J(u),{method:w,headers:{...r,...p===void 0?{}:{"Co\
ntent-Type":"application/json"},...y},...p===void 0?{}:{body:JSON.stringify(p)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:_.signal,keepalive:l??
!1}),x=await b.text();if(v())throw H();if(!b.ok)throw B(b.status,x,O=>b.headers.get(O));return{data:x?ft(x):null,status:b.status,etag:b.headers.get("ETag"),next:ut(
b.headers.get("Link"))}}catch(b){if(b instanceof k)throw b;if(v())throw H();let x=_.signal.aborted?"time_out":"network";throw new k({code:x})}finally{clearTimeout(
c);for(let b of[a,o])b?.removeEventListener("abort",g)}}let m=w=>async(f,u=void 0,p={})=>(await i(w,f,{...p,body:u})).data;return{request:i,get:async(w,f,u={})=>(await i(
"GET",w,{...u,...f?{query:f}:{}})).data,page:async(w,f)=>{let u=w+J(f),{data:p,next:y}=await i("GET",u);return{items:p,next:y??dt(u,p)}},post:m("POST"),put:m("P\
UT"),patch:m("PATCH"),remove:m("DELETE")}}function J(e){let t=new URLSearchParams;for(let[o,n]of Object.entries(e??{}))n!=null&&t.set(o,String(n));let s=t.toString();
return s&&`?${s}`}function ut(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function dt(e,t){let[s,o]=e.split("?"),n=new URLSearchParams(o),r=t[t.
length-1];return!r||!n.has("after_id")||t.length<Number(n.get("limit"))?null:(n.set("after_id",String(r.id)),`${s}?${n}`)}function ft(e){try{return JSON.parse(e)}catch{
throw new k({code:"unreadable_answer"})}}function H(){return new k({code:"aborted"})}var mt=3e4;function ke(e,t,{onProgress:s=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let n=o(),r=null,i=!1,d=()=>{clearTimeout(r),r=setTimeout(()=>{i=!0,n.
abort()},mt)};return{done:new Promise((w,f)=>{let u=p=>f(new k({code:p}));n.upload.onprogress=({loaded:p})=>{d(),s(Math.min(p,e.size),e.size)},n.onload=()=>{if(n.
status<200||n.status>299){let p=y=>n.getResponseHeader(y);f(B(n.status,n.responseText,p));return}try{w(JSON.parse(n.responseText))}catch{u("unreadable_answer")}},
n.onerror=()=>u("network"),n.onabort=()=>u(i?"time_out":"aborted"),n.onloadend=()=>clearTimeout(r),n.open("POST",`/v1/files${J({name:t})}`),n.setRequestHeader("\
Content-Type","application/octet-stream"),d(),n.send(e)}),cancel:()=>n.abort()}}var Te=100,ht=16;function Ee(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:$e,fetch:e.fetch.bind(e),openSocket:s=>new WebSocket(new URL(
s,e.location.href.replace(/^http/,"ws"))),upload:ke,locks:e.navigator.locks??null,openChannel:s=>e.BroadcastChannel?new BroadcastChannel(s):null,soon(s){if(!t()){
let i=setTimeout(s,Te);return()=>clearTimeout(i)}let o=requestAnimationFrame(r),n=setTimeout(r,Te);function r(){cancelAnimationFrame(o),clearTimeout(n),s()}return()=>{
cancelAnimationFrame(o),clearTimeout(n)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-version"]')?.content??"\
src",makeKey(){let s=crypto.getRandomValues(new Uint8Array(ht));return btoa(String.fromCharCode(...s)).replace(/\+/g,"-").replace(/\//g,"_").slice(0,22)},memory:gt(
()=>e.localStorage)}}function gt(e){function t(n){try{return e().getItem(`chat-${n}`)}catch{return null}}function s(n,r){try{r===null?e().removeItem(`chat-${n}`):
e().setItem(`chat-${n}`,r)}catch{}}function o(){return s("works","1"),t("works")==="1"}return{get:t,set:s,works:o}}import{signal as oe}from"./vendor/preact.js";var Ne={text:"",reply_to:null,selection:null,files:[]},In=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,R=({text:e,reply_to:t,files:s})=>!e.trim()&&t===null&&s.length===
0;function Mn({db:e,onChange:t,tell:s,onStored:o,mayBeOnServer:n,clock:r}){let i=new Map,d=new Set,m=new Map,w=a=>{let l=i.get(a);return l&&!R(l)?l:null};function f(a,l){
l?i.set(a,l):i.delete(a),t(a)}async function u(a){r.cancel(m.get(a)),m.delete(a),await e.put_draft(a,i.get(a)??null),s(a),o()}function p(a,{text:l,reply_to:_,selection:c,
files:g}){let v={text:l,reply_to:_,selection:c,files:g,at:r.now(),is_synced:!1};d.add(a),f(a,R(v)&&!n(a)?null:v)}function y(a,l){let _=w(a);return p(a,{text:[_?.
text,l.text].filter(Boolean).join(`
`),reply_to:_?.reply_to??l.reply_to,selection:null,files:[..._?.files??[],...l.files]}),u(a)}return{get:w,all:()=>new Map([...i].filter(([,a])=>!R(a))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([a,{is_synced:l}])=>!l&&d.has(a)&&!m.has(a)),adopt(){for(let a of i.keys())d.add(a)},isNewer:a=>m.has(a)||i.has(a)&&!i.
get(a)?.is_synced,async load(){for(let[a,l]of await e.drafts())!m.has(a)&&l.at>=(i.get(a)?.at??0)&&f(a,l)},set(a,l){p(a,l),r.cancel(m.get(a)),m.set(a,r.after(()=>u(
a),300))},async clear(a){p(a,Ne),await u(a)},merge:y,async move(a,l){let _=w(a);_&&(p(a,Ne),await Promise.all([y(l,_),u(a)]))},uploaded(a,l){for(let[_,c]of i){if(!c.
files.some(v=>v.local_id===a&&v.file_id===null))continue;let g=c.files.map(v=>v.local_id===a?{...v,file_id:l}:v);this.set(_,{...c,files:g})}},flush:()=>Promise.
all([...m.keys()].map(u)),async synced(a,l){i.get(a)===l&&f(a,R(l)?null:{...l,is_synced:!0}),await e.sync_draft(a,l),s(a)},async take(a,l){if(this.isNewer(a))return;
let _=l&&{...l,is_synced:!0};f(a,_),await e.put_draft(a,_)},async changed(a){if(m.has(a))return;let l=await e.draft(a);m.has(a)||f(a,l)}}}var pt=(e,t)=>e?.at===t.at&&e.text===t.text;function Oe(){let e=new Map,t=new Map,s=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async n=>e.get(n)??null,put_outgoing:async n=>!!e.set(n.key,{...n}),remove_outgoing:async n=>e.delete(n),drafts:async()=>new Map(
t),draft:async n=>t.get(n)??null,put_draft:async(n,r)=>!!(r?t.set(n,r):t.delete(n)),async sync_draft(n,r){return pt(t.get(n),r)&&(R(r)?t.delete(n):t.set(n,{...r,
is_synced:!0})),!0},file:async n=>s.get(n)??null,put_file:async(n,r)=>!!s.set(n,r),remove_file:async n=>s.delete(n),value:async n=>o.get(n)??null,put_value:async(n,r)=>!!o.
set(n,r),async wipe(n=!1){if(n)for(let r of[e,t,s,o])r.clear();return!0},close:()=>{}}}function qn({userId:e,http:t,memory:s,clock:o}){let n=ne(e),r=null;function i(){try{let{life:f,due:u}=JSON.parse(s.get(n)??"");return u-o.now()<=f?{life:f,due:u}:
null}catch{return null}}function d(f){o.cancel(r),r=o.after(w,Math.min(f,864e5))}async function m(){let u=(await t.get("/v1/users/sessions")).find(l=>l.is_current);
if(!u)throw new Error("the server lists this session");let[p,y,a]=[u.created_at,u.last_used_at,u.expires_at].map(Date.parse);return{life:Number(a)-Number(p),left:Number(
a)-Number(y)}}async function w(){let f=i();if(f&&f.due>o.now()){d(f.due-o.now());return}try{let{life:u,left:p}=await m();p<u/2&&(await t.post("/v1/users/renew"),
{left:p}=await m(),u=p);let y=o.now()+Math.max(p-u/2,0);s.set(n,JSON.stringify({life:u,due:y})),d(Math.max(y-o.now(),3e5))}catch{d(3e5)}}return{start:w,dispose:()=>o.
cancel(r)}}var ne=e=>`login-${e}`;var wt=new Set(["signed_out","account_deleted"]);function Ae(e){let t=oe({name:"starting"}),s=oe(null),o=null,n=oe(null),r=null,i=e.memory.get("email"),d=0,m=xe(
{fetch:e.fetch});async function w(c){let g=++d;o?.dispose();let v=e.memory.get(`shared-${c}`)!==null;e.memory.set("user",String(c));let{createSession:b,createActions:x}=await e.
loadSession().catch(()=>{throw new k({code:"network"})}),O=v?Oe():await e.openDatabase(c);if(g!==d){O.close();return}r=O;let $=b({userId:c,db:r,env:e,onEnded:f,
onServer:p});o=$,$.local.onWord(T=>{T.type==="signed_out"&&$.end(T.reason),T.type==="new_version"&&u(T.version)&&(n.value=T.version)});let N=x($,$.http,e.upload);
t.value={name:"signed_in",session:$,actions:N},await $.begin()}async function f(c){let g=r,v=o?.state.me;if(d++,o=null,r=null,c==="another_user"){g?.close(),await l();
return}e.memory.get("user")===String(v)&&e.memory.set("user",null),t.value={name:"signed_out",reason:c,email:i},await g?.wipe(wt.has(c)),g?.close(),y()}let u=c=>c!==
null&&e.version!=="src"&&c!==e.version;function p({web:c}){c===null||!u(c)?n.value=null:n.value!==c&&(n.value=c,o?.local.tabs.tell({type:"new_version",version:c}))}
async function y(){try{let c=await m.get("/v1/config");s.value=c,p(c)}catch{}}async function a(){let c=Number(e.memory.get("user"));if(c){await w(c).catch(g=>{if(!(g instanceof
k))throw g});return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},y();return}await l()}async function l(){let c=++d;t.value={name:"starti\
ng"};try{let{user_id:g}=await m.get("/v1/test-auth",void 0,{tries:1});c===d&&await w(g)}catch(g){let{action:v,code:b}=g;v==="sign_in"?(c===d&&(t.value={name:"si\
gned_out",reason:null,email:i}),y()):c===d&&(t.value={name:"signed_out",reason:b,email:i})}}async function _({id:c},g,v){i=v?null:g,e.memory.set("email",i),e.memory.
set(`shared-${c}`,v?"1":null),e.memory.set(ne(c),null),await w(c)}return{status:t,config:s,newVersion:n,http:m,start:a,async login({email:c,password:g,isShared:v=!1}){
let b=v?"session":"persistent",{user:x}=await m.post("/v1/users/login",{email:c,password:g,cookie:b});await _(x,c,v)},async register({username:c,email:g,password:v,
invite:b=null,isShared:x=!1}){let $={username:c,email:g,password:v,cookie:x?"session":"persistent",...b&&{invite:b}},N=await m.post("/v1/users/register",$);return await _(
N,g,x),N.group_id??null},reset:(c,g)=>m.post("/v1/users/reset",{code:c,new_password:g}),invite:c=>m.get(`/v1/invites/${encodeURIComponent(c)}`),async logout(c=!1){
let g=o;g&&(await Promise.all([g.marks.flush(),g.local.handOver()]),await g.leave("signed_out",()=>g.http.post("/v1/users/logout",{all:c})))},wake:()=>o?.socket.
now(),offline:()=>o?.socket.offline(),isUploading:()=>o?.local.attachments.isRunning()??!1,flush:()=>o?.flush()}}var S=Ae({...Ee(),loadSession:te,openDatabase:async e=>(await te()).openDatabase(e)});import{html as Ie}from"./vendor/preact.js";var _t=new Set(["back","forward","leave","reply","send"]);function L({name:e,label:t}){let s=W(`icons/sprite.svg#${e}`),o=_t.has(e)?"icon pointing":"icon";return t===
void 0?Ie`<svg class=${o} aria-hidden="true"><use href=${s} /></svg>`:Ie`<svg class=${o} role="img" aria-label=${t}><use href=${s} /></svg>`}import{html as K,render as Vt}from"./vendor/preact.js";import{signal as vt}from"./vendor/preact.js";var C={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},yt=1e3,bt=3;function Qn({db:e,http:t,
tell:s,clock:o}){let n=vt({...C}),r={},i=null,d={},m=null;function w(){let a=Object.entries({...r,...d}).filter(([l,_])=>$t(C[l],_));n.value={...C,...Object.fromEntries(
a)}}function f(a){i!==null&&a.revision<i||(i=a.revision,r=a.settings,w(),p())}async function u(){let a=await e.value("settings");return a&&{stored:a.stored??{},
changed:a.changed??{}}}let p=()=>e.put_value("settings",{stored:r,changed:d});async function y(a){m=null;for(let l=0;l<bt&&Object.keys(d).length>0;l++){let _=d;
try{i===null&&f(await t.get("/v1/users/me/settings"));let c=await t.put("/v1/users/me/settings",{settings:{...r,..._}},{headers:{"If-Match":`"${i}"`},...a}),g=Object.
entries(d).filter(([v,b])=>b!==_[v]);d=Object.fromEntries(g),f(c)}catch(c){if(c.code!=="revision_mismatch")return;i=null}}}return{settings:n,async load(){let a=await u();
a&&(r=a.stored,d={...a.changed,...d},w())},async sync(){Object.keys(d).length>0&&await y()},received:f,async reload(){let a=await u();a&&(r={...r,...a.changed},
w())},set(a,l){d={...d,[a]:l},w(),p().then(s),o.cancel(m),m=o.after(()=>y(),yt)},async flush(){m!==null&&(o.cancel(m),await y({keepalive:!0}))},dispose:()=>o.cancel(
m)}}function $t(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(t)}import{effect as St}from"./vendor/preact.js";var xt=["theme","text_size","density","reduced_motion","language"],Re="chat-looks",kt=new Set(["ar","fa","he","ur"]);async function Le(){let e=Tt(),t=Me(e);St(()=>{
let s=S.status.value;if(s.name!=="signed_in")return;let{settings:o}=s.session.local.signals,n=Object.fromEntries(xt.map(r=>[r,o.value[r]]));Me(n),Et(n)}),await t}
async function Me({theme:e,text_size:t,density:s,reduced_motion:o,language:n}){let r=document.documentElement;V(r,"theme",e==="system"?null:e),V(r,"textSize",t===
"normal"?null:t),V(r,"density",s==="normal"?null:s),V(r,"motion",o==="always"?"reduced":null);let i=getComputedStyle(r).backgroundColor;for(let m of document.querySelectorAll(
'meta[name="theme-color"]'))m.setAttribute("content",i);let d=_e(n?[n]:navigator.languages);try{await we(d)}catch{return}r.lang=d,r.dir=kt.has(d)?"rtl":"ltr"}function V(e,t,s){
s===null?delete e.dataset[t]:e.dataset[t]=s}function Tt(){try{return{...C,...JSON.parse(localStorage.getItem(Re)??"{}")}}catch{return C}}function Et(e){try{localStorage.
setItem(Re,JSON.stringify(e))}catch{}}import{html as E,useEffect as Gt,useState as M}from"./vendor/preact.js";import{html as se,useEffect as Nt,useId as Ot,useRef as At,useState as It}from"./vendor/preact.js";function U({name:e,label:t,type:s="text",value:o="",autocomplete:n="off",hint:r="",fault:i="",isOptional:d=!1,isFirst:m=!1,...w}){let f=Ot(),[u,p]=It(!1),y=At(null);
Nt(()=>{m&&y.current?.focus()},[m]);let a=s==="password",l=[r&&`${f}-hint`,i&&`${f}-fault`].filter(Boolean).join(" ");return se`
    <div class="field">
      <label for=${f}>${t}</label>
      <div class="field-box">
        <input
          ref=${y} id=${f} name=${e} type=${a&&u?"text":s} defaultValue=${o}
          dir=${s==="text"?"auto":void 0} autocomplete=${n} required=${!d}
          spellcheck=${!1} autocapitalize="off"
          aria-invalid=${i?"true":void 0} aria-describedby=${l||void 0} ...${w}
        />
        ${a&&se`<button type="button" class="button quiet" aria-pressed=${u} title=${h("signin.show_password")} onClick=${()=>p(!u)}>
          <${L} name="eye" label=${h("signin.show_password")} />
        </button>`}
      </div>
      ${r&&se`<p class="hint" id="${f}-hint">${r}</p>`}
      <p class="fault" id="${f}-fault" role="alert" hidden=${!i}>${i}</p>
    </div>
  `}var Ce=(e,t)=>String(new FormData(e).get(t)??"");import{signal as Rt}from"./vendor/preact.js";var Mt=/^[1-9][0-9]{0,15}$/;function re({pathname:e,search:t,hash:s}){let[o,n,r,...i]=e.split("/").slice(1);return i.length>0?{name:"unknown"}:o===""&&n===void 0?
{name:"home"}:o==="g"&&ae(n)&&(r===void 0||ae(r))?{name:"group",groupId:Number(n),seq:r?Number(r):null}:r!==void 0?{name:"unknown"}:o==="d"&&ae(n)?{name:"direct",
userId:Number(n)}:o==="settings"?{name:"settings",page:n??""}:n!==void 0?{name:"unknown"}:o==="join"?{name:"join",code:s.slice(1)}:o==="search"?{name:"search",query:new URLSearchParams(
t).get("q")??""}:{name:"unknown"}}function co(e){switch(e.name){case"group":return e.seq===null?`/g/${e.groupId}`:`/g/${e.groupId}/${e.seq}`;case"direct":return`\
/d/${e.userId}`;case"join":return`/join#${e.code}`;case"search":return e.query===""?"/search":`/search?${new URLSearchParams({q:e.query})}`;case"settings":return e.
page===""?"/settings":`/settings/${e.page}`;default:return"/"}}function ae(e){return e!==void 0&&Mt.test(e)}var qe="",ie=Rt(De());addEventListener("popstate",ce);addEventListener("hashchange",ce);function le(e,{replace:t=!1}={}){t?history.replaceState(null,"",e):history.
pushState(null,"",e),ce()}function ho(e){if(e.defaultPrevented||e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;let t=e.target instanceof Element?
e.target.closest("a"):null;if(!t||t.target||t.hasAttribute("download"))return;let s=new URL(t.href);s.origin!==location.origin||re(s).name==="unknown"||(e.preventDefault(),
le(s.pathname+s.search+s.hash))}function ce(){ie.value=De()}function De(){let e=re(location);return e.name!=="join"?e:(e.code!==""&&(qe=e.code,history.replaceState(
history.state,"","/join")),{...e,code:qe})}import{html as ue,signal as Lt}from"./vendor/preact.js";var Ct=6e3,qt=15e3,Dt=3,q=Lt([]),Y=new Map,jt=0;function Pe(e,{isFault:t=!1,action:s=null}={}){let o={id:++jt,text:e,isFault:t,action:s},n=q.value.filter(r=>r.text!==
e);q.value=[...n,o].slice(-Dt),Fe(o)}function Fe({id:e,action:t}){clearTimeout(Y.get(e)),Y.set(e,setTimeout(()=>de(e),t?qt:Ct))}function de(e){clearTimeout(Y.get(
e)),Y.delete(e),q.value=q.value.filter(t=>t.id!==e)}function vo(){return ue`
    <div class="toasts">
      <div role="status">${q.value.filter(e=>!e.isFault).map(je)}</div>
      <div role="alert">${q.value.filter(e=>e.isFault).map(je)}</div>
    </div>
  `}function je(e){let t=()=>clearTimeout(Y.get(e.id)),s=()=>Fe(e);return ue`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${s} onFocusIn=${t} onFocusOut=${s}
    >
      <p>${e.text}</p>
      ${e.action&&ue`<button class="button quiet strong" onClick=${()=>Pt(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${()=>de(e.id)}>
        <${L} name="close" label=${h("shell.close")} />
      </button>
    </div>
  `}function Pt(e){de(e.id),e.action?.onSelect()}var Ue={network:"shell.fault.network",time_out:"shell.fault.network",unreadable_answer:"shell.fault.network",busy:"shell.fault.busy",stopping:"shell.fault.busy",
storage_failed:"shell.fault.busy",server_error:"shell.fault.server",rate_limited:"shell.fault.rate",disk_full:"shell.fault.disk",not_allowed:"shell.fault.allowe\
d",not_a_member:"shell.fault.member",blocked:"shell.fault.blocked",group_archived:"shell.fault.archived",too_large:"shell.fault.large",quota_exceeded:"shell.fau\
lt.quota"};function G(e){let{code:t="",message:s="",requestId:o=null}=e??{},n=Object.hasOwn(Ue,t)?Ue[t]:void 0,r=n?h(n):s||h("shell.fault.unknown");return t==="\
server_error"&&o?`${r} (${o})`:r}async function So(e){try{return await e(),!0}catch(t){return Pe(G(t),{isFault:!0}),!1}}var Ye=3,Ge=64,We={username_taken:{field:"username",key:"signin.username_taken"},email_taken:{field:"email",key:"signin.email_taken"},invalid_credentials:{field:"\
password",key:"signin.wrong_password"},reset_code_not_found:{field:"code",key:"signin.wrong_code"}};function Be(e){let t=[...e.normalize("NFC").replace(/\s+/g,"\
 ").trim()].length;return t>0&&t<Ye?h("signin.name_short",{n:Ye}):t>Ge?h("signin.name_long",{n:Ge}):""}function He(e){let{code:t,message:s=""}=e??{},o=Object.hasOwn(
We,t)?We[t]:void 0;return o?{field:o.field,text:h(o.key)}:t==="invalid_request"&&s.includes("e-mail")?{field:"email",text:h("signin.bad_email")}:t==="invalid_re\
quest"&&s.includes("username")?{field:"username",text:h("signin.bad_name")}:{field:"",text:G(e)}}import{html as D,useEffect as Ft,useState as Ut}from"./vendor/preact.js";function Yt(e){let[t,s]=Ut({shown:null,isGone:!1,fault:""});return Ft(()=>{let o=!1;if(s({shown:null,isGone:!1,fault:""}),e!=="")return S.invite(e).then(n=>!o&&
s({shown:n,isGone:!1,fault:""}),n=>{let r=n?.code==="invite_not_found";o||s({shown:null,isGone:r,fault:r?"":G(n)})}),()=>{o=!0}},[e]),t}function Je({code:e}){let{
shown:t,isGone:s,fault:o}=Yt(e);if(s)return D`<p class="fault" role="alert">${h("signin.invite_gone")}</p>`;if(o)return D`<p class="fault" role="alert">${o}</p>`;
if(!t)return D`<p role="status">${h("shell.loading")}</p>`;let{name:n,topic:r,member_count:i}=t;return n===void 0?D`<p>${h("signin.invite_to_register")}</p>`:D`
    <div class="invite-note">
      <p>${h("signin.invited_to")} <bdi class="typed-name">${n}</bdi></p>
      ${r&&D`<p dir="auto">${r}</p>`}
      <p class="quiet-text">${h("shell.n_members",{n:i??0})}. ${h("signin.sign_in_to_join")}</p>
    </div>
  `}var Ve={token_expired:"signin.expired",session_revoked:"signin.ended",invalid_token:"signin.again",signed_out:"signin.signed_out",account_deleted:"signin.gone",
network:"shell.fault.network",time_out:"shell.fault.network"},Wt=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],Bt="password",fe=1e3;function Ke({reason:e,known:t}){
let s=S.config.value,[o,n]=M("sign_in"),[r,i]=M(!1),[d,m]=M({field:"",text:""}),[w,f]=M(e&&Ve[e]?h(Ve[e]):""),[u,p]=Ht(),[y,a]=M(""),l=ie.value,_=l.name==="join"&&
l.code!==""?l.code:null,c=s?.registration==="open"||s?.registration==="invite"&&_!==null;async function g($){i(!0),m({field:"",text:""});try{await $()}catch(N){
let{code:T,retryAfter:j}=N;T==="rate_limited"&&j&&p(j),m(T==="invalid_credentials"?{field:"password",text:h("signin.wrong_credentials")}:He(N)),i(!1)}}function v($){
$.preventDefault();let N=$.target,T=P=>Ce(N,P),j={email:T("email"),password:T("password"),isShared:T("shared")!==""};g(async()=>{if(o==="sign_in")await S.login(
j);else if(o==="register"){let P=await S.register({...j,username:T("username"),invite:_});P!==null&&le(`/g/${P}`,{replace:!0})}else await S.reset(T("code").trim(),
T("password")),b("sign_in"),f(h("signin.password_set"))})}function b($){n($),i(!1),f(""),m({field:"",text:""})}let x=$=>d.field===$?d.text:"",O=($,N)=>E`<button type="button" class="button quiet" onClick=${()=>b(
$)}>${h(N)}</button>`;return E`
    <main class="screen">
      <form class="card" onSubmit=${v}>
        <h1><${L} name="logo" /> ${h(`signin.${o}`)}</h1>
        ${w&&E`<p class="card-notice" role="status">${w}</p>`}
        ${_&&E`<${Je} code=${_} />`}
        ${o==="register"&&E`<${U}
          name="username" label=${h("signin.name")} autocomplete="username" isFirst=${!0} hint=${h("signin.name_hint")}
          fault=${x("username")||Be(y)}
          onInput=${$=>a($.target.value)}
        />`}
        ${o==="reset"&&E`<${U} name="code" label=${h("signin.code")} hint=${h("signin.code_hint")} isFirst=${!0} fault=${x("code")} />`}
        ${o!=="reset"&&E`<${U}
          name="email" label=${h("signin.email")} type="email" value=${t??""} fault=${x("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!t}
        />`}
        <${U}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!t}
          label=${o==="reset"?h("signin.new_password"):h("signin.password")} fault=${x("password")}
          autocomplete=${o==="sign_in"?"current-password":"new-password"}
          minlength=${o==="sign_in"?void 0:8} hint=${o==="sign_in"?"":h("signin.password_hint")}
        />
        ${o!=="reset"&&E`<label class="choice"><input type="checkbox" name="shared" /><span>${h("signin.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!d.text||d.field!==""}>${d.field?"":d.text}</p>
        <button class="button primary" disabled=${r||u>0}>
          ${u>0?h("signin.wait",{n:u}):h(`signin.${o}`)}
        </button>
        <div class="card-links">
          ${o==="sign_in"?E`${c&&O("register","signin.register")}${O("reset","signin.has_code")}`:O("sign_in","signin.has_account")}
        </div>
        ${o==="sign_in"&&s?.has_demo_users&&E`<${Jt} attempt=${g} />`}
      </form>
    </main>
  `}function Ht(){let[e,t]=M(0),[s,o]=M(0),n=Math.max(0,Math.ceil((e-s)/fe));return Gt(()=>{if(n===0)return;let r=setInterval(()=>o(Date.now()),fe);return()=>clearInterval(
r)},[n===0]),[n,r=>{o(Date.now()),t(Date.now()+r*fe)}]}function Jt({attempt:e}){return E`
    <fieldset class="demo">
      <legend>${h("signin.try_as")}</legend>
      ${Wt.map(([t,s])=>E`
          <button type="button" class="button" onClick=${()=>e(()=>S.login({email:String(s),password:Bt}))}>
            ${t}
          </button>
        `)}
    </fieldset>
  `}function Kt(){let e=S.status.value;switch(e.name){case"starting":return K`<p class="empty" role="status">${h("shell.starting")}</p>`;case"signed_out":return K`<${Ke} reason=${e.
reason} known=${e.email} />`;case"signed_in":return K`<${be().Shell} session=${e.session} actions=${e.actions} />`}}function Vo(e){let t=Le().then(()=>Vt(K`<${Kt} />`,
e));return addEventListener("online",()=>S.wake()),addEventListener("offline",()=>S.offline()),addEventListener("pagehide",()=>{S.flush()}),addEventListener("be\
foreunload",s=>{S.isUploading()&&s.preventDefault()}),document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?S.wake():S.flush()}),
S.start(),t}async function Xo(){if("serviceWorker"in navigator){if(F==="src"){await zt();return}try{await navigator.serviceWorker.register(Xt("/sw.js"),{updateViaCache:"non\
e"})}catch{}}}async function zt(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function Xt(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:s=>s}).createScriptURL(e)}async function Qo(){let e=await navigator.serviceWorker?.getRegistration().
catch(()=>{});e&&await Zt(e).catch(()=>{}),location.reload()}var Qt=1e4;async function Zt(e){await e.update();let t=e.installing??e.waiting;t&&await new Promise(
s=>{setTimeout(s,Qt);let o=()=>{t.state==="installed"&&t.postMessage({type:"take_over"}),(t.state==="activated"||t.state==="redundant")&&s(void 0)};t.addEventListener(
"statechange",o),o()})}export{X as a,fn as b,mn as c,h as d,Ze as e,Qn as f,$e as g,k as h,yn as i,bn as j,xe as k,In as l,R as m,Mn as n,pt as o,Oe as p,qn as q,W as r,wn as s,nt as t,
S as u,L as v,U as w,Ce as x,co as y,ie as z,le as A,ho as B,Pe as C,vo as D,G as E,So as F,Be as G,He as H,Yt as I,Vo as J,Xo as K,Qo as L};
