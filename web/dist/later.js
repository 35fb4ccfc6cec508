import{f as Ct,g as At,i as Xt}from"./shared2.js";import{B as gt,C as ht,D as U,E as bt,F as vt,G as yt,H as kt,I as y,J as wt,L as P,M as D,N as xt,O,Q as _t,R as St,S as Et,f as ut,g as mt,i as q,j as w,k as pt,u as ft,v as dt,y as K,z as $t}from"./shared.js";import{A as x,B as p,D as at,F as lt,
G as E,J as ct,b as G,d as s,s as I,w as b,x as B,y as W,z as j}from"./shared1.js";import{html as T,useLayoutEffect as zt,useRef as Qt,useState as Zt}from"./vendor/preact.js";function Mt(t,o){let e=o.getBoundingClientRect(),{width:n,height:r}=t.getBoundingClientRect(),i=getComputedStyle(o).direction==="rtl",a=i?e.left:e.right-n,l=Math.max(4,Math.min(a,innerWidth-n-4)),u=e.top-r-4,f=u>=4?u:Math.max(4,Math.min(e.bottom+4,innerHeight-r-4));t.style.insetBlockStart=`${f}px`,t.style.insetInlineStart=
`${i?innerWidth-l-n:l}px`}function Jt({choice:t}){let{context:o,message:e,anchor:n}=t,r=Qt(null),[i,a]=Zt(null);zt(()=>{let c=r.current;c.matches(":popover-open")||c.showPopover(),Mt(c,n),c.querySelector("input, button")?.focus()},[t,i]);let l=()=>pt(import("./picker.js")).then(c=>a(()=>c.Picker)),u=()=>kt(t);function f(c){u(),o.react(
e,c,!e.reacted?.includes(c))}function $(c){if(c.key==="Escape")u();else{if(i||!["ArrowRight","ArrowLeft"].includes(c.key))return;d(c)}c.preventDefault(),c.stopPropagation()}function d(c){let v=[...r.current.querySelectorAll("button")],S=getComputedStyle(n).direction==="rtl",m=c.key==="ArrowRight"===S?-1:1,h=v.indexOf(document.
activeElement);v[(h+m+v.length)%v.length]?.focus()}return T`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${s("conversation.react")} onKeyDown=${$}
      onToggle=${c=>c.newState==="closed"&&u()}
    >
      ${i&&T`<${i} onPick=${f} onClose=${u} />`}
      ${!i&&yt(o).map(c=>T`
        <button
          key=${c} type="button" class="button quiet emoji" aria-label=${s("conversation.react_with",{emoji:c})}
          aria-pressed=${e.reacted?.includes(c)??!1} onClick=${()=>f(c)}
        >${c}</button>
      `)}
      ${!i&&T`
        <button type="button" class="button quiet" title=${s("conversation.all_emoji")} onClick=${()=>E(l)}>
          <${b} name="add" label=${s("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}import{html as te}from"./vendor/preact.js";var ee=(t,o)=>y(s("dialogs.conflict"),e=>te`
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
    `);import{html as Pt,useRef as oe}from"./vendor/preact.js";var ne=()=>y(s("conversation.jump_to_date"),t=>Pt`<${re} close=${t} />`);function re({close:t}){let o=oe(null),e=ft(new Date);function n(r){r.preventDefault(),o.current?.value&&t(dt(o.current.value))}return Pt`
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
  `}import{html as ie,useEffect as se,useState as ae}from"./vendor/preact.js";var Dt=({event:{type:t},name:o})=>s(t==="group_deleted"?"joining.group_deleted":"joining.was_removed",{name:o});function le({left:t}){let[o,e]=ae("");return se(()=>e(Dt(t)),[t]),ie`<p class="empty" role="status">${o}</p>`}function ce(t){let o=new Set;function e(){if(document.visibilityState==="hidden")return;let r=x.peek();
for(let i of t.left.peek()){let{id:a,group_id:l,actor_id:u}=i.event;u===t.state.me||o.has(a)||(o.add(a),t.local.tabs.tell({type:"told_left",event_id:a}),(r.name!=="group"||r.groupId!==l)&&at(Dt(i),{isKept:!0}))}}let n=[t.left.subscribe(e),t.local.onWord(r=>{r.type==="told_left"&&o.add(r.event_id)})];return document.addEventListener(
"visibilitychange",e),()=>{for(let r of n)r();document.removeEventListener("visibilitychange",e)}}async function H(t){try{let o=await fetch(t,{headers:{Range:"bytes=0-16383"}}),e=o.ok&&o.body?.getReader();if(!e)return!1;let n=[],r=0;for(let i=!1;!i&&r<16384;){let{value:a,done:l}=await e.read();i=l,a&&n.push(a),r+=a?.length??0}return e.cancel().catch(()=>{}),ue(new Uint8Array(await new Blob(n).arrayBuffer()))}catch{
return!1}}function ue(t){let o=(n,r)=>String.fromCharCode(...t.subarray(n,r));if(o(0,4)==="RIFF"&&o(8,16)==="WEBPVP8X")return(t[20]&2)>0;if(o(4,12)==="ftypavis")return!0;if(o(1,4)!=="PNG")return!1;let e=new DataView(t.buffer,t.byteOffset,t.byteLength);for(let n=8;n+8<=t.length;n+=12+e.getUint32(n)){let r=o(n+4,n+8);if(r===
"acTL"||r==="IDAT")return r==="acTL"}return!1}import{html as me,useEffect as pe,useLayoutEffect as fe,useRef as de,useState as $e}from"./vendor/preact.js";function ge({picture:{file:t,href:o},onClose:e}){let n=de(null),[r,i]=$e(()=>U(t)!==!1&&vt());pe(()=>{r&&U(t)===null&&bt(t,()=>H(o)).then(i,()=>{})},[]),fe(()=>n.current?.showModal(),[]);let a=()=>n.current?.close(),l=r?ht(t):o;return me`
    <dialog
      ref=${n} class="viewer" aria-label=${t.name} onClose=${e}
      onClick=${u=>u.target===n.current&&a()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${t.name}</bdi>
        <a class="button quiet" href=${o} download=${t.name}>
          <${b} name="download" label=${s("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${a}><${b} name="close" label=${s("shell.close")} /></button>
      </header>
      <img src=${l} width=${t.width} height=${t.height} alt=${t.name} onError=${()=>i(!0)} />
    </dialog>
  `}import{html as Y}from"./vendor/preact.js";var he=[["everywhere",[["Ctrl K","palette"],["Alt ↑, Alt ↓","group"],["Alt Shift ↑, Alt Shift ↓","unread"],["Ctrl Shift F","search"],["F6, Shift F6","region"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn","move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_u\
nread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],["Ctrl Enter","send"],["PgUp, PgDn","scroll"],["Ctrl Shift P","preview"]]]],be={Ctrl:xt,Shift:()=>s("keys.name.shift"),Home:()=>s("keys.name.home"),End:()=>s("keys.name.end"),PgUp:()=>s("keys.name.page_up"),PgDn:()=>s("keys.name.p\
age_down"),Del:()=>s("shell.key.delete"),Enter:()=>s("keys.name.enter")},ve=t=>t.split(" ").map(o=>be[o]?.()??o).join(" "),V=()=>y(s("keys.title"),()=>he.map(([t,o])=>Y`
    <section class="keys">
      <h3>${s(`keys.where.${t}`)}</h3>
      <dl>
        ${o.map(([e,n])=>Y`
          <div class="key-row">
            <dt>${s(`keys.do.${n}`)}</dt>
            <dd>${e.split(", ").map(r=>Y`<kbd>${ve(r)}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));import{effect as z}from"./vendor/preact.js";var Ot=[660,880],X=.09,ye=.08,L=null;function Lt(){try{L??=new AudioContext;let t=L.currentTime,o=L.createGain();o.connect(L.destination),o.gain.setValueAtTime(ye,t),o.gain.linearRampToValueAtTime(0,t+Ot.length*X),Ot.forEach((e,n)=>{let r=new OscillatorNode(L,{frequency:e});r.connect(o),r.start(t+n*X),r.stop(t+(n+1)*X)})}catch{}}var Q=new Map;function ke(t){t.notifications.setPort({show:r=>{we(t,r)},close:r=>{xe(r)}});let o=()=>{let r=x.peek(),i=document.visibilityState==="visible"&&document.hasFocus();t.notifications.look(i&&r.name==="group"?r.groupId:null)},e=["focus","blur"];for(let r of e)addEventListener(r,o);document.addEventListener("vi\
sibilitychange",o),navigator.serviceWorker?.addEventListener("message",jt);let n=[z(()=>{x.value,o()}),z(()=>_e(t)),z(()=>Tt(t.view.totals.value))];return()=>{t.notifications.setPort(null);for(let r of e)removeEventListener(r,o);document.removeEventListener("visibilitychange",o),navigator.serviceWorker?.removeEventListener(
"message",jt);for(let r of n)r();document.title=s("shell.name"),Tt({groups:0,mentions:0})}}function jt({data:t}){t?.type==="open"&&p(t.path)}async function we(t,o){let{group:e,tag:n,kind:r,seq:i,sender:a,text:l,count:u,isRenewed:f,hasSound:$}=o;if($&&Lt(),typeof Notification>"u"||Notification.permission!=="granted")return;
let d=e.peer_id===null?null:t.state.people.get(e.peer_id)??null,c=O(e,d),v=l??s("notifications.new_message"),S=r==="summary"?s("notifications.n_new",{n:u}):e.kind==="direct"?v:s("notifications.says",{name:a,text:v}),m=`/g/${e.id}/${i}`,h={tag:n,body:S,silent:!0,renotify:f,icon:I("icons/icon-192.png"),data:{path:m}},M=await navigator.
serviceWorker?.getRegistration();if(M?.active){await M.showNotification(c,h);return}let F=new Notification(c,h);Q.set(n,F),F.onclick=()=>{F.close(),window.focus(),p(m)}}async function xe(t){Q.get(t)?.close(),Q.delete(t);let o=await navigator.serviceWorker?.getRegistration();for(let e of await o?.getNotifications({tag:t})??
[])e.close()}function _e({view:t}){let o=x.value,e=o.name==="group"?t.groups.get(o.groupId).value:null,n=e?.peer_id?t.people.get(e.peer_id).value:null,r=e?O(e,n):o.name==="settings"?s("shell.settings"):"",i=r?s("notifications.title",{name:r}):s("shell.name");document.title=mt(t.totals.value)+i}function Tt({groups:t,mentions:o}){
let e=t+o>0?"icon-unread.svg":"icon.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",I(`icons/${e}`));let n=navigator;o>0?n.setAppBadge?.(o).catch(()=>{}):n.clearAppBadge?.().catch(()=>{})}var Se=matchMedia("(width < 37.5rem)"),Ee=24,Ce=64;function Ae(){let t=null;function o({touches:a}){let[l]=a;r(),!(!l||a.length>1||!Se.matches||Z(l)>=Ee||!Me())&&(t=l,document.addEventListener("touchmove",e,{passive:!1}))}function e(a){let{along:l,across:u}=i(a);Math.abs(l)>u&&a.cancelable&&a.preventDefault()}function n(a){
let{along:l,across:u}=i(a);r(),l>=Ce&&l>2*u&&Pe()}function r(){t=null,document.removeEventListener("touchmove",e)}function i({changedTouches:a}){let l=[...a].find(({identifier:u})=>u===t?.identifier);return!t||!l?{along:0,across:0}:{along:Z(l)-Z(t),across:Math.abs(l.clientY-t.clientY)}}return document.addEventListener(
"touchstart",o,{passive:!0}),document.addEventListener("touchend",n,{passive:!0}),document.addEventListener("touchcancel",r,{passive:!0}),()=>{r(),document.removeEventListener("touchstart",o),document.removeEventListener("touchend",n),document.removeEventListener("touchcancel",r)}}var Z=({clientX:t})=>document.documentElement.
dir==="rtl"?innerWidth-t:t,Me=()=>!wt()&&!document.querySelector("dialog[open]")&&(K.peek()!==null||x.peek().name!=="home");function Pe(){K.peek()?gt():p("/")}import{html as J,useState as De}from"./vendor/preact.js";var Oe=(t,o,e)=>y(s("joining.invitations"),n=>J`
    <${Le} actions=${t} entries=${o} onAnswered=${e} close=${n} />`);function Le({actions:t,entries:o,onAnswered:e,close:n}){let[r,i]=De(o);async function a({id:l},u){if(!await E(()=>u(l)))return;e(l);let f=r.filter($=>$.id!==l);i(f),f.length===0&&n()}return J`
    <ul class="lines" role="list">
      ${r.map(l=>J`
        <li key=${l.id} class="line">
          <${w} id=${l.group_id} name=${l.group_name} isGroup=${!0} />
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
  `}import{html as C,useLayoutEffect as je,useRef as Te}from"./vendor/preact.js";var _=4;function Re({menu:t,close:o,onClosed:e}){let n=Te(null);je(()=>{let i=n.current;i.showPopover(),Fe(i,t),Rt(i)[0]?.focus()},[t]);let r=i=>{o(),i.onSelect()};return C`
    <div
      ref=${n} class="menu" role="menu" aria-label=${t.label} popover="auto" tabindex="-1"
      onKeyDown=${i=>Ne(i,o)}
      onToggle=${i=>{i.newState==="closed"&&e()}}
    >
      ${t.items.map(i=>i===!1?null:i===null?C`<hr role="separator" />`:C`<button
            type="button" tabindex="-1" class=${i.isDanger?"menu-item danger":"menu-item"}
            role=${i.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${i.isChecked} onClick=${()=>r(i)}
          >
            ${i.icon&&C`<${b} name=${i.icon} />`}
            <span class="grow">${i.label}</span>
            ${i.detail&&C`<span class="menu-detail">${i.detail}</span>`}
            ${i.isChecked&&C`<${b} name="check" />`}
          </button>`)}
    </div>
  `}var Rt=t=>[...t.querySelectorAll("button")];function Ne(t,o){let e=Rt(t.currentTarget),n=e.indexOf(document.activeElement),r={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:-1};if(Object.hasOwn(r,t.key)){let i=r[t.key];e[(i+e.length)%e.length]?.focus()}else if(t.key==="Tab"||t.key==="Escape")o();else if(t.key.length===1&&t.key!==
" "&&!t.ctrlKey&&!t.metaKey){let i=[...e.slice(n+1),...e.slice(0,n+1)],a=t.key.toLocaleLowerCase();i.find(l=>l.textContent?.trim().toLocaleLowerCase().startsWith(a))?.focus()}else return;t.preventDefault(),t.stopPropagation()}function Fe(t,{anchor:o,point:e}){let n=o.getBoundingClientRect(),{width:r,height:i}=t.getBoundingClientRect(),
a=getComputedStyle(o).direction==="rtl",l=e?e.x:a?n.right-r:n.left,u=e?e.y:n.bottom+_,f=(e?e.y:n.top-_)-i,$=Math.max(_,Math.min(l,innerWidth-r-_)),d=u+i<=innerHeight-_||f<_?u:f;t.style.inset=`${Math.max(_,Math.min(d,innerHeight-i-_))}px auto auto ${$}px`}import{html as A,useEffect as no,useLayoutEffect as Ut,useMemo as ro,useRef as it,useState as st}from"./vendor/preact.js";import{html as k,useState as We}from"./vendor/preact.js";import{html as tt,useEffect as Nt,useId as Ge,useRef as Ie,useState as et}from"./vendor/preact.js";var Be=200;function ot({label:t,none:o,search:e,draw:n}){let r=Ge(),i=Ie(null),[a,l]=et(""),[u,f]=et(null),[$,d]=et("");return Nt(()=>i.current?.focus(),[]),Nt(()=>{let c=!0,S=setTimeout(async()=>{try{let m=await e(a.trim());c&&f(m),c&&d("")}catch(m){c&&d(lt(m))}},u?Be:0);return()=>{c=!1,clearTimeout(S)}},[a]),tt`
    <div class="field">
      <label for=${r}>${t}</label>
      <div class="field-box">
        <input
          ref=${i} id=${r} type="search" dir="auto" autocomplete="off" value=${a}
          onInput=${c=>l(c.target.value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${u&&s("joining.n_found",{n:u.length})}</p>
    <p class="fault" role="alert" hidden=${!$}>${$}</p>
    <ul class="found-list" role="list" tabindex=${u?.length?void 0:-1}>
      ${u?.map(c=>tt`<li key=${c.id}>${n(c)}</li>`)}
    </ul>
    ${u?.length===0&&!$&&tt`<p class="quiet-text">${o}</p>`}
  `}var qe={group:Ke,public:Ue,person:He,code:Ve};async function nt(t,o){let e=await y(s(`shell.new.${t}`),n=>k`<${qe[t]} ...${o} close=${n} />`);e&&p(e)}function Ke({actions:t,close:o}){let{run:e,isBusy:n,fault:r}=D();function i(a){a.preventDefault();let l=W(a.target,"name").trim();l&&e(async()=>o(`/g/${await t.createGroup(
l)}`))}return k`
    <form class="form" onSubmit=${i}>
      <${B} name="name" label=${s("joining.group_name")} maxlength=${128} isFirst=${!0} />
      <${P} text=${r} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>o()}>${s("shell.cancel")}</button>
        <button class="button primary" disabled=${n}>${s("joining.create")}</button>
      </footer>
    </form>
  `}function Ue({session:t,actions:o,close:e}){let{run:n,fault:r}=D(),i=({id:a})=>n(async()=>{t.state.groups.has(a)||await o.join(a),e(`/g/${a}`)});return k`
    <${ot}
      label=${s("joining.search_groups")} none=${s("joining.no_groups")}
      search=${async a=>(await o.publicGroups(a)).items}
      draw=${a=>k`
        <button type="button" class="menu-item" onClick=${()=>{i(a)}}>
          <${w} id=${a.id} name=${a.name} isGroup=${!0} />
          <span class="grow">
            <bdi class="line-title">${a.name}</bdi>
            <span class="hint">${s("shell.n_members",{n:a.member_count})}${a.topic&&k` · <bdi>${a.topic}</bdi>`}</span>
          </span>
          ${t.state.groups.has(a.id)&&k`<span class="label">${s("joining.joined")}</span>`}
        </button>`}
    />
    <${P} text=${r} />
  `}function He({session:t,actions:o,close:e}){return k`
    <${ot}
      label=${s("joining.search_people")} none=${s("joining.no_people")}
      search=${n=>n?o.findUsers(n):o.users().then(({items:r})=>r)}
      draw=${n=>!n.deleted&&k`
        <button type="button" class="menu-item" onClick=${()=>e(Ye(t,n.id))}>
          <${w} id=${n.id} name=${q(n)} file=${n.avatar} />
          <span class="grow">
            <bdi class="line-title">${q(n)}</bdi>
            ${n.display_name&&k`<span class="hint"><bdi>${n.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function Ye(t,o){let e=t.local.groupWith(o);return e===null?`/d/${o}`:`/g/${e}`}function Ve({close:t}){let[o,e]=We("");function n(r){r.preventDefault();let i=Xe(W(r.target,"code"));i?t(`/join#${i}`):e(s("joining.no_code"))}return k`
    <form class="form" onSubmit=${n}>
      <${B} name="code" label=${s("joining.code")} hint=${s("joining.code_hint")} fault=${o} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${s("shell.cancel")}</button>
        <button class="button primary">${s("joining.next")}</button>
      </footer>
    </form>
  `}var Xe=t=>/^(?:\S*#)?([\w-]+)$/.exec(t.trim())?.[1]??null;var ze=/^[\x20-\x7e]*$/,Qe=/\p{M}+/gu,Ze=/[\s\-_./,;:()[\]'"@#]+/u;var R=new Map;function rt(t){let o=R.get(t);if(o!==void 0)return o;let e=(ze.test(t)?t:t.normalize("NFKD").replace(Qe,"")).toLowerCase();return R.size>=5e4&&R.clear(),R.set(t,e),e}function Ft(t,o){let e=t.indexOf(o);if(e<0)return null;if(e===0)return t.length===o.length?0:1;for(let n=e;n>=0;n=t.indexOf(o,n+1))if(Ze.test(
t[n-1]))return 2;return 3}var Gt=20;function N(t,o,e,n=Gt){let r=rt(e.trim()),i=[[],[],[],[]];for(let a of t){let l=Ft(rt(o(a)),r);l!==null&&i[l]?.push(a)}return i.flat().slice(0,n)}function It(t,o=Gt){let e=[[],[],[]];for(let n of t)e[Je(n)]?.push(n);return e.flat().slice(0,o)}function Je({unread:t,mentions:o,isDirect:e,isMuted:n}){return o>0||
e&&t>0&&!n?0:t>0&&!n?1:2}var Bt=6;function Kt(t,o,e){let n=to(t.session);if(o.trim()==="")return It(n).map(a=>qt(a));let r=eo(t.session,e),i={key:"search",kind:"",icon:"search",label:s("palette.search_for",{text:o.trim()}),run:()=>p(j({name:"search",query:o.trim()}))};return[...N(n,({name:a})=>a,o).map(a=>qt(a)),...N(r,({label:a})=>a,o,Bt),...N(
oo(t),({label:a})=>a,o,Bt),i]}var Wt=new WeakMap;function to({state:t,view:o}){let e=Date.now();return o.order.peek().flatMap(n=>{let r=t.groups.get(n);if(!r)return[];let i=r.peer_id===null?null:t.people.get(r.peer_id)??null,a=Wt.get(r);if(a&&a.person===i&&a.tag===G.peek())return[a.line];let l={id:n,name:O(r,i),unread:r.
unread,mentions:r.mentions,isDirect:r.kind==="direct",isMuted:ut(r,e),file:i?.avatar??null,peer:r.peer_id};return Wt.set(r,{person:i,tag:G.peek(),line:l}),[l]})}var qt=({id:t,name:o,unread:e,mentions:n,isDirect:r,file:i,peer:a})=>({key:`g${t}`,label:o,kind:s(r?"palette.kind.direct":"palette.kind.group"),unread:e,mentions:n,
avatar:{id:a??t,isGroup:!r,file:i},run:()=>p(`/g/${t}`)});function eo({state:t,local:o},e){let n=new Set([...t.groups.values()].map(({peer_id:i})=>i));return[...new Map([...t.people.values(),...e].map(i=>[i.id,i])).values()].flatMap(i=>{let a="is_deleted"in i?i.is_deleted:i.deleted;return n.has(i.id)||a||!i.username?[]:
[{key:`u${i.id}`,label:i.display_name||i.username,kind:s("palette.kind.person"),avatar:{id:i.id,isGroup:!1,file:i.avatar??null},run:()=>{let l=o.groupWith(i.id);p(l===null?`/d/${i.id}`:`/g/${l}`)}}]})}function oo(t){let o=s("palette.kind.command"),e=(n,r,i)=>({key:n,label:s(n),kind:o,icon:r,run:i});return[...Et.map(([n,
r])=>e(`shell.new.${n}`,r,()=>{nt(n,t)})),e("shell.read_all","check",()=>{E(()=>t.actions.readAll())}),e("shell.settings","settings",()=>p("/settings")),e("shell.profile","person",()=>p("/settings/profile")),e("shell.sessions","device",()=>p("/settings/sessions")),e("shell.search","search",()=>p("/search")),e("shell.me\
ntions","mention",()=>$t({name:"mentions"})),e("keys.title","menu",()=>{V()}),e("shell.sign_out","leave",()=>{St()})]}var io=200,Ht=8;function so({session:t,actions:o}){let e=it(null),n=it(null),r=it(null),[i,a]=st(""),[l,u]=st(0),f=ao(o,i),$=t.view.changed.value,d=ro(()=>Kt({session:t,actions:o},i,f),[t,o,i,f,$]);Ut(()=>(e.current?.showModal(),()=>e.current?.close()),[]),Ut(()=>{n.current?.querySelector('[aria-selected="true"]')?.scrollIntoView(
{block:"nearest"})},[l,d]);function c(m){m&&(r.current=m,e.current?.close())}function v(){_t.value=!1,r.current?.run()}function S(m){if(m.isComposing)return;let h=d.length-1,M={ArrowDown:l===h?0:l+1,ArrowUp:l===0?h:l-1,PageDown:Math.min(l+Ht,h),PageUp:Math.max(l-Ht,0)};if(m.key==="Enter")c(d[l]);else if(Object.hasOwn(M,
m.key))u(Number(M[m.key]));else return;m.preventDefault()}return A`
    <dialog
      ref=${e} class="palette" aria-label=${s("shell.palette")} onClose=${v}
      onMouseDown=${m=>m.target===e.current&&e.current?.close()}
    >
      <div class="palette-box">
        <${b} name="search" />
        <input
          role="combobox" aria-label=${s("shell.palette")} placeholder=${s("palette.hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${d[l]?`palette-${d[l].key}`:void 0} value=${i}
          onKeyDown=${S}
          onInput=${m=>{a(m.target.value),u(0)}}
        />
      </div>
      <ul ref=${n} id="palette-choices" class="palette-choices" role="listbox" aria-label=${s("shell.palette")}>
        ${d.map((m,h)=>A`
          <li
            key=${m.key} id=${`palette-${m.key}`} class="palette-choice" role="option" aria-selected=${h===l}
            onClick=${()=>c(m)} onPointerMove=${()=>u(h)}
          >
            ${m.avatar?A`<${w} ...${m.avatar} name=${m.label} size="small" />`:A`<${b} name=${m.icon} />`}
            <bdi class="grow cut">${m.label}</bdi>
            ${!!m.mentions&&A`<span class="badge of-mention">@${m.mentions}</span>`}
            ${!!m.unread&&A`<span class="badge">${m.unread}<span class="unseen"> ${s("palette.unread")}</span></span>`}
            <span class="menu-detail">${m.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function ao(t,o){let[e,n]=st([]);return no(()=>{let r=o.trim();if(r==="")return;let i=!0,a=setTimeout(()=>{t.findUsers(r).then(l=>i&&n(l),()=>{})},io);return()=>{i=!1,clearTimeout(a)}},[o]),e}import{html as g,useState as lo}from"./vendor/preact.js";function co({session:t,actions:o,code:e}){let{shown:n,isGone:r,fault:i}=ct(e);return g`
    <div class="main-body">
      <div class="invite">
        ${e===""||r||i?g`
              ${r&&g`<p role="alert">${s("signin.invite_gone")}</p>`}
              ${i&&g`<p class="fault" role="alert">${i}</p>`}
              <${mo} key=${e} />
            `:n===null?g`<p class="quiet-text" role="status">${s("shell.loading")}</p>`:n.id===void 0?g`<p>${s("groups.invite_server")}</p>`:g`<${uo} session=${t} actions=${o} code=${e} shown=${n} />`}
      </div>
    </div>
  `}function uo({session:t,actions:o,code:e,shown:n}){let{id:r=0,name:i="",topic:a="",member_count:l=0}=n,{run:u,isBusy:f,fault:$}=D(),d=t.view.groups.get(r).value!==null,c=()=>u(async()=>{await o.useInvite(e),p(`/g/${r}`,{replace:!0})});return g`
    <${w} id=${r} name=${i} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${i}</bdi></h2>
    ${a&&g`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${s("shell.n_members",{n:l})}</p>
    ${d?g`<p>${s("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${r}`}>${s("groups.open")}</a>`:g`<button class="button primary" disabled=${f} onClick=${c}>${s("groups.join")}</button>`}
    <${P} text=${$} />
  `}function mo(){let[t,o]=lo("");function e(n){n.preventDefault();let r=Yt(t);r&&p(`/join#${r}`,{replace:!0})}return g`
    <form class="invite-code" onSubmit=${e}>
      <div class="field">
        <label for="invite-code">${s("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${t}
          onInput=${n=>o(n.target.value)}
        />
      </div>
      <button class="button primary" disabled=${Yt(t)===""}>${s("groups.show_invite")}</button>
    </form>
  `}var Yt=t=>/(?:^|#)([\w-]+)$/.exec(t.trim())?.[1]??"";import{html as Vt}from"./vendor/preact.js";function po({session:t,actions:o,query:e}){return Vt`
    <div class="main-body search-screen">
      <${At}
        session=${t} actions=${o} q=${e}
        onQuery=${n=>p(j({name:"search",query:n}),{replace:!0})}
        instead=${Vt`
          <h2 class="search-head">${s("shell.mentions")}</h2>
          <${Ct} session=${t} actions=${o} />
        `}
      />
    </div>
  `}export{Jt as Chooser,co as InviteScreen,le as Left,Re as OpenMenu,so as Palette,ge as PictureDialog,po as SearchScreen,ne as askForDay,ee as chooseText,H as doesMove,Xt as openGroupMenu,nt as openNew,Oe as showInvitations,V as showKeys,ke as startNotifications,Ae as startSwipe,ce as startTellingLeft};
