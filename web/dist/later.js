import{h as ft,i as dt}from"./shared1.js";import{$ as ut,J as rt,K as st,O as at,R as h,T as C,U as E,V as lt,W as ct,_ as D,aa as pt,b as T,ba as mt,
c as r,da as $t,ea as U,fa as gt,ga as ht,h as et,i as ot,k as I,l as k,m as R,n as G,o as A,p as M,q as u,s as nt,t as O,w as it,y as L,z as w}from"./shared.js";import{html as Pt}from"./vendor/preact.js";var Tt=(t,e)=>h(r("dialogs.conflict"),o=>Pt`
      <div class="dialog-form">
        <p>${r("dialogs.conflict_text")}</p>
        <h3>${r("dialogs.conflict_mine")}</h3>
        <p class="conflict-text" dir="auto">${t}</p>
        <h3>${r("dialogs.conflict_theirs")}</h3>
        <p class="conflict-text" dir="auto">${e}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>o("theirs")}>${r("dialogs.keep_theirs")}</button>
          <button type="button" class="button primary" onClick=${()=>o("mine")}>${r("dialogs.keep_mine")}</button>
        </footer>
      </div>
    `);import{html as bt,useRef as It}from"./vendor/preact.js";var Rt=()=>h(r("conversation.jump_to_date"),t=>bt`<${Gt} close=${t} />`);function Gt({close:t}){let e=It(null),o=rt(new Date);function n(i){i.preventDefault(),e.
current?.value&&t(st(e.current.value))}return bt`
    <form class="dialog-form" onSubmit=${n}>
      <div class="field">
        <label for="jump-date">${r("dialogs.date")}</label>
        <input id="jump-date" data-first ref=${e} type="date" required max=${o} value=${o} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${r("shell.cancel")}</button>
        <button class="button primary">${r("dialogs.jump")}</button>
      </footer>
    </form>
  `}async function Lt(t){try{let e=await fetch(t,{headers:{Range:"bytes=0-16383"}}),o=e.ok&&e.body?.getReader();if(!o)return!1;let n=[],i=0;for(let s=!1;!s&&i<16384;){
let{value:a,done:l}=await o.read();s=l,a&&n.push(a),i+=a?.length??0}return o.cancel().catch(()=>{}),Ut(new Uint8Array(await new Blob(n).arrayBuffer()))}catch{return!1}}
function Ut(t){let e=(n,i)=>String.fromCharCode(...t.subarray(n,i));if(e(0,4)==="RIFF"&&e(8,16)==="WEBPVP8X")return(t[20]&2)>0;if(e(4,12)==="ftypavis")return!0;
if(e(1,4)!=="PNG")return!1;let o=new DataView(t.buffer,t.byteOffset,t.byteLength);for(let n=8;n+8<=t.length;n+=12+o.getUint32(n)){let i=e(n+4,n+8);if(i==="acTL"||
i==="IDAT")return i==="acTL"}return!1}import{html as Bt,useEffect as qt,useLayoutEffect as Wt,useRef as Kt,useState as Ht}from"./vendor/preact.js";function Vt({picture:{file:t,href:e}}){let o=Kt(null),[n,i]=Ht(()=>U(t)!==!1&&ht());qt(()=>{n&&U(t)===null&&gt(t,e).then(i,()=>{})},[]),Wt(()=>o.current?.showModal(),
[]);let s=()=>o.current?.close(),a=n?$t(t):e;return Bt`
    <dialog
      ref=${o} class="viewer" aria-label=${t.name} onClose=${()=>lt.value=null}
      onClick=${l=>l.target===o.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${t.name}</bdi>
        <a class="button quiet" href=${e} download=${t.name}>
          <${k} name="download" label=${r("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${k} name="close" label=${r("shell.close")} /></button>
      </header>
      <img src=${a} width=${t.width} height=${t.height} alt=${t.name} onError=${()=>i(!0)} />
    </dialog>
  `}import{html as B}from"./vendor/preact.js";var Yt=[["everywhere",[["Ctrl K","palette"],["Alt ↑, Alt ↓","group"],["Alt Shift ↑, Alt Shift ↓","unread"],["Ctrl Shift F","search"],["F6, Shift F6","re\
gion"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn","move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_u\
nread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],["Ctrl Enter","send"],["PgUp, PgDn","scroll"],["Ctrl Shift P","preview"]]]],
zt={Ctrl:ct,Shift:()=>r("keys.name.shift"),Home:()=>r("keys.name.home"),End:()=>r("keys.name.end"),PgUp:()=>r("keys.name.page_up"),PgDn:()=>r("keys.name.page_do\
wn"),Del:()=>r("shell.key.delete"),Enter:()=>r("keys.name.enter")},Xt=t=>t.split(" ").map(e=>zt[e]?.()??e).join(" "),q=()=>h(r("keys.title"),()=>Yt.map(([t,e])=>B`
    <section class="keys">
      <h3>${r(`keys.where.${t}`)}</h3>
      <dl>
        ${e.map(([o,n])=>B`
          <div class="key-row">
            <dt>${r(`keys.do.${n}`)}</dt>
            <dd>${o.split(", ").map(i=>B`<kbd>${Xt(i)}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));import{effect as K}from"./vendor/preact.js";var vt=[660,880],W=.09,Qt=.08,j=null;function wt(){try{j??=new AudioContext;let t=j.currentTime,e=j.createGain();e.connect(j.destination),e.gain.setValueAtTime(
Qt,t),e.gain.linearRampToValueAtTime(0,t+vt.length*W),vt.forEach((o,n)=>{let i=new OscillatorNode(j,{frequency:o});i.connect(e),i.start(t+n*W),i.stop(t+(n+1)*W)})}catch{}}var H=new Map;function Zt(t){t.notifications.setPort({show:i=>{Jt(t,i)},close:i=>{te(i)}});let e=()=>{let i=M.peek(),s=document.visibilityState==="visible"&&document.
hasFocus();t.notifications.look(s&&i.name==="group"?i.groupId:null)},o=["focus","blur"];for(let i of o)addEventListener(i,e);document.addEventListener("visibili\
tychange",e),navigator.serviceWorker?.addEventListener("message",kt);let n=[K(()=>{M.value,e()}),K(()=>ee(t)),K(()=>yt(t.view.totals.value))];return()=>{t.notifications.
setPort(null);for(let i of o)removeEventListener(i,e);document.removeEventListener("visibilitychange",e),navigator.serviceWorker?.removeEventListener("message",
kt);for(let i of n)i();document.title=r("shell.name"),yt({groups:0,mentions:0})}}function kt({data:t}){t?.type==="open"&&u(t.path)}async function Jt(t,e){let{group:o,
tag:n,kind:i,seq:s,sender:a,text:l,count:m,isRenewed:$,hasSound:g}=e;if(g&&wt(),typeof Notification>"u"||Notification.permission!=="granted")return;let f=o.peer_id===
null?null:t.state.people.get(o.peer_id)??null,p=D(o,f),_=l??r("notifications.new_message"),x=i==="summary"?r("notifications.n_new",{n:m}):o.kind==="direct"?_:r(
"notifications.says",{name:a,text:_}),c=`/g/${o.id}/${s}`,v={tag:n,body:x,silent:!0,renotify:$,icon:I("icons/icon-192.png"),data:{path:c}},S=await navigator.serviceWorker?.
getRegistration();if(S?.active){await S.showNotification(p,v);return}let P=new Notification(p,v);H.set(n,P),P.onclick=()=>{P.close(),window.focus(),u(c)}}async function te(t){
H.get(t)?.close(),H.delete(t);let e=await navigator.serviceWorker?.getRegistration();for(let o of await e?.getNotifications({tag:t})??[])o.close()}function ee({
view:t}){let e=M.value,o=e.name==="group"?t.groups.get(e.groupId).value:null,n=o?.peer_id?t.people.get(o.peer_id).value:null,i=o?D(o,n):e.name==="settings"?r("s\
hell.settings"):"",s=i?r("notifications.title",{name:i}):r("shell.name");document.title=ot(t.totals.value)+s}function yt({groups:t,mentions:e}){let o=t+e>0?"ico\
n-unread.svg":"icon.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",I(`icons/${o}`));let n=navigator;e>0?n.setAppBadge?.(e).catch(()=>{}):n.
clearAppBadge?.().catch(()=>{})}import{html as V,useState as oe}from"./vendor/preact.js";var ne=(t,e,o)=>h(r("joining.invitations"),n=>V`
    <${ie} actions=${t} entries=${e} onAnswered=${o} close=${n} />`);function ie({actions:t,entries:e,onAnswered:o,close:n}){let[i,s]=oe(e);async function a({id:l},m){
if(!await O(()=>m(l)))return;o(l);let $=i.filter(g=>g.id!==l);s($),$.length===0&&n()}return V`
    <ul class="lines" role="list">
      ${i.map(l=>V`
        <li key=${l.id} class="line">
          <${w} id=${l.group_id} name=${l.group_name} isGroup=${!0} />
          <div class="grow">
            <p class="line-title"><bdi>${l.group_name}</bdi></p>
            <p class="hint">${r(l.role==="owner"?"joining.invited_owner":"joining.invited",{name:l.actor})}</p>
          </div>
          <button
            class="button" aria-label=${r("joining.decline_name",{name:l.group_name})}
            onClick=${()=>{a(l,t.declineInvitation)}}
          >${r("joining.decline")}</button>
          <button
            class="button primary" aria-label=${r("joining.accept_name",{name:l.group_name})}
            onClick=${()=>{a(l,t.acceptInvitation)}}
          >${r("joining.accept")}</button>
        </li>`)}
    </ul>
  `}import{html as y,useEffect as ye,useLayoutEffect as Mt,useMemo as _e,useRef as J,useState as tt}from"./vendor/preact.js";import{html as b,useState as le}from"./vendor/preact.js";import{html as Y,useEffect as _t,useId as re,useRef as se,useState as z}from"./vendor/preact.js";var ae=200;function X({label:t,none:e,search:o,draw:n}){let i=re(),s=se(null),[a,l]=z(""),[m,$]=z(null),[g,f]=z("");return _t(()=>s.current?.focus(),[]),_t(()=>{
let p=!0,x=setTimeout(async()=>{try{let c=await o(a.trim());p&&$(c),p&&f("")}catch(c){p&&f(nt(c))}},m?ae:0);return()=>{p=!1,clearTimeout(x)}},[a]),Y`
    <div class="field">
      <label for=${i}>${t}</label>
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
      ${m?.map(p=>Y`<li key=${p.id}>${n(p)}</li>`)}
    </ul>
    ${m?.length===0&&!g&&Y`<p class="quiet-text">${e}</p>`}
  `}var ce={group:ue,public:pe,person:me,code:de};async function Q(t,e){let o=await h(r(`shell.new.${t}`),n=>b`<${ce[t]} ...${e} close=${n} />`);o&&u(o)}function ue({
actions:t,close:e}){let{run:o,isBusy:n,fault:i}=E();function s(a){a.preventDefault();let l=G(a.target,"name").trim();l&&o(async()=>e(`/g/${await t.createGroup(l)}`))}
return b`
    <form class="form" onSubmit=${s}>
      <${R} name="name" label=${r("joining.group_name")} maxlength=${128} isFirst=${!0} />
      <${C} text=${i} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>e()}>${r("shell.cancel")}</button>
        <button class="button primary" disabled=${n}>${r("joining.create")}</button>
      </footer>
    </form>
  `}function pe({session:t,actions:e,close:o}){let{run:n,fault:i}=E(),s=({id:a})=>n(async()=>{t.state.groups.has(a)||await e.join(a),o(`/g/${a}`)});return b`
    <${X}
      label=${r("joining.search_groups")} none=${r("joining.no_groups")}
      search=${async a=>(await e.publicGroups(a)).items}
      draw=${a=>b`
        <button type="button" class="menu-item" onClick=${()=>{s(a)}}>
          <${w} id=${a.id} name=${a.name} isGroup=${!0} />
          <span class="grow">
            <bdi class="line-title">${a.name}</bdi>
            <span class="hint">${r("shell.n_members",{n:a.member_count})}${a.topic&&b` · <bdi>${a.topic}</bdi>`}</span>
          </span>
          ${t.state.groups.has(a.id)&&b`<span class="label">${r("joining.joined")}</span>`}
        </button>`}
    />
    <${C} text=${i} />
  `}function me({session:t,actions:e,close:o}){return b`
    <${X}
      label=${r("joining.search_people")} none=${r("joining.no_people")}
      search=${n=>n?e.findUsers(n):e.users().then(({items:i})=>i)}
      draw=${n=>!n.deleted&&b`
        <button type="button" class="menu-item" onClick=${()=>o(fe(t,n.id))}>
          <${w} id=${n.id} name=${L(n)} file=${n.avatar} />
          <span class="grow">
            <bdi class="line-title">${L(n)}</bdi>
            ${n.display_name&&b`<span class="hint"><bdi>${n.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function fe(t,e){let o=t.local.groupWith(e);return o===null?`/d/${e}`:`/g/${o}`}function de({close:t}){let[e,o]=le("");function n(i){i.preventDefault();let s=$e(
G(i.target,"code"));s?t(`/join#${s}`):o(r("joining.no_code"))}return b`
    <form class="form" onSubmit=${n}>
      <${R} name="code" label=${r("joining.code")} hint=${r("joining.code_hint")} fault=${e} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${r("shell.cancel")}</button>
        <button class="button primary">${r("joining.next")}</button>
      </footer>
    </form>
  `}var $e=t=>/^(?:\S*#)?([\w-]+)$/.exec(t.trim())?.[1]??null;var ge=/\p{M}+/gu,he=/[\s\-_./,;:()[\]'"@#]+/u;var F=new Map;function Z(t){let e=F.get(t);if(e!==void 0)return e;let o=t.normalize("NFKD").replace(ge,"").toLowerCase();return F.size>=5e4&&F.clear(),F.set(t,o),
o}function xt(t,e){let o=t.indexOf(e);if(o<0)return null;if(o===0)return t.length===e.length?0:1;for(let n=o;n>=0;n=t.indexOf(e,n+1))if(he.test(t[n-1]))return 2;
return 3}var St=20;function N(t,e,o,n=St){let i=Z(o.trim()),s=[[],[],[],[]];for(let a of t){let l=xt(Z(e(a)),i);l!==null&&s[l]?.push(a)}return s.flat().slice(0,n)}function Ct(t,e=St){
let o=[[],[],[]];for(let n of t)o[be(n)]?.push(n);return o.flat().slice(0,e)}function be({unread:t,mentions:e,isDirect:o,isMuted:n}){return e>0||o&&t>0&&!n?0:t>
0&&!n?1:2}var Et=6;function At(t,e,o){let n=ve(t.session);if(e.trim()==="")return Ct(n).map(a=>jt(a));let i=we(t.session,o),s={key:"search",kind:"",icon:"search",label:r(
"palette.search_for",{text:e.trim()}),run:()=>u(A({name:"search",query:e.trim()}))};return[...N(n,({name:a})=>a,e).map(a=>jt(a)),...N(i,({label:a})=>a,e,Et),...N(
ke(t),({label:a})=>a,e,Et),s]}var Dt=new WeakMap;function ve({state:t,view:e}){let o=Date.now();return e.order.peek().flatMap(n=>{let i=t.groups.get(n);if(!i)return[];
let s=i.peer_id===null?null:t.people.get(i.peer_id)??null,a=Dt.get(i);if(a&&a.person===s&&a.tag===T.peek())return[a.line];let l={id:n,name:D(i,s),unread:i.unread,
mentions:i.mentions,isDirect:i.kind==="direct",isMuted:et(i,o),file:s?.avatar??null,peer:i.peer_id};return Dt.set(i,{person:s,tag:T.peek(),line:l}),[l]})}var jt=({
id:t,name:e,unread:o,mentions:n,isDirect:i,file:s,peer:a})=>({key:`g${t}`,label:e,kind:r(i?"palette.kind.direct":"palette.kind.group"),unread:o,mentions:n,avatar:{
id:a??t,isGroup:!i,file:s},run:()=>u(`/g/${t}`)});function we({state:t,local:e},o){let n=new Set([...t.groups.values()].map(({peer_id:s})=>s));return[...new Map(
[...t.people.values(),...o].map(s=>[s.id,s])).values()].flatMap(s=>{let a="is_deleted"in s?s.is_deleted:s.deleted;return n.has(s.id)||a||!s.username?[]:[{key:`u${s.
id}`,label:s.display_name||s.username,kind:r("palette.kind.person"),avatar:{id:s.id,isGroup:!1,file:s.avatar??null},run:()=>{let l=e.groupWith(s.id);u(l===null?
`/d/${s.id}`:`/g/${l}`)}}]})}function ke(t){let e=r("palette.kind.command"),o=(n,i,s)=>({key:n,label:r(n),kind:e,icon:i,run:s});return[...mt.map(([n,i])=>o(`she\
ll.new.${n}`,i,()=>{Q(n,t)})),o("shell.read_all","check",()=>{O(()=>t.actions.readAll())}),o("shell.settings","settings",()=>u("/settings")),o("shell.profile","\
person",()=>u("/settings/profile")),o("shell.sessions","device",()=>u("/settings/sessions")),o("shell.search","search",()=>u("/search")),o("shell.mentions","men\
tion",()=>at({name:"mentions"})),o("keys.title","menu",()=>{q()}),o("shell.sign_out","leave",()=>{pt()})]}var xe=200,Ot=8;function Se({session:t,actions:e}){let o=J(null),n=J(null),i=J(null),[s,a]=tt(""),[l,m]=tt(0),$=Ce(e,s),g=t.view.changed.value,f=_e(()=>At({session:t,
actions:e},s,$),[t,e,s,$,g]);Mt(()=>(o.current?.showModal(),()=>o.current?.close()),[]),Mt(()=>{n.current?.querySelector('[aria-selected="true"]')?.scrollIntoView(
{block:"nearest"})},[l,f]);function p(c){c&&(i.current=c,o.current?.close())}function _(){ut.value=!1,i.current?.run()}function x(c){if(c.isComposing)return;let v=f.
length-1,S={ArrowDown:l===v?0:l+1,ArrowUp:l===0?v:l-1,PageDown:Math.min(l+Ot,v),PageUp:Math.max(l-Ot,0)};if(c.key==="Enter")p(f[l]);else if(Object.hasOwn(S,c.key))
m(Number(S[c.key]));else return;c.preventDefault()}return y`
    <dialog
      ref=${o} class="palette" aria-label=${r("shell.palette")} onClose=${_}
      onMouseDown=${c=>c.target===o.current&&o.current?.close()}
    >
      <div class="palette-box">
        <${k} name="search" />
        <input
          role="combobox" aria-label=${r("shell.palette")} placeholder=${r("palette.hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${f[l]?`palette-${f[l].key}`:void 0} value=${s}
          onKeyDown=${x}
          onInput=${c=>{a(c.target.value),m(0)}}
        />
      </div>
      <ul ref=${n} id="palette-choices" class="palette-choices" role="listbox" aria-label=${r("shell.palette")}>
        ${f.map((c,v)=>y`
          <li
            key=${c.key} id=${`palette-${c.key}`} class="palette-choice" role="option" aria-selected=${v===l}
            onClick=${()=>p(c)} onPointerMove=${()=>m(v)}
          >
            ${c.avatar?y`<${w} ...${c.avatar} name=${c.label} size="small" />`:y`<${k} name=${c.icon} />`}
            <bdi class="grow cut">${c.label}</bdi>
            ${!!c.mentions&&y`<span class="badge of-mention">@${c.mentions}</span>`}
            ${!!c.unread&&y`<span class="badge">${c.unread}<span class="unseen"> ${r("palette.unread")}</span></span>`}
            <span class="menu-detail">${c.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function Ce(t,e){let[o,n]=tt([]);return ye(()=>{let i=e.trim();if(i==="")return;let s=!0,a=setTimeout(()=>{t.findUsers(i).then(l=>s&&n(l),()=>{})},xe);return()=>{
s=!1,clearTimeout(a)}},[e]),o}import{html as d,useState as Ee}from"./vendor/preact.js";function De({session:t,actions:e,code:o}){let{shown:n,isGone:i,fault:s}=it(o);return d`
    <div class="main-body">
      <div class="invite">
        ${o===""||i||s?d`
              ${i&&d`<p role="alert">${r("signin.invite_gone")}</p>`}
              ${s&&d`<p class="fault" role="alert">${s}</p>`}
              <${Ae} key=${o} />
            `:n===null?d`<p class="quiet-text" role="status">${r("shell.loading")}</p>`:n.id===void 0?d`<p>${r("groups.invite_server")}</p>`:d`<${je} session=${t} actions=${e} code=${o} shown=${n} />`}
      </div>
    </div>
  `}function je({session:t,actions:e,code:o,shown:n}){let{id:i=0,name:s="",topic:a="",member_count:l=0}=n,{run:m,isBusy:$,fault:g}=E(),f=t.view.groups.get(i).value!==
null,p=()=>m(async()=>{await e.useInvite(o),u(`/g/${i}`,{replace:!0})});return d`
    <${w} id=${i} name=${s} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${s}</bdi></h2>
    ${a&&d`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${r("shell.n_members",{n:l})}</p>
    ${f?d`<p>${r("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${i}`}>${r("groups.open")}</a>`:d`<button class="button primary" disabled=${$} onClick=${p}>${r("groups.join")}</button>`}
    <${C} text=${g} />
  `}function Ae(){let[t,e]=Ee("");function o(n){n.preventDefault();let i=Ft(t);i&&u(`/join#${i}`,{replace:!0})}return d`
    <form class="invite-code" onSubmit=${o}>
      <div class="field">
        <label for="invite-code">${r("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${t}
          onInput=${n=>e(n.target.value)}
        />
      </div>
      <button class="button primary" disabled=${Ft(t)===""}>${r("groups.show_invite")}</button>
    </form>
  `}var Ft=t=>/(?:^|#)([\w-]+)$/.exec(t.trim())?.[1]??"";import{html as Nt}from"./vendor/preact.js";function Me({session:t,actions:e,query:o}){return Nt`
    <div class="main-body search-screen">
      <${dt}
        session=${t} actions=${e} q=${o}
        onQuery=${n=>u(A({name:"search",query:n}),{replace:!0})}
        instead=${Nt`
          <h2 class="search-head">${r("shell.mentions")}</h2>
          <${ft} session=${t} actions=${e} />
        `}
      />
    </div>
  `}export{De as InviteScreen,Se as Palette,Vt as PictureDialog,Me as SearchScreen,Rt as askForDay,Tt as chooseText,Lt as doesMove,Q as openNew,ne as showInvitations,
q as showKeys,Zt as startNotifications};
