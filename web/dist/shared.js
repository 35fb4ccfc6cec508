import{A as we,B as Ho,C as yt,D as Ko,E as _e,F as W,L as On,b as Re,c as qo,d as $,e as V,f as Ro,g as Lo,h as xe,i as Po,j as No,k as Do,l as $e,m as Bt,n as Io,o as Bo,p as _t,q as Fo,r as Uo,u as Me,v as q,y as Le,z as Ee}from"./shared1.js";function Wo({me:e,leave:t},n,o){async function r(s){let i=await n.patch("/v1/users/me",s);return e.value=i,i}return{changeProfile:r,uploadAvatar(s,i=()=>{}){let{done:a,cancel:l}=o(s,"avatar",{onProgress:i});return{done:a.then(({id:c})=>r({avatar:c})),cancel:l}},async changePassword(s,i){let{ended:a}=await n.put("/v1/us\
ers/password",{old_password:s,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:s=>n.remove(`/v1/users/sessions/${encodeURIComponent(s)}`),exportPath:"/v1/users/me/export",deleteAccount:(s,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:s,messages:i}))}}var J=e=>`/v1/groups/${e}`,Ae=(e,t)=>`/v1/groups/${e}/messages/${t}`,Ft=(e,t)=>`/v1/groups/${e}/members/${t}`;var Ut=200;function jo({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:r}=await n.post("/v1/groups",{name:o});return r},async changeGroup(o,r){let{settings:s}=await n.patch(J(o),r);return s},deleteGroup:o=>n.remove(J(o)),join:o=>n.post(`${J(o)}/join`),leave:o=>n.remove(Ft(o,e.me)),mute:(o,r)=>n.
put(`${J(o)}/mute`,{until:r}),unmute:o=>n.remove(`${J(o)}/mute`),publicGroups:(o,r=0)=>n.page("/v1/groups/public",{q:o||null,limit:Ut,after_id:r}),members:(o,{q:r,after_id:s=0,limit:i=Ut}={})=>n.page(`${J(o)}/members`,{q:r||null,limit:i,after_id:s}),addMember:(o,r,s="member")=>n.post(`${J(o)}/members`,{user_id:r,role:s}),
changeRole:(o,r,s)=>n.patch(Ft(o,r),{role:s}),removeMember:(o,r)=>n.remove(Ft(o,r)),ban:(o,r)=>n.put(`${J(o)}/bans/${r}`),unban:(o,r)=>n.remove(`${J(o)}/bans/${r}`),bans:o=>n.page(`${J(o)}/bans`,{limit:Ut,after_id:0}),createInvite:(o,r)=>n.post(`${J(o)}/invites`,r),invites:o=>n.get(`${J(o)}/invites`),revokeInvite:(o,r)=>n.
remove(`${J(o)}/invites/${r}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/users/me/invitations",{limit:Ut,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(
`/v1/users/me/invitations/${o}`)}}var Ht=200,vt=class extends xe{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function zo({local:e,people:t,marks:n,history:o},r){return{async send(s){let i=await e.outbox.add(s),{group_id:a,recipient_id:l}=i;return a&&t.typedAndSent(a),await e.drafts.clear($e({groupId:a,userId:l})),i},
sendAgain:s=>e.outbox.retry(s),deleteUnsent:async s=>await e.outbox.discard(s)!==null,editUnsent:s=>e.editUnsent(s),async edit({group_id:s,seq:i,revision:a=1},l){let c=Ae(s,i);try{return await r.patch(c,{content:l},{headers:{"If-Match":`"${a}"`}})}catch(u){let h=u;throw h.action!=="choose"?h:new vt(h,l,await r.get(c))}},
remove:(s,i)=>r.remove(Ae(s,i)),async react(s,i,a,l){let c=`${Ae(s,i)}/reactions/${encodeURIComponent(a)}`,{reactions:u}=await(l?r.put(c):r.remove(c));return u},pin(s,i,a){let l=`${J(s)}/pins/${i}`;return a?r.put(l):r.remove(l)},pins:s=>r.get(`${J(s)}/pins`),markUnread:(s,i)=>n.unread(s,i),readAll:()=>n.readAll(),message:(s,i)=>r.
get(Ae(s,i)),async versions(s,i){let a=`${Ae(s,i)}/versions`,l=[];for(;;){let c=l[l.length-1]?.revision,u=await r.get(a,{limit:Ht,after:c});if(l.push(...u),u.length<Ht)return l}},reactions:(s,i)=>r.page(`${Ae(s,i)}/reactions`,{limit:Ht,after_id:0}),readers:(s,i)=>r.page(`${Ae(s,i)}/readers`,{limit:Ht,after_id:0}),replies:(s,i,a={})=>r.
get(`${Ae(s,i)}/replies`,a),mentions:(s=null)=>r.page(s??"/v1/mentions"),search:s=>r.get("/v1/search",s),refresh:(s,i)=>o.row(s,i)}}function Go({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let r=`/v1/users/${n}/block`;return o?t.put(r):t.remove(
r)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Dl=(e,t,n)=>({...zo(e,t),...jo(e,t),...Go(e,t),...Wo(e,t,n)});import{openDB as Il,unwrap as Bl,wrap as Fl}from"./vendor/idb.js";var Ul=1,Hl=3e3,Kl=3,Wl=40,Qo=["outbox","drafts","files","values"],bt=["meta","groups","messages","people","logs"];async function jl(e){if(typeof indexedDB>"u")return _t();let t=!0,n=Promise.resolve().then(()=>Il(`chat-${e}`,Ul,{upgrade(r){for(let s of bt)r.objectStoreNames.contains(s)&&r.deleteObjectStore(s);r.createObjectStore(
"meta"),r.createObjectStore("groups",{keyPath:"id"}),r.createObjectStore("messages",{keyPath:["group_id","seq"]}),r.createObjectStore("people",{keyPath:"id"}),r.createObjectStore("logs",{keyPath:"group_id"});for(let s of Qo)r.objectStoreNames.contains(s)||(s==="outbox"?r.createObjectStore(s,{keyPath:"key"}):r.createObjectStore(
s))},blocking:(r,s,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await Vo(n,null);return o?zl(o,()=>t):(n.then(r=>r.close()).catch(()=>{}),_t())}async function Vo(e,t,n=()=>{}){let o,r=new Promise(s=>{o=setTimeout(()=>{n(),s(t)},Hl)});try{return await Promise.race([e,r])}catch{return t}finally{clearTimeout(o)}}function zl(e,t){
let n=0;async function o(s,i){if(!t()||n>=Kl)return i;let a=Promise.resolve().then(s);return Vo(a,i,()=>n++)}let r=s=>o(async()=>(await s(),!0),!1);return{is_lasting:!0,read:()=>o(()=>Gl(e),null),rows:s=>o(()=>e.getAll("messages",IDBKeyRange.bound([s,0],[s,1/0])),[]),async save(s){let i=!1;return await r(()=>Xl(e,s).catch(
l=>{throw i=l?.name==="QuotaExceededError",l}))?!0:(i&&await r(()=>Yo(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:s=>o(async()=>await e.get("outbox",s)??null,null),put_outgoing:s=>r(()=>Xo(e,"outbox",s)),remove_outgoing:s=>r(()=>e.delete("outbox",s)),drafts:()=>o(async()=>{let s=e.transaction(
"drafts"),[i,a]=await Promise.all([s.store.getAllKeys(),s.store.getAll()]);return new Map(i.map((l,c)=>[String(l),a[c]]))},new Map),draft:s=>o(async()=>await e.get("drafts",s)??null,null),put_draft:(s,i)=>r(()=>Xo(e,"drafts",i,s)),sync_draft:(s,i)=>r(()=>Yl(e,s,i)),file:s=>o(async()=>await e.get("files",s)??null,null),
put_file:(s,i)=>r(()=>e.put("files",i,s)),remove_file:s=>r(()=>e.delete("files",s)),value:s=>o(async()=>await e.get("values",s)??null,null),put_value:(s,i)=>r(()=>e.put("values",i,s)),wipe:(s=!1)=>r(()=>Yo(e,s?[...bt,...Qo]:bt)),close:()=>e.close()}}async function Gl(e){let t=e.transaction(["meta","groups","people","lo\
gs"]),n=t.objectStore("meta"),[o,r,s,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);return o===void 0?null:{cursor:o,me:r??null,groups:s,people:i,logs:a}}async function Xl(e,t){let n=e.transaction(bt,"readwrite");n.done.
catch(()=>{});let o=i=>Bl(n.objectStore(i));if(t.is_whole)for(let i of bt)o(i).clear();for(let i of[...t.gone_groups,...t.gone_logs])o("messages").delete(IDBKeyRange.bound([i,0],[i,1/0])),o("logs").delete(i);for(let i of t.gone_groups)o("groups").delete(i);let r=new Map(t.logs.map(i=>[i.group_id,i]));for(let[i,{from:a}]of r)
o("messages").delete(IDBKeyRange.bound([i,0],[i,a],!1,!0));for(let i of t.gone_rows)i[1]>=(r.get(i[0])?.from??0)&&o("messages").delete(i);for(let i of t.groups)o("groups").put(i);for(let i of t.people)o("people").put(i);let s=0;for(let i of t.rows){let a=o("messages").put(i);++s%Wl===0&&await Fl(a)}for(let i of t.logs)
o("logs").put(i);o("meta").put(t.cursor,"cursor"),o("meta").put(Date.now(),"saved_at"),t.me!==void 0&&o("meta").put(t.me,"me"),n.commit(),await n.done}async function Xo(e,t,n,o){let r=e.transaction(t,"readwrite"),{store:s}=r,i=n===null?s.delete(o):s.put(n,o);r.commit(),await Promise.all([i,r.done])}async function Yl(e,t,n){
let{store:o,done:r}=e.transaction("drafts","readwrite");Bo(await o.get(t),n)&&(Bt(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await r}async function Yo(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}import{batch as uf,signal as Xe}from"./vendor/preact.js";var Ql=new Set([1002,1007,1009,4502]),Vl=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Jo=e=>Ql.has(e),Zo=e=>Vl.get(e)??null;function er(e){try{let t=Number(JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var Jl=1e4;function tr(e){let t=new Map,n=0;function o(s){let i=t.get(s);return t.delete(s),i&&e.cancel(i.handle),i}let r=(s,i)=>o(s)?.fail(new xe({code:i}));return{ask(s,i,a=`r${++n}`){return new Promise((l,c)=>{let u=e.after(()=>r(a,"time_out"),Jl);t.set(a,{done:l,fail:c,handle:u}),i({...s,ref:a})||r(a,"network")})},
settle(s){if(typeof s.ref!="string")return;let i=o(s.ref);s.type==="error"?i?.fail(No(s)):i?.done(s)},failAll(){for(let s of[...t.keys()])r(s,"network")}}}var tc=1e4,Tn=2e4,nc=5e3,oc=500,rc=3e4,or=3,sc=65536;function rr({open:e,prepare:t,checkLogin:n,onFrame:o,onState:r,isOnline:s=()=>!0,isVisible:i=()=>!0,clock:a=Lo,random:l=Math.random}){let c=null,u={state:"idle",since:a.now(),retryAt:null,code:null},h=0,b=0,p=!1,f=null,m=null,d=-1/0,w=tr(a);function _(T,P=null,B=null){
let H=a.now();u={state:T,since:H,retryAt:P===null?null:H+P,code:B},r(u)}function S(){return u.state==="updating"&&h<or?"updating":u.state==="offline"?"offline":"connecting"}async function v(){y();let T=++b;_(S());let P;try{P=await t()}catch(ee){T===b&&A(ee);return}if(T!==b)return;let B=!1;c=e(P);let H=c;f=a.after(()=>E(
B,1006),tc),H.onopen=()=>{B=!0},H.onmessage=({data:ee})=>H===c&&x(ee),H.onclose=({code:ee,reason:C})=>H===c&&M(B,ee,C)}function x(T){let P;try{P=JSON.parse(String(T))}catch{return}if(d=a.now(),P.type==="ready")k(),a.cancel(f),p=!0,_("catching_up");else if(P.type==="live"){h=0,o(P),_("live");return}w.settle(P),o(P)}function k(){
let T=d+Tn-a.now(),P=()=>d+Tn>a.now();m=a.after(()=>P()||!i()?k():g(),T>0?T:Tn)}function g(){a.cancel(m),d=-1/0,D({type:"ping"}),m=a.after(()=>d>-1/0?k():E(!0,1006),nc)}function y(){if(a.cancel(f),a.cancel(m),p=!1,c){let T=c;c=null,T.onmessage=T.onopen=null,T.onclose=null,T.close(1e3)}w.failAll()}function M(T,P,B){if(P===
1012){let ee=er(B)+l()*1e3;y(),_("updating",ee,P),f=a.after(v,ee);return}let H=Zo(P);H?N("ended",H):P===4503?N("crowded",P):Jo(P)?N("faulty",P):E(T,P)}function E(T,P){y();let B=++b;if(T){L(P);return}_(S(),null,P),n().then(()=>B===b&&L(P),H=>B===b&&A(H))}function A(T){if(!(T instanceof xe))throw T;T.action==="sign_in"?N(
"ended",T.code):L(T.code,(T.retryAfter??0)*1e3)}function L(T,P=0){y();let B=Math.min(oc*2**h,rc),H=Math.max(B*(.7+.6*l()),P);h++,!s()||h>=or?_("offline",H,T):_(u.state==="updating"?"updating":"waiting",H,T),f=a.after(v,H)}function N(T,P=null){b++,y(),_(T,null,P)}function D(T){return!c||!p?!1:(c.send(JSON.stringify(T)),
!0)}return{get connection(){return u},start(){h=0,v()},stop:()=>N("idle"),end:T=>N("ended",T),restart:()=>{v()},now(){u.state==="crowded"?this.start():["offline","waiting","updating"].includes(u.state)?v():p&&g()},offline(){u.state==="waiting"||u.state==="connecting"?(u={...u,state:"offline"},r(u)):p&&g()},signal:T=>c!==
null&&c.bufferedAmount<sc&&D(T),request:(T,P)=>w.ask(T,D,P)}}function Oe(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var sr=4,Cn=1e3,ic=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","message_unpinned","account_deleted"]),ir=e=>({group_id:e,segments:[],rows:new Map,sorted:null,pending:new Set}),U=e=>e!==void 0&&(e.type==="group_message"||e.type===
"direct_message"),ar=e=>e.type==="group_message"||e.type==="direct_message"||ic.has(e.type),ve=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),ne=e=>e.segments.findLast(t=>t.at_end),Kt=e=>ne(e)??e.segments.at(-1);function fe(e,t){return e.sorted??=[...e.rows.values()].sort((n,o)=>n.seq-o.seq),e.sorted.slice(ye(e.sorted,t.
from),ye(e.sorted,t.to+1))}function ye(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].seq>=t?o=r:n=r+1}return n}function kt(e,t){let{rows:n,sorted:o}=e;if(o){let r=ye(o,t.seq);r===o.length||n.has(t.seq)?o[r]=t:e.sorted=null}n.set(t.seq,t)}function qn(e){let t=[];return e.pending.add(t),t}function lr(e,t,n,o){e.pending.
delete(o);let r=Oe(t.cursor),s=t.messages.map(i=>({...i,as_of:r}));Rn(e,ac(t,n));for(let i of s){let a=e.rows.get(i.seq);(!a||a.as_of<=r)&&kt(e,i)}return o.filter(i=>i.id>r)}function cr(e,{from:t,to:n,at_start:o,at_end:r},s,i){e.pending.delete(i),Rn(e,{from:t,to:n,at_start:o,at_end:r});for(let a of s)e.rows.has(a.seq)||
kt(e,a);return i}var ur=(e,t)=>{e.pending.delete(t)};function ac({messages:e,has_before:t,has_after:n},{before:o,after:r}){let s=e[0]?.seq,i=e[e.length-1]?.seq;if(r!==void 0)return{from:r+1,to:i??r,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?s??a+1:1,to:a,at_start:!t,at_end:o===void 0&&!n}}function Rn(e,t){
let{from:n,to:o,at_start:r,at_end:s}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),r||=a.at_start,s||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:r,at_end:s}].sort((a,l)=>a.from-l.from)}function fr(e,t){for(let n of e.segments)n.at_end&&t>n.to&&Rn(e,{...n,
to:t});return ve(e,t)!==void 0}function pr(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(kt(e,t),!0)}function Ln(e,t,n=Cn){let o=e.rows.size,r=c=>c.from<=t&&t<=c.to?-1:Math.min(Math.abs(c.from-t),Math.abs(c.to-t)),s=[...e.segments].sort((c,u)=>r(c)-r(u)),i=ne(e),a=s.slice(0,sr);i&&!a.includes(i)&&(a=[...a.
slice(0,sr-1),i]);let l=n;e.segments=a.map(c=>{let u=lc(fe(e,c),t,l);if(l-=u.rows.length,!u.isCut)return c;if(u.rows.length===0)return null;let h=u.hasFirst?c.from:u.rows[0].seq,b=u.hasLast?c.to:u.rows[u.rows.length-1].seq;return{from:h,to:b,at_start:c.at_start&&u.hasFirst,at_end:c.at_end&&u.hasLast}}).filter(c=>c!==null).
sort((c,u)=>c.from-u.from);for(let c of e.rows.keys())ve(e,c)||e.rows.delete(c);return e.sorted=null,e.rows.size<o}function lc(e,t,n){if(e.length<=n)return{rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),r=o<0?e.length:o,s=Math.max(0,Math.min(r-Math.floor(n/2),e.length-n));return{rows:e.slice(s,s+
n),isCut:!0,hasFirst:s===0,hasLast:s+n===e.length}}var dr=e=>({me:e,cursor:null,applied_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,wanted:new Map,mark_turn:0,marked:new Map,gone:new Map}),mr=()=>({groups:new Set,logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],
me:!1,ask_groups:new Set,ask_counts:new Set,ask_rows:new Map,ask_people:new Set});function pe(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function G(e,t,n,o){let r=e.groups.get(n);r&&(e.groups.set(n,{...r,...o}),t.groups.add(n))}var Wt=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function St(e,t){let{base_seq:n,base_read_seq:o,tail_from:r}=e;if(t!==o)return t>=r?gr(e,t):null;let s=gr(e,Math.max(t,n)),i={unread:e.unread+s.unread,mentions:e.mentions+
s.mentions};for(let a of e.corrections)if(cc(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<0?null:i}function cc({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:r}){return r<=e?!1:o===null?n>0:o>t&&o<=e}function gr({tail:e},t){let n=e.
filter(o=>o.seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function hr(e,t){e.tail.push(t),vr(e)}function $r(e,t){e.applied_seq===0&&(e.tail_from=Math.min(e.tail_from,t-1)),e.applied_seq=t}function jt(e,{seq:t,read_seq:n,unread:o,mentions:r}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,
base_read_seq:n,unread:o,mentions:r}),!0)}function wr(e,t,n,o){let r=e.tail.find(c=>c.seq===t);e.tail=e.tail.filter(c=>c!==r);let{is_counted:s,is_mention:i}=r?{is_counted:!0,...r}:o??{},[a,l]=s===void 0?[null,null]:s?[-1,-Number(i)]:[0,0];Pn(e,{seq:t,event_seq:n,unread:a,mentions:l})}function _r(e,{seq:t,message_seq:n,
revision:o},r,s){let i=e.tail.findIndex(h=>h.seq===n),a=e.tail[i],l=a??r;a&&s&&(e.tail[i]={...a,...s});let u=l&&s&&l.revision<o?Number(s.is_mention)-Number(l.is_mention):null;Pn(e,{seq:n,event_seq:t,unread:0,mentions:u})}function yr(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),Pn(e,{seq:null,event_seq:t,unread:null,
mentions:null})}function Pn(e,t){t.unread===0&&t.mentions===0||(e.corrections.push(t),vr(e))}function vr(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(r=>r.seq),...e.corrections.map(r=>r.event_seq)].sort((r,s)=>r-s)[256/2],o=St(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;jt(e,{seq:e.applied_seq,
read_seq:e.base_read_seq,...o})}e.tail_from=n,e.tail=e.tail.filter(r=>r.seq>n),e.corrections=e.corrections.filter(r=>r.event_seq>n)}var br=120,uc={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",settings:null,member_count:null,owner_id:null};function xt(e,t,n){let o=e.groups.get(n.id),r={...uc,...o,...n};r.active_at=r.last?.at??r.active_at,e.groups.set(
n.id,r),t.groups.add(n.id)}function kr(e,t,n,o){let{seq:r,read_seq:s,unread:i,mentions:a,muted_until:l,peer_id:c,name:u,...h}=n,b=e.groups.get(n.id);if(!(r<=(e.gone.get(n.id)??0))){if(b&&xr(e,n)){Pe(e,t,n.id,n,o);return}xt(e,t,{...h,seq:Math.max(b?.seq??0,r),name:u??b?.name??"",muted_until:l??null,peer_id:c??null,..."l\
ast"in n?{last:pc(b?.last??null,n.last)}:{}}),"may_post"in n||De(e,t,n.id),Pe(e,t,n.id,{seq:r,read_seq:s,unread:i,mentions:a},o)}}function Sr(e,t,n,o){let{id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:h,peer_id:b}=n,{visibility:p,may_post:f,may_invite:m,may_pin:d,history:w}=n,_={visibility:p,may_post:f,
may_invite:m,may_pin:d,history:w},S=e.groups.get(r);if(!(n.seq<=(e.gone.get(r)??0))){if(S?.settings&&xr(e,n)){Pe(e,t,r,n,o);return}xt(e,t,{seq:Math.max(S?.seq??0,n.seq),id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:h,settings:_,peer_id:b??null,active_at:S?.active_at||n.created_at}),De(e,t,r),Pe(
e,t,r,n,o)}}var xr=(e,{id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function Pe(e,t,n,o,r=1/0){let s=e.counts.get(n),i=e.groups.get(n);if(!i)return;if(!s)e.counts.set(n,Wt(o));else{if((e.wanted.get(n)??0)>o.read_seq)return;{let l=o.read_seq!==i.read_seq;if(l&&(e.marked.get(n)??0)>r||!jt(s,o)){(l||!St(s,i.read_seq))&&
t.ask_counts.add(n);return}}}G(e,t,n,{read_seq:o.read_seq});let a=e.wanted.get(n)??0;a>o.read_seq?et(e,t,n,a):Gt(e,t,n)}var zt=(e,t)=>{e.marked.set(t,++e.mark_turn)};function et(e,t,n,o){let r=e.counts.get(n);if(!(!r||!e.groups.has(n))){if(zt(e,n),G(e,t,n,{read_seq:o}),o!==r.base_read_seq){let s=St(r,o),i=Math.max(r.applied_seq,
o),a=s?{seq:i,read_seq:o,...s}:fc(e,n,o);a&&jt(r,a)}Gt(e,t,n)}}function fc(e,t,n){let o=e.logs.get(t),r=o&&ne(o),s=e.counts.get(t),i=s&&Math.max(s.applied_seq,s.base_seq);if(!o||!r||r.from>n+1||r.to!==i)return null;let a={seq:r.to,read_seq:n,unread:0,mentions:0};for(let l of o.rows.values()){if(l.as_of>e.applied_id)return null;
l.seq>n&&l.seq>=r.from&&U(l)&&Ne(e,l)&&(a.unread++,tt(e,l)&&a.mentions++)}return a}function Gt(e,t,n){let o=e.groups.get(n),r=e.counts.get(n);if(!o||!r)return;let s=St(r,o.read_seq);s?(s.unread!==o.unread||s.mentions!==o.mentions)&&G(e,t,n,s):t.ask_counts.add(n)}var Ne=(e,t)=>t.sender_id!==e.me&&!t.deleted,tt=(e,{mentions:t})=>t!==
void 0&&(t.includes(e.me)||t.includes(0));function De(e,t,n){let o=e.groups.get(n);if(!o)return;let r=o.peer_id===null?void 0:e.people.get(o.peer_id),s=!o.is_archived&&!(o.kind==="direct"&&r?.is_deleted),i=o.role!=="member",a=o.settings?o.settings.may_post==="all":o.may_post;G(e,t,n,{may_post:s&&(i||a)})}function Xt(e,t,n){
e.groups.delete(n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),e.marked.delete(n),e.wanted.delete(n),t.groups.add(n),t.logs.add(n)}function Nn({seq:e,sender_id:t,sender:n,timestamp:o,content:r,deleted:s}){return{seq:e,sender_id:t,sender:n,at:o,kind:s?"deleted":r?"text":"file",text:Array.from(r.slice(0,2*br)).
slice(0,br).join("")}}var pc=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,Mr=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var Mt=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});function de(e,t,n,o){let r=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},s={...r,...o},
i=Object.keys(s);e.people.has(n)&&i.every(a=>s[a]===r[a])||(e.people.set(n,s),t.people.add(n))}function Et(e,t,n,o){e.people.has(n)||de(e,t,n,{username:o})}function Er({fetchUsers:e,onUsers:t,clock:n}){let o=new Set,r=new Set,s=null;async function i(){s=null;let a=[...o].slice(0,100);for(let l of a)o.delete(l),r.add(l);
o.size>0&&(s=n.after(i,0));try{let l=await e(a),c=new Set(l.map(u=>u.id));t(l,a.filter(u=>!c.has(u)))}catch{}for(let l of a)r.delete(l)}return{need(a){for(let l of a)l>0&&!r.has(l)&&o.add(l);o.size>0&&(s??=n.after(i,50))},dispose:()=>n.cancel(s)}}var Ar=100,dc=5e3;function Or({state:e,http:t,change:n,history:o,clock:r}){let s=new Set,i=new Map,a=null,l=!1,c=Er({fetchUsers:f=>t.get("/v1/users",{user_ids:f.join(",")}),onUsers:(f,m)=>n(d=>{for(let w of f)de(e,d,w.id,Mt(w));for(let w of m)de(e,d,w,{is_deleted:!0,is_partial:!1});for(let{id:w,kind:_}of e.groups.values())
_==="direct"&&De(e,d,w)}),clock:r}),u=(f=Ar)=>{a??=r.after(h,f)};async function h(){if(a=null,l)return;l=!0;let f=Ar;try{for(let m of[...s])s.delete(m),e.gone.has(m)&&!e.groups.has(m)||await b(m);for(let[m,d]of[...i]){for(let w of[...d])await p(m,w),d.delete(w);d.size===0&&i.delete(m)}}catch{f=dc}l=!1,s.size+i.size>0&&
u(f)}async function b(f){let m=e.mark_turn;try{let d=await t.get(`/v1/groups/${f}`);n(w=>Sr(e,w,d,m))}catch(d){let{isPassing:w}=d;if(!w)return;throw s.add(f),d}}async function p(f,m){if(e.logs.get(f)?.rows.has(m))try{await o.row(f,m)}catch(d){if(d.isPassing)throw d}}return{people:c,group(f){s.add(f),u()},note(f){for(let m of[
...f.ask_groups,...f.ask_counts])s.add(m);for(let[m,d]of f.ask_rows)for(let w of d)pe(i,m,w);s.size+i.size>0&&u(),c.need(f.ask_people)},dispose(){r.cancel(a),c.dispose()}}}var Tr=200,mc=1e3,gc=6e4;function Cr({userId:e,db:t,http:n,state:o,view:r,history:s,change:i,me:a,server:l,onSettings:c,onServer:u,onAnew:h,onOther:b,clock:p}){let f=0,m=-1/0,d=null,w=Promise.resolve();function _({me:k,server:g,settings:y,groups:M,people:E},A){i(L=>{a.value=k,l.value=g,c(y),u(g);for(let N of E)de(o,L,N.
id,Mt(N));de(o,L,k.id,Mt(k));for(let N of M)kr(o,L,N,A)})}async function S(k,g){for(;k;){let y=k.replace(/limit=\d+/,`limit=${mc}`),M=o.mark_turn,E=await n.get(y);if(g!==f)return;_(E,M),k=E.next}}async function v(){let k=++f,g=o.mark_turn;p.cancel(d);try{let y=await n.get("/v1/start",{limit:Tr});if(k!==f)return;if(y.me.
id!==e){b();return}_(y,g);let M=m+gc-p.now();y.next&&M>0?d=p.after(x,M):y.next&&(await S(y.next,k),m=p.now())}catch{}}let x=()=>{w=v()};return{async anew(){let k=++f,g=await n.get("/v1/start",{limit:Tr},{tries:1});if(k!==f)return;if(g.me.id!==e){b();return}let{groups:y,counts:M,logs:E,marks:A,marked:L,gone:N}=o;for(let D of[
y,M,E,A,L,N])D.clear();o.cursor=g.cursor,o.applied_id=Oe(g.cursor),m=-1/0,_(g),r.refresh(),h()},refresh:x,refreshed:()=>w,async showCopy(){let k=await t.read();if(!k||k.cursor===null||o.cursor!==null)return;let{cursor:g,groups:y,people:M,logs:E}=k;a.value=k.me;for(let A of y)o.groups.set(A.id,A),o.counts.set(A.id,Wt(A));
for(let A of M)o.people.set(A.id,A);o.cursor=g,o.applied_id=Oe(g),r.refresh(),s.restore(E,t)},dispose:()=>p.cancel(d)}}function qr({fetch:e,db:t,onSignedOut:n,clock:o}){let r=new AbortController,s=t;return{http:Do({fetch:e,onSignedOut:n,signal:r.signal,sleep:i=>new Promise(a=>o.after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(s,a)}),end(){r.abort(),s=_t()}}}function Rr(e,t,n){let{me:o}=e;if("username"in t){let r="user_id"in t?t.user_id:t.actor_id;Et(e,n,r,t.username)}"sender"in t&&Et(e,n,t.sender_id,t.sender),t.type==="group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||hc(e,t,n):t.type==="member_added"&&t.user_id===o&&$c(e,t,n)}function hc(e,t,n){let{group_id:o,
kind:r,member_ids:s,actor_id:i}=t,a=r==="direct",l=a?s.find(h=>h!==e.me)??e.me:null,c=t.name??e.people.get(l??0)?.username??"",u=!a&&i===e.me?"owner":"member";xt(e,n,{id:o,kind:r,name:c,peer_id:l,role:u}),l!==null&&!e.people.has(l)&&n.ask_people.add(l),Pr(e,t,n)}function $c(e,t,n){let{group_id:o,group:r,role:s}=t;if(Dn(
e,t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&Xt(e,n,o);let{kind:i="group",name:a=null,topic:l=""}=r??{};xt(e,n,{id:o,kind:i,name:a??"",topic:l,role:s}),Pr(e,t,n)}var Dn=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),Lr=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Pr(e,{group_id:t,
seq:n,timestamp:o},r){G(e,r,t,{active_at:o}),Pe(e,r,t,{seq:n,read_seq:n,unread:0,mentions:0}),r.ask_groups.add(t)}var Nr=200;function We(e,{id:t,group_id:n,message_seq:o}){let r=e.logs.get(n)?.rows.get(o);return U(r)&&r.as_of<t?r:null}function Ir(e,t,n,o){let r=(s,i)=>je(t,o,{...s,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||Br(t,n,n.id,1,o);break}case"message_edited":{let s=We(e,n);s&&!n.message?
pe(o.ask_rows,t.group_id,s.seq):s&&n.message&&(je(t,o,_c(s,{...n.message,as_of:s.as_of})),n.message.deleted?In(t,s,n.id,o):r(t.rows.get(s.seq),{})),n.message&&Dr(t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let s=We(e,n);s?In(t,s,n.id,o):bc(t,n,o),Dr(t,n.message_seq,n.id,"",o);break}case"react\
ion_added":case"reaction_removed":{let s=We(e,n);if(!s)break;if(!n.reactions){pe(o.ask_rows,t.group_id,s.seq);break}let i=n.actor_id===e.me,a=(s.reacted??[]).filter(c=>!i||c!==n.emoji),l=i&&n.type==="reaction_added";je(t,o,{...wc(s,"reacted",l?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinn\
ed":case"message_unpinned":{let s=We(e,n);if(!s)break;let{pinned:i,...a}=s;r(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&vc(t,n.actor_id,n.id,o);break;default:}}function je(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...r}=n;n=r}kt(e,n),pe(t.rows,
e.group_id,n.seq)}function wc(e,t,n){let{[t]:o,...r}=e;return n.length>0?{...r,[t]:n}:r}function _c({reactions:e,reacted:t,pinned:n,reply_count:o},r){return{...r,...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function yc(e){let{files:t,mentions:n,quote:o,reactions:r,reacted:s,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function In(e,t,n,o,r=Bn(n)){t.deleted||Br(e,t,n,-1,o,r);let s=e.rows.get(t.seq);je(e,o,{...yc(s),as_of:n})}var Bn=e=>t=>t.as_of<e;function vc(e,t,n,o){let r=[...e.rows.values()].filter(U),s=new Set(r.filter(Bn(n)).map(i=>i.seq));for(let i of r)i.quote?.sender_id===t&&i.
quote.content&&je(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&s.has(i.seq)&&In(e,i,n,o,a=>s.has(a.seq))}function bc(e,{id:t,message_seq:n},o){let r=e.rows.get(n);if(!U(r)||r.reply_to===null)return;let s=[...e.rows.values()].find(i=>i.id===r.reply_to);U(s)&&s.as_of<t&&pe(o.ask_rows,e.group_id,s.seq)}function Br(e,{
reply_to:t,quote:n},o,r,s,i=Bn(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(h=>h.id===t);if(!U(a)||!i(a))return;let{reply_count:l=0,...c}=a,u=l+r;je(e,s,{...c,...u>0&&{reply_count:u},as_of:o})}function Dr(e,t,n,o,r){let s=Array.from(o.slice(0,2*Nr)).slice(0,Nr).join("");for(let i of e.rows.
values())U(i)&&i.quote?.seq===t&&i.as_of<n&&i.quote.content!==s&&je(e,r,{...i,quote:{...i.quote,content:s}})}function Hr(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Rr(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Wr(e,t)?e.gone.set(t.group_id,t.seq):Lr(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&G(e,n,o.id,{seq:t.seq}),kc(e,t);let r=e.logs.get(o.id);if(r){for(let s of r.pending)s.push(
t);Yt(e,t,n)}return Sc(e,t,n),Gt(e,n,o.id),!0}function Yt(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let r=fr(o,t.seq);if(Ir(e,o,t,n),r&&ar(t)){let s={...t,as_of:t.id};pr(o,s)&&pe(n.rows,o.group_id,s.seq)}n.logs.add(o.group_id)}function kc(e,t){let n=e.counts.get(t.group_id);if(n)if($r(n,t.seq),t.type==="group_me\
ssage"||t.type==="direct_message"){let{seq:o,id:r,sender_id:s,revision:i=1}=t;Ne(e,{...t,as_of:r})&&hr(n,{seq:o,id:r,sender_id:s,is_mention:tt(e,t),revision:i})}else if(t.type==="message_deleted"){let o=We(e,t),s=o&&(!o.deleted||o.sender_id===e.me)?{is_counted:Ne(e,o),is_mention:tt(e,o)}:null;wr(n,t.message_seq,t.seq,s)}else if(t.
type==="message_edited"&&t.actor_id!==e.me){let o=We(e,t);_r(n,t,o&&!o.deleted?Fr(e,o):null,t.message?Fr(e,t.message):null)}else t.type==="account_deleted"&&t.is_erased&&yr(n,t.seq,t.actor_id)}var Fr=(e,{mentions:t,deleted:n,revision:o=1})=>({is_mention:!n&&tt(e,{...t&&{mentions:t}}),revision:o});function Sc(e,t,n){let o=t.
group_id,r=e.groups.get(o);if(r)switch(t.type){case"group_message":case"direct_message":xc(e,{...t,as_of:t.id},n);break;case"message_edited":r.last?.seq===t.message_seq&&t.message&&G(e,n,o,{last:Nn({...t.message,as_of:t.id})});break;case"message_deleted":r.last?.seq===t.message_seq&&G(e,n,o,{last:{...r.last,kind:"delet\
ed",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":Fn(e,o,t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":Wr(e,t)?Ur(e,t,n):Fn(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role==="owner"&&G(e,n,o,{owner_id:t.user_id}),t.user_id===
e.me&&(G(e,n,o,{role:t.role}),r.settings||n.ask_groups.add(o),De(e,n,o)),n.members.add(o);break;case"ban_lifted":n.members.add(o);break;case"group_updated":{let{name:s,topic:i,is_archived:a,visibility:l,may_post:c,may_invite:u,may_pin:h,history:b}=t;G(e,n,o,{name:s,topic:i,is_archived:a,settings:{visibility:l,may_post:c,
may_invite:u,may_pin:h,history:b}}),De(e,n,o);break}case"group_deleted":Ur(e,t,n);break;case"profile_changed":Mc(e,t,n);break;case"account_deleted":de(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&r.last?.sender_id===t.actor_id&&G(e,n,o,{last:{...r.
last,kind:"deleted",text:""}}),Kr(e,t.actor_id,t.username,n),De(e,n,o),Fn(e,o,r.kind==="direct"?0:-1,n);break;default:}}function xc(e,t,n){let{group_id:o,seq:r,sender_id:s,key:i}=t,a=e.groups.get(o),l=e.counts.get(o);if(n.typed.push({group_id:o,user_id:s}),!a?.last||a.last.seq<r){let c=Nn(t);G(e,n,o,{last:c,active_at:c.
at})}if(s===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:r});else if(a&&!t.deleted&&r>a.read_seq&&r>(l?.base_seq??0)){let c=tt(e,t),u=a.kind==="direct"?"direct":c?"mention":"message";n.arrived.push({message:t,kind:u})}}function Mc(e,t,n){let{actor_id:o,username:r,display_name:s,status:i,avatar:a}=t;e.groups.get(
t.group_id)?.kind==="direct"?(de(e,n,o,{username:r}),n.ask_people.add(o)):de(e,n,o,{username:r,display_name:s,status:i,avatar:a,is_partial:!1}),Kr(e,o,r,n),o===e.me&&(n.me=!0)}function Kr(e,t,n,o){for(let r of e.groups.values())r.peer_id===t&&r.name!==n&&G(e,o,r.id,{name:n})}var Wr=({me:e},t)=>t.type==="group_deleted"||
(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function Ur(e,t,n){Dn(e,t)||(e.gone.set(t.group_id,t.seq),Xt(e,n,t.group_id),n.left.set(t.group_id,t))}function Fn(e,t,n,o){let r=e.groups.get(t)?.member_count;r&&n&&G(e,o,t,{member_count:r+n}),o.members.add(t)}var Ec=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),jr=e=>!Ec.has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function zr(e,{group_id:t,user_id:n,
seq:o,last_seq:r,unread:s,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let l=e.marks.get(t)??new Map;if(e.marks.set(t,l),o<=(l.get(n)??0))return;l.set(n,o),a.marks.add(t)}else o>=(e.wanted.get(t)??0)&&(e.wanted.delete(t),zt(e,t),Qt(e,{group_id:t,read_seq:o,last_seq:r,unread:s,mentions:i},a))}function Qt(e,{group_id:t,
read_seq:n,last_seq:o,unread:r,mentions:s},i,a){o!==void 0&&r!==void 0&&s!==void 0?Pe(e,i,t,{seq:o,read_seq:n,unread:r,mentions:s},a):a===void 0?et(e,i,t,n):i.ask_counts.add(t)}function Gr(e,t,n){let o=Oe(t);for(let{id:r,read_seq:s}of e.groups.values()){let i=e.counts.get(r);if(!i)continue;let{base_seq:a,applied_seq:l,
tail_from:c,tail:u}=i,h=l||c,b=u.find(f=>f.id>o),p=b?b.seq-1:h;zt(e,r),a>h?n.ask_counts.add(r):p>s&&et(e,n,r,p)}}function Xr(e,{group_id:t,user_id:n,muted_until:o},r){n===e.me&&G(e,r,t,{muted_until:o})}var Un=50,Yr=20,Qr=50,Hn=200,nt=Number.MAX_SAFE_INTEGER,Ac=100;function Vr({state:e,http:t,change:n,opened:o,clock:r}){let s=new Map,i=new Map,a=new Map,l=new Set;function c(f){let m=e.logs.get(f);if(m)return m;let d=ir(f);return e.logs.set(f,d),d}async function u(f,m,d){let w=c(f),_=qn(w);try{let S=await t.get(`/v1/gr\
oups/${f}/messages`,{...m,limit:d,events:1});return e.logs.get(f)===w&&n(v=>h(w,S,m,_,v)),S}catch(S){throw ur(w,_),S}}function h(f,m,d,w,_){let S=f.group_id,v=lr(f,m,d,w);for(let{seq:x}of m.messages){pe(_.rows,S,x);let k=f.rows.get(x);U(k)&&Et(e,_,k.sender_id,k.sender)}for(let x of v)Yt(e,x,_);b(S,m.messages[Math.floor(
m.messages.length/2)]?.seq),_.logs.add(S)}function b(f,m=nt){let d=e.logs.get(f),w=l.has(f)?Cn:Hn;d&&d.rows.size>w&&Ln(d,i.get(f)??m,w-Ac)}function p(f){let m=e.groups.get(f),d=e.logs.get(f);if(m?.unread===0)return null;let w=(m?.read_seq??0)+1,_=d&&(ve(d,w)??ne(d));return!_||_.from>w?void 0:fe(d,_).find(v=>v.seq>=w&&U(
v)&&Ne(e,v))?.seq??(_.at_end?null:void 0)}return{page(f,m={},d=Un){let w=JSON.stringify([f,m,d]),_=s.get(w);if(_)return _;let S=u(f,m,d).finally(()=>s.delete(w));return s.set(w,S),S},row(f,m){return this.page(f,{after:m-1},1)},async open(f){await a.get(f);let m=p(f);return m===null&&!ne(c(f))&&(await this.page(f),m=p(f)),
m===void 0&&(m=(await this.page(f,{around:"first_unread"})).first_unread),this.look(f,m??nt),{seq:m,firstUnread:m}},async openAt(f,m){return await a.get(f),this.look(f,m),ve(c(f),m)||await this.page(f,{around:m}),{seq:m,firstUnread:p(f)??null}},async openAtTime(f,m){i.delete(f);let{messages:d}=await this.page(f,{around:m}),
w=Date.parse(m),S=d.find(v=>Date.parse(v.timestamp)>=w)?.seq??null;return this.look(f,S??nt),{seq:S,firstUnread:p(f)??null}},async older(f,m,d=Un){i.set(f,m);let w=ve(c(f),m);return!w||w.at_start?!1:(await this.page(f,{before:w.from},d)).has_before},async newer(f,m,d=Un){i.set(f,m);let w=ve(c(f),m);return!w||w.at_end?!1:
(await this.page(f,{after:w.to},d)).has_after},bound(f){for(let m of f)b(m)},look(f,m){o.set(f,r.now()),c(f),m!==void 0&&i.set(f,m);let d=[...e.logs.keys()].sort((w,_)=>(o.get(_)??0)-(o.get(w)??0));n(w=>{for(let _ of d.slice(Qr))e.logs.delete(_),o.delete(_),i.delete(_),w.logs.add(_);l=new Set(d.slice(0,Yr));for(let _ of d.
slice(Yr,Qr)){let S=e.logs.get(_);i.delete(_),S&&S.rows.size>Hn&&Ln(S,nt,Hn)&&w.logs.add(_)}})},async restore(f,m){let w=[...f].sort((S,v)=>v.opened_at-S.opened_at).map(S=>{let v=c(S.group_id);return o.has(S.group_id)||o.set(S.group_id,S.opened_at),{stored:S,log:v,kept:qn(v)}}),_=Promise.resolve();for(let{stored:S,log:v,
kept:x}of w){let k=S.group_id;_=_.then(async()=>{let g=await m.rows(k);if(a.delete(k),e.logs.get(k)!==v)return;let y=g.filter(M=>S.from<=M.seq&&M.seq<=S.to);n(M=>{for(let E of cr(v,S,y,x))Yt(e,E,M);M.logs.add(k)})}),a.set(k,_)}await _}}}import{signal as Kn}from"./vendor/preact.js";var Oc=2,Tc=50*1024*1024,Jr=1440*60*1e3;function Zr({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:r,now:s=Date.now}){let i=new Map,a=new Map,l=new Map,c=new Map,u=[],h=0,b=0;function p(v,x){x?c.set(v,x):c.delete(v),n(v)}async function f(){h<Oc?h++:await new Promise(v=>u.push(()=>v(void 0)))}function m(){let v=u.
shift();v?v():h--}async function d(v,x){await f();try{let k=i.get(v)??await e.file(v);if(!k)throw new xe({code:"file_missing"});let g=await _(k);if(g)return g;if(!a.has(v))throw new xe({code:"aborted"});let y=k.size,M=t(k,x,{onProgress:A=>p(v,{sent:A,size:y,state:"running",code:null})});l.set(v,M);let{id:E}=await M.done;
return await S(k,E),E}finally{l.delete(v),m()}}async function w(v){if(!globalThis.crypto?.subtle)return null;let x=await crypto.subtle.digest("SHA-256",await v.arrayBuffer());return[...new Uint8Array(x)].map(k=>k.toString(16).padStart(2,"0")).join("")}async function _(v){let x=await w(v),k=await e.value("uploads"),g=x&&
k?k[x]:null;return g&&s()-g.at<Jr?g.id:null}async function S(v,x){let k=await w(v);if(!k)return;let g=await e.value("uploads")??{},y=Object.entries(g).filter(([,{at:M}])=>s()-M<Jr);await e.put_value("uploads",{...Object.fromEntries(y),[k]:{id:x,at:s()}})}return{async attach(v,x){let k=r();i.set(k,v),b+v.size<=Tc&&(b+=v.
size,await e.put_file(k,v));let g={local_id:k,name:x,type:v.type,size:v.size,file_id:null};return this.ensure(g).catch(()=>{}),g},ensure(v){let{local_id:x,name:k,size:g,file_id:y}=v;if(y)return Promise.resolve(y);let M=a.get(x);if(M)return M;p(x,{sent:0,size:g,state:"waiting",code:null});let E=()=>a.get(x)===A,A=Promise.
resolve().then(()=>d(x,k)).then(L=>(E()&&p(x,{sent:g,size:g,state:"done",code:null}),o(x,L),L),L=>{throw E()&&(a.delete(x),p(x,{sent:0,size:g,state:"failed",code:L.code})),L});return a.set(x,A),A},progressOf:v=>c.get(v)??null,isRunning:()=>h>0,blob:async v=>i.get(v)??await e.file(v),dispose(){a.clear();for(let v of l.values())
v.cancel()},async drop(v){a.delete(v),l.get(v)?.cancel(),b=Math.max(0,b-(i.get(v)?.size??0)),i.delete(v),p(v,null),await e.remove_file(v)}}}var Cc=2e3,qc=5e3;function es({drafts:e,http:t,clock:n}){let o=null,r=new Set,s=null,i=null,a=h=>`/v1/users/me/drafts/${h}`;async function l(h=!1){for(;;){let b=e.unsynced().find(([,m])=>!r.has(m));if(!b)return;let[p,f]=b;try{if(Bt(f))await t.remove(a(p),void 0,{keepalive:h}),o?.delete(p);else{let{updated_at:m}=await t.
put(a(p),Rc(f),{keepalive:h});o?.set(p,m)}}catch(m){let d=m;if(d.code==="aborted")return;if(d.isPassing){d.status>0&&(s??=n.after(c,(d.retryAfter??0)*1e3||qc));return}r.add(f);continue}await e.synced(p,f)}}function c(h){return n.cancel(s),s=null,i??=l(h).finally(()=>{i=null}),i}function u(h,b){if(b&&b.updated_at<=(o?.get(
h)??""))return;b?o?.set(h,b.updated_at):o?.delete(h);let p=e.get(h);(b||p)&&e.take(h,Lc(b,p))}return{mayHave:h=>o===null||o.has(h)||i!==null,changed(){s??=n.after(c,Cc)},received:({draft:h,value:b})=>u(h,b),async sync(){try{let h=await t.get("/v1/users/me/drafts"),b=new Map(h.map(p=>[p.draft,p]));o??=new Map;for(let p of new Set(
[...b.keys(),...e.keys()]))e.isNewer(p)?b.has(p)&&o.set(p,b.get(p)?.updated_at??""):u(p,b.get(p)??null)}catch{return}r.clear(),await c()},async flush(){await i,await c(!0)},dispose:()=>n.cancel(s)}}var Rc=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Lc(e,t){
let n=(t?.files??[]).filter(u=>u.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:r,files:s,updated_at:i}=e,a=new Map((t?.files??[]).map(u=>[u.file_id,u])),l={id:r??0,seq:0,sender_id:0,sender:"",content:""},c=s.map(u=>a.get(u)??{local_id:u,name:"",type:"",size:0,
file_id:u});return{text:o,reply_to:r===null?null:t?.reply_to?.id===r?t.reply_to:l,selection:t?.text===o?t.selection:null,files:[...c,...n],at:Date.parse(i)}}function ts(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:r=>t.get(r),has:r=>t.has(r),isHeld:r=>n.has(r),insert(r){t.delete(r.key);let s=[...t.values(),r].sort((i,a)=>i.at-a.at);t.clear();for(let i of s)t.set(i.key,i);o()},hold(r,s){t.has(r)?n.set(r,s):s()},update(r,s){let i=t.
get(r);if(!i)return null;let a={...i,...s};return t.set(r,a),o(),a},remove(r){let s=t.get(r);return t.delete(r),n.get(r)?.(),n.delete(r),s&&o(),s},nextTime:r=>Math.max(r,...[...t.values()].map(s=>s.at+1)),clear(){t.clear();for(let r of n.values())r();n.clear()}}}var Pc=1440*60*1e3,Nc=3e4,ns=1e3,Dc=3e4;function os({db:e,send:t,ensureFile:n,dropFile:o,hold:r,onChange:s,onPause:i=()=>{},makeKey:a,laneOf:l=({group_id:u,recipient_id:h})=>u?`g${u}`:`u${h}`,clock:c}){let u=ts(s),h=new Map,b=!1,p=!1,f=null;function m(g,y=!1){h.delete(g);let M=u.remove(g);if(!y)for(let{local_id:E}of M?.
files??[])o(E)}function d(){if(!b||p)return;let g=new Set,y=c.now(),M=1/0;for(let E of u.list()){let A=l(E);if(g.has(A)||!["waiting","sending"].includes(E.state)||(g.add(A),E.state==="sending"))continue;let L=h.get(E.key)??0;L>y?M=Math.min(M,L):u.isHeld(E.key)&&w(E)}c.cancel(f),M<1/0&&(f=c.after(d,M-y))}async function w({
key:g,tries:y}){let M=u.update(g,{state:"sending",tries:y+1});try{let E=await _(M),{group_id:A,recipient_id:L,content:N,reply_to:D}=M,P=await t({type:"send",key:g,content:N,reply_to:D,files:E,...A?{group_id:A}:{recipient_id:L}},g);S(g,P.seq,P.duplicate===!0)}catch(E){let A=Po(E);u.get(g)?.state==="sending"&&v(M,A)}d()}
async function _(g){let y=await Promise.all(g.files.map(n));if(g.files.some(M=>!M.file_id)){let M=g.files.map((A,L)=>({...A,file_id:y[L]??null})),E=u.update(g.key,{files:M});E&&await e.put_outgoing(E)}return y}function S(g,y,M){e.remove_outgoing(g),M?m(g):u.update(g,{state:"sent",seq:y,error:null})}function v({key:g,tries:y},M){
let{action:E,code:A,message:L}=M;if(E==="pause")u.update(g,{state:"waiting",error:{code:A,sentence:L}}),x();else if(E==="wait"){let N=(M.retryAfter??0)*1e3,D=Math.max(N,Math.min(ns*2**(y-1),Dc));h.set(g,c.now()+D),u.update(g,{state:"waiting",error:{code:A,sentence:L}})}else if(E==="resend"||E==="sign_in")A!=="time_out"&&
h.set(g,c.now()+ns),u.update(g,{state:"waiting",error:null});else{let N=u.update(g,{state:"failed",error:{code:A,sentence:L}});N&&e.put_outgoing(N)}}function x(){p||(p=!0,i(!0),c.after(()=>{p=!1,i(!1),d()},Nc))}async function k(g){let{key:y}=g;if(u.has(y))return!0;let M=await r(`chat-outbox-${y}`);if(!M)return!1;let E=await e.
outgoing(y);if(!E||u.has(y))return M(),!0;let A=c.now()-E.at>Pc,L=E.state==="failed"?"failed":A?"asking":"waiting";return u.insert({...E,state:L}),u.hold(y,M),!0}return{list:u.list,async add({group_id:g=null,recipient_id:y=null,content:M,reply_to:E=null,quote:A=null,files:L=[]}){let N={key:a(),group_id:g,recipient_id:y,
content:M,reply_to:E,quote:A,files:L,state:"waiting",tries:0,at:u.nextTime(c.now()),error:null,seq:null};u.insert(N);let[D]=await Promise.all([r(`chat-outbox-${N.key}`),e.put_outgoing(N)]);return u.hold(N.key,D??(()=>{})),d(),N},async load(){let g=new Set,y=await e.outbox();for(let M of y.sort((E,A)=>E.at-A.at)){let E=l(
M);g.has(E)||await k(M)||M.state==="failed"||g.add(E)}d()},connected(g){b=g,g&&d()},dispose(){b=!1,c.cancel(f),u.clear()},confirm({key:g}){u.has(g)&&(e.remove_outgoing(g),m(g),d())},forgetSent(g){for(let y of u.list())y.state==="sent"&&g(y)&&m(y.key)},async retry(g){let y=u.get(g);if(!y||!["failed","asking"].includes(y.
state))return;h.delete(g);let M={...y,state:"waiting",error:null,tries:0,at:u.nextTime(c.now())};u.insert(M),await e.put_outgoing(M),d()},async discard(g,y=!1){let M=u.get(g);return!M||["sending","sent"].includes(M.state)||M.state==="waiting"&&M.tries>0&&!M.error?null:(await e.remove_outgoing(g),m(g,y),d(),M)}}}function rs({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:r=s=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(s)}){let s=new AbortController,i=!1,a=()=>{},l=r(`chat-${e}`);l&&(l.onmessage=({data:u})=>t(u));function c(){return s.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
u=>{a=u}))}return o?o.request(`chat-store-${e}`,{signal:s.signal},c).catch(()=>{}):Promise.resolve().then(c),{get isLeading(){return i},tell(u){s.signal.aborted||l?.postMessage(u)},hold(u){return o?new Promise(h=>{o.request(`${u}-${e}`,{ifAvailable:!0},b=>b?new Promise(p=>h(()=>p(void 0))):(h(null),Promise.resolve())).
catch(()=>h(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,s.abort(),a(),l?.close()}}}import{batch as ss,signal as Vt}from"./vendor/preact.js";var Ic=500;function ae(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let r=Vt(e(n));return t.set(n,r),r},update(n){let o=t.get(n);o&&(o.value=e(n))},refresh(){for(let[n,o]of t)o.value=e(n)}}}var ze=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function is(e,t){let n=0,o=ae(w=>e.groups.get(w)??null),r=ae(
w=>f(w)),s=ae(w=>e.people.get(w)??null),i=ae(w=>new Map(e.marks.get(w)??[])),a=ae(w=>++n),l=ae(w=>++n),c=Vt([]),u=Vt(0),h=Vt({groups:0,mentions:0}),b=new Map,p=null;function f(w){return{log:e.logs.get(w)??null,version:++n}}function m(){p=null;let w=Mr(e.groups),_=c.value;(w.length!==_.length||w.some((S,v)=>S!==_[v]))&&
(c.value=w)}function d(w){let{groups:_,mentions:S}=h.value,v=t.now();for(let x of w){let k=e.groups.get(x),g=b.get(x)??{groups:0,mentions:0},y=Bc(k,v);_+=y.groups-g.groups,S+=y.mentions-g.mentions,k?b.set(x,y):b.delete(x)}(_!==h.value.groups||S!==h.value.mentions)&&(h.value={groups:_,mentions:S})}return{groups:o,logs:r,
people:s,marks:i,members:a,pins:l,order:c,changed:u,totals:h,publish:w=>ss(()=>{for(let _ of w.groups)o.update(_);for(let _ of w.logs)r.update(_);for(let _ of w.people)s.update(_);for(let _ of w.marks)i.update(_);for(let _ of w.members)a.update(_);for(let _ of w.pins)l.update(_);w.groups.size!==0&&(d(w.groups),u.value++,
c.value.length===0?m():p??=t.after(m,Ic))}),refresh:()=>ss(()=>{for(let w of[o,r,s,i])w.refresh();d(new Set([...b.keys(),...e.groups.keys()])),u.value++,m()}),dispose:()=>t.cancel(p)}}function Bc(e,t){if(!e||e.unread===0)return{groups:0,mentions:0};let n=ze(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.
max(o,e.mentions)}}var as=3e4;function ls({userId:e,db:t,http:n,env:o,state:r,socket:s,onLeading:i}){let{clock:a}=o,l=Kn([]),c=Kn(!1),u=ae(g=>d.progressOf(g)),h=ae(g=>_.get(g)),b=Kn(0),p=new Set,f=null,m=rs({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),_.load().then(_.adopt).then(S.changed),w.load();let g=()=>{w.load(),
f=a.after(g,as)};f=a.after(g,as)},onWord:g=>{g.type==="draft"&&_.changed(g.key),g.type==="settings"&&v.reload();for(let y of p)y(g)}}),d=Zr({db:t,upload:o.upload,onProgress:g=>u.update(g),onUploaded:(g,y)=>_.uploaded(g,y),makeId:o.makeKey,now:a.now}),w=os({db:t,send:(g,y)=>s.request(g,y),ensureFile:d.ensure,dropFile:d.
drop,hold:m.hold,onChange:g=>{l.value=g},onPause:g=>{c.value=g},makeKey:o.makeKey,laneOf:({group_id:g,recipient_id:y})=>`g${g??x(y)??-Number(y)}`,clock:a}),_=Io({db:t,onChange:g=>{h.update(g),b.value++},tell:g=>m.tell({type:"draft",key:g}),onStored:()=>S.changed(),mayBeOnServer:g=>S.mayHave(g),clock:a}),S=es({drafts:_,
http:n,clock:a}),v=Ro({db:t,http:n,tell:()=>m.tell({type:"settings"}),clock:a});function x(g){for(let{id:y,kind:M,peer_id:E}of r.groups.values())if(M==="direct"&&E===g)return y;return null}async function k(g){let y=await w.discard(g,!0);if(!y)return!1;let{group_id:M,recipient_id:E,content:A,quote:L,files:N}=y,D=M??x(E);
return await _.merge($e({groupId:D,userId:E}),{text:A,reply_to:L,selection:null,files:N}),!0}return{editUnsent:k,outgoingIn({groupId:g=null,userId:y=null}){let M=g??x(y);return l.value.filter(({group_id:E,recipient_id:A})=>M===null?A===y:(E??x(A))===M)},began(g){if(_.keys().length!==0)for(let y of g){let M=r.groups.get(
y)?.peer_id;M&&_.move($e({userId:M}),$e({groupId:y}))}},outbox:w,attachments:d,drafts:_,settings:v,tabs:m,groupWith:x,signals:{outgoing:l,isPaused:c,progress:u,drafts:h,draftList:b,settings:v.settings},load:()=>Promise.all([w.load(),_.load(),v.load()]),sync(){w.forgetSent(({group_id:g,seq:y})=>y!==null&&y<=(r.groups.get(
g??0)?.seq??0)),v.sync(),S.sync()},received(g){g.type==="settings"?v.received(g):g.type==="draft"&&S.received(g)},onWord(g){return p.add(g),()=>p.delete(g)},async handOver(){await _.flush(),await _.load(),_.adopt(),await Promise.all([S.flush(),v.flush()])},async flush(){await _.flush(),await Promise.all([S.flush(),v.flush()])},
dispose(){a.cancel(f),_.flush();for(let g of[w,d,S,v])g.dispose();m.leave()}}}var Wn=1e3,Fc=5e3;function cs({state:e,http:t,request:n,change:o,clock:r}){let{wanted:s}=e,i=new Set,a=!1,l=null,c=(p=Wn)=>{a&&(l??=r.after(u,p))};function u(){l=null;for(let[p,f]of s)i.has(p)||h(p,f)}async function h(p,f){i.add(p);let m=Wn,d=e.mark_turn;try{let w=await n({type:"read",group_id:p,seq:f});s.get(p)===f&&(s.
delete(p),o(_=>Qt(e,{...w,group_id:p,read_seq:w.seq},_,d)))}catch(w){let{isPassing:_,retryAfter:S}=w;!_&&s.get(p)===f&&(s.delete(p),b(p)),m=S===null?Fc:Math.max(S*1e3,Wn)}i.delete(p),s.has(p)&&c(m)}let b=p=>o(f=>{f.ask_counts.add(p)});return{read(p,f){let m=e.groups.get(p);!m||f<=m.read_seq||(o(d=>et(e,d,p,f)),s.set(p,
f),c())},async unread(p,f){let m=s.get(p)??0;try{m>0&&await t.put(`/v1/groups/${p}/read`,{seq:Math.min(m,f-1)}),s.delete(p);let d=e.mark_turn,w=await t.put(`/v1/groups/${p}/unread`,{seq:f});o(_=>Qt(e,w,_,d))}catch(d){throw b(p),d}},async readAll(){await t.put("/v1/read-all")},connected(){a=!0,s.size>0&&c()},disconnected(){
a=!1,r.cancel(l),l=null},async flush(){let p=[...s].map(([f,m])=>t.put(`/v1/groups/${f}/read`,{seq:m},{keepalive:!0}).catch(()=>{}));await Promise.all(p)},dispose:()=>r.cancel(l)}}var Uc=1440*60*1e3;function us({state:e,change:t,clock:n}){let o=null,r=1/0;function s(){o=null,r=1/0;let a=n.now();t(l=>{for(let{id:c,muted_until:u}of e.groups.values()){if(u===null)continue;let h=Date.parse(u);h<=a?G(e,l,c,{muted_until:null}):r=Math.min(r,h)}}),i()}function i(){n.cancel(o),o=r<1/0?n.after(s,Math.min(
r-n.now(),Uc)):null}return{note(a){let l=r;for(let c of a){let u=e.groups.get(c)?.muted_until;u&&(r=Math.min(r,Date.parse(u)))}r<l&&i()},dispose:()=>n.cancel(o)}}var Hc=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Kc=/\n[ \t]*\n/g,Wc=/`+/g,jc=/^[\p{White_Space}\x1c-\x1f]*$/u;function Jt(e){let t=[];if(!e.includes("`"))return t;let n=0,o=null;for(let r of e.matchAll(Hc)){let[s,i,a]=r,l=r.index+s.length;o?i.length>=o.length&&jc.test(a)&&(t.push(fs(o,Math.max(o.from,r.index-1),l)),
n=l,o=null):(ps(e,n,r.index,t),o={at:r.index,length:i.length,from:Math.min(l+1,e.length),info:a.trim()})}return o?t.push(fs(o,e.length,e.length)):ps(e,n,e.length,t),t}var fs=({at:e,from:t,info:n},o,r)=>({start:e,end:r,from:t,to:o,is_block:!0,info:n});function ps(e,t,n,o){if(t>=n)return;let r=e.slice(t,n),s=0;for(let{index:i,
0:a}of r.matchAll(Kc))ds(r.slice(s,i),t+s,o),s=i+a.length;ds(r.slice(s),t+s,o)}function ds(e,t,n){let o=[...e.matchAll(Wc)].map(({index:i,0:a})=>({index:i,length:a.length})),r=[],s=new Map;for(let i=o.length-1;i>=0;i--)r[i]=s.get(o[i].length),s.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=r[i];if(a===void 0)continue;
let l=t+o[i].index,c=t+o[a].index,u=l+o[i].length;n.push({start:l,end:c+o[a].length,from:u,to:c,is_block:!1,info:""}),i=a}}var zc="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",Gc=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${zc})?\\ufe0f?`,Xc=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${Gc}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,Yc=new RegExp(`^\\s*(?:${Xc}\\s*){1,3}$`,"u"),Qc=150,
Vc=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,ms=e=>e.length<=Qc&&Yc.test(e);function gs(e,t){let n=Vc.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-n[1].length,prefix:n[2]}}var Jc=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),Zc=/[\p{L}\p{N}\p{M}]/u,eu=/[\p{White_Space}]/u,tu=/\p{Default_Ignorable_Code_Point}/u,
nu=/[\p{L}\p{N}]/u,ou=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,ru=/\p{M}/u,hs=/[\u202a-\u202e\u2066-\u2069]/g,At=e=>e>""&&Jc.test(e),Zt=e=>Zc.test(e)&&!At(e),en=e=>e===""||eu.test(e),Ie=e=>e>""&&tu.test(e),Te=e=>e>""&&ru.test(e),tn=e=>nu.test(e),$s=e=>ou.test(e),ws=e=>e.replace(hs,""),nn=e=>e.search(hs)>=0;function ot(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&su(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function rt(e,t){let n=e.codePointAt(t);return n===void 0?"":String.fromCodePoint(n)}var su=e=>e>=55296&&e<56320;var jn=/^(?:https?:\/\/|mailto:|www\.)/i,iu=/^www\.[^.]+\../i,au=/^[^@]+@[^@]+$/,lu=/[\p{L}\p{N}\p{M}]/u,cu=".,;:!?'*_~|",uu={")":"(","]":"[","}":"{"},fu=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,pu=/[\u3002\uff0e\uff61]/g;function zn(e){let t=jn.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!iu.test(e)||e.search(/^https?:\/\/[/\\]/i)===
0)return null;let n;try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?au.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol==="http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function _s(e,t,n){let o=t,r={"(":0,"[":0,
"{":0};for(;o<n;){let s=rt(e,o),i=uu[s];if(!du(s)||i&&r[i]===0)break;i?r[i]--:s in r&&r[s]++,o+=s.length}for(;o>t&&cu.includes(e[o-1]);)o--;return o}function du(e){return e<""?e>" "&&e!==""&&!'<>"`'.includes(e):lu.test(e)&&!At(e)&&!Ie(e)}function ys(e,{href:t,host:n}){if(nn(e))return n;let o=e.normalize("NFKC").replace(
/\p{Default_Ignorable_Code_Point}/gu,"").replace(pu,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),r=o.split(fu).filter(mu);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===n.toLowerCase();return(r.length>0||o.includes("@"))&&!i?n:null}let s=n.replace(/:\d+$/,"");for(let i of r){let a=gu(
i);if(vs(i)||a!==s&&!s.endsWith(`.${a}`))return n}return null}function mu(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.test(t[t.length-1])}function gu(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(
`https://${t}`).hostname}catch{return t.toLowerCase()}}function vs(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function bs(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,"").replace(/[/?#].*$/s,"");return vs(n)?t:null}var hu=/[\s\0-\x1f\x7f<>]/;function Ot(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].start<t?n=s+1:o=s}let r=n;return s=>{for(;r<e.length&&e[r].start<s;)r++;return e[r]}}function ks(e,t){let n=new Map,o=[],r=0;for(let s=0;s<e.length;s++){if(r<t.length&&t[r].start===s){s=t[r++].end-1,o=[];continue}let i=e[s];if(i===
"(")o.push(s);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,s)}else hu.test(i)&&(o=[])}return n}var j=e=>e===""?[]:[{type:"mark",text:e}];function Tt(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Tt).join("")}function st(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var $u=/["“”„‟«»「『]/;function Ss(e,{start:t,end:n,from:o,to:r},s){let i=_u(wu(e,o,r,s));return{type:"code",children:[...j(e.slice(t,o)),...i,...j(e.slice(r,n))]}}function wu(e,t,n,o){let r=[],s=Ot(o,t);for(let i=s(t);i&&i.start<n;i=s(t))r.push(e.slice(t,i.start),...j(e.slice(i.start,i.end))),t=i.end;return r.
push(e.slice(t,n)),st(r)}function xs([e,t],n,o){let r=t?[{type:t,children:o}]:o;return{type:e,children:[...j(n),...r,...j(n)]}}function _u(e){let t=e.map(Tt).join("");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(r=>typeof r=="string"),o=e.findLastIndex(r=>typeof r=="string");return st(e.flatMap(
(r,s)=>{if(typeof r!="string"||s!==n&&s!==o)return[r];let i=s===n?1:0,a=r.length-(s===o?1:0);return[...j(r.slice(0,i)),r.slice(i,a),...j(r.slice(a))]}))}function Ms(e,{start:t,end:n,id:o}){let r=e.slice(t,n),s=$u.test(r[1])?[r[0],...j(r[1]),r.slice(2,-1),...j(r.slice(-1))]:[r];return{type:"mention",id:o,children:s}}var Es=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,yu="\\*_~[]`",vu=">-",bu={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},ku=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,Su=["**","~~"];function As(e,t,n){let o={from:0,index:-1,found:""},r=null,s=[...t,...n].sort((d,w)=>d.
start-w.start),i=new Map(s.map(d=>[d.start,d]));function a(d,w,_,S){let v=Ot(s,d),x=Ot(_,d),k=[],g=new Map,y=d,M=S?-1:d;for(;y<w;){(o.index<y||y<o.from)&&(o=l(y));let E=v(y),A=x(y),L=Math.min(o.index,E?.start??w,A?.start??w,w);if(L>y&&k.push(e.slice(y,L)),y=L,y>=w)break;A?.start===y?(k.push(...j(e.slice(y,A.end))),y=M=
A.end):E?.start===y?(k.push("id"in E?Ms(e,E):Ss(e,E,_)),y=E.end):e[y]==="\\"?y=h(y,w,M,k):e[y]==="["?y=S?c(y,1,k):p(y,w,_,k):"*_~".includes(e[y])?y=b(y,d,w,k,g):y=m(y,d,w,o.found,S,k)}for(let[E,A]of g)k[A]=E;return st(k)}function l(d){Es.lastIndex=d;let w=Es.exec(e);return{from:d,index:w?.index??e.length,found:w?.[0]??
""}}function c(d,w,_){return _.push(e.slice(d,d+w)),d+w}let u=d=>d<e.length&&yu.includes(e[d])&&!i.has(d);function h(d,w,_,S){let v=e[d+1],x=d===_||e[d-1]===`
`,k=u(d+1)||x&&vu.includes(v);return d+1===w||!k?c(d,1,S):(S.push({type:"mark",text:"\\"}),c(d+1,1,S))}function b(d,w,_,S,v){let x=1;for(;d+x<_&&e[d+x]===e[d];)x++;let k=e.slice(d,d+x),g=bu[k],y=d===w?"":ot(e,d),M=d+x===_?"":rt(e,d+x);if(!g||k==="_"&&xu(y,M))return c(d,x,S);let E=v.get(k);if(E!==void 0&&!en(y)&&(Su.includes(
k)||!Zt(M))){for(let[A,L]of v)L<E||(S[L]=A,v.delete(A));S.push(xs(g,k,st(S.splice(E).slice(1))))}else!en(M)&&!Zt(y)?(E!==void 0&&(S[E]=k),v.set(k,S.length),S.push({type:"mark",text:k})):S.push(k);return d+x}function p(d,w,_,S){let v=f(d+1,w);if(v===null||e[v+1]!=="(")return c(d,1,S);r??=ks(e,t);let x=r.get(v+1);if(x===
void 0||x>=w)return c(d,1,S);let k=zn(e.slice(v+2,x));if(!k)return c(d,1,S);let g=a(d+1,v,_,!0),y=g.map(Tt).join("");return ku.test(y)?c(d,1,S):(S.push({type:"link",href:k.href,host:ys(y,k),children:[...j("["),...g,...j(e.slice(v,x+1))]}),x+1)}function f(d,w){for(;d<w;){let _=i.get(d);if(_){if(e.slice(d,_.end).includes(
`
`))return null;d=_.end;continue}let S=e[d];if(S==="]")return d;if(S==="["||S===`
`)return null;d+=S==="\\"&&u(d+1)?2:1}return null}function m(d,w,_,S,v,x){if(d>w&&Zt(ot(e,d)))return c(d,S.length,x);let k=_s(e,d,_),g=e.slice(d,k),y=v||!jn.test(g)?null:zn(g);return y?(x.push({type:"link",href:y.href,host:bs(g,y),children:[g]}),k):c(d,Math.max(k-d,S.length),x)}return(d,w,_)=>a(d,w,_,!1)}var xu=(e,t)=>!en(
e)&&!tn(e)&&!Te(e)&&(e===t||e===">"&&t==="<");var Mu=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Eu=/[\u2010\u2011]/g,Os=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,Au=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,Ts=/[\u1100-\u11ff]/,Ou=/^[\0-\x7f]*$/,Cs=e=>e.replace(Mu,"'").replace(Eu,"-"),qs=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function Gn(e){if(Ou.test(e))return e.toLowerCase();let t=Cs(e.replace(Os," ")),n=qs(t.normalize("NFD")).normalize("NFKC"),o=qs(n).replace(Au,"").normalize("NFKC");return Cs(o.replace(Os," "))}var Xn=e=>Gn(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function Rs(e){
let t="",n=[],o=0;for(let r of Tu(e)){o+=r.length;for(let s of Gn(r)){if(s===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=s;for(let i=0;i<s.length;i++)n.push(o)}n.length>0&&t!==""&&Gn(r)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Tu(e){let t=[];for(let n of e){let o=t.length-1,r=Te(
n)||Ie(n)&&Te(t[o]?.slice(-1)??"")||Ts.test(n)&&Ts.test(t[o]?.slice(-1)??"");o>=0&&r?t[o]+=n:t.push(n)}return t}var Qn="all",Cu=50,Ls=128,qu=4096,it="@＠﹫",Ru=new RegExp(`[${it}]`),Lu=new RegExp(`[${it}](?![ ${it}])([^${it}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),Pu=new RegExp(`[${it}][\\u200b\\u2060]`,"g"),Nu=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Du='"“”„‟«»「『',Ps=/["“”„‟«»」』]/g,Iu=/^-[clu]/,Bu=/(?<!_)_+(?![_clm])/g,
Fu=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Ns(e,t,n=Jt(e)){let o=new Map;for(let{id:h,name:b}of t)o.set(Xn(b),h);if(o.size===0||!Ru.test(e))return[];let r=[...o.keys()].filter(h=>h!=="").sort((h,b)=>b.length-h.length),s=[],i=new Set,a=!1,l=-1,c=0,u=Uu(e,n);for(let{index:h,0:b,1:p}of u.matchAll(Lu)){let f=Hu(u,h);
if(!f&&h!==l)continue;if(l=h+b.length,++c>qu)break;if(!f&&!a)continue;let m=Ku(p,r);a=m?.fills??!1;let d=o.get(m?.name??"");!m||d===void 0||!i.has(d)&&i.size===Cu||(i.add(d),s.push({start:h,end:l-p.length+m.length,id:d}))}return s}function Uu(e,t){let n="",o=0;for(let{start:s,end:i}of t)n+=e.slice(o,s)+`
`.repeat(i-s),o=i;n+=e.slice(o);let r=s=>" ".repeat(s.length);return n.replace(Nu,r).replace(Pu,r)}function Hu(e,t){let n=ot(e,t);for(;n!==""&&(n==="_"||Yn(n)==="m");)t-=n.length,n=ot(e,t);return n===""||!it.includes(n)&&Yn(n)!=="c"}function Ku(e,t){if(Du.includes(e[0]))return Wu(e,t);let{fold:n,ends:o}=Rs(e),r=n.replace(
/ $/,""),s=e.length<=Ls||[...e].length<=Ls,i="";for(let a of t){if(!r.startsWith(a)||!s&&a.length===r.length)continue;i||=ju(r);let l=i.slice(a.length);if(!(!Fu.test(i.slice(a.length-1))||a===Qn&&Iu.test(l)))return{name:a,length:o[a.length-1],fills:s&&a===r}}return null}function Wu(e,t){Ps.lastIndex=1;let n=Ps.exec(e);
if(!n)return null;let o=Xn(e.slice(1,n.index)),r=n.index+1;return t.includes(o)?{name:o,length:r,fills:r===e.length}:null}function ju(e){let t="";for(let n of e)t+=Yn(n).repeat(n.length);return t.replace(Bu,n=>"o".repeat(n.length))}function Yn(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(Ie(e))return"m";let t=Te(
e);return!t&&!tn(e)?"o":At(e)?t?"x":"u":t?"m":$s(e)?"c":"l"}var zu=/^[ \t]*$/,Ds=/^> |^>$/,Is=/^- (?=.*\S)/s,Bs=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,Gu=/^ {2}(?=.*\S)/s;function on(e,t=[]){let n=Jt(e),o=As(e,n,Ns(e,t,n));return{type:"document",is_large:ms(e),children:Fs(e,Xu(e,n),o,!0)}}function Xu(e,t){let n=[],o=0;for(let r=0;r<=e.length;){for(;o<t.length&&t[o].end<=r;)o++;let s=t[o],
i=s?.is_block&&s.start===r?s:null,a=i?i.end:e.indexOf(`
`,r),l=a<0?e.length:a;n.push({outer:r,start:r,end:l,is_inside:s!==void 0&&s.start<r,block:i}),r=l+1}return n}function Yu(e,{start:t,end:n,is_inside:o,block:r},s){if(o)return"text";if(r)return"code";let i=e.slice(t,n);return zu.test(i)?"blank":s&&Ds.test(i)?"quote":Is.test(i)?"bullet":Bs.test(i)?"number":"text"}function Fs(e,t,n,o){
let r=t.map(i=>Yu(e,i,o)),s=[];for(let i=0;i<t.length;){let a=r[i],l=Qu(e,t,r,i),c=t.slice(i,l),{outer:u,start:h,end:b,block:p}=c[0];i>0&&s.push(...j(`
`)),a==="quote"?s.push({type:"quote",children:Fs(e,c.map(f=>Vu(e,f)),n,!1)}):(s.push(...j(e.slice(u,h))),a==="blank"?s.push(...j(e.slice(h,b))):p?s.push(Ju(e,p)):a==="text"?s.push({type:"paragraph",children:n(h,c[l-i-1].end,Us(c))}):s.push(Zu(e,c,r.slice(i,l),n))),i=l}return s}function Qu(e,t,n,o){let r=n[o],s=r==="bul\
let"||r==="number",i=o+1;if(r==="blank"||r==="code")return i;for(;i<t.length;){let a=t[i],l=s&&n[i]==="text"&&Gu.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==r&&!l)break;i++}return i}function Vu(e,t){let n=Ds.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Us=e=>e.slice(1).filter(({
outer:t,start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function Ju(e,{start:t,end:n,from:o,to:r,info:s}){let i=e.slice(o,r);return{type:"code_block",info:s,children:[...j(e.slice(t,o)),...i?[i]:[],...j(e.slice(r,n))]}}function Zu(e,t,n,o){let r=n[0]==="number",s=r?Bs:Is,i=[];for(let a=0;a<t.length;){let l=a+
1;for(;l<t.length&&n[l]==="text";)l++;let c=t[a],[u="",h]=s.exec(e.slice(c.start,c.end))??[],b=t.slice(a,l).map((p,f)=>f===0||p.is_inside?p:ef(p));a>0&&i.push(...j(`
`),...j(e.slice(c.outer,c.start))),i.push({type:"item",number:h===void 0?null:Number(h),children:[...j(u),...o(c.start+u.length,b[l-a-1].end,Us(b))]}),a=l}return{type:"list",is_ordered:r,children:i}}var ef=e=>({...e,start:e.start+2});var tf=["paragraph","item","code_block"];function Ge(e){let t=[];return Hs(on(e),t),t.join("").replace(/\s+/g," ").trim()}function Hs(e,t){if(typeof e=="string")t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)Hs(n,t);e.type==="link"&&e.host!==null&&t.
push(` (${e.host})`),tf.includes(e.type)&&t.push(" ")}}var nf=5e3,Ks=120,Ws=2e4,js=e=>`g${e}`,A$=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function zs({state:e,settings:t,isLeading:n,isVisible:o,tell:r,clock:s}){let i=null,a=null,l=new Map,c=new Map,u=null,h=null;function b(w){if(a===w)return!0;let _=s.now();return[...l.values()].some(S=>S.groupId===w&&S.until>_)}
function p(w,_){let{notifications:S,mentions_in_muted:v,notify_all:x}=t();return!S||b(w.id)?!1:ze(w,s.now())?_==="mention"&&v:_!=="message"||x.includes(w.id)}function f(w,_){let S=s.now(),v=S-(c.get(w.id)??-1/0)>=nf,x=v&&t().sounds&&!o();c.set(w.id,S),i?.show({tag:js(w.id),group:w,..._,isRenewed:v,hasSound:x})}function m(w){
c.delete(w),i?.close(js(w))}function d(){s.cancel(h),h=null,r(a),a!==null&&(h=s.after(d,Ws))}return{setPort(w){i=w},look(w){w!==a&&(a=w,d(),w!==null&&m(w))},looked({tab:w,group_id:_}){_===null?l.delete(w):(l.set(w,{groupId:_,until:s.now()+2*Ws}),n()&&m(_))},arrived(w){if(n())for(let{message:_,kind:S}of w){let v=e.groups.
get(_.group_id);if(!v||_.seq<=v.read_seq||!p(v,S))continue;let x=e.people.get(_.sender_id),k=x?.display_name??x?.username??_.sender,g=Array.from(Ge(_.content.slice(0,4*Ks))).slice(0,Ks);f(v,{kind:"message",seq:_.seq,sender_id:_.sender_id,sender:k,count:1,text:t().notification_text&&g.length>0?g.join(""):null})}},changed({
groups:w}){if(n())for(let _ of w){let S=e.groups.get(_);(S?S.unread===0&&c.has(_):c.has(_))&&m(_)}},lost(){u=new Map(e.groups)},back(){let w=u;if(u=null,!(!w||!n()||o()))for(let _ of e.groups.values()){let{unread:S,mentions:v}=w.get(_.id)??{unread:0,mentions:0},x=_.unread-S,k=_.mentions>v,g=_.kind==="direct"?"direct":k?
"mention":"message";x>0&&p(_,g)&&f(_,{kind:"summary",seq:_.last?.seq??_.seq,sender_id:null,sender:"",text:null,count:x})}},dispose(){s.cancel(h),a!==null&&r(null);for(let w of[...c.keys()])m(w)}}}function Gs({signal:e,onPresence:t,onTyping:n,clock:o}){let r=new Map,s=new Set,i=new Map,a=null,l=new Map,c=new Map;function u(p,f){f===null?i.delete(p):i.set(p,f),t(p)}function h(){a=null;let p=new Set([...r.keys()].slice(-100));for(let m of s)p.has(m)||u(m,null);(p.size===s.size&&[...p].every(m=>s.has(m))||e({type:"\
watch",user_ids:[...p]}))&&(s=p)}function b(p,f){let m=l.get(p);m?.has(f)&&(o.cancel(m.get(f)),m.delete(f),n(p))}return{show(p){r.set(p,(r.get(p)??0)+1),a??=o.after(h,500);let f=!0;return()=>{if(!f)return;f=!1;let m=(r.get(p)??1)-1;m>0?r.set(p,m):r.delete(p),a??=o.after(h,500)}},connected(){s=new Set,r.size>0&&(a??=o.after(
h,0))},disconnected(){for(let p of s)u(p,null);s=new Set;for(let[p,f]of l)for(let m of[...f.keys()])b(p,m)},answered(p){let f=new Set(p);for(let m of s)u(m,f.has(m))},changed(p,f){s.has(p)&&u(p,f)},isOnline:p=>i.get(p)??null,typed(p,f){let m=l.get(p)??new Map;l.set(p,m);let d=!m.has(f);o.cancel(m.get(f)),m.set(f,o.after(
()=>b(p,f),5e3)),d&&n(p)},stopTyping:b,typingIn:p=>[...l.get(p)?.keys()??[]],type(p){let f=o.now();f-(c.get(p)??-1/0)<3e3||e({type:"typing",group_id:p})&&c.set(p,f)},typedAndSent:p=>{c.delete(p)},dispose(){o.cancel(a);for(let p of l.values())for(let f of p.values())o.cancel(f)}}}function Xs({apply:e,soon:t,clock:n}){let o=[],r=null,s=0,i=0,a=0;function l(){r?.(),r=null;let c=o;o=[],c.length>0&&e(c)}return{push(c){o.push(c);let u=Math.floor(n.now()/1e3);if(u!==s&&(a=u===s+1?i:0,s=u,i=0),i++,r)return;if(Math.max(i,a)<=30){r=t(l);return}let h=n.after(l,200);r=()=>n.cancel(h)},flush:l,clear(){r?.(),
r=null,o=[]}}}var of=500,rf=5e3,sf=30,af=50,lf=200,cf=3;function Ys({db:e,state:t,isLeading:n,opened:o,me:r,clock:s}){let i=new Set,a=new Set,l=new Map,c=new Map,u=!0,h=null,b=0,p=0,f=null,m=Promise.resolve(),d=()=>{f??=s.after(S,p>1?rf:of)};function w(){let v={is_whole:u,cursor:t.cursor,me:r(),groups:[],gone_groups:[],people:[],logs:[],
gone_logs:[],rows:[],gone_rows:[]};u&&c.clear();for(let g of u?t.groups.keys():i){let y=t.groups.get(g);y?v.groups.push(y):v.gone_groups.push(g)}for(let g of u?t.people.keys():a){let y=t.people.get(g);y&&v.people.push(y)}let x=[...o].sort(([,g],[,y])=>y-g).slice(0,af),k=new Set(x.map(([g])=>g));for(let g of[...c.keys()])
k.has(g)&&t.logs.has(g)||(v.gone_logs.push(g),c.delete(g));for(let g of u?k:l.keys()){let y=t.logs.get(g);y&&k.has(g)&&_(v,y)}return i.clear(),a.clear(),l.clear(),u=!1,v}function _(v,x){let k=x.group_id,g=Kt(x),y=c.get(k)??new Set;if(!g){c.delete(k)&&v.gone_logs.push(k);return}let M=fe(x,g),E=M.slice(-lf),A=E.length<M.
length,L=A?E[0].seq:g.from,N=new Set(E.map(T=>T.seq)),D=l.get(k);for(let T of E)(!y.has(T.seq)||D?.has(T.seq))&&v.rows.push(T);for(let T of y)N.has(T)||v.gone_rows.push([k,T]);c.set(k,N),v.logs.push({group_id:k,from:L,to:g.to,at_start:g.at_start&&!A,at_end:g.at_end,opened_at:o.get(k)??0})}function S(){return s.cancel(f),
f=null,!n()||b>=cf?(u=!0,m):(m=m.then(async()=>{if(!u&&t.cursor===h&&i.size+a.size+l.size===0)return;let x=w();p=x.rows.length>sf?p+1:0,await e.save(x)?(b=0,h=x.cursor):(b++,u=!0,d())}),m)}return{note(v){for(let x of v.groups)i.add(x);for(let x of v.people)a.add(x);for(let x of v.logs)l.set(x,l.get(x)??new Set);for(let[
x,k]of v.rows){let g=l.get(x)??new Set;for(let y of k)g.add(y);l.set(x,g)}d()},invalidate(){u=!0,d()},flush:S,dispose:()=>s.cancel(f)}}var Qs=({state:e,people:t,local:n,invitations:o,onLive:r})=>function(i,a){switch(i.type){case"live":r(i.cursor);break;case"read":zr(e,i,a);break;case"read_all":Gr(e,i.cursor,a);break;case"muted":Xr(e,i,a);break;case"typing":t.typed(i.group_id,i.user_id);break;case"presence":t.answered(i.online);break;case"presence_chan\
ged":t.changed(i.user_id,i.is_online);break;case"invitation":o.value++;break;default:n.received(i)}};var ff=2e3;function pf({userId:e,db:t,env:n,onEnded:o,onServer:r}){let{clock:s}=n,i=qr({fetch:n.fetch,db:t,onSignedOut:({code:R})=>z(R),clock:s}),{http:a,db:l}=i,c=dr(e),u=is(c,s),h=Xe(null),b=Xe(null),p=Xe({state:"idle",since:s.now(),retryAt:null,code:null}),f=ae(R=>P.typingIn(R)),m=ae(R=>P.isOnline(R)),d=Xe([]),w=Xe(
0),_=Xe(0),S=new Map,v=new Set,x=!1,k=Xe(!1),g=!1,y=null,M=rr({open:R=>n.openSocket(`/ws?since=${encodeURIComponent(R)}&groups=no`),prepare:async()=>(c.cursor===null&&await B.anew(),c.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:R=>R.type==="ready"?It(R):E.push(R),onState:R=>{R.state==="ended"&&
z(String(R.code)),R.state!=="live"&&Je(),p.value=R},isOnline:n.isOnline,isVisible:n.isVisible,clock:s}),E=Xs({apply:Ke,soon:n.soon,clock:s}),A=Vr({state:c,http:a,change:Y,opened:S,clock:s}),L=cs({state:c,http:a,request:M.request,change:Y,clock:s}),N=Or({state:c,http:a,change:Y,history:A,clock:s}),D=ls({userId:e,db:l,http:a,
env:n,state:c,socket:M,onLeading:()=>T.invalidate()}),T=Ys({db:l,state:c,isLeading:()=>D.tabs.isLeading,opened:S,me:()=>h.value,clock:s}),P=Gs({signal:M.signal,onPresence:R=>m.update(R),onTyping:R=>f.update(R),clock:s}),B=Cr({userId:e,db:l,http:a,state:c,view:u,history:A,change:Y,me:h,server:b,clock:s,onOther:()=>z("an\
other_user"),onSettings:R=>D.settings.received(R),onServer:r,onAnew:()=>{E.clear(),T.invalidate(),w.value++}}),H=us({state:c,change:Y,clock:s}),ee=n.makeKey(),C=zs({state:c,settings:()=>D.settings.settings.value,isLeading:()=>D.tabs.isLeading,isVisible:n.isVisible,tell:R=>D.tabs.tell({type:"looking",tab:ee,group_id:R}),
clock:s});D.onWord(R=>{R.type==="looking"&&C.looked(R)});let X=Qs({state:c,people:P,local:D,invitations:_,onLive:En}),te=Fo({userId:e,http:a,memory:n.memory,clock:s});function Y(R){g||uf(()=>{let K=mr(),he=x;R(K);for(let wt of K.confirmed)D.outbox.confirm(wt);for(let{group_id:wt,user_id:Nl}of K.typed)P.stopTyping(wt,Nl);
if(K.left.size>0&&(d.value=[...d.value,...K.left.values()].slice(-20)),K.me&&I(),A.bound(K.logs),u.publish(K),T.note(K),N.note(K),H.note(K.groups),D.began(K.groups),C.changed(K),!(!he||K.arrived.length===0)){C.arrived(K.arrived);for(let wt of v)wt(K.arrived)}})}function Ke(R){Y(K=>{for(let he of R)jr(he)?Hr(c,he,K):X(he,
K)})}function En(R){x=!0,Oe(R)>=c.applied_id&&(c.cursor=R),P.connected(),L.connected(),D.sync(),An()}async function An(){let R=B.refreshed();await R,!(!x||R!==B.refreshed())&&(k.value=!0,C.back())}function It(R){R.user_id!==e?z("another_user"):R.reset||R.behind>ff?O():(D.outbox.connected(!0),B.refresh())}function Je(){
k.value&&C.lost(),x=!1,k.value=!1,D.outbox.connected(!1),P.disconnected(),L.disconnected()}function O(){E.clear(),c.cursor=null,M.restart()}async function I(){try{h.value=await a.get("/v1/users/me")}catch{}}function z(R){g||(y&&D.tabs.tell({type:"signed_out",reason:y}),Ze(),o(y??R))}function Ze(){g=!0,M.stop(),E.clear();
for(let R of[u,T,L,B,N,P,te,H,C,D])R.dispose();i.end()}return{http:a,state:c,view:u,me:h,server:b,apply:Ke,connection:p,typing:f,presence:m,left:d,resets:w,invitations:_,isCurrent:k,history:A,marks:L,asking:N,people:P,local:D,notifications:C,socket:M,change:Y,async begin(){await Promise.all([B.showCopy(),D.load()]),!g&&
(M.start(),te.start())},async leave(R,K){y=R;try{await K(),z(R)}catch(he){if(!g)throw he}finally{y=null}},end:z,onArrived(R){return v.add(R),()=>v.delete(R)},async flush(){E.flush(),await Promise.all([L.flush(),D.flush(),T.flush()])},dispose:Ze}}import{html as ge,useEffect as Pl,useLayoutEffect as Vm}from"./vendor/preact.js";import{html as Vn,useEffect as df}from"./vendor/preact.js";var mf=300*1e3;function Vs({session:e}){let t=Me.newVersion.value!==null;return df(()=>t?gf(e):void 0,[t,e]),Vn`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&Vn`<div class="banner of-warning"><${q} name="warning" /><p class="grow">${$("shell.disk_full")}</p></div>`}
      ${t&&Vn`<div class="banner">
        <p class="grow">${$("shell.new_version")}</p>
        <button class="button" onClick=${()=>{On()}}>${$("shell.reload")}</button>
      </div>`}
    </div>
  `}function gf(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,mf))},o=()=>{e.local.signals.outgoing.peek().some(({state:s})=>s==="sending")||document.querySelector("dialog[open]")?n():On()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.
removeEventListener("visibilitychange",n)}}import{html as rn,useEffect as hf,useState as $f}from"./vendor/preact.js";var wf={connecting:2e3,catching_up:1e3},Js=1e3;function Zs({session:e}){let t=e.connection.value,n=_f(t),o=yf(t,n);return rn`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&rn`<${q} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&rn`<span class="quiet-text" aria-hidden="true">${vf(t,n)}</span>`}
      ${o?.button&&rn`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function _f({state:e,since:t,retryAt:n}){let[o,r]=$f(Date.now());return hf(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;let i=setInterval(()=>r(Date.now()),Js);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function yf({state:e,since:t},n){let o={button:$("shell.now"),onSelect:()=>Me.
wake()};switch(e){case"connecting":case"catching_up":return n-t<wf[e]?null:{text:$(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{text:$("shell.offline"),...o};case"waiting":return{text:$("shell.reconnecting"),...o};case"updating":return{text:$("shell.restarting")};case"crowded":return{text:$(
"shell.crowded"),button:$("shell.try_again"),onSelect:()=>Me.wake()};case"faulty":return{text:$("shell.faulty"),button:$("shell.reload"),onSelect:()=>location.reload()};default:return null}}function vf({retryAt:e},t){let n=Math.ceil((Number(e)-t)/Js);return n>0?$("shell.seconds",{n}):""}import{html as vo,useEffect as Gd,useLayoutEffect as Xd,useMemo as Yd,useState as Qd}from"./vendor/preact.js";import{html as ni,useEffect as Of,useState as Tf}from"./vendor/preact.js";var sn=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as Ef,useEffect as Af}from"./vendor/preact.js";import{html as ei,useState as bf}from"./vendor/preact.js";var kf=12,Sf=new Intl.Segmenter(void 0,{granularity:"grapheme"}),xf=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,be=e=>e?.display_name||e?.username||"";function Mf(e){let[t]=Sf.segment(e.replace(xf,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function Z({
id:e,name:t,file:n=null,isGroup:o=!1,size:r="normal"}){let[s,i]=bf(null),a=`avatar ${r} ${o?"of-group":"of-person"}`;return n&&n!==s?ei`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:ei`<span class="${a} tone-${e%kf}" aria-hidden="true">${Mf(t)}</span>`}function oe(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?$("shell.deleted_user"):be(o)||n}function Ct(e,t){let n=t.filter(o=>e.view.people.get(o).value?.is_partial??!0);Af(()=>e.asking.people.need(n),[e,n.join()])}function ti({session:e,id:t,username:n}){return Ct(e,[t]),Ef`<bdi class="person">${oe(e,
t,n)}</bdi>`}var Jn=3,Cf=2e3,qf=200,Rf=10;function oi({session:e,groupId:t}){let[n,o]=Tf([]);return Of(()=>{let r=0,s=0,i=0,a=u=>o(h=>[...h,{id:++r,text:u}].slice(-Rf)),l=()=>{s>Jn&&a($("conversation.new_messages",{n:s-Jn})),s=0},c=e.onArrived(u=>{let{announce:h}=e.local.signals.settings.peek();for(let{message:b}of u){if(b.group_id!==
t||b.sender_id===e.state.me||h==="none"||h==="mentions"&&!sn(b,e.state.me)||(s===0&&(i=setTimeout(l,Cf)),++s>Jn))continue;let p=oe(e,b.sender_id,b.sender);a(`${p}: ${Array.from(b.content).slice(0,qf).join("")||$("conversation.no_text")}`)}});return()=>{c(),clearTimeout(i)}},[e,t]),ni`
    <div class="unseen" role="log" aria-label=${$("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>ni`<p key=${r}>${s}</p>`)}
    </div>
  `}var Zn=null;async function F(e){Zn??=Lf();let[t]=await Promise.all([e,qo(),Zn]);return t}function Lf(){let e=document.createElement("link");e.rel="stylesheet",e.href=Uo("css/later.css");let t=new Promise((n,o)=>{e.onload=n,e.onerror=()=>{Zn=null,e.remove(),o(new Error(e.href))}});return document.head.append(e),t}import{signal as ri}from"./vendor/preact.js";var Pf={text:"",reply_to:null,selection:null,files:[]};function an({session:e,key:t}){let{drafts:n,outbox:o}=e.local,r=ri(null),s=ri(0),i=()=>n.get(t)??Pf,a=c=>n.set(t,{...i(),...c}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:i,change:a,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:c,seq:u,sender_id:h,sender:b,content:p}){r.value=null,a({reply_to:{id:c,seq:u,sender_id:h,sender:b,content:p}}),l()},edit(c){r.value=c,l()},async restore(c){let u=await o.discard(c,!0);if(!u)return;r.value=null;let h=i(),b=[h.text,u.content].filter(p=>p.trim()!=="").join(`
`);a({text:b,selection:null,reply_to:u.quote??h.reply_to,files:[...h.files,...u.files]}),l()}}}import{html as He,useEffect as Wp,useLayoutEffect as Gi,useRef as pn,useState as mo}from"./vendor/preact.js";var Nf=2e3,Df=20,If=40;function si(e){let t={characters:Nf,lines:Df},n=ii(e,t);return t.characters<0||t.lines<0?n:e}function ii(e,t){if(typeof e=="string")return Ff(e,t);if(e.type==="mark")return e;if(!ai(t))return li(t);let n=[];for(let o of e.children){let r=ii(o,t);if(r!==null&&n.push(r),t.characters<0||t.lines<0)break}
return Bf.includes(e.type)&&t.lines--,{...e,children:n}}var Bf=["paragraph","item","code_block"],ai=({characters:e,lines:t})=>e>0&&t>0;function li(e){return e.lines=-1,null}function Ff(e,t){if(!ai(t))return li(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=Uf(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function Uf(e,t){let n=Math.max(0,t-If),o=()=>{let r=e.charCodeAt(t),s=rt(e,t);return r>=56320&&r<57344||Te(s)||Ie(s)};for(;t>n&&o();)t--;return t}import{html as Q,useEffect as Hf,useMemo as ci,useState as Kf}from"./vendor/preact.js";var eo=0,Wf=/\p{M}{2}/u,jf=[];function at({content:e,mentions:t=jf,meId:n,onMention:o}){let[r,s]=Kf(!1),i=zf(t),a=i.map(({id:b,name:p})=>`${b} ${p}`).join(`
`),l=ci(()=>on(e,i),[e,a]),c=ci(()=>si(l),[l]),u=c!==l,h={meId:n,onMention:o};return Q`
    <div class=${`text${l.is_large?" large":""}${Wf.test(e)?" heaped":""}`}>
      ${to(r?l.children:c.children,h)}
      ${u&&Q`
        <button type="button" class="text-fold" aria-expanded=${r} onClick=${()=>s(!r)}>
          ${r?$("text.show_less"):$("text.show_all")}
        </button>
      `}
    </div>
  `}function zf(e){let t=Me.status.value,n=t.name==="signed_in"?t.session:null,o=[],r=[];for(let s of e){let i=s===eo?Qn:n?.view.people.get(s).value?.username;i?o.push({id:s,name:i}):r.push(s)}return Hf(()=>n?.asking.people.need(r),[r.join()]),o}var to=(e,t)=>e.map(n=>Gf(n,t));function Gf(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return Xf(e,t);if(e.type==="mention")return Yf(e,t);let n=e.type==="quote"||t.isInQuote,o=to(e.children,{...t,isInQuote:n}),r=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return Q`<p dir=${r}>${o}</p>`;case"quote":return Q`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?Q`<ol dir=${r}>${o}</ol>`:Q`<ul dir=${r}>${o}</ul>`;case"item":return Q`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"code_block":return Q`
        <figure class="text-code">
          ${e.info&&Q`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return Q`<code dir="auto">${o}</code>`;case"bold":return Q`<strong>${o}</strong>`;case"italic":return Q`<em>${o}</em>`;case"strike":return Q`<s>${o}</s>`}}function Xf({href:e,host:t,children:n},o){let r=to(n,{...o,isInLink:!0});return Q`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?r:Q`<bdi>${r}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function Yf({id:e,children:t},{meId:n,onMention:o,isInLink:r=!1}){let s=t.filter(c=>typeof c=="string").join(""),i=nn(s)?ws(s):s,a=e===n||e===eo?"mention of-me":"mention",l=Q`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||r||e===eo?Q`<span class=${a}>${l}</span>`:Q`
    <button type="button" class=${a} onClick=${c=>o(e,c)}>${l}</button>
  `}import{computed as Qf}from"./vendor/preact.js";var ui=["byte","kilobyte","megabyte","gigabyte"],Vf=Qf(()=>ui.map(e=>new Intl.NumberFormat(Re.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));function Be(e){let t=e,n=0;for(;t>=1e3&&n<ui.length-1;)t/=1024,n++;return Vf.value[n].format(n===0?t:Number(t.toPrecision(3)))}var Jf=10,Zf=10*1024*1024;async function qt(e,t,n){let o=e.server.peek(),r=o?.files_max??Jf,s=o?.file_bytes_max??Zf,i=n.filter(c=>c.size>s),a=n.filter(c=>c.size<=s),l=Math.max(0,r-t.draft().files.length);if(i.length>0){let c=i.map(({name:u})=>u).join(", ");yt($("conversation.too_large",{names:c,size:Be(s)}),{isFault:!0})}
if(a.length>l){let c=a.slice(l).map(({name:u})=>u).join(", ");yt($("conversation.too_many",{names:c,n:r}),{isFault:!0})}for(let c of a.slice(0,l)){let u=await e.local.attachments.attach(c,ep(c));t.change({files:[...t.draft().files,u]})}e.local.drafts.flush(),t.ask()}var no=e=>[...e?.files??[]];function fi({clipboardData:e}){
return e?.getData("text/plain")?[]:no(e)}function ep({name:e,type:t}){if(!/^image\.\w+$/.test(e))return e||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${t.split(
"/")[1]??"png"}`}import{html as oo,useRef as sp,useState as ip}from"./vendor/preact.js";var Fe=({kind:e,role:t})=>e==="group"&&t!=="member",Xw=e=>e.kind==="group"&&!e.is_archived&&(Fe(e)||e.settings?.may_invite==="all"),pi=e=>!e.is_archived&&(e.kind==="direct"||Fe(e)||e.settings?.may_pin==="all"),Yw=(e,t)=>Fe(e)&&(t==="member"||t==="admin"&&e.role==="owner"),Qw=({kind:e,role:t})=>e==="group"&&t==="owner";
function Vw(e,t){let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:Fe(e)}var Jw=({kind:e,role:t})=>e==="group"&&t!=="owner",di=(e,t)=>t||Fe(e),mi=(e,t)=>!e.is_archived&&(t||Fe(e));var gi=8,tp=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,np=/^[\p{L}\p{N}_-]+$/u,op=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function hi(e,t){let n=tp.exec(e.slice(Math.max(0,t-40),t));if(n)return{kind:"member",start:t-n[1].length,prefix:n[2]??""};let o=gs(e,t);return o&&{kind:"emoji",...o}}async function $i({
session:e,actions:t,groupId:n},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:p}=await F(import("./picker.js"));return p(r,gi).map(({emoji:f,name:m})=>({id:f,label:f,detail:m,insert:`${f} `,userId:null}))}let s=rp(e,n),{items:i}=await t.members(n,{q:r,limit:50}),a=new Map(s.map((p,f)=>[p,f])),l=i.filter(
({id:p})=>p!==e.state.me);l.sort((p,f)=>(a.get(p.id)??1/0)-(a.get(f.id)??1/0));let c=l.slice(0,gi).map(({id:p,username:f,display_name:m})=>({id:String(p),label:m||f,detail:m?`@${f}`:"",insert:np.test(f)?`@${f} `:`@"${f}" `,userId:p})),u=e.state.groups.get(n),h=u&&Fe(u)&&"all".startsWith(op(r)),b={id:"all",label:"@all",
detail:$("conversation.everyone"),insert:"@all ",userId:null};return h?[...c,b]:c}function rp(e,t){let n=[...e.state.logs.get(t)?.rows.values()??[]];return n.sort((o,r)=>r.seq-o.seq),[...new Set(n.filter(o=>U(o)).map(o=>o.sender_id))]}function wi({session:e,actions:t,groupId:n,field:o,write:r}){let[s,i]=ip(null),a=sp(0);async function l(){let f=++a.current,m=o.current,w=m&&m.selectionStart===m.selectionEnd?hi(m.value,m.selectionStart):null;if(!w||w.kind==="member"&&n===null){i(null);return}try{let _=await $i({session:e,actions:t,groupId:n??0},w);f===
a.current&&i(_.length>0?{start:w.start,items:_,chosen:0}:null)}catch{f===a.current&&i(null)}}function c({insert:f}){let m=o.current,d=s.start;m.setRangeText(f,d,m.selectionEnd,"end"),u(),m.focus(),r(m.value)}function u(){a.current++,i(null)}function h(f){if(!s||f.isComposing||f.ctrlKey||f.metaKey||f.altKey)return!1;let{
items:m,chosen:d}=s,_={ArrowDown:1,ArrowUp:-1}[f.key];if(_!==void 0)i({...s,chosen:(d+_+m.length)%m.length});else if((f.key==="Enter"||f.key==="Tab")&&!f.shiftKey)c(m[d]);else if(f.key==="Escape")u();else return!1;return f.preventDefault(),!0}let b=s&&oo`
    <ul class="completions" id="completions" role="listbox" aria-label=${$("conversation.suggestions")}>
      ${s.items.map((f,m)=>oo`
        <li
          key=${f.id} id=${`suggestion-${m}`} role="option" aria-selected=${m===s.chosen}
          onMouseDown=${d=>d.preventDefault()} onClick=${()=>c(f)}
        >
          ${f.userId!==null&&oo`<${Z} id=${f.userId} name=${f.label} file=${e.view.people.get(f.userId).value?.avatar??null} size="small" />`}
          <bdi>${f.label}</bdi><bdi class="quiet-text">${f.detail}</bdi>
        </li>
      `)}
    </ul>
  `,p={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:b,attributes:p,look:l,close:u,pressed:h}}import{html as po}from"./vendor/preact.js";import{computed as ro,signal as ap}from"./vendor/preact.js";var _i=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,yi=ap(_i());function lp(){yi.value=_i()}globalThis.document?.addEventListener("visibilitychange",lp);var ke=e=>ro(()=>new Intl.DateTimeFormat(Re.value,{timeZone:yi.value,...e})),vi=e=>ro(()=>new Intl.RelativeTimeFormat(Re.value,e)),bi=e=>ro(()=>new Intl.ListFormat(
Re.value,e));var cp=ke({hour:"numeric",minute:"2-digit"}),up=ke({weekday:"long",day:"numeric",month:"long"}),fp=ke({weekday:"long",day:"numeric",month:"long",year:"numeric"}),pp=ke({dateStyle:"full",timeStyle:"medium"}),so=vi({numeric:"auto"}),Ce=1e3,dp=[["year",365.25*24*60*60*Ce],["month",365.25/12*24*60*60*Ce],["week",10080*60*Ce],
["day",1440*60*Ce],["hour",3600*Ce],["minute",60*Ce]];function Rt(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function h_(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var Lt=Si(cp,60*Ce),ln=Si(pp,Ce);function Si(e,t){let n={format:null,turn:NaN,
text:""};return o=>{let r=e.value,s=Math.floor(o.getTime()/t);return(n.format!==r||n.turn!==s)&&(n={format:r,turn:s,text:r.format(o)}),n.text}}function cn(e,t=new Date){let n=Rt(e);if(n===Rt(t))return ki(so.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===Rt(o)?ki(so.value.format(
-1,"day")):(e.getFullYear()===t.getFullYear()?up:fp).value.format(e)}function $_(e,t=new Date){let n=e.getTime()-t.getTime(),[o,r]=dp.find(([,s])=>Math.abs(n)>=s)??["second",Ce];return so.value.format(o==="second"?0:Math.trunc(n/r),o)}function ki(e){let[t,...n]=e;return t.toLocaleUpperCase(Re.value)+n.join("")}import{html as re}from"./vendor/preact.js";import{effect as mp,signal as gp}from"./vendor/preact.js";var io=matchMedia("(width < 56.25rem)"),lt=gp(null),xi="",un=null,Se=lt;mp(()=>{let e=Ei(Ee.value),t=lt.peek();t&&e!==xi&&(io.matches||t.name!=="mentions")&&Ye()});function le(e){lt.peek()===null&&(un=document.activeElement),xi=Ei(Ee.peek()),lt.value=e}function ct(e){lt.peek()?.name===e.name?Ye():le(e)}var v_=()=>io.matches;
function Ye(){lt.value=null}function Mi(){let e=un?.isConnected?un:document.getElementById("main");un=null,e instanceof HTMLElement&&e.focus()}function Ei(e){return io.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as Ue,useState as uo}from"./vendor/preact.js";var Ai=({id:e})=>`/v1/files/${e}/thumbnail`,hp=matchMedia("(prefers-reduced-motion: reduce)"),$p=new Set(["image/webp","image/png","image/avif"]),Oi=new Map,ao=({id:e,type:t})=>t==="image/gif"||($p.has(t)?Oi.get(e)??null:!1);async function Ti(e,t){let n=ao(e)??await t();return Oi.set(e.id,n),n}var Ci=()=>hp.matches||document.
documentElement.dataset.motion==="reduced";import{html as _p,signal as yp}from"./vendor/preact.js";import{html as lo,useEffect as wp,useState as qi}from"./vendor/preact.js";var Ri=new Map;function ce({load:e,name:t,...n}){let[o,r]=qi(!1),[,s]=qi(0),i=Ri.get(e);return wp(()=>{i||o||e().then(a=>{Ri.set(e,a),s(l=>l+1)},()=>r(!0))},[e,o]),i?lo`<${i[t]} ...${n} />`:o?lo`
    <div class="empty" role="alert">
      <p>${$("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${$("shell.try_again")}</button>
    </div>
  `:lo`<p class="empty" role="status">${$("shell.loading")}</p>`}var co=yp(null),vp=()=>F(import("./later.js"));function Li(e){co.value=e}function Pi(){let e=co.value;return e&&_p`<${ce} key=${e.href} load=${vp} name="PictureDialog" picture=${e} onClose=${()=>co.value=null} />`}var bp=320,kp=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),fn=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&seq=${n}`;function Sp({type:e,width:t,height:n}){if(!kp.has(e)||!t||!n)return null;let o=Math.min(1,bp/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function Ni({files:e,at:t}){return Ue`
    <div class="files">${e.map(n=>Ue`<${xp} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function xp({file:e,at:t}){let[n,o]=uo(!1),r=n?null:Sp(e);if(r)return Ue`<${Ep} file=${e} href=${fn(e,t)} box=${r} onBroken=${()=>o(!0)} />`;let s=e.type.split("/")[0];return Ue`
    <div class="file">
      ${s==="video"&&Ue`<video controls preload="none" aria-label=${e.name} src=${fn(e,t)} />`}
      ${s==="audio"&&Ue`<audio controls preload="none" aria-label=${e.name} src=${fn(e,t)} />`}
      <a class="file-link" href=${fn(e,t)} download=${e.name}>
        <${q} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name cut">${e.name}</bdi>
          <span class="file-detail">${Ap(e)} · ${Be(e.size)}</span>
        </span>
        <${q} name="download" label=${$("conversation.download")} />
      </a>
    </div>
  `}var Mp=async e=>(await F(import("./later.js"))).doesMove(e);function Ep({file:e,href:t,box:n,onBroken:o}){let[r,s]=uo(!1),[i,a]=uo(ao(e)),l=r&&i===!0,c=()=>{Ci()||i===!1||(s(!0),i===null&&Ti(e,()=>Mp(t)).then(a,()=>{}))},u=()=>s(!1),h=()=>l?a(!1):o();return Ue`
    <button
      type="button" class="picture" aria-label=${$("conversation.open_picture",{name:e.name})}
      onClick=${()=>Li({file:e,href:t})} onPointerEnter=${c} onPointerLeave=${u} onFocus=${c} onBlur=${u}
    >
      <img
        src=${l?t:Ai(e)} width=${n.width} height=${n.height} alt=${e.name}
        loading="lazy" decoding="async" draggable=${!1} onError=${h}
      />
      ${i&&!l&&Ue`<span class="picture-mark" aria-hidden="true">${e.type.slice(6).toUpperCase()}</span>`}
    </button>
  `}function Ap({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as fo}from"./vendor/preact.js";function Di({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=a=>le({name:"profile",userId:a,groupId:s});return!n&&!o?null:fo`
    <div class="message-text">
      ${n&&fo`<${at} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />`}
      ${o&&fo`<span class="message-edited" title=${ln(new Date(o))}>${$("conversation.edited_mark")}</span>`}
    </div>
  `}import{html as Ii,useState as Op}from"./vendor/preact.js";var Bi=8;function Fi({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=Op(null),i=Object.entries(n);async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),c=new Map;for(let{emoji:u,
username:h}of l)c.set(u,[...c.get(u)??[],h]);s({counts:n,by:c})}catch{}}}return Ii`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,c])=>{let u=o.includes(l),h=r?.by.get(l)?.join(", ");return Ii`
          <button
            key=${l} type="button" class="reaction small-target" aria-pressed=${u}
            aria-label=${$("conversation.reaction",{emoji:l,n:c})}
            title=${h?`${l} ${h}`:l}
            onClick=${()=>e.react(t,l,!u)}
          >
            <span class="emoji">${Tp(l)}</span><span>${c}</span>
          </button>
        `})}
    </div>
  `}function Tp(e){let t=Array.from(e);return t.length>Bi?`${t.slice(0,Bi-1).join("")}…`:e}var Cp=300;function Ui({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;Ct(r,[t.sender_id]);let s=oe(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).value,a=new Date(t.timestamp),l=re`<time datetime=${t.timestamp} title=${ln(a)}>${Lt(a)}</time>`,c=sn(t,r.state.me),u=["message",n&&"head",c&&"to-me",
o&&"flashed",t.pinned&&"pinned"].filter(Boolean).join(" ");return re`
    <div class=${u} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Lp(t,s,a)}>
      <div class="message-side">
        ${n?re`<button
              type="button" class="message-avatar small-target" tabindex="-1" aria-label=${$("conversation.profile_of",{name:s})}
              onClick=${()=>le({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${Z} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&re`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&re`<${Rp} context=${e} message=${t} />`}
        ${t.deleted?re`<p class="message-gone">${$("conversation.deleted")}</p>`:re`<${Di} context=${e} message=${t} />`}
        ${t.files&&re`<${Ni} files=${t.files} at=${t} />`}
        ${t.reactions&&re`<${Fi} context=${e} message=${t} />`}
        ${!!t.reply_count&&re`<${qp} message=${t} />`}
      </div>
      ${t.pinned&&re`<span class="message-pinned"><${q} name="pin" label=${$("conversation.pinned")} /></span>`}
    </div>
  `}function qp({message:{group_id:e,seq:t,reply_count:n}}){return re`
    <button type="button" class="replies small-target" onClick=${()=>le({name:"replies",groupId:e,seq:t})}>
      <${q} name="reply" />${$("conversation.replies",{n:n??0})}
    </button>
  `}function Rp({context:e,message:t}){let n=t.quote,o=oe(e.session,n.sender_id,n.sender),r=Le({name:"group",groupId:t.group_id,seq:n.seq});return re`
    <a class="quote small-target" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${Pt(n)}</span>
    </a>
  `}function Pt({content:e}){return Ge(e)||$("conversation.no_text")}function Lp(e,t,n){let o=e.deleted?$("conversation.deleted"):Ge(e.content.slice(0,Cp)),r=e.files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&$("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&$("conversation.edited"),e.pinned&&$("conversation.pinned")];return`${t}, ${Lt(n)}: ${i.filter(Boolean).join(", ")}`}function Hi({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?Pp(e,r.id)??r:r;if(o)return po`
      <div class="composer-bar">
        <${q} name="edit" /><span class="grow">${$("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${q} name="close" label=${$("shell.cancel")} /></button>
      </div>
    `;if(!s)return null;let i=s.sender_id?oe(e,s.sender_id,s.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return po`
    <div class="composer-bar">
      <${q} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?$("conversation.reply_to",{name:i}):$("conversation.reply")}</b>
        ${i&&po`${" "}<span class="quiet-text">${Pt(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${q} name="close" label=${$("shell.cancel")} /></button>
    </div>
  `}function Pp({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&U(o))return o;return null}var Np=matchMedia("(pointer: coarse) and (hover: none)");function Ki(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Np.matches}import{html as Dp,useEffect as Ip,useState as Bp}from"./vendor/preact.js";function Wi({session:e,compose:t,mayPost:n}){let[o,r]=Bp(!1);return Ip(()=>{if(!n)return;let s=a=>{a.dataTransfer?.types.includes("Files")&&(a.preventDefault(),r(a.type!=="drop"),a.type==="drop"&&qt(e,t,no(a.dataTransfer)))},i=a=>{a.relatedTarget===null&&r(!1)};for(let a of["dragenter","dragover","drop"])addEventListener(
a,s);return addEventListener("dragleave",i),()=>{for(let a of["dragenter","dragover","drop"])removeEventListener(a,s);removeEventListener("dragleave",i)}},[e,t,n]),o&&Dp`<div class="drop-area"><p>${$("conversation.drop")}</p></div>`}function ji({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!U(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);return n}import{html as qe,useEffect as Fp,useState as Up}from"./vendor/preact.js";function zi({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return qe`
    <ul class="tray" role="list" aria-label=${$("conversation.attached")}>
      ${n.map(r=>qe`<${Hp} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function Hp({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,i=Kp(e,t),a=t.name||$("conversation.a_file"),l=s?.state==="failed",c=s?.state==="running"||s?.state==="waiting";return qe`
    <li class="tray-item" data-failed=${l}>
      ${i?qe`<img src=${i} alt="" />`:qe`<${q} name="file" />`}
      <span class="file-text">
        <bdi class="file-name cut">${a}</bdi>
        ${l?qe`<span class="file-detail" role="alert">${_e({code:s.code,message:$("conversation.not_uploaded")})}</span>`:t.size>0&&qe`<span class="file-detail">${Be(t.size)}</span>`}
        ${c&&qe`<progress max=${s.size} value=${s.sent} aria-label=${$("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&qe`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${$("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${q} name="close" label=${c?$("conversation.cancel_upload",{name:a}):$("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function Kp(e,{local_id:t,type:n}){let[o,r]=Up(null);return Fp(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",i=!1;return e.local.attachments.blob(t).then(a=>{!a||i||(s=URL.createObjectURL(a),r(s))}),()=>{i=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var jp=15e3,zp=16384,Gp=new TextEncoder;function dn({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.editing.value,l=r===null?null:e.view.groups.get(r).value,c=r===null||(l?.may_post??!1),[u,h]=mo(i?.text??""),[b,p]=mo(""),[f,m]=mo(!1),d=pn(null),w=pn(-1/0),_=a?b:u,S=i?.files??[];Wp(()=>{
document.activeElement===d.current&&u!==""&&i?.text!==""||h(i?.text??"")},[i?.text]),Gi(()=>{a&&p(a.content)},[a]);let v=n.focus.value;Gi(()=>{let C=d.current;!C||v===0||(C.focus(),C.setSelectionRange(C.value.length,C.value.length))},[v,a]);function x(C){if(a){p(C),g.look();return}h(C),g.look();let{selectionStart:X,selectionEnd:te}=d.
current;n.change({text:C,selection:[X,te]}),C!==""&&r!==null&&e.people.type(r)}let k=pn(!1),g=wi({session:e,actions:t,groupId:r,field:d,write:x}),y=Gp.encode(_).length,M=e.server.value?.content_bytes_max??zp,E=S.some(({local_id:C})=>e.local.signals.progress.get(C).value?.state==="failed"),A=c&&!E&&y<=M&&(_.trim()!==""||
!a&&S.length>0);async function L(){if(!A||k.current)return;if(a){await N(a);return}let{reply_to:C}=n.draft();g.close(),m(!1);let X=r===null?{recipient_id:s}:{group_id:r},te=t.send({...X,content:_,files:S,quote:C,reply_to:C?.id??null});if((o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().
catch(()=>{}),k.current=!0,await te,k.current=!1,!d.current||n.editing.peek())return;let Y=d.current.value,Ke=Y.startsWith(_)?Y.slice(_.length):Y;h(Ke),n.change({text:Ke,reply_to:null,files:[],selection:null})}async function N(C){if(_===C.content){T();return}try{await t.edit(C,_),T()}catch(X){X instanceof vt?await D(X):
await W(()=>Promise.reject(X))}}async function D({mine:C,theirs:X}){await W(async()=>{let{chooseText:te}=await F(import("./later.js")),Y=await te(C,X.content);if(Y===null)return n.ask();Y==="mine"&&await t.edit(X,C),T()})}function T(){n.editing.value=null,n.ask()}function P(C){if(C.defaultPrevented||g.pressed(
C))return;let X=w.current;w.current=-1/0;let te=e.local.signals.settings.peek();if(Ki(C,X,te.enter_sends))C.preventDefault(),L();else{if(C.isComposing)return;if(C.key.toLowerCase()==="p"&&C.shiftKey&&(C.ctrlKey||C.metaKey))C.preventDefault(),m(!f);else if(C.key==="Escape"&&(a||i?.reply_to))C.preventDefault(),a?T():n.change(
{reply_to:null});else if(C.key==="ArrowUp"&&_===""&&!a&&r!==null){let Y=ji(e,r);if(!Y)return;C.preventDefault(),n.edit(Y)}else(C.key==="PageUp"||C.key==="PageDown")&&o&&(C.preventDefault(),o.scroll(C.key==="PageUp"?-1:1))}}function B(){g.close(),e.local.drafts.flush()}function H(C){let X=c&&!a?fi(C):[];X.length!==0&&(C.
preventDefault(),qt(e,n,X))}function ee(C){C.preventDefault(),L(),d.current?.focus()}return He`
    <form class="composer" onSubmit=${ee}>
      ${g.list}
      <${Hi} session=${e} compose=${n} onStop=${T} />
      ${!a&&He`<${zi} session=${e} compose=${n} />`}
      ${f&&_.trim()!==""&&He`
        <section class="composer-preview" aria-label=${$("conversation.preview")}><${at} content=${_} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${c&&!a&&He`<${Xp} session=${e} compose=${n} />`}
        <textarea
          ...${g.attributes}
          ref=${d} rows="1" aria-label=${$("conversation.message")} dir="auto" value=${_} readonly=${!c&&!a}
          placeholder=${$(c?"conversation.write":l?.is_archived?"shell.fault.archived":"conversation.may_not_write")}
          onInput=${C=>x(C.target.value)}
          onKeyDown=${P} onClick=${g.look} onBlur=${B} onPaste=${H}
          onCompositionEnd=${C=>w.current=C.timeStamp}
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
      ${y>=jp&&He`
        <p class="composer-count" role="status" data-over=${y>M}>${$("conversation.left",{left:M-y})}</p>
      `}
      <${Wi} session=${e} compose=${n} mayPost=${c&&!a} />
    </form>
  `}function Xp({session:e,compose:t}){let n=pn(null);return He`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:r}=n.current;qt(e,t,[...r??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${$("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${q} name="attach" label=${$("conversation.attach")} />
    </button>
  `}var Yp=24;function mn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},a,l){return l&&this.used(a),W(()=>t.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,Yp))}}}function Xi(e,{context:t,list:n}){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel"))return;e.preventDefault();let{session:o,groupId:r,compose:s}=t,i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.endLine(),n.goToEnd().catch(()=>{}),s.ask()}import{html as gt,render as Pa,useEffect as jd,useLayoutEffect as Na,useRef as ht,useState as Da}from"./vendor/preact.js";import{effect as oa,signal as ra,untracked as nd}from"./vendor/preact.js";function Yi({box:e,hasEnd:t,onMoved:n}){let o=new Map,r="",s=null,i=!1,a=()=>s??=[...e.querySelectorAll("[data-row]")],l=()=>e.getBoundingClientRect().top,c=x=>x.getBoundingClientRect().height,u=e.querySelector(".messages"),h=()=>`${e.clientWidth} ${e.clientHeight} ${c(u)}`,b=()=>e.scrollHeight-e.clientHeight-e.scrollTop,
p=()=>t()&&b()<80,f=x=>m(x,l());function m(x,k){let g=0,y=x.length;for(;g<y;){let M=g+y>>1;x[M].getBoundingClientRect().bottom>k?y=M:g=M+1}return g}function d(){o.clear();for(let x of a())o.set(x,c(x));r=h(),i=p()}function w(){if(h()!==r){if(i)_();else{let x=l(),k=0;for(let g of a()){let{bottom:y,height:M}=g.getBoundingClientRect(),
E=M-(o.get(g)??M);if(y-k-E>x)break;k+=E}k!==0&&(e.scrollTop+=k)}d(),n()}}function _(){e.scrollTop=e.scrollHeight}function S(){i=p(),n()}let v=new ResizeObserver(w);return v.observe(e),v.observe(u),e.addEventListener("scroll",S,{passive:!0}),{rows:a,atEnd:p,spare(){let x=a(),{top:k,bottom:g}=e.getBoundingClientRect();return{
above:k-(x[0]?.getBoundingClientRect().top??k),below:(x.at(-1)?.getBoundingClientRect().bottom??g)-g}},far(x){let k=a().filter(A=>!A.dataset.row?.startsWith("k")),{top:g,bottom:y,height:M}=e.getBoundingClientRect(),E=M?x*M:1/0;return{above:m(k,g-E),below:Math.max(0,k.length-1-m(k,y+E))}},change(x){let k=p(),g=a(),y=k?0:
f(g),M=k?[]:g.slice(y,y+30).map(E=>({row:E,top:E.getBoundingClientRect().top}));if(x(),s=null,k)t()&&_();else{let E=M.find(({row:A})=>A.isConnected);E&&(e.scrollTop+=E.row.getBoundingClientRect().top-E.top)}d()},move(x,k){x(),s=null;let g=k&&e.querySelector(`[data-row="${k.row}"]`);if(!g)_();else{let y=k.offset??e.clientHeight*
(k.part??0);e.scrollTop+=g.getBoundingClientRect().top-l()-y}d()},place(){let x=a(),k=x[f(x)];return k?{row:String(k.dataset.row),offset:k.getBoundingClientRect().top-l()}:null},lastSeen(){let x=e.getBoundingClientRect().bottom+1,k=a();return k[m(k,x)-1]},dispose(){v.disconnect(),e.removeEventListener("scroll",S)}}}var Qp=600*1e3,Vp=100,go={part:1/3},Jp={part:.9},Zp={offset:48},ut=new Map;function Qi({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,a=`${s.me} ${t}`,l=0;async function c(p,f=go){let m=++l;if(await i.openAt(t,p),m!==l||!n.around(p))return!1;let d=n.nearest(p);return d!==null&&o({row:String(d),
...f}),d===p}async function u(){let p=++l,f=s.groups.get(t)?.seq??0;i.look(t,nt);let m=n.atEnd();m&&o(null),!(m&&(n.segment()?.to??0)>=f)&&(await i.page(t),p===l&&n.atEnd()&&o(null))}async function h(){let p=++l,{seq:f}=await i.open(t);return p!==l?!0:f===null||!n.around(f)?!1:(r(f),o({row:String(f),...go}),!0)}async function b(){
if(await h())return;let p=ut.get(a);p&&Date.now()-p.at<Qp&&n.around(Number(p.row))?o(p):await u()}return{goTo:c,goToEnd:u,openUnread:h,async open(){try{await b()}catch(p){let f=s.logs.get(t),m=f&&Kt(f),d=s.groups.get(t)?.read_seq??0,{isPassing:w}=p;if(!m||!w)throw p;await(m.from<=d&&d<m.to?c(d,go):c(m.to,Jp))}},async goToTime(p){
let{seq:f}=await i.openAtTime(t,p.toISOString());f===null?await u():await c(f,Zp)},leave(p){l++,ut.delete(a),p&&!p.row.startsWith("k")&&ut.set(a,{...p,at:Date.now()});let[f]=ut.keys();ut.size>Vp&&f!==void 0&&ut.delete(f)}}}var ed=400;function Vi({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){let u=e.state.groups.get(t),h=o.segment();if(!u||!h||!a()||h.from>Math.max(u.read_seq+1,r()??0))return 0;let b=e.state.logs.get(t);if(n.atEnd()&&b&&ne(b)===
h)return h.to;let p=n.lastSeen()?.dataset.row??"";return p.startsWith("k")?h.to:Number(p)}function c(){let u=l(),h=e.state.groups.get(t);i||!h||u<=h.read_seq||s||(s=setTimeout(()=>{s=0;let b=Math.min(u,l());!i&&b>0&&e.marks.read(t,b),c()},ed))}return{look:c,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(
s)}}function Ji(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&ne(o);return!n||!o||!r?null:fe(o,r).find(i=>i.seq>n.read_seq&&U(i)&&Ne(e,i))?.seq??null}var ft=300,td=70,Zi=40,ea=20,ta=40;function na(e){let t=null,n=0,o=1/0,r=null;function s(){let l=e(),c=l&&(t===null?ne(l):ve(l,t));return l&&c?{log:l,segment:c,rows:fe(l,c)}:null}function i(l){return[ye(l,n),o===1/0?l.length:ye(l,o+1)]}function a(l,c,u,h=!1){n=l[c]?.seq??0,o=h&&u>=l.length?1/0:l[u-1]?.seq??1/0}return{keep(l){
t=l},segment:()=>s()?.segment??null,hasEnd(){let l=s();return l!==null&&l.segment.at_end&&i(l.rows)[1]===l.rows.length},draw({isStuck:l,isBelowFar:c,far:u}){let h=s();if(!h)return null;let{rows:b,segment:p}=h,[f,m]=i(b),d=c&&!l&&o===1/0&&r!==null;return d&&(m=Math.min(m,Math.max(f,ye(b,r+1)))),l&&(u>=Zi||m-f>ft)?(f=Math.
max(f+u,m-ft+Zi),a(b,f,m,p.at_end)):d||m-f>ft?(m=Math.min(m,f+ft),a(b,f,m,p.at_end)):m===b.length&&p.at_end&&(o=1/0),r=b[m-1]?.seq??null,{rows:b.slice(f,m),hasOlder:f>0||!p.at_start,hasNewer:m<b.length||!p.at_end,isAtStart:f===0&&p.at_start}},extend(l,c=0){let u=s();if(!u)return"done";let{rows:h,segment:b}=u,[p,f]=i(h);
if(l==="older"){if(p===0)return b.at_start?"done":"missing";let m=Math.max(0,p-ea),d=c>0?ye(h,(r??1/0)+1)-c:f;a(h,m,Math.min(f,d,m+ft),b.at_end)}else{if(f===h.length)return b.at_end?"done":"missing";let m=Math.min(h.length,f+ea);a(h,Math.max(p+c,m-ft),m,b.at_end)}return"moved"},around(l){let c=e(),u=c&&ve(c,l);if(!c||!u)
return!1;t=l,r=null;let h=fe(c,u),b=ye(h,l);return a(h,Math.max(0,b-ta),Math.min(h.length,b+ta),u.at_end),!0},nearest(l){let{rows:c}=s()??{rows:[]};return(c[ye(c,l)]??c.at(-1))?.seq??null},atEnd(){let l=e(),c=l&&ne(l);if(!l||!c)return!1;t=null,r=null;let u=fe(l,c);return a(u,Math.max(0,u.length-td),u.length,!0),!0}}}var od=100,rd=10,sd=450,id=60,sa=1.5,ia=2,ad=2e3,ld=1e4,cd=100,ho={older:null,newer:null},aa=["wheel","touchmove","keydown","pointerdown"],la=new Set(["idle","connecting","catching_up","live"]);function ca({session:e,groupId:t,box:n,render:o}){let r=na(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&la.has(e.
connection.peek().state),i=Yi({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:B}),a=ra({lineSeq:null,flashSeq:null,faults:ho}),l=ra({isAtEnd:!0,isLineAbove:!1}),c=Vi({session:e,groupId:t,anchor:i,window:r,firstUnread:()=>a.peek().lineSeq}),u=Qi({session:e,groupId:t,window:r,show:Y,setLine:O=>{a.value={...a.peek(),lineSeq:O}}}),
h=new Set,b=0,p=0,f=null,m=0,d=0,w=!0,_=!1,S=new Set,v=0,x=!1,k=!1,g=!1,y=!1,M=!1;function E(){let O=i.spare().below>sa*n.clientHeight;return{drawn:r.draw({isStuck:i.atEnd(),isBelowFar:O,far:i.far(ia).above}),marks:a.peek(),outgoing:e.local.signals.outgoing.peek()}}function A(O=E()){(O.drawn||b===0)&&o(O.drawn,O.marks),
f=O,b=performance.now()}function L(O){T(()=>i.change(()=>A(O)));for(let I of h)I()}function N(){if(clearTimeout(m),_||w)return;let O=performance.now();P();let I=E();ud(f,I)||L(I),B(),p=(b=performance.now())-O}function D(){if(clearTimeout(m),_)return;let O=Math.max(od,Math.min(sd,rd*p)),I=b+O-performance.now();m=setTimeout(
N,I>id?I:0)}function T(O){let I=document.activeElement;O(),I&&!I.isConnected&&n.focus({preventScroll:!0})}function P(){if(a.peek().lineSeq!==null||c.isLooking()&&!s())return;let O=Ji(e.state,t);O!==null&&(a.value={...a.peek(),lineSeq:O})}function B(){if(_||w)return;let{above:O,below:I}=i.spare();x=Math.abs(n.scrollTop-
v)>n.clientHeight,v=n.scrollTop;let z=i.place();z&&!z.row.startsWith("k")&&r.keep(Number(z.row));let Ze=sa*n.clientHeight;!(O<Ze&&C("older"))&&I<Ze&&C("newer");let R=i.atEnd()||s()&&l.peek().isAtEnd,K=ee(),he=l.peek();(he.isAtEnd!==R||he.isLineAbove!==K)&&(l.value={isAtEnd:R,isLineAbove:K}),!s()&&!g&&c.look()}function H(){
let{isAtEnd:O}=l.peek();if(e.isCurrent.peek()&&(a.value={...a.peek(),faults:ho}),y=w,g=!w&&O&&!M,B(),!g)return;u.openUnread().then(z=>z?void 0:u.goToEnd()).catch(()=>{}).finally(()=>g=!1).then(B)}function ee(){let{lineSeq:O}=a.peek();if(O===null)return!1;let[I]=i.rows(),z=n.querySelector(`[data-row="${O}"]`);return z?z.
getBoundingClientRect().bottom<n.getBoundingClientRect().top:I!==void 0&&O<Number(I.dataset.row)}function C(O){let I=r.extend(O,i.far(ia)[O==="older"?"below":"above"]);return I==="moved"?(L(),D()):I==="missing"&&a.peek().faults[O]===null&&X(O),I==="moved"}async function X(O){let I=Number(i.place()?.row);if(!(Number.isNaN(
I)||S.has(O))){S.add(O);try{await e.history[O](t,I,x?cd:void 0),S.delete(O),te(O,null),!_&&r.extend(O)==="moved"&&N()}catch(z){S.delete(O),te(O,_e(z)),z.isPassing&&e.isCurrent.peek()&&setTimeout(()=>te(O,null),ld)}}}function te(O,I){let z=a.peek();z.faults[O]!==I&&(a.value={...z,faults:{...z.faults,[O]:I}})}function Y(O){
w=!1,l.value={...l.peek(),isAtEnd:O===null},a.value={...a.peek(),faults:ho},T(()=>i.move(A,O));for(let I of h)I();y?H():B()}function Ke(O){clearTimeout(d),a.value={...a.peek(),flashSeq:O},N(),n.querySelector(`[data-row="${O}"]`)?.focus({preventScroll:!0}),d=setTimeout(()=>a.value={...a.peek(),flashSeq:null},ad)}let En=oa(
()=>{e.view.logs.get(t).value,e.local.signals.outgoing.value,a.value,D()}),An=oa(()=>{let O=e.isCurrent.value||!la.has(e.connection.value.state);O&&k&&nd(H),O!==!k&&(M=!1),k=!O}),It=()=>{M=!0};for(let O of aa)n.addEventListener(O,It,{passive:!0});let Je=()=>{g||c.look()};return document.addEventListener("visibilitychan\
ge",Je),addEventListener("focus",Je),{marks:a,position:l,anchor:i,window:r,reading:c,draw:N,flash:Ke,ask:X,...u,onDrawn(O){return h.add(O),()=>{h.delete(O)}},scroll:O=>n.scrollBy({top:O*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},async again(){let O=i.place();!O||O.row.startsWith("k")||l.peek().isAtEnd?
await u.goToEnd():await u.goTo(Number(O.row),{offset:O.offset})},dispose(){u.leave(l.peek().isAtEnd?null:i.place()),_=!0,clearTimeout(m),clearTimeout(d),En(),An();for(let O of aa)n.removeEventListener(O,It);document.removeEventListener("visibilitychange",Je),removeEventListener("focus",Je),c.dispose(),i.dispose()}}}function ud(e,{
drawn:t,marks:n,outgoing:o}){if(!e?.drawn||!t||e.marks!==n||e.outgoing!==o)return!1;let{rows:r,hasOlder:s,hasNewer:i,isAtStart:a}=e.drawn;return s===t.hasOlder&&i===t.hasNewer&&a===t.isAtStart&&r.length===t.rows.length&&r.every((l,c)=>l===t.rows[c])}import{useEffect as Rd}from"./vendor/preact.js";import{html as pt,signal as fd,useEffect as pd,useLayoutEffect as dd,useRef as $o,useState as wo}from"./vendor/preact.js";var dt=fd(null),md=0;function gd(e,t){return dt.value?.onClosed(null),new Promise(n=>{dt.value={id:++md,title:e,draw:t,onClosed:n}})}var fa=()=>dt.value!==null,pa=e=>gd(e.title,t=>pt`<${$d} ...${e} close=${t} />`).then(Boolean);function da(){let e=dt.value;return e&&pt`<${hd} key=${e.id} opened=${e} />`}function hd({opened:e}){
let t=$o(null),n=$o(null);dd(()=>{let s=t.current;return s.showModal(),(s.querySelector("[data-first]")??s.querySelector("h2")).focus(),()=>s.close()},[]);let o=(s=null)=>{n.current=s,t.current?.close()};return pt`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{dt.value===e&&(dt.value=null),e.onClosed(n.current)}}
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
  `}function $d({text:e,action:t,work:n,isDanger:o=!1,typed:r,close:s}){let[i,a]=wo(""),{run:l,isBusy:c,fault:u}=_d(),h=r===void 0||yd(i,r);function b(p){p.preventDefault(),h&&l(async()=>(await n(),s(!0)))}return pt`
    <form class="dialog-form" onSubmit=${b}>
      <p>${e}</p>
      ${r!==void 0&&pt`<div class="field">
        <label for="dialog-typed">${$("shell.type_name")} <bdi class="typed-name">${r}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${p=>a(p.target.value)}
        />
      </div>`}
      <${wd} text=${u} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${r===void 0} onClick=${()=>s()}>
          ${$("shell.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!h||c}>${t}</button>
      </footer>
    </form>
  `}var wd=({text:e,id:t})=>pt`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function _d(){let[e,t]=wo(!1),[n,o]=wo(""),r=$o(!0);pd(()=>()=>{r.current=!1},[]);async function s(i){t(!0),o("");try{return await i(),!0}catch(a){return r.current&&o(_e(a)),!1}finally{r.current&&t(!1)}}return{run:s,isBusy:e,fault:n,
setFault:o}}var yd=(e,t)=>ua(e)===ua(t),ua=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as vd,signal as bd}from"./vendor/preact.js";var kd=6,Sd=["👍","❤️","😂","🎉","😮","😢"],gn=bd(null);function ma(e){gn.value=e}function ga({session:e}){let t=e.local.signals.settings.value.recent_emoji;return[...new Set([...t,...Sd])].slice(0,kd)}function wv(e){gn.peek()===e&&(gn.value=null,e.anchor.isConnected&&e.anchor.focus({preventScroll:!0}))}function ha({
load:e}){let t=gn.value;return t&&vd`<${ce} key=${t.message.seq} load=${e} name="Chooser" choice=${t} />`}function Nt(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),c=n.sender_id===o.state.me,u=!n.deleted,h=u&&l!==void 0&&!l.is_archived;return[h&&{id:"react",label:$("conversation.react"),icon:"react",keys:["+"],isInBar:!0,run:p=>ma({context:e,message:n,anchor:p})},h&&l?.may_post&&{
id:"reply",label:$("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.reply(n)},h&&c&&{id:"edit",label:$("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:$("shell.copy_link"),icon:"link",keys:["C"],run:()=>$a(new URL(Le({name:"group",groupId:i,seq:a}),location.href).
href)},u&&n.content!==""&&{id:"text",label:$("conversation.copy_text"),icon:"copy",run:()=>$a(n.content)},h&&pi(l)&&{id:"pin",label:n.pinned?$("conversation.unpin"):$("conversation.pin"),icon:"pin",keys:["P"],run:()=>W(()=>r.pin(i,a,!n.pinned))},!c&&{id:"unread",label:$("conversation.mark_unread"),icon:"unread",keys:["\
U"],run:()=>(t.reading.stop(),W(()=>o.marks.unread(i,a)))},u&&{id:"readers",label:$("conversation.seen_by"),icon:"eye",run:()=>le({name:"readers",groupId:i,seq:a})},u&&n.reactions&&{id:"reactions",label:$("conversation.who_reacted"),icon:"react",run:()=>le({name:"reactions",groupId:i,seq:a})},u&&n.edited_at!==void 0&&l&&
di(l,c)&&{id:"versions",label:$("conversation.versions"),icon:"clock",run:()=>le({name:"versions",groupId:i,seq:a})},h&&mi(l,c)&&{id:"delete",label:$("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(p,f)=>{xd(e,n,f)}}].filter(p=>typeof p=="object")}async function xd({actions:e},{group_id:t,
seq:n},o){let r=()=>e.remove(t,n);if(o){await W(r);return}await pa({title:$("conversation.delete_title"),text:$("conversation.delete_text"),action:$("conversation.delete"),work:r,isDanger:!0})}async function $a(e){await W(()=>navigator.clipboard.writeText(e))&&yt($("conversation.copied"))}import{computed as ya,html as _o,useEffect as va,useLayoutEffect as Ad,useMemo as ba,useRef as ka,useState as Od}from"./vendor/preact.js";import{html as Md,signal as Ed}from"./vendor/preact.js";var Qe=Ed(null);function mt(e){Qe.value?.anchor.removeAttribute("aria-expanded"),Qe.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute("aria-expanded","true")}function hn(){let e=Qe.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),Qe.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var wa=()=>Qe.value!==null;function _a({load:e}){let t=Qe.value;return t&&Md`<${ce} key=${t.label} load=${e} name="OpenMenu" menu=${t} close=${hn} onClosed=${()=>Qe.value===t&&hn()} />`}var Td=3,Sa=500,Cd={Delete:()=>$("shell.key.delete")};function $n({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.row));return U(r)?r:null}function wn(e,t,n,o,r=null){let s=Nt(e,t,n).map(({label:i,icon:a,keys:l,isDanger:c,run:u})=>({label:i,icon:a,...c?{isDanger:c}:
{},...l?.[0]?{detail:Cd[l[0]]?.()??l[0]}:{},onSelect:()=>u(o,window.event?.shiftKey===!0)}));mt({label:$("conversation.menu"),items:s,anchor:o,point:r})}function qd({session:e,groupId:t},n){let o=ba(()=>ya(()=>{let{log:s}=e.view.logs.get(t).value;return n===null?void 0:s?.rows.get(n)}),[e,t,n]);return ba(()=>ya(()=>{let{
role:s,may_post:i,is_archived:a,settings:l}=e.view.groups.get(t).value??{};return JSON.stringify([s,i,a,l])}),[e,t]).value,o.value}function xa({context:e,list:t,box:n}){let[o,r]=Od(null),s=ka(null),i=ka(null),a=qd(e,o),l=U(a)?a:null;va(()=>{let p=n.current,f=-Sa,m=p.scrollTop,d=0,w=()=>{m=p.scrollTop,f=performance.now()},
_=x=>{let k=x.target;if(s.current?.contains(k))return;clearTimeout(d);let g=()=>r($n(e,k)?.seq??null);p.scrollTop!==m&&w();let y=f+Sa-performance.now();y>0&&x.type==="pointerover"?d=setTimeout(g,y):g()},S=x=>{let k=x.target,g=$n(e,k);if(!g||k.closest("a, img, video")||String(getSelection()??"")!=="")return;x.preventDefault();
let y=k.closest("[data-row]");wn(e,t,g,y,{x:x.clientX,y:x.clientY})},v=()=>{clearTimeout(d),r(null)};return p.addEventListener("scroll",w,{passive:!0}),p.addEventListener("pointerover",_),p.addEventListener("focusin",_),p.addEventListener("pointerleave",v),p.addEventListener("contextmenu",S),()=>{clearTimeout(d),p.removeEventListener(
"scroll",w),p.removeEventListener("pointerover",_),p.removeEventListener("focusin",_),p.removeEventListener("pointerleave",v),p.removeEventListener("contextmenu",S)}},[e,t]);let c=()=>{let p=n.current,f=l&&p.querySelector(`[data-row="${l.seq}"]`);if(f!==i.current&&(i.current?.removeAttribute("data-bar"),f?.setAttribute(
"data-bar",""),i.current=f),!s.current||!f)return;let d=`${f.getBoundingClientRect().top-p.getBoundingClientRect().top+p.scrollTop}px`;s.current.style.insetBlockStart!==d&&(s.current.style.insetBlockStart=d)};if(Ad(c),va(()=>t.onDrawn(c)),!l)return null;let u=Nt(e,t,l),h=u.some(({id:p})=>p==="react"),b=()=>n.current?.querySelector(
`[data-row="${l.seq}"]`);return _o`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${$("conversation.commands")}>
      ${h&&ga(e).slice(0,Td).map(p=>_o`
        <button
          key=${p} type="button" tabindex="-1" class="emoji" aria-label=${$("conversation.react_with",{emoji:p})}
          onClick=${()=>e.react(l,p,!l.reacted?.includes(p))}
        >${p}</button>
      `)}
      ${u.filter(({isInBar:p})=>p).map(({id:p,label:f,icon:m,run:d})=>_o`
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
  `}function Ma(e,t){Rd(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex","-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener("focusin",r)}},[e,t])}function Ea(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,
r=o.hasAttribute("data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Ld(e.key,r,n)||r&&Pd(e,r,t,n))&&e.preventDefault()}function Ld(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,i=o(),a=t?i.indexOf(t):i.findIndex(h=>h.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(h=>h.dataset.row===s()?.row)),
c={ArrowUp:-1,ArrowDown:1,PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let h=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().then(h,()=>{}):h(),!0}let u=c[e];return u===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?u:0)))]?.focus(),!0)}function Pd(e,t,n,o){
let r=$n(n,t);if(!r)return!1;if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return wn(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=Nt(n,o,r).find(({keys:a})=>a?.includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as yo}from"./vendor/preact.js";function Aa({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return yo`
    <div class="pill top">
      <button type="button" onClick=${()=>W(()=>t.goTo(s))}>
        <${q} name="up" />
        ${a?$("conversation.unread_since",{n:i.unread,day:cn(new Date(a.timestamp))}):$("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${$("shell.mark_read")}</button>
    </div>
  `}function Oa({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(c=>c.group_id===o);if(t.position.value.isAtEnd||!r)return null;let{unread:i,mentions:a}=r,l=i>0?$("conversation.new",{n:i}):$("conversation.newest");return yo`
    <div class="pill bottom">
      <button type="button" onClick=${()=>W(t.goToEnd)}>
        ${s?$("conversation.yours_below"):l}
        ${a>0&&yo`<span>· ${$("shell.n_mentions",{n:a})}</span>`}
        <${q} name="down" />
      </button>
    </div>
  `}import{html as me,useRef as Hd}from"./vendor/preact.js";import{html as Ve}from"./vendor/preact.js";var Nd={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function Ta({session:e,notice:t}){let n=new Date(t.timestamp);return Ve`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Dd(e,t)}</span>
      <time datetime=${t.timestamp}>${Lt(n)}</time>
    </div>
  `}function Dd(e,t){let n=(r,s="")=>Ve`<${ti} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return V(t.kind==="direct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Id(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?V("conversation.notice.joined",{user:r}):V("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.username);return t.actor_id===t.user_id?V("conversation.notice.left",{user:r}):V("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return V(
Nd[t.role],{user:n(t.user_id,t.username)});case"member_banned":return V("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return V("conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=Le({name:"group",groupId:t.group_id,seq:t.
message_seq}),s=Ve`<a href=${r}>${$("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?V("conversation.notice.pinned",{actor:o,message:s}):V("conversation.notice.unpinned",{actor:o,message:s})}case"account_deleted":return V("conversation.notice.account_deleted",{user:Ve`<bdi class="person">${t.username}</bdi>`})}}
function Id(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{name:s,topic:i}=t;return r&&r.name!==s?V("conversation.notice.renamed",{actor:n,name:Ve`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?V("conversation.notice.topic",{actor:n,
topic:Ve`<bdi>${i}</bdi>`}):V("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?V(t.is_archived?"conversation.notice.archived":"conversation.notice.unarchived",{actor:n}):V("conversation.notice.updated",{actor:n,name:Ve`<bdi>${s}</bdi>`})}import{html as ue}from"./vendor/preact.js";function _n({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||oe(o,o.state.me),i=t.state==="failed"||t.state==="asking",a=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return ue`
    <div class=${a} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&ue`<${Z} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&ue`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&ue`<p class="quote" dir="auto"><span class="quote-text">${Pt(t.quote)}</span></p>`}
        ${t.content&&ue`<div class="message-text"><${at} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>ue`<${Ud} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&ue`<${Fd} context=${e} entry=${t} />`}
      </div>
      ${!i&&ue`<${Bd} entry=${t} />`}
    </div>
  `}var Ca=({error:e})=>e?_e({code:e.code,message:e.sentence}):"";function Bd({entry:e}){let t=e.error?$("conversation.waits",{reason:Ca(e)}):$("conversation.sending");return ue`<span class="message-clock" title=${t}><${q} name="clock" label=${t} /></span>`}function Fd({context:e,entry:t}){let{outbox:n}=e.session.local,
o=t.state==="asking"?$("conversation.asking"):$("conversation.not_sent",{reason:Ca(t)});return ue`
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
  `}function Ud({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return ue`
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
  `}var qa=300*1e3;function La({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=t,c=Hd(new Map),u=c.current;c.current=new Map;let h=l?[]:n;return me`
    ${a&&me`<${Ra} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+h.length===0&&!a&&!l&&me`<p key="none" class="empty" role="listitem">${$("conversation.none")}</p>`}
    ${Kd(i,h).map(({day:b,at:p,items:f})=>me`
      <div class="day" key=${b}>
        <div class="day-name" role="listitem">
          <button type="button" class="small-target" tabindex="-1" title=${$("conversation.jump_to_date")} onClick=${r}>${cn(p)}</button>
        </div>
        ${f.flatMap((m,d)=>Wd({context:e,item:m,before:f[d-1],marks:o,old:u,fresh:c.current}))}
      </div>
    `)}
    ${l&&me`<${Ra} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Kd(e,t){let n=[],o=r=>{let s=new Date(r.at),i=Rt(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)o({row:r,entry:null,at:Date.parse(r.timestamp),sender:U(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function Wd({context:e,
item:t,before:n,marks:o,old:r,fresh:s}){if(t.entry){let b=e.session.state.me,p=!(n&&(n.entry||n.sender===b)&&t.at-n.at<qa);return[me`<${_n} key=${`k${t.entry.key}`} context=${e} entry=${t.entry} isHead=${p} />`]}let{row:i}=t,a=i.seq===o.lineSeq,l=me`
    <div key="line" class="unread-line" role="listitem"><span>${$("conversation.unread_line")}</span></div>
  `,c=a||n?.sender!==t.sender||t.at-n.at>=qa;if(!U(i)){let b=me`<${Ta} key=${i.seq} session=${e.session} notice=${i} />`;return a?[l,b]:[b]}let u=i.seq===o.flashSeq,h=r.get(i);return(!h||h.props.isHead!==c||h.props.isFlashed!==u)&&(h=me`<${Ui} key=${i.seq} context=${e} message=${i} isHead=${c} isFlashed=${u} />`),s.set(
i,h),a?[l,h]:[h]}function Ra({way:e,marks:t,onRetry:n}){let o=t.faults[e];return me`
    <div class="edge ${e}" role="listitem" aria-label=${$("conversation.reading")}>
      ${o!==null&&me`
        <p role="alert">
          <span>${$("conversation.not_read",{reason:o})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${$("shell.try_again")}</button>
        </p>
      `}
    </div>
  `}function Ia({context:e,onReady:t}){let{session:n,groupId:o}=e,r=ht(null),s=ht(null),[i,a]=Da(null),l=ht(null),[c,u]=Da(null),h=n.resets.value,b=Ee.value,p=b.name==="group"&&b.groupId===o?b.seq:null;Na(()=>{let S=s.current,v=ca({session:n,groupId:o,box:r.current,render:(k,g)=>{let y=n.local.signals.outgoing.peek().filter(
E=>x(E)),M=gt`<${La}
          context=${e} drawn=${k} outgoing=${y} marks=${g}
          onDay=${m} onRetry=${v.ask}
        />`;Pa(k?M:null,S)}}),x=({group_id:k,recipient_id:g,seq:y})=>(k===o||g!==null&&n.local.groupWith(g)===o)&&(y===null||!n.state.logs.get(o)?.rows.has(y));return l.current=v,a(v),t(v),()=>{v.dispose(),Pa(null,S)}},[n,o]);let f=S=>S().then(()=>u(null),v=>u(_e(v))),m=()=>f(async()=>{let{askForDay:S}=await F(import("./later.js")),
v=await S();v&&await l.current.goToTime(v)}),d=ht(h),w=ht(!1),_=ht(null);return Na(()=>{if(i){if(n.history.look(o,p??void 0),p!==null){let S=i.anchor.place(),v=i.position.peek().isAtEnd||S===null||S.row.startsWith("k");w.current&&(_.current??=v?"end":S),f(async()=>await i.goTo(p)&&i.flash(p))}else if(!w.current)f(i.open);else if(_.
current){let S=_.current;_.current=null,f(()=>S==="end"?i.goToEnd():i.goTo(Number(S.row),{offset:S.offset}))}w.current=!0}},[i,b]),jd(()=>{i&&h!==d.current&&f(i.again),d.current=h},[i,h]),Ma(r,i),gt`
    <div class="messages-place">
      ${i&&gt`<${Aa} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${$("conversation.messages")}
        onKeyDown=${S=>i&&Ea(S,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${$("conversation.older")}</button>
          <button type="button" class="button" onClick=${m}>${$("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${$("conversation.messages")} ref=${s}></div>
        ${i&&gt`<${xa} context=${e} list=${i} box=${r} />`}
        ${c!==null&&gt`
          <p class="empty" role="alert">
            ${$("conversation.not_read",{reason:c})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&f(i.open)}>${$("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&gt`<${Oa} context=${e} list=${i} />`}
    </div>
  `}var zd=bi({type:"conjunction"}),Ba=e=>zd.value.format(e);import{html as Fa}from"./vendor/preact.js";var yn=3;function Ua({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);Ct(e,n.slice(0,yn));let o=n.slice(0,yn).map(s=>oe(e,s,"…")),r=n.length>yn?$("conversation.typing_more",{names:o.join(", "),more:n.length-yn}):$("conversation.typing",{names:Ba(o),n:n.length});return Fa`<p class="typing" aria-live="off">${n.
length>0&&Fa`<bdi>${r}</bdi>`}</p>`}var Ha=()=>F(import("./later.js"));function Ka({session:e,actions:t,groupId:n}){let[o,r]=Qd(null),s=Yd(()=>{let a=an({session:e,key:$e({groupId:n,userId:null})});return mn({session:e,actions:t,groupId:n,compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return Gd(()=>{i&&!i.settings&&e.asking.group(n)},[
e,n,i===null]),Xd(()=>{if(!o)return;let a=l=>Xi(l,{context:s,list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[s,o]),i?vo`
    <${Ia} context=${s} onReady=${r} />
    <div class="main-foot">
      <${Ua} session=${e} groupId=${n} />
      <${dn} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${oi} session=${e} groupId=${n} />
    <${ha} load=${Ha} />
    <${Pi} load=${Ha} />
  `:vo`<${Vd} session=${e} />`}function Vd({session:e}){let t=e.connection.value.state==="live";return vo`<p class="empty" role="status">${t?$("conversation.not_member"):$("conversation.reading")}</p>`}import{html as Wa,useEffect as ja,useMemo as Jd}from"./vendor/preact.js";function za({session:e,actions:t,userId:n}){let{local:o}=e,r=$e({groupId:null,userId:n}),s=Jd(()=>mn({session:e,actions:t,groupId:0,compose:an({session:e,key:r})}),[e,t,r]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=oe(e,n),c=o.signals.outgoing.value.filter(u=>u.recipient_id===n);return ja(()=>e.
asking.people.need([n]),[e,n]),ja(()=>{i!==null&&we(Le({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),Wa`
    <div class="main-body">
      <div class="beginning">
        <${Z} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${$("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${$("conversation.messages")}>
        ${c.map(u=>Wa`<${_n} key=${u.key} context=${s} entry=${u} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${dn} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
  `}import{html as se,useEffect as Xa}from"./vendor/preact.js";import{html as Zd,useEffect as em}from"./vendor/preact.js";function Ga({session:e,userId:t}){return em(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&Zd`<span class="online-dot"><span class="unseen">${$("shell.online")}</span></span>`}var vn=e=>{W(async()=>(await F(import("./later.js"))).openGroupMenu(e))};function Ya({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return Xa(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[o]),se`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${q} name="back" label=${$("shell.back")} /></a>
      ${o?.kind==="direct"?se`<${Va} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:se`<${tm} group=${o} />`}
      ${o&&se`<${nm} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Qa=({session:e,userId:t})=>se`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${q} name="back" label=${$("shell.back")} /></a>
    <${Va} session=${e} userId=${t} />
  </header>
`;function tm({group:e}){if(!e)return se`<h1 class="grow"><bdi>${$("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return se`
    <${Z} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>ct({name:"group",groupId:t})}>
          <bdi class="cut">${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&se`<span class="tag">${$("shell.archived")}</span>${" "}`}
        ${r!==null&&se`<span>${$("shell.n_members",{n:r})}</span>`}
        ${o&&se`<span> · </span><bdi class="cut" title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Va({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=be(o);return Xa(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),se`
    <span class="with-dot">
      <${Z} id=${t} name=${r} file=${o?.avatar} />
      <${Ga} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>ct({name:"profile",userId:t,groupId:n})}>
          <bdi class="cut">${r||$("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi class="cut">${t===e.state.me?$("shell.notes"):o?.status??""}</bdi></p>
    </div>
  `}function nm({session:e,actions:t,group:n}){let o=(r,s,i)=>se`
    <button
      class=${r==="search"?"button quiet":"button quiet in-menu"} title=${i} aria-pressed=${Se.value?.name===r}
      onClick=${()=>ct({name:r,groupId:n.id})}
    >
      <${q} name=${s} label=${i} />
    </button>
  `;return se`
    ${n.kind==="group"&&o("members","group",$("shell.members"))}
    ${o("pins","pin",$("shell.pins"))}
    ${o("search","search",$("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${$("shell.more")}
      onClick=${r=>vn({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${q} name="more" label=${$("shell.more")} />
    </button>
  `}import{html as ko}from"./vendor/preact.js";var bn=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as om}from"./vendor/preact.js";var bo=(e,t)=>W(async()=>{let{openNew:n}=await F(import("./later.js")).catch(()=>{throw new Error($("shell.not_loaded"))});n(e,t)});function Ja(e){let t=n=>mt({label:$("shell.menu_new"),anchor:n.currentTarget,items:bn.map(([o,r])=>({label:$(`shell.new.${o}`),icon:r,onSelect:()=>{bo(o,e)}}))});return om`
    <button class="button quiet" aria-haspopup="menu" title=${$("shell.menu_new")} onClick=${t}>
      <${q} name="add" label=${$("shell.menu_new")} />
    </button>
  `}function Za(e){let t=e.session.view.order.value.length===0;return ko`
    <div class="main-body home">
      <p class="quiet-text">${$(t?"shell.begin":"shell.choose")}</p>
      <${So} ...${e} />
    </div>
  `}var So=e=>ko`
  <div class="home-actions">
    ${bn.map(([t,n])=>ko`
      <button key=${t} class="button" onClick=${()=>{bo(t,e)}}>
        <${q} name=${n} />${$(`shell.new.${t}`)}
      </button>`)}
  </div>
`;var xo=/Mac|iPhone|iPad/.test(navigator.platform),el=()=>xo?"⌘":$("shell.key.ctrl");import{signal as rm}from"./vendor/preact.js";var Dt=rm(!1);function kn(){document.querySelector("dialog[open]")||(hn(),Dt.value=!0)}var sm=".composer textarea",im=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function ol(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||am(n,e)&&n.preventDefault()};return window.addEventListener("keydown",t),()=>window.removeEventListener("keydown",t)}function am(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=xo?e.metaKey:e.ctrlKey;if(Dt.peek()&&!document.querySelector("dialog[open]"))return n.length===1;if(fa()||
wa()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")kn();else if(s&&!o&&r&&n.toLowerCase()==="f")we("/search");else if(o&&!s&&n==="ArrowDown")tl(t,1,r);else if(o&&!s&&n==="ArrowUp")tl(t,-1,r);else{if(n==="F6"&&!o&&!s)return lm(r?-1:1);if(n==="Escape")return Se.peek()===null&&nl();if(o||
e.ctrlKey||e.metaKey||fm(e.target))return!1;if(n==="?")W(um);else return cm(e)&&nl(),!1}return!0}function tl({state:e,view:t},n,o){let r=Ee.peek(),s=t.order.peek(),i=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=i+n;l>=0&&l<s.length;l+=n){let c=e.groups.get(s[l]);if(!(!c||o&&(c.unread===0||
ze(c,a)&&c.mentions===0))){we(`/g/${c.id}`);return}}}function lm(e){let t=im.flatMap(({root:s,first:i})=>{let a=document.querySelector(s),l=a?.querySelector(i)??a;return a&&l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let i=t[(r+e*s+n*s)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function nl(){let e=document.querySelector(sm);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function cm({
key:e,target:t}){return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".panel, [role='menu'], [role='listbox']"))}async function um(){(await F(import("./later.js"))).showKeys()}function fm(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):
!1}import{effect as pm,html as dm}from"./vendor/preact.js";var rl=5e3,sl=()=>F(import("./later.js"));function il({connection:e}){return pm(()=>{e.value.state==="live"&&mm(()=>{sl().catch(()=>{})})})}function mm(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:rl}):setTimeout(e,rl)}function al(e){return Dt.value?dm`<${ce} load=${sl} name="Palette" ...${e} />`:
null}import{html as cl,useEffect as ul,useLayoutEffect as fl,useRef as $m,useState as pl}from"./vendor/preact.js";import{html as Mo,useEffect as gm,useRef as hm}from"./vendor/preact.js";function ll({title:e,head:t,foot:n,children:o}){let r=hm(null),s=Se.value?.back;return gm(()=>{r.current?.focus({preventScroll:!0})},[]),Mo`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s&&Mo`<button class="button quiet" onClick=${()=>le(s)}>
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
      ${n&&Mo`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var Eo=null;function ml({session:e,actions:t}){let n=Se.value,o=$m(!1),[,r]=pl(0),[s,i]=pl(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(n.groupId).value===null,l=n!==null&&!a;if(ul(()=>{a&&Ye()},[a]),ul(()=>{!l||Eo||F(import("./panels.js")).then(u=>{Eo=u.PANELS,r(h=>h+1)},()=>i(!0))},
[l]),fl(()=>{if(l)return document.addEventListener("keydown",dl),()=>document.removeEventListener("keydown",dl)},[l]),fl(()=>{o.current&&!l&&wm()&&Mi(),o.current=l},[l]),!l)return null;let c=Eo?.[n.name];return c?cl`<${c} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:cl`
    <${ll} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?$("shell.panel_not_loaded"):$("shell.loading")}
      </p>
    <//>
  `}function dl(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}Ye()}var wm=()=>!document.
activeElement||document.activeElement===document.body;import{html as xn,useMemo as Xm,useState as Ym}from"./vendor/preact.js";import{html as _m,useState as ym}from"./vendor/preact.js";var gl="chat-asked";function hl({session:e}){let[t,n]=ym(vm()),o=e.local.signals.settings.value.notifications;if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{bm(),n(!0)};return _m`
    <section class="ask" aria-label=${$("shell.notifications")}>
      <p>${$("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${$("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${$("shell.allow")}</button>
      </div>
    </section>
  `}function vm(){try{return localStorage.getItem(gl)!==null}catch{return!0}}function bm(){try{localStorage.setItem(gl,"1")}catch{}}import{html as km}from"./vendor/preact.js";function $l({session:e,actions:t}){let n=e.state.me,o=e.view.people.get(n).value,r=be(o),s=i=>mt({label:$("shell.account"),anchor:i.currentTarget,items:[{label:$("shell.profile"),icon:"person",onSelect:()=>we("/settings/profile")},{label:$("shell.settings"),icon:"settings",onSelect:()=>we("/settings")},{label:$("shell.\
sessions"),icon:"device",onSelect:()=>we("/settings/sessions")},null,{label:$("shell.read_all"),icon:"check",onSelect:()=>{W(()=>t.readAll())}},null,{label:$("shell.sign_out"),icon:"leave",onSelect:()=>{Sm()}}]});return km`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${$("shell.account_of",{name:r})} onClick=${s}>
      <${Z} id=${n} name=${r} file=${o?.avatar} size="small" />
    </button>
  `}var Sm=()=>W(async()=>{await Me.logout(),we("/",{replace:!0})});var Ao=["all","unread","mentions","direct"],xm={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e==="direct"};function wl(e,t,n,o){if(n==="all")return e;let r=xm[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as Mm,useEffect as Em,useState as Am}from"./vendor/preact.js";function _l({session:e,actions:t}){let[n,o]=Am([]),r=e.connection.value.state==="live",s=e.invitations.value;if(Em(()=>{r&&t.invitations().then(({items:l})=>o(l),()=>{})},[r,s]),n.length===0)return null;let i=()=>W(async()=>(await F(import("./later.js"))).showInvitations(t,n,a)),a=l=>o(c=>c.filter(u=>u.id!==
l));return Mm`
    <button class="button invitations" onClick=${i}>
      <${q} name="group" />${$("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as Al,useEffect as Tl,useLayoutEffect as Sn,useRef as $t,useState as Co}from"./vendor/preact.js";var Om=1440*60*1e3,Tm=7,Cm=ke({hour:"numeric",minute:"2-digit"}),qm=ke({weekday:"short"}),Rm=ke({day:"numeric",month:"short"}),Lm=ke({day:"numeric",month:"numeric",year:"2-digit"}),yl=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function vl(e,t=new Date){let n=Math.round((yl(t)-yl(e))/Om);return n===
0?Cm.value.format(e):n>0&&n<Tm?qm.value.format(e):(e.getFullYear()===t.getFullYear()?Rm:Lm).value.format(e)}import{html as ie,useEffect as kl,useLayoutEffect as Pm,useRef as Nm}from"./vendor/preact.js";function bl(e,t){return e.kind==="group"?e.name:t?.is_deleted?$("shell.deleted_user"):be(t)||e.name}var Sl=999;function xl({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,c=Nm(null);Pm(()=>c.current?.style.setProperty("--at",String(o)),[o,!l]);let u=Dm(e,l);if(!l)return null;let h=ze(l,Date.now()),b=bl(l,u.person),p=l.unread>0&&!h,f=d=>vn({session:e,actions:t,
id:n,name:b,point:d,anchor:c.current?.querySelector(d?"a":"button")}),m=d=>{d.preventDefault();let w=d.clientX===0&&d.clientY===0;f(w?null:{x:d.clientX,y:d.clientY})};return ie`
    <li
      ref=${c} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${m} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${Im(l,b,h,u.isOnline)} data-unread=${p} data-muted=${h} draggable=${!1}
      >
        <span class="group-picture">
          <${Z} id=${l.peer_id??n} name=${b} file=${u.person?.avatar} isGroup=${l.kind==="group"} />
          ${u.isOnline&&ie`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${b}</bdi>
            ${h&&ie`<${q} name="muted" />`}
            ${l.last&&ie`<time class="group-time">${vl(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Fm} session=${e} group=${l} isChosen=${s} />
            <${Bm} group=${l} isMuted=${h} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>f(null)}
      >
        <${q} name="more" label=${$("shell.menu_of",{name:b})} />
      </button>
    </li>
  `}function Dm(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return kl(()=>o?e.people.show(n):void 0,[n,o]),kl(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function Im({unread:e,mentions:t},n,o,r){let s=[n];
return r&&s.push($("shell.online")),e>0&&s.push($("shell.n_unread",{n:e})),t>0&&s.push($("shell.n_mentions",{n:t})),o&&s.push($("shell.muted")),s.join(", ")}function Bm({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n==="direct"&&e>0&&!o;return ie`
    ${t>0&&!r&&ie`<span class="badge of-mention">@${Oo(t)}</span>`}
    ${r&&ie`<span class="badge of-mention">${Oo(e)}</span>`}
    ${e>0&&!o&&!r&&ie`<span class="badge">${Oo(e)}</span>`}
  `}var Oo=e=>e>Sl?`${Sl}+`:e;function Fm({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter(h=>h!==e.state.me),a=e.local.signals.drafts.get(`g${o}`).value;if(i.length>0)return ie`<span class="group-last typing">${$("shell.typing")}</span>`;if(a?.text&&!n)return ie`<span class="group-last"><em>${$(
"shell.draft")} </em><bdi class="cut">${a.text}</bdi></span>`;if(!r)return ie`<span class="group-last"><bdi class="cut">${t.topic||$("shell.empty_group")}</bdi></span>`;let l=r.sender_id===e.state.me,c=e.view.people.get(r.sender_id).value,u=l?$("shell.you"):s==="direct"?null:be(c)||r.sender;return ie`<span class="group-last">${u&&
ie`<span class="group-from"><bdi class="cut">${u}</bdi>: </span>`}<bdi class="cut">${Um(r)}</bdi></span>`}function Um({kind:e,text:t}){return e==="deleted"?$("shell.deleted"):e==="file"?$("shell.a_file"):Ge(t)}function Ml({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(s,o))}}function El({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var Hm=2e3,Km=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Cl({session:e,actions:t,ids:n,chosen:o}){let r=$t(null),s=$t(null),[i,a]=Wm(n),[l,c]=Co({first:0,end:0}),[u,h]=Co(null),b=zm(i,[u,o,i[0]??null]),p=To(s.current),f=El(l,[i.indexOf(b??-1),i.indexOf(p??-1)]);function m(){let w=r.current,_=s.current?.
getBoundingClientRect().height??0,S=i.length;if(!w||S===0||_===0)return;let v=Ml({top:w.scrollTop,height:w.clientHeight,row:_/S,count:S});c(x=>x.first===v.first&&x.end===v.end?x:v)}Sn(()=>{s.current?.style.setProperty("--count",String(i.length)),m()},[i]),Tl(()=>{let w=new ResizeObserver(m);return w.observe(r.current),
w.observe(s.current),()=>w.disconnect()},[i]),Sn(()=>{p!==null&&To(s.current)===null&&Ol(s.current,p)?.focus()}),jm(s,i,o);function d(w){let _=To(s.current);if(_===null||!Km.includes(w.key)||w.altKey||w.ctrlKey)return;w.preventDefault();let S=Math.max(1,Math.floor((r.current?.clientHeight??0)/ql(s.current))-1),v=i.indexOf(
_),x={ArrowDown:v+1,ArrowUp:v-1,PageDown:v+S,PageUp:v-S,Home:0,End:i.length-1}[w.key]??v,k=i[Math.max(0,Math.min(x,i.length-1))];k!==void 0&&h(k)}return Sn(()=>{u!==null&&p!==null&&p!==u&&Ol(s.current,u)?.focus()},[u]),Al`
    <div
      ref=${r} class="sidebar-body" onScroll=${m}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${$("shell.conversations")} onKeyDown=${d}>
        ${f.map(w=>{let _=i[w];return Al`<${xl}
            key=${_} id=${_} position=${w} count=${i.length} session=${e} actions=${t}
            isChosen=${_===o} isStop=${_===b} onFocus=${h}
          />`})}
      </ul>
    </div>
  `}function Wm(e){let t=$t(e),n=$t(-1/0),o=$t(null),[,r]=Co(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),Tl(()=>(s>0&&t.current!==e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Hm}]}function jm(e,t,n){let o=$t(null);
Sn(()=>{let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=ql(e.current),a=r*i;a<s.scrollTop?s.scrollTop=a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function ql(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function To(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var Ol=(e,t)=>e?.querySelector(`li[data-id="${t}"] > a`),zm=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;import{html as Gm}from"./vendor/preact.js";var Rl=()=>Gm`
  <button
    class="button quiet" title=${$("shell.mentions")} aria-pressed=${Se.value?.name==="mentions"}
    onClick=${()=>ct({name:"mentions"})}
  >
    <${q} name="mention" label=${$("shell.mentions")} />
  </button>
`;function Ll({session:e,actions:t,chosen:n}){let[o,r]=Ym(Ao[0]),s=Qm(e,o,n);return xn`
    <nav id="groups" class="sidebar" aria-label=${$("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${q} name="logo" /><span>${$("shell.name")}</span></a>
          <span class="grow"></span>
          <${Rl} />
          <${Ja} session=${e} actions=${t} />
          <${$l} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${kn}>
          <${q} name="search" /><span class="grow">${$("shell.palette")}</span><kbd>${`${el()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${$("shell.filter")}>
          ${Ao.map(i=>xn`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${$(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${_l} session=${e} actions=${t} />
      </header>
      <${Cl} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&xn`
        <div class="empty">
          <p>${$(`shell.none.${o}`)}</p>
          ${o==="all"&&xn`<${So} session=${e} actions=${t} />`}
        </div>`}
      <${hl} session=${e} />
    </nav>
  `}function Qm(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return Xm(()=>wl(o,e.state.groups,t,n),[e,o,r,t,n])}function Jm({session:e,actions:t}){let n=Ee.value,o=n.name!=="home";return Vm(()=>ol(e),[e]),Pl(()=>il(e),[e]),Pl(()=>eg(e),[e]),ge`
    <a class="skip-link" href="#main">${$("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Ho}>
      <${Vs} session=${e} />
      <${Ll} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${Zm} session=${e} actions=${t} at=${n} />
        <${ng} session=${e} actions=${t} at=${n} />
      </main>
      <${ml} session=${e} actions=${t} />
      <${Zs} session=${e} />
    </div>
    <${al} session=${e} actions=${t} />
    <${da} />
    <${_a} load=${Mn} />
    <${Ko} />
  `}function Zm({session:e,actions:t,at:n}){switch(n.name){case"group":return ge`<${Ya} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return ge`<${Qa} key=${n.userId} session=${e} userId=${n.userId} />`;default:return ge`
        <header class="bar">
          <a class="button quiet back" href="/"><${q} name="back" label=${$("shell.back")} /></a>
          <h1><bdi class="cut">${og(n)}</bdi></h1>
        </header>
      `}}function eg(e){let t=[],n=!1;return Mn().then(({startNotifications:o,startSwipe:r})=>{n||(t=[o(e),r()])},()=>{}),()=>{n=!0;for(let o of t)o()}}var Mn=()=>F(import("./later.js")),tg=()=>F(import("./settings.js"));function ng({session:e,actions:t,at:n}){switch(n.name){case"group":return ge`<${Ka} key=${n.
groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return ge`<${za} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"join":return ge`<${ce} load=${Mn} name="InviteScreen" session=${e} actions=${t} code=${n.code} />`;case"search":return ge`<${ce} load=${Mn} name="SearchScreen" session=${e} actions=${t} query=${n.
query} />`;case"settings":return ge`<${ce} load=${tg} name="Settings" session=${e} actions=${t} page=${n.page} />`;case"home":return ge`<${Za} session=${e} actions=${t} />`;default:return ge`<div class="main-body"><p class="empty"><a href="/">${$("shell.back")}</a></p></div>`}}function og(e){switch(e.name){case"home":return $(
"shell.name");case"group":case"direct":return $("shell.conversation");case"join":return $("shell.invitation");case"search":return $("shell.search");case"settings":return $("shell.settings");case"unknown":return $("shell.not_found")}}export{Dl as a,jl as b,Oe as c,U as d,ne as e,ze as f,A$ as g,pf as h,be as i,Z as j,F as k,at as l,Fe as m,Xw as n,pi as o,Yw as p,Qw as q,Vw as r,Jw as s,ke as t,Rt as u,h_ as v,ln as w,$_ as x,Se as y,le as z,v_ as A,Ye as B,Ai as C,ao as D,Ti as E,Ci as F,ga as G,wv as H,gd as I,fa as J,pa as K,wd as L,_d as M,el as N,
bl as O,mt as P,Dt as Q,Sm as R,bn as S,vl as T,ll as U,Ga as V,Jm as W};
