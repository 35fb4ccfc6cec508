import{computed as Un,signal as dc}from"./vendor/preact.js";var Zo={"conversation.messages":"Messages","conversation.older":"Load older messages","conversation.none":"No messages yet.","conversation.reading":"Reading…",
"conversation.not_read":"The messages could not be read: {reason}","conversation.not_member":"You are not in this group, or it does not exist.","conversation.ju\
mp_to_date":"Jump to a date","conversation.date":"Date","conversation.jump":"Jump","conversation.edited":"edited","conversation.edited_mark":"(edited)","convers\
ation.deleted":"This message was deleted.","conversation.no_text":"A message without text","conversation.pinned":"pinned","conversation.profile_of":"Profile of \
{name}","conversation.replies":{one:"{n} reply",other:"{n} replies"},"conversation.reaction":{one:"{emoji}, {n} reaction",other:"{emoji}, {n} reactions"},"conve\
rsation.reactions":{one:"{n} reaction",other:"{n} reactions"},"conversation.open_picture":"Open the picture {name}","conversation.download":"Download","conversa\
tion.unread_line":"New messages","conversation.unread":{one:"{n} unread",other:"{n} unread"},"conversation.unread_since":"{n} unread since {day}","conversation.\
new":{one:"{n} new",other:"{n} new"},"conversation.newest":"Jump to the newest","conversation.yours_below":"Your message is below","conversation.commands":"Comm\
ands","conversation.menu":"More commands","conversation.react":"React","conversation.react_with":"React with {emoji}","conversation.reply":"Reply","conversation\
.edit":"Edit","conversation.copy_text":"Copy text","conversation.copied":"Copied.","conversation.pin":"Pin","conversation.unpin":"Unpin","conversation.mark_unre\
ad":"Mark unread from here","conversation.seen_by":"Seen by","conversation.who_reacted":"Reactions","conversation.versions":"Earlier versions","conversation.del\
ete":"Delete","conversation.delete_title":"Delete this message?","conversation.delete_text":"Its text and files are removed for everyone. This cannot be undone.",
"conversation.sending":"Sending…","conversation.waits":"Waits to be sent: {reason}","conversation.not_sent":"Not sent: {reason}","conversation.asking":"Writte\
n more than a day ago and not sent yet.","conversation.uploading":"Uploading {name}","conversation.message":"Message","conversation.write":"Write a message","co\
nversation.may_not_write":"You may not write here","conversation.send":"Send","conversation.editing":"You are editing your message","conversation.reply_to":"Rep\
ly to {name}","conversation.left":"{left} bytes left","conversation.conflict":"This message was edited meanwhile","conversation.conflict_text":"It was edited on\
 another device. Which text is to stay?","conversation.conflict_mine":"Your text","conversation.conflict_theirs":"The other text","conversation.keep_mine":"Save\
 my text","conversation.keep_theirs":"Keep the other text","conversation.typing":{one:"{names} is typing…",other:"{names} are typing…"},"conversation.typing\
_more":"{names} and {more} more are typing…","conversation.begin":"The first message begins your conversation with {name}.","conversation.too_large":"Too larg\
e, at most {size} a file: {names}","conversation.too_many":{one:"At most {n} file in a message. Not attached: {names}",other:"At most {n} files in a message. No\
t attached: {names}"},"conversation.attached":"Attached files","conversation.a_file":"A file","conversation.not_uploaded":"Not uploaded","conversation.cancel_up\
load":"Cancel the upload of {name}","conversation.remove":"Remove {name}","conversation.drop":"Drop the files to attach them","conversation.everyone":"all membe\
rs","conversation.suggestions":"Suggestions","conversation.preview":"Preview","conversation.attach":"Attach files","conversation.all_emoji":"All emoji","convers\
ation.new_messages":{one:"{n} more new message",other:"{n} more new messages"},"conversation.new_log":"New messages","conversation.notice.began":"{actor} began \
this conversation","conversation.notice.created":"{actor} created the group","conversation.notice.updated":"{actor} changed the settings of {name}","conversatio\
n.notice.renamed":"{actor} renamed the group to {name}","conversation.notice.topic":"{actor} set the topic: {topic}","conversation.notice.no_topic":"{actor} rem\
oved the topic","conversation.notice.archived":"{actor} archived the group","conversation.notice.unarchived":"{actor} opened the group again","conversation.noti\
ce.joined":"{user} joined","conversation.notice.added":"{actor} added {user}","conversation.notice.left":"{user} left","conversation.notice.removed":"{actor} re\
moved {user}","conversation.notice.banned":"{actor} banned {user}","conversation.notice.ban_lifted":"{actor} lifted the ban of {user}","conversation.notice.is_o\
wner":"{user} is now the owner","conversation.notice.is_admin":"{user} is now an admin","conversation.notice.is_member":"{user} is no longer an admin","conversa\
tion.notice.pinned":"{actor} pinned {message}","conversation.notice.unpinned":"{actor} unpinned {message}","conversation.notice.a_message":"a message","conversa\
tion.notice.account_deleted":"{user} deleted their account"};var er={"shell.name":"Chat","shell.starting":"Starting…","shell.skip":"Skip to the conversation","shell.groups":"Groups","shell.conversations":"Conversations",
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
l":"Ctrl","shell.key.delete":"Del"};var tr={"signin.sign_in":"Sign in","signin.register":"Make an account","signin.has_account":"I have an account","signin.name":"Name","signin.email":"E-mail addr\
ess","signin.password":"Password","signin.shared":"This is not my computer","signin.try_as":"Try it as","signin.expired":"Your login has expired. Sign in again.",
"signin.ended":"This login was ended. Sign in again.","signin.again":"Sign in again.","signin.signed_out":"You are signed out.","signin.show_password":"Show pas\
sword","signin.password_hint":"At least 8 characters.","signin.new_password":"New password","signin.reset":"Set a new password","signin.gone":"Your account is d\
eleted.","signin.username_taken":"This name is taken.","signin.email_taken":"There is an account with this address.","signin.wrong_credentials":"The address or \
the password is wrong.","signin.wrong_code":"This code is wrong or has expired.","signin.password_set":"The new password is set. Sign in with it.","signin.code":"\
Code","signin.code_hint":"The operator of this server gives it to you.","signin.has_code":"I forgot my password","signin.name_hint":"3 to 64 characters.","signi\
n.name_short":"At least {n} characters.","signin.name_long":"At most {n} characters.","signin.wait":"Try again in {n} s","signin.invite_gone":"This invitation h\
as expired, was used up or was revoked. Ask for a new one.","signin.invite_to_register":"You are invited to make an account.","signin.invited_to":"You are invit\
ed to the group","signin.sign_in_to_join":"Sign in to join."};var nr={"text.show_all":"Show all","text.show_less":"Show less"};var Bn={...Zo,...er,...tr,...nr};var Fn={en:{name:"English",first:async()=>Bn,later:async()=>(await import("./en_later.js")).later},de:{name:"Deutsch",first:async()=>(await import("./de.js")).
de,later:async()=>(await import("./de_later.js")).later}},je=dc({tag:"en",hasLater:!1,catalogue:Bn}),Ue={tag:"en",hasLater:!1},pc=Un(()=>new Intl.PluralRules(
je.value.tag)),mc=Un(()=>new Intl.NumberFormat(je.value.tag)),Te=Un(()=>je.value.tag),or=e=>jn({...Ue,tag:e});async function Q(e){let[t]=await Promise.all([e,je.
peek().hasLater||jn({...Ue,hasLater:!0})]);return t}async function jn(e){Ue=e;let{tag:t,hasLater:n}=e;try{let o=await Promise.all([Fn[t].first(),n?Fn[t].later():
{}]);if(Ue!==e)return await jn(Ue);je.value={tag:t,hasLater:n,catalogue:Object.assign({},...o)}}catch(o){throw Ue===e&&(Ue=je.peek()),o}}function rr(e){return e.
map(n=>n.toLowerCase().split("-")[0]).find(n=>Object.hasOwn(Fn,n))??"en"}function w(e,t={}){return X(e,t).join("")}function X(e,t){let n=[];for(let[o,r]of gc(e,
t).split(/\{(\w+)\}/).entries()){let s=o%2?t[r]:r;s!==""&&n.push(typeof s=="number"?mc.value.format(s):s)}return n}function gc(e,{n:t}){let n=je.value.catalogue[e];
return typeof n=="string"?n:typeof t=="number"&&n[pc.value.select(t)]||n.other}import{signal as fo}from"./vendor/preact.js";var sr={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function hc(e){return Object.
hasOwn(sr,e)?sr[e]:"fail"}var wc={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},j=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:r,requestId:s,details:i}){super(n??wc[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=r??null,this.
requestId=s??null,this.details=i??null}get action(){return hc(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},ir=e=>e instanceof
j?e:new j({code:"client_fault",sentence:String(e)});function ar(e){return new j({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function Kt(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let r=typeof o?.code=="string",s=Number(n("Retry-After")??NaN);return new j({code:r?o.code:_c(e),
sentence:r?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(s)?s:null,requestId:n("X-Request-Id"),details:r?o.details??null:null})}
function _c(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var yc=3e4,vc=3,$c=30;function Yt({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:r="",
headers:s={}}={}){async function i(c,u,_={}){let p=_.tries??(c==="GET"?vc:1);for(let y=1;;y++)try{return await a(c,u,_)}catch(f){if(!(f instanceof j)||(f.action===
"sign_in"&&t(f),y>=p||!f.isPassing))throw f;let m=f.retryAfter??.5*y;if(m>$c)throw f;if(await n(m*1e3+Math.random()*250),_.signal?.aborted||o?.aborted)throw Gt()}}
async function a(c,u,{query:_,body:p,headers:y,signal:f,keepalive:m}){let g=new AbortController,d=setTimeout(()=>g.abort(),yc),h=()=>g.abort(),v=()=>!!(f?.aborted||
o?.aborted);for(let b of[f,o])b?.addEventListener("abort",h,{once:!0});try{if(v())throw Gt();let b=await e(r+u+zt(_),{method:c,headers:{...s,...p===void 0?{}:{"\
Content-Type":"application/json"},...y},...p===void 0?{}:{body:JSON.stringify(p)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:g.signal,keepalive:m??
!1}),k=await b.text();if(v())throw Gt();if(!b.ok)throw Kt(b.status,k,x=>b.headers.get(x));return{data:k?Sc(k):null,status:b.status,etag:b.headers.get("ETag"),next:bc(
b.headers.get("Link"))}}catch(b){if(b instanceof j)throw b;if(v())throw Gt();let k=g.signal.aborted?"time_out":"network";throw new j({code:k})}finally{clearTimeout(
d);for(let b of[f,o])b?.removeEventListener("abort",h)}}let l=c=>async(u,_=void 0,p={})=>(await i(c,u,{...p,body:_})).data;return{request:i,get:async(c,u,_={})=>(await i(
"GET",c,{..._,...u?{query:u}:{}})).data,page:async(c,u)=>{let _=c+zt(u),{data:p,next:y}=await i("GET",_);return{items:p,next:y??kc(_,p)}},post:l("POST"),put:l("\
PUT"),patch:l("PATCH"),remove:l("DELETE")}}function zt(e){let t=new URLSearchParams;for(let[o,r]of Object.entries(e??{}))r!=null&&t.set(o,String(r));let n=t.toString();
return n&&`?${n}`}function bc(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function kc(e,t){let[n,o]=e.split("?"),r=new URLSearchParams(o),s=t[t.
length-1];return!s||!r.has("after_id")||t.length<Number(r.get("limit"))?null:(r.set("after_id",String(s.id)),`${n}?${r}`)}function Sc(e){try{return JSON.parse(e)}catch{
throw new j({code:"unreadable_answer"})}}function Gt(){return new j({code:"aborted"})}function lr({me:e,leave:t},n,o){async function r(s){let i=await n.patch("/v1/users/me",s);return e.value=i,i}return{changeProfile:r,uploadAvatar(s,i=()=>{}){let{
done:a,cancel:l}=o(s,"avatar",{onProgress:i});return{done:a.then(({id:c})=>r({avatar:c})),cancel:l}},async changePassword(s,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:s,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:s=>n.remove(`/v1/users/sessions/${encodeURIComponent(
s)}`),exportPath:"/v1/users/me/export",deleteAccount:(s,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:s,messages:i}))}}var J=e=>`/v1/groups/${e}`,be=(e,t)=>`/v1/groups/${e}/messages/${t}`,Xt=(e,t)=>`/v1/groups/${e}/members/${t}`;var Vt=200;function cr({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:r}=await n.post("/v1/groups",{name:o});return r},async changeGroup(o,r){
let{settings:s}=await n.patch(J(o),r);return s},deleteGroup:o=>n.remove(J(o)),join:o=>n.post(`${J(o)}/join`),leave:o=>n.remove(Xt(o,e.me)),mute:(o,r)=>n.put(`${J(
o)}/mute`,{until:r}),unmute:o=>n.remove(`${J(o)}/mute`),publicGroups:(o,r=0)=>n.page("/v1/groups/public",{q:o||null,limit:Vt,after_id:r}),members:(o,{q:r,after_id:s=0,
limit:i=Vt}={})=>n.page(`${J(o)}/members`,{q:r||null,limit:i,after_id:s}),addMember:(o,r,s="member")=>n.post(`${J(o)}/members`,{user_id:r,role:s}),changeRole:(o,r,s)=>n.
patch(Xt(o,r),{role:s}),removeMember:(o,r)=>n.remove(Xt(o,r)),ban:(o,r)=>n.put(`${J(o)}/bans/${r}`),unban:(o,r)=>n.remove(`${J(o)}/bans/${r}`),bans:o=>n.page(`${J(
o)}/bans`,{limit:Vt,after_id:0}),createInvite:(o,r)=>n.post(`${J(o)}/invites`,r),invites:o=>n.get(`${J(o)}/invites`),revokeInvite:(o,r)=>n.remove(`${J(o)}/invit\
es/${r}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:Vt,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var ur={text:"",reply_to:null,selection:null,files:[]},_e=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,we=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function fr({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:r,clock:s}){let i=new Map,a=new Set,l=new Map,c=f=>{let m=i.get(f);return m&&!we(m)?m:null};function u(f,m){
m?i.set(f,m):i.delete(f),t(f)}async function _(f){s.cancel(l.get(f)),l.delete(f),await e.put_draft(f,i.get(f)??null),n(f),o()}function p(f,{text:m,reply_to:g,selection:d,
files:h}){let v={text:m,reply_to:g,selection:d,files:h,at:s.now(),is_synced:!1};a.add(f),u(f,we(v)&&!r(f)?null:v)}function y(f,m){let g=c(f);return p(f,{text:[g?.
text,m.text].filter(Boolean).join(`
`),reply_to:g?.reply_to??m.reply_to,selection:null,files:[...g?.files??[],...m.files]}),_(f)}return{get:c,all:()=>new Map([...i].filter(([,f])=>!we(f))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([f,{is_synced:m}])=>!m&&a.has(f)&&!l.has(f)),adopt(){for(let f of i.keys())a.add(f)},isNewer:f=>l.has(f)||i.has(f)&&!i.
get(f)?.is_synced,async load(){for(let[f,m]of await e.drafts())!l.has(f)&&m.at>=(i.get(f)?.at??0)&&u(f,m)},set(f,m){p(f,m),s.cancel(l.get(f)),l.set(f,s.after(()=>_(
f),300))},async clear(f){p(f,ur),await _(f)},merge:y,async move(f,m){let g=c(f);g&&(p(f,ur),await Promise.all([y(m,g),_(f)]))},uploaded(f,m){for(let[g,d]of i){if(!d.
files.some(v=>v.local_id===f&&v.file_id===null))continue;let h=d.files.map(v=>v.local_id===f?{...v,file_id:m}:v);this.set(g,{...d,files:h})}},flush:()=>Promise.
all([...l.keys()].map(_)),async synced(f,m){i.get(f)===m&&u(f,we(m)?null:{...m,is_synced:!0}),await e.sync_draft(f,m),n(f)},async take(f,m){if(this.isNewer(f))return;
let g=m&&{...m,is_synced:!0};u(f,g),await e.put_draft(f,g)},async changed(f){if(l.has(f))return;let m=await e.draft(f);l.has(f)||u(f,m)}}}var Qt=200,$t=class extends j{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function dr({local:e,people:t,marks:n,history:o},r){
return{async send(s){let i=await e.outbox.add(s),{group_id:a,recipient_id:l}=i;return a&&t.typedAndSent(a),await e.drafts.clear(_e({groupId:a,userId:l})),i},sendAgain:s=>e.
outbox.retry(s),deleteUnsent:async s=>await e.outbox.discard(s)!==null,editUnsent:s=>e.editUnsent(s),async edit({group_id:s,seq:i,revision:a=1},l){let c=be(s,i);
try{return await r.patch(c,{content:l},{headers:{"If-Match":`"${a}"`}})}catch(u){let _=u;throw _.action!=="choose"?_:new $t(_,l,await r.get(c))}},remove:(s,i)=>r.
remove(be(s,i)),async react(s,i,a,l){let c=`${be(s,i)}/reactions/${encodeURIComponent(a)}`,{reactions:u}=await(l?r.put(c):r.remove(c));return u},pin(s,i,a){let l=`${J(
s)}/pins/${i}`;return a?r.put(l):r.remove(l)},pins:s=>r.get(`${J(s)}/pins`),markUnread:(s,i)=>n.unread(s,i),readAll:()=>n.readAll(),message:(s,i)=>r.get(be(s,i)),
async versions(s,i){let a=`${be(s,i)}/versions`,l=[];for(;;){let c=l[l.length-1]?.revision,u=await r.get(a,{limit:Qt,after:c});if(l.push(...u),u.length<Qt)return l}},
reactions:(s,i)=>r.page(`${be(s,i)}/reactions`,{limit:Qt,after_id:0}),readers:(s,i)=>r.page(`${be(s,i)}/readers`,{limit:Qt,after_id:0}),replies:(s,i,a={})=>r.get(
`${be(s,i)}/replies`,a),mentions:(s=null)=>r.page(s??"/v1/mentions"),search:s=>r.get("/v1/search",s),refresh:(s,i)=>o.row(s,i)}}function pr({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let r=`/v1/users/${n}/block`;return o?t.put(r):t.remove(
r)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var mr=(e,t,n)=>({...dr(e,t),...cr(e,t),...pr(e,t),...lr(e,t,n)});var Jt={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var xc=3e4;function gr(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let r=o(),s=null,i=!1,a=()=>{clearTimeout(s),s=setTimeout(()=>{i=!0,r.
abort()},xc)};return{done:new Promise((c,u)=>{let _=p=>u(new j({code:p}));r.upload.onprogress=({loaded:p})=>{a(),n(Math.min(p,e.size),e.size)},r.onload=()=>{if(r.
status<200||r.status>299){let p=y=>r.getResponseHeader(y);u(Kt(r.status,r.responseText,p));return}try{c(JSON.parse(r.responseText))}catch{_("unreadable_answer")}},
r.onerror=()=>_("network"),r.onabort=()=>_(i?"time_out":"aborted"),r.onloadend=()=>clearTimeout(s),r.open("POST",`/v1/files${zt({name:t})}`),r.setRequestHeader(
"Content-Type","application/octet-stream"),a(),r.send(e)}),cancel:()=>r.abort()}}import{openDB as Mc}from"./vendor/idb.js";var Hn=(e,t)=>e?.at===t.at&&e.text===t.text;function He(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async r=>e.get(r)??null,put_outgoing:async r=>!!e.set(r.key,{...r}),remove_outgoing:async r=>e.delete(r),drafts:async()=>new Map(
t),draft:async r=>t.get(r)??null,put_draft:async(r,s)=>!!(s?t.set(r,s):t.delete(r)),async sync_draft(r,s){return Hn(t.get(r),s)&&(we(s)?t.delete(r):t.set(r,{...s,
is_synced:!0})),!0},file:async r=>n.get(r)??null,put_file:async(r,s)=>!!n.set(r,s),remove_file:async r=>n.delete(r),value:async r=>o.get(r)??null,put_value:async(r,s)=>!!o.
set(r,s),async wipe(r=!1){if(r)for(let s of[e,t,n,o])s.clear();return!0},close:()=>{}}}var Ec=1,Ac=3e3,Oc=3,_r=["outbox","drafts","files","values"],bt=["meta","groups","messages","people","logs"];async function yr(e){if(typeof indexedDB>"u")return He();
let t=!0,n=Promise.resolve().then(()=>Mc(`chat-${e}`,Ec,{upgrade(r){for(let s of bt)r.objectStoreNames.contains(s)&&r.deleteObjectStore(s);r.createObjectStore("\
meta"),r.createObjectStore("groups",{keyPath:"id"}),r.createObjectStore("messages",{keyPath:["group_id","seq"]}),r.createObjectStore("people",{keyPath:"id"}),r.
createObjectStore("logs",{keyPath:"group_id"});for(let s of _r)r.objectStoreNames.contains(s)||(s==="outbox"?r.createObjectStore(s,{keyPath:"key"}):r.createObjectStore(
s))},blocking:(r,s,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await vr(n,null);return o?Tc(o,()=>t):(n.then(r=>r.close()).catch(()=>{}),He())}async function vr(e,t,n=()=>{}){
let o,r=new Promise(s=>{o=setTimeout(()=>{n(),s(t)},Ac)});try{return await Promise.race([e,r])}catch{return t}finally{clearTimeout(o)}}function Tc(e,t){let n=0;
async function o(s,i){if(!t()||n>=Oc)return i;let a=Promise.resolve().then(s);return vr(a,i,()=>n++)}let r=s=>o(async()=>(await s(),!0),!1);return{is_lasting:!0,
read:()=>o(()=>Cc(e),null),rows:s=>o(()=>e.getAll("messages",IDBKeyRange.bound([s,0],[s,1/0])),[]),async save(s){let i=!1;return await r(()=>qc(e,s).catch(l=>{throw i=
l?.name==="QuotaExceededError",l}))?!0:(i&&await r(()=>wr(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:s=>o(async()=>await e.get(
"outbox",s)??null,null),put_outgoing:s=>r(()=>hr(e,"outbox",s)),remove_outgoing:s=>r(()=>e.delete("outbox",s)),drafts:()=>o(async()=>{let s=e.transaction("draft\
s"),[i,a]=await Promise.all([s.store.getAllKeys(),s.store.getAll()]);return new Map(i.map((l,c)=>[String(l),a[c]]))},new Map),draft:s=>o(async()=>await e.get("d\
rafts",s)??null,null),put_draft:(s,i)=>r(()=>hr(e,"drafts",i,s)),sync_draft:(s,i)=>r(()=>Rc(e,s,i)),file:s=>o(async()=>await e.get("files",s)??null,null),put_file:(s,i)=>r(
()=>e.put("files",i,s)),remove_file:s=>r(()=>e.delete("files",s)),value:s=>o(async()=>await e.get("values",s)??null,null),put_value:(s,i)=>r(()=>e.put("values",
i,s)),wipe:(s=!1)=>r(()=>wr(e,s?[...bt,..._r]:bt)),close:()=>e.close()}}async function Cc(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore(
"meta"),[o,r,s,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);
return o===void 0?null:{cursor:o,me:r??null,groups:s,people:i,logs:a}}async function qc(e,t){let n=e.transaction(bt,"readwrite"),o=s=>n.objectStore(s),r=[];if(t.
is_whole)for(let s of bt)r.push(o(s).clear());for(let s of[...t.gone_groups,...t.gone_logs])r.push(o("messages").delete(IDBKeyRange.bound([s,0],[s,1/0]))),r.push(
o("logs").delete(s));for(let s of t.gone_groups)r.push(o("groups").delete(s));for(let s of t.gone_rows)r.push(o("messages").delete(s));for(let s of t.groups)r.push(
o("groups").put(s));for(let s of t.people)r.push(o("people").put(s));for(let s of t.rows)r.push(o("messages").put(s));for(let s of t.logs)r.push(o("logs").put(s));
r.push(o("meta").put(t.cursor,"cursor")),r.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&r.push(o("meta").put(t.me,"me")),n.commit(),await Promise.all(
[...r,n.done])}async function hr(e,t,n,o){let r=e.transaction(t,"readwrite"),{store:s}=r,i=n===null?s.delete(o):s.put(n,o);r.commit(),await Promise.all([i,r.done])}
async function Rc(e,t,n){let{store:o,done:r}=e.transaction("drafts","readwrite");Hn(await o.get(t),n)&&(we(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await r}
async function wr(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var $r=100,Lc=16;function br(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:Jt,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:yr,upload:gr,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,$r);return()=>clearTimeout(i)}let o=requestAnimationFrame(s),r=setTimeout(s,$r);function s(){cancelAnimationFrame(o),clearTimeout(
r),n()}return()=>{cancelAnimationFrame(o),clearTimeout(r)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(Lc));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:Nc(()=>e.localStorage)}}function Nc(e){function t(r){try{return e().getItem(`chat-${r}`)}catch{return null}}function n(r,s){try{s===null?e().removeItem(
`chat-${r}`):e().setItem(`chat-${r}`,s)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function kr({userId:e,http:t,memory:n,clock:o}){let r=Wn(e),s=null;function i(){try{let{life:u,due:_}=JSON.parse(n.get(r)??"");return _-o.now()<=u?{life:u,due:_}:
null}catch{return null}}function a(u){o.cancel(s),s=o.after(c,Math.min(u,864e5))}async function l(){let _=(await t.get("/v1/users/sessions")).find(m=>m.is_current);
if(!_)throw new Error("the server lists this session");let[p,y,f]=[_.created_at,_.last_used_at,_.expires_at].map(Date.parse);return{life:Number(f)-Number(p),left:Number(
f)-Number(y)}}async function c(){let u=i();if(u&&u.due>o.now()){a(u.due-o.now());return}try{let{life:_,left:p}=await l();p<_/2&&(await t.post("/v1/users/renew"),
{left:p}=await l(),_=p);let y=o.now()+Math.max(p-_/2,0);n.set(r,JSON.stringify({life:_,due:y})),a(Math.max(y-o.now(),3e5))}catch{a(3e5)}}return{start:c,dispose:()=>o.
cancel(s)}}var Wn=e=>`login-${e}`;import{batch as ed,signal as Ye}from"./vendor/preact.js";var Pc=new Set([1002,1007,1009,4502]),Dc=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Sr=e=>Pc.has(e),xr=e=>Dc.get(e)??null;function Mr(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var Ic=1e4;function Er(e){let t=new Map,n=0;function o(s){let i=t.get(s);return t.delete(s),i&&e.cancel(i.handle),i}let r=(s,i)=>o(s)?.fail(new j({code:i}));return{
ask(s,i,a=`r${++n}`){return new Promise((l,c)=>{let u=e.after(()=>r(a,"time_out"),Ic);t.set(a,{done:l,fail:c,handle:u}),i({...s,ref:a})||r(a,"network")})},settle(s){
if(typeof s.ref!="string")return;let i=o(s.ref);s.type==="error"?i?.fail(ar(s)):i?.done(s)},failAll(){for(let s of[...t.keys()])r(s,"network")}}}var Uc=1e4,jc=2e4,Hc=5e3,Wc=500,Kc=3e4,Or=3,Gc=65536;function Tr({open:e,prepare:t,checkLogin:n,onFrame:o,onState:r,isOnline:s=()=>!0,isVisible:i=()=>!0,clock:a=Jt,
random:l=Math.random}){let c=null,u={state:"idle",since:a.now(),retryAt:null,code:null},_=0,p=0,y=!1,f=null,m=null,g=Er(a);function d(A,L=null,I=null){let B=a.now();
u={state:A,since:B,retryAt:L===null?null:B+L,code:I},r(u)}function h(){return u.state==="updating"&&_<Or?"updating":u.state==="offline"?"offline":"connecting"}async function v(){
$();let A=++p;d(h());let L;try{L=await t()}catch(Z){A===p&&E(Z);return}if(A!==p)return;let I=!1;c=e(L);let B=c;f=a.after(()=>M(I,1006),Uc),B.onopen=()=>{I=!0},B.
onmessage=({data:Z})=>B===c&&b(Z),B.onclose=({code:Z,reason:Be})=>B===c&&S(I,Z,Be)}function b(A){let L;try{L=JSON.parse(String(A))}catch{return}if(k(),L.type===
"ready")a.cancel(f),y=!0,d("catching_up");else if(L.type==="live"){_=0,o(L),d("live");return}g.settle(L),o(L)}function k(){a.cancel(m),m=a.after(()=>{i()?x():k()},
jc)}function x(){a.cancel(m),D({type:"ping"}),m=a.after(()=>M(!0,1006),Hc)}function $(){if(a.cancel(f),a.cancel(m),y=!1,c){let A=c;c=null,A.onmessage=A.onopen=null,
A.onclose=null,A.close(1e3)}g.failAll()}function S(A,L,I){if(L===1012){let Z=Mr(I)+l()*1e3;$(),d("updating",Z,L),f=a.after(v,Z);return}let B=xr(L);B?R("ended",B):
L===4503?R("crowded",L):Sr(L)?R("faulty",L):M(A,L)}function M(A,L){$();let I=++p;if(A){q(L);return}d(h(),null,L),n().then(()=>I===p&&q(L),B=>I===p&&E(B))}function E(A){
if(!(A instanceof j))throw A;A.action==="sign_in"?R("ended",A.code):q(A.code,(A.retryAfter??0)*1e3)}function q(A,L=0){$();let I=Math.min(Wc*2**_,Kc),B=Math.max(
I*(.7+.6*l()),L);_++,!s()||_>=Or?d("offline",B,A):d(u.state==="updating"?"updating":"waiting",B,A),f=a.after(v,B)}function R(A,L=null){p++,$(),d(A,null,L)}function D(A){
return!c||!y?!1:(c.send(JSON.stringify(A)),!0)}return{get connection(){return u},start(){_=0,v()},stop:()=>R("idle"),end:A=>R("ended",A),restart:()=>{v()},now(){
u.state==="crowded"?this.start():["offline","waiting","updating"].includes(u.state)?v():y&&x()},offline(){u.state==="waiting"||u.state==="connecting"?(u={...u,state:"\
offline"},r(u)):y&&x()},signal:A=>c!==null&&c.bufferedAmount<Gc&&D(A),request:(A,L)=>g.ask(A,D,L)}}function ke(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var Cr=4,Kn=1e3,zc=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),qr=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),U=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_mes\
sage"),Rr=e=>e.type==="group_message"||e.type==="direct_message"||zc.has(e.type),Se=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),ee=e=>e.segments.findLast(t=>t.
at_end),ue=(e,t)=>[...e.rows.values()].filter(n=>t.from<=n.seq&&n.seq<=t.to).sort((n,o)=>n.seq-o.seq);function Gn(e){let t=[];return e.pending.add(t),t}function Lr(e,t,n,o){
e.pending.delete(o);let r=ke(t.cursor),s=t.messages.map(i=>({...i,as_of:r}));zn(e,Yc(t,n));for(let i of s){let a=e.rows.get(i.seq);(!a||a.as_of<=r)&&e.rows.set(
i.seq,i)}return o.filter(i=>i.id>r)}function Nr(e,{from:t,to:n,at_start:o,at_end:r},s,i){e.pending.delete(i),zn(e,{from:t,to:n,at_start:o,at_end:r});for(let a of s)
e.rows.has(a.seq)||e.rows.set(a.seq,a);return i}var Pr=(e,t)=>{e.pending.delete(t)};function Yc({messages:e,has_before:t,has_after:n},{before:o,after:r}){let s=e[0]?.
seq,i=e[e.length-1]?.seq;if(r!==void 0)return{from:r+1,to:i??r,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?s??a+1:1,to:a,at_start:!t,at_end:o===
void 0&&!n}}function zn(e,t){let{from:n,to:o,at_start:r,at_end:s}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),
r||=a.at_start,s||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:r,at_end:s}].sort((a,l)=>a.from-l.from)}function Dr(e,t){for(let n of e.segments)n.
at_end&&t>n.to&&zn(e,{...n,to:t});return Se(e,t)!==void 0}function Ir(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(e.rows.set(t.seq,t),!0)}function Yn(e,t,n=Kn){
let o=e.rows.size,r=c=>c.from<=t&&t<=c.to?-1:Math.min(Math.abs(c.from-t),Math.abs(c.to-t)),s=[...e.segments].sort((c,u)=>r(c)-r(u)),i=ee(e),a=s.slice(0,Cr);i&&!a.
includes(i)&&(a=[...a.slice(0,Cr-1),i]);let l=n;e.segments=a.map(c=>{let u=Xc(ue(e,c),t,l);if(l-=u.rows.length,!u.isCut)return c;if(u.rows.length===0)return null;
let _=u.hasFirst?c.from:u.rows[0].seq,p=u.hasLast?c.to:u.rows[u.rows.length-1].seq;return{from:_,to:p,at_start:c.at_start&&u.hasFirst,at_end:c.at_end&&u.hasLast}}).
filter(c=>c!==null).sort((c,u)=>c.from-u.from);for(let c of e.rows.keys())Se(e,c)||e.rows.delete(c);return e.rows.size<o}function Xc(e,t,n){if(e.length<=n)return{
rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),r=o<0?e.length:o,s=Math.max(0,Math.min(r-Math.floor(n/2),e.length-n));return{rows:e.slice(
s,s+n),isCut:!0,hasFirst:s===0,hasLast:s+n===e.length}}var Br=e=>({me:e,cursor:null,applied_id:0,read_all_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,gone:new Map}),Fr=()=>({groups:new Set,
logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,ask_groups:new Set,ask_counts:new Set,
ask_rows:new Map,ask_people:new Set});function fe(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function K(e,t,n,o){let r=e.groups.get(n);r&&(e.groups.
set(n,{...r,...o}),t.groups.add(n))}var Zt=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function en(e,t){
let{base_seq:n,base_read_seq:o,tail_from:r}=e;if(t!==o)return t>=r?Ur(e,t):null;let s=Ur(e,Math.max(t,n)),i={unread:e.unread+s.unread,mentions:e.mentions+s.mentions};
for(let a of e.corrections)if(Vc(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function Vc({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:r}){return r<=e?!1:o===null?n>0:o>t&&o<=e}function Ur({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function jr(e,t){e.tail.push(t),zr(e)}function Hr(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function tn(e,{seq:t,read_seq:n,unread:o,mentions:r}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:r}),!0)}function Wr(e,t,n,o){let r=e.tail.find(c=>c.seq===t);e.tail=e.tail.filter(c=>c!==r);let{is_counted:s,is_mention:i}=r?{is_counted:!0,...r}:
o??{},[a,l]=s===void 0?[null,null]:s?[-1,-Number(i)]:[0,0];Xn(e,{seq:t,event_seq:n,unread:a,mentions:l})}function Kr(e,t,n,o,r){let s=e.tail.findIndex(c=>c.seq===
t),i=e.tail[s],a=i?i.is_mention:o;i&&r!==null&&(e.tail[s]={...i,is_mention:r});let l=a===null||r===null?null:Number(r)-Number(a);Xn(e,{seq:t,event_seq:n,unread:0,
mentions:l})}function Gr(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),Xn(e,{seq:null,event_seq:t,unread:null,mentions:null})}function Xn(e,t){t.unread===0&&t.
mentions===0||(e.corrections.push(t),zr(e))}function zr(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(r=>r.seq),...e.corrections.map(
r=>r.event_seq)].sort((r,s)=>r-s)[256/2],o=en(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;tn(e,{seq:e.applied_seq,read_seq:e.base_read_seq,...o})}e.tail_from=
n,e.tail=e.tail.filter(r=>r.seq>n),e.corrections=e.corrections.filter(r=>r.event_seq>n)}var Yr=120,Qc={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function kt(e,t,n){let o=e.groups.get(n.id),r={...Qc,...o,...n};r.active_at=r.last?.at??r.active_at,e.groups.set(
n.id,r),t.groups.add(n.id)}function Xr(e,t,n){let{seq:o,read_seq:r,unread:s,mentions:i,muted_until:a,peer_id:l,name:c,...u}=n,_=e.groups.get(n.id);if(!(o<=(e.gone.
get(n.id)??0))){if(_&&Qr(e,n)){ye(e,t,n.id,n);return}kt(e,t,{...u,seq:Math.max(_?.seq??0,o),name:c??_?.name??"",muted_until:a??null,peer_id:l??null,..."last"in n?
{last:Zc(_?.last??null,n.last)}:{}}),"may_post"in n||qe(e,t,n.id),ye(e,t,n.id,{seq:o,read_seq:r,unread:s,mentions:i})}}function Vr(e,t,n){let{id:o,kind:r,name:s,
topic:i,role:a,is_archived:l,member_count:c,owner_id:u,peer_id:_}=n,{visibility:p,may_post:y,may_invite:f,may_pin:m,history:g}=n,d={visibility:p,may_post:y,may_invite:f,
may_pin:m,history:g},h=e.groups.get(o);if(!(n.seq<=(e.gone.get(o)??0))){if(h?.settings&&Qr(e,n)){ye(e,t,o,n);return}kt(e,t,{seq:Math.max(h?.seq??0,n.seq),id:o,kind:r,
name:s,topic:i,role:a,is_archived:l,member_count:c,owner_id:u,settings:d,peer_id:_??null,active_at:h?.active_at||n.created_at}),qe(e,t,o),ye(e,t,o,n)}}var Qr=(e,{
id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function ye(e,t,n,o){let r=e.counts.get(n),s=e.groups.get(n);if(s){if(!r)e.counts.set(n,Zt(o));else if(!tn(r,o)){
o.read_seq!==s.read_seq&&t.ask_counts.add(n);return}K(e,t,n,{read_seq:o.read_seq}),nn(e,t,n)}}function ot(e,t,n,o){let r=e.counts.get(n);if(!(!r||!e.groups.has(
n))){if(K(e,t,n,{read_seq:o}),o!==r.base_read_seq){let s=en(r,o),i=Math.max(r.applied_seq,o),a=s?{seq:i,read_seq:o,...s}:Jc(e,n,o);a&&tn(r,a)}nn(e,t,n)}}function Jc(e,t,n){
let o=e.logs.get(t),r=o&&ee(o),s=e.counts.get(t),i=s&&Math.max(s.applied_seq,s.base_seq);if(!o||!r||r.from>n+1||r.to!==i)return null;let a={seq:r.to,read_seq:n,
unread:0,mentions:0};for(let l of o.rows.values()){if(l.as_of>e.applied_id)return null;l.seq>n&&l.seq>=r.from&&U(l)&&Ce(e,l)&&(a.unread++,We(e,l)&&a.mentions++)}
return a}function nn(e,t,n){let o=e.groups.get(n),r=e.counts.get(n);if(!o||!r)return;let s=en(r,o.read_seq);s?(s.unread!==o.unread||s.mentions!==o.mentions)&&K(
e,t,n,s):t.ask_counts.add(n)}var Ce=(e,t)=>t.sender_id!==e.me&&!t.deleted,We=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function qe(e,t,n){
let o=e.groups.get(n);if(!o)return;let r=o.peer_id===null?void 0:e.people.get(o.peer_id),s=!o.is_archived&&!(o.kind==="direct"&&r?.is_deleted),i=o.role!=="membe\
r",a=o.settings?o.settings.may_post==="all":o.may_post;K(e,t,n,{may_post:s&&(i||a)})}function on(e,t,n){e.groups.delete(n),e.counts.delete(n),e.logs.delete(n),e.
marks.delete(n),t.groups.add(n),t.logs.add(n)}function Vn({seq:e,sender_id:t,sender:n,timestamp:o,content:r,deleted:s}){return{seq:e,sender_id:t,sender:n,at:o,kind:s?
"deleted":r?"text":"file",text:Array.from(r.slice(0,2*Yr)).slice(0,Yr).join("")}}var Zc=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,Jr=e=>[...e.values()].sort((t,n)=>t.active_at===
n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var St=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function de(e,t,n,o){let r=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},s={...r,...o},i=Object.keys(
s);e.people.has(n)&&i.every(a=>s[a]===r[a])||(e.people.set(n,s),t.people.add(n))}function xt(e,t,n,o){e.people.has(n)||de(e,t,n,{username:o})}function Zr({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,r=new Set,s=null;async function i(){s=null;let a=[...o].slice(0,100);for(let l of a)o.delete(l),r.add(l);o.size>0&&(s=n.after(
i,0));try{let l=await e(a),c=new Set(l.map(u=>u.id));t(l,a.filter(u=>!c.has(u)))}catch{}for(let l of a)r.delete(l)}return{need(a){for(let l of a)l>0&&!r.has(l)&&
o.add(l);o.size>0&&(s??=n.after(i,50))},dispose:()=>n.cancel(s)}}var es=100,eu=5e3;function ts({state:e,http:t,change:n,history:o,isMarking:r,clock:s}){let i=new Set,a=new Map,l=null,c=!1,u=Zr({fetchUsers:m=>t.get("/v1/users",
{user_ids:m.join(",")}),onUsers:(m,g)=>n(d=>{for(let h of m)de(e,d,h.id,St(h));for(let h of g)de(e,d,h,{is_deleted:!0,is_partial:!1});for(let{id:h,kind:v}of e.groups.
values())v==="direct"&&qe(e,d,h)}),clock:s}),_=(m=es)=>{l??=s.after(p,m)};async function p(){if(l=null,c)return;c=!0;let m=es;try{for(let g of[...i]){i.delete(g);
let d=e.gone.has(g)&&!e.groups.has(g);!r(g)&&!d&&await y(g)}for(let[g,d]of[...a]){for(let h of[...d])await f(g,h),d.delete(h);d.size===0&&a.delete(g)}}catch{m=eu}
c=!1,i.size+a.size>0&&_(m)}async function y(m){try{let g=await t.get(`/v1/groups/${m}`);n(d=>Vr(e,d,g))}catch(g){let{isPassing:d}=g;if(!d)return;throw i.add(m),
g}}async function f(m,g){if(e.logs.get(m)?.rows.has(g))try{await o.row(m,g)}catch(d){if(d.isPassing)throw d}}return{people:u,group(m){i.add(m),_()},note(m){for(let g of[
...m.ask_groups,...m.ask_counts])i.add(g);for(let[g,d]of m.ask_rows)for(let h of d)fe(a,g,h);i.size+a.size>0&&_(),u.need(m.ask_people)},dispose(){s.cancel(l),u.
dispose()}}}var ns=200,tu=1e3,nu=6e4;function os({userId:e,db:t,http:n,state:o,view:r,history:s,change:i,me:a,server:l,onSettings:c,onServer:u,onGroups:_,onAnew:p,onOther:y,
clock:f}){let m=0,g=-1/0,d=null;function h({me:k,server:x,settings:$,groups:S,people:M}){i(E=>{a.value=k,l.value=x,c($),u(x);for(let q of M)de(o,E,q.id,St(q));de(
o,E,k.id,St(k));for(let q of S)Xr(o,E,q);_(E)})}async function v(k,x){for(;k;){let $=k.replace(/limit=\d+/,`limit=${tu}`),S=await n.get($);if(x!==m)return;h(S),
k=S.next}}async function b(){let k=m,x=f.now()-g>nu;try{let $=await n.get("/v1/start",{limit:ns});if(k!==m)return;$.me.id!==e?y():(h($),x&&await v($.next,k))}catch{}}
return{async anew(){let k=++m,x=await n.get("/v1/start",{limit:ns},{tries:1});if(k!==m)return;if(x.me.id!==e){y();return}let{groups:$,counts:S,logs:M,marks:E,gone:q}=o;
for(let R of[$,S,M,E,q])R.clear();o.cursor=x.cursor,o.applied_id=ke(x.cursor),o.read_all_id=0,h(x),r.refresh(),p(),v(x.next,k).catch(()=>{})},refresh(){d??=b().
finally(()=>{d=null})},refreshed:()=>d??Promise.resolve(),lost(){g=f.now()},async showCopy(){let k=await t.read();if(!k||k.cursor===null||o.cursor!==null)return;
let{cursor:x,groups:$,people:S,logs:M}=k;a.value=k.me;for(let E of $)o.groups.set(E.id,E),o.counts.set(E.id,Zt(E));for(let E of S)o.people.set(E.id,E);o.cursor=
x,o.applied_id=ke(x),r.refresh(),s.restore(M,t)}}}function rs({fetch:e,db:t,onSignedOut:n,clock:o}){let r=new AbortController,s=t;return{http:Yt({fetch:e,onSignedOut:n,signal:r.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(s,a)}),end(){r.abort(),s=He()}}}function ss(e,t,n){let{me:o}=e;if("username"in t){let r="user_id"in t?t.user_id:t.actor_id;xt(e,n,r,t.username)}"sender"in t&&xt(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||ou(e,t,n):t.type==="member_added"&&t.user_id===o&&ru(e,t,n)}function ou(e,t,n){let{group_id:o,
kind:r,member_ids:s,actor_id:i}=t,a=r==="direct",l=a?s.find(_=>_!==e.me)??e.me:null,c=t.name??e.people.get(l??0)?.username??"",u=!a&&i===e.me?"owner":"member";kt(
e,n,{id:o,kind:r,name:c,peer_id:l,role:u}),l!==null&&!e.people.has(l)&&n.ask_people.add(l),as(e,t,n)}function ru(e,t,n){let{group_id:o,group:r,role:s}=t;if(Qn(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&on(e,n,o);let{kind:i="group",name:a=null,topic:l=""}=r??{};kt(e,n,{id:o,kind:i,name:a??"",topic:l,
role:s}),as(e,t,n)}var Qn=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),is=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function as(e,{group_id:t,seq:n,
timestamp:o},r){K(e,r,t,{active_at:o}),ye(e,r,t,{seq:n,read_seq:n,unread:0,mentions:0}),r.ask_groups.add(t)}var ls=200;function Ke(e,{id:t,group_id:n,message_seq:o}){let r=e.logs.get(n)?.rows.get(o);return U(r)&&r.as_of<t?r:null}function us(e,t,n,o){let r=(s,i)=>Ge(t,
o,{...s,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||fs(t,n,n.id,1,o);break}case"message_edited":{let s=Ke(e,n);s&&!n.message?
fe(o.ask_rows,t.group_id,s.seq):s&&n.message&&(Ge(t,o,iu(s,{...n.message,as_of:s.as_of})),n.message.deleted?Jn(t,s,n.id,o):r(t.rows.get(s.seq),{})),n.message&&cs(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let s=Ke(e,n);s?Jn(t,s,n.id,o):cu(t,n,o),cs(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let s=Ke(e,n);if(!s)break;if(!n.reactions){fe(o.ask_rows,t.group_id,s.seq);break}let i=n.actor_id===e.me,a=(s.reacted??[]).filter(
c=>!i||c!==n.emoji),l=i&&n.type==="reaction_added";Ge(t,o,{...su(s,"reacted",l?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let s=Ke(e,n);if(!s)break;let{pinned:i,...a}=s;r(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&lu(t,n.
actor_id,n.id,o);break;default:}}function Ge(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...r}=n;n=r}e.rows.set(n.seq,n),fe(t.rows,
e.group_id,n.seq)}function su(e,t,n){let{[t]:o,...r}=e;return n.length>0?{...r,[t]:n}:r}function iu({reactions:e,reacted:t,pinned:n,reply_count:o},r){return{...r,
...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function au(e){let{files:t,mentions:n,quote:o,reactions:r,reacted:s,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function Jn(e,t,n,o,r=Zn(n)){t.deleted||fs(e,t,n,-1,o,r);let s=e.rows.get(t.seq);Ge(e,o,{...au(s),as_of:n})}var Zn=e=>t=>t.
as_of<e;function lu(e,t,n,o){let r=[...e.rows.values()].filter(U),s=new Set(r.filter(Zn(n)).map(i=>i.seq));for(let i of r)i.quote?.sender_id===t&&i.quote.content&&
Ge(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&s.has(i.seq)&&Jn(e,i,n,o,a=>s.has(a.seq))}function cu(e,{id:t,message_seq:n},o){let r=e.rows.get(n);
if(!U(r)||r.reply_to===null)return;let s=[...e.rows.values()].find(i=>i.id===r.reply_to);U(s)&&s.as_of<t&&fe(o.ask_rows,e.group_id,s.seq)}function fs(e,{reply_to:t,
quote:n},o,r,s,i=Zn(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(_=>_.id===t);if(!U(a)||!i(a))return;let{reply_count:l=0,...c}=a,u=l+
r;Ge(e,s,{...c,...u>0&&{reply_count:u},as_of:o})}function cs(e,t,n,o,r){let s=Array.from(o.slice(0,2*ls)).slice(0,ls).join("");for(let i of e.rows.values())U(i)&&
i.quote?.seq===t&&i.as_of<n&&i.quote.content!==s&&Ge(e,r,{...i,quote:{...i.quote,content:s}})}function ps(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,ss(e,t,n);let o=e.groups.get(t.group_id);if(!o)return gs(e,t)?e.gone.set(t.
group_id,t.seq):is(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&K(e,n,o.id,{seq:t.seq}),uu(e,t);let r=e.logs.get(o.id);if(r){for(let s of r.pending)s.push(
t);rn(e,t,n)}return fu(e,t,n),t.id<=e.read_all_id&&mu(e,t,n),nn(e,n,o.id),!0}function rn(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let r=Dr(o,t.seq);if(us(
e,o,t,n),r&&Rr(t)){let s={...t,as_of:t.id};Ir(o,s)&&fe(n.rows,o.group_id,s.seq)}n.logs.add(o.group_id)}function uu(e,t){let n=e.counts.get(t.group_id);if(n)if(Hr(
n,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:o,id:r,sender_id:s}=t;Ce(e,{...t,as_of:r})&&jr(n,{seq:o,id:r,sender_id:s,is_mention:We(e,t)})}else if(t.
type==="message_deleted"){let o=Ke(e,t),r=o&&{is_counted:Ce(e,o),is_mention:We(e,o)};Wr(n,t.message_seq,t.seq,r)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let o=Ke(e,t),r=o&&We(e,o),s=t.message?!t.message.deleted&&We(e,t.message):null;Kr(n,t.message_seq,t.seq,r,s)}else t.type==="account_deleted"&&t.is_erased&&
Gr(n,t.seq,t.actor_id)}function fu(e,t,n){let o=t.group_id,r=e.groups.get(o);if(r)switch(t.type){case"group_message":case"direct_message":du(e,{...t,as_of:t.id},
n);break;case"message_edited":r.last?.seq===t.message_seq&&t.message&&K(e,n,o,{last:Vn({...t.message,as_of:t.id})});break;case"message_deleted":r.last?.seq===t.
message_seq&&K(e,n,o,{last:{...r.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":eo(e,o,
t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":gs(e,t)?ds(e,t,n):eo(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role===
"owner"&&K(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(K(e,n,o,{role:t.role}),r.settings||n.ask_groups.add(o),qe(e,n,o)),n.members.add(o);break;case"ban_lift\
ed":n.members.add(o);break;case"group_updated":{let{name:s,topic:i,is_archived:a,visibility:l,may_post:c,may_invite:u,may_pin:_,history:p}=t;K(e,n,o,{name:s,topic:i,
is_archived:a,settings:{visibility:l,may_post:c,may_invite:u,may_pin:_,history:p}}),qe(e,n,o);break}case"group_deleted":ds(e,t,n);break;case"profile_changed":pu(
e,t,n);break;case"account_deleted":de(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&r.
last?.sender_id===t.actor_id&&K(e,n,o,{last:{...r.last,kind:"deleted",text:""}}),ms(e,t.actor_id,t.username,n),qe(e,n,o),eo(e,o,r.kind==="direct"?0:-1,n);break;default:}}
function du(e,t,n){let{group_id:o,seq:r,sender_id:s,key:i}=t,a=e.groups.get(o),l=e.counts.get(o);if(n.typed.push({group_id:o,user_id:s}),!a?.last||a.last.seq<r){
let c=Vn(t);K(e,n,o,{last:c,active_at:c.at})}if(s===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:r});else if(a&&!t.deleted&&r>a.read_seq&&r>(l?.base_seq??
0)){let c=We(e,t),u=a.kind==="direct"?"direct":c?"mention":"message";n.arrived.push({message:t,kind:u})}}function pu(e,t,n){let{actor_id:o,username:r,display_name:s,
status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(de(e,n,o,{username:r}),n.ask_people.add(o)):de(e,n,o,{username:r,display_name:s,status:i,avatar:a,
is_partial:!1}),ms(e,o,r,n),o===e.me&&(n.me=!0)}function ms(e,t,n,o){for(let r of e.groups.values())r.peer_id===t&&r.name!==n&&K(e,o,r.id,{name:n})}var gs=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function ds(e,t,n){Qn(e,t)||(e.gone.set(t.group_id,t.seq),on(e,n,t.
group_id),n.left.set(t.group_id,t))}function eo(e,t,n,o){let r=e.groups.get(t)?.member_count;r&&n&&K(e,o,t,{member_count:r+n}),o.members.add(t)}function mu(e,{group_id:t,
seq:n},o){ye(e,o,t,{seq:n,read_seq:n,unread:0,mentions:0})}var gu=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),hs=e=>!gu.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function ws(e,{group_id:t,user_id:n,
seq:o,last_seq:r,unread:s,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let l=e.marks.get(t)??new Map;if(e.marks.set(t,l),o<=(l.get(n)??0))return;l.set(n,o),a.
marks.add(t)}else sn(e,{group_id:t,read_seq:o,last_seq:r,unread:s,mentions:i},a)}function sn(e,{group_id:t,read_seq:n,last_seq:o,unread:r,mentions:s},i){o===void 0||
r===void 0||s===void 0?ot(e,i,t,n):ye(e,i,t,{seq:o,read_seq:n,unread:r,mentions:s})}function an(e,t,n){let o=ke(t);e.read_all_id=Math.max(e.read_all_id,o);for(let{
id:r,seq:s,read_seq:i}of e.groups.values()){let l=(e.counts.get(r)?.tail??[]).find(u=>u.id>o),c=l?l.seq-1:s;c>i&&ot(e,n,r,c)}}function _s(e,{group_id:t,user_id:n,
muted_until:o},r){n===e.me&&K(e,r,t,{muted_until:o})}var to=50,ys=20,vs=50,no=200,rt=Number.MAX_SAFE_INTEGER,hu=100;function $s({state:e,http:t,change:n,opened:o,clock:r}){let s=new Map,i=new Map,a=new Map,l=new Set;
function c(f){let m=e.logs.get(f);if(m)return m;let g=qr(f);return e.logs.set(f,g),g}async function u(f,m,g){let d=c(f),h=Gn(d);try{let v=await t.get(`/v1/group\
s/${f}/messages`,{...m,limit:g,events:1});return e.logs.get(f)===d&&n(b=>_(d,v,m,h,b)),v}catch(v){throw Pr(d,h),v}}function _(f,m,g,d,h){let v=f.group_id,b=Lr(f,
m,g,d);for(let{seq:k}of m.messages){fe(h.rows,v,k);let x=f.rows.get(k);U(x)&&xt(e,h,x.sender_id,x.sender)}for(let k of b)rn(e,k,h);p(v,m.messages[Math.floor(m.messages.
length/2)]?.seq),h.logs.add(v)}function p(f,m=rt){let g=e.logs.get(f),d=l.has(f)?Kn:no;g&&g.rows.size>d&&Yn(g,i.get(f)??m,d-hu)}function y(f){let m=e.groups.get(
f),g=e.logs.get(f);if(m?.unread===0)return null;let d=g&&ee(g);return!m||!g||!d||d.from>m.read_seq+1?void 0:ue(g,d).find(v=>v.seq>m.read_seq&&U(v)&&Ce(e,v))?.seq??
null}return{page(f,m={},g=to){let d=JSON.stringify([f,m,g]),h=s.get(d);if(h)return h;let v=u(f,m,g).finally(()=>s.delete(d));return s.set(d,v),v},row(f,m){return this.
page(f,{after:m-1},1)},async open(f){await a.get(f);let m=y(f);if(m===void 0)m=(await this.page(f,{around:"first_unread"})).first_unread;else if(m===null){let g=c(
f);ee(g)||await this.page(f)}return this.look(f,m??rt),{seq:m,firstUnread:m}},async openAt(f,m){return await a.get(f),this.look(f,m),Se(c(f),m)||await this.page(
f,{around:m}),{seq:m,firstUnread:y(f)??null}},async openAtTime(f,m){i.delete(f);let{messages:g}=await this.page(f,{around:m}),d=Date.parse(m),v=g.find(b=>Date.parse(
b.timestamp)>=d)?.seq??null;return this.look(f,v??rt),{seq:v,firstUnread:y(f)??null}},async older(f,m,g=to){i.set(f,m);let d=Se(c(f),m);return!d||d.at_start?!1:
(await this.page(f,{before:d.from},g)).has_before},async newer(f,m,g=to){i.set(f,m);let d=Se(c(f),m);return!d||d.at_end?!1:(await this.page(f,{after:d.to},g)).has_after},
bound(f){for(let m of f)p(m)},look(f,m){o.set(f,r.now()),c(f),m!==void 0&&i.set(f,m);let g=[...e.logs.keys()].sort((d,h)=>(o.get(h)??0)-(o.get(d)??0));n(d=>{for(let h of g.
slice(vs))e.logs.delete(h),o.delete(h),i.delete(h),d.logs.add(h);l=new Set(g.slice(0,ys));for(let h of g.slice(ys,vs)){let v=e.logs.get(h);i.delete(h),v&&v.rows.
size>no&&Yn(v,rt,no)&&d.logs.add(h)}})},async restore(f,m){let d=[...f].sort((v,b)=>b.opened_at-v.opened_at).map(v=>{let b=c(v.group_id);return o.has(v.group_id)||
o.set(v.group_id,v.opened_at),{stored:v,log:b,kept:Gn(b)}}),h=Promise.resolve();for(let{stored:v,log:b,kept:k}of d){let x=v.group_id;h=h.then(async()=>{let $=await m.
rows(x);if(a.delete(x),e.logs.get(x)!==b)return;let S=$.filter(M=>v.from<=M.seq&&M.seq<=v.to);n(M=>{for(let E of Nr(b,v,S,k))rn(e,E,M);M.logs.add(x)})}),a.set(x,
h)}await h}}}import{signal as oo}from"./vendor/preact.js";var wu=2,_u=50*1024*1024,bs=1440*60*1e3;function ks({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:r,now:s=Date.now}){let i=new Map,a=new Map,l=new Map,
c=new Map,u=[],_=0,p=0;function y(h,v){v?c.set(h,v):c.delete(h),n(h)}async function f(h,v){let b=i.get(h)??await e.file(h);if(!b)throw new j({code:"file_missing"});
let k=await g(b);if(k)return k;_>=wu&&await new Promise(x=>u.push(()=>x(void 0))),_++;try{if(!a.has(h))throw new j({code:"aborted"});let x=b.size,$=t(b,v,{onProgress:M=>y(
h,{sent:M,size:x,state:"running",code:null})});l.set(h,$);let{id:S}=await $.done;return await d(b,S),S}finally{l.delete(h),_--,u.shift()?.()}}async function m(h){
if(!globalThis.crypto?.subtle)return null;let v=await crypto.subtle.digest("SHA-256",await h.arrayBuffer());return[...new Uint8Array(v)].map(b=>b.toString(16).padStart(
2,"0")).join("")}async function g(h){let v=await m(h),b=await e.value("uploads"),k=v&&b?b[v]:null;return k&&s()-k.at<bs?k.id:null}async function d(h,v){let b=await m(
h);if(!b)return;let k=await e.value("uploads")??{},x=Object.entries(k).filter(([,{at:$}])=>s()-$<bs);await e.put_value("uploads",{...Object.fromEntries(x),[b]:{
id:v,at:s()}})}return{async attach(h,v){let b=r();i.set(b,h),p+h.size<=_u&&(p+=h.size,await e.put_file(b,h));let k={local_id:b,name:v,type:h.type,size:h.size,file_id:null};
return this.ensure(k).catch(()=>{}),k},ensure(h){let{local_id:v,name:b,size:k,file_id:x}=h;if(x)return Promise.resolve(x);let $=a.get(v);if($)return $;y(v,{sent:0,
size:k,state:"waiting",code:null});let S=()=>a.get(v)===M,M=Promise.resolve().then(()=>f(v,b)).then(E=>(S()&&y(v,{sent:k,size:k,state:"done",code:null}),o(v,E),
E),E=>{throw S()&&(a.delete(v),y(v,{sent:0,size:k,state:"failed",code:E.code})),E});return a.set(v,M),M},progressOf:h=>c.get(h)??null,isRunning:()=>_>0,blob:async h=>i.
get(h)??await e.file(h),dispose(){a.clear();for(let h of l.values())h.cancel();for(let h of u.splice(0))h()},async drop(h){a.delete(h),l.get(h)?.cancel(),p=Math.
max(0,p-(i.get(h)?.size??0)),i.delete(h),y(h,null),await e.remove_file(h)}}}var yu=2e3,vu=5e3;function Ss({drafts:e,http:t,clock:n}){let o=null,r=new Set,s=null,i=null,a=_=>`/v1/users/me/drafts/${_}`;async function l(_=!1){for(;;){let p=e.
unsynced().find(([,m])=>!r.has(m));if(!p)return;let[y,f]=p;try{if(we(f))await t.remove(a(y),void 0,{keepalive:_}),o?.delete(y);else{let{updated_at:m}=await t.put(
a(y),$u(f),{keepalive:_});o?.set(y,m)}}catch(m){let g=m;if(g.code==="aborted")return;if(g.isPassing){g.status>0&&(s??=n.after(c,(g.retryAfter??0)*1e3||vu));return}
r.add(f);continue}await e.synced(y,f)}}function c(_){return n.cancel(s),s=null,i??=l(_).finally(()=>{i=null}),i}function u(_,p){if(p&&p.updated_at<=(o?.get(_)??
""))return;p?o?.set(_,p.updated_at):o?.delete(_);let y=e.get(_);(p||y)&&e.take(_,bu(p,y))}return{mayHave:_=>o===null||o.has(_)||i!==null,changed(){s??=n.after(c,
yu)},received:({draft:_,value:p})=>u(_,p),async sync(){try{let _=await t.get("/v1/users/me/drafts"),p=new Map(_.map(y=>[y.draft,y]));o??=new Map;for(let y of new Set(
[...p.keys(),...e.keys()]))e.isNewer(y)?p.has(y)&&o.set(y,p.get(y)?.updated_at??""):u(y,p.get(y)??null)}catch{return}r.clear(),await c()},async flush(){await i,
await c(!0)},dispose:()=>n.cancel(s)}}var $u=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function bu(e,t){
let n=(t?.files??[]).filter(u=>u.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:r,files:s,updated_at:i}=e,
a=new Map((t?.files??[]).map(u=>[u.file_id,u])),l={id:r??0,seq:0,sender_id:0,sender:"",content:""},c=s.map(u=>a.get(u)??{local_id:u,name:"",type:"",size:0,file_id:u});
return{text:o,reply_to:r===null?null:t?.reply_to?.id===r?t.reply_to:l,selection:t?.text===o?t.selection:null,files:[...c,...n],at:Date.parse(i)}}function xs(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:r=>t.get(r),has:r=>t.has(r),isHeld:r=>n.has(r),insert(r){t.delete(
r.key);let s=[...t.values(),r].sort((i,a)=>i.at-a.at);t.clear();for(let i of s)t.set(i.key,i);o()},hold(r,s){t.has(r)?n.set(r,s):s()},update(r,s){let i=t.get(r);
if(!i)return null;let a={...i,...s};return t.set(r,a),o(),a},remove(r){let s=t.get(r);return t.delete(r),n.get(r)?.(),n.delete(r),s&&o(),s},nextTime:r=>Math.max(
r,...[...t.values()].map(s=>s.at+1)),clear(){t.clear();for(let r of n.values())r();n.clear()}}}var ku=1440*60*1e3,Su=3e4,Ms=1e3,xu=3e4;function Es({db:e,send:t,ensureFile:n,dropFile:o,hold:r,onChange:s,onPause:i=()=>{},makeKey:a,laneOf:l=({group_id:u,recipient_id:_})=>u?
`g${u}`:`u${_}`,clock:c}){let u=xs(s),_=new Map,p=!1,y=!1,f=null;function m($,S=!1){_.delete($);let M=u.remove($);if(!S)for(let{local_id:E}of M?.files??[])o(E)}
function g(){if(!p||y)return;let $=new Set,S=c.now(),M=1/0;for(let E of u.list()){let q=l(E);if($.has(q)||!["waiting","sending"].includes(E.state)||($.add(q),E.
state==="sending"))continue;let R=_.get(E.key)??0;R>S?M=Math.min(M,R):u.isHeld(E.key)&&d(E)}c.cancel(f),M<1/0&&(f=c.after(g,M-S))}async function d({key:$,tries:S}){
let M=u.update($,{state:"sending",tries:S+1});try{let E=await h(M),{group_id:q,recipient_id:R,content:D,reply_to:A}=M,I=await t({type:"send",key:$,content:D,reply_to:A,
files:E,...q?{group_id:q}:{recipient_id:R}},$);v($,I.seq,I.duplicate===!0)}catch(E){let q=ir(E);u.get($)?.state==="sending"&&b(M,q)}g()}async function h($){let S=await Promise.
all($.files.map(n));if($.files.some(M=>!M.file_id)){let M=$.files.map((q,R)=>({...q,file_id:S[R]??null})),E=u.update($.key,{files:M});E&&await e.put_outgoing(E)}
return S}function v($,S,M){e.remove_outgoing($),M?m($):u.update($,{state:"sent",seq:S,error:null})}function b({key:$,tries:S},M){let{action:E,code:q,message:R}=M;
if(E==="pause")u.update($,{state:"waiting",error:{code:q,sentence:R}}),k();else if(E==="wait"){let D=(M.retryAfter??0)*1e3,A=Math.max(D,Math.min(Ms*2**(S-1),xu));
_.set($,c.now()+A),u.update($,{state:"waiting",error:{code:q,sentence:R}})}else if(E==="resend"||E==="sign_in")q!=="time_out"&&_.set($,c.now()+Ms),u.update($,{state:"\
waiting",error:null});else{let D=u.update($,{state:"failed",error:{code:q,sentence:R}});D&&e.put_outgoing(D)}}function k(){y||(y=!0,i(!0),c.after(()=>{y=!1,i(!1),
g()},Su))}async function x($){let{key:S}=$;if(u.has(S))return;let M=await r(`chat-outbox-${S}`);if(!M)return;let E=await e.outgoing(S);if(!E||u.has(S)){M();return}
let q=c.now()-E.at>ku,R=E.state==="failed"?"failed":q?"asking":"waiting";u.insert({...E,state:R}),u.hold(S,M)}return{list:u.list,async add({group_id:$=null,recipient_id:S=null,
content:M,reply_to:E=null,quote:q=null,files:R=[]}){let D={key:a(),group_id:$,recipient_id:S,content:M,reply_to:E,quote:q,files:R,state:"waiting",tries:0,at:u.nextTime(
c.now()),error:null,seq:null};u.insert(D);let[A]=await Promise.all([r(`chat-outbox-${D.key}`),e.put_outgoing(D)]);return u.hold(D.key,A??(()=>{})),g(),D},async load(){
for(let $ of await e.outbox())await x($);g()},connected($){p=$,$&&g()},dispose(){p=!1,c.cancel(f),u.clear()},confirm({key:$}){u.has($)&&(e.remove_outgoing($),m(
$),g())},forgetSent($){for(let S of u.list())S.state==="sent"&&$(S)&&m(S.key)},async retry($){let S=u.get($);if(!S||!["failed","asking"].includes(S.state))return;
_.delete($);let M={...S,state:"waiting",error:null,tries:0,at:u.nextTime(c.now())};u.insert(M),await e.put_outgoing(M),g()},async discard($,S=!1){let M=u.get($);
return!M||["sending","sent"].includes(M.state)||M.state==="waiting"&&M.tries>0&&!M.error?null:(await e.remove_outgoing($),m($,S),g(),M)}}}import{signal as Mu}from"./vendor/preact.js";var st={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},Eu=1e3,Au=3;function As({db:e,http:t,
tell:n,clock:o}){let r=Mu({...st}),s={},i=null,a={},l=null;function c(){let f=Object.entries({...s,...a}).filter(([m,g])=>Ou(st[m],g));r.value={...st,...Object.
fromEntries(f)}}function u(f){i!==null&&f.revision<i||(i=f.revision,s=f.settings,c(),p())}async function _(){let f=await e.value("settings");return f&&{stored:f.
stored??{},changed:f.changed??{}}}let p=()=>e.put_value("settings",{stored:s,changed:a});async function y(f){l=null;for(let m=0;m<Au&&Object.keys(a).length>0;m++){
let g=a;try{i===null&&u(await t.get("/v1/users/me/settings"));let d=await t.put("/v1/users/me/settings",{settings:{...s,...g}},{headers:{"If-Match":`"${i}"`},...f}),
h=Object.entries(a).filter(([v,b])=>b!==g[v]);a=Object.fromEntries(h),u(d)}catch(d){if(d.code!=="revision_mismatch")return;i=null}}}return{settings:r,async load(){
let f=await _();f&&(s=f.stored,a={...f.changed,...a},c())},async sync(){Object.keys(a).length>0&&await y()},received:u,async reload(){let f=await _();f&&(s={...s,
...f.changed},c())},set(f,m){a={...a,[f]:m},c(),p().then(n),o.cancel(l),l=o.after(()=>y(),Eu)},async flush(){l!==null&&(o.cancel(l),await y({keepalive:!0}))},dispose:()=>o.
cancel(l)}}function Ou(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function Os({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:r=s=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(s)}){
let s=new AbortController,i=!1,a=()=>{},l=r(`chat-${e}`);l&&(l.onmessage=({data:u})=>t(u));function c(){return s.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
u=>{a=u}))}return o?o.request(`chat-store-${e}`,{signal:s.signal},c).catch(()=>{}):Promise.resolve().then(c),{get isLeading(){return i},tell(u){s.signal.aborted||
l?.postMessage(u)},hold(u){return o?new Promise(_=>{o.request(`${u}-${e}`,{ifAvailable:!0},p=>p?new Promise(y=>_(()=>y(void 0))):(_(null),Promise.resolve())).catch(
()=>_(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,s.abort(),a(),l?.close()}}}import{batch as Ts,signal as ln}from"./vendor/preact.js";var Tu=500;function ae(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let r=ln(e(n));return t.set(n,r),r},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var xe=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function Cs(e,t){let n=0,o=ae(d=>e.groups.get(d)??null),r=ae(d=>f(
d)),s=ae(d=>e.people.get(d)??null),i=ae(d=>new Map(e.marks.get(d)??[])),a=ae(d=>++n),l=ae(d=>++n),c=ln([]),u=ln(0),_=ln({groups:0,mentions:0}),p=new Map,y=null;
function f(d){return{log:e.logs.get(d)??null,version:++n}}function m(){y=null;let d=Jr(e.groups),h=c.value;(d.length!==h.length||d.some((v,b)=>v!==h[b]))&&(c.value=
d)}function g(d){let{groups:h,mentions:v}=_.value,b=t.now();for(let k of d){let x=e.groups.get(k),$=p.get(k)??{groups:0,mentions:0},S=Cu(x,b);h+=S.groups-$.groups,
v+=S.mentions-$.mentions,x?p.set(k,S):p.delete(k)}(h!==_.value.groups||v!==_.value.mentions)&&(_.value={groups:h,mentions:v})}return{groups:o,logs:r,people:s,marks:i,
members:a,pins:l,order:c,changed:u,totals:_,publish:d=>Ts(()=>{for(let h of d.groups)o.update(h);for(let h of d.logs)r.update(h);for(let h of d.people)s.update(
h);for(let h of d.marks)i.update(h);for(let h of d.members)a.update(h);for(let h of d.pins)l.update(h);d.groups.size!==0&&(g(d.groups),u.value++,c.value.length===
0?m():y??=t.after(m,Tu))}),refresh:()=>Ts(()=>{for(let d of[o,r,s,i])d.refresh();g(new Set([...p.keys(),...e.groups.keys()])),u.value++,m()}),dispose:()=>t.cancel(
y)}}function Cu(e,t){if(!e||e.unread===0)return{groups:0,mentions:0};let n=xe(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.
mentions)}}var qs=3e4;function Rs({userId:e,db:t,http:n,env:o,state:r,socket:s,onLeading:i}){let{clock:a}=o,l=oo([]),c=oo(!1),u=ae($=>g.progressOf($)),_=ae($=>h.get($)),p=oo(
0),y=new Set,f=null,m=Os({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),h.load().then(h.adopt).then(v.changed),d.load();let $=()=>{d.load(),
f=a.after($,qs)};f=a.after($,qs)},onWord:$=>{$.type==="draft"&&h.changed($.key),$.type==="settings"&&b.reload();for(let S of y)S($)}}),g=ks({db:t,upload:o.upload,
onProgress:$=>u.update($),onUploaded:($,S)=>h.uploaded($,S),makeId:o.makeKey,now:a.now}),d=Es({db:t,send:($,S)=>s.request($,S),ensureFile:g.ensure,dropFile:g.drop,
hold:m.hold,onChange:$=>{l.value=$},onPause:$=>{c.value=$},makeKey:o.makeKey,laneOf:({group_id:$,recipient_id:S})=>`g${$??k(S)??-Number(S)}`,clock:a}),h=fr({db:t,
onChange:$=>{_.update($),p.value++},tell:$=>m.tell({type:"draft",key:$}),onStored:()=>v.changed(),mayBeOnServer:$=>v.mayHave($),clock:a}),v=Ss({drafts:h,http:n,
clock:a}),b=As({db:t,http:n,tell:()=>m.tell({type:"settings"}),clock:a});function k($){for(let{id:S,kind:M,peer_id:E}of r.groups.values())if(M==="direct"&&E===$)
return S;return null}async function x($){let S=await d.discard($,!0);if(!S)return!1;let{group_id:M,recipient_id:E,content:q,quote:R,files:D}=S,A=M??k(E);return await h.
merge(_e({groupId:A,userId:E}),{text:q,reply_to:R,selection:null,files:D}),!0}return{editUnsent:x,outgoingIn({groupId:$=null,userId:S=null}){let M=$??k(S);return l.
value.filter(({group_id:E,recipient_id:q})=>M===null?q===S:(E??k(q))===M)},began($){if(h.keys().length!==0)for(let S of $){let M=r.groups.get(S)?.peer_id;M&&h.move(
_e({userId:M}),_e({groupId:S}))}},outbox:d,attachments:g,drafts:h,settings:b,tabs:m,groupWith:k,signals:{outgoing:l,isPaused:c,progress:u,drafts:_,draftList:p,settings:b.
settings},load:()=>Promise.all([d.load(),h.load(),b.load()]),sync(){d.forgetSent(({group_id:$,seq:S})=>S!==null&&S<=(r.groups.get($??0)?.seq??0)),b.sync(),v.sync()},
received($){$.type==="settings"?b.received($):$.type==="draft"&&v.received($)},onWord($){return y.add($),()=>y.delete($)},async handOver(){await h.flush(),await h.
load(),h.adopt(),await Promise.all([v.flush(),b.flush()])},async flush(){await h.flush(),await Promise.all([v.flush(),b.flush()])},dispose(){a.cancel(f),h.flush();
for(let $ of[d,g,v,b])$.dispose();m.leave()}}}var ro=1e3,qu=5e3;function Ls({state:e,http:t,request:n,change:o,clock:r}){let s=new Map,i=new Set,a=!1,l=null,c=(p=ro)=>{a&&(l??=r.after(u,p))};function u(){l=
null;for(let[p,y]of s)i.has(p)||_(p,y)}async function _(p,y){i.add(p);let f=ro;try{let m=await n({type:"read",group_id:p,seq:y});s.get(p)===y&&(s.delete(p),o(g=>sn(
e,{...m,read_seq:m.seq},g)))}catch(m){let{isPassing:g,retryAfter:d}=m;!g&&s.get(p)===y&&s.delete(p),f=d===null?qu:Math.max(d*1e3,ro)}i.delete(p),s.has(p)&&c(f)}
return{isMarking:p=>s.has(p),again(p){for(let[y,f]of s)f>(e.groups.get(y)?.read_seq??f)&&ot(e,p,y,f)},read(p,y){let f=e.groups.get(p);!f||y<=f.read_seq||(o(m=>ot(
e,m,p,y)),s.set(p,y),c())},async unread(p,y){let f=s.get(p)??0;s.delete(p),f>0&&await t.put(`/v1/groups/${p}/read`,{seq:Math.min(f,y-1)});let m=await t.put(`/v1\
/groups/${p}/unread`,{seq:y});o(g=>sn(e,m,g))},async readAll(){s.clear();let{cursor:p}=await t.put("/v1/read-all");o(y=>an(e,p,y))},connected(){a=!0,s.size>0&&c()},
disconnected(){a=!1,r.cancel(l),l=null},async flush(){let p=[...s].map(([y,f])=>t.put(`/v1/groups/${y}/read`,{seq:f},{keepalive:!0}).catch(()=>{}));await Promise.
all(p)},dispose:()=>r.cancel(l)}}var Ru=1440*60*1e3;function Ns({state:e,change:t,clock:n}){let o=null,r=1/0;function s(){o=null,r=1/0;let a=n.now();t(l=>{for(let{id:c,muted_until:u}of e.groups.
values()){if(u===null)continue;let _=Date.parse(u);_<=a?K(e,l,c,{muted_until:null}):r=Math.min(r,_)}}),i()}function i(){n.cancel(o),o=r<1/0?n.after(s,Math.min(r-
n.now(),Ru)):null}return{note(a){let l=r;for(let c of a){let u=e.groups.get(c)?.muted_until;u&&(r=Math.min(r,Date.parse(u)))}r<l&&i()},dispose:()=>n.cancel(o)}}var Lu=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Nu=/\n[ \t]*\n/g,Pu=/`+/g,Du=/^[\p{White_Space}\x1c-\x1f]*$/u;function cn(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let r of e.matchAll(Lu)){let[s,i,a]=r,l=r.index+s.length;o?i.length>=o.length&&Du.test(a)&&(t.push(Ps(o,Math.max(o.from,r.index-1),l)),n=l,o=
null):(Ds(e,n,r.index,t),o={at:r.index,length:i.length,from:Math.min(l+1,e.length),info:a.trim()})}return o?t.push(Ps(o,e.length,e.length)):Ds(e,n,e.length,t),t}
var Ps=({at:e,from:t,info:n},o,r)=>({start:e,end:r,from:t,to:o,is_block:!0,info:n});function Ds(e,t,n,o){if(t>=n)return;let r=e.slice(t,n),s=0;for(let{index:i,0:a}of r.
matchAll(Nu))Is(r.slice(s,i),t+s,o),s=i+a.length;Is(r.slice(s),t+s,o)}function Is(e,t,n){let o=[...e.matchAll(Pu)].map(({index:i,0:a})=>({index:i,length:a.length})),
r=[],s=new Map;for(let i=o.length-1;i>=0;i--)r[i]=s.get(o[i].length),s.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=r[i];if(a===void 0)continue;let l=t+
o[i].index,c=t+o[a].index,u=l+o[i].length;n.push({start:l,end:c+o[a].length,from:u,to:c,is_block:!1,info:""}),i=a}}var Iu="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",Bu=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${Iu})?\\ufe0f?`,
Fu=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${Bu}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,Uu=new RegExp(`^\\s*(?:${Fu}\\s*){1,3}$`,"u"),ju=150,
Hu=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,Bs=e=>e.length<=ju&&Uu.test(e);function Fs(e,t){let n=Hu.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-
n[1].length,prefix:n[2]}}var Wu=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),Ku=/[\p{L}\p{N}\p{M}]/u,Gu=/[\p{White_Space}]/u,zu=/\p{Default_Ignorable_Code_Point}/u,
Yu=/[\p{L}\p{N}]/u,Xu=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,Vu=/\p{M}/u,Us=/[\u202a-\u202e\u2066-\u2069]/g,Mt=e=>e>""&&Wu.test(e),un=e=>Ku.test(e)&&!Mt(e),fn=e=>e===""||
Gu.test(e),Re=e=>e>""&&zu.test(e),Me=e=>e>""&&Vu.test(e),dn=e=>Yu.test(e),js=e=>Xu.test(e),Hs=e=>e.replace(Us,""),pn=e=>e.search(Us)>=0;function it(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&Qu(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function at(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var Qu=e=>e>=55296&&e<56320;var so=/^(?:https?:\/\/|mailto:|www\.)/i,Ju=/^www\.[^.]+\../i,Zu=/^[^@]+@[^@]+$/,ef=/[\p{L}\p{N}\p{M}]/u,tf=".,;:!?'*_~|",nf={")":"(","]":"[","}":"{"},of=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
rf=/[\u3002\uff0e\uff61]/g;function io(e){let t=so.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!Ju.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?Zu.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function Ws(e,t,n){let o=t,r={"(":0,"[":0,"{":0};for(;o<n;){
let s=at(e,o),i=nf[s];if(!sf(s)||i&&r[i]===0)break;i?r[i]--:s in r&&r[s]++,o+=s.length}for(;o>t&&tf.includes(e[o-1]);)o--;return o}function sf(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):ef.test(e)&&!Mt(e)&&!Re(e)}function Ks(e,{href:t,host:n}){if(pn(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(rf,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),r=o.split(of).filter(af);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(r.length>0||o.includes("@"))&&!i?n:null}let s=n.replace(/:\d+$/,"");for(let i of r){let a=lf(i);if(Gs(i)||a!==s&&!s.endsWith(`.${a}`))return n}
return null}function af(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function lf(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function Gs(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function zs(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return Gs(n)?t:null}var cf=/[\s\0-\x1f\x7f<>]/;function Et(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].start<t?n=s+1:o=s}let r=n;return s=>{for(;r<e.length&&e[r].start<s;)
r++;return e[r]}}function Ys(e,t){let n=new Map,o=[],r=0;for(let s=0;s<e.length;s++){if(r<t.length&&t[r].start===s){s=t[r++].end-1,o=[];continue}let i=e[s];if(i===
"(")o.push(s);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,s)}else cf.test(i)&&(o=[])}return n}var H=e=>e===""?[]:[{type:"mark",text:e}];function At(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(At).join("")}function lt(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var uf=/["“”„‟«»「『]/;function Xs(e,{start:t,end:n,from:o,to:r},s){let i=df(ff(e,o,r,s));return{type:"code",children:[...H(e.slice(t,o)),...i,...H(
e.slice(r,n))]}}function ff(e,t,n,o){let r=[],s=Et(o,t);for(let i=s(t);i&&i.start<n;i=s(t))r.push(e.slice(t,i.start),...H(e.slice(i.start,i.end))),t=i.end;return r.
push(e.slice(t,n)),lt(r)}function Vs([e,t],n,o){let r=t?[{type:t,children:o}]:o;return{type:e,children:[...H(n),...r,...H(n)]}}function df(e){let t=e.map(At).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(r=>typeof r=="string"),o=e.findLastIndex(r=>typeof r=="string");return lt(e.flatMap(
(r,s)=>{if(typeof r!="string"||s!==n&&s!==o)return[r];let i=s===n?1:0,a=r.length-(s===o?1:0);return[...H(r.slice(0,i)),r.slice(i,a),...H(r.slice(a))]}))}function Qs(e,{
start:t,end:n,id:o}){let r=e.slice(t,n),s=uf.test(r[1])?[r[0],...H(r[1]),r.slice(2,-1),...H(r.slice(-1))]:[r];return{type:"mention",id:o,children:s}}var Js=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,pf="\\*_~[]`",mf=">-",gf={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},hf=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
wf=["**","~~"];function Zs(e,t,n){let o={from:0,index:-1,found:""},r=null,s=[...t,...n].sort((g,d)=>g.start-d.start),i=new Map(s.map(g=>[g.start,g]));function a(g,d,h,v){
let b=Et(s,g),k=Et(h,g),x=[],$=new Map,S=g,M=v?-1:g;for(;S<d;){(o.index<S||S<o.from)&&(o=l(S));let E=b(S),q=k(S),R=Math.min(o.index,E?.start??d,q?.start??d,d);if(R>
S&&x.push(e.slice(S,R)),S=R,S>=d)break;q?.start===S?(x.push(...H(e.slice(S,q.end))),S=M=q.end):E?.start===S?(x.push("id"in E?Qs(e,E):Xs(e,E,h)),S=E.end):e[S]===
"\\"?S=_(S,d,M,x):e[S]==="["?S=v?c(S,1,x):y(S,d,h,x):"*_~".includes(e[S])?S=p(S,g,d,x,$):S=m(S,g,d,o.found,v,x)}for(let[E,q]of $)x[q]=E;return lt(x)}function l(g){
Js.lastIndex=g;let d=Js.exec(e);return{from:g,index:d?.index??e.length,found:d?.[0]??""}}function c(g,d,h){return h.push(e.slice(g,g+d)),g+d}let u=g=>g<e.length&&
pf.includes(e[g])&&!i.has(g);function _(g,d,h,v){let b=e[g+1],k=g===h||e[g-1]===`
`,x=u(g+1)||k&&mf.includes(b);return g+1===d||!x?c(g,1,v):(v.push({type:"mark",text:"\\"}),c(g+1,1,v))}function p(g,d,h,v,b){let k=1;for(;g+k<h&&e[g+k]===e[g];)
k++;let x=e.slice(g,g+k),$=gf[x],S=g===d?"":it(e,g),M=g+k===h?"":at(e,g+k);if(!$||x==="_"&&_f(S,M))return c(g,k,v);let E=b.get(x);if(E!==void 0&&!fn(S)&&(wf.includes(
x)||!un(M))){for(let[q,R]of b)R<E||(v[R]=q,b.delete(q));v.push(Vs($,x,lt(v.splice(E).slice(1))))}else!fn(M)&&!un(S)?(E!==void 0&&(v[E]=x),b.set(x,v.length),v.push(
{type:"mark",text:x})):v.push(x);return g+k}function y(g,d,h,v){let b=f(g+1,d);if(b===null||e[b+1]!=="(")return c(g,1,v);r??=Ys(e,t);let k=r.get(b+1);if(k===void 0||
k>=d)return c(g,1,v);let x=io(e.slice(b+2,k));if(!x)return c(g,1,v);let $=a(g+1,b,h,!0),S=$.map(At).join("");return hf.test(S)?c(g,1,v):(v.push({type:"link",href:x.
href,host:Ks(S,x),children:[...H("["),...$,...H(e.slice(b,k+1))]}),k+1)}function f(g,d){for(;g<d;){let h=i.get(g);if(h){if(e.slice(g,h.end).includes(`
`))return null;g=h.end;continue}let v=e[g];if(v==="]")return g;if(v==="["||v===`
`)return null;g+=v==="\\"&&u(g+1)?2:1}return null}function m(g,d,h,v,b,k){if(g>d&&un(it(e,g)))return c(g,v.length,k);let x=Ws(e,g,h),$=e.slice(g,x),S=b||!so.test(
$)?null:io($);return S?(k.push({type:"link",href:S.href,host:zs($,S),children:[$]}),x):c(g,Math.max(x-g,v.length),k)}return(g,d,h)=>a(g,d,h,!1)}var _f=(e,t)=>!fn(
e)&&!dn(e)&&!Me(e)&&(e===t||e===">"&&t==="<");var yf=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,vf=/[\u2010\u2011]/g,ei=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
$f=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,ti=/[\u1100-\u11ff]/,bf=/^[\0-\x7f]*$/,ni=e=>e.replace(yf,"'").replace(vf,"-"),oi=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function ao(e){if(bf.test(e))return e.toLowerCase();let t=ni(e.replace(ei," ")),n=oi(t.normalize("NFD")).normalize(
"NFKC"),o=oi(n).replace($f,"").normalize("NFKC");return ni(o.replace(ei," "))}var lo=e=>ao(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function ri(e){let t="",
n=[],o=0;for(let r of kf(e)){o+=r.length;for(let s of ao(r)){if(s===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=s;for(let i=0;i<s.length;i++)
n.push(o)}n.length>0&&t!==""&&ao(r)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function kf(e){let t=[];for(let n of e){let o=t.length-1,r=Me(n)||Re(n)&&Me(t[o]?.
slice(-1)??"")||ti.test(n)&&ti.test(t[o]?.slice(-1)??"");o>=0&&r?t[o]+=n:t.push(n)}return t}var uo="all",Sf=50,si=128,xf=4096,ct="@＠﹫",Mf=new RegExp(`[${ct}]`),Ef=new RegExp(`[${ct}](?![ ${ct}])([^${ct}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
Af=new RegExp(`[${ct}][\\u200b\\u2060]`,"g"),Of=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Tf='"“”„‟«»「『',ii=/["“”„‟«»」』]/g,Cf=/^-[clu]/,qf=/(?<!_)_+(?![_clm])/g,
Rf=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function ai(e,t,n=cn(e)){let o=new Map;for(let{id:_,name:p}of t)o.set(lo(p),_);if(o.size===0||!Mf.test(e))return[];let r=[
...o.keys()].filter(_=>_!=="").sort((_,p)=>p.length-_.length),s=[],i=new Set,a=!1,l=-1,c=0,u=Lf(e,n);for(let{index:_,0:p,1:y}of u.matchAll(Ef)){let f=Nf(u,_);if(!f&&
_!==l)continue;if(l=_+p.length,++c>xf)break;if(!f&&!a)continue;let m=Pf(y,r);a=m?.fills??!1;let g=o.get(m?.name??"");!m||g===void 0||!i.has(g)&&i.size===Sf||(i.
add(g),s.push({start:_,end:l-y.length+m.length,id:g}))}return s}function Lf(e,t){let n="",o=0;for(let{start:s,end:i}of t)n+=e.slice(o,s)+`
`.repeat(i-s),o=i;n+=e.slice(o);let r=s=>" ".repeat(s.length);return n.replace(Of,r).replace(Af,r)}function Nf(e,t){let n=it(e,t);for(;n!==""&&(n==="_"||co(n)===
"m");)t-=n.length,n=it(e,t);return n===""||!ct.includes(n)&&co(n)!=="c"}function Pf(e,t){if(Tf.includes(e[0]))return Df(e,t);let{fold:n,ends:o}=ri(e),r=n.replace(
/ $/,""),s=e.length<=si||[...e].length<=si,i="";for(let a of t){if(!r.startsWith(a)||!s&&a.length===r.length)continue;i||=If(r);let l=i.slice(a.length);if(!(!Rf.
test(i.slice(a.length-1))||a===uo&&Cf.test(l)))return{name:a,length:o[a.length-1],fills:s&&a===r}}return null}function Df(e,t){ii.lastIndex=1;let n=ii.exec(e);if(!n)
return null;let o=lo(e.slice(1,n.index)),r=n.index+1;return t.includes(o)?{name:o,length:r,fills:r===e.length}:null}function If(e){let t="";for(let n of e)t+=co(
n).repeat(n.length);return t.replace(qf,n=>"o".repeat(n.length))}function co(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(Re(e))return"m";let t=Me(e);
return!t&&!dn(e)?"o":Mt(e)?t?"x":"u":t?"m":js(e)?"c":"l"}var Bf=/^[ \t]*$/,li=/^> |^>$/,ci=/^- (?=.*\S)/s,ui=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,Ff=/^ {2}(?=.*\S)/s;function mn(e,t=[]){let n=cn(e),o=Zs(e,n,ai(e,t,n));return{
type:"document",is_large:Bs(e),children:fi(e,Uf(e,n),o,!0)}}function Uf(e,t){let n=[],o=0;for(let r=0;r<=e.length;){for(;o<t.length&&t[o].end<=r;)o++;let s=t[o],
i=s?.is_block&&s.start===r?s:null,a=i?i.end:e.indexOf(`
`,r),l=a<0?e.length:a;n.push({outer:r,start:r,end:l,is_inside:s!==void 0&&s.start<r,block:i}),r=l+1}return n}function jf(e,{start:t,end:n,is_inside:o,block:r},s){
if(o)return"text";if(r)return"code";let i=e.slice(t,n);return Bf.test(i)?"blank":s&&li.test(i)?"quote":ci.test(i)?"bullet":ui.test(i)?"number":"text"}function fi(e,t,n,o){
let r=t.map(i=>jf(e,i,o)),s=[];for(let i=0;i<t.length;){let a=r[i],l=Hf(e,t,r,i),c=t.slice(i,l),{outer:u,start:_,end:p,block:y}=c[0];i>0&&s.push(...H(`
`)),a==="quote"?s.push({type:"quote",children:fi(e,c.map(f=>Wf(e,f)),n,!1)}):(s.push(...H(e.slice(u,_))),a==="blank"?s.push(...H(e.slice(_,p))):y?s.push(Kf(e,y)):
a==="text"?s.push({type:"paragraph",children:n(_,c[l-i-1].end,di(c))}):s.push(Gf(e,c,r.slice(i,l),n))),i=l}return s}function Hf(e,t,n,o){let r=n[o],s=r==="bulle\
t"||r==="number",i=o+1;if(r==="blank"||r==="code")return i;for(;i<t.length;){let a=t[i],l=s&&n[i]==="text"&&Ff.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
r&&!l)break;i++}return i}function Wf(e,t){let n=li.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var di=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function Kf(e,{start:t,end:n,from:o,to:r,info:s}){let i=e.slice(o,r);return{type:"code_block",info:s,
children:[...H(e.slice(t,o)),...i?[i]:[],...H(e.slice(r,n))]}}function Gf(e,t,n,o){let r=n[0]==="number",s=r?ui:ci,i=[];for(let a=0;a<t.length;){let l=a+1;for(;l<
t.length&&n[l]==="text";)l++;let c=t[a],[u="",_]=s.exec(e.slice(c.start,c.end))??[],p=t.slice(a,l).map((y,f)=>f===0||y.is_inside?y:zf(y));a>0&&i.push(...H(`
`),...H(e.slice(c.outer,c.start))),i.push({type:"item",number:_===void 0?null:Number(_),children:[...H(u),...o(c.start+u.length,p[l-a-1].end,di(p))]}),a=l}return{
type:"list",is_ordered:r,children:i}}var zf=e=>({...e,start:e.start+2});var Yf=["paragraph","item","code_block"];function ze(e){let t=[];return pi(mn(e),t),t.join("").replace(/\s+/g," ").trim()}function pi(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)pi(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),Yf.includes(e.type)&&t.push(" ")}}var Xf=5e3,mi=120,gi=2e4,hi=e=>`g${e}`,wy=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function wi({state:e,settings:t,isLeading:n,isVisible:o,tell:r,clock:s}){
let i=null,a=null,l=new Map,c=new Map,u=null,_=null;function p(d){if(a===d)return!0;let h=s.now();return[...l.values()].some(v=>v.groupId===d&&v.until>h)}function y(d,h){
let{notifications:v,mentions_in_muted:b,notify_all:k}=t();return!v||p(d.id)?!1:xe(d,s.now())?h==="mention"&&b:h!=="message"||k.includes(d.id)}function f(d,h){let v=s.
now(),b=v-(c.get(d.id)??-1/0)>=Xf,k=b&&t().sounds&&!o();c.set(d.id,v),i?.show({tag:hi(d.id),group:d,...h,isRenewed:b,hasSound:k})}function m(d){c.delete(d),i?.close(
hi(d))}function g(){s.cancel(_),_=null,r(a),a!==null&&(_=s.after(g,gi))}return{setPort(d){i=d},look(d){d!==a&&(a=d,g(),d!==null&&m(d))},looked({tab:d,group_id:h}){
h===null?l.delete(d):(l.set(d,{groupId:h,until:s.now()+2*gi}),n()&&m(h))},arrived(d){if(n())for(let{message:h,kind:v}of d){let b=e.groups.get(h.group_id);if(!b||
h.seq<=b.read_seq||!y(b,v))continue;let k=e.people.get(h.sender_id),x=k?.display_name??k?.username??h.sender,$=Array.from(ze(h.content.slice(0,4*mi))).slice(0,mi);
f(b,{kind:"message",seq:h.seq,sender_id:h.sender_id,sender:x,count:1,text:t().notification_text&&$.length>0?$.join(""):null})}},changed({groups:d}){if(n())for(let h of d){
let v=e.groups.get(h);(v?v.unread===0&&c.has(h):c.has(h))&&m(h)}},lost(){u=new Map(e.groups)},back(){let d=u;if(u=null,!(!d||!n()||o()))for(let h of e.groups.values()){
let{unread:v,mentions:b}=d.get(h.id)??{unread:0,mentions:0},k=h.unread-v,x=h.mentions>b,$=h.kind==="direct"?"direct":x?"mention":"message";k>0&&y(h,$)&&f(h,{kind:"\
summary",seq:h.last?.seq??h.seq,sender_id:null,sender:"",text:null,count:k})}},dispose(){s.cancel(_),a!==null&&r(null);for(let d of[...c.keys()])m(d)}}}function _i({signal:e,onPresence:t,onTyping:n,clock:o}){let r=new Map,s=new Set,i=new Map,a=null,l=new Map,c=new Map;function u(y,f){f===null?i.delete(y):i.set(
y,f),t(y)}function _(){a=null;let y=new Set([...r.keys()].slice(-100));for(let m of s)y.has(m)||u(m,null);(y.size===s.size&&[...y].every(m=>s.has(m))||e({type:"\
watch",user_ids:[...y]}))&&(s=y)}function p(y,f){let m=l.get(y);m?.has(f)&&(o.cancel(m.get(f)),m.delete(f),n(y))}return{show(y){r.set(y,(r.get(y)??0)+1),a??=o.after(
_,500);let f=!0;return()=>{if(!f)return;f=!1;let m=(r.get(y)??1)-1;m>0?r.set(y,m):r.delete(y),a??=o.after(_,500)}},connected(){s=new Set,r.size>0&&(a??=o.after(
_,0))},disconnected(){for(let y of s)u(y,null);s=new Set;for(let[y,f]of l)for(let m of[...f.keys()])p(y,m)},answered(y){let f=new Set(y);for(let m of s)u(m,f.has(
m))},changed(y,f){s.has(y)&&u(y,f)},isOnline:y=>i.get(y)??null,typed(y,f){let m=l.get(y)??new Map;l.set(y,m);let g=!m.has(f);o.cancel(m.get(f)),m.set(f,o.after(
()=>p(y,f),5e3)),g&&n(y)},stopTyping:p,typingIn:y=>[...l.get(y)?.keys()??[]],type(y){let f=o.now();f-(c.get(y)??-1/0)<3e3||e({type:"typing",group_id:y})&&c.set(
y,f)},typedAndSent:y=>{c.delete(y)},dispose(){o.cancel(a);for(let y of l.values())for(let f of y.values())o.cancel(f)}}}function yi({apply:e,soon:t,clock:n}){let o=[],r=null,s=0,i=0,a=0;function l(){r?.(),r=null;let c=o;o=[],c.length>0&&e(c)}return{push(c){o.push(c);let u=Math.floor(
n.now()/1e3);if(u!==s&&(a=u===s+1?i:0,s=u,i=0),i++,r)return;if(Math.max(i,a)<=30){r=t(l);return}let _=n.after(l,100);r=()=>n.cancel(_)},flush:l,clear(){r?.(),r=
null,o=[]}}}var Vf=500,Qf=50,Jf=200,Zf=3;function vi({db:e,state:t,isLeading:n,opened:o,me:r,clock:s}){let i=new Set,a=new Set,l=new Map,c=new Map,u=!0,_=null,p=0,y=null,f=Promise.
resolve(),m=()=>{y??=s.after(h,Vf)};function g(){let v={is_whole:u,cursor:t.cursor,me:r(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
u&&c.clear();for(let x of u?t.groups.keys():i){let $=t.groups.get(x);$?v.groups.push($):v.gone_groups.push(x)}for(let x of u?t.people.keys():a){let $=t.people.get(
x);$&&v.people.push($)}let b=[...o].sort(([,x],[,$])=>$-x).slice(0,Qf),k=new Set(b.map(([x])=>x));for(let x of[...c.keys()])k.has(x)&&t.logs.has(x)||(v.gone_logs.
push(x),c.delete(x));for(let x of u?k:l.keys()){let $=t.logs.get(x);$&&k.has(x)&&d(v,$)}return i.clear(),a.clear(),l.clear(),u=!1,v}function d(v,b){let k=b.group_id,
x=ee(b),$=c.get(k)??new Set;if(!x){c.delete(k)&&v.gone_logs.push(k);return}let S=ue(b,x),M=S.slice(-Jf),E=M.length<S.length,q=E?M[0].seq:x.from,R=new Set(M.map(
A=>A.seq)),D=l.get(k);for(let A of M)(!$.has(A.seq)||D?.has(A.seq))&&v.rows.push(A);for(let A of $)R.has(A)||v.gone_rows.push([k,A]);c.set(k,R),v.logs.push({group_id:k,
from:q,to:x.to,at_start:x.at_start&&!E,at_end:!0,opened_at:o.get(k)??0})}function h(){return s.cancel(y),y=null,!n()||p>=Zf?(u=!0,f):(f=f.then(async()=>{if(!u&&
t.cursor===_&&i.size+a.size+l.size===0)return;let b=g();await e.save(b)?(p=0,_=b.cursor):(p++,u=!0,m())}),f)}return{note(v){for(let b of v.groups)i.add(b);for(let b of v.
people)a.add(b);for(let b of v.logs)l.set(b,l.get(b)??new Set);for(let[b,k]of v.rows){let x=l.get(b)??new Set;for(let $ of k)x.add($);l.set(b,x)}m()},invalidate(){
u=!0,m()},flush:h,dispose:()=>s.cancel(y)}}var $i=({state:e,people:t,marks:n,local:o,invitations:r,onLive:s})=>function(a,l){switch(a.type){case"live":s(a.cursor);break;case"read":(a.user_id!==e.me||!n.isMarking(
a.group_id))&&ws(e,a,l);break;case"read_all":an(e,a.cursor,l);break;case"muted":_s(e,a,l);break;case"typing":t.typed(a.group_id,a.user_id);break;case"presence":
t.answered(a.online);break;case"presence_changed":t.changed(a.user_id,a.is_online);break;case"invitation":r.value++;break;default:o.received(a)}};var td=2e3;function bi({userId:e,db:t,env:n,onEnded:o,onServer:r}){let{clock:s}=n,i=rs({fetch:n.fetch,db:t,onSignedOut:({code:N})=>nt(N),clock:s}),{http:a,db:l}=i,
c=Br(e),u=Cs(c,s),_=Ye(null),p=Ye(null),y=Ye({state:"idle",since:s.now(),retryAt:null,code:null}),f=ae(N=>I.typingIn(N)),m=ae(N=>I.isOnline(N)),g=Ye([]),d=Ye(0),
h=Ye(0),v=new Map,b=new Set,k=!1,x=Ye(!1),$=!1,S=null,M=Tr({open:N=>n.openSocket(`/ws?since=${encodeURIComponent(N)}&groups=no`),prepare:async()=>(c.cursor===null?
await B.anew():B.refresh(),c.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:N=>N.type==="ready"?jt(N):E.push(N),onState:N=>{N.state==="e\
nded"&&nt(String(N.code)),N.state!=="live"&&Ht(),y.value=N},isOnline:n.isOnline,isVisible:n.isVisible,clock:s}),E=yi({apply:Y,soon:n.soon,clock:s}),q=$s({state:c,
http:a,change:P,opened:v,clock:s}),R=Ls({state:c,http:a,request:M.request,change:P,clock:s}),D=ts({state:c,http:a,change:P,history:q,isMarking:R.isMarking,clock:s}),
A=Rs({userId:e,db:l,http:a,env:n,state:c,socket:M,onLeading:()=>L.invalidate()}),L=vi({db:l,state:c,isLeading:()=>A.tabs.isLeading,opened:v,me:()=>_.value,clock:s}),
I=_i({signal:M.signal,onPresence:N=>m.update(N),onTyping:N=>f.update(N),clock:s}),B=os({userId:e,db:l,http:a,state:c,view:u,history:q,change:P,me:_,server:p,clock:s,
onOther:()=>nt("another_user"),onGroups:R.again,onSettings:N=>A.settings.received(N),onServer:r,onAnew:()=>{E.clear(),L.invalidate(),d.value++}}),Z=Ns({state:c,
change:P,clock:s}),Be=n.makeKey(),C=wi({state:c,settings:()=>A.settings.settings.value,isLeading:()=>A.tabs.isLeading,isVisible:n.isVisible,tell:N=>A.tabs.tell(
{type:"looking",tab:Be,group_id:N}),clock:s});A.onWord(N=>{N.type==="looking"&&C.looked(N)});let W=$i({state:c,people:I,marks:R,local:A,invitations:h,onLive:Ut}),
O=kr({userId:e,http:a,memory:n.memory,clock:s});function P(N){$||ed(()=>{let G=Fr(),Fe=k;N(G);for(let vt of G.confirmed)A.outbox.confirm(vt);for(let{group_id:vt,
user_id:fc}of G.typed)I.stopTyping(vt,fc);if(G.left.size>0&&(g.value=[...g.value,...G.left.values()].slice(-20)),G.me&&uc(),q.bound(G.logs),u.publish(G),L.note(
G),D.note(G),Z.note(G.groups),A.began(G.groups),C.changed(G),!(!Fe||G.arrived.length===0)){C.arrived(G.arrived);for(let vt of b)vt(G.arrived)}})}function Y(N){P(
G=>{for(let Fe of N)hs(Fe)?ps(c,Fe,G):W(Fe,G)})}function Ut(N){k=!0,x.value=!0,ke(N)>=c.applied_id&&(c.cursor=N),I.connected(),R.connected(),A.sync(),B.refreshed().
then(C.back)}function jt(N){N.user_id!==e?nt("another_user"):N.reset||N.behind>td?Wt():A.outbox.connected(!0)}function Ht(){k&&(B.lost(),C.lost()),k=!1,x.value=
!1,A.outbox.connected(!1),I.disconnected(),R.disconnected()}function Wt(){E.clear(),c.cursor=null,M.restart()}async function uc(){try{_.value=await a.get("/v1/u\
sers/me")}catch{}}function nt(N){$||(S&&A.tabs.tell({type:"signed_out",reason:S}),Jo(),o(S??N))}function Jo(){$=!0,M.stop(),E.clear();for(let N of[u,L,R,D,I,O,Z,
C,A])N.dispose();i.end()}return{http:a,state:c,view:u,me:_,server:p,apply:Y,connection:y,typing:f,presence:m,left:g,resets:d,invitations:h,isCurrent:x,history:q,
marks:R,asking:D,people:I,local:A,notifications:C,socket:M,change:P,async begin(){await Promise.all([B.showCopy(),A.load()]),!$&&(M.start(),O.start())},async leave(N,G){
S=N;try{await G(),nt(N)}catch(Fe){if(!$)throw Fe}finally{S=null}},end:nt,onArrived(N){return b.add(N),()=>b.delete(N)},async flush(){E.flush(),await Promise.all(
[R.flush(),A.flush(),L.flush()])},dispose:Jo}}var nd=new Set(["signed_out","account_deleted"]);function ki(e=br()){let t=fo({name:"starting"}),n=fo(null),o=null,r=fo(null),s=null,i=e.memory.get("email"),a=0,
l=Yt({fetch:e.fetch});async function c(d){let h=++a;o?.dispose();let v=e.memory.get(`shared-${d}`)!==null;e.memory.set("user",String(d));let b=v?He():await e.openDatabase(
d);if(h!==a){b.close();return}s=b;let k=bi({userId:d,db:s,env:e,onEnded:u,onServer:p});o=k,k.local.onWord($=>{$.type==="signed_out"&&k.end($.reason),$.type==="n\
ew_version"&&_($.version)&&(r.value=$.version)});let x=mr(k,k.http,e.upload);t.value={name:"signed_in",session:k,actions:x},await k.begin()}async function u(d){
let h=s,v=o?.state.me;if(a++,o=null,s=null,d==="another_user"){h?.close(),await m();return}e.memory.get("user")===String(v)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:d,email:i},await h?.wipe(nd.has(d)),h?.close(),y()}let _=d=>d!==null&&e.version!=="src"&&d!==e.version;function p({web:d}){d===null||!_(
d)?r.value=null:r.value!==d&&(r.value=d,o?.local.tabs.tell({type:"new_version",version:d}))}async function y(){try{let d=await l.get("/v1/config");n.value=d,p(d)}catch{}}
async function f(){let d=Number(e.memory.get("user"));if(d){await c(d);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},y();return}await m()}
async function m(){let d=++a;t.value={name:"starting"};try{let{user_id:h}=await l.get("/v1/test-auth",void 0,{tries:1});d===a&&await c(h)}catch(h){let{action:v,
code:b}=h;v==="sign_in"?(d===a&&(t.value={name:"signed_out",reason:null,email:i}),y()):d===a&&(t.value={name:"signed_out",reason:b,email:i})}}async function g({
id:d},h,v){i=v?null:h,e.memory.set("email",i),e.memory.set(`shared-${d}`,v?"1":null),e.memory.set(Wn(d),null),await c(d)}return{status:t,config:n,newVersion:r,http:l,
start:f,async login({email:d,password:h,isShared:v=!1}){let b=v?"session":"persistent",{user:k}=await l.post("/v1/users/login",{email:d,password:h,cookie:b});await g(
k,d,v)},async register({username:d,email:h,password:v,invite:b=null,isShared:k=!1}){let $={username:d,email:h,password:v,cookie:k?"session":"persistent",...b&&{
invite:b}},S=await l.post("/v1/users/register",$);return await g(S,h,k),S.group_id??null},reset:(d,h)=>l.post("/v1/users/reset",{code:d,new_password:h}),invite:d=>l.
get(`/v1/invites/${encodeURIComponent(d)}`),async logout(d=!1){let h=o;h&&(await Promise.all([h.marks.flush(),h.local.handOver()]),await h.leave("signed_out",()=>h.
http.post("/v1/users/logout",{all:d})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),flush:()=>o?.flush()}}var z=ki();import{html as xi}from"./vendor/preact.js";var po=document.querySelector('meta[name="chat-version"]')?.getAttribute("content");function Si(e){return`/assets/${po}/${e}`}var od=new Set(["back","forward","leave","reply","send"]);function T({name:e,label:t}){let n=Si(`icons/sprite.svg#${e}`),o=od.has(e)?"icon pointing":"icon";return t===
void 0?xi`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>`:xi`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`}async function av(){if("serviceWorker"in navigator){if(po==="src"){await rd();return}try{await navigator.serviceWorker.register(sd("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function rd(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function sd(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}async function mo(){let e=await navigator.serviceWorker?.getRegistration().
catch(()=>{});e&&await ad(e).catch(()=>{}),location.reload()}var id=1e4;async function ad(e){await e.update();let t=e.installing??e.waiting;t&&await new Promise(
n=>{setTimeout(n,id);let o=()=>{t.state==="installed"&&t.postMessage({type:"take_over"}),(t.state==="activated"||t.state==="redundant")&&n(void 0)};t.addEventListener(
"statechange",o),o()})}import{html as go,signal as ld}from"./vendor/preact.js";var cd=6e3,ud=15e3,fd=3,ut=ld([]),Ot=new Map,dd=0;function ve(e,{isFault:t=!1,action:n=null}={}){let o={id:++dd,text:e,isFault:t,action:n},r=ut.value.filter(s=>s.
text!==e);ut.value=[...r,o].slice(-fd),Ei(o)}function Ei({id:e,action:t}){clearTimeout(Ot.get(e)),Ot.set(e,setTimeout(()=>ho(e),t?ud:cd))}function ho(e){clearTimeout(
Ot.get(e)),Ot.delete(e),ut.value=ut.value.filter(t=>t.id!==e)}function Ai(){return go`
    <div class="toasts">
      <div role="status">${ut.value.filter(e=>!e.isFault).map(Mi)}</div>
      <div role="alert">${ut.value.filter(e=>e.isFault).map(Mi)}</div>
    </div>
  `}function Mi(e){let t=()=>clearTimeout(Ot.get(e.id)),n=()=>Ei(e);return go`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action&&go`<button class="button quiet strong" onClick=${()=>pd(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${()=>ho(e.id)}>
        <${T} name="close" label=${w("shell.close")} />
      </button>
    </div>
  `}function pd(e){ho(e.id),e.action?.onSelect()}var Oi={network:"shell.fault.network",time_out:"shell.fault.network",unreadable_answer:"shell.fault.network",busy:"shell.fault.busy",stopping:"shell.fault.busy",
storage_failed:"shell.fault.busy",server_error:"shell.fault.server",rate_limited:"shell.fault.rate",disk_full:"shell.fault.disk",not_allowed:"shell.fault.allowe\
d",not_a_member:"shell.fault.member",blocked:"shell.fault.blocked",group_archived:"shell.fault.archived",too_large:"shell.fault.large",quota_exceeded:"shell.fau\
lt.quota"};function pe(e){let{code:t="",message:n="",requestId:o=null}=e??{},r=Object.hasOwn(Oi,t)?Oi[t]:void 0,s=r?w(r):n||w("shell.fault.unknown");return t===
"server_error"&&o?`${s} (${o})`:s}async function F(e){try{return await e(),!0}catch(t){return ve(pe(t),{isFault:!0}),!1}}import{signal as gd}from"./vendor/preact.js";var md=/^[1-9][0-9]{0,15}$/;function _o({pathname:e,search:t,hash:n}){let[o,r,s,...i]=e.split("/").slice(1);return i.length>0?{name:"unknown"}:o===""&&r===void 0?
{name:"home"}:o==="g"&&wo(r)&&(s===void 0||wo(s))?{name:"group",groupId:Number(r),seq:s?Number(s):null}:s!==void 0?{name:"unknown"}:o==="d"&&wo(r)?{name:"direct",
userId:Number(r)}:o==="settings"?{name:"settings",page:r??""}:r!==void 0?{name:"unknown"}:o==="join"?{name:"join",code:n.slice(1)}:o==="search"?{name:"search",query:new URLSearchParams(
t).get("q")??""}:{name:"unknown"}}function Le(e){switch(e.name){case"group":return e.seq===null?`/g/${e.groupId}`:`/g/${e.groupId}/${e.seq}`;case"direct":return`\
/d/${e.userId}`;case"join":return`/join#${e.code}`;case"search":return e.query===""?"/search":`/search?${new URLSearchParams({q:e.query})}`;case"settings":return e.
page===""?"/settings":`/settings/${e.page}`;default:return"/"}}function wo(e){return e!==void 0&&md.test(e)}var Ti="",le=gd(qi());addEventListener("popstate",yo);addEventListener("hashchange",yo);function re(e,{replace:t=!1}={}){t?history.replaceState(null,"",e):history.
pushState(null,"",e),yo()}function Ci(e){if(e.defaultPrevented||e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;let t=e.target instanceof Element?
e.target.closest("a"):null;if(!t||t.target||t.hasAttribute("download"))return;let n=new URL(t.href);n.origin!==location.origin||_o(n).name==="unknown"||(e.preventDefault(),
re(n.pathname+n.search+n.hash))}function yo(){le.value=qi()}function qi(){let e=_o(location);return e.name!=="join"?e:(e.code!==""&&(Ti=e.code,history.replaceState(
history.state,"","/join")),{...e,code:Ti})}import{html as In,render as gh}from"./vendor/preact.js";import{effect as hd}from"./vendor/preact.js";var wd=["theme","text_size","density","reduced_motion","language"],Li="chat-looks",_d=new Set(["ar","fa","he","ur"]);async function Ni(){let e=yd(),t=Ri(e);hd(()=>{
let n=z.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,r=Object.fromEntries(wd.map(s=>[s,o.value[s]]));Ri(r),vd(r)}),await t}
async function Ri({theme:e,text_size:t,density:n,reduced_motion:o,language:r}){let s=document.documentElement;gn(s,"theme",e==="system"?null:e),gn(s,"textSize",
t==="normal"?null:t),gn(s,"density",n==="normal"?null:n),gn(s,"motion",o==="always"?"reduced":null);let i=getComputedStyle(s).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",i);let a=rr(r?[r]:navigator.languages);try{await or(a)}catch{return}s.lang=a,s.dir=_d.has(
a)?"rtl":"ltr"}function gn(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function yd(){try{return{...st,...JSON.parse(localStorage.getItem(Li)??"{}")}}catch{
return st}}function vd(e){try{localStorage.setItem(Li,JSON.stringify(e))}catch{}}import{html as vo,useEffect as $d,useState as Pi}from"./vendor/preact.js";var Di=new Map;function Ne({load:e,name:t,...n}){let[o,r]=Pi(!1),[,s]=Pi(0),i=Di.get(e);
return $d(()=>{i||o||e().then(a=>{Di.set(e,a),s(l=>l+1)},()=>r(!0))},[e,o]),i?vo`<${i[t]} ...${n} />`:o?vo`
    <div class="empty" role="alert">
      <p>${w("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${w("shell.try_again")}</button>
    </div>
  `:vo`<p class="empty" role="status">${w("shell.loading")}</p>`}import{html as he,useEffect as Vo}from"./vendor/preact.js";import{html as $o,useEffect as bd}from"./vendor/preact.js";var kd=300*1e3;function Ii({session:e}){let t=z.newVersion.value!==null;return bd(()=>t?Sd(e):void 0,[t,e]),$o`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&$o`<div class="banner of-warning"><${T} name="warning" /><p class="grow">${w("shell.disk_full")}</p></div>`}
      ${t&&$o`<div class="banner">
        <p class="grow">${w("shell.new_version")}</p>
        <button class="button" onClick=${()=>{mo()}}>${w("shell.reload")}</button>
      </div>`}
    </div>
  `}function Sd(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,kd))},o=()=>{e.local.signals.outgoing.peek().some(({state:s})=>s===
"sending")||document.querySelector("dialog[open]")?n():mo()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.removeEventListener(
"visibilitychange",n)}}import{html as hn,useEffect as xd,useState as Md}from"./vendor/preact.js";var Ed={connecting:2e3,catching_up:1e3},Bi=1e3;function Fi({session:e}){let t=e.connection.value,n=Ad(t),o=Od(t,n);return hn`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&hn`<${T} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&hn`<span class="quiet-text" aria-hidden="true">${Td(t,n)}</span>`}
      ${o?.button&&hn`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function Ad({state:e,since:t,retryAt:n}){let[o,r]=Md(Date.now());return xd(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let i=setInterval(()=>r(Date.now()),Bi);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function Od({state:e,since:t},n){let o={button:w("shell.now"),onSelect:()=>z.
wake()};switch(e){case"connecting":case"catching_up":return n-t<Ed[e]?null:{text:w(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:w("shell.offline"),...o};case"waiting":return{text:w("shell.reconnecting"),...o};case"updating":return{text:w("shell.restarting")};case"crowded":return{text:w(
"shell.crowded"),button:w("shell.try_again"),onSelect:()=>z.wake()};case"faulty":return{text:w("shell.faulty"),button:w("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function Td({retryAt:e},t){let n=Math.ceil((Number(e)-t)/Bi);return n>0?w("shell.seconds",{n}):""}import{html as Io,useEffect as hl,useMemo as rg,useState as sg}from"./vendor/preact.js";import{html as Hi,useEffect as Id,useState as Bd}from"./vendor/preact.js";var wn=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as Pd,useEffect as Dd}from"./vendor/preact.js";import{html as Ui,useState as Cd}from"./vendor/preact.js";var qd=12,Rd=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Ld=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
Ee=e=>e?.display_name||e?.username||"";function Nd(e){let[t]=Rd.segment(e.replace(Ld,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function te({id:e,name:t,
file:n=null,isGroup:o=!1,size:r="normal"}){let[s,i]=Cd(null),a=`avatar ${r} ${o?"of-group":"of-person"}`;return n&&n!==s?Ui`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:Ui`<span class="${a} tone-${e%qd}" aria-hidden="true">${Nd(t)}</span>`}function ne(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?w("shell.deleted_user"):Ee(o)||n}function Tt(e,t){let n=t.filter(o=>e.view.people.get(
o).value?.is_partial??!0);Dd(()=>e.asking.people.need(n),[e,n.join()])}function ji({session:e,id:t,username:n}){return Tt(e,[t]),Pd`<bdi class="person">${ne(e,t,
n)}</bdi>`}var bo=3,Fd=2e3,Ud=200,jd=10;function Wi({session:e,groupId:t}){let[n,o]=Bd([]);return Id(()=>{let r=0,s=0,i=0,a=u=>o(_=>[..._,{id:++r,text:u}].slice(-jd)),l=()=>{
s>bo&&a(w("conversation.new_messages",{n:s-bo})),s=0},c=e.onArrived(u=>{let{announce:_}=e.local.signals.settings.peek();for(let{message:p}of u){if(p.group_id!==
t||p.sender_id===e.state.me||_==="none"||_==="mentions"&&!wn(p,e.state.me)||(s===0&&(i=setTimeout(l,Fd)),++s>bo))continue;let y=ne(e,p.sender_id,p.sender);a(`${y}\
: ${Array.from(p.content).slice(0,Ud).join("")||w("conversation.no_text")}`)}});return()=>{c(),clearTimeout(i)}},[e,t]),Hi`
    <div class="unseen" role="log" aria-label=${w("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>Hi`<p key=${r}>${s}</p>`)}
    </div>
  `}import{signal as Ki}from"./vendor/preact.js";var Hd={text:"",reply_to:null,selection:null,files:[]};function _n({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=Ki(null),s=Ki(0),i=()=>n.get(t)??Hd,a=c=>n.set(t,{...i(),...c}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:i,change:a,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:c,seq:u,sender_id:_,sender:p,content:y}){r.value=null,a({reply_to:{id:c,seq:u,sender_id:_,sender:p,content:y}}),l()},edit(c){r.value=c,l()},
async restore(c){let u=await o.discard(c,!0);if(!u)return;r.value=null;let _=i(),p=[_.text,u.content].filter(y=>y.trim()!=="").join(`
`);a({text:p,selection:null,reply_to:u.quote??_.reply_to,files:[..._.files,...u.files]}),l()}}}import{html as Je,useEffect as sm,useLayoutEffect as Ca,useRef as xn,useState as Lo}from"./vendor/preact.js";var Wd=2e3,Kd=20,Gd=40;function Gi(e){let t={characters:Wd,lines:Kd},n=zi(e,t);return t.characters<0||t.lines<0?n:e}function zi(e,t){if(typeof e=="string")return Yd(
e,t);if(e.type==="mark")return e;if(!Yi(t))return Xi(t);let n=[];for(let o of e.children){let r=zi(o,t);if(r!==null&&n.push(r),t.characters<0||t.lines<0)break}return zd.
includes(e.type)&&t.lines--,{...e,children:n}}var zd=["paragraph","item","code_block"],Yi=({characters:e,lines:t})=>e>0&&t>0;function Xi(e){return e.lines=-1,null}
function Yd(e,t){if(!Yi(t))return Xi(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=Xd(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function Xd(e,t){
let n=Math.max(0,t-Gd),o=()=>{let r=e.charCodeAt(t),s=at(e,t);return r>=56320&&r<57344||Me(s)||Re(s)};for(;t>n&&o();)t--;return t}import{html as V,useEffect as Vd,useMemo as Vi,useState as Qd}from"./vendor/preact.js";var ko=0,Jd=[];function ft({content:e,mentions:t=Jd,meId:n,onMention:o}){let[r,s]=Qd(!1),i=Zd(t),a=i.map(({id:p,name:y})=>`${p} ${y}`).join(`
`),l=Vi(()=>mn(e,i),[e,a]),c=Vi(()=>Gi(l),[l]),u=c!==l,_={meId:n,onMention:o};return V`
    <div class=${l.is_large?"text large":"text"}>
      ${So(r?l.children:c.children,_)}
      ${u&&V`
        <button type="button" class="text-fold" aria-expanded=${r} onClick=${()=>s(!r)}>
          ${r?w("text.show_less"):w("text.show_all")}
        </button>
      `}
    </div>
  `}function Zd(e){let t=z.status.value,n=t.name==="signed_in"?t.session:null,o=[],r=[];for(let s of e){let i=s===ko?uo:n?.view.people.get(s).value?.username;i?
o.push({id:s,name:i}):r.push(s)}return Vd(()=>n?.asking.people.need(r),[r.join()]),o}var So=(e,t)=>e.map(n=>ep(n,t));function ep(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return tp(e,t);if(e.type==="mention")return np(e,t);let n=e.type==="quote"||t.isInQuote,o=So(e.children,{...t,
isInQuote:n}),r=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return V`<p dir=${r}>${o}</p>`;case"quote":return V`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?V`<ol dir=${r}>${o}</ol>`:V`<ul dir=${r}>${o}</ul>`;case"item":return V`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"\
code_block":return V`
        <figure class="text-code">
          ${e.info&&V`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return V`<code dir="auto">${o}</code>`;case"bold":return V`<strong>${o}</strong>`;case"italic":return V`<em>${o}</em>`;case"strike":return V`<s>${o}</s>`}}
function tp({href:e,host:t,children:n},o){let r=So(n,{...o,isInLink:!0});return V`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?r:V`<bdi>${r}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function np({id:e,children:t},{meId:n,onMention:o,isInLink:r=!1}){let s=t.filter(c=>typeof c=="string").join(""),i=pn(s)?Hs(s):s,a=e===n||e===ko?"mention of\
-me":"mention",l=V`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||r||e===ko?V`<span class=${a}>${l}</span>`:V`
    <button type="button" class=${a} onClick=${c=>o(e,c)}>${l}</button>
  `}import{computed as op}from"./vendor/preact.js";var Qi=["byte","kilobyte","megabyte","gigabyte"],rp=op(()=>Qi.map(e=>new Intl.NumberFormat(Te.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Pe(e){let t=e,n=0;for(;t>=1e3&&n<Qi.length-1;)t/=1024,n++;return rp.value[n].format(n===0?t:Number(t.toPrecision(3)))}var sp=10,ip=10*1024*1024;async function Ct(e,t,n){let o=e.server.peek(),r=o?.files_max??sp,s=o?.file_bytes_max??ip,i=n.filter(c=>c.size>s),a=n.filter(c=>c.size<=
s),l=Math.max(0,r-t.draft().files.length);if(i.length>0){let c=i.map(({name:u})=>u).join(", ");ve(w("conversation.too_large",{names:c,size:Pe(s)}),{isFault:!0})}
if(a.length>l){let c=a.slice(l).map(({name:u})=>u).join(", ");ve(w("conversation.too_many",{names:c,n:r}),{isFault:!0})}for(let c of a.slice(0,l)){let u=await e.
local.attachments.attach(c,ap(c));t.change({files:[...t.draft().files,u]})}e.local.drafts.flush(),t.ask()}var xo=e=>[...e?.files??[]];function Ji({clipboardData:e}){
return e?.getData("text/plain")?[]:xo(e)}function ap({name:e,type:t}){if(!/^image\.\w+$/.test(e))return e||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),
r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${t.split(
"/")[1]??"png"}`}import{html as Mo,useRef as dp,useState as pp}from"./vendor/preact.js";var Zi=8,lp=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,cp=/^[\p{L}\p{N}_-]+$/u,up=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function ea(e,t){
let n=lp.exec(e.slice(Math.max(0,t-40),t));if(n)return{kind:"member",start:t-n[1].length,prefix:n[2]??""};let o=Fs(e,t);return o&&{kind:"emoji",...o}}async function ta({
session:e,actions:t,groupId:n},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:y}=await Q(import("./picker.js"));return y(r,Zi).map(({emoji:f,name:m})=>({
id:f,label:f,detail:m,insert:`${f} `,userId:null}))}let s=fp(e,n),{items:i}=await t.members(n,{q:r,limit:50}),a=new Map(s.map((y,f)=>[y,f])),l=i.filter(({id:y})=>y!==
e.state.me);l.sort((y,f)=>(a.get(y.id)??1/0)-(a.get(f.id)??1/0));let c=l.slice(0,Zi).map(({id:y,username:f,display_name:m})=>({id:String(y),label:m||f,detail:m?
`@${f}`:"",insert:cp.test(f)?`@${f} `:`@"${f}" `,userId:y})),u=e.state.groups.get(n),_=u?.kind==="group"&&u.role!=="member"&&"all".startsWith(up(r)),p={id:"all",
label:"@all",detail:w("conversation.everyone"),insert:"@all ",userId:null};return _?[...c,p]:c}function fp(e,t){let n=[...e.state.logs.get(t)?.rows.values()??[]];
return n.sort((o,r)=>r.seq-o.seq),[...new Set(n.filter(o=>U(o)).map(o=>o.sender_id))]}function na({session:e,actions:t,groupId:n,field:o,write:r}){let[s,i]=pp(null),a=dp(0);async function l(){let f=++a.current,m=o.current,d=m&&m.selectionStart===
m.selectionEnd?ea(m.value,m.selectionStart):null;if(!d||d.kind==="member"&&n===null){i(null);return}try{let h=await ta({session:e,actions:t,groupId:n??0},d);f===
a.current&&i(h.length>0?{start:d.start,items:h,chosen:0}:null)}catch{f===a.current&&i(null)}}function c({insert:f}){let m=o.current,g=s.start;m.setRangeText(f,g,
m.selectionEnd,"end"),u(),m.focus(),r(m.value)}function u(){a.current++,i(null)}function _(f){if(!s||f.isComposing||f.ctrlKey||f.metaKey||f.altKey)return!1;let{
items:m,chosen:g}=s,h={ArrowDown:1,ArrowUp:-1}[f.key];if(h!==void 0)i({...s,chosen:(g+h+m.length)%m.length});else if((f.key==="Enter"||f.key==="Tab")&&!f.shiftKey)
c(m[g]);else if(f.key==="Escape")u();else return!1;return f.preventDefault(),!0}let p=s&&Mo`
    <ul class="completions" id="completions" role="listbox" aria-label=${w("conversation.suggestions")}>
      ${s.items.map((f,m)=>Mo`
        <li
          key=${f.id} id=${`suggestion-${m}`} role="option" aria-selected=${m===s.chosen}
          onMouseDown=${g=>g.preventDefault()} onClick=${()=>c(f)}
        >
          ${f.userId!==null&&Mo`<${te} id=${f.userId} name=${f.label} file=${e.view.people.get(f.userId).value?.avatar??null} size="small" />`}
          <bdi>${f.label}</bdi><bdi class="quiet-text">${f.detail}</bdi>
        </li>
      `)}
    </ul>
  `,y={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:p,attributes:y,look:l,
close:u,pressed:_}}import{html as Co}from"./vendor/preact.js";import{computed as Eo,signal as mp}from"./vendor/preact.js";var oa=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,ra=mp(oa());function gp(){ra.value=oa()}globalThis.document?.addEventListener("visibilitychange",
gp);var $e=e=>Eo(()=>new Intl.DateTimeFormat(Te.value,{timeZone:ra.value,...e})),sa=e=>Eo(()=>new Intl.RelativeTimeFormat(Te.value,e)),ia=e=>Eo(()=>new Intl.ListFormat(
Te.value,e));var hp=$e({hour:"numeric",minute:"2-digit"}),wp=$e({weekday:"long",day:"numeric",month:"long"}),_p=$e({weekday:"long",day:"numeric",month:"long",year:"numeric"}),
yp=$e({dateStyle:"full",timeStyle:"medium"}),Ao=sa({numeric:"auto"}),Xe=1e3,vp=[["year",365.25*24*60*60*Xe],["month",365.25/12*24*60*60*Xe],["week",10080*60*Xe],
["day",1440*60*Xe],["hour",3600*Xe],["minute",60*Xe]];function Ve(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}
function la(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var qt=e=>hp.value.format(e),yn=e=>yp.value.format(e);function vn(e,t=new Date){let n=Ve(
e);if(n===Ve(t))return aa(Ao.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===Ve(o)?aa(Ao.value.format(-1,"day")):(e.
getFullYear()===t.getFullYear()?wp:_p).value.format(e)}function T$(e,t=new Date){let n=e.getTime()-t.getTime(),[o,r]=vp.find(([,s])=>Math.abs(n)>=s)??["second",
Xe];return Ao.value.format(o==="second"?0:Math.trunc(n/r),o)}function aa(e){let[t,...n]=e;return t.toLocaleUpperCase(Te.value)+n.join("")}import{html as me}from"./vendor/preact.js";import{effect as $p,signal as bp}from"./vendor/preact.js";var ca=matchMedia("(width < 56.25rem)"),dt=bp(null),ua="",$n=null,De=dt;$p(()=>{let e=da(le.value);dt.peek()&&e!==ua&&Qe()});function oe(e){dt.peek()===null&&($n=
document.activeElement),ua=da(le.peek()),dt.value=e}function bn(e){dt.peek()?.name===e.name?Qe():oe(e)}var L$=()=>ca.matches;function Qe(){dt.value=null}function fa(){
let e=$n?.isConnected?$n:document.getElementById("main");$n=null,e instanceof HTMLElement&&e.focus()}function da(e){return ca.matches?JSON.stringify(e):`${e.name}\
 ${"groupId"in e?e.groupId:""}`}import{html as pt,useState as Ap}from"./vendor/preact.js";import{html as pa,signal as kp,useLayoutEffect as Sp,useRef as xp,useState as Mp}from"./vendor/preact.js";var Oo=kp(null);function ma(e){Oo.value=e}function ga(){let e=Oo.value;return e&&pa`<${Ep} key=${e.href} picture=${e} />`}function Ep({picture:{file:e,href:t}}){
let n=xp(null),[o,r]=Mp(!1);Sp(()=>n.current?.showModal(),[]);let s=()=>n.current?.close(),i=o?`/v1/files/${e.id}/thumbnail`:t;return pa`
    <dialog
      ref=${n} class="viewer" aria-label=${e.name} onClose=${()=>Oo.value=null}
      onClick=${a=>a.target===n.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${e.name}</bdi>
        <a class="button quiet" href=${t} download=${e.name}>
          <${T} name="download" label=${w("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${T} name="close" label=${w("shell.close")} /></button>
      </header>
      <img src=${i} width=${e.width} height=${e.height} alt=${e.name} onError=${()=>r(!0)} />
    </dialog>
  `}var Op=320,Tp=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),kn=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function Cp({type:e,width:t,height:n}){if(!Tp.has(e)||!t||!n)return null;let o=Math.min(1,Op/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function ha({files:e,at:t}){return pt`
    <div class="files">${e.map(n=>pt`<${qp} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function qp({file:e,at:t}){let[n,o]=Ap(!1),r=n?null:Cp(e);if(r)return pt`
      <button
        type="button" class="picture" aria-label=${w("conversation.open_picture",{name:e.name})}
        onClick=${()=>ma({file:e,href:kn(e,t)})}
      >
        <img
          src=${`/v1/files/${e.id}/thumbnail`} width=${r.width} height=${r.height} alt=${e.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=e.type.split("/")[0];return pt`
    <div class="file">
      ${s==="video"&&pt`<video controls preload="none" aria-label=${e.name} src=${kn(e,t)} />`}
      ${s==="audio"&&pt`<audio controls preload="none" aria-label=${e.name} src=${kn(e,t)} />`}
      <a class="file-link" href=${kn(e,t)} download=${e.name}>
        <${T} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${Rp(e)} · ${Pe(e.size)}</span>
        </span>
        <${T} name="download" label=${w("conversation.download")} />
      </a>
    </div>
  `}function Rp({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as To}from"./vendor/preact.js";function wa({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=a=>oe({name:"profile",userId:a,groupId:s});return To`
    ${n&&To`
      <div class="message-text">
        <${ft} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />
      </div>
    `}
    ${o&&To`<span class="message-edited" title=${yn(new Date(o))}>${w("conversation.edited_mark")}</span>`}
  `}import{html as _a,useState as Lp}from"./vendor/preact.js";var ya=8;function va({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=Lp(null),i=Object.
entries(n);if(i.length===0)return null;async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),
c=new Map;for(let{emoji:u,username:_}of l)c.set(u,[...c.get(u)??[],_]);s({counts:n,by:c})}catch{}}}return _a`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,c])=>{let u=o.includes(l),_=r?.by.get(l)?.join(", ");return _a`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${u}
            aria-label=${w("conversation.reaction",{emoji:l,n:c})}
            title=${_?`${l} ${_}`:l}
            onClick=${()=>e.react(t,l,!u)}
          >
            <span class="emoji">${Np(l)}</span><span>${c}</span>
          </button>
        `})}
    </div>
  `}function Np(e){let t=Array.from(e);return t.length>ya?`${t.slice(0,ya-1).join("")}…`:e}var Pp=300;function $a({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;Tt(r,[t.sender_id]);let s=ne(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).
value,a=new Date(t.timestamp),l=me`<time datetime=${t.timestamp} title=${yn(a)}>${qt(a)}</time>`,c=wn(t,r.state.me),u=["message",n&&"head",c&&"to-me",o&&"flashe\
d"].filter(Boolean).join(" ");return me`
    <div class=${u} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Bp(t,s,a)}>
      <div class="message-side">
        ${n?me`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${w("conversation.profile_of",{name:s})}
              onClick=${()=>oe({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${te} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&me`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&me`<${Ip} context=${e} message=${t} />`}
        ${t.deleted?me`<p class="message-gone">${w("conversation.deleted")}</p>`:me`<${wa} context=${e} message=${t} />`}
        ${t.files&&me`<${ha} files=${t.files} at=${t} />`}
        <${va} context=${e} message=${t} />
        <${Dp} message=${t} />
      </div>
      ${t.pinned&&me`<span class="message-pinned"><${T} name="pin" label=${w("conversation.pinned")} /></span>`}
    </div>
  `}function Dp({message:{group_id:e,seq:t,reply_count:n}}){return n?me`
    <button type="button" class="replies" onClick=${()=>oe({name:"replies",groupId:e,seq:t})}>
      <${T} name="reply" />${w("conversation.replies",{n})}
    </button>
  `:null}function Ip({context:e,message:t}){let n=t.quote,o=ne(e.session,n.sender_id,n.sender),r=Le({name:"group",groupId:t.group_id,seq:n.seq});return me`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${Rt(n)}</span>
    </a>
  `}function Rt({content:e}){return ze(e)||w("conversation.no_text")}function Bp(e,t,n){let o=e.deleted?w("conversation.deleted"):ze(e.content.slice(0,Pp)),r=e.
files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&w("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&w("conversation.edited"),e.pinned&&w("conversation.pinned")];return`${t}, ${qt(n)}: ${i.filter(Boolean).join(", ")}`}function ba({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?Fp(e,r.id)??r:r;if(o)return Co`
      <div class="composer-bar">
        <${T} name="edit" /><span class="grow">${w("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${T} name="close" label=${w("shell.cancel")} /></button>
      </div>
    `;if(!s)return null;let i=s.sender_id?ne(e,s.sender_id,s.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return Co`
    <div class="composer-bar">
      <${T} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?w("conversation.reply_to",{name:i}):w("conversation.reply")}</b>
        ${i&&Co`${" "}<span class="quiet-text">${Rt(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${T} name="close" label=${w("shell.cancel")} /></button>
    </div>
  `}function Fp({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&U(o))return o;return null}import{html as Vp}from"./vendor/preact.js";import{html as mt,signal as Up,useEffect as jp,useLayoutEffect as Hp,useRef as qo,useState as Ro}from"./vendor/preact.js";var gt=Up(null),Wp=0;function Lt(e,t){return gt.value?.onClosed(null),new Promise(n=>{gt.value={id:++Wp,title:e,draw:t,onClosed:n}})}var Sa=()=>gt.value!==null,
Sn=e=>Lt(e.title,t=>mt`<${Gp} ...${e} close=${t} />`).then(Boolean);function xa(){let e=gt.value;return e&&mt`<${Kp} key=${e.id} opened=${e} />`}function Kp({opened:e}){
let t=qo(null),n=qo(null);Hp(()=>{let s=t.current;return s.showModal(),s.querySelector("[data-first]")?.focus(),()=>s.close()},[]);let o=(s=null)=>{n.current=s,
t.current?.close()};return mt`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{gt.value===e&&(gt.value=null),e.onClosed(n.current)}}
      onMouseDown=${s=>s.target===t.current&&o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>o()}>
            <${T} name="close" label=${w("shell.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `}function Gp({text:e,action:t,work:n,isDanger:o=!1,typed:r,close:s}){let[i,a]=Ro(""),{run:l,isBusy:c,fault:u}=Yp(),_=r===void 0||Xp(i,r);function p(y){y.preventDefault(),
_&&l(async()=>(await n(),s(!0)))}return mt`
    <form class="dialog-form" onSubmit=${p}>
      <p>${e}</p>
      ${r!==void 0&&mt`<div class="field">
        <label for="dialog-typed">${w("shell.type_name")} <bdi class="typed-name">${r}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${y=>a(y.target.value)}
        />
      </div>`}
      <${zp} text=${u} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${r===void 0} onClick=${()=>s()}>
          ${w("shell.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!_||c}>${t}</button>
      </footer>
    </form>
  `}var zp=({text:e,id:t})=>mt`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function Yp(){let[e,t]=Ro(!1),[n,o]=Ro(""),r=qo(!0);jp(()=>()=>{r.current=
!1},[]);async function s(i){t(!0),o("");try{return await i(),!0}catch(a){return r.current&&o(pe(a)),!1}finally{r.current&&t(!1)}}return{run:s,isBusy:e,fault:n,setFault:o}}
var Xp=(e,t)=>ka(e)===ka(t),ka=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();var Ma=(e,t)=>Lt(w("conversation.conflict"),n=>Vp`
      <div class="dialog-form">
        <p>${w("conversation.conflict_text")}</p>
        <h3>${w("conversation.conflict_mine")}</h3>
        <p class="conflict-text" dir="auto">${e}</p>
        <h3>${w("conversation.conflict_theirs")}</h3>
        <p class="conflict-text" dir="auto">${t}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>n("theirs")}>${w("conversation.keep_theirs")}</button>
          <button type="button" class="button primary" onClick=${()=>n("mine")}>${w("conversation.keep_mine")}</button>
        </footer>
      </div>
    `);var Qp=matchMedia("(pointer: coarse) and (hover: none)");function Ea(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Qp.matches}import{html as Jp,useEffect as Zp,useState as em}from"./vendor/preact.js";function Aa({session:e,compose:t,mayPost:n}){let[o,r]=em(!1);return Zp(()=>{if(!n)return;let s=a=>{a.dataTransfer?.types.includes("Files")&&(a.preventDefault(),
r(a.type!=="drop"),a.type==="drop"&&Ct(e,t,xo(a.dataTransfer)))},i=a=>{a.relatedTarget===null&&r(!1)};for(let a of["dragenter","dragover","drop"])addEventListener(
a,s);return addEventListener("dragleave",i),()=>{for(let a of["dragenter","dragover","drop"])removeEventListener(a,s);removeEventListener("dragleave",i)}},[e,t,
n]),o&&Jp`<div class="drop-area"><p>${w("conversation.drop")}</p></div>`}function Oa({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!U(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}import{html as Ae,useEffect as tm,useState as nm}from"./vendor/preact.js";function Ta({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==
r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return Ae`
    <ul class="tray" role="list" aria-label=${w("conversation.attached")}>
      ${n.map(r=>Ae`<${om} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function om({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,i=rm(e,t),a=t.name||w("conversation.a_fil\
e"),l=s?.state==="failed",c=s?.state==="running"||s?.state==="waiting";return Ae`
    <li class="tray-item" data-failed=${l}>
      ${i?Ae`<img src=${i} alt="" />`:Ae`<${T} name="file" />`}
      <span class="file-text">
        <bdi class="file-name">${a}</bdi>
        ${l?Ae`<span class="file-detail" role="alert">${pe({code:s.code,message:w("conversation.not_uploaded")})}</span>`:t.size>0&&Ae`<span class="file-detail">${Pe(
t.size)}</span>`}
        ${c&&Ae`<progress max=${s.size} value=${s.sent} aria-label=${w("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&Ae`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${w("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${T} name="close" label=${c?w("conversation.cancel_upload",{name:a}):w("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function rm(e,{local_id:t,type:n}){let[o,r]=nm(null);return tm(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",i=!1;return e.local.attachments.
blob(t).then(a=>{!a||i||(s=URL.createObjectURL(a),r(s))}),()=>{i=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var im=15e3,am=16384,lm=new TextEncoder;function Mn({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.editing.value,l=r===null?
null:e.view.groups.get(r).value,c=r===null||(l?.may_post??!1),[u,_]=Lo(i?.text??""),[p,y]=Lo(""),[f,m]=Lo(!1),g=xn(null),d=xn(-1/0),h=a?p:u,v=i?.files??[];sm(()=>{
document.activeElement===g.current&&u!==""&&i?.text!==""||_(i?.text??"")},[i?.text]),Ca(()=>{a&&y(a.content)},[a]);let b=n.focus.value;Ca(()=>{let C=g.current;!C||
b===0||(C.focus(),C.setSelectionRange(C.value.length,C.value.length))},[b,a]);function k(C){if(a){y(C),$.look();return}_(C),$.look();let{selectionStart:W,selectionEnd:O}=g.
current;n.change({text:C,selection:[W,O]}),C!==""&&r!==null&&e.people.type(r)}let x=xn(!1),$=na({session:e,actions:t,groupId:r,field:g,write:k}),S=lm.encode(h).
length,M=e.server.value?.content_bytes_max??am,E=v.some(({local_id:C})=>e.local.signals.progress.get(C).value?.state==="failed"),q=c&&!E&&S<=M&&(h.trim()!==""||
!a&&v.length>0);async function R(){if(!q||x.current)return;if(a){await D(a);return}let{reply_to:C}=n.draft();$.close(),m(!1);let W=r===null?{recipient_id:s}:{group_id:r},
O=t.send({...W,content:h,files:v,quote:C,reply_to:C?.id??null});if((o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().catch(
()=>{}),x.current=!0,await O,x.current=!1,!g.current||n.editing.peek())return;let P=g.current.value,Y=P.startsWith(h)?P.slice(h.length):P;_(Y),n.change({text:Y,
reply_to:null,files:[],selection:null})}async function D(C){if(h===C.content){L();return}try{await t.edit(C,h),L()}catch(W){W instanceof $t?await A(W):await F(()=>Promise.
reject(W))}}async function A({mine:C,theirs:W}){let O=await Ma(C,W.content);O==="theirs"?L():O==="mine"?await F(async()=>(await t.edit(W,C),L())):n.ask()}function L(){
n.editing.value=null,n.ask()}function I(C){if(C.defaultPrevented||$.pressed(C))return;let W=d.current;d.current=-1/0;let O=e.local.signals.settings.peek();if(Ea(
C,W,O.enter_sends))C.preventDefault(),R();else{if(C.isComposing)return;if(C.key.toLowerCase()==="p"&&C.shiftKey&&(C.ctrlKey||C.metaKey))C.preventDefault(),m(!f);else if(C.
key==="Escape"&&(a||i?.reply_to))C.preventDefault(),a?L():n.change({reply_to:null});else if(C.key==="ArrowUp"&&h===""&&!a&&r!==null){let P=Oa(e,r);if(!P)return;
C.preventDefault(),n.edit(P)}else(C.key==="PageUp"||C.key==="PageDown")&&o&&(C.preventDefault(),o.scroll(C.key==="PageUp"?-1:1))}}function B(){$.close(),e.local.
drafts.flush()}function Z(C){let W=c&&!a?Ji(C):[];W.length!==0&&(C.preventDefault(),Ct(e,n,W))}function Be(C){C.preventDefault(),R(),g.current?.focus()}return Je`
    <form class="composer" onSubmit=${Be}>
      ${$.list}
      <${ba} session=${e} compose=${n} onStop=${L} />
      ${!a&&Je`<${Ta} session=${e} compose=${n} />`}
      ${f&&h.trim()!==""&&Je`
        <section class="composer-preview" aria-label=${w("conversation.preview")}><${ft} content=${h} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${c&&!a&&Je`<${cm} session=${e} compose=${n} />`}
        <textarea
          ...${$.attributes}
          ref=${g} rows="1" aria-label=${w("conversation.message")} dir="auto" value=${h} readonly=${!c&&!a}
          placeholder=${c?w("conversation.write"):w("conversation.may_not_write")}
          onInput=${C=>k(C.target.value)}
          onKeyDown=${I} onClick=${$.look} onBlur=${B} onPaste=${Z}
          onCompositionEnd=${C=>d.current=C.timeStamp}
        ></textarea>
        ${h.trim()!==""&&Je`
          <button
            type="button" class="button quiet" aria-pressed=${f} title=${w("conversation.preview")}
            onClick=${()=>m(!f)}
          ><${T} name="eye" label=${w("conversation.preview")} /></button>
        `}
        <button class="button primary send" disabled=${!q}>
          <${T} name=${a?"check":"send"} label=${a?w("shell.save"):w("conversation.send")} />
        </button>
      </div>
      ${S>=im&&Je`
        <p class="composer-count" role="status" data-over=${S>M}>${w("conversation.left",{left:M-S})}</p>
      `}
      <${Aa} session=${e} compose=${n} mayPost=${c&&!a} />
    </form>
  `}function cm({session:e,compose:t}){let n=xn(null);return Je`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:r}=n.current;Ct(e,t,[...r??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${w("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${T} name="attach" label=${w("conversation.attach")} />
    </button>
  `}var um=24;function En({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},a,l){
return l&&this.used(a),F(()=>t.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,um))}}}function qa(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel :focus"))return;let{session:o,
groupId:r,compose:s}=t;if(e.key==="Escape"){if(document.querySelector(".panel"))return;e.preventDefault();let i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.
endLine(),n.goToEnd().catch(()=>{}),s.ask()}else fm(e)&&!dm(e.target)&&s.ask()}var fm=({key:e,ctrlKey:t,metaKey:n,altKey:o})=>Array.from(e).length===1&&e!==" "&&
!t&&!n&&!o,dm=e=>e instanceof HTMLElement&&e.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]")!==null;import{html as wt,render as cl,useEffect as ul,useLayoutEffect as ng,useRef as _t,useState as fl}from"./vendor/preact.js";import{effect as Ba,signal as Fa,untracked as _m}from"./vendor/preact.js";function Ra({box:e,hasEnd:t,onMoved:n}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],i=()=>e.getBoundingClientRect().top,a=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>t()&&a()<80;function c(m){let g=i(),d=0,h=m.length;for(;d<h;){let v=d+h>>1;m[v].getBoundingClientRect().bottom>g?h=v:d=v+1}return d}
function u(){let m=s(),g=new Set(m);for(let d of o.keys())g.has(d)||(o.delete(d),f.unobserve(d));for(let d of m)o.has(d)||f.observe(d),o.set(d,d.getBoundingClientRect().
height);r=l()}function _(){if(r)p();else{let m=i(),g=0;for(let d of s()){let{bottom:h,height:v}=d.getBoundingClientRect(),b=v-(o.get(d)??v);if(h-g-b>m)break;g+=
b}g!==0&&(e.scrollTop+=g)}u(),n()}function p(){e.scrollTop=e.scrollHeight}function y(){r=l(),n()}let f=new ResizeObserver(_);return f.observe(e),e.addEventListener(
"scroll",y,{passive:!0}),{rows:s,atEnd:l,spare:()=>({above:e.scrollTop,below:a()}),change(m){let g=l(),d=s(),h=g?0:c(d),v=g?[]:d.slice(h,h+30).map(b=>({row:b,top:b.
getBoundingClientRect().top}));if(m(),g)t()&&p();else{let b=v.find(({row:k})=>k.isConnected);b&&(e.scrollTop+=b.row.getBoundingClientRect().top-b.top)}u()},move(m,g){
m();let d=g&&e.querySelector(`[data-row="${g.row}"]`);if(!d)p();else{let h=g.offset??e.clientHeight*(g.part??0);e.scrollTop+=d.getBoundingClientRect().top-i()-h}
u()},place(){let m=s(),g=m[c(m)];return g?{row:String(g.dataset.row),offset:g.getBoundingClientRect().top-i()}:null},lastSeen(){let m=e.getBoundingClientRect().
bottom+1;return s().findLast(g=>g.getBoundingClientRect().bottom<=m)},dispose(){f.disconnect(),e.removeEventListener("scroll",y)}}}var pm=600*1e3,mm=100,La={part:1/3},gm={offset:48},ht=new Map;function Na({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,a=`${s.me} ${t}`,
l=0;async function c(p,y=La){let f=++l;if(await i.openAt(t,p),f!==l||!n.around(p))return!1;let m=n.nearest(p);return m!==null&&o({row:String(m),...y}),m===p}async function u(){
let p=++l,y=s.groups.get(t)?.seq??0;i.look(t,rt);let f=n.atEnd();f&&o(null),!(f&&(n.segment()?.to??0)>=y)&&(await i.page(t),p===l&&n.atEnd()&&o(null))}async function _(){
let p=++l,{seq:y}=await i.open(t);return p!==l?!0:y===null||!n.around(y)?!1:(r(y),o({row:String(y),...La}),!0)}return{goTo:c,goToEnd:u,openUnread:_,async open(){
if(await _())return;let p=ht.get(a);p&&Date.now()-p.at<pm&&n.around(Number(p.row))?o(p):await u()},async goToTime(p){let{seq:y}=await i.openAtTime(t,p.toISOString());
y===null?await u():await c(y,gm)},leave(p){l++,ht.delete(a),p&&!p.row.startsWith("k")&&ht.set(a,{...p,at:Date.now()});let[y]=ht.keys();ht.size>mm&&y!==void 0&&ht.
delete(y)}}}var hm=400;function Pa({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let u=e.state.groups.get(t),_=o.segment();if(!u||!_||!a()||_.from>Math.max(u.read_seq+1,r()??0))return 0;let p=e.state.logs.get(t);if(n.atEnd()&&p&&ee(p)===_)return _.
to;let y=n.lastSeen()?.dataset.row??"";return y.startsWith("k")?_.to:Number(y)}function c(){let u=l(),_=e.state.groups.get(t);i||!_||u<=_.read_seq||s||(s=setTimeout(
()=>{s=0;let p=Math.min(u,l());!i&&p>0&&e.marks.read(t,p),c()},hm))}return{look:c,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function Da(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&ee(o);return!n||!o||!r?null:ue(o,r).find(i=>i.seq>n.read_seq&&U(i)&&Ce(e,i))?.seq??null}var Nt=300,Pt=50,wm=50;function Ia(e){let t=null,n=0,o=1/0;function r(){let a=e(),l=a&&(t===null?ee(a):Se(a,t));return a&&l?{log:a,segment:l,rows:ue(a,l)}:null}
function s(a){let l=a.findIndex(u=>u.seq>=n),c=o===1/0?a.length:a.findLastIndex(u=>u.seq<=o)+1;return[l<0?a.length:l,c]}function i(a,l,c,u=!1){n=a[l]?.seq??0,o=
u&&c>=a.length?1/0:a[c-1]?.seq??1/0}return{keep(a){t=a},segment:()=>r()?.segment??null,hasEnd(){let a=r();return a!==null&&a.segment.at_end&&s(a.rows)[1]===a.rows.
length},draw(a){let l=r();if(!l)return null;let{rows:c,segment:u}=l,[_,p]=s(c);return p-_>Nt?(a?_=Math.max(_,p-Nt+wm):p=_+Nt,i(c,_,p,u.at_end)):p===c.length&&u.
at_end&&(o=1/0),{rows:c.slice(_,p),hasOlder:_>0||!u.at_start,hasNewer:p<c.length||!u.at_end,isAtStart:_===0&&u.at_start}},extend(a){let l=r();if(!l)return"done";
let{rows:c,segment:u}=l,[_,p]=s(c);if(a==="older"){if(_===0)return u.at_start?"done":"missing";let y=Math.max(0,_-Pt);i(c,y,Math.min(p,y+Nt),u.at_end)}else{if(p===
c.length)return u.at_end?"done":"missing";let y=Math.min(c.length,p+Pt);i(c,Math.max(_,y-Nt),y,u.at_end)}return"moved"},around(a){let l=e(),c=l&&Se(l,a);if(!l||
!c)return!1;t=a;let u=ue(l,c),_=u.findIndex(y=>y.seq>=a),p=_<0?u.length:_;return i(u,Math.max(0,p-Pt),Math.min(u.length,p+Pt),c.at_end),!0},nearest(a){let{rows:l}=r()??
{rows:[]};return(l.find(c=>c.seq>=a)??l.at(-1))?.seq??null},atEnd(){let a=e(),l=a&&ee(a);if(!a||!l)return!1;t=null;let c=ue(a,l);return i(c,Math.max(0,c.length-
2*Pt),c.length,!0),!0}}}var ym=100,vm=1.5,$m=2e3,bm=100,Ua=["wheel","touchmove","keydown","pointerdown"],ja=new Set(["idle","connecting","catching_up","live"]);function Ha({session:e,groupId:t,
box:n,render:o}){let r=Ia(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&ja.has(e.connection.peek().state),i=Ra({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:E}),
a=Fa({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=Fa({isAtEnd:!0,isLineAbove:!1}),c=Pa({session:e,groupId:t,anchor:i,window:r,firstUnread:()=>a.peek().
lineSeq}),u=Na({session:e,groupId:t,window:r,show:I,setLine:O=>{a.value={...a.peek(),lineSeq:O}}}),_=0,p=0,y=0,f=!0,m=!1,g=new Set,d=0,h=!1,v=!1,b=!1;function k(){
let O=r.draw(i.atEnd());(O||_===0)&&o(O,a.peek()),_=performance.now()}function x(){clearTimeout(p),p=0,!m&&(f||(M(),S(()=>i.change(k)),E()))}function $(){if(p||
m)return;let O=Math.max(0,ym-(performance.now()-_));p=setTimeout(x,O)}function S(O){let P=document.activeElement;O(),P&&!P.isConnected&&n.focus({preventScroll:!0})}
function M(){if(a.peek().lineSeq!==null||c.isLooking()&&!s())return;let O=Da(e.state,t);O!==null&&(a.value={...a.peek(),lineSeq:O})}function E(){if(m||f)return;
let{above:O,below:P}=i.spare();h=Math.abs(n.scrollTop-d)>n.clientHeight,d=n.scrollTop;let Y=i.place();Y&&!Y.row.startsWith("k")&&r.keep(Number(Y.row));let Ut=vm*
n.clientHeight;!(O<Ut&&D("older"))&&P<Ut&&D("newer");let jt=i.atEnd()||s()&&l.peek().isAtEnd,Ht=R(),Wt=l.peek();(Wt.isAtEnd!==jt||Wt.isLineAbove!==Ht)&&(l.value=
{isAtEnd:jt,isLineAbove:Ht}),s()||c.look()}function q(){let{isAtEnd:O}=l.peek();E(),!(f||!O||b)&&u.openUnread().then(P=>P?void 0:u.goToEnd()).catch(()=>{})}function R(){
let{lineSeq:O}=a.peek();if(O===null)return!1;let[P]=i.rows(),Y=n.querySelector(`[data-row="${O}"]`);return Y?Y.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:P!==void 0&&O<Number(P.dataset.row)}function D(O){let P=r.extend(O);return P==="moved"?(S(()=>i.change(k)),$()):P==="missing"&&a.peek().faultAt!==O&&A(O),P===
"moved"}async function A(O){let P=Number(i.place()?.row);if(!(Number.isNaN(P)||g.has(O))){g.add(O);try{await e.history[O](t,P,h?bm:void 0),g.delete(O),L(null,null),
!m&&r.extend(O)==="moved"&&x()}catch(Y){g.delete(O),L(pe(Y),O)}}}function L(O,P){let Y=a.peek();(Y.fault!==O||Y.faultAt!==P)&&(a.value={...Y,fault:O,faultAt:P})}
function I(O){f=!1,l.value={...l.peek(),isAtEnd:O===null},L(null,null),S(()=>i.move(k,O)),E()}function B(O){clearTimeout(y),a.value={...a.peek(),flashSeq:O},x(),
n.querySelector(`[data-row="${O}"]`)?.focus({preventScroll:!0}),y=setTimeout(()=>a.value={...a.peek(),flashSeq:null},$m)}let Z=Ba(()=>{e.view.logs.get(t).value,
e.local.signals.outgoing.value,a.value,$()}),Be=Ba(()=>{let O=e.isCurrent.value||!ja.has(e.connection.value.state);O&&v&&_m(q),O!==!v&&(b=!1),v=!O}),C=()=>{b=!0};
for(let O of Ua)n.addEventListener(O,C,{passive:!0});let W=()=>c.look();return document.addEventListener("visibilitychange",W),addEventListener("focus",W),{marks:a,
position:l,anchor:i,window:r,reading:c,draw:x,flash:B,ask:A,...u,scroll:O=>n.scrollBy({top:O*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},async again(){
let O=i.place();!O||O.row.startsWith("k")||l.peek().isAtEnd?await u.goToEnd():await u.goTo(Number(O.row),{offset:O.offset})},dispose(){u.leave(l.peek().isAtEnd?
null:i.place()),m=!0,clearTimeout(p),clearTimeout(y),Z(),Be();for(let O of Ua)n.removeEventListener(O,C);document.removeEventListener("visibilitychange",W),removeEventListener(
"focus",W),c.dispose(),i.dispose()}}}import{html as Wa,useRef as km}from"./vendor/preact.js";var Ka=()=>Lt(w("conversation.jump_to_date"),e=>Wa`<${Sm} close=${e} />`);function Sm({close:e}){let t=km(null),n=Ve(new Date);function o(r){r.preventDefault(),
t.current?.value&&e(la(t.current.value))}return Wa`
    <form class="dialog-form" onSubmit=${o}>
      <div class="field">
        <label for="jump-date">${w("conversation.date")}</label>
        <input id="jump-date" data-first ref=${t} type="date" required max=${n} value=${n} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>e()}>${w("shell.cancel")}</button>
        <button class="button primary">${w("conversation.jump")}</button>
      </footer>
    </form>
  `}import{useEffect as Km}from"./vendor/preact.js";import{html as Dt,signal as xm,useLayoutEffect as Mm,useRef as Em,useState as Am}from"./vendor/preact.js";function Ga(e,t){let n=t.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",i=s?n.left:n.right-o,a=Math.
max(4,Math.min(i,innerWidth-o-4)),l=n.top-r-4,c=l>=4?l:Math.max(4,Math.min(n.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${c}px`,e.style.insetInlineStart=
`${s?innerWidth-a-o:a}px`}var Om=6,Tm=["👍","❤️","😂","🎉","😮","😢"],An=xm(null);function za(e){An.value=e}function No({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...Tm])].slice(0,Om)}function Ya(){let e=An.value;return e&&Dt`<${Cm} key=${e.message.seq} choice=${e} />`}function Cm({choice:e}){let{context:t,
message:n,anchor:o}=e,r=Em(null),[s,i]=Am(null);Mm(()=>{let p=r.current;p.matches(":popover-open")||p.showPopover(),Ga(p,o),p.querySelector("input, button")?.focus()},
[e,s]);let a=()=>Q(import("./picker.js")).then(p=>i(()=>p.Picker));function l(){An.peek()===e&&(An.value=null,o.isConnected&&o.focus({preventScroll:!0}))}
function c(p){l(),t.react(n,p,!n.reacted?.includes(p))}function u(p){if(p.key==="Escape")l();else{if(s||!["ArrowRight","ArrowLeft"].includes(p.key))return;_(p)}
p.preventDefault(),p.stopPropagation()}function _(p){let y=[...r.current.querySelectorAll("button")],f=getComputedStyle(o).direction==="rtl",m=p.key==="ArrowRig\
ht"===f?-1:1,g=y.indexOf(document.activeElement);y[(g+m+y.length)%y.length]?.focus()}return Dt`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${w("conversation.react")} onKeyDown=${u}
      onToggle=${p=>p.newState==="closed"&&l()}
    >
      ${s&&Dt`<${s} onPick=${c} onClose=${l} />`}
      ${!s&&No(t).map(p=>Dt`
        <button
          key=${p} type="button" class="button quiet emoji" aria-label=${w("conversation.react_with",{emoji:p})}
          aria-pressed=${n.reacted?.includes(p)??!1} onClick=${()=>c(p)}
        >${p}</button>
      `)}
      ${!s&&Dt`
        <button type="button" class="button quiet" title=${w("conversation.all_emoji")} onClick=${()=>F(a)}>
          <${T} name="add" label=${w("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}function It(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),c=l?.kind==="group"&&l.role!=="member",u=n.sender_id===o.state.
me,_=!n.deleted,p=_&&l?.is_archived===!1,y=l?.kind==="direct"||c||l?.settings?.may_pin==="all";return[p&&{id:"react",label:w("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:m=>za({context:e,message:n,anchor:m})},p&&l?.may_post&&{id:"reply",label:w("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(n)},p&&u&&{id:"edit",label:w("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:w("shell.copy_link"),icon:"link",keys:[
"C"],run:()=>Xa(new URL(Le({name:"group",groupId:i,seq:a}),location.href).href)},_&&n.content!==""&&{id:"text",label:w("conversation.copy_text"),icon:"copy",run:()=>Xa(
n.content)},p&&y&&{id:"pin",label:n.pinned?w("conversation.unpin"):w("conversation.pin"),icon:"pin",keys:["P"],run:()=>F(()=>r.pin(i,a,!n.pinned))},!u&&{id:"unr\
ead",label:w("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(t.reading.stop(),F(()=>o.marks.unread(i,a)))},_&&{id:"readers",label:w("conversation.\
seen_by"),icon:"eye",run:()=>oe({name:"readers",groupId:i,seq:a})},_&&n.reactions&&{id:"reactions",label:w("conversation.who_reacted"),icon:"react",run:()=>oe({
name:"reactions",groupId:i,seq:a})},_&&n.edited_at!==void 0&&(u||c)&&{id:"versions",label:w("conversation.versions"),icon:"clock",run:()=>oe({name:"versions",groupId:i,
seq:a})},p&&(u||c)&&{id:"delete",label:w("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(m,g)=>{qm(e,n,g)}}].filter(m=>typeof m==
"object")}async function qm({actions:e},{group_id:t,seq:n},o){let r=()=>e.remove(t,n);if(o){await F(r);return}await Sn({title:w("conversation.delete_title"),text:w(
"conversation.delete_text"),action:w("conversation.delete"),work:r,isDanger:!0})}async function Xa(e){await F(()=>navigator.clipboard.writeText(e))&&ve(w("conve\
rsation.copied"))}import{html as Po,useEffect as Bm,useLayoutEffect as Fm,useRef as Um,useState as jm}from"./vendor/preact.js";import{html as Ze,signal as Rm,useLayoutEffect as Lm,useRef as Nm}from"./vendor/preact.js";var et=Rm(null),Ie=4;function Oe(e){et.value?.anchor.removeAttribute("aria-expanded"),et.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute(
"aria-expanded","true")}function Bt(){let e=et.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),et.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var Va=()=>et.value!==null;function Qa(){let e=et.value;return e&&Ze`<${Pm} key=${e.
label} menu=${e} />`}function Pm({menu:e}){let t=Nm(null);Lm(()=>{let o=t.current;o.showPopover(),Im(o,e),Ja(o)[0]?.focus()},[e]);let n=o=>{Bt(),o.onSelect()};return Ze`
    <div
      ref=${t} class="menu" role="menu" aria-label=${e.label} popover="auto" tabindex="-1"
      onKeyDown=${o=>Dm(o)}
      onToggle=${o=>{o.newState==="closed"&&et.value===e&&Bt()}}
    >
      ${e.items.map(o=>o===!1?null:o===null?Ze`<hr role="separator" />`:Ze`<button
            type="button" tabindex="-1" class=${o.isDanger?"menu-item danger":"menu-item"}
            role=${o.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${o.isChecked} onClick=${()=>n(o)}
          >
            ${o.icon&&Ze`<${T} name=${o.icon} />`}
            <span class="grow">${o.label}</span>
            ${o.detail&&Ze`<span class="menu-detail">${o.detail}</span>`}
            ${o.isChecked&&Ze`<${T} name="check" />`}
          </button>`)}
    </div>
  `}var Ja=e=>[...e.querySelectorAll("button")];function Dm(e){let t=Ja(e.currentTarget),n=t.indexOf(document.activeElement),o={ArrowDown:n+1,ArrowUp:n-1,Home:0,
End:-1};if(Object.hasOwn(o,e.key)){let r=o[e.key];t[(r+t.length)%t.length]?.focus()}else if(e.key==="Tab"||e.key==="Escape")Bt();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey){let r=[...t.slice(n+1),...t.slice(0,n+1)],s=e.key.toLocaleLowerCase();r.find(i=>i.textContent?.trim().toLocaleLowerCase().startsWith(
s))?.focus()}else return;e.preventDefault(),e.stopPropagation()}function Im(e,{anchor:t,point:n}){let o=t.getBoundingClientRect(),{width:r,height:s}=e.getBoundingClientRect(),
i=getComputedStyle(t).direction==="rtl",a=n?n.x:i?o.right-r:o.left,l=n?n.y:o.bottom+Ie,c=(n?n.y:o.top-Ie)-s,u=Math.max(Ie,Math.min(a,innerWidth-r-Ie)),_=l+s<=innerHeight-
Ie||c<Ie?l:c;e.style.inset=`${Math.max(Ie,Math.min(_,innerHeight-s-Ie))}px auto auto ${u}px`}var Hm=3,Wm={Delete:()=>w("shell.key.delete")};function On({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return U(r)?r:null}function Tn(e,t,n,o,r=null){let s=It(e,t,n).map(({label:i,icon:a,keys:l,isDanger:c,run:u})=>({label:i,icon:a,...c?{isDanger:c}:{},...l?.[0]?
{detail:Wm[l[0]]?.()??l[0]}:{},onSelect:()=>u(o,window.event?.shiftKey===!0)}));Oe({label:w("conversation.menu"),items:s,anchor:o,point:r})}function Za({context:e,
list:t,box:n}){let[o,r]=jm(null),s=Um(null),{log:i}=e.session.view.logs.get(e.groupId).value,a=o===null?void 0:i?.rows.get(o),l=U(a)?a:null;if(Bm(()=>{let p=n.current,
y=g=>{let d=g.target;s.current?.contains(d)||r(On(e,d)?.seq??null)},f=g=>{let d=g.target,h=On(e,d);if(!h||d.closest("a, img, video")||String(getSelection()??"")!==
"")return;g.preventDefault();let v=d.closest("[data-row]");Tn(e,t,h,v,{x:g.clientX,y:g.clientY})},m=()=>r(null);return p.addEventListener("pointerover",y),p.addEventListener(
"focusin",y),p.addEventListener("pointerleave",m),p.addEventListener("contextmenu",f),()=>{p.removeEventListener("pointerover",y),p.removeEventListener("focusin",
y),p.removeEventListener("pointerleave",m),p.removeEventListener("contextmenu",f)}},[e,t]),Fm(()=>{let p=n.current,y=l&&p.querySelector(`[data-row="${l.seq}"]`);
if(!s.current||!y)return;let f=y.getBoundingClientRect().top-p.getBoundingClientRect().top+p.scrollTop;s.current.style.insetBlockStart=`${f}px`}),!l)return null;
let c=It(e,t,l),u=c.some(({id:p})=>p==="react"),_=()=>n.current?.querySelector(`[data-row="${l.seq}"]`);return Po`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${w("conversation.commands")}>
      ${u&&No(e).slice(0,Hm).map(p=>Po`
        <button
          key=${p} type="button" tabindex="-1" class="emoji" aria-label=${w("conversation.react_with",{emoji:p})}
          onClick=${()=>e.react(l,p,!l.reacted?.includes(p))}
        >${p}</button>
      `)}
      ${c.filter(({isInBar:p})=>p).map(({id:p,label:y,icon:f,run:m})=>Po`
        <button key=${p} type="button" tabindex="-1" title=${y} onClick=${g=>m(_(),g.shiftKey)}>
          <${T} name=${f} label=${y} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${w("conversation.menu")} aria-haspopup="menu"
        onClick=${p=>Tn(e,t,l,p.currentTarget)}
      >
        <${T} name="more" label=${w("conversation.menu")} />
      </button>
    </div>
  `}function el(e,t){Km(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function tl(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Gm(e.key,r,n)||r&&zm(e,r,t,n))&&e.preventDefault()}function Gm(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
i=o(),a=t?i.indexOf(t):i.findIndex(_=>_.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(_=>_.dataset.row===s()?.row)),c={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let _=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(_,()=>{}):_(),!0}let u=c[e];return u===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?u:0)))]?.focus(),!0)}function zm(e,t,n,o){let r=On(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return Tn(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=It(n,o,r).find(({keys:a})=>a?.
includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as Do}from"./vendor/preact.js";function nl({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||
!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return Do`
    <div class="pill top">
      <button type="button" onClick=${()=>F(()=>t.goTo(s))}>
        <${T} name="up" />
        ${a?w("conversation.unread_since",{n:i.unread,day:vn(new Date(a.timestamp))}):w("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${w("shell.mark_read")}</button>
    </div>
  `}function ol({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(c=>c.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:i,mentions:a}=r,l=i>0?w("conversation.new",{n:i}):w("conversation.newest");return Do`
    <div class="pill bottom">
      <button type="button" onClick=${()=>F(t.goToEnd)}>
        ${s?w("conversation.yours_below"):l}
        ${a>0&&Do`<span>· ${w("shell.n_mentions",{n:a})}</span>`}
        <${T} name="down" />
      </button>
    </div>
  `}import{html as ge}from"./vendor/preact.js";import{html as tt}from"./vendor/preact.js";var Ym={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function rl({session:e,notice:t}){let n=new Date(
t.timestamp);return tt`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Xm(e,t)}</span>
      <time datetime=${t.timestamp}>${qt(n)}</time>
    </div>
  `}function Xm(e,t){let n=(r,s="")=>tt`<${ji} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return X(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Vm(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?X("conversation.notice.joined",{user:r}):X("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?X("conversation.notice.left",{user:r}):X("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return X(Ym[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return X("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return X(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=Le({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=tt`<a href=${r}>${w("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?X("conversation.notice.pinned",{actor:o,message:s}):X("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return X("conversation.notice.account_deleted",{user:tt`<bdi class="person">${t.username}</bdi>`})}}
function Vm(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{
name:s,topic:i}=t;return r&&r.name!==s?X("conversation.notice.renamed",{actor:n,name:tt`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?X("conversation.notice.topic",{actor:n,
topic:tt`<bdi>${i}</bdi>`}):X("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?X(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):X("conversation.notice.updated",{actor:n,name:tt`<bdi>${s}</bdi>`})}import{html as ce}from"./vendor/preact.js";function Cn({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||ne(o,o.state.me),i=t.state==="failed"||t.state==="asking",
a=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return ce`
    <div class=${a} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&ce`<${te} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&ce`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&ce`<p class="quote" dir="auto"><span class="quote-text">${Rt(t.quote)}</span></p>`}
        ${t.content&&ce`<div class="message-text"><${ft} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>ce`<${Zm} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&ce`<${Jm} context=${e} entry=${t} />`}
      </div>
      ${!i&&ce`<${Qm} entry=${t} />`}
    </div>
  `}var sl=({error:e})=>e?pe({code:e.code,message:e.sentence}):"";function Qm({entry:e}){let t=e.error?w("conversation.waits",{reason:sl(e)}):w("conversation.se\
nding");return ce`<span class="message-clock" title=${t}><${T} name="clock" label=${t} /></span>`}function Jm({context:e,entry:t}){let{outbox:n}=e.session.local,
o=t.state==="asking"?w("conversation.asking"):w("conversation.not_sent",{reason:sl(t)});return ce`
    <div class="stuck">
      <p role="alert"><${T} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?w("conversation.send"):w("shell.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${w("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${w("conversation.delete")}</button>
      </div>
    </div>
  `}function Zm({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return ce`
    <div class="file">
      <span class="file-link">
        <${T} name="file" />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${Pe(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&ce`
        <progress max=${n.size} value=${n.sent} aria-label=${w("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var il=300*1e3;function ll({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=t,c=l?[]:n;return ge`
    ${a&&ge`<${al} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+c.length===0&&!a&&!l&&ge`<p key="none" class="empty" role="listitem">${w("conversation.none")}</p>`}
    ${eg(i,c).map(({day:u,at:_,items:p})=>ge`
      <div class="day" key=${u}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${w("conversation.jump_to_date")} onClick=${r}>${vn(_)}</button>
        </div>
        ${p.flatMap((y,f)=>tg({context:e,item:y,before:p[f-1],marks:o}))}
      </div>
    `)}
    ${l&&ge`<${al} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function eg(e,t){let n=[],o=r=>{let s=new Date(r.at),i=Ve(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:U(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function tg({context:e,
item:t,before:n,marks:o}){if(t.entry){let c=e.session.state.me,u=!(n&&(n.entry||n.sender===c)&&t.at-n.at<il);return[ge`<${Cn} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${u} />`]}let{row:r}=t,s=r.seq===o.lineSeq,i=ge`
    <div key="line" class="unread-line" role="listitem"><span>${w("conversation.unread_line")}</span></div>
  `,a=s||n?.sender!==t.sender||t.at-n.at>=il,l=U(r)?ge`<${$a} key=${r.seq} context=${e} message=${r} isHead=${a} isFlashed=${r.seq===o.flashSeq} />`:ge`<${rl} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[i,l]:[l]}function al({way:e,marks:t,onRetry:n}){let o=t.faultAt===e;return ge`
    <div class="edge ${e}" role="listitem" aria-label=${w("conversation.reading")}>
      ${o&&ge`
        <p role="alert">
          <span>${w("conversation.not_read",{reason:t.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${w("shell.try_again")}</button>
        </p>
      `}
    </div>
  `}function dl({context:e,onReady:t}){let{session:n,groupId:o}=e,r=_t(null),s=_t(null),[i,a]=fl(null),l=_t(null),[c,u]=fl(null),_=n.resets.value,p=le.value,y=p.name===
"group"&&p.groupId===o?p.seq:null;ng(()=>{let v=s.current,b=Ha({session:n,groupId:o,box:r.current,render:(x,$)=>{let S=n.local.signals.outgoing.peek().filter(E=>k(
E)),M=wt`<${ll}
          context=${e} drawn=${x} outgoing=${S} marks=${$}
          onDay=${m} onRetry=${b.ask}
        />`;cl(x?M:null,v)}}),k=({group_id:x,recipient_id:$,seq:S})=>(x===o||$!==null&&n.local.groupWith($)===o)&&(S===null||!n.state.logs.get(o)?.rows.has(S));
return l.current=b,a(b),t(b),()=>{b.dispose(),cl(null,v)}},[n,o]);let f=v=>v().then(()=>u(null),b=>u(pe(b)));async function m(){let v=await Ka();v&&await f(()=>l.
current.goToTime(v))}let g=_t(_),d=_t(!1),h=_t(null);return ul(()=>{if(i){if(n.history.look(o,y??void 0),y!==null){let v=i.anchor.place(),b=i.position.peek().isAtEnd||
v===null||v.row.startsWith("k");d.current&&(h.current??=b?"end":v),f(async()=>await i.goTo(y)&&i.flash(y))}else if(!d.current)f(i.open);else if(h.current){let v=h.
current;h.current=null,f(()=>v==="end"?i.goToEnd():i.goTo(Number(v.row),{offset:v.offset}))}d.current=!0}},[i,p]),ul(()=>{i&&_!==g.current&&f(i.again),g.current=
_},[i,_]),el(r,i),wt`
    <div class="messages-place">
      ${i&&wt`<${nl} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${w("conversation.messages")}
        onKeyDown=${v=>i&&tl(v,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${w("conversation.older")}</button>
          <button type="button" class="button" onClick=${m}>${w("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${w("conversation.messages")} ref=${s}></div>
        ${i&&wt`<${Za} context=${e} list=${i} box=${r} />`}
        ${c!==null&&wt`
          <p class="empty" role="alert">
            ${w("conversation.not_read",{reason:c})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&f(i.open)}>${w("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&wt`<${ol} context=${e} list=${i} />`}
    </div>
  `}var og=ia({type:"conjunction"}),pl=e=>og.value.format(e);import{html as ml}from"./vendor/preact.js";var qn=3;function gl({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);Tt(e,n.slice(0,qn));let o=n.slice(0,qn).map(s=>ne(e,s,"…")),
r=n.length>qn?w("conversation.typing_more",{names:o.join(", "),more:n.length-qn}):w("conversation.typing",{names:pl(o),n:n.length});return ml`<p class="typing" aria-live="off">${n.
length>0&&ml`<bdi>${r}</bdi>`}</p>`}function wl({session:e,actions:t,groupId:n}){let[o,r]=sg(null),s=rg(()=>{let a=_n({session:e,key:_e({groupId:n,userId:null})});return En({session:e,actions:t,groupId:n,
compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return hl(()=>{i&&!i.settings&&e.asking.group(n)},[e,n,i===null]),hl(()=>{if(!o)return;let a=l=>qa(l,{context:s,
list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[s,o]),i?Io`
    <${dl} context=${s} onReady=${r} />
    <div class="main-foot">
      <${gl} session=${e} groupId=${n} />
      <${Mn} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${Wi} session=${e} groupId=${n} />
    <${Ya} />
    <${ga} />
  `:Io`<${ig} session=${e} />`}function ig({session:e}){let t=e.connection.value.state==="live";return Io`<p class="empty" role="status">${t?w("conversation.not\
_member"):w("conversation.reading")}</p>`}import{html as _l,useEffect as yl,useMemo as ag}from"./vendor/preact.js";function vl({session:e,actions:t,userId:n}){let{local:o}=e,r=_e({groupId:null,userId:n}),s=ag(()=>En({session:e,actions:t,groupId:0,compose:_n({session:e,key:r})}),
[e,t,r]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=ne(e,n),c=o.signals.outgoing.value.filter(u=>u.recipient_id===n);return yl(()=>e.
asking.people.need([n]),[e,n]),yl(()=>{i!==null&&re(Le({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),_l`
    <div class="main-body">
      <div class="beginning">
        <${te} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${w("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${w("conversation.messages")}>
        ${c.map(u=>_l`<${Cn} key=${u.key} context=${s} entry=${u} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${Mn} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
  `}import{html as se,useEffect as xl}from"./vendor/preact.js";import{html as lg,useEffect as cg}from"./vendor/preact.js";function $l({session:e,userId:t}){return cg(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&
lg`<span class="online-dot"><span class="unseen">${w("shell.online")}</span></span>`}var Rn=({kind:e,role:t})=>e==="group"&&t!=="member",OS=e=>e.kind==="group"&&!e.is_archived&&(Rn(e)||e.settings?.may_invite==="all"),TS=e=>!e.is_archived&&(e.kind===
"direct"||Rn(e)||e.settings?.may_pin==="all"),CS=(e,t)=>Rn(e)&&(t==="member"||t==="admin"&&e.role==="owner"),qS=({kind:e,role:t})=>e==="group"&&t==="owner";function RS(e,t){
let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:Rn(e)}var Bo=({kind:e,role:t})=>e==="grou\
p"&&t!=="owner";var bl=(e,{id:t,name:n})=>Sn({title:w("shell.leave"),text:w("shell.leave_text",{name:n}),action:w("shell.leave"),isDanger:!0,work:()=>e.leave(t)});var kl=["hour","morning","week","ever"];function Sl(e,t){if(e==="ever")return null;if(e==="hour")return new Date(t.getTime()+36e5).toISOString();if(e==="week")return new Date(
t.getTime()+6048e5).toISOString();let n=new Date(t.getFullYear(),t.getMonth(),t.getDate(),8);return n<=t&&n.setDate(n.getDate()+1),n.toISOString()}function Ln(e){let{session:t,actions:n,id:o,name:r}=e,s=t.state.groups.get(o);if(!s)return;let i=xe(s,Date.now()),{notify_all:a}=t.local.signals.settings.value,
l=a.includes(o);Oe({...e,label:w("shell.menu_of",{name:r}),items:[...ug(s),null,s.unread>0&&{label:w("shell.mark_read"),icon:"check",onSelect:()=>t.marks.read(o,
s.seq)},i?{label:w("shell.unmute"),icon:"bell",onSelect:()=>{F(()=>n.unmute(o))}}:{label:w("shell.mute"),icon:"muted",onSelect:()=>fg(e)},s.kind==="group"&&{label:w(
"shell.notify_all"),icon:"bell",isChecked:l,onSelect:()=>t.local.settings.set("notify_all",l?a.filter(c=>c!==o):[...a,o])},{label:w("shell.copy_link"),icon:"lin\
k",onSelect:()=>{dg(`/g/${o}`)}},Bo(s)&&null,Bo(s)&&{label:w("shell.leave"),icon:"leave",isDanger:!0,onSelect:()=>{bl(n,s)}}]})}function ug({id:e,kind:t,peer_id:n}){
let o=r=>{let s=le.peek();(s.name!=="group"||s.groupId!==e)&&re(`/g/${e}`),oe(r)};if(t==="direct"){if(n===null)return[];let r={name:"profile",userId:n,groupId:e};
return[{label:w("shell.profile"),icon:"person",onSelect:()=>o(r)}]}return[{label:w("shell.group_settings"),icon:"settings",onSelect:()=>o({name:"group",groupId:e})},
{label:w("shell.members"),icon:"group",onSelect:()=>o({name:"members",groupId:e})}]}function fg(e){let{actions:t,id:n,name:o}=e;Oe({...e,label:w("shell.mute_nam\
e",{name:o}),items:kl.map(r=>({label:w(`shell.mute.${r}`),onSelect:()=>{F(()=>t.mute(n,Sl(r,new Date)))}}))})}async function dg(e){try{await navigator.clipboard.
writeText(new URL(e,location.origin).href),ve(w("shell.copied"))}catch{ve(w("shell.not_copied"),{isFault:!0})}}function Ml({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return xl(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),se`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${T} name="back" label=${w("shell.back")} /></a>
      ${o?.kind==="direct"?se`<${Al} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:se`<${pg} group=${o} />`}
      ${o&&se`<${mg} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var El=({session:e,userId:t})=>se`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${T} name="back" label=${w("shell.back")} /></a>
    <${Al} session=${e} userId=${t} />
  </header>
`;function pg({group:e}){if(!e)return se`<h1 class="grow"><bdi>${w("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return se`
    <${te} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>bn({name:"group",groupId:t})}>
          <bdi>${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&se`<span class="tag">${w("shell.archived")}</span>${" "}`}
        ${r!==null&&se`<span>${w("shell.n_members",{n:r})}</span>`}
        ${o&&se`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Al({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=Ee(o);return xl(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
se`
    <span class="with-dot">
      <${te} id=${t} name=${r} file=${o?.avatar} />
      <${$l} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>bn({name:"profile",userId:t,groupId:n})}>
          <bdi>${r||w("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${t===e.state.me?w("shell.notes"):o?.status??""}</bdi></p>
    </div>
  `}function mg({session:e,actions:t,group:n}){let o=(r,s,i)=>se`
    <button
      class="button quiet" title=${i} aria-pressed=${De.value?.name===r}
      onClick=${()=>bn({name:r,groupId:n.id})}
    >
      <${T} name=${s} label=${i} />
    </button>
  `;return se`
    ${n.kind==="group"&&o("members","group",w("shell.members"))}
    ${o("pins","pin",w("shell.pins"))}
    ${o("search","search",w("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${w("shell.more")}
      onClick=${r=>Ln({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${T} name="more" label=${w("shell.more")} />
    </button>
  `}import{html as Tl}from"./vendor/preact.js";var Nn=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as gg}from"./vendor/preact.js";var Fo=(e,t)=>F(async()=>{let{openNew:n}=await Q(import("./later.js")).catch(()=>{throw new Error(w("shell.not_loaded"))});n(e,t)});function Ol(e){
let t=n=>Oe({label:w("shell.menu_new"),anchor:n.currentTarget,items:Nn.map(([o,r])=>({label:w(`shell.new.${o}`),icon:r,onSelect:()=>{Fo(o,e)}}))});return gg`
    <button class="button quiet" aria-haspopup="menu" title=${w("shell.menu_new")} onClick=${t}>
      <${T} name="add" label=${w("shell.menu_new")} />
    </button>
  `}function Cl(e){let t=e.session.view.order.value.length===0;return Tl`
    <div class="main-body home">
      <p class="quiet-text">${w(t?"shell.begin":"shell.choose")}</p>
      <div class="home-actions">
        ${Nn.map(([n,o])=>Tl`
          <button key=${n} class="button" onClick=${()=>{Fo(n,e)}}>
            <${T} name=${o} />${w(`shell.new.${n}`)}
          </button>`)}
      </div>
    </div>
  `}var Uo=/Mac|iPhone|iPad/.test(navigator.platform),ql=()=>Uo?"⌘":w("shell.key.ctrl");import{signal as hg}from"./vendor/preact.js";var Ft=hg(!1);function Pn(){document.querySelector("dialog[open]")||(Bt(),Ft.value=!0)}var wg=".composer textarea",_g=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function Nl(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||yg(n,e)&&n.preventDefault()};return document.addEventListener("keydown",t),()=>document.removeEventListener(
"keydown",t)}function yg(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=Uo?e.metaKey:e.ctrlKey;if(Ft.peek()&&!document.querySelector("dialog[open]"))return n.length===
1;if(Sa()||Va()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")Pn();else if(s&&!o&&r&&n.toLowerCase()==="f")re("/search");else if(o&&
!s&&n==="ArrowDown")Rl(t,1,r);else if(o&&!s&&n==="ArrowUp")Rl(t,-1,r);else{if(n==="F6"&&!o&&!s)return vg(r?-1:1);if(n==="Escape")return De.peek()===null&&Ll();if(o||
e.ctrlKey||e.metaKey||kg(e.target))return!1;if(n==="?")F(bg);else return $g(e)&&Ll(),!1}return!0}function Rl({state:e,view:t},n,o){let r=le.peek(),s=t.order.peek(),
i=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=i+n;l>=0&&l<s.length;l+=n){let c=e.groups.get(s[l]);if(!(!c||o&&(c.unread===0||xe(
c,a)&&c.mentions===0))){re(`/g/${c.id}`);return}}}function vg(e){let t=_g.flatMap(({root:s,first:i})=>{let a=document.querySelector(s),l=a?.querySelector(i)??a;
return a&&l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let i=t[(r+e*s+n*s)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function Ll(){let e=document.querySelector(
wg);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function $g({key:e,target:t}){
return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".messages, .panel, [role='menu'], [role='listbox']"))}async function bg(){(await Q(import("./later.js"))).
showKeys()}function kg(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):!1}import{effect as Sg,html as xg}from"./vendor/preact.js";var Pl=5e3,Dl=()=>Q(import("./later.js"));function Il({connection:e}){return Sg(()=>{e.value.state==="live"&&Mg(()=>{Dl().catch(()=>{})})})}function Mg(e){
"requestIdleCallback"in window?requestIdleCallback(e,{timeout:Pl}):setTimeout(e,Pl)}function Bl(e){return Ft.value?xg`<${Ne} load=${Dl} name="Palette" ...${e} />`:
null}import{html as Ul,useEffect as Ho,useLayoutEffect as Og,useRef as Tg,useState as jl}from"./vendor/preact.js";import{html as jo,useEffect as Eg,useRef as Ag}from"./vendor/preact.js";function Fl({title:e,head:t,foot:n,children:o}){let r=Ag(null),s=De.value?.back;return Eg(()=>{r.current?.focus({preventScroll:!0})},[]),jo`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s&&jo`<button class="button quiet" onClick=${()=>oe(s)}>
            <${T} name="back" label=${w("shell.panel_back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${r}>${e}</h2>
          <button class="button quiet" onClick=${Qe}>
            <${T} name="close" label=${w("shell.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${o}</div>
      ${n&&jo`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var Wo=null;function Wl({session:e,actions:t}){let n=De.value,o=Tg(!1),[,r]=jl(0),[s,i]=jl(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!a;if(Ho(()=>{a&&Qe()},[a]),Ho(()=>{!l||Wo||Q(import("./panels.js")).then(u=>{Wo=u.PANELS,r(_=>_+1)},()=>i(!0))},
[l]),Ho(()=>{if(l)return document.addEventListener("keydown",Hl),()=>document.removeEventListener("keydown",Hl)},[l]),Og(()=>{o.current&&!l&&Cg()&&fa(),o.current=
l},[l]),!l)return null;let c=Wo?.[n.name];return c?Ul`<${c} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:Ul`
    <${Fl} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?w("shell.panel_not_loaded"):w("shell.loading")}
      </p>
    <//>
  `}function Hl(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;
if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}Qe()}var Cg=()=>!document.
activeElement||document.activeElement===document.body;import{html as Xo,useMemo as ah,useState as lh}from"./vendor/preact.js";import{html as qg,useState as Rg}from"./vendor/preact.js";var Kl="chat-asked";function Gl({session:e}){let[t,n]=Rg(Lg()),o=e.local.signals.settings.value.notifications;
if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{Ng(),n(!0)};return qg`
    <section class="ask" aria-label=${w("shell.notifications")}>
      <p>${w("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${w("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${w("shell.allow")}</button>
      </div>
    </section>
  `}function Lg(){try{return localStorage.getItem(Kl)!==null}catch{return!0}}function Ng(){try{localStorage.setItem(Kl,"1")}catch{}}import{html as Pg}from"./vendor/preact.js";function zl({session:e,actions:t}){let n=e.state.me,o=e.view.people.get(n).value,r=Ee(o),s=i=>Oe({label:w("shell.account"),anchor:i.currentTarget,items:[{label:w(
"shell.profile"),icon:"person",onSelect:()=>re("/settings/profile")},{label:w("shell.settings"),icon:"settings",onSelect:()=>re("/settings")},{label:w("shell.se\
ssions"),icon:"device",onSelect:()=>re("/settings/sessions")},null,{label:w("shell.read_all"),icon:"check",onSelect:()=>{F(()=>t.readAll())}},null,{label:w("she\
ll.sign_out"),icon:"leave",onSelect:()=>{Dg()}}]});return Pg`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${w("shell.account_of",{name:r})} onClick=${s}>
      <${te} id=${n} name=${r} file=${o?.avatar} size="small" />
    </button>
  `}var Dg=()=>F(async()=>{await z.logout(),re("/",{replace:!0})});var Ko=["all","unread","mentions","direct"],Ig={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function Yl(e,t,n,o){if(n==="all")return e;let r=Ig[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as Bg,useEffect as Fg,useState as Ug}from"./vendor/preact.js";function Xl({session:e,actions:t}){let[n,o]=Ug([]),r=e.connection.value.state==="live",s=e.invitations.value;if(Fg(()=>{r&&t.invitations().then(({items:l})=>o(l),
()=>{})},[r,s]),n.length===0)return null;let i=()=>F(async()=>(await Q(import("./later.js"))).showInvitations(t,n,a)),a=l=>o(c=>c.filter(u=>u.id!==
l));return Bg`
    <button class="button invitations" onClick=${i}>
      <${T} name="group" />${w("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as oc,useEffect as sc,useLayoutEffect as Dn,useRef as yt,useState as Yo}from"./vendor/preact.js";var jg=1440*60*1e3,Hg=7,Wg=$e({hour:"numeric",minute:"2-digit"}),Kg=$e({weekday:"short"}),Gg=$e({day:"numeric",month:"short"}),zg=$e({day:"numeric",month:"numer\
ic",year:"2-digit"}),Vl=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function Ql(e,t=new Date){let n=Math.round((Vl(t)-Vl(e))/jg);return n===
0?Wg.value.format(e):n>0&&n<Hg?Kg.value.format(e):(e.getFullYear()===t.getFullYear()?Gg:zg).value.format(e)}import{html as ie,useEffect as Jl,useLayoutEffect as Yg,useRef as Xg}from"./vendor/preact.js";var Zl=999;function ec({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,c=Xg(null);Yg(()=>c.current?.
style.setProperty("--at",String(o)),[o,!l]);let u=Vg(e,l);if(!l)return null;let _=xe(l,Date.now()),p=Qg(l,u.person),y=l.unread>0&&!_,f=g=>Ln({session:e,actions:t,
id:n,name:p,point:g,anchor:c.current?.querySelector(g?"a":"button")}),m=g=>{g.preventDefault();let d=g.clientX===0&&g.clientY===0;f(d?null:{x:g.clientX,y:g.clientY})};
return ie`
    <li
      ref=${c} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${m} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${Jg(l,p,_,u.isOnline)} data-unread=${y} data-muted=${_} draggable=${!1}
      >
        <span class="group-picture">
          <${te} id=${l.peer_id??n} name=${p} file=${u.person?.avatar} isGroup=${l.kind==="group"} />
          ${u.isOnline&&ie`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${p}</bdi>
            ${_&&ie`<${T} name="muted" />`}
            ${l.last&&ie`<time class="group-time">${Ql(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${eh} session=${e} group=${l} isChosen=${s} />
            <${Zg} group=${l} isMuted=${_} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>f(null)}
      >
        <${T} name="more" label=${w("shell.menu_of",{name:p})} />
      </button>
    </li>
  `}function Vg(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return Jl(()=>o?e.people.show(n):void 0,[n,o]),
Jl(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function Qg(e,t){return e.kind==="group"?e.name:t?.
is_deleted?w("shell.deleted_user"):Ee(t)||e.name}function Jg({unread:e,mentions:t},n,o,r){let s=[n];return r&&s.push(w("shell.online")),e>0&&s.push(w("shell.n_u\
nread",{n:e})),t>0&&s.push(w("shell.n_mentions",{n:t})),o&&s.push(w("shell.muted")),s.join(", ")}function Zg({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n===
"direct"&&e>0&&!o;return ie`
    ${t>0&&!r&&ie`<span class="badge of-mention">@${Go(t)}</span>`}
    ${r&&ie`<span class="badge of-mention">${Go(e)}</span>`}
    ${e>0&&!o&&!r&&ie`<span class="badge">${Go(e)}</span>`}
  `}var Go=e=>e>Zl?`${Zl}+`:e;function eh({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter(_=>_!==e.state.me),a=e.local.
signals.drafts.get(`g${o}`).value;if(i.length>0)return ie`<span class="group-last typing">${w("shell.typing")}</span>`;if(a?.text&&!n)return ie`<span class="group-last"><em>${w(
"shell.draft")}</em> <bdi>${a.text}</bdi></span>`;if(!r)return ie`<span class="group-last"><bdi>${t.topic||w("shell.empty_group")}</bdi></span>`;let l=r.sender_id===
e.state.me,c=e.view.people.get(r.sender_id).value,u=l?w("shell.you"):s==="direct"?null:Ee(c)||r.sender;return ie`<span class="group-last">${u&&ie`<bdi>${u}</bdi>: `}<bdi>${th(
r)}</bdi></span>`}function th({kind:e,text:t}){return e==="deleted"?w("shell.deleted"):e==="file"?w("shell.a_file"):ze(t)}function tc({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function nc({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var nh=2e3,oh=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function ic({session:e,actions:t,ids:n,chosen:o}){let r=yt(null),s=yt(null),[i,a]=rh(n),[
l,c]=Yo({first:0,end:0}),[u,_]=Yo(null),p=ih(i,[u,o,i[0]??null]),y=zo(s.current),f=nc(l,[i.indexOf(p??-1),i.indexOf(y??-1)]);function m(){let d=r.current,h=s.current?.
getBoundingClientRect().height??0,v=i.length;if(!d||v===0||h===0)return;let b=tc({top:d.scrollTop,height:d.clientHeight,row:h/v,count:v});c(k=>k.first===b.first&&
k.end===b.end?k:b)}Dn(()=>{s.current?.style.setProperty("--count",String(i.length)),m()},[i]),sc(()=>{let d=new ResizeObserver(m);return d.observe(r.current),d.
observe(s.current),()=>d.disconnect()},[i]),Dn(()=>{y!==null&&zo(s.current)===null&&rc(s.current,y)?.focus()}),sh(s,i,o);function g(d){let h=zo(s.current);if(h===
null||!oh.includes(d.key)||d.altKey||d.ctrlKey)return;d.preventDefault();let v=Math.max(1,Math.floor((r.current?.clientHeight??0)/ac(s.current))-1),b=i.indexOf(
h),k={ArrowDown:b+1,ArrowUp:b-1,PageDown:b+v,PageUp:b-v,Home:0,End:i.length-1}[d.key]??b,x=i[Math.max(0,Math.min(k,i.length-1))];x!==void 0&&_(x)}return Dn(()=>{
u!==null&&y!==null&&y!==u&&rc(s.current,u)?.focus()},[u]),oc`
    <div
      ref=${r} class="sidebar-body" onScroll=${m}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${w("shell.conversations")} onKeyDown=${g}>
        ${f.map(d=>{let h=i[d];return oc`<${ec}
            key=${h} id=${h} position=${d} count=${i.length} session=${e} actions=${t}
            isChosen=${h===o} isStop=${h===p} onFocus=${_}
          />`})}
      </ul>
    </div>
  `}function rh(e){let t=yt(e),n=yt(-1/0),o=yt(null),[,r]=Yo(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),sc(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+nh}]}function sh(e,t,n){let o=yt(null);Dn(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=ac(e.current),a=r*i;a<s.scrollTop?s.scrollTop=
a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function ac(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function zo(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var rc=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),ih=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;function lc({session:e,actions:t,chosen:n}){let[o,r]=lh(Ko[0]),s=ch(e,o,n);return Xo`
    <nav id="groups" class="sidebar" aria-label=${w("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${T} name="logo" /><span>${w("shell.name")}</span></a>
          <span class="grow"></span>
          <${Ol} session=${e} actions=${t} />
          <${zl} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${Pn}>
          <${T} name="search" /><span class="grow">${w("shell.palette")}</span><kbd>${`${ql()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${w("shell.filter")}>
          ${Ko.map(i=>Xo`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${w(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${Xl} session=${e} actions=${t} />
      </header>
      <${ic} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&Xo`<p class="empty">${w(`shell.none.${o}`)}</p>`}
      <${Gl} session=${e} />
    </nav>
  `}function ch(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return ah(()=>Yl(o,e.state.groups,t,n),[e,o,r,t,n])}function cc({session:e,actions:t}){let n=le.value,o=n.name!=="home";return Vo(()=>Nl(e),[e]),Vo(()=>Il(e),[e]),Vo(()=>fh(e),[e]),he`
    <a class="skip-link" href="#main">${w("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Ci}>
      <${Ii} session=${e} />
      <${lc} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${uh} session=${e} actions=${t} at=${n} />
        <${ph} session=${e} actions=${t} at=${n} />
      </main>
      <${Wl} session=${e} actions=${t} />
      <${Fi} session=${e} />
    </div>
    <${Bl} session=${e} actions=${t} />
    <${xa} />
    <${Qa} />
    <${Ai} />
  `}function uh({session:e,actions:t,at:n}){switch(n.name){case"group":return he`<${Ml} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return he`<${El} key=${n.userId} session=${e} userId=${n.userId} />`;default:return he`
        <header class="bar">
          <a class="button quiet back" href="/"><${T} name="back" label=${w("shell.back")} /></a>
          <h1><bdi>${mh(n)}</bdi></h1>
        </header>
      `}}function fh(e){let t=()=>{},n=!1;return Qo().then(({startNotifications:o})=>{n||(t=o(e))},()=>{}),()=>{n=!0,t()}}var Qo=()=>Q(import("./later.js")),
dh=()=>Q(import("./settings.js"));function ph({session:e,actions:t,at:n}){switch(n.name){case"group":return he`<${wl} key=${n.groupId} session=${e} actions=${t} groupId=${n.
groupId} />`;case"direct":return he`<${vl} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"join":return he`<${Ne} load=${Qo} name="InviteScreen" session=${e} actions=${t} code=${n.
code} />`;case"search":return he`<${Ne} load=${Qo} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return he`<${Ne} load=${dh} name="Settings" session=${e} actions=${t} page=${n.
page} />`;case"home":return he`<${Cl} session=${e} actions=${t} />`;default:return he`<div class="main-body"><p class="empty"><a href="/">${w("shell.back")}</a></p></div>`}}
function mh(e){switch(e.name){case"home":return w("shell.name");case"group":case"direct":return w("shell.conversation");case"join":return w("shell.invitation");case"\
search":return w("shell.search");case"settings":return w("shell.settings");case"unknown":return w("shell.not_found")}}var hh=()=>import("./signin.js");function wh(){let e=z.status.value;switch(e.name){case"starting":return In`<p class="empty" role="status">${w("sh\
ell.starting")}</p>`;case"signed_out":return In`<${Ne} load=${hh} name="SignIn" reason=${e.reason} known=${e.email} />`;case"signed_in":return In`<${cc} session=${e.
session} actions=${e.actions} />`}}function fE(e){Ni().then(()=>gh(In`<${wh} />`,e)),addEventListener("online",()=>z.wake()),addEventListener("offline",()=>z.offline()),
addEventListener("pagehide",()=>{z.flush()}),document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?z.wake():z.flush()}),z.start()}export{Fn as a,Te as b,w as c,_e as d,ke as e,U as f,ee as g,xe as h,wy as i,z as j,Si as k,T as l,av as m,Ee as n,te as o,ve as p,pe as q,F as r,ft as s,$e as t,
yn as u,T$ as v,Le as w,le as x,re as y,De as z,oe as A,L$ as B,Qe as C,Lt as D,Sn as E,zp as F,Yp as G,Oe as H,$l as I,Rn as J,OS as K,TS as L,CS as M,qS as N,
RS as O,Bo as P,bl as Q,dg as R,Nn as S,ql as T,Qg as U,Ft as V,Dg as W,Fl as X,fE as Y};
