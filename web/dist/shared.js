import{A as Ae,B as _e,C as Xo,D as vt,E as Yo,F as Be,G as W,M as Qo,b as De,c as Do,d as g,e as V,f as Io,g as Bo,h as Me,i as Fo,j as Uo,k as Ho,l as $e,m as Ut,n as Wo,o as Ko,p as jo,q as yt,r as zo,s as Go,v as Ee,w as R,z as Ie}from"./shared1.js";function Vo({me:e,leave:t},n,o){async function r(s){let i=await n.patch("/v1/users/me",s);return e.value=i,i}return{changeProfile:r,uploadAvatar(s,i=()=>{}){let{done:a,cancel:l}=o(s,"avatar",{onProgress:i});return{done:a.then(({id:c})=>r({avatar:c})),cancel:l}},async changePassword(s,i){let{ended:a}=await n.put("/v1/us\
ers/password",{old_password:s,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:s=>n.remove(`/v1/users/sessions/${encodeURIComponent(s)}`),exportPath:"/v1/users/me/export",deleteAccount:(s,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:s,messages:i}))}}var J=e=>`/v1/groups/${e}`,Oe=(e,t)=>`/v1/groups/${e}/messages/${t}`,Ht=(e,t)=>`/v1/groups/${e}/members/${t}`;var Wt=200;function Jo({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:r}=await n.post("/v1/groups",{name:o});return r},async changeGroup(o,r){let{settings:s}=await n.patch(J(o),r);return s},deleteGroup:o=>n.remove(J(o)),join:o=>n.post(`${J(o)}/join`),leave:o=>n.remove(Ht(o,e.me)),mute:(o,r)=>n.
put(`${J(o)}/mute`,{until:r}),unmute:o=>n.remove(`${J(o)}/mute`),publicGroups:(o,r=0)=>n.page("/v1/groups/public",{q:o||null,limit:Wt,after_id:r}),members:(o,{q:r,after_id:s=0,limit:i=Wt}={})=>n.page(`${J(o)}/members`,{q:r||null,limit:i,after_id:s}),addMember:(o,r,s="member")=>n.post(`${J(o)}/members`,{user_id:r,role:s}),
changeRole:(o,r,s)=>n.patch(Ht(o,r),{role:s}),removeMember:(o,r)=>n.remove(Ht(o,r)),ban:(o,r)=>n.put(`${J(o)}/bans/${r}`),unban:(o,r)=>n.remove(`${J(o)}/bans/${r}`),bans:o=>n.page(`${J(o)}/bans`,{limit:Wt,after_id:0}),createInvite:(o,r)=>n.post(`${J(o)}/invites`,r),invites:o=>n.get(`${J(o)}/invites`),revokeInvite:(o,r)=>n.
remove(`${J(o)}/invites/${r}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/users/me/invitations",{limit:Wt,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(
`/v1/users/me/invitations/${o}`)}}var Kt=200,bt=class extends Me{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function Zo({local:e,people:t,marks:n,history:o},r){return{async send(s){let i=await e.outbox.add(s),{group_id:a,recipient_id:l}=i;return a&&t.typedAndSent(a),await e.drafts.clear($e({groupId:a,userId:l})),i},
sendAgain:s=>e.outbox.retry(s),deleteUnsent:async s=>await e.outbox.discard(s)!==null,editUnsent:s=>e.editUnsent(s),async edit({group_id:s,seq:i,revision:a=1},l){let c=Oe(s,i);try{return await r.patch(c,{content:l},{headers:{"If-Match":`"${a}"`}})}catch(u){let h=u;throw h.action!=="choose"?h:new bt(h,l,await r.get(c))}},
remove:(s,i)=>r.remove(Oe(s,i)),async react(s,i,a,l){let c=`${Oe(s,i)}/reactions/${encodeURIComponent(a)}`,{reactions:u}=await(l?r.put(c):r.remove(c));return u},pin(s,i,a){let l=`${J(s)}/pins/${i}`;return a?r.put(l):r.remove(l)},pins:s=>r.get(`${J(s)}/pins`),markUnread:(s,i)=>n.unread(s,i),readAll:()=>n.readAll(),message:(s,i)=>r.
get(Oe(s,i)),async versions(s,i){let a=`${Oe(s,i)}/versions`,l=[];for(;;){let c=l[l.length-1]?.revision,u=await r.get(a,{limit:Kt,after:c});if(l.push(...u),u.length<Kt)return l}},reactions:(s,i)=>r.page(`${Oe(s,i)}/reactions`,{limit:Kt,after_id:0}),readers:(s,i)=>r.page(`${Oe(s,i)}/readers`,{limit:Kt,after_id:0}),replies:(s,i,a={})=>r.
get(`${Oe(s,i)}/replies`,a),mentions:(s=null)=>r.page(s??"/v1/mentions"),search:s=>r.get("/v1/search",s),refresh:(s,i)=>o.row(s,i)}}function er({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let r=`/v1/users/${n}/block`;return o?t.put(r):t.remove(
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
let r=e.transaction(t,"readwrite"),{store:s}=r,i=n===null?s.delete(o):s.put(n,o);r.commit(),await Promise.all([i,r.done])}async function oc(e,t,n){let{store:o,done:r}=e.transaction("drafts","readwrite");Ko(await o.get(t),n)&&(Ut(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await r}async function tr(e,t){let n=e.transaction(
t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}import{batch as _f,signal as Qe}from"./vendor/preact.js";var rc=new Set([1002,1007,1009,4502]),sc=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),rr=e=>rc.has(e),sr=e=>sc.get(e)??null;function ir(e){try{let t=Number(JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var ic=1e4;function ar(e){let t=new Map,n=0;function o(s){let i=t.get(s);return t.delete(s),i&&e.cancel(i.handle),i}let r=(s,i)=>o(s)?.fail(new Me({code:i}));return{ask(s,i,a=`r${++n}`){return new Promise((l,c)=>{let u=e.after(()=>r(a,"time_out"),ic);t.set(a,{done:l,fail:c,handle:u}),i({...s,ref:a})||r(a,"network")})},
settle(s){if(typeof s.ref!="string")return;let i=o(s.ref);s.type==="error"?i?.fail(Uo(s)):i?.done(s)},failAll(){for(let s of[...t.keys()])r(s,"network")}}}var cc=1e4,qn=2e4,uc=5e3,fc=500,pc=3e4,cr=3,dc=65536;function ur({open:e,prepare:t,checkLogin:n,onFrame:o,onState:r,isOnline:s=()=>!0,isVisible:i=()=>!0,clock:a=Bo,random:l=Math.random}){let c=null,u={state:"idle",since:a.now(),retryAt:null,code:null},h=0,b=0,f=!1,p=null,m=null,d=-1/0,w=ar(a);function _(C,q=null,I=null){
let U=a.now();u={state:C,since:U,retryAt:q===null?null:U+q,code:I},r(u)}function S(){return u.state==="updating"&&h<cr?"updating":u.state==="offline"?"offline":"connecting"}async function $(){x();let C=++b;_(S());let q;try{q=await t()}catch(ee){C===b&&A(ee);return}if(C!==b)return;let I=!1;c=e(q);let U=c;p=a.after(()=>E(
I,1006),cc),U.onopen=()=>{I=!0},U.onmessage=({data:ee})=>U===c&&y(ee),U.onclose=({code:ee,reason:se})=>U===c&&M(I,ee,se)}function y(C){let q;try{q=JSON.parse(String(C))}catch{return}if(d=a.now(),q.type==="ready")v(),a.cancel(p),f=!0,_("catching_up");else if(q.type==="live"){h=0,o(q),_("live");return}w.settle(q),o(q)}function v(){
let C=d+qn-a.now(),q=()=>d+qn>a.now();m=a.after(()=>q()||!i()?v():k(),C>0?C:qn)}function k(){a.cancel(m),d=-1/0,D({type:"ping"}),m=a.after(()=>d>-1/0?v():E(!0,1006),uc)}function x(){if(a.cancel(p),a.cancel(m),f=!1,c){let C=c;c=null,C.onmessage=C.onopen=null,C.onclose=null,C.close(1e3)}w.failAll()}function M(C,q,I){if(q===
1012){let ee=ir(I)+l()*1e3;x(),_("updating",ee,q),p=a.after($,ee);return}let U=sr(q);U?N("ended",U):q===4503?N("crowded",q):rr(q)?N("faulty",q):E(C,q)}function E(C,q){x();let I=++b;if(C){O(q);return}_(S(),null,q),n().then(()=>I===b&&O(q),U=>I===b&&A(U))}function A(C){if(!(C instanceof Me))throw C;C.action==="sign_in"?N(
"ended",C.code):O(C.code,(C.retryAfter??0)*1e3)}function O(C,q=0){x();let I=Math.min(fc*2**h,pc),U=Math.max(I*(.7+.6*l()),q);h++,!s()||h>=cr?_("offline",U,C):_(u.state==="updating"?"updating":"waiting",U,C),p=a.after($,U)}function N(C,q=null){b++,x(),_(C,null,q)}function D(C){return!c||!f?!1:(c.send(JSON.stringify(C)),
!0)}return{get connection(){return u},start(){h=0,$()},stop:()=>N("idle"),end:C=>N("ended",C),restart:()=>{$()},now(){u.state==="crowded"?this.start():["offline","waiting","updating"].includes(u.state)?$():f&&k()},offline(){u.state==="waiting"||u.state==="connecting"?(u={...u,state:"offline"},r(u)):f&&k()},signal:C=>c!==
null&&c.bufferedAmount<dc&&D(C),request:(C,q)=>w.ask(C,D,q)}}function Te(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var fr=4,Ln=1e3,mc=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","message_unpinned","account_deleted"]),pr=e=>({group_id:e,segments:[],rows:new Map,sorted:null,pending:new Set}),K=e=>e!==void 0&&(e.type==="group_message"||e.type===
"direct_message"),dr=e=>e.type==="group_message"||e.type==="direct_message"||mc.has(e.type),ye=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),oe=e=>e.segments.findLast(t=>t.at_end),jt=e=>oe(e)??e.segments.at(-1);function Ce(e,t){return e.sorted??=[...e.rows.values()].sort((n,o)=>n.seq-o.seq),e.sorted.slice(fe(e.sorted,t.
from),fe(e.sorted,t.to+1))}function fe(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].seq>=t?o=r:n=r+1}return n}function St(e,t){let{rows:n,sorted:o}=e;if(o){let r=fe(o,t.seq);r===o.length||n.has(t.seq)?o[r]=t:e.sorted=null}n.set(t.seq,t)}function Pn(e){let t=[];return e.pending.add(t),t}function mr(e,t,n,o){e.pending.
delete(o);let r=Te(t.cursor),s=t.messages.map(i=>({...i,as_of:r}));Nn(e,gc(t,n));for(let i of s){let a=e.rows.get(i.seq);(!a||a.as_of<=r)&&St(e,i)}return o.filter(i=>i.id>r)}function gr(e,{from:t,to:n,at_start:o,at_end:r},s,i){e.pending.delete(i),Nn(e,{from:t,to:n,at_start:o,at_end:r});for(let a of s)e.rows.has(a.seq)||
St(e,a);return i}var hr=(e,t)=>{e.pending.delete(t)};function gc({messages:e,has_before:t,has_after:n},{before:o,after:r}){let s=e[0]?.seq,i=e[e.length-1]?.seq;if(r!==void 0)return{from:r+1,to:i??r,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?s??a+1:1,to:a,at_start:!t,at_end:o===void 0&&!n}}function Nn(e,t){
let{from:n,to:o,at_start:r,at_end:s}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),r||=a.at_start,s||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:r,at_end:s}].sort((a,l)=>a.from-l.from)}function wr(e,t){for(let n of e.segments)n.at_end&&t>n.to&&Nn(e,{...n,
to:t});return ye(e,t)!==void 0}function $r(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(St(e,t),!0)}function Dn(e,t,n=Ln){let o=e.rows.size,r=c=>c.from<=t&&t<=c.to?-1:Math.min(Math.abs(c.from-t),Math.abs(c.to-t)),s=[...e.segments].sort((c,u)=>r(c)-r(u)),i=oe(e),a=s.slice(0,fr);i&&!a.includes(i)&&(a=[...a.
slice(0,fr-1),i]);let l=n;e.segments=a.map(c=>{let u=hc(Ce(e,c),t,l);if(l-=u.rows.length,!u.isCut)return c;if(u.rows.length===0)return null;let h=u.hasFirst?c.from:u.rows[0].seq,b=u.hasLast?c.to:u.rows[u.rows.length-1].seq;return{from:h,to:b,at_start:c.at_start&&u.hasFirst,at_end:c.at_end&&u.hasLast}}).filter(c=>c!==null).
sort((c,u)=>c.from-u.from);for(let c of e.rows.keys())ye(e,c)||e.rows.delete(c);return e.sorted=null,e.rows.size<o}function hc(e,t,n){if(e.length<=n)return{rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),r=o<0?e.length:o,s=Math.max(0,Math.min(r-Math.floor(n/2),e.length-n));return{rows:e.slice(s,s+
n),isCut:!0,hasFirst:s===0,hasLast:s+n===e.length}}var _r=e=>({me:e,cursor:null,applied_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,wanted:new Map,mark_turn:0,marked:new Map,gone:new Map}),yr=()=>({groups:new Set,logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],
me:!1,ask_groups:new Set,ask_counts:new Set,ask_rows:new Map,ask_people:new Set});function de(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function G(e,t,n,o){let r=e.groups.get(n);r&&(e.groups.set(n,{...r,...o}),t.groups.add(n))}var zt=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function xt(e,t){let{base_seq:n,base_read_seq:o,tail_from:r}=e;if(t!==o)return t>=r?vr(e,t):null;let s=vr(e,Math.max(t,n)),i={unread:e.unread+s.unread,mentions:e.mentions+
s.mentions};for(let a of e.corrections)if(wc(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<0?null:i}function wc({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:r}){return r<=e?!1:o===null?n>0:o>t&&o<=e}function vr({tail:e},t){let n=e.
filter(o=>o.seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function br(e,t){e.tail.push(t),Er(e)}function kr(e,t){e.applied_seq===0&&(e.tail_from=Math.min(e.tail_from,t-1)),e.applied_seq=t}function Gt(e,{seq:t,read_seq:n,unread:o,mentions:r}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,
base_read_seq:n,unread:o,mentions:r}),!0)}function Sr(e,t,n,o){let r=e.tail.find(c=>c.seq===t);e.tail=e.tail.filter(c=>c!==r);let{is_counted:s,is_mention:i}=r?{is_counted:!0,...r}:o??{},[a,l]=s===void 0?[null,null]:s?[-1,-Number(i)]:[0,0];In(e,{seq:t,event_seq:n,unread:a,mentions:l})}function xr(e,{seq:t,message_seq:n,
revision:o},r,s){let i=e.tail.findIndex(h=>h.seq===n),a=e.tail[i],l=a??r;a&&s&&(e.tail[i]={...a,...s});let u=l&&s&&l.revision<o?Number(s.is_mention)-Number(l.is_mention):null;In(e,{seq:n,event_seq:t,unread:0,mentions:u})}function Mr(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),In(e,{seq:null,event_seq:t,unread:null,
mentions:null})}function In(e,t){t.unread===0&&t.mentions===0||(e.corrections.push(t),Er(e))}function Er(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(r=>r.seq),...e.corrections.map(r=>r.event_seq)].sort((r,s)=>r-s)[256/2],o=xt(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;Gt(e,{seq:e.applied_seq,
read_seq:e.base_read_seq,...o})}e.tail_from=n,e.tail=e.tail.filter(r=>r.seq>n),e.corrections=e.corrections.filter(r=>r.event_seq>n)}var Ar=120,$c={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",settings:null,member_count:null,owner_id:null};function Mt(e,t,n){let o=e.groups.get(n.id),r={...$c,...o,...n};r.active_at=r.last?.at??r.active_at,e.groups.set(
n.id,r),t.groups.add(n.id)}function Or(e,t,n,o){let{seq:r,read_seq:s,unread:i,mentions:a,muted_until:l,peer_id:c,name:u,...h}=n,b=e.groups.get(n.id);if(!(r<=(e.gone.get(n.id)??0))){if(b&&Cr(e,n)){Fe(e,t,n.id,n,o);return}Mt(e,t,{...h,seq:Math.max(b?.seq??0,r),name:u??b?.name??"",muted_until:l??null,peer_id:c??null,..."l\
ast"in n?{last:yc(b?.last??null,n.last)}:{}}),"may_post"in n||Ue(e,t,n.id),Fe(e,t,n.id,{seq:r,read_seq:s,unread:i,mentions:a},o)}}function Tr(e,t,n,o){let{id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:h,peer_id:b}=n,{visibility:f,may_post:p,may_invite:m,may_pin:d,history:w}=n,_={visibility:f,may_post:p,
may_invite:m,may_pin:d,history:w},S=e.groups.get(r);if(!(n.seq<=(e.gone.get(r)??0))){if(S?.settings&&Cr(e,n)){Fe(e,t,r,n,o);return}Mt(e,t,{seq:Math.max(S?.seq??0,n.seq),id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:h,settings:_,peer_id:b??null,active_at:S?.active_at||n.created_at}),Ue(e,t,r),Fe(
e,t,r,n,o)}}var Cr=(e,{id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function Fe(e,t,n,o,r=1/0){let s=e.counts.get(n),i=e.groups.get(n);if(!i)return;if(!s)e.counts.set(n,zt(o));else{if((e.wanted.get(n)??0)>o.read_seq)return;{let l=o.read_seq!==i.read_seq;if(l&&(e.marked.get(n)??0)>r||!Gt(s,o)){(l||!xt(s,i.read_seq))&&
t.ask_counts.add(n);return}}}G(e,t,n,{read_seq:o.read_seq});let a=e.wanted.get(n)??0;a>o.read_seq?nt(e,t,n,a):Yt(e,t,n)}var Xt=(e,t)=>{e.marked.set(t,++e.mark_turn)};function nt(e,t,n,o){let r=e.counts.get(n);if(!(!r||!e.groups.has(n))){if(Xt(e,n),G(e,t,n,{read_seq:o}),o!==r.base_read_seq){let s=xt(r,o),i=Math.max(r.applied_seq,
o),a=s?{seq:i,read_seq:o,...s}:_c(e,n,o);a&&Gt(r,a)}Yt(e,t,n)}}function _c(e,t,n){let o=e.logs.get(t),r=o&&oe(o),s=e.counts.get(t),i=s&&Math.max(s.applied_seq,s.base_seq);if(!o||!r||r.from>n+1||r.to!==i)return null;let a={seq:r.to,read_seq:n,unread:0,mentions:0};for(let l of o.rows.values()){if(l.as_of>e.applied_id)return null;
l.seq>n&&l.seq>=r.from&&K(l)&&Et(e,l)&&(a.unread++,ot(e,l)&&a.mentions++)}return a}function Yt(e,t,n){let o=e.groups.get(n),r=e.counts.get(n);if(!o||!r)return;let s=xt(r,o.read_seq);s?(s.unread!==o.unread||s.mentions!==o.mentions)&&G(e,t,n,s):t.ask_counts.add(n)}var Et=(e,t)=>t.sender_id!==e.me&&!t.deleted,Qt=(e,t,n,o)=>Ce(
t,n).find(r=>r.seq>o&&K(r)&&Et(e,r))?.seq,ot=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function Ue(e,t,n){let o=e.groups.get(n);if(!o)return;let r=o.peer_id===null?void 0:e.people.get(o.peer_id),s=!o.is_archived&&!(o.kind==="direct"&&r?.is_deleted),i=o.role!=="member",a=o.settings?o.settings.may_post===
"all":o.may_post;G(e,t,n,{may_post:s&&(i||a)})}function Vt(e,t,n){e.groups.delete(n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),e.marked.delete(n),e.wanted.delete(n),t.groups.add(n),t.logs.add(n)}function Bn({seq:e,sender_id:t,sender:n,timestamp:o,content:r,deleted:s}){return{seq:e,sender_id:t,sender:n,at:o,
kind:s?"deleted":r?"text":"file",text:Array.from(r.slice(0,2*Ar)).slice(0,Ar).join("")}}var yc=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,Rr=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var At=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});function me(e,t,n,o){let r=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},s={...r,...o},
i=Object.keys(s);e.people.has(n)&&i.every(a=>s[a]===r[a])||(e.people.set(n,s),t.people.add(n))}function Ot(e,t,n,o){e.people.has(n)||me(e,t,n,{username:o})}function qr({fetchUsers:e,onUsers:t,clock:n}){let o=new Set,r=new Set,s=null;async function i(){s=null;let a=[...o].slice(0,100);for(let l of a)o.delete(l),r.add(l);
o.size>0&&(s=n.after(i,0));try{let l=await e(a),c=new Set(l.map(u=>u.id));t(l,a.filter(u=>!c.has(u)))}catch{}for(let l of a)r.delete(l)}return{need(a){for(let l of a)l>0&&!r.has(l)&&o.add(l);o.size>0&&(s??=n.after(i,50))},dispose:()=>n.cancel(s)}}var Lr=100,vc=5e3;function Pr({state:e,http:t,change:n,history:o,clock:r}){let s=new Set,i=new Map,a=null,l=!1,c=qr({fetchUsers:p=>t.get("/v1/users",{user_ids:p.join(",")}),onUsers:(p,m)=>n(d=>{for(let w of p)me(e,d,w.id,At(w));for(let w of m)me(e,d,w,{is_deleted:!0,is_partial:!1});for(let{id:w,kind:_}of e.groups.values())
_==="direct"&&Ue(e,d,w)}),clock:r}),u=(p=Lr)=>{a??=r.after(h,p)};async function h(){if(a=null,l)return;l=!0;let p=Lr;try{for(let m of[...s])s.delete(m),e.gone.has(m)&&!e.groups.has(m)||await b(m);for(let[m,d]of[...i]){for(let w of[...d])await f(m,w),d.delete(w);d.size===0&&i.delete(m)}}catch{p=vc}l=!1,s.size+i.size>0&&
u(p)}async function b(p){let m=e.mark_turn;try{let d=await t.get(`/v1/groups/${p}`);n(w=>Tr(e,w,d,m))}catch(d){let{isPassing:w}=d;if(!w)return;throw s.add(p),d}}async function f(p,m){if(e.logs.get(p)?.rows.has(m))try{await o.row(p,m)}catch(d){if(d.isPassing)throw d}}return{people:c,group(p){s.add(p),u()},note(p){for(let m of[
...p.ask_groups,...p.ask_counts])s.add(m);for(let[m,d]of p.ask_rows)for(let w of d)de(i,m,w);s.size+i.size>0&&u(),c.need(p.ask_people)},dispose(){r.cancel(a),c.dispose()}}}var Nr=200,bc=1e3,kc=6e4;function Dr({userId:e,db:t,http:n,state:o,view:r,history:s,change:i,me:a,server:l,onSettings:c,onServer:u,onAnew:h,onOther:b,clock:f}){let p=0,m=-1/0,d=null,w=Promise.resolve();function _({me:v,server:k,settings:x,groups:M,people:E},A){i(O=>{a.value=v,l.value=k,c(x),u(k);for(let N of E)me(o,O,N.
id,At(N));me(o,O,v.id,At(v));for(let N of M)Or(o,O,N,A)})}async function S(v,k){for(;v;){let x=v.replace(/limit=\d+/,`limit=${bc}`),M=o.mark_turn,E=await n.get(x);if(k!==p)return;_(E,M),v=E.next}}async function $(){let v=++p,k=o.mark_turn;f.cancel(d);try{let x=await n.get("/v1/start",{limit:Nr});if(v!==p)return;if(x.me.
id!==e){b();return}_(x,k);let M=m+kc-f.now();x.next&&M>0?d=f.after(y,M):x.next&&(await S(x.next,v),m=f.now())}catch{}}let y=()=>{w=$()};return{async anew(){let v=++p,k=await n.get("/v1/start",{limit:Nr},{tries:1});if(v!==p)return;if(k.me.id!==e){b();return}let{groups:x,counts:M,logs:E,marks:A,marked:O,gone:N}=o;for(let D of[
x,M,E,A,O,N])D.clear();o.cursor=k.cursor,o.applied_id=Te(k.cursor),m=-1/0,_(k),r.refresh(),h()},refresh:y,refreshed:()=>w,async showCopy(){let v=await t.read();if(!v||v.cursor===null||o.cursor!==null)return;let{cursor:k,groups:x,people:M,logs:E}=v;a.value=v.me;for(let A of x)o.groups.set(A.id,A),o.counts.set(A.id,zt(A));
for(let A of M)o.people.set(A.id,A);o.cursor=k,o.applied_id=Te(k),r.refresh(),s.restore(E,t)},dispose:()=>f.cancel(d)}}function Ir({fetch:e,db:t,onSignedOut:n,clock:o}){let r=new AbortController,s=t;return{http:Ho({fetch:e,onSignedOut:n,signal:r.signal,sleep:i=>new Promise(a=>o.after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(s,a)}),end(){r.abort(),s=yt()}}}function Br(e,t,n){let{me:o}=e;if("username"in t){let r="user_id"in t?t.user_id:t.actor_id;Ot(e,n,r,t.username)}"sender"in t&&Ot(e,n,t.sender_id,t.sender),t.type==="group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||Sc(e,t,n):t.type==="member_added"&&t.user_id===o&&xc(e,t,n)}function Sc(e,t,n){let{group_id:o,
kind:r,member_ids:s,actor_id:i}=t,a=r==="direct",l=a?s.find(h=>h!==e.me)??e.me:null,c=t.name??e.people.get(l??0)?.username??"",u=!a&&i===e.me?"owner":"member";Mt(e,n,{id:o,kind:r,name:c,peer_id:l,role:u}),l!==null&&!e.people.has(l)&&n.ask_people.add(l),Ur(e,t,n)}function xc(e,t,n){let{group_id:o,group:r,role:s}=t;if(Fn(
e,t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&Vt(e,n,o);let{kind:i="group",name:a=null,topic:l=""}=r??{};Mt(e,n,{id:o,kind:i,name:a??"",topic:l,role:s}),Ur(e,t,n)}var Fn=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),Fr=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Ur(e,{group_id:t,
seq:n,timestamp:o},r){G(e,r,t,{active_at:o}),Fe(e,r,t,{seq:n,read_seq:n,unread:0,mentions:0}),r.ask_groups.add(t)}var Hr=200;function ze(e,{id:t,group_id:n,message_seq:o}){let r=e.logs.get(n)?.rows.get(o);return K(r)&&r.as_of<t?r:null}function Kr(e,t,n,o){let r=(s,i)=>Ge(t,o,{...s,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||jr(t,n,n.id,1,o);break}case"message_edited":{let s=ze(e,n);s&&!n.message?
de(o.ask_rows,t.group_id,s.seq):s&&n.message&&(Ge(t,o,Ec(s,{...n.message,as_of:s.as_of})),n.message.deleted?Un(t,s,n.id,o):r(t.rows.get(s.seq),{})),n.message&&Wr(t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let s=ze(e,n);s?Un(t,s,n.id,o):Tc(t,n,o),Wr(t,n.message_seq,n.id,"",o);break}case"react\
ion_added":case"reaction_removed":{let s=ze(e,n);if(!s)break;if(!n.reactions){de(o.ask_rows,t.group_id,s.seq);break}let i=n.actor_id===e.me,a=(s.reacted??[]).filter(c=>!i||c!==n.emoji),l=i&&n.type==="reaction_added";Ge(t,o,{...Mc(s,"reacted",l?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinn\
ed":case"message_unpinned":{let s=ze(e,n);if(!s)break;let{pinned:i,...a}=s;r(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&Oc(t,n.actor_id,n.id,o);break;default:}}function Ge(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...r}=n;n=r}St(e,n),de(t.rows,
e.group_id,n.seq)}function Mc(e,t,n){let{[t]:o,...r}=e;return n.length>0?{...r,[t]:n}:r}function Ec({reactions:e,reacted:t,pinned:n,reply_count:o},r){return{...r,...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function Ac(e){let{files:t,mentions:n,quote:o,reactions:r,reacted:s,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function Un(e,t,n,o,r=Hn(n)){t.deleted||jr(e,t,n,-1,o,r);let s=e.rows.get(t.seq);Ge(e,o,{...Ac(s),as_of:n})}var Hn=e=>t=>t.as_of<e;function Oc(e,t,n,o){let r=[...e.rows.values()].filter(K),s=new Set(r.filter(Hn(n)).map(i=>i.seq));for(let i of r)i.quote?.sender_id===t&&i.
quote.content&&Ge(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&s.has(i.seq)&&Un(e,i,n,o,a=>s.has(a.seq))}function Tc(e,{id:t,message_seq:n},o){let r=e.rows.get(n);if(!K(r)||r.reply_to===null)return;let s=[...e.rows.values()].find(i=>i.id===r.reply_to);K(s)&&s.as_of<t&&de(o.ask_rows,e.group_id,s.seq)}function jr(e,{
reply_to:t,quote:n},o,r,s,i=Hn(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(h=>h.id===t);if(!K(a)||!i(a))return;let{reply_count:l=0,...c}=a,u=l+r;Ge(e,s,{...c,...u>0&&{reply_count:u},as_of:o})}function Wr(e,t,n,o,r){let s=Array.from(o.slice(0,2*Hr)).slice(0,Hr).join("");for(let i of e.rows.
values())K(i)&&i.quote?.seq===t&&i.as_of<n&&i.quote.content!==s&&Ge(e,r,{...i,quote:{...i.quote,content:s}})}function Xr(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Br(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Qr(e,t)?e.gone.set(t.group_id,t.seq):Fr(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&G(e,n,o.id,{seq:t.seq}),Cc(e,t);let r=e.logs.get(o.id);if(r){for(let s of r.pending)s.push(
t);Jt(e,t,n)}return Rc(e,t,n),Yt(e,n,o.id),!0}function Jt(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let r=wr(o,t.seq);if(Kr(e,o,t,n),r&&dr(t)){let s={...t,as_of:t.id};$r(o,s)&&de(n.rows,o.group_id,s.seq)}n.logs.add(o.group_id)}function Cc(e,t){let n=e.counts.get(t.group_id);if(n)if(kr(n,t.seq),t.type==="group_me\
ssage"||t.type==="direct_message"){let{seq:o,id:r,sender_id:s,revision:i=1}=t;Et(e,{...t,as_of:r})&&br(n,{seq:o,id:r,sender_id:s,is_mention:ot(e,t),revision:i})}else if(t.type==="message_deleted"){let o=ze(e,t),s=o&&(!o.deleted||o.sender_id===e.me)?{is_counted:Et(e,o),is_mention:ot(e,o)}:null;Sr(n,t.message_seq,t.seq,s)}else if(t.
type==="message_edited"&&t.actor_id!==e.me){let o=ze(e,t);xr(n,t,o&&!o.deleted?zr(e,o):null,t.message?zr(e,t.message):null)}else t.type==="account_deleted"&&t.is_erased&&Mr(n,t.seq,t.actor_id)}var zr=(e,{mentions:t,deleted:n,revision:o=1})=>({is_mention:!n&&ot(e,{...t&&{mentions:t}}),revision:o});function Rc(e,t,n){let o=t.
group_id,r=e.groups.get(o);if(r)switch(t.type){case"group_message":case"direct_message":qc(e,{...t,as_of:t.id},n);break;case"message_edited":r.last?.seq===t.message_seq&&t.message&&G(e,n,o,{last:Bn({...t.message,as_of:t.id})});break;case"message_deleted":r.last?.seq===t.message_seq&&G(e,n,o,{last:{...r.last,kind:"delet\
ed",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":Wn(e,o,t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":Qr(e,t)?Gr(e,t,n):Wn(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role==="owner"&&G(e,n,o,{owner_id:t.user_id}),t.user_id===
e.me&&(G(e,n,o,{role:t.role}),r.settings||n.ask_groups.add(o),Ue(e,n,o)),n.members.add(o);break;case"ban_lifted":n.members.add(o);break;case"group_updated":{let{name:s,topic:i,is_archived:a,visibility:l,may_post:c,may_invite:u,may_pin:h,history:b}=t;G(e,n,o,{name:s,topic:i,is_archived:a,settings:{visibility:l,may_post:c,
may_invite:u,may_pin:h,history:b}}),Ue(e,n,o);break}case"group_deleted":Gr(e,t,n);break;case"profile_changed":Lc(e,t,n);break;case"account_deleted":me(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&r.last?.sender_id===t.actor_id&&G(e,n,o,{last:{...r.
last,kind:"deleted",text:""}}),Yr(e,t.actor_id,t.username,n),Ue(e,n,o),Wn(e,o,r.kind==="direct"?0:-1,n);break;default:}}function qc(e,t,n){let{group_id:o,seq:r,sender_id:s,key:i}=t,a=e.groups.get(o),l=e.counts.get(o);if(n.typed.push({group_id:o,user_id:s}),!a?.last||a.last.seq<r){let c=Bn(t);G(e,n,o,{last:c,active_at:c.
at})}if(s===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:r});else if(a&&!t.deleted&&r>a.read_seq&&r>(l?.base_seq??0)){let c=ot(e,t),u=a.kind==="direct"?"direct":c?"mention":"message";n.arrived.push({message:t,kind:u})}}function Lc(e,t,n){let{actor_id:o,username:r,display_name:s,status:i,avatar:a}=t;e.groups.get(
t.group_id)?.kind==="direct"?(me(e,n,o,{username:r}),n.ask_people.add(o)):me(e,n,o,{username:r,display_name:s,status:i,avatar:a,is_partial:!1}),Yr(e,o,r,n),o===e.me&&(n.me=!0)}function Yr(e,t,n,o){for(let r of e.groups.values())r.peer_id===t&&r.name!==n&&G(e,o,r.id,{name:n})}var Qr=({me:e},t)=>t.type==="group_deleted"||
(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function Gr(e,t,n){if(Fn(e,t))return;let{name:o=""}=e.groups.get(t.group_id)??{};e.gone.set(t.group_id,t.seq),Vt(e,n,t.group_id),n.left.set(t.group_id,{event:t,name:o})}function Wn(e,t,n,o){let r=e.groups.get(t)?.member_count;r&&n&&G(e,o,t,{member_count:r+
n}),o.members.add(t)}var Pc=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),Vr=e=>!Pc.has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function Jr(e,{group_id:t,user_id:n,
seq:o,last_seq:r,unread:s,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let l=e.marks.get(t)??new Map;if(e.marks.set(t,l),o<=(l.get(n)??0))return;l.set(n,o),a.marks.add(t)}else o>=(e.wanted.get(t)??0)&&(e.wanted.delete(t),Xt(e,t),Zt(e,{group_id:t,read_seq:o,last_seq:r,unread:s,mentions:i},a))}function Zt(e,{group_id:t,
read_seq:n,last_seq:o,unread:r,mentions:s},i,a){o!==void 0&&r!==void 0&&s!==void 0?Fe(e,i,t,{seq:o,read_seq:n,unread:r,mentions:s},a):a===void 0?nt(e,i,t,n):i.ask_counts.add(t)}function Zr(e,t,n){let o=Te(t);for(let{id:r,read_seq:s}of e.groups.values()){let i=e.counts.get(r);if(!i)continue;let{base_seq:a,applied_seq:l,
tail_from:c,tail:u}=i,h=l||c,b=u.find(p=>p.id>o),f=b?b.seq-1:h;Xt(e,r),a>h?n.ask_counts.add(r):f>s&&nt(e,n,r,f)}}function es(e,{group_id:t,user_id:n,muted_until:o},r){n===e.me&&G(e,r,t,{muted_until:o})}var Kn=50,ts=20,ns=50,jn=200,rt=Number.MAX_SAFE_INTEGER,Nc=100;function os({state:e,http:t,change:n,opened:o,clock:r}){let s=new Map,i=new Map,a=new Map,l=new Set;function c(p){let m=e.logs.get(p);if(m)return m;let d=pr(p);return e.logs.set(p,d),d}async function u(p,m,d){let w=c(p),_=Pn(w);try{let S=await t.get(`/v1/gr\
oups/${p}/messages`,{...m,limit:d,events:1});if(e.logs.get(p)===w)n($=>h(w,S,m,_,$));else if(e.groups.has(p))return await u(p,m,d);return S}catch(S){throw hr(w,_),S}}function h(p,m,d,w,_){let S=p.group_id,$=mr(p,m,d,w);for(let{seq:y}of m.messages){de(_.rows,S,y);let v=p.rows.get(y);K(v)&&Ot(e,_,v.sender_id,v.sender)}for(let y of $)
Jt(e,y,_);b(S,m.messages[Math.floor(m.messages.length/2)]?.seq),_.logs.add(S)}function b(p,m=rt){let d=e.logs.get(p),w=l.has(p)?Ln:jn;d&&d.rows.size>w&&Dn(d,i.get(p)??m,w-Nc)}function f(p){let m=e.groups.get(p),d=e.logs.get(p);if(m?.unread===0)return null;let w=m?.read_seq??0,_=d&&(ye(d,w+1)??oe(d));if(!(!_||_.from>w+1))
return Qt(e,d,_,w)??(_.at_end?null:void 0)}return{page(p,m={},d=Kn){let w=JSON.stringify([p,m,d]),_=s.get(w);if(_)return _;let S=u(p,m,d).finally(()=>s.delete(w));return s.set(w,S),S},row(p,m){return this.page(p,{after:m-1},1)},async open(p){await a.get(p);let m=f(p);return m===null&&!oe(c(p))&&(await this.page(p),m=f(
p)),m===void 0&&(m=(await this.page(p,{around:"first_unread"})).first_unread),this.look(p,m??rt),{seq:m,firstUnread:m}},async openAt(p,m){return await a.get(p),this.look(p,m),ye(c(p),m)||await this.page(p,{around:m}),{seq:m,firstUnread:f(p)??null}},async openAtTime(p,m){i.delete(p);let{messages:d}=await this.page(p,{around:m}),
w=Date.parse(m),S=d.find($=>Date.parse($.timestamp)>=w)?.seq??null;return this.look(p,S??rt),{seq:S,firstUnread:f(p)??null}},async older(p,m,d=Kn){i.set(p,m);let w=ye(c(p),m);return!w||w.at_start?!1:(await this.page(p,{before:w.from},d)).has_before},async newer(p,m,d=Kn){i.set(p,m);let w=ye(c(p),m);return!w||w.at_end?!1:
(await this.page(p,{after:w.to},d)).has_after},bound(p){for(let m of p)b(m)},look(p,m){o.set(p,r.now()),c(p),m!==void 0&&i.set(p,m);let d=[...e.logs.keys()].sort((w,_)=>(o.get(_)??0)-(o.get(w)??0));n(w=>{for(let _ of d.slice(ns))e.logs.delete(_),o.delete(_),i.delete(_),w.logs.add(_);l=new Set(d.slice(0,ts));for(let _ of d.
slice(ts,ns)){let S=e.logs.get(_);i.delete(_),S&&S.rows.size>jn&&Dn(S,rt,jn)&&w.logs.add(_)}})},async restore(p,m){let w=[...p].sort((S,$)=>$.opened_at-S.opened_at).map(S=>{let $=c(S.group_id);return o.has(S.group_id)||o.set(S.group_id,S.opened_at),{stored:S,log:$,kept:Pn($)}}),_=Promise.resolve();for(let{stored:S,log:$,
kept:y}of w){let v=S.group_id;_=_.then(async()=>{let k=await m.rows(v);if(a.delete(v),e.logs.get(v)!==$)return;let x=k.filter(M=>S.from<=M.seq&&M.seq<=S.to);n(M=>{for(let E of gr($,S,x,y))Jt(e,E,M);M.logs.add(v)})}),a.set(v,_)}await _}}}import{signal as Gn}from"./vendor/preact.js";var Dc=2,Ic=50*1024*1024,rs=1440*60*1e3;function ss({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:r,now:s=Date.now}){let i=new Map,a=new Map,l=new Map,c=new Map,u=[],h=0,b=new Set;function f($,y){y?c.set($,y):c.delete($),n($)}async function p(){h<Dc?h++:await new Promise($=>u.push(()=>$(void 0)))}function m(){
let $=u.shift();$?$():h--}async function d($,y){await p();try{let v=i.get($)??await e.file($);if(!v)throw new Me({code:"file_missing"});let k=await _(v);if(k)return k;if(!a.has($))throw new Me({code:"aborted"});let x=v.size,M=t(v,y,{onProgress:A=>f($,{sent:A,size:x,state:"running",code:null})});l.set($,M);let{id:E}=await M.
done;return await S(v,E),E}finally{l.delete($),m()}}async function w($){if(!globalThis.crypto?.subtle)return null;let y=await crypto.subtle.digest("SHA-256",await $.arrayBuffer());return[...new Uint8Array(y)].map(v=>v.toString(16).padStart(2,"0")).join("")}async function _($){let y=await w($),v=await e.value("uploads"),
k=y&&v?v[y]:null;return k&&s()-k.at<rs?k.id:null}async function S($,y){let v=await w($);if(!v)return;let k=await e.value("uploads")??{},x=Object.entries(k).filter(([,{at:M}])=>s()-M<rs);await e.put_value("uploads",{...Object.fromEntries(x),[v]:{id:y,at:s()}})}return{async attach($,y){let v=r();i.set(v,$),await e.put_file(
v,$,Ic);let k={local_id:v,name:y,type:$.type,size:$.size,file_id:null};return this.ensure(k).catch(()=>{}),k},ensure($){let{local_id:y,name:v,size:k,file_id:x}=$;if(x)return Promise.resolve(x);let M=a.get(y);if(M)return M;f(y,{sent:0,size:k,state:"waiting",code:null});let E=()=>a.get(y)===A,A=Promise.resolve().then(()=>d(
y,v)).then(O=>(E()&&f(y,{sent:k,size:k,state:"done",code:null}),o(y,O),O),O=>{throw E()&&(a.delete(y),f(y,{sent:0,size:k,state:"failed",code:O.code,is_passing:O.isPassing})),O});return a.set(y,A),A},progressOf:$=>c.get($)??null,isRunning:()=>h>0,blob:async $=>i.get($)??await e.file($),async sweep(){let $=(await e.unnamed_files()).
filter(y=>!i.has(y));for(let y of $)b.has(y)&&await e.remove_file(y);b=new Set($)},dispose(){a.clear();for(let $ of l.values())$.cancel()},async drop($){a.delete($),l.get($)?.cancel(),i.delete($),f($,null),await e.remove_file($)}}}var Bc=2e3,Fc=5e3;function is({drafts:e,http:t,clock:n}){let o=null,r=new Set,s=null,i=null,a=h=>`/v1/users/me/drafts/${h}`;async function l(h=!1){for(;;){let b=e.unsynced().find(([,m])=>!r.has(m));if(!b)return;let[f,p]=b;try{if(Ut(p))await t.remove(a(f),void 0,{keepalive:h}),o?.delete(f);else{let{updated_at:m}=await t.
put(a(f),Uc(p),{keepalive:h});o?.set(f,m)}}catch(m){let d=m;if(d.code==="aborted")return;if(d.isPassing){d.status>0&&(s??=n.after(c,(d.retryAfter??0)*1e3||Fc));return}r.add(p);continue}await e.synced(f,p)}}function c(h){return n.cancel(s),s=null,i??=l(h).finally(()=>{i=null}),i}function u(h,b){if(b&&b.updated_at<=(o?.get(
h)??""))return;b?o?.set(h,b.updated_at):o?.delete(h);let f=e.get(h);(b||f)&&e.take(h,Hc(b,f))}return{mayHave:h=>o===null||o.has(h)||i!==null,changed(){s??=n.after(c,Bc)},received:({draft:h,value:b})=>u(h,b),async sync(){try{let h=await t.get("/v1/users/me/drafts"),b=new Map(h.map(f=>[f.draft,f]));o??=new Map;for(let f of new Set(
[...b.keys(),...e.keys()]))e.isNewer(f)?b.has(f)&&o.set(f,b.get(f)?.updated_at??""):u(f,b.get(f)??null)}catch{return}r.clear(),await c()},async flush(){await i,await c(!0)},dispose:()=>n.cancel(s)}}var Uc=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Hc(e,t){
let n=(t?.files??[]).filter(u=>u.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:r,files:s,updated_at:i}=e,a=new Map((t?.files??[]).map(u=>[u.file_id,u])),l={id:r??0,seq:0,sender_id:0,sender:"",content:""},c=s.map(u=>a.get(u)??{local_id:u,name:"",type:"",size:0,
file_id:u});return{text:o,reply_to:r===null?null:t?.reply_to?.id===r?t.reply_to:l,selection:t?.text===o?t.selection:null,files:[...c,...n],at:Date.parse(i)}}var zn="edits";function as({db:e,onChange:t}){let n=new Map,o=Promise.resolve();async function r(s){let i=await e.value(zn)??{},{[s]:a,...l}=i,c=n.get(s);await e.put_value(zn,c?{...l,[s]:c}:l)}return{get:s=>n.get(s)??null,isAny:()=>n.size>0,set(s,i){if(i)n.set(s,i);else if(!n.delete(s))return;t(s),o=o.then(()=>r(s))},async load(){
let s=await e.value(zn)??{};for(let[i,a]of Object.entries(s))n.has(i)||(n.set(i,a),t(i))}}}function ls(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:r=>t.get(r),has:r=>t.has(r),isHeld:r=>n.has(r),insert(r){t.delete(r.key);let s=[...t.values(),r].sort((i,a)=>i.at-a.at);t.clear();for(let i of s)t.set(i.key,i);o()},hold(r,s){t.has(r)?n.set(r,s):s()},update(r,s){let i=t.
get(r);if(!i)return null;let a={...i,...s};return t.set(r,a),o(),a},remove(r){let s=t.get(r);return t.delete(r),n.get(r)?.(),n.delete(r),s&&o(),s},nextTime:r=>Math.max(r,...[...t.values()].map(s=>s.at+1)),clear(){t.clear();for(let r of n.values())r();n.clear()}}}var Wc=1440*60*1e3,Kc=3e4,cs=1e3,jc=3e4;function us({db:e,send:t,ensureFile:n,dropFile:o,hold:r,onChange:s,onPause:i=()=>{},makeKey:a,laneOf:l=({group_id:u,recipient_id:h})=>u?`g${u}`:`u${h}`,clock:c}){let u=ls(s),h=new Map,b=!1,f=!1,p=null;function m(k,x=!1){h.delete(k);let M=u.remove(k);if(!x)for(let{local_id:E}of M?.
files??[])o(E)}function d(){if(!b||f)return;let k=new Set,x=c.now(),M=1/0;for(let E of u.list()){let A=l(E);if(k.has(A)||!["waiting","sending"].includes(E.state)||(k.add(A),E.state==="sending"))continue;let O=h.get(E.key)??0;O>x?M=Math.min(M,O):u.isHeld(E.key)&&w(E)}c.cancel(p),M<1/0&&(p=c.after(d,M-x))}async function w({
key:k,tries:x}){let M=u.update(k,{state:"sending",tries:x+1}),E=()=>u.get(k)?.state==="sending";try{let A=await Promise.all(M.files.map(n));if(E()&&await _(M,A),E()){let{group_id:O,recipient_id:N,content:D,reply_to:C}=M,I=await t({type:"send",key:k,content:D,reply_to:C,files:A,...O?{group_id:O}:{recipient_id:N}},k);S(k,
I.seq,I.duplicate===!0)}}catch(A){E()&&$(M,Fo(A))}d()}async function _(k,x){let M=k.files.every(O=>O.file_id);if(k.may_be_sent&&M)return;let E=k.files.map((O,N)=>({...O,file_id:x[N]??null})),A=u.update(k.key,{may_be_sent:!0,files:E});A&&await e.put_outgoing(A)}function S(k,x,M){e.remove_outgoing(k),M?m(k):u.update(k,{state:"\
sent",seq:x,error:null})}function $({key:k,tries:x,may_be_sent:M},E){let{action:A,code:O,message:N}=E;if(A==="resend"||A==="sign_in"){O!=="time_out"&&h.set(k,c.now()+cs),u.update(k,{state:"waiting",error:null});return}let D=A==="wait"||A==="pause";if(A==="wait"){let I=(E.retryAfter??0)*1e3,U=Math.max(I,Math.min(cs*2**(x-
1),jc));h.set(k,c.now()+U)}let C=D?"waiting":"failed",q=u.update(k,{state:C,may_be_sent:M,error:{code:O,sentence:N}});q&&e.put_outgoing(q),A==="pause"&&y()}function y(){f||(f=!0,i(!0),c.after(()=>{f=!1,i(!1),d()},Kc))}async function v(k){let{key:x}=k;if(u.has(x))return!0;let M=await r(`chat-outbox-${x}`);if(!M)return!1;
let E=await e.outgoing(x);if(!E||u.has(x))return M(),!0;let A=c.now()-E.at>Wc,O=E.state==="failed"?"failed":A?"asking":"waiting",N=O==="waiting"?null:E.error;return u.insert({...E,state:O,error:N,may_be_sent:E.may_be_sent??!0}),u.hold(x,M),!0}return{list:u.list,async add({group_id:k=null,recipient_id:x=null,content:M,reply_to:E=null,
quote:A=null,files:O=[]}){let N={key:a(),group_id:k,recipient_id:x,content:M,reply_to:E,quote:A,files:O,state:"waiting",tries:0,at:u.nextTime(c.now()),error:null,seq:null,may_be_sent:!1};u.insert(N);let[D]=await Promise.all([r(`chat-outbox-${N.key}`),e.put_outgoing(N)]);return u.hold(N.key,D??(()=>{})),d(),N},async load(){
let k=new Set,x=await e.outbox();for(let M of x.sort((E,A)=>E.at-A.at)){let E=l(M);k.has(E)||await v(M)||M.state==="failed"||k.add(E)}d()},connected(k){b=k,k&&d()},dispose(){b=!1,c.cancel(p),u.clear()},confirm({key:k}){u.has(k)&&(e.remove_outgoing(k),m(k),d())},forgetSent(k){for(let x of u.list())x.state==="sent"&&k(x)&&
m(x.key)},async retry(k){let x=u.get(k);if(!x||!["failed","asking"].includes(x.state))return;h.delete(k);let M={...x,state:"waiting",error:null,tries:0,at:u.nextTime(c.now())};u.insert(M),await e.put_outgoing(M),d()},async discard(k,x=!1){let M=u.get(k);return!M||M.state==="sent"||["waiting","sending"].includes(M.state)&&
M.may_be_sent?null:(await e.remove_outgoing(k),m(k,x),d(),M)}}}function fs({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:r=s=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(s)}){let s=new AbortController,i=!1,a=()=>{},l=r(`chat-${e}`);l&&(l.onmessage=({data:u})=>t(u));function c(){return s.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
u=>{a=u}))}return o?o.request(`chat-store-${e}`,{signal:s.signal},c).catch(()=>{}):Promise.resolve().then(c),{get isLeading(){return i},tell(u){s.signal.aborted||l?.postMessage(u)},hold(u){return o?new Promise(h=>{o.request(`${u}-${e}`,{ifAvailable:!0},b=>b?new Promise(f=>h(()=>f(void 0))):(h(null),Promise.resolve())).
catch(()=>h(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,s.abort(),a(),l?.close()}}}import{batch as ps,signal as en}from"./vendor/preact.js";var zc=500;function ie(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let r=en(e(n));return t.set(n,r),r},update(n){let o=t.get(n);o&&(o.value=e(n))},refresh(){for(let[n,o]of t)o.value=e(n)}}}var Xe=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function ds(e,t){let n=0,o=ie(w=>e.groups.get(w)??null),r=ie(
w=>p(w)),s=ie(w=>e.people.get(w)??null),i=ie(w=>new Map(e.marks.get(w)??[])),a=ie(w=>++n),l=ie(w=>++n),c=en([]),u=en(0),h=en({groups:0,mentions:0}),b=new Map,f=null;function p(w){return{log:e.logs.get(w)??null,version:++n}}function m(){f=null;let w=Rr(e.groups),_=c.value;(w.length!==_.length||w.some((S,$)=>S!==_[$]))&&
(c.value=w)}function d(w){let{groups:_,mentions:S}=h.value,$=t.now();for(let y of w){let v=e.groups.get(y),k=b.get(y)??{groups:0,mentions:0},x=Gc(v,$);_+=x.groups-k.groups,S+=x.mentions-k.mentions,v?b.set(y,x):b.delete(y)}(_!==h.value.groups||S!==h.value.mentions)&&(h.value={groups:_,mentions:S})}return{groups:o,logs:r,
people:s,marks:i,members:a,pins:l,order:c,changed:u,totals:h,publish:w=>ps(()=>{for(let _ of w.groups)o.update(_);for(let _ of w.logs)r.update(_);for(let _ of w.people)s.update(_);for(let _ of w.marks)i.update(_);for(let _ of w.members)a.update(_);for(let _ of w.pins)l.update(_);w.groups.size!==0&&(d(w.groups),u.value++,
c.value.length===0?m():f??=t.after(m,zc))}),refresh:()=>ps(()=>{for(let w of[o,r,s,i])w.refresh();d(new Set([...b.keys(),...e.groups.keys()])),u.value++,m()}),dispose:()=>t.cancel(f)}}function Gc(e,t){if(!e||e.unread===0)return{groups:0,mentions:0};let n=Xe(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.
max(o,e.mentions)}}var ms=3e4;function gs({userId:e,db:t,http:n,env:o,state:r,socket:s,onLeading:i}){let{clock:a}=o,l=Gn([]),c=Gn(!1),u=ie(M=>w.progressOf(M)),h=ie(M=>S.get(M)),b=ie(M=>$.get(M)),f=Gn(0),p=new Set,m=null,d=fs({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),S.load().then(S.adopt).then(y.changed),_.load();
let M=()=>{_.load(),w.sweep(),m=a.after(M,ms)};m=a.after(M,ms)},onWord:M=>{M.type==="draft"&&S.changed(M.key),M.type==="settings"&&v.reload();for(let E of p)E(M)}}),w=ss({db:t,upload:o.upload,onProgress:M=>u.update(M),onUploaded:(M,E)=>S.uploaded(M,E),makeId:o.makeKey,now:a.now}),_=us({db:t,send:(M,E)=>s.request(M,E),ensureFile:w.
ensure,dropFile:w.drop,hold:d.hold,onChange:M=>{l.value=M},onPause:M=>{c.value=M},makeKey:o.makeKey,laneOf:({group_id:M,recipient_id:E})=>`g${M??k(E)??-Number(E)}`,clock:a}),S=Wo({db:t,onChange:M=>{h.update(M),f.value++},tell:M=>d.tell({type:"draft",key:M}),onStored:()=>y.changed(),mayBeOnServer:M=>y.mayHave(M),clock:a}),
$=as({db:t,onChange:M=>b.update(M)}),y=is({drafts:S,http:n,clock:a}),v=Io({db:t,http:n,tell:()=>d.tell({type:"settings"}),clock:a});function k(M){for(let{id:E,kind:A,peer_id:O}of r.groups.values())if(A==="direct"&&O===M)return E;return null}async function x(M){let E=await _.discard(M,!0);if(!E)return!1;let{group_id:A,recipient_id:O,
content:N,quote:D,files:C}=E,q=A??k(O);return await S.merge($e({groupId:q,userId:O}),{text:N,reply_to:D,selection:null,files:C}),!0}return{editUnsent:x,outgoingIn({groupId:M=null,userId:E=null}){let A=M??k(E);return l.value.filter(({group_id:O,recipient_id:N})=>A===null?N===E:(O??k(N))===A)},began(M){if(S.keys().length!==
0)for(let E of M){let A=r.groups.get(E)?.peer_id;A&&S.move($e({userId:A}),$e({groupId:E}))}},outbox:_,attachments:w,drafts:S,edits:$,settings:v,tabs:d,groupWith:k,isLasting:t.is_lasting,signals:{outgoing:l,isPaused:c,progress:u,drafts:h,draftList:f,edits:b,settings:v.settings},load:()=>Promise.all([_.load(),S.load(),$.
load(),v.load()]),sync(){_.forgetSent(({group_id:M,seq:E})=>E!==null&&E<=(r.groups.get(M??0)?.seq??0)),v.sync(),y.sync()},received(M){M.type==="settings"?v.received(M):M.type==="draft"&&y.received(M)},onWord(M){return p.add(M),()=>p.delete(M)},async handOver(){await S.flush(),await S.load(),S.adopt(),await Promise.all(
[y.flush(),v.flush()])},async flush(){await S.flush(),await Promise.all([y.flush(),v.flush()])},dispose(){a.cancel(m),S.flush();for(let M of[_,w,y,v])M.dispose();d.leave()}}}var Xn=1e3,Xc=5e3;function hs({state:e,http:t,request:n,change:o,clock:r}){let{wanted:s}=e,i=new Set,a=!1,l=null,c=(f=Xn)=>{a&&(l??=r.after(u,f))};function u(){l=null;for(let[f,p]of s)i.has(f)||h(f,p)}async function h(f,p){i.add(f);let m=Xn,d=e.mark_turn;try{let w=await n({type:"read",group_id:f,seq:p});s.get(f)===p&&(s.
delete(f),o(_=>Zt(e,{...w,group_id:f,read_seq:w.seq},_,d)))}catch(w){let{isPassing:_,retryAfter:S}=w;!_&&s.get(f)===p&&(s.delete(f),b(f)),m=S===null?Xc:Math.max(S*1e3,Xn)}i.delete(f),s.has(f)&&c(m)}let b=f=>o(p=>{p.ask_counts.add(f)});return{read(f,p){let m=e.groups.get(f);!m||p<=m.read_seq||(o(d=>nt(e,d,f,p)),s.set(f,
p),c())},async unread(f,p){let m=s.get(f)??0;try{m>0&&await t.put(`/v1/groups/${f}/read`,{seq:Math.min(m,p-1)}),s.delete(f);let d=e.mark_turn,w=await t.put(`/v1/groups/${f}/unread`,{seq:p});o(_=>Zt(e,w,_,d))}catch(d){throw b(f),d}},async readAll(){await t.put("/v1/read-all")},connected(){a=!0,s.size>0&&c()},disconnected(){
a=!1,r.cancel(l),l=null},async flush(){let f=[...s].map(([p,m])=>t.put(`/v1/groups/${p}/read`,{seq:m},{keepalive:!0}).catch(()=>{}));await Promise.all(f)},dispose:()=>r.cancel(l)}}var Yc=1440*60*1e3;function ws({state:e,change:t,clock:n}){let o=null,r=1/0;function s(){o=null,r=1/0;let a=n.now();t(l=>{for(let{id:c,muted_until:u}of e.groups.values()){if(u===null)continue;let h=Date.parse(u);h<=a?G(e,l,c,{muted_until:null}):r=Math.min(r,h)}}),i()}function i(){n.cancel(o),o=r<1/0?n.after(s,Math.min(
r-n.now(),Yc)):null}return{note(a){let l=r;for(let c of a){let u=e.groups.get(c)?.muted_until;u&&(r=Math.min(r,Date.parse(u)))}r<l&&i()},dispose:()=>n.cancel(o)}}var Qc=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Vc=/\n[ \t]*\n/g,Jc=/`+/g,Zc=/^[\p{White_Space}\x1c-\x1f]*$/u;function tn(e){let t=[];if(!e.includes("`"))return t;let n=0,o=null;for(let r of e.matchAll(Qc)){let[s,i,a]=r,l=r.index+s.length;o?i.length>=o.length&&Zc.test(a)&&(t.push($s(o,Math.max(o.from,r.index-1),l)),
n=l,o=null):(_s(e,n,r.index,t),o={at:r.index,length:i.length,from:Math.min(l+1,e.length),info:a.trim()})}return o?t.push($s(o,e.length,e.length)):_s(e,n,e.length,t),t}var $s=({at:e,from:t,info:n},o,r)=>({start:e,end:r,from:t,to:o,is_block:!0,info:n});function _s(e,t,n,o){if(t>=n)return;let r=e.slice(t,n),s=0;for(let{index:i,
0:a}of r.matchAll(Vc))ys(r.slice(s,i),t+s,o),s=i+a.length;ys(r.slice(s),t+s,o)}function ys(e,t,n){let o=[...e.matchAll(Jc)].map(({index:i,0:a})=>({index:i,length:a.length})),r=[],s=new Map;for(let i=o.length-1;i>=0;i--)r[i]=s.get(o[i].length),s.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=r[i];if(a===void 0)continue;
let l=t+o[i].index,c=t+o[a].index,u=l+o[i].length;n.push({start:l,end:c+o[a].length,from:u,to:c,is_block:!1,info:""}),i=a}}var eu="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",tu=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${eu})?\\ufe0f?`,nu=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${tu}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,ou=new RegExp(`^\\s*(?:${nu}\\s*){1,3}$`,"u"),ru=150,
su=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,vs=e=>e.length<=ru&&ou.test(e);function fw(e,t){let n=su.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-n[1].length,prefix:n[2]}}var iu=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),au=/[\p{L}\p{N}\p{M}]/u,lu=/[\p{White_Space}]/u,cu=/\p{Default_Ignorable_Code_Point}/u,
uu=/[\p{L}\p{N}]/u,fu=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,pu=/\p{M}/u,bs=/[\u202a-\u202e\u2066-\u2069]/g,Tt=e=>e>""&&iu.test(e),nn=e=>au.test(e)&&!Tt(e),on=e=>e===""||lu.test(e),He=e=>e>""&&cu.test(e),Re=e=>e>""&&pu.test(e),rn=e=>uu.test(e),ks=e=>fu.test(e),Ss=e=>e.replace(bs,""),sn=e=>e.search(bs)>=0;function st(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&du(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function it(e,t){let n=e.codePointAt(t);return n===void 0?"":String.fromCodePoint(n)}var du=e=>e>=55296&&e<56320;var Yn=/^(?:https?:\/\/|mailto:|www\.)/i,mu=/^www\.[^.]+\../i,gu=/^[^@]+@[^@]+$/,hu=/[\p{L}\p{N}\p{M}]/u,wu=".,;:!?'*_~|",$u={")":"(","]":"[","}":"{"},_u=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,yu=/[\u3002\uff0e\uff61]/g;function Qn(e){let t=Yn.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!mu.test(e)||e.search(/^https?:\/\/[/\\]/i)===
0)return null;let n;try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?gu.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol==="http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function xs(e,t,n){let o=t,r={"(":0,"[":0,
"{":0};for(;o<n;){let s=it(e,o),i=$u[s];if(!vu(s)||i&&r[i]===0)break;i?r[i]--:s in r&&r[s]++,o+=s.length}for(;o>t&&wu.includes(e[o-1]);)o--;return o}function vu(e){return e<""?e>" "&&e!==""&&!'<>"`'.includes(e):hu.test(e)&&!Tt(e)&&!He(e)}function Ms(e,{href:t,host:n}){if(sn(e))return n;let o=e.normalize("NFKC").replace(
/\p{Default_Ignorable_Code_Point}/gu,"").replace(yu,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),r=o.split(_u).filter(bu);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===n.toLowerCase();return(r.length>0||o.includes("@"))&&!i?n:null}let s=n.replace(/:\d+$/,"");for(let i of r){let a=ku(
i);if(Es(i)||a!==s&&!s.endsWith(`.${a}`))return n}return null}function bu(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.test(t[t.length-1])}function ku(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(
`https://${t}`).hostname}catch{return t.toLowerCase()}}function Es(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function As(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,"").replace(/[/?#].*$/s,"");return Es(n)?t:null}var Su=/[\s\0-\x1f\x7f<>]/;function Ct(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].start<t?n=s+1:o=s}let r=n;return s=>{for(;r<e.length&&e[r].start<s;)r++;return e[r]}}function Os(e,t){let n=new Map,o=[],r=0;for(let s=0;s<e.length;s++){if(r<t.length&&t[r].start===s){s=t[r++].end-1,o=[];continue}let i=e[s];if(i===
"(")o.push(s);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,s)}else Su.test(i)&&(o=[])}return n}var j=e=>e===""?[]:[{type:"mark",text:e}];function Rt(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Rt).join("")}function at(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var xu=/["“”„‟«»「『]/;function Ts(e,{start:t,end:n,from:o,to:r},s){let i=Eu(Mu(e,o,r,s));return{type:"code",children:[...j(e.slice(t,o)),...i,...j(e.slice(r,n))]}}function Mu(e,t,n,o){let r=[],s=Ct(o,t);for(let i=s(t);i&&i.start<n;i=s(t))r.push(e.slice(t,i.start),...j(e.slice(i.start,i.end))),t=i.end;return r.
push(e.slice(t,n)),at(r)}function Cs([e,t],n,o){let r=t?[{type:t,children:o}]:o;return{type:e,children:[...j(n),...r,...j(n)]}}function Eu(e){let t=e.map(Rt).join("");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(r=>typeof r=="string"),o=e.findLastIndex(r=>typeof r=="string");return at(e.flatMap(
(r,s)=>{if(typeof r!="string"||s!==n&&s!==o)return[r];let i=s===n?1:0,a=r.length-(s===o?1:0);return[...j(r.slice(0,i)),r.slice(i,a),...j(r.slice(a))]}))}function Rs(e,{start:t,end:n,id:o}){let r=e.slice(t,n),s=xu.test(r[1])?[r[0],...j(r[1]),r.slice(2,-1),...j(r.slice(-1))]:[r];return{type:"mention",id:o,children:s}}var qs=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,Au="\\*_~[]`",Ou=">-",Tu={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},Cu=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,Ru=["**","~~"];function Ls(e,t,n){let o={from:0,index:-1,found:""},r=null,s=[...t,...n].sort((d,w)=>d.
start-w.start),i=new Map(s.map(d=>[d.start,d]));function a(d,w,_,S){let $=Ct(s,d),y=Ct(_,d),v=[],k=new Map,x=d,M=S?-1:d;for(;x<w;){(o.index<x||x<o.from)&&(o=l(x));let E=$(x),A=y(x),O=Math.min(o.index,E?.start??w,A?.start??w,w);if(O>x&&v.push(e.slice(x,O)),x=O,x>=w)break;A?.start===x?(v.push(...j(e.slice(x,A.end))),x=M=
A.end):E?.start===x?(v.push("id"in E?Rs(e,E):Ts(e,E,_)),x=E.end):e[x]==="\\"?x=h(x,w,M,v):e[x]==="["?x=S?c(x,1,v):f(x,w,_,v):"*_~".includes(e[x])?x=b(x,d,w,v,k):x=m(x,d,w,o.found,S,v)}for(let[E,A]of k)v[A]=E;return at(v)}function l(d){qs.lastIndex=d;let w=qs.exec(e);return{from:d,index:w?.index??e.length,found:w?.[0]??
""}}function c(d,w,_){return _.push(e.slice(d,d+w)),d+w}let u=d=>d<e.length&&Au.includes(e[d])&&!i.has(d);function h(d,w,_,S){let $=e[d+1],y=d===_||e[d-1]===`
`,v=u(d+1)||y&&Ou.includes($);return d+1===w||!v?c(d,1,S):(S.push({type:"mark",text:"\\"}),c(d+1,1,S))}function b(d,w,_,S,$){let y=1;for(;d+y<_&&e[d+y]===e[d];)y++;let v=e.slice(d,d+y),k=Tu[v],x=d===w?"":st(e,d),M=d+y===_?"":it(e,d+y);if(!k||v==="_"&&qu(x,M))return c(d,y,S);let E=$.get(v);if(E!==void 0&&!on(x)&&(Ru.includes(
v)||!nn(M))){for(let[A,O]of $)O<E||(S[O]=A,$.delete(A));S.push(Cs(k,v,at(S.splice(E).slice(1))))}else!on(M)&&!nn(x)?(E!==void 0&&(S[E]=v),$.set(v,S.length),S.push({type:"mark",text:v})):S.push(v);return d+y}function f(d,w,_,S){let $=p(d+1,w);if($===null||e[$+1]!=="(")return c(d,1,S);r??=Os(e,t);let y=r.get($+1);if(y===
void 0||y>=w)return c(d,1,S);let v=Qn(e.slice($+2,y));if(!v)return c(d,1,S);let k=a(d+1,$,_,!0),x=k.map(Rt).join("");return Cu.test(x)?c(d,1,S):(S.push({type:"link",href:v.href,host:Ms(x,v),children:[...j("["),...k,...j(e.slice($,y+1))]}),y+1)}function p(d,w){for(;d<w;){let _=i.get(d);if(_){if(e.slice(d,_.end).includes(
`
`))return null;d=_.end;continue}let S=e[d];if(S==="]")return d;if(S==="["||S===`
`)return null;d+=S==="\\"&&u(d+1)?2:1}return null}function m(d,w,_,S,$,y){if(d>w&&nn(st(e,d)))return c(d,S.length,y);let v=xs(e,d,_),k=e.slice(d,v),x=$||!Yn.test(k)?null:Qn(k);return x?(y.push({type:"link",href:x.href,host:As(k,x),children:[k]}),v):c(d,Math.max(v-d,S.length),y)}return(d,w,_)=>a(d,w,_,!1)}var qu=(e,t)=>!on(
e)&&!rn(e)&&!Re(e)&&(e===t||e===">"&&t==="<");var Lu=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Pu=/[\u2010\u2011]/g,Ps=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,Nu=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,Ns=/[\u1100-\u11ff]/,Du=/^[\0-\x7f]*$/,Ds=e=>e.replace(Lu,"'").replace(Pu,"-"),Is=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function Vn(e){if(Du.test(e))return e.toLowerCase();let t=Ds(e.replace(Ps," ")),n=Is(t.normalize("NFD")).normalize("NFKC"),o=Is(n).replace(Nu,"").normalize("NFKC");return Ds(o.replace(Ps," "))}var Jn=e=>Vn(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function Bs(e){
let t="",n=[],o=0;for(let r of Iu(e)){o+=r.length;for(let s of Vn(r)){if(s===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=s;for(let i=0;i<s.length;i++)n.push(o)}n.length>0&&t!==""&&Vn(r)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Iu(e){let t=[];for(let n of e){let o=t.length-1,r=Re(
n)||He(n)&&Re(t[o]?.slice(-1)??"")||Ns.test(n)&&Ns.test(t[o]?.slice(-1)??"");o>=0&&r?t[o]+=n:t.push(n)}return t}var eo="all",Bu=50,Fs=128,Fu=4096,lt="@＠﹫",Uu=new RegExp(`[${lt}]`),Hu=new RegExp(`[${lt}](?![ ${lt}])([^${lt}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),Wu=new RegExp(`[${lt}][\\u200b\\u2060]`,"g"),Ku=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,ju='"“”„‟«»「『',Us=/["“”„‟«»」』]/g,zu=/^-[clu]/,Gu=/(?<!_)_+(?![_clm])/g,
Xu=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Hs(e,t,n=tn(e)){let o=new Map;for(let{id:h,name:b}of t)o.set(Jn(b),h);if(o.size===0||!Uu.test(e))return[];let r=[...o.keys()].filter(h=>h!=="").sort((h,b)=>b.length-h.length),s=[],i=new Set,a=!1,l=-1,c=0,u=Yu(e,n);for(let{index:h,0:b,1:f}of u.matchAll(Hu)){let p=Qu(u,h);
if(!p&&h!==l)continue;if(l=h+b.length,++c>Fu)break;if(!p&&!a)continue;let m=Vu(f,r);a=m?.fills??!1;let d=o.get(m?.name??"");!m||d===void 0||!i.has(d)&&i.size===Bu||(i.add(d),s.push({start:h,end:l-f.length+m.length,id:d}))}return s}function Yu(e,t){let n="",o=0;for(let{start:s,end:i}of t)n+=e.slice(o,s)+`
`.repeat(i-s),o=i;n+=e.slice(o);let r=s=>" ".repeat(s.length);return n.replace(Ku,r).replace(Wu,r)}function Qu(e,t){let n=st(e,t);for(;n!==""&&(n==="_"||Zn(n)==="m");)t-=n.length,n=st(e,t);return n===""||!lt.includes(n)&&Zn(n)!=="c"}function Vu(e,t){if(ju.includes(e[0]))return Ju(e,t);let{fold:n,ends:o}=Bs(e),r=n.replace(
/ $/,""),s=e.length<=Fs||[...e].length<=Fs,i="";for(let a of t){if(!r.startsWith(a)||!s&&a.length===r.length)continue;i||=Zu(r);let l=i.slice(a.length);if(!(!Xu.test(i.slice(a.length-1))||a===eo&&zu.test(l)))return{name:a,length:o[a.length-1],fills:s&&a===r}}return null}function Ju(e,t){Us.lastIndex=1;let n=Us.exec(e);
if(!n)return null;let o=Jn(e.slice(1,n.index)),r=n.index+1;return t.includes(o)?{name:o,length:r,fills:r===e.length}:null}function Zu(e){let t="";for(let n of e)t+=Zn(n).repeat(n.length);return t.replace(Gu,n=>"o".repeat(n.length))}function Zn(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(He(e))return"m";let t=Re(
e);return!t&&!rn(e)?"o":Tt(e)?t?"x":"u":t?"m":ks(e)?"c":"l"}var ef=/^[ \t]*$/,Ws=/^> |^>$/,Ks=/^- (?=.*\S)/s,js=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,tf=/^ {2}(?=.*\S)/s;function an(e,t=[]){let n=tn(e),o=Ls(e,n,Hs(e,t,n));return{type:"document",is_large:vs(e),children:zs(e,nf(e,n),o,!0)}}function nf(e,t){let n=[],o=0;for(let r=0;r<=e.length;){for(;o<t.length&&t[o].end<=r;)o++;let s=t[o],
i=s?.is_block&&s.start===r?s:null,a=i?i.end:e.indexOf(`
`,r),l=a<0?e.length:a;n.push({outer:r,start:r,end:l,is_inside:s!==void 0&&s.start<r,block:i}),r=l+1}return n}function of(e,{start:t,end:n,is_inside:o,block:r},s){if(o)return"text";if(r)return"code";let i=e.slice(t,n);return ef.test(i)?"blank":s&&Ws.test(i)?"quote":Ks.test(i)?"bullet":js.test(i)?"number":"text"}function zs(e,t,n,o){
let r=t.map(i=>of(e,i,o)),s=[];for(let i=0;i<t.length;){let a=r[i],l=rf(e,t,r,i),c=t.slice(i,l),{outer:u,start:h,end:b,block:f}=c[0];i>0&&s.push(...j(`
`)),a==="quote"?s.push({type:"quote",children:zs(e,c.map(p=>sf(e,p)),n,!1)}):(s.push(...j(e.slice(u,h))),a==="blank"?s.push(...j(e.slice(h,b))):f?s.push(af(e,f)):a==="text"?s.push({type:"paragraph",children:n(h,c[l-i-1].end,Gs(c))}):s.push(lf(e,c,r.slice(i,l),n))),i=l}return s}function rf(e,t,n,o){let r=n[o],s=r==="bul\
let"||r==="number",i=o+1;if(r==="blank"||r==="code")return i;for(;i<t.length;){let a=t[i],l=s&&n[i]==="text"&&tf.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==r&&!l)break;i++}return i}function sf(e,t){let n=Ws.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Gs=e=>e.slice(1).filter(({
outer:t,start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function af(e,{start:t,end:n,from:o,to:r,info:s}){let i=e.slice(o,r);return{type:"code_block",info:s,children:[...j(e.slice(t,o)),...i?[i]:[],...j(e.slice(r,n))]}}function lf(e,t,n,o){let r=n[0]==="number",s=r?js:Ks,i=[];for(let a=0;a<t.length;){let l=a+
1;for(;l<t.length&&n[l]==="text";)l++;let c=t[a],[u="",h]=s.exec(e.slice(c.start,c.end))??[],b=t.slice(a,l).map((f,p)=>p===0||f.is_inside?f:cf(f));a>0&&i.push(...j(`
`),...j(e.slice(c.outer,c.start))),i.push({type:"item",number:h===void 0?null:Number(h),children:[...j(u),...o(c.start+u.length,b[l-a-1].end,Gs(b))]}),a=l}return{type:"list",is_ordered:r,children:i}}var cf=e=>({...e,start:e.start+2});var uf=["paragraph","item","code_block"];function Ye(e){let t=[];return Xs(an(e),t),t.join("").replace(/\s+/g," ").trim()}function Xs(e,t){if(typeof e=="string")t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)Xs(n,t);e.type==="link"&&e.host!==null&&t.
push(` (${e.host})`),uf.includes(e.type)&&t.push(" ")}}var ff=5e3,Ys=120,pf=20,Qs=2e4,Vs=e=>`g${e}`,Ww=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function Js({state:e,settings:t,isLeading:n,isVisible:o,tell:r,clock:s}){let i=null,a=[],l=null,c=new Map,u=new Map,h=null,b=null;function f(_){if(l===_)return!0;let S=s.now();return[...c.values()].some($=>$.groupId===_&&
$.until>S)}function p(_,S){let{notifications:$,mentions_in_muted:y,notify_all:v}=t();return!$||f(_.id)?!1:Xe(_,s.now())?S==="mention"&&y:S!=="message"||v.includes(_.id)}function m(_,S){let $=s.now(),y=$-(u.get(_.id)??-1/0)>=ff,v=y&&t().sounds&&!o();u.set(_.id,$),i?.show({tag:Vs(_.id),group:_,...S,isRenewed:y,hasSound:v})}
function d(_){u.delete(_),i?.close(Vs(_))}function w(){s.cancel(b),b=null,r(l),l!==null&&(b=s.after(w,Qs))}return{setPort(_){i=_,_&&this.arrived(a.splice(0))},look(_){_!==l&&(l=_,w(),_!==null&&d(_))},looked({tab:_,group_id:S}){S===null?c.delete(_):(c.set(_,{groupId:S,until:s.now()+2*Qs}),n()&&d(S))},arrived(_){if(i||(a=
[...a,..._].slice(-pf)),!(!i||!n()))for(let{message:S,kind:$}of _){let y=e.groups.get(S.group_id);if(!y||S.seq<=y.read_seq||!p(y,$))continue;let v=e.people.get(S.sender_id),k=v?.display_name??v?.username??S.sender,x=Array.from(Ye(S.content.slice(0,4*Ys))).slice(0,Ys);m(y,{kind:"message",seq:S.seq,sender_id:S.sender_id,
sender:k,count:1,text:t().notification_text&&x.length>0?x.join(""):null})}},changed({groups:_}){if(n())for(let S of _){let $=e.groups.get(S);($?$.unread===0&&u.has(S):u.has(S))&&d(S)}},lost(){h=new Map(e.groups)},back(){let _=h;if(h=null,!(!_||!n()||o()))for(let S of e.groups.values()){let{unread:$,mentions:y}=_.get(S.
id)??{unread:0,mentions:0},v=S.unread-$,k=S.mentions>y,x=S.kind==="direct"?"direct":k?"mention":"message";v>0&&p(S,x)&&m(S,{kind:"summary",seq:S.last?.seq??S.seq,sender_id:null,sender:"",text:null,count:v})}},dispose(){s.cancel(b),l!==null&&r(null);for(let _ of[...u.keys()])d(_)}}}function Zs({signal:e,onPresence:t,onTyping:n,clock:o}){let r=new Map,s=new Set,i=new Map,a=null,l=new Map,c=new Map;function u(f,p){p===null?i.delete(f):i.set(f,p),t(f)}function h(){a=null;let f=new Set([...r.keys()].slice(-100));for(let m of s)f.has(m)||u(m,null);(f.size===s.size&&[...f].every(m=>s.has(m))||e({type:"\
watch",user_ids:[...f]}))&&(s=f)}function b(f,p){let m=l.get(f);m?.has(p)&&(o.cancel(m.get(p)),m.delete(p),n(f))}return{show(f){r.set(f,(r.get(f)??0)+1),a??=o.after(h,500);let p=!0;return()=>{if(!p)return;p=!1;let m=(r.get(f)??1)-1;m>0?r.set(f,m):r.delete(f),a??=o.after(h,500)}},connected(){s=new Set,r.size>0&&(a??=o.after(
h,0))},disconnected(){for(let f of s)u(f,null);s=new Set;for(let[f,p]of l)for(let m of[...p.keys()])b(f,m)},answered(f){let p=new Set(f);for(let m of s)u(m,p.has(m))},changed(f,p){s.has(f)&&u(f,p)},isOnline:f=>i.get(f)??null,typed(f,p){let m=l.get(f)??new Map;l.set(f,m);let d=!m.has(p);o.cancel(m.get(p)),m.set(p,o.after(
()=>b(f,p),5e3)),d&&n(f)},stopTyping:b,typingIn:f=>[...l.get(f)?.keys()??[]],type(f){let p=o.now();p-(c.get(f)??-1/0)<3e3||e({type:"typing",group_id:f})&&c.set(f,p)},typedAndSent:f=>{c.delete(f)},dispose(){o.cancel(a);for(let f of l.values())for(let p of f.values())o.cancel(p)}}}function ei({apply:e,soon:t,clock:n}){let o=[],r=null,s=0,i=0,a=0;function l(){r?.(),r=null;let c=o;o=[],c.length>0&&e(c)}return{push(c){o.push(c);let u=Math.floor(n.now()/1e3);if(u!==s&&(a=u===s+1?i:0,s=u,i=0),i++,r)return;if(Math.max(i,a)<=30){r=t(l);return}let h=n.after(l,200);r=()=>n.cancel(h)},flush:l,clear(){r?.(),
r=null,o=[]}}}var df=500,mf=5e3,gf=30,hf=50,wf=200,$f=3;function ti({db:e,state:t,isLeading:n,opened:o,me:r,clock:s}){let i=new Set,a=new Set,l=new Map,c=new Map,u=!0,h=null,b=0,f=0,p=null,m=Promise.resolve(),d=()=>{p??=s.after(S,f>1?mf:df)};function w(){let $={is_whole:u,cursor:t.cursor,me:r(),groups:[],gone_groups:[],people:[],logs:[],
gone_logs:[],rows:[],gone_rows:[]};u&&c.clear();for(let k of u?t.groups.keys():i){let x=t.groups.get(k);x?$.groups.push(x):$.gone_groups.push(k)}for(let k of u?t.people.keys():a){let x=t.people.get(k);x&&$.people.push(x)}let y=[...o].sort(([,k],[,x])=>x-k).slice(0,hf),v=new Set(y.map(([k])=>k));for(let k of[...c.keys()])
v.has(k)&&t.logs.has(k)||($.gone_logs.push(k),c.delete(k));for(let k of u?v:l.keys()){let x=t.logs.get(k);x&&v.has(k)&&_($,x)}return i.clear(),a.clear(),l.clear(),u=!1,$}function _($,y){let v=y.group_id,k=jt(y),x=c.get(v)??new Set;if(!k){c.delete(v)&&$.gone_logs.push(v);return}let M=Ce(y,k),E=M.slice(-wf),A=E.length<M.
length,O=A?E[0].seq:k.from,N=new Set(E.map(C=>C.seq)),D=l.get(v);for(let C of E)(!x.has(C.seq)||D?.has(C.seq))&&$.rows.push(C);for(let C of x)N.has(C)||$.gone_rows.push([v,C]);c.set(v,N),$.logs.push({group_id:v,from:O,to:k.to,at_start:k.at_start&&!A,at_end:k.at_end,opened_at:o.get(v)??0})}function S(){return s.cancel(p),
p=null,!n()||b>=$f?(u=!0,m):(m=m.then(async()=>{if(!u&&t.cursor===h&&i.size+a.size+l.size===0)return;let y=w();f=y.rows.length>gf?f+1:0,await e.save(y)?(b=0,h=y.cursor):(b++,u=!0,d())}),m)}return{note($){for(let y of $.groups)i.add(y);for(let y of $.people)a.add(y);for(let y of $.logs)l.set(y,l.get(y)??new Set);for(let[
y,v]of $.rows){let k=l.get(y)??new Set;for(let x of v)k.add(x);l.set(y,k)}d()},invalidate(){u=!0,d()},flush:S,dispose:()=>s.cancel(p)}}var ni=({state:e,people:t,local:n,invitations:o,onLive:r})=>function(i,a){switch(i.type){case"live":r(i.cursor);break;case"read":Jr(e,i,a);break;case"read_all":Zr(e,i.cursor,a);break;case"muted":es(e,i,a);break;case"typing":t.typed(i.group_id,i.user_id);break;case"presence":t.answered(i.online);break;case"presence_chan\
ged":t.changed(i.user_id,i.is_online);break;case"invitation":o.value++;break;default:n.received(i)}};var yf=2e3;function vf({userId:e,db:t,env:n,onEnded:o,onServer:r}){let{clock:s}=n,i=Ir({fetch:n.fetch,db:t,onSignedOut:({code:P})=>tt(P),clock:s}),{http:a,db:l}=i,c=_r(e),u=ds(c,s),h=Qe(null),b=Qe(null),f=Qe({state:"idle",since:s.now(),retryAt:null,code:null}),p=ie(P=>q.typingIn(P)),m=ie(P=>q.isOnline(P)),d=Qe([]),w=Qe(
0),_=Qe(0),S=new Map,$=new Set,y=!1,v=Qe(!1),k=!1,x=null,M=ur({open:P=>n.openSocket(`/ws?since=${encodeURIComponent(P)}&groups=no`),prepare:async()=>(c.cursor===null&&await I.anew(),c.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:P=>P.type==="ready"?T(P):E.push(P),onState:P=>{P.state==="ended"&&
tt(String(P.code)),P.state!=="live"&&F(),f.value=P},isOnline:n.isOnline,isVisible:n.isVisible,clock:s}),E=ei({apply:ne,soon:n.soon,clock:s}),A=os({state:c,http:a,change:Y,opened:S,clock:s}),O=hs({state:c,http:a,request:M.request,change:Y,clock:s}),N=Pr({state:c,http:a,change:Y,history:A,clock:s}),D=gs({userId:e,db:l,http:a,
env:n,state:c,socket:M,onLeading:()=>C.invalidate()}),C=ti({db:l,state:c,isLeading:()=>D.tabs.isLeading,opened:S,me:()=>h.value,clock:s}),q=Zs({signal:M.signal,onPresence:P=>m.update(P),onTyping:P=>p.update(P),clock:s}),I=Dr({userId:e,db:l,http:a,state:c,view:u,history:A,change:Y,me:h,server:b,clock:s,onOther:()=>tt("a\
nother_user"),onSettings:P=>D.settings.received(P),onServer:r,onAnew:()=>{E.clear(),C.invalidate(),w.value++}}),U=ws({state:c,change:Y,clock:s}),ee=n.makeKey(),se=Js({state:c,settings:()=>D.settings.settings.value,isLeading:()=>D.tabs.isLeading,isVisible:n.isVisible,tell:P=>D.tabs.tell({type:"looking",tab:ee,group_id:P}),
clock:s});D.onWord(P=>{P.type==="looking"&&se.looked(P)});let L=ni({state:c,people:q,local:D,invitations:_,onLive:et}),H=zo({userId:e,http:a,memory:n.memory,clock:s});function Y(P){k||_f(()=>{let z=yr(),Ne=y;P(z);for(let xe of z.confirmed)D.outbox.confirm(xe);for(let{group_id:xe,user_id:Hl}of z.typed)q.stopTyping(xe,Hl);
if(z.left.size>0&&(d.value=[...d.value,...z.left.values()].slice(-20)),z.me&&Se(),A.bound(z.logs),u.publish(z),C.note(z),N.note(z),U.note(z.groups),D.began(z.groups),se.changed(z),!(!Ne||z.arrived.length===0)){se.arrived(z.arrived);for(let xe of $)xe(z.arrived)}})}function ne(P){let z=P.findIndex(({type:Ne})=>Ne==="liv\
e")+1||P.length;Y(Ne=>{for(let xe of P.slice(0,z))Vr(xe)?Xr(c,xe,Ne):L(xe,Ne)}),z<P.length&&ne(P.slice(z))}function et(P){y=!0,Te(P)>=c.applied_id&&(c.cursor=P),q.connected(),O.connected(),D.sync(),we()}async function we(){let P=I.refreshed();await P,!(!y||P!==I.refreshed())&&(v.value=!0,se.back())}function T(P){P.user_id!==
e?tt("another_user"):P.reset||P.behind>yf?Q():(D.outbox.connected(!0),I.refresh())}function F(){v.value&&se.lost(),y=!1,v.value=!1,D.outbox.connected(!1),q.disconnected(),O.disconnected()}function Q(){E.clear(),c.cursor=null,M.restart()}async function Se(){try{h.value=await a.get("/v1/users/me")}catch{}}function tt(P){
k||(x&&D.tabs.tell({type:"signed_out",reason:x}),No(),o(x??P))}function No(){k=!0,M.stop(),E.clear();for(let P of[u,C,O,I,N,q,H,U,se,D])P.dispose();i.end()}return{http:a,state:c,view:u,me:h,server:b,apply:ne,connection:f,typing:p,presence:m,left:d,resets:w,invitations:_,isCurrent:v,history:A,marks:O,asking:N,people:q,local:D,
notifications:se,socket:M,change:Y,async begin(){await Promise.all([I.showCopy(),D.load()]),!k&&(M.start(),H.start())},async leave(P,z){x=P;try{await z(),tt(P)}catch(Ne){if(!k)throw Ne}finally{x=null}},end:tt,onArrived(P){return $.add(P),()=>$.delete(P)},async flush(){E.flush(),await Promise.all([O.flush(),D.flush(),C.
flush()])},dispose:No}}import{html as he,useEffect as Ul,useLayoutEffect as cg}from"./vendor/preact.js";import{html as to}from"./vendor/preact.js";function oi({session:e}){return to`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&to`<div class="banner of-warning"><${R} name="warning" /><p class="grow">${g("shell.disk_full")}</p></div>`}
      ${Ee.newVersion.value!==null&&to`<div class="banner">
        <p class="grow">${g("shell.new_version")}</p>
        <button class="button" onClick=${()=>{Qo()}}>${g("shell.reload")}</button>
      </div>`}
    </div>
  `}import{html as ln,useEffect as bf,useState as kf}from"./vendor/preact.js";var Sf={connecting:2e3,catching_up:1e3},ri=1e3;function si({session:e}){let t=e.connection.value,n=xf(t),o=Mf(t,n);return ln`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&ln`<${R} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&ln`<span class="quiet-text" aria-hidden="true">${Ef(t,n)}</span>`}
      ${o?.button&&ln`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function xf({state:e,since:t,retryAt:n}){let[o,r]=kf(Date.now());return bf(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;let i=setInterval(()=>r(Date.now()),ri);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function Mf({state:e,since:t},n){let o={button:g("shell.now"),onSelect:()=>Ee.
wake()};switch(e){case"connecting":case"catching_up":return n-t<Sf[e]?null:{text:g(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{text:g("shell.offline"),...o};case"waiting":return{text:g("shell.reconnecting"),...o};case"updating":return{text:g("shell.restarting")};case"crowded":return{text:g(
"shell.crowded"),button:g("shell.try_again"),onSelect:()=>Ee.wake()};case"faulty":return{text:g("shell.faulty"),button:g("shell.reload"),onSelect:()=>location.reload()};default:return null}}function Ef({retryAt:e},t){let n=Math.ceil((Number(e)-t)/ri);return n>0?g("shell.seconds",{n}):""}import{html as xn,useEffect as sm,useLayoutEffect as im,useMemo as am,useState as lm}from"./vendor/preact.js";import{html as no,useEffect as Af,useState as ii}from"./vendor/preact.js";var ai=new Map;function Z({load:e,name:t,isQuiet:n=!1,...o}){let[r,s]=ii(!1),[,i]=ii(0),a=ai.get(e);return Af(()=>{a||r||e().then(l=>{ai.set(e,l),i(c=>c+1)},()=>s(!0))},[e,r]),a?no`<${a[t]} ...${o} />`:r?no`
    <div class="empty" role="alert">
      <p>${g("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>s(!1)}>${g("shell.try_again")}</button>
    </div>
  `:!n&&no`<p class="empty" role="status">${g("shell.loading")}</p>`}import{html as fi,useEffect as Df,useState as If}from"./vendor/preact.js";var cn=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as Pf,useEffect as Nf}from"./vendor/preact.js";var Of=Intl.Segmenter?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null,Tf=/\p{RI}{2}|\r\n|.(?:[\p{M}\p{EMod}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic}?)*/gsu,oo=(e,t=Of)=>t?Array.from(t.segment(e),({segment:n})=>n):e.match(Tf)??[];function li(e,t){let n=oo(e);return n.length>t?`${n.slice(0,t-1).join("")}\
…`:e}import{html as ci,useState as Cf}from"./vendor/preact.js";var Rf=12,qf=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,ve=e=>e?.display_name||e?.username||"";function Lf(e){let[t]=oo(e.replace(qf,"").trim());return t?.toLocaleUpperCase()??"?"}function te({id:e,name:t,file:n=null,isGroup:o=!1,size:r="normal"}){let[s,i]=Cf(null),
a=`avatar ${r} ${o?"of-group":"of-person"}`;return n&&n!==s?ci`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:ci`<span class="${a} tone-${e%Rf}" aria-hidden="true">${Lf(t)}</span>`}function re(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?g("shell.deleted_user"):ve(o)||n}function qt(e,t){let n=t.filter(o=>e.view.people.get(o).value?.is_partial??!0);Nf(()=>e.asking.people.need(n),[e,n.join()])}function ui({session:e,id:t,username:n}){return qt(e,[t]),Pf`<bdi class="person">${re(e,
t,n)}</bdi>`}var ro=3,Bf=2e3,Ff=200,Uf=10;function pi({session:e,groupId:t}){let[n,o]=If([]);return Df(()=>{let r=0,s=0,i=0,a=u=>o(h=>[...h,{id:++r,text:u}].slice(-Uf)),l=()=>{s>ro&&a(g("conversation.new_messages",{n:s-ro})),s=0},c=e.onArrived(u=>{let{announce:h}=e.local.signals.settings.peek();for(let{message:b}of u){if(b.group_id!==
t||b.sender_id===e.state.me||h==="none"||h==="mentions"&&!cn(b,e.state.me)||(s===0&&(i=setTimeout(l,Bf)),++s>ro))continue;let f=re(e,b.sender_id,b.sender);a(`${f}: ${Array.from(b.content).slice(0,Ff).join("")||g("conversation.no_text")}`)}});return()=>{c(),clearTimeout(i)}},[e,t]),fi`
    <div class="unseen" role="log" aria-label=${g("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>fi`<p key=${r}>${s}</p>`)}
    </div>
  `}var so=null;async function B(e){so??=Hf();let[t]=await Promise.all([e,Do(),so]);return t}function Hf(){let e=document.createElement("link");e.rel="stylesheet",e.href=Go("css/later.css");let t=new Promise((n,o)=>{e.onload=n,e.onerror=()=>{so=null,e.remove(),o(new Error(e.href))}});return document.head.append(e),t}import{signal as gi}from"./vendor/preact.js";import{computed as Wf}from"./vendor/preact.js";var di=["byte","kilobyte","megabyte","gigabyte"],Kf=Wf(()=>di.map(e=>new Intl.NumberFormat(De.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));function We(e){let t=e,n=0;for(;t>=1e3&&n<di.length-1;)t/=1024,n++;return Kf.value[n].format(n===0?t:Number(t.toPrecision(3)))}var jf=10,zf=10*1024*1024;async function mi(e,t,n){let o=e.server.peek(),r=o?.files_max??jf,s=o?.file_bytes_max??zf,i=n.filter(c=>c.size>s),a=n.filter(c=>c.size<=s),l=Math.max(0,r-t.draft().files.length);if(i.length>0){let c=i.map(({name:u})=>u).join(", ");vt(g("conversation.too_large",{names:c,size:We(s)}),{isFault:!0})}
if(a.length>l){let c=a.slice(l).map(({name:u})=>u).join(", ");vt(g("conversation.too_many",{names:c,n:r}),{isFault:!0})}for(let c of a.slice(0,l)){let u=await e.local.attachments.attach(c,Gf(c));t.change({files:[...t.draft().files,u]})}e.local.drafts.flush(),t.ask()}function Gf({name:e,type:t}){if(!/^image\.\w+$/.test(
e))return e||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${t.split("/")[1]??"png"}`}var Xf={text:"",reply_to:null,selection:null,files:[]};function un({session:e,key:t}){let{drafts:n,edits:o,outbox:r,signals:s}=e.local,i=gi(null),a=gi(0),l=()=>n.get(t)??Xf,c=b=>n.set(t,{...l(),...b}),u=()=>{a.value++};async function h(b,f){let p=await r.discard(b,f);return p&&i.value===b&&(i.value=null),p}return{key:t,
edited:s.edits.get(t),focus:a,below:i,draft:l,change:c,shown:s.drafts.get(t),ask:u,reply({id:b,seq:f,sender_id:p,sender:m,content:d}){o.set(t,null),c({reply_to:{id:b,seq:f,sender_id:p,sender:m,content:d}}),u()},edit(b){o.get(t)?.message.id!==b.id&&o.set(t,{message:b,text:b.content}),u()},rewrite(b){let f=o.get(t);f&&o.
set(t,{...f,text:b})},endEdit:()=>o.set(t,null),attach(b){return mi(e,this,b)},discard:b=>h(b),async restore(b){let f=await h(b,!0);if(!f)return;o.set(t,null);let p=l(),m=[p.text,f.content].filter(d=>d.trim()!=="").join(`
`);c({text:m,selection:null,reply_to:f.quote??p.reply_to,files:[...p.files,...f.files]}),u()}}}import{html as Pe,useEffect as Qp,useLayoutEffect as Vp,useRef as It,useState as Ji}from"./vendor/preact.js";var Yf=2e3,Qf=20,Vf=40;function hi(e){let t={characters:Yf,lines:Qf},n=wi(e,t);return t.characters<0||t.lines<0?n:e}function wi(e,t){if(typeof e=="string")return Zf(e,t);if(e.type==="mark")return e;if(!$i(t))return _i(t);let n=[];for(let o of e.children){let r=wi(o,t);if(r!==null&&n.push(r),t.characters<0||t.lines<0)break}
return Jf.includes(e.type)&&t.lines--,{...e,children:n}}var Jf=["paragraph","item","code_block"],$i=({characters:e,lines:t})=>e>0&&t>0;function _i(e){return e.lines=-1,null}function Zf(e,t){if(!$i(t))return _i(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=ep(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function ep(e,t){let n=Math.max(0,t-Vf),o=()=>{let r=e.charCodeAt(t),s=it(e,t);return r>=56320&&r<57344||Re(s)||He(s)};for(;t>n&&o();)t--;return t}import{html as X,useEffect as tp,useMemo as yi,useState as np}from"./vendor/preact.js";var io=0,op=/\p{M}{2}/u,rp=[];function ct({content:e,mentions:t=rp,meId:n,onMention:o}){let[r,s]=np(!1),i=sp(t),a=i.map(({id:b,name:f})=>`${b} ${f}`).join(`
`),l=yi(()=>an(e,i),[e,a]),c=yi(()=>hi(l),[l]),u=c!==l,h={meId:n,onMention:o};return X`
    <div class=${`text${l.is_large?" large":""}${op.test(e)?" heaped":""}`}>
      ${ao(r?l.children:c.children,h)}
      ${u&&X`
        <button type="button" class="text-fold" aria-expanded=${r} onClick=${()=>s(!r)}>
          ${r?g("text.show_less"):g("text.show_all")}
        </button>
      `}
    </div>
  `}function sp(e){let t=Ee.status.value,n=t.name==="signed_in"?t.session:null,o=[],r=[];for(let s of e){let i=s===io?eo:n?.view.people.get(s).value?.username;i?o.push({id:s,name:i}):r.push(s)}return tp(()=>n?.asking.people.need(r),[r.join()]),o}var ao=(e,t)=>e.map(n=>ip(n,t));function ip(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return ap(e,t);if(e.type==="mention")return lp(e,t);let n=e.type==="quote"||t.isInQuote,o=ao(e.children,{...t,isInQuote:n}),r=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return X`<p dir=${r}>${o}</p>`;case"quote":return X`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?X`<ol dir=${r}>${o}</ol>`:X`<ul dir=${r}>${o}</ul>`;case"item":return X`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"code_block":return X`
        <figure class="text-code">
          ${e.info&&X`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return X`<code dir="auto">${o}</code>`;case"bold":return X`<strong>${o}</strong>`;case"italic":return X`<em>${o}</em>`;case"strike":return X`<s>${o}</s>`}}function ap({href:e,host:t,children:n},o){let r=ao(n,{...o,isInLink:!0});return X`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?r:X`<bdi>${r}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function lp({id:e,children:t},{meId:n,onMention:o,isInLink:r=!1}){let s=t.filter(c=>typeof c=="string").join(""),i=sn(s)?Ss(s):s,a=e===n||e===io?"mention of-me":"mention",l=X`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||r||e===io?X`<span class=${a}>${l}</span>`:X`
    <button type="button" class=${a} onClick=${c=>o(e,c)}>${l}</button>
  `}import{html as lo,useRef as cp,useState as up}from"./vendor/preact.js";function vi({session:e,actions:t,groupId:n,field:o,write:r}){let[s,i]=up(null),a=cp(0);async function l(){let p=++a.current;try{let{suggest:m,tokenAt:d}=await B(import("./later.js")),w=o.current,S=w&&w.selectionStart===w.selectionEnd?d(w.value,w.selectionStart):null;if(!S||S.kind==="member"&&n===null){p===
a.current&&i(null);return}let $=await m({session:e,actions:t,groupId:n??0},S);p===a.current&&i($.length>0?{start:S.start,items:$,chosen:0}:null)}catch{p===a.current&&i(null)}}function c({insert:p}){let m=o.current,d=s.start;m.setRangeText(p,d,m.selectionEnd,"end"),u(),m.focus(),r(m.value)}function u(){a.current++,i(null)}
function h(p){if(!s||p.isComposing||p.ctrlKey||p.metaKey||p.altKey)return!1;let{items:m,chosen:d}=s,_={ArrowDown:1,ArrowUp:-1}[p.key];if(_!==void 0)i({...s,chosen:(d+_+m.length)%m.length});else if((p.key==="Enter"||p.key==="Tab")&&!p.shiftKey)c(m[d]);else if(p.key==="Escape")u();else return!1;return p.preventDefault(),
!0}let b=s&&lo`
    <ul class="completions" id="completions" role="listbox" aria-label=${g("conversation.suggestions")}>
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
  `,f={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:b,attributes:f,look:l,close:u,pressed:h}}import{html as ho}from"./vendor/preact.js";import{computed as co,signal as fp}from"./vendor/preact.js";var bi=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,ki=fp(bi());function pp(){ki.value=bi()}globalThis.document?.addEventListener("visibilitychange",pp);var be=e=>co(()=>new Intl.DateTimeFormat(De.value,{timeZone:ki.value,...e})),Si=e=>co(()=>new Intl.RelativeTimeFormat(De.value,e)),xi=e=>co(()=>new Intl.ListFormat(
De.value,e));var dp=be({hour:"numeric",minute:"2-digit"}),mp=be({weekday:"long",day:"numeric",month:"long"}),gp=be({weekday:"long",day:"numeric",month:"long",year:"numeric"}),hp=be({dateStyle:"full",timeStyle:"medium"}),uo=Si({numeric:"auto"}),qe=1e3,wp=[["year",365.25*24*60*60*qe],["month",365.25/12*24*60*60*qe],["week",10080*60*qe],
["day",1440*60*qe],["hour",3600*qe],["minute",60*qe]];function Lt(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function x_(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var Pt=Ei(dp,60*qe),fn=Ei(hp,qe);function Ei(e,t){let n={format:null,turn:NaN,
text:""};return o=>{let r=e.value,s=Math.floor(o.getTime()/t);return(n.format!==r||n.turn!==s)&&(n={format:r,turn:s,text:r.format(o)}),n.text}}function pn(e,t=new Date){let n=Lt(e);if(n===Lt(t))return Mi(uo.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===Lt(o)?Mi(uo.value.format(
-1,"day")):(e.getFullYear()===t.getFullYear()?mp:gp).value.format(e)}function M_(e,t=new Date){let n=e.getTime()-t.getTime(),[o,r]=wp.find(([,s])=>Math.abs(n)>=s)??["second",qe];return uo.value.format(o==="second"?0:Math.trunc(n/r),o)}function Mi(e){let[t,...n]=e;return t.toLocaleUpperCase(De.value)+n.join("")}import{html as le}from"./vendor/preact.js";import{effect as $p,signal as _p}from"./vendor/preact.js";var fo=matchMedia("(width < 56.25rem)"),ut=_p(null),Ai="",dn=null,ke=ut;$p(()=>{let e=Ti(Ae.value),t=ut.peek();t&&e!==Ai&&(fo.matches||t.name!=="mentions")&&Ve()});function ae(e){ut.peek()===null&&(dn=document.activeElement),Ai=Ti(Ae.peek()),ut.value=e}function ft(e){ut.peek()?.name===e.name?Ve():ae(e)}var T_=()=>fo.matches;
function Ve(){ut.value=null}function Oi(){let e=dn?.isConnected?dn:document.getElementById("main");dn=null,e instanceof HTMLElement&&e.focus()}function Ti(e){return fo.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as Ke,useState as go}from"./vendor/preact.js";var Ci=({id:e})=>`/v1/files/${e}/thumbnail`,yp=matchMedia("(prefers-reduced-motion: reduce)"),vp=new Set(["image/webp","image/png","image/avif"]),Ri=new Map,po=({id:e,type:t})=>t==="image/gif"||(vp.has(t)?Ri.get(e)??null:!1);async function qi(e,t){let n=po(e)??await t();return Ri.set(e.id,n),n}var Li=()=>yp.matches||document.
documentElement.dataset.motion==="reduced";import{html as bp,signal as kp}from"./vendor/preact.js";var mo=kp(null),Sp=()=>B(import("./later.js"));function Pi(e){mo.value=e}function Ni(){let e=mo.value;return e&&bp`<${Z} key=${e.href} load=${Sp} name="PictureDialog" picture=${e} onClose=${()=>mo.value=null} />`}var xp=320,Mp=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),mn=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&seq=${n}`;function Ep({type:e,width:t,height:n}){if(!Mp.has(e)||!t||!n)return null;let o=Math.min(1,xp/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function Di({files:e,at:t}){return Ke`
    <div class="files">${e.map(n=>Ke`<${Ap} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function Ap({file:e,at:t}){let[n,o]=go(!1),r=n?null:Ep(e);if(r)return Ke`<${Tp} file=${e} href=${mn(e,t)} box=${r} onBroken=${()=>o(!0)} />`;let s=e.type.split("/")[0];return Ke`
    <div class="file">
      ${s==="video"&&Ke`<video controls preload="none" aria-label=${e.name} src=${mn(e,t)} />`}
      ${s==="audio"&&Ke`<audio controls preload="none" aria-label=${e.name} src=${mn(e,t)} />`}
      <a class="file-link" href=${mn(e,t)} download=${e.name}>
        <${R} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name cut">${e.name}</bdi>
          <span class="file-detail">${Cp(e)} · ${We(e.size)}</span>
        </span>
        <${R} name="download" label=${g("conversation.download")} />
      </a>
    </div>
  `}var Op=async e=>(await B(import("./later.js"))).doesMove(e);function Tp({file:e,href:t,box:n,onBroken:o}){let[r,s]=go(!1),[i,a]=go(po(e)),l=r&&i===!0,c=()=>{Li()||i===!1||(s(!0),i===null&&qi(e,()=>Op(t)).then(a,()=>{}))},u=()=>s(!1),h=()=>l?a(!1):o();return Ke`
    <button
      type="button" class="picture" aria-label=${g("conversation.open_picture",{name:e.name})}
      onClick=${()=>Pi({file:e,href:t})} onPointerEnter=${c} onPointerLeave=${u} onFocus=${c} onBlur=${u}
    >
      <img
        src=${l?t:Ci(e)} width=${n.width} height=${n.height} alt=${e.name}
        loading="lazy" decoding="async" draggable=${!1} onError=${h}
      />
      ${i&&!l&&Ke`<span class="picture-mark" aria-hidden="true">${e.type.slice(6).toUpperCase()}</span>`}
    </button>
  `}function Cp({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}var pt=({kind:e,role:t})=>e==="group"&&t!=="member",j_=e=>e.kind==="group"&&!e.is_archived&&(pt(e)||e.settings?.may_invite==="all"),Ii=e=>!e.is_archived&&(e.kind==="direct"||pt(e)||e.settings?.may_pin==="all"),z_=(e,t)=>pt(e)&&(t==="member"||t==="admin"&&e.role==="owner"),G_=({kind:e,role:t})=>e==="group"&&t==="owner";
function X_(e,t){let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:pt(e)}var Y_=({kind:e,role:t})=>e==="group"&&t!=="owner",gn=(e,t)=>t||pt(e),Bi=(e,t)=>!e.is_archived&&(t||pt(e));import{html as Nt}from"./vendor/preact.js";function Fi({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=a=>ae({name:"profile",userId:a,groupId:s});return!n&&!o?null:Nt`
    <div class="message-text">
      ${n&&Nt`<${ct} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />`}
      ${o&&Nt`<${Rp} context=${e} message=${t} />`}
    </div>
  `}function Rp({context:{session:e},message:{group_id:t,seq:n,sender_id:o,edited_at:r=""}}){let s=e.view.groups.get(t).value,i=g("conversation.edited_mark"),a=fn(new Date(r));return s&&gn(s,o===e.state.me)?Nt`<button
        type="button" class="message-edited small-target" title=${a} aria-label=${`${i} ${g("conversation.versions")}`}
        onClick=${()=>ae({name:"versions",groupId:t,seq:n})}
      >${i}</button>`:Nt`<span class="message-edited" title=${a}>${i}</span>`}import{html as Ui,useState as qp}from"./vendor/preact.js";var Lp=8;function Hi({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=qp(null),i=Object.entries(n);async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),c=new Map;for(let{emoji:u,
username:h}of l)c.set(u,[...c.get(u)??[],h]);s({counts:n,by:c})}catch{}}}return Ui`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,c])=>{let u=o.includes(l),h=r?.by.get(l)?.join(", ");return Ui`
          <button
            key=${l} type="button" class="reaction small-target" aria-pressed=${u}
            aria-label=${g("conversation.reaction",{emoji:l,n:c})}
            title=${h?`${l} ${h}`:l}
            onClick=${()=>e.react(t,l,!u)}
          >
            <span class="emoji">${li(l,Lp)}</span><span>${c}</span>
          </button>
        `})}
    </div>
  `}var Pp=300;function Wi({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;qt(r,[t.sender_id]);let s=re(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).value,a=new Date(t.timestamp),l=le`<time datetime=${t.timestamp} title=${fn(a)}>${Pt(a)}</time>`,c=cn(t,r.state.me),u=["message",n&&"head",c&&"to-me",
o&&"flashed",t.pinned&&"pinned"].filter(Boolean).join(" ");return le`
    <div class=${u} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Ip(t,s,a)}>
      <div class="message-side">
        ${n?le`<button
              type="button" class="message-avatar small-target" tabindex="-1" aria-label=${g("conversation.profile_of",{name:s})}
              onClick=${()=>ae({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${te} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&le`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&le`<${Dp} context=${e} message=${t} />`}
        ${t.deleted?le`<p class="message-gone">${g("conversation.deleted")}</p>`:le`<${Fi} context=${e} message=${t} />`}
        ${t.files&&le`<${Di} files=${t.files} at=${t} />`}
        ${t.reactions&&le`<${Hi} context=${e} message=${t} />`}
        ${!!t.reply_count&&le`<${Np} message=${t} />`}
      </div>
      ${t.pinned&&le`<span class="message-pinned"><${R} name="pin" label=${g("conversation.pinned")} /></span>`}
    </div>
  `}function Np({message:{group_id:e,seq:t,reply_count:n}}){return le`
    <button type="button" class="replies small-target" onClick=${()=>ae({name:"replies",groupId:e,seq:t})}>
      <${R} name="reply" />${g("conversation.replies",{n:n??0})}
    </button>
  `}function Dp({context:e,message:t}){let n=t.quote,o=re(e.session,n.sender_id,n.sender),r=Ie({name:"group",groupId:t.group_id,seq:n.seq});return le`
    <a class="quote small-target" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${Dt(n)}</span>
    </a>
  `}function Dt({content:e}){return Ye(e)||g("conversation.no_text")}function Ip(e,t,n){let o=e.deleted?g("conversation.deleted"):Ye(e.content.slice(0,Pp)),r=e.files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&g("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&g("conversation.edited"),e.pinned&&g("conversation.pinned")];return`${t}, ${Pt(n)}: ${i.filter(Boolean).join(", ")}`}function Ki({session:e,compose:t,onStop:n}){let o=t.edited.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?Bp(e,r.id)??r:r;if(o)return ho`
      <div class="composer-bar">
        <${R} name="edit" /><span class="grow">${g("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${R} name="close" label=${g("shell.cancel")} /></button>
      </div>
    `;if(!s)return null;let i=s.sender_id?re(e,s.sender_id,s.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return ho`
    <div class="composer-bar">
      <${R} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?g("conversation.reply_to",{name:i}):g("conversation.reply")}</b>
        ${i&&ho`${" "}<span class="quiet-text">${Dt(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${R} name="close" label=${g("shell.cancel")} /></button>
    </div>
  `}function Bp({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&K(o))return o;return null}var Fp=matchMedia("(pointer: coarse) and (hover: none)");function ji(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Fp.matches}import{html as Up,useEffect as Hp,useState as Wp}from"./vendor/preact.js";var zi=e=>[...e?.files??[]];function Gi({clipboardData:e}){return e?.getData("text/plain")?[]:zi(e)}function Xi({compose:e,mayPost:t}){let[n,o]=Wp(!1);return Hp(()=>{if(!t)return;let r=i=>{i.dataTransfer?.types.includes("Files")&&(i.preventDefault(),
o(i.type!=="drop"),i.type==="drop"&&e.attach(zi(i.dataTransfer)))},s=i=>{i.relatedTarget===null&&o(!1)};for(let i of["dragenter","dragover","drop"])addEventListener(i,r);return addEventListener("dragleave",s),()=>{for(let i of["dragenter","dragover","drop"])removeEventListener(i,r);removeEventListener("dragleave",s)}},
[e,t]),n&&Up`<div class="drop-area"><p>${g("conversation.drop")}</p></div>`}import{useEffect as Kp,useLayoutEffect as jp}from"./vendor/preact.js";function Yi(e,t){let n=!CSS.supports("field-sizing","content"),o=()=>{let r=e.current;!r||!n||(r.style.blockSize="auto",r.style.blockSize=`${r.scrollHeight}px`)};jp(o,[t]),Kp(()=>{if(!n)return;let r=new ResizeObserver(o);return r.observe(e.current?.parentElement),
()=>r.disconnect()},[])}function Qi({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!K(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);return n}import{html as Le,useEffect as zp,useState as Gp}from"./vendor/preact.js";function Vi({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return Le`
    <ul class="tray" role="list" aria-label=${g("conversation.attached")}>
      ${n.map(r=>Le`<${Xp} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function Xp({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,i=Yp(e,t),a=t.name||g("conversation.a_file"),l=s?.state==="failed",c=s?.state==="running"||s?.state==="waiting";return Le`
    <li class="tray-item" data-failed=${l}>
      ${i?Le`<img src=${i} alt="" />`:Le`<${R} name="file" />`}
      <span class="file-text">
        <bdi class="file-name cut">${a}</bdi>
        ${l?Le`<span class="file-detail" role="alert">${Be({code:s.code,message:g("conversation.not_uploaded")})}</span>`:t.size>0&&Le`<span class="file-detail">${We(t.size)}</span>`}
        ${c&&Le`<progress max=${s.size} value=${s.sent} aria-label=${g("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&Le`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${g("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${R} name="close" label=${c?g("conversation.cancel_upload",{name:a}):g("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function Yp(e,{local_id:t,type:n}){let[o,r]=Gp(null);return zp(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",i=!1;return e.local.attachments.blob(t).then(a=>{!a||i||(s=URL.createObjectURL(a),r(s))}),()=>{i=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var Jp=15e3,Zp=16384,ed=20,td=new TextEncoder;function hn({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.edited.value,l=a?.message,c=r===null?null:e.view.groups.get(r).value,u=r===null||(c?.may_post??!1),[h,b]=Ji(i?.text??""),[f,p]=Ji(!1),m=It(null),d=It(-1/0),w=!u&&!l,_=a?a.text:h,S=i?.
files??[];Yi(m,_),Qp(()=>{let L=n.shown.peek()?.text;(!(!n.edited.peek()&&document.activeElement===m.current&&m.current?.value!=="")||L==="")&&b(L??"")},[i?.text]);let $=n.focus.value;Vp(()=>{let L=m.current;!L||$===0||(L.focus(),L.setSelectionRange(L.value.length,L.value.length))},[$,l]);function y(L){if(l){n.rewrite(
L),k.look();return}b(L),k.look();let{selectionStart:H,selectionEnd:Y}=m.current;n.change({text:L,selection:[H,Y]}),L!==""&&r!==null&&e.people.type(r)}let v=It(!1),k=vi({session:e,actions:t,groupId:r,field:m,write:y}),x=td.encode(_).length,M=e.server.value?.content_bytes_max??Zp,E=S.some(({local_id:L})=>{let H=e.local.signals.
progress.get(L).value;return H?.state==="failed"&&!H.is_passing}),A=!w&&(l||!E)&&x<=M&&(_.trim()!==""||!l&&S.length>0);async function O(){if(v.current&&setTimeout(()=>N.current(),ed),!A||v.current)return;if(l){await D(l);return}let{reply_to:L}=n.draft();k.close(),p(!1);let H=r===null?{recipient_id:s}:{group_id:r},Y=t.send(
{...H,content:_,files:S,quote:L,reply_to:L?.id??null}),ne=o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own;ne&&o?.goToEnd().catch(()=>{}),v.current=!0;let{key:et}=await Y;if(ne||(n.below.value=et),v.current=!1,!m.current||n.edited.peek())return;let we=m.current.value,T=we.startsWith(_)?we.slice(_.
length):we;b(T);let F=n.draft().files.filter(Q=>!S.includes(Q));n.change({text:T,reply_to:null,files:F,selection:null})}let N=It(O);N.current=O;async function D(L){if(_===L.content){q();return}try{await t.edit(L,_),q()}catch(H){H instanceof bt?await C(H):await W(()=>Promise.reject(H))}}async function C({mine:L,theirs:H}){
await W(async()=>{let{chooseText:Y}=await B(import("./later.js")),ne=await Y(L,H.content);if(ne===null)return n.ask();ne==="mine"&&await t.edit(H,L),q()})}function q(){n.endEdit(),n.ask()}function I(L){if(L.defaultPrevented||k.pressed(L))return;let H=d.current;d.current=-1/0;let Y=e.local.signals.settings.
peek();if(ji(L,H,Y.enter_sends))L.preventDefault(),O();else{if(L.isComposing)return;if(L.key.toLowerCase()==="p"&&L.shiftKey&&(L.ctrlKey||L.metaKey))L.preventDefault(),p(!f);else if(L.key==="Escape"&&(l||i?.reply_to))L.preventDefault(),l?q():n.change({reply_to:null});else if(L.key==="ArrowUp"&&_===""&&!l&&r!==null){let ne=Qi(
e,r);if(!ne)return;L.preventDefault(),n.edit(ne)}else(L.key==="PageUp"||L.key==="PageDown")&&o&&(L.preventDefault(),o.scroll(L.key==="PageUp"?-1:1))}}function U(){k.close(),e.local.drafts.flush()}function ee(L){let H=u&&!l?Gi(L):[];H.length!==0&&(L.preventDefault(),n.attach(H))}function se(L){L.preventDefault(),O(),m.current?.
focus()}return Pe`
    <form class="composer" onSubmit=${se}>
      ${k.list}
      <${Ki} session=${e} compose=${n} onStop=${q} />
      ${!l&&Pe`<${Vi} session=${e} compose=${n} />`}
      ${f&&_.trim()!==""&&Pe`
        <section class="composer-preview" aria-label=${g("conversation.preview")}><${ct} content=${_} meId=${e.state.me} /></section>
      `}
      ${w&&Pe`<p class="composer-bar" id="closed-reason">
        <${R} name="lock" />${g(c?.is_archived?"shell.fault.archived":"conversation.may_not_write")}
      </p>`}
      <div class="composer-line">
        ${u&&!l&&Pe`<${nd} compose=${n} />`}
        <textarea
          ...${k.attributes}
          ref=${m} rows="1" aria-label=${g("conversation.message")} dir="auto" value=${_} readonly=${w}
          placeholder=${w?"":g("conversation.write")} aria-describedby=${w?"closed-reason":void 0}
          onInput=${L=>y(L.target.value)}
          onKeyDown=${I} onClick=${k.look} onBlur=${U} onPaste=${ee}
          onCompositionEnd=${L=>d.current=L.timeStamp}
        ></textarea>
        ${_.trim()!==""&&Pe`
          <button
            type="button" class="button quiet" aria-pressed=${f} title=${g("conversation.preview")}
            onClick=${()=>p(!f)}
          ><${R} name="eye" label=${g("conversation.preview")} /></button>
        `}
        ${(u||l)&&Pe`<button class="button primary send" disabled=${!A}>
          <${R} name=${l?"check":"send"} label=${l?g("shell.save"):g("conversation.send")} />
        </button>`}
      </div>
      ${x>=Jp&&Pe`
        <p class="composer-count" role="status" data-over=${x>M}>${g("conversation.left",{left:M-x})}</p>
      `}
      <${Xi} compose=${n} mayPost=${u&&!l} />
    </form>
  `}function nd({compose:e}){let t=It(null);return Pe`
    <input ref=${t} type="file" multiple hidden onChange=${()=>{let{files:o}=t.current;e.attach([...o??[]]),t.current.value=""}} />
    <button type="button" class="button quiet" title=${g("conversation.attach")} onClick=${()=>t.current?.click()}>
      <${R} name="attach" label=${g("conversation.attach")} />
    </button>
  `}var od=24;function wn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},a,l){return l&&this.used(a),W(()=>t.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,od))}}}function Zi(e,{context:t,list:n}){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel"))return;e.preventDefault();let{session:o,groupId:r,compose:s}=t,i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.endLine(),n.goToEnd().catch(()=>{}),s.ask()}import{html as wt,render as Ha,useEffect as om,useLayoutEffect as Wa,useRef as $t,useState as Ka}from"./vendor/preact.js";import{effect as ua,signal as fa,untracked as dd}from"./vendor/preact.js";function ea({box:e,hasEnd:t,onMoved:n}){let o=new Map,r="",s=null,i=!1,a=()=>s??=[...e.querySelectorAll("[data-row]")],l=()=>e.getBoundingClientRect().top,c=y=>y.getBoundingClientRect().height,u=e.querySelector(".messages"),h=()=>`${e.clientWidth} ${e.clientHeight} ${c(u)}`,b=()=>e.scrollHeight-e.clientHeight-e.scrollTop,
f=()=>t()&&b()<80,p=y=>Math.min(m(y,l()),Math.max(0,y.length-1));function m(y,v){let k=0,x=y.length;for(;k<x;){let M=k+x>>1;y[M].getBoundingClientRect().bottom>v?x=M:k=M+1}return k}function d(){o.clear();for(let y of a())o.set(y,c(y));r=h(),i=f()}function w(){if(h()!==r){if(i)_();else{let y=l(),v=0;for(let k of a()){let{
bottom:x,height:M}=k.getBoundingClientRect(),E=M-(o.get(k)??M);if(x-v-E>y)break;v+=E}v!==0&&(e.scrollTop+=v)}d(),n()}}function _(){e.scrollTop=e.scrollHeight}function S(){w(),i=f(),n()}let $=new ResizeObserver(w);return $.observe(e),$.observe(u),e.addEventListener("scroll",S,{passive:!0}),{rows:a,atEnd:f,spare(){let y=a(),
{top:v,bottom:k}=e.getBoundingClientRect();return{above:v-(y[0]?.getBoundingClientRect().top??v),below:(y.at(-1)?.getBoundingClientRect().bottom??k)-k}},far(y){let v=a().filter(A=>!A.dataset.row?.startsWith("k")),{top:k,bottom:x,height:M}=e.getBoundingClientRect(),E=M?y*M:1/0;return{above:m(v,k-E),below:Math.max(0,v.length-
1-m(v,x+E))}},change(y){w();let v=f(),k=a(),x=v?0:p(k),M=v?[]:k.slice(x,x+30).map(E=>({row:E,top:E.getBoundingClientRect().top}));if(y(),s=null,v)t()&&_();else{let E=M.find(({row:A})=>A.isConnected);E&&(e.scrollTop+=E.row.getBoundingClientRect().top-E.top)}d()},move(y,v){y(),s=null;let k=v&&e.querySelector(`[data-row="${v.
row}"]`);if(!k)_();else{let x=v.offset??e.clientHeight*(v.part??0);e.scrollTop+=k.getBoundingClientRect().top-l()-x}d()},place(){let y=a(),v=y[p(y)];return v?{row:String(v.dataset.row),offset:v.getBoundingClientRect().top-l()}:null},lastSeen(){let y=e.getBoundingClientRect().bottom+1,v=a();return v[m(v,y)-1]},dispose(){
$.disconnect(),e.removeEventListener("scroll",S)}}}var wo=1.5,$o=2,rd=1e4,sd=100;function ta({session:e,groupId:t,box:n,anchor:o,window:r,marks:s,focused:i,draw:a,redraw:l}){let c=new Set,u=0,h=!1,b=0,f=!1;function p(){h=Math.abs(n.scrollTop-u)>n.clientHeight,u=n.scrollTop;let $=m();b===0&&($.older||$.newer)&&(b=setTimeout(d))}function m(){let{above:$,below:y}=o.spare(),
v=wo*n.clientHeight;return{older:$<v,newer:y<v}}function d(){b=0;let $=m();($.older&&w("older")||$.newer&&w("newer"))&&p()}function w($){let y=r.extend($,i(),o.far($o)[$==="older"?"below":"above"]);return y==="moved"?l():y==="missing"&&s.peek().faults[$]===null&&_($),y==="moved"}async function _($){let y=Number(o.place()?.
row);if(!(Number.isNaN(y)||c.has($))){c.add($);try{await e.history[$](t,y,h?sd:void 0),c.delete($),S($,null),!f&&r.extend($,i())==="moved"&&a()}catch(v){c.delete($),S($,Be(v)),v.isPassing&&e.isCurrent.peek()&&setTimeout(()=>S($,null),rd)}}}function S($,y){let v=s.peek();v.faults[$]!==y&&(s.value={...v,faults:{...v.faults,
[$]:y}})}return{look:p,ask:_,dispose(){f=!0,clearTimeout(b)}}}var id=600*1e3,ad=100,_o={part:1/3},ld={part:.9},cd={offset:48},dt=new Map;function na({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,a=`${s.me} ${t}`,l=0;async function c(f,p=_o){let m=++l;if(await i.openAt(t,f),m!==l)return!1;if(!n.around(f))return await u(),!1;let d=n.nearest(f);return d!==
null&&o({row:String(d),...p}),d===f}async function u(){let f=++l,p=s.groups.get(t)?.seq??0;i.look(t,rt);let m=n.atEnd();m&&o(null),!(m&&(n.segment()?.to??0)>=p)&&(await i.page(t),f===l&&n.atEnd()&&o(null))}async function h(){let f=++l,{seq:p}=await i.open(t);return f!==l?!0:p===null||!n.around(p)?!1:(r(p),o({row:String(
p),..._o}),!0)}async function b(){if(await h())return;let f=dt.get(a);f&&Date.now()-f.at<id&&n.around(Number(f.row))?o(f):await u()}return{goTo:c,goToEnd:u,openUnread:h,async open(){try{await b()}catch(f){let p=s.logs.get(t),m=p&&jt(p),d=s.groups.get(t)?.read_seq??0,{isPassing:w}=f;if(!m||!w)throw f;await(m.from<=d&&d<
m.to?c(d,_o):c(m.to,ld))}},async goToTime(f){let p=++l,{seq:m}=await i.openAtTime(t,f.toISOString());p===l&&(m===null?await u():await c(m,cd))},leave(f){l++,dt.delete(a),f&&!f.row.startsWith("k")&&dt.set(a,{...f,at:Date.now()});let[p]=dt.keys();dt.size>ad&&p!==void 0&&dt.delete(p)}}}var ud=400;function oa({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){let u=e.state.groups.get(t),h=o.segment();if(!u||!h||!a()||h.from>Math.max(u.read_seq+1,r()??0))return 0;let b=e.state.logs.get(t);if(n.atEnd()&&b&&oe(b)===
h)return h.to;let f=n.lastSeen()?.dataset.row??"";return f.startsWith("k")?h.to:Number(f)}function c(){let u=l(),h=e.state.groups.get(t);i||!h||u<=h.read_seq||s||(s=setTimeout(()=>{s=0;let b=Math.min(u,l());!i&&b>0&&e.marks.read(t,b),c()},ud))}return{look:c,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(
s)}}function ra(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&oe(o);return!n||!o||!r?null:Qt(e,o,r,n.read_seq)??null}var je=300,fd=70,sa=40,ia=20,aa=40;function la(e,t,n,o){let r=o===null?-1:fe(e,o);return r<0||r>=n||r-1<n-je?t:Math.min(t,Math.max(0,r-1))}function pd(e,t,n,o){let r=o===null?-1:fe(e,o);return r<n||r+2>n+je?t:Math.max(t,Math.min(e.length,r+2))}function ca(e){let t=null,n=0,o=1/0,r=null;function s(){let l=e(),c=l&&(t===
null?oe(l):ye(l,t));return l&&c?{log:l,segment:c,rows:Ce(l,c)}:null}function i(l){return[fe(l,n),o===1/0?l.length:fe(l,o+1)]}function a(l,c,u,h=!1){n=l[c]?.seq??0,o=h&&u>=l.length?1/0:l[u-1]?.seq??1/0}return{keep(l){t=l},segment:()=>s()?.segment??null,hasEnd(){let l=s();return l!==null&&l.segment.at_end&&i(l.rows)[1]===
l.rows.length},draw({isStuck:l,isBelowFar:c,far:u,focused:h}){let b=s();if(!b)return null;let{rows:f,segment:p}=b,[m,d]=i(f),w=c&&!l&&o===1/0&&r!==null;return w&&(d=Math.min(d,Math.max(m,fe(f,r+1)))),l&&(u>=sa||d-m>je)?(m=la(f,Math.max(m+u,d-je+sa),d,h),a(f,m,d,p.at_end)):w||d-m>je?(d=Math.min(d,m+je),a(f,m,d,p.at_end)):
d===f.length&&p.at_end&&(o=1/0),r=f[d-1]?.seq??null,{rows:f.slice(m,d),hasOlder:m>0||!p.at_start,hasNewer:d<f.length||!p.at_end,isAtStart:m===0&&p.at_start}},extend(l,c,u=0){let h=s();if(!h)return"done";let{rows:b,segment:f}=h,[p,m]=i(b);if(l==="older"){if(p===0)return f.at_start?"done":"missing";let d=Math.max(0,p-ia),
w=u>0?fe(b,(r??1/0)+1)-u:m;a(b,d,pd(b,Math.min(m,w,d+je),d,c),f.at_end)}else{if(m===b.length)return f.at_end?"done":"missing";let d=Math.min(b.length,m+ia);a(b,la(b,Math.max(p+u,d-je),d,c),d,f.at_end)}return"moved"},around(l){let c=e(),u=c&&ye(c,l);if(!c||!u)return!1;t=l,r=null;let h=Ce(c,u),b=fe(h,l);return a(h,Math.max(
0,b-aa),Math.min(h.length,b+aa),u.at_end),!0},nearest(l){let{rows:c}=s()??{rows:[]};return(c[fe(c,l)]??c.at(-1))?.seq??null},atEnd(){let l=e(),c=l&&oe(l);if(!l||!c)return!1;t=null,r=null;let u=Ce(l,c);return a(u,Math.max(0,u.length-fd),u.length,!0),!0}}}var md=100,gd=10,hd=450,wd=80,$d=60,_d=2e3,yo={older:null,newer:null},pa=["wheel","touchmove","keydown","pointerdown"],da=new Set(["idle","connecting","catching_up","live"]);function ma({session:e,groupId:t,box:n,below:o,render:r}){let s=ca(()=>e.state.logs.get(t)??null),i=()=>!e.isCurrent.peek()&&da.has(e.connection.peek().
state),a=ea({box:n,hasEnd:()=>s.hasEnd()&&!i(),onMoved:I}),l=fa({lineSeq:null,flashSeq:null,faults:yo}),c=fa({isAtEnd:!0,isLineAbove:!1}),u=oa({session:e,groupId:t,anchor:a,window:s,firstUnread:()=>l.peek().lineSeq}),h=na({session:e,groupId:t,window:s,show:L,setLine:T=>{l.value={...l.peek(),lineSeq:T}}}),b=ta({session:e,
groupId:t,box:n,anchor:a,window:s,marks:l,focused:D,draw:O,redraw:()=>A()}),f=new Set,p=0,m=0,d=null,w=0,_=0,S=!0,$=!1,y=!1,v=!1,k=!1,x=!1;function M(){let T=a.spare().below>wo*n.clientHeight,F=a.far($o).above;return{drawn:s.draw({isStuck:a.atEnd(),isBelowFar:T,far:F,focused:D()}),marks:l.peek(),outgoing:e.local.signals.
outgoing.peek()}}function E(T=M()){(T.drawn||p===0)&&r(T.drawn,T.marks),d=T,p=performance.now()}function A(T){C(()=>a.change(()=>E(T)));for(let F of f)F()}function O(){if(clearTimeout(w),$||S)return;let T=performance.now();q();let F=M();yd(d,F)||A(F),I(),m=(p=performance.now())-T}function N(){if(clearTimeout(w),$)return;
let T=hd*Math.min(1,wd/m),F=Math.max(md,Math.min(T,gd*m)),Q=p+F-performance.now();w=setTimeout(O,Q>$d?Q:0)}function D(){let T=document.activeElement?.closest("[data-row]");return!T||!n.contains(T)?null:T.dataset.row?.startsWith("k")?1/0:Number(T.dataset.row)}function C(T){let F=document.activeElement;T(),F&&!F.isConnected&&
n.focus({preventScroll:!0})}function q(){if(l.peek().lineSeq!==null||u.isLooking()&&!i())return;let T=ra(e.state,t);T!==null&&(l.value={...l.peek(),lineSeq:T})}function I(){if($||S)return;let T=a.place();T&&!T.row.startsWith("k")&&s.keep(Number(T.row)),b.look();let F=a.atEnd()||i()&&c.peek().isAtEnd,Q=se(),Se=c.peek();
(Se.isAtEnd!==F||Se.isLineAbove!==Q)&&(c.value={isAtEnd:F,isLineAbove:Q}),o.peek()!==null&&(F||U())&&(o.value=null),!i()&&!v&&u.look()}function U(){let T=o.peek(),F=n.querySelector(`[data-row="k${T}"]`);if(F)return F.getBoundingClientRect().top<n.getBoundingClientRect().bottom;let Q=Number(a.lastSeen()?.dataset.row);for(let Se of e.
state.logs.get(t)?.rows.values()??[])if(K(Se)&&Se.key===T&&Se.sender_id===e.state.me)return Q>=Se.seq;return!1}function ee(){let{isAtEnd:T}=c.peek();if(e.isCurrent.peek()&&(l.value={...l.peek(),faults:yo}),k=S,v=!S&&T&&!x,I(),!v)return;h.openUnread().then(Q=>Q?void 0:h.goToEnd()).catch(()=>{}).finally(()=>v=!1).then(I)}
function se(){let{lineSeq:T}=l.peek();if(T===null)return!1;let[F]=a.rows(),Q=n.querySelector(`[data-row="${T}"]`);return Q?Q.getBoundingClientRect().bottom<n.getBoundingClientRect().top:F!==void 0&&T<Number(F.dataset.row)}function L(T){S=!1,c.value={...c.peek(),isAtEnd:T===null},l.value={...l.peek(),faults:yo},C(()=>a.
move(E,T));for(let F of f)F();k?ee():I()}function H(T){clearTimeout(_),l.value={...l.peek(),flashSeq:T},O(),n.querySelector(`[data-row="${T}"]`)?.focus({preventScroll:!0}),_=setTimeout(()=>l.value={...l.peek(),flashSeq:null},_d)}let Y=ua(()=>{e.view.logs.get(t).value,e.local.signals.outgoing.value,l.value,N()}),ne=ua(()=>{
let T=e.isCurrent.value||!da.has(e.connection.value.state);T&&y&&dd(ee),T!==!y&&(x=!1),y=!T}),et=()=>{x=!0};for(let T of pa)n.addEventListener(T,et,{passive:!0});let we=()=>{v||u.look()};return document.addEventListener("visibilitychange",we),addEventListener("focus",we),{marks:l,position:c,anchor:a,window:s,reading:u,
draw:O,flash:H,ask:b.ask,...h,onDrawn(T){return f.add(T),()=>{f.delete(T)}},scroll:T=>n.scrollBy({top:T*.9*n.clientHeight}),endLine(){l.value={...l.peek(),lineSeq:null}},async again(){let T=a.place();!T||T.row.startsWith("k")||c.peek().isAtEnd?await h.goToEnd():await h.goTo(Number(T.row),{offset:T.offset})},dispose(){h.
leave(c.peek().isAtEnd?null:a.place()),$=!0,clearTimeout(w),clearTimeout(_),Y(),ne();for(let T of pa)n.removeEventListener(T,et);document.removeEventListener("visibilitychange",we),removeEventListener("focus",we),b.dispose(),u.dispose(),a.dispose()}}}function yd(e,{drawn:t,marks:n,outgoing:o}){if(!e?.drawn||!t||e.marks!==
n||e.outgoing!==o)return!1;let{rows:r,hasOlder:s,hasNewer:i,isAtStart:a}=e.drawn;return s===t.hasOlder&&i===t.hasNewer&&a===t.isAtStart&&r.length===t.rows.length&&r.every((l,c)=>l===t.rows[c])}import{useEffect as Wd}from"./vendor/preact.js";import{html as mt,signal as vd,useEffect as bd,useLayoutEffect as kd,useRef as vo,useState as bo}from"./vendor/preact.js";var gt=vd(null),Sd=0;function xd(e,t){return gt.value?.onClosed(null),new Promise(n=>{gt.value={id:++Sd,title:e,draw:t,onClosed:n}})}var ha=()=>gt.value!==null,wa=e=>xd(e.title,t=>mt`<${Ed} ...${e} close=${t} />`).then(Boolean);function $a(){let e=gt.value;return e&&mt`<${Md} key=${e.id} opened=${e} />`}function Md({opened:e}){
let t=vo(null),n=vo(null);kd(()=>{let s=t.current;return s.showModal(),(s.querySelector("[data-first]")??s.querySelector("h2")).focus(),()=>s.close()},[]);let o=(s=null)=>{n.current=s,t.current?.close()};return mt`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{gt.value===e&&(gt.value=null),e.onClosed(n.current)}}
      onMouseDown=${s=>s.target===t.current&&o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title" tabindex="-1">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>o()}>
            <${R} name="close" label=${g("shell.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `}function Ed({text:e,action:t,work:n,isDanger:o=!1,typed:r,close:s}){let[i,a]=bo(""),{run:l,isBusy:c,fault:u}=Od(),h=r===void 0||Td(i,r);function b(f){f.preventDefault(),h&&l(async()=>(await n(),s(!0)))}return mt`
    <form class="dialog-form" onSubmit=${b}>
      <p>${e}</p>
      ${r!==void 0&&mt`<div class="field">
        <label for="dialog-typed">${g("shell.type_name")} <bdi class="typed-name">${r}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${f=>a(f.target.value)}
        />
      </div>`}
      <${Ad} text=${u} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${r===void 0} onClick=${()=>s()}>
          ${g("shell.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!h||c}>${t}</button>
      </footer>
    </form>
  `}var Ad=({text:e,id:t})=>mt`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function Od(){let[e,t]=bo(!1),[n,o]=bo(""),r=vo(!0);bd(()=>()=>{r.current=!1},[]);async function s(i){t(!0),o("");try{return await i(),!0}catch(a){return r.current&&o(Be(a)),!1}finally{r.current&&t(!1)}}return{run:s,isBusy:e,fault:n,
setFault:o}}var Td=(e,t)=>ga(e)===ga(t),ga=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as Cd,signal as Rd}from"./vendor/preact.js";var qd=6,Ld=["👍","❤️","😂","🎉","😮","😢"],$n=Rd(null);function _a(e){$n.value=e}function ya({session:e}){let t=e.local.signals.settings.value.recent_emoji;return[...new Set([...t,...Ld])].slice(0,qd)}function Nv(e){$n.peek()===e&&($n.value=null,e.anchor.isConnected&&e.anchor.focus({preventScroll:!0}))}function va({
load:e}){let t=$n.value;return t&&Cd`<${Z} key=${t.message.seq} load=${e} name="Chooser" choice=${t} />`}function Bt(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),c=n.sender_id===o.state.me,u=!n.deleted,h=u&&l!==void 0&&!l.is_archived;return[h&&{id:"react",label:g("conversation.react"),icon:"react",keys:["+"],isInBar:!0,run:f=>_a({context:e,message:n,anchor:f})},h&&l?.may_post&&{
id:"reply",label:g("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.reply(n)},h&&c&&{id:"edit",label:g("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:g("shell.copy_link"),icon:"link",keys:["C"],run:()=>ba(new URL(Ie({name:"group",groupId:i,seq:a}),location.href).
href)},u&&n.content!==""&&{id:"text",label:g("conversation.copy_text"),icon:"copy",run:()=>ba(n.content)},h&&Ii(l)&&{id:"pin",label:n.pinned?g("conversation.unpin"):g("conversation.pin"),icon:"pin",keys:["P"],run:()=>W(()=>r.pin(i,a,!n.pinned))},!c&&{id:"unread",label:g("conversation.mark_unread"),icon:"unread",keys:["\
U"],run:()=>(t.reading.stop(),W(()=>o.marks.unread(i,a)))},u&&{id:"readers",label:g("conversation.seen_by"),icon:"eye",run:()=>ae({name:"readers",groupId:i,seq:a})},u&&n.reactions&&{id:"reactions",label:g("conversation.who_reacted"),icon:"react",run:()=>ae({name:"reactions",groupId:i,seq:a})},u&&n.edited_at!==void 0&&l&&
gn(l,c)&&{id:"versions",label:g("conversation.versions"),icon:"clock",run:()=>ae({name:"versions",groupId:i,seq:a})},h&&Bi(l,c)&&{id:"delete",label:g("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(f,p)=>{Pd(e,n,p)}}].filter(f=>typeof f=="object")}async function Pd({actions:e},{group_id:t,
seq:n},o){let r=()=>e.remove(t,n);if(o){await W(r);return}await wa({title:g("conversation.delete_title"),text:g("conversation.delete_text"),action:g("conversation.delete"),work:r,isDanger:!0})}async function ba(e){await W(()=>navigator.clipboard.writeText(e))&&vt(g("conversation.copied"))}import{computed as xa,html as ko,useEffect as Ma,useLayoutEffect as Id,useMemo as Ea,useRef as Aa,useState as Bd}from"./vendor/preact.js";import{html as Nd,signal as Dd}from"./vendor/preact.js";var Je=Dd(null);function ht(e){Je.value?.anchor.removeAttribute("aria-expanded"),Je.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute("aria-expanded","true")}function _n(){let e=Je.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),Je.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var ka=()=>Je.value!==null;function Sa({load:e}){let t=Je.value;return t&&Nd`<${Z} key=${t.label} load=${e} name="OpenMenu" menu=${t} close=${_n} onClosed=${()=>Je.value===t&&_n()} />`}var Fd=3,Oa=500,Ud={Delete:()=>g("shell.key.delete")};function yn({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.row));return K(r)?r:null}function vn(e,t,n,o,r=null){let s=Bt(e,t,n).map(({label:i,icon:a,keys:l,isDanger:c,run:u})=>({label:i,icon:a,...c?{isDanger:c}:
{},...l?.[0]?{detail:Ud[l[0]]?.()??l[0]}:{},onSelect:()=>u(o,window.event?.shiftKey===!0)}));ht({label:g("conversation.menu"),items:s,anchor:o,point:r})}function Hd({session:e,groupId:t},n){let o=Ea(()=>xa(()=>{let{log:s}=e.view.logs.get(t).value;return n===null?void 0:s?.rows.get(n)}),[e,t,n]);return Ea(()=>xa(()=>{let{
role:s,may_post:i,is_archived:a,settings:l}=e.view.groups.get(t).value??{};return JSON.stringify([s,i,a,l])}),[e,t]).value,o.value}function Ta({context:e,list:t,box:n}){let[o,r]=Bd(null),s=Aa(null),i=Aa(null),a=Hd(e,o),l=K(a)?a:null;Ma(()=>{let f=n.current,p=-Oa,m=f.scrollTop,d=0,w=()=>{m=f.scrollTop,p=performance.now()},
_=y=>{let v=y.target;if(s.current?.contains(v))return;clearTimeout(d);let k=()=>r(yn(e,v)?.seq??null);f.scrollTop!==m&&w();let x=p+Oa-performance.now();x>0&&y.type==="pointerover"?d=setTimeout(k,x):k()},S=y=>{let v=y.target,k=yn(e,v);if(!k||v.closest("a, img, video")||String(getSelection()??"")!=="")return;y.preventDefault();
let x=v.closest("[data-row]");vn(e,t,k,x,{x:y.clientX,y:y.clientY})},$=()=>{clearTimeout(d),r(null)};return f.addEventListener("scroll",w,{passive:!0}),f.addEventListener("pointerover",_),f.addEventListener("focusin",_),f.addEventListener("pointerleave",$),f.addEventListener("contextmenu",S),()=>{clearTimeout(d),f.removeEventListener(
"scroll",w),f.removeEventListener("pointerover",_),f.removeEventListener("focusin",_),f.removeEventListener("pointerleave",$),f.removeEventListener("contextmenu",S)}},[e,t]);let c=()=>{let f=n.current,p=l&&f.querySelector(`[data-row="${l.seq}"]`);if(p!==i.current&&(i.current?.removeAttribute("data-bar"),p?.setAttribute(
"data-bar",""),i.current=p),!s.current||!p)return;let d=`${p.getBoundingClientRect().top-f.getBoundingClientRect().top+f.scrollTop}px`;s.current.style.insetBlockStart!==d&&(s.current.style.insetBlockStart=d)};if(Id(c),Ma(()=>t.onDrawn(c)),!l)return null;let u=Bt(e,t,l),h=u.some(({id:f})=>f==="react"),b=()=>n.current?.querySelector(
`[data-row="${l.seq}"]`);return ko`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${g("conversation.commands")}>
      ${h&&ya(e).slice(0,Fd).map(f=>ko`
        <button
          key=${f} type="button" tabindex="-1" class="emoji" aria-label=${g("conversation.react_with",{emoji:f})}
          onClick=${()=>e.react(l,f,!l.reacted?.includes(f))}
        >${f}</button>
      `)}
      ${u.filter(({isInBar:f})=>f).map(({id:f,label:p,icon:m,run:d})=>ko`
        <button key=${f} type="button" tabindex="-1" title=${p} onClick=${w=>d(b(),w.shiftKey)}>
          <${R} name=${m} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${g("conversation.menu")} aria-haspopup="menu"
        onClick=${f=>vn(e,t,l,f.currentTarget)}
      >
        <${R} name="more" label=${g("conversation.menu")} />
      </button>
    </div>
  `}function Ca(e,t){Wd(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex","-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener("focusin",r)}},[e,t])}function Ra(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,
r=o.hasAttribute("data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Kd(e.key,r,n)||r&&jd(e,r,t,n))&&e.preventDefault()}function Kd(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,i=o(),a=t?i.indexOf(t):i.findIndex(h=>h.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(h=>h.dataset.row===s()?.row)),
c={ArrowUp:-1,ArrowDown:1,PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let h=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().then(h,()=>{}):h(),!0}let u=c[e];return u===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?u:0)))]?.focus(),!0)}function jd(e,t,n,o){
let r=yn(n,t);if(!r)return!1;if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return vn(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=Bt(n,o,r).find(({keys:a})=>a?.includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as So}from"./vendor/preact.js";function qa({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return So`
    <div class="pill top">
      <button type="button" onClick=${()=>W(()=>t.goTo(s))}>
        <${R} name="up" />
        ${a?g("conversation.unread_since",{n:i.unread,day:pn(new Date(a.timestamp))}):g("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${g("shell.mark_read")}</button>
    </div>
  `}function La({context:e,list:t}){let{session:n,groupId:o,compose:r}=e,s=n.view.groups.get(o).value,i=r.below.value!==null||n.local.signals.outgoing.value.some(u=>u.group_id===o);if(t.position.value.isAtEnd||!s)return null;let{unread:a,mentions:l}=s,c=a>0?g("conversation.new",{n:a}):g("conversation.newest");return So`
    <div class="pill bottom">
      <button type="button" onClick=${()=>W(t.goToEnd)}>
        ${i?g("conversation.yours_below"):c}
        ${l>0&&So`<span>· ${g("shell.n_mentions",{n:l})}</span>`}
        <${R} name="down" />
      </button>
    </div>
  `}import{html as ge,useRef as Zd}from"./vendor/preact.js";import{html as Ze}from"./vendor/preact.js";var zd={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function Pa({session:e,notice:t}){let n=new Date(t.timestamp);return Ze`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Gd(e,t)}</span>
      <time datetime=${t.timestamp}>${Pt(n)}</time>
    </div>
  `}function Gd(e,t){let n=(r,s="")=>Ze`<${ui} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return V(t.kind==="direct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Xd(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?V("conversation.notice.joined",{user:r}):V("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.username);return t.actor_id===t.user_id?V("conversation.notice.left",{user:r}):V("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return V(
zd[t.role],{user:n(t.user_id,t.username)});case"member_banned":return V("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return V("conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=Ie({name:"group",groupId:t.group_id,seq:t.
message_seq}),s=Ze`<a href=${r}>${g("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?V("conversation.notice.pinned",{actor:o,message:s}):V("conversation.notice.unpinned",{actor:o,message:s})}case"account_deleted":return V("conversation.notice.account_deleted",{user:Ze`<bdi class="person">${t.username}</bdi>`})}}
function Xd(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{name:s,topic:i}=t;return r&&r.name!==s?V("conversation.notice.renamed",{actor:n,name:Ze`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?V("conversation.notice.topic",{actor:n,
topic:Ze`<bdi>${i}</bdi>`}):V("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?V(t.is_archived?"conversation.notice.archived":"conversation.notice.unarchived",{actor:n}):V("conversation.notice.updated",{actor:n,name:Ze`<bdi>${s}</bdi>`})}import{html as pe,useEffect as Yd,useState as Qd}from"./vendor/preact.js";var Vd=3e3,Na=()=>B(import("./later.js")),Da=({state:e})=>e==="waiting"||e==="sending";function Ia(e){let[t,n]=Qd(!1);return Yd(()=>{n(!1);let o=e&&setTimeout(()=>n(!0),Vd);return()=>clearTimeout(o||0)},[e]),e&&t}function bn({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.
username||re(o,o.state.me),a=Ia(Da(t))||t.state==="failed"||t.state==="asking",l=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return pe`
    <div class=${l} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&pe`<${te} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&pe`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&pe`<p class="quote" dir="auto"><span class="quote-text">${Dt(t.quote)}</span></p>`}
        ${t.content&&pe`<div class="message-text"><${ct} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(c=>pe`<${Jd} key=${c.local_id} session=${o} file=${c} />`)}
        ${a&&pe`<${Z} load=${Na} name="OutgoingFoot" isQuiet=${!0} context=${e} entry=${t} />`}
      </div>
      ${!a&&pe`
        <span class="message-clock" title=${g("conversation.sending")}><${R} name="clock" label=${g("conversation.sending")} /></span>
      `}
    </div>
  `}function kn({session:e,groupId:t,userId:n}){let o=e.local.outgoingIn({groupId:t,userId:n}).find(Da),r=Ia(o!==void 0);return pe`
    <div class="unseen" role="status">
      ${r&&pe`<${Z} load=${Na} name="WaitingWords" isQuiet=${!0} session=${e} entry=${o} />`}
    </div>
  `}function Jd({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return pe`
    <div class="file">
      <span class="file-link">
        <${R} name="file" />
        <span class="file-text">
          <bdi class="file-name cut">${t.name}</bdi>
          <span class="file-detail">${We(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&pe`
        <progress max=${n.size} value=${n.sent} aria-label=${g("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var Ba=300*1e3;function Ua({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=t,c=Zd({old:new Map,fresh:new Map}).current;c.old=c.fresh,c.fresh=new Map;let u=l?[]:n;return ge`
    ${a&&ge`<${Fa} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+u.length===0&&!a&&!l&&ge`<p key="none" class="empty" role="listitem">${g("conversation.none")}</p>`}
    ${em(i,u).map(({day:h,at:b,items:f})=>ge`
      <div class="day" key=${h}>
        <div class="day-name" role="listitem">
          <button type="button" class="small-target" tabindex="-1" title=${g("conversation.jump_to_date")} onClick=${r}>${pn(b)}</button>
        </div>
        <${tm} context=${e} items=${f} marks=${o} memory=${c} />
      </div>
    `)}
    ${l&&ge`<${Fa} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function em(e,t){let n=[],o=r=>{let s=new Date(r.at),i=Lt(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)o({row:r,entry:null,at:Date.parse(r.timestamp),sender:K(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function tm({context:e,
items:t,marks:n,memory:o}){return t.flatMap((r,s)=>nm({context:e,item:r,before:t[s-1],marks:n,memory:o}))}function nm({context:e,item:t,before:n,marks:o,memory:{old:r,fresh:s}}){if(t.entry){let b=e.session.state.me,f=!(n&&(n.entry||n.sender===b)&&t.at-n.at<Ba);return[ge`<${bn} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${f} />`]}let{row:i}=t,a=i.seq===o.lineSeq,l=ge`
    <div key="line" class="unread-line" role="listitem"><span>${g("conversation.unread_line")}</span></div>
  `,c=a||n?.sender!==t.sender||t.at-n.at>=Ba;if(!K(i)){let b=ge`<${Pa} key=${i.seq} session=${e.session} notice=${i} />`;return a?[l,b]:[b]}let u=i.seq===o.flashSeq,h=r.get(i);return(!h||h.props.isHead!==c||h.props.isFlashed!==u)&&(h=ge`<${Wi} key=${i.seq} context=${e} message=${i} isHead=${c} isFlashed=${u} />`),s.set(
i,h),a?[l,h]:[h]}function Fa({way:e,marks:t,onRetry:n}){let o=t.faults[e];return ge`
    <div class="edge ${e}" role="listitem" aria-label=${g("conversation.reading")}>
      ${o!==null&&ge`
        <p role="alert">
          <span>${g("conversation.not_read",{reason:o})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${g("shell.try_again")}</button>
        </p>
      `}
    </div>
  `}function ja({context:e,onReady:t}){let{session:n,groupId:o}=e,r=$t(null),s=$t(null),[i,a]=Ka(null),l=$t(null),[c,u]=Ka(null),h=n.resets.value,b=Ae.value,f=b.name==="group"&&b.groupId===o?b.seq:null;Wa(()=>{let $=s.current,y=ma({session:n,groupId:o,below:e.compose.below,box:r.current,render:(k,x)=>{let M=n.local.signals.
outgoing.peek().filter(A=>v(A)),E=wt`<${Ua}
          context=${e} drawn=${k} outgoing=${M} marks=${x}
          onDay=${m} onRetry=${y.ask}
        />`;Ha(k?E:null,$)}}),v=({group_id:k,recipient_id:x,seq:M})=>(k===o||x!==null&&n.local.groupWith(x)===o)&&(M===null||!n.state.logs.get(o)?.rows.has(M));return l.current=y,a(y),t(y),()=>{y.dispose(),Ha(null,$)}},[n,o]);let p=$=>$().then(()=>u(null),y=>u(Be(y))),m=()=>p(async()=>{let{askForDay:$}=await B(import("./later.js")),
y=await $();y&&await l.current.goToTime(y)}),d=()=>p(async()=>{let{goTo:$,flash:y,open:v}=l.current;f===null?await v():await $(f)&&y(f)}),w=$t(h),_=$t(!1),S=$t(null);return Wa(()=>{if(i){if(n.history.look(o,f??void 0),f!==null){let $=i.anchor.place(),y=i.position.peek().isAtEnd||$===null||$.row.startsWith("k");_.current&&
(S.current??=y?"end":$)}if(f!==null||!_.current)d();else if(S.current){let $=S.current;S.current=null,p(()=>$==="end"?i.goToEnd():i.goTo(Number($.row),{offset:$.offset}))}_.current=!0}},[i,b]),om(()=>{i&&h!==w.current&&(i.anchor.place()?p(i.again):d()),w.current=h},[i,h]),Ca(r,i),wt`
    <div class="messages-place">
      ${i&&wt`<${qa} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${g("conversation.messages")}
        onKeyDown=${$=>i&&Ra($,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${g("conversation.older")}</button>
          <button type="button" class="button" onClick=${m}>${g("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${g("conversation.messages")} ref=${s}></div>
        ${i&&wt`<${Ta} context=${e} list=${i} box=${r} />`}
        ${c!==null&&wt`
          <p class="empty" role="alert">
            ${g("conversation.not_read",{reason:c})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&p(i.open)}>${g("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&wt`<${La} context=${e} list=${i} />`}
    </div>
  `}var rm=xi({type:"conjunction"}),za=e=>rm.value.format(e);import{html as Ga}from"./vendor/preact.js";var Sn=3;function Xa({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);qt(e,n.slice(0,Sn));let o=n.slice(0,Sn).map(s=>re(e,s,"…")),r=n.length>Sn?g("conversation.typing_more",{names:o.join(", "),more:n.length-Sn}):g("conversation.typing",{names:za(o),n:n.length});return Ga`<p class="typing" aria-live="off">${n.
length>0&&Ga`<bdi>${r}</bdi>`}</p>`}var xo=()=>B(import("./later.js"));function Ya({session:e,actions:t,groupId:n}){let[o,r]=lm(null),s=am(()=>{let a=un({session:e,key:$e({groupId:n,userId:null})});return wn({session:e,actions:t,groupId:n,compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return sm(()=>{i&&!i.settings&&e.asking.group(n)},[
e,n,i===null]),im(()=>{if(!o)return;let a=l=>Zi(l,{context:s,list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[s,o]),i?xn`
    <${ja} context=${s} onReady=${r} />
    <div class="main-foot">
      <${Xa} session=${e} groupId=${n} />
      <${hn} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${pi} session=${e} groupId=${n} />
    <${kn} session=${e} groupId=${n} />
    <${va} load=${xo} />
    <${Ni} load=${xo} />
  `:xn`<${cm} session=${e} groupId=${n} />`}function cm({session:e,groupId:t}){let n=e.left.value.findLast(({event:r})=>r.group_id===t);if(n&&n.event.actor_id!==e.state.me)return xn`<${Z} load=${xo} name="Left" left=${n} />`;let o=e.connection.value.state==="live";return xn`<p class="empty" role="status">${o?g("convers\
ation.not_member"):g("conversation.reading")}</p>`}import{html as Qa,useEffect as Va,useMemo as um}from"./vendor/preact.js";function Ja({session:e,actions:t,userId:n}){let{local:o}=e,r=$e({groupId:null,userId:n}),s=um(()=>wn({session:e,actions:t,groupId:0,compose:un({session:e,key:r})}),[e,t,r]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=re(e,n),c=o.signals.outgoing.value.filter(u=>u.recipient_id===n);return Va(()=>e.
asking.people.need([n]),[e,n]),Va(()=>{i!==null&&_e(Ie({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),Qa`
    <div class="main-body">
      <div class="beginning">
        <${te} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${g("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${g("conversation.messages")}>
        ${c.map(u=>Qa`<${bn} key=${u.key} context=${s} entry=${u} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${hn} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
    <${kn} session=${e} userId=${n} />
  `}import{html as ce,useEffect as el}from"./vendor/preact.js";import{html as fm,useEffect as pm}from"./vendor/preact.js";function Za({session:e,userId:t}){return pm(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&fm`<span class="online-dot"><span class="unseen">${g("shell.online")}</span></span>`}var Mn=e=>{W(async()=>(await B(import("./later.js"))).openGroupMenu(e))};function tl({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return el(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[o]),ce`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${R} name="back" label=${g("shell.back")} /></a>
      ${o?.kind==="direct"?ce`<${ol} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:ce`<${dm} group=${o} />`}
      ${o&&ce`<${mm} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var nl=({session:e,userId:t})=>ce`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${R} name="back" label=${g("shell.back")} /></a>
    <${ol} session=${e} userId=${t} />
  </header>
`;function dm({group:e}){if(!e)return ce`<h1 class="grow"><bdi>${g("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return ce`
    <${te} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>ft({name:"group",groupId:t})}>
          <bdi class="cut">${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&ce`<span class="tag">${g("shell.archived")}</span>${" "}`}
        ${r!==null&&ce`<span>${g("shell.n_members",{n:r})}</span>`}
        ${o&&ce`<span> · </span><bdi class="cut" title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function ol({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=ve(o);return el(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),ce`
    <span class="with-dot">
      <${te} id=${t} name=${r} file=${o?.avatar} />
      <${Za} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>ft({name:"profile",userId:t,groupId:n})}>
          <bdi class="cut">${r||g("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi class="cut">${t===e.state.me?g("shell.notes"):o?.status??""}</bdi></p>
    </div>
  `}function mm({session:e,actions:t,group:n}){let o=(r,s,i)=>ce`
    <button
      class=${r==="search"?"button quiet":"button quiet in-menu"} title=${i} aria-pressed=${ke.value?.name===r}
      onClick=${()=>ft({name:r,groupId:n.id})}
    >
      <${R} name=${s} label=${i} />
    </button>
  `;return ce`
    ${n.kind==="group"&&o("members","group",g("shell.members"))}
    ${o("pins","pin",g("shell.pins"))}
    ${o("search","search",g("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${g("shell.more")}
      onClick=${r=>Mn({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${R} name="more" label=${g("shell.more")} />
    </button>
  `}import{html as Eo}from"./vendor/preact.js";var En=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as gm}from"./vendor/preact.js";var Mo=(e,t)=>W(async()=>{let{openNew:n}=await B(import("./later.js")).catch(()=>{throw new Error(g("shell.not_loaded"))});n(e,t)});function rl(e){let t=n=>ht({label:g("shell.menu_new"),anchor:n.currentTarget,items:En.map(([o,r])=>({label:g(`shell.new.${o}`),icon:r,onSelect:()=>{Mo(o,e)}}))});return gm`
    <button class="button quiet" aria-haspopup="menu" title=${g("shell.menu_new")} onClick=${t}>
      <${R} name="add" label=${g("shell.menu_new")} />
    </button>
  `}function sl(e){let t=e.session.view.order.value.length===0;return Eo`
    <div class="main-body home">
      <p class="quiet-text">${g(t?"shell.begin":"shell.choose")}</p>
      <${Ao} ...${e} />
    </div>
  `}var Ao=e=>Eo`
  <div class="home-actions">
    ${En.map(([t,n])=>Eo`
      <button key=${t} class="button" onClick=${()=>{Mo(t,e)}}>
        <${R} name=${n} />${g(`shell.new.${t}`)}
      </button>`)}
  </div>
`;var Oo=/Mac|iPhone|iPad/.test(navigator.platform),il=()=>Oo?"⌘":g("shell.key.ctrl");import{signal as hm}from"./vendor/preact.js";var Ft=hm(!1);function An(){document.querySelector("dialog[open]")||(_n(),Ft.value=!0)}var wm=".composer textarea",$m=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function cl(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||_m(n,e)&&n.preventDefault()};return window.addEventListener("keydown",t),()=>window.removeEventListener("keydown",t)}function _m(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=Oo?e.metaKey:e.ctrlKey;if(Ft.peek()&&!document.querySelector("dialog[open]"))return n.length===1;if(ha()||
ka()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")An();else if(s&&!o&&r&&n.toLowerCase()==="f")_e("/search");else if(o&&!s&&n==="ArrowDown")al(t,1,r);else if(o&&!s&&n==="ArrowUp")al(t,-1,r);else{if(n==="F6"&&!o&&!s)return ym(r?-1:1);if(n==="Escape")return ke.peek()===null&&ll();if(o||
e.ctrlKey||e.metaKey||km(e.target))return!1;if(n==="?")W(bm);else return vm(e)&&ll(),!1}return!0}function al({state:e,view:t},n,o){let r=Ae.peek(),s=t.order.peek(),i=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=i+n;l>=0&&l<s.length;l+=n){let c=e.groups.get(s[l]);if(!(!c||o&&(c.unread===0||
Xe(c,a)&&c.mentions===0))){_e(`/g/${c.id}`);return}}}function ym(e){let t=$m.flatMap(({root:s,first:i})=>{let a=document.querySelector(s),l=a?.querySelector(i)??a;return a&&l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let i=t[(r+e*s+n*s)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function ll(){let e=document.querySelector(wm);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function vm({
key:e,target:t}){return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".panel, [role='menu'], [role='listbox']"))}async function bm(){(await B(import("./later.js"))).showKeys()}function km(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):
!1}import{effect as Sm,html as xm}from"./vendor/preact.js";var ul=5e3,fl=()=>B(import("./later.js"));function pl({connection:e}){return Sm(()=>{e.value.state==="live"&&Mm(()=>{fl().catch(()=>{})})})}function Mm(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:ul}):setTimeout(e,ul)}function dl(e){return Ft.value?xm`<${Z} load=${fl} name="Palette" ...${e} />`:
null}import{html as gl,useEffect as hl,useLayoutEffect as wl,useRef as Om,useState as $l}from"./vendor/preact.js";import{html as To,useEffect as Em,useRef as Am}from"./vendor/preact.js";function ml({title:e,head:t,foot:n,children:o}){let r=Am(null),s=ke.value?.back;return Em(()=>{r.current?.focus({preventScroll:!0})},[]),To`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s&&To`<button class="button quiet" onClick=${()=>ae(s)}>
            <${R} name="back" label=${g("shell.panel_back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${r}>${e}</h2>
          <button class="button quiet" onClick=${Ve}>
            <${R} name="close" label=${g("shell.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${o}</div>
      ${n&&To`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var Co=null;function yl({session:e,actions:t}){let n=ke.value,o=Om(!1),[,r]=$l(0),[s,i]=$l(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(n.groupId).value===null,l=n!==null&&!a;if(hl(()=>{a&&Ve()},[a]),hl(()=>{!l||Co||B(import("./panels.js")).then(u=>{Co=u.PANELS,r(h=>h+1)},()=>i(!0))},
[l]),wl(()=>{if(l)return document.addEventListener("keydown",_l),()=>document.removeEventListener("keydown",_l)},[l]),wl(()=>{o.current&&!l&&Tm()&&Oi(),o.current=l},[l]),!l)return null;let c=Co?.[n.name];return c?gl`<${c} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:gl`
    <${ml} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?g("shell.panel_not_loaded"):g("shell.loading")}
      </p>
    <//>
  `}function _l(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}Ve()}var Tm=()=>!document.
activeElement||document.activeElement===document.body;import{html as Tn,useMemo as ig,useState as ag}from"./vendor/preact.js";import{html as Cm,useState as Rm}from"./vendor/preact.js";var vl="chat-asked";function bl({session:e}){let[t,n]=Rm(qm()),o=e.local.signals.settings.value.notifications;if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{Lm(),n(!0)};return Cm`
    <section class="ask" aria-label=${g("shell.notifications")}>
      <p>${g("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${g("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${g("shell.allow")}</button>
      </div>
    </section>
  `}function qm(){try{return localStorage.getItem(vl)!==null}catch{return!0}}function Lm(){try{localStorage.setItem(vl,"1")}catch{}}import{html as Pm}from"./vendor/preact.js";function kl({session:e,actions:t}){let n=e.state.me,o=e.view.people.get(n).value,r=ve(o),s=i=>ht({label:g("shell.account"),anchor:i.currentTarget,items:[{label:g("shell.profile"),icon:"person",onSelect:()=>_e("/settings/profile")},{label:g("shell.settings"),icon:"settings",onSelect:()=>_e("/settings")},{label:g("shell.\
sessions"),icon:"device",onSelect:()=>_e("/settings/sessions")},null,{label:g("shell.read_all"),icon:"check",onSelect:()=>{W(()=>t.readAll())}},null,{label:g("shell.sign_out"),icon:"leave",onSelect:()=>{Nm()}}]});return Pm`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${g("shell.account_of",{name:r})} onClick=${s}>
      <${te} id=${n} name=${r} file=${o?.avatar} size="small" />
    </button>
  `}var Nm=()=>W(async()=>{await Ee.logout(),_e("/",{replace:!0})});var Ro=["all","unread","mentions","direct"],Dm={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e==="direct"};function Sl(e,t,n,o){if(n==="all")return e;let r=Dm[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as Im,useEffect as Bm,useState as Fm}from"./vendor/preact.js";function xl({session:e,actions:t}){let[n,o]=Fm([]),r=e.connection.value.state==="live",s=e.invitations.value;if(Bm(()=>{r&&t.invitations().then(({items:l})=>o(l),()=>{})},[r,s]),n.length===0)return null;let i=()=>W(async()=>(await B(import("./later.js"))).showInvitations(t,n,a)),a=l=>o(c=>c.filter(u=>u.id!==
l));return Im`
    <button class="button invitations" onClick=${i}>
      <${R} name="group" />${g("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as Ll,useEffect as Nl,useLayoutEffect as On,useRef as _t,useState as Po}from"./vendor/preact.js";var Um=1440*60*1e3,Hm=7,Wm=be({hour:"numeric",minute:"2-digit"}),Km=be({weekday:"short"}),jm=be({day:"numeric",month:"short"}),zm=be({day:"numeric",month:"numeric",year:"2-digit"}),Ml=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function El(e,t=new Date){let n=Math.round((Ml(t)-Ml(e))/Um);return n===
0?Wm.value.format(e):n>0&&n<Hm?Km.value.format(e):(e.getFullYear()===t.getFullYear()?jm:zm).value.format(e)}import{html as ue,useEffect as Ol,useLayoutEffect as Gm,useRef as Xm}from"./vendor/preact.js";function Al(e,t){return e.kind==="group"?e.name:t?.is_deleted?g("shell.deleted_user"):ve(t)||e.name}var Tl=999;function Cl({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,c=Xm(null);Gm(()=>c.current?.style.setProperty("--at",String(o)),[o,!l]);let u=Ym(e,l);if(!l)return null;let h=Xe(l,Date.now()),b=Al(l,u.person),f=l.unread>0&&!h,p=d=>Mn({session:e,actions:t,
id:n,name:b,point:d,anchor:c.current?.querySelector(d?"a":"button")}),m=d=>{d.preventDefault();let w=d.clientX===0&&d.clientY===0;p(w?null:{x:d.clientX,y:d.clientY})};return ue`
    <li
      ref=${c} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${m} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${Qm(l,b,h,u.isOnline)} data-unread=${f} data-muted=${h} draggable=${!1}
      >
        <span class="group-picture">
          <${te} id=${l.peer_id??n} name=${b} file=${u.person?.avatar} isGroup=${l.kind==="group"} />
          ${u.isOnline&&ue`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${b}</bdi>
            ${h&&ue`<${R} name="muted" />`}
            ${l.last&&ue`<time class="group-time">${El(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Jm} session=${e} group=${l} isChosen=${s} />
            <${Vm} group=${l} isMuted=${h} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>p(null)}
      >
        <${R} name="more" label=${g("shell.menu_of",{name:b})} />
      </button>
    </li>
  `}function Ym(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return Ol(()=>o?e.people.show(n):void 0,[n,o]),Ol(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function Qm({unread:e,mentions:t},n,o,r){let s=[n];
return r&&s.push(g("shell.online")),e>0&&s.push(g("shell.n_unread",{n:e})),t>0&&s.push(g("shell.n_mentions",{n:t})),o&&s.push(g("shell.muted")),s.join(", ")}function Vm({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n==="direct"&&e>0&&!o;return ue`
    ${t>0&&!r&&ue`<span class="badge of-mention">@${qo(t)}</span>`}
    ${r&&ue`<span class="badge of-mention">${qo(e)}</span>`}
    ${e>0&&!o&&!r&&ue`<span class="badge">${qo(e)}</span>`}
  `}var qo=e=>e>Tl?`${Tl}+`:e;function Jm({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter(h=>h!==e.state.me),a=e.local.signals.drafts.get(`g${o}`).value;if(i.length>0)return ue`<span class="group-last typing">${g("shell.typing")}</span>`;if(a?.text&&!n)return ue`<span class="group-last"><em>${g(
"shell.draft")} </em><bdi class="cut">${a.text}</bdi></span>`;if(!r)return ue`<span class="group-last"><bdi class="cut">${t.topic||g("shell.empty_group")}</bdi></span>`;let l=r.sender_id===e.state.me,c=e.view.people.get(r.sender_id).value,u=l?g("shell.you"):s==="direct"?null:ve(c)||r.sender;return ue`<span class="group-last">${u&&
ue`<span class="group-from"><bdi class="cut">${u}</bdi>: </span>`}<bdi class="cut">${Zm(r)}</bdi></span>`}function Zm({kind:e,text:t}){return e==="deleted"?g("shell.deleted"):e==="file"?g("shell.a_file"):Ye(t)}function Rl({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(s,o))}}function ql({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var eg=2e3,tg=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Dl({session:e,actions:t,ids:n,chosen:o}){let r=_t(null),s=_t(null),[i,a]=ng(n),[l,c]=Po({first:0,end:0}),[u,h]=Po(null),b=rg(i,[u,o,i[0]??null]),f=Lo(s.current),p=ql(l,[i.indexOf(b??-1),i.indexOf(f??-1)]);function m(){let w=r.current,_=s.current?.
getBoundingClientRect().height??0,S=i.length;if(!w||S===0||_===0)return;let $=Rl({top:w.scrollTop,height:w.clientHeight,row:_/S,count:S});c(y=>y.first===$.first&&y.end===$.end?y:$)}On(()=>{s.current?.style.setProperty("--count",String(i.length)),m()},[i]),Nl(()=>{let w=new ResizeObserver(m);return w.observe(r.current),
w.observe(s.current),()=>w.disconnect()},[i]),On(()=>{f!==null&&Lo(s.current)===null&&Pl(s.current,f)?.focus()}),og(s,i,o);function d(w){let _=Lo(s.current);if(_===null||!tg.includes(w.key)||w.altKey||w.ctrlKey)return;w.preventDefault();let S=Math.max(1,Math.floor((r.current?.clientHeight??0)/Il(s.current))-1),$=i.indexOf(
_),y={ArrowDown:$+1,ArrowUp:$-1,PageDown:$+S,PageUp:$-S,Home:0,End:i.length-1}[w.key]??$,v=i[Math.max(0,Math.min(y,i.length-1))];v!==void 0&&h(v)}return On(()=>{u!==null&&f!==null&&f!==u&&Pl(s.current,u)?.focus()},[u]),Ll`
    <div
      ref=${r} class="sidebar-body" onScroll=${m}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${g("shell.conversations")} onKeyDown=${d}>
        ${p.map(w=>{let _=i[w];return Ll`<${Cl}
            key=${_} id=${_} position=${w} count=${i.length} session=${e} actions=${t}
            isChosen=${_===o} isStop=${_===b} onFocus=${h}
          />`})}
      </ul>
    </div>
  `}function ng(e){let t=_t(e),n=_t(-1/0),o=_t(null),[,r]=Po(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),Nl(()=>(s>0&&t.current!==e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+eg}]}function og(e,t,n){let o=_t(null);
On(()=>{let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=Il(e.current),a=r*i;a<s.scrollTop?s.scrollTop=a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function Il(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function Lo(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var Pl=(e,t)=>e?.querySelector(`li[data-id="${t}"] > a`),rg=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;import{html as sg}from"./vendor/preact.js";var Bl=()=>sg`
  <button
    class="button quiet" title=${g("shell.mentions")} aria-pressed=${ke.value?.name==="mentions"}
    onClick=${()=>ft({name:"mentions"})}
  >
    <${R} name="mention" label=${g("shell.mentions")} />
  </button>
`;function Fl({session:e,actions:t,chosen:n}){let[o,r]=ag(Ro[0]),s=lg(e,o,n);return Tn`
    <nav id="groups" class="sidebar" aria-label=${g("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${R} name="logo" /><span>${g("shell.name")}</span></a>
          <span class="grow"></span>
          <${Bl} />
          <${rl} session=${e} actions=${t} />
          <${kl} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${An}>
          <${R} name="search" /><span class="grow">${g("shell.palette")}</span><kbd>${`${il()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${g("shell.filter")}>
          ${Ro.map(i=>Tn`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${g(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${xl} session=${e} actions=${t} />
      </header>
      <${Dl} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&Tn`
        <div class="empty">
          <p>${g(`shell.none.${o}`)}</p>
          ${o==="all"&&Tn`<${Ao} session=${e} actions=${t} />`}
        </div>`}
      <${bl} session=${e} />
    </nav>
  `}function lg(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return ig(()=>Sl(o,e.state.groups,t,n),[e,o,r,t,n])}function ug({session:e,actions:t}){let n=Ae.value,o=n.name!=="home";return cg(()=>cl(e),[e]),Ul(()=>pl(e),[e]),Ul(()=>pg(e),[e]),he`
    <a class="skip-link" href="#main">${g("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Xo}>
      <${oi} session=${e} />
      <${Fl} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${fg} session=${e} actions=${t} at=${n} />
        <${mg} session=${e} actions=${t} at=${n} />
      </main>
      <${yl} session=${e} actions=${t} />
      <${si} session=${e} />
    </div>
    <${dl} session=${e} actions=${t} />
    <${$a} />
    <${Sa} load=${Cn} />
    <${Yo} />
  `}function fg({session:e,actions:t,at:n}){switch(n.name){case"group":return he`<${tl} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return he`<${nl} key=${n.userId} session=${e} userId=${n.userId} />`;default:return he`
        <header class="bar">
          <a class="button quiet back" href="/"><${R} name="back" label=${g("shell.back")} /></a>
          <h1><bdi class="cut">${gg(n)}</bdi></h1>
        </header>
      `}}function pg(e){let t=[],n=!1;return Cn().then(({startNotifications:o,startTellingLeft:r,startSwipe:s,startUpdating:i})=>{n||(t=[o(e),r(e),s(),i(e)])},()=>{}),()=>{n=!0;for(let o of t)o()}}var Cn=()=>B(import("./later.js")),dg=()=>B(import("./settings.js"));function mg({session:e,actions:t,
at:n}){switch(n.name){case"group":return he`<${Ya} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return he`<${Ja} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"join":return he`<${Z} load=${Cn} name="InviteScreen" session=${e} actions=${t} code=${n.code} />`;case"\
search":return he`<${Z} load=${Cn} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return he`<${Z} load=${dg} name="Settings" session=${e} actions=${t} page=${n.page} />`;case"home":return he`<${sl} session=${e} actions=${t} />`;default:return he`<div class="main-body"><p class="empty"><a href="/">${g(
"shell.back")}</a></p></div>`}}function gg(e){switch(e.name){case"home":return g("shell.name");case"group":case"direct":return g("shell.conversation");case"join":return g("shell.invitation");case"search":return g("shell.search");case"settings":return g("shell.settings");case"unknown":return g("shell.not_found")}}export{Wl as a,Vl as b,Te as c,K as d,oe as e,Xe as f,fw as g,Ww as h,vf as i,ve as j,te as k,B as l,ct as m,ya as n,Nv as o,xd as p,ha as q,wa as r,Ad as s,Od as t,pt as u,j_ as v,Ii as w,z_ as x,G_ as y,X_ as z,Y_ as A,be as B,Lt as C,x_ as D,fn as E,M_ as F,Ci as G,po as H,qi as I,Li as J,il as K,Al as L,ke as M,ae as N,
T_ as O,Ve as P,ht as Q,Ft as R,Nm as S,En as T,El as U,ml as V,Za as W,ug as X};
