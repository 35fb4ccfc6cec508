import{A as L,D as $,E as v,H as k,J as m,K as N,T as A,X as y,e as s,q as I,r as w,s as M,t as O,u as R,v as E,w as C,x as D}from"./shared.js";import{effect as z,signal as Z}from"./vendor/preact.js";var ee=matchMedia("(width < 56.25rem)"),f=Z(null),T="",h=null,P=f;z(()=>{let e=U(m.value);f.peek()&&e!==T&&g()});function d(e){f.peek()===null&&(h=document.activeElement),
T=U(m.peek()),f.value=e}function ye(e){f.peek()?.name===e.name?g():d(e)}function g(){f.value=null}function _e(){let e=h?.isConnected?h:document.getElementById("\
main");h=null,e instanceof HTMLElement&&e.focus()}function U(e){return ee.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}var te=2e3,ne=20,re=40;function q(e){let t={characters:te,lines:ne},n=H(e,t);return t.characters<0||t.lines<0?n:e}function H(e,t){if(typeof e=="string")return ie(
e,t);if(e.type==="mark")return e;if(!G(t))return Q(t);let n=[];for(let r of e.children){let o=H(r,t);if(o!==null&&n.push(o),t.characters<0||t.lines<0)break}return oe.
includes(e.type)&&t.lines--,{...e,children:n}}var oe=["paragraph","item","code_block"],G=({characters:e,lines:t})=>e>0&&t>0;function Q(e){return e.lines=-1,null}
function ie(e,t){if(!G(t))return Q(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=se(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function se(e,t){
let n=Math.max(0,t-re),r=()=>{let o=e.charCodeAt(t),i=E(e,t);return o>=56320&&o<57344||M(i)||w(i)};for(;t>n&&r();)t--;return t}import{html as l,useEffect as le,useMemo as W,useState as ae}from"./vendor/preact.js";var _=0,ce=[];function Le({content:e,mentions:t=ce,meId:n,onMention:r}){let[o,i]=ae(!1),c=ue(t),u=c.map(({id:J,name:Y})=>`${J} ${Y}`).join(`
`),a=W(()=>D(e,c),[e,u]),p=W(()=>q(a),[a]),F=p!==a,V={meId:n,onMention:r};return l`
    <div class=${a.is_large?"text large":"text"}>
      ${S(o?a.children:p.children,V)}
      ${F&&l`
        <button type="button" class="text-fold" aria-expanded=${o} onClick=${()=>i(!o)}>
          ${o?s("text.show_less"):s("text.show_all")}
        </button>
      `}
    </div>
  `}function ue(e){let t=L.status.value,n=t.name==="signed_in"?t.session:null,r=[],o=[];for(let i of e){let c=i===_?C:n?.view.people.get(i).value?.username;c?r.
push({id:i,name:c}):o.push(i)}return le(()=>n?.asking.people.need(o),[o.join()]),r}var S=(e,t)=>e.map(n=>pe(n,t));function pe(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return fe(e,t);if(e.type==="mention")return me(e,t);let n=e.type==="quote"||t.isInQuote,r=S(e.children,{...t,isInQuote:n}),
o=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return l`<p dir=${o}>${r}</p>`;case"quote":return l`<blockquote class="text-quote" dir="auto">${r}</blockquote>`;case"\
list":return e.is_ordered?l`<ol dir=${o}>${r}</ol>`:l`<ul dir=${o}>${r}</ul>`;case"item":return l`<li value=${e.number===null?void 0:String(e.number)}>${r}</li>`;case"\
code_block":return l`
        <figure class="text-code">
          ${e.info&&l`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${r}</code></pre>
        </figure>
      `;case"code":return l`<code dir="auto">${r}</code>`;case"bold":return l`<strong>${r}</strong>`;case"italic":return l`<em>${r}</em>`;case"strike":return l`<s>${r}</s>`}}
function fe({href:e,host:t,children:n},r){let o=S(n,{...r,isInLink:!0});return l`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?o:l`<bdi>${o}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function me({id:e,children:t},{meId:n,onMention:r,isInLink:o=!1}){let i=t.filter(p=>typeof p=="string").join(""),c=R(i)?O(i):i,u=e===n||e===_?"mention of-me":
"mention",a=l`${c.slice(0,1)}<bdi>${c.slice(1)}</bdi>`;return!r||o||e===_?l`<span class=${u}>${a}</span>`:l`
    <button type="button" class=${u} onClick=${p=>r(e,p)}>${a}</button>
  `}var b=({kind:e,role:t})=>e==="group"&&t!=="member",Ae=e=>e.kind==="group"&&!e.is_archived&&(b(e)||e.settings?.may_invite==="all"),Te=e=>!e.is_archived&&(e.kind===
"direct"||b(e)||e.settings?.may_pin==="all"),Pe=(e,t)=>b(e)&&(t==="member"||t==="admin"&&e.role==="owner"),Ue=({kind:e,role:t})=>e==="group"&&t==="owner";function qe(e,t){
let n=e.kind==="group"&&e.role==="owner";return t==="is_archived"?n:e.is_archived?!1:t==="visibility"||t==="history"?n:b(e)}var x=({kind:e,role:t})=>e==="group"&&
t!=="owner";var j=(e,{id:t,name:n})=>A({title:s("groups.leave"),text:s("groups.leave_text",{name:n}),action:s("groups.leave"),isDanger:!0,work:()=>e.leave(t)});import{html as B,useEffect as de,useRef as he}from"./vendor/preact.js";function Fe({title:e,tools:t,head:n,children:r}){let o=he(null),i=P.value?.back;return de(()=>{o.current?.focus({preventScroll:!0})},[]),B`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${i&&B`<button class="button quiet" onClick=${()=>d(i)}>
            <${$} name="back" label=${s("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${o}>${e}</h2>
          ${t}
          <button class="button quiet" onClick=${g}>
            <${$} name="close" label=${s("groups.close")} />
          </button>
        </header>
        ${n}
      </div>
      <div class="panel-body">${r}</div>
    </aside>
  `}var K=["hour","morning","week","ever"];function X(e,t){if(e==="ever")return null;if(e==="hour")return new Date(t.getTime()+36e5).toISOString();if(e==="week")return new Date(
t.getTime()+6048e5).toISOString();let n=new Date(t.getFullYear(),t.getMonth(),t.getDate(),8);return n<=t&&n.setDate(n.getDate()+1),n.toISOString()}function lt(e){let{session:t,actions:n,id:r,name:o}=e,i=t.state.groups.get(r);if(!i)return;let c=I(i,Date.now()),{notify_all:u}=t.local.signals.settings.value,a=u.
includes(r);y({...e,label:s("shell.menu_of",{name:o}),items:[...ge(i),null,i.unread>0&&{label:s("shell.mark_read"),icon:"check",onSelect:()=>t.marks.read(r,i.seq)},
c?{label:s("shell.unmute"),icon:"bell",onSelect:()=>{k(()=>n.unmute(r))}}:{label:s("shell.mute"),icon:"muted",onSelect:()=>be(e)},i.kind==="group"&&{label:s("sh\
ell.notify_all"),icon:"bell",isChecked:a,onSelect:()=>t.local.settings.set("notify_all",a?u.filter(p=>p!==r):[...u,r])},{label:s("shell.copy_link"),icon:"link",
onSelect:()=>{$e(`/g/${r}`)}},x(i)&&null,x(i)&&{label:s("groups.leave"),icon:"leave",isDanger:!0,onSelect:()=>{j(n,i)}}]})}function ge({id:e,kind:t,peer_id:n}){
let r=o=>{let i=m.peek();(i.name!=="group"||i.groupId!==e)&&N(`/g/${e}`),d(o)};if(t==="direct"){if(n===null)return[];let o={name:"profile",userId:n,groupId:e};return[
{label:s("groups.profile"),icon:"person",onSelect:()=>r(o)}]}return[{label:s("groups.settings"),icon:"settings",onSelect:()=>r({name:"group",groupId:e})},{label:s(
"groups.members"),icon:"group",onSelect:()=>r({name:"members",groupId:e})}]}function be(e){let{actions:t,id:n,name:r}=e;y({...e,label:s("shell.mute_name",{name:r}),
items:K.map(o=>({label:s(`shell.mute.${o}`),onSelect:()=>{k(()=>t.mute(n,X(o,new Date)))}}))})}async function $e(e){try{await navigator.clipboard.writeText(new URL(
e,location.origin).href),v(s("shell.copied"))}catch{v(s("shell.not_copied"),{isFault:!0})}}export{P as a,d as b,ye as c,g as d,_e as e,Le as f,b as g,Ae as h,Te as i,Pe as j,Ue as k,qe as l,x as m,j as n,lt as o,$e as p,Fe as q};
