import{f as Tt,g as Nt,i as se}from"./shared2.js";import{C as _t,D as xt,G as St,H as Y,I as Et,J as Ct,K as At,L,M as X,N as Mt,P as Ot,R as Pt,S as Dt,T as Lt,d as gt,f as $t,g as ht,h as bt,j as V,k as _,l as F,n as vt,o as wt,p as w,q as yt,s as P,t as D,u as kt}from"./shared.js";import{A as x,B as $,D as ft,F as j,G as C,J as pt,M as dt,b as B,d as s,s as K,v as mt,w as h,x as U,y as H,z as N}from"./shared1.js";import{html as I,useLayoutEffect as ae,useRef as le,useState as ce}from"./vendor/preact.js";function jt(t,o){let e=o.getBoundingClientRect(),{width:n,height:r}=t.getBoundingClientRect(),i=getComputedStyle(o).direction==="rtl",a=i?e.left:e.right-n,c=Math.max(4,Math.min(a,innerWidth-n-4)),u=e.top-r-4,m=u>=4?u:Math.max(4,Math.min(e.bottom+4,innerHeight-r-4));t.style.insetBlockStart=`${m}px`,t.style.insetInlineStart=`${i?innerWidth-c-n:c}px`}function ue({choice:t}){let{context:o,message:e,anchor:n}=t,r=le(null),[i,a]=ce(null);ae(()=>{let l=r.current;l.matches(":popover-open")||l.showPopover(),jt(l,n),l.querySelector("input, button")?.focus()},[t,i]);let c=()=>F(import("./picker.js")).then(l=>a(()=>l.Picker)),u=()=>wt(t);function m(l){u(),o.react(e,l,!e.reacted?.includes(l))}function g(l){if(l.key==="Escape")u();else{if(i||!["ArrowRight","ArrowLeft"].includes(l.key))return;p(l)}l.preventDefault(),l.stopPropagation()}function p(l){let d=[...r.current.querySelectorAll("button")],k=getComputedStyle(n).direction==="rtl",f=l.key==="ArrowRight"===k?-1:1,v=d.indexOf(
document.activeElement);d[(v+f+d.length)%d.length]?.focus()}return I`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${s("conversation.react")} onKeyDown=${g}
      onToggle=${l=>l.newState==="closed"&&u()}
    >
      ${i&&I`<${i} onPick=${m} onClose=${u} />`}
      ${!i&&vt(o).map(l=>I`
        <button
          key=${l} type="button" class="button quiet emoji" aria-label=${s("conversation.react_with",{emoji:l})}
          aria-pressed=${e.reacted?.includes(l)??!1} onClick=${()=>m(l)}
        >${l}</button>
      `)}
      ${!i&&I`
        <button type="button" class="button quiet" title=${s("conversation.all_emoji")} onClick=${()=>C(c)}>
          <${h} name="add" label=${s("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}import{html as me}from"./vendor/preact.js";var fe=(t,o)=>w(s("dialogs.conflict"),e=>me`
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
    `);var pe=/^[\x20-\x7e]*$/,de=/\p{M}+/gu,ge=/[\s\-_./,;:()[\]'"@#]+/u;var R=new Map;function S(t){let o=R.get(t);if(o!==void 0)return o;let e=(pe.test(t)?t:t.normalize("NFKD").replace(de,"")).toLowerCase();return R.size>=5e4&&R.clear(),R.set(t,e),e}function W(t,o){let e=t.indexOf(o);if(e<0)return null;if(e===0)return t.length===o.length?0:1;for(let n=e;n>=0;n=t.indexOf(o,n+1))if(ge.test(t[n-1]))return 2;return 3}var $e=new Set(["member_removed","member_banned"]);async function Ft({state:t,groupId:o,prefix:e,ask:n}){let r=S(e),i=({username:p,display_name:l})=>[p,l??""].some(d=>d!==""&&(W(S(d),r)??3)<3),{speakers:a,others:c}=he(t,o),u=n&&await n().catch(()=>null);if(!u)return[...a,...c].filter(i);let m=u.items.filter(({id:p})=>p!==t.me),g=a.filter(p=>m.some(({id:l})=>l===p.id)||u.next!==null&&i(p));return[...g,...m.filter(({id:p})=>!g.some(l=>l.id===p))]}function he({me:t,people:o,groups:e,marks:n,logs:r},i){let a=[...r.get(i)?.rows.values()??[]].sort((l,d)=>d.seq-l.seq),c=new Map,u=(l,d)=>{c.has(l)||c.set(l,d)},m=new Map;for(let l of a)if(gt(
l)){u(l.sender_id,!0),m.has(l.sender_id)||m.set(l.sender_id,l.sender);for(let d of l.mentions??[])d>0&&u(d,!0)}else if(l.type==="group_created")for(let d of l.member_ids)u(d,!0);else l.type==="member_added"?u(l.user_id,!0):$e.has(l.type)?u(l.user_id,!1):l.type==="account_deleted"&&u(l.actor_id,!1);for(let l of[e.get(i)?.peer_id,...n.get(i)?.keys()??[]])l&&u(l,!0);let g=[...c].filter(([l,d])=>d&&l!==t&&!o.get(l)?.is_deleted).map(([l])=>l),p=l=>{let{username:d="",display_name:k=null}=o.get(l)??{};return{id:l,username:d||(m.get(l)??""),display_name:k}};return{speakers:[...m.keys()].filter(l=>g.includes(l)).map(p),others:g.filter(l=>!m.
has(l)).map(p).filter(({username:l})=>l!=="")}}var It=8,be=50,ve=new Set(["live","catching_up"]),we=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,ye=/^[\p{L}\p{N}_-]+$/u;function ke(t,o){let e=we.exec(t.slice(Math.max(0,o-40),o));if(e)return{kind:"member",start:o-e[1].length,prefix:e[2]??""};let n=ht(t,o);return n&&{kind:"emoji",...n}}async function _e({session:t,actions:o,groupId:e},{kind:n,prefix:r}){if(n==="emoji"){let{searchEmoji:p}=await F(import("./picker.js"));return p(r,It).map(({emoji:l,name:d})=>({id:l,label:l,detail:d,insert:`${l} `,userId:null}))}let i=ve.has(t.connection.peek().state),c=(await Ft({state:t.state,groupId:e,prefix:r,ask:i?()=>o.members(
e,{q:r,limit:be}):null})).slice(0,It).map(({id:p,username:l,display_name:d})=>({id:String(p),label:d||l,detail:d?`@${l}`:"",insert:ye.test(l)?`@${l} `:`@"${l}" `,userId:p})),u=t.state.groups.get(e),m=u&&kt(u)&&"all".startsWith(S(r)),g={id:"all",label:"@all",detail:s("writing.everyone"),insert:"@all ",userId:null};return m?[...c,g]:c}import{html as Rt,useRef as xe}from"./vendor/preact.js";var Se=()=>w(s("conversation.jump_to_date"),t=>Rt`<${Ee} close=${t} />`);function Ee({close:t}){let o=xe(null),e=_t(new Date);function n(r){r.preventDefault(),o.current?.value&&t(xt(o.current.value))}return Rt`
    <form class="dialog-form" onSubmit=${n}>
      <div class="field">
        <label for="jump-date">${s("dialogs.date")}</label>
        <input id="jump-date" data-first ref=${o} type="date" required max=${e} defaultValue=${e} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${s("shell.cancel")}</button>
        <button class="button primary">${s("dialogs.jump")}</button>
      </footer>
    </form>
  `}import{html as Ce,useEffect as Ae,useState as Me}from"./vendor/preact.js";var Wt=({event:{type:t},name:o})=>s(t==="group_deleted"?"joining.group_deleted":"joining.was_removed",{name:o});function Oe({left:t}){let[o,e]=Me("");return Ae(()=>e(Wt(t)),[t]),Ce`<p class="empty" role="status">${o}</p>`}function Pe(t){let o=new Set;function e(){if(document.visibilityState==="hidden")return;let r=x.peek();for(let i of t.left.peek()){let{id:a,group_id:c,actor_id:u}=i.event;u===t.state.me||o.has(a)||(o.add(a),t.local.tabs.tell({type:"told_left",event_id:a}),(r.name!=="group"||r.groupId!==c)&&ft(Wt(i),{isKept:!0}))}}let n=[t.left.subscribe(e),t.local.onWord(r=>{r.type==="told_left"&&o.add(r.event_id)})];return document.
addEventListener("visibilitychange",e),()=>{for(let r of n)r();document.removeEventListener("visibilitychange",e)}}async function z(t){try{let o=await fetch(t,{headers:{Range:"bytes=0-16383"}}),e=o.ok&&o.body?.getReader();if(!e)return!1;let n=[],r=0;for(let i=!1;!i&&r<16384;){let{value:a,done:c}=await e.read();i=c,a&&n.push(a),r+=a?.length??0}return e.cancel().catch(()=>{}),De(new Uint8Array(await new Blob(n).arrayBuffer()))}catch{return!1}}function De(t){let o=(n,r)=>String.fromCharCode(...t.subarray(n,r));if(o(0,4)==="RIFF"&&o(8,16)==="WEBPVP8X")return(t[20]&2)>0;if(o(4,12)==="ftypavis")return!0;if(o(1,4)!=="PNG")return!1;let e=new DataView(t.buffer,t.byteOffset,t.byteLength);for(let n=8;n+8<=t.length;n+=12+e.getUint32(n)){let r=o(n+4,n+8);if(r===
"acTL"||r==="IDAT")return r==="acTL"}return!1}import{html as Le,useEffect as Te,useLayoutEffect as Ne,useRef as je,useState as Fe}from"./vendor/preact.js";function Ie({picture:{file:t,href:o},onClose:e}){let n=je(null),[r,i]=Fe(()=>Y(t)!==!1&&Ct());Te(()=>{r&&Y(t)===null&&Et(t,()=>z(o)).then(i,()=>{})},[]),Ne(()=>n.current?.showModal(),[]);let a=()=>n.current?.close(),c=r?St(t):o;return Le`
    <dialog
      ref=${n} class="viewer" aria-label=${t.name} onClose=${e}
      onClick=${u=>u.target===n.current&&a()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${t.name}</bdi>
        <a class="button quiet" href=${o} download=${t.name}>
          <${h} name="download" label=${s("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${a}><${h} name="close" label=${s("shell.close")} /></button>
      </header>
      <img src=${c} width=${t.width} height=${t.height} alt=${t.name} onError=${()=>i(!0)} />
    </dialog>
  `}import{html as Q,useState as Re}from"./vendor/preact.js";function We({context:t,entry:o}){let{session:e,compose:n}=t,{key:r,state:i,error:a,may_be_sent:c}=o,u=i==="waiting"||i==="sending",m=u?s(Gt(e,o)):i==="asking"?s("writing.asking"):s("writing.not_sent",{reason:a?j({code:a.code,message:a.sentence}):""});return Q`
    <div class="stuck" data-waits=${u}>
      <p role=${u?void 0:"alert"}><${h} name=${u?"clock":"warning"} /><span>${m}</span></p>
      ${!(u&&c)&&Q`
        <div class="stuck-buttons">
          ${!u&&Q`
            <button type="button" class="button" onClick=${()=>e.local.outbox.retry(r)}>
              ${i==="asking"?s("conversation.send"):s("shell.try_again")}
            </button>
          `}
          <button type="button" class="button" onClick=${()=>n.restore(r)}>${s("conversation.edit")}</button>
          <button type="button" class="button" onClick=${()=>n.discard(r)}>${s("conversation.delete")}</button>
        </div>
      `}
    </div>
  `}function Ge({session:t,entry:o}){let[e]=Re(()=>s("writing.waits",{reason:s(Gt(t,o))}));return e}function Gt({connection:t,local:o},e){let{state:n,error:r,may_be_sent:i}=e;return t.value.state!=="live"?i&&n==="waiting"?"writing.unsure":"writing.offline":o.signals.isPaused.value||r?.code==="disk_full"?"writing.disk":r?r.code==="rate_limited"?"writing.rate":"writing.busy":n==="sending"?i?"writing.no_answer":"writing.uploading":i?"writing.no_answer":"writing.behind"}import{html as Z}from"./vendor/preact.js";var qe=[["everywhere",[["Ctrl K","palette"],["Alt ↑, Alt ↓","group"],["Alt Shift ↑, Alt Shift ↓","unread"],["Ctrl Shift F","search"],["F6, Shift F6","region"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn","move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_unread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],["Ctrl Enter","send"],["PgUp, PgDn","scroll"],["Ctrl Shift P","preview"]]]],Be={Ctrl:At,Shift:()=>s("keys.name.shift"),Home:()=>s("keys.name.home"),End:()=>s("keys.name.end"),PgUp:()=>s("keys.name.page_up"),PgDn:()=>s("keys.name.p\
age_down"),Del:()=>s("shell.key.delete"),Enter:()=>s("keys.name.enter")},Ke=t=>t.split(" ").map(o=>Be[o]?.()??o).join(" "),J=()=>w(s("keys.title"),()=>qe.map(([t,o])=>Z`
    <section class="keys">
      <h3>${s(`keys.where.${t}`)}</h3>
      <dl>
        ${o.map(([e,n])=>Z`
          <div class="key-row">
            <dt>${s(`keys.do.${n}`)}</dt>
            <dd>${e.split(", ").map(r=>Z`<kbd>${Ke(r)}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));import{effect as et}from"./vendor/preact.js";var qt=[660,880],tt=.09,Ue=.08,T=null;function Bt(){try{T??=new AudioContext;let t=T.currentTime,o=T.createGain();o.connect(T.destination),o.gain.setValueAtTime(Ue,t),o.gain.linearRampToValueAtTime(0,t+qt.length*tt),qt.forEach((e,n)=>{let r=new OscillatorNode(T,{frequency:e});r.connect(o),r.start(t+n*tt),r.stop(t+(n+1)*tt)})}catch{}}var ot=new Map,Kt=Promise.resolve();function Ut(t){Kt=Kt.then(t).catch(reportError)}function He(t){t.notifications.setPort({show:r=>Ut(()=>Ve(t,r)),close:r=>Ut(()=>Ye(r))});let o=()=>{let r=x.peek(),i=document.visibilityState==="visible"&&document.hasFocus();t.notifications.look(i&&r.name==="group"?r.groupId:null)},e=["focus","blur"];for(let r of e)addEventListener(r,o);document.addEventListener("visibilitychange",o),navigator.serviceWorker?.addEventListener("message",Ht);let n=[et(()=>{x.value,o()}),et(()=>Xe(t)),et(()=>Vt(t.view.totals.value))];return()=>{t.notifications.setPort(null);for(let r of e)removeEventListener(r,o);document.
removeEventListener("visibilitychange",o),navigator.serviceWorker?.removeEventListener("message",Ht);for(let r of n)r();document.title=s("shell.name"),Vt({groups:0,mentions:0})}}function Ht({data:t}){t?.type==="open"&&$(t.path)}async function Ve(t,o){let{group:e,tag:n,kind:r,seq:i,sender:a,text:c,count:u,isRenewed:m,hasSound:g}=o;if(g&&Bt(),typeof Notification>"u"||Notification.permission!=="granted")return;let p=e.peer_id===null?null:t.state.people.get(e.peer_id)??null,l=L(e,p),d=c??s("notifications.new_message"),k=r==="summary"?s("notifications.n_new",{n:u}):e.kind==="direct"?d:s("notifications.says",{name:a,text:d}),f=`/g/${e.id}\
/${i}`,v={tag:n,body:k,silent:!0,renotify:m,icon:K("icons/icon-192.png"),data:{path:f}},O=await navigator.serviceWorker?.getRegistration();if(O?.active){await O.showNotification(l,v);return}let q=new Notification(l,v);ot.set(n,q),q.onclick=()=>{q.close(),window.focus(),$(f)}}async function Ye(t){ot.get(t)?.close(),ot.delete(t);let o=await navigator.serviceWorker?.getRegistration();for(let e of await o?.getNotifications({tag:t})??[])e.close()}function Xe({view:t}){let o=x.value,e=o.name==="group"?t.groups.get(o.groupId).value:null,n=e?.peer_id?t.people.get(e.peer_id).value:null,r=e?L(e,n):o.name==="settings"?s("shell.settings"):"",i=r?
s("notifications.title",{name:r}):s("shell.name");document.title=bt(t.totals.value)+i}function Vt({groups:t,mentions:o}){let e=t+o>0?"icon-unread.svg":"icon.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",K(`icons/${e}`));let n=navigator;o>0?n.setAppBadge?.(o).catch(()=>{}):n.clearAppBadge?.().catch(()=>{})}var ze=matchMedia("(width < 37.5rem)"),Qe=24,Ze=64;function Je(){let t=null;function o({touches:a}){let[c]=a;r(),!(!c||a.length>1||!ze.matches||nt(c)>=Qe||!to())&&(t=c,document.addEventListener("touchmove",e,{passive:!1}))}function e(a){let{along:c,across:u}=i(a);Math.abs(c)>u&&a.cancelable&&a.preventDefault()}function n(a){let{along:c,across:u}=i(a);r(),c>=Ze&&c>2*u&&eo()}function r(){t=null,document.removeEventListener("touchmove",e)}function i({changedTouches:a}){let c=[...a].find(({identifier:u})=>u===t?.identifier);return!t||!c?{along:0,across:0}:{along:nt(c)-nt(t),across:Math.abs(c.clientY-t.clientY)}}return document.addEventListener(
"touchstart",o,{passive:!0}),document.addEventListener("touchend",n,{passive:!0}),document.addEventListener("touchcancel",r,{passive:!0}),()=>{r(),document.removeEventListener("touchstart",o),document.removeEventListener("touchend",n),document.removeEventListener("touchcancel",r)}}var nt=({clientX:t})=>document.documentElement.dir==="rtl"?innerWidth-t:t,to=()=>!yt()&&!document.querySelector("dialog[open]")&&(X.peek()!==null||x.peek().name!=="home");function eo(){X.peek()?Ot():$("/")}import{effect as oo}from"./vendor/preact.js";var no=300*1e3,ro="dialog[open], #invite-link";function io(t){let o=ao(),e=0,n=()=>{clearTimeout(e),mt.newVersion.value!==null&&document.visibilityState==="hidden"&&(e=setTimeout(r,no))},r=()=>{so(t)||o.isAny()||document.querySelector(ro)?n():dt()},i=oo(n);return document.addEventListener("visibilitychange",n),()=>{clearTimeout(e),i(),o.dispose(),document.removeEventListener("visibilitychange",n)}}function so({local:t}){let o=t.signals.outgoing.peek(),e=[...t.drafts.all().values(),...o];return t.edits.isAny()||o.some(({state:n})=>n==="sending")||e.some(({files:n})=>n.some(({file_id:r})=>r===null))||e.length>0&&!t.isLasting}function ao(){
let t=new WeakMap,o=new Set,e=new Set;function n({target:u}){let m=u;return m.matches("input:not([type=search]), select, textarea")&&!m.closest(".composer")?m:null}function r(u){let m=n(u);m&&!o.has(m)&&t.set(m,m.value)}function i(u){let m=n(u);m&&o.add(m)}function a({target:u}){let m=u;for(let g of o)g.form===m&&(o.delete(g),t.set(g,g.value));e.add(m)}let c=[["focusin",r],["input",i],["submit",a]];for(let[u,m]of c)document.addEventListener(u,m);return{isAny(){return[...o].some(m=>m.isConnected&&m.value!==(t.get(m)??""))||[...e].some(m=>m.isConnected&&m.querySelector(".fault:not([hidden])"))},dispose(){for(let[u,m]of c)document.removeEventListener(
u,m)}}}import{html as rt,useState as lo}from"./vendor/preact.js";var co=(t,o,e)=>w(s("joining.invitations"),n=>rt`
    <${uo} actions=${t} entries=${o} onAnswered=${e} close=${n} />`);function uo({actions:t,entries:o,onAnswered:e,close:n}){let[r,i]=lo(o);async function a({id:c},u){if(!await C(()=>u(c)))return;e(c);let m=r.filter(g=>g.id!==c);i(m),m.length===0&&n()}return rt`
    <ul class="lines" role="list">
      ${r.map(c=>rt`
        <li key=${c.id} class="line">
          <${_} id=${c.group_id} name=${c.group_name} isGroup=${!0} />
          <div class="grow">
            <p class="line-title"><bdi>${c.group_name}</bdi></p>
            <p class="hint">${s(c.role==="owner"?"joining.invited_owner":"joining.invited",{name:c.actor})}</p>
          </div>
          <button
            class="button" aria-label=${s("joining.decline_name",{name:c.group_name})}
            onClick=${()=>{a(c,t.declineInvitation)}}
          >${s("joining.decline")}</button>
          <button
            class="button primary" aria-label=${s("joining.accept_name",{name:c.group_name})}
            onClick=${()=>{a(c,t.acceptInvitation)}}
          >${s("joining.accept")}</button>
        </li>`)}
    </ul>
  `}import{html as A,useLayoutEffect as mo,useRef as fo}from"./vendor/preact.js";var E=4;function po({menu:t,close:o,onClosed:e}){let n=fo(null);mo(()=>{let i=n.current;i.showPopover(),$o(i,t),Yt(i)[0]?.focus()},[t]);let r=i=>{o(),i.onSelect()};return A`
    <div
      ref=${n} class="menu" role="menu" aria-label=${t.label} popover="auto" tabindex="-1"
      onKeyDown=${i=>go(i,o)}
      onToggle=${i=>{i.newState==="closed"&&e()}}
    >
      ${t.items.map(i=>i===!1?null:i===null?A`<hr role="separator" />`:A`<button
            type="button" tabindex="-1" class=${i.isDanger?"menu-item danger":"menu-item"}
            role=${i.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${i.isChecked} onClick=${()=>r(i)}
          >
            ${i.icon&&A`<${h} name=${i.icon} />`}
            <span class="grow">${i.label}</span>
            ${i.detail&&A`<span class="menu-detail">${i.detail}</span>`}
            ${i.isChecked&&A`<${h} name="check" />`}
          </button>`)}
    </div>
  `}var Yt=t=>[...t.querySelectorAll("button")];function go(t,o){let e=Yt(t.currentTarget),n=e.indexOf(document.activeElement),r={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:-1};if(Object.hasOwn(r,t.key)){let i=r[t.key];e[(i+e.length)%e.length]?.focus()}else if(t.key==="Tab"||t.key==="Escape")o();else if(t.key.length===1&&t.key!==" "&&!t.ctrlKey&&!t.metaKey){let i=[...e.slice(n+1),...e.slice(0,n+1)],a=t.key.toLocaleLowerCase();i.find(c=>c.textContent?.trim().toLocaleLowerCase().startsWith(a))?.focus()}else return;t.preventDefault(),t.stopPropagation()}function $o(t,{anchor:o,point:e}){let n=o.getBoundingClientRect(),{width:r,height:i}=t.getBoundingClientRect(),
a=getComputedStyle(o).direction==="rtl",c=e?e.x:a?n.right-r:n.left,u=e?e.y:n.bottom+E,m=(e?e.y:n.top-E)-i,g=Math.max(E,Math.min(c,innerWidth-r-E)),p=u+i<=innerHeight-E||m<E?u:m;t.style.inset=`${Math.max(E,Math.min(p,innerHeight-i-E))}px auto auto ${g}px`}import{html as M,useEffect as Do,useLayoutEffect as oe,useMemo as Lo,useRef as ct,useState as ut}from"./vendor/preact.js";import{html as y,useState as wo}from"./vendor/preact.js";import{html as it,useEffect as Xt,useId as ho,useRef as bo,useState as st}from"./vendor/preact.js";var vo=200;function at({label:t,none:o,search:e,draw:n}){let r=ho(),i=bo(null),[a,c]=st(""),[u,m]=st(null),[g,p]=st("");return Xt(()=>i.current?.focus(),[]),Xt(()=>{let l=!0,k=setTimeout(async()=>{try{let f=await e(a.trim());l&&m(f),l&&p("")}catch(f){l&&p(j(f))}},u?vo:0);return()=>{l=!1,clearTimeout(k)}},[a]),it`
    <div class="field">
      <label for=${r}>${t}</label>
      <div class="field-box">
        <input
          ref=${i} id=${r} type="search" dir="auto" autocomplete="off" value=${a}
          onInput=${l=>c(l.target.value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${u&&s("joining.n_found",{n:u.length})}</p>
    <p class="fault" role="alert" hidden=${!g}>${g}</p>
    <ul class="found-list" role="list" tabindex=${u?.length?void 0:-1}>
      ${u?.map(l=>it`<li key=${l.id}>${n(l)}</li>`)}
    </ul>
    ${u?.length===0&&!g&&it`<p class="quiet-text">${o}</p>`}
  `}var yo={group:ko,public:_o,person:xo,code:Eo};async function lt(t,o){let e=await w(s(`shell.new.${t}`),n=>y`<${yo[t]} ...${o} close=${n} />`);e&&$(e)}function ko({actions:t,close:o}){let{run:e,isBusy:n,fault:r}=D();function i(a){a.preventDefault();let c=H(a.target,"name").trim();c&&e(async()=>o(`/g/${await t.createGroup(c)}`))}return y`
    <form class="form" onSubmit=${i}>
      <${U} name="name" label=${s("joining.group_name")} maxlength=${128} isFirst=${!0} />
      <${P} text=${r} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>o()}>${s("shell.cancel")}</button>
        <button class="button primary" disabled=${n}>${s("joining.create")}</button>
      </footer>
    </form>
  `}function _o({session:t,actions:o,close:e}){let{run:n,fault:r}=D(),i=({id:a})=>n(async()=>{t.state.groups.has(a)||await o.join(a),e(`/g/${a}`)});return y`
    <${at}
      label=${s("joining.search_groups")} none=${s("joining.no_groups")}
      search=${async a=>(await o.publicGroups(a)).items}
      draw=${a=>y`
        <button type="button" class="menu-item" onClick=${()=>{i(a)}}>
          <${_} id=${a.id} name=${a.name} isGroup=${!0} />
          <span class="grow">
            <bdi class="line-title">${a.name}</bdi>
            <span class="hint">${s("shell.n_members",{n:a.member_count})}${a.topic&&y` · <bdi>${a.topic}</bdi>`}</span>
          </span>
          ${t.state.groups.has(a.id)&&y`<span class="label">${s("joining.joined")}</span>`}
        </button>`}
    />
    <${P} text=${r} />
  `}function xo({session:t,actions:o,close:e}){return y`
    <${at}
      label=${s("joining.search_people")} none=${s("joining.no_people")}
      search=${n=>n?o.findUsers(n):o.users().then(({items:r})=>r)}
      draw=${n=>!n.deleted&&y`
        <button type="button" class="menu-item" onClick=${()=>e(So(t,n.id))}>
          <${_} id=${n.id} name=${V(n)} file=${n.avatar} />
          <span class="grow">
            <bdi class="line-title">${V(n)}</bdi>
            ${n.display_name&&y`<span class="hint"><bdi>${n.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function So(t,o){let e=t.local.groupWith(o);return e===null?`/d/${o}`:`/g/${e}`}function Eo({close:t}){let[o,e]=wo("");function n(r){r.preventDefault();let i=Co(H(r.target,"code"));i?t(`/join#${i}`):e(s("joining.no_code"))}return y`
    <form class="form" onSubmit=${n}>
      <${U} name="code" label=${s("joining.code")} hint=${s("joining.code_hint")} fault=${o} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${s("shell.cancel")}</button>
        <button class="button primary">${s("joining.next")}</button>
      </footer>
    </form>
  `}var Co=t=>/^(?:\S*#)?([\w-]+)$/.exec(t.trim())?.[1]??null;var zt=20;function G(t,o,e,n=zt){let r=S(e.trim()),i=[[],[],[],[]];for(let a of t){let c=W(S(o(a)),r);c!==null&&i[c]?.push(a)}return i.flat().slice(0,n)}function Qt(t,o=zt){let e=[[],[],[]];for(let n of t)e[Ao(n)]?.push(n);return e.flat().slice(0,o)}function Ao({unread:t,mentions:o,isDirect:e,isMuted:n}){return o>0||e&&t>0&&!n?0:t>0&&!n?1:2}var Zt=6;function ee(t,o,e){let n=Mo(t.session);if(o.trim()==="")return Qt(n).map(a=>te(a));let r=Oo(t.session,e),i={key:"search",kind:"",icon:"search",label:s("palette.search_for",{text:o.trim()}),run:()=>$(N({name:"search",query:o.trim()}))};return[...G(n,({name:a})=>a,o).map(a=>te(a)),...G(r,({label:a})=>a,o,Zt),...G(Po(t),({label:a})=>a,o,Zt),i]}var Jt=new WeakMap;function Mo({state:t,view:o}){let e=Date.now();return o.order.peek().flatMap(n=>{let r=t.groups.get(n);if(!r)return[];let i=r.peer_id===null?null:t.people.get(r.peer_id)??null,a=Jt.get(r);if(a&&a.person===i&&a.tag===B.peek())return[a.line];let c={id:n,name:L(r,i),unread:r.
unread,mentions:r.mentions,isDirect:r.kind==="direct",isMuted:$t(r,e),file:i?.avatar??null,peer:r.peer_id};return Jt.set(r,{person:i,tag:B.peek(),line:c}),[c]})}var te=({id:t,name:o,unread:e,mentions:n,isDirect:r,file:i,peer:a})=>({key:`g${t}`,label:o,kind:s(r?"palette.kind.direct":"palette.kind.group"),unread:e,mentions:n,avatar:{id:a??t,isGroup:!r,file:i},run:()=>$(`/g/${t}`)});function Oo({state:t,local:o},e){let n=new Set([...t.groups.values()].map(({peer_id:i})=>i));return[...new Map([...t.people.values(),...e].map(i=>[i.id,i])).values()].flatMap(i=>{let a="is_deleted"in i?i.is_deleted:i.deleted;return n.has(i.id)||a||!i.username?
[]:[{key:`u${i.id}`,label:i.display_name||i.username,kind:s("palette.kind.person"),avatar:{id:i.id,isGroup:!1,file:i.avatar??null},run:()=>{let c=o.groupWith(i.id);$(c===null?`/d/${i.id}`:`/g/${c}`)}}]})}function Po(t){let o=s("palette.kind.command"),e=(n,r,i)=>({key:n,label:s(n),kind:o,icon:r,run:i});return[...Lt.map(([n,r])=>e(`shell.new.${n}`,r,()=>{lt(n,t)})),e("shell.read_all","check",()=>{C(()=>t.actions.readAll())}),e("shell.settings","settings",()=>$("/settings")),e("shell.profile","person",()=>$("/settings/profile")),e("shell.sessions","device",()=>$("/settings/sessions")),e("shell.search","search",()=>$("/search")),e("shel\
l.mentions","mention",()=>Mt({name:"mentions"})),e("keys.title","menu",()=>{J()}),e("shell.sign_out","leave",()=>{Dt()})]}var To=200,ne=8;function No({session:t,actions:o}){let e=ct(null),n=ct(null),r=ct(null),[i,a]=ut(""),[c,u]=ut(0),m=jo(o,i),g=t.view.changed.value,p=Lo(()=>ee({session:t,actions:o},i,m),[t,o,i,m,g]);oe(()=>(e.current?.showModal(),()=>e.current?.close()),[]),oe(()=>{n.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({block:"nearest"})},[c,p]);function l(f){f&&(r.current=f,e.current?.close())}function d(){Pt.value=!1,r.current?.run()}function k(f){if(f.isComposing)return;let v=p.length-1,O={ArrowDown:c===v?0:c+1,ArrowUp:c===0?v:c-1,PageDown:Math.min(c+ne,v),PageUp:Math.max(c-ne,0)};if(f.key==="Enter")l(p[c]);else if(Object.
hasOwn(O,f.key))u(Number(O[f.key]));else return;f.preventDefault()}return M`
    <dialog
      ref=${e} class="palette" aria-label=${s("shell.palette")} onClose=${d}
      onMouseDown=${f=>f.target===e.current&&e.current?.close()}
    >
      <div class="palette-box">
        <${h} name="search" />
        <input
          role="combobox" aria-label=${s("shell.palette")} placeholder=${s("palette.hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${p[c]?`palette-${p[c].key}`:void 0} value=${i}
          onKeyDown=${k}
          onInput=${f=>{a(f.target.value),u(0)}}
        />
      </div>
      <ul ref=${n} id="palette-choices" class="palette-choices" role="listbox" aria-label=${s("shell.palette")}>
        ${p.map((f,v)=>M`
          <li
            key=${f.key} id=${`palette-${f.key}`} class="palette-choice" role="option" aria-selected=${v===c}
            onClick=${()=>l(f)} onPointerMove=${()=>u(v)}
          >
            ${f.avatar?M`<${_} ...${f.avatar} name=${f.label} size="small" />`:M`<${h} name=${f.icon} />`}
            <bdi class="grow cut">${f.label}</bdi>
            ${!!f.mentions&&M`<span class="badge of-mention">@${f.mentions}</span>`}
            ${!!f.unread&&M`<span class="badge">${f.unread}<span class="unseen"> ${s("palette.unread")}</span></span>`}
            <span class="menu-detail">${f.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function jo(t,o){let[e,n]=ut([]);return Do(()=>{let r=o.trim();if(r==="")return;let i=!0,a=setTimeout(()=>{t.findUsers(r).then(c=>i&&n(c),()=>{})},To);return()=>{i=!1,clearTimeout(a)}},[o]),e}import{html as b,useState as Fo}from"./vendor/preact.js";function Io({session:t,actions:o,code:e}){let{shown:n,isGone:r,fault:i}=pt(e);return b`
    <div class="main-body">
      <div class="invite">
        ${e===""||r||i?b`
              ${r&&b`<p role="alert">${s("signin.invite_gone")}</p>`}
              ${i&&b`<p class="fault" role="alert">${i}</p>`}
              <${Wo} key=${e} />
            `:n===null?b`<p class="quiet-text" role="status">${s("shell.loading")}</p>`:n.id===void 0?b`<p>${s("groups.invite_server")}</p>`:b`<${Ro} session=${t} actions=${o} code=${e} shown=${n} />`}
      </div>
    </div>
  `}function Ro({session:t,actions:o,code:e,shown:n}){let{id:r=0,name:i="",topic:a="",member_count:c=0}=n,{run:u,isBusy:m,fault:g}=D(),p=t.view.groups.get(r).value!==null,l=()=>u(async()=>{await o.useInvite(e),$(`/g/${r}`,{replace:!0})});return b`
    <${_} id=${r} name=${i} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${i}</bdi></h2>
    ${a&&b`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${s("shell.n_members",{n:c})}</p>
    ${p?b`<p>${s("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${r}`}>${s("groups.open")}</a>`:b`<button class="button primary" disabled=${m} onClick=${l}>${s("groups.join")}</button>`}
    <${P} text=${g} />
  `}function Wo(){let[t,o]=Fo("");function e(n){n.preventDefault();let r=re(t);r&&$(`/join#${r}`,{replace:!0})}return b`
    <form class="invite-code" onSubmit=${e}>
      <div class="field">
        <label for="invite-code">${s("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${t}
          onInput=${n=>o(n.target.value)}
        />
      </div>
      <button class="button primary" disabled=${re(t)===""}>${s("groups.show_invite")}</button>
    </form>
  `}var re=t=>/(?:^|#)([\w-]+)$/.exec(t.trim())?.[1]??"";import{html as ie}from"./vendor/preact.js";function Go({session:t,actions:o,query:e}){return ie`
    <div class="main-body search-screen">
      <${Nt}
        session=${t} actions=${o} q=${e}
        onQuery=${n=>$(N({name:"search",query:n}),{replace:!0})}
        instead=${ie`
          <h2 class="search-head">${s("shell.mentions")}</h2>
          <${Tt} session=${t} actions=${o} />
        `}
      />
    </div>
  `}export{ue as Chooser,Io as InviteScreen,Oe as Left,po as OpenMenu,We as OutgoingFoot,No as Palette,Ie as PictureDialog,Go as SearchScreen,Ge as WaitingWords,Se as askForDay,fe as chooseText,z as doesMove,se as openGroupMenu,lt as openNew,co as showInvitations,J as showKeys,He as startNotifications,Je as startSwipe,Pe as startTellingLeft,io as startUpdating,_e as suggest,ke as tokenAt};
