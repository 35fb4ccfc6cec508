import{A as Se,B as he,C as zo,D as $t,E as Xo,F as Re,G as U,M as Cn,b as Ce,c as No,d as w,e as Q,f as Do,g as Io,h as be,i as Bo,j as Fo,k as Uo,l as ge,m as It,n as Ho,o as Wo,p as Ko,q as ht,r as jo,s as Go,v as ke,w as q,z as qe}from"./shared1.js";function Yo({me:e,leave:t},n,o){async function r(s){let i=await n.patch("/v1/users/me",s);return e.value=i,i}return{changeProfile:r,uploadAvatar(s,i=()=>{}){let{done:a,cancel:l}=o(s,"avatar",{onProgress:i});return{done:a.then(({id:c})=>r({avatar:c})),cancel:l}},async changePassword(s,i){let{ended:a}=await n.put("/v1/us\
ers/password",{old_password:s,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:s=>n.remove(`/v1/users/sessions/${encodeURIComponent(s)}`),exportPath:"/v1/users/me/export",deleteAccount:(s,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:s,messages:i}))}}var V=e=>`/v1/groups/${e}`,xe=(e,t)=>`/v1/groups/${e}/messages/${t}`,Bt=(e,t)=>`/v1/groups/${e}/members/${t}`;var Ft=200;function Qo({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:r}=await n.post("/v1/groups",{name:o});return r},async changeGroup(o,r){let{settings:s}=await n.patch(V(o),r);return s},deleteGroup:o=>n.remove(V(o)),join:o=>n.post(`${V(o)}/join`),leave:o=>n.remove(Bt(o,e.me)),mute:(o,r)=>n.
put(`${V(o)}/mute`,{until:r}),unmute:o=>n.remove(`${V(o)}/mute`),publicGroups:(o,r=0)=>n.page("/v1/groups/public",{q:o||null,limit:Ft,after_id:r}),members:(o,{q:r,after_id:s=0,limit:i=Ft}={})=>n.page(`${V(o)}/members`,{q:r||null,limit:i,after_id:s}),addMember:(o,r,s="member")=>n.post(`${V(o)}/members`,{user_id:r,role:s}),
changeRole:(o,r,s)=>n.patch(Bt(o,r),{role:s}),removeMember:(o,r)=>n.remove(Bt(o,r)),ban:(o,r)=>n.put(`${V(o)}/bans/${r}`),unban:(o,r)=>n.remove(`${V(o)}/bans/${r}`),bans:o=>n.page(`${V(o)}/bans`,{limit:Ft,after_id:0}),createInvite:(o,r)=>n.post(`${V(o)}/invites`,r),invites:o=>n.get(`${V(o)}/invites`),revokeInvite:(o,r)=>n.
remove(`${V(o)}/invites/${r}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/users/me/invitations",{limit:Ft,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(
`/v1/users/me/invitations/${o}`)}}var Ut=200,wt=class extends be{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function Vo({local:e,people:t,marks:n,history:o},r){return{async send(s){let i=await e.outbox.add(s),{group_id:a,recipient_id:l}=i;return a&&t.typedAndSent(a),await e.drafts.clear(ge({groupId:a,userId:l})),i},
sendAgain:s=>e.outbox.retry(s),deleteUnsent:async s=>await e.outbox.discard(s)!==null,editUnsent:s=>e.editUnsent(s),async edit({group_id:s,seq:i,revision:a=1},l){let c=xe(s,i);try{return await r.patch(c,{content:l},{headers:{"If-Match":`"${a}"`}})}catch(u){let g=u;throw g.action!=="choose"?g:new wt(g,l,await r.get(c))}},
remove:(s,i)=>r.remove(xe(s,i)),async react(s,i,a,l){let c=`${xe(s,i)}/reactions/${encodeURIComponent(a)}`,{reactions:u}=await(l?r.put(c):r.remove(c));return u},pin(s,i,a){let l=`${V(s)}/pins/${i}`;return a?r.put(l):r.remove(l)},pins:s=>r.get(`${V(s)}/pins`),markUnread:(s,i)=>n.unread(s,i),readAll:()=>n.readAll(),message:(s,i)=>r.
get(xe(s,i)),async versions(s,i){let a=`${xe(s,i)}/versions`,l=[];for(;;){let c=l[l.length-1]?.revision,u=await r.get(a,{limit:Ut,after:c});if(l.push(...u),u.length<Ut)return l}},reactions:(s,i)=>r.page(`${xe(s,i)}/reactions`,{limit:Ut,after_id:0}),readers:(s,i)=>r.page(`${xe(s,i)}/readers`,{limit:Ut,after_id:0}),replies:(s,i,a={})=>r.
get(`${xe(s,i)}/replies`,a),mentions:(s=null)=>r.page(s??"/v1/mentions"),search:s=>r.get("/v1/search",s),refresh:(s,i)=>o.row(s,i)}}function Jo({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let r=`/v1/users/${n}/block`;return o?t.put(r):t.remove(
r)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Kl=(e,t,n)=>({...Vo(e,t),...Qo(e,t),...Jo(e,t),...Yo(e,t,n)});import{openDB as jl,unwrap as Gl,wrap as zl}from"./vendor/idb.js";var Xl=1,Yl=3e3,Ql=3,Vl=40,tr=["outbox","drafts","files","values"],_t=["meta","groups","messages","people","logs"];async function Jl(e){if(typeof indexedDB>"u")return ht();let t=!0,n=Promise.resolve().then(()=>jl(`chat-${e}`,Xl,{upgrade(r){for(let s of _t)r.objectStoreNames.contains(s)&&r.deleteObjectStore(s);r.createObjectStore(
"meta"),r.createObjectStore("groups",{keyPath:"id"}),r.createObjectStore("messages",{keyPath:["group_id","seq"]}),r.createObjectStore("people",{keyPath:"id"}),r.createObjectStore("logs",{keyPath:"group_id"});for(let s of tr)r.objectStoreNames.contains(s)||(s==="outbox"?r.createObjectStore(s,{keyPath:"key"}):r.createObjectStore(
s))},blocking:(r,s,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await nr(n,null);return o?Zl(o,()=>t):(n.then(r=>r.close()).catch(()=>{}),ht())}async function nr(e,t,n=()=>{}){let o,r=new Promise(s=>{o=setTimeout(()=>{n(),s(t)},Yl)});try{return await Promise.race([e,r])}catch{return t}finally{clearTimeout(o)}}function Zl(e,t){
let n=0;async function o(s,i){if(!t()||n>=Ql)return i;let a=Promise.resolve().then(s);return nr(a,i,()=>n++)}let r=s=>o(async()=>(await s(),!0),!1);return{is_lasting:!0,read:()=>o(()=>nc(e),null),rows:s=>o(()=>e.getAll("messages",IDBKeyRange.bound([s,0],[s,1/0])),[]),async save(s){let i=!1;return await r(()=>oc(e,s).catch(
l=>{throw i=l?.name==="QuotaExceededError",l}))?!0:(i&&await r(()=>er(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:s=>o(async()=>await e.get("outbox",s)??null,null),put_outgoing:s=>r(()=>Zo(e,"outbox",s)),remove_outgoing:s=>r(()=>e.delete("outbox",s)),drafts:()=>o(async()=>{let s=e.transaction(
"drafts"),[i,a]=await Promise.all([s.store.getAllKeys(),s.store.getAll()]);return new Map(i.map((l,c)=>[String(l),a[c]]))},new Map),draft:s=>o(async()=>await e.get("drafts",s)??null,null),put_draft:(s,i)=>r(()=>Zo(e,"drafts",i,s)),sync_draft:(s,i)=>r(()=>rc(e,s,i)),file:s=>o(async()=>await e.get("files",s)??null,null),
put_file:(s,i,a)=>o(()=>ec(e,s,i,a),!1),remove_file:s=>r(()=>e.delete("files",s)),unnamed_files:()=>o(()=>tc(e),[]),value:s=>o(async()=>await e.get("values",s)??null,null),put_value:(s,i)=>r(()=>e.put("values",i,s)),wipe:(s=!1)=>r(()=>er(e,s?[..._t,...tr]:_t)),close:()=>e.close()}}async function ec(e,t,n,o){let r=e.transaction(
"files","readwrite"),s=Ko(await r.store.getAll(),n,o);return await Promise.all([s&&r.store.put(n,t),r.done]),s}async function tc(e){let t=e.transaction(["files","outbox","drafts"]),[n,...o]=await Promise.all([t.objectStore("files").getAllKeys(),t.objectStore("outbox").getAll(),t.objectStore("drafts").getAll()]),r=new Set(
o.flat().flatMap(({files:s})=>s.map(i=>i.local_id)));return n.map(String).filter(s=>!r.has(s))}async function nc(e){let t=e.transaction(["meta","groups","people","logs"]),n=t.objectStore("meta"),[o,r,s,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),
t.objectStore("logs").getAll()]);return o===void 0?null:{cursor:o,me:r??null,groups:s,people:i,logs:a}}async function oc(e,t){let n=e.transaction(_t,"readwrite");n.done.catch(()=>{});let o=i=>Gl(n.objectStore(i));if(t.is_whole)for(let i of _t)o(i).clear();for(let i of[...t.gone_groups,...t.gone_logs])o("messages").delete(
IDBKeyRange.bound([i,0],[i,1/0])),o("logs").delete(i);for(let i of t.gone_groups)o("groups").delete(i);let r=new Map(t.logs.map(i=>[i.group_id,i]));for(let[i,{from:a}]of r)o("messages").delete(IDBKeyRange.bound([i,0],[i,a],!1,!0));for(let i of t.gone_rows)i[1]>=(r.get(i[0])?.from??0)&&o("messages").delete(i);for(let i of t.
groups)o("groups").put(i);for(let i of t.people)o("people").put(i);let s=0;for(let i of t.rows){let a=o("messages").put(i);++s%Vl===0&&await zl(a)}for(let i of t.logs)o("logs").put(i);o("meta").put(t.cursor,"cursor"),o("meta").put(Date.now(),"saved_at"),t.me!==void 0&&o("meta").put(t.me,"me"),n.commit(),await n.done}async function Zo(e,t,n,o){
let r=e.transaction(t,"readwrite"),{store:s}=r,i=n===null?s.delete(o):s.put(n,o);r.commit(),await Promise.all([i,r.done])}async function rc(e,t,n){let{store:o,done:r}=e.transaction("drafts","readwrite");Wo(await o.get(t),n)&&(It(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await r}async function er(e,t){let n=e.transaction(
t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}import{batch as _f,signal as Ge}from"./vendor/preact.js";var sc=new Set([1002,1007,1009,4502]),ic=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),or=e=>sc.has(e),rr=e=>ic.get(e)??null;function sr(e){try{let t=Number(JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var ac=1e4;function ir(e){let t=new Map,n=0;function o(s){let i=t.get(s);return t.delete(s),i&&e.cancel(i.handle),i}let r=(s,i)=>o(s)?.fail(new be({code:i}));return{ask(s,i,a=`r${++n}`){return new Promise((l,c)=>{let u=e.after(()=>r(a,"time_out"),ac);t.set(a,{done:l,fail:c,handle:u}),i({...s,ref:a})||r(a,"network")})},
settle(s){if(typeof s.ref!="string")return;let i=o(s.ref);s.type==="error"?i?.fail(Fo(s)):i?.done(s)},failAll(){for(let s of[...t.keys()])r(s,"network")}}}var uc=1e4,qn=2e4,fc=5e3,pc=500,dc=3e4,lr=3,mc=65536;function cr({open:e,prepare:t,checkLogin:n,onFrame:o,onState:r,isOnline:s=()=>!0,isVisible:i=()=>!0,clock:a=Io,random:l=Math.random}){let c=null,u={state:"idle",since:a.now(),retryAt:null,code:null},g=0,b=0,f=!1,p=null,m=null,d=-1/0,$=ir(a);function _(O,L=null,B=null){
let F=a.now();u={state:O,since:F,retryAt:L===null?null:F+L,code:B},r(u)}function k(){return u.state==="updating"&&g<lr?"updating":u.state==="offline"?"offline":"connecting"}async function y(){v();let O=++b;_(k());let L;try{L=await t()}catch(ee){O===b&&A(ee);return}if(O!==b)return;let B=!1;c=e(L);let F=c;p=a.after(()=>E(
B,1006),uc),F.onopen=()=>{B=!0},F.onmessage=({data:ee})=>F===c&&S(ee),F.onclose=({code:ee,reason:T})=>F===c&&M(B,ee,T)}function S(O){let L;try{L=JSON.parse(String(O))}catch{return}if(d=a.now(),L.type==="ready")x(),a.cancel(p),f=!0,_("catching_up");else if(L.type==="live"){g=0,o(L),_("live");return}$.settle(L),o(L)}function x(){
let O=d+qn-a.now(),L=()=>d+qn>a.now();m=a.after(()=>L()||!i()?x():h(),O>0?O:qn)}function h(){a.cancel(m),d=-1/0,D({type:"ping"}),m=a.after(()=>d>-1/0?x():E(!0,1006),fc)}function v(){if(a.cancel(p),a.cancel(m),f=!1,c){let O=c;c=null,O.onmessage=O.onopen=null,O.onclose=null,O.close(1e3)}$.failAll()}function M(O,L,B){if(L===
1012){let ee=sr(B)+l()*1e3;v(),_("updating",ee,L),p=a.after(y,ee);return}let F=rr(L);F?N("ended",F):L===4503?N("crowded",L):or(L)?N("faulty",L):E(O,L)}function E(O,L){v();let B=++b;if(O){R(L);return}_(k(),null,L),n().then(()=>B===b&&R(L),F=>B===b&&A(F))}function A(O){if(!(O instanceof be))throw O;O.action==="sign_in"?N(
"ended",O.code):R(O.code,(O.retryAfter??0)*1e3)}function R(O,L=0){v();let B=Math.min(pc*2**g,dc),F=Math.max(B*(.7+.6*l()),L);g++,!s()||g>=lr?_("offline",F,O):_(u.state==="updating"?"updating":"waiting",F,O),p=a.after(y,F)}function N(O,L=null){b++,v(),_(O,null,L)}function D(O){return!c||!f?!1:(c.send(JSON.stringify(O)),
!0)}return{get connection(){return u},start(){g=0,y()},stop:()=>N("idle"),end:O=>N("ended",O),restart:()=>{y()},now(){u.state==="crowded"?this.start():["offline","waiting","updating"].includes(u.state)?y():f&&h()},offline(){u.state==="waiting"||u.state==="connecting"?(u={...u,state:"offline"},r(u)):f&&h()},signal:O=>c!==
null&&c.bufferedAmount<mc&&D(O),request:(O,L)=>$.ask(O,D,L)}}function Me(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var ur=4,Rn=1e3,gc=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","message_unpinned","account_deleted"]),fr=e=>({group_id:e,segments:[],rows:new Map,sorted:null,pending:new Set}),H=e=>e!==void 0&&(e.type==="group_message"||e.type===
"direct_message"),pr=e=>e.type==="group_message"||e.type==="direct_message"||gc.has(e.type),we=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),te=e=>e.segments.findLast(t=>t.at_end),Ht=e=>te(e)??e.segments.at(-1);function Ee(e,t){return e.sorted??=[...e.rows.values()].sort((n,o)=>n.seq-o.seq),e.sorted.slice($e(e.sorted,t.
from),$e(e.sorted,t.to+1))}function $e(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].seq>=t?o=r:n=r+1}return n}function yt(e,t){let{rows:n,sorted:o}=e;if(o){let r=$e(o,t.seq);r===o.length||n.has(t.seq)?o[r]=t:e.sorted=null}n.set(t.seq,t)}function Ln(e){let t=[];return e.pending.add(t),t}function dr(e,t,n,o){e.pending.
delete(o);let r=Me(t.cursor),s=t.messages.map(i=>({...i,as_of:r}));Pn(e,hc(t,n));for(let i of s){let a=e.rows.get(i.seq);(!a||a.as_of<=r)&&yt(e,i)}return o.filter(i=>i.id>r)}function mr(e,{from:t,to:n,at_start:o,at_end:r},s,i){e.pending.delete(i),Pn(e,{from:t,to:n,at_start:o,at_end:r});for(let a of s)e.rows.has(a.seq)||
yt(e,a);return i}var gr=(e,t)=>{e.pending.delete(t)};function hc({messages:e,has_before:t,has_after:n},{before:o,after:r}){let s=e[0]?.seq,i=e[e.length-1]?.seq;if(r!==void 0)return{from:r+1,to:i??r,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?s??a+1:1,to:a,at_start:!t,at_end:o===void 0&&!n}}function Pn(e,t){
let{from:n,to:o,at_start:r,at_end:s}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),r||=a.at_start,s||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:r,at_end:s}].sort((a,l)=>a.from-l.from)}function hr(e,t){for(let n of e.segments)n.at_end&&t>n.to&&Pn(e,{...n,
to:t});return we(e,t)!==void 0}function $r(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(yt(e,t),!0)}function Nn(e,t,n=Rn){let o=e.rows.size,r=c=>c.from<=t&&t<=c.to?-1:Math.min(Math.abs(c.from-t),Math.abs(c.to-t)),s=[...e.segments].sort((c,u)=>r(c)-r(u)),i=te(e),a=s.slice(0,ur);i&&!a.includes(i)&&(a=[...a.
slice(0,ur-1),i]);let l=n;e.segments=a.map(c=>{let u=$c(Ee(e,c),t,l);if(l-=u.rows.length,!u.isCut)return c;if(u.rows.length===0)return null;let g=u.hasFirst?c.from:u.rows[0].seq,b=u.hasLast?c.to:u.rows[u.rows.length-1].seq;return{from:g,to:b,at_start:c.at_start&&u.hasFirst,at_end:c.at_end&&u.hasLast}}).filter(c=>c!==null).
sort((c,u)=>c.from-u.from);for(let c of e.rows.keys())we(e,c)||e.rows.delete(c);return e.sorted=null,e.rows.size<o}function $c(e,t,n){if(e.length<=n)return{rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),r=o<0?e.length:o,s=Math.max(0,Math.min(r-Math.floor(n/2),e.length-n));return{rows:e.slice(s,s+
n),isCut:!0,hasFirst:s===0,hasLast:s+n===e.length}}var wr=e=>({me:e,cursor:null,applied_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,wanted:new Map,mark_turn:0,marked:new Map,gone:new Map}),_r=()=>({groups:new Set,logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],
me:!1,ask_groups:new Set,ask_counts:new Set,ask_rows:new Map,ask_people:new Set});function fe(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function G(e,t,n,o){let r=e.groups.get(n);r&&(e.groups.set(n,{...r,...o}),t.groups.add(n))}var Wt=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function vt(e,t){let{base_seq:n,base_read_seq:o,tail_from:r}=e;if(t!==o)return t>=r?yr(e,t):null;let s=yr(e,Math.max(t,n)),i={unread:e.unread+s.unread,mentions:e.mentions+
s.mentions};for(let a of e.corrections)if(wc(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<0?null:i}function wc({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:r}){return r<=e?!1:o===null?n>0:o>t&&o<=e}function yr({tail:e},t){let n=e.
filter(o=>o.seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function vr(e,t){e.tail.push(t),Mr(e)}function br(e,t){e.applied_seq===0&&(e.tail_from=Math.min(e.tail_from,t-1)),e.applied_seq=t}function Kt(e,{seq:t,read_seq:n,unread:o,mentions:r}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,
base_read_seq:n,unread:o,mentions:r}),!0)}function kr(e,t,n,o){let r=e.tail.find(c=>c.seq===t);e.tail=e.tail.filter(c=>c!==r);let{is_counted:s,is_mention:i}=r?{is_counted:!0,...r}:o??{},[a,l]=s===void 0?[null,null]:s?[-1,-Number(i)]:[0,0];Dn(e,{seq:t,event_seq:n,unread:a,mentions:l})}function Sr(e,{seq:t,message_seq:n,
revision:o},r,s){let i=e.tail.findIndex(g=>g.seq===n),a=e.tail[i],l=a??r;a&&s&&(e.tail[i]={...a,...s});let u=l&&s&&l.revision<o?Number(s.is_mention)-Number(l.is_mention):null;Dn(e,{seq:n,event_seq:t,unread:0,mentions:u})}function xr(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),Dn(e,{seq:null,event_seq:t,unread:null,
mentions:null})}function Dn(e,t){t.unread===0&&t.mentions===0||(e.corrections.push(t),Mr(e))}function Mr(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(r=>r.seq),...e.corrections.map(r=>r.event_seq)].sort((r,s)=>r-s)[256/2],o=vt(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;Kt(e,{seq:e.applied_seq,
read_seq:e.base_read_seq,...o})}e.tail_from=n,e.tail=e.tail.filter(r=>r.seq>n),e.corrections=e.corrections.filter(r=>r.event_seq>n)}var Er=120,_c={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",settings:null,member_count:null,owner_id:null};function bt(e,t,n){let o=e.groups.get(n.id),r={..._c,...o,...n};r.active_at=r.last?.at??r.active_at,e.groups.set(
n.id,r),t.groups.add(n.id)}function Ar(e,t,n,o){let{seq:r,read_seq:s,unread:i,mentions:a,muted_until:l,peer_id:c,name:u,...g}=n,b=e.groups.get(n.id);if(!(r<=(e.gone.get(n.id)??0))){if(b&&Tr(e,n)){Le(e,t,n.id,n,o);return}bt(e,t,{...g,seq:Math.max(b?.seq??0,r),name:u??b?.name??"",muted_until:l??null,peer_id:c??null,..."l\
ast"in n?{last:vc(b?.last??null,n.last)}:{}}),"may_post"in n||Pe(e,t,n.id),Le(e,t,n.id,{seq:r,read_seq:s,unread:i,mentions:a},o)}}function Or(e,t,n,o){let{id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:g,peer_id:b}=n,{visibility:f,may_post:p,may_invite:m,may_pin:d,history:$}=n,_={visibility:f,may_post:p,
may_invite:m,may_pin:d,history:$},k=e.groups.get(r);if(!(n.seq<=(e.gone.get(r)??0))){if(k?.settings&&Tr(e,n)){Le(e,t,r,n,o);return}bt(e,t,{seq:Math.max(k?.seq??0,n.seq),id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:g,settings:_,peer_id:b??null,active_at:k?.active_at||n.created_at}),Pe(e,t,r),Le(
e,t,r,n,o)}}var Tr=(e,{id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function Le(e,t,n,o,r=1/0){let s=e.counts.get(n),i=e.groups.get(n);if(!i)return;if(!s)e.counts.set(n,Wt(o));else{if((e.wanted.get(n)??0)>o.read_seq)return;{let l=o.read_seq!==i.read_seq;if(l&&(e.marked.get(n)??0)>r||!Kt(s,o)){(l||!vt(s,i.read_seq))&&
t.ask_counts.add(n);return}}}G(e,t,n,{read_seq:o.read_seq});let a=e.wanted.get(n)??0;a>o.read_seq?Ve(e,t,n,a):Gt(e,t,n)}var jt=(e,t)=>{e.marked.set(t,++e.mark_turn)};function Ve(e,t,n,o){let r=e.counts.get(n);if(!(!r||!e.groups.has(n))){if(jt(e,n),G(e,t,n,{read_seq:o}),o!==r.base_read_seq){let s=vt(r,o),i=Math.max(r.applied_seq,
o),a=s?{seq:i,read_seq:o,...s}:yc(e,n,o);a&&Kt(r,a)}Gt(e,t,n)}}function yc(e,t,n){let o=e.logs.get(t),r=o&&te(o),s=e.counts.get(t),i=s&&Math.max(s.applied_seq,s.base_seq);if(!o||!r||r.from>n+1||r.to!==i)return null;let a={seq:r.to,read_seq:n,unread:0,mentions:0};for(let l of o.rows.values()){if(l.as_of>e.applied_id)return null;
l.seq>n&&l.seq>=r.from&&H(l)&&kt(e,l)&&(a.unread++,Je(e,l)&&a.mentions++)}return a}function Gt(e,t,n){let o=e.groups.get(n),r=e.counts.get(n);if(!o||!r)return;let s=vt(r,o.read_seq);s?(s.unread!==o.unread||s.mentions!==o.mentions)&&G(e,t,n,s):t.ask_counts.add(n)}var kt=(e,t)=>t.sender_id!==e.me&&!t.deleted,zt=(e,t,n,o)=>Ee(
t,n).find(r=>r.seq>o&&H(r)&&kt(e,r))?.seq,Je=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function Pe(e,t,n){let o=e.groups.get(n);if(!o)return;let r=o.peer_id===null?void 0:e.people.get(o.peer_id),s=!o.is_archived&&!(o.kind==="direct"&&r?.is_deleted),i=o.role!=="member",a=o.settings?o.settings.may_post===
"all":o.may_post;G(e,t,n,{may_post:s&&(i||a)})}function Xt(e,t,n){e.groups.delete(n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),e.marked.delete(n),e.wanted.delete(n),t.groups.add(n),t.logs.add(n)}function In({seq:e,sender_id:t,sender:n,timestamp:o,content:r,deleted:s}){return{seq:e,sender_id:t,sender:n,at:o,
kind:s?"deleted":r?"text":"file",text:Array.from(r.slice(0,2*Er)).slice(0,Er).join("")}}var vc=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,Cr=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var St=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});function pe(e,t,n,o){let r=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},s={...r,...o},
i=Object.keys(s);e.people.has(n)&&i.every(a=>s[a]===r[a])||(e.people.set(n,s),t.people.add(n))}function xt(e,t,n,o){e.people.has(n)||pe(e,t,n,{username:o})}function qr({fetchUsers:e,onUsers:t,clock:n}){let o=new Set,r=new Set,s=null;async function i(){s=null;let a=[...o].slice(0,100);for(let l of a)o.delete(l),r.add(l);
o.size>0&&(s=n.after(i,0));try{let l=await e(a),c=new Set(l.map(u=>u.id));t(l,a.filter(u=>!c.has(u)))}catch{}for(let l of a)r.delete(l)}return{need(a){for(let l of a)l>0&&!r.has(l)&&o.add(l);o.size>0&&(s??=n.after(i,50))},dispose:()=>n.cancel(s)}}var Rr=100,bc=5e3;function Lr({state:e,http:t,change:n,history:o,clock:r}){let s=new Set,i=new Map,a=null,l=!1,c=qr({fetchUsers:p=>t.get("/v1/users",{user_ids:p.join(",")}),onUsers:(p,m)=>n(d=>{for(let $ of p)pe(e,d,$.id,St($));for(let $ of m)pe(e,d,$,{is_deleted:!0,is_partial:!1});for(let{id:$,kind:_}of e.groups.values())
_==="direct"&&Pe(e,d,$)}),clock:r}),u=(p=Rr)=>{a??=r.after(g,p)};async function g(){if(a=null,l)return;l=!0;let p=Rr;try{for(let m of[...s])s.delete(m),e.gone.has(m)&&!e.groups.has(m)||await b(m);for(let[m,d]of[...i]){for(let $ of[...d])await f(m,$),d.delete($);d.size===0&&i.delete(m)}}catch{p=bc}l=!1,s.size+i.size>0&&
u(p)}async function b(p){let m=e.mark_turn;try{let d=await t.get(`/v1/groups/${p}`);n($=>Or(e,$,d,m))}catch(d){let{isPassing:$}=d;if(!$)return;throw s.add(p),d}}async function f(p,m){if(e.logs.get(p)?.rows.has(m))try{await o.row(p,m)}catch(d){if(d.isPassing)throw d}}return{people:c,group(p){s.add(p),u()},note(p){for(let m of[
...p.ask_groups,...p.ask_counts])s.add(m);for(let[m,d]of p.ask_rows)for(let $ of d)fe(i,m,$);s.size+i.size>0&&u(),c.need(p.ask_people)},dispose(){r.cancel(a),c.dispose()}}}var Pr=200,kc=1e3,Sc=6e4;function Nr({userId:e,db:t,http:n,state:o,view:r,history:s,change:i,me:a,server:l,onSettings:c,onServer:u,onAnew:g,onOther:b,clock:f}){let p=0,m=-1/0,d=null,$=Promise.resolve();function _({me:x,server:h,settings:v,groups:M,people:E},A){i(R=>{a.value=x,l.value=h,c(v),u(h);for(let N of E)pe(o,R,N.
id,St(N));pe(o,R,x.id,St(x));for(let N of M)Ar(o,R,N,A)})}async function k(x,h){for(;x;){let v=x.replace(/limit=\d+/,`limit=${kc}`),M=o.mark_turn,E=await n.get(v);if(h!==p)return;_(E,M),x=E.next}}async function y(){let x=++p,h=o.mark_turn;f.cancel(d);try{let v=await n.get("/v1/start",{limit:Pr});if(x!==p)return;if(v.me.
id!==e){b();return}_(v,h);let M=m+Sc-f.now();v.next&&M>0?d=f.after(S,M):v.next&&(await k(v.next,x),m=f.now())}catch{}}let S=()=>{$=y()};return{async anew(){let x=++p,h=await n.get("/v1/start",{limit:Pr},{tries:1});if(x!==p)return;if(h.me.id!==e){b();return}let{groups:v,counts:M,logs:E,marks:A,marked:R,gone:N}=o;for(let D of[
v,M,E,A,R,N])D.clear();o.cursor=h.cursor,o.applied_id=Me(h.cursor),m=-1/0,_(h),r.refresh(),g()},refresh:S,refreshed:()=>$,async showCopy(){let x=await t.read();if(!x||x.cursor===null||o.cursor!==null)return;let{cursor:h,groups:v,people:M,logs:E}=x;a.value=x.me;for(let A of v)o.groups.set(A.id,A),o.counts.set(A.id,Wt(A));
for(let A of M)o.people.set(A.id,A);o.cursor=h,o.applied_id=Me(h),r.refresh(),s.restore(E,t)},dispose:()=>f.cancel(d)}}function Dr({fetch:e,db:t,onSignedOut:n,clock:o}){let r=new AbortController,s=t;return{http:Uo({fetch:e,onSignedOut:n,signal:r.signal,sleep:i=>new Promise(a=>o.after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(s,a)}),end(){r.abort(),s=ht()}}}function Ir(e,t,n){let{me:o}=e;if("username"in t){let r="user_id"in t?t.user_id:t.actor_id;xt(e,n,r,t.username)}"sender"in t&&xt(e,n,t.sender_id,t.sender),t.type==="group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||xc(e,t,n):t.type==="member_added"&&t.user_id===o&&Mc(e,t,n)}function xc(e,t,n){let{group_id:o,
kind:r,member_ids:s,actor_id:i}=t,a=r==="direct",l=a?s.find(g=>g!==e.me)??e.me:null,c=t.name??e.people.get(l??0)?.username??"",u=!a&&i===e.me?"owner":"member";bt(e,n,{id:o,kind:r,name:c,peer_id:l,role:u}),l!==null&&!e.people.has(l)&&n.ask_people.add(l),Fr(e,t,n)}function Mc(e,t,n){let{group_id:o,group:r,role:s}=t;if(Bn(
e,t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&Xt(e,n,o);let{kind:i="group",name:a=null,topic:l=""}=r??{};bt(e,n,{id:o,kind:i,name:a??"",topic:l,role:s}),Fr(e,t,n)}var Bn=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),Br=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Fr(e,{group_id:t,
seq:n,timestamp:o},r){G(e,r,t,{active_at:o}),Le(e,r,t,{seq:n,read_seq:n,unread:0,mentions:0}),r.ask_groups.add(t)}var Ur=200;function He(e,{id:t,group_id:n,message_seq:o}){let r=e.logs.get(n)?.rows.get(o);return H(r)&&r.as_of<t?r:null}function Wr(e,t,n,o){let r=(s,i)=>We(t,o,{...s,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||Kr(t,n,n.id,1,o);break}case"message_edited":{let s=He(e,n);s&&!n.message?
fe(o.ask_rows,t.group_id,s.seq):s&&n.message&&(We(t,o,Ac(s,{...n.message,as_of:s.as_of})),n.message.deleted?Fn(t,s,n.id,o):r(t.rows.get(s.seq),{})),n.message&&Hr(t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let s=He(e,n);s?Fn(t,s,n.id,o):Cc(t,n,o),Hr(t,n.message_seq,n.id,"",o);break}case"react\
ion_added":case"reaction_removed":{let s=He(e,n);if(!s)break;if(!n.reactions){fe(o.ask_rows,t.group_id,s.seq);break}let i=n.actor_id===e.me,a=(s.reacted??[]).filter(c=>!i||c!==n.emoji),l=i&&n.type==="reaction_added";We(t,o,{...Ec(s,"reacted",l?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinn\
ed":case"message_unpinned":{let s=He(e,n);if(!s)break;let{pinned:i,...a}=s;r(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&Tc(t,n.actor_id,n.id,o);break;default:}}function We(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...r}=n;n=r}yt(e,n),fe(t.rows,
e.group_id,n.seq)}function Ec(e,t,n){let{[t]:o,...r}=e;return n.length>0?{...r,[t]:n}:r}function Ac({reactions:e,reacted:t,pinned:n,reply_count:o},r){return{...r,...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function Oc(e){let{files:t,mentions:n,quote:o,reactions:r,reacted:s,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function Fn(e,t,n,o,r=Un(n)){t.deleted||Kr(e,t,n,-1,o,r);let s=e.rows.get(t.seq);We(e,o,{...Oc(s),as_of:n})}var Un=e=>t=>t.as_of<e;function Tc(e,t,n,o){let r=[...e.rows.values()].filter(H),s=new Set(r.filter(Un(n)).map(i=>i.seq));for(let i of r)i.quote?.sender_id===t&&i.
quote.content&&We(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&s.has(i.seq)&&Fn(e,i,n,o,a=>s.has(a.seq))}function Cc(e,{id:t,message_seq:n},o){let r=e.rows.get(n);if(!H(r)||r.reply_to===null)return;let s=[...e.rows.values()].find(i=>i.id===r.reply_to);H(s)&&s.as_of<t&&fe(o.ask_rows,e.group_id,s.seq)}function Kr(e,{
reply_to:t,quote:n},o,r,s,i=Un(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(g=>g.id===t);if(!H(a)||!i(a))return;let{reply_count:l=0,...c}=a,u=l+r;We(e,s,{...c,...u>0&&{reply_count:u},as_of:o})}function Hr(e,t,n,o,r){let s=Array.from(o.slice(0,2*Ur)).slice(0,Ur).join("");for(let i of e.rows.
values())H(i)&&i.quote?.seq===t&&i.as_of<n&&i.quote.content!==s&&We(e,r,{...i,quote:{...i.quote,content:s}})}function zr(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Ir(e,t,n);let o=e.groups.get(t.group_id);if(!o)return Yr(e,t)?e.gone.set(t.group_id,t.seq):Br(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&G(e,n,o.id,{seq:t.seq}),qc(e,t);let r=e.logs.get(o.id);if(r){for(let s of r.pending)s.push(
t);Yt(e,t,n)}return Rc(e,t,n),Gt(e,n,o.id),!0}function Yt(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let r=hr(o,t.seq);if(Wr(e,o,t,n),r&&pr(t)){let s={...t,as_of:t.id};$r(o,s)&&fe(n.rows,o.group_id,s.seq)}n.logs.add(o.group_id)}function qc(e,t){let n=e.counts.get(t.group_id);if(n)if(br(n,t.seq),t.type==="group_me\
ssage"||t.type==="direct_message"){let{seq:o,id:r,sender_id:s,revision:i=1}=t;kt(e,{...t,as_of:r})&&vr(n,{seq:o,id:r,sender_id:s,is_mention:Je(e,t),revision:i})}else if(t.type==="message_deleted"){let o=He(e,t),s=o&&(!o.deleted||o.sender_id===e.me)?{is_counted:kt(e,o),is_mention:Je(e,o)}:null;kr(n,t.message_seq,t.seq,s)}else if(t.
type==="message_edited"&&t.actor_id!==e.me){let o=He(e,t);Sr(n,t,o&&!o.deleted?jr(e,o):null,t.message?jr(e,t.message):null)}else t.type==="account_deleted"&&t.is_erased&&xr(n,t.seq,t.actor_id)}var jr=(e,{mentions:t,deleted:n,revision:o=1})=>({is_mention:!n&&Je(e,{...t&&{mentions:t}}),revision:o});function Rc(e,t,n){let o=t.
group_id,r=e.groups.get(o);if(r)switch(t.type){case"group_message":case"direct_message":Lc(e,{...t,as_of:t.id},n);break;case"message_edited":r.last?.seq===t.message_seq&&t.message&&G(e,n,o,{last:In({...t.message,as_of:t.id})});break;case"message_deleted":r.last?.seq===t.message_seq&&G(e,n,o,{last:{...r.last,kind:"delet\
ed",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":Hn(e,o,t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":Yr(e,t)?Gr(e,t,n):Hn(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role==="owner"&&G(e,n,o,{owner_id:t.user_id}),t.user_id===
e.me&&(G(e,n,o,{role:t.role}),r.settings||n.ask_groups.add(o),Pe(e,n,o)),n.members.add(o);break;case"ban_lifted":n.members.add(o);break;case"group_updated":{let{name:s,topic:i,is_archived:a,visibility:l,may_post:c,may_invite:u,may_pin:g,history:b}=t;G(e,n,o,{name:s,topic:i,is_archived:a,settings:{visibility:l,may_post:c,
may_invite:u,may_pin:g,history:b}}),Pe(e,n,o);break}case"group_deleted":Gr(e,t,n);break;case"profile_changed":Pc(e,t,n);break;case"account_deleted":pe(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&r.last?.sender_id===t.actor_id&&G(e,n,o,{last:{...r.
last,kind:"deleted",text:""}}),Xr(e,t.actor_id,t.username,n),Pe(e,n,o),Hn(e,o,r.kind==="direct"?0:-1,n);break;default:}}function Lc(e,t,n){let{group_id:o,seq:r,sender_id:s,key:i}=t,a=e.groups.get(o),l=e.counts.get(o);if(n.typed.push({group_id:o,user_id:s}),!a?.last||a.last.seq<r){let c=In(t);G(e,n,o,{last:c,active_at:c.
at})}if(s===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:r});else if(a&&!t.deleted&&r>a.read_seq&&r>(l?.base_seq??0)){let c=Je(e,t),u=a.kind==="direct"?"direct":c?"mention":"message";n.arrived.push({message:t,kind:u})}}function Pc(e,t,n){let{actor_id:o,username:r,display_name:s,status:i,avatar:a}=t;e.groups.get(
t.group_id)?.kind==="direct"?(pe(e,n,o,{username:r}),n.ask_people.add(o)):pe(e,n,o,{username:r,display_name:s,status:i,avatar:a,is_partial:!1}),Xr(e,o,r,n),o===e.me&&(n.me=!0)}function Xr(e,t,n,o){for(let r of e.groups.values())r.peer_id===t&&r.name!==n&&G(e,o,r.id,{name:n})}var Yr=({me:e},t)=>t.type==="group_deleted"||
(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function Gr(e,t,n){if(Bn(e,t))return;let{name:o=""}=e.groups.get(t.group_id)??{};e.gone.set(t.group_id,t.seq),Xt(e,n,t.group_id),n.left.set(t.group_id,{event:t,name:o})}function Hn(e,t,n,o){let r=e.groups.get(t)?.member_count;r&&n&&G(e,o,t,{member_count:r+
n}),o.members.add(t)}var Nc=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),Qr=e=>!Nc.has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function Vr(e,{group_id:t,user_id:n,
seq:o,last_seq:r,unread:s,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let l=e.marks.get(t)??new Map;if(e.marks.set(t,l),o<=(l.get(n)??0))return;l.set(n,o),a.marks.add(t)}else o>=(e.wanted.get(t)??0)&&(e.wanted.delete(t),jt(e,t),Qt(e,{group_id:t,read_seq:o,last_seq:r,unread:s,mentions:i},a))}function Qt(e,{group_id:t,
read_seq:n,last_seq:o,unread:r,mentions:s},i,a){o!==void 0&&r!==void 0&&s!==void 0?Le(e,i,t,{seq:o,read_seq:n,unread:r,mentions:s},a):a===void 0?Ve(e,i,t,n):i.ask_counts.add(t)}function Jr(e,t,n){let o=Me(t);for(let{id:r,read_seq:s}of e.groups.values()){let i=e.counts.get(r);if(!i)continue;let{base_seq:a,applied_seq:l,
tail_from:c,tail:u}=i,g=l||c,b=u.find(p=>p.id>o),f=b?b.seq-1:g;jt(e,r),a>g?n.ask_counts.add(r):f>s&&Ve(e,n,r,f)}}function Zr(e,{group_id:t,user_id:n,muted_until:o},r){n===e.me&&G(e,r,t,{muted_until:o})}var Wn=50,es=20,ts=50,Kn=200,Ze=Number.MAX_SAFE_INTEGER,Dc=100;function ns({state:e,http:t,change:n,opened:o,clock:r}){let s=new Map,i=new Map,a=new Map,l=new Set;function c(p){let m=e.logs.get(p);if(m)return m;let d=fr(p);return e.logs.set(p,d),d}async function u(p,m,d){let $=c(p),_=Ln($);try{let k=await t.get(`/v1/gr\
oups/${p}/messages`,{...m,limit:d,events:1});return e.logs.get(p)===$&&n(y=>g($,k,m,_,y)),k}catch(k){throw gr($,_),k}}function g(p,m,d,$,_){let k=p.group_id,y=dr(p,m,d,$);for(let{seq:S}of m.messages){fe(_.rows,k,S);let x=p.rows.get(S);H(x)&&xt(e,_,x.sender_id,x.sender)}for(let S of y)Yt(e,S,_);b(k,m.messages[Math.floor(
m.messages.length/2)]?.seq),_.logs.add(k)}function b(p,m=Ze){let d=e.logs.get(p),$=l.has(p)?Rn:Kn;d&&d.rows.size>$&&Nn(d,i.get(p)??m,$-Dc)}function f(p){let m=e.groups.get(p),d=e.logs.get(p);if(m?.unread===0)return null;let $=m?.read_seq??0,_=d&&(we(d,$+1)??te(d));if(!(!_||_.from>$+1))return zt(e,d,_,$)??(_.at_end?null:
void 0)}return{page(p,m={},d=Wn){let $=JSON.stringify([p,m,d]),_=s.get($);if(_)return _;let k=u(p,m,d).finally(()=>s.delete($));return s.set($,k),k},row(p,m){return this.page(p,{after:m-1},1)},async open(p){await a.get(p);let m=f(p);return m===null&&!te(c(p))&&(await this.page(p),m=f(p)),m===void 0&&(m=(await this.page(
p,{around:"first_unread"})).first_unread),this.look(p,m??Ze),{seq:m,firstUnread:m}},async openAt(p,m){return await a.get(p),this.look(p,m),we(c(p),m)||await this.page(p,{around:m}),{seq:m,firstUnread:f(p)??null}},async openAtTime(p,m){i.delete(p);let{messages:d}=await this.page(p,{around:m}),$=Date.parse(m),k=d.find(y=>Date.
parse(y.timestamp)>=$)?.seq??null;return this.look(p,k??Ze),{seq:k,firstUnread:f(p)??null}},async older(p,m,d=Wn){i.set(p,m);let $=we(c(p),m);return!$||$.at_start?!1:(await this.page(p,{before:$.from},d)).has_before},async newer(p,m,d=Wn){i.set(p,m);let $=we(c(p),m);return!$||$.at_end?!1:(await this.page(p,{after:$.to},
d)).has_after},bound(p){for(let m of p)b(m)},look(p,m){o.set(p,r.now()),c(p),m!==void 0&&i.set(p,m);let d=[...e.logs.keys()].sort(($,_)=>(o.get(_)??0)-(o.get($)??0));n($=>{for(let _ of d.slice(ts))e.logs.delete(_),o.delete(_),i.delete(_),$.logs.add(_);l=new Set(d.slice(0,es));for(let _ of d.slice(es,ts)){let k=e.logs.get(
_);i.delete(_),k&&k.rows.size>Kn&&Nn(k,Ze,Kn)&&$.logs.add(_)}})},async restore(p,m){let $=[...p].sort((k,y)=>y.opened_at-k.opened_at).map(k=>{let y=c(k.group_id);return o.has(k.group_id)||o.set(k.group_id,k.opened_at),{stored:k,log:y,kept:Ln(y)}}),_=Promise.resolve();for(let{stored:k,log:y,kept:S}of $){let x=k.group_id;
_=_.then(async()=>{let h=await m.rows(x);if(a.delete(x),e.logs.get(x)!==y)return;let v=h.filter(M=>k.from<=M.seq&&M.seq<=k.to);n(M=>{for(let E of mr(y,k,v,S))Yt(e,E,M);M.logs.add(x)})}),a.set(x,_)}await _}}}import{signal as jn}from"./vendor/preact.js";var Ic=2,Bc=50*1024*1024,os=1440*60*1e3;function rs({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:r,now:s=Date.now}){let i=new Map,a=new Map,l=new Map,c=new Map,u=[],g=0,b=new Set;function f(y,S){S?c.set(y,S):c.delete(y),n(y)}async function p(){g<Ic?g++:await new Promise(y=>u.push(()=>y(void 0)))}function m(){
let y=u.shift();y?y():g--}async function d(y,S){await p();try{let x=i.get(y)??await e.file(y);if(!x)throw new be({code:"file_missing"});let h=await _(x);if(h)return h;if(!a.has(y))throw new be({code:"aborted"});let v=x.size,M=t(x,S,{onProgress:A=>f(y,{sent:A,size:v,state:"running",code:null})});l.set(y,M);let{id:E}=await M.
done;return await k(x,E),E}finally{l.delete(y),m()}}async function $(y){if(!globalThis.crypto?.subtle)return null;let S=await crypto.subtle.digest("SHA-256",await y.arrayBuffer());return[...new Uint8Array(S)].map(x=>x.toString(16).padStart(2,"0")).join("")}async function _(y){let S=await $(y),x=await e.value("uploads"),
h=S&&x?x[S]:null;return h&&s()-h.at<os?h.id:null}async function k(y,S){let x=await $(y);if(!x)return;let h=await e.value("uploads")??{},v=Object.entries(h).filter(([,{at:M}])=>s()-M<os);await e.put_value("uploads",{...Object.fromEntries(v),[x]:{id:S,at:s()}})}return{async attach(y,S){let x=r();i.set(x,y),await e.put_file(
x,y,Bc);let h={local_id:x,name:S,type:y.type,size:y.size,file_id:null};return this.ensure(h).catch(()=>{}),h},ensure(y){let{local_id:S,name:x,size:h,file_id:v}=y;if(v)return Promise.resolve(v);let M=a.get(S);if(M)return M;f(S,{sent:0,size:h,state:"waiting",code:null});let E=()=>a.get(S)===A,A=Promise.resolve().then(()=>d(
S,x)).then(R=>(E()&&f(S,{sent:h,size:h,state:"done",code:null}),o(S,R),R),R=>{throw E()&&(a.delete(S),f(S,{sent:0,size:h,state:"failed",code:R.code,is_passing:R.isPassing})),R});return a.set(S,A),A},progressOf:y=>c.get(y)??null,isRunning:()=>g>0,blob:async y=>i.get(y)??await e.file(y),async sweep(){let y=(await e.unnamed_files()).
filter(S=>!i.has(S));for(let S of y)b.has(S)&&await e.remove_file(S);b=new Set(y)},dispose(){a.clear();for(let y of l.values())y.cancel()},async drop(y){a.delete(y),l.get(y)?.cancel(),i.delete(y),f(y,null),await e.remove_file(y)}}}var Fc=2e3,Uc=5e3;function ss({drafts:e,http:t,clock:n}){let o=null,r=new Set,s=null,i=null,a=g=>`/v1/users/me/drafts/${g}`;async function l(g=!1){for(;;){let b=e.unsynced().find(([,m])=>!r.has(m));if(!b)return;let[f,p]=b;try{if(It(p))await t.remove(a(f),void 0,{keepalive:g}),o?.delete(f);else{let{updated_at:m}=await t.
put(a(f),Hc(p),{keepalive:g});o?.set(f,m)}}catch(m){let d=m;if(d.code==="aborted")return;if(d.isPassing){d.status>0&&(s??=n.after(c,(d.retryAfter??0)*1e3||Uc));return}r.add(p);continue}await e.synced(f,p)}}function c(g){return n.cancel(s),s=null,i??=l(g).finally(()=>{i=null}),i}function u(g,b){if(b&&b.updated_at<=(o?.get(
g)??""))return;b?o?.set(g,b.updated_at):o?.delete(g);let f=e.get(g);(b||f)&&e.take(g,Wc(b,f))}return{mayHave:g=>o===null||o.has(g)||i!==null,changed(){s??=n.after(c,Fc)},received:({draft:g,value:b})=>u(g,b),async sync(){try{let g=await t.get("/v1/users/me/drafts"),b=new Map(g.map(f=>[f.draft,f]));o??=new Map;for(let f of new Set(
[...b.keys(),...e.keys()]))e.isNewer(f)?b.has(f)&&o.set(f,b.get(f)?.updated_at??""):u(f,b.get(f)??null)}catch{return}r.clear(),await c()},async flush(){await i,await c(!0)},dispose:()=>n.cancel(s)}}var Hc=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Wc(e,t){
let n=(t?.files??[]).filter(u=>u.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:r,files:s,updated_at:i}=e,a=new Map((t?.files??[]).map(u=>[u.file_id,u])),l={id:r??0,seq:0,sender_id:0,sender:"",content:""},c=s.map(u=>a.get(u)??{local_id:u,name:"",type:"",size:0,
file_id:u});return{text:o,reply_to:r===null?null:t?.reply_to?.id===r?t.reply_to:l,selection:t?.text===o?t.selection:null,files:[...c,...n],at:Date.parse(i)}}function is(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:r=>t.get(r),has:r=>t.has(r),isHeld:r=>n.has(r),insert(r){t.delete(r.key);let s=[...t.values(),r].sort((i,a)=>i.at-a.at);t.clear();for(let i of s)t.set(i.key,i);o()},hold(r,s){t.has(r)?n.set(r,s):s()},update(r,s){let i=t.
get(r);if(!i)return null;let a={...i,...s};return t.set(r,a),o(),a},remove(r){let s=t.get(r);return t.delete(r),n.get(r)?.(),n.delete(r),s&&o(),s},nextTime:r=>Math.max(r,...[...t.values()].map(s=>s.at+1)),clear(){t.clear();for(let r of n.values())r();n.clear()}}}var Kc=1440*60*1e3,jc=3e4,as=1e3,Gc=3e4;function ls({db:e,send:t,ensureFile:n,dropFile:o,hold:r,onChange:s,onPause:i=()=>{},makeKey:a,laneOf:l=({group_id:u,recipient_id:g})=>u?`g${u}`:`u${g}`,clock:c}){let u=is(s),g=new Map,b=!1,f=!1,p=null;function m(h,v=!1){g.delete(h);let M=u.remove(h);if(!v)for(let{local_id:E}of M?.
files??[])o(E)}function d(){if(!b||f)return;let h=new Set,v=c.now(),M=1/0;for(let E of u.list()){let A=l(E);if(h.has(A)||!["waiting","sending"].includes(E.state)||(h.add(A),E.state==="sending"))continue;let R=g.get(E.key)??0;R>v?M=Math.min(M,R):u.isHeld(E.key)&&$(E)}c.cancel(p),M<1/0&&(p=c.after(d,M-v))}async function $({
key:h,tries:v}){let M=u.update(h,{state:"sending",tries:v+1}),E=()=>u.get(h)?.state==="sending";try{let A=await Promise.all(M.files.map(n));if(E()&&await _(M,A),E()){let{group_id:R,recipient_id:N,content:D,reply_to:O}=M,B=await t({type:"send",key:h,content:D,reply_to:O,files:A,...R?{group_id:R}:{recipient_id:N}},h);k(h,
B.seq,B.duplicate===!0)}}catch(A){E()&&y(M,Bo(A))}d()}async function _(h,v){let M=h.files.every(R=>R.file_id);if(h.may_be_sent&&M)return;let E=h.files.map((R,N)=>({...R,file_id:v[N]??null})),A=u.update(h.key,{may_be_sent:!0,files:E});A&&await e.put_outgoing(A)}function k(h,v,M){e.remove_outgoing(h),M?m(h):u.update(h,{state:"\
sent",seq:v,error:null})}function y({key:h,tries:v,may_be_sent:M},E){let{action:A,code:R,message:N}=E;if(A==="resend"||A==="sign_in"){R!=="time_out"&&g.set(h,c.now()+as),u.update(h,{state:"waiting",error:null});return}let D=A==="wait"||A==="pause";if(A==="wait"){let B=(E.retryAfter??0)*1e3,F=Math.max(B,Math.min(as*2**(v-
1),Gc));g.set(h,c.now()+F)}let O=D?"waiting":"failed",L=u.update(h,{state:O,may_be_sent:M,error:{code:R,sentence:N}});L&&e.put_outgoing(L),A==="pause"&&S()}function S(){f||(f=!0,i(!0),c.after(()=>{f=!1,i(!1),d()},jc))}async function x(h){let{key:v}=h;if(u.has(v))return!0;let M=await r(`chat-outbox-${v}`);if(!M)return!1;
let E=await e.outgoing(v);if(!E||u.has(v))return M(),!0;let A=c.now()-E.at>Kc,R=E.state==="failed"?"failed":A?"asking":"waiting",N=R==="waiting"?null:E.error;return u.insert({...E,state:R,error:N,may_be_sent:E.may_be_sent??!0}),u.hold(v,M),!0}return{list:u.list,async add({group_id:h=null,recipient_id:v=null,content:M,reply_to:E=null,
quote:A=null,files:R=[]}){let N={key:a(),group_id:h,recipient_id:v,content:M,reply_to:E,quote:A,files:R,state:"waiting",tries:0,at:u.nextTime(c.now()),error:null,seq:null,may_be_sent:!1};u.insert(N);let[D]=await Promise.all([r(`chat-outbox-${N.key}`),e.put_outgoing(N)]);return u.hold(N.key,D??(()=>{})),d(),N},async load(){
let h=new Set,v=await e.outbox();for(let M of v.sort((E,A)=>E.at-A.at)){let E=l(M);h.has(E)||await x(M)||M.state==="failed"||h.add(E)}d()},connected(h){b=h,h&&d()},dispose(){b=!1,c.cancel(p),u.clear()},confirm({key:h}){u.has(h)&&(e.remove_outgoing(h),m(h),d())},forgetSent(h){for(let v of u.list())v.state==="sent"&&h(v)&&
m(v.key)},async retry(h){let v=u.get(h);if(!v||!["failed","asking"].includes(v.state))return;g.delete(h);let M={...v,state:"waiting",error:null,tries:0,at:u.nextTime(c.now())};u.insert(M),await e.put_outgoing(M),d()},async discard(h,v=!1){let M=u.get(h);return!M||M.state==="sent"||["waiting","sending"].includes(M.state)&&
M.may_be_sent?null:(await e.remove_outgoing(h),m(h,v),d(),M)}}}function cs({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:r=s=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(s)}){let s=new AbortController,i=!1,a=()=>{},l=r(`chat-${e}`);l&&(l.onmessage=({data:u})=>t(u));function c(){return s.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
u=>{a=u}))}return o?o.request(`chat-store-${e}`,{signal:s.signal},c).catch(()=>{}):Promise.resolve().then(c),{get isLeading(){return i},tell(u){s.signal.aborted||l?.postMessage(u)},hold(u){return o?new Promise(g=>{o.request(`${u}-${e}`,{ifAvailable:!0},b=>b?new Promise(f=>g(()=>f(void 0))):(g(null),Promise.resolve())).
catch(()=>g(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,s.abort(),a(),l?.close()}}}import{batch as us,signal as Vt}from"./vendor/preact.js";var zc=500;function ce(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let r=Vt(e(n));return t.set(n,r),r},update(n){let o=t.get(n);o&&(o.value=e(n))},refresh(){for(let[n,o]of t)o.value=e(n)}}}var Ke=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function fs(e,t){let n=0,o=ce($=>e.groups.get($)??null),r=ce(
$=>p($)),s=ce($=>e.people.get($)??null),i=ce($=>new Map(e.marks.get($)??[])),a=ce($=>++n),l=ce($=>++n),c=Vt([]),u=Vt(0),g=Vt({groups:0,mentions:0}),b=new Map,f=null;function p($){return{log:e.logs.get($)??null,version:++n}}function m(){f=null;let $=Cr(e.groups),_=c.value;($.length!==_.length||$.some((k,y)=>k!==_[y]))&&
(c.value=$)}function d($){let{groups:_,mentions:k}=g.value,y=t.now();for(let S of $){let x=e.groups.get(S),h=b.get(S)??{groups:0,mentions:0},v=Xc(x,y);_+=v.groups-h.groups,k+=v.mentions-h.mentions,x?b.set(S,v):b.delete(S)}(_!==g.value.groups||k!==g.value.mentions)&&(g.value={groups:_,mentions:k})}return{groups:o,logs:r,
people:s,marks:i,members:a,pins:l,order:c,changed:u,totals:g,publish:$=>us(()=>{for(let _ of $.groups)o.update(_);for(let _ of $.logs)r.update(_);for(let _ of $.people)s.update(_);for(let _ of $.marks)i.update(_);for(let _ of $.members)a.update(_);for(let _ of $.pins)l.update(_);$.groups.size!==0&&(d($.groups),u.value++,
c.value.length===0?m():f??=t.after(m,zc))}),refresh:()=>us(()=>{for(let $ of[o,r,s,i])$.refresh();d(new Set([...b.keys(),...e.groups.keys()])),u.value++,m()}),dispose:()=>t.cancel(f)}}function Xc(e,t){if(!e||e.unread===0)return{groups:0,mentions:0};let n=Ke(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.
max(o,e.mentions)}}var ps=3e4;function ds({userId:e,db:t,http:n,env:o,state:r,socket:s,onLeading:i}){let{clock:a}=o,l=jn([]),c=jn(!1),u=ce(h=>d.progressOf(h)),g=ce(h=>_.get(h)),b=jn(0),f=new Set,p=null,m=cs({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),_.load().then(_.adopt).then(k.changed),$.load();let h=()=>{$.load(),
d.sweep(),p=a.after(h,ps)};p=a.after(h,ps)},onWord:h=>{h.type==="draft"&&_.changed(h.key),h.type==="settings"&&y.reload();for(let v of f)v(h)}}),d=rs({db:t,upload:o.upload,onProgress:h=>u.update(h),onUploaded:(h,v)=>_.uploaded(h,v),makeId:o.makeKey,now:a.now}),$=ls({db:t,send:(h,v)=>s.request(h,v),ensureFile:d.ensure,dropFile:d.
drop,hold:m.hold,onChange:h=>{l.value=h},onPause:h=>{c.value=h},makeKey:o.makeKey,laneOf:({group_id:h,recipient_id:v})=>`g${h??S(v)??-Number(v)}`,clock:a}),_=Ho({db:t,onChange:h=>{g.update(h),b.value++},tell:h=>m.tell({type:"draft",key:h}),onStored:()=>k.changed(),mayBeOnServer:h=>k.mayHave(h),clock:a}),k=ss({drafts:_,
http:n,clock:a}),y=Do({db:t,http:n,tell:()=>m.tell({type:"settings"}),clock:a});function S(h){for(let{id:v,kind:M,peer_id:E}of r.groups.values())if(M==="direct"&&E===h)return v;return null}async function x(h){let v=await $.discard(h,!0);if(!v)return!1;let{group_id:M,recipient_id:E,content:A,quote:R,files:N}=v,D=M??S(E);
return await _.merge(ge({groupId:D,userId:E}),{text:A,reply_to:R,selection:null,files:N}),!0}return{editUnsent:x,outgoingIn({groupId:h=null,userId:v=null}){let M=h??S(v);return l.value.filter(({group_id:E,recipient_id:A})=>M===null?A===v:(E??S(A))===M)},began(h){if(_.keys().length!==0)for(let v of h){let M=r.groups.get(
v)?.peer_id;M&&_.move(ge({userId:M}),ge({groupId:v}))}},outbox:$,attachments:d,drafts:_,settings:y,tabs:m,groupWith:S,signals:{outgoing:l,isPaused:c,progress:u,drafts:g,draftList:b,settings:y.settings},load:()=>Promise.all([$.load(),_.load(),y.load()]),sync(){$.forgetSent(({group_id:h,seq:v})=>v!==null&&v<=(r.groups.get(
h??0)?.seq??0)),y.sync(),k.sync()},received(h){h.type==="settings"?y.received(h):h.type==="draft"&&k.received(h)},onWord(h){return f.add(h),()=>f.delete(h)},async handOver(){await _.flush(),await _.load(),_.adopt(),await Promise.all([k.flush(),y.flush()])},async flush(){await _.flush(),await Promise.all([k.flush(),y.flush()])},
dispose(){a.cancel(p),_.flush();for(let h of[$,d,k,y])h.dispose();m.leave()}}}var Gn=1e3,Yc=5e3;function ms({state:e,http:t,request:n,change:o,clock:r}){let{wanted:s}=e,i=new Set,a=!1,l=null,c=(f=Gn)=>{a&&(l??=r.after(u,f))};function u(){l=null;for(let[f,p]of s)i.has(f)||g(f,p)}async function g(f,p){i.add(f);let m=Gn,d=e.mark_turn;try{let $=await n({type:"read",group_id:f,seq:p});s.get(f)===p&&(s.
delete(f),o(_=>Qt(e,{...$,group_id:f,read_seq:$.seq},_,d)))}catch($){let{isPassing:_,retryAfter:k}=$;!_&&s.get(f)===p&&(s.delete(f),b(f)),m=k===null?Yc:Math.max(k*1e3,Gn)}i.delete(f),s.has(f)&&c(m)}let b=f=>o(p=>{p.ask_counts.add(f)});return{read(f,p){let m=e.groups.get(f);!m||p<=m.read_seq||(o(d=>Ve(e,d,f,p)),s.set(f,
p),c())},async unread(f,p){let m=s.get(f)??0;try{m>0&&await t.put(`/v1/groups/${f}/read`,{seq:Math.min(m,p-1)}),s.delete(f);let d=e.mark_turn,$=await t.put(`/v1/groups/${f}/unread`,{seq:p});o(_=>Qt(e,$,_,d))}catch(d){throw b(f),d}},async readAll(){await t.put("/v1/read-all")},connected(){a=!0,s.size>0&&c()},disconnected(){
a=!1,r.cancel(l),l=null},async flush(){let f=[...s].map(([p,m])=>t.put(`/v1/groups/${p}/read`,{seq:m},{keepalive:!0}).catch(()=>{}));await Promise.all(f)},dispose:()=>r.cancel(l)}}var Qc=1440*60*1e3;function gs({state:e,change:t,clock:n}){let o=null,r=1/0;function s(){o=null,r=1/0;let a=n.now();t(l=>{for(let{id:c,muted_until:u}of e.groups.values()){if(u===null)continue;let g=Date.parse(u);g<=a?G(e,l,c,{muted_until:null}):r=Math.min(r,g)}}),i()}function i(){n.cancel(o),o=r<1/0?n.after(s,Math.min(
r-n.now(),Qc)):null}return{note(a){let l=r;for(let c of a){let u=e.groups.get(c)?.muted_until;u&&(r=Math.min(r,Date.parse(u)))}r<l&&i()},dispose:()=>n.cancel(o)}}var Vc=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Jc=/\n[ \t]*\n/g,Zc=/`+/g,eu=/^[\p{White_Space}\x1c-\x1f]*$/u;function Jt(e){let t=[];if(!e.includes("`"))return t;let n=0,o=null;for(let r of e.matchAll(Vc)){let[s,i,a]=r,l=r.index+s.length;o?i.length>=o.length&&eu.test(a)&&(t.push(hs(o,Math.max(o.from,r.index-1),l)),
n=l,o=null):($s(e,n,r.index,t),o={at:r.index,length:i.length,from:Math.min(l+1,e.length),info:a.trim()})}return o?t.push(hs(o,e.length,e.length)):$s(e,n,e.length,t),t}var hs=({at:e,from:t,info:n},o,r)=>({start:e,end:r,from:t,to:o,is_block:!0,info:n});function $s(e,t,n,o){if(t>=n)return;let r=e.slice(t,n),s=0;for(let{index:i,
0:a}of r.matchAll(Jc))ws(r.slice(s,i),t+s,o),s=i+a.length;ws(r.slice(s),t+s,o)}function ws(e,t,n){let o=[...e.matchAll(Zc)].map(({index:i,0:a})=>({index:i,length:a.length})),r=[],s=new Map;for(let i=o.length-1;i>=0;i--)r[i]=s.get(o[i].length),s.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=r[i];if(a===void 0)continue;
let l=t+o[i].index,c=t+o[a].index,u=l+o[i].length;n.push({start:l,end:c+o[a].length,from:u,to:c,is_block:!1,info:""}),i=a}}var tu="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",nu=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${tu})?\\ufe0f?`,ou=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${nu}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,ru=new RegExp(`^\\s*(?:${ou}\\s*){1,3}$`,"u"),su=150,
iu=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,_s=e=>e.length<=su&&ru.test(e);function ys(e,t){let n=iu.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-n[1].length,prefix:n[2]}}var au=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),lu=/[\p{L}\p{N}\p{M}]/u,cu=/[\p{White_Space}]/u,uu=/\p{Default_Ignorable_Code_Point}/u,
fu=/[\p{L}\p{N}]/u,pu=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,du=/\p{M}/u,vs=/[\u202a-\u202e\u2066-\u2069]/g,Mt=e=>e>""&&au.test(e),Zt=e=>lu.test(e)&&!Mt(e),en=e=>e===""||cu.test(e),Ne=e=>e>""&&uu.test(e),Ae=e=>e>""&&du.test(e),tn=e=>fu.test(e),bs=e=>pu.test(e),ks=e=>e.replace(vs,""),nn=e=>e.search(vs)>=0;function et(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&mu(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function tt(e,t){let n=e.codePointAt(t);return n===void 0?"":String.fromCodePoint(n)}var mu=e=>e>=55296&&e<56320;var zn=/^(?:https?:\/\/|mailto:|www\.)/i,gu=/^www\.[^.]+\../i,hu=/^[^@]+@[^@]+$/,$u=/[\p{L}\p{N}\p{M}]/u,wu=".,;:!?'*_~|",_u={")":"(","]":"[","}":"{"},yu=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,vu=/[\u3002\uff0e\uff61]/g;function Xn(e){let t=zn.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!gu.test(e)||e.search(/^https?:\/\/[/\\]/i)===
0)return null;let n;try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?hu.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol==="http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function Ss(e,t,n){let o=t,r={"(":0,"[":0,
"{":0};for(;o<n;){let s=tt(e,o),i=_u[s];if(!bu(s)||i&&r[i]===0)break;i?r[i]--:s in r&&r[s]++,o+=s.length}for(;o>t&&wu.includes(e[o-1]);)o--;return o}function bu(e){return e<""?e>" "&&e!==""&&!'<>"`'.includes(e):$u.test(e)&&!Mt(e)&&!Ne(e)}function xs(e,{href:t,host:n}){if(nn(e))return n;let o=e.normalize("NFKC").replace(
/\p{Default_Ignorable_Code_Point}/gu,"").replace(vu,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),r=o.split(yu).filter(ku);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===n.toLowerCase();return(r.length>0||o.includes("@"))&&!i?n:null}let s=n.replace(/:\d+$/,"");for(let i of r){let a=Su(
i);if(Ms(i)||a!==s&&!s.endsWith(`.${a}`))return n}return null}function ku(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.test(t[t.length-1])}function Su(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(
`https://${t}`).hostname}catch{return t.toLowerCase()}}function Ms(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function Es(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,"").replace(/[/?#].*$/s,"");return Ms(n)?t:null}var xu=/[\s\0-\x1f\x7f<>]/;function Et(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].start<t?n=s+1:o=s}let r=n;return s=>{for(;r<e.length&&e[r].start<s;)r++;return e[r]}}function As(e,t){let n=new Map,o=[],r=0;for(let s=0;s<e.length;s++){if(r<t.length&&t[r].start===s){s=t[r++].end-1,o=[];continue}let i=e[s];if(i===
"(")o.push(s);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,s)}else xu.test(i)&&(o=[])}return n}var W=e=>e===""?[]:[{type:"mark",text:e}];function At(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(At).join("")}function nt(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var Mu=/["“”„‟«»「『]/;function Os(e,{start:t,end:n,from:o,to:r},s){let i=Au(Eu(e,o,r,s));return{type:"code",children:[...W(e.slice(t,o)),...i,...W(e.slice(r,n))]}}function Eu(e,t,n,o){let r=[],s=Et(o,t);for(let i=s(t);i&&i.start<n;i=s(t))r.push(e.slice(t,i.start),...W(e.slice(i.start,i.end))),t=i.end;return r.
push(e.slice(t,n)),nt(r)}function Ts([e,t],n,o){let r=t?[{type:t,children:o}]:o;return{type:e,children:[...W(n),...r,...W(n)]}}function Au(e){let t=e.map(At).join("");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(r=>typeof r=="string"),o=e.findLastIndex(r=>typeof r=="string");return nt(e.flatMap(
(r,s)=>{if(typeof r!="string"||s!==n&&s!==o)return[r];let i=s===n?1:0,a=r.length-(s===o?1:0);return[...W(r.slice(0,i)),r.slice(i,a),...W(r.slice(a))]}))}function Cs(e,{start:t,end:n,id:o}){let r=e.slice(t,n),s=Mu.test(r[1])?[r[0],...W(r[1]),r.slice(2,-1),...W(r.slice(-1))]:[r];return{type:"mention",id:o,children:s}}var qs=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,Ou="\\*_~[]`",Tu=">-",Cu={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},qu=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,Ru=["**","~~"];function Rs(e,t,n){let o={from:0,index:-1,found:""},r=null,s=[...t,...n].sort((d,$)=>d.
start-$.start),i=new Map(s.map(d=>[d.start,d]));function a(d,$,_,k){let y=Et(s,d),S=Et(_,d),x=[],h=new Map,v=d,M=k?-1:d;for(;v<$;){(o.index<v||v<o.from)&&(o=l(v));let E=y(v),A=S(v),R=Math.min(o.index,E?.start??$,A?.start??$,$);if(R>v&&x.push(e.slice(v,R)),v=R,v>=$)break;A?.start===v?(x.push(...W(e.slice(v,A.end))),v=M=
A.end):E?.start===v?(x.push("id"in E?Cs(e,E):Os(e,E,_)),v=E.end):e[v]==="\\"?v=g(v,$,M,x):e[v]==="["?v=k?c(v,1,x):f(v,$,_,x):"*_~".includes(e[v])?v=b(v,d,$,x,h):v=m(v,d,$,o.found,k,x)}for(let[E,A]of h)x[A]=E;return nt(x)}function l(d){qs.lastIndex=d;let $=qs.exec(e);return{from:d,index:$?.index??e.length,found:$?.[0]??
""}}function c(d,$,_){return _.push(e.slice(d,d+$)),d+$}let u=d=>d<e.length&&Ou.includes(e[d])&&!i.has(d);function g(d,$,_,k){let y=e[d+1],S=d===_||e[d-1]===`
`,x=u(d+1)||S&&Tu.includes(y);return d+1===$||!x?c(d,1,k):(k.push({type:"mark",text:"\\"}),c(d+1,1,k))}function b(d,$,_,k,y){let S=1;for(;d+S<_&&e[d+S]===e[d];)S++;let x=e.slice(d,d+S),h=Cu[x],v=d===$?"":et(e,d),M=d+S===_?"":tt(e,d+S);if(!h||x==="_"&&Lu(v,M))return c(d,S,k);let E=y.get(x);if(E!==void 0&&!en(v)&&(Ru.includes(
x)||!Zt(M))){for(let[A,R]of y)R<E||(k[R]=A,y.delete(A));k.push(Ts(h,x,nt(k.splice(E).slice(1))))}else!en(M)&&!Zt(v)?(E!==void 0&&(k[E]=x),y.set(x,k.length),k.push({type:"mark",text:x})):k.push(x);return d+S}function f(d,$,_,k){let y=p(d+1,$);if(y===null||e[y+1]!=="(")return c(d,1,k);r??=As(e,t);let S=r.get(y+1);if(S===
void 0||S>=$)return c(d,1,k);let x=Xn(e.slice(y+2,S));if(!x)return c(d,1,k);let h=a(d+1,y,_,!0),v=h.map(At).join("");return qu.test(v)?c(d,1,k):(k.push({type:"link",href:x.href,host:xs(v,x),children:[...W("["),...h,...W(e.slice(y,S+1))]}),S+1)}function p(d,$){for(;d<$;){let _=i.get(d);if(_){if(e.slice(d,_.end).includes(
`
`))return null;d=_.end;continue}let k=e[d];if(k==="]")return d;if(k==="["||k===`
`)return null;d+=k==="\\"&&u(d+1)?2:1}return null}function m(d,$,_,k,y,S){if(d>$&&Zt(et(e,d)))return c(d,k.length,S);let x=Ss(e,d,_),h=e.slice(d,x),v=y||!zn.test(h)?null:Xn(h);return v?(S.push({type:"link",href:v.href,host:Es(h,v),children:[h]}),x):c(d,Math.max(x-d,k.length),S)}return(d,$,_)=>a(d,$,_,!1)}var Lu=(e,t)=>!en(
e)&&!tn(e)&&!Ae(e)&&(e===t||e===">"&&t==="<");var Pu=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Nu=/[\u2010\u2011]/g,Ls=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,Du=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,Ps=/[\u1100-\u11ff]/,Iu=/^[\0-\x7f]*$/,Ns=e=>e.replace(Pu,"'").replace(Nu,"-"),Ds=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function Yn(e){if(Iu.test(e))return e.toLowerCase();let t=Ns(e.replace(Ls," ")),n=Ds(t.normalize("NFD")).normalize("NFKC"),o=Ds(n).replace(Du,"").normalize("NFKC");return Ns(o.replace(Ls," "))}var Qn=e=>Yn(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function Is(e){
let t="",n=[],o=0;for(let r of Bu(e)){o+=r.length;for(let s of Yn(r)){if(s===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=s;for(let i=0;i<s.length;i++)n.push(o)}n.length>0&&t!==""&&Yn(r)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Bu(e){let t=[];for(let n of e){let o=t.length-1,r=Ae(
n)||Ne(n)&&Ae(t[o]?.slice(-1)??"")||Ps.test(n)&&Ps.test(t[o]?.slice(-1)??"");o>=0&&r?t[o]+=n:t.push(n)}return t}var Jn="all",Fu=50,Bs=128,Uu=4096,ot="@＠﹫",Hu=new RegExp(`[${ot}]`),Wu=new RegExp(`[${ot}](?![ ${ot}])([^${ot}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),Ku=new RegExp(`[${ot}][\\u200b\\u2060]`,"g"),ju=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Gu='"“”„‟«»「『',Fs=/["“”„‟«»」』]/g,zu=/^-[clu]/,Xu=/(?<!_)_+(?![_clm])/g,
Yu=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Us(e,t,n=Jt(e)){let o=new Map;for(let{id:g,name:b}of t)o.set(Qn(b),g);if(o.size===0||!Hu.test(e))return[];let r=[...o.keys()].filter(g=>g!=="").sort((g,b)=>b.length-g.length),s=[],i=new Set,a=!1,l=-1,c=0,u=Qu(e,n);for(let{index:g,0:b,1:f}of u.matchAll(Wu)){let p=Vu(u,g);
if(!p&&g!==l)continue;if(l=g+b.length,++c>Uu)break;if(!p&&!a)continue;let m=Ju(f,r);a=m?.fills??!1;let d=o.get(m?.name??"");!m||d===void 0||!i.has(d)&&i.size===Fu||(i.add(d),s.push({start:g,end:l-f.length+m.length,id:d}))}return s}function Qu(e,t){let n="",o=0;for(let{start:s,end:i}of t)n+=e.slice(o,s)+`
`.repeat(i-s),o=i;n+=e.slice(o);let r=s=>" ".repeat(s.length);return n.replace(ju,r).replace(Ku,r)}function Vu(e,t){let n=et(e,t);for(;n!==""&&(n==="_"||Vn(n)==="m");)t-=n.length,n=et(e,t);return n===""||!ot.includes(n)&&Vn(n)!=="c"}function Ju(e,t){if(Gu.includes(e[0]))return Zu(e,t);let{fold:n,ends:o}=Is(e),r=n.replace(
/ $/,""),s=e.length<=Bs||[...e].length<=Bs,i="";for(let a of t){if(!r.startsWith(a)||!s&&a.length===r.length)continue;i||=ef(r);let l=i.slice(a.length);if(!(!Yu.test(i.slice(a.length-1))||a===Jn&&zu.test(l)))return{name:a,length:o[a.length-1],fills:s&&a===r}}return null}function Zu(e,t){Fs.lastIndex=1;let n=Fs.exec(e);
if(!n)return null;let o=Qn(e.slice(1,n.index)),r=n.index+1;return t.includes(o)?{name:o,length:r,fills:r===e.length}:null}function ef(e){let t="";for(let n of e)t+=Vn(n).repeat(n.length);return t.replace(Xu,n=>"o".repeat(n.length))}function Vn(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(Ne(e))return"m";let t=Ae(
e);return!t&&!tn(e)?"o":Mt(e)?t?"x":"u":t?"m":bs(e)?"c":"l"}var tf=/^[ \t]*$/,Hs=/^> |^>$/,Ws=/^- (?=.*\S)/s,Ks=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,nf=/^ {2}(?=.*\S)/s;function on(e,t=[]){let n=Jt(e),o=Rs(e,n,Us(e,t,n));return{type:"document",is_large:_s(e),children:js(e,of(e,n),o,!0)}}function of(e,t){let n=[],o=0;for(let r=0;r<=e.length;){for(;o<t.length&&t[o].end<=r;)o++;let s=t[o],
i=s?.is_block&&s.start===r?s:null,a=i?i.end:e.indexOf(`
`,r),l=a<0?e.length:a;n.push({outer:r,start:r,end:l,is_inside:s!==void 0&&s.start<r,block:i}),r=l+1}return n}function rf(e,{start:t,end:n,is_inside:o,block:r},s){if(o)return"text";if(r)return"code";let i=e.slice(t,n);return tf.test(i)?"blank":s&&Hs.test(i)?"quote":Ws.test(i)?"bullet":Ks.test(i)?"number":"text"}function js(e,t,n,o){
let r=t.map(i=>rf(e,i,o)),s=[];for(let i=0;i<t.length;){let a=r[i],l=sf(e,t,r,i),c=t.slice(i,l),{outer:u,start:g,end:b,block:f}=c[0];i>0&&s.push(...W(`
`)),a==="quote"?s.push({type:"quote",children:js(e,c.map(p=>af(e,p)),n,!1)}):(s.push(...W(e.slice(u,g))),a==="blank"?s.push(...W(e.slice(g,b))):f?s.push(lf(e,f)):a==="text"?s.push({type:"paragraph",children:n(g,c[l-i-1].end,Gs(c))}):s.push(cf(e,c,r.slice(i,l),n))),i=l}return s}function sf(e,t,n,o){let r=n[o],s=r==="bul\
let"||r==="number",i=o+1;if(r==="blank"||r==="code")return i;for(;i<t.length;){let a=t[i],l=s&&n[i]==="text"&&nf.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==r&&!l)break;i++}return i}function af(e,t){let n=Hs.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Gs=e=>e.slice(1).filter(({
outer:t,start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function lf(e,{start:t,end:n,from:o,to:r,info:s}){let i=e.slice(o,r);return{type:"code_block",info:s,children:[...W(e.slice(t,o)),...i?[i]:[],...W(e.slice(r,n))]}}function cf(e,t,n,o){let r=n[0]==="number",s=r?Ks:Ws,i=[];for(let a=0;a<t.length;){let l=a+
1;for(;l<t.length&&n[l]==="text";)l++;let c=t[a],[u="",g]=s.exec(e.slice(c.start,c.end))??[],b=t.slice(a,l).map((f,p)=>p===0||f.is_inside?f:uf(f));a>0&&i.push(...W(`
`),...W(e.slice(c.outer,c.start))),i.push({type:"item",number:g===void 0?null:Number(g),children:[...W(u),...o(c.start+u.length,b[l-a-1].end,Gs(b))]}),a=l}return{type:"list",is_ordered:r,children:i}}var uf=e=>({...e,start:e.start+2});var ff=["paragraph","item","code_block"];function je(e){let t=[];return zs(on(e),t),t.join("").replace(/\s+/g," ").trim()}function zs(e,t){if(typeof e=="string")t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)zs(n,t);e.type==="link"&&e.host!==null&&t.
push(` (${e.host})`),ff.includes(e.type)&&t.push(" ")}}var pf=5e3,Xs=120,Ys=2e4,Qs=e=>`g${e}`,H$=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function Vs({state:e,settings:t,isLeading:n,isVisible:o,tell:r,clock:s}){let i=null,a=null,l=new Map,c=new Map,u=null,g=null;function b($){if(a===$)return!0;let _=s.now();return[...l.values()].some(k=>k.groupId===$&&k.until>_)}
function f($,_){let{notifications:k,mentions_in_muted:y,notify_all:S}=t();return!k||b($.id)?!1:Ke($,s.now())?_==="mention"&&y:_!=="message"||S.includes($.id)}function p($,_){let k=s.now(),y=k-(c.get($.id)??-1/0)>=pf,S=y&&t().sounds&&!o();c.set($.id,k),i?.show({tag:Qs($.id),group:$,..._,isRenewed:y,hasSound:S})}function m($){
c.delete($),i?.close(Qs($))}function d(){s.cancel(g),g=null,r(a),a!==null&&(g=s.after(d,Ys))}return{setPort($){i=$},look($){$!==a&&(a=$,d(),$!==null&&m($))},looked({tab:$,group_id:_}){_===null?l.delete($):(l.set($,{groupId:_,until:s.now()+2*Ys}),n()&&m(_))},arrived($){if(n())for(let{message:_,kind:k}of $){let y=e.groups.
get(_.group_id);if(!y||_.seq<=y.read_seq||!f(y,k))continue;let S=e.people.get(_.sender_id),x=S?.display_name??S?.username??_.sender,h=Array.from(je(_.content.slice(0,4*Xs))).slice(0,Xs);p(y,{kind:"message",seq:_.seq,sender_id:_.sender_id,sender:x,count:1,text:t().notification_text&&h.length>0?h.join(""):null})}},changed({
groups:$}){if(n())for(let _ of $){let k=e.groups.get(_);(k?k.unread===0&&c.has(_):c.has(_))&&m(_)}},lost(){u=new Map(e.groups)},back(){let $=u;if(u=null,!(!$||!n()||o()))for(let _ of e.groups.values()){let{unread:k,mentions:y}=$.get(_.id)??{unread:0,mentions:0},S=_.unread-k,x=_.mentions>y,h=_.kind==="direct"?"direct":x?
"mention":"message";S>0&&f(_,h)&&p(_,{kind:"summary",seq:_.last?.seq??_.seq,sender_id:null,sender:"",text:null,count:S})}},dispose(){s.cancel(g),a!==null&&r(null);for(let $ of[...c.keys()])m($)}}}function Js({signal:e,onPresence:t,onTyping:n,clock:o}){let r=new Map,s=new Set,i=new Map,a=null,l=new Map,c=new Map;function u(f,p){p===null?i.delete(f):i.set(f,p),t(f)}function g(){a=null;let f=new Set([...r.keys()].slice(-100));for(let m of s)f.has(m)||u(m,null);(f.size===s.size&&[...f].every(m=>s.has(m))||e({type:"\
watch",user_ids:[...f]}))&&(s=f)}function b(f,p){let m=l.get(f);m?.has(p)&&(o.cancel(m.get(p)),m.delete(p),n(f))}return{show(f){r.set(f,(r.get(f)??0)+1),a??=o.after(g,500);let p=!0;return()=>{if(!p)return;p=!1;let m=(r.get(f)??1)-1;m>0?r.set(f,m):r.delete(f),a??=o.after(g,500)}},connected(){s=new Set,r.size>0&&(a??=o.after(
g,0))},disconnected(){for(let f of s)u(f,null);s=new Set;for(let[f,p]of l)for(let m of[...p.keys()])b(f,m)},answered(f){let p=new Set(f);for(let m of s)u(m,p.has(m))},changed(f,p){s.has(f)&&u(f,p)},isOnline:f=>i.get(f)??null,typed(f,p){let m=l.get(f)??new Map;l.set(f,m);let d=!m.has(p);o.cancel(m.get(p)),m.set(p,o.after(
()=>b(f,p),5e3)),d&&n(f)},stopTyping:b,typingIn:f=>[...l.get(f)?.keys()??[]],type(f){let p=o.now();p-(c.get(f)??-1/0)<3e3||e({type:"typing",group_id:f})&&c.set(f,p)},typedAndSent:f=>{c.delete(f)},dispose(){o.cancel(a);for(let f of l.values())for(let p of f.values())o.cancel(p)}}}function Zs({apply:e,soon:t,clock:n}){let o=[],r=null,s=0,i=0,a=0;function l(){r?.(),r=null;let c=o;o=[],c.length>0&&e(c)}return{push(c){o.push(c);let u=Math.floor(n.now()/1e3);if(u!==s&&(a=u===s+1?i:0,s=u,i=0),i++,r)return;if(Math.max(i,a)<=30){r=t(l);return}let g=n.after(l,200);r=()=>n.cancel(g)},flush:l,clear(){r?.(),
r=null,o=[]}}}var df=500,mf=5e3,gf=30,hf=50,$f=200,wf=3;function ei({db:e,state:t,isLeading:n,opened:o,me:r,clock:s}){let i=new Set,a=new Set,l=new Map,c=new Map,u=!0,g=null,b=0,f=0,p=null,m=Promise.resolve(),d=()=>{p??=s.after(k,f>1?mf:df)};function $(){let y={is_whole:u,cursor:t.cursor,me:r(),groups:[],gone_groups:[],people:[],logs:[],
gone_logs:[],rows:[],gone_rows:[]};u&&c.clear();for(let h of u?t.groups.keys():i){let v=t.groups.get(h);v?y.groups.push(v):y.gone_groups.push(h)}for(let h of u?t.people.keys():a){let v=t.people.get(h);v&&y.people.push(v)}let S=[...o].sort(([,h],[,v])=>v-h).slice(0,hf),x=new Set(S.map(([h])=>h));for(let h of[...c.keys()])
x.has(h)&&t.logs.has(h)||(y.gone_logs.push(h),c.delete(h));for(let h of u?x:l.keys()){let v=t.logs.get(h);v&&x.has(h)&&_(y,v)}return i.clear(),a.clear(),l.clear(),u=!1,y}function _(y,S){let x=S.group_id,h=Ht(S),v=c.get(x)??new Set;if(!h){c.delete(x)&&y.gone_logs.push(x);return}let M=Ee(S,h),E=M.slice(-$f),A=E.length<M.
length,R=A?E[0].seq:h.from,N=new Set(E.map(O=>O.seq)),D=l.get(x);for(let O of E)(!v.has(O.seq)||D?.has(O.seq))&&y.rows.push(O);for(let O of v)N.has(O)||y.gone_rows.push([x,O]);c.set(x,N),y.logs.push({group_id:x,from:R,to:h.to,at_start:h.at_start&&!A,at_end:h.at_end,opened_at:o.get(x)??0})}function k(){return s.cancel(p),
p=null,!n()||b>=wf?(u=!0,m):(m=m.then(async()=>{if(!u&&t.cursor===g&&i.size+a.size+l.size===0)return;let S=$();f=S.rows.length>gf?f+1:0,await e.save(S)?(b=0,g=S.cursor):(b++,u=!0,d())}),m)}return{note(y){for(let S of y.groups)i.add(S);for(let S of y.people)a.add(S);for(let S of y.logs)l.set(S,l.get(S)??new Set);for(let[
S,x]of y.rows){let h=l.get(S)??new Set;for(let v of x)h.add(v);l.set(S,h)}d()},invalidate(){u=!0,d()},flush:k,dispose:()=>s.cancel(p)}}var ti=({state:e,people:t,local:n,invitations:o,onLive:r})=>function(i,a){switch(i.type){case"live":r(i.cursor);break;case"read":Vr(e,i,a);break;case"read_all":Jr(e,i.cursor,a);break;case"muted":Zr(e,i,a);break;case"typing":t.typed(i.group_id,i.user_id);break;case"presence":t.answered(i.online);break;case"presence_chan\
ged":t.changed(i.user_id,i.is_online);break;case"invitation":o.value++;break;default:n.received(i)}};var yf=2e3;function vf({userId:e,db:t,env:n,onEnded:o,onServer:r}){let{clock:s}=n,i=Dr({fetch:n.fetch,db:t,onSignedOut:({code:P})=>Qe(P),clock:s}),{http:a,db:l}=i,c=wr(e),u=fs(c,s),g=Ge(null),b=Ge(null),f=Ge({state:"idle",since:s.now(),retryAt:null,code:null}),p=ce(P=>L.typingIn(P)),m=ce(P=>L.isOnline(P)),d=Ge([]),$=Ge(
0),_=Ge(0),k=new Map,y=new Set,S=!1,x=Ge(!1),h=!1,v=null,M=cr({open:P=>n.openSocket(`/ws?since=${encodeURIComponent(P)}&groups=no`),prepare:async()=>(c.cursor===null&&await B.anew(),c.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:P=>P.type==="ready"?Dt(P):E.push(P),onState:P=>{P.state==="ended"&&
Qe(String(P.code)),P.state!=="live"&&Fl(),f.value=P},isOnline:n.isOnline,isVisible:n.isVisible,clock:s}),E=Zs({apply:C,soon:n.soon,clock:s}),A=ns({state:c,http:a,change:j,opened:k,clock:s}),R=ms({state:c,http:a,request:M.request,change:j,clock:s}),N=Lr({state:c,http:a,change:j,history:A,clock:s}),D=ds({userId:e,db:l,http:a,
env:n,state:c,socket:M,onLeading:()=>O.invalidate()}),O=ei({db:l,state:c,isLeading:()=>D.tabs.isLeading,opened:k,me:()=>g.value,clock:s}),L=Js({signal:M.signal,onPresence:P=>m.update(P),onTyping:P=>p.update(P),clock:s}),B=Nr({userId:e,db:l,http:a,state:c,view:u,history:A,change:j,me:g,server:b,clock:s,onOther:()=>Qe("a\
nother_user"),onSettings:P=>D.settings.received(P),onServer:r,onAnew:()=>{E.clear(),O.invalidate(),$.value++}}),F=gs({state:c,change:j,clock:s}),ee=n.makeKey(),T=Vs({state:c,settings:()=>D.settings.settings.value,isLeading:()=>D.tabs.isLeading,isVisible:n.isVisible,tell:P=>D.tabs.tell({type:"looking",tab:ee,group_id:P}),
clock:s});D.onWord(P=>{P.type==="looking"&&T.looked(P)});let K=ti({state:c,people:L,local:D,invitations:_,onLive:z}),oe=jo({userId:e,http:a,memory:n.memory,clock:s});function j(P){h||_f(()=>{let X=_r(),Ue=S;P(X);for(let gt of X.confirmed)D.outbox.confirm(gt);for(let{group_id:gt,user_id:Wl}of X.typed)L.stopTyping(gt,Wl);
if(X.left.size>0&&(d.value=[...d.value,...X.left.values()].slice(-20)),X.me&&Hl(),A.bound(X.logs),u.publish(X),O.note(X),N.note(X),F.note(X.groups),D.began(X.groups),T.changed(X),!(!Ue||X.arrived.length===0)){T.arrived(X.arrived);for(let gt of y)gt(X.arrived)}})}function C(P){j(X=>{for(let Ue of P)Qr(Ue)?zr(c,Ue,X):K(Ue,
X)})}function z(P){S=!0,Me(P)>=c.applied_id&&(c.cursor=P),L.connected(),R.connected(),D.sync(),le()}async function le(){let P=B.refreshed();await P,!(!S||P!==B.refreshed())&&(x.value=!0,T.back())}function Dt(P){P.user_id!==e?Qe("another_user"):P.reset||P.behind>yf?Ul():(D.outbox.connected(!0),B.refresh())}function Fl(){
x.value&&T.lost(),S=!1,x.value=!1,D.outbox.connected(!1),L.disconnected(),R.disconnected()}function Ul(){E.clear(),c.cursor=null,M.restart()}async function Hl(){try{g.value=await a.get("/v1/users/me")}catch{}}function Qe(P){h||(v&&D.tabs.tell({type:"signed_out",reason:v}),Po(),o(v??P))}function Po(){h=!0,M.stop(),E.clear();
for(let P of[u,O,R,B,N,L,oe,F,T,D])P.dispose();i.end()}return{http:a,state:c,view:u,me:g,server:b,apply:C,connection:f,typing:p,presence:m,left:d,resets:$,invitations:_,isCurrent:x,history:A,marks:R,asking:N,people:L,local:D,notifications:T,socket:M,change:j,async begin(){await Promise.all([B.showCopy(),D.load()]),!h&&
(M.start(),oe.start())},async leave(P,X){v=P;try{await X(),Qe(P)}catch(Ue){if(!h)throw Ue}finally{v=null}},end:Qe,onArrived(P){return y.add(P),()=>y.delete(P)},async flush(){E.flush(),await Promise.all([R.flush(),D.flush(),O.flush()])},dispose:Po}}import{html as me,useEffect as Bl,useLayoutEffect as fg}from"./vendor/preact.js";import{html as Zn,useEffect as bf}from"./vendor/preact.js";var kf=300*1e3;function ni({session:e}){let t=ke.newVersion.value!==null;return bf(()=>t?Sf(e):void 0,[t,e]),Zn`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&Zn`<div class="banner of-warning"><${q} name="warning" /><p class="grow">${w("shell.disk_full")}</p></div>`}
      ${t&&Zn`<div class="banner">
        <p class="grow">${w("shell.new_version")}</p>
        <button class="button" onClick=${()=>{Cn()}}>${w("shell.reload")}</button>
      </div>`}
    </div>
  `}function Sf(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,kf))},o=()=>{e.local.signals.outgoing.peek().some(({state:s})=>s==="sending")||document.querySelector("dialog[open]")?n():Cn()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.
removeEventListener("visibilitychange",n)}}import{html as rn,useEffect as xf,useState as Mf}from"./vendor/preact.js";var Ef={connecting:2e3,catching_up:1e3},oi=1e3;function ri({session:e}){let t=e.connection.value,n=Af(t),o=Of(t,n);return rn`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&rn`<${q} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&rn`<span class="quiet-text" aria-hidden="true">${Tf(t,n)}</span>`}
      ${o?.button&&rn`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function Af({state:e,since:t,retryAt:n}){let[o,r]=Mf(Date.now());return xf(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;let i=setInterval(()=>r(Date.now()),oi);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function Of({state:e,since:t},n){let o={button:w("shell.now"),onSelect:()=>ke.
wake()};switch(e){case"connecting":case"catching_up":return n-t<Ef[e]?null:{text:w(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{text:w("shell.offline"),...o};case"waiting":return{text:w("shell.reconnecting"),...o};case"updating":return{text:w("shell.restarting")};case"crowded":return{text:w(
"shell.crowded"),button:w("shell.try_again"),onSelect:()=>ke.wake()};case"faulty":return{text:w("shell.faulty"),button:w("shell.reload"),onSelect:()=>location.reload()};default:return null}}function Tf({retryAt:e},t){let n=Math.ceil((Number(e)-t)/oi);return n>0?w("shell.seconds",{n}):""}import{html as Sn,useEffect as am,useLayoutEffect as lm,useMemo as cm,useState as um}from"./vendor/preact.js";import{html as eo,useEffect as Cf,useState as si}from"./vendor/preact.js";var ii=new Map;function J({load:e,name:t,isQuiet:n=!1,...o}){let[r,s]=si(!1),[,i]=si(0),a=ii.get(e);return Cf(()=>{a||r||e().then(l=>{ii.set(e,l),i(c=>c+1)},()=>s(!0))},[e,r]),a?eo`<${a[t]} ...${o} />`:r?eo`
    <div class="empty" role="alert">
      <p>${w("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>s(!1)}>${w("shell.try_again")}</button>
    </div>
  `:!n&&eo`<p class="empty" role="status">${w("shell.loading")}</p>`}import{html as ui,useEffect as Ff,useState as Uf}from"./vendor/preact.js";var sn=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as If,useEffect as Bf}from"./vendor/preact.js";var qf=Intl.Segmenter?new Intl.Segmenter(void 0,{granularity:"grapheme"}):null,Rf=/\p{RI}{2}|\r\n|.(?:[\p{M}\p{EMod}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic}?)*/gsu,to=(e,t=qf)=>t?Array.from(t.segment(e),({segment:n})=>n):e.match(Rf)??[];function ai(e,t){let n=to(e);return n.length>t?`${n.slice(0,t-1).join("")}\
…`:e}import{html as li,useState as Lf}from"./vendor/preact.js";var Pf=12,Nf=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,_e=e=>e?.display_name||e?.username||"";function Df(e){let[t]=to(e.replace(Nf,"").trim());return t?.toLocaleUpperCase()??"?"}function Z({id:e,name:t,file:n=null,isGroup:o=!1,size:r="normal"}){let[s,i]=Lf(null),
a=`avatar ${r} ${o?"of-group":"of-person"}`;return n&&n!==s?li`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:li`<span class="${a} tone-${e%Pf}" aria-hidden="true">${Df(t)}</span>`}function ne(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?w("shell.deleted_user"):_e(o)||n}function Ot(e,t){let n=t.filter(o=>e.view.people.get(o).value?.is_partial??!0);Bf(()=>e.asking.people.need(n),[e,n.join()])}function ci({session:e,id:t,username:n}){return Ot(e,[t]),If`<bdi class="person">${ne(e,
t,n)}</bdi>`}var no=3,Hf=2e3,Wf=200,Kf=10;function fi({session:e,groupId:t}){let[n,o]=Uf([]);return Ff(()=>{let r=0,s=0,i=0,a=u=>o(g=>[...g,{id:++r,text:u}].slice(-Kf)),l=()=>{s>no&&a(w("conversation.new_messages",{n:s-no})),s=0},c=e.onArrived(u=>{let{announce:g}=e.local.signals.settings.peek();for(let{message:b}of u){if(b.group_id!==
t||b.sender_id===e.state.me||g==="none"||g==="mentions"&&!sn(b,e.state.me)||(s===0&&(i=setTimeout(l,Hf)),++s>no))continue;let f=ne(e,b.sender_id,b.sender);a(`${f}: ${Array.from(b.content).slice(0,Wf).join("")||w("conversation.no_text")}`)}});return()=>{c(),clearTimeout(i)}},[e,t]),ui`
    <div class="unseen" role="log" aria-label=${w("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>ui`<p key=${r}>${s}</p>`)}
    </div>
  `}var oo=null;async function I(e){oo??=jf();let[t]=await Promise.all([e,No(),oo]);return t}function jf(){let e=document.createElement("link");e.rel="stylesheet",e.href=Go("css/later.css");let t=new Promise((n,o)=>{e.onload=n,e.onerror=()=>{oo=null,e.remove(),o(new Error(e.href))}});return document.head.append(e),t}import{signal as pi}from"./vendor/preact.js";var Gf={text:"",reply_to:null,selection:null,files:[]};function an({session:e,key:t}){let{drafts:n,outbox:o}=e.local,r=pi(null),s=pi(0),i=()=>n.get(t)??Gf,a=c=>n.set(t,{...i(),...c}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:i,change:a,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:c,seq:u,sender_id:g,sender:b,content:f}){r.value=null,a({reply_to:{id:c,seq:u,sender_id:g,sender:b,content:f}}),l()},edit(c){r.value=c,l()},discard:c=>o.discard(c),async restore(c){let u=await o.discard(c,!0);if(!u)return;r.value=null;let g=i(),b=[g.text,u.content].filter(f=>f.trim()!=="").join(`\

`);a({text:b,selection:null,reply_to:u.quote??g.reply_to,files:[...g.files,...u.files]}),l()}}}import{html as Fe,useEffect as td,useLayoutEffect as Vi,useRef as dn,useState as ho}from"./vendor/preact.js";var zf=2e3,Xf=20,Yf=40;function di(e){let t={characters:zf,lines:Xf},n=mi(e,t);return t.characters<0||t.lines<0?n:e}function mi(e,t){if(typeof e=="string")return Vf(e,t);if(e.type==="mark")return e;if(!gi(t))return hi(t);let n=[];for(let o of e.children){let r=mi(o,t);if(r!==null&&n.push(r),t.characters<0||t.lines<0)break}
return Qf.includes(e.type)&&t.lines--,{...e,children:n}}var Qf=["paragraph","item","code_block"],gi=({characters:e,lines:t})=>e>0&&t>0;function hi(e){return e.lines=-1,null}function Vf(e,t){if(!gi(t))return hi(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=Jf(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function Jf(e,t){let n=Math.max(0,t-Yf),o=()=>{let r=e.charCodeAt(t),s=tt(e,t);return r>=56320&&r<57344||Ae(s)||Ne(s)};for(;t>n&&o();)t--;return t}import{html as Y,useEffect as Zf,useMemo as $i,useState as ep}from"./vendor/preact.js";var ro=0,tp=/\p{M}{2}/u,np=[];function rt({content:e,mentions:t=np,meId:n,onMention:o}){let[r,s]=ep(!1),i=op(t),a=i.map(({id:b,name:f})=>`${b} ${f}`).join(`
`),l=$i(()=>on(e,i),[e,a]),c=$i(()=>di(l),[l]),u=c!==l,g={meId:n,onMention:o};return Y`
    <div class=${`text${l.is_large?" large":""}${tp.test(e)?" heaped":""}`}>
      ${so(r?l.children:c.children,g)}
      ${u&&Y`
        <button type="button" class="text-fold" aria-expanded=${r} onClick=${()=>s(!r)}>
          ${r?w("text.show_less"):w("text.show_all")}
        </button>
      `}
    </div>
  `}function op(e){let t=ke.status.value,n=t.name==="signed_in"?t.session:null,o=[],r=[];for(let s of e){let i=s===ro?Jn:n?.view.people.get(s).value?.username;i?o.push({id:s,name:i}):r.push(s)}return Zf(()=>n?.asking.people.need(r),[r.join()]),o}var so=(e,t)=>e.map(n=>rp(n,t));function rp(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return sp(e,t);if(e.type==="mention")return ip(e,t);let n=e.type==="quote"||t.isInQuote,o=so(e.children,{...t,isInQuote:n}),r=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return Y`<p dir=${r}>${o}</p>`;case"quote":return Y`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?Y`<ol dir=${r}>${o}</ol>`:Y`<ul dir=${r}>${o}</ul>`;case"item":return Y`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"code_block":return Y`
        <figure class="text-code">
          ${e.info&&Y`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return Y`<code dir="auto">${o}</code>`;case"bold":return Y`<strong>${o}</strong>`;case"italic":return Y`<em>${o}</em>`;case"strike":return Y`<s>${o}</s>`}}function sp({href:e,host:t,children:n},o){let r=so(n,{...o,isInLink:!0});return Y`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?r:Y`<bdi>${r}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function ip({id:e,children:t},{meId:n,onMention:o,isInLink:r=!1}){let s=t.filter(c=>typeof c=="string").join(""),i=nn(s)?ks(s):s,a=e===n||e===ro?"mention of-me":"mention",l=Y`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||r||e===ro?Y`<span class=${a}>${l}</span>`:Y`
    <button type="button" class=${a} onClick=${c=>o(e,c)}>${l}</button>
  `}import{computed as ap}from"./vendor/preact.js";var wi=["byte","kilobyte","megabyte","gigabyte"],lp=ap(()=>wi.map(e=>new Intl.NumberFormat(Ce.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));function De(e){let t=e,n=0;for(;t>=1e3&&n<wi.length-1;)t/=1024,n++;return lp.value[n].format(n===0?t:Number(t.toPrecision(3)))}var cp=10,up=10*1024*1024;async function Tt(e,t,n){let o=e.server.peek(),r=o?.files_max??cp,s=o?.file_bytes_max??up,i=n.filter(c=>c.size>s),a=n.filter(c=>c.size<=s),l=Math.max(0,r-t.draft().files.length);if(i.length>0){let c=i.map(({name:u})=>u).join(", ");$t(w("conversation.too_large",{names:c,size:De(s)}),{isFault:!0})}
if(a.length>l){let c=a.slice(l).map(({name:u})=>u).join(", ");$t(w("conversation.too_many",{names:c,n:r}),{isFault:!0})}for(let c of a.slice(0,l)){let u=await e.local.attachments.attach(c,fp(c));t.change({files:[...t.draft().files,u]})}e.local.drafts.flush(),t.ask()}var io=e=>[...e?.files??[]];function _i({clipboardData:e}){
return e?.getData("text/plain")?[]:io(e)}function fp({name:e,type:t}){if(!/^image\.\w+$/.test(e))return e||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${t.split(
"/")[1]??"png"}`}import{html as ao,useRef as hp,useState as $p}from"./vendor/preact.js";var Ie=({kind:e,role:t})=>e==="group"&&t!=="member",d_=e=>e.kind==="group"&&!e.is_archived&&(Ie(e)||e.settings?.may_invite==="all"),yi=e=>!e.is_archived&&(e.kind==="direct"||Ie(e)||e.settings?.may_pin==="all"),m_=(e,t)=>Ie(e)&&(t==="member"||t==="admin"&&e.role==="owner"),g_=({kind:e,role:t})=>e==="group"&&t==="owner";
function h_(e,t){let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:Ie(e)}var $_=({kind:e,role:t})=>e==="group"&&t!=="owner",ln=(e,t)=>t||Ie(e),vi=(e,t)=>!e.is_archived&&(t||Ie(e));var bi=8,pp=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,dp=/^[\p{L}\p{N}_-]+$/u,mp=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function ki(e,t){let n=pp.exec(e.slice(Math.max(0,t-40),t));if(n)return{kind:"member",start:t-n[1].length,prefix:n[2]??""};let o=ys(e,t);return o&&{kind:"emoji",...o}}async function Si({
session:e,actions:t,groupId:n},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:f}=await I(import("./picker.js"));return f(r,bi).map(({emoji:p,name:m})=>({id:p,label:p,detail:m,insert:`${p} `,userId:null}))}let s=gp(e,n),{items:i}=await t.members(n,{q:r,limit:50}),a=new Map(s.map((f,p)=>[f,p])),l=i.filter(
({id:f})=>f!==e.state.me);l.sort((f,p)=>(a.get(f.id)??1/0)-(a.get(p.id)??1/0));let c=l.slice(0,bi).map(({id:f,username:p,display_name:m})=>({id:String(f),label:m||p,detail:m?`@${p}`:"",insert:dp.test(p)?`@${p} `:`@"${p}" `,userId:f})),u=e.state.groups.get(n),g=u&&Ie(u)&&"all".startsWith(mp(r)),b={id:"all",label:"@all",
detail:w("conversation.everyone"),insert:"@all ",userId:null};return g?[...c,b]:c}function gp(e,t){let n=[...e.state.logs.get(t)?.rows.values()??[]];return n.sort((o,r)=>r.seq-o.seq),[...new Set(n.filter(o=>H(o)).map(o=>o.sender_id))]}function xi({session:e,actions:t,groupId:n,field:o,write:r}){let[s,i]=$p(null),a=hp(0);async function l(){let p=++a.current,m=o.current,$=m&&m.selectionStart===m.selectionEnd?ki(m.value,m.selectionStart):null;if(!$||$.kind==="member"&&n===null){i(null);return}try{let _=await Si({session:e,actions:t,groupId:n??0},$);p===
a.current&&i(_.length>0?{start:$.start,items:_,chosen:0}:null)}catch{p===a.current&&i(null)}}function c({insert:p}){let m=o.current,d=s.start;m.setRangeText(p,d,m.selectionEnd,"end"),u(),m.focus(),r(m.value)}function u(){a.current++,i(null)}function g(p){if(!s||p.isComposing||p.ctrlKey||p.metaKey||p.altKey)return!1;let{
items:m,chosen:d}=s,_={ArrowDown:1,ArrowUp:-1}[p.key];if(_!==void 0)i({...s,chosen:(d+_+m.length)%m.length});else if((p.key==="Enter"||p.key==="Tab")&&!p.shiftKey)c(m[d]);else if(p.key==="Escape")u();else return!1;return p.preventDefault(),!0}let b=s&&ao`
    <ul class="completions" id="completions" role="listbox" aria-label=${w("conversation.suggestions")}>
      ${s.items.map((p,m)=>ao`
        <li
          key=${p.id} id=${`suggestion-${m}`} role="option" aria-selected=${m===s.chosen}
          onMouseDown=${d=>d.preventDefault()} onClick=${()=>c(p)}
        >
          ${p.userId!==null&&ao`<${Z} id=${p.userId} name=${p.label} file=${e.view.people.get(p.userId).value?.avatar??null} size="small" />`}
          <bdi>${p.label}</bdi><bdi class="quiet-text">${p.detail}</bdi>
        </li>
      `)}
    </ul>
  `,f={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:b,attributes:f,look:l,close:u,pressed:g}}import{html as go}from"./vendor/preact.js";import{computed as lo,signal as wp}from"./vendor/preact.js";var Mi=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,Ei=wp(Mi());function _p(){Ei.value=Mi()}globalThis.document?.addEventListener("visibilitychange",_p);var ye=e=>lo(()=>new Intl.DateTimeFormat(Ce.value,{timeZone:Ei.value,...e})),Ai=e=>lo(()=>new Intl.RelativeTimeFormat(Ce.value,e)),Oi=e=>lo(()=>new Intl.ListFormat(
Ce.value,e));var yp=ye({hour:"numeric",minute:"2-digit"}),vp=ye({weekday:"long",day:"numeric",month:"long"}),bp=ye({weekday:"long",day:"numeric",month:"long",year:"numeric"}),kp=ye({dateStyle:"full",timeStyle:"medium"}),co=Ai({numeric:"auto"}),Oe=1e3,Sp=[["year",365.25*24*60*60*Oe],["month",365.25/12*24*60*60*Oe],["week",10080*60*Oe],
["day",1440*60*Oe],["hour",3600*Oe],["minute",60*Oe]];function Ct(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function P_(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var qt=Ci(yp,60*Oe),cn=Ci(kp,Oe);function Ci(e,t){let n={format:null,turn:NaN,
text:""};return o=>{let r=e.value,s=Math.floor(o.getTime()/t);return(n.format!==r||n.turn!==s)&&(n={format:r,turn:s,text:r.format(o)}),n.text}}function un(e,t=new Date){let n=Ct(e);if(n===Ct(t))return Ti(co.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===Ct(o)?Ti(co.value.format(
-1,"day")):(e.getFullYear()===t.getFullYear()?vp:bp).value.format(e)}function N_(e,t=new Date){let n=e.getTime()-t.getTime(),[o,r]=Sp.find(([,s])=>Math.abs(n)>=s)??["second",Oe];return co.value.format(o==="second"?0:Math.trunc(n/r),o)}function Ti(e){let[t,...n]=e;return t.toLocaleUpperCase(Ce.value)+n.join("")}import{html as se}from"./vendor/preact.js";import{effect as xp,signal as Mp}from"./vendor/preact.js";var uo=matchMedia("(width < 56.25rem)"),st=Mp(null),qi="",fn=null,ve=st;xp(()=>{let e=Li(Se.value),t=st.peek();t&&e!==qi&&(uo.matches||t.name!=="mentions")&&ze()});function re(e){st.peek()===null&&(fn=document.activeElement),qi=Li(Se.peek()),st.value=e}function it(e){st.peek()?.name===e.name?ze():re(e)}var F_=()=>uo.matches;
function ze(){st.value=null}function Ri(){let e=fn?.isConnected?fn:document.getElementById("main");fn=null,e instanceof HTMLElement&&e.focus()}function Li(e){return uo.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as Be,useState as mo}from"./vendor/preact.js";var Pi=({id:e})=>`/v1/files/${e}/thumbnail`,Ep=matchMedia("(prefers-reduced-motion: reduce)"),Ap=new Set(["image/webp","image/png","image/avif"]),Ni=new Map,fo=({id:e,type:t})=>t==="image/gif"||(Ap.has(t)?Ni.get(e)??null:!1);async function Di(e,t){let n=fo(e)??await t();return Ni.set(e.id,n),n}var Ii=()=>Ep.matches||document.
documentElement.dataset.motion==="reduced";import{html as Op,signal as Tp}from"./vendor/preact.js";var po=Tp(null),Cp=()=>I(import("./later.js"));function Bi(e){po.value=e}function Fi(){let e=po.value;return e&&Op`<${J} key=${e.href} load=${Cp} name="PictureDialog" picture=${e} onClose=${()=>po.value=null} />`}var qp=320,Rp=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),pn=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&seq=${n}`;function Lp({type:e,width:t,height:n}){if(!Rp.has(e)||!t||!n)return null;let o=Math.min(1,qp/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function Ui({files:e,at:t}){return Be`
    <div class="files">${e.map(n=>Be`<${Pp} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function Pp({file:e,at:t}){let[n,o]=mo(!1),r=n?null:Lp(e);if(r)return Be`<${Dp} file=${e} href=${pn(e,t)} box=${r} onBroken=${()=>o(!0)} />`;let s=e.type.split("/")[0];return Be`
    <div class="file">
      ${s==="video"&&Be`<video controls preload="none" aria-label=${e.name} src=${pn(e,t)} />`}
      ${s==="audio"&&Be`<audio controls preload="none" aria-label=${e.name} src=${pn(e,t)} />`}
      <a class="file-link" href=${pn(e,t)} download=${e.name}>
        <${q} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name cut">${e.name}</bdi>
          <span class="file-detail">${Ip(e)} · ${De(e.size)}</span>
        </span>
        <${q} name="download" label=${w("conversation.download")} />
      </a>
    </div>
  `}var Np=async e=>(await I(import("./later.js"))).doesMove(e);function Dp({file:e,href:t,box:n,onBroken:o}){let[r,s]=mo(!1),[i,a]=mo(fo(e)),l=r&&i===!0,c=()=>{Ii()||i===!1||(s(!0),i===null&&Di(e,()=>Np(t)).then(a,()=>{}))},u=()=>s(!1),g=()=>l?a(!1):o();return Be`
    <button
      type="button" class="picture" aria-label=${w("conversation.open_picture",{name:e.name})}
      onClick=${()=>Bi({file:e,href:t})} onPointerEnter=${c} onPointerLeave=${u} onFocus=${c} onBlur=${u}
    >
      <img
        src=${l?t:Pi(e)} width=${n.width} height=${n.height} alt=${e.name}
        loading="lazy" decoding="async" draggable=${!1} onError=${g}
      />
      ${i&&!l&&Be`<span class="picture-mark" aria-hidden="true">${e.type.slice(6).toUpperCase()}</span>`}
    </button>
  `}function Ip({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as Rt}from"./vendor/preact.js";function Hi({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=a=>re({name:"profile",userId:a,groupId:s});return!n&&!o?null:Rt`
    <div class="message-text">
      ${n&&Rt`<${rt} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />`}
      ${o&&Rt`<${Bp} context=${e} message=${t} />`}
    </div>
  `}function Bp({context:{session:e},message:{group_id:t,seq:n,sender_id:o,edited_at:r=""}}){let s=e.view.groups.get(t).value,i=w("conversation.edited_mark"),a=cn(new Date(r));return s&&ln(s,o===e.state.me)?Rt`<button
        type="button" class="message-edited small-target" title=${a} aria-label=${`${i} ${w("conversation.versions")}`}
        onClick=${()=>re({name:"versions",groupId:t,seq:n})}
      >${i}</button>`:Rt`<span class="message-edited" title=${a}>${i}</span>`}import{html as Wi,useState as Fp}from"./vendor/preact.js";var Up=8;function Ki({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=Fp(null),i=Object.entries(n);async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),c=new Map;for(let{emoji:u,
username:g}of l)c.set(u,[...c.get(u)??[],g]);s({counts:n,by:c})}catch{}}}return Wi`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,c])=>{let u=o.includes(l),g=r?.by.get(l)?.join(", ");return Wi`
          <button
            key=${l} type="button" class="reaction small-target" aria-pressed=${u}
            aria-label=${w("conversation.reaction",{emoji:l,n:c})}
            title=${g?`${l} ${g}`:l}
            onClick=${()=>e.react(t,l,!u)}
          >
            <span class="emoji">${ai(l,Up)}</span><span>${c}</span>
          </button>
        `})}
    </div>
  `}var Hp=300;function ji({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;Ot(r,[t.sender_id]);let s=ne(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).value,a=new Date(t.timestamp),l=se`<time datetime=${t.timestamp} title=${cn(a)}>${qt(a)}</time>`,c=sn(t,r.state.me),u=["message",n&&"head",c&&"to-me",
o&&"flashed",t.pinned&&"pinned"].filter(Boolean).join(" ");return se`
    <div class=${u} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${jp(t,s,a)}>
      <div class="message-side">
        ${n?se`<button
              type="button" class="message-avatar small-target" tabindex="-1" aria-label=${w("conversation.profile_of",{name:s})}
              onClick=${()=>re({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${Z} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&se`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&se`<${Kp} context=${e} message=${t} />`}
        ${t.deleted?se`<p class="message-gone">${w("conversation.deleted")}</p>`:se`<${Hi} context=${e} message=${t} />`}
        ${t.files&&se`<${Ui} files=${t.files} at=${t} />`}
        ${t.reactions&&se`<${Ki} context=${e} message=${t} />`}
        ${!!t.reply_count&&se`<${Wp} message=${t} />`}
      </div>
      ${t.pinned&&se`<span class="message-pinned"><${q} name="pin" label=${w("conversation.pinned")} /></span>`}
    </div>
  `}function Wp({message:{group_id:e,seq:t,reply_count:n}}){return se`
    <button type="button" class="replies small-target" onClick=${()=>re({name:"replies",groupId:e,seq:t})}>
      <${q} name="reply" />${w("conversation.replies",{n:n??0})}
    </button>
  `}function Kp({context:e,message:t}){let n=t.quote,o=ne(e.session,n.sender_id,n.sender),r=qe({name:"group",groupId:t.group_id,seq:n.seq});return se`
    <a class="quote small-target" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${Lt(n)}</span>
    </a>
  `}function Lt({content:e}){return je(e)||w("conversation.no_text")}function jp(e,t,n){let o=e.deleted?w("conversation.deleted"):je(e.content.slice(0,Hp)),r=e.files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&w("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&w("conversation.edited"),e.pinned&&w("conversation.pinned")];return`${t}, ${qt(n)}: ${i.filter(Boolean).join(", ")}`}function Gi({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?Gp(e,r.id)??r:r;if(o)return go`
      <div class="composer-bar">
        <${q} name="edit" /><span class="grow">${w("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${q} name="close" label=${w("shell.cancel")} /></button>
      </div>
    `;if(!s)return null;let i=s.sender_id?ne(e,s.sender_id,s.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return go`
    <div class="composer-bar">
      <${q} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?w("conversation.reply_to",{name:i}):w("conversation.reply")}</b>
        ${i&&go`${" "}<span class="quiet-text">${Lt(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${q} name="close" label=${w("shell.cancel")} /></button>
    </div>
  `}function Gp({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&H(o))return o;return null}var zp=matchMedia("(pointer: coarse) and (hover: none)");function zi(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!zp.matches}import{html as Xp,useEffect as Yp,useState as Qp}from"./vendor/preact.js";function Xi({session:e,compose:t,mayPost:n}){let[o,r]=Qp(!1);return Yp(()=>{if(!n)return;let s=a=>{a.dataTransfer?.types.includes("Files")&&(a.preventDefault(),r(a.type!=="drop"),a.type==="drop"&&Tt(e,t,io(a.dataTransfer)))},i=a=>{a.relatedTarget===null&&r(!1)};for(let a of["dragenter","dragover","drop"])addEventListener(
a,s);return addEventListener("dragleave",i),()=>{for(let a of["dragenter","dragover","drop"])removeEventListener(a,s);removeEventListener("dragleave",i)}},[e,t,n]),o&&Xp`<div class="drop-area"><p>${w("conversation.drop")}</p></div>`}function Yi({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!H(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);return n}import{html as Te,useEffect as Vp,useState as Jp}from"./vendor/preact.js";function Qi({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return Te`
    <ul class="tray" role="list" aria-label=${w("conversation.attached")}>
      ${n.map(r=>Te`<${Zp} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function Zp({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,i=ed(e,t),a=t.name||w("conversation.a_file"),l=s?.state==="failed",c=s?.state==="running"||s?.state==="waiting";return Te`
    <li class="tray-item" data-failed=${l}>
      ${i?Te`<img src=${i} alt="" />`:Te`<${q} name="file" />`}
      <span class="file-text">
        <bdi class="file-name cut">${a}</bdi>
        ${l?Te`<span class="file-detail" role="alert">${Re({code:s.code,message:w("conversation.not_uploaded")})}</span>`:t.size>0&&Te`<span class="file-detail">${De(t.size)}</span>`}
        ${c&&Te`<progress max=${s.size} value=${s.sent} aria-label=${w("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&Te`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${w("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${q} name="close" label=${c?w("conversation.cancel_upload",{name:a}):w("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function ed(e,{local_id:t,type:n}){let[o,r]=Jp(null);return Vp(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",i=!1;return e.local.attachments.blob(t).then(a=>{!a||i||(s=URL.createObjectURL(a),r(s))}),()=>{i=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var nd=15e3,od=16384,rd=new TextEncoder;function mn({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.editing.value,l=r===null?null:e.view.groups.get(r).value,c=r===null||(l?.may_post??!1),[u,g]=ho(i?.text??""),[b,f]=ho(""),[p,m]=ho(!1),d=dn(null),$=dn(-1/0),_=a?b:u,k=i?.files??[];td(()=>{
document.activeElement===d.current&&u!==""&&i?.text!==""||g(i?.text??"")},[i?.text]),Vi(()=>{a&&f(a.content)},[a]);let y=n.focus.value;Vi(()=>{let T=d.current;!T||y===0||(T.focus(),T.setSelectionRange(T.value.length,T.value.length))},[y,a]);function S(T){if(a){f(T),h.look();return}g(T),h.look();let{selectionStart:K,selectionEnd:oe}=d.
current;n.change({text:T,selection:[K,oe]}),T!==""&&r!==null&&e.people.type(r)}let x=dn(!1),h=xi({session:e,actions:t,groupId:r,field:d,write:S}),v=rd.encode(_).length,M=e.server.value?.content_bytes_max??od,E=k.some(({local_id:T})=>{let K=e.local.signals.progress.get(T).value;return K?.state==="failed"&&!K.is_passing}),
A=c&&!E&&v<=M&&(_.trim()!==""||!a&&k.length>0);async function R(){if(!A||x.current)return;if(a){await N(a);return}let{reply_to:T}=n.draft();h.close(),m(!1);let K=r===null?{recipient_id:s}:{group_id:r},oe=t.send({...K,content:_,files:k,quote:T,reply_to:T?.id??null});if((o?.position.peek().isAtEnd||e.local.signals.settings.
peek().jump_to_own)&&o?.goToEnd().catch(()=>{}),x.current=!0,await oe,x.current=!1,!d.current||n.editing.peek())return;let j=d.current.value,C=j.startsWith(_)?j.slice(_.length):j;g(C),n.change({text:C,reply_to:null,files:[],selection:null})}async function N(T){if(_===T.content){O();return}try{await t.edit(T,_),O()}catch(K){
K instanceof wt?await D(K):await U(()=>Promise.reject(K))}}async function D({mine:T,theirs:K}){await U(async()=>{let{chooseText:oe}=await I(import("./later.js")),j=await oe(T,K.content);if(j===null)return n.ask();j==="mine"&&await t.edit(K,T),O()})}function O(){n.editing.value=null,n.ask()}function L(T){
if(T.defaultPrevented||h.pressed(T))return;let K=$.current;$.current=-1/0;let oe=e.local.signals.settings.peek();if(zi(T,K,oe.enter_sends))T.preventDefault(),R();else{if(T.isComposing)return;if(T.key.toLowerCase()==="p"&&T.shiftKey&&(T.ctrlKey||T.metaKey))T.preventDefault(),m(!p);else if(T.key==="Escape"&&(a||i?.reply_to))
T.preventDefault(),a?O():n.change({reply_to:null});else if(T.key==="ArrowUp"&&_===""&&!a&&r!==null){let j=Yi(e,r);if(!j)return;T.preventDefault(),n.edit(j)}else(T.key==="PageUp"||T.key==="PageDown")&&o&&(T.preventDefault(),o.scroll(T.key==="PageUp"?-1:1))}}function B(){h.close(),e.local.drafts.flush()}function F(T){let K=c&&
!a?_i(T):[];K.length!==0&&(T.preventDefault(),Tt(e,n,K))}function ee(T){T.preventDefault(),R(),d.current?.focus()}return Fe`
    <form class="composer" onSubmit=${ee}>
      ${h.list}
      <${Gi} session=${e} compose=${n} onStop=${O} />
      ${!a&&Fe`<${Qi} session=${e} compose=${n} />`}
      ${p&&_.trim()!==""&&Fe`
        <section class="composer-preview" aria-label=${w("conversation.preview")}><${rt} content=${_} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${c&&!a&&Fe`<${sd} session=${e} compose=${n} />`}
        <textarea
          ...${h.attributes}
          ref=${d} rows="1" aria-label=${w("conversation.message")} dir="auto" value=${_} readonly=${!c&&!a}
          placeholder=${w(c?"conversation.write":l?.is_archived?"shell.fault.archived":"conversation.may_not_write")}
          onInput=${T=>S(T.target.value)}
          onKeyDown=${L} onClick=${h.look} onBlur=${B} onPaste=${F}
          onCompositionEnd=${T=>$.current=T.timeStamp}
        ></textarea>
        ${_.trim()!==""&&Fe`
          <button
            type="button" class="button quiet" aria-pressed=${p} title=${w("conversation.preview")}
            onClick=${()=>m(!p)}
          ><${q} name="eye" label=${w("conversation.preview")} /></button>
        `}
        ${(c||a)&&Fe`<button class="button primary send" disabled=${!A}>
          <${q} name=${a?"check":"send"} label=${a?w("shell.save"):w("conversation.send")} />
        </button>`}
      </div>
      ${v>=nd&&Fe`
        <p class="composer-count" role="status" data-over=${v>M}>${w("conversation.left",{left:M-v})}</p>
      `}
      <${Xi} session=${e} compose=${n} mayPost=${c&&!a} />
    </form>
  `}function sd({session:e,compose:t}){let n=dn(null);return Fe`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:r}=n.current;Tt(e,t,[...r??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${w("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${q} name="attach" label=${w("conversation.attach")} />
    </button>
  `}var id=24;function gn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},a,l){return l&&this.used(a),U(()=>t.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,id))}}}function Ji(e,{context:t,list:n}){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel"))return;e.preventDefault();let{session:o,groupId:r,compose:s}=t,i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.endLine(),n.goToEnd().catch(()=>{}),s.ask()}import{html as pt,render as Fa,useEffect as sm,useLayoutEffect as Ua,useRef as dt,useState as Ha}from"./vendor/preact.js";import{effect as la,signal as ca,untracked as gd}from"./vendor/preact.js";function Zi({box:e,hasEnd:t,onMoved:n}){let o=new Map,r="",s=null,i=!1,a=()=>s??=[...e.querySelectorAll("[data-row]")],l=()=>e.getBoundingClientRect().top,c=S=>S.getBoundingClientRect().height,u=e.querySelector(".messages"),g=()=>`${e.clientWidth} ${e.clientHeight} ${c(u)}`,b=()=>e.scrollHeight-e.clientHeight-e.scrollTop,
f=()=>t()&&b()<80,p=S=>Math.min(m(S,l()),Math.max(0,S.length-1));function m(S,x){let h=0,v=S.length;for(;h<v;){let M=h+v>>1;S[M].getBoundingClientRect().bottom>x?v=M:h=M+1}return h}function d(){o.clear();for(let S of a())o.set(S,c(S));r=g(),i=f()}function $(){if(g()!==r){if(i)_();else{let S=l(),x=0;for(let h of a()){let{
bottom:v,height:M}=h.getBoundingClientRect(),E=M-(o.get(h)??M);if(v-x-E>S)break;x+=E}x!==0&&(e.scrollTop+=x)}d(),n()}}function _(){e.scrollTop=e.scrollHeight}function k(){i=f(),n()}let y=new ResizeObserver($);return y.observe(e),y.observe(u),e.addEventListener("scroll",k,{passive:!0}),{rows:a,atEnd:f,spare(){let S=a(),
{top:x,bottom:h}=e.getBoundingClientRect();return{above:x-(S[0]?.getBoundingClientRect().top??x),below:(S.at(-1)?.getBoundingClientRect().bottom??h)-h}},far(S){let x=a().filter(A=>!A.dataset.row?.startsWith("k")),{top:h,bottom:v,height:M}=e.getBoundingClientRect(),E=M?S*M:1/0;return{above:m(x,h-E),below:Math.max(0,x.length-
1-m(x,v+E))}},change(S){let x=f(),h=a(),v=x?0:p(h),M=x?[]:h.slice(v,v+30).map(E=>({row:E,top:E.getBoundingClientRect().top}));if(S(),s=null,x)t()&&_();else{let E=M.find(({row:A})=>A.isConnected);E&&(e.scrollTop+=E.row.getBoundingClientRect().top-E.top)}d()},move(S,x){S(),s=null;let h=x&&e.querySelector(`[data-row="${x.
row}"]`);if(!h)_();else{let v=x.offset??e.clientHeight*(x.part??0);e.scrollTop+=h.getBoundingClientRect().top-l()-v}d()},place(){let S=a(),x=S[p(S)];return x?{row:String(x.dataset.row),offset:x.getBoundingClientRect().top-l()}:null},lastSeen(){let S=e.getBoundingClientRect().bottom+1,x=a();return x[m(x,S)-1]},dispose(){
y.disconnect(),e.removeEventListener("scroll",k)}}}var hn=1.5,$o=2,ad=1e4,ld=100;function ea({session:e,groupId:t,box:n,anchor:o,window:r,marks:s,draw:i,redraw:a}){let l=new Set,c=0,u=!1,g=0,b=!1;function f(){u=Math.abs(n.scrollTop-c)>n.clientHeight,c=n.scrollTop;let{above:_,below:k}=o.spare(),y=hn*n.clientHeight;g===0&&(_<y||k<y)&&(g=setTimeout(p))}function p(){g=0;let{
above:_,below:k}=o.spare(),y=hn*n.clientHeight;(_<y&&m("older")||k<y&&m("newer"))&&f()}function m(_){let k=r.extend(_,o.far($o)[_==="older"?"below":"above"]);return k==="moved"?a():k==="missing"&&s.peek().faults[_]===null&&d(_),k==="moved"}async function d(_){let k=Number(o.place()?.row);if(!(Number.isNaN(k)||l.has(_))){
l.add(_);try{await e.history[_](t,k,u?ld:void 0),l.delete(_),$(_,null),!b&&r.extend(_)==="moved"&&i()}catch(y){l.delete(_),$(_,Re(y)),y.isPassing&&e.isCurrent.peek()&&setTimeout(()=>$(_,null),ad)}}}function $(_,k){let y=s.peek();y.faults[_]!==k&&(s.value={...y,faults:{...y.faults,[_]:k}})}return{look:f,ask:d,dispose(){
b=!0,clearTimeout(g)}}}var cd=600*1e3,ud=100,wo={part:1/3},fd={part:.9},pd={offset:48},at=new Map;function ta({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,a=`${s.me} ${t}`,l=0;async function c(f,p=wo){let m=++l;if(await i.openAt(t,f),m!==l)return!1;if(!n.around(f))return await u(),!1;let d=n.nearest(f);return d!==
null&&o({row:String(d),...p}),d===f}async function u(){let f=++l,p=s.groups.get(t)?.seq??0;i.look(t,Ze);let m=n.atEnd();m&&o(null),!(m&&(n.segment()?.to??0)>=p)&&(await i.page(t),f===l&&n.atEnd()&&o(null))}async function g(){let f=++l,{seq:p}=await i.open(t);return f!==l?!0:p===null||!n.around(p)?!1:(r(p),o({row:String(
p),...wo}),!0)}async function b(){if(await g())return;let f=at.get(a);f&&Date.now()-f.at<cd&&n.around(Number(f.row))?o(f):await u()}return{goTo:c,goToEnd:u,openUnread:g,async open(){try{await b()}catch(f){let p=s.logs.get(t),m=p&&Ht(p),d=s.groups.get(t)?.read_seq??0,{isPassing:$}=f;if(!m||!$)throw f;await(m.from<=d&&d<
m.to?c(d,wo):c(m.to,fd))}},async goToTime(f){let p=++l,{seq:m}=await i.openAtTime(t,f.toISOString());p===l&&(m===null?await u():await c(m,pd))},leave(f){l++,at.delete(a),f&&!f.row.startsWith("k")&&at.set(a,{...f,at:Date.now()});let[p]=at.keys();at.size>ud&&p!==void 0&&at.delete(p)}}}var dd=400;function na({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){let u=e.state.groups.get(t),g=o.segment();if(!u||!g||!a()||g.from>Math.max(u.read_seq+1,r()??0))return 0;let b=e.state.logs.get(t);if(n.atEnd()&&b&&te(b)===
g)return g.to;let f=n.lastSeen()?.dataset.row??"";return f.startsWith("k")?g.to:Number(f)}function c(){let u=l(),g=e.state.groups.get(t);i||!g||u<=g.read_seq||s||(s=setTimeout(()=>{s=0;let b=Math.min(u,l());!i&&b>0&&e.marks.read(t,b),c()},dd))}return{look:c,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(
s)}}function oa(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&te(o);return!n||!o||!r?null:zt(e,o,r,n.read_seq)??null}var lt=300,md=70,ra=40,sa=20,ia=40;function aa(e){let t=null,n=0,o=1/0,r=null;function s(){let l=e(),c=l&&(t===null?te(l):we(l,t));return l&&c?{log:l,segment:c,rows:Ee(l,c)}:null}function i(l){return[$e(l,n),o===1/0?l.length:$e(l,o+1)]}function a(l,c,u,g=!1){n=l[c]?.seq??0,o=g&&u>=l.length?1/0:l[u-1]?.seq??1/0}return{keep(l){
t=l},segment:()=>s()?.segment??null,hasEnd(){let l=s();return l!==null&&l.segment.at_end&&i(l.rows)[1]===l.rows.length},draw({isStuck:l,isBelowFar:c,far:u}){let g=s();if(!g)return null;let{rows:b,segment:f}=g,[p,m]=i(b),d=c&&!l&&o===1/0&&r!==null;return d&&(m=Math.min(m,Math.max(p,$e(b,r+1)))),l&&(u>=ra||m-p>lt)?(p=Math.
max(p+u,m-lt+ra),a(b,p,m,f.at_end)):d||m-p>lt?(m=Math.min(m,p+lt),a(b,p,m,f.at_end)):m===b.length&&f.at_end&&(o=1/0),r=b[m-1]?.seq??null,{rows:b.slice(p,m),hasOlder:p>0||!f.at_start,hasNewer:m<b.length||!f.at_end,isAtStart:p===0&&f.at_start}},extend(l,c=0){let u=s();if(!u)return"done";let{rows:g,segment:b}=u,[f,p]=i(g);
if(l==="older"){if(f===0)return b.at_start?"done":"missing";let m=Math.max(0,f-sa),d=c>0?$e(g,(r??1/0)+1)-c:p;a(g,m,Math.min(p,d,m+lt),b.at_end)}else{if(p===g.length)return b.at_end?"done":"missing";let m=Math.min(g.length,p+sa);a(g,Math.max(f+c,m-lt),m,b.at_end)}return"moved"},around(l){let c=e(),u=c&&we(c,l);if(!c||!u)
return!1;t=l,r=null;let g=Ee(c,u),b=$e(g,l);return a(g,Math.max(0,b-ia),Math.min(g.length,b+ia),u.at_end),!0},nearest(l){let{rows:c}=s()??{rows:[]};return(c[$e(c,l)]??c.at(-1))?.seq??null},atEnd(){let l=e(),c=l&&te(l);if(!l||!c)return!1;t=null,r=null;let u=Ee(l,c);return a(u,Math.max(0,u.length-md),u.length,!0),!0}}}var hd=100,$d=10,wd=450,_d=80,yd=60,vd=2e3,_o={older:null,newer:null},ua=["wheel","touchmove","keydown","pointerdown"],fa=new Set(["idle","connecting","catching_up","live"]);function pa({session:e,groupId:t,box:n,render:o}){let r=aa(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&fa.has(e.connection.peek().state),
i=Zi({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:O}),a=ca({lineSeq:null,flashSeq:null,faults:_o}),l=ca({isAtEnd:!0,isLineAbove:!1}),c=na({session:e,groupId:t,anchor:i,window:r,firstUnread:()=>a.peek().lineSeq}),u=ta({session:e,groupId:t,window:r,show:F,setLine:C=>{a.value={...a.peek(),lineSeq:C}}}),g=ea({session:e,groupId:t,
box:n,anchor:i,window:r,marks:a,draw:A,redraw:()=>E()}),b=new Set,f=0,p=0,m=null,d=0,$=0,_=!0,k=!1,y=!1,S=!1,x=!1,h=!1;function v(){let C=i.spare().below>hn*n.clientHeight;return{drawn:r.draw({isStuck:i.atEnd(),isBelowFar:C,far:i.far($o).above}),marks:a.peek(),outgoing:e.local.signals.outgoing.peek()}}function M(C=v()){
(C.drawn||f===0)&&o(C.drawn,C.marks),m=C,f=performance.now()}function E(C){N(()=>i.change(()=>M(C)));for(let z of b)z()}function A(){if(clearTimeout(d),k||_)return;let C=performance.now();D();let z=v();bd(m,z)||E(z),O(),p=(f=performance.now())-C}function R(){if(clearTimeout(d),k)return;let C=wd*Math.min(1,_d/p),z=Math.
max(hd,Math.min(C,$d*p)),le=f+z-performance.now();d=setTimeout(A,le>yd?le:0)}function N(C){let z=document.activeElement;C(),z&&!z.isConnected&&n.focus({preventScroll:!0})}function D(){if(a.peek().lineSeq!==null||c.isLooking()&&!s())return;let C=oa(e.state,t);C!==null&&(a.value={...a.peek(),lineSeq:C})}function O(){if(k||
_)return;let C=i.place();C&&!C.row.startsWith("k")&&r.keep(Number(C.row)),g.look();let z=i.atEnd()||s()&&l.peek().isAtEnd,le=B(),Dt=l.peek();(Dt.isAtEnd!==z||Dt.isLineAbove!==le)&&(l.value={isAtEnd:z,isLineAbove:le}),!s()&&!S&&c.look()}function L(){let{isAtEnd:C}=l.peek();if(e.isCurrent.peek()&&(a.value={...a.peek(),faults:_o}),
x=_,S=!_&&C&&!h,O(),!S)return;u.openUnread().then(le=>le?void 0:u.goToEnd()).catch(()=>{}).finally(()=>S=!1).then(O)}function B(){let{lineSeq:C}=a.peek();if(C===null)return!1;let[z]=i.rows(),le=n.querySelector(`[data-row="${C}"]`);return le?le.getBoundingClientRect().bottom<n.getBoundingClientRect().top:z!==void 0&&C<Number(
z.dataset.row)}function F(C){_=!1,l.value={...l.peek(),isAtEnd:C===null},a.value={...a.peek(),faults:_o},N(()=>i.move(M,C));for(let z of b)z();x?L():O()}function ee(C){clearTimeout($),a.value={...a.peek(),flashSeq:C},A(),n.querySelector(`[data-row="${C}"]`)?.focus({preventScroll:!0}),$=setTimeout(()=>a.value={...a.peek(),
flashSeq:null},vd)}let T=la(()=>{e.view.logs.get(t).value,e.local.signals.outgoing.value,a.value,R()}),K=la(()=>{let C=e.isCurrent.value||!fa.has(e.connection.value.state);C&&y&&gd(L),C!==!y&&(h=!1),y=!C}),oe=()=>{h=!0};for(let C of ua)n.addEventListener(C,oe,{passive:!0});let j=()=>{S||c.look()};return document.addEventListener(
"visibilitychange",j),addEventListener("focus",j),{marks:a,position:l,anchor:i,window:r,reading:c,draw:A,flash:ee,ask:g.ask,...u,onDrawn(C){return b.add(C),()=>{b.delete(C)}},scroll:C=>n.scrollBy({top:C*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},async again(){let C=i.place();!C||C.row.startsWith(
"k")||l.peek().isAtEnd?await u.goToEnd():await u.goTo(Number(C.row),{offset:C.offset})},dispose(){u.leave(l.peek().isAtEnd?null:i.place()),k=!0,clearTimeout(d),clearTimeout($),T(),K();for(let C of ua)n.removeEventListener(C,oe);document.removeEventListener("visibilitychange",j),removeEventListener("focus",j),g.dispose(),
c.dispose(),i.dispose()}}}function bd(e,{drawn:t,marks:n,outgoing:o}){if(!e?.drawn||!t||e.marks!==n||e.outgoing!==o)return!1;let{rows:r,hasOlder:s,hasNewer:i,isAtStart:a}=e.drawn;return s===t.hasOlder&&i===t.hasNewer&&a===t.isAtStart&&r.length===t.rows.length&&r.every((l,c)=>l===t.rows[c])}import{useEffect as jd}from"./vendor/preact.js";import{html as ct,signal as kd,useEffect as Sd,useLayoutEffect as xd,useRef as yo,useState as vo}from"./vendor/preact.js";var ut=kd(null),Md=0;function Ed(e,t){return ut.value?.onClosed(null),new Promise(n=>{ut.value={id:++Md,title:e,draw:t,onClosed:n}})}var ma=()=>ut.value!==null,ga=e=>Ed(e.title,t=>ct`<${Od} ...${e} close=${t} />`).then(Boolean);function ha(){let e=ut.value;return e&&ct`<${Ad} key=${e.id} opened=${e} />`}function Ad({opened:e}){
let t=yo(null),n=yo(null);xd(()=>{let s=t.current;return s.showModal(),(s.querySelector("[data-first]")??s.querySelector("h2")).focus(),()=>s.close()},[]);let o=(s=null)=>{n.current=s,t.current?.close()};return ct`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{ut.value===e&&(ut.value=null),e.onClosed(n.current)}}
      onMouseDown=${s=>s.target===t.current&&o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title" tabindex="-1">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>o()}>
            <${q} name="close" label=${w("shell.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `}function Od({text:e,action:t,work:n,isDanger:o=!1,typed:r,close:s}){let[i,a]=vo(""),{run:l,isBusy:c,fault:u}=Cd(),g=r===void 0||qd(i,r);function b(f){f.preventDefault(),g&&l(async()=>(await n(),s(!0)))}return ct`
    <form class="dialog-form" onSubmit=${b}>
      <p>${e}</p>
      ${r!==void 0&&ct`<div class="field">
        <label for="dialog-typed">${w("shell.type_name")} <bdi class="typed-name">${r}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${f=>a(f.target.value)}
        />
      </div>`}
      <${Td} text=${u} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${r===void 0} onClick=${()=>s()}>
          ${w("shell.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!g||c}>${t}</button>
      </footer>
    </form>
  `}var Td=({text:e,id:t})=>ct`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function Cd(){let[e,t]=vo(!1),[n,o]=vo(""),r=yo(!0);Sd(()=>()=>{r.current=!1},[]);async function s(i){t(!0),o("");try{return await i(),!0}catch(a){return r.current&&o(Re(a)),!1}finally{r.current&&t(!1)}}return{run:s,isBusy:e,fault:n,
setFault:o}}var qd=(e,t)=>da(e)===da(t),da=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as Rd,signal as Ld}from"./vendor/preact.js";var Pd=6,Nd=["👍","❤️","😂","🎉","😮","😢"],$n=Ld(null);function $a(e){$n.value=e}function wa({session:e}){let t=e.local.signals.settings.value.recent_emoji;return[...new Set([...t,...Nd])].slice(0,Pd)}function Iv(e){$n.peek()===e&&($n.value=null,e.anchor.isConnected&&e.anchor.focus({preventScroll:!0}))}function _a({
load:e}){let t=$n.value;return t&&Rd`<${J} key=${t.message.seq} load=${e} name="Chooser" choice=${t} />`}function Pt(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),c=n.sender_id===o.state.me,u=!n.deleted,g=u&&l!==void 0&&!l.is_archived;return[g&&{id:"react",label:w("conversation.react"),icon:"react",keys:["+"],isInBar:!0,run:f=>$a({context:e,message:n,anchor:f})},g&&l?.may_post&&{
id:"reply",label:w("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.reply(n)},g&&c&&{id:"edit",label:w("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:w("shell.copy_link"),icon:"link",keys:["C"],run:()=>ya(new URL(qe({name:"group",groupId:i,seq:a}),location.href).
href)},u&&n.content!==""&&{id:"text",label:w("conversation.copy_text"),icon:"copy",run:()=>ya(n.content)},g&&yi(l)&&{id:"pin",label:n.pinned?w("conversation.unpin"):w("conversation.pin"),icon:"pin",keys:["P"],run:()=>U(()=>r.pin(i,a,!n.pinned))},!c&&{id:"unread",label:w("conversation.mark_unread"),icon:"unread",keys:["\
U"],run:()=>(t.reading.stop(),U(()=>o.marks.unread(i,a)))},u&&{id:"readers",label:w("conversation.seen_by"),icon:"eye",run:()=>re({name:"readers",groupId:i,seq:a})},u&&n.reactions&&{id:"reactions",label:w("conversation.who_reacted"),icon:"react",run:()=>re({name:"reactions",groupId:i,seq:a})},u&&n.edited_at!==void 0&&l&&
ln(l,c)&&{id:"versions",label:w("conversation.versions"),icon:"clock",run:()=>re({name:"versions",groupId:i,seq:a})},g&&vi(l,c)&&{id:"delete",label:w("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(f,p)=>{Dd(e,n,p)}}].filter(f=>typeof f=="object")}async function Dd({actions:e},{group_id:t,
seq:n},o){let r=()=>e.remove(t,n);if(o){await U(r);return}await ga({title:w("conversation.delete_title"),text:w("conversation.delete_text"),action:w("conversation.delete"),work:r,isDanger:!0})}async function ya(e){await U(()=>navigator.clipboard.writeText(e))&&$t(w("conversation.copied"))}import{computed as ka,html as bo,useEffect as Sa,useLayoutEffect as Fd,useMemo as xa,useRef as Ma,useState as Ud}from"./vendor/preact.js";import{html as Id,signal as Bd}from"./vendor/preact.js";var Xe=Bd(null);function ft(e){Xe.value?.anchor.removeAttribute("aria-expanded"),Xe.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute("aria-expanded","true")}function wn(){let e=Xe.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),Xe.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var va=()=>Xe.value!==null;function ba({load:e}){let t=Xe.value;return t&&Id`<${J} key=${t.label} load=${e} name="OpenMenu" menu=${t} close=${wn} onClosed=${()=>Xe.value===t&&wn()} />`}var Hd=3,Ea=500,Wd={Delete:()=>w("shell.key.delete")};function _n({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.row));return H(r)?r:null}function yn(e,t,n,o,r=null){let s=Pt(e,t,n).map(({label:i,icon:a,keys:l,isDanger:c,run:u})=>({label:i,icon:a,...c?{isDanger:c}:
{},...l?.[0]?{detail:Wd[l[0]]?.()??l[0]}:{},onSelect:()=>u(o,window.event?.shiftKey===!0)}));ft({label:w("conversation.menu"),items:s,anchor:o,point:r})}function Kd({session:e,groupId:t},n){let o=xa(()=>ka(()=>{let{log:s}=e.view.logs.get(t).value;return n===null?void 0:s?.rows.get(n)}),[e,t,n]);return xa(()=>ka(()=>{let{
role:s,may_post:i,is_archived:a,settings:l}=e.view.groups.get(t).value??{};return JSON.stringify([s,i,a,l])}),[e,t]).value,o.value}function Aa({context:e,list:t,box:n}){let[o,r]=Ud(null),s=Ma(null),i=Ma(null),a=Kd(e,o),l=H(a)?a:null;Sa(()=>{let f=n.current,p=-Ea,m=f.scrollTop,d=0,$=()=>{m=f.scrollTop,p=performance.now()},
_=S=>{let x=S.target;if(s.current?.contains(x))return;clearTimeout(d);let h=()=>r(_n(e,x)?.seq??null);f.scrollTop!==m&&$();let v=p+Ea-performance.now();v>0&&S.type==="pointerover"?d=setTimeout(h,v):h()},k=S=>{let x=S.target,h=_n(e,x);if(!h||x.closest("a, img, video")||String(getSelection()??"")!=="")return;S.preventDefault();
let v=x.closest("[data-row]");yn(e,t,h,v,{x:S.clientX,y:S.clientY})},y=()=>{clearTimeout(d),r(null)};return f.addEventListener("scroll",$,{passive:!0}),f.addEventListener("pointerover",_),f.addEventListener("focusin",_),f.addEventListener("pointerleave",y),f.addEventListener("contextmenu",k),()=>{clearTimeout(d),f.removeEventListener(
"scroll",$),f.removeEventListener("pointerover",_),f.removeEventListener("focusin",_),f.removeEventListener("pointerleave",y),f.removeEventListener("contextmenu",k)}},[e,t]);let c=()=>{let f=n.current,p=l&&f.querySelector(`[data-row="${l.seq}"]`);if(p!==i.current&&(i.current?.removeAttribute("data-bar"),p?.setAttribute(
"data-bar",""),i.current=p),!s.current||!p)return;let d=`${p.getBoundingClientRect().top-f.getBoundingClientRect().top+f.scrollTop}px`;s.current.style.insetBlockStart!==d&&(s.current.style.insetBlockStart=d)};if(Fd(c),Sa(()=>t.onDrawn(c)),!l)return null;let u=Pt(e,t,l),g=u.some(({id:f})=>f==="react"),b=()=>n.current?.querySelector(
`[data-row="${l.seq}"]`);return bo`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${w("conversation.commands")}>
      ${g&&wa(e).slice(0,Hd).map(f=>bo`
        <button
          key=${f} type="button" tabindex="-1" class="emoji" aria-label=${w("conversation.react_with",{emoji:f})}
          onClick=${()=>e.react(l,f,!l.reacted?.includes(f))}
        >${f}</button>
      `)}
      ${u.filter(({isInBar:f})=>f).map(({id:f,label:p,icon:m,run:d})=>bo`
        <button key=${f} type="button" tabindex="-1" title=${p} onClick=${$=>d(b(),$.shiftKey)}>
          <${q} name=${m} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${w("conversation.menu")} aria-haspopup="menu"
        onClick=${f=>yn(e,t,l,f.currentTarget)}
      >
        <${q} name="more" label=${w("conversation.menu")} />
      </button>
    </div>
  `}function Oa(e,t){jd(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex","-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener("focusin",r)}},[e,t])}function Ta(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,
r=o.hasAttribute("data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Gd(e.key,r,n)||r&&zd(e,r,t,n))&&e.preventDefault()}function Gd(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,i=o(),a=t?i.indexOf(t):i.findIndex(g=>g.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(g=>g.dataset.row===s()?.row)),
c={ArrowUp:-1,ArrowDown:1,PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let g=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().then(g,()=>{}):g(),!0}let u=c[e];return u===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?u:0)))]?.focus(),!0)}function zd(e,t,n,o){
let r=_n(n,t);if(!r)return!1;if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return yn(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=Pt(n,o,r).find(({keys:a})=>a?.includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as ko}from"./vendor/preact.js";function Ca({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return ko`
    <div class="pill top">
      <button type="button" onClick=${()=>U(()=>t.goTo(s))}>
        <${q} name="up" />
        ${a?w("conversation.unread_since",{n:i.unread,day:un(new Date(a.timestamp))}):w("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${w("shell.mark_read")}</button>
    </div>
  `}function qa({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(c=>c.group_id===o);if(t.position.value.isAtEnd||!r)return null;let{unread:i,mentions:a}=r,l=i>0?w("conversation.new",{n:i}):w("conversation.newest");return ko`
    <div class="pill bottom">
      <button type="button" onClick=${()=>U(t.goToEnd)}>
        ${s?w("conversation.yours_below"):l}
        ${a>0&&ko`<span>· ${w("shell.n_mentions",{n:a})}</span>`}
        <${q} name="down" />
      </button>
    </div>
  `}import{html as de,useRef as tm}from"./vendor/preact.js";import{html as Ye}from"./vendor/preact.js";var Xd={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function Ra({session:e,notice:t}){let n=new Date(t.timestamp);return Ye`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Yd(e,t)}</span>
      <time datetime=${t.timestamp}>${qt(n)}</time>
    </div>
  `}function Yd(e,t){let n=(r,s="")=>Ye`<${ci} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return Q(t.kind==="direct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Qd(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?Q("conversation.notice.joined",{user:r}):Q("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.username);return t.actor_id===t.user_id?Q("conversation.notice.left",{user:r}):Q("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return Q(
Xd[t.role],{user:n(t.user_id,t.username)});case"member_banned":return Q("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return Q("conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=qe({name:"group",groupId:t.group_id,seq:t.
message_seq}),s=Ye`<a href=${r}>${w("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?Q("conversation.notice.pinned",{actor:o,message:s}):Q("conversation.notice.unpinned",{actor:o,message:s})}case"account_deleted":return Q("conversation.notice.account_deleted",{user:Ye`<bdi class="person">${t.username}</bdi>`})}}
function Qd(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{name:s,topic:i}=t;return r&&r.name!==s?Q("conversation.notice.renamed",{actor:n,name:Ye`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?Q("conversation.notice.topic",{actor:n,
topic:Ye`<bdi>${i}</bdi>`}):Q("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?Q(t.is_archived?"conversation.notice.archived":"conversation.notice.unarchived",{actor:n}):Q("conversation.notice.updated",{actor:n,name:Ye`<bdi>${s}</bdi>`})}import{html as ue,useEffect as Vd,useState as Jd}from"./vendor/preact.js";var Zd=3e3,La=()=>I(import("./later.js")),Pa=({state:e})=>e==="waiting"||e==="sending";function Na(e){let[t,n]=Jd(!1);return Vd(()=>{n(!1);let o=e&&setTimeout(()=>n(!0),Zd);return()=>clearTimeout(o||0)},[e]),e&&t}function vn({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.
username||ne(o,o.state.me),a=Na(Pa(t))||t.state==="failed"||t.state==="asking",l=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return ue`
    <div class=${l} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&ue`<${Z} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&ue`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&ue`<p class="quote" dir="auto"><span class="quote-text">${Lt(t.quote)}</span></p>`}
        ${t.content&&ue`<div class="message-text"><${rt} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(c=>ue`<${em} key=${c.local_id} session=${o} file=${c} />`)}
        ${a&&ue`<${J} load=${La} name="OutgoingFoot" isQuiet=${!0} context=${e} entry=${t} />`}
      </div>
      ${!a&&ue`
        <span class="message-clock" title=${w("conversation.sending")}><${q} name="clock" label=${w("conversation.sending")} /></span>
      `}
    </div>
  `}function bn({session:e,groupId:t,userId:n}){let o=e.local.outgoingIn({groupId:t,userId:n}).find(Pa),r=Na(o!==void 0);return ue`
    <div class="unseen" role="status">
      ${r&&ue`<${J} load=${La} name="WaitingWords" isQuiet=${!0} session=${e} entry=${o} />`}
    </div>
  `}function em({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return ue`
    <div class="file">
      <span class="file-link">
        <${q} name="file" />
        <span class="file-text">
          <bdi class="file-name cut">${t.name}</bdi>
          <span class="file-detail">${De(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&ue`
        <progress max=${n.size} value=${n.sent} aria-label=${w("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var Da=300*1e3;function Ba({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=t,c=tm({old:new Map,fresh:new Map}).current;c.old=c.fresh,c.fresh=new Map;let u=l?[]:n;return de`
    ${a&&de`<${Ia} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+u.length===0&&!a&&!l&&de`<p key="none" class="empty" role="listitem">${w("conversation.none")}</p>`}
    ${nm(i,u).map(({day:g,at:b,items:f})=>de`
      <div class="day" key=${g}>
        <div class="day-name" role="listitem">
          <button type="button" class="small-target" tabindex="-1" title=${w("conversation.jump_to_date")} onClick=${r}>${un(b)}</button>
        </div>
        <${om} context=${e} items=${f} marks=${o} memory=${c} />
      </div>
    `)}
    ${l&&de`<${Ia} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function nm(e,t){let n=[],o=r=>{let s=new Date(r.at),i=Ct(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)o({row:r,entry:null,at:Date.parse(r.timestamp),sender:H(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function om({context:e,
items:t,marks:n,memory:o}){return t.flatMap((r,s)=>rm({context:e,item:r,before:t[s-1],marks:n,memory:o}))}function rm({context:e,item:t,before:n,marks:o,memory:{old:r,fresh:s}}){if(t.entry){let b=e.session.state.me,f=!(n&&(n.entry||n.sender===b)&&t.at-n.at<Da);return[de`<${vn} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${f} />`]}let{row:i}=t,a=i.seq===o.lineSeq,l=de`
    <div key="line" class="unread-line" role="listitem"><span>${w("conversation.unread_line")}</span></div>
  `,c=a||n?.sender!==t.sender||t.at-n.at>=Da;if(!H(i)){let b=de`<${Ra} key=${i.seq} session=${e.session} notice=${i} />`;return a?[l,b]:[b]}let u=i.seq===o.flashSeq,g=r.get(i);return(!g||g.props.isHead!==c||g.props.isFlashed!==u)&&(g=de`<${ji} key=${i.seq} context=${e} message=${i} isHead=${c} isFlashed=${u} />`),s.set(
i,g),a?[l,g]:[g]}function Ia({way:e,marks:t,onRetry:n}){let o=t.faults[e];return de`
    <div class="edge ${e}" role="listitem" aria-label=${w("conversation.reading")}>
      ${o!==null&&de`
        <p role="alert">
          <span>${w("conversation.not_read",{reason:o})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${w("shell.try_again")}</button>
        </p>
      `}
    </div>
  `}function Wa({context:e,onReady:t}){let{session:n,groupId:o}=e,r=dt(null),s=dt(null),[i,a]=Ha(null),l=dt(null),[c,u]=Ha(null),g=n.resets.value,b=Se.value,f=b.name==="group"&&b.groupId===o?b.seq:null;Ua(()=>{let k=s.current,y=pa({session:n,groupId:o,box:r.current,render:(x,h)=>{let v=n.local.signals.outgoing.peek().filter(
E=>S(E)),M=pt`<${Ba}
          context=${e} drawn=${x} outgoing=${v} marks=${h}
          onDay=${m} onRetry=${y.ask}
        />`;Fa(x?M:null,k)}}),S=({group_id:x,recipient_id:h,seq:v})=>(x===o||h!==null&&n.local.groupWith(h)===o)&&(v===null||!n.state.logs.get(o)?.rows.has(v));return l.current=y,a(y),t(y),()=>{y.dispose(),Fa(null,k)}},[n,o]);let p=k=>k().then(()=>u(null),y=>u(Re(y))),m=()=>p(async()=>{let{askForDay:k}=await I(import("./later.js")),
y=await k();y&&await l.current.goToTime(y)}),d=dt(g),$=dt(!1),_=dt(null);return Ua(()=>{if(i){if(n.history.look(o,f??void 0),f!==null){let k=i.anchor.place(),y=i.position.peek().isAtEnd||k===null||k.row.startsWith("k");$.current&&(_.current??=y?"end":k),p(async()=>await i.goTo(f)&&i.flash(f))}else if(!$.current)p(i.open);else if(_.
current){let k=_.current;_.current=null,p(()=>k==="end"?i.goToEnd():i.goTo(Number(k.row),{offset:k.offset}))}$.current=!0}},[i,b]),sm(()=>{i&&g!==d.current&&p(i.again),d.current=g},[i,g]),Oa(r,i),pt`
    <div class="messages-place">
      ${i&&pt`<${Ca} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${w("conversation.messages")}
        onKeyDown=${k=>i&&Ta(k,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${w("conversation.older")}</button>
          <button type="button" class="button" onClick=${m}>${w("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${w("conversation.messages")} ref=${s}></div>
        ${i&&pt`<${Aa} context=${e} list=${i} box=${r} />`}
        ${c!==null&&pt`
          <p class="empty" role="alert">
            ${w("conversation.not_read",{reason:c})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&p(i.open)}>${w("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&pt`<${qa} context=${e} list=${i} />`}
    </div>
  `}var im=Oi({type:"conjunction"}),Ka=e=>im.value.format(e);import{html as ja}from"./vendor/preact.js";var kn=3;function Ga({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);Ot(e,n.slice(0,kn));let o=n.slice(0,kn).map(s=>ne(e,s,"…")),r=n.length>kn?w("conversation.typing_more",{names:o.join(", "),more:n.length-kn}):w("conversation.typing",{names:Ka(o),n:n.length});return ja`<p class="typing" aria-live="off">${n.
length>0&&ja`<bdi>${r}</bdi>`}</p>`}var So=()=>I(import("./later.js"));function za({session:e,actions:t,groupId:n}){let[o,r]=um(null),s=cm(()=>{let a=an({session:e,key:ge({groupId:n,userId:null})});return gn({session:e,actions:t,groupId:n,compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return am(()=>{i&&!i.settings&&e.asking.group(n)},[
e,n,i===null]),lm(()=>{if(!o)return;let a=l=>Ji(l,{context:s,list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[s,o]),i?Sn`
    <${Wa} context=${s} onReady=${r} />
    <div class="main-foot">
      <${Ga} session=${e} groupId=${n} />
      <${mn} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${fi} session=${e} groupId=${n} />
    <${bn} session=${e} groupId=${n} />
    <${_a} load=${So} />
    <${Fi} load=${So} />
  `:Sn`<${fm} session=${e} groupId=${n} />`}function fm({session:e,groupId:t}){let n=e.left.value.findLast(({event:r})=>r.group_id===t);if(n&&n.event.actor_id!==e.state.me)return Sn`<${J} load=${So} name="Left" left=${n} />`;let o=e.connection.value.state==="live";return Sn`<p class="empty" role="status">${o?w("convers\
ation.not_member"):w("conversation.reading")}</p>`}import{html as Xa,useEffect as Ya,useMemo as pm}from"./vendor/preact.js";function Qa({session:e,actions:t,userId:n}){let{local:o}=e,r=ge({groupId:null,userId:n}),s=pm(()=>gn({session:e,actions:t,groupId:0,compose:an({session:e,key:r})}),[e,t,r]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=ne(e,n),c=o.signals.outgoing.value.filter(u=>u.recipient_id===n);return Ya(()=>e.
asking.people.need([n]),[e,n]),Ya(()=>{i!==null&&he(qe({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),Xa`
    <div class="main-body">
      <div class="beginning">
        <${Z} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${w("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${w("conversation.messages")}>
        ${c.map(u=>Xa`<${vn} key=${u.key} context=${s} entry=${u} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${mn} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
    <${bn} session=${e} userId=${n} />
  `}import{html as ie,useEffect as Ja}from"./vendor/preact.js";import{html as dm,useEffect as mm}from"./vendor/preact.js";function Va({session:e,userId:t}){return mm(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&dm`<span class="online-dot"><span class="unseen">${w("shell.online")}</span></span>`}var xn=e=>{U(async()=>(await I(import("./later.js"))).openGroupMenu(e))};function Za({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return Ja(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[o]),ie`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${q} name="back" label=${w("shell.back")} /></a>
      ${o?.kind==="direct"?ie`<${tl} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:ie`<${gm} group=${o} />`}
      ${o&&ie`<${hm} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var el=({session:e,userId:t})=>ie`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${q} name="back" label=${w("shell.back")} /></a>
    <${tl} session=${e} userId=${t} />
  </header>
`;function gm({group:e}){if(!e)return ie`<h1 class="grow"><bdi>${w("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return ie`
    <${Z} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>it({name:"group",groupId:t})}>
          <bdi class="cut">${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&ie`<span class="tag">${w("shell.archived")}</span>${" "}`}
        ${r!==null&&ie`<span>${w("shell.n_members",{n:r})}</span>`}
        ${o&&ie`<span> · </span><bdi class="cut" title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function tl({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=_e(o);return Ja(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),ie`
    <span class="with-dot">
      <${Z} id=${t} name=${r} file=${o?.avatar} />
      <${Va} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>it({name:"profile",userId:t,groupId:n})}>
          <bdi class="cut">${r||w("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi class="cut">${t===e.state.me?w("shell.notes"):o?.status??""}</bdi></p>
    </div>
  `}function hm({session:e,actions:t,group:n}){let o=(r,s,i)=>ie`
    <button
      class=${r==="search"?"button quiet":"button quiet in-menu"} title=${i} aria-pressed=${ve.value?.name===r}
      onClick=${()=>it({name:r,groupId:n.id})}
    >
      <${q} name=${s} label=${i} />
    </button>
  `;return ie`
    ${n.kind==="group"&&o("members","group",w("shell.members"))}
    ${o("pins","pin",w("shell.pins"))}
    ${o("search","search",w("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${w("shell.more")}
      onClick=${r=>xn({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${q} name="more" label=${w("shell.more")} />
    </button>
  `}import{html as Mo}from"./vendor/preact.js";var Mn=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as $m}from"./vendor/preact.js";var xo=(e,t)=>U(async()=>{let{openNew:n}=await I(import("./later.js")).catch(()=>{throw new Error(w("shell.not_loaded"))});n(e,t)});function nl(e){let t=n=>ft({label:w("shell.menu_new"),anchor:n.currentTarget,items:Mn.map(([o,r])=>({label:w(`shell.new.${o}`),icon:r,onSelect:()=>{xo(o,e)}}))});return $m`
    <button class="button quiet" aria-haspopup="menu" title=${w("shell.menu_new")} onClick=${t}>
      <${q} name="add" label=${w("shell.menu_new")} />
    </button>
  `}function ol(e){let t=e.session.view.order.value.length===0;return Mo`
    <div class="main-body home">
      <p class="quiet-text">${w(t?"shell.begin":"shell.choose")}</p>
      <${Eo} ...${e} />
    </div>
  `}var Eo=e=>Mo`
  <div class="home-actions">
    ${Mn.map(([t,n])=>Mo`
      <button key=${t} class="button" onClick=${()=>{xo(t,e)}}>
        <${q} name=${n} />${w(`shell.new.${t}`)}
      </button>`)}
  </div>
`;var Ao=/Mac|iPhone|iPad/.test(navigator.platform),rl=()=>Ao?"⌘":w("shell.key.ctrl");import{signal as wm}from"./vendor/preact.js";var Nt=wm(!1);function En(){document.querySelector("dialog[open]")||(wn(),Nt.value=!0)}var _m=".composer textarea",ym=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function al(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||vm(n,e)&&n.preventDefault()};return window.addEventListener("keydown",t),()=>window.removeEventListener("keydown",t)}function vm(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=Ao?e.metaKey:e.ctrlKey;if(Nt.peek()&&!document.querySelector("dialog[open]"))return n.length===1;if(ma()||
va()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")En();else if(s&&!o&&r&&n.toLowerCase()==="f")he("/search");else if(o&&!s&&n==="ArrowDown")sl(t,1,r);else if(o&&!s&&n==="ArrowUp")sl(t,-1,r);else{if(n==="F6"&&!o&&!s)return bm(r?-1:1);if(n==="Escape")return ve.peek()===null&&il();if(o||
e.ctrlKey||e.metaKey||xm(e.target))return!1;if(n==="?")U(Sm);else return km(e)&&il(),!1}return!0}function sl({state:e,view:t},n,o){let r=Se.peek(),s=t.order.peek(),i=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=i+n;l>=0&&l<s.length;l+=n){let c=e.groups.get(s[l]);if(!(!c||o&&(c.unread===0||
Ke(c,a)&&c.mentions===0))){he(`/g/${c.id}`);return}}}function bm(e){let t=ym.flatMap(({root:s,first:i})=>{let a=document.querySelector(s),l=a?.querySelector(i)??a;return a&&l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let i=t[(r+e*s+n*s)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function il(){let e=document.querySelector(_m);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function km({
key:e,target:t}){return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".panel, [role='menu'], [role='listbox']"))}async function Sm(){(await I(import("./later.js"))).showKeys()}function xm(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):
!1}import{effect as Mm,html as Em}from"./vendor/preact.js";var ll=5e3,cl=()=>I(import("./later.js"));function ul({connection:e}){return Mm(()=>{e.value.state==="live"&&Am(()=>{cl().catch(()=>{})})})}function Am(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:ll}):setTimeout(e,ll)}function fl(e){return Nt.value?Em`<${J} load=${cl} name="Palette" ...${e} />`:
null}import{html as dl,useEffect as ml,useLayoutEffect as gl,useRef as Cm,useState as hl}from"./vendor/preact.js";import{html as Oo,useEffect as Om,useRef as Tm}from"./vendor/preact.js";function pl({title:e,head:t,foot:n,children:o}){let r=Tm(null),s=ve.value?.back;return Om(()=>{r.current?.focus({preventScroll:!0})},[]),Oo`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s&&Oo`<button class="button quiet" onClick=${()=>re(s)}>
            <${q} name="back" label=${w("shell.panel_back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${r}>${e}</h2>
          <button class="button quiet" onClick=${ze}>
            <${q} name="close" label=${w("shell.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${o}</div>
      ${n&&Oo`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var To=null;function wl({session:e,actions:t}){let n=ve.value,o=Cm(!1),[,r]=hl(0),[s,i]=hl(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(n.groupId).value===null,l=n!==null&&!a;if(ml(()=>{a&&ze()},[a]),ml(()=>{!l||To||I(import("./panels.js")).then(u=>{To=u.PANELS,r(g=>g+1)},()=>i(!0))},
[l]),gl(()=>{if(l)return document.addEventListener("keydown",$l),()=>document.removeEventListener("keydown",$l)},[l]),gl(()=>{o.current&&!l&&qm()&&Ri(),o.current=l},[l]),!l)return null;let c=To?.[n.name];return c?dl`<${c} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:dl`
    <${pl} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?w("shell.panel_not_loaded"):w("shell.loading")}
      </p>
    <//>
  `}function $l(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}ze()}var qm=()=>!document.
activeElement||document.activeElement===document.body;import{html as On,useMemo as lg,useState as cg}from"./vendor/preact.js";import{html as Rm,useState as Lm}from"./vendor/preact.js";var _l="chat-asked";function yl({session:e}){let[t,n]=Lm(Pm()),o=e.local.signals.settings.value.notifications;if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{Nm(),n(!0)};return Rm`
    <section class="ask" aria-label=${w("shell.notifications")}>
      <p>${w("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${w("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${w("shell.allow")}</button>
      </div>
    </section>
  `}function Pm(){try{return localStorage.getItem(_l)!==null}catch{return!0}}function Nm(){try{localStorage.setItem(_l,"1")}catch{}}import{html as Dm}from"./vendor/preact.js";function vl({session:e,actions:t}){let n=e.state.me,o=e.view.people.get(n).value,r=_e(o),s=i=>ft({label:w("shell.account"),anchor:i.currentTarget,items:[{label:w("shell.profile"),icon:"person",onSelect:()=>he("/settings/profile")},{label:w("shell.settings"),icon:"settings",onSelect:()=>he("/settings")},{label:w("shell.\
sessions"),icon:"device",onSelect:()=>he("/settings/sessions")},null,{label:w("shell.read_all"),icon:"check",onSelect:()=>{U(()=>t.readAll())}},null,{label:w("shell.sign_out"),icon:"leave",onSelect:()=>{Im()}}]});return Dm`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${w("shell.account_of",{name:r})} onClick=${s}>
      <${Z} id=${n} name=${r} file=${o?.avatar} size="small" />
    </button>
  `}var Im=()=>U(async()=>{await ke.logout(),he("/",{replace:!0})});var Co=["all","unread","mentions","direct"],Bm={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e==="direct"};function bl(e,t,n,o){if(n==="all")return e;let r=Bm[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as Fm,useEffect as Um,useState as Hm}from"./vendor/preact.js";function kl({session:e,actions:t}){let[n,o]=Hm([]),r=e.connection.value.state==="live",s=e.invitations.value;if(Um(()=>{r&&t.invitations().then(({items:l})=>o(l),()=>{})},[r,s]),n.length===0)return null;let i=()=>U(async()=>(await I(import("./later.js"))).showInvitations(t,n,a)),a=l=>o(c=>c.filter(u=>u.id!==
l));return Fm`
    <button class="button invitations" onClick=${i}>
      <${q} name="group" />${w("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as ql,useEffect as Ll,useLayoutEffect as An,useRef as mt,useState as Lo}from"./vendor/preact.js";var Wm=1440*60*1e3,Km=7,jm=ye({hour:"numeric",minute:"2-digit"}),Gm=ye({weekday:"short"}),zm=ye({day:"numeric",month:"short"}),Xm=ye({day:"numeric",month:"numeric",year:"2-digit"}),Sl=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function xl(e,t=new Date){let n=Math.round((Sl(t)-Sl(e))/Wm);return n===
0?jm.value.format(e):n>0&&n<Km?Gm.value.format(e):(e.getFullYear()===t.getFullYear()?zm:Xm).value.format(e)}import{html as ae,useEffect as El,useLayoutEffect as Ym,useRef as Qm}from"./vendor/preact.js";function Ml(e,t){return e.kind==="group"?e.name:t?.is_deleted?w("shell.deleted_user"):_e(t)||e.name}var Al=999;function Ol({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,c=Qm(null);Ym(()=>c.current?.style.setProperty("--at",String(o)),[o,!l]);let u=Vm(e,l);if(!l)return null;let g=Ke(l,Date.now()),b=Ml(l,u.person),f=l.unread>0&&!g,p=d=>xn({session:e,actions:t,
id:n,name:b,point:d,anchor:c.current?.querySelector(d?"a":"button")}),m=d=>{d.preventDefault();let $=d.clientX===0&&d.clientY===0;p($?null:{x:d.clientX,y:d.clientY})};return ae`
    <li
      ref=${c} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${m} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${Jm(l,b,g,u.isOnline)} data-unread=${f} data-muted=${g} draggable=${!1}
      >
        <span class="group-picture">
          <${Z} id=${l.peer_id??n} name=${b} file=${u.person?.avatar} isGroup=${l.kind==="group"} />
          ${u.isOnline&&ae`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${b}</bdi>
            ${g&&ae`<${q} name="muted" />`}
            ${l.last&&ae`<time class="group-time">${xl(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${eg} session=${e} group=${l} isChosen=${s} />
            <${Zm} group=${l} isMuted=${g} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>p(null)}
      >
        <${q} name="more" label=${w("shell.menu_of",{name:b})} />
      </button>
    </li>
  `}function Vm(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return El(()=>o?e.people.show(n):void 0,[n,o]),El(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function Jm({unread:e,mentions:t},n,o,r){let s=[n];
return r&&s.push(w("shell.online")),e>0&&s.push(w("shell.n_unread",{n:e})),t>0&&s.push(w("shell.n_mentions",{n:t})),o&&s.push(w("shell.muted")),s.join(", ")}function Zm({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n==="direct"&&e>0&&!o;return ae`
    ${t>0&&!r&&ae`<span class="badge of-mention">@${qo(t)}</span>`}
    ${r&&ae`<span class="badge of-mention">${qo(e)}</span>`}
    ${e>0&&!o&&!r&&ae`<span class="badge">${qo(e)}</span>`}
  `}var qo=e=>e>Al?`${Al}+`:e;function eg({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter(g=>g!==e.state.me),a=e.local.signals.drafts.get(`g${o}`).value;if(i.length>0)return ae`<span class="group-last typing">${w("shell.typing")}</span>`;if(a?.text&&!n)return ae`<span class="group-last"><em>${w(
"shell.draft")} </em><bdi class="cut">${a.text}</bdi></span>`;if(!r)return ae`<span class="group-last"><bdi class="cut">${t.topic||w("shell.empty_group")}</bdi></span>`;let l=r.sender_id===e.state.me,c=e.view.people.get(r.sender_id).value,u=l?w("shell.you"):s==="direct"?null:_e(c)||r.sender;return ae`<span class="group-last">${u&&
ae`<span class="group-from"><bdi class="cut">${u}</bdi>: </span>`}<bdi class="cut">${tg(r)}</bdi></span>`}function tg({kind:e,text:t}){return e==="deleted"?w("shell.deleted"):e==="file"?w("shell.a_file"):je(t)}function Tl({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(s,o))}}function Cl({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var ng=2e3,og=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Pl({session:e,actions:t,ids:n,chosen:o}){let r=mt(null),s=mt(null),[i,a]=rg(n),[l,c]=Lo({first:0,end:0}),[u,g]=Lo(null),b=ig(i,[u,o,i[0]??null]),f=Ro(s.current),p=Cl(l,[i.indexOf(b??-1),i.indexOf(f??-1)]);function m(){let $=r.current,_=s.current?.
getBoundingClientRect().height??0,k=i.length;if(!$||k===0||_===0)return;let y=Tl({top:$.scrollTop,height:$.clientHeight,row:_/k,count:k});c(S=>S.first===y.first&&S.end===y.end?S:y)}An(()=>{s.current?.style.setProperty("--count",String(i.length)),m()},[i]),Ll(()=>{let $=new ResizeObserver(m);return $.observe(r.current),
$.observe(s.current),()=>$.disconnect()},[i]),An(()=>{f!==null&&Ro(s.current)===null&&Rl(s.current,f)?.focus()}),sg(s,i,o);function d($){let _=Ro(s.current);if(_===null||!og.includes($.key)||$.altKey||$.ctrlKey)return;$.preventDefault();let k=Math.max(1,Math.floor((r.current?.clientHeight??0)/Nl(s.current))-1),y=i.indexOf(
_),S={ArrowDown:y+1,ArrowUp:y-1,PageDown:y+k,PageUp:y-k,Home:0,End:i.length-1}[$.key]??y,x=i[Math.max(0,Math.min(S,i.length-1))];x!==void 0&&g(x)}return An(()=>{u!==null&&f!==null&&f!==u&&Rl(s.current,u)?.focus()},[u]),ql`
    <div
      ref=${r} class="sidebar-body" onScroll=${m}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${w("shell.conversations")} onKeyDown=${d}>
        ${p.map($=>{let _=i[$];return ql`<${Ol}
            key=${_} id=${_} position=${$} count=${i.length} session=${e} actions=${t}
            isChosen=${_===o} isStop=${_===b} onFocus=${g}
          />`})}
      </ul>
    </div>
  `}function rg(e){let t=mt(e),n=mt(-1/0),o=mt(null),[,r]=Lo(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),Ll(()=>(s>0&&t.current!==e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+ng}]}function sg(e,t,n){let o=mt(null);
An(()=>{let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=Nl(e.current),a=r*i;a<s.scrollTop?s.scrollTop=a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function Nl(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function Ro(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var Rl=(e,t)=>e?.querySelector(`li[data-id="${t}"] > a`),ig=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;import{html as ag}from"./vendor/preact.js";var Dl=()=>ag`
  <button
    class="button quiet" title=${w("shell.mentions")} aria-pressed=${ve.value?.name==="mentions"}
    onClick=${()=>it({name:"mentions"})}
  >
    <${q} name="mention" label=${w("shell.mentions")} />
  </button>
`;function Il({session:e,actions:t,chosen:n}){let[o,r]=cg(Co[0]),s=ug(e,o,n);return On`
    <nav id="groups" class="sidebar" aria-label=${w("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${q} name="logo" /><span>${w("shell.name")}</span></a>
          <span class="grow"></span>
          <${Dl} />
          <${nl} session=${e} actions=${t} />
          <${vl} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${En}>
          <${q} name="search" /><span class="grow">${w("shell.palette")}</span><kbd>${`${rl()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${w("shell.filter")}>
          ${Co.map(i=>On`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${w(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${kl} session=${e} actions=${t} />
      </header>
      <${Pl} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&On`
        <div class="empty">
          <p>${w(`shell.none.${o}`)}</p>
          ${o==="all"&&On`<${Eo} session=${e} actions=${t} />`}
        </div>`}
      <${yl} session=${e} />
    </nav>
  `}function ug(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return lg(()=>bl(o,e.state.groups,t,n),[e,o,r,t,n])}function pg({session:e,actions:t}){let n=Se.value,o=n.name!=="home";return fg(()=>al(e),[e]),Bl(()=>ul(e),[e]),Bl(()=>mg(e),[e]),me`
    <a class="skip-link" href="#main">${w("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${zo}>
      <${ni} session=${e} />
      <${Il} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${dg} session=${e} actions=${t} at=${n} />
        <${hg} session=${e} actions=${t} at=${n} />
      </main>
      <${wl} session=${e} actions=${t} />
      <${ri} session=${e} />
    </div>
    <${fl} session=${e} actions=${t} />
    <${ha} />
    <${ba} load=${Tn} />
    <${Xo} />
  `}function dg({session:e,actions:t,at:n}){switch(n.name){case"group":return me`<${Za} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return me`<${el} key=${n.userId} session=${e} userId=${n.userId} />`;default:return me`
        <header class="bar">
          <a class="button quiet back" href="/"><${q} name="back" label=${w("shell.back")} /></a>
          <h1><bdi class="cut">${$g(n)}</bdi></h1>
        </header>
      `}}function mg(e){let t=[],n=!1;return Tn().then(({startNotifications:o,startTellingLeft:r,startSwipe:s})=>{n||(t=[o(e),r(e),s()])},()=>{}),()=>{n=!0;for(let o of t)o()}}var Tn=()=>I(import("./later.js")),gg=()=>I(import("./settings.js"));function hg({session:e,actions:t,at:n}){switch(n.
name){case"group":return me`<${za} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return me`<${Qa} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"join":return me`<${J} load=${Tn} name="InviteScreen" session=${e} actions=${t} code=${n.code} />`;case"search":return me`<${J} load=${Tn} name="SearchScreen" session=${e} actions=${t} query=${n.
query} />`;case"settings":return me`<${J} load=${gg} name="Settings" session=${e} actions=${t} page=${n.page} />`;case"home":return me`<${ol} session=${e} actions=${t} />`;default:return me`<div class="main-body"><p class="empty"><a href="/">${w("shell.back")}</a></p></div>`}}function $g(e){switch(e.name){case"home":return w(
"shell.name");case"group":case"direct":return w("shell.conversation");case"join":return w("shell.invitation");case"search":return w("shell.search");case"settings":return w("shell.settings");case"unknown":return w("shell.not_found")}}export{Kl as a,Jl as b,Me as c,H as d,te as e,Ke as f,H$ as g,vf as h,_e as i,Z as j,I as k,rt as l,Ie as m,d_ as n,yi as o,m_ as p,g_ as q,h_ as r,$_ as s,ye as t,Ct as u,P_ as v,cn as w,N_ as x,ve as y,re as z,F_ as A,ze as B,Pi as C,fo as D,Di as E,Ii as F,wa as G,Iv as H,Ed as I,ma as J,ga as K,Td as L,Cd as M,rl as N,
Ml as O,ft as P,Nt as Q,Im as R,Mn as S,xl as T,pl as U,Va as V,pg as W};
