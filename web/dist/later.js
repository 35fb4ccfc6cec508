import{f as Tt,g as jt,i as re}from"./shared2.js";import{C as xt,D as St,G as Et,H as V,I as At,J as Ct,K as Mt,L as F,M as X,N as Ot,P as Pt,R as Dt,S as Lt,T as Ft,d as gt,f as $t,g as ht,h as bt,j as z,k as _,l as I,m as vt,n as wt,o as yt,p as w,q as kt,s as D,t as L,u as _t}from"./shared.js";
import{A as x,B as $,D as P,F as N,G as A,J as dt,M as pt,b as K,d as s,s as U,v as ft,w as h,x as H,y as Y,z as j}from"./shared1.js";var se=10,ae=10*1024*1024;async function le(t,o,e){let n=t.server.peek(),i=n?.files_max??se,r=n?.file_bytes_max??ae,a=e.filter(m=>m.size>r),c=e.filter(m=>m.size<=r),u=Math.max(0,i-o.draft().files.length);if(a.length>0){let m=a.map(({name:d})=>d).join(", ");P(s("writing.too_large",{names:m,size:vt(r)}),{isFault:!0})}if(c.
length>u){let m=c.slice(u).map(({name:d})=>d).join(", ");P(s("writing.too_many",{names:m,n:i}),{isFault:!0})}for(let m of c.slice(0,u)){let d=await t.local.attachments.attach(m,ce(m));o.change({files:[...o.draft().files,d]})}t.local.drafts.flush(),o.ask()}function ce({name:t,type:o}){if(!/^image\.\w+$/.test(t))return t||
"file";let e=new Date,n=a=>String(a).padStart(2,"0"),i=[e.getFullYear(),n(e.getMonth()+1),n(e.getDate())].join("-"),r=[e.getHours(),e.getMinutes(),e.getSeconds()].map(n).join("");return`pasted-${i}-${r}.${o.split("/")[1]??"png"}`}import{html as R,useLayoutEffect as ue,useRef as me,useState as fe}from"./vendor/preact.js";function Nt(t,o){let e=o.getBoundingClientRect(),{width:n,height:i}=t.getBoundingClientRect(),r=getComputedStyle(o).direction==="rtl",a=r?e.left:e.right-n,c=Math.max(4,Math.min(a,innerWidth-n-4)),u=e.top-i-4,m=u>=4?u:Math.max(4,Math.min(e.bottom+4,innerHeight-i-4));t.style.insetBlockStart=`${m}px`,t.style.insetInlineStart=
`${r?innerWidth-c-n:c}px`}function de({choice:t}){let{context:o,message:e,anchor:n}=t,i=me(null),[r,a]=fe(null);ue(()=>{let l=i.current;l.matches(":popover-open")||l.showPopover(),Nt(l,n),l.querySelector("input, button")?.focus()},[t,r]);let c=()=>I(import("./picker.js")).then(l=>a(()=>l.Picker)),u=()=>yt(t);function m(l){u(),o.react(
e,l,!e.reacted?.includes(l))}function d(l){if(l.key==="Escape")u();else{if(r||!["ArrowRight","ArrowLeft"].includes(l.key))return;p(l)}l.preventDefault(),l.stopPropagation()}function p(l){let g=[...i.current.querySelectorAll("button")],k=getComputedStyle(n).direction==="rtl",f=l.key==="ArrowRight"===k?-1:1,v=g.indexOf(document.
activeElement);g[(v+f+g.length)%g.length]?.focus()}return R`
    <div
      ref=${i} class="chooser" popover="auto" role="dialog" aria-label=${s("conversation.react")} onKeyDown=${d}
      onToggle=${l=>l.newState==="closed"&&u()}
    >
      ${r&&R`<${r} onPick=${m} onClose=${u} />`}
      ${!r&&wt(o).map(l=>R`
        <button
          key=${l} type="button" class="button quiet emoji" aria-label=${s("conversation.react_with",{emoji:l})}
          aria-pressed=${e.reacted?.includes(l)??!1} onClick=${()=>m(l)}
        >${l}</button>
      `)}
      ${!r&&R`
        <button type="button" class="button quiet" title=${s("conversation.all_emoji")} onClick=${()=>A(c)}>
          <${h} name="add" label=${s("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}import{html as pe}from"./vendor/preact.js";var ge=(t,o)=>w(s("dialogs.conflict"),e=>pe`
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
    `);var $e=/^[\x20-\x7e]*$/,he=/\p{M}+/gu,be=/[\s\-_./,;:()[\]'"@#]+/u;var W=new Map;function S(t){let o=W.get(t);if(o!==void 0)return o;let e=($e.test(t)?t:t.normalize("NFKD").replace(he,"")).toLowerCase();return W.size>=5e4&&W.clear(),W.set(t,e),e}function G(t,o){let e=t.indexOf(o);if(e<0)return null;if(e===0)return t.length===o.length?0:1;for(let n=e;n>=0;n=t.indexOf(o,n+1))if(be.test(
t[n-1]))return 2;return 3}var ve=new Set(["member_removed","member_banned"]);async function It({state:t,groupId:o,prefix:e,ask:n}){let i=S(e),r=({username:p,display_name:l})=>[p,l??""].some(g=>g!==""&&(G(S(g),i)??3)<3),{speakers:a,others:c}=we(t,o),u=n&&await n().catch(()=>null);if(!u)return[...a,...c].filter(r);let m=u.items.filter(({id:p})=>p!==
t.me),d=a.filter(p=>m.some(({id:l})=>l===p.id)||u.next!==null&&r(p));return[...d,...m.filter(({id:p})=>!d.some(l=>l.id===p))]}function we({me:t,people:o,groups:e,marks:n,logs:i},r){let a=[...i.get(r)?.rows.values()??[]].sort((l,g)=>g.seq-l.seq),c=new Map,u=(l,g)=>{c.has(l)||c.set(l,g)},m=new Map;for(let l of a)if(gt(l)){
u(l.sender_id,!0),m.has(l.sender_id)||m.set(l.sender_id,l.sender);for(let g of l.mentions??[])g>0&&u(g,!0)}else if(l.type==="group_created")for(let g of l.member_ids)u(g,!0);else l.type==="member_added"?u(l.user_id,!0):ve.has(l.type)?u(l.user_id,!1):l.type==="account_deleted"&&u(l.actor_id,!1);for(let l of[e.get(r)?.peer_id,
...n.get(r)?.keys()??[]])l&&u(l,!0);let d=[...c].filter(([l,g])=>g&&l!==t&&!o.get(l)?.is_deleted).map(([l])=>l),p=l=>{let{username:g="",display_name:k=null}=o.get(l)??{};return{id:l,username:g||(m.get(l)??""),display_name:k}};return{speakers:[...m.keys()].filter(l=>d.includes(l)).map(p),others:d.filter(l=>!m.has(l)).map(
p).filter(({username:l})=>l!=="")}}var Rt=8,ye=50,ke=new Set(["live","catching_up"]),_e=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,xe=/^[\p{L}\p{N}_-]+$/u;function Se(t,o){let e=_e.exec(t.slice(Math.max(0,o-40),o));if(e)return{kind:"member",start:o-e[1].length,prefix:e[2]??""};let n=ht(t,o);return n&&{kind:"emoji",...n}}async function Ee({session:t,
actions:o,groupId:e},{kind:n,prefix:i}){if(n==="emoji"){let{searchEmoji:p}=await I(import("./picker.js"));return p(i,Rt).map(({emoji:l,name:g})=>({id:l,label:l,detail:g,insert:`${l} `,userId:null}))}let r=ke.has(t.connection.peek().state),c=(await It({state:t.state,groupId:e,prefix:i,ask:r?()=>o.members(e,
{q:i,limit:ye}):null})).slice(0,Rt).map(({id:p,username:l,display_name:g})=>({id:String(p),label:g||l,detail:g?`@${l}`:"",insert:xe.test(l)?`@${l} `:`@"${l}" `,userId:p})),u=t.state.groups.get(e),m=u&&_t(u)&&"all".startsWith(S(i)),d={id:"all",label:"@all",detail:s("writing.everyone"),insert:"@all ",userId:null};return m?
[...c,d]:c}import{html as Wt,useRef as Ae}from"./vendor/preact.js";var Ce=()=>w(s("conversation.jump_to_date"),t=>Wt`<${Me} close=${t} />`);function Me({close:t}){let o=Ae(null),e=xt(new Date);function n(i){i.preventDefault(),o.current?.value&&t(St(o.current.value))}return Wt`
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
  `}import{html as Oe,useEffect as Pe,useState as De}from"./vendor/preact.js";var Gt=({event:{type:t},name:o})=>s(t==="group_deleted"?"joining.group_deleted":"joining.was_removed",{name:o});function Le({left:t}){let[o,e]=De("");return Pe(()=>e(Gt(t)),[t]),Oe`<p class="empty" role="status">${o}</p>`}function Fe(t){let o=new Set;function e(){if(document.visibilityState==="hidden")return;let i=x.peek();
for(let r of t.left.peek()){let{id:a,group_id:c,actor_id:u}=r.event;u===t.state.me||o.has(a)||(o.add(a),t.local.tabs.tell({type:"told_left",event_id:a}),(i.name!=="group"||i.groupId!==c)&&P(Gt(r),{isKept:!0}))}}let n=[t.left.subscribe(e),t.local.onWord(i=>{i.type==="told_left"&&o.add(i.event_id)})];return document.addEventListener(
"visibilitychange",e),()=>{for(let i of n)i();document.removeEventListener("visibilitychange",e)}}async function Q(t){try{let o=await fetch(t,{headers:{Range:"bytes=0-16383"}}),e=o.ok&&o.body?.getReader();if(!e)return!1;let n=[],i=0;for(let r=!1;!r&&i<16384;){let{value:a,done:c}=await e.read();r=c,a&&n.push(a),i+=a?.length??0}return e.cancel().catch(()=>{}),Te(new Uint8Array(await new Blob(n).arrayBuffer()))}catch{
return!1}}function Te(t){let o=(n,i)=>String.fromCharCode(...t.subarray(n,i));if(o(0,4)==="RIFF"&&o(8,16)==="WEBPVP8X")return(t[20]&2)>0;if(o(4,12)==="ftypavis")return!0;if(o(1,4)!=="PNG")return!1;let e=new DataView(t.buffer,t.byteOffset,t.byteLength);for(let n=8;n+8<=t.length;n+=12+e.getUint32(n)){let i=o(n+4,n+8);if(i===
"acTL"||i==="IDAT")return i==="acTL"}return!1}import{html as je,useEffect as Ne,useLayoutEffect as Ie,useRef as Re,useState as We}from"./vendor/preact.js";function Ge({picture:{file:t,href:o},onClose:e}){let n=Re(null),[i,r]=We(()=>V(t)!==!1&&Ct());Ne(()=>{i&&V(t)===null&&At(t,()=>Q(o)).then(r,()=>{})},[]),Ie(()=>n.current?.showModal(),[]);let a=()=>n.current?.close(),c=i?Et(t):o;return je`
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
  `}import{html as Z,useState as qe}from"./vendor/preact.js";function Be({context:t,entry:o}){let{session:e,compose:n}=t,{key:i,state:r,error:a,may_be_sent:c}=o,u=r==="waiting"||r==="sending",m=u?s(qt(e,o)):r==="asking"?s("writing.asking"):s("writing.not_sent",{reason:a?N({code:a.code,message:a.sentence}):""});return Z`
    <div class="stuck" data-waits=${u}>
      <p role=${u?void 0:"alert"}><${h} name=${u?"clock":"warning"} /><span>${m}</span></p>
      ${!(u&&c)&&Z`
        <div class="stuck-buttons">
          ${!u&&Z`
            <button type="button" class="button" onClick=${()=>e.local.outbox.retry(i)}>
              ${r==="asking"?s("conversation.send"):s("shell.try_again")}
            </button>
          `}
          <button type="button" class="button" onClick=${()=>n.restore(i)}>${s("conversation.edit")}</button>
          <button type="button" class="button" onClick=${()=>n.discard(i)}>${s("conversation.delete")}</button>
        </div>
      `}
    </div>
  `}function Ke({session:t,entry:o}){let[e]=qe(()=>s("writing.waits",{reason:s(qt(t,o))}));return e}function qt({connection:t,local:o},e){let{state:n,error:i,may_be_sent:r}=e;return t.value.state!=="live"?r&&n==="waiting"?"writing.unsure":"writing.offline":o.signals.isPaused.value||i?.code==="disk_full"?"writing.disk":
i?i.code==="rate_limited"?"writing.rate":"writing.busy":n==="sending"?r?"writing.no_answer":"writing.uploading":r?"writing.no_answer":"writing.behind"}import{html as J}from"./vendor/preact.js";var Ue=[["everywhere",[["Ctrl K","palette"],["Alt ↑, Alt ↓","group"],["Alt Shift ↑, Alt Shift ↓","unread"],["Ctrl Shift F","search"],["F6, Shift F6","region"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn","move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_u\
nread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],["Ctrl Enter","send"],["PgUp, PgDn","scroll"],["Ctrl Shift P","preview"]]]],He={Ctrl:Mt,Shift:()=>s("keys.name.shift"),Home:()=>s("keys.name.home"),End:()=>s("keys.name.end"),PgUp:()=>s("keys.name.page_up"),PgDn:()=>s("keys.name.p\
age_down"),Del:()=>s("shell.key.delete"),Enter:()=>s("keys.name.enter")},Ye=t=>t.split(" ").map(o=>He[o]?.()??o).join(" "),tt=()=>w(s("keys.title"),()=>Ue.map(([t,o])=>J`
    <section class="keys">
      <h3>${s(`keys.where.${t}`)}</h3>
      <dl>
        ${o.map(([e,n])=>J`
          <div class="key-row">
            <dt>${s(`keys.do.${n}`)}</dt>
            <dd>${e.split(", ").map(i=>J`<kbd>${Ye(i)}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));import{effect as ot}from"./vendor/preact.js";var Bt=[660,880],et=.09,ze=.08,T=null;function Kt(){try{T??=new AudioContext;let t=T.currentTime,o=T.createGain();o.connect(T.destination),o.gain.setValueAtTime(ze,t),o.gain.linearRampToValueAtTime(0,t+Bt.length*et),Bt.forEach((e,n)=>{let i=new OscillatorNode(T,{frequency:e});i.connect(o),i.start(t+n*et),i.stop(t+(n+1)*
et)})}catch{}}var nt=new Map;function Ve(t){t.notifications.setPort({show:i=>{Xe(t,i)},close:i=>{Qe(i)}});let o=()=>{let i=x.peek(),r=document.visibilityState==="visible"&&document.hasFocus();t.notifications.look(r&&i.name==="group"?i.groupId:null)},e=["focus","blur"];for(let i of e)addEventListener(i,o);document.addEventListener("v\
isibilitychange",o),navigator.serviceWorker?.addEventListener("message",Ut);let n=[ot(()=>{x.value,o()}),ot(()=>Ze(t)),ot(()=>Ht(t.view.totals.value))];return()=>{t.notifications.setPort(null);for(let i of e)removeEventListener(i,o);document.removeEventListener("visibilitychange",o),navigator.serviceWorker?.removeEventListener(
"message",Ut);for(let i of n)i();document.title=s("shell.name"),Ht({groups:0,mentions:0})}}function Ut({data:t}){t?.type==="open"&&$(t.path)}async function Xe(t,o){let{group:e,tag:n,kind:i,seq:r,sender:a,text:c,count:u,isRenewed:m,hasSound:d}=o;if(d&&Kt(),typeof Notification>"u"||Notification.permission!=="granted")return;
let p=e.peer_id===null?null:t.state.people.get(e.peer_id)??null,l=F(e,p),g=c??s("notifications.new_message"),k=i==="summary"?s("notifications.n_new",{n:u}):e.kind==="direct"?g:s("notifications.says",{name:a,text:g}),f=`/g/${e.id}/${r}`,v={tag:n,body:k,silent:!0,renotify:m,icon:U("icons/icon-192.png"),data:{path:f}},O=await navigator.
serviceWorker?.getRegistration();if(O?.active){await O.showNotification(l,v);return}let B=new Notification(l,v);nt.set(n,B),B.onclick=()=>{B.close(),window.focus(),$(f)}}async function Qe(t){nt.get(t)?.close(),nt.delete(t);let o=await navigator.serviceWorker?.getRegistration();for(let e of await o?.getNotifications({tag:t})??
[])e.close()}function Ze({view:t}){let o=x.value,e=o.name==="group"?t.groups.get(o.groupId).value:null,n=e?.peer_id?t.people.get(e.peer_id).value:null,i=e?F(e,n):o.name==="settings"?s("shell.settings"):"",r=i?s("notifications.title",{name:i}):s("shell.name");document.title=bt(t.totals.value)+r}function Ht({groups:t,mentions:o}){
let e=t+o>0?"icon-unread.svg":"icon.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",U(`icons/${e}`));let n=navigator;o>0?n.setAppBadge?.(o).catch(()=>{}):n.clearAppBadge?.().catch(()=>{})}var Je=matchMedia("(width < 37.5rem)"),to=24,eo=64;function oo(){let t=null;function o({touches:a}){let[c]=a;i(),!(!c||a.length>1||!Je.matches||it(c)>=to||!no())&&(t=c,document.addEventListener("touchmove",e,{passive:!1}))}function e(a){let{along:c,across:u}=r(a);Math.abs(c)>u&&a.cancelable&&a.preventDefault()}function n(a){
let{along:c,across:u}=r(a);i(),c>=eo&&c>2*u&&io()}function i(){t=null,document.removeEventListener("touchmove",e)}function r({changedTouches:a}){let c=[...a].find(({identifier:u})=>u===t?.identifier);return!t||!c?{along:0,across:0}:{along:it(c)-it(t),across:Math.abs(c.clientY-t.clientY)}}return document.addEventListener(
"touchstart",o,{passive:!0}),document.addEventListener("touchend",n,{passive:!0}),document.addEventListener("touchcancel",i,{passive:!0}),()=>{i(),document.removeEventListener("touchstart",o),document.removeEventListener("touchend",n),document.removeEventListener("touchcancel",i)}}var it=({clientX:t})=>document.documentElement.
dir==="rtl"?innerWidth-t:t,no=()=>!kt()&&!document.querySelector("dialog[open]")&&(X.peek()!==null||x.peek().name!=="home");function io(){X.peek()?Pt():$("/")}import{effect as ro}from"./vendor/preact.js";var so=300*1e3,ao="dialog[open], #invite-link";function lo(t){let o=uo(),e=0,n=()=>{clearTimeout(e),ft.newVersion.value!==null&&document.visibilityState==="hidden"&&(e=setTimeout(i,so))},i=()=>{co(t)||o.isAny()||document.querySelector(ao)?n():pt()},r=ro(n);return document.addEventListener("visibilitychange",n),()=>{clearTimeout(
e),r(),o.dispose(),document.removeEventListener("visibilitychange",n)}}function co({local:t}){let o=t.signals.outgoing.peek(),e=[...t.drafts.all().values(),...o];return t.edits.isAny()||o.some(({state:n})=>n==="sending")||e.some(({files:n})=>n.some(({file_id:i})=>i===null))||e.length>0&&!t.isLasting}function uo(){let t=new WeakMap,
o=new Set,e=new Set;function n({target:u}){let m=u;return m.matches("input:not([type=search]), select, textarea")&&!m.closest(".composer")?m:null}function i(u){let m=n(u);m&&!o.has(m)&&t.set(m,m.value)}function r(u){let m=n(u);m&&o.add(m)}function a({target:u}){let m=u;for(let d of o)d.form===m&&(o.delete(d),t.set(d,d.
value));e.add(m)}let c=[["focusin",i],["input",r],["submit",a]];for(let[u,m]of c)document.addEventListener(u,m);return{isAny(){return[...o].some(m=>m.isConnected&&m.value!==(t.get(m)??""))||[...e].some(m=>m.isConnected&&m.querySelector(".fault:not([hidden])"))},dispose(){for(let[u,m]of c)document.removeEventListener(u,
m)}}}import{html as rt,useState as mo}from"./vendor/preact.js";var fo=(t,o,e)=>w(s("joining.invitations"),n=>rt`
    <${po} actions=${t} entries=${o} onAnswered=${e} close=${n} />`);function po({actions:t,entries:o,onAnswered:e,close:n}){let[i,r]=mo(o);async function a({id:c},u){if(!await A(()=>u(c)))return;e(c);let m=i.filter(d=>d.id!==c);r(m),m.length===0&&n()}return rt`
    <ul class="lines" role="list">
      ${i.map(c=>rt`
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
  `}import{html as C,useLayoutEffect as go,useRef as $o}from"./vendor/preact.js";var E=4;function ho({menu:t,close:o,onClosed:e}){let n=$o(null);go(()=>{let r=n.current;r.showPopover(),vo(r,t),Yt(r)[0]?.focus()},[t]);let i=r=>{o(),r.onSelect()};return C`
    <div
      ref=${n} class="menu" role="menu" aria-label=${t.label} popover="auto" tabindex="-1"
      onKeyDown=${r=>bo(r,o)}
      onToggle=${r=>{r.newState==="closed"&&e()}}
    >
      ${t.items.map(r=>r===!1?null:r===null?C`<hr role="separator" />`:C`<button
            type="button" tabindex="-1" class=${r.isDanger?"menu-item danger":"menu-item"}
            role=${r.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${r.isChecked} onClick=${()=>i(r)}
          >
            ${r.icon&&C`<${h} name=${r.icon} />`}
            <span class="grow">${r.label}</span>
            ${r.detail&&C`<span class="menu-detail">${r.detail}</span>`}
            ${r.isChecked&&C`<${h} name="check" />`}
          </button>`)}
    </div>
  `}var Yt=t=>[...t.querySelectorAll("button")];function bo(t,o){let e=Yt(t.currentTarget),n=e.indexOf(document.activeElement),i={ArrowDown:n+1,ArrowUp:n-1,Home:0,End:-1};if(Object.hasOwn(i,t.key)){let r=i[t.key];e[(r+e.length)%e.length]?.focus()}else if(t.key==="Tab"||t.key==="Escape")o();else if(t.key.length===1&&t.key!==
" "&&!t.ctrlKey&&!t.metaKey){let r=[...e.slice(n+1),...e.slice(0,n+1)],a=t.key.toLocaleLowerCase();r.find(c=>c.textContent?.trim().toLocaleLowerCase().startsWith(a))?.focus()}else return;t.preventDefault(),t.stopPropagation()}function vo(t,{anchor:o,point:e}){let n=o.getBoundingClientRect(),{width:i,height:r}=t.getBoundingClientRect(),
a=getComputedStyle(o).direction==="rtl",c=e?e.x:a?n.right-i:n.left,u=e?e.y:n.bottom+E,m=(e?e.y:n.top-E)-r,d=Math.max(E,Math.min(c,innerWidth-i-E)),p=u+r<=innerHeight-E||m<E?u:m;t.style.inset=`${Math.max(E,Math.min(p,innerHeight-r-E))}px auto auto ${d}px`}import{html as M,useEffect as To,useLayoutEffect as ee,useMemo as jo,useRef as ut,useState as mt}from"./vendor/preact.js";import{html as y,useState as _o}from"./vendor/preact.js";import{html as st,useEffect as zt,useId as wo,useRef as yo,useState as at}from"./vendor/preact.js";var ko=200;function lt({label:t,none:o,search:e,draw:n}){let i=wo(),r=yo(null),[a,c]=at(""),[u,m]=at(null),[d,p]=at("");return zt(()=>r.current?.focus(),[]),zt(()=>{let l=!0,k=setTimeout(async()=>{try{let f=await e(a.trim());l&&m(f),l&&p("")}catch(f){l&&p(N(f))}},u?ko:0);return()=>{l=!1,clearTimeout(k)}},[a]),st`
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
    <p class="fault" role="alert" hidden=${!d}>${d}</p>
    <ul class="found-list" role="list" tabindex=${u?.length?void 0:-1}>
      ${u?.map(l=>st`<li key=${l.id}>${n(l)}</li>`)}
    </ul>
    ${u?.length===0&&!d&&st`<p class="quiet-text">${o}</p>`}
  `}var xo={group:So,public:Eo,person:Ao,code:Mo};async function ct(t,o){let e=await w(s(`shell.new.${t}`),n=>y`<${xo[t]} ...${o} close=${n} />`);e&&$(e)}function So({actions:t,close:o}){let{run:e,isBusy:n,fault:i}=L();function r(a){a.preventDefault();let c=Y(a.target,"name").trim();c&&e(async()=>o(`/g/${await t.createGroup(
c)}`))}return y`
    <form class="form" onSubmit=${r}>
      <${H} name="name" label=${s("joining.group_name")} maxlength=${128} isFirst=${!0} />
      <${D} text=${i} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>o()}>${s("shell.cancel")}</button>
        <button class="button primary" disabled=${n}>${s("joining.create")}</button>
      </footer>
    </form>
  `}function Eo({session:t,actions:o,close:e}){let{run:n,fault:i}=L(),r=({id:a})=>n(async()=>{t.state.groups.has(a)||await o.join(a),e(`/g/${a}`)});return y`
    <${lt}
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
    <${D} text=${i} />
  `}function Ao({session:t,actions:o,close:e}){return y`
    <${lt}
      label=${s("joining.search_people")} none=${s("joining.no_people")}
      search=${n=>n?o.findUsers(n):o.users().then(({items:i})=>i)}
      draw=${n=>!n.deleted&&y`
        <button type="button" class="menu-item" onClick=${()=>e(Co(t,n.id))}>
          <${_} id=${n.id} name=${z(n)} file=${n.avatar} />
          <span class="grow">
            <bdi class="line-title">${z(n)}</bdi>
            ${n.display_name&&y`<span class="hint"><bdi>${n.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function Co(t,o){let e=t.local.groupWith(o);return e===null?`/d/${o}`:`/g/${e}`}function Mo({close:t}){let[o,e]=_o("");function n(i){i.preventDefault();let r=Oo(Y(i.target,"code"));r?t(`/join#${r}`):e(s("joining.no_code"))}return y`
    <form class="form" onSubmit=${n}>
      <${H} name="code" label=${s("joining.code")} hint=${s("joining.code_hint")} fault=${o} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${s("shell.cancel")}</button>
        <button class="button primary">${s("joining.next")}</button>
      </footer>
    </form>
  `}var Oo=t=>/^(?:\S*#)?([\w-]+)$/.exec(t.trim())?.[1]??null;var Vt=20;function q(t,o,e,n=Vt){let i=S(e.trim()),r=[[],[],[],[]];for(let a of t){let c=G(S(o(a)),i);c!==null&&r[c]?.push(a)}return r.flat().slice(0,n)}function Xt(t,o=Vt){let e=[[],[],[]];for(let n of t)e[Po(n)]?.push(n);return e.flat().slice(0,o)}function Po({unread:t,mentions:o,isDirect:e,isMuted:n}){return o>0||e&&
t>0&&!n?0:t>0&&!n?1:2}var Qt=6;function te(t,o,e){let n=Do(t.session);if(o.trim()==="")return Xt(n).map(a=>Jt(a));let i=Lo(t.session,e),r={key:"search",kind:"",icon:"search",label:s("palette.search_for",{text:o.trim()}),run:()=>$(j({name:"search",query:o.trim()}))};return[...q(n,({name:a})=>a,o).map(a=>Jt(a)),...q(i,({label:a})=>a,o,Qt),...q(
Fo(t),({label:a})=>a,o,Qt),r]}var Zt=new WeakMap;function Do({state:t,view:o}){let e=Date.now();return o.order.peek().flatMap(n=>{let i=t.groups.get(n);if(!i)return[];let r=i.peer_id===null?null:t.people.get(i.peer_id)??null,a=Zt.get(i);if(a&&a.person===r&&a.tag===K.peek())return[a.line];let c={id:n,name:F(i,r),unread:i.
unread,mentions:i.mentions,isDirect:i.kind==="direct",isMuted:$t(i,e),file:r?.avatar??null,peer:i.peer_id};return Zt.set(i,{person:r,tag:K.peek(),line:c}),[c]})}var Jt=({id:t,name:o,unread:e,mentions:n,isDirect:i,file:r,peer:a})=>({key:`g${t}`,label:o,kind:s(i?"palette.kind.direct":"palette.kind.group"),unread:e,mentions:n,
avatar:{id:a??t,isGroup:!i,file:r},run:()=>$(`/g/${t}`)});function Lo({state:t,local:o},e){let n=new Set([...t.groups.values()].map(({peer_id:r})=>r));return[...new Map([...t.people.values(),...e].map(r=>[r.id,r])).values()].flatMap(r=>{let a="is_deleted"in r?r.is_deleted:r.deleted;return n.has(r.id)||a||!r.username?[]:
[{key:`u${r.id}`,label:r.display_name||r.username,kind:s("palette.kind.person"),avatar:{id:r.id,isGroup:!1,file:r.avatar??null},run:()=>{let c=o.groupWith(r.id);$(c===null?`/d/${r.id}`:`/g/${c}`)}}]})}function Fo(t){let o=s("palette.kind.command"),e=(n,i,r)=>({key:n,label:s(n),kind:o,icon:i,run:r});return[...Ft.map(([n,
i])=>e(`shell.new.${n}`,i,()=>{ct(n,t)})),e("shell.read_all","check",()=>{A(()=>t.actions.readAll())}),e("shell.settings","settings",()=>$("/settings")),e("shell.profile","person",()=>$("/settings/profile")),e("shell.sessions","device",()=>$("/settings/sessions")),e("shell.search","search",()=>$("/search")),e("shell.me\
ntions","mention",()=>Ot({name:"mentions"})),e("keys.title","menu",()=>{tt()}),e("shell.sign_out","leave",()=>{Lt()})]}var No=200,oe=8;function Io({session:t,actions:o}){let e=ut(null),n=ut(null),i=ut(null),[r,a]=mt(""),[c,u]=mt(0),m=Ro(o,r),d=t.view.changed.value,p=jo(()=>te({session:t,actions:o},r,m),[t,o,r,m,d]);ee(()=>(e.current?.showModal(),()=>e.current?.close()),[]),ee(()=>{n.current?.querySelector('[aria-selected="true"]')?.scrollIntoView(
{block:"nearest"})},[c,p]);function l(f){f&&(i.current=f,e.current?.close())}function g(){Dt.value=!1,i.current?.run()}function k(f){if(f.isComposing)return;let v=p.length-1,O={ArrowDown:c===v?0:c+1,ArrowUp:c===0?v:c-1,PageDown:Math.min(c+oe,v),PageUp:Math.max(c-oe,0)};if(f.key==="Enter")l(p[c]);else if(Object.hasOwn(O,
f.key))u(Number(O[f.key]));else return;f.preventDefault()}return M`
    <dialog
      ref=${e} class="palette" aria-label=${s("shell.palette")} onClose=${g}
      onMouseDown=${f=>f.target===e.current&&e.current?.close()}
    >
      <div class="palette-box">
        <${h} name="search" />
        <input
          role="combobox" aria-label=${s("shell.palette")} placeholder=${s("palette.hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${p[c]?`palette-${p[c].key}`:void 0} value=${r}
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
  `}function Ro(t,o){let[e,n]=mt([]);return To(()=>{let i=o.trim();if(i==="")return;let r=!0,a=setTimeout(()=>{t.findUsers(i).then(c=>r&&n(c),()=>{})},No);return()=>{r=!1,clearTimeout(a)}},[o]),e}import{html as b,useState as Wo}from"./vendor/preact.js";function Go({session:t,actions:o,code:e}){let{shown:n,isGone:i,fault:r}=dt(e);return b`
    <div class="main-body">
      <div class="invite">
        ${e===""||i||r?b`
              ${i&&b`<p role="alert">${s("signin.invite_gone")}</p>`}
              ${r&&b`<p class="fault" role="alert">${r}</p>`}
              <${Bo} key=${e} />
            `:n===null?b`<p class="quiet-text" role="status">${s("shell.loading")}</p>`:n.id===void 0?b`<p>${s("groups.invite_server")}</p>`:b`<${qo} session=${t} actions=${o} code=${e} shown=${n} />`}
      </div>
    </div>
  `}function qo({session:t,actions:o,code:e,shown:n}){let{id:i=0,name:r="",topic:a="",member_count:c=0}=n,{run:u,isBusy:m,fault:d}=L(),p=t.view.groups.get(i).value!==null,l=()=>u(async()=>{await o.useInvite(e),$(`/g/${i}`,{replace:!0})});return b`
    <${_} id=${i} name=${r} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${r}</bdi></h2>
    ${a&&b`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${s("shell.n_members",{n:c})}</p>
    ${p?b`<p>${s("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${i}`}>${s("groups.open")}</a>`:b`<button class="button primary" disabled=${m} onClick=${l}>${s("groups.join")}</button>`}
    <${D} text=${d} />
  `}function Bo(){let[t,o]=Wo("");function e(n){n.preventDefault();let i=ne(t);i&&$(`/join#${i}`,{replace:!0})}return b`
    <form class="invite-code" onSubmit=${e}>
      <div class="field">
        <label for="invite-code">${s("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${t}
          onInput=${n=>o(n.target.value)}
        />
      </div>
      <button class="button primary" disabled=${ne(t)===""}>${s("groups.show_invite")}</button>
    </form>
  `}var ne=t=>/(?:^|#)([\w-]+)$/.exec(t.trim())?.[1]??"";import{html as ie}from"./vendor/preact.js";function Ko({session:t,actions:o,query:e}){return ie`
    <div class="main-body search-screen">
      <${jt}
        session=${t} actions=${o} q=${e}
        onQuery=${n=>$(j({name:"search",query:n}),{replace:!0})}
        instead=${ie`
          <h2 class="search-head">${s("shell.mentions")}</h2>
          <${Tt} session=${t} actions=${o} />
        `}
      />
    </div>
  `}export{de as Chooser,Go as InviteScreen,Le as Left,ho as OpenMenu,Be as OutgoingFoot,Io as Palette,Ge as PictureDialog,Ko as SearchScreen,Ke as WaitingWords,le as addFiles,Ce as askForDay,ge as chooseText,Q as doesMove,re as openGroupMenu,ct as openNew,fo as showInvitations,tt as showKeys,Ve as startNotifications,oo as startSwipe,
Fe as startTellingLeft,lo as startUpdating,Ee as suggest,Se as tokenAt};
