import{computed as Yn,signal as Fc}from"./vendor/preact.js";var gs={"conversation.messages":"Messages","conversation.older":"Load older messages","conversation.none":"No messages yet.","conversation.reading":"Reading…",
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
.notice.unpinned":"{actor} unpinned {message}","conversation.notice.a_message":"a message","conversation.notice.account_deleted":"{user} deleted their account"};var hs={"shell.name":"Chat","shell.starting":"Starting…","shell.skip":"Skip to the conversation","shell.groups":"Groups","shell.conversations":"Conversations",
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
l":"Ctrl","shell.key.delete":"Del","shell.mentions":"Mentions of you"};var ws={"signin.sign_in":"Sign in","signin.register":"Make an account","signin.has_account":"I have an account","signin.name":"Name","signin.email":"E-mail addr\
ess","signin.password":"Password","signin.shared":"This is not my computer","signin.try_as":"Try it as","signin.expired":"Your login has expired. Sign in again.",
"signin.ended":"This login was ended. Sign in again.","signin.again":"Sign in again.","signin.signed_out":"You are signed out.","signin.show_password":"Show pas\
sword","signin.password_hint":"At least 8 characters.","signin.new_password":"New password","signin.reset":"Set a new password","signin.gone":"Your account is d\
eleted.","signin.username_taken":"This name is taken.","signin.email_taken":"There is an account with this address.","signin.wrong_credentials":"The address or \
the password is wrong.","signin.wrong_code":"This code is wrong or has expired.","signin.password_set":"The new password is set. Sign in with it.","signin.code":"\
Code","signin.code_hint":"The operator of this server gives it to you.","signin.has_code":"I forgot my password","signin.name_hint":"3 to 64 characters.","signi\
n.name_short":"At least {n} characters.","signin.name_long":"At most {n} characters.","signin.wait":"Try again in {n} s","signin.invite_gone":"This invitation h\
as expired, was used up or was revoked. Ask for a new one.","signin.invite_to_register":"You are invited to make an account.","signin.invited_to":"You are invit\
ed to the group","signin.sign_in_to_join":"Sign in to join.","signin.wrong_password":"The password is wrong.","signin.bad_name":"This cannot be a username.","si\
gnin.bad_email":"This is no e-mail address."};var _s={"text.show_all":"Show all","text.show_less":"Show less"};var Kn={...gs,...hs,...ws,..._s};var zn={en:{name:"English",first:async()=>Kn,later:async()=>(await import("./en_later.js")).later},de:{name:"Deutsch",first:async()=>(await import("./de.js")).
de,later:async()=>(await import("./de_later.js")).later}},ze=Fc({tag:"en",hasLater:!1,catalogue:Kn}),Ke={tag:"en",hasLater:!1},Uc=Yn(()=>new Intl.PluralRules(
ze.value.tag)),jc=Yn(()=>new Intl.NumberFormat(ze.value.tag)),qe=Yn(()=>ze.value.tag),$s=e=>Xn({...Ke,tag:e});async function vs(){ze.peek().hasLater||await Xn({
...Ke,hasLater:!0})}async function Xn(e){Ke=e;let{tag:t,hasLater:n}=e;try{let o=await Promise.all([zn[t].first(),n?zn[t].later():{}]);if(Ke!==e)return await Xn(
Ke);ze.value={tag:t,hasLater:n,catalogue:Object.assign({},...o)}}catch(o){throw Ke===e&&(Ke=ze.peek()),o}}function ys(e){return e.map(n=>n.toLowerCase().split("\
-")[0]).find(n=>Object.hasOwn(zn,n))??"en"}function p(e,t={}){return V(e,t).join("")}function V(e,t){let n=[];for(let[o,s]of Hc(e,t).split(/\{(\w+)\}/).entries()){
let r=o%2?t[s]:s;r!==""&&n.push(typeof r=="number"?jc.value.format(r):r)}return n}function Hc(e,{n:t}){let n=ze.value.catalogue[e];return typeof n=="string"?n:typeof t==
"number"&&n[Uc.value.select(t)]||n.other}import{signal as $o}from"./vendor/preact.js";var bs={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function Wc(e){return Object.
hasOwn(bs,e)?bs[e]:"fail"}var Gc={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},W=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:s,requestId:r,details:i}){super(n??Gc[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=s??null,this.
requestId=r??null,this.details=i??null}get action(){return Wc(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},ks=e=>e instanceof
W?e:new W({code:"client_fault",sentence:String(e)});function Ss(e){return new W({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function Qt(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let s=typeof o?.code=="string",r=Number(n("Retry-After")??NaN);return new W({code:s?o.code:Kc(e),
sentence:s?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(r)?r:null,requestId:n("X-Request-Id"),details:s?o.details??null:null})}
function Kc(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var zc=3e4,Yc=3,Xc=30;function en({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:s="",
headers:r={}}={}){async function i(c,f,w={}){let _=w.tries??(c==="GET"?Yc:1);for(let m=1;;m++)try{return await a(c,f,w)}catch(u){if(!(u instanceof W)||(u.action===
"sign_in"&&t(u),m>=_||!u.isPassing))throw u;let h=u.retryAfter??.5*m;if(h>Xc)throw u;if(await n(h*1e3+Math.random()*250),w.signal?.aborted||o?.aborted)throw Jt()}}
async function a(c,f,{query:w,body:_,headers:m,signal:u,keepalive:h}){let g=new AbortController,d=setTimeout(()=>g.abort(),zc),$=()=>g.abort(),y=()=>!!(u?.aborted||
o?.aborted);for(let b of[u,o])b?.addEventListener("abort",$,{once:!0});try{if(y())throw Jt();let b=await e(s+f+Zt(w),{method:c,headers:{...r,..._===void 0?{}:{"\
Content-Type":"application/json"},...m},..._===void 0?{}:{body:JSON.stringify(_)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:g.signal,keepalive:h??
!1}),x=await b.text();if(y())throw Jt();if(!b.ok)throw Qt(b.status,x,S=>b.headers.get(S));return{data:x?Jc(x):null,status:b.status,etag:b.headers.get("ETag"),next:Vc(
b.headers.get("Link"))}}catch(b){if(b instanceof W)throw b;if(y())throw Jt();let x=g.signal.aborted?"time_out":"network";throw new W({code:x})}finally{clearTimeout(
d);for(let b of[u,o])b?.removeEventListener("abort",$)}}let l=c=>async(f,w=void 0,_={})=>(await i(c,f,{..._,body:w})).data;return{request:i,get:async(c,f,w={})=>(await i(
"GET",c,{...w,...f?{query:f}:{}})).data,page:async(c,f)=>{let w=c+Zt(f),{data:_,next:m}=await i("GET",w);return{items:_,next:m??Qc(w,_)}},post:l("POST"),put:l("\
PUT"),patch:l("PATCH"),remove:l("DELETE")}}function Zt(e){let t=new URLSearchParams;for(let[o,s]of Object.entries(e??{}))s!=null&&t.set(o,String(s));let n=t.toString();
return n&&`?${n}`}function Vc(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function Qc(e,t){let[n,o]=e.split("?"),s=new URLSearchParams(o),r=t[t.
length-1];return!r||!s.has("after_id")||t.length<Number(s.get("limit"))?null:(s.set("after_id",String(r.id)),`${n}?${s}`)}function Jc(e){try{return JSON.parse(e)}catch{
throw new W({code:"unreadable_answer"})}}function Jt(){return new W({code:"aborted"})}function xs({me:e,leave:t},n,o){async function s(r){let i=await n.patch("/v1/users/me",r);return e.value=i,i}return{changeProfile:s,uploadAvatar(r,i=()=>{}){let{
done:a,cancel:l}=o(r,"avatar",{onProgress:i});return{done:a.then(({id:c})=>s({avatar:c})),cancel:l}},async changePassword(r,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:r,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:r=>n.remove(`/v1/users/sessions/${encodeURIComponent(
r)}`),exportPath:"/v1/users/me/export",deleteAccount:(r,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:r,messages:i}))}}var J=e=>`/v1/groups/${e}`,ke=(e,t)=>`/v1/groups/${e}/messages/${t}`,tn=(e,t)=>`/v1/groups/${e}/members/${t}`;var nn=200;function Es({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:s}=await n.post("/v1/groups",{name:o});return s},async changeGroup(o,s){
let{settings:r}=await n.patch(J(o),s);return r},deleteGroup:o=>n.remove(J(o)),join:o=>n.post(`${J(o)}/join`),leave:o=>n.remove(tn(o,e.me)),mute:(o,s)=>n.put(`${J(
o)}/mute`,{until:s}),unmute:o=>n.remove(`${J(o)}/mute`),publicGroups:(o,s=0)=>n.page("/v1/groups/public",{q:o||null,limit:nn,after_id:s}),members:(o,{q:s,after_id:r=0,
limit:i=nn}={})=>n.page(`${J(o)}/members`,{q:s||null,limit:i,after_id:r}),addMember:(o,s,r="member")=>n.post(`${J(o)}/members`,{user_id:s,role:r}),changeRole:(o,s,r)=>n.
patch(tn(o,s),{role:r}),removeMember:(o,s)=>n.remove(tn(o,s)),ban:(o,s)=>n.put(`${J(o)}/bans/${s}`),unban:(o,s)=>n.remove(`${J(o)}/bans/${s}`),bans:o=>n.page(`${J(
o)}/bans`,{limit:nn,after_id:0}),createInvite:(o,s)=>n.post(`${J(o)}/invites`,s),invites:o=>n.get(`${J(o)}/invites`),revokeInvite:(o,s)=>n.remove(`${J(o)}/invit\
es/${s}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:nn,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var Ms={text:"",reply_to:null,selection:null,files:[]},ve=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,$e=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function Os({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:s,clock:r}){let i=new Map,a=new Set,l=new Map,c=u=>{let h=i.get(u);return h&&!$e(h)?h:null};function f(u,h){
h?i.set(u,h):i.delete(u),t(u)}async function w(u){r.cancel(l.get(u)),l.delete(u),await e.put_draft(u,i.get(u)??null),n(u),o()}function _(u,{text:h,reply_to:g,selection:d,
files:$}){let y={text:h,reply_to:g,selection:d,files:$,at:r.now(),is_synced:!1};a.add(u),f(u,$e(y)&&!s(u)?null:y)}function m(u,h){let g=c(u);return _(u,{text:[g?.
text,h.text].filter(Boolean).join(`
`),reply_to:g?.reply_to??h.reply_to,selection:null,files:[...g?.files??[],...h.files]}),w(u)}return{get:c,all:()=>new Map([...i].filter(([,u])=>!$e(u))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([u,{is_synced:h}])=>!h&&a.has(u)&&!l.has(u)),adopt(){for(let u of i.keys())a.add(u)},isNewer:u=>l.has(u)||i.has(u)&&!i.
get(u)?.is_synced,async load(){for(let[u,h]of await e.drafts())!l.has(u)&&h.at>=(i.get(u)?.at??0)&&f(u,h)},set(u,h){_(u,h),r.cancel(l.get(u)),l.set(u,r.after(()=>w(
u),300))},async clear(u){_(u,Ms),await w(u)},merge:m,async move(u,h){let g=c(u);g&&(_(u,Ms),await Promise.all([m(h,g),w(u)]))},uploaded(u,h){for(let[g,d]of i){if(!d.
files.some(y=>y.local_id===u&&y.file_id===null))continue;let $=d.files.map(y=>y.local_id===u?{...y,file_id:h}:y);this.set(g,{...d,files:$})}},flush:()=>Promise.
all([...l.keys()].map(w)),async synced(u,h){i.get(u)===h&&f(u,$e(h)?null:{...h,is_synced:!0}),await e.sync_draft(u,h),n(u)},async take(u,h){if(this.isNewer(u))return;
let g=h&&{...h,is_synced:!0};f(u,g),await e.put_draft(u,g)},async changed(u){if(l.has(u))return;let h=await e.draft(u);l.has(u)||f(u,h)}}}var on=200,xt=class extends W{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function As({local:e,people:t,marks:n,history:o},s){
return{async send(r){let i=await e.outbox.add(r),{group_id:a,recipient_id:l}=i;return a&&t.typedAndSent(a),await e.drafts.clear(ve({groupId:a,userId:l})),i},sendAgain:r=>e.
outbox.retry(r),deleteUnsent:async r=>await e.outbox.discard(r)!==null,editUnsent:r=>e.editUnsent(r),async edit({group_id:r,seq:i,revision:a=1},l){let c=ke(r,i);
try{return await s.patch(c,{content:l},{headers:{"If-Match":`"${a}"`}})}catch(f){let w=f;throw w.action!=="choose"?w:new xt(w,l,await s.get(c))}},remove:(r,i)=>s.
remove(ke(r,i)),async react(r,i,a,l){let c=`${ke(r,i)}/reactions/${encodeURIComponent(a)}`,{reactions:f}=await(l?s.put(c):s.remove(c));return f},pin(r,i,a){let l=`${J(
r)}/pins/${i}`;return a?s.put(l):s.remove(l)},pins:r=>s.get(`${J(r)}/pins`),markUnread:(r,i)=>n.unread(r,i),readAll:()=>n.readAll(),message:(r,i)=>s.get(ke(r,i)),
async versions(r,i){let a=`${ke(r,i)}/versions`,l=[];for(;;){let c=l[l.length-1]?.revision,f=await s.get(a,{limit:on,after:c});if(l.push(...f),f.length<on)return l}},
reactions:(r,i)=>s.page(`${ke(r,i)}/reactions`,{limit:on,after_id:0}),readers:(r,i)=>s.page(`${ke(r,i)}/readers`,{limit:on,after_id:0}),replies:(r,i,a={})=>s.get(
`${ke(r,i)}/replies`,a),mentions:(r=null)=>s.page(r??"/v1/mentions"),search:r=>s.get("/v1/search",r),refresh:(r,i)=>o.row(r,i)}}function Ts({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let s=`/v1/users/${n}/block`;return o?t.put(s):t.remove(
s)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Cs=(e,t,n)=>({...As(e,t),...Es(e,t),...Ts(e,t),...xs(e,t,n)});var sn={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var Zc=3e4;function qs(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let s=o(),r=null,i=!1,a=()=>{clearTimeout(r),r=setTimeout(()=>{i=!0,s.
abort()},Zc)};return{done:new Promise((c,f)=>{let w=_=>f(new W({code:_}));s.upload.onprogress=({loaded:_})=>{a(),n(Math.min(_,e.size),e.size)},s.onload=()=>{if(s.
status<200||s.status>299){let _=m=>s.getResponseHeader(m);f(Qt(s.status,s.responseText,_));return}try{c(JSON.parse(s.responseText))}catch{w("unreadable_answer")}},
s.onerror=()=>w("network"),s.onabort=()=>w(i?"time_out":"aborted"),s.onloadend=()=>clearTimeout(r),s.open("POST",`/v1/files${Zt({name:t})}`),s.setRequestHeader(
"Content-Type","application/octet-stream"),a(),s.send(e)}),cancel:()=>s.abort()}}import{openDB as eu}from"./vendor/idb.js";var Vn=(e,t)=>e?.at===t.at&&e.text===t.text;function Ye(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async s=>e.get(s)??null,put_outgoing:async s=>!!e.set(s.key,{...s}),remove_outgoing:async s=>e.delete(s),drafts:async()=>new Map(
t),draft:async s=>t.get(s)??null,put_draft:async(s,r)=>!!(r?t.set(s,r):t.delete(s)),async sync_draft(s,r){return Vn(t.get(s),r)&&($e(r)?t.delete(s):t.set(s,{...r,
is_synced:!0})),!0},file:async s=>n.get(s)??null,put_file:async(s,r)=>!!n.set(s,r),remove_file:async s=>n.delete(s),value:async s=>o.get(s)??null,put_value:async(s,r)=>!!o.
set(s,r),async wipe(s=!1){if(s)for(let r of[e,t,n,o])r.clear();return!0},close:()=>{}}}var tu=1,nu=3e3,ou=3,Ns=["outbox","drafts","files","values"],Et=["meta","groups","messages","people","logs"];async function Ps(e){if(typeof indexedDB>"u")return Ye();
let t=!0,n=Promise.resolve().then(()=>eu(`chat-${e}`,tu,{upgrade(s){for(let r of Et)s.objectStoreNames.contains(r)&&s.deleteObjectStore(r);s.createObjectStore("\
meta"),s.createObjectStore("groups",{keyPath:"id"}),s.createObjectStore("messages",{keyPath:["group_id","seq"]}),s.createObjectStore("people",{keyPath:"id"}),s.
createObjectStore("logs",{keyPath:"group_id"});for(let r of Ns)s.objectStoreNames.contains(r)||(r==="outbox"?s.createObjectStore(r,{keyPath:"key"}):s.createObjectStore(
r))},blocking:(s,r,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await Ds(n,null);return o?su(o,()=>t):(n.then(s=>s.close()).catch(()=>{}),Ye())}async function Ds(e,t,n=()=>{}){
let o,s=new Promise(r=>{o=setTimeout(()=>{n(),r(t)},nu)});try{return await Promise.race([e,s])}catch{return t}finally{clearTimeout(o)}}function su(e,t){let n=0;
async function o(r,i){if(!t()||n>=ou)return i;let a=Promise.resolve().then(r);return Ds(a,i,()=>n++)}let s=r=>o(async()=>(await r(),!0),!1);return{is_lasting:!0,
read:()=>o(()=>ru(e),null),rows:r=>o(()=>e.getAll("messages",IDBKeyRange.bound([r,0],[r,1/0])),[]),async save(r){let i=!1;return await s(()=>iu(e,r).catch(l=>{throw i=
l?.name==="QuotaExceededError",l}))?!0:(i&&await s(()=>Ls(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:r=>o(async()=>await e.get(
"outbox",r)??null,null),put_outgoing:r=>s(()=>Rs(e,"outbox",r)),remove_outgoing:r=>s(()=>e.delete("outbox",r)),drafts:()=>o(async()=>{let r=e.transaction("draft\
s"),[i,a]=await Promise.all([r.store.getAllKeys(),r.store.getAll()]);return new Map(i.map((l,c)=>[String(l),a[c]]))},new Map),draft:r=>o(async()=>await e.get("d\
rafts",r)??null,null),put_draft:(r,i)=>s(()=>Rs(e,"drafts",i,r)),sync_draft:(r,i)=>s(()=>au(e,r,i)),file:r=>o(async()=>await e.get("files",r)??null,null),put_file:(r,i)=>s(
()=>e.put("files",i,r)),remove_file:r=>s(()=>e.delete("files",r)),value:r=>o(async()=>await e.get("values",r)??null,null),put_value:(r,i)=>s(()=>e.put("values",
i,r)),wipe:(r=!1)=>s(()=>Ls(e,r?[...Et,...Ns]:Et)),close:()=>e.close()}}async function ru(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore(
"meta"),[o,s,r,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);
return o===void 0?null:{cursor:o,me:s??null,groups:r,people:i,logs:a}}async function iu(e,t){let n=e.transaction(Et,"readwrite"),o=r=>n.objectStore(r),s=[];if(t.
is_whole)for(let r of Et)s.push(o(r).clear());for(let r of[...t.gone_groups,...t.gone_logs])s.push(o("messages").delete(IDBKeyRange.bound([r,0],[r,1/0]))),s.push(
o("logs").delete(r));for(let r of t.gone_groups)s.push(o("groups").delete(r));for(let r of t.gone_rows)s.push(o("messages").delete(r));for(let r of t.groups)s.push(
o("groups").put(r));for(let r of t.people)s.push(o("people").put(r));for(let r of t.rows)s.push(o("messages").put(r));for(let r of t.logs)s.push(o("logs").put(r));
s.push(o("meta").put(t.cursor,"cursor")),s.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&s.push(o("meta").put(t.me,"me")),n.commit(),await Promise.all(
[...s,n.done])}async function Rs(e,t,n,o){let s=e.transaction(t,"readwrite"),{store:r}=s,i=n===null?r.delete(o):r.put(n,o);s.commit(),await Promise.all([i,s.done])}
async function au(e,t,n){let{store:o,done:s}=e.transaction("drafts","readwrite");Vn(await o.get(t),n)&&($e(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await s}
async function Ls(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var Is=100,lu=16;function Bs(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:sn,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:Ps,upload:qs,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,Is);return()=>clearTimeout(i)}let o=requestAnimationFrame(r),s=setTimeout(r,Is);function r(){cancelAnimationFrame(o),clearTimeout(
s),n()}return()=>{cancelAnimationFrame(o),clearTimeout(s)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(lu));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:cu(()=>e.localStorage)}}function cu(e){function t(s){try{return e().getItem(`chat-${s}`)}catch{return null}}function n(s,r){try{r===null?e().removeItem(
`chat-${s}`):e().setItem(`chat-${s}`,r)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function Fs({userId:e,http:t,memory:n,clock:o}){let s=Qn(e),r=null;function i(){try{let{life:f,due:w}=JSON.parse(n.get(s)??"");return w-o.now()<=f?{life:f,due:w}:
null}catch{return null}}function a(f){o.cancel(r),r=o.after(c,Math.min(f,864e5))}async function l(){let w=(await t.get("/v1/users/sessions")).find(h=>h.is_current);
if(!w)throw new Error("the server lists this session");let[_,m,u]=[w.created_at,w.last_used_at,w.expires_at].map(Date.parse);return{life:Number(u)-Number(_),left:Number(
u)-Number(m)}}async function c(){let f=i();if(f&&f.due>o.now()){a(f.due-o.now());return}try{let{life:w,left:_}=await l();_<w/2&&(await t.post("/v1/users/renew"),
{left:_}=await l(),w=_);let m=o.now()+Math.max(_-w/2,0);n.set(s,JSON.stringify({life:w,due:m})),a(Math.max(m-o.now(),3e5))}catch{a(3e5)}}return{start:c,dispose:()=>o.
cancel(r)}}var Qn=e=>`login-${e}`;import{batch as Md,signal as Je}from"./vendor/preact.js";var uu=new Set([1002,1007,1009,4502]),fu=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Us=e=>uu.has(e),js=e=>fu.get(e)??null;function Hs(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var du=1e4;function Ws(e){let t=new Map,n=0;function o(r){let i=t.get(r);return t.delete(r),i&&e.cancel(i.handle),i}let s=(r,i)=>o(r)?.fail(new W({code:i}));return{
ask(r,i,a=`r${++n}`){return new Promise((l,c)=>{let f=e.after(()=>s(a,"time_out"),du);t.set(a,{done:l,fail:c,handle:f}),i({...r,ref:a})||s(a,"network")})},settle(r){
if(typeof r.ref!="string")return;let i=o(r.ref);r.type==="error"?i?.fail(Ss(r)):i?.done(r)},failAll(){for(let r of[...t.keys()])s(r,"network")}}}var gu=1e4,hu=2e4,wu=5e3,_u=500,$u=3e4,Ks=3,vu=65536;function zs({open:e,prepare:t,checkLogin:n,onFrame:o,onState:s,isOnline:r=()=>!0,isVisible:i=()=>!0,clock:a=sn,
random:l=Math.random}){let c=null,f={state:"idle",since:a.now(),retryAt:null,code:null},w=0,_=0,m=!1,u=null,h=null,g=Ws(a);function d(O,N=null,I=null){let F=a.now();
f={state:O,since:F,retryAt:N===null?null:F+N,code:I},s(f)}function $(){return f.state==="updating"&&w<Ks?"updating":f.state==="offline"?"offline":"connecting"}async function y(){
v();let O=++_;d($());let N;try{N=await t()}catch(te){O===_&&M(te);return}if(O!==_)return;let I=!1;c=e(N);let F=c;u=a.after(()=>E(I,1006),gu),F.onopen=()=>{I=!0},
F.onmessage=({data:te})=>F===c&&b(te),F.onclose=({code:te,reason:We})=>F===c&&k(I,te,We)}function b(O){let N;try{N=JSON.parse(String(O))}catch{return}if(x(),N.type===
"ready")a.cancel(u),m=!0,d("catching_up");else if(N.type==="live"){w=0,o(N),d("live");return}g.settle(N),o(N)}function x(){a.cancel(h),h=a.after(()=>{i()?S():x()},
hu)}function S(){a.cancel(h),D({type:"ping"}),h=a.after(()=>E(!0,1006),wu)}function v(){if(a.cancel(u),a.cancel(h),m=!1,c){let O=c;c=null,O.onmessage=O.onopen=null,
O.onclose=null,O.close(1e3)}g.failAll()}function k(O,N,I){if(N===1012){let te=Hs(I)+l()*1e3;v(),d("updating",te,N),u=a.after(y,te);return}let F=js(N);F?R("ended",
F):N===4503?R("crowded",N):Us(N)?R("faulty",N):E(O,N)}function E(O,N){v();let I=++_;if(O){A(N);return}d($(),null,N),n().then(()=>I===_&&A(N),F=>I===_&&M(F))}function M(O){
if(!(O instanceof W))throw O;O.action==="sign_in"?R("ended",O.code):A(O.code,(O.retryAfter??0)*1e3)}function A(O,N=0){v();let I=Math.min(_u*2**w,$u),F=Math.max(
I*(.7+.6*l()),N);w++,!r()||w>=Ks?d("offline",F,O):d(f.state==="updating"?"updating":"waiting",F,O),u=a.after(y,F)}function R(O,N=null){_++,v(),d(O,null,N)}function D(O){
return!c||!m?!1:(c.send(JSON.stringify(O)),!0)}return{get connection(){return f},start(){w=0,y()},stop:()=>R("idle"),end:O=>R("ended",O),restart:()=>{y()},now(){
f.state==="crowded"?this.start():["offline","waiting","updating"].includes(f.state)?y():m&&S()},offline(){f.state==="waiting"||f.state==="connecting"?(f={...f,state:"\
offline"},s(f)):m&&S()},signal:O=>c!==null&&c.bufferedAmount<vu&&D(O),request:(O,N)=>g.ask(O,D,N)}}function Se(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var Ys=4,Jn=1e3,yu=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),Xs=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),j=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_mes\
sage"),Vs=e=>e.type==="group_message"||e.type==="direct_message"||yu.has(e.type),xe=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),se=e=>e.segments.findLast(t=>t.
at_end),rn=e=>se(e)??e.segments.at(-1),pe=(e,t)=>[...e.rows.values()].filter(n=>t.from<=n.seq&&n.seq<=t.to).sort((n,o)=>n.seq-o.seq);function Zn(e){let t=[];return e.
pending.add(t),t}function Qs(e,t,n,o){e.pending.delete(o);let s=Se(t.cursor),r=t.messages.map(i=>({...i,as_of:s}));eo(e,bu(t,n));for(let i of r){let a=e.rows.get(
i.seq);(!a||a.as_of<=s)&&e.rows.set(i.seq,i)}return o.filter(i=>i.id>s)}function Js(e,{from:t,to:n,at_start:o,at_end:s},r,i){e.pending.delete(i),eo(e,{from:t,to:n,
at_start:o,at_end:s});for(let a of r)e.rows.has(a.seq)||e.rows.set(a.seq,a);return i}var Zs=(e,t)=>{e.pending.delete(t)};function bu({messages:e,has_before:t,has_after:n},{
before:o,after:s}){let r=e[0]?.seq,i=e[e.length-1]?.seq;if(s!==void 0)return{from:s+1,to:i??s,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?r??
a+1:1,to:a,at_start:!t,at_end:o===void 0&&!n}}function eo(e,t){let{from:n,to:o,at_start:s,at_end:r}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.
min(n,a.from),o=Math.max(o,a.to),s||=a.at_start,r||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:s,at_end:r}].sort((a,l)=>a.from-l.from)}function er(e,t){
for(let n of e.segments)n.at_end&&t>n.to&&eo(e,{...n,to:t});return xe(e,t)!==void 0}function tr(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(e.rows.
set(t.seq,t),!0)}function to(e,t,n=Jn){let o=e.rows.size,s=c=>c.from<=t&&t<=c.to?-1:Math.min(Math.abs(c.from-t),Math.abs(c.to-t)),r=[...e.segments].sort((c,f)=>s(
c)-s(f)),i=se(e),a=r.slice(0,Ys);i&&!a.includes(i)&&(a=[...a.slice(0,Ys-1),i]);let l=n;e.segments=a.map(c=>{let f=ku(pe(e,c),t,l);if(l-=f.rows.length,!f.isCut)return c;
if(f.rows.length===0)return null;let w=f.hasFirst?c.from:f.rows[0].seq,_=f.hasLast?c.to:f.rows[f.rows.length-1].seq;return{from:w,to:_,at_start:c.at_start&&f.hasFirst,
at_end:c.at_end&&f.hasLast}}).filter(c=>c!==null).sort((c,f)=>c.from-f.from);for(let c of e.rows.keys())xe(e,c)||e.rows.delete(c);return e.rows.size<o}function ku(e,t,n){
if(e.length<=n)return{rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),s=o<0?e.length:o,r=Math.max(0,Math.min(s-Math.floor(n/2),e.length-n));
return{rows:e.slice(r,r+n),isCut:!0,hasFirst:r===0,hasLast:r+n===e.length}}var nr=e=>({me:e,cursor:null,applied_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,wanted:new Map,mark_turn:0,marked:new Map,gone:new Map}),
or=()=>({groups:new Set,logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,
ask_groups:new Set,ask_counts:new Set,ask_rows:new Map,ask_people:new Set});function me(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function z(e,t,n,o){
let s=e.groups.get(n);s&&(e.groups.set(n,{...s,...o}),t.groups.add(n))}var an=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function Mt(e,t){
let{base_seq:n,base_read_seq:o,tail_from:s}=e;if(t!==o)return t>=s?sr(e,t):null;let r=sr(e,Math.max(t,n)),i={unread:e.unread+r.unread,mentions:e.mentions+r.mentions};
for(let a of e.corrections)if(Su(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function Su({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:s}){return s<=e?!1:o===null?n>0:o>t&&o<=e}function sr({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function rr(e,t){e.tail.push(t),ur(e)}function ir(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function ln(e,{seq:t,read_seq:n,unread:o,mentions:s}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:s}),!0)}function ar(e,t,n,o){let s=e.tail.find(c=>c.seq===t);e.tail=e.tail.filter(c=>c!==s);let{is_counted:r,is_mention:i}=s?{is_counted:!0,...s}:
o??{},[a,l]=r===void 0?[null,null]:r?[-1,-Number(i)]:[0,0];no(e,{seq:t,event_seq:n,unread:a,mentions:l})}function lr(e,{seq:t,message_seq:n,revision:o},s,r){let i=e.
tail.findIndex(w=>w.seq===n),a=e.tail[i],l=a??s;a&&r&&(e.tail[i]={...a,...r});let f=l&&r&&l.revision<o?Number(r.is_mention)-Number(l.is_mention):null;no(e,{seq:n,
event_seq:t,unread:0,mentions:f})}function cr(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),no(e,{seq:null,event_seq:t,unread:null,mentions:null})}function no(e,t){
t.unread===0&&t.mentions===0||(e.corrections.push(t),ur(e))}function ur(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(s=>s.seq),...e.
corrections.map(s=>s.event_seq)].sort((s,r)=>s-r)[256/2],o=Mt(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;ln(e,{seq:e.applied_seq,read_seq:e.base_read_seq,
...o})}e.tail_from=n,e.tail=e.tail.filter(s=>s.seq>n),e.corrections=e.corrections.filter(s=>s.event_seq>n)}var fr=120,xu={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function Ot(e,t,n){let o=e.groups.get(n.id),s={...xu,...o,...n};s.active_at=s.last?.at??s.active_at,e.groups.set(
n.id,s),t.groups.add(n.id)}function dr(e,t,n,o){let{seq:s,read_seq:r,unread:i,mentions:a,muted_until:l,peer_id:c,name:f,...w}=n,_=e.groups.get(n.id);if(!(s<=(e.
gone.get(n.id)??0))){if(_&&mr(e,n)){Re(e,t,n.id,n,o);return}Ot(e,t,{...w,seq:Math.max(_?.seq??0,s),name:f??_?.name??"",muted_until:l??null,peer_id:c??null,..."l\
ast"in n?{last:Mu(_?.last??null,n.last)}:{}}),"may_post"in n||Ne(e,t,n.id),Re(e,t,n.id,{seq:s,read_seq:r,unread:i,mentions:a},o)}}function pr(e,t,n,o){let{id:s,
kind:r,name:i,topic:a,role:l,is_archived:c,member_count:f,owner_id:w,peer_id:_}=n,{visibility:m,may_post:u,may_invite:h,may_pin:g,history:d}=n,$={visibility:m,may_post:u,
may_invite:h,may_pin:g,history:d},y=e.groups.get(s);if(!(n.seq<=(e.gone.get(s)??0))){if(y?.settings&&mr(e,n)){Re(e,t,s,n,o);return}Ot(e,t,{seq:Math.max(y?.seq??
0,n.seq),id:s,kind:r,name:i,topic:a,role:l,is_archived:c,member_count:f,owner_id:w,settings:$,peer_id:_??null,active_at:y?.active_at||n.created_at}),Ne(e,t,s),Re(
e,t,s,n,o)}}var mr=(e,{id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function Re(e,t,n,o,s=1/0){let r=e.counts.get(n),i=e.groups.get(n);if(!i)return;if(!r)e.
counts.set(n,an(o));else{if((e.wanted.get(n)??0)>o.read_seq)return;{let l=o.read_seq!==i.read_seq;if(l&&(e.marked.get(n)??0)>s||!ln(r,o)){(l||!Mt(r,i.read_seq))&&
t.ask_counts.add(n);return}}}z(e,t,n,{read_seq:o.read_seq});let a=e.wanted.get(n)??0;a>o.read_seq?rt(e,t,n,a):un(e,t,n)}var cn=(e,t)=>{e.marked.set(t,++e.mark_turn)};
function rt(e,t,n,o){let s=e.counts.get(n);if(!(!s||!e.groups.has(n))){if(cn(e,n),z(e,t,n,{read_seq:o}),o!==s.base_read_seq){let r=Mt(s,o),i=Math.max(s.applied_seq,
o),a=r?{seq:i,read_seq:o,...r}:Eu(e,n,o);a&&ln(s,a)}un(e,t,n)}}function Eu(e,t,n){let o=e.logs.get(t),s=o&&se(o),r=e.counts.get(t),i=r&&Math.max(r.applied_seq,r.
base_seq);if(!o||!s||s.from>n+1||s.to!==i)return null;let a={seq:s.to,read_seq:n,unread:0,mentions:0};for(let l of o.rows.values()){if(l.as_of>e.applied_id)return null;
l.seq>n&&l.seq>=s.from&&j(l)&&Le(e,l)&&(a.unread++,it(e,l)&&a.mentions++)}return a}function un(e,t,n){let o=e.groups.get(n),s=e.counts.get(n);if(!o||!s)return;let r=Mt(
s,o.read_seq);r?(r.unread!==o.unread||r.mentions!==o.mentions)&&z(e,t,n,r):t.ask_counts.add(n)}var Le=(e,t)=>t.sender_id!==e.me&&!t.deleted,it=(e,{mentions:t})=>t!==
void 0&&(t.includes(e.me)||t.includes(0));function Ne(e,t,n){let o=e.groups.get(n);if(!o)return;let s=o.peer_id===null?void 0:e.people.get(o.peer_id),r=!o.is_archived&&
!(o.kind==="direct"&&s?.is_deleted),i=o.role!=="member",a=o.settings?o.settings.may_post==="all":o.may_post;z(e,t,n,{may_post:r&&(i||a)})}function fn(e,t,n){e.groups.
delete(n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),e.marked.delete(n),e.wanted.delete(n),t.groups.add(n),t.logs.add(n)}function oo({seq:e,sender_id:t,
sender:n,timestamp:o,content:s,deleted:r}){return{seq:e,sender_id:t,sender:n,at:o,kind:r?"deleted":s?"text":"file",text:Array.from(s.slice(0,2*fr)).slice(0,fr).
join("")}}var Mu=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,gr=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var At=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function ge(e,t,n,o){let s=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},r={...s,...o},i=Object.keys(
r);e.people.has(n)&&i.every(a=>r[a]===s[a])||(e.people.set(n,r),t.people.add(n))}function Tt(e,t,n,o){e.people.has(n)||ge(e,t,n,{username:o})}function hr({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,s=new Set,r=null;async function i(){r=null;let a=[...o].slice(0,100);for(let l of a)o.delete(l),s.add(l);o.size>0&&(r=n.after(
i,0));try{let l=await e(a),c=new Set(l.map(f=>f.id));t(l,a.filter(f=>!c.has(f)))}catch{}for(let l of a)s.delete(l)}return{need(a){for(let l of a)l>0&&!s.has(l)&&
o.add(l);o.size>0&&(r??=n.after(i,50))},dispose:()=>n.cancel(r)}}var wr=100,Ou=5e3;function _r({state:e,http:t,change:n,history:o,clock:s}){let r=new Set,i=new Map,a=null,l=!1,c=hr({fetchUsers:u=>t.get("/v1/users",{user_ids:u.
join(",")}),onUsers:(u,h)=>n(g=>{for(let d of u)ge(e,g,d.id,At(d));for(let d of h)ge(e,g,d,{is_deleted:!0,is_partial:!1});for(let{id:d,kind:$}of e.groups.values())
$==="direct"&&Ne(e,g,d)}),clock:s}),f=(u=wr)=>{a??=s.after(w,u)};async function w(){if(a=null,l)return;l=!0;let u=wr;try{for(let h of[...r])r.delete(h),e.gone.has(
h)&&!e.groups.has(h)||await _(h);for(let[h,g]of[...i]){for(let d of[...g])await m(h,d),g.delete(d);g.size===0&&i.delete(h)}}catch{u=Ou}l=!1,r.size+i.size>0&&f(u)}
async function _(u){let h=e.mark_turn;try{let g=await t.get(`/v1/groups/${u}`);n(d=>pr(e,d,g,h))}catch(g){let{isPassing:d}=g;if(!d)return;throw r.add(u),g}}async function m(u,h){
if(e.logs.get(u)?.rows.has(h))try{await o.row(u,h)}catch(g){if(g.isPassing)throw g}}return{people:c,group(u){r.add(u),f()},note(u){for(let h of[...u.ask_groups,
...u.ask_counts])r.add(h);for(let[h,g]of u.ask_rows)for(let d of g)me(i,h,d);r.size+i.size>0&&f(),c.need(u.ask_people)},dispose(){s.cancel(a),c.dispose()}}}var $r=200,Au=1e3,Tu=6e4;function vr({userId:e,db:t,http:n,state:o,view:s,history:r,change:i,me:a,server:l,onSettings:c,onServer:f,onAnew:w,onOther:_,clock:m}){
let u=0,h=-1/0,g=null,d=Promise.resolve();function $({me:S,server:v,settings:k,groups:E,people:M},A){i(R=>{a.value=S,l.value=v,c(k),f(v);for(let D of M)ge(o,R,D.
id,At(D));ge(o,R,S.id,At(S));for(let D of E)dr(o,R,D,A)})}async function y(S,v){for(;S;){let k=S.replace(/limit=\d+/,`limit=${Au}`),E=o.mark_turn,M=await n.get(
k);if(v!==u)return;$(M,E),S=M.next}}async function b(){let S=++u,v=o.mark_turn;m.cancel(g);try{let k=await n.get("/v1/start",{limit:$r});if(S!==u)return;if(k.me.
id!==e){_();return}$(k,v);let E=h+Tu-m.now();k.next&&E>0?g=m.after(x,E):k.next&&(await y(k.next,S),h=m.now())}catch{}}let x=()=>{d=b()};return{async anew(){let S=++u,
v=await n.get("/v1/start",{limit:$r},{tries:1});if(S!==u)return;if(v.me.id!==e){_();return}let{groups:k,counts:E,logs:M,marks:A,marked:R,gone:D}=o;for(let O of[
k,E,M,A,R,D])O.clear();o.cursor=v.cursor,o.applied_id=Se(v.cursor),h=-1/0,$(v),s.refresh(),w()},refresh:x,refreshed:()=>d,async showCopy(){let S=await t.read();
if(!S||S.cursor===null||o.cursor!==null)return;let{cursor:v,groups:k,people:E,logs:M}=S;a.value=S.me;for(let A of k)o.groups.set(A.id,A),o.counts.set(A.id,an(A));
for(let A of E)o.people.set(A.id,A);o.cursor=v,o.applied_id=Se(v),s.refresh(),r.restore(M,t)},dispose:()=>m.cancel(g)}}function yr({fetch:e,db:t,onSignedOut:n,clock:o}){let s=new AbortController,r=t;return{http:en({fetch:e,onSignedOut:n,signal:s.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(r,a)}),end(){s.abort(),r=Ye()}}}function br(e,t,n){let{me:o}=e;if("username"in t){let s="user_id"in t?t.user_id:t.actor_id;Tt(e,n,s,t.username)}"sender"in t&&Tt(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||Cu(e,t,n):t.type==="member_added"&&t.user_id===o&&qu(e,t,n)}function Cu(e,t,n){let{group_id:o,
kind:s,member_ids:r,actor_id:i}=t,a=s==="direct",l=a?r.find(w=>w!==e.me)??e.me:null,c=t.name??e.people.get(l??0)?.username??"",f=!a&&i===e.me?"owner":"member";Ot(
e,n,{id:o,kind:s,name:c,peer_id:l,role:f}),l!==null&&!e.people.has(l)&&n.ask_people.add(l),Sr(e,t,n)}function qu(e,t,n){let{group_id:o,group:s,role:r}=t;if(so(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&fn(e,n,o);let{kind:i="group",name:a=null,topic:l=""}=s??{};Ot(e,n,{id:o,kind:i,name:a??"",topic:l,
role:r}),Sr(e,t,n)}var so=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),kr=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Sr(e,{group_id:t,seq:n,
timestamp:o},s){z(e,s,t,{active_at:o}),Re(e,s,t,{seq:n,read_seq:n,unread:0,mentions:0}),s.ask_groups.add(t)}var xr=200;function Xe(e,{id:t,group_id:n,message_seq:o}){let s=e.logs.get(n)?.rows.get(o);return j(s)&&s.as_of<t?s:null}function Mr(e,t,n,o){let s=(r,i)=>Ve(t,
o,{...r,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||Or(t,n,n.id,1,o);break}case"message_edited":{let r=Xe(e,n);r&&!n.message?
me(o.ask_rows,t.group_id,r.seq):r&&n.message&&(Ve(t,o,Lu(r,{...n.message,as_of:r.as_of})),n.message.deleted?ro(t,r,n.id,o):s(t.rows.get(r.seq),{})),n.message&&Er(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let r=Xe(e,n);r?ro(t,r,n.id,o):Du(t,n,o),Er(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let r=Xe(e,n);if(!r)break;if(!n.reactions){me(o.ask_rows,t.group_id,r.seq);break}let i=n.actor_id===e.me,a=(r.reacted??[]).filter(
c=>!i||c!==n.emoji),l=i&&n.type==="reaction_added";Ve(t,o,{...Ru(r,"reacted",l?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let r=Xe(e,n);if(!r)break;let{pinned:i,...a}=r;s(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&Pu(t,n.
actor_id,n.id,o);break;default:}}function Ve(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...s}=n;n=s}e.rows.set(n.seq,n),me(t.rows,
e.group_id,n.seq)}function Ru(e,t,n){let{[t]:o,...s}=e;return n.length>0?{...s,[t]:n}:s}function Lu({reactions:e,reacted:t,pinned:n,reply_count:o},s){return{...s,
...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function Nu(e){let{files:t,mentions:n,quote:o,reactions:s,reacted:r,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function ro(e,t,n,o,s=io(n)){t.deleted||Or(e,t,n,-1,o,s);let r=e.rows.get(t.seq);Ve(e,o,{...Nu(r),as_of:n})}var io=e=>t=>t.
as_of<e;function Pu(e,t,n,o){let s=[...e.rows.values()].filter(j),r=new Set(s.filter(io(n)).map(i=>i.seq));for(let i of s)i.quote?.sender_id===t&&i.quote.content&&
Ve(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&r.has(i.seq)&&ro(e,i,n,o,a=>r.has(a.seq))}function Du(e,{id:t,message_seq:n},o){let s=e.rows.get(n);
if(!j(s)||s.reply_to===null)return;let r=[...e.rows.values()].find(i=>i.id===s.reply_to);j(r)&&r.as_of<t&&me(o.ask_rows,e.group_id,r.seq)}function Or(e,{reply_to:t,
quote:n},o,s,r,i=io(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(w=>w.id===t);if(!j(a)||!i(a))return;let{reply_count:l=0,...c}=a,f=l+
s;Ve(e,r,{...c,...f>0&&{reply_count:f},as_of:o})}function Er(e,t,n,o,s){let r=Array.from(o.slice(0,2*xr)).slice(0,xr).join("");for(let i of e.rows.values())j(i)&&
i.quote?.seq===t&&i.as_of<n&&i.quote.content!==r&&Ve(e,s,{...i,quote:{...i.quote,content:r}})}function Cr(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,br(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Rr(e,t)?e.gone.set(t.
group_id,t.seq):kr(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&z(e,n,o.id,{seq:t.seq}),Iu(e,t);let s=e.logs.get(o.id);if(s){for(let r of s.pending)r.push(
t);dn(e,t,n)}return Bu(e,t,n),un(e,n,o.id),!0}function dn(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let s=er(o,t.seq);if(Mr(e,o,t,n),s&&Vs(t)){let r={...t,
as_of:t.id};tr(o,r)&&me(n.rows,o.group_id,r.seq)}n.logs.add(o.group_id)}function Iu(e,t){let n=e.counts.get(t.group_id);if(n)if(ir(n,t.seq),t.type==="group_mess\
age"||t.type==="direct_message"){let{seq:o,id:s,sender_id:r,revision:i=1}=t;Le(e,{...t,as_of:s})&&rr(n,{seq:o,id:s,sender_id:r,is_mention:it(e,t),revision:i})}else if(t.
type==="message_deleted"){let o=Xe(e,t),r=o&&(!o.deleted||o.sender_id===e.me)?{is_counted:Le(e,o),is_mention:it(e,o)}:null;ar(n,t.message_seq,t.seq,r)}else if(t.
type==="message_edited"&&t.actor_id!==e.me){let o=Xe(e,t);lr(n,t,o&&!o.deleted?Ar(e,o):null,t.message?Ar(e,t.message):null)}else t.type==="account_deleted"&&t.is_erased&&
cr(n,t.seq,t.actor_id)}var Ar=(e,{mentions:t,deleted:n,revision:o=1})=>({is_mention:!n&&it(e,{...t&&{mentions:t}}),revision:o});function Bu(e,t,n){let o=t.group_id,
s=e.groups.get(o);if(s)switch(t.type){case"group_message":case"direct_message":Fu(e,{...t,as_of:t.id},n);break;case"message_edited":s.last?.seq===t.message_seq&&
t.message&&z(e,n,o,{last:oo({...t.message,as_of:t.id})});break;case"message_deleted":s.last?.seq===t.message_seq&&z(e,n,o,{last:{...s.last,kind:"deleted",text:""}});
break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":ao(e,o,t.user_id===e.me?0:1,n);break;case"member_removed":case"member_b\
anned":Rr(e,t)?Tr(e,t,n):ao(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role==="owner"&&z(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(z(
e,n,o,{role:t.role}),s.settings||n.ask_groups.add(o),Ne(e,n,o)),n.members.add(o);break;case"ban_lifted":n.members.add(o);break;case"group_updated":{let{name:r,topic:i,
is_archived:a,visibility:l,may_post:c,may_invite:f,may_pin:w,history:_}=t;z(e,n,o,{name:r,topic:i,is_archived:a,settings:{visibility:l,may_post:c,may_invite:f,may_pin:w,
history:_}}),Ne(e,n,o);break}case"group_deleted":Tr(e,t,n);break;case"profile_changed":Uu(e,t,n);break;case"account_deleted":ge(e,n,t.actor_id,{username:t.username,
display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&s.last?.sender_id===t.actor_id&&z(e,n,o,{last:{...s.last,kind:"deleted",text:""}}),
qr(e,t.actor_id,t.username,n),Ne(e,n,o),ao(e,o,s.kind==="direct"?0:-1,n);break;default:}}function Fu(e,t,n){let{group_id:o,seq:s,sender_id:r,key:i}=t,a=e.groups.
get(o),l=e.counts.get(o);if(n.typed.push({group_id:o,user_id:r}),!a?.last||a.last.seq<s){let c=oo(t);z(e,n,o,{last:c,active_at:c.at})}if(r===e.me)i!==null&&n.confirmed.
push({key:i,group_id:o,seq:s});else if(a&&!t.deleted&&s>a.read_seq&&s>(l?.base_seq??0)){let c=it(e,t),f=a.kind==="direct"?"direct":c?"mention":"message";n.arrived.
push({message:t,kind:f})}}function Uu(e,t,n){let{actor_id:o,username:s,display_name:r,status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(ge(e,n,o,{
username:s}),n.ask_people.add(o)):ge(e,n,o,{username:s,display_name:r,status:i,avatar:a,is_partial:!1}),qr(e,o,s,n),o===e.me&&(n.me=!0)}function qr(e,t,n,o){for(let s of e.
groups.values())s.peer_id===t&&s.name!==n&&z(e,o,s.id,{name:n})}var Rr=({me:e},t)=>t.type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&
t.user_id===e;function Tr(e,t,n){so(e,t)||(e.gone.set(t.group_id,t.seq),fn(e,n,t.group_id),n.left.set(t.group_id,t))}function ao(e,t,n,o){let s=e.groups.get(t)?.
member_count;s&&n&&z(e,o,t,{member_count:s+n}),o.members.add(t)}var ju=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),Lr=e=>!ju.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function Nr(e,{group_id:t,user_id:n,
seq:o,last_seq:s,unread:r,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let l=e.marks.get(t)??new Map;if(e.marks.set(t,l),o<=(l.get(n)??0))return;l.set(n,o),a.
marks.add(t)}else o>=(e.wanted.get(t)??0)&&(e.wanted.delete(t),cn(e,t),pn(e,{group_id:t,read_seq:o,last_seq:s,unread:r,mentions:i},a))}function pn(e,{group_id:t,
read_seq:n,last_seq:o,unread:s,mentions:r},i,a){o!==void 0&&s!==void 0&&r!==void 0?Re(e,i,t,{seq:o,read_seq:n,unread:s,mentions:r},a):a===void 0?rt(e,i,t,n):i.ask_counts.
add(t)}function Pr(e,t,n){let o=Se(t);for(let{id:s,read_seq:r}of e.groups.values()){let i=e.counts.get(s);if(!i)continue;let{base_seq:a,applied_seq:l,tail_from:c,
tail:f}=i,w=l||c,_=f.find(u=>u.id>o),m=_?_.seq-1:w;cn(e,s),a>w?n.ask_counts.add(s):m>r&&rt(e,n,s,m)}}function Dr(e,{group_id:t,user_id:n,muted_until:o},s){n===e.
me&&z(e,s,t,{muted_until:o})}var lo=50,Ir=20,Br=50,co=200,at=Number.MAX_SAFE_INTEGER,Hu=100;function Fr({state:e,http:t,change:n,opened:o,clock:s}){let r=new Map,i=new Map,a=new Map,l=new Set;
function c(u){let h=e.logs.get(u);if(h)return h;let g=Xs(u);return e.logs.set(u,g),g}async function f(u,h,g){let d=c(u),$=Zn(d);try{let y=await t.get(`/v1/group\
s/${u}/messages`,{...h,limit:g,events:1});return e.logs.get(u)===d&&n(b=>w(d,y,h,$,b)),y}catch(y){throw Zs(d,$),y}}function w(u,h,g,d,$){let y=u.group_id,b=Qs(u,
h,g,d);for(let{seq:x}of h.messages){me($.rows,y,x);let S=u.rows.get(x);j(S)&&Tt(e,$,S.sender_id,S.sender)}for(let x of b)dn(e,x,$);_(y,h.messages[Math.floor(h.messages.
length/2)]?.seq),$.logs.add(y)}function _(u,h=at){let g=e.logs.get(u),d=l.has(u)?Jn:co;g&&g.rows.size>d&&to(g,i.get(u)??h,d-Hu)}function m(u){let h=e.groups.get(
u),g=e.logs.get(u);if(h?.unread===0)return null;let d=g&&se(g);return!h||!g||!d||d.from>h.read_seq+1?void 0:pe(g,d).find(y=>y.seq>h.read_seq&&j(y)&&Le(e,y))?.seq??
null}return{page(u,h={},g=lo){let d=JSON.stringify([u,h,g]),$=r.get(d);if($)return $;let y=f(u,h,g).finally(()=>r.delete(d));return r.set(d,y),y},row(u,h){return this.
page(u,{after:h-1},1)},async open(u){await a.get(u);let h=m(u);if(h===void 0)h=(await this.page(u,{around:"first_unread"})).first_unread;else if(h===null){let g=c(
u);se(g)||await this.page(u)}return this.look(u,h??at),{seq:h,firstUnread:h}},async openAt(u,h){return await a.get(u),this.look(u,h),xe(c(u),h)||await this.page(
u,{around:h}),{seq:h,firstUnread:m(u)??null}},async openAtTime(u,h){i.delete(u);let{messages:g}=await this.page(u,{around:h}),d=Date.parse(h),y=g.find(b=>Date.parse(
b.timestamp)>=d)?.seq??null;return this.look(u,y??at),{seq:y,firstUnread:m(u)??null}},async older(u,h,g=lo){i.set(u,h);let d=xe(c(u),h);return!d||d.at_start?!1:
(await this.page(u,{before:d.from},g)).has_before},async newer(u,h,g=lo){i.set(u,h);let d=xe(c(u),h);return!d||d.at_end?!1:(await this.page(u,{after:d.to},g)).has_after},
bound(u){for(let h of u)_(h)},look(u,h){o.set(u,s.now()),c(u),h!==void 0&&i.set(u,h);let g=[...e.logs.keys()].sort((d,$)=>(o.get($)??0)-(o.get(d)??0));n(d=>{for(let $ of g.
slice(Br))e.logs.delete($),o.delete($),i.delete($),d.logs.add($);l=new Set(g.slice(0,Ir));for(let $ of g.slice(Ir,Br)){let y=e.logs.get($);i.delete($),y&&y.rows.
size>co&&to(y,at,co)&&d.logs.add($)}})},async restore(u,h){let d=[...u].sort((y,b)=>b.opened_at-y.opened_at).map(y=>{let b=c(y.group_id);return o.has(y.group_id)||
o.set(y.group_id,y.opened_at),{stored:y,log:b,kept:Zn(b)}}),$=Promise.resolve();for(let{stored:y,log:b,kept:x}of d){let S=y.group_id;$=$.then(async()=>{let v=await h.
rows(S);if(a.delete(S),e.logs.get(S)!==b)return;let k=v.filter(E=>y.from<=E.seq&&E.seq<=y.to);n(E=>{for(let M of Js(b,y,k,x))dn(e,M,E);E.logs.add(S)})}),a.set(S,
$)}await $}}}import{signal as uo}from"./vendor/preact.js";var Wu=2,Gu=50*1024*1024,Ur=1440*60*1e3;function jr({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:s,now:r=Date.now}){let i=new Map,a=new Map,l=new Map,
c=new Map,f=[],w=0,_=0;function m(b,x){x?c.set(b,x):c.delete(b),n(b)}async function u(){w<Wu?w++:await new Promise(b=>f.push(()=>b(void 0)))}function h(){let b=f.
shift();b?b():w--}async function g(b,x){await u();try{let S=i.get(b)??await e.file(b);if(!S)throw new W({code:"file_missing"});let v=await $(S);if(v)return v;if(!a.
has(b))throw new W({code:"aborted"});let k=S.size,E=t(S,x,{onProgress:A=>m(b,{sent:A,size:k,state:"running",code:null})});l.set(b,E);let{id:M}=await E.done;return await y(
S,M),M}finally{l.delete(b),h()}}async function d(b){if(!globalThis.crypto?.subtle)return null;let x=await crypto.subtle.digest("SHA-256",await b.arrayBuffer());
return[...new Uint8Array(x)].map(S=>S.toString(16).padStart(2,"0")).join("")}async function $(b){let x=await d(b),S=await e.value("uploads"),v=x&&S?S[x]:null;return v&&
r()-v.at<Ur?v.id:null}async function y(b,x){let S=await d(b);if(!S)return;let v=await e.value("uploads")??{},k=Object.entries(v).filter(([,{at:E}])=>r()-E<Ur);await e.
put_value("uploads",{...Object.fromEntries(k),[S]:{id:x,at:r()}})}return{async attach(b,x){let S=s();i.set(S,b),_+b.size<=Gu&&(_+=b.size,await e.put_file(S,b));
let v={local_id:S,name:x,type:b.type,size:b.size,file_id:null};return this.ensure(v).catch(()=>{}),v},ensure(b){let{local_id:x,name:S,size:v,file_id:k}=b;if(k)return Promise.
resolve(k);let E=a.get(x);if(E)return E;m(x,{sent:0,size:v,state:"waiting",code:null});let M=()=>a.get(x)===A,A=Promise.resolve().then(()=>g(x,S)).then(R=>(M()&&
m(x,{sent:v,size:v,state:"done",code:null}),o(x,R),R),R=>{throw M()&&(a.delete(x),m(x,{sent:0,size:v,state:"failed",code:R.code})),R});return a.set(x,A),A},progressOf:b=>c.
get(b)??null,isRunning:()=>w>0,blob:async b=>i.get(b)??await e.file(b),dispose(){a.clear();for(let b of l.values())b.cancel()},async drop(b){a.delete(b),l.get(b)?.
cancel(),_=Math.max(0,_-(i.get(b)?.size??0)),i.delete(b),m(b,null),await e.remove_file(b)}}}var Ku=2e3,zu=5e3;function Hr({drafts:e,http:t,clock:n}){let o=null,s=new Set,r=null,i=null,a=w=>`/v1/users/me/drafts/${w}`;async function l(w=!1){for(;;){let _=e.
unsynced().find(([,h])=>!s.has(h));if(!_)return;let[m,u]=_;try{if($e(u))await t.remove(a(m),void 0,{keepalive:w}),o?.delete(m);else{let{updated_at:h}=await t.put(
a(m),Yu(u),{keepalive:w});o?.set(m,h)}}catch(h){let g=h;if(g.code==="aborted")return;if(g.isPassing){g.status>0&&(r??=n.after(c,(g.retryAfter??0)*1e3||zu));return}
s.add(u);continue}await e.synced(m,u)}}function c(w){return n.cancel(r),r=null,i??=l(w).finally(()=>{i=null}),i}function f(w,_){if(_&&_.updated_at<=(o?.get(w)??
""))return;_?o?.set(w,_.updated_at):o?.delete(w);let m=e.get(w);(_||m)&&e.take(w,Xu(_,m))}return{mayHave:w=>o===null||o.has(w)||i!==null,changed(){r??=n.after(c,
Ku)},received:({draft:w,value:_})=>f(w,_),async sync(){try{let w=await t.get("/v1/users/me/drafts"),_=new Map(w.map(m=>[m.draft,m]));o??=new Map;for(let m of new Set(
[..._.keys(),...e.keys()]))e.isNewer(m)?_.has(m)&&o.set(m,_.get(m)?.updated_at??""):f(m,_.get(m)??null)}catch{return}s.clear(),await c()},async flush(){await i,
await c(!0)},dispose:()=>n.cancel(r)}}var Yu=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Xu(e,t){
let n=(t?.files??[]).filter(f=>f.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:s,files:r,updated_at:i}=e,
a=new Map((t?.files??[]).map(f=>[f.file_id,f])),l={id:s??0,seq:0,sender_id:0,sender:"",content:""},c=r.map(f=>a.get(f)??{local_id:f,name:"",type:"",size:0,file_id:f});
return{text:o,reply_to:s===null?null:t?.reply_to?.id===s?t.reply_to:l,selection:t?.text===o?t.selection:null,files:[...c,...n],at:Date.parse(i)}}function Wr(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:s=>t.get(s),has:s=>t.has(s),isHeld:s=>n.has(s),insert(s){t.delete(
s.key);let r=[...t.values(),s].sort((i,a)=>i.at-a.at);t.clear();for(let i of r)t.set(i.key,i);o()},hold(s,r){t.has(s)?n.set(s,r):r()},update(s,r){let i=t.get(s);
if(!i)return null;let a={...i,...r};return t.set(s,a),o(),a},remove(s){let r=t.get(s);return t.delete(s),n.get(s)?.(),n.delete(s),r&&o(),r},nextTime:s=>Math.max(
s,...[...t.values()].map(r=>r.at+1)),clear(){t.clear();for(let s of n.values())s();n.clear()}}}var Vu=1440*60*1e3,Qu=3e4,Gr=1e3,Ju=3e4;function Kr({db:e,send:t,ensureFile:n,dropFile:o,hold:s,onChange:r,onPause:i=()=>{},makeKey:a,laneOf:l=({group_id:f,recipient_id:w})=>f?
`g${f}`:`u${w}`,clock:c}){let f=Wr(r),w=new Map,_=!1,m=!1,u=null;function h(v,k=!1){w.delete(v);let E=f.remove(v);if(!k)for(let{local_id:M}of E?.files??[])o(M)}
function g(){if(!_||m)return;let v=new Set,k=c.now(),E=1/0;for(let M of f.list()){let A=l(M);if(v.has(A)||!["waiting","sending"].includes(M.state)||(v.add(A),M.
state==="sending"))continue;let R=w.get(M.key)??0;R>k?E=Math.min(E,R):f.isHeld(M.key)&&d(M)}c.cancel(u),E<1/0&&(u=c.after(g,E-k))}async function d({key:v,tries:k}){
let E=f.update(v,{state:"sending",tries:k+1});try{let M=await $(E),{group_id:A,recipient_id:R,content:D,reply_to:O}=E,I=await t({type:"send",key:v,content:D,reply_to:O,
files:M,...A?{group_id:A}:{recipient_id:R}},v);y(v,I.seq,I.duplicate===!0)}catch(M){let A=ks(M);f.get(v)?.state==="sending"&&b(E,A)}g()}async function $(v){let k=await Promise.
all(v.files.map(n));if(v.files.some(E=>!E.file_id)){let E=v.files.map((A,R)=>({...A,file_id:k[R]??null})),M=f.update(v.key,{files:E});M&&await e.put_outgoing(M)}
return k}function y(v,k,E){e.remove_outgoing(v),E?h(v):f.update(v,{state:"sent",seq:k,error:null})}function b({key:v,tries:k},E){let{action:M,code:A,message:R}=E;
if(M==="pause")f.update(v,{state:"waiting",error:{code:A,sentence:R}}),x();else if(M==="wait"){let D=(E.retryAfter??0)*1e3,O=Math.max(D,Math.min(Gr*2**(k-1),Ju));
w.set(v,c.now()+O),f.update(v,{state:"waiting",error:{code:A,sentence:R}})}else if(M==="resend"||M==="sign_in")A!=="time_out"&&w.set(v,c.now()+Gr),f.update(v,{state:"\
waiting",error:null});else{let D=f.update(v,{state:"failed",error:{code:A,sentence:R}});D&&e.put_outgoing(D)}}function x(){m||(m=!0,i(!0),c.after(()=>{m=!1,i(!1),
g()},Qu))}async function S(v){let{key:k}=v;if(f.has(k))return;let E=await s(`chat-outbox-${k}`);if(!E)return;let M=await e.outgoing(k);if(!M||f.has(k)){E();return}
let A=c.now()-M.at>Vu,R=M.state==="failed"?"failed":A?"asking":"waiting";f.insert({...M,state:R}),f.hold(k,E)}return{list:f.list,async add({group_id:v=null,recipient_id:k=null,
content:E,reply_to:M=null,quote:A=null,files:R=[]}){let D={key:a(),group_id:v,recipient_id:k,content:E,reply_to:M,quote:A,files:R,state:"waiting",tries:0,at:f.nextTime(
c.now()),error:null,seq:null};f.insert(D);let[O]=await Promise.all([s(`chat-outbox-${D.key}`),e.put_outgoing(D)]);return f.hold(D.key,O??(()=>{})),g(),D},async load(){
for(let v of await e.outbox())await S(v);g()},connected(v){_=v,v&&g()},dispose(){_=!1,c.cancel(u),f.clear()},confirm({key:v}){f.has(v)&&(e.remove_outgoing(v),h(
v),g())},forgetSent(v){for(let k of f.list())k.state==="sent"&&v(k)&&h(k.key)},async retry(v){let k=f.get(v);if(!k||!["failed","asking"].includes(k.state))return;
w.delete(v);let E={...k,state:"waiting",error:null,tries:0,at:f.nextTime(c.now())};f.insert(E),await e.put_outgoing(E),g()},async discard(v,k=!1){let E=f.get(v);
return!E||["sending","sent"].includes(E.state)||E.state==="waiting"&&E.tries>0&&!E.error?null:(await e.remove_outgoing(v),h(v,k),g(),E)}}}import{signal as Zu}from"./vendor/preact.js";var lt={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},ef=1e3,tf=3;function zr({db:e,http:t,
tell:n,clock:o}){let s=Zu({...lt}),r={},i=null,a={},l=null;function c(){let u=Object.entries({...r,...a}).filter(([h,g])=>nf(lt[h],g));s.value={...lt,...Object.
fromEntries(u)}}function f(u){i!==null&&u.revision<i||(i=u.revision,r=u.settings,c(),_())}async function w(){let u=await e.value("settings");return u&&{stored:u.
stored??{},changed:u.changed??{}}}let _=()=>e.put_value("settings",{stored:r,changed:a});async function m(u){l=null;for(let h=0;h<tf&&Object.keys(a).length>0;h++){
let g=a;try{i===null&&f(await t.get("/v1/users/me/settings"));let d=await t.put("/v1/users/me/settings",{settings:{...r,...g}},{headers:{"If-Match":`"${i}"`},...u}),
$=Object.entries(a).filter(([y,b])=>b!==g[y]);a=Object.fromEntries($),f(d)}catch(d){if(d.code!=="revision_mismatch")return;i=null}}}return{settings:s,async load(){
let u=await w();u&&(r=u.stored,a={...u.changed,...a},c())},async sync(){Object.keys(a).length>0&&await m()},received:f,async reload(){let u=await w();u&&(r={...r,
...u.changed},c())},set(u,h){a={...a,[u]:h},c(),_().then(n),o.cancel(l),l=o.after(()=>m(),ef)},async flush(){l!==null&&(o.cancel(l),await m({keepalive:!0}))},dispose:()=>o.
cancel(l)}}function nf(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function Yr({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:s=r=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(r)}){
let r=new AbortController,i=!1,a=()=>{},l=s(`chat-${e}`);l&&(l.onmessage=({data:f})=>t(f));function c(){return r.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
f=>{a=f}))}return o?o.request(`chat-store-${e}`,{signal:r.signal},c).catch(()=>{}):Promise.resolve().then(c),{get isLeading(){return i},tell(f){r.signal.aborted||
l?.postMessage(f)},hold(f){return o?new Promise(w=>{o.request(`${f}-${e}`,{ifAvailable:!0},_=>_?new Promise(m=>w(()=>m(void 0))):(w(null),Promise.resolve())).catch(
()=>w(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,r.abort(),a(),l?.close()}}}import{batch as Xr,signal as mn}from"./vendor/preact.js";var of=500;function ue(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let s=mn(e(n));return t.set(n,s),s},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var Ee=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function Vr(e,t){let n=0,o=ue(d=>e.groups.get(d)??null),s=ue(d=>u(
d)),r=ue(d=>e.people.get(d)??null),i=ue(d=>new Map(e.marks.get(d)??[])),a=ue(d=>++n),l=ue(d=>++n),c=mn([]),f=mn(0),w=mn({groups:0,mentions:0}),_=new Map,m=null;
function u(d){return{log:e.logs.get(d)??null,version:++n}}function h(){m=null;let d=gr(e.groups),$=c.value;(d.length!==$.length||d.some((y,b)=>y!==$[b]))&&(c.value=
d)}function g(d){let{groups:$,mentions:y}=w.value,b=t.now();for(let x of d){let S=e.groups.get(x),v=_.get(x)??{groups:0,mentions:0},k=sf(S,b);$+=k.groups-v.groups,
y+=k.mentions-v.mentions,S?_.set(x,k):_.delete(x)}($!==w.value.groups||y!==w.value.mentions)&&(w.value={groups:$,mentions:y})}return{groups:o,logs:s,people:r,marks:i,
members:a,pins:l,order:c,changed:f,totals:w,publish:d=>Xr(()=>{for(let $ of d.groups)o.update($);for(let $ of d.logs)s.update($);for(let $ of d.people)r.update(
$);for(let $ of d.marks)i.update($);for(let $ of d.members)a.update($);for(let $ of d.pins)l.update($);d.groups.size!==0&&(g(d.groups),f.value++,c.value.length===
0?h():m??=t.after(h,of))}),refresh:()=>Xr(()=>{for(let d of[o,s,r,i])d.refresh();g(new Set([..._.keys(),...e.groups.keys()])),f.value++,h()}),dispose:()=>t.cancel(
m)}}function sf(e,t){if(!e||e.unread===0)return{groups:0,mentions:0};let n=Ee(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.
mentions)}}var Qr=3e4;function Jr({userId:e,db:t,http:n,env:o,state:s,socket:r,onLeading:i}){let{clock:a}=o,l=uo([]),c=uo(!1),f=ue(v=>g.progressOf(v)),w=ue(v=>$.get(v)),_=uo(
0),m=new Set,u=null,h=Yr({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),$.load().then($.adopt).then(y.changed),d.load();let v=()=>{d.load(),
u=a.after(v,Qr)};u=a.after(v,Qr)},onWord:v=>{v.type==="draft"&&$.changed(v.key),v.type==="settings"&&b.reload();for(let k of m)k(v)}}),g=jr({db:t,upload:o.upload,
onProgress:v=>f.update(v),onUploaded:(v,k)=>$.uploaded(v,k),makeId:o.makeKey,now:a.now}),d=Kr({db:t,send:(v,k)=>r.request(v,k),ensureFile:g.ensure,dropFile:g.drop,
hold:h.hold,onChange:v=>{l.value=v},onPause:v=>{c.value=v},makeKey:o.makeKey,laneOf:({group_id:v,recipient_id:k})=>`g${v??x(k)??-Number(k)}`,clock:a}),$=Os({db:t,
onChange:v=>{w.update(v),_.value++},tell:v=>h.tell({type:"draft",key:v}),onStored:()=>y.changed(),mayBeOnServer:v=>y.mayHave(v),clock:a}),y=Hr({drafts:$,http:n,
clock:a}),b=zr({db:t,http:n,tell:()=>h.tell({type:"settings"}),clock:a});function x(v){for(let{id:k,kind:E,peer_id:M}of s.groups.values())if(E==="direct"&&M===v)
return k;return null}async function S(v){let k=await d.discard(v,!0);if(!k)return!1;let{group_id:E,recipient_id:M,content:A,quote:R,files:D}=k,O=E??x(M);return await $.
merge(ve({groupId:O,userId:M}),{text:A,reply_to:R,selection:null,files:D}),!0}return{editUnsent:S,outgoingIn({groupId:v=null,userId:k=null}){let E=v??x(k);return l.
value.filter(({group_id:M,recipient_id:A})=>E===null?A===k:(M??x(A))===E)},began(v){if($.keys().length!==0)for(let k of v){let E=s.groups.get(k)?.peer_id;E&&$.move(
ve({userId:E}),ve({groupId:k}))}},outbox:d,attachments:g,drafts:$,settings:b,tabs:h,groupWith:x,signals:{outgoing:l,isPaused:c,progress:f,drafts:w,draftList:_,settings:b.
settings},load:()=>Promise.all([d.load(),$.load(),b.load()]),sync(){d.forgetSent(({group_id:v,seq:k})=>k!==null&&k<=(s.groups.get(v??0)?.seq??0)),b.sync(),y.sync()},
received(v){v.type==="settings"?b.received(v):v.type==="draft"&&y.received(v)},onWord(v){return m.add(v),()=>m.delete(v)},async handOver(){await $.flush(),await $.
load(),$.adopt(),await Promise.all([y.flush(),b.flush()])},async flush(){await $.flush(),await Promise.all([y.flush(),b.flush()])},dispose(){a.cancel(u),$.flush();
for(let v of[d,g,y,b])v.dispose();h.leave()}}}var fo=1e3,rf=5e3;function Zr({state:e,http:t,request:n,change:o,clock:s}){let{wanted:r}=e,i=new Set,a=!1,l=null,c=(m=fo)=>{a&&(l??=s.after(f,m))};function f(){
l=null;for(let[m,u]of r)i.has(m)||w(m,u)}async function w(m,u){i.add(m);let h=fo,g=e.mark_turn;try{let d=await n({type:"read",group_id:m,seq:u});r.get(m)===u&&(r.
delete(m),o($=>pn(e,{...d,group_id:m,read_seq:d.seq},$,g)))}catch(d){let{isPassing:$,retryAfter:y}=d;!$&&r.get(m)===u&&(r.delete(m),_(m)),h=y===null?rf:Math.max(
y*1e3,fo)}i.delete(m),r.has(m)&&c(h)}let _=m=>o(u=>{u.ask_counts.add(m)});return{read(m,u){let h=e.groups.get(m);!h||u<=h.read_seq||(o(g=>rt(e,g,m,u)),r.set(m,u),
c())},async unread(m,u){let h=r.get(m)??0;try{h>0&&await t.put(`/v1/groups/${m}/read`,{seq:Math.min(h,u-1)}),r.delete(m);let g=e.mark_turn,d=await t.put(`/v1/gr\
oups/${m}/unread`,{seq:u});o($=>pn(e,d,$,g))}catch(g){throw _(m),g}},async readAll(){await t.put("/v1/read-all")},connected(){a=!0,r.size>0&&c()},disconnected(){
a=!1,s.cancel(l),l=null},async flush(){let m=[...r].map(([u,h])=>t.put(`/v1/groups/${u}/read`,{seq:h},{keepalive:!0}).catch(()=>{}));await Promise.all(m)},dispose:()=>s.
cancel(l)}}var af=1440*60*1e3;function ei({state:e,change:t,clock:n}){let o=null,s=1/0;function r(){o=null,s=1/0;let a=n.now();t(l=>{for(let{id:c,muted_until:f}of e.groups.
values()){if(f===null)continue;let w=Date.parse(f);w<=a?z(e,l,c,{muted_until:null}):s=Math.min(s,w)}}),i()}function i(){n.cancel(o),o=s<1/0?n.after(r,Math.min(s-
n.now(),af)):null}return{note(a){let l=s;for(let c of a){let f=e.groups.get(c)?.muted_until;f&&(s=Math.min(s,Date.parse(f)))}s<l&&i()},dispose:()=>n.cancel(o)}}var lf=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,cf=/\n[ \t]*\n/g,uf=/`+/g,ff=/^[\p{White_Space}\x1c-\x1f]*$/u;function gn(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let s of e.matchAll(lf)){let[r,i,a]=s,l=s.index+r.length;o?i.length>=o.length&&ff.test(a)&&(t.push(ti(o,Math.max(o.from,s.index-1),l)),n=l,o=
null):(ni(e,n,s.index,t),o={at:s.index,length:i.length,from:Math.min(l+1,e.length),info:a.trim()})}return o?t.push(ti(o,e.length,e.length)):ni(e,n,e.length,t),t}
var ti=({at:e,from:t,info:n},o,s)=>({start:e,end:s,from:t,to:o,is_block:!0,info:n});function ni(e,t,n,o){if(t>=n)return;let s=e.slice(t,n),r=0;for(let{index:i,0:a}of s.
matchAll(cf))oi(s.slice(r,i),t+r,o),r=i+a.length;oi(s.slice(r),t+r,o)}function oi(e,t,n){let o=[...e.matchAll(uf)].map(({index:i,0:a})=>({index:i,length:a.length})),
s=[],r=new Map;for(let i=o.length-1;i>=0;i--)s[i]=r.get(o[i].length),r.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=s[i];if(a===void 0)continue;let l=t+
o[i].index,c=t+o[a].index,f=l+o[i].length;n.push({start:l,end:c+o[a].length,from:f,to:c,is_block:!1,info:""}),i=a}}var df="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",pf=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${df})?\\ufe0f?`,
mf=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${pf}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,gf=new RegExp(`^\\s*(?:${mf}\\s*){1,3}$`,"u"),hf=150,
wf=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,si=e=>e.length<=hf&&gf.test(e);function ri(e,t){let n=wf.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-
n[1].length,prefix:n[2]}}var _f=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),$f=/[\p{L}\p{N}\p{M}]/u,vf=/[\p{White_Space}]/u,yf=/\p{Default_Ignorable_Code_Point}/u,
bf=/[\p{L}\p{N}]/u,kf=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,Sf=/\p{M}/u,ii=/[\u202a-\u202e\u2066-\u2069]/g,Ct=e=>e>""&&_f.test(e),hn=e=>$f.test(e)&&!Ct(e),wn=e=>e===""||
vf.test(e),Pe=e=>e>""&&yf.test(e),Me=e=>e>""&&Sf.test(e),_n=e=>bf.test(e),ai=e=>kf.test(e),li=e=>e.replace(ii,""),$n=e=>e.search(ii)>=0;function ct(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&xf(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function ut(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var xf=e=>e>=55296&&e<56320;var po=/^(?:https?:\/\/|mailto:|www\.)/i,Ef=/^www\.[^.]+\../i,Mf=/^[^@]+@[^@]+$/,Of=/[\p{L}\p{N}\p{M}]/u,Af=".,;:!?'*_~|",Tf={")":"(","]":"[","}":"{"},Cf=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
qf=/[\u3002\uff0e\uff61]/g;function mo(e){let t=po.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!Ef.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?Mf.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function ci(e,t,n){let o=t,s={"(":0,"[":0,"{":0};for(;o<n;){
let r=ut(e,o),i=Tf[r];if(!Rf(r)||i&&s[i]===0)break;i?s[i]--:r in s&&s[r]++,o+=r.length}for(;o>t&&Af.includes(e[o-1]);)o--;return o}function Rf(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):Of.test(e)&&!Ct(e)&&!Pe(e)}function ui(e,{href:t,host:n}){if($n(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(qf,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),s=o.split(Cf).filter(Lf);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(s.length>0||o.includes("@"))&&!i?n:null}let r=n.replace(/:\d+$/,"");for(let i of s){let a=Nf(i);if(fi(i)||a!==r&&!r.endsWith(`.${a}`))return n}
return null}function Lf(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function Nf(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function fi(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function di(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return fi(n)?t:null}var Pf=/[\s\0-\x1f\x7f<>]/;function qt(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].start<t?n=r+1:o=r}let s=n;return r=>{for(;s<e.length&&e[s].start<r;)
s++;return e[s]}}function pi(e,t){let n=new Map,o=[],s=0;for(let r=0;r<e.length;r++){if(s<t.length&&t[s].start===r){r=t[s++].end-1,o=[];continue}let i=e[r];if(i===
"(")o.push(r);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,r)}else Pf.test(i)&&(o=[])}return n}var G=e=>e===""?[]:[{type:"mark",text:e}];function Rt(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Rt).join("")}function ft(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var Df=/["“”„‟«»「『]/;function mi(e,{start:t,end:n,from:o,to:s},r){let i=Bf(If(e,o,s,r));return{type:"code",children:[...G(e.slice(t,o)),...i,...G(
e.slice(s,n))]}}function If(e,t,n,o){let s=[],r=qt(o,t);for(let i=r(t);i&&i.start<n;i=r(t))s.push(e.slice(t,i.start),...G(e.slice(i.start,i.end))),t=i.end;return s.
push(e.slice(t,n)),ft(s)}function gi([e,t],n,o){let s=t?[{type:t,children:o}]:o;return{type:e,children:[...G(n),...s,...G(n)]}}function Bf(e){let t=e.map(Rt).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(s=>typeof s=="string"),o=e.findLastIndex(s=>typeof s=="string");return ft(e.flatMap(
(s,r)=>{if(typeof s!="string"||r!==n&&r!==o)return[s];let i=r===n?1:0,a=s.length-(r===o?1:0);return[...G(s.slice(0,i)),s.slice(i,a),...G(s.slice(a))]}))}function hi(e,{
start:t,end:n,id:o}){let s=e.slice(t,n),r=Df.test(s[1])?[s[0],...G(s[1]),s.slice(2,-1),...G(s.slice(-1))]:[s];return{type:"mention",id:o,children:r}}var wi=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,Ff="\\*_~[]`",Uf=">-",jf={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},Hf=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
Wf=["**","~~"];function _i(e,t,n){let o={from:0,index:-1,found:""},s=null,r=[...t,...n].sort((g,d)=>g.start-d.start),i=new Map(r.map(g=>[g.start,g]));function a(g,d,$,y){
let b=qt(r,g),x=qt($,g),S=[],v=new Map,k=g,E=y?-1:g;for(;k<d;){(o.index<k||k<o.from)&&(o=l(k));let M=b(k),A=x(k),R=Math.min(o.index,M?.start??d,A?.start??d,d);if(R>
k&&S.push(e.slice(k,R)),k=R,k>=d)break;A?.start===k?(S.push(...G(e.slice(k,A.end))),k=E=A.end):M?.start===k?(S.push("id"in M?hi(e,M):mi(e,M,$)),k=M.end):e[k]===
"\\"?k=w(k,d,E,S):e[k]==="["?k=y?c(k,1,S):m(k,d,$,S):"*_~".includes(e[k])?k=_(k,g,d,S,v):k=h(k,g,d,o.found,y,S)}for(let[M,A]of v)S[A]=M;return ft(S)}function l(g){
wi.lastIndex=g;let d=wi.exec(e);return{from:g,index:d?.index??e.length,found:d?.[0]??""}}function c(g,d,$){return $.push(e.slice(g,g+d)),g+d}let f=g=>g<e.length&&
Ff.includes(e[g])&&!i.has(g);function w(g,d,$,y){let b=e[g+1],x=g===$||e[g-1]===`
`,S=f(g+1)||x&&Uf.includes(b);return g+1===d||!S?c(g,1,y):(y.push({type:"mark",text:"\\"}),c(g+1,1,y))}function _(g,d,$,y,b){let x=1;for(;g+x<$&&e[g+x]===e[g];)
x++;let S=e.slice(g,g+x),v=jf[S],k=g===d?"":ct(e,g),E=g+x===$?"":ut(e,g+x);if(!v||S==="_"&&Gf(k,E))return c(g,x,y);let M=b.get(S);if(M!==void 0&&!wn(k)&&(Wf.includes(
S)||!hn(E))){for(let[A,R]of b)R<M||(y[R]=A,b.delete(A));y.push(gi(v,S,ft(y.splice(M).slice(1))))}else!wn(E)&&!hn(k)?(M!==void 0&&(y[M]=S),b.set(S,y.length),y.push(
{type:"mark",text:S})):y.push(S);return g+x}function m(g,d,$,y){let b=u(g+1,d);if(b===null||e[b+1]!=="(")return c(g,1,y);s??=pi(e,t);let x=s.get(b+1);if(x===void 0||
x>=d)return c(g,1,y);let S=mo(e.slice(b+2,x));if(!S)return c(g,1,y);let v=a(g+1,b,$,!0),k=v.map(Rt).join("");return Hf.test(k)?c(g,1,y):(y.push({type:"link",href:S.
href,host:ui(k,S),children:[...G("["),...v,...G(e.slice(b,x+1))]}),x+1)}function u(g,d){for(;g<d;){let $=i.get(g);if($){if(e.slice(g,$.end).includes(`
`))return null;g=$.end;continue}let y=e[g];if(y==="]")return g;if(y==="["||y===`
`)return null;g+=y==="\\"&&f(g+1)?2:1}return null}function h(g,d,$,y,b,x){if(g>d&&hn(ct(e,g)))return c(g,y.length,x);let S=ci(e,g,$),v=e.slice(g,S),k=b||!po.test(
v)?null:mo(v);return k?(x.push({type:"link",href:k.href,host:di(v,k),children:[v]}),S):c(g,Math.max(S-g,y.length),x)}return(g,d,$)=>a(g,d,$,!1)}var Gf=(e,t)=>!wn(
e)&&!_n(e)&&!Me(e)&&(e===t||e===">"&&t==="<");var Kf=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,zf=/[\u2010\u2011]/g,$i=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
Yf=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,vi=/[\u1100-\u11ff]/,Xf=/^[\0-\x7f]*$/,yi=e=>e.replace(Kf,"'").replace(zf,"-"),bi=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function go(e){if(Xf.test(e))return e.toLowerCase();let t=yi(e.replace($i," ")),n=bi(t.normalize("NFD")).normalize(
"NFKC"),o=bi(n).replace(Yf,"").normalize("NFKC");return yi(o.replace($i," "))}var ho=e=>go(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function ki(e){let t="",
n=[],o=0;for(let s of Vf(e)){o+=s.length;for(let r of go(s)){if(r===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=r;for(let i=0;i<r.length;i++)
n.push(o)}n.length>0&&t!==""&&go(s)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Vf(e){let t=[];for(let n of e){let o=t.length-1,s=Me(n)||Pe(n)&&Me(t[o]?.
slice(-1)??"")||vi.test(n)&&vi.test(t[o]?.slice(-1)??"");o>=0&&s?t[o]+=n:t.push(n)}return t}var _o="all",Qf=50,Si=128,Jf=4096,dt="@＠﹫",Zf=new RegExp(`[${dt}]`),ed=new RegExp(`[${dt}](?![ ${dt}])([^${dt}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
td=new RegExp(`[${dt}][\\u200b\\u2060]`,"g"),nd=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,od='"“”„‟«»「『',xi=/["“”„‟«»」』]/g,sd=/^-[clu]/,rd=/(?<!_)_+(?![_clm])/g,
id=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Ei(e,t,n=gn(e)){let o=new Map;for(let{id:w,name:_}of t)o.set(ho(_),w);if(o.size===0||!Zf.test(e))return[];let s=[
...o.keys()].filter(w=>w!=="").sort((w,_)=>_.length-w.length),r=[],i=new Set,a=!1,l=-1,c=0,f=ad(e,n);for(let{index:w,0:_,1:m}of f.matchAll(ed)){let u=ld(f,w);if(!u&&
w!==l)continue;if(l=w+_.length,++c>Jf)break;if(!u&&!a)continue;let h=cd(m,s);a=h?.fills??!1;let g=o.get(h?.name??"");!h||g===void 0||!i.has(g)&&i.size===Qf||(i.
add(g),r.push({start:w,end:l-m.length+h.length,id:g}))}return r}function ad(e,t){let n="",o=0;for(let{start:r,end:i}of t)n+=e.slice(o,r)+`
`.repeat(i-r),o=i;n+=e.slice(o);let s=r=>" ".repeat(r.length);return n.replace(nd,s).replace(td,s)}function ld(e,t){let n=ct(e,t);for(;n!==""&&(n==="_"||wo(n)===
"m");)t-=n.length,n=ct(e,t);return n===""||!dt.includes(n)&&wo(n)!=="c"}function cd(e,t){if(od.includes(e[0]))return ud(e,t);let{fold:n,ends:o}=ki(e),s=n.replace(
/ $/,""),r=e.length<=Si||[...e].length<=Si,i="";for(let a of t){if(!s.startsWith(a)||!r&&a.length===s.length)continue;i||=fd(s);let l=i.slice(a.length);if(!(!id.
test(i.slice(a.length-1))||a===_o&&sd.test(l)))return{name:a,length:o[a.length-1],fills:r&&a===s}}return null}function ud(e,t){xi.lastIndex=1;let n=xi.exec(e);if(!n)
return null;let o=ho(e.slice(1,n.index)),s=n.index+1;return t.includes(o)?{name:o,length:s,fills:s===e.length}:null}function fd(e){let t="";for(let n of e)t+=wo(
n).repeat(n.length);return t.replace(rd,n=>"o".repeat(n.length))}function wo(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(Pe(e))return"m";let t=Me(e);
return!t&&!_n(e)?"o":Ct(e)?t?"x":"u":t?"m":ai(e)?"c":"l"}var dd=/^[ \t]*$/,Mi=/^> |^>$/,Oi=/^- (?=.*\S)/s,Ai=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,pd=/^ {2}(?=.*\S)/s;function vn(e,t=[]){let n=gn(e),o=_i(e,n,Ei(e,t,n));return{
type:"document",is_large:si(e),children:Ti(e,md(e,n),o,!0)}}function md(e,t){let n=[],o=0;for(let s=0;s<=e.length;){for(;o<t.length&&t[o].end<=s;)o++;let r=t[o],
i=r?.is_block&&r.start===s?r:null,a=i?i.end:e.indexOf(`
`,s),l=a<0?e.length:a;n.push({outer:s,start:s,end:l,is_inside:r!==void 0&&r.start<s,block:i}),s=l+1}return n}function gd(e,{start:t,end:n,is_inside:o,block:s},r){
if(o)return"text";if(s)return"code";let i=e.slice(t,n);return dd.test(i)?"blank":r&&Mi.test(i)?"quote":Oi.test(i)?"bullet":Ai.test(i)?"number":"text"}function Ti(e,t,n,o){
let s=t.map(i=>gd(e,i,o)),r=[];for(let i=0;i<t.length;){let a=s[i],l=hd(e,t,s,i),c=t.slice(i,l),{outer:f,start:w,end:_,block:m}=c[0];i>0&&r.push(...G(`
`)),a==="quote"?r.push({type:"quote",children:Ti(e,c.map(u=>wd(e,u)),n,!1)}):(r.push(...G(e.slice(f,w))),a==="blank"?r.push(...G(e.slice(w,_))):m?r.push(_d(e,m)):
a==="text"?r.push({type:"paragraph",children:n(w,c[l-i-1].end,Ci(c))}):r.push($d(e,c,s.slice(i,l),n))),i=l}return r}function hd(e,t,n,o){let s=n[o],r=s==="bulle\
t"||s==="number",i=o+1;if(s==="blank"||s==="code")return i;for(;i<t.length;){let a=t[i],l=r&&n[i]==="text"&&pd.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
s&&!l)break;i++}return i}function wd(e,t){let n=Mi.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Ci=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function _d(e,{start:t,end:n,from:o,to:s,info:r}){let i=e.slice(o,s);return{type:"code_block",info:r,
children:[...G(e.slice(t,o)),...i?[i]:[],...G(e.slice(s,n))]}}function $d(e,t,n,o){let s=n[0]==="number",r=s?Ai:Oi,i=[];for(let a=0;a<t.length;){let l=a+1;for(;l<
t.length&&n[l]==="text";)l++;let c=t[a],[f="",w]=r.exec(e.slice(c.start,c.end))??[],_=t.slice(a,l).map((m,u)=>u===0||m.is_inside?m:vd(m));a>0&&i.push(...G(`
`),...G(e.slice(c.outer,c.start))),i.push({type:"item",number:w===void 0?null:Number(w),children:[...G(f),...o(c.start+f.length,_[l-a-1].end,Ci(_))]}),a=l}return{
type:"list",is_ordered:s,children:i}}var vd=e=>({...e,start:e.start+2});var yd=["paragraph","item","code_block"];function Qe(e){let t=[];return qi(vn(e),t),t.join("").replace(/\s+/g," ").trim()}function qi(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)qi(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),yd.includes(e.type)&&t.push(" ")}}var bd=5e3,Ri=120,Li=2e4,Ni=e=>`g${e}`,lv=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function Pi({state:e,settings:t,isLeading:n,isVisible:o,tell:s,clock:r}){
let i=null,a=null,l=new Map,c=new Map,f=null,w=null;function _(d){if(a===d)return!0;let $=r.now();return[...l.values()].some(y=>y.groupId===d&&y.until>$)}function m(d,$){
let{notifications:y,mentions_in_muted:b,notify_all:x}=t();return!y||_(d.id)?!1:Ee(d,r.now())?$==="mention"&&b:$!=="message"||x.includes(d.id)}function u(d,$){let y=r.
now(),b=y-(c.get(d.id)??-1/0)>=bd,x=b&&t().sounds&&!o();c.set(d.id,y),i?.show({tag:Ni(d.id),group:d,...$,isRenewed:b,hasSound:x})}function h(d){c.delete(d),i?.close(
Ni(d))}function g(){r.cancel(w),w=null,s(a),a!==null&&(w=r.after(g,Li))}return{setPort(d){i=d},look(d){d!==a&&(a=d,g(),d!==null&&h(d))},looked({tab:d,group_id:$}){
$===null?l.delete(d):(l.set(d,{groupId:$,until:r.now()+2*Li}),n()&&h($))},arrived(d){if(n())for(let{message:$,kind:y}of d){let b=e.groups.get($.group_id);if(!b||
$.seq<=b.read_seq||!m(b,y))continue;let x=e.people.get($.sender_id),S=x?.display_name??x?.username??$.sender,v=Array.from(Qe($.content.slice(0,4*Ri))).slice(0,Ri);
u(b,{kind:"message",seq:$.seq,sender_id:$.sender_id,sender:S,count:1,text:t().notification_text&&v.length>0?v.join(""):null})}},changed({groups:d}){if(n())for(let $ of d){
let y=e.groups.get($);(y?y.unread===0&&c.has($):c.has($))&&h($)}},lost(){f=new Map(e.groups)},back(){let d=f;if(f=null,!(!d||!n()||o()))for(let $ of e.groups.values()){
let{unread:y,mentions:b}=d.get($.id)??{unread:0,mentions:0},x=$.unread-y,S=$.mentions>b,v=$.kind==="direct"?"direct":S?"mention":"message";x>0&&m($,v)&&u($,{kind:"\
summary",seq:$.last?.seq??$.seq,sender_id:null,sender:"",text:null,count:x})}},dispose(){r.cancel(w),a!==null&&s(null);for(let d of[...c.keys()])h(d)}}}function Di({signal:e,onPresence:t,onTyping:n,clock:o}){let s=new Map,r=new Set,i=new Map,a=null,l=new Map,c=new Map;function f(m,u){u===null?i.delete(m):i.set(
m,u),t(m)}function w(){a=null;let m=new Set([...s.keys()].slice(-100));for(let h of r)m.has(h)||f(h,null);(m.size===r.size&&[...m].every(h=>r.has(h))||e({type:"\
watch",user_ids:[...m]}))&&(r=m)}function _(m,u){let h=l.get(m);h?.has(u)&&(o.cancel(h.get(u)),h.delete(u),n(m))}return{show(m){s.set(m,(s.get(m)??0)+1),a??=o.after(
w,500);let u=!0;return()=>{if(!u)return;u=!1;let h=(s.get(m)??1)-1;h>0?s.set(m,h):s.delete(m),a??=o.after(w,500)}},connected(){r=new Set,s.size>0&&(a??=o.after(
w,0))},disconnected(){for(let m of r)f(m,null);r=new Set;for(let[m,u]of l)for(let h of[...u.keys()])_(m,h)},answered(m){let u=new Set(m);for(let h of r)f(h,u.has(
h))},changed(m,u){r.has(m)&&f(m,u)},isOnline:m=>i.get(m)??null,typed(m,u){let h=l.get(m)??new Map;l.set(m,h);let g=!h.has(u);o.cancel(h.get(u)),h.set(u,o.after(
()=>_(m,u),5e3)),g&&n(m)},stopTyping:_,typingIn:m=>[...l.get(m)?.keys()??[]],type(m){let u=o.now();u-(c.get(m)??-1/0)<3e3||e({type:"typing",group_id:m})&&c.set(
m,u)},typedAndSent:m=>{c.delete(m)},dispose(){o.cancel(a);for(let m of l.values())for(let u of m.values())o.cancel(u)}}}function Ii({apply:e,soon:t,clock:n}){let o=[],s=null,r=0,i=0,a=0;function l(){s?.(),s=null;let c=o;o=[],c.length>0&&e(c)}return{push(c){o.push(c);let f=Math.floor(
n.now()/1e3);if(f!==r&&(a=f===r+1?i:0,r=f,i=0),i++,s)return;if(Math.max(i,a)<=30){s=t(l);return}let w=n.after(l,100);s=()=>n.cancel(w)},flush:l,clear(){s?.(),s=
null,o=[]}}}var kd=500,Sd=50,xd=200,Ed=3;function Bi({db:e,state:t,isLeading:n,opened:o,me:s,clock:r}){let i=new Set,a=new Set,l=new Map,c=new Map,f=!0,w=null,_=0,m=null,u=Promise.
resolve(),h=()=>{m??=r.after($,kd)};function g(){let y={is_whole:f,cursor:t.cursor,me:s(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
f&&c.clear();for(let S of f?t.groups.keys():i){let v=t.groups.get(S);v?y.groups.push(v):y.gone_groups.push(S)}for(let S of f?t.people.keys():a){let v=t.people.get(
S);v&&y.people.push(v)}let b=[...o].sort(([,S],[,v])=>v-S).slice(0,Sd),x=new Set(b.map(([S])=>S));for(let S of[...c.keys()])x.has(S)&&t.logs.has(S)||(y.gone_logs.
push(S),c.delete(S));for(let S of f?x:l.keys()){let v=t.logs.get(S);v&&x.has(S)&&d(y,v)}return i.clear(),a.clear(),l.clear(),f=!1,y}function d(y,b){let x=b.group_id,
S=rn(b),v=c.get(x)??new Set;if(!S){c.delete(x)&&y.gone_logs.push(x);return}let k=pe(b,S),E=k.slice(-xd),M=E.length<k.length,A=M?E[0].seq:S.from,R=new Set(E.map(
O=>O.seq)),D=l.get(x);for(let O of E)(!v.has(O.seq)||D?.has(O.seq))&&y.rows.push(O);for(let O of v)R.has(O)||y.gone_rows.push([x,O]);c.set(x,R),y.logs.push({group_id:x,
from:A,to:S.to,at_start:S.at_start&&!M,at_end:S.at_end,opened_at:o.get(x)??0})}function $(){return r.cancel(m),m=null,!n()||_>=Ed?(f=!0,u):(u=u.then(async()=>{if(!f&&
t.cursor===w&&i.size+a.size+l.size===0)return;let b=g();await e.save(b)?(_=0,w=b.cursor):(_++,f=!0,h())}),u)}return{note(y){for(let b of y.groups)i.add(b);for(let b of y.
people)a.add(b);for(let b of y.logs)l.set(b,l.get(b)??new Set);for(let[b,x]of y.rows){let S=l.get(b)??new Set;for(let v of x)S.add(v);l.set(b,S)}h()},invalidate(){
f=!0,h()},flush:$,dispose:()=>r.cancel(m)}}var Fi=({state:e,people:t,local:n,invitations:o,onLive:s})=>function(i,a){switch(i.type){case"live":s(i.cursor);break;case"read":Nr(e,i,a);break;case"read_all":
Pr(e,i.cursor,a);break;case"muted":Dr(e,i,a);break;case"typing":t.typed(i.group_id,i.user_id);break;case"presence":t.answered(i.online);break;case"presence_chan\
ged":t.changed(i.user_id,i.is_online);break;case"invitation":o.value++;break;default:n.received(i)}};var Od=2e3;function Ui({userId:e,db:t,env:n,onEnded:o,onServer:s}){let{clock:r}=n,i=yr({fetch:n.fetch,db:t,onSignedOut:({code:L})=>st(L),clock:r}),{http:a,db:l}=i,
c=nr(e),f=Vr(c,r),w=Je(null),_=Je(null),m=Je({state:"idle",since:r.now(),retryAt:null,code:null}),u=ue(L=>I.typingIn(L)),h=ue(L=>I.isOnline(L)),g=Je([]),d=Je(0),
$=Je(0),y=new Map,b=new Set,x=!1,S=Je(!1),v=!1,k=null,E=zs({open:L=>n.openSocket(`/ws?since=${encodeURIComponent(L)}&groups=no`),prepare:async()=>(c.cursor===null&&
await F.anew(),c.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:L=>L.type==="ready"?Yt(L):M.push(L),onState:L=>{L.state==="ended"&&st(String(
L.code)),L.state!=="live"&&Xt(),m.value=L},isOnline:n.isOnline,isVisible:n.isVisible,clock:r}),M=Ii({apply:X,soon:n.soon,clock:r}),A=Fr({state:c,http:a,change:P,
opened:y,clock:r}),R=Zr({state:c,http:a,request:E.request,change:P,clock:r}),D=_r({state:c,http:a,change:P,history:A,clock:r}),O=Jr({userId:e,db:l,http:a,env:n,
state:c,socket:E,onLeading:()=>N.invalidate()}),N=Bi({db:l,state:c,isLeading:()=>O.tabs.isLeading,opened:y,me:()=>w.value,clock:r}),I=Di({signal:E.signal,onPresence:L=>h.
update(L),onTyping:L=>u.update(L),clock:r}),F=vr({userId:e,db:l,http:a,state:c,view:f,history:A,change:P,me:w,server:_,clock:r,onOther:()=>st("another_user"),onSettings:L=>O.
settings.received(L),onServer:s,onAnew:()=>{M.clear(),N.invalidate(),d.value++}}),te=ei({state:c,change:P,clock:r}),We=n.makeKey(),q=Pi({state:c,settings:()=>O.
settings.settings.value,isLeading:()=>O.tabs.isLeading,isVisible:n.isVisible,tell:L=>O.tabs.tell({type:"looking",tab:We,group_id:L}),clock:r});O.onWord(L=>{L.type===
"looking"&&q.looked(L)});let K=Fi({state:c,people:I,local:O,invitations:$,onLive:zt}),C=Fs({userId:e,http:a,memory:n.memory,clock:r});function P(L){v||Md(()=>{let Y=or(),
Ge=x;L(Y);for(let St of Y.confirmed)O.outbox.confirm(St);for(let{group_id:St,user_id:Bc}of Y.typed)I.stopTyping(St,Bc);if(Y.left.size>0&&(g.value=[...g.value,...Y.
left.values()].slice(-20)),Y.me&&Ic(),A.bound(Y.logs),f.publish(Y),N.note(Y),D.note(Y),te.note(Y.groups),O.began(Y.groups),q.changed(Y),!(!Ge||Y.arrived.length===
0)){q.arrived(Y.arrived);for(let St of b)St(Y.arrived)}})}function X(L){P(Y=>{for(let Ge of L)Lr(Ge)?Cr(c,Ge,Y):K(Ge,Y)})}function zt(L){x=!0,S.value=!0,Se(L)>=
c.applied_id&&(c.cursor=L),I.connected(),R.connected(),O.sync(),F.refreshed().then(q.back)}function Yt(L){L.user_id!==e?st("another_user"):L.reset||L.behind>Od?
Vt():(O.outbox.connected(!0),F.refresh())}function Xt(){x&&q.lost(),x=!1,S.value=!1,O.outbox.connected(!1),I.disconnected(),R.disconnected()}function Vt(){M.clear(),
c.cursor=null,E.restart()}async function Ic(){try{w.value=await a.get("/v1/users/me")}catch{}}function st(L){v||(k&&O.tabs.tell({type:"signed_out",reason:k}),ms(),
o(k??L))}function ms(){v=!0,E.stop(),M.clear();for(let L of[f,N,R,F,D,I,C,te,q,O])L.dispose();i.end()}return{http:a,state:c,view:f,me:w,server:_,apply:X,connection:m,
typing:u,presence:h,left:g,resets:d,invitations:$,isCurrent:S,history:A,marks:R,asking:D,people:I,local:O,notifications:q,socket:E,change:P,async begin(){await Promise.
all([F.showCopy(),O.load()]),!v&&(E.start(),C.start())},async leave(L,Y){k=L;try{await Y(),st(L)}catch(Ge){if(!v)throw Ge}finally{k=null}},end:st,onArrived(L){return b.
add(L),()=>b.delete(L)},async flush(){M.flush(),await Promise.all([R.flush(),O.flush(),N.flush()])},dispose:ms}}var Ad=new Set(["signed_out","account_deleted"]);function ji(e=Bs()){let t=$o({name:"starting"}),n=$o(null),o=null,s=$o(null),r=null,i=e.memory.get("email"),a=0,
l=en({fetch:e.fetch});async function c(d){let $=++a;o?.dispose();let y=e.memory.get(`shared-${d}`)!==null;e.memory.set("user",String(d));let b=y?Ye():await e.openDatabase(
d);if($!==a){b.close();return}r=b;let x=Ui({userId:d,db:r,env:e,onEnded:f,onServer:_});o=x,x.local.onWord(v=>{v.type==="signed_out"&&x.end(v.reason),v.type==="n\
ew_version"&&w(v.version)&&(s.value=v.version)});let S=Cs(x,x.http,e.upload);t.value={name:"signed_in",session:x,actions:S},await x.begin()}async function f(d){
let $=r,y=o?.state.me;if(a++,o=null,r=null,d==="another_user"){$?.close(),await h();return}e.memory.get("user")===String(y)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:d,email:i},await $?.wipe(Ad.has(d)),$?.close(),m()}let w=d=>d!==null&&e.version!=="src"&&d!==e.version;function _({web:d}){d===null||!w(
d)?s.value=null:s.value!==d&&(s.value=d,o?.local.tabs.tell({type:"new_version",version:d}))}async function m(){try{let d=await l.get("/v1/config");n.value=d,_(d)}catch{}}
async function u(){let d=Number(e.memory.get("user"));if(d){await c(d);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},m();return}await h()}
async function h(){let d=++a;t.value={name:"starting"};try{let{user_id:$}=await l.get("/v1/test-auth",void 0,{tries:1});d===a&&await c($)}catch($){let{action:y,
code:b}=$;y==="sign_in"?(d===a&&(t.value={name:"signed_out",reason:null,email:i}),m()):d===a&&(t.value={name:"signed_out",reason:b,email:i})}}async function g({
id:d},$,y){i=y?null:$,e.memory.set("email",i),e.memory.set(`shared-${d}`,y?"1":null),e.memory.set(Qn(d),null),await c(d)}return{status:t,config:n,newVersion:s,http:l,
start:u,async login({email:d,password:$,isShared:y=!1}){let b=y?"session":"persistent",{user:x}=await l.post("/v1/users/login",{email:d,password:$,cookie:b});await g(
x,d,y)},async register({username:d,email:$,password:y,invite:b=null,isShared:x=!1}){let v={username:d,email:$,password:y,cookie:x?"session":"persistent",...b&&{
invite:b}},k=await l.post("/v1/users/register",v);return await g(k,$,x),k.group_id??null},reset:(d,$)=>l.post("/v1/users/reset",{code:d,new_password:$}),invite:d=>l.
get(`/v1/invites/${encodeURIComponent(d)}`),async logout(d=!1){let $=o;$&&(await Promise.all([$.marks.flush(),$.local.handOver()]),await $.leave("signed_out",()=>$.
http.post("/v1/users/logout",{all:d})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),isUploading:()=>o?.local.attachments.isRunning()??!1,flush:()=>o?.
flush()}}var B=ji();import{html as Hi}from"./vendor/preact.js";var vo=document.querySelector('meta[name="chat-version"]')?.getAttribute("content");function yn(e){return`/assets/${vo}/${e}`}var Td=new Set(["back","forward","leave","reply","send"]);function T({name:e,label:t}){let n=yn(`icons/sprite.svg#${e}`),o=Td.has(e)?"icon pointing":"icon";return t===
void 0?Hi`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>`:Hi`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`}async function Jv(){if("serviceWorker"in navigator){if(vo==="src"){await Cd();return}try{await navigator.serviceWorker.register(qd("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function Cd(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function qd(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}async function yo(){let e=await navigator.serviceWorker?.getRegistration().
catch(()=>{});e&&await Ld(e).catch(()=>{}),location.reload()}var Rd=1e4;async function Ld(e){await e.update();let t=e.installing??e.waiting;t&&await new Promise(
n=>{setTimeout(n,Rd);let o=()=>{t.state==="installed"&&t.postMessage({type:"take_over"}),(t.state==="activated"||t.state==="redundant")&&n(void 0)};t.addEventListener(
"statechange",o),o()})}import{html as Gn,render as aw}from"./vendor/preact.js";import{effect as Nd}from"./vendor/preact.js";var Pd=["theme","text_size","density","reduced_motion","language"],Gi="chat-looks",Dd=new Set(["ar","fa","he","ur"]);async function Ki(){let e=Id(),t=Wi(e);Nd(()=>{
let n=B.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,s=Object.fromEntries(Pd.map(r=>[r,o.value[r]]));Wi(s),Bd(s)}),await t}
async function Wi({theme:e,text_size:t,density:n,reduced_motion:o,language:s}){let r=document.documentElement;bn(r,"theme",e==="system"?null:e),bn(r,"textSize",
t==="normal"?null:t),bn(r,"density",n==="normal"?null:n),bn(r,"motion",o==="always"?"reduced":null);let i=getComputedStyle(r).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",i);let a=ys(s?[s]:navigator.languages);try{await $s(a)}catch{return}r.lang=a,r.dir=Dd.has(
a)?"rtl":"ltr"}function bn(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function Id(){try{return{...lt,...JSON.parse(localStorage.getItem(Gi)??"{}")}}catch{
return lt}}function Bd(e){try{localStorage.setItem(Gi,JSON.stringify(e))}catch{}}import{html as fe,useEffect as tp,useState as Ze}from"./vendor/preact.js";import{html as bo,useEffect as Fd,useId as Ud,useRef as jd,useState as Hd}from"./vendor/preact.js";function Lt({name:e,label:t,type:n="text",value:o="",autocomplete:s="off",hint:r="",fault:i="",isOptional:a=!1,isFirst:l=!1,...c}){let f=Ud(),[w,_]=Hd(!1),m=jd(
null);Fd(()=>{l&&m.current?.focus()},[l]);let u=n==="password",h=[r&&`${f}-hint`,i&&`${f}-fault`].filter(Boolean).join(" ");return bo`
    <div class="field">
      <label for=${f}>${t}</label>
      <div class="field-box">
        <input
          ref=${m} id=${f} name=${e} type=${u&&w?"text":n} defaultValue=${o}
          dir=${n==="text"?"auto":void 0} autocomplete=${s} required=${!a}
          spellcheck=${!1} autocapitalize="off"
          aria-invalid=${i?"true":void 0} aria-describedby=${h||void 0} ...${c}
        />
        ${u&&bo`<button type="button" class="button quiet" aria-pressed=${w} title=${p("signin.show_password")} onClick=${()=>_(!w)}>
          <${T} name="eye" label=${p("signin.show_password")} />
        </button>`}
      </div>
      ${r&&bo`<p class="hint" id="${f}-hint">${r}</p>`}
      <p class="fault" id="${f}-fault" role="alert" hidden=${!i}>${i}</p>
    </div>
  `}var zi=(e,t)=>String(new FormData(e).get(t)??"");import{signal as Gd}from"./vendor/preact.js";var Wd=/^[1-9][0-9]{0,15}$/;function So({pathname:e,search:t,hash:n}){let[o,s,r,...i]=e.split("/").slice(1);return i.length>0?{name:"unknown"}:o===""&&s===void 0?
{name:"home"}:o==="g"&&ko(s)&&(r===void 0||ko(r))?{name:"group",groupId:Number(s),seq:r?Number(r):null}:r!==void 0?{name:"unknown"}:o==="d"&&ko(s)?{name:"direct",
userId:Number(s)}:o==="settings"?{name:"settings",page:s??""}:s!==void 0?{name:"unknown"}:o==="join"?{name:"join",code:n.slice(1)}:o==="search"?{name:"search",query:new URLSearchParams(
t).get("q")??""}:{name:"unknown"}}function De(e){switch(e.name){case"group":return e.seq===null?`/g/${e.groupId}`:`/g/${e.groupId}/${e.seq}`;case"direct":return`\
/d/${e.userId}`;case"join":return`/join#${e.code}`;case"search":return e.query===""?"/search":`/search?${new URLSearchParams({q:e.query})}`;case"settings":return e.
page===""?"/settings":`/settings/${e.page}`;default:return"/"}}function ko(e){return e!==void 0&&Wd.test(e)}var Yi="",ee=Gd(Vi());addEventListener("popstate",xo);addEventListener("hashchange",xo);function Z(e,{replace:t=!1}={}){t?history.replaceState(null,"",e):history.
pushState(null,"",e),xo()}function Xi(e){if(e.defaultPrevented||e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;let t=e.target instanceof Element?
e.target.closest("a"):null;if(!t||t.target||t.hasAttribute("download"))return;let n=new URL(t.href);n.origin!==location.origin||So(n).name==="unknown"||(e.preventDefault(),
Z(n.pathname+n.search+n.hash))}function xo(){ee.value=Vi()}function Vi(){let e=So(location);return e.name!=="join"?e:(e.code!==""&&(Yi=e.code,history.replaceState(
history.state,"","/join")),{...e,code:Yi})}import{html as Eo,signal as Kd}from"./vendor/preact.js";var zd=6e3,Yd=15e3,Xd=3,pt=Kd([]),Nt=new Map,Vd=0;function ye(e,{isFault:t=!1,action:n=null}={}){let o={id:++Vd,text:e,isFault:t,action:n},s=pt.value.filter(r=>r.
text!==e);pt.value=[...s,o].slice(-Xd),Ji(o)}function Ji({id:e,action:t}){clearTimeout(Nt.get(e)),Nt.set(e,setTimeout(()=>Mo(e),t?Yd:zd))}function Mo(e){clearTimeout(
Nt.get(e)),Nt.delete(e),pt.value=pt.value.filter(t=>t.id!==e)}function Zi(){return Eo`
    <div class="toasts">
      <div role="status">${pt.value.filter(e=>!e.isFault).map(Qi)}</div>
      <div role="alert">${pt.value.filter(e=>e.isFault).map(Qi)}</div>
    </div>
  `}function Qi(e){let t=()=>clearTimeout(Nt.get(e.id)),n=()=>Ji(e);return Eo`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action&&Eo`<button class="button quiet strong" onClick=${()=>Qd(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${()=>Mo(e.id)}>
        <${T} name="close" label=${p("shell.close")} />
      </button>
    </div>
  `}function Qd(e){Mo(e.id),e.action?.onSelect()}var ea={network:"shell.fault.network",time_out:"shell.fault.network",unreadable_answer:"shell.fault.network",busy:"shell.fault.busy",stopping:"shell.fault.busy",
storage_failed:"shell.fault.busy",server_error:"shell.fault.server",rate_limited:"shell.fault.rate",disk_full:"shell.fault.disk",not_allowed:"shell.fault.allowe\
d",not_a_member:"shell.fault.member",blocked:"shell.fault.blocked",group_archived:"shell.fault.archived",too_large:"shell.fault.large",quota_exceeded:"shell.fau\
lt.quota"};function ne(e){let{code:t="",message:n="",requestId:o=null}=e??{},s=Object.hasOwn(ea,t)?ea[t]:void 0,r=s?p(s):n||p("shell.fault.unknown");return t===
"server_error"&&o?`${r} (${o})`:r}async function U(e){try{return await e(),!0}catch(t){return ye(ne(t),{isFault:!0}),!1}}var ta=3,na=64,oa={username_taken:{field:"username",key:"signin.username_taken"},email_taken:{field:"email",key:"signin.email_taken"},invalid_credentials:{field:"\
password",key:"signin.wrong_password"},reset_code_not_found:{field:"code",key:"signin.wrong_code"}};function sa(e){let t=[...e.normalize("NFC").replace(/\s+/g,"\
 ").trim()].length;return t>0&&t<ta?p("signin.name_short",{n:ta}):t>na?p("signin.name_long",{n:na}):""}function ra(e){let{code:t,message:n=""}=e??{},o=Object.hasOwn(
oa,t)?oa[t]:void 0;return o?{field:o.field,text:p(o.key)}:t==="invalid_request"&&n.includes("e-mail")?{field:"email",text:p("signin.bad_email")}:t==="invalid_re\
quest"&&n.includes("username")?{field:"username",text:p("signin.bad_name")}:{field:"",text:ne(e)}}import{html as mt,useEffect as Jd,useState as Zd}from"./vendor/preact.js";function ep(e){let[t,n]=Zd({shown:null,isGone:!1,fault:""});return Jd(()=>{let o=!1;if(n({shown:null,isGone:!1,fault:""}),e!=="")return B.invite(e).then(s=>!o&&
n({shown:s,isGone:!1,fault:""}),s=>{let r=s?.code==="invite_not_found";o||n({shown:null,isGone:r,fault:r?"":ne(s)})}),()=>{o=!0}},[e]),t}function ia({code:e}){let{
shown:t,isGone:n,fault:o}=ep(e);if(n)return mt`<p class="fault" role="alert">${p("signin.invite_gone")}</p>`;if(o)return mt`<p class="fault" role="alert">${o}</p>`;
if(!t)return mt`<p role="status">${p("shell.loading")}</p>`;let{name:s,topic:r,member_count:i}=t;return s===void 0?mt`<p>${p("signin.invite_to_register")}</p>`:
mt`
    <div class="invite-note">
      <p>${p("signin.invited_to")} <bdi class="typed-name">${s}</bdi></p>
      ${r&&mt`<p dir="auto">${r}</p>`}
      <p class="quiet-text">${p("shell.n_members",{n:i??0})}. ${p("signin.sign_in_to_join")}</p>
    </div>
  `}var aa={token_expired:"signin.expired",session_revoked:"signin.ended",invalid_token:"signin.again",signed_out:"signin.signed_out",account_deleted:"signin.gone",
network:"shell.fault.network",time_out:"shell.fault.network"},np=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],op="password",Oo=1e3;function la({reason:e,known:t}){
let n=B.config.value,[o,s]=Ze("sign_in"),[r,i]=Ze(!1),[a,l]=Ze({field:"",text:""}),[c,f]=Ze(e&&aa[e]?p(aa[e]):""),[w,_]=sp(),[m,u]=Ze(""),h=ee.value,g=h.name===
"join"&&h.code!==""?h.code:null,d=n?.registration==="open"||n?.registration==="invite"&&g!==null;async function $(v){i(!0),l({field:"",text:""});try{await v()}catch(k){
let{code:E,retryAfter:M}=k;E==="rate_limited"&&M&&_(M),l(E==="invalid_credentials"?{field:"password",text:p("signin.wrong_credentials")}:ra(k)),i(!1)}}function y(v){
v.preventDefault();let k=v.target,E=A=>zi(k,A),M={email:E("email"),password:E("password"),isShared:E("shared")!==""};$(async()=>{if(o==="sign_in")await B.login(
M);else if(o==="register"){let A=await B.register({...M,username:E("username"),invite:g});A!==null&&Z(`/g/${A}`,{replace:!0})}else await B.reset(E("code").trim(),
E("password")),b("sign_in"),f(p("signin.password_set"))})}function b(v){s(v),i(!1),f(""),l({field:"",text:""})}let x=v=>a.field===v?a.text:"",S=(v,k)=>fe`<button type="button" class="button quiet" onClick=${()=>b(
v)}>${p(k)}</button>`;return fe`
    <main class="screen">
      <form class="card" onSubmit=${y}>
        <h1><${T} name="logo" /> ${p(`signin.${o}`)}</h1>
        ${c&&fe`<p class="card-notice" role="status">${c}</p>`}
        ${g&&fe`<${ia} code=${g} />`}
        ${o==="register"&&fe`<${Lt}
          name="username" label=${p("signin.name")} autocomplete="username" isFirst=${!0} hint=${p("signin.name_hint")}
          fault=${x("username")||sa(m)}
          onInput=${v=>u(v.target.value)}
        />`}
        ${o==="reset"&&fe`<${Lt} name="code" label=${p("signin.code")} hint=${p("signin.code_hint")} isFirst=${!0} fault=${x("code")} />`}
        ${o!=="reset"&&fe`<${Lt}
          name="email" label=${p("signin.email")} type="email" value=${t??""} fault=${x("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!t}
        />`}
        <${Lt}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!t}
          label=${o==="reset"?p("signin.new_password"):p("signin.password")} fault=${x("password")}
          autocomplete=${o==="sign_in"?"current-password":"new-password"}
          minlength=${o==="sign_in"?void 0:8} hint=${o==="sign_in"?"":p("signin.password_hint")}
        />
        ${o!=="reset"&&fe`<label class="choice"><input type="checkbox" name="shared" /><span>${p("signin.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!a.text||a.field!==""}>${a.field?"":a.text}</p>
        <button class="button primary" disabled=${r||w>0}>
          ${w>0?p("signin.wait",{n:w}):p(`signin.${o}`)}
        </button>
        <div class="card-links">
          ${o==="sign_in"?fe`${d&&S("register","signin.register")}${S("reset","signin.has_code")}`:S("sign_in","signin.has_account")}
        </div>
        ${o==="sign_in"&&n?.has_demo_users&&fe`<${rp} attempt=${$} />`}
      </form>
    </main>
  `}function sp(){let[e,t]=Ze(0),[n,o]=Ze(0),s=Math.max(0,Math.ceil((e-n)/Oo));return tp(()=>{if(s===0)return;let r=setInterval(()=>o(Date.now()),Oo);return()=>clearInterval(
r)},[s===0]),[s,r=>{o(Date.now()),t(Date.now()+r*Oo)}]}function rp({attempt:e}){return fe`
    <fieldset class="demo">
      <legend>${p("signin.try_as")}</legend>
      ${np.map(([t,n])=>fe`
          <button type="button" class="button" onClick=${()=>e(()=>B.login({email:String(n),password:op}))}>
            ${t}
          </button>
        `)}
    </fieldset>
  `}import{html as _e,useEffect as ds,useLayoutEffect as tw}from"./vendor/preact.js";import{html as Ao,useEffect as ip}from"./vendor/preact.js";var ap=300*1e3;function ca({session:e}){let t=B.newVersion.value!==null;return ip(()=>t?lp(e):void 0,[t,e]),Ao`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&Ao`<div class="banner of-warning"><${T} name="warning" /><p class="grow">${p("shell.disk_full")}</p></div>`}
      ${t&&Ao`<div class="banner">
        <p class="grow">${p("shell.new_version")}</p>
        <button class="button" onClick=${()=>{yo()}}>${p("shell.reload")}</button>
      </div>`}
    </div>
  `}function lp(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,ap))},o=()=>{e.local.signals.outgoing.peek().some(({state:r})=>r===
"sending")||document.querySelector("dialog[open]")?n():yo()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.removeEventListener(
"visibilitychange",n)}}import{html as kn,useEffect as cp,useState as up}from"./vendor/preact.js";var fp={connecting:2e3,catching_up:1e3},ua=1e3;function fa({session:e}){let t=e.connection.value,n=dp(t),o=pp(t,n);return kn`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&kn`<${T} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&kn`<span class="quiet-text" aria-hidden="true">${mp(t,n)}</span>`}
      ${o?.button&&kn`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function dp({state:e,since:t,retryAt:n}){let[o,s]=up(Date.now());return cp(()=>{let r=n!==null||e==="connecting"||e==="catching_up";if(s(Date.now()),!r)return;
let i=setInterval(()=>s(Date.now()),ua);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function pp({state:e,since:t},n){let o={button:p("shell.now"),onSelect:()=>B.
wake()};switch(e){case"connecting":case"catching_up":return n-t<fp[e]?null:{text:p(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:p("shell.offline"),...o};case"waiting":return{text:p("shell.reconnecting"),...o};case"updating":return{text:p("shell.restarting")};case"crowded":return{text:p(
"shell.crowded"),button:p("shell.try_again"),onSelect:()=>B.wake()};case"faulty":return{text:p("shell.faulty"),button:p("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function mp({retryAt:e},t){let n=Math.ceil((Number(e)-t)/ua);return n>0?p("shell.seconds",{n}):""}import{html as es,useEffect as jg,useLayoutEffect as Hg,useMemo as Wg,useState as Gg}from"./vendor/preact.js";import{html as ma,useEffect as bp,useState as kp}from"./vendor/preact.js";var Sn=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as vp,useEffect as yp}from"./vendor/preact.js";import{html as da,useState as gp}from"./vendor/preact.js";var hp=12,wp=new Intl.Segmenter(void 0,{granularity:"grapheme"}),_p=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
Oe=e=>e?.display_name||e?.username||"";function $p(e){let[t]=wp.segment(e.replace(_p,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function oe({id:e,name:t,
file:n=null,isGroup:o=!1,size:s="normal"}){let[r,i]=gp(null),a=`avatar ${s} ${o?"of-group":"of-person"}`;return n&&n!==r?da`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:da`<span class="${a} tone-${e%hp}" aria-hidden="true">${$p(t)}</span>`}function re(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?p("shell.deleted_user"):Oe(o)||n}function Pt(e,t){let n=t.filter(o=>e.view.people.get(
o).value?.is_partial??!0);yp(()=>e.asking.people.need(n),[e,n.join()])}function pa({session:e,id:t,username:n}){return Pt(e,[t]),vp`<bdi class="person">${re(e,t,
n)}</bdi>`}var To=3,Sp=2e3,xp=200,Ep=10;function ga({session:e,groupId:t}){let[n,o]=kp([]);return bp(()=>{let s=0,r=0,i=0,a=f=>o(w=>[...w,{id:++s,text:f}].slice(-Ep)),l=()=>{
r>To&&a(p("conversation.new_messages",{n:r-To})),r=0},c=e.onArrived(f=>{let{announce:w}=e.local.signals.settings.peek();for(let{message:_}of f){if(_.group_id!==
t||_.sender_id===e.state.me||w==="none"||w==="mentions"&&!Sn(_,e.state.me)||(r===0&&(i=setTimeout(l,Sp)),++r>To))continue;let m=re(e,_.sender_id,_.sender);a(`${m}\
: ${Array.from(_.content).slice(0,xp).join("")||p("conversation.no_text")}`)}});return()=>{c(),clearTimeout(i)}},[e,t]),ma`
    <div class="unseen" role="log" aria-label=${p("conversation.new_log")}>
      ${n.map(({id:s,text:r})=>ma`<p key=${s}>${r}</p>`)}
    </div>
  `}import{signal as ha}from"./vendor/preact.js";var Mp={text:"",reply_to:null,selection:null,files:[]};function xn({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
s=ha(null),r=ha(0),i=()=>n.get(t)??Mp,a=c=>n.set(t,{...i(),...c}),l=()=>{r.value++};return{key:t,editing:s,focus:r,draft:i,change:a,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:c,seq:f,sender_id:w,sender:_,content:m}){s.value=null,a({reply_to:{id:c,seq:f,sender_id:w,sender:_,content:m}}),l()},edit(c){s.value=c,l()},
async restore(c){let f=await o.discard(c,!0);if(!f)return;s.value=null;let w=i(),_=[w.text,f.content].filter(m=>m.trim()!=="").join(`
`);a({text:_,selection:null,reply_to:f.quote??w.reply_to,files:[...w.files,...f.files]}),l()}}}import{html as je,useEffect as Pm,useLayoutEffect as sl,useRef as Tn,useState as Ko}from"./vendor/preact.js";var Co=null;async function H(e){Co??=Op();let[t]=await Promise.all([e,vs(),Co]);return t}function Op(){let e=document.createElement("link");e.rel="stylesheet",e.
href=yn("css/later.css");let t=new Promise((n,o)=>{e.onload=n,e.onerror=()=>{Co=null,e.remove(),o(new Error(e.href))}});return document.head.append(e),t}var Ap=2e3,Tp=20,Cp=40;function wa(e){let t={characters:Ap,lines:Tp},n=_a(e,t);return t.characters<0||t.lines<0?n:e}function _a(e,t){if(typeof e=="string")return Rp(
e,t);if(e.type==="mark")return e;if(!$a(t))return va(t);let n=[];for(let o of e.children){let s=_a(o,t);if(s!==null&&n.push(s),t.characters<0||t.lines<0)break}return qp.
includes(e.type)&&t.lines--,{...e,children:n}}var qp=["paragraph","item","code_block"],$a=({characters:e,lines:t})=>e>0&&t>0;function va(e){return e.lines=-1,null}
function Rp(e,t){if(!$a(t))return va(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=Lp(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function Lp(e,t){
let n=Math.max(0,t-Cp),o=()=>{let s=e.charCodeAt(t),r=ut(e,t);return s>=56320&&s<57344||Me(r)||Pe(r)};for(;t>n&&o();)t--;return t}import{html as Q,useEffect as Np,useMemo as ya,useState as Pp}from"./vendor/preact.js";var qo=0,Dp=[];function gt({content:e,mentions:t=Dp,meId:n,onMention:o}){let[s,r]=Pp(!1),i=Ip(t),a=i.map(({id:_,name:m})=>`${_} ${m}`).join(`
`),l=ya(()=>vn(e,i),[e,a]),c=ya(()=>wa(l),[l]),f=c!==l,w={meId:n,onMention:o};return Q`
    <div class=${l.is_large?"text large":"text"}>
      ${Ro(s?l.children:c.children,w)}
      ${f&&Q`
        <button type="button" class="text-fold" aria-expanded=${s} onClick=${()=>r(!s)}>
          ${s?p("text.show_less"):p("text.show_all")}
        </button>
      `}
    </div>
  `}function Ip(e){let t=B.status.value,n=t.name==="signed_in"?t.session:null,o=[],s=[];for(let r of e){let i=r===qo?_o:n?.view.people.get(r).value?.username;i?
o.push({id:r,name:i}):s.push(r)}return Np(()=>n?.asking.people.need(s),[s.join()]),o}var Ro=(e,t)=>e.map(n=>Bp(n,t));function Bp(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return Fp(e,t);if(e.type==="mention")return Up(e,t);let n=e.type==="quote"||t.isInQuote,o=Ro(e.children,{...t,
isInQuote:n}),s=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return Q`<p dir=${s}>${o}</p>`;case"quote":return Q`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?Q`<ol dir=${s}>${o}</ol>`:Q`<ul dir=${s}>${o}</ul>`;case"item":return Q`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"\
code_block":return Q`
        <figure class="text-code">
          ${e.info&&Q`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return Q`<code dir="auto">${o}</code>`;case"bold":return Q`<strong>${o}</strong>`;case"italic":return Q`<em>${o}</em>`;case"strike":return Q`<s>${o}</s>`}}
function Fp({href:e,host:t,children:n},o){let s=Ro(n,{...o,isInLink:!0});return Q`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?s:Q`<bdi>${s}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function Up({id:e,children:t},{meId:n,onMention:o,isInLink:s=!1}){let r=t.filter(c=>typeof c=="string").join(""),i=$n(r)?li(r):r,a=e===n||e===qo?"mention of\
-me":"mention",l=Q`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||s||e===qo?Q`<span class=${a}>${l}</span>`:Q`
    <button type="button" class=${a} onClick=${c=>o(e,c)}>${l}</button>
  `}import{computed as jp}from"./vendor/preact.js";var ba=["byte","kilobyte","megabyte","gigabyte"],Hp=jp(()=>ba.map(e=>new Intl.NumberFormat(qe.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Ie(e){let t=e,n=0;for(;t>=1e3&&n<ba.length-1;)t/=1024,n++;return Hp.value[n].format(n===0?t:Number(t.toPrecision(3)))}var Wp=10,Gp=10*1024*1024;async function Dt(e,t,n){let o=e.server.peek(),s=o?.files_max??Wp,r=o?.file_bytes_max??Gp,i=n.filter(c=>c.size>r),a=n.filter(c=>c.size<=
r),l=Math.max(0,s-t.draft().files.length);if(i.length>0){let c=i.map(({name:f})=>f).join(", ");ye(p("conversation.too_large",{names:c,size:Ie(r)}),{isFault:!0})}
if(a.length>l){let c=a.slice(l).map(({name:f})=>f).join(", ");ye(p("conversation.too_many",{names:c,n:s}),{isFault:!0})}for(let c of a.slice(0,l)){let f=await e.
local.attachments.attach(c,Kp(c));t.change({files:[...t.draft().files,f]})}e.local.drafts.flush(),t.ask()}var Lo=e=>[...e?.files??[]];function ka({clipboardData:e}){
return e?.getData("text/plain")?[]:Lo(e)}function Kp({name:e,type:t}){if(!/^image\.\w+$/.test(e))return e||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),
s=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),r=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${s}-${r}.${t.split(
"/")[1]??"png"}`}import{html as Po,useRef as Qp,useState as Jp}from"./vendor/preact.js";var Be=({kind:e,role:t})=>e==="group"&&t!=="member",Ob=e=>e.kind==="group"&&!e.is_archived&&(Be(e)||e.settings?.may_invite==="all"),Sa=e=>!e.is_archived&&(e.kind===
"direct"||Be(e)||e.settings?.may_pin==="all"),Ab=(e,t)=>Be(e)&&(t==="member"||t==="admin"&&e.role==="owner"),Tb=({kind:e,role:t})=>e==="group"&&t==="owner";function Cb(e,t){
let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:Be(e)}var No=({kind:e,role:t})=>e==="grou\
p"&&t!=="owner",xa=(e,t)=>t||Be(e),Ea=(e,t)=>!e.is_archived&&(t||Be(e));var Ma=8,zp=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,Yp=/^[\p{L}\p{N}_-]+$/u,Xp=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function Oa(e,t){
let n=zp.exec(e.slice(Math.max(0,t-40),t));if(n)return{kind:"member",start:t-n[1].length,prefix:n[2]??""};let o=ri(e,t);return o&&{kind:"emoji",...o}}async function Aa({
session:e,actions:t,groupId:n},{kind:o,prefix:s}){if(o==="emoji"){let{searchEmoji:m}=await H(import("./picker.js"));return m(s,Ma).map(({emoji:u,name:h})=>({
id:u,label:u,detail:h,insert:`${u} `,userId:null}))}let r=Vp(e,n),{items:i}=await t.members(n,{q:s,limit:50}),a=new Map(r.map((m,u)=>[m,u])),l=i.filter(({id:m})=>m!==
e.state.me);l.sort((m,u)=>(a.get(m.id)??1/0)-(a.get(u.id)??1/0));let c=l.slice(0,Ma).map(({id:m,username:u,display_name:h})=>({id:String(m),label:h||u,detail:h?
`@${u}`:"",insert:Yp.test(u)?`@${u} `:`@"${u}" `,userId:m})),f=e.state.groups.get(n),w=f&&Be(f)&&"all".startsWith(Xp(s)),_={id:"all",label:"@all",detail:p("conv\
ersation.everyone"),insert:"@all ",userId:null};return w?[...c,_]:c}function Vp(e,t){let n=[...e.state.logs.get(t)?.rows.values()??[]];return n.sort((o,s)=>s.seq-
o.seq),[...new Set(n.filter(o=>j(o)).map(o=>o.sender_id))]}function Ta({session:e,actions:t,groupId:n,field:o,write:s}){let[r,i]=Jp(null),a=Qp(0);async function l(){let u=++a.current,h=o.current,d=h&&h.selectionStart===
h.selectionEnd?Oa(h.value,h.selectionStart):null;if(!d||d.kind==="member"&&n===null){i(null);return}try{let $=await Aa({session:e,actions:t,groupId:n??0},d);u===
a.current&&i($.length>0?{start:d.start,items:$,chosen:0}:null)}catch{u===a.current&&i(null)}}function c({insert:u}){let h=o.current,g=r.start;h.setRangeText(u,g,
h.selectionEnd,"end"),f(),h.focus(),s(h.value)}function f(){a.current++,i(null)}function w(u){if(!r||u.isComposing||u.ctrlKey||u.metaKey||u.altKey)return!1;let{
items:h,chosen:g}=r,$={ArrowDown:1,ArrowUp:-1}[u.key];if($!==void 0)i({...r,chosen:(g+$+h.length)%h.length});else if((u.key==="Enter"||u.key==="Tab")&&!u.shiftKey)
c(h[g]);else if(u.key==="Escape")f();else return!1;return u.preventDefault(),!0}let _=r&&Po`
    <ul class="completions" id="completions" role="listbox" aria-label=${p("conversation.suggestions")}>
      ${r.items.map((u,h)=>Po`
        <li
          key=${u.id} id=${`suggestion-${h}`} role="option" aria-selected=${h===r.chosen}
          onMouseDown=${g=>g.preventDefault()} onClick=${()=>c(u)}
        >
          ${u.userId!==null&&Po`<${oe} id=${u.userId} name=${u.label} file=${e.view.people.get(u.userId).value?.avatar??null} size="small" />`}
          <bdi>${u.label}</bdi><bdi class="quiet-text">${u.detail}</bdi>
        </li>
      `)}
    </ul>
  `,m={"aria-autocomplete":"list","aria-controls":r?"completions":void 0,"aria-activedescendant":r?`suggestion-${r.chosen}`:void 0};return{list:_,attributes:m,look:l,
close:f,pressed:w}}import{html as Go}from"./vendor/preact.js";import{computed as Do,signal as Zp}from"./vendor/preact.js";var Ca=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,qa=Zp(Ca());function em(){qa.value=Ca()}globalThis.document?.addEventListener("visibilitychange",
em);var be=e=>Do(()=>new Intl.DateTimeFormat(qe.value,{timeZone:qa.value,...e})),Ra=e=>Do(()=>new Intl.RelativeTimeFormat(qe.value,e)),La=e=>Do(()=>new Intl.ListFormat(
qe.value,e));var tm=be({hour:"numeric",minute:"2-digit"}),nm=be({weekday:"long",day:"numeric",month:"long"}),om=be({weekday:"long",day:"numeric",month:"long",year:"numeric"}),
sm=be({dateStyle:"full",timeStyle:"medium"}),Io=Ra({numeric:"auto"}),et=1e3,rm=[["year",365.25*24*60*60*et],["month",365.25/12*24*60*60*et],["week",10080*60*et],
["day",1440*60*et],["hour",3600*et],["minute",60*et]];function It(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}
function Xb(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var Bt=e=>tm.value.format(e),En=e=>sm.value.format(e);function Mn(e,t=new Date){let n=It(
e);if(n===It(t))return Na(Io.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===It(o)?Na(Io.value.format(-1,"day")):(e.
getFullYear()===t.getFullYear()?nm:om).value.format(e)}function Vb(e,t=new Date){let n=e.getTime()-t.getTime(),[o,s]=rm.find(([,r])=>Math.abs(n)>=r)??["second",
et];return Io.value.format(o==="second"?0:Math.trunc(n/s),o)}function Na(e){let[t,...n]=e;return t.toLocaleUpperCase(qe.value)+n.join("")}import{html as he}from"./vendor/preact.js";import{effect as im,signal as am}from"./vendor/preact.js";var Bo=matchMedia("(width < 56.25rem)"),ht=am(null),Pa="",On=null,ae=ht;im(()=>{let e=Ia(ee.value),t=ht.peek();t&&e!==Pa&&(Bo.matches||t.name!=="mentions")&&Ae()});
function ie(e){ht.peek()===null&&(On=document.activeElement),Pa=Ia(ee.peek()),ht.value=e}function wt(e){ht.peek()?.name===e.name?Ae():ie(e)}var e0=()=>Bo.matches;
function Ae(){ht.value=null}function Da(){let e=On?.isConnected?On:document.getElementById("main");On=null,e instanceof HTMLElement&&e.focus()}function Ia(e){return Bo.
matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as Ue,useState as Ho}from"./vendor/preact.js";var Ba=({id:e})=>`/v1/files/${e}/thumbnail`,lm=matchMedia("(prefers-reduced-motion: reduce)"),cm=new Set(["image/webp","image/png","image/avif"]),Fa=new Map,Fo=({
id:e,type:t})=>t==="image/gif"||(cm.has(t)?Fa.get(e)??null:!1);async function Ua(e,t){let n=Fo(e)??await t();return Fa.set(e.id,n),n}var ja=()=>lm.matches||document.
documentElement.dataset.motion==="reduced";import{html as fm,signal as dm}from"./vendor/preact.js";import{html as Uo,useEffect as um,useState as Ha}from"./vendor/preact.js";var Wa=new Map;function Fe({load:e,name:t,...n}){let[o,s]=Ha(!1),[,r]=Ha(0),i=Wa.get(e);
return um(()=>{i||o||e().then(a=>{Wa.set(e,a),r(l=>l+1)},()=>s(!0))},[e,o]),i?Uo`<${i[t]} ...${n} />`:o?Uo`
    <div class="empty" role="alert">
      <p>${p("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>s(!1)}>${p("shell.try_again")}</button>
    </div>
  `:Uo`<p class="empty" role="status">${p("shell.loading")}</p>`}var jo=dm(null),pm=()=>H(import("./later.js"));function Ga(e){jo.value=e}function Ka(){let e=jo.value;return e&&fm`<${Fe} key=${e.href} load=${pm} name="PictureDialog" picture=${e} onClose=${()=>jo.
value=null} />`}var mm=320,gm=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),An=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function hm({type:e,width:t,height:n}){if(!gm.has(e)||!t||!n)return null;let o=Math.min(1,mm/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function za({files:e,at:t}){return Ue`
    <div class="files">${e.map(n=>Ue`<${wm} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function wm({file:e,at:t}){let[n,o]=Ho(!1),s=n?null:hm(e);if(s)return Ue`<${$m} file=${e} href=${An(e,t)} box=${s} onBroken=${()=>o(!0)} />`;let r=e.type.split(
"/")[0];return Ue`
    <div class="file">
      ${r==="video"&&Ue`<video controls preload="none" aria-label=${e.name} src=${An(e,t)} />`}
      ${r==="audio"&&Ue`<audio controls preload="none" aria-label=${e.name} src=${An(e,t)} />`}
      <a class="file-link" href=${An(e,t)} download=${e.name}>
        <${T} name=${r==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name cut">${e.name}</bdi>
          <span class="file-detail">${vm(e)} · ${Ie(e.size)}</span>
        </span>
        <${T} name="download" label=${p("conversation.download")} />
      </a>
    </div>
  `}var _m=async e=>(await H(import("./later.js"))).doesMove(e);function $m({file:e,href:t,box:n,onBroken:o}){let[s,r]=Ho(!1),[i,a]=Ho(Fo(e)),l=s&&
i===!0,c=()=>{ja()||i===!1||(r(!0),i===null&&Ua(e,()=>_m(t)).then(a,()=>{}))},f=()=>r(!1),w=()=>l?a(!1):o();return Ue`
    <button
      type="button" class="picture" aria-label=${p("conversation.open_picture",{name:e.name})}
      onClick=${()=>Ga({file:e,href:t})} onPointerEnter=${c} onPointerLeave=${f} onFocus=${c} onBlur=${f}
    >
      <img
        src=${l?t:Ba(e)} width=${n.width} height=${n.height} alt=${e.name}
        loading="lazy" decoding="async" draggable=${!1} onError=${w}
      />
      ${i&&!l&&Ue`<span class="picture-mark" aria-hidden="true">${e.type.slice(6).toUpperCase()}</span>`}
    </button>
  `}function vm({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as Wo}from"./vendor/preact.js";function Ya({context:e,message:t}){let{content:n,edited_at:o,mentions:s,group_id:r}=t,i=a=>ie({name:"profile",userId:a,groupId:r});return!n&&!o?null:Wo`
    <div class="message-text">
      ${n&&Wo`<${gt} content=${n} mentions=${s} meId=${e.session.state.me} onMention=${i} />`}
      ${o&&Wo`<span class="message-edited" title=${En(new Date(o))}>${p("conversation.edited_mark")}</span>`}
    </div>
  `}import{html as Xa,useState as ym}from"./vendor/preact.js";var Va=8;function Qa({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[s,r]=ym(null),i=Object.
entries(n);if(i.length===0)return null;async function a(){if(s?.counts!==n){r({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),
c=new Map;for(let{emoji:f,username:w}of l)c.set(f,[...c.get(f)??[],w]);r({counts:n,by:c})}catch{}}}return Xa`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,c])=>{let f=o.includes(l),w=s?.by.get(l)?.join(", ");return Xa`
          <button
            key=${l} type="button" class="reaction small-target" aria-pressed=${f}
            aria-label=${p("conversation.reaction",{emoji:l,n:c})}
            title=${w?`${l} ${w}`:l}
            onClick=${()=>e.react(t,l,!f)}
          >
            <span class="emoji">${bm(l)}</span><span>${c}</span>
          </button>
        `})}
    </div>
  `}function bm(e){let t=Array.from(e);return t.length>Va?`${t.slice(0,Va-1).join("")}…`:e}var km=300;function Ja({context:e,message:t,isHead:n,isFlashed:o}){let{session:s}=e;Pt(s,[t.sender_id]);let r=re(s,t.sender_id,t.sender),i=s.view.people.get(t.sender_id).
value,a=new Date(t.timestamp),l=he`<time datetime=${t.timestamp} title=${En(a)}>${Bt(a)}</time>`,c=Sn(t,s.state.me),f=["message",n&&"head",c&&"to-me",o&&"flashe\
d"].filter(Boolean).join(" ");return he`
    <div class=${f} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Em(t,r,a)}>
      <div class="message-side">
        ${n?he`<button
              type="button" class="message-avatar small-target" tabindex="-1" aria-label=${p("conversation.profile_of",{name:r})}
              onClick=${()=>ie({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${oe} id=${t.sender_id} name=${r} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&he`<div class="message-head"><bdi class="message-name">${r}</bdi>${l}</div>`}
        ${t.quote&&he`<${xm} context=${e} message=${t} />`}
        ${t.deleted?he`<p class="message-gone">${p("conversation.deleted")}</p>`:he`<${Ya} context=${e} message=${t} />`}
        ${t.files&&he`<${za} files=${t.files} at=${t} />`}
        <${Qa} context=${e} message=${t} />
        <${Sm} message=${t} />
      </div>
      ${t.pinned&&he`<span class="message-pinned"><${T} name="pin" label=${p("conversation.pinned")} /></span>`}
    </div>
  `}function Sm({message:{group_id:e,seq:t,reply_count:n}}){return n?he`
    <button type="button" class="replies small-target" onClick=${()=>ie({name:"replies",groupId:e,seq:t})}>
      <${T} name="reply" />${p("conversation.replies",{n})}
    </button>
  `:null}function xm({context:e,message:t}){let n=t.quote,o=re(e.session,n.sender_id,n.sender),s=De({name:"group",groupId:t.group_id,seq:n.seq});return he`
    <a class="quote small-target" href=${s} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${Ft(n)}</span>
    </a>
  `}function Ft({content:e}){return Qe(e)||p("conversation.no_text")}function Em(e,t,n){let o=e.deleted?p("conversation.deleted"):Qe(e.content.slice(0,km)),s=e.
files?.map(a=>a.name)??[],r=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...s].filter(a=>a!=="").join(", "),r>0&&p("conversation.reactions",{n:r}),
e.edited_at&&!e.deleted&&p("conversation.edited"),e.pinned&&p("conversation.pinned")];return`${t}, ${Bt(n)}: ${i.filter(Boolean).join(", ")}`}function Za({session:e,compose:t,onStop:n}){let o=t.editing.value,s=t.shown.value?.reply_to,r=s&&!s.sender_id?Mm(e,s.id)??s:s;if(o)return Go`
      <div class="composer-bar">
        <${T} name="edit" /><span class="grow">${p("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${T} name="close" label=${p("shell.cancel")} /></button>
      </div>
    `;if(!r)return null;let i=r.sender_id?re(e,r.sender_id,r.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return Go`
    <div class="composer-bar">
      <${T} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?p("conversation.reply_to",{name:i}):p("conversation.reply")}</b>
        ${i&&Go`${" "}<span class="quiet-text">${Ft(r)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${T} name="close" label=${p("shell.cancel")} /></button>
    </div>
  `}function Mm({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&j(o))return o;return null}var Om=matchMedia("(pointer: coarse) and (hover: none)");function el(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Om.matches}import{html as Am,useEffect as Tm,useState as Cm}from"./vendor/preact.js";function tl({session:e,compose:t,mayPost:n}){let[o,s]=Cm(!1);return Tm(()=>{if(!n)return;let r=a=>{a.dataTransfer?.types.includes("Files")&&(a.preventDefault(),
s(a.type!=="drop"),a.type==="drop"&&Dt(e,t,Lo(a.dataTransfer)))},i=a=>{a.relatedTarget===null&&s(!1)};for(let a of["dragenter","dragover","drop"])addEventListener(
a,r);return addEventListener("dragleave",i),()=>{for(let a of["dragenter","dragover","drop"])removeEventListener(a,r);removeEventListener("dragleave",i)}},[e,t,
n]),o&&Am`<div class="drop-area"><p>${p("conversation.drop")}</p></div>`}function nl({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!j(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}import{html as Te,useEffect as qm,useState as Rm}from"./vendor/preact.js";function ol({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=s=>{t.change({files:t.draft().files.filter(({local_id:r})=>r!==
s.local_id)}),e.local.attachments.drop(s.local_id),t.ask()};return Te`
    <ul class="tray" role="list" aria-label=${p("conversation.attached")}>
      ${n.map(s=>Te`<${Lm} key=${s.local_id} session=${e} file=${s} onRemove=${()=>o(s)} />`)}
    </ul>
  `}function Lm({session:e,file:t,onRemove:n}){let{attachments:o,signals:s}=e.local,r=s.progress.get(t.local_id).value,i=Nm(e,t),a=t.name||p("conversation.a_fil\
e"),l=r?.state==="failed",c=r?.state==="running"||r?.state==="waiting";return Te`
    <li class="tray-item" data-failed=${l}>
      ${i?Te`<img src=${i} alt="" />`:Te`<${T} name="file" />`}
      <span class="file-text">
        <bdi class="file-name cut">${a}</bdi>
        ${l?Te`<span class="file-detail" role="alert">${ne({code:r.code,message:p("conversation.not_uploaded")})}</span>`:t.size>0&&Te`<span class="file-detail">${Ie(
t.size)}</span>`}
        ${c&&Te`<progress max=${r.size} value=${r.sent} aria-label=${p("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&Te`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${p("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${T} name="close" label=${c?p("conversation.cancel_upload",{name:a}):p("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function Nm(e,{local_id:t,type:n}){let[o,s]=Rm(null);return qm(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let r="",i=!1;return e.local.attachments.
blob(t).then(a=>{!a||i||(r=URL.createObjectURL(a),s(r))}),()=>{i=!0,r&&URL.revokeObjectURL(r)}},[t,n]),o}var Dm=15e3,Im=16384,Bm=new TextEncoder;function Cn({session:e,actions:t,compose:n,list:o,groupId:s,userId:r}){let i=n.shown.value,a=n.editing.value,l=s===null?
null:e.view.groups.get(s).value,c=s===null||(l?.may_post??!1),[f,w]=Ko(i?.text??""),[_,m]=Ko(""),[u,h]=Ko(!1),g=Tn(null),d=Tn(-1/0),$=a?_:f,y=i?.files??[];Pm(()=>{
document.activeElement===g.current&&f!==""&&i?.text!==""||w(i?.text??"")},[i?.text]),sl(()=>{a&&m(a.content)},[a]);let b=n.focus.value;sl(()=>{let q=g.current;!q||
b===0||(q.focus(),q.setSelectionRange(q.value.length,q.value.length))},[b,a]);function x(q){if(a){m(q),v.look();return}w(q),v.look();let{selectionStart:K,selectionEnd:C}=g.
current;n.change({text:q,selection:[K,C]}),q!==""&&s!==null&&e.people.type(s)}let S=Tn(!1),v=Ta({session:e,actions:t,groupId:s,field:g,write:x}),k=Bm.encode($).
length,E=e.server.value?.content_bytes_max??Im,M=y.some(({local_id:q})=>e.local.signals.progress.get(q).value?.state==="failed"),A=c&&!M&&k<=E&&($.trim()!==""||
!a&&y.length>0);async function R(){if(!A||S.current)return;if(a){await D(a);return}let{reply_to:q}=n.draft();v.close(),h(!1);let K=s===null?{recipient_id:r}:{group_id:s},
C=t.send({...K,content:$,files:y,quote:q,reply_to:q?.id??null});if((o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().catch(
()=>{}),S.current=!0,await C,S.current=!1,!g.current||n.editing.peek())return;let P=g.current.value,X=P.startsWith($)?P.slice($.length):P;w(X),n.change({text:X,
reply_to:null,files:[],selection:null})}async function D(q){if($===q.content){N();return}try{await t.edit(q,$),N()}catch(K){K instanceof xt?await O(K):await U(()=>Promise.
reject(K))}}async function O({mine:q,theirs:K}){await U(async()=>{let{chooseText:C}=await H(import("./later.js")),P=await C(q,K.content);if(P===null)
return n.ask();P==="mine"&&await t.edit(K,q),N()})}function N(){n.editing.value=null,n.ask()}function I(q){if(q.defaultPrevented||v.pressed(q))return;let K=d.current;
d.current=-1/0;let C=e.local.signals.settings.peek();if(el(q,K,C.enter_sends))q.preventDefault(),R();else{if(q.isComposing)return;if(q.key.toLowerCase()==="p"&&
q.shiftKey&&(q.ctrlKey||q.metaKey))q.preventDefault(),h(!u);else if(q.key==="Escape"&&(a||i?.reply_to))q.preventDefault(),a?N():n.change({reply_to:null});else if(q.
key==="ArrowUp"&&$===""&&!a&&s!==null){let P=nl(e,s);if(!P)return;q.preventDefault(),n.edit(P)}else(q.key==="PageUp"||q.key==="PageDown")&&o&&(q.preventDefault(),
o.scroll(q.key==="PageUp"?-1:1))}}function F(){v.close(),e.local.drafts.flush()}function te(q){let K=c&&!a?ka(q):[];K.length!==0&&(q.preventDefault(),Dt(e,n,K))}
function We(q){q.preventDefault(),R(),g.current?.focus()}return je`
    <form class="composer" onSubmit=${We}>
      ${v.list}
      <${Za} session=${e} compose=${n} onStop=${N} />
      ${!a&&je`<${ol} session=${e} compose=${n} />`}
      ${u&&$.trim()!==""&&je`
        <section class="composer-preview" aria-label=${p("conversation.preview")}><${gt} content=${$} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${c&&!a&&je`<${Fm} session=${e} compose=${n} />`}
        <textarea
          ...${v.attributes}
          ref=${g} rows="1" aria-label=${p("conversation.message")} dir="auto" value=${$} readonly=${!c&&!a}
          placeholder=${p(c?"conversation.write":l?.is_archived?"shell.fault.archived":"conversation.may_not_write")}
          onInput=${q=>x(q.target.value)}
          onKeyDown=${I} onClick=${v.look} onBlur=${F} onPaste=${te}
          onCompositionEnd=${q=>d.current=q.timeStamp}
        ></textarea>
        ${$.trim()!==""&&je`
          <button
            type="button" class="button quiet" aria-pressed=${u} title=${p("conversation.preview")}
            onClick=${()=>h(!u)}
          ><${T} name="eye" label=${p("conversation.preview")} /></button>
        `}
        ${(c||a)&&je`<button class="button primary send" disabled=${!A}>
          <${T} name=${a?"check":"send"} label=${a?p("shell.save"):p("conversation.send")} />
        </button>`}
      </div>
      ${k>=Dm&&je`
        <p class="composer-count" role="status" data-over=${k>E}>${p("conversation.left",{left:E-k})}</p>
      `}
      <${tl} session=${e} compose=${n} mayPost=${c&&!a} />
    </form>
  `}function Fm({session:e,compose:t}){let n=Tn(null);return je`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:s}=n.current;Dt(e,t,[...s??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${p("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${T} name="attach" label=${p("conversation.attach")} />
    </button>
  `}var Um=24;function qn({session:e,actions:t,groupId:n,compose:o}){let{settings:s}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:r,seq:i},a,l){
return l&&this.used(a),U(()=>t.react(r,i,a,l))},used(r){let i=s.settings.peek().recent_emoji.filter(a=>a!==r);s.set("recent_emoji",[r,...i].slice(0,Um))}}}function rl(e,{context:t,list:n}){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel"))return;e.
preventDefault();let{session:o,groupId:s,compose:r}=t,i=o.state.groups.get(s);i&&o.marks.read(s,i.seq),n.endLine(),n.goToEnd().catch(()=>{}),r.ask()}import{html as yt,render as Nl,useEffect as Pl,useLayoutEffect as Fg,useRef as bt,useState as Dl}from"./vendor/preact.js";import{effect as fl,signal as dl,untracked as Ym}from"./vendor/preact.js";function il({box:e,hasEnd:t,onMoved:n}){let o=new Map,s=!1,r=()=>[...e.querySelectorAll("[data-row]")],i=()=>e.getBoundingClientRect().top,a=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>t()&&a()<80;function c(h){let g=i(),d=0,$=h.length;for(;d<$;){let y=d+$>>1;h[y].getBoundingClientRect().bottom>g?$=y:d=y+1}return d}
function f(){let h=r(),g=new Set(h);for(let d of o.keys())g.has(d)||(o.delete(d),u.unobserve(d));for(let d of h)o.has(d)||u.observe(d),o.set(d,d.getBoundingClientRect().
height);s=l()}function w(){if(s)_();else{let h=i(),g=0;for(let d of r()){let{bottom:$,height:y}=d.getBoundingClientRect(),b=y-(o.get(d)??y);if($-g-b>h)break;g+=
b}g!==0&&(e.scrollTop+=g)}f(),n()}function _(){e.scrollTop=e.scrollHeight}function m(){s=l(),n()}let u=new ResizeObserver(w);return u.observe(e),e.addEventListener(
"scroll",m,{passive:!0}),{rows:r,atEnd:l,spare(){let h=r(),{top:g,bottom:d}=e.getBoundingClientRect();return{above:g-(h[0]?.getBoundingClientRect().top??g),below:(h.
at(-1)?.getBoundingClientRect().bottom??d)-d}},change(h){let g=l(),d=r(),$=g?0:c(d),y=g?[]:d.slice($,$+30).map(b=>({row:b,top:b.getBoundingClientRect().top}));if(h(),
g)t()&&_();else{let b=y.find(({row:x})=>x.isConnected);b&&(e.scrollTop+=b.row.getBoundingClientRect().top-b.top)}f()},move(h,g){h();let d=g&&e.querySelector(`[d\
ata-row="${g.row}"]`);if(!d)_();else{let $=g.offset??e.clientHeight*(g.part??0);e.scrollTop+=d.getBoundingClientRect().top-i()-$}f()},place(){let h=r(),g=h[c(h)];
return g?{row:String(g.dataset.row),offset:g.getBoundingClientRect().top-i()}:null},lastSeen(){let h=e.getBoundingClientRect().bottom+1;return r().findLast(g=>g.
getBoundingClientRect().bottom<=h)},dispose(){u.disconnect(),e.removeEventListener("scroll",m)}}}var jm=600*1e3,Hm=100,zo={part:1/3},Wm={part:.9},Gm={offset:48},_t=new Map;function al({session:e,groupId:t,window:n,show:o,setLine:s}){let{state:r,history:i}=e,
a=`${r.me} ${t}`,l=0;async function c(m,u=zo){let h=++l;if(await i.openAt(t,m),h!==l||!n.around(m))return!1;let g=n.nearest(m);return g!==null&&o({row:String(g),
...u}),g===m}async function f(){let m=++l,u=r.groups.get(t)?.seq??0;i.look(t,at);let h=n.atEnd();h&&o(null),!(h&&(n.segment()?.to??0)>=u)&&(await i.page(t),m===
l&&n.atEnd()&&o(null))}async function w(){let m=++l,{seq:u}=await i.open(t);return m!==l?!0:u===null||!n.around(u)?!1:(s(u),o({row:String(u),...zo}),!0)}async function _(){
if(await w())return;let m=_t.get(a);m&&Date.now()-m.at<jm&&n.around(Number(m.row))?o(m):await f()}return{goTo:c,goToEnd:f,openUnread:w,async open(){try{await _()}catch(m){
let u=r.logs.get(t),h=u&&rn(u),g=r.groups.get(t)?.read_seq??0,{isPassing:d}=m;if(!h||!d)throw m;await(h.from<=g&&g<h.to?c(g,zo):c(h.to,Wm))}},async goToTime(m){
let{seq:u}=await i.openAtTime(t,m.toISOString());u===null?await f():await c(u,Gm)},leave(m){l++,_t.delete(a),m&&!m.row.startsWith("k")&&_t.set(a,{...m,at:Date.now()});
let[u]=_t.keys();_t.size>Hm&&u!==void 0&&_t.delete(u)}}}var Km=400;function ll({session:e,groupId:t,anchor:n,window:o,firstUnread:s}){let r=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let f=e.state.groups.get(t),w=o.segment();if(!f||!w||!a()||w.from>Math.max(f.read_seq+1,s()??0))return 0;let _=e.state.logs.get(t);if(n.atEnd()&&_&&se(_)===w)return w.
to;let m=n.lastSeen()?.dataset.row??"";return m.startsWith("k")?w.to:Number(m)}function c(){let f=l(),w=e.state.groups.get(t);i||!w||f<=w.read_seq||r||(r=setTimeout(
()=>{r=0;let _=Math.min(f,l());!i&&_>0&&e.marks.read(t,_),c()},Km))}return{look:c,isLooking:a,stop(){i=!0,clearTimeout(r)},dispose:()=>clearTimeout(r)}}function cl(e,t){let n=e.groups.get(t),o=e.logs.get(t),s=o&&se(o);return!n||!o||!s?null:pe(o,s).find(i=>i.seq>n.read_seq&&j(i)&&Le(e,i))?.seq??null}var Ut=300,jt=50,zm=50;function ul(e){let t=null,n=0,o=1/0;function s(){let a=e(),l=a&&(t===null?se(a):xe(a,t));return a&&l?{log:a,segment:l,rows:pe(a,l)}:null}
function r(a){let l=a.findIndex(f=>f.seq>=n),c=o===1/0?a.length:a.findLastIndex(f=>f.seq<=o)+1;return[l<0?a.length:l,c]}function i(a,l,c,f=!1){n=a[l]?.seq??0,o=
f&&c>=a.length?1/0:a[c-1]?.seq??1/0}return{keep(a){t=a},segment:()=>s()?.segment??null,hasEnd(){let a=s();return a!==null&&a.segment.at_end&&r(a.rows)[1]===a.rows.
length},draw(a){let l=s();if(!l)return null;let{rows:c,segment:f}=l,[w,_]=r(c);return _-w>Ut?(a?w=Math.max(w,_-Ut+zm):_=w+Ut,i(c,w,_,f.at_end)):_===c.length&&f.
at_end&&(o=1/0),{rows:c.slice(w,_),hasOlder:w>0||!f.at_start,hasNewer:_<c.length||!f.at_end,isAtStart:w===0&&f.at_start}},extend(a){let l=s();if(!l)return"done";
let{rows:c,segment:f}=l,[w,_]=r(c);if(a==="older"){if(w===0)return f.at_start?"done":"missing";let m=Math.max(0,w-jt);i(c,m,Math.min(_,m+Ut),f.at_end)}else{if(_===
c.length)return f.at_end?"done":"missing";let m=Math.min(c.length,_+jt);i(c,Math.max(w,m-Ut),m,f.at_end)}return"moved"},around(a){let l=e(),c=l&&xe(l,a);if(!l||
!c)return!1;t=a;let f=pe(l,c),w=f.findIndex(m=>m.seq>=a),_=w<0?f.length:w;return i(f,Math.max(0,_-jt),Math.min(f.length,_+jt),c.at_end),!0},nearest(a){let{rows:l}=s()??
{rows:[]};return(l.find(c=>c.seq>=a)??l.at(-1))?.seq??null},atEnd(){let a=e(),l=a&&se(a);if(!a||!l)return!1;t=null;let c=pe(a,l);return i(c,Math.max(0,c.length-
2*jt),c.length,!0),!0}}}var Xm=100,Vm=1.5,Qm=2e3,Jm=100,Yo={older:null,newer:null},pl=["wheel","touchmove","keydown","pointerdown"],ml=new Set(["idle","connecting","catching_up","live"]);
function gl({session:e,groupId:t,box:n,render:o}){let s=ul(()=>e.state.logs.get(t)??null),r=()=>!e.isCurrent.peek()&&ml.has(e.connection.peek().state),i=il({box:n,
hasEnd:()=>s.hasEnd()&&!r(),onMoved:M}),a=dl({lineSeq:null,flashSeq:null,faults:Yo}),l=dl({isAtEnd:!0,isLineAbove:!1}),c=ll({session:e,groupId:t,anchor:i,window:s,
firstUnread:()=>a.peek().lineSeq}),f=al({session:e,groupId:t,window:s,show:I,setLine:C=>{a.value={...a.peek(),lineSeq:C}}}),w=0,_=0,m=0,u=!0,h=!1,g=new Set,d=0,
$=!1,y=!1,b=!1;function x(){let C=s.draw(i.atEnd());(C||w===0)&&o(C,a.peek()),w=performance.now()}function S(){clearTimeout(_),_=0,!h&&(u||(E(),k(()=>i.change(x)),
M()))}function v(){if(_||h)return;let C=Math.max(0,Xm-(performance.now()-w));_=setTimeout(S,C)}function k(C){let P=document.activeElement;C(),P&&!P.isConnected&&
n.focus({preventScroll:!0})}function E(){if(a.peek().lineSeq!==null||c.isLooking()&&!r())return;let C=cl(e.state,t);C!==null&&(a.value={...a.peek(),lineSeq:C})}
function M(){if(h||u)return;let{above:C,below:P}=i.spare();$=Math.abs(n.scrollTop-d)>n.clientHeight,d=n.scrollTop;let X=i.place();X&&!X.row.startsWith("k")&&s.keep(
Number(X.row));let zt=Vm*n.clientHeight;!(C<zt&&D("older"))&&P<zt&&D("newer");let Yt=i.atEnd()||r()&&l.peek().isAtEnd,Xt=R(),Vt=l.peek();(Vt.isAtEnd!==Yt||Vt.isLineAbove!==
Xt)&&(l.value={isAtEnd:Yt,isLineAbove:Xt}),r()||c.look()}function A(){let{isAtEnd:C}=l.peek();e.isCurrent.peek()&&(a.value={...a.peek(),faults:Yo}),M(),!(u||!C||
b)&&f.openUnread().then(P=>P?void 0:f.goToEnd()).catch(()=>{})}function R(){let{lineSeq:C}=a.peek();if(C===null)return!1;let[P]=i.rows(),X=n.querySelector(`[dat\
a-row="${C}"]`);return X?X.getBoundingClientRect().bottom<n.getBoundingClientRect().top:P!==void 0&&C<Number(P.dataset.row)}function D(C){let P=s.extend(C);return P===
"moved"?(k(()=>i.change(x)),v()):P==="missing"&&a.peek().faults[C]===null&&O(C),P==="moved"}async function O(C){let P=Number(i.place()?.row);if(!(Number.isNaN(P)||
g.has(C))){g.add(C);try{await e.history[C](t,P,$?Jm:void 0),g.delete(C),N(C,null),!h&&s.extend(C)==="moved"&&S()}catch(X){g.delete(C),N(C,ne(X))}}}function N(C,P){
let X=a.peek();X.faults[C]!==P&&(a.value={...X,faults:{...X.faults,[C]:P}})}function I(C){u=!1,l.value={...l.peek(),isAtEnd:C===null},a.value={...a.peek(),faults:Yo},
k(()=>i.move(x,C)),M()}function F(C){clearTimeout(m),a.value={...a.peek(),flashSeq:C},S(),n.querySelector(`[data-row="${C}"]`)?.focus({preventScroll:!0}),m=setTimeout(
()=>a.value={...a.peek(),flashSeq:null},Qm)}let te=fl(()=>{e.view.logs.get(t).value,e.local.signals.outgoing.value,a.value,v()}),We=fl(()=>{let C=e.isCurrent.value||
!ml.has(e.connection.value.state);C&&y&&Ym(A),C!==!y&&(b=!1),y=!C}),q=()=>{b=!0};for(let C of pl)n.addEventListener(C,q,{passive:!0});let K=()=>c.look();return document.
addEventListener("visibilitychange",K),addEventListener("focus",K),{marks:a,position:l,anchor:i,window:s,reading:c,draw:S,flash:F,ask:O,...f,scroll:C=>n.scrollBy(
{top:C*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},async again(){let C=i.place();!C||C.row.startsWith("k")||l.peek().isAtEnd?await f.goToEnd():
await f.goTo(Number(C.row),{offset:C.offset})},dispose(){f.leave(l.peek().isAtEnd?null:i.place()),h=!0,clearTimeout(_),clearTimeout(m),te(),We();for(let C of pl)
n.removeEventListener(C,q);document.removeEventListener("visibilitychange",K),removeEventListener("focus",K),c.dispose(),i.dispose()}}}import{useEffect as Ag}from"./vendor/preact.js";import{html as $t,signal as Zm,useEffect as eg,useLayoutEffect as tg,useRef as Xo,useState as Vo}from"./vendor/preact.js";var vt=Zm(null),ng=0;function og(e,t){return vt.value?.onClosed(null),new Promise(n=>{vt.value={id:++ng,title:e,draw:t,onClosed:n}})}var Rn=()=>vt.value!==null,
Ln=e=>og(e.title,t=>$t`<${rg} ...${e} close=${t} />`).then(Boolean);function wl(){let e=vt.value;return e&&$t`<${sg} key=${e.id} opened=${e} />`}function sg({opened:e}){
let t=Xo(null),n=Xo(null);tg(()=>{let r=t.current;return r.showModal(),(r.querySelector("[data-first]")??r.querySelector("h2")).focus(),()=>r.close()},[]);let o=(r=null)=>{
n.current=r,t.current?.close()};return $t`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{vt.value===e&&(vt.value=null),e.onClosed(n.current)}}
      onMouseDown=${r=>r.target===t.current&&o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title" tabindex="-1">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>o()}>
            <${T} name="close" label=${p("shell.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `}function rg({text:e,action:t,work:n,isDanger:o=!1,typed:s,close:r}){let[i,a]=Vo(""),{run:l,isBusy:c,fault:f}=ag(),w=s===void 0||lg(i,s);function _(m){m.preventDefault(),
w&&l(async()=>(await n(),r(!0)))}return $t`
    <form class="dialog-form" onSubmit=${_}>
      <p>${e}</p>
      ${s!==void 0&&$t`<div class="field">
        <label for="dialog-typed">${p("shell.type_name")} <bdi class="typed-name">${s}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${m=>a(m.target.value)}
        />
      </div>`}
      <${ig} text=${f} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${s===void 0} onClick=${()=>r()}>
          ${p("shell.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!w||c}>${t}</button>
      </footer>
    </form>
  `}var ig=({text:e,id:t})=>$t`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function ag(){let[e,t]=Vo(!1),[n,o]=Vo(""),s=Xo(!0);eg(()=>()=>{s.current=
!1},[]);async function r(i){t(!0),o("");try{return await i(),!0}catch(a){return s.current&&o(ne(a)),!1}finally{s.current&&t(!1)}}return{run:r,isBusy:e,fault:n,setFault:o}}
var lg=(e,t)=>hl(e)===hl(t),hl=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as Ht,signal as cg,useLayoutEffect as ug,useRef as fg,useState as dg}from"./vendor/preact.js";function _l(e,t){let n=t.getBoundingClientRect(),{width:o,height:s}=e.getBoundingClientRect(),r=getComputedStyle(t).direction==="rtl",i=r?n.left:n.right-o,a=Math.
max(4,Math.min(i,innerWidth-o-4)),l=n.top-s-4,c=l>=4?l:Math.max(4,Math.min(n.bottom+4,innerHeight-s-4));e.style.insetBlockStart=`${c}px`,e.style.insetInlineStart=
`${r?innerWidth-a-o:a}px`}var pg=6,mg=["👍","❤️","😂","🎉","😮","😢"],Nn=cg(null);function $l(e){Nn.value=e}function Qo({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...mg])].slice(0,pg)}function vl(){let e=Nn.value;return e&&Ht`<${gg} key=${e.message.seq} choice=${e} />`}function gg({choice:e}){let{context:t,
message:n,anchor:o}=e,s=fg(null),[r,i]=dg(null);ug(()=>{let _=s.current;_.matches(":popover-open")||_.showPopover(),_l(_,o),_.querySelector("input, button")?.focus()},
[e,r]);let a=()=>H(import("./picker.js")).then(_=>i(()=>_.Picker));function l(){Nn.peek()===e&&(Nn.value=null,o.isConnected&&o.focus({preventScroll:!0}))}
function c(_){l(),t.react(n,_,!n.reacted?.includes(_))}function f(_){if(_.key==="Escape")l();else{if(r||!["ArrowRight","ArrowLeft"].includes(_.key))return;w(_)}
_.preventDefault(),_.stopPropagation()}function w(_){let m=[...s.current.querySelectorAll("button")],u=getComputedStyle(o).direction==="rtl",h=_.key==="ArrowRig\
ht"===u?-1:1,g=m.indexOf(document.activeElement);m[(g+h+m.length)%m.length]?.focus()}return Ht`
    <div
      ref=${s} class="chooser" popover="auto" role="dialog" aria-label=${p("conversation.react")} onKeyDown=${f}
      onToggle=${_=>_.newState==="closed"&&l()}
    >
      ${r&&Ht`<${r} onPick=${c} onClose=${l} />`}
      ${!r&&Qo(t).map(_=>Ht`
        <button
          key=${_} type="button" class="button quiet emoji" aria-label=${p("conversation.react_with",{emoji:_})}
          aria-pressed=${n.reacted?.includes(_)??!1} onClick=${()=>c(_)}
        >${_}</button>
      `)}
      ${!r&&Ht`
        <button type="button" class="button quiet" title=${p("conversation.all_emoji")} onClick=${()=>U(a)}>
          <${T} name="add" label=${p("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}function Wt(e,t,n){let{session:o,actions:s,compose:r}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),c=n.sender_id===o.state.me,f=!n.deleted,w=f&&l!==void 0&&!l.
is_archived;return[w&&{id:"react",label:p("conversation.react"),icon:"react",keys:["+"],isInBar:!0,run:m=>$l({context:e,message:n,anchor:m})},w&&l?.may_post&&{id:"\
reply",label:p("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>r.reply(n)},w&&c&&{id:"edit",label:p("conversation.edit"),icon:"edit",keys:["E"],
isInBar:!0,run:()=>r.edit(n)},{id:"link",label:p("shell.copy_link"),icon:"link",keys:["C"],run:()=>yl(new URL(De({name:"group",groupId:i,seq:a}),location.href).
href)},f&&n.content!==""&&{id:"text",label:p("conversation.copy_text"),icon:"copy",run:()=>yl(n.content)},w&&Sa(l)&&{id:"pin",label:n.pinned?p("conversation.unp\
in"):p("conversation.pin"),icon:"pin",keys:["P"],run:()=>U(()=>s.pin(i,a,!n.pinned))},!c&&{id:"unread",label:p("conversation.mark_unread"),icon:"unread",keys:["\
U"],run:()=>(t.reading.stop(),U(()=>o.marks.unread(i,a)))},f&&{id:"readers",label:p("conversation.seen_by"),icon:"eye",run:()=>ie({name:"readers",groupId:i,seq:a})},
f&&n.reactions&&{id:"reactions",label:p("conversation.who_reacted"),icon:"react",run:()=>ie({name:"reactions",groupId:i,seq:a})},f&&n.edited_at!==void 0&&l&&xa(
l,c)&&{id:"versions",label:p("conversation.versions"),icon:"clock",run:()=>ie({name:"versions",groupId:i,seq:a})},w&&Ea(l,c)&&{id:"delete",label:p("conversation\
.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(m,u)=>{hg(e,n,u)}}].filter(m=>typeof m=="object")}async function hg({actions:e},{group_id:t,
seq:n},o){let s=()=>e.remove(t,n);if(o){await U(s);return}await Ln({title:p("conversation.delete_title"),text:p("conversation.delete_text"),action:p("conversati\
on.delete"),work:s,isDanger:!0})}async function yl(e){await U(()=>navigator.clipboard.writeText(e))&&ye(p("conversation.copied"))}import{html as Jo,useEffect as kg,useLayoutEffect as Sg,useRef as xg,useState as Eg}from"./vendor/preact.js";import{html as tt,signal as wg,useLayoutEffect as _g,useRef as $g}from"./vendor/preact.js";var nt=wg(null),He=4;function Ce(e){nt.value?.anchor.removeAttribute("aria-expanded"),nt.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute(
"aria-expanded","true")}function Gt(){let e=nt.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),nt.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var bl=()=>nt.value!==null;function kl(){let e=nt.value;return e&&tt`<${vg} key=${e.
label} menu=${e} />`}function vg({menu:e}){let t=$g(null);_g(()=>{let o=t.current;o.showPopover(),bg(o,e),Sl(o)[0]?.focus()},[e]);let n=o=>{Gt(),o.onSelect()};return tt`
    <div
      ref=${t} class="menu" role="menu" aria-label=${e.label} popover="auto" tabindex="-1"
      onKeyDown=${o=>yg(o)}
      onToggle=${o=>{o.newState==="closed"&&nt.value===e&&Gt()}}
    >
      ${e.items.map(o=>o===!1?null:o===null?tt`<hr role="separator" />`:tt`<button
            type="button" tabindex="-1" class=${o.isDanger?"menu-item danger":"menu-item"}
            role=${o.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${o.isChecked} onClick=${()=>n(o)}
          >
            ${o.icon&&tt`<${T} name=${o.icon} />`}
            <span class="grow">${o.label}</span>
            ${o.detail&&tt`<span class="menu-detail">${o.detail}</span>`}
            ${o.isChecked&&tt`<${T} name="check" />`}
          </button>`)}
    </div>
  `}var Sl=e=>[...e.querySelectorAll("button")];function yg(e){let t=Sl(e.currentTarget),n=t.indexOf(document.activeElement),o={ArrowDown:n+1,ArrowUp:n-1,Home:0,
End:-1};if(Object.hasOwn(o,e.key)){let s=o[e.key];t[(s+t.length)%t.length]?.focus()}else if(e.key==="Tab"||e.key==="Escape")Gt();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey){let s=[...t.slice(n+1),...t.slice(0,n+1)],r=e.key.toLocaleLowerCase();s.find(i=>i.textContent?.trim().toLocaleLowerCase().startsWith(
r))?.focus()}else return;e.preventDefault(),e.stopPropagation()}function bg(e,{anchor:t,point:n}){let o=t.getBoundingClientRect(),{width:s,height:r}=e.getBoundingClientRect(),
i=getComputedStyle(t).direction==="rtl",a=n?n.x:i?o.right-s:o.left,l=n?n.y:o.bottom+He,c=(n?n.y:o.top-He)-r,f=Math.max(He,Math.min(a,innerWidth-s-He)),w=l+r<=innerHeight-
He||c<He?l:c;e.style.inset=`${Math.max(He,Math.min(w,innerHeight-r-He))}px auto auto ${f}px`}var Mg=3,Og={Delete:()=>p("shell.key.delete")};function Pn({session:e,groupId:t},n){let o=n?.closest("[data-row]"),s=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return j(s)?s:null}function Dn(e,t,n,o,s=null){let r=Wt(e,t,n).map(({label:i,icon:a,keys:l,isDanger:c,run:f})=>({label:i,icon:a,...c?{isDanger:c}:{},...l?.[0]?
{detail:Og[l[0]]?.()??l[0]}:{},onSelect:()=>f(o,window.event?.shiftKey===!0)}));Ce({label:p("conversation.menu"),items:r,anchor:o,point:s})}function xl({context:e,
list:t,box:n}){let[o,s]=Eg(null),r=xg(null),{log:i}=e.session.view.logs.get(e.groupId).value,a=o===null?void 0:i?.rows.get(o),l=j(a)?a:null;if(kg(()=>{let _=n.current,
m=g=>{let d=g.target;r.current?.contains(d)||s(Pn(e,d)?.seq??null)},u=g=>{let d=g.target,$=Pn(e,d);if(!$||d.closest("a, img, video")||String(getSelection()??"")!==
"")return;g.preventDefault();let y=d.closest("[data-row]");Dn(e,t,$,y,{x:g.clientX,y:g.clientY})},h=()=>s(null);return _.addEventListener("pointerover",m),_.addEventListener(
"focusin",m),_.addEventListener("pointerleave",h),_.addEventListener("contextmenu",u),()=>{_.removeEventListener("pointerover",m),_.removeEventListener("focusin",
m),_.removeEventListener("pointerleave",h),_.removeEventListener("contextmenu",u)}},[e,t]),Sg(()=>{let _=n.current,m=l&&_.querySelector(`[data-row="${l.seq}"]`);
if(!r.current||!m)return;let u=m.getBoundingClientRect().top-_.getBoundingClientRect().top+_.scrollTop;r.current.style.insetBlockStart=`${u}px`}),!l)return null;
let c=Wt(e,t,l),f=c.some(({id:_})=>_==="react"),w=()=>n.current?.querySelector(`[data-row="${l.seq}"]`);return Jo`
    <div class="row-bar" ref=${r} role="toolbar" aria-label=${p("conversation.commands")}>
      ${f&&Qo(e).slice(0,Mg).map(_=>Jo`
        <button
          key=${_} type="button" tabindex="-1" class="emoji" aria-label=${p("conversation.react_with",{emoji:_})}
          onClick=${()=>e.react(l,_,!l.reacted?.includes(_))}
        >${_}</button>
      `)}
      ${c.filter(({isInBar:_})=>_).map(({id:_,label:m,icon:u,run:h})=>Jo`
        <button key=${_} type="button" tabindex="-1" title=${m} onClick=${g=>h(w(),g.shiftKey)}>
          <${T} name=${u} label=${m} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${p("conversation.menu")} aria-haspopup="menu"
        onClick=${_=>Dn(e,t,l,_.currentTarget)}
      >
        <${T} name="more" label=${p("conversation.menu")} />
      </button>
    </div>
  `}function El(e,t){Ag(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");a.setAttribute("tabindex","0")}},s=a=>{let l=a.target;o(l.closest("[data-row]"))},r=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(r);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",s),r(),()=>{i.disconnect(),n.removeEventListener(
"focusin",s)}},[e,t])}function Ml(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,s=o.hasAttribute(
"data-row")?o:null,r=o===e.currentTarget;!s&&!r||(Tg(e.key,s,n)||s&&Cg(e,s,t,n))&&e.preventDefault()}function Tg(e,t,n){let{rows:o,lastSeen:s,place:r}=n.anchor,
i=o(),a=t?i.indexOf(t):i.findIndex(w=>w.dataset.row===r()?.row),l=Math.max(1,i.indexOf(s()??t??null)-i.findIndex(w=>w.dataset.row===r()?.row)),c={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let w=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(w,()=>{}):w(),!0}let f=c[e];return f===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?f:0)))]?.focus(),!0)}function Cg(e,t,n,o){let s=Pn(n,t);if(!s)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return Dn(n,o,s,t),!0;let r=e.key.length===1?e.key.toUpperCase():e.key,i=Wt(n,o,s).find(({keys:a})=>a?.
includes(r));return i?.run(t,e.shiftKey),i!==void 0}import{html as Zo}from"./vendor/preact.js";function Ol({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:s}=t.position.value,{lineSeq:r}=t.marks.value,i=n.view.groups.get(o).value;if(!s||r===null||
!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(r),l=()=>{n.marks.read(o,i.seq),t.endLine()};return Zo`
    <div class="pill top">
      <button type="button" onClick=${()=>U(()=>t.goTo(r))}>
        <${T} name="up" />
        ${a?p("conversation.unread_since",{n:i.unread,day:Mn(new Date(a.timestamp))}):p("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${p("shell.mark_read")}</button>
    </div>
  `}function Al({context:e,list:t}){let{session:n,groupId:o}=e,s=n.view.groups.get(o).value,r=n.local.signals.outgoing.value.some(c=>c.group_id===o);if(t.position.
value.isAtEnd||!s)return null;let{unread:i,mentions:a}=s,l=i>0?p("conversation.new",{n:i}):p("conversation.newest");return Zo`
    <div class="pill bottom">
      <button type="button" onClick=${()=>U(t.goToEnd)}>
        ${r?p("conversation.yours_below"):l}
        ${a>0&&Zo`<span>· ${p("shell.n_mentions",{n:a})}</span>`}
        <${T} name="down" />
      </button>
    </div>
  `}import{html as we}from"./vendor/preact.js";import{html as ot}from"./vendor/preact.js";var qg={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function Tl({session:e,notice:t}){let n=new Date(
t.timestamp);return ot`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Rg(e,t)}</span>
      <time datetime=${t.timestamp}>${Bt(n)}</time>
    </div>
  `}function Rg(e,t){let n=(s,r="")=>ot`<${pa} session=${e} id=${s} username=${r} />`,o=n(t.actor_id);switch(t.type){case"group_created":return V(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Lg(e,t,o);case"member_added":{let s=n(t.user_id,t.username);
return t.actor_id===t.user_id?V("conversation.notice.joined",{user:s}):V("conversation.notice.added",{actor:o,user:s})}case"member_removed":{let s=n(t.user_id,t.
username);return t.actor_id===t.user_id?V("conversation.notice.left",{user:s}):V("conversation.notice.removed",{actor:o,user:s})}case"member_updated":return V(qg[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return V("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return V(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let s=De({name:"group",groupId:t.group_id,seq:t.message_seq}),
r=ot`<a href=${s}>${p("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?V("conversation.notice.pinned",{actor:o,message:r}):V("conversatio\
n.notice.unpinned",{actor:o,message:r})}case"account_deleted":return V("conversation.notice.account_deleted",{user:ot`<bdi class="person">${t.username}</bdi>`})}}
function Lg(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],s=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(s?.seq??0)&&(s=a);let{
name:r,topic:i}=t;return s&&s.name!==r?V("conversation.notice.renamed",{actor:n,name:ot`<bdi>${r}</bdi>`}):s&&s.topic!==i?i?V("conversation.notice.topic",{actor:n,
topic:ot`<bdi>${i}</bdi>`}):V("conversation.notice.no_topic",{actor:n}):s&&s.is_archived!==t.is_archived?V(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):V("conversation.notice.updated",{actor:n,name:ot`<bdi>${r}</bdi>`})}import{html as de}from"./vendor/preact.js";function In({context:e,entry:t,isHead:n}){let{session:o}=e,s=o.me.value,r=s?.display_name||s?.username||re(o,o.state.me),i=t.state==="failed"||t.state==="asking",
a=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return de`
    <div class=${a} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${r}: ${t.content}`}>
      <div class="message-side">
        ${n&&de`<${oe} id=${o.state.me} name=${r} file=${s?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&de`<div class="message-head"><bdi class="message-name">${r}</bdi></div>`}
        ${t.quote&&de`<p class="quote" dir="auto"><span class="quote-text">${Ft(t.quote)}</span></p>`}
        ${t.content&&de`<div class="message-text"><${gt} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>de`<${Dg} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&de`<${Pg} context=${e} entry=${t} />`}
      </div>
      ${!i&&de`<${Ng} entry=${t} />`}
    </div>
  `}var Cl=({error:e})=>e?ne({code:e.code,message:e.sentence}):"";function Ng({entry:e}){let t=e.error?p("conversation.waits",{reason:Cl(e)}):p("conversation.se\
nding");return de`<span class="message-clock" title=${t}><${T} name="clock" label=${t} /></span>`}function Pg({context:e,entry:t}){let{outbox:n}=e.session.local,
o=t.state==="asking"?p("conversation.asking"):p("conversation.not_sent",{reason:Cl(t)});return de`
    <div class="stuck">
      <p role="alert"><${T} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?p("conversation.send"):p("shell.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${p("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${p("conversation.delete")}</button>
      </div>
    </div>
  `}function Dg({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return de`
    <div class="file">
      <span class="file-link">
        <${T} name="file" />
        <span class="file-text">
          <bdi class="file-name cut">${t.name}</bdi>
          <span class="file-detail">${Ie(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&de`
        <progress max=${n.size} value=${n.sent} aria-label=${p("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var ql=300*1e3;function Ll({context:e,drawn:t,outgoing:n,marks:o,onDay:s,onRetry:r}){let{rows:i,hasOlder:a,hasNewer:l}=t,c=l?[]:n;return we`
    ${a&&we`<${Rl} key="older" way="older" marks=${o} onRetry=${r} />`}
    ${i.length+c.length===0&&!a&&!l&&we`<p key="none" class="empty" role="listitem">${p("conversation.none")}</p>`}
    ${Ig(i,c).map(({day:f,at:w,items:_})=>we`
      <div class="day" key=${f}>
        <div class="day-name" role="listitem">
          <button type="button" class="small-target" tabindex="-1" title=${p("conversation.jump_to_date")} onClick=${s}>${Mn(w)}</button>
        </div>
        ${_.flatMap((m,u)=>Bg({context:e,item:m,before:_[u-1],marks:o}))}
      </div>
    `)}
    ${l&&we`<${Rl} key="newer" way="newer" marks=${o} onRetry=${r} />`}
  `}function Ig(e,t){let n=[],o=s=>{let r=new Date(s.at),i=It(r),a=n.at(-1);a&&(i<=a.day||s.entry)?a.items.push(s):n.push({day:i,at:r,items:[s]})};for(let s of e)
o({row:s,entry:null,at:Date.parse(s.timestamp),sender:j(s)?s.sender_id:null});for(let s of t)o({row:null,entry:s,at:s.at,sender:null});return n}function Bg({context:e,
item:t,before:n,marks:o}){if(t.entry){let c=e.session.state.me,f=!(n&&(n.entry||n.sender===c)&&t.at-n.at<ql);return[we`<${In} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${f} />`]}let{row:s}=t,r=s.seq===o.lineSeq,i=we`
    <div key="line" class="unread-line" role="listitem"><span>${p("conversation.unread_line")}</span></div>
  `,a=r||n?.sender!==t.sender||t.at-n.at>=ql,l=j(s)?we`<${Ja} key=${s.seq} context=${e} message=${s} isHead=${a} isFlashed=${s.seq===o.flashSeq} />`:we`<${Tl} key=${s.
seq} session=${e.session} notice=${s} />`;return r?[i,l]:[l]}function Rl({way:e,marks:t,onRetry:n}){let o=t.faults[e];return we`
    <div class="edge ${e}" role="listitem" aria-label=${p("conversation.reading")}>
      ${o!==null&&we`
        <p role="alert">
          <span>${p("conversation.not_read",{reason:o})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${p("shell.try_again")}</button>
        </p>
      `}
    </div>
  `}function Il({context:e,onReady:t}){let{session:n,groupId:o}=e,s=bt(null),r=bt(null),[i,a]=Dl(null),l=bt(null),[c,f]=Dl(null),w=n.resets.value,_=ee.value,m=_.name===
"group"&&_.groupId===o?_.seq:null;Fg(()=>{let y=r.current,b=gl({session:n,groupId:o,box:s.current,render:(S,v)=>{let k=n.local.signals.outgoing.peek().filter(M=>x(
M)),E=yt`<${Ll}
          context=${e} drawn=${S} outgoing=${k} marks=${v}
          onDay=${h} onRetry=${b.ask}
        />`;Nl(S?E:null,y)}}),x=({group_id:S,recipient_id:v,seq:k})=>(S===o||v!==null&&n.local.groupWith(v)===o)&&(k===null||!n.state.logs.get(o)?.rows.has(k));
return l.current=b,a(b),t(b),()=>{b.dispose(),Nl(null,y)}},[n,o]);let u=y=>y().then(()=>f(null),b=>f(ne(b))),h=()=>u(async()=>{let{askForDay:y}=await H(import("./later.js")),
b=await y();b&&await l.current.goToTime(b)}),g=bt(w),d=bt(!1),$=bt(null);return Pl(()=>{if(i){if(n.history.look(o,m??void 0),m!==null){let y=i.anchor.place(),b=i.
position.peek().isAtEnd||y===null||y.row.startsWith("k");d.current&&($.current??=b?"end":y),u(async()=>await i.goTo(m)&&i.flash(m))}else if(!d.current)u(i.open);else if($.
current){let y=$.current;$.current=null,u(()=>y==="end"?i.goToEnd():i.goTo(Number(y.row),{offset:y.offset}))}d.current=!0}},[i,_]),Pl(()=>{i&&w!==g.current&&u(i.
again),g.current=w},[i,w]),El(s,i),yt`
    <div class="messages-place">
      ${i&&yt`<${Ol} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${s} tabindex="-1" role="region" aria-label=${p("conversation.messages")}
        onKeyDown=${y=>i&&Ml(y,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${p("conversation.older")}</button>
          <button type="button" class="button" onClick=${h}>${p("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${p("conversation.messages")} ref=${r}></div>
        ${i&&yt`<${xl} context=${e} list=${i} box=${s} />`}
        ${c!==null&&yt`
          <p class="empty" role="alert">
            ${p("conversation.not_read",{reason:c})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&u(i.open)}>${p("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&yt`<${Al} context=${e} list=${i} />`}
    </div>
  `}var Ug=La({type:"conjunction"}),Bl=e=>Ug.value.format(e);import{html as Fl}from"./vendor/preact.js";var Bn=3;function Ul({session:e,groupId:t}){let n=e.typing.get(t).value.filter(r=>r!==e.state.me);Pt(e,n.slice(0,Bn));let o=n.slice(0,Bn).map(r=>re(e,r,"…")),
s=n.length>Bn?p("conversation.typing_more",{names:o.join(", "),more:n.length-Bn}):p("conversation.typing",{names:Bl(o),n:n.length});return Fl`<p class="typing" aria-live="off">${n.
length>0&&Fl`<bdi>${s}</bdi>`}</p>`}function jl({session:e,actions:t,groupId:n}){let[o,s]=Gg(null),r=Wg(()=>{let a=xn({session:e,key:ve({groupId:n,userId:null})});return qn({session:e,actions:t,groupId:n,
compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return jg(()=>{i&&!i.settings&&e.asking.group(n)},[e,n,i===null]),Hg(()=>{if(!o)return;let a=l=>rl(l,{context:r,
list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[r,o]),i?es`
    <${Il} context=${r} onReady=${s} />
    <div class="main-foot">
      <${Ul} session=${e} groupId=${n} />
      <${Cn} session=${e} actions=${t} compose=${r.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${ga} session=${e} groupId=${n} />
    <${vl} />
    <${Ka} />
  `:es`<${Kg} session=${e} />`}function Kg({session:e}){let t=e.connection.value.state==="live";return es`<p class="empty" role="status">${t?p("conversation.not\
_member"):p("conversation.reading")}</p>`}import{html as Hl,useEffect as Wl,useMemo as zg}from"./vendor/preact.js";function Gl({session:e,actions:t,userId:n}){let{local:o}=e,s=ve({groupId:null,userId:n}),r=zg(()=>qn({session:e,actions:t,groupId:0,compose:xn({session:e,key:s})}),
[e,t,s]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=re(e,n),c=o.signals.outgoing.value.filter(f=>f.recipient_id===n);return Wl(()=>e.
asking.people.need([n]),[e,n]),Wl(()=>{i!==null&&Z(De({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),Hl`
    <div class="main-body">
      <div class="beginning">
        <${oe} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${p("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${p("conversation.messages")}>
        ${c.map(f=>Hl`<${In} key=${f.key} context=${r} entry=${f} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${Cn} session=${e} actions=${t} compose=${r.compose} list=${null} groupId=${null} userId=${n} />
    </div>
  `}import{html as le,useEffect as Vl}from"./vendor/preact.js";import{html as Yg,useEffect as Xg}from"./vendor/preact.js";function Kl({session:e,userId:t}){return Xg(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&
Yg`<span class="online-dot"><span class="unseen">${p("shell.online")}</span></span>`}var zl=(e,{id:t,name:n})=>Ln({title:p("shell.leave"),text:p("shell.leave_text",{name:n}),action:p("shell.leave"),isDanger:!0,work:()=>e.leave(t)});var Yl=["hour","morning","week","ever"];function Xl(e,t){if(e==="ever")return null;if(e==="hour")return new Date(t.getTime()+36e5).toISOString();if(e==="week")return new Date(
t.getTime()+6048e5).toISOString();let n=new Date(t.getFullYear(),t.getMonth(),t.getDate(),8);return n<=t&&n.setDate(n.getDate()+1),n.toISOString()}function Fn(e){let{session:t,actions:n,id:o,name:s}=e,r=t.state.groups.get(o);if(!r)return;let i=Ee(r,Date.now()),{notify_all:a}=t.local.signals.settings.value,
l=a.includes(o);Ce({...e,label:p("shell.menu_of",{name:s}),items:[...Vg(r),null,r.unread>0&&{label:p("shell.mark_read"),icon:"check",onSelect:()=>t.marks.read(o,
r.seq)},i?{label:p("shell.unmute"),icon:"bell",onSelect:()=>{U(()=>n.unmute(o))}}:{label:p("shell.mute"),icon:"muted",onSelect:()=>Qg(e)},r.kind==="group"&&{label:p(
"shell.notify_all"),icon:"bell",isChecked:l,onSelect:()=>t.local.settings.set("notify_all",l?a.filter(c=>c!==o):[...a,o])},{label:p("shell.copy_link"),icon:"lin\
k",onSelect:()=>{Jg(`/g/${o}`)}},No(r)&&null,No(r)&&{label:p("shell.leave"),icon:"leave",isDanger:!0,onSelect:()=>{zl(n,r)}}]})}function Vg({id:e,kind:t,peer_id:n}){
let o=r=>{let i=ee.peek();(i.name!=="group"||i.groupId!==e)&&Z(`/g/${e}`),ie(r)},s={label:p("shell.pins"),icon:"pin",onSelect:()=>o({name:"pins",groupId:e})};if(t===
"direct"){if(n===null)return[];let r={name:"profile",userId:n,groupId:e};return[{label:p("shell.profile"),icon:"person",onSelect:()=>o(r)},s]}return[{label:p("s\
hell.group_settings"),icon:"settings",onSelect:()=>o({name:"group",groupId:e})},{label:p("shell.members"),icon:"group",onSelect:()=>o({name:"members",groupId:e})},
s]}function Qg(e){let{actions:t,id:n,name:o}=e;Ce({...e,label:p("shell.mute_name",{name:o}),items:Yl.map(s=>({label:p(`shell.mute.${s}`),onSelect:()=>{U(()=>t.mute(
n,Xl(s,new Date)))}}))})}async function Jg(e){try{await navigator.clipboard.writeText(new URL(e,location.origin).href),ye(p("shell.copied"))}catch{ye(p("shell.n\
ot_copied"),{isFault:!0})}}function Ql({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return Vl(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),le`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${T} name="back" label=${p("shell.back")} /></a>
      ${o?.kind==="direct"?le`<${Zl} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:le`<${Zg} group=${o} />`}
      ${o&&le`<${eh} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Jl=({session:e,userId:t})=>le`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${T} name="back" label=${p("shell.back")} /></a>
    <${Zl} session=${e} userId=${t} />
  </header>
`;function Zg({group:e}){if(!e)return le`<h1 class="grow"><bdi>${p("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:s}=e;return le`
    <${oe} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>wt({name:"group",groupId:t})}>
          <bdi class="cut">${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&le`<span class="tag">${p("shell.archived")}</span>${" "}`}
        ${s!==null&&le`<span>${p("shell.n_members",{n:s})}</span>`}
        ${o&&le`<span> · </span><bdi class="cut" title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Zl({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,s=Oe(o);return Vl(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
le`
    <span class="with-dot">
      <${oe} id=${t} name=${s} file=${o?.avatar} />
      <${Kl} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>wt({name:"profile",userId:t,groupId:n})}>
          <bdi class="cut">${s||p("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi class="cut">${t===e.state.me?p("shell.notes"):o?.status??""}</bdi></p>
    </div>
  `}function eh({session:e,actions:t,group:n}){let o=(s,r,i)=>le`
    <button
      class=${s==="search"?"button quiet":"button quiet in-menu"} title=${i} aria-pressed=${ae.value?.name===s}
      onClick=${()=>wt({name:s,groupId:n.id})}
    >
      <${T} name=${r} label=${i} />
    </button>
  `;return le`
    ${n.kind==="group"&&o("members","group",p("shell.members"))}
    ${o("pins","pin",p("shell.pins"))}
    ${o("search","search",p("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${p("shell.more")}
      onClick=${s=>Fn({session:e,actions:t,id:n.id,name:n.name,anchor:s.currentTarget})}
    >
      <${T} name="more" label=${p("shell.more")} />
    </button>
  `}import{html as ns}from"./vendor/preact.js";var Un=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as th}from"./vendor/preact.js";var ts=(e,t)=>U(async()=>{let{openNew:n}=await H(import("./later.js")).catch(()=>{throw new Error(p("shell.not_loaded"))});n(e,t)});function ec(e){
let t=n=>Ce({label:p("shell.menu_new"),anchor:n.currentTarget,items:Un.map(([o,s])=>({label:p(`shell.new.${o}`),icon:s,onSelect:()=>{ts(o,e)}}))});return th`
    <button class="button quiet" aria-haspopup="menu" title=${p("shell.menu_new")} onClick=${t}>
      <${T} name="add" label=${p("shell.menu_new")} />
    </button>
  `}function tc(e){let t=e.session.view.order.value.length===0;return ns`
    <div class="main-body home">
      <p class="quiet-text">${p(t?"shell.begin":"shell.choose")}</p>
      <${os} ...${e} />
    </div>
  `}var os=e=>ns`
  <div class="home-actions">
    ${Un.map(([t,n])=>ns`
      <button key=${t} class="button" onClick=${()=>{ts(t,e)}}>
        <${T} name=${n} />${p(`shell.new.${t}`)}
      </button>`)}
  </div>
`;var ss=/Mac|iPhone|iPad/.test(navigator.platform),nc=()=>ss?"⌘":p("shell.key.ctrl");import{signal as nh}from"./vendor/preact.js";var Kt=nh(!1);function jn(){document.querySelector("dialog[open]")||(Gt(),Kt.value=!0)}var oh=".composer textarea",sh=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function rc(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||rh(n,e)&&n.preventDefault()};return window.addEventListener("keydown",t),()=>window.removeEventListener("key\
down",t)}function rh(e,t){let{key:n,altKey:o,shiftKey:s}=e,r=ss?e.metaKey:e.ctrlKey;if(Kt.peek()&&!document.querySelector("dialog[open]"))return n.length===1;if(Rn()||
bl()||document.querySelector("dialog[open]"))return!1;if(r&&!o&&!s&&n.toLowerCase()==="k")jn();else if(r&&!o&&s&&n.toLowerCase()==="f")Z("/search");else if(o&&!r&&
n==="ArrowDown")oc(t,1,s);else if(o&&!r&&n==="ArrowUp")oc(t,-1,s);else{if(n==="F6"&&!o&&!r)return ih(s?-1:1);if(n==="Escape")return ae.peek()===null&&sc();if(o||
e.ctrlKey||e.metaKey||ch(e.target))return!1;if(n==="?")U(lh);else return ah(e)&&sc(),!1}return!0}function oc({state:e,view:t},n,o){let s=ee.peek(),r=t.order.peek(),
i=s.name==="group"?r.indexOf(s.groupId):n>0?-1:r.length,a=Date.now();for(let l=i+n;l>=0&&l<r.length;l+=n){let c=e.groups.get(r[l]);if(!(!c||o&&(c.unread===0||Ee(
c,a)&&c.mentions===0))){Z(`/g/${c.id}`);return}}}function ih(e){let t=sh.flatMap(({root:r,first:i})=>{let a=document.querySelector(r),l=a?.querySelector(i)??a;return a&&
l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:r})=>r.contains(document.activeElement)),s=o<0&&e<
0?n:o;for(let r=1;r<=n;r++){let i=t[(s+e*r+n*r)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function sc(){let e=document.querySelector(
oh);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function ah({key:e,target:t}){
return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".panel, [role='menu'], [role='listbox']"))}async function lh(){(await H(import("./later.js"))).
showKeys()}function ch(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):!1}import{effect as uh,html as fh}from"./vendor/preact.js";var ic=5e3,ac=()=>H(import("./later.js"));function lc({connection:e}){return uh(()=>{e.value.state==="live"&&dh(()=>{ac().catch(()=>{})})})}function dh(e){
"requestIdleCallback"in window?requestIdleCallback(e,{timeout:ic}):setTimeout(e,ic)}function cc(e){return Kt.value?fh`<${Fe} load=${ac} name="Palette" ...${e} />`:
null}import{html as fc,useEffect as dc,useLayoutEffect as pc,useRef as gh,useState as mc}from"./vendor/preact.js";import{html as rs,useEffect as ph,useRef as mh}from"./vendor/preact.js";function uc({title:e,head:t,foot:n,children:o}){let s=mh(null),r=ae.value?.back;return ph(()=>{s.current?.focus({preventScroll:!0})},[]),rs`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${r&&rs`<button class="button quiet" onClick=${()=>ie(r)}>
            <${T} name="back" label=${p("shell.panel_back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${s}>${e}</h2>
          <button class="button quiet" onClick=${Ae}>
            <${T} name="close" label=${p("shell.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${o}</div>
      ${n&&rs`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var is=null;function hc({session:e,actions:t}){let n=ae.value,o=gh(!1),[,s]=mc(0),[r,i]=mc(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!a;if(dc(()=>{a&&Ae()},[a]),dc(()=>{!l||is||H(import("./panels.js")).then(f=>{is=f.PANELS,s(w=>w+1)},()=>i(!0))},
[l]),pc(()=>{if(l)return document.addEventListener("keydown",gc),()=>document.removeEventListener("keydown",gc)},[l]),pc(()=>{o.current&&!l&&hh()&&Da(),o.current=
l},[l]),!l)return null;let c=is?.[n.name];return c?fc`<${c} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:fc`
    <${uc} title="…">
      <p class="empty" role=${r?"alert":"status"}>
        ${r?p("shell.panel_not_loaded"):p("shell.loading")}
      </p>
    <//>
  `}function gc(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;
if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}Ae()}var hh=()=>!document.
activeElement||document.activeElement===document.body;import{html as Wn,useMemo as zh,useState as Yh}from"./vendor/preact.js";import{html as wh,useState as _h}from"./vendor/preact.js";var wc="chat-asked";function _c({session:e}){let[t,n]=_h($h()),o=e.local.signals.settings.value.notifications;
if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let s=()=>{vh(),n(!0)};return wh`
    <section class="ask" aria-label=${p("shell.notifications")}>
      <p>${p("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${s}>${p("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(s)}}>${p("shell.allow")}</button>
      </div>
    </section>
  `}function $h(){try{return localStorage.getItem(wc)!==null}catch{return!0}}function vh(){try{localStorage.setItem(wc,"1")}catch{}}import{html as yh}from"./vendor/preact.js";function $c({session:e,actions:t}){let n=e.state.me,o=e.view.people.get(n).value,s=Oe(o),r=i=>Ce({label:p("shell.account"),anchor:i.currentTarget,items:[{label:p(
"shell.profile"),icon:"person",onSelect:()=>Z("/settings/profile")},{label:p("shell.settings"),icon:"settings",onSelect:()=>Z("/settings")},{label:p("shell.sess\
ions"),icon:"device",onSelect:()=>Z("/settings/sessions")},null,{label:p("shell.read_all"),icon:"check",onSelect:()=>{U(()=>t.readAll())}},null,{label:p("shell.\
sign_out"),icon:"leave",onSelect:()=>{bh()}}]});return yh`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${p("shell.account_of",{name:s})} onClick=${r}>
      <${oe} id=${n} name=${s} file=${o?.avatar} size="small" />
    </button>
  `}var bh=()=>U(async()=>{await B.logout(),Z("/",{replace:!0})});var as=["all","unread","mentions","direct"],kh={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function vc(e,t,n,o){if(n==="all")return e;let s=kh[n];return e.filter(r=>{let i=t.get(r);return i!==void 0&&(s(i)||r===o&&n!=="direct")})}import{html as Sh,useEffect as xh,useState as Eh}from"./vendor/preact.js";function yc({session:e,actions:t}){let[n,o]=Eh([]),s=e.connection.value.state==="live",r=e.invitations.value;if(xh(()=>{s&&t.invitations().then(({items:l})=>o(l),
()=>{})},[s,r]),n.length===0)return null;let i=()=>U(async()=>(await H(import("./later.js"))).showInvitations(t,n,a)),a=l=>o(c=>c.filter(f=>f.id!==
l));return Sh`
    <button class="button invitations" onClick=${i}>
      <${T} name="group" />${p("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as Ac,useEffect as Cc,useLayoutEffect as Hn,useRef as kt,useState as us}from"./vendor/preact.js";var Mh=1440*60*1e3,Oh=7,Ah=be({hour:"numeric",minute:"2-digit"}),Th=be({weekday:"short"}),Ch=be({day:"numeric",month:"short"}),qh=be({day:"numeric",month:"numer\
ic",year:"2-digit"}),bc=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function kc(e,t=new Date){let n=Math.round((bc(t)-bc(e))/Mh);return n===
0?Ah.value.format(e):n>0&&n<Oh?Th.value.format(e):(e.getFullYear()===t.getFullYear()?Ch:qh).value.format(e)}import{html as ce,useEffect as Sc,useLayoutEffect as Rh,useRef as Lh}from"./vendor/preact.js";var xc=999;function Ec({session:e,actions:t,id:n,position:o,count:s,isChosen:r,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,c=Lh(null);Rh(()=>c.current?.
style.setProperty("--at",String(o)),[o,!l]);let f=Nh(e,l);if(!l)return null;let w=Ee(l,Date.now()),_=Ph(l,f.person),m=l.unread>0&&!w,u=g=>Fn({session:e,actions:t,
id:n,name:_,point:g,anchor:c.current?.querySelector(g?"a":"button")}),h=g=>{g.preventDefault();let d=g.clientX===0&&g.clientY===0;u(d?null:{x:g.clientX,y:g.clientY})};
return ce`
    <li
      ref=${c} class="group-row" data-id=${n} aria-setsize=${s} aria-posinset=${o+1}
      onContextMenu=${h} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${r?"page":void 0}
        aria-label=${Dh(l,_,w,f.isOnline)} data-unread=${m} data-muted=${w} draggable=${!1}
      >
        <span class="group-picture">
          <${oe} id=${l.peer_id??n} name=${_} file=${f.person?.avatar} isGroup=${l.kind==="group"} />
          ${f.isOnline&&ce`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${_}</bdi>
            ${w&&ce`<${T} name="muted" />`}
            ${l.last&&ce`<time class="group-time">${kc(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Bh} session=${e} group=${l} isChosen=${r} />
            <${Ih} group=${l} isMuted=${w} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>u(null)}
      >
        <${T} name="more" label=${p("shell.menu_of",{name:_})} />
      </button>
    </li>
  `}function Nh(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,s=n===null?null:e.view.people.get(n).value;return Sc(()=>o?e.people.show(n):void 0,[n,o]),
Sc(()=>{n!==null&&!s&&e.asking.people.need([n])},[n,!s]),{person:s,isOnline:o&&e.presence.get(n).value===!0}}function Ph(e,t){return e.kind==="group"?e.name:t?.
is_deleted?p("shell.deleted_user"):Oe(t)||e.name}function Dh({unread:e,mentions:t},n,o,s){let r=[n];return s&&r.push(p("shell.online")),e>0&&r.push(p("shell.n_u\
nread",{n:e})),t>0&&r.push(p("shell.n_mentions",{n:t})),o&&r.push(p("shell.muted")),r.join(", ")}function Ih({group:{unread:e,mentions:t,kind:n},isMuted:o}){let s=n===
"direct"&&e>0&&!o;return ce`
    ${t>0&&!s&&ce`<span class="badge of-mention">@${ls(t)}</span>`}
    ${s&&ce`<span class="badge of-mention">${ls(e)}</span>`}
    ${e>0&&!o&&!s&&ce`<span class="badge">${ls(e)}</span>`}
  `}var ls=e=>e>xc?`${xc}+`:e;function Bh({session:e,group:t,isChosen:n}){let{id:o,last:s,kind:r}=t,i=e.typing.get(o).value.filter(w=>w!==e.state.me),a=e.local.
signals.drafts.get(`g${o}`).value;if(i.length>0)return ce`<span class="group-last typing">${p("shell.typing")}</span>`;if(a?.text&&!n)return ce`<span class="group-last"><em>${p(
"shell.draft")} </em><bdi class="cut">${a.text}</bdi></span>`;if(!s)return ce`<span class="group-last"><bdi class="cut">${t.topic||p("shell.empty_group")}</bdi></span>`;
let l=s.sender_id===e.state.me,c=e.view.people.get(s.sender_id).value,f=l?p("shell.you"):r==="direct"?null:Oe(c)||s.sender;return ce`<span class="group-last">${f&&
ce`<span class="group-from"><bdi class="cut">${f}</bdi>: </span>`}<bdi class="cut">${Fh(s)}</bdi></span>`}function Fh({kind:e,text:t}){return e==="deleted"?p("s\
hell.deleted"):e==="file"?p("shell.a_file"):Qe(t)}function Mc({top:e,height:t,row:n,count:o}){let s=Math.floor(e/n/4)*4-8,r=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(s,o)),end:Math.max(0,Math.min(
r,o))}}function Oc({first:e,end:t},n){let o=new Set(n.filter(s=>s>=0));for(let s=e;s<t;s++)o.add(s);return[...o].sort((s,r)=>s-r)}var Uh=2e3,jh=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function qc({session:e,actions:t,ids:n,chosen:o}){let s=kt(null),r=kt(null),[i,a]=Hh(n),[
l,c]=us({first:0,end:0}),[f,w]=us(null),_=Gh(i,[f,o,i[0]??null]),m=cs(r.current),u=Oc(l,[i.indexOf(_??-1),i.indexOf(m??-1)]);function h(){let d=s.current,$=r.current?.
getBoundingClientRect().height??0,y=i.length;if(!d||y===0||$===0)return;let b=Mc({top:d.scrollTop,height:d.clientHeight,row:$/y,count:y});c(x=>x.first===b.first&&
x.end===b.end?x:b)}Hn(()=>{r.current?.style.setProperty("--count",String(i.length)),h()},[i]),Cc(()=>{let d=new ResizeObserver(h);return d.observe(s.current),d.
observe(r.current),()=>d.disconnect()},[i]),Hn(()=>{m!==null&&cs(r.current)===null&&Tc(r.current,m)?.focus()}),Wh(r,i,o);function g(d){let $=cs(r.current);if($===
null||!jh.includes(d.key)||d.altKey||d.ctrlKey)return;d.preventDefault();let y=Math.max(1,Math.floor((s.current?.clientHeight??0)/Rc(r.current))-1),b=i.indexOf(
$),x={ArrowDown:b+1,ArrowUp:b-1,PageDown:b+y,PageUp:b-y,Home:0,End:i.length-1}[d.key]??b,S=i[Math.max(0,Math.min(x,i.length-1))];S!==void 0&&w(S)}return Hn(()=>{
f!==null&&m!==null&&m!==f&&Tc(r.current,f)?.focus()},[f]),Ac`
    <div
      ref=${s} class="sidebar-body" onScroll=${h}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${r} class="groups" role="list" aria-label=${p("shell.conversations")} onKeyDown=${g}>
        ${u.map(d=>{let $=i[d];return Ac`<${Ec}
            key=${$} id=${$} position=${d} count=${i.length} session=${e} actions=${t}
            isChosen=${$===o} isStop=${$===_} onFocus=${w}
          />`})}
      </ul>
    </div>
  `}function Hh(e){let t=kt(e),n=kt(-1/0),o=kt(null),[,s]=us(0),r=n.current-performance.now();return(r<=0||t.current.length===0)&&(t.current=e),Cc(()=>(r>0&&t.current!==
e&&(o.current=setTimeout(()=>s(i=>i+1),r)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Uh}]}function Wh(e,t,n){let o=kt(null);Hn(()=>{
let s=n===null?-1:t.indexOf(n);if(s<0||o.current===n||!e.current)return;o.current=n;let r=e.current.parentElement,i=Rc(e.current),a=s*i;a<r.scrollTop?r.scrollTop=
a-i:a+i>r.scrollTop+r.clientHeight&&(r.scrollTop=a+2*i-r.clientHeight)})}function Rc(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function cs(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var Tc=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),Gh=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;import{html as Kh}from"./vendor/preact.js";var Lc=()=>Kh`
  <button
    class="button quiet" title=${p("shell.mentions")} aria-pressed=${ae.value?.name==="mentions"}
    onClick=${()=>wt({name:"mentions"})}
  >
    <${T} name="mention" label=${p("shell.mentions")} />
  </button>
`;function Nc({session:e,actions:t,chosen:n}){let[o,s]=Yh(as[0]),r=Xh(e,o,n);return Wn`
    <nav id="groups" class="sidebar" aria-label=${p("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${T} name="logo" /><span>${p("shell.name")}</span></a>
          <span class="grow"></span>
          <${Lc} />
          <${ec} session=${e} actions=${t} />
          <${$c} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${jn}>
          <${T} name="search" /><span class="grow">${p("shell.palette")}</span><kbd>${`${nc()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${p("shell.filter")}>
          ${as.map(i=>Wn`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>s(i)}>
              ${p(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${yc} session=${e} actions=${t} />
      </header>
      <${qc} key=${o} session=${e} actions=${t} ids=${r} chosen=${n} />
      ${r.length===0&&Wn`
        <div class="empty">
          <p>${p(`shell.none.${o}`)}</p>
          ${o==="all"&&Wn`<${os} session=${e} actions=${t} />`}
        </div>`}
      <${_c} session=${e} />
    </nav>
  `}function Xh(e,t,n){let o=e.view.order.value,s=t==="all"?0:e.view.changed.value;return zh(()=>vc(o,e.state.groups,t,n),[e,o,s,t,n])}var Vh=matchMedia("(width < 37.5rem)"),Qh=24,Jh=64;function Pc(){let e=null;function t({touches:i}){let[a]=i;s(),!(!a||i.length>1||!Vh.matches||fs(a)>=Qh||!Zh())&&
(e=a,document.addEventListener("touchmove",n,{passive:!1}))}function n(i){let{along:a,across:l}=r(i);Math.abs(a)>l&&i.cancelable&&i.preventDefault()}function o(i){
let{along:a,across:l}=r(i);s(),a>=Jh&&a>2*l&&ew()}function s(){e=null,document.removeEventListener("touchmove",n)}function r({changedTouches:i}){let a=[...i].find(
({identifier:l})=>l===e?.identifier);return!e||!a?{along:0,across:0}:{along:fs(a)-fs(e),across:Math.abs(a.clientY-e.clientY)}}return document.addEventListener("\
touchstart",t,{passive:!0}),document.addEventListener("touchend",o,{passive:!0}),document.addEventListener("touchcancel",s,{passive:!0}),()=>{s(),document.removeEventListener(
"touchstart",t),document.removeEventListener("touchend",o),document.removeEventListener("touchcancel",s)}}var fs=({clientX:e})=>document.documentElement.dir==="\
rtl"?innerWidth-e:e,Zh=()=>!Rn()&&!document.querySelector("dialog[open]")&&(ae.peek()!==null||ee.peek().name!=="home");function ew(){ae.peek()?Ae():Z("/")}function Dc({session:e,actions:t}){let n=ee.value,o=n.name!=="home";return tw(()=>rc(e),[e]),ds(()=>lc(e),[e]),ds(()=>ow(e),[e]),ds(Pc,[]),_e`
    <a class="skip-link" href="#main">${p("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Xi}>
      <${ca} session=${e} />
      <${Nc} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${nw} session=${e} actions=${t} at=${n} />
        <${rw} session=${e} actions=${t} at=${n} />
      </main>
      <${hc} session=${e} actions=${t} />
      <${fa} session=${e} />
    </div>
    <${cc} session=${e} actions=${t} />
    <${wl} />
    <${kl} />
    <${Zi} />
  `}function nw({session:e,actions:t,at:n}){switch(n.name){case"group":return _e`<${Ql} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return _e`<${Jl} key=${n.userId} session=${e} userId=${n.userId} />`;default:return _e`
        <header class="bar">
          <a class="button quiet back" href="/"><${T} name="back" label=${p("shell.back")} /></a>
          <h1><bdi class="cut">${iw(n)}</bdi></h1>
        </header>
      `}}function ow(e){let t=()=>{},n=!1;return ps().then(({startNotifications:o})=>{n||(t=o(e))},()=>{}),()=>{n=!0,t()}}var ps=()=>H(import("./later.js")),
sw=()=>H(import("./settings.js"));function rw({session:e,actions:t,at:n}){switch(n.name){case"group":return _e`<${jl} key=${n.groupId} session=${e} actions=${t} groupId=${n.
groupId} />`;case"direct":return _e`<${Gl} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"join":return _e`<${Fe} load=${ps} name="InviteScreen" session=${e} actions=${t} code=${n.
code} />`;case"search":return _e`<${Fe} load=${ps} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return _e`<${Fe} load=${sw} name="Settings" session=${e} actions=${t} page=${n.
page} />`;case"home":return _e`<${tc} session=${e} actions=${t} />`;default:return _e`<div class="main-body"><p class="empty"><a href="/">${p("shell.back")}</a></p></div>`}}
function iw(e){switch(e.name){case"home":return p("shell.name");case"group":case"direct":return p("shell.conversation");case"join":return p("shell.invitation");case"\
search":return p("shell.search");case"settings":return p("shell.settings");case"unknown":return p("shell.not_found")}}function lw(){let e=B.status.value;switch(e.name){case"starting":return Gn`<p class="empty" role="status">${p("shell.starting")}</p>`;case"signed_out":return Gn`<${la} reason=${e.
reason} known=${e.email} />`;case"signed_in":return Gn`<${Dc} session=${e.session} actions=${e.actions} />`}}function UO(e){Ki().then(()=>aw(Gn`<${lw} />`,e)),addEventListener(
"online",()=>B.wake()),addEventListener("offline",()=>B.offline()),addEventListener("pagehide",()=>{B.flush()}),addEventListener("beforeunload",t=>{B.isUploading()&&
t.preventDefault()}),document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?B.wake():B.flush()}),B.start()}export{zn as a,qe as b,p as c,ve as d,Se as e,j as f,se as g,Ee as h,lv as i,B as j,yn as k,T as l,Lt as m,zi as n,De as o,ee as p,Z as q,ye as r,ne as s,U as t,
sa as u,ra as v,ep as w,Jv as x,Oe as y,oe as z,gt as A,Be as B,Ob as C,Sa as D,Ab as E,Tb as F,Cb as G,No as H,be as I,It as J,Xb as K,En as L,Vb as M,ae as N,
ie as O,e0 as P,Ae as Q,Ba as R,Fo as S,Ua as T,ja as U,og as V,Ln as W,ig as X,ag as Y,nc as Z,kc as _,zl as $,Ce as aa,Jg as ba,Ph as ca,Kt as da,bh as ea,Un as fa,
uc as ga,Kl as ha,UO as ia};
