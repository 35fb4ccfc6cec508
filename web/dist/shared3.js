import{c as $,f as v,i as k,n as m,o as A,s as T,w as y}from"./shared2.js";import{B as N,e as s,q as w,s as M,t as O,u as R,v as E,w as C,x as D,y as L}from"./shared.js";var Z=2e3,ee=20,te=40;function P(e){let t={characters:Z,lines:ee},n=U(e,t);return t.characters<0||t.lines<0?n:e}function U(e,t){if(typeof e=="string")return oe(
e,t);if(e.type==="mark")return e;if(!q(t))return H(t);let n=[];for(let o of e.children){let r=U(o,t);if(r!==null&&n.push(r),t.characters<0||t.lines<0)break}return ne.
includes(e.type)&&t.lines--,{...e,children:n}}var ne=["paragraph","item","code_block"],q=({characters:e,lines:t})=>e>0&&t>0;function H(e){return e.lines=-1,null}
function oe(e,t){if(!q(t))return H(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=re(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function re(e,t){
let n=Math.max(0,t-te),o=()=>{let r=e.charCodeAt(t),i=C(e,t);return r>=56320&&r<57344||O(i)||M(i)};for(;t>n&&o();)t--;return t}import{html as l,useEffect as ie,useMemo as G,useState as se}from"./vendor/preact.js";var _=0,le=[];function Oe({content:e,mentions:t=le,meId:n,onMention:o}){let[r,i]=se(!1),c=ae(t),u=c.map(({id:Y,name:z})=>`${Y} ${z}`).join(`
`),a=G(()=>L(e,c),[e,u]),p=G(()=>P(a),[a]),V=p!==a,J={meId:n,onMention:o};return l`
    <div class=${a.is_large?"text large":"text"}>
      ${S(r?a.children:p.children,J)}
      ${V&&l`
        <button type="button" class="text-fold" aria-expanded=${r} onClick=${()=>i(!r)}>
          ${r?s("text.show_less"):s("text.show_all")}
        </button>
      `}
    </div>
  `}function ae(e){let t=N.status.value,n=t.name==="signed_in"?t.session:null,o=[],r=[];for(let i of e){let c=i===_?D:n?.view.people.get(i).value?.username;c?o.
push({id:i,name:c}):r.push(i)}return ie(()=>n?.asking.people.need(r),[r.join()]),o}var S=(e,t)=>e.map(n=>ce(n,t));function ce(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return ue(e,t);if(e.type==="mention")return pe(e,t);let n=e.type==="quote"||t.isInQuote,o=S(e.children,{...t,isInQuote:n}),
r=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return l`<p dir=${r}>${o}</p>`;case"quote":return l`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?l`<ol dir=${r}>${o}</ol>`:l`<ul dir=${r}>${o}</ul>`;case"item":return l`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"\
code_block":return l`
        <figure class="text-code">
          ${e.info&&l`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return l`<code dir="auto">${o}</code>`;case"bold":return l`<strong>${o}</strong>`;case"italic":return l`<em>${o}</em>`;case"strike":return l`<s>${o}</s>`}}
function ue({href:e,host:t,children:n},o){let r=S(n,{...o,isInLink:!0});return l`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?r:l`<bdi>${r}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function pe({id:e,children:t},{meId:n,onMention:o,isInLink:r=!1}){let i=t.filter(p=>typeof p=="string").join(""),c=E(i)?R(i):i,u=e===n||e===_?"mention of-me":
"mention",a=l`${c.slice(0,1)}<bdi>${c.slice(1)}</bdi>`;return!o||r||e===_?l`<span class=${u}>${a}</span>`:l`
    <button type="button" class=${u} onClick=${p=>o(e,p)}>${a}</button>
  `}import{effect as fe,signal as me}from"./vendor/preact.js";var Q=matchMedia("(width < 56.25rem)"),f=me(null),W="",h=null,j=f;fe(()=>{let e=B(m.value);f.peek()&&e!==W&&g()});function d(e){f.peek()===null&&(h=document.activeElement),
W=B(m.peek()),f.value=e}function De(e){f.peek()?.name===e.name?g():d(e)}var Le=()=>Q.matches;function g(){f.value=null}function Ne(){let e=h?.isConnected?h:document.
getElementById("main");h=null,e instanceof HTMLElement&&e.focus()}function B(e){return Q.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}var b=({kind:e,role:t})=>e==="group"&&t!=="member",Te=e=>e.kind==="group"&&!e.is_archived&&(b(e)||e.settings?.may_invite==="all"),Pe=e=>!e.is_archived&&(e.kind===
"direct"||b(e)||e.settings?.may_pin==="all"),Ue=(e,t)=>b(e)&&(t==="member"||t==="admin"&&e.role==="owner"),qe=({kind:e,role:t})=>e==="group"&&t==="owner";function He(e,t){
let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:b(e)}var x=({kind:e,role:t})=>e==="group"&&
t!=="owner";var K=(e,{id:t,name:n})=>T({title:s("groups.leave"),text:s("groups.leave_text",{name:n}),action:s("groups.leave"),isDanger:!0,work:()=>e.leave(t)});import{html as I,useEffect as de,useRef as he}from"./vendor/preact.js";function Ve({title:e,head:t,foot:n,children:o}){let r=he(null),i=j.value?.back;return de(()=>{r.current?.focus({preventScroll:!0})},[]),I`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${i&&I`<button class="button quiet" onClick=${()=>d(i)}>
            <${$} name="back" label=${s("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${r}>${e}</h2>
          <button class="button quiet" onClick=${g}>
            <${$} name="close" label=${s("groups.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${o}</div>
      ${n&&I`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}var X=["hour","morning","week","ever"];function F(e,t){if(e==="ever")return null;if(e==="hour")return new Date(t.getTime()+36e5).toISOString();if(e==="week")return new Date(
t.getTime()+6048e5).toISOString();let n=new Date(t.getFullYear(),t.getMonth(),t.getDate(),8);return n<=t&&n.setDate(n.getDate()+1),n.toISOString()}function at(e){let{session:t,actions:n,id:o,name:r}=e,i=t.state.groups.get(o);if(!i)return;let c=w(i,Date.now()),{notify_all:u}=t.local.signals.settings.value,a=u.
includes(o);y({...e,label:s("shell.menu_of",{name:r}),items:[...ge(i),null,i.unread>0&&{label:s("shell.mark_read"),icon:"check",onSelect:()=>t.marks.read(o,i.seq)},
c?{label:s("shell.unmute"),icon:"bell",onSelect:()=>{k(()=>n.unmute(o))}}:{label:s("shell.mute"),icon:"muted",onSelect:()=>be(e)},i.kind==="group"&&{label:s("sh\
ell.notify_all"),icon:"bell",isChecked:a,onSelect:()=>t.local.settings.set("notify_all",a?u.filter(p=>p!==o):[...u,o])},{label:s("shell.copy_link"),icon:"link",
onSelect:()=>{$e(`/g/${o}`)}},x(i)&&null,x(i)&&{label:s("groups.leave"),icon:"leave",isDanger:!0,onSelect:()=>{K(n,i)}}]})}function ge({id:e,kind:t,peer_id:n}){
let o=r=>{let i=m.peek();(i.name!=="group"||i.groupId!==e)&&A(`/g/${e}`),d(r)};if(t==="direct"){if(n===null)return[];let r={name:"profile",userId:n,groupId:e};return[
{label:s("groups.profile"),icon:"person",onSelect:()=>o(r)}]}return[{label:s("groups.settings"),icon:"settings",onSelect:()=>o({name:"group",groupId:e})},{label:s(
"groups.members"),icon:"group",onSelect:()=>o({name:"members",groupId:e})}]}function be(e){let{actions:t,id:n,name:o}=e;y({...e,label:s("shell.mute_name",{name:o}),
items:X.map(r=>({label:s(`shell.mute.${r}`),onSelect:()=>{k(()=>t.mute(n,F(r,new Date)))}}))})}async function $e(e){try{await navigator.clipboard.writeText(new URL(
e,location.origin).href),v(s("shell.copied"))}catch{v(s("shell.not_copied"),{isFault:!0})}}export{Oe as a,j as b,d as c,De as d,Le as e,g as f,Ne as g,b as h,Te as i,Pe as j,Ue as k,qe as l,He as m,x as n,K as o,at as p,$e as q,Ve as r};
