import{A as ae,B as Wo,C as yt,D as Ko,E as ye,F as W,L as On,b as Le,c as Ro,d as h,e as Q,f as Lo,g as Po,h as ke,i as No,j as Do,k as Io,l as _e,m as Bt,n as Bo,
o as Fo,p as _t,q as Uo,r as Ho,u as Se,v as R,y as Pe,z as pe}from"./shared1.js";function jo({me:e,leave:t},n,o){async function r(s){let i=await n.patch("/v1/users/me",s);return e.value=i,i}return{changeProfile:r,uploadAvatar(s,i=()=>{}){let{
done:a,cancel:l}=o(s,"avatar",{onProgress:i});return{done:a.then(({id:c})=>r({avatar:c})),cancel:l}},async changePassword(s,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:s,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:s=>n.remove(`/v1/users/sessions/${encodeURIComponent(
s)}`),exportPath:"/v1/users/me/export",deleteAccount:(s,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:s,messages:i}))}}var V=e=>`/v1/groups/${e}`,xe=(e,t)=>`/v1/groups/${e}/messages/${t}`,Ft=(e,t)=>`/v1/groups/${e}/members/${t}`;var Ut=200;function zo({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:r}=await n.post("/v1/groups",{name:o});return r},async changeGroup(o,r){
let{settings:s}=await n.patch(V(o),r);return s},deleteGroup:o=>n.remove(V(o)),join:o=>n.post(`${V(o)}/join`),leave:o=>n.remove(Ft(o,e.me)),mute:(o,r)=>n.put(`${V(
o)}/mute`,{until:r}),unmute:o=>n.remove(`${V(o)}/mute`),publicGroups:(o,r=0)=>n.page("/v1/groups/public",{q:o||null,limit:Ut,after_id:r}),members:(o,{q:r,after_id:s=0,
limit:i=Ut}={})=>n.page(`${V(o)}/members`,{q:r||null,limit:i,after_id:s}),addMember:(o,r,s="member")=>n.post(`${V(o)}/members`,{user_id:r,role:s}),changeRole:(o,r,s)=>n.
patch(Ft(o,r),{role:s}),removeMember:(o,r)=>n.remove(Ft(o,r)),ban:(o,r)=>n.put(`${V(o)}/bans/${r}`),unban:(o,r)=>n.remove(`${V(o)}/bans/${r}`),bans:o=>n.page(`${V(
o)}/bans`,{limit:Ut,after_id:0}),createInvite:(o,r)=>n.post(`${V(o)}/invites`,r),invites:o=>n.get(`${V(o)}/invites`),revokeInvite:(o,r)=>n.remove(`${V(o)}/invit\
es/${r}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:Ut,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var Ht=200,vt=class extends ke{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function Go({local:e,people:t,marks:n,history:o},r){
return{async send(s){let i=await e.outbox.add(s),{group_id:a,recipient_id:l}=i;return a&&t.typedAndSent(a),await e.drafts.clear(_e({groupId:a,userId:l})),i},sendAgain:s=>e.
outbox.retry(s),deleteUnsent:async s=>await e.outbox.discard(s)!==null,editUnsent:s=>e.editUnsent(s),async edit({group_id:s,seq:i,revision:a=1},l){let c=xe(s,i);
try{return await r.patch(c,{content:l},{headers:{"If-Match":`"${a}"`}})}catch(u){let $=u;throw $.action!=="choose"?$:new vt($,l,await r.get(c))}},remove:(s,i)=>r.
remove(xe(s,i)),async react(s,i,a,l){let c=`${xe(s,i)}/reactions/${encodeURIComponent(a)}`,{reactions:u}=await(l?r.put(c):r.remove(c));return u},pin(s,i,a){let l=`${V(
s)}/pins/${i}`;return a?r.put(l):r.remove(l)},pins:s=>r.get(`${V(s)}/pins`),markUnread:(s,i)=>n.unread(s,i),readAll:()=>n.readAll(),message:(s,i)=>r.get(xe(s,i)),
async versions(s,i){let a=`${xe(s,i)}/versions`,l=[];for(;;){let c=l[l.length-1]?.revision,u=await r.get(a,{limit:Ht,after:c});if(l.push(...u),u.length<Ht)return l}},
reactions:(s,i)=>r.page(`${xe(s,i)}/reactions`,{limit:Ht,after_id:0}),readers:(s,i)=>r.page(`${xe(s,i)}/readers`,{limit:Ht,after_id:0}),replies:(s,i,a={})=>r.get(
`${xe(s,i)}/replies`,a),mentions:(s=null)=>r.page(s??"/v1/mentions"),search:s=>r.get("/v1/search",s),refresh:(s,i)=>o.row(s,i)}}function Xo({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let r=`/v1/users/${n}/block`;return o?t.put(r):t.remove(
r)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Ll=(e,t,n)=>({...Go(e,t),...zo(e,t),...Xo(e,t),...jo(e,t,n)});import{openDB as Pl,unwrap as Nl}from"./vendor/idb.js";var Dl=1,Il=3e3,Bl=3,Vo=["outbox","drafts","files","values"],bt=["meta","groups","messages","people","logs"];async function Fl(e){if(typeof indexedDB>"u")return _t();
let t=!0,n=Promise.resolve().then(()=>Pl(`chat-${e}`,Dl,{upgrade(r){for(let s of bt)r.objectStoreNames.contains(s)&&r.deleteObjectStore(s);r.createObjectStore("\
meta"),r.createObjectStore("groups",{keyPath:"id"}),r.createObjectStore("messages",{keyPath:["group_id","seq"]}),r.createObjectStore("people",{keyPath:"id"}),r.
createObjectStore("logs",{keyPath:"group_id"});for(let s of Vo)r.objectStoreNames.contains(s)||(s==="outbox"?r.createObjectStore(s,{keyPath:"key"}):r.createObjectStore(
s))},blocking:(r,s,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await Jo(n,null);return o?Ul(o,()=>t):(n.then(r=>r.close()).catch(()=>{}),_t())}async function Jo(e,t,n=()=>{}){
let o,r=new Promise(s=>{o=setTimeout(()=>{n(),s(t)},Il)});try{return await Promise.race([e,r])}catch{return t}finally{clearTimeout(o)}}function Ul(e,t){let n=0;
async function o(s,i){if(!t()||n>=Bl)return i;let a=Promise.resolve().then(s);return Jo(a,i,()=>n++)}let r=s=>o(async()=>(await s(),!0),!1);return{is_lasting:!0,
read:()=>o(()=>Hl(e),null),rows:s=>o(()=>e.getAll("messages",IDBKeyRange.bound([s,0],[s,1/0])),[]),async save(s){let i=!1;return await r(()=>Wl(e,s).catch(l=>{throw i=
l?.name==="QuotaExceededError",l}))?!0:(i&&await r(()=>Qo(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:s=>o(async()=>await e.get(
"outbox",s)??null,null),put_outgoing:s=>r(()=>Yo(e,"outbox",s)),remove_outgoing:s=>r(()=>e.delete("outbox",s)),drafts:()=>o(async()=>{let s=e.transaction("draft\
s"),[i,a]=await Promise.all([s.store.getAllKeys(),s.store.getAll()]);return new Map(i.map((l,c)=>[String(l),a[c]]))},new Map),draft:s=>o(async()=>await e.get("d\
rafts",s)??null,null),put_draft:(s,i)=>r(()=>Yo(e,"drafts",i,s)),sync_draft:(s,i)=>r(()=>Kl(e,s,i)),file:s=>o(async()=>await e.get("files",s)??null,null),put_file:(s,i)=>r(
()=>e.put("files",i,s)),remove_file:s=>r(()=>e.delete("files",s)),value:s=>o(async()=>await e.get("values",s)??null,null),put_value:(s,i)=>r(()=>e.put("values",
i,s)),wipe:(s=!1)=>r(()=>Qo(e,s?[...bt,...Vo]:bt)),close:()=>e.close()}}async function Hl(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore(
"meta"),[o,r,s,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);
return o===void 0?null:{cursor:o,me:r??null,groups:s,people:i,logs:a}}async function Wl(e,t){let n=e.transaction(bt,"readwrite"),o=r=>Nl(n.objectStore(r));if(t.
is_whole)for(let r of bt)o(r).clear();for(let r of[...t.gone_groups,...t.gone_logs])o("messages").delete(IDBKeyRange.bound([r,0],[r,1/0])),o("logs").delete(r);for(let r of t.
gone_groups)o("groups").delete(r);for(let r of t.gone_rows)o("messages").delete(r);for(let r of t.groups)o("groups").put(r);for(let r of t.people)o("people").put(
r);for(let r of t.rows)o("messages").put(r);for(let r of t.logs)o("logs").put(r);o("meta").put(t.cursor,"cursor"),o("meta").put(Date.now(),"saved_at"),t.me!==void 0&&
o("meta").put(t.me,"me"),n.commit(),await n.done}async function Yo(e,t,n,o){let r=e.transaction(t,"readwrite"),{store:s}=r,i=n===null?s.delete(o):s.put(n,o);r.commit(),
await Promise.all([i,r.done])}async function Kl(e,t,n){let{store:o,done:r}=e.transaction("drafts","readwrite");Fo(await o.get(t),n)&&(Bt(n)?o.delete(t):o.put({...n,
is_synced:!0},t)),await r}async function Qo(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}import{batch as sf,signal as Ye}from"./vendor/preact.js";var jl=new Set([1002,1007,1009,4502]),zl=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Zo=e=>jl.has(e),er=e=>zl.get(e)??null;function tr(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var Gl=1e4;function nr(e){let t=new Map,n=0;function o(s){let i=t.get(s);return t.delete(s),i&&e.cancel(i.handle),i}let r=(s,i)=>o(s)?.fail(new ke({code:i}));return{
ask(s,i,a=`r${++n}`){return new Promise((l,c)=>{let u=e.after(()=>r(a,"time_out"),Gl);t.set(a,{done:l,fail:c,handle:u}),i({...s,ref:a})||r(a,"network")})},settle(s){
if(typeof s.ref!="string")return;let i=o(s.ref);s.type==="error"?i?.fail(Do(s)):i?.done(s)},failAll(){for(let s of[...t.keys()])r(s,"network")}}}var Ql=1e4,Vl=2e4,Jl=5e3,Zl=500,ec=3e4,rr=3,tc=65536;function sr({open:e,prepare:t,checkLogin:n,onFrame:o,onState:r,isOnline:s=()=>!0,isVisible:i=()=>!0,clock:a=Po,
random:l=Math.random}){let c=null,u={state:"idle",since:a.now(),retryAt:null,code:null},$=0,y=0,p=!1,f=null,m=null,d=nr(a);function g(A,L=null,D=null){let I=a.now();
u={state:A,since:I,retryAt:L===null?null:I+L,code:D},r(u)}function _(){return u.state==="updating"&&$<rr?"updating":u.state==="offline"?"offline":"connecting"}async function v(){
w();let A=++y;g(_());let L;try{L=await t()}catch(J){A===y&&E(J);return}if(A!==y)return;let D=!1;c=e(L);let I=c;f=a.after(()=>M(D,1006),Ql),I.onopen=()=>{D=!0},I.
onmessage=({data:J})=>I===c&&b(J),I.onclose=({code:J,reason:Re})=>I===c&&k(D,J,Re)}function b(A){let L;try{L=JSON.parse(String(A))}catch{return}if(x(),L.type===
"ready")a.cancel(f),p=!0,g("catching_up");else if(L.type==="live"){$=0,o(L),g("live");return}d.settle(L),o(L)}function x(){a.cancel(m),m=a.after(()=>{i()?S():x()},
Vl)}function S(){a.cancel(m),N({type:"ping"}),m=a.after(()=>M(!0,1006),Jl)}function w(){if(a.cancel(f),a.cancel(m),p=!1,c){let A=c;c=null,A.onmessage=A.onopen=null,
A.onclose=null,A.close(1e3)}d.failAll()}function k(A,L,D){if(L===1012){let J=tr(D)+l()*1e3;w(),g("updating",J,L),f=a.after(v,J);return}let I=er(L);I?q("ended",I):
L===4503?q("crowded",L):Zo(L)?q("faulty",L):M(A,L)}function M(A,L){w();let D=++y;if(A){O(L);return}g(_(),null,L),n().then(()=>D===y&&O(L),I=>D===y&&E(I))}function E(A){
if(!(A instanceof ke))throw A;A.action==="sign_in"?q("ended",A.code):O(A.code,(A.retryAfter??0)*1e3)}function O(A,L=0){w();let D=Math.min(Zl*2**$,ec),I=Math.max(
D*(.7+.6*l()),L);$++,!s()||$>=rr?g("offline",I,A):g(u.state==="updating"?"updating":"waiting",I,A),f=a.after(v,I)}function q(A,L=null){y++,w(),g(A,null,L)}function N(A){
return!c||!p?!1:(c.send(JSON.stringify(A)),!0)}return{get connection(){return u},start(){$=0,v()},stop:()=>q("idle"),end:A=>q("ended",A),restart:()=>{v()},now(){
u.state==="crowded"?this.start():["offline","waiting","updating"].includes(u.state)?v():p&&S()},offline(){u.state==="waiting"||u.state==="connecting"?(u={...u,state:"\
offline"},r(u)):p&&S()},signal:A=>c!==null&&c.bufferedAmount<tc&&N(A),request:(A,L)=>d.ask(A,N,L)}}function Me(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var ir=4,Cn=1e3,nc=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),ar=e=>({group_id:e,segments:[],rows:new Map,sorted:null,pending:new Set}),F=e=>e!==void 0&&(e.type==="group_message"||e.type===
"direct_message"),lr=e=>e.type==="group_message"||e.type==="direct_message"||nc.has(e.type),Ae=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),ee=e=>e.segments.findLast(
t=>t.at_end),Wt=e=>ee(e)??e.segments.at(-1);function de(e,t){return e.sorted??=[...e.rows.values()].sort((n,o)=>n.seq-o.seq),e.sorted.slice(Ee(e.sorted,t.from),
Ee(e.sorted,t.to+1))}function Ee(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].seq>=t?o=r:n=r+1}return n}function kt(e,t){let{rows:n,sorted:o}=e;if(o){let r=Ee(
o,t.seq);r===o.length||n.has(t.seq)?o[r]=t:e.sorted=null}n.set(t.seq,t)}function Tn(e){let t=[];return e.pending.add(t),t}function cr(e,t,n,o){e.pending.delete(
o);let r=Me(t.cursor),s=t.messages.map(i=>({...i,as_of:r}));qn(e,oc(t,n));for(let i of s){let a=e.rows.get(i.seq);(!a||a.as_of<=r)&&kt(e,i)}return o.filter(i=>i.
id>r)}function ur(e,{from:t,to:n,at_start:o,at_end:r},s,i){e.pending.delete(i),qn(e,{from:t,to:n,at_start:o,at_end:r});for(let a of s)e.rows.has(a.seq)||kt(e,a);
return i}var fr=(e,t)=>{e.pending.delete(t)};function oc({messages:e,has_before:t,has_after:n},{before:o,after:r}){let s=e[0]?.seq,i=e[e.length-1]?.seq;if(r!==void 0)
return{from:r+1,to:i??r,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?s??a+1:1,to:a,at_start:!t,at_end:o===void 0&&!n}}function qn(e,t){let{from:n,
to:o,at_start:r,at_end:s}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),r||=a.at_start,s||=a.at_end):i.push(a);
e.segments=[...i,{from:n,to:o,at_start:r,at_end:s}].sort((a,l)=>a.from-l.from)}function pr(e,t){for(let n of e.segments)n.at_end&&t>n.to&&qn(e,{...n,to:t});return Ae(
e,t)!==void 0}function dr(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(kt(e,t),!0)}function Rn(e,t,n=Cn){let o=e.rows.size,r=c=>c.from<=t&&t<=c.to?
-1:Math.min(Math.abs(c.from-t),Math.abs(c.to-t)),s=[...e.segments].sort((c,u)=>r(c)-r(u)),i=ee(e),a=s.slice(0,ir);i&&!a.includes(i)&&(a=[...a.slice(0,ir-1),i]);
let l=n;e.segments=a.map(c=>{let u=rc(de(e,c),t,l);if(l-=u.rows.length,!u.isCut)return c;if(u.rows.length===0)return null;let $=u.hasFirst?c.from:u.rows[0].seq,
y=u.hasLast?c.to:u.rows[u.rows.length-1].seq;return{from:$,to:y,at_start:c.at_start&&u.hasFirst,at_end:c.at_end&&u.hasLast}}).filter(c=>c!==null).sort((c,u)=>c.
from-u.from);for(let c of e.rows.keys())Ae(e,c)||e.rows.delete(c);return e.sorted=null,e.rows.size<o}function rc(e,t,n){if(e.length<=n)return{rows:e,isCut:!1,hasFirst:!0,
hasLast:!0};let o=e.findIndex(i=>i.seq>=t),r=o<0?e.length:o,s=Math.max(0,Math.min(r-Math.floor(n/2),e.length-n));return{rows:e.slice(s,s+n),isCut:!0,hasFirst:s===
0,hasLast:s+n===e.length}}var mr=e=>({me:e,cursor:null,applied_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,wanted:new Map,mark_turn:0,marked:new Map,gone:new Map}),
gr=()=>({groups:new Set,logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,
ask_groups:new Set,ask_counts:new Set,ask_rows:new Map,ask_people:new Set});function me(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function z(e,t,n,o){
let r=e.groups.get(n);r&&(e.groups.set(n,{...r,...o}),t.groups.add(n))}var Kt=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function St(e,t){
let{base_seq:n,base_read_seq:o,tail_from:r}=e;if(t!==o)return t>=r?hr(e,t):null;let s=hr(e,Math.max(t,n)),i={unread:e.unread+s.unread,mentions:e.mentions+s.mentions};
for(let a of e.corrections)if(sc(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function sc({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:r}){return r<=e?!1:o===null?n>0:o>t&&o<=e}function hr({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function $r(e,t){e.tail.push(t),br(e)}function wr(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function jt(e,{seq:t,read_seq:n,unread:o,mentions:r}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:r}),!0)}function _r(e,t,n,o){let r=e.tail.find(c=>c.seq===t);e.tail=e.tail.filter(c=>c!==r);let{is_counted:s,is_mention:i}=r?{is_counted:!0,...r}:
o??{},[a,l]=s===void 0?[null,null]:s?[-1,-Number(i)]:[0,0];Ln(e,{seq:t,event_seq:n,unread:a,mentions:l})}function yr(e,{seq:t,message_seq:n,revision:o},r,s){let i=e.
tail.findIndex($=>$.seq===n),a=e.tail[i],l=a??r;a&&s&&(e.tail[i]={...a,...s});let u=l&&s&&l.revision<o?Number(s.is_mention)-Number(l.is_mention):null;Ln(e,{seq:n,
event_seq:t,unread:0,mentions:u})}function vr(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),Ln(e,{seq:null,event_seq:t,unread:null,mentions:null})}function Ln(e,t){
t.unread===0&&t.mentions===0||(e.corrections.push(t),br(e))}function br(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(r=>r.seq),...e.
corrections.map(r=>r.event_seq)].sort((r,s)=>r-s)[256/2],o=St(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;jt(e,{seq:e.applied_seq,read_seq:e.base_read_seq,
...o})}e.tail_from=n,e.tail=e.tail.filter(r=>r.seq>n),e.corrections=e.corrections.filter(r=>r.event_seq>n)}var kr=120,ic={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function xt(e,t,n){let o=e.groups.get(n.id),r={...ic,...o,...n};r.active_at=r.last?.at??r.active_at,e.groups.set(
n.id,r),t.groups.add(n.id)}function Sr(e,t,n,o){let{seq:r,read_seq:s,unread:i,mentions:a,muted_until:l,peer_id:c,name:u,...$}=n,y=e.groups.get(n.id);if(!(r<=(e.
gone.get(n.id)??0))){if(y&&Mr(e,n)){Ne(e,t,n.id,n,o);return}xt(e,t,{...$,seq:Math.max(y?.seq??0,r),name:u??y?.name??"",muted_until:l??null,peer_id:c??null,..."l\
ast"in n?{last:lc(y?.last??null,n.last)}:{}}),"may_post"in n||Ie(e,t,n.id),Ne(e,t,n.id,{seq:r,read_seq:s,unread:i,mentions:a},o)}}function xr(e,t,n,o){let{id:r,
kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:$,peer_id:y}=n,{visibility:p,may_post:f,may_invite:m,may_pin:d,history:g}=n,_={visibility:p,may_post:f,
may_invite:m,may_pin:d,history:g},v=e.groups.get(r);if(!(n.seq<=(e.gone.get(r)??0))){if(v?.settings&&Mr(e,n)){Ne(e,t,r,n,o);return}xt(e,t,{seq:Math.max(v?.seq??
0,n.seq),id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:$,settings:_,peer_id:y??null,active_at:v?.active_at||n.created_at}),Ie(e,t,r),Ne(
e,t,r,n,o)}}var Mr=(e,{id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function Ne(e,t,n,o,r=1/0){let s=e.counts.get(n),i=e.groups.get(n);if(!i)return;if(!s)e.
counts.set(n,Kt(o));else{if((e.wanted.get(n)??0)>o.read_seq)return;{let l=o.read_seq!==i.read_seq;if(l&&(e.marked.get(n)??0)>r||!jt(s,o)){(l||!St(s,i.read_seq))&&
t.ask_counts.add(n);return}}}z(e,t,n,{read_seq:o.read_seq});let a=e.wanted.get(n)??0;a>o.read_seq?Ze(e,t,n,a):Gt(e,t,n)}var zt=(e,t)=>{e.marked.set(t,++e.mark_turn)};
function Ze(e,t,n,o){let r=e.counts.get(n);if(!(!r||!e.groups.has(n))){if(zt(e,n),z(e,t,n,{read_seq:o}),o!==r.base_read_seq){let s=St(r,o),i=Math.max(r.applied_seq,
o),a=s?{seq:i,read_seq:o,...s}:ac(e,n,o);a&&jt(r,a)}Gt(e,t,n)}}function ac(e,t,n){let o=e.logs.get(t),r=o&&ee(o),s=e.counts.get(t),i=s&&Math.max(s.applied_seq,s.
base_seq);if(!o||!r||r.from>n+1||r.to!==i)return null;let a={seq:r.to,read_seq:n,unread:0,mentions:0};for(let l of o.rows.values()){if(l.as_of>e.applied_id)return null;
l.seq>n&&l.seq>=r.from&&F(l)&&De(e,l)&&(a.unread++,et(e,l)&&a.mentions++)}return a}function Gt(e,t,n){let o=e.groups.get(n),r=e.counts.get(n);if(!o||!r)return;let s=St(
r,o.read_seq);s?(s.unread!==o.unread||s.mentions!==o.mentions)&&z(e,t,n,s):t.ask_counts.add(n)}var De=(e,t)=>t.sender_id!==e.me&&!t.deleted,et=(e,{mentions:t})=>t!==
void 0&&(t.includes(e.me)||t.includes(0));function Ie(e,t,n){let o=e.groups.get(n);if(!o)return;let r=o.peer_id===null?void 0:e.people.get(o.peer_id),s=!o.is_archived&&
!(o.kind==="direct"&&r?.is_deleted),i=o.role!=="member",a=o.settings?o.settings.may_post==="all":o.may_post;z(e,t,n,{may_post:s&&(i||a)})}function Xt(e,t,n){e.groups.
delete(n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),e.marked.delete(n),e.wanted.delete(n),t.groups.add(n),t.logs.add(n)}function Pn({seq:e,sender_id:t,
sender:n,timestamp:o,content:r,deleted:s}){return{seq:e,sender_id:t,sender:n,at:o,kind:s?"deleted":r?"text":"file",text:Array.from(r.slice(0,2*kr)).slice(0,kr).
join("")}}var lc=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,Er=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var Mt=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function ge(e,t,n,o){let r=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},s={...r,...o},i=Object.keys(
s);e.people.has(n)&&i.every(a=>s[a]===r[a])||(e.people.set(n,s),t.people.add(n))}function Et(e,t,n,o){e.people.has(n)||ge(e,t,n,{username:o})}function Ar({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,r=new Set,s=null;async function i(){s=null;let a=[...o].slice(0,100);for(let l of a)o.delete(l),r.add(l);o.size>0&&(s=n.after(
i,0));try{let l=await e(a),c=new Set(l.map(u=>u.id));t(l,a.filter(u=>!c.has(u)))}catch{}for(let l of a)r.delete(l)}return{need(a){for(let l of a)l>0&&!r.has(l)&&
o.add(l);o.size>0&&(s??=n.after(i,50))},dispose:()=>n.cancel(s)}}var Or=100,cc=5e3;function Cr({state:e,http:t,change:n,history:o,clock:r}){let s=new Set,i=new Map,a=null,l=!1,c=Ar({fetchUsers:f=>t.get("/v1/users",{user_ids:f.
join(",")}),onUsers:(f,m)=>n(d=>{for(let g of f)ge(e,d,g.id,Mt(g));for(let g of m)ge(e,d,g,{is_deleted:!0,is_partial:!1});for(let{id:g,kind:_}of e.groups.values())
_==="direct"&&Ie(e,d,g)}),clock:r}),u=(f=Or)=>{a??=r.after($,f)};async function $(){if(a=null,l)return;l=!0;let f=Or;try{for(let m of[...s])s.delete(m),e.gone.has(
m)&&!e.groups.has(m)||await y(m);for(let[m,d]of[...i]){for(let g of[...d])await p(m,g),d.delete(g);d.size===0&&i.delete(m)}}catch{f=cc}l=!1,s.size+i.size>0&&u(f)}
async function y(f){let m=e.mark_turn;try{let d=await t.get(`/v1/groups/${f}`);n(g=>xr(e,g,d,m))}catch(d){let{isPassing:g}=d;if(!g)return;throw s.add(f),d}}async function p(f,m){
if(e.logs.get(f)?.rows.has(m))try{await o.row(f,m)}catch(d){if(d.isPassing)throw d}}return{people:c,group(f){s.add(f),u()},note(f){for(let m of[...f.ask_groups,
...f.ask_counts])s.add(m);for(let[m,d]of f.ask_rows)for(let g of d)me(i,m,g);s.size+i.size>0&&u(),c.need(f.ask_people)},dispose(){r.cancel(a),c.dispose()}}}var Tr=200,uc=1e3,fc=6e4;function qr({userId:e,db:t,http:n,state:o,view:r,history:s,change:i,me:a,server:l,onSettings:c,onServer:u,onAnew:$,onOther:y,clock:p}){
let f=0,m=-1/0,d=null,g=Promise.resolve();function _({me:S,server:w,settings:k,groups:M,people:E},O){i(q=>{a.value=S,l.value=w,c(k),u(w);for(let N of E)ge(o,q,N.
id,Mt(N));ge(o,q,S.id,Mt(S));for(let N of M)Sr(o,q,N,O)})}async function v(S,w){for(;S;){let k=S.replace(/limit=\d+/,`limit=${uc}`),M=o.mark_turn,E=await n.get(
k);if(w!==f)return;_(E,M),S=E.next}}async function b(){let S=++f,w=o.mark_turn;p.cancel(d);try{let k=await n.get("/v1/start",{limit:Tr});if(S!==f)return;if(k.me.
id!==e){y();return}_(k,w);let M=m+fc-p.now();k.next&&M>0?d=p.after(x,M):k.next&&(await v(k.next,S),m=p.now())}catch{}}let x=()=>{g=b()};return{async anew(){let S=++f,
w=await n.get("/v1/start",{limit:Tr},{tries:1});if(S!==f)return;if(w.me.id!==e){y();return}let{groups:k,counts:M,logs:E,marks:O,marked:q,gone:N}=o;for(let A of[
k,M,E,O,q,N])A.clear();o.cursor=w.cursor,o.applied_id=Me(w.cursor),m=-1/0,_(w),r.refresh(),$()},refresh:x,refreshed:()=>g,async showCopy(){let S=await t.read();
if(!S||S.cursor===null||o.cursor!==null)return;let{cursor:w,groups:k,people:M,logs:E}=S;a.value=S.me;for(let O of k)o.groups.set(O.id,O),o.counts.set(O.id,Kt(O));
for(let O of M)o.people.set(O.id,O);o.cursor=w,o.applied_id=Me(w),r.refresh(),s.restore(E,t)},dispose:()=>p.cancel(d)}}function Rr({fetch:e,db:t,onSignedOut:n,clock:o}){let r=new AbortController,s=t;return{http:Io({fetch:e,onSignedOut:n,signal:r.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(s,a)}),end(){r.abort(),s=_t()}}}function Lr(e,t,n){let{me:o}=e;if("username"in t){let r="user_id"in t?t.user_id:t.actor_id;Et(e,n,r,t.username)}"sender"in t&&Et(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||pc(e,t,n):t.type==="member_added"&&t.user_id===o&&dc(e,t,n)}function pc(e,t,n){let{group_id:o,
kind:r,member_ids:s,actor_id:i}=t,a=r==="direct",l=a?s.find($=>$!==e.me)??e.me:null,c=t.name??e.people.get(l??0)?.username??"",u=!a&&i===e.me?"owner":"member";xt(
e,n,{id:o,kind:r,name:c,peer_id:l,role:u}),l!==null&&!e.people.has(l)&&n.ask_people.add(l),Nr(e,t,n)}function dc(e,t,n){let{group_id:o,group:r,role:s}=t;if(Nn(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&Xt(e,n,o);let{kind:i="group",name:a=null,topic:l=""}=r??{};xt(e,n,{id:o,kind:i,name:a??"",topic:l,
role:s}),Nr(e,t,n)}var Nn=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),Pr=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Nr(e,{group_id:t,seq:n,
timestamp:o},r){z(e,r,t,{active_at:o}),Ne(e,r,t,{seq:n,read_seq:n,unread:0,mentions:0}),r.ask_groups.add(t)}var Dr=200;function je(e,{id:t,group_id:n,message_seq:o}){let r=e.logs.get(n)?.rows.get(o);return F(r)&&r.as_of<t?r:null}function Br(e,t,n,o){let r=(s,i)=>ze(t,
o,{...s,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||Fr(t,n,n.id,1,o);break}case"message_edited":{let s=je(e,n);s&&!n.message?
me(o.ask_rows,t.group_id,s.seq):s&&n.message&&(ze(t,o,gc(s,{...n.message,as_of:s.as_of})),n.message.deleted?Dn(t,s,n.id,o):r(t.rows.get(s.seq),{})),n.message&&Ir(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let s=je(e,n);s?Dn(t,s,n.id,o):wc(t,n,o),Ir(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let s=je(e,n);if(!s)break;if(!n.reactions){me(o.ask_rows,t.group_id,s.seq);break}let i=n.actor_id===e.me,a=(s.reacted??[]).filter(
c=>!i||c!==n.emoji),l=i&&n.type==="reaction_added";ze(t,o,{...mc(s,"reacted",l?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let s=je(e,n);if(!s)break;let{pinned:i,...a}=s;r(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&$c(t,n.
actor_id,n.id,o);break;default:}}function ze(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...r}=n;n=r}kt(e,n),me(t.rows,e.group_id,
n.seq)}function mc(e,t,n){let{[t]:o,...r}=e;return n.length>0?{...r,[t]:n}:r}function gc({reactions:e,reacted:t,pinned:n,reply_count:o},r){return{...r,...e&&{reactions:e},
...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function hc(e){let{files:t,mentions:n,quote:o,reactions:r,reacted:s,pinned:i,...a}=e;return{...a,content:"",
media_url:null,deleted:!0}}function Dn(e,t,n,o,r=In(n)){t.deleted||Fr(e,t,n,-1,o,r);let s=e.rows.get(t.seq);ze(e,o,{...hc(s),as_of:n})}var In=e=>t=>t.as_of<e;function $c(e,t,n,o){
let r=[...e.rows.values()].filter(F),s=new Set(r.filter(In(n)).map(i=>i.seq));for(let i of r)i.quote?.sender_id===t&&i.quote.content&&ze(e,o,{...i,quote:{...i.quote,
content:""}}),i.sender_id===t&&s.has(i.seq)&&Dn(e,i,n,o,a=>s.has(a.seq))}function wc(e,{id:t,message_seq:n},o){let r=e.rows.get(n);if(!F(r)||r.reply_to===null)return;
let s=[...e.rows.values()].find(i=>i.id===r.reply_to);F(s)&&s.as_of<t&&me(o.ask_rows,e.group_id,s.seq)}function Fr(e,{reply_to:t,quote:n},o,r,s,i=In(o)){if(t===
null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find($=>$.id===t);if(!F(a)||!i(a))return;let{reply_count:l=0,...c}=a,u=l+r;ze(e,s,{...c,...u>0&&{reply_count:u},
as_of:o})}function Ir(e,t,n,o,r){let s=Array.from(o.slice(0,2*Dr)).slice(0,Dr).join("");for(let i of e.rows.values())F(i)&&i.quote?.seq===t&&i.as_of<n&&i.quote.
content!==s&&ze(e,r,{...i,quote:{...i.quote,content:s}})}function Wr(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Lr(e,t,n);let o=e.groups.get(t.group_id);if(!o)return jr(e,t)?e.gone.set(t.
group_id,t.seq):Pr(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&z(e,n,o.id,{seq:t.seq}),_c(e,t);let r=e.logs.get(o.id);if(r){for(let s of r.pending)s.push(
t);Yt(e,t,n)}return yc(e,t,n),Gt(e,n,o.id),!0}function Yt(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let r=pr(o,t.seq);if(Br(e,o,t,n),r&&lr(t)){let s={...t,
as_of:t.id};dr(o,s)&&me(n.rows,o.group_id,s.seq)}n.logs.add(o.group_id)}function _c(e,t){let n=e.counts.get(t.group_id);if(n)if(wr(n,t.seq),t.type==="group_mess\
age"||t.type==="direct_message"){let{seq:o,id:r,sender_id:s,revision:i=1}=t;De(e,{...t,as_of:r})&&$r(n,{seq:o,id:r,sender_id:s,is_mention:et(e,t),revision:i})}else if(t.
type==="message_deleted"){let o=je(e,t),s=o&&(!o.deleted||o.sender_id===e.me)?{is_counted:De(e,o),is_mention:et(e,o)}:null;_r(n,t.message_seq,t.seq,s)}else if(t.
type==="message_edited"&&t.actor_id!==e.me){let o=je(e,t);yr(n,t,o&&!o.deleted?Ur(e,o):null,t.message?Ur(e,t.message):null)}else t.type==="account_deleted"&&t.is_erased&&
vr(n,t.seq,t.actor_id)}var Ur=(e,{mentions:t,deleted:n,revision:o=1})=>({is_mention:!n&&et(e,{...t&&{mentions:t}}),revision:o});function yc(e,t,n){let o=t.group_id,
r=e.groups.get(o);if(r)switch(t.type){case"group_message":case"direct_message":vc(e,{...t,as_of:t.id},n);break;case"message_edited":r.last?.seq===t.message_seq&&
t.message&&z(e,n,o,{last:Pn({...t.message,as_of:t.id})});break;case"message_deleted":r.last?.seq===t.message_seq&&z(e,n,o,{last:{...r.last,kind:"deleted",text:""}});
break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":Bn(e,o,t.user_id===e.me?0:1,n);break;case"member_removed":case"member_b\
anned":jr(e,t)?Hr(e,t,n):Bn(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role==="owner"&&z(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(z(
e,n,o,{role:t.role}),r.settings||n.ask_groups.add(o),Ie(e,n,o)),n.members.add(o);break;case"ban_lifted":n.members.add(o);break;case"group_updated":{let{name:s,topic:i,
is_archived:a,visibility:l,may_post:c,may_invite:u,may_pin:$,history:y}=t;z(e,n,o,{name:s,topic:i,is_archived:a,settings:{visibility:l,may_post:c,may_invite:u,may_pin:$,
history:y}}),Ie(e,n,o);break}case"group_deleted":Hr(e,t,n);break;case"profile_changed":bc(e,t,n);break;case"account_deleted":ge(e,n,t.actor_id,{username:t.username,
display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&r.last?.sender_id===t.actor_id&&z(e,n,o,{last:{...r.last,kind:"deleted",text:""}}),
Kr(e,t.actor_id,t.username,n),Ie(e,n,o),Bn(e,o,r.kind==="direct"?0:-1,n);break;default:}}function vc(e,t,n){let{group_id:o,seq:r,sender_id:s,key:i}=t,a=e.groups.
get(o),l=e.counts.get(o);if(n.typed.push({group_id:o,user_id:s}),!a?.last||a.last.seq<r){let c=Pn(t);z(e,n,o,{last:c,active_at:c.at})}if(s===e.me)i!==null&&n.confirmed.
push({key:i,group_id:o,seq:r});else if(a&&!t.deleted&&r>a.read_seq&&r>(l?.base_seq??0)){let c=et(e,t),u=a.kind==="direct"?"direct":c?"mention":"message";n.arrived.
push({message:t,kind:u})}}function bc(e,t,n){let{actor_id:o,username:r,display_name:s,status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(ge(e,n,o,{
username:r}),n.ask_people.add(o)):ge(e,n,o,{username:r,display_name:s,status:i,avatar:a,is_partial:!1}),Kr(e,o,r,n),o===e.me&&(n.me=!0)}function Kr(e,t,n,o){for(let r of e.
groups.values())r.peer_id===t&&r.name!==n&&z(e,o,r.id,{name:n})}var jr=({me:e},t)=>t.type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&
t.user_id===e;function Hr(e,t,n){Nn(e,t)||(e.gone.set(t.group_id,t.seq),Xt(e,n,t.group_id),n.left.set(t.group_id,t))}function Bn(e,t,n,o){let r=e.groups.get(t)?.
member_count;r&&n&&z(e,o,t,{member_count:r+n}),o.members.add(t)}var kc=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),zr=e=>!kc.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function Gr(e,{group_id:t,user_id:n,
seq:o,last_seq:r,unread:s,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let l=e.marks.get(t)??new Map;if(e.marks.set(t,l),o<=(l.get(n)??0))return;l.set(n,o),a.
marks.add(t)}else o>=(e.wanted.get(t)??0)&&(e.wanted.delete(t),zt(e,t),Qt(e,{group_id:t,read_seq:o,last_seq:r,unread:s,mentions:i},a))}function Qt(e,{group_id:t,
read_seq:n,last_seq:o,unread:r,mentions:s},i,a){o!==void 0&&r!==void 0&&s!==void 0?Ne(e,i,t,{seq:o,read_seq:n,unread:r,mentions:s},a):a===void 0?Ze(e,i,t,n):i.ask_counts.
add(t)}function Xr(e,t,n){let o=Me(t);for(let{id:r,read_seq:s}of e.groups.values()){let i=e.counts.get(r);if(!i)continue;let{base_seq:a,applied_seq:l,tail_from:c,
tail:u}=i,$=l||c,y=u.find(f=>f.id>o),p=y?y.seq-1:$;zt(e,r),a>$?n.ask_counts.add(r):p>s&&Ze(e,n,r,p)}}function Yr(e,{group_id:t,user_id:n,muted_until:o},r){n===e.
me&&z(e,r,t,{muted_until:o})}var Fn=50,Qr=20,Vr=50,Un=200,tt=Number.MAX_SAFE_INTEGER,Sc=100;function Jr({state:e,http:t,change:n,opened:o,clock:r}){let s=new Map,i=new Map,a=new Map,l=new Set;
function c(f){let m=e.logs.get(f);if(m)return m;let d=ar(f);return e.logs.set(f,d),d}async function u(f,m,d){let g=c(f),_=Tn(g);try{let v=await t.get(`/v1/group\
s/${f}/messages`,{...m,limit:d,events:1});return e.logs.get(f)===g&&n(b=>$(g,v,m,_,b)),v}catch(v){throw fr(g,_),v}}function $(f,m,d,g,_){let v=f.group_id,b=cr(f,
m,d,g);for(let{seq:x}of m.messages){me(_.rows,v,x);let S=f.rows.get(x);F(S)&&Et(e,_,S.sender_id,S.sender)}for(let x of b)Yt(e,x,_);y(v,m.messages[Math.floor(m.messages.
length/2)]?.seq),_.logs.add(v)}function y(f,m=tt){let d=e.logs.get(f),g=l.has(f)?Cn:Un;d&&d.rows.size>g&&Rn(d,i.get(f)??m,g-Sc)}function p(f){let m=e.groups.get(
f),d=e.logs.get(f);if(m?.unread===0)return null;let g=d&&ee(d);return!m||!d||!g||g.from>m.read_seq+1?void 0:de(d,g).find(v=>v.seq>m.read_seq&&F(v)&&De(e,v))?.seq??
null}return{page(f,m={},d=Fn){let g=JSON.stringify([f,m,d]),_=s.get(g);if(_)return _;let v=u(f,m,d).finally(()=>s.delete(g));return s.set(g,v),v},row(f,m){return this.
page(f,{after:m-1},1)},async open(f){await a.get(f);let m=p(f);return m===null&&!ee(c(f))&&(await this.page(f),m=p(f)),m===void 0&&(m=(await this.page(f,{around:"\
first_unread"})).first_unread),this.look(f,m??tt),{seq:m,firstUnread:m}},async openAt(f,m){return await a.get(f),this.look(f,m),Ae(c(f),m)||await this.page(f,{around:m}),
{seq:m,firstUnread:p(f)??null}},async openAtTime(f,m){i.delete(f);let{messages:d}=await this.page(f,{around:m}),g=Date.parse(m),v=d.find(b=>Date.parse(b.timestamp)>=
g)?.seq??null;return this.look(f,v??tt),{seq:v,firstUnread:p(f)??null}},async older(f,m,d=Fn){i.set(f,m);let g=Ae(c(f),m);return!g||g.at_start?!1:(await this.page(
f,{before:g.from},d)).has_before},async newer(f,m,d=Fn){i.set(f,m);let g=Ae(c(f),m);return!g||g.at_end?!1:(await this.page(f,{after:g.to},d)).has_after},bound(f){
for(let m of f)y(m)},look(f,m){o.set(f,r.now()),c(f),m!==void 0&&i.set(f,m);let d=[...e.logs.keys()].sort((g,_)=>(o.get(_)??0)-(o.get(g)??0));n(g=>{for(let _ of d.
slice(Vr))e.logs.delete(_),o.delete(_),i.delete(_),g.logs.add(_);l=new Set(d.slice(0,Qr));for(let _ of d.slice(Qr,Vr)){let v=e.logs.get(_);i.delete(_),v&&v.rows.
size>Un&&Rn(v,tt,Un)&&g.logs.add(_)}})},async restore(f,m){let g=[...f].sort((v,b)=>b.opened_at-v.opened_at).map(v=>{let b=c(v.group_id);return o.has(v.group_id)||
o.set(v.group_id,v.opened_at),{stored:v,log:b,kept:Tn(b)}}),_=Promise.resolve();for(let{stored:v,log:b,kept:x}of g){let S=v.group_id;_=_.then(async()=>{let w=await m.
rows(S);if(a.delete(S),e.logs.get(S)!==b)return;let k=w.filter(M=>v.from<=M.seq&&M.seq<=v.to);n(M=>{for(let E of ur(b,v,k,x))Yt(e,E,M);M.logs.add(S)})}),a.set(S,
_)}await _}}}import{signal as Hn}from"./vendor/preact.js";var xc=2,Mc=50*1024*1024,Zr=1440*60*1e3;function es({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:r,now:s=Date.now}){let i=new Map,a=new Map,l=new Map,
c=new Map,u=[],$=0,y=0;function p(b,x){x?c.set(b,x):c.delete(b),n(b)}async function f(){$<xc?$++:await new Promise(b=>u.push(()=>b(void 0)))}function m(){let b=u.
shift();b?b():$--}async function d(b,x){await f();try{let S=i.get(b)??await e.file(b);if(!S)throw new ke({code:"file_missing"});let w=await _(S);if(w)return w;if(!a.
has(b))throw new ke({code:"aborted"});let k=S.size,M=t(S,x,{onProgress:O=>p(b,{sent:O,size:k,state:"running",code:null})});l.set(b,M);let{id:E}=await M.done;return await v(
S,E),E}finally{l.delete(b),m()}}async function g(b){if(!globalThis.crypto?.subtle)return null;let x=await crypto.subtle.digest("SHA-256",await b.arrayBuffer());
return[...new Uint8Array(x)].map(S=>S.toString(16).padStart(2,"0")).join("")}async function _(b){let x=await g(b),S=await e.value("uploads"),w=x&&S?S[x]:null;return w&&
s()-w.at<Zr?w.id:null}async function v(b,x){let S=await g(b);if(!S)return;let w=await e.value("uploads")??{},k=Object.entries(w).filter(([,{at:M}])=>s()-M<Zr);await e.
put_value("uploads",{...Object.fromEntries(k),[S]:{id:x,at:s()}})}return{async attach(b,x){let S=r();i.set(S,b),y+b.size<=Mc&&(y+=b.size,await e.put_file(S,b));
let w={local_id:S,name:x,type:b.type,size:b.size,file_id:null};return this.ensure(w).catch(()=>{}),w},ensure(b){let{local_id:x,name:S,size:w,file_id:k}=b;if(k)return Promise.
resolve(k);let M=a.get(x);if(M)return M;p(x,{sent:0,size:w,state:"waiting",code:null});let E=()=>a.get(x)===O,O=Promise.resolve().then(()=>d(x,S)).then(q=>(E()&&
p(x,{sent:w,size:w,state:"done",code:null}),o(x,q),q),q=>{throw E()&&(a.delete(x),p(x,{sent:0,size:w,state:"failed",code:q.code})),q});return a.set(x,O),O},progressOf:b=>c.
get(b)??null,isRunning:()=>$>0,blob:async b=>i.get(b)??await e.file(b),dispose(){a.clear();for(let b of l.values())b.cancel()},async drop(b){a.delete(b),l.get(b)?.
cancel(),y=Math.max(0,y-(i.get(b)?.size??0)),i.delete(b),p(b,null),await e.remove_file(b)}}}var Ec=2e3,Ac=5e3;function ts({drafts:e,http:t,clock:n}){let o=null,r=new Set,s=null,i=null,a=$=>`/v1/users/me/drafts/${$}`;async function l($=!1){for(;;){let y=e.
unsynced().find(([,m])=>!r.has(m));if(!y)return;let[p,f]=y;try{if(Bt(f))await t.remove(a(p),void 0,{keepalive:$}),o?.delete(p);else{let{updated_at:m}=await t.put(
a(p),Oc(f),{keepalive:$});o?.set(p,m)}}catch(m){let d=m;if(d.code==="aborted")return;if(d.isPassing){d.status>0&&(s??=n.after(c,(d.retryAfter??0)*1e3||Ac));return}
r.add(f);continue}await e.synced(p,f)}}function c($){return n.cancel(s),s=null,i??=l($).finally(()=>{i=null}),i}function u($,y){if(y&&y.updated_at<=(o?.get($)??
""))return;y?o?.set($,y.updated_at):o?.delete($);let p=e.get($);(y||p)&&e.take($,Cc(y,p))}return{mayHave:$=>o===null||o.has($)||i!==null,changed(){s??=n.after(c,
Ec)},received:({draft:$,value:y})=>u($,y),async sync(){try{let $=await t.get("/v1/users/me/drafts"),y=new Map($.map(p=>[p.draft,p]));o??=new Map;for(let p of new Set(
[...y.keys(),...e.keys()]))e.isNewer(p)?y.has(p)&&o.set(p,y.get(p)?.updated_at??""):u(p,y.get(p)??null)}catch{return}r.clear(),await c()},async flush(){await i,
await c(!0)},dispose:()=>n.cancel(s)}}var Oc=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Cc(e,t){
let n=(t?.files??[]).filter(u=>u.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:r,files:s,updated_at:i}=e,
a=new Map((t?.files??[]).map(u=>[u.file_id,u])),l={id:r??0,seq:0,sender_id:0,sender:"",content:""},c=s.map(u=>a.get(u)??{local_id:u,name:"",type:"",size:0,file_id:u});
return{text:o,reply_to:r===null?null:t?.reply_to?.id===r?t.reply_to:l,selection:t?.text===o?t.selection:null,files:[...c,...n],at:Date.parse(i)}}function ns(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:r=>t.get(r),has:r=>t.has(r),isHeld:r=>n.has(r),insert(r){t.delete(
r.key);let s=[...t.values(),r].sort((i,a)=>i.at-a.at);t.clear();for(let i of s)t.set(i.key,i);o()},hold(r,s){t.has(r)?n.set(r,s):s()},update(r,s){let i=t.get(r);
if(!i)return null;let a={...i,...s};return t.set(r,a),o(),a},remove(r){let s=t.get(r);return t.delete(r),n.get(r)?.(),n.delete(r),s&&o(),s},nextTime:r=>Math.max(
r,...[...t.values()].map(s=>s.at+1)),clear(){t.clear();for(let r of n.values())r();n.clear()}}}var Tc=1440*60*1e3,qc=3e4,os=1e3,Rc=3e4;function rs({db:e,send:t,ensureFile:n,dropFile:o,hold:r,onChange:s,onPause:i=()=>{},makeKey:a,laneOf:l=({group_id:u,recipient_id:$})=>u?
`g${u}`:`u${$}`,clock:c}){let u=ns(s),$=new Map,y=!1,p=!1,f=null;function m(w,k=!1){$.delete(w);let M=u.remove(w);if(!k)for(let{local_id:E}of M?.files??[])o(E)}
function d(){if(!y||p)return;let w=new Set,k=c.now(),M=1/0;for(let E of u.list()){let O=l(E);if(w.has(O)||!["waiting","sending"].includes(E.state)||(w.add(O),E.
state==="sending"))continue;let q=$.get(E.key)??0;q>k?M=Math.min(M,q):u.isHeld(E.key)&&g(E)}c.cancel(f),M<1/0&&(f=c.after(d,M-k))}async function g({key:w,tries:k}){
let M=u.update(w,{state:"sending",tries:k+1});try{let E=await _(M),{group_id:O,recipient_id:q,content:N,reply_to:A}=M,D=await t({type:"send",key:w,content:N,reply_to:A,
files:E,...O?{group_id:O}:{recipient_id:q}},w);v(w,D.seq,D.duplicate===!0)}catch(E){let O=No(E);u.get(w)?.state==="sending"&&b(M,O)}d()}async function _(w){let k=await Promise.
all(w.files.map(n));if(w.files.some(M=>!M.file_id)){let M=w.files.map((O,q)=>({...O,file_id:k[q]??null})),E=u.update(w.key,{files:M});E&&await e.put_outgoing(E)}
return k}function v(w,k,M){e.remove_outgoing(w),M?m(w):u.update(w,{state:"sent",seq:k,error:null})}function b({key:w,tries:k},M){let{action:E,code:O,message:q}=M;
if(E==="pause")u.update(w,{state:"waiting",error:{code:O,sentence:q}}),x();else if(E==="wait"){let N=(M.retryAfter??0)*1e3,A=Math.max(N,Math.min(os*2**(k-1),Rc));
$.set(w,c.now()+A),u.update(w,{state:"waiting",error:{code:O,sentence:q}})}else if(E==="resend"||E==="sign_in")O!=="time_out"&&$.set(w,c.now()+os),u.update(w,{state:"\
waiting",error:null});else{let N=u.update(w,{state:"failed",error:{code:O,sentence:q}});N&&e.put_outgoing(N)}}function x(){p||(p=!0,i(!0),c.after(()=>{p=!1,i(!1),
d()},qc))}async function S(w){let{key:k}=w;if(u.has(k))return;let M=await r(`chat-outbox-${k}`);if(!M)return;let E=await e.outgoing(k);if(!E||u.has(k)){M();return}
let O=c.now()-E.at>Tc,q=E.state==="failed"?"failed":O?"asking":"waiting";u.insert({...E,state:q}),u.hold(k,M)}return{list:u.list,async add({group_id:w=null,recipient_id:k=null,
content:M,reply_to:E=null,quote:O=null,files:q=[]}){let N={key:a(),group_id:w,recipient_id:k,content:M,reply_to:E,quote:O,files:q,state:"waiting",tries:0,at:u.nextTime(
c.now()),error:null,seq:null};u.insert(N);let[A]=await Promise.all([r(`chat-outbox-${N.key}`),e.put_outgoing(N)]);return u.hold(N.key,A??(()=>{})),d(),N},async load(){
for(let w of await e.outbox())await S(w);d()},connected(w){y=w,w&&d()},dispose(){y=!1,c.cancel(f),u.clear()},confirm({key:w}){u.has(w)&&(e.remove_outgoing(w),m(
w),d())},forgetSent(w){for(let k of u.list())k.state==="sent"&&w(k)&&m(k.key)},async retry(w){let k=u.get(w);if(!k||!["failed","asking"].includes(k.state))return;
$.delete(w);let M={...k,state:"waiting",error:null,tries:0,at:u.nextTime(c.now())};u.insert(M),await e.put_outgoing(M),d()},async discard(w,k=!1){let M=u.get(w);
return!M||["sending","sent"].includes(M.state)||M.state==="waiting"&&M.tries>0&&!M.error?null:(await e.remove_outgoing(w),m(w,k),d(),M)}}}function ss({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:r=s=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(s)}){
let s=new AbortController,i=!1,a=()=>{},l=r(`chat-${e}`);l&&(l.onmessage=({data:u})=>t(u));function c(){return s.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
u=>{a=u}))}return o?o.request(`chat-store-${e}`,{signal:s.signal},c).catch(()=>{}):Promise.resolve().then(c),{get isLeading(){return i},tell(u){s.signal.aborted||
l?.postMessage(u)},hold(u){return o?new Promise($=>{o.request(`${u}-${e}`,{ifAvailable:!0},y=>y?new Promise(p=>$(()=>p(void 0))):($(null),Promise.resolve())).catch(
()=>$(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,s.abort(),a(),l?.close()}}}import{batch as is,signal as Vt}from"./vendor/preact.js";var Lc=500;function le(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let r=Vt(e(n));return t.set(n,r),r},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var Ge=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function as(e,t){let n=0,o=le(g=>e.groups.get(g)??null),r=le(g=>f(
g)),s=le(g=>e.people.get(g)??null),i=le(g=>new Map(e.marks.get(g)??[])),a=le(g=>++n),l=le(g=>++n),c=Vt([]),u=Vt(0),$=Vt({groups:0,mentions:0}),y=new Map,p=null;
function f(g){return{log:e.logs.get(g)??null,version:++n}}function m(){p=null;let g=Er(e.groups),_=c.value;(g.length!==_.length||g.some((v,b)=>v!==_[b]))&&(c.value=
g)}function d(g){let{groups:_,mentions:v}=$.value,b=t.now();for(let x of g){let S=e.groups.get(x),w=y.get(x)??{groups:0,mentions:0},k=Pc(S,b);_+=k.groups-w.groups,
v+=k.mentions-w.mentions,S?y.set(x,k):y.delete(x)}(_!==$.value.groups||v!==$.value.mentions)&&($.value={groups:_,mentions:v})}return{groups:o,logs:r,people:s,marks:i,
members:a,pins:l,order:c,changed:u,totals:$,publish:g=>is(()=>{for(let _ of g.groups)o.update(_);for(let _ of g.logs)r.update(_);for(let _ of g.people)s.update(
_);for(let _ of g.marks)i.update(_);for(let _ of g.members)a.update(_);for(let _ of g.pins)l.update(_);g.groups.size!==0&&(d(g.groups),u.value++,c.value.length===
0?m():p??=t.after(m,Lc))}),refresh:()=>is(()=>{for(let g of[o,r,s,i])g.refresh();d(new Set([...y.keys(),...e.groups.keys()])),u.value++,m()}),dispose:()=>t.cancel(
p)}}function Pc(e,t){if(!e||e.unread===0)return{groups:0,mentions:0};let n=Ge(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.
mentions)}}var ls=3e4;function cs({userId:e,db:t,http:n,env:o,state:r,socket:s,onLeading:i}){let{clock:a}=o,l=Hn([]),c=Hn(!1),u=le(w=>d.progressOf(w)),$=le(w=>_.get(w)),y=Hn(
0),p=new Set,f=null,m=ss({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),_.load().then(_.adopt).then(v.changed),g.load();let w=()=>{g.load(),
f=a.after(w,ls)};f=a.after(w,ls)},onWord:w=>{w.type==="draft"&&_.changed(w.key),w.type==="settings"&&b.reload();for(let k of p)k(w)}}),d=es({db:t,upload:o.upload,
onProgress:w=>u.update(w),onUploaded:(w,k)=>_.uploaded(w,k),makeId:o.makeKey,now:a.now}),g=rs({db:t,send:(w,k)=>s.request(w,k),ensureFile:d.ensure,dropFile:d.drop,
hold:m.hold,onChange:w=>{l.value=w},onPause:w=>{c.value=w},makeKey:o.makeKey,laneOf:({group_id:w,recipient_id:k})=>`g${w??x(k)??-Number(k)}`,clock:a}),_=Bo({db:t,
onChange:w=>{$.update(w),y.value++},tell:w=>m.tell({type:"draft",key:w}),onStored:()=>v.changed(),mayBeOnServer:w=>v.mayHave(w),clock:a}),v=ts({drafts:_,http:n,
clock:a}),b=Lo({db:t,http:n,tell:()=>m.tell({type:"settings"}),clock:a});function x(w){for(let{id:k,kind:M,peer_id:E}of r.groups.values())if(M==="direct"&&E===w)
return k;return null}async function S(w){let k=await g.discard(w,!0);if(!k)return!1;let{group_id:M,recipient_id:E,content:O,quote:q,files:N}=k,A=M??x(E);return await _.
merge(_e({groupId:A,userId:E}),{text:O,reply_to:q,selection:null,files:N}),!0}return{editUnsent:S,outgoingIn({groupId:w=null,userId:k=null}){let M=w??x(k);return l.
value.filter(({group_id:E,recipient_id:O})=>M===null?O===k:(E??x(O))===M)},began(w){if(_.keys().length!==0)for(let k of w){let M=r.groups.get(k)?.peer_id;M&&_.move(
_e({userId:M}),_e({groupId:k}))}},outbox:g,attachments:d,drafts:_,settings:b,tabs:m,groupWith:x,signals:{outgoing:l,isPaused:c,progress:u,drafts:$,draftList:y,settings:b.
settings},load:()=>Promise.all([g.load(),_.load(),b.load()]),sync(){g.forgetSent(({group_id:w,seq:k})=>k!==null&&k<=(r.groups.get(w??0)?.seq??0)),b.sync(),v.sync()},
received(w){w.type==="settings"?b.received(w):w.type==="draft"&&v.received(w)},onWord(w){return p.add(w),()=>p.delete(w)},async handOver(){await _.flush(),await _.
load(),_.adopt(),await Promise.all([v.flush(),b.flush()])},async flush(){await _.flush(),await Promise.all([v.flush(),b.flush()])},dispose(){a.cancel(f),_.flush();
for(let w of[g,d,v,b])w.dispose();m.leave()}}}var Wn=1e3,Nc=5e3;function us({state:e,http:t,request:n,change:o,clock:r}){let{wanted:s}=e,i=new Set,a=!1,l=null,c=(p=Wn)=>{a&&(l??=r.after(u,p))};function u(){
l=null;for(let[p,f]of s)i.has(p)||$(p,f)}async function $(p,f){i.add(p);let m=Wn,d=e.mark_turn;try{let g=await n({type:"read",group_id:p,seq:f});s.get(p)===f&&(s.
delete(p),o(_=>Qt(e,{...g,group_id:p,read_seq:g.seq},_,d)))}catch(g){let{isPassing:_,retryAfter:v}=g;!_&&s.get(p)===f&&(s.delete(p),y(p)),m=v===null?Nc:Math.max(
v*1e3,Wn)}i.delete(p),s.has(p)&&c(m)}let y=p=>o(f=>{f.ask_counts.add(p)});return{read(p,f){let m=e.groups.get(p);!m||f<=m.read_seq||(o(d=>Ze(e,d,p,f)),s.set(p,f),
c())},async unread(p,f){let m=s.get(p)??0;try{m>0&&await t.put(`/v1/groups/${p}/read`,{seq:Math.min(m,f-1)}),s.delete(p);let d=e.mark_turn,g=await t.put(`/v1/gr\
oups/${p}/unread`,{seq:f});o(_=>Qt(e,g,_,d))}catch(d){throw y(p),d}},async readAll(){await t.put("/v1/read-all")},connected(){a=!0,s.size>0&&c()},disconnected(){
a=!1,r.cancel(l),l=null},async flush(){let p=[...s].map(([f,m])=>t.put(`/v1/groups/${f}/read`,{seq:m},{keepalive:!0}).catch(()=>{}));await Promise.all(p)},dispose:()=>r.
cancel(l)}}var Dc=1440*60*1e3;function fs({state:e,change:t,clock:n}){let o=null,r=1/0;function s(){o=null,r=1/0;let a=n.now();t(l=>{for(let{id:c,muted_until:u}of e.groups.
values()){if(u===null)continue;let $=Date.parse(u);$<=a?z(e,l,c,{muted_until:null}):r=Math.min(r,$)}}),i()}function i(){n.cancel(o),o=r<1/0?n.after(s,Math.min(r-
n.now(),Dc)):null}return{note(a){let l=r;for(let c of a){let u=e.groups.get(c)?.muted_until;u&&(r=Math.min(r,Date.parse(u)))}r<l&&i()},dispose:()=>n.cancel(o)}}var Ic=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Bc=/\n[ \t]*\n/g,Fc=/`+/g,Uc=/^[\p{White_Space}\x1c-\x1f]*$/u;function Jt(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let r of e.matchAll(Ic)){let[s,i,a]=r,l=r.index+s.length;o?i.length>=o.length&&Uc.test(a)&&(t.push(ps(o,Math.max(o.from,r.index-1),l)),n=l,o=
null):(ds(e,n,r.index,t),o={at:r.index,length:i.length,from:Math.min(l+1,e.length),info:a.trim()})}return o?t.push(ps(o,e.length,e.length)):ds(e,n,e.length,t),t}
var ps=({at:e,from:t,info:n},o,r)=>({start:e,end:r,from:t,to:o,is_block:!0,info:n});function ds(e,t,n,o){if(t>=n)return;let r=e.slice(t,n),s=0;for(let{index:i,0:a}of r.
matchAll(Bc))ms(r.slice(s,i),t+s,o),s=i+a.length;ms(r.slice(s),t+s,o)}function ms(e,t,n){let o=[...e.matchAll(Fc)].map(({index:i,0:a})=>({index:i,length:a.length})),
r=[],s=new Map;for(let i=o.length-1;i>=0;i--)r[i]=s.get(o[i].length),s.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=r[i];if(a===void 0)continue;let l=t+
o[i].index,c=t+o[a].index,u=l+o[i].length;n.push({start:l,end:c+o[a].length,from:u,to:c,is_block:!1,info:""}),i=a}}var Hc="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",Wc=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${Hc})?\\ufe0f?`,
Kc=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${Wc}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,jc=new RegExp(`^\\s*(?:${Kc}\\s*){1,3}$`,"u"),zc=150,
Gc=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,gs=e=>e.length<=zc&&jc.test(e);function hs(e,t){let n=Gc.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-
n[1].length,prefix:n[2]}}var Xc=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),Yc=/[\p{L}\p{N}\p{M}]/u,Qc=/[\p{White_Space}]/u,Vc=/\p{Default_Ignorable_Code_Point}/u,
Jc=/[\p{L}\p{N}]/u,Zc=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,eu=/\p{M}/u,$s=/[\u202a-\u202e\u2066-\u2069]/g,At=e=>e>""&&Xc.test(e),Zt=e=>Yc.test(e)&&!At(e),en=e=>e===""||
Qc.test(e),Be=e=>e>""&&Vc.test(e),Oe=e=>e>""&&eu.test(e),tn=e=>Jc.test(e),ws=e=>Zc.test(e),_s=e=>e.replace($s,""),nn=e=>e.search($s)>=0;function nt(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&tu(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function ot(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var tu=e=>e>=55296&&e<56320;var Kn=/^(?:https?:\/\/|mailto:|www\.)/i,nu=/^www\.[^.]+\../i,ou=/^[^@]+@[^@]+$/,ru=/[\p{L}\p{N}\p{M}]/u,su=".,;:!?'*_~|",iu={")":"(","]":"[","}":"{"},au=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
lu=/[\u3002\uff0e\uff61]/g;function jn(e){let t=Kn.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!nu.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?ou.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function ys(e,t,n){let o=t,r={"(":0,"[":0,"{":0};for(;o<n;){
let s=ot(e,o),i=iu[s];if(!cu(s)||i&&r[i]===0)break;i?r[i]--:s in r&&r[s]++,o+=s.length}for(;o>t&&su.includes(e[o-1]);)o--;return o}function cu(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):ru.test(e)&&!At(e)&&!Be(e)}function vs(e,{href:t,host:n}){if(nn(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(lu,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),r=o.split(au).filter(uu);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(r.length>0||o.includes("@"))&&!i?n:null}let s=n.replace(/:\d+$/,"");for(let i of r){let a=fu(i);if(bs(i)||a!==s&&!s.endsWith(`.${a}`))return n}
return null}function uu(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function fu(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function bs(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function ks(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return bs(n)?t:null}var pu=/[\s\0-\x1f\x7f<>]/;function Ot(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].start<t?n=s+1:o=s}let r=n;return s=>{for(;r<e.length&&e[r].start<s;)
r++;return e[r]}}function Ss(e,t){let n=new Map,o=[],r=0;for(let s=0;s<e.length;s++){if(r<t.length&&t[r].start===s){s=t[r++].end-1,o=[];continue}let i=e[s];if(i===
"(")o.push(s);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,s)}else pu.test(i)&&(o=[])}return n}var K=e=>e===""?[]:[{type:"mark",text:e}];function Ct(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Ct).join("")}function rt(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var du=/["“”„‟«»「『]/;function xs(e,{start:t,end:n,from:o,to:r},s){let i=gu(mu(e,o,r,s));return{type:"code",children:[...K(e.slice(t,o)),...i,...K(
e.slice(r,n))]}}function mu(e,t,n,o){let r=[],s=Ot(o,t);for(let i=s(t);i&&i.start<n;i=s(t))r.push(e.slice(t,i.start),...K(e.slice(i.start,i.end))),t=i.end;return r.
push(e.slice(t,n)),rt(r)}function Ms([e,t],n,o){let r=t?[{type:t,children:o}]:o;return{type:e,children:[...K(n),...r,...K(n)]}}function gu(e){let t=e.map(Ct).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(r=>typeof r=="string"),o=e.findLastIndex(r=>typeof r=="string");return rt(e.flatMap(
(r,s)=>{if(typeof r!="string"||s!==n&&s!==o)return[r];let i=s===n?1:0,a=r.length-(s===o?1:0);return[...K(r.slice(0,i)),r.slice(i,a),...K(r.slice(a))]}))}function Es(e,{
start:t,end:n,id:o}){let r=e.slice(t,n),s=du.test(r[1])?[r[0],...K(r[1]),r.slice(2,-1),...K(r.slice(-1))]:[r];return{type:"mention",id:o,children:s}}var As=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,hu="\\*_~[]`",$u=">-",wu={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},_u=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
yu=["**","~~"];function Os(e,t,n){let o={from:0,index:-1,found:""},r=null,s=[...t,...n].sort((d,g)=>d.start-g.start),i=new Map(s.map(d=>[d.start,d]));function a(d,g,_,v){
let b=Ot(s,d),x=Ot(_,d),S=[],w=new Map,k=d,M=v?-1:d;for(;k<g;){(o.index<k||k<o.from)&&(o=l(k));let E=b(k),O=x(k),q=Math.min(o.index,E?.start??g,O?.start??g,g);if(q>
k&&S.push(e.slice(k,q)),k=q,k>=g)break;O?.start===k?(S.push(...K(e.slice(k,O.end))),k=M=O.end):E?.start===k?(S.push("id"in E?Es(e,E):xs(e,E,_)),k=E.end):e[k]===
"\\"?k=$(k,g,M,S):e[k]==="["?k=v?c(k,1,S):p(k,g,_,S):"*_~".includes(e[k])?k=y(k,d,g,S,w):k=m(k,d,g,o.found,v,S)}for(let[E,O]of w)S[O]=E;return rt(S)}function l(d){
As.lastIndex=d;let g=As.exec(e);return{from:d,index:g?.index??e.length,found:g?.[0]??""}}function c(d,g,_){return _.push(e.slice(d,d+g)),d+g}let u=d=>d<e.length&&
hu.includes(e[d])&&!i.has(d);function $(d,g,_,v){let b=e[d+1],x=d===_||e[d-1]===`
`,S=u(d+1)||x&&$u.includes(b);return d+1===g||!S?c(d,1,v):(v.push({type:"mark",text:"\\"}),c(d+1,1,v))}function y(d,g,_,v,b){let x=1;for(;d+x<_&&e[d+x]===e[d];)
x++;let S=e.slice(d,d+x),w=wu[S],k=d===g?"":nt(e,d),M=d+x===_?"":ot(e,d+x);if(!w||S==="_"&&vu(k,M))return c(d,x,v);let E=b.get(S);if(E!==void 0&&!en(k)&&(yu.includes(
S)||!Zt(M))){for(let[O,q]of b)q<E||(v[q]=O,b.delete(O));v.push(Ms(w,S,rt(v.splice(E).slice(1))))}else!en(M)&&!Zt(k)?(E!==void 0&&(v[E]=S),b.set(S,v.length),v.push(
{type:"mark",text:S})):v.push(S);return d+x}function p(d,g,_,v){let b=f(d+1,g);if(b===null||e[b+1]!=="(")return c(d,1,v);r??=Ss(e,t);let x=r.get(b+1);if(x===void 0||
x>=g)return c(d,1,v);let S=jn(e.slice(b+2,x));if(!S)return c(d,1,v);let w=a(d+1,b,_,!0),k=w.map(Ct).join("");return _u.test(k)?c(d,1,v):(v.push({type:"link",href:S.
href,host:vs(k,S),children:[...K("["),...w,...K(e.slice(b,x+1))]}),x+1)}function f(d,g){for(;d<g;){let _=i.get(d);if(_){if(e.slice(d,_.end).includes(`
`))return null;d=_.end;continue}let v=e[d];if(v==="]")return d;if(v==="["||v===`
`)return null;d+=v==="\\"&&u(d+1)?2:1}return null}function m(d,g,_,v,b,x){if(d>g&&Zt(nt(e,d)))return c(d,v.length,x);let S=ys(e,d,_),w=e.slice(d,S),k=b||!Kn.test(
w)?null:jn(w);return k?(x.push({type:"link",href:k.href,host:ks(w,k),children:[w]}),S):c(d,Math.max(S-d,v.length),x)}return(d,g,_)=>a(d,g,_,!1)}var vu=(e,t)=>!en(
e)&&!tn(e)&&!Oe(e)&&(e===t||e===">"&&t==="<");var bu=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,ku=/[\u2010\u2011]/g,Cs=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
Su=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,Ts=/[\u1100-\u11ff]/,xu=/^[\0-\x7f]*$/,qs=e=>e.replace(bu,"'").replace(ku,"-"),Rs=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function zn(e){if(xu.test(e))return e.toLowerCase();let t=qs(e.replace(Cs," ")),n=Rs(t.normalize("NFD")).normalize(
"NFKC"),o=Rs(n).replace(Su,"").normalize("NFKC");return qs(o.replace(Cs," "))}var Gn=e=>zn(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function Ls(e){let t="",
n=[],o=0;for(let r of Mu(e)){o+=r.length;for(let s of zn(r)){if(s===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=s;for(let i=0;i<s.length;i++)
n.push(o)}n.length>0&&t!==""&&zn(r)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Mu(e){let t=[];for(let n of e){let o=t.length-1,r=Oe(n)||Be(n)&&Oe(t[o]?.
slice(-1)??"")||Ts.test(n)&&Ts.test(t[o]?.slice(-1)??"");o>=0&&r?t[o]+=n:t.push(n)}return t}var Yn="all",Eu=50,Ps=128,Au=4096,st="@＠﹫",Ou=new RegExp(`[${st}]`),Cu=new RegExp(`[${st}](?![ ${st}])([^${st}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
Tu=new RegExp(`[${st}][\\u200b\\u2060]`,"g"),qu=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Ru='"“”„‟«»「『',Ns=/["“”„‟«»」』]/g,Lu=/^-[clu]/,Pu=/(?<!_)_+(?![_clm])/g,
Nu=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Ds(e,t,n=Jt(e)){let o=new Map;for(let{id:$,name:y}of t)o.set(Gn(y),$);if(o.size===0||!Ou.test(e))return[];let r=[
...o.keys()].filter($=>$!=="").sort(($,y)=>y.length-$.length),s=[],i=new Set,a=!1,l=-1,c=0,u=Du(e,n);for(let{index:$,0:y,1:p}of u.matchAll(Cu)){let f=Iu(u,$);if(!f&&
$!==l)continue;if(l=$+y.length,++c>Au)break;if(!f&&!a)continue;let m=Bu(p,r);a=m?.fills??!1;let d=o.get(m?.name??"");!m||d===void 0||!i.has(d)&&i.size===Eu||(i.
add(d),s.push({start:$,end:l-p.length+m.length,id:d}))}return s}function Du(e,t){let n="",o=0;for(let{start:s,end:i}of t)n+=e.slice(o,s)+`
`.repeat(i-s),o=i;n+=e.slice(o);let r=s=>" ".repeat(s.length);return n.replace(qu,r).replace(Tu,r)}function Iu(e,t){let n=nt(e,t);for(;n!==""&&(n==="_"||Xn(n)===
"m");)t-=n.length,n=nt(e,t);return n===""||!st.includes(n)&&Xn(n)!=="c"}function Bu(e,t){if(Ru.includes(e[0]))return Fu(e,t);let{fold:n,ends:o}=Ls(e),r=n.replace(
/ $/,""),s=e.length<=Ps||[...e].length<=Ps,i="";for(let a of t){if(!r.startsWith(a)||!s&&a.length===r.length)continue;i||=Uu(r);let l=i.slice(a.length);if(!(!Nu.
test(i.slice(a.length-1))||a===Yn&&Lu.test(l)))return{name:a,length:o[a.length-1],fills:s&&a===r}}return null}function Fu(e,t){Ns.lastIndex=1;let n=Ns.exec(e);if(!n)
return null;let o=Gn(e.slice(1,n.index)),r=n.index+1;return t.includes(o)?{name:o,length:r,fills:r===e.length}:null}function Uu(e){let t="";for(let n of e)t+=Xn(
n).repeat(n.length);return t.replace(Pu,n=>"o".repeat(n.length))}function Xn(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(Be(e))return"m";let t=Oe(e);
return!t&&!tn(e)?"o":At(e)?t?"x":"u":t?"m":ws(e)?"c":"l"}var Hu=/^[ \t]*$/,Is=/^> |^>$/,Bs=/^- (?=.*\S)/s,Fs=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,Wu=/^ {2}(?=.*\S)/s;function on(e,t=[]){let n=Jt(e),o=Os(e,n,Ds(e,t,n));return{
type:"document",is_large:gs(e),children:Us(e,Ku(e,n),o,!0)}}function Ku(e,t){let n=[],o=0;for(let r=0;r<=e.length;){for(;o<t.length&&t[o].end<=r;)o++;let s=t[o],
i=s?.is_block&&s.start===r?s:null,a=i?i.end:e.indexOf(`
`,r),l=a<0?e.length:a;n.push({outer:r,start:r,end:l,is_inside:s!==void 0&&s.start<r,block:i}),r=l+1}return n}function ju(e,{start:t,end:n,is_inside:o,block:r},s){
if(o)return"text";if(r)return"code";let i=e.slice(t,n);return Hu.test(i)?"blank":s&&Is.test(i)?"quote":Bs.test(i)?"bullet":Fs.test(i)?"number":"text"}function Us(e,t,n,o){
let r=t.map(i=>ju(e,i,o)),s=[];for(let i=0;i<t.length;){let a=r[i],l=zu(e,t,r,i),c=t.slice(i,l),{outer:u,start:$,end:y,block:p}=c[0];i>0&&s.push(...K(`
`)),a==="quote"?s.push({type:"quote",children:Us(e,c.map(f=>Gu(e,f)),n,!1)}):(s.push(...K(e.slice(u,$))),a==="blank"?s.push(...K(e.slice($,y))):p?s.push(Xu(e,p)):
a==="text"?s.push({type:"paragraph",children:n($,c[l-i-1].end,Hs(c))}):s.push(Yu(e,c,r.slice(i,l),n))),i=l}return s}function zu(e,t,n,o){let r=n[o],s=r==="bulle\
t"||r==="number",i=o+1;if(r==="blank"||r==="code")return i;for(;i<t.length;){let a=t[i],l=s&&n[i]==="text"&&Wu.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
r&&!l)break;i++}return i}function Gu(e,t){let n=Is.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Hs=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function Xu(e,{start:t,end:n,from:o,to:r,info:s}){let i=e.slice(o,r);return{type:"code_block",info:s,
children:[...K(e.slice(t,o)),...i?[i]:[],...K(e.slice(r,n))]}}function Yu(e,t,n,o){let r=n[0]==="number",s=r?Fs:Bs,i=[];for(let a=0;a<t.length;){let l=a+1;for(;l<
t.length&&n[l]==="text";)l++;let c=t[a],[u="",$]=s.exec(e.slice(c.start,c.end))??[],y=t.slice(a,l).map((p,f)=>f===0||p.is_inside?p:Qu(p));a>0&&i.push(...K(`
`),...K(e.slice(c.outer,c.start))),i.push({type:"item",number:$===void 0?null:Number($),children:[...K(u),...o(c.start+u.length,y[l-a-1].end,Hs(y))]}),a=l}return{
type:"list",is_ordered:r,children:i}}var Qu=e=>({...e,start:e.start+2});var Vu=["paragraph","item","code_block"];function Xe(e){let t=[];return Ws(on(e),t),t.join("").replace(/\s+/g," ").trim()}function Ws(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)Ws(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),Vu.includes(e.type)&&t.push(" ")}}var Ju=5e3,Ks=120,js=2e4,zs=e=>`g${e}`,A$=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function Gs({state:e,settings:t,isLeading:n,isVisible:o,tell:r,clock:s}){
let i=null,a=null,l=new Map,c=new Map,u=null,$=null;function y(g){if(a===g)return!0;let _=s.now();return[...l.values()].some(v=>v.groupId===g&&v.until>_)}function p(g,_){
let{notifications:v,mentions_in_muted:b,notify_all:x}=t();return!v||y(g.id)?!1:Ge(g,s.now())?_==="mention"&&b:_!=="message"||x.includes(g.id)}function f(g,_){let v=s.
now(),b=v-(c.get(g.id)??-1/0)>=Ju,x=b&&t().sounds&&!o();c.set(g.id,v),i?.show({tag:zs(g.id),group:g,..._,isRenewed:b,hasSound:x})}function m(g){c.delete(g),i?.close(
zs(g))}function d(){s.cancel($),$=null,r(a),a!==null&&($=s.after(d,js))}return{setPort(g){i=g},look(g){g!==a&&(a=g,d(),g!==null&&m(g))},looked({tab:g,group_id:_}){
_===null?l.delete(g):(l.set(g,{groupId:_,until:s.now()+2*js}),n()&&m(_))},arrived(g){if(n())for(let{message:_,kind:v}of g){let b=e.groups.get(_.group_id);if(!b||
_.seq<=b.read_seq||!p(b,v))continue;let x=e.people.get(_.sender_id),S=x?.display_name??x?.username??_.sender,w=Array.from(Xe(_.content.slice(0,4*Ks))).slice(0,Ks);
f(b,{kind:"message",seq:_.seq,sender_id:_.sender_id,sender:S,count:1,text:t().notification_text&&w.length>0?w.join(""):null})}},changed({groups:g}){if(n())for(let _ of g){
let v=e.groups.get(_);(v?v.unread===0&&c.has(_):c.has(_))&&m(_)}},lost(){u=new Map(e.groups)},back(){let g=u;if(u=null,!(!g||!n()||o()))for(let _ of e.groups.values()){
let{unread:v,mentions:b}=g.get(_.id)??{unread:0,mentions:0},x=_.unread-v,S=_.mentions>b,w=_.kind==="direct"?"direct":S?"mention":"message";x>0&&p(_,w)&&f(_,{kind:"\
summary",seq:_.last?.seq??_.seq,sender_id:null,sender:"",text:null,count:x})}},dispose(){s.cancel($),a!==null&&r(null);for(let g of[...c.keys()])m(g)}}}function Xs({signal:e,onPresence:t,onTyping:n,clock:o}){let r=new Map,s=new Set,i=new Map,a=null,l=new Map,c=new Map;function u(p,f){f===null?i.delete(p):i.set(
p,f),t(p)}function $(){a=null;let p=new Set([...r.keys()].slice(-100));for(let m of s)p.has(m)||u(m,null);(p.size===s.size&&[...p].every(m=>s.has(m))||e({type:"\
watch",user_ids:[...p]}))&&(s=p)}function y(p,f){let m=l.get(p);m?.has(f)&&(o.cancel(m.get(f)),m.delete(f),n(p))}return{show(p){r.set(p,(r.get(p)??0)+1),a??=o.after(
$,500);let f=!0;return()=>{if(!f)return;f=!1;let m=(r.get(p)??1)-1;m>0?r.set(p,m):r.delete(p),a??=o.after($,500)}},connected(){s=new Set,r.size>0&&(a??=o.after(
$,0))},disconnected(){for(let p of s)u(p,null);s=new Set;for(let[p,f]of l)for(let m of[...f.keys()])y(p,m)},answered(p){let f=new Set(p);for(let m of s)u(m,f.has(
m))},changed(p,f){s.has(p)&&u(p,f)},isOnline:p=>i.get(p)??null,typed(p,f){let m=l.get(p)??new Map;l.set(p,m);let d=!m.has(f);o.cancel(m.get(f)),m.set(f,o.after(
()=>y(p,f),5e3)),d&&n(p)},stopTyping:y,typingIn:p=>[...l.get(p)?.keys()??[]],type(p){let f=o.now();f-(c.get(p)??-1/0)<3e3||e({type:"typing",group_id:p})&&c.set(
p,f)},typedAndSent:p=>{c.delete(p)},dispose(){o.cancel(a);for(let p of l.values())for(let f of p.values())o.cancel(f)}}}function Ys({apply:e,soon:t,clock:n}){let o=[],r=null,s=0,i=0,a=0;function l(){r?.(),r=null;let c=o;o=[],c.length>0&&e(c)}return{push(c){o.push(c);let u=Math.floor(
n.now()/1e3);if(u!==s&&(a=u===s+1?i:0,s=u,i=0),i++,r)return;if(Math.max(i,a)<=30){r=t(l);return}let $=n.after(l,100);r=()=>n.cancel($)},flush:l,clear(){r?.(),r=
null,o=[]}}}var Zu=500,ef=5e3,tf=30,nf=50,of=200,rf=3;function Qs({db:e,state:t,isLeading:n,opened:o,me:r,clock:s}){let i=new Set,a=new Set,l=new Map,c=new Map,u=!0,$=null,
y=0,p=0,f=null,m=Promise.resolve(),d=()=>{f??=s.after(v,p>1?ef:Zu)};function g(){let b={is_whole:u,cursor:t.cursor,me:r(),groups:[],gone_groups:[],people:[],logs:[],
gone_logs:[],rows:[],gone_rows:[]};u&&c.clear();for(let w of u?t.groups.keys():i){let k=t.groups.get(w);k?b.groups.push(k):b.gone_groups.push(w)}for(let w of u?
t.people.keys():a){let k=t.people.get(w);k&&b.people.push(k)}let x=[...o].sort(([,w],[,k])=>k-w).slice(0,nf),S=new Set(x.map(([w])=>w));for(let w of[...c.keys()])
S.has(w)&&t.logs.has(w)||(b.gone_logs.push(w),c.delete(w));for(let w of u?S:l.keys()){let k=t.logs.get(w);k&&S.has(w)&&_(b,k)}return i.clear(),a.clear(),l.clear(),
u=!1,b}function _(b,x){let S=x.group_id,w=Wt(x),k=c.get(S)??new Set;if(!w){c.delete(S)&&b.gone_logs.push(S);return}let M=de(x,w),E=M.slice(-of),O=E.length<M.length,
q=O?E[0].seq:w.from,N=new Set(E.map(L=>L.seq)),A=l.get(S);for(let L of E)(!k.has(L.seq)||A?.has(L.seq))&&b.rows.push(L);for(let L of k)N.has(L)||b.gone_rows.push(
[S,L]);c.set(S,N),b.logs.push({group_id:S,from:q,to:w.to,at_start:w.at_start&&!O,at_end:w.at_end,opened_at:o.get(S)??0})}function v(){return s.cancel(f),f=null,
!n()||y>=rf?(u=!0,m):(m=m.then(async()=>{if(!u&&t.cursor===$&&i.size+a.size+l.size===0)return;let x=g();p=x.rows.length>tf?p+1:0,await e.save(x)?(y=0,$=x.cursor):
(y++,u=!0,d())}),m)}return{note(b){for(let x of b.groups)i.add(x);for(let x of b.people)a.add(x);for(let x of b.logs)l.set(x,l.get(x)??new Set);for(let[x,S]of b.
rows){let w=l.get(x)??new Set;for(let k of S)w.add(k);l.set(x,w)}d()},invalidate(){u=!0,d()},flush:v,dispose:()=>s.cancel(f)}}var Vs=({state:e,people:t,local:n,invitations:o,onLive:r})=>function(i,a){switch(i.type){case"live":r(i.cursor);break;case"read":Gr(e,i,a);break;case"read_all":
Xr(e,i.cursor,a);break;case"muted":Yr(e,i,a);break;case"typing":t.typed(i.group_id,i.user_id);break;case"presence":t.answered(i.online);break;case"presence_chan\
ged":t.changed(i.user_id,i.is_online);break;case"invitation":o.value++;break;default:n.received(i)}};var af=2e3;function lf({userId:e,db:t,env:n,onEnded:o,onServer:r}){let{clock:s}=n,i=Rr({fetch:n.fetch,db:t,onSignedOut:({code:P})=>j(P),clock:s}),{http:a,db:l}=i,
c=mr(e),u=as(c,s),$=Ye(null),y=Ye(null),p=Ye({state:"idle",since:s.now(),retryAt:null,code:null}),f=le(P=>D.typingIn(P)),m=le(P=>D.isOnline(P)),d=Ye([]),g=Ye(0),
_=Ye(0),v=new Map,b=new Set,x=!1,S=Ye(!1),w=!1,k=null,M=sr({open:P=>n.openSocket(`/ws?since=${encodeURIComponent(P)}&groups=no`),prepare:async()=>(c.cursor===null&&
await I.anew(),c.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:P=>P.type==="ready"?It(P):E.push(P),onState:P=>{P.state==="ended"&&j(String(
P.code)),P.state!=="live"&&Je(),p.value=P},isOnline:n.isOnline,isVisible:n.isVisible,clock:s}),E=Ys({apply:Ke,soon:n.soon,clock:s}),O=Jr({state:c,http:a,change:X,
opened:v,clock:s}),q=us({state:c,http:a,request:M.request,change:X,clock:s}),N=Cr({state:c,http:a,change:X,history:O,clock:s}),A=cs({userId:e,db:l,http:a,env:n,
state:c,socket:M,onLeading:()=>L.invalidate()}),L=Qs({db:l,state:c,isLeading:()=>A.tabs.isLeading,opened:v,me:()=>$.value,clock:s}),D=Xs({signal:M.signal,onPresence:P=>m.
update(P),onTyping:P=>f.update(P),clock:s}),I=qr({userId:e,db:l,http:a,state:c,view:u,history:O,change:X,me:$,server:y,clock:s,onOther:()=>j("another_user"),onSettings:P=>A.
settings.received(P),onServer:r,onAnew:()=>{E.clear(),L.invalidate(),g.value++}}),J=fs({state:c,change:X,clock:s}),Re=n.makeKey(),T=Gs({state:c,settings:()=>A.settings.
settings.value,isLeading:()=>A.tabs.isLeading,isVisible:n.isVisible,tell:P=>A.tabs.tell({type:"looking",tab:Re,group_id:P}),clock:s});A.onWord(P=>{P.type==="loo\
king"&&T.looked(P)});let G=Vs({state:c,people:D,local:A,invitations:_,onLive:An}),ie=Uo({userId:e,http:a,memory:n.memory,clock:s});function X(P){w||sf(()=>{let H=gr(),
we=x;P(H);for(let wt of H.confirmed)A.outbox.confirm(wt);for(let{group_id:wt,user_id:Rl}of H.typed)D.stopTyping(wt,Rl);if(H.left.size>0&&(d.value=[...d.value,...H.
left.values()].slice(-20)),H.me&&U(),O.bound(H.logs),u.publish(H),L.note(H),N.note(H),J.note(H.groups),A.began(H.groups),T.changed(H),!(!we||H.arrived.length===
0)){T.arrived(H.arrived);for(let wt of b)wt(H.arrived)}})}function Ke(P){X(H=>{for(let we of P)zr(we)?Wr(c,we,H):G(we,H)})}function An(P){x=!0,S.value=!0,Me(P)>=
c.applied_id&&(c.cursor=P),D.connected(),q.connected(),A.sync(),I.refreshed().then(T.back)}function It(P){P.user_id!==e?j("another_user"):P.reset||P.behind>af?C():
(A.outbox.connected(!0),I.refresh())}function Je(){x&&T.lost(),x=!1,S.value=!1,A.outbox.connected(!1),D.disconnected(),q.disconnected()}function C(){E.clear(),c.
cursor=null,M.restart()}async function U(){try{$.value=await a.get("/v1/users/me")}catch{}}function j(P){w||(k&&A.tabs.tell({type:"signed_out",reason:k}),$t(),o(
k??P))}function $t(){w=!0,M.stop(),E.clear();for(let P of[u,L,q,I,N,D,ie,J,T,A])P.dispose();i.end()}return{http:a,state:c,view:u,me:$,server:y,apply:Ke,connection:p,
typing:f,presence:m,left:d,resets:g,invitations:_,isCurrent:S,history:O,marks:q,asking:N,people:D,local:A,notifications:T,socket:M,change:X,async begin(){await Promise.
all([I.showCopy(),A.load()]),!w&&(M.start(),ie.start())},async leave(P,H){k=P;try{await H(),j(P)}catch(we){if(!w)throw we}finally{k=null}},end:j,onArrived(P){return b.
add(P),()=>b.delete(P)},async flush(){E.flush(),await Promise.all([q.flush(),A.flush(),L.flush()])},dispose:$t}}import{html as $e,useEffect as qo,useLayoutEffect as Vm}from"./vendor/preact.js";import{html as Qn,useEffect as cf}from"./vendor/preact.js";var uf=300*1e3;function Js({session:e}){let t=Se.newVersion.value!==null;return cf(()=>t?ff(e):void 0,[t,e]),Qn`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&Qn`<div class="banner of-warning"><${R} name="warning" /><p class="grow">${h("shell.disk_full")}</p></div>`}
      ${t&&Qn`<div class="banner">
        <p class="grow">${h("shell.new_version")}</p>
        <button class="button" onClick=${()=>{On()}}>${h("shell.reload")}</button>
      </div>`}
    </div>
  `}function ff(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,uf))},o=()=>{e.local.signals.outgoing.peek().some(({state:s})=>s===
"sending")||document.querySelector("dialog[open]")?n():On()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.removeEventListener(
"visibilitychange",n)}}import{html as rn,useEffect as pf,useState as df}from"./vendor/preact.js";var mf={connecting:2e3,catching_up:1e3},Zs=1e3;function ei({session:e}){let t=e.connection.value,n=gf(t),o=hf(t,n);return rn`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&rn`<${R} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&rn`<span class="quiet-text" aria-hidden="true">${$f(t,n)}</span>`}
      ${o?.button&&rn`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function gf({state:e,since:t,retryAt:n}){let[o,r]=df(Date.now());return pf(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let i=setInterval(()=>r(Date.now()),Zs);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function hf({state:e,since:t},n){let o={button:h("shell.now"),onSelect:()=>Se.
wake()};switch(e){case"connecting":case"catching_up":return n-t<mf[e]?null:{text:h(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:h("shell.offline"),...o};case"waiting":return{text:h("shell.reconnecting"),...o};case"updating":return{text:h("shell.restarting")};case"crowded":return{text:h(
"shell.crowded"),button:h("shell.try_again"),onSelect:()=>Se.wake()};case"faulty":return{text:h("shell.faulty"),button:h("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function $f({retryAt:e},t){let n=Math.ceil((Number(e)-t)/Zs);return n>0?h("shell.seconds",{n}):""}import{html as yo,useEffect as Hd,useLayoutEffect as Wd,useMemo as Kd,useState as jd}from"./vendor/preact.js";import{html as oi,useEffect as xf,useState as Mf}from"./vendor/preact.js";var sn=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as kf,useEffect as Sf}from"./vendor/preact.js";import{html as ti,useState as wf}from"./vendor/preact.js";var _f=12,yf=new Intl.Segmenter(void 0,{granularity:"grapheme"}),vf=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
ve=e=>e?.display_name||e?.username||"";function bf(e){let[t]=yf.segment(e.replace(vf,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function Z({id:e,name:t,
file:n=null,isGroup:o=!1,size:r="normal"}){let[s,i]=wf(null),a=`avatar ${r} ${o?"of-group":"of-person"}`;return n&&n!==s?ti`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:ti`<span class="${a} tone-${e%_f}" aria-hidden="true">${bf(t)}</span>`}function te(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?h("shell.deleted_user"):ve(o)||n}function Tt(e,t){let n=t.filter(o=>e.view.people.get(
o).value?.is_partial??!0);Sf(()=>e.asking.people.need(n),[e,n.join()])}function ni({session:e,id:t,username:n}){return Tt(e,[t]),kf`<bdi class="person">${te(e,t,
n)}</bdi>`}var Vn=3,Ef=2e3,Af=200,Of=10;function ri({session:e,groupId:t}){let[n,o]=Mf([]);return xf(()=>{let r=0,s=0,i=0,a=u=>o($=>[...$,{id:++r,text:u}].slice(-Of)),l=()=>{
s>Vn&&a(h("conversation.new_messages",{n:s-Vn})),s=0},c=e.onArrived(u=>{let{announce:$}=e.local.signals.settings.peek();for(let{message:y}of u){if(y.group_id!==
t||y.sender_id===e.state.me||$==="none"||$==="mentions"&&!sn(y,e.state.me)||(s===0&&(i=setTimeout(l,Ef)),++s>Vn))continue;let p=te(e,y.sender_id,y.sender);a(`${p}\
: ${Array.from(y.content).slice(0,Af).join("")||h("conversation.no_text")}`)}});return()=>{c(),clearTimeout(i)}},[e,t]),oi`
    <div class="unseen" role="log" aria-label=${h("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>oi`<p key=${r}>${s}</p>`)}
    </div>
  `}var Jn=null;async function B(e){Jn??=Cf();let[t]=await Promise.all([e,Ro(),Jn]);return t}function Cf(){let e=document.createElement("link");e.rel="stylesheet",e.
href=Ho("css/later.css");let t=new Promise((n,o)=>{e.onload=n,e.onerror=()=>{Jn=null,e.remove(),o(new Error(e.href))}});return document.head.append(e),t}import{signal as si}from"./vendor/preact.js";var Tf={text:"",reply_to:null,selection:null,files:[]};function an({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=si(null),s=si(0),i=()=>n.get(t)??Tf,a=c=>n.set(t,{...i(),...c}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:i,change:a,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:c,seq:u,sender_id:$,sender:y,content:p}){r.value=null,a({reply_to:{id:c,seq:u,sender_id:$,sender:y,content:p}}),l()},edit(c){r.value=c,l()},
async restore(c){let u=await o.discard(c,!0);if(!u)return;r.value=null;let $=i(),y=[$.text,u.content].filter(p=>p.trim()!=="").join(`
`);a({text:y,selection:null,reply_to:u.quote??$.reply_to,files:[...$.files,...u.files]}),l()}}}import{html as We,useEffect as Bp,useLayoutEffect as Xi,useRef as pn,useState as po}from"./vendor/preact.js";var qf=2e3,Rf=20,Lf=40;function ii(e){let t={characters:qf,lines:Rf},n=ai(e,t);return t.characters<0||t.lines<0?n:e}function ai(e,t){if(typeof e=="string")return Nf(
e,t);if(e.type==="mark")return e;if(!li(t))return ci(t);let n=[];for(let o of e.children){let r=ai(o,t);if(r!==null&&n.push(r),t.characters<0||t.lines<0)break}return Pf.
includes(e.type)&&t.lines--,{...e,children:n}}var Pf=["paragraph","item","code_block"],li=({characters:e,lines:t})=>e>0&&t>0;function ci(e){return e.lines=-1,null}
function Nf(e,t){if(!li(t))return ci(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=Df(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function Df(e,t){
let n=Math.max(0,t-Lf),o=()=>{let r=e.charCodeAt(t),s=ot(e,t);return r>=56320&&r<57344||Oe(s)||Be(s)};for(;t>n&&o();)t--;return t}import{html as Y,useEffect as If,useMemo as ui,useState as Bf}from"./vendor/preact.js";var Zn=0,Ff=[];function it({content:e,mentions:t=Ff,meId:n,onMention:o}){let[r,s]=Bf(!1),i=Uf(t),a=i.map(({id:y,name:p})=>`${y} ${p}`).join(`
`),l=ui(()=>on(e,i),[e,a]),c=ui(()=>ii(l),[l]),u=c!==l,$={meId:n,onMention:o};return Y`
    <div class=${l.is_large?"text large":"text"}>
      ${eo(r?l.children:c.children,$)}
      ${u&&Y`
        <button type="button" class="text-fold" aria-expanded=${r} onClick=${()=>s(!r)}>
          ${r?h("text.show_less"):h("text.show_all")}
        </button>
      `}
    </div>
  `}function Uf(e){let t=Se.status.value,n=t.name==="signed_in"?t.session:null,o=[],r=[];for(let s of e){let i=s===Zn?Yn:n?.view.people.get(s).value?.username;i?
o.push({id:s,name:i}):r.push(s)}return If(()=>n?.asking.people.need(r),[r.join()]),o}var eo=(e,t)=>e.map(n=>Hf(n,t));function Hf(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return Wf(e,t);if(e.type==="mention")return Kf(e,t);let n=e.type==="quote"||t.isInQuote,o=eo(e.children,{...t,
isInQuote:n}),r=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return Y`<p dir=${r}>${o}</p>`;case"quote":return Y`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?Y`<ol dir=${r}>${o}</ol>`:Y`<ul dir=${r}>${o}</ul>`;case"item":return Y`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"\
code_block":return Y`
        <figure class="text-code">
          ${e.info&&Y`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return Y`<code dir="auto">${o}</code>`;case"bold":return Y`<strong>${o}</strong>`;case"italic":return Y`<em>${o}</em>`;case"strike":return Y`<s>${o}</s>`}}
function Wf({href:e,host:t,children:n},o){let r=eo(n,{...o,isInLink:!0});return Y`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?r:Y`<bdi>${r}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function Kf({id:e,children:t},{meId:n,onMention:o,isInLink:r=!1}){let s=t.filter(c=>typeof c=="string").join(""),i=nn(s)?_s(s):s,a=e===n||e===Zn?"mention of\
-me":"mention",l=Y`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||r||e===Zn?Y`<span class=${a}>${l}</span>`:Y`
    <button type="button" class=${a} onClick=${c=>o(e,c)}>${l}</button>
  `}import{computed as jf}from"./vendor/preact.js";var fi=["byte","kilobyte","megabyte","gigabyte"],zf=jf(()=>fi.map(e=>new Intl.NumberFormat(Le.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Fe(e){let t=e,n=0;for(;t>=1e3&&n<fi.length-1;)t/=1024,n++;return zf.value[n].format(n===0?t:Number(t.toPrecision(3)))}var Gf=10,Xf=10*1024*1024;async function qt(e,t,n){let o=e.server.peek(),r=o?.files_max??Gf,s=o?.file_bytes_max??Xf,i=n.filter(c=>c.size>s),a=n.filter(c=>c.size<=
s),l=Math.max(0,r-t.draft().files.length);if(i.length>0){let c=i.map(({name:u})=>u).join(", ");yt(h("conversation.too_large",{names:c,size:Fe(s)}),{isFault:!0})}
if(a.length>l){let c=a.slice(l).map(({name:u})=>u).join(", ");yt(h("conversation.too_many",{names:c,n:r}),{isFault:!0})}for(let c of a.slice(0,l)){let u=await e.
local.attachments.attach(c,Yf(c));t.change({files:[...t.draft().files,u]})}e.local.drafts.flush(),t.ask()}var to=e=>[...e?.files??[]];function pi({clipboardData:e}){
return e?.getData("text/plain")?[]:to(e)}function Yf({name:e,type:t}){if(!/^image\.\w+$/.test(e))return e||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),
r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${t.split(
"/")[1]??"png"}`}import{html as no,useRef as ep,useState as tp}from"./vendor/preact.js";var Ue=({kind:e,role:t})=>e==="group"&&t!=="member",Xw=e=>e.kind==="group"&&!e.is_archived&&(Ue(e)||e.settings?.may_invite==="all"),di=e=>!e.is_archived&&(e.kind===
"direct"||Ue(e)||e.settings?.may_pin==="all"),Yw=(e,t)=>Ue(e)&&(t==="member"||t==="admin"&&e.role==="owner"),Qw=({kind:e,role:t})=>e==="group"&&t==="owner";function Vw(e,t){
let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:Ue(e)}var Jw=({kind:e,role:t})=>e==="grou\
p"&&t!=="owner",mi=(e,t)=>t||Ue(e),gi=(e,t)=>!e.is_archived&&(t||Ue(e));var hi=8,Qf=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,Vf=/^[\p{L}\p{N}_-]+$/u,Jf=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function $i(e,t){
let n=Qf.exec(e.slice(Math.max(0,t-40),t));if(n)return{kind:"member",start:t-n[1].length,prefix:n[2]??""};let o=hs(e,t);return o&&{kind:"emoji",...o}}async function wi({
session:e,actions:t,groupId:n},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:p}=await B(import("./picker.js"));return p(r,hi).map(({emoji:f,name:m})=>({
id:f,label:f,detail:m,insert:`${f} `,userId:null}))}let s=Zf(e,n),{items:i}=await t.members(n,{q:r,limit:50}),a=new Map(s.map((p,f)=>[p,f])),l=i.filter(({id:p})=>p!==
e.state.me);l.sort((p,f)=>(a.get(p.id)??1/0)-(a.get(f.id)??1/0));let c=l.slice(0,hi).map(({id:p,username:f,display_name:m})=>({id:String(p),label:m||f,detail:m?
`@${f}`:"",insert:Vf.test(f)?`@${f} `:`@"${f}" `,userId:p})),u=e.state.groups.get(n),$=u&&Ue(u)&&"all".startsWith(Jf(r)),y={id:"all",label:"@all",detail:h("conv\
ersation.everyone"),insert:"@all ",userId:null};return $?[...c,y]:c}function Zf(e,t){let n=[...e.state.logs.get(t)?.rows.values()??[]];return n.sort((o,r)=>r.seq-
o.seq),[...new Set(n.filter(o=>F(o)).map(o=>o.sender_id))]}function _i({session:e,actions:t,groupId:n,field:o,write:r}){let[s,i]=tp(null),a=ep(0);async function l(){let f=++a.current,m=o.current,g=m&&m.selectionStart===
m.selectionEnd?$i(m.value,m.selectionStart):null;if(!g||g.kind==="member"&&n===null){i(null);return}try{let _=await wi({session:e,actions:t,groupId:n??0},g);f===
a.current&&i(_.length>0?{start:g.start,items:_,chosen:0}:null)}catch{f===a.current&&i(null)}}function c({insert:f}){let m=o.current,d=s.start;m.setRangeText(f,d,
m.selectionEnd,"end"),u(),m.focus(),r(m.value)}function u(){a.current++,i(null)}function $(f){if(!s||f.isComposing||f.ctrlKey||f.metaKey||f.altKey)return!1;let{
items:m,chosen:d}=s,_={ArrowDown:1,ArrowUp:-1}[f.key];if(_!==void 0)i({...s,chosen:(d+_+m.length)%m.length});else if((f.key==="Enter"||f.key==="Tab")&&!f.shiftKey)
c(m[d]);else if(f.key==="Escape")u();else return!1;return f.preventDefault(),!0}let y=s&&no`
    <ul class="completions" id="completions" role="listbox" aria-label=${h("conversation.suggestions")}>
      ${s.items.map((f,m)=>no`
        <li
          key=${f.id} id=${`suggestion-${m}`} role="option" aria-selected=${m===s.chosen}
          onMouseDown=${d=>d.preventDefault()} onClick=${()=>c(f)}
        >
          ${f.userId!==null&&no`<${Z} id=${f.userId} name=${f.label} file=${e.view.people.get(f.userId).value?.avatar??null} size="small" />`}
          <bdi>${f.label}</bdi><bdi class="quiet-text">${f.detail}</bdi>
        </li>
      `)}
    </ul>
  `,p={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:y,attributes:p,look:l,
close:u,pressed:$}}import{html as fo}from"./vendor/preact.js";import{computed as oo,signal as np}from"./vendor/preact.js";var yi=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,vi=np(yi());function op(){vi.value=yi()}globalThis.document?.addEventListener("visibilitychange",
op);var be=e=>oo(()=>new Intl.DateTimeFormat(Le.value,{timeZone:vi.value,...e})),bi=e=>oo(()=>new Intl.RelativeTimeFormat(Le.value,e)),ki=e=>oo(()=>new Intl.ListFormat(
Le.value,e));var rp=be({hour:"numeric",minute:"2-digit"}),sp=be({weekday:"long",day:"numeric",month:"long"}),ip=be({weekday:"long",day:"numeric",month:"long",year:"numeric"}),
ap=be({dateStyle:"full",timeStyle:"medium"}),ro=bi({numeric:"auto"}),Ce=1e3,lp=[["year",365.25*24*60*60*Ce],["month",365.25/12*24*60*60*Ce],["week",10080*60*Ce],
["day",1440*60*Ce],["hour",3600*Ce],["minute",60*Ce]];function Rt(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}
function h_(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var Lt=xi(rp,60*Ce),ln=xi(ap,Ce);function xi(e,t){let n={format:null,turn:NaN,text:""};
return o=>{let r=e.value,s=Math.floor(o.getTime()/t);return(n.format!==r||n.turn!==s)&&(n={format:r,turn:s,text:r.format(o)}),n.text}}function cn(e,t=new Date){
let n=Rt(e);if(n===Rt(t))return Si(ro.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===Rt(o)?Si(ro.value.format(-1,"\
day")):(e.getFullYear()===t.getFullYear()?sp:ip).value.format(e)}function $_(e,t=new Date){let n=e.getTime()-t.getTime(),[o,r]=lp.find(([,s])=>Math.abs(n)>=s)??
["second",Ce];return ro.value.format(o==="second"?0:Math.trunc(n/r),o)}function Si(e){let[t,...n]=e;return t.toLocaleUpperCase(Le.value)+n.join("")}import{html as oe}from"./vendor/preact.js";import{effect as cp,signal as up}from"./vendor/preact.js";var so=matchMedia("(width < 56.25rem)"),at=up(null),Mi="",un=null,ne=at;cp(()=>{let e=Ai(pe.value),t=at.peek();t&&e!==Mi&&(so.matches||t.name!=="mentions")&&Te()});
function ce(e){at.peek()===null&&(un=document.activeElement),Mi=Ai(pe.peek()),at.value=e}function lt(e){at.peek()?.name===e.name?Te():ce(e)}var v_=()=>so.matches;
function Te(){at.value=null}function Ei(){let e=un?.isConnected?un:document.getElementById("main");un=null,e instanceof HTMLElement&&e.focus()}function Ai(e){return so.
matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as He,useState as co}from"./vendor/preact.js";var Oi=({id:e})=>`/v1/files/${e}/thumbnail`,fp=matchMedia("(prefers-reduced-motion: reduce)"),pp=new Set(["image/webp","image/png","image/avif"]),Ci=new Map,io=({
id:e,type:t})=>t==="image/gif"||(pp.has(t)?Ci.get(e)??null:!1);async function Ti(e,t){let n=io(e)??await t();return Ci.set(e.id,n),n}var qi=()=>fp.matches||document.
documentElement.dataset.motion==="reduced";import{html as mp,signal as gp}from"./vendor/preact.js";import{html as ao,useEffect as dp,useState as Ri}from"./vendor/preact.js";var Li=new Map;function ue({load:e,name:t,...n}){let[o,r]=Ri(!1),[,s]=Ri(0),i=Li.get(e);
return dp(()=>{i||o||e().then(a=>{Li.set(e,a),s(l=>l+1)},()=>r(!0))},[e,o]),i?ao`<${i[t]} ...${n} />`:o?ao`
    <div class="empty" role="alert">
      <p>${h("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${h("shell.try_again")}</button>
    </div>
  `:ao`<p class="empty" role="status">${h("shell.loading")}</p>`}var lo=gp(null),hp=()=>B(import("./later.js"));function Pi(e){lo.value=e}function Ni(){let e=lo.value;return e&&mp`<${ue} key=${e.href} load=${hp} name="PictureDialog" picture=${e} onClose=${()=>lo.
value=null} />`}var $p=320,wp=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),fn=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function _p({type:e,width:t,height:n}){if(!wp.has(e)||!t||!n)return null;let o=Math.min(1,$p/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function Di({files:e,at:t}){return He`
    <div class="files">${e.map(n=>He`<${yp} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function yp({file:e,at:t}){let[n,o]=co(!1),r=n?null:_p(e);if(r)return He`<${bp} file=${e} href=${fn(e,t)} box=${r} onBroken=${()=>o(!0)} />`;let s=e.type.split(
"/")[0];return He`
    <div class="file">
      ${s==="video"&&He`<video controls preload="none" aria-label=${e.name} src=${fn(e,t)} />`}
      ${s==="audio"&&He`<audio controls preload="none" aria-label=${e.name} src=${fn(e,t)} />`}
      <a class="file-link" href=${fn(e,t)} download=${e.name}>
        <${R} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name cut">${e.name}</bdi>
          <span class="file-detail">${kp(e)} · ${Fe(e.size)}</span>
        </span>
        <${R} name="download" label=${h("conversation.download")} />
      </a>
    </div>
  `}var vp=async e=>(await B(import("./later.js"))).doesMove(e);function bp({file:e,href:t,box:n,onBroken:o}){let[r,s]=co(!1),[i,a]=co(io(e)),l=r&&
i===!0,c=()=>{qi()||i===!1||(s(!0),i===null&&Ti(e,()=>vp(t)).then(a,()=>{}))},u=()=>s(!1),$=()=>l?a(!1):o();return He`
    <button
      type="button" class="picture" aria-label=${h("conversation.open_picture",{name:e.name})}
      onClick=${()=>Pi({file:e,href:t})} onPointerEnter=${c} onPointerLeave=${u} onFocus=${c} onBlur=${u}
    >
      <img
        src=${l?t:Oi(e)} width=${n.width} height=${n.height} alt=${e.name}
        loading="lazy" decoding="async" draggable=${!1} onError=${$}
      />
      ${i&&!l&&He`<span class="picture-mark" aria-hidden="true">${e.type.slice(6).toUpperCase()}</span>`}
    </button>
  `}function kp({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as uo}from"./vendor/preact.js";function Ii({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=a=>ce({name:"profile",userId:a,groupId:s});return!n&&!o?null:uo`
    <div class="message-text">
      ${n&&uo`<${it} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />`}
      ${o&&uo`<span class="message-edited" title=${ln(new Date(o))}>${h("conversation.edited_mark")}</span>`}
    </div>
  `}import{html as Bi,useState as Sp}from"./vendor/preact.js";var Fi=8;function Ui({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=Sp(null),i=Object.
entries(n);async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),c=new Map;for(let{emoji:u,
username:$}of l)c.set(u,[...c.get(u)??[],$]);s({counts:n,by:c})}catch{}}}return Bi`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,c])=>{let u=o.includes(l),$=r?.by.get(l)?.join(", ");return Bi`
          <button
            key=${l} type="button" class="reaction small-target" aria-pressed=${u}
            aria-label=${h("conversation.reaction",{emoji:l,n:c})}
            title=${$?`${l} ${$}`:l}
            onClick=${()=>e.react(t,l,!u)}
          >
            <span class="emoji">${xp(l)}</span><span>${c}</span>
          </button>
        `})}
    </div>
  `}function xp(e){let t=Array.from(e);return t.length>Fi?`${t.slice(0,Fi-1).join("")}…`:e}var Mp=300;function Hi({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;Tt(r,[t.sender_id]);let s=te(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).
value,a=new Date(t.timestamp),l=oe`<time datetime=${t.timestamp} title=${ln(a)}>${Lt(a)}</time>`,c=sn(t,r.state.me),u=["message",n&&"head",c&&"to-me",o&&"flashe\
d"].filter(Boolean).join(" ");return oe`
    <div class=${u} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Op(t,s,a)}>
      <div class="message-side">
        ${n?oe`<button
              type="button" class="message-avatar small-target" tabindex="-1" aria-label=${h("conversation.profile_of",{name:s})}
              onClick=${()=>ce({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${Z} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&oe`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&oe`<${Ap} context=${e} message=${t} />`}
        ${t.deleted?oe`<p class="message-gone">${h("conversation.deleted")}</p>`:oe`<${Ii} context=${e} message=${t} />`}
        ${t.files&&oe`<${Di} files=${t.files} at=${t} />`}
        ${t.reactions&&oe`<${Ui} context=${e} message=${t} />`}
        ${!!t.reply_count&&oe`<${Ep} message=${t} />`}
      </div>
      ${t.pinned&&oe`<span class="message-pinned"><${R} name="pin" label=${h("conversation.pinned")} /></span>`}
    </div>
  `}function Ep({message:{group_id:e,seq:t,reply_count:n}}){return oe`
    <button type="button" class="replies small-target" onClick=${()=>ce({name:"replies",groupId:e,seq:t})}>
      <${R} name="reply" />${h("conversation.replies",{n:n??0})}
    </button>
  `}function Ap({context:e,message:t}){let n=t.quote,o=te(e.session,n.sender_id,n.sender),r=Pe({name:"group",groupId:t.group_id,seq:n.seq});return oe`
    <a class="quote small-target" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${Pt(n)}</span>
    </a>
  `}function Pt({content:e}){return Xe(e)||h("conversation.no_text")}function Op(e,t,n){let o=e.deleted?h("conversation.deleted"):Xe(e.content.slice(0,Mp)),r=e.
files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&h("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&h("conversation.edited"),e.pinned&&h("conversation.pinned")];return`${t}, ${Lt(n)}: ${i.filter(Boolean).join(", ")}`}function Wi({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?Cp(e,r.id)??r:r;if(o)return fo`
      <div class="composer-bar">
        <${R} name="edit" /><span class="grow">${h("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${R} name="close" label=${h("shell.cancel")} /></button>
      </div>
    `;if(!s)return null;let i=s.sender_id?te(e,s.sender_id,s.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return fo`
    <div class="composer-bar">
      <${R} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?h("conversation.reply_to",{name:i}):h("conversation.reply")}</b>
        ${i&&fo`${" "}<span class="quiet-text">${Pt(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${R} name="close" label=${h("shell.cancel")} /></button>
    </div>
  `}function Cp({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&F(o))return o;return null}var Tp=matchMedia("(pointer: coarse) and (hover: none)");function Ki(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Tp.matches}import{html as qp,useEffect as Rp,useState as Lp}from"./vendor/preact.js";function ji({session:e,compose:t,mayPost:n}){let[o,r]=Lp(!1);return Rp(()=>{if(!n)return;let s=a=>{a.dataTransfer?.types.includes("Files")&&(a.preventDefault(),
r(a.type!=="drop"),a.type==="drop"&&qt(e,t,to(a.dataTransfer)))},i=a=>{a.relatedTarget===null&&r(!1)};for(let a of["dragenter","dragover","drop"])addEventListener(
a,s);return addEventListener("dragleave",i),()=>{for(let a of["dragenter","dragover","drop"])removeEventListener(a,s);removeEventListener("dragleave",i)}},[e,t,
n]),o&&qp`<div class="drop-area"><p>${h("conversation.drop")}</p></div>`}function zi({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!F(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}import{html as qe,useEffect as Pp,useState as Np}from"./vendor/preact.js";function Gi({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==
r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return qe`
    <ul class="tray" role="list" aria-label=${h("conversation.attached")}>
      ${n.map(r=>qe`<${Dp} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function Dp({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,i=Ip(e,t),a=t.name||h("conversation.a_fil\
e"),l=s?.state==="failed",c=s?.state==="running"||s?.state==="waiting";return qe`
    <li class="tray-item" data-failed=${l}>
      ${i?qe`<img src=${i} alt="" />`:qe`<${R} name="file" />`}
      <span class="file-text">
        <bdi class="file-name cut">${a}</bdi>
        ${l?qe`<span class="file-detail" role="alert">${ye({code:s.code,message:h("conversation.not_uploaded")})}</span>`:t.size>0&&qe`<span class="file-detail">${Fe(
t.size)}</span>`}
        ${c&&qe`<progress max=${s.size} value=${s.sent} aria-label=${h("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&qe`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${h("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${R} name="close" label=${c?h("conversation.cancel_upload",{name:a}):h("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function Ip(e,{local_id:t,type:n}){let[o,r]=Np(null);return Pp(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",i=!1;return e.local.attachments.
blob(t).then(a=>{!a||i||(s=URL.createObjectURL(a),r(s))}),()=>{i=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var Fp=15e3,Up=16384,Hp=new TextEncoder;function dn({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.editing.value,l=r===null?
null:e.view.groups.get(r).value,c=r===null||(l?.may_post??!1),[u,$]=po(i?.text??""),[y,p]=po(""),[f,m]=po(!1),d=pn(null),g=pn(-1/0),_=a?y:u,v=i?.files??[];Bp(()=>{
document.activeElement===d.current&&u!==""&&i?.text!==""||$(i?.text??"")},[i?.text]),Xi(()=>{a&&p(a.content)},[a]);let b=n.focus.value;Xi(()=>{let T=d.current;!T||
b===0||(T.focus(),T.setSelectionRange(T.value.length,T.value.length))},[b,a]);function x(T){if(a){p(T),w.look();return}$(T),w.look();let{selectionStart:G,selectionEnd:ie}=d.
current;n.change({text:T,selection:[G,ie]}),T!==""&&r!==null&&e.people.type(r)}let S=pn(!1),w=_i({session:e,actions:t,groupId:r,field:d,write:x}),k=Hp.encode(_).
length,M=e.server.value?.content_bytes_max??Up,E=v.some(({local_id:T})=>e.local.signals.progress.get(T).value?.state==="failed"),O=c&&!E&&k<=M&&(_.trim()!==""||
!a&&v.length>0);async function q(){if(!O||S.current)return;if(a){await N(a);return}let{reply_to:T}=n.draft();w.close(),m(!1);let G=r===null?{recipient_id:s}:{group_id:r},
ie=t.send({...G,content:_,files:v,quote:T,reply_to:T?.id??null});if((o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().catch(
()=>{}),S.current=!0,await ie,S.current=!1,!d.current||n.editing.peek())return;let X=d.current.value,Ke=X.startsWith(_)?X.slice(_.length):X;$(Ke),n.change({text:Ke,
reply_to:null,files:[],selection:null})}async function N(T){if(_===T.content){L();return}try{await t.edit(T,_),L()}catch(G){G instanceof vt?await A(G):await W(()=>Promise.
reject(G))}}async function A({mine:T,theirs:G}){await W(async()=>{let{chooseText:ie}=await B(import("./later.js")),X=await ie(T,G.content);if(X===
null)return n.ask();X==="mine"&&await t.edit(G,T),L()})}function L(){n.editing.value=null,n.ask()}function D(T){if(T.defaultPrevented||w.pressed(T))return;let G=g.
current;g.current=-1/0;let ie=e.local.signals.settings.peek();if(Ki(T,G,ie.enter_sends))T.preventDefault(),q();else{if(T.isComposing)return;if(T.key.toLowerCase()===
"p"&&T.shiftKey&&(T.ctrlKey||T.metaKey))T.preventDefault(),m(!f);else if(T.key==="Escape"&&(a||i?.reply_to))T.preventDefault(),a?L():n.change({reply_to:null});else if(T.
key==="ArrowUp"&&_===""&&!a&&r!==null){let X=zi(e,r);if(!X)return;T.preventDefault(),n.edit(X)}else(T.key==="PageUp"||T.key==="PageDown")&&o&&(T.preventDefault(),
o.scroll(T.key==="PageUp"?-1:1))}}function I(){w.close(),e.local.drafts.flush()}function J(T){let G=c&&!a?pi(T):[];G.length!==0&&(T.preventDefault(),qt(e,n,G))}
function Re(T){T.preventDefault(),q(),d.current?.focus()}return We`
    <form class="composer" onSubmit=${Re}>
      ${w.list}
      <${Wi} session=${e} compose=${n} onStop=${L} />
      ${!a&&We`<${Gi} session=${e} compose=${n} />`}
      ${f&&_.trim()!==""&&We`
        <section class="composer-preview" aria-label=${h("conversation.preview")}><${it} content=${_} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${c&&!a&&We`<${Wp} session=${e} compose=${n} />`}
        <textarea
          ...${w.attributes}
          ref=${d} rows="1" aria-label=${h("conversation.message")} dir="auto" value=${_} readonly=${!c&&!a}
          placeholder=${h(c?"conversation.write":l?.is_archived?"shell.fault.archived":"conversation.may_not_write")}
          onInput=${T=>x(T.target.value)}
          onKeyDown=${D} onClick=${w.look} onBlur=${I} onPaste=${J}
          onCompositionEnd=${T=>g.current=T.timeStamp}
        ></textarea>
        ${_.trim()!==""&&We`
          <button
            type="button" class="button quiet" aria-pressed=${f} title=${h("conversation.preview")}
            onClick=${()=>m(!f)}
          ><${R} name="eye" label=${h("conversation.preview")} /></button>
        `}
        ${(c||a)&&We`<button class="button primary send" disabled=${!O}>
          <${R} name=${a?"check":"send"} label=${a?h("shell.save"):h("conversation.send")} />
        </button>`}
      </div>
      ${k>=Fp&&We`
        <p class="composer-count" role="status" data-over=${k>M}>${h("conversation.left",{left:M-k})}</p>
      `}
      <${ji} session=${e} compose=${n} mayPost=${c&&!a} />
    </form>
  `}function Wp({session:e,compose:t}){let n=pn(null);return We`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:r}=n.current;qt(e,t,[...r??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${h("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${R} name="attach" label=${h("conversation.attach")} />
    </button>
  `}var Kp=24;function mn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},a,l){
return l&&this.used(a),W(()=>t.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,Kp))}}}function Yi(e,{context:t,list:n}){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel"))return;e.
preventDefault();let{session:o,groupId:r,compose:s}=t,i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.endLine(),n.goToEnd().catch(()=>{}),s.ask()}import{html as mt,render as qa,useEffect as Ra,useLayoutEffect as Fd,useRef as gt,useState as La}from"./vendor/preact.js";import{effect as ra,signal as sa,untracked as Jp}from"./vendor/preact.js";function Qi({box:e,hasEnd:t,onMoved:n}){let o=new Map,r="",s=!1,i=()=>[...e.querySelectorAll("[data-row]")],a=()=>e.getBoundingClientRect().top,l=v=>v.getBoundingClientRect().
height,c=()=>`${e.clientWidth} ${e.clientHeight}`,u=()=>e.scrollHeight-e.clientHeight-e.scrollTop,$=()=>t()&&u()<80,y=v=>p(v,a());function p(v,b){let x=0,S=v.length;
for(;x<S;){let w=x+S>>1;v[w].getBoundingClientRect().bottom>b?S=w:x=w+1}return x}function f(){for(let v of o.keys())v.isConnected||(o.delete(v),_.unobserve(v));
for(let v of i())o.has(v)||_.observe(v),o.set(v,l(v));r=c(),s=$()}function m(v){let b=({target:x})=>x===e?c()===r:o.get(x)===l(x);if(!v.every(b)){if(s)d();else{
let x=a(),S=0;for(let w of i()){let{bottom:k,height:M}=w.getBoundingClientRect(),E=M-(o.get(w)??M);if(k-S-E>x)break;S+=E}S!==0&&(e.scrollTop+=S)}f(),n()}}function d(){
e.scrollTop=e.scrollHeight}function g(){s=$(),n()}let _=new ResizeObserver(m);return _.observe(e),e.addEventListener("scroll",g,{passive:!0}),{rows:i,atEnd:$,spare(){
let v=i(),{top:b,bottom:x}=e.getBoundingClientRect();return{above:b-(v[0]?.getBoundingClientRect().top??b),below:(v.at(-1)?.getBoundingClientRect().bottom??x)-x}},
change(v){let b=$(),x=i(),S=b?0:y(x),w=b?[]:x.slice(S,S+30).map(k=>({row:k,top:k.getBoundingClientRect().top}));if(v(),b)t()&&d();else{let k=w.find(({row:M})=>M.
isConnected);k&&(e.scrollTop+=k.row.getBoundingClientRect().top-k.top)}f()},move(v,b){v();let x=b&&e.querySelector(`[data-row="${b.row}"]`);if(!x)d();else{let S=b.
offset??e.clientHeight*(b.part??0);e.scrollTop+=x.getBoundingClientRect().top-a()-S}f()},place(){let v=i(),b=v[y(v)];return b?{row:String(b.dataset.row),offset:b.
getBoundingClientRect().top-a()}:null},lastSeen(){let v=e.getBoundingClientRect().bottom+1,b=i();return b[p(b,v)-1]},dispose(){_.disconnect(),e.removeEventListener(
"scroll",g)}}}var jp=600*1e3,zp=100,mo={part:1/3},Gp={part:.9},Xp={offset:48},ct=new Map;function Vi({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,
a=`${s.me} ${t}`,l=0;async function c(p,f=mo){let m=++l;if(await i.openAt(t,p),m!==l||!n.around(p))return!1;let d=n.nearest(p);return d!==null&&o({row:String(d),
...f}),d===p}async function u(){let p=++l,f=s.groups.get(t)?.seq??0;i.look(t,tt);let m=n.atEnd();m&&o(null),!(m&&(n.segment()?.to??0)>=f)&&(await i.page(t),p===
l&&n.atEnd()&&o(null))}async function $(){let p=++l,{seq:f}=await i.open(t);return p!==l?!0:f===null||!n.around(f)?!1:(r(f),o({row:String(f),...mo}),!0)}async function y(){
if(await $())return;let p=ct.get(a);p&&Date.now()-p.at<jp&&n.around(Number(p.row))?o(p):await u()}return{goTo:c,goToEnd:u,openUnread:$,async open(){try{await y()}catch(p){
let f=s.logs.get(t),m=f&&Wt(f),d=s.groups.get(t)?.read_seq??0,{isPassing:g}=p;if(!m||!g)throw p;await(m.from<=d&&d<m.to?c(d,mo):c(m.to,Gp))}},async goToTime(p){
let{seq:f}=await i.openAtTime(t,p.toISOString());f===null?await u():await c(f,Xp)},leave(p){l++,ct.delete(a),p&&!p.row.startsWith("k")&&ct.set(a,{...p,at:Date.now()});
let[f]=ct.keys();ct.size>zp&&f!==void 0&&ct.delete(f)}}}var Yp=400;function Ji({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let u=e.state.groups.get(t),$=o.segment();if(!u||!$||!a()||$.from>Math.max(u.read_seq+1,r()??0))return 0;let y=e.state.logs.get(t);if(n.atEnd()&&y&&ee(y)===$)return $.
to;let p=n.lastSeen()?.dataset.row??"";return p.startsWith("k")?$.to:Number(p)}function c(){let u=l(),$=e.state.groups.get(t);i||!$||u<=$.read_seq||s||(s=setTimeout(
()=>{s=0;let y=Math.min(u,l());!i&&y>0&&e.marks.read(t,y),c()},Yp))}return{look:c,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function Zi(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&ee(o);return!n||!o||!r?null:de(o,r).find(i=>i.seq>n.read_seq&&F(i)&&De(e,i))?.seq??null}var ut=300,Qp=140,Vp=100,ea=40,ta=20,na=50;function oa(e){let t=null,n=0,o=1/0,r=null;function s(){let l=e(),c=l&&(t===null?ee(l):Ae(l,t));return l&&c?{log:l,segment:c,
rows:de(l,c)}:null}function i(l){return[Ee(l,n),o===1/0?l.length:Ee(l,o+1)]}function a(l,c,u,$=!1){n=l[c]?.seq??0,o=$&&u>=l.length?1/0:l[u-1]?.seq??1/0}return{keep(l){
t=l},segment:()=>s()?.segment??null,hasEnd(){let l=s();return l!==null&&l.segment.at_end&&i(l.rows)[1]===l.rows.length},draw({isStuck:l,isBelowFar:c,isAboveFar:u}){
let $=s();if(!$)return null;let{rows:y,segment:p}=$,[f,m]=i(y),d=c&&!l&&o===1/0&&r!==null;return d&&(m=Math.min(m,Math.max(f,Ee(y,r+1)))),l&&m-f>(u?Qp:ut)?(f=Math.
max(f+ea,m-ut+ea),a(y,f,m,p.at_end)):d||m-f>ut?(m=Math.min(m,f+ut),a(y,f,m,p.at_end)):m===y.length&&p.at_end&&(o=1/0),r=y[m-1]?.seq??null,{rows:y.slice(f,m),hasOlder:f>
0||!p.at_start,hasNewer:m<y.length||!p.at_end,isAtStart:f===0&&p.at_start}},extend(l){let c=s();if(!c)return"done";let{rows:u,segment:$}=c,[y,p]=i(u);if(l==="ol\
der"){if(y===0)return $.at_start?"done":"missing";let f=Math.max(0,y-ta);a(u,f,Math.min(p,f+ut),$.at_end)}else{if(p===u.length)return $.at_end?"done":"missing";
let f=Math.min(u.length,p+ta);a(u,Math.max(y,f-ut),f,$.at_end)}return"moved"},around(l){let c=e(),u=c&&Ae(c,l);if(!c||!u)return!1;t=l,r=null;let $=de(c,u),y=Ee(
$,l);return a($,Math.max(0,y-na),Math.min($.length,y+na),u.at_end),!0},nearest(l){let{rows:c}=s()??{rows:[]};return(c[Ee(c,l)]??c.at(-1))?.seq??null},atEnd(){let l=e(),
c=l&&ee(l);if(!l||!c)return!1;t=null,r=null;let u=de(l,c);return a(u,Math.max(0,u.length-Vp),u.length,!0),!0}}}var Zp=100,ed=4,td=300,ia=1.5,nd=3,od=2e3,rd=100,go={older:null,newer:null},aa=["wheel","touchmove","keydown","pointerdown"],la=new Set(["idle","connecting","ca\
tching_up","live"]);function ca({session:e,groupId:t,box:n,render:o}){let r=oa(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&la.has(e.connection.peek().
state),i=Qi({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:D}),a=sa({lineSeq:null,flashSeq:null,faults:go}),l=sa({isAtEnd:!0,isLineAbove:!1}),c=Ji({session:e,groupId:t,
anchor:i,window:r,firstUnread:()=>a.peek().lineSeq}),u=Vi({session:e,groupId:t,window:r,show:ie,setLine:C=>{a.value={...a.peek(),lineSeq:C}}}),$=new Set,y=0,p=0,
f=null,m=0,d=0,g=!0,_=!1,v=new Set,b=0,x=!1,S=!1,w=!1,k=!1;function M(){let{above:C,below:U}=i.spare();return{drawn:r.draw({isStuck:i.atEnd(),isBelowFar:U>ia*n.
clientHeight,isAboveFar:C>nd*n.clientHeight}),marks:a.peek(),outgoing:e.local.signals.outgoing.peek()}}function E(){let C=M();(C.drawn||y===0)&&o(C.drawn,C.marks),
f=C,y=performance.now()}function O(){A(()=>i.change(E));for(let C of $)C()}function q(){if(clearTimeout(m),m=0,_||g)return;let C=performance.now();L(),sd(f,M())||
O(),D(),y=performance.now(),p=y-C}function N(){if(m||_)return;let C=Math.max(Zp,Math.min(td,ed*p));m=setTimeout(q,Math.max(0,C-(performance.now()-y)))}function A(C){
let U=document.activeElement;C(),U&&!U.isConnected&&n.focus({preventScroll:!0})}function L(){if(a.peek().lineSeq!==null||c.isLooking()&&!s())return;let C=Zi(e.state,
t);C!==null&&(a.value={...a.peek(),lineSeq:C})}function D(){if(_||g)return;let{above:C,below:U}=i.spare();x=Math.abs(n.scrollTop-b)>n.clientHeight,b=n.scrollTop;
let j=i.place();j&&!j.row.startsWith("k")&&r.keep(Number(j.row));let $t=ia*n.clientHeight;!(C<$t&&Re("older"))&&U<$t&&Re("newer");let P=i.atEnd()||s()&&l.peek().
isAtEnd,H=J(),we=l.peek();(we.isAtEnd!==P||we.isLineAbove!==H)&&(l.value={isAtEnd:P,isLineAbove:H}),!s()&&!w&&c.look()}function I(){let{isAtEnd:C}=l.peek();if(e.
isCurrent.peek()&&(a.value={...a.peek(),faults:go}),w=!g&&C&&!k,D(),!w)return;u.openUnread().then(j=>j?void 0:u.goToEnd()).catch(()=>{}).finally(()=>w=!1).then(
D)}function J(){let{lineSeq:C}=a.peek();if(C===null)return!1;let[U]=i.rows(),j=n.querySelector(`[data-row="${C}"]`);return j?j.getBoundingClientRect().bottom<n.
getBoundingClientRect().top:U!==void 0&&C<Number(U.dataset.row)}function Re(C){let U=r.extend(C);return U==="moved"?(O(),N()):U==="missing"&&a.peek().faults[C]===
null&&T(C),U==="moved"}async function T(C){let U=Number(i.place()?.row);if(!(Number.isNaN(U)||v.has(C))){v.add(C);try{await e.history[C](t,U,x?rd:void 0),v.delete(
C),G(C,null),!_&&r.extend(C)==="moved"&&q()}catch(j){v.delete(C),G(C,ye(j))}}}function G(C,U){let j=a.peek();j.faults[C]!==U&&(a.value={...j,faults:{...j.faults,
[C]:U}})}function ie(C){g=!1,l.value={...l.peek(),isAtEnd:C===null},a.value={...a.peek(),faults:go},A(()=>i.move(E,C));for(let U of $)U();D()}function X(C){clearTimeout(
d),a.value={...a.peek(),flashSeq:C},q(),n.querySelector(`[data-row="${C}"]`)?.focus({preventScroll:!0}),d=setTimeout(()=>a.value={...a.peek(),flashSeq:null},od)}
let Ke=ra(()=>{e.view.logs.get(t).value,e.local.signals.outgoing.value,a.value,N()}),An=ra(()=>{let C=e.isCurrent.value||!la.has(e.connection.value.state);C&&S&&
Jp(I),C!==!S&&(k=!1),S=!C}),It=()=>{k=!0};for(let C of aa)n.addEventListener(C,It,{passive:!0});let Je=()=>{w||c.look()};return document.addEventListener("visib\
ilitychange",Je),addEventListener("focus",Je),{marks:a,position:l,anchor:i,window:r,reading:c,draw:q,flash:X,ask:T,...u,onDrawn(C){return $.add(C),()=>{$.delete(
C)}},scroll:C=>n.scrollBy({top:C*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},async again(){let C=i.place();!C||C.row.startsWith("k")||l.peek().
isAtEnd?await u.goToEnd():await u.goTo(Number(C.row),{offset:C.offset})},dispose(){u.leave(l.peek().isAtEnd?null:i.place()),_=!0,clearTimeout(m),clearTimeout(d),
Ke(),An();for(let C of aa)n.removeEventListener(C,It);document.removeEventListener("visibilitychange",Je),removeEventListener("focus",Je),c.dispose(),i.dispose()}}}
function sd(e,{drawn:t,marks:n,outgoing:o}){if(!e?.drawn||!t||e.marks!==n||e.outgoing!==o)return!1;let{rows:r,hasOlder:s,hasNewer:i,isAtStart:a}=e.drawn;return s===
t.hasOlder&&i===t.hasNewer&&a===t.isAtStart&&r.length===t.rows.length&&r.every((l,c)=>l===t.rows[c])}import{useEffect as Od}from"./vendor/preact.js";import{html as ft,signal as id,useEffect as ad,useLayoutEffect as ld,useRef as ho,useState as $o}from"./vendor/preact.js";var pt=id(null),cd=0;function ud(e,t){return pt.value?.onClosed(null),new Promise(n=>{pt.value={id:++cd,title:e,draw:t,onClosed:n}})}var gn=()=>pt.value!==null,
fa=e=>ud(e.title,t=>ft`<${pd} ...${e} close=${t} />`).then(Boolean);function pa(){let e=pt.value;return e&&ft`<${fd} key=${e.id} opened=${e} />`}function fd({opened:e}){
let t=ho(null),n=ho(null);ld(()=>{let s=t.current;return s.showModal(),(s.querySelector("[data-first]")??s.querySelector("h2")).focus(),()=>s.close()},[]);let o=(s=null)=>{
n.current=s,t.current?.close()};return ft`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{pt.value===e&&(pt.value=null),e.onClosed(n.current)}}
      onMouseDown=${s=>s.target===t.current&&o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title" tabindex="-1">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>o()}>
            <${R} name="close" label=${h("shell.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `}function pd({text:e,action:t,work:n,isDanger:o=!1,typed:r,close:s}){let[i,a]=$o(""),{run:l,isBusy:c,fault:u}=md(),$=r===void 0||gd(i,r);function y(p){p.preventDefault(),
$&&l(async()=>(await n(),s(!0)))}return ft`
    <form class="dialog-form" onSubmit=${y}>
      <p>${e}</p>
      ${r!==void 0&&ft`<div class="field">
        <label for="dialog-typed">${h("shell.type_name")} <bdi class="typed-name">${r}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${p=>a(p.target.value)}
        />
      </div>`}
      <${dd} text=${u} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${r===void 0} onClick=${()=>s()}>
          ${h("shell.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!$||c}>${t}</button>
      </footer>
    </form>
  `}var dd=({text:e,id:t})=>ft`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function md(){let[e,t]=$o(!1),[n,o]=$o(""),r=ho(!0);ad(()=>()=>{r.current=
!1},[]);async function s(i){t(!0),o("");try{return await i(),!0}catch(a){return r.current&&o(ye(a)),!1}finally{r.current&&t(!1)}}return{run:s,isBusy:e,fault:n,setFault:o}}
var gd=(e,t)=>ua(e)===ua(t),ua=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as hd,signal as $d}from"./vendor/preact.js";var wd=6,_d=["👍","❤️","😂","🎉","😮","😢"],hn=$d(null);function da(e){hn.value=e}function ma({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,..._d])].slice(0,wd)}function wv(e){hn.peek()===e&&(hn.value=null,e.anchor.isConnected&&e.anchor.focus({preventScroll:!0}))}function ga({
load:e}){let t=hn.value;return t&&hd`<${ue} key=${t.message.seq} load=${e} name="Chooser" choice=${t} />`}function Nt(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),c=n.sender_id===o.state.me,u=!n.deleted,$=u&&l!==void 0&&!l.
is_archived;return[$&&{id:"react",label:h("conversation.react"),icon:"react",keys:["+"],isInBar:!0,run:p=>da({context:e,message:n,anchor:p})},$&&l?.may_post&&{id:"\
reply",label:h("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.reply(n)},$&&c&&{id:"edit",label:h("conversation.edit"),icon:"edit",keys:["E"],
isInBar:!0,run:()=>s.edit(n)},{id:"link",label:h("shell.copy_link"),icon:"link",keys:["C"],run:()=>ha(new URL(Pe({name:"group",groupId:i,seq:a}),location.href).
href)},u&&n.content!==""&&{id:"text",label:h("conversation.copy_text"),icon:"copy",run:()=>ha(n.content)},$&&di(l)&&{id:"pin",label:n.pinned?h("conversation.unp\
in"):h("conversation.pin"),icon:"pin",keys:["P"],run:()=>W(()=>r.pin(i,a,!n.pinned))},!c&&{id:"unread",label:h("conversation.mark_unread"),icon:"unread",keys:["\
U"],run:()=>(t.reading.stop(),W(()=>o.marks.unread(i,a)))},u&&{id:"readers",label:h("conversation.seen_by"),icon:"eye",run:()=>ce({name:"readers",groupId:i,seq:a})},
u&&n.reactions&&{id:"reactions",label:h("conversation.who_reacted"),icon:"react",run:()=>ce({name:"reactions",groupId:i,seq:a})},u&&n.edited_at!==void 0&&l&&mi(
l,c)&&{id:"versions",label:h("conversation.versions"),icon:"clock",run:()=>ce({name:"versions",groupId:i,seq:a})},$&&gi(l,c)&&{id:"delete",label:h("conversation\
.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(p,f)=>{yd(e,n,f)}}].filter(p=>typeof p=="object")}async function yd({actions:e},{group_id:t,
seq:n},o){let r=()=>e.remove(t,n);if(o){await W(r);return}await fa({title:h("conversation.delete_title"),text:h("conversation.delete_text"),action:h("conversati\
on.delete"),work:r,isDanger:!0})}async function ha(e){await W(()=>navigator.clipboard.writeText(e))&&yt(h("conversation.copied"))}import{computed as _a,html as wo,useEffect as ya,useLayoutEffect as kd,useMemo as va,useRef as Sd,useState as xd}from"./vendor/preact.js";import{html as vd,signal as bd}from"./vendor/preact.js";var Qe=bd(null);function dt(e){Qe.value?.anchor.removeAttribute("aria-expanded"),Qe.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute(
"aria-expanded","true")}function $n(){let e=Qe.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),Qe.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var $a=()=>Qe.value!==null;function wa({load:e}){let t=Qe.value;return t&&
vd`<${ue} key=${t.label} load=${e} name="OpenMenu" menu=${t} close=${$n} onClosed=${()=>Qe.value===t&&$n()} />`}var Md=3,Ed={Delete:()=>h("shell.key.delete")};function wn({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return F(r)?r:null}function _n(e,t,n,o,r=null){let s=Nt(e,t,n).map(({label:i,icon:a,keys:l,isDanger:c,run:u})=>({label:i,icon:a,...c?{isDanger:c}:{},...l?.[0]?
{detail:Ed[l[0]]?.()??l[0]}:{},onSelect:()=>u(o,window.event?.shiftKey===!0)}));dt({label:h("conversation.menu"),items:s,anchor:o,point:r})}function Ad({session:e,
groupId:t},n){let o=va(()=>_a(()=>{let{log:s}=e.view.logs.get(t).value;return n===null?void 0:s?.rows.get(n)}),[e,t,n]);return va(()=>_a(()=>{let{role:s,may_post:i,
is_archived:a,settings:l}=e.view.groups.get(t).value??{};return JSON.stringify([s,i,a,l])}),[e,t]).value,o.value}function ba({context:e,list:t,box:n}){let[o,r]=xd(
null),s=Sd(null),i=Ad(e,o),a=F(i)?i:null;ya(()=>{let y=n.current,p=d=>{let g=d.target;s.current?.contains(g)||r(wn(e,g)?.seq??null)},f=d=>{let g=d.target,_=wn(e,
g);if(!_||g.closest("a, img, video")||String(getSelection()??"")!=="")return;d.preventDefault();let v=g.closest("[data-row]");_n(e,t,_,v,{x:d.clientX,y:d.clientY})},
m=()=>r(null);return y.addEventListener("pointerover",p),y.addEventListener("focusin",p),y.addEventListener("pointerleave",m),y.addEventListener("contextmenu",f),
()=>{y.removeEventListener("pointerover",p),y.removeEventListener("focusin",p),y.removeEventListener("pointerleave",m),y.removeEventListener("contextmenu",f)}},
[e,t]);let l=()=>{let y=n.current,p=a&&y.querySelector(`[data-row="${a.seq}"]`);if(!s.current||!p)return;let m=`${p.getBoundingClientRect().top-y.getBoundingClientRect().
top+y.scrollTop}px`;s.current.style.insetBlockStart!==m&&(s.current.style.insetBlockStart=m)};if(kd(l),ya(()=>t.onDrawn(l)),!a)return null;let c=Nt(e,t,a),u=c.some(
({id:y})=>y==="react"),$=()=>n.current?.querySelector(`[data-row="${a.seq}"]`);return wo`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${h("conversation.commands")}>
      ${u&&ma(e).slice(0,Md).map(y=>wo`
        <button
          key=${y} type="button" tabindex="-1" class="emoji" aria-label=${h("conversation.react_with",{emoji:y})}
          onClick=${()=>e.react(a,y,!a.reacted?.includes(y))}
        >${y}</button>
      `)}
      ${c.filter(({isInBar:y})=>y).map(({id:y,label:p,icon:f,run:m})=>wo`
        <button key=${y} type="button" tabindex="-1" title=${p} onClick=${d=>m($(),d.shiftKey)}>
          <${R} name=${f} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${h("conversation.menu")} aria-haspopup="menu"
        onClick=${y=>_n(e,t,a,y.currentTarget)}
      >
        <${R} name="more" label=${h("conversation.menu")} />
      </button>
    </div>
  `}function ka(e,t){Od(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function Sa(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Cd(e.key,r,n)||r&&Td(e,r,t,n))&&e.preventDefault()}function Cd(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
i=o(),a=t?i.indexOf(t):i.findIndex($=>$.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex($=>$.dataset.row===s()?.row)),c={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let $=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then($,()=>{}):$(),!0}let u=c[e];return u===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?u:0)))]?.focus(),!0)}function Td(e,t,n,o){let r=wn(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return _n(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=Nt(n,o,r).find(({keys:a})=>a?.
includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as _o}from"./vendor/preact.js";function xa({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||
!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return _o`
    <div class="pill top">
      <button type="button" onClick=${()=>W(()=>t.goTo(s))}>
        <${R} name="up" />
        ${a?h("conversation.unread_since",{n:i.unread,day:cn(new Date(a.timestamp))}):h("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${h("shell.mark_read")}</button>
    </div>
  `}function Ma({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(c=>c.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:i,mentions:a}=r,l=i>0?h("conversation.new",{n:i}):h("conversation.newest");return _o`
    <div class="pill bottom">
      <button type="button" onClick=${()=>W(t.goToEnd)}>
        ${s?h("conversation.yours_below"):l}
        ${a>0&&_o`<span>· ${h("shell.n_mentions",{n:a})}</span>`}
        <${R} name="down" />
      </button>
    </div>
  `}import{html as he}from"./vendor/preact.js";import{html as Ve}from"./vendor/preact.js";var qd={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function Ea({session:e,notice:t}){let n=new Date(
t.timestamp);return Ve`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Rd(e,t)}</span>
      <time datetime=${t.timestamp}>${Lt(n)}</time>
    </div>
  `}function Rd(e,t){let n=(r,s="")=>Ve`<${ni} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return Q(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Ld(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?Q("conversation.notice.joined",{user:r}):Q("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?Q("conversation.notice.left",{user:r}):Q("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return Q(qd[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return Q("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return Q(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=Pe({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=Ve`<a href=${r}>${h("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?Q("conversation.notice.pinned",{actor:o,message:s}):Q("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return Q("conversation.notice.account_deleted",{user:Ve`<bdi class="person">${t.username}</bdi>`})}}
function Ld(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{
name:s,topic:i}=t;return r&&r.name!==s?Q("conversation.notice.renamed",{actor:n,name:Ve`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?Q("conversation.notice.topic",{actor:n,
topic:Ve`<bdi>${i}</bdi>`}):Q("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?Q(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):Q("conversation.notice.updated",{actor:n,name:Ve`<bdi>${s}</bdi>`})}import{html as fe}from"./vendor/preact.js";function yn({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||te(o,o.state.me),i=t.state==="failed"||t.state==="asking",
a=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return fe`
    <div class=${a} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&fe`<${Z} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&fe`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&fe`<p class="quote" dir="auto"><span class="quote-text">${Pt(t.quote)}</span></p>`}
        ${t.content&&fe`<div class="message-text"><${it} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>fe`<${Dd} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&fe`<${Nd} context=${e} entry=${t} />`}
      </div>
      ${!i&&fe`<${Pd} entry=${t} />`}
    </div>
  `}var Aa=({error:e})=>e?ye({code:e.code,message:e.sentence}):"";function Pd({entry:e}){let t=e.error?h("conversation.waits",{reason:Aa(e)}):h("conversation.se\
nding");return fe`<span class="message-clock" title=${t}><${R} name="clock" label=${t} /></span>`}function Nd({context:e,entry:t}){let{outbox:n}=e.session.local,
o=t.state==="asking"?h("conversation.asking"):h("conversation.not_sent",{reason:Aa(t)});return fe`
    <div class="stuck">
      <p role="alert"><${R} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?h("conversation.send"):h("shell.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${h("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${h("conversation.delete")}</button>
      </div>
    </div>
  `}function Dd({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return fe`
    <div class="file">
      <span class="file-link">
        <${R} name="file" />
        <span class="file-text">
          <bdi class="file-name cut">${t.name}</bdi>
          <span class="file-detail">${Fe(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&fe`
        <progress max=${n.size} value=${n.sent} aria-label=${h("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var Oa=300*1e3;function Ta({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=t,c=l?[]:n;return he`
    ${a&&he`<${Ca} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+c.length===0&&!a&&!l&&he`<p key="none" class="empty" role="listitem">${h("conversation.none")}</p>`}
    ${Id(i,c).map(({day:u,at:$,items:y})=>he`
      <div class="day" key=${u}>
        <div class="day-name" role="listitem">
          <button type="button" class="small-target" tabindex="-1" title=${h("conversation.jump_to_date")} onClick=${r}>${cn($)}</button>
        </div>
        ${y.flatMap((p,f)=>Bd({context:e,item:p,before:y[f-1],marks:o}))}
      </div>
    `)}
    ${l&&he`<${Ca} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Id(e,t){let n=[],o=r=>{let s=new Date(r.at),i=Rt(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:F(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function Bd({context:e,
item:t,before:n,marks:o}){if(t.entry){let c=e.session.state.me,u=!(n&&(n.entry||n.sender===c)&&t.at-n.at<Oa);return[he`<${yn} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${u} />`]}let{row:r}=t,s=r.seq===o.lineSeq,i=he`
    <div key="line" class="unread-line" role="listitem"><span>${h("conversation.unread_line")}</span></div>
  `,a=s||n?.sender!==t.sender||t.at-n.at>=Oa,l=F(r)?he`<${Hi} key=${r.seq} context=${e} message=${r} isHead=${a} isFlashed=${r.seq===o.flashSeq} />`:he`<${Ea} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[i,l]:[l]}function Ca({way:e,marks:t,onRetry:n}){let o=t.faults[e];return he`
    <div class="edge ${e}" role="listitem" aria-label=${h("conversation.reading")}>
      ${o!==null&&he`
        <p role="alert">
          <span>${h("conversation.not_read",{reason:o})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${h("shell.try_again")}</button>
        </p>
      `}
    </div>
  `}function Pa({context:e,onReady:t}){let{session:n,groupId:o}=e,r=gt(null),s=gt(null),[i,a]=La(null),l=gt(null),[c,u]=La(null),$=n.resets.value,y=pe.value,p=y.name===
"group"&&y.groupId===o?y.seq:null;Fd(()=>{let v=s.current,b=ca({session:n,groupId:o,box:r.current,render:(S,w)=>{let k=n.local.signals.outgoing.peek().filter(E=>x(
E)),M=mt`<${Ta}
          context=${e} drawn=${S} outgoing=${k} marks=${w}
          onDay=${m} onRetry=${b.ask}
        />`;qa(S?M:null,v)}}),x=({group_id:S,recipient_id:w,seq:k})=>(S===o||w!==null&&n.local.groupWith(w)===o)&&(k===null||!n.state.logs.get(o)?.rows.has(k));
return l.current=b,a(b),t(b),()=>{b.dispose(),qa(null,v)}},[n,o]);let f=v=>v().then(()=>u(null),b=>u(ye(b))),m=()=>f(async()=>{let{askForDay:v}=await B(import("./later.js")),
b=await v();b&&await l.current.goToTime(b)}),d=gt($),g=gt(!1),_=gt(null);return Ra(()=>{if(i){if(n.history.look(o,p??void 0),p!==null){let v=i.anchor.place(),b=i.
position.peek().isAtEnd||v===null||v.row.startsWith("k");g.current&&(_.current??=b?"end":v),f(async()=>await i.goTo(p)&&i.flash(p))}else if(!g.current)f(i.open);else if(_.
current){let v=_.current;_.current=null,f(()=>v==="end"?i.goToEnd():i.goTo(Number(v.row),{offset:v.offset}))}g.current=!0}},[i,y]),Ra(()=>{i&&$!==d.current&&f(i.
again),d.current=$},[i,$]),ka(r,i),mt`
    <div class="messages-place">
      ${i&&mt`<${xa} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${h("conversation.messages")}
        onKeyDown=${v=>i&&Sa(v,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${h("conversation.older")}</button>
          <button type="button" class="button" onClick=${m}>${h("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${h("conversation.messages")} ref=${s}></div>
        ${i&&mt`<${ba} context=${e} list=${i} box=${r} />`}
        ${c!==null&&mt`
          <p class="empty" role="alert">
            ${h("conversation.not_read",{reason:c})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&f(i.open)}>${h("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&mt`<${Ma} context=${e} list=${i} />`}
    </div>
  `}var Ud=ki({type:"conjunction"}),Na=e=>Ud.value.format(e);import{html as Da}from"./vendor/preact.js";var vn=3;function Ia({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);Tt(e,n.slice(0,vn));let o=n.slice(0,vn).map(s=>te(e,s,"…")),
r=n.length>vn?h("conversation.typing_more",{names:o.join(", "),more:n.length-vn}):h("conversation.typing",{names:Na(o),n:n.length});return Da`<p class="typing" aria-live="off">${n.
length>0&&Da`<bdi>${r}</bdi>`}</p>`}var Ba=()=>B(import("./later.js"));function Fa({session:e,actions:t,groupId:n}){let[o,r]=jd(null),s=Kd(()=>{let a=an({session:e,key:_e({groupId:n,
userId:null})});return mn({session:e,actions:t,groupId:n,compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return Hd(()=>{i&&!i.settings&&e.asking.group(n)},[e,
n,i===null]),Wd(()=>{if(!o)return;let a=l=>Yi(l,{context:s,list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},
[s,o]),i?yo`
    <${Pa} context=${s} onReady=${r} />
    <div class="main-foot">
      <${Ia} session=${e} groupId=${n} />
      <${dn} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${ri} session=${e} groupId=${n} />
    <${ga} load=${Ba} />
    <${Ni} load=${Ba} />
  `:yo`<${zd} session=${e} />`}function zd({session:e}){let t=e.connection.value.state==="live";return yo`<p class="empty" role="status">${t?h("conversation.not\
_member"):h("conversation.reading")}</p>`}import{html as Ua,useEffect as Ha,useMemo as Gd}from"./vendor/preact.js";function Wa({session:e,actions:t,userId:n}){let{local:o}=e,r=_e({groupId:null,userId:n}),s=Gd(()=>mn({session:e,actions:t,groupId:0,compose:an({session:e,key:r})}),
[e,t,r]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=te(e,n),c=o.signals.outgoing.value.filter(u=>u.recipient_id===n);return Ha(()=>e.
asking.people.need([n]),[e,n]),Ha(()=>{i!==null&&ae(Pe({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),Ua`
    <div class="main-body">
      <div class="beginning">
        <${Z} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${h("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${h("conversation.messages")}>
        ${c.map(u=>Ua`<${yn} key=${u.key} context=${s} entry=${u} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${dn} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
  `}import{html as re,useEffect as ja}from"./vendor/preact.js";import{html as Xd,useEffect as Yd}from"./vendor/preact.js";function Ka({session:e,userId:t}){return Yd(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&
Xd`<span class="online-dot"><span class="unseen">${h("shell.online")}</span></span>`}var bn=e=>{W(async()=>(await B(import("./later.js"))).openGroupMenu(e))};function za({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return ja(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),re`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${R} name="back" label=${h("shell.back")} /></a>
      ${o?.kind==="direct"?re`<${Xa} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:re`<${Qd} group=${o} />`}
      ${o&&re`<${Vd} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Ga=({session:e,userId:t})=>re`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${R} name="back" label=${h("shell.back")} /></a>
    <${Xa} session=${e} userId=${t} />
  </header>
`;function Qd({group:e}){if(!e)return re`<h1 class="grow"><bdi>${h("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return re`
    <${Z} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>lt({name:"group",groupId:t})}>
          <bdi class="cut">${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&re`<span class="tag">${h("shell.archived")}</span>${" "}`}
        ${r!==null&&re`<span>${h("shell.n_members",{n:r})}</span>`}
        ${o&&re`<span> · </span><bdi class="cut" title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Xa({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=ve(o);return ja(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
re`
    <span class="with-dot">
      <${Z} id=${t} name=${r} file=${o?.avatar} />
      <${Ka} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>lt({name:"profile",userId:t,groupId:n})}>
          <bdi class="cut">${r||h("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi class="cut">${t===e.state.me?h("shell.notes"):o?.status??""}</bdi></p>
    </div>
  `}function Vd({session:e,actions:t,group:n}){let o=(r,s,i)=>re`
    <button
      class=${r==="search"?"button quiet":"button quiet in-menu"} title=${i} aria-pressed=${ne.value?.name===r}
      onClick=${()=>lt({name:r,groupId:n.id})}
    >
      <${R} name=${s} label=${i} />
    </button>
  `;return re`
    ${n.kind==="group"&&o("members","group",h("shell.members"))}
    ${o("pins","pin",h("shell.pins"))}
    ${o("search","search",h("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${h("shell.more")}
      onClick=${r=>bn({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${R} name="more" label=${h("shell.more")} />
    </button>
  `}import{html as bo}from"./vendor/preact.js";var kn=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as Jd}from"./vendor/preact.js";var vo=(e,t)=>W(async()=>{let{openNew:n}=await B(import("./later.js")).catch(()=>{throw new Error(h("shell.not_loaded"))});n(e,t)});function Ya(e){
let t=n=>dt({label:h("shell.menu_new"),anchor:n.currentTarget,items:kn.map(([o,r])=>({label:h(`shell.new.${o}`),icon:r,onSelect:()=>{vo(o,e)}}))});return Jd`
    <button class="button quiet" aria-haspopup="menu" title=${h("shell.menu_new")} onClick=${t}>
      <${R} name="add" label=${h("shell.menu_new")} />
    </button>
  `}function Qa(e){let t=e.session.view.order.value.length===0;return bo`
    <div class="main-body home">
      <p class="quiet-text">${h(t?"shell.begin":"shell.choose")}</p>
      <${ko} ...${e} />
    </div>
  `}var ko=e=>bo`
  <div class="home-actions">
    ${kn.map(([t,n])=>bo`
      <button key=${t} class="button" onClick=${()=>{vo(t,e)}}>
        <${R} name=${n} />${h(`shell.new.${t}`)}
      </button>`)}
  </div>
`;var So=/Mac|iPhone|iPad/.test(navigator.platform),Va=()=>So?"⌘":h("shell.key.ctrl");import{signal as Zd}from"./vendor/preact.js";var Dt=Zd(!1);function Sn(){document.querySelector("dialog[open]")||($n(),Dt.value=!0)}var em=".composer textarea",tm=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function el(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||nm(n,e)&&n.preventDefault()};return window.addEventListener("keydown",t),()=>window.removeEventListener("key\
down",t)}function nm(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=So?e.metaKey:e.ctrlKey;if(Dt.peek()&&!document.querySelector("dialog[open]"))return n.length===1;if(gn()||
$a()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")Sn();else if(s&&!o&&r&&n.toLowerCase()==="f")ae("/search");else if(o&&
!s&&n==="ArrowDown")Ja(t,1,r);else if(o&&!s&&n==="ArrowUp")Ja(t,-1,r);else{if(n==="F6"&&!o&&!s)return om(r?-1:1);if(n==="Escape")return ne.peek()===null&&Za();if(o||
e.ctrlKey||e.metaKey||im(e.target))return!1;if(n==="?")W(sm);else return rm(e)&&Za(),!1}return!0}function Ja({state:e,view:t},n,o){let r=pe.peek(),s=t.order.peek(),
i=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=i+n;l>=0&&l<s.length;l+=n){let c=e.groups.get(s[l]);if(!(!c||o&&(c.unread===0||Ge(
c,a)&&c.mentions===0))){ae(`/g/${c.id}`);return}}}function om(e){let t=tm.flatMap(({root:s,first:i})=>{let a=document.querySelector(s),l=a?.querySelector(i)??a;
return a&&l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let i=t[(r+e*s+n*s)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function Za(){let e=document.querySelector(
em);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function rm({key:e,target:t}){
return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".panel, [role='menu'], [role='listbox']"))}async function sm(){(await B(import("./later.js"))).
showKeys()}function im(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):!1}import{effect as am,html as lm}from"./vendor/preact.js";var tl=5e3,nl=()=>B(import("./later.js"));function ol({connection:e}){return am(()=>{e.value.state==="live"&&cm(()=>{nl().catch(()=>{})})})}function cm(e){
"requestIdleCallback"in window?requestIdleCallback(e,{timeout:tl}):setTimeout(e,tl)}function rl(e){return Dt.value?lm`<${ue} load=${nl} name="Palette" ...${e} />`:
null}import{html as il,useEffect as al,useLayoutEffect as ll,useRef as pm,useState as cl}from"./vendor/preact.js";import{html as xo,useEffect as um,useRef as fm}from"./vendor/preact.js";function sl({title:e,head:t,foot:n,children:o}){let r=fm(null),s=ne.value?.back;return um(()=>{r.current?.focus({preventScroll:!0})},[]),xo`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s&&xo`<button class="button quiet" onClick=${()=>ce(s)}>
            <${R} name="back" label=${h("shell.panel_back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${r}>${e}</h2>
          <button class="button quiet" onClick=${Te}>
            <${R} name="close" label=${h("shell.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${o}</div>
      ${n&&xo`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var Mo=null;function fl({session:e,actions:t}){let n=ne.value,o=pm(!1),[,r]=cl(0),[s,i]=cl(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!a;if(al(()=>{a&&Te()},[a]),al(()=>{!l||Mo||B(import("./panels.js")).then(u=>{Mo=u.PANELS,r($=>$+1)},()=>i(!0))},
[l]),ll(()=>{if(l)return document.addEventListener("keydown",ul),()=>document.removeEventListener("keydown",ul)},[l]),ll(()=>{o.current&&!l&&dm()&&Ei(),o.current=
l},[l]),!l)return null;let c=Mo?.[n.name];return c?il`<${c} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:il`
    <${sl} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?h("shell.panel_not_loaded"):h("shell.loading")}
      </p>
    <//>
  `}function ul(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;
if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}Te()}var dm=()=>!document.
activeElement||document.activeElement===document.body;import{html as Mn,useMemo as Wm,useState as Km}from"./vendor/preact.js";import{html as mm,useState as gm}from"./vendor/preact.js";var pl="chat-asked";function dl({session:e}){let[t,n]=gm(hm()),o=e.local.signals.settings.value.notifications;
if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{$m(),n(!0)};return mm`
    <section class="ask" aria-label=${h("shell.notifications")}>
      <p>${h("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${h("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${h("shell.allow")}</button>
      </div>
    </section>
  `}function hm(){try{return localStorage.getItem(pl)!==null}catch{return!0}}function $m(){try{localStorage.setItem(pl,"1")}catch{}}import{html as wm}from"./vendor/preact.js";function ml({session:e,actions:t}){let n=e.state.me,o=e.view.people.get(n).value,r=ve(o),s=i=>dt({label:h("shell.account"),anchor:i.currentTarget,items:[{label:h(
"shell.profile"),icon:"person",onSelect:()=>ae("/settings/profile")},{label:h("shell.settings"),icon:"settings",onSelect:()=>ae("/settings")},{label:h("shell.se\
ssions"),icon:"device",onSelect:()=>ae("/settings/sessions")},null,{label:h("shell.read_all"),icon:"check",onSelect:()=>{W(()=>t.readAll())}},null,{label:h("she\
ll.sign_out"),icon:"leave",onSelect:()=>{_m()}}]});return wm`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${h("shell.account_of",{name:r})} onClick=${s}>
      <${Z} id=${n} name=${r} file=${o?.avatar} size="small" />
    </button>
  `}var _m=()=>W(async()=>{await Se.logout(),ae("/",{replace:!0})});var Eo=["all","unread","mentions","direct"],ym={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function gl(e,t,n,o){if(n==="all")return e;let r=ym[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as vm,useEffect as bm,useState as km}from"./vendor/preact.js";function hl({session:e,actions:t}){let[n,o]=km([]),r=e.connection.value.state==="live",s=e.invitations.value;if(bm(()=>{r&&t.invitations().then(({items:l})=>o(l),
()=>{})},[r,s]),n.length===0)return null;let i=()=>W(async()=>(await B(import("./later.js"))).showInvitations(t,n,a)),a=l=>o(c=>c.filter(u=>u.id!==
l));return vm`
    <button class="button invitations" onClick=${i}>
      <${R} name="group" />${h("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as xl,useEffect as El,useLayoutEffect as xn,useRef as ht,useState as Co}from"./vendor/preact.js";var Sm=1440*60*1e3,xm=7,Mm=be({hour:"numeric",minute:"2-digit"}),Em=be({weekday:"short"}),Am=be({day:"numeric",month:"short"}),Om=be({day:"numeric",month:"numer\
ic",year:"2-digit"}),$l=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function wl(e,t=new Date){let n=Math.round(($l(t)-$l(e))/Sm);return n===
0?Mm.value.format(e):n>0&&n<xm?Em.value.format(e):(e.getFullYear()===t.getFullYear()?Am:Om).value.format(e)}import{html as se,useEffect as yl,useLayoutEffect as Cm,useRef as Tm}from"./vendor/preact.js";function _l(e,t){return e.kind==="group"?e.name:t?.is_deleted?h("shell.deleted_user"):ve(t)||e.name}var vl=999;function bl({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,c=Tm(null);Cm(()=>c.current?.
style.setProperty("--at",String(o)),[o,!l]);let u=qm(e,l);if(!l)return null;let $=Ge(l,Date.now()),y=_l(l,u.person),p=l.unread>0&&!$,f=d=>bn({session:e,actions:t,
id:n,name:y,point:d,anchor:c.current?.querySelector(d?"a":"button")}),m=d=>{d.preventDefault();let g=d.clientX===0&&d.clientY===0;f(g?null:{x:d.clientX,y:d.clientY})};
return se`
    <li
      ref=${c} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${m} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${Rm(l,y,$,u.isOnline)} data-unread=${p} data-muted=${$} draggable=${!1}
      >
        <span class="group-picture">
          <${Z} id=${l.peer_id??n} name=${y} file=${u.person?.avatar} isGroup=${l.kind==="group"} />
          ${u.isOnline&&se`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${y}</bdi>
            ${$&&se`<${R} name="muted" />`}
            ${l.last&&se`<time class="group-time">${wl(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Pm} session=${e} group=${l} isChosen=${s} />
            <${Lm} group=${l} isMuted=${$} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>f(null)}
      >
        <${R} name="more" label=${h("shell.menu_of",{name:y})} />
      </button>
    </li>
  `}function qm(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return yl(()=>o?e.people.show(n):void 0,[n,o]),
yl(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function Rm({unread:e,mentions:t},n,o,r){let s=[n];
return r&&s.push(h("shell.online")),e>0&&s.push(h("shell.n_unread",{n:e})),t>0&&s.push(h("shell.n_mentions",{n:t})),o&&s.push(h("shell.muted")),s.join(", ")}function Lm({
group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n==="direct"&&e>0&&!o;return se`
    ${t>0&&!r&&se`<span class="badge of-mention">@${Ao(t)}</span>`}
    ${r&&se`<span class="badge of-mention">${Ao(e)}</span>`}
    ${e>0&&!o&&!r&&se`<span class="badge">${Ao(e)}</span>`}
  `}var Ao=e=>e>vl?`${vl}+`:e;function Pm({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter($=>$!==e.state.me),a=e.local.
signals.drafts.get(`g${o}`).value;if(i.length>0)return se`<span class="group-last typing">${h("shell.typing")}</span>`;if(a?.text&&!n)return se`<span class="group-last"><em>${h(
"shell.draft")} </em><bdi class="cut">${a.text}</bdi></span>`;if(!r)return se`<span class="group-last"><bdi class="cut">${t.topic||h("shell.empty_group")}</bdi></span>`;
let l=r.sender_id===e.state.me,c=e.view.people.get(r.sender_id).value,u=l?h("shell.you"):s==="direct"?null:ve(c)||r.sender;return se`<span class="group-last">${u&&
se`<span class="group-from"><bdi class="cut">${u}</bdi>: </span>`}<bdi class="cut">${Nm(r)}</bdi></span>`}function Nm({kind:e,text:t}){return e==="deleted"?h("s\
hell.deleted"):e==="file"?h("shell.a_file"):Xe(t)}function kl({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function Sl({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var Dm=2e3,Im=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Al({session:e,actions:t,ids:n,chosen:o}){let r=ht(null),s=ht(null),[i,a]=Bm(n),[
l,c]=Co({first:0,end:0}),[u,$]=Co(null),y=Um(i,[u,o,i[0]??null]),p=Oo(s.current),f=Sl(l,[i.indexOf(y??-1),i.indexOf(p??-1)]);function m(){let g=r.current,_=s.current?.
getBoundingClientRect().height??0,v=i.length;if(!g||v===0||_===0)return;let b=kl({top:g.scrollTop,height:g.clientHeight,row:_/v,count:v});c(x=>x.first===b.first&&
x.end===b.end?x:b)}xn(()=>{s.current?.style.setProperty("--count",String(i.length)),m()},[i]),El(()=>{let g=new ResizeObserver(m);return g.observe(r.current),g.
observe(s.current),()=>g.disconnect()},[i]),xn(()=>{p!==null&&Oo(s.current)===null&&Ml(s.current,p)?.focus()}),Fm(s,i,o);function d(g){let _=Oo(s.current);if(_===
null||!Im.includes(g.key)||g.altKey||g.ctrlKey)return;g.preventDefault();let v=Math.max(1,Math.floor((r.current?.clientHeight??0)/Ol(s.current))-1),b=i.indexOf(
_),x={ArrowDown:b+1,ArrowUp:b-1,PageDown:b+v,PageUp:b-v,Home:0,End:i.length-1}[g.key]??b,S=i[Math.max(0,Math.min(x,i.length-1))];S!==void 0&&$(S)}return xn(()=>{
u!==null&&p!==null&&p!==u&&Ml(s.current,u)?.focus()},[u]),xl`
    <div
      ref=${r} class="sidebar-body" onScroll=${m}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${h("shell.conversations")} onKeyDown=${d}>
        ${f.map(g=>{let _=i[g];return xl`<${bl}
            key=${_} id=${_} position=${g} count=${i.length} session=${e} actions=${t}
            isChosen=${_===o} isStop=${_===y} onFocus=${$}
          />`})}
      </ul>
    </div>
  `}function Bm(e){let t=ht(e),n=ht(-1/0),o=ht(null),[,r]=Co(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),El(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Dm}]}function Fm(e,t,n){let o=ht(null);xn(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=Ol(e.current),a=r*i;a<s.scrollTop?s.scrollTop=
a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function Ol(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function Oo(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var Ml=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),Um=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;import{html as Hm}from"./vendor/preact.js";var Cl=()=>Hm`
  <button
    class="button quiet" title=${h("shell.mentions")} aria-pressed=${ne.value?.name==="mentions"}
    onClick=${()=>lt({name:"mentions"})}
  >
    <${R} name="mention" label=${h("shell.mentions")} />
  </button>
`;function Tl({session:e,actions:t,chosen:n}){let[o,r]=Km(Eo[0]),s=jm(e,o,n);return Mn`
    <nav id="groups" class="sidebar" aria-label=${h("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${R} name="logo" /><span>${h("shell.name")}</span></a>
          <span class="grow"></span>
          <${Cl} />
          <${Ya} session=${e} actions=${t} />
          <${ml} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${Sn}>
          <${R} name="search" /><span class="grow">${h("shell.palette")}</span><kbd>${`${Va()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${h("shell.filter")}>
          ${Eo.map(i=>Mn`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${h(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${hl} session=${e} actions=${t} />
      </header>
      <${Al} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&Mn`
        <div class="empty">
          <p>${h(`shell.none.${o}`)}</p>
          ${o==="all"&&Mn`<${ko} session=${e} actions=${t} />`}
        </div>`}
      <${dl} session=${e} />
    </nav>
  `}function jm(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return Wm(()=>gl(o,e.state.groups,t,n),[e,o,r,t,n])}var zm=matchMedia("(width < 37.5rem)"),Gm=24,Xm=64;function ql(){let e=null;function t({touches:i}){let[a]=i;r(),!(!a||i.length>1||!zm.matches||To(a)>=Gm||!Ym())&&
(e=a,document.addEventListener("touchmove",n,{passive:!1}))}function n(i){let{along:a,across:l}=s(i);Math.abs(a)>l&&i.cancelable&&i.preventDefault()}function o(i){
let{along:a,across:l}=s(i);r(),a>=Xm&&a>2*l&&Qm()}function r(){e=null,document.removeEventListener("touchmove",n)}function s({changedTouches:i}){let a=[...i].find(
({identifier:l})=>l===e?.identifier);return!e||!a?{along:0,across:0}:{along:To(a)-To(e),across:Math.abs(a.clientY-e.clientY)}}return document.addEventListener("\
touchstart",t,{passive:!0}),document.addEventListener("touchend",o,{passive:!0}),document.addEventListener("touchcancel",r,{passive:!0}),()=>{r(),document.removeEventListener(
"touchstart",t),document.removeEventListener("touchend",o),document.removeEventListener("touchcancel",r)}}var To=({clientX:e})=>document.documentElement.dir==="\
rtl"?innerWidth-e:e,Ym=()=>!gn()&&!document.querySelector("dialog[open]")&&(ne.peek()!==null||pe.peek().name!=="home");function Qm(){ne.peek()?Te():ae("/")}function Jm({session:e,actions:t}){let n=pe.value,o=n.name!=="home";return Vm(()=>el(e),[e]),qo(()=>ol(e),[e]),qo(()=>eg(e),[e]),qo(ql,[]),$e`
    <a class="skip-link" href="#main">${h("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Wo}>
      <${Js} session=${e} />
      <${Tl} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${Zm} session=${e} actions=${t} at=${n} />
        <${ng} session=${e} actions=${t} at=${n} />
      </main>
      <${fl} session=${e} actions=${t} />
      <${ei} session=${e} />
    </div>
    <${rl} session=${e} actions=${t} />
    <${pa} />
    <${wa} load=${En} />
    <${Ko} />
  `}function Zm({session:e,actions:t,at:n}){switch(n.name){case"group":return $e`<${za} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return $e`<${Ga} key=${n.userId} session=${e} userId=${n.userId} />`;default:return $e`
        <header class="bar">
          <a class="button quiet back" href="/"><${R} name="back" label=${h("shell.back")} /></a>
          <h1><bdi class="cut">${og(n)}</bdi></h1>
        </header>
      `}}function eg(e){let t=()=>{},n=!1;return En().then(({startNotifications:o})=>{n||(t=o(e))},()=>{}),()=>{n=!0,t()}}var En=()=>B(import("./later.js")),
tg=()=>B(import("./settings.js"));function ng({session:e,actions:t,at:n}){switch(n.name){case"group":return $e`<${Fa} key=${n.groupId} session=${e} actions=${t} groupId=${n.
groupId} />`;case"direct":return $e`<${Wa} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"join":return $e`<${ue} load=${En} name="InviteScreen" session=${e} actions=${t} code=${n.
code} />`;case"search":return $e`<${ue} load=${En} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return $e`<${ue} load=${tg} name="Settings" session=${e} actions=${t} page=${n.
page} />`;case"home":return $e`<${Qa} session=${e} actions=${t} />`;default:return $e`<div class="main-body"><p class="empty"><a href="/">${h("shell.back")}</a></p></div>`}}
function og(e){switch(e.name){case"home":return h("shell.name");case"group":case"direct":return h("shell.conversation");case"join":return h("shell.invitation");case"\
search":return h("shell.search");case"settings":return h("shell.settings");case"unknown":return h("shell.not_found")}}export{Ll as a,Fl as b,Me as c,F as d,ee as e,Ge as f,A$ as g,lf as h,ve as i,Z as j,B as k,it as l,Ue as m,Xw as n,di as o,Yw as p,Qw as q,Vw as r,Jw as s,be as t,
Rt as u,h_ as v,ln as w,$_ as x,ne as y,ce as z,v_ as A,Te as B,Oi as C,io as D,Ti as E,qi as F,ma as G,wv as H,ud as I,fa as J,dd as K,md as L,Va as M,_l as N,
dt as O,Dt as P,_m as Q,kn as R,wl as S,sl as T,Ka as U,Jm as V};
