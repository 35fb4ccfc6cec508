import{a as Le,b as Qt,d as Re,e as Oe,f as Zt,g as en,h as tn}from"./shared4.js";import{a as Vt}from"./shared8.js";import{a as ne,b as re,
c as z,d as Me,f as ot,g as Ut,p as Yt,r as nn}from"./shared3.js";import{a as xe,b as Ht,c as me,d as Ce,e as Te}from"./shared6.js";import{
a as Jt}from"./shared7.js";import{a as Nt,c as y,d as Se,e as B,f as ue,g as Bt,h as X,i as C,l as Kt,m as V,n as oe,o as de,p as Ft,q as Ae,r as zt,
s as Wt,t as jt,w as qe,y as Gt,z as Xt}from"./shared2.js";import{B as R,b as At,c as qt,d as Lt,e as c,f as T,g as et,h as Ee,i as Rt,k as O,l as tt,
m as J,n as te,o as Ot,p as It,q as Dt,r as Pt,z as nt}from"./shared.js";import{html as Ve,render as Yi}from"./vendor/preact.js";import{effect as sr}from"./vendor/preact.js";var ir=["theme","text_size","density","reduced_motion","language"],rn="chat-looks",ar=new Set(["ar","fa","he","ur"]);async function sn(){let e=cr(),t=on(e);sr(()=>{
let n=R.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,r=Object.fromEntries(ir.map(s=>[s,o.value[s]]));on(r),lr(r)}),await t}
async function on({theme:e,text_size:t,density:n,reduced_motion:o,language:r}){let s=document.documentElement;Ie(s,"theme",e==="system"?null:e),Ie(s,"textSize",
t==="normal"?null:t),Ie(s,"density",n==="normal"?null:n),Ie(s,"motion",o==="always"?"reduced":null);let i=getComputedStyle(s).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",i);let a=Lt(r?[r]:navigator.languages);try{await qt(a)}catch{return}s.lang=a,s.dir=ar.has(
a)?"rtl":"ltr"}function Ie(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function cr(){try{return{...et,...JSON.parse(localStorage.getItem(rn)??"{}")}}catch{
return et}}function lr(e){try{localStorage.setItem(rn,JSON.stringify(e))}catch{}}import{html as rt,useEffect as ur,useState as an}from"./vendor/preact.js";var cn=new Map;function Y({load:e,name:t,...n}){let[o,r]=an(!1),[,s]=an(0),i=cn.get(e);
return ur(()=>{i||o||e().then(a=>{cn.set(e,a),s(l=>l+1)},()=>r(!0))},[e,o]),i?rt`<${i[t]} ...${n} />`:o?rt`
    <div class="empty" role="alert">
      <p>${c("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${c("shell.try_again")}</button>
    </div>
  `:rt`<p class="empty" role="status">${c("shell.loading")}</p>`}import{html as F,useEffect as St}from"./vendor/preact.js";import{html as it,useEffect as $r}from"./vendor/preact.js";async function ln(){if("serviceWorker"in navigator){if(Nt==="src"){await mr();return}try{await navigator.serviceWorker.register(dr("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function mr(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function dr(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}async function st(){let e=await navigator.serviceWorker?.getRegistration().
catch(()=>{});e&&await pr(e).catch(()=>{}),location.reload()}var fr=1e4;async function pr(e){await e.update();let t=e.installing??e.waiting;t&&await new Promise(
n=>{setTimeout(n,fr);let o=()=>{t.state==="installed"&&t.postMessage({type:"take_over"}),(t.state==="activated"||t.state==="redundant")&&n(void 0)};t.addEventListener(
"statechange",o),o()})}var gr=300*1e3;function un({session:e}){let t=R.newVersion.value!==null;return $r(()=>t?vr(e):void 0,[t,e]),it`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&it`<div class="banner of-warning"><${y} name="warning" /><p class="grow">${c("shell.disk_full")}</p></div>`}
      ${t&&it`<div class="banner">
        <p class="grow">${c("shell.new_version")}</p>
        <button class="button" onClick=${()=>{st()}}>${c("shell.reload")}</button>
      </div>`}
    </div>
  `}function vr(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,gr))},o=()=>{e.local.signals.outgoing.peek().some(({state:s})=>s===
"sending")||document.querySelector("dialog[open]")?n():st()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.removeEventListener(
"visibilitychange",n)}}import{html as De,useEffect as hr,useState as br}from"./vendor/preact.js";var wr={connecting:2e3,catching_up:1e3},mn=1e3;function dn({session:e}){let t=e.connection.value,n=yr(t),o=kr(t,n);return De`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&De`<${y} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&De`<span class="quiet-text" aria-hidden="true">${_r(t,n)}</span>`}
      ${o?.button&&De`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function yr({state:e,since:t,retryAt:n}){let[o,r]=br(Date.now());return hr(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let i=setInterval(()=>r(Date.now()),mn);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function kr({state:e,since:t},n){let o={button:c("shell.now"),onSelect:()=>R.
wake()};switch(e){case"connecting":case"catching_up":return n-t<wr[e]?null:{text:c(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:c("shell.offline"),...o};case"waiting":return{text:c("shell.reconnecting"),...o};case"updating":return{text:c("shell.restarting")};case"crowded":return{text:c(
"shell.crowded"),button:c("shell.try_again"),onSelect:()=>R.wake()};case"faulty":return{text:c("shell.faulty"),button:c("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function _r({retryAt:e},t){let n=Math.ceil((Number(e)-t)/mn);return n>0?c("shell.seconds",{n}):""}import{html as vt,useEffect as ko,useMemo as ci,useState as li}from"./vendor/preact.js";import{html as pn,useEffect as xr,useState as Cr}from"./vendor/preact.js";var Pe=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as Er,useEffect as Sr}from"./vendor/preact.js";function I(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?c("conversation.deleted_user"):Se(o)||n}function fe(e,t){let n=t.filter(o=>e.view.people.
get(o).value?.is_partial??!0);Sr(()=>e.asking.people.need(n),[e,n.join()])}function fn({session:e,id:t,username:n}){return fe(e,[t]),Er`<bdi class="person">${I(
e,t,n)}</bdi>`}var at=3,Tr=2e3,Mr=200,Ar=10;function $n({session:e,groupId:t}){let[n,o]=Cr([]);return xr(()=>{let r=0,s=0,i=0,a=d=>o(f=>[...f,{id:++r,text:d}].slice(-Ar)),l=()=>{
s>at&&a(c("conversation.new_messages",{n:s-at})),s=0},m=e.onArrived(d=>{let{announce:f}=e.local.signals.settings.peek();for(let{message:u}of d){if(u.group_id!==
t||u.sender_id===e.state.me||f==="none"||f==="mentions"&&!Pe(u,e.state.me)||(s===0&&(i=setTimeout(l,Tr)),++s>at))continue;let p=I(e,u.sender_id,u.sender);a(`${p}\
: ${Array.from(u.content).slice(0,Mr).join("")||c("conversation.no_text")}`)}});return()=>{m(),clearTimeout(i)}},[e,t]),pn`
    <div class="unseen" role="log" aria-label=${c("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>pn`<p key=${r}>${s}</p>`)}
    </div>
  `}import{signal as gn}from"./vendor/preact.js";var qr={text:"",reply_to:null,selection:null,files:[]};function Ne({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=gn(null),s=gn(0),i=()=>n.get(t)??qr,a=m=>n.set(t,{...i(),...m}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:i,change:a,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:m,seq:d,sender_id:f,sender:u,content:p}){r.value=null,a({reply_to:{id:m,seq:d,sender_id:f,sender:u,content:p}}),l()},edit(m){r.value=m,l()},
async restore(m){let d=await o.discard(m,!0);if(!d)return;r.value=null;let f=i(),u=[f.text,d.content].filter(p=>p.trim()!=="").join(`
`);a({text:u,selection:null,reply_to:d.quote??f.reply_to,files:[...f.files,...d.files]}),l()}}}import{html as Z,useEffect as gs,useLayoutEffect as Nn,useRef as Ke,useState as ft}from"./vendor/preact.js";import{computed as Lr}from"./vendor/preact.js";var vn=["byte","kilobyte","megabyte","gigabyte"],Rr=Lr(()=>vn.map(e=>new Intl.NumberFormat(At.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Q(e){let t=e,n=0;for(;t>=1e3&&n<vn.length-1;)t/=1024,n++;return Rr.value[n].format(n===0?t:Number(t.toPrecision(3)))}var Or=10,Ir=10*1024*1024;async function pe(e,t,n){let o=e.server.peek(),r=o?.files_max??Or,s=o?.file_bytes_max??Ir,i=n.filter(m=>m.size>s),a=n.filter(m=>m.size<=
s),l=Math.max(0,r-t.draft().files.length);if(i.length>0){let m=i.map(({name:d})=>d).join(", ");ue(c("conversation.too_large",{names:m,size:Q(s)}),{isFault:!0})}
if(a.length>l){let m=a.slice(l).map(({name:d})=>d).join(", ");ue(c("conversation.too_many",{names:m,n:r}),{isFault:!0})}for(let m of a.slice(0,l)){let d=await e.
local.attachments.attach(m,Dr(m));t.change({files:[...t.draft().files,d]})}e.local.drafts.flush(),t.ask()}var ct=e=>[...e?.files??[]];function hn({clipboardData:e}){
return e?.getData("text/plain")?[]:ct(e)}function Dr({name:e,type:t}){if(!/^image\.\w+$/.test(e))return e||"file";let n=new Date,o=i=>String(i).padStart(2,"0"),
r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${t.split(
"/")[1]??"png"}`}import{html as lt,useRef as Hr,useState as Fr}from"./vendor/preact.js";var bn=8,Pr=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,Nr=/^[\p{L}\p{N}_-]+$/u,Br=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function wn(e,t){
let n=Pr.exec(e.slice(Math.max(0,t-40),t));if(n)return{kind:"member",start:t-n[1].length,prefix:n[2]??""};let o=Pt(e,t);return o&&{kind:"emoji",...o}}async function yn({
session:e,actions:t,groupId:n},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:p}=await import("./picker.js");return p(r,bn).map(({emoji:$,name:g})=>({
id:$,label:$,detail:g,insert:`${$} `,userId:null}))}let s=Kr(e,n),{items:i}=await t.members(n,{q:r,limit:50}),a=new Map(s.map((p,$)=>[p,$])),l=i.filter(({id:p})=>p!==
e.state.me);l.sort((p,$)=>(a.get(p.id)??1/0)-(a.get($.id)??1/0));let m=l.slice(0,bn).map(({id:p,username:$,display_name:g})=>({id:String(p),label:g||$,detail:g?
`@${$}`:"",insert:Nr.test($)?`@${$} `:`@"${$}" `,userId:p})),d=e.state.groups.get(n),f=d?.kind==="group"&&d.role!=="member"&&"all".startsWith(Br(r)),u={id:"all",
label:"@all",detail:c("conversation.everyone"),insert:"@all ",userId:null};return f?[...m,u]:m}function Kr(e,t){let n=[...e.state.logs.get(t)?.rows.values()??[]];
return n.sort((o,r)=>r.seq-o.seq),[...new Set(n.filter(o=>O(o)).map(o=>o.sender_id))]}function kn({session:e,actions:t,groupId:n,field:o,write:r}){let[s,i]=Fr(null),a=Hr(0);async function l(){let $=++a.current,g=o.current,b=g&&g.selectionStart===
g.selectionEnd?wn(g.value,g.selectionStart):null;if(!b||b.kind==="member"&&n===null){i(null);return}try{let k=await yn({session:e,actions:t,groupId:n??0},b);$===
a.current&&i(k.length>0?{start:b.start,items:k,chosen:0}:null)}catch{$===a.current&&i(null)}}function m({insert:$}){let g=o.current,h=s.start;g.setRangeText($,h,
g.selectionEnd,"end"),d(),g.focus(),r(g.value)}function d(){a.current++,i(null)}function f($){if(!s||$.isComposing||$.ctrlKey||$.metaKey||$.altKey)return!1;let{
items:g,chosen:h}=s,k={ArrowDown:1,ArrowUp:-1}[$.key];if(k!==void 0)i({...s,chosen:(h+k+g.length)%g.length});else if(($.key==="Enter"||$.key==="Tab")&&!$.shiftKey)
m(g[h]);else if($.key==="Escape")d();else return!1;return $.preventDefault(),!0}let u=s&&lt`
    <ul class="completions" id="completions" role="listbox" aria-label=${c("conversation.suggestions")}>
      ${s.items.map(($,g)=>lt`
        <li
          key=${$.id} id=${`suggestion-${g}`} role="option" aria-selected=${g===s.chosen}
          onMouseDown=${h=>h.preventDefault()} onClick=${()=>m($)}
        >
          ${$.userId!==null&&lt`<${B} id=${$.userId} name=${$.label} file=${e.view.people.get($.userId).value?.avatar??null} size="small" />`}
          <bdi>${$.label}</bdi><bdi class="quiet-text">${$.detail}</bdi>
        </li>
      `)}
    </ul>
  `,p={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:u,attributes:p,look:l,
close:d,pressed:f}}import{html as dt}from"./vendor/preact.js";import{html as K}from"./vendor/preact.js";import{html as se,useState as Xr}from"./vendor/preact.js";import{html as _n,signal as Ur,useLayoutEffect as zr,useRef as Wr,useState as jr}from"./vendor/preact.js";var ut=Ur(null);function En(e){ut.value=e}function Sn(){let e=ut.value;return e&&_n`<${Gr} key=${e.href} picture=${e} />`}function Gr({picture:{file:e,href:t}}){
let n=Wr(null),[o,r]=jr(!1);zr(()=>n.current?.showModal(),[]);let s=()=>n.current?.close(),i=o?`/v1/files/${e.id}/thumbnail`:t;return _n`
    <dialog
      ref=${n} class="viewer" aria-label=${e.name} onClose=${()=>ut.value=null}
      onClick=${a=>a.target===n.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${e.name}</bdi>
        <a class="button quiet" href=${t} download=${e.name}>
          <${y} name="download" label=${c("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${y} name="close" label=${c("conversation.close")} /></button>
      </header>
      <img src=${i} width=${e.width} height=${e.height} alt=${e.name} onError=${()=>r(!0)} />
    </dialog>
  `}var Vr=320,Yr=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),Be=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function Qr({type:e,width:t,height:n}){if(!Yr.has(e)||!t||!n)return null;let o=Math.min(1,Vr/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function xn({files:e,at:t}){return se`
    <div class="files">${e.map(n=>se`<${Jr} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function Jr({file:e,at:t}){let[n,o]=Xr(!1),r=n?null:Qr(e);if(r)return se`
      <button
        type="button" class="picture" aria-label=${c("conversation.open_picture",{name:e.name})}
        onClick=${()=>En({file:e,href:Be(e,t)})}
      >
        <img
          src=${`/v1/files/${e.id}/thumbnail`} width=${r.width} height=${r.height} alt=${e.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=e.type.split("/")[0];return se`
    <div class="file">
      ${s==="video"&&se`<video controls preload="none" aria-label=${e.name} src=${Be(e,t)} />`}
      ${s==="audio"&&se`<audio controls preload="none" aria-label=${e.name} src=${Be(e,t)} />`}
      <a class="file-link" href=${Be(e,t)} download=${e.name}>
        <${y} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${Zr(e)} · ${Q(e.size)}</span>
        </span>
        <${y} name="download" label=${c("conversation.download")} />
      </a>
    </div>
  `}function Zr({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as mt}from"./vendor/preact.js";function Cn({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=a=>z({name:"profile",userId:a,groupId:s});return mt`
    ${n&&mt`
      <div class="message-text">
        <${ne} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />
      </div>
    `}
    ${o&&mt`<span class="message-edited" title=${Ce(new Date(o))}>${c("conversation.edited_mark")}</span>`}
  `}import{html as Tn,useState as es}from"./vendor/preact.js";var Mn=8;function An({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=es(null),i=Object.
entries(n);if(i.length===0)return null;async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),
m=new Map;for(let{emoji:d,username:f}of l)m.set(d,[...m.get(d)??[],f]);s({counts:n,by:m})}catch{}}}return Tn`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,m])=>{let d=o.includes(l),f=r?.by.get(l)?.join(", ");return Tn`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${d}
            aria-label=${c("conversation.reaction",{emoji:l,n:m})}
            title=${f?`${l} ${f}`:l}
            onClick=${()=>e.react(t,l,!d)}
          >
            <span class="emoji">${ts(l)}</span><span>${m}</span>
          </button>
        `})}
    </div>
  `}function ts(e){let t=Array.from(e);return t.length>Mn?`${t.slice(0,Mn-1).join("")}…`:e}var ns=300;function qn({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;fe(r,[t.sender_id]);let s=I(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).
value,a=new Date(t.timestamp),l=K`<time datetime=${t.timestamp} title=${Ce(a)}>${me(a)}</time>`,m=Pe(t,r.state.me),d=["message",n&&"head",m&&"to-me",o&&"flashed"].
filter(Boolean).join(" ");return K`
    <div class=${d} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${ss(t,s,a)}>
      <div class="message-side">
        ${n?K`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${c("conversation.profile_of",{name:s})}
              onClick=${()=>z({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${B} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&K`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&K`<${rs} context=${e} message=${t} />`}
        ${t.deleted?K`<p class="message-gone">${c("conversation.deleted")}</p>`:K`<${Cn} context=${e} message=${t} />`}
        ${t.files&&K`<${xn} files=${t.files} at=${t} />`}
        <${An} context=${e} message=${t} />
        <${os} message=${t} />
      </div>
      ${t.pinned&&K`<span class="message-pinned"><${y} name="pin" label=${c("conversation.pinned")} /></span>`}
    </div>
  `}function os({message:{group_id:e,seq:t,reply_count:n}}){return n?K`
    <button type="button" class="replies" onClick=${()=>z({name:"replies",groupId:e,seq:t})}>
      <${y} name="reply" />${c("conversation.replies",{n})}
    </button>
  `:null}function rs({context:e,message:t}){let n=t.quote,o=I(e.session,n.sender_id,n.sender),r=V({name:"group",groupId:t.group_id,seq:n.seq});return K`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${$e(n)}</span>
    </a>
  `}function $e({content:e}){return nt(e)||c("conversation.no_text")}function ss(e,t,n){let o=e.deleted?c("conversation.deleted"):nt(e.content.slice(0,ns)),r=e.
files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&c("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&c("conversation.edited"),e.pinned&&c("conversation.pinned")];return`${t}, ${me(n)}: ${i.filter(Boolean).join(", ")}`}function Ln({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?is(e,r.id)??r:r;if(o)return dt`
      <div class="composer-bar">
        <${y} name="edit" /><span class="grow">${c("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${y} name="close" label=${c("conversation.cancel")} /></button>
      </div>
    `;if(!s)return null;let i=s.sender_id?I(e,s.sender_id,s.sender):"",a=()=>{t.change({reply_to:null}),t.ask()};return dt`
    <div class="composer-bar">
      <${y} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${i?c("conversation.reply_to",{name:i}):c("conversation.reply")}</b>
        ${i&&dt`${" "}<span class="quiet-text">${$e(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${a}><${y} name="close" label=${c("conversation.cancel")} /></button>
    </div>
  `}function is({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&O(o))return o;return null}import{html as as}from"./vendor/preact.js";var Rn=(e,t)=>Ae(c("conversation.conflict"),n=>as`
      <div class="dialog-form">
        <p>${c("conversation.conflict_text")}</p>
        <h3>${c("conversation.conflict_mine")}</h3>
        <p class="conflict-text" dir="auto">${e}</p>
        <h3>${c("conversation.conflict_theirs")}</h3>
        <p class="conflict-text" dir="auto">${t}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>n("theirs")}>${c("conversation.keep_theirs")}</button>
          <button type="button" class="button primary" onClick=${()=>n("mine")}>${c("conversation.keep_mine")}</button>
        </footer>
      </div>
    `);var cs=matchMedia("(pointer: coarse) and (hover: none)");function On(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!cs.matches}import{html as ls,useEffect as us,useState as ms}from"./vendor/preact.js";function In({session:e,compose:t,mayPost:n}){let[o,r]=ms(!1);return us(()=>{if(!n)return;let s=a=>{a.dataTransfer?.types.includes("Files")&&(a.preventDefault(),
r(a.type!=="drop"),a.type==="drop"&&pe(e,t,ct(a.dataTransfer)))},i=a=>{a.relatedTarget===null&&r(!1)};for(let a of["dragenter","dragover","drop"])addEventListener(
a,s);return addEventListener("dragleave",i),()=>{for(let a of["dragenter","dragover","drop"])removeEventListener(a,s);removeEventListener("dragleave",i)}},[e,t,
n]),o&&ls`<div class="drop-area"><p>${c("conversation.drop")}</p></div>`}function Dn({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!O(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}import{html as W,useEffect as ds,useState as fs}from"./vendor/preact.js";function Pn({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==
r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return W`
    <ul class="tray" role="list" aria-label=${c("conversation.attached")}>
      ${n.map(r=>W`<${ps} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function ps({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,i=$s(e,t),a=t.name||c("conversation.a_fil\
e"),l=s?.state==="failed",m=s?.state==="running"||s?.state==="waiting";return W`
    <li class="tray-item" data-failed=${l}>
      ${i?W`<img src=${i} alt="" />`:W`<${y} name="file" />`}
      <span class="file-text">
        <bdi class="file-name">${a}</bdi>
        ${l?W`<span class="file-detail" role="alert">${X({code:s.code,message:c("conversation.not_uploaded")})}</span>`:t.size>0&&W`<span class="file-detail">${Q(
t.size)}</span>`}
        ${m&&W`<progress max=${s.size} value=${s.sent} aria-label=${c("conversation.uploading",{name:a})} />`}
      </span>
      ${l&&W`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${c("conversation.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${y} name="close" label=${m?c("conversation.cancel_upload",{name:a}):c("conversation.remove",{name:a})} />
      </button>
    </li>
  `}function $s(e,{local_id:t,type:n}){let[o,r]=fs(null);return ds(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",i=!1;return e.local.attachments.
blob(t).then(a=>{!a||i||(s=URL.createObjectURL(a),r(s))}),()=>{i=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var vs=15e3,hs=16384,bs=new TextEncoder;function He({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.editing.value,l=r===null?
null:e.view.groups.get(r).value,m=r===null||(l?.may_post??!1),[d,f]=ft(i?.text??""),[u,p]=ft(""),[$,g]=ft(!1),h=Ke(null),b=Ke(-1/0),k=a?u:d,_=i?.files??[];gs(()=>{
document.activeElement===h.current&&d!==""&&i?.text!==""||f(i?.text??"")},[i?.text]),Nn(()=>{a&&p(a.content)},[a]);let E=n.focus.value;Nn(()=>{let w=h.current;!w||
E===0||(w.focus(),w.setSelectionRange(w.value.length,w.value.length))},[E,a]);function M(w){if(a){p(w),q.look();return}f(w),q.look();let{selectionStart:x,selectionEnd:v}=h.
current;n.change({text:w,selection:[x,v]}),w!==""&&r!==null&&e.people.type(r)}let A=Ke(!1),q=kn({session:e,actions:t,groupId:r,field:h,write:M}),D=bs.encode(k).
length,j=e.server.value?.content_bytes_max??hs,G=_.some(({local_id:w})=>e.local.signals.progress.get(w).value?.state==="failed"),we=m&&!G&&D<=j&&(k.trim()!==""||
!a&&_.length>0);async function ye(){if(!we||A.current)return;if(a){await ke(a);return}let{reply_to:w}=n.draft();q.close(),g(!1);let x=r===null?{recipient_id:s}:
{group_id:r},v=t.send({...x,content:k,files:_,quote:w,reply_to:w?.id??null});if((o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().
catch(()=>{}),A.current=!0,await v,A.current=!1,!h.current||n.editing.peek())return;let S=h.current.value,L=S.startsWith(k)?S.slice(k.length):S;f(L),n.change({text:L,
reply_to:null,files:[],selection:null})}async function ke(w){if(k===w.content){U();return}try{await t.edit(w,k),U()}catch(x){x instanceof Rt?await _e(x):await C(
()=>Promise.reject(x))}}async function _e({mine:w,theirs:x}){let v=await Rn(w,x.content);v==="theirs"?U():v==="mine"?await C(async()=>(await t.edit(x,w),U())):n.
ask()}function U(){n.editing.value=null,n.ask()}function Ye(w){if(w.defaultPrevented||q.pressed(w))return;let x=b.current;b.current=-1/0;let v=e.local.signals.settings.
peek();if(On(w,x,v.enter_sends))w.preventDefault(),ye();else{if(w.isComposing)return;if(w.key.toLowerCase()==="p"&&w.shiftKey&&(w.ctrlKey||w.metaKey))w.preventDefault(),
g(!$);else if(w.key==="Escape"&&(a||i?.reply_to))w.preventDefault(),a?U():n.change({reply_to:null});else if(w.key==="ArrowUp"&&k===""&&!a&&r!==null){let S=Dn(e,
r);if(!S)return;w.preventDefault(),n.edit(S)}else(w.key==="PageUp"||w.key==="PageDown")&&o&&(w.preventDefault(),o.scroll(w.key==="PageUp"?-1:1))}}function Qe(){
q.close(),e.local.drafts.flush()}function Je(w){let x=m&&!a?hn(w):[];x.length!==0&&(w.preventDefault(),pe(e,n,x))}function Ze(w){w.preventDefault(),ye(),h.current?.
focus()}return Z`
    <form class="composer" onSubmit=${Ze}>
      ${q.list}
      <${Ln} session=${e} compose=${n} onStop=${U} />
      ${!a&&Z`<${Pn} session=${e} compose=${n} />`}
      ${$&&k.trim()!==""&&Z`
        <section class="composer-preview" aria-label=${c("conversation.preview")}><${ne} content=${k} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${m&&!a&&Z`<${ws} session=${e} compose=${n} />`}
        <textarea
          ...${q.attributes}
          ref=${h} rows="1" aria-label=${c("conversation.message")} dir="auto" value=${k} readonly=${!m&&!a}
          placeholder=${m?c("conversation.write"):c("conversation.may_not_write")}
          onInput=${w=>M(w.target.value)}
          onKeyDown=${Ye} onClick=${q.look} onBlur=${Qe} onPaste=${Je}
          onCompositionEnd=${w=>b.current=w.timeStamp}
        ></textarea>
        ${k.trim()!==""&&Z`
          <button
            type="button" class="button quiet" aria-pressed=${$} title=${c("conversation.preview")}
            onClick=${()=>g(!$)}
          ><${y} name="eye" label=${c("conversation.preview")} /></button>
        `}
        <button class="button primary send" disabled=${!we}>
          <${y} name=${a?"check":"send"} label=${a?c("conversation.save"):c("conversation.send")} />
        </button>
      </div>
      ${D>=vs&&Z`
        <p class="composer-count" role="status" data-over=${D>j}>${c("conversation.left",{left:j-D})}</p>
      `}
      <${In} session=${e} compose=${n} mayPost=${m&&!a} />
    </form>
  `}function ws({session:e,compose:t}){let n=Ke(null);return Z`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:r}=n.current;pe(e,t,[...r??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${c("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${y} name="attach" label=${c("conversation.attach")} />
    </button>
  `}var ys=24;function Fe({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},a,l){
return l&&this.used(a),C(()=>t.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,ys))}}}function Bn(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel :focus"))return;let{session:o,
groupId:r,compose:s}=t;if(e.key==="Escape"){if(document.querySelector(".panel"))return;e.preventDefault();let i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.
endLine(),n.goToEnd().catch(()=>{}),s.ask()}else ks(e)&&!_s(e.target)&&s.ask()}var ks=({key:e,ctrlKey:t,metaKey:n,altKey:o})=>Array.from(e).length===1&&e!==" "&&
!t&&!n&&!o,_s=e=>e instanceof HTMLElement&&e.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]")!==null;import{html as ae,render as $o,useEffect as go,useLayoutEffect as ii,useRef as ce,useState as vo}from"./vendor/preact.js";import{effect as jn,signal as Gn,untracked as Ms}from"./vendor/preact.js";function Kn({box:e,hasEnd:t,onMoved:n}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],i=()=>e.getBoundingClientRect().top,a=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>t()&&a()<80;function m(g){let h=i(),b=0,k=g.length;for(;b<k;){let _=b+k>>1;g[_].getBoundingClientRect().bottom>h?k=_:b=_+1}return b}
function d(){let g=s(),h=new Set(g);for(let b of o.keys())h.has(b)||(o.delete(b),$.unobserve(b));for(let b of g)o.has(b)||$.observe(b),o.set(b,b.getBoundingClientRect().
height);r=l()}function f(){if(r)u();else{let g=i(),h=0;for(let b of s()){let{bottom:k,height:_}=b.getBoundingClientRect(),E=_-(o.get(b)??_);if(k-h-E>g)break;h+=
E}h!==0&&(e.scrollTop+=h)}d(),n()}function u(){e.scrollTop=e.scrollHeight}function p(){r=l(),n()}let $=new ResizeObserver(f);return $.observe(e),e.addEventListener(
"scroll",p,{passive:!0}),{rows:s,atEnd:l,spare:()=>({above:e.scrollTop,below:a()}),change(g){let h=l(),b=s(),k=h?0:m(b),_=h?[]:b.slice(k,k+30).map(E=>({row:E,top:E.
getBoundingClientRect().top}));if(g(),h)t()&&u();else{let E=_.find(({row:M})=>M.isConnected);E&&(e.scrollTop+=E.row.getBoundingClientRect().top-E.top)}d()},move(g,h){
g();let b=h&&e.querySelector(`[data-row="${h.row}"]`);if(!b)u();else{let k=h.offset??e.clientHeight*(h.part??0);e.scrollTop+=b.getBoundingClientRect().top-i()-k}
d()},place(){let g=s(),h=g[m(g)];return h?{row:String(h.dataset.row),offset:h.getBoundingClientRect().top-i()}:null},lastSeen(){let g=e.getBoundingClientRect().
bottom+1;return s().findLast(h=>h.getBoundingClientRect().bottom<=g)},dispose(){$.disconnect(),e.removeEventListener("scroll",p)}}}var Es=600*1e3,Ss=100,Hn={part:1/3},xs={offset:48},ie=new Map;function Fn({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,a=`${s.me} ${t}`,
l=0;async function m(u,p=Hn){let $=++l;if(await i.openAt(t,u),$!==l||!n.around(u))return!1;let g=n.nearest(u);return g!==null&&o({row:String(g),...p}),g===u}async function d(){
let u=++l,p=s.groups.get(t)?.seq??0;i.look(t,It);let $=n.atEnd();$&&o(null),!($&&(n.segment()?.to??0)>=p)&&(await i.page(t),u===l&&n.atEnd()&&o(null))}async function f(){
let u=++l,{seq:p}=await i.open(t);return u!==l?!0:p===null||!n.around(p)?!1:(r(p),o({row:String(p),...Hn}),!0)}return{goTo:m,goToEnd:d,openUnread:f,async open(){
if(await f())return;let u=ie.get(a);u&&Date.now()-u.at<Es&&n.around(Number(u.row))?o(u):await d()},async goToTime(u){let{seq:p}=await i.openAtTime(t,u.toISOString());
p===null?await d():await m(p,xs)},leave(u){l++,ie.delete(a),u&&!u.row.startsWith("k")&&ie.set(a,{...u,at:Date.now()});let[p]=ie.keys();ie.size>Ss&&p!==void 0&&ie.
delete(p)}}}var Cs=400;function Un({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let d=e.state.groups.get(t),f=o.segment();if(!d||!f||!a()||f.from>Math.max(d.read_seq+1,r()??0))return 0;let u=e.state.logs.get(t);if(n.atEnd()&&u&&J(u)===f)return f.
to;let p=n.lastSeen()?.dataset.row??"";return p.startsWith("k")?f.to:Number(p)}function m(){let d=l(),f=e.state.groups.get(t);i||!f||d<=f.read_seq||s||(s=setTimeout(
()=>{s=0;let u=Math.min(d,l());!i&&u>0&&e.marks.read(t,u),m()},Cs))}return{look:m,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function zn(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&J(o);return!n||!o||!r?null:te(o,r).find(i=>i.seq>n.read_seq&&O(i)&&Ot(e,i))?.seq??null}var ge=300,ve=50,Ts=50;function Wn(e){let t=null,n=0,o=1/0;function r(){let a=e(),l=a&&(t===null?J(a):tt(a,t));return a&&l?{log:a,segment:l,rows:te(a,l)}:null}function s(a){
let l=a.findIndex(d=>d.seq>=n),m=o===1/0?a.length:a.findLastIndex(d=>d.seq<=o)+1;return[l<0?a.length:l,m]}function i(a,l,m,d=!1){n=a[l]?.seq??0,o=d&&m>=a.length?
1/0:a[m-1]?.seq??1/0}return{keep(a){t=a},segment:()=>r()?.segment??null,hasEnd(){let a=r();return a!==null&&a.segment.at_end&&s(a.rows)[1]===a.rows.length},draw(a){
let l=r();if(!l)return null;let{rows:m,segment:d}=l,[f,u]=s(m);return u-f>ge?(a?f=Math.max(f,u-ge+Ts):u=f+ge,i(m,f,u,d.at_end)):u===m.length&&d.at_end&&(o=1/0),
{rows:m.slice(f,u),hasOlder:f>0||!d.at_start,hasNewer:u<m.length||!d.at_end,isAtStart:f===0&&d.at_start}},extend(a){let l=r();if(!l)return"done";let{rows:m,segment:d}=l,
[f,u]=s(m);if(a==="older"){if(f===0)return d.at_start?"done":"missing";let p=Math.max(0,f-ve);i(m,p,Math.min(u,p+ge),d.at_end)}else{if(u===m.length)return d.at_end?
"done":"missing";let p=Math.min(m.length,u+ve);i(m,Math.max(f,p-ge),p,d.at_end)}return"moved"},around(a){let l=e(),m=l&&tt(l,a);if(!l||!m)return!1;t=a;let d=te(
l,m),f=d.findIndex(p=>p.seq>=a),u=f<0?d.length:f;return i(d,Math.max(0,u-ve),Math.min(d.length,u+ve),m.at_end),!0},nearest(a){let{rows:l}=r()??{rows:[]};return(l.
find(m=>m.seq>=a)??l.at(-1))?.seq??null},atEnd(){let a=e(),l=a&&J(a);if(!a||!l)return!1;t=null;let m=te(a,l);return i(m,Math.max(0,m.length-2*ve),m.length,!0),!0}}}var As=100,qs=1.5,Ls=2e3,Rs=100,Xn=["wheel","touchmove","keydown","pointerdown"],Vn=new Set(["idle","connecting","catching_up","live"]);function Yn({session:e,groupId:t,
box:n,render:o}){let r=Wn(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&Vn.has(e.connection.peek().state),i=Kn({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:G}),
a=Gn({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=Gn({isAtEnd:!0,isLineAbove:!1}),m=Un({session:e,groupId:t,anchor:i,window:r,firstUnread:()=>a.peek().
lineSeq}),d=Fn({session:e,groupId:t,window:r,show:Ye,setLine:v=>{a.value={...a.peek(),lineSeq:v}}}),f=0,u=0,p=0,$=!0,g=!1,h=new Set,b=0,k=!1,_=!1,E=!1;function M(){
let v=r.draw(i.atEnd());(v||f===0)&&o(v,a.peek()),f=performance.now()}function A(){clearTimeout(u),u=0,!g&&($||(j(),D(()=>i.change(M)),G()))}function q(){if(u||
g)return;let v=Math.max(0,As-(performance.now()-f));u=setTimeout(A,v)}function D(v){let S=document.activeElement;v(),S&&!S.isConnected&&n.focus({preventScroll:!0})}
function j(){if(a.peek().lineSeq!==null||m.isLooking()&&!s())return;let v=zn(e.state,t);v!==null&&(a.value={...a.peek(),lineSeq:v})}function G(){if(g||$)return;
let{above:v,below:S}=i.spare();k=Math.abs(n.scrollTop-b)>n.clientHeight,b=n.scrollTop;let L=i.place();L&&!L.row.startsWith("k")&&r.keep(Number(L.row));let xt=qs*
n.clientHeight;!(v<xt&&ke("older"))&&S<xt&&ke("newer");let Ct=i.atEnd()||s()&&l.peek().isAtEnd,Tt=ye(),Mt=l.peek();(Mt.isAtEnd!==Ct||Mt.isLineAbove!==Tt)&&(l.value=
{isAtEnd:Ct,isLineAbove:Tt}),s()||m.look()}function we(){let{isAtEnd:v}=l.peek();G(),!($||!v||E)&&d.openUnread().then(S=>S?void 0:d.goToEnd()).catch(()=>{})}function ye(){
let{lineSeq:v}=a.peek();if(v===null)return!1;let[S]=i.rows(),L=n.querySelector(`[data-row="${v}"]`);return L?L.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:S!==void 0&&v<Number(S.dataset.row)}function ke(v){let S=r.extend(v);return S==="moved"?(D(()=>i.change(M)),q()):S==="missing"&&a.peek().faultAt!==v&&_e(v),
S==="moved"}async function _e(v){let S=Number(i.place()?.row);if(!(Number.isNaN(S)||h.has(v))){h.add(v);try{await e.history[v](t,S,k?Rs:void 0),h.delete(v),U(null,
null),!g&&r.extend(v)==="moved"&&A()}catch(L){h.delete(v),U(X(L),v)}}}function U(v,S){let L=a.peek();(L.fault!==v||L.faultAt!==S)&&(a.value={...L,fault:v,faultAt:S})}
function Ye(v){$=!1,l.value={...l.peek(),isAtEnd:v===null},U(null,null),D(()=>i.move(M,v)),G()}function Qe(v){clearTimeout(p),a.value={...a.peek(),flashSeq:v},A(),
n.querySelector(`[data-row="${v}"]`)?.focus({preventScroll:!0}),p=setTimeout(()=>a.value={...a.peek(),flashSeq:null},Ls)}let Je=jn(()=>{e.view.logs.get(t).value,
e.local.signals.outgoing.value,a.value,q()}),Ze=jn(()=>{let v=e.isCurrent.value||!Vn.has(e.connection.value.state);v&&_&&Ms(we),v!==!_&&(E=!1),_=!v}),w=()=>{E=!0};
for(let v of Xn)n.addEventListener(v,w,{passive:!0});let x=()=>m.look();return document.addEventListener("visibilitychange",x),addEventListener("focus",x),{marks:a,
position:l,anchor:i,window:r,reading:m,draw:A,flash:Qe,ask:_e,...d,scroll:v=>n.scrollBy({top:v*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},
async again(){let v=i.place();!v||v.row.startsWith("k")||l.peek().isAtEnd?await d.goToEnd():await d.goTo(Number(v.row),{offset:v.offset})},dispose(){d.leave(l.peek().
isAtEnd?null:i.place()),g=!0,clearTimeout(u),clearTimeout(p),Je(),Ze();for(let v of Xn)n.removeEventListener(v,w);document.removeEventListener("visibilitychange",
x),removeEventListener("focus",x),m.dispose(),i.dispose()}}}import{html as Qn,useRef as Os}from"./vendor/preact.js";var Jn=()=>Ae(c("conversation.jump_to_date"),e=>Qn`<${Is} close=${e} />`);function Is({close:e}){let t=Os(null),n=xe(new Date);function o(r){r.preventDefault(),
t.current?.value&&e(Ht(t.current.value))}return Qn`
    <form class="dialog-form" onSubmit=${o}>
      <div class="field">
        <label for="jump-date">${c("conversation.date")}</label>
        <input id="jump-date" data-first ref=${t} type="date" required max=${n} value=${n} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>e()}>${c("conversation.cancel")}</button>
        <button class="button primary">${c("conversation.jump")}</button>
      </footer>
    </form>
  `}import{useEffect as Vs}from"./vendor/preact.js";import{html as he,signal as Ds,useLayoutEffect as Ps,useRef as Ns,useState as Bs}from"./vendor/preact.js";function Zn(e,t){let n=t.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",i=s?n.left:n.right-o,a=Math.
max(4,Math.min(i,innerWidth-o-4)),l=n.top-r-4,m=l>=4?l:Math.max(4,Math.min(n.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${m}px`,e.style.insetInlineStart=
`${s?innerWidth-a-o:a}px`}var Ks=6,Hs=["👍","❤️","😂","🎉","😮","😢"],Ue=Ds(null);function eo(e){Ue.value=e}function pt({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...Hs])].slice(0,Ks)}function to(){let e=Ue.value;return e&&he`<${Fs} key=${e.message.seq} choice=${e} />`}function Fs({choice:e}){let{context:t,
message:n,anchor:o}=e,r=Ns(null),[s,i]=Bs(null);Ps(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),Zn(u,o),u.querySelector("input, button")?.focus()},
[e,s]);let a=()=>import("./picker.js").then(u=>i(()=>u.Picker));function l(){Ue.peek()===e&&(Ue.value=null,o.isConnected&&o.focus({preventScroll:!0}))}
function m(u){l(),t.react(n,u,!n.reacted?.includes(u))}function d(u){if(u.key==="Escape")l();else{if(s||!["ArrowRight","ArrowLeft"].includes(u.key))return;f(u)}
u.preventDefault(),u.stopPropagation()}function f(u){let p=[...r.current.querySelectorAll("button")],$=getComputedStyle(o).direction==="rtl",g=u.key==="ArrowRig\
ht"===$?-1:1,h=p.indexOf(document.activeElement);p[(h+g+p.length)%p.length]?.focus()}return he`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${c("conversation.react")} onKeyDown=${d}
      onToggle=${u=>u.newState==="closed"&&l()}
    >
      ${s&&he`<${s} onPick=${m} onClose=${l} />`}
      ${!s&&pt(t).map(u=>he`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${c("conversation.react_with",{emoji:u})}
          aria-pressed=${n.reacted?.includes(u)??!1} onClick=${()=>m(u)}
        >${u}</button>
      `)}
      ${!s&&he`
        <button type="button" class="button quiet" title=${c("conversation.all_emoji")} onClick=${()=>C(a)}>
          <${y} name="add" label=${c("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}function be(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),m=l?.kind==="group"&&l.role!=="member",d=n.sender_id===o.state.
me,f=!n.deleted,u=f&&l?.is_archived===!1,p=l?.kind==="direct"||m||l?.settings?.may_pin==="all";return[u&&{id:"react",label:c("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:g=>eo({context:e,message:n,anchor:g})},u&&l?.may_post&&{id:"reply",label:c("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(n)},u&&d&&{id:"edit",label:c("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:c("conversation.copy_link"),icon:"\
link",keys:["C"],run:()=>no(new URL(V({name:"group",groupId:i,seq:a}),location.href).href)},f&&n.content!==""&&{id:"text",label:c("conversation.copy_text"),icon:"\
copy",run:()=>no(n.content)},u&&p&&{id:"pin",label:n.pinned?c("conversation.unpin"):c("conversation.pin"),icon:"pin",keys:["P"],run:()=>C(()=>r.pin(i,a,!n.pinned))},
!d&&{id:"unread",label:c("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(t.reading.stop(),C(()=>o.marks.unread(i,a)))},f&&{id:"readers",label:c("c\
onversation.seen_by"),icon:"eye",run:()=>z({name:"readers",groupId:i,seq:a})},f&&n.reactions&&{id:"reactions",label:c("conversation.who_reacted"),icon:"react",run:()=>z(
{name:"reactions",groupId:i,seq:a})},f&&n.edited_at!==void 0&&(d||m)&&{id:"versions",label:c("conversation.versions"),icon:"clock",run:()=>z({name:"versions",groupId:i,
seq:a})},u&&(d||m)&&{id:"delete",label:c("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(g,h)=>{Us(e,n,h)}}].filter(g=>typeof g==
"object")}async function Us({actions:e},{group_id:t,seq:n},o){let r=()=>e.remove(t,n);if(o){await C(r);return}await Wt({title:c("conversation.delete_title"),text:c(
"conversation.delete_text"),action:c("conversation.delete"),work:r,isDanger:!0})}async function no(e){await C(()=>navigator.clipboard.writeText(e))&&ue(c("conve\
rsation.copied"))}import{html as $t,useEffect as zs,useLayoutEffect as Ws,useRef as js,useState as Gs}from"./vendor/preact.js";var Xs=3,oo={Delete:"conversation.key_delete"};function ze({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return O(r)?r:null}function We(e,t,n,o,r=null){let s=be(e,t,n).map(({label:i,icon:a,keys:l,isDanger:m,run:d})=>({label:i,icon:a,...m?{isDanger:m}:{},...l?.[0]?
{detail:oo[l[0]]?c(oo[l[0]]??"conversation.key_delete"):l[0]}:{},onSelect:()=>d(o,window.event?.shiftKey===!0)}));qe({label:c("conversation.menu"),items:s,anchor:o,
point:r})}function ro({context:e,list:t,box:n}){let[o,r]=Gs(null),s=js(null),{log:i}=e.session.view.logs.get(e.groupId).value,a=o===null?void 0:i?.rows.get(o),l=O(
a)?a:null;if(zs(()=>{let u=n.current,p=h=>{let b=h.target;s.current?.contains(b)||r(ze(e,b)?.seq??null)},$=h=>{let b=h.target,k=ze(e,b);if(!k||b.closest("a, img\
, video")||String(getSelection()??"")!=="")return;h.preventDefault();let _=b.closest("[data-row]");We(e,t,k,_,{x:h.clientX,y:h.clientY})},g=()=>r(null);return u.
addEventListener("pointerover",p),u.addEventListener("focusin",p),u.addEventListener("pointerleave",g),u.addEventListener("contextmenu",$),()=>{u.removeEventListener(
"pointerover",p),u.removeEventListener("focusin",p),u.removeEventListener("pointerleave",g),u.removeEventListener("contextmenu",$)}},[e,t]),Ws(()=>{let u=n.current,
p=l&&u.querySelector(`[data-row="${l.seq}"]`);if(!s.current||!p)return;let $=p.getBoundingClientRect().top-u.getBoundingClientRect().top+u.scrollTop;s.current.style.
insetBlockStart=`${$}px`}),!l)return null;let m=be(e,t,l),d=m.some(({id:u})=>u==="react"),f=()=>n.current?.querySelector(`[data-row="${l.seq}"]`);return $t`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${c("conversation.commands")}>
      ${d&&pt(e).slice(0,Xs).map(u=>$t`
        <button
          key=${u} type="button" tabindex="-1" class="emoji" aria-label=${c("conversation.react_with",{emoji:u})}
          onClick=${()=>e.react(l,u,!l.reacted?.includes(u))}
        >${u}</button>
      `)}
      ${m.filter(({isInBar:u})=>u).map(({id:u,label:p,icon:$,run:g})=>$t`
        <button key=${u} type="button" tabindex="-1" title=${p} onClick=${h=>g(f(),h.shiftKey)}>
          <${y} name=${$} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${c("conversation.menu")} aria-haspopup="menu"
        onClick=${u=>We(e,t,l,u.currentTarget)}
      >
        <${y} name="more" label=${c("conversation.menu")} />
      </button>
    </div>
  `}function so(e,t){Vs(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function io(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Ys(e.key,r,n)||r&&Qs(e,r,t,n))&&e.preventDefault()}function Ys(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
i=o(),a=t?i.indexOf(t):i.findIndex(f=>f.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(f=>f.dataset.row===s()?.row)),m={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let f=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(f,()=>{}):f(),!0}let d=m[e];return d===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?d:0)))]?.focus(),!0)}function Qs(e,t,n,o){let r=ze(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return We(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=be(n,o,r).find(({keys:a})=>a?.
includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as gt}from"./vendor/preact.js";function ao({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||
!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return gt`
    <div class="pill top">
      <button type="button" onClick=${()=>C(()=>t.goTo(s))}>
        <${y} name="up" />
        ${a?c("conversation.unread_since",{n:i.unread,day:Te(new Date(a.timestamp))}):c("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${c("conversation.mark_read")}</button>
    </div>
  `}function co({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(m=>m.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:i,mentions:a}=r,l=i>0?c("conversation.new",{n:i}):c("conversation.newest");return gt`
    <div class="pill bottom">
      <button type="button" onClick=${()=>C(t.goToEnd)}>
        ${s?c("conversation.yours_below"):l}
        ${a>0&&gt`<span>· ${c("conversation.of_them_mentions",{n:a})}</span>`}
        <${y} name="down" />
      </button>
    </div>
  `}import{html as H}from"./vendor/preact.js";import{html as ee}from"./vendor/preact.js";var Js={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function lo({session:e,notice:t}){let n=new Date(
t.timestamp);return ee`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Zs(e,t)}</span>
      <time datetime=${t.timestamp}>${me(n)}</time>
    </div>
  `}function Zs(e,t){let n=(r,s="")=>ee`<${fn} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return T(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return ei(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?T("conversation.notice.joined",{user:r}):T("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?T("conversation.notice.left",{user:r}):T("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return T(Js[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return T("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return T(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=V({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=ee`<a href=${r}>${c("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?T("conversation.notice.pinned",{actor:o,message:s}):T("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return T("conversation.notice.account_deleted",{user:ee`<bdi class="person">${t.username}</bdi>`})}}
function ei(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{
name:s,topic:i}=t;return r&&r.name!==s?T("conversation.notice.renamed",{actor:n,name:ee`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?T("conversation.notice.topic",{actor:n,
topic:ee`<bdi>${i}</bdi>`}):T("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?T(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):T("conversation.notice.updated",{actor:n,name:ee`<bdi>${s}</bdi>`})}import{html as N}from"./vendor/preact.js";function je({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||I(o,o.state.me),i=t.state==="failed"||t.state==="asking",
a=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return N`
    <div class=${a} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&N`<${B} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&N`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&N`<p class="quote" dir="auto"><span class="quote-text">${$e(t.quote)}</span></p>`}
        ${t.content&&N`<div class="message-text"><${ne} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>N`<${oi} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&N`<${ni} context=${e} entry=${t} />`}
      </div>
      ${!i&&N`<${ti} entry=${t} />`}
    </div>
  `}var uo=({error:e})=>e?X({code:e.code,message:e.sentence}):"";function ti({entry:e}){let t=e.error?c("conversation.waits",{reason:uo(e)}):c("conversation.sen\
ding");return N`<span class="message-clock" title=${t}><${y} name="clock" label=${t} /></span>`}function ni({context:e,entry:t}){let{outbox:n}=e.session.local,o=t.
state==="asking"?c("conversation.asking"):c("conversation.not_sent",{reason:uo(t)});return N`
    <div class="stuck">
      <p role="alert"><${y} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?c("conversation.send"):c("conversation.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${c("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${c("conversation.delete")}</button>
      </div>
    </div>
  `}function oi({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return N`
    <div class="file">
      <span class="file-link">
        <${y} name="file" />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${Q(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&N`
        <progress max=${n.size} value=${n.sent} aria-label=${c("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var mo=300*1e3;function po({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=t,m=l?[]:n;return H`
    ${a&&H`<${fo} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+m.length===0&&!a&&!l&&H`<p key="none" class="empty" role="listitem">${c("conversation.none")}</p>`}
    ${ri(i,m).map(({day:d,at:f,items:u})=>H`
      <div class="day" key=${d}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${c("conversation.jump_to_date")} onClick=${r}>${Te(f)}</button>
        </div>
        ${u.flatMap((p,$)=>si({context:e,item:p,before:u[$-1],marks:o}))}
      </div>
    `)}
    ${l&&H`<${fo} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function ri(e,t){let n=[],o=r=>{let s=new Date(r.at),i=xe(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:O(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function si({context:e,
item:t,before:n,marks:o}){if(t.entry){let m=e.session.state.me,d=!(n&&(n.entry||n.sender===m)&&t.at-n.at<mo);return[H`<${je} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${d} />`]}let{row:r}=t,s=r.seq===o.lineSeq,i=H`
    <div key="line" class="unread-line" role="listitem"><span>${c("conversation.unread_line")}</span></div>
  `,a=s||n?.sender!==t.sender||t.at-n.at>=mo,l=O(r)?H`<${qn} key=${r.seq} context=${e} message=${r} isHead=${a} isFlashed=${r.seq===o.flashSeq} />`:H`<${lo} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[i,l]:[l]}function fo({way:e,marks:t,onRetry:n}){let o=t.faultAt===e;return H`
    <div class="edge ${e}" role="listitem" aria-label=${c("conversation.reading")}>
      ${o&&H`
        <p role="alert">
          <span>${c("conversation.not_read",{reason:t.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${c("conversation.try_again")}</button>
        </p>
      `}
    </div>
  `}function ho({context:e,onReady:t}){let{session:n,groupId:o}=e,r=ce(null),s=ce(null),[i,a]=vo(null),l=ce(null),[m,d]=vo(null),f=n.resets.value,u=oe.value,p=u.name===
"group"&&u.groupId===o?u.seq:null;ii(()=>{let _=s.current,E=Yn({session:n,groupId:o,box:r.current,render:(A,q)=>{let D=n.local.signals.outgoing.peek().filter(G=>M(
G)),j=ae`<${po}
          context=${e} drawn=${A} outgoing=${D} marks=${q}
          onDay=${g} onRetry=${E.ask}
        />`;$o(A?j:null,_)}}),M=({group_id:A,recipient_id:q,seq:D})=>(A===o||q!==null&&n.local.groupWith(q)===o)&&(D===null||!n.state.logs.get(o)?.rows.has(D));
return l.current=E,a(E),t(E),()=>{E.dispose(),$o(null,_)}},[n,o]);let $=_=>_().then(()=>d(null),E=>d(X(E)));async function g(){let _=await Jn();_&&await $(()=>l.
current.goToTime(_))}let h=ce(f),b=ce(!1),k=ce(null);return go(()=>{if(i){if(n.history.look(o,p??void 0),p!==null){let _=i.anchor.place(),E=i.position.peek().isAtEnd||
_===null||_.row.startsWith("k");b.current&&(k.current??=E?"end":_),$(async()=>await i.goTo(p)&&i.flash(p))}else if(!b.current)$(i.open);else if(k.current){let _=k.
current;k.current=null,$(()=>_==="end"?i.goToEnd():i.goTo(Number(_.row),{offset:_.offset}))}b.current=!0}},[i,u]),go(()=>{i&&f!==h.current&&$(i.again),h.current=
f},[i,f]),so(r,i),ae`
    <div class="messages-place">
      ${i&&ae`<${ao} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${c("conversation.messages")}
        onKeyDown=${_=>i&&io(_,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${c("conversation.older")}</button>
          <button type="button" class="button" onClick=${g}>${c("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${c("conversation.messages")} ref=${s}></div>
        ${i&&ae`<${ro} context=${e} list=${i} box=${r} />`}
        ${m!==null&&ae`
          <p class="empty" role="alert">
            ${c("conversation.not_read",{reason:m})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&$(i.open)}>${c("conversation.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&ae`<${co} context=${e} list=${i} />`}
    </div>
  `}var ai=Kt({type:"conjunction"}),bo=e=>ai.value.format(e);import{html as wo}from"./vendor/preact.js";var Ge=3;function yo({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);fe(e,n.slice(0,Ge));let o=n.slice(0,Ge).map(s=>I(e,s,"…")),r=n.
length>Ge?c("conversation.typing_more",{names:o.join(", "),more:n.length-Ge}):c("conversation.typing",{names:bo(o),n:n.length});return wo`<p class="typing" aria-live="off">${n.
length>0&&wo`<bdi>${r}</bdi>`}</p>`}function _o({session:e,actions:t,groupId:n}){let[o,r]=li(null),s=ci(()=>{let a=Ne({session:e,key:Ee({groupId:n,userId:null})});return Fe({session:e,actions:t,groupId:n,
compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return ko(()=>{i&&!i.settings&&e.asking.group(n)},[e,n,i===null]),ko(()=>{if(!o)return;let a=l=>Bn(l,{context:s,
list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[s,o]),i?vt`
    <${ho} context=${s} onReady=${r} />
    <div class="main-foot">
      <${yo} session=${e} groupId=${n} />
      <${He} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${$n} session=${e} groupId=${n} />
    <${to} />
    <${Sn} />
  `:vt`<${ui} session=${e} />`}function ui({session:e}){let t=e.connection.value.state==="live";return vt`<p class="empty" role="status">${t?c("conversation.not\
_member"):c("conversation.reading")}</p>`}import{html as Eo,useEffect as So,useMemo as mi}from"./vendor/preact.js";function xo({session:e,actions:t,userId:n}){let{local:o}=e,r=Ee({groupId:null,userId:n}),s=mi(()=>Fe({session:e,actions:t,groupId:0,compose:Ne({session:e,key:r})}),
[e,t,r]);e.view.order.value;let i=o.groupWith(n),a=e.view.people.get(n).value,l=I(e,n),m=o.signals.outgoing.value.filter(d=>d.recipient_id===n);return So(()=>e.
asking.people.need([n]),[e,n]),So(()=>{i!==null&&de(V({name:"group",groupId:i,seq:null}),{replace:!0})},[i]),Eo`
    <div class="main-body">
      <div class="beginning">
        <${B} id=${n} name=${l} file=${a?.avatar??null} size="large" />
        <p><bdi>${c("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${c("conversation.messages")}>
        ${m.map(d=>Eo`<${je} key=${d.key} context=${s} entry=${d} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${He} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
  `}import{html as P,useEffect as Co}from"./vendor/preact.js";function To({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return Co(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),P`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${y} name="back" label=${c("shell.back")} /></a>
      ${o?.kind==="direct"?P`<${Ao} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:P`<${di} group=${o} />`}
      ${o&&P`<${fi} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Mo=({session:e,userId:t})=>P`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${y} name="back" label=${c("shell.back")} /></a>
    <${Ao} session=${e} userId=${t} />
  </header>
`;function di({group:e}){if(!e)return P`<h1 class="grow"><bdi>${c("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return P`
    <${B} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Me({name:"group",groupId:t})}>
          <bdi>${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&P`<span class="tag">${c("groups.archived")}</span>${" "}`}
        ${r!==null&&P`<span>${c("groups.count",{n:r})}</span>`}
        ${o&&P`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Ao({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=Se(o);return Co(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
P`
    <span class="with-dot">
      <${B} id=${t} name=${r} file=${o?.avatar} />
      <${Vt} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Me({name:"profile",userId:t,groupId:n})}>
          <bdi>${r||c("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${t===e.state.me?c("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function fi({session:e,actions:t,group:n}){let o=(r,s,i)=>P`
    <button
      class="button quiet" title=${i} aria-pressed=${re.value?.name===r}
      onClick=${()=>Me({name:r,groupId:n.id})}
    >
      <${y} name=${s} label=${i} />
    </button>
  `;return P`
    ${n.kind==="group"&&o("members","group",c("groups.members"))}
    ${o("pins","pin",c("groups.pins"))}
    ${o("search","search",c("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${c("groups.menu")}
      onClick=${r=>Yt({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${y} name="more" label=${c("groups.menu")} />
    </button>
  `}import{html as Lo}from"./vendor/preact.js";import{html as pi}from"./vendor/preact.js";var ht=(e,t)=>C(async()=>{let{openNew:n}=await import("./later.js").catch(()=>{throw new Error(c("shell.not_loaded"))});n(e,t)});function qo(e){let t=n=>qe(
{label:c("shell.menu_new"),anchor:n.currentTarget,items:Le.map(([o,r])=>({label:c(`shell.new.${o}`),icon:r,onSelect:()=>{ht(o,e)}}))});return pi`
    <button class="button quiet" aria-haspopup="menu" title=${c("shell.menu_new")} onClick=${t}>
      <${y} name="add" label=${c("shell.menu_new")} />
    </button>
  `}function Ro(e){let t=e.session.view.order.value.length===0;return Lo`
    <div class="main-body home">
      <p class="quiet-text">${c(t?"shell.begin":"shell.choose")}</p>
      <div class="home-actions">
        ${Le.map(([n,o])=>Lo`
          <button key=${n} class="button" onClick=${()=>{ht(n,e)}}>
            <${y} name=${o} />${c(`shell.new.${n}`)}
          </button>`)}
      </div>
    </div>
  `}var $i=".composer textarea",gi=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function Do(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||vi(n,e)&&n.preventDefault()};return document.addEventListener("keydown",t),()=>document.removeEventListener(
"keydown",t)}function vi(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=Zt?e.metaKey:e.ctrlKey;if(Re.peek()&&!document.querySelector("dialog[open]"))return n.length===
1;if(zt()||Gt()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")Oe();else if(s&&!o&&r&&n.toLowerCase()==="f")de("/search");else if(o&&
!s&&n==="ArrowDown")Oo(t,1,r);else if(o&&!s&&n==="ArrowUp")Oo(t,-1,r);else{if(n==="F6"&&!o&&!s)return hi(r?-1:1);if(n==="Escape")return re.peek()===null&&Io();if(o||
e.ctrlKey||e.metaKey||wi(e.target))return!1;if(n==="?")tn();else return bi(e)&&Io(),!1}return!0}function Oo({state:e,view:t},n,o){let r=oe.peek(),s=t.order.peek(),
i=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=i+n;l>=0&&l<s.length;l+=n){let m=e.groups.get(s[l]);if(!(!m||o&&(m.unread===0||Dt(
m,a)&&m.mentions===0))){de(`/g/${m.id}`);return}}}function hi(e){let t=gi.flatMap(({root:s,first:i})=>{let a=document.querySelector(s),l=a?.querySelector(i)??a;
return a&&l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let i=t[(r+e*s+n*s)%n]?.target;if(i?.focus(),i===document.activeElement)break}return n>0}function Io(){let e=document.querySelector(
$i);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function bi({key:e,target:t}){
return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".messages, .panel, [role='menu'], [role='listbox']"))}function wi(e){return e instanceof HTMLElement?
e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):!1}import{effect as yi,html as ki}from"./vendor/preact.js";var Po=5e3,No=()=>import("./later.js");function Bo({connection:e}){return yi(()=>{e.value.state==="live"&&_i(()=>{No().catch(()=>{})})})}function _i(e){
"requestIdleCallback"in window?requestIdleCallback(e,{timeout:Po}):setTimeout(e,Po)}function Ko(e){return Re.value?ki`<${Y} load=${No} name="Palette" ...${e} />`:
null}import{html as Ho,useEffect as bt,useLayoutEffect as Ei,useRef as Si,useState as Fo}from"./vendor/preact.js";var wt=null;function zo({session:e,actions:t}){let n=re.value,o=Si(!1),[,r]=Fo(0),[s,i]=Fo(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!a;if(bt(()=>{a&&ot()},[a]),bt(()=>{!l||wt||import("./panels.js").then(d=>{wt=d.PANELS,r(f=>f+1)},()=>i(!0))},
[l]),bt(()=>{if(l)return document.addEventListener("keydown",Uo),()=>document.removeEventListener("keydown",Uo)},[l]),Ei(()=>{o.current&&!l&&xi()&&Ut(),o.current=
l},[l]),!l)return null;let m=wt?.[n.name];return m?Ho`<${m} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:Ho`
    <${nn} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?c("groups.not_loaded"):c("groups.loading")}
      </p>
    <//>
  `}function Uo(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;
if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}ot()}var xi=()=>!document.
activeElement||document.activeElement===document.body;import{html as Et,useMemo as Ki,useState as Hi}from"./vendor/preact.js";import{html as Ci,useState as Ti}from"./vendor/preact.js";var Wo="chat-asked";function jo({session:e}){let[t,n]=Ti(Mi()),o=e.local.signals.settings.value.notifications;
if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{Ai(),n(!0)};return Ci`
    <section class="ask" aria-label=${c("shell.notifications")}>
      <p>${c("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${c("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${c("shell.allow")}</button>
      </div>
    </section>
  `}function Mi(){try{return localStorage.getItem(Wo)!==null}catch{return!0}}function Ai(){try{localStorage.setItem(Wo,"1")}catch{}}var yt=["all","unread","mentions","direct"],qi={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function Go(e,t,n,o){if(n==="all")return e;let r=qi[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as Li,useEffect as Ri,useState as Oi}from"./vendor/preact.js";function Xo({session:e,actions:t}){let[n,o]=Oi([]),r=e.connection.value.state==="live",s=e.invitations.value;if(Ri(()=>{r&&t.invitations().then(({items:l})=>o(l),
()=>{})},[r,s]),n.length===0)return null;let i=()=>C(async()=>(await import("./later.js")).showInvitations(t,n,a)),a=l=>o(m=>m.filter(d=>d.id!==l));
return Li`
    <button class="button invitations" onClick=${i}>
      <${y} name="group" />${c("shell.n_invitations",{n:n.length})}
    </button>
  `}import{html as Qo,useEffect as Zo,useLayoutEffect as Xe,useRef as le,useState as _t}from"./vendor/preact.js";function Vo({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function Yo({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var Ii=2e3,Di=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function er({session:e,actions:t,ids:n,chosen:o}){let r=le(null),s=le(null),[i,a]=Pi(n),[
l,m]=_t({first:0,end:0}),[d,f]=_t(null),u=Bi(i,[d,o,i[0]??null]),p=kt(s.current),$=Yo(l,[i.indexOf(u??-1),i.indexOf(p??-1)]);function g(){let b=r.current,k=s.current?.
getBoundingClientRect().height??0,_=i.length;if(!b||_===0||k===0)return;let E=Vo({top:b.scrollTop,height:b.clientHeight,row:k/_,count:_});m(M=>M.first===E.first&&
M.end===E.end?M:E)}Xe(()=>{s.current?.style.setProperty("--count",String(i.length)),g()},[i]),Zo(()=>{let b=new ResizeObserver(g);return b.observe(r.current),b.
observe(s.current),()=>b.disconnect()},[i]),Xe(()=>{p!==null&&kt(s.current)===null&&Jo(s.current,p)?.focus()}),Ni(s,i,o);function h(b){let k=kt(s.current);if(k===
null||!Di.includes(b.key)||b.altKey||b.ctrlKey)return;b.preventDefault();let _=Math.max(1,Math.floor((r.current?.clientHeight??0)/tr(s.current))-1),E=i.indexOf(
k),M={ArrowDown:E+1,ArrowUp:E-1,PageDown:E+_,PageUp:E-_,Home:0,End:i.length-1}[b.key]??E,A=i[Math.max(0,Math.min(M,i.length-1))];A!==void 0&&f(A)}return Xe(()=>{
d!==null&&p!==null&&p!==d&&Jo(s.current,d)?.focus()},[d]),Qo`
    <div
      ref=${r} class="sidebar-body" onScroll=${g}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${c("shell.conversations")} onKeyDown=${h}>
        ${$.map(b=>{let k=i[b];return Qo`<${Qt}
            key=${k} id=${k} position=${b} count=${i.length} session=${e} actions=${t}
            isChosen=${k===o} isStop=${k===u} onFocus=${f}
          />`})}
      </ul>
    </div>
  `}function Pi(e){let t=le(e),n=le(-1/0),o=le(null),[,r]=_t(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),Zo(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Ii}]}function Ni(e,t,n){let o=le(null);Xe(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=tr(e.current),a=r*i;a<s.scrollTop?s.scrollTop=
a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function tr(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function kt(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var Jo=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),Bi=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;function nr({session:e,actions:t,chosen:n}){let[o,r]=Hi(yt[0]),s=Fi(e,o,n);return Et`
    <nav id="groups" class="sidebar" aria-label=${c("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${y} name="logo" /><span>${c("shell.name")}</span></a>
          <span class="grow"></span>
          <${qo} session=${e} actions=${t} />
          <${Jt} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${Oe}>
          <${y} name="search" /><span class="grow">${c("shell.palette")}</span><kbd>${en}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${c("shell.filter")}>
          ${yt.map(i=>Et`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${c(`shell.filter.${i}`)}
            </button>`)}
        </div>
        <${Xo} session=${e} actions=${t} />
      </header>
      <${er} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&Et`<p class="empty">${c(`shell.none.${o}`)}</p>`}
      <${jo} session=${e} />
    </nav>
  `}function Fi(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return Ki(()=>Go(o,e.state.groups,t,n),[e,o,r,t,n])}function or({session:e,actions:t}){let n=oe.value,o=n.name!=="home";return St(()=>Do(e),[e]),St(()=>Bo(e),[e]),St(()=>zi(e),[e]),F`
    <a class="skip-link" href="#main">${c("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Ft}>
      <${un} session=${e} />
      <${nr} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${Ui} session=${e} actions=${t} at=${n} />
        <${Xi} session=${e} actions=${t} at=${n} />
      </main>
      <${zo} session=${e} actions=${t} />
      <${dn} session=${e} />
    </div>
    <${Ko} session=${e} actions=${t} />
    <${jt} />
    <${Xt} />
    <${Bt} />
  `}function Ui({session:e,actions:t,at:n}){switch(n.name){case"group":return F`<${To} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return F`<${Mo} key=${n.userId} session=${e} userId=${n.userId} />`;default:return F`
        <header class="bar">
          <a class="button quiet back" href="/"><${y} name="back" label=${c("shell.back")} /></a>
          <h1><bdi>${Vi(n)}</bdi></h1>
        </header>
      `}}function zi(e){let t=()=>{},n=!1;return import("./later.js").then(({startNotifications:o})=>{n||(t=o(e))},()=>{}),()=>{n=!0,t()}}var Wi=()=>import("./later.js"),
ji=()=>import("./later.js"),Gi=()=>import("./settings.js");function Xi({session:e,actions:t,at:n}){switch(n.name){case"group":return F`<${_o} key=${n.
groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return F`<${xo} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"j\
oin":return F`<${Y} load=${Wi} name="InviteScreen" session=${e} actions=${t} code=${n.code} />`;case"search":return F`<${Y} load=${ji} name="SearchScreen" session=${e} actions=${t} query=${n.
query} />`;case"settings":return F`<${Y} load=${Gi} name="Settings" session=${e} actions=${t} page=${n.page} />`;case"home":return F`<${Ro} session=${e} actions=${t} />`;default:
return F`<div class="main-body"><p class="empty"><a href="/">${c("shell.back")}</a></p></div>`}}function Vi(e){switch(e.name){case"home":return c("shell.name");case"\
group":case"direct":return c("shell.conversation");case"join":return c("shell.invitation");case"search":return c("shell.search");case"settings":return c("shell.\
settings");case"unknown":return c("shell.not_found")}}var Qi=()=>import("./later.js");function Ji(){let e=R.status.value;switch(e.name){case"starting":return Ve`<p class="empty" role="status">${c("sh\
ell.starting")}</p>`;case"signed_out":return Ve`<${Y} load=${Qi} name="SignIn" reason=${e.reason} known=${e.email} />`;case"signed_in":return Ve`<${or} session=${e.
session} actions=${e.actions} />`}}function rr(e){sn().then(()=>Yi(Ve`<${Ji} />`,e)),addEventListener("online",()=>R.wake()),addEventListener("offline",()=>R.offline()),
addEventListener("pagehide",()=>{R.flush()}),document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?R.wake():R.flush()}),R.start()}rr(document.getElementById("app"));ln();
