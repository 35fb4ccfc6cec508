import{a as qe,b as Jt,d as Re,e as Oe,f as en,g as tn,h as nn}from"./shared4.js";import{a as Yt}from"./shared8.js";import{a as ne,b as re,
c as j,d as Ae,f as ot,g as zt,p as Qt,r as on}from"./shared3.js";import{a as Ce,b as Ft,c as fe,d as Te,e as Me}from"./shared6.js";import{
a as Zt}from"./shared7.js";import{a as Bt,c as y,d as xe,e as I,f as de,g as Kt,h as G,i as T,l as Ht,m as X,n as oe,o as pe,p as Ut,q as se,r as jt,
s as Wt,t as Gt,w as Le,y as Xt,z as Vt}from"./shared2.js";import{B as L,b as Lt,c as qt,d as Rt,e as l,f as A,g as et,h as Se,i as Ot,k as q,l as tt,
m as J,n as te,o as It,p as Dt,q as Pt,r as Nt,z as nt}from"./shared.js";import{html as Ve,render as Ji}from"./vendor/preact.js";import{effect as ar}from"./vendor/preact.js";var lr=["theme","text_size","density","reduced_motion","language"],sn="chat-looks",cr=new Set(["ar","fa","he","ur"]);async function an(){let e=ur(),t=rn(e);ar(()=>{
let n=L.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,r=Object.fromEntries(lr.map(s=>[s,o.value[s]]));rn(r),mr(r)}),await t}
async function rn({theme:e,text_size:t,density:n,reduced_motion:o,language:r}){let s=document.documentElement;Ie(s,"theme",e==="system"?null:e),Ie(s,"textSize",
t==="normal"?null:t),Ie(s,"density",n==="normal"?null:n),Ie(s,"motion",o==="always"?"reduced":null);let a=getComputedStyle(s).backgroundColor;for(let c of document.
querySelectorAll('meta[name="theme-color"]'))c.setAttribute("content",a);let i=Rt(r?[r]:navigator.languages);try{await qt(i)}catch{return}s.lang=i,s.dir=cr.has(
i)?"rtl":"ltr"}function Ie(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function ur(){try{return{...et,...JSON.parse(localStorage.getItem(sn)??"{}")}}catch{
return et}}function mr(e){try{localStorage.setItem(sn,JSON.stringify(e))}catch{}}import{html as rt,useEffect as dr,useState as ln}from"./vendor/preact.js";var cn=new Map;function V({load:e,name:t,...n}){let[o,r]=ln(!1),[,s]=ln(0),a=cn.get(e);
return dr(()=>{a||o||e().then(i=>{cn.set(e,i),s(c=>c+1)},()=>r(!0))},[e,o]),a?rt`<${a[t]} ...${n} />`:o?rt`
    <div class="empty" role="alert">
      <p>${l("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${l("shell.try_again")}</button>
    </div>
  `:rt`<p class="empty" role="status">${l("shell.loading")}</p>`}import{html as F,useEffect as xt}from"./vendor/preact.js";import{html as it,useEffect as vr}from"./vendor/preact.js";async function un(){if("serviceWorker"in navigator){if(Bt==="src"){await fr();return}try{await navigator.serviceWorker.register(pr("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function fr(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function pr(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}async function st(){let e=await navigator.serviceWorker?.getRegistration().
catch(()=>{});e&&await gr(e).catch(()=>{}),location.reload()}var $r=1e4;async function gr(e){await e.update();let t=e.installing??e.waiting;t&&await new Promise(
n=>{setTimeout(n,$r);let o=()=>{t.state==="installed"&&t.postMessage({type:"take_over"}),(t.state==="activated"||t.state==="redundant")&&n(void 0)};t.addEventListener(
"statechange",o),o()})}var hr=300*1e3;function mn({session:e}){let t=L.newVersion.value!==null;return vr(()=>t?br(e):void 0,[t,e]),it`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&it`<div class="banner of-warning"><${y} name="warning" /><p class="grow">${l("shell.disk_full")}</p></div>`}
      ${t&&it`<div class="banner">
        <p class="grow">${l("shell.new_version")}</p>
        <button class="button" onClick=${()=>{st()}}>${l("shell.reload")}</button>
      </div>`}
    </div>
  `}function br(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,hr))},o=()=>{e.local.signals.outgoing.peek().some(({state:s})=>s===
"sending")||document.querySelector("dialog[open]")?n():st()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.removeEventListener(
"visibilitychange",n)}}import{html as De,useEffect as wr,useState as yr}from"./vendor/preact.js";var kr={connecting:2e3,catching_up:1e3},dn=1e3;function fn({session:e}){let t=e.connection.value,n=_r(t),o=Er(t,n);return De`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&De`<${y} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&De`<span class="quiet-text" aria-hidden="true">${Sr(t,n)}</span>`}
      ${o?.button&&De`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function _r({state:e,since:t,retryAt:n}){let[o,r]=yr(Date.now());return wr(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let a=setInterval(()=>r(Date.now()),dn);return()=>clearInterval(a)},[e,t,n]),Math.max(o,t)}function Er({state:e,since:t},n){let o={button:l("shell.now"),onSelect:()=>L.
wake()};switch(e){case"connecting":case"catching_up":return n-t<kr[e]?null:{text:l(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:l("shell.offline"),...o};case"waiting":return{text:l("shell.reconnecting"),...o};case"updating":return{text:l("shell.restarting")};case"crowded":return{text:l(
"shell.crowded"),button:l("shell.try_again"),onSelect:()=>L.wake()};case"faulty":return{text:l("shell.faulty"),button:l("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function Sr({retryAt:e},t){let n=Math.ceil((Number(e)-t)/dn);return n>0?l("shell.seconds",{n}):""}import{html as ht,useEffect as _o,useMemo as ui,useState as mi}from"./vendor/preact.js";import{html as $n,useEffect as Tr,useState as Mr}from"./vendor/preact.js";var Pe=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as xr,useEffect as Cr}from"./vendor/preact.js";function R(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?l("conversation.deleted_user"):xe(o)||n}function $e(e,t){let n=t.filter(o=>e.view.people.
get(o).value?.is_partial??!0);Cr(()=>e.asking.people.need(n),[e,n.join()])}function pn({session:e,id:t,username:n}){return $e(e,[t]),xr`<bdi class="person">${R(
e,t,n)}</bdi>`}var at=3,Ar=2e3,Lr=200,qr=10;function gn({session:e,groupId:t}){let[n,o]=Mr([]);return Tr(()=>{let r=0,s=0,a=0,i=d=>o(f=>[...f,{id:++r,text:d}].slice(-qr)),c=()=>{
s>at&&i(l("conversation.new_messages",{n:s-at})),s=0},m=e.onArrived(d=>{let{announce:f}=e.local.signals.settings.peek();for(let{message:u}of d){if(u.group_id!==
t||u.sender_id===e.state.me||f==="none"||f==="mentions"&&!Pe(u,e.state.me)||(s===0&&(a=setTimeout(c,Ar)),++s>at))continue;let p=R(e,u.sender_id,u.sender);i(`${p}\
: ${Array.from(u.content).slice(0,Lr).join("")||l("conversation.no_text")}`)}});return()=>{m(),clearTimeout(a)}},[e,t]),$n`
    <div class="unseen" role="log" aria-label=${l("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>$n`<p key=${r}>${s}</p>`)}
    </div>
  `}import{signal as vn}from"./vendor/preact.js";var Rr={text:"",reply_to:null,selection:null,files:[]};function Ne({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=vn(null),s=vn(0),a=()=>n.get(t)??Rr,i=m=>n.set(t,{...a(),...m}),c=()=>{s.value++};return{key:t,editing:r,focus:s,draft:a,change:i,shown:e.local.signals.drafts.
get(t),ask:c,reply({id:m,seq:d,sender_id:f,sender:u,content:p}){r.value=null,i({reply_to:{id:m,seq:d,sender_id:f,sender:u,content:p}}),c()},edit(m){r.value=m,c()},
async restore(m){let d=await o.discard(m,!0);if(!d)return;r.value=null;let f=a(),u=[f.text,d.content].filter(p=>p.trim()!=="").join(`
`);i({text:u,selection:null,reply_to:d.quote??f.reply_to,files:[...f.files,...d.files]}),c()}}}import{html as Z,useEffect as hs,useLayoutEffect as Bn,useRef as pt,useState as ft}from"./vendor/preact.js";import{computed as Or}from"./vendor/preact.js";var hn=["byte","kilobyte","megabyte","gigabyte"],Ir=Or(()=>hn.map(e=>new Intl.NumberFormat(Lt.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Y(e){let t=e,n=0;for(;t>=1e3&&n<hn.length-1;)t/=1024,n++;return Ir.value[n].format(n===0?t:Number(t.toPrecision(3)))}var Dr=10,Pr=10*1024*1024;async function ge(e,t,n){let o=e.server.peek(),r=o?.files_max??Dr,s=o?.file_bytes_max??Pr,a=n.filter(m=>m.size>s),i=n.filter(m=>m.size<=
s),c=Math.max(0,r-t.draft().files.length);if(a.length>0){let m=a.map(({name:d})=>d).join(", ");de(l("conversation.too_large",{names:m,size:Y(s)}),{isFault:!0})}
if(i.length>c){let m=i.slice(c).map(({name:d})=>d).join(", ");de(l("conversation.too_many",{names:m,n:r}),{isFault:!0})}for(let m of i.slice(0,c)){let d=await e.
local.attachments.attach(m,Nr(m));t.change({files:[...t.draft().files,d]})}e.local.drafts.flush(),t.ask()}var lt=e=>[...e?.files??[]];function bn({clipboardData:e}){
return e?.getData("text/plain")?[]:lt(e)}function Nr({name:e,type:t}){if(!/^image\.\w+$/.test(e))return e||"file";let n=new Date,o=a=>String(a).padStart(2,"0"),
r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${t.split(
"/")[1]??"png"}`}import{html as ct,useRef as Ur,useState as zr}from"./vendor/preact.js";var wn=8,Br=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,Kr=/^[\p{L}\p{N}_-]+$/u,Hr=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function yn(e,t){
let n=Br.exec(e.slice(Math.max(0,t-40),t));if(n)return{kind:"member",start:t-n[1].length,prefix:n[2]??""};let o=Nt(e,t);return o&&{kind:"emoji",...o}}async function kn({
session:e,actions:t,groupId:n},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:p}=await import("./picker.js");return p(r,wn).map(({emoji:$,name:g})=>({
id:$,label:$,detail:g,insert:`${$} `,userId:null}))}let s=Fr(e,n),{items:a}=await t.members(n,{q:r,limit:50}),i=new Map(s.map((p,$)=>[p,$])),c=a.filter(({id:p})=>p!==
e.state.me);c.sort((p,$)=>(i.get(p.id)??1/0)-(i.get($.id)??1/0));let m=c.slice(0,wn).map(({id:p,username:$,display_name:g})=>({id:String(p),label:g||$,detail:g?
`@${$}`:"",insert:Kr.test($)?`@${$} `:`@"${$}" `,userId:p})),d=e.state.groups.get(n),f=d?.kind==="group"&&d.role!=="member"&&"all".startsWith(Hr(r)),u={id:"all",
label:"@all",detail:l("conversation.everyone"),insert:"@all ",userId:null};return f?[...m,u]:m}function Fr(e,t){let n=[...e.state.logs.get(t)?.rows.values()??[]];
return n.sort((o,r)=>r.seq-o.seq),[...new Set(n.filter(o=>q(o)).map(o=>o.sender_id))]}function _n({session:e,actions:t,groupId:n,field:o,write:r}){let[s,a]=zr(null),i=Ur(0);async function c(){let $=++i.current,g=o.current,h=g&&g.selectionStart===
g.selectionEnd?yn(g.value,g.selectionStart):null;if(!h||h.kind==="member"&&n===null){a(null);return}try{let w=await kn({session:e,actions:t,groupId:n??0},h);$===
i.current&&a(w.length>0?{start:h.start,items:w,chosen:0}:null)}catch{$===i.current&&a(null)}}function m({insert:$}){let g=o.current,v=s.start;g.setRangeText($,v,
g.selectionEnd,"end"),d(),g.focus(),r(g.value)}function d(){i.current++,a(null)}function f($){if(!s||$.isComposing||$.ctrlKey||$.metaKey||$.altKey)return!1;let{
items:g,chosen:v}=s,w={ArrowDown:1,ArrowUp:-1}[$.key];if(w!==void 0)a({...s,chosen:(v+w+g.length)%g.length});else if(($.key==="Enter"||$.key==="Tab")&&!$.shiftKey)
m(g[v]);else if($.key==="Escape")d();else return!1;return $.preventDefault(),!0}let u=s&&ct`
    <ul class="completions" id="completions" role="listbox" aria-label=${l("conversation.suggestions")}>
      ${s.items.map(($,g)=>ct`
        <li
          key=${$.id} id=${`suggestion-${g}`} role="option" aria-selected=${g===s.chosen}
          onMouseDown=${v=>v.preventDefault()} onClick=${()=>m($)}
        >
          ${$.userId!==null&&ct`<${I} id=${$.userId} name=${$.label} file=${e.view.people.get($.userId).value?.avatar??null} size="small" />`}
          <bdi>${$.label}</bdi><bdi class="quiet-text">${$.detail}</bdi>
        </li>
      `)}
    </ul>
  `,p={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:u,attributes:p,look:c,
close:d,pressed:f}}import{html as dt}from"./vendor/preact.js";import{html as K}from"./vendor/preact.js";import{html as ie,useState as Yr}from"./vendor/preact.js";import{html as En,signal as jr,useLayoutEffect as Wr,useRef as Gr,useState as Xr}from"./vendor/preact.js";var ut=jr(null);function Sn(e){ut.value=e}function xn(){let e=ut.value;return e&&En`<${Vr} key=${e.href} picture=${e} />`}function Vr({picture:{file:e,href:t}}){
let n=Gr(null),[o,r]=Xr(!1);Wr(()=>n.current?.showModal(),[]);let s=()=>n.current?.close(),a=o?`/v1/files/${e.id}/thumbnail`:t;return En`
    <dialog
      ref=${n} class="viewer" aria-label=${e.name} onClose=${()=>ut.value=null}
      onClick=${i=>i.target===n.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${e.name}</bdi>
        <a class="button quiet" href=${t} download=${e.name}>
          <${y} name="download" label=${l("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${y} name="close" label=${l("conversation.close")} /></button>
      </header>
      <img src=${a} width=${e.width} height=${e.height} alt=${e.name} onError=${()=>r(!0)} />
    </dialog>
  `}var Qr=320,Jr=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),Be=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function Zr({type:e,width:t,height:n}){if(!Jr.has(e)||!t||!n)return null;let o=Math.min(1,Qr/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function Cn({files:e,at:t}){return ie`
    <div class="files">${e.map(n=>ie`<${es} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function es({file:e,at:t}){let[n,o]=Yr(!1),r=n?null:Zr(e);if(r)return ie`
      <button
        type="button" class="picture" aria-label=${l("conversation.open_picture",{name:e.name})}
        onClick=${()=>Sn({file:e,href:Be(e,t)})}
      >
        <img
          src=${`/v1/files/${e.id}/thumbnail`} width=${r.width} height=${r.height} alt=${e.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=e.type.split("/")[0];return ie`
    <div class="file">
      ${s==="video"&&ie`<video controls preload="none" aria-label=${e.name} src=${Be(e,t)} />`}
      ${s==="audio"&&ie`<audio controls preload="none" aria-label=${e.name} src=${Be(e,t)} />`}
      <a class="file-link" href=${Be(e,t)} download=${e.name}>
        <${y} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${ts(e)} · ${Y(e.size)}</span>
        </span>
        <${y} name="download" label=${l("conversation.download")} />
      </a>
    </div>
  `}function ts({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as mt}from"./vendor/preact.js";function Tn({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,a=i=>j({name:"profile",userId:i,groupId:s});return mt`
    ${n&&mt`
      <div class="message-text">
        <${ne} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${a} />
      </div>
    `}
    ${o&&mt`<span class="message-edited" title=${Te(new Date(o))}>${l("conversation.edited_mark")}</span>`}
  `}import{html as Mn,useState as ns}from"./vendor/preact.js";var An=8;function Ln({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=ns(null),a=Object.
entries(n);if(a.length===0)return null;async function i(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:c}=await e.actions.reactions(t.group_id,t.seq),
m=new Map;for(let{emoji:d,username:f}of c)m.set(d,[...m.get(d)??[],f]);s({counts:n,by:m})}catch{}}}return Mn`
    <div class="reactions" onPointerEnter=${i} onFocusIn=${i}>
      ${a.map(([c,m])=>{let d=o.includes(c),f=r?.by.get(c)?.join(", ");return Mn`
          <button
            key=${c} type="button" class="reaction" aria-pressed=${d}
            aria-label=${l("conversation.reaction",{emoji:c,n:m})}
            title=${f?`${c} ${f}`:c}
            onClick=${()=>e.react(t,c,!d)}
          >
            <span class="emoji">${os(c)}</span><span>${m}</span>
          </button>
        `})}
    </div>
  `}function os(e){let t=Array.from(e);return t.length>An?`${t.slice(0,An-1).join("")}…`:e}var rs=300;function qn({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;$e(r,[t.sender_id]);let s=R(r,t.sender_id,t.sender),a=r.view.people.get(t.sender_id).
value,i=new Date(t.timestamp),c=K`<time datetime=${t.timestamp} title=${Te(i)}>${fe(i)}</time>`,m=Pe(t,r.state.me),d=["message",n&&"head",m&&"to-me",o&&"flashed"].
filter(Boolean).join(" ");return K`
    <div class=${d} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${as(t,s,i)}>
      <div class="message-side">
        ${n?K`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${l("conversation.profile_of",{name:s})}
              onClick=${()=>j({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${I} id=${t.sender_id} name=${s} file=${a?.avatar??null} />
            </button>`:c}
      </div>
      <div class="message-body">
        ${n&&K`<div class="message-head"><bdi class="message-name">${s}</bdi>${c}</div>`}
        ${t.quote&&K`<${is} context=${e} message=${t} />`}
        ${t.deleted?K`<p class="message-gone">${l("conversation.deleted")}</p>`:K`<${Tn} context=${e} message=${t} />`}
        ${t.files&&K`<${Cn} files=${t.files} at=${t} />`}
        <${Ln} context=${e} message=${t} />
        <${ss} message=${t} />
      </div>
      ${t.pinned&&K`<span class="message-pinned"><${y} name="pin" label=${l("conversation.pinned")} /></span>`}
    </div>
  `}function ss({message:{group_id:e,seq:t,reply_count:n}}){return n?K`
    <button type="button" class="replies" onClick=${()=>j({name:"replies",groupId:e,seq:t})}>
      <${y} name="reply" />${l("conversation.replies",{n})}
    </button>
  `:null}function is({context:e,message:t}){let n=t.quote,o=R(e.session,n.sender_id,n.sender),r=X({name:"group",groupId:t.group_id,seq:n.seq});return K`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${ve(n)}</span>
    </a>
  `}function ve({content:e}){return nt(e)||l("conversation.no_text")}function as(e,t,n){let o=e.deleted?l("conversation.deleted"):nt(e.content.slice(0,rs)),r=e.
files?.map(i=>i.name)??[],s=Object.values(e.reactions??{}).reduce((i,c)=>i+c,0),a=[[o,...r].filter(i=>i!=="").join(", "),s>0&&l("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&l("conversation.edited"),e.pinned&&l("conversation.pinned")];return`${t}, ${fe(n)}: ${a.filter(Boolean).join(", ")}`}function Rn({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?ls(e,r.id)??r:r;if(o)return dt`
      <div class="composer-bar">
        <${y} name="edit" /><span class="grow">${l("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${y} name="close" label=${l("conversation.cancel")} /></button>
      </div>
    `;if(!s)return null;let a=s.sender_id?R(e,s.sender_id,s.sender):"",i=()=>{t.change({reply_to:null}),t.ask()};return dt`
    <div class="composer-bar">
      <${y} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${a?l("conversation.reply_to",{name:a}):l("conversation.reply")}</b>
        ${a&&dt`${" "}<span class="quiet-text">${ve(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${i}><${y} name="close" label=${l("conversation.cancel")} /></button>
    </div>
  `}function ls({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&q(o))return o;return null}import{html as cs}from"./vendor/preact.js";var On=(e,t)=>se(l("conversation.conflict"),n=>cs`
      <div class="dialog-form">
        <p>${l("conversation.conflict_text")}</p>
        <h3>${l("conversation.conflict_mine")}</h3>
        <p class="conflict-text" dir="auto">${e}</p>
        <h3>${l("conversation.conflict_theirs")}</h3>
        <p class="conflict-text" dir="auto">${t}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>n("theirs")}>${l("conversation.keep_theirs")}</button>
          <button type="button" class="button primary" onClick=${()=>n("mine")}>${l("conversation.keep_mine")}</button>
        </footer>
      </div>
    `);var us=matchMedia("(pointer: coarse) and (hover: none)");function In(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!us.matches}import{html as ms,useEffect as ds,useState as fs}from"./vendor/preact.js";function Dn({session:e,compose:t,mayPost:n}){let[o,r]=fs(!1);return ds(()=>{if(!n)return;let s=i=>{i.dataTransfer?.types.includes("Files")&&(i.preventDefault(),
r(i.type!=="drop"),i.type==="drop"&&ge(e,t,lt(i.dataTransfer)))},a=i=>{i.relatedTarget===null&&r(!1)};for(let i of["dragenter","dragover","drop"])addEventListener(
i,s);return addEventListener("dragleave",a),()=>{for(let i of["dragenter","dragover","drop"])removeEventListener(i,s);removeEventListener("dragleave",a)}},[e,t,
n]),o&&ms`<div class="drop-area"><p>${l("conversation.drop")}</p></div>`}function Pn({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!q(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}import{html as W,useEffect as ps,useState as $s}from"./vendor/preact.js";function Nn({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==
r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return W`
    <ul class="tray" role="list" aria-label=${l("conversation.attached")}>
      ${n.map(r=>W`<${gs} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function gs({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,a=vs(e,t),i=t.name||l("conversation.a_fil\
e"),c=s?.state==="failed",m=s?.state==="running"||s?.state==="waiting";return W`
    <li class="tray-item" data-failed=${c}>
      ${a?W`<img src=${a} alt="" />`:W`<${y} name="file" />`}
      <span class="file-text">
        <bdi class="file-name">${i}</bdi>
        ${c?W`<span class="file-detail" role="alert">${G({code:s.code,message:l("conversation.not_uploaded")})}</span>`:t.size>0&&W`<span class="file-detail">${Y(
t.size)}</span>`}
        ${m&&W`<progress max=${s.size} value=${s.sent} aria-label=${l("conversation.uploading",{name:i})} />`}
      </span>
      ${c&&W`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${l("conversation.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${y} name="close" label=${m?l("conversation.cancel_upload",{name:i}):l("conversation.remove",{name:i})} />
      </button>
    </li>
  `}function vs(e,{local_id:t,type:n}){let[o,r]=$s(null);return ps(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",a=!1;return e.local.attachments.
blob(t).then(i=>{!i||a||(s=URL.createObjectURL(i),r(s))}),()=>{a=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var bs=15e3,ws=16384,ys=new TextEncoder;function Ke({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let a=n.shown.value,i=n.editing.value,c=r===null?
null:e.view.groups.get(r).value,m=r===null||(c?.may_post??!1),[d,f]=ft(a?.text??""),[u,p]=ft(""),[$,g]=ft(!1),v=pt(null),h=pt(-1/0),w=i?u:d,_=a?.files??[];hs(()=>{
document.activeElement===v.current&&d!==""&&a?.text!==""||f(a?.text??"")},[a?.text]),Bn(()=>{i&&p(i.content)},[i]);let E=n.focus.value;Bn(()=>{let k=v.current;!k||
E===0||(k.focus(),k.setSelectionRange(k.value.length,k.value.length))},[E,i]);function x(k){if(i){p(k),S.look();return}f(k),S.look();let{selectionStart:M,selectionEnd:O}=v.
current;n.change({text:k,selection:[M,O]}),k!==""&&r!==null&&e.people.type(r)}let S=_n({session:e,actions:t,groupId:r,field:v,write:x}),P=ys.encode(w).length,U=e.
server.value?.content_bytes_max??ws,ue=_.some(({local_id:k})=>e.local.signals.progress.get(k).value?.state==="failed"),Q=m&&!ue&&P<=U&&(w.trim()!==""||!i&&_.length>
0);async function _e(){if(!Q)return;if(i){await Ye(i);return}let{reply_to:k}=n.draft();S.close(),g(!1),f(""),n.change({text:"",reply_to:null,files:[],selection:null});
let M=r===null?{recipient_id:s}:{group_id:r},O=t.send({...M,content:w,files:_,quote:k,reply_to:k?.id??null});(o?.position.peek().isAtEnd||e.local.signals.settings.
peek().jump_to_own)&&o?.goToEnd().catch(()=>{}),await O;let b=v.current?.value??"";b!==""&&!n.editing.peek()&&n.change({text:b})}async function Ye(k){if(w===k.content){
z();return}try{await t.edit(k,w),z()}catch(M){M instanceof Ot?await Ee(M):await T(()=>Promise.reject(M))}}async function Ee({mine:k,theirs:M}){let O=await On(k,
M.content);O==="theirs"?z():O==="mine"?await T(async()=>(await t.edit(M,k),z())):n.ask()}function z(){n.editing.value=null,n.ask()}function me(k){if(k.defaultPrevented||
S.pressed(k))return;let M=h.current;h.current=-1/0;let O=e.local.signals.settings.peek();if(In(k,M,O.enter_sends))k.preventDefault(),_e();else{if(k.isComposing)
return;if(k.key.toLowerCase()==="p"&&k.shiftKey&&(k.ctrlKey||k.metaKey))k.preventDefault(),g(!$);else if(k.key==="Escape"&&(i||a?.reply_to))k.preventDefault(),i?
z():n.change({reply_to:null});else if(k.key==="ArrowUp"&&w===""&&!i&&r!==null){let b=Pn(e,r);if(!b)return;k.preventDefault(),n.edit(b)}else(k.key==="PageUp"||k.
key==="PageDown")&&o&&(k.preventDefault(),o.scroll(k.key==="PageUp"?-1:1))}}function Qe(){S.close(),e.local.drafts.flush()}function Je(k){let M=m&&!i?bn(k):[];M.
length!==0&&(k.preventDefault(),ge(e,n,M))}function Ze(k){k.preventDefault(),_e(),v.current?.focus()}return Z`
    <form class="composer" onSubmit=${Ze}>
      ${S.list}
      <${Rn} session=${e} compose=${n} onStop=${z} />
      ${!i&&Z`<${Nn} session=${e} compose=${n} />`}
      ${$&&w.trim()!==""&&Z`
        <section class="composer-preview" aria-label=${l("conversation.preview")}><${ne} content=${w} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${m&&!i&&Z`<${ks} session=${e} compose=${n} />`}
        <textarea
          ...${S.attributes}
          ref=${v} rows="1" aria-label=${l("conversation.message")} dir="auto" value=${w} readonly=${!m&&!i}
          placeholder=${m?l("conversation.write"):l("conversation.may_not_write")}
          onInput=${k=>x(k.target.value)}
          onKeyDown=${me} onClick=${S.look} onBlur=${Qe} onPaste=${Je}
          onCompositionEnd=${k=>h.current=k.timeStamp}
        ></textarea>
        ${w.trim()!==""&&Z`
          <button
            type="button" class="button quiet" aria-pressed=${$} title=${l("conversation.preview")}
            onClick=${()=>g(!$)}
          ><${y} name="eye" label=${l("conversation.preview")} /></button>
        `}
        <button class="button primary send" disabled=${!Q}>
          <${y} name=${i?"check":"send"} label=${i?l("conversation.save"):l("conversation.send")} />
        </button>
      </div>
      ${P>=bs&&Z`
        <p class="composer-count" role="status" data-over=${P>U}>${l("conversation.left",{left:U-P})}</p>
      `}
      <${Dn} session=${e} compose=${n} mayPost=${m&&!i} />
    </form>
  `}function ks({session:e,compose:t}){let n=pt(null);return Z`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:r}=n.current;ge(e,t,[...r??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${l("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${y} name="attach" label=${l("conversation.attach")} />
    </button>
  `}var _s=24;function He({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:a},i,c){
return c&&this.used(i),T(()=>t.react(s,a,i,c))},used(s){let a=r.settings.peek().recent_emoji.filter(i=>i!==s);r.set("recent_emoji",[s,...a].slice(0,_s))}}}function Kn(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel :focus"))return;let{session:o,
groupId:r,compose:s}=t;if(e.key==="Escape"){if(document.querySelector(".panel"))return;e.preventDefault();let a=o.state.groups.get(r);a&&o.marks.read(r,a.seq),n.
endLine(),n.goToEnd().catch(()=>{}),s.ask()}else Es(e)&&!Ss(e.target)&&s.ask()}var Es=({key:e,ctrlKey:t,metaKey:n,altKey:o})=>Array.from(e).length===1&&e!==" "&&
!t&&!n&&!o,Ss=e=>e instanceof HTMLElement&&e.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]")!==null;import{html as le,render as go,useEffect as vo,useLayoutEffect as li,useRef as ke,useState as ho}from"./vendor/preact.js";import{effect as Gn,signal as Xn,untracked as Ls}from"./vendor/preact.js";function Hn({box:e,hasEnd:t,onMoved:n}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],a=()=>e.getBoundingClientRect().top,i=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,c=()=>t()&&i()<80;function m(g){let v=a(),h=0,w=g.length;for(;h<w;){let _=h+w>>1;g[_].getBoundingClientRect().bottom>v?w=_:h=_+1}return h}
function d(){let g=s(),v=new Set(g);for(let h of o.keys())v.has(h)||(o.delete(h),$.unobserve(h));for(let h of g)o.has(h)||$.observe(h),o.set(h,h.getBoundingClientRect().
height);r=c()}function f(){if(r)u();else{let g=a(),v=0;for(let h of s()){let{bottom:w,height:_}=h.getBoundingClientRect(),E=_-(o.get(h)??_);if(w-v-E>g)break;v+=
E}v!==0&&(e.scrollTop+=v)}d(),n()}function u(){e.scrollTop=e.scrollHeight}function p(){r=c(),n()}let $=new ResizeObserver(f);return $.observe(e),e.addEventListener(
"scroll",p,{passive:!0}),{rows:s,atEnd:c,spare:()=>({above:e.scrollTop,below:i()}),change(g){let v=c(),h=s(),w=v?0:m(h),_=v?[]:h.slice(w,w+30).map(E=>({row:E,top:E.
getBoundingClientRect().top}));if(g(),v)t()&&u();else{let E=_.find(({row:x})=>x.isConnected);E&&(e.scrollTop+=E.row.getBoundingClientRect().top-E.top)}d()},move(g,v){
g();let h=v&&e.querySelector(`[data-row="${v.row}"]`);if(!h)u();else{let w=v.offset??e.clientHeight*(v.part??0);e.scrollTop+=h.getBoundingClientRect().top-a()-w}
d()},place(){let g=s(),v=g[m(g)];return v?{row:String(v.dataset.row),offset:v.getBoundingClientRect().top-a()}:null},lastSeen(){let g=e.getBoundingClientRect().
bottom+1;return s().findLast(v=>v.getBoundingClientRect().bottom<=g)},dispose(){$.disconnect(),e.removeEventListener("scroll",p)}}}var xs=600*1e3,Cs=100,Fn={part:1/3},Ts={offset:48},ae=new Map;function Un({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:a}=e,i=`${s.me} ${t}`,
c=0;async function m(u,p=Fn){let $=++c;if(await a.openAt(t,u),$!==c||!n.around(u))return!1;let g=n.nearest(u);return g!==null&&o({row:String(g),...p}),g===u}async function d(){
let u=++c,p=s.groups.get(t)?.seq??0;a.look(t,Dt);let $=n.atEnd();$&&o(null),!($&&(n.segment()?.to??0)>=p)&&(await a.page(t),u===c&&n.atEnd()&&o(null))}async function f(){
let u=++c,{seq:p}=await a.open(t);return u!==c?!0:p===null||!n.around(p)?!1:(r(p),o({row:String(p),...Fn}),!0)}return{goTo:m,goToEnd:d,openUnread:f,async open(){
if(await f())return;let u=ae.get(i);u&&Date.now()-u.at<xs&&n.around(Number(u.row))?o(u):await d()},async goToTime(u){let{seq:p}=await a.openAtTime(t,u.toISOString());
p===null?await d():await m(p,Ts)},leave(u){c++,ae.delete(i),u&&!u.row.startsWith("k")&&ae.set(i,{...u,at:Date.now()});let[p]=ae.keys();ae.size>Cs&&p!==void 0&&ae.
delete(p)}}}var Ms=400;function zn({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,a=!1,i=()=>document.visibilityState==="visible"&&document.hasFocus();function c(){
let d=e.state.groups.get(t),f=o.segment();if(!d||!f||!i()||f.from>Math.max(d.read_seq+1,r()??0))return 0;let u=e.state.logs.get(t);if(n.atEnd()&&u&&J(u)===f)return f.
to;let p=n.lastSeen()?.dataset.row??"";return p.startsWith("k")?f.to:Number(p)}function m(){let d=c(),f=e.state.groups.get(t);a||!f||d<=f.read_seq||s||(s=setTimeout(
()=>{s=0;let u=Math.min(d,c());!a&&u>0&&e.marks.read(t,u),m()},Ms))}return{look:m,isLooking:i,stop(){a=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function jn(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&J(o);return!n||!o||!r?null:te(o,r).find(a=>a.seq>n.read_seq&&q(a)&&It(e,a))?.seq??null}var he=300,be=50,As=50;function Wn(e){let t=null,n=0,o=1/0;function r(){let i=e(),c=i&&(t===null?J(i):tt(i,t));return i&&c?{log:i,segment:c,rows:te(i,c)}:null}function s(i){
let c=i.findIndex(d=>d.seq>=n),m=o===1/0?i.length:i.findLastIndex(d=>d.seq<=o)+1;return[c<0?i.length:c,m]}function a(i,c,m,d=!1){n=i[c]?.seq??0,o=d&&m>=i.length?
1/0:i[m-1]?.seq??1/0}return{keep(i){t=i},segment:()=>r()?.segment??null,hasEnd(){let i=r();return i!==null&&i.segment.at_end&&s(i.rows)[1]===i.rows.length},draw(i){
let c=r();if(!c)return null;let{rows:m,segment:d}=c,[f,u]=s(m);return u-f>he?(i?f=Math.max(f,u-he+As):u=f+he,a(m,f,u,d.at_end)):u===m.length&&d.at_end&&(o=1/0),
{rows:m.slice(f,u),hasOlder:f>0||!d.at_start,hasNewer:u<m.length||!d.at_end,isAtStart:f===0&&d.at_start}},extend(i){let c=r();if(!c)return"done";let{rows:m,segment:d}=c,
[f,u]=s(m);if(i==="older"){if(f===0)return d.at_start?"done":"missing";let p=Math.max(0,f-be);a(m,p,Math.min(u,p+he),d.at_end)}else{if(u===m.length)return d.at_end?
"done":"missing";let p=Math.min(m.length,u+be);a(m,Math.max(f,p-he),p,d.at_end)}return"moved"},around(i){let c=e(),m=c&&tt(c,i);if(!c||!m)return!1;t=i;let d=te(
c,m),f=d.findIndex(p=>p.seq>=i),u=f<0?d.length:f;return a(d,Math.max(0,u-be),Math.min(d.length,u+be),m.at_end),!0},nearest(i){let{rows:c}=r()??{rows:[]};return(c.
find(m=>m.seq>=i)??c.at(-1))?.seq??null},atEnd(){let i=e(),c=i&&J(i);if(!i||!c)return!1;t=null;let m=te(i,c);return a(m,Math.max(0,m.length-2*be),m.length,!0),!0}}}var qs=100,Rs=1.5,Os=2e3,Is=100,Vn=["wheel","touchmove","keydown","pointerdown"],Yn=new Set(["idle","connecting","catching_up","live"]);function Qn({session:e,groupId:t,
box:n,render:o}){let r=Wn(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&Yn.has(e.connection.peek().state),a=Hn({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:Q}),
i=Xn({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),c=Xn({isAtEnd:!0,isLineAbove:!1}),m=zn({session:e,groupId:t,anchor:a,window:r,firstUnread:()=>i.peek().
lineSeq}),d=Un({session:e,groupId:t,window:r,show:Qe,setLine:b=>{i.value={...i.peek(),lineSeq:b}}}),f=0,u=0,p=0,$=!0,g=!1,v=new Set,h=0,w=!1,_=!1,E=!1;function x(){
let b=r.draw(a.atEnd());(b||f===0)&&o(b,i.peek()),f=performance.now()}function S(){clearTimeout(u),u=0,!g&&($||(ue(),U(()=>a.change(x)),Q()))}function P(){if(u||
g)return;let b=Math.max(0,qs-(performance.now()-f));u=setTimeout(S,b)}function U(b){let C=document.activeElement;b(),C&&!C.isConnected&&n.focus({preventScroll:!0})}
function ue(){if(i.peek().lineSeq!==null||m.isLooking()&&!s())return;let b=jn(e.state,t);b!==null&&(i.value={...i.peek(),lineSeq:b})}function Q(){if(g||$)return;
let{above:b,below:C}=a.spare();w=Math.abs(n.scrollTop-h)>n.clientHeight,h=n.scrollTop;let N=a.place();N&&!N.row.startsWith("k")&&r.keep(Number(N.row));let Ct=Rs*
n.clientHeight;!(b<Ct&&Ee("older"))&&C<Ct&&Ee("newer");let Tt=a.atEnd()||s()&&c.peek().isAtEnd,Mt=Ye(),At=c.peek();(At.isAtEnd!==Tt||At.isLineAbove!==Mt)&&(c.value=
{isAtEnd:Tt,isLineAbove:Mt}),s()||m.look()}function _e(){let{isAtEnd:b}=c.peek();Q(),!($||!b||E)&&d.openUnread().then(C=>C?void 0:d.goToEnd()).catch(()=>{})}function Ye(){
let{lineSeq:b}=i.peek();if(b===null)return!1;let[C]=a.rows(),N=n.querySelector(`[data-row="${b}"]`);return N?N.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:C!==void 0&&b<Number(C.dataset.row)}function Ee(b){let C=r.extend(b);return C==="moved"?(U(()=>a.change(x)),P()):C==="missing"&&i.peek().faultAt!==b&&z(b),C===
"moved"}async function z(b){let C=Number(a.place()?.row);if(!(Number.isNaN(C)||v.has(b))){v.add(b);try{await e.history[b](t,C,w?Is:void 0),v.delete(b),me(null,null),
!g&&r.extend(b)==="moved"&&S()}catch(N){v.delete(b),me(G(N),b)}}}function me(b,C){let N=i.peek();(N.fault!==b||N.faultAt!==C)&&(i.value={...N,fault:b,faultAt:C})}
function Qe(b){$=!1,c.value={...c.peek(),isAtEnd:b===null},me(null,null),U(()=>a.move(x,b)),Q()}function Je(b){clearTimeout(p),i.value={...i.peek(),flashSeq:b},
S(),n.querySelector(`[data-row="${b}"]`)?.focus({preventScroll:!0}),p=setTimeout(()=>i.value={...i.peek(),flashSeq:null},Os)}let Ze=Gn(()=>{e.view.logs.get(t).value,
e.local.signals.outgoing.value,i.value,P()}),k=Gn(()=>{let b=e.isCurrent.value||!Yn.has(e.connection.value.state);b&&_&&Ls(_e),b!==!_&&(E=!1),_=!b}),M=()=>{E=!0};
for(let b of Vn)n.addEventListener(b,M,{passive:!0});let O=()=>m.look();return document.addEventListener("visibilitychange",O),addEventListener("focus",O),{marks:i,
position:c,anchor:a,window:r,reading:m,draw:S,flash:Je,ask:z,...d,scroll:b=>n.scrollBy({top:b*.9*n.clientHeight}),endLine(){i.value={...i.peek(),lineSeq:null}},
async again(){let b=a.place();!b||b.row.startsWith("k")||c.peek().isAtEnd?await d.goToEnd():await d.goTo(Number(b.row),{offset:b.offset})},dispose(){d.leave(c.peek().
isAtEnd?null:a.place()),g=!0,clearTimeout(u),clearTimeout(p),Ze(),k();for(let b of Vn)n.removeEventListener(b,M);document.removeEventListener("visibilitychange",
O),removeEventListener("focus",O),m.dispose(),a.dispose()}}}import{html as Jn,useRef as Ds}from"./vendor/preact.js";var Zn=()=>se(l("conversation.jump_to_date"),e=>Jn`<${Ps} close=${e} />`);function Ps({close:e}){let t=Ds(null),n=Ce(new Date);function o(r){r.preventDefault(),
t.current?.value&&e(Ft(t.current.value))}return Jn`
    <form class="dialog-form" onSubmit=${o}>
      <div class="field">
        <label for="jump-date">${l("conversation.date")}</label>
        <input id="jump-date" data-first ref=${t} type="date" required max=${n} value=${n} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>e()}>${l("conversation.cancel")}</button>
        <button class="button primary">${l("conversation.jump")}</button>
      </footer>
    </form>
  `}import{useEffect as Qs}from"./vendor/preact.js";import{html as we,signal as Ns,useLayoutEffect as Bs,useRef as Ks,useState as Hs}from"./vendor/preact.js";function eo(e,t){let n=t.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",a=s?n.left:n.right-o,i=Math.
max(4,Math.min(a,innerWidth-o-4)),c=n.top-r-4,m=c>=4?c:Math.max(4,Math.min(n.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${m}px`,e.style.insetInlineStart=
`${s?innerWidth-i-o:i}px`}var Fs=6,Us=["👍","❤️","😂","🎉","😮","😢"],Fe=Ns(null);function to(e){Fe.value=e}function $t({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...Us])].slice(0,Fs)}function no(){let e=Fe.value;return e&&we`<${zs} key=${e.message.seq} choice=${e} />`}function zs({choice:e}){let{context:t,
message:n,anchor:o}=e,r=Ks(null),[s,a]=Hs(null);Bs(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),eo(u,o),u.querySelector("input, button")?.focus()},
[e,s]);let i=()=>import("./picker.js").then(u=>a(()=>u.Picker));function c(){Fe.peek()===e&&(Fe.value=null,o.isConnected&&o.focus({preventScroll:!0}))}
function m(u){c(),t.react(n,u,!n.reacted?.includes(u))}function d(u){if(u.key==="Escape")c();else{if(s||!["ArrowRight","ArrowLeft"].includes(u.key))return;f(u)}
u.preventDefault(),u.stopPropagation()}function f(u){let p=[...r.current.querySelectorAll("button")],$=getComputedStyle(o).direction==="rtl",g=u.key==="ArrowRig\
ht"===$?-1:1,v=p.indexOf(document.activeElement);p[(v+g+p.length)%p.length]?.focus()}return we`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${l("conversation.react")} onKeyDown=${d}
      onToggle=${u=>u.newState==="closed"&&c()}
    >
      ${s&&we`<${s} onPick=${m} onClose=${c} />`}
      ${!s&&$t(t).map(u=>we`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${l("conversation.react_with",{emoji:u})}
          aria-pressed=${n.reacted?.includes(u)??!1} onClick=${()=>m(u)}
        >${u}</button>
      `)}
      ${!s&&we`
        <button type="button" class="button quiet" title=${l("conversation.all_emoji")} onClick=${()=>T(i)}>
          <${y} name="add" label=${l("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}function ye(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:a,seq:i}=n,c=o.state.groups.get(a),m=c?.kind==="group"&&c.role!=="member",d=n.sender_id===o.state.
me,f=!n.deleted,u=f&&c?.is_archived===!1,p=c?.kind==="direct"||m||c?.settings?.may_pin==="all";return[u&&{id:"react",label:l("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:g=>to({context:e,message:n,anchor:g})},u&&c?.may_post&&{id:"reply",label:l("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(n)},u&&d&&{id:"edit",label:l("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:l("conversation.copy_link"),icon:"\
link",keys:["C"],run:()=>oo(new URL(X({name:"group",groupId:a,seq:i}),location.href).href)},f&&n.content!==""&&{id:"text",label:l("conversation.copy_text"),icon:"\
copy",run:()=>oo(n.content)},u&&p&&{id:"pin",label:n.pinned?l("conversation.unpin"):l("conversation.pin"),icon:"pin",keys:["P"],run:()=>T(()=>r.pin(a,i,!n.pinned))},
!d&&{id:"unread",label:l("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(t.reading.stop(),T(()=>o.marks.unread(a,i)))},f&&{id:"readers",label:l("c\
onversation.seen_by"),icon:"eye",run:()=>j({name:"readers",groupId:a,seq:i})},f&&n.reactions&&{id:"reactions",label:l("conversation.who_reacted"),icon:"react",run:()=>j(
{name:"reactions",groupId:a,seq:i})},f&&n.edited_at!==void 0&&(d||m)&&{id:"versions",label:l("conversation.versions"),icon:"clock",run:()=>j({name:"versions",groupId:a,
seq:i})},u&&(d||m)&&{id:"delete",label:l("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(g,v)=>{js(e,n,v)}}].filter(g=>typeof g==
"object")}async function js({actions:e},{group_id:t,seq:n},o){let r=()=>e.remove(t,n);if(o){await T(r);return}await Wt({title:l("conversation.delete_title"),text:l(
"conversation.delete_text"),action:l("conversation.delete"),work:r,isDanger:!0})}async function oo(e){await T(()=>navigator.clipboard.writeText(e))&&de(l("conve\
rsation.copied"))}import{html as gt,useEffect as Ws,useLayoutEffect as Gs,useRef as Xs,useState as Vs}from"./vendor/preact.js";var Ys=3,ro={Delete:"conversation.key_delete"};function Ue({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return q(r)?r:null}function ze(e,t,n,o,r=null){let s=ye(e,t,n).map(({label:a,icon:i,keys:c,isDanger:m,run:d})=>({label:a,icon:i,...m?{isDanger:m}:{},...c?.[0]?
{detail:ro[c[0]]?l(ro[c[0]]??"conversation.key_delete"):c[0]}:{},onSelect:()=>d(o,window.event?.shiftKey===!0)}));Le({label:l("conversation.menu"),items:s,anchor:o,
point:r})}function so({context:e,list:t,box:n}){let[o,r]=Vs(null),s=Xs(null),{log:a}=e.session.view.logs.get(e.groupId).value,i=o===null?void 0:a?.rows.get(o),c=q(
i)?i:null;if(Ws(()=>{let u=n.current,p=v=>{let h=v.target;s.current?.contains(h)||r(Ue(e,h)?.seq??null)},$=v=>{let h=v.target,w=Ue(e,h);if(!w||h.closest("a, img\
, video")||String(getSelection()??"")!=="")return;v.preventDefault();let _=h.closest("[data-row]");ze(e,t,w,_,{x:v.clientX,y:v.clientY})},g=()=>r(null);return u.
addEventListener("pointerover",p),u.addEventListener("focusin",p),u.addEventListener("pointerleave",g),u.addEventListener("contextmenu",$),()=>{u.removeEventListener(
"pointerover",p),u.removeEventListener("focusin",p),u.removeEventListener("pointerleave",g),u.removeEventListener("contextmenu",$)}},[e,t]),Gs(()=>{let u=n.current,
p=c&&u.querySelector(`[data-row="${c.seq}"]`);if(!s.current||!p)return;let $=p.getBoundingClientRect().top-u.getBoundingClientRect().top+u.scrollTop;s.current.style.
insetBlockStart=`${$}px`}),!c)return null;let m=ye(e,t,c),d=m.some(({id:u})=>u==="react"),f=()=>n.current?.querySelector(`[data-row="${c.seq}"]`);return gt`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${l("conversation.commands")}>
      ${d&&$t(e).slice(0,Ys).map(u=>gt`
        <button
          key=${u} type="button" tabindex="-1" class="emoji" aria-label=${l("conversation.react_with",{emoji:u})}
          onClick=${()=>e.react(c,u,!c.reacted?.includes(u))}
        >${u}</button>
      `)}
      ${m.filter(({isInBar:u})=>u).map(({id:u,label:p,icon:$,run:g})=>gt`
        <button key=${u} type="button" tabindex="-1" title=${p} onClick=${v=>g(f(),v.shiftKey)}>
          <${y} name=${$} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${l("conversation.menu")} aria-haspopup="menu"
        onClick=${u=>ze(e,t,c,u.currentTarget)}
      >
        <${y} name="more" label=${l("conversation.menu")} />
      </button>
    </div>
  `}function io(e,t){Qs(()=>{let n=e.current;if(!n||!t)return;let o=i=>{if(i){for(let c of n.querySelectorAll('[data-row][tabindex="0"]'))c.setAttribute("tabindex",
"-1");i.setAttribute("tabindex","0")}},r=i=>{let c=i.target;o(c.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},a=new MutationObserver(s);return a.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{a.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function ao(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Js(e.key,r,n)||r&&Zs(e,r,t,n))&&e.preventDefault()}function Js(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
a=o(),i=t?a.indexOf(t):a.findIndex(f=>f.dataset.row===s()?.row),c=Math.max(1,a.indexOf(r()??t??null)-a.findIndex(f=>f.dataset.row===s()?.row)),m={ArrowUp:-1,ArrowDown:1,
PageUp:-c,PageDown:c};if(e==="Home"||e==="End"){let f=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(f,()=>{}):f(),!0}let d=m[e];return d===void 0?!1:(a[Math.max(0,Math.min(a.length-1,i+(t?d:0)))]?.focus(),!0)}function Zs(e,t,n,o){let r=Ue(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return ze(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,a=ye(n,o,r).find(({keys:i})=>i?.
includes(s));return a?.run(t,e.shiftKey),a!==void 0}import{html as vt}from"./vendor/preact.js";function lo({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,a=n.view.groups.get(o).value;if(!r||s===null||
!a||a.unread===0)return null;let i=n.state.logs.get(o)?.rows.get(s),c=()=>{n.marks.read(o,a.seq),t.endLine()};return vt`
    <div class="pill top">
      <button type="button" onClick=${()=>T(()=>t.goTo(s))}>
        <${y} name="up" />
        ${i?l("conversation.unread_since",{n:a.unread,day:Me(new Date(i.timestamp))}):l("conversation.unread",{n:a.unread})}
      </button>
      <button type="button" onClick=${c}>${l("conversation.mark_read")}</button>
    </div>
  `}function co({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(m=>m.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:a,mentions:i}=r,c=a>0?l("conversation.new",{n:a}):l("conversation.newest");return vt`
    <div class="pill bottom">
      <button type="button" onClick=${()=>T(t.goToEnd)}>
        ${s?l("conversation.yours_below"):c}
        ${i>0&&vt`<span>· ${l("conversation.of_them_mentions",{n:i})}</span>`}
        <${y} name="down" />
      </button>
    </div>
  `}import{html as H}from"./vendor/preact.js";import{html as ee}from"./vendor/preact.js";var ei={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function uo({session:e,notice:t}){let n=new Date(
t.timestamp);return ee`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${ti(e,t)}</span>
      <time datetime=${t.timestamp}>${fe(n)}</time>
    </div>
  `}function ti(e,t){let n=(r,s="")=>ee`<${pn} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return A(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return ni(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?A("conversation.notice.joined",{user:r}):A("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?A("conversation.notice.left",{user:r}):A("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return A(ei[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return A("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return A(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=X({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=ee`<a href=${r}>${l("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?A("conversation.notice.pinned",{actor:o,message:s}):A("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return A("conversation.notice.account_deleted",{user:ee`<bdi class="person">${t.username}</bdi>`})}}
function ni(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let i of o)i.type==="group_updated"&&i.seq<t.seq&&i.seq>(r?.seq??0)&&(r=i);let{
name:s,topic:a}=t;return r&&r.name!==s?A("conversation.notice.renamed",{actor:n,name:ee`<bdi>${s}</bdi>`}):r&&r.topic!==a?a?A("conversation.notice.topic",{actor:n,
topic:ee`<bdi>${a}</bdi>`}):A("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?A(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):A("conversation.notice.updated",{actor:n,name:ee`<bdi>${s}</bdi>`})}import{html as B}from"./vendor/preact.js";function je({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||R(o,o.state.me),a=t.state==="failed"||t.state==="asking",
i=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return B`
    <div class=${i} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&B`<${I} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&B`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&B`<p class="quote" dir="auto"><span class="quote-text">${ve(t.quote)}</span></p>`}
        ${t.content&&B`<div class="message-text"><${ne} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(c=>B`<${si} key=${c.local_id} session=${o} file=${c} />`)}
        ${a&&B`<${ri} context=${e} entry=${t} />`}
      </div>
      ${!a&&B`<${oi} entry=${t} />`}
    </div>
  `}var mo=({error:e})=>e?G({code:e.code,message:e.sentence}):"";function oi({entry:e}){let t=e.error?l("conversation.waits",{reason:mo(e)}):l("conversation.sen\
ding");return B`<span class="message-clock" title=${t}><${y} name="clock" label=${t} /></span>`}function ri({context:e,entry:t}){let{outbox:n}=e.session.local,o=t.
state==="asking"?l("conversation.asking"):l("conversation.not_sent",{reason:mo(t)});return B`
    <div class="stuck">
      <p role="alert"><${y} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?l("conversation.send"):l("conversation.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${l("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${l("conversation.delete")}</button>
      </div>
    </div>
  `}function si({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return B`
    <div class="file">
      <span class="file-link">
        <${y} name="file" />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${Y(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&B`
        <progress max=${n.size} value=${n.sent} aria-label=${l("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var fo=300*1e3;function $o({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:a,hasOlder:i,hasNewer:c}=t,m=c?[]:n;return H`
    ${i&&H`<${po} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${a.length+m.length===0&&!i&&!c&&H`<p key="none" class="empty" role="listitem">${l("conversation.none")}</p>`}
    ${ii(a,m).map(({day:d,at:f,items:u})=>H`
      <div class="day" key=${d}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${l("conversation.jump_to_date")} onClick=${r}>${Me(f)}</button>
        </div>
        ${u.flatMap((p,$)=>ai({context:e,item:p,before:u[$-1],marks:o}))}
      </div>
    `)}
    ${c&&H`<${po} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function ii(e,t){let n=[],o=r=>{let s=new Date(r.at),a=Ce(s),i=n.at(-1);i&&(a<=i.day||r.entry)?i.items.push(r):n.push({day:a,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:q(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function ai({context:e,
item:t,before:n,marks:o}){if(t.entry){let m=e.session.state.me,d=!(n&&(n.entry||n.sender===m)&&t.at-n.at<fo);return[H`<${je} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${d} />`]}let{row:r}=t,s=r.seq===o.lineSeq,a=H`
    <div key="line" class="unread-line" role="listitem"><span>${l("conversation.unread_line")}</span></div>
  `,i=s||n?.sender!==t.sender||t.at-n.at>=fo,c=q(r)?H`<${qn} key=${r.seq} context=${e} message=${r} isHead=${i} isFlashed=${r.seq===o.flashSeq} />`:H`<${uo} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[a,c]:[c]}function po({way:e,marks:t,onRetry:n}){let o=t.faultAt===e;return H`
    <div class="edge ${e}" role="listitem" aria-label=${l("conversation.reading")}>
      ${o&&H`
        <p role="alert">
          <span>${l("conversation.not_read",{reason:t.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${l("conversation.try_again")}</button>
        </p>
      `}
    </div>
  `}function bo({context:e,onReady:t}){let{session:n,groupId:o}=e,r=ke(null),s=ke(null),[a,i]=ho(null),c=ke(null),[m,d]=ho(null),f=n.resets.value,u=oe.value,p=u.name===
"group"&&u.groupId===o?u.seq:null;li(()=>{let w=s.current,_=Qn({session:n,groupId:o,box:r.current,render:(x,S)=>{let P=n.local.signals.outgoing.peek().filter(ue=>E(
ue)),U=le`<${$o}
          context=${e} drawn=${x} outgoing=${P} marks=${S}
          onDay=${g} onRetry=${_.ask}
        />`;go(x?U:null,w)}}),E=({group_id:x,recipient_id:S,seq:P})=>(x===o||S!==null&&n.local.groupWith(S)===o)&&(P===null||!n.state.logs.get(o)?.rows.has(P));
return c.current=_,i(_),t(_),()=>{_.dispose(),go(null,w)}},[n,o]);let $=w=>w().then(()=>d(null),_=>d(G(_)));async function g(){let w=await Zn();w&&await $(()=>c.
current.goToTime(w))}let v=ke(f),h=ke(!1);return vo(()=>{a&&(n.history.look(o,p??void 0),p!==null?$(async()=>await a.goTo(p)&&a.flash(p)):h.current||$(a.open),h.
current=!0)},[a,u]),vo(()=>{a&&f!==v.current&&$(a.again),v.current=f},[a,f]),io(r,a),le`
    <div class="messages-place">
      ${a&&le`<${lo} context=${e} list=${a} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${l("conversation.messages")}
        onKeyDown=${w=>a&&ao(w,{context:e,list:a})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>a?.ask("older")}>${l("conversation.older")}</button>
          <button type="button" class="button" onClick=${g}>${l("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${l("conversation.messages")} ref=${s}></div>
        ${a&&le`<${so} context=${e} list=${a} box=${r} />`}
        ${m!==null&&le`
          <p class="empty" role="alert">
            ${l("conversation.not_read",{reason:m})}
            ${" "}<button type="button" class="button" onClick=${()=>a&&$(a.open)}>${l("conversation.try_again")}</button>
          </p>
        `}
      </div>
      ${a&&le`<${co} context=${e} list=${a} />`}
    </div>
  `}var ci=Ht({type:"conjunction"}),wo=e=>ci.value.format(e);import{html as yo}from"./vendor/preact.js";var We=3;function ko({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);$e(e,n.slice(0,We));let o=n.slice(0,We).map(s=>R(e,s,"…")),r=n.
length>We?l("conversation.typing_more",{names:o.join(", "),more:n.length-We}):l("conversation.typing",{names:wo(o),n:n.length});return yo`<p class="typing" aria-live="off">${n.
length>0&&yo`<bdi>${r}</bdi>`}</p>`}function Eo({session:e,actions:t,groupId:n}){let[o,r]=mi(null),s=ui(()=>{let i=Ne({session:e,key:Se({groupId:n,userId:null})});return He({session:e,actions:t,groupId:n,
compose:i})},[e,t,n]),a=e.view.groups.get(n).value;return _o(()=>{a&&!a.settings&&e.asking.group(n)},[e,n,a===null]),_o(()=>{if(!o)return;let i=c=>Kn(c,{context:s,
list:o});return document.addEventListener("keydown",i),()=>document.removeEventListener("keydown",i)},[s,o]),a?ht`
    <${bo} context=${s} onReady=${r} />
    <div class="main-foot">
      <${ko} session=${e} groupId=${n} />
      <${Ke} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${gn} session=${e} groupId=${n} />
    <${no} />
    <${xn} />
  `:ht`<${di} session=${e} />`}function di({session:e}){let t=e.connection.value.state==="live";return ht`<p class="empty" role="status">${t?l("conversation.not\
_member"):l("conversation.reading")}</p>`}import{html as So,useEffect as xo,useMemo as fi}from"./vendor/preact.js";function Co({session:e,actions:t,userId:n}){let{local:o}=e,r=Se({groupId:null,userId:n}),s=fi(()=>He({session:e,actions:t,groupId:0,compose:Ne({session:e,key:r})}),
[e,t,r]);e.view.order.value;let a=o.groupWith(n),i=e.view.people.get(n).value,c=R(e,n),m=o.signals.outgoing.value.filter(d=>d.recipient_id===n);return xo(()=>e.
asking.people.need([n]),[e,n]),xo(()=>{a!==null&&pe(X({name:"group",groupId:a,seq:null}),{replace:!0})},[a]),So`
    <div class="main-body">
      <div class="beginning">
        <${I} id=${n} name=${c} file=${i?.avatar??null} size="large" />
        <p><bdi>${l("conversation.begin",{name:c})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${l("conversation.messages")}>
        ${m.map(d=>So`<${je} key=${d.key} context=${s} entry=${d} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${Ke} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
  `}import{html as D,useEffect as To}from"./vendor/preact.js";function Mo({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return To(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),D`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${y} name="back" label=${l("shell.back")} /></a>
      ${o?.kind==="direct"?D`<${Lo} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:D`<${pi} group=${o} />`}
      ${o&&D`<${$i} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Ao=({session:e,userId:t})=>D`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${y} name="back" label=${l("shell.back")} /></a>
    <${Lo} session=${e} userId=${t} />
  </header>
`;function pi({group:e}){if(!e)return D`<h1 class="grow"><bdi>${l("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return D`
    <${I} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Ae({name:"group",groupId:t})}>
          <bdi>${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&D`<span class="tag">${l("groups.archived")}</span>${" "}`}
        ${r!==null&&D`<span>${l("groups.count",{n:r})}</span>`}
        ${o&&D`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Lo({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=xe(o);return To(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
D`
    <span class="with-dot">
      <${I} id=${t} name=${r} file=${o?.avatar} />
      <${Yt} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Ae({name:"profile",userId:t,groupId:n})}>
          <bdi>${r||l("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${t===e.state.me?l("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function $i({session:e,actions:t,group:n}){let o=(r,s,a)=>D`
    <button
      class="button quiet" title=${a} aria-pressed=${re.value?.name===r}
      onClick=${()=>Ae({name:r,groupId:n.id})}
    >
      <${y} name=${s} label=${a} />
    </button>
  `;return D`
    ${n.kind==="group"&&o("members","group",l("groups.members"))}
    ${o("pins","pin",l("groups.pins"))}
    ${o("search","search",l("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${l("groups.menu")}
      onClick=${r=>Qt({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${y} name="more" label=${l("groups.menu")} />
    </button>
  `}import{html as Ro}from"./vendor/preact.js";import{html as gi}from"./vendor/preact.js";var bt=(e,t)=>T(async()=>{let{openNew:n}=await import("./later.js").catch(()=>{throw new Error(l("shell.not_loaded"))});n(e,t)});function qo(e){let t=n=>Le(
{label:l("shell.menu_new"),anchor:n.currentTarget,items:qe.map(([o,r])=>({label:l(`shell.new.${o}`),icon:r,onSelect:()=>{bt(o,e)}}))});return gi`
    <button class="button quiet" aria-haspopup="menu" title=${l("shell.menu_new")} onClick=${t}>
      <${y} name="add" label=${l("shell.menu_new")} />
    </button>
  `}function Oo(e){let t=e.session.view.order.value.length===0;return Ro`
    <div class="main-body home">
      <p class="quiet-text">${l(t?"shell.begin":"shell.choose")}</p>
      <div class="home-actions">
        ${qe.map(([n,o])=>Ro`
          <button key=${n} class="button" onClick=${()=>{bt(n,e)}}>
            <${y} name=${o} />${l(`shell.new.${n}`)}
          </button>`)}
      </div>
    </div>
  `}var vi=".composer textarea",hi=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function Po(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||bi(n,e)&&n.preventDefault()};return document.addEventListener("keydown",t),()=>document.removeEventListener(
"keydown",t)}function bi(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=en?e.metaKey:e.ctrlKey;if(Re.peek()&&!document.querySelector("dialog[open]"))return n.length===
1;if(jt()||Xt()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")Oe();else if(s&&!o&&r&&n.toLowerCase()==="f")pe("/search");else if(o&&
!s&&n==="ArrowDown")Io(t,1,r);else if(o&&!s&&n==="ArrowUp")Io(t,-1,r);else{if(n==="F6"&&!o&&!s)return wi(r?-1:1);if(n==="Escape")return re.peek()===null&&Do();if(o||
e.ctrlKey||e.metaKey||ki(e.target))return!1;if(n==="?")nn();else return yi(e)&&Do(),!1}return!0}function Io({state:e,view:t},n,o){let r=oe.peek(),s=t.order.peek(),
a=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,i=Date.now();for(let c=a+n;c>=0&&c<s.length;c+=n){let m=e.groups.get(s[c]);if(!(!m||o&&(m.unread===0||Pt(
m,i)&&m.mentions===0))){pe(`/g/${m.id}`);return}}}function wi(e){let t=hi.flatMap(({root:s,first:a})=>{let i=document.querySelector(s),c=i?.querySelector(a)??i;
return i&&c instanceof HTMLElement&&c.checkVisibility()?[{region:i,target:c}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),
r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let a=t[(r+e*s+n*s)%n]?.target;if(a?.focus(),a===document.activeElement)break}return n>0}function Do(){let e=document.querySelector(
vi);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function yi({key:e,target:t}){
return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".messages, .panel, [role='menu'], [role='listbox']"))}function ki(e){return e instanceof HTMLElement?
e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):!1}import{effect as _i,html as Ei}from"./vendor/preact.js";var No=5e3,Bo=()=>import("./later.js");function Ko({connection:e}){return _i(()=>{e.value.state==="live"&&Si(()=>{Bo().catch(()=>{})})})}function Si(e){
"requestIdleCallback"in window?requestIdleCallback(e,{timeout:No}):setTimeout(e,No)}function Ho(e){return Re.value?Ei`<${V} load=${Bo} name="Palette" ...${e} />`:
null}import{html as Fo,useEffect as wt,useLayoutEffect as xi,useRef as Ci,useState as Uo}from"./vendor/preact.js";var yt=null;function jo({session:e,actions:t}){let n=re.value,o=Ci(!1),[,r]=Uo(0),[s,a]=Uo(!1),i=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,c=n!==null&&!i;if(wt(()=>{i&&ot()},[i]),wt(()=>{!c||yt||import("./panels.js").then(d=>{yt=d.PANELS,r(f=>f+1)},()=>a(!0))},
[c]),wt(()=>{if(c)return document.addEventListener("keydown",zo),()=>document.removeEventListener("keydown",zo)},[c]),xi(()=>{o.current&&!c&&Ti()&&zt(),o.current=
c},[c]),!c)return null;let m=yt?.[n.name];return m?Fo`<${m} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:Fo`
    <${on} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?l("groups.not_loaded"):l("groups.loading")}
      </p>
    <//>
  `}function zo(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;
if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}ot()}var Ti=()=>!document.
activeElement||document.activeElement===document.body;import{html as St,useMemo as Fi,useState as Ui}from"./vendor/preact.js";import{html as Mi,useState as Ai}from"./vendor/preact.js";var Wo="chat-asked";function Go({session:e}){let[t,n]=Ai(Li()),o=e.local.signals.settings.value.notifications;
if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{qi(),n(!0)};return Mi`
    <section class="ask" aria-label=${l("shell.notifications")}>
      <p>${l("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${l("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${l("shell.allow")}</button>
      </div>
    </section>
  `}function Li(){try{return localStorage.getItem(Wo)!==null}catch{return!0}}function qi(){try{localStorage.setItem(Wo,"1")}catch{}}var kt=["all","unread","mentions","direct"],Ri={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function Xo(e,t,n,o){if(n==="all")return e;let r=Ri[n];return e.filter(s=>{let a=t.get(s);return a!==void 0&&(r(a)||s===o&&n!=="direct")})}import{html as Ge,useEffect as Oi,useState as Vo}from"./vendor/preact.js";function Yo({session:e,actions:t}){let[n,o]=Vo([]),r=e.connection.value.state==="live",s=e.invitations.value;if(Oi(()=>{r&&t.invitations().then(({items:i})=>o(i),
()=>{})},[r,s]),n.length===0)return null;let a=i=>o(c=>c.filter(m=>m.id!==i));return Ge`
    <button class="button invitations" onClick=${()=>{Ii(t,n,a)}}>
      <${y} name="group" />${l("shell.n_invitations",{n:n.length})}
    </button>
  `}var Ii=(e,t,n)=>se(l("shell.invitations"),o=>Ge`
    <${Di} actions=${e} entries=${t} onAnswered=${n} close=${o} />`);function Di({actions:e,entries:t,onAnswered:n,close:o}){let[r,s]=Vo(t);async function a({id:i},c){
if(!await T(()=>c(i)))return;n(i);let m=r.filter(d=>d.id!==i);s(m),m.length===0&&o()}return Ge`
    <ul class="lines" role="list">
      ${r.map(i=>Ge`
        <li key=${i.id} class="line">
          <${I} id=${i.group_id} name=${i.group_name} isGroup=${!0} />
          <div class="grow">
            <p class="line-title"><bdi>${i.group_name}</bdi></p>
            <p class="hint">${l(i.role==="owner"?"shell.invited_owner":"shell.invited",{name:i.actor})}</p>
          </div>
          <button
            class="button" aria-label=${l("shell.decline_name",{name:i.group_name})}
            onClick=${()=>{a(i,e.declineInvitation)}}
          >${l("shell.decline")}</button>
          <button
            class="button primary" aria-label=${l("shell.accept_name",{name:i.group_name})}
            onClick=${()=>{a(i,e.acceptInvitation)}}
          >${l("shell.accept")}</button>
        </li>`)}
    </ul>
  `}import{html as Zo,useEffect as tr,useLayoutEffect as Xe,useRef as ce,useState as Et}from"./vendor/preact.js";function Qo({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function Jo({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var Pi=2e3,Ni=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function nr({session:e,actions:t,ids:n,chosen:o}){let r=ce(null),s=ce(null),[a,i]=Bi(n),[
c,m]=Et({first:0,end:0}),[d,f]=Et(null),u=Hi(a,[d,o,a[0]??null]),p=_t(s.current),$=Jo(c,[a.indexOf(u??-1),a.indexOf(p??-1)]);function g(){let h=r.current,w=s.current?.
getBoundingClientRect().height??0,_=a.length;if(!h||_===0||w===0)return;let E=Qo({top:h.scrollTop,height:h.clientHeight,row:w/_,count:_});m(x=>x.first===E.first&&
x.end===E.end?x:E)}Xe(()=>{s.current?.style.setProperty("--count",String(a.length)),g()},[a]),tr(()=>{let h=new ResizeObserver(g);return h.observe(r.current),h.
observe(s.current),()=>h.disconnect()},[a]),Xe(()=>{p!==null&&_t(s.current)===null&&er(s.current,p)?.focus()}),Ki(s,a,o);function v(h){let w=_t(s.current);if(w===
null||!Ni.includes(h.key)||h.altKey||h.ctrlKey)return;h.preventDefault();let _=Math.max(1,Math.floor((r.current?.clientHeight??0)/or(s.current))-1),E=a.indexOf(
w),x={ArrowDown:E+1,ArrowUp:E-1,PageDown:E+_,PageUp:E-_,Home:0,End:a.length-1}[h.key]??E,S=a[Math.max(0,Math.min(x,a.length-1))];S!==void 0&&f(S)}return Xe(()=>{
d!==null&&p!==null&&p!==d&&er(s.current,d)?.focus()},[d]),Zo`
    <div
      ref=${r} class="sidebar-body" onScroll=${g}
      onPointerMove=${i} onPointerDown=${i} onKeyDownCapture=${i} onFocusIn=${i}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${l("shell.conversations")} onKeyDown=${v}>
        ${$.map(h=>{let w=a[h];return Zo`<${Jt}
            key=${w} id=${w} position=${h} count=${a.length} session=${e} actions=${t}
            isChosen=${w===o} isStop=${w===u} onFocus=${f}
          />`})}
      </ul>
    </div>
  `}function Bi(e){let t=ce(e),n=ce(-1/0),o=ce(null),[,r]=Et(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),tr(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(a=>a+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Pi}]}function Ki(e,t,n){let o=ce(null);Xe(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,a=or(e.current),i=r*a;i<s.scrollTop?s.scrollTop=
i-a:i+a>s.scrollTop+s.clientHeight&&(s.scrollTop=i+2*a-s.clientHeight)})}function or(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function _t(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var er=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),Hi=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;function rr({session:e,actions:t,chosen:n}){let[o,r]=Ui(kt[0]),s=zi(e,o,n);return St`
    <nav id="groups" class="sidebar" aria-label=${l("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${y} name="logo" /><span>${l("shell.name")}</span></a>
          <span class="grow"></span>
          <${qo} session=${e} actions=${t} />
          <${Zt} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${Oe}>
          <${y} name="search" /><span class="grow">${l("shell.palette")}</span><kbd>${tn}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${l("shell.filter")}>
          ${kt.map(a=>St`
            <button class="filter" aria-pressed=${a===o} onClick=${()=>r(a)}>
              ${l(`shell.filter.${a}`)}
            </button>`)}
        </div>
        <${Yo} session=${e} actions=${t} />
      </header>
      <${nr} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&St`<p class="empty">${l(`shell.none.${o}`)}</p>`}
      <${Go} session=${e} />
    </nav>
  `}function zi(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return Fi(()=>Xo(o,e.state.groups,t,n),[e,o,r,t,n])}function sr({session:e,actions:t}){let n=oe.value,o=n.name!=="home";return xt(()=>Po(e),[e]),xt(()=>Ko(e),[e]),xt(()=>Wi(e),[e]),F`
    <a class="skip-link" href="#main">${l("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Ut}>
      <${mn} session=${e} />
      <${rr} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${ji} session=${e} actions=${t} at=${n} />
        <${Yi} session=${e} actions=${t} at=${n} />
      </main>
      <${jo} session=${e} actions=${t} />
      <${fn} session=${e} />
    </div>
    <${Ho} session=${e} actions=${t} />
    <${Gt} />
    <${Vt} />
    <${Kt} />
  `}function ji({session:e,actions:t,at:n}){switch(n.name){case"group":return F`<${Mo} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return F`<${Ao} key=${n.userId} session=${e} userId=${n.userId} />`;default:return F`
        <header class="bar">
          <a class="button quiet back" href="/"><${y} name="back" label=${l("shell.back")} /></a>
          <h1><bdi>${Qi(n)}</bdi></h1>
        </header>
      `}}function Wi(e){let t=()=>{},n=!1;return import("./later.js").then(({startNotifications:o})=>{n||(t=o(e))},()=>{}),()=>{n=!0,t()}}var Gi=()=>import("./later.js"),
Xi=()=>import("./later.js"),Vi=()=>import("./settings.js");function Yi({session:e,actions:t,at:n}){switch(n.name){case"group":return F`<${Eo} key=${n.
groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return F`<${Co} key=${n.userId} session=${e} actions=${t} userId=${n.userId} />`;case"j\
oin":return F`<${V} load=${Gi} name="InviteScreen" session=${e} actions=${t} code=${n.code} />`;case"search":return F`<${V} load=${Xi} name="SearchScreen" session=${e} actions=${t} query=${n.
query} />`;case"settings":return F`<${V} load=${Vi} name="Settings" session=${e} actions=${t} page=${n.page} />`;case"home":return F`<${Oo} session=${e} actions=${t} />`;default:
return F`<div class="main-body"><p class="empty"><a href="/">${l("shell.back")}</a></p></div>`}}function Qi(e){switch(e.name){case"home":return l("shell.name");case"\
group":case"direct":return l("shell.conversation");case"join":return l("shell.invitation");case"search":return l("shell.search");case"settings":return l("shell.\
settings");case"unknown":return l("shell.not_found")}}var Zi=()=>import("./later.js");function ea(){let e=L.status.value;switch(e.name){case"starting":return Ve`<p class="empty" role="status">${l("sh\
ell.starting")}</p>`;case"signed_out":return Ve`<${V} load=${Zi} name="SignIn" reason=${e.reason} known=${e.email} />`;case"signed_in":return Ve`<${sr} session=${e.
session} actions=${e.actions} />`}}function ir(e){an().then(()=>Ji(Ve`<${ea} />`,e)),addEventListener("online",()=>L.wake()),addEventListener("offline",()=>L.offline()),
addEventListener("pagehide",()=>{L.flush()}),document.addEventListener("visibilitychange",()=>{document.visibilityState==="visible"?L.wake():L.flush()}),L.start()}ir(document.getElementById("app"));un();
