import{a as v}from"./shared6.js";import{a as i,b as y}from"./shared10.js";import{u as g}from"./shared.js";import{b as p,e as a,
m,p as l,r as d,s as h}from"./shared1.js";var $=i({hour:"numeric",minute:"2-digit"}),x=i({weekday:"long",day:"numeric",month:"long"}),D=i({weekday:"long",day:"numeric",month:"long",year:"numeric"}),O=i(
{dateStyle:"full",timeStyle:"medium"}),f=y({numeric:"auto"}),r=1e3,k=[["year",365.25*24*60*60*r],["month",365.25/12*24*60*60*r],["week",10080*60*r],["day",1440*
60*r],["hour",3600*r],["minute",60*r]];function u(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function N(e){
let[t,o,n]=e.split("-").map(Number);return new Date(t,o-1,n)}var T=e=>$.value.format(e),_=e=>O.value.format(e);function A(e,t=new Date){let o=u(e);if(o===u(t))return b(
f.value.format(0,"day"));let n=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return o===u(n)?b(f.value.format(-1,"day")):(e.getFullYear()===t.getFullYear()?
x:D).value.format(e)}function C(e,t=new Date){let o=e.getTime()-t.getTime(),[n,c]=k.find(([,s])=>Math.abs(o)>=s)??["second",r];return f.value.format(n==="second"?
0:Math.trunc(o/c),n)}function b(e){let[t,...o]=e;return t.toLocaleUpperCase(p.value)+o.join("")}import{html as w}from"./vendor/preact.js";function G({session:e,actions:t}){let o=e.state.me,n=e.view.people.get(o).value,c=d(n),s=S=>v({label:a("shell.account"),anchor:S.currentTarget,items:[{label:a("\
shell.profile"),icon:"person",onSelect:()=>l("/settings/profile")},{label:a("shell.settings"),icon:"settings",onSelect:()=>l("/settings")},{label:a("shell.sessi\
ons"),icon:"device",onSelect:()=>l("/settings/sessions")},null,{label:a("shell.read_all"),icon:"check",onSelect:()=>{m(()=>t.readAll())}},null,{label:a("shell.s\
ign_out"),icon:"leave",onSelect:()=>{F()}}]});return w`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${a("shell.account_of",{name:c})} onClick=${s}>
      <${h} id=${o} name=${c} file=${n?.avatar} size="small" />
    </button>
  `}var F=()=>m(async()=>{await g.logout(),l("/",{replace:!0})});export{u as a,N as b,T as c,_ as d,A as e,C as f,G as g,F as h};
