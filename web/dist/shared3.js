import{a as T}from"./shared10.js";var N=4,K=1e3,Q=new Set(["group_created","group_updated","member_added","member_removed","member_updated","member_banned","ban_lifted","message_pinned","message\
_unpinned","account_deleted"]),fe=e=>({group_id:e,segments:[],rows:new Map,pending:new Set}),G=e=>e!==void 0&&(e.type==="group_message"||e.type==="direct_messag\
e"),pe=e=>e.type==="group_message"||e.type==="direct_message"||Q.has(e.type),P=(e,n)=>e.segments.find(t=>t.from<=n&&n<=t.to),C=e=>e.segments.findLast(n=>n.at_end),
Y=(e,n)=>[...e.rows.values()].filter(t=>n.from<=t.seq&&t.seq<=n.to).sort((t,o)=>t.seq-o.seq);function de(e){let n=[];return e.pending.add(n),n}function ce(e,n,t,o){
e.pending.delete(o);let r=T(n.cursor),s=n.messages.map(u=>({...u,as_of:r}));E(e,Z(n,t));for(let u of s){let i=e.rows.get(u.seq);(!i||i.as_of<=r)&&e.rows.set(u.seq,
u)}return o.filter(u=>u.id>r)}function me(e,{from:n,to:t,at_start:o,at_end:r},s,u){e.pending.delete(u),E(e,{from:n,to:t,at_start:o,at_end:r});for(let i of s)e.rows.
has(i.seq)||e.rows.set(i.seq,i);return u}var _e=(e,n)=>{e.pending.delete(n)};function Z({messages:e,has_before:n,has_after:t},{before:o,after:r}){let s=e[0]?.seq,
u=e[e.length-1]?.seq;if(r!==void 0)return{from:r+1,to:u??r,at_start:!1,at_end:!t};let i=o===void 0?u??0:o-1;return{from:n?s??i+1:1,to:i,at_start:!n,at_end:o===void 0&&
!t}}function E(e,n){let{from:t,to:o,at_start:r,at_end:s}=n,u=[];for(let i of e.segments)i.from<=o+1&&t<=i.to+1?(t=Math.min(t,i.from),o=Math.max(o,i.to),r||=i.at_start,
s||=i.at_end):u.push(i);e.segments=[...u,{from:t,to:o,at_start:r,at_end:s}].sort((i,f)=>i.from-f.from)}function ge(e,n){for(let t of e.segments)t.at_end&&n>t.to&&
E(e,{...t,to:n});return P(e,n)!==void 0}function we(e,n){let t=e.rows.get(n.seq);return t&&t.as_of>=n.as_of?!1:(e.rows.set(n.seq,n),!0)}function xe(e,n,t=K){let o=e.
rows.size,r=a=>a.from<=n&&n<=a.to?-1:Math.min(Math.abs(a.from-n),Math.abs(a.to-n)),s=[...e.segments].sort((a,p)=>r(a)-r(p)),u=C(e),i=s.slice(0,N);u&&!i.includes(
u)&&(i=[...i.slice(0,N-1),u]);let f=t;e.segments=i.map(a=>{let p=$(Y(e,a),n,f);if(f-=p.rows.length,!p.isCut)return a;if(p.rows.length===0)return null;let c=p.hasFirst?
a.from:p.rows[0].seq,m=p.hasLast?a.to:p.rows[p.rows.length-1].seq;return{from:c,to:m,at_start:a.at_start&&p.hasFirst,at_end:a.at_end&&p.hasLast}}).filter(a=>a!==
null).sort((a,p)=>a.from-p.from);for(let a of e.rows.keys())P(e,a)||e.rows.delete(a);return e.rows.size<o}function $(e,n,t){if(e.length<=t)return{rows:e,isCut:!1,
hasFirst:!0,hasLast:!0};let o=e.findIndex(u=>u.seq>=n),r=o<0?e.length:o,s=Math.max(0,Math.min(r-Math.floor(t/2),e.length-t));return{rows:e.slice(s,s+t),isCut:!0,
hasFirst:s===0,hasLast:s+t===e.length}}var Me=e=>({me:e,cursor:null,applied_id:0,read_all_id:0,groups:new Map,counts:new Map,logs:new Map,people:new Map,marks:new Map,gone:new Map}),ve=()=>({groups:new Set,
logs:new Set,people:new Set,marks:new Set,rows:new Map,members:new Set,pins:new Set,left:new Map,confirmed:[],arrived:[],typed:[],me:!1,ask_groups:new Set,ask_counts:new Set,
ask_rows:new Map,ask_people:new Set});function X(e,n,t){let o=e.get(n);o?o.add(t):e.set(n,new Set([t]))}function q(e,n,t,o){let r=e.groups.get(t);r&&(e.groups.set(
t,{...r,...o}),n.groups.add(t))}import{batch as J,signal as S}from"./vendor/preact.js";var F=({seq:e,read_seq:n,unread:t,mentions:o})=>({base_seq:e,base_read_seq:n,unread:t,mentions:o,tail_from:e,tail:[],corrections:[],applied_seq:0});function h(e,n){
let{base_seq:t,base_read_seq:o,tail_from:r}=e;if(n!==o)return n>=r?z(e,n):null;let s=z(e,Math.max(n,t)),u={unread:e.unread+s.unread,mentions:e.mentions+s.mentions};
for(let i of e.corrections)if(ee(e,i)){if(i.unread===null||i.mentions===null)return null;u.unread+=i.unread,u.mentions+=i.mentions}return u.unread<0||u.mentions<
0?null:u}function ee({base_seq:e,base_read_seq:n,unread:t},{seq:o,event_seq:r}){return r<=e?!1:o===null?t>0:o>n&&o<=e}function z({tail:e},n){let t=e.filter(o=>o.
seq>n);return{unread:t.length,mentions:t.filter(o=>o.is_mention).length}}function be(e,n){e.tail.push(n),D(e)}function ke(e,n){e.applied_seq===0&&(e.tail_from=Math.
min(e.tail_from,n-1)),e.applied_seq=n}function b(e,{seq:n,read_seq:t,unread:o,mentions:r}){return n<e.tail_from?!1:(Object.assign(e,{base_seq:n,base_read_seq:t,
unread:o,mentions:r}),!0)}function Se(e,n,t,o){let r=e.tail.find(a=>a.seq===n);e.tail=e.tail.filter(a=>a!==r);let{is_counted:s,is_mention:u}=r?{is_counted:!0,...r}:
o??{},[i,f]=s===void 0?[null,null]:s?[-1,-Number(u)]:[0,0];L(e,{seq:n,event_seq:t,unread:i,mentions:f})}function Oe(e,n,t,o,r){let s=e.tail.findIndex(a=>a.seq===
n),u=e.tail[s],i=u?u.is_mention:o;u&&r!==null&&(e.tail[s]={...u,is_mention:r});let f=i===null||r===null?null:Number(r)-Number(i);L(e,{seq:n,event_seq:t,unread:0,
mentions:f})}function Ae(e,n,t){e.tail=e.tail.filter(o=>o.sender_id!==t),L(e,{seq:null,event_seq:n,unread:null,mentions:null})}function L(e,n){n.unread===0&&n.mentions===
0||(e.corrections.push(n),D(e))}function D(e){if(e.tail.length+e.corrections.length<=256)return;let t=[...e.tail.map(r=>r.seq),...e.corrections.map(r=>r.event_seq)].
sort((r,s)=>r-s)[256/2],o=h(e,e.base_read_seq);if(e.base_seq<t){if(!o)return;b(e,{seq:e.applied_seq,read_seq:e.base_read_seq,...o})}e.tail_from=t,e.tail=e.tail.
filter(r=>r.seq>t),e.corrections=e.corrections.filter(r=>r.event_seq>t)}var W=120,te={name:"",topic:"",role:"member",seq:0,read_seq:0,unread:0,mentions:0,is_archived:!1,may_post:!0,muted_until:null,peer_id:null,last:null,active_at:"",
settings:null,member_count:null,owner_id:null};function j(e,n,t){let o=e.groups.get(t.id),r={...te,...o,...t};r.active_at=r.last?.at??r.active_at,e.groups.set(t.
id,r),n.groups.add(t.id)}function Re(e,n,t){let{seq:o,read_seq:r,unread:s,mentions:u,muted_until:i,peer_id:f,name:a,...p}=t,c=e.groups.get(t.id);if(!(o<=(e.gone.
get(t.id)??0))){if(c&&V(e,t)){k(e,n,t.id,t);return}j(e,n,{...p,seq:Math.max(c?.seq??0,o),name:a??c?.name??"",muted_until:i??null,peer_id:f??null,..."last"in t?{
last:se(c?.last??null,t.last)}:{}}),"may_post"in t||H(e,n,t.id),k(e,n,t.id,{seq:o,read_seq:r,unread:s,mentions:u})}}function Ie(e,n,t){let{id:o,kind:r,name:s,topic:u,
role:i,is_archived:f,member_count:a,owner_id:p,peer_id:c}=t,{visibility:m,may_post:g,may_invite:O,may_pin:w,history:M}=t,l={visibility:m,may_post:g,may_invite:O,
may_pin:w,history:M},d=e.groups.get(o);if(!(t.seq<=(e.gone.get(o)??0))){if(d?.settings&&V(e,t)){k(e,n,o,t);return}j(e,n,{seq:Math.max(d?.seq??0,t.seq),id:o,kind:r,
name:s,topic:u,role:i,is_archived:f,member_count:a,owner_id:p,settings:l,peer_id:c??null,active_at:d?.active_at||t.created_at}),H(e,n,o),k(e,n,o,t)}}var V=(e,{id:n,
seq:t})=>(e.counts.get(n)?.applied_seq??0)>t;function k(e,n,t,o){let r=e.counts.get(t),s=e.groups.get(t);if(s){if(!r)e.counts.set(t,F(o));else if(!b(r,o)){o.read_seq!==
s.read_seq&&n.ask_counts.add(t);return}q(e,n,t,{read_seq:o.read_seq}),B(e,n,t)}}function Te(e,n,t,o){let r=e.counts.get(t);if(!(!r||!e.groups.has(t))){if(q(e,n,
t,{read_seq:o}),o!==r.base_read_seq){let s=h(r,o),u=Math.max(r.applied_seq,o),i=s?{seq:u,read_seq:o,...s}:ne(e,t,o);i&&b(r,i)}B(e,n,t)}}function ne(e,n,t){let o=e.
logs.get(n),r=o&&C(o),s=e.counts.get(n),u=s&&Math.max(s.applied_seq,s.base_seq);if(!o||!r||r.from>t+1||r.to!==u)return null;let i={seq:r.to,read_seq:t,unread:0,
mentions:0};for(let f of o.rows.values()){if(f.as_of>e.applied_id)return null;f.seq>t&&f.seq>=r.from&&G(f)&&oe(e,f)&&(i.unread++,re(e,f)&&i.mentions++)}return i}
function B(e,n,t){let o=e.groups.get(t),r=e.counts.get(t);if(!o||!r)return;let s=h(r,o.read_seq);s?(s.unread!==o.unread||s.mentions!==o.mentions)&&q(e,n,t,s):n.
ask_counts.add(t)}var oe=(e,n)=>n.sender_id!==e.me&&!n.deleted,re=(e,{mentions:n})=>n!==void 0&&(n.includes(e.me)||n.includes(0));function H(e,n,t){let o=e.groups.
get(t);if(!o)return;let r=o.peer_id===null?void 0:e.people.get(o.peer_id),s=!o.is_archived&&!(o.kind==="direct"&&r?.is_deleted),u=o.role!=="member",i=o.settings?
o.settings.may_post==="all":o.may_post;q(e,n,t,{may_post:s&&(u||i)})}function Ne(e,n,t){for(let o of e.logs.get(t)?.rows.keys()??[])X(n.rows,t,o);e.groups.delete(
t),e.counts.delete(t),e.logs.delete(t),e.marks.delete(t),n.groups.add(t),n.logs.add(t)}function Ge({seq:e,sender_id:n,sender:t,timestamp:o,content:r,deleted:s}){
return{seq:e,sender_id:n,sender:t,at:o,kind:s?"deleted":r?"text":"file",text:Array.from(r.slice(0,2*W)).slice(0,W).join("")}}var se=(e,n)=>e&&n&&e.seq>n.seq?e:n??
e,U=e=>[...e.values()].sort((n,t)=>n.active_at===t.active_at?t.id-n.id:n.active_at<t.active_at?1:-1).map(n=>n.id);var ie=500;function _(e){let n=new Map;return{get(t){let o=n.get(t);if(o)return o;let r=S(e(t));return n.set(t,r),r},update(t){let o=n.get(t);o&&(o.value=e(t))},
refresh(){for(let[t,o]of n)o.value=e(t)}}}var ue=({muted_until:e},n)=>e!==null&&Date.parse(e)>n;function Fe(e,n){let t=0,o=_(l=>e.groups.get(l)??null),r=_(l=>O(
l)),s=_(l=>e.people.get(l)??null),u=_(l=>new Map(e.marks.get(l)??[])),i=_(l=>++t),f=_(l=>++t),a=S([]),p=S(0),c=S({groups:0,mentions:0}),m=new Map,g=null;function O(l){
return{log:e.logs.get(l)??null,version:++t}}function w(){g=null;let l=U(e.groups),d=a.value;(l.length!==d.length||l.some((x,A)=>x!==d[A]))&&(a.value=l)}function M(l){
let{groups:d,mentions:x}=c.value,A=n.now();for(let v of l){let R=e.groups.get(v),I=m.get(v)??{groups:0,mentions:0},y=ae(R,A);d+=y.groups-I.groups,x+=y.mentions-
I.mentions,R?m.set(v,y):m.delete(v)}(d!==c.value.groups||x!==c.value.mentions)&&(c.value={groups:d,mentions:x})}return{groups:o,logs:r,people:s,marks:u,members:i,
pins:f,order:a,changed:p,totals:c,publish:l=>J(()=>{for(let d of l.groups)o.update(d);for(let d of l.logs)r.update(d);for(let d of l.people)s.update(d);for(let d of l.
marks)u.update(d);for(let d of l.members)i.update(d);for(let d of l.pins)f.update(d);l.groups.size!==0&&(M(l.groups),p.value++,a.value.length===0?w():g??=n.after(
w,ie))}),refresh:()=>J(()=>{for(let l of[o,r,s,u])l.refresh();M(new Set([...m.keys(),...e.groups.keys()])),p.value++,w()}),dispose:()=>n.cancel(g)}}function ae(e,n){
if(!e||e.unread===0)return{groups:0,mentions:0};let t=ue(e,n),o=e.kind==="direct"&&!t?e.unread:0;return{groups:t?0:1,mentions:Math.max(o,e.mentions)}}export{K as a,fe as b,G as c,pe as d,P as e,C as f,Y as g,de as h,ce as i,me as j,_e as k,ge as l,we as m,xe as n,Me as o,ve as p,X as q,q as r,F as s,be as t,ke as u,
Se as v,Oe as w,Ae as x,j as y,Re as z,Ie as A,k as B,Te as C,B as D,oe as E,re as F,H as G,Ne as H,Ge as I,_ as J,ue as K,Fe as L};
