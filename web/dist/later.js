import{a as U,c as H,d as X,g as Q,j as V}from"./shared3.js";import{h as Y,i as J}from"./shared1.js";import"./shared2.js";
import{a as F,b as A,d as L}from"./shared4.js";import{D as C,G as W,H as B,I as _,K as c,M as D,N as b,R as z,V as w,W as y,b as O,e as a,q as R}from"./shared.js";import{html as k,useEffect as Ce,useLayoutEffect as ae,useMemo as Fe,useRef as T,useState as j}from"./vendor/preact.js";import{html as d,useState as $e}from"./vendor/preact.js";import{html as G,useEffect as Z,useId as pe,useRef as fe,useState as I}from"./vendor/preact.js";var me=200;function N({label:e,none:o,search:n,draw:t}){let s=pe(),r=fe(null),[l,u]=I(""),[f,g]=I(null),[h,$]=I("");return Z(()=>r.current?.focus(),[]),Z(()=>{let p=!0,
M=setTimeout(async()=>{try{let i=await n(l.trim());p&&g(i),p&&$("")}catch(i){p&&$(W(i))}},f?me:0);return()=>{p=!1,clearTimeout(M)}},[l]),G`
    <div class="field">
      <label for=${s}>${e}</label>
      <div class="field-box">
        <input
          ref=${r} id=${s} type="search" dir="auto" autocomplete="off" value=${l}
          onInput=${p=>u(p.target.value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${f&&a("shell.n_found",{n:f.length})}</p>
    <p class="fault" role="alert" hidden=${!h}>${h}</p>
    <ul class="found-list" role="list" tabindex=${f?.length?void 0:-1}>
      ${f?.map(p=>G`<li key=${p.id}>${t(p)}</li>`)}
    </ul>
    ${f?.length===0&&!h&&G`<p class="quiet-text">${o}</p>`}
  `}var de={group:he,public:be,person:ge,code:ke};async function E(e,o){let n=await z(a(`shell.new.${e}`),t=>d`<${de[e]} ...${o} close=${t} />`);n&&c(n)}function he({
actions:e,close:o}){let{run:n,isBusy:t,fault:s}=y();function r(l){l.preventDefault();let u=A(l.target,"name").trim();u&&n(async()=>o(`/g/${await e.createGroup(u)}`))}
return d`
    <form class="form" onSubmit=${r}>
      <${F} name="name" label=${a("shell.group_name")} maxlength=${128} isFirst=${!0} />
      <${w} text=${s} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>o()}>${a("shell.cancel")}</button>
        <button class="button primary" disabled=${t}>${a("shell.create")}</button>
      </footer>
    </form>
  `}function be({session:e,actions:o,close:n}){let{run:t,fault:s}=y(),r=({id:l})=>t(async()=>{e.state.groups.has(l)||await o.join(l),n(`/g/${l}`)});return d`
    <${N}
      label=${a("shell.search_groups")} none=${a("shell.no_groups")}
      search=${async l=>(await o.publicGroups(l)).items}
      draw=${l=>d`
        <button type="button" class="found-item" onClick=${()=>{r(l)}}>
          <${b} id=${l.id} name=${l.name} isGroup=${!0} />
          <span class="grow">
            <bdi class="line-title">${l.name}</bdi>
            <span class="hint">${a("shell.n_members",{n:l.member_count})}${l.topic&&d` · <bdi>${l.topic}</bdi>`}</span>
          </span>
          ${e.state.groups.has(l.id)&&d`<span class="label">${a("shell.joined")}</span>`}
        </button>`}
    />
    <${w} text=${s} />
  `}function ge({session:e,actions:o,close:n}){return d`
    <${N}
      label=${a("shell.search_people")} none=${a("shell.no_people")}
      search=${t=>t?o.findUsers(t):o.users().then(({items:s})=>s)}
      draw=${t=>!t.deleted&&d`
        <button type="button" class="found-item" onClick=${()=>n(ve(e,t.id))}>
          <${b} id=${t.id} name=${D(t)} file=${t.avatar} />
          <span class="grow">
            <bdi class="line-title">${D(t)}</bdi>
            ${t.display_name&&d`<span class="hint"><bdi>${t.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function ve(e,o){let n=e.local.groupWith(o);return n===null?`/d/${o}`:`/g/${n}`}function ke({close:e}){let[o,n]=$e("");function t(s){s.preventDefault();let r=we(
A(s.target,"code"));r?e(`/join#${r}`):n(a("shell.no_code"))}return d`
    <form class="form" onSubmit=${t}>
      <${F} name="code" label=${a("shell.code")} hint=${a("shell.code_hint")} fault=${o} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>e()}>${a("shell.cancel")}</button>
        <button class="button primary">${a("shell.next")}</button>
      </footer>
    </form>
  `}var we=e=>/^(?:\S*#)?([\w-]+)$/.exec(e.trim())?.[1]??null;var ye=/\p{M}+/gu,_e=/[\s\-_./,;:()[\]'"@#]+/u;var x=new Map;function P(e){let o=x.get(e);if(o!==void 0)return o;let n=e.normalize("NFKD").replace(ye,"").toLowerCase();return x.size>=5e4&&x.clear(),x.set(e,n),
n}function ee(e,o){let n=e.indexOf(o);if(n<0)return null;if(n===0)return e.length===o.length?0:1;for(let t=n;t>=0;t=e.indexOf(o,t+1))if(_e.test(e[t-1]))return 2;
return 3}var te=20;function S(e,o,n,t=te){let s=P(n.trim()),r=[[],[],[],[]];for(let l of e){let u=ee(P(o(l)),s);u!==null&&r[u]?.push(l)}return r.flat().slice(0,t)}function ne(e,o=te){
let n=[[],[],[]];for(let t of e)n[xe(t)]?.push(t);return n.flat().slice(0,o)}function xe({unread:e,mentions:o,isDirect:n,isMuted:t}){return o>0||n&&e>0&&!t?0:e>
0&&!t?1:2}var oe=6;function le(e,o,n){let t=Se(e.session);if(o.trim()==="")return ne(t).map(l=>se(l));let s=Me(e.session,n),r={key:"search",kind:"",icon:"search",label:a(
"shell.search_for",{text:o.trim()}),run:()=>c(_({name:"search",query:o.trim()}))};return[...S(t,({name:l})=>l,o).map(l=>se(l)),...S(s,({label:l})=>l,o,oe),...S(
Oe(e),({label:l})=>l,o,oe),r]}var re=new WeakMap;function Se({state:e,view:o}){let n=Date.now();return o.order.peek().flatMap(t=>{let s=e.groups.get(t);if(!s)return[];
let r=s.peer_id===null?null:e.people.get(s.peer_id)??null,l=re.get(s);if(l&&l.person===r&&l.tag===O.peek())return[l.line];let u={id:t,name:Q(s,r),unread:s.unread,
mentions:s.mentions,isDirect:s.kind==="direct",isMuted:R(s,n),file:r?.avatar??null,peer:s.peer_id};return re.set(s,{person:r,tag:O.peek(),line:u}),[u]})}var se=({
id:e,name:o,unread:n,mentions:t,isDirect:s,file:r,peer:l})=>({key:`g${e}`,label:o,kind:a(s?"shell.kind.direct":"shell.kind.group"),unread:n,mentions:t,avatar:{id:l??
e,isGroup:!s,file:r},run:()=>c(`/g/${e}`)});function Me({state:e,local:o},n){let t=new Set([...e.groups.values()].map(({peer_id:r})=>r));return[...new Map([...e.
people.values(),...n].map(r=>[r.id,r])).values()].flatMap(r=>{let l="is_deleted"in r?r.is_deleted:r.deleted;return t.has(r.id)||l||!r.username?[]:[{key:`u${r.id}`,
label:r.display_name||r.username,kind:a("shell.kind.person"),avatar:{id:r.id,isGroup:!1,file:r.avatar??null},run:()=>{let u=o.groupWith(r.id);c(u===null?`/d/${r.
id}`:`/g/${u}`)}}]})}function Oe(e){let o=a("shell.kind.command"),n=(t,s,r)=>({key:t,label:a(t),kind:o,icon:s,run:r});return[...H.map(([t,s])=>n(`shell.new.${t}`,
s,()=>{E(t,e)})),n("shell.read_all","check",()=>{B(()=>e.actions.readAll())}),n("shell.settings","settings",()=>c("/settings")),n("shell.profile","person",()=>c(
"/settings/profile")),n("shell.sessions","device",()=>c("/settings/sessions")),n("shell.search","search",()=>c("/search")),n("shell.keys","menu",()=>{V()}),n("s\
hell.sign_out","leave",()=>{L()})]}var Ae=200,ie=8;function De({session:e,actions:o}){let n=T(null),t=T(null),s=T(null),[r,l]=j(""),[u,f]=j(0),g=Ge(o,r),h=e.view.changed.value,$=Fe(()=>le({session:e,
actions:o},r,g),[e,o,r,g,h]);ae(()=>(n.current?.showModal(),()=>n.current?.close()),[]),ae(()=>{t.current?.querySelector('[aria-selected="true"]')?.scrollIntoView(
{block:"nearest"})},[u,$]);function p(i){i&&(s.current=i,n.current?.close())}function q(){X.value=!1,s.current?.run()}function M(i){if(i.isComposing)return;let v=$.
length-1,K={ArrowDown:u===v?0:u+1,ArrowUp:u===0?v:u-1,PageDown:Math.min(u+ie,v),PageUp:Math.max(u-ie,0)};if(i.key==="Enter")p($[u]);else if(Object.hasOwn(K,i.key))
f(Number(K[i.key]));else return;i.preventDefault()}return k`
    <dialog
      ref=${n} class="palette" aria-label=${a("shell.palette")} onClose=${q}
      onMouseDown=${i=>i.target===n.current&&n.current?.close()}
    >
      <div class="palette-box">
        <${C} name="search" />
        <input
          role="combobox" aria-label=${a("shell.palette")} placeholder=${a("shell.palette_hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${$[u]?`palette-${$[u].key}`:void 0} value=${r}
          onKeyDown=${M}
          onInput=${i=>{l(i.target.value),f(0)}}
        />
      </div>
      <ul ref=${t} id="palette-choices" class="palette-choices" role="listbox" aria-label=${a("shell.palette")}>
        ${$.map((i,v)=>k`
          <li
            key=${i.key} id=${`palette-${i.key}`} class="palette-choice" role="option" aria-selected=${v===u}
            onClick=${()=>p(i)} onPointerMove=${()=>f(v)}
          >
            ${i.avatar?k`<${b} ...${i.avatar} name=${i.label} size="small" />`:k`<${C} name=${i.icon} />`}
            <span class="grow palette-name"><bdi>${i.label}</bdi></span>
            ${!!i.mentions&&k`<span class="badge of-mention">@${i.mentions}</span>`}
            ${!!i.unread&&k`<span class="badge">${i.unread}<span class="unseen"> ${a("shell.unread")}</span></span>`}
            <span class="menu-detail">${i.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function Ge(e,o){let[n,t]=j([]);return Ce(()=>{let s=o.trim();if(s==="")return;let r=!0,l=setTimeout(()=>{e.findUsers(s).then(u=>r&&t(u),()=>{})},Ae);return()=>{
r=!1,clearTimeout(l)}},[o]),n}import{html as m,useState as Ie}from"./vendor/preact.js";function Ne({session:e,actions:o,code:n}){let{shown:t,isGone:s,fault:r}=U(n);return m`
    <div class="main-body">
      <div class="invite">
        ${n===""||s||r?m`
              ${s&&m`<p role="alert">${a("groups.invite_gone")}</p>`}
              ${r&&m`<p class="fault" role="alert">${r}</p>`}
              <${Pe} key=${n} />
            `:t===null?m`<p class="quiet-text" role="status">${a("groups.loading")}</p>`:t.id===void 0?m`<p>${a("groups.invite_server")}</p>`:m`<${Ee} session=${e} actions=${o} code=${n} shown=${t} />`}
      </div>
    </div>
  `}function Ee({session:e,actions:o,code:n,shown:t}){let{id:s=0,name:r="",topic:l="",member_count:u=0}=t,{run:f,isBusy:g,fault:h}=y(),$=e.view.groups.get(s).value!==
null,p=()=>f(async()=>{await o.useInvite(n),c(`/g/${s}`,{replace:!0})});return m`
    <${b} id=${s} name=${r} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${r}</bdi></h2>
    ${l&&m`<p dir="auto">${l}</p>`}
    <p class="quiet-text">${a("groups.count",{n:u})}</p>
    ${$?m`<p>${a("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${s}`}>${a("groups.open")}</a>`:m`<button class="button primary" disabled=${g} onClick=${p}>${a("groups.join")}</button>`}
    <${w} text=${h} />
  `}function Pe(){let[e,o]=Ie("");function n(t){t.preventDefault();let s=ue(e);s&&c(`/join#${s}`,{replace:!0})}return m`
    <form class="invite-code" onSubmit=${n}>
      <div class="field">
        <label for="invite-code">${a("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${e}
          onInput=${t=>o(t.target.value)}
        />
      </div>
      <button class="button primary" disabled=${ue(e)===""}>${a("groups.show_invite")}</button>
    </form>
  `}var ue=e=>/(?:^|#)([\w-]+)$/.exec(e.trim())?.[1]??"";import{html as ce}from"./vendor/preact.js";function Te({session:e,actions:o,query:n}){return ce`
    <div class="main-body search-screen">
      <${J}
        session=${e} actions=${o} q=${n}
        onQuery=${t=>c(_({name:"search",query:t}),{replace:!0})}
        instead=${ce`
          <h2 class="search-head">${a("search.mentions")}</h2>
          <${Y} session=${e} actions=${o} />
        `}
      />
    </div>
  `}export{Ne as InviteScreen,De as Palette,Te as SearchScreen,E as openNew};
