import{A as Me,B as we,C as Xo,D as vt,E as Yo,F as De,G as H,M as Qo,b as Pe,c as Do,d as h,e as Q,f as Io,g as Bo,h as Se,i as Fo,j as Uo,k as Ho,l as he,m as Ft,n as Wo,o as Ko,p as jo,q as yt,r as zo,s as Go,v as xe,w as q,z as Ne}from"./shared1.js";function Vo({me:e,leave:t},n,o){async function r(s){let i=await n.patch("/v1/users/me",s);return e.value=i,i}return{changeProfile:r,uploadAvatar(s,i=()=>{}){let{done:a,cancel:l}=o(s,"avatar",{onProgress:i});return{done:a.then(({id:c})=>r({avatar:c})),cancel:l}},async changePassword(s,i){let{ended:a}=await n.put("/v1/us\
ers/password",{old_password:s,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:s=>n.remove(`/v1/users/sessions/${encodeURIComponent(s)}`),exportPath:"/v1/users/me/export",deleteAccount:(s,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:s,messages:i}))}}var V=e=>`/v1/groups/${e}`,Ee=(e,t)=>`/v1/groups/${e}/messages/${t}`,Ut=(e,t)=>`/v1/groups/${e}/members/${t}`;var Ht=200;function Jo({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:r}=await n.post("/v1/groups",{name:o});return r},async changeGroup(o,r){let{settings:s}=await n.patch(V(o),r);return s},deleteGroup:o=>n.remove(V(o)),join:o=>n.post(`${V(o)}/join`),leave:o=>n.remove(Ut(o,e.me)),mute:(o,r)=>n.
put(`${V(o)}/mute`,{until:r}),unmute:o=>n.remove(`${V(o)}/mute`),publicGroups:(o,r=0)=>n.page("/v1/groups/public",{q:o||null,limit:Ht,after_id:r}),members:(o,{q:r,after_id:s=0,limit:i=Ht}={})=>n.page(`${V(o)}/members`,{q:r||null,limit:i,after_id:s}),addMember:(o,r,s="member")=>n.post(`${V(o)}/members`,{user_id:r,role:s}),
changeRole:(o,r,s)=>n.patch(Ut(o,r),{role:s}),removeMember:(o,r)=>n.remove(Ut(o,r)),ban:(o,r)=>n.put(`${V(o)}/bans/${r}`),unban:(o,r)=>n.remove(`${V(o)}/bans/${r}`),bans:o=>n.page(`${V(o)}/bans`,{limit:Ht,after_id:0}),createInvite:(o,r)=>n.post(`${V(o)}/invites`,r),invites:o=>n.get(`${V(o)}/invites`),revokeInvite:(o,r)=>n.
remove(`${V(o)}/invites/${r}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/users/me/invitations",{limit:Ht,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(
`/v1/users/me/invitations/${o}`)}}var Wt=200,bt=class extends Se{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function Zo({local:e,people:t,marks:n,history:o},r){return{async send(s){let i=await e.outbox.add(s),{group_id:a,recipient_id:l}=i;return a&&t.typedAndSent(a),await e.drafts.clear(he({groupId:a,userId:l})),i},
sendAgain:s=>e.outbox.retry(s),deleteUnsent:async s=>await e.outbox.discard(s)!==null,editUnsent:s=>e.editUnsent(s),async edit({group_id:s,seq:i,revision:a=1},l){let c=Ee(s,i);try{return await r.patch(c,{content:l},{headers:{"If-Match":`"${a}"`}})}catch(u){let w=u;throw w.action!=="choose"?w:new bt(w,l,await r.get(c))}},
remove:(s,i)=>r.remove(Ee(s,i)),async react(s,i,a,l){let c=`${Ee(s,i)}/reactions/${encodeURIComponent(a)}`,{reactions:u}=await(l?r.put(c):r.remove(c));return u},pin(s,i,a){let l=`${V(s)}/pins/${i}`;return a?r.put(l):r.remove(l)},pins:s=>r.get(`${V(s)}/pins`),markUnread:(s,i)=>n.unread(s,i),readAll:()=>n.readAll(),message:(s,i)=>r.
get(Ee(s,i)),async versions(s,i){let a=`${Ee(s,i)}/versions`,l=[];for(;;){let c=l[l.length-1]?.revision,u=await r.get(a,{limit:Wt,after:c});if(l.push(...u),u.length<Wt)return l}},reactions:(s,i)=>r.page(`${Ee(s,i)}/reactions`,{limit:Wt,after_id:0}),readers:(s,i)=>r.page(`${Ee(s,i)}/readers`,{limit:Wt,after_id:0}),replies:(s,i,a={})=>r.
get(`${Ee(s,i)}/replies`,a),mentions:(s=null)=>r.page(s??"/v1/mentions"),search:s=>r.get("/v1/search",s),refresh:(s,i)=>o.row(s,i)}}function er({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let r=`/v1/users/${n}/block`;return o?t.put(r):t.remove(
r)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Wl=(e,t,n)=>({...Zo(e,t),...Jo(e,t),...er(e,t),...Vo(e,t,n)});import{openDB as Kl,unwrap as jl,wrap as zl}from"./vendor/idb.js";var Gl=1,Xl=3e3,Yl=3,Ql=40,nr=["outbox","drafts","files","values"],kt=["meta","groups","messages","people","logs"];async function Vl(e){if(typeof indexedDB>"u")return yt();let t=!0,n=Promise.resolve().then(()=>Kl(`chat-${e}`,Gl,{upgrade(r){for(let s of kt)r.objectStoreNames.contains(s)&&r.deleteObjectStore(s);r.createObjectStore(
"meta"),r.createObjectStore("groups",{keyPath:"id"}),r.createObjectStore("messages",{keyPath:["group_id","seq"]}),r.createObjectStore("people",{keyPath:"id"}),r.createObjectStore("logs",{keyPath:"group_id"});for(let s of nr)r.objectStoreNames.contains(s)||(s==="outbox"?r.createObjectStore(s,{keyPath:"key"}):r.createObjectStore(
s))},blocking:(r,s,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await or(n,null);return o?Jl(o,()=>t):(n.then(r=>r.close()).catch(()=>{}),yt())}async function or(e,t,n=()=>{}){let o,r=new Promise(s=>{o=setTimeout(()=>{n(),s(t)},Xl)});try{return await Promise.race([e,r])}catch{return t}finally{clearTimeout(o)}}function Jl(e,t){
let n=0;async function o(s,i){if(!t()||n>=Yl)return i;let a=Promise.resolve().then(s);return or(a,i,()=>n++)}let r=s=>o(async()=>(await s(),!0),!1);return{is_lasting:!0,read:()=>o(()=>tc(e),null),rows:s=>o(()=>e.getAll("messages",IDBKeyRange.bound([s,0],[s,1/0])),[]),async save(s){let i=!1;return await r(()=>nc(e,s).catch(
l=>{throw i=l?.name==="QuotaExceededError",l}))?!0:(i&&await r(()=>tr(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:s=>o(async()=>await e.get("outbox",s)??null,null),put_outgoing:s=>r(()=>Rn(e,"outbox",s)),remove_outgoing:s=>r(()=>e.delete("outbox",s)),drafts:()=>o(async()=>{let s=e.transaction(
"drafts"),[i,a]=await Promise.all([s.store.getAllKeys(),s.store.getAll()]);return new Map(i.map((l,c)=>[String(l),a[c]]))},new Map),draft:s=>o(async()=>await e.get("drafts",s)??null,null),put_draft:(s,i)=>r(()=>Rn(e,"drafts",i,s)),sync_draft:(s,i)=>r(()=>oc(e,s,i)),file:s=>o(async()=>await e.get("files",s)??null,null),
put_file:(s,i,a)=>o(()=>Zl(e,s,i,a),!1),remove_file:s=>r(()=>e.delete("files",s)),unnamed_files:()=>o(()=>ec(e),[]),value:s=>o(async()=>await e.get("values",s)??null,null),put_value:(s,i)=>r(()=>Rn(e,"values",i,s)),wipe:(s=!1)=>r(()=>tr(e,s?[...kt,...nr]:kt)),close:()=>e.close()}}async function Zl(e,t,n,o){let r=e.transaction(
"files","readwrite"),s=jo(await r.store.getAll(),n,o);return await Promise.all([s&&r.store.put(n,t),r.done]),s}async function ec(e){let t=e.transaction(["files","outbox","drafts"]),[n,...o]=await Promise.all([t.objectStore("files").getAllKeys(),t.objectStore("outbox").getAll(),t.objectStore("drafts").getAll()]),r=new Set(
o.flat().flatMap(({files:s})=>s.map(i=>i.local_id)));return n.map(String).filter(s=>!r.has(s))}async function tc(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore("meta"),[o,r,s,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),
t.objectStore("logs").getAll()]);return o===void 0?null:{cursor:o,me:r??null,groups:s,people:i,logs:a}}async function nc(e,t){let n=e.transaction(kt,"readwrite");n.done.catch(()=>{});let o=i=>jl(n.objectStore(i));if(t.is_whole)for(let i of kt)o(i).clear();for(let i of[...t.gone_groups,...t.gone_logs])o("messages").delete(
IDBKeyRange.bound([i,0],[i,1/0])),o("logs").delete(i);for(let i of t.gone_groups)o("groups").delete(i);let r=new Map(t.logs.map(i=>[i.group_id,i]));for(let[i,{from:a}]of r)o("messages").delete(IDBKeyRange.bound([i,0],[i,a],!1,!0));for(let i of t.gone_rows)i[1]>=(r.get(i[0])?.from??0)&&o("messages").delete(i);for(let i of t.
groups)o("groups").put(i);for(let i of t.people)o("people").put(i);let s=0;for(let i of t.rows){let a=o("messages").put(i);++s%Ql===0&&await zl(a)}for(let i of t.logs)o("logs").put(i);o("meta").put(t.cursor,"cursor"),o("meta").put(Date.now(),"saved_at"),t.me!==void 0&&o("meta").put(t.me,"me"),n.commit(),await n.done}async function Rn(e,t,n,o){
let r=e.transaction(t,"readwrite"),{store:s}=r,i=n===null?s.delete(o):s.put(n,o);r.commit(),await Promise.all([i,r.done])}async function oc(e,t,n){let{store:o,done:r}=e.transaction("drafts","readwrite");Ko(await o.get(t),n)&&(Ft(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await r}async function tr(e,t){let n=e.transaction(
t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}import{batch as $f,signal as Ye}from"./vendor/preact.js";var rc=new Set([1002,1007,1009,4502]),sc=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),rr=e=>rc.has(e),sr=e=>sc.get(e)??null;function ir(e){try{let t=Number(JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var ic=1e4;function ar(e){let t=new Map,n=0;function o(s){let i=t.get(s);return t.delete(s),i&&e.cancel(i.handle),i}let r=(s,i)=>o(s)?.fail(new Se({code:i}));return{ask(s,i,a=`r${++n}`){return new Promise((l,c)=>{let u=e.after(()=>r(a,"time_out"),ic);t.set(a,{done:l,fail:c,handle:u}),i({...s,ref:a})||r(a,"network")})},
settle(s){if(typeof s.ref!="string")return;let i=o(s.ref);s.type==="error"?i?.fail(Uo(s)):i?.done(s)},failAll(){for(let s of[...t.keys()])r(s,"network")}}}var cc=1e4,qn=2e4,uc=5e3,fc=500,pc=3e4,cr=3,dc=65536;function ur({open:e,prepare:t,checkLogin:n,onFrame:o,onState:r,isOnline:s=()=>!0,isVisible:i=()=>!0,clock:a=Bo,random:l=Math.random}){let c=null,u={state:"idle",since:a.now(),retryAt:null,code:null},w=0,v=0,f=!1,p=null,m=null,d=-1/0,g=ar(a);function $(O,L=null,I=null){
let U=a.now();u={state:O,since:U,retryAt:L===null?null:U+L,code:I},r(u)}function S(){return u.state==="updating"&&w<cr?"updating":u.state==="offline"?"offline":"connecting"}async function _(){x();let O=++v;$(S());let L;try{L=await t()}catch(Z){O===v&&A(Z);return}if(O!==v)return;let I=!1;c=e(L);let U=c;p=a.after(()=>E(I,
1006),cc),U.onopen=()=>{I=!0},U.onmessage=({data:Z})=>U===c&&k(Z),U.onclose=({code:Z,reason:R})=>U===c&&M(I,Z,R)}function k(O){let L;try{L=JSON.parse(String(O))}catch{return}if(d=a.now(),L.type==="ready")b(),a.cancel(p),f=!0,$("catching_up");else if(L.type==="live"){w=0,o(L),$("live");return}g.settle(L),o(L)}function b(){
let O=d+qn-a.now(),L=()=>d+qn>a.now();m=a.after(()=>L()||!i()?b():y(),O>0?O:qn)}function y(){a.cancel(m),d=-1/0,D({type:"ping"}),m=a.after(()=>d>-1/0?b():E(!0,1006),uc)}function x(){if(a.cancel(p),a.cancel(m),f=!1,c){let O=c;c=null,O.onmessage=O.onopen=null,O.onclose=null,O.close(1e3)}g.failAll()}function M(O,L,I){if(L===
1012){let Z=ir(I)+l()*1e3;x(),$("updating",Z,L),p=a.after(_,Z);return}let U=sr(L);U?N("ended",U):L===4503?N("crowded",L):rr(L)?N("faulty",L):E(O,L)}function E(O,L){x();let I=++v;if(O){C(L);return}$(S(),null,L),n().then(()=>I===v&&C(L),U=>I===v&&A(U))}function A(O){if(!(O instanceof Se))throw O;O.action==="sign_in"?N("e\
nded",O.code):C(O.code,(O.retryAfter??0)*1e3)}function C(O,L=0){x();let I=Math.min(fc*2**w,pc),U=Math.max(I*(.7+.6*l()),L);w++,!s()||w>=cr?$("offline",U,O):$(u.state==="updating"?"updating":"waiting",U,O),p=a.after(_,U)}function N(O,L=null){v++,x(),$(O,null,L)}function D(O){return!c||!f?!1:(c.send(JSON.stringify(O)),!0)}
return{get connection(){return u},start(){w=0,_()},stop:()=>N("idle"),end:O=>N("ended",O),restart:()=>{_()},now(){u.state==="crowded"?this.start():["offline","waiting","updating"].includes(u.state)?_():f&&y()},offline(){u.state==="waiting"||u.state==="connecting"?(u={...u,state:"offline"},r(u)):f&&y()},signal:O=>c!==null&&
c.bufferedAmount<dc&&D(O),request:(O,L)=>g.ask(O,D,L)}}function Ae(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var fr=4,Ln=1e3,mc=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","message_unpinned","account_deleted"]),pr=e=>({group_id:e,segments:[],rows:new Map,sorted:null,pending:new Set}),W=e=>e!==void 0&&(e.type==="group_message"||e.type===
"direct_message"),dr=e=>e.type==="group_message"||e.type==="direct_message"||mc.has(e.type),$e=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),ne=e=>e.segments.findLast(t=>t.at_end),Kt=e=>ne(e)??e.segments.at(-1);function Oe(e,t){return e.sorted??=[...e.rows.values()].sort((n,o)=>n.seq-o.seq),e.sorted.slice(ue(e.sorted,t.
from),ue(e.sorted,t.to+1))}function ue(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].seq>=t?o=r:n=r+1}return n}function St(e,t){let{rows:n,sorted:o}=e;if(o){let r=ue(o,t.seq);r===o.length||n.has(t.seq)?o[r]=t:e.sorted=null}n.set(t.seq,t)}function Pn(e){let t=[];return e.pending.add(t),t}function mr(e,t,n,o){e.pending.
delete(o);let r=Ae(t.cursor),s=t.messages.map(i=>({...i,as_of:r}));Nn(e,gc(t,n));for(let i of s){let a=e.rows.get(i.seq);(!a||a.as_of<=r)&&St(e,i)}return o.filter(i=>i.id>r)}function gr(e,{from:t,to:n,at_start:o,at_end:r},s,i){e.pending.delete(i),Nn(e,{from:t,to:n,at_start:o,at_end:r});for(let a of s)e.rows.has(a.seq)||
St(e,a);return i}var hr=(e,t)=>{e.pending.delete(t)};function gc({messages:e,has_before:t,has_after:n},{before:o,after:r}){let s=e[0]?.seq,i=e[e.length-1]?.seq;if(r!==void 0)return{from:r+1,to:i??r,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?s??a+1:1,to:a,at_start:!t,at_end:o===void 0&&!n}}function Nn(e,t){
let{from:n,to:o,at_start:r,at_end:s}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),r||=a.at_start,s||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:r,at_end:s}].sort((a,l)=>a.from-l.from)}function wr(e,t){for(let n of e.segments)n.at_end&&t>n.to&&Nn(e,{...n,
to:t});return $e(e,t)!==void 0}function $r(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(St(e,t),!0)}function Dn(e,t,n=Ln){let o=e.rows.size,r=c=>c.from<=t&&t<=c.to?-1:Math.min(Math.abs(c.from-t),Math.abs(c.to-t)),s=[...e.segments].sort((c,u)=>r(c)-r(u)),i=ne(e),a=s.slice(0,fr);i&&!a.includes(i)&&(a=[...a.
slice(0,fr-1),i]);let l=n;e.segments=a.map(c=>{let u=hc(Oe(e,c),t,l);if(l-=u.rows.length,!u.isCut)return c;if(u.rows.length===0)return null;let w=u.hasFirst?c.from:u.rows[0].seq,v=u.hasLast?c.to:u.rows[u.rows.length-1].seq;return{from:w,to:v,at_start:c.at_start&&u.hasFirst,at_end:c.at_end&&u.hasLast}}).filter(c=>c!==null).
sort((c,u)=>c.from-u.from);for(let c of e.rows.keys())$e(e,c)||e.rows.delete(c);return e.sorted=null,e.rows.size<o}function hc(e,t,n){if(e.length<=n)return{rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),r=o<0?e.length:o,s=Math.max(0,Math.min(r-Math.floor(n/2),e.length-n));return{rows:e.slice(s,s+
n),isCut:!0,hasFirst:s===0,hasLast:s+n===e.length}}var _r=e=>({me:e,cursor:null,applied_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,wanted:new Map,mark_turn:0,marked:new Map,gone:new Map}),yr=()=>({groups:new Set,logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],
me:!1,ask_groups:new Set,ask_counts:new Set,ask_rows:new Map,ask_people:new Set});function pe(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function z(e,t,n,o){let r=e.groups.get(n);r&&(e.groups.set(n,{...r,...o}),t.groups.add(n))}var jt=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function xt(e,t){let{base_seq:n,base_read_seq:o,tail_from:r}=e;if(t!==o)return t>=r?vr(e,t):null;let s=vr(e,Math.max(t,n)),i={unread:e.unread+s.unread,mentions:e.mentions+
s.mentions};for(let a of e.corrections)if(wc(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<0?null:i}function wc({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:r}){return r<=e?!1:o===null?n>0:o>t&&o<=e}function vr({tail:e},t){let n=e.
filter(o=>o.seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function br(e,t){e.tail.push(t),Er(e)}function kr(e,t){e.applied_seq===0&&(e.tail_from=Math.min(e.tail_from,t-1)),e.applied_seq=t}function zt(e,{seq:t,read_seq:n,unread:o,mentions:r}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,
base_read_seq:n,unread:o,mentions:r}),!0)}function Sr(e,t,n,o){let r=e.tail.find(c=>c.seq===t);e.tail=e.tail.filter(c=>c!==r);let{is_counted:s,is_mention:i}=r?{is_counted:!0,...r}:o??{},[a,l]=s===void 0?[null,null]:s?[-1,-Number(i)]:[0,0];In(e,{seq:t,event_seq:n,unread:a,mentions:l})}function xr(e,{seq:t,message_seq:n,
revision:o},r,s){let i=e.tail.findIndex(w=>w.seq===n),a=e.tail[i],l=a??r;a&&s&&(e.tail[i]={...a,...s});let u=l&&s&&l.revision<o?Number(s.is_mention)-Number(l.is_mention):null;In(e,{seq:n,event_seq:t,unread:0,mentions:u})}function Mr(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),In(e,{seq:null,event_seq:t,unread:null,
mentions:null})}function In(e,t){t.unread===0&&t.mentions===0||(e.corrections.push(t),Er(e))}function Er(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(r=>r.seq),...e.corrections.map(r=>r.event_seq)].sort((r,s)=>r-s)[256/2],o=xt(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;zt(e,{seq:e.applied_seq,
read_seq:e.base_read_seq,...o})}e.tail_from=n,e.tail=e.tail.filter(r=>r.seq>n),e.corrections=e.corrections.filter(r=>r.event_seq>n)}var Ar=120,$c={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",settings:null,member_count:null,owner_id:null};function Mt(e,t,n){let o=e.groups.get(n.id),r={...$c,...o,...n};r.active_at=r.last?.at??r.active_at,e.groups.set(
n.id,r),t.groups.add(n.id)}function Or(e,t,n,o){let{seq:r,read_seq:s,unread:i,mentions:a,muted_until:l,peer_id:c,name:u,...w}=n,v=e.groups.get(n.id);if(!(r<=(e.gone.get(n.id)??0))){if(v&&Cr(e,n)){Ie(e,t,n.id,n,o);return}Mt(e,t,{...w,seq:Math.max(v?.seq??0,r),name:u??v?.name??"",muted_until:l??null,peer_id:c??null,..."l\
ast"in n?{last:yc(v?.last??null,n.last)}:{}}),"may_post"in n||Be(e,t,n.id),Ie(e,t,n.id,{seq:r,read_seq:s,unread:i,mentions:a},o)}}function Tr(e,t,n,o){let{id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:w,peer_id:v}=n,{visibility:f,may_post:p,may_invite:m,may_pin:d,history:g}=n,$={visibility:f,may_post:p,
may_invite:m,may_pin:d,history:g},S=e.groups.get(r);if(!(n.seq<=(e.gone.get(r)??0))){if(S?.settings&&Cr(e,n)){Ie(e,t,r,n,o);return}Mt(e,t,{seq:Math.max(S?.seq??0,n.seq),id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:w,settings:$,peer_id:v??null,active_at:S?.active_at||n.created_at}),Be(e,t,r),Ie(
e,t,r,n,o)}}var Cr=(e,{id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function Ie(e,t,n,o,r=1/0){let s=e.counts.get(n),i=e.groups.get(n);if(!i)return;if(!s)e.counts.set(n,jt(o));else{if((e.wanted.get(n)??0)>o.read_seq)return;{let l=o.read_seq!==i.read_seq;if(l&&(e.marked.get(n)??0)>r||!zt(s,o)){(l||!xt(s,i.read_seq))&&
t.ask_counts.add(n);return}}}z(e,t,n,{read_seq:o.read_seq});let a=e.wanted.get(n)??0;a>o.read_seq?tt(e,t,n,a):Xt(e,t,n)}var Gt=(e,t)=>{e.marked.set(t,++e.mark_turn)};function tt(e,t,n,o){let r=e.counts.get(n);if(!(!r||!e.groups.has(n))){if(Gt(e,n),z(e,t,n,{read_seq:o}),o!==r.base_read_seq){let s=xt(r,o),i=Math.max(r.applied_seq,
o),a=s?{seq:i,read_seq:o,...s}:_c(e,n,o);a&&zt(r,a)}Xt(e,t,n)}}function _c(e,t,n){let o=e.logs.get(t),r=o&&ne(o),s=e.counts.get(t),i=s&&Math.max(s.applied_seq,s.base_seq);if(!o||!r||r.from>n+1||r.to!==i)return null;let a={seq:r.to,read_seq:n,unread:0,mentions:0};for(let l of o.rows.values()){if(l.as_of>e.applied_id)return null;
l.seq>n&&l.seq>=r.from&&W(l)&&Et(e,l)&&(a.unread++,nt(e,l)&&a.mentions++)}return a}function Xt(e,t,n){let o=e.groups.get(n),r=e.counts.get(n);if(!o||!r)return;let s=xt(r,o.read_seq);s?(s.unread!==o.unread||s.mentions!==o.mentions)&&z(e,t,n,s):t.ask_counts.add(n)}var Et=(e,t)=>t.sender_id!==e.me&&!t.deleted,Yt=(e,t,n,o)=>Oe(
t,n).find(r=>r.seq>o&&W(r)&&Et(e,r))?.seq,nt=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function Be(e,t,n){let o=e.groups.get(n);if(!o)return;let r=o.peer_id===null?void 0:e.people.get(o.peer_id),s=!o.is_archived&&!(o.kind==="direct"&&r?.is_deleted),i=o.role!=="member",a=o.settings?o.settings.may_post===
"all":o.may_post;z(e,t,n,{may_post:s&&(i||a)})}function Qt(e,t,n){e.groups.delete(n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),e.marked.delete(n),e.wanted.delete(n),t.groups.add(n),t.logs.add(n)}function Bn({seq:e,sender_id:t,sender:n,timestamp:o,content:r,deleted:s}){return{seq:e,sender_id:t,sender:n,at:o,
kind:s?"deleted":r?"text":"file",text:Array.from(r.slice(0,2*Ar)).slice(0,Ar).join("")}}var yc=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,Rr=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var At=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});function de(e,t,n,o){let r=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},s={...r,...o},
i=Object.keys(s);e.people.has(n)&&i.every(a=>s[a]===r[a])||(e.people.set(n,s),t.people.add(n))}function Ot(e,t,n,o){e.people.has(n)||de(e,t,n,{username:o})}function qr({fetchUsers:e,onUsers:t,clock:n}){let o=new Set,r=new Set,s=null;async function i(){s=null;let a=[...o].slice(0,100);for(let l of a)o.delete(l),r.add(l);
o.size>0&&(s=n.after(i,0));try{let l=await e(a),c=new Set(l.map(u=>u.id));t(l,a.filter(u=>!c.has(u)))}catch{}for(let l of a)r.delete(l)}return{need(a){for(let l of a)l>0&&!r.has(l)&&o.add(l);o.size>0&&(s??=n.after(i,50))},dispose:()=>n.cancel(s)}}var Lr=100,vc=5e3;function Pr({state:e,http:t,change:n,history:o,clock:r}){let s=new Set,i=new Map,a=null,l=!1,c=qr({fetchUsers:p=>t.get("/v1/users",{user_ids:p.join(",")}),onUsers:(p,m)=>n(d=>{for(let g of p)de(e,d,g.id,At(g));for(let g of m)de(e,d,g,{is_deleted:!0,is_partial:!1});for(let{id:g,kind:$}of e.groups.values())
$==="direct"&&Be(e,d,g)}),clock:r}),u=(p=Lr)=>{a??=r.after(w,p)};async function w(){if(a=null,l)return;l=!0;let p=Lr;try{for(let m of[...s])s.delete(m),e.gone.has(m)&&!e.groups.has(m)||await v(m);for(let[m,d]of[...i]){for(let g of[...d])await f(m,g),d.delete(g);d.size===0&&i.delete(m)}}catch{p=vc}l=!1,s.size+i.size>0&&
u(p)}async function v(p){let m=e.mark_turn;try{let d=await t.get(`/v1/groups/${p}`);n(g=>Tr(e,g,d,m))}catch(d){let{isPassing:g}=d;if(!g)return;throw s.add(p),d}}async function f(p,m){if(e.logs.get(p)?.rows.has(m))try{await o.row(p,m)}catch(d){if(d.isPassing)throw d}}return{people:c,group(p){s.add(p),u()},note(p){for(let m of[
...p.ask_groups,...p.ask_counts])s.add(m);for(let[m,d]of p.ask_rows)for(let g of d)pe(i,m,g);s.size+i.size>0&&u(),c.need(p.ask_people)},dispose(){r.cancel(a),c.dispose()}}}var Nr=200,bc=1e3,kc=6e4;function Dr({userId:e,db:t,http:n,state:o,view:r,history:s,change:i,me:a,server:l,onSettings:c,onServer:u,onAnew:w,onOther:v,clock:f}){let p=0,m=-1/0,d=null,g=Promise.resolve();function $({me:b,server:y,settings:x,groups:M,people:E},A){i(C=>{a.value=b,l.value=y,c(x),u(y);for(let N of E)de(o,C,N.
id,At(N));de(o,C,b.id,At(b));for(let N of M)Or(o,C,N,A)})}async function S(b,y){for(;b;){let x=b.replace(/limit=\d+/,`limit=${bc}`),M=o.mark_turn,E=await n.get(x);if(y!==p)return;$(E,M),b=E.next}}async function _(){let b=++p,y=o.mark_turn;f.cancel(d);try{let x=await n.get("/v1/start",{limit:Nr});if(b!==p)return;if(x.me.
id!==e){v();return}$(x,y);let M=m+kc-f.now();x.next&&M>0?d=f.after(k,M):x.next&&(await S(x.next,b),m=f.now())}catch{}}let k=()=>{g=_()};return{async anew(){let b=++p,y=await n.get("/v1/start",{limit:Nr},{tries:1});if(b!==p)return;if(y.me.id!==e){v();return}let{groups:x,counts:M,logs:E,marks:A,marked:C,gone:N}=o;for(let D of[
x,M,E,A,C,N])D.clear();o.cursor=y.cursor,o.applied_id=Ae(y.cursor),m=-1/0,$(y),r.refresh(),w()},refresh:k,refreshed:()=>g,async showCopy(){let b=await t.read();if(!b||b.cursor===null||o.cursor!==null)return;let{cursor:y,groups:x,people:M,logs:E}=b;a.value=b.me;for(let A of x)o.groups.set(A.id,A),o.counts.set(A.id,jt(A));
for(let A of M)o.people.set(A.id,A);o.cursor=y,o.applied_id=Ae(y),r.refresh(),s.restore(E,t)},dispose:()=>f.cancel(d)}}function Ir({fetch:e,db:t,onSignedOut:n,clock:o}){let r=new AbortController,s=t;return{http:Ho({fetch:e,onSignedOut:n,signal:r.signal,sleep:i=>new Promise(a=>o.after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(s,a)}),end(){r.abort(),s=yt()}}}function Br(e,t,n){let{me:o}=e;if("username"in t){let r="user_id"in t?t.user_id:t.actor_id;Ot(e,n,r,t.username)}"sender"in t&&Ot(e,n,t.sender_id,t.sender),t.type==="group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||Sc(e,t,n):t.type==="member_added"&&t.user_id===o&&xc(e,t,n)}function Sc(e,t,n){let{group_id:o,
kind:r,member_ids:s,actor_id:i}=t,a=r==="direct",l=a?s.find(w=>w!==e.me)??e.me:null,c=t.name??e.people.get(l??0)?.username??"",u=!a&&i===e.me?"owner":"member";Mt(e,n,{id:o,kind:r,name:c,peer_id:l,role:u}),l!==null&&!e.people.has(l)&&n.ask_people.add(l),Ur(e,t,n)}function xc(e,t,n){let{group_id:o,group:r,role:s}=t;if(Fn(
e,t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&Qt(e,n,o);let{kind:i="group",name:a=null,topic:l=""}=r??{};Mt(e,n,{id:o,kind:i,name:a??"",topic:l,role:s}),Ur(e,t,n)}var Fn=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),Fr=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Ur(e,{group_id:t,
seq:n,timestamp:o},r){z(e,r,t,{active_at:o}),Ie(e,r,t,{seq:n,read_seq:n,unread:0,mentions:0}),r.ask_groups.add(t)}var Hr=200;function je(e,{id:t,group_id:n,message_seq:o}){let r=e.logs.get(n)?.rows.get(o);return W(r)&&r.as_of<t?r:null}function Kr(e,t,n,o){let r=(s,i)=>ze(t,o,{...s,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||jr(t,n,n.id,1,o);break}case"message_edited":{let s=je(e,n);s&&!n.message?
pe(o.ask_rows,t.group_id,s.seq):s&&n.message&&(ze(t,o,Ec(s,{...n.message,as_of:s.as_of})),n.message.deleted?Un(t,s,n.id,o):r(t.rows.get(s.seq),{})),n.message&&Wr(t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let s=je(e,n);s?Un(t,s,n.id,o):Tc(t,n,o),Wr(t,n.message_seq,n.id,"",o);break}case"react\
ion_added":case"reaction_removed":{let s=je(e,n);if(!s)break;if(!n.reactions){pe(o.ask_rows,t.group_id,s.seq);break}let i=n.actor_id===e.me,a=(s.reacted??[]).filter(c=>!i||c!==n.emoji),l=i&&n.type==="reaction_added";ze(t,o,{...Mc(s,"reacted",l?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinn\
ed":case"message_unpinned":{let s=je(e,n);if(!s)break;let{pinned:i,...a}=s;r(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&Oc(t,n.actor_id,n.id,o);break;default:}}function ze(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...r}=n;n=r}St(e,n),pe(t.rows,
e.group_id,n.seq)}function Mc(e,t,n){let{[t]:o,...r}=e;return n.length>0?{...r,[t]:n}:r}function Ec({reactions:e,reacted:t,pinned:n,reply_count:o},r){return{...r,...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function Ac(e){let{files:t,mentions:n,quote:o,reactions:r,reacted:s,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function Un(e,t,n,o,r=Hn(n)){t.deleted||jr(e,t,n,-1,o,r);let s=e.rows.get(t.seq);ze(e,o,{...Ac(s),as_of:n})}var Hn=e=>t=>t.as_of<e;function Oc(e,t,n,o){let r=[...e.rows.values()].filter(W),s=new Set(r.filter(Hn(n)).map(i=>i.seq));for(let i of r)i.quote?.sender_id===t&&i.
quote.content&&ze(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&s.has(i.seq)&&Un(e,i,n,o,a=>s.has(a.seq))}function Tc(e,{id:t,message_seq:n},o){let r=e.rows.get(n);if(!W(r)||r.reply_to===null)return;let s=[...e.rows.values()].find(i=>i.id===r.reply_to);W(s)&&s.as_of<t&&pe(o.ask_rows,e.group_id,s.seq)}function jr(e,{
reply_to:t,quote:n},o,r,s,i=Hn(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(w=>w.id===t);if(!W(a)||!i(a))return;let{reply_count:l=0,...c}=a,u=l+r;ze(e,s,{...c,...u>0&&{reply_count:u},as_of:o})}function Wr(e,t,n,o,r){let s=Array.from(o.slice(0,2*Hr)).slice(0,Hr).join("");for(let i of e.rows.
values())W(i)&&i.quote?.seq===t&&i.as_of<n&&i.quote.content!==s&&ze(e,r,{...i,quote:{...i.quote,content:s}})}function Xr(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Br(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Qr(e,t)?e.gone.set(t.group_id,t.seq):Fr(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&z(e,n,o.id,{seq:t.seq}),Cc(e,t);let r=e.logs.get(o.id);if(r){for(let s of r.pending)s.push(
t);Vt(e,t,n)}return Rc(e,t,n),Xt(e,n,o.id),!0}function Vt(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let r=wr(o,t.seq);if(Kr(e,o,t,n),r&&dr(t)){let s={...t,as_of:t.id};$r(o,s)&&pe(n.rows,o.group_id,s.seq)}n.logs.add(o.group_id)}function Cc(e,t){let n=e.counts.get(t.group_id);if(n)if(kr(n,t.seq),t.type==="group_me\
ssage"||t.type==="direct_message"){let{seq:o,id:r,sender_id:s,revision:i=1}=t;Et(e,{...t,as_of:r})&&br(n,{seq:o,id:r,sender_id:s,is_mention:nt(e,t),revision:i})}else if(t.type==="message_deleted"){let o=je(e,t),s=o&&(!o.deleted||o.sender_id===e.me)?{is_counted:Et(e,o),is_mention:nt(e,o)}:null;Sr(n,t.message_seq,t.seq,s)}else if(t.
type==="message_edited"&&t.actor_id!==e.me){let o=je(e,t);xr(n,t,o&&!o.deleted?zr(e,o):null,t.message?zr(e,t.message):null)}else t.type==="account_deleted"&&t.is_erased&&Mr(n,t.seq,t.actor_id)}var zr=(e,{mentions:t,deleted:n,revision:o=1})=>({is_mention:!n&&nt(e,{...t&&{mentions:t}}),revision:o});function Rc(e,t,n){let o=t.
group_id,r=e.groups.get(o);if(r)switch(t.type){case"group_message":case"direct_message":qc(e,{...t,as_of:t.id},n);break;case"message_edited":r.last?.seq===t.message_seq&&t.message&&z(e,n,o,{last:Bn({...t.message,as_of:t.id})});break;case"message_deleted":r.last?.seq===t.message_seq&&z(e,n,o,{last:{...r.last,kind:"delet\
ed",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":Wn(e,o,t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":Qr(e,t)?Gr(e,t,n):Wn(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role==="owner"&&z(e,n,o,{owner_id:t.user_id}),t.user_id===
e.me&&(z(e,n,o,{role:t.role}),r.settings||n.ask_groups.add(o),Be(e,n,o)),n.members.add(o);break;case"ban_lifted":n.members.add(o);break;case"group_updated":{let{name:s,topic:i,is_archived:a,visibility:l,may_post:c,may_invite:u,may_pin:w,history:v}=t;z(e,n,o,{name:s,topic:i,is_archived:a,settings:{visibility:l,may_post:c,
may_invite:u,may_pin:w,history:v}}),Be(e,n,o);break}case"group_deleted":Gr(e,t,n);break;case"profile_changed":Lc(e,t,n);break;case"account_deleted":de(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&r.last?.sender_id===t.actor_id&&z(e,n,o,{last:{...r.
last,kind:"deleted",text:""}}),Yr(e,t.actor_id,t.username,n),Be(e,n,o),Wn(e,o,r.kind==="direct"?0:-1,n);break;default:}}function qc(e,t,n){let{group_id:o,seq:r,sender_id:s,key:i}=t,a=e.groups.get(o),l=e.counts.get(o);if(n.typed.push({group_id:o,user_id:s}),!a?.last||a.last.seq<r){let c=Bn(t);z(e,n,o,{last:c,active_at:c.
at})}if(s===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:r});else if(a&&!t.deleted&&r>a.read_seq&&r>(l?.base_seq??0)){let c=nt(e,t),u=a.kind==="direct"?"direct":c?"mention":"message";n.arrived.push({message:t,kind:u})}}function Lc(e,t,n){let{actor_id:o,username:r,display_name:s,status:i,avatar:a}=t;e.groups.get(
t.group_id)?.kind==="direct"?(de(e,n,o,{username:r}),n.ask_people.add(o)):de(e,n,o,{username:r,display_name:s,status:i,avatar:a,is_partial:!1}),Yr(e,o,r,n),o===e.me&&(n.me=!0)}function Yr(e,t,n,o){for(let r of e.groups.values())r.peer_id===t&&r.name!==n&&z(e,o,r.id,{name:n})}var Qr=({me:e},t)=>t.type==="group_deleted"||
(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function Gr(e,t,n){if(Fn(e,t))return;let{name:o=""}=e.groups.get(t.group_id)??{};e.gone.set(t.group_id,t.seq),Qt(e,n,t.group_id),n.left.set(t.group_id,{event:t,name:o})}function Wn(e,t,n,o){let r=e.groups.get(t)?.member_count;r&&n&&z(e,o,t,{member_count:r+
n}),o.members.add(t)}var Pc=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),Vr=e=>!Pc.has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function Jr(e,{group_id:t,user_id:n,
seq:o,last_seq:r,unread:s,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let l=e.marks.get(t)??new Map;if(e.marks.set(t,l),o<=(l.get(n)??0))return;l.set(n,o),a.marks.add(t)}else o>=(e.wanted.get(t)??0)&&(e.wanted.delete(t),Gt(e,t),Jt(e,{group_id:t,read_seq:o,last_seq:r,unread:s,mentions:i},a))}function Jt(e,{group_id:t,
read_seq:n,last_seq:o,unread:r,mentions:s},i,a){o!==void 0&&r!==void 0&&s!==void 0?Ie(e,i,t,{seq:o,read_seq:n,unread:r,mentions:s},a):a===void 0?tt(e,i,t,n):i.ask_counts.add(t)}function Zr(e,t,n){let o=Ae(t);for(let{id:r,read_seq:s}of e.groups.values()){let i=e.counts.get(r);if(!i)continue;let{base_seq:a,applied_seq:l,
tail_from:c,tail:u}=i,w=l||c,v=u.find(p=>p.id>o),f=v?v.seq-1:w;Gt(e,r),a>w?n.ask_counts.add(r):f>s&&tt(e,n,r,f)}}function es(e,{group_id:t,user_id:n,muted_until:o},r){n===e.me&&z(e,r,t,{muted_until:o})}var Kn=50,ts=20,ns=50,jn=200,ot=Number.MAX_SAFE_INTEGER,Nc=100;function os({state:e,http:t,change:n,opened:o,clock:r}){let s=new Map,i=new Map,a=new Map,l=new Set;function c(p){let m=e.logs.get(p);if(m)return m;let d=pr(p);return e.logs.set(p,d),d}async function u(p,m,d){let g=c(p),$=Pn(g);try{let S=await t.get(`/v1/gr\
oups/${p}/messages`,{...m,limit:d,events:1});return e.logs.get(p)===g&&n(_=>w(g,S,m,$,_)),S}catch(S){throw hr(g,$),S}}function w(p,m,d,g,$){let S=p.group_id,_=mr(p,m,d,g);for(let{seq:k}of m.messages){pe($.rows,S,k);let b=p.rows.get(k);W(b)&&Ot(e,$,b.sender_id,b.sender)}for(let k of _)Vt(e,k,$);v(S,m.messages[Math.floor(
m.messages.length/2)]?.seq),$.logs.add(S)}function v(p,m=ot){let d=e.logs.get(p),g=l.has(p)?Ln:jn;d&&d.rows.size>g&&Dn(d,i.get(p)??m,g-Nc)}function f(p){let m=e.groups.get(p),d=e.logs.get(p);if(m?.unread===0)return null;let g=m?.read_seq??0,$=d&&($e(d,g+1)??ne(d));if(!(!$||$.from>g+1))return Yt(e,d,$,g)??($.at_end?null:
void 0)}return{page(p,m={},d=Kn){let g=JSON.stringify([p,m,d]),$=s.get(g);if($)return $;let S=u(p,m,d).finally(()=>s.delete(g));return s.set(g,S),S},row(p,m){return this.page(p,{after:m-1},1)},async open(p){await a.get(p);let m=f(p);return m===null&&!ne(c(p))&&(await this.page(p),m=f(p)),m===void 0&&(m=(await this.page(
p,{around:"first_unread"})).first_unread),this.look(p,m??ot),{seq:m,firstUnread:m}},async openAt(p,m){return await a.get(p),this.look(p,m),$e(c(p),m)||await this.page(p,{around:m}),{seq:m,firstUnread:f(p)??null}},async openAtTime(p,m){i.delete(p);let{messages:d}=await this.page(p,{around:m}),g=Date.parse(m),S=d.find(_=>Date.
parse(_.timestamp)>=g)?.seq??null;return this.look(p,S??ot),{seq:S,firstUnread:f(p)??null}},async older(p,m,d=Kn){i.set(p,m);let g=$e(c(p),m);return!g||g.at_start?!1:(await this.page(p,{before:g.from},d)).has_before},async newer(p,m,d=Kn){i.set(p,m);let g=$e(c(p),m);return!g||g.at_end?!1:(await this.page(p,{after:g.to},
d)).has_after},bound(p){for(let m of p)v(m)},look(p,m){o.set(p,r.now()),c(p),m!==void 0&&i.set(p,m);let d=[...e.logs.keys()].sort((g,$)=>(o.get($)??0)-(o.get(g)??0));n(g=>{for(let $ of d.slice(ns))e.logs.delete($),o.delete($),i.delete($),g.logs.add($);l=new Set(d.slice(0,ts));for(let $ of d.slice(ts,ns)){let S=e.logs.get(
$);i.delete($),S&&S.rows.size>jn&&Dn(S,ot,jn)&&g.logs.add($)}})},async restore(p,m){let g=[...p].sort((S,_)=>_.opened_at-S.opened_at).map(S=>{let _=c(S.group_id);return o.has(S.group_id)||o.set(S.group_id,S.opened_at),{stored:S,log:_,kept:Pn(_)}}),$=Promise.resolve();for(let{stored:S,log:_,kept:k}of g){let b=S.group_id;
$=$.then(async()=>{let y=await m.rows(b);if(a.delete(b),e.logs.get(b)!==_)return;let x=y.filter(M=>S.from<=M.seq&&M.seq<=S.to);n(M=>{for(let E of gr(_,S,x,k))Vt(e,E,M);M.logs.add(b)})}),a.set(b,$)}await $}}}import{signal as Gn}from"./vendor/preact.js";var Dc=2,Ic=50*1024*1024,rs=1440*60*1e3;function ss({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:r,now:s=Date.now}){let i=new Map,a=new Map,l=new Map,c=new Map,u=[],w=0,v=new Set;function f(_,k){k?c.set(_,k):c.delete(_),n(_)}async function p(){w<Dc?w++:await new Promise(_=>u.push(()=>_(void 0)))}function m(){
let _=u.shift();_?_():w--}async function d(_,k){await p();try{let b=i.get(_)??await e.file(_);if(!b)throw new Se({code:"file_missing"});let y=await $(b);if(y)return y;if(!a.has(_))throw new Se({code:"aborted"});let x=b.size,M=t(b,k,{onProgress:A=>f(_,{sent:A,size:x,state:"running",code:null})});l.set(_,M);let{id:E}=await M.
done;return await S(b,E),E}finally{l.delete(_),m()}}async function g(_){if(!globalThis.crypto?.subtle)return null;let k=await crypto.subtle.digest("SHA-256",await _.arrayBuffer());return[...new Uint8Array(k)].map(b=>b.toString(16).padStart(2,"0")).join("")}async function $(_){let k=await g(_),b=await e.value("uploads"),
y=k&&b?b[k]:null;return y&&s()-y.at<rs?y.id:null}async function S(_,k){let b=await g(_);if(!b)return;let y=await e.value("uploads")??{},x=Object.entries(y).filter(([,{at:M}])=>s()-M<rs);await e.put_value("uploads",{...Object.fromEntries(x),[b]:{id:k,at:s()}})}return{async attach(_,k){let b=r();i.set(b,_),await e.put_file(
b,_,Ic);let y={local_id:b,name:k,type:_.type,size:_.size,file_id:null};return this.ensure(y).catch(()=>{}),y},ensure(_){let{local_id:k,name:b,size:y,file_id:x}=_;if(x)return Promise.resolve(x);let M=a.get(k);if(M)return M;f(k,{sent:0,size:y,state:"waiting",code:null});let E=()=>a.get(k)===A,A=Promise.resolve().then(()=>d(
k,b)).then(C=>(E()&&f(k,{sent:y,size:y,state:"done",code:null}),o(k,C),C),C=>{throw E()&&(a.delete(k),f(k,{sent:0,size:y,state:"failed",code:C.code,is_passing:C.isPassing})),C});return a.set(k,A),A},progressOf:_=>c.get(_)??null,isRunning:()=>w>0,blob:async _=>i.get(_)??await e.file(_),async sweep(){let _=(await e.unnamed_files()).
filter(k=>!i.has(k));for(let k of _)v.has(k)&&await e.remove_file(k);v=new Set(_)},dispose(){a.clear();for(let _ of l.values())_.cancel()},async drop(_){a.delete(_),l.get(_)?.cancel(),i.delete(_),f(_,null),await e.remove_file(_)}}}var Bc=2e3,Fc=5e3;function is({drafts:e,http:t,clock:n}){let o=null,r=new Set,s=null,i=null,a=w=>`/v1/users/me/drafts/${w}`;async function l(w=!1){for(;;){let v=e.unsynced().find(([,m])=>!r.has(m));if(!v)return;let[f,p]=v;try{if(Ft(p))await t.remove(a(f),void 0,{keepalive:w}),o?.delete(f);else{let{updated_at:m}=await t.
put(a(f),Uc(p),{keepalive:w});o?.set(f,m)}}catch(m){let d=m;if(d.code==="aborted")return;if(d.isPassing){d.status>0&&(s??=n.after(c,(d.retryAfter??0)*1e3||Fc));return}r.add(p);continue}await e.synced(f,p)}}function c(w){return n.cancel(s),s=null,i??=l(w).finally(()=>{i=null}),i}function u(w,v){if(v&&v.updated_at<=(o?.get(
w)??""))return;v?o?.set(w,v.updated_at):o?.delete(w);let f=e.get(w);(v||f)&&e.take(w,Hc(v,f))}return{mayHave:w=>o===null||o.has(w)||i!==null,changed(){s??=n.after(c,Bc)},received:({draft:w,value:v})=>u(w,v),async sync(){try{let w=await t.get("/v1/users/me/drafts"),v=new Map(w.map(f=>[f.draft,f]));o??=new Map;for(let f of new Set(
[...v.keys(),...e.keys()]))e.isNewer(f)?v.has(f)&&o.set(f,v.get(f)?.updated_at??""):u(f,v.get(f)??null)}catch{return}r.clear(),await c()},async flush(){await i,await c(!0)},dispose:()=>n.cancel(s)}}var Uc=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Hc(e,t){
let n=(t?.files??[]).filter(u=>u.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:r,files:s,updated_at:i}=e,a=new Map((t?.files??[]).map(u=>[u.file_id,u])),l={id:r??0,seq:0,sender_id:0,sender:"",content:""},c=s.map(u=>a.get(u)??{local_id:u,name:"",type:"",size:0,
file_id:u});return{text:o,reply_to:r===null?null:t?.reply_to?.id===r?t.reply_to:l,selection:t?.text===o?t.selection:null,files:[...c,...n],at:Date.parse(i)}}var zn="edits";function as({db:e,onChange:t}){let n=new Map,o=Promise.resolve();async function r(s){let i=await e.value(zn)??{},{[s]:a,...l}=i,c=n.get(s);await e.put_value(zn,c?{...l,[s]:c}:l)}return{get:s=>n.get(s)??null,isAny:()=>n.size>0,set(s,i){if(i)n.set(s,i);else if(!n.delete(s))return;t(s),o=o.then(()=>r(s))},async load(){
let s=await e.value(zn)??{};for(let[i,a]of Object.entries(s))n.has(i)||(n.set(i,a),t(i))}}}function ls(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:r=>t.get(r),has:r=>t.has(r),isHeld:r=>n.has(r),insert(r){t.delete(r.key);let s=[...t.values(),r].sort((i,a)=>i.at-a.at);t.clear();for(let i of s)t.set(i.key,i);o()},hold(r,s){t.has(r)?n.set(r,s):s()},update(r,s){let i=t.
get(r);if(!i)return null;let a={...i,...s};return t.set(r,a),o(),a},remove(r){let s=t.get(r);return t.delete(r),n.get(r)?.(),n.delete(r),s&&o(),s},nextTime:r=>Math.max(r,...[...t.values()].map(s=>s.at+1)),clear(){t.clear();for(let r of n.values())r();n.clear()}}}var Wc=1440*60*1e3,Kc=3e4,cs=1e3,jc=3e4;function us({db:e,send:t,ensureFile:n,dropFile:o,hold:r,onChange:s,onPause:i=()=>{},makeKey:a,laneOf:l=({group_id:u,recipient_id:w})=>u?`g${u}`:`u${w}`,clock:c}){let u=ls(s),w=new Map,v=!1,f=!1,p=null;function m(y,x=!1){w.delete(y);let M=u.remove(y);if(!x)for(let{local_id:E}of M?.
files??[])o(E)}function d(){if(!v||f)return;let y=new Set,x=c.now(),M=1/0;for(let E of u.list()){let A=l(E);if(y.has(A)||!["waiting","sending"].includes(E.state)||(y.add(A),E.state==="sending"))continue;let C=w.get(E.key)??0;C>x?M=Math.min(M,C):u.isHeld(E.key)&&g(E)}c.cancel(p),M<1/0&&(p=c.after(d,M-x))}async function g({
key:y,tries:x}){let M=u.update(y,{state:"sending",tries:x+1}),E=()=>u.get(y)?.state==="sending";try{let A=await Promise.all(M.files.map(n));if(E()&&await $(M,A),E()){let{group_id:C,recipient_id:N,content:D,reply_to:O}=M,I=await t({type:"send",key:y,content:D,reply_to:O,files:A,...C?{group_id:C}:{recipient_id:N}},y);S(y,
I.seq,I.duplicate===!0)}}catch(A){E()&&_(M,Fo(A))}d()}async function $(y,x){let M=y.files.every(C=>C.file_id);if(y.may_be_sent&&M)return;let E=y.files.map((C,N)=>({...C,file_id:x[N]??null})),A=u.update(y.key,{may_be_sent:!0,files:E});A&&await e.put_outgoing(A)}function S(y,x,M){e.remove_outgoing(y),M?m(y):u.update(y,{state:"\
sent",seq:x,error:null})}function _({key:y,tries:x,may_be_sent:M},E){let{action:A,code:C,message:N}=E;if(A==="resend"||A==="sign_in"){C!=="time_out"&&w.set(y,c.now()+cs),u.update(y,{state:"waiting",error:null});return}let D=A==="wait"||A==="pause";if(A==="wait"){let I=(E.retryAfter??0)*1e3,U=Math.max(I,Math.min(cs*2**(x-
1),jc));w.set(y,c.now()+U)}let O=D?"waiting":"failed",L=u.update(y,{state:O,may_be_sent:M,error:{code:C,sentence:N}});L&&e.put_outgoing(L),A==="pause"&&k()}function k(){f||(f=!0,i(!0),c.after(()=>{f=!1,i(!1),d()},Kc))}async function b(y){let{key:x}=y;if(u.has(x))return!0;let M=await r(`chat-outbox-${x}`);if(!M)return!1;
let E=await e.outgoing(x);if(!E||u.has(x))return M(),!0;let A=c.now()-E.at>Wc,C=E.state==="failed"?"failed":A?"asking":"waiting",N=C==="waiting"?null:E.error;return u.insert({...E,state:C,error:N,may_be_sent:E.may_be_sent??!0}),u.hold(x,M),!0}return{list:u.list,async add({group_id:y=null,recipient_id:x=null,content:M,reply_to:E=null,
quote:A=null,files:C=[]}){let N={key:a(),group_id:y,recipient_id:x,content:M,reply_to:E,quote:A,files:C,state:"waiting",tries:0,at:u.nextTime(c.now()),error:null,seq:null,may_be_sent:!1};u.insert(N);let[D]=await Promise.all([r(`chat-outbox-${N.key}`),e.put_outgoing(N)]);return u.hold(N.key,D??(()=>{})),d(),N},async load(){
let y=new Set,x=await e.outbox();for(let M of x.sort((E,A)=>E.at-A.at)){let E=l(M);y.has(E)||await b(M)||M.state==="failed"||y.add(E)}d()},connected(y){v=y,y&&d()},dispose(){v=!1,c.cancel(p),u.clear()},confirm({key:y}){u.has(y)&&(e.remove_outgoing(y),m(y),d())},forgetSent(y){for(let x of u.list())x.state==="sent"&&y(x)&&
m(x.key)},async retry(y){let x=u.get(y);if(!x||!["failed","asking"].includes(x.state))return;w.delete(y);let M={...x,state:"waiting",error:null,tries:0,at:u.nextTime(c.now())};u.insert(M),await e.put_outgoing(M),d()},async discard(y,x=!1){let M=u.get(y);return!M||M.state==="sent"||["waiting","sending"].includes(M.state)&&
M.may_be_sent?null:(await e.remove_outgoing(y),m(y,x),d(),M)}}}function fs({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:r=s=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(s)}){let s=new AbortController,i=!1,a=()=>{},l=r(`chat-${e}`);l&&(l.onmessage=({data:u})=>t(u));function c(){return s.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
u=>{a=u}))}return o?o.request(`chat-store-${e}`,{signal:s.signal},c).catch(()=>{}):Promise.resolve().then(c),{get isLeading(){return i},tell(u){s.signal.aborted||l?.postMessage(u)},hold(u){return o?new Promise(w=>{o.request(`${u}-${e}`,{ifAvailable:!0},v=>v?new Promise(f=>w(()=>f(void 0))):(w(null),Promise.resolve())).
catch(()=>w(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,s.abort(),a(),l?.close()}}}import{batch as ps,signal as Zt}from"./vendor/preact.js";var zc=500;function re(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let r=Zt(e(n));return t.set(n,r),r},update(n){let o=t.get(n);o&&(o.value=e(n))},refresh(){for(let[n,o]of t)o.value=e(n)}}}var Ge=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function ds(e,t){let n=0,o=re(g=>e.groups.get(g)??null),r=re(
g=>p(g)),s=re(g=>e.people.get(g)??null),i=re(g=>new Map(e.marks.get(g)??[])),a=re(g=>++n),l=re(g=>++n),c=Zt([]),u=Zt(0),w=Zt({groups:0,mentions:0}),v=new Map,f=null;function p(g){return{log:e.logs.get(g)??null,version:++n}}function m(){f=null;let g=Rr(e.groups),$=c.value;(g.length!==$.length||g.some((S,_)=>S!==$[_]))&&
(c.value=g)}function d(g){let{groups:$,mentions:S}=w.value,_=t.now();for(let k of g){let b=e.groups.get(k),y=v.get(k)??{groups:0,mentions:0},x=Gc(b,_);$+=x.groups-y.groups,S+=x.mentions-y.mentions,b?v.set(k,x):v.delete(k)}($!==w.value.groups||S!==w.value.mentions)&&(w.value={groups:$,mentions:S})}return{groups:o,logs:r,
people:s,marks:i,members:a,pins:l,order:c,changed:u,totals:w,publish:g=>ps(()=>{for(let $ of g.groups)o.update($);for(let $ of g.logs)r.update($);for(let $ of g.people)s.update($);for(let $ of g.marks)i.update($);for(let $ of g.members)a.update($);for(let $ of g.pins)l.update($);g.groups.size!==0&&(d(g.groups),u.value++,
c.value.length===0?m():f??=t.after(m,zc))}),refresh:()=>ps(()=>{for(let g of[o,r,s,i])g.refresh();d(new Set([...v.keys(),...e.groups.keys()])),u.value++,m()}),dispose:()=>t.cancel(f)}}function Gc(e,t){if(!e||e.unread===0)return{groups:0,mentions:0};let n=Ge(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.
max(o,e.mentions)}}var ms=3e4;function gs({userId:e,db:t,http:n,env:o,state:r,socket:s,onLeading:i}){let{clock:a}=o,l=Gn([]),c=Gn(!1),u=re(M=>g.progressOf(M)),w=re(M=>S.get(M)),v=re(M=>_.get(M)),f=Gn(0),p=new Set,m=null,d=fs({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),S.load().then(S.adopt).then(k.changed),$.load();
let M=()=>{$.load(),g.sweep(),m=a.after(M,ms)};m=a.after(M,ms)},onWord:M=>{M.type==="draft"&&S.changed(M.key),M.type==="settings"&&b.reload();for(let E of p)E(M)}}),g=ss({db:t,upload:o.upload,onProgress:M=>u.update(M),onUploaded:(M,E)=>S.uploaded(M,E),makeId:o.makeKey,now:a.now}),$=us({db:t,send:(M,E)=>s.request(M,E),ensureFile:g.
ensure,dropFile:g.drop,hold:d.hold,onChange:M=>{l.value=M},onPause:M=>{c.value=M},makeKey:o.makeKey,laneOf:({group_id:M,recipient_id:E})=>`g${M??y(E)??-Number(E)}`,clock:a}),S=Wo({db:t,onChange:M=>{w.update(M),f.value++},tell:M=>d.tell({type:"draft",key:M}),onStored:()=>k.changed(),mayBeOnServer:M=>k.mayHave(M),clock:a}),
_=as({db:t,onChange:M=>v.update(M)}),k=is({drafts:S,http:n,clock:a}),b=Io({db:t,http:n,tell:()=>d.tell({type:"settings"}),clock:a});function y(M){for(let{id:E,kind:A,peer_id:C}of r.groups.values())if(A==="direct"&&C===M)return E;return null}async function x(M){let E=await $.discard(M,!0);if(!E)return!1;let{group_id:A,recipient_id:C,
content:N,quote:D,files:O}=E,L=A??y(C);return await S.merge(he({groupId:L,userId:C}),{text:N,reply_to:D,selection:null,files:O}),!0}return{editUnsent:x,outgoingIn({groupId:M=null,userId:E=null}){let A=M??y(E);return l.value.filter(({group_id:C,recipient_id:N})=>A===null?N===E:(C??y(N))===A)},began(M){if(S.keys().length!==
0)for(let E of M){let A=r.groups.get(E)?.peer_id;A&&S.move(he({userId:A}),he({groupId:E}))}},outbox:$,attachments:g,drafts:S,edits:_,settings:b,tabs:d,groupWith:y,isLasting:t.is_lasting,signals:{outgoing:l,isPaused:c,progress:u,drafts:w,draftList:f,edits:v,settings:b.settings},load:()=>Promise.all([$.load(),S.load(),_.
load(),b.load()]),sync(){$.forgetSent(({group_id:M,seq:E})=>E!==null&&E<=(r.groups.get(M??0)?.seq??0)),b.sync(),k.sync()},received(M){M.type==="settings"?b.received(M):M.type==="draft"&&k.received(M)},onWord(M){return p.add(M),()=>p.delete(M)},async handOver(){await S.flush(),await S.load(),S.adopt(),await Promise.all(
[k.flush(),b.flush()])},async flush(){await S.flush(),await Promise.all([k.flush(),b.flush()])},dispose(){a.cancel(m),S.flush();for(let M of[$,g,k,b])M.dispose();d.leave()}}}var Xn=1e3,Xc=5e3;function hs({state:e,http:t,request:n,change:o,clock:r}){let{wanted:s}=e,i=new Set,a=!1,l=null,c=(f=Xn)=>{a&&(l??=r.after(u,f))};function u(){l=null;for(let[f,p]of s)i.has(f)||w(f,p)}async function w(f,p){i.add(f);let m=Xn,d=e.mark_turn;try{let g=await n({type:"read",group_id:f,seq:p});s.get(f)===p&&(s.
delete(f),o($=>Jt(e,{...g,group_id:f,read_seq:g.seq},$,d)))}catch(g){let{isPassing:$,retryAfter:S}=g;!$&&s.get(f)===p&&(s.delete(f),v(f)),m=S===null?Xc:Math.max(S*1e3,Xn)}i.delete(f),s.has(f)&&c(m)}let v=f=>o(p=>{p.ask_counts.add(f)});return{read(f,p){let m=e.groups.get(f);!m||p<=m.read_seq||(o(d=>tt(e,d,f,p)),s.set(f,
p),c())},async unread(f,p){let m=s.get(f)??0;try{m>0&&await t.put(`/v1/groups/${f}/read`,{seq:Math.min(m,p-1)}),s.delete(f);let d=e.mark_turn,g=await t.put(`/v1/groups/${f}/unread`,{seq:p});o($=>Jt(e,g,$,d))}catch(d){throw v(f),d}},async readAll(){await t.put("/v1/read-all")},connected(){a=!0,s.size>0&&c()},disconnected(){
a=!1,r.cancel(l),l=null},async flush(){let f=[...s].map(([p,m])=>t.put(`/v1/groups/${p}/read`,{seq:m},{keepalive:!0}).catch(()=>{}));await Promise.all(f)},dispose:()=>r.cancel(l)}}var Yc=1440*60*1e3;function ws({state:e,change:t,clock:n}){let o=null,r=1/0;function s(){o=null,r=1/0;let a=n.now();t(l=>{for(let{id:c,muted_until:u}of e.groups.values()){if(u===null)continue;let w=Date.parse(u);w<=a?z(e,l,c,{muted_until:null}):r=Math.min(r,w)}}),i()}function i(){n.cancel(o),o=r<1/0?n.after(s,Math.min(
r-n.now(),Yc)):null}return{note(a){let l=r;for(let c of a){let u=e.groups.get(c)?.muted_until;u&&(r=Math.min(r,Date.parse(u)))}r<l&&i()},dispose:()=>n.cancel(o)}}var Qc=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Vc=/\n[ \t]*\n/g,Jc=/`+/g,Zc=/^[\p{White_Space}\x1c-\x1f]*$/u;function en(e){let t=[];if(!e.includes("`"))return t;let n=0,o=null;for(let r of e.matchAll(Qc)){let[s,i,a]=r,l=r.index+s.length;o?i.length>=o.length&&Zc.test(a)&&(t.push($s(o,Math.max(o.from,r.index-1),l)),
n=l,o=null):(_s(e,n,r.index,t),o={at:r.index,length:i.length,from:Math.min(l+1,e.length),info:a.trim()})}return o?t.push($s(o,e.length,e.length)):_s(e,n,e.length,t),t}var $s=({at:e,from:t,info:n},o,r)=>({start:e,end:r,from:t,to:o,is_block:!0,info:n});function _s(e,t,n,o){if(t>=n)return;let r=e.slice(t,n),s=0;for(let{index:i,
0:a}of r.matchAll(Vc))ys(r.slice(s,i),t+s,o),s=i+a.length;ys(r.slice(s),t+s,o)}function ys(e,t,n){let o=[...e.matchAll(Jc)].map(({index:i,0:a})=>({index:i,length:a.length})),r=[],s=new Map;for(let i=o.length-1;i>=0;i--)r[i]=s.get(o[i].length),s.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=r[i];if(a===void 0)continue;
let l=t+o[i].index,c=t+o[a].index,u=l+o[i].length;n.push({start:l,end:c+o[a].length,from:u,to:c,is_block:!1,info:""}),i=a}}var eu="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",tu=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${eu})?\\ufe0f?`,nu=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${tu}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,ou=new RegExp(`^\\s*(?:${nu}\\s*){1,3}$`,"u"),ru=150,
su=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,vs=e=>e.length<=ru&&ou.test(e);function cw(e,t){let n=su.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-n[1].length,prefix:n[2]}}var iu=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),au=/[\p{L}\p{N}\p{M}]/u,lu=/[\p{White_Space}]/u,cu=/\p{Default_Ignorable_Code_Point}/u,
uu=/[\p{L}\p{N}]/u,fu=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,pu=/\p{M}/u,bs=/[\u202a-\u202e\u2066-\u2069]/g,Tt=e=>e>""&&iu.test(e),tn=e=>au.test(e)&&!Tt(e),nn=e=>e===""||lu.test(e),Fe=e=>e>""&&cu.test(e),Te=e=>e>""&&pu.test(e),on=e=>uu.test(e),ks=e=>fu.test(e),Ss=e=>e.replace(bs,""),rn=e=>e.search(bs)>=0;function rt(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&du(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function st(e,t){let n=e.codePointAt(t);return n===void 0?"":String.fromCodePoint(n)}var du=e=>e>=55296&&e<56320;var Yn=/^(?:https?:\/\/|mailto:|www\.)/i,mu=/^www\.[^.]+\../i,gu=/^[^@]+@[^@]+$/,hu=/[\p{L}\p{N}\p{M}]/u,wu=".,;:!?'*_~|",$u={")":"(","]":"[","}":"{"},_u=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,yu=/[\u3002\uff0e\uff61]/g;function Qn(e){let t=Yn.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!mu.test(e)||e.search(/^https?:\/\/[/\\]/i)===
0)return null;let n;try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?gu.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol==="http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function xs(e,t,n){let o=t,r={"(":0,"[":0,
"{":0};for(;o<n;){let s=st(e,o),i=$u[s];if(!vu(s)||i&&r[i]===0)break;i?r[i]--:s in r&&r[s]++,o+=s.length}for(;o>t&&wu.includes(e[o-1]);)o--;return o}function vu(e){return e<""?e>" "&&e!==""&&!'<>"`'.includes(e):hu.test(e)&&!Tt(e)&&!Fe(e)}function Ms(e,{href:t,host:n}){if(rn(e))return n;let o=e.normalize("NFKC").replace(
/\p{Default_Ignorable_Code_Point}/gu,"").replace(yu,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),r=o.split(_u).filter(bu);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===n.toLowerCase();return(r.length>0||o.includes("@"))&&!i?n:null}let s=n.replace(/:\d+$/,"");for(let i of r){let a=ku(
i);if(Es(i)||a!==s&&!s.endsWith(`.${a}`))return n}return null}function bu(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.test(t[t.length-1])}function ku(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(
`https://${t}`).hostname}catch{return t.toLowerCase()}}function Es(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function As(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,"").replace(/[/?#].*$/s,"");return Es(n)?t:null}var Su=/[\s\0-\x1f\x7f<>]/;function Ct(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].start<t?n=s+1:o=s}let r=n;return s=>{for(;r<e.length&&e[r].start<s;)r++;return e[r]}}function Os(e,t){let n=new Map,o=[],r=0;for(let s=0;s<e.length;s++){if(r<t.length&&t[r].start===s){s=t[r++].end-1,o=[];continue}let i=e[s];if(i===
"(")o.push(s);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,s)}else Su.test(i)&&(o=[])}return n}var j=e=>e===""?[]:[{type:"mark",text:e}];function Rt(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Rt).join("")}function it(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var xu=/["“”„‟«»「『]/;function Ts(e,{start:t,end:n,from:o,to:r},s){let i=Eu(Mu(e,o,r,s));return{type:"code",children:[...j(e.slice(t,o)),...i,...j(e.slice(r,n))]}}function Mu(e,t,n,o){let r=[],s=Ct(o,t);for(let i=s(t);i&&i.start<n;i=s(t))r.push(e.slice(t,i.start),...j(e.slice(i.start,i.end))),t=i.end;return r.
push(e.slice(t,n)),it(r)}function Cs([e,t],n,o){let r=t?[{type:t,children:o}]:o;return{type:e,children:[...j(n),...r,...j(n)]}}function Eu(e){let t=e.map(Rt).join("");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(r=>typeof r=="string"),o=e.findLastIndex(r=>typeof r=="string");return it(e.flatMap(
(r,s)=>{if(typeof r!="string"||s!==n&&s!==o)return[r];let i=s===n?1:0,a=r.length-(s===o?1:0);return[...j(r.slice(0,i)),r.slice(i,a),...j(r.slice(a))]}))}function Rs(e,{start:t,end:n,id:o}){let r=e.slice(t,n),s=xu.test(r[1])?[r[0],...j(r[1]),r.slice(2,-1),...j(r.slice(-1))]:[r];return{type:"mention",id:o,children:s}}var qs=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,Au="\\*_~[]`",Ou=">-",Tu={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},Cu=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,Ru=["**","~~"];function Ls(e,t,n){let o={from:0,index:-1,found:""},r=null,s=[...t,...n].sort((d,g)=>d.
start-g.start),i=new Map(s.map(d=>[d.start,d]));function a(d,g,$,S){let _=Ct(s,d),k=Ct($,d),b=[],y=new Map,x=d,M=S?-1:d;for(;x<g;){(o.index<x||x<o.from)&&(o=l(x));let E=_(x),A=k(x),C=Math.min(o.index,E?.start??g,A?.start??g,g);if(C>x&&b.push(e.slice(x,C)),x=C,x>=g)break;A?.start===x?(b.push(...j(e.slice(x,A.end))),x=M=
A.end):E?.start===x?(b.push("id"in E?Rs(e,E):Ts(e,E,$)),x=E.end):e[x]==="\\"?x=w(x,g,M,b):e[x]==="["?x=S?c(x,1,b):f(x,g,$,b):"*_~".includes(e[x])?x=v(x,d,g,b,y):x=m(x,d,g,o.found,S,b)}for(let[E,A]of y)b[A]=E;return it(b)}function l(d){qs.lastIndex=d;let g=qs.exec(e);return{from:d,index:g?.index??e.length,found:g?.[0]??
""}}function c(d,g,$){return $.push(e.slice(d,d+g)),d+g}let u=d=>d<e.length&&Au.includes(e[d])&&!i.has(d);function w(d,g,$,S){let _=e[d+1],k=d===$||e[d-1]===`
`,b=u(d+1)||k&&Ou.includes(_);return d+1===g||!b?c(d,1,S):(S.push({type:"mark",text:"\\"}),c(d+1,1,S))}function v(d,g,$,S,_){let k=1;for(;d+k<$&&e[d+k]===e[d];)k++;let b=e.slice(d,d+k),y=Tu[b],x=d===g?"":rt(e,d),M=d+k===$?"":st(e,d+k);if(!y||b==="_"&&qu(x,M))return c(d,k,S);let E=_.get(b);if(E!==void 0&&!nn(x)&&(Ru.includes(
b)||!tn(M))){for(let[A,C]of _)C<E||(S[C]=A,_.delete(A));S.push(Cs(y,b,it(S.splice(E).slice(1))))}else!nn(M)&&!tn(x)?(E!==void 0&&(S[E]=b),_.set(b,S.length),S.push({type:"mark",text:b})):S.push(b);return d+k}function f(d,g,$,S){let _=p(d+1,g);if(_===null||e[_+1]!=="(")return c(d,1,S);r??=Os(e,t);let k=r.get(_+1);if(k===
void 0||k>=g)return c(d,1,S);let b=Qn(e.slice(_+2,k));if(!b)return c(d,1,S);let y=a(d+1,_,$,!0),x=y.map(Rt).join("");return Cu.test(x)?c(d,1,S):(S.push({type:"link",href:b.href,host:Ms(x,b),children:[...j("["),...y,...j(e.slice(_,k+1))]}),k+1)}function p(d,g){for(;d<g;){let $=i.get(d);if($){if(e.slice(d,$.end).includes(
`
`))return null;d=$.end;continue}let S=e[d];if(S==="]")return d;if(S==="["||S===`
`)return null;d+=S==="\\"&&u(d+1)?2:1}return null}function m(d,g,$,S,_,k){if(d>g&&tn(rt(e,d)))return c(d,S.length,k);let b=xs(e,d,$),y=e.slice(d,b),x=_||!Yn.test(y)?null:Qn(y);return x?(k.push({type:"link",href:x.href,host:As(y,x),children:[y]}),b):c(d,Math.max(b-d,S.length),k)}return(d,g,$)=>a(d,g,$,!1)}var qu=(e,t)=>!nn(
e)&&!on(e)&&!Te(e)&&(e===t||e===">"&&t==="<");var Lu=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Pu=/[\u2010\u2011]/g,Ps=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,Nu=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,Ns=/[\u1100-\u11ff]/,Du=/^[\0-\x7f]*$/,Ds=e=>e.replace(Lu,"'").replace(Pu,"-"),Is=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function Vn(e){if(Du.test(e))return e.toLowerCase();let t=Ds(e.replace(Ps," ")),n=Is(t.normalize("NFD")).normalize("NFKC"),o=Is(n).replace(Nu,"").normalize("NFKC");return Ds(o.replace(Ps," "))}var Jn=e=>Vn(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function Bs(e){
let t="",n=[],o=0;for(let r of Iu(e)){o+=r.length;for(let s of Vn(r)){if(s===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=s;for(let i=0;i<s.length;i++)n.push(o)}n.length>0&&t!==""&&Vn(r)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Iu(e){let t=[];for(let n of e){let o=t.length-1,r=Te(
n)||Fe(n)&&Te(t[o]?.slice(-1)??"")||Ns.test(n)&&Ns.test(t[o]?.slice(-1)??"");o>=0&&r?t[o]+=n:t.push(n)}return t}var eo="all",Bu=50,Fs=128,Fu=4096,at="@＠﹫",Uu=new RegExp(`[${at}]`),Hu=new RegExp(`[${at}](?![ ${at}])([^${at}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),Wu=new RegExp(`[${at}][\\u200b\\u2060]`,"g"),Ku=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,ju='"“”„‟«»「『',Us=/["“”„‟«»」』]/g,zu=/^-[clu]/,Gu=/(?<!_)_+(?![_clm])/g,
Xu=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Hs(e,t,n=en(e)){let o=new Map;for(let{id:w,name:v}of t)o.set(Jn(v),w);if(o.size===0||!Uu.test(e))return[];let r=[...o.keys()].filter(w=>w!=="").sort((w,v)=>v.length-w.length),s=[],i=new Set,a=!1,l=-1,c=0,u=Yu(e,n);for(let{index:w,0:v,1:f}of u.matchAll(Hu)){let p=Qu(u,w);
if(!p&&w!==l)continue;if(l=w+v.length,++c>Fu)break;if(!p&&!a)continue;let m=Vu(f,r);a=m?.fills??!1;let d=o.get(m?.name??"");!m||d===void 0||!i.has(d)&&i.size===Bu||(i.add(d),s.push({start:w,end:l-f.length+m.length,id:d}))}return s}function Yu(e,t){let n="",o=0;for(let{start:s,end:i}of t)n+=e.slice(o,s)+`
`.repeat(i-s),o=i;n+=e.slice(o);let r=s=>" ".repeat(s.length);return n.replace(Ku,r).replace(Wu,r)}function Qu(e,t){let n=rt(e,t);for(;n!==""&&(n==="_"||Zn(n)==="m");)t-=n.length,n=rt(e,t);return n===""||!at.includes(n)&&Zn(n)!=="c"}function Vu(e,t){if(ju.includes(e[0]))return Ju(e,t);let{fold:n,ends:o}=Bs(e),r=n.replace(
/ $/,""),s=e.length<=Fs||[...e].length<=Fs,i="";for(let a of t){if(!r.startsWith(a)||!s&&a.length===r.length)continue;i||=Zu(r);let l=i.slice(a.length);if(!(!Xu.test(i.slice(a.length-1))||a===eo&&zu.test(l)))return{name:a,length:o[a.length-1],fills:s&&a===r}}return null}function Ju(e,t){Us.lastIndex=1;let n=Us.exec(e);
if(!n)return null;let o=Jn(e.slice(1,n.index)),r=n.index+1;return t.includes(o)?{name:o,length:r,fills:r===e.length}:null}function Zu(e){let t="";for(let n of e)t+=Zn(n).repeat(n.length);return t.replace(Gu,n=>"o".repeat(n.length))}function Zn(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(Fe(e))return"m";let t=Te(
e);return!t&&!on(e)?"o":Tt(e)?t?"x":"u":t?"m":ks(e)?"c":"l"}var ef=/^[ \t]*$/,Ws=/^> |^>$/,Ks=/^- (?=.*\S)/s,js=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,tf=/^ {2}(?=.*\S)/s;function sn(e,t=[]){let n=en(e),o=Ls(e,n,Hs(e,t,n));return{type:"document",is_large:vs(e),children:zs(e,nf(e,n),o,!0)}}function nf(e,t){let n=[],o=0;for(let r=0;r<=e.length;){for(;o<t.length&&t[o].end<=r;)o++;let s=t[o],
i=s?.is_block&&s.start===r?s:null,a=i?i.end:e.indexOf(`
`,r),l=a<0?e.length:a;n.push({outer:r,start:r,end:l,is_inside:s!==void 0&&s.start<r,block:i}),r=l+1}return n}function of(e,{start:t,end:n,is_inside:o,block:r},s){if(o)return"text";if(r)return"code";let i=e.slice(t,n);return ef.test(i)?"blank":s&&Ws.test(i)?"quote":Ks.test(i)?"bullet":js.test(i)?"number":"text"}function zs(e,t,n,o){
let r=t.map(i=>of(e,i,o)),s=[];for(let i=0;i<t.length;){let a=r[i],l=rf(e,t,r,i),c=t.slice(i,l),{outer:u,start:w,end:v,block:f}=c[0];i>0&&s.push(...j(`
`)),a==="quote"?s.push({type:"quote",children:zs(e,c.map(p=>sf(e,p)),n,!1)}):(s.push(...j(e.slice(u,w))),a==="blank"?s.push(...j(e.slice(w,v))):f?s.push(af(e,f)):a==="text"?s.push({type:"paragraph",children:n(w,c[l-i-1].end,Gs(c))}):s.push(lf(e,c,r.slice(i,l),n))),i=l}return s}function rf(e,t,n,o){let r=n[o],s=r==="bul\
let"||r==="number",i=o+1;if(r==="blank"||r==="code")return i;for(;i<t.length;){let a=t[i],l=s&&n[i]==="text"&&tf.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==r&&!l)break;i++}return i}function sf(e,t){let n=Ws.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Gs=e=>e.slice(1).filter(({
outer:t,start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function af(e,{start:t,end:n,from:o,to:r,info:s}){let i=e.slice(o,r);return{type:"code_block",info:s,children:[...j(e.slice(t,o)),...i?[i]:[],...j(e.slice(r,n))]}}function lf(e,t,n,o){let r=n[0]==="number",s=r?js:Ks,i=[];for(let a=0;a<t.length;){let l=a+
1;for(;l<t.length&&n[l]==="text";)l++;let c=t[a],[u="",w]=s.exec(e.slice(c.start,c.end))??[],v=t.slice(a,l).map((f,p)=>p===0||f.is_inside?f:cf(f));a>0&&i.push(...j(`
`),...j(e.slice(c.outer,c.start))),i.push({type:"item",number:w===void 0?null:Number(w),children:[...j(u),...o(c.start+u.length,v[l-a-1].end,Gs(v))]}),a=l}return{type:"list",is_ordered:r,children:i}}var cf=e=>({...e,start:e.start+2});var uf=["paragraph","item","code_block"];function Xe(e){let t=[];return Xs(sn(e),t),t.join("").replace(/\s+/g," ").trim()}function Xs(e,t){if(typeof e=="string")t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)Xs(n,t);e.type==="link"&&e.host!==null&&t.
push(` (${e.host})`),uf.includes(e.type)&&t.push(" ")}}var ff=5e3,Ys=120,Qs=2e4,Vs=e=>`g${e}`,Uw=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function Js({state:e,settings:t,isLeading:n,isVisible:o,tell:r,clock:s}){let i=null,a=null,l=new Map,c=new Map,u=null,w=null;function v(g){if(a===g)return!0;let $=s.now();return[...l.values()].some(S=>S.groupId===g&&S.until>$)}
function f(g,$){let{notifications:S,mentions_in_muted:_,notify_all:k}=t();return!S||v(g.id)?!1:Ge(g,s.now())?$==="mention"&&_:$!=="message"||k.includes(g.id)}function p(g,$){let S=s.now(),_=S-(c.get(g.id)??-1/0)>=ff,k=_&&t().sounds&&!o();c.set(g.id,S),i?.show({tag:Vs(g.id),group:g,...$,isRenewed:_,hasSound:k})}function m(g){
c.delete(g),i?.close(Vs(g))}function d(){s.cancel(w),w=null,r(a),a!==null&&(w=s.after(d,Qs))}return{setPort(g){i=g},look(g){g!==a&&(a=g,d(),g!==null&&m(g))},looked({tab:g,group_id:$}){$===null?l.delete(g):(l.set(g,{groupId:$,until:s.now()+2*Qs}),n()&&m($))},arrived(g){if(n())for(let{message:$,kind:S}of g){let _=e.groups.
get($.group_id);if(!_||$.seq<=_.read_seq||!f(_,S))continue;let k=e.people.get($.sender_id),b=k?.display_name??k?.username??$.sender,y=Array.from(Xe($.content.slice(0,4*Ys))).slice(0,Ys);p(_,{kind:"message",seq:$.seq,sender_id:$.sender_id,sender:b,count:1,text:t().notification_text&&y.length>0?y.join(""):null})}},changed({
groups:g}){if(n())for(let $ of g){let S=e.groups.get($);(S?S.unread===0&&c.has($):c.has($))&&m($)}},lost(){u=new Map(e.groups)},back(){let g=u;if(u=null,!(!g||!n()||o()))for(let $ of e.groups.values()){let{unread:S,mentions:_}=g.get($.id)??{unread:0,mentions:0},k=$.unread-S,b=$.mentions>_,y=$.kind==="direct"?"direct":b?
"mention":"message";k>0&&f($,y)&&p($,{kind:"summary",seq:$.last?.seq??$.seq,sender_id:null,sender:"",text:null,count:k})}},dispose(){s.cancel(w),a!==null&&r(null);for(let g of[...c.keys()])m(g)}}}function Zs({signal:e,onPresence:t,onTyping:n,clock:o}){let r=new Map,s=new Set,i=new Map,a=null,l=new Map,c=new Map;function u(f,p){p===null?i.delete(f):i.set(f,p),t(f)}function w(){a=null;let f=new Set([...r.keys()].slice(-100));for(let m of s)f.has(m)||u(m,null);(f.size===s.size&&[...f].every(m=>s.has(m))||e({type:"\
watch",user_ids:[...f]}))&&(s=f)}function v(f,p){let m=l.get(f);m?.has(p)&&(o.cancel(m.get(p)),m.delete(p),n(f))}return{show(f){r.set(f,(r.get(f)??0)+1),a??=o.after(w,500);let p=!0;return()=>{if(!p)return;p=!1;let m=(r.get(f)??1)-1;m>0?r.set(f,m):r.delete(f),a??=o.after(w,500)}},connected(){s=new Set,r.size>0&&(a??=o.after(
w,0))},disconnected(){for(let f of s)u(f,null);s=new Set;for(let[f,p]of l)for(let m of[...p.keys()])v(f,m)},answered(f){let p=new Set(f);for(let m of s)u(m,p.has(m))},changed(f,p){s.has(f)&&u(f,p)},isOnline:f=>i.get(f)??null,typed(f,p){let m=l.get(f)??new Map;l.set(f,m);let d=!m.has(p);o.cancel(m.get(p)),m.set(p,o.after(
()=>v(f,p),5e3)),d&&n(f)},stopTyping:v,typingIn:f=>[...l.get(f)?.keys()??[]],type(f){let p=o.now();p-(c.get(f)??-1/0)<3e3||e({type:"typing",group_id:f})&&c.set(f,p)},typedAndSent:f=>{c.delete(f)},dispose(){o.cancel(a);for(let f of l.values())for(let p of f.values())o.cancel(p)}}}function ei({apply:e,soon:t,clock:n}){let o=[],r=null,s=0,i=0,a=0;function l(){r?.(),r=null;let c=o;o=[],c.length>0&&e(c)}return{push(c){o.push(c);let u=Math.floor(n.now()/1e3);if(u!==s&&(a=u===s+1?i:0,s=u,i=0),i++,r)return;if(Math.max(i,a)<=30){r=t(l);return}let w=n.after(l,200);r=()=>n.cancel(w)},flush:l,clear(){r?.(),
r=null,o=[]}}}var pf=500,df=5e3,mf=30,gf=50,hf=200,wf=3;function ti({db:e,state:t,isLeading:n,opened:o,me:r,clock:s}){let i=new Set,a=new Set,l=new Map,c=new Map,u=!0,w=null,v=0,f=0,p=null,m=Promise.resolve(),d=()=>{p??=s.after(S,f>1?df:pf)};function g(){let _={is_whole:u,cursor:t.cursor,me:r(),groups:[],gone_groups:[],people:[],logs:[],
gone_logs:[],rows:[],gone_rows:[]};u&&c.clear();for(let y of u?t.groups.keys():i){let x=t.groups.get(y);x?_.groups.push(x):_.gone_groups.push(y)}for(let y of u?t.people.keys():a){let x=t.people.get(y);x&&_.people.push(x)}let k=[...o].sort(([,y],[,x])=>x-y).slice(0,gf),b=new Set(k.map(([y])=>y));for(let y of[...c.keys()])
b.has(y)&&t.logs.has(y)||(_.gone_logs.push(y),c.delete(y));for(let y of u?b:l.keys()){let x=t.logs.get(y);x&&b.has(y)&&$(_,x)}return i.clear(),a.clear(),l.clear(),u=!1,_}function $(_,k){let b=k.group_id,y=Kt(k),x=c.get(b)??new Set;if(!y){c.delete(b)&&_.gone_logs.push(b);return}let M=Oe(k,y),E=M.slice(-hf),A=E.length<M.
length,C=A?E[0].seq:y.from,N=new Set(E.map(O=>O.seq)),D=l.get(b);for(let O of E)(!x.has(O.seq)||D?.has(O.seq))&&_.rows.push(O);for(let O of x)N.has(O)||_.gone_rows.push([b,O]);c.set(b,N),_.logs.push({group_id:b,from:C,to:y.to,at_start:y.at_start&&!A,at_end:y.at_end,opened_at:o.get(b)??0})}function S(){return s.cancel(p),
p=null,!n()||v>=wf?(u=!0,m):(m=m.then(async()=>{if(!u&&t.cursor===w&&i.size+a.size+l.size===0)return;let k=g();f=k.rows.length>mf?f+1:0,await e.save(k)?(v=0,w=k.cursor):(v++,u=!0,d())}),m)}return{note(_){for(let k of _.groups)i.add(k);for(let k of _.people)a.add(k);for(let k of _.logs)l.set(k,l.get(k)??new Set);for(let[
k,b]of _.rows){let y=l.get(k)??new Set;for(let x of b)y.add(x);l.set(k,y)}d()},invalidate(){u=!0,d()},flush:S,dispose:()=>s.cancel(p)}}var ni=({state:e,people:t,local:n,invitations:o,onLive:r})=>function(i,a){switch(i.type){case"live":r(i.cursor);break;case"read":Jr(e,i,a);break;case"read_all":Zr(e,i.cursor,a);break;case"muted":es(e,i,a);break;case"typing":t.typed(i.group_id,i.user_id);break;case"presence":t.answered(i.online);break;case"presence_chan\
ged":t.changed(i.user_id,i.is_online);break;case"invitation":o.value++;break;default:n.received(i)}};var _f=2e3;function yf({userId:e,db:t,env:n,onEnded:o,onServer:r}){let{clock:s}=n,i=Ir({fetch:n.fetch,db:t,onSignedOut:({code:P})=>et(P),clock:s}),{http:a,db:l}=i,c=_r(e),u=ds(c,s),w=Ye(null),v=Ye(null),f=Ye({state:"idle",since:s.now(),retryAt:null,code:null}),p=re(P=>L.typingIn(P)),m=re(P=>L.isOnline(P)),d=Ye([]),g=Ye(
0),$=Ye(0),S=new Map,_=new Set,k=!1,b=Ye(!1),y=!1,x=null,M=ur({open:P=>n.openSocket(`/ws?since=${encodeURIComponent(P)}&groups=no`),prepare:async()=>(c.cursor===null&&await I.anew(),c.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:P=>P.type==="ready"?T(P):E.push(P),onState:P=>{P.state==="ended"&&
et(String(P.code)),P.state!=="live"&&F(),f.value=P},isOnline:n.isOnline,isVisible:n.isVisible,clock:s}),E=ei({apply:Ze,soon:n.soon,clock:s}),A=os({state:c,http:a,change:X,opened:S,clock:s}),C=hs({state:c,http:a,request:M.request,change:X,clock:s}),N=Pr({state:c,http:a,change:X,history:A,clock:s}),D=gs({userId:e,db:l,http:a,
env:n,state:c,socket:M,onLeading:()=>O.invalidate()}),O=ti({db:l,state:c,isLeading:()=>D.tabs.isLeading,opened:S,me:()=>w.value,clock:s}),L=Zs({signal:M.signal,onPresence:P=>m.update(P),onTyping:P=>p.update(P),clock:s}),I=Dr({userId:e,db:l,http:a,state:c,view:u,history:A,change:X,me:w,server:v,clock:s,onOther:()=>et("a\
nother_user"),onSettings:P=>D.settings.received(P),onServer:r,onAnew:()=>{E.clear(),O.invalidate(),g.value++}}),U=ws({state:c,change:X,clock:s}),Z=n.makeKey(),R=Js({state:c,settings:()=>D.settings.settings.value,isLeading:()=>D.tabs.isLeading,isVisible:n.isVisible,tell:P=>D.tabs.tell({type:"looking",tab:Z,group_id:P}),
clock:s});D.onWord(P=>{P.type==="looking"&&R.looked(P)});let K=ni({state:c,people:L,local:D,invitations:$,onLive:Le}),ce=zo({userId:e,http:a,memory:n.memory,clock:s});function X(P){y||$f(()=>{let G=yr(),Ke=k;P(G);for(let _t of G.confirmed)D.outbox.confirm(_t);for(let{group_id:_t,user_id:Hl}of G.typed)L.stopTyping(_t,Hl);
if(G.left.size>0&&(d.value=[...d.value,...G.left.values()].slice(-20)),G.me&&ke(),A.bound(G.logs),u.publish(G),O.note(G),N.note(G),U.note(G.groups),D.began(G.groups),R.changed(G),!(!Ke||G.arrived.length===0)){R.arrived(G.arrived);for(let _t of _)_t(G.arrived)}})}function Ze(P){X(G=>{for(let Ke of P)Vr(Ke)?Xr(c,Ke,G):K(
Ke,G)})}function Le(P){k=!0,Ae(P)>=c.applied_id&&(c.cursor=P),L.connected(),C.connected(),D.sync(),be()}async function be(){let P=I.refreshed();await P,!(!k||P!==I.refreshed())&&(b.value=!0,R.back())}function T(P){P.user_id!==e?et("another_user"):P.reset||P.behind>_f?ee():(D.outbox.connected(!0),I.refresh())}function F(){
b.value&&R.lost(),k=!1,b.value=!1,D.outbox.connected(!1),L.disconnected(),C.disconnected()}function ee(){E.clear(),c.cursor=null,M.restart()}async function ke(){try{w.value=await a.get("/v1/users/me")}catch{}}function et(P){y||(x&&D.tabs.tell({type:"signed_out",reason:x}),No(),o(x??P))}function No(){y=!0,M.stop(),E.clear();
for(let P of[u,O,C,I,N,L,ce,U,R,D])P.dispose();i.end()}return{http:a,state:c,view:u,me:w,server:v,apply:Ze,connection:f,typing:p,presence:m,left:d,resets:g,invitations:$,isCurrent:b,history:A,marks:C,asking:N,people:L,local:D,notifications:R,socket:M,change:X,async begin(){await Promise.all([I.showCopy(),D.load()]),!y&&
(M.start(),ce.start())},async leave(P,G){x=P;try{await G(),et(P)}catch(Ke){if(!y)throw Ke}finally{x=null}},end:et,onArrived(P){return _.add(P),()=>_.delete(P)},async flush(){E.flush(),await Promise.all([C.flush(),D.flush(),O.flush()])},dispose:No}}import{html as ge,useEffect as Ul,useLayoutEffect as ag}from"./vendor/preact.js";import{html as to}from"./vendor/preact.js";function oi({session:e}){return to`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&to`<div class="banner of-warning"><${q} name="warning" /><p class="grow">${h("shell.disk_full")}</p></div>`}
      ${xe.newVersion.value!==null&&to`<div class="banner">
        <p class="grow">${h("shell.new_version")}</p>
        <button class="button" onClick=${()=>{Qo()}}>${h("shell.reload")}</button>
      </div>`}
    </div>
  `}import{html as an,useEffect as vf,useState as bf}from"./vendor/preact.js";var kf={connecting:2e3,catching_up:1e3},ri=1e3;function si({session:e}){let t=e.connection.value,n=Sf(t),o=xf(t,n);return an`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&an`<${q} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&an`<span class="quiet-text" aria-hidden="true">${Mf(t,n)}</span>`}
      ${o?.button&&an`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function Sf({state:e,since:t,retryAt:n}){let[o,r]=bf(Date.now());return vf(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;let i=setInterval(()=>r(Date.now()),ri);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function xf({state:e,since:t},n){let o={button:h("shell.now"),onSelect:()=>xe.
wake()};switch(e){case"connecting":case"catching_up":return n-t<kf[e]?null:{text:h(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{text:h("shell.offline"),...o};case"waiting":return{text:h("shell.reconnecting"),...o};case"updating":return{text:h("shell.restarting")};case"crowded":return{text:h(
"shell.crowded"),button:h("shell.try_again"),onSelect:()=>xe.wake()};case"faulty":return{text:h("shell.faulty"),button:h("shell.reload"),onSelect:()=>location.reload()};default:return null}}function Mf({retryAt:e},t){let n=Math.ceil((Number(e)-t)/ri);return n>0?h("shell.seconds",{n}):""}import{html as xn,useEffect as om,useLayoutEffect as rm,useMemo as sm,useState as im}from"./vendor/preact.js";import{html as no,useEffect as Ef,useState as ii}from"./vendor/preact.js";var ai=new Map;function J({load:e,name:t,isQuiet:n=!1,...o}){let[r,s]=ii(!1),[,i]=ii(0),a=ai.get(e);return Ef(()=>{a||r||e().then(l=>{ai.set(e,l),i(c=>c+1)},()=>s(!0))},[e,r]),a?no`<${a[t]} ...${o} />`:r?no`
    <div class="empty" role="alert">
      <p>${h("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>s(!1)}>${h("shell.try_again")}</button>
    </div>
  `:!n&&no`<p class="empty" role="status">${h("shell.loading")}</p>`}import{html as fi,useEffect as Nf,useState as Df}from"./vendor/preact.js";var ln=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as Lf,useEffect as Pf}from"./vendor/preact.js";var Af=Intl.Segmenter?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null,Of=/\p{RI}{2}|\r\n|.(?:[\p{M}\p{EMod}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic}?)*/gsu,oo=(e,t=Af)=>t?Array.from(t.segment(e),({segment:n})=>n):e.match(Of)??[];function li(e,t){let n=oo(e);return n.length>t?`${n.slice(0,t-1).join("")}\
…`:e}import{html as ci,useState as Tf}from"./vendor/preact.js";var Cf=12,Rf=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,_e=e=>e?.display_name||e?.username||"";function qf(e){let[t]=oo(e.replace(Rf,"").trim());return t?.toLocaleUpperCase()??"?"}function te({id:e,name:t,file:n=null,isGroup:o=!1,size:r="normal"}){let[s,i]=Tf(null),
a=`avatar ${r} ${o?"of-group":"of-person"}`;return n&&n!==s?ci`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:ci`<span class="${a} tone-${e%Cf}" aria-hidden="true">${qf(t)}</span>`}function oe(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?h("shell.deleted_user"):_e(o)||n}function qt(e,t){let n=t.filter(o=>e.view.people.get(o).value?.is_partial??!0);Pf(()=>e.asking.people.need(n),[e,n.join()])}function ui({session:e,id:t,username:n}){return qt(e,[t]),Lf`<bdi class="person">${oe(e,
t,n)}</bdi>`}var ro=3,If=2e3,Bf=200,Ff=10;function pi({session:e,groupId:t}){let[n,o]=Df([]);return Nf(()=>{let r=0,s=0,i=0,a=u=>o(w=>[...w,{id:++r,text:u}].slice(-Ff)),l=()=>{s>ro&&a(h("conversation.new_messages",{n:s-ro})),s=0},c=e.onArrived(u=>{let{announce:w}=e.local.signals.settings.peek();for(let{message:v}of u){if(v.group_id!==
t||v.sender_id===e.state.me||w==="none"||w==="mentions"&&!ln(v,e.state.me)||(s===0&&(i=setTimeout(l,If)),++s>ro))continue;let f=oe(e,v.sender_id,v.sender);a(`${f}: ${Array.from(v.content).slice(0,Bf).join("")||h("conversation.no_text")}`)}});return()=>{c(),clearTimeout(i)}},[e,t]),fi`
    <div class="unseen" role="log" aria-label=${h("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>fi`<p key=${r}>${s}</p>`)}
    </div>
  `}var so=null;async function B(e){so??=Uf();let[t]=await Promise.all([e,Do(),so]);return t}function Uf(){let e=document.createElement("link");e.rel="stylesheet",e.href=Go("css/later.css");let t=new Promise((n,o)=>{e.onload=n,e.onerror=()=>{so=null,e.remove(),o(new Error(e.href))}});return document.head.append(e),t}import{signal as gi}from"./vendor/preact.js";import{computed as Hf}from"./vendor/preact.js";var di=["byte","kilobyte","megabyte","gigabyte"],Wf=Hf(()=>di.map(e=>new Intl.NumberFormat(Pe.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));function Ue(e){let t=e,n=0;for(;t>=1e3&&n<di.length-1;)t/=1024,n++;return Wf.value[n].format(n===0?t:Number(t.toPrecision(3)))}var Kf=10,jf=10*1024*1024;async function mi(e,t,n){let o=e.server.peek(),r=o?.files_max??Kf,s=o?.file_bytes_max??jf,i=n.filter(c=>c.size>s),a=n.filter(c=>c.size<=s),l=Math.max(0,r-t.draft().files.length);if(i.length>0){let c=i.map(({name:u})=>u).join(", ");vt(h("conversation.too_large",{names:c,size:Ue(s)}),{isFault:!0})}
if(a.length>l){let c=a.slice(l).map(({name:u})=>u).join(", ");vt(h("conversation.too_many",{names:c,n:r}),{isFault:!0})}for(let c of a.slice(0,l)){let u=await e.local.attachments.attach(c,zf(c));t.change({files:[...t.draft().files,u]})}e.local.drafts.flush(),t.ask()}function zf({name:e,type:t}){if(!/^image\.\w+$/.test(
e))return e||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${t.split("/")[1]??"png"}`}var Gf={text:"",reply_to:null,selection:null,files:[]};function cn({session:e,key:t}){let{drafts:n,edits:o,outbox:r,signals:s}=e.local,i=gi(null),a=gi(0),l=()=>n.get(t)??Gf,c=v=>n.set(t,{...l(),...v}),u=()=>{a.value++};async function w(v,f){let p=await r.discard(v,f);return p&&i.value===v&&(i.value=null),p}return{key:t,
edited:s.edits.get(t),focus:a,below:i,draft:l,change:c,shown:s.drafts.get(t),ask:u,reply({id:v,seq:f,sender_id:p,sender:m,content:d}){o.set(t,null),c({reply_to:{id:v,seq:f,sender_id:p,sender:m,content:d}}),u()},edit(v){o.get(t)?.message.id!==v.id&&o.set(t,{message:v,text:v.content}),u()},rewrite(v){let f=o.get(t);f&&o.
set(t,{...f,text:v})},endEdit:()=>o.set(t,null),attach(v){return mi(e,this,v)},discard:v=>w(v),async restore(v){let f=await w(v,!0);if(!f)return;o.set(t,null);let p=l(),m=[p.text,f.content].filter(d=>d.trim()!=="").join(`
`);c({text:m,selection:null,reply_to:f.quote??p.reply_to,files:[...p.files,...f.files]}),u()}}}import{html as qe,useEffect as Yp,useLayoutEffect as Qp,useRef as gn,useState as Ji}from"./vendor/preact.js";var Xf=2e3,Yf=20,Qf=40;function hi(e){let t={characters:Xf,lines:Yf},n=wi(e,t);return t.characters<0||t.lines<0?n:e}function wi(e,t){if(typeof e=="string")return Jf(e,t);if(e.type==="mark")return e;if(!$i(t))return _i(t);let n=[];for(let o of e.children){let r=wi(o,t);if(r!==null&&n.push(r),t.characters<0||t.lines<0)break}
return Vf.includes(e.type)&&t.lines--,{...e,children:n}}var Vf=["paragraph","item","code_block"],$i=({characters:e,lines:t})=>e>0&&t>0;function _i(e){return e.lines=-1,null}function Jf(e,t){if(!$i(t))return _i(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=Zf(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function Zf(e,t){let n=Math.max(0,t-Qf),o=()=>{let r=e.charCodeAt(t),s=st(e,t);return r>=56320&&r<57344||Te(s)||Fe(s)};for(;t>n&&o();)t--;return t}import{html as Y,useEffect as ep,useMemo as yi,useState as tp}from"./vendor/preact.js";var io=0,np=/\p{M}{2}/u,op=[];function lt({content:e,mentions:t=op,meId:n,onMention:o}){let[r,s]=tp(!1),i=rp(t),a=i.map(({id:v,name:f})=>`${v} ${f}`).join(`
`),l=yi(()=>sn(e,i),[e,a]),c=yi(()=>hi(l),[l]),u=c!==l,w={meId:n,onMention:o};return Y`
    <div class=${`text${l.is_large?" large":""}${np.test(e)?" heaped":""}`}>
      ${ao(r?l.children:c.children,w)}
      ${u&&Y`
        <button type="button" class="text-fold" aria-expanded=${r} onClick=${()=>s(!r)}>
          ${r?h("text.show_less"):h("text.show_all")}
        </button>
      `}
    </div>
  `}function rp(e){let t=xe.status.value,n=t.name==="signed_in"?t.session:null,o=[],r=[];for(let s of e){let i=s===io?eo:n?.view.people.get(s).value?.username;i?o.push({id:s,name:i}):r.push(s)}return ep(()=>n?.asking.people.need(r),[r.join()]),o}var ao=(e,t)=>e.map(n=>sp(n,t));function sp(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return ip(e,t);if(e.type==="mention")return ap(e,t);let n=e.type==="quote"||t.isInQuote,o=ao(e.children,{...t,isInQuote:n}),r=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return Y`<p dir=${r}>${o}</p>`;case"quote":return Y`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?Y`<ol dir=${r}>${o}</ol>`:Y`<ul dir=${r}>${o}</ul>`;case"item":return Y`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"code_block":return Y`
        <figure class="text-code">
          ${e.info&&Y`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return Y`<code dir="auto">${o}</code>`;case"bold":return Y`<strong>${o}</strong>`;case"italic":return Y`<em>${o}</em>`;case"strike":return Y`<s>${o}</s>`}}function ip({href:e,host:t,children:n},o){let r=ao(n,{...o,isInLink:!0});return Y`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?r:Y`<bdi>${r}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function ap({id:e,children:t},{meId:n,onMention:o,isInLink:r=!1}){let s=t.filter(c=>typeof c=="string").join(""),i=rn(s)?Ss(s):s,a=e===n||e===io?"mention of-me":"mention",l=Y`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||r||e===io?Y`<span class=${a}>${l}</span>`:Y`
    <button type="button" class=${a} onClick=${c=>o(e,c)}>${l}</button>
  `}import{html as lo,useRef as lp,useState as cp}from"./vendor/preact.js";function vi({session:e,actions:t,groupId:n,field:o,write:r}){let[s,i]=cp(null),a=lp(0);async function l(){let p=++a.current;try{let{suggest:m,tokenAt:d}=await B(import("./later.js")),g=o.current,S=g&&g.selectionStart===g.selectionEnd?d(g.value,g.selectionStart):null;if(!S||S.kind==="member"&&n===null){p===
a.current&&i(null);return}let _=await m({session:e,actions:t,groupId:n??0},S);p===a.current&&i(_.length>0?{start:S.start,items:_,chosen:0}:null)}catch{p===a.current&&i(null)}}function c({insert:p}){let m=o.current,d=s.start;m.setRangeText(p,d,m.selectionEnd,"end"),u(),m.focus(),r(m.value)}function u(){a.current++,i(null)}
function w(p){if(!s||p.isComposing||p.ctrlKey||p.metaKey||p.altKey)return!1;let{items:m,chosen:d}=s,$={ArrowDown:1,ArrowUp:-1}[p.key];if($!==void 0)i({...s,chosen:(d+$+m.length)%m.length});else if((p.key==="Enter"||p.key==="Tab")&&!p.shiftKey)c(m[d]);else if(p.key==="Escape")u();else return!1;return p.preventDefault(),
!0}let v=s&&lo`
    <ul class="completions" id="completions" role="listbox" aria-label=${h("conversation.suggestions")}>
      ${s.items.map((p,m)=>lo`
        <li
          key=${p.id} id=${`suggestion-${m}`} role="option" aria-selected=${m===s.chosen}
          onMouseDown=${d=>d.preventDefault()} onClick=${()=>c(p)}
        >
          ${p.userId!==null&&lo`<${te} id=${p.userId} name=${p.label} file=${e.view.people.get(p.userId).value?.avatar??null} size="small" />`}
          <bdi>${p.label}</bdi><bdi class="quiet-text">${p.detail}</bdi>
        </li>
      `)}
    </ul>
  `,f={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:v,attributes:f,look:l,close:u,pressed:w}}import{html as ho}from"./vendor/preact.js";import{computed as co,signal as up}from"./vendor/preact.js";var bi=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,ki=up(bi());function fp(){ki.value=bi()}globalThis.document?.addEventListener("visibilitychange",fp);var ye=e=>co(()=>new Intl.DateTimeFormat(Pe.value,{timeZone:ki.value,...e})),Si=e=>co(()=>new Intl.RelativeTimeFormat(Pe.value,e)),xi=e=>co(()=>new Intl.ListFormat(
Pe.value,e));var pp=ye({hour:"numeric",minute:"2-digit"}),dp=ye({weekday:"long",day:"numeric",month:"long"}),mp=ye({weekday:"long",day:"numeric",month:"long",year:"numeric"}),gp=ye({dateStyle:"full",timeStyle:"medium"}),uo=Si({numeric:"auto"}),Ce=1e3,hp=[["year",365.25*24*60*60*Ce],["month",365.25/12*24*60*60*Ce],["week",10080*60*Ce],
["day",1440*60*Ce],["hour",3600*Ce],["minute",60*Ce]];function Lt(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function k_(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var Pt=Ei(pp,60*Ce),un=Ei(gp,Ce);function Ei(e,t){let n={format:null,turn:NaN,
text:""};return o=>{let r=e.value,s=Math.floor(o.getTime()/t);return(n.format!==r||n.turn!==s)&&(n={format:r,turn:s,text:r.format(o)}),n.text}}function fn(e,t=new Date){let n=Lt(e);if(n===Lt(t))return Mi(uo.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===Lt(o)?Mi(uo.value.format(
-1,"day")):(e.getFullYear()===t.getFullYear()?dp:mp).value.format(e)}function S_(e,t=new Date){let n=e.getTime()-t.getTime(),[o,r]=hp.find(([,s])=>Math.abs(n)>=s)??["second",Ce];return uo.value.format(o==="second"?0:Math.trunc(n/r),o)}function Mi(e){let[t,...n]=e;return t.toLocaleUpperCase(Pe.value)+n.join("")}import{html as ie}from"./vendor/preact.js";import{effect as wp,signal as $p}from"./vendor/preact.js";var fo=matchMedia("(width < 56.25rem)"),ct=$p(null),Ai="",pn=null,ve=ct;wp(()=>{let e=Ti(Me.value),t=ct.peek();t&&e!==Ai&&(fo.matches||t.name!=="mentions")&&Qe()});function se(e){ct.peek()===null&&(pn=document.activeElement),Ai=Ti(Me.peek()),ct.value=e}function ut(e){ct.peek()?.name===e.name?Qe():se(e)}var A_=()=>fo.matches;
function Qe(){ct.value=null}function Oi(){let e=pn?.isConnected?pn:document.getElementById("main");pn=null,e instanceof HTMLElement&&e.focus()}function Ti(e){return fo.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as He,useState as go}from"./vendor/preact.js";var Ci=({id:e})=>`/v1/files/${e}/thumbnail`,_p=matchMedia("(prefers-reduced-motion: reduce)"),yp=new Set(["image/webp","image/png","image/avif"]),Ri=new Map,po=({id:e,type:t})=>t==="image/gif"||(yp.has(t)?Ri.get(e)??null:!1);async function qi(e,t){let n=po(e)??await t();return Ri.set(e.id,n),n}var Li=()=>_p.matches||document.
documentElement.dataset.motion==="reduced";import{html as vp,signal as bp}from"./vendor/preact.js";var mo=bp(null),kp=()=>B(import("./later.js"));function Pi(e){mo.value=e}function Ni(){let e=mo.value;return e&&vp`<${J} key=${e.href} load=${kp} name="PictureDialog" picture=${e} onClose=${()=>mo.value=null} />`}var Sp=320,xp=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),dn=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&seq=${n}`;function Mp({type:e,width:t,height:n}){if(!xp.has(e)||!t||!n)return null;let o=Math.min(1,Sp/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function Di({files:e,at:t}){return He`
    <div class="files">${e.map(n=>He`<${Ep} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function Ep({file:e,at:t}){let[n,o]=go(!1),r=n?null:Mp(e);if(r)return He`<${Op} file=${e} href=${dn(e,t)} box=${r} onBroken=${()=>o(!0)} />`;let s=e.type.split("/")[0];return He`
    <div class="file">
      ${s==="video"&&He`<video controls preload="none" aria-label=${e.name} src=${dn(e,t)} />`}
      ${s==="audio"&&He`<audio controls preload="none" aria-label=${e.name} src=${dn(e,t)} />`}
      <a class="file-link" href=${dn(e,t)} download=${e.name}>
        <${q} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name cut">${e.name}</bdi>
          <span class="file-detail">${Tp(e)} · ${Ue(e.size)}</span>
        </span>
        <${q} name="download" label=${h("conversation.download")} />
      </a>
    </div>
  `}var Ap=async e=>(await B(import("./later.js"))).doesMove(e);function Op({file:e,href:t,box:n,onBroken:o}){let[r,s]=go(!1),[i,a]=go(po(e)),l=r&&i===!0,c=()=>{Li()||i===!1||(s(!0),i===null&&qi(e,()=>Ap(t)).then(a,()=>{}))},u=()=>s(!1),w=()=>l?a(!1):o();return He`
    <button
      type="button" class="picture" aria-label=${h("conversation.open_picture",{name:e.name})}
      onClick=${()=>Pi({file:e,href:t})} onPointerEnter=${c} onPointerLeave=${u} onFocus=${c} onBlur=${u}
    >
      <img
        src=${l?t:Ci(e)} width=${n.width} height=${n.height} alt=${e.name}
        loading="lazy" decoding="async" draggable=${!1} onError=${w}
      />
      ${i&&!l&&He`<span class="picture-mark" aria-hidden="true">${e.type.slice(6).toUpperCase()}</span>`}
    </button>
  `}function Tp({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}var ft=({kind:e,role:t})=>e==="group"&&t!=="member",W_=e=>e.kind==="group"&&!e.is_archived&&(ft(e)||e.settings?.may_invite==="all"),Ii=e=>!e.is_archived&&(e.kind==="direct"||ft(e)||e.settings?.may_pin==="all"),K_=(e,t)=>ft(e)&&(t==="member"||t==="admin"&&e.role==="owner"),j_=({kind:e,role:t})=>e==="group"&&t==="owner";
function z_(e,t){let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:ft(e)}var G_=({kind:e,role:t})=>e==="group"&&t!=="owner",mn=(e,t)=>t||ft(e),Bi=(e,t)=>!e.is_archived&&(t||ft(e));import{html as Nt}from"./vendor/preact.js";function Fi({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=a=>se({name:"profile",userId:a,groupId:s});return!n&&!o?null:Nt`
    <div class="message-text">
      ${n&&Nt`<${lt} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />`}
      ${o&&Nt`<${Cp} context=${e} message=${t} />`}
    </div>
  `}function Cp({context:{session:e},message:{group_id:t,seq:n,sender_id:o,edited_at:r=""}}){let s=e.view.groups.get(t).value,i=h("conversation.edited_mark"),a=un(new Date(r));return s&&mn(s,o===e.state.me)?Nt`<button
        type="button" class="message-edited small-target" title=${a} aria-label=${`${i} ${h("conversation.versions")}`}
        onClick=${()=>se({name:"versions",groupId:t,seq:n})}
      >${i}</button>`:Nt`<span class="message-edited" title=${a}>${i}</span>`}import{html as Ui,useState as Rp}from"./vendor/preact.js";var qp=8;function Hi({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=Rp(null),i=Object.entries(n);async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),c=new Map;for(let{emoji:u,
username:w}of l)c.set(u,[...c.get(u)??[],w]);s({counts:n,by:c})}catch{}}}return Ui`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,c])=>{let u=o.includes(l),w=r?.by.get(l)?.join(", ");return Ui`
          <button
            key=${l} type="button" class="reaction small-target" aria-pressed=${u}
            aria-label=${h("conversation.reaction",{emoji:l,n:c})}
            title=${w?`${l} ${w}`:l}
            onClick=${()=>e.react(t,l,!u)}
          >
            <span class="emoji">${li(l,qp)}</span><span>${c}</span>
          </button>
        `})}
    </div>
  `}var Lp=300;function Wi({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;qt(r,[t.sender_id]);let s=oe(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).value,a=new Date(t.timestamp),l=ie`<time datetime=${t.timestamp} title=${un(a)}>${Pt(a)}</time>`,c=ln(t,r.state.me),u=["message",n&&"head",c&&"to-me",
o&&"flashed",t.pinned&&"pinned"].filter(Boolean).join(" ");return ie`
    <div class=${u} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Dp(t,s,a)}>
      <div class="message-side">
        ${n?ie`<button
              type="button" class="message-avatar small-target" tabindex="-1" aria-label=${h("conversation.profile_of",{name:s})}
              onClick=${()=>se({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${te} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&ie`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&ie`<${Np} context=${e} message=${t} />`}
        ${t.deleted?ie`<p class="message-gone">${h("conversation.deleted")}</p>`:ie`<${Fi} context=${e} message=${t} />`}
        ${t.files&&ie`<${Di} files=${t.files} at=${t} />`}
        ${t.reactions&&ie`<${Hi} context=${e} message=${t} />`}
        ${!!t.reply_count&&ie`<${Pp} message=${t} />`}
      </div>
      ${t.pinned&&ie`<span class="message-pinned"><${q} name="pin" label=${h("conversation.pinned")} /></span>`}
    </div>
  `}function Pp({message:{group_id:e,seq:t,reply_count:n}}){return ie`
    <button type="button" class="replies small-target" onClick=${()=>se({name:"replies",groupId:e,seq:t})}>
      <${q} name="reply" />${h("conversation.replies",{n:n??0})}
    </button>
  `}function Np({context:e,message:t}){let n=t.quote,o=oe(e.session,n.sender_id,n.sender),r=Ne({name:"group",groupId:t.group_id,seq:n.seq});return ie`
    <a class="quote small-target" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${Dt(n)}</span>
    </a>
  `}function Dt({content:e}){return Xe(e)||h("conversation.no_text")}function Dp(e,t,n){let o=e.deleted?h("conversation.deleted"):Xe(e.content.slice(0,Lp)),r=e.files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&h("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&h("conversation.edited"),e.pinned&&h("conversation.pinned")];return`${t}, ${Pt(n)}: ${i.filter(Boolean).join(", ")}`}function Ki({session:e,compose:t,onStop:n}){let o=t.edited.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?Ip(e,r.id)??r:r;if(o)return ho`
      <div class="composer-bar">
        <${q} name="edit" /><span class="grow">${h("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${q} name="close" label=${h("shell.cancel")} /></button>
      </div>
    `;if(!s)return null;let i=s.sender_id?oe(e,s.sender_id,s.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return ho`
    <div class="composer-bar">
      <${q} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?h("conversation.reply_to",{name:i}):h("conversation.reply")}</b>
        ${i&&ho`${" "}<span class="quiet-text">${Dt(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${q} name="close" label=${h("shell.cancel")} /></button>
    </div>
  `}function Ip({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&W(o))return o;return null}var Bp=matchMedia("(pointer: coarse) and (hover: none)");function ji(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Bp.matches}import{html as Fp,useEffect as Up,useState as Hp}from"./vendor/preact.js";var zi=e=>[...e?.files??[]];function Gi({clipboardData:e}){return e?.getData("text/plain")?[]:zi(e)}function Xi({compose:e,mayPost:t}){let[n,o]=Hp(!1);return Up(()=>{if(!t)return;let r=i=>{i.dataTransfer?.types.includes("Files")&&(i.preventDefault(),
o(i.type!=="drop"),i.type==="drop"&&e.attach(zi(i.dataTransfer)))},s=i=>{i.relatedTarget===null&&o(!1)};for(let i of["dragenter","dragover","drop"])addEventListener(i,r);return addEventListener("dragleave",s),()=>{for(let i of["dragenter","dragover","drop"])removeEventListener(i,r);removeEventListener("dragleave",s)}},
[e,t]),n&&Fp`<div class="drop-area"><p>${h("conversation.drop")}</p></div>`}import{useEffect as Wp,useLayoutEffect as Kp}from"./vendor/preact.js";function Yi(e,t){let n=!CSS.supports("field-sizing","content"),o=()=>{let r=e.current;!r||!n||(r.style.blockSize="auto",r.style.blockSize=`${r.scrollHeight}px`)};Kp(o,[t]),Wp(()=>{if(!n)return;let r=new ResizeObserver(o);return r.observe(e.current?.parentElement),
()=>r.disconnect()},[])}function Qi({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!W(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);return n}import{html as Re,useEffect as jp,useState as zp}from"./vendor/preact.js";function Vi({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return Re`
    <ul class="tray" role="list" aria-label=${h("conversation.attached")}>
      ${n.map(r=>Re`<${Gp} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function Gp({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,i=Xp(e,t),a=t.name||h("conversation.a_file"),l=s?.state==="failed",c=s?.state==="running"||s?.state==="waiting";return Re`
    <li class="tray-item" data-failed=${l}>
      ${i?Re`<img src=${i} alt="" />`:Re`<${q} name="file" />`}
      <span class="file-text">
        <bdi class="file-name cut">${a}</bdi>
        ${l?Re`<span class="file-detail" role="alert">${De({code:s.code,message:h("conversation.not_uploaded")})}</span>`:t.size>0&&Re`<span class="file-detail">${Ue(t.size)}</span>`}
        ${c&&Re`<progress max=${s.size} value=${s.sent} aria-label=${h("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&Re`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${h("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${q} name="close" label=${c?h("conversation.cancel_upload",{name:a}):h("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function Xp(e,{local_id:t,type:n}){let[o,r]=zp(null);return jp(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",i=!1;return e.local.attachments.blob(t).then(a=>{!a||i||(s=URL.createObjectURL(a),r(s))}),()=>{i=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var Vp=15e3,Jp=16384,Zp=new TextEncoder;function hn({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.edited.value,l=a?.message,c=r===null?null:e.view.groups.get(r).value,u=r===null||(c?.may_post??!1),[w,v]=Ji(i?.text??""),[f,p]=Ji(!1),m=gn(null),d=gn(-1/0),g=!u&&!l,$=a?a.text:w,S=i?.files??
[];Yi(m,$),Yp(()=>{let R=n.draft().text;(!(!n.edited.peek()&&document.activeElement===m.current&&m.current?.value!=="")||R==="")&&v(R)},[i?.text]);let _=n.focus.value;Qp(()=>{let R=m.current;!R||_===0||(R.focus(),R.setSelectionRange(R.value.length,R.value.length))},[_,l]);function k(R){if(l){n.rewrite(R),y.look();return}
v(R),y.look();let{selectionStart:K,selectionEnd:ce}=m.current;n.change({text:R,selection:[K,ce]}),R!==""&&r!==null&&e.people.type(r)}let b=gn(!1),y=vi({session:e,actions:t,groupId:r,field:m,write:k}),x=Zp.encode($).length,M=e.server.value?.content_bytes_max??Jp,E=S.some(({local_id:R})=>{let K=e.local.signals.progress.get(
R).value;return K?.state==="failed"&&!K.is_passing}),A=!g&&(l||!E)&&x<=M&&($.trim()!==""||!l&&S.length>0);async function C(){if(!A||b.current)return;if(l){await N(l);return}let{reply_to:R}=n.draft();y.close(),p(!1);let K=r===null?{recipient_id:s}:{group_id:r},ce=t.send({...K,content:$,files:S,quote:R,reply_to:R?.id??null}),
X=o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own;X&&o?.goToEnd().catch(()=>{}),b.current=!0;let{key:Ze}=await ce;if(X||(n.below.value=Ze),b.current=!1,!m.current||n.edited.peek())return;let Le=m.current.value,be=Le.startsWith($)?Le.slice($.length):Le;v(be);let T=n.draft().files.filter(F=>!S.includes(
F));n.change({text:be,reply_to:null,files:T,selection:null})}async function N(R){if($===R.content){O();return}try{await t.edit(R,$),O()}catch(K){K instanceof bt?await D(K):await H(()=>Promise.reject(K))}}async function D({mine:R,theirs:K}){await H(async()=>{let{chooseText:ce}=await B(import("./later.js")),
X=await ce(R,K.content);if(X===null)return n.ask();X==="mine"&&await t.edit(K,R),O()})}function O(){n.endEdit(),n.ask()}function L(R){if(R.defaultPrevented||y.pressed(R))return;let K=d.current;d.current=-1/0;let ce=e.local.signals.settings.peek();if(ji(R,K,ce.enter_sends))R.preventDefault(),C();else{if(R.isComposing)return;
if(R.key.toLowerCase()==="p"&&R.shiftKey&&(R.ctrlKey||R.metaKey))R.preventDefault(),p(!f);else if(R.key==="Escape"&&(l||i?.reply_to))R.preventDefault(),l?O():n.change({reply_to:null});else if(R.key==="ArrowUp"&&$===""&&!l&&r!==null){let X=Qi(e,r);if(!X)return;R.preventDefault(),n.edit(X)}else(R.key==="PageUp"||R.key===
"PageDown")&&o&&(R.preventDefault(),o.scroll(R.key==="PageUp"?-1:1))}}function I(){y.close(),e.local.drafts.flush()}function U(R){let K=u&&!l?Gi(R):[];K.length!==0&&(R.preventDefault(),n.attach(K))}function Z(R){R.preventDefault(),C(),m.current?.focus()}return qe`
    <form class="composer" onSubmit=${Z}>
      ${y.list}
      <${Ki} session=${e} compose=${n} onStop=${O} />
      ${!l&&qe`<${Vi} session=${e} compose=${n} />`}
      ${f&&$.trim()!==""&&qe`
        <section class="composer-preview" aria-label=${h("conversation.preview")}><${lt} content=${$} meId=${e.state.me} /></section>
      `}
      ${g&&qe`<p class="composer-bar" id="closed-reason">
        <${q} name="lock" />${h(c?.is_archived?"shell.fault.archived":"conversation.may_not_write")}
      </p>`}
      <div class="composer-line">
        ${u&&!l&&qe`<${ed} compose=${n} />`}
        <textarea
          ...${y.attributes}
          ref=${m} rows="1" aria-label=${h("conversation.message")} dir="auto" value=${$} readonly=${g}
          placeholder=${g?"":h("conversation.write")} aria-describedby=${g?"closed-reason":void 0}
          onInput=${R=>k(R.target.value)}
          onKeyDown=${L} onClick=${y.look} onBlur=${I} onPaste=${U}
          onCompositionEnd=${R=>d.current=R.timeStamp}
        ></textarea>
        ${$.trim()!==""&&qe`
          <button
            type="button" class="button quiet" aria-pressed=${f} title=${h("conversation.preview")}
            onClick=${()=>p(!f)}
          ><${q} name="eye" label=${h("conversation.preview")} /></button>
        `}
        ${(u||l)&&qe`<button class="button primary send" disabled=${!A}>
          <${q} name=${l?"check":"send"} label=${l?h("shell.save"):h("conversation.send")} />
        </button>`}
      </div>
      ${x>=Vp&&qe`
        <p class="composer-count" role="status" data-over=${x>M}>${h("conversation.left",{left:M-x})}</p>
      `}
      <${Xi} compose=${n} mayPost=${u&&!l} />
    </form>
  `}function ed({compose:e}){let t=gn(null);return qe`
    <input ref=${t} type="file" multiple hidden onChange=${()=>{let{files:o}=t.current;e.attach([...o??[]]),t.current.value=""}} />
    <button type="button" class="button quiet" title=${h("conversation.attach")} onClick=${()=>t.current?.click()}>
      <${q} name="attach" label=${h("conversation.attach")} />
    </button>
  `}var td=24;function wn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},a,l){return l&&this.used(a),H(()=>t.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,td))}}}function Zi(e,{context:t,list:n}){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel"))return;e.preventDefault();let{session:o,groupId:r,compose:s}=t,i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.endLine(),n.goToEnd().catch(()=>{}),s.ask()}import{html as ht,render as Ha,useEffect as tm,useLayoutEffect as Wa,useRef as wt,useState as Ka}from"./vendor/preact.js";import{effect as ua,signal as fa,untracked as fd}from"./vendor/preact.js";function ea({box:e,hasEnd:t,onMoved:n}){let o=new Map,r="",s=null,i=!1,a=()=>s??=[...e.querySelectorAll("[data-row]")],l=()=>e.getBoundingClientRect().top,c=k=>k.getBoundingClientRect().height,u=e.querySelector(".messages"),w=()=>`${e.clientWidth} ${e.clientHeight} ${c(u)}`,v=()=>e.scrollHeight-e.clientHeight-e.scrollTop,
f=()=>t()&&v()<80,p=k=>Math.min(m(k,l()),Math.max(0,k.length-1));function m(k,b){let y=0,x=k.length;for(;y<x;){let M=y+x>>1;k[M].getBoundingClientRect().bottom>b?x=M:y=M+1}return y}function d(){o.clear();for(let k of a())o.set(k,c(k));r=w(),i=f()}function g(){if(w()!==r){if(i)$();else{let k=l(),b=0;for(let y of a()){let{
bottom:x,height:M}=y.getBoundingClientRect(),E=M-(o.get(y)??M);if(x-b-E>k)break;b+=E}b!==0&&(e.scrollTop+=b)}d(),n()}}function $(){e.scrollTop=e.scrollHeight}function S(){i=f(),n()}let _=new ResizeObserver(g);return _.observe(e),_.observe(u),e.addEventListener("scroll",S,{passive:!0}),{rows:a,atEnd:f,spare(){let k=a(),
{top:b,bottom:y}=e.getBoundingClientRect();return{above:b-(k[0]?.getBoundingClientRect().top??b),below:(k.at(-1)?.getBoundingClientRect().bottom??y)-y}},far(k){let b=a().filter(A=>!A.dataset.row?.startsWith("k")),{top:y,bottom:x,height:M}=e.getBoundingClientRect(),E=M?k*M:1/0;return{above:m(b,y-E),below:Math.max(0,b.length-
1-m(b,x+E))}},change(k){let b=f(),y=a(),x=b?0:p(y),M=b?[]:y.slice(x,x+30).map(E=>({row:E,top:E.getBoundingClientRect().top}));if(k(),s=null,b)t()&&$();else{let E=M.find(({row:A})=>A.isConnected);E&&(e.scrollTop+=E.row.getBoundingClientRect().top-E.top)}d()},move(k,b){k(),s=null;let y=b&&e.querySelector(`[data-row="${b.
row}"]`);if(!y)$();else{let x=b.offset??e.clientHeight*(b.part??0);e.scrollTop+=y.getBoundingClientRect().top-l()-x}d()},place(){let k=a(),b=k[p(k)];return b?{row:String(b.dataset.row),offset:b.getBoundingClientRect().top-l()}:null},lastSeen(){let k=e.getBoundingClientRect().bottom+1,b=a();return b[m(b,k)-1]},dispose(){
_.disconnect(),e.removeEventListener("scroll",S)}}}var wo=1.5,$o=2,nd=1e4,od=100;function ta({session:e,groupId:t,box:n,anchor:o,window:r,marks:s,focused:i,draw:a,redraw:l}){let c=new Set,u=0,w=!1,v=0,f=!1;function p(){w=Math.abs(n.scrollTop-u)>n.clientHeight,u=n.scrollTop;let _=m();v===0&&(_.older||_.newer)&&(v=setTimeout(d))}function m(){let{above:_,below:k}=o.spare(),
b=wo*n.clientHeight;return{older:_<b,newer:k<b}}function d(){v=0;let _=m();(_.older&&g("older")||_.newer&&g("newer"))&&p()}function g(_){let k=r.extend(_,i(),o.far($o)[_==="older"?"below":"above"]);return k==="moved"?l():k==="missing"&&s.peek().faults[_]===null&&$(_),k==="moved"}async function $(_){let k=Number(o.place()?.
row);if(!(Number.isNaN(k)||c.has(_))){c.add(_);try{await e.history[_](t,k,w?od:void 0),c.delete(_),S(_,null),!f&&r.extend(_,i())==="moved"&&a()}catch(b){c.delete(_),S(_,De(b)),b.isPassing&&e.isCurrent.peek()&&setTimeout(()=>S(_,null),nd)}}}function S(_,k){let b=s.peek();b.faults[_]!==k&&(s.value={...b,faults:{...b.faults,
[_]:k}})}return{look:p,ask:$,dispose(){f=!0,clearTimeout(v)}}}var rd=600*1e3,sd=100,_o={part:1/3},id={part:.9},ad={offset:48},pt=new Map;function na({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,a=`${s.me} ${t}`,l=0;async function c(f,p=_o){let m=++l;if(await i.openAt(t,f),m!==l)return!1;if(!n.around(f))return await u(),!1;let d=n.nearest(f);return d!==
null&&o({row:String(d),...p}),d===f}async function u(){let f=++l,p=s.groups.get(t)?.seq??0;i.look(t,ot);let m=n.atEnd();m&&o(null),!(m&&(n.segment()?.to??0)>=p)&&(await i.page(t),f===l&&n.atEnd()&&o(null))}async function w(){let f=++l,{seq:p}=await i.open(t);return f!==l?!0:p===null||!n.around(p)?!1:(r(p),o({row:String(
p),..._o}),!0)}async function v(){if(await w())return;let f=pt.get(a);f&&Date.now()-f.at<rd&&n.around(Number(f.row))?o(f):await u()}return{goTo:c,goToEnd:u,openUnread:w,async open(){try{await v()}catch(f){let p=s.logs.get(t),m=p&&Kt(p),d=s.groups.get(t)?.read_seq??0,{isPassing:g}=f;if(!m||!g)throw f;await(m.from<=d&&d<
m.to?c(d,_o):c(m.to,id))}},async goToTime(f){let p=++l,{seq:m}=await i.openAtTime(t,f.toISOString());p===l&&(m===null?await u():await c(m,ad))},leave(f){l++,pt.delete(a),f&&!f.row.startsWith("k")&&pt.set(a,{...f,at:Date.now()});let[p]=pt.keys();pt.size>sd&&p!==void 0&&pt.delete(p)}}}var ld=400;function oa({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){let u=e.state.groups.get(t),w=o.segment();if(!u||!w||!a()||w.from>Math.max(u.read_seq+1,r()??0))return 0;let v=e.state.logs.get(t);if(n.atEnd()&&v&&ne(v)===
w)return w.to;let f=n.lastSeen()?.dataset.row??"";return f.startsWith("k")?w.to:Number(f)}function c(){let u=l(),w=e.state.groups.get(t);i||!w||u<=w.read_seq||s||(s=setTimeout(()=>{s=0;let v=Math.min(u,l());!i&&v>0&&e.marks.read(t,v),c()},ld))}return{look:c,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(
s)}}function ra(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&ne(o);return!n||!o||!r?null:Yt(e,o,r,n.read_seq)??null}var We=300,cd=70,sa=40,ia=20,aa=40;function la(e,t,n,o){let r=o===null?-1:ue(e,o);return r<0||r>=n||r-1<n-We?t:Math.min(t,Math.max(0,r-1))}function ud(e,t,n,o){let r=o===null?-1:ue(e,o);return r<n||r+2>n+We?t:Math.max(t,Math.min(e.length,r+2))}function ca(e){let t=null,n=0,o=1/0,r=null;function s(){let l=e(),c=l&&(t===
null?ne(l):$e(l,t));return l&&c?{log:l,segment:c,rows:Oe(l,c)}:null}function i(l){return[ue(l,n),o===1/0?l.length:ue(l,o+1)]}function a(l,c,u,w=!1){n=l[c]?.seq??0,o=w&&u>=l.length?1/0:l[u-1]?.seq??1/0}return{keep(l){t=l},segment:()=>s()?.segment??null,hasEnd(){let l=s();return l!==null&&l.segment.at_end&&i(l.rows)[1]===
l.rows.length},draw({isStuck:l,isBelowFar:c,far:u,focused:w}){let v=s();if(!v)return null;let{rows:f,segment:p}=v,[m,d]=i(f),g=c&&!l&&o===1/0&&r!==null;return g&&(d=Math.min(d,Math.max(m,ue(f,r+1)))),l&&(u>=sa||d-m>We)?(m=la(f,Math.max(m+u,d-We+sa),d,w),a(f,m,d,p.at_end)):g||d-m>We?(d=Math.min(d,m+We),a(f,m,d,p.at_end)):
d===f.length&&p.at_end&&(o=1/0),r=f[d-1]?.seq??null,{rows:f.slice(m,d),hasOlder:m>0||!p.at_start,hasNewer:d<f.length||!p.at_end,isAtStart:m===0&&p.at_start}},extend(l,c,u=0){let w=s();if(!w)return"done";let{rows:v,segment:f}=w,[p,m]=i(v);if(l==="older"){if(p===0)return f.at_start?"done":"missing";let d=Math.max(0,p-ia),
g=u>0?ue(v,(r??1/0)+1)-u:m;a(v,d,ud(v,Math.min(m,g,d+We),d,c),f.at_end)}else{if(m===v.length)return f.at_end?"done":"missing";let d=Math.min(v.length,m+ia);a(v,la(v,Math.max(p+u,d-We),d,c),d,f.at_end)}return"moved"},around(l){let c=e(),u=c&&$e(c,l);if(!c||!u)return!1;t=l,r=null;let w=Oe(c,u),v=ue(w,l);return a(w,Math.max(
0,v-aa),Math.min(w.length,v+aa),u.at_end),!0},nearest(l){let{rows:c}=s()??{rows:[]};return(c[ue(c,l)]??c.at(-1))?.seq??null},atEnd(){let l=e(),c=l&&ne(l);if(!l||!c)return!1;t=null,r=null;let u=Oe(l,c);return a(u,Math.max(0,u.length-cd),u.length,!0),!0}}}var pd=100,dd=10,md=450,gd=80,hd=60,wd=2e3,yo={older:null,newer:null},pa=["wheel","touchmove","keydown","pointerdown"],da=new Set(["idle","connecting","catching_up","live"]);function ma({session:e,groupId:t,box:n,below:o,render:r}){let s=ca(()=>e.state.logs.get(t)??null),i=()=>!e.isCurrent.peek()&&da.has(e.connection.peek().
state),a=ea({box:n,hasEnd:()=>s.hasEnd()&&!i(),onMoved:I}),l=fa({lineSeq:null,flashSeq:null,faults:yo}),c=fa({isAtEnd:!0,isLineAbove:!1}),u=oa({session:e,groupId:t,anchor:a,window:s,firstUnread:()=>l.peek().lineSeq}),w=na({session:e,groupId:t,window:s,show:K,setLine:T=>{l.value={...l.peek(),lineSeq:T}}}),v=ta({session:e,
groupId:t,box:n,anchor:a,window:s,marks:l,focused:D,draw:C,redraw:()=>A()}),f=new Set,p=0,m=0,d=null,g=0,$=0,S=!0,_=!1,k=!1,b=!1,y=!1,x=!1;function M(){let T=a.spare().below>wo*n.clientHeight,F=a.far($o).above;return{drawn:s.draw({isStuck:a.atEnd(),isBelowFar:T,far:F,focused:D()}),marks:l.peek(),outgoing:e.local.signals.
outgoing.peek()}}function E(T=M()){(T.drawn||p===0)&&r(T.drawn,T.marks),d=T,p=performance.now()}function A(T){O(()=>a.change(()=>E(T)));for(let F of f)F()}function C(){if(clearTimeout(g),_||S)return;let T=performance.now();L();let F=M();$d(d,F)||A(F),I(),m=(p=performance.now())-T}function N(){if(clearTimeout(g),_)return;
let T=md*Math.min(1,gd/m),F=Math.max(pd,Math.min(T,dd*m)),ee=p+F-performance.now();g=setTimeout(C,ee>hd?ee:0)}function D(){let T=document.activeElement?.closest("[data-row]");return!T||!n.contains(T)?null:T.dataset.row?.startsWith("k")?1/0:Number(T.dataset.row)}function O(T){let F=document.activeElement;T(),F&&!F.isConnected&&
n.focus({preventScroll:!0})}function L(){if(l.peek().lineSeq!==null||u.isLooking()&&!i())return;let T=ra(e.state,t);T!==null&&(l.value={...l.peek(),lineSeq:T})}function I(){if(_||S)return;let T=a.place();T&&!T.row.startsWith("k")&&s.keep(Number(T.row)),v.look();let F=a.atEnd()||i()&&c.peek().isAtEnd,ee=R(),ke=c.peek();
(ke.isAtEnd!==F||ke.isLineAbove!==ee)&&(c.value={isAtEnd:F,isLineAbove:ee}),o.peek()!==null&&(F||U())&&(o.value=null),!i()&&!b&&u.look()}function U(){let T=o.peek(),F=n.querySelector(`[data-row="k${T}"]`);if(F)return F.getBoundingClientRect().top<n.getBoundingClientRect().bottom;let ee=Number(a.lastSeen()?.dataset.row);
for(let ke of e.state.logs.get(t)?.rows.values()??[])if(W(ke)&&ke.key===T&&ke.sender_id===e.state.me)return ee>=ke.seq;return!1}function Z(){let{isAtEnd:T}=c.peek();if(e.isCurrent.peek()&&(l.value={...l.peek(),faults:yo}),y=S,b=!S&&T&&!x,I(),!b)return;w.openUnread().then(ee=>ee?void 0:w.goToEnd()).catch(()=>{}).finally(
()=>b=!1).then(I)}function R(){let{lineSeq:T}=l.peek();if(T===null)return!1;let[F]=a.rows(),ee=n.querySelector(`[data-row="${T}"]`);return ee?ee.getBoundingClientRect().bottom<n.getBoundingClientRect().top:F!==void 0&&T<Number(F.dataset.row)}function K(T){S=!1,c.value={...c.peek(),isAtEnd:T===null},l.value={...l.peek(),
faults:yo},O(()=>a.move(E,T));for(let F of f)F();y?Z():I()}function ce(T){clearTimeout($),l.value={...l.peek(),flashSeq:T},C(),n.querySelector(`[data-row="${T}"]`)?.focus({preventScroll:!0}),$=setTimeout(()=>l.value={...l.peek(),flashSeq:null},wd)}let X=ua(()=>{e.view.logs.get(t).value,e.local.signals.outgoing.value,l.
value,N()}),Ze=ua(()=>{let T=e.isCurrent.value||!da.has(e.connection.value.state);T&&k&&fd(Z),T!==!k&&(x=!1),k=!T}),Le=()=>{x=!0};for(let T of pa)n.addEventListener(T,Le,{passive:!0});let be=()=>{b||u.look()};return document.addEventListener("visibilitychange",be),addEventListener("focus",be),{marks:l,position:c,anchor:a,
window:s,reading:u,draw:C,flash:ce,ask:v.ask,...w,onDrawn(T){return f.add(T),()=>{f.delete(T)}},scroll:T=>n.scrollBy({top:T*.9*n.clientHeight}),endLine(){l.value={...l.peek(),lineSeq:null}},async again(){let T=a.place();!T||T.row.startsWith("k")||c.peek().isAtEnd?await w.goToEnd():await w.goTo(Number(T.row),{offset:T.offset})},
dispose(){w.leave(c.peek().isAtEnd?null:a.place()),_=!0,clearTimeout(g),clearTimeout($),X(),Ze();for(let T of pa)n.removeEventListener(T,Le);document.removeEventListener("visibilitychange",be),removeEventListener("focus",be),v.dispose(),u.dispose(),a.dispose()}}}function $d(e,{drawn:t,marks:n,outgoing:o}){if(!e?.drawn||
!t||e.marks!==n||e.outgoing!==o)return!1;let{rows:r,hasOlder:s,hasNewer:i,isAtStart:a}=e.drawn;return s===t.hasOlder&&i===t.hasNewer&&a===t.isAtStart&&r.length===t.rows.length&&r.every((l,c)=>l===t.rows[c])}import{useEffect as Ud}from"./vendor/preact.js";import{html as dt,signal as _d,useEffect as yd,useLayoutEffect as vd,useRef as vo,useState as bo}from"./vendor/preact.js";var mt=_d(null),bd=0;function kd(e,t){return mt.value?.onClosed(null),new Promise(n=>{mt.value={id:++bd,title:e,draw:t,onClosed:n}})}var ha=()=>mt.value!==null,wa=e=>kd(e.title,t=>dt`<${xd} ...${e} close=${t} />`).then(Boolean);function $a(){let e=mt.value;return e&&dt`<${Sd} key=${e.id} opened=${e} />`}function Sd({opened:e}){
let t=vo(null),n=vo(null);vd(()=>{let s=t.current;return s.showModal(),(s.querySelector("[data-first]")??s.querySelector("h2")).focus(),()=>s.close()},[]);let o=(s=null)=>{n.current=s,t.current?.close()};return dt`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{mt.value===e&&(mt.value=null),e.onClosed(n.current)}}
      onMouseDown=${s=>s.target===t.current&&o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title" tabindex="-1">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>o()}>
            <${q} name="close" label=${h("shell.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `}function xd({text:e,action:t,work:n,isDanger:o=!1,typed:r,close:s}){let[i,a]=bo(""),{run:l,isBusy:c,fault:u}=Ed(),w=r===void 0||Ad(i,r);function v(f){f.preventDefault(),w&&l(async()=>(await n(),s(!0)))}return dt`
    <form class="dialog-form" onSubmit=${v}>
      <p>${e}</p>
      ${r!==void 0&&dt`<div class="field">
        <label for="dialog-typed">${h("shell.type_name")} <bdi class="typed-name">${r}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${f=>a(f.target.value)}
        />
      </div>`}
      <${Md} text=${u} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${r===void 0} onClick=${()=>s()}>
          ${h("shell.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!w||c}>${t}</button>
      </footer>
    </form>
  `}var Md=({text:e,id:t})=>dt`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function Ed(){let[e,t]=bo(!1),[n,o]=bo(""),r=vo(!0);yd(()=>()=>{r.current=!1},[]);async function s(i){t(!0),o("");try{return await i(),!0}catch(a){return r.current&&o(De(a)),!1}finally{r.current&&t(!1)}}return{run:s,isBusy:e,fault:n,
setFault:o}}var Ad=(e,t)=>ga(e)===ga(t),ga=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as Od,signal as Td}from"./vendor/preact.js";var Cd=6,Rd=["👍","❤️","😂","🎉","😮","😢"],$n=Td(null);function _a(e){$n.value=e}function ya({session:e}){let t=e.local.signals.settings.value.recent_emoji;return[...new Set([...t,...Rd])].slice(0,Cd)}function Lv(e){$n.peek()===e&&($n.value=null,e.anchor.isConnected&&e.anchor.focus({preventScroll:!0}))}function va({
load:e}){let t=$n.value;return t&&Od`<${J} key=${t.message.seq} load=${e} name="Chooser" choice=${t} />`}function It(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),c=n.sender_id===o.state.me,u=!n.deleted,w=u&&l!==void 0&&!l.is_archived;return[w&&{id:"react",label:h("conversation.react"),icon:"react",keys:["+"],isInBar:!0,run:f=>_a({context:e,message:n,anchor:f})},w&&l?.may_post&&{
id:"reply",label:h("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.reply(n)},w&&c&&{id:"edit",label:h("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:h("shell.copy_link"),icon:"link",keys:["C"],run:()=>ba(new URL(Ne({name:"group",groupId:i,seq:a}),location.href).
href)},u&&n.content!==""&&{id:"text",label:h("conversation.copy_text"),icon:"copy",run:()=>ba(n.content)},w&&Ii(l)&&{id:"pin",label:n.pinned?h("conversation.unpin"):h("conversation.pin"),icon:"pin",keys:["P"],run:()=>H(()=>r.pin(i,a,!n.pinned))},!c&&{id:"unread",label:h("conversation.mark_unread"),icon:"unread",keys:["\
U"],run:()=>(t.reading.stop(),H(()=>o.marks.unread(i,a)))},u&&{id:"readers",label:h("conversation.seen_by"),icon:"eye",run:()=>se({name:"readers",groupId:i,seq:a})},u&&n.reactions&&{id:"reactions",label:h("conversation.who_reacted"),icon:"react",run:()=>se({name:"reactions",groupId:i,seq:a})},u&&n.edited_at!==void 0&&l&&
mn(l,c)&&{id:"versions",label:h("conversation.versions"),icon:"clock",run:()=>se({name:"versions",groupId:i,seq:a})},w&&Bi(l,c)&&{id:"delete",label:h("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(f,p)=>{qd(e,n,p)}}].filter(f=>typeof f=="object")}async function qd({actions:e},{group_id:t,
seq:n},o){let r=()=>e.remove(t,n);if(o){await H(r);return}await wa({title:h("conversation.delete_title"),text:h("conversation.delete_text"),action:h("conversation.delete"),work:r,isDanger:!0})}async function ba(e){await H(()=>navigator.clipboard.writeText(e))&&vt(h("conversation.copied"))}import{computed as xa,html as ko,useEffect as Ma,useLayoutEffect as Nd,useMemo as Ea,useRef as Aa,useState as Dd}from"./vendor/preact.js";import{html as Ld,signal as Pd}from"./vendor/preact.js";var Ve=Pd(null);function gt(e){Ve.value?.anchor.removeAttribute("aria-expanded"),Ve.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute("aria-expanded","true")}function _n(){let e=Ve.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),Ve.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var ka=()=>Ve.value!==null;function Sa({load:e}){let t=Ve.value;return t&&Ld`<${J} key=${t.label} load=${e} name="OpenMenu" menu=${t} close=${_n} onClosed=${()=>Ve.value===t&&_n()} />`}var Id=3,Oa=500,Bd={Delete:()=>h("shell.key.delete")};function yn({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.row));return W(r)?r:null}function vn(e,t,n,o,r=null){let s=It(e,t,n).map(({label:i,icon:a,keys:l,isDanger:c,run:u})=>({label:i,icon:a,...c?{isDanger:c}:
{},...l?.[0]?{detail:Bd[l[0]]?.()??l[0]}:{},onSelect:()=>u(o,window.event?.shiftKey===!0)}));gt({label:h("conversation.menu"),items:s,anchor:o,point:r})}function Fd({session:e,groupId:t},n){let o=Ea(()=>xa(()=>{let{log:s}=e.view.logs.get(t).value;return n===null?void 0:s?.rows.get(n)}),[e,t,n]);return Ea(()=>xa(()=>{let{
role:s,may_post:i,is_archived:a,settings:l}=e.view.groups.get(t).value??{};return JSON.stringify([s,i,a,l])}),[e,t]).value,o.value}function Ta({context:e,list:t,box:n}){let[o,r]=Dd(null),s=Aa(null),i=Aa(null),a=Fd(e,o),l=W(a)?a:null;Ma(()=>{let f=n.current,p=-Oa,m=f.scrollTop,d=0,g=()=>{m=f.scrollTop,p=performance.now()},
$=k=>{let b=k.target;if(s.current?.contains(b))return;clearTimeout(d);let y=()=>r(yn(e,b)?.seq??null);f.scrollTop!==m&&g();let x=p+Oa-performance.now();x>0&&k.type==="pointerover"?d=setTimeout(y,x):y()},S=k=>{let b=k.target,y=yn(e,b);if(!y||b.closest("a, img, video")||String(getSelection()??"")!=="")return;k.preventDefault();
let x=b.closest("[data-row]");vn(e,t,y,x,{x:k.clientX,y:k.clientY})},_=()=>{clearTimeout(d),r(null)};return f.addEventListener("scroll",g,{passive:!0}),f.addEventListener("pointerover",$),f.addEventListener("focusin",$),f.addEventListener("pointerleave",_),f.addEventListener("contextmenu",S),()=>{clearTimeout(d),f.removeEventListener(
"scroll",g),f.removeEventListener("pointerover",$),f.removeEventListener("focusin",$),f.removeEventListener("pointerleave",_),f.removeEventListener("contextmenu",S)}},[e,t]);let c=()=>{let f=n.current,p=l&&f.querySelector(`[data-row="${l.seq}"]`);if(p!==i.current&&(i.current?.removeAttribute("data-bar"),p?.setAttribute(
"data-bar",""),i.current=p),!s.current||!p)return;let d=`${p.getBoundingClientRect().top-f.getBoundingClientRect().top+f.scrollTop}px`;s.current.style.insetBlockStart!==d&&(s.current.style.insetBlockStart=d)};if(Nd(c),Ma(()=>t.onDrawn(c)),!l)return null;let u=It(e,t,l),w=u.some(({id:f})=>f==="react"),v=()=>n.current?.querySelector(
`[data-row="${l.seq}"]`);return ko`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${h("conversation.commands")}>
      ${w&&ya(e).slice(0,Id).map(f=>ko`
        <button
          key=${f} type="button" tabindex="-1" class="emoji" aria-label=${h("conversation.react_with",{emoji:f})}
          onClick=${()=>e.react(l,f,!l.reacted?.includes(f))}
        >${f}</button>
      `)}
      ${u.filter(({isInBar:f})=>f).map(({id:f,label:p,icon:m,run:d})=>ko`
        <button key=${f} type="button" tabindex="-1" title=${p} onClick=${g=>d(v(),g.shiftKey)}>
          <${q} name=${m} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${h("conversation.menu")} aria-haspopup="menu"
        onClick=${f=>vn(e,t,l,f.currentTarget)}
      >
        <${q} name="more" label=${h("conversation.menu")} />
      </button>
    </div>
  `}function Ca(e,t){Ud(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex","-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener("focusin",r)}},[e,t])}function Ra(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,
r=o.hasAttribute("data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Hd(e.key,r,n)||r&&Wd(e,r,t,n))&&e.preventDefault()}function Hd(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,i=o(),a=t?i.indexOf(t):i.findIndex(w=>w.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(w=>w.dataset.row===s()?.row)),
c={ArrowUp:-1,ArrowDown:1,PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let w=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().then(w,()=>{}):w(),!0}let u=c[e];return u===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?u:0)))]?.focus(),!0)}function Wd(e,t,n,o){
let r=yn(n,t);if(!r)return!1;if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return vn(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=It(n,o,r).find(({keys:a})=>a?.includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as So}from"./vendor/preact.js";function qa({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return So`
    <div class="pill top">
      <button type="button" onClick=${()=>H(()=>t.goTo(s))}>
        <${q} name="up" />
        ${a?h("conversation.unread_since",{n:i.unread,day:fn(new Date(a.timestamp))}):h("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${h("shell.mark_read")}</button>
    </div>
  `}function La({context:e,list:t}){let{session:n,groupId:o,compose:r}=e,s=n.view.groups.get(o).value,i=r.below.value!==null||n.local.signals.outgoing.value.some(u=>u.group_id===o);if(t.position.value.isAtEnd||!s)return null;let{unread:a,mentions:l}=s,c=a>0?h("conversation.new",{n:a}):h("conversation.newest");return So`
    <div class="pill bottom">
      <button type="button" onClick=${()=>H(t.goToEnd)}>
        ${i?h("conversation.yours_below"):c}
        ${l>0&&So`<span>· ${h("shell.n_mentions",{n:l})}</span>`}
        <${q} name="down" />
      </button>
    </div>
  `}import{html as me,useRef as Vd}from"./vendor/preact.js";import{html as Je}from"./vendor/preact.js";var Kd={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function Pa({session:e,notice:t}){let n=new Date(t.timestamp);return Je`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${jd(e,t)}</span>
      <time datetime=${t.timestamp}>${Pt(n)}</time>
    </div>
  `}function jd(e,t){let n=(r,s="")=>Je`<${ui} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return Q(t.kind==="direct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return zd(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?Q("conversation.notice.joined",{user:r}):Q("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.username);return t.actor_id===t.user_id?Q("conversation.notice.left",{user:r}):Q("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return Q(
Kd[t.role],{user:n(t.user_id,t.username)});case"member_banned":return Q("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return Q("conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=Ne({name:"group",groupId:t.group_id,seq:t.
message_seq}),s=Je`<a href=${r}>${h("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?Q("conversation.notice.pinned",{actor:o,message:s}):Q("conversation.notice.unpinned",{actor:o,message:s})}case"account_deleted":return Q("conversation.notice.account_deleted",{user:Je`<bdi class="person">${t.username}</bdi>`})}}
function zd(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{name:s,topic:i}=t;return r&&r.name!==s?Q("conversation.notice.renamed",{actor:n,name:Je`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?Q("conversation.notice.topic",{actor:n,
topic:Je`<bdi>${i}</bdi>`}):Q("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?Q(t.is_archived?"conversation.notice.archived":"conversation.notice.unarchived",{actor:n}):Q("conversation.notice.updated",{actor:n,name:Je`<bdi>${s}</bdi>`})}import{html as fe,useEffect as Gd,useState as Xd}from"./vendor/preact.js";var Yd=3e3,Na=()=>B(import("./later.js")),Da=({state:e})=>e==="waiting"||e==="sending";function Ia(e){let[t,n]=Xd(!1);return Gd(()=>{n(!1);let o=e&&setTimeout(()=>n(!0),Yd);return()=>clearTimeout(o||0)},[e]),e&&t}function bn({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.
username||oe(o,o.state.me),a=Ia(Da(t))||t.state==="failed"||t.state==="asking",l=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return fe`
    <div class=${l} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&fe`<${te} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&fe`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&fe`<p class="quote" dir="auto"><span class="quote-text">${Dt(t.quote)}</span></p>`}
        ${t.content&&fe`<div class="message-text"><${lt} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(c=>fe`<${Qd} key=${c.local_id} session=${o} file=${c} />`)}
        ${a&&fe`<${J} load=${Na} name="OutgoingFoot" isQuiet=${!0} context=${e} entry=${t} />`}
      </div>
      ${!a&&fe`
        <span class="message-clock" title=${h("conversation.sending")}><${q} name="clock" label=${h("conversation.sending")} /></span>
      `}
    </div>
  `}function kn({session:e,groupId:t,userId:n}){let o=e.local.outgoingIn({groupId:t,userId:n}).find(Da),r=Ia(o!==void 0);return fe`
    <div class="unseen" role="status">
      ${r&&fe`<${J} load=${Na} name="WaitingWords" isQuiet=${!0} session=${e} entry=${o} />`}
    </div>
  `}function Qd({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return fe`
    <div class="file">
      <span class="file-link">
        <${q} name="file" />
        <span class="file-text">
          <bdi class="file-name cut">${t.name}</bdi>
          <span class="file-detail">${Ue(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&fe`
        <progress max=${n.size} value=${n.sent} aria-label=${h("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var Ba=300*1e3;function Ua({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=t,c=Vd({old:new Map,fresh:new Map}).current;c.old=c.fresh,c.fresh=new Map;let u=l?[]:n;return me`
    ${a&&me`<${Fa} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+u.length===0&&!a&&!l&&me`<p key="none" class="empty" role="listitem">${h("conversation.none")}</p>`}
    ${Jd(i,u).map(({day:w,at:v,items:f})=>me`
      <div class="day" key=${w}>
        <div class="day-name" role="listitem">
          <button type="button" class="small-target" tabindex="-1" title=${h("conversation.jump_to_date")} onClick=${r}>${fn(v)}</button>
        </div>
        <${Zd} context=${e} items=${f} marks=${o} memory=${c} />
      </div>
    `)}
    ${l&&me`<${Fa} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Jd(e,t){let n=[],o=r=>{let s=new Date(r.at),i=Lt(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)o({row:r,entry:null,at:Date.parse(r.timestamp),sender:W(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function Zd({context:e,
items:t,marks:n,memory:o}){return t.flatMap((r,s)=>em({context:e,item:r,before:t[s-1],marks:n,memory:o}))}function em({context:e,item:t,before:n,marks:o,memory:{old:r,fresh:s}}){if(t.entry){let v=e.session.state.me,f=!(n&&(n.entry||n.sender===v)&&t.at-n.at<Ba);return[me`<${bn} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${f} />`]}let{row:i}=t,a=i.seq===o.lineSeq,l=me`
    <div key="line" class="unread-line" role="listitem"><span>${h("conversation.unread_line")}</span></div>
  `,c=a||n?.sender!==t.sender||t.at-n.at>=Ba;if(!W(i)){let v=me`<${Pa} key=${i.seq} session=${e.session} notice=${i} />`;return a?[l,v]:[v]}let u=i.seq===o.flashSeq,w=r.get(i);return(!w||w.props.isHead!==c||w.props.isFlashed!==u)&&(w=me`<${Wi} key=${i.seq} context=${e} message=${i} isHead=${c} isFlashed=${u} />`),s.set(
i,w),a?[l,w]:[w]}function Fa({way:e,marks:t,onRetry:n}){let o=t.faults[e];return me`
    <div class="edge ${e}" role="listitem" aria-label=${h("conversation.reading")}>
      ${o!==null&&me`
        <p role="alert">
          <span>${h("conversation.not_read",{reason:o})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${h("shell.try_again")}</button>
        </p>
      `}
    </div>
  `}function ja({context:e,onReady:t}){let{session:n,groupId:o}=e,r=wt(null),s=wt(null),[i,a]=Ka(null),l=wt(null),[c,u]=Ka(null),w=n.resets.value,v=Me.value,f=v.name==="group"&&v.groupId===o?v.seq:null;Wa(()=>{let S=s.current,_=ma({session:n,groupId:o,below:e.compose.below,box:r.current,render:(b,y)=>{let x=n.local.signals.
outgoing.peek().filter(E=>k(E)),M=ht`<${Ua}
          context=${e} drawn=${b} outgoing=${x} marks=${y}
          onDay=${m} onRetry=${_.ask}
        />`;Ha(b?M:null,S)}}),k=({group_id:b,recipient_id:y,seq:x})=>(b===o||y!==null&&n.local.groupWith(y)===o)&&(x===null||!n.state.logs.get(o)?.rows.has(x));return l.current=_,a(_),t(_),()=>{_.dispose(),Ha(null,S)}},[n,o]);let p=S=>S().then(()=>u(null),_=>u(De(_))),m=()=>p(async()=>{let{askForDay:S}=await B(import("./later.js")),
_=await S();_&&await l.current.goToTime(_)}),d=wt(w),g=wt(!1),$=wt(null);return Wa(()=>{if(i){if(n.history.look(o,f??void 0),f!==null){let S=i.anchor.place(),_=i.position.peek().isAtEnd||S===null||S.row.startsWith("k");g.current&&($.current??=_?"end":S),p(async()=>await i.goTo(f)&&i.flash(f))}else if(!g.current)p(i.open);else if($.
current){let S=$.current;$.current=null,p(()=>S==="end"?i.goToEnd():i.goTo(Number(S.row),{offset:S.offset}))}g.current=!0}},[i,v]),tm(()=>{i&&w!==d.current&&p(i.again),d.current=w},[i,w]),Ca(r,i),ht`
    <div class="messages-place">
      ${i&&ht`<${qa} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${h("conversation.messages")}
        onKeyDown=${S=>i&&Ra(S,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${h("conversation.older")}</button>
          <button type="button" class="button" onClick=${m}>${h("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${h("conversation.messages")} ref=${s}></div>
        ${i&&ht`<${Ta} context=${e} list=${i} box=${r} />`}
        ${c!==null&&ht`
          <p class="empty" role="alert">
            ${h("conversation.not_read",{reason:c})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&p(i.open)}>${h("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&ht`<${La} context=${e} list=${i} />`}
    </div>
  `}var nm=xi({type:"conjunction"}),za=e=>nm.value.format(e);import{html as Ga}from"./vendor/preact.js";var Sn=3;function Xa({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);qt(e,n.slice(0,Sn));let o=n.slice(0,Sn).map(s=>oe(e,s,"…")),r=n.length>Sn?h("conversation.typing_more",{names:o.join(", "),more:n.length-Sn}):h("conversation.typing",{names:za(o),n:n.length});return Ga`<p class="typing" aria-live="off">${n.
length>0&&Ga`<bdi>${r}</bdi>`}</p>`}var xo=()=>B(import("./later.js"));function Ya({session:e,actions:t,groupId:n}){let[o,r]=im(null),s=sm(()=>{let a=cn({session:e,key:he({groupId:n,userId:null})});return wn({session:e,actions:t,groupId:n,compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return om(()=>{i&&!i.settings&&e.asking.group(n)},[
e,n,i===null]),rm(()=>{if(!o)return;let a=l=>Zi(l,{context:s,list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[s,o]),i?xn`
    <${ja} context=${s} onReady=${r} />
    <div class="main-foot">
      <${Xa} session=${e} groupId=${n} />
      <${hn} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${pi} session=${e} groupId=${n} />
    <${kn} session=${e} groupId=${n} />
    <${va} load=${xo} />
    <${Ni} load=${xo} />
  `:xn`<${am} session=${e} groupId=${n} />`}function am({session:e,groupId:t}){let n=e.left.value.findLast(({event:r})=>r.group_id===t);if(n&&n.event.actor_id!==e.state.me)return xn`<${J} load=${xo} name="Left" left=${n} />`;let o=e.connection.value.state==="live";return xn`<p class="empty" role="status">${o?h("convers\
ation.not_member"):h("conversation.reading")}</p>`}import{html as Qa,useEffect as Va,useMemo as lm}from"./vendor/preact.js";function Ja({session:e,actions:t,userId:n}){let{local:o}=e,r=he({groupId:null,userId:n}),s=lm(()=>wn({session:e,actions:t,groupId:0,compose:cn({session:e,key:r})}),[e,t,r]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=oe(e,n),c=o.signals.outgoing.value.filter(u=>u.recipient_id===n);return Va(()=>e.
asking.people.need([n]),[e,n]),Va(()=>{i!==null&&we(Ne({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),Qa`
    <div class="main-body">
      <div class="beginning">
        <${te} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${h("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${h("conversation.messages")}>
        ${c.map(u=>Qa`<${bn} key=${u.key} context=${s} entry=${u} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${hn} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
    <${kn} session=${e} userId=${n} />
  `}import{html as ae,useEffect as el}from"./vendor/preact.js";import{html as cm,useEffect as um}from"./vendor/preact.js";function Za({session:e,userId:t}){return um(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&cm`<span class="online-dot"><span class="unseen">${h("shell.online")}</span></span>`}var Mn=e=>{H(async()=>(await B(import("./later.js"))).openGroupMenu(e))};function tl({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return el(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[o]),ae`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${q} name="back" label=${h("shell.back")} /></a>
      ${o?.kind==="direct"?ae`<${ol} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:ae`<${fm} group=${o} />`}
      ${o&&ae`<${pm} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var nl=({session:e,userId:t})=>ae`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${q} name="back" label=${h("shell.back")} /></a>
    <${ol} session=${e} userId=${t} />
  </header>
`;function fm({group:e}){if(!e)return ae`<h1 class="grow"><bdi>${h("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return ae`
    <${te} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>ut({name:"group",groupId:t})}>
          <bdi class="cut">${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&ae`<span class="tag">${h("shell.archived")}</span>${" "}`}
        ${r!==null&&ae`<span>${h("shell.n_members",{n:r})}</span>`}
        ${o&&ae`<span> · </span><bdi class="cut" title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function ol({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=_e(o);return el(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),ae`
    <span class="with-dot">
      <${te} id=${t} name=${r} file=${o?.avatar} />
      <${Za} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>ut({name:"profile",userId:t,groupId:n})}>
          <bdi class="cut">${r||h("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi class="cut">${t===e.state.me?h("shell.notes"):o?.status??""}</bdi></p>
    </div>
  `}function pm({session:e,actions:t,group:n}){let o=(r,s,i)=>ae`
    <button
      class=${r==="search"?"button quiet":"button quiet in-menu"} title=${i} aria-pressed=${ve.value?.name===r}
      onClick=${()=>ut({name:r,groupId:n.id})}
    >
      <${q} name=${s} label=${i} />
    </button>
  `;return ae`
    ${n.kind==="group"&&o("members","group",h("shell.members"))}
    ${o("pins","pin",h("shell.pins"))}
    ${o("search","search",h("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${h("shell.more")}
      onClick=${r=>Mn({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${q} name="more" label=${h("shell.more")} />
    </button>
  `}import{html as Eo}from"./vendor/preact.js";var En=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as dm}from"./vendor/preact.js";var Mo=(e,t)=>H(async()=>{let{openNew:n}=await B(import("./later.js")).catch(()=>{throw new Error(h("shell.not_loaded"))});n(e,t)});function rl(e){let t=n=>gt({label:h("shell.menu_new"),anchor:n.currentTarget,items:En.map(([o,r])=>({label:h(`shell.new.${o}`),icon:r,onSelect:()=>{Mo(o,e)}}))});return dm`
    <button class="button quiet" aria-haspopup="menu" title=${h("shell.menu_new")} onClick=${t}>
      <${q} name="add" label=${h("shell.menu_new")} />
    </button>
  `}function sl(e){let t=e.session.view.order.value.length===0;return Eo`
    <div class="main-body home">
      <p class="quiet-text">${h(t?"shell.begin":"shell.choose")}</p>
      <${Ao} ...${e} />
    </div>
  `}var Ao=e=>Eo`
  <div class="home-actions">
    ${En.map(([t,n])=>Eo`
      <button key=${t} class="button" onClick=${()=>{Mo(t,e)}}>
        <${q} name=${n} />${h(`shell.new.${t}`)}
      </button>`)}
  </div>
`;var Oo=/Mac|iPhone|iPad/.test(navigator.platform),il=()=>Oo?"⌘":h("shell.key.ctrl");import{signal as mm}from"./vendor/preact.js";var Bt=mm(!1);function An(){document.querySelector("dialog[open]")||(_n(),Bt.value=!0)}var gm=".composer textarea",hm=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function cl(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||wm(n,e)&&n.preventDefault()};return window.addEventListener("keydown",t),()=>window.removeEventListener("keydown",t)}function wm(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=Oo?e.metaKey:e.ctrlKey;if(Bt.peek()&&!document.querySelector("dialog[open]"))return n.length===1;if(ha()||
ka()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")An();else if(s&&!o&&r&&n.toLowerCase()==="f")we("/search");else if(o&&!s&&n==="ArrowDown")al(t,1,r);else if(o&&!s&&n==="ArrowUp")al(t,-1,r);else{if(n==="F6"&&!o&&!s)return $m(r?-1:1);if(n==="Escape")return ve.peek()===null&&ll();if(o||
e.ctrlKey||e.metaKey||vm(e.target))return!1;if(n==="?")H(ym);else return _m(e)&&ll(),!1}return!0}function al({state:e,view:t},n,o){let r=Me.peek(),s=t.order.peek(),i=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=i+n;l>=0&&l<s.length;l+=n){let c=e.groups.get(s[l]);if(!(!c||o&&(c.unread===0||
Ge(c,a)&&c.mentions===0))){we(`/g/${c.id}`);return}}}function $m(e){let t=hm.flatMap(({root:s,first:i})=>{let a=document.querySelector(s),l=a?.querySelector(i)??a;return a&&l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let i=t[(r+e*s+n*s)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function ll(){let e=document.querySelector(gm);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function _m({
key:e,target:t}){return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".panel, [role='menu'], [role='listbox']"))}async function ym(){(await B(import("./later.js"))).showKeys()}function vm(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):
!1}import{effect as bm,html as km}from"./vendor/preact.js";var ul=5e3,fl=()=>B(import("./later.js"));function pl({connection:e}){return bm(()=>{e.value.state==="live"&&Sm(()=>{fl().catch(()=>{})})})}function Sm(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:ul}):setTimeout(e,ul)}function dl(e){return Bt.value?km`<${J} load=${fl} name="Palette" ...${e} />`:
null}import{html as gl,useEffect as hl,useLayoutEffect as wl,useRef as Em,useState as $l}from"./vendor/preact.js";import{html as To,useEffect as xm,useRef as Mm}from"./vendor/preact.js";function ml({title:e,head:t,foot:n,children:o}){let r=Mm(null),s=ve.value?.back;return xm(()=>{r.current?.focus({preventScroll:!0})},[]),To`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s&&To`<button class="button quiet" onClick=${()=>se(s)}>
            <${q} name="back" label=${h("shell.panel_back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${r}>${e}</h2>
          <button class="button quiet" onClick=${Qe}>
            <${q} name="close" label=${h("shell.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${o}</div>
      ${n&&To`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var Co=null;function yl({session:e,actions:t}){let n=ve.value,o=Em(!1),[,r]=$l(0),[s,i]=$l(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(n.groupId).value===null,l=n!==null&&!a;if(hl(()=>{a&&Qe()},[a]),hl(()=>{!l||Co||B(import("./panels.js")).then(u=>{Co=u.PANELS,r(w=>w+1)},()=>i(!0))},
[l]),wl(()=>{if(l)return document.addEventListener("keydown",_l),()=>document.removeEventListener("keydown",_l)},[l]),wl(()=>{o.current&&!l&&Am()&&Oi(),o.current=l},[l]),!l)return null;let c=Co?.[n.name];return c?gl`<${c} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:gl`
    <${ml} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?h("shell.panel_not_loaded"):h("shell.loading")}
      </p>
    <//>
  `}function _l(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}Qe()}var Am=()=>!document.
activeElement||document.activeElement===document.body;import{html as Tn,useMemo as rg,useState as sg}from"./vendor/preact.js";import{html as Om,useState as Tm}from"./vendor/preact.js";var vl="chat-asked";function bl({session:e}){let[t,n]=Tm(Cm()),o=e.local.signals.settings.value.notifications;if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{Rm(),n(!0)};return Om`
    <section class="ask" aria-label=${h("shell.notifications")}>
      <p>${h("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${h("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${h("shell.allow")}</button>
      </div>
    </section>
  `}function Cm(){try{return localStorage.getItem(vl)!==null}catch{return!0}}function Rm(){try{localStorage.setItem(vl,"1")}catch{}}import{html as qm}from"./vendor/preact.js";function kl({session:e,actions:t}){let n=e.state.me,o=e.view.people.get(n).value,r=_e(o),s=i=>gt({label:h("shell.account"),anchor:i.currentTarget,items:[{label:h("shell.profile"),icon:"person",onSelect:()=>we("/settings/profile")},{label:h("shell.settings"),icon:"settings",onSelect:()=>we("/settings")},{label:h("shell.\
sessions"),icon:"device",onSelect:()=>we("/settings/sessions")},null,{label:h("shell.read_all"),icon:"check",onSelect:()=>{H(()=>t.readAll())}},null,{label:h("shell.sign_out"),icon:"leave",onSelect:()=>{Lm()}}]});return qm`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${h("shell.account_of",{name:r})} onClick=${s}>
      <${te} id=${n} name=${r} file=${o?.avatar} size="small" />
    </button>
  `}var Lm=()=>H(async()=>{await xe.logout(),we("/",{replace:!0})});var Ro=["all","unread","mentions","direct"],Pm={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e==="direct"};function Sl(e,t,n,o){if(n==="all")return e;let r=Pm[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as Nm,useEffect as Dm,useState as Im}from"./vendor/preact.js";function xl({session:e,actions:t}){let[n,o]=Im([]),r=e.connection.value.state==="live",s=e.invitations.value;if(Dm(()=>{r&&t.invitations().then(({items:l})=>o(l),()=>{})},[r,s]),n.length===0)return null;let i=()=>H(async()=>(await B(import("./later.js"))).showInvitations(t,n,a)),a=l=>o(c=>c.filter(u=>u.id!==
l));return Nm`
    <button class="button invitations" onClick=${i}>
      <${q} name="group" />${h("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as Ll,useEffect as Nl,useLayoutEffect as On,useRef as $t,useState as Po}from"./vendor/preact.js";var Bm=1440*60*1e3,Fm=7,Um=ye({hour:"numeric",minute:"2-digit"}),Hm=ye({weekday:"short"}),Wm=ye({day:"numeric",month:"short"}),Km=ye({day:"numeric",month:"numeric",year:"2-digit"}),Ml=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function El(e,t=new Date){let n=Math.round((Ml(t)-Ml(e))/Bm);return n===
0?Um.value.format(e):n>0&&n<Fm?Hm.value.format(e):(e.getFullYear()===t.getFullYear()?Wm:Km).value.format(e)}import{html as le,useEffect as Ol,useLayoutEffect as jm,useRef as zm}from"./vendor/preact.js";function Al(e,t){return e.kind==="group"?e.name:t?.is_deleted?h("shell.deleted_user"):_e(t)||e.name}var Tl=999;function Cl({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,c=zm(null);jm(()=>c.current?.style.setProperty("--at",String(o)),[o,!l]);let u=Gm(e,l);if(!l)return null;let w=Ge(l,Date.now()),v=Al(l,u.person),f=l.unread>0&&!w,p=d=>Mn({session:e,actions:t,
id:n,name:v,point:d,anchor:c.current?.querySelector(d?"a":"button")}),m=d=>{d.preventDefault();let g=d.clientX===0&&d.clientY===0;p(g?null:{x:d.clientX,y:d.clientY})};return le`
    <li
      ref=${c} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${m} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${Xm(l,v,w,u.isOnline)} data-unread=${f} data-muted=${w} draggable=${!1}
      >
        <span class="group-picture">
          <${te} id=${l.peer_id??n} name=${v} file=${u.person?.avatar} isGroup=${l.kind==="group"} />
          ${u.isOnline&&le`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${v}</bdi>
            ${w&&le`<${q} name="muted" />`}
            ${l.last&&le`<time class="group-time">${El(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Qm} session=${e} group=${l} isChosen=${s} />
            <${Ym} group=${l} isMuted=${w} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>p(null)}
      >
        <${q} name="more" label=${h("shell.menu_of",{name:v})} />
      </button>
    </li>
  `}function Gm(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return Ol(()=>o?e.people.show(n):void 0,[n,o]),Ol(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function Xm({unread:e,mentions:t},n,o,r){let s=[n];
return r&&s.push(h("shell.online")),e>0&&s.push(h("shell.n_unread",{n:e})),t>0&&s.push(h("shell.n_mentions",{n:t})),o&&s.push(h("shell.muted")),s.join(", ")}function Ym({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n==="direct"&&e>0&&!o;return le`
    ${t>0&&!r&&le`<span class="badge of-mention">@${qo(t)}</span>`}
    ${r&&le`<span class="badge of-mention">${qo(e)}</span>`}
    ${e>0&&!o&&!r&&le`<span class="badge">${qo(e)}</span>`}
  `}var qo=e=>e>Tl?`${Tl}+`:e;function Qm({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter(w=>w!==e.state.me),a=e.local.signals.drafts.get(`g${o}`).value;if(i.length>0)return le`<span class="group-last typing">${h("shell.typing")}</span>`;if(a?.text&&!n)return le`<span class="group-last"><em>${h(
"shell.draft")} </em><bdi class="cut">${a.text}</bdi></span>`;if(!r)return le`<span class="group-last"><bdi class="cut">${t.topic||h("shell.empty_group")}</bdi></span>`;let l=r.sender_id===e.state.me,c=e.view.people.get(r.sender_id).value,u=l?h("shell.you"):s==="direct"?null:_e(c)||r.sender;return le`<span class="group-last">${u&&
le`<span class="group-from"><bdi class="cut">${u}</bdi>: </span>`}<bdi class="cut">${Vm(r)}</bdi></span>`}function Vm({kind:e,text:t}){return e==="deleted"?h("shell.deleted"):e==="file"?h("shell.a_file"):Xe(t)}function Rl({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(s,o))}}function ql({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var Jm=2e3,Zm=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Dl({session:e,actions:t,ids:n,chosen:o}){let r=$t(null),s=$t(null),[i,a]=eg(n),[l,c]=Po({first:0,end:0}),[u,w]=Po(null),v=ng(i,[u,o,i[0]??null]),f=Lo(s.current),p=ql(l,[i.indexOf(v??-1),i.indexOf(f??-1)]);function m(){let g=r.current,$=s.current?.
getBoundingClientRect().height??0,S=i.length;if(!g||S===0||$===0)return;let _=Rl({top:g.scrollTop,height:g.clientHeight,row:$/S,count:S});c(k=>k.first===_.first&&k.end===_.end?k:_)}On(()=>{s.current?.style.setProperty("--count",String(i.length)),m()},[i]),Nl(()=>{let g=new ResizeObserver(m);return g.observe(r.current),
g.observe(s.current),()=>g.disconnect()},[i]),On(()=>{f!==null&&Lo(s.current)===null&&Pl(s.current,f)?.focus()}),tg(s,i,o);function d(g){let $=Lo(s.current);if($===null||!Zm.includes(g.key)||g.altKey||g.ctrlKey)return;g.preventDefault();let S=Math.max(1,Math.floor((r.current?.clientHeight??0)/Il(s.current))-1),_=i.indexOf(
$),k={ArrowDown:_+1,ArrowUp:_-1,PageDown:_+S,PageUp:_-S,Home:0,End:i.length-1}[g.key]??_,b=i[Math.max(0,Math.min(k,i.length-1))];b!==void 0&&w(b)}return On(()=>{u!==null&&f!==null&&f!==u&&Pl(s.current,u)?.focus()},[u]),Ll`
    <div
      ref=${r} class="sidebar-body" onScroll=${m}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${h("shell.conversations")} onKeyDown=${d}>
        ${p.map(g=>{let $=i[g];return Ll`<${Cl}
            key=${$} id=${$} position=${g} count=${i.length} session=${e} actions=${t}
            isChosen=${$===o} isStop=${$===v} onFocus=${w}
          />`})}
      </ul>
    </div>
  `}function eg(e){let t=$t(e),n=$t(-1/0),o=$t(null),[,r]=Po(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),Nl(()=>(s>0&&t.current!==e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Jm}]}function tg(e,t,n){let o=$t(null);
On(()=>{let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=Il(e.current),a=r*i;a<s.scrollTop?s.scrollTop=a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function Il(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function Lo(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var Pl=(e,t)=>e?.querySelector(`li[data-id="${t}"] > a`),ng=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;import{html as og}from"./vendor/preact.js";var Bl=()=>og`
  <button
    class="button quiet" title=${h("shell.mentions")} aria-pressed=${ve.value?.name==="mentions"}
    onClick=${()=>ut({name:"mentions"})}
  >
    <${q} name="mention" label=${h("shell.mentions")} />
  </button>
`;function Fl({session:e,actions:t,chosen:n}){let[o,r]=sg(Ro[0]),s=ig(e,o,n);return Tn`
    <nav id="groups" class="sidebar" aria-label=${h("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${q} name="logo" /><span>${h("shell.name")}</span></a>
          <span class="grow"></span>
          <${Bl} />
          <${rl} session=${e} actions=${t} />
          <${kl} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${An}>
          <${q} name="search" /><span class="grow">${h("shell.palette")}</span><kbd>${`${il()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${h("shell.filter")}>
          ${Ro.map(i=>Tn`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${h(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${xl} session=${e} actions=${t} />
      </header>
      <${Dl} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&Tn`
        <div class="empty">
          <p>${h(`shell.none.${o}`)}</p>
          ${o==="all"&&Tn`<${Ao} session=${e} actions=${t} />`}
        </div>`}
      <${bl} session=${e} />
    </nav>
  `}function ig(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return rg(()=>Sl(o,e.state.groups,t,n),[e,o,r,t,n])}function lg({session:e,actions:t}){let n=Me.value,o=n.name!=="home";return ag(()=>cl(e),[e]),Ul(()=>pl(e),[e]),Ul(()=>ug(e),[e]),ge`
    <a class="skip-link" href="#main">${h("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Xo}>
      <${oi} session=${e} />
      <${Fl} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${cg} session=${e} actions=${t} at=${n} />
        <${pg} session=${e} actions=${t} at=${n} />
      </main>
      <${yl} session=${e} actions=${t} />
      <${si} session=${e} />
    </div>
    <${dl} session=${e} actions=${t} />
    <${$a} />
    <${Sa} load=${Cn} />
    <${Yo} />
  `}function cg({session:e,actions:t,at:n}){switch(n.name){case"group":return ge`<${tl} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return ge`<${nl} key=${n.userId} session=${e} userId=${n.userId} />`;default:return ge`
        <header class="bar">
          <a class="button quiet back" href="/"><${q} name="back" label=${h("shell.back")} /></a>
          <h1><bdi class="cut">${dg(n)}</bdi></h1>
        </header>
      `}}function ug(e){let t=[],n=!1;return Cn().then(({startNotifications:o,startTellingLeft:r,startSwipe:s,startUpdating:i})=>{n||(t=[o(e),r(e),s(),i(e)])},()=>{}),()=>{n=!0;for(let o of t)o()}}var Cn=()=>B(import("./later.js")),fg=()=>B(import("./settings.js"));function pg({session:e,actions:t,
at:n}){switch(n.name){case"group":return ge`<${Ya} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return ge`<${Ja} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"join":return ge`<${J} load=${Cn} name="InviteScreen" session=${e} actions=${t} code=${n.code} />`;case"\
search":return ge`<${J} load=${Cn} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return ge`<${J} load=${fg} name="Settings" session=${e} actions=${t} page=${n.page} />`;case"home":return ge`<${sl} session=${e} actions=${t} />`;default:return ge`<div class="main-body"><p class="empty"><a href="/">${h(
"shell.back")}</a></p></div>`}}function dg(e){switch(e.name){case"home":return h("shell.name");case"group":case"direct":return h("shell.conversation");case"join":return h("shell.invitation");case"search":return h("shell.search");case"settings":return h("shell.settings");case"unknown":return h("shell.not_found")}}export{Wl as a,Vl as b,Ae as c,W as d,ne as e,Ge as f,cw as g,Uw as h,yf as i,_e as j,te as k,B as l,lt as m,ya as n,Lv as o,kd as p,ha as q,wa as r,Md as s,Ed as t,ft as u,W_ as v,Ii as w,K_ as x,j_ as y,z_ as z,G_ as A,ye as B,Lt as C,k_ as D,un as E,S_ as F,Ci as G,po as H,qi as I,Li as J,il as K,Al as L,ve as M,se as N,
A_ as O,Qe as P,gt as Q,Bt as R,Lm as S,En as T,El as U,ml as V,Za as W,lg as X};
