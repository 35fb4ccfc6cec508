import{A as $e,B as Ko,C as _t,D as Wo,E as we,F as K,L as Tn,b as Re,c as Ro,d as $,e as V,f as Lo,g as Po,h as Se,i as No,j as Do,k as Io,l as he,m as Bt,n as Bo,o as Fo,p as wt,q as Uo,r as Ho,u as xe,v as q,y as Le,z as Me}from"./shared1.js";function jo({me:e,leave:t},n,o){async function r(s){let i=await n.patch("/v1/users/me",s);return e.value=i,i}return{changeProfile:r,uploadAvatar(s,i=()=>{}){let{done:a,cancel:l}=o(s,"avatar",{onProgress:i});return{done:a.then(({id:c})=>r({avatar:c})),cancel:l}},async changePassword(s,i){let{ended:a}=await n.put("/v1/us\
ers/password",{old_password:s,new_password:i});return a},sessions:()=>n.get("/v1/users/sessions"),endSession:s=>n.remove(`/v1/users/sessions/${encodeURIComponent(s)}`),exportPath:"/v1/users/me/export",deleteAccount:(s,i)=>t("account_deleted",()=>n.remove("/v1/users/me",{password:s,messages:i}))}}var J=e=>`/v1/groups/${e}`,Ee=(e,t)=>`/v1/groups/${e}/messages/${t}`,Ft=(e,t)=>`/v1/groups/${e}/members/${t}`;var Ut=200;function zo({state:e,asking:t},n){return{details:o=>t.group(o),async createGroup(o){let{id:r}=await n.post("/v1/groups",{name:o});return r},async changeGroup(o,r){let{settings:s}=await n.patch(J(o),r);return s},deleteGroup:o=>n.remove(J(o)),join:o=>n.post(`${J(o)}/join`),leave:o=>n.remove(Ft(o,e.me)),mute:(o,r)=>n.
put(`${J(o)}/mute`,{until:r}),unmute:o=>n.remove(`${J(o)}/mute`),publicGroups:(o,r=0)=>n.page("/v1/groups/public",{q:o||null,limit:Ut,after_id:r}),members:(o,{q:r,after_id:s=0,limit:i=Ut}={})=>n.page(`${J(o)}/members`,{q:r||null,limit:i,after_id:s}),addMember:(o,r,s="member")=>n.post(`${J(o)}/members`,{user_id:r,role:s}),
changeRole:(o,r,s)=>n.patch(Ft(o,r),{role:s}),removeMember:(o,r)=>n.remove(Ft(o,r)),ban:(o,r)=>n.put(`${J(o)}/bans/${r}`),unban:(o,r)=>n.remove(`${J(o)}/bans/${r}`),bans:o=>n.page(`${J(o)}/bans`,{limit:Ut,after_id:0}),createInvite:(o,r)=>n.post(`${J(o)}/invites`,r),invites:o=>n.get(`${J(o)}/invites`),revokeInvite:(o,r)=>n.
remove(`${J(o)}/invites/${r}`),showInvite:o=>n.get(`/v1/invites/${encodeURIComponent(o)}`),useInvite:o=>n.post(`/v1/invites/${encodeURIComponent(o)}`),invitations:()=>n.page("/v1/users/me/invitations",{limit:Ut,after_id:0}),acceptInvitation:o=>n.post(`/v1/users/me/invitations/${o}/accept`),declineInvitation:o=>n.remove(
`/v1/users/me/invitations/${o}`)}}var Ht=200,yt=class extends Se{constructor(t,n,o){super({...t,sentence:t.message}),this.mine=n,this.theirs=o}};function Go({local:e,people:t,marks:n,history:o},r){return{async send(s){let i=await e.outbox.add(s),{group_id:a,recipient_id:l}=i;return a&&t.typedAndSent(a),await e.drafts.clear(he({groupId:a,userId:l})),i},
sendAgain:s=>e.outbox.retry(s),deleteUnsent:async s=>await e.outbox.discard(s)!==null,editUnsent:s=>e.editUnsent(s),async edit({group_id:s,seq:i,revision:a=1},l){let c=Ee(s,i);try{return await r.patch(c,{content:l},{headers:{"If-Match":`"${a}"`}})}catch(u){let h=u;throw h.action!=="choose"?h:new yt(h,l,await r.get(c))}},
remove:(s,i)=>r.remove(Ee(s,i)),async react(s,i,a,l){let c=`${Ee(s,i)}/reactions/${encodeURIComponent(a)}`,{reactions:u}=await(l?r.put(c):r.remove(c));return u},pin(s,i,a){let l=`${J(s)}/pins/${i}`;return a?r.put(l):r.remove(l)},pins:s=>r.get(`${J(s)}/pins`),markUnread:(s,i)=>n.unread(s,i),readAll:()=>n.readAll(),message:(s,i)=>r.
get(Ee(s,i)),async versions(s,i){let a=`${Ee(s,i)}/versions`,l=[];for(;;){let c=l[l.length-1]?.revision,u=await r.get(a,{limit:Ht,after:c});if(l.push(...u),u.length<Ht)return l}},reactions:(s,i)=>r.page(`${Ee(s,i)}/reactions`,{limit:Ht,after_id:0}),readers:(s,i)=>r.page(`${Ee(s,i)}/readers`,{limit:Ht,after_id:0}),replies:(s,i,a={})=>r.
get(`${Ee(s,i)}/replies`,a),mentions:(s=null)=>r.page(s??"/v1/mentions"),search:s=>r.get("/v1/search",s),refresh:(s,i)=>o.row(s,i)}}function Xo({local:e},t){return{findUsers:async(n,o=20)=>(await t.page("/v1/users",{q:n,limit:o})).items,users:({q:n,limit:o=200}={})=>t.page("/v1/users",{q:n||null,limit:o,after_id:0}),user:n=>t.get(`/v1/users/${n}`),conversationWith:n=>e.groupWith(n),block(n,o){let r=`/v1/users/${n}/block`;return o?t.put(r):t.remove(
r)},blocked:()=>t.get("/v1/users/blocked"),more:({next:n})=>t.page(String(n))}}var Il=(e,t,n)=>({...Go(e,t),...zo(e,t),...Xo(e,t),...jo(e,t,n)});import{openDB as Bl,unwrap as Fl,wrap as Ul}from"./vendor/idb.js";var Hl=1,Kl=3e3,Wl=3,jl=40,Vo=["outbox","drafts","files","values"],vt=["meta","groups","messages","people","logs"];async function zl(e){if(typeof indexedDB>"u")return wt();let t=!0,n=Promise.resolve().then(()=>Bl(`chat-${e}`,Hl,{upgrade(r){for(let s of vt)r.objectStoreNames.contains(s)&&r.deleteObjectStore(s);r.createObjectStore(
"meta"),r.createObjectStore("groups",{keyPath:"id"}),r.createObjectStore("messages",{keyPath:["group_id","seq"]}),r.createObjectStore("people",{keyPath:"id"}),r.createObjectStore("logs",{keyPath:"group_id"});for(let s of Vo)r.objectStoreNames.contains(s)||(s==="outbox"?r.createObjectStore(s,{keyPath:"key"}):r.createObjectStore(
s))},blocking:(r,s,i)=>i.target.close(),terminated:()=>{t=!1}})),o=await Jo(n,null);return o?Gl(o,()=>t):(n.then(r=>r.close()).catch(()=>{}),wt())}async function Jo(e,t,n=()=>{}){let o,r=new Promise(s=>{o=setTimeout(()=>{n(),s(t)},Kl)});try{return await Promise.race([e,r])}catch{return t}finally{clearTimeout(o)}}function Gl(e,t){
let n=0;async function o(s,i){if(!t()||n>=Wl)return i;let a=Promise.resolve().then(s);return Jo(a,i,()=>n++)}let r=s=>o(async()=>(await s(),!0),!1);return{is_lasting:!0,read:()=>o(()=>Xl(e),null),rows:s=>o(()=>e.getAll("messages",IDBKeyRange.bound([s,0],[s,1/0])),[]),async save(s){let i=!1;return await r(()=>Yl(e,s).catch(
l=>{throw i=l?.name==="QuotaExceededError",l}))?!0:(i&&await r(()=>Qo(e,["messages","logs"])),!1)},outbox:()=>o(()=>e.getAll("outbox"),[]),outgoing:s=>o(async()=>await e.get("outbox",s)??null,null),put_outgoing:s=>r(()=>Yo(e,"outbox",s)),remove_outgoing:s=>r(()=>e.delete("outbox",s)),drafts:()=>o(async()=>{let s=e.transaction(
"drafts"),[i,a]=await Promise.all([s.store.getAllKeys(),s.store.getAll()]);return new Map(i.map((l,c)=>[String(l),a[c]]))},new Map),draft:s=>o(async()=>await e.get("drafts",s)??null,null),put_draft:(s,i)=>r(()=>Yo(e,"drafts",i,s)),sync_draft:(s,i)=>r(()=>Ql(e,s,i)),file:s=>o(async()=>await e.get("files",s)??null,null),
put_file:(s,i)=>r(()=>e.put("files",i,s)),remove_file:s=>r(()=>e.delete("files",s)),value:s=>o(async()=>await e.get("values",s)??null,null),put_value:(s,i)=>r(()=>e.put("values",i,s)),wipe:(s=!1)=>r(()=>Qo(e,s?[...vt,...Vo]:vt)),close:()=>e.close()}}async function Xl(e){let t=e.transaction(["meta","groups","people","lo\
gs"]),n=t.objectStore("meta"),[o,r,s,i,a]=await Promise.all([n.get("cursor"),n.get("me"),t.objectStore("groups").getAll(),t.objectStore("people").getAll(),t.objectStore("logs").getAll()]);return o===void 0?null:{cursor:o,me:r??null,groups:s,people:i,logs:a}}async function Yl(e,t){let n=e.transaction(vt,"readwrite");n.done.
catch(()=>{});let o=i=>Fl(n.objectStore(i));if(t.is_whole)for(let i of vt)o(i).clear();for(let i of[...t.gone_groups,...t.gone_logs])o("messages").delete(IDBKeyRange.bound([i,0],[i,1/0])),o("logs").delete(i);for(let i of t.gone_groups)o("groups").delete(i);let r=new Map(t.logs.map(i=>[i.group_id,i]));for(let[i,{from:a}]of r)
o("messages").delete(IDBKeyRange.bound([i,0],[i,a],!1,!0));for(let i of t.gone_rows)i[1]>=(r.get(i[0])?.from??0)&&o("messages").delete(i);for(let i of t.groups)o("groups").put(i);for(let i of t.people)o("people").put(i);let s=0;for(let i of t.rows){let a=o("messages").put(i);++s%jl===0&&await Ul(a)}for(let i of t.logs)
o("logs").put(i);o("meta").put(t.cursor,"cursor"),o("meta").put(Date.now(),"saved_at"),t.me!==void 0&&o("meta").put(t.me,"me"),n.commit(),await n.done}async function Yo(e,t,n,o){let r=e.transaction(t,"readwrite"),{store:s}=r,i=n===null?s.delete(o):s.put(n,o);r.commit(),await Promise.all([i,r.done])}async function Ql(e,t,n){
let{store:o,done:r}=e.transaction("drafts","readwrite");Fo(await o.get(t),n)&&(Bt(n)?o.delete(t):o.put({...n,is_synced:!0},t)),await r}async function Qo(e,t){let n=e.transaction(t,"readwrite");await Promise.all([...t.map(o=>n.objectStore(o).clear()),n.done])}import{batch as ff,signal as Ge}from"./vendor/preact.js";var Vl=new Set([1002,1007,1009,4502]),Jl=new Map([[4500,"token_expired"],[4501,"session_revoked"]]),Zo=e=>Vl.has(e),er=e=>Jl.get(e)??null;function tr(e){try{let t=Number(JSON.parse(e).retry_after_ms);return Number.isFinite(t)&&t>=0?Math.min(t,6e4):1e3}catch{return 1e3}}var Zl=1e4;function nr(e){let t=new Map,n=0;function o(s){let i=t.get(s);return t.delete(s),i&&e.cancel(i.handle),i}let r=(s,i)=>o(s)?.fail(new Se({code:i}));return{ask(s,i,a=`r${++n}`){return new Promise((l,c)=>{let u=e.after(()=>r(a,"time_out"),Zl);t.set(a,{done:l,fail:c,handle:u}),i({...s,ref:a})||r(a,"network")})},
settle(s){if(typeof s.ref!="string")return;let i=o(s.ref);s.type==="error"?i?.fail(Do(s)):i?.done(s)},failAll(){for(let s of[...t.keys()])r(s,"network")}}}var nc=1e4,Cn=2e4,oc=5e3,rc=500,sc=3e4,rr=3,ic=65536;function sr({open:e,prepare:t,checkLogin:n,onFrame:o,onState:r,isOnline:s=()=>!0,isVisible:i=()=>!0,clock:a=Po,random:l=Math.random}){let c=null,u={state:"idle",since:a.now(),retryAt:null,code:null},h=0,v=0,p=!1,f=null,m=null,d=-1/0,w=nr(a);function _(T,P=null,B=null){
let U=a.now();u={state:T,since:U,retryAt:P===null?null:U+P,code:B},r(u)}function x(){return u.state==="updating"&&h<rr?"updating":u.state==="offline"?"offline":"connecting"}async function b(){y();let T=++v;_(x());let P;try{P=await t()}catch(ee){T===v&&A(ee);return}if(T!==v)return;let B=!1;c=e(P);let U=c;f=a.after(()=>E(
B,1006),nc),U.onopen=()=>{B=!0},U.onmessage=({data:ee})=>U===c&&S(ee),U.onclose=({code:ee,reason:C})=>U===c&&M(B,ee,C)}function S(T){let P;try{P=JSON.parse(String(T))}catch{return}if(d=a.now(),P.type==="ready")k(),a.cancel(f),p=!0,_("catching_up");else if(P.type==="live"){h=0,o(P),_("live");return}w.settle(P),o(P)}function k(){
let T=d+Cn-a.now(),P=()=>d+Cn>a.now();m=a.after(()=>P()||!i()?k():g(),T>0?T:Cn)}function g(){a.cancel(m),d=-1/0,D({type:"ping"}),m=a.after(()=>d>-1/0?k():E(!0,1006),oc)}function y(){if(a.cancel(f),a.cancel(m),p=!1,c){let T=c;c=null,T.onmessage=T.onopen=null,T.onclose=null,T.close(1e3)}w.failAll()}function M(T,P,B){if(P===
1012){let ee=tr(B)+l()*1e3;y(),_("updating",ee,P),f=a.after(b,ee);return}let U=er(P);U?N("ended",U):P===4503?N("crowded",P):Zo(P)?N("faulty",P):E(T,P)}function E(T,P){y();let B=++v;if(T){L(P);return}_(x(),null,P),n().then(()=>B===v&&L(P),U=>B===v&&A(U))}function A(T){if(!(T instanceof Se))throw T;T.action==="sign_in"?N(
"ended",T.code):L(T.code,(T.retryAfter??0)*1e3)}function L(T,P=0){y();let B=Math.min(rc*2**h,sc),U=Math.max(B*(.7+.6*l()),P);h++,!s()||h>=rr?_("offline",U,T):_(u.state==="updating"?"updating":"waiting",U,T),f=a.after(b,U)}function N(T,P=null){v++,y(),_(T,null,P)}function D(T){return!c||!p?!1:(c.send(JSON.stringify(T)),
!0)}return{get connection(){return u},start(){h=0,b()},stop:()=>N("idle"),end:T=>N("ended",T),restart:()=>{b()},now(){u.state==="crowded"?this.start():["offline","waiting","updating"].includes(u.state)?b():p&&g()},offline(){u.state==="waiting"||u.state==="connecting"?(u={...u,state:"offline"},r(u)):p&&g()},signal:T=>c!==
null&&c.bufferedAmount<ic&&D(T),request:(T,P)=>w.ask(T,D,P)}}function Ae(e){let t=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(t)?t:0}var ir=4,qn=1e3,ac=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","message_unpinned","account_deleted"]),ar=e=>({group_id:e,segments:[],rows:new Map,sorted:null,pending:new Set}),W=e=>e!==void 0&&(e.type==="group_message"||e.type===
"direct_message"),lr=e=>e.type==="group_message"||e.type==="direct_message"||ac.has(e.type),ye=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),ne=e=>e.segments.findLast(t=>t.at_end),Kt=e=>ne(e)??e.segments.at(-1);function Oe(e,t){return e.sorted??=[...e.rows.values()].sort((n,o)=>n.seq-o.seq),e.sorted.slice(_e(e.sorted,t.
from),_e(e.sorted,t.to+1))}function _e(e,t){let n=0,o=e.length;for(;n<o;){let r=n+o>>1;e[r].seq>=t?o=r:n=r+1}return n}function bt(e,t){let{rows:n,sorted:o}=e;if(o){let r=_e(o,t.seq);r===o.length||n.has(t.seq)?o[r]=t:e.sorted=null}n.set(t.seq,t)}function Rn(e){let t=[];return e.pending.add(t),t}function cr(e,t,n,o){e.pending.
delete(o);let r=Ae(t.cursor),s=t.messages.map(i=>({...i,as_of:r}));Ln(e,lc(t,n));for(let i of s){let a=e.rows.get(i.seq);(!a||a.as_of<=r)&&bt(e,i)}return o.filter(i=>i.id>r)}function ur(e,{from:t,to:n,at_start:o,at_end:r},s,i){e.pending.delete(i),Ln(e,{from:t,to:n,at_start:o,at_end:r});for(let a of s)e.rows.has(a.seq)||
bt(e,a);return i}var fr=(e,t)=>{e.pending.delete(t)};function lc({messages:e,has_before:t,has_after:n},{before:o,after:r}){let s=e[0]?.seq,i=e[e.length-1]?.seq;if(r!==void 0)return{from:r+1,to:i??r,at_start:!1,at_end:!n};let a=o===void 0?i??0:o-1;return{from:t?s??a+1:1,to:a,at_start:!t,at_end:o===void 0&&!n}}function Ln(e,t){
let{from:n,to:o,at_start:r,at_end:s}=t,i=[];for(let a of e.segments)a.from<=o+1&&n<=a.to+1?(n=Math.min(n,a.from),o=Math.max(o,a.to),r||=a.at_start,s||=a.at_end):i.push(a);e.segments=[...i,{from:n,to:o,at_start:r,at_end:s}].sort((a,l)=>a.from-l.from)}function pr(e,t){for(let n of e.segments)n.at_end&&t>n.to&&Ln(e,{...n,
to:t});return ye(e,t)!==void 0}function dr(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(bt(e,t),!0)}function Pn(e,t,n=qn){let o=e.rows.size,r=c=>c.from<=t&&t<=c.to?-1:Math.min(Math.abs(c.from-t),Math.abs(c.to-t)),s=[...e.segments].sort((c,u)=>r(c)-r(u)),i=ne(e),a=s.slice(0,ir);i&&!a.includes(i)&&(a=[...a.
slice(0,ir-1),i]);let l=n;e.segments=a.map(c=>{let u=cc(Oe(e,c),t,l);if(l-=u.rows.length,!u.isCut)return c;if(u.rows.length===0)return null;let h=u.hasFirst?c.from:u.rows[0].seq,v=u.hasLast?c.to:u.rows[u.rows.length-1].seq;return{from:h,to:v,at_start:c.at_start&&u.hasFirst,at_end:c.at_end&&u.hasLast}}).filter(c=>c!==null).
sort((c,u)=>c.from-u.from);for(let c of e.rows.keys())ye(e,c)||e.rows.delete(c);return e.sorted=null,e.rows.size<o}function cc(e,t,n){if(e.length<=n)return{rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(i=>i.seq>=t),r=o<0?e.length:o,s=Math.max(0,Math.min(r-Math.floor(n/2),e.length-n));return{rows:e.slice(s,s+
n),isCut:!0,hasFirst:s===0,hasLast:s+n===e.length}}var mr=e=>({me:e,cursor:null,applied_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,wanted:new Map,mark_turn:0,marked:new Map,gone:new Map}),gr=()=>({groups:new Set,logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],
me:!1,ask_groups:new Set,ask_counts:new Set,ask_rows:new Map,ask_people:new Set});function fe(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function G(e,t,n,o){let r=e.groups.get(n);r&&(e.groups.set(n,{...r,...o}),t.groups.add(n))}var Wt=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function kt(e,t){let{base_seq:n,base_read_seq:o,tail_from:r}=e;if(t!==o)return t>=r?hr(e,t):null;let s=hr(e,Math.max(t,n)),i={unread:e.unread+s.unread,mentions:e.mentions+
s.mentions};for(let a of e.corrections)if(uc(e,a)){if(a.unread===null||a.mentions===null)return null;i.unread+=a.unread,i.mentions+=a.mentions}return i.unread<0||i.mentions<0?null:i}function uc({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:r}){return r<=e?!1:o===null?n>0:o>t&&o<=e}function hr({tail:e},t){let n=e.
filter(o=>o.seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function $r(e,t){e.tail.push(t),br(e)}function wr(e,t){e.applied_seq===0&&(e.tail_from=Math.min(e.tail_from,t-1)),e.applied_seq=t}function jt(e,{seq:t,read_seq:n,unread:o,mentions:r}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,
base_read_seq:n,unread:o,mentions:r}),!0)}function _r(e,t,n,o){let r=e.tail.find(c=>c.seq===t);e.tail=e.tail.filter(c=>c!==r);let{is_counted:s,is_mention:i}=r?{is_counted:!0,...r}:o??{},[a,l]=s===void 0?[null,null]:s?[-1,-Number(i)]:[0,0];Nn(e,{seq:t,event_seq:n,unread:a,mentions:l})}function yr(e,{seq:t,message_seq:n,
revision:o},r,s){let i=e.tail.findIndex(h=>h.seq===n),a=e.tail[i],l=a??r;a&&s&&(e.tail[i]={...a,...s});let u=l&&s&&l.revision<o?Number(s.is_mention)-Number(l.is_mention):null;Nn(e,{seq:n,event_seq:t,unread:0,mentions:u})}function vr(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),Nn(e,{seq:null,event_seq:t,unread:null,
mentions:null})}function Nn(e,t){t.unread===0&&t.mentions===0||(e.corrections.push(t),br(e))}function br(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(r=>r.seq),...e.corrections.map(r=>r.event_seq)].sort((r,s)=>r-s)[256/2],o=kt(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;jt(e,{seq:e.applied_seq,
read_seq:e.base_read_seq,...o})}e.tail_from=n,e.tail=e.tail.filter(r=>r.seq>n),e.corrections=e.corrections.filter(r=>r.event_seq>n)}var kr=120,fc={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",settings:null,member_count:null,owner_id:null};function St(e,t,n){let o=e.groups.get(n.id),r={...fc,...o,...n};r.active_at=r.last?.at??r.active_at,e.groups.set(
n.id,r),t.groups.add(n.id)}function Sr(e,t,n,o){let{seq:r,read_seq:s,unread:i,mentions:a,muted_until:l,peer_id:c,name:u,...h}=n,v=e.groups.get(n.id);if(!(r<=(e.gone.get(n.id)??0))){if(v&&Mr(e,n)){Pe(e,t,n.id,n,o);return}St(e,t,{...h,seq:Math.max(v?.seq??0,r),name:u??v?.name??"",muted_until:l??null,peer_id:c??null,..."l\
ast"in n?{last:dc(v?.last??null,n.last)}:{}}),"may_post"in n||Ne(e,t,n.id),Pe(e,t,n.id,{seq:r,read_seq:s,unread:i,mentions:a},o)}}function xr(e,t,n,o){let{id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:h,peer_id:v}=n,{visibility:p,may_post:f,may_invite:m,may_pin:d,history:w}=n,_={visibility:p,may_post:f,
may_invite:m,may_pin:d,history:w},x=e.groups.get(r);if(!(n.seq<=(e.gone.get(r)??0))){if(x?.settings&&Mr(e,n)){Pe(e,t,r,n,o);return}St(e,t,{seq:Math.max(x?.seq??0,n.seq),id:r,kind:s,name:i,topic:a,role:l,is_archived:c,member_count:u,owner_id:h,settings:_,peer_id:v??null,active_at:x?.active_at||n.created_at}),Ne(e,t,r),Pe(
e,t,r,n,o)}}var Mr=(e,{id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function Pe(e,t,n,o,r=1/0){let s=e.counts.get(n),i=e.groups.get(n);if(!i)return;if(!s)e.counts.set(n,Wt(o));else{if((e.wanted.get(n)??0)>o.read_seq)return;{let l=o.read_seq!==i.read_seq;if(l&&(e.marked.get(n)??0)>r||!jt(s,o)){(l||!kt(s,i.read_seq))&&
t.ask_counts.add(n);return}}}G(e,t,n,{read_seq:o.read_seq});let a=e.wanted.get(n)??0;a>o.read_seq?Ze(e,t,n,a):Gt(e,t,n)}var zt=(e,t)=>{e.marked.set(t,++e.mark_turn)};function Ze(e,t,n,o){let r=e.counts.get(n);if(!(!r||!e.groups.has(n))){if(zt(e,n),G(e,t,n,{read_seq:o}),o!==r.base_read_seq){let s=kt(r,o),i=Math.max(r.applied_seq,
o),a=s?{seq:i,read_seq:o,...s}:pc(e,n,o);a&&jt(r,a)}Gt(e,t,n)}}function pc(e,t,n){let o=e.logs.get(t),r=o&&ne(o),s=e.counts.get(t),i=s&&Math.max(s.applied_seq,s.base_seq);if(!o||!r||r.from>n+1||r.to!==i)return null;let a={seq:r.to,read_seq:n,unread:0,mentions:0};for(let l of o.rows.values()){if(l.as_of>e.applied_id)return null;
l.seq>n&&l.seq>=r.from&&W(l)&&xt(e,l)&&(a.unread++,et(e,l)&&a.mentions++)}return a}function Gt(e,t,n){let o=e.groups.get(n),r=e.counts.get(n);if(!o||!r)return;let s=kt(r,o.read_seq);s?(s.unread!==o.unread||s.mentions!==o.mentions)&&G(e,t,n,s):t.ask_counts.add(n)}var xt=(e,t)=>t.sender_id!==e.me&&!t.deleted,Xt=(e,t,n,o)=>Oe(
t,n).find(r=>r.seq>o&&W(r)&&xt(e,r))?.seq,et=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function Ne(e,t,n){let o=e.groups.get(n);if(!o)return;let r=o.peer_id===null?void 0:e.people.get(o.peer_id),s=!o.is_archived&&!(o.kind==="direct"&&r?.is_deleted),i=o.role!=="member",a=o.settings?o.settings.may_post===
"all":o.may_post;G(e,t,n,{may_post:s&&(i||a)})}function Yt(e,t,n){e.groups.delete(n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),e.marked.delete(n),e.wanted.delete(n),t.groups.add(n),t.logs.add(n)}function Dn({seq:e,sender_id:t,sender:n,timestamp:o,content:r,deleted:s}){return{seq:e,sender_id:t,sender:n,at:o,
kind:s?"deleted":r?"text":"file",text:Array.from(r.slice(0,2*kr)).slice(0,kr).join("")}}var dc=(e,t)=>e&&t&&e.seq>t.seq?e:t??e,Er=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var Mt=e=>({id:e.id,username:e.username,display_name:e.display_name??null,avatar:e.avatar??null,status:e.status??null,is_deleted:"deleted"in e&&e.deleted===!0,is_partial:!1});function pe(e,t,n,o){let r=e.people.get(n)??{id:n,username:"",display_name:null,avatar:null,status:null,is_deleted:!1,is_partial:!0},s={...r,...o},
i=Object.keys(s);e.people.has(n)&&i.every(a=>s[a]===r[a])||(e.people.set(n,s),t.people.add(n))}function Et(e,t,n,o){e.people.has(n)||pe(e,t,n,{username:o})}function Ar({fetchUsers:e,onUsers:t,clock:n}){let o=new Set,r=new Set,s=null;async function i(){s=null;let a=[...o].slice(0,100);for(let l of a)o.delete(l),r.add(l);
o.size>0&&(s=n.after(i,0));try{let l=await e(a),c=new Set(l.map(u=>u.id));t(l,a.filter(u=>!c.has(u)))}catch{}for(let l of a)r.delete(l)}return{need(a){for(let l of a)l>0&&!r.has(l)&&o.add(l);o.size>0&&(s??=n.after(i,50))},dispose:()=>n.cancel(s)}}var Or=100,mc=5e3;function Tr({state:e,http:t,change:n,history:o,clock:r}){let s=new Set,i=new Map,a=null,l=!1,c=Ar({fetchUsers:f=>t.get("/v1/users",{user_ids:f.join(",")}),onUsers:(f,m)=>n(d=>{for(let w of f)pe(e,d,w.id,Mt(w));for(let w of m)pe(e,d,w,{is_deleted:!0,is_partial:!1});for(let{id:w,kind:_}of e.groups.values())
_==="direct"&&Ne(e,d,w)}),clock:r}),u=(f=Or)=>{a??=r.after(h,f)};async function h(){if(a=null,l)return;l=!0;let f=Or;try{for(let m of[...s])s.delete(m),e.gone.has(m)&&!e.groups.has(m)||await v(m);for(let[m,d]of[...i]){for(let w of[...d])await p(m,w),d.delete(w);d.size===0&&i.delete(m)}}catch{f=mc}l=!1,s.size+i.size>0&&
u(f)}async function v(f){let m=e.mark_turn;try{let d=await t.get(`/v1/groups/${f}`);n(w=>xr(e,w,d,m))}catch(d){let{isPassing:w}=d;if(!w)return;throw s.add(f),d}}async function p(f,m){if(e.logs.get(f)?.rows.has(m))try{await o.row(f,m)}catch(d){if(d.isPassing)throw d}}return{people:c,group(f){s.add(f),u()},note(f){for(let m of[
...f.ask_groups,...f.ask_counts])s.add(m);for(let[m,d]of f.ask_rows)for(let w of d)fe(i,m,w);s.size+i.size>0&&u(),c.need(f.ask_people)},dispose(){r.cancel(a),c.dispose()}}}var Cr=200,gc=1e3,hc=6e4;function qr({userId:e,db:t,http:n,state:o,view:r,history:s,change:i,me:a,server:l,onSettings:c,onServer:u,onAnew:h,onOther:v,clock:p}){let f=0,m=-1/0,d=null,w=Promise.resolve();function _({me:k,server:g,settings:y,groups:M,people:E},A){i(L=>{a.value=k,l.value=g,c(y),u(g);for(let N of E)pe(o,L,N.
id,Mt(N));pe(o,L,k.id,Mt(k));for(let N of M)Sr(o,L,N,A)})}async function x(k,g){for(;k;){let y=k.replace(/limit=\d+/,`limit=${gc}`),M=o.mark_turn,E=await n.get(y);if(g!==f)return;_(E,M),k=E.next}}async function b(){let k=++f,g=o.mark_turn;p.cancel(d);try{let y=await n.get("/v1/start",{limit:Cr});if(k!==f)return;if(y.me.
id!==e){v();return}_(y,g);let M=m+hc-p.now();y.next&&M>0?d=p.after(S,M):y.next&&(await x(y.next,k),m=p.now())}catch{}}let S=()=>{w=b()};return{async anew(){let k=++f,g=await n.get("/v1/start",{limit:Cr},{tries:1});if(k!==f)return;if(g.me.id!==e){v();return}let{groups:y,counts:M,logs:E,marks:A,marked:L,gone:N}=o;for(let D of[
y,M,E,A,L,N])D.clear();o.cursor=g.cursor,o.applied_id=Ae(g.cursor),m=-1/0,_(g),r.refresh(),h()},refresh:S,refreshed:()=>w,async showCopy(){let k=await t.read();if(!k||k.cursor===null||o.cursor!==null)return;let{cursor:g,groups:y,people:M,logs:E}=k;a.value=k.me;for(let A of y)o.groups.set(A.id,A),o.counts.set(A.id,Wt(A));
for(let A of M)o.people.set(A.id,A);o.cursor=g,o.applied_id=Ae(g),r.refresh(),s.restore(E,t)},dispose:()=>p.cancel(d)}}function Rr({fetch:e,db:t,onSignedOut:n,clock:o}){let r=new AbortController,s=t;return{http:Io({fetch:e,onSignedOut:n,signal:r.signal,sleep:i=>new Promise(a=>o.after(()=>a(),i))}),db:new Proxy(t,{get:(i,a)=>Reflect.get(s,a)}),end(){r.abort(),s=wt()}}}function Lr(e,t,n){let{me:o}=e;if("username"in t){let r="user_id"in t?t.user_id:t.actor_id;Et(e,n,r,t.username)}"sender"in t&&Et(e,n,t.sender_id,t.sender),t.type==="group_created"&&t.member_ids.includes(o)?e.groups.has(t.group_id)||$c(e,t,n):t.type==="member_added"&&t.user_id===o&&wc(e,t,n)}function $c(e,t,n){let{group_id:o,
kind:r,member_ids:s,actor_id:i}=t,a=r==="direct",l=a?s.find(h=>h!==e.me)??e.me:null,c=t.name??e.people.get(l??0)?.username??"",u=!a&&i===e.me?"owner":"member";St(e,n,{id:o,kind:r,name:c,peer_id:l,role:u}),l!==null&&!e.people.has(l)&&n.ask_people.add(l),Nr(e,t,n)}function wc(e,t,n){let{group_id:o,group:r,role:s}=t;if(In(
e,t)){e.logs.get(o)?.segments.splice(0);return}e.groups.has(o)&&Yt(e,n,o);let{kind:i="group",name:a=null,topic:l=""}=r??{};St(e,n,{id:o,kind:i,name:a??"",topic:l,role:s}),Nr(e,t,n)}var In=(e,{group_id:t,seq:n})=>n<=(e.counts.get(t)?.base_seq??0),Pr=(e,{group_id:t,seq:n})=>n<=(e.gone.get(t)??0);function Nr(e,{group_id:t,
seq:n,timestamp:o},r){G(e,r,t,{active_at:o}),Pe(e,r,t,{seq:n,read_seq:n,unread:0,mentions:0}),r.ask_groups.add(t)}var Dr=200;function Ke(e,{id:t,group_id:n,message_seq:o}){let r=e.logs.get(n)?.rows.get(o);return W(r)&&r.as_of<t?r:null}function Br(e,t,n,o){let r=(s,i)=>We(t,o,{...s,...i,as_of:n.id});switch(n.type){case"group_message":case"direct_message":{n.deleted||Fr(t,n,n.id,1,o);break}case"message_edited":{let s=Ke(e,n);s&&!n.message?
fe(o.ask_rows,t.group_id,s.seq):s&&n.message&&(We(t,o,yc(s,{...n.message,as_of:s.as_of})),n.message.deleted?Bn(t,s,n.id,o):r(t.rows.get(s.seq),{})),n.message&&Ir(t,n.message_seq,n.id,n.message.content,o);break}case"message_deleted":{let s=Ke(e,n);s?Bn(t,s,n.id,o):kc(t,n,o),Ir(t,n.message_seq,n.id,"",o);break}case"react\
ion_added":case"reaction_removed":{let s=Ke(e,n);if(!s)break;if(!n.reactions){fe(o.ask_rows,t.group_id,s.seq);break}let i=n.actor_id===e.me,a=(s.reacted??[]).filter(c=>!i||c!==n.emoji),l=i&&n.type==="reaction_added";We(t,o,{..._c(s,"reacted",l?[...a,n.emoji]:a),reactions:n.reactions,as_of:n.id});break}case"message_pinn\
ed":case"message_unpinned":{let s=Ke(e,n);if(!s)break;let{pinned:i,...a}=s;r(a,n.type==="message_pinned"?{pinned:!0}:{});break}case"account_deleted":n.is_erased&&bc(t,n.actor_id,n.id,o);break;default:}}function We(e,t,n){if(n.reactions&&Object.keys(n.reactions).length===0){let{reactions:o,...r}=n;n=r}bt(e,n),fe(t.rows,
e.group_id,n.seq)}function _c(e,t,n){let{[t]:o,...r}=e;return n.length>0?{...r,[t]:n}:r}function yc({reactions:e,reacted:t,pinned:n,reply_count:o},r){return{...r,...e&&{reactions:e},...t&&{reacted:t},...n&&{pinned:n},...o&&{reply_count:o}}}function vc(e){let{files:t,mentions:n,quote:o,reactions:r,reacted:s,pinned:i,...a}=e;
return{...a,content:"",media_url:null,deleted:!0}}function Bn(e,t,n,o,r=Fn(n)){t.deleted||Fr(e,t,n,-1,o,r);let s=e.rows.get(t.seq);We(e,o,{...vc(s),as_of:n})}var Fn=e=>t=>t.as_of<e;function bc(e,t,n,o){let r=[...e.rows.values()].filter(W),s=new Set(r.filter(Fn(n)).map(i=>i.seq));for(let i of r)i.quote?.sender_id===t&&i.
quote.content&&We(e,o,{...i,quote:{...i.quote,content:""}}),i.sender_id===t&&s.has(i.seq)&&Bn(e,i,n,o,a=>s.has(a.seq))}function kc(e,{id:t,message_seq:n},o){let r=e.rows.get(n);if(!W(r)||r.reply_to===null)return;let s=[...e.rows.values()].find(i=>i.id===r.reply_to);W(s)&&s.as_of<t&&fe(o.ask_rows,e.group_id,s.seq)}function Fr(e,{
reply_to:t,quote:n},o,r,s,i=Fn(o)){if(t===null)return;let a=n?e.rows.get(n.seq):[...e.rows.values()].find(h=>h.id===t);if(!W(a)||!i(a))return;let{reply_count:l=0,...c}=a,u=l+r;We(e,s,{...c,...u>0&&{reply_count:u},as_of:o})}function Ir(e,t,n,o,r){let s=Array.from(o.slice(0,2*Dr)).slice(0,Dr).join("");for(let i of e.rows.
values())W(i)&&i.quote?.seq===t&&i.as_of<n&&i.quote.content!==s&&We(e,r,{...i,quote:{...i.quote,content:s}})}function Kr(e,t,n){if(t.id<=e.applied_id)return!1;e.applied_id=t.id,e.cursor=t.cursor,Lr(e,t,n);let o=e.groups.get(t.group_id);if(!o)return jr(e,t)?e.gone.set(t.group_id,t.seq):Pr(e,t)||n.ask_groups.add(t.group_id),!0;t.seq>o.seq&&G(e,n,o.id,{seq:t.seq}),Sc(e,t);let r=e.logs.get(o.id);if(r){for(let s of r.pending)s.push(
t);Qt(e,t,n)}return xc(e,t,n),Gt(e,n,o.id),!0}function Qt(e,t,n){let o=e.logs.get(t.group_id);if(!o)return;let r=pr(o,t.seq);if(Br(e,o,t,n),r&&lr(t)){let s={...t,as_of:t.id};dr(o,s)&&fe(n.rows,o.group_id,s.seq)}n.logs.add(o.group_id)}function Sc(e,t){let n=e.counts.get(t.group_id);if(n)if(wr(n,t.seq),t.type==="group_me\
ssage"||t.type==="direct_message"){let{seq:o,id:r,sender_id:s,revision:i=1}=t;xt(e,{...t,as_of:r})&&$r(n,{seq:o,id:r,sender_id:s,is_mention:et(e,t),revision:i})}else if(t.type==="message_deleted"){let o=Ke(e,t),s=o&&(!o.deleted||o.sender_id===e.me)?{is_counted:xt(e,o),is_mention:et(e,o)}:null;_r(n,t.message_seq,t.seq,s)}else if(t.
type==="message_edited"&&t.actor_id!==e.me){let o=Ke(e,t);yr(n,t,o&&!o.deleted?Ur(e,o):null,t.message?Ur(e,t.message):null)}else t.type==="account_deleted"&&t.is_erased&&vr(n,t.seq,t.actor_id)}var Ur=(e,{mentions:t,deleted:n,revision:o=1})=>({is_mention:!n&&et(e,{...t&&{mentions:t}}),revision:o});function xc(e,t,n){let o=t.
group_id,r=e.groups.get(o);if(r)switch(t.type){case"group_message":case"direct_message":Mc(e,{...t,as_of:t.id},n);break;case"message_edited":r.last?.seq===t.message_seq&&t.message&&G(e,n,o,{last:Dn({...t.message,as_of:t.id})});break;case"message_deleted":r.last?.seq===t.message_seq&&G(e,n,o,{last:{...r.last,kind:"delet\
ed",text:""}});break;case"message_pinned":case"message_unpinned":n.pins.add(o);break;case"member_added":Un(e,o,t.user_id===e.me?0:1,n);break;case"member_removed":case"member_banned":jr(e,t)?Hr(e,t,n):Un(e,o,t.type==="member_removed"?-1:0,n);break;case"member_updated":t.role==="owner"&&G(e,n,o,{owner_id:t.user_id}),t.user_id===
e.me&&(G(e,n,o,{role:t.role}),r.settings||n.ask_groups.add(o),Ne(e,n,o)),n.members.add(o);break;case"ban_lifted":n.members.add(o);break;case"group_updated":{let{name:s,topic:i,is_archived:a,visibility:l,may_post:c,may_invite:u,may_pin:h,history:v}=t;G(e,n,o,{name:s,topic:i,is_archived:a,settings:{visibility:l,may_post:c,
may_invite:u,may_pin:h,history:v}}),Ne(e,n,o);break}case"group_deleted":Hr(e,t,n);break;case"profile_changed":Ec(e,t,n);break;case"account_deleted":pe(e,n,t.actor_id,{username:t.username,display_name:null,avatar:null,status:null,is_deleted:!0,is_partial:!1}),t.is_erased&&r.last?.sender_id===t.actor_id&&G(e,n,o,{last:{...r.
last,kind:"deleted",text:""}}),Wr(e,t.actor_id,t.username,n),Ne(e,n,o),Un(e,o,r.kind==="direct"?0:-1,n);break;default:}}function Mc(e,t,n){let{group_id:o,seq:r,sender_id:s,key:i}=t,a=e.groups.get(o),l=e.counts.get(o);if(n.typed.push({group_id:o,user_id:s}),!a?.last||a.last.seq<r){let c=Dn(t);G(e,n,o,{last:c,active_at:c.
at})}if(s===e.me)i!==null&&n.confirmed.push({key:i,group_id:o,seq:r});else if(a&&!t.deleted&&r>a.read_seq&&r>(l?.base_seq??0)){let c=et(e,t),u=a.kind==="direct"?"direct":c?"mention":"message";n.arrived.push({message:t,kind:u})}}function Ec(e,t,n){let{actor_id:o,username:r,display_name:s,status:i,avatar:a}=t;e.groups.get(
t.group_id)?.kind==="direct"?(pe(e,n,o,{username:r}),n.ask_people.add(o)):pe(e,n,o,{username:r,display_name:s,status:i,avatar:a,is_partial:!1}),Wr(e,o,r,n),o===e.me&&(n.me=!0)}function Wr(e,t,n,o){for(let r of e.groups.values())r.peer_id===t&&r.name!==n&&G(e,o,r.id,{name:n})}var jr=({me:e},t)=>t.type==="group_deleted"||
(t.type==="member_removed"||t.type==="member_banned")&&t.user_id===e;function Hr(e,t,n){In(e,t)||(e.gone.set(t.group_id,t.seq),Yt(e,n,t.group_id),n.left.set(t.group_id,t))}function Un(e,t,n,o){let r=e.groups.get(t)?.member_count;r&&n&&G(e,o,t,{member_count:r+n}),o.members.add(t)}var Ac=new Set(["ready","live","ok","error","pong","typing","presence","presence_changed","read","read_all","muted","invitation","settings","draft"]),zr=e=>!Ac.has(e.type)&&"cursor"in e&&"id"in e&&Number.isSafeInteger(e.id)&&Number.isSafeInteger(e.seq)&&Number.isSafeInteger(e.group_id);function Gr(e,{group_id:t,user_id:n,
seq:o,last_seq:r,unread:s,mentions:i},a){if(e.groups.has(t))if(n!==e.me){let l=e.marks.get(t)??new Map;if(e.marks.set(t,l),o<=(l.get(n)??0))return;l.set(n,o),a.marks.add(t)}else o>=(e.wanted.get(t)??0)&&(e.wanted.delete(t),zt(e,t),Vt(e,{group_id:t,read_seq:o,last_seq:r,unread:s,mentions:i},a))}function Vt(e,{group_id:t,
read_seq:n,last_seq:o,unread:r,mentions:s},i,a){o!==void 0&&r!==void 0&&s!==void 0?Pe(e,i,t,{seq:o,read_seq:n,unread:r,mentions:s},a):a===void 0?Ze(e,i,t,n):i.ask_counts.add(t)}function Xr(e,t,n){let o=Ae(t);for(let{id:r,read_seq:s}of e.groups.values()){let i=e.counts.get(r);if(!i)continue;let{base_seq:a,applied_seq:l,
tail_from:c,tail:u}=i,h=l||c,v=u.find(f=>f.id>o),p=v?v.seq-1:h;zt(e,r),a>h?n.ask_counts.add(r):p>s&&Ze(e,n,r,p)}}function Yr(e,{group_id:t,user_id:n,muted_until:o},r){n===e.me&&G(e,r,t,{muted_until:o})}var Hn=50,Qr=20,Vr=50,Kn=200,tt=Number.MAX_SAFE_INTEGER,Oc=100;function Jr({state:e,http:t,change:n,opened:o,clock:r}){let s=new Map,i=new Map,a=new Map,l=new Set;function c(f){let m=e.logs.get(f);if(m)return m;let d=ar(f);return e.logs.set(f,d),d}async function u(f,m,d){let w=c(f),_=Rn(w);try{let x=await t.get(`/v1/gr\
oups/${f}/messages`,{...m,limit:d,events:1});return e.logs.get(f)===w&&n(b=>h(w,x,m,_,b)),x}catch(x){throw fr(w,_),x}}function h(f,m,d,w,_){let x=f.group_id,b=cr(f,m,d,w);for(let{seq:S}of m.messages){fe(_.rows,x,S);let k=f.rows.get(S);W(k)&&Et(e,_,k.sender_id,k.sender)}for(let S of b)Qt(e,S,_);v(x,m.messages[Math.floor(
m.messages.length/2)]?.seq),_.logs.add(x)}function v(f,m=tt){let d=e.logs.get(f),w=l.has(f)?qn:Kn;d&&d.rows.size>w&&Pn(d,i.get(f)??m,w-Oc)}function p(f){let m=e.groups.get(f),d=e.logs.get(f);if(m?.unread===0)return null;let w=m?.read_seq??0,_=d&&(ye(d,w+1)??ne(d));if(!(!_||_.from>w+1))return Xt(e,d,_,w)??(_.at_end?null:
void 0)}return{page(f,m={},d=Hn){let w=JSON.stringify([f,m,d]),_=s.get(w);if(_)return _;let x=u(f,m,d).finally(()=>s.delete(w));return s.set(w,x),x},row(f,m){return this.page(f,{after:m-1},1)},async open(f){await a.get(f);let m=p(f);return m===null&&!ne(c(f))&&(await this.page(f),m=p(f)),m===void 0&&(m=(await this.page(
f,{around:"first_unread"})).first_unread),this.look(f,m??tt),{seq:m,firstUnread:m}},async openAt(f,m){return await a.get(f),this.look(f,m),ye(c(f),m)||await this.page(f,{around:m}),{seq:m,firstUnread:p(f)??null}},async openAtTime(f,m){i.delete(f);let{messages:d}=await this.page(f,{around:m}),w=Date.parse(m),x=d.find(b=>Date.
parse(b.timestamp)>=w)?.seq??null;return this.look(f,x??tt),{seq:x,firstUnread:p(f)??null}},async older(f,m,d=Hn){i.set(f,m);let w=ye(c(f),m);return!w||w.at_start?!1:(await this.page(f,{before:w.from},d)).has_before},async newer(f,m,d=Hn){i.set(f,m);let w=ye(c(f),m);return!w||w.at_end?!1:(await this.page(f,{after:w.to},
d)).has_after},bound(f){for(let m of f)v(m)},look(f,m){o.set(f,r.now()),c(f),m!==void 0&&i.set(f,m);let d=[...e.logs.keys()].sort((w,_)=>(o.get(_)??0)-(o.get(w)??0));n(w=>{for(let _ of d.slice(Vr))e.logs.delete(_),o.delete(_),i.delete(_),w.logs.add(_);l=new Set(d.slice(0,Qr));for(let _ of d.slice(Qr,Vr)){let x=e.logs.get(
_);i.delete(_),x&&x.rows.size>Kn&&Pn(x,tt,Kn)&&w.logs.add(_)}})},async restore(f,m){let w=[...f].sort((x,b)=>b.opened_at-x.opened_at).map(x=>{let b=c(x.group_id);return o.has(x.group_id)||o.set(x.group_id,x.opened_at),{stored:x,log:b,kept:Rn(b)}}),_=Promise.resolve();for(let{stored:x,log:b,kept:S}of w){let k=x.group_id;
_=_.then(async()=>{let g=await m.rows(k);if(a.delete(k),e.logs.get(k)!==b)return;let y=g.filter(M=>x.from<=M.seq&&M.seq<=x.to);n(M=>{for(let E of ur(b,x,y,S))Qt(e,E,M);M.logs.add(k)})}),a.set(k,_)}await _}}}import{signal as Wn}from"./vendor/preact.js";var Tc=2,Cc=50*1024*1024,Zr=1440*60*1e3;function es({db:e,upload:t,onProgress:n,onUploaded:o=()=>{},makeId:r,now:s=Date.now}){let i=new Map,a=new Map,l=new Map,c=new Map,u=[],h=0,v=0;function p(b,S){S?c.set(b,S):c.delete(b),n(b)}async function f(){h<Tc?h++:await new Promise(b=>u.push(()=>b(void 0)))}function m(){let b=u.
shift();b?b():h--}async function d(b,S){await f();try{let k=i.get(b)??await e.file(b);if(!k)throw new Se({code:"file_missing"});let g=await _(k);if(g)return g;if(!a.has(b))throw new Se({code:"aborted"});let y=k.size,M=t(k,S,{onProgress:A=>p(b,{sent:A,size:y,state:"running",code:null})});l.set(b,M);let{id:E}=await M.done;
return await x(k,E),E}finally{l.delete(b),m()}}async function w(b){if(!globalThis.crypto?.subtle)return null;let S=await crypto.subtle.digest("SHA-256",await b.arrayBuffer());return[...new Uint8Array(S)].map(k=>k.toString(16).padStart(2,"0")).join("")}async function _(b){let S=await w(b),k=await e.value("uploads"),g=S&&
k?k[S]:null;return g&&s()-g.at<Zr?g.id:null}async function x(b,S){let k=await w(b);if(!k)return;let g=await e.value("uploads")??{},y=Object.entries(g).filter(([,{at:M}])=>s()-M<Zr);await e.put_value("uploads",{...Object.fromEntries(y),[k]:{id:S,at:s()}})}return{async attach(b,S){let k=r();i.set(k,b),v+b.size<=Cc&&(v+=b.
size,await e.put_file(k,b));let g={local_id:k,name:S,type:b.type,size:b.size,file_id:null};return this.ensure(g).catch(()=>{}),g},ensure(b){let{local_id:S,name:k,size:g,file_id:y}=b;if(y)return Promise.resolve(y);let M=a.get(S);if(M)return M;p(S,{sent:0,size:g,state:"waiting",code:null});let E=()=>a.get(S)===A,A=Promise.
resolve().then(()=>d(S,k)).then(L=>(E()&&p(S,{sent:g,size:g,state:"done",code:null}),o(S,L),L),L=>{throw E()&&(a.delete(S),p(S,{sent:0,size:g,state:"failed",code:L.code})),L});return a.set(S,A),A},progressOf:b=>c.get(b)??null,isRunning:()=>h>0,blob:async b=>i.get(b)??await e.file(b),dispose(){a.clear();for(let b of l.values())
b.cancel()},async drop(b){a.delete(b),l.get(b)?.cancel(),v=Math.max(0,v-(i.get(b)?.size??0)),i.delete(b),p(b,null),await e.remove_file(b)}}}var qc=2e3,Rc=5e3;function ts({drafts:e,http:t,clock:n}){let o=null,r=new Set,s=null,i=null,a=h=>`/v1/users/me/drafts/${h}`;async function l(h=!1){for(;;){let v=e.unsynced().find(([,m])=>!r.has(m));if(!v)return;let[p,f]=v;try{if(Bt(f))await t.remove(a(p),void 0,{keepalive:h}),o?.delete(p);else{let{updated_at:m}=await t.
put(a(p),Lc(f),{keepalive:h});o?.set(p,m)}}catch(m){let d=m;if(d.code==="aborted")return;if(d.isPassing){d.status>0&&(s??=n.after(c,(d.retryAfter??0)*1e3||Rc));return}r.add(f);continue}await e.synced(p,f)}}function c(h){return n.cancel(s),s=null,i??=l(h).finally(()=>{i=null}),i}function u(h,v){if(v&&v.updated_at<=(o?.get(
h)??""))return;v?o?.set(h,v.updated_at):o?.delete(h);let p=e.get(h);(v||p)&&e.take(h,Pc(v,p))}return{mayHave:h=>o===null||o.has(h)||i!==null,changed(){s??=n.after(c,qc)},received:({draft:h,value:v})=>u(h,v),async sync(){try{let h=await t.get("/v1/users/me/drafts"),v=new Map(h.map(p=>[p.draft,p]));o??=new Map;for(let p of new Set(
[...v.keys(),...e.keys()]))e.isNewer(p)?v.has(p)&&o.set(p,v.get(p)?.updated_at??""):u(p,v.get(p)??null)}catch{return}r.clear(),await c()},async flush(){await i,await c(!0)},dispose:()=>n.cancel(s)}}var Lc=({text:e,reply_to:t,files:n})=>({content:e,reply_to:t?.id??null,files:n.map(o=>o.file_id).filter(o=>o!==null)});function Pc(e,t){
let n=(t?.files??[]).filter(u=>u.file_id===null);if(!e)return n.length>0&&t?{...t,text:"",reply_to:null,files:n}:null;let{content:o,reply_to:r,files:s,updated_at:i}=e,a=new Map((t?.files??[]).map(u=>[u.file_id,u])),l={id:r??0,seq:0,sender_id:0,sender:"",content:""},c=s.map(u=>a.get(u)??{local_id:u,name:"",type:"",size:0,
file_id:u});return{text:o,reply_to:r===null?null:t?.reply_to?.id===r?t.reply_to:l,selection:t?.text===o?t.selection:null,files:[...c,...n],at:Date.parse(i)}}function ns(e){let t=new Map,n=new Map,o=()=>e([...t.values()]);return{list:()=>[...t.values()],get:r=>t.get(r),has:r=>t.has(r),isHeld:r=>n.has(r),insert(r){t.delete(r.key);let s=[...t.values(),r].sort((i,a)=>i.at-a.at);t.clear();for(let i of s)t.set(i.key,i);o()},hold(r,s){t.has(r)?n.set(r,s):s()},update(r,s){let i=t.
get(r);if(!i)return null;let a={...i,...s};return t.set(r,a),o(),a},remove(r){let s=t.get(r);return t.delete(r),n.get(r)?.(),n.delete(r),s&&o(),s},nextTime:r=>Math.max(r,...[...t.values()].map(s=>s.at+1)),clear(){t.clear();for(let r of n.values())r();n.clear()}}}var Nc=1440*60*1e3,Dc=3e4,os=1e3,Ic=3e4;function rs({db:e,send:t,ensureFile:n,dropFile:o,hold:r,onChange:s,onPause:i=()=>{},makeKey:a,laneOf:l=({group_id:u,recipient_id:h})=>u?`g${u}`:`u${h}`,clock:c}){let u=ns(s),h=new Map,v=!1,p=!1,f=null;function m(g,y=!1){h.delete(g);let M=u.remove(g);if(!y)for(let{local_id:E}of M?.
files??[])o(E)}function d(){if(!v||p)return;let g=new Set,y=c.now(),M=1/0;for(let E of u.list()){let A=l(E);if(g.has(A)||!["waiting","sending"].includes(E.state)||(g.add(A),E.state==="sending"))continue;let L=h.get(E.key)??0;L>y?M=Math.min(M,L):u.isHeld(E.key)&&w(E)}c.cancel(f),M<1/0&&(f=c.after(d,M-y))}async function w({
key:g,tries:y}){let M=u.update(g,{state:"sending",tries:y+1});try{let E=await _(M),{group_id:A,recipient_id:L,content:N,reply_to:D}=M,P=await t({type:"send",key:g,content:N,reply_to:D,files:E,...A?{group_id:A}:{recipient_id:L}},g);x(g,P.seq,P.duplicate===!0)}catch(E){let A=No(E);u.get(g)?.state==="sending"&&b(M,A)}d()}
async function _(g){let y=await Promise.all(g.files.map(n));if(g.files.some(M=>!M.file_id)){let M=g.files.map((A,L)=>({...A,file_id:y[L]??null})),E=u.update(g.key,{files:M});E&&await e.put_outgoing(E)}return y}function x(g,y,M){e.remove_outgoing(g),M?m(g):u.update(g,{state:"sent",seq:y,error:null})}function b({key:g,tries:y},M){
let{action:E,code:A,message:L}=M;if(E==="pause")u.update(g,{state:"waiting",error:{code:A,sentence:L}}),S();else if(E==="wait"){let N=(M.retryAfter??0)*1e3,D=Math.max(N,Math.min(os*2**(y-1),Ic));h.set(g,c.now()+D),u.update(g,{state:"waiting",error:{code:A,sentence:L}})}else if(E==="resend"||E==="sign_in")A!=="time_out"&&
h.set(g,c.now()+os),u.update(g,{state:"waiting",error:null});else{let N=u.update(g,{state:"failed",error:{code:A,sentence:L}});N&&e.put_outgoing(N)}}function S(){p||(p=!0,i(!0),c.after(()=>{p=!1,i(!1),d()},Dc))}async function k(g){let{key:y}=g;if(u.has(y))return!0;let M=await r(`chat-outbox-${y}`);if(!M)return!1;let E=await e.
outgoing(y);if(!E||u.has(y))return M(),!0;let A=c.now()-E.at>Nc,L=E.state==="failed"?"failed":A?"asking":"waiting";return u.insert({...E,state:L}),u.hold(y,M),!0}return{list:u.list,async add({group_id:g=null,recipient_id:y=null,content:M,reply_to:E=null,quote:A=null,files:L=[]}){let N={key:a(),group_id:g,recipient_id:y,
content:M,reply_to:E,quote:A,files:L,state:"waiting",tries:0,at:u.nextTime(c.now()),error:null,seq:null};u.insert(N);let[D]=await Promise.all([r(`chat-outbox-${N.key}`),e.put_outgoing(N)]);return u.hold(N.key,D??(()=>{})),d(),N},async load(){let g=new Set,y=await e.outbox();for(let M of y.sort((E,A)=>E.at-A.at)){let E=l(
M);g.has(E)||await k(M)||M.state==="failed"||g.add(E)}d()},connected(g){v=g,g&&d()},dispose(){v=!1,c.cancel(f),u.clear()},confirm({key:g}){u.has(g)&&(e.remove_outgoing(g),m(g),d())},forgetSent(g){for(let y of u.list())y.state==="sent"&&g(y)&&m(y.key)},async retry(g){let y=u.get(g);if(!y||!["failed","asking"].includes(y.
state))return;h.delete(g);let M={...y,state:"waiting",error:null,tries:0,at:u.nextTime(c.now())};u.insert(M),await e.put_outgoing(M),d()},async discard(g,y=!1){let M=u.get(g);return!M||["sending","sent"].includes(M.state)||M.state==="waiting"&&M.tries>0&&!M.error?null:(await e.remove_outgoing(g),m(g,y),d(),M)}}}function ss({userId:e,onWord:t,onLeading:n,locks:o=globalThis.navigator?.locks??null,openChannel:r=s=>typeof BroadcastChannel>"u"?null:new BroadcastChannel(s)}){let s=new AbortController,i=!1,a=()=>{},l=r(`chat-${e}`);l&&(l.onmessage=({data:u})=>t(u));function c(){return s.signal.aborted?Promise.resolve():(i=!0,n(),new Promise(
u=>{a=u}))}return o?o.request(`chat-store-${e}`,{signal:s.signal},c).catch(()=>{}):Promise.resolve().then(c),{get isLeading(){return i},tell(u){s.signal.aborted||l?.postMessage(u)},hold(u){return o?new Promise(h=>{o.request(`${u}-${e}`,{ifAvailable:!0},v=>v?new Promise(p=>h(()=>p(void 0))):(h(null),Promise.resolve())).
catch(()=>h(()=>{}))}):Promise.resolve(()=>{})},leave(){i=!1,s.abort(),a(),l?.close()}}}import{batch as is,signal as Jt}from"./vendor/preact.js";var Bc=500;function ae(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let r=Jt(e(n));return t.set(n,r),r},update(n){let o=t.get(n);o&&(o.value=e(n))},refresh(){for(let[n,o]of t)o.value=e(n)}}}var je=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function as(e,t){let n=0,o=ae(w=>e.groups.get(w)??null),r=ae(
w=>f(w)),s=ae(w=>e.people.get(w)??null),i=ae(w=>new Map(e.marks.get(w)??[])),a=ae(w=>++n),l=ae(w=>++n),c=Jt([]),u=Jt(0),h=Jt({groups:0,mentions:0}),v=new Map,p=null;function f(w){return{log:e.logs.get(w)??null,version:++n}}function m(){p=null;let w=Er(e.groups),_=c.value;(w.length!==_.length||w.some((x,b)=>x!==_[b]))&&
(c.value=w)}function d(w){let{groups:_,mentions:x}=h.value,b=t.now();for(let S of w){let k=e.groups.get(S),g=v.get(S)??{groups:0,mentions:0},y=Fc(k,b);_+=y.groups-g.groups,x+=y.mentions-g.mentions,k?v.set(S,y):v.delete(S)}(_!==h.value.groups||x!==h.value.mentions)&&(h.value={groups:_,mentions:x})}return{groups:o,logs:r,
people:s,marks:i,members:a,pins:l,order:c,changed:u,totals:h,publish:w=>is(()=>{for(let _ of w.groups)o.update(_);for(let _ of w.logs)r.update(_);for(let _ of w.people)s.update(_);for(let _ of w.marks)i.update(_);for(let _ of w.members)a.update(_);for(let _ of w.pins)l.update(_);w.groups.size!==0&&(d(w.groups),u.value++,
c.value.length===0?m():p??=t.after(m,Bc))}),refresh:()=>is(()=>{for(let w of[o,r,s,i])w.refresh();d(new Set([...v.keys(),...e.groups.keys()])),u.value++,m()}),dispose:()=>t.cancel(p)}}function Fc(e,t){if(!e||e.unread===0)return{groups:0,mentions:0};let n=je(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.
max(o,e.mentions)}}var ls=3e4;function cs({userId:e,db:t,http:n,env:o,state:r,socket:s,onLeading:i}){let{clock:a}=o,l=Wn([]),c=Wn(!1),u=ae(g=>d.progressOf(g)),h=ae(g=>_.get(g)),v=Wn(0),p=new Set,f=null,m=ss({userId:e,locks:o.locks,openChannel:o.openChannel,onLeading:()=>{i(),_.load().then(_.adopt).then(x.changed),w.load();let g=()=>{w.load(),
f=a.after(g,ls)};f=a.after(g,ls)},onWord:g=>{g.type==="draft"&&_.changed(g.key),g.type==="settings"&&b.reload();for(let y of p)y(g)}}),d=es({db:t,upload:o.upload,onProgress:g=>u.update(g),onUploaded:(g,y)=>_.uploaded(g,y),makeId:o.makeKey,now:a.now}),w=rs({db:t,send:(g,y)=>s.request(g,y),ensureFile:d.ensure,dropFile:d.
drop,hold:m.hold,onChange:g=>{l.value=g},onPause:g=>{c.value=g},makeKey:o.makeKey,laneOf:({group_id:g,recipient_id:y})=>`g${g??S(y)??-Number(y)}`,clock:a}),_=Bo({db:t,onChange:g=>{h.update(g),v.value++},tell:g=>m.tell({type:"draft",key:g}),onStored:()=>x.changed(),mayBeOnServer:g=>x.mayHave(g),clock:a}),x=ts({drafts:_,
http:n,clock:a}),b=Lo({db:t,http:n,tell:()=>m.tell({type:"settings"}),clock:a});function S(g){for(let{id:y,kind:M,peer_id:E}of r.groups.values())if(M==="direct"&&E===g)return y;return null}async function k(g){let y=await w.discard(g,!0);if(!y)return!1;let{group_id:M,recipient_id:E,content:A,quote:L,files:N}=y,D=M??S(E);
return await _.merge(he({groupId:D,userId:E}),{text:A,reply_to:L,selection:null,files:N}),!0}return{editUnsent:k,outgoingIn({groupId:g=null,userId:y=null}){let M=g??S(y);return l.value.filter(({group_id:E,recipient_id:A})=>M===null?A===y:(E??S(A))===M)},began(g){if(_.keys().length!==0)for(let y of g){let M=r.groups.get(
y)?.peer_id;M&&_.move(he({userId:M}),he({groupId:y}))}},outbox:w,attachments:d,drafts:_,settings:b,tabs:m,groupWith:S,signals:{outgoing:l,isPaused:c,progress:u,drafts:h,draftList:v,settings:b.settings},load:()=>Promise.all([w.load(),_.load(),b.load()]),sync(){w.forgetSent(({group_id:g,seq:y})=>y!==null&&y<=(r.groups.get(
g??0)?.seq??0)),b.sync(),x.sync()},received(g){g.type==="settings"?b.received(g):g.type==="draft"&&x.received(g)},onWord(g){return p.add(g),()=>p.delete(g)},async handOver(){await _.flush(),await _.load(),_.adopt(),await Promise.all([x.flush(),b.flush()])},async flush(){await _.flush(),await Promise.all([x.flush(),b.flush()])},
dispose(){a.cancel(f),_.flush();for(let g of[w,d,x,b])g.dispose();m.leave()}}}var jn=1e3,Uc=5e3;function us({state:e,http:t,request:n,change:o,clock:r}){let{wanted:s}=e,i=new Set,a=!1,l=null,c=(p=jn)=>{a&&(l??=r.after(u,p))};function u(){l=null;for(let[p,f]of s)i.has(p)||h(p,f)}async function h(p,f){i.add(p);let m=jn,d=e.mark_turn;try{let w=await n({type:"read",group_id:p,seq:f});s.get(p)===f&&(s.
delete(p),o(_=>Vt(e,{...w,group_id:p,read_seq:w.seq},_,d)))}catch(w){let{isPassing:_,retryAfter:x}=w;!_&&s.get(p)===f&&(s.delete(p),v(p)),m=x===null?Uc:Math.max(x*1e3,jn)}i.delete(p),s.has(p)&&c(m)}let v=p=>o(f=>{f.ask_counts.add(p)});return{read(p,f){let m=e.groups.get(p);!m||f<=m.read_seq||(o(d=>Ze(e,d,p,f)),s.set(p,
f),c())},async unread(p,f){let m=s.get(p)??0;try{m>0&&await t.put(`/v1/groups/${p}/read`,{seq:Math.min(m,f-1)}),s.delete(p);let d=e.mark_turn,w=await t.put(`/v1/groups/${p}/unread`,{seq:f});o(_=>Vt(e,w,_,d))}catch(d){throw v(p),d}},async readAll(){await t.put("/v1/read-all")},connected(){a=!0,s.size>0&&c()},disconnected(){
a=!1,r.cancel(l),l=null},async flush(){let p=[...s].map(([f,m])=>t.put(`/v1/groups/${f}/read`,{seq:m},{keepalive:!0}).catch(()=>{}));await Promise.all(p)},dispose:()=>r.cancel(l)}}var Hc=1440*60*1e3;function fs({state:e,change:t,clock:n}){let o=null,r=1/0;function s(){o=null,r=1/0;let a=n.now();t(l=>{for(let{id:c,muted_until:u}of e.groups.values()){if(u===null)continue;let h=Date.parse(u);h<=a?G(e,l,c,{muted_until:null}):r=Math.min(r,h)}}),i()}function i(){n.cancel(o),o=r<1/0?n.after(s,Math.min(
r-n.now(),Hc)):null}return{note(a){let l=r;for(let c of a){let u=e.groups.get(c)?.muted_until;u&&(r=Math.min(r,Date.parse(u)))}r<l&&i()},dispose:()=>n.cancel(o)}}var Kc=/(?<![^\n]) {0,3}(`{3,})([^`\n]*)(?![^\n])/g,Wc=/\n[ \t]*\n/g,jc=/`+/g,zc=/^[\p{White_Space}\x1c-\x1f]*$/u;function Zt(e){let t=[];if(!e.includes("`"))return t;let n=0,o=null;for(let r of e.matchAll(Kc)){let[s,i,a]=r,l=r.index+s.length;o?i.length>=o.length&&zc.test(a)&&(t.push(ps(o,Math.max(o.from,r.index-1),l)),
n=l,o=null):(ds(e,n,r.index,t),o={at:r.index,length:i.length,from:Math.min(l+1,e.length),info:a.trim()})}return o?t.push(ps(o,e.length,e.length)):ds(e,n,e.length,t),t}var ps=({at:e,from:t,info:n},o,r)=>({start:e,end:r,from:t,to:o,is_block:!0,info:n});function ds(e,t,n,o){if(t>=n)return;let r=e.slice(t,n),s=0;for(let{index:i,
0:a}of r.matchAll(Wc))ms(r.slice(s,i),t+s,o),s=i+a.length;ms(r.slice(s),t+s,o)}function ms(e,t,n){let o=[...e.matchAll(jc)].map(({index:i,0:a})=>({index:i,length:a.length})),r=[],s=new Map;for(let i=o.length-1;i>=0;i--)r[i]=s.get(o[i].length),s.set(o[i].length,i);for(let i=0;i<o.length;i++){let a=r[i];if(a===void 0)continue;
let l=t+o[i].index,c=t+o[a].index,u=l+o[i].length;n.push({start:l,end:c+o[a].length,from:u,to:c,is_block:!1,info:""}),i=a}}var Gc="[\\u{e0020}-\\u{e007e}]+\\u{e007f}",Xc=`(?:\\p{Emoji_Presentation}|\\p{Emoji}(?:\\ufe0f|(?=\\p{Emoji_Modifier})))(?:\\p{Emoji_Modifier}|${Gc})?\\ufe0f?`,Yc=`(?:\\p{RI}\\p{RI}|[#*0-9]\\ufe0f?\\u20e3|${Xc}(?:\\u200d\\p{Emoji}\\ufe0f?\\p{Emoji_Modifier}?\\ufe0f?)*)`,Qc=new RegExp(`^\\s*(?:${Yc}\\s*){1,3}$`,"u"),Vc=150,
Jc=/(?:^|[^\p{L}\p{N}:])(:([\p{L}\p{N}_+-]{2,32}))$/u,gs=e=>e.length<=Vc&&Qc.test(e);function hs(e,t){let n=Jc.exec(e.slice(Math.max(0,t-40),t));return n&&{start:t-n[1].length,prefix:n[2]}}var Zc=new RegExp(`[${["Balinese","Bopomofo","Han","Hangul","Hiragana","Javanese","Katakana","Khmer","Lao","Myanmar","New_Tai_Lue","Nushu","Tai_Le","Tai_Tham","Tai_Viet","Tangut","Thai","Tibetan","Yi"].map(e=>`\\p{scx=${e}}`).join("")}]`,"u"),eu=/[\p{L}\p{N}\p{M}]/u,tu=/[\p{White_Space}]/u,nu=/\p{Default_Ignorable_Code_Point}/u,
ou=/[\p{L}\p{N}]/u,ru=/[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]/u,su=/\p{M}/u,$s=/[\u202a-\u202e\u2066-\u2069]/g,At=e=>e>""&&Zc.test(e),en=e=>eu.test(e)&&!At(e),tn=e=>e===""||tu.test(e),De=e=>e>""&&nu.test(e),Te=e=>e>""&&su.test(e),nn=e=>ou.test(e),ws=e=>ru.test(e),_s=e=>e.replace($s,""),on=e=>e.search($s)>=0;function nt(e,t){if(t<=
0)return"";let n=e.charCodeAt(t-1),o=n>=56320&&n<57344&&t>1&&iu(e.charCodeAt(t-2));return e.slice(o?t-2:t-1,t)}function ot(e,t){let n=e.codePointAt(t);return n===void 0?"":String.fromCodePoint(n)}var iu=e=>e>=55296&&e<56320;var zn=/^(?:https?:\/\/|mailto:|www\.)/i,au=/^www\.[^.]+\../i,lu=/^[^@]+@[^@]+$/,cu=/[\p{L}\p{N}\p{M}]/u,uu=".,;:!?'*_~|",fu={")":"(","]":"[","}":"{"},pu=/[^\p{L}\p{N}\p{M}.-]+|\.{2,}/u,du=/[\u3002\uff0e\uff61]/g;function Gn(e){let t=zn.exec(e)?.[0].toLowerCase();if(!t||t==="www."&&!au.test(e)||e.search(/^https?:\/\/[/\\]/i)===
0)return null;let n;try{n=new URL(t==="www."?`https://${e}`:e)}catch{return null}return n.protocol==="mailto:"?lu.test(n.pathname)?{href:n.href,host:n.pathname}:null:!(n.protocol==="http:"||n.protocol==="https:")||n.username||n.password||!n.hostname?null:{href:n.href,host:n.host}}function ys(e,t,n){let o=t,r={"(":0,"[":0,
"{":0};for(;o<n;){let s=ot(e,o),i=fu[s];if(!mu(s)||i&&r[i]===0)break;i?r[i]--:s in r&&r[s]++,o+=s.length}for(;o>t&&uu.includes(e[o-1]);)o--;return o}function mu(e){return e<""?e>" "&&e!==""&&!'<>"`'.includes(e):cu.test(e)&&!At(e)&&!De(e)}function vs(e,{href:t,host:n}){if(on(e))return n;let o=e.normalize("NFKC").replace(
/\p{Default_Ignorable_Code_Point}/gu,"").replace(du,".").replace(/(https?:\/\/[^\s/?#]+)\S*/gi,"$1 "),r=o.split(pu).filter(gu);if(t.startsWith("mailto:")){let i=o.trim().replace(/^mailto:/i,"").toLowerCase()===n.toLowerCase();return(r.length>0||o.includes("@"))&&!i?n:null}let s=n.replace(/:\d+$/,"");for(let i of r){let a=hu(
i);if(bs(i)||a!==s&&!s.endsWith(`.${a}`))return n}return null}function gu(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").split(".");return t.length===4&&t.every(n=>/^\d+$/.test(n))?!0:t.length>1&&/^\p{L}[\p{L}\p{N}\p{M}-]+$/u.test(t[t.length-1])}function hu(e){let t=e.replace(/^[.-]+|[.-]+$/g,"").replace(/^www\./i,"");try{return new URL(
`https://${t}`).hostname}catch{return t.toLowerCase()}}function bs(e){let t=e.match(/\p{L}/gu)??[],n=t.filter(o=>/\p{Script=Latin}/u.test(o)).length;return n>0&&n<t.length}function ks(e,{host:t}){let n=e.replace(/^(?:https?:\/\/|mailto:[^@]*@?)/i,"").replace(/[/?#].*$/s,"");return bs(n)?t:null}var $u=/[\s\0-\x1f\x7f<>]/;function Ot(e,t){let n=0,o=e.length;for(;n<o;){let s=n+o>>1;e[s].start<t?n=s+1:o=s}let r=n;return s=>{for(;r<e.length&&e[r].start<s;)r++;return e[r]}}function Ss(e,t){let n=new Map,o=[],r=0;for(let s=0;s<e.length;s++){if(r<t.length&&t[r].start===s){s=t[r++].end-1,o=[];continue}let i=e[s];if(i===
"(")o.push(s);else if(i===")"){let a=o.pop();a!==void 0&&n.set(a,s)}else $u.test(i)&&(o=[])}return n}var j=e=>e===""?[]:[{type:"mark",text:e}];function Tt(e){return typeof e=="string"?e:e.type==="mark"?"":e.children.map(Tt).join("")}function rt(e){let t=[],n=[];for(let o of e){if(typeof o=="string"){n.push(o);continue}n.length>0&&t.push(n.join("")),n=[],t.push(o)}return n.length>0&&t.push(n.join("")),t.filter(o=>o!=="")}var wu=/["“”„‟«»「『]/;function xs(e,{start:t,end:n,from:o,to:r},s){let i=yu(_u(e,o,r,s));return{type:"code",children:[...j(e.slice(t,o)),...i,...j(e.slice(r,n))]}}function _u(e,t,n,o){let r=[],s=Ot(o,t);for(let i=s(t);i&&i.start<n;i=s(t))r.push(e.slice(t,i.start),...j(e.slice(i.start,i.end))),t=i.end;return r.
push(e.slice(t,n)),rt(r)}function Ms([e,t],n,o){let r=t?[{type:t,children:o}]:o;return{type:e,children:[...j(n),...r,...j(n)]}}function yu(e){let t=e.map(Tt).join("");if(!/^[ \n].*[ \n]$/s.test(t)||t.trim()==="")return e;let n=e.findIndex(r=>typeof r=="string"),o=e.findLastIndex(r=>typeof r=="string");return rt(e.flatMap(
(r,s)=>{if(typeof r!="string"||s!==n&&s!==o)return[r];let i=s===n?1:0,a=r.length-(s===o?1:0);return[...j(r.slice(0,i)),r.slice(i,a),...j(r.slice(a))]}))}function Es(e,{start:t,end:n,id:o}){let r=e.slice(t,n),s=wu.test(r[1])?[r[0],...j(r[1]),r.slice(2,-1),...j(r.slice(-1))]:[r];return{type:"mention",id:o,children:s}}var As=/[\\*_~[]|https?:\/\/|mailto:|www\./gi,vu="\\*_~[]`",bu=">-",ku={"*":["italic"],_:["italic"],"**":["bold"],"***":["bold","italic"],"~~":["strike"]},Su=/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]*$/u,xu=["**","~~"];function Os(e,t,n){let o={from:0,index:-1,found:""},r=null,s=[...t,...n].sort((d,w)=>d.
start-w.start),i=new Map(s.map(d=>[d.start,d]));function a(d,w,_,x){let b=Ot(s,d),S=Ot(_,d),k=[],g=new Map,y=d,M=x?-1:d;for(;y<w;){(o.index<y||y<o.from)&&(o=l(y));let E=b(y),A=S(y),L=Math.min(o.index,E?.start??w,A?.start??w,w);if(L>y&&k.push(e.slice(y,L)),y=L,y>=w)break;A?.start===y?(k.push(...j(e.slice(y,A.end))),y=M=
A.end):E?.start===y?(k.push("id"in E?Es(e,E):xs(e,E,_)),y=E.end):e[y]==="\\"?y=h(y,w,M,k):e[y]==="["?y=x?c(y,1,k):p(y,w,_,k):"*_~".includes(e[y])?y=v(y,d,w,k,g):y=m(y,d,w,o.found,x,k)}for(let[E,A]of g)k[A]=E;return rt(k)}function l(d){As.lastIndex=d;let w=As.exec(e);return{from:d,index:w?.index??e.length,found:w?.[0]??
""}}function c(d,w,_){return _.push(e.slice(d,d+w)),d+w}let u=d=>d<e.length&&vu.includes(e[d])&&!i.has(d);function h(d,w,_,x){let b=e[d+1],S=d===_||e[d-1]===`
`,k=u(d+1)||S&&bu.includes(b);return d+1===w||!k?c(d,1,x):(x.push({type:"mark",text:"\\"}),c(d+1,1,x))}function v(d,w,_,x,b){let S=1;for(;d+S<_&&e[d+S]===e[d];)S++;let k=e.slice(d,d+S),g=ku[k],y=d===w?"":nt(e,d),M=d+S===_?"":ot(e,d+S);if(!g||k==="_"&&Mu(y,M))return c(d,S,x);let E=b.get(k);if(E!==void 0&&!tn(y)&&(xu.includes(
k)||!en(M))){for(let[A,L]of b)L<E||(x[L]=A,b.delete(A));x.push(Ms(g,k,rt(x.splice(E).slice(1))))}else!tn(M)&&!en(y)?(E!==void 0&&(x[E]=k),b.set(k,x.length),x.push({type:"mark",text:k})):x.push(k);return d+S}function p(d,w,_,x){let b=f(d+1,w);if(b===null||e[b+1]!=="(")return c(d,1,x);r??=Ss(e,t);let S=r.get(b+1);if(S===
void 0||S>=w)return c(d,1,x);let k=Gn(e.slice(b+2,S));if(!k)return c(d,1,x);let g=a(d+1,b,_,!0),y=g.map(Tt).join("");return Su.test(y)?c(d,1,x):(x.push({type:"link",href:k.href,host:vs(y,k),children:[...j("["),...g,...j(e.slice(b,S+1))]}),S+1)}function f(d,w){for(;d<w;){let _=i.get(d);if(_){if(e.slice(d,_.end).includes(
`
`))return null;d=_.end;continue}let x=e[d];if(x==="]")return d;if(x==="["||x===`
`)return null;d+=x==="\\"&&u(d+1)?2:1}return null}function m(d,w,_,x,b,S){if(d>w&&en(nt(e,d)))return c(d,x.length,S);let k=ys(e,d,_),g=e.slice(d,k),y=b||!zn.test(g)?null:Gn(g);return y?(S.push({type:"link",href:y.href,host:ks(g,y),children:[g]}),k):c(d,Math.max(k-d,x.length),S)}return(d,w,_)=>a(d,w,_,!1)}var Mu=(e,t)=>!tn(
e)&&!nn(e)&&!Te(e)&&(e===t||e===">"&&t==="<");var Eu=/[\u2019\u2018\u201b\u02bc\u02bb\u2032\u00b4\u05f3\u055a\ua78c]/g,Au=/[\u2010\u2011]/g,Ts=/[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]/g,Ou=/[\p{Default_Ignorable_Code_Point}\ufffc]/gu,Cs=/[\u1100-\u11ff]/,Tu=/^[\0-\x7f]*$/,qs=e=>e.replace(Eu,"'").replace(Au,"-"),Rs=e=>e.split("ı").map(t=>t.replace(
/./gsu,n=>n.toUpperCase().toLowerCase())).join("ı");function Xn(e){if(Tu.test(e))return e.toLowerCase();let t=qs(e.replace(Ts," ")),n=Rs(t.normalize("NFD")).normalize("NFKC"),o=Rs(n).replace(Ou,"").normalize("NFKC");return qs(o.replace(Ts," "))}var Yn=e=>Xn(e).replace(/ {2,}/g," ").replace(/^ | $/g,"");function Ls(e){
let t="",n=[],o=0;for(let r of Cu(e)){o+=r.length;for(let s of Xn(r)){if(s===" "&&(t===""||t.endsWith(" "))){t!==""&&(n[n.length-1]=o);continue}t+=s;for(let i=0;i<s.length;i++)n.push(o)}n.length>0&&t!==""&&Xn(r)===""&&(n[n.length-1]=o)}return{fold:t,ends:n}}function Cu(e){let t=[];for(let n of e){let o=t.length-1,r=Te(
n)||De(n)&&Te(t[o]?.slice(-1)??"")||Cs.test(n)&&Cs.test(t[o]?.slice(-1)??"");o>=0&&r?t[o]+=n:t.push(n)}return t}var Vn="all",qu=50,Ps=128,Ru=4096,st="@＠﹫",Lu=new RegExp(`[${st}]`),Pu=new RegExp(`[${st}](?![ ${st}])([^${st}\\n\\v\\f\\r\\x85\\u2028\\u2029]{1,129})`,"gu"),Nu=new RegExp(`[${st}][\\u200b\\u2060]`,"g"),Du=/:\/\/[!#-&*-;=?-Z\\^_a-z|~]+/g,Iu='"“”„‟«»「『',Ns=/["“”„‟«»」』]/g,Bu=/^-[clu]/,Fu=/(?<!_)_+(?![_clm])/g,
Uu=/^(?:[oux-](?![mx])|[clm](?![clmx_]))/;function Ds(e,t,n=Zt(e)){let o=new Map;for(let{id:h,name:v}of t)o.set(Yn(v),h);if(o.size===0||!Lu.test(e))return[];let r=[...o.keys()].filter(h=>h!=="").sort((h,v)=>v.length-h.length),s=[],i=new Set,a=!1,l=-1,c=0,u=Hu(e,n);for(let{index:h,0:v,1:p}of u.matchAll(Pu)){let f=Ku(u,h);
if(!f&&h!==l)continue;if(l=h+v.length,++c>Ru)break;if(!f&&!a)continue;let m=Wu(p,r);a=m?.fills??!1;let d=o.get(m?.name??"");!m||d===void 0||!i.has(d)&&i.size===qu||(i.add(d),s.push({start:h,end:l-p.length+m.length,id:d}))}return s}function Hu(e,t){let n="",o=0;for(let{start:s,end:i}of t)n+=e.slice(o,s)+`
`.repeat(i-s),o=i;n+=e.slice(o);let r=s=>" ".repeat(s.length);return n.replace(Du,r).replace(Nu,r)}function Ku(e,t){let n=nt(e,t);for(;n!==""&&(n==="_"||Qn(n)==="m");)t-=n.length,n=nt(e,t);return n===""||!st.includes(n)&&Qn(n)!=="c"}function Wu(e,t){if(Iu.includes(e[0]))return ju(e,t);let{fold:n,ends:o}=Ls(e),r=n.replace(
/ $/,""),s=e.length<=Ps||[...e].length<=Ps,i="";for(let a of t){if(!r.startsWith(a)||!s&&a.length===r.length)continue;i||=zu(r);let l=i.slice(a.length);if(!(!Uu.test(i.slice(a.length-1))||a===Vn&&Bu.test(l)))return{name:a,length:o[a.length-1],fills:s&&a===r}}return null}function ju(e,t){Ns.lastIndex=1;let n=Ns.exec(e);
if(!n)return null;let o=Yn(e.slice(1,n.index)),r=n.index+1;return t.includes(o)?{name:o,length:r,fills:r===e.length}:null}function zu(e){let t="";for(let n of e)t+=Qn(n).repeat(n.length);return t.replace(Fu,n=>"o".repeat(n.length))}function Qn(e){if(e==="_"||e==="-")return e;if(e===" ")return"s";if(De(e))return"m";let t=Te(
e);return!t&&!nn(e)?"o":At(e)?t?"x":"u":t?"m":ws(e)?"c":"l"}var Gu=/^[ \t]*$/,Is=/^> |^>$/,Bs=/^- (?=.*\S)/s,Fs=/^(0|[1-9]\d{0,8})\. (?=.*\S)/s,Xu=/^ {2}(?=.*\S)/s;function rn(e,t=[]){let n=Zt(e),o=Os(e,n,Ds(e,t,n));return{type:"document",is_large:gs(e),children:Us(e,Yu(e,n),o,!0)}}function Yu(e,t){let n=[],o=0;for(let r=0;r<=e.length;){for(;o<t.length&&t[o].end<=r;)o++;let s=t[o],
i=s?.is_block&&s.start===r?s:null,a=i?i.end:e.indexOf(`
`,r),l=a<0?e.length:a;n.push({outer:r,start:r,end:l,is_inside:s!==void 0&&s.start<r,block:i}),r=l+1}return n}function Qu(e,{start:t,end:n,is_inside:o,block:r},s){if(o)return"text";if(r)return"code";let i=e.slice(t,n);return Gu.test(i)?"blank":s&&Is.test(i)?"quote":Bs.test(i)?"bullet":Fs.test(i)?"number":"text"}function Us(e,t,n,o){
let r=t.map(i=>Qu(e,i,o)),s=[];for(let i=0;i<t.length;){let a=r[i],l=Vu(e,t,r,i),c=t.slice(i,l),{outer:u,start:h,end:v,block:p}=c[0];i>0&&s.push(...j(`
`)),a==="quote"?s.push({type:"quote",children:Us(e,c.map(f=>Ju(e,f)),n,!1)}):(s.push(...j(e.slice(u,h))),a==="blank"?s.push(...j(e.slice(h,v))):p?s.push(Zu(e,p)):a==="text"?s.push({type:"paragraph",children:n(h,c[l-i-1].end,Hs(c))}):s.push(ef(e,c,r.slice(i,l),n))),i=l}return s}function Vu(e,t,n,o){let r=n[o],s=r==="bul\
let"||r==="number",i=o+1;if(r==="blank"||r==="code")return i;for(;i<t.length;){let a=t[i],l=s&&n[i]==="text"&&Xu.test(e.slice(a.start,a.end));if(!a.is_inside&&n[i]!==r&&!l)break;i++}return i}function Ju(e,t){let n=Is.exec(e.slice(t.start,t.end))?.[0]??"";return{...t,start:t.start+n.length}}var Hs=e=>e.slice(1).filter(({
outer:t,start:n})=>t<n).map(({outer:t,start:n})=>({start:t,end:n}));function Zu(e,{start:t,end:n,from:o,to:r,info:s}){let i=e.slice(o,r);return{type:"code_block",info:s,children:[...j(e.slice(t,o)),...i?[i]:[],...j(e.slice(r,n))]}}function ef(e,t,n,o){let r=n[0]==="number",s=r?Fs:Bs,i=[];for(let a=0;a<t.length;){let l=a+
1;for(;l<t.length&&n[l]==="text";)l++;let c=t[a],[u="",h]=s.exec(e.slice(c.start,c.end))??[],v=t.slice(a,l).map((p,f)=>f===0||p.is_inside?p:tf(p));a>0&&i.push(...j(`
`),...j(e.slice(c.outer,c.start))),i.push({type:"item",number:h===void 0?null:Number(h),children:[...j(u),...o(c.start+u.length,v[l-a-1].end,Hs(v))]}),a=l}return{type:"list",is_ordered:r,children:i}}var tf=e=>({...e,start:e.start+2});var nf=["paragraph","item","code_block"];function ze(e){let t=[];return Ks(rn(e),t),t.join("").replace(/\s+/g," ").trim()}function Ks(e,t){if(typeof e=="string")t.push(e);else if(e.type!=="mark"){e.type==="item"&&e.number!==null&&t.push(`${e.number}. `);for(let n of e.children)Ks(n,t);e.type==="link"&&e.host!==null&&t.
push(` (${e.host})`),nf.includes(e.type)&&t.push(" ")}}var of=5e3,Ws=120,js=2e4,zs=e=>`g${e}`,O$=({groups:e,mentions:t})=>t>0?`(${t}) `:e>0?"• ":"";function Gs({state:e,settings:t,isLeading:n,isVisible:o,tell:r,clock:s}){let i=null,a=null,l=new Map,c=new Map,u=null,h=null;function v(w){if(a===w)return!0;let _=s.now();return[...l.values()].some(x=>x.groupId===w&&x.until>_)}
function p(w,_){let{notifications:x,mentions_in_muted:b,notify_all:S}=t();return!x||v(w.id)?!1:je(w,s.now())?_==="mention"&&b:_!=="message"||S.includes(w.id)}function f(w,_){let x=s.now(),b=x-(c.get(w.id)??-1/0)>=of,S=b&&t().sounds&&!o();c.set(w.id,x),i?.show({tag:zs(w.id),group:w,..._,isRenewed:b,hasSound:S})}function m(w){
c.delete(w),i?.close(zs(w))}function d(){s.cancel(h),h=null,r(a),a!==null&&(h=s.after(d,js))}return{setPort(w){i=w},look(w){w!==a&&(a=w,d(),w!==null&&m(w))},looked({tab:w,group_id:_}){_===null?l.delete(w):(l.set(w,{groupId:_,until:s.now()+2*js}),n()&&m(_))},arrived(w){if(n())for(let{message:_,kind:x}of w){let b=e.groups.
get(_.group_id);if(!b||_.seq<=b.read_seq||!p(b,x))continue;let S=e.people.get(_.sender_id),k=S?.display_name??S?.username??_.sender,g=Array.from(ze(_.content.slice(0,4*Ws))).slice(0,Ws);f(b,{kind:"message",seq:_.seq,sender_id:_.sender_id,sender:k,count:1,text:t().notification_text&&g.length>0?g.join(""):null})}},changed({
groups:w}){if(n())for(let _ of w){let x=e.groups.get(_);(x?x.unread===0&&c.has(_):c.has(_))&&m(_)}},lost(){u=new Map(e.groups)},back(){let w=u;if(u=null,!(!w||!n()||o()))for(let _ of e.groups.values()){let{unread:x,mentions:b}=w.get(_.id)??{unread:0,mentions:0},S=_.unread-x,k=_.mentions>b,g=_.kind==="direct"?"direct":k?
"mention":"message";S>0&&p(_,g)&&f(_,{kind:"summary",seq:_.last?.seq??_.seq,sender_id:null,sender:"",text:null,count:S})}},dispose(){s.cancel(h),a!==null&&r(null);for(let w of[...c.keys()])m(w)}}}function Xs({signal:e,onPresence:t,onTyping:n,clock:o}){let r=new Map,s=new Set,i=new Map,a=null,l=new Map,c=new Map;function u(p,f){f===null?i.delete(p):i.set(p,f),t(p)}function h(){a=null;let p=new Set([...r.keys()].slice(-100));for(let m of s)p.has(m)||u(m,null);(p.size===s.size&&[...p].every(m=>s.has(m))||e({type:"\
watch",user_ids:[...p]}))&&(s=p)}function v(p,f){let m=l.get(p);m?.has(f)&&(o.cancel(m.get(f)),m.delete(f),n(p))}return{show(p){r.set(p,(r.get(p)??0)+1),a??=o.after(h,500);let f=!0;return()=>{if(!f)return;f=!1;let m=(r.get(p)??1)-1;m>0?r.set(p,m):r.delete(p),a??=o.after(h,500)}},connected(){s=new Set,r.size>0&&(a??=o.after(
h,0))},disconnected(){for(let p of s)u(p,null);s=new Set;for(let[p,f]of l)for(let m of[...f.keys()])v(p,m)},answered(p){let f=new Set(p);for(let m of s)u(m,f.has(m))},changed(p,f){s.has(p)&&u(p,f)},isOnline:p=>i.get(p)??null,typed(p,f){let m=l.get(p)??new Map;l.set(p,m);let d=!m.has(f);o.cancel(m.get(f)),m.set(f,o.after(
()=>v(p,f),5e3)),d&&n(p)},stopTyping:v,typingIn:p=>[...l.get(p)?.keys()??[]],type(p){let f=o.now();f-(c.get(p)??-1/0)<3e3||e({type:"typing",group_id:p})&&c.set(p,f)},typedAndSent:p=>{c.delete(p)},dispose(){o.cancel(a);for(let p of l.values())for(let f of p.values())o.cancel(f)}}}function Ys({apply:e,soon:t,clock:n}){let o=[],r=null,s=0,i=0,a=0;function l(){r?.(),r=null;let c=o;o=[],c.length>0&&e(c)}return{push(c){o.push(c);let u=Math.floor(n.now()/1e3);if(u!==s&&(a=u===s+1?i:0,s=u,i=0),i++,r)return;if(Math.max(i,a)<=30){r=t(l);return}let h=n.after(l,200);r=()=>n.cancel(h)},flush:l,clear(){r?.(),
r=null,o=[]}}}var rf=500,sf=5e3,af=30,lf=50,cf=200,uf=3;function Qs({db:e,state:t,isLeading:n,opened:o,me:r,clock:s}){let i=new Set,a=new Set,l=new Map,c=new Map,u=!0,h=null,v=0,p=0,f=null,m=Promise.resolve(),d=()=>{f??=s.after(x,p>1?sf:rf)};function w(){let b={is_whole:u,cursor:t.cursor,me:r(),groups:[],gone_groups:[],people:[],logs:[],
gone_logs:[],rows:[],gone_rows:[]};u&&c.clear();for(let g of u?t.groups.keys():i){let y=t.groups.get(g);y?b.groups.push(y):b.gone_groups.push(g)}for(let g of u?t.people.keys():a){let y=t.people.get(g);y&&b.people.push(y)}let S=[...o].sort(([,g],[,y])=>y-g).slice(0,lf),k=new Set(S.map(([g])=>g));for(let g of[...c.keys()])
k.has(g)&&t.logs.has(g)||(b.gone_logs.push(g),c.delete(g));for(let g of u?k:l.keys()){let y=t.logs.get(g);y&&k.has(g)&&_(b,y)}return i.clear(),a.clear(),l.clear(),u=!1,b}function _(b,S){let k=S.group_id,g=Kt(S),y=c.get(k)??new Set;if(!g){c.delete(k)&&b.gone_logs.push(k);return}let M=Oe(S,g),E=M.slice(-cf),A=E.length<M.
length,L=A?E[0].seq:g.from,N=new Set(E.map(T=>T.seq)),D=l.get(k);for(let T of E)(!y.has(T.seq)||D?.has(T.seq))&&b.rows.push(T);for(let T of y)N.has(T)||b.gone_rows.push([k,T]);c.set(k,N),b.logs.push({group_id:k,from:L,to:g.to,at_start:g.at_start&&!A,at_end:g.at_end,opened_at:o.get(k)??0})}function x(){return s.cancel(f),
f=null,!n()||v>=uf?(u=!0,m):(m=m.then(async()=>{if(!u&&t.cursor===h&&i.size+a.size+l.size===0)return;let S=w();p=S.rows.length>af?p+1:0,await e.save(S)?(v=0,h=S.cursor):(v++,u=!0,d())}),m)}return{note(b){for(let S of b.groups)i.add(S);for(let S of b.people)a.add(S);for(let S of b.logs)l.set(S,l.get(S)??new Set);for(let[
S,k]of b.rows){let g=l.get(S)??new Set;for(let y of k)g.add(y);l.set(S,g)}d()},invalidate(){u=!0,d()},flush:x,dispose:()=>s.cancel(f)}}var Vs=({state:e,people:t,local:n,invitations:o,onLive:r})=>function(i,a){switch(i.type){case"live":r(i.cursor);break;case"read":Gr(e,i,a);break;case"read_all":Xr(e,i.cursor,a);break;case"muted":Yr(e,i,a);break;case"typing":t.typed(i.group_id,i.user_id);break;case"presence":t.answered(i.online);break;case"presence_chan\
ged":t.changed(i.user_id,i.is_online);break;case"invitation":o.value++;break;default:n.received(i)}};var pf=2e3;function df({userId:e,db:t,env:n,onEnded:o,onServer:r}){let{clock:s}=n,i=Rr({fetch:n.fetch,db:t,onSignedOut:({code:R})=>z(R),clock:s}),{http:a,db:l}=i,c=mr(e),u=as(c,s),h=Ge(null),v=Ge(null),p=Ge({state:"idle",since:s.now(),retryAt:null,code:null}),f=ae(R=>P.typingIn(R)),m=ae(R=>P.isOnline(R)),d=Ge([]),w=Ge(
0),_=Ge(0),x=new Map,b=new Set,S=!1,k=Ge(!1),g=!1,y=null,M=sr({open:R=>n.openSocket(`/ws?since=${encodeURIComponent(R)}&groups=no`),prepare:async()=>(c.cursor===null&&await B.anew(),c.cursor),checkLogin:()=>a.get("/v1/test-auth",void 0,{tries:1}),onFrame:R=>R.type==="ready"?It(R):E.push(R),onState:R=>{R.state==="ended"&&
z(String(R.code)),R.state!=="live"&&Ve(),p.value=R},isOnline:n.isOnline,isVisible:n.isVisible,clock:s}),E=Ys({apply:He,soon:n.soon,clock:s}),A=Jr({state:c,http:a,change:Y,opened:x,clock:s}),L=us({state:c,http:a,request:M.request,change:Y,clock:s}),N=Tr({state:c,http:a,change:Y,history:A,clock:s}),D=cs({userId:e,db:l,http:a,
env:n,state:c,socket:M,onLeading:()=>T.invalidate()}),T=Qs({db:l,state:c,isLeading:()=>D.tabs.isLeading,opened:x,me:()=>h.value,clock:s}),P=Xs({signal:M.signal,onPresence:R=>m.update(R),onTyping:R=>f.update(R),clock:s}),B=qr({userId:e,db:l,http:a,state:c,view:u,history:A,change:Y,me:h,server:v,clock:s,onOther:()=>z("an\
other_user"),onSettings:R=>D.settings.received(R),onServer:r,onAnew:()=>{E.clear(),T.invalidate(),w.value++}}),U=fs({state:c,change:Y,clock:s}),ee=n.makeKey(),C=Gs({state:c,settings:()=>D.settings.settings.value,isLeading:()=>D.tabs.isLeading,isVisible:n.isVisible,tell:R=>D.tabs.tell({type:"looking",tab:ee,group_id:R}),
clock:s});D.onWord(R=>{R.type==="looking"&&C.looked(R)});let X=Vs({state:c,people:P,local:D,invitations:_,onLive:An}),te=Uo({userId:e,http:a,memory:n.memory,clock:s});function Y(R){g||ff(()=>{let H=gr(),ge=S;R(H);for(let $t of H.confirmed)D.outbox.confirm($t);for(let{group_id:$t,user_id:Dl}of H.typed)P.stopTyping($t,Dl);
if(H.left.size>0&&(d.value=[...d.value,...H.left.values()].slice(-20)),H.me&&I(),A.bound(H.logs),u.publish(H),T.note(H),N.note(H),U.note(H.groups),D.began(H.groups),C.changed(H),!(!ge||H.arrived.length===0)){C.arrived(H.arrived);for(let $t of b)$t(H.arrived)}})}function He(R){Y(H=>{for(let ge of R)zr(ge)?Kr(c,ge,H):X(ge,
H)})}function An(R){S=!0,Ae(R)>=c.applied_id&&(c.cursor=R),P.connected(),L.connected(),D.sync(),On()}async function On(){let R=B.refreshed();await R,!(!S||R!==B.refreshed())&&(k.value=!0,C.back())}function It(R){R.user_id!==e?z("another_user"):R.reset||R.behind>pf?O():(D.outbox.connected(!0),B.refresh())}function Ve(){
k.value&&C.lost(),S=!1,k.value=!1,D.outbox.connected(!1),P.disconnected(),L.disconnected()}function O(){E.clear(),c.cursor=null,M.restart()}async function I(){try{h.value=await a.get("/v1/users/me")}catch{}}function z(R){g||(y&&D.tabs.tell({type:"signed_out",reason:y}),Je(),o(y??R))}function Je(){g=!0,M.stop(),E.clear();
for(let R of[u,T,L,B,N,P,te,U,C,D])R.dispose();i.end()}return{http:a,state:c,view:u,me:h,server:v,apply:He,connection:p,typing:f,presence:m,left:d,resets:w,invitations:_,isCurrent:k,history:A,marks:L,asking:N,people:P,local:D,notifications:C,socket:M,change:Y,async begin(){await Promise.all([B.showCopy(),D.load()]),!g&&
(M.start(),te.start())},async leave(R,H){y=R;try{await H(),z(R)}catch(ge){if(!g)throw ge}finally{y=null}},end:z,onArrived(R){return b.add(R),()=>b.delete(R)},async flush(){E.flush(),await Promise.all([L.flush(),D.flush(),T.flush()])},dispose:Je}}import{html as me,useEffect as Nl,useLayoutEffect as Jm}from"./vendor/preact.js";import{html as Jn,useEffect as mf}from"./vendor/preact.js";var gf=300*1e3;function Js({session:e}){let t=xe.newVersion.value!==null;return mf(()=>t?hf(e):void 0,[t,e]),Jn`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&Jn`<div class="banner of-warning"><${q} name="warning" /><p class="grow">${$("shell.disk_full")}</p></div>`}
      ${t&&Jn`<div class="banner">
        <p class="grow">${$("shell.new_version")}</p>
        <button class="button" onClick=${()=>{Tn()}}>${$("shell.reload")}</button>
      </div>`}
    </div>
  `}function hf(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,gf))},o=()=>{e.local.signals.outgoing.peek().some(({state:s})=>s==="sending")||document.querySelector("dialog[open]")?n():Tn()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.
removeEventListener("visibilitychange",n)}}import{html as sn,useEffect as $f,useState as wf}from"./vendor/preact.js";var _f={connecting:2e3,catching_up:1e3},Zs=1e3;function ei({session:e}){let t=e.connection.value,n=yf(t),o=vf(t,n);return sn`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&sn`<${q} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&sn`<span class="quiet-text" aria-hidden="true">${bf(t,n)}</span>`}
      ${o?.button&&sn`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function yf({state:e,since:t,retryAt:n}){let[o,r]=wf(Date.now());return $f(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;let i=setInterval(()=>r(Date.now()),Zs);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function vf({state:e,since:t},n){let o={button:$("shell.now"),onSelect:()=>xe.
wake()};switch(e){case"connecting":case"catching_up":return n-t<_f[e]?null:{text:$(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{text:$("shell.offline"),...o};case"waiting":return{text:$("shell.reconnecting"),...o};case"updating":return{text:$("shell.restarting")};case"crowded":return{text:$(
"shell.crowded"),button:$("shell.try_again"),onSelect:()=>xe.wake()};case"faulty":return{text:$("shell.faulty"),button:$("shell.reload"),onSelect:()=>location.reload()};default:return null}}function bf({retryAt:e},t){let n=Math.ceil((Number(e)-t)/Zs);return n>0?$("shell.seconds",{n}):""}import{html as bo,useEffect as Xd,useLayoutEffect as Yd,useMemo as Qd,useState as Vd}from"./vendor/preact.js";import{html as oi,useEffect as Tf,useState as Cf}from"./vendor/preact.js";var an=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as Af,useEffect as Of}from"./vendor/preact.js";import{html as ti,useState as kf}from"./vendor/preact.js";var Sf=12,xf=new Intl.Segmenter(void 0,{granularity:"grapheme"}),Mf=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,ve=e=>e?.display_name||e?.username||"";function Ef(e){let[t]=xf.segment(e.replace(Mf,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function Z({
id:e,name:t,file:n=null,isGroup:o=!1,size:r="normal"}){let[s,i]=kf(null),a=`avatar ${r} ${o?"of-group":"of-person"}`;return n&&n!==s?ti`<img
      class=${a} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:ti`<span class="${a} tone-${e%Sf}" aria-hidden="true">${Ef(t)}</span>`}function oe(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?$("shell.deleted_user"):ve(o)||n}function Ct(e,t){let n=t.filter(o=>e.view.people.get(o).value?.is_partial??!0);Of(()=>e.asking.people.need(n),[e,n.join()])}function ni({session:e,id:t,username:n}){return Ct(e,[t]),Af`<bdi class="person">${oe(e,
t,n)}</bdi>`}var Zn=3,qf=2e3,Rf=200,Lf=10;function ri({session:e,groupId:t}){let[n,o]=Cf([]);return Tf(()=>{let r=0,s=0,i=0,a=u=>o(h=>[...h,{id:++r,text:u}].slice(-Lf)),l=()=>{s>Zn&&a($("conversation.new_messages",{n:s-Zn})),s=0},c=e.onArrived(u=>{let{announce:h}=e.local.signals.settings.peek();for(let{message:v}of u){if(v.group_id!==
t||v.sender_id===e.state.me||h==="none"||h==="mentions"&&!an(v,e.state.me)||(s===0&&(i=setTimeout(l,qf)),++s>Zn))continue;let p=oe(e,v.sender_id,v.sender);a(`${p}: ${Array.from(v.content).slice(0,Rf).join("")||$("conversation.no_text")}`)}});return()=>{c(),clearTimeout(i)}},[e,t]),oi`
    <div class="unseen" role="log" aria-label=${$("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>oi`<p key=${r}>${s}</p>`)}
    </div>
  `}var eo=null;async function F(e){eo??=Pf();let[t]=await Promise.all([e,Ro(),eo]);return t}function Pf(){let e=document.createElement("link");e.rel="stylesheet",e.href=Ho("css/later.css");let t=new Promise((n,o)=>{e.onload=n,e.onerror=()=>{eo=null,e.remove(),o(new Error(e.href))}});return document.head.append(e),t}import{signal as si}from"./vendor/preact.js";var Nf={text:"",reply_to:null,selection:null,files:[]};function ln({session:e,key:t}){let{drafts:n,outbox:o}=e.local,r=si(null),s=si(0),i=()=>n.get(t)??Nf,a=c=>n.set(t,{...i(),...c}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:i,change:a,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:c,seq:u,sender_id:h,sender:v,content:p}){r.value=null,a({reply_to:{id:c,seq:u,sender_id:h,sender:v,content:p}}),l()},edit(c){r.value=c,l()},async restore(c){let u=await o.discard(c,!0);if(!u)return;r.value=null;let h=i(),v=[h.text,u.content].filter(p=>p.trim()!=="").join(`
`);a({text:v,selection:null,reply_to:u.quote??h.reply_to,files:[...h.files,...u.files]}),l()}}}import{html as Ue,useEffect as jp,useLayoutEffect as Xi,useRef as dn,useState as go}from"./vendor/preact.js";var Df=2e3,If=20,Bf=40;function ii(e){let t={characters:Df,lines:If},n=ai(e,t);return t.characters<0||t.lines<0?n:e}function ai(e,t){if(typeof e=="string")return Uf(e,t);if(e.type==="mark")return e;if(!li(t))return ci(t);let n=[];for(let o of e.children){let r=ai(o,t);if(r!==null&&n.push(r),t.characters<0||t.lines<0)break}
return Ff.includes(e.type)&&t.lines--,{...e,children:n}}var Ff=["paragraph","item","code_block"],li=({characters:e,lines:t})=>e>0&&t>0;function ci(e){return e.lines=-1,null}function Uf(e,t){if(!li(t))return ci(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=Hf(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function Hf(e,t){let n=Math.max(0,t-Bf),o=()=>{let r=e.charCodeAt(t),s=ot(e,t);return r>=56320&&r<57344||Te(s)||De(s)};for(;t>n&&o();)t--;return t}import{html as Q,useEffect as Kf,useMemo as ui,useState as Wf}from"./vendor/preact.js";var to=0,jf=/\p{M}{2}/u,zf=[];function it({content:e,mentions:t=zf,meId:n,onMention:o}){let[r,s]=Wf(!1),i=Gf(t),a=i.map(({id:v,name:p})=>`${v} ${p}`).join(`
`),l=ui(()=>rn(e,i),[e,a]),c=ui(()=>ii(l),[l]),u=c!==l,h={meId:n,onMention:o};return Q`
    <div class=${`text${l.is_large?" large":""}${jf.test(e)?" heaped":""}`}>
      ${no(r?l.children:c.children,h)}
      ${u&&Q`
        <button type="button" class="text-fold" aria-expanded=${r} onClick=${()=>s(!r)}>
          ${r?$("text.show_less"):$("text.show_all")}
        </button>
      `}
    </div>
  `}function Gf(e){let t=xe.status.value,n=t.name==="signed_in"?t.session:null,o=[],r=[];for(let s of e){let i=s===to?Vn:n?.view.people.get(s).value?.username;i?o.push({id:s,name:i}):r.push(s)}return Kf(()=>n?.asking.people.need(r),[r.join()]),o}var no=(e,t)=>e.map(n=>Xf(n,t));function Xf(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return Yf(e,t);if(e.type==="mention")return Qf(e,t);let n=e.type==="quote"||t.isInQuote,o=no(e.children,{...t,isInQuote:n}),r=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return Q`<p dir=${r}>${o}</p>`;case"quote":return Q`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?Q`<ol dir=${r}>${o}</ol>`:Q`<ul dir=${r}>${o}</ul>`;case"item":return Q`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"code_block":return Q`
        <figure class="text-code">
          ${e.info&&Q`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return Q`<code dir="auto">${o}</code>`;case"bold":return Q`<strong>${o}</strong>`;case"italic":return Q`<em>${o}</em>`;case"strike":return Q`<s>${o}</s>`}}function Yf({href:e,host:t,children:n},o){let r=no(n,{...o,isInLink:!0});return Q`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?r:Q`<bdi>${r}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function Qf({id:e,children:t},{meId:n,onMention:o,isInLink:r=!1}){let s=t.filter(c=>typeof c=="string").join(""),i=on(s)?_s(s):s,a=e===n||e===to?"mention of-me":"mention",l=Q`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||r||e===to?Q`<span class=${a}>${l}</span>`:Q`
    <button type="button" class=${a} onClick=${c=>o(e,c)}>${l}</button>
  `}import{computed as Vf}from"./vendor/preact.js";var fi=["byte","kilobyte","megabyte","gigabyte"],Jf=Vf(()=>fi.map(e=>new Intl.NumberFormat(Re.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));function Ie(e){let t=e,n=0;for(;t>=1e3&&n<fi.length-1;)t/=1024,n++;return Jf.value[n].format(n===0?t:Number(t.toPrecision(3)))}var Zf=10,ep=10*1024*1024;async function qt(e,t,n){let o=e.server.peek(),r=o?.files_max??Zf,s=o?.file_bytes_max??ep,i=n.filter(c=>c.size>s),a=n.filter(c=>c.size<=s),l=Math.max(0,r-t.draft().files.length);if(i.length>0){let c=i.map(({name:u})=>u).join(", ");_t($("conversation.too_large",{names:c,size:Ie(s)}),{isFault:!0})}
if(a.length>l){let c=a.slice(l).map(({name:u})=>u).join(", ");_t($("conversation.too_many",{names:c,n:r}),{isFault:!0})}for(let c of a.slice(0,l)){let u=await e.local.attachments.attach(c,tp(c));t.change({files:[...t.draft().files,u]})}e.local.drafts.flush(),t.ask()}var oo=e=>[...e?.files??[]];function pi({clipboardData:e}){
return e?.getData("text/plain")?[]:oo(e)}function tp({name:e,type:t}){if(!/^image\.\w+$/.test(e))return e||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${t.split(
"/")[1]??"png"}`}import{html as ro,useRef as ip,useState as ap}from"./vendor/preact.js";var Be=({kind:e,role:t})=>e==="group"&&t!=="member",Yw=e=>e.kind==="group"&&!e.is_archived&&(Be(e)||e.settings?.may_invite==="all"),di=e=>!e.is_archived&&(e.kind==="direct"||Be(e)||e.settings?.may_pin==="all"),Qw=(e,t)=>Be(e)&&(t==="member"||t==="admin"&&e.role==="owner"),Vw=({kind:e,role:t})=>e==="group"&&t==="owner";
function Jw(e,t){let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:Be(e)}var Zw=({kind:e,role:t})=>e==="group"&&t!=="owner",mi=(e,t)=>t||Be(e),gi=(e,t)=>!e.is_archived&&(t||Be(e));var hi=8,np=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,op=/^[\p{L}\p{N}_-]+$/u,rp=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function $i(e,t){let n=np.exec(e.slice(Math.max(0,t-40),t));if(n)return{kind:"member",start:t-n[1].length,prefix:n[2]??""};let o=hs(e,t);return o&&{kind:"emoji",...o}}async function wi({
session:e,actions:t,groupId:n},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:p}=await F(import("./picker.js"));return p(r,hi).map(({emoji:f,name:m})=>({id:f,label:f,detail:m,insert:`${f} `,userId:null}))}let s=sp(e,n),{items:i}=await t.members(n,{q:r,limit:50}),a=new Map(s.map((p,f)=>[p,f])),l=i.filter(
({id:p})=>p!==e.state.me);l.sort((p,f)=>(a.get(p.id)??1/0)-(a.get(f.id)??1/0));let c=l.slice(0,hi).map(({id:p,username:f,display_name:m})=>({id:String(p),label:m||f,detail:m?`@${f}`:"",insert:op.test(f)?`@${f} `:`@"${f}" `,userId:p})),u=e.state.groups.get(n),h=u&&Be(u)&&"all".startsWith(rp(r)),v={id:"all",label:"@all",
detail:$("conversation.everyone"),insert:"@all ",userId:null};return h?[...c,v]:c}function sp(e,t){let n=[...e.state.logs.get(t)?.rows.values()??[]];return n.sort((o,r)=>r.seq-o.seq),[...new Set(n.filter(o=>W(o)).map(o=>o.sender_id))]}function _i({session:e,actions:t,groupId:n,field:o,write:r}){let[s,i]=ap(null),a=ip(0);async function l(){let f=++a.current,m=o.current,w=m&&m.selectionStart===m.selectionEnd?$i(m.value,m.selectionStart):null;if(!w||w.kind==="member"&&n===null){i(null);return}try{let _=await wi({session:e,actions:t,groupId:n??0},w);f===
a.current&&i(_.length>0?{start:w.start,items:_,chosen:0}:null)}catch{f===a.current&&i(null)}}function c({insert:f}){let m=o.current,d=s.start;m.setRangeText(f,d,m.selectionEnd,"end"),u(),m.focus(),r(m.value)}function u(){a.current++,i(null)}function h(f){if(!s||f.isComposing||f.ctrlKey||f.metaKey||f.altKey)return!1;let{
items:m,chosen:d}=s,_={ArrowDown:1,ArrowUp:-1}[f.key];if(_!==void 0)i({...s,chosen:(d+_+m.length)%m.length});else if((f.key==="Enter"||f.key==="Tab")&&!f.shiftKey)c(m[d]);else if(f.key==="Escape")u();else return!1;return f.preventDefault(),!0}let v=s&&ro`
    <ul class="completions" id="completions" role="listbox" aria-label=${$("conversation.suggestions")}>
      ${s.items.map((f,m)=>ro`
        <li
          key=${f.id} id=${`suggestion-${m}`} role="option" aria-selected=${m===s.chosen}
          onMouseDown=${d=>d.preventDefault()} onClick=${()=>c(f)}
        >
          ${f.userId!==null&&ro`<${Z} id=${f.userId} name=${f.label} file=${e.view.people.get(f.userId).value?.avatar??null} size="small" />`}
          <bdi>${f.label}</bdi><bdi class="quiet-text">${f.detail}</bdi>
        </li>
      `)}
    </ul>
  `,p={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:v,attributes:p,look:l,close:u,pressed:h}}import{html as mo}from"./vendor/preact.js";import{computed as so,signal as lp}from"./vendor/preact.js";var yi=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,vi=lp(yi());function cp(){vi.value=yi()}globalThis.document?.addEventListener("visibilitychange",cp);var be=e=>so(()=>new Intl.DateTimeFormat(Re.value,{timeZone:vi.value,...e})),bi=e=>so(()=>new Intl.RelativeTimeFormat(Re.value,e)),ki=e=>so(()=>new Intl.ListFormat(
Re.value,e));var up=be({hour:"numeric",minute:"2-digit"}),fp=be({weekday:"long",day:"numeric",month:"long"}),pp=be({weekday:"long",day:"numeric",month:"long",year:"numeric"}),dp=be({dateStyle:"full",timeStyle:"medium"}),io=bi({numeric:"auto"}),Ce=1e3,mp=[["year",365.25*24*60*60*Ce],["month",365.25/12*24*60*60*Ce],["week",10080*60*Ce],
["day",1440*60*Ce],["hour",3600*Ce],["minute",60*Ce]];function Rt(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function $_(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var Lt=xi(up,60*Ce),cn=xi(dp,Ce);function xi(e,t){let n={format:null,turn:NaN,
text:""};return o=>{let r=e.value,s=Math.floor(o.getTime()/t);return(n.format!==r||n.turn!==s)&&(n={format:r,turn:s,text:r.format(o)}),n.text}}function un(e,t=new Date){let n=Rt(e);if(n===Rt(t))return Si(io.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===Rt(o)?Si(io.value.format(
-1,"day")):(e.getFullYear()===t.getFullYear()?fp:pp).value.format(e)}function w_(e,t=new Date){let n=e.getTime()-t.getTime(),[o,r]=mp.find(([,s])=>Math.abs(n)>=s)??["second",Ce];return io.value.format(o==="second"?0:Math.trunc(n/r),o)}function Si(e){let[t,...n]=e;return t.toLocaleUpperCase(Re.value)+n.join("")}import{html as re}from"./vendor/preact.js";import{effect as gp,signal as hp}from"./vendor/preact.js";var ao=matchMedia("(width < 56.25rem)"),at=hp(null),Mi="",fn=null,ke=at;gp(()=>{let e=Ai(Me.value),t=at.peek();t&&e!==Mi&&(ao.matches||t.name!=="mentions")&&Xe()});function le(e){at.peek()===null&&(fn=document.activeElement),Mi=Ai(Me.peek()),at.value=e}function lt(e){at.peek()?.name===e.name?Xe():le(e)}var b_=()=>ao.matches;
function Xe(){at.value=null}function Ei(){let e=fn?.isConnected?fn:document.getElementById("main");fn=null,e instanceof HTMLElement&&e.focus()}function Ai(e){return ao.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as Fe,useState as fo}from"./vendor/preact.js";var Oi=({id:e})=>`/v1/files/${e}/thumbnail`,$p=matchMedia("(prefers-reduced-motion: reduce)"),wp=new Set(["image/webp","image/png","image/avif"]),Ti=new Map,lo=({id:e,type:t})=>t==="image/gif"||(wp.has(t)?Ti.get(e)??null:!1);async function Ci(e,t){let n=lo(e)??await t();return Ti.set(e.id,n),n}var qi=()=>$p.matches||document.
documentElement.dataset.motion==="reduced";import{html as yp,signal as vp}from"./vendor/preact.js";import{html as co,useEffect as _p,useState as Ri}from"./vendor/preact.js";var Li=new Map;function ce({load:e,name:t,...n}){let[o,r]=Ri(!1),[,s]=Ri(0),i=Li.get(e);return _p(()=>{i||o||e().then(a=>{Li.set(e,a),s(l=>l+1)},()=>r(!0))},[e,o]),i?co`<${i[t]} ...${n} />`:o?co`
    <div class="empty" role="alert">
      <p>${$("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${$("shell.try_again")}</button>
    </div>
  `:co`<p class="empty" role="status">${$("shell.loading")}</p>`}var uo=vp(null),bp=()=>F(import("./later.js"));function Pi(e){uo.value=e}function Ni(){let e=uo.value;return e&&yp`<${ce} key=${e.href} load=${bp} name="PictureDialog" picture=${e} onClose=${()=>uo.value=null} />`}var kp=320,Sp=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),pn=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&seq=${n}`;function xp({type:e,width:t,height:n}){if(!Sp.has(e)||!t||!n)return null;let o=Math.min(1,kp/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function Di({files:e,at:t}){return Fe`
    <div class="files">${e.map(n=>Fe`<${Mp} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function Mp({file:e,at:t}){let[n,o]=fo(!1),r=n?null:xp(e);if(r)return Fe`<${Ap} file=${e} href=${pn(e,t)} box=${r} onBroken=${()=>o(!0)} />`;let s=e.type.split("/")[0];return Fe`
    <div class="file">
      ${s==="video"&&Fe`<video controls preload="none" aria-label=${e.name} src=${pn(e,t)} />`}
      ${s==="audio"&&Fe`<audio controls preload="none" aria-label=${e.name} src=${pn(e,t)} />`}
      <a class="file-link" href=${pn(e,t)} download=${e.name}>
        <${q} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name cut">${e.name}</bdi>
          <span class="file-detail">${Op(e)} · ${Ie(e.size)}</span>
        </span>
        <${q} name="download" label=${$("conversation.download")} />
      </a>
    </div>
  `}var Ep=async e=>(await F(import("./later.js"))).doesMove(e);function Ap({file:e,href:t,box:n,onBroken:o}){let[r,s]=fo(!1),[i,a]=fo(lo(e)),l=r&&i===!0,c=()=>{qi()||i===!1||(s(!0),i===null&&Ci(e,()=>Ep(t)).then(a,()=>{}))},u=()=>s(!1),h=()=>l?a(!1):o();return Fe`
    <button
      type="button" class="picture" aria-label=${$("conversation.open_picture",{name:e.name})}
      onClick=${()=>Pi({file:e,href:t})} onPointerEnter=${c} onPointerLeave=${u} onFocus=${c} onBlur=${u}
    >
      <img
        src=${l?t:Oi(e)} width=${n.width} height=${n.height} alt=${e.name}
        loading="lazy" decoding="async" draggable=${!1} onError=${h}
      />
      ${i&&!l&&Fe`<span class="picture-mark" aria-hidden="true">${e.type.slice(6).toUpperCase()}</span>`}
    </button>
  `}function Op({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as po}from"./vendor/preact.js";function Ii({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=a=>le({name:"profile",userId:a,groupId:s});return!n&&!o?null:po`
    <div class="message-text">
      ${n&&po`<${it} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />`}
      ${o&&po`<span class="message-edited" title=${cn(new Date(o))}>${$("conversation.edited_mark")}</span>`}
    </div>
  `}import{html as Bi,useState as Tp}from"./vendor/preact.js";var Fi=8;function Ui({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=Tp(null),i=Object.entries(n);async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),c=new Map;for(let{emoji:u,
username:h}of l)c.set(u,[...c.get(u)??[],h]);s({counts:n,by:c})}catch{}}}return Bi`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,c])=>{let u=o.includes(l),h=r?.by.get(l)?.join(", ");return Bi`
          <button
            key=${l} type="button" class="reaction small-target" aria-pressed=${u}
            aria-label=${$("conversation.reaction",{emoji:l,n:c})}
            title=${h?`${l} ${h}`:l}
            onClick=${()=>e.react(t,l,!u)}
          >
            <span class="emoji">${Cp(l)}</span><span>${c}</span>
          </button>
        `})}
    </div>
  `}function Cp(e){let t=Array.from(e);return t.length>Fi?`${t.slice(0,Fi-1).join("")}…`:e}var qp=300;function Hi({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;Ct(r,[t.sender_id]);let s=oe(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).value,a=new Date(t.timestamp),l=re`<time datetime=${t.timestamp} title=${cn(a)}>${Lt(a)}</time>`,c=an(t,r.state.me),u=["message",n&&"head",c&&"to-me",
o&&"flashed",t.pinned&&"pinned"].filter(Boolean).join(" ");return re`
    <div class=${u} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Pp(t,s,a)}>
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
        ${t.quote&&re`<${Lp} context=${e} message=${t} />`}
        ${t.deleted?re`<p class="message-gone">${$("conversation.deleted")}</p>`:re`<${Ii} context=${e} message=${t} />`}
        ${t.files&&re`<${Di} files=${t.files} at=${t} />`}
        ${t.reactions&&re`<${Ui} context=${e} message=${t} />`}
        ${!!t.reply_count&&re`<${Rp} message=${t} />`}
      </div>
      ${t.pinned&&re`<span class="message-pinned"><${q} name="pin" label=${$("conversation.pinned")} /></span>`}
    </div>
  `}function Rp({message:{group_id:e,seq:t,reply_count:n}}){return re`
    <button type="button" class="replies small-target" onClick=${()=>le({name:"replies",groupId:e,seq:t})}>
      <${q} name="reply" />${$("conversation.replies",{n:n??0})}
    </button>
  `}function Lp({context:e,message:t}){let n=t.quote,o=oe(e.session,n.sender_id,n.sender),r=Le({name:"group",groupId:t.group_id,seq:n.seq});return re`
    <a class="quote small-target" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${Pt(n)}</span>
    </a>
  `}function Pt({content:e}){return ze(e)||$("conversation.no_text")}function Pp(e,t,n){let o=e.deleted?$("conversation.deleted"):ze(e.content.slice(0,qp)),r=e.files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&$("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&$("conversation.edited"),e.pinned&&$("conversation.pinned")];return`${t}, ${Lt(n)}: ${i.filter(Boolean).join(", ")}`}function Ki({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?Np(e,r.id)??r:r;if(o)return mo`
      <div class="composer-bar">
        <${q} name="edit" /><span class="grow">${$("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${q} name="close" label=${$("shell.cancel")} /></button>
      </div>
    `;if(!s)return null;let i=s.sender_id?oe(e,s.sender_id,s.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return mo`
    <div class="composer-bar">
      <${q} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?$("conversation.reply_to",{name:i}):$("conversation.reply")}</b>
        ${i&&mo`${" "}<span class="quiet-text">${Pt(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${q} name="close" label=${$("shell.cancel")} /></button>
    </div>
  `}function Np({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&W(o))return o;return null}var Dp=matchMedia("(pointer: coarse) and (hover: none)");function Wi(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Dp.matches}import{html as Ip,useEffect as Bp,useState as Fp}from"./vendor/preact.js";function ji({session:e,compose:t,mayPost:n}){let[o,r]=Fp(!1);return Bp(()=>{if(!n)return;let s=a=>{a.dataTransfer?.types.includes("Files")&&(a.preventDefault(),r(a.type!=="drop"),a.type==="drop"&&qt(e,t,oo(a.dataTransfer)))},i=a=>{a.relatedTarget===null&&r(!1)};for(let a of["dragenter","dragover","drop"])addEventListener(
a,s);return addEventListener("dragleave",i),()=>{for(let a of["dragenter","dragover","drop"])removeEventListener(a,s);removeEventListener("dragleave",i)}},[e,t,n]),o&&Ip`<div class="drop-area"><p>${$("conversation.drop")}</p></div>`}function zi({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!W(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);return n}import{html as qe,useEffect as Up,useState as Hp}from"./vendor/preact.js";function Gi({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return qe`
    <ul class="tray" role="list" aria-label=${$("conversation.attached")}>
      ${n.map(r=>qe`<${Kp} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function Kp({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,i=Wp(e,t),a=t.name||$("conversation.a_file"),l=s?.state==="failed",c=s?.state==="running"||s?.state==="waiting";return qe`
    <li class="tray-item" data-failed=${l}>
      ${i?qe`<img src=${i} alt="" />`:qe`<${q} name="file" />`}
      <span class="file-text">
        <bdi class="file-name cut">${a}</bdi>
        ${l?qe`<span class="file-detail" role="alert">${we({code:s.code,message:$("conversation.not_uploaded")})}</span>`:t.size>0&&qe`<span class="file-detail">${Ie(t.size)}</span>`}
        ${c&&qe`<progress max=${s.size} value=${s.sent} aria-label=${$("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&qe`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${$("shell.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${q} name="close" label=${c?$("conversation.cancel_upload",{name:a}):$("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function Wp(e,{local_id:t,type:n}){let[o,r]=Hp(null);return Up(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",i=!1;return e.local.attachments.blob(t).then(a=>{!a||i||(s=URL.createObjectURL(a),r(s))}),()=>{i=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var zp=15e3,Gp=16384,Xp=new TextEncoder;function mn({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.editing.value,l=r===null?null:e.view.groups.get(r).value,c=r===null||(l?.may_post??!1),[u,h]=go(i?.text??""),[v,p]=go(""),[f,m]=go(!1),d=dn(null),w=dn(-1/0),_=a?v:u,x=i?.files??[];jp(()=>{
document.activeElement===d.current&&u!==""&&i?.text!==""||h(i?.text??"")},[i?.text]),Xi(()=>{a&&p(a.content)},[a]);let b=n.focus.value;Xi(()=>{let C=d.current;!C||b===0||(C.focus(),C.setSelectionRange(C.value.length,C.value.length))},[b,a]);function S(C){if(a){p(C),g.look();return}h(C),g.look();let{selectionStart:X,selectionEnd:te}=d.
current;n.change({text:C,selection:[X,te]}),C!==""&&r!==null&&e.people.type(r)}let k=dn(!1),g=_i({session:e,actions:t,groupId:r,field:d,write:S}),y=Xp.encode(_).length,M=e.server.value?.content_bytes_max??Gp,E=x.some(({local_id:C})=>e.local.signals.progress.get(C).value?.state==="failed"),A=c&&!E&&y<=M&&(_.trim()!==""||
!a&&x.length>0);async function L(){if(!A||k.current)return;if(a){await N(a);return}let{reply_to:C}=n.draft();g.close(),m(!1);let X=r===null?{recipient_id:s}:{group_id:r},te=t.send({...X,content:_,files:x,quote:C,reply_to:C?.id??null});if((o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().
catch(()=>{}),k.current=!0,await te,k.current=!1,!d.current||n.editing.peek())return;let Y=d.current.value,He=Y.startsWith(_)?Y.slice(_.length):Y;h(He),n.change({text:He,reply_to:null,files:[],selection:null})}async function N(C){if(_===C.content){T();return}try{await t.edit(C,_),T()}catch(X){X instanceof yt?await D(X):
await K(()=>Promise.reject(X))}}async function D({mine:C,theirs:X}){await K(async()=>{let{chooseText:te}=await F(import("./later.js")),Y=await te(C,X.content);if(Y===null)return n.ask();Y==="mine"&&await t.edit(X,C),T()})}function T(){n.editing.value=null,n.ask()}function P(C){if(C.defaultPrevented||g.pressed(
C))return;let X=w.current;w.current=-1/0;let te=e.local.signals.settings.peek();if(Wi(C,X,te.enter_sends))C.preventDefault(),L();else{if(C.isComposing)return;if(C.key.toLowerCase()==="p"&&C.shiftKey&&(C.ctrlKey||C.metaKey))C.preventDefault(),m(!f);else if(C.key==="Escape"&&(a||i?.reply_to))C.preventDefault(),a?T():n.change(
{reply_to:null});else if(C.key==="ArrowUp"&&_===""&&!a&&r!==null){let Y=zi(e,r);if(!Y)return;C.preventDefault(),n.edit(Y)}else(C.key==="PageUp"||C.key==="PageDown")&&o&&(C.preventDefault(),o.scroll(C.key==="PageUp"?-1:1))}}function B(){g.close(),e.local.drafts.flush()}function U(C){let X=c&&!a?pi(C):[];X.length!==0&&(C.
preventDefault(),qt(e,n,X))}function ee(C){C.preventDefault(),L(),d.current?.focus()}return Ue`
    <form class="composer" onSubmit=${ee}>
      ${g.list}
      <${Ki} session=${e} compose=${n} onStop=${T} />
      ${!a&&Ue`<${Gi} session=${e} compose=${n} />`}
      ${f&&_.trim()!==""&&Ue`
        <section class="composer-preview" aria-label=${$("conversation.preview")}><${it} content=${_} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${c&&!a&&Ue`<${Yp} session=${e} compose=${n} />`}
        <textarea
          ...${g.attributes}
          ref=${d} rows="1" aria-label=${$("conversation.message")} dir="auto" value=${_} readonly=${!c&&!a}
          placeholder=${$(c?"conversation.write":l?.is_archived?"shell.fault.archived":"conversation.may_not_write")}
          onInput=${C=>S(C.target.value)}
          onKeyDown=${P} onClick=${g.look} onBlur=${B} onPaste=${U}
          onCompositionEnd=${C=>w.current=C.timeStamp}
        ></textarea>
        ${_.trim()!==""&&Ue`
          <button
            type="button" class="button quiet" aria-pressed=${f} title=${$("conversation.preview")}
            onClick=${()=>m(!f)}
          ><${q} name="eye" label=${$("conversation.preview")} /></button>
        `}
        ${(c||a)&&Ue`<button class="button primary send" disabled=${!A}>
          <${q} name=${a?"check":"send"} label=${a?$("shell.save"):$("conversation.send")} />
        </button>`}
      </div>
      ${y>=zp&&Ue`
        <p class="composer-count" role="status" data-over=${y>M}>${$("conversation.left",{left:M-y})}</p>
      `}
      <${ji} session=${e} compose=${n} mayPost=${c&&!a} />
    </form>
  `}function Yp({session:e,compose:t}){let n=dn(null);return Ue`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:r}=n.current;qt(e,t,[...r??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${$("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${q} name="attach" label=${$("conversation.attach")} />
    </button>
  `}var Qp=24;function gn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},a,l){return l&&this.used(a),K(()=>t.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,Qp))}}}function Yi(e,{context:t,list:n}){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel"))return;e.preventDefault();let{session:o,groupId:r,compose:s}=t,i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.endLine(),n.goToEnd().catch(()=>{}),s.ask()}import{html as mt,render as Na,useEffect as zd,useLayoutEffect as Da,useRef as gt,useState as Ia}from"./vendor/preact.js";import{effect as ra,signal as sa,untracked as od}from"./vendor/preact.js";function Qi({box:e,hasEnd:t,onMoved:n}){let o=new Map,r="",s=null,i=!1,a=()=>s??=[...e.querySelectorAll("[data-row]")],l=()=>e.getBoundingClientRect().top,c=S=>S.getBoundingClientRect().height,u=e.querySelector(".messages"),h=()=>`${e.clientWidth} ${e.clientHeight} ${c(u)}`,v=()=>e.scrollHeight-e.clientHeight-e.scrollTop,
p=()=>t()&&v()<80,f=S=>m(S,l());function m(S,k){let g=0,y=S.length;for(;g<y;){let M=g+y>>1;S[M].getBoundingClientRect().bottom>k?y=M:g=M+1}return g}function d(){o.clear();for(let S of a())o.set(S,c(S));r=h(),i=p()}function w(){if(h()!==r){if(i)_();else{let S=l(),k=0;for(let g of a()){let{bottom:y,height:M}=g.getBoundingClientRect(),
E=M-(o.get(g)??M);if(y-k-E>S)break;k+=E}k!==0&&(e.scrollTop+=k)}d(),n()}}function _(){e.scrollTop=e.scrollHeight}function x(){i=p(),n()}let b=new ResizeObserver(w);return b.observe(e),b.observe(u),e.addEventListener("scroll",x,{passive:!0}),{rows:a,atEnd:p,spare(){let S=a(),{top:k,bottom:g}=e.getBoundingClientRect();return{
above:k-(S[0]?.getBoundingClientRect().top??k),below:(S.at(-1)?.getBoundingClientRect().bottom??g)-g}},far(S){let k=a().filter(A=>!A.dataset.row?.startsWith("k")),{top:g,bottom:y,height:M}=e.getBoundingClientRect(),E=M?S*M:1/0;return{above:m(k,g-E),below:Math.max(0,k.length-1-m(k,y+E))}},change(S){let k=p(),g=a(),y=k?0:
f(g),M=k?[]:g.slice(y,y+30).map(E=>({row:E,top:E.getBoundingClientRect().top}));if(S(),s=null,k)t()&&_();else{let E=M.find(({row:A})=>A.isConnected);E&&(e.scrollTop+=E.row.getBoundingClientRect().top-E.top)}d()},move(S,k){S(),s=null;let g=k&&e.querySelector(`[data-row="${k.row}"]`);if(!g)_();else{let y=k.offset??e.clientHeight*
(k.part??0);e.scrollTop+=g.getBoundingClientRect().top-l()-y}d()},place(){let S=a(),k=S[f(S)];return k?{row:String(k.dataset.row),offset:k.getBoundingClientRect().top-l()}:null},lastSeen(){let S=e.getBoundingClientRect().bottom+1,k=a();return k[m(k,S)-1]},dispose(){b.disconnect(),e.removeEventListener("scroll",x)}}}var Vp=600*1e3,Jp=100,ho={part:1/3},Zp={part:.9},ed={offset:48},ct=new Map;function Vi({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,a=`${s.me} ${t}`,l=0;async function c(p,f=ho){let m=++l;if(await i.openAt(t,p),m!==l||!n.around(p))return!1;let d=n.nearest(p);return d!==null&&o({row:String(d),
...f}),d===p}async function u(){let p=++l,f=s.groups.get(t)?.seq??0;i.look(t,tt);let m=n.atEnd();m&&o(null),!(m&&(n.segment()?.to??0)>=f)&&(await i.page(t),p===l&&n.atEnd()&&o(null))}async function h(){let p=++l,{seq:f}=await i.open(t);return p!==l?!0:f===null||!n.around(f)?!1:(r(f),o({row:String(f),...ho}),!0)}async function v(){
if(await h())return;let p=ct.get(a);p&&Date.now()-p.at<Vp&&n.around(Number(p.row))?o(p):await u()}return{goTo:c,goToEnd:u,openUnread:h,async open(){try{await v()}catch(p){let f=s.logs.get(t),m=f&&Kt(f),d=s.groups.get(t)?.read_seq??0,{isPassing:w}=p;if(!m||!w)throw p;await(m.from<=d&&d<m.to?c(d,ho):c(m.to,Zp))}},async goToTime(p){
let{seq:f}=await i.openAtTime(t,p.toISOString());f===null?await u():await c(f,ed)},leave(p){l++,ct.delete(a),p&&!p.row.startsWith("k")&&ct.set(a,{...p,at:Date.now()});let[f]=ct.keys();ct.size>Jp&&f!==void 0&&ct.delete(f)}}}var td=400;function Ji({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){let u=e.state.groups.get(t),h=o.segment();if(!u||!h||!a()||h.from>Math.max(u.read_seq+1,r()??0))return 0;let v=e.state.logs.get(t);if(n.atEnd()&&v&&ne(v)===
h)return h.to;let p=n.lastSeen()?.dataset.row??"";return p.startsWith("k")?h.to:Number(p)}function c(){let u=l(),h=e.state.groups.get(t);i||!h||u<=h.read_seq||s||(s=setTimeout(()=>{s=0;let v=Math.min(u,l());!i&&v>0&&e.marks.read(t,v),c()},td))}return{look:c,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(
s)}}function Zi(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&ne(o);return!n||!o||!r?null:Xt(e,o,r,n.read_seq)??null}var ut=300,nd=70,ea=40,ta=20,na=40;function oa(e){let t=null,n=0,o=1/0,r=null;function s(){let l=e(),c=l&&(t===null?ne(l):ye(l,t));return l&&c?{log:l,segment:c,rows:Oe(l,c)}:null}function i(l){return[_e(l,n),o===1/0?l.length:_e(l,o+1)]}function a(l,c,u,h=!1){n=l[c]?.seq??0,o=h&&u>=l.length?1/0:l[u-1]?.seq??1/0}return{keep(l){
t=l},segment:()=>s()?.segment??null,hasEnd(){let l=s();return l!==null&&l.segment.at_end&&i(l.rows)[1]===l.rows.length},draw({isStuck:l,isBelowFar:c,far:u}){let h=s();if(!h)return null;let{rows:v,segment:p}=h,[f,m]=i(v),d=c&&!l&&o===1/0&&r!==null;return d&&(m=Math.min(m,Math.max(f,_e(v,r+1)))),l&&(u>=ea||m-f>ut)?(f=Math.
max(f+u,m-ut+ea),a(v,f,m,p.at_end)):d||m-f>ut?(m=Math.min(m,f+ut),a(v,f,m,p.at_end)):m===v.length&&p.at_end&&(o=1/0),r=v[m-1]?.seq??null,{rows:v.slice(f,m),hasOlder:f>0||!p.at_start,hasNewer:m<v.length||!p.at_end,isAtStart:f===0&&p.at_start}},extend(l,c=0){let u=s();if(!u)return"done";let{rows:h,segment:v}=u,[p,f]=i(h);
if(l==="older"){if(p===0)return v.at_start?"done":"missing";let m=Math.max(0,p-ta),d=c>0?_e(h,(r??1/0)+1)-c:f;a(h,m,Math.min(f,d,m+ut),v.at_end)}else{if(f===h.length)return v.at_end?"done":"missing";let m=Math.min(h.length,f+ta);a(h,Math.max(p+c,m-ut),m,v.at_end)}return"moved"},around(l){let c=e(),u=c&&ye(c,l);if(!c||!u)
return!1;t=l,r=null;let h=Oe(c,u),v=_e(h,l);return a(h,Math.max(0,v-na),Math.min(h.length,v+na),u.at_end),!0},nearest(l){let{rows:c}=s()??{rows:[]};return(c[_e(c,l)]??c.at(-1))?.seq??null},atEnd(){let l=e(),c=l&&ne(l);if(!l||!c)return!1;t=null,r=null;let u=Oe(l,c);return a(u,Math.max(0,u.length-nd),u.length,!0),!0}}}var rd=100,sd=10,id=450,ad=60,ia=1.5,aa=2,ld=2e3,cd=1e4,ud=100,$o={older:null,newer:null},la=["wheel","touchmove","keydown","pointerdown"],ca=new Set(["idle","connecting","catching_up","live"]);function ua({session:e,groupId:t,box:n,render:o}){let r=oa(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&ca.has(e.
connection.peek().state),i=Qi({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:B}),a=sa({lineSeq:null,flashSeq:null,faults:$o}),l=sa({isAtEnd:!0,isLineAbove:!1}),c=Ji({session:e,groupId:t,anchor:i,window:r,firstUnread:()=>a.peek().lineSeq}),u=Vi({session:e,groupId:t,window:r,show:Y,setLine:O=>{a.value={...a.peek(),lineSeq:O}}}),
h=new Set,v=0,p=0,f=null,m=0,d=0,w=!0,_=!1,x=new Set,b=0,S=!1,k=!1,g=!1,y=!1,M=!1;function E(){let O=i.spare().below>ia*n.clientHeight;return{drawn:r.draw({isStuck:i.atEnd(),isBelowFar:O,far:i.far(aa).above}),marks:a.peek(),outgoing:e.local.signals.outgoing.peek()}}function A(O=E()){(O.drawn||v===0)&&o(O.drawn,O.marks),
f=O,v=performance.now()}function L(O){T(()=>i.change(()=>A(O)));for(let I of h)I()}function N(){if(clearTimeout(m),_||w)return;let O=performance.now();P();let I=E();fd(f,I)||L(I),B(),p=(v=performance.now())-O}function D(){if(clearTimeout(m),_)return;let O=Math.max(rd,Math.min(id,sd*p)),I=v+O-performance.now();m=setTimeout(
N,I>ad?I:0)}function T(O){let I=document.activeElement;O(),I&&!I.isConnected&&n.focus({preventScroll:!0})}function P(){if(a.peek().lineSeq!==null||c.isLooking()&&!s())return;let O=Zi(e.state,t);O!==null&&(a.value={...a.peek(),lineSeq:O})}function B(){if(_||w)return;let{above:O,below:I}=i.spare();S=Math.abs(n.scrollTop-
b)>n.clientHeight,b=n.scrollTop;let z=i.place();z&&!z.row.startsWith("k")&&r.keep(Number(z.row));let Je=ia*n.clientHeight;!(O<Je&&C("older"))&&I<Je&&C("newer");let R=i.atEnd()||s()&&l.peek().isAtEnd,H=ee(),ge=l.peek();(ge.isAtEnd!==R||ge.isLineAbove!==H)&&(l.value={isAtEnd:R,isLineAbove:H}),!s()&&!g&&c.look()}function U(){
let{isAtEnd:O}=l.peek();if(e.isCurrent.peek()&&(a.value={...a.peek(),faults:$o}),y=w,g=!w&&O&&!M,B(),!g)return;u.openUnread().then(z=>z?void 0:u.goToEnd()).catch(()=>{}).finally(()=>g=!1).then(B)}function ee(){let{lineSeq:O}=a.peek();if(O===null)return!1;let[I]=i.rows(),z=n.querySelector(`[data-row="${O}"]`);return z?z.
getBoundingClientRect().bottom<n.getBoundingClientRect().top:I!==void 0&&O<Number(I.dataset.row)}function C(O){let I=r.extend(O,i.far(aa)[O==="older"?"below":"above"]);return I==="moved"?(L(),D()):I==="missing"&&a.peek().faults[O]===null&&X(O),I==="moved"}async function X(O){let I=Number(i.place()?.row);if(!(Number.isNaN(
I)||x.has(O))){x.add(O);try{await e.history[O](t,I,S?ud:void 0),x.delete(O),te(O,null),!_&&r.extend(O)==="moved"&&N()}catch(z){x.delete(O),te(O,we(z)),z.isPassing&&e.isCurrent.peek()&&setTimeout(()=>te(O,null),cd)}}}function te(O,I){let z=a.peek();z.faults[O]!==I&&(a.value={...z,faults:{...z.faults,[O]:I}})}function Y(O){
w=!1,l.value={...l.peek(),isAtEnd:O===null},a.value={...a.peek(),faults:$o},T(()=>i.move(A,O));for(let I of h)I();y?U():B()}function He(O){clearTimeout(d),a.value={...a.peek(),flashSeq:O},N(),n.querySelector(`[data-row="${O}"]`)?.focus({preventScroll:!0}),d=setTimeout(()=>a.value={...a.peek(),flashSeq:null},ld)}let An=ra(
()=>{e.view.logs.get(t).value,e.local.signals.outgoing.value,a.value,D()}),On=ra(()=>{let O=e.isCurrent.value||!ca.has(e.connection.value.state);O&&k&&od(U),O!==!k&&(M=!1),k=!O}),It=()=>{M=!0};for(let O of la)n.addEventListener(O,It,{passive:!0});let Ve=()=>{g||c.look()};return document.addEventListener("visibilitychan\
ge",Ve),addEventListener("focus",Ve),{marks:a,position:l,anchor:i,window:r,reading:c,draw:N,flash:He,ask:X,...u,onDrawn(O){return h.add(O),()=>{h.delete(O)}},scroll:O=>n.scrollBy({top:O*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},async again(){let O=i.place();!O||O.row.startsWith("k")||l.peek().isAtEnd?
await u.goToEnd():await u.goTo(Number(O.row),{offset:O.offset})},dispose(){u.leave(l.peek().isAtEnd?null:i.place()),_=!0,clearTimeout(m),clearTimeout(d),An(),On();for(let O of la)n.removeEventListener(O,It);document.removeEventListener("visibilitychange",Ve),removeEventListener("focus",Ve),c.dispose(),i.dispose()}}}function fd(e,{
drawn:t,marks:n,outgoing:o}){if(!e?.drawn||!t||e.marks!==n||e.outgoing!==o)return!1;let{rows:r,hasOlder:s,hasNewer:i,isAtStart:a}=e.drawn;return s===t.hasOlder&&i===t.hasNewer&&a===t.isAtStart&&r.length===t.rows.length&&r.every((l,c)=>l===t.rows[c])}import{useEffect as Ld}from"./vendor/preact.js";import{html as ft,signal as pd,useEffect as dd,useLayoutEffect as md,useRef as wo,useState as _o}from"./vendor/preact.js";var pt=pd(null),gd=0;function hd(e,t){return pt.value?.onClosed(null),new Promise(n=>{pt.value={id:++gd,title:e,draw:t,onClosed:n}})}var pa=()=>pt.value!==null,da=e=>hd(e.title,t=>ft`<${wd} ...${e} close=${t} />`).then(Boolean);function ma(){let e=pt.value;return e&&ft`<${$d} key=${e.id} opened=${e} />`}function $d({opened:e}){
let t=wo(null),n=wo(null);md(()=>{let s=t.current;return s.showModal(),(s.querySelector("[data-first]")??s.querySelector("h2")).focus(),()=>s.close()},[]);let o=(s=null)=>{n.current=s,t.current?.close()};return ft`
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
  `}function wd({text:e,action:t,work:n,isDanger:o=!1,typed:r,close:s}){let[i,a]=_o(""),{run:l,isBusy:c,fault:u}=yd(),h=r===void 0||vd(i,r);function v(p){p.preventDefault(),h&&l(async()=>(await n(),s(!0)))}return ft`
    <form class="dialog-form" onSubmit=${v}>
      <p>${e}</p>
      ${r!==void 0&&ft`<div class="field">
        <label for="dialog-typed">${$("shell.type_name")} <bdi class="typed-name">${r}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${i}
          onInput=${p=>a(p.target.value)}
        />
      </div>`}
      <${_d} text=${u} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${r===void 0} onClick=${()=>s()}>
          ${$("shell.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!h||c}>${t}</button>
      </footer>
    </form>
  `}var _d=({text:e,id:t})=>ft`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function yd(){let[e,t]=_o(!1),[n,o]=_o(""),r=wo(!0);dd(()=>()=>{r.current=!1},[]);async function s(i){t(!0),o("");try{return await i(),!0}catch(a){return r.current&&o(we(a)),!1}finally{r.current&&t(!1)}}return{run:s,isBusy:e,fault:n,
setFault:o}}var vd=(e,t)=>fa(e)===fa(t),fa=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as bd,signal as kd}from"./vendor/preact.js";var Sd=6,xd=["👍","❤️","😂","🎉","😮","😢"],hn=kd(null);function ga(e){hn.value=e}function ha({session:e}){let t=e.local.signals.settings.value.recent_emoji;return[...new Set([...t,...xd])].slice(0,Sd)}function _v(e){hn.peek()===e&&(hn.value=null,e.anchor.isConnected&&e.anchor.focus({preventScroll:!0}))}function $a({
load:e}){let t=hn.value;return t&&bd`<${ce} key=${t.message.seq} load=${e} name="Chooser" choice=${t} />`}function Nt(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),c=n.sender_id===o.state.me,u=!n.deleted,h=u&&l!==void 0&&!l.is_archived;return[h&&{id:"react",label:$("conversation.react"),icon:"react",keys:["+"],isInBar:!0,run:p=>ga({context:e,message:n,anchor:p})},h&&l?.may_post&&{
id:"reply",label:$("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.reply(n)},h&&c&&{id:"edit",label:$("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:$("shell.copy_link"),icon:"link",keys:["C"],run:()=>wa(new URL(Le({name:"group",groupId:i,seq:a}),location.href).
href)},u&&n.content!==""&&{id:"text",label:$("conversation.copy_text"),icon:"copy",run:()=>wa(n.content)},h&&di(l)&&{id:"pin",label:n.pinned?$("conversation.unpin"):$("conversation.pin"),icon:"pin",keys:["P"],run:()=>K(()=>r.pin(i,a,!n.pinned))},!c&&{id:"unread",label:$("conversation.mark_unread"),icon:"unread",keys:["\
U"],run:()=>(t.reading.stop(),K(()=>o.marks.unread(i,a)))},u&&{id:"readers",label:$("conversation.seen_by"),icon:"eye",run:()=>le({name:"readers",groupId:i,seq:a})},u&&n.reactions&&{id:"reactions",label:$("conversation.who_reacted"),icon:"react",run:()=>le({name:"reactions",groupId:i,seq:a})},u&&n.edited_at!==void 0&&l&&
mi(l,c)&&{id:"versions",label:$("conversation.versions"),icon:"clock",run:()=>le({name:"versions",groupId:i,seq:a})},h&&gi(l,c)&&{id:"delete",label:$("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(p,f)=>{Md(e,n,f)}}].filter(p=>typeof p=="object")}async function Md({actions:e},{group_id:t,
seq:n},o){let r=()=>e.remove(t,n);if(o){await K(r);return}await da({title:$("conversation.delete_title"),text:$("conversation.delete_text"),action:$("conversation.delete"),work:r,isDanger:!0})}async function wa(e){await K(()=>navigator.clipboard.writeText(e))&&_t($("conversation.copied"))}import{computed as va,html as yo,useEffect as ba,useLayoutEffect as Od,useMemo as ka,useRef as Sa,useState as Td}from"./vendor/preact.js";import{html as Ed,signal as Ad}from"./vendor/preact.js";var Ye=Ad(null);function dt(e){Ye.value?.anchor.removeAttribute("aria-expanded"),Ye.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute("aria-expanded","true")}function $n(){let e=Ye.value;if(!e)return;let{activeElement:t}=document,o=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),Ye.value=null,o&&e.anchor.isConnected&&e.anchor.focus()}var _a=()=>Ye.value!==null;function ya({load:e}){let t=Ye.value;return t&&Ed`<${ce} key=${t.label} load=${e} name="OpenMenu" menu=${t} close=${$n} onClosed=${()=>Ye.value===t&&$n()} />`}var Cd=3,xa=500,qd={Delete:()=>$("shell.key.delete")};function wn({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.row));return W(r)?r:null}function _n(e,t,n,o,r=null){let s=Nt(e,t,n).map(({label:i,icon:a,keys:l,isDanger:c,run:u})=>({label:i,icon:a,...c?{isDanger:c}:
{},...l?.[0]?{detail:qd[l[0]]?.()??l[0]}:{},onSelect:()=>u(o,window.event?.shiftKey===!0)}));dt({label:$("conversation.menu"),items:s,anchor:o,point:r})}function Rd({session:e,groupId:t},n){let o=ka(()=>va(()=>{let{log:s}=e.view.logs.get(t).value;return n===null?void 0:s?.rows.get(n)}),[e,t,n]);return ka(()=>va(()=>{let{
role:s,may_post:i,is_archived:a,settings:l}=e.view.groups.get(t).value??{};return JSON.stringify([s,i,a,l])}),[e,t]).value,o.value}function Ma({context:e,list:t,box:n}){let[o,r]=Td(null),s=Sa(null),i=Sa(null),a=Rd(e,o),l=W(a)?a:null;ba(()=>{let p=n.current,f=-xa,m=p.scrollTop,d=0,w=()=>{m=p.scrollTop,f=performance.now()},
_=S=>{let k=S.target;if(s.current?.contains(k))return;clearTimeout(d);let g=()=>r(wn(e,k)?.seq??null);p.scrollTop!==m&&w();let y=f+xa-performance.now();y>0&&S.type==="pointerover"?d=setTimeout(g,y):g()},x=S=>{let k=S.target,g=wn(e,k);if(!g||k.closest("a, img, video")||String(getSelection()??"")!=="")return;S.preventDefault();
let y=k.closest("[data-row]");_n(e,t,g,y,{x:S.clientX,y:S.clientY})},b=()=>{clearTimeout(d),r(null)};return p.addEventListener("scroll",w,{passive:!0}),p.addEventListener("pointerover",_),p.addEventListener("focusin",_),p.addEventListener("pointerleave",b),p.addEventListener("contextmenu",x),()=>{clearTimeout(d),p.removeEventListener(
"scroll",w),p.removeEventListener("pointerover",_),p.removeEventListener("focusin",_),p.removeEventListener("pointerleave",b),p.removeEventListener("contextmenu",x)}},[e,t]);let c=()=>{let p=n.current,f=l&&p.querySelector(`[data-row="${l.seq}"]`);if(f!==i.current&&(i.current?.removeAttribute("data-bar"),f?.setAttribute(
"data-bar",""),i.current=f),!s.current||!f)return;let d=`${f.getBoundingClientRect().top-p.getBoundingClientRect().top+p.scrollTop}px`;s.current.style.insetBlockStart!==d&&(s.current.style.insetBlockStart=d)};if(Od(c),ba(()=>t.onDrawn(c)),!l)return null;let u=Nt(e,t,l),h=u.some(({id:p})=>p==="react"),v=()=>n.current?.querySelector(
`[data-row="${l.seq}"]`);return yo`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${$("conversation.commands")}>
      ${h&&ha(e).slice(0,Cd).map(p=>yo`
        <button
          key=${p} type="button" tabindex="-1" class="emoji" aria-label=${$("conversation.react_with",{emoji:p})}
          onClick=${()=>e.react(l,p,!l.reacted?.includes(p))}
        >${p}</button>
      `)}
      ${u.filter(({isInBar:p})=>p).map(({id:p,label:f,icon:m,run:d})=>yo`
        <button key=${p} type="button" tabindex="-1" title=${f} onClick=${w=>d(v(),w.shiftKey)}>
          <${q} name=${m} label=${f} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${$("conversation.menu")} aria-haspopup="menu"
        onClick=${p=>_n(e,t,l,p.currentTarget)}
      >
        <${q} name="more" label=${$("conversation.menu")} />
      </button>
    </div>
  `}function Ea(e,t){Ld(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex","-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener("focusin",r)}},[e,t])}function Aa(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,
r=o.hasAttribute("data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Pd(e.key,r,n)||r&&Nd(e,r,t,n))&&e.preventDefault()}function Pd(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,i=o(),a=t?i.indexOf(t):i.findIndex(h=>h.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(h=>h.dataset.row===s()?.row)),
c={ArrowUp:-1,ArrowDown:1,PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let h=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().then(h,()=>{}):h(),!0}let u=c[e];return u===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?u:0)))]?.focus(),!0)}function Nd(e,t,n,o){
let r=wn(n,t);if(!r)return!1;if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return _n(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=Nt(n,o,r).find(({keys:a})=>a?.includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as vo}from"./vendor/preact.js";function Oa({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return vo`
    <div class="pill top">
      <button type="button" onClick=${()=>K(()=>t.goTo(s))}>
        <${q} name="up" />
        ${a?$("conversation.unread_since",{n:i.unread,day:un(new Date(a.timestamp))}):$("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${$("shell.mark_read")}</button>
    </div>
  `}function Ta({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(c=>c.group_id===o);if(t.position.value.isAtEnd||!r)return null;let{unread:i,mentions:a}=r,l=i>0?$("conversation.new",{n:i}):$("conversation.newest");return vo`
    <div class="pill bottom">
      <button type="button" onClick=${()=>K(t.goToEnd)}>
        ${s?$("conversation.yours_below"):l}
        ${a>0&&vo`<span>· ${$("shell.n_mentions",{n:a})}</span>`}
        <${q} name="down" />
      </button>
    </div>
  `}import{html as de,useRef as Kd}from"./vendor/preact.js";import{html as Qe}from"./vendor/preact.js";var Dd={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function Ca({session:e,notice:t}){let n=new Date(t.timestamp);return Qe`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Id(e,t)}</span>
      <time datetime=${t.timestamp}>${Lt(n)}</time>
    </div>
  `}function Id(e,t){let n=(r,s="")=>Qe`<${ni} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return V(t.kind==="direct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Bd(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?V("conversation.notice.joined",{user:r}):V("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.username);return t.actor_id===t.user_id?V("conversation.notice.left",{user:r}):V("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return V(
Dd[t.role],{user:n(t.user_id,t.username)});case"member_banned":return V("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return V("conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=Le({name:"group",groupId:t.group_id,seq:t.
message_seq}),s=Qe`<a href=${r}>${$("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?V("conversation.notice.pinned",{actor:o,message:s}):V("conversation.notice.unpinned",{actor:o,message:s})}case"account_deleted":return V("conversation.notice.account_deleted",{user:Qe`<bdi class="person">${t.username}</bdi>`})}}
function Bd(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{name:s,topic:i}=t;return r&&r.name!==s?V("conversation.notice.renamed",{actor:n,name:Qe`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?V("conversation.notice.topic",{actor:n,
topic:Qe`<bdi>${i}</bdi>`}):V("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?V(t.is_archived?"conversation.notice.archived":"conversation.notice.unarchived",{actor:n}):V("conversation.notice.updated",{actor:n,name:Qe`<bdi>${s}</bdi>`})}import{html as ue}from"./vendor/preact.js";function yn({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||oe(o,o.state.me),i=t.state==="failed"||t.state==="asking",a=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return ue`
    <div class=${a} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&ue`<${Z} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&ue`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&ue`<p class="quote" dir="auto"><span class="quote-text">${Pt(t.quote)}</span></p>`}
        ${t.content&&ue`<div class="message-text"><${it} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>ue`<${Hd} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&ue`<${Ud} context=${e} entry=${t} />`}
      </div>
      ${!i&&ue`<${Fd} entry=${t} />`}
    </div>
  `}var qa=({error:e})=>e?we({code:e.code,message:e.sentence}):"";function Fd({entry:e}){let t=e.error?$("conversation.waits",{reason:qa(e)}):$("conversation.sending");return ue`<span class="message-clock" title=${t}><${q} name="clock" label=${t} /></span>`}function Ud({context:e,entry:t}){let{outbox:n}=e.session.local,
o=t.state==="asking"?$("conversation.asking"):$("conversation.not_sent",{reason:qa(t)});return ue`
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
  `}function Hd({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return ue`
    <div class="file">
      <span class="file-link">
        <${q} name="file" />
        <span class="file-text">
          <bdi class="file-name cut">${t.name}</bdi>
          <span class="file-detail">${Ie(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&ue`
        <progress max=${n.size} value=${n.sent} aria-label=${$("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var Ra=300*1e3;function Pa({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=t,c=Kd(new Map),u=c.current;c.current=new Map;let h=l?[]:n;return de`
    ${a&&de`<${La} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+h.length===0&&!a&&!l&&de`<p key="none" class="empty" role="listitem">${$("conversation.none")}</p>`}
    ${Wd(i,h).map(({day:v,at:p,items:f})=>de`
      <div class="day" key=${v}>
        <div class="day-name" role="listitem">
          <button type="button" class="small-target" tabindex="-1" title=${$("conversation.jump_to_date")} onClick=${r}>${un(p)}</button>
        </div>
        ${f.flatMap((m,d)=>jd({context:e,item:m,before:f[d-1],marks:o,old:u,fresh:c.current}))}
      </div>
    `)}
    ${l&&de`<${La} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Wd(e,t){let n=[],o=r=>{let s=new Date(r.at),i=Rt(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)o({row:r,entry:null,at:Date.parse(r.timestamp),sender:W(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function jd({context:e,
item:t,before:n,marks:o,old:r,fresh:s}){if(t.entry){let v=e.session.state.me,p=!(n&&(n.entry||n.sender===v)&&t.at-n.at<Ra);return[de`<${yn} key=${`k${t.entry.key}`} context=${e} entry=${t.entry} isHead=${p} />`]}let{row:i}=t,a=i.seq===o.lineSeq,l=de`
    <div key="line" class="unread-line" role="listitem"><span>${$("conversation.unread_line")}</span></div>
  `,c=a||n?.sender!==t.sender||t.at-n.at>=Ra;if(!W(i)){let v=de`<${Ca} key=${i.seq} session=${e.session} notice=${i} />`;return a?[l,v]:[v]}let u=i.seq===o.flashSeq,h=r.get(i);return(!h||h.props.isHead!==c||h.props.isFlashed!==u)&&(h=de`<${Hi} key=${i.seq} context=${e} message=${i} isHead=${c} isFlashed=${u} />`),s.set(
i,h),a?[l,h]:[h]}function La({way:e,marks:t,onRetry:n}){let o=t.faults[e];return de`
    <div class="edge ${e}" role="listitem" aria-label=${$("conversation.reading")}>
      ${o!==null&&de`
        <p role="alert">
          <span>${$("conversation.not_read",{reason:o})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${$("shell.try_again")}</button>
        </p>
      `}
    </div>
  `}function Ba({context:e,onReady:t}){let{session:n,groupId:o}=e,r=gt(null),s=gt(null),[i,a]=Ia(null),l=gt(null),[c,u]=Ia(null),h=n.resets.value,v=Me.value,p=v.name==="group"&&v.groupId===o?v.seq:null;Da(()=>{let x=s.current,b=ua({session:n,groupId:o,box:r.current,render:(k,g)=>{let y=n.local.signals.outgoing.peek().filter(
E=>S(E)),M=mt`<${Pa}
          context=${e} drawn=${k} outgoing=${y} marks=${g}
          onDay=${m} onRetry=${b.ask}
        />`;Na(k?M:null,x)}}),S=({group_id:k,recipient_id:g,seq:y})=>(k===o||g!==null&&n.local.groupWith(g)===o)&&(y===null||!n.state.logs.get(o)?.rows.has(y));return l.current=b,a(b),t(b),()=>{b.dispose(),Na(null,x)}},[n,o]);let f=x=>x().then(()=>u(null),b=>u(we(b))),m=()=>f(async()=>{let{askForDay:x}=await F(import("./later.js")),
b=await x();b&&await l.current.goToTime(b)}),d=gt(h),w=gt(!1),_=gt(null);return Da(()=>{if(i){if(n.history.look(o,p??void 0),p!==null){let x=i.anchor.place(),b=i.position.peek().isAtEnd||x===null||x.row.startsWith("k");w.current&&(_.current??=b?"end":x),f(async()=>await i.goTo(p)&&i.flash(p))}else if(!w.current)f(i.open);else if(_.
current){let x=_.current;_.current=null,f(()=>x==="end"?i.goToEnd():i.goTo(Number(x.row),{offset:x.offset}))}w.current=!0}},[i,v]),zd(()=>{i&&h!==d.current&&f(i.again),d.current=h},[i,h]),Ea(r,i),mt`
    <div class="messages-place">
      ${i&&mt`<${Oa} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${$("conversation.messages")}
        onKeyDown=${x=>i&&Aa(x,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${$("conversation.older")}</button>
          <button type="button" class="button" onClick=${m}>${$("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${$("conversation.messages")} ref=${s}></div>
        ${i&&mt`<${Ma} context=${e} list=${i} box=${r} />`}
        ${c!==null&&mt`
          <p class="empty" role="alert">
            ${$("conversation.not_read",{reason:c})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&f(i.open)}>${$("shell.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&mt`<${Ta} context=${e} list=${i} />`}
    </div>
  `}var Gd=ki({type:"conjunction"}),Fa=e=>Gd.value.format(e);import{html as Ua}from"./vendor/preact.js";var vn=3;function Ha({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);Ct(e,n.slice(0,vn));let o=n.slice(0,vn).map(s=>oe(e,s,"…")),r=n.length>vn?$("conversation.typing_more",{names:o.join(", "),more:n.length-vn}):$("conversation.typing",{names:Fa(o),n:n.length});return Ua`<p class="typing" aria-live="off">${n.
length>0&&Ua`<bdi>${r}</bdi>`}</p>`}var Ka=()=>F(import("./later.js"));function Wa({session:e,actions:t,groupId:n}){let[o,r]=Vd(null),s=Qd(()=>{let a=ln({session:e,key:he({groupId:n,userId:null})});return gn({session:e,actions:t,groupId:n,compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return Xd(()=>{i&&!i.settings&&e.asking.group(n)},[
e,n,i===null]),Yd(()=>{if(!o)return;let a=l=>Yi(l,{context:s,list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[s,o]),i?bo`
    <${Ba} context=${s} onReady=${r} />
    <div class="main-foot">
      <${Ha} session=${e} groupId=${n} />
      <${mn} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${ri} session=${e} groupId=${n} />
    <${$a} load=${Ka} />
    <${Ni} load=${Ka} />
  `:bo`<${Jd} session=${e} />`}function Jd({session:e}){let t=e.connection.value.state==="live";return bo`<p class="empty" role="status">${t?$("conversation.not_member"):$("conversation.reading")}</p>`}import{html as ja,useEffect as za,useMemo as Zd}from"./vendor/preact.js";function Ga({session:e,actions:t,userId:n}){let{local:o}=e,r=he({groupId:null,userId:n}),s=Zd(()=>gn({session:e,actions:t,groupId:0,compose:ln({session:e,key:r})}),[e,t,r]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=oe(e,n),c=o.signals.outgoing.value.filter(u=>u.recipient_id===n);return za(()=>e.
asking.people.need([n]),[e,n]),za(()=>{i!==null&&$e(Le({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),ja`
    <div class="main-body">
      <div class="beginning">
        <${Z} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${$("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${$("conversation.messages")}>
        ${c.map(u=>ja`<${yn} key=${u.key} context=${s} entry=${u} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${mn} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
  `}import{html as se,useEffect as Ya}from"./vendor/preact.js";import{html as em,useEffect as tm}from"./vendor/preact.js";function Xa({session:e,userId:t}){return tm(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&em`<span class="online-dot"><span class="unseen">${$("shell.online")}</span></span>`}var bn=e=>{K(async()=>(await F(import("./later.js"))).openGroupMenu(e))};function Qa({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return Ya(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[o]),se`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${q} name="back" label=${$("shell.back")} /></a>
      ${o?.kind==="direct"?se`<${Ja} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:se`<${nm} group=${o} />`}
      ${o&&se`<${om} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Va=({session:e,userId:t})=>se`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${q} name="back" label=${$("shell.back")} /></a>
    <${Ja} session=${e} userId=${t} />
  </header>
`;function nm({group:e}){if(!e)return se`<h1 class="grow"><bdi>${$("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return se`
    <${Z} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>lt({name:"group",groupId:t})}>
          <bdi class="cut">${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&se`<span class="tag">${$("shell.archived")}</span>${" "}`}
        ${r!==null&&se`<span>${$("shell.n_members",{n:r})}</span>`}
        ${o&&se`<span> · </span><bdi class="cut" title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Ja({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=ve(o);return Ya(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),se`
    <span class="with-dot">
      <${Z} id=${t} name=${r} file=${o?.avatar} />
      <${Xa} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button small-target" onClick=${()=>lt({name:"profile",userId:t,groupId:n})}>
          <bdi class="cut">${r||$("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi class="cut">${t===e.state.me?$("shell.notes"):o?.status??""}</bdi></p>
    </div>
  `}function om({session:e,actions:t,group:n}){let o=(r,s,i)=>se`
    <button
      class=${r==="search"?"button quiet":"button quiet in-menu"} title=${i} aria-pressed=${ke.value?.name===r}
      onClick=${()=>lt({name:r,groupId:n.id})}
    >
      <${q} name=${s} label=${i} />
    </button>
  `;return se`
    ${n.kind==="group"&&o("members","group",$("shell.members"))}
    ${o("pins","pin",$("shell.pins"))}
    ${o("search","search",$("shell.search_here"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${$("shell.more")}
      onClick=${r=>bn({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${q} name="more" label=${$("shell.more")} />
    </button>
  `}import{html as So}from"./vendor/preact.js";var kn=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as rm}from"./vendor/preact.js";var ko=(e,t)=>K(async()=>{let{openNew:n}=await F(import("./later.js")).catch(()=>{throw new Error($("shell.not_loaded"))});n(e,t)});function Za(e){let t=n=>dt({label:$("shell.menu_new"),anchor:n.currentTarget,items:kn.map(([o,r])=>({label:$(`shell.new.${o}`),icon:r,onSelect:()=>{ko(o,e)}}))});return rm`
    <button class="button quiet" aria-haspopup="menu" title=${$("shell.menu_new")} onClick=${t}>
      <${q} name="add" label=${$("shell.menu_new")} />
    </button>
  `}function el(e){let t=e.session.view.order.value.length===0;return So`
    <div class="main-body home">
      <p class="quiet-text">${$(t?"shell.begin":"shell.choose")}</p>
      <${xo} ...${e} />
    </div>
  `}var xo=e=>So`
  <div class="home-actions">
    ${kn.map(([t,n])=>So`
      <button key=${t} class="button" onClick=${()=>{ko(t,e)}}>
        <${q} name=${n} />${$(`shell.new.${t}`)}
      </button>`)}
  </div>
`;var Mo=/Mac|iPhone|iPad/.test(navigator.platform),tl=()=>Mo?"⌘":$("shell.key.ctrl");import{signal as sm}from"./vendor/preact.js";var Dt=sm(!1);function Sn(){document.querySelector("dialog[open]")||($n(),Dt.value=!0)}var im=".composer textarea",am=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function rl(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||lm(n,e)&&n.preventDefault()};return window.addEventListener("keydown",t),()=>window.removeEventListener("keydown",t)}function lm(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=Mo?e.metaKey:e.ctrlKey;if(Dt.peek()&&!document.querySelector("dialog[open]"))return n.length===1;if(pa()||
_a()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")Sn();else if(s&&!o&&r&&n.toLowerCase()==="f")$e("/search");else if(o&&!s&&n==="ArrowDown")nl(t,1,r);else if(o&&!s&&n==="ArrowUp")nl(t,-1,r);else{if(n==="F6"&&!o&&!s)return cm(r?-1:1);if(n==="Escape")return ke.peek()===null&&ol();if(o||
e.ctrlKey||e.metaKey||pm(e.target))return!1;if(n==="?")K(fm);else return um(e)&&ol(),!1}return!0}function nl({state:e,view:t},n,o){let r=Me.peek(),s=t.order.peek(),i=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=i+n;l>=0&&l<s.length;l+=n){let c=e.groups.get(s[l]);if(!(!c||o&&(c.unread===0||
je(c,a)&&c.mentions===0))){$e(`/g/${c.id}`);return}}}function cm(e){let t=am.flatMap(({root:s,first:i})=>{let a=document.querySelector(s),l=a?.querySelector(i)??a;return a&&l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let i=t[(r+e*s+n*s)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function ol(){let e=document.querySelector(im);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function um({
key:e,target:t}){return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".panel, [role='menu'], [role='listbox']"))}async function fm(){(await F(import("./later.js"))).showKeys()}function pm(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):
!1}import{effect as dm,html as mm}from"./vendor/preact.js";var sl=5e3,il=()=>F(import("./later.js"));function al({connection:e}){return dm(()=>{e.value.state==="live"&&gm(()=>{il().catch(()=>{})})})}function gm(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:sl}):setTimeout(e,sl)}function ll(e){return Dt.value?mm`<${ce} load=${il} name="Palette" ...${e} />`:
null}import{html as ul,useEffect as fl,useLayoutEffect as pl,useRef as wm,useState as dl}from"./vendor/preact.js";import{html as Eo,useEffect as hm,useRef as $m}from"./vendor/preact.js";function cl({title:e,head:t,foot:n,children:o}){let r=$m(null),s=ke.value?.back;return hm(()=>{r.current?.focus({preventScroll:!0})},[]),Eo`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s&&Eo`<button class="button quiet" onClick=${()=>le(s)}>
            <${q} name="back" label=${$("shell.panel_back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${r}>${e}</h2>
          <button class="button quiet" onClick=${Xe}>
            <${q} name="close" label=${$("shell.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${o}</div>
      ${n&&Eo`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var Ao=null;function gl({session:e,actions:t}){let n=ke.value,o=wm(!1),[,r]=dl(0),[s,i]=dl(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(n.groupId).value===null,l=n!==null&&!a;if(fl(()=>{a&&Xe()},[a]),fl(()=>{!l||Ao||F(import("./panels.js")).then(u=>{Ao=u.PANELS,r(h=>h+1)},()=>i(!0))},
[l]),pl(()=>{if(l)return document.addEventListener("keydown",ml),()=>document.removeEventListener("keydown",ml)},[l]),pl(()=>{o.current&&!l&&_m()&&Ei(),o.current=l},[l]),!l)return null;let c=Ao?.[n.name];return c?ul`<${c} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:ul`
    <${cl} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?$("shell.panel_not_loaded"):$("shell.loading")}
      </p>
    <//>
  `}function ml(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}Xe()}var _m=()=>!document.
activeElement||document.activeElement===document.body;import{html as Mn,useMemo as Ym,useState as Qm}from"./vendor/preact.js";import{html as ym,useState as vm}from"./vendor/preact.js";var hl="chat-asked";function $l({session:e}){let[t,n]=vm(bm()),o=e.local.signals.settings.value.notifications;if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{km(),n(!0)};return ym`
    <section class="ask" aria-label=${$("shell.notifications")}>
      <p>${$("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${$("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${$("shell.allow")}</button>
      </div>
    </section>
  `}function bm(){try{return localStorage.getItem(hl)!==null}catch{return!0}}function km(){try{localStorage.setItem(hl,"1")}catch{}}import{html as Sm}from"./vendor/preact.js";function wl({session:e,actions:t}){let n=e.state.me,o=e.view.people.get(n).value,r=ve(o),s=i=>dt({label:$("shell.account"),anchor:i.currentTarget,items:[{label:$("shell.profile"),icon:"person",onSelect:()=>$e("/settings/profile")},{label:$("shell.settings"),icon:"settings",onSelect:()=>$e("/settings")},{label:$("shell.\
sessions"),icon:"device",onSelect:()=>$e("/settings/sessions")},null,{label:$("shell.read_all"),icon:"check",onSelect:()=>{K(()=>t.readAll())}},null,{label:$("shell.sign_out"),icon:"leave",onSelect:()=>{xm()}}]});return Sm`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${$("shell.account_of",{name:r})} onClick=${s}>
      <${Z} id=${n} name=${r} file=${o?.avatar} size="small" />
    </button>
  `}var xm=()=>K(async()=>{await xe.logout(),$e("/",{replace:!0})});var Oo=["all","unread","mentions","direct"],Mm={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e==="direct"};function _l(e,t,n,o){if(n==="all")return e;let r=Mm[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as Em,useEffect as Am,useState as Om}from"./vendor/preact.js";function yl({session:e,actions:t}){let[n,o]=Om([]),r=e.connection.value.state==="live",s=e.invitations.value;if(Am(()=>{r&&t.invitations().then(({items:l})=>o(l),()=>{})},[r,s]),n.length===0)return null;let i=()=>K(async()=>(await F(import("./later.js"))).showInvitations(t,n,a)),a=l=>o(c=>c.filter(u=>u.id!==
l));return Em`
    <button class="button invitations" onClick=${i}>
      <${q} name="group" />${$("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as Ol,useEffect as Cl,useLayoutEffect as xn,useRef as ht,useState as qo}from"./vendor/preact.js";var Tm=1440*60*1e3,Cm=7,qm=be({hour:"numeric",minute:"2-digit"}),Rm=be({weekday:"short"}),Lm=be({day:"numeric",month:"short"}),Pm=be({day:"numeric",month:"numeric",year:"2-digit"}),vl=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function bl(e,t=new Date){let n=Math.round((vl(t)-vl(e))/Tm);return n===
0?qm.value.format(e):n>0&&n<Cm?Rm.value.format(e):(e.getFullYear()===t.getFullYear()?Lm:Pm).value.format(e)}import{html as ie,useEffect as Sl,useLayoutEffect as Nm,useRef as Dm}from"./vendor/preact.js";function kl(e,t){return e.kind==="group"?e.name:t?.is_deleted?$("shell.deleted_user"):ve(t)||e.name}var xl=999;function Ml({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,c=Dm(null);Nm(()=>c.current?.style.setProperty("--at",String(o)),[o,!l]);let u=Im(e,l);if(!l)return null;let h=je(l,Date.now()),v=kl(l,u.person),p=l.unread>0&&!h,f=d=>bn({session:e,actions:t,
id:n,name:v,point:d,anchor:c.current?.querySelector(d?"a":"button")}),m=d=>{d.preventDefault();let w=d.clientX===0&&d.clientY===0;f(w?null:{x:d.clientX,y:d.clientY})};return ie`
    <li
      ref=${c} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${m} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${Bm(l,v,h,u.isOnline)} data-unread=${p} data-muted=${h} draggable=${!1}
      >
        <span class="group-picture">
          <${Z} id=${l.peer_id??n} name=${v} file=${u.person?.avatar} isGroup=${l.kind==="group"} />
          ${u.isOnline&&ie`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${v}</bdi>
            ${h&&ie`<${q} name="muted" />`}
            ${l.last&&ie`<time class="group-time">${bl(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Um} session=${e} group=${l} isChosen=${s} />
            <${Fm} group=${l} isMuted=${h} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>f(null)}
      >
        <${q} name="more" label=${$("shell.menu_of",{name:v})} />
      </button>
    </li>
  `}function Im(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return Sl(()=>o?e.people.show(n):void 0,[n,o]),Sl(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function Bm({unread:e,mentions:t},n,o,r){let s=[n];
return r&&s.push($("shell.online")),e>0&&s.push($("shell.n_unread",{n:e})),t>0&&s.push($("shell.n_mentions",{n:t})),o&&s.push($("shell.muted")),s.join(", ")}function Fm({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n==="direct"&&e>0&&!o;return ie`
    ${t>0&&!r&&ie`<span class="badge of-mention">@${To(t)}</span>`}
    ${r&&ie`<span class="badge of-mention">${To(e)}</span>`}
    ${e>0&&!o&&!r&&ie`<span class="badge">${To(e)}</span>`}
  `}var To=e=>e>xl?`${xl}+`:e;function Um({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter(h=>h!==e.state.me),a=e.local.signals.drafts.get(`g${o}`).value;if(i.length>0)return ie`<span class="group-last typing">${$("shell.typing")}</span>`;if(a?.text&&!n)return ie`<span class="group-last"><em>${$(
"shell.draft")} </em><bdi class="cut">${a.text}</bdi></span>`;if(!r)return ie`<span class="group-last"><bdi class="cut">${t.topic||$("shell.empty_group")}</bdi></span>`;let l=r.sender_id===e.state.me,c=e.view.people.get(r.sender_id).value,u=l?$("shell.you"):s==="direct"?null:ve(c)||r.sender;return ie`<span class="group-last">${u&&
ie`<span class="group-from"><bdi class="cut">${u}</bdi>: </span>`}<bdi class="cut">${Hm(r)}</bdi></span>`}function Hm({kind:e,text:t}){return e==="deleted"?$("shell.deleted"):e==="file"?$("shell.a_file"):ze(t)}function El({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(s,o))}}function Al({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var Km=2e3,Wm=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function ql({session:e,actions:t,ids:n,chosen:o}){let r=ht(null),s=ht(null),[i,a]=jm(n),[l,c]=qo({first:0,end:0}),[u,h]=qo(null),v=Gm(i,[u,o,i[0]??null]),p=Co(s.current),f=Al(l,[i.indexOf(v??-1),i.indexOf(p??-1)]);function m(){let w=r.current,_=s.current?.
getBoundingClientRect().height??0,x=i.length;if(!w||x===0||_===0)return;let b=El({top:w.scrollTop,height:w.clientHeight,row:_/x,count:x});c(S=>S.first===b.first&&S.end===b.end?S:b)}xn(()=>{s.current?.style.setProperty("--count",String(i.length)),m()},[i]),Cl(()=>{let w=new ResizeObserver(m);return w.observe(r.current),
w.observe(s.current),()=>w.disconnect()},[i]),xn(()=>{p!==null&&Co(s.current)===null&&Tl(s.current,p)?.focus()}),zm(s,i,o);function d(w){let _=Co(s.current);if(_===null||!Wm.includes(w.key)||w.altKey||w.ctrlKey)return;w.preventDefault();let x=Math.max(1,Math.floor((r.current?.clientHeight??0)/Rl(s.current))-1),b=i.indexOf(
_),S={ArrowDown:b+1,ArrowUp:b-1,PageDown:b+x,PageUp:b-x,Home:0,End:i.length-1}[w.key]??b,k=i[Math.max(0,Math.min(S,i.length-1))];k!==void 0&&h(k)}return xn(()=>{u!==null&&p!==null&&p!==u&&Tl(s.current,u)?.focus()},[u]),Ol`
    <div
      ref=${r} class="sidebar-body" onScroll=${m}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${$("shell.conversations")} onKeyDown=${d}>
        ${f.map(w=>{let _=i[w];return Ol`<${Ml}
            key=${_} id=${_} position=${w} count=${i.length} session=${e} actions=${t}
            isChosen=${_===o} isStop=${_===v} onFocus=${h}
          />`})}
      </ul>
    </div>
  `}function jm(e){let t=ht(e),n=ht(-1/0),o=ht(null),[,r]=qo(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),Cl(()=>(s>0&&t.current!==e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Km}]}function zm(e,t,n){let o=ht(null);
xn(()=>{let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=Rl(e.current),a=r*i;a<s.scrollTop?s.scrollTop=a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function Rl(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function Co(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var Tl=(e,t)=>e?.querySelector(`li[data-id="${t}"] > a`),Gm=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;import{html as Xm}from"./vendor/preact.js";var Ll=()=>Xm`
  <button
    class="button quiet" title=${$("shell.mentions")} aria-pressed=${ke.value?.name==="mentions"}
    onClick=${()=>lt({name:"mentions"})}
  >
    <${q} name="mention" label=${$("shell.mentions")} />
  </button>
`;function Pl({session:e,actions:t,chosen:n}){let[o,r]=Qm(Oo[0]),s=Vm(e,o,n);return Mn`
    <nav id="groups" class="sidebar" aria-label=${$("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${q} name="logo" /><span>${$("shell.name")}</span></a>
          <span class="grow"></span>
          <${Ll} />
          <${Za} session=${e} actions=${t} />
          <${wl} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${Sn}>
          <${q} name="search" /><span class="grow">${$("shell.palette")}</span><kbd>${`${tl()} K`}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${$("shell.filter")}>
          ${Oo.map(i=>Mn`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${$(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${yl} session=${e} actions=${t} />
      </header>
      <${ql} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&Mn`
        <div class="empty">
          <p>${$(`shell.none.${o}`)}</p>
          ${o==="all"&&Mn`<${xo} session=${e} actions=${t} />`}
        </div>`}
      <${$l} session=${e} />
    </nav>
  `}function Vm(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return Ym(()=>_l(o,e.state.groups,t,n),[e,o,r,t,n])}function Zm({session:e,actions:t}){let n=Me.value,o=n.name!=="home";return Jm(()=>rl(e),[e]),Nl(()=>al(e),[e]),Nl(()=>tg(e),[e]),me`
    <a class="skip-link" href="#main">${$("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Ko}>
      <${Js} session=${e} />
      <${Pl} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${eg} session=${e} actions=${t} at=${n} />
        <${og} session=${e} actions=${t} at=${n} />
      </main>
      <${gl} session=${e} actions=${t} />
      <${ei} session=${e} />
    </div>
    <${ll} session=${e} actions=${t} />
    <${ma} />
    <${ya} load=${En} />
    <${Wo} />
  `}function eg({session:e,actions:t,at:n}){switch(n.name){case"group":return me`<${Qa} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return me`<${Va} key=${n.userId} session=${e} userId=${n.userId} />`;default:return me`
        <header class="bar">
          <a class="button quiet back" href="/"><${q} name="back" label=${$("shell.back")} /></a>
          <h1><bdi class="cut">${rg(n)}</bdi></h1>
        </header>
      `}}function tg(e){let t=[],n=!1;return En().then(({startNotifications:o,startSwipe:r})=>{n||(t=[o(e),r()])},()=>{}),()=>{n=!0;for(let o of t)o()}}var En=()=>F(import("./later.js")),ng=()=>F(import("./settings.js"));function og({session:e,actions:t,at:n}){switch(n.name){case"group":return me`<${Wa} key=${n.
groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return me`<${Ga} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"join":return me`<${ce} load=${En} name="InviteScreen" session=${e} actions=${t} code=${n.code} />`;case"search":return me`<${ce} load=${En} name="SearchScreen" session=${e} actions=${t} query=${n.
query} />`;case"settings":return me`<${ce} load=${ng} name="Settings" session=${e} actions=${t} page=${n.page} />`;case"home":return me`<${el} session=${e} actions=${t} />`;default:return me`<div class="main-body"><p class="empty"><a href="/">${$("shell.back")}</a></p></div>`}}function rg(e){switch(e.name){case"home":return $(
"shell.name");case"group":case"direct":return $("shell.conversation");case"join":return $("shell.invitation");case"search":return $("shell.search");case"settings":return $("shell.settings");case"unknown":return $("shell.not_found")}}export{Il as a,zl as b,Ae as c,W as d,ne as e,je as f,O$ as g,df as h,ve as i,Z as j,F as k,it as l,Be as m,Yw as n,di as o,Qw as p,Vw as q,Jw as r,Zw as s,be as t,Rt as u,$_ as v,cn as w,w_ as x,ke as y,le as z,b_ as A,Xe as B,Oi as C,lo as D,Ci as E,qi as F,ha as G,_v as H,hd as I,pa as J,da as K,_d as L,yd as M,tl as N,
kl as O,dt as P,Dt as Q,xm as R,kn as S,bl as T,cl as U,Xa as V,Zm as W};
