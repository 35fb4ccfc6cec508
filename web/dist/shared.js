import{computed as Xn,signal as Nc}from"./vendor/preact.js";var ps={"conversation.messages":"Messages","conversation.older":"Load older messages","conversation.none":"No messages yet.","conversation.reading":"Reading…",
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
review":"Preview","conversation.attach":"Attach files","conversation.all_emoji":"All emoji","conversation.new_messages":{one:"{n} more new message",other:"{n} m\
ore new messages"},"conversation.new_log":"New messages","conversation.notice.began":"{actor} began this conversation","conversation.notice.created":"{actor} cr\
eated the group","conversation.notice.updated":"{actor} changed the settings of {name}","conversation.notice.renamed":"{actor} renamed the group to {name}","con\
versation.notice.topic":"{actor} set the topic: {topic}","conversation.notice.no_topic":"{actor} removed the topic","conversation.notice.archived":"{actor} arch\
ived the group","conversation.notice.unarchived":"{actor} opened the group again","conversation.notice.joined":"{user} joined","conversation.notice.added":"{act\
or} added {user}","conversation.notice.left":"{user} left","conversation.notice.removed":"{actor} removed {user}","conversation.notice.banned":"{actor} banned {\
user}","conversation.notice.ban_lifted":"{actor} lifted the ban of {user}","conversation.notice.is_owner":"{user} is now the owner","conversation.notice.is_admi\
n":"{user} is now an admin","conversation.notice.is_member":"{user} is no longer an admin","conversation.notice.pinned":"{actor} pinned {message}","conversation\
.notice.unpinned":"{actor} unpinned {message}","conversation.notice.a_message":"a message","conversation.notice.account_deleted":"{user} deleted their account"};var ms={"shell.name":"Chat","shell.starting":"Starting…","shell.skip":"Skip to the conversation","shell.groups":"Groups","shell.conversations":"Conversations",
"shell.back":"Back to the groups","shell.choose":"Choose a conversation.","shell.conversation":"Conversation","shell.invitation":"Invitation","shell.search":"Se\
arch","shell.settings":"Settings","shell.not_found":"Page not found","shell.connecting":"Connecting…","shell.sign_out":"Sign out","shell.deleted":"deleted","s\
hell.a_file":"a file","shell.close":"Close","shell.fault.network":"The server cannot be reached. Try again.","shell.fault.busy":"The server is busy. Try again i\
n a moment.","shell.fault.server":"A fault of the server. It is in its log.","shell.fault.rate":"Too many requests. Try again in a moment.","shell.fault.disk":"\
The server's disk is full.","shell.fault.allowed":"You may not do that here.","shell.fault.member":"You are no member of this group.","shell.fault.blocked":"One\
 of you has blocked the other.","shell.fault.archived":"This group is archived.","shell.fault.large":"That is too large.","shell.fault.quota":"Your storage is f\
ull.","shell.fault.unknown":"That did not work. Try again.","shell.menu_of":"Menu of {name}","shell.deleted_user":"Deleted user","shell.online":"online","shell.\
n_unread":"{n} unread","shell.n_mentions":{one:"{n} mention",other:"{n} mentions"},"shell.muted":"muted","shell.typing":"typing…","shell.draft":"Draft:","shel\
l.empty_group":"No messages yet","shell.you":"You","shell.mark_read":"Mark as read","shell.mute":"Mute…","shell.unmute":"Unmute","shell.mute_name":"Mute {name\
}","shell.mute.hour":"For an hour","shell.mute.morning":"Until 8:00","shell.mute.week":"For a week","shell.mute.ever":"For ever","shell.notify_all":"Notify of e\
ach message","shell.copy_link":"Copy link","shell.copied":"The link is copied.","shell.not_copied":"The browser does not allow copying.","shell.filter":"Show","\
shell.filter.all":"All","shell.filter.unread":"Unread","shell.filter.mentions":"Mentions","shell.filter.direct":"Direct","shell.none.all":"You are in no group y\
et.","shell.none.unread":"Everything is read.","shell.none.mentions":"No unread mentions.","shell.none.direct":"No direct conversations yet.","shell.account":"Y\
our account","shell.account_of":"Your account: {name}","shell.profile":"Profile","shell.sessions":"Devices","shell.read_all":"Mark everything as read","shell.no\
w":"Now","shell.try_again":"Try again","shell.reload":"Reload","shell.catching_up":"Getting new messages…","shell.offline":"Offline. What you write is kept an\
d sent later.","shell.reconnecting":"Reconnecting","shell.seconds":"in {n} s","shell.restarting":"The server is restarting.","shell.crowded":"Too many windows a\
re open.","shell.faulty":"This page has a fault, and has stopped. Reload it.","shell.loading":"Loading…","shell.not_loaded":"This part of the page could not b\
e loaded.","shell.new.group":"New group","shell.new.public":"Find a public group","shell.new.person":"Write to someone","shell.new.code":"Join by a code","shell\
.cancel":"Cancel","shell.n_members":{one:"{n} member",other:"{n} members"},"shell.n_invitations":{one:"{n} invitation",other:"{n} invitations"},"shell.menu_new":"\
New conversation","shell.palette":"Go to","shell.disk_full":"The server's disk is full. Reading works, sending waits.","shell.new_version":"A new version is the\
re.","shell.notifications":"Notifications","shell.ask":"Get notified of direct messages and mentions?","shell.not_now":"Not now","shell.allow":"Allow","shell.be\
gin":"You are in no group yet. Begin with one of these:","shell.save":"Save","shell.panel_back":"Back","shell.panel_not_loaded":"This part of the page could not\
 be loaded. Reload the page.","shell.archived":"Archived","shell.notes":"Notes to yourself","shell.group_settings":"Group settings","shell.members":"Members","s\
hell.pins":"Pinned messages","shell.search_here":"Search in this conversation","shell.more":"More","shell.leave":"Leave the group","shell.leave_text":"You get n\
o more messages of {name}. Unless it is public, you need an invitation to come back.","shell.type_name":"To confirm, type the name of the group:","shell.key.ctr\
l":"Ctrl","shell.key.delete":"Del","shell.mentions":"Mentions of you"};var gs={"signin.sign_in":"Sign in","signin.register":"Make an account","signin.has_account":"I have an account","signin.name":"Name","signin.email":"E-mail addr\
ess","signin.password":"Password","signin.shared":"This is not my computer","signin.try_as":"Try it as","signin.expired":"Your login has expired. Sign in again.",
"signin.ended":"This login was ended. Sign in again.","signin.again":"Sign in again.","signin.signed_out":"You are signed out.","signin.show_password":"Show pas\
sword","signin.password_hint":"At least 8 characters.","signin.new_password":"New password","signin.reset":"Set a new password","signin.gone":"Your account is d\
eleted.","signin.username_taken":"This name is taken.","signin.email_taken":"There is an account with this address.","signin.wrong_credentials":"The address or \
the password is wrong.","signin.wrong_code":"This code is wrong or has expired.","signin.password_set":"The new password is set. Sign in with it.","signin.code":"\
Code","signin.code_hint":"The operator of this server gives it to you.","signin.has_code":"I forgot my password","signin.name_hint":"3 to 64 characters.","signi\
n.name_short":"At least {n} characters.","signin.name_long":"At most {n} characters.","signin.wait":"Try again in {n} s","signin.invite_gone":"This invitation h\
as expired, was used up or was revoked. Ask for a new one.","signin.invite_to_register":"You are invited to make an account.","signin.invited_to":"You are invit\
ed to the group","signin.sign_in_to_join":"Sign in to join.","signin.wrong_password":"The password is wrong.","signin.bad_name":"This cannot be a username.","si\
gnin.bad_email":"This is no e-mail address."};var hs={"text.show_all":"Show all","text.show_less":"Show less"};var zn={...ps,...ms,...gs,...hs};var Yn={en:{name:"English",first:async()=>zn,later:async()=>(await import("./en_later.js")).later},de:{name:"Deutsch",first:async()=>(await import("./de.js")).
de,later:async()=>(await import("./de_later.js")).later}},Ge=Nc({tag:"en",hasLater:!1,catalogue:zn}),We={tag:"en",hasLater:!1},Pc=Xn(()=>new Intl.PluralRules(
Ge.value.tag)),Dc=Xn(()=>new Intl.NumberFormat(Ge.value.tag)),Re=Xn(()=>Ge.value.tag),ws=e=>Vn({...We,tag:e});async function _s(){Ge.peek().hasLater||await Vn({
...We,hasLater:!0})}async function Vn(e){We=e;let{tag:t,hasLater:n}=e;try{let o=await Promise.all([Yn[t].first(),n?Yn[t].later():{}]);if(We!==e)return await Vn(
We);Ge.value={tag:t,hasLater:n,catalogue:Object.assign({},...o)}}catch(o){throw We===e&&(We=Ge.peek()),o}}function $s(e){return e.map(n=>n.toLowerCase().split("\
-")[0]).find(n=>Object.hasOwn(Yn,n))??"en"}function p(e,t={}){return V(e,t).join("")}function V(e,t){let n=[];for(let[o,s]of Ic(e,t).split(/\{(\w+)\}/).entries()){
let r=o%2?t[s]:s;r!==""&&n.push(typeof r=="number"?Dc.value.format(r):r)}return n}function Ic(e,{n:t}){let n=Ge.value.catalogue[e];return typeof n=="string"?n:typeof t==
"number"&&n[Pc.value.select(t)]||n.other}import{signal as vo}from"./vendor/preact.js";var ys={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function Fc(e){return Object.
hasOwn(ys,e)?ys[e]:"fail"}var Bc={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},H=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:s,requestId:r,details:i}){super(n??Bc[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=s??null,this.
requestId=r??null,this.details=i??null}get action(){return Fc(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},vs=e=>e instanceof
H?e:new H({code:"client_fault",sentence:String(e)});function bs(e){return new H({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function Qt(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let s=typeof o?.code=="string",r=Number(n("Retry-After")??NaN);return new H({code:s?o.code:Uc(e),
sentence:s?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(r)?r:null,requestId:n("X-Request-Id"),details:s?o.details??null:null})}
function Uc(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var jc=3e4,Hc=3,Wc=30;function en({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:s="",
headers:r={}}={}){async function i(c,f,_={}){let h=_.tries??(c==="GET"?Hc:1);for(let w=1;;w++)try{return await a(c,f,_)}catch(u){if(!(u instanceof H)||(u.action===
"sign_in"&&t(u),w>=h||!u.isPassing))throw u;let m=u.retryAfter??.5*w;if(m>Wc)throw u;if(await n(m*1e3+Math.random()*250),_.signal?.aborted||o?.aborted)throw Jt()}}
async function a(c,f,{query:_,body:h,headers:w,signal:u,keepalive:m}){let g=new AbortController,d=setTimeout(()=>g.abort(),jc),$=()=>g.abort(),v=()=>!!(u?.aborted||
o?.aborted);for(let b of[u,o])b?.addEventListener("abort",$,{once:!0});try{if(v())throw Jt();let b=await e(s+f+Zt(_),{method:c,headers:{...r,...h===void 0?{}:{"\
Content-Type":"application/json"},...w},...h===void 0?{}:{body:JSON.stringify(h)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:g.signal,keepalive:m??
!1}),k=await b.text();if(v())throw Jt();if(!b.ok)throw Qt(b.status,k,x=>b.headers.get(x));return{data:k?zc(k):null,status:b.status,etag:b.headers.get("ETag"),next:Gc(
b.headers.get("Link"))}}catch(b){if(b instanceof H)throw b;if(v())throw Jt();let k=g.signal.aborted?"time_out":"network";throw new H({code:k})}finally{clearTimeout(
d);for(let b of[u,o])b?.removeEventListener("abort",$)}}let l=c=>async(f,_=void 0,h={})=>(await i(c,f,{...h,body:_})).data;return{request:i,get:async(c,f,_={})=>(await i(
"GET",c,{..._,...f?{query:f}:{}})).data,page:async(c,f)=>{let _=c+Zt(f),{data:h,next:w}=await i("GET",_);return{items:h,next:w??Kc(_,h)}},post:l("POST"),put:l("\
PUT"),patch:l("PATCH"),remove:l("DELETE")}}function Zt(e){let t=new URLSearchParams;for(let[o,s]of Object.entries(e??{}))s!=null&&t.set(o,String(s));let n=t.toString();
return n&&`?${n}`}function Gc(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function Kc(e,t){let[n,o]=e.split("?"),s=new URLSearchParams(o),r=t[t.
length-1];return!r||!s.has("after_id")||t.length<Number(s.get("limit"))?null:(s.set("after_id",String(r.id)),`${n}?${s}`)}function zc(e){try{return JSON.parse(e)}catch{
throw new H({code:"unreadable_answer"})}}function Jt(){return new H({code:"aborted"})}function ks({me:e,leave:t},n,o){async function s(r){let i=await n.patch("/v1/users/me",r);return e.value=i,i}return{changeProfile:s,uploadAvatar(r,i=()=>{}){let{
done:a,cancel:l}=o(r,"avatar",{onProgress:i});return{done:a.then(({id:c})=>s({avatar:c})),cancel:l}},async changePassword(r,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:r,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:r=>n.remove(`/v1/users/sessions/${encodeURIComponent(
r)}`),exportPath:"/v1/users/me/export",deleteAccount:(r,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:r,messages:i}))}}var J=e=>`/v1/groups/${e}`,Se=(e,t)=>`/v1/groups/${e}/messages/${t}`,tn=(e,t)=>`/v1/groups/${e}/members/${t}`;var nn=200;function Ss({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:s}=await n.post("/v1/groups",{name:o});return s},async changeGroup(o,s){
let{settings:r}=await n.patch(J(o),s);return r},deleteGroup:o=>n.remove(J(o)),join:o=>n.post(`${J(o)}/join`),leave:o=>n.remove(tn(o,e.me)),mute:(o,s)=>n.put(`${J(
o)}/mute`,{until:s}),unmute:o=>n.remove(`${J(o)}/mute`),publicGroups:(o,s=0)=>n.page("/v1/groups/public",{q:o||null,limit:nn,after_id:s}),members:(o,{q:s,after_id:r=0,
limit:i=nn}={})=>n.page(`${J(o)}/members`,{q:s||null,limit:i,after_id:r}),addMember:(o,s,r="member")=>n.post(`${J(o)}/members`,{user_id:s,role:r}),changeRole:(o,s,r)=>n.
patch(tn(o,s),{role:r}),removeMember:(o,s)=>n.remove(tn(o,s)),ban:(o,s)=>n.put(`${J(o)}/bans/${s}`),unban:(o,s)=>n.remove(`${J(o)}/bans/${s}`),bans:o=>n.page(`${J(
o)}/bans`,{limit:nn,after_id:0}),createInvite:(o,s)=>n.post(`${J(o)}/invites`,s),invites:o=>n.get(`${J(o)}/invites`),revokeInvite:(o,s)=>n.remove(`${J(o)}/invit\
es/${s}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:nn,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var xs={text:"",reply_to:null,selection:null,files:[]},ye=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,$e=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function Ms({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:s,clock:r}){let i=new Map,a=new Set,l=new Map,c=u=>{let m=i.get(u);return m&&!$e(m)?m:null};function f(u,m){
m?i.set(u,m):i.delete(u),t(u)}async function _(u){r.cancel(l.get(u)),l.delete(u),await e.put_draft(u,i.get(u)??null),n(u),o()}function h(u,{text:m,reply_to:g,selection:d,
files:$}){let v={text:m,reply_to:g,selection:d,files:$,at:r.now(),is_synced:!1};a.add(u),f(u,$e(v)&&!s(u)?null:v)}function w(u,m){let g=c(u);return h(u,{text:[g?.
text,m.text].filter(Boolean).join(`
`),reply_to:g?.reply_to??m.reply_to,selection:null,files:[...g?.files??[],...m.files]}),_(u)}return{get:c,all:()=>new Map([...i].filter(([,u])=>!$e(u))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([u,{is_synced:m}])=>!m&&a.has(u)&&!l.has(u)),adopt(){for(let u of i.keys())a.add(u)},isNewer:u=>l.has(u)||i.has(u)&&!i.
get(u)?.is_synced,async load(){for(let[u,m]of await e.drafts())!l.has(u)&&m.at>=(i.get(u)?.at??0)&&f(u,m)},set(u,m){h(u,m),r.cancel(l.get(u)),l.set(u,r.after(()=>_(
u),300))},async clear(u){h(u,xs),await _(u)},merge:w,async move(u,m){let g=c(u);g&&(h(u,xs),await Promise.all([w(m,g),_(u)]))},uploaded(u,m){for(let[g,d]of i){if(!d.
files.some(v=>v.local_id===u&&v.file_id===null))continue;let $=d.files.map(v=>v.local_id===u?{...v,file_id:m}:v);this.set(g,{...d,files:$})}},flush:()=>Promise.
all([...l.keys()].map(_)),async synced(u,m){i.get(u)===m&&f(u,$e(m)?null:{...m,is_synced:!0}),await e.sync_draft(u,m),n(u)},async take(u,m){if(this.isNewer(u))return;
let g=m&&{...m,is_synced:!0};f(u,g),await e.put_draft(u,g)},async changed(u){if(l.has(u))return;let m=await e.draft(u);l.has(u)||f(u,m)}}}var on=200,xt=class extends H{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function Es({local:e,people:t,marks:n,history:o},s){
return{async send(r){let i=await e.outbox.add(r),{group_id:a,recipient_id:l}=i;return a&&t.typedAndSent(a),await e.drafts.clear(ye({groupId:a,userId:l})),i},sendAgain:r=>e.
outbox.retry(r),deleteUnsent:async r=>await e.outbox.discard(r)!==null,editUnsent:r=>e.editUnsent(r),async edit({group_id:r,seq:i,revision:a=1},l){let c=Se(r,i);
try{return await s.patch(c,{content:l},{headers:{"If-Match":`"${a}"`}})}catch(f){let _=f;throw _.action!=="choose"?_:new xt(_,l,await s.get(c))}},remove:(r,i)=>s.
remove(Se(r,i)),async react(r,i,a,l){let c=`${Se(r,i)}/reactions/${encodeURIComponent(a)}`,{reactions:f}=await(l?s.put(c):s.remove(c));return f},pin(r,i,a){let l=`${J(
r)}/pins/${i}`;return a?s.put(l):s.remove(l)},pins:r=>s.get(`${J(r)}/pins`),markUnread:(r,i)=>n.unread(r,i),readAll:()=>n.readAll(),message:(r,i)=>s.get(Se(r,i)),
async versions(r,i){let a=`${Se(r,i)}/versions`,l=[];for(;;){let c=l[l.length-1]?.revision,f=await s.get(a,{limit:on,after:c});if(l.push(...f),f.length<on)return l}},
reactions:(r,i)=>s.page(`${Se(r,i)}/reactions`,{limit:on,after_id:0}),readers:(r,i)=>s.page(`${Se(r,i)}/readers`,{limit:on,after_id:0}),replies:(r,i,a={})=>s.get(
`${Se(r,i)}/replies`,a),mentions:(r=null)=>s.page(r??"/v1/mentions"),search:r=>s.get("/v1/search",r),refresh:(r,i)=>o.row(r,i)}}function As({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let s=`/v1/users/${n}/block`;return o?t.put(s):t.remove(
s)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Os=(e,t,n)=>({...Es(e,t),...Ss(e,t),...As(e,t),...ks(e,t,n)});var sn={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var Yc=3e4;function Ts(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let s=o(),r=null,i=!1,a=()=>{clearTimeout(r),r=setTimeout(()=>{i=!0,s.
abort()},Yc)};return{done:new Promise((c,f)=>{let _=h=>f(new H({code:h}));s.upload.onprogress=({loaded:h})=>{a(),n(Math.min(h,e.size),e.size)},s.onload=()=>{if(s.
status<200||s.status>299){let h=w=>s.getResponseHeader(w);f(Qt(s.status,s.responseText,h));return}try{c(JSON.parse(s.responseText))}catch{_("unreadable_answer")}},
s.onerror=()=>_("network"),s.onabort=()=>_(i?"time_out":"aborted"),s.onloadend=()=>clearTimeout(r),s.open("POST",`/v1/files${Zt({name:t})}`),s.setRequestHeader(
"Content-Type","application/octet-stream"),a(),s.send(e)}),cancel:()=>s.abort()}}import{openDB as Xc}from"./vendor/idb.js";var Qn=(e,t)=>e?.at===t.at&&e.text===t.text;function Ke(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async s=>e.get(s)??null,put_outgoing:async s=>!!e.set(s.key,{...s}),remove_outgoing:async s=>e.delete(s),drafts:async()=>new Map(
t),draft:async s=>t.get(s)??null,put_draft:async(s,r)=>!!(r?t.set(s,r):t.delete(s)),async sync_draft(s,r){return Qn(t.get(s),r)&&($e(r)?t.delete(s):t.set(s,{...r,
is_synced:!0})),!0},file:async s=>n.get(s)??null,put_file:async(s,r)=>!!n.set(s,r),remove_file:async s=>n.delete(s),value:async s=>o.get(s)??null,put_value:async(s,r)=>!!o.
set(s,r),async wipe(s=!1){if(s)for(let r of[e,t,n,o])r.clear();return!0},close:()=>{}}}var Vc=1,Qc=3e3,Jc=3,Rs=["outbox","drafts","files","values"],Mt=["meta","groups","messages","people","logs"];async function Ls(e){if(typeof indexedDB>"u")return Ke();
let t=!0,n=Promise.resolve().then(()=>Xc(`chat-${e}`,Vc,{upgrade(s){for(let r of Mt)s.objectStoreNames.contains(r)&&s.deleteObjectStore(r);s.createObjectStore("\
meta"),s.createObjectStore("groups",{keyPath:"id"}),s.createObjectStore("messages",{keyPath:["group_id","seq"]}),s.createObjectStore("people",{keyPath:"id"}),s.
createObjectStore("logs",{keyPath:"group_id"});for(let r of Rs)s.objectStoreNames.contains(r)||(r==="outbox"?s.createObjectStore(r,{keyPath:"key"}):s.createObjectStore(
r))},blocking:(s,r,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await Ns(n,null);return o?Zc(o,()=>t):(n.then(s=>s.close()).catch(()=>{}),Ke())}async function Ns(e,t,n=()=>{}){
let o,s=new Promise(r=>{o=setTimeout(()=>{n(),r(t)},Qc)});try{return await Promise.race([e,s])}catch{return t}finally{clearTimeout(o)}}function Zc(e,t){let n=0;
async function o(r,i){if(!t()||n>=Jc)return i;let a=Promise.resolve().then(r);return Ns(a,i,()=>n++)}let s=r=>o(async()=>(await r(),!0),!1);return{is_lasting:!0,
read:()=>o(()=>eu(e),null),rows:r=>o(()=>e.getAll("messages",IDBKeyRange.bound([r,0],[r,1/0])),[]),async save(r){let i=!1;return await s(()=>tu(e,r).catch(l=>{throw i=
l?.name==="QuotaExceededError",l}))?!0:(i&&await s(()=>qs(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:r=>o(async()=>await e.get(
"outbox",r)??null,null),put_outgoing:r=>s(()=>Cs(e,"outbox",r)),remove_outgoing:r=>s(()=>e.delete("outbox",r)),drafts:()=>o(async()=>{let r=e.transaction("draft\
s"),[i,a]=await Promise.all([r.store.getAllKeys(),r.store.getAll()]);return new Map(i.map((l,c)=>[String(l),a[c]]))},new Map),draft:r=>o(async()=>await e.get("d\
rafts",r)??null,null),put_draft:(r,i)=>s(()=>Cs(e,"drafts",i,r)),sync_draft:(r,i)=>s(()=>nu(e,r,i)),file:r=>o(async()=>await e.get("files",r)??null,null),put_file:(r,i)=>s(
()=>e.put("files",i,r)),remove_file:r=>s(()=>e.delete("files",r)),value:r=>o(async()=>await e.get("values",r)??null,null),put_value:(r,i)=>s(()=>e.put("values",
i,r)),wipe:(r=!1)=>s(()=>qs(e,r?[...Mt,...Rs]:Mt)),close:()=>e.close()}}async function eu(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore(
"meta"),[o,s,r,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);
return o===void 0?null:{cursor:o,me:s??null,groups:r,people:i,logs:a}}async function tu(e,t){let n=e.transaction(Mt,"readwrite"),o=r=>n.objectStore(r),s=[];if(t.
is_whole)for(let r of Mt)s.push(o(r).clear());for(let r of[...t.gone_groups,...t.gone_logs])s.push(o("messages").delete(IDBKeyRange.bound([r,0],[r,1/0]))),s.push(
o("logs").delete(r));for(let r of t.gone_groups)s.push(o("groups").delete(r));for(let r of t.gone_rows)s.push(o("messages").delete(r));for(let r of t.groups)s.push(
o("groups").put(r));for(let r of t.people)s.push(o("people").put(r));for(let r of t.rows)s.push(o("messages").put(r));for(let r of t.logs)s.push(o("logs").put(r));
s.push(o("meta").put(t.cursor,"cursor")),s.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&s.push(o("meta").put(t.me,"me")),n.commit(),await Promise.all(
[...s,n.done])}async function Cs(e,t,n,o){let s=e.transaction(t,"readwrite"),{store:r}=s,i=n===null?r.delete(o):r.put(n,o);s.commit(),await Promise.all([i,s.done])}
async function nu(e,t,n){let{store:o,done:s}=e.transaction("drafts","readwrite");Qn(await o.get(t),n)&&($e(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await s}
async function qs(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var Ps=100,ou=16;function Ds(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:sn,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:Ls,upload:Ts,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,Ps);return()=>clearTimeout(i)}let o=requestAnimationFrame(r),s=setTimeout(r,Ps);function r(){cancelAnimationFrame(o),clearTimeout(
s),n()}return()=>{cancelAnimationFrame(o),clearTimeout(s)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(ou));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:su(()=>e.localStorage)}}function su(e){function t(s){try{return e().getItem(`chat-${s}`)}catch{return null}}function n(s,r){try{r===null?e().removeItem(
`chat-${s}`):e().setItem(`chat-${s}`,r)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function Is({userId:e,http:t,memory:n,clock:o}){let s=Jn(e),r=null;function i(){try{let{life:f,due:_}=JSON.parse(n.get(s)??"");return _-o.now()<=f?{life:f,due:_}:
null}catch{return null}}function a(f){o.cancel(r),r=o.after(c,Math.min(f,864e5))}async function l(){let _=(await t.get("/v1/users/sessions")).find(m=>m.is_current);
if(!_)throw new Error("the server lists this session");let[h,w,u]=[_.created_at,_.last_used_at,_.expires_at].map(Date.parse);return{life:Number(u)-Number(h),left:Number(
u)-Number(w)}}async function c(){let f=i();if(f&&f.due>o.now()){a(f.due-o.now());return}try{let{life:_,left:h}=await l();h<_/2&&(await t.post("/v1/users/renew"),
{left:h}=await l(),_=h);let w=o.now()+Math.max(h-_/2,0);n.set(s,JSON.stringify({life:_,due:w})),a(Math.max(w-o.now(),3e5))}catch{a(3e5)}}return{start:c,dispose:()=>o.
cancel(r)}}var Jn=e=>`login-${e}`;import{batch as kd,signal as Qe}from"./vendor/preact.js";var ru=new Set([1002,1007,1009,4502]),iu=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Fs=e=>ru.has(e),Bs=e=>iu.get(e)??null;function Us(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var au=1e4;function js(e){let t=new Map,n=0;function o(r){let i=t.get(r);return t.delete(r),i&&e.cancel(i.handle),i}let s=(r,i)=>o(r)?.fail(new H({code:i}));return{
ask(r,i,a=`r${++n}`){return new Promise((l,c)=>{let f=e.after(()=>s(a,"time_out"),au);t.set(a,{done:l,fail:c,handle:f}),i({...r,ref:a})||s(a,"network")})},settle(r){
if(typeof r.ref!="string")return;let i=o(r.ref);r.type==="error"?i?.fail(bs(r)):i?.done(r)},failAll(){for(let r of[...t.keys()])s(r,"network")}}}var uu=1e4,fu=2e4,du=5e3,pu=500,mu=3e4,Ws=3,gu=65536;function Gs({open:e,prepare:t,checkLogin:n,onFrame:o,onState:s,isOnline:r=()=>!0,isVisible:i=()=>!0,clock:a=sn,
random:l=Math.random}){let c=null,f={state:"idle",since:a.now(),retryAt:null,code:null},_=0,h=0,w=!1,u=null,m=null,g=js(a);function d(A,L=null,I=null){let F=a.now();
f={state:A,since:F,retryAt:L===null?null:F+L,code:I},s(f)}function $(){return f.state==="updating"&&_<Ws?"updating":f.state==="offline"?"offline":"connecting"}async function v(){
y();let A=++h;d($());let L;try{L=await t()}catch(te){A===h&&E(te);return}if(A!==h)return;let I=!1;c=e(L);let F=c;u=a.after(()=>M(I,1006),uu),F.onopen=()=>{I=!0},
F.onmessage=({data:te})=>F===c&&b(te),F.onclose=({code:te,reason:je})=>F===c&&S(I,te,je)}function b(A){let L;try{L=JSON.parse(String(A))}catch{return}if(k(),L.type===
"ready")a.cancel(u),w=!0,d("catching_up");else if(L.type==="live"){_=0,o(L),d("live");return}g.settle(L),o(L)}function k(){a.cancel(m),m=a.after(()=>{i()?x():k()},
fu)}function x(){a.cancel(m),D({type:"ping"}),m=a.after(()=>M(!0,1006),du)}function y(){if(a.cancel(u),a.cancel(m),w=!1,c){let A=c;c=null,A.onmessage=A.onopen=null,
A.onclose=null,A.close(1e3)}g.failAll()}function S(A,L,I){if(L===1012){let te=Us(I)+l()*1e3;y(),d("updating",te,L),u=a.after(v,te);return}let F=Bs(L);F?R("ended",
F):L===4503?R("crowded",L):Fs(L)?R("faulty",L):M(A,L)}function M(A,L){y();let I=++h;if(A){T(L);return}d($(),null,L),n().then(()=>I===h&&T(L),F=>I===h&&E(F))}function E(A){
if(!(A instanceof H))throw A;A.action==="sign_in"?R("ended",A.code):T(A.code,(A.retryAfter??0)*1e3)}function T(A,L=0){y();let I=Math.min(pu*2**_,mu),F=Math.max(
I*(.7+.6*l()),L);_++,!r()||_>=Ws?d("offline",F,A):d(f.state==="updating"?"updating":"waiting",F,A),u=a.after(v,F)}function R(A,L=null){h++,y(),d(A,null,L)}function D(A){
return!c||!w?!1:(c.send(JSON.stringify(A)),!0)}return{get connection(){return f},start(){_=0,v()},stop:()=>R("idle"),end:A=>R("ended",A),restart:()=>{v()},now(){
f.state==="crowded"?this.start():["offline","waiting","updating"].includes(f.state)?v():w&&x()},offline(){f.state==="waiting"||f.state==="connecting"?(f={...f,state:"\
offline"},s(f)):w&&x()},signal:A=>c!==null&&c.bufferedAmount<gu&&D(A),request:(A,L)=>g.ask(A,D,L)}}function xe(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var Ks=4,Zn=1e3,hu=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),zs=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),j=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_mes\
sage"),Ys=e=>e.type==="group_message"||e.type==="direct_message"||hu.has(e.type),Me=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),ne=e=>e.segments.findLast(t=>t.
at_end),pe=(e,t)=>[...e.rows.values()].filter(n=>t.from<=n.seq&&n.seq<=t.to).sort((n,o)=>n.seq-o.seq);function eo(e){let t=[];return e.pending.add(t),t}function Xs(e,t,n,o){
e.pending.delete(o);let s=xe(t.cursor),r=t.messages.map(i=>({...i,as_of:s}));to(e,wu(t,n));for(let i of r){let a=e.rows.get(i.seq);(!a||a.as_of<=s)&&e.rows.set(
i.seq,i)}return o.filter(i=>i.id>s)}function Vs(e,{from:t,to:n,at_start:o,at_end:s},r,i){e.pending.delete(i),to(e,{from:t,to:n,at_start:o,at_end:s});for(let a of r)
e.rows.has(a.seq)||e.rows.set(a.seq,a);return i}var Qs=(e,t)=>{e.pending.delete(t)};function wu({messages:e,has_before:t,has_after:n},{before:o,after:s}){let r=e[0]?.
seq,i=e[e.length-1]?.seq;if(s!==void 0)return{from:s+1,to:i??s,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?r??a+1:1,to:a,at_start:!t,at_end:o===
void 0&&!n}}function to(e,t){let{from:n,to:o,at_start:s,at_end:r}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),
s||=a.at_start,r||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:s,at_end:r}].sort((a,l)=>a.from-l.from)}function Js(e,t){for(let n of e.segments)n.
at_end&&t>n.to&&to(e,{...n,to:t});return Me(e,t)!==void 0}function Zs(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(e.rows.set(t.seq,t),!0)}function no(e,t,n=Zn){
let o=e.rows.size,s=c=>c.from<=t&&t<=c.to?-1:Math.min(Math.abs(c.from-t),Math.abs(c.to-t)),r=[...e.segments].sort((c,f)=>s(c)-s(f)),i=ne(e),a=r.slice(0,Ks);i&&!a.
includes(i)&&(a=[...a.slice(0,Ks-1),i]);let l=n;e.segments=a.map(c=>{let f=_u(pe(e,c),t,l);if(l-=f.rows.length,!f.isCut)return c;if(f.rows.length===0)return null;
let _=f.hasFirst?c.from:f.rows[0].seq,h=f.hasLast?c.to:f.rows[f.rows.length-1].seq;return{from:_,to:h,at_start:c.at_start&&f.hasFirst,at_end:c.at_end&&f.hasLast}}).
filter(c=>c!==null).sort((c,f)=>c.from-f.from);for(let c of e.rows.keys())Me(e,c)||e.rows.delete(c);return e.rows.size<o}function _u(e,t,n){if(e.length<=n)return{
rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),s=o<0?e.length:o,r=Math.max(0,Math.min(s-Math.floor(n/2),e.length-n));return{rows:e.slice(
r,r+n),isCut:!0,hasFirst:r===0,hasLast:r+n===e.length}}var er=e=>({me:e,cursor:null,applied_id:0,read_all_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,mark_turn:0,marked:new Map,gone:new Map}),
tr=()=>({groups:new Set,logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,
ask_groups:new Set,ask_counts:new Set,ask_rows:new Map,ask_people:new Set});function me(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function K(e,t,n,o){
let s=e.groups.get(n);s&&(e.groups.set(n,{...s,...o}),t.groups.add(n))}var rn=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function an(e,t){
let{base_seq:n,base_read_seq:o,tail_from:s}=e;if(t!==o)return t>=s?nr(e,t):null;let r=nr(e,Math.max(t,n)),i={unread:e.unread+r.unread,mentions:e.mentions+r.mentions};
for(let a of e.corrections)if($u(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function $u({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:s}){return s<=e?!1:o===null?n>0:o>t&&o<=e}function nr({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function or(e,t){e.tail.push(t),lr(e)}function sr(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function ln(e,{seq:t,read_seq:n,unread:o,mentions:s}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:s}),!0)}function rr(e,t,n,o){let s=e.tail.find(c=>c.seq===t);e.tail=e.tail.filter(c=>c!==s);let{is_counted:r,is_mention:i}=s?{is_counted:!0,...s}:
o??{},[a,l]=r===void 0?[null,null]:r?[-1,-Number(i)]:[0,0];oo(e,{seq:t,event_seq:n,unread:a,mentions:l})}function ir(e,t,n,o,s){let r=e.tail.findIndex(c=>c.seq===
t),i=e.tail[r],a=i?i.is_mention:o;i&&s!==null&&(e.tail[r]={...i,is_mention:s});let l=a===null||s===null?null:Number(s)-Number(a);oo(e,{seq:t,event_seq:n,unread:0,
mentions:l})}function ar(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),oo(e,{seq:null,event_seq:t,unread:null,mentions:null})}function oo(e,t){t.unread===0&&t.
mentions===0||(e.corrections.push(t),lr(e))}function lr(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(s=>s.seq),...e.corrections.map(
s=>s.event_seq)].sort((s,r)=>s-r)[256/2],o=an(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;ln(e,{seq:e.applied_seq,read_seq:e.base_read_seq,...o})}e.tail_from=
n,e.tail=e.tail.filter(s=>s.seq>n),e.corrections=e.corrections.filter(s=>s.event_seq>n)}var cr=120,yu={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function Et(e,t,n){let o=e.groups.get(n.id),s={...yu,...o,...n};s.active_at=s.last?.at??s.active_at,e.groups.set(
n.id,s),t.groups.add(n.id)}function ur(e,t,n,o){let{seq:s,read_seq:r,unread:i,mentions:a,muted_until:l,peer_id:c,name:f,..._}=n,h=e.groups.get(n.id);if(!(s<=(e.
gone.get(n.id)??0))){if(h&&dr(e,n)){ve(e,t,n.id,n,o);return}Et(e,t,{..._,seq:Math.max(h?.seq??0,s),name:f??h?.name??"",muted_until:l??null,peer_id:c??null,..."l\
ast"in n?{last:bu(h?.last??null,n.last)}:{}}),"may_post"in n||Ne(e,t,n.id),ve(e,t,n.id,{seq:s,read_seq:r,unread:i,mentions:a},o)}}function fr(e,t,n,o){let{id:s,
kind:r,name:i,topic:a,role:l,is_archived:c,member_count:f,owner_id:_,peer_id:h}=n,{visibility:w,may_post:u,may_invite:m,may_pin:g,history:d}=n,$={visibility:w,may_post:u,
may_invite:m,may_pin:g,history:d},v=e.groups.get(s);if(!(n.seq<=(e.gone.get(s)??0))){if(v?.settings&&dr(e,n)){ve(e,t,s,n,o);return}Et(e,t,{seq:Math.max(v?.seq??
0,n.seq),id:s,kind:r,name:i,topic:a,role:l,is_archived:c,member_count:f,owner_id:_,settings:$,peer_id:h??null,active_at:v?.active_at||n.created_at}),Ne(e,t,s),ve(
e,t,s,n,o)}}var dr=(e,{id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function ve(e,t,n,o,s=1/0){let r=e.counts.get(n),i=e.groups.get(n);if(i){if(!r)e.counts.
set(n,rn(o));else if((e.marked.get(n)??0)>s&&o.read_seq!==i.read_seq){t.ask_counts.add(n);return}else if(!ln(r,o)){o.read_seq!==i.read_seq&&t.ask_counts.add(n);
return}K(e,t,n,{read_seq:o.read_seq}),cn(e,t,n)}}var so=(e,t)=>{e.marked.set(t,++e.mark_turn)};function rt(e,t,n,o){let s=e.counts.get(n);if(!(!s||!e.groups.has(
n))){if(so(e,n),K(e,t,n,{read_seq:o}),o!==s.base_read_seq){let r=an(s,o),i=Math.max(s.applied_seq,o),a=r?{seq:i,read_seq:o,...r}:vu(e,n,o);a&&ln(s,a)}cn(e,t,n)}}
function vu(e,t,n){let o=e.logs.get(t),s=o&&ne(o),r=e.counts.get(t),i=r&&Math.max(r.applied_seq,r.base_seq);if(!o||!s||s.from>n+1||s.to!==i)return null;let a={seq:s.
to,read_seq:n,unread:0,mentions:0};for(let l of o.rows.values()){if(l.as_of>e.applied_id)return null;l.seq>n&&l.seq>=s.from&&j(l)&&Le(e,l)&&(a.unread++,ze(e,l)&&
a.mentions++)}return a}function cn(e,t,n){let o=e.groups.get(n),s=e.counts.get(n);if(!o||!s)return;let r=an(s,o.read_seq);r?(r.unread!==o.unread||r.mentions!==o.
mentions)&&K(e,t,n,r):t.ask_counts.add(n)}var Le=(e,t)=>t.sender_id!==e.me&&!t.deleted,ze=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function Ne(e,t,n){
let o=e.groups.get(n);if(!o)return;let s=o.peer_id===null?void 0:e.people.get(o.peer_id),r=!o.is_archived&&!(o.kind==="direct"&&s?.is_deleted),i=o.role!=="membe\
r",a=o.settings?o.settings.may_post==="all":o.may_post;K(e,t,n,{may_post:r&&(i||a)})}function un(e,t,n){e.groups.delete(n),e.counts.delete(n),e.logs.delete(n),e.
marks.delete(n),e.marked.delete(n),t.groups.add(n),t.logs.add(n)}function ro({seq:e,sender_id:t,sender:n,timestamp:o,content:s,deleted:r}){return{seq:e,sender_id:t,
sender:n,at:o,kind:r?"deleted":s?"text":"file",text:Array.from(s.slice(0,2*cr)).slice(0,cr).join("")}}var bu=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,pr=e=>[...e.values()].
sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var At=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function ge(e,t,n,o){let s=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},r={...s,...o},i=Object.keys(
r);e.people.has(n)&&i.every(a=>r[a]===s[a])||(e.people.set(n,r),t.people.add(n))}function Ot(e,t,n,o){e.people.has(n)||ge(e,t,n,{username:o})}function mr({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,s=new Set,r=null;async function i(){r=null;let a=[...o].slice(0,100);for(let l of a)o.delete(l),s.add(l);o.size>0&&(r=n.after(
i,0));try{let l=await e(a),c=new Set(l.map(f=>f.id));t(l,a.filter(f=>!c.has(f)))}catch{}for(let l of a)s.delete(l)}return{need(a){for(let l of a)l>0&&!s.has(l)&&
o.add(l);o.size>0&&(r??=n.after(i,50))},dispose:()=>n.cancel(r)}}var gr=100,ku=5e3;function hr({state:e,http:t,change:n,history:o,isMarking:s,clock:r}){let i=new Set,a=new Map,l=null,c=!1,f=mr({fetchUsers:m=>t.get("/v1/users",
{user_ids:m.join(",")}),onUsers:(m,g)=>n(d=>{for(let $ of m)ge(e,d,$.id,At($));for(let $ of g)ge(e,d,$,{is_deleted:!0,is_partial:!1});for(let{id:$,kind:v}of e.groups.
values())v==="direct"&&Ne(e,d,$)}),clock:r}),_=(m=gr)=>{l??=r.after(h,m)};async function h(){if(l=null,c)return;c=!0;let m=gr;try{for(let g of[...i]){i.delete(g);
let d=e.gone.has(g)&&!e.groups.has(g);!s(g)&&!d&&await w(g)}for(let[g,d]of[...a]){for(let $ of[...d])await u(g,$),d.delete($);d.size===0&&a.delete(g)}}catch{m=ku}
c=!1,i.size+a.size>0&&_(m)}async function w(m){let g=e.mark_turn;try{let d=await t.get(`/v1/groups/${m}`);n($=>fr(e,$,d,g))}catch(d){let{isPassing:$}=d;if(!$)return;
throw i.add(m),d}}async function u(m,g){if(e.logs.get(m)?.rows.has(g))try{await o.row(m,g)}catch(d){if(d.isPassing)throw d}}return{people:f,group(m){i.add(m),_()},
note(m){for(let g of[...m.ask_groups,...m.ask_counts])i.add(g);for(let[g,d]of m.ask_rows)for(let $ of d)me(a,g,$);i.size+a.size>0&&_(),f.need(m.ask_people)},dispose(){
r.cancel(l),f.dispose()}}}var wr=200,Su=1e3,xu=6e4;function _r({userId:e,db:t,http:n,state:o,view:s,history:r,change:i,me:a,server:l,onSettings:c,onServer:f,onGroups:_,onAnew:h,onOther:w,
clock:u}){let m=0,g=-1/0,d=null;function $({me:k,server:x,settings:y,groups:S,people:M},E){i(T=>{a.value=k,l.value=x,c(y),f(x);for(let R of M)ge(o,T,R.id,At(R));
ge(o,T,k.id,At(k));for(let R of S)ur(o,T,R,E);_(T)})}async function v(k,x){for(;k;){let y=k.replace(/limit=\d+/,`limit=${Su}`),S=o.mark_turn,M=await n.get(y);if(x!==
m)return;$(M,S),k=M.next}}async function b(){let k=m,x=o.mark_turn,y=u.now()-g>xu;try{let S=await n.get("/v1/start",{limit:wr});if(k!==m)return;S.me.id!==e?w():
($(S,x),y&&await v(S.next,k))}catch{}}return{async anew(){let k=++m,x=await n.get("/v1/start",{limit:wr},{tries:1});if(k!==m)return;if(x.me.id!==e){w();return}let{
groups:y,counts:S,logs:M,marks:E,marked:T,gone:R}=o;for(let D of[y,S,M,E,T,R])D.clear();o.cursor=x.cursor,o.applied_id=xe(x.cursor),o.read_all_id=0,$(x),s.refresh(),
h(),v(x.next,k).catch(()=>{})},refresh(){d??=b().finally(()=>{d=null})},refreshed:()=>d??Promise.resolve(),lost(){g=u.now()},async showCopy(){let k=await t.read();
if(!k||k.cursor===null||o.cursor!==null)return;let{cursor:x,groups:y,people:S,logs:M}=k;a.value=k.me;for(let E of y)o.groups.set(E.id,E),o.counts.set(E.id,rn(E));
for(let E of S)o.people.set(E.id,E);o.cursor=x,o.applied_id=xe(x),s.refresh(),r.restore(M,t)}}}function $r({fetch:e,db:t,onSignedOut:n,clock:o}){let s=new AbortController,r=t;return{http:en({fetch:e,onSignedOut:n,signal:s.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(r,a)}),end(){s.abort(),r=Ke()}}}function yr(e,t,n){let{me:o}=e;if("username"in t){let s="user_id"in t?t.user_id:t.actor_id;Ot(e,n,s,t.username)}"sender"in t&&Ot(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||Mu(e,t,n):t.type==="member_added"&&t.user_id===o&&Eu(e,t,n)}function Mu(e,t,n){let{group_id:o,
kind:s,member_ids:r,actor_id:i}=t,a=s==="direct",l=a?r.find(_=>_!==e.me)??e.me:null,c=t.name??e.people.get(l??0)?.username??"",f=!a&&i===e.me?"owner":"member";Et(
e,n,{id:o,kind:s,name:c,peer_id:l,role:f}),l!==null&&!e.people.has(l)&&n.ask_people.add(l),br(e,t,n)}function Eu(e,t,n){let{group_id:o,group:s,role:r}=t;if(io(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&un(e,n,o);let{kind:i="group",name:a=null,topic:l=""}=s??{};Et(e,n,{id:o,kind:i,name:a??"",topic:l,
role:r}),br(e,t,n)}var io=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),vr=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function br(e,{group_id:t,seq:n,
timestamp:o},s){K(e,s,t,{active_at:o}),ve(e,s,t,{seq:n,read_seq:n,unread:0,mentions:0}),s.ask_groups.add(t)}var kr=200;function Ye(e,{id:t,group_id:n,message_seq:o}){let s=e.logs.get(n)?.rows.get(o);return j(s)&&s.as_of<t?s:null}function xr(e,t,n,o){let s=(r,i)=>Xe(t,
o,{...r,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||Mr(t,n,n.id,1,o);break}case"message_edited":{let r=Ye(e,n);r&&!n.message?
me(o.ask_rows,t.group_id,r.seq):r&&n.message&&(Xe(t,o,Ou(r,{...n.message,as_of:r.as_of})),n.message.deleted?ao(t,r,n.id,o):s(t.rows.get(r.seq),{})),n.message&&Sr(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let r=Ye(e,n);r?ao(t,r,n.id,o):qu(t,n,o),Sr(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let r=Ye(e,n);if(!r)break;if(!n.reactions){me(o.ask_rows,t.group_id,r.seq);break}let i=n.actor_id===e.me,a=(r.reacted??[]).filter(
c=>!i||c!==n.emoji),l=i&&n.type==="reaction_added";Xe(t,o,{...Au(r,"reacted",l?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let r=Ye(e,n);if(!r)break;let{pinned:i,...a}=r;s(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&Cu(t,n.
actor_id,n.id,o);break;default:}}function Xe(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...s}=n;n=s}e.rows.set(n.seq,n),me(t.rows,
e.group_id,n.seq)}function Au(e,t,n){let{[t]:o,...s}=e;return n.length>0?{...s,[t]:n}:s}function Ou({reactions:e,reacted:t,pinned:n,reply_count:o},s){return{...s,
...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function Tu(e){let{files:t,mentions:n,quote:o,reactions:s,reacted:r,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function ao(e,t,n,o,s=lo(n)){t.deleted||Mr(e,t,n,-1,o,s);let r=e.rows.get(t.seq);Xe(e,o,{...Tu(r),as_of:n})}var lo=e=>t=>t.
as_of<e;function Cu(e,t,n,o){let s=[...e.rows.values()].filter(j),r=new Set(s.filter(lo(n)).map(i=>i.seq));for(let i of s)i.quote?.sender_id===t&&i.quote.content&&
Xe(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&r.has(i.seq)&&ao(e,i,n,o,a=>r.has(a.seq))}function qu(e,{id:t,message_seq:n},o){let s=e.rows.get(n);
if(!j(s)||s.reply_to===null)return;let r=[...e.rows.values()].find(i=>i.id===s.reply_to);j(r)&&r.as_of<t&&me(o.ask_rows,e.group_id,r.seq)}function Mr(e,{reply_to:t,
quote:n},o,s,r,i=lo(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(_=>_.id===t);if(!j(a)||!i(a))return;let{reply_count:l=0,...c}=a,f=l+
s;Xe(e,r,{...c,...f>0&&{reply_count:f},as_of:o})}function Sr(e,t,n,o,s){let r=Array.from(o.slice(0,2*kr)).slice(0,kr).join("");for(let i of e.rows.values())j(i)&&
i.quote?.seq===t&&i.as_of<n&&i.quote.content!==r&&Xe(e,s,{...i,quote:{...i.quote,content:r}})}function Ar(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,yr(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Tr(e,t)?e.gone.set(t.
group_id,t.seq):vr(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&K(e,n,o.id,{seq:t.seq}),Ru(e,t);let s=e.logs.get(o.id);if(s){for(let r of s.pending)r.push(
t);fn(e,t,n)}return Lu(e,t,n),t.id<=e.read_all_id&&Du(e,t,n),cn(e,n,o.id),!0}function fn(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let s=Js(o,t.seq);if(xr(
e,o,t,n),s&&Ys(t)){let r={...t,as_of:t.id};Zs(o,r)&&me(n.rows,o.group_id,r.seq)}n.logs.add(o.group_id)}function Ru(e,t){let n=e.counts.get(t.group_id);if(n)if(sr(
n,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:o,id:s,sender_id:r}=t;Le(e,{...t,as_of:s})&&or(n,{seq:o,id:s,sender_id:r,is_mention:ze(e,t)})}else if(t.
type==="message_deleted"){let o=Ye(e,t),s=o&&{is_counted:Le(e,o),is_mention:ze(e,o)};rr(n,t.message_seq,t.seq,s)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let o=Ye(e,t),s=o&&ze(e,o),r=t.message?!t.message.deleted&&ze(e,t.message):null;ir(n,t.message_seq,t.seq,s,r)}else t.type==="account_deleted"&&t.is_erased&&
ar(n,t.seq,t.actor_id)}function Lu(e,t,n){let o=t.group_id,s=e.groups.get(o);if(s)switch(t.type){case"group_message":case"direct_message":Nu(e,{...t,as_of:t.id},
n);break;case"message_edited":s.last?.seq===t.message_seq&&t.message&&K(e,n,o,{last:ro({...t.message,as_of:t.id})});break;case"message_deleted":s.last?.seq===t.
message_seq&&K(e,n,o,{last:{...s.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":co(e,o,
t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":Tr(e,t)?Er(e,t,n):co(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role===
"owner"&&K(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(K(e,n,o,{role:t.role}),s.settings||n.ask_groups.add(o),Ne(e,n,o)),n.members.add(o);break;case"ban_lift\
ed":n.members.add(o);break;case"group_updated":{let{name:r,topic:i,is_archived:a,visibility:l,may_post:c,may_invite:f,may_pin:_,history:h}=t;K(e,n,o,{name:r,topic:i,
is_archived:a,settings:{visibility:l,may_post:c,may_invite:f,may_pin:_,history:h}}),Ne(e,n,o);break}case"group_deleted":Er(e,t,n);break;case"profile_changed":Pu(
e,t,n);break;case"account_deleted":ge(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&s.
last?.sender_id===t.actor_id&&K(e,n,o,{last:{...s.last,kind:"deleted",text:""}}),Or(e,t.actor_id,t.username,n),Ne(e,n,o),co(e,o,s.kind==="direct"?0:-1,n);break;default:}}
function Nu(e,t,n){let{group_id:o,seq:s,sender_id:r,key:i}=t,a=e.groups.get(o),l=e.counts.get(o);if(n.typed.push({group_id:o,user_id:r}),!a?.last||a.last.seq<s){
let c=ro(t);K(e,n,o,{last:c,active_at:c.at})}if(r===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:s});else if(a&&!t.deleted&&s>a.read_seq&&s>(l?.base_seq??
0)){let c=ze(e,t),f=a.kind==="direct"?"direct":c?"mention":"message";n.arrived.push({message:t,kind:f})}}function Pu(e,t,n){let{actor_id:o,username:s,display_name:r,
status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(ge(e,n,o,{username:s}),n.ask_people.add(o)):ge(e,n,o,{username:s,display_name:r,status:i,avatar:a,
is_partial:!1}),Or(e,o,s,n),o===e.me&&(n.me=!0)}function Or(e,t,n,o){for(let s of e.groups.values())s.peer_id===t&&s.name!==n&&K(e,o,s.id,{name:n})}var Tr=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function Er(e,t,n){io(e,t)||(e.gone.set(t.group_id,t.seq),un(e,n,t.
group_id),n.left.set(t.group_id,t))}function co(e,t,n,o){let s=e.groups.get(t)?.member_count;s&&n&&K(e,o,t,{member_count:s+n}),o.members.add(t)}function Du(e,{group_id:t,
seq:n},o){ve(e,o,t,{seq:n,read_seq:n,unread:0,mentions:0})}var Iu=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),Cr=e=>!Iu.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function qr(e,{group_id:t,user_id:n,
seq:o,last_seq:s,unread:r,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let l=e.marks.get(t)??new Map;if(e.marks.set(t,l),o<=(l.get(n)??0))return;l.set(n,o),a.
marks.add(t)}else dn(e,{group_id:t,read_seq:o,last_seq:s,unread:r,mentions:i},a)}function dn(e,{group_id:t,read_seq:n,last_seq:o,unread:s,mentions:r},i){so(e,t),
o===void 0||s===void 0||r===void 0?rt(e,i,t,n):ve(e,i,t,{seq:o,read_seq:n,unread:s,mentions:r})}function pn(e,t,n){let o=xe(t);e.read_all_id=Math.max(e.read_all_id,
o);for(let{id:s,seq:r,read_seq:i}of e.groups.values()){let l=(e.counts.get(s)?.tail??[]).find(f=>f.id>o),c=l?l.seq-1:r;c>i&&rt(e,n,s,c)}}function Rr(e,{group_id:t,
user_id:n,muted_until:o},s){n===e.me&&K(e,s,t,{muted_until:o})}var uo=50,Lr=20,Nr=50,fo=200,it=Number.MAX_SAFE_INTEGER,Fu=100;function Pr({state:e,http:t,change:n,opened:o,clock:s}){let r=new Map,i=new Map,a=new Map,l=new Set;
function c(u){let m=e.logs.get(u);if(m)return m;let g=zs(u);return e.logs.set(u,g),g}async function f(u,m,g){let d=c(u),$=eo(d);try{let v=await t.get(`/v1/group\
s/${u}/messages`,{...m,limit:g,events:1});return e.logs.get(u)===d&&n(b=>_(d,v,m,$,b)),v}catch(v){throw Qs(d,$),v}}function _(u,m,g,d,$){let v=u.group_id,b=Xs(u,
m,g,d);for(let{seq:k}of m.messages){me($.rows,v,k);let x=u.rows.get(k);j(x)&&Ot(e,$,x.sender_id,x.sender)}for(let k of b)fn(e,k,$);h(v,m.messages[Math.floor(m.messages.
length/2)]?.seq),$.logs.add(v)}function h(u,m=it){let g=e.logs.get(u),d=l.has(u)?Zn:fo;g&&g.rows.size>d&&no(g,i.get(u)??m,d-Fu)}function w(u){let m=e.groups.get(
u),g=e.logs.get(u);if(m?.unread===0)return null;let d=g&&ne(g);return!m||!g||!d||d.from>m.read_seq+1?void 0:pe(g,d).find(v=>v.seq>m.read_seq&&j(v)&&Le(e,v))?.seq??
null}return{page(u,m={},g=uo){let d=JSON.stringify([u,m,g]),$=r.get(d);if($)return $;let v=f(u,m,g).finally(()=>r.delete(d));return r.set(d,v),v},row(u,m){return this.
page(u,{after:m-1},1)},async open(u){await a.get(u);let m=w(u);if(m===void 0)m=(await this.page(u,{around:"first_unread"})).first_unread;else if(m===null){let g=c(
u);ne(g)||await this.page(u)}return this.look(u,m??it),{seq:m,firstUnread:m}},async openAt(u,m){return await a.get(u),this.look(u,m),Me(c(u),m)||await this.page(
u,{around:m}),{seq:m,firstUnread:w(u)??null}},async openAtTime(u,m){i.delete(u);let{messages:g}=await this.page(u,{around:m}),d=Date.parse(m),v=g.find(b=>Date.parse(
b.timestamp)>=d)?.seq??null;return this.look(u,v??it),{seq:v,firstUnread:w(u)??null}},async older(u,m,g=uo){i.set(u,m);let d=Me(c(u),m);return!d||d.at_start?!1:
(await this.page(u,{before:d.from},g)).has_before},async newer(u,m,g=uo){i.set(u,m);let d=Me(c(u),m);return!d||d.at_end?!1:(await this.page(u,{after:d.to},g)).has_after},
bound(u){for(let m of u)h(m)},look(u,m){o.set(u,s.now()),c(u),m!==void 0&&i.set(u,m);let g=[...e.logs.keys()].sort((d,$)=>(o.get($)??0)-(o.get(d)??0));n(d=>{for(let $ of g.
slice(Nr))e.logs.delete($),o.delete($),i.delete($),d.logs.add($);l=new Set(g.slice(0,Lr));for(let $ of g.slice(Lr,Nr)){let v=e.logs.get($);i.delete($),v&&v.rows.
size>fo&&no(v,it,fo)&&d.logs.add($)}})},async restore(u,m){let d=[...u].sort((v,b)=>b.opened_at-v.opened_at).map(v=>{let b=c(v.group_id);return o.has(v.group_id)||
o.set(v.group_id,v.opened_at),{stored:v,log:b,kept:eo(b)}}),$=Promise.resolve();for(let{stored:v,log:b,kept:k}of d){let x=v.group_id;$=$.then(async()=>{let y=await m.
rows(x);if(a.delete(x),e.logs.get(x)!==b)return;let S=y.filter(M=>v.from<=M.seq&&M.seq<=v.to);n(M=>{for(let E of Vs(b,v,S,k))fn(e,E,M);M.logs.add(x)})}),a.set(x,
$)}await $}}}import{signal as po}from"./vendor/preact.js";var Bu=2,Uu=50*1024*1024,Dr=1440*60*1e3;function Ir({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:s,now:r=Date.now}){let i=new Map,a=new Map,l=new Map,
c=new Map,f=[],_=0,h=0;function w(b,k){k?c.set(b,k):c.delete(b),n(b)}async function u(){_<Bu?_++:await new Promise(b=>f.push(()=>b(void 0)))}function m(){let b=f.
shift();b?b():_--}async function g(b,k){await u();try{let x=i.get(b)??await e.file(b);if(!x)throw new H({code:"file_missing"});let y=await $(x);if(y)return y;if(!a.
has(b))throw new H({code:"aborted"});let S=x.size,M=t(x,k,{onProgress:T=>w(b,{sent:T,size:S,state:"running",code:null})});l.set(b,M);let{id:E}=await M.done;return await v(
x,E),E}finally{l.delete(b),m()}}async function d(b){if(!globalThis.crypto?.subtle)return null;let k=await crypto.subtle.digest("SHA-256",await b.arrayBuffer());
return[...new Uint8Array(k)].map(x=>x.toString(16).padStart(2,"0")).join("")}async function $(b){let k=await d(b),x=await e.value("uploads"),y=k&&x?x[k]:null;return y&&
r()-y.at<Dr?y.id:null}async function v(b,k){let x=await d(b);if(!x)return;let y=await e.value("uploads")??{},S=Object.entries(y).filter(([,{at:M}])=>r()-M<Dr);await e.
put_value("uploads",{...Object.fromEntries(S),[x]:{id:k,at:r()}})}return{async attach(b,k){let x=s();i.set(x,b),h+b.size<=Uu&&(h+=b.size,await e.put_file(x,b));
let y={local_id:x,name:k,type:b.type,size:b.size,file_id:null};return this.ensure(y).catch(()=>{}),y},ensure(b){let{local_id:k,name:x,size:y,file_id:S}=b;if(S)return Promise.
resolve(S);let M=a.get(k);if(M)return M;w(k,{sent:0,size:y,state:"waiting",code:null});let E=()=>a.get(k)===T,T=Promise.resolve().then(()=>g(k,x)).then(R=>(E()&&
w(k,{sent:y,size:y,state:"done",code:null}),o(k,R),R),R=>{throw E()&&(a.delete(k),w(k,{sent:0,size:y,state:"failed",code:R.code})),R});return a.set(k,T),T},progressOf:b=>c.
get(b)??null,isRunning:()=>_>0,blob:async b=>i.get(b)??await e.file(b),dispose(){a.clear();for(let b of l.values())b.cancel()},async drop(b){a.delete(b),l.get(b)?.
cancel(),h=Math.max(0,h-(i.get(b)?.size??0)),i.delete(b),w(b,null),await e.remove_file(b)}}}var ju=2e3,Hu=5e3;function Fr({drafts:e,http:t,clock:n}){let o=null,s=new Set,r=null,i=null,a=_=>`/v1/users/me/drafts/${_}`;async function l(_=!1){for(;;){let h=e.
unsynced().find(([,m])=>!s.has(m));if(!h)return;let[w,u]=h;try{if($e(u))await t.remove(a(w),void 0,{keepalive:_}),o?.delete(w);else{let{updated_at:m}=await t.put(
a(w),Wu(u),{keepalive:_});o?.set(w,m)}}catch(m){let g=m;if(g.code==="aborted")return;if(g.isPassing){g.status>0&&(r??=n.after(c,(g.retryAfter??0)*1e3||Hu));return}
s.add(u);continue}await e.synced(w,u)}}function c(_){return n.cancel(r),r=null,i??=l(_).finally(()=>{i=null}),i}function f(_,h){if(h&&h.updated_at<=(o?.get(_)??
""))return;h?o?.set(_,h.updated_at):o?.delete(_);let w=e.get(_);(h||w)&&e.take(_,Gu(h,w))}return{mayHave:_=>o===null||o.has(_)||i!==null,changed(){r??=n.after(c,
ju)},received:({draft:_,value:h})=>f(_,h),async sync(){try{let _=await t.get("/v1/users/me/drafts"),h=new Map(_.map(w=>[w.draft,w]));o??=new Map;for(let w of new Set(
[...h.keys(),...e.keys()]))e.isNewer(w)?h.has(w)&&o.set(w,h.get(w)?.updated_at??""):f(w,h.get(w)??null)}catch{return}s.clear(),await c()},async flush(){await i,
await c(!0)},dispose:()=>n.cancel(r)}}var Wu=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Gu(e,t){
let n=(t?.files??[]).filter(f=>f.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:s,files:r,updated_at:i}=e,
a=new Map((t?.files??[]).map(f=>[f.file_id,f])),l={id:s??0,seq:0,sender_id:0,sender:"",content:""},c=r.map(f=>a.get(f)??{local_id:f,name:"",type:"",size:0,file_id:f});
return{text:o,reply_to:s===null?null:t?.reply_to?.id===s?t.reply_to:l,selection:t?.text===o?t.selection:null,files:[...c,...n],at:Date.parse(i)}}function Br(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:s=>t.get(s),has:s=>t.has(s),isHeld:s=>n.has(s),insert(s){t.delete(
s.key);let r=[...t.values(),s].sort((i,a)=>i.at-a.at);t.clear();for(let i of r)t.set(i.key,i);o()},hold(s,r){t.has(s)?n.set(s,r):r()},update(s,r){let i=t.get(s);
if(!i)return null;let a={...i,...r};return t.set(s,a),o(),a},remove(s){let r=t.get(s);return t.delete(s),n.get(s)?.(),n.delete(s),r&&o(),r},nextTime:s=>Math.max(
s,...[...t.values()].map(r=>r.at+1)),clear(){t.clear();for(let s of n.values())s();n.clear()}}}var Ku=1440*60*1e3,zu=3e4,Ur=1e3,Yu=3e4;function jr({db:e,send:t,ensureFile:n,dropFile:o,hold:s,onChange:r,onPause:i=()=>{},makeKey:a,laneOf:l=({group_id:f,recipient_id:_})=>f?
`g${f}`:`u${_}`,clock:c}){let f=Br(r),_=new Map,h=!1,w=!1,u=null;function m(y,S=!1){_.delete(y);let M=f.remove(y);if(!S)for(let{local_id:E}of M?.files??[])o(E)}
function g(){if(!h||w)return;let y=new Set,S=c.now(),M=1/0;for(let E of f.list()){let T=l(E);if(y.has(T)||!["waiting","sending"].includes(E.state)||(y.add(T),E.
state==="sending"))continue;let R=_.get(E.key)??0;R>S?M=Math.min(M,R):f.isHeld(E.key)&&d(E)}c.cancel(u),M<1/0&&(u=c.after(g,M-S))}async function d({key:y,tries:S}){
let M=f.update(y,{state:"sending",tries:S+1});try{let E=await $(M),{group_id:T,recipient_id:R,content:D,reply_to:A}=M,I=await t({type:"send",key:y,content:D,reply_to:A,
files:E,...T?{group_id:T}:{recipient_id:R}},y);v(y,I.seq,I.duplicate===!0)}catch(E){let T=vs(E);f.get(y)?.state==="sending"&&b(M,T)}g()}async function $(y){let S=await Promise.
all(y.files.map(n));if(y.files.some(M=>!M.file_id)){let M=y.files.map((T,R)=>({...T,file_id:S[R]??null})),E=f.update(y.key,{files:M});E&&await e.put_outgoing(E)}
return S}function v(y,S,M){e.remove_outgoing(y),M?m(y):f.update(y,{state:"sent",seq:S,error:null})}function b({key:y,tries:S},M){let{action:E,code:T,message:R}=M;
if(E==="pause")f.update(y,{state:"waiting",error:{code:T,sentence:R}}),k();else if(E==="wait"){let D=(M.retryAfter??0)*1e3,A=Math.max(D,Math.min(Ur*2**(S-1),Yu));
_.set(y,c.now()+A),f.update(y,{state:"waiting",error:{code:T,sentence:R}})}else if(E==="resend"||E==="sign_in")T!=="time_out"&&_.set(y,c.now()+Ur),f.update(y,{state:"\
waiting",error:null});else{let D=f.update(y,{state:"failed",error:{code:T,sentence:R}});D&&e.put_outgoing(D)}}function k(){w||(w=!0,i(!0),c.after(()=>{w=!1,i(!1),
g()},zu))}async function x(y){let{key:S}=y;if(f.has(S))return;let M=await s(`chat-outbox-${S}`);if(!M)return;let E=await e.outgoing(S);if(!E||f.has(S)){M();return}
let T=c.now()-E.at>Ku,R=E.state==="failed"?"failed":T?"asking":"waiting";f.insert({...E,state:R}),f.hold(S,M)}return{list:f.list,async add({group_id:y=null,recipient_id:S=null,
content:M,reply_to:E=null,quote:T=null,files:R=[]}){let D={key:a(),group_id:y,recipient_id:S,content:M,reply_to:E,quote:T,files:R,state:"waiting",tries:0,at:f.nextTime(
c.now()),error:null,seq:null};f.insert(D);let[A]=await Promise.all([s(`chat-outbox-${D.key}`),e.put_outgoing(D)]);return f.hold(D.key,A??(()=>{})),g(),D},async load(){
for(let y of await e.outbox())await x(y);g()},connected(y){h=y,y&&g()},dispose(){h=!1,c.cancel(u),f.clear()},confirm({key:y}){f.has(y)&&(e.remove_outgoing(y),m(
y),g())},forgetSent(y){for(let S of f.list())S.state==="sent"&&y(S)&&m(S.key)},async retry(y){let S=f.get(y);if(!S||!["failed","asking"].includes(S.state))return;
_.delete(y);let M={...S,state:"waiting",error:null,tries:0,at:f.nextTime(c.now())};f.insert(M),await e.put_outgoing(M),g()},async discard(y,S=!1){let M=f.get(y);
return!M||["sending","sent"].includes(M.state)||M.state==="waiting"&&M.tries>0&&!M.error?null:(await e.remove_outgoing(y),m(y,S),g(),M)}}}import{signal as Xu}from"./vendor/preact.js";var at={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},Vu=1e3,Qu=3;function Hr({db:e,http:t,
tell:n,clock:o}){let s=Xu({...at}),r={},i=null,a={},l=null;function c(){let u=Object.entries({...r,...a}).filter(([m,g])=>Ju(at[m],g));s.value={...at,...Object.
fromEntries(u)}}function f(u){i!==null&&u.revision<i||(i=u.revision,r=u.settings,c(),h())}async function _(){let u=await e.value("settings");return u&&{stored:u.
stored??{},changed:u.changed??{}}}let h=()=>e.put_value("settings",{stored:r,changed:a});async function w(u){l=null;for(let m=0;m<Qu&&Object.keys(a).length>0;m++){
let g=a;try{i===null&&f(await t.get("/v1/users/me/settings"));let d=await t.put("/v1/users/me/settings",{settings:{...r,...g}},{headers:{"If-Match":`"${i}"`},...u}),
$=Object.entries(a).filter(([v,b])=>b!==g[v]);a=Object.fromEntries($),f(d)}catch(d){if(d.code!=="revision_mismatch")return;i=null}}}return{settings:s,async load(){
let u=await _();u&&(r=u.stored,a={...u.changed,...a},c())},async sync(){Object.keys(a).length>0&&await w()},received:f,async reload(){let u=await _();u&&(r={...r,
...u.changed},c())},set(u,m){a={...a,[u]:m},c(),h().then(n),o.cancel(l),l=o.after(()=>w(),Vu)},async flush(){l!==null&&(o.cancel(l),await w({keepalive:!0}))},dispose:()=>o.
cancel(l)}}function Ju(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function Wr({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:s=r=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(r)}){
let r=new AbortController,i=!1,a=()=>{},l=s(`chat-${e}`);l&&(l.onmessage=({data:f})=>t(f));function c(){return r.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
f=>{a=f}))}return o?o.request(`chat-store-${e}`,{signal:r.signal},c).catch(()=>{}):Promise.resolve().then(c),{get isLeading(){return i},tell(f){r.signal.aborted||
l?.postMessage(f)},hold(f){return o?new Promise(_=>{o.request(`${f}-${e}`,{ifAvailable:!0},h=>h?new Promise(w=>_(()=>w(void 0))):(_(null),Promise.resolve())).catch(
()=>_(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,r.abort(),a(),l?.close()}}}import{batch as Gr,signal as mn}from"./vendor/preact.js";var Zu=500;function ue(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let s=mn(e(n));return t.set(n,s),s},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var Ee=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function Kr(e,t){let n=0,o=ue(d=>e.groups.get(d)??null),s=ue(d=>u(
d)),r=ue(d=>e.people.get(d)??null),i=ue(d=>new Map(e.marks.get(d)??[])),a=ue(d=>++n),l=ue(d=>++n),c=mn([]),f=mn(0),_=mn({groups:0,mentions:0}),h=new Map,w=null;
function u(d){return{log:e.logs.get(d)??null,version:++n}}function m(){w=null;let d=pr(e.groups),$=c.value;(d.length!==$.length||d.some((v,b)=>v!==$[b]))&&(c.value=
d)}function g(d){let{groups:$,mentions:v}=_.value,b=t.now();for(let k of d){let x=e.groups.get(k),y=h.get(k)??{groups:0,mentions:0},S=ef(x,b);$+=S.groups-y.groups,
v+=S.mentions-y.mentions,x?h.set(k,S):h.delete(k)}($!==_.value.groups||v!==_.value.mentions)&&(_.value={groups:$,mentions:v})}return{groups:o,logs:s,people:r,marks:i,
members:a,pins:l,order:c,changed:f,totals:_,publish:d=>Gr(()=>{for(let $ of d.groups)o.update($);for(let $ of d.logs)s.update($);for(let $ of d.people)r.update(
$);for(let $ of d.marks)i.update($);for(let $ of d.members)a.update($);for(let $ of d.pins)l.update($);d.groups.size!==0&&(g(d.groups),f.value++,c.value.length===
0?m():w??=t.after(m,Zu))}),refresh:()=>Gr(()=>{for(let d of[o,s,r,i])d.refresh();g(new Set([...h.keys(),...e.groups.keys()])),f.value++,m()}),dispose:()=>t.cancel(
w)}}function ef(e,t){if(!e||e.unread===0)return{groups:0,mentions:0};let n=Ee(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.
mentions)}}var zr=3e4;function Yr({userId:e,db:t,http:n,env:o,state:s,socket:r,onLeading:i}){let{clock:a}=o,l=po([]),c=po(!1),f=ue(y=>g.progressOf(y)),_=ue(y=>$.get(y)),h=po(
0),w=new Set,u=null,m=Wr({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),$.load().then($.adopt).then(v.changed),d.load();let y=()=>{d.load(),
u=a.after(y,zr)};u=a.after(y,zr)},onWord:y=>{y.type==="draft"&&$.changed(y.key),y.type==="settings"&&b.reload();for(let S of w)S(y)}}),g=Ir({db:t,upload:o.upload,
onProgress:y=>f.update(y),onUploaded:(y,S)=>$.uploaded(y,S),makeId:o.makeKey,now:a.now}),d=jr({db:t,send:(y,S)=>r.request(y,S),ensureFile:g.ensure,dropFile:g.drop,
hold:m.hold,onChange:y=>{l.value=y},onPause:y=>{c.value=y},makeKey:o.makeKey,laneOf:({group_id:y,recipient_id:S})=>`g${y??k(S)??-Number(S)}`,clock:a}),$=Ms({db:t,
onChange:y=>{_.update(y),h.value++},tell:y=>m.tell({type:"draft",key:y}),onStored:()=>v.changed(),mayBeOnServer:y=>v.mayHave(y),clock:a}),v=Fr({drafts:$,http:n,
clock:a}),b=Hr({db:t,http:n,tell:()=>m.tell({type:"settings"}),clock:a});function k(y){for(let{id:S,kind:M,peer_id:E}of s.groups.values())if(M==="direct"&&E===y)
return S;return null}async function x(y){let S=await d.discard(y,!0);if(!S)return!1;let{group_id:M,recipient_id:E,content:T,quote:R,files:D}=S,A=M??k(E);return await $.
merge(ye({groupId:A,userId:E}),{text:T,reply_to:R,selection:null,files:D}),!0}return{editUnsent:x,outgoingIn({groupId:y=null,userId:S=null}){let M=y??k(S);return l.
value.filter(({group_id:E,recipient_id:T})=>M===null?T===S:(E??k(T))===M)},began(y){if($.keys().length!==0)for(let S of y){let M=s.groups.get(S)?.peer_id;M&&$.move(
ye({userId:M}),ye({groupId:S}))}},outbox:d,attachments:g,drafts:$,settings:b,tabs:m,groupWith:k,signals:{outgoing:l,isPaused:c,progress:f,drafts:_,draftList:h,settings:b.
settings},load:()=>Promise.all([d.load(),$.load(),b.load()]),sync(){d.forgetSent(({group_id:y,seq:S})=>S!==null&&S<=(s.groups.get(y??0)?.seq??0)),b.sync(),v.sync()},
received(y){y.type==="settings"?b.received(y):y.type==="draft"&&v.received(y)},onWord(y){return w.add(y),()=>w.delete(y)},async handOver(){await $.flush(),await $.
load(),$.adopt(),await Promise.all([v.flush(),b.flush()])},async flush(){await $.flush(),await Promise.all([v.flush(),b.flush()])},dispose(){a.cancel(u),$.flush();
for(let y of[d,g,v,b])y.dispose();m.leave()}}}var mo=1e3,tf=5e3;function Xr({state:e,http:t,request:n,change:o,clock:s}){let r=new Map,i=new Set,a=!1,l=null,c=(h=mo)=>{a&&(l??=s.after(f,h))};function f(){l=
null;for(let[h,w]of r)i.has(h)||_(h,w)}async function _(h,w){i.add(h);let u=mo;try{let m=await n({type:"read",group_id:h,seq:w});r.get(h)===w&&(r.delete(h),o(g=>dn(
e,{...m,read_seq:m.seq},g)))}catch(m){let{isPassing:g,retryAfter:d}=m;!g&&r.get(h)===w&&r.delete(h),u=d===null?tf:Math.max(d*1e3,mo)}i.delete(h),r.has(h)&&c(u)}
return{isMarking:h=>r.has(h),again(h){for(let[w,u]of r)u>(e.groups.get(w)?.read_seq??u)&&rt(e,h,w,u)},read(h,w){let u=e.groups.get(h);!u||w<=u.read_seq||(o(m=>rt(
e,m,h,w)),r.set(h,w),c())},async unread(h,w){let u=r.get(h)??0;r.delete(h),u>0&&await t.put(`/v1/groups/${h}/read`,{seq:Math.min(u,w-1)});let m=await t.put(`/v1\
/groups/${h}/unread`,{seq:w});o(g=>dn(e,m,g))},async readAll(){r.clear();let{cursor:h}=await t.put("/v1/read-all");o(w=>pn(e,h,w))},connected(){a=!0,r.size>0&&c()},
disconnected(){a=!1,s.cancel(l),l=null},async flush(){let h=[...r].map(([w,u])=>t.put(`/v1/groups/${w}/read`,{seq:u},{keepalive:!0}).catch(()=>{}));await Promise.
all(h)},dispose:()=>s.cancel(l)}}var nf=1440*60*1e3;function Vr({state:e,change:t,clock:n}){let o=null,s=1/0;function r(){o=null,s=1/0;let a=n.now();t(l=>{for(let{id:c,muted_until:f}of e.groups.
values()){if(f===null)continue;let _=Date.parse(f);_<=a?K(e,l,c,{muted_until:null}):s=Math.min(s,_)}}),i()}function i(){n.cancel(o),o=s<1/0?n.after(r,Math.min(s-
n.now(),nf)):null}return{note(a){let l=s;for(let c of a){let f=e.groups.get(c)?.muted_until;f&&(s=Math.min(s,Date.parse(f)))}s<l&&i()},dispose:()=>n.cancel(o)}}var of=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,sf=/\n[ \t]*\n/g,rf=/`+/g,af=/^[\p{White_Space}\x1c-\x1f]*$/u;function gn(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let s of e.matchAll(of)){let[r,i,a]=s,l=s.index+r.length;o?i.length>=o.length&&af.test(a)&&(t.push(Qr(o,Math.max(o.from,s.index-1),l)),n=l,o=
null):(Jr(e,n,s.index,t),o={at:s.index,length:i.length,from:Math.min(l+1,e.length),info:a.trim()})}return o?t.push(Qr(o,e.length,e.length)):Jr(e,n,e.length,t),t}
var Qr=({at:e,from:t,info:n},o,s)=>({start:e,end:s,from:t,to:o,is_block:!0,info:n});function Jr(e,t,n,o){if(t>=n)return;let s=e.slice(t,n),r=0;for(let{index:i,0:a}of s.
matchAll(sf))Zr(s.slice(r,i),t+r,o),r=i+a.length;Zr(s.slice(r),t+r,o)}function Zr(e,t,n){let o=[...e.matchAll(rf)].map(({index:i,0:a})=>({index:i,length:a.length})),
s=[],r=new Map;for(let i=o.length-1;i>=0;i--)s[i]=r.get(o[i].length),r.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=s[i];if(a===void 0)continue;let l=t+
o[i].index,c=t+o[a].index,f=l+o[i].length;n.push({start:l,end:c+o[a].length,from:f,to:c,is_block:!1,info:""}),i=a}}var lf="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",cf=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${lf})?\\ufe0f?`,
uf=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${cf}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,ff=new RegExp(`^\\s*(?:${uf}\\s*){1,3}$`,"u"),df=150,
pf=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,ei=e=>e.length<=df&&ff.test(e);function ti(e,t){let n=pf.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-
n[1].length,prefix:n[2]}}var mf=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),gf=/[\p{L}\p{N}\p{M}]/u,hf=/[\p{White_Space}]/u,wf=/\p{Default_Ignorable_Code_Point}/u,
_f=/[\p{L}\p{N}]/u,$f=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,yf=/\p{M}/u,ni=/[\u202a-\u202e\u2066-\u2069]/g,Tt=e=>e>""&&mf.test(e),hn=e=>gf.test(e)&&!Tt(e),wn=e=>e===""||
hf.test(e),Pe=e=>e>""&&wf.test(e),Ae=e=>e>""&&yf.test(e),_n=e=>_f.test(e),oi=e=>$f.test(e),si=e=>e.replace(ni,""),$n=e=>e.search(ni)>=0;function lt(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&vf(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function ct(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var vf=e=>e>=55296&&e<56320;var go=/^(?:https?:\/\/|mailto:|www\.)/i,bf=/^www\.[^.]+\../i,kf=/^[^@]+@[^@]+$/,Sf=/[\p{L}\p{N}\p{M}]/u,xf=".,;:!?'*_~|",Mf={")":"(","]":"[","}":"{"},Ef=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
Af=/[\u3002\uff0e\uff61]/g;function ho(e){let t=go.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!bf.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?kf.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function ri(e,t,n){let o=t,s={"(":0,"[":0,"{":0};for(;o<n;){
let r=ct(e,o),i=Mf[r];if(!Of(r)||i&&s[i]===0)break;i?s[i]--:r in s&&s[r]++,o+=r.length}for(;o>t&&xf.includes(e[o-1]);)o--;return o}function Of(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):Sf.test(e)&&!Tt(e)&&!Pe(e)}function ii(e,{href:t,host:n}){if($n(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(Af,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),s=o.split(Ef).filter(Tf);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(s.length>0||o.includes("@"))&&!i?n:null}let r=n.replace(/:\d+$/,"");for(let i of s){let a=Cf(i);if(ai(i)||a!==r&&!r.endsWith(`.${a}`))return n}
return null}function Tf(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function Cf(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function ai(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function li(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return ai(n)?t:null}var qf=/[\s\0-\x1f\x7f<>]/;function Ct(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].start<t?n=r+1:o=r}let s=n;return r=>{for(;s<e.length&&e[s].start<r;)
s++;return e[s]}}function ci(e,t){let n=new Map,o=[],s=0;for(let r=0;r<e.length;r++){if(s<t.length&&t[s].start===r){r=t[s++].end-1,o=[];continue}let i=e[r];if(i===
"(")o.push(r);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,r)}else qf.test(i)&&(o=[])}return n}var W=e=>e===""?[]:[{type:"mark",text:e}];function qt(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(qt).join("")}function ut(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var Rf=/["“”„‟«»「『]/;function ui(e,{start:t,end:n,from:o,to:s},r){let i=Nf(Lf(e,o,s,r));return{type:"code",children:[...W(e.slice(t,o)),...i,...W(
e.slice(s,n))]}}function Lf(e,t,n,o){let s=[],r=Ct(o,t);for(let i=r(t);i&&i.start<n;i=r(t))s.push(e.slice(t,i.start),...W(e.slice(i.start,i.end))),t=i.end;return s.
push(e.slice(t,n)),ut(s)}function fi([e,t],n,o){let s=t?[{type:t,children:o}]:o;return{type:e,children:[...W(n),...s,...W(n)]}}function Nf(e){let t=e.map(qt).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(s=>typeof s=="string"),o=e.findLastIndex(s=>typeof s=="string");return ut(e.flatMap(
(s,r)=>{if(typeof s!="string"||r!==n&&r!==o)return[s];let i=r===n?1:0,a=s.length-(r===o?1:0);return[...W(s.slice(0,i)),s.slice(i,a),...W(s.slice(a))]}))}function di(e,{
start:t,end:n,id:o}){let s=e.slice(t,n),r=Rf.test(s[1])?[s[0],...W(s[1]),s.slice(2,-1),...W(s.slice(-1))]:[s];return{type:"mention",id:o,children:r}}var pi=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,Pf="\\*_~[]`",Df=">-",If={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},Ff=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
Bf=["**","~~"];function mi(e,t,n){let o={from:0,index:-1,found:""},s=null,r=[...t,...n].sort((g,d)=>g.start-d.start),i=new Map(r.map(g=>[g.start,g]));function a(g,d,$,v){
let b=Ct(r,g),k=Ct($,g),x=[],y=new Map,S=g,M=v?-1:g;for(;S<d;){(o.index<S||S<o.from)&&(o=l(S));let E=b(S),T=k(S),R=Math.min(o.index,E?.start??d,T?.start??d,d);if(R>
S&&x.push(e.slice(S,R)),S=R,S>=d)break;T?.start===S?(x.push(...W(e.slice(S,T.end))),S=M=T.end):E?.start===S?(x.push("id"in E?di(e,E):ui(e,E,$)),S=E.end):e[S]===
"\\"?S=_(S,d,M,x):e[S]==="["?S=v?c(S,1,x):w(S,d,$,x):"*_~".includes(e[S])?S=h(S,g,d,x,y):S=m(S,g,d,o.found,v,x)}for(let[E,T]of y)x[T]=E;return ut(x)}function l(g){
pi.lastIndex=g;let d=pi.exec(e);return{from:g,index:d?.index??e.length,found:d?.[0]??""}}function c(g,d,$){return $.push(e.slice(g,g+d)),g+d}let f=g=>g<e.length&&
Pf.includes(e[g])&&!i.has(g);function _(g,d,$,v){let b=e[g+1],k=g===$||e[g-1]===`
`,x=f(g+1)||k&&Df.includes(b);return g+1===d||!x?c(g,1,v):(v.push({type:"mark",text:"\\"}),c(g+1,1,v))}function h(g,d,$,v,b){let k=1;for(;g+k<$&&e[g+k]===e[g];)
k++;let x=e.slice(g,g+k),y=If[x],S=g===d?"":lt(e,g),M=g+k===$?"":ct(e,g+k);if(!y||x==="_"&&Uf(S,M))return c(g,k,v);let E=b.get(x);if(E!==void 0&&!wn(S)&&(Bf.includes(
x)||!hn(M))){for(let[T,R]of b)R<E||(v[R]=T,b.delete(T));v.push(fi(y,x,ut(v.splice(E).slice(1))))}else!wn(M)&&!hn(S)?(E!==void 0&&(v[E]=x),b.set(x,v.length),v.push(
{type:"mark",text:x})):v.push(x);return g+k}function w(g,d,$,v){let b=u(g+1,d);if(b===null||e[b+1]!=="(")return c(g,1,v);s??=ci(e,t);let k=s.get(b+1);if(k===void 0||
k>=d)return c(g,1,v);let x=ho(e.slice(b+2,k));if(!x)return c(g,1,v);let y=a(g+1,b,$,!0),S=y.map(qt).join("");return Ff.test(S)?c(g,1,v):(v.push({type:"link",href:x.
href,host:ii(S,x),children:[...W("["),...y,...W(e.slice(b,k+1))]}),k+1)}function u(g,d){for(;g<d;){let $=i.get(g);if($){if(e.slice(g,$.end).includes(`
`))return null;g=$.end;continue}let v=e[g];if(v==="]")return g;if(v==="["||v===`
`)return null;g+=v==="\\"&&f(g+1)?2:1}return null}function m(g,d,$,v,b,k){if(g>d&&hn(lt(e,g)))return c(g,v.length,k);let x=ri(e,g,$),y=e.slice(g,x),S=b||!go.test(
y)?null:ho(y);return S?(k.push({type:"link",href:S.href,host:li(y,S),children:[y]}),x):c(g,Math.max(x-g,v.length),k)}return(g,d,$)=>a(g,d,$,!1)}var Uf=(e,t)=>!wn(
e)&&!_n(e)&&!Ae(e)&&(e===t||e===">"&&t==="<");var jf=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Hf=/[\u2010\u2011]/g,gi=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
Wf=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,hi=/[\u1100-\u11ff]/,Gf=/^[\0-\x7f]*$/,wi=e=>e.replace(jf,"'").replace(Hf,"-"),_i=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function wo(e){if(Gf.test(e))return e.toLowerCase();let t=wi(e.replace(gi," ")),n=_i(t.normalize("NFD")).normalize(
"NFKC"),o=_i(n).replace(Wf,"").normalize("NFKC");return wi(o.replace(gi," "))}var _o=e=>wo(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function $i(e){let t="",
n=[],o=0;for(let s of Kf(e)){o+=s.length;for(let r of wo(s)){if(r===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=r;for(let i=0;i<r.length;i++)
n.push(o)}n.length>0&&t!==""&&wo(s)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Kf(e){let t=[];for(let n of e){let o=t.length-1,s=Ae(n)||Pe(n)&&Ae(t[o]?.
slice(-1)??"")||hi.test(n)&&hi.test(t[o]?.slice(-1)??"");o>=0&&s?t[o]+=n:t.push(n)}return t}var yo="all",zf=50,yi=128,Yf=4096,ft="@＠﹫",Xf=new RegExp(`[${ft}]`),Vf=new RegExp(`[${ft}](?![ ${ft}])([^${ft}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
Qf=new RegExp(`[${ft}][\\u200b\\u2060]`,"g"),Jf=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Zf='"“”„‟«»「『',vi=/["“”„‟«»」』]/g,ed=/^-[clu]/,td=/(?<!_)_+(?![_clm])/g,
nd=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function bi(e,t,n=gn(e)){let o=new Map;for(let{id:_,name:h}of t)o.set(_o(h),_);if(o.size===0||!Xf.test(e))return[];let s=[
...o.keys()].filter(_=>_!=="").sort((_,h)=>h.length-_.length),r=[],i=new Set,a=!1,l=-1,c=0,f=od(e,n);for(let{index:_,0:h,1:w}of f.matchAll(Vf)){let u=sd(f,_);if(!u&&
_!==l)continue;if(l=_+h.length,++c>Yf)break;if(!u&&!a)continue;let m=rd(w,s);a=m?.fills??!1;let g=o.get(m?.name??"");!m||g===void 0||!i.has(g)&&i.size===zf||(i.
add(g),r.push({start:_,end:l-w.length+m.length,id:g}))}return r}function od(e,t){let n="",o=0;for(let{start:r,end:i}of t)n+=e.slice(o,r)+`
`.repeat(i-r),o=i;n+=e.slice(o);let s=r=>" ".repeat(r.length);return n.replace(Jf,s).replace(Qf,s)}function sd(e,t){let n=lt(e,t);for(;n!==""&&(n==="_"||$o(n)===
"m");)t-=n.length,n=lt(e,t);return n===""||!ft.includes(n)&&$o(n)!=="c"}function rd(e,t){if(Zf.includes(e[0]))return id(e,t);let{fold:n,ends:o}=$i(e),s=n.replace(
/ $/,""),r=e.length<=yi||[...e].length<=yi,i="";for(let a of t){if(!s.startsWith(a)||!r&&a.length===s.length)continue;i||=ad(s);let l=i.slice(a.length);if(!(!nd.
test(i.slice(a.length-1))||a===yo&&ed.test(l)))return{name:a,length:o[a.length-1],fills:r&&a===s}}return null}function id(e,t){vi.lastIndex=1;let n=vi.exec(e);if(!n)
return null;let o=_o(e.slice(1,n.index)),s=n.index+1;return t.includes(o)?{name:o,length:s,fills:s===e.length}:null}function ad(e){let t="";for(let n of e)t+=$o(
n).repeat(n.length);return t.replace(td,n=>"o".repeat(n.length))}function $o(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(Pe(e))return"m";let t=Ae(e);
return!t&&!_n(e)?"o":Tt(e)?t?"x":"u":t?"m":oi(e)?"c":"l"}var ld=/^[ \t]*$/,ki=/^> |^>$/,Si=/^- (?=.*\S)/s,xi=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,cd=/^ {2}(?=.*\S)/s;function yn(e,t=[]){let n=gn(e),o=mi(e,n,bi(e,t,n));return{
type:"document",is_large:ei(e),children:Mi(e,ud(e,n),o,!0)}}function ud(e,t){let n=[],o=0;for(let s=0;s<=e.length;){for(;o<t.length&&t[o].end<=s;)o++;let r=t[o],
i=r?.is_block&&r.start===s?r:null,a=i?i.end:e.indexOf(`
`,s),l=a<0?e.length:a;n.push({outer:s,start:s,end:l,is_inside:r!==void 0&&r.start<s,block:i}),s=l+1}return n}function fd(e,{start:t,end:n,is_inside:o,block:s},r){
if(o)return"text";if(s)return"code";let i=e.slice(t,n);return ld.test(i)?"blank":r&&ki.test(i)?"quote":Si.test(i)?"bullet":xi.test(i)?"number":"text"}function Mi(e,t,n,o){
let s=t.map(i=>fd(e,i,o)),r=[];for(let i=0;i<t.length;){let a=s[i],l=dd(e,t,s,i),c=t.slice(i,l),{outer:f,start:_,end:h,block:w}=c[0];i>0&&r.push(...W(`
`)),a==="quote"?r.push({type:"quote",children:Mi(e,c.map(u=>pd(e,u)),n,!1)}):(r.push(...W(e.slice(f,_))),a==="blank"?r.push(...W(e.slice(_,h))):w?r.push(md(e,w)):
a==="text"?r.push({type:"paragraph",children:n(_,c[l-i-1].end,Ei(c))}):r.push(gd(e,c,s.slice(i,l),n))),i=l}return r}function dd(e,t,n,o){let s=n[o],r=s==="bulle\
t"||s==="number",i=o+1;if(s==="blank"||s==="code")return i;for(;i<t.length;){let a=t[i],l=r&&n[i]==="text"&&cd.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
s&&!l)break;i++}return i}function pd(e,t){let n=ki.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Ei=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function md(e,{start:t,end:n,from:o,to:s,info:r}){let i=e.slice(o,s);return{type:"code_block",info:r,
children:[...W(e.slice(t,o)),...i?[i]:[],...W(e.slice(s,n))]}}function gd(e,t,n,o){let s=n[0]==="number",r=s?xi:Si,i=[];for(let a=0;a<t.length;){let l=a+1;for(;l<
t.length&&n[l]==="text";)l++;let c=t[a],[f="",_]=r.exec(e.slice(c.start,c.end))??[],h=t.slice(a,l).map((w,u)=>u===0||w.is_inside?w:hd(w));a>0&&i.push(...W(`
`),...W(e.slice(c.outer,c.start))),i.push({type:"item",number:_===void 0?null:Number(_),children:[...W(f),...o(c.start+f.length,h[l-a-1].end,Ei(h))]}),a=l}return{
type:"list",is_ordered:s,children:i}}var hd=e=>({...e,start:e.start+2});var wd=["paragraph","item","code_block"];function Ve(e){let t=[];return Ai(yn(e),t),t.join("").replace(/\s+/g," ").trim()}function Ai(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)Ai(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),wd.includes(e.type)&&t.push(" ")}}var _d=5e3,Oi=120,Ti=2e4,Ci=e=>`g${e}`,ry=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function qi({state:e,settings:t,isLeading:n,isVisible:o,tell:s,clock:r}){
let i=null,a=null,l=new Map,c=new Map,f=null,_=null;function h(d){if(a===d)return!0;let $=r.now();return[...l.values()].some(v=>v.groupId===d&&v.until>$)}function w(d,$){
let{notifications:v,mentions_in_muted:b,notify_all:k}=t();return!v||h(d.id)?!1:Ee(d,r.now())?$==="mention"&&b:$!=="message"||k.includes(d.id)}function u(d,$){let v=r.
now(),b=v-(c.get(d.id)??-1/0)>=_d,k=b&&t().sounds&&!o();c.set(d.id,v),i?.show({tag:Ci(d.id),group:d,...$,isRenewed:b,hasSound:k})}function m(d){c.delete(d),i?.close(
Ci(d))}function g(){r.cancel(_),_=null,s(a),a!==null&&(_=r.after(g,Ti))}return{setPort(d){i=d},look(d){d!==a&&(a=d,g(),d!==null&&m(d))},looked({tab:d,group_id:$}){
$===null?l.delete(d):(l.set(d,{groupId:$,until:r.now()+2*Ti}),n()&&m($))},arrived(d){if(n())for(let{message:$,kind:v}of d){let b=e.groups.get($.group_id);if(!b||
$.seq<=b.read_seq||!w(b,v))continue;let k=e.people.get($.sender_id),x=k?.display_name??k?.username??$.sender,y=Array.from(Ve($.content.slice(0,4*Oi))).slice(0,Oi);
u(b,{kind:"message",seq:$.seq,sender_id:$.sender_id,sender:x,count:1,text:t().notification_text&&y.length>0?y.join(""):null})}},changed({groups:d}){if(n())for(let $ of d){
let v=e.groups.get($);(v?v.unread===0&&c.has($):c.has($))&&m($)}},lost(){f=new Map(e.groups)},back(){let d=f;if(f=null,!(!d||!n()||o()))for(let $ of e.groups.values()){
let{unread:v,mentions:b}=d.get($.id)??{unread:0,mentions:0},k=$.unread-v,x=$.mentions>b,y=$.kind==="direct"?"direct":x?"mention":"message";k>0&&w($,y)&&u($,{kind:"\
summary",seq:$.last?.seq??$.seq,sender_id:null,sender:"",text:null,count:k})}},dispose(){r.cancel(_),a!==null&&s(null);for(let d of[...c.keys()])m(d)}}}function Ri({signal:e,onPresence:t,onTyping:n,clock:o}){let s=new Map,r=new Set,i=new Map,a=null,l=new Map,c=new Map;function f(w,u){u===null?i.delete(w):i.set(
w,u),t(w)}function _(){a=null;let w=new Set([...s.keys()].slice(-100));for(let m of r)w.has(m)||f(m,null);(w.size===r.size&&[...w].every(m=>r.has(m))||e({type:"\
watch",user_ids:[...w]}))&&(r=w)}function h(w,u){let m=l.get(w);m?.has(u)&&(o.cancel(m.get(u)),m.delete(u),n(w))}return{show(w){s.set(w,(s.get(w)??0)+1),a??=o.after(
_,500);let u=!0;return()=>{if(!u)return;u=!1;let m=(s.get(w)??1)-1;m>0?s.set(w,m):s.delete(w),a??=o.after(_,500)}},connected(){r=new Set,s.size>0&&(a??=o.after(
_,0))},disconnected(){for(let w of r)f(w,null);r=new Set;for(let[w,u]of l)for(let m of[...u.keys()])h(w,m)},answered(w){let u=new Set(w);for(let m of r)f(m,u.has(
m))},changed(w,u){r.has(w)&&f(w,u)},isOnline:w=>i.get(w)??null,typed(w,u){let m=l.get(w)??new Map;l.set(w,m);let g=!m.has(u);o.cancel(m.get(u)),m.set(u,o.after(
()=>h(w,u),5e3)),g&&n(w)},stopTyping:h,typingIn:w=>[...l.get(w)?.keys()??[]],type(w){let u=o.now();u-(c.get(w)??-1/0)<3e3||e({type:"typing",group_id:w})&&c.set(
w,u)},typedAndSent:w=>{c.delete(w)},dispose(){o.cancel(a);for(let w of l.values())for(let u of w.values())o.cancel(u)}}}function Li({apply:e,soon:t,clock:n}){let o=[],s=null,r=0,i=0,a=0;function l(){s?.(),s=null;let c=o;o=[],c.length>0&&e(c)}return{push(c){o.push(c);let f=Math.floor(
n.now()/1e3);if(f!==r&&(a=f===r+1?i:0,r=f,i=0),i++,s)return;if(Math.max(i,a)<=30){s=t(l);return}let _=n.after(l,100);s=()=>n.cancel(_)},flush:l,clear(){s?.(),s=
null,o=[]}}}var $d=500,yd=50,vd=200,bd=3;function Ni({db:e,state:t,isLeading:n,opened:o,me:s,clock:r}){let i=new Set,a=new Set,l=new Map,c=new Map,f=!0,_=null,h=0,w=null,u=Promise.
resolve(),m=()=>{w??=r.after($,$d)};function g(){let v={is_whole:f,cursor:t.cursor,me:s(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
f&&c.clear();for(let x of f?t.groups.keys():i){let y=t.groups.get(x);y?v.groups.push(y):v.gone_groups.push(x)}for(let x of f?t.people.keys():a){let y=t.people.get(
x);y&&v.people.push(y)}let b=[...o].sort(([,x],[,y])=>y-x).slice(0,yd),k=new Set(b.map(([x])=>x));for(let x of[...c.keys()])k.has(x)&&t.logs.has(x)||(v.gone_logs.
push(x),c.delete(x));for(let x of f?k:l.keys()){let y=t.logs.get(x);y&&k.has(x)&&d(v,y)}return i.clear(),a.clear(),l.clear(),f=!1,v}function d(v,b){let k=b.group_id,
x=ne(b),y=c.get(k)??new Set;if(!x){c.delete(k)&&v.gone_logs.push(k);return}let S=pe(b,x),M=S.slice(-vd),E=M.length<S.length,T=E?M[0].seq:x.from,R=new Set(M.map(
A=>A.seq)),D=l.get(k);for(let A of M)(!y.has(A.seq)||D?.has(A.seq))&&v.rows.push(A);for(let A of y)R.has(A)||v.gone_rows.push([k,A]);c.set(k,R),v.logs.push({group_id:k,
from:T,to:x.to,at_start:x.at_start&&!E,at_end:!0,opened_at:o.get(k)??0})}function $(){return r.cancel(w),w=null,!n()||h>=bd?(f=!0,u):(u=u.then(async()=>{if(!f&&
t.cursor===_&&i.size+a.size+l.size===0)return;let b=g();await e.save(b)?(h=0,_=b.cursor):(h++,f=!0,m())}),u)}return{note(v){for(let b of v.groups)i.add(b);for(let b of v.
people)a.add(b);for(let b of v.logs)l.set(b,l.get(b)??new Set);for(let[b,k]of v.rows){let x=l.get(b)??new Set;for(let y of k)x.add(y);l.set(b,x)}m()},invalidate(){
f=!0,m()},flush:$,dispose:()=>r.cancel(w)}}var Pi=({state:e,people:t,marks:n,local:o,invitations:s,onLive:r})=>function(a,l){switch(a.type){case"live":r(a.cursor);break;case"read":(a.user_id!==e.me||!n.isMarking(
a.group_id))&&qr(e,a,l);break;case"read_all":pn(e,a.cursor,l);break;case"muted":Rr(e,a,l);break;case"typing":t.typed(a.group_id,a.user_id);break;case"presence":
t.answered(a.online);break;case"presence_changed":t.changed(a.user_id,a.is_online);break;case"invitation":s.value++;break;default:o.received(a)}};var Sd=2e3;function Di({userId:e,db:t,env:n,onEnded:o,onServer:s}){let{clock:r}=n,i=$r({fetch:n.fetch,db:t,onSignedOut:({code:N})=>st(N),clock:r}),{http:a,db:l}=i,
c=er(e),f=Kr(c,r),_=Qe(null),h=Qe(null),w=Qe({state:"idle",since:r.now(),retryAt:null,code:null}),u=ue(N=>I.typingIn(N)),m=ue(N=>I.isOnline(N)),g=Qe([]),d=Qe(0),
$=Qe(0),v=new Map,b=new Set,k=!1,x=Qe(!1),y=!1,S=null,M=Gs({open:N=>n.openSocket(`/ws?since=${encodeURIComponent(N)}&groups=no`),prepare:async()=>(c.cursor===null?
await F.anew():F.refresh(),c.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:N=>N.type==="ready"?Yt(N):E.push(N),onState:N=>{N.state==="e\
nded"&&st(String(N.code)),N.state!=="live"&&Xt(),w.value=N},isOnline:n.isOnline,isVisible:n.isVisible,clock:r}),E=Li({apply:X,soon:n.soon,clock:r}),T=Pr({state:c,
http:a,change:P,opened:v,clock:r}),R=Xr({state:c,http:a,request:M.request,change:P,clock:r}),D=hr({state:c,http:a,change:P,history:T,isMarking:R.isMarking,clock:r}),
A=Yr({userId:e,db:l,http:a,env:n,state:c,socket:M,onLeading:()=>L.invalidate()}),L=Ni({db:l,state:c,isLeading:()=>A.tabs.isLeading,opened:v,me:()=>_.value,clock:r}),
I=Ri({signal:M.signal,onPresence:N=>m.update(N),onTyping:N=>u.update(N),clock:r}),F=_r({userId:e,db:l,http:a,state:c,view:f,history:T,change:P,me:_,server:h,clock:r,
onOther:()=>st("another_user"),onGroups:R.again,onSettings:N=>A.settings.received(N),onServer:s,onAnew:()=>{E.clear(),L.invalidate(),d.value++}}),te=Vr({state:c,
change:P,clock:r}),je=n.makeKey(),q=qi({state:c,settings:()=>A.settings.settings.value,isLeading:()=>A.tabs.isLeading,isVisible:n.isVisible,tell:N=>A.tabs.tell(
{type:"looking",tab:je,group_id:N}),clock:r});A.onWord(N=>{N.type==="looking"&&q.looked(N)});let G=Pi({state:c,people:I,marks:R,local:A,invitations:$,onLive:zt}),
C=Is({userId:e,http:a,memory:n.memory,clock:r});function P(N){y||kd(()=>{let z=tr(),He=k;N(z);for(let St of z.confirmed)A.outbox.confirm(St);for(let{group_id:St,
user_id:Lc}of z.typed)I.stopTyping(St,Lc);if(z.left.size>0&&(g.value=[...g.value,...z.left.values()].slice(-20)),z.me&&Rc(),T.bound(z.logs),f.publish(z),L.note(
z),D.note(z),te.note(z.groups),A.began(z.groups),q.changed(z),!(!He||z.arrived.length===0)){q.arrived(z.arrived);for(let St of b)St(z.arrived)}})}function X(N){
P(z=>{for(let He of N)Cr(He)?Ar(c,He,z):G(He,z)})}function zt(N){k=!0,x.value=!0,xe(N)>=c.applied_id&&(c.cursor=N),I.connected(),R.connected(),A.sync(),F.refreshed().
then(q.back)}function Yt(N){N.user_id!==e?st("another_user"):N.reset||N.behind>Sd?Vt():A.outbox.connected(!0)}function Xt(){k&&(F.lost(),q.lost()),k=!1,x.value=
!1,A.outbox.connected(!1),I.disconnected(),R.disconnected()}function Vt(){E.clear(),c.cursor=null,M.restart()}async function Rc(){try{_.value=await a.get("/v1/u\
sers/me")}catch{}}function st(N){y||(S&&A.tabs.tell({type:"signed_out",reason:S}),ds(),o(S??N))}function ds(){y=!0,M.stop(),E.clear();for(let N of[f,L,R,D,I,C,te,
q,A])N.dispose();i.end()}return{http:a,state:c,view:f,me:_,server:h,apply:X,connection:w,typing:u,presence:m,left:g,resets:d,invitations:$,isCurrent:x,history:T,
marks:R,asking:D,people:I,local:A,notifications:q,socket:M,change:P,async begin(){await Promise.all([F.showCopy(),A.load()]),!y&&(M.start(),C.start())},async leave(N,z){
S=N;try{await z(),st(N)}catch(He){if(!y)throw He}finally{S=null}},end:st,onArrived(N){return b.add(N),()=>b.delete(N)},async flush(){E.flush(),await Promise.all(
[R.flush(),A.flush(),L.flush()])},dispose:ds}}var xd=new Set(["signed_out","account_deleted"]);function Ii(e=Ds()){let t=vo({name:"starting"}),n=vo(null),o=null,s=vo(null),r=null,i=e.memory.get("email"),a=0,
l=en({fetch:e.fetch});async function c(d){let $=++a;o?.dispose();let v=e.memory.get(`shared-${d}`)!==null;e.memory.set("user",String(d));let b=v?Ke():await e.openDatabase(
d);if($!==a){b.close();return}r=b;let k=Di({userId:d,db:r,env:e,onEnded:f,onServer:h});o=k,k.local.onWord(y=>{y.type==="signed_out"&&k.end(y.reason),y.type==="n\
ew_version"&&_(y.version)&&(s.value=y.version)});let x=Os(k,k.http,e.upload);t.value={name:"signed_in",session:k,actions:x},await k.begin()}async function f(d){
let $=r,v=o?.state.me;if(a++,o=null,r=null,d==="another_user"){$?.close(),await m();return}e.memory.get("user")===String(v)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:d,email:i},await $?.wipe(xd.has(d)),$?.close(),w()}let _=d=>d!==null&&e.version!=="src"&&d!==e.version;function h({web:d}){d===null||!_(
d)?s.value=null:s.value!==d&&(s.value=d,o?.local.tabs.tell({type:"new_version",version:d}))}async function w(){try{let d=await l.get("/v1/config");n.value=d,h(d)}catch{}}
async function u(){let d=Number(e.memory.get("user"));if(d){await c(d);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},w();return}await m()}
async function m(){let d=++a;t.value={name:"starting"};try{let{user_id:$}=await l.get("/v1/test-auth",void 0,{tries:1});d===a&&await c($)}catch($){let{action:v,
code:b}=$;v==="sign_in"?(d===a&&(t.value={name:"signed_out",reason:null,email:i}),w()):d===a&&(t.value={name:"signed_out",reason:b,email:i})}}async function g({
id:d},$,v){i=v?null:$,e.memory.set("email",i),e.memory.set(`shared-${d}`,v?"1":null),e.memory.set(Jn(d),null),await c(d)}return{status:t,config:n,newVersion:s,http:l,
start:u,async login({email:d,password:$,isShared:v=!1}){let b=v?"session":"persistent",{user:k}=await l.post("/v1/users/login",{email:d,password:$,cookie:b});await g(
k,d,v)},async register({username:d,email:$,password:v,invite:b=null,isShared:k=!1}){let y={username:d,email:$,password:v,cookie:k?"session":"persistent",...b&&{
invite:b}},S=await l.post("/v1/users/register",y);return await g(S,$,k),S.group_id??null},reset:(d,$)=>l.post("/v1/users/reset",{code:d,new_password:$}),invite:d=>l.
get(`/v1/invites/${encodeURIComponent(d)}`),async logout(d=!1){let $=o;$&&(await Promise.all([$.marks.flush(),$.local.handOver()]),await $.leave("signed_out",()=>$.
http.post("/v1/users/logout",{all:d})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),flush:()=>o?.flush()}}var B=Ii();import{html as Fi}from"./vendor/preact.js";var bo=document.querySelector('meta[name="chat-version"]')?.getAttribute("content");function vn(e){return`/assets/${bo}/${e}`}var Md=new Set(["back","forward","leave","reply","send"]);function O({name:e,label:t}){let n=vn(`icons/sprite.svg#${e}`),o=Md.has(e)?"icon pointing":"icon";return t===
void 0?Fi`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>`:Fi`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`}async function Xy(){if("serviceWorker"in navigator){if(bo==="src"){await Ed();return}try{await navigator.serviceWorker.register(Ad("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function Ed(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function Ad(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}async function ko(){let e=await navigator.serviceWorker?.getRegistration().
catch(()=>{});e&&await Td(e).catch(()=>{}),location.reload()}var Od=1e4;async function Td(e){await e.update();let t=e.installing??e.waiting;t&&await new Promise(
n=>{setTimeout(n,Od);let o=()=>{t.state==="installed"&&t.postMessage({type:"take_over"}),(t.state==="activated"||t.state==="redundant")&&n(void 0)};t.addEventListener(
"statechange",o),o()})}import{html as Kn,render as sw}from"./vendor/preact.js";import{effect as Cd}from"./vendor/preact.js";var qd=["theme","text_size","density","reduced_motion","language"],Ui="chat-looks",Rd=new Set(["ar","fa","he","ur"]);async function ji(){let e=Ld(),t=Bi(e);Cd(()=>{
let n=B.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,s=Object.fromEntries(qd.map(r=>[r,o.value[r]]));Bi(s),Nd(s)}),await t}
async function Bi({theme:e,text_size:t,density:n,reduced_motion:o,language:s}){let r=document.documentElement;bn(r,"theme",e==="system"?null:e),bn(r,"textSize",
t==="normal"?null:t),bn(r,"density",n==="normal"?null:n),bn(r,"motion",o==="always"?"reduced":null);let i=getComputedStyle(r).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",i);let a=$s(s?[s]:navigator.languages);try{await ws(a)}catch{return}r.lang=a,r.dir=Rd.has(
a)?"rtl":"ltr"}function bn(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function Ld(){try{return{...at,...JSON.parse(localStorage.getItem(Ui)??"{}")}}catch{
return at}}function Nd(e){try{localStorage.setItem(Ui,JSON.stringify(e))}catch{}}import{html as fe,useEffect as Qd,useState as Je}from"./vendor/preact.js";import{html as So,useEffect as Pd,useId as Dd,useRef as Id,useState as Fd}from"./vendor/preact.js";function Rt({name:e,label:t,type:n="text",value:o="",autocomplete:s="off",hint:r="",fault:i="",isOptional:a=!1,isFirst:l=!1,...c}){let f=Dd(),[_,h]=Fd(!1),w=Id(
null);Pd(()=>{l&&w.current?.focus()},[l]);let u=n==="password",m=[r&&`${f}-hint`,i&&`${f}-fault`].filter(Boolean).join(" ");return So`
    <div class="field">
      <label for=${f}>${t}</label>
      <div class="field-box">
        <input
          ref=${w} id=${f} name=${e} type=${u&&_?"text":n} defaultValue=${o}
          dir=${n==="text"?"auto":void 0} autocomplete=${s} required=${!a}
          spellcheck=${!1} autocapitalize="off"
          aria-invalid=${i?"true":void 0} aria-describedby=${m||void 0} ...${c}
        />
        ${u&&So`<button type="button" class="button quiet" aria-pressed=${_} title=${p("signin.show_password")} onClick=${()=>h(!_)}>
          <${O} name="eye" label=${p("signin.show_password")} />
        </button>`}
      </div>
      ${r&&So`<p class="hint" id="${f}-hint">${r}</p>`}
      <p class="fault" id="${f}-fault" role="alert" hidden=${!i}>${i}</p>
    </div>
  `}var Hi=(e,t)=>String(new FormData(e).get(t)??"");import{signal as Ud}from"./vendor/preact.js";var Bd=/^[1-9][0-9]{0,15}$/;function Mo({pathname:e,search:t,hash:n}){let[o,s,r,...i]=e.split("/").slice(1);return i.length>0?{name:"unknown"}:o===""&&s===void 0?
{name:"home"}:o==="g"&&xo(s)&&(r===void 0||xo(r))?{name:"group",groupId:Number(s),seq:r?Number(r):null}:r!==void 0?{name:"unknown"}:o==="d"&&xo(s)?{name:"direct",
userId:Number(s)}:o==="settings"?{name:"settings",page:s??""}:s!==void 0?{name:"unknown"}:o==="join"?{name:"join",code:n.slice(1)}:o==="search"?{name:"search",query:new URLSearchParams(
t).get("q")??""}:{name:"unknown"}}function De(e){switch(e.name){case"group":return e.seq===null?`/g/${e.groupId}`:`/g/${e.groupId}/${e.seq}`;case"direct":return`\
/d/${e.userId}`;case"join":return`/join#${e.code}`;case"search":return e.query===""?"/search":`/search?${new URLSearchParams({q:e.query})}`;case"settings":return e.
page===""?"/settings":`/settings/${e.page}`;default:return"/"}}function xo(e){return e!==void 0&&Bd.test(e)}var Wi="",ee=Ud(Ki());addEventListener("popstate",Eo);addEventListener("hashchange",Eo);function Z(e,{replace:t=!1}={}){t?history.replaceState(null,"",e):history.
pushState(null,"",e),Eo()}function Gi(e){if(e.defaultPrevented||e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;let t=e.target instanceof Element?
e.target.closest("a"):null;if(!t||t.target||t.hasAttribute("download"))return;let n=new URL(t.href);n.origin!==location.origin||Mo(n).name==="unknown"||(e.preventDefault(),
Z(n.pathname+n.search+n.hash))}function Eo(){ee.value=Ki()}function Ki(){let e=Mo(location);return e.name!=="join"?e:(e.code!==""&&(Wi=e.code,history.replaceState(
history.state,"","/join")),{...e,code:Wi})}import{html as Ao,signal as jd}from"./vendor/preact.js";var Hd=6e3,Wd=15e3,Gd=3,dt=jd([]),Lt=new Map,Kd=0;function be(e,{isFault:t=!1,action:n=null}={}){let o={id:++Kd,text:e,isFault:t,action:n},s=dt.value.filter(r=>r.
text!==e);dt.value=[...s,o].slice(-Gd),Yi(o)}function Yi({id:e,action:t}){clearTimeout(Lt.get(e)),Lt.set(e,setTimeout(()=>Oo(e),t?Wd:Hd))}function Oo(e){clearTimeout(
Lt.get(e)),Lt.delete(e),dt.value=dt.value.filter(t=>t.id!==e)}function Xi(){return Ao`
    <div class="toasts">
      <div role="status">${dt.value.filter(e=>!e.isFault).map(zi)}</div>
      <div role="alert">${dt.value.filter(e=>e.isFault).map(zi)}</div>
    </div>
  `}function zi(e){let t=()=>clearTimeout(Lt.get(e.id)),n=()=>Yi(e);return Ao`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action&&Ao`<button class="button quiet strong" onClick=${()=>zd(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${()=>Oo(e.id)}>
        <${O} name="close" label=${p("shell.close")} />
      </button>
    </div>
  `}function zd(e){Oo(e.id),e.action?.onSelect()}var Vi={network:"shell.fault.network",time_out:"shell.fault.network",unreadable_answer:"shell.fault.network",busy:"shell.fault.busy",stopping:"shell.fault.busy",
storage_failed:"shell.fault.busy",server_error:"shell.fault.server",rate_limited:"shell.fault.rate",disk_full:"shell.fault.disk",not_allowed:"shell.fault.allowe\
d",not_a_member:"shell.fault.member",blocked:"shell.fault.blocked",group_archived:"shell.fault.archived",too_large:"shell.fault.large",quota_exceeded:"shell.fau\
lt.quota"};function oe(e){let{code:t="",message:n="",requestId:o=null}=e??{},s=Object.hasOwn(Vi,t)?Vi[t]:void 0,r=s?p(s):n||p("shell.fault.unknown");return t===
"server_error"&&o?`${r} (${o})`:r}async function U(e){try{return await e(),!0}catch(t){return be(oe(t),{isFault:!0}),!1}}var Qi=3,Ji=64,Zi={username_taken:{field:"username",key:"signin.username_taken"},email_taken:{field:"email",key:"signin.email_taken"},invalid_credentials:{field:"\
password",key:"signin.wrong_password"},reset_code_not_found:{field:"code",key:"signin.wrong_code"}};function ea(e){let t=[...e.normalize("NFC").replace(/\s+/g,"\
 ").trim()].length;return t>0&&t<Qi?p("signin.name_short",{n:Qi}):t>Ji?p("signin.name_long",{n:Ji}):""}function ta(e){let{code:t,message:n=""}=e??{},o=Object.hasOwn(
Zi,t)?Zi[t]:void 0;return o?{field:o.field,text:p(o.key)}:t==="invalid_request"&&n.includes("e-mail")?{field:"email",text:p("signin.bad_email")}:t==="invalid_re\
quest"&&n.includes("username")?{field:"username",text:p("signin.bad_name")}:{field:"",text:oe(e)}}import{html as pt,useEffect as Yd,useState as Xd}from"./vendor/preact.js";function Vd(e){let[t,n]=Xd({shown:null,isGone:!1,fault:""});return Yd(()=>{let o=!1;if(n({shown:null,isGone:!1,fault:""}),e!=="")return B.invite(e).then(s=>!o&&
n({shown:s,isGone:!1,fault:""}),s=>{let r=s?.code==="invite_not_found";o||n({shown:null,isGone:r,fault:r?"":oe(s)})}),()=>{o=!0}},[e]),t}function na({code:e}){let{
shown:t,isGone:n,fault:o}=Vd(e);if(n)return pt`<p class="fault" role="alert">${p("signin.invite_gone")}</p>`;if(o)return pt`<p class="fault" role="alert">${o}</p>`;
if(!t)return pt`<p role="status">${p("shell.loading")}</p>`;let{name:s,topic:r,member_count:i}=t;return s===void 0?pt`<p>${p("signin.invite_to_register")}</p>`:
pt`
    <div class="invite-note">
      <p>${p("signin.invited_to")} <bdi class="typed-name">${s}</bdi></p>
      ${r&&pt`<p dir="auto">${r}</p>`}
      <p class="quiet-text">${p("shell.n_members",{n:i??0})}. ${p("signin.sign_in_to_join")}</p>
    </div>
  `}var oa={token_expired:"signin.expired",session_revoked:"signin.ended",invalid_token:"signin.again",signed_out:"signin.signed_out",account_deleted:"signin.gone",
network:"shell.fault.network",time_out:"shell.fault.network"},Jd=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],Zd="password",To=1e3;function sa({reason:e,known:t}){
let n=B.config.value,[o,s]=Je("sign_in"),[r,i]=Je(!1),[a,l]=Je({field:"",text:""}),[c,f]=Je(e&&oa[e]?p(oa[e]):""),[_,h]=ep(),[w,u]=Je(""),m=ee.value,g=m.name===
"join"&&m.code!==""?m.code:null,d=n?.registration==="open"||n?.registration==="invite"&&g!==null;async function $(y){i(!0),l({field:"",text:""});try{await y()}catch(S){
let{code:M,retryAfter:E}=S;M==="rate_limited"&&E&&h(E),l(M==="invalid_credentials"?{field:"password",text:p("signin.wrong_credentials")}:ta(S)),i(!1)}}function v(y){
y.preventDefault();let S=y.target,M=T=>Hi(S,T),E={email:M("email"),password:M("password"),isShared:M("shared")!==""};$(async()=>{if(o==="sign_in")await B.login(
E);else if(o==="register"){let T=await B.register({...E,username:M("username"),invite:g});T!==null&&Z(`/g/${T}`,{replace:!0})}else await B.reset(M("code").trim(),
M("password")),b("sign_in"),f(p("signin.password_set"))})}function b(y){s(y),i(!1),f(""),l({field:"",text:""})}let k=y=>a.field===y?a.text:"",x=(y,S)=>fe`<button type="button" class="button quiet" onClick=${()=>b(
y)}>${p(S)}</button>`;return fe`
    <main class="screen">
      <form class="card" onSubmit=${v}>
        <h1><${O} name="logo" /> ${p(`signin.${o}`)}</h1>
        ${c&&fe`<p class="card-notice" role="status">${c}</p>`}
        ${g&&fe`<${na} code=${g} />`}
        ${o==="register"&&fe`<${Rt}
          name="username" label=${p("signin.name")} autocomplete="username" isFirst=${!0} hint=${p("signin.name_hint")}
          fault=${k("username")||ea(w)}
          onInput=${y=>u(y.target.value)}
        />`}
        ${o==="reset"&&fe`<${Rt} name="code" label=${p("signin.code")} hint=${p("signin.code_hint")} isFirst=${!0} fault=${k("code")} />`}
        ${o!=="reset"&&fe`<${Rt}
          name="email" label=${p("signin.email")} type="email" value=${t??""} fault=${k("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!t}
        />`}
        <${Rt}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!t}
          label=${o==="reset"?p("signin.new_password"):p("signin.password")} fault=${k("password")}
          autocomplete=${o==="sign_in"?"current-password":"new-password"}
          minlength=${o==="sign_in"?void 0:8} hint=${o==="sign_in"?"":p("signin.password_hint")}
        />
        ${o!=="reset"&&fe`<label class="choice"><input type="checkbox" name="shared" /><span>${p("signin.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!a.text||a.field!==""}>${a.field?"":a.text}</p>
        <button class="button primary" disabled=${r||_>0}>
          ${_>0?p("signin.wait",{n:_}):p(`signin.${o}`)}
        </button>
        <div class="card-links">
          ${o==="sign_in"?fe`${d&&x("register","signin.register")}${x("reset","signin.has_code")}`:x("sign_in","signin.has_account")}
        </div>
        ${o==="sign_in"&&n?.has_demo_users&&fe`<${tp} attempt=${$} />`}
      </form>
    </main>
  `}function ep(){let[e,t]=Je(0),[n,o]=Je(0),s=Math.max(0,Math.ceil((e-n)/To));return Qd(()=>{if(s===0)return;let r=setInterval(()=>o(Date.now()),To);return()=>clearInterval(
r)},[s===0]),[s,r=>{o(Date.now()),t(Date.now()+r*To)}]}function tp({attempt:e}){return fe`
    <fieldset class="demo">
      <legend>${p("signin.try_as")}</legend>
      ${Jd.map(([t,n])=>fe`
          <button type="button" class="button" onClick=${()=>e(()=>B.login({email:String(n),password:Zd}))}>
            ${t}
          </button>
        `)}
    </fieldset>
  `}import{html as _e,useEffect as us,useLayoutEffect as Jh}from"./vendor/preact.js";import{html as Co,useEffect as np}from"./vendor/preact.js";var op=300*1e3;function ra({session:e}){let t=B.newVersion.value!==null;return np(()=>t?sp(e):void 0,[t,e]),Co`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&Co`<div class="banner of-warning"><${O} name="warning" /><p class="grow">${p("shell.disk_full")}</p></div>`}
      ${t&&Co`<div class="banner">
        <p class="grow">${p("shell.new_version")}</p>
        <button class="button" onClick=${()=>{ko()}}>${p("shell.reload")}</button>
      </div>`}
    </div>
  `}function sp(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,op))},o=()=>{e.local.signals.outgoing.peek().some(({state:r})=>r===
"sending")||document.querySelector("dialog[open]")?n():ko()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.removeEventListener(
"visibilitychange",n)}}import{html as kn,useEffect as rp,useState as ip}from"./vendor/preact.js";var ap={connecting:2e3,catching_up:1e3},ia=1e3;function aa({session:e}){let t=e.connection.value,n=lp(t),o=cp(t,n);return kn`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&kn`<${O} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&kn`<span class="quiet-text" aria-hidden="true">${up(t,n)}</span>`}
      ${o?.button&&kn`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function lp({state:e,since:t,retryAt:n}){let[o,s]=ip(Date.now());return rp(()=>{let r=n!==null||e==="connecting"||e==="catching_up";if(s(Date.now()),!r)return;
let i=setInterval(()=>s(Date.now()),ia);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function cp({state:e,since:t},n){let o={button:p("shell.now"),onSelect:()=>B.
wake()};switch(e){case"connecting":case"catching_up":return n-t<ap[e]?null:{text:p(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:p("shell.offline"),...o};case"waiting":return{text:p("shell.reconnecting"),...o};case"updating":return{text:p("shell.restarting")};case"crowded":return{text:p(
"shell.crowded"),button:p("shell.try_again"),onSelect:()=>B.wake()};case"faulty":return{text:p("shell.faulty"),button:p("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function up({retryAt:e},t){let n=Math.ceil((Number(e)-t)/ia);return n>0?p("shell.seconds",{n}):""}import{html as Jo,useEffect as Ig,useLayoutEffect as Fg,useMemo as Bg,useState as Ug}from"./vendor/preact.js";import{html as ua,useEffect as _p,useState as $p}from"./vendor/preact.js";var Sn=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as hp,useEffect as wp}from"./vendor/preact.js";import{html as la,useState as fp}from"./vendor/preact.js";var dp=12,pp=new Intl.Segmenter(void 0,{granularity:"grapheme"}),mp=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
Oe=e=>e?.display_name||e?.username||"";function gp(e){let[t]=pp.segment(e.replace(mp,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function se({id:e,name:t,
file:n=null,isGroup:o=!1,size:s="normal"}){let[r,i]=fp(null),a=`avatar ${s} ${o?"of-group":"of-person"}`;return n&&n!==r?la`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:la`<span class="${a} tone-${e%dp}" aria-hidden="true">${gp(t)}</span>`}function re(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?p("shell.deleted_user"):Oe(o)||n}function Nt(e,t){let n=t.filter(o=>e.view.people.get(
o).value?.is_partial??!0);wp(()=>e.asking.people.need(n),[e,n.join()])}function ca({session:e,id:t,username:n}){return Nt(e,[t]),hp`<bdi class="person">${re(e,t,
n)}</bdi>`}var qo=3,yp=2e3,vp=200,bp=10;function fa({session:e,groupId:t}){let[n,o]=$p([]);return _p(()=>{let s=0,r=0,i=0,a=f=>o(_=>[..._,{id:++s,text:f}].slice(-bp)),l=()=>{
r>qo&&a(p("conversation.new_messages",{n:r-qo})),r=0},c=e.onArrived(f=>{let{announce:_}=e.local.signals.settings.peek();for(let{message:h}of f){if(h.group_id!==
t||h.sender_id===e.state.me||_==="none"||_==="mentions"&&!Sn(h,e.state.me)||(r===0&&(i=setTimeout(l,yp)),++r>qo))continue;let w=re(e,h.sender_id,h.sender);a(`${w}\
: ${Array.from(h.content).slice(0,vp).join("")||p("conversation.no_text")}`)}});return()=>{c(),clearTimeout(i)}},[e,t]),ua`
    <div class="unseen" role="log" aria-label=${p("conversation.new_log")}>
      ${n.map(({id:s,text:r})=>ua`<p key=${s}>${r}</p>`)}
    </div>
  `}import{signal as da}from"./vendor/preact.js";var kp={text:"",reply_to:null,selection:null,files:[]};function xn({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
s=da(null),r=da(0),i=()=>n.get(t)??kp,a=c=>n.set(t,{...i(),...c}),l=()=>{r.value++};return{key:t,editing:s,focus:r,draft:i,change:a,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:c,seq:f,sender_id:_,sender:h,content:w}){s.value=null,a({reply_to:{id:c,seq:f,sender_id:_,sender:h,content:w}}),l()},edit(c){s.value=c,l()},
async restore(c){let f=await o.discard(c,!0);if(!f)return;s.value=null;let _=i(),h=[_.text,f.content].filter(w=>w.trim()!=="").join(`
`);a({text:h,selection:null,reply_to:f.quote??_.reply_to,files:[..._.files,...f.files]}),l()}}}import{html as et,useEffect as qm,useLayoutEffect as Xa,useRef as qn,useState as Ko}from"./vendor/preact.js";var Ro=null;async function Y(e){Ro??=Sp();let[t]=await Promise.all([e,_s(),Ro]);return t}function Sp(){let e=document.createElement("link");e.rel="stylesheet",e.
href=vn("css/later.css");let t=new Promise((n,o)=>{e.onload=n,e.onerror=()=>{Ro=null,e.remove(),o(new Error(e.href))}});return document.head.append(e),t}var xp=2e3,Mp=20,Ep=40;function pa(e){let t={characters:xp,lines:Mp},n=ma(e,t);return t.characters<0||t.lines<0?n:e}function ma(e,t){if(typeof e=="string")return Op(
e,t);if(e.type==="mark")return e;if(!ga(t))return ha(t);let n=[];for(let o of e.children){let s=ma(o,t);if(s!==null&&n.push(s),t.characters<0||t.lines<0)break}return Ap.
includes(e.type)&&t.lines--,{...e,children:n}}var Ap=["paragraph","item","code_block"],ga=({characters:e,lines:t})=>e>0&&t>0;function ha(e){return e.lines=-1,null}
function Op(e,t){if(!ga(t))return ha(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=Tp(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function Tp(e,t){
let n=Math.max(0,t-Ep),o=()=>{let s=e.charCodeAt(t),r=ct(e,t);return s>=56320&&s<57344||Ae(r)||Pe(r)};for(;t>n&&o();)t--;return t}import{html as Q,useEffect as Cp,useMemo as wa,useState as qp}from"./vendor/preact.js";var Lo=0,Rp=[];function mt({content:e,mentions:t=Rp,meId:n,onMention:o}){let[s,r]=qp(!1),i=Lp(t),a=i.map(({id:h,name:w})=>`${h} ${w}`).join(`
`),l=wa(()=>yn(e,i),[e,a]),c=wa(()=>pa(l),[l]),f=c!==l,_={meId:n,onMention:o};return Q`
    <div class=${l.is_large?"text large":"text"}>
      ${No(s?l.children:c.children,_)}
      ${f&&Q`
        <button type="button" class="text-fold" aria-expanded=${s} onClick=${()=>r(!s)}>
          ${s?p("text.show_less"):p("text.show_all")}
        </button>
      `}
    </div>
  `}function Lp(e){let t=B.status.value,n=t.name==="signed_in"?t.session:null,o=[],s=[];for(let r of e){let i=r===Lo?yo:n?.view.people.get(r).value?.username;i?
o.push({id:r,name:i}):s.push(r)}return Cp(()=>n?.asking.people.need(s),[s.join()]),o}var No=(e,t)=>e.map(n=>Np(n,t));function Np(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return Pp(e,t);if(e.type==="mention")return Dp(e,t);let n=e.type==="quote"||t.isInQuote,o=No(e.children,{...t,
isInQuote:n}),s=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return Q`<p dir=${s}>${o}</p>`;case"quote":return Q`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?Q`<ol dir=${s}>${o}</ol>`:Q`<ul dir=${s}>${o}</ul>`;case"item":return Q`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"\
code_block":return Q`
        <figure class="text-code">
          ${e.info&&Q`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return Q`<code dir="auto">${o}</code>`;case"bold":return Q`<strong>${o}</strong>`;case"italic":return Q`<em>${o}</em>`;case"strike":return Q`<s>${o}</s>`}}
function Pp({href:e,host:t,children:n},o){let s=No(n,{...o,isInLink:!0});return Q`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?s:Q`<bdi>${s}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function Dp({id:e,children:t},{meId:n,onMention:o,isInLink:s=!1}){let r=t.filter(c=>typeof c=="string").join(""),i=$n(r)?si(r):r,a=e===n||e===Lo?"mention of\
-me":"mention",l=Q`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||s||e===Lo?Q`<span class=${a}>${l}</span>`:Q`
    <button type="button" class=${a} onClick=${c=>o(e,c)}>${l}</button>
  `}import{computed as Ip}from"./vendor/preact.js";var _a=["byte","kilobyte","megabyte","gigabyte"],Fp=Ip(()=>_a.map(e=>new Intl.NumberFormat(Re.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Ie(e){let t=e,n=0;for(;t>=1e3&&n<_a.length-1;)t/=1024,n++;return Fp.value[n].format(n===0?t:Number(t.toPrecision(3)))}var Bp=10,Up=10*1024*1024;async function Pt(e,t,n){let o=e.server.peek(),s=o?.files_max??Bp,r=o?.file_bytes_max??Up,i=n.filter(c=>c.size>r),a=n.filter(c=>c.size<=
r),l=Math.max(0,s-t.draft().files.length);if(i.length>0){let c=i.map(({name:f})=>f).join(", ");be(p("conversation.too_large",{names:c,size:Ie(r)}),{isFault:!0})}
if(a.length>l){let c=a.slice(l).map(({name:f})=>f).join(", ");be(p("conversation.too_many",{names:c,n:s}),{isFault:!0})}for(let c of a.slice(0,l)){let f=await e.
local.attachments.attach(c,jp(c));t.change({files:[...t.draft().files,f]})}e.local.drafts.flush(),t.ask()}var Po=e=>[...e?.files??[]];function $a({clipboardData:e}){
return e?.getData("text/plain")?[]:Po(e)}function jp({name:e,type:t}){if(!/^image\.\w+$/.test(e))return e||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),
s=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),r=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${s}-${r}.${t.split(
"/")[1]??"png"}`}import{html as Io,useRef as zp,useState as Yp}from"./vendor/preact.js";var Fe=({kind:e,role:t})=>e==="group"&&t!=="member",xb=e=>e.kind==="group"&&!e.is_archived&&(Fe(e)||e.settings?.may_invite==="all"),ya=e=>!e.is_archived&&(e.kind===
"direct"||Fe(e)||e.settings?.may_pin==="all"),Mb=(e,t)=>Fe(e)&&(t==="member"||t==="admin"&&e.role==="owner"),Eb=({kind:e,role:t})=>e==="group"&&t==="owner";function Ab(e,t){
let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:Fe(e)}var Do=({kind:e,role:t})=>e==="grou\
p"&&t!=="owner",va=(e,t)=>t||Fe(e),ba=(e,t)=>!e.is_archived&&(t||Fe(e));var ka=8,Hp=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,Wp=/^[\p{L}\p{N}_-]+$/u,Gp=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function Sa(e,t){
let n=Hp.exec(e.slice(Math.max(0,t-40),t));if(n)return{kind:"member",start:t-n[1].length,prefix:n[2]??""};let o=ti(e,t);return o&&{kind:"emoji",...o}}async function xa({
session:e,actions:t,groupId:n},{kind:o,prefix:s}){if(o==="emoji"){let{searchEmoji:w}=await Y(import("./picker.js"));return w(s,ka).map(({emoji:u,name:m})=>({
id:u,label:u,detail:m,insert:`${u} `,userId:null}))}let r=Kp(e,n),{items:i}=await t.members(n,{q:s,limit:50}),a=new Map(r.map((w,u)=>[w,u])),l=i.filter(({id:w})=>w!==
e.state.me);l.sort((w,u)=>(a.get(w.id)??1/0)-(a.get(u.id)??1/0));let c=l.slice(0,ka).map(({id:w,username:u,display_name:m})=>({id:String(w),label:m||u,detail:m?
`@${u}`:"",insert:Wp.test(u)?`@${u} `:`@"${u}" `,userId:w})),f=e.state.groups.get(n),_=f&&Fe(f)&&"all".startsWith(Gp(s)),h={id:"all",label:"@all",detail:p("conv\
ersation.everyone"),insert:"@all ",userId:null};return _?[...c,h]:c}function Kp(e,t){let n=[...e.state.logs.get(t)?.rows.values()??[]];return n.sort((o,s)=>s.seq-
o.seq),[...new Set(n.filter(o=>j(o)).map(o=>o.sender_id))]}function Ma({session:e,actions:t,groupId:n,field:o,write:s}){let[r,i]=Yp(null),a=zp(0);async function l(){let u=++a.current,m=o.current,d=m&&m.selectionStart===
m.selectionEnd?Sa(m.value,m.selectionStart):null;if(!d||d.kind==="member"&&n===null){i(null);return}try{let $=await xa({session:e,actions:t,groupId:n??0},d);u===
a.current&&i($.length>0?{start:d.start,items:$,chosen:0}:null)}catch{u===a.current&&i(null)}}function c({insert:u}){let m=o.current,g=r.start;m.setRangeText(u,g,
m.selectionEnd,"end"),f(),m.focus(),s(m.value)}function f(){a.current++,i(null)}function _(u){if(!r||u.isComposing||u.ctrlKey||u.metaKey||u.altKey)return!1;let{
items:m,chosen:g}=r,$={ArrowDown:1,ArrowUp:-1}[u.key];if($!==void 0)i({...r,chosen:(g+$+m.length)%m.length});else if((u.key==="Enter"||u.key==="Tab")&&!u.shiftKey)
c(m[g]);else if(u.key==="Escape")f();else return!1;return u.preventDefault(),!0}let h=r&&Io`
    <ul class="completions" id="completions" role="listbox" aria-label=${p("conversation.suggestions")}>
      ${r.items.map((u,m)=>Io`
        <li
          key=${u.id} id=${`suggestion-${m}`} role="option" aria-selected=${m===r.chosen}
          onMouseDown=${g=>g.preventDefault()} onClick=${()=>c(u)}
        >
          ${u.userId!==null&&Io`<${se} id=${u.userId} name=${u.label} file=${e.view.people.get(u.userId).value?.avatar??null} size="small" />`}
          <bdi>${u.label}</bdi><bdi class="quiet-text">${u.detail}</bdi>
        </li>
      `)}
    </ul>
  `,w={"aria-autocomplete":"list","aria-controls":r?"completions":void 0,"aria-activedescendant":r?`suggestion-${r.chosen}`:void 0};return{list:h,attributes:w,look:l,
close:f,pressed:_}}import{html as Go}from"./vendor/preact.js";import{computed as Fo,signal as Xp}from"./vendor/preact.js";var Ea=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,Aa=Xp(Ea());function Vp(){Aa.value=Ea()}globalThis.document?.addEventListener("visibilitychange",
Vp);var ke=e=>Fo(()=>new Intl.DateTimeFormat(Re.value,{timeZone:Aa.value,...e})),Oa=e=>Fo(()=>new Intl.RelativeTimeFormat(Re.value,e)),Ta=e=>Fo(()=>new Intl.ListFormat(
Re.value,e));var Qp=ke({hour:"numeric",minute:"2-digit"}),Jp=ke({weekday:"long",day:"numeric",month:"long"}),Zp=ke({weekday:"long",day:"numeric",month:"long",year:"numeric"}),
em=ke({dateStyle:"full",timeStyle:"medium"}),Bo=Oa({numeric:"auto"}),Ze=1e3,tm=[["year",365.25*24*60*60*Ze],["month",365.25/12*24*60*60*Ze],["week",10080*60*Ze],
["day",1440*60*Ze],["hour",3600*Ze],["minute",60*Ze]];function Dt(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}
function Kb(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var It=e=>Qp.value.format(e),Mn=e=>em.value.format(e);function En(e,t=new Date){let n=Dt(
e);if(n===Dt(t))return Ca(Bo.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===Dt(o)?Ca(Bo.value.format(-1,"day")):(e.
getFullYear()===t.getFullYear()?Jp:Zp).value.format(e)}function zb(e,t=new Date){let n=e.getTime()-t.getTime(),[o,s]=tm.find(([,r])=>Math.abs(n)>=r)??["second",
Ze];return Bo.value.format(o==="second"?0:Math.trunc(n/s),o)}function Ca(e){let[t,...n]=e;return t.toLocaleUpperCase(Re.value)+n.join("")}import{html as he}from"./vendor/preact.js";import{effect as nm,signal as om}from"./vendor/preact.js";var Uo=matchMedia("(width < 56.25rem)"),gt=om(null),qa="",An=null,ae=gt;nm(()=>{let e=La(ee.value),t=gt.peek();t&&e!==qa&&(Uo.matches||t.name!=="mentions")&&Te()});
function ie(e){gt.peek()===null&&(An=document.activeElement),qa=La(ee.peek()),gt.value=e}function ht(e){gt.peek()?.name===e.name?Te():ie(e)}var Qb=()=>Uo.matches;
function Te(){gt.value=null}function Ra(){let e=An?.isConnected?An:document.getElementById("main");An=null,e instanceof HTMLElement&&e.focus()}function La(e){return Uo.
matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as Be,useState as Ho}from"./vendor/preact.js";var On=({id:e})=>`/v1/files/${e}/thumbnail`,sm=matchMedia("(prefers-reduced-motion: reduce)"),Ft=({type:e})=>e==="image/gif",Tn=()=>sm.matches||document.documentElement.
dataset.motion==="reduced";import{html as Na,signal as rm,useLayoutEffect as im,useRef as am,useState as lm}from"./vendor/preact.js";var jo=rm(null);function Pa(e){jo.value=e}function Da(){let e=jo.value;return e&&Na`<${cm} key=${e.href} picture=${e} />`}function cm({picture:{file:e,href:t}}){
let n=am(null),[o,s]=lm(()=>Ft(e)&&Tn());im(()=>n.current?.showModal(),[]);let r=()=>n.current?.close(),i=o?On(e):t;return Na`
    <dialog
      ref=${n} class="viewer" aria-label=${e.name} onClose=${()=>jo.value=null}
      onClick=${a=>a.target===n.current&&r()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${e.name}</bdi>
        <a class="button quiet" href=${t} download=${e.name}>
          <${O} name="download" label=${p("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${r}><${O} name="close" label=${p("shell.close")} /></button>
      </header>
      <img src=${i} width=${e.width} height=${e.height} alt=${e.name} onError=${()=>s(!0)} />
    </dialog>
  `}var um="GIF",fm=320,dm=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),Cn=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?gr\
oup=${t}&seq=${n}`;function pm({type:e,width:t,height:n}){if(!dm.has(e)||!t||!n)return null;let o=Math.min(1,fm/Math.max(t,n));return{width:Math.max(1,Math.round(
t*o)),height:Math.max(1,Math.round(n*o))}}function Ia({files:e,at:t}){return Be`
    <div class="files">${e.map(n=>Be`<${mm} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function mm({file:e,at:t}){let[n,o]=Ho(!1),s=n?null:pm(e);if(s)return Be`<${gm} file=${e} href=${Cn(e,t)} box=${s} onBroken=${()=>o(!0)} />`;let r=e.type.split(
"/")[0];return Be`
    <div class="file">
      ${r==="video"&&Be`<video controls preload="none" aria-label=${e.name} src=${Cn(e,t)} />`}
      ${r==="audio"&&Be`<audio controls preload="none" aria-label=${e.name} src=${Cn(e,t)} />`}
      <a class="file-link" href=${Cn(e,t)} download=${e.name}>
        <${O} name=${r==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${hm(e)} · ${Ie(e.size)}</span>
        </span>
        <${O} name="download" label=${p("conversation.download")} />
      </a>
    </div>
  `}function gm({file:e,href:t,box:n,onBroken:o}){let[s,r]=Ho(!1),[i,a]=Ho(!Ft(e)),l=()=>r(!i&&!Tn()),c=()=>r(!1),f=()=>{if(!s)return o();a(!0),c()};return Be`
    <button
      type="button" class="picture" aria-label=${p("conversation.open_picture",{name:e.name})}
      onClick=${()=>Pa({file:e,href:t})} onPointerEnter=${l} onPointerLeave=${c} onFocus=${l} onBlur=${c}
    >
      <img
        src=${s?t:On(e)} width=${n.width} height=${n.height} alt=${e.name}
        loading="lazy" decoding="async" draggable=${!1} onError=${f}
      />
      ${Ft(e)&&!s&&Be`<span class="picture-mark" aria-hidden="true">${um}</span>`}
    </button>
  `}function hm({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as Wo}from"./vendor/preact.js";function Fa({context:e,message:t}){let{content:n,edited_at:o,mentions:s,group_id:r}=t,i=a=>ie({name:"profile",userId:a,groupId:r});return Wo`
    ${n&&Wo`
      <div class="message-text">
        <${mt} content=${n} mentions=${s} meId=${e.session.state.me} onMention=${i} />
      </div>
    `}
    ${o&&Wo`<span class="message-edited" title=${Mn(new Date(o))}>${p("conversation.edited_mark")}</span>`}
  `}import{html as Ba,useState as wm}from"./vendor/preact.js";var Ua=8;function ja({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[s,r]=wm(null),i=Object.
entries(n);if(i.length===0)return null;async function a(){if(s?.counts!==n){r({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),
c=new Map;for(let{emoji:f,username:_}of l)c.set(f,[...c.get(f)??[],_]);r({counts:n,by:c})}catch{}}}return Ba`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,c])=>{let f=o.includes(l),_=s?.by.get(l)?.join(", ");return Ba`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${f}
            aria-label=${p("conversation.reaction",{emoji:l,n:c})}
            title=${_?`${l} ${_}`:l}
            onClick=${()=>e.react(t,l,!f)}
          >
            <span class="emoji">${_m(l)}</span><span>${c}</span>
          </button>
        `})}
    </div>
  `}function _m(e){let t=Array.from(e);return t.length>Ua?`${t.slice(0,Ua-1).join("")}…`:e}var $m=300;function Ha({context:e,message:t,isHead:n,isFlashed:o}){let{session:s}=e;Nt(s,[t.sender_id]);let r=re(s,t.sender_id,t.sender),i=s.view.people.get(t.sender_id).
value,a=new Date(t.timestamp),l=he`<time datetime=${t.timestamp} title=${Mn(a)}>${It(a)}</time>`,c=Sn(t,s.state.me),f=["message",n&&"head",c&&"to-me",o&&"flashe\
d"].filter(Boolean).join(" ");return he`
    <div class=${f} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${bm(t,r,a)}>
      <div class="message-side">
        ${n?he`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${p("conversation.profile_of",{name:r})}
              onClick=${()=>ie({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${se} id=${t.sender_id} name=${r} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&he`<div class="message-head"><bdi class="message-name">${r}</bdi>${l}</div>`}
        ${t.quote&&he`<${vm} context=${e} message=${t} />`}
        ${t.deleted?he`<p class="message-gone">${p("conversation.deleted")}</p>`:he`<${Fa} context=${e} message=${t} />`}
        ${t.files&&he`<${Ia} files=${t.files} at=${t} />`}
        <${ja} context=${e} message=${t} />
        <${ym} message=${t} />
      </div>
      ${t.pinned&&he`<span class="message-pinned"><${O} name="pin" label=${p("conversation.pinned")} /></span>`}
    </div>
  `}function ym({message:{group_id:e,seq:t,reply_count:n}}){return n?he`
    <button type="button" class="replies" onClick=${()=>ie({name:"replies",groupId:e,seq:t})}>
      <${O} name="reply" />${p("conversation.replies",{n})}
    </button>
  `:null}function vm({context:e,message:t}){let n=t.quote,o=re(e.session,n.sender_id,n.sender),s=De({name:"group",groupId:t.group_id,seq:n.seq});return he`
    <a class="quote" href=${s} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${Bt(n)}</span>
    </a>
  `}function Bt({content:e}){return Ve(e)||p("conversation.no_text")}function bm(e,t,n){let o=e.deleted?p("conversation.deleted"):Ve(e.content.slice(0,$m)),s=e.
files?.map(a=>a.name)??[],r=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...s].filter(a=>a!=="").join(", "),r>0&&p("conversation.reactions",{n:r}),
e.edited_at&&!e.deleted&&p("conversation.edited"),e.pinned&&p("conversation.pinned")];return`${t}, ${It(n)}: ${i.filter(Boolean).join(", ")}`}function Wa({session:e,compose:t,onStop:n}){let o=t.editing.value,s=t.shown.value?.reply_to,r=s&&!s.sender_id?km(e,s.id)??s:s;if(o)return Go`
      <div class="composer-bar">
        <${O} name="edit" /><span class="grow">${p("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${O} name="close" label=${p("shell.cancel")} /></button>
      </div>
    `;if(!r)return null;let i=r.sender_id?re(e,r.sender_id,r.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return Go`
    <div class="composer-bar">
      <${O} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?p("conversation.reply_to",{name:i}):p("conversation.reply")}</b>
        ${i&&Go`${" "}<span class="quiet-text">${Bt(r)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${O} name="close" label=${p("shell.cancel")} /></button>
    </div>
  `}function km({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&j(o))return o;return null}var Sm=matchMedia("(pointer: coarse) and (hover: none)");function Ga(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Sm.matches}import{html as xm,useEffect as Mm,useState as Em}from"./vendor/preact.js";function Ka({session:e,compose:t,mayPost:n}){let[o,s]=Em(!1);return Mm(()=>{if(!n)return;let r=a=>{a.dataTransfer?.types.includes("Files")&&(a.preventDefault(),
s(a.type!=="drop"),a.type==="drop"&&Pt(e,t,Po(a.dataTransfer)))},i=a=>{a.relatedTarget===null&&s(!1)};for(let a of["dragenter","dragover","drop"])addEventListener(
a,r);return addEventListener("dragleave",i),()=>{for(let a of["dragenter","dragover","drop"])removeEventListener(a,r);removeEventListener("dragleave",i)}},[e,t,
n]),o&&xm`<div class="drop-area"><p>${p("conversation.drop")}</p></div>`}function za({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!j(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}import{html as Ce,useEffect as Am,useState as Om}from"./vendor/preact.js";function Ya({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=s=>{t.change({files:t.draft().files.filter(({local_id:r})=>r!==
s.local_id)}),e.local.attachments.drop(s.local_id),t.ask()};return Ce`
    <ul class="tray" role="list" aria-label=${p("conversation.attached")}>
      ${n.map(s=>Ce`<${Tm} key=${s.local_id} session=${e} file=${s} onRemove=${()=>o(s)} />`)}
    </ul>
  `}function Tm({session:e,file:t,onRemove:n}){let{attachments:o,signals:s}=e.local,r=s.progress.get(t.local_id).value,i=Cm(e,t),a=t.name||p("conversation.a_fil\
e"),l=r?.state==="failed",c=r?.state==="running"||r?.state==="waiting";return Ce`
    <li class="tray-item" data-failed=${l}>
      ${i?Ce`<img src=${i} alt="" />`:Ce`<${O} name="file" />`}
      <span class="file-text">
        <bdi class="file-name">${a}</bdi>
        ${l?Ce`<span class="file-detail" role="alert">${oe({code:r.code,message:p("conversation.not_uploaded")})}</span>`:t.size>0&&Ce`<span class="file-detail">${Ie(
t.size)}</span>`}
        ${c&&Ce`<progress max=${r.size} value=${r.sent} aria-label=${p("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&Ce`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${p("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${O} name="close" label=${c?p("conversation.cancel_upload",{name:a}):p("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function Cm(e,{local_id:t,type:n}){let[o,s]=Om(null);return Am(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let r="",i=!1;return e.local.attachments.
blob(t).then(a=>{!a||i||(r=URL.createObjectURL(a),s(r))}),()=>{i=!0,r&&URL.revokeObjectURL(r)}},[t,n]),o}var Rm=15e3,Lm=16384,Nm=new TextEncoder;function Rn({session:e,actions:t,compose:n,list:o,groupId:s,userId:r}){let i=n.shown.value,a=n.editing.value,l=s===null?
null:e.view.groups.get(s).value,c=s===null||(l?.may_post??!1),[f,_]=Ko(i?.text??""),[h,w]=Ko(""),[u,m]=Ko(!1),g=qn(null),d=qn(-1/0),$=a?h:f,v=i?.files??[];qm(()=>{
document.activeElement===g.current&&f!==""&&i?.text!==""||_(i?.text??"")},[i?.text]),Xa(()=>{a&&w(a.content)},[a]);let b=n.focus.value;Xa(()=>{let q=g.current;!q||
b===0||(q.focus(),q.setSelectionRange(q.value.length,q.value.length))},[b,a]);function k(q){if(a){w(q),y.look();return}_(q),y.look();let{selectionStart:G,selectionEnd:C}=g.
current;n.change({text:q,selection:[G,C]}),q!==""&&s!==null&&e.people.type(s)}let x=qn(!1),y=Ma({session:e,actions:t,groupId:s,field:g,write:k}),S=Nm.encode($).
length,M=e.server.value?.content_bytes_max??Lm,E=v.some(({local_id:q})=>e.local.signals.progress.get(q).value?.state==="failed"),T=c&&!E&&S<=M&&($.trim()!==""||
!a&&v.length>0);async function R(){if(!T||x.current)return;if(a){await D(a);return}let{reply_to:q}=n.draft();y.close(),m(!1);let G=s===null?{recipient_id:r}:{group_id:s},
C=t.send({...G,content:$,files:v,quote:q,reply_to:q?.id??null});if((o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().catch(
()=>{}),x.current=!0,await C,x.current=!1,!g.current||n.editing.peek())return;let P=g.current.value,X=P.startsWith($)?P.slice($.length):P;_(X),n.change({text:X,
reply_to:null,files:[],selection:null})}async function D(q){if($===q.content){L();return}try{await t.edit(q,$),L()}catch(G){G instanceof xt?await A(G):await U(()=>Promise.
reject(G))}}async function A({mine:q,theirs:G}){await U(async()=>{let{chooseText:C}=await Y(import("./later.js")),P=await C(q,G.content);if(P===null)
return n.ask();P==="mine"&&await t.edit(G,q),L()})}function L(){n.editing.value=null,n.ask()}function I(q){if(q.defaultPrevented||y.pressed(q))return;let G=d.current;
d.current=-1/0;let C=e.local.signals.settings.peek();if(Ga(q,G,C.enter_sends))q.preventDefault(),R();else{if(q.isComposing)return;if(q.key.toLowerCase()==="p"&&
q.shiftKey&&(q.ctrlKey||q.metaKey))q.preventDefault(),m(!u);else if(q.key==="Escape"&&(a||i?.reply_to))q.preventDefault(),a?L():n.change({reply_to:null});else if(q.
key==="ArrowUp"&&$===""&&!a&&s!==null){let P=za(e,s);if(!P)return;q.preventDefault(),n.edit(P)}else(q.key==="PageUp"||q.key==="PageDown")&&o&&(q.preventDefault(),
o.scroll(q.key==="PageUp"?-1:1))}}function F(){y.close(),e.local.drafts.flush()}function te(q){let G=c&&!a?$a(q):[];G.length!==0&&(q.preventDefault(),Pt(e,n,G))}
function je(q){q.preventDefault(),R(),g.current?.focus()}return et`
    <form class="composer" onSubmit=${je}>
      ${y.list}
      <${Wa} session=${e} compose=${n} onStop=${L} />
      ${!a&&et`<${Ya} session=${e} compose=${n} />`}
      ${u&&$.trim()!==""&&et`
        <section class="composer-preview" aria-label=${p("conversation.preview")}><${mt} content=${$} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${c&&!a&&et`<${Pm} session=${e} compose=${n} />`}
        <textarea
          ...${y.attributes}
          ref=${g} rows="1" aria-label=${p("conversation.message")} dir="auto" value=${$} readonly=${!c&&!a}
          placeholder=${c?p("conversation.write"):p("conversation.may_not_write")}
          onInput=${q=>k(q.target.value)}
          onKeyDown=${I} onClick=${y.look} onBlur=${F} onPaste=${te}
          onCompositionEnd=${q=>d.current=q.timeStamp}
        ></textarea>
        ${$.trim()!==""&&et`
          <button
            type="button" class="button quiet" aria-pressed=${u} title=${p("conversation.preview")}
            onClick=${()=>m(!u)}
          ><${O} name="eye" label=${p("conversation.preview")} /></button>
        `}
        <button class="button primary send" disabled=${!T}>
          <${O} name=${a?"check":"send"} label=${a?p("shell.save"):p("conversation.send")} />
        </button>
      </div>
      ${S>=Rm&&et`
        <p class="composer-count" role="status" data-over=${S>M}>${p("conversation.left",{left:M-S})}</p>
      `}
      <${Ka} session=${e} compose=${n} mayPost=${c&&!a} />
    </form>
  `}function Pm({session:e,compose:t}){let n=qn(null);return et`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:s}=n.current;Pt(e,t,[...s??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${p("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${O} name="attach" label=${p("conversation.attach")} />
    </button>
  `}var Dm=24;function Ln({session:e,actions:t,groupId:n,compose:o}){let{settings:s}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:r,seq:i},a,l){
return l&&this.used(a),U(()=>t.react(r,i,a,l))},used(r){let i=s.settings.peek().recent_emoji.filter(a=>a!==r);s.set("recent_emoji",[r,...i].slice(0,Dm))}}}function Va(e,{context:t,list:n}){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel"))return;e.
preventDefault();let{session:o,groupId:s,compose:r}=t,i=o.state.groups.get(s);i&&o.marks.read(s,i.seq),n.endLine(),n.goToEnd().catch(()=>{}),r.ask()}import{html as yt,render as El,useEffect as Al,useLayoutEffect as Pg,useRef as vt,useState as Ol}from"./vendor/preact.js";import{effect as ol,signal as sl,untracked as Wm}from"./vendor/preact.js";function Qa({box:e,hasEnd:t,onMoved:n}){let o=new Map,s=!1,r=()=>[...e.querySelectorAll("[data-row]")],i=()=>e.getBoundingClientRect().top,a=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>t()&&a()<80;function c(m){let g=i(),d=0,$=m.length;for(;d<$;){let v=d+$>>1;m[v].getBoundingClientRect().bottom>g?$=v:d=v+1}return d}
function f(){let m=r(),g=new Set(m);for(let d of o.keys())g.has(d)||(o.delete(d),u.unobserve(d));for(let d of m)o.has(d)||u.observe(d),o.set(d,d.getBoundingClientRect().
height);s=l()}function _(){if(s)h();else{let m=i(),g=0;for(let d of r()){let{bottom:$,height:v}=d.getBoundingClientRect(),b=v-(o.get(d)??v);if($-g-b>m)break;g+=
b}g!==0&&(e.scrollTop+=g)}f(),n()}function h(){e.scrollTop=e.scrollHeight}function w(){s=l(),n()}let u=new ResizeObserver(_);return u.observe(e),e.addEventListener(
"scroll",w,{passive:!0}),{rows:r,atEnd:l,spare:()=>({above:e.scrollTop,below:a()}),change(m){let g=l(),d=r(),$=g?0:c(d),v=g?[]:d.slice($,$+30).map(b=>({row:b,top:b.
getBoundingClientRect().top}));if(m(),g)t()&&h();else{let b=v.find(({row:k})=>k.isConnected);b&&(e.scrollTop+=b.row.getBoundingClientRect().top-b.top)}f()},move(m,g){
m();let d=g&&e.querySelector(`[data-row="${g.row}"]`);if(!d)h();else{let $=g.offset??e.clientHeight*(g.part??0);e.scrollTop+=d.getBoundingClientRect().top-i()-$}
f()},place(){let m=r(),g=m[c(m)];return g?{row:String(g.dataset.row),offset:g.getBoundingClientRect().top-i()}:null},lastSeen(){let m=e.getBoundingClientRect().
bottom+1;return r().findLast(g=>g.getBoundingClientRect().bottom<=m)},dispose(){u.disconnect(),e.removeEventListener("scroll",w)}}}var Im=600*1e3,Fm=100,Ja={part:1/3},Bm={part:.9},Um={offset:48},wt=new Map;function Za({session:e,groupId:t,window:n,show:o,setLine:s}){let{state:r,history:i}=e,
a=`${r.me} ${t}`,l=0;async function c(w,u=Ja){let m=++l;if(await i.openAt(t,w),m!==l||!n.around(w))return!1;let g=n.nearest(w);return g!==null&&o({row:String(g),
...u}),g===w}async function f(){let w=++l,u=r.groups.get(t)?.seq??0;i.look(t,it);let m=n.atEnd();m&&o(null),!(m&&(n.segment()?.to??0)>=u)&&(await i.page(t),w===
l&&n.atEnd()&&o(null))}async function _(){let w=++l,{seq:u}=await i.open(t);return w!==l?!0:u===null||!n.around(u)?!1:(s(u),o({row:String(u),...Ja}),!0)}async function h(){
if(await _())return;let w=wt.get(a);w&&Date.now()-w.at<Im&&n.around(Number(w.row))?o(w):await f()}return{goTo:c,goToEnd:f,openUnread:_,async open(){try{await h()}catch(w){
let u=r.logs.get(t)?.segments.at(-1),{isPassing:m}=w;if(!u||!m)throw w;await c(u.to,Bm)}},async goToTime(w){let{seq:u}=await i.openAtTime(t,w.toISOString());u===
null?await f():await c(u,Um)},leave(w){l++,wt.delete(a),w&&!w.row.startsWith("k")&&wt.set(a,{...w,at:Date.now()});let[u]=wt.keys();wt.size>Fm&&u!==void 0&&wt.delete(
u)}}}var jm=400;function el({session:e,groupId:t,anchor:n,window:o,firstUnread:s}){let r=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let f=e.state.groups.get(t),_=o.segment();if(!f||!_||!a()||_.from>Math.max(f.read_seq+1,s()??0))return 0;let h=e.state.logs.get(t);if(n.atEnd()&&h&&ne(h)===_)return _.
to;let w=n.lastSeen()?.dataset.row??"";return w.startsWith("k")?_.to:Number(w)}function c(){let f=l(),_=e.state.groups.get(t);i||!_||f<=_.read_seq||r||(r=setTimeout(
()=>{r=0;let h=Math.min(f,l());!i&&h>0&&e.marks.read(t,h),c()},jm))}return{look:c,isLooking:a,stop(){i=!0,clearTimeout(r)},dispose:()=>clearTimeout(r)}}function tl(e,t){let n=e.groups.get(t),o=e.logs.get(t),s=o&&ne(o);return!n||!o||!s?null:pe(o,s).find(i=>i.seq>n.read_seq&&j(i)&&Le(e,i))?.seq??null}var Ut=300,jt=50,Hm=50;function nl(e){let t=null,n=0,o=1/0;function s(){let a=e(),l=a&&(t===null?ne(a):Me(a,t));return a&&l?{log:a,segment:l,rows:pe(a,l)}:null}
function r(a){let l=a.findIndex(f=>f.seq>=n),c=o===1/0?a.length:a.findLastIndex(f=>f.seq<=o)+1;return[l<0?a.length:l,c]}function i(a,l,c,f=!1){n=a[l]?.seq??0,o=
f&&c>=a.length?1/0:a[c-1]?.seq??1/0}return{keep(a){t=a},segment:()=>s()?.segment??null,hasEnd(){let a=s();return a!==null&&a.segment.at_end&&r(a.rows)[1]===a.rows.
length},draw(a){let l=s();if(!l)return null;let{rows:c,segment:f}=l,[_,h]=r(c);return h-_>Ut?(a?_=Math.max(_,h-Ut+Hm):h=_+Ut,i(c,_,h,f.at_end)):h===c.length&&f.
at_end&&(o=1/0),{rows:c.slice(_,h),hasOlder:_>0||!f.at_start,hasNewer:h<c.length||!f.at_end,isAtStart:_===0&&f.at_start}},extend(a){let l=s();if(!l)return"done";
let{rows:c,segment:f}=l,[_,h]=r(c);if(a==="older"){if(_===0)return f.at_start?"done":"missing";let w=Math.max(0,_-jt);i(c,w,Math.min(h,w+Ut),f.at_end)}else{if(h===
c.length)return f.at_end?"done":"missing";let w=Math.min(c.length,h+jt);i(c,Math.max(_,w-Ut),w,f.at_end)}return"moved"},around(a){let l=e(),c=l&&Me(l,a);if(!l||
!c)return!1;t=a;let f=pe(l,c),_=f.findIndex(w=>w.seq>=a),h=_<0?f.length:_;return i(f,Math.max(0,h-jt),Math.min(f.length,h+jt),c.at_end),!0},nearest(a){let{rows:l}=s()??
{rows:[]};return(l.find(c=>c.seq>=a)??l.at(-1))?.seq??null},atEnd(){let a=e(),l=a&&ne(a);if(!a||!l)return!1;t=null;let c=pe(a,l);return i(c,Math.max(0,c.length-
2*jt),c.length,!0),!0}}}var Gm=100,Km=1.5,zm=2e3,Ym=100,rl=["wheel","touchmove","keydown","pointerdown"],il=new Set(["idle","connecting","catching_up","live"]);function al({session:e,groupId:t,
box:n,render:o}){let s=nl(()=>e.state.logs.get(t)??null),r=()=>!e.isCurrent.peek()&&il.has(e.connection.peek().state),i=Qa({box:n,hasEnd:()=>s.hasEnd()&&!r(),onMoved:E}),
a=sl({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=sl({isAtEnd:!0,isLineAbove:!1}),c=el({session:e,groupId:t,anchor:i,window:s,firstUnread:()=>a.peek().
lineSeq}),f=Za({session:e,groupId:t,window:s,show:I,setLine:C=>{a.value={...a.peek(),lineSeq:C}}}),_=0,h=0,w=0,u=!0,m=!1,g=new Set,d=0,$=!1,v=!1,b=!1;function k(){
let C=s.draw(i.atEnd());(C||_===0)&&o(C,a.peek()),_=performance.now()}function x(){clearTimeout(h),h=0,!m&&(u||(M(),S(()=>i.change(k)),E()))}function y(){if(h||
m)return;let C=Math.max(0,Gm-(performance.now()-_));h=setTimeout(x,C)}function S(C){let P=document.activeElement;C(),P&&!P.isConnected&&n.focus({preventScroll:!0})}
function M(){if(a.peek().lineSeq!==null||c.isLooking()&&!r())return;let C=tl(e.state,t);C!==null&&(a.value={...a.peek(),lineSeq:C})}function E(){if(m||u)return;
let{above:C,below:P}=i.spare();$=Math.abs(n.scrollTop-d)>n.clientHeight,d=n.scrollTop;let X=i.place();X&&!X.row.startsWith("k")&&s.keep(Number(X.row));let zt=Km*
n.clientHeight;!(C<zt&&D("older"))&&P<zt&&D("newer");let Yt=i.atEnd()||r()&&l.peek().isAtEnd,Xt=R(),Vt=l.peek();(Vt.isAtEnd!==Yt||Vt.isLineAbove!==Xt)&&(l.value=
{isAtEnd:Yt,isLineAbove:Xt}),r()||c.look()}function T(){let{isAtEnd:C}=l.peek();E(),!(u||!C||b)&&f.openUnread().then(P=>P?void 0:f.goToEnd()).catch(()=>{})}function R(){
let{lineSeq:C}=a.peek();if(C===null)return!1;let[P]=i.rows(),X=n.querySelector(`[data-row="${C}"]`);return X?X.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:P!==void 0&&C<Number(P.dataset.row)}function D(C){let P=s.extend(C);return P==="moved"?(S(()=>i.change(k)),y()):P==="missing"&&a.peek().faultAt!==C&&A(C),P===
"moved"}async function A(C){let P=Number(i.place()?.row);if(!(Number.isNaN(P)||g.has(C))){g.add(C);try{await e.history[C](t,P,$?Ym:void 0),g.delete(C),L(null,null),
!m&&s.extend(C)==="moved"&&x()}catch(X){g.delete(C),L(oe(X),C)}}}function L(C,P){let X=a.peek();(X.fault!==C||X.faultAt!==P)&&(a.value={...X,fault:C,faultAt:P})}
function I(C){u=!1,l.value={...l.peek(),isAtEnd:C===null},L(null,null),S(()=>i.move(k,C)),E()}function F(C){clearTimeout(w),a.value={...a.peek(),flashSeq:C},x(),
n.querySelector(`[data-row="${C}"]`)?.focus({preventScroll:!0}),w=setTimeout(()=>a.value={...a.peek(),flashSeq:null},zm)}let te=ol(()=>{e.view.logs.get(t).value,
e.local.signals.outgoing.value,a.value,y()}),je=ol(()=>{let C=e.isCurrent.value||!il.has(e.connection.value.state);C&&v&&Wm(T),C!==!v&&(b=!1),v=!C}),q=()=>{b=!0};
for(let C of rl)n.addEventListener(C,q,{passive:!0});let G=()=>c.look();return document.addEventListener("visibilitychange",G),addEventListener("focus",G),{marks:a,
position:l,anchor:i,window:s,reading:c,draw:x,flash:F,ask:A,...f,scroll:C=>n.scrollBy({top:C*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},async again(){
let C=i.place();!C||C.row.startsWith("k")||l.peek().isAtEnd?await f.goToEnd():await f.goTo(Number(C.row),{offset:C.offset})},dispose(){f.leave(l.peek().isAtEnd?
null:i.place()),m=!0,clearTimeout(h),clearTimeout(w),te(),je();for(let C of rl)n.removeEventListener(C,q);document.removeEventListener("visibilitychange",G),removeEventListener(
"focus",G),c.dispose(),i.dispose()}}}import{useEffect as xg}from"./vendor/preact.js";import{html as _t,signal as Xm,useEffect as Vm,useLayoutEffect as Qm,useRef as zo,useState as Yo}from"./vendor/preact.js";var $t=Xm(null),Jm=0;function Zm(e,t){return $t.value?.onClosed(null),new Promise(n=>{$t.value={id:++Jm,title:e,draw:t,onClosed:n}})}var Nn=()=>$t.value!==null,
Pn=e=>Zm(e.title,t=>_t`<${tg} ...${e} close=${t} />`).then(Boolean);function cl(){let e=$t.value;return e&&_t`<${eg} key=${e.id} opened=${e} />`}function eg({opened:e}){
let t=zo(null),n=zo(null);Qm(()=>{let r=t.current;return r.showModal(),r.querySelector("[data-first]")?.focus(),()=>r.close()},[]);let o=(r=null)=>{n.current=r,
t.current?.close()};return _t`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{$t.value===e&&($t.value=null),e.onClosed(n.current)}}
      onMouseDown=${r=>r.target===t.current&&o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>o()}>
            <${O} name="close" label=${p("shell.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `}function tg({text:e,action:t,work:n,isDanger:o=!1,typed:s,close:r}){let[i,a]=Yo(""),{run:l,isBusy:c,fault:f}=og(),_=s===void 0||sg(i,s);function h(w){w.preventDefault(),
_&&l(async()=>(await n(),r(!0)))}return _t`
    <form class="dialog-form" onSubmit=${h}>
      <p>${e}</p>
      ${s!==void 0&&_t`<div class="field">
        <label for="dialog-typed">${p("shell.type_name")} <bdi class="typed-name">${s}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${w=>a(w.target.value)}
        />
      </div>`}
      <${ng} text=${f} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${s===void 0} onClick=${()=>r()}>
          ${p("shell.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!_||c}>${t}</button>
      </footer>
    </form>
  `}var ng=({text:e,id:t})=>_t`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function og(){let[e,t]=Yo(!1),[n,o]=Yo(""),s=zo(!0);Vm(()=>()=>{s.current=
!1},[]);async function r(i){t(!0),o("");try{return await i(),!0}catch(a){return s.current&&o(oe(a)),!1}finally{s.current&&t(!1)}}return{run:r,isBusy:e,fault:n,setFault:o}}
var sg=(e,t)=>ll(e)===ll(t),ll=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as Ht,signal as rg,useLayoutEffect as ig,useRef as ag,useState as lg}from"./vendor/preact.js";function ul(e,t){let n=t.getBoundingClientRect(),{width:o,height:s}=e.getBoundingClientRect(),r=getComputedStyle(t).direction==="rtl",i=r?n.left:n.right-o,a=Math.
max(4,Math.min(i,innerWidth-o-4)),l=n.top-s-4,c=l>=4?l:Math.max(4,Math.min(n.bottom+4,innerHeight-s-4));e.style.insetBlockStart=`${c}px`,e.style.insetInlineStart=
`${r?innerWidth-a-o:a}px`}var cg=6,ug=["👍","❤️","😂","🎉","😮","😢"],Dn=rg(null);function fl(e){Dn.value=e}function Xo({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...ug])].slice(0,cg)}function dl(){let e=Dn.value;return e&&Ht`<${fg} key=${e.message.seq} choice=${e} />`}function fg({choice:e}){let{context:t,
message:n,anchor:o}=e,s=ag(null),[r,i]=lg(null);ig(()=>{let h=s.current;h.matches(":popover-open")||h.showPopover(),ul(h,o),h.querySelector("input, button")?.focus()},
[e,r]);let a=()=>Y(import("./picker.js")).then(h=>i(()=>h.Picker));function l(){Dn.peek()===e&&(Dn.value=null,o.isConnected&&o.focus({preventScroll:!0}))}
function c(h){l(),t.react(n,h,!n.reacted?.includes(h))}function f(h){if(h.key==="Escape")l();else{if(r||!["ArrowRight","ArrowLeft"].includes(h.key))return;_(h)}
h.preventDefault(),h.stopPropagation()}function _(h){let w=[...s.current.querySelectorAll("button")],u=getComputedStyle(o).direction==="rtl",m=h.key==="ArrowRig\
ht"===u?-1:1,g=w.indexOf(document.activeElement);w[(g+m+w.length)%w.length]?.focus()}return Ht`
    <div
      ref=${s} class="chooser" popover="auto" role="dialog" aria-label=${p("conversation.react")} onKeyDown=${f}
      onToggle=${h=>h.newState==="closed"&&l()}
    >
      ${r&&Ht`<${r} onPick=${c} onClose=${l} />`}
      ${!r&&Xo(t).map(h=>Ht`
        <button
          key=${h} type="button" class="button quiet emoji" aria-label=${p("conversation.react_with",{emoji:h})}
          aria-pressed=${n.reacted?.includes(h)??!1} onClick=${()=>c(h)}
        >${h}</button>
      `)}
      ${!r&&Ht`
        <button type="button" class="button quiet" title=${p("conversation.all_emoji")} onClick=${()=>U(a)}>
          <${O} name="add" label=${p("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}function Wt(e,t,n){let{session:o,actions:s,compose:r}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),c=n.sender_id===o.state.me,f=!n.deleted,_=f&&l!==void 0&&!l.
is_archived;return[_&&{id:"react",label:p("conversation.react"),icon:"react",keys:["+"],isInBar:!0,run:w=>fl({context:e,message:n,anchor:w})},_&&l?.may_post&&{id:"\
reply",label:p("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>r.reply(n)},_&&c&&{id:"edit",label:p("conversation.edit"),icon:"edit",keys:["E"],
isInBar:!0,run:()=>r.edit(n)},{id:"link",label:p("shell.copy_link"),icon:"link",keys:["C"],run:()=>pl(new URL(De({name:"group",groupId:i,seq:a}),location.href).
href)},f&&n.content!==""&&{id:"text",label:p("conversation.copy_text"),icon:"copy",run:()=>pl(n.content)},_&&ya(l)&&{id:"pin",label:n.pinned?p("conversation.unp\
in"):p("conversation.pin"),icon:"pin",keys:["P"],run:()=>U(()=>s.pin(i,a,!n.pinned))},!c&&{id:"unread",label:p("conversation.mark_unread"),icon:"unread",keys:["\
U"],run:()=>(t.reading.stop(),U(()=>o.marks.unread(i,a)))},f&&{id:"readers",label:p("conversation.seen_by"),icon:"eye",run:()=>ie({name:"readers",groupId:i,seq:a})},
f&&n.reactions&&{id:"reactions",label:p("conversation.who_reacted"),icon:"react",run:()=>ie({name:"reactions",groupId:i,seq:a})},f&&n.edited_at!==void 0&&l&&va(
l,c)&&{id:"versions",label:p("conversation.versions"),icon:"clock",run:()=>ie({name:"versions",groupId:i,seq:a})},_&&ba(l,c)&&{id:"delete",label:p("conversation\
.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(w,u)=>{dg(e,n,u)}}].filter(w=>typeof w=="object")}async function dg({actions:e},{group_id:t,
seq:n},o){let s=()=>e.remove(t,n);if(o){await U(s);return}await Pn({title:p("conversation.delete_title"),text:p("conversation.delete_text"),action:p("conversati\
on.delete"),work:s,isDanger:!0})}async function pl(e){await U(()=>navigator.clipboard.writeText(e))&&be(p("conversation.copied"))}import{html as Vo,useEffect as $g,useLayoutEffect as yg,useRef as vg,useState as bg}from"./vendor/preact.js";import{html as tt,signal as pg,useLayoutEffect as mg,useRef as gg}from"./vendor/preact.js";var nt=pg(null),Ue=4;function qe(e){nt.value?.anchor.removeAttribute("aria-expanded"),nt.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute(
"aria-expanded","true")}function Gt(){let e=nt.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),nt.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var ml=()=>nt.value!==null;function gl(){let e=nt.value;return e&&tt`<${hg} key=${e.
label} menu=${e} />`}function hg({menu:e}){let t=gg(null);mg(()=>{let o=t.current;o.showPopover(),_g(o,e),hl(o)[0]?.focus()},[e]);let n=o=>{Gt(),o.onSelect()};return tt`
    <div
      ref=${t} class="menu" role="menu" aria-label=${e.label} popover="auto" tabindex="-1"
      onKeyDown=${o=>wg(o)}
      onToggle=${o=>{o.newState==="closed"&&nt.value===e&&Gt()}}
    >
      ${e.items.map(o=>o===!1?null:o===null?tt`<hr role="separator" />`:tt`<button
            type="button" tabindex="-1" class=${o.isDanger?"menu-item danger":"menu-item"}
            role=${o.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${o.isChecked} onClick=${()=>n(o)}
          >
            ${o.icon&&tt`<${O} name=${o.icon} />`}
            <span class="grow">${o.label}</span>
            ${o.detail&&tt`<span class="menu-detail">${o.detail}</span>`}
            ${o.isChecked&&tt`<${O} name="check" />`}
          </button>`)}
    </div>
  `}var hl=e=>[...e.querySelectorAll("button")];function wg(e){let t=hl(e.currentTarget),n=t.indexOf(document.activeElement),o={ArrowDown:n+1,ArrowUp:n-1,Home:0,
End:-1};if(Object.hasOwn(o,e.key)){let s=o[e.key];t[(s+t.length)%t.length]?.focus()}else if(e.key==="Tab"||e.key==="Escape")Gt();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey){let s=[...t.slice(n+1),...t.slice(0,n+1)],r=e.key.toLocaleLowerCase();s.find(i=>i.textContent?.trim().toLocaleLowerCase().startsWith(
r))?.focus()}else return;e.preventDefault(),e.stopPropagation()}function _g(e,{anchor:t,point:n}){let o=t.getBoundingClientRect(),{width:s,height:r}=e.getBoundingClientRect(),
i=getComputedStyle(t).direction==="rtl",a=n?n.x:i?o.right-s:o.left,l=n?n.y:o.bottom+Ue,c=(n?n.y:o.top-Ue)-r,f=Math.max(Ue,Math.min(a,innerWidth-s-Ue)),_=l+r<=innerHeight-
Ue||c<Ue?l:c;e.style.inset=`${Math.max(Ue,Math.min(_,innerHeight-r-Ue))}px auto auto ${f}px`}var kg=3,Sg={Delete:()=>p("shell.key.delete")};function In({session:e,groupId:t},n){let o=n?.closest("[data-row]"),s=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return j(s)?s:null}function Fn(e,t,n,o,s=null){let r=Wt(e,t,n).map(({label:i,icon:a,keys:l,isDanger:c,run:f})=>({label:i,icon:a,...c?{isDanger:c}:{},...l?.[0]?
{detail:Sg[l[0]]?.()??l[0]}:{},onSelect:()=>f(o,window.event?.shiftKey===!0)}));qe({label:p("conversation.menu"),items:r,anchor:o,point:s})}function wl({context:e,
list:t,box:n}){let[o,s]=bg(null),r=vg(null),{log:i}=e.session.view.logs.get(e.groupId).value,a=o===null?void 0:i?.rows.get(o),l=j(a)?a:null;if($g(()=>{let h=n.current,
w=g=>{let d=g.target;r.current?.contains(d)||s(In(e,d)?.seq??null)},u=g=>{let d=g.target,$=In(e,d);if(!$||d.closest("a, img, video")||String(getSelection()??"")!==
"")return;g.preventDefault();let v=d.closest("[data-row]");Fn(e,t,$,v,{x:g.clientX,y:g.clientY})},m=()=>s(null);return h.addEventListener("pointerover",w),h.addEventListener(
"focusin",w),h.addEventListener("pointerleave",m),h.addEventListener("contextmenu",u),()=>{h.removeEventListener("pointerover",w),h.removeEventListener("focusin",
w),h.removeEventListener("pointerleave",m),h.removeEventListener("contextmenu",u)}},[e,t]),yg(()=>{let h=n.current,w=l&&h.querySelector(`[data-row="${l.seq}"]`);
if(!r.current||!w)return;let u=w.getBoundingClientRect().top-h.getBoundingClientRect().top+h.scrollTop;r.current.style.insetBlockStart=`${u}px`}),!l)return null;
let c=Wt(e,t,l),f=c.some(({id:h})=>h==="react"),_=()=>n.current?.querySelector(`[data-row="${l.seq}"]`);return Vo`
    <div class="row-bar" ref=${r} role="toolbar" aria-label=${p("conversation.commands")}>
      ${f&&Xo(e).slice(0,kg).map(h=>Vo`
        <button
          key=${h} type="button" tabindex="-1" class="emoji" aria-label=${p("conversation.react_with",{emoji:h})}
          onClick=${()=>e.react(l,h,!l.reacted?.includes(h))}
        >${h}</button>
      `)}
      ${c.filter(({isInBar:h})=>h).map(({id:h,label:w,icon:u,run:m})=>Vo`
        <button key=${h} type="button" tabindex="-1" title=${w} onClick=${g=>m(_(),g.shiftKey)}>
          <${O} name=${u} label=${w} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${p("conversation.menu")} aria-haspopup="menu"
        onClick=${h=>Fn(e,t,l,h.currentTarget)}
      >
        <${O} name="more" label=${p("conversation.menu")} />
      </button>
    </div>
  `}function _l(e,t){xg(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");a.setAttribute("tabindex","0")}},s=a=>{let l=a.target;o(l.closest("[data-row]"))},r=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(r);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",s),r(),()=>{i.disconnect(),n.removeEventListener(
"focusin",s)}},[e,t])}function $l(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,s=o.hasAttribute(
"data-row")?o:null,r=o===e.currentTarget;!s&&!r||(Mg(e.key,s,n)||s&&Eg(e,s,t,n))&&e.preventDefault()}function Mg(e,t,n){let{rows:o,lastSeen:s,place:r}=n.anchor,
i=o(),a=t?i.indexOf(t):i.findIndex(_=>_.dataset.row===r()?.row),l=Math.max(1,i.indexOf(s()??t??null)-i.findIndex(_=>_.dataset.row===r()?.row)),c={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let _=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(_,()=>{}):_(),!0}let f=c[e];return f===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?f:0)))]?.focus(),!0)}function Eg(e,t,n,o){let s=In(n,t);if(!s)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return Fn(n,o,s,t),!0;let r=e.key.length===1?e.key.toUpperCase():e.key,i=Wt(n,o,s).find(({keys:a})=>a?.
includes(r));return i?.run(t,e.shiftKey),i!==void 0}import{html as Qo}from"./vendor/preact.js";function yl({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:s}=t.position.value,{lineSeq:r}=t.marks.value,i=n.view.groups.get(o).value;if(!s||r===null||
!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(r),l=()=>{n.marks.read(o,i.seq),t.endLine()};return Qo`
    <div class="pill top">
      <button type="button" onClick=${()=>U(()=>t.goTo(r))}>
        <${O} name="up" />
        ${a?p("conversation.unread_since",{n:i.unread,day:En(new Date(a.timestamp))}):p("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${p("shell.mark_read")}</button>
    </div>
  `}function vl({context:e,list:t}){let{session:n,groupId:o}=e,s=n.view.groups.get(o).value,r=n.local.signals.outgoing.value.some(c=>c.group_id===o);if(t.position.
value.isAtEnd||!s)return null;let{unread:i,mentions:a}=s,l=i>0?p("conversation.new",{n:i}):p("conversation.newest");return Qo`
    <div class="pill bottom">
      <button type="button" onClick=${()=>U(t.goToEnd)}>
        ${r?p("conversation.yours_below"):l}
        ${a>0&&Qo`<span>· ${p("shell.n_mentions",{n:a})}</span>`}
        <${O} name="down" />
      </button>
    </div>
  `}import{html as we}from"./vendor/preact.js";import{html as ot}from"./vendor/preact.js";var Ag={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function bl({session:e,notice:t}){let n=new Date(
t.timestamp);return ot`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Og(e,t)}</span>
      <time datetime=${t.timestamp}>${It(n)}</time>
    </div>
  `}function Og(e,t){let n=(s,r="")=>ot`<${ca} session=${e} id=${s} username=${r} />`,o=n(t.actor_id);switch(t.type){case"group_created":return V(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Tg(e,t,o);case"member_added":{let s=n(t.user_id,t.username);
return t.actor_id===t.user_id?V("conversation.notice.joined",{user:s}):V("conversation.notice.added",{actor:o,user:s})}case"member_removed":{let s=n(t.user_id,t.
username);return t.actor_id===t.user_id?V("conversation.notice.left",{user:s}):V("conversation.notice.removed",{actor:o,user:s})}case"member_updated":return V(Ag[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return V("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return V(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let s=De({name:"group",groupId:t.group_id,seq:t.message_seq}),
r=ot`<a href=${s}>${p("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?V("conversation.notice.pinned",{actor:o,message:r}):V("conversatio\
n.notice.unpinned",{actor:o,message:r})}case"account_deleted":return V("conversation.notice.account_deleted",{user:ot`<bdi class="person">${t.username}</bdi>`})}}
function Tg(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],s=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(s?.seq??0)&&(s=a);let{
name:r,topic:i}=t;return s&&s.name!==r?V("conversation.notice.renamed",{actor:n,name:ot`<bdi>${r}</bdi>`}):s&&s.topic!==i?i?V("conversation.notice.topic",{actor:n,
topic:ot`<bdi>${i}</bdi>`}):V("conversation.notice.no_topic",{actor:n}):s&&s.is_archived!==t.is_archived?V(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):V("conversation.notice.updated",{actor:n,name:ot`<bdi>${r}</bdi>`})}import{html as de}from"./vendor/preact.js";function Bn({context:e,entry:t,isHead:n}){let{session:o}=e,s=o.me.value,r=s?.display_name||s?.username||re(o,o.state.me),i=t.state==="failed"||t.state==="asking",
a=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return de`
    <div class=${a} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${r}: ${t.content}`}>
      <div class="message-side">
        ${n&&de`<${se} id=${o.state.me} name=${r} file=${s?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&de`<div class="message-head"><bdi class="message-name">${r}</bdi></div>`}
        ${t.quote&&de`<p class="quote" dir="auto"><span class="quote-text">${Bt(t.quote)}</span></p>`}
        ${t.content&&de`<div class="message-text"><${mt} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>de`<${Rg} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&de`<${qg} context=${e} entry=${t} />`}
      </div>
      ${!i&&de`<${Cg} entry=${t} />`}
    </div>
  `}var kl=({error:e})=>e?oe({code:e.code,message:e.sentence}):"";function Cg({entry:e}){let t=e.error?p("conversation.waits",{reason:kl(e)}):p("conversation.se\
nding");return de`<span class="message-clock" title=${t}><${O} name="clock" label=${t} /></span>`}function qg({context:e,entry:t}){let{outbox:n}=e.session.local,
o=t.state==="asking"?p("conversation.asking"):p("conversation.not_sent",{reason:kl(t)});return de`
    <div class="stuck">
      <p role="alert"><${O} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?p("conversation.send"):p("shell.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${p("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${p("conversation.delete")}</button>
      </div>
    </div>
  `}function Rg({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return de`
    <div class="file">
      <span class="file-link">
        <${O} name="file" />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${Ie(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&de`
        <progress max=${n.size} value=${n.sent} aria-label=${p("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var Sl=300*1e3;function Ml({context:e,drawn:t,outgoing:n,marks:o,onDay:s,onRetry:r}){let{rows:i,hasOlder:a,hasNewer:l}=t,c=l?[]:n;return we`
    ${a&&we`<${xl} key="older" way="older" marks=${o} onRetry=${r} />`}
    ${i.length+c.length===0&&!a&&!l&&we`<p key="none" class="empty" role="listitem">${p("conversation.none")}</p>`}
    ${Lg(i,c).map(({day:f,at:_,items:h})=>we`
      <div class="day" key=${f}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${p("conversation.jump_to_date")} onClick=${s}>${En(_)}</button>
        </div>
        ${h.flatMap((w,u)=>Ng({context:e,item:w,before:h[u-1],marks:o}))}
      </div>
    `)}
    ${l&&we`<${xl} key="newer" way="newer" marks=${o} onRetry=${r} />`}
  `}function Lg(e,t){let n=[],o=s=>{let r=new Date(s.at),i=Dt(r),a=n.at(-1);a&&(i<=a.day||s.entry)?a.items.push(s):n.push({day:i,at:r,items:[s]})};for(let s of e)
o({row:s,entry:null,at:Date.parse(s.timestamp),sender:j(s)?s.sender_id:null});for(let s of t)o({row:null,entry:s,at:s.at,sender:null});return n}function Ng({context:e,
item:t,before:n,marks:o}){if(t.entry){let c=e.session.state.me,f=!(n&&(n.entry||n.sender===c)&&t.at-n.at<Sl);return[we`<${Bn} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${f} />`]}let{row:s}=t,r=s.seq===o.lineSeq,i=we`
    <div key="line" class="unread-line" role="listitem"><span>${p("conversation.unread_line")}</span></div>
  `,a=r||n?.sender!==t.sender||t.at-n.at>=Sl,l=j(s)?we`<${Ha} key=${s.seq} context=${e} message=${s} isHead=${a} isFlashed=${s.seq===o.flashSeq} />`:we`<${bl} key=${s.
seq} session=${e.session} notice=${s} />`;return r?[i,l]:[l]}function xl({way:e,marks:t,onRetry:n}){let o=t.faultAt===e;return we`
    <div class="edge ${e}" role="listitem" aria-label=${p("conversation.reading")}>
      ${o&&we`
        <p role="alert">
          <span>${p("conversation.not_read",{reason:t.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${p("shell.try_again")}</button>
        </p>
      `}
    </div>
  `}function Tl({context:e,onReady:t}){let{session:n,groupId:o}=e,s=vt(null),r=vt(null),[i,a]=Ol(null),l=vt(null),[c,f]=Ol(null),_=n.resets.value,h=ee.value,w=h.name===
"group"&&h.groupId===o?h.seq:null;Pg(()=>{let v=r.current,b=al({session:n,groupId:o,box:s.current,render:(x,y)=>{let S=n.local.signals.outgoing.peek().filter(E=>k(
E)),M=yt`<${Ml}
          context=${e} drawn=${x} outgoing=${S} marks=${y}
          onDay=${m} onRetry=${b.ask}
        />`;El(x?M:null,v)}}),k=({group_id:x,recipient_id:y,seq:S})=>(x===o||y!==null&&n.local.groupWith(y)===o)&&(S===null||!n.state.logs.get(o)?.rows.has(S));
return l.current=b,a(b),t(b),()=>{b.dispose(),El(null,v)}},[n,o]);let u=v=>v().then(()=>f(null),b=>f(oe(b))),m=()=>u(async()=>{let{askForDay:v}=await Y(import("./later.js")),
b=await v();b&&await l.current.goToTime(b)}),g=vt(_),d=vt(!1),$=vt(null);return Al(()=>{if(i){if(n.history.look(o,w??void 0),w!==null){let v=i.anchor.place(),b=i.
position.peek().isAtEnd||v===null||v.row.startsWith("k");d.current&&($.current??=b?"end":v),u(async()=>await i.goTo(w)&&i.flash(w))}else if(!d.current)u(i.open);else if($.
current){let v=$.current;$.current=null,u(()=>v==="end"?i.goToEnd():i.goTo(Number(v.row),{offset:v.offset}))}d.current=!0}},[i,h]),Al(()=>{i&&_!==g.current&&u(i.
again),g.current=_},[i,_]),_l(s,i),yt`
    <div class="messages-place">
      ${i&&yt`<${yl} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${s} tabindex="-1" role="region" aria-label=${p("conversation.messages")}
        onKeyDown=${v=>i&&$l(v,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${p("conversation.older")}</button>
          <button type="button" class="button" onClick=${m}>${p("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${p("conversation.messages")} ref=${r}></div>
        ${i&&yt`<${wl} context=${e} list=${i} box=${s} />`}
        ${c!==null&&yt`
          <p class="empty" role="alert">
            ${p("conversation.not_read",{reason:c})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&u(i.open)}>${p("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&yt`<${vl} context=${e} list=${i} />`}
    </div>
  `}var Dg=Ta({type:"conjunction"}),Cl=e=>Dg.value.format(e);import{html as ql}from"./vendor/preact.js";var Un=3;function Rl({session:e,groupId:t}){let n=e.typing.get(t).value.filter(r=>r!==e.state.me);Nt(e,n.slice(0,Un));let o=n.slice(0,Un).map(r=>re(e,r,"…")),
s=n.length>Un?p("conversation.typing_more",{names:o.join(", "),more:n.length-Un}):p("conversation.typing",{names:Cl(o),n:n.length});return ql`<p class="typing" aria-live="off">${n.
length>0&&ql`<bdi>${s}</bdi>`}</p>`}function Ll({session:e,actions:t,groupId:n}){let[o,s]=Ug(null),r=Bg(()=>{let a=xn({session:e,key:ye({groupId:n,userId:null})});return Ln({session:e,actions:t,groupId:n,
compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return Ig(()=>{i&&!i.settings&&e.asking.group(n)},[e,n,i===null]),Fg(()=>{if(!o)return;let a=l=>Va(l,{context:r,
list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[r,o]),i?Jo`
    <${Tl} context=${r} onReady=${s} />
    <div class="main-foot">
      <${Rl} session=${e} groupId=${n} />
      <${Rn} session=${e} actions=${t} compose=${r.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${fa} session=${e} groupId=${n} />
    <${dl} />
    <${Da} />
  `:Jo`<${jg} session=${e} />`}function jg({session:e}){let t=e.connection.value.state==="live";return Jo`<p class="empty" role="status">${t?p("conversation.not\
_member"):p("conversation.reading")}</p>`}import{html as Nl,useEffect as Pl,useMemo as Hg}from"./vendor/preact.js";function Dl({session:e,actions:t,userId:n}){let{local:o}=e,s=ye({groupId:null,userId:n}),r=Hg(()=>Ln({session:e,actions:t,groupId:0,compose:xn({session:e,key:s})}),
[e,t,s]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=re(e,n),c=o.signals.outgoing.value.filter(f=>f.recipient_id===n);return Pl(()=>e.
asking.people.need([n]),[e,n]),Pl(()=>{i!==null&&Z(De({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),Nl`
    <div class="main-body">
      <div class="beginning">
        <${se} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${p("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${p("conversation.messages")}>
        ${c.map(f=>Nl`<${Bn} key=${f.key} context=${r} entry=${f} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${Rn} session=${e} actions=${t} compose=${r.compose} list=${null} groupId=${null} userId=${n} />
    </div>
  `}import{html as le,useEffect as jl}from"./vendor/preact.js";import{html as Wg,useEffect as Gg}from"./vendor/preact.js";function Il({session:e,userId:t}){return Gg(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&
Wg`<span class="online-dot"><span class="unseen">${p("shell.online")}</span></span>`}var Fl=(e,{id:t,name:n})=>Pn({title:p("shell.leave"),text:p("shell.leave_text",{name:n}),action:p("shell.leave"),isDanger:!0,work:()=>e.leave(t)});var Bl=["hour","morning","week","ever"];function Ul(e,t){if(e==="ever")return null;if(e==="hour")return new Date(t.getTime()+36e5).toISOString();if(e==="week")return new Date(
t.getTime()+6048e5).toISOString();let n=new Date(t.getFullYear(),t.getMonth(),t.getDate(),8);return n<=t&&n.setDate(n.getDate()+1),n.toISOString()}function jn(e){let{session:t,actions:n,id:o,name:s}=e,r=t.state.groups.get(o);if(!r)return;let i=Ee(r,Date.now()),{notify_all:a}=t.local.signals.settings.value,
l=a.includes(o);qe({...e,label:p("shell.menu_of",{name:s}),items:[...Kg(r),null,r.unread>0&&{label:p("shell.mark_read"),icon:"check",onSelect:()=>t.marks.read(o,
r.seq)},i?{label:p("shell.unmute"),icon:"bell",onSelect:()=>{U(()=>n.unmute(o))}}:{label:p("shell.mute"),icon:"muted",onSelect:()=>zg(e)},r.kind==="group"&&{label:p(
"shell.notify_all"),icon:"bell",isChecked:l,onSelect:()=>t.local.settings.set("notify_all",l?a.filter(c=>c!==o):[...a,o])},{label:p("shell.copy_link"),icon:"lin\
k",onSelect:()=>{Yg(`/g/${o}`)}},Do(r)&&null,Do(r)&&{label:p("shell.leave"),icon:"leave",isDanger:!0,onSelect:()=>{Fl(n,r)}}]})}function Kg({id:e,kind:t,peer_id:n}){
let o=r=>{let i=ee.peek();(i.name!=="group"||i.groupId!==e)&&Z(`/g/${e}`),ie(r)},s={label:p("shell.pins"),icon:"pin",onSelect:()=>o({name:"pins",groupId:e})};if(t===
"direct"){if(n===null)return[];let r={name:"profile",userId:n,groupId:e};return[{label:p("shell.profile"),icon:"person",onSelect:()=>o(r)},s]}return[{label:p("s\
hell.group_settings"),icon:"settings",onSelect:()=>o({name:"group",groupId:e})},{label:p("shell.members"),icon:"group",onSelect:()=>o({name:"members",groupId:e})},
s]}function zg(e){let{actions:t,id:n,name:o}=e;qe({...e,label:p("shell.mute_name",{name:o}),items:Bl.map(s=>({label:p(`shell.mute.${s}`),onSelect:()=>{U(()=>t.mute(
n,Ul(s,new Date)))}}))})}async function Yg(e){try{await navigator.clipboard.writeText(new URL(e,location.origin).href),be(p("shell.copied"))}catch{be(p("shell.n\
ot_copied"),{isFault:!0})}}function Hl({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return jl(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),le`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${O} name="back" label=${p("shell.back")} /></a>
      ${o?.kind==="direct"?le`<${Gl} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:le`<${Xg} group=${o} />`}
      ${o&&le`<${Vg} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Wl=({session:e,userId:t})=>le`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${O} name="back" label=${p("shell.back")} /></a>
    <${Gl} session=${e} userId=${t} />
  </header>
`;function Xg({group:e}){if(!e)return le`<h1 class="grow"><bdi>${p("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:s}=e;return le`
    <${se} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>ht({name:"group",groupId:t})}>
          <bdi class="cut">${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&le`<span class="tag">${p("shell.archived")}</span>${" "}`}
        ${s!==null&&le`<span>${p("shell.n_members",{n:s})}</span>`}
        ${o&&le`<span> · </span><bdi class="cut" title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Gl({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,s=Oe(o);return jl(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
le`
    <span class="with-dot">
      <${se} id=${t} name=${s} file=${o?.avatar} />
      <${Il} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>ht({name:"profile",userId:t,groupId:n})}>
          <bdi class="cut">${s||p("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi class="cut">${t===e.state.me?p("shell.notes"):o?.status??""}</bdi></p>
    </div>
  `}function Vg({session:e,actions:t,group:n}){let o=(s,r,i)=>le`
    <button
      class=${s==="search"?"button quiet":"button quiet in-menu"} title=${i} aria-pressed=${ae.value?.name===s}
      onClick=${()=>ht({name:s,groupId:n.id})}
    >
      <${O} name=${r} label=${i} />
    </button>
  `;return le`
    ${n.kind==="group"&&o("members","group",p("shell.members"))}
    ${o("pins","pin",p("shell.pins"))}
    ${o("search","search",p("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${p("shell.more")}
      onClick=${s=>jn({session:e,actions:t,id:n.id,name:n.name,anchor:s.currentTarget})}
    >
      <${O} name="more" label=${p("shell.more")} />
    </button>
  `}import{html as zl}from"./vendor/preact.js";var Hn=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as Qg}from"./vendor/preact.js";var Zo=(e,t)=>U(async()=>{let{openNew:n}=await Y(import("./later.js")).catch(()=>{throw new Error(p("shell.not_loaded"))});n(e,t)});function Kl(e){
let t=n=>qe({label:p("shell.menu_new"),anchor:n.currentTarget,items:Hn.map(([o,s])=>({label:p(`shell.new.${o}`),icon:s,onSelect:()=>{Zo(o,e)}}))});return Qg`
    <button class="button quiet" aria-haspopup="menu" title=${p("shell.menu_new")} onClick=${t}>
      <${O} name="add" label=${p("shell.menu_new")} />
    </button>
  `}function Yl(e){let t=e.session.view.order.value.length===0;return zl`
    <div class="main-body home">
      <p class="quiet-text">${p(t?"shell.begin":"shell.choose")}</p>
      <div class="home-actions">
        ${Hn.map(([n,o])=>zl`
          <button key=${n} class="button" onClick=${()=>{Zo(n,e)}}>
            <${O} name=${o} />${p(`shell.new.${n}`)}
          </button>`)}
      </div>
    </div>
  `}var es=/Mac|iPhone|iPad/.test(navigator.platform),Xl=()=>es?"⌘":p("shell.key.ctrl");import{signal as Jg}from"./vendor/preact.js";var Kt=Jg(!1);function Wn(){document.querySelector("dialog[open]")||(Gt(),Kt.value=!0)}var Zg=".composer textarea",eh=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function Jl(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||th(n,e)&&n.preventDefault()};return window.addEventListener("keydown",t),()=>window.removeEventListener("key\
down",t)}function th(e,t){let{key:n,altKey:o,shiftKey:s}=e,r=es?e.metaKey:e.ctrlKey;if(Kt.peek()&&!document.querySelector("dialog[open]"))return n.length===1;if(Nn()||
ml()||document.querySelector("dialog[open]"))return!1;if(r&&!o&&!s&&n.toLowerCase()==="k")Wn();else if(r&&!o&&s&&n.toLowerCase()==="f")Z("/search");else if(o&&!r&&
n==="ArrowDown")Vl(t,1,s);else if(o&&!r&&n==="ArrowUp")Vl(t,-1,s);else{if(n==="F6"&&!o&&!r)return nh(s?-1:1);if(n==="Escape")return ae.peek()===null&&Ql();if(o||
e.ctrlKey||e.metaKey||rh(e.target))return!1;if(n==="?")U(sh);else return oh(e)&&Ql(),!1}return!0}function Vl({state:e,view:t},n,o){let s=ee.peek(),r=t.order.peek(),
i=s.name==="group"?r.indexOf(s.groupId):n>0?-1:r.length,a=Date.now();for(let l=i+n;l>=0&&l<r.length;l+=n){let c=e.groups.get(r[l]);if(!(!c||o&&(c.unread===0||Ee(
c,a)&&c.mentions===0))){Z(`/g/${c.id}`);return}}}function nh(e){let t=eh.flatMap(({root:r,first:i})=>{let a=document.querySelector(r),l=a?.querySelector(i)??a;return a&&
l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:r})=>r.contains(document.activeElement)),s=o<0&&e<
0?n:o;for(let r=1;r<=n;r++){let i=t[(s+e*r+n*r)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function Ql(){let e=document.querySelector(
Zg);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function oh({key:e,target:t}){
return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".panel, [role='menu'], [role='listbox']"))}async function sh(){(await Y(import("./later.js"))).
showKeys()}function rh(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):!1}import{html as ts,useEffect as ih,useState as Zl}from"./vendor/preact.js";var ec=new Map;function bt({load:e,name:t,...n}){let[o,s]=Zl(!1),[,r]=Zl(0),i=ec.get(e);
return ih(()=>{i||o||e().then(a=>{ec.set(e,a),r(l=>l+1)},()=>s(!0))},[e,o]),i?ts`<${i[t]} ...${n} />`:o?ts`
    <div class="empty" role="alert">
      <p>${p("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>s(!1)}>${p("shell.try_again")}</button>
    </div>
  `:ts`<p class="empty" role="status">${p("shell.loading")}</p>`}import{effect as ah,html as lh}from"./vendor/preact.js";var tc=5e3,nc=()=>Y(import("./later.js"));function oc({connection:e}){return ah(()=>{e.value.state==="live"&&ch(()=>{nc().catch(()=>{})})})}function ch(e){
"requestIdleCallback"in window?requestIdleCallback(e,{timeout:tc}):setTimeout(e,tc)}function sc(e){return Kt.value?lh`<${bt} load=${nc} name="Palette" ...${e} />`:
null}import{html as ic,useEffect as ac,useLayoutEffect as lc,useRef as dh,useState as cc}from"./vendor/preact.js";import{html as ns,useEffect as uh,useRef as fh}from"./vendor/preact.js";function rc({title:e,head:t,foot:n,children:o}){let s=fh(null),r=ae.value?.back;return uh(()=>{s.current?.focus({preventScroll:!0})},[]),ns`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${r&&ns`<button class="button quiet" onClick=${()=>ie(r)}>
            <${O} name="back" label=${p("shell.panel_back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${s}>${e}</h2>
          <button class="button quiet" onClick=${Te}>
            <${O} name="close" label=${p("shell.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${o}</div>
      ${n&&ns`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var os=null;function fc({session:e,actions:t}){let n=ae.value,o=dh(!1),[,s]=cc(0),[r,i]=cc(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!a;if(ac(()=>{a&&Te()},[a]),ac(()=>{!l||os||Y(import("./panels.js")).then(f=>{os=f.PANELS,s(_=>_+1)},()=>i(!0))},
[l]),lc(()=>{if(l)return document.addEventListener("keydown",uc),()=>document.removeEventListener("keydown",uc)},[l]),lc(()=>{o.current&&!l&&ph()&&Ra(),o.current=
l},[l]),!l)return null;let c=os?.[n.name];return c?ic`<${c} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:ic`
    <${rc} title="…">
      <p class="empty" role=${r?"alert":"status"}>
        ${r?p("shell.panel_not_loaded"):p("shell.loading")}
      </p>
    <//>
  `}function uc(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;
if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}Te()}var ph=()=>!document.
activeElement||document.activeElement===document.body;import{html as ls,useMemo as Wh,useState as Gh}from"./vendor/preact.js";import{html as mh,useState as gh}from"./vendor/preact.js";var dc="chat-asked";function pc({session:e}){let[t,n]=gh(hh()),o=e.local.signals.settings.value.notifications;
if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let s=()=>{wh(),n(!0)};return mh`
    <section class="ask" aria-label=${p("shell.notifications")}>
      <p>${p("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${s}>${p("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(s)}}>${p("shell.allow")}</button>
      </div>
    </section>
  `}function hh(){try{return localStorage.getItem(dc)!==null}catch{return!0}}function wh(){try{localStorage.setItem(dc,"1")}catch{}}import{html as _h}from"./vendor/preact.js";function mc({session:e,actions:t}){let n=e.state.me,o=e.view.people.get(n).value,s=Oe(o),r=i=>qe({label:p("shell.account"),anchor:i.currentTarget,items:[{label:p(
"shell.profile"),icon:"person",onSelect:()=>Z("/settings/profile")},{label:p("shell.settings"),icon:"settings",onSelect:()=>Z("/settings")},{label:p("shell.sess\
ions"),icon:"device",onSelect:()=>Z("/settings/sessions")},null,{label:p("shell.read_all"),icon:"check",onSelect:()=>{U(()=>t.readAll())}},null,{label:p("shell.\
sign_out"),icon:"leave",onSelect:()=>{$h()}}]});return _h`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${p("shell.account_of",{name:s})} onClick=${r}>
      <${se} id=${n} name=${s} file=${o?.avatar} size="small" />
    </button>
  `}var $h=()=>U(async()=>{await B.logout(),Z("/",{replace:!0})});var ss=["all","unread","mentions","direct"],yh={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function gc(e,t,n,o){if(n==="all")return e;let s=yh[n];return e.filter(r=>{let i=t.get(r);return i!==void 0&&(s(i)||r===o&&n!=="direct")})}import{html as vh,useEffect as bh,useState as kh}from"./vendor/preact.js";function hc({session:e,actions:t}){let[n,o]=kh([]),s=e.connection.value.state==="live",r=e.invitations.value;if(bh(()=>{s&&t.invitations().then(({items:l})=>o(l),
()=>{})},[s,r]),n.length===0)return null;let i=()=>U(async()=>(await Y(import("./later.js"))).showInvitations(t,n,a)),a=l=>o(c=>c.filter(f=>f.id!==
l));return vh`
    <button class="button invitations" onClick=${i}>
      <${O} name="group" />${p("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as Sc,useEffect as Mc,useLayoutEffect as Gn,useRef as kt,useState as as}from"./vendor/preact.js";var Sh=1440*60*1e3,xh=7,Mh=ke({hour:"numeric",minute:"2-digit"}),Eh=ke({weekday:"short"}),Ah=ke({day:"numeric",month:"short"}),Oh=ke({day:"numeric",month:"numer\
ic",year:"2-digit"}),wc=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function _c(e,t=new Date){let n=Math.round((wc(t)-wc(e))/Sh);return n===
0?Mh.value.format(e):n>0&&n<xh?Eh.value.format(e):(e.getFullYear()===t.getFullYear()?Ah:Oh).value.format(e)}import{html as ce,useEffect as $c,useLayoutEffect as Th,useRef as Ch}from"./vendor/preact.js";var yc=999;function vc({session:e,actions:t,id:n,position:o,count:s,isChosen:r,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,c=Ch(null);Th(()=>c.current?.
style.setProperty("--at",String(o)),[o,!l]);let f=qh(e,l);if(!l)return null;let _=Ee(l,Date.now()),h=Rh(l,f.person),w=l.unread>0&&!_,u=g=>jn({session:e,actions:t,
id:n,name:h,point:g,anchor:c.current?.querySelector(g?"a":"button")}),m=g=>{g.preventDefault();let d=g.clientX===0&&g.clientY===0;u(d?null:{x:g.clientX,y:g.clientY})};
return ce`
    <li
      ref=${c} class="group-row" data-id=${n} aria-setsize=${s} aria-posinset=${o+1}
      onContextMenu=${m} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${r?"page":void 0}
        aria-label=${Lh(l,h,_,f.isOnline)} data-unread=${w} data-muted=${_} draggable=${!1}
      >
        <span class="group-picture">
          <${se} id=${l.peer_id??n} name=${h} file=${f.person?.avatar} isGroup=${l.kind==="group"} />
          ${f.isOnline&&ce`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${h}</bdi>
            ${_&&ce`<${O} name="muted" />`}
            ${l.last&&ce`<time class="group-time">${_c(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Ph} session=${e} group=${l} isChosen=${r} />
            <${Nh} group=${l} isMuted=${_} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>u(null)}
      >
        <${O} name="more" label=${p("shell.menu_of",{name:h})} />
      </button>
    </li>
  `}function qh(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,s=n===null?null:e.view.people.get(n).value;return $c(()=>o?e.people.show(n):void 0,[n,o]),
$c(()=>{n!==null&&!s&&e.asking.people.need([n])},[n,!s]),{person:s,isOnline:o&&e.presence.get(n).value===!0}}function Rh(e,t){return e.kind==="group"?e.name:t?.
is_deleted?p("shell.deleted_user"):Oe(t)||e.name}function Lh({unread:e,mentions:t},n,o,s){let r=[n];return s&&r.push(p("shell.online")),e>0&&r.push(p("shell.n_u\
nread",{n:e})),t>0&&r.push(p("shell.n_mentions",{n:t})),o&&r.push(p("shell.muted")),r.join(", ")}function Nh({group:{unread:e,mentions:t,kind:n},isMuted:o}){let s=n===
"direct"&&e>0&&!o;return ce`
    ${t>0&&!s&&ce`<span class="badge of-mention">@${rs(t)}</span>`}
    ${s&&ce`<span class="badge of-mention">${rs(e)}</span>`}
    ${e>0&&!o&&!s&&ce`<span class="badge">${rs(e)}</span>`}
  `}var rs=e=>e>yc?`${yc}+`:e;function Ph({session:e,group:t,isChosen:n}){let{id:o,last:s,kind:r}=t,i=e.typing.get(o).value.filter(_=>_!==e.state.me),a=e.local.
signals.drafts.get(`g${o}`).value;if(i.length>0)return ce`<span class="group-last typing">${p("shell.typing")}</span>`;if(a?.text&&!n)return ce`<span class="group-last"><em>${p(
"shell.draft")} </em><bdi class="cut">${a.text}</bdi></span>`;if(!s)return ce`<span class="group-last"><bdi class="cut">${t.topic||p("shell.empty_group")}</bdi></span>`;
let l=s.sender_id===e.state.me,c=e.view.people.get(s.sender_id).value,f=l?p("shell.you"):r==="direct"?null:Oe(c)||s.sender;return ce`<span class="group-last">${f&&
ce`<span class="group-from"><bdi class="cut">${f}</bdi>: </span>`}<bdi class="cut">${Dh(s)}</bdi></span>`}function Dh({kind:e,text:t}){return e==="deleted"?p("s\
hell.deleted"):e==="file"?p("shell.a_file"):Ve(t)}function bc({top:e,height:t,row:n,count:o}){let s=Math.floor(e/n/4)*4-8,r=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(s,o)),end:Math.max(0,Math.min(
r,o))}}function kc({first:e,end:t},n){let o=new Set(n.filter(s=>s>=0));for(let s=e;s<t;s++)o.add(s);return[...o].sort((s,r)=>s-r)}var Ih=2e3,Fh=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Ec({session:e,actions:t,ids:n,chosen:o}){let s=kt(null),r=kt(null),[i,a]=Bh(n),[
l,c]=as({first:0,end:0}),[f,_]=as(null),h=jh(i,[f,o,i[0]??null]),w=is(r.current),u=kc(l,[i.indexOf(h??-1),i.indexOf(w??-1)]);function m(){let d=s.current,$=r.current?.
getBoundingClientRect().height??0,v=i.length;if(!d||v===0||$===0)return;let b=bc({top:d.scrollTop,height:d.clientHeight,row:$/v,count:v});c(k=>k.first===b.first&&
k.end===b.end?k:b)}Gn(()=>{r.current?.style.setProperty("--count",String(i.length)),m()},[i]),Mc(()=>{let d=new ResizeObserver(m);return d.observe(s.current),d.
observe(r.current),()=>d.disconnect()},[i]),Gn(()=>{w!==null&&is(r.current)===null&&xc(r.current,w)?.focus()}),Uh(r,i,o);function g(d){let $=is(r.current);if($===
null||!Fh.includes(d.key)||d.altKey||d.ctrlKey)return;d.preventDefault();let v=Math.max(1,Math.floor((s.current?.clientHeight??0)/Ac(r.current))-1),b=i.indexOf(
$),k={ArrowDown:b+1,ArrowUp:b-1,PageDown:b+v,PageUp:b-v,Home:0,End:i.length-1}[d.key]??b,x=i[Math.max(0,Math.min(k,i.length-1))];x!==void 0&&_(x)}return Gn(()=>{
f!==null&&w!==null&&w!==f&&xc(r.current,f)?.focus()},[f]),Sc`
    <div
      ref=${s} class="sidebar-body" onScroll=${m}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${r} class="groups" role="list" aria-label=${p("shell.conversations")} onKeyDown=${g}>
        ${u.map(d=>{let $=i[d];return Sc`<${vc}
            key=${$} id=${$} position=${d} count=${i.length} session=${e} actions=${t}
            isChosen=${$===o} isStop=${$===h} onFocus=${_}
          />`})}
      </ul>
    </div>
  `}function Bh(e){let t=kt(e),n=kt(-1/0),o=kt(null),[,s]=as(0),r=n.current-performance.now();return(r<=0||t.current.length===0)&&(t.current=e),Mc(()=>(r>0&&t.current!==
e&&(o.current=setTimeout(()=>s(i=>i+1),r)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Ih}]}function Uh(e,t,n){let o=kt(null);Gn(()=>{
let s=n===null?-1:t.indexOf(n);if(s<0||o.current===n||!e.current)return;o.current=n;let r=e.current.parentElement,i=Ac(e.current),a=s*i;a<r.scrollTop?r.scrollTop=
a-i:a+i>r.scrollTop+r.clientHeight&&(r.scrollTop=a+2*i-r.clientHeight)})}function Ac(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function is(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var xc=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),jh=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;import{html as Hh}from"./vendor/preact.js";var Oc=()=>Hh`
  <button
    class="button quiet" title=${p("shell.mentions")} aria-pressed=${ae.value?.name==="mentions"}
    onClick=${()=>ht({name:"mentions"})}
  >
    <${O} name="mention" label=${p("shell.mentions")} />
  </button>
`;function Tc({session:e,actions:t,chosen:n}){let[o,s]=Gh(ss[0]),r=Kh(e,o,n);return ls`
    <nav id="groups" class="sidebar" aria-label=${p("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${O} name="logo" /><span>${p("shell.name")}</span></a>
          <span class="grow"></span>
          <${Oc} />
          <${Kl} session=${e} actions=${t} />
          <${mc} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${Wn}>
          <${O} name="search" /><span class="grow">${p("shell.palette")}</span><kbd>${`${Xl()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${p("shell.filter")}>
          ${ss.map(i=>ls`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>s(i)}>
              ${p(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${hc} session=${e} actions=${t} />
      </header>
      <${Ec} key=${o} session=${e} actions=${t} ids=${r} chosen=${n} />
      ${r.length===0&&ls`<p class="empty">${p(`shell.none.${o}`)}</p>`}
      <${pc} session=${e} />
    </nav>
  `}function Kh(e,t,n){let o=e.view.order.value,s=t==="all"?0:e.view.changed.value;return Wh(()=>gc(o,e.state.groups,t,n),[e,o,s,t,n])}var zh=matchMedia("(width < 37.5rem)"),Yh=24,Xh=64;function Cc(){let e=null;function t({touches:i}){let[a]=i;s(),!(!a||i.length>1||!zh.matches||cs(a)>=Yh||!Vh())&&
(e=a,document.addEventListener("touchmove",n,{passive:!1}))}function n(i){let{along:a,across:l}=r(i);Math.abs(a)>l&&i.cancelable&&i.preventDefault()}function o(i){
let{along:a,across:l}=r(i);s(),a>=Xh&&a>2*l&&Qh()}function s(){e=null,document.removeEventListener("touchmove",n)}function r({changedTouches:i}){let a=[...i].find(
({identifier:l})=>l===e?.identifier);return!e||!a?{along:0,across:0}:{along:cs(a)-cs(e),across:Math.abs(a.clientY-e.clientY)}}return document.addEventListener("\
touchstart",t,{passive:!0}),document.addEventListener("touchend",o,{passive:!0}),document.addEventListener("touchcancel",s,{passive:!0}),()=>{s(),document.removeEventListener(
"touchstart",t),document.removeEventListener("touchend",o),document.removeEventListener("touchcancel",s)}}var cs=({clientX:e})=>document.documentElement.dir==="\
rtl"?innerWidth-e:e,Vh=()=>!Nn()&&!document.querySelector("dialog[open]")&&(ae.peek()!==null||ee.peek().name!=="home");function Qh(){ae.peek()?Te():Z("/")}function qc({session:e,actions:t}){let n=ee.value,o=n.name!=="home";return Jh(()=>Jl(e),[e]),us(()=>oc(e),[e]),us(()=>ew(e),[e]),us(Cc,[]),_e`
    <a class="skip-link" href="#main">${p("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Gi}>
      <${ra} session=${e} />
      <${Tc} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${Zh} session=${e} actions=${t} at=${n} />
        <${nw} session=${e} actions=${t} at=${n} />
      </main>
      <${fc} session=${e} actions=${t} />
      <${aa} session=${e} />
    </div>
    <${sc} session=${e} actions=${t} />
    <${cl} />
    <${gl} />
    <${Xi} />
  `}function Zh({session:e,actions:t,at:n}){switch(n.name){case"group":return _e`<${Hl} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return _e`<${Wl} key=${n.userId} session=${e} userId=${n.userId} />`;default:return _e`
        <header class="bar">
          <a class="button quiet back" href="/"><${O} name="back" label=${p("shell.back")} /></a>
          <h1><bdi class="cut">${ow(n)}</bdi></h1>
        </header>
      `}}function ew(e){let t=()=>{},n=!1;return fs().then(({startNotifications:o})=>{n||(t=o(e))},()=>{}),()=>{n=!0,t()}}var fs=()=>Y(import("./later.js")),
tw=()=>Y(import("./settings.js"));function nw({session:e,actions:t,at:n}){switch(n.name){case"group":return _e`<${Ll} key=${n.groupId} session=${e} actions=${t} groupId=${n.
groupId} />`;case"direct":return _e`<${Dl} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"join":return _e`<${bt} load=${fs} name="InviteScreen" session=${e} actions=${t} code=${n.
code} />`;case"search":return _e`<${bt} load=${fs} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return _e`<${bt} load=${tw} name="Settings" session=${e} actions=${t} page=${n.
page} />`;case"home":return _e`<${Yl} session=${e} actions=${t} />`;default:return _e`<div class="main-body"><p class="empty"><a href="/">${p("shell.back")}</a></p></div>`}}
function ow(e){switch(e.name){case"home":return p("shell.name");case"group":case"direct":return p("shell.conversation");case"join":return p("shell.invitation");case"\
search":return p("shell.search");case"settings":return p("shell.settings");case"unknown":return p("shell.not_found")}}function rw(){let e=B.status.value;switch(e.name){case"starting":return Kn`<p class="empty" role="status">${p("shell.starting")}</p>`;case"signed_out":return Kn`<${sa} reason=${e.
reason} known=${e.email} />`;case"signed_in":return Kn`<${qc} session=${e.session} actions=${e.actions} />`}}function PA(e){ji().then(()=>sw(Kn`<${rw} />`,e)),addEventListener(
"online",()=>B.wake()),addEventListener("offline",()=>B.offline()),addEventListener("pagehide",()=>{B.flush()}),document.addEventListener("visibilitychange",()=>{
document.visibilityState==="visible"?B.wake():B.flush()}),B.start()}export{Yn as a,Re as b,p as c,ye as d,xe as e,j as f,ne as g,Ee as h,ry as i,B as j,vn as k,O as l,Rt as m,Hi as n,De as o,ee as p,Z as q,be as r,oe as s,U as t,
ea as u,ta as v,Vd as w,Xy as x,Oe as y,se as z,mt as A,Fe as B,xb as C,ya as D,Mb as E,Eb as F,Ab as G,Do as H,ke as I,Dt as J,Kb as K,Mn as L,zb as M,ae as N,
ie as O,Qb as P,Te as Q,Zm as R,Pn as S,ng as T,og as U,Xl as V,Fl as W,qe as X,Yg as Y,Rh as Z,Kt as _,$h as $,Hn as aa,rc as ba,Il as ca,PA as da};
