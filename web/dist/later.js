import{a as ae}from"./shared3.js";import{a as L,b as R}from"./shared2.js";import{h as le,i as ce}from"./shared1.js";import{
D as w,F as S,G as C,S as oe,T as ie,U as E,V as re,W as se,b as P,c as r,h as ee,i as te,k as I,l as T,n as G,o as v,q as ne,r as j,w as M,x as O,y as u}from"./shared.js";import{html as K}from"./vendor/preact.js";var Ce=[["everywhere",[["Ctrl K","palette"],["Alt ↑, Alt ↓","group"],["Alt Shift ↑, Alt Shift ↓","unread"],["Ctrl Shift F","search"],["F6, Shift F6","re\
gion"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn","move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_u\
nread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],["Ctrl Enter","send"],["PgUp, PgDn","scroll"],["Ctrl Shift P","preview"]]]],
Ee={Ctrl:ie,Shift:()=>r("keys.name.shift"),Home:()=>r("keys.name.home"),End:()=>r("keys.name.end"),PgUp:()=>r("keys.name.page_up"),PgDn:()=>r("keys.name.page_do\
wn"),Del:()=>r("shell.key.delete"),Enter:()=>r("keys.name.enter")},Ae=e=>e.split(" ").map(t=>Ee[t]?.()??t).join(" "),U=()=>w(r("keys.title"),()=>Ce.map(([e,t])=>K`
    <section class="keys">
      <h3>${r(`keys.where.${e}`)}</h3>
      <dl>
        ${t.map(([n,o])=>K`
          <div class="key-row">
            <dt>${r(`keys.do.${o}`)}</dt>
            <dd>${n.split(", ").map(i=>K`<kbd>${Ae(i)}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));import{effect as q}from"./vendor/preact.js";var ue=[660,880],W=.09,je=.08,A=null;function pe(){try{A??=new AudioContext;let e=A.currentTime,t=A.createGain();t.connect(A.destination),t.gain.setValueAtTime(
je,e),t.gain.linearRampToValueAtTime(0,e+ue.length*W),ue.forEach((n,o)=>{let i=new OscillatorNode(A,{frequency:n});i.connect(t),i.start(e+o*W),i.stop(e+(o+1)*W)})}catch{}}var B=new Map;function Me(e){e.notifications.setPort({show:i=>{Oe(e,i)},close:i=>{Ne(i)}});let t=()=>{let i=O.peek(),s=document.visibilityState==="visible"&&document.
hasFocus();e.notifications.look(s&&i.name==="group"?i.groupId:null)},n=["focus","blur"];for(let i of n)addEventListener(i,t);document.addEventListener("visibili\
tychange",t),navigator.serviceWorker?.addEventListener("message",me);let o=[q(()=>{O.value,t()}),q(()=>Fe(e)),q(()=>fe(e.view.totals.value))];return()=>{e.notifications.
setPort(null);for(let i of n)removeEventListener(i,t);document.removeEventListener("visibilitychange",t),navigator.serviceWorker?.removeEventListener("message",
me);for(let i of o)i();document.title=r("shell.name"),fe({groups:0,mentions:0})}}function me({data:e}){e?.type==="open"&&u(e.path)}async function Oe(e,t){let{group:n,
tag:o,kind:i,seq:s,sender:a,text:l,count:m,isRenewed:$,hasSound:g}=t;if(g&&pe(),typeof Notification>"u"||Notification.permission!=="granted")return;let f=n.peer_id===
null?null:e.state.people.get(n.peer_id)??null,p=E(n,f),y=l??r("notifications.new_message"),_=i==="summary"?r("notifications.n_new",{n:m}):n.kind==="direct"?y:r(
"notifications.says",{name:a,text:y}),c=`/g/${n.id}/${s}`,b={tag:o,body:_,silent:!0,renotify:$,icon:I("icons/icon-192.png"),data:{path:c}},x=await navigator.serviceWorker?.
getRegistration();if(x?.active){await x.showNotification(p,b);return}let D=new Notification(p,b);B.set(o,D),D.onclick=()=>{D.close(),window.focus(),u(c)}}async function Ne(e){
B.get(e)?.close(),B.delete(e);let t=await navigator.serviceWorker?.getRegistration();for(let n of await t?.getNotifications({tag:e})??[])n.close()}function Fe({
view:e}){let t=O.value,n=t.name==="group"?e.groups.get(t.groupId).value:null,o=n?.peer_id?e.people.get(n.peer_id).value:null,i=n?E(n,o):t.name==="settings"?r("s\
hell.settings"):"",s=i?r("notifications.title",{name:i}):r("shell.name");document.title=te(e.totals.value)+s}function fe({groups:e,mentions:t}){let n=e+t>0?"ico\
n-unread.svg":"icon.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",I(`icons/${n}`));let o=navigator;t>0?o.setAppBadge?.(t).catch(()=>{}):o.
clearAppBadge?.().catch(()=>{})}import{html as H,useState as De}from"./vendor/preact.js";var Pe=(e,t,n)=>w(r("joining.invitations"),o=>H`
    <${Ie} actions=${e} entries=${t} onAnswered=${n} close=${o} />`);function Ie({actions:e,entries:t,onAnswered:n,close:o}){let[i,s]=De(t);async function a({id:l},m){
if(!await j(()=>m(l)))return;n(l);let $=i.filter(g=>g.id!==l);s($),$.length===0&&o()}return H`
    <ul class="lines" role="list">
      ${i.map(l=>H`
        <li key=${l.id} class="line">
          <${v} id=${l.group_id} name=${l.group_name} isGroup=${!0} />
          <div class="grow">
            <p class="line-title"><bdi>${l.group_name}</bdi></p>
            <p class="hint">${r(l.role==="owner"?"joining.invited_owner":"joining.invited",{name:l.actor})}</p>
          </div>
          <button
            class="button" aria-label=${r("joining.decline_name",{name:l.group_name})}
            onClick=${()=>{a(l,e.declineInvitation)}}
          >${r("joining.decline")}</button>
          <button
            class="button primary" aria-label=${r("joining.accept_name",{name:l.group_name})}
            onClick=${()=>{a(l,e.acceptInvitation)}}
          >${r("joining.accept")}</button>
        </li>`)}
    </ul>
  `}import{html as k,useEffect as et,useLayoutEffect as ye,useMemo as tt,useRef as Z,useState as J}from"./vendor/preact.js";import{html as h,useState as Re}from"./vendor/preact.js";import{html as V,useEffect as de,useId as Te,useRef as Ge,useState as z}from"./vendor/preact.js";var Le=200;function X({label:e,none:t,search:n,draw:o}){let i=Te(),s=Ge(null),[a,l]=z(""),[m,$]=z(null),[g,f]=z("");return de(()=>s.current?.focus(),[]),de(()=>{
let p=!0,_=setTimeout(async()=>{try{let c=await n(a.trim());p&&$(c),p&&f("")}catch(c){p&&f(ne(c))}},m?Le:0);return()=>{p=!1,clearTimeout(_)}},[a]),V`
    <div class="field">
      <label for=${i}>${e}</label>
      <div class="field-box">
        <input
          ref=${s} id=${i} type="search" dir="auto" autocomplete="off" value=${a}
          onInput=${p=>l(p.target.value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${m&&r("joining.n_found",{n:m.length})}</p>
    <p class="fault" role="alert" hidden=${!g}>${g}</p>
    <ul class="found-list" role="list" tabindex=${m?.length?void 0:-1}>
      ${m?.map(p=>V`<li key=${p.id}>${o(p)}</li>`)}
    </ul>
    ${m?.length===0&&!g&&V`<p class="quiet-text">${t}</p>`}
  `}var Ke={group:Ue,public:We,person:qe,code:He};async function Y(e,t){let n=await w(r(`shell.new.${e}`),o=>h`<${Ke[e]} ...${t} close=${o} />`);n&&u(n)}function Ue({
actions:e,close:t}){let{run:n,isBusy:o,fault:i}=C();function s(a){a.preventDefault();let l=R(a.target,"name").trim();l&&n(async()=>t(`/g/${await e.createGroup(l)}`))}
return h`
    <form class="form" onSubmit=${s}>
      <${L} name="name" label=${r("joining.group_name")} maxlength=${128} isFirst=${!0} />
      <${S} text=${i} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${r("shell.cancel")}</button>
        <button class="button primary" disabled=${o}>${r("joining.create")}</button>
      </footer>
    </form>
  `}function We({session:e,actions:t,close:n}){let{run:o,fault:i}=C(),s=({id:a})=>o(async()=>{e.state.groups.has(a)||await t.join(a),n(`/g/${a}`)});return h`
    <${X}
      label=${r("joining.search_groups")} none=${r("joining.no_groups")}
      search=${async a=>(await t.publicGroups(a)).items}
      draw=${a=>h`
        <button type="button" class="found-item" onClick=${()=>{s(a)}}>
          <${v} id=${a.id} name=${a.name} isGroup=${!0} />
          <span class="grow">
            <bdi class="line-title">${a.name}</bdi>
            <span class="hint">${r("shell.n_members",{n:a.member_count})}${a.topic&&h` · <bdi>${a.topic}</bdi>`}</span>
          </span>
          ${e.state.groups.has(a.id)&&h`<span class="label">${r("joining.joined")}</span>`}
        </button>`}
    />
    <${S} text=${i} />
  `}function qe({session:e,actions:t,close:n}){return h`
    <${X}
      label=${r("joining.search_people")} none=${r("joining.no_people")}
      search=${o=>o?t.findUsers(o):t.users().then(({items:i})=>i)}
      draw=${o=>!o.deleted&&h`
        <button type="button" class="found-item" onClick=${()=>n(Be(e,o.id))}>
          <${v} id=${o.id} name=${G(o)} file=${o.avatar} />
          <span class="grow">
            <bdi class="line-title">${G(o)}</bdi>
            ${o.display_name&&h`<span class="hint"><bdi>${o.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function Be(e,t){let n=e.local.groupWith(t);return n===null?`/d/${t}`:`/g/${n}`}function He({close:e}){let[t,n]=Re("");function o(i){i.preventDefault();let s=Ve(
R(i.target,"code"));s?e(`/join#${s}`):n(r("joining.no_code"))}return h`
    <form class="form" onSubmit=${o}>
      <${L} name="code" label=${r("joining.code")} hint=${r("joining.code_hint")} fault=${t} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>e()}>${r("shell.cancel")}</button>
        <button class="button primary">${r("joining.next")}</button>
      </footer>
    </form>
  `}var Ve=e=>/^(?:\S*#)?([\w-]+)$/.exec(e.trim())?.[1]??null;var ze=/\p{M}+/gu,Xe=/[\s\-_./,;:()[\]'"@#]+/u;var N=new Map;function Q(e){let t=N.get(e);if(t!==void 0)return t;let n=e.normalize("NFKD").replace(ze,"").toLowerCase();return N.size>=5e4&&N.clear(),N.set(e,n),
n}function $e(e,t){let n=e.indexOf(t);if(n<0)return null;if(n===0)return e.length===t.length?0:1;for(let o=n;o>=0;o=e.indexOf(t,o+1))if(Xe.test(e[o-1]))return 2;
return 3}var ge=20;function F(e,t,n,o=ge){let i=Q(n.trim()),s=[[],[],[],[]];for(let a of e){let l=$e(Q(t(a)),i);l!==null&&s[l]?.push(a)}return s.flat().slice(0,o)}function he(e,t=ge){
let n=[[],[],[]];for(let o of e)n[Ye(o)]?.push(o);return n.flat().slice(0,t)}function Ye({unread:e,mentions:t,isDirect:n,isMuted:o}){return t>0||n&&e>0&&!o?0:e>
0&&!o?1:2}var be=6;function ke(e,t,n){let o=Qe(e.session);if(t.trim()==="")return he(o).map(a=>we(a));let i=Ze(e.session,n),s={key:"search",kind:"",icon:"search",label:r(
"palette.search_for",{text:t.trim()}),run:()=>u(M({name:"search",query:t.trim()}))};return[...F(o,({name:a})=>a,t).map(a=>we(a)),...F(i,({label:a})=>a,t,be),...F(
Je(e),({label:a})=>a,t,be),s]}var ve=new WeakMap;function Qe({state:e,view:t}){let n=Date.now();return t.order.peek().flatMap(o=>{let i=e.groups.get(o);if(!i)return[];
let s=i.peer_id===null?null:e.people.get(i.peer_id)??null,a=ve.get(i);if(a&&a.person===s&&a.tag===P.peek())return[a.line];let l={id:o,name:E(i,s),unread:i.unread,
mentions:i.mentions,isDirect:i.kind==="direct",isMuted:ee(i,n),file:s?.avatar??null,peer:i.peer_id};return ve.set(i,{person:s,tag:P.peek(),line:l}),[l]})}var we=({
id:e,name:t,unread:n,mentions:o,isDirect:i,file:s,peer:a})=>({key:`g${e}`,label:t,kind:r(i?"palette.kind.direct":"palette.kind.group"),unread:n,mentions:o,avatar:{
id:a??e,isGroup:!i,file:s},run:()=>u(`/g/${e}`)});function Ze({state:e,local:t},n){let o=new Set([...e.groups.values()].map(({peer_id:s})=>s));return[...new Map(
[...e.people.values(),...n].map(s=>[s.id,s])).values()].flatMap(s=>{let a="is_deleted"in s?s.is_deleted:s.deleted;return o.has(s.id)||a||!s.username?[]:[{key:`u${s.
id}`,label:s.display_name||s.username,kind:r("palette.kind.person"),avatar:{id:s.id,isGroup:!1,file:s.avatar??null},run:()=>{let l=t.groupWith(s.id);u(l===null?
`/d/${s.id}`:`/g/${l}`)}}]})}function Je(e){let t=r("palette.kind.command"),n=(o,i,s)=>({key:o,label:r(o),kind:t,icon:i,run:s});return[...oe.map(([o,i])=>n(`she\
ll.new.${o}`,i,()=>{Y(o,e)})),n("shell.read_all","check",()=>{j(()=>e.actions.readAll())}),n("shell.settings","settings",()=>u("/settings")),n("shell.profile","\
person",()=>u("/settings/profile")),n("shell.sessions","device",()=>u("/settings/sessions")),n("shell.search","search",()=>u("/search")),n("keys.title","menu",()=>{
U()}),n("shell.sign_out","leave",()=>{se()})]}var nt=200,_e=8;function ot({session:e,actions:t}){let n=Z(null),o=Z(null),i=Z(null),[s,a]=J(""),[l,m]=J(0),$=it(t,s),g=e.view.changed.value,f=tt(()=>ke({session:e,
actions:t},s,$),[e,t,s,$,g]);ye(()=>(n.current?.showModal(),()=>n.current?.close()),[]),ye(()=>{o.current?.querySelector('[aria-selected="true"]')?.scrollIntoView(
{block:"nearest"})},[l,f]);function p(c){c&&(i.current=c,n.current?.close())}function y(){re.value=!1,i.current?.run()}function _(c){if(c.isComposing)return;let b=f.
length-1,x={ArrowDown:l===b?0:l+1,ArrowUp:l===0?b:l-1,PageDown:Math.min(l+_e,b),PageUp:Math.max(l-_e,0)};if(c.key==="Enter")p(f[l]);else if(Object.hasOwn(x,c.key))
m(Number(x[c.key]));else return;c.preventDefault()}return k`
    <dialog
      ref=${n} class="palette" aria-label=${r("shell.palette")} onClose=${y}
      onMouseDown=${c=>c.target===n.current&&n.current?.close()}
    >
      <div class="palette-box">
        <${T} name="search" />
        <input
          role="combobox" aria-label=${r("shell.palette")} placeholder=${r("palette.hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${f[l]?`palette-${f[l].key}`:void 0} value=${s}
          onKeyDown=${_}
          onInput=${c=>{a(c.target.value),m(0)}}
        />
      </div>
      <ul ref=${o} id="palette-choices" class="palette-choices" role="listbox" aria-label=${r("shell.palette")}>
        ${f.map((c,b)=>k`
          <li
            key=${c.key} id=${`palette-${c.key}`} class="palette-choice" role="option" aria-selected=${b===l}
            onClick=${()=>p(c)} onPointerMove=${()=>m(b)}
          >
            ${c.avatar?k`<${v} ...${c.avatar} name=${c.label} size="small" />`:k`<${T} name=${c.icon} />`}
            <span class="grow palette-name"><bdi>${c.label}</bdi></span>
            ${!!c.mentions&&k`<span class="badge of-mention">@${c.mentions}</span>`}
            ${!!c.unread&&k`<span class="badge">${c.unread}<span class="unseen"> ${r("palette.unread")}</span></span>`}
            <span class="menu-detail">${c.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function it(e,t){let[n,o]=J([]);return et(()=>{let i=t.trim();if(i==="")return;let s=!0,a=setTimeout(()=>{e.findUsers(i).then(l=>s&&o(l),()=>{})},nt);return()=>{
s=!1,clearTimeout(a)}},[t]),n}import{html as d,useState as rt}from"./vendor/preact.js";function st({session:e,actions:t,code:n}){let{shown:o,isGone:i,fault:s}=ae(n);return d`
    <div class="main-body">
      <div class="invite">
        ${n===""||i||s?d`
              ${i&&d`<p role="alert">${r("signin.invite_gone")}</p>`}
              ${s&&d`<p class="fault" role="alert">${s}</p>`}
              <${lt} key=${n} />
            `:o===null?d`<p class="quiet-text" role="status">${r("shell.loading")}</p>`:o.id===void 0?d`<p>${r("groups.invite_server")}</p>`:d`<${at} session=${e} actions=${t} code=${n} shown=${o} />`}
      </div>
    </div>
  `}function at({session:e,actions:t,code:n,shown:o}){let{id:i=0,name:s="",topic:a="",member_count:l=0}=o,{run:m,isBusy:$,fault:g}=C(),f=e.view.groups.get(i).value!==
null,p=()=>m(async()=>{await t.useInvite(n),u(`/g/${i}`,{replace:!0})});return d`
    <${v} id=${i} name=${s} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${s}</bdi></h2>
    ${a&&d`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${r("shell.n_members",{n:l})}</p>
    ${f?d`<p>${r("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${i}`}>${r("groups.open")}</a>`:d`<button class="button primary" disabled=${$} onClick=${p}>${r("groups.join")}</button>`}
    <${S} text=${g} />
  `}function lt(){let[e,t]=rt("");function n(o){o.preventDefault();let i=xe(e);i&&u(`/join#${i}`,{replace:!0})}return d`
    <form class="invite-code" onSubmit=${n}>
      <div class="field">
        <label for="invite-code">${r("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${e}
          onInput=${o=>t(o.target.value)}
        />
      </div>
      <button class="button primary" disabled=${xe(e)===""}>${r("groups.show_invite")}</button>
    </form>
  `}var xe=e=>/(?:^|#)([\w-]+)$/.exec(e.trim())?.[1]??"";import{html as Se}from"./vendor/preact.js";function ct({session:e,actions:t,query:n}){return Se`
    <div class="main-body search-screen">
      <${ce}
        session=${e} actions=${t} q=${n}
        onQuery=${o=>u(M({name:"search",query:o}),{replace:!0})}
        instead=${Se`
          <h2 class="search-head">${r("search.mentions")}</h2>
          <${le} session=${e} actions=${t} />
        `}
      />
    </div>
  `}export{st as InviteScreen,ot as Palette,ct as SearchScreen,Y as openNew,Pe as showInvitations,U as showKeys,Me as startNotifications};
