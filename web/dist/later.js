import{f as Tt,g as Nt,i as ie}from"./shared2.js";import{C as _t,D as xt,G as St,H as Y,I as Et,J as Ct,K as At,L,M as X,N as Mt,P as Ot,R as Pt,S as Dt,T as Lt,d as gt,f as $t,g as ht,h as bt,j as V,k as _,l as F,n as vt,o as wt,p as w,q as yt,s as P,t as D,u as kt}from"./shared.js";import{A as x,B as $,D as ft,F as j,G as C,J as dt,M as pt,b as B,d as s,s as K,v as mt,w as h,x as U,y as H,z as N}from"./shared1.js";import{html as I,useLayoutEffect as re,useRef as se,useState as ae}from"./vendor/preact.js";function jt(t,o){let e=o.getBoundingClientRect(),{width:n,height:i}=t.getBoundingClientRect(),r=getComputedStyle(o).direction==="rtl",a=r?e.left:e.right-n,c=Math.max(4,Math.min(a,innerWidth-n-4)),u=e.top-i-4,m=u>=4?u:Math.max(4,Math.min(e.bottom+4,innerHeight-i-4));t.style.insetBlockStart=`${m}px`,t.style.insetInlineStart=`${r?innerWidth-c-n:c}px`}function le({choice:t}){let{context:o,message:e,anchor:n}=t,i=se(null),[r,a]=ae(null);re(()=>{let l=i.current;l.matches(":popover-open")||l.showPopover(),jt(l,n),l.querySelector("input, button")?.focus()},[t,r]);let c=()=>F(import("./picker.js")).then(l=>a(()=>l.Picker)),u=()=>wt(t);function m(l){u(),o.react(e,l,!e.reacted?.includes(l))}function g(l){if(l.key==="Escape")u();else{if(r||!["ArrowRight","ArrowLeft"].includes(l.key))return;d(l)}l.preventDefault(),l.stopPropagation()}function d(l){let p=[...i.current.querySelectorAll("button")],k=getComputedStyle(n).direction==="rtl",f=l.key==="ArrowRight"===k?-1:1,v=p.indexOf(
document.activeElement);p[(v+f+p.length)%p.length]?.focus()}return I`
    <div
      ref=${i} class="chooser" popover="auto" role="dialog" aria-label=${s("conversation.react")} onKeyDown=${g}
      onToggle=${l=>l.newState==="closed"&&u()}
    >
      ${r&&I`<${r} onPick=${m} onClose=${u} />`}
      ${!r&&vt(o).map(l=>I`
        <button
          key=${l} type="button" class="button quiet emoji" aria-label=${s("conversation.react_with",{emoji:l})}
          aria-pressed=${e.reacted?.includes(l)??!1} onClick=${()=>m(l)}
        >${l}</button>
      `)}
      ${!r&&I`
        <button type="button" class="button quiet" title=${s("conversation.all_emoji")} onClick=${()=>C(c)}>
          <${h} name="add" label=${s("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}import{html as ce}from"./vendor/preact.js";var ue=(t,o)=>w(s("dialogs.conflict"),e=>ce`
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
    `);var me=/^[\x20-\x7e]*$/,fe=/\p{M}+/gu,de=/[\s\-_./,;:()[\]'"@#]+/u;var R=new Map;function S(t){let o=R.get(t);if(o!==void 0)return o;let e=(me.test(t)?t:t.normalize("NFKD").replace(fe,"")).toLowerCase();return R.size>=5e4&&R.clear(),R.set(t,e),e}function W(t,o){let e=t.indexOf(o);if(e<0)return null;if(e===0)return t.length===o.length?0:1;for(let n=e;n>=0;n=t.indexOf(o,n+1))if(de.test(t[n-1]))return 2;return 3}var pe=new Set(["member_removed","member_banned"]);async function Ft({state:t,groupId:o,prefix:e,ask:n}){let i=S(e),r=({username:d,display_name:l})=>[d,l??""].some(p=>p!==""&&(W(S(p),i)??3)<3),{speakers:a,others:c}=ge(t,o),u=n&&await n().catch(()=>null);if(!u)return[...a,...c].filter(r);let m=u.items.filter(({id:d})=>d!==t.me),g=a.filter(d=>m.some(({id:l})=>l===d.id)||u.next!==null&&r(d));return[...g,...m.filter(({id:d})=>!g.some(l=>l.id===d))]}function ge({me:t,people:o,groups:e,marks:n,logs:i},r){let a=[...i.get(r)?.rows.values()??[]].sort((l,p)=>p.seq-l.seq),c=new Map,u=(l,p)=>{c.has(l)||c.set(l,p)},m=new Map;for(let l of a)if(gt(
l)){u(l.sender_id,!0),m.has(l.sender_id)||m.set(l.sender_id,l.sender);for(let p of l.mentions??[])p>0&&u(p,!0)}else if(l.type==="group_created")for(let p of l.member_ids)u(p,!0);else l.type==="member_added"?u(l.user_id,!0):pe.has(l.type)?u(l.user_id,!1):l.type==="account_deleted"&&u(l.actor_id,!1);for(let l of[e.get(r)?.peer_id,...n.get(r)?.keys()??[]])l&&u(l,!0);let g=[...c].filter(([l,p])=>p&&l!==t&&!o.get(l)?.is_deleted).map(([l])=>l),d=l=>{let{username:p="",display_name:k=null}=o.get(l)??{};return{id:l,username:p||(m.get(l)??""),display_name:k}};return{speakers:[...m.keys()].filter(l=>g.includes(l)).map(d),others:g.filter(l=>!m.
has(l)).map(d).filter(({username:l})=>l!=="")}}var It=8,$e=50,he=new Set(["live","catching_up"]),be=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,ve=/^[\p{L}\p{N}_-]+$/u;function we(t,o){let e=be.exec(t.slice(Math.max(0,o-40),o));if(e)return{kind:"member",start:o-e[1].length,prefix:e[2]??""};let n=ht(t,o);return n&&{kind:"emoji",...n}}async function ye({session:t,actions:o,groupId:e},{kind:n,prefix:i}){if(n==="emoji"){let{searchEmoji:d}=await F(import("./picker.js"));return d(i,It).map(({emoji:l,name:p})=>({id:l,label:l,detail:p,insert:`${l} `,userId:null}))}let r=he.has(t.connection.peek().state),c=(await Ft({state:t.state,groupId:e,prefix:i,ask:r?()=>o.members(
e,{q:i,limit:$e}):null})).slice(0,It).map(({id:d,username:l,display_name:p})=>({id:String(d),label:p||l,detail:p?`@${l}`:"",insert:ve.test(l)?`@${l} `:`@"${l}" `,userId:d})),u=t.state.groups.get(e),m=u&&kt(u)&&"all".startsWith(S(i)),g={id:"all",label:"@all",detail:s("writing.everyone"),insert:"@all ",userId:null};return m?[...c,g]:c}import{html as Rt,useRef as ke}from"./vendor/preact.js";var _e=()=>w(s("conversation.jump_to_date"),t=>Rt`<${xe} close=${t} />`);function xe({close:t}){let o=ke(null),e=_t(new Date);function n(i){i.preventDefault(),o.current?.value&&t(xt(o.current.value))}return Rt`
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
  `}import{html as Se,useEffect as Ee,useState as Ce}from"./vendor/preact.js";var Wt=({event:{type:t},name:o})=>s(t==="group_deleted"?"joining.group_deleted":"joining.was_removed",{name:o});function Ae({left:t}){let[o,e]=Ce("");return Ee(()=>e(Wt(t)),[t]),Se`<p class="empty" role="status">${o}</p>`}function Me(t){let o=new Set;function e(){if(document.visibilityState==="hidden")return;let i=x.peek();for(let r of t.left.peek()){let{id:a,group_id:c,actor_id:u}=r.event;u===t.state.me||o.has(a)||(o.add(a),t.local.tabs.tell({type:"told_left",event_id:a}),(i.name!=="group"||i.groupId!==c)&&ft(Wt(r),{isKept:!0}))}}let n=[t.left.subscribe(e),t.local.onWord(i=>{i.type==="told_left"&&o.add(i.event_id)})];return document.
addEventListener("visibilitychange",e),()=>{for(let i of n)i();document.removeEventListener("visibilitychange",e)}}async function z(t){try{let o=await fetch(t,{headers:{Range:"bytes=0-16383"}}),e=o.ok&&o.body?.getReader();if(!e)return!1;let n=[],i=0;for(let r=!1;!r&&i<16384;){let{value:a,done:c}=await e.read();r=c,a&&n.push(a),i+=a?.length??0}return e.cancel().catch(()=>{}),Oe(new Uint8Array(await new Blob(n).arrayBuffer()))}catch{return!1}}function Oe(t){let o=(n,i)=>String.fromCharCode(...t.subarray(n,i));if(o(0,4)==="RIFF"&&o(8,16)==="WEBPVP8X")return(t[20]&2)>0;if(o(4,12)==="ftypavis")return!0;if(o(1,4)!=="PNG")return!1;let e=new DataView(t.buffer,t.byteOffset,t.byteLength);for(let n=8;n+8<=t.length;n+=12+e.getUint32(n)){let i=o(n+4,n+8);if(i===
"acTL"||i==="IDAT")return i==="acTL"}return!1}import{html as Pe,useEffect as De,useLayoutEffect as Le,useRef as Te,useState as Ne}from"./vendor/preact.js";function je({picture:{file:t,href:o},onClose:e}){let n=Te(null),[i,r]=Ne(()=>Y(t)!==!1&&Ct());De(()=>{i&&Y(t)===null&&Et(t,()=>z(o)).then(r,()=>{})},[]),Le(()=>n.current?.showModal(),[]);let a=()=>n.current?.close(),c=i?St(t):o;return Pe`
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
      <img src=${c} width=${t.width} height=${t.height} alt=${t.name} onError=${()=>r(!0)} />
    </dialog>
  `}import{html as Q,useState as Fe}from"./vendor/preact.js";function Ie({context:t,entry:o}){let{session:e,compose:n}=t,{key:i,state:r,error:a,may_be_sent:c}=o,u=r==="waiting"||r==="sending",m=u?s(Gt(e,o)):r==="asking"?s("writing.asking"):s("writing.not_sent",{reason:a?j({code:a.code,message:a.sentence}):""});return Q`
    <div class="stuck" data-waits=${u}>
      <p role=${u?void 0:"alert"}><${h} name=${u?"clock":"warning"} /><span>${m}</span></p>
      ${!(u&&c)&&Q`
        <div class="stuck-buttons">
          ${!u&&Q`
            <button type="button" class="button" onClick=${()=>e.local.outbox.retry(i)}>
              ${r==="asking"?s("conversation.send"):s("shell.try_again")}
            </button>
          `}
          <button type="button" class="button" onClick=${()=>n.restore(i)}>${s("conversation.edit")}</button>
          <button type="button" class="button" onClick=${()=>n.discard(i)}>${s("conversation.delete")}</button>
        </div>
      `}
    </div>
  `}function Re({session:t,entry:o}){let[e]=Fe(()=>s("writing.waits",{reason:s(Gt(t,o))}));return e}function Gt({connection:t,local:o},e){let{state:n,error:i,may_be_sent:r}=e;return t.value.state!=="live"?r&&n==="waiting"?"writing.unsure":"writing.offline":o.signals.isPaused.value||i?.code==="disk_full"?"writing.disk":i?i.code==="rate_limited"?"writing.rate":"writing.busy":n==="sending"?r?"writing.no_answer":"writing.uploading":r?"writing.no_answer":"writing.behind"}import{html as Z}from"./vendor/preact.js";var We=[["everywhere",[["Ctrl K","palette"],["Alt ↑, Alt ↓","group"],["Alt Shift ↑, Alt Shift ↓","unread"],["Ctrl Shift F","search"],["F6, Shift F6","region"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn","move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_unread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],["Ctrl Enter","send"],["PgUp, PgDn","scroll"],["Ctrl Shift P","preview"]]]],Ge={Ctrl:At,Shift:()=>s("keys.name.shift"),Home:()=>s("keys.name.home"),End:()=>s("keys.name.end"),PgUp:()=>s("keys.name.page_up"),PgDn:()=>s("keys.name.p\
age_down"),Del:()=>s("shell.key.delete"),Enter:()=>s("keys.name.enter")},qe=t=>t.split(" ").map(o=>Ge[o]?.()??o).join(" "),J=()=>w(s("keys.title"),()=>We.map(([t,o])=>Z`
    <section class="keys">
      <h3>${s(`keys.where.${t}`)}</h3>
      <dl>
        ${o.map(([e,n])=>Z`
          <div class="key-row">
            <dt>${s(`keys.do.${n}`)}</dt>
            <dd>${e.split(", ").map(i=>Z`<kbd>${qe(i)}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));import{effect as et}from"./vendor/preact.js";var qt=[660,880],tt=.09,Be=.08,T=null;function Bt(){try{T??=new AudioContext;let t=T.currentTime,o=T.createGain();o.connect(T.destination),o.gain.setValueAtTime(Be,t),o.gain.linearRampToValueAtTime(0,t+qt.length*tt),qt.forEach((e,n)=>{let i=new OscillatorNode(T,{frequency:e});i.connect(o),i.start(t+n*tt),i.stop(t+(n+1)*tt)})}catch{}}var ot=new Map;function Ke(t){t.notifications.setPort({show:i=>{Ue(t,i)},close:i=>{He(i)}});let o=()=>{let i=x.peek(),r=document.visibilityState==="visible"&&document.hasFocus();t.notifications.look(r&&i.name==="group"?i.groupId:null)},e=["focus","blur"];for(let i of e)addEventListener(i,o);document.addEventListener("visibilitychange",o),navigator.serviceWorker?.addEventListener("message",Kt);let n=[et(()=>{x.value,o()}),et(()=>Ve(t)),et(()=>Ut(t.view.totals.value))];return()=>{t.notifications.setPort(null);for(let i of e)removeEventListener(i,o);document.removeEventListener("visibilitychange",o),navigator.serviceWorker?.removeEventListener(
"message",Kt);for(let i of n)i();document.title=s("shell.name"),Ut({groups:0,mentions:0})}}function Kt({data:t}){t?.type==="open"&&$(t.path)}async function Ue(t,o){let{group:e,tag:n,kind:i,seq:r,sender:a,text:c,count:u,isRenewed:m,hasSound:g}=o;if(g&&Bt(),typeof Notification>"u"||Notification.permission!=="granted")return;let d=e.peer_id===null?null:t.state.people.get(e.peer_id)??null,l=L(e,d),p=c??s("notifications.new_message"),k=i==="summary"?s("notifications.n_new",{n:u}):e.kind==="direct"?p:s("notifications.says",{name:a,text:p}),f=`/g/${e.id}/${r}`,v={tag:n,body:k,silent:!0,renotify:m,icon:K("icons/icon-192.png"),data:{path:f}},
O=await navigator.serviceWorker?.getRegistration();if(O?.active){await O.showNotification(l,v);return}let q=new Notification(l,v);ot.set(n,q),q.onclick=()=>{q.close(),window.focus(),$(f)}}async function He(t){ot.get(t)?.close(),ot.delete(t);let o=await navigator.serviceWorker?.getRegistration();for(let e of await o?.getNotifications({tag:t})??[])e.close()}function Ve({view:t}){let o=x.value,e=o.name==="group"?t.groups.get(o.groupId).value:null,n=e?.peer_id?t.people.get(e.peer_id).value:null,i=e?L(e,n):o.name==="settings"?s("shell.settings"):"",r=i?s("notifications.title",{name:i}):s("shell.name");document.title=bt(t.totals.value)+r}
function Ut({groups:t,mentions:o}){let e=t+o>0?"icon-unread.svg":"icon.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",K(`icons/${e}`));let n=navigator;o>0?n.setAppBadge?.(o).catch(()=>{}):n.clearAppBadge?.().catch(()=>{})}var Ye=matchMedia("(width < 37.5rem)"),Xe=24,ze=64;function Qe(){let t=null;function o({touches:a}){let[c]=a;i(),!(!c||a.length>1||!Ye.matches||nt(c)>=Xe||!Ze())&&(t=c,document.addEventListener("touchmove",e,{passive:!1}))}function e(a){let{along:c,across:u}=r(a);Math.abs(c)>u&&a.cancelable&&a.preventDefault()}function n(a){let{along:c,across:u}=r(a);i(),c>=ze&&c>2*u&&Je()}function i(){t=null,document.removeEventListener("touchmove",e)}function r({changedTouches:a}){let c=[...a].find(({identifier:u})=>u===t?.identifier);return!t||!c?{along:0,across:0}:{along:nt(c)-nt(t),across:Math.abs(c.clientY-t.clientY)}}return document.addEventListener(
"touchstart",o,{passive:!0}),document.addEventListener("touchend",n,{passive:!0}),document.addEventListener("touchcancel",i,{passive:!0}),()=>{i(),document.removeEventListener("touchstart",o),document.removeEventListener("touchend",n),document.removeEventListener("touchcancel",i)}}var nt=({clientX:t})=>document.documentElement.dir==="rtl"?innerWidth-t:t,Ze=()=>!yt()&&!document.querySelector("dialog[open]")&&(X.peek()!==null||x.peek().name!=="home");function Je(){X.peek()?Ot():$("/")}import{effect as to}from"./vendor/preact.js";var eo=300*1e3,oo="dialog[open], #invite-link";function no(t){let o=ro(),e=0,n=()=>{clearTimeout(e),mt.newVersion.value!==null&&document.visibilityState==="hidden"&&(e=setTimeout(i,eo))},i=()=>{io(t)||o.isAny()||document.querySelector(oo)?n():pt()},r=to(n);return document.addEventListener("visibilitychange",n),()=>{clearTimeout(e),r(),o.dispose(),document.removeEventListener("visibilitychange",n)}}function io({local:t}){let o=t.signals.outgoing.peek(),e=[...t.drafts.all().values(),...o];return t.edits.isAny()||o.some(({state:n})=>n==="sending")||e.some(({files:n})=>n.some(({file_id:i})=>i===null))||e.length>0&&!t.isLasting}function ro(){
let t=new WeakMap,o=new Set,e=new Set;function n({target:u}){let m=u;return m.matches("input:not([type=search]), select, textarea")&&!m.closest(".composer")?m:null}function i(u){let m=n(u);m&&!o.has(m)&&t.set(m,m.value)}function r(u){let m=n(u);m&&o.add(m)}function a({target:u}){let m=u;for(let g of o)g.form===m&&(o.delete(g),t.set(g,g.value));e.add(m)}let c=[["focusin",i],["input",r],["submit",a]];for(let[u,m]of c)document.addEventListener(u,m);return{isAny(){return[...o].some(m=>m.isConnected&&m.value!==(t.get(m)??""))||[...e].some(m=>m.isConnected&&m.querySelector(".fault:not([hidden])"))},dispose(){for(let[u,m]of c)document.removeEventListener(
u,m)}}}import{html as it,useState as so}from"./vendor/preact.js";var ao=(t,o,e)=>w(s("joining.invitations"),n=>it`
    <${lo} actions=${t} entries=${o} onAnswered=${e} close=${n} />`);function lo({actions:t,entries:o,onAnswered:e,close:n}){let[i,r]=so(o);async function a({id:c},u){if(!await C(()=>u(c)))return;e(c);let m=i.filter(g=>g.id!==c);r(m),m.length===0&&n()}return it`
    <ul class="lines" role="list">
      ${i.map(c=>it`
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
  `}import{html as A,useLayoutEffect as co,useRef as uo}from"./vendor/preact.js";var E=4;function mo({menu:t,close:o,onClosed:e}){let n=uo(null);co(()=>{let r=n.current;r.showPopover(),po(r,t),Ht(r)[0]?.focus()},[t]);let i=r=>{o(),r.onSelect()};return A`
    <div
      ref=${n} class="menu" role="menu" aria-label=${t.label} popover="auto" tabindex="-1"
      onKeyDown=${r=>fo(r,o)}
      onToggle=${r=>{r.newState==="closed"&&e()}}
    >
      ${t.items.map(r=>r===!1?null:r===null?A`<hr role="separator" />`:A`<button
            type="button" tabindex="-1" class=${r.isDanger?"menu-item danger":"menu-item"}
            role=${r.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${r.isChecked} onClick=${()=>i(r)}
          >
            ${r.icon&&A`<${h} name=${r.icon} />`}
            <span class="grow">${r.label}</span>
            ${r.detail&&A`<span class="menu-detail">${r.detail}</span>`}
            ${r.isChecked&&A`<${h} name="check" />`}
          </button>`)}
    </div>
  `}var Ht=t=>[...t.querySelectorAll("button")];function fo(t,o){let e=Ht(t.currentTarget),n=e.indexOf(document.activeElement),i={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:-1};if(Object.hasOwn(i,t.key)){let r=i[t.key];e[(r+e.length)%e.length]?.focus()}else if(t.key==="Tab"||t.key==="Escape")o();else if(t.key.length===1&&t.key!==" "&&!t.ctrlKey&&!t.metaKey){let r=[...e.slice(n+1),...e.slice(0,n+1)],a=t.key.toLocaleLowerCase();r.find(c=>c.textContent?.trim().toLocaleLowerCase().startsWith(a))?.focus()}else return;t.preventDefault(),t.stopPropagation()}function po(t,{anchor:o,point:e}){let n=o.getBoundingClientRect(),{width:i,height:r}=t.getBoundingClientRect(),
a=getComputedStyle(o).direction==="rtl",c=e?e.x:a?n.right-i:n.left,u=e?e.y:n.bottom+E,m=(e?e.y:n.top-E)-r,g=Math.max(E,Math.min(c,innerWidth-i-E)),d=u+r<=innerHeight-E||m<E?u:m;t.style.inset=`${Math.max(E,Math.min(d,innerHeight-r-E))}px auto auto ${g}px`}import{html as M,useEffect as Oo,useLayoutEffect as te,useMemo as Po,useRef as ct,useState as ut}from"./vendor/preact.js";import{html as y,useState as bo}from"./vendor/preact.js";import{html as rt,useEffect as Vt,useId as go,useRef as $o,useState as st}from"./vendor/preact.js";var ho=200;function at({label:t,none:o,search:e,draw:n}){let i=go(),r=$o(null),[a,c]=st(""),[u,m]=st(null),[g,d]=st("");return Vt(()=>r.current?.focus(),[]),Vt(()=>{let l=!0,k=setTimeout(async()=>{try{let f=await e(a.trim());l&&m(f),l&&d("")}catch(f){l&&d(j(f))}},u?ho:0);return()=>{l=!1,clearTimeout(k)}},[a]),rt`
    <div class="field">
      <label for=${i}>${t}</label>
      <div class="field-box">
        <input
          ref=${r} id=${i} type="search" dir="auto" autocomplete="off" value=${a}
          onInput=${l=>c(l.target.value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${u&&s("joining.n_found",{n:u.length})}</p>
    <p class="fault" role="alert" hidden=${!g}>${g}</p>
    <ul class="found-list" role="list" tabindex=${u?.length?void 0:-1}>
      ${u?.map(l=>rt`<li key=${l.id}>${n(l)}</li>`)}
    </ul>
    ${u?.length===0&&!g&&rt`<p class="quiet-text">${o}</p>`}
  `}var vo={group:wo,public:yo,person:ko,code:xo};async function lt(t,o){let e=await w(s(`shell.new.${t}`),n=>y`<${vo[t]} ...${o} close=${n} />`);e&&$(e)}function wo({actions:t,close:o}){let{run:e,isBusy:n,fault:i}=D();function r(a){a.preventDefault();let c=H(a.target,"name").trim();c&&e(async()=>o(`/g/${await t.createGroup(c)}`))}return y`
    <form class="form" onSubmit=${r}>
      <${U} name="name" label=${s("joining.group_name")} maxlength=${128} isFirst=${!0} />
      <${P} text=${i} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>o()}>${s("shell.cancel")}</button>
        <button class="button primary" disabled=${n}>${s("joining.create")}</button>
      </footer>
    </form>
  `}function yo({session:t,actions:o,close:e}){let{run:n,fault:i}=D(),r=({id:a})=>n(async()=>{t.state.groups.has(a)||await o.join(a),e(`/g/${a}`)});return y`
    <${at}
      label=${s("joining.search_groups")} none=${s("joining.no_groups")}
      search=${async a=>(await o.publicGroups(a)).items}
      draw=${a=>y`
        <button type="button" class="menu-item" onClick=${()=>{r(a)}}>
          <${_} id=${a.id} name=${a.name} isGroup=${!0} />
          <span class="grow">
            <bdi class="line-title">${a.name}</bdi>
            <span class="hint">${s("shell.n_members",{n:a.member_count})}${a.topic&&y` · <bdi>${a.topic}</bdi>`}</span>
          </span>
          ${t.state.groups.has(a.id)&&y`<span class="label">${s("joining.joined")}</span>`}
        </button>`}
    />
    <${P} text=${i} />
  `}function ko({session:t,actions:o,close:e}){return y`
    <${at}
      label=${s("joining.search_people")} none=${s("joining.no_people")}
      search=${n=>n?o.findUsers(n):o.users().then(({items:i})=>i)}
      draw=${n=>!n.deleted&&y`
        <button type="button" class="menu-item" onClick=${()=>e(_o(t,n.id))}>
          <${_} id=${n.id} name=${V(n)} file=${n.avatar} />
          <span class="grow">
            <bdi class="line-title">${V(n)}</bdi>
            ${n.display_name&&y`<span class="hint"><bdi>${n.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function _o(t,o){let e=t.local.groupWith(o);return e===null?`/d/${o}`:`/g/${e}`}function xo({close:t}){let[o,e]=bo("");function n(i){i.preventDefault();let r=So(H(i.target,"code"));r?t(`/join#${r}`):e(s("joining.no_code"))}return y`
    <form class="form" onSubmit=${n}>
      <${U} name="code" label=${s("joining.code")} hint=${s("joining.code_hint")} fault=${o} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${s("shell.cancel")}</button>
        <button class="button primary">${s("joining.next")}</button>
      </footer>
    </form>
  `}var So=t=>/^(?:\S*#)?([\w-]+)$/.exec(t.trim())?.[1]??null;var Yt=20;function G(t,o,e,n=Yt){let i=S(e.trim()),r=[[],[],[],[]];for(let a of t){let c=W(S(o(a)),i);c!==null&&r[c]?.push(a)}return r.flat().slice(0,n)}function Xt(t,o=Yt){let e=[[],[],[]];for(let n of t)e[Eo(n)]?.push(n);return e.flat().slice(0,o)}function Eo({unread:t,mentions:o,isDirect:e,isMuted:n}){return o>0||e&&t>0&&!n?0:t>0&&!n?1:2}var zt=6;function Jt(t,o,e){let n=Co(t.session);if(o.trim()==="")return Xt(n).map(a=>Zt(a));let i=Ao(t.session,e),r={key:"search",kind:"",icon:"search",label:s("palette.search_for",{text:o.trim()}),run:()=>$(N({name:"search",query:o.trim()}))};return[...G(n,({name:a})=>a,o).map(a=>Zt(a)),...G(i,({label:a})=>a,o,zt),...G(Mo(t),({label:a})=>a,o,zt),r]}var Qt=new WeakMap;function Co({state:t,view:o}){let e=Date.now();return o.order.peek().flatMap(n=>{let i=t.groups.get(n);if(!i)return[];let r=i.peer_id===null?null:t.people.get(i.peer_id)??null,a=Qt.get(i);if(a&&a.person===r&&a.tag===B.peek())return[a.line];let c={id:n,name:L(i,r),unread:i.
unread,mentions:i.mentions,isDirect:i.kind==="direct",isMuted:$t(i,e),file:r?.avatar??null,peer:i.peer_id};return Qt.set(i,{person:r,tag:B.peek(),line:c}),[c]})}var Zt=({id:t,name:o,unread:e,mentions:n,isDirect:i,file:r,peer:a})=>({key:`g${t}`,label:o,kind:s(i?"palette.kind.direct":"palette.kind.group"),unread:e,mentions:n,avatar:{id:a??t,isGroup:!i,file:r},run:()=>$(`/g/${t}`)});function Ao({state:t,local:o},e){let n=new Set([...t.groups.values()].map(({peer_id:r})=>r));return[...new Map([...t.people.values(),...e].map(r=>[r.id,r])).values()].flatMap(r=>{let a="is_deleted"in r?r.is_deleted:r.deleted;return n.has(r.id)||a||!r.username?
[]:[{key:`u${r.id}`,label:r.display_name||r.username,kind:s("palette.kind.person"),avatar:{id:r.id,isGroup:!1,file:r.avatar??null},run:()=>{let c=o.groupWith(r.id);$(c===null?`/d/${r.id}`:`/g/${c}`)}}]})}function Mo(t){let o=s("palette.kind.command"),e=(n,i,r)=>({key:n,label:s(n),kind:o,icon:i,run:r});return[...Lt.map(([n,i])=>e(`shell.new.${n}`,i,()=>{lt(n,t)})),e("shell.read_all","check",()=>{C(()=>t.actions.readAll())}),e("shell.settings","settings",()=>$("/settings")),e("shell.profile","person",()=>$("/settings/profile")),e("shell.sessions","device",()=>$("/settings/sessions")),e("shell.search","search",()=>$("/search")),e("shel\
l.mentions","mention",()=>Mt({name:"mentions"})),e("keys.title","menu",()=>{J()}),e("shell.sign_out","leave",()=>{Dt()})]}var Do=200,ee=8;function Lo({session:t,actions:o}){let e=ct(null),n=ct(null),i=ct(null),[r,a]=ut(""),[c,u]=ut(0),m=To(o,r),g=t.view.changed.value,d=Po(()=>Jt({session:t,actions:o},r,m),[t,o,r,m,g]);te(()=>(e.current?.showModal(),()=>e.current?.close()),[]),te(()=>{n.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({block:"nearest"})},[c,d]);function l(f){f&&(i.current=f,e.current?.close())}function p(){Pt.value=!1,i.current?.run()}function k(f){if(f.isComposing)return;let v=d.length-1,O={ArrowDown:c===v?0:c+1,ArrowUp:c===0?v:c-1,PageDown:Math.min(c+ee,v),PageUp:Math.max(c-ee,0)};if(f.key==="Enter")l(d[c]);else if(Object.
hasOwn(O,f.key))u(Number(O[f.key]));else return;f.preventDefault()}return M`
    <dialog
      ref=${e} class="palette" aria-label=${s("shell.palette")} onClose=${p}
      onMouseDown=${f=>f.target===e.current&&e.current?.close()}
    >
      <div class="palette-box">
        <${h} name="search" />
        <input
          role="combobox" aria-label=${s("shell.palette")} placeholder=${s("palette.hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${d[c]?`palette-${d[c].key}`:void 0} value=${r}
          onKeyDown=${k}
          onInput=${f=>{a(f.target.value),u(0)}}
        />
      </div>
      <ul ref=${n} id="palette-choices" class="palette-choices" role="listbox" aria-label=${s("shell.palette")}>
        ${d.map((f,v)=>M`
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
  `}function To(t,o){let[e,n]=ut([]);return Oo(()=>{let i=o.trim();if(i==="")return;let r=!0,a=setTimeout(()=>{t.findUsers(i).then(c=>r&&n(c),()=>{})},Do);return()=>{r=!1,clearTimeout(a)}},[o]),e}import{html as b,useState as No}from"./vendor/preact.js";function jo({session:t,actions:o,code:e}){let{shown:n,isGone:i,fault:r}=dt(e);return b`
    <div class="main-body">
      <div class="invite">
        ${e===""||i||r?b`
              ${i&&b`<p role="alert">${s("signin.invite_gone")}</p>`}
              ${r&&b`<p class="fault" role="alert">${r}</p>`}
              <${Io} key=${e} />
            `:n===null?b`<p class="quiet-text" role="status">${s("shell.loading")}</p>`:n.id===void 0?b`<p>${s("groups.invite_server")}</p>`:b`<${Fo} session=${t} actions=${o} code=${e} shown=${n} />`}
      </div>
    </div>
  `}function Fo({session:t,actions:o,code:e,shown:n}){let{id:i=0,name:r="",topic:a="",member_count:c=0}=n,{run:u,isBusy:m,fault:g}=D(),d=t.view.groups.get(i).value!==null,l=()=>u(async()=>{await o.useInvite(e),$(`/g/${i}`,{replace:!0})});return b`
    <${_} id=${i} name=${r} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${r}</bdi></h2>
    ${a&&b`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${s("shell.n_members",{n:c})}</p>
    ${d?b`<p>${s("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${i}`}>${s("groups.open")}</a>`:b`<button class="button primary" disabled=${m} onClick=${l}>${s("groups.join")}</button>`}
    <${P} text=${g} />
  `}function Io(){let[t,o]=No("");function e(n){n.preventDefault();let i=oe(t);i&&$(`/join#${i}`,{replace:!0})}return b`
    <form class="invite-code" onSubmit=${e}>
      <div class="field">
        <label for="invite-code">${s("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${t}
          onInput=${n=>o(n.target.value)}
        />
      </div>
      <button class="button primary" disabled=${oe(t)===""}>${s("groups.show_invite")}</button>
    </form>
  `}var oe=t=>/(?:^|#)([\w-]+)$/.exec(t.trim())?.[1]??"";import{html as ne}from"./vendor/preact.js";function Ro({session:t,actions:o,query:e}){return ne`
    <div class="main-body search-screen">
      <${Nt}
        session=${t} actions=${o} q=${e}
        onQuery=${n=>$(N({name:"search",query:n}),{replace:!0})}
        instead=${ne`
          <h2 class="search-head">${s("shell.mentions")}</h2>
          <${Tt} session=${t} actions=${o} />
        `}
      />
    </div>
  `}export{le as Chooser,jo as InviteScreen,Ae as Left,mo as OpenMenu,Ie as OutgoingFoot,Lo as Palette,je as PictureDialog,Ro as SearchScreen,Re as WaitingWords,_e as askForDay,ue as chooseText,z as doesMove,ie as openGroupMenu,lt as openNew,ao as showInvitations,J as showKeys,Ke as startNotifications,Qe as startSwipe,Me as startTellingLeft,no as startUpdating,ye as suggest,we as tokenAt};
