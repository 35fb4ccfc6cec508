import{a as Lt,b as Ve,d as Rt,e as Ot,f as Qe,g as Je,h as Ze}from"./shared4.js";import{a as Ge}from"./shared8.js";import{a as nt,b as rt,
c as z,d as Mt,f as oe,g as He,p as Xe,r as tn}from"./shared3.js";import{a as xt,b as Be,c as mt,d as Ct,e as Tt}from"./shared6.js";import{
a as Ye}from"./shared7.js";import{a as De,c as y,d as St,e as B,f as ut,g as Pe,h as X,i as C,l as Ne,m as V,n as ot,o as dt,p as Ke,q as At,r as Fe,
s as Ue,t as ze,w as qt,y as We,z as je}from"./shared2.js";import{B as R,b as Te,c as Me,d as Ae,e as c,f as T,g as te,h as Et,i as qe,k as O,l as ee,
m as J,n as et,o as Le,p as Re,q as Oe,r as Ie,z as ne}from"./shared.js";import{html as Vt,render as Yi}from"./vendor/preact.js";import{effect as sr}from"./vendor/preact.js";var ir=["theme","text_size","density","reduced_motion","language"],nn="chat-looks",ar=new Set(["ar","fa","he","ur"]);async function on(){let t=cr(),e=en(t);sr(()=>{
let n=R.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,r=Object.fromEntries(ir.map(s=>[s,o.value[s]]));en(r),lr(r)}),await e}
async function en({theme:t,text_size:e,density:n,reduced_motion:o,language:r}){let s=document.documentElement;It(s,"theme",t==="system"?null:t),It(s,"textSize",
e==="normal"?null:e),It(s,"density",n==="normal"?null:n),It(s,"motion",o==="always"?"reduced":null);let i=getComputedStyle(s).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",i);let a=Ae(r?[r]:navigator.languages);try{await Me(a)}catch{return}s.lang=a,s.dir=ar.has(
a)?"rtl":"ltr"}function It(t,e,n){n===null?delete t.dataset[e]:t.dataset[e]=n}function cr(){try{return{...te,...JSON.parse(localStorage.getItem(nn)??"{}")}}catch{
return te}}function lr(t){try{localStorage.setItem(nn,JSON.stringify(t))}catch{}}import{html as re,useEffect as ur,useState as rn}from"./vendor/preact.js";var sn=new Map;function Y({load:t,name:e,...n}){let[o,r]=rn(!1),[,s]=rn(0),i=sn.get(t);
return ur(()=>{i||o||t().then(a=>{sn.set(t,a),s(l=>l+1)},()=>r(!0))},[t,o]),i?re`<${i[e]} ...${n} />`:o?re`
    <div class="empty" role="alert">
      <p>${c("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${c("shell.try_again")}</button>
    </div>
  `:re`<p class="empty" role="status">${c("shell.loading")}</p>`}import{html as F,useEffect as nr,useLayoutEffect as Fi}from"./vendor/preact.js";import{html as ie,useEffect as $r}from"./vendor/preact.js";async function an(){if("serviceWorker"in navigator){if(De==="src"){await mr();return}try{await navigator.serviceWorker.register(dr("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function mr(){let t=await navigator.serviceWorker.getRegistrations();await Promise.all(t.map(e=>e.unregister()))}function dr(t){let e=window.
trustedTypes;return e===void 0?t:e.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(t)}async function se(){let t=await navigator.serviceWorker?.getRegistration().
catch(()=>{});t&&await pr(t).catch(()=>{}),location.reload()}var fr=1e4;async function pr(t){await t.update();let e=t.installing??t.waiting;e&&await new Promise(
n=>{setTimeout(n,fr);let o=()=>{e.state==="installed"&&e.postMessage({type:"take_over"}),(e.state==="activated"||e.state==="redundant")&&n(void 0)};e.addEventListener(
"statechange",o),o()})}var gr=300*1e3;function cn({session:t}){let e=R.newVersion.value!==null;return $r(()=>e?vr(t):void 0,[e,t]),ie`
    <div class="banners" role="status">
      ${t.local.signals.isPaused.value&&ie`<div class="banner of-warning"><${y} name="warning" /><p class="grow">${c("shell.disk_full")}</p></div>`}
      ${e&&ie`<div class="banner">
        <p class="grow">${c("shell.new_version")}</p>
        <button class="button" onClick=${()=>{se()}}>${c("shell.reload")}</button>
      </div>`}
    </div>
  `}function vr(t){let e=null,n=()=>{clearTimeout(e),document.visibilityState==="hidden"&&(e=setTimeout(o,gr))},o=()=>{t.local.signals.outgoing.peek().some(({state:s})=>s===
"sending")||document.querySelector("dialog[open]")?n():se()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(e),document.removeEventListener(
"visibilitychange",n)}}import{html as Dt,useEffect as hr,useState as br}from"./vendor/preact.js";var wr={connecting:2e3,catching_up:1e3},ln=1e3;function un({session:t}){let e=t.connection.value,n=yr(e),o=kr(e,n);return Dt`
    <div class="connection" data-state=${e.state}>
      <div role="status" class="connection-text">
        ${o&&Dt`<${y} name=${e.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&e.retryAt!==null&&Dt`<span class="quiet-text" aria-hidden="true">${_r(e,n)}</span>`}
      ${o?.button&&Dt`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function yr({state:t,since:e,retryAt:n}){let[o,r]=br(Date.now());return hr(()=>{let s=n!==null||t==="connecting"||t==="catching_up";if(r(Date.now()),!s)return;
let i=setInterval(()=>r(Date.now()),ln);return()=>clearInterval(i)},[t,e,n]),Math.max(o,e)}function kr({state:t,since:e},n){let o={button:c("shell.now"),onSelect:()=>R.
wake()};switch(t){case"connecting":case"catching_up":return n-e<wr[t]?null:{text:c(t==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:c("shell.offline"),...o};case"waiting":return{text:c("shell.reconnecting"),...o};case"updating":return{text:c("shell.restarting")};case"crowded":return{text:c(
"shell.crowded"),button:c("shell.try_again"),onSelect:()=>R.wake()};case"faulty":return{text:c("shell.faulty"),button:c("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function _r({retryAt:t},e){let n=Math.ceil((Number(t)-e)/ln);return n>0?c("shell.seconds",{n}):""}import{html as ve,useEffect as ii,useLayoutEffect as ai,useMemo as ci,useState as li}from"./vendor/preact.js";import{html as dn,useEffect as xr,useState as Cr}from"./vendor/preact.js";var Pt=({mentions:t=[]},e)=>t.includes(e)||t.includes(0);import{html as Er,useEffect as Sr}from"./vendor/preact.js";function I(t,e,n=""){let o=t.view.people.get(e).value;return o?.is_deleted?c("conversation.deleted_user"):St(o)||n}function ft(t,e){let n=e.filter(o=>t.view.people.
get(o).value?.is_partial??!0);Sr(()=>t.asking.people.need(n),[t,n.join()])}function mn({session:t,id:e,username:n}){return ft(t,[e]),Er`<bdi class="person">${I(
t,e,n)}</bdi>`}var ae=3,Tr=2e3,Mr=200,Ar=10;function fn({session:t,groupId:e}){let[n,o]=Cr([]);return xr(()=>{let r=0,s=0,i=0,a=d=>o(f=>[...f,{id:++r,text:d}].slice(-Ar)),l=()=>{
s>ae&&a(c("conversation.new_messages",{n:s-ae})),s=0},m=t.onArrived(d=>{let{announce:f}=t.local.signals.settings.peek();for(let{message:u}of d){if(u.group_id!==
e||u.sender_id===t.state.me||f==="none"||f==="mentions"&&!Pt(u,t.state.me)||(s===0&&(i=setTimeout(l,Tr)),++s>ae))continue;let p=I(t,u.sender_id,u.sender);a(`${p}\
: ${Array.from(u.content).slice(0,Mr).join("")||c("conversation.no_text")}`)}});return()=>{m(),clearTimeout(i)}},[t,e]),dn`
    <div class="unseen" role="log" aria-label=${c("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>dn`<p key=${r}>${s}</p>`)}
    </div>
  `}import{signal as pn}from"./vendor/preact.js";var qr={text:"",reply_to:null,selection:null,files:[]};function Nt({session:t,key:e}){let{drafts:n,outbox:o}=t.local,
r=pn(null),s=pn(0),i=()=>n.get(e)??qr,a=m=>n.set(e,{...i(),...m}),l=()=>{s.value++};return{key:e,editing:r,focus:s,draft:i,change:a,shown:t.local.signals.drafts.
get(e),ask:l,reply({id:m,seq:d,sender_id:f,sender:u,content:p}){r.value=null,a({reply_to:{id:m,seq:d,sender_id:f,sender:u,content:p}}),l()},edit(m){r.value=m,l()},
async restore(m){let d=await o.discard(m,!0);if(!d)return;r.value=null;let f=i(),u=[f.text,d.content].filter(p=>p.trim()!=="").join(`
`);a({text:u,selection:null,reply_to:d.quote??f.reply_to,files:[...f.files,...d.files]}),l()}}}import{html as Z,useEffect as gs,useLayoutEffect as Dn,useRef as Kt,useState as fe}from"./vendor/preact.js";import{computed as Lr}from"./vendor/preact.js";var $n=["byte","kilobyte","megabyte","gigabyte"],Rr=Lr(()=>$n.map(t=>new Intl.NumberFormat(Te.value,{style:"unit",unit:t,unitDisplay:t==="byte"?"long":"short",maximumSignificantDigits:3})));
function Q(t){let e=t,n=0;for(;e>=1e3&&n<$n.length-1;)e/=1024,n++;return Rr.value[n].format(n===0?e:Number(e.toPrecision(3)))}var Or=10,Ir=10*1024*1024;async function pt(t,e,n){let o=t.server.peek(),r=o?.files_max??Or,s=o?.file_bytes_max??Ir,i=n.filter(m=>m.size>s),a=n.filter(m=>m.size<=
s),l=Math.max(0,r-e.draft().files.length);if(i.length>0){let m=i.map(({name:d})=>d).join(", ");ut(c("conversation.too_large",{names:m,size:Q(s)}),{isFault:!0})}
if(a.length>l){let m=a.slice(l).map(({name:d})=>d).join(", ");ut(c("conversation.too_many",{names:m,n:r}),{isFault:!0})}for(let m of a.slice(0,l)){let d=await t.
local.attachments.attach(m,Dr(m));e.change({files:[...e.draft().files,d]})}t.local.drafts.flush(),e.ask()}var ce=t=>[...t?.files??[]];function gn({clipboardData:t}){
return t?.getData("text/plain")?[]:ce(t)}function Dr({name:t,type:e}){if(!/^image\.\w+$/.test(t))return t||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),
r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${e.split(
"/")[1]??"png"}`}import{html as le,useRef as Hr,useState as Fr}from"./vendor/preact.js";var vn=8,Pr=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,Nr=/^[\p{L}\p{N}_-]+$/u,Br=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function hn(t,e){
let n=Pr.exec(t.slice(Math.max(0,e-40),e));if(n)return{kind:"member",start:e-n[1].length,prefix:n[2]??""};let o=Ie(t,e);return o&&{kind:"emoji",...o}}async function bn({
session:t,actions:e,groupId:n},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:p}=await import("./picker.js");return p(r,vn).map(({emoji:$,name:g})=>({
id:$,label:$,detail:g,insert:`${$} `,userId:null}))}let s=Kr(t,n),{items:i}=await e.members(n,{q:r,limit:50}),a=new Map(s.map((p,$)=>[p,$])),l=i.filter(({id:p})=>p!==
t.state.me);l.sort((p,$)=>(a.get(p.id)??1/0)-(a.get($.id)??1/0));let m=l.slice(0,vn).map(({id:p,username:$,display_name:g})=>({id:String(p),label:g||$,detail:g?
`@${$}`:"",insert:Nr.test($)?`@${$} `:`@"${$}" `,userId:p})),d=t.state.groups.get(n),f=d?.kind==="group"&&d.role!=="member"&&"all".startsWith(Br(r)),u={id:"all",
label:"@all",detail:c("conversation.everyone"),insert:"@all ",userId:null};return f?[...m,u]:m}function Kr(t,e){let n=[...t.state.logs.get(e)?.rows.values()??[]];
return n.sort((o,r)=>r.seq-o.seq),[...new Set(n.filter(o=>O(o)).map(o=>o.sender_id))]}function wn({session:t,actions:e,groupId:n,field:o,write:r}){let[s,i]=Fr(null),a=Hr(0);async function l(){let $=++a.current,g=o.current,b=g&&g.selectionStart===
g.selectionEnd?hn(g.value,g.selectionStart):null;if(!b||b.kind==="member"&&n===null){i(null);return}try{let k=await bn({session:t,actions:e,groupId:n??0},b);$===
a.current&&i(k.length>0?{start:b.start,items:k,chosen:0}:null)}catch{$===a.current&&i(null)}}function m({insert:$}){let g=o.current,h=s.start;g.setRangeText($,h,
g.selectionEnd,"end"),d(),g.focus(),r(g.value)}function d(){a.current++,i(null)}function f($){if(!s||$.isComposing||$.ctrlKey||$.metaKey||$.altKey)return!1;let{
items:g,chosen:h}=s,k={ArrowDown:1,ArrowUp:-1}[$.key];if(k!==void 0)i({...s,chosen:(h+k+g.length)%g.length});else if(($.key==="Enter"||$.key==="Tab")&&!$.shiftKey)
m(g[h]);else if($.key==="Escape")d();else return!1;return $.preventDefault(),!0}let u=s&&le`
    <ul class="completions" id="completions" role="listbox" aria-label=${c("conversation.suggestions")}>
      ${s.items.map(($,g)=>le`
        <li
          key=${$.id} id=${`suggestion-${g}`} role="option" aria-selected=${g===s.chosen}
          onMouseDown=${h=>h.preventDefault()} onClick=${()=>m($)}
        >
          ${$.userId!==null&&le`<${B} id=${$.userId} name=${$.label} file=${t.view.people.get($.userId).value?.avatar??null} size="small" />`}
          <bdi>${$.label}</bdi><bdi class="quiet-text">${$.detail}</bdi>
        </li>
      `)}
    </ul>
  `,p={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:u,attributes:p,look:l,
close:d,pressed:f}}import{html as de}from"./vendor/preact.js";import{html as K}from"./vendor/preact.js";import{html as st,useState as Xr}from"./vendor/preact.js";import{html as yn,signal as Ur,useLayoutEffect as zr,useRef as Wr,useState as jr}from"./vendor/preact.js";var ue=Ur(null);function kn(t){ue.value=t}function _n(){let t=ue.value;return t&&yn`<${Gr} key=${t.href} picture=${t} />`}function Gr({picture:{file:t,href:e}}){
let n=Wr(null),[o,r]=jr(!1);zr(()=>n.current?.showModal(),[]);let s=()=>n.current?.close(),i=o?`/v1/files/${t.id}/thumbnail`:e;return yn`
    <dialog
      ref=${n} class="viewer" aria-label=${t.name} onClose=${()=>ue.value=null}
      onClick=${a=>a.target===n.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${t.name}</bdi>
        <a class="button quiet" href=${e} download=${t.name}>
          <${y} name="download" label=${c("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${y} name="close" label=${c("conversation.close")} /></button>
      </header>
      <img src=${i} width=${t.width} height=${t.height} alt=${t.name} onError=${()=>r(!0)} />
    </dialog>
  `}var Vr=320,Yr=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),Bt=({id:t},{group_id:e,seq:n})=>`/v1/files/${t}?group=${e}&\
seq=${n}`;function Qr({type:t,width:e,height:n}){if(!Yr.has(t)||!e||!n)return null;let o=Math.min(1,Vr/Math.max(e,n));return{width:Math.max(1,Math.round(e*o)),height:Math.
max(1,Math.round(n*o))}}function En({files:t,at:e}){return st`
    <div class="files">${t.map(n=>st`<${Jr} key=${n.id} file=${n} at=${e} />`)}</div>
  `}function Jr({file:t,at:e}){let[n,o]=Xr(!1),r=n?null:Qr(t);if(r)return st`
      <button
        type="button" class="picture" aria-label=${c("conversation.open_picture",{name:t.name})}
        onClick=${()=>kn({file:t,href:Bt(t,e)})}
      >
        <img
          src=${`/v1/files/${t.id}/thumbnail`} width=${r.width} height=${r.height} alt=${t.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=t.type.split("/")[0];return st`
    <div class="file">
      ${s==="video"&&st`<video controls preload="none" aria-label=${t.name} src=${Bt(t,e)} />`}
      ${s==="audio"&&st`<audio controls preload="none" aria-label=${t.name} src=${Bt(t,e)} />`}
      <a class="file-link" href=${Bt(t,e)} download=${t.name}>
        <${y} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${Zr(t)} · ${Q(t.size)}</span>
        </span>
        <${y} name="download" label=${c("conversation.download")} />
      </a>
    </div>
  `}function Zr({name:t,type:e}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(t)?.[1];return n?n.toLocaleUpperCase():e}import{html as me}from"./vendor/preact.js";function Sn({context:t,message:e}){let{content:n,edited_at:o,mentions:r,group_id:s}=e,i=a=>z({name:"profile",userId:a,groupId:s});return me`
    ${n&&me`
      <div class="message-text">
        <${nt} content=${n} mentions=${r} meId=${t.session.state.me} onMention=${i} />
      </div>
    `}
    ${o&&me`<span class="message-edited" title=${Ct(new Date(o))}>${c("conversation.edited_mark")}</span>`}
  `}import{html as xn,useState as ts}from"./vendor/preact.js";var Cn=8;function Tn({context:t,message:e}){let{reactions:n={},reacted:o=[]}=e,[r,s]=ts(null),i=Object.
entries(n);if(i.length===0)return null;async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await t.actions.reactions(e.group_id,e.seq),
m=new Map;for(let{emoji:d,username:f}of l)m.set(d,[...m.get(d)??[],f]);s({counts:n,by:m})}catch{}}}return xn`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,m])=>{let d=o.includes(l),f=r?.by.get(l)?.join(", ");return xn`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${d}
            aria-label=${c("conversation.reaction",{emoji:l,n:m})}
            title=${f?`${l} ${f}`:l}
            onClick=${()=>t.react(e,l,!d)}
          >
            <span class="emoji">${es(l)}</span><span>${m}</span>
          </button>
        `})}
    </div>
  `}function es(t){let e=Array.from(t);return e.length>Cn?`${e.slice(0,Cn-1).join("")}…`:t}var ns=300;function Mn({context:t,message:e,isHead:n,isFlashed:o}){let{session:r}=t;ft(r,[e.sender_id]);let s=I(r,e.sender_id,e.sender),i=r.view.people.get(e.sender_id).
value,a=new Date(e.timestamp),l=K`<time datetime=${e.timestamp} title=${Ct(a)}>${mt(a)}</time>`,m=Pt(e,r.state.me),d=["message",n&&"head",m&&"to-me",o&&"flashed"].
filter(Boolean).join(" ");return K`
    <div class=${d} role="listitem" data-row=${e.seq} tabindex="-1" aria-label=${ss(e,s,a)}>
      <div class="message-side">
        ${n?K`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${c("conversation.profile_of",{name:s})}
              onClick=${()=>z({name:"profile",userId:e.sender_id,groupId:e.group_id})}
            >
              <${B} id=${e.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&K`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${e.quote&&K`<${rs} context=${t} message=${e} />`}
        ${e.deleted?K`<p class="message-gone">${c("conversation.deleted")}</p>`:K`<${Sn} context=${t} message=${e} />`}
        ${e.files&&K`<${En} files=${e.files} at=${e} />`}
        <${Tn} context=${t} message=${e} />
        <${os} message=${e} />
      </div>
      ${e.pinned&&K`<span class="message-pinned"><${y} name="pin" label=${c("conversation.pinned")} /></span>`}
    </div>
  `}function os({message:{group_id:t,seq:e,reply_count:n}}){return n?K`
    <button type="button" class="replies" onClick=${()=>z({name:"replies",groupId:t,seq:e})}>
      <${y} name="reply" />${c("conversation.replies",{n})}
    </button>
  `:null}function rs({context:t,message:e}){let n=e.quote,o=I(t.session,n.sender_id,n.sender),r=V({name:"group",groupId:e.group_id,seq:n.seq});return K`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${$t(n)}</span>
    </a>
  `}function $t({content:t}){return ne(t)||c("conversation.no_text")}function ss(t,e,n){let o=t.deleted?c("conversation.deleted"):ne(t.content.slice(0,ns)),r=t.
files?.map(a=>a.name)??[],s=Object.values(t.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&c("conversation.reactions",{n:s}),
t.edited_at&&!t.deleted&&c("conversation.edited"),t.pinned&&c("conversation.pinned")];return`${e}, ${mt(n)}: ${i.filter(Boolean).join(", ")}`}function An({session:t,compose:e,onStop:n}){let o=e.editing.value,r=e.shown.value?.reply_to,s=r&&!r.sender_id?is(t,r.id)??r:r;if(o)return de`
      <div class="composer-bar">
        <${y} name="edit" /><span class="grow">${c("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${y} name="close" label=${c("conversation.cancel")} /></button>
      </div>
    `;if(!s)return null;let i=s.sender_id?I(t,s.sender_id,s.sender):"",a=()=>{e.change({reply_to:null}),e.ask()};return de`
    <div class="composer-bar">
      <${y} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?c("conversation.reply_to",{name:i}):c("conversation.reply")}</b>
        ${i&&de`${" "}<span class="quiet-text">${$t(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${y} name="close" label=${c("conversation.cancel")} /></button>
    </div>
  `}function is({state:t},e){for(let n of t.logs.values())for(let o of n.rows.values())if(o.id===e&&O(o))return o;return null}import{html as as}from"./vendor/preact.js";var qn=(t,e)=>At(c("conversation.conflict"),n=>as`
      <div class="dialog-form">
        <p>${c("conversation.conflict_text")}</p>
        <h3>${c("conversation.conflict_mine")}</h3>
        <p class="conflict-text" dir="auto">${t}</p>
        <h3>${c("conversation.conflict_theirs")}</h3>
        <p class="conflict-text" dir="auto">${e}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>n("theirs")}>${c("conversation.keep_theirs")}</button>
          <button type="button" class="button primary" onClick=${()=>n("mine")}>${c("conversation.keep_mine")}</button>
        </footer>
      </div>
    `);var cs=matchMedia("(pointer: coarse) and (hover: none)");function Ln(t,e,n){return t.key!=="Enter"||t.isComposing||t.keyCode===229||t.timeStamp-e<30?!1:t.ctrlKey||
t.metaKey?!0:n&&!t.shiftKey&&!t.altKey&&!cs.matches}import{html as ls,useEffect as us,useState as ms}from"./vendor/preact.js";function Rn({session:t,compose:e,mayPost:n}){let[o,r]=ms(!1);return us(()=>{if(!n)return;let s=a=>{a.dataTransfer?.types.includes("Files")&&(a.preventDefault(),
r(a.type!=="drop"),a.type==="drop"&&pt(t,e,ce(a.dataTransfer)))},i=a=>{a.relatedTarget===null&&r(!1)};for(let a of["dragenter","dragover","drop"])addEventListener(
a,s);return addEventListener("dragleave",i),()=>{for(let a of["dragenter","dragover","drop"])removeEventListener(a,s);removeEventListener("dragleave",i)}},[t,e,
n]),o&&ls`<div class="drop-area"><p>${c("conversation.drop")}</p></div>`}function On({state:t},e){let n=null;for(let o of t.logs.get(e)?.rows.values()??[])!O(o)||o.sender_id!==t.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}import{html as W,useEffect as ds,useState as fs}from"./vendor/preact.js";function In({session:t,compose:e}){let n=e.shown.value?.files??[];if(n.length===0)return null;let o=r=>{e.change({files:e.draft().files.filter(({local_id:s})=>s!==
r.local_id)}),t.local.attachments.drop(r.local_id),e.ask()};return W`
    <ul class="tray" role="list" aria-label=${c("conversation.attached")}>
      ${n.map(r=>W`<${ps} key=${r.local_id} session=${t} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function ps({session:t,file:e,onRemove:n}){let{attachments:o,signals:r}=t.local,s=r.progress.get(e.local_id).value,i=$s(t,e),a=e.name||c("conversation.a_fil\
e"),l=s?.state==="failed",m=s?.state==="running"||s?.state==="waiting";return W`
    <li class="tray-item" data-failed=${l}>
      ${i?W`<img src=${i} alt="" />`:W`<${y} name="file" />`}
      <span class="file-text">
        <bdi class="file-name">${a}</bdi>
        ${l?W`<span class="file-detail" role="alert">${X({code:s.code,message:c("conversation.not_uploaded")})}</span>`:e.size>0&&W`<span class="file-detail">${Q(
e.size)}</span>`}
        ${m&&W`<progress max=${s.size} value=${s.sent} aria-label=${c("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&W`
        <button type="button" class="button" onClick=${()=>o.ensure(e).catch(()=>{})}>${c("conversation.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${y} name="close" label=${m?c("conversation.cancel_upload",{name:a}):c("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function $s(t,{local_id:e,type:n}){let[o,r]=fs(null);return ds(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",i=!1;return t.local.attachments.
blob(e).then(a=>{!a||i||(s=URL.createObjectURL(a),r(s))}),()=>{i=!0,s&&URL.revokeObjectURL(s)}},[e,n]),o}var vs=15e3,hs=16384,bs=new TextEncoder;function Ht({session:t,actions:e,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.editing.value,l=r===null?
null:t.view.groups.get(r).value,m=r===null||(l?.may_post??!1),[d,f]=fe(i?.text??""),[u,p]=fe(""),[$,g]=fe(!1),h=Kt(null),b=Kt(-1/0),k=a?u:d,_=i?.files??[];gs(()=>{
document.activeElement===h.current&&d!==""&&i?.text!==""||f(i?.text??"")},[i?.text]),Dn(()=>{a&&p(a.content)},[a]);let E=n.focus.value;Dn(()=>{let w=h.current;!w||
E===0||(w.focus(),w.setSelectionRange(w.value.length,w.value.length))},[E,a]);function M(w){if(a){p(w),q.look();return}f(w),q.look();let{selectionStart:x,selectionEnd:v}=h.
current;n.change({text:w,selection:[x,v]}),w!==""&&r!==null&&t.people.type(r)}let A=Kt(!1),q=wn({session:t,actions:e,groupId:r,field:h,write:M}),D=bs.encode(k).
length,j=t.server.value?.content_bytes_max??hs,G=_.some(({local_id:w})=>t.local.signals.progress.get(w).value?.state==="failed"),wt=m&&!G&&D<=j&&(k.trim()!==""||
!a&&_.length>0);async function yt(){if(!wt||A.current)return;if(a){await kt(a);return}let{reply_to:w}=n.draft();q.close(),g(!1);let x=r===null?{recipient_id:s}:
{group_id:r},v=e.send({...x,content:k,files:_,quote:w,reply_to:w?.id??null});if((o?.position.peek().isAtEnd||t.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().
catch(()=>{}),A.current=!0,await v,A.current=!1,!h.current||n.editing.peek())return;let S=h.current.value,L=S.startsWith(k)?S.slice(k.length):S;f(L),n.change({text:L,
reply_to:null,files:[],selection:null})}async function kt(w){if(k===w.content){U();return}try{await e.edit(w,k),U()}catch(x){x instanceof qe?await _t(x):await C(
()=>Promise.reject(x))}}async function _t({mine:w,theirs:x}){let v=await qn(w,x.content);v==="theirs"?U():v==="mine"?await C(async()=>(await e.edit(x,w),U())):n.
ask()}function U(){n.editing.value=null,n.ask()}function Yt(w){if(w.defaultPrevented||q.pressed(w))return;let x=b.current;b.current=-1/0;let v=t.local.signals.settings.
peek();if(Ln(w,x,v.enter_sends))w.preventDefault(),yt();else{if(w.isComposing)return;if(w.key.toLowerCase()==="p"&&w.shiftKey&&(w.ctrlKey||w.metaKey))w.preventDefault(),
g(!$);else if(w.key==="Escape"&&(a||i?.reply_to))w.preventDefault(),a?U():n.change({reply_to:null});else if(w.key==="ArrowUp"&&k===""&&!a&&r!==null){let S=On(t,
r);if(!S)return;w.preventDefault(),n.edit(S)}else(w.key==="PageUp"||w.key==="PageDown")&&o&&(w.preventDefault(),o.scroll(w.key==="PageUp"?-1:1))}}function Qt(){
q.close(),t.local.drafts.flush()}function Jt(w){let x=m&&!a?gn(w):[];x.length!==0&&(w.preventDefault(),pt(t,n,x))}function Zt(w){w.preventDefault(),yt(),h.current?.
focus()}return Z`
    <form class="composer" onSubmit=${Zt}>
      ${q.list}
      <${An} session=${t} compose=${n} onStop=${U} />
      ${!a&&Z`<${In} session=${t} compose=${n} />`}
      ${$&&k.trim()!==""&&Z`
        <section class="composer-preview" aria-label=${c("conversation.preview")}><${nt} content=${k} meId=${t.state.me} /></section>
      `}
      <div class="composer-line">
        ${m&&!a&&Z`<${ws} session=${t} compose=${n} />`}
        <textarea
          ...${q.attributes}
          ref=${h} rows="1" aria-label=${c("conversation.message")} dir="auto" value=${k} readonly=${!m&&!a}
          placeholder=${m?c("conversation.write"):c("conversation.may_not_write")}
          onInput=${w=>M(w.target.value)}
          onKeyDown=${Yt} onClick=${q.look} onBlur=${Qt} onPaste=${Jt}
          onCompositionEnd=${w=>b.current=w.timeStamp}
        ></textarea>
        ${k.trim()!==""&&Z`
          <button
            type="button" class="button quiet" aria-pressed=${$} title=${c("conversation.preview")}
            onClick=${()=>g(!$)}
          ><${y} name="eye" label=${c("conversation.preview")} /></button>
        `}
        <button class="button primary send" disabled=${!wt}>
          <${y} name=${a?"check":"send"} label=${a?c("conversation.save"):c("conversation.send")} />
        </button>
      </div>
      ${D>=vs&&Z`
        <p class="composer-count" role="status" data-over=${D>j}>${c("conversation.left",{left:j-D})}</p>
      `}
      <${Rn} session=${t} compose=${n} mayPost=${m&&!a} />
    </form>
  `}function ws({session:t,compose:e}){let n=Kt(null);return Z`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:r}=n.current;pt(t,e,[...r??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${c("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${y} name="attach" label=${c("conversation.attach")} />
    </button>
  `}var ys=24;function Ft({session:t,actions:e,groupId:n,compose:o}){let{settings:r}=t.local;return{session:t,actions:e,groupId:n,compose:o,react({group_id:s,seq:i},a,l){
return l&&this.used(a),C(()=>e.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,ys))}}}function Pn(t,{context:e,list:n}){if(t.key!=="Escape"||t.defaultPrevented||t.isComposing||document.querySelector("dialog[open], :popover-open, .panel"))return;t.
preventDefault();let{session:o,groupId:r,compose:s}=e,i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.endLine(),n.goToEnd().catch(()=>{}),s.ask()}import{html as at,render as fo,useEffect as po,useLayoutEffect as ri,useRef as ct,useState as $o}from"./vendor/preact.js";import{effect as zn,signal as Wn,untracked as Cs}from"./vendor/preact.js";function Nn({box:t,hasEnd:e,onMoved:n}){let o=new Map,r=!1,s=()=>[...t.querySelectorAll("[data-row]")],i=()=>t.getBoundingClientRect().top,a=()=>t.scrollHeight-
t.clientHeight-t.scrollTop,l=()=>e()&&a()<80;function m(g){let h=i(),b=0,k=g.length;for(;b<k;){let _=b+k>>1;g[_].getBoundingClientRect().bottom>h?k=_:b=_+1}return b}
function d(){let g=s(),h=new Set(g);for(let b of o.keys())h.has(b)||(o.delete(b),$.unobserve(b));for(let b of g)o.has(b)||$.observe(b),o.set(b,b.getBoundingClientRect().
height);r=l()}function f(){if(r)u();else{let g=i(),h=0;for(let b of s()){let{bottom:k,height:_}=b.getBoundingClientRect(),E=_-(o.get(b)??_);if(k-h-E>g)break;h+=
E}h!==0&&(t.scrollTop+=h)}d(),n()}function u(){t.scrollTop=t.scrollHeight}function p(){r=l(),n()}let $=new ResizeObserver(f);return $.observe(t),t.addEventListener(
"scroll",p,{passive:!0}),{rows:s,atEnd:l,spare:()=>({above:t.scrollTop,below:a()}),change(g){let h=l(),b=s(),k=h?0:m(b),_=h?[]:b.slice(k,k+30).map(E=>({row:E,top:E.
getBoundingClientRect().top}));if(g(),h)e()&&u();else{let E=_.find(({row:M})=>M.isConnected);E&&(t.scrollTop+=E.row.getBoundingClientRect().top-E.top)}d()},move(g,h){
g();let b=h&&t.querySelector(`[data-row="${h.row}"]`);if(!b)u();else{let k=h.offset??t.clientHeight*(h.part??0);t.scrollTop+=b.getBoundingClientRect().top-i()-k}
d()},place(){let g=s(),h=g[m(g)];return h?{row:String(h.dataset.row),offset:h.getBoundingClientRect().top-i()}:null},lastSeen(){let g=t.getBoundingClientRect().
bottom+1;return s().findLast(h=>h.getBoundingClientRect().bottom<=g)},dispose(){$.disconnect(),t.removeEventListener("scroll",p)}}}var ks=600*1e3,_s=100,Bn={part:1/3},Es={offset:48},it=new Map;function Kn({session:t,groupId:e,window:n,show:o,setLine:r}){let{state:s,history:i}=t,a=`${s.me} ${e}`,
l=0;async function m(u,p=Bn){let $=++l;if(await i.openAt(e,u),$!==l||!n.around(u))return!1;let g=n.nearest(u);return g!==null&&o({row:String(g),...p}),g===u}async function d(){
let u=++l,p=s.groups.get(e)?.seq??0;i.look(e,Re);let $=n.atEnd();$&&o(null),!($&&(n.segment()?.to??0)>=p)&&(await i.page(e),u===l&&n.atEnd()&&o(null))}async function f(){
let u=++l,{seq:p}=await i.open(e);return u!==l?!0:p===null||!n.around(p)?!1:(r(p),o({row:String(p),...Bn}),!0)}return{goTo:m,goToEnd:d,openUnread:f,async open(){
if(await f())return;let u=it.get(a);u&&Date.now()-u.at<ks&&n.around(Number(u.row))?o(u):await d()},async goToTime(u){let{seq:p}=await i.openAtTime(e,u.toISOString());
p===null?await d():await m(p,Es)},leave(u){l++,it.delete(a),u&&!u.row.startsWith("k")&&it.set(a,{...u,at:Date.now()});let[p]=it.keys();it.size>_s&&p!==void 0&&it.
delete(p)}}}var Ss=400;function Hn({session:t,groupId:e,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let d=t.state.groups.get(e),f=o.segment();if(!d||!f||!a()||f.from>Math.max(d.read_seq+1,r()??0))return 0;let u=t.state.logs.get(e);if(n.atEnd()&&u&&J(u)===f)return f.
to;let p=n.lastSeen()?.dataset.row??"";return p.startsWith("k")?f.to:Number(p)}function m(){let d=l(),f=t.state.groups.get(e);i||!f||d<=f.read_seq||s||(s=setTimeout(
()=>{s=0;let u=Math.min(d,l());!i&&u>0&&t.marks.read(e,u),m()},Ss))}return{look:m,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function Fn(t,e){let n=t.groups.get(e),o=t.logs.get(e),r=o&&J(o);return!n||!o||!r?null:et(o,r).find(i=>i.seq>n.read_seq&&O(i)&&Le(t,i))?.seq??null}var gt=300,vt=50,xs=50;function Un(t){let e=null,n=0,o=1/0;function r(){let a=t(),l=a&&(e===null?J(a):ee(a,e));return a&&l?{log:a,segment:l,rows:et(a,l)}:null}function s(a){
let l=a.findIndex(d=>d.seq>=n),m=o===1/0?a.length:a.findLastIndex(d=>d.seq<=o)+1;return[l<0?a.length:l,m]}function i(a,l,m,d=!1){n=a[l]?.seq??0,o=d&&m>=a.length?
1/0:a[m-1]?.seq??1/0}return{keep(a){e=a},segment:()=>r()?.segment??null,hasEnd(){let a=r();return a!==null&&a.segment.at_end&&s(a.rows)[1]===a.rows.length},draw(a){
let l=r();if(!l)return null;let{rows:m,segment:d}=l,[f,u]=s(m);return u-f>gt?(a?f=Math.max(f,u-gt+xs):u=f+gt,i(m,f,u,d.at_end)):u===m.length&&d.at_end&&(o=1/0),
{rows:m.slice(f,u),hasOlder:f>0||!d.at_start,hasNewer:u<m.length||!d.at_end,isAtStart:f===0&&d.at_start}},extend(a){let l=r();if(!l)return"done";let{rows:m,segment:d}=l,
[f,u]=s(m);if(a==="older"){if(f===0)return d.at_start?"done":"missing";let p=Math.max(0,f-vt);i(m,p,Math.min(u,p+gt),d.at_end)}else{if(u===m.length)return d.at_end?
"done":"missing";let p=Math.min(m.length,u+vt);i(m,Math.max(f,p-gt),p,d.at_end)}return"moved"},around(a){let l=t(),m=l&&ee(l,a);if(!l||!m)return!1;e=a;let d=et(
l,m),f=d.findIndex(p=>p.seq>=a),u=f<0?d.length:f;return i(d,Math.max(0,u-vt),Math.min(d.length,u+vt),m.at_end),!0},nearest(a){let{rows:l}=r()??{rows:[]};return(l.
find(m=>m.seq>=a)??l.at(-1))?.seq??null},atEnd(){let a=t(),l=a&&J(a);if(!a||!l)return!1;e=null;let m=et(a,l);return i(m,Math.max(0,m.length-2*vt),m.length,!0),!0}}}var Ts=100,Ms=1.5,As=2e3,qs=100,jn=["wheel","touchmove","keydown","pointerdown"],Gn=new Set(["idle","connecting","catching_up","live"]);function Xn({session:t,groupId:e,
box:n,render:o}){let r=Un(()=>t.state.logs.get(e)??null),s=()=>!t.isCurrent.peek()&&Gn.has(t.connection.peek().state),i=Nn({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:G}),
a=Wn({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=Wn({isAtEnd:!0,isLineAbove:!1}),m=Hn({session:t,groupId:e,anchor:i,window:r,firstUnread:()=>a.peek().
lineSeq}),d=Kn({session:t,groupId:e,window:r,show:Yt,setLine:v=>{a.value={...a.peek(),lineSeq:v}}}),f=0,u=0,p=0,$=!0,g=!1,h=new Set,b=0,k=!1,_=!1,E=!1;function M(){
let v=r.draw(i.atEnd());(v||f===0)&&o(v,a.peek()),f=performance.now()}function A(){clearTimeout(u),u=0,!g&&($||(j(),D(()=>i.change(M)),G()))}function q(){if(u||
g)return;let v=Math.max(0,Ts-(performance.now()-f));u=setTimeout(A,v)}function D(v){let S=document.activeElement;v(),S&&!S.isConnected&&n.focus({preventScroll:!0})}
function j(){if(a.peek().lineSeq!==null||m.isLooking()&&!s())return;let v=Fn(t.state,e);v!==null&&(a.value={...a.peek(),lineSeq:v})}function G(){if(g||$)return;
let{above:v,below:S}=i.spare();k=Math.abs(n.scrollTop-b)>n.clientHeight,b=n.scrollTop;let L=i.place();L&&!L.row.startsWith("k")&&r.keep(Number(L.row));let Ee=Ms*
n.clientHeight;!(v<Ee&&kt("older"))&&S<Ee&&kt("newer");let Se=i.atEnd()||s()&&l.peek().isAtEnd,xe=yt(),Ce=l.peek();(Ce.isAtEnd!==Se||Ce.isLineAbove!==xe)&&(l.value=
{isAtEnd:Se,isLineAbove:xe}),s()||m.look()}function wt(){let{isAtEnd:v}=l.peek();G(),!($||!v||E)&&d.openUnread().then(S=>S?void 0:d.goToEnd()).catch(()=>{})}function yt(){
let{lineSeq:v}=a.peek();if(v===null)return!1;let[S]=i.rows(),L=n.querySelector(`[data-row="${v}"]`);return L?L.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:S!==void 0&&v<Number(S.dataset.row)}function kt(v){let S=r.extend(v);return S==="moved"?(D(()=>i.change(M)),q()):S==="missing"&&a.peek().faultAt!==v&&_t(v),
S==="moved"}async function _t(v){let S=Number(i.place()?.row);if(!(Number.isNaN(S)||h.has(v))){h.add(v);try{await t.history[v](e,S,k?qs:void 0),h.delete(v),U(null,
null),!g&&r.extend(v)==="moved"&&A()}catch(L){h.delete(v),U(X(L),v)}}}function U(v,S){let L=a.peek();(L.fault!==v||L.faultAt!==S)&&(a.value={...L,fault:v,faultAt:S})}
function Yt(v){$=!1,l.value={...l.peek(),isAtEnd:v===null},U(null,null),D(()=>i.move(M,v)),G()}function Qt(v){clearTimeout(p),a.value={...a.peek(),flashSeq:v},A(),
n.querySelector(`[data-row="${v}"]`)?.focus({preventScroll:!0}),p=setTimeout(()=>a.value={...a.peek(),flashSeq:null},As)}let Jt=zn(()=>{t.view.logs.get(e).value,
t.local.signals.outgoing.value,a.value,q()}),Zt=zn(()=>{let v=t.isCurrent.value||!Gn.has(t.connection.value.state);v&&_&&Cs(wt),v!==!_&&(E=!1),_=!v}),w=()=>{E=!0};
for(let v of jn)n.addEventListener(v,w,{passive:!0});let x=()=>m.look();return document.addEventListener("visibilitychange",x),addEventListener("focus",x),{marks:a,
position:l,anchor:i,window:r,reading:m,draw:A,flash:Qt,ask:_t,...d,scroll:v=>n.scrollBy({top:v*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},
async again(){let v=i.place();!v||v.row.startsWith("k")||l.peek().isAtEnd?await d.goToEnd():await d.goTo(Number(v.row),{offset:v.offset})},dispose(){d.leave(l.peek().
isAtEnd?null:i.place()),g=!0,clearTimeout(u),clearTimeout(p),Jt(),Zt();for(let v of jn)n.removeEventListener(v,w);document.removeEventListener("visibilitychange",
x),removeEventListener("focus",x),m.dispose(),i.dispose()}}}import{html as Vn,useRef as Ls}from"./vendor/preact.js";var Yn=()=>At(c("conversation.jump_to_date"),t=>Vn`<${Rs} close=${t} />`);function Rs({close:t}){let e=Ls(null),n=xt(new Date);function o(r){r.preventDefault(),
e.current?.value&&t(Be(e.current.value))}return Vn`
    <form class="dialog-form" onSubmit=${o}>
      <div class="field">
        <label for="jump-date">${c("conversation.date")}</label>
        <input id="jump-date" data-first ref=${e} type="date" required max=${n} value=${n} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${c("conversation.cancel")}</button>
        <button class="button primary">${c("conversation.jump")}</button>
      </footer>
    </form>
  `}import{useEffect as Gs}from"./vendor/preact.js";import{html as ht,signal as Os,useLayoutEffect as Is,useRef as Ds,useState as Ps}from"./vendor/preact.js";function Qn(t,e){let n=e.getBoundingClientRect(),{width:o,height:r}=t.getBoundingClientRect(),s=getComputedStyle(e).direction==="rtl",i=s?n.left:n.right-o,a=Math.
max(4,Math.min(i,innerWidth-o-4)),l=n.top-r-4,m=l>=4?l:Math.max(4,Math.min(n.bottom+4,innerHeight-r-4));t.style.insetBlockStart=`${m}px`,t.style.insetInlineStart=
`${s?innerWidth-a-o:a}px`}var Ns=6,Bs=["👍","❤️","😂","🎉","😮","😢"],Ut=Os(null);function Jn(t){Ut.value=t}function pe({session:t}){let e=t.local.signals.settings.value.recent_emoji;
return[...new Set([...e,...Bs])].slice(0,Ns)}function Zn(){let t=Ut.value;return t&&ht`<${Ks} key=${t.message.seq} choice=${t} />`}function Ks({choice:t}){let{context:e,
message:n,anchor:o}=t,r=Ds(null),[s,i]=Ps(null);Is(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),Qn(u,o),u.querySelector("input, button")?.focus()},
[t,s]);let a=()=>import("./picker.js").then(u=>i(()=>u.Picker));function l(){Ut.peek()===t&&(Ut.value=null,o.isConnected&&o.focus({preventScroll:!0}))}
function m(u){l(),e.react(n,u,!n.reacted?.includes(u))}function d(u){if(u.key==="Escape")l();else{if(s||!["ArrowRight","ArrowLeft"].includes(u.key))return;f(u)}
u.preventDefault(),u.stopPropagation()}function f(u){let p=[...r.current.querySelectorAll("button")],$=getComputedStyle(o).direction==="rtl",g=u.key==="ArrowRig\
ht"===$?-1:1,h=p.indexOf(document.activeElement);p[(h+g+p.length)%p.length]?.focus()}return ht`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${c("conversation.react")} onKeyDown=${d}
      onToggle=${u=>u.newState==="closed"&&l()}
    >
      ${s&&ht`<${s} onPick=${m} onClose=${l} />`}
      ${!s&&pe(e).map(u=>ht`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${c("conversation.react_with",{emoji:u})}
          aria-pressed=${n.reacted?.includes(u)??!1} onClick=${()=>m(u)}
        >${u}</button>
      `)}
      ${!s&&ht`
        <button type="button" class="button quiet" title=${c("conversation.all_emoji")} onClick=${()=>C(a)}>
          <${y} name="add" label=${c("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}function bt(t,e,n){let{session:o,actions:r,compose:s}=t,{group_id:i,seq:a}=n,l=o.state.groups.get(i),m=l?.kind==="group"&&l.role!=="member",d=n.sender_id===o.state.
me,f=!n.deleted,u=f&&l?.is_archived===!1,p=l?.kind==="direct"||m||l?.settings?.may_pin==="all";return[u&&{id:"react",label:c("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:g=>Jn({context:t,message:n,anchor:g})},u&&l?.may_post&&{id:"reply",label:c("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(n)},u&&d&&{id:"edit",label:c("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:c("conversation.copy_link"),icon:"\
link",keys:["C"],run:()=>to(new URL(V({name:"group",groupId:i,seq:a}),location.href).href)},f&&n.content!==""&&{id:"text",label:c("conversation.copy_text"),icon:"\
copy",run:()=>to(n.content)},u&&p&&{id:"pin",label:n.pinned?c("conversation.unpin"):c("conversation.pin"),icon:"pin",keys:["P"],run:()=>C(()=>r.pin(i,a,!n.pinned))},
!d&&{id:"unread",label:c("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(e.reading.stop(),C(()=>o.marks.unread(i,a)))},f&&{id:"readers",label:c("c\
onversation.seen_by"),icon:"eye",run:()=>z({name:"readers",groupId:i,seq:a})},f&&n.reactions&&{id:"reactions",label:c("conversation.who_reacted"),icon:"react",run:()=>z(
{name:"reactions",groupId:i,seq:a})},f&&n.edited_at!==void 0&&(d||m)&&{id:"versions",label:c("conversation.versions"),icon:"clock",run:()=>z({name:"versions",groupId:i,
seq:a})},u&&(d||m)&&{id:"delete",label:c("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(g,h)=>{Hs(t,n,h)}}].filter(g=>typeof g==
"object")}async function Hs({actions:t},{group_id:e,seq:n},o){let r=()=>t.remove(e,n);if(o){await C(r);return}await Ue({title:c("conversation.delete_title"),text:c(
"conversation.delete_text"),action:c("conversation.delete"),work:r,isDanger:!0})}async function to(t){await C(()=>navigator.clipboard.writeText(t))&&ut(c("conve\
rsation.copied"))}import{html as $e,useEffect as Fs,useLayoutEffect as Us,useRef as zs,useState as Ws}from"./vendor/preact.js";var js=3,eo={Delete:"conversation.key_delete"};function zt({session:t,groupId:e},n){let o=n?.closest("[data-row]"),r=t.state.logs.get(e)?.rows.get(Number(o?.dataset.
row));return O(r)?r:null}function Wt(t,e,n,o,r=null){let s=bt(t,e,n).map(({label:i,icon:a,keys:l,isDanger:m,run:d})=>({label:i,icon:a,...m?{isDanger:m}:{},...l?.[0]?
{detail:eo[l[0]]?c(eo[l[0]]??"conversation.key_delete"):l[0]}:{},onSelect:()=>d(o,window.event?.shiftKey===!0)}));qt({label:c("conversation.menu"),items:s,anchor:o,
point:r})}function no({context:t,list:e,box:n}){let[o,r]=Ws(null),s=zs(null),{log:i}=t.session.view.logs.get(t.groupId).value,a=o===null?void 0:i?.rows.get(o),l=O(
a)?a:null;if(Fs(()=>{let u=n.current,p=h=>{let b=h.target;s.current?.contains(b)||r(zt(t,b)?.seq??null)},$=h=>{let b=h.target,k=zt(t,b);if(!k||b.closest("a, img\
, video")||String(getSelection()??"")!=="")return;h.preventDefault();let _=b.closest("[data-row]");Wt(t,e,k,_,{x:h.clientX,y:h.clientY})},g=()=>r(null);return u.
addEventListener("pointerover",p),u.addEventListener("focusin",p),u.addEventListener("pointerleave",g),u.addEventListener("contextmenu",$),()=>{u.removeEventListener(
"pointerover",p),u.removeEventListener("focusin",p),u.removeEventListener("pointerleave",g),u.removeEventListener("contextmenu",$)}},[t,e]),Us(()=>{let u=n.current,
p=l&&u.querySelector(`[data-row="${l.seq}"]`);if(!s.current||!p)return;let $=p.getBoundingClientRect().top-u.getBoundingClientRect().top+u.scrollTop;s.current.style.
insetBlockStart=`${$}px`}),!l)return null;let m=bt(t,e,l),d=m.some(({id:u})=>u==="react"),f=()=>n.current?.querySelector(`[data-row="${l.seq}"]`);return $e`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${c("conversation.commands")}>
      ${d&&pe(t).slice(0,js).map(u=>$e`
        <button
          key=${u} type="button" tabindex="-1" class="emoji" aria-label=${c("conversation.react_with",{emoji:u})}
          onClick=${()=>t.react(l,u,!l.reacted?.includes(u))}
        >${u}</button>
      `)}
      ${m.filter(({isInBar:u})=>u).map(({id:u,label:p,icon:$,run:g})=>$e`
        <button key=${u} type="button" tabindex="-1" title=${p} onClick=${h=>g(f(),h.shiftKey)}>
          <${y} name=${$} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${c("conversation.menu")} aria-haspopup="menu"
        onClick=${u=>Wt(t,e,l,u.currentTarget)}
      >
        <${y} name="more" label=${c("conversation.menu")} />
      </button>
    </div>
  `}function oo(t,e){Gs(()=>{let n=t.current;if(!n||!e)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(e.anchor.lastSeen()??
e.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener(
"focusin",r)}},[t,e])}function ro(t,{context:e,list:n}){if(t.defaultPrevented||t.isComposing||t.ctrlKey||t.metaKey||t.altKey)return;let o=t.target,r=o.hasAttribute(
"data-row")?o:null,s=o===t.currentTarget;!r&&!s||(Xs(t.key,r,n)||r&&Vs(t,r,e,n))&&t.preventDefault()}function Xs(t,e,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
i=o(),a=e?i.indexOf(e):i.findIndex(f=>f.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??e??null)-i.findIndex(f=>f.dataset.row===s()?.row)),m={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(t==="Home"||t==="End"){let f=()=>n.anchor.rows().at(t==="Home"?0:-1)?.focus();return t==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(f,()=>{}):f(),!0}let d=m[t];return d===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(e?d:0)))]?.focus(),!0)}function Vs(t,e,n,o){let r=zt(n,e);if(!r)return!1;
if(t.key==="Enter"||t.key==="ContextMenu"||t.key==="F10"&&t.shiftKey)return Wt(n,o,r,e),!0;let s=t.key.length===1?t.key.toUpperCase():t.key,i=bt(n,o,r).find(({keys:a})=>a?.
includes(s));return i?.run(e,t.shiftKey),i!==void 0}import{html as ge}from"./vendor/preact.js";function so({context:t,list:e}){let{session:n,groupId:o}=t,{isLineAbove:r}=e.position.value,{lineSeq:s}=e.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||
!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),e.endLine()};return ge`
    <div class="pill top">
      <button type="button" onClick=${()=>C(()=>e.goTo(s))}>
        <${y} name="up" />
        ${a?c("conversation.unread_since",{n:i.unread,day:Tt(new Date(a.timestamp))}):c("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${c("conversation.mark_read")}</button>
    </div>
  `}function io({context:t,list:e}){let{session:n,groupId:o}=t,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(m=>m.group_id===o);if(e.position.
value.isAtEnd||!r)return null;let{unread:i,mentions:a}=r,l=i>0?c("conversation.new",{n:i}):c("conversation.newest");return ge`
    <div class="pill bottom">
      <button type="button" onClick=${()=>C(e.goToEnd)}>
        ${s?c("conversation.yours_below"):l}
        ${a>0&&ge`<span>· ${c("conversation.of_them_mentions",{n:a})}</span>`}
        <${y} name="down" />
      </button>
    </div>
  `}import{html as H}from"./vendor/preact.js";import{html as tt}from"./vendor/preact.js";var Ys={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function ao({session:t,notice:e}){let n=new Date(
e.timestamp);return tt`
    <div class="row-notice" role="listitem" data-row=${e.seq} tabindex="-1">
      <span>${Qs(t,e)}</span>
      <time datetime=${e.timestamp}>${mt(n)}</time>
    </div>
  `}function Qs(t,e){let n=(r,s="")=>tt`<${mn} session=${t} id=${r} username=${s} />`,o=n(e.actor_id);switch(e.type){case"group_created":return T(e.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Js(t,e,o);case"member_added":{let r=n(e.user_id,e.username);
return e.actor_id===e.user_id?T("conversation.notice.joined",{user:r}):T("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(e.user_id,e.
username);return e.actor_id===e.user_id?T("conversation.notice.left",{user:r}):T("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return T(Ys[e.
role],{user:n(e.user_id,e.username)});case"member_banned":return T("conversation.notice.banned",{actor:o,user:n(e.user_id,e.username)});case"ban_lifted":return T(
"conversation.notice.ban_lifted",{actor:o,user:n(e.user_id)});case"message_pinned":case"message_unpinned":{let r=V({name:"group",groupId:e.group_id,seq:e.message_seq}),
s=tt`<a href=${r}>${c("conversation.notice.a_message")}</a>`;return e.type==="message_pinned"?T("conversation.notice.pinned",{actor:o,message:s}):T("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return T("conversation.notice.account_deleted",{user:tt`<bdi class="person">${e.username}</bdi>`})}}
function Js(t,e,n){let o=t.state.logs.get(e.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<e.seq&&a.seq>(r?.seq??0)&&(r=a);let{
name:s,topic:i}=e;return r&&r.name!==s?T("conversation.notice.renamed",{actor:n,name:tt`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?T("conversation.notice.topic",{actor:n,
topic:tt`<bdi>${i}</bdi>`}):T("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==e.is_archived?T(e.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):T("conversation.notice.updated",{actor:n,name:tt`<bdi>${s}</bdi>`})}import{html as N}from"./vendor/preact.js";function jt({context:t,entry:e,isHead:n}){let{session:o}=t,r=o.me.value,s=r?.display_name||r?.username||I(o,o.state.me),i=e.state==="failed"||e.state==="asking",
a=["message waiting",n&&"head",e.state==="failed"&&"failed"].filter(Boolean).join(" ");return N`
    <div class=${a} role="listitem" data-row=${`k${e.key}`} tabindex="-1" aria-label=${`${s}: ${e.content}`}>
      <div class="message-side">
        ${n&&N`<${B} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&N`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${e.quote&&N`<p class="quote" dir="auto"><span class="quote-text">${$t(e.quote)}</span></p>`}
        ${e.content&&N`<div class="message-text"><${nt} content=${e.content} meId=${o.state.me} /></div>`}
        ${e.files.map(l=>N`<${ei} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&N`<${ti} context=${t} entry=${e} />`}
      </div>
      ${!i&&N`<${Zs} entry=${e} />`}
    </div>
  `}var co=({error:t})=>t?X({code:t.code,message:t.sentence}):"";function Zs({entry:t}){let e=t.error?c("conversation.waits",{reason:co(t)}):c("conversation.sen\
ding");return N`<span class="message-clock" title=${e}><${y} name="clock" label=${e} /></span>`}function ti({context:t,entry:e}){let{outbox:n}=t.session.local,o=e.
state==="asking"?c("conversation.asking"):c("conversation.not_sent",{reason:co(e)});return N`
    <div class="stuck">
      <p role="alert"><${y} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(e.key)}>
          ${e.state==="asking"?c("conversation.send"):c("conversation.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>t.compose.restore(e.key)}>${c("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(e.key)}>${c("conversation.delete")}</button>
      </div>
    </div>
  `}function ei({session:t,file:e}){let n=t.local.signals.progress.get(e.local_id).value;return N`
    <div class="file">
      <span class="file-link">
        <${y} name="file" />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${Q(e.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&N`
        <progress max=${n.size} value=${n.sent} aria-label=${c("conversation.uploading",{name:e.name})} />
      `}
    </div>
  `}var lo=300*1e3;function mo({context:t,drawn:e,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=e,m=l?[]:n;return H`
    ${a&&H`<${uo} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+m.length===0&&!a&&!l&&H`<p key="none" class="empty" role="listitem">${c("conversation.none")}</p>`}
    ${ni(i,m).map(({day:d,at:f,items:u})=>H`
      <div class="day" key=${d}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${c("conversation.jump_to_date")} onClick=${r}>${Tt(f)}</button>
        </div>
        ${u.flatMap((p,$)=>oi({context:t,item:p,before:u[$-1],marks:o}))}
      </div>
    `)}
    ${l&&H`<${uo} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function ni(t,e){let n=[],o=r=>{let s=new Date(r.at),i=xt(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of t)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:O(r)?r.sender_id:null});for(let r of e)o({row:null,entry:r,at:r.at,sender:null});return n}function oi({context:t,
item:e,before:n,marks:o}){if(e.entry){let m=t.session.state.me,d=!(n&&(n.entry||n.sender===m)&&e.at-n.at<lo);return[H`<${jt} key=${`k${e.entry.key}`} context=${t} entry=${e.
entry} isHead=${d} />`]}let{row:r}=e,s=r.seq===o.lineSeq,i=H`
    <div key="line" class="unread-line" role="listitem"><span>${c("conversation.unread_line")}</span></div>
  `,a=s||n?.sender!==e.sender||e.at-n.at>=lo,l=O(r)?H`<${Mn} key=${r.seq} context=${t} message=${r} isHead=${a} isFlashed=${r.seq===o.flashSeq} />`:H`<${ao} key=${r.
seq} session=${t.session} notice=${r} />`;return s?[i,l]:[l]}function uo({way:t,marks:e,onRetry:n}){let o=e.faultAt===t;return H`
    <div class="edge ${t}" role="listitem" aria-label=${c("conversation.reading")}>
      ${o&&H`
        <p role="alert">
          <span>${c("conversation.not_read",{reason:e.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(t)}>${c("conversation.try_again")}</button>
        </p>
      `}
    </div>
  `}function go({context:t,onReady:e}){let{session:n,groupId:o}=t,r=ct(null),s=ct(null),[i,a]=$o(null),l=ct(null),[m,d]=$o(null),f=n.resets.value,u=ot.value,p=u.name===
"group"&&u.groupId===o?u.seq:null;ri(()=>{let _=s.current,E=Xn({session:n,groupId:o,box:r.current,render:(A,q)=>{let D=n.local.signals.outgoing.peek().filter(G=>M(
G)),j=at`<${mo}
          context=${t} drawn=${A} outgoing=${D} marks=${q}
          onDay=${g} onRetry=${E.ask}
        />`;fo(A?j:null,_)}}),M=({group_id:A,recipient_id:q,seq:D})=>(A===o||q!==null&&n.local.groupWith(q)===o)&&(D===null||!n.state.logs.get(o)?.rows.has(D));
return l.current=E,a(E),e(E),()=>{E.dispose(),fo(null,_)}},[n,o]);let $=_=>_().then(()=>d(null),E=>d(X(E)));async function g(){let _=await Yn();_&&await $(()=>l.
current.goToTime(_))}let h=ct(f),b=ct(!1),k=ct(null);return po(()=>{if(i){if(n.history.look(o,p??void 0),p!==null){let _=i.anchor.place(),E=i.position.peek().isAtEnd||
_===null||_.row.startsWith("k");b.current&&(k.current??=E?"end":_),$(async()=>await i.goTo(p)&&i.flash(p))}else if(!b.current)$(i.open);else if(k.current){let _=k.
current;k.current=null,$(()=>_==="end"?i.goToEnd():i.goTo(Number(_.row),{offset:_.offset}))}b.current=!0}},[i,u]),po(()=>{i&&f!==h.current&&$(i.again),h.current=
f},[i,f]),oo(r,i),at`
    <div class="messages-place">
      ${i&&at`<${so} context=${t} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${c("conversation.messages")}
        onKeyDown=${_=>i&&ro(_,{context:t,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${c("conversation.older")}</button>
          <button type="button" class="button" onClick=${g}>${c("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${c("conversation.messages")} ref=${s}></div>
        ${i&&at`<${no} context=${t} list=${i} box=${r} />`}
        ${m!==null&&at`
          <p class="empty" role="alert">
            ${c("conversation.not_read",{reason:m})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&$(i.open)}>${c("conversation.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&at`<${io} context=${t} list=${i} />`}
    </div>
  `}var si=Ne({type:"conjunction"}),vo=t=>si.value.format(t);import{html as ho}from"./vendor/preact.js";var Gt=3;function bo({session:t,groupId:e}){let n=t.typing.get(e).value.filter(s=>s!==t.state.me);ft(t,n.slice(0,Gt));let o=n.slice(0,Gt).map(s=>I(t,s,"…")),r=n.
length>Gt?c("conversation.typing_more",{names:o.join(", "),more:n.length-Gt}):c("conversation.typing",{names:vo(o),n:n.length});return ho`<p class="typing" aria-live="off">${n.
length>0&&ho`<bdi>${r}</bdi>`}</p>`}function wo({session:t,actions:e,groupId:n}){let[o,r]=li(null),s=ci(()=>{let a=Nt({session:t,key:Et({groupId:n,userId:null})});return Ft({session:t,actions:e,groupId:n,
compose:a})},[t,e,n]),i=t.view.groups.get(n).value;return ii(()=>{i&&!i.settings&&t.asking.group(n)},[t,n,i===null]),ai(()=>{if(!o)return;let a=l=>Pn(l,{context:s,
list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[s,o]),i?ve`
    <${go} context=${s} onReady=${r} />
    <div class="main-foot">
      <${bo} session=${t} groupId=${n} />
      <${Ht} session=${t} actions=${e} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${fn} session=${t} groupId=${n} />
    <${Zn} />
    <${_n} />
  `:ve`<${ui} session=${t} />`}function ui({session:t}){let e=t.connection.value.state==="live";return ve`<p class="empty" role="status">${e?c("conversation.not\
_member"):c("conversation.reading")}</p>`}import{html as yo,useEffect as ko,useMemo as mi}from"./vendor/preact.js";function _o({session:t,actions:e,userId:n}){let{local:o}=t,r=Et({groupId:null,userId:n}),s=mi(()=>Ft({session:t,actions:e,groupId:0,compose:Nt({session:t,key:r})}),
[t,e,r]);t.view.order.value;let i=o.groupWith(n),a=t.view.people.get(n).value,l=I(t,n),m=o.signals.outgoing.value.filter(d=>d.recipient_id===n);return ko(()=>t.
asking.people.need([n]),[t,n]),ko(()=>{i!==null&&dt(V({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),yo`
    <div class="main-body">
      <div class="beginning">
        <${B} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${c("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${c("conversation.messages")}>
        ${m.map(d=>yo`<${jt} key=${d.key} context=${s} entry=${d} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${Ht} session=${t} actions=${e} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
  `}import{html as P,useEffect as Eo}from"./vendor/preact.js";function So({session:t,actions:e,groupId:n}){let o=t.view.groups.get(n).value;return Eo(()=>{o&&(o.settings===null||o.member_count===null)&&t.asking.group(n)},[
o]),P`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${y} name="back" label=${c("shell.back")} /></a>
      ${o?.kind==="direct"?P`<${Co} session=${t} userId=${o.peer_id??t.state.me} groupId=${n} />`:P`<${di} group=${o} />`}
      ${o&&P`<${fi} session=${t} actions=${e} group=${o} />`}
    </header>
  `}var xo=({session:t,userId:e})=>P`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${y} name="back" label=${c("shell.back")} /></a>
    <${Co} session=${t} userId=${e} />
  </header>
`;function di({group:t}){if(!t)return P`<h1 class="grow"><bdi>${c("shell.conversation")}</bdi></h1>`;let{id:e,name:n,topic:o,member_count:r}=t;return P`
    <${B} id=${e} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Mt({name:"group",groupId:e})}>
          <bdi>${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${t.is_archived&&P`<span class="tag">${c("groups.archived")}</span>${" "}`}
        ${r!==null&&P`<span>${c("groups.count",{n:r})}</span>`}
        ${o&&P`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Co({session:t,userId:e,groupId:n}){let o=t.view.people.get(e).value,r=St(o);return Eo(()=>{(!o||o.is_partial)&&t.asking.people.need([e])},[e,o===null]),
P`
    <span class="with-dot">
      <${B} id=${e} name=${r} file=${o?.avatar} />
      <${Ge} session=${t} userId=${e} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Mt({name:"profile",userId:e,groupId:n})}>
          <bdi>${r||c("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${e===t.state.me?c("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function fi({session:t,actions:e,group:n}){let o=(r,s,i)=>P`
    <button
      class="button quiet" title=${i} aria-pressed=${rt.value?.name===r}
      onClick=${()=>Mt({name:r,groupId:n.id})}
    >
      <${y} name=${s} label=${i} />
    </button>
  `;return P`
    ${n.kind==="group"&&o("members","group",c("groups.members"))}
    ${o("pins","pin",c("groups.pins"))}
    ${o("search","search",c("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${c("groups.menu")}
      onClick=${r=>Xe({session:t,actions:e,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${y} name="more" label=${c("groups.menu")} />
    </button>
  `}import{html as Mo}from"./vendor/preact.js";import{html as pi}from"./vendor/preact.js";var he=(t,e)=>C(async()=>{let{openNew:n}=await import("./later.js").catch(()=>{throw new Error(c("shell.not_loaded"))});n(t,e)});function To(t){let e=n=>qt(
{label:c("shell.menu_new"),anchor:n.currentTarget,items:Lt.map(([o,r])=>({label:c(`shell.new.${o}`),icon:r,onSelect:()=>{he(o,t)}}))});return pi`
    <button class="button quiet" aria-haspopup="menu" title=${c("shell.menu_new")} onClick=${e}>
      <${y} name="add" label=${c("shell.menu_new")} />
    </button>
  `}function Ao(t){let e=t.session.view.order.value.length===0;return Mo`
    <div class="main-body home">
      <p class="quiet-text">${c(e?"shell.begin":"shell.choose")}</p>
      <div class="home-actions">
        ${Lt.map(([n,o])=>Mo`
          <button key=${n} class="button" onClick=${()=>{he(n,t)}}>
            <${y} name=${o} />${c(`shell.new.${n}`)}
          </button>`)}
      </div>
    </div>
  `}var $i=".composer textarea",gi=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function Ro(t){let e=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||vi(n,t)&&n.preventDefault()};return window.addEventListener("keydown",e),()=>window.removeEventListener("key\
down",e)}function vi(t,e){let{key:n,altKey:o,shiftKey:r}=t,s=Qe?t.metaKey:t.ctrlKey;if(Rt.peek()&&!document.querySelector("dialog[open]"))return n.length===1;if(Fe()||
We()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")Ot();else if(s&&!o&&r&&n.toLowerCase()==="f")dt("/search");else if(o&&
!s&&n==="ArrowDown")qo(e,1,r);else if(o&&!s&&n==="ArrowUp")qo(e,-1,r);else{if(n==="F6"&&!o&&!s)return hi(r?-1:1);if(n==="Escape")return rt.peek()===null&&Lo();if(o||
t.ctrlKey||t.metaKey||wi(t.target))return!1;if(n==="?")Ze();else return bi(t)&&Lo(),!1}return!0}function qo({state:t,view:e},n,o){let r=ot.peek(),s=e.order.peek(),
i=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=i+n;l>=0&&l<s.length;l+=n){let m=t.groups.get(s[l]);if(!(!m||o&&(m.unread===0||Oe(
m,a)&&m.mentions===0))){dt(`/g/${m.id}`);return}}}function hi(t){let e=gi.flatMap(({root:s,first:i})=>{let a=document.querySelector(s),l=a?.querySelector(i)??a;
return a&&l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=e.length,o=e.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&t<0?n:o;for(let s=1;s<=n;s++){let i=e[(r+t*s+n*s)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function Lo(){let t=document.querySelector(
$i);return!(t instanceof HTMLTextAreaElement)||t===document.activeElement||t.disabled||t.readOnly||!t.checkVisibility()?!1:(t.focus(),!0)}function bi({key:t,target:e}){
return[...t].length!==1||t===" "?!1:!(e instanceof Element&&e.closest(".panel, [role='menu'], [role='listbox']"))}function wi(t){return t instanceof HTMLElement?
t.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(t.tagName):!1}import{effect as yi,html as ki}from"./vendor/preact.js";var Oo=5e3,Io=()=>import("./later.js");function Do({connection:t}){return yi(()=>{t.value.state==="live"&&_i(()=>{Io().catch(()=>{})})})}function _i(t){
"requestIdleCallback"in window?requestIdleCallback(t,{timeout:Oo}):setTimeout(t,Oo)}function Po(t){return Rt.value?ki`<${Y} load=${Io} name="Palette" ...${t} />`:
null}import{html as No,useEffect as Bo,useLayoutEffect as Ko,useRef as Ei,useState as Ho}from"./vendor/preact.js";var be=null;function Uo({session:t,actions:e}){let n=rt.value,o=Ei(!1),[,r]=Ho(0),[s,i]=Ho(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&t.view.groups.get(
n.groupId).value===null,l=n!==null&&!a;if(Bo(()=>{a&&oe()},[a]),Bo(()=>{!l||be||import("./panels.js").then(d=>{be=d.PANELS,r(f=>f+1)},()=>i(!0))},
[l]),Ko(()=>{if(l)return document.addEventListener("keydown",Fo),()=>document.removeEventListener("keydown",Fo)},[l]),Ko(()=>{o.current&&!l&&Si()&&He(),o.current=
l},[l]),!l)return null;let m=be?.[n.name];return m?No`<${m} key=${JSON.stringify(n)} session=${t} actions=${e} request=${n} />`:No`
    <${tn} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?c("groups.not_loaded"):c("groups.loading")}
      </p>
    <//>
  `}function Fo(t){if(t.key!=="Escape"||t.defaultPrevented||t.isComposing||document.querySelector("dialog[open], :popover-open"))return;t.preventDefault();let{target:e}=t;
if(e instanceof HTMLInputElement&&e.type==="search"&&e.value!==""){e.value="",e.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}oe()}var Si=()=>!document.
activeElement||document.activeElement===document.body;import{html as _e,useMemo as Bi,useState as Ki}from"./vendor/preact.js";import{html as xi,useState as Ci}from"./vendor/preact.js";var zo="chat-asked";function Wo({session:t}){let[e,n]=Ci(Ti()),o=t.local.signals.settings.value.notifications;
if(e||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{Mi(),n(!0)};return xi`
    <section class="ask" aria-label=${c("shell.notifications")}>
      <p>${c("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${c("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${c("shell.allow")}</button>
      </div>
    </section>
  `}function Ti(){try{return localStorage.getItem(zo)!==null}catch{return!0}}function Mi(){try{localStorage.setItem(zo,"1")}catch{}}var we=["all","unread","mentions","direct"],Ai={all:()=>!0,unread:({unread:t})=>t>0,mentions:({mentions:t,kind:e,unread:n})=>t>0||e==="direct"&&n>0,direct:({kind:t})=>t===
"direct"};function jo(t,e,n,o){if(n==="all")return t;let r=Ai[n];return t.filter(s=>{let i=e.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as qi,useEffect as Li,useState as Ri}from"./vendor/preact.js";function Go({session:t,actions:e}){let[n,o]=Ri([]),r=t.connection.value.state==="live",s=t.invitations.value;if(Li(()=>{r&&e.invitations().then(({items:l})=>o(l),
()=>{})},[r,s]),n.length===0)return null;let i=()=>C(async()=>(await import("./later.js")).showInvitations(e,n,a)),a=l=>o(m=>m.filter(d=>d.id!==l));
return qi`
    <button class="button invitations" onClick=${i}>
      <${y} name="group" />${c("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as Yo,useEffect as Jo,useLayoutEffect as Xt,useRef as lt,useState as ke}from"./vendor/preact.js";function Xo({top:t,height:e,row:n,count:o}){let r=Math.floor(t/n/4)*4-8,s=Math.ceil((t+e)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function Vo({first:t,end:e},n){let o=new Set(n.filter(r=>r>=0));for(let r=t;r<e;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var Oi=2e3,Ii=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Zo({session:t,actions:e,ids:n,chosen:o}){let r=lt(null),s=lt(null),[i,a]=Di(n),[
l,m]=ke({first:0,end:0}),[d,f]=ke(null),u=Ni(i,[d,o,i[0]??null]),p=ye(s.current),$=Vo(l,[i.indexOf(u??-1),i.indexOf(p??-1)]);function g(){let b=r.current,k=s.current?.
getBoundingClientRect().height??0,_=i.length;if(!b||_===0||k===0)return;let E=Xo({top:b.scrollTop,height:b.clientHeight,row:k/_,count:_});m(M=>M.first===E.first&&
M.end===E.end?M:E)}Xt(()=>{s.current?.style.setProperty("--count",String(i.length)),g()},[i]),Jo(()=>{let b=new ResizeObserver(g);return b.observe(r.current),b.
observe(s.current),()=>b.disconnect()},[i]),Xt(()=>{p!==null&&ye(s.current)===null&&Qo(s.current,p)?.focus()}),Pi(s,i,o);function h(b){let k=ye(s.current);if(k===
null||!Ii.includes(b.key)||b.altKey||b.ctrlKey)return;b.preventDefault();let _=Math.max(1,Math.floor((r.current?.clientHeight??0)/tr(s.current))-1),E=i.indexOf(
k),M={ArrowDown:E+1,ArrowUp:E-1,PageDown:E+_,PageUp:E-_,Home:0,End:i.length-1}[b.key]??E,A=i[Math.max(0,Math.min(M,i.length-1))];A!==void 0&&f(A)}return Xt(()=>{
d!==null&&p!==null&&p!==d&&Qo(s.current,d)?.focus()},[d]),Yo`
    <div
      ref=${r} class="sidebar-body" onScroll=${g}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${c("shell.conversations")} onKeyDown=${h}>
        ${$.map(b=>{let k=i[b];return Yo`<${Ve}
            key=${k} id=${k} position=${b} count=${i.length} session=${t} actions=${e}
            isChosen=${k===o} isStop=${k===u} onFocus=${f}
          />`})}
      </ul>
    </div>
  `}function Di(t){let e=lt(t),n=lt(-1/0),o=lt(null),[,r]=ke(0),s=n.current-performance.now();return(s<=0||e.current.length===0)&&(e.current=t),Jo(()=>(s>0&&e.current!==
t&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[e.current,()=>{n.current=performance.now()+Oi}]}function Pi(t,e,n){let o=lt(null);Xt(()=>{
let r=n===null?-1:e.indexOf(n);if(r<0||o.current===n||!t.current)return;o.current=n;let s=t.current.parentElement,i=tr(t.current),a=r*i;a<s.scrollTop?s.scrollTop=
a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function tr(t){let e=Number(t?.style.getPropertyValue("--count"));return(t?.getBoundingClientRect().
height??0)/e||1}function ye(t){let{activeElement:e}=document;return!t||!e||!t.contains(e)?null:Number(e.closest("li")?.dataset.id)||null}var Qo=(t,e)=>t?.querySelector(
`li[data-id="${e}"] > a`),Ni=(t,e)=>e.find(n=>n!==null&&t.includes(n))??null;function er({session:t,actions:e,chosen:n}){let[o,r]=Ki(we[0]),s=Hi(t,o,n);return _e`
    <nav id="groups" class="sidebar" aria-label=${c("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${y} name="logo" /><span>${c("shell.name")}</span></a>
          <span class="grow"></span>
          <${To} session=${t} actions=${e} />
          <${Ye} session=${t} actions=${e} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${Ot}>
          <${y} name="search" /><span class="grow">${c("shell.palette")}</span><kbd>${Je}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${c("shell.filter")}>
          ${we.map(i=>_e`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${c(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${Go} session=${t} actions=${e} />
      </header>
      <${Zo} key=${o} session=${t} actions=${e} ids=${s} chosen=${n} />
      ${s.length===0&&_e`<p class="empty">${c(`shell.none.${o}`)}</p>`}
      <${Wo} session=${t} />
    </nav>
  `}function Hi(t,e,n){let o=t.view.order.value,r=e==="all"?0:t.view.changed.value;return Bi(()=>jo(o,t.state.groups,e,n),[t,o,r,e,n])}function or({session:t,actions:e}){let n=ot.value,o=n.name!=="home";return Fi(()=>Ro(t),[t]),nr(()=>Do(t),[t]),nr(()=>zi(t),[t]),F`
    <a class="skip-link" href="#main">${c("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Ke}>
      <${cn} session=${t} />
      <${er} session=${t} actions=${e} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${Ui} session=${t} actions=${e} at=${n} />
        <${Xi} session=${t} actions=${e} at=${n} />
      </main>
      <${Uo} session=${t} actions=${e} />
      <${un} session=${t} />
    </div>
    <${Po} session=${t} actions=${e} />
    <${ze} />
    <${je} />
    <${Pe} />
  `}function Ui({session:t,actions:e,at:n}){switch(n.name){case"group":return F`<${So} key=${n.groupId} session=${t} actions=${e} groupId=${n.groupId} />`;case"\
direct":return F`<${xo} key=${n.userId} session=${t} userId=${n.userId} />`;default:return F`
        <header class="bar">
          <a class="button quiet back" href="/"><${y} name="back" label=${c("shell.back")} /></a>
          <h1><bdi>${Vi(n)}</bdi></h1>
        </header>
      `}}function zi(t){let e=()=>{},n=!1;return import("./later.js").then(({startNotifications:o})=>{n||(e=o(t))},()=>{}),()=>{n=!0,e()}}var Wi=()=>import("./later.js"),
ji=()=>import("./later.js"),Gi=()=>import("./settings.js");function Xi({session:t,actions:e,at:n}){switch(n.name){case"group":return F`<${wo} key=${n.
groupId} session=${t} actions=${e} groupId=${n.groupId} />`;case"direct":return F`<${_o} key=${n.userId} session=${t} actions=${e} userId=${n.userId} />`;case"j\
oin":return F`<${Y} load=${Wi} name="InviteScreen" session=${t} actions=${e} code=${n.code} />`;case"search":return F`<${Y} load=${ji} name="SearchScreen" session=${t} actions=${e} query=${n.
query} />`;case"settings":return F`<${Y} load=${Gi} name="Settings" session=${t} actions=${e} page=${n.page} />`;case"home":return F`<${Ao} session=${t} actions=${e} />`;default:
return F`<div class="main-body"><p class="empty"><a href="/">${c("shell.back")}</a></p></div>`}}function Vi(t){switch(t.name){case"home":return c("shell.name");case"\
group":case"direct":return c("shell.conversation");case"join":return c("shell.invitation");case"search":return c("shell.search");case"settings":return c("shell.\
settings");case"unknown":return c("shell.not_found")}}var Qi=()=>import("./later.js");function Ji(){let t=R.status.value;switch(t.name){case"starting":return Vt`<p class="empty" role="status">${c("sh\
ell.starting")}</p>`;case"signed_out":return Vt`<${Y} load=${Qi} name="SignIn" reason=${t.reason} known=${t.email} />`;case"signed_in":return Vt`<${or} session=${t.
session} actions=${t.actions} />`}}function rr(t){on().then(()=>Yi(Vt`<${Ji} />`,t)),addEventListener("online",()=>R.wake()),addEventListener("offline",()=>R.offline()),
addEventListener("pagehide",()=>{R.flush()}),document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?R.wake():R.flush()}),R.start()}rr(document.getElementById("app"));an();
