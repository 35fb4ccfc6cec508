import{a as Vt,j as Ie}from"./shared5.js";import{b as Ht}from"./shared8.js";import{a as ce,b as Re,c as Q,d as Le,f as rt,g as zt,h as Qt}from"./shared2.js";
import{a as ge,b as Bt,c as Oe,d as jt,e as he,f as Te,g as qe,i as Jt}from"./shared4.js";import{a as Yt,b as Xt}from"./shared7.js";import{
a as De,b as Wt,c as Gt}from"./shared6.js";import{a as ve,c as Kt}from"./shared9.js";import{a as Nt,b as k,c as $e,d as Ft,e as X,f as L,
g as Z,h as ae,i as Ae,j as Ut,k as ne,l as B}from"./shared3.js";import{A,b as Ot,c as Tt,d as qt,e as c,f as q,g as nt,h as Me,i as Rt,k as D,l as ot,
m as te,n as ie,o as Lt,p as Dt,q as It,r as Pt,z as pe}from"./shared.js";import{html as Qe,render as Pi}from"./vendor/preact.js";import{effect as Jo}from"./vendor/preact.js";var Zo=["theme","text_size","density","reduced_motion","language"],en="chat-looks",er=new Set(["ar","fa","he","ur"]);async function tn(){let e=tr(),n=Zt(e);Jo(()=>{
let t=A.status.value;if(t.name!=="signed_in")return;let{settings:o}=t.session.local.signals,r=Object.fromEntries(Zo.map(s=>[s,o.value[s]]));Zt(r),nr(r)}),await n}
async function Zt({theme:e,text_size:n,density:t,reduced_motion:o,language:r}){let s=document.documentElement;Pe(s,"theme",e==="system"?null:e),Pe(s,"textSize",
n==="normal"?null:n),Pe(s,"density",t==="normal"?null:t),Pe(s,"motion",o==="always"?"reduced":null);let a=getComputedStyle(s).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",a);let i=qt(r?[r]:navigator.languages);try{await Tt(i)}catch{return}s.lang=i,s.dir=er.has(
i)?"rtl":"ltr"}function Pe(e,n,t){t===null?delete e.dataset[n]:e.dataset[n]=t}function tr(){try{return{...nt,...JSON.parse(localStorage.getItem(en)??"{}")}}catch{
return nt}}function nr(e){try{localStorage.setItem(en,JSON.stringify(e))}catch{}}import{html as j,useEffect as or,useState as oe}from"./vendor/preact.js";var nn=3,on=64;function rn(e){let n=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return n>0&&n<nn?c("account.name_short",{n:nn}):n>on?c("account.na\
me_long",{n:on}):""}var sn={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},an={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
rr=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],sr="password",st=1e3;function cn({reason:e,known:n}){let t=A.config.value,[o,r]=oe("sign_in"),[s,a]=oe(!1),
[i,l]=oe({field:"",text:""}),[d,m]=oe(e&&sn[e]?c(sn[e]):""),[f,u]=ir(),[p,$]=oe(""),g=ae.value,v=g.name==="join"&&g.code!==""?g.code:null,h=t?.registration==="o\
pen"||t?.registration==="invite"&&v!==null;async function w(E){a(!0),l({field:"",text:""});try{await E()}catch(T){let{code:R,retryAfter:P}=T,N=Object.hasOwn(an,
R)?an[R]:void 0;R==="rate_limited"&&P&&u(P),l(N?{field:N.field,text:c(N.key)}:{field:"",text:X(T)}),a(!1)}}function _(E){E.preventDefault();let T=E.target,R=N=>Bt(
T,N),P={email:R("email"),password:R("password"),isShared:R("shared")!==""};w(async()=>{if(o==="sign_in")await A.login(P);else if(o==="register"){let N=await A.register(
{...P,username:R("username"),invite:v});N!==null&&Ae(`/g/${N}`,{replace:!0})}else await A.reset(R("code").trim(),R("password")),x("sign_in"),m(c("account.passwo\
rd_set"))})}function x(E){r(E),a(!1),m(""),l({field:"",text:""})}let C=E=>i.field===E?i.text:"",S=(E,T)=>j`<button type="button" class="button quiet" onClick=${()=>x(
E)}>${c(T)}</button>`;return j`
    <main class="screen">
      <form class="card" onSubmit=${_}>
        <h1><${k} name="logo" /> ${c(`account.${o}`)}</h1>
        ${d&&j`<p class="card-notice" role="status">${d}</p>`}
        ${v&&j`<${Ht} code=${v} />`}
        ${o==="register"&&j`<${ge}
          name="username" label=${c("account.name")} autocomplete="username" isFirst=${!0} hint=${c("account.name_hint")}
          fault=${C("username")||rn(p)}
          onInput=${E=>$(E.target.value)}
        />`}
        ${o==="reset"&&j`<${ge} name="code" label=${c("account.code")} hint=${c("account.code_hint")} isFirst=${!0} fault=${C("code")} />`}
        ${o!=="reset"&&j`<${ge}
          name="email" label=${c("account.email")} type="email" value=${n??""} fault=${C("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!n}
        />`}
        <${ge}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!n}
          label=${o==="reset"?c("account.new_password"):c("account.password")} fault=${C("password")}
          autocomplete=${o==="sign_in"?"current-password":"new-password"}
          minlength=${o==="sign_in"?void 0:8} hint=${o==="sign_in"?"":c("account.password_hint")}
        />
        ${o!=="reset"&&j`<label class="choice"><input type="checkbox" name="shared" /><span>${c("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!i.text||i.field!==""}>${i.field?"":i.text}</p>
        <button class="button primary" disabled=${s||f>0}>
          ${f>0?c("account.wait",{n:f}):c(`account.${o}`)}
        </button>
        <div class="card-links">
          ${o==="sign_in"?j`${h&&S("register","account.register")}${S("reset","account.has_code")}`:S("sign_in","account.has_account")}
        </div>
        ${o==="sign_in"&&t?.has_demo_users&&j`<${ar} attempt=${w} />`}
      </form>
    </main>
  `}function ir(){let[e,n]=oe(0),[t,o]=oe(0),r=Math.max(0,Math.ceil((e-t)/st));return or(()=>{if(r===0)return;let s=setInterval(()=>o(Date.now()),st);return()=>clearInterval(
s)},[r===0]),[r,s=>{o(Date.now()),n(Date.now()+s*st)}]}function ar({attempt:e}){return j`
    <fieldset class="demo">
      <legend>${c("account.try_as")}</legend>
      ${rr.map(([n,t])=>j`
          <button type="button" class="button" onClick=${()=>e(()=>A.login({email:String(t),password:sr}))}>
            ${n}
          </button>
        `)}
    </fieldset>
  `}import{html as Y}from"./vendor/preact.js";import{html as vt,useEffect as ho,useMemo as Ws,useState as Gs}from"./vendor/preact.js";import{html as un,useEffect as ur,useState as dr}from"./vendor/preact.js";var Ne=({mentions:e=[]},n)=>e.includes(n)||e.includes(0);import{html as cr,useEffect as lr}from"./vendor/preact.js";function I(e,n,t=""){let o=e.view.people.get(n).value;return o?.is_deleted?c("conversation.deleted_user"):ne(o)||t}function be(e,n){let t=n.filter(o=>e.view.people.
get(o).value?.is_partial??!0);lr(()=>e.asking.people.need(t),[e,t.join()])}function ln({session:e,id:n,username:t}){return be(e,[n]),cr`<bdi class="person">${I(
e,n,t)}</bdi>`}var it=3,mr=2e3,fr=200,pr=10;function dn({session:e,groupId:n}){let[t,o]=dr([]);return ur(()=>{let r=0,s=0,a=0,i=m=>o(f=>[...f,{id:++r,text:m}].slice(-pr)),l=()=>{
s>it&&i(c("conversation.new_messages",{n:s-it})),s=0},d=e.onArrived(m=>{let{announce:f}=e.local.signals.settings.peek();for(let{message:u}of m){if(u.group_id!==
n||u.sender_id===e.state.me||f==="none"||f==="mentions"&&!Ne(u,e.state.me)||(s===0&&(a=setTimeout(l,mr)),++s>it))continue;let p=I(e,u.sender_id,u.sender);i(`${p}\
: ${Array.from(u.content).slice(0,fr).join("")||c("conversation.no_text")}`)}});return()=>{d(),clearTimeout(a)}},[e,n]),un`
    <div class="unseen" role="log" aria-label=${c("conversation.new_log")}>
      ${t.map(({id:r,text:s})=>un`<p key=${r}>${s}</p>`)}
    </div>
  `}import{signal as mn}from"./vendor/preact.js";var $r={text:"",reply_to:null,selection:null,files:[]};function Fe({session:e,key:n}){let{drafts:t,outbox:o}=e.local,
r=mn(null),s=mn(0),a=()=>t.get(n)??$r,i=d=>t.set(n,{...a(),...d}),l=()=>{s.value++};return{key:n,editing:r,focus:s,draft:a,change:i,shown:e.local.signals.drafts.
get(n),ask:l,reply({id:d,seq:m,sender_id:f,sender:u,content:p}){r.value=null,i({reply_to:{id:d,seq:m,sender_id:f,sender:u,content:p}}),l()},edit(d){r.value=d,l()},
async restore(d){let m=await o.discard(d,!0);if(!m)return;r.value=null;let f=a(),u=[f.text,m.content].filter(p=>p.trim()!=="").join(`
`);i({text:u,selection:null,reply_to:m.quote??f.reply_to,files:[...f.files,...m.files]}),l()}}}import{html as re,useEffect as es,useLayoutEffect as Ln,useRef as ft,useState as mt}from"./vendor/preact.js";import{computed as gr}from"./vendor/preact.js";var fn=["byte","kilobyte","megabyte","gigabyte"],vr=gr(()=>fn.map(e=>new Intl.NumberFormat(Ot.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function ee(e){let n=e,t=0;for(;n>=1e3&&t<fn.length-1;)n/=1024,t++;return vr.value[t].format(t===0?n:Number(n.toPrecision(3)))}var hr=10,br=10*1024*1024;async function we(e,n,t){let o=e.server.peek(),r=o?.files_max??hr,s=o?.file_bytes_max??br,a=t.filter(d=>d.size>s),i=t.filter(d=>d.size<=
s),l=Math.max(0,r-n.draft().files.length);if(a.length>0){let d=a.map(({name:m})=>m).join(", ");$e(c("conversation.too_large",{names:d,size:ee(s)}),{isFault:!0})}
if(i.length>l){let d=i.slice(l).map(({name:m})=>m).join(", ");$e(c("conversation.too_many",{names:d,n:r}),{isFault:!0})}for(let d of i.slice(0,l)){let m=await e.
local.attachments.attach(d,wr(d));n.change({files:[...n.draft().files,m]})}e.local.drafts.flush(),n.ask()}var at=e=>[...e?.files??[]];function pn({clipboardData:e}){
return e?.getData("text/plain")?[]:at(e)}function wr({name:e,type:n}){if(!/^image\.\w+$/.test(e))return e||"file";let t=new Date,o=a=>String(a).padStart(2,"0"),
r=[t.getFullYear(),o(t.getMonth()+1),o(t.getDate())].join("-"),s=[t.getHours(),t.getMinutes(),t.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${n.split(
"/")[1]??"png"}`}import{html as ct,useRef as Sr,useState as Er}from"./vendor/preact.js";var $n=8,yr=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,kr=/^[\p{L}\p{N}_-]+$/u,_r=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function gn(e,n){
let t=yr.exec(e.slice(Math.max(0,n-40),n));if(t)return{kind:"member",start:n-t[1].length,prefix:t[2]??""};let o=Pt(e,n);return o&&{kind:"emoji",...o}}async function vn({
session:e,actions:n,groupId:t},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:p}=await import("./picker.js");return p(r,$n).map(({emoji:$,name:g})=>({
id:$,label:$,detail:g,insert:`${$} `,userId:null}))}let s=xr(e,t),{items:a}=await n.members(t,{q:r,limit:50}),i=new Map(s.map((p,$)=>[p,$])),l=a.filter(({id:p})=>p!==
e.state.me);l.sort((p,$)=>(i.get(p.id)??1/0)-(i.get($.id)??1/0));let d=l.slice(0,$n).map(({id:p,username:$,display_name:g})=>({id:String(p),label:g||$,detail:g?
`@${$}`:"",insert:kr.test($)?`@${$} `:`@"${$}" `,userId:p})),m=e.state.groups.get(t),f=m?.kind==="group"&&m.role!=="member"&&"all".startsWith(_r(r)),u={id:"all",
label:"@all",detail:c("conversation.everyone"),insert:"@all ",userId:null};return f?[...d,u]:d}function xr(e,n){let t=[...e.state.logs.get(n)?.rows.values()??[]];
return t.sort((o,r)=>r.seq-o.seq),[...new Set(t.filter(o=>D(o)).map(o=>o.sender_id))]}function hn({session:e,actions:n,groupId:t,field:o,write:r}){let[s,a]=Er(null),i=Sr(0);async function l(){let $=++i.current,g=o.current,h=g&&g.selectionStart===
g.selectionEnd?gn(g.value,g.selectionStart):null;if(!h||h.kind==="member"&&t===null){a(null);return}try{let w=await vn({session:e,actions:n,groupId:t??0},h);$===
i.current&&a(w.length>0?{start:h.start,items:w,chosen:0}:null)}catch{$===i.current&&a(null)}}function d({insert:$}){let g=o.current,v=s.start;g.setRangeText($,v,
g.selectionEnd,"end"),m(),g.focus(),r(g.value)}function m(){i.current++,a(null)}function f($){if(!s||$.isComposing||$.ctrlKey||$.metaKey||$.altKey)return!1;let{
items:g,chosen:v}=s,w={ArrowDown:1,ArrowUp:-1}[$.key];if(w!==void 0)a({...s,chosen:(v+w+g.length)%g.length});else if(($.key==="Enter"||$.key==="Tab")&&!$.shiftKey)
d(g[v]);else if($.key==="Escape")m();else return!1;return $.preventDefault(),!0}let u=s&&ct`
    <ul class="completions" id="completions" role="listbox" aria-label=${c("conversation.suggestions")}>
      ${s.items.map(($,g)=>ct`
        <li
          key=${$.id} id=${`suggestion-${g}`} role="option" aria-selected=${g===s.chosen}
          onMouseDown=${v=>v.preventDefault()} onClick=${()=>d($)}
        >
          ${$.userId!==null&&ct`<${B} id=${$.userId} name=${$.label} file=${e.view.people.get($.userId).value?.avatar??null} size="small" />`}
          <bdi>${$.label}</bdi><bdi class="quiet-text">${$.detail}</bdi>
        </li>
      `)}
    </ul>
  `,p={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:u,attributes:p,look:l,
close:m,pressed:f}}import{html as dt}from"./vendor/preact.js";import{html as W}from"./vendor/preact.js";import{html as le,useState as qr}from"./vendor/preact.js";import{html as bn,signal as Cr,useLayoutEffect as Mr,useRef as Ar,useState as Or}from"./vendor/preact.js";var lt=Cr(null);function wn(e){lt.value=e}function yn(){let e=lt.value;return e&&bn`<${Tr} key=${e.href} picture=${e} />`}function Tr({picture:{file:e,href:n}}){
let t=Ar(null),[o,r]=Or(!1);Mr(()=>t.current?.showModal(),[]);let s=()=>t.current?.close(),a=o?`/v1/files/${e.id}/thumbnail`:n;return bn`
    <dialog
      ref=${t} class="viewer" aria-label=${e.name} onClose=${()=>lt.value=null}
      onClick=${i=>i.target===t.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${e.name}</bdi>
        <a class="button quiet" href=${n} download=${e.name}>
          <${k} name="download" label=${c("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${k} name="close" label=${c("conversation.close")} /></button>
      </header>
      <img src=${a} width=${e.width} height=${e.height} alt=${e.name} onError=${()=>r(!0)} />
    </dialog>
  `}var Rr=320,Lr=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),Be=({id:e},{group_id:n,seq:t})=>`/v1/files/${e}?group=${n}&\
seq=${t}`;function Dr({type:e,width:n,height:t}){if(!Lr.has(e)||!n||!t)return null;let o=Math.min(1,Rr/Math.max(n,t));return{width:Math.max(1,Math.round(n*o)),height:Math.
max(1,Math.round(t*o))}}function kn({files:e,at:n}){return le`
    <div class="files">${e.map(t=>le`<${Ir} key=${t.id} file=${t} at=${n} />`)}</div>
  `}function Ir({file:e,at:n}){let[t,o]=qr(!1),r=t?null:Dr(e);if(r)return le`
      <button
        type="button" class="picture" aria-label=${c("conversation.open_picture",{name:e.name})}
        onClick=${()=>wn({file:e,href:Be(e,n)})}
      >
        <img
          src=${`/v1/files/${e.id}/thumbnail`} width=${r.width} height=${r.height} alt=${e.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=e.type.split("/")[0];return le`
    <div class="file">
      ${s==="video"&&le`<video controls preload="none" aria-label=${e.name} src=${Be(e,n)} />`}
      ${s==="audio"&&le`<audio controls preload="none" aria-label=${e.name} src=${Be(e,n)} />`}
      <a class="file-link" href=${Be(e,n)} download=${e.name}>
        <${k} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${Pr(e)} · ${ee(e.size)}</span>
        </span>
        <${k} name="download" label=${c("conversation.download")} />
      </a>
    </div>
  `}function Pr({name:e,type:n}){let t=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return t?t.toLocaleUpperCase():n}import{html as ut}from"./vendor/preact.js";function _n({context:e,message:n}){let{content:t,edited_at:o,mentions:r,group_id:s}=n,a=i=>Q({name:"profile",userId:i,groupId:s});return ut`
    ${t&&ut`
      <div class="message-text">
        <${ce} content=${t} mentions=${r} meId=${e.session.state.me} onMention=${a} />
      </div>
    `}
    ${o&&ut`<span class="message-edited" title=${Te(new Date(o))}>${c("conversation.edited_mark")}</span>`}
  `}import{html as xn,useState as Nr}from"./vendor/preact.js";var Sn=8;function En({context:e,message:n}){let{reactions:t={},reacted:o=[]}=n,[r,s]=Nr(null),a=Object.
entries(t);if(a.length===0)return null;async function i(){if(r?.counts!==t){s({counts:t,by:new Map});try{let{items:l}=await e.actions.reactions(n.group_id,n.seq),
d=new Map;for(let{emoji:m,username:f}of l)d.set(m,[...d.get(m)??[],f]);s({counts:t,by:d})}catch{}}}return xn`
    <div class="reactions" onPointerEnter=${i} onFocusIn=${i}>
      ${a.map(([l,d])=>{let m=o.includes(l),f=r?.by.get(l)?.join(", ");return xn`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${m}
            aria-label=${c("conversation.reaction",{emoji:l,n:d})}
            title=${f?`${l} ${f}`:l}
            onClick=${()=>e.react(n,l,!m)}
          >
            <span class="emoji">${Fr(l)}</span><span>${d}</span>
          </button>
        `})}
    </div>
  `}function Fr(e){let n=Array.from(e);return n.length>Sn?`${n.slice(0,Sn-1).join("")}…`:e}var Br=300;function Cn({context:e,message:n,isHead:t,isFlashed:o}){let{session:r}=e;be(r,[n.sender_id]);let s=I(r,n.sender_id,n.sender),a=r.view.people.get(n.sender_id).
value,i=new Date(n.timestamp),l=W`<time datetime=${n.timestamp} title=${Te(i)}>${he(i)}</time>`,d=Ne(n,r.state.me),m=["message",t&&"head",d&&"to-me",o&&"flashed"].
filter(Boolean).join(" ");return W`
    <div class=${m} role="listitem" data-row=${n.seq} tabindex="-1" aria-label=${Kr(n,s,i)}>
      <div class="message-side">
        ${t?W`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${c("conversation.profile_of",{name:s})}
              onClick=${()=>Q({name:"profile",userId:n.sender_id,groupId:n.group_id})}
            >
              <${B} id=${n.sender_id} name=${s} file=${a?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${t&&W`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${n.quote&&W`<${Hr} context=${e} message=${n} />`}
        ${n.deleted?W`<p class="message-gone">${c("conversation.deleted")}</p>`:W`<${_n} context=${e} message=${n} />`}
        ${n.files&&W`<${kn} files=${n.files} at=${n} />`}
        <${En} context=${e} message=${n} />
        <${Ur} message=${n} />
      </div>
      ${n.pinned&&W`<span class="message-pinned"><${k} name="pin" label=${c("conversation.pinned")} /></span>`}
    </div>
  `}function Ur({message:{group_id:e,seq:n,reply_count:t}}){return t?W`
    <button type="button" class="replies" onClick=${()=>Q({name:"replies",groupId:e,seq:n})}>
      <${k} name="reply" />${c("conversation.replies",{n:t})}
    </button>
  `:null}function Hr({context:e,message:n}){let t=n.quote,o=I(e.session,t.sender_id,t.sender),r=Z({name:"group",groupId:n.group_id,seq:t.seq});return W`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${ye(t)}</span>
    </a>
  `}function ye({content:e}){return pe(e)||c("conversation.no_text")}function Kr(e,n,t){let o=e.deleted?c("conversation.deleted"):pe(e.content.slice(0,Br)),r=e.
files?.map(i=>i.name)??[],s=Object.values(e.reactions??{}).reduce((i,l)=>i+l,0),a=[[o,...r].filter(i=>i!=="").join(", "),s>0&&c("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&c("conversation.edited"),e.pinned&&c("conversation.pinned")];return`${n}, ${he(t)}: ${a.filter(Boolean).join(", ")}`}function Mn({session:e,compose:n,onStop:t}){let o=n.editing.value,r=n.shown.value?.reply_to,s=r&&!r.sender_id?jr(e,r.id)??r:r;if(o)return dt`
      <div class="composer-bar">
        <${k} name="edit" /><span class="grow">${c("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${t}><${k} name="close" label=${c("conversation.cancel")} /></button>
      </div>
    `;if(!s)return null;let a=s.sender_id?I(e,s.sender_id,s.sender):"",i=()=>{n.change({reply_to:null}),n.ask()};return dt`
    <div class="composer-bar">
      <${k} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${a?c("conversation.reply_to",{name:a}):c("conversation.reply")}</b>
        ${a&&dt`${" "}<span class="quiet-text">${ye(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${i}><${k} name="close" label=${c("conversation.cancel")} /></button>
    </div>
  `}function jr({state:e},n){for(let t of e.logs.values())for(let o of t.rows.values())if(o.id===n&&D(o))return o;return null}import{html as zr}from"./vendor/preact.js";var An=(e,n)=>De(c("conversation.conflict"),t=>zr`
      <div class="dialog-form">
        <p>${c("conversation.conflict_text")}</p>
        <h3>${c("conversation.conflict_mine")}</h3>
        <p class="conflict-text" dir="auto">${e}</p>
        <h3>${c("conversation.conflict_theirs")}</h3>
        <p class="conflict-text" dir="auto">${n}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>t("theirs")}>${c("conversation.keep_theirs")}</button>
          <button type="button" class="button primary" onClick=${()=>t("mine")}>${c("conversation.keep_mine")}</button>
        </footer>
      </div>
    `);var Wr=matchMedia("(pointer: coarse) and (hover: none)");function On(e,n,t){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-n<30?!1:e.ctrlKey||
e.metaKey?!0:t&&!e.shiftKey&&!e.altKey&&!Wr.matches}import{html as Gr,useEffect as Yr,useState as Xr}from"./vendor/preact.js";function Tn({session:e,compose:n,mayPost:t}){let[o,r]=Xr(!1);return Yr(()=>{if(!t)return;let s=i=>{i.dataTransfer?.types.includes("Files")&&(i.preventDefault(),
r(i.type!=="drop"),i.type==="drop"&&we(e,n,at(i.dataTransfer)))},a=i=>{i.relatedTarget===null&&r(!1)};for(let i of["dragenter","dragover","drop"])addEventListener(
i,s);return addEventListener("dragleave",a),()=>{for(let i of["dragenter","dragover","drop"])removeEventListener(i,s);removeEventListener("dragleave",a)}},[e,n,
t]),o&&Gr`<div class="drop-area"><p>${c("conversation.drop")}</p></div>`}function qn({state:e},n){let t=null;for(let o of e.logs.get(n)?.rows.values()??[])!D(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!t||o.seq>t.seq)&&(t=o);
return t}import{html as J,useEffect as Vr,useState as Qr}from"./vendor/preact.js";function Rn({session:e,compose:n}){let t=n.shown.value?.files??[];if(t.length===0)return null;let o=r=>{n.change({files:n.draft().files.filter(({local_id:s})=>s!==
r.local_id)}),e.local.attachments.drop(r.local_id),n.ask()};return J`
    <ul class="tray" role="list" aria-label=${c("conversation.attached")}>
      ${t.map(r=>J`<${Jr} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function Jr({session:e,file:n,onRemove:t}){let{attachments:o,signals:r}=e.local,s=r.progress.get(n.local_id).value,a=Zr(e,n),i=n.name||c("conversation.a_fil\
e"),l=s?.state==="failed",d=s?.state==="running"||s?.state==="waiting";return J`
    <li class="tray-item" data-failed=${l}>
      ${a?J`<img src=${a} alt="" />`:J`<${k} name="file" />`}
      <span class="file-text">
        <bdi class="file-name">${i}</bdi>
        ${l?J`<span class="file-detail" role="alert">${X({code:s.code,message:c("conversation.not_uploaded")})}</span>`:n.size>0&&J`<span class="file-detail">${ee(
n.size)}</span>`}
        ${d&&J`<progress max=${s.size} value=${s.sent} aria-label=${c("conversation.uploading",{name:i})} />`}
      </span>
      ${l&&J`
        <button type="button" class="button" onClick=${()=>o.ensure(n).catch(()=>{})}>${c("conversation.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${t}>
        <${k} name="close" label=${d?c("conversation.cancel_upload",{name:i}):c("conversation.remove",{name:i})} />
      </button>
    </li>
  `}function Zr(e,{local_id:n,type:t}){let[o,r]=Qr(null);return Vr(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(t))return;let s="",a=!1;return e.local.attachments.
blob(n).then(i=>{!i||a||(s=URL.createObjectURL(i),r(s))}),()=>{a=!0,s&&URL.revokeObjectURL(s)}},[n,t]),o}var ts=15e3,ns=16384,os=new TextEncoder;function Ue({session:e,actions:n,compose:t,list:o,groupId:r,userId:s}){let a=t.shown.value,i=t.editing.value,l=r===null?
null:e.view.groups.get(r).value,d=r===null||(l?.may_post??!1),[m,f]=mt(a?.text??""),[u,p]=mt(""),[$,g]=mt(!1),v=ft(null),h=ft(-1/0),w=i?u:m,_=a?.files??[];es(()=>{
document.activeElement===v.current&&m!==""&&a?.text!==""||f(a?.text??"")},[a?.text]),Ln(()=>{i&&p(i.content)},[i]);let x=t.focus.value;Ln(()=>{let y=v.current;!y||
x===0||(y.focus(),y.setSelectionRange(y.value.length,y.value.length))},[x,i]);function C(y){if(i){p(y),S.look();return}f(y),S.look();let{selectionStart:O,selectionEnd:F}=v.
current;t.change({text:y,selection:[O,F]}),y!==""&&r!==null&&e.people.type(r)}let S=hn({session:e,actions:n,groupId:r,field:v,write:C}),E=os.encode(w).length,T=e.
server.value?.content_bytes_max??ns,R=_.some(({local_id:y})=>e.local.signals.progress.get(y).value?.state==="failed"),P=d&&!R&&E<=T&&(w.trim()!==""||!i&&_.length>
0);async function N(){if(!P)return;if(i){await Je(i);return}let{reply_to:y}=t.draft();S.close(),g(!1),f(""),t.change({text:"",reply_to:null,files:[],selection:null});
let O=r===null?{recipient_id:s}:{group_id:r},F=n.send({...O,content:w,files:_,quote:y,reply_to:y?.id??null});(o?.position.peek().isAtEnd||e.local.signals.settings.
peek().jump_to_own)&&o?.goToEnd().catch(()=>{}),await F;let b=v.current?.value??"";b!==""&&!t.editing.peek()&&t.change({text:b})}async function Je(y){if(w===y.content){
V();return}try{await n.edit(y,w),V()}catch(O){O instanceof Rt?await Ce(O):await L(()=>Promise.reject(O))}}async function Ce({mine:y,theirs:O}){let F=await An(y,
O.content);F==="theirs"?V():F==="mine"?await L(async()=>(await n.edit(O,y),V())):t.ask()}function V(){t.editing.value=null,t.ask()}function fe(y){if(y.defaultPrevented||
S.pressed(y))return;let O=h.current;h.current=-1/0;let F=e.local.signals.settings.peek();if(On(y,O,F.enter_sends))y.preventDefault(),N();else{if(y.isComposing)return;
if(y.key.toLowerCase()==="p"&&y.shiftKey&&(y.ctrlKey||y.metaKey))y.preventDefault(),g(!$);else if(y.key==="Escape"&&(i||a?.reply_to))y.preventDefault(),i?V():t.
change({reply_to:null});else if(y.key==="ArrowUp"&&w===""&&!i&&r!==null){let b=qn(e,r);if(!b)return;y.preventDefault(),t.edit(b)}else(y.key==="PageUp"||y.key===
"PageDown")&&o&&(y.preventDefault(),o.scroll(y.key==="PageUp"?-1:1))}}function Ze(){S.close(),e.local.drafts.flush()}function et(y){let O=d&&!i?pn(y):[];O.length!==
0&&(y.preventDefault(),we(e,t,O))}function tt(y){y.preventDefault(),N(),v.current?.focus()}return re`
    <form class="composer" onSubmit=${tt}>
      ${S.list}
      <${Mn} session=${e} compose=${t} onStop=${V} />
      ${!i&&re`<${Rn} session=${e} compose=${t} />`}
      ${$&&w.trim()!==""&&re`
        <section class="composer-preview" aria-label=${c("conversation.preview")}><${ce} content=${w} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${d&&!i&&re`<${rs} session=${e} compose=${t} />`}
        <textarea
          ...${S.attributes}
          ref=${v} rows="1" aria-label=${c("conversation.message")} dir="auto" value=${w} readonly=${!d&&!i}
          placeholder=${d?c("conversation.write"):c("conversation.may_not_write")}
          onInput=${y=>C(y.target.value)}
          onKeyDown=${fe} onClick=${S.look} onBlur=${Ze} onPaste=${et}
          onCompositionEnd=${y=>h.current=y.timeStamp}
        ></textarea>
        ${w.trim()!==""&&re`
          <button
            type="button" class="button quiet" aria-pressed=${$} title=${c("conversation.preview")}
            onClick=${()=>g(!$)}
          ><${k} name="eye" label=${c("conversation.preview")} /></button>
        `}
        <button class="button primary send" disabled=${!P}>
          <${k} name=${i?"check":"send"} label=${i?c("conversation.save"):c("conversation.send")} />
        </button>
      </div>
      ${E>=ts&&re`
        <p class="composer-count" role="status" data-over=${E>T}>${c("conversation.left",{left:T-E})}</p>
      `}
      <${Tn} session=${e} compose=${t} mayPost=${d&&!i} />
    </form>
  `}function rs({session:e,compose:n}){let t=ft(null);return re`
    <input ref=${t} type="file" multiple hidden onChange=${()=>{let{files:r}=t.current;we(e,n,[...r??[]]),t.current.value=""}} />
    <button type="button" class="button quiet" title=${c("conversation.attach")} onClick=${()=>t.current?.click()}>
      <${k} name="attach" label=${c("conversation.attach")} />
    </button>
  `}var ss=24;function He({session:e,actions:n,groupId:t,compose:o}){let{settings:r}=e.local;return{session:e,actions:n,groupId:t,compose:o,react({group_id:s,seq:a},i,l){
return l&&this.used(i),L(()=>n.react(s,a,i,l))},used(s){let a=r.settings.peek().recent_emoji.filter(i=>i!==s);r.set("recent_emoji",[s,...a].slice(0,ss))}}}function Dn(e,{context:n,list:t}){if(e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel :focus"))return;let{session:o,
groupId:r,compose:s}=n;if(e.key==="Escape"){if(document.querySelector(".panel"))return;e.preventDefault();let a=o.state.groups.get(r);a&&o.marks.read(r,a.seq),t.
endLine(),t.goToEnd().catch(()=>{}),s.ask()}else is(e)&&!as(e.target)&&s.ask()}var is=({key:e,ctrlKey:n,metaKey:t,altKey:o})=>Array.from(e).length===1&&e!==" "&&
!n&&!t&&!o,as=e=>e instanceof HTMLElement&&e.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]")!==null;import{html as de,render as uo,useEffect as mo,useLayoutEffect as js,useRef as Ee,useState as fo}from"./vendor/preact.js";import{effect as Hn,signal as Kn,untracked as fs}from"./vendor/preact.js";function In({box:e,hasEnd:n,onMoved:t}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],a=()=>e.getBoundingClientRect().top,i=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>n()&&i()<80;function d(g){let v=a(),h=0,w=g.length;for(;h<w;){let _=h+w>>1;g[_].getBoundingClientRect().bottom>v?w=_:h=_+1}return h}
function m(){let g=s(),v=new Set(g);for(let h of o.keys())v.has(h)||(o.delete(h),$.unobserve(h));for(let h of g)o.has(h)||$.observe(h),o.set(h,h.getBoundingClientRect().
height);r=l()}function f(){if(r)u();else{let g=a(),v=0;for(let h of s()){let{bottom:w,height:_}=h.getBoundingClientRect(),x=_-(o.get(h)??_);if(w-v-x>g)break;v+=
x}v!==0&&(e.scrollTop+=v)}m(),t()}function u(){e.scrollTop=e.scrollHeight}function p(){r=l(),t()}let $=new ResizeObserver(f);return $.observe(e),e.addEventListener(
"scroll",p,{passive:!0}),{rows:s,atEnd:l,spare:()=>({above:e.scrollTop,below:i()}),change(g){let v=l(),h=s(),w=v?0:d(h),_=v?[]:h.slice(w,w+30).map(x=>({row:x,top:x.
getBoundingClientRect().top}));if(g(),v)n()&&u();else{let x=_.find(({row:C})=>C.isConnected);x&&(e.scrollTop+=x.row.getBoundingClientRect().top-x.top)}m()},move(g,v){
g();let h=v&&e.querySelector(`[data-row="${v.row}"]`);if(!h)u();else{let w=v.offset??e.clientHeight*(v.part??0);e.scrollTop+=h.getBoundingClientRect().top-a()-w}
m()},place(){let g=s(),v=g[d(g)];return v?{row:String(v.dataset.row),offset:v.getBoundingClientRect().top-a()}:null},lastSeen(){let g=e.getBoundingClientRect().
bottom+1;return s().findLast(v=>v.getBoundingClientRect().bottom<=g)},dispose(){$.disconnect(),e.removeEventListener("scroll",p)}}}var cs=600*1e3,ls=100,Pn={part:1/3},us={offset:48},ue=new Map;function Nn({session:e,groupId:n,window:t,show:o,setLine:r}){let{state:s,history:a}=e,i=`${s.me} ${n}`,
l=0;async function d(u,p=Pn){let $=++l;if(await a.openAt(n,u),$!==l||!t.around(u))return!1;let g=t.nearest(u);return g!==null&&o({row:String(g),...p}),g===u}async function m(){
let u=++l,p=s.groups.get(n)?.seq??0;a.look(n,Dt);let $=t.atEnd();$&&o(null),!($&&(t.segment()?.to??0)>=p)&&(await a.page(n),u===l&&t.atEnd()&&o(null))}async function f(){
let u=++l,{seq:p}=await a.open(n);return u!==l?!0:p===null||!t.around(p)?!1:(r(p),o({row:String(p),...Pn}),!0)}return{goTo:d,goToEnd:m,openUnread:f,async open(){
if(await f())return;let u=ue.get(i);u&&Date.now()-u.at<cs&&t.around(Number(u.row))?o(u):await m()},async goToTime(u){let{seq:p}=await a.openAtTime(n,u.toISOString());
p===null?await m():await d(p,us)},leave(u){l++,ue.delete(i),u&&!u.row.startsWith("k")&&ue.set(i,{...u,at:Date.now()});let[p]=ue.keys();ue.size>ls&&p!==void 0&&ue.
delete(p)}}}var ds=400;function Fn({session:e,groupId:n,anchor:t,window:o,firstUnread:r}){let s=0,a=!1,i=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let m=e.state.groups.get(n),f=o.segment();if(!m||!f||!i()||f.from>Math.max(m.read_seq+1,r()??0))return 0;let u=e.state.logs.get(n);if(t.atEnd()&&u&&te(u)===f)return f.
to;let p=t.lastSeen()?.dataset.row??"";return p.startsWith("k")?f.to:Number(p)}function d(){let m=l(),f=e.state.groups.get(n);a||!f||m<=f.read_seq||s||(s=setTimeout(
()=>{s=0;let u=Math.min(m,l());!a&&u>0&&e.marks.read(n,u),d()},ds))}return{look:d,isLooking:i,stop(){a=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function Bn(e,n){let t=e.groups.get(n),o=e.logs.get(n),r=o&&te(o);return!t||!o||!r?null:ie(o,r).find(a=>a.seq>t.read_seq&&D(a)&&Lt(e,a))?.seq??null}var ke=300,_e=50,ms=50;function Un(e){let n=null,t=0,o=1/0;function r(){let i=e(),l=i&&(n===null?te(i):ot(i,n));return i&&l?{log:i,segment:l,rows:ie(i,l)}:null}
function s(i){let l=i.findIndex(m=>m.seq>=t),d=o===1/0?i.length:i.findLastIndex(m=>m.seq<=o)+1;return[l<0?i.length:l,d]}function a(i,l,d,m=!1){t=i[l]?.seq??0,o=
m&&d>=i.length?1/0:i[d-1]?.seq??1/0}return{keep(i){n=i},segment:()=>r()?.segment??null,hasEnd(){let i=r();return i!==null&&i.segment.at_end&&s(i.rows)[1]===i.rows.
length},draw(i){let l=r();if(!l)return null;let{rows:d,segment:m}=l,[f,u]=s(d);return u-f>ke?(i?f=Math.max(f,u-ke+ms):u=f+ke,a(d,f,u,m.at_end)):u===d.length&&m.
at_end&&(o=1/0),{rows:d.slice(f,u),hasOlder:f>0||!m.at_start,hasNewer:u<d.length||!m.at_end,isAtStart:f===0&&m.at_start}},extend(i){let l=r();if(!l)return"done";
let{rows:d,segment:m}=l,[f,u]=s(d);if(i==="older"){if(f===0)return m.at_start?"done":"missing";let p=Math.max(0,f-_e);a(d,p,Math.min(u,p+ke),m.at_end)}else{if(u===
d.length)return m.at_end?"done":"missing";let p=Math.min(d.length,u+_e);a(d,Math.max(f,p-ke),p,m.at_end)}return"moved"},around(i){let l=e(),d=l&&ot(l,i);if(!l||
!d)return!1;n=i;let m=ie(l,d),f=m.findIndex(p=>p.seq>=i),u=f<0?m.length:f;return a(m,Math.max(0,u-_e),Math.min(m.length,u+_e),d.at_end),!0},nearest(i){let{rows:l}=r()??
{rows:[]};return(l.find(d=>d.seq>=i)??l.at(-1))?.seq??null},atEnd(){let i=e(),l=i&&te(i);if(!i||!l)return!1;n=null;let d=ie(i,l);return a(d,Math.max(0,d.length-
2*_e),d.length,!0),!0}}}var ps=100,$s=1.5,gs=2e3,vs=100,jn=["wheel","touchmove","keydown","pointerdown"],zn=new Set(["idle","connecting","catching_up","live"]);function Wn({session:e,groupId:n,
box:t,render:o}){let r=Un(()=>e.state.logs.get(n)??null),s=()=>!e.isCurrent.peek()&&zn.has(e.connection.peek().state),a=In({box:t,hasEnd:()=>r.hasEnd()&&!s(),onMoved:P}),
i=Kn({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=Kn({isAtEnd:!0,isLineAbove:!1}),d=Fn({session:e,groupId:n,anchor:a,window:r,firstUnread:()=>i.peek().
lineSeq}),m=Nn({session:e,groupId:n,window:r,show:Ze,setLine:b=>{i.value={...i.peek(),lineSeq:b}}}),f=0,u=0,p=0,$=!0,g=!1,v=new Set,h=0,w=!1,_=!1,x=!1;function C(){
let b=r.draw(a.atEnd());(b||f===0)&&o(b,i.peek()),f=performance.now()}function S(){clearTimeout(u),u=0,!g&&($||(R(),T(()=>a.change(C)),P()))}function E(){if(u||
g)return;let b=Math.max(0,ps-(performance.now()-f));u=setTimeout(S,b)}function T(b){let M=document.activeElement;b(),M&&!M.isConnected&&t.focus({preventScroll:!0})}
function R(){if(i.peek().lineSeq!==null||d.isLooking()&&!s())return;let b=Bn(e.state,n);b!==null&&(i.value={...i.peek(),lineSeq:b})}function P(){if(g||$)return;
let{above:b,below:M}=a.spare();w=Math.abs(t.scrollTop-h)>t.clientHeight,h=t.scrollTop;let K=a.place();K&&!K.row.startsWith("k")&&r.keep(Number(K.row));let Et=$s*
t.clientHeight;!(b<Et&&Ce("older"))&&M<Et&&Ce("newer");let Ct=a.atEnd()||s()&&l.peek().isAtEnd,Mt=Je(),At=l.peek();(At.isAtEnd!==Ct||At.isLineAbove!==Mt)&&(l.value=
{isAtEnd:Ct,isLineAbove:Mt}),s()||d.look()}function N(){let{isAtEnd:b}=l.peek();P(),!($||!b||x)&&m.openUnread().then(M=>M?void 0:m.goToEnd()).catch(()=>{})}function Je(){
let{lineSeq:b}=i.peek();if(b===null)return!1;let[M]=a.rows(),K=t.querySelector(`[data-row="${b}"]`);return K?K.getBoundingClientRect().bottom<t.getBoundingClientRect().
top:M!==void 0&&b<Number(M.dataset.row)}function Ce(b){let M=r.extend(b);return M==="moved"?(T(()=>a.change(C)),E()):M==="missing"&&i.peek().faultAt!==b&&V(b),M===
"moved"}async function V(b){let M=Number(a.place()?.row);if(!(Number.isNaN(M)||v.has(b))){v.add(b);try{await e.history[b](n,M,w?vs:void 0),v.delete(b),fe(null,null),
!g&&r.extend(b)==="moved"&&S()}catch(K){v.delete(b),fe(X(K),b)}}}function fe(b,M){let K=i.peek();(K.fault!==b||K.faultAt!==M)&&(i.value={...K,fault:b,faultAt:M})}
function Ze(b){$=!1,l.value={...l.peek(),isAtEnd:b===null},fe(null,null),T(()=>a.move(C,b)),P()}function et(b){clearTimeout(p),i.value={...i.peek(),flashSeq:b},
S(),t.querySelector(`[data-row="${b}"]`)?.focus({preventScroll:!0}),p=setTimeout(()=>i.value={...i.peek(),flashSeq:null},gs)}let tt=Hn(()=>{e.view.logs.get(n).value,
e.local.signals.outgoing.value,i.value,E()}),y=Hn(()=>{let b=e.isCurrent.value||!zn.has(e.connection.value.state);b&&_&&fs(N),b!==!_&&(x=!1),_=!b}),O=()=>{x=!0};
for(let b of jn)t.addEventListener(b,O,{passive:!0});let F=()=>d.look();return document.addEventListener("visibilitychange",F),addEventListener("focus",F),{marks:i,
position:l,anchor:a,window:r,reading:d,draw:S,flash:et,ask:V,...m,scroll:b=>t.scrollBy({top:b*.9*t.clientHeight}),endLine(){i.value={...i.peek(),lineSeq:null}},
async again(){let b=a.place();!b||b.row.startsWith("k")||l.peek().isAtEnd?await m.goToEnd():await m.goTo(Number(b.row),{offset:b.offset})},dispose(){m.leave(l.peek().
isAtEnd?null:a.place()),g=!0,clearTimeout(u),clearTimeout(p),tt(),y();for(let b of jn)t.removeEventListener(b,O);document.removeEventListener("visibilitychange",
F),removeEventListener("focus",F),d.dispose(),a.dispose()}}}import{html as Gn,useRef as hs}from"./vendor/preact.js";var Yn=()=>De(c("conversation.jump_to_date"),e=>Gn`<${bs} close=${e} />`);function bs({close:e}){let n=hs(null),t=Oe(new Date);function o(r){r.preventDefault(),
n.current?.value&&e(jt(n.current.value))}return Gn`
    <form class="dialog-form" onSubmit=${o}>
      <div class="field">
        <label for="jump-date">${c("conversation.date")}</label>
        <input id="jump-date" data-first ref=${n} type="date" required max=${t} value=${t} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>e()}>${c("conversation.cancel")}</button>
        <button class="button primary">${c("conversation.jump")}</button>
      </footer>
    </form>
  `}import{useEffect as Rs}from"./vendor/preact.js";import{html as xe,signal as ws,useLayoutEffect as ys,useRef as ks,useState as _s}from"./vendor/preact.js";function Xn(e,n){let t=n.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(n).direction==="rtl",a=s?t.left:t.right-o,i=Math.
max(4,Math.min(a,innerWidth-o-4)),l=t.top-r-4,d=l>=4?l:Math.max(4,Math.min(t.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${d}px`,e.style.insetInlineStart=
`${s?innerWidth-i-o:i}px`}var xs=6,Ss=["👍","❤️","😂","🎉","😮","😢"],Ke=ws(null);function Vn(e){Ke.value=e}function pt({session:e}){let n=e.local.signals.settings.value.recent_emoji;
return[...new Set([...n,...Ss])].slice(0,xs)}function Qn(){let e=Ke.value;return e&&xe`<${Es} key=${e.message.seq} choice=${e} />`}function Es({choice:e}){let{context:n,
message:t,anchor:o}=e,r=ks(null),[s,a]=_s(null);ys(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),Xn(u,o),u.querySelector("input, button")?.focus()},
[e,s]);let i=()=>import("./picker.js").then(u=>a(()=>u.Picker));function l(){Ke.peek()===e&&(Ke.value=null,o.isConnected&&o.focus({preventScroll:!0}))}
function d(u){l(),n.react(t,u,!t.reacted?.includes(u))}function m(u){if(u.key==="Escape")l();else{if(s||!["ArrowRight","ArrowLeft"].includes(u.key))return;f(u)}
u.preventDefault(),u.stopPropagation()}function f(u){let p=[...r.current.querySelectorAll("button")],$=getComputedStyle(o).direction==="rtl",g=u.key==="ArrowRig\
ht"===$?-1:1,v=p.indexOf(document.activeElement);p[(v+g+p.length)%p.length]?.focus()}return xe`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${c("conversation.react")} onKeyDown=${m}
      onToggle=${u=>u.newState==="closed"&&l()}
    >
      ${s&&xe`<${s} onPick=${d} onClose=${l} />`}
      ${!s&&pt(n).map(u=>xe`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${c("conversation.react_with",{emoji:u})}
          aria-pressed=${t.reacted?.includes(u)??!1} onClick=${()=>d(u)}
        >${u}</button>
      `)}
      ${!s&&xe`
        <button type="button" class="button quiet" title=${c("conversation.all_emoji")} onClick=${()=>L(i)}>
          <${k} name="add" label=${c("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}function Se(e,n,t){let{session:o,actions:r,compose:s}=e,{group_id:a,seq:i}=t,l=o.state.groups.get(a),d=l?.kind==="group"&&l.role!=="member",m=t.sender_id===o.state.
me,f=!t.deleted,u=f&&l?.is_archived===!1,p=l?.kind==="direct"||d||l?.settings?.may_pin==="all";return[u&&{id:"react",label:c("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:g=>Vn({context:e,message:t,anchor:g})},u&&l?.may_post&&{id:"reply",label:c("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(t)},u&&m&&{id:"edit",label:c("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(t)},{id:"link",label:c("conversation.copy_link"),icon:"\
link",keys:["C"],run:()=>Jn(new URL(Z({name:"group",groupId:a,seq:i}),location.href).href)},f&&t.content!==""&&{id:"text",label:c("conversation.copy_text"),icon:"\
copy",run:()=>Jn(t.content)},u&&p&&{id:"pin",label:t.pinned?c("conversation.unpin"):c("conversation.pin"),icon:"pin",keys:["P"],run:()=>L(()=>r.pin(a,i,!t.pinned))},
!m&&{id:"unread",label:c("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(n.reading.stop(),L(()=>o.marks.unread(a,i)))},f&&{id:"readers",label:c("c\
onversation.seen_by"),icon:"eye",run:()=>Q({name:"readers",groupId:a,seq:i})},f&&t.reactions&&{id:"reactions",label:c("conversation.who_reacted"),icon:"react",run:()=>Q(
{name:"reactions",groupId:a,seq:i})},f&&t.edited_at!==void 0&&(m||d)&&{id:"versions",label:c("conversation.versions"),icon:"clock",run:()=>Q({name:"versions",groupId:a,
seq:i})},u&&(m||d)&&{id:"delete",label:c("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(g,v)=>{Cs(e,t,v)}}].filter(g=>typeof g==
"object")}async function Cs({actions:e},{group_id:n,seq:t},o){let r=()=>e.remove(n,t);if(o){await L(r);return}await Wt({title:c("conversation.delete_title"),text:c(
"conversation.delete_text"),action:c("conversation.delete"),work:r,isDanger:!0})}async function Jn(e){await L(()=>navigator.clipboard.writeText(e))&&$e(c("conve\
rsation.copied"))}import{html as $t,useEffect as Ms,useLayoutEffect as As,useRef as Os,useState as Ts}from"./vendor/preact.js";var qs=3,Zn={Delete:"conversation.key_delete"};function je({session:e,groupId:n},t){let o=t?.closest("[data-row]"),r=e.state.logs.get(n)?.rows.get(Number(o?.dataset.
row));return D(r)?r:null}function ze(e,n,t,o,r=null){let s=Se(e,n,t).map(({label:a,icon:i,keys:l,isDanger:d,run:m})=>({label:a,icon:i,...d?{isDanger:d}:{},...l?.[0]?
{detail:Zn[l[0]]?c(Zn[l[0]]??"conversation.key_delete"):l[0]}:{},onSelect:()=>m(o,window.event?.shiftKey===!0)}));Yt({label:c("conversation.menu"),items:s,anchor:o,
point:r})}function eo({context:e,list:n,box:t}){let[o,r]=Ts(null),s=Os(null),{log:a}=e.session.view.logs.get(e.groupId).value,i=o===null?void 0:a?.rows.get(o),l=D(
i)?i:null;if(Ms(()=>{let u=t.current,p=v=>{let h=v.target;s.current?.contains(h)||r(je(e,h)?.seq??null)},$=v=>{let h=v.target,w=je(e,h);if(!w||h.closest("a, img\
, video")||String(getSelection()??"")!=="")return;v.preventDefault();let _=h.closest("[data-row]");ze(e,n,w,_,{x:v.clientX,y:v.clientY})},g=()=>r(null);return u.
addEventListener("pointerover",p),u.addEventListener("focusin",p),u.addEventListener("pointerleave",g),u.addEventListener("contextmenu",$),()=>{u.removeEventListener(
"pointerover",p),u.removeEventListener("focusin",p),u.removeEventListener("pointerleave",g),u.removeEventListener("contextmenu",$)}},[e,n]),As(()=>{let u=t.current,
p=l&&u.querySelector(`[data-row="${l.seq}"]`);if(!s.current||!p)return;let $=p.getBoundingClientRect().top-u.getBoundingClientRect().top+u.scrollTop;s.current.style.
insetBlockStart=`${$}px`}),!l)return null;let d=Se(e,n,l),m=d.some(({id:u})=>u==="react"),f=()=>t.current?.querySelector(`[data-row="${l.seq}"]`);return $t`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${c("conversation.commands")}>
      ${m&&pt(e).slice(0,qs).map(u=>$t`
        <button
          key=${u} type="button" tabindex="-1" class="emoji" aria-label=${c("conversation.react_with",{emoji:u})}
          onClick=${()=>e.react(l,u,!l.reacted?.includes(u))}
        >${u}</button>
      `)}
      ${d.filter(({isInBar:u})=>u).map(({id:u,label:p,icon:$,run:g})=>$t`
        <button key=${u} type="button" tabindex="-1" title=${p} onClick=${v=>g(f(),v.shiftKey)}>
          <${k} name=${$} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${c("conversation.menu")} aria-haspopup="menu"
        onClick=${u=>ze(e,n,l,u.currentTarget)}
      >
        <${k} name="more" label=${c("conversation.menu")} />
      </button>
    </div>
  `}function to(e,n){Rs(()=>{let t=e.current;if(!t||!n)return;let o=i=>{if(i){for(let l of t.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");i.setAttribute("tabindex","0")}},r=i=>{let l=i.target;o(l.closest("[data-row]"))},s=()=>{t.querySelector('[data-row][tabindex="0"]')||o(n.anchor.lastSeen()??
n.anchor.rows().at(-1))},a=new MutationObserver(s);return a.observe(t,{childList:!0,subtree:!0}),t.addEventListener("focusin",r),s(),()=>{a.disconnect(),t.removeEventListener(
"focusin",r)}},[e,n])}function no(e,{context:n,list:t}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Ls(e.key,r,t)||r&&Ds(e,r,n,t))&&e.preventDefault()}function Ls(e,n,t){let{rows:o,lastSeen:r,place:s}=t.anchor,
a=o(),i=n?a.indexOf(n):a.findIndex(f=>f.dataset.row===s()?.row),l=Math.max(1,a.indexOf(r()??n??null)-a.findIndex(f=>f.dataset.row===s()?.row)),d={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let f=()=>t.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!t.position.peek().isAtEnd?t.goToEnd().
then(f,()=>{}):f(),!0}let m=d[e];return m===void 0?!1:(a[Math.max(0,Math.min(a.length-1,i+(n?m:0)))]?.focus(),!0)}function Ds(e,n,t,o){let r=je(t,n);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return ze(t,o,r,n),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,a=Se(t,o,r).find(({keys:i})=>i?.
includes(s));return a?.run(n,e.shiftKey),a!==void 0}import{html as gt}from"./vendor/preact.js";function oo({context:e,list:n}){let{session:t,groupId:o}=e,{isLineAbove:r}=n.position.value,{lineSeq:s}=n.marks.value,a=t.view.groups.get(o).value;if(!r||s===null||
!a||a.unread===0)return null;let i=t.state.logs.get(o)?.rows.get(s),l=()=>{t.marks.read(o,a.seq),n.endLine()};return gt`
    <div class="pill top">
      <button type="button" onClick=${()=>L(()=>n.goTo(s))}>
        <${k} name="up" />
        ${i?c("conversation.unread_since",{n:a.unread,day:qe(new Date(i.timestamp))}):c("conversation.unread",{n:a.unread})}
      </button>
      <button type="button" onClick=${l}>${c("conversation.mark_read")}</button>
    </div>
  `}function ro({context:e,list:n}){let{session:t,groupId:o}=e,r=t.view.groups.get(o).value,s=t.local.signals.outgoing.value.some(d=>d.group_id===o);if(n.position.
value.isAtEnd||!r)return null;let{unread:a,mentions:i}=r,l=a>0?c("conversation.new",{n:a}):c("conversation.newest");return gt`
    <div class="pill bottom">
      <button type="button" onClick=${()=>L(n.goToEnd)}>
        ${s?c("conversation.yours_below"):l}
        ${i>0&&gt`<span>· ${c("conversation.of_them_mentions",{n:i})}</span>`}
        <${k} name="down" />
      </button>
    </div>
  `}import{html as G}from"./vendor/preact.js";import{html as se}from"./vendor/preact.js";var Is={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function so({session:e,notice:n}){let t=new Date(
n.timestamp);return se`
    <div class="row-notice" role="listitem" data-row=${n.seq} tabindex="-1">
      <span>${Ps(e,n)}</span>
      <time datetime=${n.timestamp}>${he(t)}</time>
    </div>
  `}function Ps(e,n){let t=(r,s="")=>se`<${ln} session=${e} id=${r} username=${s} />`,o=t(n.actor_id);switch(n.type){case"group_created":return q(n.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Ns(e,n,o);case"member_added":{let r=t(n.user_id,n.username);
return n.actor_id===n.user_id?q("conversation.notice.joined",{user:r}):q("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=t(n.user_id,n.
username);return n.actor_id===n.user_id?q("conversation.notice.left",{user:r}):q("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return q(Is[n.
role],{user:t(n.user_id,n.username)});case"member_banned":return q("conversation.notice.banned",{actor:o,user:t(n.user_id,n.username)});case"ban_lifted":return q(
"conversation.notice.ban_lifted",{actor:o,user:t(n.user_id)});case"message_pinned":case"message_unpinned":{let r=Z({name:"group",groupId:n.group_id,seq:n.message_seq}),
s=se`<a href=${r}>${c("conversation.notice.a_message")}</a>`;return n.type==="message_pinned"?q("conversation.notice.pinned",{actor:o,message:s}):q("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return q("conversation.notice.account_deleted",{user:se`<bdi class="person">${n.username}</bdi>`})}}
function Ns(e,n,t){let o=e.state.logs.get(n.group_id)?.rows.values()??[],r=null;for(let i of o)i.type==="group_updated"&&i.seq<n.seq&&i.seq>(r?.seq??0)&&(r=i);let{
name:s,topic:a}=n;return r&&r.name!==s?q("conversation.notice.renamed",{actor:t,name:se`<bdi>${s}</bdi>`}):r&&r.topic!==a?a?q("conversation.notice.topic",{actor:t,
topic:se`<bdi>${a}</bdi>`}):q("conversation.notice.no_topic",{actor:t}):r&&r.is_archived!==n.is_archived?q(n.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:t}):q("conversation.notice.updated",{actor:t,name:se`<bdi>${s}</bdi>`})}import{html as z}from"./vendor/preact.js";function We({context:e,entry:n,isHead:t}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||I(o,o.state.me),a=n.state==="failed"||n.state==="asking",
i=["message waiting",t&&"head",n.state==="failed"&&"failed"].filter(Boolean).join(" ");return z`
    <div class=${i} role="listitem" data-row=${`k${n.key}`} tabindex="-1" aria-label=${`${s}: ${n.content}`}>
      <div class="message-side">
        ${t&&z`<${B} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${t&&z`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${n.quote&&z`<p class="quote" dir="auto"><span class="quote-text">${ye(n.quote)}</span></p>`}
        ${n.content&&z`<div class="message-text"><${ce} content=${n.content} meId=${o.state.me} /></div>`}
        ${n.files.map(l=>z`<${Us} key=${l.local_id} session=${o} file=${l} />`)}
        ${a&&z`<${Bs} context=${e} entry=${n} />`}
      </div>
      ${!a&&z`<${Fs} entry=${n} />`}
    </div>
  `}var io=({error:e})=>e?X({code:e.code,message:e.sentence}):"";function Fs({entry:e}){let n=e.error?c("conversation.waits",{reason:io(e)}):c("conversation.sen\
ding");return z`<span class="message-clock" title=${n}><${k} name="clock" label=${n} /></span>`}function Bs({context:e,entry:n}){let{outbox:t}=e.session.local,o=n.
state==="asking"?c("conversation.asking"):c("conversation.not_sent",{reason:io(n)});return z`
    <div class="stuck">
      <p role="alert"><${k} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>t.retry(n.key)}>
          ${n.state==="asking"?c("conversation.send"):c("conversation.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(n.key)}>${c("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>t.discard(n.key)}>${c("conversation.delete")}</button>
      </div>
    </div>
  `}function Us({session:e,file:n}){let t=e.local.signals.progress.get(n.local_id).value;return z`
    <div class="file">
      <span class="file-link">
        <${k} name="file" />
        <span class="file-text">
          <bdi class="file-name">${n.name}</bdi>
          <span class="file-detail">${ee(n.size)}</span>
        </span>
      </span>
      ${t?.state==="running"&&z`
        <progress max=${t.size} value=${t.sent} aria-label=${c("conversation.uploading",{name:n.name})} />
      `}
    </div>
  `}var ao=300*1e3;function lo({context:e,drawn:n,outgoing:t,marks:o,onDay:r,onRetry:s}){let{rows:a,hasOlder:i,hasNewer:l}=n,d=l?[]:t;return G`
    ${i&&G`<${co} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${a.length+d.length===0&&!i&&!l&&G`<p key="none" class="empty" role="listitem">${c("conversation.none")}</p>`}
    ${Hs(a,d).map(({day:m,at:f,items:u})=>G`
      <div class="day" key=${m}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${c("conversation.jump_to_date")} onClick=${r}>${qe(f)}</button>
        </div>
        ${u.flatMap((p,$)=>Ks({context:e,item:p,before:u[$-1],marks:o}))}
      </div>
    `)}
    ${l&&G`<${co} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Hs(e,n){let t=[],o=r=>{let s=new Date(r.at),a=Oe(s),i=t.at(-1);i&&(a<=i.day||r.entry)?i.items.push(r):t.push({day:a,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:D(r)?r.sender_id:null});for(let r of n)o({row:null,entry:r,at:r.at,sender:null});return t}function Ks({context:e,
item:n,before:t,marks:o}){if(n.entry){let d=e.session.state.me,m=!(t&&(t.entry||t.sender===d)&&n.at-t.at<ao);return[G`<${We} key=${`k${n.entry.key}`} context=${e} entry=${n.
entry} isHead=${m} />`]}let{row:r}=n,s=r.seq===o.lineSeq,a=G`
    <div key="line" class="unread-line" role="listitem"><span>${c("conversation.unread_line")}</span></div>
  `,i=s||t?.sender!==n.sender||n.at-t.at>=ao,l=D(r)?G`<${Cn} key=${r.seq} context=${e} message=${r} isHead=${i} isFlashed=${r.seq===o.flashSeq} />`:G`<${so} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[a,l]:[l]}function co({way:e,marks:n,onRetry:t}){let o=n.faultAt===e;return G`
    <div class="edge ${e}" role="listitem" aria-label=${c("conversation.reading")}>
      ${o&&G`
        <p role="alert">
          <span>${c("conversation.not_read",{reason:n.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>t(e)}>${c("conversation.try_again")}</button>
        </p>
      `}
    </div>
  `}function po({context:e,onReady:n}){let{session:t,groupId:o}=e,r=Ee(null),s=Ee(null),[a,i]=fo(null),l=Ee(null),[d,m]=fo(null),f=t.resets.value,u=ae.value,p=u.name===
"group"&&u.groupId===o?u.seq:null;js(()=>{let w=s.current,_=Wn({session:t,groupId:o,box:r.current,render:(C,S)=>{let E=t.local.signals.outgoing.peek().filter(R=>x(
R)),T=de`<${lo}
          context=${e} drawn=${C} outgoing=${E} marks=${S}
          onDay=${g} onRetry=${_.ask}
        />`;uo(C?T:null,w)}}),x=({group_id:C,recipient_id:S,seq:E})=>(C===o||S!==null&&t.local.groupWith(S)===o)&&(E===null||!t.state.logs.get(o)?.rows.has(E));
return l.current=_,i(_),n(_),()=>{_.dispose(),uo(null,w)}},[t,o]);let $=w=>w().then(()=>m(null),_=>m(X(_)));async function g(){let w=await Yn();w&&await $(()=>l.
current.goToTime(w))}let v=Ee(f),h=Ee(!1);return mo(()=>{a&&(t.history.look(o,p??void 0),p!==null?$(async()=>await a.goTo(p)&&a.flash(p)):h.current||$(a.open),h.
current=!0)},[a,u]),mo(()=>{a&&f!==v.current&&$(a.again),v.current=f},[a,f]),to(r,a),de`
    <div class="messages-place">
      ${a&&de`<${oo} context=${e} list=${a} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${c("conversation.messages")}
        onKeyDown=${w=>a&&no(w,{context:e,list:a})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>a?.ask("older")}>${c("conversation.older")}</button>
          <button type="button" class="button" onClick=${g}>${c("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${c("conversation.messages")} ref=${s}></div>
        ${a&&de`<${eo} context=${e} list=${a} box=${r} />`}
        ${d!==null&&de`
          <p class="empty" role="alert">
            ${c("conversation.not_read",{reason:d})}
            ${" "}<button type="button" class="button" onClick=${()=>a&&$(a.open)}>${c("conversation.try_again")}</button>
          </p>
        `}
      </div>
      ${a&&de`<${ro} context=${e} list=${a} />`}
    </div>
  `}var zs=Kt({type:"conjunction"}),$o=e=>zs.value.format(e);import{html as go}from"./vendor/preact.js";var Ge=3;function vo({session:e,groupId:n}){let t=e.typing.get(n).value.filter(s=>s!==e.state.me);be(e,t.slice(0,Ge));let o=t.slice(0,Ge).map(s=>I(e,s,"…")),r=t.
length>Ge?c("conversation.typing_more",{names:o.join(", "),more:t.length-Ge}):c("conversation.typing",{names:$o(o),n:t.length});return go`<p class="typing" aria-live="off">${t.
length>0&&go`<bdi>${r}</bdi>`}</p>`}function bo({session:e,actions:n,groupId:t}){let[o,r]=Gs(null),s=Ws(()=>{let i=Fe({session:e,key:Me({groupId:t,userId:null})});return He({session:e,actions:n,groupId:t,
compose:i})},[e,n,t]),a=e.view.groups.get(t).value;return ho(()=>{a&&!a.settings&&e.asking.group(t)},[e,t,a===null]),ho(()=>{if(!o)return;let i=l=>Dn(l,{context:s,
list:o});return document.addEventListener("keydown",i),()=>document.removeEventListener("keydown",i)},[s,o]),a?vt`
    <${po} context=${s} onReady=${r} />
    <div class="main-foot">
      <${vo} session=${e} groupId=${t} />
      <${Ue} session=${e} actions=${n} compose=${s.compose} list=${o} groupId=${t} userId=${null} />
    </div>
    <${dn} session=${e} groupId=${t} />
    <${Qn} />
    <${yn} />
  `:vt`<${Ys} session=${e} />`}function Ys({session:e}){let n=e.connection.value.state==="live";return vt`<p class="empty" role="status">${n?c("conversation.not\
_member"):c("conversation.reading")}</p>`}import{html as wo,useEffect as yo,useMemo as Xs}from"./vendor/preact.js";function ko({session:e,actions:n,userId:t}){let{local:o}=e,r=Me({groupId:null,userId:t}),s=Xs(()=>He({session:e,actions:n,groupId:0,compose:Fe({session:e,key:r})}),
[e,n,r]);e.view.order.value;let a=o.groupWith(t),i=e.view.people.get(t).value,l=I(e,t),d=o.signals.outgoing.value.filter(m=>m.recipient_id===t);return yo(()=>e.
asking.people.need([t]),[e,t]),yo(()=>{a!==null&&Ae(Z({name:"group",groupId:a,seq:null}),{replace:!0})},[a]),wo`
    <div class="main-body">
      <div class="beginning">
        <${B} id=${t} name=${l} file=${i?.avatar??null} size="large" />
        <p><bdi>${c("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${c("conversation.messages")}>
        ${d.map(m=>wo`<${We} key=${m.key} context=${s} entry=${m} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${Ue} session=${e} actions=${n} compose=${s.compose} list=${null} groupId=${null} userId=${t} />
    </div>
  `}import{html as U,useEffect as _o}from"./vendor/preact.js";function xo({session:e,actions:n,groupId:t}){let o=e.view.groups.get(t).value;return _o(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(t)},[
o]),U`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${k} name="back" label=${c("shell.back")} /></a>
      ${o?.kind==="direct"?U`<${Eo} session=${e} userId=${o.peer_id??e.state.me} groupId=${t} />`:U`<${Vs} group=${o} />`}
      ${o&&U`<${Qs} session=${e} actions=${n} group=${o} />`}
    </header>
  `}var So=({session:e,userId:n})=>U`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${k} name="back" label=${c("shell.back")} /></a>
    <${Eo} session=${e} userId=${n} />
  </header>
`;function Vs({group:e}){if(!e)return U`<h1 class="grow"><bdi>${c("shell.conversation")}</bdi></h1>`;let{id:n,name:t,topic:o,member_count:r}=e;return U`
    <${B} id=${n} name=${t} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Le({name:"group",groupId:n})}>
          <bdi>${t}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&U`<span class="tag">${c("groups.archived")}</span>${" "}`}
        ${r!==null&&U`<span>${c("groups.count",{n:r})}</span>`}
        ${o&&U`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Eo({session:e,userId:n,groupId:t}){let o=e.view.people.get(n).value,r=ne(o);return _o(()=>{(!o||o.is_partial)&&e.asking.people.need([n])},[n,o===null]),
U`
    <span class="with-dot">
      <${B} id=${n} name=${r} file=${o?.avatar} />
      <${Vt} session=${e} userId=${n} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Le({name:"profile",userId:n,groupId:t})}>
          <bdi>${r||c("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${n===e.state.me?c("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function Qs({session:e,actions:n,group:t}){let o=(r,s,a)=>U`
    <button
      class="button quiet" title=${a} aria-pressed=${Re.value?.name===r}
      onClick=${()=>Le({name:r,groupId:t.id})}
    >
      <${k} name=${s} label=${a} />
    </button>
  `;return U`
    ${t.kind==="group"&&o("members","group",c("groups.members"))}
    ${o("pins","pin",c("groups.pins"))}
    ${o("search","search",c("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${c("groups.menu")}
      onClick=${r=>Ie({session:e,actions:n,id:t.id,name:t.name,anchor:r.currentTarget})}
    >
      <${k} name="more" label=${c("groups.menu")} />
    </button>
  `}import{html as ht,useEffect as Js,useState as Co}from"./vendor/preact.js";var Mo=new Map;function Ye({load:e,name:n,...t}){let[o,r]=Co(!1),[,s]=Co(0),a=Mo.get(e);
return Js(()=>{a||o||e().then(i=>{Mo.set(e,i),s(l=>l+1)},()=>r(!0))},[e,o]),a?ht`<${a[n]} ...${t} />`:o?ht`
    <div class="empty" role="alert">
      <p>${c("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${c("shell.try_again")}</button>
    </div>
  `:ht`<p class="empty" role="status">${c("shell.loading")}</p>`}import{html as Ao,useEffect as bt,useLayoutEffect as Zs,useRef as ei,useState as Oo}from"./vendor/preact.js";var wt=null;function qo({session:e,actions:n}){let t=Re.value,o=ei(!1),[,r]=Oo(0),[s,a]=Oo(!1),i=t!==null&&"groupId"in t&&t.groupId!==void 0&&e.view.groups.get(
t.groupId).value===null,l=t!==null&&!i;if(bt(()=>{i&&rt()},[i]),bt(()=>{!l||wt||import("./panels.js").then(m=>{wt=m.PANELS,r(f=>f+1)},()=>a(!0))},
[l]),bt(()=>{if(l)return document.addEventListener("keydown",To),()=>document.removeEventListener("keydown",To)},[l]),Zs(()=>{o.current&&!l&&ti()&&zt(),o.current=
l},[l]),!l)return null;let d=wt?.[t.name];return d?Ao`<${d} key=${JSON.stringify(t)} session=${e} actions=${n} request=${t} />`:Ao`
    <${Qt} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?c("groups.not_loaded"):c("groups.loading")}
      </p>
    <//>
  `}function To(e){e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open")||(e.preventDefault(),rt())}var ti=()=>!document.
activeElement||document.activeElement===document.body;import{html as St,useMemo as Mi,useState as Ai}from"./vendor/preact.js";import{html as Xe,useEffect as ni,useState as oi}from"./vendor/preact.js";var ri={connecting:2e3,catching_up:1e3},Ro=1e3;function Lo({session:e}){let n=e.connection.value,t=si(n),o=ii(n,t);return Xe`
    <div class="connection" data-state=${n.state}>
      <div role="status" class="connection-text">
        ${o&&Xe`<${k} name=${n.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&n.retryAt!==null&&Xe`<span class="quiet-text" aria-hidden="true">${ai(n,t)}</span>`}
      ${o?.button&&Xe`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function si({state:e,since:n,retryAt:t}){let[o,r]=oi(Date.now());return ni(()=>{let s=t!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let a=setInterval(()=>r(Date.now()),Ro);return()=>clearInterval(a)},[e,n,t]),Math.max(o,n)}function ii({state:e,since:n},t){let o={button:c("shell.now"),onSelect:()=>A.
wake()};switch(e){case"connecting":case"catching_up":return t-n<ri[e]?null:{text:c(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:c("shell.offline"),...o};case"waiting":return{text:c("shell.reconnecting"),...o};case"updating":return{text:c("shell.restarting")};case"crowded":return{text:c(
"shell.crowded"),button:c("shell.try_again"),onSelect:()=>A.wake()};case"faulty":return{text:c("shell.faulty"),button:c("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function ai({retryAt:e},n){let t=Math.ceil((Number(e)-n)/Ro);return t>0?c("shell.seconds",{n:t}):""}var yt=["all","unread","mentions","direct"],ci={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:n,unread:t})=>e>0||n==="direct"&&t>0,direct:({kind:e})=>e===
"direct"};function Do(e,n,t,o){if(t==="all")return e;let r=ci[t];return e.filter(s=>{let a=n.get(s);return a!==void 0&&(r(a)||s===o&&t!=="direct")})}import{html as Ko,useEffect as zo,useLayoutEffect as Ve,useRef as me,useState as xt}from"./vendor/preact.js";var li=1440*60*1e3,ui=7,di=ve({hour:"numeric",minute:"2-digit"}),mi=ve({weekday:"short"}),fi=ve({day:"numeric",month:"short"}),pi=ve({day:"numeric",month:"numer\
ic",year:"2-digit"}),Io=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function Po(e,n=new Date){let t=Math.round((Io(n)-Io(e))/li);return t===
0?di.value.format(e):t>0&&t<ui?mi.value.format(e):(e.getFullYear()===n.getFullYear()?fi:pi).value.format(e)}import{html as H,useEffect as No,useLayoutEffect as $i,useRef as gi}from"./vendor/preact.js";var Fo=999;function Bo({session:e,actions:n,id:t,position:o,count:r,isChosen:s,isStop:a,onFocus:i}){let l=e.view.groups.get(t).value,d=gi(null);$i(()=>d.current?.
style.setProperty("--at",String(o)),[o,!l]);let m=vi(e,l);if(!l)return null;let f=It(l,Date.now()),u=hi(l,m.person),p=l.unread>0&&!f,$=v=>Ie({session:e,actions:n,
id:t,name:u,point:v,anchor:d.current?.querySelector(v?"a":"button")}),g=v=>{v.preventDefault();let h=v.clientX===0&&v.clientY===0;$(h?null:{x:v.clientX,y:v.clientY})};
return H`
    <li
      ref=${d} class="group-row" data-id=${t} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${g} onFocusIn=${()=>i(t)}
    >
      <a
        class="group" href=${`/g/${t}`} tabindex=${a?0:-1} aria-current=${s?"page":void 0}
        aria-label=${bi(l,u,f,m.isOnline)} data-unread=${p} data-muted=${f} draggable=${!1}
      >
        <span class="group-picture">
          <${B} id=${l.peer_id??t} name=${u} file=${m.person?.avatar} isGroup=${l.kind==="group"} />
          ${m.isOnline&&H`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${u}</bdi>
            ${f&&H`<${k} name="muted" />`}
            ${l.last&&H`<time class="group-time">${Po(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${yi} session=${e} group=${l} isChosen=${s} />
            <${wi} group=${l} isMuted=${f} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${a?0:-1} aria-haspopup="menu" onClick=${()=>$(null)}
      >
        <${k} name="more" label=${c("shell.menu_of",{name:u})} />
      </button>
    </li>
  `}function vi(e,n){let t=n?.peer_id??null,o=t!==null&&t!==e.state.me,r=t===null?null:e.view.people.get(t).value;return No(()=>o?e.people.show(t):void 0,[t,o]),
No(()=>{t!==null&&!r&&e.asking.people.need([t])},[t,!r]),{person:r,isOnline:o&&e.presence.get(t).value===!0}}function hi(e,n){return e.kind==="group"?e.name:n?.
is_deleted?c("shell.deleted_user"):ne(n)||e.name}function bi({unread:e,mentions:n},t,o,r){let s=[t];return r&&s.push(c("shell.online")),e>0&&s.push(c("shell.n_u\
nread",{n:e})),n>0&&s.push(c("shell.n_mentions",{n})),o&&s.push(c("shell.muted")),s.join(", ")}function wi({group:{unread:e,mentions:n,kind:t},isMuted:o}){let r=t===
"direct"&&e>0&&!o;return H`
    ${n>0&&!r&&H`<span class="badge of-mention">@${kt(n)}</span>`}
    ${r&&H`<span class="badge of-mention">${kt(e)}</span>`}
    ${e>0&&!o&&!r&&H`<span class="badge">${kt(e)}</span>`}
  `}var kt=e=>e>Fo?`${Fo}+`:e;function yi({session:e,group:n,isChosen:t}){let{id:o,last:r,kind:s}=n,a=e.typing.get(o).value.filter(f=>f!==e.state.me),i=e.local.
signals.drafts.get(`g${o}`).value;if(a.length>0)return H`<span class="group-last typing">${c("shell.typing")}</span>`;if(i?.text&&!t)return H`<span class="group-last"><em>${c(
"shell.draft")}</em> <bdi>${i.text}</bdi></span>`;if(!r)return H`<span class="group-last"><bdi>${n.topic||c("shell.empty_group")}</bdi></span>`;let l=r.sender_id===
e.state.me,d=e.view.people.get(r.sender_id).value,m=l?c("shell.you"):s==="direct"?null:ne(d)||r.sender;return H`<span class="group-last">${m&&H`<bdi>${m}</bdi>: `}<bdi>${ki(
r)}</bdi></span>`}function ki({kind:e,text:n}){return e==="deleted"?c("shell.deleted"):e==="file"?c("shell.a_file"):pe(n)}function Uo({top:e,height:n,row:t,count:o}){let r=Math.floor(e/t/4)*4-8,s=Math.ceil((e+n)/t/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function Ho({first:e,end:n},t){let o=new Set(t.filter(r=>r>=0));for(let r=e;r<n;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var _i=2e3,xi=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Wo({session:e,actions:n,ids:t,chosen:o}){let r=me(null),s=me(null),[a,i]=Si(t),[
l,d]=xt({first:0,end:0}),[m,f]=xt(null),u=Ci(a,[m,o,a[0]??null]),p=_t(s.current),$=Ho(l,[a.indexOf(u??-1),a.indexOf(p??-1)]);function g(){let h=r.current,w=s.current?.
getBoundingClientRect().height??0,_=a.length;if(!h||_===0||w===0)return;let x=Uo({top:h.scrollTop,height:h.clientHeight,row:w/_,count:_});d(C=>C.first===x.first&&
C.end===x.end?C:x)}Ve(()=>{s.current?.style.setProperty("--count",String(a.length)),g()},[a]),zo(()=>{let h=new ResizeObserver(g);return h.observe(r.current),h.
observe(s.current),()=>h.disconnect()},[a]),Ve(()=>{p!==null&&_t(s.current)===null&&jo(s.current,p)?.focus()}),Ei(s,a,o);function v(h){let w=_t(s.current);if(w===
null||!xi.includes(h.key)||h.altKey||h.ctrlKey)return;h.preventDefault();let _=Math.max(1,Math.floor((r.current?.clientHeight??0)/Go(s.current))-1),x=a.indexOf(
w),C={ArrowDown:x+1,ArrowUp:x-1,PageDown:x+_,PageUp:x-_,Home:0,End:a.length-1}[h.key]??x,S=a[Math.max(0,Math.min(C,a.length-1))];S!==void 0&&f(S)}return Ve(()=>{
m!==null&&p!==null&&p!==m&&jo(s.current,m)?.focus()},[m]),Ko`
    <div
      ref=${r} class="sidebar-body" onScroll=${g}
      onPointerMove=${i} onPointerDown=${i} onKeyDownCapture=${i} onFocusIn=${i}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${c("shell.conversations")} onKeyDown=${v}>
        ${$.map(h=>{let w=a[h];return Ko`<${Bo}
            key=${w} id=${w} position=${h} count=${a.length} session=${e} actions=${n}
            isChosen=${w===o} isStop=${w===u} onFocus=${f}
          />`})}
      </ul>
    </div>
  `}function Si(e){let n=me(e),t=me(-1/0),o=me(null),[,r]=xt(0),s=t.current-performance.now();return(s<=0||n.current.length===0)&&(n.current=e),zo(()=>(s>0&&n.current!==
e&&(o.current=setTimeout(()=>r(a=>a+1),s)),()=>clearTimeout(o.current))),[n.current,()=>{t.current=performance.now()+_i}]}function Ei(e,n,t){let o=me(null);Ve(()=>{
let r=t===null?-1:n.indexOf(t);if(r<0||o.current===t||!e.current)return;o.current=t;let s=e.current.parentElement,a=Go(e.current),i=r*a;i<s.scrollTop?s.scrollTop=
i-a:i+a>s.scrollTop+s.clientHeight&&(s.scrollTop=i+2*a-s.clientHeight)})}function Go(e){let n=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/n||1}function _t(e){let{activeElement:n}=document;return!e||!n||!e.contains(n)?null:Number(n.closest("li")?.dataset.id)||null}var jo=(e,n)=>e?.querySelector(
`li[data-id="${n}"] > a`),Ci=(e,n)=>n.find(t=>t!==null&&e.includes(t))??null;function Yo({session:e,actions:n,chosen:t}){let[o,r]=Ai(yt[0]),s=Oi(e,o,t);return St`
    <nav id="groups" class="sidebar" aria-label=${c("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${k} name="logo" /><span>${c("shell.name")}</span></a>
          <span class="grow"></span>
          <${Jt} session=${e} actions=${n} />
        </div>
        <div class="filters" role="group" aria-label=${c("shell.filter")}>
          ${yt.map(a=>St`
            <button class="filter" aria-pressed=${a===o} onClick=${()=>r(a)}>
              ${c(`shell.filter.${a}`)}
            </button>`)}
        </div>
      </header>
      <${Wo} key=${o} session=${e} actions=${n} ids=${s} chosen=${t} />
      ${s.length===0&&St`<p class="empty">${c(`shell.none.${o}`)}</p>`}
      <${Lo} session=${e} />
    </nav>
  `}function Oi(e,n,t){let o=e.view.order.value,r=n==="all"?0:e.view.changed.value;return Mi(()=>Do(o,e.state.groups,n,t),[e,o,r,n,t])}function Xo({session:e,actions:n}){let t=ae.value,o=t.name!=="home";return Y`
    <a class="skip-link" href="#main">${c("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Ut}>
      <${Yo} session=${e} actions=${n} chosen=${t.name==="group"?t.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${Ti} session=${e} actions=${n} at=${t} />
        <${Di} session=${e} actions=${n} at=${t} />
      </main>
      <${qo} session=${e} actions=${n} />
    </div>
    <${Gt} />
    <${Xt} />
    <${Ft} />
  `}function Ti({session:e,actions:n,at:t}){switch(t.name){case"group":return Y`<${xo} key=${t.groupId} session=${e} actions=${n} groupId=${t.groupId} />`;case"\
direct":return Y`<${So} key=${t.userId} session=${e} userId=${t.userId} />`;default:return Y`
        <header class="bar">
          <a class="button quiet back" href="/"><${k} name="back" label=${c("shell.back")} /></a>
          <h1><bdi>${Ii(t)}</bdi></h1>
        </header>
      `}}var qi=()=>import("./invite.js"),Ri=()=>import("./search.js"),Li=()=>import("./settings.js");function Di({session:e,
actions:n,at:t}){switch(t.name){case"group":return Y`<${bo} key=${t.groupId} session=${e} actions=${n} groupId=${t.groupId} />`;case"direct":return Y`<${ko} key=${t.
userId} session=${e} actions=${n} userId=${t.userId} />`;case"join":return Y`<${Ye} load=${qi} name="InviteScreen" session=${e} actions=${n} code=${t.code} />`;case"\
search":return Y`<${Ye} load=${Ri} name="SearchScreen" session=${e} actions=${n} query=${t.query} />`;case"settings":return Y`<${Ye} load=${Li} name="Settings" session=${e} actions=${n} page=${t.
page} />`;case"home":return Y`<div class="main-body"><p class="empty">${c("shell.choose")}</p></div>`;default:return Y`<div class="main-body"></div>`}}function Ii(e){
switch(e.name){case"home":return c("shell.name");case"group":case"direct":return c("shell.conversation");case"join":return c("shell.invitation");case"search":return c(
"shell.search");case"settings":return c("shell.settings");case"unknown":return c("shell.not_found")}}function Ni(){let e=A.status.value;switch(e.name){case"starting":return Qe`<p class="empty" role="status">${c("shell.starting")}</p>`;case"signed_out":return Qe`<${cn} reason=${e.
reason} known=${e.email} />`;case"signed_in":return Qe`<${Xo} session=${e.session} actions=${e.actions} />`}}function Vo(e){tn().then(()=>Pi(Qe`<${Ni} />`,e)),addEventListener(
"online",()=>A.wake()),addEventListener("offline",()=>A.offline()),addEventListener("pagehide",()=>{A.flush()}),document.addEventListener("visibilitychange",()=>{
document.visibilityState==="visible"?A.wake():A.flush()}),A.start()}async function Qo(){if("serviceWorker"in navigator){if(Nt==="src"){await Fi();return}try{await navigator.serviceWorker.register(Bi("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function Fi(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(n=>n.unregister()))}function Bi(e){let n=window.
trustedTypes;return n===void 0?e:n.createPolicy("sw",{createScriptURL:t=>t}).createScriptURL(e)}Vo(document.getElementById("app"));Qo();
