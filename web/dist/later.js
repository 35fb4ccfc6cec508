import{f as kt,g as xt,i as Kt}from"./shared2.js";import{C as ft,D as W,E as dt,F as $t,G as gt,H as ht,I as w,K as E,L as P,M as bt,N as D,P as vt,
Q as wt,R as yt,f as at,g as lt,i as K,j as k,k as ct,u as ut,v as pt,z as mt}from"./shared.js";import{A as f,E as it,F as S,I as st,b as I,d as s,
r as L,v as b,w as B,x as q,y as j,z as T}from"./shared1.js";import{html as R,useLayoutEffect as Wt,useRef as Ut,useState as Ht}from"./vendor/preact.js";function _t(t,o){let e=o.getBoundingClientRect(),{width:n,height:i}=t.getBoundingClientRect(),r=getComputedStyle(o).direction==="rtl",a=r?e.left:e.right-n,l=Math.
max(4,Math.min(a,innerWidth-n-4)),p=e.top-i-4,m=p>=4?p:Math.max(4,Math.min(e.bottom+4,innerHeight-i-4));t.style.insetBlockStart=`${m}px`,t.style.insetInlineStart=
`${r?innerWidth-l-n:l}px`}function Vt({choice:t}){let{context:o,message:e,anchor:n}=t,i=Ut(null),[r,a]=Ht(null);Wt(()=>{let c=i.current;c.matches(":popover-open")||c.showPopover(),_t(c,n),
c.querySelector("input, button")?.focus()},[t,r]);let l=()=>ct(import("./picker.js")).then(c=>a(()=>c.Picker)),p=()=>ht(t);function m(c){p(),o.react(
e,c,!e.reacted?.includes(c))}function $(c){if(c.key==="Escape")p();else{if(r||!["ArrowRight","ArrowLeft"].includes(c.key))return;d(c)}c.preventDefault(),c.stopPropagation()}
function d(c){let v=[...i.current.querySelectorAll("button")],_=getComputedStyle(n).direction==="rtl",u=c.key==="ArrowRight"===_?-1:1,h=v.indexOf(document.activeElement);
v[(h+u+v.length)%v.length]?.focus()}return R`
    <div
      ref=${i} class="chooser" popover="auto" role="dialog" aria-label=${s("conversation.react")} onKeyDown=${$}
      onToggle=${c=>c.newState==="closed"&&p()}
    >
      ${r&&R`<${r} onPick=${m} onClose=${p} />`}
      ${!r&&gt(o).map(c=>R`
        <button
          key=${c} type="button" class="button quiet emoji" aria-label=${s("conversation.react_with",{emoji:c})}
          aria-pressed=${e.reacted?.includes(c)??!1} onClick=${()=>m(c)}
        >${c}</button>
      `)}
      ${!r&&R`
        <button type="button" class="button quiet" title=${s("conversation.all_emoji")} onClick=${()=>S(l)}>
          <${b} name="add" label=${s("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}import{html as Yt}from"./vendor/preact.js";var zt=(t,o)=>w(s("dialogs.conflict"),e=>Yt`
      <div class="dialog-form">
        <p>${s("dialogs.conflict_text")}</p>
        <h3>${s("dialogs.conflict_mine")}</h3>
        <p class="conflict-text" dir="auto">${t}</p>
        <h3>${s("dialogs.conflict_theirs")}</h3>
        <p class="conflict-text" dir="auto">${o}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>e("theirs")}>${s("dialogs.keep_theirs")}</button>
          <button type="button" class="button primary" onClick=${()=>e("mine")}>${s("dialogs.keep_mine")}</button>
        </footer>
      </div>
    `);import{html as St,useRef as Xt}from"./vendor/preact.js";var Qt=()=>w(s("conversation.jump_to_date"),t=>St`<${Zt} close=${t} />`);function Zt({close:t}){let o=Xt(null),e=ut(new Date);function n(i){i.preventDefault(),o.
current?.value&&t(pt(o.current.value))}return St`
    <form class="dialog-form" onSubmit=${n}>
      <div class="field">
        <label for="jump-date">${s("dialogs.date")}</label>
        <input id="jump-date" data-first ref=${o} type="date" required max=${e} value=${e} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${s("shell.cancel")}</button>
        <button class="button primary">${s("dialogs.jump")}</button>
      </footer>
    </form>
  `}async function U(t){try{let o=await fetch(t,{headers:{Range:"bytes=0-16383"}}),e=o.ok&&o.body?.getReader();if(!e)return!1;let n=[],i=0;for(let r=!1;!r&&i<16384;){
let{value:a,done:l}=await e.read();r=l,a&&n.push(a),i+=a?.length??0}return e.cancel().catch(()=>{}),Jt(new Uint8Array(await new Blob(n).arrayBuffer()))}catch{return!1}}
function Jt(t){let o=(n,i)=>String.fromCharCode(...t.subarray(n,i));if(o(0,4)==="RIFF"&&o(8,16)==="WEBPVP8X")return(t[20]&2)>0;if(o(4,12)==="ftypavis")return!0;
if(o(1,4)!=="PNG")return!1;let e=new DataView(t.buffer,t.byteOffset,t.byteLength);for(let n=8;n+8<=t.length;n+=12+e.getUint32(n)){let i=o(n+4,n+8);if(i==="acTL"||
i==="IDAT")return i==="acTL"}return!1}import{html as te,useEffect as ee,useLayoutEffect as oe,useRef as ne,useState as re}from"./vendor/preact.js";function ie({picture:{file:t,href:o},onClose:e}){let n=ne(null),[i,r]=re(()=>W(t)!==!1&&$t());ee(()=>{i&&W(t)===null&&dt(t,()=>U(o)).then(r,()=>{})},[]),oe(()=>n.
current?.showModal(),[]);let a=()=>n.current?.close(),l=i?ft(t):o;return te`
    <dialog
      ref=${n} class="viewer" aria-label=${t.name} onClose=${e}
      onClick=${p=>p.target===n.current&&a()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${t.name}</bdi>
        <a class="button quiet" href=${o} download=${t.name}>
          <${b} name="download" label=${s("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${a}><${b} name="close" label=${s("shell.close")} /></button>
      </header>
      <img src=${l} width=${t.width} height=${t.height} alt=${t.name} onError=${()=>r(!0)} />
    </dialog>
  `}import{html as H}from"./vendor/preact.js";var se=[["everywhere",[["Ctrl K","palette"],["Alt ↑, Alt ↓","group"],["Alt Shift ↑, Alt Shift ↓","unread"],["Ctrl Shift F","search"],["F6, Shift F6","re\
gion"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn","move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_u\
nread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],["Ctrl Enter","send"],["PgUp, PgDn","scroll"],["Ctrl Shift P","preview"]]]],
ae={Ctrl:bt,Shift:()=>s("keys.name.shift"),Home:()=>s("keys.name.home"),End:()=>s("keys.name.end"),PgUp:()=>s("keys.name.page_up"),PgDn:()=>s("keys.name.page_do\
wn"),Del:()=>s("shell.key.delete"),Enter:()=>s("keys.name.enter")},le=t=>t.split(" ").map(o=>ae[o]?.()??o).join(" "),V=()=>w(s("keys.title"),()=>se.map(([t,o])=>H`
    <section class="keys">
      <h3>${s(`keys.where.${t}`)}</h3>
      <dl>
        ${o.map(([e,n])=>H`
          <div class="key-row">
            <dt>${s(`keys.do.${n}`)}</dt>
            <dd>${e.split(", ").map(i=>H`<kbd>${le(i)}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));import{effect as z}from"./vendor/preact.js";var Ct=[660,880],Y=.09,ce=.08,O=null;function At(){try{O??=new AudioContext;let t=O.currentTime,o=O.createGain();o.connect(O.destination),o.gain.setValueAtTime(
ce,t),o.gain.linearRampToValueAtTime(0,t+Ct.length*Y),Ct.forEach((e,n)=>{let i=new OscillatorNode(O,{frequency:e});i.connect(o),i.start(t+n*Y),i.stop(t+(n+1)*Y)})}catch{}}var X=new Map;function ue(t){t.notifications.setPort({show:i=>{pe(t,i)},close:i=>{me(i)}});let o=()=>{let i=T.peek(),r=document.visibilityState==="visible"&&document.
hasFocus();t.notifications.look(r&&i.name==="group"?i.groupId:null)},e=["focus","blur"];for(let i of e)addEventListener(i,o);document.addEventListener("visibili\
tychange",o),navigator.serviceWorker?.addEventListener("message",Mt);let n=[z(()=>{T.value,o()}),z(()=>fe(t)),z(()=>Et(t.view.totals.value))];return()=>{t.notifications.
setPort(null);for(let i of e)removeEventListener(i,o);document.removeEventListener("visibilitychange",o),navigator.serviceWorker?.removeEventListener("message",
Mt);for(let i of n)i();document.title=s("shell.name"),Et({groups:0,mentions:0})}}function Mt({data:t}){t?.type==="open"&&f(t.path)}async function pe(t,o){let{group:e,
tag:n,kind:i,seq:r,sender:a,text:l,count:p,isRenewed:m,hasSound:$}=o;if($&&At(),typeof Notification>"u"||Notification.permission!=="granted")return;let d=e.peer_id===
null?null:t.state.people.get(e.peer_id)??null,c=D(e,d),v=l??s("notifications.new_message"),_=i==="summary"?s("notifications.n_new",{n:p}):e.kind==="direct"?v:s(
"notifications.says",{name:a,text:v}),u=`/g/${e.id}/${r}`,h={tag:n,body:_,silent:!0,renotify:m,icon:L("icons/icon-192.png"),data:{path:u}},M=await navigator.serviceWorker?.
getRegistration();if(M?.active){await M.showNotification(c,h);return}let G=new Notification(c,h);X.set(n,G),G.onclick=()=>{G.close(),window.focus(),f(u)}}async function me(t){
X.get(t)?.close(),X.delete(t);let o=await navigator.serviceWorker?.getRegistration();for(let e of await o?.getNotifications({tag:t})??[])e.close()}function fe({
view:t}){let o=T.value,e=o.name==="group"?t.groups.get(o.groupId).value:null,n=e?.peer_id?t.people.get(e.peer_id).value:null,i=e?D(e,n):o.name==="settings"?s("s\
hell.settings"):"",r=i?s("notifications.title",{name:i}):s("shell.name");document.title=lt(t.totals.value)+r}function Et({groups:t,mentions:o}){let e=t+o>0?"ico\
n-unread.svg":"icon.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",L(`icons/${e}`));let n=navigator;o>0?n.setAppBadge?.(o).catch(()=>{}):n.
clearAppBadge?.().catch(()=>{})}import{html as Q,useState as de}from"./vendor/preact.js";var $e=(t,o,e)=>w(s("joining.invitations"),n=>Q`
    <${ge} actions=${t} entries=${o} onAnswered=${e} close=${n} />`);function ge({actions:t,entries:o,onAnswered:e,close:n}){let[i,r]=de(o);async function a({id:l},p){
if(!await S(()=>p(l)))return;e(l);let m=i.filter($=>$.id!==l);r(m),m.length===0&&n()}return Q`
    <ul class="lines" role="list">
      ${i.map(l=>Q`
        <li key=${l.id} class="line">
          <${k} id=${l.group_id} name=${l.group_name} isGroup=${!0} />
          <div class="grow">
            <p class="line-title"><bdi>${l.group_name}</bdi></p>
            <p class="hint">${s(l.role==="owner"?"joining.invited_owner":"joining.invited",{name:l.actor})}</p>
          </div>
          <button
            class="button" aria-label=${s("joining.decline_name",{name:l.group_name})}
            onClick=${()=>{a(l,t.declineInvitation)}}
          >${s("joining.decline")}</button>
          <button
            class="button primary" aria-label=${s("joining.accept_name",{name:l.group_name})}
            onClick=${()=>{a(l,t.acceptInvitation)}}
          >${s("joining.accept")}</button>
        </li>`)}
    </ul>
  `}import{html as C,useLayoutEffect as he,useRef as be}from"./vendor/preact.js";var x=4;function ve({menu:t,close:o,onClosed:e}){let n=be(null);he(()=>{let r=n.current;r.showPopover(),ye(r,t),Pt(r)[0]?.focus()},[t]);let i=r=>{o(),r.onSelect()};
return C`
    <div
      ref=${n} class="menu" role="menu" aria-label=${t.label} popover="auto" tabindex="-1"
      onKeyDown=${r=>we(r,o)}
      onToggle=${r=>{r.newState==="closed"&&e()}}
    >
      ${t.items.map(r=>r===!1?null:r===null?C`<hr role="separator" />`:C`<button
            type="button" tabindex="-1" class=${r.isDanger?"menu-item danger":"menu-item"}
            role=${r.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${r.isChecked} onClick=${()=>i(r)}
          >
            ${r.icon&&C`<${b} name=${r.icon} />`}
            <span class="grow">${r.label}</span>
            ${r.detail&&C`<span class="menu-detail">${r.detail}</span>`}
            ${r.isChecked&&C`<${b} name="check" />`}
          </button>`)}
    </div>
  `}var Pt=t=>[...t.querySelectorAll("button")];function we(t,o){let e=Pt(t.currentTarget),n=e.indexOf(document.activeElement),i={ArrowDown:n+1,ArrowUp:n-1,Home:0,
End:-1};if(Object.hasOwn(i,t.key)){let r=i[t.key];e[(r+e.length)%e.length]?.focus()}else if(t.key==="Tab"||t.key==="Escape")o();else if(t.key.length===1&&t.key!==
" "&&!t.ctrlKey&&!t.metaKey){let r=[...e.slice(n+1),...e.slice(0,n+1)],a=t.key.toLocaleLowerCase();r.find(l=>l.textContent?.trim().toLocaleLowerCase().startsWith(
a))?.focus()}else return;t.preventDefault(),t.stopPropagation()}function ye(t,{anchor:o,point:e}){let n=o.getBoundingClientRect(),{width:i,height:r}=t.getBoundingClientRect(),
a=getComputedStyle(o).direction==="rtl",l=e?e.x:a?n.right-i:n.left,p=e?e.y:n.bottom+x,m=(e?e.y:n.top-x)-r,$=Math.max(x,Math.min(l,innerWidth-i-x)),d=p+r<=innerHeight-
x||m<x?p:m;t.style.inset=`${Math.max(x,Math.min(d,innerHeight-r-x))}px auto auto ${$}px`}import{html as A,useEffect as Le,useLayoutEffect as It,useMemo as Be,useRef as nt,useState as rt}from"./vendor/preact.js";import{html as y,useState as Se}from"./vendor/preact.js";import{html as Z,useEffect as Dt,useId as ke,useRef as xe,useState as J}from"./vendor/preact.js";var _e=200;function tt({label:t,none:o,search:e,draw:n}){let i=ke(),r=xe(null),[a,l]=J(""),[p,m]=J(null),[$,d]=J("");return Dt(()=>r.current?.focus(),[]),Dt(()=>{
let c=!0,_=setTimeout(async()=>{try{let u=await e(a.trim());c&&m(u),c&&d("")}catch(u){c&&d(it(u))}},p?_e:0);return()=>{c=!1,clearTimeout(_)}},[a]),Z`
    <div class="field">
      <label for=${i}>${t}</label>
      <div class="field-box">
        <input
          ref=${r} id=${i} type="search" dir="auto" autocomplete="off" value=${a}
          onInput=${c=>l(c.target.value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${p&&s("joining.n_found",{n:p.length})}</p>
    <p class="fault" role="alert" hidden=${!$}>${$}</p>
    <ul class="found-list" role="list" tabindex=${p?.length?void 0:-1}>
      ${p?.map(c=>Z`<li key=${c.id}>${n(c)}</li>`)}
    </ul>
    ${p?.length===0&&!$&&Z`<p class="quiet-text">${o}</p>`}
  `}var Ce={group:Ae,public:Me,person:Ee,code:De};async function et(t,o){let e=await w(s(`shell.new.${t}`),n=>y`<${Ce[t]} ...${o} close=${n} />`);e&&f(e)}function Ae({
actions:t,close:o}){let{run:e,isBusy:n,fault:i}=P();function r(a){a.preventDefault();let l=q(a.target,"name").trim();l&&e(async()=>o(`/g/${await t.createGroup(l)}`))}
return y`
    <form class="form" onSubmit=${r}>
      <${B} name="name" label=${s("joining.group_name")} maxlength=${128} isFirst=${!0} />
      <${E} text=${i} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>o()}>${s("shell.cancel")}</button>
        <button class="button primary" disabled=${n}>${s("joining.create")}</button>
      </footer>
    </form>
  `}function Me({session:t,actions:o,close:e}){let{run:n,fault:i}=P(),r=({id:a})=>n(async()=>{t.state.groups.has(a)||await o.join(a),e(`/g/${a}`)});return y`
    <${tt}
      label=${s("joining.search_groups")} none=${s("joining.no_groups")}
      search=${async a=>(await o.publicGroups(a)).items}
      draw=${a=>y`
        <button type="button" class="menu-item" onClick=${()=>{r(a)}}>
          <${k} id=${a.id} name=${a.name} isGroup=${!0} />
          <span class="grow">
            <bdi class="line-title">${a.name}</bdi>
            <span class="hint">${s("shell.n_members",{n:a.member_count})}${a.topic&&y` · <bdi>${a.topic}</bdi>`}</span>
          </span>
          ${t.state.groups.has(a.id)&&y`<span class="label">${s("joining.joined")}</span>`}
        </button>`}
    />
    <${E} text=${i} />
  `}function Ee({session:t,actions:o,close:e}){return y`
    <${tt}
      label=${s("joining.search_people")} none=${s("joining.no_people")}
      search=${n=>n?o.findUsers(n):o.users().then(({items:i})=>i)}
      draw=${n=>!n.deleted&&y`
        <button type="button" class="menu-item" onClick=${()=>e(Pe(t,n.id))}>
          <${k} id=${n.id} name=${K(n)} file=${n.avatar} />
          <span class="grow">
            <bdi class="line-title">${K(n)}</bdi>
            ${n.display_name&&y`<span class="hint"><bdi>${n.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function Pe(t,o){let e=t.local.groupWith(o);return e===null?`/d/${o}`:`/g/${e}`}function De({close:t}){let[o,e]=Se("");function n(i){i.preventDefault();let r=Oe(
q(i.target,"code"));r?t(`/join#${r}`):e(s("joining.no_code"))}return y`
    <form class="form" onSubmit=${n}>
      <${B} name="code" label=${s("joining.code")} hint=${s("joining.code_hint")} fault=${o} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${s("shell.cancel")}</button>
        <button class="button primary">${s("joining.next")}</button>
      </footer>
    </form>
  `}var Oe=t=>/^(?:\S*#)?([\w-]+)$/.exec(t.trim())?.[1]??null;var je=/^[\x20-\x7e]*$/,Te=/\p{M}+/gu,Re=/[\s\-_./,;:()[\]'"@#]+/u;var F=new Map;function ot(t){let o=F.get(t);if(o!==void 0)return o;let e=(je.test(t)?t:t.normalize("NFKD").replace(Te,"")).toLowerCase();return F.size>=5e4&&F.clear(),
F.set(t,e),e}function Ot(t,o){let e=t.indexOf(o);if(e<0)return null;if(e===0)return t.length===o.length?0:1;for(let n=e;n>=0;n=t.indexOf(o,n+1))if(Re.test(t[n-1]))
return 2;return 3}var jt=20;function N(t,o,e,n=jt){let i=ot(e.trim()),r=[[],[],[],[]];for(let a of t){let l=Ot(ot(o(a)),i);l!==null&&r[l]?.push(a)}return r.flat().slice(0,n)}function Tt(t,o=jt){
let e=[[],[],[]];for(let n of t)e[Fe(n)]?.push(n);return e.flat().slice(0,o)}function Fe({unread:t,mentions:o,isDirect:e,isMuted:n}){return o>0||e&&t>0&&!n?0:t>
0&&!n?1:2}var Rt=6;function Gt(t,o,e){let n=Ne(t.session);if(o.trim()==="")return Tt(n).map(a=>Nt(a));let i=Ge(t.session,e),r={key:"search",kind:"",icon:"search",label:s(
"palette.search_for",{text:o.trim()}),run:()=>f(j({name:"search",query:o.trim()}))};return[...N(n,({name:a})=>a,o).map(a=>Nt(a)),...N(i,({label:a})=>a,o,Rt),...N(
Ie(t),({label:a})=>a,o,Rt),r]}var Ft=new WeakMap;function Ne({state:t,view:o}){let e=Date.now();return o.order.peek().flatMap(n=>{let i=t.groups.get(n);if(!i)return[];
let r=i.peer_id===null?null:t.people.get(i.peer_id)??null,a=Ft.get(i);if(a&&a.person===r&&a.tag===I.peek())return[a.line];let l={id:n,name:D(i,r),unread:i.unread,
mentions:i.mentions,isDirect:i.kind==="direct",isMuted:at(i,e),file:r?.avatar??null,peer:i.peer_id};return Ft.set(i,{person:r,tag:I.peek(),line:l}),[l]})}var Nt=({
id:t,name:o,unread:e,mentions:n,isDirect:i,file:r,peer:a})=>({key:`g${t}`,label:o,kind:s(i?"palette.kind.direct":"palette.kind.group"),unread:e,mentions:n,avatar:{
id:a??t,isGroup:!i,file:r},run:()=>f(`/g/${t}`)});function Ge({state:t,local:o},e){let n=new Set([...t.groups.values()].map(({peer_id:r})=>r));return[...new Map(
[...t.people.values(),...e].map(r=>[r.id,r])).values()].flatMap(r=>{let a="is_deleted"in r?r.is_deleted:r.deleted;return n.has(r.id)||a||!r.username?[]:[{key:`u${r.
id}`,label:r.display_name||r.username,kind:s("palette.kind.person"),avatar:{id:r.id,isGroup:!1,file:r.avatar??null},run:()=>{let l=o.groupWith(r.id);f(l===null?
`/d/${r.id}`:`/g/${l}`)}}]})}function Ie(t){let o=s("palette.kind.command"),e=(n,i,r)=>({key:n,label:s(n),kind:o,icon:i,run:r});return[...yt.map(([n,i])=>e(`she\
ll.new.${n}`,i,()=>{et(n,t)})),e("shell.read_all","check",()=>{S(()=>t.actions.readAll())}),e("shell.settings","settings",()=>f("/settings")),e("shell.profile",
"person",()=>f("/settings/profile")),e("shell.sessions","device",()=>f("/settings/sessions")),e("shell.search","search",()=>f("/search")),e("shell.mentions","me\
ntion",()=>mt({name:"mentions"})),e("keys.title","menu",()=>{V()}),e("shell.sign_out","leave",()=>{wt()})]}var qe=200,Lt=8;function Ke({session:t,actions:o}){let e=nt(null),n=nt(null),i=nt(null),[r,a]=rt(""),[l,p]=rt(0),m=We(o,r),$=t.view.changed.value,d=Be(()=>Gt({session:t,
actions:o},r,m),[t,o,r,m,$]);It(()=>(e.current?.showModal(),()=>e.current?.close()),[]),It(()=>{n.current?.querySelector('[aria-selected="true"]')?.scrollIntoView(
{block:"nearest"})},[l,d]);function c(u){u&&(i.current=u,e.current?.close())}function v(){vt.value=!1,i.current?.run()}function _(u){if(u.isComposing)return;let h=d.
length-1,M={ArrowDown:l===h?0:l+1,ArrowUp:l===0?h:l-1,PageDown:Math.min(l+Lt,h),PageUp:Math.max(l-Lt,0)};if(u.key==="Enter")c(d[l]);else if(Object.hasOwn(M,u.key))
p(Number(M[u.key]));else return;u.preventDefault()}return A`
    <dialog
      ref=${e} class="palette" aria-label=${s("shell.palette")} onClose=${v}
      onMouseDown=${u=>u.target===e.current&&e.current?.close()}
    >
      <div class="palette-box">
        <${b} name="search" />
        <input
          role="combobox" aria-label=${s("shell.palette")} placeholder=${s("palette.hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${d[l]?`palette-${d[l].key}`:void 0} value=${r}
          onKeyDown=${_}
          onInput=${u=>{a(u.target.value),p(0)}}
        />
      </div>
      <ul ref=${n} id="palette-choices" class="palette-choices" role="listbox" aria-label=${s("shell.palette")}>
        ${d.map((u,h)=>A`
          <li
            key=${u.key} id=${`palette-${u.key}`} class="palette-choice" role="option" aria-selected=${h===l}
            onClick=${()=>c(u)} onPointerMove=${()=>p(h)}
          >
            ${u.avatar?A`<${k} ...${u.avatar} name=${u.label} size="small" />`:A`<${b} name=${u.icon} />`}
            <bdi class="grow cut">${u.label}</bdi>
            ${!!u.mentions&&A`<span class="badge of-mention">@${u.mentions}</span>`}
            ${!!u.unread&&A`<span class="badge">${u.unread}<span class="unseen"> ${s("palette.unread")}</span></span>`}
            <span class="menu-detail">${u.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function We(t,o){let[e,n]=rt([]);return Le(()=>{let i=o.trim();if(i==="")return;let r=!0,a=setTimeout(()=>{t.findUsers(i).then(l=>r&&n(l),()=>{})},qe);return()=>{
r=!1,clearTimeout(a)}},[o]),e}import{html as g,useState as Ue}from"./vendor/preact.js";function He({session:t,actions:o,code:e}){let{shown:n,isGone:i,fault:r}=st(e);return g`
    <div class="main-body">
      <div class="invite">
        ${e===""||i||r?g`
              ${i&&g`<p role="alert">${s("signin.invite_gone")}</p>`}
              ${r&&g`<p class="fault" role="alert">${r}</p>`}
              <${Ye} key=${e} />
            `:n===null?g`<p class="quiet-text" role="status">${s("shell.loading")}</p>`:n.id===void 0?g`<p>${s("groups.invite_server")}</p>`:g`<${Ve} session=${t} actions=${o} code=${e} shown=${n} />`}
      </div>
    </div>
  `}function Ve({session:t,actions:o,code:e,shown:n}){let{id:i=0,name:r="",topic:a="",member_count:l=0}=n,{run:p,isBusy:m,fault:$}=P(),d=t.view.groups.get(i).value!==
null,c=()=>p(async()=>{await o.useInvite(e),f(`/g/${i}`,{replace:!0})});return g`
    <${k} id=${i} name=${r} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${r}</bdi></h2>
    ${a&&g`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${s("shell.n_members",{n:l})}</p>
    ${d?g`<p>${s("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${i}`}>${s("groups.open")}</a>`:g`<button class="button primary" disabled=${m} onClick=${c}>${s("groups.join")}</button>`}
    <${E} text=${$} />
  `}function Ye(){let[t,o]=Ue("");function e(n){n.preventDefault();let i=Bt(t);i&&f(`/join#${i}`,{replace:!0})}return g`
    <form class="invite-code" onSubmit=${e}>
      <div class="field">
        <label for="invite-code">${s("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${t}
          onInput=${n=>o(n.target.value)}
        />
      </div>
      <button class="button primary" disabled=${Bt(t)===""}>${s("groups.show_invite")}</button>
    </form>
  `}var Bt=t=>/(?:^|#)([\w-]+)$/.exec(t.trim())?.[1]??"";import{html as qt}from"./vendor/preact.js";function ze({session:t,actions:o,query:e}){return qt`
    <div class="main-body search-screen">
      <${xt}
        session=${t} actions=${o} q=${e}
        onQuery=${n=>f(j({name:"search",query:n}),{replace:!0})}
        instead=${qt`
          <h2 class="search-head">${s("shell.mentions")}</h2>
          <${kt} session=${t} actions=${o} />
        `}
      />
    </div>
  `}export{Vt as Chooser,He as InviteScreen,ve as OpenMenu,Ke as Palette,ie as PictureDialog,ze as SearchScreen,Qt as askForDay,zt as chooseText,U as doesMove,Kt as openGroupMenu,
et as openNew,$e as showInvitations,V as showKeys,ue as startNotifications};
