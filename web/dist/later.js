import{f as gt,g as ht}from"./shared1.js";import{J as st,K as at,O as lt,R as ct,S as U,T as ut,U as pt,V as h,X as C,Y as E,Z as mt,b as T,c as r,
ca as D,da as ft,ea as dt,fa as $t,h as ot,i as nt,k as I,l as k,m as R,n as G,o as j,p as A,q as p,s as it,t as O,w as rt,y as L,z as w}from"./shared.js";import{html as Pt}from"./vendor/preact.js";var Tt=(t,e)=>h(r("dialogs.conflict"),o=>Pt`
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
    `);import{html as bt,useRef as It}from"./vendor/preact.js";var Rt=()=>h(r("conversation.jump_to_date"),t=>bt`<${Gt} close=${t} />`);function Gt({close:t}){let e=It(null),o=st(new Date);function n(i){i.preventDefault(),e.
current?.value&&t(at(e.current.value))}return bt`
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
  `}async function B(t){try{let e=await fetch(t,{headers:{Range:"bytes=0-16383"}}),o=e.ok&&e.body?.getReader();if(!o)return!1;let n=[],i=0;for(let s=!1;!s&&i<16384;){
let{value:a,done:l}=await o.read();s=l,a&&n.push(a),i+=a?.length??0}return o.cancel().catch(()=>{}),Lt(new Uint8Array(await new Blob(n).arrayBuffer()))}catch{return!1}}
function Lt(t){let e=(n,i)=>String.fromCharCode(...t.subarray(n,i));if(e(0,4)==="RIFF"&&e(8,16)==="WEBPVP8X")return(t[20]&2)>0;if(e(4,12)==="ftypavis")return!0;
if(e(1,4)!=="PNG")return!1;let o=new DataView(t.buffer,t.byteOffset,t.byteLength);for(let n=8;n+8<=t.length;n+=12+o.getUint32(n)){let i=e(n+4,n+8);if(i==="acTL"||
i==="IDAT")return i==="acTL"}return!1}import{html as Ut,useEffect as Bt,useLayoutEffect as qt,useRef as Wt,useState as Kt}from"./vendor/preact.js";function Ht({picture:{file:t,href:e},onClose:o}){let n=Wt(null),[i,s]=Kt(()=>U(t)!==!1&&pt());Bt(()=>{i&&U(t)===null&&ut(t,()=>B(e)).then(s,()=>{})},[]),qt(()=>n.
current?.showModal(),[]);let a=()=>n.current?.close(),l=i?ct(t):e;return Ut`
    <dialog
      ref=${n} class="viewer" aria-label=${t.name} onClose=${o}
      onClick=${u=>u.target===n.current&&a()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${t.name}</bdi>
        <a class="button quiet" href=${e} download=${t.name}>
          <${k} name="download" label=${r("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${a}><${k} name="close" label=${r("shell.close")} /></button>
      </header>
      <img src=${l} width=${t.width} height=${t.height} alt=${t.name} onError=${()=>s(!0)} />
    </dialog>
  `}import{html as q}from"./vendor/preact.js";var Vt=[["everywhere",[["Ctrl K","palette"],["Alt ↑, Alt ↓","group"],["Alt Shift ↑, Alt Shift ↓","unread"],["Ctrl Shift F","search"],["F6, Shift F6","re\
gion"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn","move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_u\
nread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],["Ctrl Enter","send"],["PgUp, PgDn","scroll"],["Ctrl Shift P","preview"]]]],
Yt={Ctrl:mt,Shift:()=>r("keys.name.shift"),Home:()=>r("keys.name.home"),End:()=>r("keys.name.end"),PgUp:()=>r("keys.name.page_up"),PgDn:()=>r("keys.name.page_do\
wn"),Del:()=>r("shell.key.delete"),Enter:()=>r("keys.name.enter")},zt=t=>t.split(" ").map(e=>Yt[e]?.()??e).join(" "),W=()=>h(r("keys.title"),()=>Vt.map(([t,e])=>q`
    <section class="keys">
      <h3>${r(`keys.where.${t}`)}</h3>
      <dl>
        ${e.map(([o,n])=>q`
          <div class="key-row">
            <dt>${r(`keys.do.${n}`)}</dt>
            <dd>${o.split(", ").map(i=>q`<kbd>${zt(i)}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));import{effect as H}from"./vendor/preact.js";var vt=[660,880],K=.09,Xt=.08,M=null;function wt(){try{M??=new AudioContext;let t=M.currentTime,e=M.createGain();e.connect(M.destination),e.gain.setValueAtTime(
Xt,t),e.gain.linearRampToValueAtTime(0,t+vt.length*K),vt.forEach((o,n)=>{let i=new OscillatorNode(M,{frequency:o});i.connect(e),i.start(t+n*K),i.stop(t+(n+1)*K)})}catch{}}var V=new Map;function Qt(t){t.notifications.setPort({show:i=>{Zt(t,i)},close:i=>{Jt(i)}});let e=()=>{let i=A.peek(),s=document.visibilityState==="visible"&&document.
hasFocus();t.notifications.look(s&&i.name==="group"?i.groupId:null)},o=["focus","blur"];for(let i of o)addEventListener(i,e);document.addEventListener("visibili\
tychange",e),navigator.serviceWorker?.addEventListener("message",kt);let n=[H(()=>{A.value,e()}),H(()=>te(t)),H(()=>yt(t.view.totals.value))];return()=>{t.notifications.
setPort(null);for(let i of o)removeEventListener(i,e);document.removeEventListener("visibilitychange",e),navigator.serviceWorker?.removeEventListener("message",
kt);for(let i of n)i();document.title=r("shell.name"),yt({groups:0,mentions:0})}}function kt({data:t}){t?.type==="open"&&p(t.path)}async function Zt(t,e){let{group:o,
tag:n,kind:i,seq:s,sender:a,text:l,count:u,isRenewed:$,hasSound:g}=e;if(g&&wt(),typeof Notification>"u"||Notification.permission!=="granted")return;let f=o.peer_id===
null?null:t.state.people.get(o.peer_id)??null,m=D(o,f),_=l??r("notifications.new_message"),x=i==="summary"?r("notifications.n_new",{n:u}):o.kind==="direct"?_:r(
"notifications.says",{name:a,text:_}),c=`/g/${o.id}/${s}`,v={tag:n,body:x,silent:!0,renotify:$,icon:I("icons/icon-192.png"),data:{path:c}},S=await navigator.serviceWorker?.
getRegistration();if(S?.active){await S.showNotification(m,v);return}let P=new Notification(m,v);V.set(n,P),P.onclick=()=>{P.close(),window.focus(),p(c)}}async function Jt(t){
V.get(t)?.close(),V.delete(t);let e=await navigator.serviceWorker?.getRegistration();for(let o of await e?.getNotifications({tag:t})??[])o.close()}function te({
view:t}){let e=A.value,o=e.name==="group"?t.groups.get(e.groupId).value:null,n=o?.peer_id?t.people.get(o.peer_id).value:null,i=o?D(o,n):e.name==="settings"?r("s\
hell.settings"):"",s=i?r("notifications.title",{name:i}):r("shell.name");document.title=nt(t.totals.value)+s}function yt({groups:t,mentions:e}){let o=t+e>0?"ico\
n-unread.svg":"icon.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",I(`icons/${o}`));let n=navigator;e>0?n.setAppBadge?.(e).catch(()=>{}):n.
clearAppBadge?.().catch(()=>{})}import{html as Y,useState as ee}from"./vendor/preact.js";var oe=(t,e,o)=>h(r("joining.invitations"),n=>Y`
    <${ne} actions=${t} entries=${e} onAnswered=${o} close=${n} />`);function ne({actions:t,entries:e,onAnswered:o,close:n}){let[i,s]=ee(e);async function a({id:l},u){
if(!await O(()=>u(l)))return;o(l);let $=i.filter(g=>g.id!==l);s($),$.length===0&&n()}return Y`
    <ul class="lines" role="list">
      ${i.map(l=>Y`
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
  `}import{html as y,useEffect as ke,useLayoutEffect as At,useMemo as ye,useRef as tt,useState as et}from"./vendor/preact.js";import{html as b,useState as ae}from"./vendor/preact.js";import{html as z,useEffect as _t,useId as ie,useRef as re,useState as X}from"./vendor/preact.js";var se=200;function Q({label:t,none:e,search:o,draw:n}){let i=ie(),s=re(null),[a,l]=X(""),[u,$]=X(null),[g,f]=X("");return _t(()=>s.current?.focus(),[]),_t(()=>{
let m=!0,x=setTimeout(async()=>{try{let c=await o(a.trim());m&&$(c),m&&f("")}catch(c){m&&f(it(c))}},u?se:0);return()=>{m=!1,clearTimeout(x)}},[a]),z`
    <div class="field">
      <label for=${i}>${t}</label>
      <div class="field-box">
        <input
          ref=${s} id=${i} type="search" dir="auto" autocomplete="off" value=${a}
          onInput=${m=>l(m.target.value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${u&&r("joining.n_found",{n:u.length})}</p>
    <p class="fault" role="alert" hidden=${!g}>${g}</p>
    <ul class="found-list" role="list" tabindex=${u?.length?void 0:-1}>
      ${u?.map(m=>z`<li key=${m.id}>${n(m)}</li>`)}
    </ul>
    ${u?.length===0&&!g&&z`<p class="quiet-text">${e}</p>`}
  `}var le={group:ce,public:ue,person:pe,code:fe};async function Z(t,e){let o=await h(r(`shell.new.${t}`),n=>b`<${le[t]} ...${e} close=${n} />`);o&&p(o)}function ce({
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
  `}function ue({session:t,actions:e,close:o}){let{run:n,fault:i}=E(),s=({id:a})=>n(async()=>{t.state.groups.has(a)||await e.join(a),o(`/g/${a}`)});return b`
    <${Q}
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
  `}function pe({session:t,actions:e,close:o}){return b`
    <${Q}
      label=${r("joining.search_people")} none=${r("joining.no_people")}
      search=${n=>n?e.findUsers(n):e.users().then(({items:i})=>i)}
      draw=${n=>!n.deleted&&b`
        <button type="button" class="menu-item" onClick=${()=>o(me(t,n.id))}>
          <${w} id=${n.id} name=${L(n)} file=${n.avatar} />
          <span class="grow">
            <bdi class="line-title">${L(n)}</bdi>
            ${n.display_name&&b`<span class="hint"><bdi>${n.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function me(t,e){let o=t.local.groupWith(e);return o===null?`/d/${e}`:`/g/${o}`}function fe({close:t}){let[e,o]=ae("");function n(i){i.preventDefault();let s=de(
G(i.target,"code"));s?t(`/join#${s}`):o(r("joining.no_code"))}return b`
    <form class="form" onSubmit=${n}>
      <${R} name="code" label=${r("joining.code")} hint=${r("joining.code_hint")} fault=${e} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${r("shell.cancel")}</button>
        <button class="button primary">${r("joining.next")}</button>
      </footer>
    </form>
  `}var de=t=>/^(?:\S*#)?([\w-]+)$/.exec(t.trim())?.[1]??null;var $e=/\p{M}+/gu,ge=/[\s\-_./,;:()[\]'"@#]+/u;var F=new Map;function J(t){let e=F.get(t);if(e!==void 0)return e;let o=t.normalize("NFKD").replace($e,"").toLowerCase();return F.size>=5e4&&F.clear(),F.set(t,o),
o}function xt(t,e){let o=t.indexOf(e);if(o<0)return null;if(o===0)return t.length===e.length?0:1;for(let n=o;n>=0;n=t.indexOf(e,n+1))if(ge.test(t[n-1]))return 2;
return 3}var St=20;function N(t,e,o,n=St){let i=J(o.trim()),s=[[],[],[],[]];for(let a of t){let l=xt(J(e(a)),i);l!==null&&s[l]?.push(a)}return s.flat().slice(0,n)}function Ct(t,e=St){
let o=[[],[],[]];for(let n of t)o[he(n)]?.push(n);return o.flat().slice(0,e)}function he({unread:t,mentions:e,isDirect:o,isMuted:n}){return e>0||o&&t>0&&!n?0:t>
0&&!n?1:2}var Et=6;function jt(t,e,o){let n=be(t.session);if(e.trim()==="")return Ct(n).map(a=>Mt(a));let i=ve(t.session,o),s={key:"search",kind:"",icon:"search",label:r(
"palette.search_for",{text:e.trim()}),run:()=>p(j({name:"search",query:e.trim()}))};return[...N(n,({name:a})=>a,e).map(a=>Mt(a)),...N(i,({label:a})=>a,e,Et),...N(
we(t),({label:a})=>a,e,Et),s]}var Dt=new WeakMap;function be({state:t,view:e}){let o=Date.now();return e.order.peek().flatMap(n=>{let i=t.groups.get(n);if(!i)return[];
let s=i.peer_id===null?null:t.people.get(i.peer_id)??null,a=Dt.get(i);if(a&&a.person===s&&a.tag===T.peek())return[a.line];let l={id:n,name:D(i,s),unread:i.unread,
mentions:i.mentions,isDirect:i.kind==="direct",isMuted:ot(i,o),file:s?.avatar??null,peer:i.peer_id};return Dt.set(i,{person:s,tag:T.peek(),line:l}),[l]})}var Mt=({
id:t,name:e,unread:o,mentions:n,isDirect:i,file:s,peer:a})=>({key:`g${t}`,label:e,kind:r(i?"palette.kind.direct":"palette.kind.group"),unread:o,mentions:n,avatar:{
id:a??t,isGroup:!i,file:s},run:()=>p(`/g/${t}`)});function ve({state:t,local:e},o){let n=new Set([...t.groups.values()].map(({peer_id:s})=>s));return[...new Map(
[...t.people.values(),...o].map(s=>[s.id,s])).values()].flatMap(s=>{let a="is_deleted"in s?s.is_deleted:s.deleted;return n.has(s.id)||a||!s.username?[]:[{key:`u${s.
id}`,label:s.display_name||s.username,kind:r("palette.kind.person"),avatar:{id:s.id,isGroup:!1,file:s.avatar??null},run:()=>{let l=e.groupWith(s.id);p(l===null?
`/d/${s.id}`:`/g/${l}`)}}]})}function we(t){let e=r("palette.kind.command"),o=(n,i,s)=>({key:n,label:r(n),kind:e,icon:i,run:s});return[...$t.map(([n,i])=>o(`she\
ll.new.${n}`,i,()=>{Z(n,t)})),o("shell.read_all","check",()=>{O(()=>t.actions.readAll())}),o("shell.settings","settings",()=>p("/settings")),o("shell.profile","\
person",()=>p("/settings/profile")),o("shell.sessions","device",()=>p("/settings/sessions")),o("shell.search","search",()=>p("/search")),o("shell.mentions","men\
tion",()=>lt({name:"mentions"})),o("keys.title","menu",()=>{W()}),o("shell.sign_out","leave",()=>{dt()})]}var _e=200,Ot=8;function xe({session:t,actions:e}){let o=tt(null),n=tt(null),i=tt(null),[s,a]=et(""),[l,u]=et(0),$=Se(e,s),g=t.view.changed.value,f=ye(()=>jt({session:t,
actions:e},s,$),[t,e,s,$,g]);At(()=>(o.current?.showModal(),()=>o.current?.close()),[]),At(()=>{n.current?.querySelector('[aria-selected="true"]')?.scrollIntoView(
{block:"nearest"})},[l,f]);function m(c){c&&(i.current=c,o.current?.close())}function _(){ft.value=!1,i.current?.run()}function x(c){if(c.isComposing)return;let v=f.
length-1,S={ArrowDown:l===v?0:l+1,ArrowUp:l===0?v:l-1,PageDown:Math.min(l+Ot,v),PageUp:Math.max(l-Ot,0)};if(c.key==="Enter")m(f[l]);else if(Object.hasOwn(S,c.key))
u(Number(S[c.key]));else return;c.preventDefault()}return y`
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
          onInput=${c=>{a(c.target.value),u(0)}}
        />
      </div>
      <ul ref=${n} id="palette-choices" class="palette-choices" role="listbox" aria-label=${r("shell.palette")}>
        ${f.map((c,v)=>y`
          <li
            key=${c.key} id=${`palette-${c.key}`} class="palette-choice" role="option" aria-selected=${v===l}
            onClick=${()=>m(c)} onPointerMove=${()=>u(v)}
          >
            ${c.avatar?y`<${w} ...${c.avatar} name=${c.label} size="small" />`:y`<${k} name=${c.icon} />`}
            <bdi class="grow cut">${c.label}</bdi>
            ${!!c.mentions&&y`<span class="badge of-mention">@${c.mentions}</span>`}
            ${!!c.unread&&y`<span class="badge">${c.unread}<span class="unseen"> ${r("palette.unread")}</span></span>`}
            <span class="menu-detail">${c.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function Se(t,e){let[o,n]=et([]);return ke(()=>{let i=e.trim();if(i==="")return;let s=!0,a=setTimeout(()=>{t.findUsers(i).then(l=>s&&n(l),()=>{})},_e);return()=>{
s=!1,clearTimeout(a)}},[e]),o}import{html as d,useState as Ce}from"./vendor/preact.js";function Ee({session:t,actions:e,code:o}){let{shown:n,isGone:i,fault:s}=rt(o);return d`
    <div class="main-body">
      <div class="invite">
        ${o===""||i||s?d`
              ${i&&d`<p role="alert">${r("signin.invite_gone")}</p>`}
              ${s&&d`<p class="fault" role="alert">${s}</p>`}
              <${Me} key=${o} />
            `:n===null?d`<p class="quiet-text" role="status">${r("shell.loading")}</p>`:n.id===void 0?d`<p>${r("groups.invite_server")}</p>`:d`<${De} session=${t} actions=${e} code=${o} shown=${n} />`}
      </div>
    </div>
  `}function De({session:t,actions:e,code:o,shown:n}){let{id:i=0,name:s="",topic:a="",member_count:l=0}=n,{run:u,isBusy:$,fault:g}=E(),f=t.view.groups.get(i).value!==
null,m=()=>u(async()=>{await e.useInvite(o),p(`/g/${i}`,{replace:!0})});return d`
    <${w} id=${i} name=${s} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${s}</bdi></h2>
    ${a&&d`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${r("shell.n_members",{n:l})}</p>
    ${f?d`<p>${r("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${i}`}>${r("groups.open")}</a>`:d`<button class="button primary" disabled=${$} onClick=${m}>${r("groups.join")}</button>`}
    <${C} text=${g} />
  `}function Me(){let[t,e]=Ce("");function o(n){n.preventDefault();let i=Ft(t);i&&p(`/join#${i}`,{replace:!0})}return d`
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
  `}var Ft=t=>/(?:^|#)([\w-]+)$/.exec(t.trim())?.[1]??"";import{html as Nt}from"./vendor/preact.js";function je({session:t,actions:e,query:o}){return Nt`
    <div class="main-body search-screen">
      <${ht}
        session=${t} actions=${e} q=${o}
        onQuery=${n=>p(j({name:"search",query:n}),{replace:!0})}
        instead=${Nt`
          <h2 class="search-head">${r("shell.mentions")}</h2>
          <${gt} session=${t} actions=${e} />
        `}
      />
    </div>
  `}export{Ee as InviteScreen,xe as Palette,Ht as PictureDialog,je as SearchScreen,Rt as askForDay,Tt as chooseText,B as doesMove,Z as openNew,oe as showInvitations,
W as showKeys,Qt as startNotifications};
