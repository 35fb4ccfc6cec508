import{A as we,B as Uo,C as yt,D as Ho,E as _e,F as K,L as An,b as Re,c as Co,d as $,e as V,f as qo,g as Ro,h as xe,i as Lo,j as Po,k as No,l as $e,m as Bt,n as Do,
o as Io,p as _t,q as Bo,r as Fo,u as Me,v as q,y as Le,z as Ee}from"./shared1.js";function Ko({me:e,leave:t},n,o){async function r(s){let i=await n.patch("/v1/users/me",s);return e.value=i,i}return{changeProfile:r,uploadAvatar(s,i=()=>{}){let{
done:a,cancel:l}=o(s,"avatar",{onProgress:i});return{done:a.then(({id:c})=>r({avatar:c})),cancel:l}},async changePassword(s,i){let{ended:a}=await n.put("/v1/use\
rs/password",{old_password:s,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:s=>n.remove(`/v1/users/sessions/${encodeURIComponent(
s)}`),exportPath:"/v1/users/me/export",deleteAccount:(s,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:s,messages:i}))}}var J=e=>`/v1/groups/${e}`,Ae=(e,t)=>`/v1/groups/${e}/messages/${t}`,Ft=(e,t)=>`/v1/groups/${e}/members/${t}`;var Ut=200;function Wo({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:r}=await n.post("/v1/groups",{name:o});return r},async changeGroup(o,r){
let{settings:s}=await n.patch(J(o),r);return s},deleteGroup:o=>n.remove(J(o)),join:o=>n.post(`${J(o)}/join`),leave:o=>n.remove(Ft(o,e.me)),mute:(o,r)=>n.put(`${J(
o)}/mute`,{until:r}),unmute:o=>n.remove(`${J(o)}/mute`),publicGroups:(o,r=0)=>n.page("/v1/groups/public",{q:o||null,limit:Ut,after_id:r}),members:(o,{q:r,after_id:s=0,
limit:i=Ut}={})=>n.page(`${J(o)}/members`,{q:r||null,limit:i,after_id:s}),addMember:(o,r,s="member")=>n.post(`${J(o)}/members`,{user_id:r,role:s}),changeRole:(o,r,s)=>n.
patch(Ft(o,r),{role:s}),removeMember:(o,r)=>n.remove(Ft(o,r)),ban:(o,r)=>n.put(`${J(o)}/bans/${r}`),unban:(o,r)=>n.remove(`${J(o)}/bans/${r}`),bans:o=>n.page(`${J(
o)}/bans`,{limit:Ut,after_id:0}),createInvite:(o,r)=>n.post(`${J(o)}/invites`,r),invites:o=>n.get(`${J(o)}/invites`),revokeInvite:(o,r)=>n.remove(`${J(o)}/invit\
es/${r}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/us\
ers/me/invitations",{limit:Ut,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(`/v1/users/me/invita\
tions/${o}`)}}var Ht=200,vt=class extends xe{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function jo({local:e,people:t,marks:n,history:o},r){
return{async send(s){let i=await e.outbox.add(s),{group_id:a,recipient_id:l}=i;return a&&t.typedAndSent(a),await e.drafts.clear($e({groupId:a,userId:l})),i},sendAgain:s=>e.
outbox.retry(s),deleteUnsent:async s=>await e.outbox.discard(s)!==null,editUnsent:s=>e.editUnsent(s),async edit({group_id:s,seq:i,revision:a=1},l){let c=Ae(s,i);
try{return await r.patch(c,{content:l},{headers:{"If-Match":`"${a}"`}})}catch(u){let h=u;throw h.action!=="choose"?h:new vt(h,l,await r.get(c))}},remove:(s,i)=>r.
remove(Ae(s,i)),async react(s,i,a,l){let c=`${Ae(s,i)}/reactions/${encodeURIComponent(a)}`,{reactions:u}=await(l?r.put(c):r.remove(c));return u},pin(s,i,a){let l=`${J(
s)}/pins/${i}`;return a?r.put(l):r.remove(l)},pins:s=>r.get(`${J(s)}/pins`),markUnread:(s,i)=>n.unread(s,i),readAll:()=>n.readAll(),message:(s,i)=>r.get(Ae(s,i)),
async versions(s,i){let a=`${Ae(s,i)}/versions`,l=[];for(;;){let c=l[l.length-1]?.revision,u=await r.get(a,{limit:Ht,after:c});if(l.push(...u),u.length<Ht)return l}},
reactions:(s,i)=>r.page(`${Ae(s,i)}/reactions`,{limit:Ht,after_id:0}),readers:(s,i)=>r.page(`${Ae(s,i)}/readers`,{limit:Ht,after_id:0}),replies:(s,i,a={})=>r.get(
`${Ae(s,i)}/replies`,a),mentions:(s=null)=>r.page(s??"/v1/mentions"),search:s=>r.get("/v1/search",s),refresh:(s,i)=>o.row(s,i)}}function zo({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||
null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let r=`/v1/users/${n}/block`;return o?t.put(r):t.remove(
r)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Nl=(e,t,n)=>({...jo(e,t),...Wo(e,t),...zo(e,t),...Ko(e,t,n)});import{openDB as Dl,unwrap as Il,wrap as Bl}from"./vendor/idb.js";var Fl=1,Ul=3e3,Hl=3,Kl=40,Yo=["outbox","drafts","files","values"],bt=["meta","groups","messages","people","logs"];async function Wl(e){if(typeof indexedDB>"u")
return _t();let t=!0,n=Promise.resolve().then(()=>Dl(`chat-${e}`,Fl,{upgrade(r){for(let s of bt)r.objectStoreNames.contains(s)&&r.deleteObjectStore(s);r.createObjectStore(
"meta"),r.createObjectStore("groups",{keyPath:"id"}),r.createObjectStore("messages",{keyPath:["group_id","seq"]}),r.createObjectStore("people",{keyPath:"id"}),r.
createObjectStore("logs",{keyPath:"group_id"});for(let s of Yo)r.objectStoreNames.contains(s)||(s==="outbox"?r.createObjectStore(s,{keyPath:"key"}):r.createObjectStore(
s))},blocking:(r,s,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await Qo(n,null);return o?jl(o,()=>t):(n.then(r=>r.close()).catch(()=>{}),_t())}async function Qo(e,t,n=()=>{}){
let o,r=new Promise(s=>{o=setTimeout(()=>{n(),s(t)},Ul)});try{return await Promise.race([e,r])}catch{return t}finally{clearTimeout(o)}}function jl(e,t){let n=0;
async function o(s,i){if(!t()||n>=Hl)return i;let a=Promise.resolve().then(s);return Qo(a,i,()=>n++)}let r=s=>o(async()=>(await s(),!0),!1);return{is_lasting:!0,
read:()=>o(()=>zl(e),null),rows:s=>o(()=>e.getAll("messages",IDBKeyRange.bound([s,0],[s,1/0])),[]),async save(s){let i=!1;return await r(()=>Gl(e,s).catch(l=>{throw i=
l?.name==="QuotaExceededError",l}))?!0:(i&&await r(()=>Xo(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:s=>o(async()=>await e.get(
"outbox",s)??null,null),put_outgoing:s=>r(()=>Go(e,"outbox",s)),remove_outgoing:s=>r(()=>e.delete("outbox",s)),drafts:()=>o(async()=>{let s=e.transaction("draft\
s"),[i,a]=await Promise.all([s.store.getAllKeys(),s.store.getAll()]);return new Map(i.map((l,c)=>[String(l),a[c]]))},new Map),draft:s=>o(async()=>await e.get("d\
rafts",s)??null,null),put_draft:(s,i)=>r(()=>Go(e,"drafts",i,s)),sync_draft:(s,i)=>r(()=>Xl(e,s,i)),file:s=>o(async()=>await e.get("files",s)??null,null),put_file:(s,i)=>r(
()=>e.put("files",i,s)),remove_file:s=>r(()=>e.delete("files",s)),value:s=>o(async()=>await e.get("values",s)??null,null),put_value:(s,i)=>r(()=>e.put("values",
i,s)),wipe:(s=!1)=>r(()=>Xo(e,s?[...bt,...Yo]:bt)),close:()=>e.close()}}async function zl(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore(
"meta"),[o,r,s,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);
return o===void 0?null:{cursor:o,me:r??null,groups:s,people:i,logs:a}}async function Gl(e,t){let n=e.transaction(bt,"readwrite");n.done.catch(()=>{});let o=i=>Il(
n.objectStore(i));if(t.is_whole)for(let i of bt)o(i).clear();for(let i of[...t.gone_groups,...t.gone_logs])o("messages").delete(IDBKeyRange.bound([i,0],[i,1/0])),
o("logs").delete(i);for(let i of t.gone_groups)o("groups").delete(i);let r=new Map(t.logs.map(i=>[i.group_id,i]));for(let[i,{from:a}]of r)o("messages").delete(IDBKeyRange.
bound([i,0],[i,a],!1,!0));for(let i of t.gone_rows)i[1]>=(r.get(i[0])?.from??0)&&o("messages").delete(i);for(let i of t.groups)o("groups").put(i);for(let i of t.
people)o("people").put(i);let s=0;for(let i of t.rows){let a=o("messages").put(i);++s%Kl===0&&await Bl(a)}for(let i of t.logs)o("logs").put(i);o("meta").put(t.cursor,
"cursor"),o("meta").put(Date.now(),"saved_at"),t.me!==void 0&&o("meta").put(t.me,"me"),n.commit(),await n.done}async function Go(e,t,n,o){let r=e.transaction(t,
"readwrite"),{store:s}=r,i=n===null?s.delete(o):s.put(n,o);r.commit(),await Promise.all([i,r.done])}async function Xl(e,t,n){let{store:o,done:r}=e.transaction("\
drafts","readwrite");Io(await o.get(t),n)&&(Bt(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await r}async function Xo(e,t){let n=e.transaction(t,"readwrite");await Promise.
all([...t.map(o=>n.objectStore(o).clear()),n.done])}import{batch as cf,signal as Xe}from"./vendor/preact.js";var Yl=new Set([1002,1007,1009,4502]),Ql=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Vo=e=>Yl.has(e),Jo=e=>Ql.get(e)??null;function Zo(e){try{let t=Number(
JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var Vl=1e4;function er(e){let t=new Map,n=0;function o(s){let i=t.get(s);return t.delete(s),i&&e.cancel(i.handle),i}let r=(s,i)=>o(s)?.fail(new xe({code:i}));return{
ask(s,i,a=`r${++n}`){return new Promise((l,c)=>{let u=e.after(()=>r(a,"time_out"),Vl);t.set(a,{done:l,fail:c,handle:u}),i({...s,ref:a})||r(a,"network")})},settle(s){
if(typeof s.ref!="string")return;let i=o(s.ref);s.type==="error"?i?.fail(Po(s)):i?.done(s)},failAll(){for(let s of[...t.keys()])r(s,"network")}}}var ec=1e4,On=2e4,tc=5e3,nc=500,oc=3e4,nr=3,rc=65536;function or({open:e,prepare:t,checkLogin:n,onFrame:o,onState:r,isOnline:s=()=>!0,isVisible:i=()=>!0,clock:a=Ro,
random:l=Math.random}){let c=null,u={state:"idle",since:a.now(),retryAt:null,code:null},h=0,b=0,p=!1,f=null,m=null,d=-1/0,w=er(a);function _(C,L=null,j=null){let U=a.
now();u={state:C,since:U,retryAt:L===null?null:U+L,code:j},r(u)}function S(){return u.state==="updating"&&h<nr?"updating":u.state==="offline"?"offline":"connect\
ing"}async function v(){y();let C=++b;_(S());let L;try{L=await t()}catch(Z){C===b&&A(Z);return}if(C!==b)return;let j=!1;c=e(L);let U=c;f=a.after(()=>E(j,1006),ec),
U.onopen=()=>{j=!0},U.onmessage=({data:Z})=>U===c&&x(Z),U.onclose=({code:Z,reason:T})=>U===c&&M(j,Z,T)}function x(C){let L;try{L=JSON.parse(String(C))}catch{return}
if(d=a.now(),L.type==="ready")k(),a.cancel(f),p=!0,_("catching_up");else if(L.type==="live"){h=0,o(L),_("live");return}w.settle(L),o(L)}function k(){let C=d+On-
a.now(),L=()=>d+On>a.now();m=a.after(()=>L()||!i()?k():g(),C>0?C:On)}function g(){a.cancel(m),d=-1/0,D({type:"ping"}),m=a.after(()=>d>-1/0?k():E(!0,1006),tc)}function y(){
if(a.cancel(f),a.cancel(m),p=!1,c){let C=c;c=null,C.onmessage=C.onopen=null,C.onclose=null,C.close(1e3)}w.failAll()}function M(C,L,j){if(L===1012){let Z=Zo(j)+l()*
1e3;y(),_("updating",Z,L),f=a.after(v,Z);return}let U=Jo(L);U?N("ended",U):L===4503?N("crowded",L):Vo(L)?N("faulty",L):E(C,L)}function E(C,L){y();let j=++b;if(C){
R(L);return}_(S(),null,L),n().then(()=>j===b&&R(L),U=>j===b&&A(U))}function A(C){if(!(C instanceof xe))throw C;C.action==="sign_in"?N("ended",C.code):R(C.code,(C.
retryAfter??0)*1e3)}function R(C,L=0){y();let j=Math.min(nc*2**h,oc),U=Math.max(j*(.7+.6*l()),L);h++,!s()||h>=nr?_("offline",U,C):_(u.state==="updating"?"updati\
ng":"waiting",U,C),f=a.after(v,U)}function N(C,L=null){b++,y(),_(C,null,L)}function D(C){return!c||!p?!1:(c.send(JSON.stringify(C)),!0)}return{get connection(){
return u},start(){h=0,v()},stop:()=>N("idle"),end:C=>N("ended",C),restart:()=>{v()},now(){u.state==="crowded"?this.start():["offline","waiting","updating"].includes(
u.state)?v():p&&g()},offline(){u.state==="waiting"||u.state==="connecting"?(u={...u,state:"offline"},r(u)):p&&g()},signal:C=>c!==null&&c.bufferedAmount<rc&&D(C),
request:(C,L)=>w.ask(C,D,L)}}function Oe(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var rr=4,Tn=1e3,sc=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","mess\
age_unpinned","account_deleted"]),sr=e=>({group_id:e,segments:[],rows:new Map,sorted:null,pending:new Set}),F=e=>e!==void 0&&(e.type==="group_message"||e.type===
"direct_message"),ir=e=>e.type==="group_message"||e.type==="direct_message"||sc.has(e.type),ve=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),te=e=>e.segments.findLast(
t=>t.at_end),Kt=e=>te(e)??e.segments.at(-1);function fe(e,t){return e.sorted??=[...e.rows.values()].sort((n,o)=>n.seq-o.seq),e.sorted.slice(ye(e.sorted,t.from),
ye(e.sorted,t.to+1))}function ye(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].seq>=t?o=r:n=r+1}return n}function kt(e,t){let{rows:n,sorted:o}=e;if(o){let r=ye(
o,t.seq);r===o.length||n.has(t.seq)?o[r]=t:e.sorted=null}n.set(t.seq,t)}function Cn(e){let t=[];return e.pending.add(t),t}function ar(e,t,n,o){e.pending.delete(
o);let r=Oe(t.cursor),s=t.messages.map(i=>({...i,as_of:r}));qn(e,ic(t,n));for(let i of s){let a=e.rows.get(i.seq);(!a||a.as_of<=r)&&kt(e,i)}return o.filter(i=>i.
id>r)}function lr(e,{from:t,to:n,at_start:o,at_end:r},s,i){e.pending.delete(i),qn(e,{from:t,to:n,at_start:o,at_end:r});for(let a of s)e.rows.has(a.seq)||kt(e,a);
return i}var cr=(e,t)=>{e.pending.delete(t)};function ic({messages:e,has_before:t,has_after:n},{before:o,after:r}){let s=e[0]?.seq,i=e[e.length-1]?.seq;if(r!==void 0)
return{from:r+1,to:i??r,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?s??a+1:1,to:a,at_start:!t,at_end:o===void 0&&!n}}function qn(e,t){let{from:n,
to:o,at_start:r,at_end:s}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),r||=a.at_start,s||=a.at_end):i.push(a);
e.segments=[...i,{from:n,to:o,at_start:r,at_end:s}].sort((a,l)=>a.from-l.from)}function ur(e,t){for(let n of e.segments)n.at_end&&t>n.to&&qn(e,{...n,to:t});return ve(
e,t)!==void 0}function fr(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(kt(e,t),!0)}function Rn(e,t,n=Tn){let o=e.rows.size,r=c=>c.from<=t&&t<=c.to?
-1:Math.min(Math.abs(c.from-t),Math.abs(c.to-t)),s=[...e.segments].sort((c,u)=>r(c)-r(u)),i=te(e),a=s.slice(0,rr);i&&!a.includes(i)&&(a=[...a.slice(0,rr-1),i]);
let l=n;e.segments=a.map(c=>{let u=ac(fe(e,c),t,l);if(l-=u.rows.length,!u.isCut)return c;if(u.rows.length===0)return null;let h=u.hasFirst?c.from:u.rows[0].seq,
b=u.hasLast?c.to:u.rows[u.rows.length-1].seq;return{from:h,to:b,at_start:c.at_start&&u.hasFirst,at_end:c.at_end&&u.hasLast}}).filter(c=>c!==null).sort((c,u)=>c.
from-u.from);for(let c of e.rows.keys())ve(e,c)||e.rows.delete(c);return e.sorted=null,e.rows.size<o}function ac(e,t,n){if(e.length<=n)return{rows:e,isCut:!1,hasFirst:!0,
hasLast:!0};let o=e.findIndex(i=>i.seq>=t),r=o<0?e.length:o,s=Math.max(0,Math.min(r-Math.floor(n/2),e.length-n));return{rows:e.slice(s,s+n),isCut:!0,hasFirst:s===
0,hasLast:s+n===e.length}}var pr=e=>({me:e,cursor:null,applied_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,wanted:new Map,mark_turn:0,marked:new Map,gone:new Map}),
dr=()=>({groups:new Set,logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,
ask_groups:new Set,ask_counts:new Set,ask_rows:new Map,ask_people:new Set});function pe(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function z(e,t,n,o){
let r=e.groups.get(n);r&&(e.groups.set(n,{...r,...o}),t.groups.add(n))}var Wt=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function St(e,t){
let{base_seq:n,base_read_seq:o,tail_from:r}=e;if(t!==o)return t>=r?mr(e,t):null;let s=mr(e,Math.max(t,n)),i={unread:e.unread+s.unread,mentions:e.mentions+s.mentions};
for(let a of e.corrections)if(lc(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<
0?null:i}function lc({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:r}){return r<=e?!1:o===null?n>0:o>t&&o<=e}function mr({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function gr(e,t){e.tail.push(t),yr(e)}function hr(e,t){e.applied_seq===0&&(e.tail_from=
Math.min(e.tail_from,t-1)),e.applied_seq=t}function jt(e,{seq:t,read_seq:n,unread:o,mentions:r}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:r}),!0)}function $r(e,t,n,o){let r=e.tail.find(c=>c.seq===t);e.tail=e.tail.filter(c=>c!==r);let{is_counted:s,is_mention:i}=r?{is_counted:!0,...r}:
o??{},[a,l]=s===void 0?[null,null]:s?[-1,-Number(i)]:[0,0];Ln(e,{seq:t,event_seq:n,unread:a,mentions:l})}function wr(e,{seq:t,message_seq:n,revision:o},r,s){let i=e.
tail.findIndex(h=>h.seq===n),a=e.tail[i],l=a??r;a&&s&&(e.tail[i]={...a,...s});let u=l&&s&&l.revision<o?Number(s.is_mention)-Number(l.is_mention):null;Ln(e,{seq:n,
event_seq:t,unread:0,mentions:u})}function _r(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),Ln(e,{seq:null,event_seq:t,unread:null,mentions:null})}function Ln(e,t){
t.unread===0&&t.mentions===0||(e.corrections.push(t),yr(e))}function yr(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(r=>r.seq),...e.
corrections.map(r=>r.event_seq)].sort((r,s)=>r-s)[256/2],o=St(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;jt(e,{seq:e.applied_seq,read_seq:e.base_read_seq,
...o})}e.tail_from=n,e.tail=e.tail.filter(r=>r.seq>n),e.corrections=e.corrections.filter(r=>r.event_seq>n)}var vr=120,cc={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function xt(e,t,n){let o=e.groups.get(n.id),r={...cc,...o,...n};r.active_at=r.last?.at??r.active_at,e.groups.set(
n.id,r),t.groups.add(n.id)}function br(e,t,n,o){let{seq:r,read_seq:s,unread:i,mentions:a,muted_until:l,peer_id:c,name:u,...h}=n,b=e.groups.get(n.id);if(!(r<=(e.
gone.get(n.id)??0))){if(b&&Sr(e,n)){Pe(e,t,n.id,n,o);return}xt(e,t,{...h,seq:Math.max(b?.seq??0,r),name:u??b?.name??"",muted_until:l??null,peer_id:c??null,..."l\
ast"in n?{last:fc(b?.last??null,n.last)}:{}}),"may_post"in n||De(e,t,n.id),Pe(e,t,n.id,{seq:r,read_seq:s,unread:i,mentions:a},o)}}function kr(e,t,n,o){let{id:r,
kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:h,peer_id:b}=n,{visibility:p,may_post:f,may_invite:m,may_pin:d,history:w}=n,_={visibility:p,may_post:f,
may_invite:m,may_pin:d,history:w},S=e.groups.get(r);if(!(n.seq<=(e.gone.get(r)??0))){if(S?.settings&&Sr(e,n)){Pe(e,t,r,n,o);return}xt(e,t,{seq:Math.max(S?.seq??
0,n.seq),id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:h,settings:_,peer_id:b??null,active_at:S?.active_at||n.created_at}),De(e,t,r),Pe(
e,t,r,n,o)}}var Sr=(e,{id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function Pe(e,t,n,o,r=1/0){let s=e.counts.get(n),i=e.groups.get(n);if(!i)return;if(!s)e.
counts.set(n,Wt(o));else{if((e.wanted.get(n)??0)>o.read_seq)return;{let l=o.read_seq!==i.read_seq;if(l&&(e.marked.get(n)??0)>r||!jt(s,o)){(l||!St(s,i.read_seq))&&
t.ask_counts.add(n);return}}}z(e,t,n,{read_seq:o.read_seq});let a=e.wanted.get(n)??0;a>o.read_seq?Ze(e,t,n,a):Gt(e,t,n)}var zt=(e,t)=>{e.marked.set(t,++e.mark_turn)};
function Ze(e,t,n,o){let r=e.counts.get(n);if(!(!r||!e.groups.has(n))){if(zt(e,n),z(e,t,n,{read_seq:o}),o!==r.base_read_seq){let s=St(r,o),i=Math.max(r.applied_seq,
o),a=s?{seq:i,read_seq:o,...s}:uc(e,n,o);a&&jt(r,a)}Gt(e,t,n)}}function uc(e,t,n){let o=e.logs.get(t),r=o&&te(o),s=e.counts.get(t),i=s&&Math.max(s.applied_seq,s.
base_seq);if(!o||!r||r.from>n+1||r.to!==i)return null;let a={seq:r.to,read_seq:n,unread:0,mentions:0};for(let l of o.rows.values()){if(l.as_of>e.applied_id)return null;
l.seq>n&&l.seq>=r.from&&F(l)&&Ne(e,l)&&(a.unread++,et(e,l)&&a.mentions++)}return a}function Gt(e,t,n){let o=e.groups.get(n),r=e.counts.get(n);if(!o||!r)return;let s=St(
r,o.read_seq);s?(s.unread!==o.unread||s.mentions!==o.mentions)&&z(e,t,n,s):t.ask_counts.add(n)}var Ne=(e,t)=>t.sender_id!==e.me&&!t.deleted,et=(e,{mentions:t})=>t!==
void 0&&(t.includes(e.me)||t.includes(0));function De(e,t,n){let o=e.groups.get(n);if(!o)return;let r=o.peer_id===null?void 0:e.people.get(o.peer_id),s=!o.is_archived&&
!(o.kind==="direct"&&r?.is_deleted),i=o.role!=="member",a=o.settings?o.settings.may_post==="all":o.may_post;z(e,t,n,{may_post:s&&(i||a)})}function Xt(e,t,n){e.groups.
delete(n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),e.marked.delete(n),e.wanted.delete(n),t.groups.add(n),t.logs.add(n)}function Pn({seq:e,sender_id:t,
sender:n,timestamp:o,content:r,deleted:s}){return{seq:e,sender_id:t,sender:n,at:o,kind:s?"deleted":r?"text":"file",text:Array.from(r.slice(0,2*vr)).slice(0,vr).
join("")}}var fc=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,xr=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var Mt=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});
function de(e,t,n,o){let r=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},s={...r,...o},i=Object.keys(
s);e.people.has(n)&&i.every(a=>s[a]===r[a])||(e.people.set(n,s),t.people.add(n))}function Et(e,t,n,o){e.people.has(n)||de(e,t,n,{username:o})}function Mr({fetchUsers:e,
onUsers:t,clock:n}){let o=new Set,r=new Set,s=null;async function i(){s=null;let a=[...o].slice(0,100);for(let l of a)o.delete(l),r.add(l);o.size>0&&(s=n.after(
i,0));try{let l=await e(a),c=new Set(l.map(u=>u.id));t(l,a.filter(u=>!c.has(u)))}catch{}for(let l of a)r.delete(l)}return{need(a){for(let l of a)l>0&&!r.has(l)&&
o.add(l);o.size>0&&(s??=n.after(i,50))},dispose:()=>n.cancel(s)}}var Er=100,pc=5e3;function Ar({state:e,http:t,change:n,history:o,clock:r}){let s=new Set,i=new Map,a=null,l=!1,c=Mr({fetchUsers:f=>t.get("/v1/users",{user_ids:f.
join(",")}),onUsers:(f,m)=>n(d=>{for(let w of f)de(e,d,w.id,Mt(w));for(let w of m)de(e,d,w,{is_deleted:!0,is_partial:!1});for(let{id:w,kind:_}of e.groups.values())
_==="direct"&&De(e,d,w)}),clock:r}),u=(f=Er)=>{a??=r.after(h,f)};async function h(){if(a=null,l)return;l=!0;let f=Er;try{for(let m of[...s])s.delete(m),e.gone.has(
m)&&!e.groups.has(m)||await b(m);for(let[m,d]of[...i]){for(let w of[...d])await p(m,w),d.delete(w);d.size===0&&i.delete(m)}}catch{f=pc}l=!1,s.size+i.size>0&&u(f)}
async function b(f){let m=e.mark_turn;try{let d=await t.get(`/v1/groups/${f}`);n(w=>kr(e,w,d,m))}catch(d){let{isPassing:w}=d;if(!w)return;throw s.add(f),d}}async function p(f,m){
if(e.logs.get(f)?.rows.has(m))try{await o.row(f,m)}catch(d){if(d.isPassing)throw d}}return{people:c,group(f){s.add(f),u()},note(f){for(let m of[...f.ask_groups,
...f.ask_counts])s.add(m);for(let[m,d]of f.ask_rows)for(let w of d)pe(i,m,w);s.size+i.size>0&&u(),c.need(f.ask_people)},dispose(){r.cancel(a),c.dispose()}}}var Or=200,dc=1e3,mc=6e4;function Tr({userId:e,db:t,http:n,state:o,view:r,history:s,change:i,me:a,server:l,onSettings:c,onServer:u,onAnew:h,onOther:b,clock:p}){
let f=0,m=-1/0,d=null,w=Promise.resolve();function _({me:k,server:g,settings:y,groups:M,people:E},A){i(R=>{a.value=k,l.value=g,c(y),u(g);for(let N of E)de(o,R,N.
id,Mt(N));de(o,R,k.id,Mt(k));for(let N of M)br(o,R,N,A)})}async function S(k,g){for(;k;){let y=k.replace(/limit=\d+/,`limit=${dc}`),M=o.mark_turn,E=await n.get(
y);if(g!==f)return;_(E,M),k=E.next}}async function v(){let k=++f,g=o.mark_turn;p.cancel(d);try{let y=await n.get("/v1/start",{limit:Or});if(k!==f)return;if(y.me.
id!==e){b();return}_(y,g);let M=m+mc-p.now();y.next&&M>0?d=p.after(x,M):y.next&&(await S(y.next,k),m=p.now())}catch{}}let x=()=>{w=v()};return{async anew(){let k=++f,
g=await n.get("/v1/start",{limit:Or},{tries:1});if(k!==f)return;if(g.me.id!==e){b();return}let{groups:y,counts:M,logs:E,marks:A,marked:R,gone:N}=o;for(let D of[
y,M,E,A,R,N])D.clear();o.cursor=g.cursor,o.applied_id=Oe(g.cursor),m=-1/0,_(g),r.refresh(),h()},refresh:x,refreshed:()=>w,async showCopy(){let k=await t.read();
if(!k||k.cursor===null||o.cursor!==null)return;let{cursor:g,groups:y,people:M,logs:E}=k;a.value=k.me;for(let A of y)o.groups.set(A.id,A),o.counts.set(A.id,Wt(A));
for(let A of M)o.people.set(A.id,A);o.cursor=g,o.applied_id=Oe(g),r.refresh(),s.restore(E,t)},dispose:()=>p.cancel(d)}}function Cr({fetch:e,db:t,onSignedOut:n,clock:o}){let r=new AbortController,s=t;return{http:No({fetch:e,onSignedOut:n,signal:r.signal,sleep:i=>new Promise(a=>o.
after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(s,a)}),end(){r.abort(),s=_t()}}}function qr(e,t,n){let{me:o}=e;if("username"in t){let r="user_id"in t?t.user_id:t.actor_id;Et(e,n,r,t.username)}"sender"in t&&Et(e,n,t.sender_id,t.sender),t.type===
"group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||gc(e,t,n):t.type==="member_added"&&t.user_id===o&&hc(e,t,n)}function gc(e,t,n){let{group_id:o,
kind:r,member_ids:s,actor_id:i}=t,a=r==="direct",l=a?s.find(h=>h!==e.me)??e.me:null,c=t.name??e.people.get(l??0)?.username??"",u=!a&&i===e.me?"owner":"member";xt(
e,n,{id:o,kind:r,name:c,peer_id:l,role:u}),l!==null&&!e.people.has(l)&&n.ask_people.add(l),Lr(e,t,n)}function hc(e,t,n){let{group_id:o,group:r,role:s}=t;if(Nn(e,
t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&Xt(e,n,o);let{kind:i="group",name:a=null,topic:l=""}=r??{};xt(e,n,{id:o,kind:i,name:a??"",topic:l,
role:s}),Lr(e,t,n)}var Nn=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),Rr=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Lr(e,{group_id:t,seq:n,
timestamp:o},r){z(e,r,t,{active_at:o}),Pe(e,r,t,{seq:n,read_seq:n,unread:0,mentions:0}),r.ask_groups.add(t)}var Pr=200;function We(e,{id:t,group_id:n,message_seq:o}){let r=e.logs.get(n)?.rows.get(o);return F(r)&&r.as_of<t?r:null}function Dr(e,t,n,o){let r=(s,i)=>je(t,
o,{...s,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||Ir(t,n,n.id,1,o);break}case"message_edited":{let s=We(e,n);s&&!n.message?
pe(o.ask_rows,t.group_id,s.seq):s&&n.message&&(je(t,o,wc(s,{...n.message,as_of:s.as_of})),n.message.deleted?Dn(t,s,n.id,o):r(t.rows.get(s.seq),{})),n.message&&Nr(
t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let s=We(e,n);s?Dn(t,s,n.id,o):vc(t,n,o),Nr(t,n.message_seq,n.id,"",o);break}case"reactio\
n_added":case"reaction_removed":{let s=We(e,n);if(!s)break;if(!n.reactions){pe(o.ask_rows,t.group_id,s.seq);break}let i=n.actor_id===e.me,a=(s.reacted??[]).filter(
c=>!i||c!==n.emoji),l=i&&n.type==="reaction_added";je(t,o,{...$c(s,"reacted",l?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinned":case"\
message_unpinned":{let s=We(e,n);if(!s)break;let{pinned:i,...a}=s;r(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&yc(t,n.
actor_id,n.id,o);break;default:}}function je(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...r}=n;n=r}kt(e,n),pe(t.rows,e.group_id,
n.seq)}function $c(e,t,n){let{[t]:o,...r}=e;return n.length>0?{...r,[t]:n}:r}function wc({reactions:e,reacted:t,pinned:n,reply_count:o},r){return{...r,...e&&{reactions:e},
...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function _c(e){let{files:t,mentions:n,quote:o,reactions:r,reacted:s,pinned:i,...a}=e;return{...a,content:"",
media_url:null,deleted:!0}}function Dn(e,t,n,o,r=In(n)){t.deleted||Ir(e,t,n,-1,o,r);let s=e.rows.get(t.seq);je(e,o,{..._c(s),as_of:n})}var In=e=>t=>t.as_of<e;function yc(e,t,n,o){
let r=[...e.rows.values()].filter(F),s=new Set(r.filter(In(n)).map(i=>i.seq));for(let i of r)i.quote?.sender_id===t&&i.quote.content&&je(e,o,{...i,quote:{...i.quote,
content:""}}),i.sender_id===t&&s.has(i.seq)&&Dn(e,i,n,o,a=>s.has(a.seq))}function vc(e,{id:t,message_seq:n},o){let r=e.rows.get(n);if(!F(r)||r.reply_to===null)return;
let s=[...e.rows.values()].find(i=>i.id===r.reply_to);F(s)&&s.as_of<t&&pe(o.ask_rows,e.group_id,s.seq)}function Ir(e,{reply_to:t,quote:n},o,r,s,i=In(o)){if(t===
null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(h=>h.id===t);if(!F(a)||!i(a))return;let{reply_count:l=0,...c}=a,u=l+r;je(e,s,{...c,...u>0&&{reply_count:u},
as_of:o})}function Nr(e,t,n,o,r){let s=Array.from(o.slice(0,2*Pr)).slice(0,Pr).join("");for(let i of e.rows.values())F(i)&&i.quote?.seq===t&&i.as_of<n&&i.quote.
content!==s&&je(e,r,{...i,quote:{...i.quote,content:s}})}function Ur(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,qr(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Kr(e,t)?e.gone.set(t.
group_id,t.seq):Rr(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&z(e,n,o.id,{seq:t.seq}),bc(e,t);let r=e.logs.get(o.id);if(r){for(let s of r.pending)s.push(
t);Yt(e,t,n)}return kc(e,t,n),Gt(e,n,o.id),!0}function Yt(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let r=ur(o,t.seq);if(Dr(e,o,t,n),r&&ir(t)){let s={...t,
as_of:t.id};fr(o,s)&&pe(n.rows,o.group_id,s.seq)}n.logs.add(o.group_id)}function bc(e,t){let n=e.counts.get(t.group_id);if(n)if(hr(n,t.seq),t.type==="group_mess\
age"||t.type==="direct_message"){let{seq:o,id:r,sender_id:s,revision:i=1}=t;Ne(e,{...t,as_of:r})&&gr(n,{seq:o,id:r,sender_id:s,is_mention:et(e,t),revision:i})}else if(t.
type==="message_deleted"){let o=We(e,t),s=o&&(!o.deleted||o.sender_id===e.me)?{is_counted:Ne(e,o),is_mention:et(e,o)}:null;$r(n,t.message_seq,t.seq,s)}else if(t.
type==="message_edited"&&t.actor_id!==e.me){let o=We(e,t);wr(n,t,o&&!o.deleted?Br(e,o):null,t.message?Br(e,t.message):null)}else t.type==="account_deleted"&&t.is_erased&&
_r(n,t.seq,t.actor_id)}var Br=(e,{mentions:t,deleted:n,revision:o=1})=>({is_mention:!n&&et(e,{...t&&{mentions:t}}),revision:o});function kc(e,t,n){let o=t.group_id,
r=e.groups.get(o);if(r)switch(t.type){case"group_message":case"direct_message":Sc(e,{...t,as_of:t.id},n);break;case"message_edited":r.last?.seq===t.message_seq&&
t.message&&z(e,n,o,{last:Pn({...t.message,as_of:t.id})});break;case"message_deleted":r.last?.seq===t.message_seq&&z(e,n,o,{last:{...r.last,kind:"deleted",text:""}});
break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":Bn(e,o,t.user_id===e.me?0:1,n);break;case"member_removed":case"member_b\
anned":Kr(e,t)?Fr(e,t,n):Bn(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role==="owner"&&z(e,n,o,{owner_id:t.user_id}),t.user_id===e.me&&(z(
e,n,o,{role:t.role}),r.settings||n.ask_groups.add(o),De(e,n,o)),n.members.add(o);break;case"ban_lifted":n.members.add(o);break;case"group_updated":{let{name:s,topic:i,
is_archived:a,visibility:l,may_post:c,may_invite:u,may_pin:h,history:b}=t;z(e,n,o,{name:s,topic:i,is_archived:a,settings:{visibility:l,may_post:c,may_invite:u,may_pin:h,
history:b}}),De(e,n,o);break}case"group_deleted":Fr(e,t,n);break;case"profile_changed":xc(e,t,n);break;case"account_deleted":de(e,n,t.actor_id,{username:t.username,
display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&r.last?.sender_id===t.actor_id&&z(e,n,o,{last:{...r.last,kind:"deleted",text:""}}),
Hr(e,t.actor_id,t.username,n),De(e,n,o),Bn(e,o,r.kind==="direct"?0:-1,n);break;default:}}function Sc(e,t,n){let{group_id:o,seq:r,sender_id:s,key:i}=t,a=e.groups.
get(o),l=e.counts.get(o);if(n.typed.push({group_id:o,user_id:s}),!a?.last||a.last.seq<r){let c=Pn(t);z(e,n,o,{last:c,active_at:c.at})}if(s===e.me)i!==null&&n.confirmed.
push({key:i,group_id:o,seq:r});else if(a&&!t.deleted&&r>a.read_seq&&r>(l?.base_seq??0)){let c=et(e,t),u=a.kind==="direct"?"direct":c?"mention":"message";n.arrived.
push({message:t,kind:u})}}function xc(e,t,n){let{actor_id:o,username:r,display_name:s,status:i,avatar:a}=t;e.groups.get(t.group_id)?.kind==="direct"?(de(e,n,o,{
username:r}),n.ask_people.add(o)):de(e,n,o,{username:r,display_name:s,status:i,avatar:a,is_partial:!1}),Hr(e,o,r,n),o===e.me&&(n.me=!0)}function Hr(e,t,n,o){for(let r of e.
groups.values())r.peer_id===t&&r.name!==n&&z(e,o,r.id,{name:n})}var Kr=({me:e},t)=>t.type==="group_deleted"||(t.type==="member_removed"||t.type==="member_banned")&&
t.user_id===e;function Fr(e,t,n){Nn(e,t)||(e.gone.set(t.group_id,t.seq),Xt(e,n,t.group_id),n.left.set(t.group_id,t))}function Bn(e,t,n,o){let r=e.groups.get(t)?.
member_count;r&&n&&z(e,o,t,{member_count:r+n}),o.members.add(t)}var Mc=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),Wr=e=>!Mc.
has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function jr(e,{group_id:t,user_id:n,
seq:o,last_seq:r,unread:s,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let l=e.marks.get(t)??new Map;if(e.marks.set(t,l),o<=(l.get(n)??0))return;l.set(n,o),a.
marks.add(t)}else o>=(e.wanted.get(t)??0)&&(e.wanted.delete(t),zt(e,t),Qt(e,{group_id:t,read_seq:o,last_seq:r,unread:s,mentions:i},a))}function Qt(e,{group_id:t,
read_seq:n,last_seq:o,unread:r,mentions:s},i,a){o!==void 0&&r!==void 0&&s!==void 0?Pe(e,i,t,{seq:o,read_seq:n,unread:r,mentions:s},a):a===void 0?Ze(e,i,t,n):i.ask_counts.
add(t)}function zr(e,t,n){let o=Oe(t);for(let{id:r,read_seq:s}of e.groups.values()){let i=e.counts.get(r);if(!i)continue;let{base_seq:a,applied_seq:l,tail_from:c,
tail:u}=i,h=l||c,b=u.find(f=>f.id>o),p=b?b.seq-1:h;zt(e,r),a>h?n.ask_counts.add(r):p>s&&Ze(e,n,r,p)}}function Gr(e,{group_id:t,user_id:n,muted_until:o},r){n===e.
me&&z(e,r,t,{muted_until:o})}var Fn=50,Xr=20,Yr=50,Un=200,tt=Number.MAX_SAFE_INTEGER,Ec=100;function Qr({state:e,http:t,change:n,opened:o,clock:r}){let s=new Map,i=new Map,a=new Map,l=new Set;
function c(f){let m=e.logs.get(f);if(m)return m;let d=sr(f);return e.logs.set(f,d),d}async function u(f,m,d){let w=c(f),_=Cn(w);try{let S=await t.get(`/v1/group\
s/${f}/messages`,{...m,limit:d,events:1});return e.logs.get(f)===w&&n(v=>h(w,S,m,_,v)),S}catch(S){throw cr(w,_),S}}function h(f,m,d,w,_){let S=f.group_id,v=ar(f,
m,d,w);for(let{seq:x}of m.messages){pe(_.rows,S,x);let k=f.rows.get(x);F(k)&&Et(e,_,k.sender_id,k.sender)}for(let x of v)Yt(e,x,_);b(S,m.messages[Math.floor(m.messages.
length/2)]?.seq),_.logs.add(S)}function b(f,m=tt){let d=e.logs.get(f),w=l.has(f)?Tn:Un;d&&d.rows.size>w&&Rn(d,i.get(f)??m,w-Ec)}function p(f){let m=e.groups.get(
f),d=e.logs.get(f);if(m?.unread===0)return null;let w=(m?.read_seq??0)+1,_=d&&(ve(d,w)??te(d));return!_||_.from>w?void 0:fe(d,_).find(v=>v.seq>=w&&F(v)&&Ne(e,v))?.
seq??(_.at_end?null:void 0)}return{page(f,m={},d=Fn){let w=JSON.stringify([f,m,d]),_=s.get(w);if(_)return _;let S=u(f,m,d).finally(()=>s.delete(w));return s.set(
w,S),S},row(f,m){return this.page(f,{after:m-1},1)},async open(f){await a.get(f);let m=p(f);return m===null&&!te(c(f))&&(await this.page(f),m=p(f)),m===void 0&&
(m=(await this.page(f,{around:"first_unread"})).first_unread),this.look(f,m??tt),{seq:m,firstUnread:m}},async openAt(f,m){return await a.get(f),this.look(f,m),ve(
c(f),m)||await this.page(f,{around:m}),{seq:m,firstUnread:p(f)??null}},async openAtTime(f,m){i.delete(f);let{messages:d}=await this.page(f,{around:m}),w=Date.parse(
m),S=d.find(v=>Date.parse(v.timestamp)>=w)?.seq??null;return this.look(f,S??tt),{seq:S,firstUnread:p(f)??null}},async older(f,m,d=Fn){i.set(f,m);let w=ve(c(f),m);
return!w||w.at_start?!1:(await this.page(f,{before:w.from},d)).has_before},async newer(f,m,d=Fn){i.set(f,m);let w=ve(c(f),m);return!w||w.at_end?!1:(await this.page(
f,{after:w.to},d)).has_after},bound(f){for(let m of f)b(m)},look(f,m){o.set(f,r.now()),c(f),m!==void 0&&i.set(f,m);let d=[...e.logs.keys()].sort((w,_)=>(o.get(_)??
0)-(o.get(w)??0));n(w=>{for(let _ of d.slice(Yr))e.logs.delete(_),o.delete(_),i.delete(_),w.logs.add(_);l=new Set(d.slice(0,Xr));for(let _ of d.slice(Xr,Yr)){let S=e.
logs.get(_);i.delete(_),S&&S.rows.size>Un&&Rn(S,tt,Un)&&w.logs.add(_)}})},async restore(f,m){let w=[...f].sort((S,v)=>v.opened_at-S.opened_at).map(S=>{let v=c(S.
group_id);return o.has(S.group_id)||o.set(S.group_id,S.opened_at),{stored:S,log:v,kept:Cn(v)}}),_=Promise.resolve();for(let{stored:S,log:v,kept:x}of w){let k=S.
group_id;_=_.then(async()=>{let g=await m.rows(k);if(a.delete(k),e.logs.get(k)!==v)return;let y=g.filter(M=>S.from<=M.seq&&M.seq<=S.to);n(M=>{for(let E of lr(v,
S,y,x))Yt(e,E,M);M.logs.add(k)})}),a.set(k,_)}await _}}}import{signal as Hn}from"./vendor/preact.js";var Ac=2,Oc=50*1024*1024,Vr=1440*60*1e3;function Jr({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:r,now:s=Date.now}){let i=new Map,a=new Map,l=new Map,
c=new Map,u=[],h=0,b=0;function p(v,x){x?c.set(v,x):c.delete(v),n(v)}async function f(){h<Ac?h++:await new Promise(v=>u.push(()=>v(void 0)))}function m(){let v=u.
shift();v?v():h--}async function d(v,x){await f();try{let k=i.get(v)??await e.file(v);if(!k)throw new xe({code:"file_missing"});let g=await _(k);if(g)return g;if(!a.
has(v))throw new xe({code:"aborted"});let y=k.size,M=t(k,x,{onProgress:A=>p(v,{sent:A,size:y,state:"running",code:null})});l.set(v,M);let{id:E}=await M.done;return await S(
k,E),E}finally{l.delete(v),m()}}async function w(v){if(!globalThis.crypto?.subtle)return null;let x=await crypto.subtle.digest("SHA-256",await v.arrayBuffer());
return[...new Uint8Array(x)].map(k=>k.toString(16).padStart(2,"0")).join("")}async function _(v){let x=await w(v),k=await e.value("uploads"),g=x&&k?k[x]:null;return g&&
s()-g.at<Vr?g.id:null}async function S(v,x){let k=await w(v);if(!k)return;let g=await e.value("uploads")??{},y=Object.entries(g).filter(([,{at:M}])=>s()-M<Vr);await e.
put_value("uploads",{...Object.fromEntries(y),[k]:{id:x,at:s()}})}return{async attach(v,x){let k=r();i.set(k,v),b+v.size<=Oc&&(b+=v.size,await e.put_file(k,v));
let g={local_id:k,name:x,type:v.type,size:v.size,file_id:null};return this.ensure(g).catch(()=>{}),g},ensure(v){let{local_id:x,name:k,size:g,file_id:y}=v;if(y)return Promise.
resolve(y);let M=a.get(x);if(M)return M;p(x,{sent:0,size:g,state:"waiting",code:null});let E=()=>a.get(x)===A,A=Promise.resolve().then(()=>d(x,k)).then(R=>(E()&&
p(x,{sent:g,size:g,state:"done",code:null}),o(x,R),R),R=>{throw E()&&(a.delete(x),p(x,{sent:0,size:g,state:"failed",code:R.code})),R});return a.set(x,A),A},progressOf:v=>c.
get(v)??null,isRunning:()=>h>0,blob:async v=>i.get(v)??await e.file(v),dispose(){a.clear();for(let v of l.values())v.cancel()},async drop(v){a.delete(v),l.get(v)?.
cancel(),b=Math.max(0,b-(i.get(v)?.size??0)),i.delete(v),p(v,null),await e.remove_file(v)}}}var Tc=2e3,Cc=5e3;function Zr({drafts:e,http:t,clock:n}){let o=null,r=new Set,s=null,i=null,a=h=>`/v1/users/me/drafts/${h}`;async function l(h=!1){for(;;){let b=e.
unsynced().find(([,m])=>!r.has(m));if(!b)return;let[p,f]=b;try{if(Bt(f))await t.remove(a(p),void 0,{keepalive:h}),o?.delete(p);else{let{updated_at:m}=await t.put(
a(p),qc(f),{keepalive:h});o?.set(p,m)}}catch(m){let d=m;if(d.code==="aborted")return;if(d.isPassing){d.status>0&&(s??=n.after(c,(d.retryAfter??0)*1e3||Cc));return}
r.add(f);continue}await e.synced(p,f)}}function c(h){return n.cancel(s),s=null,i??=l(h).finally(()=>{i=null}),i}function u(h,b){if(b&&b.updated_at<=(o?.get(h)??
""))return;b?o?.set(h,b.updated_at):o?.delete(h);let p=e.get(h);(b||p)&&e.take(h,Rc(b,p))}return{mayHave:h=>o===null||o.has(h)||i!==null,changed(){s??=n.after(c,
Tc)},received:({draft:h,value:b})=>u(h,b),async sync(){try{let h=await t.get("/v1/users/me/drafts"),b=new Map(h.map(p=>[p.draft,p]));o??=new Map;for(let p of new Set(
[...b.keys(),...e.keys()]))e.isNewer(p)?b.has(p)&&o.set(p,b.get(p)?.updated_at??""):u(p,b.get(p)??null)}catch{return}r.clear(),await c()},async flush(){await i,
await c(!0)},dispose:()=>n.cancel(s)}}var qc=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Rc(e,t){
let n=(t?.files??[]).filter(u=>u.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:r,files:s,updated_at:i}=e,
a=new Map((t?.files??[]).map(u=>[u.file_id,u])),l={id:r??0,seq:0,sender_id:0,sender:"",content:""},c=s.map(u=>a.get(u)??{local_id:u,name:"",type:"",size:0,file_id:u});
return{text:o,reply_to:r===null?null:t?.reply_to?.id===r?t.reply_to:l,selection:t?.text===o?t.selection:null,files:[...c,...n],at:Date.parse(i)}}function es(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:r=>t.get(r),has:r=>t.has(r),isHeld:r=>n.has(r),insert(r){t.delete(
r.key);let s=[...t.values(),r].sort((i,a)=>i.at-a.at);t.clear();for(let i of s)t.set(i.key,i);o()},hold(r,s){t.has(r)?n.set(r,s):s()},update(r,s){let i=t.get(r);
if(!i)return null;let a={...i,...s};return t.set(r,a),o(),a},remove(r){let s=t.get(r);return t.delete(r),n.get(r)?.(),n.delete(r),s&&o(),s},nextTime:r=>Math.max(
r,...[...t.values()].map(s=>s.at+1)),clear(){t.clear();for(let r of n.values())r();n.clear()}}}var Lc=1440*60*1e3,Pc=3e4,ts=1e3,Nc=3e4;function ns({db:e,send:t,ensureFile:n,dropFile:o,hold:r,onChange:s,onPause:i=()=>{},makeKey:a,laneOf:l=({group_id:u,recipient_id:h})=>u?
`g${u}`:`u${h}`,clock:c}){let u=es(s),h=new Map,b=!1,p=!1,f=null;function m(g,y=!1){h.delete(g);let M=u.remove(g);if(!y)for(let{local_id:E}of M?.files??[])o(E)}
function d(){if(!b||p)return;let g=new Set,y=c.now(),M=1/0;for(let E of u.list()){let A=l(E);if(g.has(A)||!["waiting","sending"].includes(E.state)||(g.add(A),E.
state==="sending"))continue;let R=h.get(E.key)??0;R>y?M=Math.min(M,R):u.isHeld(E.key)&&w(E)}c.cancel(f),M<1/0&&(f=c.after(d,M-y))}async function w({key:g,tries:y}){
let M=u.update(g,{state:"sending",tries:y+1});try{let E=await _(M),{group_id:A,recipient_id:R,content:N,reply_to:D}=M,L=await t({type:"send",key:g,content:N,reply_to:D,
files:E,...A?{group_id:A}:{recipient_id:R}},g);S(g,L.seq,L.duplicate===!0)}catch(E){let A=Lo(E);u.get(g)?.state==="sending"&&v(M,A)}d()}async function _(g){let y=await Promise.
all(g.files.map(n));if(g.files.some(M=>!M.file_id)){let M=g.files.map((A,R)=>({...A,file_id:y[R]??null})),E=u.update(g.key,{files:M});E&&await e.put_outgoing(E)}
return y}function S(g,y,M){e.remove_outgoing(g),M?m(g):u.update(g,{state:"sent",seq:y,error:null})}function v({key:g,tries:y},M){let{action:E,code:A,message:R}=M;
if(E==="pause")u.update(g,{state:"waiting",error:{code:A,sentence:R}}),x();else if(E==="wait"){let N=(M.retryAfter??0)*1e3,D=Math.max(N,Math.min(ts*2**(y-1),Nc));
h.set(g,c.now()+D),u.update(g,{state:"waiting",error:{code:A,sentence:R}})}else if(E==="resend"||E==="sign_in")A!=="time_out"&&h.set(g,c.now()+ts),u.update(g,{state:"\
waiting",error:null});else{let N=u.update(g,{state:"failed",error:{code:A,sentence:R}});N&&e.put_outgoing(N)}}function x(){p||(p=!0,i(!0),c.after(()=>{p=!1,i(!1),
d()},Pc))}async function k(g){let{key:y}=g;if(u.has(y))return;let M=await r(`chat-outbox-${y}`);if(!M)return;let E=await e.outgoing(y);if(!E||u.has(y)){M();return}
let A=c.now()-E.at>Lc,R=E.state==="failed"?"failed":A?"asking":"waiting";u.insert({...E,state:R}),u.hold(y,M)}return{list:u.list,async add({group_id:g=null,recipient_id:y=null,
content:M,reply_to:E=null,quote:A=null,files:R=[]}){let N={key:a(),group_id:g,recipient_id:y,content:M,reply_to:E,quote:A,files:R,state:"waiting",tries:0,at:u.nextTime(
c.now()),error:null,seq:null};u.insert(N);let[D]=await Promise.all([r(`chat-outbox-${N.key}`),e.put_outgoing(N)]);return u.hold(N.key,D??(()=>{})),d(),N},async load(){
for(let g of await e.outbox())await k(g);d()},connected(g){b=g,g&&d()},dispose(){b=!1,c.cancel(f),u.clear()},confirm({key:g}){u.has(g)&&(e.remove_outgoing(g),m(
g),d())},forgetSent(g){for(let y of u.list())y.state==="sent"&&g(y)&&m(y.key)},async retry(g){let y=u.get(g);if(!y||!["failed","asking"].includes(y.state))return;
h.delete(g);let M={...y,state:"waiting",error:null,tries:0,at:u.nextTime(c.now())};u.insert(M),await e.put_outgoing(M),d()},async discard(g,y=!1){let M=u.get(g);
return!M||["sending","sent"].includes(M.state)||M.state==="waiting"&&M.tries>0&&!M.error?null:(await e.remove_outgoing(g),m(g,y),d(),M)}}}function os({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:r=s=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(s)}){
let s=new AbortController,i=!1,a=()=>{},l=r(`chat-${e}`);l&&(l.onmessage=({data:u})=>t(u));function c(){return s.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
u=>{a=u}))}return o?o.request(`chat-store-${e}`,{signal:s.signal},c).catch(()=>{}):Promise.resolve().then(c),{get isLeading(){return i},tell(u){s.signal.aborted||
l?.postMessage(u)},hold(u){return o?new Promise(h=>{o.request(`${u}-${e}`,{ifAvailable:!0},b=>b?new Promise(p=>h(()=>p(void 0))):(h(null),Promise.resolve())).catch(
()=>h(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,s.abort(),a(),l?.close()}}}import{batch as rs,signal as Vt}from"./vendor/preact.js";var Dc=500;function ae(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let r=Vt(e(n));return t.set(n,r),r},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var ze=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function ss(e,t){let n=0,o=ae(w=>e.groups.get(w)??null),r=ae(w=>f(
w)),s=ae(w=>e.people.get(w)??null),i=ae(w=>new Map(e.marks.get(w)??[])),a=ae(w=>++n),l=ae(w=>++n),c=Vt([]),u=Vt(0),h=Vt({groups:0,mentions:0}),b=new Map,p=null;
function f(w){return{log:e.logs.get(w)??null,version:++n}}function m(){p=null;let w=xr(e.groups),_=c.value;(w.length!==_.length||w.some((S,v)=>S!==_[v]))&&(c.value=
w)}function d(w){let{groups:_,mentions:S}=h.value,v=t.now();for(let x of w){let k=e.groups.get(x),g=b.get(x)??{groups:0,mentions:0},y=Ic(k,v);_+=y.groups-g.groups,
S+=y.mentions-g.mentions,k?b.set(x,y):b.delete(x)}(_!==h.value.groups||S!==h.value.mentions)&&(h.value={groups:_,mentions:S})}return{groups:o,logs:r,people:s,marks:i,
members:a,pins:l,order:c,changed:u,totals:h,publish:w=>rs(()=>{for(let _ of w.groups)o.update(_);for(let _ of w.logs)r.update(_);for(let _ of w.people)s.update(
_);for(let _ of w.marks)i.update(_);for(let _ of w.members)a.update(_);for(let _ of w.pins)l.update(_);w.groups.size!==0&&(d(w.groups),u.value++,c.value.length===
0?m():p??=t.after(m,Dc))}),refresh:()=>rs(()=>{for(let w of[o,r,s,i])w.refresh();d(new Set([...b.keys(),...e.groups.keys()])),u.value++,m()}),dispose:()=>t.cancel(
p)}}function Ic(e,t){if(!e||e.unread===0)return{groups:0,mentions:0};let n=ze(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.
mentions)}}var is=3e4;function as({userId:e,db:t,http:n,env:o,state:r,socket:s,onLeading:i}){let{clock:a}=o,l=Hn([]),c=Hn(!1),u=ae(g=>d.progressOf(g)),h=ae(g=>_.get(g)),b=Hn(
0),p=new Set,f=null,m=os({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),_.load().then(_.adopt).then(S.changed),w.load();let g=()=>{w.load(),
f=a.after(g,is)};f=a.after(g,is)},onWord:g=>{g.type==="draft"&&_.changed(g.key),g.type==="settings"&&v.reload();for(let y of p)y(g)}}),d=Jr({db:t,upload:o.upload,
onProgress:g=>u.update(g),onUploaded:(g,y)=>_.uploaded(g,y),makeId:o.makeKey,now:a.now}),w=ns({db:t,send:(g,y)=>s.request(g,y),ensureFile:d.ensure,dropFile:d.drop,
hold:m.hold,onChange:g=>{l.value=g},onPause:g=>{c.value=g},makeKey:o.makeKey,laneOf:({group_id:g,recipient_id:y})=>`g${g??x(y)??-Number(y)}`,clock:a}),_=Do({db:t,
onChange:g=>{h.update(g),b.value++},tell:g=>m.tell({type:"draft",key:g}),onStored:()=>S.changed(),mayBeOnServer:g=>S.mayHave(g),clock:a}),S=Zr({drafts:_,http:n,
clock:a}),v=qo({db:t,http:n,tell:()=>m.tell({type:"settings"}),clock:a});function x(g){for(let{id:y,kind:M,peer_id:E}of r.groups.values())if(M==="direct"&&E===g)
return y;return null}async function k(g){let y=await w.discard(g,!0);if(!y)return!1;let{group_id:M,recipient_id:E,content:A,quote:R,files:N}=y,D=M??x(E);return await _.
merge($e({groupId:D,userId:E}),{text:A,reply_to:R,selection:null,files:N}),!0}return{editUnsent:k,outgoingIn({groupId:g=null,userId:y=null}){let M=g??x(y);return l.
value.filter(({group_id:E,recipient_id:A})=>M===null?A===y:(E??x(A))===M)},began(g){if(_.keys().length!==0)for(let y of g){let M=r.groups.get(y)?.peer_id;M&&_.move(
$e({userId:M}),$e({groupId:y}))}},outbox:w,attachments:d,drafts:_,settings:v,tabs:m,groupWith:x,signals:{outgoing:l,isPaused:c,progress:u,drafts:h,draftList:b,settings:v.
settings},load:()=>Promise.all([w.load(),_.load(),v.load()]),sync(){w.forgetSent(({group_id:g,seq:y})=>y!==null&&y<=(r.groups.get(g??0)?.seq??0)),v.sync(),S.sync()},
received(g){g.type==="settings"?v.received(g):g.type==="draft"&&S.received(g)},onWord(g){return p.add(g),()=>p.delete(g)},async handOver(){await _.flush(),await _.
load(),_.adopt(),await Promise.all([S.flush(),v.flush()])},async flush(){await _.flush(),await Promise.all([S.flush(),v.flush()])},dispose(){a.cancel(f),_.flush();
for(let g of[w,d,S,v])g.dispose();m.leave()}}}var Kn=1e3,Bc=5e3;function ls({state:e,http:t,request:n,change:o,clock:r}){let{wanted:s}=e,i=new Set,a=!1,l=null,c=(p=Kn)=>{a&&(l??=r.after(u,p))};function u(){
l=null;for(let[p,f]of s)i.has(p)||h(p,f)}async function h(p,f){i.add(p);let m=Kn,d=e.mark_turn;try{let w=await n({type:"read",group_id:p,seq:f});s.get(p)===f&&(s.
delete(p),o(_=>Qt(e,{...w,group_id:p,read_seq:w.seq},_,d)))}catch(w){let{isPassing:_,retryAfter:S}=w;!_&&s.get(p)===f&&(s.delete(p),b(p)),m=S===null?Bc:Math.max(
S*1e3,Kn)}i.delete(p),s.has(p)&&c(m)}let b=p=>o(f=>{f.ask_counts.add(p)});return{read(p,f){let m=e.groups.get(p);!m||f<=m.read_seq||(o(d=>Ze(e,d,p,f)),s.set(p,f),
c())},async unread(p,f){let m=s.get(p)??0;try{m>0&&await t.put(`/v1/groups/${p}/read`,{seq:Math.min(m,f-1)}),s.delete(p);let d=e.mark_turn,w=await t.put(`/v1/gr\
oups/${p}/unread`,{seq:f});o(_=>Qt(e,w,_,d))}catch(d){throw b(p),d}},async readAll(){await t.put("/v1/read-all")},connected(){a=!0,s.size>0&&c()},disconnected(){
a=!1,r.cancel(l),l=null},async flush(){let p=[...s].map(([f,m])=>t.put(`/v1/groups/${f}/read`,{seq:m},{keepalive:!0}).catch(()=>{}));await Promise.all(p)},dispose:()=>r.
cancel(l)}}var Fc=1440*60*1e3;function cs({state:e,change:t,clock:n}){let o=null,r=1/0;function s(){o=null,r=1/0;let a=n.now();t(l=>{for(let{id:c,muted_until:u}of e.groups.
values()){if(u===null)continue;let h=Date.parse(u);h<=a?z(e,l,c,{muted_until:null}):r=Math.min(r,h)}}),i()}function i(){n.cancel(o),o=r<1/0?n.after(s,Math.min(r-
n.now(),Fc)):null}return{note(a){let l=r;for(let c of a){let u=e.groups.get(c)?.muted_until;u&&(r=Math.min(r,Date.parse(u)))}r<l&&i()},dispose:()=>n.cancel(o)}}var Uc=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Hc=/\n[ \t]*\n/g,Kc=/`+/g,Wc=/^[\p{White_Space}\x1c-\x1f]*$/u;function Jt(e){let t=[];if(!e.includes("`"))return t;
let n=0,o=null;for(let r of e.matchAll(Uc)){let[s,i,a]=r,l=r.index+s.length;o?i.length>=o.length&&Wc.test(a)&&(t.push(us(o,Math.max(o.from,r.index-1),l)),n=l,o=
null):(fs(e,n,r.index,t),o={at:r.index,length:i.length,from:Math.min(l+1,e.length),info:a.trim()})}return o?t.push(us(o,e.length,e.length)):fs(e,n,e.length,t),t}
var us=({at:e,from:t,info:n},o,r)=>({start:e,end:r,from:t,to:o,is_block:!0,info:n});function fs(e,t,n,o){if(t>=n)return;let r=e.slice(t,n),s=0;for(let{index:i,0:a}of r.
matchAll(Hc))ps(r.slice(s,i),t+s,o),s=i+a.length;ps(r.slice(s),t+s,o)}function ps(e,t,n){let o=[...e.matchAll(Kc)].map(({index:i,0:a})=>({index:i,length:a.length})),
r=[],s=new Map;for(let i=o.length-1;i>=0;i--)r[i]=s.get(o[i].length),s.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=r[i];if(a===void 0)continue;let l=t+
o[i].index,c=t+o[a].index,u=l+o[i].length;n.push({start:l,end:c+o[a].length,from:u,to:c,is_block:!1,info:""}),i=a}}var jc="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",zc=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${jc})?\\ufe0f?`,
Gc=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${zc}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,Xc=new RegExp(`^\\s*(?:${Gc}\\s*){1,3}$`,"u"),Yc=150,
Qc=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,ds=e=>e.length<=Yc&&Xc.test(e);function ms(e,t){let n=Qc.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-
n[1].length,prefix:n[2]}}var Vc=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","\
Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),Jc=/[\p{L}\p{N}\p{M}]/u,Zc=/[\p{White_Space}]/u,eu=/\p{Default_Ignorable_Code_Point}/u,
tu=/[\p{L}\p{N}]/u,nu=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,ou=/\p{M}/u,gs=/[\u202a-\u202e\u2066-\u2069]/g,At=e=>e>""&&Vc.test(e),Zt=e=>Jc.test(e)&&!At(e),en=e=>e===""||
Zc.test(e),Ie=e=>e>""&&eu.test(e),Te=e=>e>""&&ou.test(e),tn=e=>tu.test(e),hs=e=>nu.test(e),$s=e=>e.replace(gs,""),nn=e=>e.search(gs)>=0;function nt(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&ru(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function ot(e,t){let n=e.codePointAt(t);return n===
void 0?"":String.fromCodePoint(n)}var ru=e=>e>=55296&&e<56320;var Wn=/^(?:https?:\/\/|mailto:|www\.)/i,su=/^www\.[^.]+\../i,iu=/^[^@]+@[^@]+$/,au=/[\p{L}\p{N}\p{M}]/u,lu=".,;:!?'*_~|",cu={")":"(","]":"[","}":"{"},uu=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,
fu=/[\u3002\uff0e\uff61]/g;function jn(e){let t=Wn.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!su.test(e)||e.search(/^https?:\/\/[/\\]/i)===0)return null;let n;
try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?iu.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol===
"http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function ws(e,t,n){let o=t,r={"(":0,"[":0,"{":0};for(;o<n;){
let s=ot(e,o),i=cu[s];if(!pu(s)||i&&r[i]===0)break;i?r[i]--:s in r&&r[s]++,o+=s.length}for(;o>t&&lu.includes(e[o-1]);)o--;return o}function pu(e){return e<""?
e>" "&&e!==""&&!'<>"`'.includes(e):au.test(e)&&!At(e)&&!Ie(e)}function _s(e,{href:t,host:n}){if(nn(e))return n;let o=e.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu,
"").replace(fu,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),r=o.split(uu).filter(du);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===
n.toLowerCase();return(r.length>0||o.includes("@"))&&!i?n:null}let s=n.replace(/:\d+$/,"");for(let i of r){let a=mu(i);if(ys(i)||a!==s&&!s.endsWith(`.${a}`))return n}
return null}function du(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.
test(t[t.length-1])}function mu(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(`https://${t}`).hostname}catch{return t.toLowerCase()}}
function ys(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function vs(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,
"").replace(/[/?#].*$/s,"");return ys(n)?t:null}var gu=/[\s\0-\x1f\x7f<>]/;function Ot(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].start<t?n=s+1:o=s}let r=n;return s=>{for(;r<e.length&&e[r].start<s;)
r++;return e[r]}}function bs(e,t){let n=new Map,o=[],r=0;for(let s=0;s<e.length;s++){if(r<t.length&&t[r].start===s){s=t[r++].end-1,o=[];continue}let i=e[s];if(i===
"(")o.push(s);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,s)}else gu.test(i)&&(o=[])}return n}var W=e=>e===""?[]:[{type:"mark",text:e}];function Tt(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Tt).join("")}function rt(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.
push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var hu=/["“”„‟«»「『]/;function ks(e,{start:t,end:n,from:o,to:r},s){let i=wu($u(e,o,r,s));return{type:"code",children:[...W(e.slice(t,o)),...i,...W(
e.slice(r,n))]}}function $u(e,t,n,o){let r=[],s=Ot(o,t);for(let i=s(t);i&&i.start<n;i=s(t))r.push(e.slice(t,i.start),...W(e.slice(i.start,i.end))),t=i.end;return r.
push(e.slice(t,n)),rt(r)}function Ss([e,t],n,o){let r=t?[{type:t,children:o}]:o;return{type:e,children:[...W(n),...r,...W(n)]}}function wu(e){let t=e.map(Tt).join(
"");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(r=>typeof r=="string"),o=e.findLastIndex(r=>typeof r=="string");return rt(e.flatMap(
(r,s)=>{if(typeof r!="string"||s!==n&&s!==o)return[r];let i=s===n?1:0,a=r.length-(s===o?1:0);return[...W(r.slice(0,i)),r.slice(i,a),...W(r.slice(a))]}))}function xs(e,{
start:t,end:n,id:o}){let r=e.slice(t,n),s=hu.test(r[1])?[r[0],...W(r[1]),r.slice(2,-1),...W(r.slice(-1))]:[r];return{type:"mention",id:o,children:s}}var Ms=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,_u="\\*_~[]`",yu=">-",vu={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},bu=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,
ku=["**","~~"];function Es(e,t,n){let o={from:0,index:-1,found:""},r=null,s=[...t,...n].sort((d,w)=>d.start-w.start),i=new Map(s.map(d=>[d.start,d]));function a(d,w,_,S){
let v=Ot(s,d),x=Ot(_,d),k=[],g=new Map,y=d,M=S?-1:d;for(;y<w;){(o.index<y||y<o.from)&&(o=l(y));let E=v(y),A=x(y),R=Math.min(o.index,E?.start??w,A?.start??w,w);if(R>
y&&k.push(e.slice(y,R)),y=R,y>=w)break;A?.start===y?(k.push(...W(e.slice(y,A.end))),y=M=A.end):E?.start===y?(k.push("id"in E?xs(e,E):ks(e,E,_)),y=E.end):e[y]===
"\\"?y=h(y,w,M,k):e[y]==="["?y=S?c(y,1,k):p(y,w,_,k):"*_~".includes(e[y])?y=b(y,d,w,k,g):y=m(y,d,w,o.found,S,k)}for(let[E,A]of g)k[A]=E;return rt(k)}function l(d){
Ms.lastIndex=d;let w=Ms.exec(e);return{from:d,index:w?.index??e.length,found:w?.[0]??""}}function c(d,w,_){return _.push(e.slice(d,d+w)),d+w}let u=d=>d<e.length&&
_u.includes(e[d])&&!i.has(d);function h(d,w,_,S){let v=e[d+1],x=d===_||e[d-1]===`
`,k=u(d+1)||x&&yu.includes(v);return d+1===w||!k?c(d,1,S):(S.push({type:"mark",text:"\\"}),c(d+1,1,S))}function b(d,w,_,S,v){let x=1;for(;d+x<_&&e[d+x]===e[d];)
x++;let k=e.slice(d,d+x),g=vu[k],y=d===w?"":nt(e,d),M=d+x===_?"":ot(e,d+x);if(!g||k==="_"&&Su(y,M))return c(d,x,S);let E=v.get(k);if(E!==void 0&&!en(y)&&(ku.includes(
k)||!Zt(M))){for(let[A,R]of v)R<E||(S[R]=A,v.delete(A));S.push(Ss(g,k,rt(S.splice(E).slice(1))))}else!en(M)&&!Zt(y)?(E!==void 0&&(S[E]=k),v.set(k,S.length),S.push(
{type:"mark",text:k})):S.push(k);return d+x}function p(d,w,_,S){let v=f(d+1,w);if(v===null||e[v+1]!=="(")return c(d,1,S);r??=bs(e,t);let x=r.get(v+1);if(x===void 0||
x>=w)return c(d,1,S);let k=jn(e.slice(v+2,x));if(!k)return c(d,1,S);let g=a(d+1,v,_,!0),y=g.map(Tt).join("");return bu.test(y)?c(d,1,S):(S.push({type:"link",href:k.
href,host:_s(y,k),children:[...W("["),...g,...W(e.slice(v,x+1))]}),x+1)}function f(d,w){for(;d<w;){let _=i.get(d);if(_){if(e.slice(d,_.end).includes(`
`))return null;d=_.end;continue}let S=e[d];if(S==="]")return d;if(S==="["||S===`
`)return null;d+=S==="\\"&&u(d+1)?2:1}return null}function m(d,w,_,S,v,x){if(d>w&&Zt(nt(e,d)))return c(d,S.length,x);let k=ws(e,d,_),g=e.slice(d,k),y=v||!Wn.test(
g)?null:jn(g);return y?(x.push({type:"link",href:y.href,host:vs(g,y),children:[g]}),k):c(d,Math.max(k-d,S.length),x)}return(d,w,_)=>a(d,w,_,!1)}var Su=(e,t)=>!en(
e)&&!tn(e)&&!Te(e)&&(e===t||e===">"&&t==="<");var xu=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Mu=/[\u2010\u2011]/g,As=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,
Eu=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,Os=/[\u1100-\u11ff]/,Au=/^[\0-\x7f]*$/,Ts=e=>e.replace(xu,"'").replace(Mu,"-"),Cs=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function zn(e){if(Au.test(e))return e.toLowerCase();let t=Ts(e.replace(As," ")),n=Cs(t.normalize("NFD")).normalize(
"NFKC"),o=Cs(n).replace(Eu,"").normalize("NFKC");return Ts(o.replace(As," "))}var Gn=e=>zn(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function qs(e){let t="",
n=[],o=0;for(let r of Ou(e)){o+=r.length;for(let s of zn(r)){if(s===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=s;for(let i=0;i<s.length;i++)
n.push(o)}n.length>0&&t!==""&&zn(r)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Ou(e){let t=[];for(let n of e){let o=t.length-1,r=Te(n)||Ie(n)&&Te(t[o]?.
slice(-1)??"")||Os.test(n)&&Os.test(t[o]?.slice(-1)??"");o>=0&&r?t[o]+=n:t.push(n)}return t}var Yn="all",Tu=50,Rs=128,Cu=4096,st="@＠﹫",qu=new RegExp(`[${st}]`),Ru=new RegExp(`[${st}](?![ ${st}])([^${st}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),
Lu=new RegExp(`[${st}][\\u200b\\u2060]`,"g"),Pu=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Nu='"“”„‟«»「『',Ls=/["“”„‟«»」』]/g,Du=/^-[clu]/,Iu=/(?<!_)_+(?![_clm])/g,
Bu=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Ps(e,t,n=Jt(e)){let o=new Map;for(let{id:h,name:b}of t)o.set(Gn(b),h);if(o.size===0||!qu.test(e))return[];let r=[
...o.keys()].filter(h=>h!=="").sort((h,b)=>b.length-h.length),s=[],i=new Set,a=!1,l=-1,c=0,u=Fu(e,n);for(let{index:h,0:b,1:p}of u.matchAll(Ru)){let f=Uu(u,h);if(!f&&
h!==l)continue;if(l=h+b.length,++c>Cu)break;if(!f&&!a)continue;let m=Hu(p,r);a=m?.fills??!1;let d=o.get(m?.name??"");!m||d===void 0||!i.has(d)&&i.size===Tu||(i.
add(d),s.push({start:h,end:l-p.length+m.length,id:d}))}return s}function Fu(e,t){let n="",o=0;for(let{start:s,end:i}of t)n+=e.slice(o,s)+`
`.repeat(i-s),o=i;n+=e.slice(o);let r=s=>" ".repeat(s.length);return n.replace(Pu,r).replace(Lu,r)}function Uu(e,t){let n=nt(e,t);for(;n!==""&&(n==="_"||Xn(n)===
"m");)t-=n.length,n=nt(e,t);return n===""||!st.includes(n)&&Xn(n)!=="c"}function Hu(e,t){if(Nu.includes(e[0]))return Ku(e,t);let{fold:n,ends:o}=qs(e),r=n.replace(
/ $/,""),s=e.length<=Rs||[...e].length<=Rs,i="";for(let a of t){if(!r.startsWith(a)||!s&&a.length===r.length)continue;i||=Wu(r);let l=i.slice(a.length);if(!(!Bu.
test(i.slice(a.length-1))||a===Yn&&Du.test(l)))return{name:a,length:o[a.length-1],fills:s&&a===r}}return null}function Ku(e,t){Ls.lastIndex=1;let n=Ls.exec(e);if(!n)
return null;let o=Gn(e.slice(1,n.index)),r=n.index+1;return t.includes(o)?{name:o,length:r,fills:r===e.length}:null}function Wu(e){let t="";for(let n of e)t+=Xn(
n).repeat(n.length);return t.replace(Iu,n=>"o".repeat(n.length))}function Xn(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(Ie(e))return"m";let t=Te(e);
return!t&&!tn(e)?"o":At(e)?t?"x":"u":t?"m":hs(e)?"c":"l"}var ju=/^[ \t]*$/,Ns=/^> |^>$/,Ds=/^- (?=.*\S)/s,Is=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,zu=/^ {2}(?=.*\S)/s;function on(e,t=[]){let n=Jt(e),o=Es(e,n,Ps(e,t,n));return{
type:"document",is_large:ds(e),children:Bs(e,Gu(e,n),o,!0)}}function Gu(e,t){let n=[],o=0;for(let r=0;r<=e.length;){for(;o<t.length&&t[o].end<=r;)o++;let s=t[o],
i=s?.is_block&&s.start===r?s:null,a=i?i.end:e.indexOf(`
`,r),l=a<0?e.length:a;n.push({outer:r,start:r,end:l,is_inside:s!==void 0&&s.start<r,block:i}),r=l+1}return n}function Xu(e,{start:t,end:n,is_inside:o,block:r},s){
if(o)return"text";if(r)return"code";let i=e.slice(t,n);return ju.test(i)?"blank":s&&Ns.test(i)?"quote":Ds.test(i)?"bullet":Is.test(i)?"number":"text"}function Bs(e,t,n,o){
let r=t.map(i=>Xu(e,i,o)),s=[];for(let i=0;i<t.length;){let a=r[i],l=Yu(e,t,r,i),c=t.slice(i,l),{outer:u,start:h,end:b,block:p}=c[0];i>0&&s.push(...W(`
`)),a==="quote"?s.push({type:"quote",children:Bs(e,c.map(f=>Qu(e,f)),n,!1)}):(s.push(...W(e.slice(u,h))),a==="blank"?s.push(...W(e.slice(h,b))):p?s.push(Vu(e,p)):
a==="text"?s.push({type:"paragraph",children:n(h,c[l-i-1].end,Fs(c))}):s.push(Ju(e,c,r.slice(i,l),n))),i=l}return s}function Yu(e,t,n,o){let r=n[o],s=r==="bulle\
t"||r==="number",i=o+1;if(r==="blank"||r==="code")return i;for(;i<t.length;){let a=t[i],l=s&&n[i]==="text"&&zu.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==
r&&!l)break;i++}return i}function Qu(e,t){let n=Ns.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Fs=e=>e.slice(1).filter(({outer:t,
start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function Vu(e,{start:t,end:n,from:o,to:r,info:s}){let i=e.slice(o,r);return{type:"code_block",info:s,
children:[...W(e.slice(t,o)),...i?[i]:[],...W(e.slice(r,n))]}}function Ju(e,t,n,o){let r=n[0]==="number",s=r?Is:Ds,i=[];for(let a=0;a<t.length;){let l=a+1;for(;l<
t.length&&n[l]==="text";)l++;let c=t[a],[u="",h]=s.exec(e.slice(c.start,c.end))??[],b=t.slice(a,l).map((p,f)=>f===0||p.is_inside?p:Zu(p));a>0&&i.push(...W(`
`),...W(e.slice(c.outer,c.start))),i.push({type:"item",number:h===void 0?null:Number(h),children:[...W(u),...o(c.start+u.length,b[l-a-1].end,Fs(b))]}),a=l}return{
type:"list",is_ordered:r,children:i}}var Zu=e=>({...e,start:e.start+2});var ef=["paragraph","item","code_block"];function Ge(e){let t=[];return Us(on(e),t),t.join("").replace(/\s+/g," ").trim()}function Us(e,t){if(typeof e=="string")
t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)Us(n,t);e.type==="link"&&e.host!==null&&t.push(
` (${e.host})`),ef.includes(e.type)&&t.push(" ")}}var tf=5e3,Hs=120,Ks=2e4,Ws=e=>`g${e}`,M$=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function js({state:e,settings:t,isLeading:n,isVisible:o,tell:r,clock:s}){
let i=null,a=null,l=new Map,c=new Map,u=null,h=null;function b(w){if(a===w)return!0;let _=s.now();return[...l.values()].some(S=>S.groupId===w&&S.until>_)}function p(w,_){
let{notifications:S,mentions_in_muted:v,notify_all:x}=t();return!S||b(w.id)?!1:ze(w,s.now())?_==="mention"&&v:_!=="message"||x.includes(w.id)}function f(w,_){let S=s.
now(),v=S-(c.get(w.id)??-1/0)>=tf,x=v&&t().sounds&&!o();c.set(w.id,S),i?.show({tag:Ws(w.id),group:w,..._,isRenewed:v,hasSound:x})}function m(w){c.delete(w),i?.close(
Ws(w))}function d(){s.cancel(h),h=null,r(a),a!==null&&(h=s.after(d,Ks))}return{setPort(w){i=w},look(w){w!==a&&(a=w,d(),w!==null&&m(w))},looked({tab:w,group_id:_}){
_===null?l.delete(w):(l.set(w,{groupId:_,until:s.now()+2*Ks}),n()&&m(_))},arrived(w){if(n())for(let{message:_,kind:S}of w){let v=e.groups.get(_.group_id);if(!v||
_.seq<=v.read_seq||!p(v,S))continue;let x=e.people.get(_.sender_id),k=x?.display_name??x?.username??_.sender,g=Array.from(Ge(_.content.slice(0,4*Hs))).slice(0,Hs);
f(v,{kind:"message",seq:_.seq,sender_id:_.sender_id,sender:k,count:1,text:t().notification_text&&g.length>0?g.join(""):null})}},changed({groups:w}){if(n())for(let _ of w){
let S=e.groups.get(_);(S?S.unread===0&&c.has(_):c.has(_))&&m(_)}},lost(){u=new Map(e.groups)},back(){let w=u;if(u=null,!(!w||!n()||o()))for(let _ of e.groups.values()){
let{unread:S,mentions:v}=w.get(_.id)??{unread:0,mentions:0},x=_.unread-S,k=_.mentions>v,g=_.kind==="direct"?"direct":k?"mention":"message";x>0&&p(_,g)&&f(_,{kind:"\
summary",seq:_.last?.seq??_.seq,sender_id:null,sender:"",text:null,count:x})}},dispose(){s.cancel(h),a!==null&&r(null);for(let w of[...c.keys()])m(w)}}}function zs({signal:e,onPresence:t,onTyping:n,clock:o}){let r=new Map,s=new Set,i=new Map,a=null,l=new Map,c=new Map;function u(p,f){f===null?i.delete(p):i.set(
p,f),t(p)}function h(){a=null;let p=new Set([...r.keys()].slice(-100));for(let m of s)p.has(m)||u(m,null);(p.size===s.size&&[...p].every(m=>s.has(m))||e({type:"\
watch",user_ids:[...p]}))&&(s=p)}function b(p,f){let m=l.get(p);m?.has(f)&&(o.cancel(m.get(f)),m.delete(f),n(p))}return{show(p){r.set(p,(r.get(p)??0)+1),a??=o.after(
h,500);let f=!0;return()=>{if(!f)return;f=!1;let m=(r.get(p)??1)-1;m>0?r.set(p,m):r.delete(p),a??=o.after(h,500)}},connected(){s=new Set,r.size>0&&(a??=o.after(
h,0))},disconnected(){for(let p of s)u(p,null);s=new Set;for(let[p,f]of l)for(let m of[...f.keys()])b(p,m)},answered(p){let f=new Set(p);for(let m of s)u(m,f.has(
m))},changed(p,f){s.has(p)&&u(p,f)},isOnline:p=>i.get(p)??null,typed(p,f){let m=l.get(p)??new Map;l.set(p,m);let d=!m.has(f);o.cancel(m.get(f)),m.set(f,o.after(
()=>b(p,f),5e3)),d&&n(p)},stopTyping:b,typingIn:p=>[...l.get(p)?.keys()??[]],type(p){let f=o.now();f-(c.get(p)??-1/0)<3e3||e({type:"typing",group_id:p})&&c.set(
p,f)},typedAndSent:p=>{c.delete(p)},dispose(){o.cancel(a);for(let p of l.values())for(let f of p.values())o.cancel(f)}}}function Gs({apply:e,soon:t,clock:n}){let o=[],r=null,s=0,i=0,a=0;function l(){r?.(),r=null;let c=o;o=[],c.length>0&&e(c)}return{push(c){o.push(c);let u=Math.floor(
n.now()/1e3);if(u!==s&&(a=u===s+1?i:0,s=u,i=0),i++,r)return;if(Math.max(i,a)<=30){r=t(l);return}let h=n.after(l,200);r=()=>n.cancel(h)},flush:l,clear(){r?.(),r=
null,o=[]}}}var nf=500,of=5e3,rf=30,sf=50,af=200,lf=3;function Xs({db:e,state:t,isLeading:n,opened:o,me:r,clock:s}){let i=new Set,a=new Set,l=new Map,c=new Map,u=!0,h=null,
b=0,p=0,f=null,m=Promise.resolve(),d=()=>{f??=s.after(S,p>1?of:nf)};function w(){let v={is_whole:u,cursor:t.cursor,me:r(),groups:[],gone_groups:[],people:[],logs:[],
gone_logs:[],rows:[],gone_rows:[]};u&&c.clear();for(let g of u?t.groups.keys():i){let y=t.groups.get(g);y?v.groups.push(y):v.gone_groups.push(g)}for(let g of u?
t.people.keys():a){let y=t.people.get(g);y&&v.people.push(y)}let x=[...o].sort(([,g],[,y])=>y-g).slice(0,sf),k=new Set(x.map(([g])=>g));for(let g of[...c.keys()])
k.has(g)&&t.logs.has(g)||(v.gone_logs.push(g),c.delete(g));for(let g of u?k:l.keys()){let y=t.logs.get(g);y&&k.has(g)&&_(v,y)}return i.clear(),a.clear(),l.clear(),
u=!1,v}function _(v,x){let k=x.group_id,g=Kt(x),y=c.get(k)??new Set;if(!g){c.delete(k)&&v.gone_logs.push(k);return}let M=fe(x,g),E=M.slice(-af),A=E.length<M.length,
R=A?E[0].seq:g.from,N=new Set(E.map(C=>C.seq)),D=l.get(k);for(let C of E)(!y.has(C.seq)||D?.has(C.seq))&&v.rows.push(C);for(let C of y)N.has(C)||v.gone_rows.push(
[k,C]);c.set(k,N),v.logs.push({group_id:k,from:R,to:g.to,at_start:g.at_start&&!A,at_end:g.at_end,opened_at:o.get(k)??0})}function S(){return s.cancel(f),f=null,
!n()||b>=lf?(u=!0,m):(m=m.then(async()=>{if(!u&&t.cursor===h&&i.size+a.size+l.size===0)return;let x=w();p=x.rows.length>rf?p+1:0,await e.save(x)?(b=0,h=x.cursor):
(b++,u=!0,d())}),m)}return{note(v){for(let x of v.groups)i.add(x);for(let x of v.people)a.add(x);for(let x of v.logs)l.set(x,l.get(x)??new Set);for(let[x,k]of v.
rows){let g=l.get(x)??new Set;for(let y of k)g.add(y);l.set(x,g)}d()},invalidate(){u=!0,d()},flush:S,dispose:()=>s.cancel(f)}}var Ys=({state:e,people:t,local:n,invitations:o,onLive:r})=>function(i,a){switch(i.type){case"live":r(i.cursor);break;case"read":jr(e,i,a);break;case"read_all":
zr(e,i.cursor,a);break;case"muted":Gr(e,i,a);break;case"typing":t.typed(i.group_id,i.user_id);break;case"presence":t.answered(i.online);break;case"presence_chan\
ged":t.changed(i.user_id,i.is_online);break;case"invitation":o.value++;break;default:n.received(i)}};var uf=2e3;function ff({userId:e,db:t,env:n,onEnded:o,onServer:r}){let{clock:s}=n,i=Cr({fetch:n.fetch,db:t,onSignedOut:({code:P})=>G(P),clock:s}),{http:a,db:l}=i,
c=pr(e),u=ss(c,s),h=Xe(null),b=Xe(null),p=Xe({state:"idle",since:s.now(),retryAt:null,code:null}),f=ae(P=>L.typingIn(P)),m=ae(P=>L.isOnline(P)),d=Xe([]),w=Xe(0),
_=Xe(0),S=new Map,v=new Set,x=!1,k=Xe(!1),g=!1,y=null,M=or({open:P=>n.openSocket(`/ws?since=${encodeURIComponent(P)}&groups=no`),prepare:async()=>(c.cursor===null&&
await j.anew(),c.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:P=>P.type==="ready"?It(P):E.push(P),onState:P=>{P.state==="ended"&&G(String(
P.code)),P.state!=="live"&&Je(),p.value=P},isOnline:n.isOnline,isVisible:n.isVisible,clock:s}),E=Gs({apply:Ke,soon:n.soon,clock:s}),A=Qr({state:c,http:a,change:Y,
opened:S,clock:s}),R=ls({state:c,http:a,request:M.request,change:Y,clock:s}),N=Ar({state:c,http:a,change:Y,history:A,clock:s}),D=as({userId:e,db:l,http:a,env:n,
state:c,socket:M,onLeading:()=>C.invalidate()}),C=Xs({db:l,state:c,isLeading:()=>D.tabs.isLeading,opened:S,me:()=>h.value,clock:s}),L=zs({signal:M.signal,onPresence:P=>m.
update(P),onTyping:P=>f.update(P),clock:s}),j=Tr({userId:e,db:l,http:a,state:c,view:u,history:A,change:Y,me:h,server:b,clock:s,onOther:()=>G("another_user"),onSettings:P=>D.
settings.received(P),onServer:r,onAnew:()=>{E.clear(),C.invalidate(),w.value++}}),U=cs({state:c,change:Y,clock:s}),Z=n.makeKey(),T=js({state:c,settings:()=>D.settings.
settings.value,isLeading:()=>D.tabs.isLeading,isVisible:n.isVisible,tell:P=>D.tabs.tell({type:"looking",tab:Z,group_id:P}),clock:s});D.onWord(P=>{P.type==="look\
ing"&&T.looked(P)});let X=Ys({state:c,people:L,local:D,invitations:_,onLive:En}),ie=Bo({userId:e,http:a,memory:n.memory,clock:s});function Y(P){g||cf(()=>{let H=dr(),
he=x;P(H);for(let wt of H.confirmed)D.outbox.confirm(wt);for(let{group_id:wt,user_id:Pl}of H.typed)L.stopTyping(wt,Pl);if(H.left.size>0&&(d.value=[...d.value,...H.
left.values()].slice(-20)),H.me&&I(),A.bound(H.logs),u.publish(H),C.note(H),N.note(H),U.note(H.groups),D.began(H.groups),T.changed(H),!(!he||H.arrived.length===
0)){T.arrived(H.arrived);for(let wt of v)wt(H.arrived)}})}function Ke(P){Y(H=>{for(let he of P)Wr(he)?Ur(c,he,H):X(he,H)})}function En(P){x=!0,k.value=!0,Oe(P)>=
c.applied_id&&(c.cursor=P),L.connected(),R.connected(),D.sync(),j.refreshed().then(T.back)}function It(P){P.user_id!==e?G("another_user"):P.reset||P.behind>uf?O():
(D.outbox.connected(!0),j.refresh())}function Je(){x&&T.lost(),x=!1,k.value=!1,D.outbox.connected(!1),L.disconnected(),R.disconnected()}function O(){E.clear(),c.
cursor=null,M.restart()}async function I(){try{h.value=await a.get("/v1/users/me")}catch{}}function G(P){g||(y&&D.tabs.tell({type:"signed_out",reason:y}),$t(),o(
y??P))}function $t(){g=!0,M.stop(),E.clear();for(let P of[u,C,R,j,N,L,ie,U,T,D])P.dispose();i.end()}return{http:a,state:c,view:u,me:h,server:b,apply:Ke,connection:p,
typing:f,presence:m,left:d,resets:w,invitations:_,isCurrent:k,history:A,marks:R,asking:N,people:L,local:D,notifications:T,socket:M,change:Y,async begin(){await Promise.
all([j.showCopy(),D.load()]),!g&&(M.start(),ie.start())},async leave(P,H){y=P;try{await H(),G(P)}catch(he){if(!g)throw he}finally{y=null}},end:G,onArrived(P){return v.
add(P),()=>v.delete(P)},async flush(){E.flush(),await Promise.all([R.flush(),D.flush(),C.flush()])},dispose:$t}}import{html as ge,useEffect as Ll,useLayoutEffect as Ym}from"./vendor/preact.js";import{html as Qn,useEffect as pf}from"./vendor/preact.js";var df=300*1e3;function Qs({session:e}){let t=Me.newVersion.value!==null;return pf(()=>t?mf(e):void 0,[t,e]),Qn`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&Qn`<div class="banner of-warning"><${q} name="warning" /><p class="grow">${$("shell.disk_full")}</p></div>`}
      ${t&&Qn`<div class="banner">
        <p class="grow">${$("shell.new_version")}</p>
        <button class="button" onClick=${()=>{An()}}>${$("shell.reload")}</button>
      </div>`}
    </div>
  `}function mf(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,df))},o=()=>{e.local.signals.outgoing.peek().some(({state:s})=>s===
"sending")||document.querySelector("dialog[open]")?n():An()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.removeEventListener(
"visibilitychange",n)}}import{html as rn,useEffect as gf,useState as hf}from"./vendor/preact.js";var $f={connecting:2e3,catching_up:1e3},Vs=1e3;function Js({session:e}){let t=e.connection.value,n=wf(t),o=_f(t,n);return rn`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&rn`<${q} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&rn`<span class="quiet-text" aria-hidden="true">${yf(t,n)}</span>`}
      ${o?.button&&rn`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function wf({state:e,since:t,retryAt:n}){let[o,r]=hf(Date.now());return gf(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let i=setInterval(()=>r(Date.now()),Vs);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function _f({state:e,since:t},n){let o={button:$("shell.now"),onSelect:()=>Me.
wake()};switch(e){case"connecting":case"catching_up":return n-t<$f[e]?null:{text:$(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:$("shell.offline"),...o};case"waiting":return{text:$("shell.reconnecting"),...o};case"updating":return{text:$("shell.restarting")};case"crowded":return{text:$(
"shell.crowded"),button:$("shell.try_again"),onSelect:()=>Me.wake()};case"faulty":return{text:$("shell.faulty"),button:$("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function yf({retryAt:e},t){let n=Math.ceil((Number(e)-t)/Vs);return n>0?$("shell.seconds",{n}):""}import{html as yo,useEffect as jd,useLayoutEffect as zd,useMemo as Gd,useState as Xd}from"./vendor/preact.js";import{html as ti,useEffect as Af,useState as Of}from"./vendor/preact.js";var sn=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as Mf,useEffect as Ef}from"./vendor/preact.js";import{html as Zs,useState as vf}from"./vendor/preact.js";var bf=12,kf=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Sf=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
be=e=>e?.display_name||e?.username||"";function xf(e){let[t]=kf.segment(e.replace(Sf,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function ee({id:e,name:t,
file:n=null,isGroup:o=!1,size:r="normal"}){let[s,i]=vf(null),a=`avatar ${r} ${o?"of-group":"of-person"}`;return n&&n!==s?Zs`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:Zs`<span class="${a} tone-${e%bf}" aria-hidden="true">${xf(t)}</span>`}function ne(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?$("shell.deleted_user"):be(o)||n}function Ct(e,t){let n=t.filter(o=>e.view.people.get(
o).value?.is_partial??!0);Ef(()=>e.asking.people.need(n),[e,n.join()])}function ei({session:e,id:t,username:n}){return Ct(e,[t]),Mf`<bdi class="person">${ne(e,t,
n)}</bdi>`}var Vn=3,Tf=2e3,Cf=200,qf=10;function ni({session:e,groupId:t}){let[n,o]=Of([]);return Af(()=>{let r=0,s=0,i=0,a=u=>o(h=>[...h,{id:++r,text:u}].slice(-qf)),l=()=>{
s>Vn&&a($("conversation.new_messages",{n:s-Vn})),s=0},c=e.onArrived(u=>{let{announce:h}=e.local.signals.settings.peek();for(let{message:b}of u){if(b.group_id!==
t||b.sender_id===e.state.me||h==="none"||h==="mentions"&&!sn(b,e.state.me)||(s===0&&(i=setTimeout(l,Tf)),++s>Vn))continue;let p=ne(e,b.sender_id,b.sender);a(`${p}\
: ${Array.from(b.content).slice(0,Cf).join("")||$("conversation.no_text")}`)}});return()=>{c(),clearTimeout(i)}},[e,t]),ti`
    <div class="unseen" role="log" aria-label=${$("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>ti`<p key=${r}>${s}</p>`)}
    </div>
  `}var Jn=null;async function B(e){Jn??=Rf();let[t]=await Promise.all([e,Co(),Jn]);return t}function Rf(){let e=document.createElement("link");e.rel="stylesheet",e.
href=Fo("css/later.css");let t=new Promise((n,o)=>{e.onload=n,e.onerror=()=>{Jn=null,e.remove(),o(new Error(e.href))}});return document.head.append(e),t}import{signal as oi}from"./vendor/preact.js";var Lf={text:"",reply_to:null,selection:null,files:[]};function an({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=oi(null),s=oi(0),i=()=>n.get(t)??Lf,a=c=>n.set(t,{...i(),...c}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:i,change:a,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:c,seq:u,sender_id:h,sender:b,content:p}){r.value=null,a({reply_to:{id:c,seq:u,sender_id:h,sender:b,content:p}}),l()},edit(c){r.value=c,l()},
async restore(c){let u=await o.discard(c,!0);if(!u)return;r.value=null;let h=i(),b=[h.text,u.content].filter(p=>p.trim()!=="").join(`
`);a({text:b,selection:null,reply_to:u.quote??h.reply_to,files:[...h.files,...u.files]}),l()}}}import{html as He,useEffect as Kp,useLayoutEffect as zi,useRef as pn,useState as po}from"./vendor/preact.js";var Pf=2e3,Nf=20,Df=40;function ri(e){let t={characters:Pf,lines:Nf},n=si(e,t);return t.characters<0||t.lines<0?n:e}function si(e,t){if(typeof e=="string")return Bf(
e,t);if(e.type==="mark")return e;if(!ii(t))return ai(t);let n=[];for(let o of e.children){let r=si(o,t);if(r!==null&&n.push(r),t.characters<0||t.lines<0)break}return If.
includes(e.type)&&t.lines--,{...e,children:n}}var If=["paragraph","item","code_block"],ii=({characters:e,lines:t})=>e>0&&t>0;function ai(e){return e.lines=-1,null}
function Bf(e,t){if(!ii(t))return ai(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=Ff(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function Ff(e,t){
let n=Math.max(0,t-Df),o=()=>{let r=e.charCodeAt(t),s=ot(e,t);return r>=56320&&r<57344||Te(s)||Ie(s)};for(;t>n&&o();)t--;return t}import{html as Q,useEffect as Uf,useMemo as li,useState as Hf}from"./vendor/preact.js";var Zn=0,Kf=/\p{M}{2}/u,Wf=[];function it({content:e,mentions:t=Wf,meId:n,onMention:o}){let[r,s]=Hf(!1),i=jf(t),a=i.map(({id:b,name:p})=>`${b} ${p}`).join(`
`),l=li(()=>on(e,i),[e,a]),c=li(()=>ri(l),[l]),u=c!==l,h={meId:n,onMention:o};return Q`
    <div class=${`text${l.is_large?" large":""}${Kf.test(e)?" heaped":""}`}>
      ${eo(r?l.children:c.children,h)}
      ${u&&Q`
        <button type="button" class="text-fold" aria-expanded=${r} onClick=${()=>s(!r)}>
          ${r?$("text.show_less"):$("text.show_all")}
        </button>
      `}
    </div>
  `}function jf(e){let t=Me.status.value,n=t.name==="signed_in"?t.session:null,o=[],r=[];for(let s of e){let i=s===Zn?Yn:n?.view.people.get(s).value?.username;i?
o.push({id:s,name:i}):r.push(s)}return Uf(()=>n?.asking.people.need(r),[r.join()]),o}var eo=(e,t)=>e.map(n=>zf(n,t));function zf(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return Gf(e,t);if(e.type==="mention")return Xf(e,t);let n=e.type==="quote"||t.isInQuote,o=eo(e.children,{...t,
isInQuote:n}),r=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return Q`<p dir=${r}>${o}</p>`;case"quote":return Q`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?Q`<ol dir=${r}>${o}</ol>`:Q`<ul dir=${r}>${o}</ul>`;case"item":return Q`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"\
code_block":return Q`
        <figure class="text-code">
          ${e.info&&Q`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return Q`<code dir="auto">${o}</code>`;case"bold":return Q`<strong>${o}</strong>`;case"italic":return Q`<em>${o}</em>`;case"strike":return Q`<s>${o}</s>`}}
function Gf({href:e,host:t,children:n},o){let r=eo(n,{...o,isInLink:!0});return Q`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?r:Q`<bdi>${r}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function Xf({id:e,children:t},{meId:n,onMention:o,isInLink:r=!1}){let s=t.filter(c=>typeof c=="string").join(""),i=nn(s)?$s(s):s,a=e===n||e===Zn?"mention of\
-me":"mention",l=Q`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||r||e===Zn?Q`<span class=${a}>${l}</span>`:Q`
    <button type="button" class=${a} onClick=${c=>o(e,c)}>${l}</button>
  `}import{computed as Yf}from"./vendor/preact.js";var ci=["byte","kilobyte","megabyte","gigabyte"],Qf=Yf(()=>ci.map(e=>new Intl.NumberFormat(Re.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Be(e){let t=e,n=0;for(;t>=1e3&&n<ci.length-1;)t/=1024,n++;return Qf.value[n].format(n===0?t:Number(t.toPrecision(3)))}var Vf=10,Jf=10*1024*1024;async function qt(e,t,n){let o=e.server.peek(),r=o?.files_max??Vf,s=o?.file_bytes_max??Jf,i=n.filter(c=>c.size>s),a=n.filter(c=>c.size<=
s),l=Math.max(0,r-t.draft().files.length);if(i.length>0){let c=i.map(({name:u})=>u).join(", ");yt($("conversation.too_large",{names:c,size:Be(s)}),{isFault:!0})}
if(a.length>l){let c=a.slice(l).map(({name:u})=>u).join(", ");yt($("conversation.too_many",{names:c,n:r}),{isFault:!0})}for(let c of a.slice(0,l)){let u=await e.
local.attachments.attach(c,Zf(c));t.change({files:[...t.draft().files,u]})}e.local.drafts.flush(),t.ask()}var to=e=>[...e?.files??[]];function ui({clipboardData:e}){
return e?.getData("text/plain")?[]:to(e)}function Zf({name:e,type:t}){if(!/^image\.\w+$/.test(e))return e||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),
r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${t.split(
"/")[1]??"png"}`}import{html as no,useRef as rp,useState as sp}from"./vendor/preact.js";var Fe=({kind:e,role:t})=>e==="group"&&t!=="member",zw=e=>e.kind==="group"&&!e.is_archived&&(Fe(e)||e.settings?.may_invite==="all"),fi=e=>!e.is_archived&&(e.kind===
"direct"||Fe(e)||e.settings?.may_pin==="all"),Gw=(e,t)=>Fe(e)&&(t==="member"||t==="admin"&&e.role==="owner"),Xw=({kind:e,role:t})=>e==="group"&&t==="owner";function Yw(e,t){
let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:Fe(e)}var Qw=({kind:e,role:t})=>e==="grou\
p"&&t!=="owner",pi=(e,t)=>t||Fe(e),di=(e,t)=>!e.is_archived&&(t||Fe(e));var mi=8,ep=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,tp=/^[\p{L}\p{N}_-]+$/u,np=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function gi(e,t){
let n=ep.exec(e.slice(Math.max(0,t-40),t));if(n)return{kind:"member",start:t-n[1].length,prefix:n[2]??""};let o=ms(e,t);return o&&{kind:"emoji",...o}}async function hi({
session:e,actions:t,groupId:n},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:p}=await B(import("./picker.js"));return p(r,mi).map(({emoji:f,name:m})=>({
id:f,label:f,detail:m,insert:`${f} `,userId:null}))}let s=op(e,n),{items:i}=await t.members(n,{q:r,limit:50}),a=new Map(s.map((p,f)=>[p,f])),l=i.filter(({id:p})=>p!==
e.state.me);l.sort((p,f)=>(a.get(p.id)??1/0)-(a.get(f.id)??1/0));let c=l.slice(0,mi).map(({id:p,username:f,display_name:m})=>({id:String(p),label:m||f,detail:m?
`@${f}`:"",insert:tp.test(f)?`@${f} `:`@"${f}" `,userId:p})),u=e.state.groups.get(n),h=u&&Fe(u)&&"all".startsWith(np(r)),b={id:"all",label:"@all",detail:$("conv\
ersation.everyone"),insert:"@all ",userId:null};return h?[...c,b]:c}function op(e,t){let n=[...e.state.logs.get(t)?.rows.values()??[]];return n.sort((o,r)=>r.seq-
o.seq),[...new Set(n.filter(o=>F(o)).map(o=>o.sender_id))]}function $i({session:e,actions:t,groupId:n,field:o,write:r}){let[s,i]=sp(null),a=rp(0);async function l(){let f=++a.current,m=o.current,w=m&&m.selectionStart===
m.selectionEnd?gi(m.value,m.selectionStart):null;if(!w||w.kind==="member"&&n===null){i(null);return}try{let _=await hi({session:e,actions:t,groupId:n??0},w);f===
a.current&&i(_.length>0?{start:w.start,items:_,chosen:0}:null)}catch{f===a.current&&i(null)}}function c({insert:f}){let m=o.current,d=s.start;m.setRangeText(f,d,
m.selectionEnd,"end"),u(),m.focus(),r(m.value)}function u(){a.current++,i(null)}function h(f){if(!s||f.isComposing||f.ctrlKey||f.metaKey||f.altKey)return!1;let{
items:m,chosen:d}=s,_={ArrowDown:1,ArrowUp:-1}[f.key];if(_!==void 0)i({...s,chosen:(d+_+m.length)%m.length});else if((f.key==="Enter"||f.key==="Tab")&&!f.shiftKey)
c(m[d]);else if(f.key==="Escape")u();else return!1;return f.preventDefault(),!0}let b=s&&no`
    <ul class="completions" id="completions" role="listbox" aria-label=${$("conversation.suggestions")}>
      ${s.items.map((f,m)=>no`
        <li
          key=${f.id} id=${`suggestion-${m}`} role="option" aria-selected=${m===s.chosen}
          onMouseDown=${d=>d.preventDefault()} onClick=${()=>c(f)}
        >
          ${f.userId!==null&&no`<${ee} id=${f.userId} name=${f.label} file=${e.view.people.get(f.userId).value?.avatar??null} size="small" />`}
          <bdi>${f.label}</bdi><bdi class="quiet-text">${f.detail}</bdi>
        </li>
      `)}
    </ul>
  `,p={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:b,attributes:p,look:l,
close:u,pressed:h}}import{html as fo}from"./vendor/preact.js";import{computed as oo,signal as ip}from"./vendor/preact.js";var wi=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,_i=ip(wi());function ap(){_i.value=wi()}globalThis.document?.addEventListener("visibilitychange",
ap);var ke=e=>oo(()=>new Intl.DateTimeFormat(Re.value,{timeZone:_i.value,...e})),yi=e=>oo(()=>new Intl.RelativeTimeFormat(Re.value,e)),vi=e=>oo(()=>new Intl.ListFormat(
Re.value,e));var lp=ke({hour:"numeric",minute:"2-digit"}),cp=ke({weekday:"long",day:"numeric",month:"long"}),up=ke({weekday:"long",day:"numeric",month:"long",year:"numeric"}),
fp=ke({dateStyle:"full",timeStyle:"medium"}),ro=yi({numeric:"auto"}),Ce=1e3,pp=[["year",365.25*24*60*60*Ce],["month",365.25/12*24*60*60*Ce],["week",10080*60*Ce],
["day",1440*60*Ce],["hour",3600*Ce],["minute",60*Ce]];function Rt(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}
function m_(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var Lt=ki(lp,60*Ce),ln=ki(fp,Ce);function ki(e,t){let n={format:null,turn:NaN,text:""};
return o=>{let r=e.value,s=Math.floor(o.getTime()/t);return(n.format!==r||n.turn!==s)&&(n={format:r,turn:s,text:r.format(o)}),n.text}}function cn(e,t=new Date){
let n=Rt(e);if(n===Rt(t))return bi(ro.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===Rt(o)?bi(ro.value.format(-1,"\
day")):(e.getFullYear()===t.getFullYear()?cp:up).value.format(e)}function g_(e,t=new Date){let n=e.getTime()-t.getTime(),[o,r]=pp.find(([,s])=>Math.abs(n)>=s)??
["second",Ce];return ro.value.format(o==="second"?0:Math.trunc(n/r),o)}function bi(e){let[t,...n]=e;return t.toLocaleUpperCase(Re.value)+n.join("")}import{html as oe}from"./vendor/preact.js";import{effect as dp,signal as mp}from"./vendor/preact.js";var so=matchMedia("(width < 56.25rem)"),at=mp(null),Si="",un=null,Se=at;dp(()=>{let e=Mi(Ee.value),t=at.peek();t&&e!==Si&&(so.matches||t.name!=="mentions")&&Ye()});
function le(e){at.peek()===null&&(un=document.activeElement),Si=Mi(Ee.peek()),at.value=e}function lt(e){at.peek()?.name===e.name?Ye():le(e)}var __=()=>so.matches;
function Ye(){at.value=null}function xi(){let e=un?.isConnected?un:document.getElementById("main");un=null,e instanceof HTMLElement&&e.focus()}function Mi(e){return so.
matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as Ue,useState as co}from"./vendor/preact.js";var Ei=({id:e})=>`/v1/files/${e}/thumbnail`,gp=matchMedia("(prefers-reduced-motion: reduce)"),hp=new Set(["image/webp","image/png","image/avif"]),Ai=new Map,io=({
id:e,type:t})=>t==="image/gif"||(hp.has(t)?Ai.get(e)??null:!1);async function Oi(e,t){let n=io(e)??await t();return Ai.set(e.id,n),n}var Ti=()=>gp.matches||document.
documentElement.dataset.motion==="reduced";import{html as wp,signal as _p}from"./vendor/preact.js";import{html as ao,useEffect as $p,useState as Ci}from"./vendor/preact.js";var qi=new Map;function ce({load:e,name:t,...n}){let[o,r]=Ci(!1),[,s]=Ci(0),i=qi.get(e);
return $p(()=>{i||o||e().then(a=>{qi.set(e,a),s(l=>l+1)},()=>r(!0))},[e,o]),i?ao`<${i[t]} ...${n} />`:o?ao`
    <div class="empty" role="alert">
      <p>${$("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${$("shell.try_again")}</button>
    </div>
  `:ao`<p class="empty" role="status">${$("shell.loading")}</p>`}var lo=_p(null),yp=()=>B(import("./later.js"));function Ri(e){lo.value=e}function Li(){let e=lo.value;return e&&wp`<${ce} key=${e.href} load=${yp} name="PictureDialog" picture=${e} onClose=${()=>lo.
value=null} />`}var vp=320,bp=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),fn=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function kp({type:e,width:t,height:n}){if(!bp.has(e)||!t||!n)return null;let o=Math.min(1,vp/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function Pi({files:e,at:t}){return Ue`
    <div class="files">${e.map(n=>Ue`<${Sp} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function Sp({file:e,at:t}){let[n,o]=co(!1),r=n?null:kp(e);if(r)return Ue`<${Mp} file=${e} href=${fn(e,t)} box=${r} onBroken=${()=>o(!0)} />`;let s=e.type.split(
"/")[0];return Ue`
    <div class="file">
      ${s==="video"&&Ue`<video controls preload="none" aria-label=${e.name} src=${fn(e,t)} />`}
      ${s==="audio"&&Ue`<audio controls preload="none" aria-label=${e.name} src=${fn(e,t)} />`}
      <a class="file-link" href=${fn(e,t)} download=${e.name}>
        <${q} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name cut">${e.name}</bdi>
          <span class="file-detail">${Ep(e)} · ${Be(e.size)}</span>
        </span>
        <${q} name="download" label=${$("conversation.download")} />
      </a>
    </div>
  `}var xp=async e=>(await B(import("./later.js"))).doesMove(e);function Mp({file:e,href:t,box:n,onBroken:o}){let[r,s]=co(!1),[i,a]=co(io(e)),l=r&&
i===!0,c=()=>{Ti()||i===!1||(s(!0),i===null&&Oi(e,()=>xp(t)).then(a,()=>{}))},u=()=>s(!1),h=()=>l?a(!1):o();return Ue`
    <button
      type="button" class="picture" aria-label=${$("conversation.open_picture",{name:e.name})}
      onClick=${()=>Ri({file:e,href:t})} onPointerEnter=${c} onPointerLeave=${u} onFocus=${c} onBlur=${u}
    >
      <img
        src=${l?t:Ei(e)} width=${n.width} height=${n.height} alt=${e.name}
        loading="lazy" decoding="async" draggable=${!1} onError=${h}
      />
      ${i&&!l&&Ue`<span class="picture-mark" aria-hidden="true">${e.type.slice(6).toUpperCase()}</span>`}
    </button>
  `}function Ep({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as uo}from"./vendor/preact.js";function Ni({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=a=>le({name:"profile",userId:a,groupId:s});return!n&&!o?null:uo`
    <div class="message-text">
      ${n&&uo`<${it} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />`}
      ${o&&uo`<span class="message-edited" title=${ln(new Date(o))}>${$("conversation.edited_mark")}</span>`}
    </div>
  `}import{html as Di,useState as Ap}from"./vendor/preact.js";var Ii=8;function Bi({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=Ap(null),i=Object.
entries(n);async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),c=new Map;for(let{emoji:u,
username:h}of l)c.set(u,[...c.get(u)??[],h]);s({counts:n,by:c})}catch{}}}return Di`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,c])=>{let u=o.includes(l),h=r?.by.get(l)?.join(", ");return Di`
          <button
            key=${l} type="button" class="reaction small-target" aria-pressed=${u}
            aria-label=${$("conversation.reaction",{emoji:l,n:c})}
            title=${h?`${l} ${h}`:l}
            onClick=${()=>e.react(t,l,!u)}
          >
            <span class="emoji">${Op(l)}</span><span>${c}</span>
          </button>
        `})}
    </div>
  `}function Op(e){let t=Array.from(e);return t.length>Ii?`${t.slice(0,Ii-1).join("")}…`:e}var Tp=300;function Fi({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;Ct(r,[t.sender_id]);let s=ne(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).
value,a=new Date(t.timestamp),l=oe`<time datetime=${t.timestamp} title=${ln(a)}>${Lt(a)}</time>`,c=sn(t,r.state.me),u=["message",n&&"head",c&&"to-me",o&&"flashe\
d",t.pinned&&"pinned"].filter(Boolean).join(" ");return oe`
    <div class=${u} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Rp(t,s,a)}>
      <div class="message-side">
        ${n?oe`<button
              type="button" class="message-avatar small-target" tabindex="-1" aria-label=${$("conversation.profile_of",{name:s})}
              onClick=${()=>le({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${ee} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&oe`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&oe`<${qp} context=${e} message=${t} />`}
        ${t.deleted?oe`<p class="message-gone">${$("conversation.deleted")}</p>`:oe`<${Ni} context=${e} message=${t} />`}
        ${t.files&&oe`<${Pi} files=${t.files} at=${t} />`}
        ${t.reactions&&oe`<${Bi} context=${e} message=${t} />`}
        ${!!t.reply_count&&oe`<${Cp} message=${t} />`}
      </div>
      ${t.pinned&&oe`<span class="message-pinned"><${q} name="pin" label=${$("conversation.pinned")} /></span>`}
    </div>
  `}function Cp({message:{group_id:e,seq:t,reply_count:n}}){return oe`
    <button type="button" class="replies small-target" onClick=${()=>le({name:"replies",groupId:e,seq:t})}>
      <${q} name="reply" />${$("conversation.replies",{n:n??0})}
    </button>
  `}function qp({context:e,message:t}){let n=t.quote,o=ne(e.session,n.sender_id,n.sender),r=Le({name:"group",groupId:t.group_id,seq:n.seq});return oe`
    <a class="quote small-target" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${Pt(n)}</span>
    </a>
  `}function Pt({content:e}){return Ge(e)||$("conversation.no_text")}function Rp(e,t,n){let o=e.deleted?$("conversation.deleted"):Ge(e.content.slice(0,Tp)),r=e.
files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&$("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&$("conversation.edited"),e.pinned&&$("conversation.pinned")];return`${t}, ${Lt(n)}: ${i.filter(Boolean).join(", ")}`}function Ui({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?Lp(e,r.id)??r:r;if(o)return fo`
      <div class="composer-bar">
        <${q} name="edit" /><span class="grow">${$("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${q} name="close" label=${$("shell.cancel")} /></button>
      </div>
    `;if(!s)return null;let i=s.sender_id?ne(e,s.sender_id,s.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return fo`
    <div class="composer-bar">
      <${q} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?$("conversation.reply_to",{name:i}):$("conversation.reply")}</b>
        ${i&&fo`${" "}<span class="quiet-text">${Pt(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${q} name="close" label=${$("shell.cancel")} /></button>
    </div>
  `}function Lp({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&F(o))return o;return null}var Pp=matchMedia("(pointer: coarse) and (hover: none)");function Hi(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Pp.matches}import{html as Np,useEffect as Dp,useState as Ip}from"./vendor/preact.js";function Ki({session:e,compose:t,mayPost:n}){let[o,r]=Ip(!1);return Dp(()=>{if(!n)return;let s=a=>{a.dataTransfer?.types.includes("Files")&&(a.preventDefault(),
r(a.type!=="drop"),a.type==="drop"&&qt(e,t,to(a.dataTransfer)))},i=a=>{a.relatedTarget===null&&r(!1)};for(let a of["dragenter","dragover","drop"])addEventListener(
a,s);return addEventListener("dragleave",i),()=>{for(let a of["dragenter","dragover","drop"])removeEventListener(a,s);removeEventListener("dragleave",i)}},[e,t,
n]),o&&Np`<div class="drop-area"><p>${$("conversation.drop")}</p></div>`}function Wi({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!F(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}import{html as qe,useEffect as Bp,useState as Fp}from"./vendor/preact.js";function ji({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==
r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return qe`
    <ul class="tray" role="list" aria-label=${$("conversation.attached")}>
      ${n.map(r=>qe`<${Up} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function Up({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,i=Hp(e,t),a=t.name||$("conversation.a_fil\
e"),l=s?.state==="failed",c=s?.state==="running"||s?.state==="waiting";return qe`
    <li class="tray-item" data-failed=${l}>
      ${i?qe`<img src=${i} alt="" />`:qe`<${q} name="file" />`}
      <span class="file-text">
        <bdi class="file-name cut">${a}</bdi>
        ${l?qe`<span class="file-detail" role="alert">${_e({code:s.code,message:$("conversation.not_uploaded")})}</span>`:t.size>0&&qe`<span class="file-detail">${Be(
t.size)}</span>`}
        ${c&&qe`<progress max=${s.size} value=${s.sent} aria-label=${$("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&qe`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${$("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${q} name="close" label=${c?$("conversation.cancel_upload",{name:a}):$("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function Hp(e,{local_id:t,type:n}){let[o,r]=Fp(null);return Bp(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",i=!1;return e.local.attachments.
blob(t).then(a=>{!a||i||(s=URL.createObjectURL(a),r(s))}),()=>{i=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var Wp=15e3,jp=16384,zp=new TextEncoder;function dn({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.editing.value,l=r===null?
null:e.view.groups.get(r).value,c=r===null||(l?.may_post??!1),[u,h]=po(i?.text??""),[b,p]=po(""),[f,m]=po(!1),d=pn(null),w=pn(-1/0),_=a?b:u,S=i?.files??[];Kp(()=>{
document.activeElement===d.current&&u!==""&&i?.text!==""||h(i?.text??"")},[i?.text]),zi(()=>{a&&p(a.content)},[a]);let v=n.focus.value;zi(()=>{let T=d.current;!T||
v===0||(T.focus(),T.setSelectionRange(T.value.length,T.value.length))},[v,a]);function x(T){if(a){p(T),g.look();return}h(T),g.look();let{selectionStart:X,selectionEnd:ie}=d.
current;n.change({text:T,selection:[X,ie]}),T!==""&&r!==null&&e.people.type(r)}let k=pn(!1),g=$i({session:e,actions:t,groupId:r,field:d,write:x}),y=zp.encode(_).
length,M=e.server.value?.content_bytes_max??jp,E=S.some(({local_id:T})=>e.local.signals.progress.get(T).value?.state==="failed"),A=c&&!E&&y<=M&&(_.trim()!==""||
!a&&S.length>0);async function R(){if(!A||k.current)return;if(a){await N(a);return}let{reply_to:T}=n.draft();g.close(),m(!1);let X=r===null?{recipient_id:s}:{group_id:r},
ie=t.send({...X,content:_,files:S,quote:T,reply_to:T?.id??null});if((o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().catch(
()=>{}),k.current=!0,await ie,k.current=!1,!d.current||n.editing.peek())return;let Y=d.current.value,Ke=Y.startsWith(_)?Y.slice(_.length):Y;h(Ke),n.change({text:Ke,
reply_to:null,files:[],selection:null})}async function N(T){if(_===T.content){C();return}try{await t.edit(T,_),C()}catch(X){X instanceof vt?await D(X):await K(()=>Promise.
reject(X))}}async function D({mine:T,theirs:X}){await K(async()=>{let{chooseText:ie}=await B(import("./later.js")),Y=await ie(T,X.content);if(Y===
null)return n.ask();Y==="mine"&&await t.edit(X,T),C()})}function C(){n.editing.value=null,n.ask()}function L(T){if(T.defaultPrevented||g.pressed(T))return;let X=w.
current;w.current=-1/0;let ie=e.local.signals.settings.peek();if(Hi(T,X,ie.enter_sends))T.preventDefault(),R();else{if(T.isComposing)return;if(T.key.toLowerCase()===
"p"&&T.shiftKey&&(T.ctrlKey||T.metaKey))T.preventDefault(),m(!f);else if(T.key==="Escape"&&(a||i?.reply_to))T.preventDefault(),a?C():n.change({reply_to:null});else if(T.
key==="ArrowUp"&&_===""&&!a&&r!==null){let Y=Wi(e,r);if(!Y)return;T.preventDefault(),n.edit(Y)}else(T.key==="PageUp"||T.key==="PageDown")&&o&&(T.preventDefault(),
o.scroll(T.key==="PageUp"?-1:1))}}function j(){g.close(),e.local.drafts.flush()}function U(T){let X=c&&!a?ui(T):[];X.length!==0&&(T.preventDefault(),qt(e,n,X))}
function Z(T){T.preventDefault(),R(),d.current?.focus()}return He`
    <form class="composer" onSubmit=${Z}>
      ${g.list}
      <${Ui} session=${e} compose=${n} onStop=${C} />
      ${!a&&He`<${ji} session=${e} compose=${n} />`}
      ${f&&_.trim()!==""&&He`
        <section class="composer-preview" aria-label=${$("conversation.preview")}><${it} content=${_} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${c&&!a&&He`<${Gp} session=${e} compose=${n} />`}
        <textarea
          ...${g.attributes}
          ref=${d} rows="1" aria-label=${$("conversation.message")} dir="auto" value=${_} readonly=${!c&&!a}
          placeholder=${$(c?"conversation.write":l?.is_archived?"shell.fault.archived":"conversation.may_not_write")}
          onInput=${T=>x(T.target.value)}
          onKeyDown=${L} onClick=${g.look} onBlur=${j} onPaste=${U}
          onCompositionEnd=${T=>w.current=T.timeStamp}
        ></textarea>
        ${_.trim()!==""&&He`
          <button
            type="button" class="button quiet" aria-pressed=${f} title=${$("conversation.preview")}
            onClick=${()=>m(!f)}
          ><${q} name="eye" label=${$("conversation.preview")} /></button>
        `}
        ${(c||a)&&He`<button class="button primary send" disabled=${!A}>
          <${q} name=${a?"check":"send"} label=${a?$("shell.save"):$("conversation.send")} />
        </button>`}
      </div>
      ${y>=Wp&&He`
        <p class="composer-count" role="status" data-over=${y>M}>${$("conversation.left",{left:M-y})}</p>
      `}
      <${Ki} session=${e} compose=${n} mayPost=${c&&!a} />
    </form>
  `}function Gp({session:e,compose:t}){let n=pn(null);return He`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:r}=n.current;qt(e,t,[...r??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${$("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${q} name="attach" label=${$("conversation.attach")} />
    </button>
  `}var Xp=24;function mn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},a,l){
return l&&this.used(a),K(()=>t.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,Xp))}}}function Gi(e,{context:t,list:n}){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel"))return;e.
preventDefault();let{session:o,groupId:r,compose:s}=t,i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.endLine(),n.goToEnd().catch(()=>{}),s.ask()}import{html as mt,render as La,useEffect as Kd,useLayoutEffect as Pa,useRef as gt,useState as Na}from"./vendor/preact.js";import{effect as na,signal as oa,untracked as td}from"./vendor/preact.js";function Xi({box:e,hasEnd:t,onMoved:n}){let o=new Map,r="",s=null,i=!1,a=()=>s??=[...e.querySelectorAll("[data-row]")],l=()=>e.getBoundingClientRect().top,c=x=>x.
getBoundingClientRect().height,u=e.querySelector(".messages"),h=()=>`${e.clientWidth} ${e.clientHeight} ${c(u)}`,b=()=>e.scrollHeight-e.clientHeight-e.scrollTop,
p=()=>t()&&b()<80,f=x=>m(x,l());function m(x,k){let g=0,y=x.length;for(;g<y;){let M=g+y>>1;x[M].getBoundingClientRect().bottom>k?y=M:g=M+1}return g}function d(){
o.clear();for(let x of a())o.set(x,c(x));r=h(),i=p()}function w(){if(h()!==r){if(i)_();else{let x=l(),k=0;for(let g of a()){let{bottom:y,height:M}=g.getBoundingClientRect(),
E=M-(o.get(g)??M);if(y-k-E>x)break;k+=E}k!==0&&(e.scrollTop+=k)}d(),n()}}function _(){e.scrollTop=e.scrollHeight}function S(){i=p(),n()}let v=new ResizeObserver(
w);return v.observe(e),v.observe(u),e.addEventListener("scroll",S,{passive:!0}),{rows:a,atEnd:p,spare(){let x=a(),{top:k,bottom:g}=e.getBoundingClientRect();return{
above:k-(x[0]?.getBoundingClientRect().top??k),below:(x.at(-1)?.getBoundingClientRect().bottom??g)-g}},far(x){let k=a().filter(A=>!A.dataset.row?.startsWith("k")),
{top:g,bottom:y,height:M}=e.getBoundingClientRect(),E=M?x*M:1/0;return{above:m(k,g-E),below:Math.max(0,k.length-1-m(k,y+E))}},change(x){let k=p(),g=a(),y=k?0:f(
g),M=k?[]:g.slice(y,y+30).map(E=>({row:E,top:E.getBoundingClientRect().top}));if(x(),s=null,k)t()&&_();else{let E=M.find(({row:A})=>A.isConnected);E&&(e.scrollTop+=
E.row.getBoundingClientRect().top-E.top)}d()},move(x,k){x(),s=null;let g=k&&e.querySelector(`[data-row="${k.row}"]`);if(!g)_();else{let y=k.offset??e.clientHeight*
(k.part??0);e.scrollTop+=g.getBoundingClientRect().top-l()-y}d()},place(){let x=a(),k=x[f(x)];return k?{row:String(k.dataset.row),offset:k.getBoundingClientRect().
top-l()}:null},lastSeen(){let x=e.getBoundingClientRect().bottom+1,k=a();return k[m(k,x)-1]},dispose(){v.disconnect(),e.removeEventListener("scroll",S)}}}var Yp=600*1e3,Qp=100,mo={part:1/3},Vp={part:.9},Jp={offset:48},ct=new Map;function Yi({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,
a=`${s.me} ${t}`,l=0;async function c(p,f=mo){let m=++l;if(await i.openAt(t,p),m!==l||!n.around(p))return!1;let d=n.nearest(p);return d!==null&&o({row:String(d),
...f}),d===p}async function u(){let p=++l,f=s.groups.get(t)?.seq??0;i.look(t,tt);let m=n.atEnd();m&&o(null),!(m&&(n.segment()?.to??0)>=f)&&(await i.page(t),p===
l&&n.atEnd()&&o(null))}async function h(){let p=++l,{seq:f}=await i.open(t);return p!==l?!0:f===null||!n.around(f)?!1:(r(f),o({row:String(f),...mo}),!0)}async function b(){
if(await h())return;let p=ct.get(a);p&&Date.now()-p.at<Yp&&n.around(Number(p.row))?o(p):await u()}return{goTo:c,goToEnd:u,openUnread:h,async open(){try{await b()}catch(p){
let f=s.logs.get(t),m=f&&Kt(f),d=s.groups.get(t)?.read_seq??0,{isPassing:w}=p;if(!m||!w)throw p;await(m.from<=d&&d<m.to?c(d,mo):c(m.to,Vp))}},async goToTime(p){
let{seq:f}=await i.openAtTime(t,p.toISOString());f===null?await u():await c(f,Jp)},leave(p){l++,ct.delete(a),p&&!p.row.startsWith("k")&&ct.set(a,{...p,at:Date.now()});
let[f]=ct.keys();ct.size>Qp&&f!==void 0&&ct.delete(f)}}}var Zp=400;function Qi({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let u=e.state.groups.get(t),h=o.segment();if(!u||!h||!a()||h.from>Math.max(u.read_seq+1,r()??0))return 0;let b=e.state.logs.get(t);if(n.atEnd()&&b&&te(b)===h)return h.
to;let p=n.lastSeen()?.dataset.row??"";return p.startsWith("k")?h.to:Number(p)}function c(){let u=l(),h=e.state.groups.get(t);i||!h||u<=h.read_seq||s||(s=setTimeout(
()=>{s=0;let b=Math.min(u,l());!i&&b>0&&e.marks.read(t,b),c()},Zp))}return{look:c,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function Vi(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&te(o);return!n||!o||!r?null:fe(o,r).find(i=>i.seq>n.read_seq&&F(i)&&Ne(e,i))?.seq??null}var ut=300,ed=70,Ji=40,Zi=20,ea=40;function ta(e){let t=null,n=0,o=1/0,r=null;function s(){let l=e(),c=l&&(t===null?te(l):ve(l,t));return l&&c?{log:l,segment:c,
rows:fe(l,c)}:null}function i(l){return[ye(l,n),o===1/0?l.length:ye(l,o+1)]}function a(l,c,u,h=!1){n=l[c]?.seq??0,o=h&&u>=l.length?1/0:l[u-1]?.seq??1/0}return{keep(l){
t=l},segment:()=>s()?.segment??null,hasEnd(){let l=s();return l!==null&&l.segment.at_end&&i(l.rows)[1]===l.rows.length},draw({isStuck:l,isBelowFar:c,far:u}){let h=s();
if(!h)return null;let{rows:b,segment:p}=h,[f,m]=i(b),d=c&&!l&&o===1/0&&r!==null;return d&&(m=Math.min(m,Math.max(f,ye(b,r+1)))),l&&(u>=Ji||m-f>ut)?(f=Math.max(f+
u,m-ut+Ji),a(b,f,m,p.at_end)):d||m-f>ut?(m=Math.min(m,f+ut),a(b,f,m,p.at_end)):m===b.length&&p.at_end&&(o=1/0),r=b[m-1]?.seq??null,{rows:b.slice(f,m),hasOlder:f>
0||!p.at_start,hasNewer:m<b.length||!p.at_end,isAtStart:f===0&&p.at_start}},extend(l,c=0){let u=s();if(!u)return"done";let{rows:h,segment:b}=u,[p,f]=i(h);if(l===
"older"){if(p===0)return b.at_start?"done":"missing";let m=Math.max(0,p-Zi),d=c>0?ye(h,(r??1/0)+1)-c:f;a(h,m,Math.min(f,d,m+ut),b.at_end)}else{if(f===h.length)return b.
at_end?"done":"missing";let m=Math.min(h.length,f+Zi);a(h,Math.max(p+c,m-ut),m,b.at_end)}return"moved"},around(l){let c=e(),u=c&&ve(c,l);if(!c||!u)return!1;t=l,
r=null;let h=fe(c,u),b=ye(h,l);return a(h,Math.max(0,b-ea),Math.min(h.length,b+ea),u.at_end),!0},nearest(l){let{rows:c}=s()??{rows:[]};return(c[ye(c,l)]??c.at(-1))?.
seq??null},atEnd(){let l=e(),c=l&&te(l);if(!l||!c)return!1;t=null,r=null;let u=fe(l,c);return a(u,Math.max(0,u.length-ed),u.length,!0),!0}}}var nd=100,od=10,rd=450,sd=60,ra=1.5,sa=2,id=2e3,ad=100,go={older:null,newer:null},ia=["wheel","touchmove","keydown","pointerdown"],aa=new Set(["idle","connecti\
ng","catching_up","live"]);function la({session:e,groupId:t,box:n,render:o}){let r=ta(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&aa.has(e.connection.
peek().state),i=Xi({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:L}),a=oa({lineSeq:null,flashSeq:null,faults:go}),l=oa({isAtEnd:!0,isLineAbove:!1}),c=Qi({session:e,
groupId:t,anchor:i,window:r,firstUnread:()=>a.peek().lineSeq}),u=Yi({session:e,groupId:t,window:r,show:ie,setLine:O=>{a.value={...a.peek(),lineSeq:O}}}),h=new Set,
b=0,p=0,f=null,m=0,d=0,w=!0,_=!1,S=new Set,v=0,x=!1,k=!1,g=!1,y=!1;function M(){return{drawn:r.draw({isStuck:i.atEnd(),isBelowFar:i.spare().below>ra*n.clientHeight,
far:i.far(sa).above}),marks:a.peek(),outgoing:e.local.signals.outgoing.peek()}}function E(O=M()){(O.drawn||b===0)&&o(O.drawn,O.marks),f=O,b=performance.now()}function A(O){
D(()=>i.change(()=>E(O)));for(let I of h)I()}function R(){if(clearTimeout(m),_||w)return;let O=performance.now();C();let I=M();ld(f,I)||A(I),L(),p=(b=performance.
now())-O}function N(){if(clearTimeout(m),_)return;let O=Math.max(nd,Math.min(rd,od*p)),I=b+O-performance.now();m=setTimeout(R,I>sd?I:0)}function D(O){let I=document.
activeElement;O(),I&&!I.isConnected&&n.focus({preventScroll:!0})}function C(){if(a.peek().lineSeq!==null||c.isLooking()&&!s())return;let O=Vi(e.state,t);O!==null&&
(a.value={...a.peek(),lineSeq:O})}function L(){if(_||w)return;let{above:O,below:I}=i.spare();x=Math.abs(n.scrollTop-v)>n.clientHeight,v=n.scrollTop;let G=i.place();
G&&!G.row.startsWith("k")&&r.keep(Number(G.row));let $t=ra*n.clientHeight;!(O<$t&&Z("older"))&&I<$t&&Z("newer");let P=i.atEnd()||s()&&l.peek().isAtEnd,H=U(),he=l.
peek();(he.isAtEnd!==P||he.isLineAbove!==H)&&(l.value={isAtEnd:P,isLineAbove:H}),!s()&&!g&&c.look()}function j(){let{isAtEnd:O}=l.peek();if(e.isCurrent.peek()&&
(a.value={...a.peek(),faults:go}),g=!w&&O&&!y,L(),!g)return;u.openUnread().then(G=>G?void 0:u.goToEnd()).catch(()=>{}).finally(()=>g=!1).then(L)}function U(){let{
lineSeq:O}=a.peek();if(O===null)return!1;let[I]=i.rows(),G=n.querySelector(`[data-row="${O}"]`);return G?G.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:I!==void 0&&O<Number(I.dataset.row)}function Z(O){let I=r.extend(O,i.far(sa)[O==="older"?"below":"above"]);return I==="moved"?(A(),N()):I==="missing"&&a.peek().
faults[O]===null&&T(O),I==="moved"}async function T(O){let I=Number(i.place()?.row);if(!(Number.isNaN(I)||S.has(O))){S.add(O);try{await e.history[O](t,I,x?ad:void 0),
S.delete(O),X(O,null),!_&&r.extend(O)==="moved"&&R()}catch(G){S.delete(O),X(O,_e(G))}}}function X(O,I){let G=a.peek();G.faults[O]!==I&&(a.value={...G,faults:{...G.
faults,[O]:I}})}function ie(O){w=!1,l.value={...l.peek(),isAtEnd:O===null},a.value={...a.peek(),faults:go},D(()=>i.move(E,O));for(let I of h)I();L()}function Y(O){
clearTimeout(d),a.value={...a.peek(),flashSeq:O},R(),n.querySelector(`[data-row="${O}"]`)?.focus({preventScroll:!0}),d=setTimeout(()=>a.value={...a.peek(),flashSeq:null},
id)}let Ke=na(()=>{e.view.logs.get(t).value,e.local.signals.outgoing.value,a.value,N()}),En=na(()=>{let O=e.isCurrent.value||!aa.has(e.connection.value.state);O&&
k&&td(j),O!==!k&&(y=!1),k=!O}),It=()=>{y=!0};for(let O of ia)n.addEventListener(O,It,{passive:!0});let Je=()=>{g||c.look()};return document.addEventListener("vi\
sibilitychange",Je),addEventListener("focus",Je),{marks:a,position:l,anchor:i,window:r,reading:c,draw:R,flash:Y,ask:T,...u,onDrawn(O){return h.add(O),()=>{h.delete(
O)}},scroll:O=>n.scrollBy({top:O*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},async again(){let O=i.place();!O||O.row.startsWith("k")||l.peek().
isAtEnd?await u.goToEnd():await u.goTo(Number(O.row),{offset:O.offset})},dispose(){u.leave(l.peek().isAtEnd?null:i.place()),_=!0,clearTimeout(m),clearTimeout(d),
Ke(),En();for(let O of ia)n.removeEventListener(O,It);document.removeEventListener("visibilitychange",Je),removeEventListener("focus",Je),c.dispose(),i.dispose()}}}
function ld(e,{drawn:t,marks:n,outgoing:o}){if(!e?.drawn||!t||e.marks!==n||e.outgoing!==o)return!1;let{rows:r,hasOlder:s,hasNewer:i,isAtStart:a}=e.drawn;return s===
t.hasOlder&&i===t.hasNewer&&a===t.isAtStart&&r.length===t.rows.length&&r.every((l,c)=>l===t.rows[c])}import{useEffect as Cd}from"./vendor/preact.js";import{html as ft,signal as cd,useEffect as ud,useLayoutEffect as fd,useRef as ho,useState as $o}from"./vendor/preact.js";var pt=cd(null),pd=0;function dd(e,t){return pt.value?.onClosed(null),new Promise(n=>{pt.value={id:++pd,title:e,draw:t,onClosed:n}})}var ua=()=>pt.value!==null,
fa=e=>dd(e.title,t=>ft`<${gd} ...${e} close=${t} />`).then(Boolean);function pa(){let e=pt.value;return e&&ft`<${md} key=${e.id} opened=${e} />`}function md({opened:e}){
let t=ho(null),n=ho(null);fd(()=>{let s=t.current;return s.showModal(),(s.querySelector("[data-first]")??s.querySelector("h2")).focus(),()=>s.close()},[]);let o=(s=null)=>{
n.current=s,t.current?.close()};return ft`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{pt.value===e&&(pt.value=null),e.onClosed(n.current)}}
      onMouseDown=${s=>s.target===t.current&&o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title" tabindex="-1">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>o()}>
            <${q} name="close" label=${$("shell.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `}function gd({text:e,action:t,work:n,isDanger:o=!1,typed:r,close:s}){let[i,a]=$o(""),{run:l,isBusy:c,fault:u}=$d(),h=r===void 0||wd(i,r);function b(p){p.preventDefault(),
h&&l(async()=>(await n(),s(!0)))}return ft`
    <form class="dialog-form" onSubmit=${b}>
      <p>${e}</p>
      ${r!==void 0&&ft`<div class="field">
        <label for="dialog-typed">${$("shell.type_name")} <bdi class="typed-name">${r}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${p=>a(p.target.value)}
        />
      </div>`}
      <${hd} text=${u} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${r===void 0} onClick=${()=>s()}>
          ${$("shell.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!h||c}>${t}</button>
      </footer>
    </form>
  `}var hd=({text:e,id:t})=>ft`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function $d(){let[e,t]=$o(!1),[n,o]=$o(""),r=ho(!0);ud(()=>()=>{r.current=
!1},[]);async function s(i){t(!0),o("");try{return await i(),!0}catch(a){return r.current&&o(_e(a)),!1}finally{r.current&&t(!1)}}return{run:s,isBusy:e,fault:n,setFault:o}}
var wd=(e,t)=>ca(e)===ca(t),ca=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as _d,signal as yd}from"./vendor/preact.js";var vd=6,bd=["👍","❤️","😂","🎉","😮","😢"],gn=yd(null);function da(e){gn.value=e}function ma({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...bd])].slice(0,vd)}function hv(e){gn.peek()===e&&(gn.value=null,e.anchor.isConnected&&e.anchor.focus({preventScroll:!0}))}function ga({
load:e}){let t=gn.value;return t&&_d`<${ce} key=${t.message.seq} load=${e} name="Chooser" choice=${t} />`}function Nt(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),c=n.sender_id===o.state.me,u=!n.deleted,h=u&&l!==void 0&&!l.
is_archived;return[h&&{id:"react",label:$("conversation.react"),icon:"react",keys:["+"],isInBar:!0,run:p=>da({context:e,message:n,anchor:p})},h&&l?.may_post&&{id:"\
reply",label:$("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.reply(n)},h&&c&&{id:"edit",label:$("conversation.edit"),icon:"edit",keys:["E"],
isInBar:!0,run:()=>s.edit(n)},{id:"link",label:$("shell.copy_link"),icon:"link",keys:["C"],run:()=>ha(new URL(Le({name:"group",groupId:i,seq:a}),location.href).
href)},u&&n.content!==""&&{id:"text",label:$("conversation.copy_text"),icon:"copy",run:()=>ha(n.content)},h&&fi(l)&&{id:"pin",label:n.pinned?$("conversation.unp\
in"):$("conversation.pin"),icon:"pin",keys:["P"],run:()=>K(()=>r.pin(i,a,!n.pinned))},!c&&{id:"unread",label:$("conversation.mark_unread"),icon:"unread",keys:["\
U"],run:()=>(t.reading.stop(),K(()=>o.marks.unread(i,a)))},u&&{id:"readers",label:$("conversation.seen_by"),icon:"eye",run:()=>le({name:"readers",groupId:i,seq:a})},
u&&n.reactions&&{id:"reactions",label:$("conversation.who_reacted"),icon:"react",run:()=>le({name:"reactions",groupId:i,seq:a})},u&&n.edited_at!==void 0&&l&&pi(
l,c)&&{id:"versions",label:$("conversation.versions"),icon:"clock",run:()=>le({name:"versions",groupId:i,seq:a})},h&&di(l,c)&&{id:"delete",label:$("conversation\
.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(p,f)=>{kd(e,n,f)}}].filter(p=>typeof p=="object")}async function kd({actions:e},{group_id:t,
seq:n},o){let r=()=>e.remove(t,n);if(o){await K(r);return}await fa({title:$("conversation.delete_title"),text:$("conversation.delete_text"),action:$("conversati\
on.delete"),work:r,isDanger:!0})}async function ha(e){await K(()=>navigator.clipboard.writeText(e))&&yt($("conversation.copied"))}import{computed as _a,html as wo,useEffect as ya,useLayoutEffect as Md,useMemo as va,useRef as ba,useState as Ed}from"./vendor/preact.js";import{html as Sd,signal as xd}from"./vendor/preact.js";var Qe=xd(null);function dt(e){Qe.value?.anchor.removeAttribute("aria-expanded"),Qe.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute(
"aria-expanded","true")}function hn(){let e=Qe.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),Qe.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var $a=()=>Qe.value!==null;function wa({load:e}){let t=Qe.value;return t&&
Sd`<${ce} key=${t.label} load=${e} name="OpenMenu" menu=${t} close=${hn} onClosed=${()=>Qe.value===t&&hn()} />`}var Ad=3,ka=500,Od={Delete:()=>$("shell.key.delete")};function $n({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(
o?.dataset.row));return F(r)?r:null}function wn(e,t,n,o,r=null){let s=Nt(e,t,n).map(({label:i,icon:a,keys:l,isDanger:c,run:u})=>({label:i,icon:a,...c?{isDanger:c}:
{},...l?.[0]?{detail:Od[l[0]]?.()??l[0]}:{},onSelect:()=>u(o,window.event?.shiftKey===!0)}));dt({label:$("conversation.menu"),items:s,anchor:o,point:r})}function Td({
session:e,groupId:t},n){let o=va(()=>_a(()=>{let{log:s}=e.view.logs.get(t).value;return n===null?void 0:s?.rows.get(n)}),[e,t,n]);return va(()=>_a(()=>{let{role:s,
may_post:i,is_archived:a,settings:l}=e.view.groups.get(t).value??{};return JSON.stringify([s,i,a,l])}),[e,t]).value,o.value}function Sa({context:e,list:t,box:n}){
let[o,r]=Ed(null),s=ba(null),i=ba(null),a=Td(e,o),l=F(a)?a:null;ya(()=>{let p=n.current,f=-ka,m=p.scrollTop,d=0,w=()=>{m=p.scrollTop,f=performance.now()},_=x=>{
let k=x.target;if(s.current?.contains(k))return;clearTimeout(d);let g=()=>r($n(e,k)?.seq??null);p.scrollTop!==m&&w();let y=f+ka-performance.now();y>0&&x.type===
"pointerover"?d=setTimeout(g,y):g()},S=x=>{let k=x.target,g=$n(e,k);if(!g||k.closest("a, img, video")||String(getSelection()??"")!=="")return;x.preventDefault();
let y=k.closest("[data-row]");wn(e,t,g,y,{x:x.clientX,y:x.clientY})},v=()=>{clearTimeout(d),r(null)};return p.addEventListener("scroll",w,{passive:!0}),p.addEventListener(
"pointerover",_),p.addEventListener("focusin",_),p.addEventListener("pointerleave",v),p.addEventListener("contextmenu",S),()=>{clearTimeout(d),p.removeEventListener(
"scroll",w),p.removeEventListener("pointerover",_),p.removeEventListener("focusin",_),p.removeEventListener("pointerleave",v),p.removeEventListener("contextmenu",
S)}},[e,t]);let c=()=>{let p=n.current,f=l&&p.querySelector(`[data-row="${l.seq}"]`);if(f!==i.current&&(i.current?.removeAttribute("data-bar"),f?.setAttribute("\
data-bar",""),i.current=f),!s.current||!f)return;let d=`${f.getBoundingClientRect().top-p.getBoundingClientRect().top+p.scrollTop}px`;s.current.style.insetBlockStart!==
d&&(s.current.style.insetBlockStart=d)};if(Md(c),ya(()=>t.onDrawn(c)),!l)return null;let u=Nt(e,t,l),h=u.some(({id:p})=>p==="react"),b=()=>n.current?.querySelector(
`[data-row="${l.seq}"]`);return wo`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${$("conversation.commands")}>
      ${h&&ma(e).slice(0,Ad).map(p=>wo`
        <button
          key=${p} type="button" tabindex="-1" class="emoji" aria-label=${$("conversation.react_with",{emoji:p})}
          onClick=${()=>e.react(l,p,!l.reacted?.includes(p))}
        >${p}</button>
      `)}
      ${u.filter(({isInBar:p})=>p).map(({id:p,label:f,icon:m,run:d})=>wo`
        <button key=${p} type="button" tabindex="-1" title=${f} onClick=${w=>d(b(),w.shiftKey)}>
          <${q} name=${m} label=${f} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${$("conversation.menu")} aria-haspopup="menu"
        onClick=${p=>wn(e,t,l,p.currentTarget)}
      >
        <${q} name="more" label=${$("conversation.menu")} />
      </button>
    </div>
  `}function xa(e,t){Cd(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function Ma(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(qd(e.key,r,n)||r&&Rd(e,r,t,n))&&e.preventDefault()}function qd(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
i=o(),a=t?i.indexOf(t):i.findIndex(h=>h.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(h=>h.dataset.row===s()?.row)),c={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let h=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(h,()=>{}):h(),!0}let u=c[e];return u===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?u:0)))]?.focus(),!0)}function Rd(e,t,n,o){let r=$n(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return wn(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=Nt(n,o,r).find(({keys:a})=>a?.
includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as _o}from"./vendor/preact.js";function Ea({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||
!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return _o`
    <div class="pill top">
      <button type="button" onClick=${()=>K(()=>t.goTo(s))}>
        <${q} name="up" />
        ${a?$("conversation.unread_since",{n:i.unread,day:cn(new Date(a.timestamp))}):$("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${$("shell.mark_read")}</button>
    </div>
  `}function Aa({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(c=>c.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:i,mentions:a}=r,l=i>0?$("conversation.new",{n:i}):$("conversation.newest");return _o`
    <div class="pill bottom">
      <button type="button" onClick=${()=>K(t.goToEnd)}>
        ${s?$("conversation.yours_below"):l}
        ${a>0&&_o`<span>· ${$("shell.n_mentions",{n:a})}</span>`}
        <${q} name="down" />
      </button>
    </div>
  `}import{html as me,useRef as Fd}from"./vendor/preact.js";import{html as Ve}from"./vendor/preact.js";var Ld={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function Oa({session:e,notice:t}){let n=new Date(
t.timestamp);return Ve`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Pd(e,t)}</span>
      <time datetime=${t.timestamp}>${Lt(n)}</time>
    </div>
  `}function Pd(e,t){let n=(r,s="")=>Ve`<${ei} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return V(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Nd(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?V("conversation.notice.joined",{user:r}):V("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?V("conversation.notice.left",{user:r}):V("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return V(Ld[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return V("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return V(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=Le({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=Ve`<a href=${r}>${$("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?V("conversation.notice.pinned",{actor:o,message:s}):V("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return V("conversation.notice.account_deleted",{user:Ve`<bdi class="person">${t.username}</bdi>`})}}
function Nd(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{
name:s,topic:i}=t;return r&&r.name!==s?V("conversation.notice.renamed",{actor:n,name:Ve`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?V("conversation.notice.topic",{actor:n,
topic:Ve`<bdi>${i}</bdi>`}):V("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?V(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):V("conversation.notice.updated",{actor:n,name:Ve`<bdi>${s}</bdi>`})}import{html as ue}from"./vendor/preact.js";function _n({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||ne(o,o.state.me),i=t.state==="failed"||t.state==="asking",
a=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return ue`
    <div class=${a} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&ue`<${ee} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&ue`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&ue`<p class="quote" dir="auto"><span class="quote-text">${Pt(t.quote)}</span></p>`}
        ${t.content&&ue`<div class="message-text"><${it} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>ue`<${Bd} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&ue`<${Id} context=${e} entry=${t} />`}
      </div>
      ${!i&&ue`<${Dd} entry=${t} />`}
    </div>
  `}var Ta=({error:e})=>e?_e({code:e.code,message:e.sentence}):"";function Dd({entry:e}){let t=e.error?$("conversation.waits",{reason:Ta(e)}):$("conversation.se\
nding");return ue`<span class="message-clock" title=${t}><${q} name="clock" label=${t} /></span>`}function Id({context:e,entry:t}){let{outbox:n}=e.session.local,
o=t.state==="asking"?$("conversation.asking"):$("conversation.not_sent",{reason:Ta(t)});return ue`
    <div class="stuck">
      <p role="alert"><${q} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?$("conversation.send"):$("shell.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${$("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${$("conversation.delete")}</button>
      </div>
    </div>
  `}function Bd({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return ue`
    <div class="file">
      <span class="file-link">
        <${q} name="file" />
        <span class="file-text">
          <bdi class="file-name cut">${t.name}</bdi>
          <span class="file-detail">${Be(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&ue`
        <progress max=${n.size} value=${n.sent} aria-label=${$("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var Ca=300*1e3;function Ra({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=t,c=Fd(new Map),u=c.current;c.current=new Map;
let h=l?[]:n;return me`
    ${a&&me`<${qa} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+h.length===0&&!a&&!l&&me`<p key="none" class="empty" role="listitem">${$("conversation.none")}</p>`}
    ${Ud(i,h).map(({day:b,at:p,items:f})=>me`
      <div class="day" key=${b}>
        <div class="day-name" role="listitem">
          <button type="button" class="small-target" tabindex="-1" title=${$("conversation.jump_to_date")} onClick=${r}>${cn(p)}</button>
        </div>
        ${f.flatMap((m,d)=>Hd({context:e,item:m,before:f[d-1],marks:o,old:u,fresh:c.current}))}
      </div>
    `)}
    ${l&&me`<${qa} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Ud(e,t){let n=[],o=r=>{let s=new Date(r.at),i=Rt(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:F(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function Hd({context:e,
item:t,before:n,marks:o,old:r,fresh:s}){if(t.entry){let b=e.session.state.me,p=!(n&&(n.entry||n.sender===b)&&t.at-n.at<Ca);return[me`<${_n} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${p} />`]}let{row:i}=t,a=i.seq===o.lineSeq,l=me`
    <div key="line" class="unread-line" role="listitem"><span>${$("conversation.unread_line")}</span></div>
  `,c=a||n?.sender!==t.sender||t.at-n.at>=Ca;if(!F(i)){let b=me`<${Oa} key=${i.seq} session=${e.session} notice=${i} />`;return a?[l,b]:[b]}let u=i.seq===o.flashSeq,
h=r.get(i);return(!h||h.props.isHead!==c||h.props.isFlashed!==u)&&(h=me`<${Fi} key=${i.seq} context=${e} message=${i} isHead=${c} isFlashed=${u} />`),s.set(i,h),
a?[l,h]:[h]}function qa({way:e,marks:t,onRetry:n}){let o=t.faults[e];return me`
    <div class="edge ${e}" role="listitem" aria-label=${$("conversation.reading")}>
      ${o!==null&&me`
        <p role="alert">
          <span>${$("conversation.not_read",{reason:o})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${$("shell.try_again")}</button>
        </p>
      `}
    </div>
  `}function Da({context:e,onReady:t}){let{session:n,groupId:o}=e,r=gt(null),s=gt(null),[i,a]=Na(null),l=gt(null),[c,u]=Na(null),h=n.resets.value,b=Ee.value,p=b.name===
"group"&&b.groupId===o?b.seq:null;Pa(()=>{let S=s.current,v=la({session:n,groupId:o,box:r.current,render:(k,g)=>{let y=n.local.signals.outgoing.peek().filter(E=>x(
E)),M=mt`<${Ra}
          context=${e} drawn=${k} outgoing=${y} marks=${g}
          onDay=${m} onRetry=${v.ask}
        />`;La(k?M:null,S)}}),x=({group_id:k,recipient_id:g,seq:y})=>(k===o||g!==null&&n.local.groupWith(g)===o)&&(y===null||!n.state.logs.get(o)?.rows.has(y));
return l.current=v,a(v),t(v),()=>{v.dispose(),La(null,S)}},[n,o]);let f=S=>S().then(()=>u(null),v=>u(_e(v))),m=()=>f(async()=>{let{askForDay:S}=await B(import("./later.js")),
v=await S();v&&await l.current.goToTime(v)}),d=gt(h),w=gt(!1),_=gt(null);return Pa(()=>{if(i){if(n.history.look(o,p??void 0),p!==null){let S=i.anchor.place(),v=i.
position.peek().isAtEnd||S===null||S.row.startsWith("k");w.current&&(_.current??=v?"end":S),f(async()=>await i.goTo(p)&&i.flash(p))}else if(!w.current)f(i.open);else if(_.
current){let S=_.current;_.current=null,f(()=>S==="end"?i.goToEnd():i.goTo(Number(S.row),{offset:S.offset}))}w.current=!0}},[i,b]),Kd(()=>{i&&h!==d.current&&f(i.
again),d.current=h},[i,h]),xa(r,i),mt`
    <div class="messages-place">
      ${i&&mt`<${Ea} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${$("conversation.messages")}
        onKeyDown=${S=>i&&Ma(S,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${$("conversation.older")}</button>
          <button type="button" class="button" onClick=${m}>${$("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${$("conversation.messages")} ref=${s}></div>
        ${i&&mt`<${Sa} context=${e} list=${i} box=${r} />`}
        ${c!==null&&mt`
          <p class="empty" role="alert">
            ${$("conversation.not_read",{reason:c})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&f(i.open)}>${$("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&mt`<${Aa} context=${e} list=${i} />`}
    </div>
  `}var Wd=vi({type:"conjunction"}),Ia=e=>Wd.value.format(e);import{html as Ba}from"./vendor/preact.js";var yn=3;function Fa({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);Ct(e,n.slice(0,yn));let o=n.slice(0,yn).map(s=>ne(e,s,"…")),
r=n.length>yn?$("conversation.typing_more",{names:o.join(", "),more:n.length-yn}):$("conversation.typing",{names:Ia(o),n:n.length});return Ba`<p class="typing" aria-live="off">${n.
length>0&&Ba`<bdi>${r}</bdi>`}</p>`}var Ua=()=>B(import("./later.js"));function Ha({session:e,actions:t,groupId:n}){let[o,r]=Xd(null),s=Gd(()=>{let a=an({session:e,key:$e({groupId:n,
userId:null})});return mn({session:e,actions:t,groupId:n,compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return jd(()=>{i&&!i.settings&&e.asking.group(n)},[e,
n,i===null]),zd(()=>{if(!o)return;let a=l=>Gi(l,{context:s,list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},
[s,o]),i?yo`
    <${Da} context=${s} onReady=${r} />
    <div class="main-foot">
      <${Fa} session=${e} groupId=${n} />
      <${dn} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${ni} session=${e} groupId=${n} />
    <${ga} load=${Ua} />
    <${Li} load=${Ua} />
  `:yo`<${Yd} session=${e} />`}function Yd({session:e}){let t=e.connection.value.state==="live";return yo`<p class="empty" role="status">${t?$("conversation.not\
_member"):$("conversation.reading")}</p>`}import{html as Ka,useEffect as Wa,useMemo as Qd}from"./vendor/preact.js";function ja({session:e,actions:t,userId:n}){let{local:o}=e,r=$e({groupId:null,userId:n}),s=Qd(()=>mn({session:e,actions:t,groupId:0,compose:an({session:e,key:r})}),
[e,t,r]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=ne(e,n),c=o.signals.outgoing.value.filter(u=>u.recipient_id===n);return Wa(()=>e.
asking.people.need([n]),[e,n]),Wa(()=>{i!==null&&we(Le({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),Ka`
    <div class="main-body">
      <div class="beginning">
        <${ee} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${$("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${$("conversation.messages")}>
        ${c.map(u=>Ka`<${_n} key=${u.key} context=${s} entry=${u} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${dn} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
  `}import{html as re,useEffect as Ga}from"./vendor/preact.js";import{html as Vd,useEffect as Jd}from"./vendor/preact.js";function za({session:e,userId:t}){return Jd(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&
Vd`<span class="online-dot"><span class="unseen">${$("shell.online")}</span></span>`}var vn=e=>{K(async()=>(await B(import("./later.js"))).openGroupMenu(e))};function Xa({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return Ga(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),re`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${q} name="back" label=${$("shell.back")} /></a>
      ${o?.kind==="direct"?re`<${Qa} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:re`<${Zd} group=${o} />`}
      ${o&&re`<${em} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Ya=({session:e,userId:t})=>re`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${q} name="back" label=${$("shell.back")} /></a>
    <${Qa} session=${e} userId=${t} />
  </header>
`;function Zd({group:e}){if(!e)return re`<h1 class="grow"><bdi>${$("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return re`
    <${ee} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>lt({name:"group",groupId:t})}>
          <bdi class="cut">${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&re`<span class="tag">${$("shell.archived")}</span>${" "}`}
        ${r!==null&&re`<span>${$("shell.n_members",{n:r})}</span>`}
        ${o&&re`<span> · </span><bdi class="cut" title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Qa({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=be(o);return Ga(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
re`
    <span class="with-dot">
      <${ee} id=${t} name=${r} file=${o?.avatar} />
      <${za} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>lt({name:"profile",userId:t,groupId:n})}>
          <bdi class="cut">${r||$("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi class="cut">${t===e.state.me?$("shell.notes"):o?.status??""}</bdi></p>
    </div>
  `}function em({session:e,actions:t,group:n}){let o=(r,s,i)=>re`
    <button
      class=${r==="search"?"button quiet":"button quiet in-menu"} title=${i} aria-pressed=${Se.value?.name===r}
      onClick=${()=>lt({name:r,groupId:n.id})}
    >
      <${q} name=${s} label=${i} />
    </button>
  `;return re`
    ${n.kind==="group"&&o("members","group",$("shell.members"))}
    ${o("pins","pin",$("shell.pins"))}
    ${o("search","search",$("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${$("shell.more")}
      onClick=${r=>vn({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${q} name="more" label=${$("shell.more")} />
    </button>
  `}import{html as bo}from"./vendor/preact.js";var bn=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as tm}from"./vendor/preact.js";var vo=(e,t)=>K(async()=>{let{openNew:n}=await B(import("./later.js")).catch(()=>{throw new Error($("shell.not_loaded"))});n(e,t)});function Va(e){
let t=n=>dt({label:$("shell.menu_new"),anchor:n.currentTarget,items:bn.map(([o,r])=>({label:$(`shell.new.${o}`),icon:r,onSelect:()=>{vo(o,e)}}))});return tm`
    <button class="button quiet" aria-haspopup="menu" title=${$("shell.menu_new")} onClick=${t}>
      <${q} name="add" label=${$("shell.menu_new")} />
    </button>
  `}function Ja(e){let t=e.session.view.order.value.length===0;return bo`
    <div class="main-body home">
      <p class="quiet-text">${$(t?"shell.begin":"shell.choose")}</p>
      <${ko} ...${e} />
    </div>
  `}var ko=e=>bo`
  <div class="home-actions">
    ${bn.map(([t,n])=>bo`
      <button key=${t} class="button" onClick=${()=>{vo(t,e)}}>
        <${q} name=${n} />${$(`shell.new.${t}`)}
      </button>`)}
  </div>
`;var So=/Mac|iPhone|iPad/.test(navigator.platform),Za=()=>So?"⌘":$("shell.key.ctrl");import{signal as nm}from"./vendor/preact.js";var Dt=nm(!1);function kn(){document.querySelector("dialog[open]")||(hn(),Dt.value=!0)}var om=".composer textarea",rm=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function nl(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||sm(n,e)&&n.preventDefault()};return window.addEventListener("keydown",t),()=>window.removeEventListener("key\
down",t)}function sm(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=So?e.metaKey:e.ctrlKey;if(Dt.peek()&&!document.querySelector("dialog[open]"))return n.length===1;if(ua()||
$a()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")kn();else if(s&&!o&&r&&n.toLowerCase()==="f")we("/search");else if(o&&
!s&&n==="ArrowDown")el(t,1,r);else if(o&&!s&&n==="ArrowUp")el(t,-1,r);else{if(n==="F6"&&!o&&!s)return im(r?-1:1);if(n==="Escape")return Se.peek()===null&&tl();if(o||
e.ctrlKey||e.metaKey||cm(e.target))return!1;if(n==="?")K(lm);else return am(e)&&tl(),!1}return!0}function el({state:e,view:t},n,o){let r=Ee.peek(),s=t.order.peek(),
i=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=i+n;l>=0&&l<s.length;l+=n){let c=e.groups.get(s[l]);if(!(!c||o&&(c.unread===0||ze(
c,a)&&c.mentions===0))){we(`/g/${c.id}`);return}}}function im(e){let t=rm.flatMap(({root:s,first:i})=>{let a=document.querySelector(s),l=a?.querySelector(i)??a;
return a&&l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let i=t[(r+e*s+n*s)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function tl(){let e=document.querySelector(
om);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function am({key:e,target:t}){
return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".panel, [role='menu'], [role='listbox']"))}async function lm(){(await B(import("./later.js"))).
showKeys()}function cm(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):!1}import{effect as um,html as fm}from"./vendor/preact.js";var ol=5e3,rl=()=>B(import("./later.js"));function sl({connection:e}){return um(()=>{e.value.state==="live"&&pm(()=>{rl().catch(()=>{})})})}function pm(e){
"requestIdleCallback"in window?requestIdleCallback(e,{timeout:ol}):setTimeout(e,ol)}function il(e){return Dt.value?fm`<${ce} load=${rl} name="Palette" ...${e} />`:
null}import{html as ll,useEffect as cl,useLayoutEffect as ul,useRef as gm,useState as fl}from"./vendor/preact.js";import{html as xo,useEffect as dm,useRef as mm}from"./vendor/preact.js";function al({title:e,head:t,foot:n,children:o}){let r=mm(null),s=Se.value?.back;return dm(()=>{r.current?.focus({preventScroll:!0})},[]),xo`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s&&xo`<button class="button quiet" onClick=${()=>le(s)}>
            <${q} name="back" label=${$("shell.panel_back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${r}>${e}</h2>
          <button class="button quiet" onClick=${Ye}>
            <${q} name="close" label=${$("shell.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${o}</div>
      ${n&&xo`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var Mo=null;function dl({session:e,actions:t}){let n=Se.value,o=gm(!1),[,r]=fl(0),[s,i]=fl(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!a;if(cl(()=>{a&&Ye()},[a]),cl(()=>{!l||Mo||B(import("./panels.js")).then(u=>{Mo=u.PANELS,r(h=>h+1)},()=>i(!0))},
[l]),ul(()=>{if(l)return document.addEventListener("keydown",pl),()=>document.removeEventListener("keydown",pl)},[l]),ul(()=>{o.current&&!l&&hm()&&xi(),o.current=
l},[l]),!l)return null;let c=Mo?.[n.name];return c?ll`<${c} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:ll`
    <${al} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?$("shell.panel_not_loaded"):$("shell.loading")}
      </p>
    <//>
  `}function pl(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;
if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}Ye()}var hm=()=>!document.
activeElement||document.activeElement===document.body;import{html as xn,useMemo as zm,useState as Gm}from"./vendor/preact.js";import{html as $m,useState as wm}from"./vendor/preact.js";var ml="chat-asked";function gl({session:e}){let[t,n]=wm(_m()),o=e.local.signals.settings.value.notifications;
if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{ym(),n(!0)};return $m`
    <section class="ask" aria-label=${$("shell.notifications")}>
      <p>${$("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${$("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${$("shell.allow")}</button>
      </div>
    </section>
  `}function _m(){try{return localStorage.getItem(ml)!==null}catch{return!0}}function ym(){try{localStorage.setItem(ml,"1")}catch{}}import{html as vm}from"./vendor/preact.js";function hl({session:e,actions:t}){let n=e.state.me,o=e.view.people.get(n).value,r=be(o),s=i=>dt({label:$("shell.account"),anchor:i.currentTarget,items:[{label:$(
"shell.profile"),icon:"person",onSelect:()=>we("/settings/profile")},{label:$("shell.settings"),icon:"settings",onSelect:()=>we("/settings")},{label:$("shell.se\
ssions"),icon:"device",onSelect:()=>we("/settings/sessions")},null,{label:$("shell.read_all"),icon:"check",onSelect:()=>{K(()=>t.readAll())}},null,{label:$("she\
ll.sign_out"),icon:"leave",onSelect:()=>{bm()}}]});return vm`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${$("shell.account_of",{name:r})} onClick=${s}>
      <${ee} id=${n} name=${r} file=${o?.avatar} size="small" />
    </button>
  `}var bm=()=>K(async()=>{await Me.logout(),we("/",{replace:!0})});var Eo=["all","unread","mentions","direct"],km={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function $l(e,t,n,o){if(n==="all")return e;let r=km[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as Sm,useEffect as xm,useState as Mm}from"./vendor/preact.js";function wl({session:e,actions:t}){let[n,o]=Mm([]),r=e.connection.value.state==="live",s=e.invitations.value;if(xm(()=>{r&&t.invitations().then(({items:l})=>o(l),
()=>{})},[r,s]),n.length===0)return null;let i=()=>K(async()=>(await B(import("./later.js"))).showInvitations(t,n,a)),a=l=>o(c=>c.filter(u=>u.id!==
l));return Sm`
    <button class="button invitations" onClick=${i}>
      <${q} name="group" />${$("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as El,useEffect as Ol,useLayoutEffect as Sn,useRef as ht,useState as To}from"./vendor/preact.js";var Em=1440*60*1e3,Am=7,Om=ke({hour:"numeric",minute:"2-digit"}),Tm=ke({weekday:"short"}),Cm=ke({day:"numeric",month:"short"}),qm=ke({day:"numeric",month:"numer\
ic",year:"2-digit"}),_l=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function yl(e,t=new Date){let n=Math.round((_l(t)-_l(e))/Em);return n===
0?Om.value.format(e):n>0&&n<Am?Tm.value.format(e):(e.getFullYear()===t.getFullYear()?Cm:qm).value.format(e)}import{html as se,useEffect as bl,useLayoutEffect as Rm,useRef as Lm}from"./vendor/preact.js";function vl(e,t){return e.kind==="group"?e.name:t?.is_deleted?$("shell.deleted_user"):be(t)||e.name}var kl=999;function Sl({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,c=Lm(null);Rm(()=>c.current?.
style.setProperty("--at",String(o)),[o,!l]);let u=Pm(e,l);if(!l)return null;let h=ze(l,Date.now()),b=vl(l,u.person),p=l.unread>0&&!h,f=d=>vn({session:e,actions:t,
id:n,name:b,point:d,anchor:c.current?.querySelector(d?"a":"button")}),m=d=>{d.preventDefault();let w=d.clientX===0&&d.clientY===0;f(w?null:{x:d.clientX,y:d.clientY})};
return se`
    <li
      ref=${c} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${m} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${Nm(l,b,h,u.isOnline)} data-unread=${p} data-muted=${h} draggable=${!1}
      >
        <span class="group-picture">
          <${ee} id=${l.peer_id??n} name=${b} file=${u.person?.avatar} isGroup=${l.kind==="group"} />
          ${u.isOnline&&se`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${b}</bdi>
            ${h&&se`<${q} name="muted" />`}
            ${l.last&&se`<time class="group-time">${yl(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Im} session=${e} group=${l} isChosen=${s} />
            <${Dm} group=${l} isMuted=${h} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>f(null)}
      >
        <${q} name="more" label=${$("shell.menu_of",{name:b})} />
      </button>
    </li>
  `}function Pm(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return bl(()=>o?e.people.show(n):void 0,[n,o]),
bl(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function Nm({unread:e,mentions:t},n,o,r){let s=[n];
return r&&s.push($("shell.online")),e>0&&s.push($("shell.n_unread",{n:e})),t>0&&s.push($("shell.n_mentions",{n:t})),o&&s.push($("shell.muted")),s.join(", ")}function Dm({
group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n==="direct"&&e>0&&!o;return se`
    ${t>0&&!r&&se`<span class="badge of-mention">@${Ao(t)}</span>`}
    ${r&&se`<span class="badge of-mention">${Ao(e)}</span>`}
    ${e>0&&!o&&!r&&se`<span class="badge">${Ao(e)}</span>`}
  `}var Ao=e=>e>kl?`${kl}+`:e;function Im({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter(h=>h!==e.state.me),a=e.local.
signals.drafts.get(`g${o}`).value;if(i.length>0)return se`<span class="group-last typing">${$("shell.typing")}</span>`;if(a?.text&&!n)return se`<span class="group-last"><em>${$(
"shell.draft")} </em><bdi class="cut">${a.text}</bdi></span>`;if(!r)return se`<span class="group-last"><bdi class="cut">${t.topic||$("shell.empty_group")}</bdi></span>`;
let l=r.sender_id===e.state.me,c=e.view.people.get(r.sender_id).value,u=l?$("shell.you"):s==="direct"?null:be(c)||r.sender;return se`<span class="group-last">${u&&
se`<span class="group-from"><bdi class="cut">${u}</bdi>: </span>`}<bdi class="cut">${Bm(r)}</bdi></span>`}function Bm({kind:e,text:t}){return e==="deleted"?$("s\
hell.deleted"):e==="file"?$("shell.a_file"):Ge(t)}function xl({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function Ml({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var Fm=2e3,Um=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Tl({session:e,actions:t,ids:n,chosen:o}){let r=ht(null),s=ht(null),[i,a]=Hm(n),[
l,c]=To({first:0,end:0}),[u,h]=To(null),b=Wm(i,[u,o,i[0]??null]),p=Oo(s.current),f=Ml(l,[i.indexOf(b??-1),i.indexOf(p??-1)]);function m(){let w=r.current,_=s.current?.
getBoundingClientRect().height??0,S=i.length;if(!w||S===0||_===0)return;let v=xl({top:w.scrollTop,height:w.clientHeight,row:_/S,count:S});c(x=>x.first===v.first&&
x.end===v.end?x:v)}Sn(()=>{s.current?.style.setProperty("--count",String(i.length)),m()},[i]),Ol(()=>{let w=new ResizeObserver(m);return w.observe(r.current),w.
observe(s.current),()=>w.disconnect()},[i]),Sn(()=>{p!==null&&Oo(s.current)===null&&Al(s.current,p)?.focus()}),Km(s,i,o);function d(w){let _=Oo(s.current);if(_===
null||!Um.includes(w.key)||w.altKey||w.ctrlKey)return;w.preventDefault();let S=Math.max(1,Math.floor((r.current?.clientHeight??0)/Cl(s.current))-1),v=i.indexOf(
_),x={ArrowDown:v+1,ArrowUp:v-1,PageDown:v+S,PageUp:v-S,Home:0,End:i.length-1}[w.key]??v,k=i[Math.max(0,Math.min(x,i.length-1))];k!==void 0&&h(k)}return Sn(()=>{
u!==null&&p!==null&&p!==u&&Al(s.current,u)?.focus()},[u]),El`
    <div
      ref=${r} class="sidebar-body" onScroll=${m}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${$("shell.conversations")} onKeyDown=${d}>
        ${f.map(w=>{let _=i[w];return El`<${Sl}
            key=${_} id=${_} position=${w} count=${i.length} session=${e} actions=${t}
            isChosen=${_===o} isStop=${_===b} onFocus=${h}
          />`})}
      </ul>
    </div>
  `}function Hm(e){let t=ht(e),n=ht(-1/0),o=ht(null),[,r]=To(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),Ol(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Fm}]}function Km(e,t,n){let o=ht(null);Sn(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=Cl(e.current),a=r*i;a<s.scrollTop?s.scrollTop=
a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function Cl(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function Oo(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var Al=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),Wm=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;import{html as jm}from"./vendor/preact.js";var ql=()=>jm`
  <button
    class="button quiet" title=${$("shell.mentions")} aria-pressed=${Se.value?.name==="mentions"}
    onClick=${()=>lt({name:"mentions"})}
  >
    <${q} name="mention" label=${$("shell.mentions")} />
  </button>
`;function Rl({session:e,actions:t,chosen:n}){let[o,r]=Gm(Eo[0]),s=Xm(e,o,n);return xn`
    <nav id="groups" class="sidebar" aria-label=${$("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${q} name="logo" /><span>${$("shell.name")}</span></a>
          <span class="grow"></span>
          <${ql} />
          <${Va} session=${e} actions=${t} />
          <${hl} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${kn}>
          <${q} name="search" /><span class="grow">${$("shell.palette")}</span><kbd>${`${Za()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${$("shell.filter")}>
          ${Eo.map(i=>xn`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${$(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${wl} session=${e} actions=${t} />
      </header>
      <${Tl} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&xn`
        <div class="empty">
          <p>${$(`shell.none.${o}`)}</p>
          ${o==="all"&&xn`<${ko} session=${e} actions=${t} />`}
        </div>`}
      <${gl} session=${e} />
    </nav>
  `}function Xm(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return zm(()=>$l(o,e.state.groups,t,n),[e,o,r,t,n])}function Qm({session:e,actions:t}){let n=Ee.value,o=n.name!=="home";return Ym(()=>nl(e),[e]),Ll(()=>sl(e),[e]),Ll(()=>Jm(e),[e]),ge`
    <a class="skip-link" href="#main">${$("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Uo}>
      <${Qs} session=${e} />
      <${Rl} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${Vm} session=${e} actions=${t} at=${n} />
        <${eg} session=${e} actions=${t} at=${n} />
      </main>
      <${dl} session=${e} actions=${t} />
      <${Js} session=${e} />
    </div>
    <${il} session=${e} actions=${t} />
    <${pa} />
    <${wa} load=${Mn} />
    <${Ho} />
  `}function Vm({session:e,actions:t,at:n}){switch(n.name){case"group":return ge`<${Xa} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return ge`<${Ya} key=${n.userId} session=${e} userId=${n.userId} />`;default:return ge`
        <header class="bar">
          <a class="button quiet back" href="/"><${q} name="back" label=${$("shell.back")} /></a>
          <h1><bdi class="cut">${tg(n)}</bdi></h1>
        </header>
      `}}function Jm(e){let t=[],n=!1;return Mn().then(({startNotifications:o,startSwipe:r})=>{n||(t=[o(e),r()])},()=>{}),()=>{n=!0;for(let o of t)o()}}var Mn=()=>B(
import("./later.js")),Zm=()=>B(import("./settings.js"));function eg({session:e,actions:t,at:n}){switch(n.name){case"group":return ge`<${Ha} key=${n.
groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return ge`<${ja} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"\
join":return ge`<${ce} load=${Mn} name="InviteScreen" session=${e} actions=${t} code=${n.code} />`;case"search":return ge`<${ce} load=${Mn} name="SearchScreen" session=${e} actions=${t} query=${n.
query} />`;case"settings":return ge`<${ce} load=${Zm} name="Settings" session=${e} actions=${t} page=${n.page} />`;case"home":return ge`<${Ja} session=${e} actions=${t} />`;default:
return ge`<div class="main-body"><p class="empty"><a href="/">${$("shell.back")}</a></p></div>`}}function tg(e){switch(e.name){case"home":return $("shell.name");case"\
group":case"direct":return $("shell.conversation");case"join":return $("shell.invitation");case"search":return $("shell.search");case"settings":return $("shell.\
settings");case"unknown":return $("shell.not_found")}}export{Nl as a,Wl as b,Oe as c,F as d,te as e,ze as f,M$ as g,ff as h,be as i,ee as j,B as k,it as l,Fe as m,zw as n,fi as o,Gw as p,Xw as q,Yw as r,Qw as s,ke as t,
Rt as u,m_ as v,ln as w,g_ as x,Se as y,le as z,__ as A,Ye as B,Ei as C,io as D,Oi as E,Ti as F,ma as G,hv as H,dd as I,ua as J,fa as K,hd as L,$d as M,Za as N,
vl as O,dt as P,Dt as Q,bm as R,bn as S,yl as T,al as U,za as V,Qm as W};
