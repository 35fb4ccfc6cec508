import{e as $,g as P,i as G,l as z}from"./shared1.js";import{html as g,signal as oe,useEffect as re,useLayoutEffect as se,useRef as L,useState as R}from"./vendor/preact.js";var b=oe(null);function ie(e,t){return b.value?.onClosed(null),new Promise(n=>{b.value={title:e,draw:t,onClosed:n}})}var Ae=e=>ie(e.title,t=>g`<${ae} ...${e} close=${t} />`).then(Boolean);function Ee(){let e=b.value;return e&&g`<${ue} key=${e.title} opened=${e} />`}function ue({
opened:e}){let t=L(null),n=L(null);se(()=>{let s=t.current;return s.showModal(),s.querySelector("[data-first]")?.focus(),()=>s.close()},[]);let o=(s=null)=>{n.current=
s,t.current?.close()};return g`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{b.value===e&&(b.value=null),e.onClosed(n.current)}}
      onMouseDown=${s=>s.target===t.current&&o()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>o()}>
            <${G} name="close" label=${$("groups.close")} />
          </button>
        </header>
        ${e.draw(o)}
      </div>
    </dialog>
  `}function ae({text:e,action:t,work:n,isDanger:o=!1,typed:r,close:s}){let[u,i]=R(""),{run:f,isBusy:a,fault:d}=fe(),p=r===void 0||de(u,r);function m(_){_.preventDefault(),
p&&f(async()=>(await n(),s(!0)))}return g`
    <form class="dialog-form" onSubmit=${m}>
      <p>${e}</p>
      ${r!==void 0&&g`<div class="field">
        <label for="dialog-typed">${$("groups.type_name")} <bdi class="typed-name">${r}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${u}
          onInput=${_=>i(_.target.value)}
        />
      </div>`}
      <${le} text=${d} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${r===void 0} onClick=${()=>s()}>
          ${$("groups.cancel")}
        </button>
        <button class=${o?"button danger":"button primary"} disabled=${!p||a}>${t}</button>
      </footer>
    </form>
  `}var le=({text:e,id:t})=>g`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function fe(){let[e,t]=R(!1),[n,o]=R(""),r=L(!0);re(()=>()=>{r.current=
!1},[]);async function s(u){t(!0),o("");try{return await u(),!0}catch(i){return r.current&&o(z(i)),!1}finally{r.current&&t(!1)}}return{run:s,isBusy:e,fault:n,setFault:o}}
var de=(e,t)=>B(e)===B(t),B=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();var W=4,ce=1e3,pe=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","messa\
ge_unpinned","account_deleted"]),Ie=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),X=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_mess\
age"),De=e=>e.type==="group_message"||e.type==="direct_message"||pe.has(e.type),j=(e,t)=>e.segments.find(n=>n.from<=t&&t<=n.to),I=e=>e.segments.findLast(t=>t.at_end),
me=(e,t)=>[...e.rows.values()].filter(n=>t.from<=n.seq&&n.seq<=t.to).sort((n,o)=>n.seq-o.seq);function Ne(e){let t=[];return e.pending.add(t),t}function Te(e,t,n,o){
e.pending.delete(o);let r=P(t.cursor),s=t.messages.map(u=>({...u,as_of:r}));D(e,_e(t,n));for(let u of s){let i=e.rows.get(u.seq);(!i||i.as_of<=r)&&e.rows.set(u.
seq,u)}return o.filter(u=>u.id>r)}function Fe(e,{from:t,to:n,at_start:o,at_end:r},s,u){e.pending.delete(u),D(e,{from:t,to:n,at_start:o,at_end:r});for(let i of s)
e.rows.has(i.seq)||e.rows.set(i.seq,i);return u}var Pe=(e,t)=>{e.pending.delete(t)};function _e({messages:e,has_before:t,has_after:n},{before:o,after:r}){let s=e[0]?.
seq,u=e[e.length-1]?.seq;if(r!==void 0)return{from:r+1,to:u??r,at_start:!1,at_end:!n};let i=o===void 0?u??0:o-1;return{from:t?s??i+1:1,to:i,at_start:!t,at_end:o===
void 0&&!n}}function D(e,t){let{from:n,to:o,at_start:r,at_end:s}=t,u=[];for(let i of e.segments)i.from<=o+1&&n<=i.to+1?(n=Math.min(n,i.from),o=Math.max(o,i.to),
r||=i.at_start,s||=i.at_end):u.push(i);e.segments=[...u,{from:n,to:o,at_start:r,at_end:s}].sort((i,f)=>i.from-f.from)}function Ge(e,t){for(let n of e.segments)n.
at_end&&t>n.to&&D(e,{...n,to:t});return j(e,t)!==void 0}function ze(e,t){let n=e.rows.get(t.seq);return n&&n.as_of>=t.as_of?!1:(e.rows.set(t.seq,t),!0)}function Be(e,t,n=ce){
let o=e.rows.size,r=a=>a.from<=t&&t<=a.to?-1:Math.min(Math.abs(a.from-t),Math.abs(a.to-t)),s=[...e.segments].sort((a,d)=>r(a)-r(d)),u=I(e),i=s.slice(0,W);u&&!i.
includes(u)&&(i=[...i.slice(0,W-1),u]);let f=n;e.segments=i.map(a=>{let d=ge(me(e,a),t,f);if(f-=d.rows.length,!d.isCut)return a;if(d.rows.length===0)return null;
let p=d.hasFirst?a.from:d.rows[0].seq,m=d.hasLast?a.to:d.rows[d.rows.length-1].seq;return{from:p,to:m,at_start:a.at_start&&d.hasFirst,at_end:a.at_end&&d.hasLast}}).
filter(a=>a!==null).sort((a,d)=>a.from-d.from);for(let a of e.rows.keys())j(e,a)||e.rows.delete(a);return e.rows.size<o}function ge(e,t,n){if(e.length<=n)return{
rows:e,isCut:!1,hasFirst:!0,hasLast:!0};let o=e.findIndex(u=>u.seq>=t),r=o<0?e.length:o,s=Math.max(0,Math.min(r-Math.floor(n/2),e.length-n));return{rows:e.slice(
s,s+n),isCut:!0,hasFirst:s===0,hasLast:s+n===e.length}}var Xe=e=>({me:e,cursor:null,applied_id:0,read_all_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,gone:new Map}),je=()=>({groups:new Set,
logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,ask_groups:new Set,ask_counts:new Set,
ask_rows:new Map,ask_people:new Set});function H(e,t,n){let o=e.get(t);o?o.add(n):e.set(t,new Set([n]))}function h(e,t,n,o){let r=e.groups.get(n);r&&(e.groups.set(
n,{...r,...o}),t.groups.add(n))}import{batch as ne,signal as C}from"./vendor/preact.js";var K=({seq:e,read_seq:t,unread:n,mentions:o})=>({base_seq:e,base_read_seq:t,unread:n,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function y(e,t){
let{base_seq:n,base_read_seq:o,tail_from:r}=e;if(t!==o)return t>=r?V(e,t):null;let s=V(e,Math.max(t,n)),u={unread:e.unread+s.unread,mentions:e.mentions+s.mentions};
for(let i of e.corrections)if(we(e,i)){if(i.unread===null||i.mentions===null)return null;u.unread+=i.unread,u.mentions+=i.mentions}return u.unread<0||u.mentions<
0?null:u}function we({base_seq:e,base_read_seq:t,unread:n},{seq:o,event_seq:r}){return r<=e?!1:o===null?n>0:o>t&&o<=e}function V({tail:e},t){let n=e.filter(o=>o.
seq>t);return{unread:n.length,mentions:n.filter(o=>o.is_mention).length}}function Ve(e,t){e.tail.push(t),Q(e)}function Ke(e,t){e.applied_seq===0&&(e.tail_from=Math.
min(e.tail_from,t-1)),e.applied_seq=t}function k(e,{seq:t,read_seq:n,unread:o,mentions:r}){return t<e.tail_from?!1:(Object.assign(e,{base_seq:t,base_read_seq:n,
unread:o,mentions:r}),!0)}function Qe(e,t,n,o){let r=e.tail.find(a=>a.seq===t);e.tail=e.tail.filter(a=>a!==r);let{is_counted:s,is_mention:u}=r?{is_counted:!0,...r}:
o??{},[i,f]=s===void 0?[null,null]:s?[-1,-Number(u)]:[0,0];N(e,{seq:t,event_seq:n,unread:i,mentions:f})}function Ue(e,t,n,o,r){let s=e.tail.findIndex(a=>a.seq===
t),u=e.tail[s],i=u?u.is_mention:o;u&&r!==null&&(e.tail[s]={...u,is_mention:r});let f=i===null||r===null?null:Number(r)-Number(i);N(e,{seq:t,event_seq:n,unread:0,
mentions:f})}function Je(e,t,n){e.tail=e.tail.filter(o=>o.sender_id!==n),N(e,{seq:null,event_seq:t,unread:null,mentions:null})}function N(e,t){t.unread===0&&t.mentions===
0||(e.corrections.push(t),Q(e))}function Q(e){if(e.tail.length+e.corrections.length<=256)return;let n=[...e.tail.map(r=>r.seq),...e.corrections.map(r=>r.event_seq)].
sort((r,s)=>r-s)[256/2],o=y(e,e.base_read_seq);if(e.base_seq<n){if(!o)return;k(e,{seq:e.applied_seq,read_seq:e.base_read_seq,...o})}e.tail_from=n,e.tail=e.tail.
filter(r=>r.seq>n),e.corrections=e.corrections.filter(r=>r.event_seq>n)}var U=120,xe={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function J(e,t,n){let o=e.groups.get(n.id),r={...xe,...o,...n};r.active_at=r.last?.at??r.active_at,e.groups.set(n.
id,r),t.groups.add(n.id)}function nt(e,t,n){let{seq:o,read_seq:r,unread:s,mentions:u,muted_until:i,peer_id:f,name:a,...d}=n,p=e.groups.get(n.id);if(!(o<=(e.gone.
get(n.id)??0))){if(p&&Y(e,n)){S(e,t,n.id,n);return}J(e,t,{...d,seq:Math.max(p?.seq??0,o),name:a??p?.name??"",muted_until:i??null,peer_id:f??null,..."last"in n?{
last:qe(p?.last??null,n.last)}:{}}),"may_post"in n||ee(e,t,n.id),S(e,t,n.id,{seq:o,read_seq:r,unread:s,mentions:u})}}function ot(e,t,n){let{id:o,kind:r,name:s,topic:u,
role:i,is_archived:f,member_count:a,owner_id:d,peer_id:p}=n,{visibility:m,may_post:_,may_invite:O,may_pin:x,history:q}=n,l={visibility:m,may_post:_,may_invite:O,
may_pin:x,history:q},c=e.groups.get(o);if(!(n.seq<=(e.gone.get(o)??0))){if(c?.settings&&Y(e,n)){S(e,t,o,n);return}J(e,t,{seq:Math.max(c?.seq??0,n.seq),id:o,kind:r,
name:s,topic:u,role:i,is_archived:f,member_count:a,owner_id:d,settings:l,peer_id:p??null,active_at:c?.active_at||n.created_at}),ee(e,t,o),S(e,t,o,n)}}var Y=(e,{
id:t,seq:n})=>(e.counts.get(t)?.applied_seq??0)>n;function S(e,t,n,o){let r=e.counts.get(n),s=e.groups.get(n);if(s){if(!r)e.counts.set(n,K(o));else if(!k(r,o)){
o.read_seq!==s.read_seq&&t.ask_counts.add(n);return}h(e,t,n,{read_seq:o.read_seq}),Z(e,t,n)}}function rt(e,t,n,o){let r=e.counts.get(n);if(!(!r||!e.groups.has(n))){
if(h(e,t,n,{read_seq:o}),o!==r.base_read_seq){let s=y(r,o),u=Math.max(r.applied_seq,o),i=s?{seq:u,read_seq:o,...s}:ve(e,n,o);i&&k(r,i)}Z(e,t,n)}}function ve(e,t,n){
let o=e.logs.get(t),r=o&&I(o),s=e.counts.get(t),u=s&&Math.max(s.applied_seq,s.base_seq);if(!o||!r||r.from>n+1||r.to!==u)return null;let i={seq:r.to,read_seq:n,unread:0,
mentions:0};for(let f of o.rows.values()){if(f.as_of>e.applied_id)return null;f.seq>n&&f.seq>=r.from&&X(f)&&be(e,f)&&(i.unread++,he(e,f)&&i.mentions++)}return i}
function Z(e,t,n){let o=e.groups.get(n),r=e.counts.get(n);if(!o||!r)return;let s=y(r,o.read_seq);s?(s.unread!==o.unread||s.mentions!==o.mentions)&&h(e,t,n,s):t.
ask_counts.add(n)}var be=(e,t)=>t.sender_id!==e.me&&!t.deleted,he=(e,{mentions:t})=>t!==void 0&&(t.includes(e.me)||t.includes(0));function ee(e,t,n){let o=e.groups.
get(n);if(!o)return;let r=o.peer_id===null?void 0:e.people.get(o.peer_id),s=!o.is_archived&&!(o.kind==="direct"&&r?.is_deleted),u=o.role!=="member",i=o.settings?
o.settings.may_post==="all":o.may_post;h(e,t,n,{may_post:s&&(u||i)})}function st(e,t,n){for(let o of e.logs.get(n)?.rows.keys()??[])H(t.rows,n,o);e.groups.delete(
n),e.counts.delete(n),e.logs.delete(n),e.marks.delete(n),t.groups.add(n),t.logs.add(n)}function it({seq:e,sender_id:t,sender:n,timestamp:o,content:r,deleted:s}){
return{seq:e,sender_id:t,sender:n,at:o,kind:s?"deleted":r?"text":"file",text:Array.from(r.slice(0,2*U)).slice(0,U).join("")}}var qe=(e,t)=>e&&t&&e.seq>t.seq?e:t??
e,te=e=>[...e.values()].sort((t,n)=>t.active_at===n.active_at?n.id-t.id:t.active_at<n.active_at?1:-1).map(t=>t.id);var Me=500;function w(e){let t=new Map;return{get(n){let o=t.get(n);if(o)return o;let r=C(e(n));return t.set(n,r),r},update(n){let o=t.get(n);o&&(o.value=e(n))},
refresh(){for(let[n,o]of t)o.value=e(n)}}}var $e=({muted_until:e},t)=>e!==null&&Date.parse(e)>t;function ft(e,t){let n=0,o=w(l=>e.groups.get(l)??null),r=w(l=>O(
l)),s=w(l=>e.people.get(l)??null),u=w(l=>new Map(e.marks.get(l)??[])),i=w(l=>++n),f=w(l=>++n),a=C([]),d=C(0),p=C({groups:0,mentions:0}),m=new Map,_=null;function O(l){
return{log:e.logs.get(l)??null,version:++n}}function x(){_=null;let l=te(e.groups),c=a.value;(l.length!==c.length||l.some((v,A)=>v!==c[A]))&&(a.value=l)}function q(l){
let{groups:c,mentions:v}=p.value,A=t.now();for(let M of l){let T=e.groups.get(M),F=m.get(M)??{groups:0,mentions:0},E=ye(T,A);c+=E.groups-F.groups,v+=E.mentions-
F.mentions,T?m.set(M,E):m.delete(M)}(c!==p.value.groups||v!==p.value.mentions)&&(p.value={groups:c,mentions:v})}return{groups:o,logs:r,people:s,marks:u,members:i,
pins:f,order:a,changed:d,totals:p,publish:l=>ne(()=>{for(let c of l.groups)o.update(c);for(let c of l.logs)r.update(c);for(let c of l.people)s.update(c);for(let c of l.
marks)u.update(c);for(let c of l.members)i.update(c);for(let c of l.pins)f.update(c);l.groups.size!==0&&(q(l.groups),d.value++,a.value.length===0?x():_??=t.after(
x,Me))}),refresh:()=>ne(()=>{for(let l of[o,r,s,u])l.refresh();q(new Set([...m.keys(),...e.groups.keys()])),d.value++,x()}),dispose:()=>t.cancel(_)}}function ye(e,t){
if(!e||e.unread===0)return{groups:0,mentions:0};let n=$e(e,t),o=e.kind==="direct"&&!n?e.unread:0;return{groups:n?0:1,mentions:Math.max(o,e.mentions)}}export{ce as a,Ie as b,X as c,De as d,j as e,I as f,me as g,Ne as h,Te as i,Fe as j,Pe as k,Ge as l,ze as m,Be as n,Xe as o,je as p,H as q,h as r,K as s,Ve as t,
Ke as u,Qe as v,Ue as w,Je as x,J as y,nt as z,ot as A,S as B,rt as C,Z as D,be as E,he as F,ee as G,st as H,it as I,w as J,$e as K,ft as L,ie as M,Ae as N,Ee as O,
le as P,fe as Q};
