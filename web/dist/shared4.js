import{b as h}from"./shared3.js";import{a as p}from"./shared6.js";import{c as S}from"./shared5.js";import{k as g}from"./shared.js";
import{e as o,j as c,m,o as d,p as v}from"./shared1.js";import{html as k,useEffect as D}from"./vendor/preact.js";function E({session:e,userId:t}){return D(()=>e.people.show(t),[e,t]),e.presence.get(t).value===!0&&k`<span class="online-dot"><span class="unseen">${o(
"groups.online")}</span></span>`}var s=({kind:e,role:t})=>e==="group"&&t!=="member",H=e=>e.kind==="group"&&!e.is_archived&&(s(e)||e.settings?.may_invite==="all"),T=e=>!e.is_archived&&(e.kind===
"direct"||s(e)||e.settings?.may_pin==="all"),L=(e,t)=>s(e)&&(t==="member"||t==="admin"&&e.role==="owner"),$=({kind:e,role:t})=>e==="group"&&t==="owner";function C(e,t){
let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:s(e)}var u=({kind:e,role:t})=>e==="group"&&
t!=="owner";var _=(e,{id:t,name:n})=>S({title:o("groups.leave"),text:o("groups.leave_text",{name:n}),action:o("groups.leave"),isDanger:!0,work:()=>e.leave(t)});var b=["hour","morning","week","ever"];function y(e,t){if(e==="ever")return null;if(e==="hour")return new Date(t.getTime()+36e5).toISOString();if(e==="week")return new Date(
t.getTime()+6048e5).toISOString();let n=new Date(t.getFullYear(),t.getMonth(),t.getDate(),8);return n<=t&&n.setDate(n.getDate()+1),n.toISOString()}function Z(e){let{session:t,actions:n,id:r,name:l}=e,i=t.state.groups.get(r);if(!i)return;let x=g(i,Date.now()),{notify_all:a}=t.local.signals.settings.value,f=a.
includes(r);p({...e,label:o("shell.menu_of",{name:l}),items:[...M(i),null,i.unread>0&&{label:o("shell.mark_read"),icon:"check",onSelect:()=>t.marks.read(r,i.seq)},
x?{label:o("shell.unmute"),icon:"bell",onSelect:()=>{m(()=>n.unmute(r))}}:{label:o("shell.mute"),icon:"muted",onSelect:()=>R(e)},i.kind==="group"&&{label:o("she\
ll.notify_all"),icon:"bell",isChecked:f,onSelect:()=>t.local.settings.set("notify_all",f?a.filter(O=>O!==r):[...a,r])},{label:o("shell.copy_link"),icon:"link",onSelect:()=>{
w(`/g/${r}`)}},u(i)&&null,u(i)&&{label:o("groups.leave"),icon:"leave",isDanger:!0,onSelect:()=>{_(n,i)}}]})}function M({id:e,kind:t,peer_id:n}){let r=l=>{let i=d.
peek();(i.name!=="group"||i.groupId!==e)&&v(`/g/${e}`),h(l)};if(t==="direct"){if(n===null)return[];let l={name:"profile",userId:n,groupId:e};return[{label:o("gr\
oups.profile"),icon:"person",onSelect:()=>r(l)}]}return[{label:o("groups.settings"),icon:"settings",onSelect:()=>r({name:"group",groupId:e})},{label:o("groups.m\
embers"),icon:"group",onSelect:()=>r({name:"members",groupId:e})}]}function R(e){let{actions:t,id:n,name:r}=e;p({...e,label:o("shell.mute_name",{name:r}),items:b.
map(l=>({label:o(`shell.mute.${l}`),onSelect:()=>{m(()=>t.mute(n,y(l,new Date)))}}))})}async function w(e){try{await navigator.clipboard.writeText(new URL(e,location.
origin).href),c(o("shell.copied"))}catch{c(o("shell.not_copied"),{isFault:!0})}}export{E as a,s as b,H as c,T as d,L as e,$ as f,C as g,u as h,_ as i,Z as j,w as k};
