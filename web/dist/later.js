import{f as At,g as Mt,i as Qt}from"./shared2.js";import{B as ht,C as bt,D as H,E as vt,F as wt,G as kt,H as yt,I as w,J as xt,L as P,M as D,N as _t,O,Q as St,R as Ct,S as Et,f as mt,g as pt,i as K,j as y,k as ft,u as dt,v as $t,y as U,z as gt}from"./shared.js";import{A as x,B as f,D as ct,F as T,
G as C,J as ut,b as G,d as s,s as W,w as g,x as B,y as q,z as j}from"./shared1.js";import{html as R,useLayoutEffect as Zt,useRef as Jt,useState as te}from"./vendor/preact.js";function Pt(t,o){let e=o.getBoundingClientRect(),{width:n,height:r}=t.getBoundingClientRect(),i=getComputedStyle(o).direction==="rtl",a=i?e.left:e.right-n,l=Math.max(4,Math.min(a,innerWidth-n-4)),c=e.top-r-4,p=c>=4?c:Math.max(4,Math.min(e.bottom+4,innerHeight-r-4));t.style.insetBlockStart=`${p}px`,t.style.insetInlineStart=
`${i?innerWidth-l-n:l}px`}function ee({choice:t}){let{context:o,message:e,anchor:n}=t,r=Jt(null),[i,a]=te(null);Zt(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),Pt(u,n),u.querySelector("input, button")?.focus()},[t,i]);let l=()=>ft(import("./picker.js")).then(u=>a(()=>u.Picker)),c=()=>yt(t);function p(u){c(),o.react(
e,u,!e.reacted?.includes(u))}function $(u){if(u.key==="Escape")c();else{if(i||!["ArrowRight","ArrowLeft"].includes(u.key))return;d(u)}u.preventDefault(),u.stopPropagation()}function d(u){let v=[...r.current.querySelectorAll("button")],S=getComputedStyle(n).direction==="rtl",m=u.key==="ArrowRight"===S?-1:1,b=v.indexOf(document.
activeElement);v[(b+m+v.length)%v.length]?.focus()}return R`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${s("conversation.react")} onKeyDown=${$}
      onToggle=${u=>u.newState==="closed"&&c()}
    >
      ${i&&R`<${i} onPick=${p} onClose=${c} />`}
      ${!i&&kt(o).map(u=>R`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${s("conversation.react_with",{emoji:u})}
          aria-pressed=${e.reacted?.includes(u)??!1} onClick=${()=>p(u)}
        >${u}</button>
      `)}
      ${!i&&R`
        <button type="button" class="button quiet" title=${s("conversation.all_emoji")} onClick=${()=>C(l)}>
          <${g} name="add" label=${s("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}import{html as oe}from"./vendor/preact.js";var ne=(t,o)=>w(s("dialogs.conflict"),e=>oe`
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
    `);import{html as Dt,useRef as re}from"./vendor/preact.js";var ie=()=>w(s("conversation.jump_to_date"),t=>Dt`<${se} close=${t} />`);function se({close:t}){let o=re(null),e=dt(new Date);function n(r){r.preventDefault(),o.current?.value&&t($t(o.current.value))}return Dt`
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
  `}import{html as ae,useEffect as le,useState as ce}from"./vendor/preact.js";var Ot=({event:{type:t},name:o})=>s(t==="group_deleted"?"joining.group_deleted":"joining.was_removed",{name:o});function ue({left:t}){let[o,e]=ce("");return le(()=>e(Ot(t)),[t]),ae`<p class="empty" role="status">${o}</p>`}function me(t){let o=new Set;function e(){if(document.visibilityState==="hidden")return;let r=x.peek();
for(let i of t.left.peek()){let{id:a,group_id:l,actor_id:c}=i.event;c===t.state.me||o.has(a)||(o.add(a),t.local.tabs.tell({type:"told_left",event_id:a}),(r.name!=="group"||r.groupId!==l)&&ct(Ot(i),{isKept:!0}))}}let n=[t.left.subscribe(e),t.local.onWord(r=>{r.type==="told_left"&&o.add(r.event_id)})];return document.addEventListener(
"visibilitychange",e),()=>{for(let r of n)r();document.removeEventListener("visibilitychange",e)}}async function Y(t){try{let o=await fetch(t,{headers:{Range:"bytes=0-16383"}}),e=o.ok&&o.body?.getReader();if(!e)return!1;let n=[],r=0;for(let i=!1;!i&&r<16384;){let{value:a,done:l}=await e.read();i=l,a&&n.push(a),r+=a?.length??0}return e.cancel().catch(()=>{}),pe(new Uint8Array(await new Blob(n).arrayBuffer()))}catch{
return!1}}function pe(t){let o=(n,r)=>String.fromCharCode(...t.subarray(n,r));if(o(0,4)==="RIFF"&&o(8,16)==="WEBPVP8X")return(t[20]&2)>0;if(o(4,12)==="ftypavis")return!0;if(o(1,4)!=="PNG")return!1;let e=new DataView(t.buffer,t.byteOffset,t.byteLength);for(let n=8;n+8<=t.length;n+=12+e.getUint32(n)){let r=o(n+4,n+8);if(r===
"acTL"||r==="IDAT")return r==="acTL"}return!1}import{html as fe,useEffect as de,useLayoutEffect as $e,useRef as ge,useState as he}from"./vendor/preact.js";function be({picture:{file:t,href:o},onClose:e}){let n=ge(null),[r,i]=he(()=>H(t)!==!1&&wt());de(()=>{r&&H(t)===null&&vt(t,()=>Y(o)).then(i,()=>{})},[]),$e(()=>n.current?.showModal(),[]);let a=()=>n.current?.close(),l=r?bt(t):o;return fe`
    <dialog
      ref=${n} class="viewer" aria-label=${t.name} onClose=${e}
      onClick=${c=>c.target===n.current&&a()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${t.name}</bdi>
        <a class="button quiet" href=${o} download=${t.name}>
          <${g} name="download" label=${s("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${a}><${g} name="close" label=${s("shell.close")} /></button>
      </header>
      <img src=${l} width=${t.width} height=${t.height} alt=${t.name} onError=${()=>i(!0)} />
    </dialog>
  `}import{html as V,useState as ve}from"./vendor/preact.js";function we({context:t,entry:o}){let{session:e,compose:n}=t,{key:r,state:i,error:a,may_be_sent:l}=o,c=i==="waiting"||i==="sending",p=c?s(Lt(e,o)):i==="asking"?s("writing.asking"):s("writing.not_sent",{reason:a?T({code:a.code,message:a.sentence}):""});return V`
    <div class="stuck" data-waits=${c}>
      <p role=${c?void 0:"alert"}><${g} name=${c?"clock":"warning"} /><span>${p}</span></p>
      ${!(c&&l)&&V`
        <div class="stuck-buttons">
          ${!c&&V`
            <button type="button" class="button" onClick=${()=>e.local.outbox.retry(r)}>
              ${i==="asking"?s("conversation.send"):s("shell.try_again")}
            </button>
          `}
          <button type="button" class="button" onClick=${()=>n.restore(r)}>${s("conversation.edit")}</button>
          <button type="button" class="button" onClick=${()=>n.discard(r)}>${s("conversation.delete")}</button>
        </div>
      `}
    </div>
  `}function ke({session:t,entry:o}){let[e]=ve(()=>s("writing.waits",{reason:s(Lt(t,o))}));return e}function Lt({connection:t,local:o},e){let{state:n,error:r,may_be_sent:i}=e;return t.value.state!=="live"?i&&n==="waiting"?"writing.unsure":"writing.offline":o.signals.isPaused.value||r?.code==="disk_full"?"writing.disk":
r?r.code==="rate_limited"?"writing.rate":"writing.busy":n==="sending"?i?"writing.no_answer":"writing.uploading":i?"writing.no_answer":"writing.behind"}import{html as X}from"./vendor/preact.js";var ye=[["everywhere",[["Ctrl K","palette"],["Alt ↑, Alt ↓","group"],["Alt Shift ↑, Alt Shift ↓","unread"],["Ctrl Shift F","search"],["F6, Shift F6","region"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn","move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_u\
nread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],["Ctrl Enter","send"],["PgUp, PgDn","scroll"],["Ctrl Shift P","preview"]]]],xe={Ctrl:_t,Shift:()=>s("keys.name.shift"),Home:()=>s("keys.name.home"),End:()=>s("keys.name.end"),PgUp:()=>s("keys.name.page_up"),PgDn:()=>s("keys.name.p\
age_down"),Del:()=>s("shell.key.delete"),Enter:()=>s("keys.name.enter")},_e=t=>t.split(" ").map(o=>xe[o]?.()??o).join(" "),z=()=>w(s("keys.title"),()=>ye.map(([t,o])=>X`
    <section class="keys">
      <h3>${s(`keys.where.${t}`)}</h3>
      <dl>
        ${o.map(([e,n])=>X`
          <div class="key-row">
            <dt>${s(`keys.do.${n}`)}</dt>
            <dd>${e.split(", ").map(r=>X`<kbd>${_e(r)}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));import{effect as Z}from"./vendor/preact.js";var jt=[660,880],Q=.09,Se=.08,L=null;function Tt(){try{L??=new AudioContext;let t=L.currentTime,o=L.createGain();o.connect(L.destination),o.gain.setValueAtTime(Se,t),o.gain.linearRampToValueAtTime(0,t+jt.length*Q),jt.forEach((e,n)=>{let r=new OscillatorNode(L,{frequency:e});r.connect(o),r.start(t+n*Q),r.stop(t+(n+1)*Q)})}catch{}}var J=new Map;function Ce(t){t.notifications.setPort({show:r=>{Ee(t,r)},close:r=>{Ae(r)}});let o=()=>{let r=x.peek(),i=document.visibilityState==="visible"&&document.hasFocus();t.notifications.look(i&&r.name==="group"?r.groupId:null)},e=["focus","blur"];for(let r of e)addEventListener(r,o);document.addEventListener("vi\
sibilitychange",o),navigator.serviceWorker?.addEventListener("message",Rt);let n=[Z(()=>{x.value,o()}),Z(()=>Me(t)),Z(()=>Ft(t.view.totals.value))];return()=>{t.notifications.setPort(null);for(let r of e)removeEventListener(r,o);document.removeEventListener("visibilitychange",o),navigator.serviceWorker?.removeEventListener(
"message",Rt);for(let r of n)r();document.title=s("shell.name"),Ft({groups:0,mentions:0})}}function Rt({data:t}){t?.type==="open"&&f(t.path)}async function Ee(t,o){let{group:e,tag:n,kind:r,seq:i,sender:a,text:l,count:c,isRenewed:p,hasSound:$}=o;if($&&Tt(),typeof Notification>"u"||Notification.permission!=="granted")return;
let d=e.peer_id===null?null:t.state.people.get(e.peer_id)??null,u=O(e,d),v=l??s("notifications.new_message"),S=r==="summary"?s("notifications.n_new",{n:c}):e.kind==="direct"?v:s("notifications.says",{name:a,text:v}),m=`/g/${e.id}/${i}`,b={tag:n,body:S,silent:!0,renotify:p,icon:W("icons/icon-192.png"),data:{path:m}},M=await navigator.
serviceWorker?.getRegistration();if(M?.active){await M.showNotification(u,b);return}let I=new Notification(u,b);J.set(n,I),I.onclick=()=>{I.close(),window.focus(),f(m)}}async function Ae(t){J.get(t)?.close(),J.delete(t);let o=await navigator.serviceWorker?.getRegistration();for(let e of await o?.getNotifications({tag:t})??
[])e.close()}function Me({view:t}){let o=x.value,e=o.name==="group"?t.groups.get(o.groupId).value:null,n=e?.peer_id?t.people.get(e.peer_id).value:null,r=e?O(e,n):o.name==="settings"?s("shell.settings"):"",i=r?s("notifications.title",{name:r}):s("shell.name");document.title=pt(t.totals.value)+i}function Ft({groups:t,mentions:o}){
let e=t+o>0?"icon-unread.svg":"icon.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",W(`icons/${e}`));let n=navigator;o>0?n.setAppBadge?.(o).catch(()=>{}):n.clearAppBadge?.().catch(()=>{})}var Pe=matchMedia("(width < 37.5rem)"),De=24,Oe=64;function Le(){let t=null;function o({touches:a}){let[l]=a;r(),!(!l||a.length>1||!Pe.matches||tt(l)>=De||!je())&&(t=l,document.addEventListener("touchmove",e,{passive:!1}))}function e(a){let{along:l,across:c}=i(a);Math.abs(l)>c&&a.cancelable&&a.preventDefault()}function n(a){
let{along:l,across:c}=i(a);r(),l>=Oe&&l>2*c&&Te()}function r(){t=null,document.removeEventListener("touchmove",e)}function i({changedTouches:a}){let l=[...a].find(({identifier:c})=>c===t?.identifier);return!t||!l?{along:0,across:0}:{along:tt(l)-tt(t),across:Math.abs(l.clientY-t.clientY)}}return document.addEventListener(
"touchstart",o,{passive:!0}),document.addEventListener("touchend",n,{passive:!0}),document.addEventListener("touchcancel",r,{passive:!0}),()=>{r(),document.removeEventListener("touchstart",o),document.removeEventListener("touchend",n),document.removeEventListener("touchcancel",r)}}var tt=({clientX:t})=>document.documentElement.
dir==="rtl"?innerWidth-t:t,je=()=>!xt()&&!document.querySelector("dialog[open]")&&(U.peek()!==null||x.peek().name!=="home");function Te(){U.peek()?ht():f("/")}import{html as et,useState as Re}from"./vendor/preact.js";var Fe=(t,o,e)=>w(s("joining.invitations"),n=>et`
    <${Ne} actions=${t} entries=${o} onAnswered=${e} close=${n} />`);function Ne({actions:t,entries:o,onAnswered:e,close:n}){let[r,i]=Re(o);async function a({id:l},c){if(!await C(()=>c(l)))return;e(l);let p=r.filter($=>$.id!==l);i(p),p.length===0&&n()}return et`
    <ul class="lines" role="list">
      ${r.map(l=>et`
        <li key=${l.id} class="line">
          <${y} id=${l.group_id} name=${l.group_name} isGroup=${!0} />
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
  `}import{html as E,useLayoutEffect as Ie,useRef as Ge}from"./vendor/preact.js";var _=4;function We({menu:t,close:o,onClosed:e}){let n=Ge(null);Ie(()=>{let i=n.current;i.showPopover(),qe(i,t),Nt(i)[0]?.focus()},[t]);let r=i=>{o(),i.onSelect()};return E`
    <div
      ref=${n} class="menu" role="menu" aria-label=${t.label} popover="auto" tabindex="-1"
      onKeyDown=${i=>Be(i,o)}
      onToggle=${i=>{i.newState==="closed"&&e()}}
    >
      ${t.items.map(i=>i===!1?null:i===null?E`<hr role="separator" />`:E`<button
            type="button" tabindex="-1" class=${i.isDanger?"menu-item danger":"menu-item"}
            role=${i.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${i.isChecked} onClick=${()=>r(i)}
          >
            ${i.icon&&E`<${g} name=${i.icon} />`}
            <span class="grow">${i.label}</span>
            ${i.detail&&E`<span class="menu-detail">${i.detail}</span>`}
            ${i.isChecked&&E`<${g} name="check" />`}
          </button>`)}
    </div>
  `}var Nt=t=>[...t.querySelectorAll("button")];function Be(t,o){let e=Nt(t.currentTarget),n=e.indexOf(document.activeElement),r={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:-1};if(Object.hasOwn(r,t.key)){let i=r[t.key];e[(i+e.length)%e.length]?.focus()}else if(t.key==="Tab"||t.key==="Escape")o();else if(t.key.length===1&&t.key!==
" "&&!t.ctrlKey&&!t.metaKey){let i=[...e.slice(n+1),...e.slice(0,n+1)],a=t.key.toLocaleLowerCase();i.find(l=>l.textContent?.trim().toLocaleLowerCase().startsWith(a))?.focus()}else return;t.preventDefault(),t.stopPropagation()}function qe(t,{anchor:o,point:e}){let n=o.getBoundingClientRect(),{width:r,height:i}=t.getBoundingClientRect(),
a=getComputedStyle(o).direction==="rtl",l=e?e.x:a?n.right-r:n.left,c=e?e.y:n.bottom+_,p=(e?e.y:n.top-_)-i,$=Math.max(_,Math.min(l,innerWidth-r-_)),d=c+i<=innerHeight-_||p<_?c:p;t.style.inset=`${Math.max(_,Math.min(d,innerHeight-i-_))}px auto auto ${$}px`}import{html as A,useEffect as lo,useLayoutEffect as Yt,useMemo as co,useRef as at,useState as lt}from"./vendor/preact.js";import{html as k,useState as Ye}from"./vendor/preact.js";import{html as ot,useEffect as It,useId as Ke,useRef as Ue,useState as nt}from"./vendor/preact.js";var He=200;function rt({label:t,none:o,search:e,draw:n}){let r=Ke(),i=Ue(null),[a,l]=nt(""),[c,p]=nt(null),[$,d]=nt("");return It(()=>i.current?.focus(),[]),It(()=>{let u=!0,S=setTimeout(async()=>{try{let m=await e(a.trim());u&&p(m),u&&d("")}catch(m){u&&d(T(m))}},c?He:0);return()=>{u=!1,clearTimeout(S)}},[a]),ot`
    <div class="field">
      <label for=${r}>${t}</label>
      <div class="field-box">
        <input
          ref=${i} id=${r} type="search" dir="auto" autocomplete="off" value=${a}
          onInput=${u=>l(u.target.value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${c&&s("joining.n_found",{n:c.length})}</p>
    <p class="fault" role="alert" hidden=${!$}>${$}</p>
    <ul class="found-list" role="list" tabindex=${c?.length?void 0:-1}>
      ${c?.map(u=>ot`<li key=${u.id}>${n(u)}</li>`)}
    </ul>
    ${c?.length===0&&!$&&ot`<p class="quiet-text">${o}</p>`}
  `}var Ve={group:Xe,public:ze,person:Qe,code:Je};async function it(t,o){let e=await w(s(`shell.new.${t}`),n=>k`<${Ve[t]} ...${o} close=${n} />`);e&&f(e)}function Xe({actions:t,close:o}){let{run:e,isBusy:n,fault:r}=D();function i(a){a.preventDefault();let l=q(a.target,"name").trim();l&&e(async()=>o(`/g/${await t.createGroup(
l)}`))}return k`
    <form class="form" onSubmit=${i}>
      <${B} name="name" label=${s("joining.group_name")} maxlength=${128} isFirst=${!0} />
      <${P} text=${r} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>o()}>${s("shell.cancel")}</button>
        <button class="button primary" disabled=${n}>${s("joining.create")}</button>
      </footer>
    </form>
  `}function ze({session:t,actions:o,close:e}){let{run:n,fault:r}=D(),i=({id:a})=>n(async()=>{t.state.groups.has(a)||await o.join(a),e(`/g/${a}`)});return k`
    <${rt}
      label=${s("joining.search_groups")} none=${s("joining.no_groups")}
      search=${async a=>(await o.publicGroups(a)).items}
      draw=${a=>k`
        <button type="button" class="menu-item" onClick=${()=>{i(a)}}>
          <${y} id=${a.id} name=${a.name} isGroup=${!0} />
          <span class="grow">
            <bdi class="line-title">${a.name}</bdi>
            <span class="hint">${s("shell.n_members",{n:a.member_count})}${a.topic&&k` · <bdi>${a.topic}</bdi>`}</span>
          </span>
          ${t.state.groups.has(a.id)&&k`<span class="label">${s("joining.joined")}</span>`}
        </button>`}
    />
    <${P} text=${r} />
  `}function Qe({session:t,actions:o,close:e}){return k`
    <${rt}
      label=${s("joining.search_people")} none=${s("joining.no_people")}
      search=${n=>n?o.findUsers(n):o.users().then(({items:r})=>r)}
      draw=${n=>!n.deleted&&k`
        <button type="button" class="menu-item" onClick=${()=>e(Ze(t,n.id))}>
          <${y} id=${n.id} name=${K(n)} file=${n.avatar} />
          <span class="grow">
            <bdi class="line-title">${K(n)}</bdi>
            ${n.display_name&&k`<span class="hint"><bdi>${n.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function Ze(t,o){let e=t.local.groupWith(o);return e===null?`/d/${o}`:`/g/${e}`}function Je({close:t}){let[o,e]=Ye("");function n(r){r.preventDefault();let i=to(q(r.target,"code"));i?t(`/join#${i}`):e(s("joining.no_code"))}return k`
    <form class="form" onSubmit=${n}>
      <${B} name="code" label=${s("joining.code")} hint=${s("joining.code_hint")} fault=${o} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${s("shell.cancel")}</button>
        <button class="button primary">${s("joining.next")}</button>
      </footer>
    </form>
  `}var to=t=>/^(?:\S*#)?([\w-]+)$/.exec(t.trim())?.[1]??null;var eo=/^[\x20-\x7e]*$/,oo=/\p{M}+/gu,no=/[\s\-_./,;:()[\]'"@#]+/u;var F=new Map;function st(t){let o=F.get(t);if(o!==void 0)return o;let e=(eo.test(t)?t:t.normalize("NFKD").replace(oo,"")).toLowerCase();return F.size>=5e4&&F.clear(),F.set(t,e),e}function Gt(t,o){let e=t.indexOf(o);if(e<0)return null;if(e===0)return t.length===o.length?0:1;for(let n=e;n>=0;n=t.indexOf(o,n+1))if(no.test(
t[n-1]))return 2;return 3}var Wt=20;function N(t,o,e,n=Wt){let r=st(e.trim()),i=[[],[],[],[]];for(let a of t){let l=Gt(st(o(a)),r);l!==null&&i[l]?.push(a)}return i.flat().slice(0,n)}function Bt(t,o=Wt){let e=[[],[],[]];for(let n of t)e[ro(n)]?.push(n);return e.flat().slice(0,o)}function ro({unread:t,mentions:o,isDirect:e,isMuted:n}){return o>0||
e&&t>0&&!n?0:t>0&&!n?1:2}var qt=6;function Ht(t,o,e){let n=io(t.session);if(o.trim()==="")return Bt(n).map(a=>Ut(a));let r=so(t.session,e),i={key:"search",kind:"",icon:"search",label:s("palette.search_for",{text:o.trim()}),run:()=>f(j({name:"search",query:o.trim()}))};return[...N(n,({name:a})=>a,o).map(a=>Ut(a)),...N(r,({label:a})=>a,o,qt),...N(
ao(t),({label:a})=>a,o,qt),i]}var Kt=new WeakMap;function io({state:t,view:o}){let e=Date.now();return o.order.peek().flatMap(n=>{let r=t.groups.get(n);if(!r)return[];let i=r.peer_id===null?null:t.people.get(r.peer_id)??null,a=Kt.get(r);if(a&&a.person===i&&a.tag===G.peek())return[a.line];let l={id:n,name:O(r,i),unread:r.
unread,mentions:r.mentions,isDirect:r.kind==="direct",isMuted:mt(r,e),file:i?.avatar??null,peer:r.peer_id};return Kt.set(r,{person:i,tag:G.peek(),line:l}),[l]})}var Ut=({id:t,name:o,unread:e,mentions:n,isDirect:r,file:i,peer:a})=>({key:`g${t}`,label:o,kind:s(r?"palette.kind.direct":"palette.kind.group"),unread:e,mentions:n,
avatar:{id:a??t,isGroup:!r,file:i},run:()=>f(`/g/${t}`)});function so({state:t,local:o},e){let n=new Set([...t.groups.values()].map(({peer_id:i})=>i));return[...new Map([...t.people.values(),...e].map(i=>[i.id,i])).values()].flatMap(i=>{let a="is_deleted"in i?i.is_deleted:i.deleted;return n.has(i.id)||a||!i.username?[]:
[{key:`u${i.id}`,label:i.display_name||i.username,kind:s("palette.kind.person"),avatar:{id:i.id,isGroup:!1,file:i.avatar??null},run:()=>{let l=o.groupWith(i.id);f(l===null?`/d/${i.id}`:`/g/${l}`)}}]})}function ao(t){let o=s("palette.kind.command"),e=(n,r,i)=>({key:n,label:s(n),kind:o,icon:r,run:i});return[...Et.map(([n,
r])=>e(`shell.new.${n}`,r,()=>{it(n,t)})),e("shell.read_all","check",()=>{C(()=>t.actions.readAll())}),e("shell.settings","settings",()=>f("/settings")),e("shell.profile","person",()=>f("/settings/profile")),e("shell.sessions","device",()=>f("/settings/sessions")),e("shell.search","search",()=>f("/search")),e("shell.me\
ntions","mention",()=>gt({name:"mentions"})),e("keys.title","menu",()=>{z()}),e("shell.sign_out","leave",()=>{Ct()})]}var uo=200,Vt=8;function mo({session:t,actions:o}){let e=at(null),n=at(null),r=at(null),[i,a]=lt(""),[l,c]=lt(0),p=po(o,i),$=t.view.changed.value,d=co(()=>Ht({session:t,actions:o},i,p),[t,o,i,p,$]);Yt(()=>(e.current?.showModal(),()=>e.current?.close()),[]),Yt(()=>{n.current?.querySelector('[aria-selected="true"]')?.scrollIntoView(
{block:"nearest"})},[l,d]);function u(m){m&&(r.current=m,e.current?.close())}function v(){St.value=!1,r.current?.run()}function S(m){if(m.isComposing)return;let b=d.length-1,M={ArrowDown:l===b?0:l+1,ArrowUp:l===0?b:l-1,PageDown:Math.min(l+Vt,b),PageUp:Math.max(l-Vt,0)};if(m.key==="Enter")u(d[l]);else if(Object.hasOwn(M,
m.key))c(Number(M[m.key]));else return;m.preventDefault()}return A`
    <dialog
      ref=${e} class="palette" aria-label=${s("shell.palette")} onClose=${v}
      onMouseDown=${m=>m.target===e.current&&e.current?.close()}
    >
      <div class="palette-box">
        <${g} name="search" />
        <input
          role="combobox" aria-label=${s("shell.palette")} placeholder=${s("palette.hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${d[l]?`palette-${d[l].key}`:void 0} value=${i}
          onKeyDown=${S}
          onInput=${m=>{a(m.target.value),c(0)}}
        />
      </div>
      <ul ref=${n} id="palette-choices" class="palette-choices" role="listbox" aria-label=${s("shell.palette")}>
        ${d.map((m,b)=>A`
          <li
            key=${m.key} id=${`palette-${m.key}`} class="palette-choice" role="option" aria-selected=${b===l}
            onClick=${()=>u(m)} onPointerMove=${()=>c(b)}
          >
            ${m.avatar?A`<${y} ...${m.avatar} name=${m.label} size="small" />`:A`<${g} name=${m.icon} />`}
            <bdi class="grow cut">${m.label}</bdi>
            ${!!m.mentions&&A`<span class="badge of-mention">@${m.mentions}</span>`}
            ${!!m.unread&&A`<span class="badge">${m.unread}<span class="unseen"> ${s("palette.unread")}</span></span>`}
            <span class="menu-detail">${m.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function po(t,o){let[e,n]=lt([]);return lo(()=>{let r=o.trim();if(r==="")return;let i=!0,a=setTimeout(()=>{t.findUsers(r).then(l=>i&&n(l),()=>{})},uo);return()=>{i=!1,clearTimeout(a)}},[o]),e}import{html as h,useState as fo}from"./vendor/preact.js";function $o({session:t,actions:o,code:e}){let{shown:n,isGone:r,fault:i}=ut(e);return h`
    <div class="main-body">
      <div class="invite">
        ${e===""||r||i?h`
              ${r&&h`<p role="alert">${s("signin.invite_gone")}</p>`}
              ${i&&h`<p class="fault" role="alert">${i}</p>`}
              <${ho} key=${e} />
            `:n===null?h`<p class="quiet-text" role="status">${s("shell.loading")}</p>`:n.id===void 0?h`<p>${s("groups.invite_server")}</p>`:h`<${go} session=${t} actions=${o} code=${e} shown=${n} />`}
      </div>
    </div>
  `}function go({session:t,actions:o,code:e,shown:n}){let{id:r=0,name:i="",topic:a="",member_count:l=0}=n,{run:c,isBusy:p,fault:$}=D(),d=t.view.groups.get(r).value!==null,u=()=>c(async()=>{await o.useInvite(e),f(`/g/${r}`,{replace:!0})});return h`
    <${y} id=${r} name=${i} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${i}</bdi></h2>
    ${a&&h`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${s("shell.n_members",{n:l})}</p>
    ${d?h`<p>${s("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${r}`}>${s("groups.open")}</a>`:h`<button class="button primary" disabled=${p} onClick=${u}>${s("groups.join")}</button>`}
    <${P} text=${$} />
  `}function ho(){let[t,o]=fo("");function e(n){n.preventDefault();let r=Xt(t);r&&f(`/join#${r}`,{replace:!0})}return h`
    <form class="invite-code" onSubmit=${e}>
      <div class="field">
        <label for="invite-code">${s("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${t}
          onInput=${n=>o(n.target.value)}
        />
      </div>
      <button class="button primary" disabled=${Xt(t)===""}>${s("groups.show_invite")}</button>
    </form>
  `}var Xt=t=>/(?:^|#)([\w-]+)$/.exec(t.trim())?.[1]??"";import{html as zt}from"./vendor/preact.js";function bo({session:t,actions:o,query:e}){return zt`
    <div class="main-body search-screen">
      <${Mt}
        session=${t} actions=${o} q=${e}
        onQuery=${n=>f(j({name:"search",query:n}),{replace:!0})}
        instead=${zt`
          <h2 class="search-head">${s("shell.mentions")}</h2>
          <${At} session=${t} actions=${o} />
        `}
      />
    </div>
  `}export{ee as Chooser,$o as InviteScreen,ue as Left,We as OpenMenu,we as OutgoingFoot,mo as Palette,be as PictureDialog,bo as SearchScreen,ke as WaitingWords,ie as askForDay,ne as chooseText,Y as doesMove,Qt as openGroupMenu,it as openNew,Fe as showInvitations,z as showKeys,Ce as startNotifications,Le as startSwipe,me as startTellingLeft};
