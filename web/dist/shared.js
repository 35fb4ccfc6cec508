import{computed as Kn,signal as vc}from"./vendor/preact.js";var ar={"conversation.messages":"Messages","conversation.older":"Load older messages","conversation.none":"No messages yet.","conversation.reading":"Reading…",
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
.notice.unpinned":"{actor} unpinned {message}","conversation.notice.a_message":"a message","conversation.notice.account_deleted":"{user} deleted their account"};var lr={"shell.name":"Chat","shell.starting":"Starting…","shell.skip":"Skip to the conversation","shell.groups":"Groups","shell.conversations":"Conversations",
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
l":"Ctrl","shell.key.delete":"Del","shell.mentions":"Mentions of you"};var cr={"signin.sign_in":"Sign in","signin.register":"Make an account","signin.has_account":"I have an account","signin.name":"Name","signin.email":"E-mail addr\
ess","signin.password":"Password","signin.shared":"This is not my computer","signin.try_as":"Try it as","signin.expired":"Your login has expired. Sign in again.",
"signin.ended":"This login was ended. Sign in again.","signin.again":"Sign in again.","signin.signed_out":"You are signed out.","signin.show_password":"Show pas\
sword","signin.password_hint":"At least 8 characters.","signin.new_password":"New password","signin.reset":"Set a new password","signin.gone":"Your account is d\
eleted.","signin.username_taken":"This name is taken.","signin.email_taken":"There is an account with this address.","signin.wrong_credentials":"The address or \
the password is wrong.","signin.wrong_code":"This code is wrong or has expired.","signin.password_set":"The new password is set. Sign in with it.","signin.code":"\
Code","signin.code_hint":"The operator of this server gives it to you.","signin.has_code":"I forgot my password","signin.name_hint":"3 to 64 characters.","signi\
n.name_short":"At least {n} characters.","signin.name_long":"At most {n} characters.","signin.wait":"Try again in {n} s","signin.invite_gone":"This invitation h\
as expired, was used up or was revoked. Ask for a new one.","signin.invite_to_register":"You are invited to make an account.","signin.invited_to":"You are invit\
ed to the group","signin.sign_in_to_join":"Sign in to join.","signin.wrong_password":"The password is wrong.","signin.bad_name":"This cannot be a username.","si\
gnin.bad_email":"This is no e-mail address."};var ur={"text.show_all":"Show all","text.show_less":"Show less"};var Hn={...ar,...lr,...cr,...ur};var Wn={en:{name:"English",first:async()=>Hn,later:async()=>(await import("./en_later.js")).later},de:{name:"Deutsch",first:async()=>(await import("./de.js")).
de,later:async()=>(await import("./de_later.js")).later}},Ke=vc({tag:"en",hasLater:!1,catalogue:Hn}),We={tag:"en",hasLater:!1},$c=Kn(()=>new Intl.PluralRules(
Ke.value.tag)),bc=Kn(()=>new Intl.NumberFormat(Ke.value.tag)),qe=Kn(()=>Ke.value.tag),fr=e=>Gn({...We,tag:e});async function dr(){Ke.peek().hasLater||await Gn({
...We,hasLater:!0})}async function Gn(e){We=e;let{tag:t,hasLater:n}=e;try{let o=await Promise.all([Wn[t].first(),n?Wn[t].later():{}]);if(We!==e)return await Gn(
We);Ke.value={tag:t,hasLater:n,catalogue:Object.assign({},...o)}}catch(o){throw We===e&&(We=Ke.peek()),o}}function pr(e){return e.map(n=>n.toLowerCase().split("\
-")[0]).find(n=>Object.hasOwn(Wn,n))??"en"}function w(e,t={}){return V(e,t).join("")}function V(e,t){let n=[];for(let[o,r]of kc(e,t).split(/\{(\w+)\}/).entries()){
let s=o%2?t[r]:r;s!==""&&n.push(typeof s=="number"?bc.value.format(s):s)}return n}function kc(e,{n:t}){let n=Ke.value.catalogue[e];return typeof n=="string"?n:typeof t==
"number"&&n[$c.value.select(t)]||n.other}import{signal as wo}from"./vendor/preact.js";var mr={network:"resend",time_out:"resend",aborted:"fail",unreadable_answer:"resend",client_fault:"fault",file_missing:"fail",rate_limited:"wait",busy:"wait",stopping:"\
wait",storage_failed:"wait",server_error:"wait",too_many_connections:"wait",disk_full:"pause",outcome_unknown:"resend",text_quota:"wait_for_quota",key_reused:"f\
ault",invalid_request:"field",email_taken:"field",username_taken:"field",invalid_credentials:"field",reset_code_not_found:"field",registration_closed:"fail",invalid_token:"\
sign_in",session_revoked:"sign_in",token_expired:"sign_in",revision_mismatch:"choose",too_large:"attachment",quota_exceeded:"attachment",no_thumbnail:"attachmen\
t",origin_not_allowed:"fault",method_not_allowed:"fault",upgrade_required:"fault",protocol_abused:"fault",range_not_satisfiable:"fault"};function Sc(e){return Object.
hasOwn(mr,e)?mr[e]:"fail"}var xc={network:"The server cannot be reached",time_out:"The server did not answer",aborted:"It was cancelled",unreadable_answer:"The \
answer of the server cannot be read",client_fault:"This page has a fault",file_missing:"The file is gone"},j=class extends Error{constructor({code:t,sentence:n,
status:o,retryAfter:r,requestId:s,details:i}){super(n??xc[t]??"It did not work"),this.name="RequestError",this.code=t,this.status=o??0,this.retryAfter=r??null,this.
requestId=s??null,this.details=i??null}get action(){return Sc(this.code)}get isPassing(){return["wait","pause","resend"].includes(this.action)}},gr=e=>e instanceof
j?e:new j({code:"client_fault",sentence:String(e)});function hr(e){return new j({code:e.code,sentence:e.error,retryAfter:e.retry_after??null,details:e.details??
null})}function zt(e,t,n){let o=null;try{o=JSON.parse(t)}catch{}let r=typeof o?.code=="string",s=Number(n("Retry-After")??NaN);return new j({code:r?o.code:Mc(e),
sentence:r?String(o.error):`The server answered ${e}`,status:e,retryAfter:Number.isFinite(s)?s:null,requestId:n("X-Request-Id"),details:r?o.details??null:null})}
function Mc(e){return e===413?"too_large":e===429?"rate_limited":e===502||e===503||e===504?"busy":e>=500?"server_error":"not_understood"}var Ec=3e4,Ac=3,Oc=30;function Vt({fetch:e=globalThis.fetch.bind(globalThis),onSignedOut:t=()=>{},sleep:n=i=>new Promise(a=>setTimeout(a,i)),signal:o,base:r="",
headers:s={}}={}){async function i(c,u,_={}){let p=_.tries??(c==="GET"?Ac:1);for(let h=1;;h++)try{return await a(c,u,_)}catch(f){if(!(f instanceof j)||(f.action===
"sign_in"&&t(f),h>=p||!f.isPassing))throw f;let m=f.retryAfter??.5*h;if(m>Oc)throw f;if(await n(m*1e3+Math.random()*250),_.signal?.aborted||o?.aborted)throw Yt()}}
async function a(c,u,{query:_,body:p,headers:h,signal:f,keepalive:m}){let g=new AbortController,d=setTimeout(()=>g.abort(),Ec),y=()=>g.abort(),v=()=>!!(f?.aborted||
o?.aborted);for(let b of[f,o])b?.addEventListener("abort",y,{once:!0});try{if(v())throw Yt();let b=await e(r+u+Xt(_),{method:c,headers:{...s,...p===void 0?{}:{"\
Content-Type":"application/json"},...h},...p===void 0?{}:{body:JSON.stringify(p)},credentials:"same-origin",cache:"no-store",redirect:"error",signal:g.signal,keepalive:m??
!1}),k=await b.text();if(v())throw Yt();if(!b.ok)throw zt(b.status,k,x=>b.headers.get(x));return{data:k?qc(k):null,status:b.status,etag:b.headers.get("ETag"),next:Tc(
b.headers.get("Link"))}}catch(b){if(b instanceof j)throw b;if(v())throw Yt();let k=g.signal.aborted?"time_out":"network";throw new j({code:k})}finally{clearTimeout(
d);for(let b of[f,o])b?.removeEventListener("abort",y)}}let l=c=>async(u,_=void 0,p={})=>(await i(c,u,{...p,body:_})).data;return{request:i,get:async(c,u,_={})=>(await i(
"GET",c,{..._,...u?{query:u}:{}})).data,page:async(c,u)=>{let _=c+Xt(u),{data:p,next:h}=await i("GET",_);return{items:p,next:h??Cc(_,p)}},post:l("POST"),put:l("\
PUT"),patch:l("PATCH"),remove:l("DELETE")}}function Xt(e){let t=new URLSearchParams;for(let[o,r]of Object.entries(e??{}))r!=null&&t.set(o,String(r));let n=t.toString();
return n&&`?${n}`}function Tc(e){return/<([^>]+)>\s*;\s*rel="?next"?/.exec(e??"")?.[1]??null}function Cc(e,t){let[n,o]=e.split("?"),r=new URLSearchParams(o),s=t[t.
length-1];return!s||!r.has("after_id")||t.length<Number(r.get("limit"))?null:(r.set("after_id",String(s.id)),`${n}?${r}`)}function qc(e){try{return JSON.parse(e)}catch{
throw new j({code:"unreadable_answer"})}}function Yt(){return new j({code:"aborted"})}function wr({me:e,leave:t},n,o){async function r(s){let i=await n.patch("/v1/users/me",s);return e.value=i,i}return{changeProfile:r,uploadAvatar(s,i=()=>{}){let{
done:a,cancel:l}=o(s,"avatar",{onProgress:i});return{done:a.then(({id:c})=>r({avatar:c})),cancel:l}},async changePassword(s,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:s,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:s=>n.remove(`/v1/users/sessions/${encodeURIComponent(
s)}`),exportPath:"/v1/users/me/export",deleteAccount:(s,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:s,messages:i}))}}var J=e=>`/v1/groups/${e}`,ke=(e,t)=>`/v1/groups/${e}/messages/${t}`,Qt=(e,t)=>`/v1/groups/${e}/members/${t}`;var Jt=200;function _r({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:r}=await n.post("/v1/groups",{name:o});return r},async changeGroup(o,r){
let{settings:s}=await n.patch(J(o),r);return s},deleteGroup:o=>n.remove(J(o)),join:o=>n.post(`${J(o)}/join`),leave:o=>n.remove(Qt(o,e.me)),mute:(o,r)=>n.put(`${J(
o)}/mute`,{until:r}),unmute:o=>n.remove(`${J(o)}/mute`),publicGroups:(o,r=0)=>n.page("/v1/groups/public",{q:o||null,limit:Jt,after_id:r}),members:(o,{q:r,after_id:s=0,
limit:i=Jt}={})=>n.page(`${J(o)}/members`,{q:r||null,limit:i,after_id:s}),addMember:(o,r,s="member")=>n.post(`${J(o)}/members`,{user_id:r,role:s}),changeRole:(o,r,s)=>n.
patch(Qt(o,r),{role:s}),removeMember:(o,r)=>n.remove(Qt(o,r)),ban:(o,r)=>n.put(`${J(o)}/bans/${r}`),unban:(o,r)=>n.remove(`${J(o)}/bans/${r}`),bans:o=>n.page(`${J(
o)}/bans`,{limit:Jt,after_id:0}),createInvite:(o,r)=>n.post(`${J(o)}/invites`,r),invites:o=>n.get(`${J(o)}/invites`),revokeInvite:(o,r)=>n.remove(`${J(o)}/invit\
es/${r}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:Jt,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var yr={text:"",reply_to:null,selection:null,files:[]},ye=({groupId:e,userId:t})=>e?`g${e}`:`u${t}`,_e=({text:e,reply_to:t,files:n})=>!e.trim()&&t===null&&n.length===
0;function vr({db:e,onChange:t,tell:n,onStored:o,mayBeOnServer:r,clock:s}){let i=new Map,a=new Set,l=new Map,c=f=>{let m=i.get(f);return m&&!_e(m)?m:null};function u(f,m){
m?i.set(f,m):i.delete(f),t(f)}async function _(f){s.cancel(l.get(f)),l.delete(f),await e.put_draft(f,i.get(f)??null),n(f),o()}function p(f,{text:m,reply_to:g,selection:d,
files:y}){let v={text:m,reply_to:g,selection:d,files:y,at:s.now(),is_synced:!1};a.add(f),u(f,_e(v)&&!r(f)?null:v)}function h(f,m){let g=c(f);return p(f,{text:[g?.
text,m.text].filter(Boolean).join(`
`),reply_to:g?.reply_to??m.reply_to,selection:null,files:[...g?.files??[],...m.files]}),_(f)}return{get:c,all:()=>new Map([...i].filter(([,f])=>!_e(f))),keys:()=>[
...i.keys()],unsynced:()=>[...i].filter(([f,{is_synced:m}])=>!m&&a.has(f)&&!l.has(f)),adopt(){for(let f of i.keys())a.add(f)},isNewer:f=>l.has(f)||i.has(f)&&!i.
get(f)?.is_synced,async load(){for(let[f,m]of await e.drafts())!l.has(f)&&m.at>=(i.get(f)?.at??0)&&u(f,m)},set(f,m){p(f,m),s.cancel(l.get(f)),l.set(f,s.after(()=>_(
f),300))},async clear(f){p(f,yr),await _(f)},merge:h,async move(f,m){let g=c(f);g&&(p(f,yr),await Promise.all([h(m,g),_(f)]))},uploaded(f,m){for(let[g,d]of i){if(!d.
files.some(v=>v.local_id===f&&v.file_id===null))continue;let y=d.files.map(v=>v.local_id===f?{...v,file_id:m}:v);this.set(g,{...d,files:y})}},flush:()=>Promise.
all([...l.keys()].map(_)),async synced(f,m){i.get(f)===m&&u(f,_e(m)?null:{...m,is_synced:!0}),await e.sync_draft(f,m),n(f)},async take(f,m){if(this.isNewer(f))return;
let g=m&&{...m,is_synced:!0};u(f,g),await e.put_draft(f,g)},async changed(f){if(l.has(f))return;let m=await e.draft(f);l.has(f)||u(f,m)}}}var Zt=200,bt=class extends j{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function $r({local:e,people:t,marks:n,history:o},r){
return{async send(s){let i=await e.outbox.add(s),{group_id:a,recipient_id:l}=i;return a&&t.typedAndSent(a),await e.drafts.clear(ye({groupId:a,userId:l})),i},sendAgain:s=>e.
outbox.retry(s),deleteUnsent:async s=>await e.outbox.discard(s)!==null,editUnsent:s=>e.editUnsent(s),async edit({group_id:s,seq:i,revision:a=1},l){let c=ke(s,i);
try{return await r.patch(c,{content:l},{headers:{"If-Match":`"${a}"`}})}catch(u){let _=u;throw _.action!=="choose"?_:new bt(_,l,await r.get(c))}},remove:(s,i)=>r.
remove(ke(s,i)),async react(s,i,a,l){let c=`${ke(s,i)}/reactions/${encodeURIComponent(a)}`,{reactions:u}=await(l?r.put(c):r.remove(c));return u},pin(s,i,a){let l=`${J(
s)}/pins/${i}`;return a?r.put(l):r.remove(l)},pins:s=>r.get(`${J(s)}/pins`),markUnread:(s,i)=>n.unread(s,i),readAll:()=>n.readAll(),message:(s,i)=>r.get(ke(s,i)),
async versions(s,i){let a=`${ke(s,i)}/versions`,l=[];for(;;){let c=l[l.length-1]?.revision,u=await r.get(a,{limit:Zt,after:c});if(l.push(...u),u.length<Zt)return l}},
reactions:(s,i)=>r.page(`${ke(s,i)}/reactions`,{limit:Zt,after_id:0}),readers:(s,i)=>r.page(`${ke(s,i)}/readers`,{limit:Zt,after_id:0}),replies:(s,i,a={})=>r.get(
`${ke(s,i)}/replies`,a),mentions:(s=null)=>r.page(s??"/v1/mentions"),search:s=>r.get("/v1/search",s),refresh:(s,i)=>o.row(s,i)}}function br({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let r=`/v1/users/${n}/block`;return o?t.put(r):t.remove(
r)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var kr=(e,t,n)=>({...$r(e,t),..._r(e,t),...br(e,t),...wr(e,t,n)});var en={now:()=>Date.now(),after:(e,t)=>setTimeout(e,t),cancel:e=>clearTimeout(e)};var Rc=3e4;function Sr(e,t,{onProgress:n=()=>{},makeRequest:o=()=>new XMLHttpRequest}={}){let r=o(),s=null,i=!1,a=()=>{clearTimeout(s),s=setTimeout(()=>{i=!0,r.
abort()},Rc)};return{done:new Promise((c,u)=>{let _=p=>u(new j({code:p}));r.upload.onprogress=({loaded:p})=>{a(),n(Math.min(p,e.size),e.size)},r.onload=()=>{if(r.
status<200||r.status>299){let p=h=>r.getResponseHeader(h);u(zt(r.status,r.responseText,p));return}try{c(JSON.parse(r.responseText))}catch{_("unreadable_answer")}},
r.onerror=()=>_("network"),r.onabort=()=>_(i?"time_out":"aborted"),r.onloadend=()=>clearTimeout(s),r.open("POST",`/v1/files${Xt({name:t})}`),r.setRequestHeader(
"Content-Type","application/octet-stream"),a(),r.send(e)}),cancel:()=>r.abort()}}import{openDB as Lc}from"./vendor/idb.js";var zn=(e,t)=>e?.at===t.at&&e.text===t.text;function Ge(){let e=new Map,t=new Map,n=new Map,o=new Map;return{is_lasting:!1,read:async()=>null,rows:async()=>[],save:async()=>!0,
outbox:async()=>[...e.values()],outgoing:async r=>e.get(r)??null,put_outgoing:async r=>!!e.set(r.key,{...r}),remove_outgoing:async r=>e.delete(r),drafts:async()=>new Map(
t),draft:async r=>t.get(r)??null,put_draft:async(r,s)=>!!(s?t.set(r,s):t.delete(r)),async sync_draft(r,s){return zn(t.get(r),s)&&(_e(s)?t.delete(r):t.set(r,{...s,
is_synced:!0})),!0},file:async r=>n.get(r)??null,put_file:async(r,s)=>!!n.set(r,s),remove_file:async r=>n.delete(r),value:async r=>o.get(r)??null,put_value:async(r,s)=>!!o.
set(r,s),async wipe(r=!1){if(r)for(let s of[e,t,n,o])s.clear();return!0},close:()=>{}}}var Nc=1,Pc=3e3,Dc=3,Er=["outbox","drafts","files","values"],kt=["meta","groups","messages","people","logs"];async function Ar(e){if(typeof indexedDB>"u")return Ge();
let t=!0,n=Promise.resolve().then(()=>Lc(`chat-${e}`,Nc,{upgrade(r){for(let s of kt)r.objectStoreNames.contains(s)&&r.deleteObjectStore(s);r.createObjectStore("\
meta"),r.createObjectStore("groups",{keyPath:"id"}),r.createObjectStore("messages",{keyPath:["group_id","seq"]}),r.createObjectStore("people",{keyPath:"id"}),r.
createObjectStore("logs",{keyPath:"group_id"});for(let s of Er)r.objectStoreNames.contains(s)||(s==="outbox"?r.createObjectStore(s,{keyPath:"key"}):r.createObjectStore(
s))},blocking:(r,s,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await Or(n,null);return o?Ic(o,()=>t):(n.then(r=>r.close()).catch(()=>{}),Ge())}async function Or(e,t,n=()=>{}){
let o,r=new Promise(s=>{o=setTimeout(()=>{n(),s(t)},Pc)});try{return await Promise.race([e,r])}catch{return t}finally{clearTimeout(o)}}function Ic(e,t){let n=0;
async function o(s,i){if(!t()||n>=Dc)return i;let a=Promise.resolve().then(s);return Or(a,i,()=>n++)}let r=s=>o(async()=>(await s(),!0),!1);return{is_lasting:!0,
read:()=>o(()=>Bc(e),null),rows:s=>o(()=>e.getAll("messages",IDBKeyRange.bound([s,0],[s,1/0])),[]),async save(s){let i=!1;return await r(()=>Uc(e,s).catch(l=>{throw i=
l?.name==="QuotaExceededError",l}))?!0:(i&&await r(()=>Mr(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:s=>o(async()=>await e.get(
"outbox",s)??null,null),put_outgoing:s=>r(()=>xr(e,"outbox",s)),remove_outgoing:s=>r(()=>e.delete("outbox",s)),drafts:()=>o(async()=>{let s=e.transaction("draft\
s"),[i,a]=await Promise.all([s.store.getAllKeys(),s.store.getAll()]);return new Map(i.map((l,c)=>[String(l),a[c]]))},new Map),draft:s=>o(async()=>await e.get("d\
rafts",s)??null,null),put_draft:(s,i)=>r(()=>xr(e,"drafts",i,s)),sync_draft:(s,i)=>r(()=>Fc(e,s,i)),file:s=>o(async()=>await e.get("files",s)??null,null),put_file:(s,i)=>r(
()=>e.put("files",i,s)),remove_file:s=>r(()=>e.delete("files",s)),value:s=>o(async()=>await e.get("values",s)??null,null),put_value:(s,i)=>r(()=>e.put("values",
i,s)),wipe:(s=!1)=>r(()=>Mr(e,s?[...kt,...Er]:kt)),close:()=>e.close()}}async function Bc(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore(
"meta"),[o,r,s,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);
return o===void 0?null:{cursor:o,me:r??null,groups:s,people:i,logs:a}}async function Uc(e,t){let n=e.transaction(kt,"readwrite"),o=s=>n.objectStore(s),r=[];if(t.
is_whole)for(let s of kt)r.push(o(s).clear());for(let s of[...t.gone_groups,...t.gone_logs])r.push(o("messages").delete(IDBKeyRange.bound([s,0],[s,1/0]))),r.push(
o("logs").delete(s));for(let s of t.gone_groups)r.push(o("groups").delete(s));for(let s of t.gone_rows)r.push(o("messages").delete(s));for(let s of t.groups)r.push(
o("groups").put(s));for(let s of t.people)r.push(o("people").put(s));for(let s of t.rows)r.push(o("messages").put(s));for(let s of t.logs)r.push(o("logs").put(s));
r.push(o("meta").put(t.cursor,"cursor")),r.push(o("meta").put(Date.now(),"saved_at")),t.me!==void 0&&r.push(o("meta").put(t.me,"me")),n.commit(),await Promise.all(
[...r,n.done])}async function xr(e,t,n,o){let r=e.transaction(t,"readwrite"),{store:s}=r,i=n===null?s.delete(o):s.put(n,o);r.commit(),await Promise.all([i,r.done])}
async function Fc(e,t,n){let{store:o,done:r}=e.transaction("drafts","readwrite");zn(await o.get(t),n)&&(_e(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await r}
async function Mr(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}var Tr=100,jc=16;function Cr(){let e=globalThis,t=()=>e.document?.visibilityState!=="hidden";return{clock:en,fetch:e.fetch.bind(e),openSocket:n=>new WebSocket(new URL(
n,e.location.href.replace(/^http/,"ws"))),openDatabase:Ar,upload:Sr,locks:e.navigator.locks??null,openChannel:n=>e.BroadcastChannel?new BroadcastChannel(n):null,
soon(n){if(!t()){let i=setTimeout(n,Tr);return()=>clearTimeout(i)}let o=requestAnimationFrame(s),r=setTimeout(s,Tr);function s(){cancelAnimationFrame(o),clearTimeout(
r),n()}return()=>{cancelAnimationFrame(o),clearTimeout(r)}},isOnline:()=>e.navigator.onLine,isVisible:t,version:e.document?.querySelector('meta[name="chat-versi\
on"]')?.content??"src",makeKey(){let n=crypto.getRandomValues(new Uint8Array(jc));return btoa(String.fromCharCode(...n)).replace(/\+/g,"-").replace(/\//g,"_").slice(
0,22)},memory:Hc(()=>e.localStorage)}}function Hc(e){function t(r){try{return e().getItem(`chat-${r}`)}catch{return null}}function n(r,s){try{s===null?e().removeItem(
`chat-${r}`):e().setItem(`chat-${r}`,s)}catch{}}function o(){return n("works","1"),t("works")==="1"}return{get:t,set:n,works:o}}function qr({userId:e,http:t,memory:n,clock:o}){let r=Yn(e),s=null;function i(){try{let{life:u,due:_}=JSON.parse(n.get(r)??"");return _-o.now()<=u?{life:u,due:_}:
null}catch{return null}}function a(u){o.cancel(s),s=o.after(c,Math.min(u,864e5))}async function l(){let _=(await t.get("/v1/users/sessions")).find(m=>m.is_current);
if(!_)throw new Error("the server lists this session");let[p,h,f]=[_.created_at,_.last_used_at,_.expires_at].map(Date.parse);return{life:Number(f)-Number(p),left:Number(
f)-Number(h)}}async function c(){let u=i();if(u&&u.due>o.now()){a(u.due-o.now());return}try{let{life:_,left:p}=await l();p<_/2&&(await t.post("/v1/users/renew"),
{left:p}=await l(),_=p);let h=o.now()+Math.max(p-_/2,0);n.set(r,JSON.stringify({life:_,due:h})),a(Math.max(h-o.now(),3e5))}catch{a(3e5)}}return{start:c,dispose:()=>o.
cancel(s)}}var Yn=e=>`login-${e}`;import{batch as ld,signal as Qe}from"./vendor/preact.js";var Wc=new Set([1002,1007,1009,4502]),Kc=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Rr=e=>Wc.has(e),Lr=e=>Kc.get(e)??null;function Nr(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var Gc=1e4;function Pr(e){let t=new Map,n=0;function o(s){let i=t.get(s);return t.delete(s),i&&e.cancel(i.handle),i}let r=(s,i)=>o(s)?.fail(new j({code:i}));return{
ask(s,i,a=`r${++n}`){return new Promise((l,c)=>{let u=e.after(()=>r(a,"time_out"),Gc);t.set(a,{done:l,fail:c,handle:u}),i({...s,ref:a})||r(a,"network")})},settle(s){
if(typeof s.ref!="string")return;let i=o(s.ref);s.type==="error"?i?.fail(hr(s)):i?.done(s)},failAll(){for(let s of[...t.keys()])r(s,"network")}}}var Xc=1e4,Vc=2e4,Qc=5e3,Jc=500,Zc=3e4,Ir=3,eu=65536;function Br({open:e,prepare:t,checkLogin:n,onFrame:o,onState:r,isOnline:s=()=>!0,isVisible:i=()=>!0,clock:a=en,
random:l=Math.random}){let c=null,u={state:"idle",since:a.now(),retryAt:null,code:null},_=0,p=0,h=!1,f=null,m=null,g=Pr(a);function d(A,L=null,I=null){let B=a.now();
u={state:A,since:B,retryAt:L===null?null:B+L,code:I},r(u)}function y(){return u.state==="updating"&&_<Ir?"updating":u.state==="offline"?"offline":"connecting"}async function v(){
$();let A=++p;d(y());let L;try{L=await t()}catch(Z){A===p&&E(Z);return}if(A!==p)return;let I=!1;c=e(L);let B=c;f=a.after(()=>M(I,1006),Xc),B.onopen=()=>{I=!0},B.
onmessage=({data:Z})=>B===c&&b(Z),B.onclose=({code:Z,reason:je})=>B===c&&S(I,Z,je)}function b(A){let L;try{L=JSON.parse(String(A))}catch{return}if(k(),L.type===
"ready")a.cancel(f),h=!0,d("catching_up");else if(L.type==="live"){_=0,o(L),d("live");return}g.settle(L),o(L)}function k(){a.cancel(m),m=a.after(()=>{i()?x():k()},
Vc)}function x(){a.cancel(m),D({type:"ping"}),m=a.after(()=>M(!0,1006),Qc)}function $(){if(a.cancel(f),a.cancel(m),h=!1,c){let A=c;c=null,A.onmessage=A.onopen=null,
A.onclose=null,A.close(1e3)}g.failAll()}function S(A,L,I){if(L===1012){let Z=Nr(I)+l()*1e3;$(),d("updating",Z,L),f=a.after(v,Z);return}let B=Lr(L);B?R("ended",B):
L===4503?R("crowded",L):Rr(L)?R("faulty",L):M(A,L)}function M(A,L){$();let I=++p;if(A){C(L);return}d(y(),null,L),n().then(()=>I===p&&C(L),B=>I===p&&E(B))}function E(A){
if(!(A instanceof j))throw A;A.action==="sign_in"?R("ended",A.code):C(A.code,(A.retryAfter??0)*1e3)}function C(A,L=0){$();let I=Math.min(Jc*2**_,Zc),B=Math.max(
I*(.7+.6*l()),L);_++,!s()||_>=Ir?d("offline",B,A):d(u.state==="updating"?"updating":"waiting",B,A),f=a.after(v,B)}function R(A,L=null){p++,$(),d(A,null,L)}function D(A){
return!c||!h?!1:(c.send(JSON.stringify(A)),!0)}return{get connection(){return u},start(){_=0,v()},stop:()=>R("idle"),end:A=>R("ended",A),restart:()=>{v()},now(){
u.state==="crowded"?this.start():["offline","waiting","updating"].includes(u.state)?v():h&&x()},offline(){u.state==="waiting"||u.state==="connecting"?(u={...u,state:"\
offline"},r(u)):h&&x()},signal:A=>c!==null&&c.bufferedAmount<eu&&D(A),request:(A,L)=>g.ask(A,D,L)}}function Se(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var Ur=4,Xn=1e3,tu=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),Fr=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),F=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_mes\
sage"),jr=e=>e.type==="group_message"||e.type==="direct_message"||tu.has(e.type),xe=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),ee=e=>e.segments.findLast(t=>t.
at_end),fe=(e,t)=>[...e.rows.values()].filter(n=>t.from<=n.seq&&n.seq<=t.to).sort((n,o)=>n.seq-o.seq);function Vn(e){let t=[];return e.pending.add(t),t}function Hr(e,t,n,o){
e.pending.delete(o);let r=Se(t.cursor),s=t.messages.map(i=>({...i,as_of:r}));Qn(e,nu(t,n));for(let i of s){let a=e.rows.get(i.seq);(!a||a.as_of<=r)&&e.rows.set(
i.seq,i)}return o.filter(i=>i.id>r)}function Wr(e,{from:t,to:n,at_start:o,at_end:r},s,i){e.pending.delete(i),Qn(e,{from:t,to:n,at_start:o,at_end:r});for(let a of s)
e.rows.has(a.seq)||e.rows.set(a.seq,a);return i}var Kr=(e,t)=>{e.pending.delete(t)};function nu({messages:e,has_before:t,has_after:n},{before:o,after:r}){let s=e[0]?.
seq,i=e[e.length-1]?.seq;if(r!==void 0)return{from:r+1,to:i??r,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?s??a+1:1,to:a,at_start:!t,at_end:o===
void 0&&!n}}function Qn(e,t){let{from:n,to:o,at_start:r,at_end:s}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),
r||=a.at_start,s||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:r,at_end:s}].sort((a,l)=>a.from-l.from)}function Gr(e,t){for(let n of e.segments)n.
at_end&&t>n.to&&Qn(e,{...n,to:t});return xe(e,t)!==void 0}function zr(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(e.rows.set(t.seq,t),!0)}function Jn(e,t,n=Xn){
let o=e.rows.size,r=c=>c.from<=t&&t<=c.to?-1:Math.min(Math.abs(c.from-t),Math.abs(c.to-t)),s=[...e.segments].sort((c,u)=>r(c)-r(u)),i=ee(e),a=s.slice(0,Ur);i&&!a.
includes(i)&&(a=[...a.slice(0,Ur-1),i]);let l=n;e.segments=a.map(c=>{let u=ou(fe(e,c),t,l);if(l-=u.rows.length,!u.isCut)return c;if(u.rows.length===0)return null;
let _=u.hasFirst?c.from:u.rows[0].seq,p=u.hasLast?c.to:u.rows[u.rows.length-1].seq;return{from:_,to:p,at_start:c.at_start&&u.hasFirst,at_end:c.at_end&&u.hasLast}}).
filter(c=>c!==null).sort((c,u)=>c.from-u.from);for(let c of e.rows.keys())xe(e,c)||e.rows.delete(c);return e.rows.size<o}function ou(e,t,n){if(e.length<=n)return{
rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),r=o<0?e.length:o,s=Math.max(0,Math.min(r-Math.floor(n/2),e.length-n));return{rows:e.slice(
s,s+n),isCut:!0,hasFirst:s===0,hasLast:s+n===e.length}}var Yr=e=>({me:e,cursor:null,applied_id:0,read_all_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,mark_turn:0,marked:new Map,gone:new Map}),
Xr=()=>({groups:new Set,logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,
ask_groups:new Set,ask_counts:new Set,ask_rows:new Map,ask_people:new Set});function de(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function K(e,t,n,o){
let r=e.groups.get(n);r&&(e.groups.set(n,{...r,...o}),t.groups.add(n))}var tn=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function nn(e,t){
let{base_seq:n,base_read_seq:o,tail_from:r}=e;if(t!==o)return t>=r?Vr(e,t):null;let s=Vr(e,Math.max(t,n)),i={unread:e.unread+s.unread,mentions:e.mentions+s.mentions};
for(let a of e.corrections)if(ru(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function ru({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:r}){return r<=e?!1:o===null?n>0:o>t&&o<=e}function Vr({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function Qr(e,t){e.tail.push(t),ns(e)}function Jr(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function on(e,{seq:t,read_seq:n,unread:o,mentions:r}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:r}),!0)}function Zr(e,t,n,o){let r=e.tail.find(c=>c.seq===t);e.tail=e.tail.filter(c=>c!==r);let{is_counted:s,is_mention:i}=r?{is_counted:!0,...r}:
o??{},[a,l]=s===void 0?[null,null]:s?[-1,-Number(i)]:[0,0];Zn(e,{seq:t,event_seq:n,unread:a,mentions:l})}function es(e,t,n,o,r){let s=e.tail.findIndex(c=>c.seq===
t),i=e.tail[s],a=i?i.is_mention:o;i&&r!==null&&(e.tail[s]={...i,is_mention:r});let l=a===null||r===null?null:Number(r)-Number(a);Zn(e,{seq:t,event_seq:n,unread:0,
mentions:l})}function ts(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),Zn(e,{seq:null,event_seq:t,unread:null,mentions:null})}function Zn(e,t){t.unread===0&&t.
mentions===0||(e.corrections.push(t),ns(e))}function ns(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(r=>r.seq),...e.corrections.map(
r=>r.event_seq)].sort((r,s)=>r-s)[256/2],o=nn(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;on(e,{seq:e.applied_seq,read_seq:e.base_read_seq,...o})}e.tail_from=
n,e.tail=e.tail.filter(r=>r.seq>n),e.corrections=e.corrections.filter(r=>r.event_seq>n)}var os=120,su={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function St(e,t,n){let o=e.groups.get(n.id),r={...su,...o,...n};r.active_at=r.last?.at??r.active_at,e.groups.set(
n.id,r),t.groups.add(n.id)}function rs(e,t,n,o){let{seq:r,read_seq:s,unread:i,mentions:a,muted_until:l,peer_id:c,name:u,..._}=n,p=e.groups.get(n.id);if(!(r<=(e.
gone.get(n.id)??0))){if(p&&is(e,n)){ve(e,t,n.id,n,o);return}St(e,t,{..._,seq:Math.max(p?.seq??0,r),name:u??p?.name??"",muted_until:l??null,peer_id:c??null,..."l\
ast"in n?{last:au(p?.last??null,n.last)}:{}}),"may_post"in n||Le(e,t,n.id),ve(e,t,n.id,{seq:r,read_seq:s,unread:i,mentions:a},o)}}function ss(e,t,n,o){let{id:r,
kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:_,peer_id:p}=n,{visibility:h,may_post:f,may_invite:m,may_pin:g,history:d}=n,y={visibility:h,may_post:f,
may_invite:m,may_pin:g,history:d},v=e.groups.get(r);if(!(n.seq<=(e.gone.get(r)??0))){if(v?.settings&&is(e,n)){ve(e,t,r,n,o);return}St(e,t,{seq:Math.max(v?.seq??
0,n.seq),id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:_,settings:y,peer_id:p??null,active_at:v?.active_at||n.created_at}),Le(e,t,r),ve(
e,t,r,n,o)}}var is=(e,{id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function ve(e,t,n,o,r=1/0){let s=e.counts.get(n),i=e.groups.get(n);if(i){if(!s)e.counts.
set(n,tn(o));else if((e.marked.get(n)??0)>r&&o.read_seq!==i.read_seq){t.ask_counts.add(n);return}else if(!on(s,o)){o.read_seq!==i.read_seq&&t.ask_counts.add(n);
return}K(e,t,n,{read_seq:o.read_seq}),rn(e,t,n)}}var eo=(e,t)=>{e.marked.set(t,++e.mark_turn)};function rt(e,t,n,o){let r=e.counts.get(n);if(!(!r||!e.groups.has(
n))){if(eo(e,n),K(e,t,n,{read_seq:o}),o!==r.base_read_seq){let s=nn(r,o),i=Math.max(r.applied_seq,o),a=s?{seq:i,read_seq:o,...s}:iu(e,n,o);a&&on(r,a)}rn(e,t,n)}}
function iu(e,t,n){let o=e.logs.get(t),r=o&&ee(o),s=e.counts.get(t),i=s&&Math.max(s.applied_seq,s.base_seq);if(!o||!r||r.from>n+1||r.to!==i)return null;let a={seq:r.
to,read_seq:n,unread:0,mentions:0};for(let l of o.rows.values()){if(l.as_of>e.applied_id)return null;l.seq>n&&l.seq>=r.from&&F(l)&&Re(e,l)&&(a.unread++,ze(e,l)&&
a.mentions++)}return a}function rn(e,t,n){let o=e.groups.get(n),r=e.counts.get(n);if(!o||!r)return;let s=nn(r,o.read_seq);s?(s.unread!==o.unread||s.mentions!==o.
mentions)&&K(e,t,n,s):t.ask_counts.add(n)}var Re=(e,t)=>t.sender_id!==e.me&&!t.deleted,ze=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function Le(e,t,n){
let o=e.groups.get(n);if(!o)return;let r=o.peer_id===null?void 0:e.people.get(o.peer_id),s=!o.is_archived&&!(o.kind==="direct"&&r?.is_deleted),i=o.role!=="membe\
r",a=o.settings?o.settings.may_post==="all":o.may_post;K(e,t,n,{may_post:s&&(i||a)})}function sn(e,t,n){e.groups.delete(n),e.counts.delete(n),e.logs.delete(n),e.
marks.delete(n),e.marked.delete(n),t.groups.add(n),t.logs.add(n)}function to({seq:e,sender_id:t,sender:n,timestamp:o,content:r,deleted:s}){return{seq:e,sender_id:t,
sender:n,at:o,kind:s?"deleted":r?"text":"file",text:Array.from(r.slice(0,2*os)).slice(0,os).join("")}}var au=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,as=e=>[...e.values()].
sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var xt=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function pe(e,t,n,o){let r=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},s={...r,...o},i=Object.keys(
s);e.people.has(n)&&i.every(a=>s[a]===r[a])||(e.people.set(n,s),t.people.add(n))}function Mt(e,t,n,o){e.people.has(n)||pe(e,t,n,{username:o})}function ls({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,r=new Set,s=null;async function i(){s=null;let a=[...o].slice(0,100);for(let l of a)o.delete(l),r.add(l);o.size>0&&(s=n.after(
i,0));try{let l=await e(a),c=new Set(l.map(u=>u.id));t(l,a.filter(u=>!c.has(u)))}catch{}for(let l of a)r.delete(l)}return{need(a){for(let l of a)l>0&&!r.has(l)&&
o.add(l);o.size>0&&(s??=n.after(i,50))},dispose:()=>n.cancel(s)}}var cs=100,lu=5e3;function us({state:e,http:t,change:n,history:o,isMarking:r,clock:s}){let i=new Set,a=new Map,l=null,c=!1,u=ls({fetchUsers:m=>t.get("/v1/users",
{user_ids:m.join(",")}),onUsers:(m,g)=>n(d=>{for(let y of m)pe(e,d,y.id,xt(y));for(let y of g)pe(e,d,y,{is_deleted:!0,is_partial:!1});for(let{id:y,kind:v}of e.groups.
values())v==="direct"&&Le(e,d,y)}),clock:s}),_=(m=cs)=>{l??=s.after(p,m)};async function p(){if(l=null,c)return;c=!0;let m=cs;try{for(let g of[...i]){i.delete(g);
let d=e.gone.has(g)&&!e.groups.has(g);!r(g)&&!d&&await h(g)}for(let[g,d]of[...a]){for(let y of[...d])await f(g,y),d.delete(y);d.size===0&&a.delete(g)}}catch{m=lu}
c=!1,i.size+a.size>0&&_(m)}async function h(m){let g=e.mark_turn;try{let d=await t.get(`/v1/groups/${m}`);n(y=>ss(e,y,d,g))}catch(d){let{isPassing:y}=d;if(!y)return;
throw i.add(m),d}}async function f(m,g){if(e.logs.get(m)?.rows.has(g))try{await o.row(m,g)}catch(d){if(d.isPassing)throw d}}return{people:u,group(m){i.add(m),_()},
note(m){for(let g of[...m.ask_groups,...m.ask_counts])i.add(g);for(let[g,d]of m.ask_rows)for(let y of d)de(a,g,y);i.size+a.size>0&&_(),u.need(m.ask_people)},dispose(){
s.cancel(l),u.dispose()}}}var fs=200,cu=1e3,uu=6e4;function ds({userId:e,db:t,http:n,state:o,view:r,history:s,change:i,me:a,server:l,onSettings:c,onServer:u,onGroups:_,onAnew:p,onOther:h,
clock:f}){let m=0,g=-1/0,d=null;function y({me:k,server:x,settings:$,groups:S,people:M},E){i(C=>{a.value=k,l.value=x,c($),u(x);for(let R of M)pe(o,C,R.id,xt(R));
pe(o,C,k.id,xt(k));for(let R of S)rs(o,C,R,E);_(C)})}async function v(k,x){for(;k;){let $=k.replace(/limit=\d+/,`limit=${cu}`),S=o.mark_turn,M=await n.get($);if(x!==
m)return;y(M,S),k=M.next}}async function b(){let k=m,x=o.mark_turn,$=f.now()-g>uu;try{let S=await n.get("/v1/start",{limit:fs});if(k!==m)return;S.me.id!==e?h():
(y(S,x),$&&await v(S.next,k))}catch{}}return{async anew(){let k=++m,x=await n.get("/v1/start",{limit:fs},{tries:1});if(k!==m)return;if(x.me.id!==e){h();return}let{
groups:$,counts:S,logs:M,marks:E,marked:C,gone:R}=o;for(let D of[$,S,M,E,C,R])D.clear();o.cursor=x.cursor,o.applied_id=Se(x.cursor),o.read_all_id=0,y(x),r.refresh(),
p(),v(x.next,k).catch(()=>{})},refresh(){d??=b().finally(()=>{d=null})},refreshed:()=>d??Promise.resolve(),lost(){g=f.now()},async showCopy(){let k=await t.read();
if(!k||k.cursor===null||o.cursor!==null)return;let{cursor:x,groups:$,people:S,logs:M}=k;a.value=k.me;for(let E of $)o.groups.set(E.id,E),o.counts.set(E.id,tn(E));
for(let E of S)o.people.set(E.id,E);o.cursor=x,o.applied_id=Se(x),r.refresh(),s.restore(M,t)}}}function ps({fetch:e,db:t,onSignedOut:n,clock:o}){let r=new AbortController,s=t;return{http:Vt({fetch:e,onSignedOut:n,signal:r.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(s,a)}),end(){r.abort(),s=Ge()}}}function ms(e,t,n){let{me:o}=e;if("username"in t){let r="user_id"in t?t.user_id:t.actor_id;Mt(e,n,r,t.username)}"sender"in t&&Mt(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||fu(e,t,n):t.type==="member_added"&&t.user_id===o&&du(e,t,n)}function fu(e,t,n){let{group_id:o,
kind:r,member_ids:s,actor_id:i}=t,a=r==="direct",l=a?s.find(_=>_!==e.me)??e.me:null,c=t.name??e.people.get(l??0)?.username??"",u=!a&&i===e.me?"owner":"member";St(
e,n,{id:o,kind:r,name:c,peer_id:l,role:u}),l!==null&&!e.people.has(l)&&n.ask_people.add(l),hs(e,t,n)}function du(e,t,n){let{group_id:o,group:r,role:s}=t;if(no(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&sn(e,n,o);let{kind:i="group",name:a=null,topic:l=""}=r??{};St(e,n,{id:o,kind:i,name:a??"",topic:l,
role:s}),hs(e,t,n)}var no=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),gs=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function hs(e,{group_id:t,seq:n,
timestamp:o},r){K(e,r,t,{active_at:o}),ve(e,r,t,{seq:n,read_seq:n,unread:0,mentions:0}),r.ask_groups.add(t)}var ws=200;function Ye(e,{id:t,group_id:n,message_seq:o}){let r=e.logs.get(n)?.rows.get(o);return F(r)&&r.as_of<t?r:null}function ys(e,t,n,o){let r=(s,i)=>Xe(t,
o,{...s,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||vs(t,n,n.id,1,o);break}case"message_edited":{let s=Ye(e,n);s&&!n.message?
de(o.ask_rows,t.group_id,s.seq):s&&n.message&&(Xe(t,o,mu(s,{...n.message,as_of:s.as_of})),n.message.deleted?oo(t,s,n.id,o):r(t.rows.get(s.seq),{})),n.message&&_s(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let s=Ye(e,n);s?oo(t,s,n.id,o):wu(t,n,o),_s(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let s=Ye(e,n);if(!s)break;if(!n.reactions){de(o.ask_rows,t.group_id,s.seq);break}let i=n.actor_id===e.me,a=(s.reacted??[]).filter(
c=>!i||c!==n.emoji),l=i&&n.type==="reaction_added";Xe(t,o,{...pu(s,"reacted",l?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let s=Ye(e,n);if(!s)break;let{pinned:i,...a}=s;r(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&hu(t,n.
actor_id,n.id,o);break;default:}}function Xe(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...r}=n;n=r}e.rows.set(n.seq,n),de(t.rows,
e.group_id,n.seq)}function pu(e,t,n){let{[t]:o,...r}=e;return n.length>0?{...r,[t]:n}:r}function mu({reactions:e,reacted:t,pinned:n,reply_count:o},r){return{...r,
...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function gu(e){let{files:t,mentions:n,quote:o,reactions:r,reacted:s,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function oo(e,t,n,o,r=ro(n)){t.deleted||vs(e,t,n,-1,o,r);let s=e.rows.get(t.seq);Xe(e,o,{...gu(s),as_of:n})}var ro=e=>t=>t.
as_of<e;function hu(e,t,n,o){let r=[...e.rows.values()].filter(F),s=new Set(r.filter(ro(n)).map(i=>i.seq));for(let i of r)i.quote?.sender_id===t&&i.quote.content&&
Xe(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&s.has(i.seq)&&oo(e,i,n,o,a=>s.has(a.seq))}function wu(e,{id:t,message_seq:n},o){let r=e.rows.get(n);
if(!F(r)||r.reply_to===null)return;let s=[...e.rows.values()].find(i=>i.id===r.reply_to);F(s)&&s.as_of<t&&de(o.ask_rows,e.group_id,s.seq)}function vs(e,{reply_to:t,
quote:n},o,r,s,i=ro(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(_=>_.id===t);if(!F(a)||!i(a))return;let{reply_count:l=0,...c}=a,u=l+
r;Xe(e,s,{...c,...u>0&&{reply_count:u},as_of:o})}function _s(e,t,n,o,r){let s=Array.from(o.slice(0,2*ws)).slice(0,ws).join("");for(let i of e.rows.values())F(i)&&
i.quote?.seq===t&&i.as_of<n&&i.quote.content!==s&&Xe(e,r,{...i,quote:{...i.quote,content:s}})}function bs(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,ms(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Ss(e,t)?e.gone.set(t.
group_id,t.seq):gs(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&K(e,n,o.id,{seq:t.seq}),_u(e,t);let r=e.logs.get(o.id);if(r){for(let s of r.pending)s.push(
t);an(e,t,n)}return yu(e,t,n),t.id<=e.read_all_id&&bu(e,t,n),rn(e,n,o.id),!0}function an(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let r=Gr(o,t.seq);if(ys(
e,o,t,n),r&&jr(t)){let s={...t,as_of:t.id};zr(o,s)&&de(n.rows,o.group_id,s.seq)}n.logs.add(o.group_id)}function _u(e,t){let n=e.counts.get(t.group_id);if(n)if(Jr(
n,t.seq),t.type==="group_message"||t.type==="direct_message"){let{seq:o,id:r,sender_id:s}=t;Re(e,{...t,as_of:r})&&Qr(n,{seq:o,id:r,sender_id:s,is_mention:ze(e,t)})}else if(t.
type==="message_deleted"){let o=Ye(e,t),r=o&&{is_counted:Re(e,o),is_mention:ze(e,o)};Zr(n,t.message_seq,t.seq,r)}else if(t.type==="message_edited"&&t.actor_id!==
e.me){let o=Ye(e,t),r=o&&ze(e,o),s=t.message?!t.message.deleted&&ze(e,t.message):null;es(n,t.message_seq,t.seq,r,s)}else t.type==="account_deleted"&&t.is_erased&&
ts(n,t.seq,t.actor_id)}function yu(e,t,n){let o=t.group_id,r=e.groups.get(o);if(r)switch(t.type){case"group_message":case"direct_message":vu(e,{...t,as_of:t.id},
n);break;case"message_edited":r.last?.seq===t.message_seq&&t.message&&K(e,n,o,{last:to({...t.message,as_of:t.id})});break;case"message_deleted":r.last?.seq===t.
message_seq&&K(e,n,o,{last:{...r.last,kind:"deleted",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":so(e,o,
t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":Ss(e,t)?$s(e,t,n):so(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role===
"owner"&&K(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(K(e,n,o,{role:t.role}),r.settings||n.ask_groups.add(o),Le(e,n,o)),n.members.add(o);break;case"ban_lift\
ed":n.members.add(o);break;case"group_updated":{let{name:s,topic:i,is_archived:a,visibility:l,may_post:c,may_invite:u,may_pin:_,history:p}=t;K(e,n,o,{name:s,topic:i,
is_archived:a,settings:{visibility:l,may_post:c,may_invite:u,may_pin:_,history:p}}),Le(e,n,o);break}case"group_deleted":$s(e,t,n);break;case"profile_changed":$u(
e,t,n);break;case"account_deleted":pe(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&r.
last?.sender_id===t.actor_id&&K(e,n,o,{last:{...r.last,kind:"deleted",text:""}}),ks(e,t.actor_id,t.username,n),Le(e,n,o),so(e,o,r.kind==="direct"?0:-1,n);break;default:}}
function vu(e,t,n){let{group_id:o,seq:r,sender_id:s,key:i}=t,a=e.groups.get(o),l=e.counts.get(o);if(n.typed.push({group_id:o,user_id:s}),!a?.last||a.last.seq<r){
let c=to(t);K(e,n,o,{last:c,active_at:c.at})}if(s===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:r});else if(a&&!t.deleted&&r>a.read_seq&&r>(l?.base_seq??
0)){let c=ze(e,t),u=a.kind==="direct"?"direct":c?"mention":"message";n.arrived.push({message:t,kind:u})}}function $u(e,t,n){let{actor_id:o,username:r,display_name:s,
status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(pe(e,n,o,{username:r}),n.ask_people.add(o)):pe(e,n,o,{username:r,display_name:s,status:i,avatar:a,
is_partial:!1}),ks(e,o,r,n),o===e.me&&(n.me=!0)}function ks(e,t,n,o){for(let r of e.groups.values())r.peer_id===t&&r.name!==n&&K(e,o,r.id,{name:n})}var Ss=({me:e},t)=>t.
type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function $s(e,t,n){no(e,t)||(e.gone.set(t.group_id,t.seq),sn(e,n,t.
group_id),n.left.set(t.group_id,t))}function so(e,t,n,o){let r=e.groups.get(t)?.member_count;r&&n&&K(e,o,t,{member_count:r+n}),o.members.add(t)}function bu(e,{group_id:t,
seq:n},o){ve(e,o,t,{seq:n,read_seq:n,unread:0,mentions:0})}var ku=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),xs=e=>!ku.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function Ms(e,{group_id:t,user_id:n,
seq:o,last_seq:r,unread:s,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let l=e.marks.get(t)??new Map;if(e.marks.set(t,l),o<=(l.get(n)??0))return;l.set(n,o),a.
marks.add(t)}else ln(e,{group_id:t,read_seq:o,last_seq:r,unread:s,mentions:i},a)}function ln(e,{group_id:t,read_seq:n,last_seq:o,unread:r,mentions:s},i){eo(e,t),
o===void 0||r===void 0||s===void 0?rt(e,i,t,n):ve(e,i,t,{seq:o,read_seq:n,unread:r,mentions:s})}function cn(e,t,n){let o=Se(t);e.read_all_id=Math.max(e.read_all_id,
o);for(let{id:r,seq:s,read_seq:i}of e.groups.values()){let l=(e.counts.get(r)?.tail??[]).find(u=>u.id>o),c=l?l.seq-1:s;c>i&&rt(e,n,r,c)}}function Es(e,{group_id:t,
user_id:n,muted_until:o},r){n===e.me&&K(e,r,t,{muted_until:o})}var io=50,As=20,Os=50,ao=200,st=Number.MAX_SAFE_INTEGER,Su=100;function Ts({state:e,http:t,change:n,opened:o,clock:r}){let s=new Map,i=new Map,a=new Map,l=new Set;
function c(f){let m=e.logs.get(f);if(m)return m;let g=Fr(f);return e.logs.set(f,g),g}async function u(f,m,g){let d=c(f),y=Vn(d);try{let v=await t.get(`/v1/group\
s/${f}/messages`,{...m,limit:g,events:1});return e.logs.get(f)===d&&n(b=>_(d,v,m,y,b)),v}catch(v){throw Kr(d,y),v}}function _(f,m,g,d,y){let v=f.group_id,b=Hr(f,
m,g,d);for(let{seq:k}of m.messages){de(y.rows,v,k);let x=f.rows.get(k);F(x)&&Mt(e,y,x.sender_id,x.sender)}for(let k of b)an(e,k,y);p(v,m.messages[Math.floor(m.messages.
length/2)]?.seq),y.logs.add(v)}function p(f,m=st){let g=e.logs.get(f),d=l.has(f)?Xn:ao;g&&g.rows.size>d&&Jn(g,i.get(f)??m,d-Su)}function h(f){let m=e.groups.get(
f),g=e.logs.get(f);if(m?.unread===0)return null;let d=g&&ee(g);return!m||!g||!d||d.from>m.read_seq+1?void 0:fe(g,d).find(v=>v.seq>m.read_seq&&F(v)&&Re(e,v))?.seq??
null}return{page(f,m={},g=io){let d=JSON.stringify([f,m,g]),y=s.get(d);if(y)return y;let v=u(f,m,g).finally(()=>s.delete(d));return s.set(d,v),v},row(f,m){return this.
page(f,{after:m-1},1)},async open(f){await a.get(f);let m=h(f);if(m===void 0)m=(await this.page(f,{around:"first_unread"})).first_unread;else if(m===null){let g=c(
f);ee(g)||await this.page(f)}return this.look(f,m??st),{seq:m,firstUnread:m}},async openAt(f,m){return await a.get(f),this.look(f,m),xe(c(f),m)||await this.page(
f,{around:m}),{seq:m,firstUnread:h(f)??null}},async openAtTime(f,m){i.delete(f);let{messages:g}=await this.page(f,{around:m}),d=Date.parse(m),v=g.find(b=>Date.parse(
b.timestamp)>=d)?.seq??null;return this.look(f,v??st),{seq:v,firstUnread:h(f)??null}},async older(f,m,g=io){i.set(f,m);let d=xe(c(f),m);return!d||d.at_start?!1:
(await this.page(f,{before:d.from},g)).has_before},async newer(f,m,g=io){i.set(f,m);let d=xe(c(f),m);return!d||d.at_end?!1:(await this.page(f,{after:d.to},g)).has_after},
bound(f){for(let m of f)p(m)},look(f,m){o.set(f,r.now()),c(f),m!==void 0&&i.set(f,m);let g=[...e.logs.keys()].sort((d,y)=>(o.get(y)??0)-(o.get(d)??0));n(d=>{for(let y of g.
slice(Os))e.logs.delete(y),o.delete(y),i.delete(y),d.logs.add(y);l=new Set(g.slice(0,As));for(let y of g.slice(As,Os)){let v=e.logs.get(y);i.delete(y),v&&v.rows.
size>ao&&Jn(v,st,ao)&&d.logs.add(y)}})},async restore(f,m){let d=[...f].sort((v,b)=>b.opened_at-v.opened_at).map(v=>{let b=c(v.group_id);return o.has(v.group_id)||
o.set(v.group_id,v.opened_at),{stored:v,log:b,kept:Vn(b)}}),y=Promise.resolve();for(let{stored:v,log:b,kept:k}of d){let x=v.group_id;y=y.then(async()=>{let $=await m.
rows(x);if(a.delete(x),e.logs.get(x)!==b)return;let S=$.filter(M=>v.from<=M.seq&&M.seq<=v.to);n(M=>{for(let E of Wr(b,v,S,k))an(e,E,M);M.logs.add(x)})}),a.set(x,
y)}await y}}}import{signal as lo}from"./vendor/preact.js";var xu=2,Mu=50*1024*1024,Cs=1440*60*1e3;function qs({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:r,now:s=Date.now}){let i=new Map,a=new Map,l=new Map,
c=new Map,u=[],_=0,p=0;function h(b,k){k?c.set(b,k):c.delete(b),n(b)}async function f(){_<xu?_++:await new Promise(b=>u.push(()=>b(void 0)))}function m(){let b=u.
shift();b?b():_--}async function g(b,k){await f();try{let x=i.get(b)??await e.file(b);if(!x)throw new j({code:"file_missing"});let $=await y(x);if($)return $;if(!a.
has(b))throw new j({code:"aborted"});let S=x.size,M=t(x,k,{onProgress:C=>h(b,{sent:C,size:S,state:"running",code:null})});l.set(b,M);let{id:E}=await M.done;return await v(
x,E),E}finally{l.delete(b),m()}}async function d(b){if(!globalThis.crypto?.subtle)return null;let k=await crypto.subtle.digest("SHA-256",await b.arrayBuffer());
return[...new Uint8Array(k)].map(x=>x.toString(16).padStart(2,"0")).join("")}async function y(b){let k=await d(b),x=await e.value("uploads"),$=k&&x?x[k]:null;return $&&
s()-$.at<Cs?$.id:null}async function v(b,k){let x=await d(b);if(!x)return;let $=await e.value("uploads")??{},S=Object.entries($).filter(([,{at:M}])=>s()-M<Cs);await e.
put_value("uploads",{...Object.fromEntries(S),[x]:{id:k,at:s()}})}return{async attach(b,k){let x=r();i.set(x,b),p+b.size<=Mu&&(p+=b.size,await e.put_file(x,b));
let $={local_id:x,name:k,type:b.type,size:b.size,file_id:null};return this.ensure($).catch(()=>{}),$},ensure(b){let{local_id:k,name:x,size:$,file_id:S}=b;if(S)return Promise.
resolve(S);let M=a.get(k);if(M)return M;h(k,{sent:0,size:$,state:"waiting",code:null});let E=()=>a.get(k)===C,C=Promise.resolve().then(()=>g(k,x)).then(R=>(E()&&
h(k,{sent:$,size:$,state:"done",code:null}),o(k,R),R),R=>{throw E()&&(a.delete(k),h(k,{sent:0,size:$,state:"failed",code:R.code})),R});return a.set(k,C),C},progressOf:b=>c.
get(b)??null,isRunning:()=>_>0,blob:async b=>i.get(b)??await e.file(b),dispose(){a.clear();for(let b of l.values())b.cancel()},async drop(b){a.delete(b),l.get(b)?.
cancel(),p=Math.max(0,p-(i.get(b)?.size??0)),i.delete(b),h(b,null),await e.remove_file(b)}}}var Eu=2e3,Au=5e3;function Rs({drafts:e,http:t,clock:n}){let o=null,r=new Set,s=null,i=null,a=_=>`/v1/users/me/drafts/${_}`;async function l(_=!1){for(;;){let p=e.
unsynced().find(([,m])=>!r.has(m));if(!p)return;let[h,f]=p;try{if(_e(f))await t.remove(a(h),void 0,{keepalive:_}),o?.delete(h);else{let{updated_at:m}=await t.put(
a(h),Ou(f),{keepalive:_});o?.set(h,m)}}catch(m){let g=m;if(g.code==="aborted")return;if(g.isPassing){g.status>0&&(s??=n.after(c,(g.retryAfter??0)*1e3||Au));return}
r.add(f);continue}await e.synced(h,f)}}function c(_){return n.cancel(s),s=null,i??=l(_).finally(()=>{i=null}),i}function u(_,p){if(p&&p.updated_at<=(o?.get(_)??
""))return;p?o?.set(_,p.updated_at):o?.delete(_);let h=e.get(_);(p||h)&&e.take(_,Tu(p,h))}return{mayHave:_=>o===null||o.has(_)||i!==null,changed(){s??=n.after(c,
Eu)},received:({draft:_,value:p})=>u(_,p),async sync(){try{let _=await t.get("/v1/users/me/drafts"),p=new Map(_.map(h=>[h.draft,h]));o??=new Map;for(let h of new Set(
[...p.keys(),...e.keys()]))e.isNewer(h)?p.has(h)&&o.set(h,p.get(h)?.updated_at??""):u(h,p.get(h)??null)}catch{return}r.clear(),await c()},async flush(){await i,
await c(!0)},dispose:()=>n.cancel(s)}}var Ou=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Tu(e,t){
let n=(t?.files??[]).filter(u=>u.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:r,files:s,updated_at:i}=e,
a=new Map((t?.files??[]).map(u=>[u.file_id,u])),l={id:r??0,seq:0,sender_id:0,sender:"",content:""},c=s.map(u=>a.get(u)??{local_id:u,name:"",type:"",size:0,file_id:u});
return{text:o,reply_to:r===null?null:t?.reply_to?.id===r?t.reply_to:l,selection:t?.text===o?t.selection:null,files:[...c,...n],at:Date.parse(i)}}function Ls(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:r=>t.get(r),has:r=>t.has(r),isHeld:r=>n.has(r),insert(r){t.delete(
r.key);let s=[...t.values(),r].sort((i,a)=>i.at-a.at);t.clear();for(let i of s)t.set(i.key,i);o()},hold(r,s){t.has(r)?n.set(r,s):s()},update(r,s){let i=t.get(r);
if(!i)return null;let a={...i,...s};return t.set(r,a),o(),a},remove(r){let s=t.get(r);return t.delete(r),n.get(r)?.(),n.delete(r),s&&o(),s},nextTime:r=>Math.max(
r,...[...t.values()].map(s=>s.at+1)),clear(){t.clear();for(let r of n.values())r();n.clear()}}}var Cu=1440*60*1e3,qu=3e4,Ns=1e3,Ru=3e4;function Ps({db:e,send:t,ensureFile:n,dropFile:o,hold:r,onChange:s,onPause:i=()=>{},makeKey:a,laneOf:l=({group_id:u,recipient_id:_})=>u?
`g${u}`:`u${_}`,clock:c}){let u=Ls(s),_=new Map,p=!1,h=!1,f=null;function m($,S=!1){_.delete($);let M=u.remove($);if(!S)for(let{local_id:E}of M?.files??[])o(E)}
function g(){if(!p||h)return;let $=new Set,S=c.now(),M=1/0;for(let E of u.list()){let C=l(E);if($.has(C)||!["waiting","sending"].includes(E.state)||($.add(C),E.
state==="sending"))continue;let R=_.get(E.key)??0;R>S?M=Math.min(M,R):u.isHeld(E.key)&&d(E)}c.cancel(f),M<1/0&&(f=c.after(g,M-S))}async function d({key:$,tries:S}){
let M=u.update($,{state:"sending",tries:S+1});try{let E=await y(M),{group_id:C,recipient_id:R,content:D,reply_to:A}=M,I=await t({type:"send",key:$,content:D,reply_to:A,
files:E,...C?{group_id:C}:{recipient_id:R}},$);v($,I.seq,I.duplicate===!0)}catch(E){let C=gr(E);u.get($)?.state==="sending"&&b(M,C)}g()}async function y($){let S=await Promise.
all($.files.map(n));if($.files.some(M=>!M.file_id)){let M=$.files.map((C,R)=>({...C,file_id:S[R]??null})),E=u.update($.key,{files:M});E&&await e.put_outgoing(E)}
return S}function v($,S,M){e.remove_outgoing($),M?m($):u.update($,{state:"sent",seq:S,error:null})}function b({key:$,tries:S},M){let{action:E,code:C,message:R}=M;
if(E==="pause")u.update($,{state:"waiting",error:{code:C,sentence:R}}),k();else if(E==="wait"){let D=(M.retryAfter??0)*1e3,A=Math.max(D,Math.min(Ns*2**(S-1),Ru));
_.set($,c.now()+A),u.update($,{state:"waiting",error:{code:C,sentence:R}})}else if(E==="resend"||E==="sign_in")C!=="time_out"&&_.set($,c.now()+Ns),u.update($,{state:"\
waiting",error:null});else{let D=u.update($,{state:"failed",error:{code:C,sentence:R}});D&&e.put_outgoing(D)}}function k(){h||(h=!0,i(!0),c.after(()=>{h=!1,i(!1),
g()},qu))}async function x($){let{key:S}=$;if(u.has(S))return;let M=await r(`chat-outbox-${S}`);if(!M)return;let E=await e.outgoing(S);if(!E||u.has(S)){M();return}
let C=c.now()-E.at>Cu,R=E.state==="failed"?"failed":C?"asking":"waiting";u.insert({...E,state:R}),u.hold(S,M)}return{list:u.list,async add({group_id:$=null,recipient_id:S=null,
content:M,reply_to:E=null,quote:C=null,files:R=[]}){let D={key:a(),group_id:$,recipient_id:S,content:M,reply_to:E,quote:C,files:R,state:"waiting",tries:0,at:u.nextTime(
c.now()),error:null,seq:null};u.insert(D);let[A]=await Promise.all([r(`chat-outbox-${D.key}`),e.put_outgoing(D)]);return u.hold(D.key,A??(()=>{})),g(),D},async load(){
for(let $ of await e.outbox())await x($);g()},connected($){p=$,$&&g()},dispose(){p=!1,c.cancel(f),u.clear()},confirm({key:$}){u.has($)&&(e.remove_outgoing($),m(
$),g())},forgetSent($){for(let S of u.list())S.state==="sent"&&$(S)&&m(S.key)},async retry($){let S=u.get($);if(!S||!["failed","asking"].includes(S.state))return;
_.delete($);let M={...S,state:"waiting",error:null,tries:0,at:u.nextTime(c.now())};u.insert(M),await e.put_outgoing(M),g()},async discard($,S=!1){let M=u.get($);
return!M||["sending","sent"].includes(M.state)||M.state==="waiting"&&M.tries>0&&!M.error?null:(await e.remove_outgoing($),m($,S),g(),M)}}}import{signal as Lu}from"./vendor/preact.js";var it={theme:"system",text_size:"normal",density:"normal",enter_sends:!0,language:null,reduced_motion:"system",notifications:!0,
notification_text:!0,mentions_in_muted:!1,notify_all:[],sounds:!1,announce:"all",jump_to_own:!1,recent_emoji:[],skin_tone:""},Nu=1e3,Pu=3;function Ds({db:e,http:t,
tell:n,clock:o}){let r=Lu({...it}),s={},i=null,a={},l=null;function c(){let f=Object.entries({...s,...a}).filter(([m,g])=>Du(it[m],g));r.value={...it,...Object.
fromEntries(f)}}function u(f){i!==null&&f.revision<i||(i=f.revision,s=f.settings,c(),p())}async function _(){let f=await e.value("settings");return f&&{stored:f.
stored??{},changed:f.changed??{}}}let p=()=>e.put_value("settings",{stored:s,changed:a});async function h(f){l=null;for(let m=0;m<Pu&&Object.keys(a).length>0;m++){
let g=a;try{i===null&&u(await t.get("/v1/users/me/settings"));let d=await t.put("/v1/users/me/settings",{settings:{...s,...g}},{headers:{"If-Match":`"${i}"`},...f}),
y=Object.entries(a).filter(([v,b])=>b!==g[v]);a=Object.fromEntries(y),u(d)}catch(d){if(d.code!=="revision_mismatch")return;i=null}}}return{settings:r,async load(){
let f=await _();f&&(s=f.stored,a={...f.changed,...a},c())},async sync(){Object.keys(a).length>0&&await h()},received:u,async reload(){let f=await _();f&&(s={...s,
...f.changed},c())},set(f,m){a={...a,[f]:m},c(),p().then(n),o.cancel(l),l=o.after(()=>h(),Nu)},async flush(){l!==null&&(o.cancel(l),await h({keepalive:!0}))},dispose:()=>o.
cancel(l)}}function Du(e,t){return e===void 0?!1:e===null||t===null?e===null&&(t===null||typeof t=="string"):typeof e==typeof t&&Array.isArray(e)===Array.isArray(
t)}function Is({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:r=s=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(s)}){
let s=new AbortController,i=!1,a=()=>{},l=r(`chat-${e}`);l&&(l.onmessage=({data:u})=>t(u));function c(){return s.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
u=>{a=u}))}return o?o.request(`chat-store-${e}`,{signal:s.signal},c).catch(()=>{}):Promise.resolve().then(c),{get isLeading(){return i},tell(u){s.signal.aborted||
l?.postMessage(u)},hold(u){return o?new Promise(_=>{o.request(`${u}-${e}`,{ifAvailable:!0},p=>p?new Promise(h=>_(()=>h(void 0))):(_(null),Promise.resolve())).catch(
()=>_(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,s.abort(),a(),l?.close()}}}import{batch as Bs,signal as un}from"./vendor/preact.js";var Iu=500;function ce(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let r=un(e(n));return t.set(n,r),r},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var Me=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function Us(e,t){let n=0,o=ce(d=>e.groups.get(d)??null),r=ce(d=>f(
d)),s=ce(d=>e.people.get(d)??null),i=ce(d=>new Map(e.marks.get(d)??[])),a=ce(d=>++n),l=ce(d=>++n),c=un([]),u=un(0),_=un({groups:0,mentions:0}),p=new Map,h=null;
function f(d){return{log:e.logs.get(d)??null,version:++n}}function m(){h=null;let d=as(e.groups),y=c.value;(d.length!==y.length||d.some((v,b)=>v!==y[b]))&&(c.value=
d)}function g(d){let{groups:y,mentions:v}=_.value,b=t.now();for(let k of d){let x=e.groups.get(k),$=p.get(k)??{groups:0,mentions:0},S=Bu(x,b);y+=S.groups-$.groups,
v+=S.mentions-$.mentions,x?p.set(k,S):p.delete(k)}(y!==_.value.groups||v!==_.value.mentions)&&(_.value={groups:y,mentions:v})}return{groups:o,logs:r,people:s,marks:i,
members:a,pins:l,order:c,changed:u,totals:_,publish:d=>Bs(()=>{for(let y of d.groups)o.update(y);for(let y of d.logs)r.update(y);for(let y of d.people)s.update(
y);for(let y of d.marks)i.update(y);for(let y of d.members)a.update(y);for(let y of d.pins)l.update(y);d.groups.size!==0&&(g(d.groups),u.value++,c.value.length===
0?m():h??=t.after(m,Iu))}),refresh:()=>Bs(()=>{for(let d of[o,r,s,i])d.refresh();g(new Set([...p.keys(),...e.groups.keys()])),u.value++,m()}),dispose:()=>t.cancel(
h)}}function Bu(e,t){if(!e||e.unread===0)return{groups:0,mentions:0};let n=Me(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.
mentions)}}var Fs=3e4;function js({userId:e,db:t,http:n,env:o,state:r,socket:s,onLeading:i}){let{clock:a}=o,l=lo([]),c=lo(!1),u=ce($=>g.progressOf($)),_=ce($=>y.get($)),p=lo(
0),h=new Set,f=null,m=Is({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),y.load().then(y.adopt).then(v.changed),d.load();let $=()=>{d.load(),
f=a.after($,Fs)};f=a.after($,Fs)},onWord:$=>{$.type==="draft"&&y.changed($.key),$.type==="settings"&&b.reload();for(let S of h)S($)}}),g=qs({db:t,upload:o.upload,
onProgress:$=>u.update($),onUploaded:($,S)=>y.uploaded($,S),makeId:o.makeKey,now:a.now}),d=Ps({db:t,send:($,S)=>s.request($,S),ensureFile:g.ensure,dropFile:g.drop,
hold:m.hold,onChange:$=>{l.value=$},onPause:$=>{c.value=$},makeKey:o.makeKey,laneOf:({group_id:$,recipient_id:S})=>`g${$??k(S)??-Number(S)}`,clock:a}),y=vr({db:t,
onChange:$=>{_.update($),p.value++},tell:$=>m.tell({type:"draft",key:$}),onStored:()=>v.changed(),mayBeOnServer:$=>v.mayHave($),clock:a}),v=Rs({drafts:y,http:n,
clock:a}),b=Ds({db:t,http:n,tell:()=>m.tell({type:"settings"}),clock:a});function k($){for(let{id:S,kind:M,peer_id:E}of r.groups.values())if(M==="direct"&&E===$)
return S;return null}async function x($){let S=await d.discard($,!0);if(!S)return!1;let{group_id:M,recipient_id:E,content:C,quote:R,files:D}=S,A=M??k(E);return await y.
merge(ye({groupId:A,userId:E}),{text:C,reply_to:R,selection:null,files:D}),!0}return{editUnsent:x,outgoingIn({groupId:$=null,userId:S=null}){let M=$??k(S);return l.
value.filter(({group_id:E,recipient_id:C})=>M===null?C===S:(E??k(C))===M)},began($){if(y.keys().length!==0)for(let S of $){let M=r.groups.get(S)?.peer_id;M&&y.move(
ye({userId:M}),ye({groupId:S}))}},outbox:d,attachments:g,drafts:y,settings:b,tabs:m,groupWith:k,signals:{outgoing:l,isPaused:c,progress:u,drafts:_,draftList:p,settings:b.
settings},load:()=>Promise.all([d.load(),y.load(),b.load()]),sync(){d.forgetSent(({group_id:$,seq:S})=>S!==null&&S<=(r.groups.get($??0)?.seq??0)),b.sync(),v.sync()},
received($){$.type==="settings"?b.received($):$.type==="draft"&&v.received($)},onWord($){return h.add($),()=>h.delete($)},async handOver(){await y.flush(),await y.
load(),y.adopt(),await Promise.all([v.flush(),b.flush()])},async flush(){await y.flush(),await Promise.all([v.flush(),b.flush()])},dispose(){a.cancel(f),y.flush();
for(let $ of[d,g,v,b])$.dispose();m.leave()}}}var co=1e3,Uu=5e3;function Hs({state:e,http:t,request:n,change:o,clock:r}){let s=new Map,i=new Set,a=!1,l=null,c=(p=co)=>{a&&(l??=r.after(u,p))};function u(){l=
null;for(let[p,h]of s)i.has(p)||_(p,h)}async function _(p,h){i.add(p);let f=co;try{let m=await n({type:"read",group_id:p,seq:h});s.get(p)===h&&(s.delete(p),o(g=>ln(
e,{...m,read_seq:m.seq},g)))}catch(m){let{isPassing:g,retryAfter:d}=m;!g&&s.get(p)===h&&s.delete(p),f=d===null?Uu:Math.max(d*1e3,co)}i.delete(p),s.has(p)&&c(f)}
return{isMarking:p=>s.has(p),again(p){for(let[h,f]of s)f>(e.groups.get(h)?.read_seq??f)&&rt(e,p,h,f)},read(p,h){let f=e.groups.get(p);!f||h<=f.read_seq||(o(m=>rt(
e,m,p,h)),s.set(p,h),c())},async unread(p,h){let f=s.get(p)??0;s.delete(p),f>0&&await t.put(`/v1/groups/${p}/read`,{seq:Math.min(f,h-1)});let m=await t.put(`/v1\
/groups/${p}/unread`,{seq:h});o(g=>ln(e,m,g))},async readAll(){s.clear();let{cursor:p}=await t.put("/v1/read-all");o(h=>cn(e,p,h))},connected(){a=!0,s.size>0&&c()},
disconnected(){a=!1,r.cancel(l),l=null},async flush(){let p=[...s].map(([h,f])=>t.put(`/v1/groups/${h}/read`,{seq:f},{keepalive:!0}).catch(()=>{}));await Promise.
all(p)},dispose:()=>r.cancel(l)}}var Fu=1440*60*1e3;function Ws({state:e,change:t,clock:n}){let o=null,r=1/0;function s(){o=null,r=1/0;let a=n.now();t(l=>{for(let{id:c,muted_until:u}of e.groups.
values()){if(u===null)continue;let _=Date.parse(u);_<=a?K(e,l,c,{muted_until:null}):r=Math.min(r,_)}}),i()}function i(){n.cancel(o),o=r<1/0?n.after(s,Math.min(r-
n.now(),Fu)):null}return{note(a){let l=r;for(let c of a){let u=e.groups.get(c)?.muted_until;u&&(r=Math.min(r,Date.parse(u)))}r<l&&i()},dispose:()=>n.cancel(o)}}var ju=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Hu=/\n[ \t]*\n/g,Wu=/`+/g,Ku=/^[\p{White_Space}\x1c-\x1f]*$/u;function fn(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let r of e.matchAll(ju)){let[s,i,a]=r,l=r.index+s.length;o?i.length>=o.length&&Ku.test(a)&&(t.push(Ks(o,Math.max(o.from,r.index-1),l)),n=l,o=
null):(Gs(e,n,r.index,t),o={at:r.index,length:i.length,from:Math.min(l+1,e.length),info:a.trim()})}return o?t.push(Ks(o,e.length,e.length)):Gs(e,n,e.length,t),t}
var Ks=({at:e,from:t,info:n},o,r)=>({start:e,end:r,from:t,to:o,is_block:!0,info:n});function Gs(e,t,n,o){if(t>=n)return;let r=e.slice(t,n),s=0;for(let{index:i,0:a}of r.
matchAll(Hu))zs(r.slice(s,i),t+s,o),s=i+a.length;zs(r.slice(s),t+s,o)}function zs(e,t,n){let o=[...e.matchAll(Wu)].map(({index:i,0:a})=>({index:i,length:a.length})),
r=[],s=new Map;for(let i=o.length-1;i>=0;i--)r[i]=s.get(o[i].length),s.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=r[i];if(a===void 0)continue;let l=t+
o[i].index,c=t+o[a].index,u=l+o[i].length;n.push({start:l,end:c+o[a].length,from:u,to:c,is_block:!1,info:""}),i=a}}var Gu="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",zu=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${Gu})?\\ufe0f?`,
Yu=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${zu}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,Xu=new RegExp(`^\\s*(?:${Yu}\\s*){1,3}$`,"u"),Vu=150,
Qu=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,Ys=e=>e.length<=Vu&&Xu.test(e);function Xs(e,t){let n=Qu.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-
n[1].length,prefix:n[2]}}var Ju=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),Zu=/[\p{L}\p{N}\p{M}]/u,ef=/[\p{White_Space}]/u,tf=/\p{Default_Ignorable_Code_Point}/u,
nf=/[\p{L}\p{N}]/u,of=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,rf=/\p{M}/u,Vs=/[\u202a-\u202e\u2066-\u2069]/g,Et=e=>e>""&&Ju.test(e),dn=e=>Zu.test(e)&&!Et(e),pn=e=>e===""||
ef.test(e),Ne=e=>e>""&&tf.test(e),Ee=e=>e>""&&rf.test(e),mn=e=>nf.test(e),Qs=e=>of.test(e),Js=e=>e.replace(Vs,""),gn=e=>e.search(Vs)>=0;function at(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&sf(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function lt(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var sf=e=>e>=55296&&e<56320;var uo=/^(?:https?:\/\/|mailto:|www\.)/i,af=/^www\.[^.]+\../i,lf=/^[^@]+@[^@]+$/,cf=/[\p{L}\p{N}\p{M}]/u,uf=".,;:!?'*_~|",ff={")":"(","]":"[","}":"{"},df=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
pf=/[\u3002\uff0e\uff61]/g;function fo(e){let t=uo.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!af.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?lf.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function Zs(e,t,n){let o=t,r={"(":0,"[":0,"{":0};for(;o<n;){
let s=lt(e,o),i=ff[s];if(!mf(s)||i&&r[i]===0)break;i?r[i]--:s in r&&r[s]++,o+=s.length}for(;o>t&&uf.includes(e[o-1]);)o--;return o}function mf(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):cf.test(e)&&!Et(e)&&!Ne(e)}function ei(e,{href:t,host:n}){if(gn(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(pf,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),r=o.split(df).filter(gf);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(r.length>0||o.includes("@"))&&!i?n:null}let s=n.replace(/:\d+$/,"");for(let i of r){let a=hf(i);if(ti(i)||a!==s&&!s.endsWith(`.${a}`))return n}
return null}function gf(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function hf(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function ti(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function ni(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return ti(n)?t:null}var wf=/[\s\0-\x1f\x7f<>]/;function At(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].start<t?n=s+1:o=s}let r=n;return s=>{for(;r<e.length&&e[r].start<s;)
r++;return e[r]}}function oi(e,t){let n=new Map,o=[],r=0;for(let s=0;s<e.length;s++){if(r<t.length&&t[r].start===s){s=t[r++].end-1,o=[];continue}let i=e[s];if(i===
"(")o.push(s);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,s)}else wf.test(i)&&(o=[])}return n}var H=e=>e===""?[]:[{type:"mark",text:e}];function Ot(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Ot).join("")}function ct(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var _f=/["“”„‟«»「『]/;function ri(e,{start:t,end:n,from:o,to:r},s){let i=vf(yf(e,o,r,s));return{type:"code",children:[...H(e.slice(t,o)),...i,...H(
e.slice(r,n))]}}function yf(e,t,n,o){let r=[],s=At(o,t);for(let i=s(t);i&&i.start<n;i=s(t))r.push(e.slice(t,i.start),...H(e.slice(i.start,i.end))),t=i.end;return r.
push(e.slice(t,n)),ct(r)}function si([e,t],n,o){let r=t?[{type:t,children:o}]:o;return{type:e,children:[...H(n),...r,...H(n)]}}function vf(e){let t=e.map(Ot).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(r=>typeof r=="string"),o=e.findLastIndex(r=>typeof r=="string");return ct(e.flatMap(
(r,s)=>{if(typeof r!="string"||s!==n&&s!==o)return[r];let i=s===n?1:0,a=r.length-(s===o?1:0);return[...H(r.slice(0,i)),r.slice(i,a),...H(r.slice(a))]}))}function ii(e,{
start:t,end:n,id:o}){let r=e.slice(t,n),s=_f.test(r[1])?[r[0],...H(r[1]),r.slice(2,-1),...H(r.slice(-1))]:[r];return{type:"mention",id:o,children:s}}var ai=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,$f="\\*_~[]`",bf=">-",kf={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},Sf=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
xf=["**","~~"];function li(e,t,n){let o={from:0,index:-1,found:""},r=null,s=[...t,...n].sort((g,d)=>g.start-d.start),i=new Map(s.map(g=>[g.start,g]));function a(g,d,y,v){
let b=At(s,g),k=At(y,g),x=[],$=new Map,S=g,M=v?-1:g;for(;S<d;){(o.index<S||S<o.from)&&(o=l(S));let E=b(S),C=k(S),R=Math.min(o.index,E?.start??d,C?.start??d,d);if(R>
S&&x.push(e.slice(S,R)),S=R,S>=d)break;C?.start===S?(x.push(...H(e.slice(S,C.end))),S=M=C.end):E?.start===S?(x.push("id"in E?ii(e,E):ri(e,E,y)),S=E.end):e[S]===
"\\"?S=_(S,d,M,x):e[S]==="["?S=v?c(S,1,x):h(S,d,y,x):"*_~".includes(e[S])?S=p(S,g,d,x,$):S=m(S,g,d,o.found,v,x)}for(let[E,C]of $)x[C]=E;return ct(x)}function l(g){
ai.lastIndex=g;let d=ai.exec(e);return{from:g,index:d?.index??e.length,found:d?.[0]??""}}function c(g,d,y){return y.push(e.slice(g,g+d)),g+d}let u=g=>g<e.length&&
$f.includes(e[g])&&!i.has(g);function _(g,d,y,v){let b=e[g+1],k=g===y||e[g-1]===`
`,x=u(g+1)||k&&bf.includes(b);return g+1===d||!x?c(g,1,v):(v.push({type:"mark",text:"\\"}),c(g+1,1,v))}function p(g,d,y,v,b){let k=1;for(;g+k<y&&e[g+k]===e[g];)
k++;let x=e.slice(g,g+k),$=kf[x],S=g===d?"":at(e,g),M=g+k===y?"":lt(e,g+k);if(!$||x==="_"&&Mf(S,M))return c(g,k,v);let E=b.get(x);if(E!==void 0&&!pn(S)&&(xf.includes(
x)||!dn(M))){for(let[C,R]of b)R<E||(v[R]=C,b.delete(C));v.push(si($,x,ct(v.splice(E).slice(1))))}else!pn(M)&&!dn(S)?(E!==void 0&&(v[E]=x),b.set(x,v.length),v.push(
{type:"mark",text:x})):v.push(x);return g+k}function h(g,d,y,v){let b=f(g+1,d);if(b===null||e[b+1]!=="(")return c(g,1,v);r??=oi(e,t);let k=r.get(b+1);if(k===void 0||
k>=d)return c(g,1,v);let x=fo(e.slice(b+2,k));if(!x)return c(g,1,v);let $=a(g+1,b,y,!0),S=$.map(Ot).join("");return Sf.test(S)?c(g,1,v):(v.push({type:"link",href:x.
href,host:ei(S,x),children:[...H("["),...$,...H(e.slice(b,k+1))]}),k+1)}function f(g,d){for(;g<d;){let y=i.get(g);if(y){if(e.slice(g,y.end).includes(`
`))return null;g=y.end;continue}let v=e[g];if(v==="]")return g;if(v==="["||v===`
`)return null;g+=v==="\\"&&u(g+1)?2:1}return null}function m(g,d,y,v,b,k){if(g>d&&dn(at(e,g)))return c(g,v.length,k);let x=Zs(e,g,y),$=e.slice(g,x),S=b||!uo.test(
$)?null:fo($);return S?(k.push({type:"link",href:S.href,host:ni($,S),children:[$]}),x):c(g,Math.max(x-g,v.length),k)}return(g,d,y)=>a(g,d,y,!1)}var Mf=(e,t)=>!pn(
e)&&!mn(e)&&!Ee(e)&&(e===t||e===">"&&t==="<");var Ef=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Af=/[\u2010\u2011]/g,ci=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
Of=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,ui=/[\u1100-\u11ff]/,Tf=/^[\0-\x7f]*$/,fi=e=>e.replace(Ef,"'").replace(Af,"-"),di=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function po(e){if(Tf.test(e))return e.toLowerCase();let t=fi(e.replace(ci," ")),n=di(t.normalize("NFD")).normalize(
"NFKC"),o=di(n).replace(Of,"").normalize("NFKC");return fi(o.replace(ci," "))}var mo=e=>po(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function pi(e){let t="",
n=[],o=0;for(let r of Cf(e)){o+=r.length;for(let s of po(r)){if(s===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=s;for(let i=0;i<s.length;i++)
n.push(o)}n.length>0&&t!==""&&po(r)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Cf(e){let t=[];for(let n of e){let o=t.length-1,r=Ee(n)||Ne(n)&&Ee(t[o]?.
slice(-1)??"")||ui.test(n)&&ui.test(t[o]?.slice(-1)??"");o>=0&&r?t[o]+=n:t.push(n)}return t}var ho="all",qf=50,mi=128,Rf=4096,ut="@＠﹫",Lf=new RegExp(`[${ut}]`),Nf=new RegExp(`[${ut}](?![ ${ut}])([^${ut}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
Pf=new RegExp(`[${ut}][\\u200b\\u2060]`,"g"),Df=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,If='"“”„‟«»「『',gi=/["“”„‟«»」』]/g,Bf=/^-[clu]/,Uf=/(?<!_)_+(?![_clm])/g,
Ff=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function hi(e,t,n=fn(e)){let o=new Map;for(let{id:_,name:p}of t)o.set(mo(p),_);if(o.size===0||!Lf.test(e))return[];let r=[
...o.keys()].filter(_=>_!=="").sort((_,p)=>p.length-_.length),s=[],i=new Set,a=!1,l=-1,c=0,u=jf(e,n);for(let{index:_,0:p,1:h}of u.matchAll(Nf)){let f=Hf(u,_);if(!f&&
_!==l)continue;if(l=_+p.length,++c>Rf)break;if(!f&&!a)continue;let m=Wf(h,r);a=m?.fills??!1;let g=o.get(m?.name??"");!m||g===void 0||!i.has(g)&&i.size===qf||(i.
add(g),s.push({start:_,end:l-h.length+m.length,id:g}))}return s}function jf(e,t){let n="",o=0;for(let{start:s,end:i}of t)n+=e.slice(o,s)+`
`.repeat(i-s),o=i;n+=e.slice(o);let r=s=>" ".repeat(s.length);return n.replace(Df,r).replace(Pf,r)}function Hf(e,t){let n=at(e,t);for(;n!==""&&(n==="_"||go(n)===
"m");)t-=n.length,n=at(e,t);return n===""||!ut.includes(n)&&go(n)!=="c"}function Wf(e,t){if(If.includes(e[0]))return Kf(e,t);let{fold:n,ends:o}=pi(e),r=n.replace(
/ $/,""),s=e.length<=mi||[...e].length<=mi,i="";for(let a of t){if(!r.startsWith(a)||!s&&a.length===r.length)continue;i||=Gf(r);let l=i.slice(a.length);if(!(!Ff.
test(i.slice(a.length-1))||a===ho&&Bf.test(l)))return{name:a,length:o[a.length-1],fills:s&&a===r}}return null}function Kf(e,t){gi.lastIndex=1;let n=gi.exec(e);if(!n)
return null;let o=mo(e.slice(1,n.index)),r=n.index+1;return t.includes(o)?{name:o,length:r,fills:r===e.length}:null}function Gf(e){let t="";for(let n of e)t+=go(
n).repeat(n.length);return t.replace(Uf,n=>"o".repeat(n.length))}function go(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(Ne(e))return"m";let t=Ee(e);
return!t&&!mn(e)?"o":Et(e)?t?"x":"u":t?"m":Qs(e)?"c":"l"}var zf=/^[ \t]*$/,wi=/^> |^>$/,_i=/^- (?=.*\S)/s,yi=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,Yf=/^ {2}(?=.*\S)/s;function hn(e,t=[]){let n=fn(e),o=li(e,n,hi(e,t,n));return{
type:"document",is_large:Ys(e),children:vi(e,Xf(e,n),o,!0)}}function Xf(e,t){let n=[],o=0;for(let r=0;r<=e.length;){for(;o<t.length&&t[o].end<=r;)o++;let s=t[o],
i=s?.is_block&&s.start===r?s:null,a=i?i.end:e.indexOf(`
`,r),l=a<0?e.length:a;n.push({outer:r,start:r,end:l,is_inside:s!==void 0&&s.start<r,block:i}),r=l+1}return n}function Vf(e,{start:t,end:n,is_inside:o,block:r},s){
if(o)return"text";if(r)return"code";let i=e.slice(t,n);return zf.test(i)?"blank":s&&wi.test(i)?"quote":_i.test(i)?"bullet":yi.test(i)?"number":"text"}function vi(e,t,n,o){
let r=t.map(i=>Vf(e,i,o)),s=[];for(let i=0;i<t.length;){let a=r[i],l=Qf(e,t,r,i),c=t.slice(i,l),{outer:u,start:_,end:p,block:h}=c[0];i>0&&s.push(...H(`
`)),a==="quote"?s.push({type:"quote",children:vi(e,c.map(f=>Jf(e,f)),n,!1)}):(s.push(...H(e.slice(u,_))),a==="blank"?s.push(...H(e.slice(_,p))):h?s.push(Zf(e,h)):
a==="text"?s.push({type:"paragraph",children:n(_,c[l-i-1].end,$i(c))}):s.push(ed(e,c,r.slice(i,l),n))),i=l}return s}function Qf(e,t,n,o){let r=n[o],s=r==="bulle\
t"||r==="number",i=o+1;if(r==="blank"||r==="code")return i;for(;i<t.length;){let a=t[i],l=s&&n[i]==="text"&&Yf.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
r&&!l)break;i++}return i}function Jf(e,t){let n=wi.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var $i=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function Zf(e,{start:t,end:n,from:o,to:r,info:s}){let i=e.slice(o,r);return{type:"code_block",info:s,
children:[...H(e.slice(t,o)),...i?[i]:[],...H(e.slice(r,n))]}}function ed(e,t,n,o){let r=n[0]==="number",s=r?yi:_i,i=[];for(let a=0;a<t.length;){let l=a+1;for(;l<
t.length&&n[l]==="text";)l++;let c=t[a],[u="",_]=s.exec(e.slice(c.start,c.end))??[],p=t.slice(a,l).map((h,f)=>f===0||h.is_inside?h:td(h));a>0&&i.push(...H(`
`),...H(e.slice(c.outer,c.start))),i.push({type:"item",number:_===void 0?null:Number(_),children:[...H(u),...o(c.start+u.length,p[l-a-1].end,$i(p))]}),a=l}return{
type:"list",is_ordered:r,children:i}}var td=e=>({...e,start:e.start+2});var nd=["paragraph","item","code_block"];function Ve(e){let t=[];return bi(hn(e),t),t.join("").replace(/\s+/g," ").trim()}function bi(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)bi(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),nd.includes(e.type)&&t.push(" ")}}var od=5e3,ki=120,Si=2e4,xi=e=>`g${e}`,qy=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function Mi({state:e,settings:t,isLeading:n,isVisible:o,tell:r,clock:s}){
let i=null,a=null,l=new Map,c=new Map,u=null,_=null;function p(d){if(a===d)return!0;let y=s.now();return[...l.values()].some(v=>v.groupId===d&&v.until>y)}function h(d,y){
let{notifications:v,mentions_in_muted:b,notify_all:k}=t();return!v||p(d.id)?!1:Me(d,s.now())?y==="mention"&&b:y!=="message"||k.includes(d.id)}function f(d,y){let v=s.
now(),b=v-(c.get(d.id)??-1/0)>=od,k=b&&t().sounds&&!o();c.set(d.id,v),i?.show({tag:xi(d.id),group:d,...y,isRenewed:b,hasSound:k})}function m(d){c.delete(d),i?.close(
xi(d))}function g(){s.cancel(_),_=null,r(a),a!==null&&(_=s.after(g,Si))}return{setPort(d){i=d},look(d){d!==a&&(a=d,g(),d!==null&&m(d))},looked({tab:d,group_id:y}){
y===null?l.delete(d):(l.set(d,{groupId:y,until:s.now()+2*Si}),n()&&m(y))},arrived(d){if(n())for(let{message:y,kind:v}of d){let b=e.groups.get(y.group_id);if(!b||
y.seq<=b.read_seq||!h(b,v))continue;let k=e.people.get(y.sender_id),x=k?.display_name??k?.username??y.sender,$=Array.from(Ve(y.content.slice(0,4*ki))).slice(0,ki);
f(b,{kind:"message",seq:y.seq,sender_id:y.sender_id,sender:x,count:1,text:t().notification_text&&$.length>0?$.join(""):null})}},changed({groups:d}){if(n())for(let y of d){
let v=e.groups.get(y);(v?v.unread===0&&c.has(y):c.has(y))&&m(y)}},lost(){u=new Map(e.groups)},back(){let d=u;if(u=null,!(!d||!n()||o()))for(let y of e.groups.values()){
let{unread:v,mentions:b}=d.get(y.id)??{unread:0,mentions:0},k=y.unread-v,x=y.mentions>b,$=y.kind==="direct"?"direct":x?"mention":"message";k>0&&h(y,$)&&f(y,{kind:"\
summary",seq:y.last?.seq??y.seq,sender_id:null,sender:"",text:null,count:k})}},dispose(){s.cancel(_),a!==null&&r(null);for(let d of[...c.keys()])m(d)}}}function Ei({signal:e,onPresence:t,onTyping:n,clock:o}){let r=new Map,s=new Set,i=new Map,a=null,l=new Map,c=new Map;function u(h,f){f===null?i.delete(h):i.set(
h,f),t(h)}function _(){a=null;let h=new Set([...r.keys()].slice(-100));for(let m of s)h.has(m)||u(m,null);(h.size===s.size&&[...h].every(m=>s.has(m))||e({type:"\
watch",user_ids:[...h]}))&&(s=h)}function p(h,f){let m=l.get(h);m?.has(f)&&(o.cancel(m.get(f)),m.delete(f),n(h))}return{show(h){r.set(h,(r.get(h)??0)+1),a??=o.after(
_,500);let f=!0;return()=>{if(!f)return;f=!1;let m=(r.get(h)??1)-1;m>0?r.set(h,m):r.delete(h),a??=o.after(_,500)}},connected(){s=new Set,r.size>0&&(a??=o.after(
_,0))},disconnected(){for(let h of s)u(h,null);s=new Set;for(let[h,f]of l)for(let m of[...f.keys()])p(h,m)},answered(h){let f=new Set(h);for(let m of s)u(m,f.has(
m))},changed(h,f){s.has(h)&&u(h,f)},isOnline:h=>i.get(h)??null,typed(h,f){let m=l.get(h)??new Map;l.set(h,m);let g=!m.has(f);o.cancel(m.get(f)),m.set(f,o.after(
()=>p(h,f),5e3)),g&&n(h)},stopTyping:p,typingIn:h=>[...l.get(h)?.keys()??[]],type(h){let f=o.now();f-(c.get(h)??-1/0)<3e3||e({type:"typing",group_id:h})&&c.set(
h,f)},typedAndSent:h=>{c.delete(h)},dispose(){o.cancel(a);for(let h of l.values())for(let f of h.values())o.cancel(f)}}}function Ai({apply:e,soon:t,clock:n}){let o=[],r=null,s=0,i=0,a=0;function l(){r?.(),r=null;let c=o;o=[],c.length>0&&e(c)}return{push(c){o.push(c);let u=Math.floor(
n.now()/1e3);if(u!==s&&(a=u===s+1?i:0,s=u,i=0),i++,r)return;if(Math.max(i,a)<=30){r=t(l);return}let _=n.after(l,100);r=()=>n.cancel(_)},flush:l,clear(){r?.(),r=
null,o=[]}}}var rd=500,sd=50,id=200,ad=3;function Oi({db:e,state:t,isLeading:n,opened:o,me:r,clock:s}){let i=new Set,a=new Set,l=new Map,c=new Map,u=!0,_=null,p=0,h=null,f=Promise.
resolve(),m=()=>{h??=s.after(y,rd)};function g(){let v={is_whole:u,cursor:t.cursor,me:r(),groups:[],gone_groups:[],people:[],logs:[],gone_logs:[],rows:[],gone_rows:[]};
u&&c.clear();for(let x of u?t.groups.keys():i){let $=t.groups.get(x);$?v.groups.push($):v.gone_groups.push(x)}for(let x of u?t.people.keys():a){let $=t.people.get(
x);$&&v.people.push($)}let b=[...o].sort(([,x],[,$])=>$-x).slice(0,sd),k=new Set(b.map(([x])=>x));for(let x of[...c.keys()])k.has(x)&&t.logs.has(x)||(v.gone_logs.
push(x),c.delete(x));for(let x of u?k:l.keys()){let $=t.logs.get(x);$&&k.has(x)&&d(v,$)}return i.clear(),a.clear(),l.clear(),u=!1,v}function d(v,b){let k=b.group_id,
x=ee(b),$=c.get(k)??new Set;if(!x){c.delete(k)&&v.gone_logs.push(k);return}let S=fe(b,x),M=S.slice(-id),E=M.length<S.length,C=E?M[0].seq:x.from,R=new Set(M.map(
A=>A.seq)),D=l.get(k);for(let A of M)(!$.has(A.seq)||D?.has(A.seq))&&v.rows.push(A);for(let A of $)R.has(A)||v.gone_rows.push([k,A]);c.set(k,R),v.logs.push({group_id:k,
from:C,to:x.to,at_start:x.at_start&&!E,at_end:!0,opened_at:o.get(k)??0})}function y(){return s.cancel(h),h=null,!n()||p>=ad?(u=!0,f):(f=f.then(async()=>{if(!u&&
t.cursor===_&&i.size+a.size+l.size===0)return;let b=g();await e.save(b)?(p=0,_=b.cursor):(p++,u=!0,m())}),f)}return{note(v){for(let b of v.groups)i.add(b);for(let b of v.
people)a.add(b);for(let b of v.logs)l.set(b,l.get(b)??new Set);for(let[b,k]of v.rows){let x=l.get(b)??new Set;for(let $ of k)x.add($);l.set(b,x)}m()},invalidate(){
u=!0,m()},flush:y,dispose:()=>s.cancel(h)}}var Ti=({state:e,people:t,marks:n,local:o,invitations:r,onLive:s})=>function(a,l){switch(a.type){case"live":s(a.cursor);break;case"read":(a.user_id!==e.me||!n.isMarking(
a.group_id))&&Ms(e,a,l);break;case"read_all":cn(e,a.cursor,l);break;case"muted":Es(e,a,l);break;case"typing":t.typed(a.group_id,a.user_id);break;case"presence":
t.answered(a.online);break;case"presence_changed":t.changed(a.user_id,a.is_online);break;case"invitation":r.value++;break;default:o.received(a)}};var cd=2e3;function Ci({userId:e,db:t,env:n,onEnded:o,onServer:r}){let{clock:s}=n,i=ps({fetch:n.fetch,db:t,onSignedOut:({code:N})=>ot(N),clock:s}),{http:a,db:l}=i,
c=Yr(e),u=Us(c,s),_=Qe(null),p=Qe(null),h=Qe({state:"idle",since:s.now(),retryAt:null,code:null}),f=ce(N=>I.typingIn(N)),m=ce(N=>I.isOnline(N)),g=Qe([]),d=Qe(0),
y=Qe(0),v=new Map,b=new Set,k=!1,x=Qe(!1),$=!1,S=null,M=Br({open:N=>n.openSocket(`/ws?since=${encodeURIComponent(N)}&groups=no`),prepare:async()=>(c.cursor===null?
await B.anew():B.refresh(),c.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:N=>N.type==="ready"?Wt(N):E.push(N),onState:N=>{N.state==="e\
nded"&&ot(String(N.code)),N.state!=="live"&&Kt(),h.value=N},isOnline:n.isOnline,isVisible:n.isVisible,clock:s}),E=Ai({apply:X,soon:n.soon,clock:s}),C=Ts({state:c,
http:a,change:P,opened:v,clock:s}),R=Hs({state:c,http:a,request:M.request,change:P,clock:s}),D=us({state:c,http:a,change:P,history:C,isMarking:R.isMarking,clock:s}),
A=js({userId:e,db:l,http:a,env:n,state:c,socket:M,onLeading:()=>L.invalidate()}),L=Oi({db:l,state:c,isLeading:()=>A.tabs.isLeading,opened:v,me:()=>_.value,clock:s}),
I=Ei({signal:M.signal,onPresence:N=>m.update(N),onTyping:N=>f.update(N),clock:s}),B=ds({userId:e,db:l,http:a,state:c,view:u,history:C,change:P,me:_,server:p,clock:s,
onOther:()=>ot("another_user"),onGroups:R.again,onSettings:N=>A.settings.received(N),onServer:r,onAnew:()=>{E.clear(),L.invalidate(),d.value++}}),Z=Ws({state:c,
change:P,clock:s}),je=n.makeKey(),q=Mi({state:c,settings:()=>A.settings.settings.value,isLeading:()=>A.tabs.isLeading,isVisible:n.isVisible,tell:N=>A.tabs.tell(
{type:"looking",tab:je,group_id:N}),clock:s});A.onWord(N=>{N.type==="looking"&&q.looked(N)});let W=Ti({state:c,people:I,marks:R,local:A,invitations:y,onLive:Ht}),
T=qr({userId:e,http:a,memory:n.memory,clock:s});function P(N){$||ld(()=>{let G=Xr(),He=k;N(G);for(let $t of G.confirmed)A.outbox.confirm($t);for(let{group_id:$t,
user_id:yc}of G.typed)I.stopTyping($t,yc);if(G.left.size>0&&(g.value=[...g.value,...G.left.values()].slice(-20)),G.me&&_c(),C.bound(G.logs),u.publish(G),L.note(
G),D.note(G),Z.note(G.groups),A.began(G.groups),q.changed(G),!(!He||G.arrived.length===0)){q.arrived(G.arrived);for(let $t of b)$t(G.arrived)}})}function X(N){P(
G=>{for(let He of N)xs(He)?bs(c,He,G):W(He,G)})}function Ht(N){k=!0,x.value=!0,Se(N)>=c.applied_id&&(c.cursor=N),I.connected(),R.connected(),A.sync(),B.refreshed().
then(q.back)}function Wt(N){N.user_id!==e?ot("another_user"):N.reset||N.behind>cd?Gt():A.outbox.connected(!0)}function Kt(){k&&(B.lost(),q.lost()),k=!1,x.value=
!1,A.outbox.connected(!1),I.disconnected(),R.disconnected()}function Gt(){E.clear(),c.cursor=null,M.restart()}async function _c(){try{_.value=await a.get("/v1/u\
sers/me")}catch{}}function ot(N){$||(S&&A.tabs.tell({type:"signed_out",reason:S}),ir(),o(S??N))}function ir(){$=!0,M.stop(),E.clear();for(let N of[u,L,R,D,I,T,Z,
q,A])N.dispose();i.end()}return{http:a,state:c,view:u,me:_,server:p,apply:X,connection:h,typing:f,presence:m,left:g,resets:d,invitations:y,isCurrent:x,history:C,
marks:R,asking:D,people:I,local:A,notifications:q,socket:M,change:P,async begin(){await Promise.all([B.showCopy(),A.load()]),!$&&(M.start(),T.start())},async leave(N,G){
S=N;try{await G(),ot(N)}catch(He){if(!$)throw He}finally{S=null}},end:ot,onArrived(N){return b.add(N),()=>b.delete(N)},async flush(){E.flush(),await Promise.all(
[R.flush(),A.flush(),L.flush()])},dispose:ir}}var ud=new Set(["signed_out","account_deleted"]);function qi(e=Cr()){let t=wo({name:"starting"}),n=wo(null),o=null,r=wo(null),s=null,i=e.memory.get("email"),a=0,
l=Vt({fetch:e.fetch});async function c(d){let y=++a;o?.dispose();let v=e.memory.get(`shared-${d}`)!==null;e.memory.set("user",String(d));let b=v?Ge():await e.openDatabase(
d);if(y!==a){b.close();return}s=b;let k=Ci({userId:d,db:s,env:e,onEnded:u,onServer:p});o=k,k.local.onWord($=>{$.type==="signed_out"&&k.end($.reason),$.type==="n\
ew_version"&&_($.version)&&(r.value=$.version)});let x=kr(k,k.http,e.upload);t.value={name:"signed_in",session:k,actions:x},await k.begin()}async function u(d){
let y=s,v=o?.state.me;if(a++,o=null,s=null,d==="another_user"){y?.close(),await m();return}e.memory.get("user")===String(v)&&e.memory.set("user",null),t.value={
name:"signed_out",reason:d,email:i},await y?.wipe(ud.has(d)),y?.close(),h()}let _=d=>d!==null&&e.version!=="src"&&d!==e.version;function p({web:d}){d===null||!_(
d)?r.value=null:r.value!==d&&(r.value=d,o?.local.tabs.tell({type:"new_version",version:d}))}async function h(){try{let d=await l.get("/v1/config");n.value=d,p(d)}catch{}}
async function f(){let d=Number(e.memory.get("user"));if(d){await c(d);return}if(e.memory.works()){t.value={name:"signed_out",reason:null,email:i},h();return}await m()}
async function m(){let d=++a;t.value={name:"starting"};try{let{user_id:y}=await l.get("/v1/test-auth",void 0,{tries:1});d===a&&await c(y)}catch(y){let{action:v,
code:b}=y;v==="sign_in"?(d===a&&(t.value={name:"signed_out",reason:null,email:i}),h()):d===a&&(t.value={name:"signed_out",reason:b,email:i})}}async function g({
id:d},y,v){i=v?null:y,e.memory.set("email",i),e.memory.set(`shared-${d}`,v?"1":null),e.memory.set(Yn(d),null),await c(d)}return{status:t,config:n,newVersion:r,http:l,
start:f,async login({email:d,password:y,isShared:v=!1}){let b=v?"session":"persistent",{user:k}=await l.post("/v1/users/login",{email:d,password:y,cookie:b});await g(
k,d,v)},async register({username:d,email:y,password:v,invite:b=null,isShared:k=!1}){let $={username:d,email:y,password:v,cookie:k?"session":"persistent",...b&&{
invite:b}},S=await l.post("/v1/users/register",$);return await g(S,y,k),S.group_id??null},reset:(d,y)=>l.post("/v1/users/reset",{code:d,new_password:y}),invite:d=>l.
get(`/v1/invites/${encodeURIComponent(d)}`),async logout(d=!1){let y=o;y&&(await Promise.all([y.marks.flush(),y.local.handOver()]),await y.leave("signed_out",()=>y.
http.post("/v1/users/logout",{all:d})))},wake:()=>o?.socket.now(),offline:()=>o?.socket.offline(),flush:()=>o?.flush()}}var Y=qi();import{html as Ri}from"./vendor/preact.js";var _o=document.querySelector('meta[name="chat-version"]')?.getAttribute("content");function wn(e){return`/assets/${_o}/${e}`}var fd=new Set(["back","forward","leave","reply","send"]);function O({name:e,label:t}){let n=wn(`icons/sprite.svg#${e}`),o=fd.has(e)?"icon pointing":"icon";return t===
void 0?Ri`<svg class=${o} aria-hidden="true"><use href=${n} /></svg>`:Ri`<svg class=${o} role="img" aria-label=${t}><use href=${n} /></svg>`}async function bv(){if("serviceWorker"in navigator){if(_o==="src"){await dd();return}try{await navigator.serviceWorker.register(pd("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function dd(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function pd(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}async function yo(){let e=await navigator.serviceWorker?.getRegistration().
catch(()=>{});e&&await gd(e).catch(()=>{}),location.reload()}var md=1e4;async function gd(e){await e.update();let t=e.installing??e.waiting;t&&await new Promise(
n=>{setTimeout(n,md);let o=()=>{t.state==="installed"&&t.postMessage({type:"take_over"}),(t.state==="activated"||t.state==="redundant")&&n(void 0)};t.addEventListener(
"statechange",o),o()})}import{signal as wd}from"./vendor/preact.js";var hd=/^[1-9][0-9]{0,15}$/;function $o({pathname:e,search:t,hash:n}){let[o,r,s,...i]=e.split("/").slice(1);return i.length>0?{name:"unknown"}:o===""&&r===void 0?
{name:"home"}:o==="g"&&vo(r)&&(s===void 0||vo(s))?{name:"group",groupId:Number(r),seq:s?Number(s):null}:s!==void 0?{name:"unknown"}:o==="d"&&vo(r)?{name:"direct",
userId:Number(r)}:o==="settings"?{name:"settings",page:r??""}:r!==void 0?{name:"unknown"}:o==="join"?{name:"join",code:n.slice(1)}:o==="search"?{name:"search",query:new URLSearchParams(
t).get("q")??""}:{name:"unknown"}}function Pe(e){switch(e.name){case"group":return e.seq===null?`/g/${e.groupId}`:`/g/${e.groupId}/${e.seq}`;case"direct":return`\
/d/${e.userId}`;case"join":return`/join#${e.code}`;case"search":return e.query===""?"/search":`/search?${new URLSearchParams({q:e.query})}`;case"settings":return e.
page===""?"/settings":`/settings/${e.page}`;default:return"/"}}function vo(e){return e!==void 0&&hd.test(e)}var Li="",oe=wd(Pi());addEventListener("popstate",bo);addEventListener("hashchange",bo);function te(e,{replace:t=!1}={}){t?history.replaceState(null,"",e):history.
pushState(null,"",e),bo()}function Ni(e){if(e.defaultPrevented||e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;let t=e.target instanceof Element?
e.target.closest("a"):null;if(!t||t.target||t.hasAttribute("download"))return;let n=new URL(t.href);n.origin!==location.origin||$o(n).name==="unknown"||(e.preventDefault(),
te(n.pathname+n.search+n.hash))}function bo(){oe.value=Pi()}function Pi(){let e=$o(location);return e.name!=="join"?e:(e.code!==""&&(Li=e.code,history.replaceState(
history.state,"","/join")),{...e,code:Li})}import{html as jn,render as Th}from"./vendor/preact.js";import{effect as _d}from"./vendor/preact.js";var yd=["theme","text_size","density","reduced_motion","language"],Ii="chat-looks",vd=new Set(["ar","fa","he","ur"]);async function Bi(){let e=$d(),t=Di(e);_d(()=>{
let n=Y.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,r=Object.fromEntries(yd.map(s=>[s,o.value[s]]));Di(r),bd(r)}),await t}
async function Di({theme:e,text_size:t,density:n,reduced_motion:o,language:r}){let s=document.documentElement;_n(s,"theme",e==="system"?null:e),_n(s,"textSize",
t==="normal"?null:t),_n(s,"density",n==="normal"?null:n),_n(s,"motion",o==="always"?"reduced":null);let i=getComputedStyle(s).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",i);let a=pr(r?[r]:navigator.languages);try{await fr(a)}catch{return}s.lang=a,s.dir=vd.has(
a)?"rtl":"ltr"}function _n(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function $d(){try{return{...it,...JSON.parse(localStorage.getItem(Ii)??"{}")}}catch{
return it}}function bd(e){try{localStorage.setItem(Ii,JSON.stringify(e))}catch{}}import{html as ko,useEffect as kd,useState as Ui}from"./vendor/preact.js";var Fi=new Map;function De({load:e,name:t,...n}){let[o,r]=Ui(!1),[,s]=Ui(0),i=Fi.get(e);
return kd(()=>{i||o||e().then(a=>{Fi.set(e,a),s(l=>l+1)},()=>r(!0))},[e,o]),i?ko`<${i[t]} ...${n} />`:o?ko`
    <div class="empty" role="alert">
      <p>${w("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${w("shell.try_again")}</button>
    </div>
  `:ko`<p class="empty" role="status">${w("shell.loading")}</p>`}import{html as we,useEffect as rr,useLayoutEffect as Sh}from"./vendor/preact.js";import{html as So,useEffect as Sd}from"./vendor/preact.js";var xd=300*1e3;function ji({session:e}){let t=Y.newVersion.value!==null;return Sd(()=>t?Md(e):void 0,[t,e]),So`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&So`<div class="banner of-warning"><${O} name="warning" /><p class="grow">${w("shell.disk_full")}</p></div>`}
      ${t&&So`<div class="banner">
        <p class="grow">${w("shell.new_version")}</p>
        <button class="button" onClick=${()=>{yo()}}>${w("shell.reload")}</button>
      </div>`}
    </div>
  `}function Md(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,xd))},o=()=>{e.local.signals.outgoing.peek().some(({state:s})=>s===
"sending")||document.querySelector("dialog[open]")?n():yo()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.removeEventListener(
"visibilitychange",n)}}import{html as yn,useEffect as Ed,useState as Ad}from"./vendor/preact.js";var Od={connecting:2e3,catching_up:1e3},Hi=1e3;function Wi({session:e}){let t=e.connection.value,n=Td(t),o=Cd(t,n);return yn`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&yn`<${O} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&yn`<span class="quiet-text" aria-hidden="true">${qd(t,n)}</span>`}
      ${o?.button&&yn`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function Td({state:e,since:t,retryAt:n}){let[o,r]=Ad(Date.now());return Ed(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let i=setInterval(()=>r(Date.now()),Hi);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function Cd({state:e,since:t},n){let o={button:w("shell.now"),onSelect:()=>Y.
wake()};switch(e){case"connecting":case"catching_up":return n-t<Od[e]?null:{text:w(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:w("shell.offline"),...o};case"waiting":return{text:w("shell.reconnecting"),...o};case"updating":return{text:w("shell.restarting")};case"crowded":return{text:w(
"shell.crowded"),button:w("shell.try_again"),onSelect:()=>Y.wake()};case"faulty":return{text:w("shell.faulty"),button:w("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function qd({retryAt:e},t){let n=Math.ceil((Number(e)-t)/Hi);return n>0?w("shell.seconds",{n}):""}import{html as zo,useEffect as fg,useLayoutEffect as dg,useMemo as pg,useState as mg}from"./vendor/preact.js";import{html as zi,useEffect as Ud,useState as Fd}from"./vendor/preact.js";var vn=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as Id,useEffect as Bd}from"./vendor/preact.js";import{html as Ki,useState as Rd}from"./vendor/preact.js";var Ld=12,Nd=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Pd=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
Ae=e=>e?.display_name||e?.username||"";function Dd(e){let[t]=Nd.segment(e.replace(Pd,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function ne({id:e,name:t,
file:n=null,isGroup:o=!1,size:r="normal"}){let[s,i]=Rd(null),a=`avatar ${r} ${o?"of-group":"of-person"}`;return n&&n!==s?Ki`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:Ki`<span class="${a} tone-${e%Ld}" aria-hidden="true">${Dd(t)}</span>`}function re(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?w("shell.deleted_user"):Ae(o)||n}function Tt(e,t){let n=t.filter(o=>e.view.people.get(
o).value?.is_partial??!0);Bd(()=>e.asking.people.need(n),[e,n.join()])}function Gi({session:e,id:t,username:n}){return Tt(e,[t]),Id`<bdi class="person">${re(e,t,
n)}</bdi>`}var xo=3,jd=2e3,Hd=200,Wd=10;function Yi({session:e,groupId:t}){let[n,o]=Fd([]);return Ud(()=>{let r=0,s=0,i=0,a=u=>o(_=>[..._,{id:++r,text:u}].slice(-Wd)),l=()=>{
s>xo&&a(w("conversation.new_messages",{n:s-xo})),s=0},c=e.onArrived(u=>{let{announce:_}=e.local.signals.settings.peek();for(let{message:p}of u){if(p.group_id!==
t||p.sender_id===e.state.me||_==="none"||_==="mentions"&&!vn(p,e.state.me)||(s===0&&(i=setTimeout(l,jd)),++s>xo))continue;let h=re(e,p.sender_id,p.sender);a(`${h}\
: ${Array.from(p.content).slice(0,Hd).join("")||w("conversation.no_text")}`)}});return()=>{c(),clearTimeout(i)}},[e,t]),zi`
    <div class="unseen" role="log" aria-label=${w("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>zi`<p key=${r}>${s}</p>`)}
    </div>
  `}import{signal as Xi}from"./vendor/preact.js";var Kd={text:"",reply_to:null,selection:null,files:[]};function $n({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=Xi(null),s=Xi(0),i=()=>n.get(t)??Kd,a=c=>n.set(t,{...i(),...c}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:i,change:a,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:c,seq:u,sender_id:_,sender:p,content:h}){r.value=null,a({reply_to:{id:c,seq:u,sender_id:_,sender:p,content:h}}),l()},edit(c){r.value=c,l()},
async restore(c){let u=await o.discard(c,!0);if(!u)return;r.value=null;let _=i(),p=[_.text,u.content].filter(h=>h.trim()!=="").join(`
`);a({text:p,selection:null,reply_to:u.quote??_.reply_to,files:[..._.files,...u.files]}),l()}}}import{html as Ze,useEffect as im,useLayoutEffect as Pa,useRef as An,useState as Fo}from"./vendor/preact.js";import{html as Mo,signal as Gd}from"./vendor/preact.js";var zd=6e3,Yd=15e3,Xd=3,ft=Gd([]),Ct=new Map,Vd=0;function $e(e,{isFault:t=!1,action:n=null}={}){let o={id:++Vd,text:e,isFault:t,action:n},r=ft.value.filter(s=>s.
text!==e);ft.value=[...r,o].slice(-Xd),Qi(o)}function Qi({id:e,action:t}){clearTimeout(Ct.get(e)),Ct.set(e,setTimeout(()=>Eo(e),t?Yd:zd))}function Eo(e){clearTimeout(
Ct.get(e)),Ct.delete(e),ft.value=ft.value.filter(t=>t.id!==e)}function Ji(){return Mo`
    <div class="toasts">
      <div role="status">${ft.value.filter(e=>!e.isFault).map(Vi)}</div>
      <div role="alert">${ft.value.filter(e=>e.isFault).map(Vi)}</div>
    </div>
  `}function Vi(e){let t=()=>clearTimeout(Ct.get(e.id)),n=()=>Qi(e);return Mo`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action&&Mo`<button class="button quiet strong" onClick=${()=>Qd(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${()=>Eo(e.id)}>
        <${O} name="close" label=${w("shell.close")} />
      </button>
    </div>
  `}function Qd(e){Eo(e.id),e.action?.onSelect()}var Zi={network:"shell.fault.network",time_out:"shell.fault.network",unreadable_answer:"shell.fault.network",busy:"shell.fault.busy",stopping:"shell.fault.busy",
storage_failed:"shell.fault.busy",server_error:"shell.fault.server",rate_limited:"shell.fault.rate",disk_full:"shell.fault.disk",not_allowed:"shell.fault.allowe\
d",not_a_member:"shell.fault.member",blocked:"shell.fault.blocked",group_archived:"shell.fault.archived",too_large:"shell.fault.large",quota_exceeded:"shell.fau\
lt.quota"};function me(e){let{code:t="",message:n="",requestId:o=null}=e??{},r=Object.hasOwn(Zi,t)?Zi[t]:void 0,s=r?w(r):n||w("shell.fault.unknown");return t===
"server_error"&&o?`${s} (${o})`:s}async function U(e){try{return await e(),!0}catch(t){return $e(me(t),{isFault:!0}),!1}}var Ao=null;async function z(e){Ao??=Jd();let[t]=await Promise.all([e,dr(),Ao]);return t}function Jd(){let e=document.createElement("link");e.rel="stylesheet",e.
href=wn("css/later.css");let t=new Promise((n,o)=>{e.onload=n,e.onerror=()=>{Ao=null,e.remove(),o(new Error(e.href))}});return document.head.append(e),t}var Zd=2e3,ep=20,tp=40;function ea(e){let t={characters:Zd,lines:ep},n=ta(e,t);return t.characters<0||t.lines<0?n:e}function ta(e,t){if(typeof e=="string")return op(
e,t);if(e.type==="mark")return e;if(!na(t))return oa(t);let n=[];for(let o of e.children){let r=ta(o,t);if(r!==null&&n.push(r),t.characters<0||t.lines<0)break}return np.
includes(e.type)&&t.lines--,{...e,children:n}}var np=["paragraph","item","code_block"],na=({characters:e,lines:t})=>e>0&&t>0;function oa(e){return e.lines=-1,null}
function op(e,t){if(!na(t))return oa(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=rp(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function rp(e,t){
let n=Math.max(0,t-tp),o=()=>{let r=e.charCodeAt(t),s=lt(e,t);return r>=56320&&r<57344||Ee(s)||Ne(s)};for(;t>n&&o();)t--;return t}import{html as Q,useEffect as sp,useMemo as ra,useState as ip}from"./vendor/preact.js";var Oo=0,ap=[];function dt({content:e,mentions:t=ap,meId:n,onMention:o}){let[r,s]=ip(!1),i=lp(t),a=i.map(({id:p,name:h})=>`${p} ${h}`).join(`
`),l=ra(()=>hn(e,i),[e,a]),c=ra(()=>ea(l),[l]),u=c!==l,_={meId:n,onMention:o};return Q`
    <div class=${l.is_large?"text large":"text"}>
      ${To(r?l.children:c.children,_)}
      ${u&&Q`
        <button type="button" class="text-fold" aria-expanded=${r} onClick=${()=>s(!r)}>
          ${r?w("text.show_less"):w("text.show_all")}
        </button>
      `}
    </div>
  `}function lp(e){let t=Y.status.value,n=t.name==="signed_in"?t.session:null,o=[],r=[];for(let s of e){let i=s===Oo?ho:n?.view.people.get(s).value?.username;i?
o.push({id:s,name:i}):r.push(s)}return sp(()=>n?.asking.people.need(r),[r.join()]),o}var To=(e,t)=>e.map(n=>cp(n,t));function cp(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return up(e,t);if(e.type==="mention")return fp(e,t);let n=e.type==="quote"||t.isInQuote,o=To(e.children,{...t,
isInQuote:n}),r=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return Q`<p dir=${r}>${o}</p>`;case"quote":return Q`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?Q`<ol dir=${r}>${o}</ol>`:Q`<ul dir=${r}>${o}</ul>`;case"item":return Q`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"\
code_block":return Q`
        <figure class="text-code">
          ${e.info&&Q`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return Q`<code dir="auto">${o}</code>`;case"bold":return Q`<strong>${o}</strong>`;case"italic":return Q`<em>${o}</em>`;case"strike":return Q`<s>${o}</s>`}}
function up({href:e,host:t,children:n},o){let r=To(n,{...o,isInLink:!0});return Q`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?r:Q`<bdi>${r}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function fp({id:e,children:t},{meId:n,onMention:o,isInLink:r=!1}){let s=t.filter(c=>typeof c=="string").join(""),i=gn(s)?Js(s):s,a=e===n||e===Oo?"mention of\
-me":"mention",l=Q`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||r||e===Oo?Q`<span class=${a}>${l}</span>`:Q`
    <button type="button" class=${a} onClick=${c=>o(e,c)}>${l}</button>
  `}import{computed as dp}from"./vendor/preact.js";var sa=["byte","kilobyte","megabyte","gigabyte"],pp=dp(()=>sa.map(e=>new Intl.NumberFormat(qe.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Ie(e){let t=e,n=0;for(;t>=1e3&&n<sa.length-1;)t/=1024,n++;return pp.value[n].format(n===0?t:Number(t.toPrecision(3)))}var mp=10,gp=10*1024*1024;async function qt(e,t,n){let o=e.server.peek(),r=o?.files_max??mp,s=o?.file_bytes_max??gp,i=n.filter(c=>c.size>s),a=n.filter(c=>c.size<=
s),l=Math.max(0,r-t.draft().files.length);if(i.length>0){let c=i.map(({name:u})=>u).join(", ");$e(w("conversation.too_large",{names:c,size:Ie(s)}),{isFault:!0})}
if(a.length>l){let c=a.slice(l).map(({name:u})=>u).join(", ");$e(w("conversation.too_many",{names:c,n:r}),{isFault:!0})}for(let c of a.slice(0,l)){let u=await e.
local.attachments.attach(c,hp(c));t.change({files:[...t.draft().files,u]})}e.local.drafts.flush(),t.ask()}var Co=e=>[...e?.files??[]];function ia({clipboardData:e}){
return e?.getData("text/plain")?[]:Co(e)}function hp({name:e,type:t}){if(!/^image\.\w+$/.test(e))return e||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),
r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${t.split(
"/")[1]??"png"}`}import{html as Ro,useRef as $p,useState as bp}from"./vendor/preact.js";var Be=({kind:e,role:t})=>e==="group"&&t!=="member",L$=e=>e.kind==="group"&&!e.is_archived&&(Be(e)||e.settings?.may_invite==="all"),aa=e=>!e.is_archived&&(e.kind===
"direct"||Be(e)||e.settings?.may_pin==="all"),N$=(e,t)=>Be(e)&&(t==="member"||t==="admin"&&e.role==="owner"),P$=({kind:e,role:t})=>e==="group"&&t==="owner";function D$(e,t){
let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:Be(e)}var qo=({kind:e,role:t})=>e==="grou\
p"&&t!=="owner",la=(e,t)=>t||Be(e),ca=(e,t)=>!e.is_archived&&(t||Be(e));var ua=8,wp=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,_p=/^[\p{L}\p{N}_-]+$/u,yp=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function fa(e,t){
let n=wp.exec(e.slice(Math.max(0,t-40),t));if(n)return{kind:"member",start:t-n[1].length,prefix:n[2]??""};let o=Xs(e,t);return o&&{kind:"emoji",...o}}async function da({
session:e,actions:t,groupId:n},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:h}=await z(import("./picker.js"));return h(r,ua).map(({emoji:f,name:m})=>({
id:f,label:f,detail:m,insert:`${f} `,userId:null}))}let s=vp(e,n),{items:i}=await t.members(n,{q:r,limit:50}),a=new Map(s.map((h,f)=>[h,f])),l=i.filter(({id:h})=>h!==
e.state.me);l.sort((h,f)=>(a.get(h.id)??1/0)-(a.get(f.id)??1/0));let c=l.slice(0,ua).map(({id:h,username:f,display_name:m})=>({id:String(h),label:m||f,detail:m?
`@${f}`:"",insert:_p.test(f)?`@${f} `:`@"${f}" `,userId:h})),u=e.state.groups.get(n),_=u&&Be(u)&&"all".startsWith(yp(r)),p={id:"all",label:"@all",detail:w("conv\
ersation.everyone"),insert:"@all ",userId:null};return _?[...c,p]:c}function vp(e,t){let n=[...e.state.logs.get(t)?.rows.values()??[]];return n.sort((o,r)=>r.seq-
o.seq),[...new Set(n.filter(o=>F(o)).map(o=>o.sender_id))]}function pa({session:e,actions:t,groupId:n,field:o,write:r}){let[s,i]=bp(null),a=$p(0);async function l(){let f=++a.current,m=o.current,d=m&&m.selectionStart===
m.selectionEnd?fa(m.value,m.selectionStart):null;if(!d||d.kind==="member"&&n===null){i(null);return}try{let y=await da({session:e,actions:t,groupId:n??0},d);f===
a.current&&i(y.length>0?{start:d.start,items:y,chosen:0}:null)}catch{f===a.current&&i(null)}}function c({insert:f}){let m=o.current,g=s.start;m.setRangeText(f,g,
m.selectionEnd,"end"),u(),m.focus(),r(m.value)}function u(){a.current++,i(null)}function _(f){if(!s||f.isComposing||f.ctrlKey||f.metaKey||f.altKey)return!1;let{
items:m,chosen:g}=s,y={ArrowDown:1,ArrowUp:-1}[f.key];if(y!==void 0)i({...s,chosen:(g+y+m.length)%m.length});else if((f.key==="Enter"||f.key==="Tab")&&!f.shiftKey)
c(m[g]);else if(f.key==="Escape")u();else return!1;return f.preventDefault(),!0}let p=s&&Ro`
    <ul class="completions" id="completions" role="listbox" aria-label=${w("conversation.suggestions")}>
      ${s.items.map((f,m)=>Ro`
        <li
          key=${f.id} id=${`suggestion-${m}`} role="option" aria-selected=${m===s.chosen}
          onMouseDown=${g=>g.preventDefault()} onClick=${()=>c(f)}
        >
          ${f.userId!==null&&Ro`<${ne} id=${f.userId} name=${f.label} file=${e.view.people.get(f.userId).value?.avatar??null} size="small" />`}
          <bdi>${f.label}</bdi><bdi class="quiet-text">${f.detail}</bdi>
        </li>
      `)}
    </ul>
  `,h={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:p,attributes:h,look:l,
close:u,pressed:_}}import{html as Uo}from"./vendor/preact.js";import{computed as Lo,signal as kp}from"./vendor/preact.js";var ma=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,ga=kp(ma());function Sp(){ga.value=ma()}globalThis.document?.addEventListener("visibilitychange",
Sp);var be=e=>Lo(()=>new Intl.DateTimeFormat(qe.value,{timeZone:ga.value,...e})),ha=e=>Lo(()=>new Intl.RelativeTimeFormat(qe.value,e)),wa=e=>Lo(()=>new Intl.ListFormat(
qe.value,e));var xp=be({hour:"numeric",minute:"2-digit"}),Mp=be({weekday:"long",day:"numeric",month:"long"}),Ep=be({weekday:"long",day:"numeric",month:"long",year:"numeric"}),
Ap=be({dateStyle:"full",timeStyle:"medium"}),No=ha({numeric:"auto"}),Je=1e3,Op=[["year",365.25*24*60*60*Je],["month",365.25/12*24*60*60*Je],["week",10080*60*Je],
["day",1440*60*Je],["hour",3600*Je],["minute",60*Je]];function Rt(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}
function tb(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var Lt=e=>xp.value.format(e),bn=e=>Ap.value.format(e);function kn(e,t=new Date){let n=Rt(
e);if(n===Rt(t))return _a(No.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===Rt(o)?_a(No.value.format(-1,"day")):(e.
getFullYear()===t.getFullYear()?Mp:Ep).value.format(e)}function nb(e,t=new Date){let n=e.getTime()-t.getTime(),[o,r]=Op.find(([,s])=>Math.abs(n)>=s)??["second",
Je];return No.value.format(o==="second"?0:Math.trunc(n/r),o)}function _a(e){let[t,...n]=e;return t.toLocaleUpperCase(qe.value)+n.join("")}import{html as ge}from"./vendor/preact.js";import{effect as Tp,signal as Cp}from"./vendor/preact.js";var Po=matchMedia("(width < 56.25rem)"),pt=Cp(null),ya="",Sn=null,ie=pt;Tp(()=>{let e=$a(oe.value),t=pt.peek();t&&e!==ya&&(Po.matches||t.name!=="mentions")&&Oe()});
function se(e){pt.peek()===null&&(Sn=document.activeElement),ya=$a(oe.peek()),pt.value=e}function mt(e){pt.peek()?.name===e.name?Oe():se(e)}var ib=()=>Po.matches;
function Oe(){pt.value=null}function va(){let e=Sn?.isConnected?Sn:document.getElementById("main");Sn=null,e instanceof HTMLElement&&e.focus()}function $a(e){return Po.
matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as Ue,useState as Io}from"./vendor/preact.js";var xn=({id:e})=>`/v1/files/${e}/thumbnail`,qp=matchMedia("(prefers-reduced-motion: reduce)"),Nt=({type:e})=>e==="image/gif",Mn=()=>qp.matches||document.documentElement.
dataset.motion==="reduced";import{html as ba,signal as Rp,useLayoutEffect as Lp,useRef as Np,useState as Pp}from"./vendor/preact.js";var Do=Rp(null);function ka(e){Do.value=e}function Sa(){let e=Do.value;return e&&ba`<${Dp} key=${e.href} picture=${e} />`}function Dp({picture:{file:e,href:t}}){
let n=Np(null),[o,r]=Pp(()=>Nt(e)&&Mn());Lp(()=>n.current?.showModal(),[]);let s=()=>n.current?.close(),i=o?xn(e):t;return ba`
    <dialog
      ref=${n} class="viewer" aria-label=${e.name} onClose=${()=>Do.value=null}
      onClick=${a=>a.target===n.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${e.name}</bdi>
        <a class="button quiet" href=${t} download=${e.name}>
          <${O} name="download" label=${w("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${O} name="close" label=${w("shell.close")} /></button>
      </header>
      <img src=${i} width=${e.width} height=${e.height} alt=${e.name} onError=${()=>r(!0)} />
    </dialog>
  `}var Ip="GIF",Bp=320,Up=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),En=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?gr\
oup=${t}&seq=${n}`;function Fp({type:e,width:t,height:n}){if(!Up.has(e)||!t||!n)return null;let o=Math.min(1,Bp/Math.max(t,n));return{width:Math.max(1,Math.round(
t*o)),height:Math.max(1,Math.round(n*o))}}function xa({files:e,at:t}){return Ue`
    <div class="files">${e.map(n=>Ue`<${jp} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function jp({file:e,at:t}){let[n,o]=Io(!1),r=n?null:Fp(e);if(r)return Ue`<${Hp} file=${e} href=${En(e,t)} box=${r} onBroken=${()=>o(!0)} />`;let s=e.type.split(
"/")[0];return Ue`
    <div class="file">
      ${s==="video"&&Ue`<video controls preload="none" aria-label=${e.name} src=${En(e,t)} />`}
      ${s==="audio"&&Ue`<audio controls preload="none" aria-label=${e.name} src=${En(e,t)} />`}
      <a class="file-link" href=${En(e,t)} download=${e.name}>
        <${O} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${Wp(e)} · ${Ie(e.size)}</span>
        </span>
        <${O} name="download" label=${w("conversation.download")} />
      </a>
    </div>
  `}function Hp({file:e,href:t,box:n,onBroken:o}){let[r,s]=Io(!1),[i,a]=Io(!Nt(e)),l=()=>s(!i&&!Mn()),c=()=>s(!1),u=()=>{if(!r)return o();a(!0),c()};return Ue`
    <button
      type="button" class="picture" aria-label=${w("conversation.open_picture",{name:e.name})}
      onClick=${()=>ka({file:e,href:t})} onPointerEnter=${l} onPointerLeave=${c} onFocus=${l} onBlur=${c}
    >
      <img
        src=${r?t:xn(e)} width=${n.width} height=${n.height} alt=${e.name}
        loading="lazy" decoding="async" draggable=${!1} onError=${u}
      />
      ${Nt(e)&&!r&&Ue`<span class="picture-mark" aria-hidden="true">${Ip}</span>`}
    </button>
  `}function Wp({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as Bo}from"./vendor/preact.js";function Ma({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=a=>se({name:"profile",userId:a,groupId:s});return Bo`
    ${n&&Bo`
      <div class="message-text">
        <${dt} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />
      </div>
    `}
    ${o&&Bo`<span class="message-edited" title=${bn(new Date(o))}>${w("conversation.edited_mark")}</span>`}
  `}import{html as Ea,useState as Kp}from"./vendor/preact.js";var Aa=8;function Oa({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=Kp(null),i=Object.
entries(n);if(i.length===0)return null;async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),
c=new Map;for(let{emoji:u,username:_}of l)c.set(u,[...c.get(u)??[],_]);s({counts:n,by:c})}catch{}}}return Ea`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,c])=>{let u=o.includes(l),_=r?.by.get(l)?.join(", ");return Ea`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${u}
            aria-label=${w("conversation.reaction",{emoji:l,n:c})}
            title=${_?`${l} ${_}`:l}
            onClick=${()=>e.react(t,l,!u)}
          >
            <span class="emoji">${Gp(l)}</span><span>${c}</span>
          </button>
        `})}
    </div>
  `}function Gp(e){let t=Array.from(e);return t.length>Aa?`${t.slice(0,Aa-1).join("")}…`:e}var zp=300;function Ta({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;Tt(r,[t.sender_id]);let s=re(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).
value,a=new Date(t.timestamp),l=ge`<time datetime=${t.timestamp} title=${bn(a)}>${Lt(a)}</time>`,c=vn(t,r.state.me),u=["message",n&&"head",c&&"to-me",o&&"flashe\
d"].filter(Boolean).join(" ");return ge`
    <div class=${u} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Vp(t,s,a)}>
      <div class="message-side">
        ${n?ge`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${w("conversation.profile_of",{name:s})}
              onClick=${()=>se({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${ne} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&ge`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&ge`<${Xp} context=${e} message=${t} />`}
        ${t.deleted?ge`<p class="message-gone">${w("conversation.deleted")}</p>`:ge`<${Ma} context=${e} message=${t} />`}
        ${t.files&&ge`<${xa} files=${t.files} at=${t} />`}
        <${Oa} context=${e} message=${t} />
        <${Yp} message=${t} />
      </div>
      ${t.pinned&&ge`<span class="message-pinned"><${O} name="pin" label=${w("conversation.pinned")} /></span>`}
    </div>
  `}function Yp({message:{group_id:e,seq:t,reply_count:n}}){return n?ge`
    <button type="button" class="replies" onClick=${()=>se({name:"replies",groupId:e,seq:t})}>
      <${O} name="reply" />${w("conversation.replies",{n})}
    </button>
  `:null}function Xp({context:e,message:t}){let n=t.quote,o=re(e.session,n.sender_id,n.sender),r=Pe({name:"group",groupId:t.group_id,seq:n.seq});return ge`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${Pt(n)}</span>
    </a>
  `}function Pt({content:e}){return Ve(e)||w("conversation.no_text")}function Vp(e,t,n){let o=e.deleted?w("conversation.deleted"):Ve(e.content.slice(0,zp)),r=e.
files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&w("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&w("conversation.edited"),e.pinned&&w("conversation.pinned")];return`${t}, ${Lt(n)}: ${i.filter(Boolean).join(", ")}`}function Ca({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?Qp(e,r.id)??r:r;if(o)return Uo`
      <div class="composer-bar">
        <${O} name="edit" /><span class="grow">${w("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${O} name="close" label=${w("shell.cancel")} /></button>
      </div>
    `;if(!s)return null;let i=s.sender_id?re(e,s.sender_id,s.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return Uo`
    <div class="composer-bar">
      <${O} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?w("conversation.reply_to",{name:i}):w("conversation.reply")}</b>
        ${i&&Uo`${" "}<span class="quiet-text">${Pt(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${O} name="close" label=${w("shell.cancel")} /></button>
    </div>
  `}function Qp({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&F(o))return o;return null}var Jp=matchMedia("(pointer: coarse) and (hover: none)");function qa(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Jp.matches}import{html as Zp,useEffect as em,useState as tm}from"./vendor/preact.js";function Ra({session:e,compose:t,mayPost:n}){let[o,r]=tm(!1);return em(()=>{if(!n)return;let s=a=>{a.dataTransfer?.types.includes("Files")&&(a.preventDefault(),
r(a.type!=="drop"),a.type==="drop"&&qt(e,t,Co(a.dataTransfer)))},i=a=>{a.relatedTarget===null&&r(!1)};for(let a of["dragenter","dragover","drop"])addEventListener(
a,s);return addEventListener("dragleave",i),()=>{for(let a of["dragenter","dragover","drop"])removeEventListener(a,s);removeEventListener("dragleave",i)}},[e,t,
n]),o&&Zp`<div class="drop-area"><p>${w("conversation.drop")}</p></div>`}function La({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!F(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}import{html as Te,useEffect as nm,useState as om}from"./vendor/preact.js";function Na({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==
r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return Te`
    <ul class="tray" role="list" aria-label=${w("conversation.attached")}>
      ${n.map(r=>Te`<${rm} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function rm({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,i=sm(e,t),a=t.name||w("conversation.a_fil\
e"),l=s?.state==="failed",c=s?.state==="running"||s?.state==="waiting";return Te`
    <li class="tray-item" data-failed=${l}>
      ${i?Te`<img src=${i} alt="" />`:Te`<${O} name="file" />`}
      <span class="file-text">
        <bdi class="file-name">${a}</bdi>
        ${l?Te`<span class="file-detail" role="alert">${me({code:s.code,message:w("conversation.not_uploaded")})}</span>`:t.size>0&&Te`<span class="file-detail">${Ie(
t.size)}</span>`}
        ${c&&Te`<progress max=${s.size} value=${s.sent} aria-label=${w("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&Te`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${w("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${O} name="close" label=${c?w("conversation.cancel_upload",{name:a}):w("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function sm(e,{local_id:t,type:n}){let[o,r]=om(null);return nm(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",i=!1;return e.local.attachments.
blob(t).then(a=>{!a||i||(s=URL.createObjectURL(a),r(s))}),()=>{i=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var am=15e3,lm=16384,cm=new TextEncoder;function On({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.editing.value,l=r===null?
null:e.view.groups.get(r).value,c=r===null||(l?.may_post??!1),[u,_]=Fo(i?.text??""),[p,h]=Fo(""),[f,m]=Fo(!1),g=An(null),d=An(-1/0),y=a?p:u,v=i?.files??[];im(()=>{
document.activeElement===g.current&&u!==""&&i?.text!==""||_(i?.text??"")},[i?.text]),Pa(()=>{a&&h(a.content)},[a]);let b=n.focus.value;Pa(()=>{let q=g.current;!q||
b===0||(q.focus(),q.setSelectionRange(q.value.length,q.value.length))},[b,a]);function k(q){if(a){h(q),$.look();return}_(q),$.look();let{selectionStart:W,selectionEnd:T}=g.
current;n.change({text:q,selection:[W,T]}),q!==""&&r!==null&&e.people.type(r)}let x=An(!1),$=pa({session:e,actions:t,groupId:r,field:g,write:k}),S=cm.encode(y).
length,M=e.server.value?.content_bytes_max??lm,E=v.some(({local_id:q})=>e.local.signals.progress.get(q).value?.state==="failed"),C=c&&!E&&S<=M&&(y.trim()!==""||
!a&&v.length>0);async function R(){if(!C||x.current)return;if(a){await D(a);return}let{reply_to:q}=n.draft();$.close(),m(!1);let W=r===null?{recipient_id:s}:{group_id:r},
T=t.send({...W,content:y,files:v,quote:q,reply_to:q?.id??null});if((o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().catch(
()=>{}),x.current=!0,await T,x.current=!1,!g.current||n.editing.peek())return;let P=g.current.value,X=P.startsWith(y)?P.slice(y.length):P;_(X),n.change({text:X,
reply_to:null,files:[],selection:null})}async function D(q){if(y===q.content){L();return}try{await t.edit(q,y),L()}catch(W){W instanceof bt?await A(W):await U(()=>Promise.
reject(W))}}async function A({mine:q,theirs:W}){await U(async()=>{let{chooseText:T}=await z(import("./later.js")),P=await T(q,W.content);if(P===null)
return n.ask();P==="mine"&&await t.edit(W,q),L()})}function L(){n.editing.value=null,n.ask()}function I(q){if(q.defaultPrevented||$.pressed(q))return;let W=d.current;
d.current=-1/0;let T=e.local.signals.settings.peek();if(qa(q,W,T.enter_sends))q.preventDefault(),R();else{if(q.isComposing)return;if(q.key.toLowerCase()==="p"&&
q.shiftKey&&(q.ctrlKey||q.metaKey))q.preventDefault(),m(!f);else if(q.key==="Escape"&&(a||i?.reply_to))q.preventDefault(),a?L():n.change({reply_to:null});else if(q.
key==="ArrowUp"&&y===""&&!a&&r!==null){let P=La(e,r);if(!P)return;q.preventDefault(),n.edit(P)}else(q.key==="PageUp"||q.key==="PageDown")&&o&&(q.preventDefault(),
o.scroll(q.key==="PageUp"?-1:1))}}function B(){$.close(),e.local.drafts.flush()}function Z(q){let W=c&&!a?ia(q):[];W.length!==0&&(q.preventDefault(),qt(e,n,W))}
function je(q){q.preventDefault(),R(),g.current?.focus()}return Ze`
    <form class="composer" onSubmit=${je}>
      ${$.list}
      <${Ca} session=${e} compose=${n} onStop=${L} />
      ${!a&&Ze`<${Na} session=${e} compose=${n} />`}
      ${f&&y.trim()!==""&&Ze`
        <section class="composer-preview" aria-label=${w("conversation.preview")}><${dt} content=${y} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${c&&!a&&Ze`<${um} session=${e} compose=${n} />`}
        <textarea
          ...${$.attributes}
          ref=${g} rows="1" aria-label=${w("conversation.message")} dir="auto" value=${y} readonly=${!c&&!a}
          placeholder=${c?w("conversation.write"):w("conversation.may_not_write")}
          onInput=${q=>k(q.target.value)}
          onKeyDown=${I} onClick=${$.look} onBlur=${B} onPaste=${Z}
          onCompositionEnd=${q=>d.current=q.timeStamp}
        ></textarea>
        ${y.trim()!==""&&Ze`
          <button
            type="button" class="button quiet" aria-pressed=${f} title=${w("conversation.preview")}
            onClick=${()=>m(!f)}
          ><${O} name="eye" label=${w("conversation.preview")} /></button>
        `}
        <button class="button primary send" disabled=${!C}>
          <${O} name=${a?"check":"send"} label=${a?w("shell.save"):w("conversation.send")} />
        </button>
      </div>
      ${S>=am&&Ze`
        <p class="composer-count" role="status" data-over=${S>M}>${w("conversation.left",{left:M-S})}</p>
      `}
      <${Ra} session=${e} compose=${n} mayPost=${c&&!a} />
    </form>
  `}function um({session:e,compose:t}){let n=An(null);return Ze`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:r}=n.current;qt(e,t,[...r??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${w("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${O} name="attach" label=${w("conversation.attach")} />
    </button>
  `}var fm=24;function Tn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},a,l){
return l&&this.used(a),U(()=>t.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,fm))}}}function Da(e,{context:t,list:n}){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel"))return;e.
preventDefault();let{session:o,groupId:r,compose:s}=t,i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.endLine(),n.goToEnd().catch(()=>{}),s.ask()}import{html as _t,render as ml,useEffect as gl,useLayoutEffect as cg,useRef as yt,useState as hl}from"./vendor/preact.js";import{effect as Wa,signal as Ka,untracked as wm}from"./vendor/preact.js";function Ia({box:e,hasEnd:t,onMoved:n}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],i=()=>e.getBoundingClientRect().top,a=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>t()&&a()<80;function c(m){let g=i(),d=0,y=m.length;for(;d<y;){let v=d+y>>1;m[v].getBoundingClientRect().bottom>g?y=v:d=v+1}return d}
function u(){let m=s(),g=new Set(m);for(let d of o.keys())g.has(d)||(o.delete(d),f.unobserve(d));for(let d of m)o.has(d)||f.observe(d),o.set(d,d.getBoundingClientRect().
height);r=l()}function _(){if(r)p();else{let m=i(),g=0;for(let d of s()){let{bottom:y,height:v}=d.getBoundingClientRect(),b=v-(o.get(d)??v);if(y-g-b>m)break;g+=
b}g!==0&&(e.scrollTop+=g)}u(),n()}function p(){e.scrollTop=e.scrollHeight}function h(){r=l(),n()}let f=new ResizeObserver(_);return f.observe(e),e.addEventListener(
"scroll",h,{passive:!0}),{rows:s,atEnd:l,spare:()=>({above:e.scrollTop,below:a()}),change(m){let g=l(),d=s(),y=g?0:c(d),v=g?[]:d.slice(y,y+30).map(b=>({row:b,top:b.
getBoundingClientRect().top}));if(m(),g)t()&&p();else{let b=v.find(({row:k})=>k.isConnected);b&&(e.scrollTop+=b.row.getBoundingClientRect().top-b.top)}u()},move(m,g){
m();let d=g&&e.querySelector(`[data-row="${g.row}"]`);if(!d)p();else{let y=g.offset??e.clientHeight*(g.part??0);e.scrollTop+=d.getBoundingClientRect().top-i()-y}
u()},place(){let m=s(),g=m[c(m)];return g?{row:String(g.dataset.row),offset:g.getBoundingClientRect().top-i()}:null},lastSeen(){let m=e.getBoundingClientRect().
bottom+1;return s().findLast(g=>g.getBoundingClientRect().bottom<=m)},dispose(){f.disconnect(),e.removeEventListener("scroll",h)}}}var dm=600*1e3,pm=100,Ba={part:1/3},mm={offset:48},gt=new Map;function Ua({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,a=`${s.me} ${t}`,
l=0;async function c(p,h=Ba){let f=++l;if(await i.openAt(t,p),f!==l||!n.around(p))return!1;let m=n.nearest(p);return m!==null&&o({row:String(m),...h}),m===p}async function u(){
let p=++l,h=s.groups.get(t)?.seq??0;i.look(t,st);let f=n.atEnd();f&&o(null),!(f&&(n.segment()?.to??0)>=h)&&(await i.page(t),p===l&&n.atEnd()&&o(null))}async function _(){
let p=++l,{seq:h}=await i.open(t);return p!==l?!0:h===null||!n.around(h)?!1:(r(h),o({row:String(h),...Ba}),!0)}return{goTo:c,goToEnd:u,openUnread:_,async open(){
if(await _())return;let p=gt.get(a);p&&Date.now()-p.at<dm&&n.around(Number(p.row))?o(p):await u()},async goToTime(p){let{seq:h}=await i.openAtTime(t,p.toISOString());
h===null?await u():await c(h,mm)},leave(p){l++,gt.delete(a),p&&!p.row.startsWith("k")&&gt.set(a,{...p,at:Date.now()});let[h]=gt.keys();gt.size>pm&&h!==void 0&&gt.
delete(h)}}}var gm=400;function Fa({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let u=e.state.groups.get(t),_=o.segment();if(!u||!_||!a()||_.from>Math.max(u.read_seq+1,r()??0))return 0;let p=e.state.logs.get(t);if(n.atEnd()&&p&&ee(p)===_)return _.
to;let h=n.lastSeen()?.dataset.row??"";return h.startsWith("k")?_.to:Number(h)}function c(){let u=l(),_=e.state.groups.get(t);i||!_||u<=_.read_seq||s||(s=setTimeout(
()=>{s=0;let p=Math.min(u,l());!i&&p>0&&e.marks.read(t,p),c()},gm))}return{look:c,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function ja(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&ee(o);return!n||!o||!r?null:fe(o,r).find(i=>i.seq>n.read_seq&&F(i)&&Re(e,i))?.seq??null}var Dt=300,It=50,hm=50;function Ha(e){let t=null,n=0,o=1/0;function r(){let a=e(),l=a&&(t===null?ee(a):xe(a,t));return a&&l?{log:a,segment:l,rows:fe(a,l)}:null}
function s(a){let l=a.findIndex(u=>u.seq>=n),c=o===1/0?a.length:a.findLastIndex(u=>u.seq<=o)+1;return[l<0?a.length:l,c]}function i(a,l,c,u=!1){n=a[l]?.seq??0,o=
u&&c>=a.length?1/0:a[c-1]?.seq??1/0}return{keep(a){t=a},segment:()=>r()?.segment??null,hasEnd(){let a=r();return a!==null&&a.segment.at_end&&s(a.rows)[1]===a.rows.
length},draw(a){let l=r();if(!l)return null;let{rows:c,segment:u}=l,[_,p]=s(c);return p-_>Dt?(a?_=Math.max(_,p-Dt+hm):p=_+Dt,i(c,_,p,u.at_end)):p===c.length&&u.
at_end&&(o=1/0),{rows:c.slice(_,p),hasOlder:_>0||!u.at_start,hasNewer:p<c.length||!u.at_end,isAtStart:_===0&&u.at_start}},extend(a){let l=r();if(!l)return"done";
let{rows:c,segment:u}=l,[_,p]=s(c);if(a==="older"){if(_===0)return u.at_start?"done":"missing";let h=Math.max(0,_-It);i(c,h,Math.min(p,h+Dt),u.at_end)}else{if(p===
c.length)return u.at_end?"done":"missing";let h=Math.min(c.length,p+It);i(c,Math.max(_,h-Dt),h,u.at_end)}return"moved"},around(a){let l=e(),c=l&&xe(l,a);if(!l||
!c)return!1;t=a;let u=fe(l,c),_=u.findIndex(h=>h.seq>=a),p=_<0?u.length:_;return i(u,Math.max(0,p-It),Math.min(u.length,p+It),c.at_end),!0},nearest(a){let{rows:l}=r()??
{rows:[]};return(l.find(c=>c.seq>=a)??l.at(-1))?.seq??null},atEnd(){let a=e(),l=a&&ee(a);if(!a||!l)return!1;t=null;let c=fe(a,l);return i(c,Math.max(0,c.length-
2*It),c.length,!0),!0}}}var _m=100,ym=1.5,vm=2e3,$m=100,Ga=["wheel","touchmove","keydown","pointerdown"],za=new Set(["idle","connecting","catching_up","live"]);function Ya({session:e,groupId:t,
box:n,render:o}){let r=Ha(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&za.has(e.connection.peek().state),i=Ia({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:E}),
a=Ka({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=Ka({isAtEnd:!0,isLineAbove:!1}),c=Fa({session:e,groupId:t,anchor:i,window:r,firstUnread:()=>a.peek().
lineSeq}),u=Ua({session:e,groupId:t,window:r,show:I,setLine:T=>{a.value={...a.peek(),lineSeq:T}}}),_=0,p=0,h=0,f=!0,m=!1,g=new Set,d=0,y=!1,v=!1,b=!1;function k(){
let T=r.draw(i.atEnd());(T||_===0)&&o(T,a.peek()),_=performance.now()}function x(){clearTimeout(p),p=0,!m&&(f||(M(),S(()=>i.change(k)),E()))}function $(){if(p||
m)return;let T=Math.max(0,_m-(performance.now()-_));p=setTimeout(x,T)}function S(T){let P=document.activeElement;T(),P&&!P.isConnected&&n.focus({preventScroll:!0})}
function M(){if(a.peek().lineSeq!==null||c.isLooking()&&!s())return;let T=ja(e.state,t);T!==null&&(a.value={...a.peek(),lineSeq:T})}function E(){if(m||f)return;
let{above:T,below:P}=i.spare();y=Math.abs(n.scrollTop-d)>n.clientHeight,d=n.scrollTop;let X=i.place();X&&!X.row.startsWith("k")&&r.keep(Number(X.row));let Ht=ym*
n.clientHeight;!(T<Ht&&D("older"))&&P<Ht&&D("newer");let Wt=i.atEnd()||s()&&l.peek().isAtEnd,Kt=R(),Gt=l.peek();(Gt.isAtEnd!==Wt||Gt.isLineAbove!==Kt)&&(l.value=
{isAtEnd:Wt,isLineAbove:Kt}),s()||c.look()}function C(){let{isAtEnd:T}=l.peek();E(),!(f||!T||b)&&u.openUnread().then(P=>P?void 0:u.goToEnd()).catch(()=>{})}function R(){
let{lineSeq:T}=a.peek();if(T===null)return!1;let[P]=i.rows(),X=n.querySelector(`[data-row="${T}"]`);return X?X.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:P!==void 0&&T<Number(P.dataset.row)}function D(T){let P=r.extend(T);return P==="moved"?(S(()=>i.change(k)),$()):P==="missing"&&a.peek().faultAt!==T&&A(T),P===
"moved"}async function A(T){let P=Number(i.place()?.row);if(!(Number.isNaN(P)||g.has(T))){g.add(T);try{await e.history[T](t,P,y?$m:void 0),g.delete(T),L(null,null),
!m&&r.extend(T)==="moved"&&x()}catch(X){g.delete(T),L(me(X),T)}}}function L(T,P){let X=a.peek();(X.fault!==T||X.faultAt!==P)&&(a.value={...X,fault:T,faultAt:P})}
function I(T){f=!1,l.value={...l.peek(),isAtEnd:T===null},L(null,null),S(()=>i.move(k,T)),E()}function B(T){clearTimeout(h),a.value={...a.peek(),flashSeq:T},x(),
n.querySelector(`[data-row="${T}"]`)?.focus({preventScroll:!0}),h=setTimeout(()=>a.value={...a.peek(),flashSeq:null},vm)}let Z=Wa(()=>{e.view.logs.get(t).value,
e.local.signals.outgoing.value,a.value,$()}),je=Wa(()=>{let T=e.isCurrent.value||!za.has(e.connection.value.state);T&&v&&wm(C),T!==!v&&(b=!1),v=!T}),q=()=>{b=!0};
for(let T of Ga)n.addEventListener(T,q,{passive:!0});let W=()=>c.look();return document.addEventListener("visibilitychange",W),addEventListener("focus",W),{marks:a,
position:l,anchor:i,window:r,reading:c,draw:x,flash:B,ask:A,...u,scroll:T=>n.scrollBy({top:T*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},async again(){
let T=i.place();!T||T.row.startsWith("k")||l.peek().isAtEnd?await u.goToEnd():await u.goTo(Number(T.row),{offset:T.offset})},dispose(){u.leave(l.peek().isAtEnd?
null:i.place()),m=!0,clearTimeout(p),clearTimeout(h),Z(),je();for(let T of Ga)n.removeEventListener(T,q);document.removeEventListener("visibilitychange",W),removeEventListener(
"focus",W),c.dispose(),i.dispose()}}}import{useEffect as Jm}from"./vendor/preact.js";import{html as ht,signal as bm,useEffect as km,useLayoutEffect as Sm,useRef as jo,useState as Ho}from"./vendor/preact.js";var wt=bm(null),xm=0;function Mm(e,t){return wt.value?.onClosed(null),new Promise(n=>{wt.value={id:++xm,title:e,draw:t,onClosed:n}})}var Cn=()=>wt.value!==null,
qn=e=>Mm(e.title,t=>ht`<${Am} ...${e} close=${t} />`).then(Boolean);function Va(){let e=wt.value;return e&&ht`<${Em} key=${e.id} opened=${e} />`}function Em({opened:e}){
let t=jo(null),n=jo(null);Sm(()=>{let s=t.current;return s.showModal(),s.querySelector("[data-first]")?.focus(),()=>s.close()},[]);let o=(s=null)=>{n.current=s,
t.current?.close()};return ht`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{wt.value===e&&(wt.value=null),e.onClosed(n.current)}}
      onMouseDown=${s=>s.target===t.current&&o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>o()}>
            <${O} name="close" label=${w("shell.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `}function Am({text:e,action:t,work:n,isDanger:o=!1,typed:r,close:s}){let[i,a]=Ho(""),{run:l,isBusy:c,fault:u}=Tm(),_=r===void 0||Cm(i,r);function p(h){h.preventDefault(),
_&&l(async()=>(await n(),s(!0)))}return ht`
    <form class="dialog-form" onSubmit=${p}>
      <p>${e}</p>
      ${r!==void 0&&ht`<div class="field">
        <label for="dialog-typed">${w("shell.type_name")} <bdi class="typed-name">${r}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${h=>a(h.target.value)}
        />
      </div>`}
      <${Om} text=${u} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${r===void 0} onClick=${()=>s()}>
          ${w("shell.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!_||c}>${t}</button>
      </footer>
    </form>
  `}var Om=({text:e,id:t})=>ht`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function Tm(){let[e,t]=Ho(!1),[n,o]=Ho(""),r=jo(!0);km(()=>()=>{r.current=
!1},[]);async function s(i){t(!0),o("");try{return await i(),!0}catch(a){return r.current&&o(me(a)),!1}finally{r.current&&t(!1)}}return{run:s,isBusy:e,fault:n,setFault:o}}
var Cm=(e,t)=>Xa(e)===Xa(t),Xa=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as Bt,signal as qm,useLayoutEffect as Rm,useRef as Lm,useState as Nm}from"./vendor/preact.js";function Qa(e,t){let n=t.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",i=s?n.left:n.right-o,a=Math.
max(4,Math.min(i,innerWidth-o-4)),l=n.top-r-4,c=l>=4?l:Math.max(4,Math.min(n.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${c}px`,e.style.insetInlineStart=
`${s?innerWidth-a-o:a}px`}var Pm=6,Dm=["👍","❤️","😂","🎉","😮","😢"],Rn=qm(null);function Ja(e){Rn.value=e}function Wo({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...Dm])].slice(0,Pm)}function Za(){let e=Rn.value;return e&&Bt`<${Im} key=${e.message.seq} choice=${e} />`}function Im({choice:e}){let{context:t,
message:n,anchor:o}=e,r=Lm(null),[s,i]=Nm(null);Rm(()=>{let p=r.current;p.matches(":popover-open")||p.showPopover(),Qa(p,o),p.querySelector("input, button")?.focus()},
[e,s]);let a=()=>z(import("./picker.js")).then(p=>i(()=>p.Picker));function l(){Rn.peek()===e&&(Rn.value=null,o.isConnected&&o.focus({preventScroll:!0}))}
function c(p){l(),t.react(n,p,!n.reacted?.includes(p))}function u(p){if(p.key==="Escape")l();else{if(s||!["ArrowRight","ArrowLeft"].includes(p.key))return;_(p)}
p.preventDefault(),p.stopPropagation()}function _(p){let h=[...r.current.querySelectorAll("button")],f=getComputedStyle(o).direction==="rtl",m=p.key==="ArrowRig\
ht"===f?-1:1,g=h.indexOf(document.activeElement);h[(g+m+h.length)%h.length]?.focus()}return Bt`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${w("conversation.react")} onKeyDown=${u}
      onToggle=${p=>p.newState==="closed"&&l()}
    >
      ${s&&Bt`<${s} onPick=${c} onClose=${l} />`}
      ${!s&&Wo(t).map(p=>Bt`
        <button
          key=${p} type="button" class="button quiet emoji" aria-label=${w("conversation.react_with",{emoji:p})}
          aria-pressed=${n.reacted?.includes(p)??!1} onClick=${()=>c(p)}
        >${p}</button>
      `)}
      ${!s&&Bt`
        <button type="button" class="button quiet" title=${w("conversation.all_emoji")} onClick=${()=>U(a)}>
          <${O} name="add" label=${w("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}function Ut(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),c=n.sender_id===o.state.me,u=!n.deleted,_=u&&l!==void 0&&!l.
is_archived;return[_&&{id:"react",label:w("conversation.react"),icon:"react",keys:["+"],isInBar:!0,run:h=>Ja({context:e,message:n,anchor:h})},_&&l?.may_post&&{id:"\
reply",label:w("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.reply(n)},_&&c&&{id:"edit",label:w("conversation.edit"),icon:"edit",keys:["E"],
isInBar:!0,run:()=>s.edit(n)},{id:"link",label:w("shell.copy_link"),icon:"link",keys:["C"],run:()=>el(new URL(Pe({name:"group",groupId:i,seq:a}),location.href).
href)},u&&n.content!==""&&{id:"text",label:w("conversation.copy_text"),icon:"copy",run:()=>el(n.content)},_&&aa(l)&&{id:"pin",label:n.pinned?w("conversation.unp\
in"):w("conversation.pin"),icon:"pin",keys:["P"],run:()=>U(()=>r.pin(i,a,!n.pinned))},!c&&{id:"unread",label:w("conversation.mark_unread"),icon:"unread",keys:["\
U"],run:()=>(t.reading.stop(),U(()=>o.marks.unread(i,a)))},u&&{id:"readers",label:w("conversation.seen_by"),icon:"eye",run:()=>se({name:"readers",groupId:i,seq:a})},
u&&n.reactions&&{id:"reactions",label:w("conversation.who_reacted"),icon:"react",run:()=>se({name:"reactions",groupId:i,seq:a})},u&&n.edited_at!==void 0&&l&&la(
l,c)&&{id:"versions",label:w("conversation.versions"),icon:"clock",run:()=>se({name:"versions",groupId:i,seq:a})},_&&ca(l,c)&&{id:"delete",label:w("conversation\
.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(h,f)=>{Bm(e,n,f)}}].filter(h=>typeof h=="object")}async function Bm({actions:e},{group_id:t,
seq:n},o){let r=()=>e.remove(t,n);if(o){await U(r);return}await qn({title:w("conversation.delete_title"),text:w("conversation.delete_text"),action:w("conversati\
on.delete"),work:r,isDanger:!0})}async function el(e){await U(()=>navigator.clipboard.writeText(e))&&$e(w("conversation.copied"))}import{html as Ko,useEffect as Gm,useLayoutEffect as zm,useRef as Ym,useState as Xm}from"./vendor/preact.js";import{html as et,signal as Um,useLayoutEffect as Fm,useRef as jm}from"./vendor/preact.js";var tt=Um(null),Fe=4;function Ce(e){tt.value?.anchor.removeAttribute("aria-expanded"),tt.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute(
"aria-expanded","true")}function Ft(){let e=tt.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),tt.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var tl=()=>tt.value!==null;function nl(){let e=tt.value;return e&&et`<${Hm} key=${e.
label} menu=${e} />`}function Hm({menu:e}){let t=jm(null);Fm(()=>{let o=t.current;o.showPopover(),Km(o,e),ol(o)[0]?.focus()},[e]);let n=o=>{Ft(),o.onSelect()};return et`
    <div
      ref=${t} class="menu" role="menu" aria-label=${e.label} popover="auto" tabindex="-1"
      onKeyDown=${o=>Wm(o)}
      onToggle=${o=>{o.newState==="closed"&&tt.value===e&&Ft()}}
    >
      ${e.items.map(o=>o===!1?null:o===null?et`<hr role="separator" />`:et`<button
            type="button" tabindex="-1" class=${o.isDanger?"menu-item danger":"menu-item"}
            role=${o.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${o.isChecked} onClick=${()=>n(o)}
          >
            ${o.icon&&et`<${O} name=${o.icon} />`}
            <span class="grow">${o.label}</span>
            ${o.detail&&et`<span class="menu-detail">${o.detail}</span>`}
            ${o.isChecked&&et`<${O} name="check" />`}
          </button>`)}
    </div>
  `}var ol=e=>[...e.querySelectorAll("button")];function Wm(e){let t=ol(e.currentTarget),n=t.indexOf(document.activeElement),o={ArrowDown:n+1,ArrowUp:n-1,Home:0,
End:-1};if(Object.hasOwn(o,e.key)){let r=o[e.key];t[(r+t.length)%t.length]?.focus()}else if(e.key==="Tab"||e.key==="Escape")Ft();else if(e.key.length===1&&e.key!==
" "&&!e.ctrlKey&&!e.metaKey){let r=[...t.slice(n+1),...t.slice(0,n+1)],s=e.key.toLocaleLowerCase();r.find(i=>i.textContent?.trim().toLocaleLowerCase().startsWith(
s))?.focus()}else return;e.preventDefault(),e.stopPropagation()}function Km(e,{anchor:t,point:n}){let o=t.getBoundingClientRect(),{width:r,height:s}=e.getBoundingClientRect(),
i=getComputedStyle(t).direction==="rtl",a=n?n.x:i?o.right-r:o.left,l=n?n.y:o.bottom+Fe,c=(n?n.y:o.top-Fe)-s,u=Math.max(Fe,Math.min(a,innerWidth-r-Fe)),_=l+s<=innerHeight-
Fe||c<Fe?l:c;e.style.inset=`${Math.max(Fe,Math.min(_,innerHeight-s-Fe))}px auto auto ${u}px`}var Vm=3,Qm={Delete:()=>w("shell.key.delete")};function Ln({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return F(r)?r:null}function Nn(e,t,n,o,r=null){let s=Ut(e,t,n).map(({label:i,icon:a,keys:l,isDanger:c,run:u})=>({label:i,icon:a,...c?{isDanger:c}:{},...l?.[0]?
{detail:Qm[l[0]]?.()??l[0]}:{},onSelect:()=>u(o,window.event?.shiftKey===!0)}));Ce({label:w("conversation.menu"),items:s,anchor:o,point:r})}function rl({context:e,
list:t,box:n}){let[o,r]=Xm(null),s=Ym(null),{log:i}=e.session.view.logs.get(e.groupId).value,a=o===null?void 0:i?.rows.get(o),l=F(a)?a:null;if(Gm(()=>{let p=n.current,
h=g=>{let d=g.target;s.current?.contains(d)||r(Ln(e,d)?.seq??null)},f=g=>{let d=g.target,y=Ln(e,d);if(!y||d.closest("a, img, video")||String(getSelection()??"")!==
"")return;g.preventDefault();let v=d.closest("[data-row]");Nn(e,t,y,v,{x:g.clientX,y:g.clientY})},m=()=>r(null);return p.addEventListener("pointerover",h),p.addEventListener(
"focusin",h),p.addEventListener("pointerleave",m),p.addEventListener("contextmenu",f),()=>{p.removeEventListener("pointerover",h),p.removeEventListener("focusin",
h),p.removeEventListener("pointerleave",m),p.removeEventListener("contextmenu",f)}},[e,t]),zm(()=>{let p=n.current,h=l&&p.querySelector(`[data-row="${l.seq}"]`);
if(!s.current||!h)return;let f=h.getBoundingClientRect().top-p.getBoundingClientRect().top+p.scrollTop;s.current.style.insetBlockStart=`${f}px`}),!l)return null;
let c=Ut(e,t,l),u=c.some(({id:p})=>p==="react"),_=()=>n.current?.querySelector(`[data-row="${l.seq}"]`);return Ko`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${w("conversation.commands")}>
      ${u&&Wo(e).slice(0,Vm).map(p=>Ko`
        <button
          key=${p} type="button" tabindex="-1" class="emoji" aria-label=${w("conversation.react_with",{emoji:p})}
          onClick=${()=>e.react(l,p,!l.reacted?.includes(p))}
        >${p}</button>
      `)}
      ${c.filter(({isInBar:p})=>p).map(({id:p,label:h,icon:f,run:m})=>Ko`
        <button key=${p} type="button" tabindex="-1" title=${h} onClick=${g=>m(_(),g.shiftKey)}>
          <${O} name=${f} label=${h} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${w("conversation.menu")} aria-haspopup="menu"
        onClick=${p=>Nn(e,t,l,p.currentTarget)}
      >
        <${O} name="more" label=${w("conversation.menu")} />
      </button>
    </div>
  `}function sl(e,t){Jm(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function il(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Zm(e.key,r,n)||r&&eg(e,r,t,n))&&e.preventDefault()}function Zm(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
i=o(),a=t?i.indexOf(t):i.findIndex(_=>_.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(_=>_.dataset.row===s()?.row)),c={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let _=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(_,()=>{}):_(),!0}let u=c[e];return u===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?u:0)))]?.focus(),!0)}function eg(e,t,n,o){let r=Ln(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return Nn(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=Ut(n,o,r).find(({keys:a})=>a?.
includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as Go}from"./vendor/preact.js";function al({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||
!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return Go`
    <div class="pill top">
      <button type="button" onClick=${()=>U(()=>t.goTo(s))}>
        <${O} name="up" />
        ${a?w("conversation.unread_since",{n:i.unread,day:kn(new Date(a.timestamp))}):w("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${w("shell.mark_read")}</button>
    </div>
  `}function ll({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(c=>c.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:i,mentions:a}=r,l=i>0?w("conversation.new",{n:i}):w("conversation.newest");return Go`
    <div class="pill bottom">
      <button type="button" onClick=${()=>U(t.goToEnd)}>
        ${s?w("conversation.yours_below"):l}
        ${a>0&&Go`<span>· ${w("shell.n_mentions",{n:a})}</span>`}
        <${O} name="down" />
      </button>
    </div>
  `}import{html as he}from"./vendor/preact.js";import{html as nt}from"./vendor/preact.js";var tg={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function cl({session:e,notice:t}){let n=new Date(
t.timestamp);return nt`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${ng(e,t)}</span>
      <time datetime=${t.timestamp}>${Lt(n)}</time>
    </div>
  `}function ng(e,t){let n=(r,s="")=>nt`<${Gi} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return V(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return og(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?V("conversation.notice.joined",{user:r}):V("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?V("conversation.notice.left",{user:r}):V("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return V(tg[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return V("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return V(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=Pe({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=nt`<a href=${r}>${w("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?V("conversation.notice.pinned",{actor:o,message:s}):V("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return V("conversation.notice.account_deleted",{user:nt`<bdi class="person">${t.username}</bdi>`})}}
function og(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{
name:s,topic:i}=t;return r&&r.name!==s?V("conversation.notice.renamed",{actor:n,name:nt`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?V("conversation.notice.topic",{actor:n,
topic:nt`<bdi>${i}</bdi>`}):V("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?V(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):V("conversation.notice.updated",{actor:n,name:nt`<bdi>${s}</bdi>`})}import{html as ue}from"./vendor/preact.js";function Pn({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||re(o,o.state.me),i=t.state==="failed"||t.state==="asking",
a=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return ue`
    <div class=${a} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&ue`<${ne} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&ue`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&ue`<p class="quote" dir="auto"><span class="quote-text">${Pt(t.quote)}</span></p>`}
        ${t.content&&ue`<div class="message-text"><${dt} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>ue`<${ig} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&ue`<${sg} context=${e} entry=${t} />`}
      </div>
      ${!i&&ue`<${rg} entry=${t} />`}
    </div>
  `}var ul=({error:e})=>e?me({code:e.code,message:e.sentence}):"";function rg({entry:e}){let t=e.error?w("conversation.waits",{reason:ul(e)}):w("conversation.se\
nding");return ue`<span class="message-clock" title=${t}><${O} name="clock" label=${t} /></span>`}function sg({context:e,entry:t}){let{outbox:n}=e.session.local,
o=t.state==="asking"?w("conversation.asking"):w("conversation.not_sent",{reason:ul(t)});return ue`
    <div class="stuck">
      <p role="alert"><${O} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?w("conversation.send"):w("shell.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${w("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${w("conversation.delete")}</button>
      </div>
    </div>
  `}function ig({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return ue`
    <div class="file">
      <span class="file-link">
        <${O} name="file" />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${Ie(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&ue`
        <progress max=${n.size} value=${n.sent} aria-label=${w("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var fl=300*1e3;function pl({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=t,c=l?[]:n;return he`
    ${a&&he`<${dl} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+c.length===0&&!a&&!l&&he`<p key="none" class="empty" role="listitem">${w("conversation.none")}</p>`}
    ${ag(i,c).map(({day:u,at:_,items:p})=>he`
      <div class="day" key=${u}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${w("conversation.jump_to_date")} onClick=${r}>${kn(_)}</button>
        </div>
        ${p.flatMap((h,f)=>lg({context:e,item:h,before:p[f-1],marks:o}))}
      </div>
    `)}
    ${l&&he`<${dl} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function ag(e,t){let n=[],o=r=>{let s=new Date(r.at),i=Rt(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:F(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function lg({context:e,
item:t,before:n,marks:o}){if(t.entry){let c=e.session.state.me,u=!(n&&(n.entry||n.sender===c)&&t.at-n.at<fl);return[he`<${Pn} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${u} />`]}let{row:r}=t,s=r.seq===o.lineSeq,i=he`
    <div key="line" class="unread-line" role="listitem"><span>${w("conversation.unread_line")}</span></div>
  `,a=s||n?.sender!==t.sender||t.at-n.at>=fl,l=F(r)?he`<${Ta} key=${r.seq} context=${e} message=${r} isHead=${a} isFlashed=${r.seq===o.flashSeq} />`:he`<${cl} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[i,l]:[l]}function dl({way:e,marks:t,onRetry:n}){let o=t.faultAt===e;return he`
    <div class="edge ${e}" role="listitem" aria-label=${w("conversation.reading")}>
      ${o&&he`
        <p role="alert">
          <span>${w("conversation.not_read",{reason:t.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${w("shell.try_again")}</button>
        </p>
      `}
    </div>
  `}function wl({context:e,onReady:t}){let{session:n,groupId:o}=e,r=yt(null),s=yt(null),[i,a]=hl(null),l=yt(null),[c,u]=hl(null),_=n.resets.value,p=oe.value,h=p.name===
"group"&&p.groupId===o?p.seq:null;cg(()=>{let v=s.current,b=Ya({session:n,groupId:o,box:r.current,render:(x,$)=>{let S=n.local.signals.outgoing.peek().filter(E=>k(
E)),M=_t`<${pl}
          context=${e} drawn=${x} outgoing=${S} marks=${$}
          onDay=${m} onRetry=${b.ask}
        />`;ml(x?M:null,v)}}),k=({group_id:x,recipient_id:$,seq:S})=>(x===o||$!==null&&n.local.groupWith($)===o)&&(S===null||!n.state.logs.get(o)?.rows.has(S));
return l.current=b,a(b),t(b),()=>{b.dispose(),ml(null,v)}},[n,o]);let f=v=>v().then(()=>u(null),b=>u(me(b))),m=()=>f(async()=>{let{askForDay:v}=await z(import("./later.js")),
b=await v();b&&await l.current.goToTime(b)}),g=yt(_),d=yt(!1),y=yt(null);return gl(()=>{if(i){if(n.history.look(o,h??void 0),h!==null){let v=i.anchor.place(),b=i.
position.peek().isAtEnd||v===null||v.row.startsWith("k");d.current&&(y.current??=b?"end":v),f(async()=>await i.goTo(h)&&i.flash(h))}else if(!d.current)f(i.open);else if(y.
current){let v=y.current;y.current=null,f(()=>v==="end"?i.goToEnd():i.goTo(Number(v.row),{offset:v.offset}))}d.current=!0}},[i,p]),gl(()=>{i&&_!==g.current&&f(i.
again),g.current=_},[i,_]),sl(r,i),_t`
    <div class="messages-place">
      ${i&&_t`<${al} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${w("conversation.messages")}
        onKeyDown=${v=>i&&il(v,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${w("conversation.older")}</button>
          <button type="button" class="button" onClick=${m}>${w("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${w("conversation.messages")} ref=${s}></div>
        ${i&&_t`<${rl} context=${e} list=${i} box=${r} />`}
        ${c!==null&&_t`
          <p class="empty" role="alert">
            ${w("conversation.not_read",{reason:c})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&f(i.open)}>${w("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&_t`<${ll} context=${e} list=${i} />`}
    </div>
  `}var ug=wa({type:"conjunction"}),_l=e=>ug.value.format(e);import{html as yl}from"./vendor/preact.js";var Dn=3;function vl({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);Tt(e,n.slice(0,Dn));let o=n.slice(0,Dn).map(s=>re(e,s,"…")),
r=n.length>Dn?w("conversation.typing_more",{names:o.join(", "),more:n.length-Dn}):w("conversation.typing",{names:_l(o),n:n.length});return yl`<p class="typing" aria-live="off">${n.
length>0&&yl`<bdi>${r}</bdi>`}</p>`}function $l({session:e,actions:t,groupId:n}){let[o,r]=mg(null),s=pg(()=>{let a=$n({session:e,key:ye({groupId:n,userId:null})});return Tn({session:e,actions:t,groupId:n,
compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return fg(()=>{i&&!i.settings&&e.asking.group(n)},[e,n,i===null]),dg(()=>{if(!o)return;let a=l=>Da(l,{context:s,
list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[s,o]),i?zo`
    <${wl} context=${s} onReady=${r} />
    <div class="main-foot">
      <${vl} session=${e} groupId=${n} />
      <${On} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${Yi} session=${e} groupId=${n} />
    <${Za} />
    <${Sa} />
  `:zo`<${gg} session=${e} />`}function gg({session:e}){let t=e.connection.value.state==="live";return zo`<p class="empty" role="status">${t?w("conversation.not\
_member"):w("conversation.reading")}</p>`}import{html as bl,useEffect as kl,useMemo as hg}from"./vendor/preact.js";function Sl({session:e,actions:t,userId:n}){let{local:o}=e,r=ye({groupId:null,userId:n}),s=hg(()=>Tn({session:e,actions:t,groupId:0,compose:$n({session:e,key:r})}),
[e,t,r]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=re(e,n),c=o.signals.outgoing.value.filter(u=>u.recipient_id===n);return kl(()=>e.
asking.people.need([n]),[e,n]),kl(()=>{i!==null&&te(Pe({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),bl`
    <div class="main-body">
      <div class="beginning">
        <${ne} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${w("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${w("conversation.messages")}>
        ${c.map(u=>bl`<${Pn} key=${u.key} context=${s} entry=${u} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${On} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
  `}import{html as ae,useEffect as Ol}from"./vendor/preact.js";import{html as wg,useEffect as _g}from"./vendor/preact.js";function xl({session:e,userId:t}){return _g(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&
wg`<span class="online-dot"><span class="unseen">${w("shell.online")}</span></span>`}var Ml=(e,{id:t,name:n})=>qn({title:w("shell.leave"),text:w("shell.leave_text",{name:n}),action:w("shell.leave"),isDanger:!0,work:()=>e.leave(t)});var El=["hour","morning","week","ever"];function Al(e,t){if(e==="ever")return null;if(e==="hour")return new Date(t.getTime()+36e5).toISOString();if(e==="week")return new Date(
t.getTime()+6048e5).toISOString();let n=new Date(t.getFullYear(),t.getMonth(),t.getDate(),8);return n<=t&&n.setDate(n.getDate()+1),n.toISOString()}function In(e){let{session:t,actions:n,id:o,name:r}=e,s=t.state.groups.get(o);if(!s)return;let i=Me(s,Date.now()),{notify_all:a}=t.local.signals.settings.value,
l=a.includes(o);Ce({...e,label:w("shell.menu_of",{name:r}),items:[...yg(s),null,s.unread>0&&{label:w("shell.mark_read"),icon:"check",onSelect:()=>t.marks.read(o,
s.seq)},i?{label:w("shell.unmute"),icon:"bell",onSelect:()=>{U(()=>n.unmute(o))}}:{label:w("shell.mute"),icon:"muted",onSelect:()=>vg(e)},s.kind==="group"&&{label:w(
"shell.notify_all"),icon:"bell",isChecked:l,onSelect:()=>t.local.settings.set("notify_all",l?a.filter(c=>c!==o):[...a,o])},{label:w("shell.copy_link"),icon:"lin\
k",onSelect:()=>{$g(`/g/${o}`)}},qo(s)&&null,qo(s)&&{label:w("shell.leave"),icon:"leave",isDanger:!0,onSelect:()=>{Ml(n,s)}}]})}function yg({id:e,kind:t,peer_id:n}){
let o=s=>{let i=oe.peek();(i.name!=="group"||i.groupId!==e)&&te(`/g/${e}`),se(s)},r={label:w("shell.pins"),icon:"pin",onSelect:()=>o({name:"pins",groupId:e})};if(t===
"direct"){if(n===null)return[];let s={name:"profile",userId:n,groupId:e};return[{label:w("shell.profile"),icon:"person",onSelect:()=>o(s)},r]}return[{label:w("s\
hell.group_settings"),icon:"settings",onSelect:()=>o({name:"group",groupId:e})},{label:w("shell.members"),icon:"group",onSelect:()=>o({name:"members",groupId:e})},
r]}function vg(e){let{actions:t,id:n,name:o}=e;Ce({...e,label:w("shell.mute_name",{name:o}),items:El.map(r=>({label:w(`shell.mute.${r}`),onSelect:()=>{U(()=>t.mute(
n,Al(r,new Date)))}}))})}async function $g(e){try{await navigator.clipboard.writeText(new URL(e,location.origin).href),$e(w("shell.copied"))}catch{$e(w("shell.n\
ot_copied"),{isFault:!0})}}function Tl({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return Ol(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),ae`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${O} name="back" label=${w("shell.back")} /></a>
      ${o?.kind==="direct"?ae`<${ql} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:ae`<${bg} group=${o} />`}
      ${o&&ae`<${kg} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Cl=({session:e,userId:t})=>ae`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${O} name="back" label=${w("shell.back")} /></a>
    <${ql} session=${e} userId=${t} />
  </header>
`;function bg({group:e}){if(!e)return ae`<h1 class="grow"><bdi>${w("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return ae`
    <${ne} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>mt({name:"group",groupId:t})}>
          <bdi class="cut">${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&ae`<span class="tag">${w("shell.archived")}</span>${" "}`}
        ${r!==null&&ae`<span>${w("shell.n_members",{n:r})}</span>`}
        ${o&&ae`<span> · </span><bdi class="cut" title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function ql({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=Ae(o);return Ol(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
ae`
    <span class="with-dot">
      <${ne} id=${t} name=${r} file=${o?.avatar} />
      <${xl} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>mt({name:"profile",userId:t,groupId:n})}>
          <bdi class="cut">${r||w("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi class="cut">${t===e.state.me?w("shell.notes"):o?.status??""}</bdi></p>
    </div>
  `}function kg({session:e,actions:t,group:n}){let o=(r,s,i)=>ae`
    <button
      class=${r==="search"?"button quiet":"button quiet in-menu"} title=${i} aria-pressed=${ie.value?.name===r}
      onClick=${()=>mt({name:r,groupId:n.id})}
    >
      <${O} name=${s} label=${i} />
    </button>
  `;return ae`
    ${n.kind==="group"&&o("members","group",w("shell.members"))}
    ${o("pins","pin",w("shell.pins"))}
    ${o("search","search",w("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${w("shell.more")}
      onClick=${r=>In({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${O} name="more" label=${w("shell.more")} />
    </button>
  `}import{html as Ll}from"./vendor/preact.js";var Bn=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as Sg}from"./vendor/preact.js";var Yo=(e,t)=>U(async()=>{let{openNew:n}=await z(import("./later.js")).catch(()=>{throw new Error(w("shell.not_loaded"))});n(e,t)});function Rl(e){
let t=n=>Ce({label:w("shell.menu_new"),anchor:n.currentTarget,items:Bn.map(([o,r])=>({label:w(`shell.new.${o}`),icon:r,onSelect:()=>{Yo(o,e)}}))});return Sg`
    <button class="button quiet" aria-haspopup="menu" title=${w("shell.menu_new")} onClick=${t}>
      <${O} name="add" label=${w("shell.menu_new")} />
    </button>
  `}function Nl(e){let t=e.session.view.order.value.length===0;return Ll`
    <div class="main-body home">
      <p class="quiet-text">${w(t?"shell.begin":"shell.choose")}</p>
      <div class="home-actions">
        ${Bn.map(([n,o])=>Ll`
          <button key=${n} class="button" onClick=${()=>{Yo(n,e)}}>
            <${O} name=${o} />${w(`shell.new.${n}`)}
          </button>`)}
      </div>
    </div>
  `}var Xo=/Mac|iPhone|iPad/.test(navigator.platform),Pl=()=>Xo?"⌘":w("shell.key.ctrl");import{signal as xg}from"./vendor/preact.js";var jt=xg(!1);function Un(){document.querySelector("dialog[open]")||(Ft(),jt.value=!0)}var Mg=".composer textarea",Eg=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function Bl(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||Ag(n,e)&&n.preventDefault()};return window.addEventListener("keydown",t),()=>window.removeEventListener("key\
down",t)}function Ag(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=Xo?e.metaKey:e.ctrlKey;if(jt.peek()&&!document.querySelector("dialog[open]"))return n.length===1;if(Cn()||
tl()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")Un();else if(s&&!o&&r&&n.toLowerCase()==="f")te("/search");else if(o&&
!s&&n==="ArrowDown")Dl(t,1,r);else if(o&&!s&&n==="ArrowUp")Dl(t,-1,r);else{if(n==="F6"&&!o&&!s)return Og(r?-1:1);if(n==="Escape")return ie.peek()===null&&Il();if(o||
e.ctrlKey||e.metaKey||qg(e.target))return!1;if(n==="?")U(Cg);else return Tg(e)&&Il(),!1}return!0}function Dl({state:e,view:t},n,o){let r=oe.peek(),s=t.order.peek(),
i=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=i+n;l>=0&&l<s.length;l+=n){let c=e.groups.get(s[l]);if(!(!c||o&&(c.unread===0||Me(
c,a)&&c.mentions===0))){te(`/g/${c.id}`);return}}}function Og(e){let t=Eg.flatMap(({root:s,first:i})=>{let a=document.querySelector(s),l=a?.querySelector(i)??a;
return a&&l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let i=t[(r+e*s+n*s)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function Il(){let e=document.querySelector(
Mg);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function Tg({key:e,target:t}){
return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".panel, [role='menu'], [role='listbox']"))}async function Cg(){(await z(import("./later.js"))).
showKeys()}function qg(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):!1}import{effect as Rg,html as Lg}from"./vendor/preact.js";var Ul=5e3,Fl=()=>z(import("./later.js"));function jl({connection:e}){return Rg(()=>{e.value.state==="live"&&Ng(()=>{Fl().catch(()=>{})})})}function Ng(e){
"requestIdleCallback"in window?requestIdleCallback(e,{timeout:Ul}):setTimeout(e,Ul)}function Hl(e){return jt.value?Lg`<${De} load=${Fl} name="Palette" ...${e} />`:
null}import{html as Kl,useEffect as Gl,useLayoutEffect as zl,useRef as Ig,useState as Yl}from"./vendor/preact.js";import{html as Vo,useEffect as Pg,useRef as Dg}from"./vendor/preact.js";function Wl({title:e,head:t,foot:n,children:o}){let r=Dg(null),s=ie.value?.back;return Pg(()=>{r.current?.focus({preventScroll:!0})},[]),Vo`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s&&Vo`<button class="button quiet" onClick=${()=>se(s)}>
            <${O} name="back" label=${w("shell.panel_back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${r}>${e}</h2>
          <button class="button quiet" onClick=${Oe}>
            <${O} name="close" label=${w("shell.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${o}</div>
      ${n&&Vo`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var Qo=null;function Vl({session:e,actions:t}){let n=ie.value,o=Ig(!1),[,r]=Yl(0),[s,i]=Yl(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!a;if(Gl(()=>{a&&Oe()},[a]),Gl(()=>{!l||Qo||z(import("./panels.js")).then(u=>{Qo=u.PANELS,r(_=>_+1)},()=>i(!0))},
[l]),zl(()=>{if(l)return document.addEventListener("keydown",Xl),()=>document.removeEventListener("keydown",Xl)},[l]),zl(()=>{o.current&&!l&&Bg()&&va(),o.current=
l},[l]),!l)return null;let c=Qo?.[n.name];return c?Kl`<${c} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:Kl`
    <${Wl} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?w("shell.panel_not_loaded"):w("shell.loading")}
      </p>
    <//>
  `}function Xl(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;
if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}Oe()}var Bg=()=>!document.
activeElement||document.activeElement===document.body;import{html as nr,useMemo as hh,useState as wh}from"./vendor/preact.js";import{html as Ug,useState as Fg}from"./vendor/preact.js";var Ql="chat-asked";function Jl({session:e}){let[t,n]=Fg(jg()),o=e.local.signals.settings.value.notifications;
if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{Hg(),n(!0)};return Ug`
    <section class="ask" aria-label=${w("shell.notifications")}>
      <p>${w("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${w("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${w("shell.allow")}</button>
      </div>
    </section>
  `}function jg(){try{return localStorage.getItem(Ql)!==null}catch{return!0}}function Hg(){try{localStorage.setItem(Ql,"1")}catch{}}import{html as Wg}from"./vendor/preact.js";function Zl({session:e,actions:t}){let n=e.state.me,o=e.view.people.get(n).value,r=Ae(o),s=i=>Ce({label:w("shell.account"),anchor:i.currentTarget,items:[{label:w(
"shell.profile"),icon:"person",onSelect:()=>te("/settings/profile")},{label:w("shell.settings"),icon:"settings",onSelect:()=>te("/settings")},{label:w("shell.se\
ssions"),icon:"device",onSelect:()=>te("/settings/sessions")},null,{label:w("shell.read_all"),icon:"check",onSelect:()=>{U(()=>t.readAll())}},null,{label:w("she\
ll.sign_out"),icon:"leave",onSelect:()=>{Kg()}}]});return Wg`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${w("shell.account_of",{name:r})} onClick=${s}>
      <${ne} id=${n} name=${r} file=${o?.avatar} size="small" />
    </button>
  `}var Kg=()=>U(async()=>{await Y.logout(),te("/",{replace:!0})});var Jo=["all","unread","mentions","direct"],Gg={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function ec(e,t,n,o){if(n==="all")return e;let r=Gg[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as zg,useEffect as Yg,useState as Xg}from"./vendor/preact.js";function tc({session:e,actions:t}){let[n,o]=Xg([]),r=e.connection.value.state==="live",s=e.invitations.value;if(Yg(()=>{r&&t.invitations().then(({items:l})=>o(l),
()=>{})},[r,s]),n.length===0)return null;let i=()=>U(async()=>(await z(import("./later.js"))).showInvitations(t,n,a)),a=l=>o(c=>c.filter(u=>u.id!==
l));return zg`
    <button class="button invitations" onClick=${i}>
      <${O} name="group" />${w("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as cc,useEffect as fc,useLayoutEffect as Fn,useRef as vt,useState as tr}from"./vendor/preact.js";var Vg=1440*60*1e3,Qg=7,Jg=be({hour:"numeric",minute:"2-digit"}),Zg=be({weekday:"short"}),eh=be({day:"numeric",month:"short"}),th=be({day:"numeric",month:"numer\
ic",year:"2-digit"}),nc=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function oc(e,t=new Date){let n=Math.round((nc(t)-nc(e))/Vg);return n===
0?Jg.value.format(e):n>0&&n<Qg?Zg.value.format(e):(e.getFullYear()===t.getFullYear()?eh:th).value.format(e)}import{html as le,useEffect as rc,useLayoutEffect as nh,useRef as oh}from"./vendor/preact.js";var sc=999;function ic({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,c=oh(null);nh(()=>c.current?.
style.setProperty("--at",String(o)),[o,!l]);let u=rh(e,l);if(!l)return null;let _=Me(l,Date.now()),p=sh(l,u.person),h=l.unread>0&&!_,f=g=>In({session:e,actions:t,
id:n,name:p,point:g,anchor:c.current?.querySelector(g?"a":"button")}),m=g=>{g.preventDefault();let d=g.clientX===0&&g.clientY===0;f(d?null:{x:g.clientX,y:g.clientY})};
return le`
    <li
      ref=${c} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${m} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${ih(l,p,_,u.isOnline)} data-unread=${h} data-muted=${_} draggable=${!1}
      >
        <span class="group-picture">
          <${ne} id=${l.peer_id??n} name=${p} file=${u.person?.avatar} isGroup=${l.kind==="group"} />
          ${u.isOnline&&le`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${p}</bdi>
            ${_&&le`<${O} name="muted" />`}
            ${l.last&&le`<time class="group-time">${oc(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${lh} session=${e} group=${l} isChosen=${s} />
            <${ah} group=${l} isMuted=${_} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>f(null)}
      >
        <${O} name="more" label=${w("shell.menu_of",{name:p})} />
      </button>
    </li>
  `}function rh(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return rc(()=>o?e.people.show(n):void 0,[n,o]),
rc(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function sh(e,t){return e.kind==="group"?e.name:t?.
is_deleted?w("shell.deleted_user"):Ae(t)||e.name}function ih({unread:e,mentions:t},n,o,r){let s=[n];return r&&s.push(w("shell.online")),e>0&&s.push(w("shell.n_u\
nread",{n:e})),t>0&&s.push(w("shell.n_mentions",{n:t})),o&&s.push(w("shell.muted")),s.join(", ")}function ah({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n===
"direct"&&e>0&&!o;return le`
    ${t>0&&!r&&le`<span class="badge of-mention">@${Zo(t)}</span>`}
    ${r&&le`<span class="badge of-mention">${Zo(e)}</span>`}
    ${e>0&&!o&&!r&&le`<span class="badge">${Zo(e)}</span>`}
  `}var Zo=e=>e>sc?`${sc}+`:e;function lh({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter(_=>_!==e.state.me),a=e.local.
signals.drafts.get(`g${o}`).value;if(i.length>0)return le`<span class="group-last typing">${w("shell.typing")}</span>`;if(a?.text&&!n)return le`<span class="group-last"><em>${w(
"shell.draft")} </em><bdi class="cut">${a.text}</bdi></span>`;if(!r)return le`<span class="group-last"><bdi class="cut">${t.topic||w("shell.empty_group")}</bdi></span>`;
let l=r.sender_id===e.state.me,c=e.view.people.get(r.sender_id).value,u=l?w("shell.you"):s==="direct"?null:Ae(c)||r.sender;return le`<span class="group-last">${u&&
le`<span class="group-from"><bdi class="cut">${u}</bdi>: </span>`}<bdi class="cut">${ch(r)}</bdi></span>`}function ch({kind:e,text:t}){return e==="deleted"?w("s\
hell.deleted"):e==="file"?w("shell.a_file"):Ve(t)}function ac({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function lc({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var uh=2e3,fh=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function dc({session:e,actions:t,ids:n,chosen:o}){let r=vt(null),s=vt(null),[i,a]=dh(n),[
l,c]=tr({first:0,end:0}),[u,_]=tr(null),p=mh(i,[u,o,i[0]??null]),h=er(s.current),f=lc(l,[i.indexOf(p??-1),i.indexOf(h??-1)]);function m(){let d=r.current,y=s.current?.
getBoundingClientRect().height??0,v=i.length;if(!d||v===0||y===0)return;let b=ac({top:d.scrollTop,height:d.clientHeight,row:y/v,count:v});c(k=>k.first===b.first&&
k.end===b.end?k:b)}Fn(()=>{s.current?.style.setProperty("--count",String(i.length)),m()},[i]),fc(()=>{let d=new ResizeObserver(m);return d.observe(r.current),d.
observe(s.current),()=>d.disconnect()},[i]),Fn(()=>{h!==null&&er(s.current)===null&&uc(s.current,h)?.focus()}),ph(s,i,o);function g(d){let y=er(s.current);if(y===
null||!fh.includes(d.key)||d.altKey||d.ctrlKey)return;d.preventDefault();let v=Math.max(1,Math.floor((r.current?.clientHeight??0)/pc(s.current))-1),b=i.indexOf(
y),k={ArrowDown:b+1,ArrowUp:b-1,PageDown:b+v,PageUp:b-v,Home:0,End:i.length-1}[d.key]??b,x=i[Math.max(0,Math.min(k,i.length-1))];x!==void 0&&_(x)}return Fn(()=>{
u!==null&&h!==null&&h!==u&&uc(s.current,u)?.focus()},[u]),cc`
    <div
      ref=${r} class="sidebar-body" onScroll=${m}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${w("shell.conversations")} onKeyDown=${g}>
        ${f.map(d=>{let y=i[d];return cc`<${ic}
            key=${y} id=${y} position=${d} count=${i.length} session=${e} actions=${t}
            isChosen=${y===o} isStop=${y===p} onFocus=${_}
          />`})}
      </ul>
    </div>
  `}function dh(e){let t=vt(e),n=vt(-1/0),o=vt(null),[,r]=tr(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),fc(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+uh}]}function ph(e,t,n){let o=vt(null);Fn(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=pc(e.current),a=r*i;a<s.scrollTop?s.scrollTop=
a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function pc(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function er(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var uc=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),mh=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;import{html as gh}from"./vendor/preact.js";var mc=()=>gh`
  <button
    class="button quiet" title=${w("shell.mentions")} aria-pressed=${ie.value?.name==="mentions"}
    onClick=${()=>mt({name:"mentions"})}
  >
    <${O} name="mention" label=${w("shell.mentions")} />
  </button>
`;function gc({session:e,actions:t,chosen:n}){let[o,r]=wh(Jo[0]),s=_h(e,o,n);return nr`
    <nav id="groups" class="sidebar" aria-label=${w("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${O} name="logo" /><span>${w("shell.name")}</span></a>
          <span class="grow"></span>
          <${mc} />
          <${Rl} session=${e} actions=${t} />
          <${Zl} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${Un}>
          <${O} name="search" /><span class="grow">${w("shell.palette")}</span><kbd>${`${Pl()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${w("shell.filter")}>
          ${Jo.map(i=>nr`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${w(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${tc} session=${e} actions=${t} />
      </header>
      <${dc} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&nr`<p class="empty">${w(`shell.none.${o}`)}</p>`}
      <${Jl} session=${e} />
    </nav>
  `}function _h(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return hh(()=>ec(o,e.state.groups,t,n),[e,o,r,t,n])}var yh=matchMedia("(width < 37.5rem)"),vh=24,$h=64;function hc(){let e=null;function t({touches:i}){let[a]=i;r(),!(!a||i.length>1||!yh.matches||or(a)>=vh||!bh())&&
(e=a,document.addEventListener("touchmove",n,{passive:!1}))}function n(i){let{along:a,across:l}=s(i);Math.abs(a)>l&&i.cancelable&&i.preventDefault()}function o(i){
let{along:a,across:l}=s(i);r(),a>=$h&&a>2*l&&kh()}function r(){e=null,document.removeEventListener("touchmove",n)}function s({changedTouches:i}){let a=[...i].find(
({identifier:l})=>l===e?.identifier);return!e||!a?{along:0,across:0}:{along:or(a)-or(e),across:Math.abs(a.clientY-e.clientY)}}return document.addEventListener("\
touchstart",t,{passive:!0}),document.addEventListener("touchend",o,{passive:!0}),document.addEventListener("touchcancel",r,{passive:!0}),()=>{r(),document.removeEventListener(
"touchstart",t),document.removeEventListener("touchend",o),document.removeEventListener("touchcancel",r)}}var or=({clientX:e})=>document.documentElement.dir==="\
rtl"?innerWidth-e:e,bh=()=>!Cn()&&!document.querySelector("dialog[open]")&&(ie.peek()!==null||oe.peek().name!=="home");function kh(){ie.peek()?Oe():te("/")}function wc({session:e,actions:t}){let n=oe.value,o=n.name!=="home";return Sh(()=>Bl(e),[e]),rr(()=>jl(e),[e]),rr(()=>Mh(e),[e]),rr(hc,[]),we`
    <a class="skip-link" href="#main">${w("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Ni}>
      <${ji} session=${e} />
      <${gc} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${xh} session=${e} actions=${t} at=${n} />
        <${Ah} session=${e} actions=${t} at=${n} />
      </main>
      <${Vl} session=${e} actions=${t} />
      <${Wi} session=${e} />
    </div>
    <${Hl} session=${e} actions=${t} />
    <${Va} />
    <${nl} />
    <${Ji} />
  `}function xh({session:e,actions:t,at:n}){switch(n.name){case"group":return we`<${Tl} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return we`<${Cl} key=${n.userId} session=${e} userId=${n.userId} />`;default:return we`
        <header class="bar">
          <a class="button quiet back" href="/"><${O} name="back" label=${w("shell.back")} /></a>
          <h1><bdi class="cut">${Oh(n)}</bdi></h1>
        </header>
      `}}function Mh(e){let t=()=>{},n=!1;return sr().then(({startNotifications:o})=>{n||(t=o(e))},()=>{}),()=>{n=!0,t()}}var sr=()=>z(import("./later.js")),
Eh=()=>z(import("./settings.js"));function Ah({session:e,actions:t,at:n}){switch(n.name){case"group":return we`<${$l} key=${n.groupId} session=${e} actions=${t} groupId=${n.
groupId} />`;case"direct":return we`<${Sl} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"join":return we`<${De} load=${sr} name="InviteScreen" session=${e} actions=${t} code=${n.
code} />`;case"search":return we`<${De} load=${sr} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return we`<${De} load=${Eh} name="Settings" session=${e} actions=${t} page=${n.
page} />`;case"home":return we`<${Nl} session=${e} actions=${t} />`;default:return we`<div class="main-body"><p class="empty"><a href="/">${w("shell.back")}</a></p></div>`}}
function Oh(e){switch(e.name){case"home":return w("shell.name");case"group":case"direct":return w("shell.conversation");case"join":return w("shell.invitation");case"\
search":return w("shell.search");case"settings":return w("shell.settings");case"unknown":return w("shell.not_found")}}var Ch=()=>import("./signin.js");function qh(){let e=Y.status.value;switch(e.name){case"starting":return jn`<p class="empty" role="status">${w("sh\
ell.starting")}</p>`;case"signed_out":return jn`<${De} load=${Ch} name="SignIn" reason=${e.reason} known=${e.email} />`;case"signed_in":return jn`<${wc} session=${e.
session} actions=${e.actions} />`}}function jE(e){Bi().then(()=>Th(jn`<${qh} />`,e)),addEventListener("online",()=>Y.wake()),addEventListener("offline",()=>Y.offline()),
addEventListener("pagehide",()=>{Y.flush()}),document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?Y.wake():Y.flush()}),Y.start()}export{Wn as a,qe as b,w as c,ye as d,Se as e,F as f,ee as g,Me as h,qy as i,Y as j,wn as k,O as l,bv as m,Ae as n,ne as o,$e as p,me as q,U as r,dt as s,Be as t,
L$ as u,aa as v,N$ as w,P$ as x,D$ as y,qo as z,be as A,Rt as B,tb as C,bn as D,nb as E,Pe as F,oe as G,te as H,ie as I,se as J,ib as K,Oe as L,Mm as M,qn as N,
Om as O,Tm as P,Pl as Q,Ml as R,Ce as S,$g as T,sh as U,jt as V,Kg as W,Bn as X,Wl as Y,xl as Z,jE as _};
