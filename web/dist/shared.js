import{A as Se,B as he,C as Ko,D as jo,E as Go,F as Le,G as U,M as zo,b as Re,c as qo,d as $,e as Q,f as Lo,g as Po,h as be,i as No,j as Do,k as Io,l as ge,m as Nt,n as Bo,o as Fo,p as Uo,q as ht,r as Ho,s as Wo,v as ke,w as q,z as qe}from"./shared1.js";function Xo({me:e,leave:t},n,o){async function r(s){let i=await n.patch("/v1/users/me",s);return e.value=i,i}return{changeProfile:r,uploadAvatar(s,i=()=>{}){let{done:a,cancel:l}=o(s,"avatar",{onProgress:i});return{done:a.then(({id:c})=>r({avatar:c})),cancel:l}},async changePassword(s,i){let{ended:a}=await n.put("/v1/us\
ers/password",{old_password:s,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:s=>n.remove(`/v1/users/sessions/${encodeURIComponent(s)}`),exportPath:"/v1/users/me/export",deleteAccount:(s,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:s,messages:i}))}}var V=e=>`/v1/groups/${e}`,xe=(e,t)=>`/v1/groups/${e}/messages/${t}`,Dt=(e,t)=>`/v1/groups/${e}/members/${t}`;var It=200;function Yo({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:r}=await n.post("/v1/groups",{name:o});return r},async changeGroup(o,r){let{settings:s}=await n.patch(V(o),r);return s},deleteGroup:o=>n.remove(V(o)),join:o=>n.post(`${V(o)}/join`),leave:o=>n.remove(Dt(o,e.me)),mute:(o,r)=>n.
put(`${V(o)}/mute`,{until:r}),unmute:o=>n.remove(`${V(o)}/mute`),publicGroups:(o,r=0)=>n.page("/v1/groups/public",{q:o||null,limit:It,after_id:r}),members:(o,{q:r,after_id:s=0,limit:i=It}={})=>n.page(`${V(o)}/members`,{q:r||null,limit:i,after_id:s}),addMember:(o,r,s="member")=>n.post(`${V(o)}/members`,{user_id:r,role:s}),
changeRole:(o,r,s)=>n.patch(Dt(o,r),{role:s}),removeMember:(o,r)=>n.remove(Dt(o,r)),ban:(o,r)=>n.put(`${V(o)}/bans/${r}`),unban:(o,r)=>n.remove(`${V(o)}/bans/${r}`),bans:o=>n.page(`${V(o)}/bans`,{limit:It,after_id:0}),createInvite:(o,r)=>n.post(`${V(o)}/invites`,r),invites:o=>n.get(`${V(o)}/invites`),revokeInvite:(o,r)=>n.
remove(`${V(o)}/invites/${r}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/users/me/invitations",{limit:It,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(
`/v1/users/me/invitations/${o}`)}}var Bt=200,$t=class extends be{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function Qo({local:e,people:t,marks:n,history:o},r){return{async send(s){let i=await e.outbox.add(s),{group_id:a,recipient_id:l}=i;return a&&t.typedAndSent(a),await e.drafts.clear(ge({groupId:a,userId:l})),i},
sendAgain:s=>e.outbox.retry(s),deleteUnsent:async s=>await e.outbox.discard(s)!==null,editUnsent:s=>e.editUnsent(s),async edit({group_id:s,seq:i,revision:a=1},l){let c=xe(s,i);try{return await r.patch(c,{content:l},{headers:{"If-Match":`"${a}"`}})}catch(u){let h=u;throw h.action!=="choose"?h:new $t(h,l,await r.get(c))}},
remove:(s,i)=>r.remove(xe(s,i)),async react(s,i,a,l){let c=`${xe(s,i)}/reactions/${encodeURIComponent(a)}`,{reactions:u}=await(l?r.put(c):r.remove(c));return u},pin(s,i,a){let l=`${V(s)}/pins/${i}`;return a?r.put(l):r.remove(l)},pins:s=>r.get(`${V(s)}/pins`),markUnread:(s,i)=>n.unread(s,i),readAll:()=>n.readAll(),message:(s,i)=>r.
get(xe(s,i)),async versions(s,i){let a=`${xe(s,i)}/versions`,l=[];for(;;){let c=l[l.length-1]?.revision,u=await r.get(a,{limit:Bt,after:c});if(l.push(...u),u.length<Bt)return l}},reactions:(s,i)=>r.page(`${xe(s,i)}/reactions`,{limit:Bt,after_id:0}),readers:(s,i)=>r.page(`${xe(s,i)}/readers`,{limit:Bt,after_id:0}),replies:(s,i,a={})=>r.
get(`${xe(s,i)}/replies`,a),mentions:(s=null)=>r.page(s??"/v1/mentions"),search:s=>r.get("/v1/search",s),refresh:(s,i)=>o.row(s,i)}}function Vo({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let r=`/v1/users/${n}/block`;return o?t.put(r):t.remove(
r)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Ul=(e,t,n)=>({...Qo(e,t),...Yo(e,t),...Vo(e,t),...Xo(e,t,n)});import{openDB as Hl,unwrap as Wl,wrap as Kl}from"./vendor/idb.js";var jl=1,Gl=3e3,zl=3,Xl=40,Zo=["outbox","drafts","files","values"],wt=["meta","groups","messages","people","logs"];async function Yl(e){if(typeof indexedDB>"u")return ht();let t=!0,n=Promise.resolve().then(()=>Hl(`chat-${e}`,jl,{upgrade(r){for(let s of wt)r.objectStoreNames.contains(s)&&r.deleteObjectStore(s);r.createObjectStore(
"meta"),r.createObjectStore("groups",{keyPath:"id"}),r.createObjectStore("messages",{keyPath:["group_id","seq"]}),r.createObjectStore("people",{keyPath:"id"}),r.createObjectStore("logs",{keyPath:"group_id"});for(let s of Zo)r.objectStoreNames.contains(s)||(s==="outbox"?r.createObjectStore(s,{keyPath:"key"}):r.createObjectStore(
s))},blocking:(r,s,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await er(n,null);return o?Ql(o,()=>t):(n.then(r=>r.close()).catch(()=>{}),ht())}async function er(e,t,n=()=>{}){let o,r=new Promise(s=>{o=setTimeout(()=>{n(),s(t)},Gl)});try{return await Promise.race([e,r])}catch{return t}finally{clearTimeout(o)}}function Ql(e,t){
let n=0;async function o(s,i){if(!t()||n>=zl)return i;let a=Promise.resolve().then(s);return er(a,i,()=>n++)}let r=s=>o(async()=>(await s(),!0),!1);return{is_lasting:!0,read:()=>o(()=>Zl(e),null),rows:s=>o(()=>e.getAll("messages",IDBKeyRange.bound([s,0],[s,1/0])),[]),async save(s){let i=!1;return await r(()=>ec(e,s).catch(
l=>{throw i=l?.name==="QuotaExceededError",l}))?!0:(i&&await r(()=>Jo(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:s=>o(async()=>await e.get("outbox",s)??null,null),put_outgoing:s=>r(()=>On(e,"outbox",s)),remove_outgoing:s=>r(()=>e.delete("outbox",s)),drafts:()=>o(async()=>{let s=e.transaction(
"drafts"),[i,a]=await Promise.all([s.store.getAllKeys(),s.store.getAll()]);return new Map(i.map((l,c)=>[String(l),a[c]]))},new Map),draft:s=>o(async()=>await e.get("drafts",s)??null,null),put_draft:(s,i)=>r(()=>On(e,"drafts",i,s)),sync_draft:(s,i)=>r(()=>tc(e,s,i)),file:s=>o(async()=>await e.get("files",s)??null,null),
put_file:(s,i,a)=>o(()=>Vl(e,s,i,a),!1),remove_file:s=>r(()=>e.delete("files",s)),unnamed_files:()=>o(()=>Jl(e),[]),value:s=>o(async()=>await e.get("values",s)??null,null),put_value:(s,i)=>r(()=>On(e,"values",i,s)),wipe:(s=!1)=>r(()=>Jo(e,s?[...wt,...Zo]:wt)),close:()=>e.close()}}async function Vl(e,t,n,o){let r=e.transaction(
"files","readwrite"),s=Uo(await r.store.getAll(),n,o);return await Promise.all([s&&r.store.put(n,t),r.done]),s}async function Jl(e){let t=e.transaction(["files","outbox","drafts"]),[n,...o]=await Promise.all([t.objectStore("files").getAllKeys(),t.objectStore("outbox").getAll(),t.objectStore("drafts").getAll()]),r=new Set(
o.flat().flatMap(({files:s})=>s.map(i=>i.local_id)));return n.map(String).filter(s=>!r.has(s))}async function Zl(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore("meta"),[o,r,s,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),
t.objectStore("logs").getAll()]);return o===void 0?null:{cursor:o,me:r??null,groups:s,people:i,logs:a}}async function ec(e,t){let n=e.transaction(wt,"readwrite");n.done.catch(()=>{});let o=i=>Wl(n.objectStore(i));if(t.is_whole)for(let i of wt)o(i).clear();for(let i of[...t.gone_groups,...t.gone_logs])o("messages").delete(
IDBKeyRange.bound([i,0],[i,1/0])),o("logs").delete(i);for(let i of t.gone_groups)o("groups").delete(i);let r=new Map(t.logs.map(i=>[i.group_id,i]));for(let[i,{from:a}]of r)o("messages").delete(IDBKeyRange.bound([i,0],[i,a],!1,!0));for(let i of t.gone_rows)i[1]>=(r.get(i[0])?.from??0)&&o("messages").delete(i);for(let i of t.
groups)o("groups").put(i);for(let i of t.people)o("people").put(i);let s=0;for(let i of t.rows){let a=o("messages").put(i);++s%Xl===0&&await Kl(a)}for(let i of t.logs)o("logs").put(i);o("meta").put(t.cursor,"cursor"),o("meta").put(Date.now(),"saved_at"),t.me!==void 0&&o("meta").put(t.me,"me"),n.commit(),await n.done}async function On(e,t,n,o){
let r=e.transaction(t,"readwrite"),{store:s}=r,i=n===null?s.delete(o):s.put(n,o);r.commit(),await Promise.all([i,r.done])}async function tc(e,t,n){let{store:o,done:r}=e.transaction("drafts","readwrite");Fo(await o.get(t),n)&&(Nt(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await r}async function Jo(e,t){let n=e.transaction(
t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}import{batch as hf,signal as Ke}from"./vendor/preact.js";var nc=new Set([1002,1007,1009,4502]),oc=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),tr=e=>nc.has(e),nr=e=>oc.get(e)??null;function or(e){try{let t=Number(JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var rc=1e4;function rr(e){let t=new Map,n=0;function o(s){let i=t.get(s);return t.delete(s),i&&e.cancel(i.handle),i}let r=(s,i)=>o(s)?.fail(new be({code:i}));return{ask(s,i,a=`r${++n}`){return new Promise((l,c)=>{let u=e.after(()=>r(a,"time_out"),rc);t.set(a,{done:l,fail:c,handle:u}),i({...s,ref:a})||r(a,"network")})},
settle(s){if(typeof s.ref!="string")return;let i=o(s.ref);s.type==="error"?i?.fail(Do(s)):i?.done(s)},failAll(){for(let s of[...t.keys()])r(s,"network")}}}var ac=1e4,Tn=2e4,lc=5e3,cc=500,uc=3e4,ir=3,fc=65536;function ar({open:e,prepare:t,checkLogin:n,onFrame:o,onState:r,isOnline:s=()=>!0,isVisible:i=()=>!0,clock:a=Po,random:l=Math.random}){let c=null,u={state:"idle",since:a.now(),retryAt:null,code:null},h=0,y=0,f=!1,p=null,m=null,d=-1/0,g=rr(a);function w(O,L=null,B=null){
let F=a.now();u={state:O,since:F,retryAt:L===null?null:F+L,code:B},r(u)}function b(){return u.state==="updating"&&h<ir?"updating":u.state==="offline"?"offline":"connecting"}async function v(){x();let O=++y;w(b());let L;try{L=await t()}catch(te){O===y&&A(te);return}if(O!==y)return;let B=!1;c=e(L);let F=c;p=a.after(()=>E(
B,1006),ac),F.onopen=()=>{B=!0},F.onmessage=({data:te})=>F===c&&S(te),F.onclose=({code:te,reason:T})=>F===c&&M(B,te,T)}function S(O){let L;try{L=JSON.parse(String(O))}catch{return}if(d=a.now(),L.type==="ready")k(),a.cancel(p),f=!0,w("catching_up");else if(L.type==="live"){h=0,o(L),w("live");return}g.settle(L),o(L)}function k(){
let O=d+Tn-a.now(),L=()=>d+Tn>a.now();m=a.after(()=>L()||!i()?k():_(),O>0?O:Tn)}function _(){a.cancel(m),d=-1/0,D({type:"ping"}),m=a.after(()=>d>-1/0?k():E(!0,1006),lc)}function x(){if(a.cancel(p),a.cancel(m),f=!1,c){let O=c;c=null,O.onmessage=O.onopen=null,O.onclose=null,O.close(1e3)}g.failAll()}function M(O,L,B){if(L===
1012){let te=or(B)+l()*1e3;x(),w("updating",te,L),p=a.after(v,te);return}let F=nr(L);F?N("ended",F):L===4503?N("crowded",L):tr(L)?N("faulty",L):E(O,L)}function E(O,L){x();let B=++y;if(O){C(L);return}w(b(),null,L),n().then(()=>B===y&&C(L),F=>B===y&&A(F))}function A(O){if(!(O instanceof be))throw O;O.action==="sign_in"?N(
"ended",O.code):C(O.code,(O.retryAfter??0)*1e3)}function C(O,L=0){x();let B=Math.min(cc*2**h,uc),F=Math.max(B*(.7+.6*l()),L);h++,!s()||h>=ir?w("offline",F,O):w(u.state==="updating"?"updating":"waiting",F,O),p=a.after(v,F)}function N(O,L=null){y++,x(),w(O,null,L)}function D(O){return!c||!f?!1:(c.send(JSON.stringify(O)),
!0)}return{get connection(){return u},start(){h=0,v()},stop:()=>N("idle"),end:O=>N("ended",O),restart:()=>{v()},now(){u.state==="crowded"?this.start():["offline","waiting","updating"].includes(u.state)?v():f&&_()},offline(){u.state==="waiting"||u.state==="connecting"?(u={...u,state:"offline"},r(u)):f&&_()},signal:O=>c!==
null&&c.bufferedAmount<fc&&D(O),request:(O,L)=>g.ask(O,D,L)}}function Me(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var lr=4,Cn=1e3,pc=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","message_unpinned","account_deleted"]),cr=e=>({group_id:e,segments:[],rows:new Map,sorted:null,pending:new Set}),j=e=>e!==void 0&&(e.type==="group_message"||e.type===
"direct_message"),ur=e=>e.type==="group_message"||e.type==="direct_message"||pc.has(e.type),we=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),ne=e=>e.segments.findLast(t=>t.at_end),Ft=e=>ne(e)??e.segments.at(-1);function Ee(e,t){return e.sorted??=[...e.rows.values()].sort((n,o)=>n.seq-o.seq),e.sorted.slice($e(e.sorted,t.
from),$e(e.sorted,t.to+1))}function $e(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].seq>=t?o=r:n=r+1}return n}function _t(e,t){let{rows:n,sorted:o}=e;if(o){let r=$e(o,t.seq);r===o.length||n.has(t.seq)?o[r]=t:e.sorted=null}n.set(t.seq,t)}function Rn(e){let t=[];return e.pending.add(t),t}function fr(e,t,n,o){e.pending.
delete(o);let r=Me(t.cursor),s=t.messages.map(i=>({...i,as_of:r}));qn(e,dc(t,n));for(let i of s){let a=e.rows.get(i.seq);(!a||a.as_of<=r)&&_t(e,i)}return o.filter(i=>i.id>r)}function pr(e,{from:t,to:n,at_start:o,at_end:r},s,i){e.pending.delete(i),qn(e,{from:t,to:n,at_start:o,at_end:r});for(let a of s)e.rows.has(a.seq)||
_t(e,a);return i}var dr=(e,t)=>{e.pending.delete(t)};function dc({messages:e,has_before:t,has_after:n},{before:o,after:r}){let s=e[0]?.seq,i=e[e.length-1]?.seq;if(r!==void 0)return{from:r+1,to:i??r,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?s??a+1:1,to:a,at_start:!t,at_end:o===void 0&&!n}}function qn(e,t){
let{from:n,to:o,at_start:r,at_end:s}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),r||=a.at_start,s||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:r,at_end:s}].sort((a,l)=>a.from-l.from)}function mr(e,t){for(let n of e.segments)n.at_end&&t>n.to&&qn(e,{...n,
to:t});return we(e,t)!==void 0}function gr(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(_t(e,t),!0)}function Ln(e,t,n=Cn){let o=e.rows.size,r=c=>c.from<=t&&t<=c.to?-1:Math.min(Math.abs(c.from-t),Math.abs(c.to-t)),s=[...e.segments].sort((c,u)=>r(c)-r(u)),i=ne(e),a=s.slice(0,lr);i&&!a.includes(i)&&(a=[...a.
slice(0,lr-1),i]);let l=n;e.segments=a.map(c=>{let u=mc(Ee(e,c),t,l);if(l-=u.rows.length,!u.isCut)return c;if(u.rows.length===0)return null;let h=u.hasFirst?c.from:u.rows[0].seq,y=u.hasLast?c.to:u.rows[u.rows.length-1].seq;return{from:h,to:y,at_start:c.at_start&&u.hasFirst,at_end:c.at_end&&u.hasLast}}).filter(c=>c!==null).
sort((c,u)=>c.from-u.from);for(let c of e.rows.keys())we(e,c)||e.rows.delete(c);return e.sorted=null,e.rows.size<o}function mc(e,t,n){if(e.length<=n)return{rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),r=o<0?e.length:o,s=Math.max(0,Math.min(r-Math.floor(n/2),e.length-n));return{rows:e.slice(s,s+
n),isCut:!0,hasFirst:s===0,hasLast:s+n===e.length}}var hr=e=>({me:e,cursor:null,applied_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,wanted:new Map,mark_turn:0,marked:new Map,gone:new Map}),$r=()=>({groups:new Set,logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],
me:!1,ask_groups:new Set,ask_counts:new Set,ask_rows:new Map,ask_people:new Set});function fe(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function G(e,t,n,o){let r=e.groups.get(n);r&&(e.groups.set(n,{...r,...o}),t.groups.add(n))}var Ut=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function yt(e,t){let{base_seq:n,base_read_seq:o,tail_from:r}=e;if(t!==o)return t>=r?wr(e,t):null;let s=wr(e,Math.max(t,n)),i={unread:e.unread+s.unread,mentions:e.mentions+
s.mentions};for(let a of e.corrections)if(gc(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<0?null:i}function gc({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:r}){return r<=e?!1:o===null?n>0:o>t&&o<=e}function wr({tail:e},t){let n=e.
filter(o=>o.seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function _r(e,t){e.tail.push(t),Sr(e)}function yr(e,t){e.applied_seq===0&&(e.tail_from=Math.min(e.tail_from,t-1)),e.applied_seq=t}function Ht(e,{seq:t,read_seq:n,unread:o,mentions:r}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,
base_read_seq:n,unread:o,mentions:r}),!0)}function vr(e,t,n,o){let r=e.tail.find(c=>c.seq===t);e.tail=e.tail.filter(c=>c!==r);let{is_counted:s,is_mention:i}=r?{is_counted:!0,...r}:o??{},[a,l]=s===void 0?[null,null]:s?[-1,-Number(i)]:[0,0];Pn(e,{seq:t,event_seq:n,unread:a,mentions:l})}function br(e,{seq:t,message_seq:n,
revision:o},r,s){let i=e.tail.findIndex(h=>h.seq===n),a=e.tail[i],l=a??r;a&&s&&(e.tail[i]={...a,...s});let u=l&&s&&l.revision<o?Number(s.is_mention)-Number(l.is_mention):null;Pn(e,{seq:n,event_seq:t,unread:0,mentions:u})}function kr(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),Pn(e,{seq:null,event_seq:t,unread:null,
mentions:null})}function Pn(e,t){t.unread===0&&t.mentions===0||(e.corrections.push(t),Sr(e))}function Sr(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(r=>r.seq),...e.corrections.map(r=>r.event_seq)].sort((r,s)=>r-s)[256/2],o=yt(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;Ht(e,{seq:e.applied_seq,
read_seq:e.base_read_seq,...o})}e.tail_from=n,e.tail=e.tail.filter(r=>r.seq>n),e.corrections=e.corrections.filter(r=>r.event_seq>n)}var xr=120,hc={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",settings:null,member_count:null,owner_id:null};function vt(e,t,n){let o=e.groups.get(n.id),r={...hc,...o,...n};r.active_at=r.last?.at??r.active_at,e.groups.set(
n.id,r),t.groups.add(n.id)}function Mr(e,t,n,o){let{seq:r,read_seq:s,unread:i,mentions:a,muted_until:l,peer_id:c,name:u,...h}=n,y=e.groups.get(n.id);if(!(r<=(e.gone.get(n.id)??0))){if(y&&Ar(e,n)){Pe(e,t,n.id,n,o);return}vt(e,t,{...h,seq:Math.max(y?.seq??0,r),name:u??y?.name??"",muted_until:l??null,peer_id:c??null,..."l\
ast"in n?{last:wc(y?.last??null,n.last)}:{}}),"may_post"in n||Ne(e,t,n.id),Pe(e,t,n.id,{seq:r,read_seq:s,unread:i,mentions:a},o)}}function Er(e,t,n,o){let{id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:h,peer_id:y}=n,{visibility:f,may_post:p,may_invite:m,may_pin:d,history:g}=n,w={visibility:f,may_post:p,
may_invite:m,may_pin:d,history:g},b=e.groups.get(r);if(!(n.seq<=(e.gone.get(r)??0))){if(b?.settings&&Ar(e,n)){Pe(e,t,r,n,o);return}vt(e,t,{seq:Math.max(b?.seq??0,n.seq),id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:h,settings:w,peer_id:y??null,active_at:b?.active_at||n.created_at}),Ne(e,t,r),Pe(
e,t,r,n,o)}}var Ar=(e,{id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function Pe(e,t,n,o,r=1/0){let s=e.counts.get(n),i=e.groups.get(n);if(!i)return;if(!s)e.counts.set(n,Ut(o));else{if((e.wanted.get(n)??0)>o.read_seq)return;{let l=o.read_seq!==i.read_seq;if(l&&(e.marked.get(n)??0)>r||!Ht(s,o)){(l||!yt(s,i.read_seq))&&
t.ask_counts.add(n);return}}}G(e,t,n,{read_seq:o.read_seq});let a=e.wanted.get(n)??0;a>o.read_seq?Ye(e,t,n,a):Kt(e,t,n)}var Wt=(e,t)=>{e.marked.set(t,++e.mark_turn)};function Ye(e,t,n,o){let r=e.counts.get(n);if(!(!r||!e.groups.has(n))){if(Wt(e,n),G(e,t,n,{read_seq:o}),o!==r.base_read_seq){let s=yt(r,o),i=Math.max(r.applied_seq,
o),a=s?{seq:i,read_seq:o,...s}:$c(e,n,o);a&&Ht(r,a)}Kt(e,t,n)}}function $c(e,t,n){let o=e.logs.get(t),r=o&&ne(o),s=e.counts.get(t),i=s&&Math.max(s.applied_seq,s.base_seq);if(!o||!r||r.from>n+1||r.to!==i)return null;let a={seq:r.to,read_seq:n,unread:0,mentions:0};for(let l of o.rows.values()){if(l.as_of>e.applied_id)return null;
l.seq>n&&l.seq>=r.from&&j(l)&&bt(e,l)&&(a.unread++,Qe(e,l)&&a.mentions++)}return a}function Kt(e,t,n){let o=e.groups.get(n),r=e.counts.get(n);if(!o||!r)return;let s=yt(r,o.read_seq);s?(s.unread!==o.unread||s.mentions!==o.mentions)&&G(e,t,n,s):t.ask_counts.add(n)}var bt=(e,t)=>t.sender_id!==e.me&&!t.deleted,jt=(e,t,n,o)=>Ee(
t,n).find(r=>r.seq>o&&j(r)&&bt(e,r))?.seq,Qe=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function Ne(e,t,n){let o=e.groups.get(n);if(!o)return;let r=o.peer_id===null?void 0:e.people.get(o.peer_id),s=!o.is_archived&&!(o.kind==="direct"&&r?.is_deleted),i=o.role!=="member",a=o.settings?o.settings.may_post===
"all":o.may_post;G(e,t,n,{may_post:s&&(i||a)})}function Gt(e,t,n){e.groups.delete(n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),e.marked.delete(n),e.wanted.delete(n),t.groups.add(n),t.logs.add(n)}function Nn({seq:e,sender_id:t,sender:n,timestamp:o,content:r,deleted:s}){return{seq:e,sender_id:t,sender:n,at:o,
kind:s?"deleted":r?"text":"file",text:Array.from(r.slice(0,2*xr)).slice(0,xr).join("")}}var wc=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,Or=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var kt=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});function pe(e,t,n,o){let r=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},s={...r,...o},
i=Object.keys(s);e.people.has(n)&&i.every(a=>s[a]===r[a])||(e.people.set(n,s),t.people.add(n))}function St(e,t,n,o){e.people.has(n)||pe(e,t,n,{username:o})}function Tr({fetchUsers:e,onUsers:t,clock:n}){let o=new Set,r=new Set,s=null;async function i(){s=null;let a=[...o].slice(0,100);for(let l of a)o.delete(l),r.add(l);
o.size>0&&(s=n.after(i,0));try{let l=await e(a),c=new Set(l.map(u=>u.id));t(l,a.filter(u=>!c.has(u)))}catch{}for(let l of a)r.delete(l)}return{need(a){for(let l of a)l>0&&!r.has(l)&&o.add(l);o.size>0&&(s??=n.after(i,50))},dispose:()=>n.cancel(s)}}var Cr=100,_c=5e3;function Rr({state:e,http:t,change:n,history:o,clock:r}){let s=new Set,i=new Map,a=null,l=!1,c=Tr({fetchUsers:p=>t.get("/v1/users",{user_ids:p.join(",")}),onUsers:(p,m)=>n(d=>{for(let g of p)pe(e,d,g.id,kt(g));for(let g of m)pe(e,d,g,{is_deleted:!0,is_partial:!1});for(let{id:g,kind:w}of e.groups.values())
w==="direct"&&Ne(e,d,g)}),clock:r}),u=(p=Cr)=>{a??=r.after(h,p)};async function h(){if(a=null,l)return;l=!0;let p=Cr;try{for(let m of[...s])s.delete(m),e.gone.has(m)&&!e.groups.has(m)||await y(m);for(let[m,d]of[...i]){for(let g of[...d])await f(m,g),d.delete(g);d.size===0&&i.delete(m)}}catch{p=_c}l=!1,s.size+i.size>0&&
u(p)}async function y(p){let m=e.mark_turn;try{let d=await t.get(`/v1/groups/${p}`);n(g=>Er(e,g,d,m))}catch(d){let{isPassing:g}=d;if(!g)return;throw s.add(p),d}}async function f(p,m){if(e.logs.get(p)?.rows.has(m))try{await o.row(p,m)}catch(d){if(d.isPassing)throw d}}return{people:c,group(p){s.add(p),u()},note(p){for(let m of[
...p.ask_groups,...p.ask_counts])s.add(m);for(let[m,d]of p.ask_rows)for(let g of d)fe(i,m,g);s.size+i.size>0&&u(),c.need(p.ask_people)},dispose(){r.cancel(a),c.dispose()}}}var qr=200,yc=1e3,vc=6e4;function Lr({userId:e,db:t,http:n,state:o,view:r,history:s,change:i,me:a,server:l,onSettings:c,onServer:u,onAnew:h,onOther:y,clock:f}){let p=0,m=-1/0,d=null,g=Promise.resolve();function w({me:k,server:_,settings:x,groups:M,people:E},A){i(C=>{a.value=k,l.value=_,c(x),u(_);for(let N of E)pe(o,C,N.
id,kt(N));pe(o,C,k.id,kt(k));for(let N of M)Mr(o,C,N,A)})}async function b(k,_){for(;k;){let x=k.replace(/limit=\d+/,`limit=${yc}`),M=o.mark_turn,E=await n.get(x);if(_!==p)return;w(E,M),k=E.next}}async function v(){let k=++p,_=o.mark_turn;f.cancel(d);try{let x=await n.get("/v1/start",{limit:qr});if(k!==p)return;if(x.me.
id!==e){y();return}w(x,_);let M=m+vc-f.now();x.next&&M>0?d=f.after(S,M):x.next&&(await b(x.next,k),m=f.now())}catch{}}let S=()=>{g=v()};return{async anew(){let k=++p,_=await n.get("/v1/start",{limit:qr},{tries:1});if(k!==p)return;if(_.me.id!==e){y();return}let{groups:x,counts:M,logs:E,marks:A,marked:C,gone:N}=o;for(let D of[
x,M,E,A,C,N])D.clear();o.cursor=_.cursor,o.applied_id=Me(_.cursor),m=-1/0,w(_),r.refresh(),h()},refresh:S,refreshed:()=>g,async showCopy(){let k=await t.read();if(!k||k.cursor===null||o.cursor!==null)return;let{cursor:_,groups:x,people:M,logs:E}=k;a.value=k.me;for(let A of x)o.groups.set(A.id,A),o.counts.set(A.id,Ut(A));
for(let A of M)o.people.set(A.id,A);o.cursor=_,o.applied_id=Me(_),r.refresh(),s.restore(E,t)},dispose:()=>f.cancel(d)}}function Pr({fetch:e,db:t,onSignedOut:n,clock:o}){let r=new AbortController,s=t;return{http:Io({fetch:e,onSignedOut:n,signal:r.signal,sleep:i=>new Promise(a=>o.after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(s,a)}),end(){r.abort(),s=ht()}}}function Nr(e,t,n){let{me:o}=e;if("username"in t){let r="user_id"in t?t.user_id:t.actor_id;St(e,n,r,t.username)}"sender"in t&&St(e,n,t.sender_id,t.sender),t.type==="group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||bc(e,t,n):t.type==="member_added"&&t.user_id===o&&kc(e,t,n)}function bc(e,t,n){let{group_id:o,
kind:r,member_ids:s,actor_id:i}=t,a=r==="direct",l=a?s.find(h=>h!==e.me)??e.me:null,c=t.name??e.people.get(l??0)?.username??"",u=!a&&i===e.me?"owner":"member";vt(e,n,{id:o,kind:r,name:c,peer_id:l,role:u}),l!==null&&!e.people.has(l)&&n.ask_people.add(l),Ir(e,t,n)}function kc(e,t,n){let{group_id:o,group:r,role:s}=t;if(Dn(
e,t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&Gt(e,n,o);let{kind:i="group",name:a=null,topic:l=""}=r??{};vt(e,n,{id:o,kind:i,name:a??"",topic:l,role:s}),Ir(e,t,n)}var Dn=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),Dr=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Ir(e,{group_id:t,
seq:n,timestamp:o},r){G(e,r,t,{active_at:o}),Pe(e,r,t,{seq:n,read_seq:n,unread:0,mentions:0}),r.ask_groups.add(t)}var Br=200;function Fe(e,{id:t,group_id:n,message_seq:o}){let r=e.logs.get(n)?.rows.get(o);return j(r)&&r.as_of<t?r:null}function Ur(e,t,n,o){let r=(s,i)=>Ue(t,o,{...s,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||Hr(t,n,n.id,1,o);break}case"message_edited":{let s=Fe(e,n);s&&!n.message?
fe(o.ask_rows,t.group_id,s.seq):s&&n.message&&(Ue(t,o,xc(s,{...n.message,as_of:s.as_of})),n.message.deleted?In(t,s,n.id,o):r(t.rows.get(s.seq),{})),n.message&&Fr(t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let s=Fe(e,n);s?In(t,s,n.id,o):Ac(t,n,o),Fr(t,n.message_seq,n.id,"",o);break}case"react\
ion_added":case"reaction_removed":{let s=Fe(e,n);if(!s)break;if(!n.reactions){fe(o.ask_rows,t.group_id,s.seq);break}let i=n.actor_id===e.me,a=(s.reacted??[]).filter(c=>!i||c!==n.emoji),l=i&&n.type==="reaction_added";Ue(t,o,{...Sc(s,"reacted",l?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinn\
ed":case"message_unpinned":{let s=Fe(e,n);if(!s)break;let{pinned:i,...a}=s;r(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&Ec(t,n.actor_id,n.id,o);break;default:}}function Ue(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...r}=n;n=r}_t(e,n),fe(t.rows,
e.group_id,n.seq)}function Sc(e,t,n){let{[t]:o,...r}=e;return n.length>0?{...r,[t]:n}:r}function xc({reactions:e,reacted:t,pinned:n,reply_count:o},r){return{...r,...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function Mc(e){let{files:t,mentions:n,quote:o,reactions:r,reacted:s,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function In(e,t,n,o,r=Bn(n)){t.deleted||Hr(e,t,n,-1,o,r);let s=e.rows.get(t.seq);Ue(e,o,{...Mc(s),as_of:n})}var Bn=e=>t=>t.as_of<e;function Ec(e,t,n,o){let r=[...e.rows.values()].filter(j),s=new Set(r.filter(Bn(n)).map(i=>i.seq));for(let i of r)i.quote?.sender_id===t&&i.
quote.content&&Ue(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&s.has(i.seq)&&In(e,i,n,o,a=>s.has(a.seq))}function Ac(e,{id:t,message_seq:n},o){let r=e.rows.get(n);if(!j(r)||r.reply_to===null)return;let s=[...e.rows.values()].find(i=>i.id===r.reply_to);j(s)&&s.as_of<t&&fe(o.ask_rows,e.group_id,s.seq)}function Hr(e,{
reply_to:t,quote:n},o,r,s,i=Bn(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(h=>h.id===t);if(!j(a)||!i(a))return;let{reply_count:l=0,...c}=a,u=l+r;Ue(e,s,{...c,...u>0&&{reply_count:u},as_of:o})}function Fr(e,t,n,o,r){let s=Array.from(o.slice(0,2*Br)).slice(0,Br).join("");for(let i of e.rows.
values())j(i)&&i.quote?.seq===t&&i.as_of<n&&i.quote.content!==s&&Ue(e,r,{...i,quote:{...i.quote,content:s}})}function jr(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Nr(e,t,n);let o=e.groups.get(t.group_id);if(!o)return zr(e,t)?e.gone.set(t.group_id,t.seq):Dr(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&G(e,n,o.id,{seq:t.seq}),Oc(e,t);let r=e.logs.get(o.id);if(r){for(let s of r.pending)s.push(
t);zt(e,t,n)}return Tc(e,t,n),Kt(e,n,o.id),!0}function zt(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let r=mr(o,t.seq);if(Ur(e,o,t,n),r&&ur(t)){let s={...t,as_of:t.id};gr(o,s)&&fe(n.rows,o.group_id,s.seq)}n.logs.add(o.group_id)}function Oc(e,t){let n=e.counts.get(t.group_id);if(n)if(yr(n,t.seq),t.type==="group_me\
ssage"||t.type==="direct_message"){let{seq:o,id:r,sender_id:s,revision:i=1}=t;bt(e,{...t,as_of:r})&&_r(n,{seq:o,id:r,sender_id:s,is_mention:Qe(e,t),revision:i})}else if(t.type==="message_deleted"){let o=Fe(e,t),s=o&&(!o.deleted||o.sender_id===e.me)?{is_counted:bt(e,o),is_mention:Qe(e,o)}:null;vr(n,t.message_seq,t.seq,s)}else if(t.
type==="message_edited"&&t.actor_id!==e.me){let o=Fe(e,t);br(n,t,o&&!o.deleted?Wr(e,o):null,t.message?Wr(e,t.message):null)}else t.type==="account_deleted"&&t.is_erased&&kr(n,t.seq,t.actor_id)}var Wr=(e,{mentions:t,deleted:n,revision:o=1})=>({is_mention:!n&&Qe(e,{...t&&{mentions:t}}),revision:o});function Tc(e,t,n){let o=t.
group_id,r=e.groups.get(o);if(r)switch(t.type){case"group_message":case"direct_message":Cc(e,{...t,as_of:t.id},n);break;case"message_edited":r.last?.seq===t.message_seq&&t.message&&G(e,n,o,{last:Nn({...t.message,as_of:t.id})});break;case"message_deleted":r.last?.seq===t.message_seq&&G(e,n,o,{last:{...r.last,kind:"delet\
ed",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":Fn(e,o,t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":zr(e,t)?Kr(e,t,n):Fn(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role==="owner"&&G(e,n,o,{owner_id:t.user_id}),t.user_id===
e.me&&(G(e,n,o,{role:t.role}),r.settings||n.ask_groups.add(o),Ne(e,n,o)),n.members.add(o);break;case"ban_lifted":n.members.add(o);break;case"group_updated":{let{name:s,topic:i,is_archived:a,visibility:l,may_post:c,may_invite:u,may_pin:h,history:y}=t;G(e,n,o,{name:s,topic:i,is_archived:a,settings:{visibility:l,may_post:c,
may_invite:u,may_pin:h,history:y}}),Ne(e,n,o);break}case"group_deleted":Kr(e,t,n);break;case"profile_changed":Rc(e,t,n);break;case"account_deleted":pe(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&r.last?.sender_id===t.actor_id&&G(e,n,o,{last:{...r.
last,kind:"deleted",text:""}}),Gr(e,t.actor_id,t.username,n),Ne(e,n,o),Fn(e,o,r.kind==="direct"?0:-1,n);break;default:}}function Cc(e,t,n){let{group_id:o,seq:r,sender_id:s,key:i}=t,a=e.groups.get(o),l=e.counts.get(o);if(n.typed.push({group_id:o,user_id:s}),!a?.last||a.last.seq<r){let c=Nn(t);G(e,n,o,{last:c,active_at:c.
at})}if(s===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:r});else if(a&&!t.deleted&&r>a.read_seq&&r>(l?.base_seq??0)){let c=Qe(e,t),u=a.kind==="direct"?"direct":c?"mention":"message";n.arrived.push({message:t,kind:u})}}function Rc(e,t,n){let{actor_id:o,username:r,display_name:s,status:i,avatar:a}=t;e.groups.get(
t.group_id)?.kind==="direct"?(pe(e,n,o,{username:r}),n.ask_people.add(o)):pe(e,n,o,{username:r,display_name:s,status:i,avatar:a,is_partial:!1}),Gr(e,o,r,n),o===e.me&&(n.me=!0)}function Gr(e,t,n,o){for(let r of e.groups.values())r.peer_id===t&&r.name!==n&&G(e,o,r.id,{name:n})}var zr=({me:e},t)=>t.type==="group_deleted"||
(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function Kr(e,t,n){if(Dn(e,t))return;let{name:o=""}=e.groups.get(t.group_id)??{};e.gone.set(t.group_id,t.seq),Gt(e,n,t.group_id),n.left.set(t.group_id,{event:t,name:o})}function Fn(e,t,n,o){let r=e.groups.get(t)?.member_count;r&&n&&G(e,o,t,{member_count:r+
n}),o.members.add(t)}var qc=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),Xr=e=>!qc.has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function Yr(e,{group_id:t,user_id:n,
seq:o,last_seq:r,unread:s,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let l=e.marks.get(t)??new Map;if(e.marks.set(t,l),o<=(l.get(n)??0))return;l.set(n,o),a.marks.add(t)}else o>=(e.wanted.get(t)??0)&&(e.wanted.delete(t),Wt(e,t),Xt(e,{group_id:t,read_seq:o,last_seq:r,unread:s,mentions:i},a))}function Xt(e,{group_id:t,
read_seq:n,last_seq:o,unread:r,mentions:s},i,a){o!==void 0&&r!==void 0&&s!==void 0?Pe(e,i,t,{seq:o,read_seq:n,unread:r,mentions:s},a):a===void 0?Ye(e,i,t,n):i.ask_counts.add(t)}function Qr(e,t,n){let o=Me(t);for(let{id:r,read_seq:s}of e.groups.values()){let i=e.counts.get(r);if(!i)continue;let{base_seq:a,applied_seq:l,
tail_from:c,tail:u}=i,h=l||c,y=u.find(p=>p.id>o),f=y?y.seq-1:h;Wt(e,r),a>h?n.ask_counts.add(r):f>s&&Ye(e,n,r,f)}}function Vr(e,{group_id:t,user_id:n,muted_until:o},r){n===e.me&&G(e,r,t,{muted_until:o})}var Un=50,Jr=20,Zr=50,Hn=200,Ve=Number.MAX_SAFE_INTEGER,Lc=100;function es({state:e,http:t,change:n,opened:o,clock:r}){let s=new Map,i=new Map,a=new Map,l=new Set;function c(p){let m=e.logs.get(p);if(m)return m;let d=cr(p);return e.logs.set(p,d),d}async function u(p,m,d){let g=c(p),w=Rn(g);try{let b=await t.get(`/v1/gr\
oups/${p}/messages`,{...m,limit:d,events:1});return e.logs.get(p)===g&&n(v=>h(g,b,m,w,v)),b}catch(b){throw dr(g,w),b}}function h(p,m,d,g,w){let b=p.group_id,v=fr(p,m,d,g);for(let{seq:S}of m.messages){fe(w.rows,b,S);let k=p.rows.get(S);j(k)&&St(e,w,k.sender_id,k.sender)}for(let S of v)zt(e,S,w);y(b,m.messages[Math.floor(
m.messages.length/2)]?.seq),w.logs.add(b)}function y(p,m=Ve){let d=e.logs.get(p),g=l.has(p)?Cn:Hn;d&&d.rows.size>g&&Ln(d,i.get(p)??m,g-Lc)}function f(p){let m=e.groups.get(p),d=e.logs.get(p);if(m?.unread===0)return null;let g=m?.read_seq??0,w=d&&(we(d,g+1)??ne(d));if(!(!w||w.from>g+1))return jt(e,d,w,g)??(w.at_end?null:
void 0)}return{page(p,m={},d=Un){let g=JSON.stringify([p,m,d]),w=s.get(g);if(w)return w;let b=u(p,m,d).finally(()=>s.delete(g));return s.set(g,b),b},row(p,m){return this.page(p,{after:m-1},1)},async open(p){await a.get(p);let m=f(p);return m===null&&!ne(c(p))&&(await this.page(p),m=f(p)),m===void 0&&(m=(await this.page(
p,{around:"first_unread"})).first_unread),this.look(p,m??Ve),{seq:m,firstUnread:m}},async openAt(p,m){return await a.get(p),this.look(p,m),we(c(p),m)||await this.page(p,{around:m}),{seq:m,firstUnread:f(p)??null}},async openAtTime(p,m){i.delete(p);let{messages:d}=await this.page(p,{around:m}),g=Date.parse(m),b=d.find(v=>Date.
parse(v.timestamp)>=g)?.seq??null;return this.look(p,b??Ve),{seq:b,firstUnread:f(p)??null}},async older(p,m,d=Un){i.set(p,m);let g=we(c(p),m);return!g||g.at_start?!1:(await this.page(p,{before:g.from},d)).has_before},async newer(p,m,d=Un){i.set(p,m);let g=we(c(p),m);return!g||g.at_end?!1:(await this.page(p,{after:g.to},
d)).has_after},bound(p){for(let m of p)y(m)},look(p,m){o.set(p,r.now()),c(p),m!==void 0&&i.set(p,m);let d=[...e.logs.keys()].sort((g,w)=>(o.get(w)??0)-(o.get(g)??0));n(g=>{for(let w of d.slice(Zr))e.logs.delete(w),o.delete(w),i.delete(w),g.logs.add(w);l=new Set(d.slice(0,Jr));for(let w of d.slice(Jr,Zr)){let b=e.logs.get(
w);i.delete(w),b&&b.rows.size>Hn&&Ln(b,Ve,Hn)&&g.logs.add(w)}})},async restore(p,m){let g=[...p].sort((b,v)=>v.opened_at-b.opened_at).map(b=>{let v=c(b.group_id);return o.has(b.group_id)||o.set(b.group_id,b.opened_at),{stored:b,log:v,kept:Rn(v)}}),w=Promise.resolve();for(let{stored:b,log:v,kept:S}of g){let k=b.group_id;
w=w.then(async()=>{let _=await m.rows(k);if(a.delete(k),e.logs.get(k)!==v)return;let x=_.filter(M=>b.from<=M.seq&&M.seq<=b.to);n(M=>{for(let E of pr(v,b,x,S))zt(e,E,M);M.logs.add(k)})}),a.set(k,w)}await w}}}import{signal as Kn}from"./vendor/preact.js";var Pc=2,Nc=50*1024*1024,ts=1440*60*1e3;function ns({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:r,now:s=Date.now}){let i=new Map,a=new Map,l=new Map,c=new Map,u=[],h=0,y=new Set;function f(v,S){S?c.set(v,S):c.delete(v),n(v)}async function p(){h<Pc?h++:await new Promise(v=>u.push(()=>v(void 0)))}function m(){
let v=u.shift();v?v():h--}async function d(v,S){await p();try{let k=i.get(v)??await e.file(v);if(!k)throw new be({code:"file_missing"});let _=await w(k);if(_)return _;if(!a.has(v))throw new be({code:"aborted"});let x=k.size,M=t(k,S,{onProgress:A=>f(v,{sent:A,size:x,state:"running",code:null})});l.set(v,M);let{id:E}=await M.
done;return await b(k,E),E}finally{l.delete(v),m()}}async function g(v){if(!globalThis.crypto?.subtle)return null;let S=await crypto.subtle.digest("SHA-256",await v.arrayBuffer());return[...new Uint8Array(S)].map(k=>k.toString(16).padStart(2,"0")).join("")}async function w(v){let S=await g(v),k=await e.value("uploads"),
_=S&&k?k[S]:null;return _&&s()-_.at<ts?_.id:null}async function b(v,S){let k=await g(v);if(!k)return;let _=await e.value("uploads")??{},x=Object.entries(_).filter(([,{at:M}])=>s()-M<ts);await e.put_value("uploads",{...Object.fromEntries(x),[k]:{id:S,at:s()}})}return{async attach(v,S){let k=r();i.set(k,v),await e.put_file(
k,v,Nc);let _={local_id:k,name:S,type:v.type,size:v.size,file_id:null};return this.ensure(_).catch(()=>{}),_},ensure(v){let{local_id:S,name:k,size:_,file_id:x}=v;if(x)return Promise.resolve(x);let M=a.get(S);if(M)return M;f(S,{sent:0,size:_,state:"waiting",code:null});let E=()=>a.get(S)===A,A=Promise.resolve().then(()=>d(
S,k)).then(C=>(E()&&f(S,{sent:_,size:_,state:"done",code:null}),o(S,C),C),C=>{throw E()&&(a.delete(S),f(S,{sent:0,size:_,state:"failed",code:C.code,is_passing:C.isPassing})),C});return a.set(S,A),A},progressOf:v=>c.get(v)??null,isRunning:()=>h>0,blob:async v=>i.get(v)??await e.file(v),async sweep(){let v=(await e.unnamed_files()).
filter(S=>!i.has(S));for(let S of v)y.has(S)&&await e.remove_file(S);y=new Set(v)},dispose(){a.clear();for(let v of l.values())v.cancel()},async drop(v){a.delete(v),l.get(v)?.cancel(),i.delete(v),f(v,null),await e.remove_file(v)}}}var Dc=2e3,Ic=5e3;function os({drafts:e,http:t,clock:n}){let o=null,r=new Set,s=null,i=null,a=h=>`/v1/users/me/drafts/${h}`;async function l(h=!1){for(;;){let y=e.unsynced().find(([,m])=>!r.has(m));if(!y)return;let[f,p]=y;try{if(Nt(p))await t.remove(a(f),void 0,{keepalive:h}),o?.delete(f);else{let{updated_at:m}=await t.
put(a(f),Bc(p),{keepalive:h});o?.set(f,m)}}catch(m){let d=m;if(d.code==="aborted")return;if(d.isPassing){d.status>0&&(s??=n.after(c,(d.retryAfter??0)*1e3||Ic));return}r.add(p);continue}await e.synced(f,p)}}function c(h){return n.cancel(s),s=null,i??=l(h).finally(()=>{i=null}),i}function u(h,y){if(y&&y.updated_at<=(o?.get(
h)??""))return;y?o?.set(h,y.updated_at):o?.delete(h);let f=e.get(h);(y||f)&&e.take(h,Fc(y,f))}return{mayHave:h=>o===null||o.has(h)||i!==null,changed(){s??=n.after(c,Dc)},received:({draft:h,value:y})=>u(h,y),async sync(){try{let h=await t.get("/v1/users/me/drafts"),y=new Map(h.map(f=>[f.draft,f]));o??=new Map;for(let f of new Set(
[...y.keys(),...e.keys()]))e.isNewer(f)?y.has(f)&&o.set(f,y.get(f)?.updated_at??""):u(f,y.get(f)??null)}catch{return}r.clear(),await c()},async flush(){await i,await c(!0)},dispose:()=>n.cancel(s)}}var Bc=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Fc(e,t){
let n=(t?.files??[]).filter(u=>u.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:r,files:s,updated_at:i}=e,a=new Map((t?.files??[]).map(u=>[u.file_id,u])),l={id:r??0,seq:0,sender_id:0,sender:"",content:""},c=s.map(u=>a.get(u)??{local_id:u,name:"",type:"",size:0,
file_id:u});return{text:o,reply_to:r===null?null:t?.reply_to?.id===r?t.reply_to:l,selection:t?.text===o?t.selection:null,files:[...c,...n],at:Date.parse(i)}}var Wn="edits";function rs({db:e,onChange:t}){let n=new Map,o=Promise.resolve();async function r(s){let i=await e.value(Wn)??{},{[s]:a,...l}=i,c=n.get(s);await e.put_value(Wn,c?{...l,[s]:c}:l)}return{get:s=>n.get(s)??null,isAny:()=>n.size>0,set(s,i){if(i)n.set(s,i);else if(!n.delete(s))return;t(s),o=o.then(()=>r(s))},async load(){
let s=await e.value(Wn)??{};for(let[i,a]of Object.entries(s))n.has(i)||(n.set(i,a),t(i))}}}function ss(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:r=>t.get(r),has:r=>t.has(r),isHeld:r=>n.has(r),insert(r){t.delete(r.key);let s=[...t.values(),r].sort((i,a)=>i.at-a.at);t.clear();for(let i of s)t.set(i.key,i);o()},hold(r,s){t.has(r)?n.set(r,s):s()},update(r,s){let i=t.
get(r);if(!i)return null;let a={...i,...s};return t.set(r,a),o(),a},remove(r){let s=t.get(r);return t.delete(r),n.get(r)?.(),n.delete(r),s&&o(),s},nextTime:r=>Math.max(r,...[...t.values()].map(s=>s.at+1)),clear(){t.clear();for(let r of n.values())r();n.clear()}}}var Uc=1440*60*1e3,Hc=3e4,is=1e3,Wc=3e4;function as({db:e,send:t,ensureFile:n,dropFile:o,hold:r,onChange:s,onPause:i=()=>{},makeKey:a,laneOf:l=({group_id:u,recipient_id:h})=>u?`g${u}`:`u${h}`,clock:c}){let u=ss(s),h=new Map,y=!1,f=!1,p=null;function m(_,x=!1){h.delete(_);let M=u.remove(_);if(!x)for(let{local_id:E}of M?.
files??[])o(E)}function d(){if(!y||f)return;let _=new Set,x=c.now(),M=1/0;for(let E of u.list()){let A=l(E);if(_.has(A)||!["waiting","sending"].includes(E.state)||(_.add(A),E.state==="sending"))continue;let C=h.get(E.key)??0;C>x?M=Math.min(M,C):u.isHeld(E.key)&&g(E)}c.cancel(p),M<1/0&&(p=c.after(d,M-x))}async function g({
key:_,tries:x}){let M=u.update(_,{state:"sending",tries:x+1}),E=()=>u.get(_)?.state==="sending";try{let A=await Promise.all(M.files.map(n));if(E()&&await w(M,A),E()){let{group_id:C,recipient_id:N,content:D,reply_to:O}=M,B=await t({type:"send",key:_,content:D,reply_to:O,files:A,...C?{group_id:C}:{recipient_id:N}},_);b(_,
B.seq,B.duplicate===!0)}}catch(A){E()&&v(M,No(A))}d()}async function w(_,x){let M=_.files.every(C=>C.file_id);if(_.may_be_sent&&M)return;let E=_.files.map((C,N)=>({...C,file_id:x[N]??null})),A=u.update(_.key,{may_be_sent:!0,files:E});A&&await e.put_outgoing(A)}function b(_,x,M){e.remove_outgoing(_),M?m(_):u.update(_,{state:"\
sent",seq:x,error:null})}function v({key:_,tries:x,may_be_sent:M},E){let{action:A,code:C,message:N}=E;if(A==="resend"||A==="sign_in"){C!=="time_out"&&h.set(_,c.now()+is),u.update(_,{state:"waiting",error:null});return}let D=A==="wait"||A==="pause";if(A==="wait"){let B=(E.retryAfter??0)*1e3,F=Math.max(B,Math.min(is*2**(x-
1),Wc));h.set(_,c.now()+F)}let O=D?"waiting":"failed",L=u.update(_,{state:O,may_be_sent:M,error:{code:C,sentence:N}});L&&e.put_outgoing(L),A==="pause"&&S()}function S(){f||(f=!0,i(!0),c.after(()=>{f=!1,i(!1),d()},Hc))}async function k(_){let{key:x}=_;if(u.has(x))return!0;let M=await r(`chat-outbox-${x}`);if(!M)return!1;
let E=await e.outgoing(x);if(!E||u.has(x))return M(),!0;let A=c.now()-E.at>Uc,C=E.state==="failed"?"failed":A?"asking":"waiting",N=C==="waiting"?null:E.error;return u.insert({...E,state:C,error:N,may_be_sent:E.may_be_sent??!0}),u.hold(x,M),!0}return{list:u.list,async add({group_id:_=null,recipient_id:x=null,content:M,reply_to:E=null,
quote:A=null,files:C=[]}){let N={key:a(),group_id:_,recipient_id:x,content:M,reply_to:E,quote:A,files:C,state:"waiting",tries:0,at:u.nextTime(c.now()),error:null,seq:null,may_be_sent:!1};u.insert(N);let[D]=await Promise.all([r(`chat-outbox-${N.key}`),e.put_outgoing(N)]);return u.hold(N.key,D??(()=>{})),d(),N},async load(){
let _=new Set,x=await e.outbox();for(let M of x.sort((E,A)=>E.at-A.at)){let E=l(M);_.has(E)||await k(M)||M.state==="failed"||_.add(E)}d()},connected(_){y=_,_&&d()},dispose(){y=!1,c.cancel(p),u.clear()},confirm({key:_}){u.has(_)&&(e.remove_outgoing(_),m(_),d())},forgetSent(_){for(let x of u.list())x.state==="sent"&&_(x)&&
m(x.key)},async retry(_){let x=u.get(_);if(!x||!["failed","asking"].includes(x.state))return;h.delete(_);let M={...x,state:"waiting",error:null,tries:0,at:u.nextTime(c.now())};u.insert(M),await e.put_outgoing(M),d()},async discard(_,x=!1){let M=u.get(_);return!M||M.state==="sent"||["waiting","sending"].includes(M.state)&&
M.may_be_sent?null:(await e.remove_outgoing(_),m(_,x),d(),M)}}}function ls({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:r=s=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(s)}){let s=new AbortController,i=!1,a=()=>{},l=r(`chat-${e}`);l&&(l.onmessage=({data:u})=>t(u));function c(){return s.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
u=>{a=u}))}return o?o.request(`chat-store-${e}`,{signal:s.signal},c).catch(()=>{}):Promise.resolve().then(c),{get isLeading(){return i},tell(u){s.signal.aborted||l?.postMessage(u)},hold(u){return o?new Promise(h=>{o.request(`${u}-${e}`,{ifAvailable:!0},y=>y?new Promise(f=>h(()=>f(void 0))):(h(null),Promise.resolve())).
catch(()=>h(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,s.abort(),a(),l?.close()}}}import{batch as cs,signal as Yt}from"./vendor/preact.js";var Kc=500;function se(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let r=Yt(e(n));return t.set(n,r),r},update(n){let o=t.get(n);o&&(o.value=e(n))},refresh(){for(let[n,o]of t)o.value=e(n)}}}var He=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function us(e,t){let n=0,o=se(g=>e.groups.get(g)??null),r=se(
g=>p(g)),s=se(g=>e.people.get(g)??null),i=se(g=>new Map(e.marks.get(g)??[])),a=se(g=>++n),l=se(g=>++n),c=Yt([]),u=Yt(0),h=Yt({groups:0,mentions:0}),y=new Map,f=null;function p(g){return{log:e.logs.get(g)??null,version:++n}}function m(){f=null;let g=Or(e.groups),w=c.value;(g.length!==w.length||g.some((b,v)=>b!==w[v]))&&
(c.value=g)}function d(g){let{groups:w,mentions:b}=h.value,v=t.now();for(let S of g){let k=e.groups.get(S),_=y.get(S)??{groups:0,mentions:0},x=jc(k,v);w+=x.groups-_.groups,b+=x.mentions-_.mentions,k?y.set(S,x):y.delete(S)}(w!==h.value.groups||b!==h.value.mentions)&&(h.value={groups:w,mentions:b})}return{groups:o,logs:r,
people:s,marks:i,members:a,pins:l,order:c,changed:u,totals:h,publish:g=>cs(()=>{for(let w of g.groups)o.update(w);for(let w of g.logs)r.update(w);for(let w of g.people)s.update(w);for(let w of g.marks)i.update(w);for(let w of g.members)a.update(w);for(let w of g.pins)l.update(w);g.groups.size!==0&&(d(g.groups),u.value++,
c.value.length===0?m():f??=t.after(m,Kc))}),refresh:()=>cs(()=>{for(let g of[o,r,s,i])g.refresh();d(new Set([...y.keys(),...e.groups.keys()])),u.value++,m()}),dispose:()=>t.cancel(f)}}function jc(e,t){if(!e||e.unread===0)return{groups:0,mentions:0};let n=He(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.
max(o,e.mentions)}}var fs=3e4;function ps({userId:e,db:t,http:n,env:o,state:r,socket:s,onLeading:i}){let{clock:a}=o,l=Kn([]),c=Kn(!1),u=se(M=>g.progressOf(M)),h=se(M=>b.get(M)),y=se(M=>v.get(M)),f=Kn(0),p=new Set,m=null,d=ls({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),b.load().then(b.adopt).then(S.changed),w.load();
let M=()=>{w.load(),g.sweep(),m=a.after(M,fs)};m=a.after(M,fs)},onWord:M=>{M.type==="draft"&&b.changed(M.key),M.type==="settings"&&k.reload();for(let E of p)E(M)}}),g=ns({db:t,upload:o.upload,onProgress:M=>u.update(M),onUploaded:(M,E)=>b.uploaded(M,E),makeId:o.makeKey,now:a.now}),w=as({db:t,send:(M,E)=>s.request(M,E),ensureFile:g.
ensure,dropFile:g.drop,hold:d.hold,onChange:M=>{l.value=M},onPause:M=>{c.value=M},makeKey:o.makeKey,laneOf:({group_id:M,recipient_id:E})=>`g${M??_(E)??-Number(E)}`,clock:a}),b=Bo({db:t,onChange:M=>{h.update(M),f.value++},tell:M=>d.tell({type:"draft",key:M}),onStored:()=>S.changed(),mayBeOnServer:M=>S.mayHave(M),clock:a}),
v=rs({db:t,onChange:M=>y.update(M)}),S=os({drafts:b,http:n,clock:a}),k=Lo({db:t,http:n,tell:()=>d.tell({type:"settings"}),clock:a});function _(M){for(let{id:E,kind:A,peer_id:C}of r.groups.values())if(A==="direct"&&C===M)return E;return null}async function x(M){let E=await w.discard(M,!0);if(!E)return!1;let{group_id:A,recipient_id:C,
content:N,quote:D,files:O}=E,L=A??_(C);return await b.merge(ge({groupId:L,userId:C}),{text:N,reply_to:D,selection:null,files:O}),!0}return{editUnsent:x,outgoingIn({groupId:M=null,userId:E=null}){let A=M??_(E);return l.value.filter(({group_id:C,recipient_id:N})=>A===null?N===E:(C??_(N))===A)},began(M){if(b.keys().length!==
0)for(let E of M){let A=r.groups.get(E)?.peer_id;A&&b.move(ge({userId:A}),ge({groupId:E}))}},outbox:w,attachments:g,drafts:b,edits:v,settings:k,tabs:d,groupWith:_,isLasting:t.is_lasting,signals:{outgoing:l,isPaused:c,progress:u,drafts:h,draftList:f,edits:y,settings:k.settings},load:()=>Promise.all([w.load(),b.load(),v.
load(),k.load()]),sync(){w.forgetSent(({group_id:M,seq:E})=>E!==null&&E<=(r.groups.get(M??0)?.seq??0)),k.sync(),S.sync()},received(M){M.type==="settings"?k.received(M):M.type==="draft"&&S.received(M)},onWord(M){return p.add(M),()=>p.delete(M)},async handOver(){await b.flush(),await b.load(),b.adopt(),await Promise.all(
[S.flush(),k.flush()])},async flush(){await b.flush(),await Promise.all([S.flush(),k.flush()])},dispose(){a.cancel(m),b.flush();for(let M of[w,g,S,k])M.dispose();d.leave()}}}var jn=1e3,Gc=5e3;function ds({state:e,http:t,request:n,change:o,clock:r}){let{wanted:s}=e,i=new Set,a=!1,l=null,c=(f=jn)=>{a&&(l??=r.after(u,f))};function u(){l=null;for(let[f,p]of s)i.has(f)||h(f,p)}async function h(f,p){i.add(f);let m=jn,d=e.mark_turn;try{let g=await n({type:"read",group_id:f,seq:p});s.get(f)===p&&(s.
delete(f),o(w=>Xt(e,{...g,group_id:f,read_seq:g.seq},w,d)))}catch(g){let{isPassing:w,retryAfter:b}=g;!w&&s.get(f)===p&&(s.delete(f),y(f)),m=b===null?Gc:Math.max(b*1e3,jn)}i.delete(f),s.has(f)&&c(m)}let y=f=>o(p=>{p.ask_counts.add(f)});return{read(f,p){let m=e.groups.get(f);!m||p<=m.read_seq||(o(d=>Ye(e,d,f,p)),s.set(f,
p),c())},async unread(f,p){let m=s.get(f)??0;try{m>0&&await t.put(`/v1/groups/${f}/read`,{seq:Math.min(m,p-1)}),s.delete(f);let d=e.mark_turn,g=await t.put(`/v1/groups/${f}/unread`,{seq:p});o(w=>Xt(e,g,w,d))}catch(d){throw y(f),d}},async readAll(){await t.put("/v1/read-all")},connected(){a=!0,s.size>0&&c()},disconnected(){
a=!1,r.cancel(l),l=null},async flush(){let f=[...s].map(([p,m])=>t.put(`/v1/groups/${p}/read`,{seq:m},{keepalive:!0}).catch(()=>{}));await Promise.all(f)},dispose:()=>r.cancel(l)}}var zc=1440*60*1e3;function ms({state:e,change:t,clock:n}){let o=null,r=1/0;function s(){o=null,r=1/0;let a=n.now();t(l=>{for(let{id:c,muted_until:u}of e.groups.values()){if(u===null)continue;let h=Date.parse(u);h<=a?G(e,l,c,{muted_until:null}):r=Math.min(r,h)}}),i()}function i(){n.cancel(o),o=r<1/0?n.after(s,Math.min(
r-n.now(),zc)):null}return{note(a){let l=r;for(let c of a){let u=e.groups.get(c)?.muted_until;u&&(r=Math.min(r,Date.parse(u)))}r<l&&i()},dispose:()=>n.cancel(o)}}var Xc=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Yc=/\n[ \t]*\n/g,Qc=/`+/g,Vc=/^[\p{White_Space}\x1c-\x1f]*$/u;function Qt(e){let t=[];if(!e.includes("`"))return t;let n=0,o=null;for(let r of e.matchAll(Xc)){let[s,i,a]=r,l=r.index+s.length;o?i.length>=o.length&&Vc.test(a)&&(t.push(gs(o,Math.max(o.from,r.index-1),l)),
n=l,o=null):(hs(e,n,r.index,t),o={at:r.index,length:i.length,from:Math.min(l+1,e.length),info:a.trim()})}return o?t.push(gs(o,e.length,e.length)):hs(e,n,e.length,t),t}var gs=({at:e,from:t,info:n},o,r)=>({start:e,end:r,from:t,to:o,is_block:!0,info:n});function hs(e,t,n,o){if(t>=n)return;let r=e.slice(t,n),s=0;for(let{index:i,
0:a}of r.matchAll(Yc))$s(r.slice(s,i),t+s,o),s=i+a.length;$s(r.slice(s),t+s,o)}function $s(e,t,n){let o=[...e.matchAll(Qc)].map(({index:i,0:a})=>({index:i,length:a.length})),r=[],s=new Map;for(let i=o.length-1;i>=0;i--)r[i]=s.get(o[i].length),s.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=r[i];if(a===void 0)continue;
let l=t+o[i].index,c=t+o[a].index,u=l+o[i].length;n.push({start:l,end:c+o[a].length,from:u,to:c,is_block:!1,info:""}),i=a}}var Jc="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",Zc=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${Jc})?\\ufe0f?`,eu=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${Zc}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,tu=new RegExp(`^\\s*(?:${eu}\\s*){1,3}$`,"u"),nu=150,
ou=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,ws=e=>e.length<=nu&&tu.test(e);function o$(e,t){let n=ou.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-n[1].length,prefix:n[2]}}var ru=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),su=/[\p{L}\p{N}\p{M}]/u,iu=/[\p{White_Space}]/u,au=/\p{Default_Ignorable_Code_Point}/u,
lu=/[\p{L}\p{N}]/u,cu=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,uu=/\p{M}/u,_s=/[\u202a-\u202e\u2066-\u2069]/g,xt=e=>e>""&&ru.test(e),Vt=e=>su.test(e)&&!xt(e),Jt=e=>e===""||iu.test(e),De=e=>e>""&&au.test(e),Ae=e=>e>""&&uu.test(e),Zt=e=>lu.test(e),ys=e=>cu.test(e),vs=e=>e.replace(_s,""),en=e=>e.search(_s)>=0;function Je(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&fu(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function Ze(e,t){let n=e.codePointAt(t);return n===void 0?"":String.fromCodePoint(n)}var fu=e=>e>=55296&&e<56320;var Gn=/^(?:https?:\/\/|mailto:|www\.)/i,pu=/^www\.[^.]+\../i,du=/^[^@]+@[^@]+$/,mu=/[\p{L}\p{N}\p{M}]/u,gu=".,;:!?'*_~|",hu={")":"(","]":"[","}":"{"},$u=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,wu=/[\u3002\uff0e\uff61]/g;function zn(e){let t=Gn.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!pu.test(e)||e.search(/^https?:\/\/[/\\]/i)===
0)return null;let n;try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?du.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol==="http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function bs(e,t,n){let o=t,r={"(":0,"[":0,
"{":0};for(;o<n;){let s=Ze(e,o),i=hu[s];if(!_u(s)||i&&r[i]===0)break;i?r[i]--:s in r&&r[s]++,o+=s.length}for(;o>t&&gu.includes(e[o-1]);)o--;return o}function _u(e){return e<""?e>" "&&e!==""&&!'<>"`'.includes(e):mu.test(e)&&!xt(e)&&!De(e)}function ks(e,{href:t,host:n}){if(en(e))return n;let o=e.normalize("NFKC").replace(
/\p{Default_Ignorable_Code_Point}/gu,"").replace(wu,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),r=o.split($u).filter(yu);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===n.toLowerCase();return(r.length>0||o.includes("@"))&&!i?n:null}let s=n.replace(/:\d+$/,"");for(let i of r){let a=vu(
i);if(Ss(i)||a!==s&&!s.endsWith(`.${a}`))return n}return null}function yu(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.test(t[t.length-1])}function vu(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(
`https://${t}`).hostname}catch{return t.toLowerCase()}}function Ss(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function xs(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,"").replace(/[/?#].*$/s,"");return Ss(n)?t:null}var bu=/[\s\0-\x1f\x7f<>]/;function Mt(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].start<t?n=s+1:o=s}let r=n;return s=>{for(;r<e.length&&e[r].start<s;)r++;return e[r]}}function Ms(e,t){let n=new Map,o=[],r=0;for(let s=0;s<e.length;s++){if(r<t.length&&t[r].start===s){s=t[r++].end-1,o=[];continue}let i=e[s];if(i===
"(")o.push(s);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,s)}else bu.test(i)&&(o=[])}return n}var W=e=>e===""?[]:[{type:"mark",text:e}];function Et(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Et).join("")}function et(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var ku=/["“”„‟«»「『]/;function Es(e,{start:t,end:n,from:o,to:r},s){let i=xu(Su(e,o,r,s));return{type:"code",children:[...W(e.slice(t,o)),...i,...W(e.slice(r,n))]}}function Su(e,t,n,o){let r=[],s=Mt(o,t);for(let i=s(t);i&&i.start<n;i=s(t))r.push(e.slice(t,i.start),...W(e.slice(i.start,i.end))),t=i.end;return r.
push(e.slice(t,n)),et(r)}function As([e,t],n,o){let r=t?[{type:t,children:o}]:o;return{type:e,children:[...W(n),...r,...W(n)]}}function xu(e){let t=e.map(Et).join("");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(r=>typeof r=="string"),o=e.findLastIndex(r=>typeof r=="string");return et(e.flatMap(
(r,s)=>{if(typeof r!="string"||s!==n&&s!==o)return[r];let i=s===n?1:0,a=r.length-(s===o?1:0);return[...W(r.slice(0,i)),r.slice(i,a),...W(r.slice(a))]}))}function Os(e,{start:t,end:n,id:o}){let r=e.slice(t,n),s=ku.test(r[1])?[r[0],...W(r[1]),r.slice(2,-1),...W(r.slice(-1))]:[r];return{type:"mention",id:o,children:s}}var Ts=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,Mu="\\*_~[]`",Eu=">-",Au={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},Ou=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,Tu=["**","~~"];function Cs(e,t,n){let o={from:0,index:-1,found:""},r=null,s=[...t,...n].sort((d,g)=>d.
start-g.start),i=new Map(s.map(d=>[d.start,d]));function a(d,g,w,b){let v=Mt(s,d),S=Mt(w,d),k=[],_=new Map,x=d,M=b?-1:d;for(;x<g;){(o.index<x||x<o.from)&&(o=l(x));let E=v(x),A=S(x),C=Math.min(o.index,E?.start??g,A?.start??g,g);if(C>x&&k.push(e.slice(x,C)),x=C,x>=g)break;A?.start===x?(k.push(...W(e.slice(x,A.end))),x=M=
A.end):E?.start===x?(k.push("id"in E?Os(e,E):Es(e,E,w)),x=E.end):e[x]==="\\"?x=h(x,g,M,k):e[x]==="["?x=b?c(x,1,k):f(x,g,w,k):"*_~".includes(e[x])?x=y(x,d,g,k,_):x=m(x,d,g,o.found,b,k)}for(let[E,A]of _)k[A]=E;return et(k)}function l(d){Ts.lastIndex=d;let g=Ts.exec(e);return{from:d,index:g?.index??e.length,found:g?.[0]??
""}}function c(d,g,w){return w.push(e.slice(d,d+g)),d+g}let u=d=>d<e.length&&Mu.includes(e[d])&&!i.has(d);function h(d,g,w,b){let v=e[d+1],S=d===w||e[d-1]===`
`,k=u(d+1)||S&&Eu.includes(v);return d+1===g||!k?c(d,1,b):(b.push({type:"mark",text:"\\"}),c(d+1,1,b))}function y(d,g,w,b,v){let S=1;for(;d+S<w&&e[d+S]===e[d];)S++;let k=e.slice(d,d+S),_=Au[k],x=d===g?"":Je(e,d),M=d+S===w?"":Ze(e,d+S);if(!_||k==="_"&&Cu(x,M))return c(d,S,b);let E=v.get(k);if(E!==void 0&&!Jt(x)&&(Tu.includes(
k)||!Vt(M))){for(let[A,C]of v)C<E||(b[C]=A,v.delete(A));b.push(As(_,k,et(b.splice(E).slice(1))))}else!Jt(M)&&!Vt(x)?(E!==void 0&&(b[E]=k),v.set(k,b.length),b.push({type:"mark",text:k})):b.push(k);return d+S}function f(d,g,w,b){let v=p(d+1,g);if(v===null||e[v+1]!=="(")return c(d,1,b);r??=Ms(e,t);let S=r.get(v+1);if(S===
void 0||S>=g)return c(d,1,b);let k=zn(e.slice(v+2,S));if(!k)return c(d,1,b);let _=a(d+1,v,w,!0),x=_.map(Et).join("");return Ou.test(x)?c(d,1,b):(b.push({type:"link",href:k.href,host:ks(x,k),children:[...W("["),..._,...W(e.slice(v,S+1))]}),S+1)}function p(d,g){for(;d<g;){let w=i.get(d);if(w){if(e.slice(d,w.end).includes(
`
`))return null;d=w.end;continue}let b=e[d];if(b==="]")return d;if(b==="["||b===`
`)return null;d+=b==="\\"&&u(d+1)?2:1}return null}function m(d,g,w,b,v,S){if(d>g&&Vt(Je(e,d)))return c(d,b.length,S);let k=bs(e,d,w),_=e.slice(d,k),x=v||!Gn.test(_)?null:zn(_);return x?(S.push({type:"link",href:x.href,host:xs(_,x),children:[_]}),k):c(d,Math.max(k-d,b.length),S)}return(d,g,w)=>a(d,g,w,!1)}var Cu=(e,t)=>!Jt(
e)&&!Zt(e)&&!Ae(e)&&(e===t||e===">"&&t==="<");var Ru=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,qu=/[\u2010\u2011]/g,Rs=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,Lu=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,qs=/[\u1100-\u11ff]/,Pu=/^[\0-\x7f]*$/,Ls=e=>e.replace(Ru,"'").replace(qu,"-"),Ps=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function Xn(e){if(Pu.test(e))return e.toLowerCase();let t=Ls(e.replace(Rs," ")),n=Ps(t.normalize("NFD")).normalize("NFKC"),o=Ps(n).replace(Lu,"").normalize("NFKC");return Ls(o.replace(Rs," "))}var Yn=e=>Xn(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function Ns(e){
let t="",n=[],o=0;for(let r of Nu(e)){o+=r.length;for(let s of Xn(r)){if(s===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=s;for(let i=0;i<s.length;i++)n.push(o)}n.length>0&&t!==""&&Xn(r)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Nu(e){let t=[];for(let n of e){let o=t.length-1,r=Ae(
n)||De(n)&&Ae(t[o]?.slice(-1)??"")||qs.test(n)&&qs.test(t[o]?.slice(-1)??"");o>=0&&r?t[o]+=n:t.push(n)}return t}var Vn="all",Du=50,Ds=128,Iu=4096,tt="@＠﹫",Bu=new RegExp(`[${tt}]`),Fu=new RegExp(`[${tt}](?![ ${tt}])([^${tt}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),Uu=new RegExp(`[${tt}][\\u200b\\u2060]`,"g"),Hu=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Wu='"“”„‟«»「『',Is=/["“”„‟«»」』]/g,Ku=/^-[clu]/,ju=/(?<!_)_+(?![_clm])/g,
Gu=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Bs(e,t,n=Qt(e)){let o=new Map;for(let{id:h,name:y}of t)o.set(Yn(y),h);if(o.size===0||!Bu.test(e))return[];let r=[...o.keys()].filter(h=>h!=="").sort((h,y)=>y.length-h.length),s=[],i=new Set,a=!1,l=-1,c=0,u=zu(e,n);for(let{index:h,0:y,1:f}of u.matchAll(Fu)){let p=Xu(u,h);
if(!p&&h!==l)continue;if(l=h+y.length,++c>Iu)break;if(!p&&!a)continue;let m=Yu(f,r);a=m?.fills??!1;let d=o.get(m?.name??"");!m||d===void 0||!i.has(d)&&i.size===Du||(i.add(d),s.push({start:h,end:l-f.length+m.length,id:d}))}return s}function zu(e,t){let n="",o=0;for(let{start:s,end:i}of t)n+=e.slice(o,s)+`
`.repeat(i-s),o=i;n+=e.slice(o);let r=s=>" ".repeat(s.length);return n.replace(Hu,r).replace(Uu,r)}function Xu(e,t){let n=Je(e,t);for(;n!==""&&(n==="_"||Qn(n)==="m");)t-=n.length,n=Je(e,t);return n===""||!tt.includes(n)&&Qn(n)!=="c"}function Yu(e,t){if(Wu.includes(e[0]))return Qu(e,t);let{fold:n,ends:o}=Ns(e),r=n.replace(
/ $/,""),s=e.length<=Ds||[...e].length<=Ds,i="";for(let a of t){if(!r.startsWith(a)||!s&&a.length===r.length)continue;i||=Vu(r);let l=i.slice(a.length);if(!(!Gu.test(i.slice(a.length-1))||a===Vn&&Ku.test(l)))return{name:a,length:o[a.length-1],fills:s&&a===r}}return null}function Qu(e,t){Is.lastIndex=1;let n=Is.exec(e);
if(!n)return null;let o=Yn(e.slice(1,n.index)),r=n.index+1;return t.includes(o)?{name:o,length:r,fills:r===e.length}:null}function Vu(e){let t="";for(let n of e)t+=Qn(n).repeat(n.length);return t.replace(ju,n=>"o".repeat(n.length))}function Qn(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(De(e))return"m";let t=Ae(
e);return!t&&!Zt(e)?"o":xt(e)?t?"x":"u":t?"m":ys(e)?"c":"l"}var Ju=/^[ \t]*$/,Fs=/^> |^>$/,Us=/^- (?=.*\S)/s,Hs=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,Zu=/^ {2}(?=.*\S)/s;function tn(e,t=[]){let n=Qt(e),o=Cs(e,n,Bs(e,t,n));return{type:"document",is_large:ws(e),children:Ws(e,ef(e,n),o,!0)}}function ef(e,t){let n=[],o=0;for(let r=0;r<=e.length;){for(;o<t.length&&t[o].end<=r;)o++;let s=t[o],
i=s?.is_block&&s.start===r?s:null,a=i?i.end:e.indexOf(`
`,r),l=a<0?e.length:a;n.push({outer:r,start:r,end:l,is_inside:s!==void 0&&s.start<r,block:i}),r=l+1}return n}function tf(e,{start:t,end:n,is_inside:o,block:r},s){if(o)return"text";if(r)return"code";let i=e.slice(t,n);return Ju.test(i)?"blank":s&&Fs.test(i)?"quote":Us.test(i)?"bullet":Hs.test(i)?"number":"text"}function Ws(e,t,n,o){
let r=t.map(i=>tf(e,i,o)),s=[];for(let i=0;i<t.length;){let a=r[i],l=nf(e,t,r,i),c=t.slice(i,l),{outer:u,start:h,end:y,block:f}=c[0];i>0&&s.push(...W(`
`)),a==="quote"?s.push({type:"quote",children:Ws(e,c.map(p=>of(e,p)),n,!1)}):(s.push(...W(e.slice(u,h))),a==="blank"?s.push(...W(e.slice(h,y))):f?s.push(rf(e,f)):a==="text"?s.push({type:"paragraph",children:n(h,c[l-i-1].end,Ks(c))}):s.push(sf(e,c,r.slice(i,l),n))),i=l}return s}function nf(e,t,n,o){let r=n[o],s=r==="bul\
let"||r==="number",i=o+1;if(r==="blank"||r==="code")return i;for(;i<t.length;){let a=t[i],l=s&&n[i]==="text"&&Zu.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==r&&!l)break;i++}return i}function of(e,t){let n=Fs.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Ks=e=>e.slice(1).filter(({
outer:t,start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function rf(e,{start:t,end:n,from:o,to:r,info:s}){let i=e.slice(o,r);return{type:"code_block",info:s,children:[...W(e.slice(t,o)),...i?[i]:[],...W(e.slice(r,n))]}}function sf(e,t,n,o){let r=n[0]==="number",s=r?Hs:Us,i=[];for(let a=0;a<t.length;){let l=a+
1;for(;l<t.length&&n[l]==="text";)l++;let c=t[a],[u="",h]=s.exec(e.slice(c.start,c.end))??[],y=t.slice(a,l).map((f,p)=>p===0||f.is_inside?f:af(f));a>0&&i.push(...W(`
`),...W(e.slice(c.outer,c.start))),i.push({type:"item",number:h===void 0?null:Number(h),children:[...W(u),...o(c.start+u.length,y[l-a-1].end,Ks(y))]}),a=l}return{type:"list",is_ordered:r,children:i}}var af=e=>({...e,start:e.start+2});var lf=["paragraph","item","code_block"];function We(e){let t=[];return js(tn(e),t),t.join("").replace(/\s+/g," ").trim()}function js(e,t){if(typeof e=="string")t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)js(n,t);e.type==="link"&&e.host!==null&&t.
push(` (${e.host})`),lf.includes(e.type)&&t.push(" ")}}var cf=5e3,Gs=120,zs=2e4,Xs=e=>`g${e}`,P$=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function Ys({state:e,settings:t,isLeading:n,isVisible:o,tell:r,clock:s}){let i=null,a=null,l=new Map,c=new Map,u=null,h=null;function y(g){if(a===g)return!0;let w=s.now();return[...l.values()].some(b=>b.groupId===g&&b.until>w)}
function f(g,w){let{notifications:b,mentions_in_muted:v,notify_all:S}=t();return!b||y(g.id)?!1:He(g,s.now())?w==="mention"&&v:w!=="message"||S.includes(g.id)}function p(g,w){let b=s.now(),v=b-(c.get(g.id)??-1/0)>=cf,S=v&&t().sounds&&!o();c.set(g.id,b),i?.show({tag:Xs(g.id),group:g,...w,isRenewed:v,hasSound:S})}function m(g){
c.delete(g),i?.close(Xs(g))}function d(){s.cancel(h),h=null,r(a),a!==null&&(h=s.after(d,zs))}return{setPort(g){i=g},look(g){g!==a&&(a=g,d(),g!==null&&m(g))},looked({tab:g,group_id:w}){w===null?l.delete(g):(l.set(g,{groupId:w,until:s.now()+2*zs}),n()&&m(w))},arrived(g){if(n())for(let{message:w,kind:b}of g){let v=e.groups.
get(w.group_id);if(!v||w.seq<=v.read_seq||!f(v,b))continue;let S=e.people.get(w.sender_id),k=S?.display_name??S?.username??w.sender,_=Array.from(We(w.content.slice(0,4*Gs))).slice(0,Gs);p(v,{kind:"message",seq:w.seq,sender_id:w.sender_id,sender:k,count:1,text:t().notification_text&&_.length>0?_.join(""):null})}},changed({
groups:g}){if(n())for(let w of g){let b=e.groups.get(w);(b?b.unread===0&&c.has(w):c.has(w))&&m(w)}},lost(){u=new Map(e.groups)},back(){let g=u;if(u=null,!(!g||!n()||o()))for(let w of e.groups.values()){let{unread:b,mentions:v}=g.get(w.id)??{unread:0,mentions:0},S=w.unread-b,k=w.mentions>v,_=w.kind==="direct"?"direct":k?
"mention":"message";S>0&&f(w,_)&&p(w,{kind:"summary",seq:w.last?.seq??w.seq,sender_id:null,sender:"",text:null,count:S})}},dispose(){s.cancel(h),a!==null&&r(null);for(let g of[...c.keys()])m(g)}}}function Qs({signal:e,onPresence:t,onTyping:n,clock:o}){let r=new Map,s=new Set,i=new Map,a=null,l=new Map,c=new Map;function u(f,p){p===null?i.delete(f):i.set(f,p),t(f)}function h(){a=null;let f=new Set([...r.keys()].slice(-100));for(let m of s)f.has(m)||u(m,null);(f.size===s.size&&[...f].every(m=>s.has(m))||e({type:"\
watch",user_ids:[...f]}))&&(s=f)}function y(f,p){let m=l.get(f);m?.has(p)&&(o.cancel(m.get(p)),m.delete(p),n(f))}return{show(f){r.set(f,(r.get(f)??0)+1),a??=o.after(h,500);let p=!0;return()=>{if(!p)return;p=!1;let m=(r.get(f)??1)-1;m>0?r.set(f,m):r.delete(f),a??=o.after(h,500)}},connected(){s=new Set,r.size>0&&(a??=o.after(
h,0))},disconnected(){for(let f of s)u(f,null);s=new Set;for(let[f,p]of l)for(let m of[...p.keys()])y(f,m)},answered(f){let p=new Set(f);for(let m of s)u(m,p.has(m))},changed(f,p){s.has(f)&&u(f,p)},isOnline:f=>i.get(f)??null,typed(f,p){let m=l.get(f)??new Map;l.set(f,m);let d=!m.has(p);o.cancel(m.get(p)),m.set(p,o.after(
()=>y(f,p),5e3)),d&&n(f)},stopTyping:y,typingIn:f=>[...l.get(f)?.keys()??[]],type(f){let p=o.now();p-(c.get(f)??-1/0)<3e3||e({type:"typing",group_id:f})&&c.set(f,p)},typedAndSent:f=>{c.delete(f)},dispose(){o.cancel(a);for(let f of l.values())for(let p of f.values())o.cancel(p)}}}function Vs({apply:e,soon:t,clock:n}){let o=[],r=null,s=0,i=0,a=0;function l(){r?.(),r=null;let c=o;o=[],c.length>0&&e(c)}return{push(c){o.push(c);let u=Math.floor(n.now()/1e3);if(u!==s&&(a=u===s+1?i:0,s=u,i=0),i++,r)return;if(Math.max(i,a)<=30){r=t(l);return}let h=n.after(l,200);r=()=>n.cancel(h)},flush:l,clear(){r?.(),
r=null,o=[]}}}var uf=500,ff=5e3,pf=30,df=50,mf=200,gf=3;function Js({db:e,state:t,isLeading:n,opened:o,me:r,clock:s}){let i=new Set,a=new Set,l=new Map,c=new Map,u=!0,h=null,y=0,f=0,p=null,m=Promise.resolve(),d=()=>{p??=s.after(b,f>1?ff:uf)};function g(){let v={is_whole:u,cursor:t.cursor,me:r(),groups:[],gone_groups:[],people:[],logs:[],
gone_logs:[],rows:[],gone_rows:[]};u&&c.clear();for(let _ of u?t.groups.keys():i){let x=t.groups.get(_);x?v.groups.push(x):v.gone_groups.push(_)}for(let _ of u?t.people.keys():a){let x=t.people.get(_);x&&v.people.push(x)}let S=[...o].sort(([,_],[,x])=>x-_).slice(0,df),k=new Set(S.map(([_])=>_));for(let _ of[...c.keys()])
k.has(_)&&t.logs.has(_)||(v.gone_logs.push(_),c.delete(_));for(let _ of u?k:l.keys()){let x=t.logs.get(_);x&&k.has(_)&&w(v,x)}return i.clear(),a.clear(),l.clear(),u=!1,v}function w(v,S){let k=S.group_id,_=Ft(S),x=c.get(k)??new Set;if(!_){c.delete(k)&&v.gone_logs.push(k);return}let M=Ee(S,_),E=M.slice(-mf),A=E.length<M.
length,C=A?E[0].seq:_.from,N=new Set(E.map(O=>O.seq)),D=l.get(k);for(let O of E)(!x.has(O.seq)||D?.has(O.seq))&&v.rows.push(O);for(let O of x)N.has(O)||v.gone_rows.push([k,O]);c.set(k,N),v.logs.push({group_id:k,from:C,to:_.to,at_start:_.at_start&&!A,at_end:_.at_end,opened_at:o.get(k)??0})}function b(){return s.cancel(p),
p=null,!n()||y>=gf?(u=!0,m):(m=m.then(async()=>{if(!u&&t.cursor===h&&i.size+a.size+l.size===0)return;let S=g();f=S.rows.length>pf?f+1:0,await e.save(S)?(y=0,h=S.cursor):(y++,u=!0,d())}),m)}return{note(v){for(let S of v.groups)i.add(S);for(let S of v.people)a.add(S);for(let S of v.logs)l.set(S,l.get(S)??new Set);for(let[
S,k]of v.rows){let _=l.get(S)??new Set;for(let x of k)_.add(x);l.set(S,_)}d()},invalidate(){u=!0,d()},flush:b,dispose:()=>s.cancel(p)}}var Zs=({state:e,people:t,local:n,invitations:o,onLive:r})=>function(i,a){switch(i.type){case"live":r(i.cursor);break;case"read":Yr(e,i,a);break;case"read_all":Qr(e,i.cursor,a);break;case"muted":Vr(e,i,a);break;case"typing":t.typed(i.group_id,i.user_id);break;case"presence":t.answered(i.online);break;case"presence_chan\
ged":t.changed(i.user_id,i.is_online);break;case"invitation":o.value++;break;default:n.received(i)}};var $f=2e3;function wf({userId:e,db:t,env:n,onEnded:o,onServer:r}){let{clock:s}=n,i=Pr({fetch:n.fetch,db:t,onSignedOut:({code:P})=>Xe(P),clock:s}),{http:a,db:l}=i,c=hr(e),u=us(c,s),h=Ke(null),y=Ke(null),f=Ke({state:"idle",since:s.now(),retryAt:null,code:null}),p=se(P=>L.typingIn(P)),m=se(P=>L.isOnline(P)),d=Ke([]),g=Ke(
0),w=Ke(0),b=new Map,v=new Set,S=!1,k=Ke(!1),_=!1,x=null,M=ar({open:P=>n.openSocket(`/ws?since=${encodeURIComponent(P)}&groups=no`),prepare:async()=>(c.cursor===null&&await B.anew(),c.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:P=>P.type==="ready"?Pt(P):E.push(P),onState:P=>{P.state==="ended"&&
Xe(String(P.code)),P.state!=="live"&&Dl(),f.value=P},isOnline:n.isOnline,isVisible:n.isVisible,clock:s}),E=Vs({apply:R,soon:n.soon,clock:s}),A=es({state:c,http:a,change:z,opened:b,clock:s}),C=ds({state:c,http:a,request:M.request,change:z,clock:s}),N=Rr({state:c,http:a,change:z,history:A,clock:s}),D=ps({userId:e,db:l,http:a,
env:n,state:c,socket:M,onLeading:()=>O.invalidate()}),O=Js({db:l,state:c,isLeading:()=>D.tabs.isLeading,opened:b,me:()=>h.value,clock:s}),L=Qs({signal:M.signal,onPresence:P=>m.update(P),onTyping:P=>p.update(P),clock:s}),B=Lr({userId:e,db:l,http:a,state:c,view:u,history:A,change:z,me:h,server:y,clock:s,onOther:()=>Xe("a\
nother_user"),onSettings:P=>D.settings.received(P),onServer:r,onAnew:()=>{E.clear(),O.invalidate(),g.value++}}),F=ms({state:c,change:z,clock:s}),te=n.makeKey(),T=Ys({state:c,settings:()=>D.settings.settings.value,isLeading:()=>D.tabs.isLeading,isVisible:n.isVisible,tell:P=>D.tabs.tell({type:"looking",tab:te,group_id:P}),
clock:s});D.onWord(P=>{P.type==="looking"&&T.looked(P)});let K=Zs({state:c,people:L,local:D,invitations:w,onLive:H}),re=Ho({userId:e,http:a,memory:n.memory,clock:s});function z(P){_||hf(()=>{let X=$r(),Be=S;P(X);for(let gt of X.confirmed)D.outbox.confirm(gt);for(let{group_id:gt,user_id:Fl}of X.typed)L.stopTyping(gt,Fl);
if(X.left.size>0&&(d.value=[...d.value,...X.left.values()].slice(-20)),X.me&&Bl(),A.bound(X.logs),u.publish(X),O.note(X),N.note(X),F.note(X.groups),D.began(X.groups),T.changed(X),!(!Be||X.arrived.length===0)){T.arrived(X.arrived);for(let gt of v)gt(X.arrived)}})}function R(P){z(X=>{for(let Be of P)Xr(Be)?jr(c,Be,X):K(Be,
X)})}function H(P){S=!0,Me(P)>=c.applied_id&&(c.cursor=P),L.connected(),C.connected(),D.sync(),Z()}async function Z(){let P=B.refreshed();await P,!(!S||P!==B.refreshed())&&(k.value=!0,T.back())}function Pt(P){P.user_id!==e?Xe("another_user"):P.reset||P.behind>$f?Il():(D.outbox.connected(!0),B.refresh())}function Dl(){k.
value&&T.lost(),S=!1,k.value=!1,D.outbox.connected(!1),L.disconnected(),C.disconnected()}function Il(){E.clear(),c.cursor=null,M.restart()}async function Bl(){try{h.value=await a.get("/v1/users/me")}catch{}}function Xe(P){_||(x&&D.tabs.tell({type:"signed_out",reason:x}),Ro(),o(x??P))}function Ro(){_=!0,M.stop(),E.clear();
for(let P of[u,O,C,B,N,L,re,F,T,D])P.dispose();i.end()}return{http:a,state:c,view:u,me:h,server:y,apply:R,connection:f,typing:p,presence:m,left:d,resets:g,invitations:w,isCurrent:k,history:A,marks:C,asking:N,people:L,local:D,notifications:T,socket:M,change:z,async begin(){await Promise.all([B.showCopy(),D.load()]),!_&&
(M.start(),re.start())},async leave(P,X){x=P;try{await X(),Xe(P)}catch(Be){if(!_)throw Be}finally{x=null}},end:Xe,onArrived(P){return v.add(P),()=>v.delete(P)},async flush(){E.flush(),await Promise.all([C.flush(),D.flush(),O.flush()])},dispose:Ro}}import{html as me,useEffect as Nl,useLayoutEffect as tg}from"./vendor/preact.js";import{html as Jn}from"./vendor/preact.js";function ei({session:e}){return Jn`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&Jn`<div class="banner of-warning"><${q} name="warning" /><p class="grow">${$("shell.disk_full")}</p></div>`}
      ${ke.newVersion.value!==null&&Jn`<div class="banner">
        <p class="grow">${$("shell.new_version")}</p>
        <button class="button" onClick=${()=>{zo()}}>${$("shell.reload")}</button>
      </div>`}
    </div>
  `}import{html as nn,useEffect as _f,useState as yf}from"./vendor/preact.js";var vf={connecting:2e3,catching_up:1e3},ti=1e3;function ni({session:e}){let t=e.connection.value,n=bf(t),o=kf(t,n);return nn`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&nn`<${q} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&nn`<span class="quiet-text" aria-hidden="true">${Sf(t,n)}</span>`}
      ${o?.button&&nn`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function bf({state:e,since:t,retryAt:n}){let[o,r]=yf(Date.now());return _f(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;let i=setInterval(()=>r(Date.now()),ti);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function kf({state:e,since:t},n){let o={button:$("shell.now"),onSelect:()=>ke.
wake()};switch(e){case"connecting":case"catching_up":return n-t<vf[e]?null:{text:$(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{text:$("shell.offline"),...o};case"waiting":return{text:$("shell.reconnecting"),...o};case"updating":return{text:$("shell.restarting")};case"crowded":return{text:$(
"shell.crowded"),button:$("shell.try_again"),onSelect:()=>ke.wake()};case"faulty":return{text:$("shell.faulty"),button:$("shell.reload"),onSelect:()=>location.reload()};default:return null}}function Sf({retryAt:e},t){let n=Math.ceil((Number(e)-t)/ti);return n>0?$("shell.seconds",{n}):""}import{html as bn,useEffect as Vd,useLayoutEffect as Jd,useMemo as Zd,useState as em}from"./vendor/preact.js";import{html as Zn,useEffect as xf,useState as oi}from"./vendor/preact.js";var ri=new Map;function J({load:e,name:t,isQuiet:n=!1,...o}){let[r,s]=oi(!1),[,i]=oi(0),a=ri.get(e);return xf(()=>{a||r||e().then(l=>{ri.set(e,l),i(c=>c+1)},()=>s(!0))},[e,r]),a?Zn`<${a[t]} ...${o} />`:r?Zn`
    <div class="empty" role="alert">
      <p>${$("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>s(!1)}>${$("shell.try_again")}</button>
    </div>
  `:!n&&Zn`<p class="empty" role="status">${$("shell.loading")}</p>`}import{html as li,useEffect as Lf,useState as Pf}from"./vendor/preact.js";var on=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as Rf,useEffect as qf}from"./vendor/preact.js";var Mf=Intl.Segmenter?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null,Ef=/\p{RI}{2}|\r\n|.(?:[\p{M}\p{EMod}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic}?)*/gsu,eo=(e,t=Mf)=>t?Array.from(t.segment(e),({segment:n})=>n):e.match(Ef)??[];function si(e,t){let n=eo(e);return n.length>t?`${n.slice(0,t-1).join("")}\
…`:e}import{html as ii,useState as Af}from"./vendor/preact.js";var Of=12,Tf=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,_e=e=>e?.display_name||e?.username||"";function Cf(e){let[t]=eo(e.replace(Tf,"").trim());return t?.toLocaleUpperCase()??"?"}function ee({id:e,name:t,file:n=null,isGroup:o=!1,size:r="normal"}){let[s,i]=Af(null),
a=`avatar ${r} ${o?"of-group":"of-person"}`;return n&&n!==s?ii`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:ii`<span class="${a} tone-${e%Of}" aria-hidden="true">${Cf(t)}</span>`}function oe(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?$("shell.deleted_user"):_e(o)||n}function At(e,t){let n=t.filter(o=>e.view.people.get(o).value?.is_partial??!0);qf(()=>e.asking.people.need(n),[e,n.join()])}function ai({session:e,id:t,username:n}){return At(e,[t]),Rf`<bdi class="person">${oe(e,
t,n)}</bdi>`}var to=3,Nf=2e3,Df=200,If=10;function ci({session:e,groupId:t}){let[n,o]=Pf([]);return Lf(()=>{let r=0,s=0,i=0,a=u=>o(h=>[...h,{id:++r,text:u}].slice(-If)),l=()=>{s>to&&a($("conversation.new_messages",{n:s-to})),s=0},c=e.onArrived(u=>{let{announce:h}=e.local.signals.settings.peek();for(let{message:y}of u){if(y.group_id!==
t||y.sender_id===e.state.me||h==="none"||h==="mentions"&&!on(y,e.state.me)||(s===0&&(i=setTimeout(l,Nf)),++s>to))continue;let f=oe(e,y.sender_id,y.sender);a(`${f}: ${Array.from(y.content).slice(0,Df).join("")||$("conversation.no_text")}`)}});return()=>{c(),clearTimeout(i)}},[e,t]),li`
    <div class="unseen" role="log" aria-label=${$("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>li`<p key=${r}>${s}</p>`)}
    </div>
  `}var no=null;async function I(e){no??=Bf();let[t]=await Promise.all([e,qo(),no]);return t}function Bf(){let e=document.createElement("link");e.rel="stylesheet",e.href=Wo("css/later.css");let t=new Promise((n,o)=>{e.onload=n,e.onerror=()=>{no=null,e.remove(),o(new Error(e.href))}});return document.head.append(e),t}import{signal as ui}from"./vendor/preact.js";var Ff={text:"",reply_to:null,selection:null,files:[]};function rn({session:e,key:t}){let{drafts:n,edits:o,outbox:r,signals:s}=e.local,i=ui(null),a=ui(0),l=()=>n.get(t)??Ff,c=y=>n.set(t,{...l(),...y}),u=()=>{a.value++};async function h(y,f){let p=await r.discard(y,f);return p&&i.value===y&&(i.value=null),p}return{key:t,
edited:s.edits.get(t),focus:a,below:i,draft:l,change:c,shown:s.drafts.get(t),ask:u,reply({id:y,seq:f,sender_id:p,sender:m,content:d}){o.set(t,null),c({reply_to:{id:y,seq:f,sender_id:p,sender:m,content:d}}),u()},edit(y){o.get(t)?.message.id!==y.id&&o.set(t,{message:y,text:y.content}),u()},rewrite(y){let f=o.get(t);f&&o.
set(t,{...f,text:y})},endEdit:()=>o.set(t,null),attach(y){return U(async()=>{let{addFiles:f}=await I(import("./later.js"));await f(e,this,y)})},discard:y=>h(y),async restore(y){let f=await h(y,!0);if(!f)return;o.set(t,null);let p=l(),m=[p.text,f.content].filter(d=>d.trim()!=="").join(`
`);c({text:m,selection:null,reply_to:f.quote??p.reply_to,files:[...p.files,...f.files]}),u()}}}import{html as Ce,useEffect as Kp,useLayoutEffect as jp,useRef as fn,useState as Xi}from"./vendor/preact.js";var Uf=2e3,Hf=20,Wf=40;function fi(e){let t={characters:Uf,lines:Hf},n=pi(e,t);return t.characters<0||t.lines<0?n:e}function pi(e,t){if(typeof e=="string")return jf(e,t);if(e.type==="mark")return e;if(!di(t))return mi(t);let n=[];for(let o of e.children){let r=pi(o,t);if(r!==null&&n.push(r),t.characters<0||t.lines<0)break}
return Kf.includes(e.type)&&t.lines--,{...e,children:n}}var Kf=["paragraph","item","code_block"],di=({characters:e,lines:t})=>e>0&&t>0;function mi(e){return e.lines=-1,null}function jf(e,t){if(!di(t))return mi(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=Gf(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function Gf(e,t){let n=Math.max(0,t-Wf),o=()=>{let r=e.charCodeAt(t),s=Ze(e,t);return r>=56320&&r<57344||Ae(s)||De(s)};for(;t>n&&o();)t--;return t}import{html as Y,useEffect as zf,useMemo as gi,useState as Xf}from"./vendor/preact.js";var oo=0,Yf=/\p{M}{2}/u,Qf=[];function nt({content:e,mentions:t=Qf,meId:n,onMention:o}){let[r,s]=Xf(!1),i=Vf(t),a=i.map(({id:y,name:f})=>`${y} ${f}`).join(`
`),l=gi(()=>tn(e,i),[e,a]),c=gi(()=>fi(l),[l]),u=c!==l,h={meId:n,onMention:o};return Y`
    <div class=${`text${l.is_large?" large":""}${Yf.test(e)?" heaped":""}`}>
      ${ro(r?l.children:c.children,h)}
      ${u&&Y`
        <button type="button" class="text-fold" aria-expanded=${r} onClick=${()=>s(!r)}>
          ${r?$("text.show_less"):$("text.show_all")}
        </button>
      `}
    </div>
  `}function Vf(e){let t=ke.status.value,n=t.name==="signed_in"?t.session:null,o=[],r=[];for(let s of e){let i=s===oo?Vn:n?.view.people.get(s).value?.username;i?o.push({id:s,name:i}):r.push(s)}return zf(()=>n?.asking.people.need(r),[r.join()]),o}var ro=(e,t)=>e.map(n=>Jf(n,t));function Jf(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return Zf(e,t);if(e.type==="mention")return ep(e,t);let n=e.type==="quote"||t.isInQuote,o=ro(e.children,{...t,isInQuote:n}),r=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return Y`<p dir=${r}>${o}</p>`;case"quote":return Y`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?Y`<ol dir=${r}>${o}</ol>`:Y`<ul dir=${r}>${o}</ul>`;case"item":return Y`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"code_block":return Y`
        <figure class="text-code">
          ${e.info&&Y`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return Y`<code dir="auto">${o}</code>`;case"bold":return Y`<strong>${o}</strong>`;case"italic":return Y`<em>${o}</em>`;case"strike":return Y`<s>${o}</s>`}}function Zf({href:e,host:t,children:n},o){let r=ro(n,{...o,isInLink:!0});return Y`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?r:Y`<bdi>${r}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function ep({id:e,children:t},{meId:n,onMention:o,isInLink:r=!1}){let s=t.filter(c=>typeof c=="string").join(""),i=en(s)?vs(s):s,a=e===n||e===oo?"mention of-me":"mention",l=Y`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||r||e===oo?Y`<span class=${a}>${l}</span>`:Y`
    <button type="button" class=${a} onClick=${c=>o(e,c)}>${l}</button>
  `}import{html as so,useRef as tp,useState as np}from"./vendor/preact.js";function hi({session:e,actions:t,groupId:n,field:o,write:r}){let[s,i]=np(null),a=tp(0);async function l(){let p=++a.current;try{let{suggest:m,tokenAt:d}=await I(import("./later.js")),g=o.current,b=g&&g.selectionStart===g.selectionEnd?d(g.value,g.selectionStart):null;if(!b||b.kind==="member"&&n===null){p===
a.current&&i(null);return}let v=await m({session:e,actions:t,groupId:n??0},b);p===a.current&&i(v.length>0?{start:b.start,items:v,chosen:0}:null)}catch{p===a.current&&i(null)}}function c({insert:p}){let m=o.current,d=s.start;m.setRangeText(p,d,m.selectionEnd,"end"),u(),m.focus(),r(m.value)}function u(){a.current++,i(null)}
function h(p){if(!s||p.isComposing||p.ctrlKey||p.metaKey||p.altKey)return!1;let{items:m,chosen:d}=s,w={ArrowDown:1,ArrowUp:-1}[p.key];if(w!==void 0)i({...s,chosen:(d+w+m.length)%m.length});else if((p.key==="Enter"||p.key==="Tab")&&!p.shiftKey)c(m[d]);else if(p.key==="Escape")u();else return!1;return p.preventDefault(),
!0}let y=s&&so`
    <ul class="completions" id="completions" role="listbox" aria-label=${$("conversation.suggestions")}>
      ${s.items.map((p,m)=>so`
        <li
          key=${p.id} id=${`suggestion-${m}`} role="option" aria-selected=${m===s.chosen}
          onMouseDown=${d=>d.preventDefault()} onClick=${()=>c(p)}
        >
          ${p.userId!==null&&so`<${ee} id=${p.userId} name=${p.label} file=${e.view.people.get(p.userId).value?.avatar??null} size="small" />`}
          <bdi>${p.label}</bdi><bdi class="quiet-text">${p.detail}</bdi>
        </li>
      `)}
    </ul>
  `,f={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:y,attributes:f,look:l,close:u,pressed:h}}import{html as po}from"./vendor/preact.js";import{computed as io,signal as op}from"./vendor/preact.js";var $i=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,wi=op($i());function rp(){wi.value=$i()}globalThis.document?.addEventListener("visibilitychange",rp);var ye=e=>io(()=>new Intl.DateTimeFormat(Re.value,{timeZone:wi.value,...e})),_i=e=>io(()=>new Intl.RelativeTimeFormat(Re.value,e)),yi=e=>io(()=>new Intl.ListFormat(
Re.value,e));var sp=ye({hour:"numeric",minute:"2-digit"}),ip=ye({weekday:"long",day:"numeric",month:"long"}),ap=ye({weekday:"long",day:"numeric",month:"long",year:"numeric"}),lp=ye({dateStyle:"full",timeStyle:"medium"}),ao=_i({numeric:"auto"}),Oe=1e3,cp=[["year",365.25*24*60*60*Oe],["month",365.25/12*24*60*60*Oe],["week",10080*60*Oe],
["day",1440*60*Oe],["hour",3600*Oe],["minute",60*Oe]];function Ot(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function f_(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var Tt=bi(sp,60*Oe),sn=bi(lp,Oe);function bi(e,t){let n={format:null,turn:NaN,
text:""};return o=>{let r=e.value,s=Math.floor(o.getTime()/t);return(n.format!==r||n.turn!==s)&&(n={format:r,turn:s,text:r.format(o)}),n.text}}function an(e,t=new Date){let n=Ot(e);if(n===Ot(t))return vi(ao.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===Ot(o)?vi(ao.value.format(
-1,"day")):(e.getFullYear()===t.getFullYear()?ip:ap).value.format(e)}function p_(e,t=new Date){let n=e.getTime()-t.getTime(),[o,r]=cp.find(([,s])=>Math.abs(n)>=s)??["second",Oe];return ao.value.format(o==="second"?0:Math.trunc(n/r),o)}function vi(e){let[t,...n]=e;return t.toLocaleUpperCase(Re.value)+n.join("")}import{html as ae}from"./vendor/preact.js";import{effect as up,signal as fp}from"./vendor/preact.js";var lo=matchMedia("(width < 56.25rem)"),ot=fp(null),ki="",ln=null,ve=ot;up(()=>{let e=xi(Se.value),t=ot.peek();t&&e!==ki&&(lo.matches||t.name!=="mentions")&&je()});function ie(e){ot.peek()===null&&(ln=document.activeElement),ki=xi(Se.peek()),ot.value=e}function rt(e){ot.peek()?.name===e.name?je():ie(e)}var h_=()=>lo.matches;
function je(){ot.value=null}function Si(){let e=ln?.isConnected?ln:document.getElementById("main");ln=null,e instanceof HTMLElement&&e.focus()}function xi(e){return lo.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as Ie,useState as fo}from"./vendor/preact.js";var Mi=({id:e})=>`/v1/files/${e}/thumbnail`,pp=matchMedia("(prefers-reduced-motion: reduce)"),dp=new Set(["image/webp","image/png","image/avif"]),Ei=new Map,co=({id:e,type:t})=>t==="image/gif"||(dp.has(t)?Ei.get(e)??null:!1);async function Ai(e,t){let n=co(e)??await t();return Ei.set(e.id,n),n}var Oi=()=>pp.matches||document.
documentElement.dataset.motion==="reduced";import{computed as mp}from"./vendor/preact.js";var Ti=["byte","kilobyte","megabyte","gigabyte"],gp=mp(()=>Ti.map(e=>new Intl.NumberFormat(Re.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));function st(e){let t=e,n=0;for(;t>=1e3&&n<Ti.length-1;)t/=1024,n++;return gp.value[n].format(n===0?t:Number(t.toPrecision(3)))}import{html as hp,signal as $p}from"./vendor/preact.js";var uo=$p(null),wp=()=>I(import("./later.js"));function Ci(e){uo.value=e}function Ri(){let e=uo.value;return e&&hp`<${J} key=${e.href} load=${wp} name="PictureDialog" picture=${e} onClose=${()=>uo.value=null} />`}var _p=320,yp=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),cn=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&seq=${n}`;function vp({type:e,width:t,height:n}){if(!yp.has(e)||!t||!n)return null;let o=Math.min(1,_p/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function qi({files:e,at:t}){return Ie`
    <div class="files">${e.map(n=>Ie`<${bp} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function bp({file:e,at:t}){let[n,o]=fo(!1),r=n?null:vp(e);if(r)return Ie`<${Sp} file=${e} href=${cn(e,t)} box=${r} onBroken=${()=>o(!0)} />`;let s=e.type.split("/")[0];return Ie`
    <div class="file">
      ${s==="video"&&Ie`<video controls preload="none" aria-label=${e.name} src=${cn(e,t)} />`}
      ${s==="audio"&&Ie`<audio controls preload="none" aria-label=${e.name} src=${cn(e,t)} />`}
      <a class="file-link" href=${cn(e,t)} download=${e.name}>
        <${q} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name cut">${e.name}</bdi>
          <span class="file-detail">${xp(e)} · ${st(e.size)}</span>
        </span>
        <${q} name="download" label=${$("conversation.download")} />
      </a>
    </div>
  `}var kp=async e=>(await I(import("./later.js"))).doesMove(e);function Sp({file:e,href:t,box:n,onBroken:o}){let[r,s]=fo(!1),[i,a]=fo(co(e)),l=r&&i===!0,c=()=>{Oi()||i===!1||(s(!0),i===null&&Ai(e,()=>kp(t)).then(a,()=>{}))},u=()=>s(!1),h=()=>l?a(!1):o();return Ie`
    <button
      type="button" class="picture" aria-label=${$("conversation.open_picture",{name:e.name})}
      onClick=${()=>Ci({file:e,href:t})} onPointerEnter=${c} onPointerLeave=${u} onFocus=${c} onBlur=${u}
    >
      <img
        src=${l?t:Mi(e)} width=${n.width} height=${n.height} alt=${e.name}
        loading="lazy" decoding="async" draggable=${!1} onError=${h}
      />
      ${i&&!l&&Ie`<span class="picture-mark" aria-hidden="true">${e.type.slice(6).toUpperCase()}</span>`}
    </button>
  `}function xp({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}var it=({kind:e,role:t})=>e==="group"&&t!=="member",L_=e=>e.kind==="group"&&!e.is_archived&&(it(e)||e.settings?.may_invite==="all"),Li=e=>!e.is_archived&&(e.kind==="direct"||it(e)||e.settings?.may_pin==="all"),P_=(e,t)=>it(e)&&(t==="member"||t==="admin"&&e.role==="owner"),N_=({kind:e,role:t})=>e==="group"&&t==="owner";
function D_(e,t){let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:it(e)}var I_=({kind:e,role:t})=>e==="group"&&t!=="owner",un=(e,t)=>t||it(e),Pi=(e,t)=>!e.is_archived&&(t||it(e));import{html as Ct}from"./vendor/preact.js";function Ni({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=a=>ie({name:"profile",userId:a,groupId:s});return!n&&!o?null:Ct`
    <div class="message-text">
      ${n&&Ct`<${nt} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />`}
      ${o&&Ct`<${Mp} context=${e} message=${t} />`}
    </div>
  `}function Mp({context:{session:e},message:{group_id:t,seq:n,sender_id:o,edited_at:r=""}}){let s=e.view.groups.get(t).value,i=$("conversation.edited_mark"),a=sn(new Date(r));return s&&un(s,o===e.state.me)?Ct`<button
        type="button" class="message-edited small-target" title=${a} aria-label=${`${i} ${$("conversation.versions")}`}
        onClick=${()=>ie({name:"versions",groupId:t,seq:n})}
      >${i}</button>`:Ct`<span class="message-edited" title=${a}>${i}</span>`}import{html as Di,useState as Ep}from"./vendor/preact.js";var Ap=8;function Ii({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=Ep(null),i=Object.entries(n);async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),c=new Map;for(let{emoji:u,
username:h}of l)c.set(u,[...c.get(u)??[],h]);s({counts:n,by:c})}catch{}}}return Di`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,c])=>{let u=o.includes(l),h=r?.by.get(l)?.join(", ");return Di`
          <button
            key=${l} type="button" class="reaction small-target" aria-pressed=${u}
            aria-label=${$("conversation.reaction",{emoji:l,n:c})}
            title=${h?`${l} ${h}`:l}
            onClick=${()=>e.react(t,l,!u)}
          >
            <span class="emoji">${si(l,Ap)}</span><span>${c}</span>
          </button>
        `})}
    </div>
  `}var Op=300;function Bi({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;At(r,[t.sender_id]);let s=oe(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).value,a=new Date(t.timestamp),l=ae`<time datetime=${t.timestamp} title=${sn(a)}>${Tt(a)}</time>`,c=on(t,r.state.me),u=["message",n&&"head",c&&"to-me",
o&&"flashed",t.pinned&&"pinned"].filter(Boolean).join(" ");return ae`
    <div class=${u} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Rp(t,s,a)}>
      <div class="message-side">
        ${n?ae`<button
              type="button" class="message-avatar small-target" tabindex="-1" aria-label=${$("conversation.profile_of",{name:s})}
              onClick=${()=>ie({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${ee} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&ae`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&ae`<${Cp} context=${e} message=${t} />`}
        ${t.deleted?ae`<p class="message-gone">${$("conversation.deleted")}</p>`:ae`<${Ni} context=${e} message=${t} />`}
        ${t.files&&ae`<${qi} files=${t.files} at=${t} />`}
        ${t.reactions&&ae`<${Ii} context=${e} message=${t} />`}
        ${!!t.reply_count&&ae`<${Tp} message=${t} />`}
      </div>
      ${t.pinned&&ae`<span class="message-pinned"><${q} name="pin" label=${$("conversation.pinned")} /></span>`}
    </div>
  `}function Tp({message:{group_id:e,seq:t,reply_count:n}}){return ae`
    <button type="button" class="replies small-target" onClick=${()=>ie({name:"replies",groupId:e,seq:t})}>
      <${q} name="reply" />${$("conversation.replies",{n:n??0})}
    </button>
  `}function Cp({context:e,message:t}){let n=t.quote,o=oe(e.session,n.sender_id,n.sender),r=qe({name:"group",groupId:t.group_id,seq:n.seq});return ae`
    <a class="quote small-target" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${Rt(n)}</span>
    </a>
  `}function Rt({content:e}){return We(e)||$("conversation.no_text")}function Rp(e,t,n){let o=e.deleted?$("conversation.deleted"):We(e.content.slice(0,Op)),r=e.files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&$("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&$("conversation.edited"),e.pinned&&$("conversation.pinned")];return`${t}, ${Tt(n)}: ${i.filter(Boolean).join(", ")}`}function Fi({session:e,compose:t,onStop:n}){let o=t.edited.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?qp(e,r.id)??r:r;if(o)return po`
      <div class="composer-bar">
        <${q} name="edit" /><span class="grow">${$("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${q} name="close" label=${$("shell.cancel")} /></button>
      </div>
    `;if(!s)return null;let i=s.sender_id?oe(e,s.sender_id,s.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return po`
    <div class="composer-bar">
      <${q} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?$("conversation.reply_to",{name:i}):$("conversation.reply")}</b>
        ${i&&po`${" "}<span class="quiet-text">${Rt(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${q} name="close" label=${$("shell.cancel")} /></button>
    </div>
  `}function qp({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&j(o))return o;return null}var Lp=matchMedia("(pointer: coarse) and (hover: none)");function Ui(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Lp.matches}import{html as Pp,useEffect as Np,useState as Dp}from"./vendor/preact.js";var Hi=e=>[...e?.files??[]];function Wi({clipboardData:e}){return e?.getData("text/plain")?[]:Hi(e)}function Ki({compose:e,mayPost:t}){let[n,o]=Dp(!1);return Np(()=>{if(!t)return;let r=i=>{i.dataTransfer?.types.includes("Files")&&(i.preventDefault(),
o(i.type!=="drop"),i.type==="drop"&&e.attach(Hi(i.dataTransfer)))},s=i=>{i.relatedTarget===null&&o(!1)};for(let i of["dragenter","dragover","drop"])addEventListener(i,r);return addEventListener("dragleave",s),()=>{for(let i of["dragenter","dragover","drop"])removeEventListener(i,r);removeEventListener("dragleave",s)}},
[e,t]),n&&Pp`<div class="drop-area"><p>${$("conversation.drop")}</p></div>`}import{useEffect as Ip,useLayoutEffect as Bp}from"./vendor/preact.js";function ji(e,t){let n=!CSS.supports("field-sizing","content"),o=()=>{let r=e.current;!r||!n||(r.style.blockSize="auto",r.style.blockSize=`${r.scrollHeight}px`)};Bp(o,[t]),Ip(()=>{if(!n)return;let r=new ResizeObserver(o);return r.observe(e.current?.parentElement),
()=>r.disconnect()},[])}function Gi({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!j(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);return n}import{html as Te,useEffect as Fp,useState as Up}from"./vendor/preact.js";function zi({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return Te`
    <ul class="tray" role="list" aria-label=${$("conversation.attached")}>
      ${n.map(r=>Te`<${Hp} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function Hp({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,i=Wp(e,t),a=t.name||$("conversation.a_file"),l=s?.state==="failed",c=s?.state==="running"||s?.state==="waiting";return Te`
    <li class="tray-item" data-failed=${l}>
      ${i?Te`<img src=${i} alt="" />`:Te`<${q} name="file" />`}
      <span class="file-text">
        <bdi class="file-name cut">${a}</bdi>
        ${l?Te`<span class="file-detail" role="alert">${Le({code:s.code,message:$("conversation.not_uploaded")})}</span>`:t.size>0&&Te`<span class="file-detail">${st(t.size)}</span>`}
        ${c&&Te`<progress max=${s.size} value=${s.sent} aria-label=${$("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&Te`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${$("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${q} name="close" label=${c?$("conversation.cancel_upload",{name:a}):$("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function Wp(e,{local_id:t,type:n}){let[o,r]=Up(null);return Fp(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",i=!1;return e.local.attachments.blob(t).then(a=>{!a||i||(s=URL.createObjectURL(a),r(s))}),()=>{i=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var Gp=15e3,zp=16384,Xp=new TextEncoder;function pn({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.edited.value,l=a?.message,c=r===null?null:e.view.groups.get(r).value,u=r===null||(c?.may_post??!1),[h,y]=Xi(i?.text??""),[f,p]=Xi(!1),m=fn(null),d=fn(-1/0),g=!u&&!l,w=a?a.text:h,b=i?.files??
[];ji(m,w),Kp(()=>{document.activeElement===m.current&&h!==""&&i?.text!==""||y(i?.text??"")},[i?.text]);let v=n.focus.value;jp(()=>{let T=m.current;!T||v===0||(T.focus(),T.setSelectionRange(T.value.length,T.value.length))},[v,l]);function S(T){if(l){n.rewrite(T),_.look();return}y(T),_.look();let{selectionStart:K,selectionEnd:re}=m.
current;n.change({text:T,selection:[K,re]}),T!==""&&r!==null&&e.people.type(r)}let k=fn(!1),_=hi({session:e,actions:t,groupId:r,field:m,write:S}),x=Xp.encode(w).length,M=e.server.value?.content_bytes_max??zp,E=b.some(({local_id:T})=>{let K=e.local.signals.progress.get(T).value;return K?.state==="failed"&&!K.is_passing}),
A=!g&&(l||!E)&&x<=M&&(w.trim()!==""||!l&&b.length>0);async function C(){if(!A||k.current)return;if(l){await N(l);return}let{reply_to:T}=n.draft();_.close(),p(!1);let K=r===null?{recipient_id:s}:{group_id:r},re=t.send({...K,content:w,files:b,quote:T,reply_to:T?.id??null}),z=o?.position.peek().isAtEnd||e.local.signals.settings.
peek().jump_to_own;z&&o?.goToEnd().catch(()=>{}),k.current=!0;let{key:R}=await re;if(z||(n.below.value=R),k.current=!1,!m.current||n.edited.peek())return;let H=m.current.value,Z=H.startsWith(w)?H.slice(w.length):H;y(Z),n.change({text:Z,reply_to:null,files:[],selection:null})}async function N(T){if(w===T.content){O();return}
try{await t.edit(T,w),O()}catch(K){K instanceof $t?await D(K):await U(()=>Promise.reject(K))}}async function D({mine:T,theirs:K}){await U(async()=>{let{chooseText:re}=await I(import("./later.js")),z=await re(T,K.content);if(z===null)return n.ask();z==="mine"&&await t.edit(K,T),O()})}function O(){n.endEdit(),
n.ask()}function L(T){if(T.defaultPrevented||_.pressed(T))return;let K=d.current;d.current=-1/0;let re=e.local.signals.settings.peek();if(Ui(T,K,re.enter_sends))T.preventDefault(),C();else{if(T.isComposing)return;if(T.key.toLowerCase()==="p"&&T.shiftKey&&(T.ctrlKey||T.metaKey))T.preventDefault(),p(!f);else if(T.key==="\
Escape"&&(l||i?.reply_to))T.preventDefault(),l?O():n.change({reply_to:null});else if(T.key==="ArrowUp"&&w===""&&!l&&r!==null){let z=Gi(e,r);if(!z)return;T.preventDefault(),n.edit(z)}else(T.key==="PageUp"||T.key==="PageDown")&&o&&(T.preventDefault(),o.scroll(T.key==="PageUp"?-1:1))}}function B(){_.close(),e.local.drafts.
flush()}function F(T){let K=u&&!l?Wi(T):[];K.length!==0&&(T.preventDefault(),n.attach(K))}function te(T){T.preventDefault(),C(),m.current?.focus()}return Ce`
    <form class="composer" onSubmit=${te}>
      ${_.list}
      <${Fi} session=${e} compose=${n} onStop=${O} />
      ${!l&&Ce`<${zi} session=${e} compose=${n} />`}
      ${f&&w.trim()!==""&&Ce`
        <section class="composer-preview" aria-label=${$("conversation.preview")}><${nt} content=${w} meId=${e.state.me} /></section>
      `}
      ${g&&Ce`<p class="composer-bar" id="closed-reason">
        <${q} name="lock" />${$(c?.is_archived?"shell.fault.archived":"conversation.may_not_write")}
      </p>`}
      <div class="composer-line">
        ${u&&!l&&Ce`<${Yp} compose=${n} />`}
        <textarea
          ...${_.attributes}
          ref=${m} rows="1" aria-label=${$("conversation.message")} dir="auto" value=${w} readonly=${g}
          placeholder=${g?"":$("conversation.write")} aria-describedby=${g?"closed-reason":void 0}
          onInput=${T=>S(T.target.value)}
          onKeyDown=${L} onClick=${_.look} onBlur=${B} onPaste=${F}
          onCompositionEnd=${T=>d.current=T.timeStamp}
        ></textarea>
        ${w.trim()!==""&&Ce`
          <button
            type="button" class="button quiet" aria-pressed=${f} title=${$("conversation.preview")}
            onClick=${()=>p(!f)}
          ><${q} name="eye" label=${$("conversation.preview")} /></button>
        `}
        ${(u||l)&&Ce`<button class="button primary send" disabled=${!A}>
          <${q} name=${l?"check":"send"} label=${l?$("shell.save"):$("conversation.send")} />
        </button>`}
      </div>
      ${x>=Gp&&Ce`
        <p class="composer-count" role="status" data-over=${x>M}>${$("conversation.left",{left:M-x})}</p>
      `}
      <${Ki} compose=${n} mayPost=${u&&!l} />
    </form>
  `}function Yp({compose:e}){let t=fn(null);return Ce`
    <input ref=${t} type="file" multiple hidden onChange=${()=>{let{files:o}=t.current;e.attach([...o??[]]),t.current.value=""}} />
    <button type="button" class="button quiet" title=${$("conversation.attach")} onClick=${()=>t.current?.click()}>
      <${q} name="attach" label=${$("conversation.attach")} />
    </button>
  `}var Qp=24;function dn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},a,l){return l&&this.used(a),U(()=>t.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,Qp))}}}function Yi(e,{context:t,list:n}){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel"))return;e.preventDefault();let{session:o,groupId:r,compose:s}=t,i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.endLine(),n.goToEnd().catch(()=>{}),s.ask()}import{html as pt,render as Da,useEffect as Yd,useLayoutEffect as Ia,useRef as dt,useState as Ba}from"./vendor/preact.js";import{effect as sa,signal as ia,untracked as sd}from"./vendor/preact.js";function Qi({box:e,hasEnd:t,onMoved:n}){let o=new Map,r="",s=null,i=!1,a=()=>s??=[...e.querySelectorAll("[data-row]")],l=()=>e.getBoundingClientRect().top,c=S=>S.getBoundingClientRect().height,u=e.querySelector(".messages"),h=()=>`${e.clientWidth} ${e.clientHeight} ${c(u)}`,y=()=>e.scrollHeight-e.clientHeight-e.scrollTop,
f=()=>t()&&y()<80,p=S=>Math.min(m(S,l()),Math.max(0,S.length-1));function m(S,k){let _=0,x=S.length;for(;_<x;){let M=_+x>>1;S[M].getBoundingClientRect().bottom>k?x=M:_=M+1}return _}function d(){o.clear();for(let S of a())o.set(S,c(S));r=h(),i=f()}function g(){if(h()!==r){if(i)w();else{let S=l(),k=0;for(let _ of a()){let{
bottom:x,height:M}=_.getBoundingClientRect(),E=M-(o.get(_)??M);if(x-k-E>S)break;k+=E}k!==0&&(e.scrollTop+=k)}d(),n()}}function w(){e.scrollTop=e.scrollHeight}function b(){i=f(),n()}let v=new ResizeObserver(g);return v.observe(e),v.observe(u),e.addEventListener("scroll",b,{passive:!0}),{rows:a,atEnd:f,spare(){let S=a(),
{top:k,bottom:_}=e.getBoundingClientRect();return{above:k-(S[0]?.getBoundingClientRect().top??k),below:(S.at(-1)?.getBoundingClientRect().bottom??_)-_}},far(S){let k=a().filter(A=>!A.dataset.row?.startsWith("k")),{top:_,bottom:x,height:M}=e.getBoundingClientRect(),E=M?S*M:1/0;return{above:m(k,_-E),below:Math.max(0,k.length-
1-m(k,x+E))}},change(S){let k=f(),_=a(),x=k?0:p(_),M=k?[]:_.slice(x,x+30).map(E=>({row:E,top:E.getBoundingClientRect().top}));if(S(),s=null,k)t()&&w();else{let E=M.find(({row:A})=>A.isConnected);E&&(e.scrollTop+=E.row.getBoundingClientRect().top-E.top)}d()},move(S,k){S(),s=null;let _=k&&e.querySelector(`[data-row="${k.
row}"]`);if(!_)w();else{let x=k.offset??e.clientHeight*(k.part??0);e.scrollTop+=_.getBoundingClientRect().top-l()-x}d()},place(){let S=a(),k=S[p(S)];return k?{row:String(k.dataset.row),offset:k.getBoundingClientRect().top-l()}:null},lastSeen(){let S=e.getBoundingClientRect().bottom+1,k=a();return k[m(k,S)-1]},dispose(){
v.disconnect(),e.removeEventListener("scroll",b)}}}var mn=1.5,mo=2,Vp=1e4,Jp=100;function Vi({session:e,groupId:t,box:n,anchor:o,window:r,marks:s,draw:i,redraw:a}){let l=new Set,c=0,u=!1,h=0,y=!1;function f(){u=Math.abs(n.scrollTop-c)>n.clientHeight,c=n.scrollTop;let{above:w,below:b}=o.spare(),v=mn*n.clientHeight;h===0&&(w<v||b<v)&&(h=setTimeout(p))}function p(){h=0;let{
above:w,below:b}=o.spare(),v=mn*n.clientHeight;(w<v&&m("older")||b<v&&m("newer"))&&f()}function m(w){let b=r.extend(w,o.far(mo)[w==="older"?"below":"above"]);return b==="moved"?a():b==="missing"&&s.peek().faults[w]===null&&d(w),b==="moved"}async function d(w){let b=Number(o.place()?.row);if(!(Number.isNaN(b)||l.has(w))){
l.add(w);try{await e.history[w](t,b,u?Jp:void 0),l.delete(w),g(w,null),!y&&r.extend(w)==="moved"&&i()}catch(v){l.delete(w),g(w,Le(v)),v.isPassing&&e.isCurrent.peek()&&setTimeout(()=>g(w,null),Vp)}}}function g(w,b){let v=s.peek();v.faults[w]!==b&&(s.value={...v,faults:{...v.faults,[w]:b}})}return{look:f,ask:d,dispose(){
y=!0,clearTimeout(h)}}}var Zp=600*1e3,ed=100,go={part:1/3},td={part:.9},nd={offset:48},at=new Map;function Ji({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,a=`${s.me} ${t}`,l=0;async function c(f,p=go){let m=++l;if(await i.openAt(t,f),m!==l)return!1;if(!n.around(f))return await u(),!1;let d=n.nearest(f);return d!==
null&&o({row:String(d),...p}),d===f}async function u(){let f=++l,p=s.groups.get(t)?.seq??0;i.look(t,Ve);let m=n.atEnd();m&&o(null),!(m&&(n.segment()?.to??0)>=p)&&(await i.page(t),f===l&&n.atEnd()&&o(null))}async function h(){let f=++l,{seq:p}=await i.open(t);return f!==l?!0:p===null||!n.around(p)?!1:(r(p),o({row:String(
p),...go}),!0)}async function y(){if(await h())return;let f=at.get(a);f&&Date.now()-f.at<Zp&&n.around(Number(f.row))?o(f):await u()}return{goTo:c,goToEnd:u,openUnread:h,async open(){try{await y()}catch(f){let p=s.logs.get(t),m=p&&Ft(p),d=s.groups.get(t)?.read_seq??0,{isPassing:g}=f;if(!m||!g)throw f;await(m.from<=d&&d<
m.to?c(d,go):c(m.to,td))}},async goToTime(f){let p=++l,{seq:m}=await i.openAtTime(t,f.toISOString());p===l&&(m===null?await u():await c(m,nd))},leave(f){l++,at.delete(a),f&&!f.row.startsWith("k")&&at.set(a,{...f,at:Date.now()});let[p]=at.keys();at.size>ed&&p!==void 0&&at.delete(p)}}}var od=400;function Zi({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){let u=e.state.groups.get(t),h=o.segment();if(!u||!h||!a()||h.from>Math.max(u.read_seq+1,r()??0))return 0;let y=e.state.logs.get(t);if(n.atEnd()&&y&&ne(y)===
h)return h.to;let f=n.lastSeen()?.dataset.row??"";return f.startsWith("k")?h.to:Number(f)}function c(){let u=l(),h=e.state.groups.get(t);i||!h||u<=h.read_seq||s||(s=setTimeout(()=>{s=0;let y=Math.min(u,l());!i&&y>0&&e.marks.read(t,y),c()},od))}return{look:c,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(
s)}}function ea(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&ne(o);return!n||!o||!r?null:jt(e,o,r,n.read_seq)??null}var lt=300,rd=70,ta=40,na=20,oa=40;function ra(e){let t=null,n=0,o=1/0,r=null;function s(){let l=e(),c=l&&(t===null?ne(l):we(l,t));return l&&c?{log:l,segment:c,rows:Ee(l,c)}:null}function i(l){return[$e(l,n),o===1/0?l.length:$e(l,o+1)]}function a(l,c,u,h=!1){n=l[c]?.seq??0,o=h&&u>=l.length?1/0:l[u-1]?.seq??1/0}return{keep(l){
t=l},segment:()=>s()?.segment??null,hasEnd(){let l=s();return l!==null&&l.segment.at_end&&i(l.rows)[1]===l.rows.length},draw({isStuck:l,isBelowFar:c,far:u}){let h=s();if(!h)return null;let{rows:y,segment:f}=h,[p,m]=i(y),d=c&&!l&&o===1/0&&r!==null;return d&&(m=Math.min(m,Math.max(p,$e(y,r+1)))),l&&(u>=ta||m-p>lt)?(p=Math.
max(p+u,m-lt+ta),a(y,p,m,f.at_end)):d||m-p>lt?(m=Math.min(m,p+lt),a(y,p,m,f.at_end)):m===y.length&&f.at_end&&(o=1/0),r=y[m-1]?.seq??null,{rows:y.slice(p,m),hasOlder:p>0||!f.at_start,hasNewer:m<y.length||!f.at_end,isAtStart:p===0&&f.at_start}},extend(l,c=0){let u=s();if(!u)return"done";let{rows:h,segment:y}=u,[f,p]=i(h);
if(l==="older"){if(f===0)return y.at_start?"done":"missing";let m=Math.max(0,f-na),d=c>0?$e(h,(r??1/0)+1)-c:p;a(h,m,Math.min(p,d,m+lt),y.at_end)}else{if(p===h.length)return y.at_end?"done":"missing";let m=Math.min(h.length,p+na);a(h,Math.max(f+c,m-lt),m,y.at_end)}return"moved"},around(l){let c=e(),u=c&&we(c,l);if(!c||!u)
return!1;t=l,r=null;let h=Ee(c,u),y=$e(h,l);return a(h,Math.max(0,y-oa),Math.min(h.length,y+oa),u.at_end),!0},nearest(l){let{rows:c}=s()??{rows:[]};return(c[$e(c,l)]??c.at(-1))?.seq??null},atEnd(){let l=e(),c=l&&ne(l);if(!l||!c)return!1;t=null,r=null;let u=Ee(l,c);return a(u,Math.max(0,u.length-rd),u.length,!0),!0}}}var id=100,ad=10,ld=450,cd=80,ud=60,fd=2e3,ho={older:null,newer:null},aa=["wheel","touchmove","keydown","pointerdown"],la=new Set(["idle","connecting","catching_up","live"]);function ca({session:e,groupId:t,box:n,render:o}){let r=ra(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&la.has(e.connection.peek().state),
i=Qi({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:O}),a=ia({lineSeq:null,flashSeq:null,faults:ho}),l=ia({isAtEnd:!0,isLineAbove:!1}),c=Zi({session:e,groupId:t,anchor:i,window:r,firstUnread:()=>a.peek().lineSeq}),u=Ji({session:e,groupId:t,window:r,show:F,setLine:R=>{a.value={...a.peek(),lineSeq:R}}}),h=Vi({session:e,groupId:t,
box:n,anchor:i,window:r,marks:a,draw:A,redraw:()=>E()}),y=new Set,f=0,p=0,m=null,d=0,g=0,w=!0,b=!1,v=!1,S=!1,k=!1,_=!1;function x(){let R=i.spare().below>mn*n.clientHeight;return{drawn:r.draw({isStuck:i.atEnd(),isBelowFar:R,far:i.far(mo).above}),marks:a.peek(),outgoing:e.local.signals.outgoing.peek()}}function M(R=x()){
(R.drawn||f===0)&&o(R.drawn,R.marks),m=R,f=performance.now()}function E(R){N(()=>i.change(()=>M(R)));for(let H of y)H()}function A(){if(clearTimeout(d),b||w)return;let R=performance.now();D();let H=x();pd(m,H)||E(H),O(),p=(f=performance.now())-R}function C(){if(clearTimeout(d),b)return;let R=ld*Math.min(1,cd/p),H=Math.
max(id,Math.min(R,ad*p)),Z=f+H-performance.now();d=setTimeout(A,Z>ud?Z:0)}function N(R){let H=document.activeElement;R(),H&&!H.isConnected&&n.focus({preventScroll:!0})}function D(){if(a.peek().lineSeq!==null||c.isLooking()&&!s())return;let R=ea(e.state,t);R!==null&&(a.value={...a.peek(),lineSeq:R})}function O(){if(b||w)
return;let R=i.place();R&&!R.row.startsWith("k")&&r.keep(Number(R.row)),h.look();let H=i.atEnd()||s()&&l.peek().isAtEnd,Z=B(),Pt=l.peek();(Pt.isAtEnd!==H||Pt.isLineAbove!==Z)&&(l.value={isAtEnd:H,isLineAbove:Z}),!s()&&!S&&c.look()}function L(){let{isAtEnd:R}=l.peek();if(e.isCurrent.peek()&&(a.value={...a.peek(),faults:ho}),
k=w,S=!w&&R&&!_,O(),!S)return;u.openUnread().then(Z=>Z?void 0:u.goToEnd()).catch(()=>{}).finally(()=>S=!1).then(O)}function B(){let{lineSeq:R}=a.peek();if(R===null)return!1;let[H]=i.rows(),Z=n.querySelector(`[data-row="${R}"]`);return Z?Z.getBoundingClientRect().bottom<n.getBoundingClientRect().top:H!==void 0&&R<Number(
H.dataset.row)}function F(R){w=!1,l.value={...l.peek(),isAtEnd:R===null},a.value={...a.peek(),faults:ho},N(()=>i.move(M,R));for(let H of y)H();k?L():O()}function te(R){clearTimeout(g),a.value={...a.peek(),flashSeq:R},A(),n.querySelector(`[data-row="${R}"]`)?.focus({preventScroll:!0}),g=setTimeout(()=>a.value={...a.peek(),
flashSeq:null},fd)}let T=sa(()=>{e.view.logs.get(t).value,e.local.signals.outgoing.value,a.value,C()}),K=sa(()=>{let R=e.isCurrent.value||!la.has(e.connection.value.state);R&&v&&sd(L),R!==!v&&(_=!1),v=!R}),re=()=>{_=!0};for(let R of aa)n.addEventListener(R,re,{passive:!0});let z=()=>{S||c.look()};return document.addEventListener(
"visibilitychange",z),addEventListener("focus",z),{marks:a,position:l,anchor:i,window:r,reading:c,draw:A,flash:te,ask:h.ask,...u,onDrawn(R){return y.add(R),()=>{y.delete(R)}},scroll:R=>n.scrollBy({top:R*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},async again(){let R=i.place();!R||R.row.startsWith(
"k")||l.peek().isAtEnd?await u.goToEnd():await u.goTo(Number(R.row),{offset:R.offset})},dispose(){u.leave(l.peek().isAtEnd?null:i.place()),b=!0,clearTimeout(d),clearTimeout(g),T(),K();for(let R of aa)n.removeEventListener(R,re);document.removeEventListener("visibilitychange",z),removeEventListener("focus",z),h.dispose(),
c.dispose(),i.dispose()}}}function pd(e,{drawn:t,marks:n,outgoing:o}){if(!e?.drawn||!t||e.marks!==n||e.outgoing!==o)return!1;let{rows:r,hasOlder:s,hasNewer:i,isAtStart:a}=e.drawn;return s===t.hasOlder&&i===t.hasNewer&&a===t.isAtStart&&r.length===t.rows.length&&r.every((l,c)=>l===t.rows[c])}import{useEffect as Pd}from"./vendor/preact.js";import{html as ct,signal as dd,useEffect as md,useLayoutEffect as gd,useRef as $o,useState as wo}from"./vendor/preact.js";var ut=dd(null),hd=0;function $d(e,t){return ut.value?.onClosed(null),new Promise(n=>{ut.value={id:++hd,title:e,draw:t,onClosed:n}})}var fa=()=>ut.value!==null,pa=e=>$d(e.title,t=>ct`<${_d} ...${e} close=${t} />`).then(Boolean);function da(){let e=ut.value;return e&&ct`<${wd} key=${e.id} opened=${e} />`}function wd({opened:e}){
let t=$o(null),n=$o(null);gd(()=>{let s=t.current;return s.showModal(),(s.querySelector("[data-first]")??s.querySelector("h2")).focus(),()=>s.close()},[]);let o=(s=null)=>{n.current=s,t.current?.close()};return ct`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{ut.value===e&&(ut.value=null),e.onClosed(n.current)}}
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
  `}function _d({text:e,action:t,work:n,isDanger:o=!1,typed:r,close:s}){let[i,a]=wo(""),{run:l,isBusy:c,fault:u}=vd(),h=r===void 0||bd(i,r);function y(f){f.preventDefault(),h&&l(async()=>(await n(),s(!0)))}return ct`
    <form class="dialog-form" onSubmit=${y}>
      <p>${e}</p>
      ${r!==void 0&&ct`<div class="field">
        <label for="dialog-typed">${$("shell.type_name")} <bdi class="typed-name">${r}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${f=>a(f.target.value)}
        />
      </div>`}
      <${yd} text=${u} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${r===void 0} onClick=${()=>s()}>
          ${$("shell.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!h||c}>${t}</button>
      </footer>
    </form>
  `}var yd=({text:e,id:t})=>ct`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function vd(){let[e,t]=wo(!1),[n,o]=wo(""),r=$o(!0);md(()=>()=>{r.current=!1},[]);async function s(i){t(!0),o("");try{return await i(),!0}catch(a){return r.current&&o(Le(a)),!1}finally{r.current&&t(!1)}}return{run:s,isBusy:e,fault:n,
setFault:o}}var bd=(e,t)=>ua(e)===ua(t),ua=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as kd,signal as Sd}from"./vendor/preact.js";var xd=6,Md=["👍","❤️","😂","🎉","😮","😢"],gn=Sd(null);function ma(e){gn.value=e}function ga({session:e}){let t=e.local.signals.settings.value.recent_emoji;return[...new Set([...t,...Md])].slice(0,xd)}function Sv(e){gn.peek()===e&&(gn.value=null,e.anchor.isConnected&&e.anchor.focus({preventScroll:!0}))}function ha({
load:e}){let t=gn.value;return t&&kd`<${J} key=${t.message.seq} load=${e} name="Chooser" choice=${t} />`}function qt(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),c=n.sender_id===o.state.me,u=!n.deleted,h=u&&l!==void 0&&!l.is_archived;return[h&&{id:"react",label:$("conversation.react"),icon:"react",keys:["+"],isInBar:!0,run:f=>ma({context:e,message:n,anchor:f})},h&&l?.may_post&&{
id:"reply",label:$("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.reply(n)},h&&c&&{id:"edit",label:$("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:$("shell.copy_link"),icon:"link",keys:["C"],run:()=>$a(new URL(qe({name:"group",groupId:i,seq:a}),location.href).
href)},u&&n.content!==""&&{id:"text",label:$("conversation.copy_text"),icon:"copy",run:()=>$a(n.content)},h&&Li(l)&&{id:"pin",label:n.pinned?$("conversation.unpin"):$("conversation.pin"),icon:"pin",keys:["P"],run:()=>U(()=>r.pin(i,a,!n.pinned))},!c&&{id:"unread",label:$("conversation.mark_unread"),icon:"unread",keys:["\
U"],run:()=>(t.reading.stop(),U(()=>o.marks.unread(i,a)))},u&&{id:"readers",label:$("conversation.seen_by"),icon:"eye",run:()=>ie({name:"readers",groupId:i,seq:a})},u&&n.reactions&&{id:"reactions",label:$("conversation.who_reacted"),icon:"react",run:()=>ie({name:"reactions",groupId:i,seq:a})},u&&n.edited_at!==void 0&&l&&
un(l,c)&&{id:"versions",label:$("conversation.versions"),icon:"clock",run:()=>ie({name:"versions",groupId:i,seq:a})},h&&Pi(l,c)&&{id:"delete",label:$("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(f,p)=>{Ed(e,n,p)}}].filter(f=>typeof f=="object")}async function Ed({actions:e},{group_id:t,
seq:n},o){let r=()=>e.remove(t,n);if(o){await U(r);return}await pa({title:$("conversation.delete_title"),text:$("conversation.delete_text"),action:$("conversation.delete"),work:r,isDanger:!0})}async function $a(e){await U(()=>navigator.clipboard.writeText(e))&&jo($("conversation.copied"))}import{computed as ya,html as _o,useEffect as va,useLayoutEffect as Td,useMemo as ba,useRef as ka,useState as Cd}from"./vendor/preact.js";import{html as Ad,signal as Od}from"./vendor/preact.js";var Ge=Od(null);function ft(e){Ge.value?.anchor.removeAttribute("aria-expanded"),Ge.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute("aria-expanded","true")}function hn(){let e=Ge.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),Ge.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var wa=()=>Ge.value!==null;function _a({load:e}){let t=Ge.value;return t&&Ad`<${J} key=${t.label} load=${e} name="OpenMenu" menu=${t} close=${hn} onClosed=${()=>Ge.value===t&&hn()} />`}var Rd=3,Sa=500,qd={Delete:()=>$("shell.key.delete")};function $n({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.row));return j(r)?r:null}function wn(e,t,n,o,r=null){let s=qt(e,t,n).map(({label:i,icon:a,keys:l,isDanger:c,run:u})=>({label:i,icon:a,...c?{isDanger:c}:
{},...l?.[0]?{detail:qd[l[0]]?.()??l[0]}:{},onSelect:()=>u(o,window.event?.shiftKey===!0)}));ft({label:$("conversation.menu"),items:s,anchor:o,point:r})}function Ld({session:e,groupId:t},n){let o=ba(()=>ya(()=>{let{log:s}=e.view.logs.get(t).value;return n===null?void 0:s?.rows.get(n)}),[e,t,n]);return ba(()=>ya(()=>{let{
role:s,may_post:i,is_archived:a,settings:l}=e.view.groups.get(t).value??{};return JSON.stringify([s,i,a,l])}),[e,t]).value,o.value}function xa({context:e,list:t,box:n}){let[o,r]=Cd(null),s=ka(null),i=ka(null),a=Ld(e,o),l=j(a)?a:null;va(()=>{let f=n.current,p=-Sa,m=f.scrollTop,d=0,g=()=>{m=f.scrollTop,p=performance.now()},
w=S=>{let k=S.target;if(s.current?.contains(k))return;clearTimeout(d);let _=()=>r($n(e,k)?.seq??null);f.scrollTop!==m&&g();let x=p+Sa-performance.now();x>0&&S.type==="pointerover"?d=setTimeout(_,x):_()},b=S=>{let k=S.target,_=$n(e,k);if(!_||k.closest("a, img, video")||String(getSelection()??"")!=="")return;S.preventDefault();
let x=k.closest("[data-row]");wn(e,t,_,x,{x:S.clientX,y:S.clientY})},v=()=>{clearTimeout(d),r(null)};return f.addEventListener("scroll",g,{passive:!0}),f.addEventListener("pointerover",w),f.addEventListener("focusin",w),f.addEventListener("pointerleave",v),f.addEventListener("contextmenu",b),()=>{clearTimeout(d),f.removeEventListener(
"scroll",g),f.removeEventListener("pointerover",w),f.removeEventListener("focusin",w),f.removeEventListener("pointerleave",v),f.removeEventListener("contextmenu",b)}},[e,t]);let c=()=>{let f=n.current,p=l&&f.querySelector(`[data-row="${l.seq}"]`);if(p!==i.current&&(i.current?.removeAttribute("data-bar"),p?.setAttribute(
"data-bar",""),i.current=p),!s.current||!p)return;let d=`${p.getBoundingClientRect().top-f.getBoundingClientRect().top+f.scrollTop}px`;s.current.style.insetBlockStart!==d&&(s.current.style.insetBlockStart=d)};if(Td(c),va(()=>t.onDrawn(c)),!l)return null;let u=qt(e,t,l),h=u.some(({id:f})=>f==="react"),y=()=>n.current?.querySelector(
`[data-row="${l.seq}"]`);return _o`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${$("conversation.commands")}>
      ${h&&ga(e).slice(0,Rd).map(f=>_o`
        <button
          key=${f} type="button" tabindex="-1" class="emoji" aria-label=${$("conversation.react_with",{emoji:f})}
          onClick=${()=>e.react(l,f,!l.reacted?.includes(f))}
        >${f}</button>
      `)}
      ${u.filter(({isInBar:f})=>f).map(({id:f,label:p,icon:m,run:d})=>_o`
        <button key=${f} type="button" tabindex="-1" title=${p} onClick=${g=>d(y(),g.shiftKey)}>
          <${q} name=${m} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${$("conversation.menu")} aria-haspopup="menu"
        onClick=${f=>wn(e,t,l,f.currentTarget)}
      >
        <${q} name="more" label=${$("conversation.menu")} />
      </button>
    </div>
  `}function Ma(e,t){Pd(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex","-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener("focusin",r)}},[e,t])}function Ea(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,
r=o.hasAttribute("data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Nd(e.key,r,n)||r&&Dd(e,r,t,n))&&e.preventDefault()}function Nd(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,i=o(),a=t?i.indexOf(t):i.findIndex(h=>h.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(h=>h.dataset.row===s()?.row)),
c={ArrowUp:-1,ArrowDown:1,PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let h=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().then(h,()=>{}):h(),!0}let u=c[e];return u===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?u:0)))]?.focus(),!0)}function Dd(e,t,n,o){
let r=$n(n,t);if(!r)return!1;if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return wn(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=qt(n,o,r).find(({keys:a})=>a?.includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as yo}from"./vendor/preact.js";function Aa({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return yo`
    <div class="pill top">
      <button type="button" onClick=${()=>U(()=>t.goTo(s))}>
        <${q} name="up" />
        ${a?$("conversation.unread_since",{n:i.unread,day:an(new Date(a.timestamp))}):$("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${$("shell.mark_read")}</button>
    </div>
  `}function Oa({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(c=>c.group_id===o);if(t.position.value.isAtEnd||!r)return null;let{unread:i,mentions:a}=r,l=i>0?$("conversation.new",{n:i}):$("conversation.newest");return yo`
    <div class="pill bottom">
      <button type="button" onClick=${()=>U(t.goToEnd)}>
        ${s?$("conversation.yours_below"):l}
        ${a>0&&yo`<span>· ${$("shell.n_mentions",{n:a})}</span>`}
        <${q} name="down" />
      </button>
    </div>
  `}import{html as de,useRef as jd}from"./vendor/preact.js";import{html as ze}from"./vendor/preact.js";var Id={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function Ta({session:e,notice:t}){let n=new Date(t.timestamp);return ze`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Bd(e,t)}</span>
      <time datetime=${t.timestamp}>${Tt(n)}</time>
    </div>
  `}function Bd(e,t){let n=(r,s="")=>ze`<${ai} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return Q(t.kind==="direct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Fd(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?Q("conversation.notice.joined",{user:r}):Q("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.username);return t.actor_id===t.user_id?Q("conversation.notice.left",{user:r}):Q("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return Q(
Id[t.role],{user:n(t.user_id,t.username)});case"member_banned":return Q("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return Q("conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=qe({name:"group",groupId:t.group_id,seq:t.
message_seq}),s=ze`<a href=${r}>${$("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?Q("conversation.notice.pinned",{actor:o,message:s}):Q("conversation.notice.unpinned",{actor:o,message:s})}case"account_deleted":return Q("conversation.notice.account_deleted",{user:ze`<bdi class="person">${t.username}</bdi>`})}}
function Fd(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{name:s,topic:i}=t;return r&&r.name!==s?Q("conversation.notice.renamed",{actor:n,name:ze`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?Q("conversation.notice.topic",{actor:n,
topic:ze`<bdi>${i}</bdi>`}):Q("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?Q(t.is_archived?"conversation.notice.archived":"conversation.notice.unarchived",{actor:n}):Q("conversation.notice.updated",{actor:n,name:ze`<bdi>${s}</bdi>`})}import{html as ue,useEffect as Ud,useState as Hd}from"./vendor/preact.js";var Wd=3e3,Ca=()=>I(import("./later.js")),Ra=({state:e})=>e==="waiting"||e==="sending";function qa(e){let[t,n]=Hd(!1);return Ud(()=>{n(!1);let o=e&&setTimeout(()=>n(!0),Wd);return()=>clearTimeout(o||0)},[e]),e&&t}function _n({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.
username||oe(o,o.state.me),a=qa(Ra(t))||t.state==="failed"||t.state==="asking",l=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return ue`
    <div class=${l} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&ue`<${ee} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&ue`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&ue`<p class="quote" dir="auto"><span class="quote-text">${Rt(t.quote)}</span></p>`}
        ${t.content&&ue`<div class="message-text"><${nt} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(c=>ue`<${Kd} key=${c.local_id} session=${o} file=${c} />`)}
        ${a&&ue`<${J} load=${Ca} name="OutgoingFoot" isQuiet=${!0} context=${e} entry=${t} />`}
      </div>
      ${!a&&ue`
        <span class="message-clock" title=${$("conversation.sending")}><${q} name="clock" label=${$("conversation.sending")} /></span>
      `}
    </div>
  `}function yn({session:e,groupId:t,userId:n}){let o=e.local.outgoingIn({groupId:t,userId:n}).find(Ra),r=qa(o!==void 0);return ue`
    <div class="unseen" role="status">
      ${r&&ue`<${J} load=${Ca} name="WaitingWords" isQuiet=${!0} session=${e} entry=${o} />`}
    </div>
  `}function Kd({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return ue`
    <div class="file">
      <span class="file-link">
        <${q} name="file" />
        <span class="file-text">
          <bdi class="file-name cut">${t.name}</bdi>
          <span class="file-detail">${st(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&ue`
        <progress max=${n.size} value=${n.sent} aria-label=${$("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var La=300*1e3;function Na({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=t,c=jd({old:new Map,fresh:new Map}).current;c.old=c.fresh,c.fresh=new Map;let u=l?[]:n;return de`
    ${a&&de`<${Pa} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+u.length===0&&!a&&!l&&de`<p key="none" class="empty" role="listitem">${$("conversation.none")}</p>`}
    ${Gd(i,u).map(({day:h,at:y,items:f})=>de`
      <div class="day" key=${h}>
        <div class="day-name" role="listitem">
          <button type="button" class="small-target" tabindex="-1" title=${$("conversation.jump_to_date")} onClick=${r}>${an(y)}</button>
        </div>
        <${zd} context=${e} items=${f} marks=${o} memory=${c} />
      </div>
    `)}
    ${l&&de`<${Pa} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Gd(e,t){let n=[],o=r=>{let s=new Date(r.at),i=Ot(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)o({row:r,entry:null,at:Date.parse(r.timestamp),sender:j(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function zd({context:e,
items:t,marks:n,memory:o}){return t.flatMap((r,s)=>Xd({context:e,item:r,before:t[s-1],marks:n,memory:o}))}function Xd({context:e,item:t,before:n,marks:o,memory:{old:r,fresh:s}}){if(t.entry){let y=e.session.state.me,f=!(n&&(n.entry||n.sender===y)&&t.at-n.at<La);return[de`<${_n} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${f} />`]}let{row:i}=t,a=i.seq===o.lineSeq,l=de`
    <div key="line" class="unread-line" role="listitem"><span>${$("conversation.unread_line")}</span></div>
  `,c=a||n?.sender!==t.sender||t.at-n.at>=La;if(!j(i)){let y=de`<${Ta} key=${i.seq} session=${e.session} notice=${i} />`;return a?[l,y]:[y]}let u=i.seq===o.flashSeq,h=r.get(i);return(!h||h.props.isHead!==c||h.props.isFlashed!==u)&&(h=de`<${Bi} key=${i.seq} context=${e} message=${i} isHead=${c} isFlashed=${u} />`),s.set(
i,h),a?[l,h]:[h]}function Pa({way:e,marks:t,onRetry:n}){let o=t.faults[e];return de`
    <div class="edge ${e}" role="listitem" aria-label=${$("conversation.reading")}>
      ${o!==null&&de`
        <p role="alert">
          <span>${$("conversation.not_read",{reason:o})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${$("shell.try_again")}</button>
        </p>
      `}
    </div>
  `}function Fa({context:e,onReady:t}){let{session:n,groupId:o}=e,r=dt(null),s=dt(null),[i,a]=Ba(null),l=dt(null),[c,u]=Ba(null),h=n.resets.value,y=Se.value,f=y.name==="group"&&y.groupId===o?y.seq:null;Ia(()=>{let b=s.current,v=ca({session:n,groupId:o,box:r.current,render:(k,_)=>{let x=n.local.signals.outgoing.peek().filter(
E=>S(E)),M=pt`<${Na}
          context=${e} drawn=${k} outgoing=${x} marks=${_}
          onDay=${m} onRetry=${v.ask}
        />`;Da(k?M:null,b)}}),S=({group_id:k,recipient_id:_,seq:x})=>(k===o||_!==null&&n.local.groupWith(_)===o)&&(x===null||!n.state.logs.get(o)?.rows.has(x));return l.current=v,a(v),t(v),()=>{v.dispose(),Da(null,b)}},[n,o]);let p=b=>b().then(()=>u(null),v=>u(Le(v))),m=()=>p(async()=>{let{askForDay:b}=await I(import("./later.js")),
v=await b();v&&await l.current.goToTime(v)}),d=dt(h),g=dt(!1),w=dt(null);return Ia(()=>{if(i){if(n.history.look(o,f??void 0),f!==null){let b=i.anchor.place(),v=i.position.peek().isAtEnd||b===null||b.row.startsWith("k");g.current&&(w.current??=v?"end":b),p(async()=>await i.goTo(f)&&i.flash(f))}else if(!g.current)p(i.open);else if(w.
current){let b=w.current;w.current=null,p(()=>b==="end"?i.goToEnd():i.goTo(Number(b.row),{offset:b.offset}))}g.current=!0}},[i,y]),Yd(()=>{i&&h!==d.current&&p(i.again),d.current=h},[i,h]),Ma(r,i),pt`
    <div class="messages-place">
      ${i&&pt`<${Aa} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${$("conversation.messages")}
        onKeyDown=${b=>i&&Ea(b,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${$("conversation.older")}</button>
          <button type="button" class="button" onClick=${m}>${$("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${$("conversation.messages")} ref=${s}></div>
        ${i&&pt`<${xa} context=${e} list=${i} box=${r} />`}
        ${c!==null&&pt`
          <p class="empty" role="alert">
            ${$("conversation.not_read",{reason:c})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&p(i.open)}>${$("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&pt`<${Oa} context=${e} list=${i} />`}
    </div>
  `}var Qd=yi({type:"conjunction"}),Ua=e=>Qd.value.format(e);import{html as Ha}from"./vendor/preact.js";var vn=3;function Wa({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);At(e,n.slice(0,vn));let o=n.slice(0,vn).map(s=>oe(e,s,"…")),r=n.length>vn?$("conversation.typing_more",{names:o.join(", "),more:n.length-vn}):$("conversation.typing",{names:Ua(o),n:n.length});return Ha`<p class="typing" aria-live="off">${n.
length>0&&Ha`<bdi>${r}</bdi>`}</p>`}var vo=()=>I(import("./later.js"));function Ka({session:e,actions:t,groupId:n}){let[o,r]=em(null),s=Zd(()=>{let a=rn({session:e,key:ge({groupId:n,userId:null})});return dn({session:e,actions:t,groupId:n,compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return Vd(()=>{i&&!i.settings&&e.asking.group(n)},[
e,n,i===null]),Jd(()=>{if(!o)return;let a=l=>Yi(l,{context:s,list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[s,o]),i?bn`
    <${Fa} context=${s} onReady=${r} />
    <div class="main-foot">
      <${Wa} session=${e} groupId=${n} />
      <${pn} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${ci} session=${e} groupId=${n} />
    <${yn} session=${e} groupId=${n} />
    <${ha} load=${vo} />
    <${Ri} load=${vo} />
  `:bn`<${tm} session=${e} groupId=${n} />`}function tm({session:e,groupId:t}){let n=e.left.value.findLast(({event:r})=>r.group_id===t);if(n&&n.event.actor_id!==e.state.me)return bn`<${J} load=${vo} name="Left" left=${n} />`;let o=e.connection.value.state==="live";return bn`<p class="empty" role="status">${o?$("convers\
ation.not_member"):$("conversation.reading")}</p>`}import{html as ja,useEffect as Ga,useMemo as nm}from"./vendor/preact.js";function za({session:e,actions:t,userId:n}){let{local:o}=e,r=ge({groupId:null,userId:n}),s=nm(()=>dn({session:e,actions:t,groupId:0,compose:rn({session:e,key:r})}),[e,t,r]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=oe(e,n),c=o.signals.outgoing.value.filter(u=>u.recipient_id===n);return Ga(()=>e.
asking.people.need([n]),[e,n]),Ga(()=>{i!==null&&he(qe({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),ja`
    <div class="main-body">
      <div class="beginning">
        <${ee} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${$("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${$("conversation.messages")}>
        ${c.map(u=>ja`<${_n} key=${u.key} context=${s} entry=${u} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${pn} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
    <${yn} session=${e} userId=${n} />
  `}import{html as le,useEffect as Ya}from"./vendor/preact.js";import{html as om,useEffect as rm}from"./vendor/preact.js";function Xa({session:e,userId:t}){return rm(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&om`<span class="online-dot"><span class="unseen">${$("shell.online")}</span></span>`}var kn=e=>{U(async()=>(await I(import("./later.js"))).openGroupMenu(e))};function Qa({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return Ya(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[o]),le`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${q} name="back" label=${$("shell.back")} /></a>
      ${o?.kind==="direct"?le`<${Ja} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:le`<${sm} group=${o} />`}
      ${o&&le`<${im} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Va=({session:e,userId:t})=>le`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${q} name="back" label=${$("shell.back")} /></a>
    <${Ja} session=${e} userId=${t} />
  </header>
`;function sm({group:e}){if(!e)return le`<h1 class="grow"><bdi>${$("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return le`
    <${ee} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>rt({name:"group",groupId:t})}>
          <bdi class="cut">${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&le`<span class="tag">${$("shell.archived")}</span>${" "}`}
        ${r!==null&&le`<span>${$("shell.n_members",{n:r})}</span>`}
        ${o&&le`<span> · </span><bdi class="cut" title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Ja({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=_e(o);return Ya(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),le`
    <span class="with-dot">
      <${ee} id=${t} name=${r} file=${o?.avatar} />
      <${Xa} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>rt({name:"profile",userId:t,groupId:n})}>
          <bdi class="cut">${r||$("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi class="cut">${t===e.state.me?$("shell.notes"):o?.status??""}</bdi></p>
    </div>
  `}function im({session:e,actions:t,group:n}){let o=(r,s,i)=>le`
    <button
      class=${r==="search"?"button quiet":"button quiet in-menu"} title=${i} aria-pressed=${ve.value?.name===r}
      onClick=${()=>rt({name:r,groupId:n.id})}
    >
      <${q} name=${s} label=${i} />
    </button>
  `;return le`
    ${n.kind==="group"&&o("members","group",$("shell.members"))}
    ${o("pins","pin",$("shell.pins"))}
    ${o("search","search",$("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${$("shell.more")}
      onClick=${r=>kn({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${q} name="more" label=${$("shell.more")} />
    </button>
  `}import{html as ko}from"./vendor/preact.js";var Sn=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as am}from"./vendor/preact.js";var bo=(e,t)=>U(async()=>{let{openNew:n}=await I(import("./later.js")).catch(()=>{throw new Error($("shell.not_loaded"))});n(e,t)});function Za(e){let t=n=>ft({label:$("shell.menu_new"),anchor:n.currentTarget,items:Sn.map(([o,r])=>({label:$(`shell.new.${o}`),icon:r,onSelect:()=>{bo(o,e)}}))});return am`
    <button class="button quiet" aria-haspopup="menu" title=${$("shell.menu_new")} onClick=${t}>
      <${q} name="add" label=${$("shell.menu_new")} />
    </button>
  `}function el(e){let t=e.session.view.order.value.length===0;return ko`
    <div class="main-body home">
      <p class="quiet-text">${$(t?"shell.begin":"shell.choose")}</p>
      <${So} ...${e} />
    </div>
  `}var So=e=>ko`
  <div class="home-actions">
    ${Sn.map(([t,n])=>ko`
      <button key=${t} class="button" onClick=${()=>{bo(t,e)}}>
        <${q} name=${n} />${$(`shell.new.${t}`)}
      </button>`)}
  </div>
`;var xo=/Mac|iPhone|iPad/.test(navigator.platform),tl=()=>xo?"⌘":$("shell.key.ctrl");import{signal as lm}from"./vendor/preact.js";var Lt=lm(!1);function xn(){document.querySelector("dialog[open]")||(hn(),Lt.value=!0)}var cm=".composer textarea",um=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function rl(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||fm(n,e)&&n.preventDefault()};return window.addEventListener("keydown",t),()=>window.removeEventListener("keydown",t)}function fm(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=xo?e.metaKey:e.ctrlKey;if(Lt.peek()&&!document.querySelector("dialog[open]"))return n.length===1;if(fa()||
wa()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")xn();else if(s&&!o&&r&&n.toLowerCase()==="f")he("/search");else if(o&&!s&&n==="ArrowDown")nl(t,1,r);else if(o&&!s&&n==="ArrowUp")nl(t,-1,r);else{if(n==="F6"&&!o&&!s)return pm(r?-1:1);if(n==="Escape")return ve.peek()===null&&ol();if(o||
e.ctrlKey||e.metaKey||gm(e.target))return!1;if(n==="?")U(mm);else return dm(e)&&ol(),!1}return!0}function nl({state:e,view:t},n,o){let r=Se.peek(),s=t.order.peek(),i=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=i+n;l>=0&&l<s.length;l+=n){let c=e.groups.get(s[l]);if(!(!c||o&&(c.unread===0||
He(c,a)&&c.mentions===0))){he(`/g/${c.id}`);return}}}function pm(e){let t=um.flatMap(({root:s,first:i})=>{let a=document.querySelector(s),l=a?.querySelector(i)??a;return a&&l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let i=t[(r+e*s+n*s)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function ol(){let e=document.querySelector(cm);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function dm({
key:e,target:t}){return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".panel, [role='menu'], [role='listbox']"))}async function mm(){(await I(import("./later.js"))).showKeys()}function gm(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):
!1}import{effect as hm,html as $m}from"./vendor/preact.js";var sl=5e3,il=()=>I(import("./later.js"));function al({connection:e}){return hm(()=>{e.value.state==="live"&&wm(()=>{il().catch(()=>{})})})}function wm(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:sl}):setTimeout(e,sl)}function ll(e){return Lt.value?$m`<${J} load=${il} name="Palette" ...${e} />`:
null}import{html as ul,useEffect as fl,useLayoutEffect as pl,useRef as vm,useState as dl}from"./vendor/preact.js";import{html as Mo,useEffect as _m,useRef as ym}from"./vendor/preact.js";function cl({title:e,head:t,foot:n,children:o}){let r=ym(null),s=ve.value?.back;return _m(()=>{r.current?.focus({preventScroll:!0})},[]),Mo`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s&&Mo`<button class="button quiet" onClick=${()=>ie(s)}>
            <${q} name="back" label=${$("shell.panel_back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${r}>${e}</h2>
          <button class="button quiet" onClick=${je}>
            <${q} name="close" label=${$("shell.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${o}</div>
      ${n&&Mo`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var Eo=null;function gl({session:e,actions:t}){let n=ve.value,o=vm(!1),[,r]=dl(0),[s,i]=dl(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(n.groupId).value===null,l=n!==null&&!a;if(fl(()=>{a&&je()},[a]),fl(()=>{!l||Eo||I(import("./panels.js")).then(u=>{Eo=u.PANELS,r(h=>h+1)},()=>i(!0))},
[l]),pl(()=>{if(l)return document.addEventListener("keydown",ml),()=>document.removeEventListener("keydown",ml)},[l]),pl(()=>{o.current&&!l&&bm()&&Si(),o.current=l},[l]),!l)return null;let c=Eo?.[n.name];return c?ul`<${c} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:ul`
    <${cl} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?$("shell.panel_not_loaded"):$("shell.loading")}
      </p>
    <//>
  `}function ml(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}je()}var bm=()=>!document.
activeElement||document.activeElement===document.body;import{html as En,useMemo as Jm,useState as Zm}from"./vendor/preact.js";import{html as km,useState as Sm}from"./vendor/preact.js";var hl="chat-asked";function $l({session:e}){let[t,n]=Sm(xm()),o=e.local.signals.settings.value.notifications;if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{Mm(),n(!0)};return km`
    <section class="ask" aria-label=${$("shell.notifications")}>
      <p>${$("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${$("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${$("shell.allow")}</button>
      </div>
    </section>
  `}function xm(){try{return localStorage.getItem(hl)!==null}catch{return!0}}function Mm(){try{localStorage.setItem(hl,"1")}catch{}}import{html as Em}from"./vendor/preact.js";function wl({session:e,actions:t}){let n=e.state.me,o=e.view.people.get(n).value,r=_e(o),s=i=>ft({label:$("shell.account"),anchor:i.currentTarget,items:[{label:$("shell.profile"),icon:"person",onSelect:()=>he("/settings/profile")},{label:$("shell.settings"),icon:"settings",onSelect:()=>he("/settings")},{label:$("shell.\
sessions"),icon:"device",onSelect:()=>he("/settings/sessions")},null,{label:$("shell.read_all"),icon:"check",onSelect:()=>{U(()=>t.readAll())}},null,{label:$("shell.sign_out"),icon:"leave",onSelect:()=>{Am()}}]});return Em`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${$("shell.account_of",{name:r})} onClick=${s}>
      <${ee} id=${n} name=${r} file=${o?.avatar} size="small" />
    </button>
  `}var Am=()=>U(async()=>{await ke.logout(),he("/",{replace:!0})});var Ao=["all","unread","mentions","direct"],Om={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e==="direct"};function _l(e,t,n,o){if(n==="all")return e;let r=Om[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as Tm,useEffect as Cm,useState as Rm}from"./vendor/preact.js";function yl({session:e,actions:t}){let[n,o]=Rm([]),r=e.connection.value.state==="live",s=e.invitations.value;if(Cm(()=>{r&&t.invitations().then(({items:l})=>o(l),()=>{})},[r,s]),n.length===0)return null;let i=()=>U(async()=>(await I(import("./later.js"))).showInvitations(t,n,a)),a=l=>o(c=>c.filter(u=>u.id!==
l));return Tm`
    <button class="button invitations" onClick=${i}>
      <${q} name="group" />${$("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as Ol,useEffect as Cl,useLayoutEffect as Mn,useRef as mt,useState as Co}from"./vendor/preact.js";var qm=1440*60*1e3,Lm=7,Pm=ye({hour:"numeric",minute:"2-digit"}),Nm=ye({weekday:"short"}),Dm=ye({day:"numeric",month:"short"}),Im=ye({day:"numeric",month:"numeric",year:"2-digit"}),vl=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function bl(e,t=new Date){let n=Math.round((vl(t)-vl(e))/qm);return n===
0?Pm.value.format(e):n>0&&n<Lm?Nm.value.format(e):(e.getFullYear()===t.getFullYear()?Dm:Im).value.format(e)}import{html as ce,useEffect as Sl,useLayoutEffect as Bm,useRef as Fm}from"./vendor/preact.js";function kl(e,t){return e.kind==="group"?e.name:t?.is_deleted?$("shell.deleted_user"):_e(t)||e.name}var xl=999;function Ml({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,c=Fm(null);Bm(()=>c.current?.style.setProperty("--at",String(o)),[o,!l]);let u=Um(e,l);if(!l)return null;let h=He(l,Date.now()),y=kl(l,u.person),f=l.unread>0&&!h,p=d=>kn({session:e,actions:t,
id:n,name:y,point:d,anchor:c.current?.querySelector(d?"a":"button")}),m=d=>{d.preventDefault();let g=d.clientX===0&&d.clientY===0;p(g?null:{x:d.clientX,y:d.clientY})};return ce`
    <li
      ref=${c} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${m} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${Hm(l,y,h,u.isOnline)} data-unread=${f} data-muted=${h} draggable=${!1}
      >
        <span class="group-picture">
          <${ee} id=${l.peer_id??n} name=${y} file=${u.person?.avatar} isGroup=${l.kind==="group"} />
          ${u.isOnline&&ce`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${y}</bdi>
            ${h&&ce`<${q} name="muted" />`}
            ${l.last&&ce`<time class="group-time">${bl(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Km} session=${e} group=${l} isChosen=${s} />
            <${Wm} group=${l} isMuted=${h} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>p(null)}
      >
        <${q} name="more" label=${$("shell.menu_of",{name:y})} />
      </button>
    </li>
  `}function Um(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return Sl(()=>o?e.people.show(n):void 0,[n,o]),Sl(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function Hm({unread:e,mentions:t},n,o,r){let s=[n];
return r&&s.push($("shell.online")),e>0&&s.push($("shell.n_unread",{n:e})),t>0&&s.push($("shell.n_mentions",{n:t})),o&&s.push($("shell.muted")),s.join(", ")}function Wm({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n==="direct"&&e>0&&!o;return ce`
    ${t>0&&!r&&ce`<span class="badge of-mention">@${Oo(t)}</span>`}
    ${r&&ce`<span class="badge of-mention">${Oo(e)}</span>`}
    ${e>0&&!o&&!r&&ce`<span class="badge">${Oo(e)}</span>`}
  `}var Oo=e=>e>xl?`${xl}+`:e;function Km({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter(h=>h!==e.state.me),a=e.local.signals.drafts.get(`g${o}`).value;if(i.length>0)return ce`<span class="group-last typing">${$("shell.typing")}</span>`;if(a?.text&&!n)return ce`<span class="group-last"><em>${$(
"shell.draft")} </em><bdi class="cut">${a.text}</bdi></span>`;if(!r)return ce`<span class="group-last"><bdi class="cut">${t.topic||$("shell.empty_group")}</bdi></span>`;let l=r.sender_id===e.state.me,c=e.view.people.get(r.sender_id).value,u=l?$("shell.you"):s==="direct"?null:_e(c)||r.sender;return ce`<span class="group-last">${u&&
ce`<span class="group-from"><bdi class="cut">${u}</bdi>: </span>`}<bdi class="cut">${jm(r)}</bdi></span>`}function jm({kind:e,text:t}){return e==="deleted"?$("shell.deleted"):e==="file"?$("shell.a_file"):We(t)}function El({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(s,o))}}function Al({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var Gm=2e3,zm=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Rl({session:e,actions:t,ids:n,chosen:o}){let r=mt(null),s=mt(null),[i,a]=Xm(n),[l,c]=Co({first:0,end:0}),[u,h]=Co(null),y=Qm(i,[u,o,i[0]??null]),f=To(s.current),p=Al(l,[i.indexOf(y??-1),i.indexOf(f??-1)]);function m(){let g=r.current,w=s.current?.
getBoundingClientRect().height??0,b=i.length;if(!g||b===0||w===0)return;let v=El({top:g.scrollTop,height:g.clientHeight,row:w/b,count:b});c(S=>S.first===v.first&&S.end===v.end?S:v)}Mn(()=>{s.current?.style.setProperty("--count",String(i.length)),m()},[i]),Cl(()=>{let g=new ResizeObserver(m);return g.observe(r.current),
g.observe(s.current),()=>g.disconnect()},[i]),Mn(()=>{f!==null&&To(s.current)===null&&Tl(s.current,f)?.focus()}),Ym(s,i,o);function d(g){let w=To(s.current);if(w===null||!zm.includes(g.key)||g.altKey||g.ctrlKey)return;g.preventDefault();let b=Math.max(1,Math.floor((r.current?.clientHeight??0)/ql(s.current))-1),v=i.indexOf(
w),S={ArrowDown:v+1,ArrowUp:v-1,PageDown:v+b,PageUp:v-b,Home:0,End:i.length-1}[g.key]??v,k=i[Math.max(0,Math.min(S,i.length-1))];k!==void 0&&h(k)}return Mn(()=>{u!==null&&f!==null&&f!==u&&Tl(s.current,u)?.focus()},[u]),Ol`
    <div
      ref=${r} class="sidebar-body" onScroll=${m}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${$("shell.conversations")} onKeyDown=${d}>
        ${p.map(g=>{let w=i[g];return Ol`<${Ml}
            key=${w} id=${w} position=${g} count=${i.length} session=${e} actions=${t}
            isChosen=${w===o} isStop=${w===y} onFocus=${h}
          />`})}
      </ul>
    </div>
  `}function Xm(e){let t=mt(e),n=mt(-1/0),o=mt(null),[,r]=Co(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),Cl(()=>(s>0&&t.current!==e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Gm}]}function Ym(e,t,n){let o=mt(null);
Mn(()=>{let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=ql(e.current),a=r*i;a<s.scrollTop?s.scrollTop=a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function ql(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function To(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var Tl=(e,t)=>e?.querySelector(`li[data-id="${t}"] > a`),Qm=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;import{html as Vm}from"./vendor/preact.js";var Ll=()=>Vm`
  <button
    class="button quiet" title=${$("shell.mentions")} aria-pressed=${ve.value?.name==="mentions"}
    onClick=${()=>rt({name:"mentions"})}
  >
    <${q} name="mention" label=${$("shell.mentions")} />
  </button>
`;function Pl({session:e,actions:t,chosen:n}){let[o,r]=Zm(Ao[0]),s=eg(e,o,n);return En`
    <nav id="groups" class="sidebar" aria-label=${$("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${q} name="logo" /><span>${$("shell.name")}</span></a>
          <span class="grow"></span>
          <${Ll} />
          <${Za} session=${e} actions=${t} />
          <${wl} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${xn}>
          <${q} name="search" /><span class="grow">${$("shell.palette")}</span><kbd>${`${tl()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${$("shell.filter")}>
          ${Ao.map(i=>En`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${$(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${yl} session=${e} actions=${t} />
      </header>
      <${Rl} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&En`
        <div class="empty">
          <p>${$(`shell.none.${o}`)}</p>
          ${o==="all"&&En`<${So} session=${e} actions=${t} />`}
        </div>`}
      <${$l} session=${e} />
    </nav>
  `}function eg(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return Jm(()=>_l(o,e.state.groups,t,n),[e,o,r,t,n])}function ng({session:e,actions:t}){let n=Se.value,o=n.name!=="home";return tg(()=>rl(e),[e]),Nl(()=>al(e),[e]),Nl(()=>rg(e),[e]),me`
    <a class="skip-link" href="#main">${$("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Ko}>
      <${ei} session=${e} />
      <${Pl} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${og} session=${e} actions=${t} at=${n} />
        <${ig} session=${e} actions=${t} at=${n} />
      </main>
      <${gl} session=${e} actions=${t} />
      <${ni} session=${e} />
    </div>
    <${ll} session=${e} actions=${t} />
    <${da} />
    <${_a} load=${An} />
    <${Go} />
  `}function og({session:e,actions:t,at:n}){switch(n.name){case"group":return me`<${Qa} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return me`<${Va} key=${n.userId} session=${e} userId=${n.userId} />`;default:return me`
        <header class="bar">
          <a class="button quiet back" href="/"><${q} name="back" label=${$("shell.back")} /></a>
          <h1><bdi class="cut">${ag(n)}</bdi></h1>
        </header>
      `}}function rg(e){let t=[],n=!1;return An().then(({startNotifications:o,startTellingLeft:r,startSwipe:s,startUpdating:i})=>{n||(t=[o(e),r(e),s(),i(e)])},()=>{}),()=>{n=!0;for(let o of t)o()}}var An=()=>I(import("./later.js")),sg=()=>I(import("./settings.js"));function ig({session:e,actions:t,
at:n}){switch(n.name){case"group":return me`<${Ka} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return me`<${za} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"join":return me`<${J} load=${An} name="InviteScreen" session=${e} actions=${t} code=${n.code} />`;case"\
search":return me`<${J} load=${An} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return me`<${J} load=${sg} name="Settings" session=${e} actions=${t} page=${n.page} />`;case"home":return me`<${el} session=${e} actions=${t} />`;default:return me`<div class="main-body"><p class="empty"><a href="/">${$(
"shell.back")}</a></p></div>`}}function ag(e){switch(e.name){case"home":return $("shell.name");case"group":case"direct":return $("shell.conversation");case"join":return $("shell.invitation");case"search":return $("shell.search");case"settings":return $("shell.settings");case"unknown":return $("shell.not_found")}}export{Ul as a,Yl as b,Me as c,j as d,ne as e,He as f,o$ as g,P$ as h,wf as i,_e as j,ee as k,I as l,st as m,ga as n,Sv as o,$d as p,fa as q,pa as r,yd as s,vd as t,it as u,L_ as v,Li as w,P_ as x,N_ as y,D_ as z,I_ as A,ye as B,Ot as C,f_ as D,sn as E,p_ as F,Mi as G,co as H,Ai as I,Oi as J,tl as K,kl as L,ve as M,ie as N,
h_ as O,je as P,ft as Q,Lt as R,Am as S,Sn as T,bl as U,nt as V,cl as W,Xa as X,ng as Y};
