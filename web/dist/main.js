import{a as Xt,j as De}from"./shared5.js";import{b as Ut}from"./shared8.js";import{a as ce,b as qe,c as Q,d as Re,f as nt,g as jt,h as Vt}from"./shared2.js";
import{a as ge,b as Ft,c as Ae,d as Kt,e as he,f as Oe,g as Te,i as Qt}from"./shared4.js";import{a as Gt,b as Yt}from"./shared7.js";import{
a as Le,b as zt,c as Wt}from"./shared6.js";import{a as ve,c as Ht}from"./shared9.js";import{a as Pt,b as k,c as $e,d as Nt,e as X,f as L,
g as Z,h as ae,i as Me,j as Bt,k as ne,l as B}from"./shared3.js";import{A,b as At,c as Ot,d as Tt,e as c,f as q,g as et,h as Ce,i as qt,k as D,l as tt,
m as te,n as ie,o as Rt,p as Lt,q as Dt,r as It,z as pe}from"./shared.js";import{html as Xe,render as Di}from"./vendor/preact.js";import{effect as Qo}from"./vendor/preact.js";var Jo=["theme","text_size","density","reduced_motion","language"],Zt="chat-looks",Zo=new Set(["ar","fa","he","ur"]);async function en(){let e=er(),n=Jt(e);Qo(()=>{
let t=A.status.value;if(t.name!=="signed_in")return;let{settings:o}=t.session.local.signals,r=Object.fromEntries(Jo.map(s=>[s,o.value[s]]));Jt(r),tr(r)}),await n}
async function Jt({theme:e,text_size:n,density:t,reduced_motion:o,language:r}){let s=document.documentElement;Ie(s,"theme",e==="system"?null:e),Ie(s,"textSize",
n==="normal"?null:n),Ie(s,"density",t==="normal"?null:t),Ie(s,"motion",o==="always"?"reduced":null);let a=getComputedStyle(s).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",a);let i=Tt(r?[r]:navigator.languages);try{await Ot(i)}catch{return}s.lang=i,s.dir=Zo.has(
i)?"rtl":"ltr"}function Ie(e,n,t){t===null?delete e.dataset[n]:e.dataset[n]=t}function er(){try{return{...et,...JSON.parse(localStorage.getItem(Zt)??"{}")}}catch{
return et}}function tr(e){try{localStorage.setItem(Zt,JSON.stringify(e))}catch{}}import{html as j,useEffect as nr,useState as oe}from"./vendor/preact.js";var tn=3,nn=64;function on(e){let n=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return n>0&&n<tn?c("account.name_short",{n:tn}):n>nn?c("account.na\
me_long",{n:nn}):""}var rn={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},sn={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
or=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],rr="password",ot=1e3;function an({reason:e,known:n}){let t=A.config.value,[o,r]=oe("sign_in"),[s,a]=oe(!1),
[i,l]=oe({field:"",text:""}),[d,m]=oe(e&&rn[e]?c(rn[e]):""),[f,u]=sr(),[p,$]=oe(""),g=ae.value,v=g.name==="join"&&g.code!==""?g.code:null,h=t?.registration==="o\
pen"||t?.registration==="invite"&&v!==null;async function y(E){a(!0),l({field:"",text:""});try{await E()}catch(T){let{code:R,retryAfter:P}=T,N=Object.hasOwn(sn,
R)?sn[R]:void 0;R==="rate_limited"&&P&&u(P),l(N?{field:N.field,text:c(N.key)}:{field:"",text:X(T)}),a(!1)}}function _(E){E.preventDefault();let T=E.target,R=N=>Ft(
T,N),P={email:R("email"),password:R("password"),isShared:R("shared")!==""};y(async()=>{if(o==="sign_in")await A.login(P);else if(o==="register"){let N=await A.register(
{...P,username:R("username"),invite:v});N!==null&&Me(`/g/${N}`,{replace:!0})}else await A.reset(R("code").trim(),R("password")),x("sign_in"),m(c("account.passwo\
rd_set"))})}function x(E){r(E),a(!1),m(""),l({field:"",text:""})}let C=E=>i.field===E?i.text:"",S=(E,T)=>j`<button type="button" class="button quiet" onClick=${()=>x(
E)}>${c(T)}</button>`;return j`
    <main class="screen">
      <form class="card" onSubmit=${_}>
        <h1><${k} name="logo" /> ${c(`account.${o}`)}</h1>
        ${d&&j`<p class="card-notice" role="status">${d}</p>`}
        ${v&&j`<${Ut} code=${v} />`}
        ${o==="register"&&j`<${ge}
          name="username" label=${c("account.name")} autocomplete="username" isFirst=${!0} hint=${c("account.name_hint")}
          fault=${C("username")||on(p)}
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
        ${o==="sign_in"&&t?.has_demo_users&&j`<${ir} attempt=${y} />`}
      </form>
    </main>
  `}function sr(){let[e,n]=oe(0),[t,o]=oe(0),r=Math.max(0,Math.ceil((e-t)/ot));return nr(()=>{if(r===0)return;let s=setInterval(()=>o(Date.now()),ot);return()=>clearInterval(
s)},[r===0]),[r,s=>{o(Date.now()),n(Date.now()+s*ot)}]}function ir({attempt:e}){return j`
    <fieldset class="demo">
      <legend>${c("account.try_as")}</legend>
      ${or.map(([n,t])=>j`
          <button type="button" class="button" onClick=${()=>e(()=>A.login({email:String(t),password:rr}))}>
            ${n}
          </button>
        `)}
    </fieldset>
  `}import{html as Y}from"./vendor/preact.js";import{html as gt,useEffect as vo,useMemo as js,useState as zs}from"./vendor/preact.js";import{html as ln,useEffect as cr,useState as lr}from"./vendor/preact.js";var Pe=({mentions:e=[]},n)=>e.includes(n)||e.includes(0);import{html as ar}from"./vendor/preact.js";function I(e,n,t=""){let o=e.view.people.get(n).value;return o?.is_deleted?c("conversation.deleted_user"):ne(o)||t}var cn=({session:e,id:n,username:t})=>ar`<bdi class="person">${I(
e,n,t)}</bdi>`;var rt=3,ur=2e3,dr=200,mr=10;function un({session:e,groupId:n}){let[t,o]=lr([]);return cr(()=>{let r=0,s=0,a=0,i=m=>o(f=>[...f,{id:++r,text:m}].slice(-mr)),l=()=>{
s>rt&&i(c("conversation.new_messages",{n:s-rt})),s=0},d=e.onArrived(m=>{let{announce:f}=e.local.signals.settings.peek();for(let{message:u}of m){if(u.group_id!==
n||u.sender_id===e.state.me||f==="none"||f==="mentions"&&!Pe(u,e.state.me)||(s===0&&(a=setTimeout(l,ur)),++s>rt))continue;let p=I(e,u.sender_id,u.sender);i(`${p}\
: ${Array.from(u.content).slice(0,dr).join("")||c("conversation.no_text")}`)}});return()=>{d(),clearTimeout(a)}},[e,n]),ln`
    <div class="unseen" role="log" aria-label=${c("conversation.new_log")}>
      ${t.map(({id:r,text:s})=>ln`<p key=${r}>${s}</p>`)}
    </div>
  `}import{signal as dn}from"./vendor/preact.js";var fr={text:"",reply_to:null,selection:null,files:[]};function Ne({session:e,key:n}){let{drafts:t,outbox:o}=e.local,
r=dn(null),s=dn(0),a=()=>t.get(n)??fr,i=d=>t.set(n,{...a(),...d}),l=()=>{s.value++};return{key:n,editing:r,focus:s,draft:a,change:i,shown:e.local.signals.drafts.
get(n),ask:l,reply({id:d,seq:m,sender_id:f,sender:u,content:p}){r.value=null,i({reply_to:{id:d,seq:m,sender_id:f,sender:u,content:p}}),l()},edit(d){r.value=d,l()},
async restore(d){let m=await o.discard(d,!0);if(!m)return;r.value=null;let f=a(),u=[f.text,m.content].filter(p=>p.trim()!=="").join(`
`);i({text:u,selection:null,reply_to:m.quote??f.reply_to,files:[...f.files,...m.files]}),l()}}}import{html as re,useEffect as Jr,useLayoutEffect as Rn,useRef as dt,useState as ut}from"./vendor/preact.js";import{computed as pr}from"./vendor/preact.js";var mn=["byte","kilobyte","megabyte","gigabyte"],$r=pr(()=>mn.map(e=>new Intl.NumberFormat(At.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function ee(e){let n=e,t=0;for(;n>=1e3&&t<mn.length-1;)n/=1024,t++;return $r.value[t].format(t===0?n:Number(n.toPrecision(3)))}var gr=10,vr=10*1024*1024;async function be(e,n,t){let o=e.server.peek(),r=o?.files_max??gr,s=o?.file_bytes_max??vr,a=t.filter(d=>d.size>s),i=t.filter(d=>d.size<=
s),l=Math.max(0,r-n.draft().files.length);if(a.length>0){let d=a.map(({name:m})=>m).join(", ");$e(c("conversation.too_large",{names:d,size:ee(s)}),{isFault:!0})}
if(i.length>l){let d=i.slice(l).map(({name:m})=>m).join(", ");$e(c("conversation.too_many",{names:d,n:r}),{isFault:!0})}for(let d of i.slice(0,l)){let m=await e.
local.attachments.attach(d,hr(d));n.change({files:[...n.draft().files,m]})}e.local.drafts.flush(),n.ask()}var st=e=>[...e?.files??[]];function fn({clipboardData:e}){
return e?.getData("text/plain")?[]:st(e)}function hr({name:e,type:n}){if(!/^image\.\w+$/.test(e))return e||"file";let t=new Date,o=a=>String(a).padStart(2,"0"),
r=[t.getFullYear(),o(t.getMonth()+1),o(t.getDate())].join("-"),s=[t.getHours(),t.getMinutes(),t.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${n.split(
"/")[1]??"png"}`}import{html as it,useRef as _r,useState as xr}from"./vendor/preact.js";var pn=8,br=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,yr=/^[\p{L}\p{N}_-]+$/u,wr=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function $n(e,n){
let t=br.exec(e.slice(Math.max(0,n-40),n));if(t)return{kind:"member",start:n-t[1].length,prefix:t[2]??""};let o=It(e,n);return o&&{kind:"emoji",...o}}async function gn({
session:e,actions:n,groupId:t},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:p}=await import("./picker.js");return p(r,pn).map(({emoji:$,name:g})=>({
id:$,label:$,detail:g,insert:`${$} `,userId:null}))}let s=kr(e,t),{items:a}=await n.members(t,{q:r,limit:50}),i=new Map(s.map((p,$)=>[p,$])),l=a.filter(({id:p})=>p!==
e.state.me);l.sort((p,$)=>(i.get(p.id)??1/0)-(i.get($.id)??1/0));let d=l.slice(0,pn).map(({id:p,username:$,display_name:g})=>({id:String(p),label:g||$,detail:g?
`@${$}`:"",insert:yr.test($)?`@${$} `:`@"${$}" `,userId:p})),m=e.state.groups.get(t),f=m?.kind==="group"&&m.role!=="member"&&"all".startsWith(wr(r)),u={id:"all",
label:"@all",detail:c("conversation.everyone"),insert:"@all ",userId:null};return f?[...d,u]:d}function kr(e,n){let t=[...e.state.logs.get(n)?.rows.values()??[]];
return t.sort((o,r)=>r.seq-o.seq),[...new Set(t.filter(o=>D(o)).map(o=>o.sender_id))]}function vn({session:e,actions:n,groupId:t,field:o,write:r}){let[s,a]=xr(null),i=_r(0);async function l(){let $=++i.current,g=o.current,h=g&&g.selectionStart===
g.selectionEnd?$n(g.value,g.selectionStart):null;if(!h||h.kind==="member"&&t===null){a(null);return}try{let y=await gn({session:e,actions:n,groupId:t??0},h);$===
i.current&&a(y.length>0?{start:h.start,items:y,chosen:0}:null)}catch{$===i.current&&a(null)}}function d({insert:$}){let g=o.current,v=s.start;g.setRangeText($,v,
g.selectionEnd,"end"),m(),g.focus(),r(g.value)}function m(){i.current++,a(null)}function f($){if(!s||$.isComposing||$.ctrlKey||$.metaKey||$.altKey)return!1;let{
items:g,chosen:v}=s,y={ArrowDown:1,ArrowUp:-1}[$.key];if(y!==void 0)a({...s,chosen:(v+y+g.length)%g.length});else if(($.key==="Enter"||$.key==="Tab")&&!$.shiftKey)
d(g[v]);else if($.key==="Escape")m();else return!1;return $.preventDefault(),!0}let u=s&&it`
    <ul class="completions" id="completions" role="listbox" aria-label=${c("conversation.suggestions")}>
      ${s.items.map(($,g)=>it`
        <li
          key=${$.id} id=${`suggestion-${g}`} role="option" aria-selected=${g===s.chosen}
          onMouseDown=${v=>v.preventDefault()} onClick=${()=>d($)}
        >
          ${$.userId!==null&&it`<${B} id=${$.userId} name=${$.label} file=${e.view.people.get($.userId).value?.avatar??null} size="small" />`}
          <bdi>${$.label}</bdi><bdi class="quiet-text">${$.detail}</bdi>
        </li>
      `)}
    </ul>
  `,p={"aria-autocomplete":"list","aria-controls":s?"completions":void 0,"aria-activedescendant":s?`suggestion-${s.chosen}`:void 0};return{list:u,attributes:p,look:l,
close:m,pressed:f}}import{html as lt}from"./vendor/preact.js";import{html as W}from"./vendor/preact.js";import{html as le,useState as Or}from"./vendor/preact.js";import{html as hn,signal as Sr,useLayoutEffect as Er,useRef as Cr,useState as Mr}from"./vendor/preact.js";var at=Sr(null);function bn(e){at.value=e}function yn(){let e=at.value;return e&&hn`<${Ar} key=${e.href} picture=${e} />`}function Ar({picture:{file:e,href:n}}){
let t=Cr(null),[o,r]=Mr(!1);Er(()=>t.current?.showModal(),[]);let s=()=>t.current?.close(),a=o?`/v1/files/${e.id}/thumbnail`:n;return hn`
    <dialog
      ref=${t} class="viewer" aria-label=${e.name} onClose=${()=>at.value=null}
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
  `}var Tr=320,qr=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),Fe=({id:e},{group_id:n,seq:t})=>`/v1/files/${e}?group=${n}&\
seq=${t}`;function Rr({type:e,width:n,height:t}){if(!qr.has(e)||!n||!t)return null;let o=Math.min(1,Tr/Math.max(n,t));return{width:Math.max(1,Math.round(n*o)),height:Math.
max(1,Math.round(t*o))}}function wn({files:e,at:n}){return le`
    <div class="files">${e.map(t=>le`<${Lr} key=${t.id} file=${t} at=${n} />`)}</div>
  `}function Lr({file:e,at:n}){let[t,o]=Or(!1),r=t?null:Rr(e);if(r)return le`
      <button
        type="button" class="picture" aria-label=${c("conversation.open_picture",{name:e.name})}
        onClick=${()=>bn({file:e,href:Fe(e,n)})}
      >
        <img
          src=${`/v1/files/${e.id}/thumbnail`} width=${r.width} height=${r.height} alt=${e.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=e.type.split("/")[0];return le`
    <div class="file">
      ${s==="video"&&le`<video controls preload="none" aria-label=${e.name} src=${Fe(e,n)} />`}
      ${s==="audio"&&le`<audio controls preload="none" aria-label=${e.name} src=${Fe(e,n)} />`}
      <a class="file-link" href=${Fe(e,n)} download=${e.name}>
        <${k} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${Dr(e)} · ${ee(e.size)}</span>
        </span>
        <${k} name="download" label=${c("conversation.download")} />
      </a>
    </div>
  `}function Dr({name:e,type:n}){let t=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return t?t.toLocaleUpperCase():n}import{html as ct}from"./vendor/preact.js";function kn({context:e,message:n}){let{content:t,edited_at:o,mentions:r,group_id:s}=n,a=i=>Q({name:"profile",userId:i,groupId:s});return ct`
    ${t&&ct`
      <div class="message-text">
        <${ce} content=${t} mentions=${r} meId=${e.session.state.me} onMention=${a} />
      </div>
    `}
    ${o&&ct`<span class="message-edited" title=${Oe(new Date(o))}>${c("conversation.edited_mark")}</span>`}
  `}import{html as _n,useState as Ir}from"./vendor/preact.js";var xn=8;function Sn({context:e,message:n}){let{reactions:t={},reacted:o=[]}=n,[r,s]=Ir(null),a=Object.
entries(t);if(a.length===0)return null;async function i(){if(r?.counts!==t){s({counts:t,by:new Map});try{let{items:l}=await e.actions.reactions(n.group_id,n.seq),
d=new Map;for(let{emoji:m,username:f}of l)d.set(m,[...d.get(m)??[],f]);s({counts:t,by:d})}catch{}}}return _n`
    <div class="reactions" onPointerEnter=${i} onFocusIn=${i}>
      ${a.map(([l,d])=>{let m=o.includes(l),f=r?.by.get(l)?.join(", ");return _n`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${m}
            aria-label=${c("conversation.reaction",{emoji:l,n:d})}
            title=${f?`${l} ${f}`:l}
            onClick=${()=>e.react(n,l,!m)}
          >
            <span class="emoji">${Pr(l)}</span><span>${d}</span>
          </button>
        `})}
    </div>
  `}function Pr(e){let n=Array.from(e);return n.length>xn?`${n.slice(0,xn-1).join("")}…`:e}var Nr=300;function En({context:e,message:n,isHead:t,isFlashed:o}){let{session:r}=e,s=I(r,n.sender_id,n.sender),a=r.view.people.get(n.sender_id).value,i=new Date(
n.timestamp),l=W`<time datetime=${n.timestamp} title=${Oe(i)}>${he(i)}</time>`,d=Pe(n,r.state.me),m=["message",t&&"head",d&&"to-me",o&&"flashed"].filter(Boolean).
join(" ");return W`
    <div class=${m} role="listitem" data-row=${n.seq} tabindex="-1" aria-label=${Ur(n,s,i)}>
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
        ${n.quote&&W`<${Br} context=${e} message=${n} />`}
        ${n.deleted?W`<p class="message-gone">${c("conversation.deleted")}</p>`:W`<${kn} context=${e} message=${n} />`}
        ${n.files&&W`<${wn} files=${n.files} at=${n} />`}
        <${Sn} context=${e} message=${n} />
        <${Fr} message=${n} />
      </div>
      ${n.pinned&&W`<span class="message-pinned"><${k} name="pin" label=${c("conversation.pinned")} /></span>`}
    </div>
  `}function Fr({message:{group_id:e,seq:n,reply_count:t}}){return t?W`
    <button type="button" class="replies" onClick=${()=>Q({name:"replies",groupId:e,seq:n})}>
      <${k} name="reply" />${c("conversation.replies",{n:t})}
    </button>
  `:null}function Br({context:e,message:n}){let t=n.quote,o=I(e.session,t.sender_id,t.sender),r=Z({name:"group",groupId:n.group_id,seq:t.seq});return W`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${ye(t)}</span>
    </a>
  `}function ye({content:e}){return pe(e)||c("conversation.no_text")}function Ur(e,n,t){let o=e.deleted?c("conversation.deleted"):pe(e.content.slice(0,Nr)),r=e.
files?.map(i=>i.name)??[],s=Object.values(e.reactions??{}).reduce((i,l)=>i+l,0),a=[[o,...r].filter(i=>i!=="").join(", "),s>0&&c("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&c("conversation.edited"),e.pinned&&c("conversation.pinned")];return`${n}, ${he(t)}: ${a.filter(Boolean).join(", ")}`}function Cn({session:e,compose:n,onStop:t}){let o=n.editing.value,r=n.shown.value?.reply_to,s=r&&!r.sender_id?Hr(e,r.id)??r:r;if(o)return lt`
      <div class="composer-bar">
        <${k} name="edit" /><span class="grow">${c("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${t}><${k} name="close" label=${c("conversation.cancel")} /></button>
      </div>
    `;if(!s)return null;let a=s.sender_id?I(e,s.sender_id,s.sender):"",i=()=>{n.change({reply_to:null}),n.ask()};return lt`
    <div class="composer-bar">
      <${k} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${a?c("conversation.reply_to",{name:a}):c("conversation.reply")}</b>
        ${a&&lt`${" "}<span class="quiet-text">${ye(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${i}><${k} name="close" label=${c("conversation.cancel")} /></button>
    </div>
  `}function Hr({state:e},n){for(let t of e.logs.values())for(let o of t.rows.values())if(o.id===n&&D(o))return o;return null}import{html as Kr}from"./vendor/preact.js";var Mn=(e,n)=>Le(c("conversation.conflict"),t=>Kr`
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
    `);var jr=matchMedia("(pointer: coarse) and (hover: none)");function An(e,n,t){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-n<30?!1:e.ctrlKey||
e.metaKey?!0:t&&!e.shiftKey&&!e.altKey&&!jr.matches}import{html as zr,useEffect as Wr,useState as Gr}from"./vendor/preact.js";function On({session:e,compose:n,mayPost:t}){let[o,r]=Gr(!1);return Wr(()=>{if(!t)return;let s=i=>{i.dataTransfer?.types.includes("Files")&&(i.preventDefault(),
r(i.type!=="drop"),i.type==="drop"&&be(e,n,st(i.dataTransfer)))},a=i=>{i.relatedTarget===null&&r(!1)};for(let i of["dragenter","dragover","drop"])addEventListener(
i,s);return addEventListener("dragleave",a),()=>{for(let i of["dragenter","dragover","drop"])removeEventListener(i,s);removeEventListener("dragleave",a)}},[e,n,
t]),o&&zr`<div class="drop-area"><p>${c("conversation.drop")}</p></div>`}function Tn({state:e},n){let t=null;for(let o of e.logs.get(n)?.rows.values()??[])!D(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!t||o.seq>t.seq)&&(t=o);
return t}import{html as J,useEffect as Yr,useState as Xr}from"./vendor/preact.js";function qn({session:e,compose:n}){let t=n.shown.value?.files??[];if(t.length===0)return null;let o=r=>{n.change({files:n.draft().files.filter(({local_id:s})=>s!==
r.local_id)}),e.local.attachments.drop(r.local_id),n.ask()};return J`
    <ul class="tray" role="list" aria-label=${c("conversation.attached")}>
      ${t.map(r=>J`<${Vr} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function Vr({session:e,file:n,onRemove:t}){let{attachments:o,signals:r}=e.local,s=r.progress.get(n.local_id).value,a=Qr(e,n),i=n.name||c("conversation.a_fil\
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
  `}function Qr(e,{local_id:n,type:t}){let[o,r]=Xr(null);return Yr(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(t))return;let s="",a=!1;return e.local.attachments.
blob(n).then(i=>{!i||a||(s=URL.createObjectURL(i),r(s))}),()=>{a=!0,s&&URL.revokeObjectURL(s)}},[n,t]),o}var Zr=15e3,es=16384,ts=new TextEncoder;function Be({session:e,actions:n,compose:t,list:o,groupId:r,userId:s}){let a=t.shown.value,i=t.editing.value,l=r===null?
null:e.view.groups.get(r).value,d=r===null||(l?.may_post??!1),[m,f]=ut(a?.text??""),[u,p]=ut(""),[$,g]=ut(!1),v=dt(null),h=dt(-1/0),y=i?u:m,_=a?.files??[];Jr(()=>{
document.activeElement===v.current&&m!==""&&a?.text!==""||f(a?.text??"")},[a?.text]),Rn(()=>{i&&p(i.content)},[i]);let x=t.focus.value;Rn(()=>{let w=v.current;!w||
x===0||(w.focus(),w.setSelectionRange(w.value.length,w.value.length))},[x,i]);function C(w){if(i){p(w),S.look();return}f(w),S.look();let{selectionStart:O,selectionEnd:F}=v.
current;t.change({text:w,selection:[O,F]}),w!==""&&r!==null&&e.people.type(r)}let S=vn({session:e,actions:n,groupId:r,field:v,write:C}),E=ts.encode(y).length,T=e.
server.value?.content_bytes_max??es,R=_.some(({local_id:w})=>e.local.signals.progress.get(w).value?.state==="failed"),P=d&&!R&&E<=T&&(y.trim()!==""||!i&&_.length>
0);async function N(){if(!P)return;if(i){await Ve(i);return}let{reply_to:w}=t.draft();S.close(),g(!1),f(""),t.change({text:"",reply_to:null,files:[],selection:null});
let O=r===null?{recipient_id:s}:{group_id:r},F=n.send({...O,content:y,files:_,quote:w,reply_to:w?.id??null});(o?.position.peek().isAtEnd||e.local.signals.settings.
peek().jump_to_own)&&o?.goToEnd().catch(()=>{}),await F;let b=v.current?.value??"";b!==""&&!t.editing.peek()&&t.change({text:b})}async function Ve(w){if(y===w.content){
V();return}try{await n.edit(w,y),V()}catch(O){O instanceof qt?await Ee(O):await L(()=>Promise.reject(O))}}async function Ee({mine:w,theirs:O}){let F=await Mn(w,
O.content);F==="theirs"?V():F==="mine"?await L(async()=>(await n.edit(O,w),V())):t.ask()}function V(){t.editing.value=null,t.ask()}function fe(w){if(w.defaultPrevented||
S.pressed(w))return;let O=h.current;h.current=-1/0;let F=e.local.signals.settings.peek();if(An(w,O,F.enter_sends))w.preventDefault(),N();else{if(w.isComposing)return;
if(w.key.toLowerCase()==="p"&&w.shiftKey&&(w.ctrlKey||w.metaKey))w.preventDefault(),g(!$);else if(w.key==="Escape"&&(i||a?.reply_to))w.preventDefault(),i?V():t.
change({reply_to:null});else if(w.key==="ArrowUp"&&y===""&&!i&&r!==null){let b=Tn(e,r);if(!b)return;w.preventDefault(),t.edit(b)}else(w.key==="PageUp"||w.key===
"PageDown")&&o&&(w.preventDefault(),o.scroll(w.key==="PageUp"?-1:1))}}function Qe(){S.close(),e.local.drafts.flush()}function Je(w){let O=d&&!i?fn(w):[];O.length!==
0&&(w.preventDefault(),be(e,t,O))}function Ze(w){w.preventDefault(),N(),v.current?.focus()}return re`
    <form class="composer" onSubmit=${Ze}>
      ${S.list}
      <${Cn} session=${e} compose=${t} onStop=${V} />
      ${!i&&re`<${qn} session=${e} compose=${t} />`}
      ${$&&y.trim()!==""&&re`
        <section class="composer-preview" aria-label=${c("conversation.preview")}><${ce} content=${y} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${d&&!i&&re`<${ns} session=${e} compose=${t} />`}
        <textarea
          ...${S.attributes}
          ref=${v} rows="1" aria-label=${c("conversation.message")} dir="auto" value=${y} readonly=${!d&&!i}
          placeholder=${d?c("conversation.write"):c("conversation.may_not_write")}
          onInput=${w=>C(w.target.value)}
          onKeyDown=${fe} onClick=${S.look} onBlur=${Qe} onPaste=${Je}
          onCompositionEnd=${w=>h.current=w.timeStamp}
        ></textarea>
        ${y.trim()!==""&&re`
          <button
            type="button" class="button quiet" aria-pressed=${$} title=${c("conversation.preview")}
            onClick=${()=>g(!$)}
          ><${k} name="eye" label=${c("conversation.preview")} /></button>
        `}
        <button class="button primary send" disabled=${!P}>
          <${k} name=${i?"check":"send"} label=${i?c("conversation.save"):c("conversation.send")} />
        </button>
      </div>
      ${E>=Zr&&re`
        <p class="composer-count" role="status" data-over=${E>T}>${c("conversation.left",{left:T-E})}</p>
      `}
      <${On} session=${e} compose=${t} mayPost=${d&&!i} />
    </form>
  `}function ns({session:e,compose:n}){let t=dt(null);return re`
    <input ref=${t} type="file" multiple hidden onChange=${()=>{let{files:r}=t.current;be(e,n,[...r??[]]),t.current.value=""}} />
    <button type="button" class="button quiet" title=${c("conversation.attach")} onClick=${()=>t.current?.click()}>
      <${k} name="attach" label=${c("conversation.attach")} />
    </button>
  `}var os=24;function Ue({session:e,actions:n,groupId:t,compose:o}){let{settings:r}=e.local;return{session:e,actions:n,groupId:t,compose:o,react({group_id:s,seq:a},i,l){
return l&&this.used(i),L(()=>n.react(s,a,i,l))},used(s){let a=r.settings.peek().recent_emoji.filter(i=>i!==s);r.set("recent_emoji",[s,...a].slice(0,os))}}}function Ln(e,{context:n,list:t}){if(e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel :focus"))return;let{session:o,
groupId:r,compose:s}=n;if(e.key==="Escape"){if(document.querySelector(".panel"))return;e.preventDefault();let a=o.state.groups.get(r);a&&o.marks.read(r,a.seq),t.
endLine(),t.goToEnd().catch(()=>{}),s.ask()}else rs(e)&&!ss(e.target)&&s.ask()}var rs=({key:e,ctrlKey:n,metaKey:t,altKey:o})=>Array.from(e).length===1&&e!==" "&&
!n&&!t&&!o,ss=e=>e instanceof HTMLElement&&e.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]")!==null;import{html as de,render as lo,useEffect as uo,useLayoutEffect as Hs,useRef as Se,useState as mo}from"./vendor/preact.js";import{effect as Un,signal as Hn,untracked as ds}from"./vendor/preact.js";function Dn({box:e,hasEnd:n,onMoved:t}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],a=()=>e.getBoundingClientRect().top,i=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>n()&&i()<80;function d(g){let v=a(),h=0,y=g.length;for(;h<y;){let _=h+y>>1;g[_].getBoundingClientRect().bottom>v?y=_:h=_+1}return h}
function m(){let g=s(),v=new Set(g);for(let h of o.keys())v.has(h)||(o.delete(h),$.unobserve(h));for(let h of g)o.has(h)||$.observe(h),o.set(h,h.getBoundingClientRect().
height);r=l()}function f(){if(r)u();else{let g=a(),v=0;for(let h of s()){let{bottom:y,height:_}=h.getBoundingClientRect(),x=_-(o.get(h)??_);if(y-v-x>g)break;v+=
x}v!==0&&(e.scrollTop+=v)}m(),t()}function u(){e.scrollTop=e.scrollHeight}function p(){r=l(),t()}let $=new ResizeObserver(f);return $.observe(e),e.addEventListener(
"scroll",p,{passive:!0}),{rows:s,atEnd:l,spare:()=>({above:e.scrollTop,below:i()}),change(g){let v=l(),h=s(),y=v?0:d(h),_=v?[]:h.slice(y,y+30).map(x=>({row:x,top:x.
getBoundingClientRect().top}));if(g(),v)n()&&u();else{let x=_.find(({row:C})=>C.isConnected);x&&(e.scrollTop+=x.row.getBoundingClientRect().top-x.top)}m()},move(g,v){
g();let h=v&&e.querySelector(`[data-row="${v.row}"]`);if(!h)u();else{let y=v.offset??e.clientHeight*(v.part??0);e.scrollTop+=h.getBoundingClientRect().top-a()-y}
m()},place(){let g=s(),v=g[d(g)];return v?{row:String(v.dataset.row),offset:v.getBoundingClientRect().top-a()}:null},lastSeen(){let g=e.getBoundingClientRect().
bottom+1;return s().findLast(v=>v.getBoundingClientRect().bottom<=g)},dispose(){$.disconnect(),e.removeEventListener("scroll",p)}}}var is=600*1e3,as=100,In={part:1/3},cs={offset:48},ue=new Map;function Pn({session:e,groupId:n,window:t,show:o,setLine:r}){let{state:s,history:a}=e,i=`${s.me} ${n}`,
l=0;async function d(u,p=In){let $=++l;if(await a.openAt(n,u),$!==l||!t.around(u))return!1;let g=t.nearest(u);return g!==null&&o({row:String(g),...p}),g===u}async function m(){
let u=++l,p=s.groups.get(n)?.seq??0;a.look(n,Lt);let $=t.atEnd();$&&o(null),!($&&(t.segment()?.to??0)>=p)&&(await a.page(n),u===l&&t.atEnd()&&o(null))}async function f(){
let u=++l,{seq:p}=await a.open(n);return u!==l?!0:p===null||!t.around(p)?!1:(r(p),o({row:String(p),...In}),!0)}return{goTo:d,goToEnd:m,openUnread:f,async open(){
if(await f())return;let u=ue.get(i);u&&Date.now()-u.at<is&&t.around(Number(u.row))?o(u):await m()},async goToTime(u){let{seq:p}=await a.openAtTime(n,u.toISOString());
p===null?await m():await d(p,cs)},leave(u){l++,ue.delete(i),u&&!u.row.startsWith("k")&&ue.set(i,{...u,at:Date.now()});let[p]=ue.keys();ue.size>as&&p!==void 0&&ue.
delete(p)}}}var ls=400;function Nn({session:e,groupId:n,anchor:t,window:o,firstUnread:r}){let s=0,a=!1,i=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let m=e.state.groups.get(n),f=o.segment();if(!m||!f||!i()||f.from>Math.max(m.read_seq+1,r()??0))return 0;let u=e.state.logs.get(n);if(t.atEnd()&&u&&te(u)===f)return f.
to;let p=t.lastSeen()?.dataset.row??"";return p.startsWith("k")?f.to:Number(p)}function d(){let m=l(),f=e.state.groups.get(n);a||!f||m<=f.read_seq||s||(s=setTimeout(
()=>{s=0;let u=Math.min(m,l());!a&&u>0&&e.marks.read(n,u),d()},ls))}return{look:d,isLooking:i,stop(){a=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function Fn(e,n){let t=e.groups.get(n),o=e.logs.get(n),r=o&&te(o);return!t||!o||!r?null:ie(o,r).find(a=>a.seq>t.read_seq&&D(a)&&Rt(e,a))?.seq??null}var we=300,ke=50,us=50;function Bn(e){let n=null,t=0,o=1/0;function r(){let i=e(),l=i&&(n===null?te(i):tt(i,n));return i&&l?{log:i,segment:l,rows:ie(i,l)}:null}
function s(i){let l=i.findIndex(m=>m.seq>=t),d=o===1/0?i.length:i.findLastIndex(m=>m.seq<=o)+1;return[l<0?i.length:l,d]}function a(i,l,d,m=!1){t=i[l]?.seq??0,o=
m&&d>=i.length?1/0:i[d-1]?.seq??1/0}return{keep(i){n=i},segment:()=>r()?.segment??null,hasEnd(){let i=r();return i!==null&&i.segment.at_end&&s(i.rows)[1]===i.rows.
length},draw(i){let l=r();if(!l)return null;let{rows:d,segment:m}=l,[f,u]=s(d);return u-f>we?(i?f=Math.max(f,u-we+us):u=f+we,a(d,f,u,m.at_end)):u===d.length&&m.
at_end&&(o=1/0),{rows:d.slice(f,u),hasOlder:f>0||!m.at_start,hasNewer:u<d.length||!m.at_end,isAtStart:f===0&&m.at_start}},extend(i){let l=r();if(!l)return"done";
let{rows:d,segment:m}=l,[f,u]=s(d);if(i==="older"){if(f===0)return m.at_start?"done":"missing";let p=Math.max(0,f-ke);a(d,p,Math.min(u,p+we),m.at_end)}else{if(u===
d.length)return m.at_end?"done":"missing";let p=Math.min(d.length,u+ke);a(d,Math.max(f,p-we),p,m.at_end)}return"moved"},around(i){let l=e(),d=l&&tt(l,i);if(!l||
!d)return!1;n=i;let m=ie(l,d),f=m.findIndex(p=>p.seq>=i),u=f<0?m.length:f;return a(m,Math.max(0,u-ke),Math.min(m.length,u+ke),d.at_end),!0},nearest(i){let{rows:l}=r()??
{rows:[]};return(l.find(d=>d.seq>=i)??l.at(-1))?.seq??null},atEnd(){let i=e(),l=i&&te(i);if(!i||!l)return!1;n=null;let d=ie(i,l);return a(d,Math.max(0,d.length-
2*ke),d.length,!0),!0}}}var ms=100,fs=1.5,ps=2e3,$s=100,Kn=["wheel","touchmove","keydown","pointerdown"],jn=new Set(["idle","connecting","catching_up","live"]);function zn({session:e,groupId:n,
box:t,render:o}){let r=Bn(()=>e.state.logs.get(n)??null),s=()=>!e.isCurrent.peek()&&jn.has(e.connection.peek().state),a=Dn({box:t,hasEnd:()=>r.hasEnd()&&!s(),onMoved:P}),
i=Hn({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=Hn({isAtEnd:!0,isLineAbove:!1}),d=Nn({session:e,groupId:n,anchor:a,window:r,firstUnread:()=>i.peek().
lineSeq}),m=Pn({session:e,groupId:n,window:r,show:Qe,setLine:b=>{i.value={...i.peek(),lineSeq:b}}}),f=0,u=0,p=0,$=!0,g=!1,v=new Set,h=0,y=!1,_=!1,x=!1;function C(){
let b=r.draw(a.atEnd());(b||f===0)&&o(b,i.peek()),f=performance.now()}function S(){clearTimeout(u),u=0,!g&&($||(R(),T(()=>a.change(C)),P()))}function E(){if(u||
g)return;let b=Math.max(0,ms-(performance.now()-f));u=setTimeout(S,b)}function T(b){let M=document.activeElement;b(),M&&!M.isConnected&&t.focus({preventScroll:!0})}
function R(){if(i.peek().lineSeq!==null||d.isLooking()&&!s())return;let b=Fn(e.state,n);b!==null&&(i.value={...i.peek(),lineSeq:b})}function P(){if(g||$)return;
let{above:b,below:M}=a.spare();y=Math.abs(t.scrollTop-h)>t.clientHeight,h=t.scrollTop;let K=a.place();K&&!K.row.startsWith("k")&&r.keep(Number(K.row));let St=fs*
t.clientHeight;!(b<St&&Ee("older"))&&M<St&&Ee("newer");let Et=a.atEnd()||s()&&l.peek().isAtEnd,Ct=Ve(),Mt=l.peek();(Mt.isAtEnd!==Et||Mt.isLineAbove!==Ct)&&(l.value=
{isAtEnd:Et,isLineAbove:Ct}),s()||d.look()}function N(){let{isAtEnd:b}=l.peek();P(),!($||!b||x)&&m.openUnread().then(M=>M?void 0:m.goToEnd()).catch(()=>{})}function Ve(){
let{lineSeq:b}=i.peek();if(b===null)return!1;let[M]=a.rows(),K=t.querySelector(`[data-row="${b}"]`);return K?K.getBoundingClientRect().bottom<t.getBoundingClientRect().
top:M!==void 0&&b<Number(M.dataset.row)}function Ee(b){let M=r.extend(b);return M==="moved"?(T(()=>a.change(C)),E()):M==="missing"&&i.peek().faultAt!==b&&V(b),M===
"moved"}async function V(b){let M=Number(a.place()?.row);if(!(Number.isNaN(M)||v.has(b))){v.add(b);try{await e.history[b](n,M,y?$s:void 0),v.delete(b),fe(null,null),
!g&&r.extend(b)==="moved"&&S()}catch(K){v.delete(b),fe(X(K),b)}}}function fe(b,M){let K=i.peek();(K.fault!==b||K.faultAt!==M)&&(i.value={...K,fault:b,faultAt:M})}
function Qe(b){$=!1,l.value={...l.peek(),isAtEnd:b===null},fe(null,null),T(()=>a.move(C,b)),P()}function Je(b){clearTimeout(p),i.value={...i.peek(),flashSeq:b},
S(),t.querySelector(`[data-row="${b}"]`)?.focus({preventScroll:!0}),p=setTimeout(()=>i.value={...i.peek(),flashSeq:null},ps)}let Ze=Un(()=>{e.view.logs.get(n).value,
e.local.signals.outgoing.value,i.value,E()}),w=Un(()=>{let b=e.isCurrent.value||!jn.has(e.connection.value.state);b&&_&&ds(N),b!==!_&&(x=!1),_=!b}),O=()=>{x=!0};
for(let b of Kn)t.addEventListener(b,O,{passive:!0});let F=()=>d.look();return document.addEventListener("visibilitychange",F),addEventListener("focus",F),{marks:i,
position:l,anchor:a,window:r,reading:d,draw:S,flash:Je,ask:V,...m,scroll:b=>t.scrollBy({top:b*.9*t.clientHeight}),endLine(){i.value={...i.peek(),lineSeq:null}},
async again(){let b=a.place();!b||b.row.startsWith("k")||l.peek().isAtEnd?await m.goToEnd():await m.goTo(Number(b.row),{offset:b.offset})},dispose(){m.leave(l.peek().
isAtEnd?null:a.place()),g=!0,clearTimeout(u),clearTimeout(p),Ze(),w();for(let b of Kn)t.removeEventListener(b,O);document.removeEventListener("visibilitychange",
F),removeEventListener("focus",F),d.dispose(),a.dispose()}}}import{html as Wn,useRef as gs}from"./vendor/preact.js";var Gn=()=>Le(c("conversation.jump_to_date"),e=>Wn`<${vs} close=${e} />`);function vs({close:e}){let n=gs(null),t=Ae(new Date);function o(r){r.preventDefault(),
n.current?.value&&e(Kt(n.current.value))}return Wn`
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
  `}import{useEffect as Ts}from"./vendor/preact.js";import{html as _e,signal as hs,useLayoutEffect as bs,useRef as ys,useState as ws}from"./vendor/preact.js";function Yn(e,n){let t=n.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(n).direction==="rtl",a=s?t.left:t.right-o,i=Math.
max(4,Math.min(a,innerWidth-o-4)),l=t.top-r-4,d=l>=4?l:Math.max(4,Math.min(t.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${d}px`,e.style.insetInlineStart=
`${s?innerWidth-i-o:i}px`}var ks=6,_s=["👍","❤️","😂","🎉","😮","😢"],He=hs(null);function Xn(e){He.value=e}function mt({session:e}){let n=e.local.signals.settings.value.recent_emoji;
return[...new Set([...n,..._s])].slice(0,ks)}function Vn(){let e=He.value;return e&&_e`<${xs} key=${e.message.seq} choice=${e} />`}function xs({choice:e}){let{context:n,
message:t,anchor:o}=e,r=ys(null),[s,a]=ws(null);bs(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),Yn(u,o),u.querySelector("input, button")?.focus()},
[e,s]);let i=()=>import("./picker.js").then(u=>a(()=>u.Picker));function l(){He.peek()===e&&(He.value=null,o.isConnected&&o.focus({preventScroll:!0}))}
function d(u){l(),n.react(t,u,!t.reacted?.includes(u))}function m(u){if(u.key==="Escape")l();else{if(s||!["ArrowRight","ArrowLeft"].includes(u.key))return;f(u)}
u.preventDefault(),u.stopPropagation()}function f(u){let p=[...r.current.querySelectorAll("button")],$=getComputedStyle(o).direction==="rtl",g=u.key==="ArrowRig\
ht"===$?-1:1,v=p.indexOf(document.activeElement);p[(v+g+p.length)%p.length]?.focus()}return _e`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${c("conversation.react")} onKeyDown=${m}
      onToggle=${u=>u.newState==="closed"&&l()}
    >
      ${s&&_e`<${s} onPick=${d} onClose=${l} />`}
      ${!s&&mt(n).map(u=>_e`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${c("conversation.react_with",{emoji:u})}
          aria-pressed=${t.reacted?.includes(u)??!1} onClick=${()=>d(u)}
        >${u}</button>
      `)}
      ${!s&&_e`
        <button type="button" class="button quiet" title=${c("conversation.all_emoji")} onClick=${()=>L(i)}>
          <${k} name="add" label=${c("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}function xe(e,n,t){let{session:o,actions:r,compose:s}=e,{group_id:a,seq:i}=t,l=o.state.groups.get(a),d=l?.kind==="group"&&l.role!=="member",m=t.sender_id===o.state.
me,f=!t.deleted,u=f&&l?.is_archived===!1,p=l?.kind==="direct"||d||l?.settings?.may_pin==="all";return[u&&{id:"react",label:c("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:g=>Xn({context:e,message:t,anchor:g})},u&&l?.may_post&&{id:"reply",label:c("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(t)},u&&m&&{id:"edit",label:c("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(t)},{id:"link",label:c("conversation.copy_link"),icon:"\
link",keys:["C"],run:()=>Qn(new URL(Z({name:"group",groupId:a,seq:i}),location.href).href)},f&&t.content!==""&&{id:"text",label:c("conversation.copy_text"),icon:"\
copy",run:()=>Qn(t.content)},u&&p&&{id:"pin",label:t.pinned?c("conversation.unpin"):c("conversation.pin"),icon:"pin",keys:["P"],run:()=>L(()=>r.pin(a,i,!t.pinned))},
!m&&{id:"unread",label:c("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(n.reading.stop(),L(()=>o.marks.unread(a,i)))},f&&{id:"readers",label:c("c\
onversation.seen_by"),icon:"eye",run:()=>Q({name:"readers",groupId:a,seq:i})},f&&t.reactions&&{id:"reactions",label:c("conversation.who_reacted"),icon:"react",run:()=>Q(
{name:"reactions",groupId:a,seq:i})},f&&t.edited_at!==void 0&&(m||d)&&{id:"versions",label:c("conversation.versions"),icon:"clock",run:()=>Q({name:"versions",groupId:a,
seq:i})},u&&(m||d)&&{id:"delete",label:c("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(g,v)=>{Ss(e,t,v)}}].filter(g=>typeof g==
"object")}async function Ss({actions:e},{group_id:n,seq:t},o){let r=()=>e.remove(n,t);if(o){await L(r);return}await zt({title:c("conversation.delete_title"),text:c(
"conversation.delete_text"),action:c("conversation.delete"),work:r,isDanger:!0})}async function Qn(e){await L(()=>navigator.clipboard.writeText(e))&&$e(c("conve\
rsation.copied"))}import{html as ft,useEffect as Es,useLayoutEffect as Cs,useRef as Ms,useState as As}from"./vendor/preact.js";var Os=3,Jn={Delete:"conversation.key_delete"};function Ke({session:e,groupId:n},t){let o=t?.closest("[data-row]"),r=e.state.logs.get(n)?.rows.get(Number(o?.dataset.
row));return D(r)?r:null}function je(e,n,t,o,r=null){let s=xe(e,n,t).map(({label:a,icon:i,keys:l,isDanger:d,run:m})=>({label:a,icon:i,...d?{isDanger:d}:{},...l?.[0]?
{detail:Jn[l[0]]?c(Jn[l[0]]??"conversation.key_delete"):l[0]}:{},onSelect:()=>m(o,window.event?.shiftKey===!0)}));Gt({label:c("conversation.menu"),items:s,anchor:o,
point:r})}function Zn({context:e,list:n,box:t}){let[o,r]=As(null),s=Ms(null),{log:a}=e.session.view.logs.get(e.groupId).value,i=o===null?void 0:a?.rows.get(o),l=D(
i)?i:null;if(Es(()=>{let u=t.current,p=v=>{let h=v.target;s.current?.contains(h)||r(Ke(e,h)?.seq??null)},$=v=>{let h=v.target,y=Ke(e,h);if(!y||h.closest("a, img\
, video")||String(getSelection()??"")!=="")return;v.preventDefault();let _=h.closest("[data-row]");je(e,n,y,_,{x:v.clientX,y:v.clientY})},g=()=>r(null);return u.
addEventListener("pointerover",p),u.addEventListener("focusin",p),u.addEventListener("pointerleave",g),u.addEventListener("contextmenu",$),()=>{u.removeEventListener(
"pointerover",p),u.removeEventListener("focusin",p),u.removeEventListener("pointerleave",g),u.removeEventListener("contextmenu",$)}},[e,n]),Cs(()=>{let u=t.current,
p=l&&u.querySelector(`[data-row="${l.seq}"]`);if(!s.current||!p)return;let $=p.getBoundingClientRect().top-u.getBoundingClientRect().top+u.scrollTop;s.current.style.
insetBlockStart=`${$}px`}),!l)return null;let d=xe(e,n,l),m=d.some(({id:u})=>u==="react"),f=()=>t.current?.querySelector(`[data-row="${l.seq}"]`);return ft`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${c("conversation.commands")}>
      ${m&&mt(e).slice(0,Os).map(u=>ft`
        <button
          key=${u} type="button" tabindex="-1" class="emoji" aria-label=${c("conversation.react_with",{emoji:u})}
          onClick=${()=>e.react(l,u,!l.reacted?.includes(u))}
        >${u}</button>
      `)}
      ${d.filter(({isInBar:u})=>u).map(({id:u,label:p,icon:$,run:g})=>ft`
        <button key=${u} type="button" tabindex="-1" title=${p} onClick=${v=>g(f(),v.shiftKey)}>
          <${k} name=${$} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${c("conversation.menu")} aria-haspopup="menu"
        onClick=${u=>je(e,n,l,u.currentTarget)}
      >
        <${k} name="more" label=${c("conversation.menu")} />
      </button>
    </div>
  `}function eo(e,n){Ts(()=>{let t=e.current;if(!t||!n)return;let o=i=>{if(i){for(let l of t.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");i.setAttribute("tabindex","0")}},r=i=>{let l=i.target;o(l.closest("[data-row]"))},s=()=>{t.querySelector('[data-row][tabindex="0"]')||o(n.anchor.lastSeen()??
n.anchor.rows().at(-1))},a=new MutationObserver(s);return a.observe(t,{childList:!0,subtree:!0}),t.addEventListener("focusin",r),s(),()=>{a.disconnect(),t.removeEventListener(
"focusin",r)}},[e,n])}function to(e,{context:n,list:t}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(qs(e.key,r,t)||r&&Rs(e,r,n,t))&&e.preventDefault()}function qs(e,n,t){let{rows:o,lastSeen:r,place:s}=t.anchor,
a=o(),i=n?a.indexOf(n):a.findIndex(f=>f.dataset.row===s()?.row),l=Math.max(1,a.indexOf(r()??n??null)-a.findIndex(f=>f.dataset.row===s()?.row)),d={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let f=()=>t.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!t.position.peek().isAtEnd?t.goToEnd().
then(f,()=>{}):f(),!0}let m=d[e];return m===void 0?!1:(a[Math.max(0,Math.min(a.length-1,i+(n?m:0)))]?.focus(),!0)}function Rs(e,n,t,o){let r=Ke(t,n);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return je(t,o,r,n),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,a=xe(t,o,r).find(({keys:i})=>i?.
includes(s));return a?.run(n,e.shiftKey),a!==void 0}import{html as pt}from"./vendor/preact.js";function no({context:e,list:n}){let{session:t,groupId:o}=e,{isLineAbove:r}=n.position.value,{lineSeq:s}=n.marks.value,a=t.view.groups.get(o).value;if(!r||s===null||
!a||a.unread===0)return null;let i=t.state.logs.get(o)?.rows.get(s),l=()=>{t.marks.read(o,a.seq),n.endLine()};return pt`
    <div class="pill top">
      <button type="button" onClick=${()=>L(()=>n.goTo(s))}>
        <${k} name="up" />
        ${i?c("conversation.unread_since",{n:a.unread,day:Te(new Date(i.timestamp))}):c("conversation.unread",{n:a.unread})}
      </button>
      <button type="button" onClick=${l}>${c("conversation.mark_read")}</button>
    </div>
  `}function oo({context:e,list:n}){let{session:t,groupId:o}=e,r=t.view.groups.get(o).value,s=t.local.signals.outgoing.value.some(d=>d.group_id===o);if(n.position.
value.isAtEnd||!r)return null;let{unread:a,mentions:i}=r,l=a>0?c("conversation.new",{n:a}):c("conversation.newest");return pt`
    <div class="pill bottom">
      <button type="button" onClick=${()=>L(n.goToEnd)}>
        ${s?c("conversation.yours_below"):l}
        ${i>0&&pt`<span>· ${c("conversation.of_them_mentions",{n:i})}</span>`}
        <${k} name="down" />
      </button>
    </div>
  `}import{html as G}from"./vendor/preact.js";import{html as se}from"./vendor/preact.js";var Ls={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function ro({session:e,notice:n}){let t=new Date(
n.timestamp);return se`
    <div class="row-notice" role="listitem" data-row=${n.seq} tabindex="-1">
      <span>${Ds(e,n)}</span>
      <time datetime=${n.timestamp}>${he(t)}</time>
    </div>
  `}function Ds(e,n){let t=(r,s="")=>se`<${cn} session=${e} id=${r} username=${s} />`,o=t(n.actor_id);switch(n.type){case"group_created":return q(n.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Is(e,n,o);case"member_added":{let r=t(n.user_id,n.username);
return n.actor_id===n.user_id?q("conversation.notice.joined",{user:r}):q("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=t(n.user_id,n.
username);return n.actor_id===n.user_id?q("conversation.notice.left",{user:r}):q("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return q(Ls[n.
role],{user:t(n.user_id,n.username)});case"member_banned":return q("conversation.notice.banned",{actor:o,user:t(n.user_id,n.username)});case"ban_lifted":return q(
"conversation.notice.ban_lifted",{actor:o,user:t(n.user_id)});case"message_pinned":case"message_unpinned":{let r=Z({name:"group",groupId:n.group_id,seq:n.message_seq}),
s=se`<a href=${r}>${c("conversation.notice.a_message")}</a>`;return n.type==="message_pinned"?q("conversation.notice.pinned",{actor:o,message:s}):q("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return q("conversation.notice.account_deleted",{user:se`<bdi class="person">${n.username}</bdi>`})}}
function Is(e,n,t){let o=e.state.logs.get(n.group_id)?.rows.values()??[],r=null;for(let i of o)i.type==="group_updated"&&i.seq<n.seq&&i.seq>(r?.seq??0)&&(r=i);let{
name:s,topic:a}=n;return r&&r.name!==s?q("conversation.notice.renamed",{actor:t,name:se`<bdi>${s}</bdi>`}):r&&r.topic!==a?a?q("conversation.notice.topic",{actor:t,
topic:se`<bdi>${a}</bdi>`}):q("conversation.notice.no_topic",{actor:t}):r&&r.is_archived!==n.is_archived?q(n.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:t}):q("conversation.notice.updated",{actor:t,name:se`<bdi>${s}</bdi>`})}import{html as z}from"./vendor/preact.js";function ze({context:e,entry:n,isHead:t}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||I(o,o.state.me),a=n.state==="failed"||n.state==="asking",
i=["message waiting",t&&"head",n.state==="failed"&&"failed"].filter(Boolean).join(" ");return z`
    <div class=${i} role="listitem" data-row=${`k${n.key}`} tabindex="-1" aria-label=${`${s}: ${n.content}`}>
      <div class="message-side">
        ${t&&z`<${B} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${t&&z`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${n.quote&&z`<p class="quote" dir="auto"><span class="quote-text">${ye(n.quote)}</span></p>`}
        ${n.content&&z`<div class="message-text"><${ce} content=${n.content} meId=${o.state.me} /></div>`}
        ${n.files.map(l=>z`<${Fs} key=${l.local_id} session=${o} file=${l} />`)}
        ${a&&z`<${Ns} context=${e} entry=${n} />`}
      </div>
      ${!a&&z`<${Ps} entry=${n} />`}
    </div>
  `}var so=({error:e})=>e?X({code:e.code,message:e.sentence}):"";function Ps({entry:e}){let n=e.error?c("conversation.waits",{reason:so(e)}):c("conversation.sen\
ding");return z`<span class="message-clock" title=${n}><${k} name="clock" label=${n} /></span>`}function Ns({context:e,entry:n}){let{outbox:t}=e.session.local,o=n.
state==="asking"?c("conversation.asking"):c("conversation.not_sent",{reason:so(n)});return z`
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
  `}function Fs({session:e,file:n}){let t=e.local.signals.progress.get(n.local_id).value;return z`
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
  `}var io=300*1e3;function co({context:e,drawn:n,outgoing:t,marks:o,onDay:r,onRetry:s}){let{rows:a,hasOlder:i,hasNewer:l}=n,d=l?[]:t;return G`
    ${i&&G`<${ao} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${a.length+d.length===0&&!i&&!l&&G`<p key="none" class="empty" role="listitem">${c("conversation.none")}</p>`}
    ${Bs(a,d).map(({day:m,at:f,items:u})=>G`
      <div class="day" key=${m}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${c("conversation.jump_to_date")} onClick=${r}>${Te(f)}</button>
        </div>
        ${u.flatMap((p,$)=>Us({context:e,item:p,before:u[$-1],marks:o}))}
      </div>
    `)}
    ${l&&G`<${ao} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Bs(e,n){let t=[],o=r=>{let s=new Date(r.at),a=Ae(s),i=t.at(-1);i&&(a<=i.day||r.entry)?i.items.push(r):t.push({day:a,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:D(r)?r.sender_id:null});for(let r of n)o({row:null,entry:r,at:r.at,sender:null});return t}function Us({context:e,
item:n,before:t,marks:o}){if(n.entry){let d=e.session.state.me,m=!(t&&(t.entry||t.sender===d)&&n.at-t.at<io);return[G`<${ze} key=${`k${n.entry.key}`} context=${e} entry=${n.
entry} isHead=${m} />`]}let{row:r}=n,s=r.seq===o.lineSeq,a=G`
    <div key="line" class="unread-line" role="listitem"><span>${c("conversation.unread_line")}</span></div>
  `,i=s||t?.sender!==n.sender||n.at-t.at>=io,l=D(r)?G`<${En} key=${r.seq} context=${e} message=${r} isHead=${i} isFlashed=${r.seq===o.flashSeq} />`:G`<${ro} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[a,l]:[l]}function ao({way:e,marks:n,onRetry:t}){let o=n.faultAt===e;return G`
    <div class="edge ${e}" role="listitem" aria-label=${c("conversation.reading")}>
      ${o&&G`
        <p role="alert">
          <span>${c("conversation.not_read",{reason:n.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>t(e)}>${c("conversation.try_again")}</button>
        </p>
      `}
    </div>
  `}function fo({context:e,onReady:n}){let{session:t,groupId:o}=e,r=Se(null),s=Se(null),[a,i]=mo(null),l=Se(null),[d,m]=mo(null),f=t.resets.value,u=ae.value,p=u.name===
"group"&&u.groupId===o?u.seq:null;Hs(()=>{let y=s.current,_=zn({session:t,groupId:o,box:r.current,render:(C,S)=>{let E=t.local.signals.outgoing.peek().filter(R=>x(
R)),T=de`<${co}
          context=${e} drawn=${C} outgoing=${E} marks=${S}
          onDay=${g} onRetry=${_.ask}
        />`;lo(C?T:null,y)}}),x=({group_id:C,recipient_id:S,seq:E})=>(C===o||S!==null&&t.local.groupWith(S)===o)&&(E===null||!t.state.logs.get(o)?.rows.has(E));
return l.current=_,i(_),n(_),()=>{_.dispose(),lo(null,y)}},[t,o]);let $=y=>y().then(()=>m(null),_=>m(X(_)));async function g(){let y=await Gn();y&&await $(()=>l.
current.goToTime(y))}let v=Se(f),h=Se(!1);return uo(()=>{a&&(t.history.look(o,p??void 0),p!==null?$(async()=>await a.goTo(p)&&a.flash(p)):h.current||$(a.open),h.
current=!0)},[a,u]),uo(()=>{a&&f!==v.current&&$(a.again),v.current=f},[a,f]),eo(r,a),de`
    <div class="messages-place">
      ${a&&de`<${no} context=${e} list=${a} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${c("conversation.messages")}
        onKeyDown=${y=>a&&to(y,{context:e,list:a})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>a?.ask("older")}>${c("conversation.older")}</button>
          <button type="button" class="button" onClick=${g}>${c("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${c("conversation.messages")} ref=${s}></div>
        ${a&&de`<${Zn} context=${e} list=${a} box=${r} />`}
        ${d!==null&&de`
          <p class="empty" role="alert">
            ${c("conversation.not_read",{reason:d})}
            ${" "}<button type="button" class="button" onClick=${()=>a&&$(a.open)}>${c("conversation.try_again")}</button>
          </p>
        `}
      </div>
      ${a&&de`<${oo} context=${e} list=${a} />`}
    </div>
  `}var Ks=Ht({type:"conjunction"}),po=e=>Ks.value.format(e);import{html as $o}from"./vendor/preact.js";var $t=3;function go({session:e,groupId:n}){let t=e.typing.get(n).value.filter(s=>s!==e.state.me),o=t.slice(0,$t).map(s=>I(e,s,"…")),r=t.length>$t?c("conversa\
tion.typing_more",{names:o.join(", "),more:t.length-$t}):c("conversation.typing",{names:po(o),n:t.length});return $o`<p class="typing" aria-live="off">${t.length>
0&&$o`<bdi>${r}</bdi>`}</p>`}function ho({session:e,actions:n,groupId:t}){let[o,r]=zs(null),s=js(()=>{let i=Ne({session:e,key:Ce({groupId:t,userId:null})});return Ue({session:e,actions:n,groupId:t,
compose:i})},[e,n,t]),a=e.view.groups.get(t).value;return vo(()=>{a&&!a.settings&&e.asking.group(t)},[e,t,a===null]),vo(()=>{if(!o)return;let i=l=>Ln(l,{context:s,
list:o});return document.addEventListener("keydown",i),()=>document.removeEventListener("keydown",i)},[s,o]),a?gt`
    <${fo} context=${s} onReady=${r} />
    <div class="main-foot">
      <${go} session=${e} groupId=${t} />
      <${Be} session=${e} actions=${n} compose=${s.compose} list=${o} groupId=${t} userId=${null} />
    </div>
    <${un} session=${e} groupId=${t} />
    <${Vn} />
    <${yn} />
  `:gt`<${Ws} session=${e} />`}function Ws({session:e}){let n=e.connection.value.state==="live";return gt`<p class="empty" role="status">${n?c("conversation.not\
_member"):c("conversation.reading")}</p>`}import{html as bo,useEffect as yo,useMemo as Gs}from"./vendor/preact.js";function wo({session:e,actions:n,userId:t}){let{local:o}=e,r=Ce({groupId:null,userId:t}),s=Gs(()=>Ue({session:e,actions:n,groupId:0,compose:Ne({session:e,key:r})}),
[e,n,r]);e.view.order.value;let a=o.groupWith(t),i=e.view.people.get(t).value,l=I(e,t),d=o.signals.outgoing.value.filter(m=>m.recipient_id===t);return yo(()=>e.
asking.people.need([t]),[e,t]),yo(()=>{a!==null&&Me(Z({name:"group",groupId:a,seq:null}),{replace:!0})},[a]),bo`
    <div class="main-body">
      <div class="beginning">
        <${B} id=${t} name=${l} file=${i?.avatar??null} size="large" />
        <p><bdi>${c("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${c("conversation.messages")}>
        ${d.map(m=>bo`<${ze} key=${m.key} context=${s} entry=${m} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${Be} session=${e} actions=${n} compose=${s.compose} list=${null} groupId=${null} userId=${t} />
    </div>
  `}import{html as U,useEffect as ko}from"./vendor/preact.js";function _o({session:e,actions:n,groupId:t}){let o=e.view.groups.get(t).value;return ko(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(t)},[
o]),U`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${k} name="back" label=${c("shell.back")} /></a>
      ${o?.kind==="direct"?U`<${So} session=${e} userId=${o.peer_id??e.state.me} groupId=${t} />`:U`<${Ys} group=${o} />`}
      ${o&&U`<${Xs} session=${e} actions=${n} group=${o} />`}
    </header>
  `}var xo=({session:e,userId:n})=>U`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${k} name="back" label=${c("shell.back")} /></a>
    <${So} session=${e} userId=${n} />
  </header>
`;function Ys({group:e}){if(!e)return U`<h1 class="grow"><bdi>${c("shell.conversation")}</bdi></h1>`;let{id:n,name:t,topic:o,member_count:r}=e;return U`
    <${B} id=${n} name=${t} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Re({name:"group",groupId:n})}>
          <bdi>${t}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&U`<span class="tag">${c("groups.archived")}</span>${" "}`}
        ${r!==null&&U`<span>${c("groups.count",{n:r})}</span>`}
        ${o&&U`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function So({session:e,userId:n,groupId:t}){let o=e.view.people.get(n).value,r=ne(o);return ko(()=>{(!o||o.is_partial)&&e.asking.people.need([n])},[n,o===null]),
U`
    <span class="with-dot">
      <${B} id=${n} name=${r} file=${o?.avatar} />
      <${Xt} session=${e} userId=${n} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Re({name:"profile",userId:n,groupId:t})}>
          <bdi>${r||c("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${n===e.state.me?c("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function Xs({session:e,actions:n,group:t}){let o=(r,s,a)=>U`
    <button
      class="button quiet" title=${a} aria-pressed=${qe.value?.name===r}
      onClick=${()=>Re({name:r,groupId:t.id})}
    >
      <${k} name=${s} label=${a} />
    </button>
  `;return U`
    ${t.kind==="group"&&o("members","group",c("groups.members"))}
    ${o("pins","pin",c("groups.pins"))}
    ${o("search","search",c("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${c("groups.menu")}
      onClick=${r=>De({session:e,actions:n,id:t.id,name:t.name,anchor:r.currentTarget})}
    >
      <${k} name="more" label=${c("groups.menu")} />
    </button>
  `}import{html as vt,useEffect as Vs,useState as Eo}from"./vendor/preact.js";var Co=new Map;function We({load:e,name:n,...t}){let[o,r]=Eo(!1),[,s]=Eo(0),a=Co.get(e);
return Vs(()=>{a||o||e().then(i=>{Co.set(e,i),s(l=>l+1)},()=>r(!0))},[e,o]),a?vt`<${a[n]} ...${t} />`:o?vt`
    <div class="empty" role="alert">
      <p>${c("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${c("shell.try_again")}</button>
    </div>
  `:vt`<p class="empty" role="status">${c("shell.loading")}</p>`}import{html as Mo,useEffect as ht,useLayoutEffect as Qs,useRef as Js,useState as Ao}from"./vendor/preact.js";var bt=null;function To({session:e,actions:n}){let t=qe.value,o=Js(!1),[,r]=Ao(0),[s,a]=Ao(!1),i=t!==null&&"groupId"in t&&t.groupId!==void 0&&e.view.groups.get(
t.groupId).value===null,l=t!==null&&!i;if(ht(()=>{i&&nt()},[i]),ht(()=>{!l||bt||import("./panels.js").then(m=>{bt=m.PANELS,r(f=>f+1)},()=>a(!0))},
[l]),ht(()=>{if(l)return document.addEventListener("keydown",Oo),()=>document.removeEventListener("keydown",Oo)},[l]),Qs(()=>{o.current&&!l&&Zs()&&jt(),o.current=
l},[l]),!l)return null;let d=bt?.[t.name];return d?Mo`<${d} key=${JSON.stringify(t)} session=${e} actions=${n} request=${t} />`:Mo`
    <${Vt} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?c("groups.not_loaded"):c("groups.loading")}
      </p>
    <//>
  `}function Oo(e){e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open")||(e.preventDefault(),nt())}var Zs=()=>!document.
activeElement||document.activeElement===document.body;import{html as xt,useMemo as Ei,useState as Ci}from"./vendor/preact.js";import{html as Ge,useEffect as ei,useState as ti}from"./vendor/preact.js";var ni={connecting:2e3,catching_up:1e3},qo=1e3;function Ro({session:e}){let n=e.connection.value,t=oi(n),o=ri(n,t);return Ge`
    <div class="connection" data-state=${n.state}>
      <div role="status" class="connection-text">
        ${o&&Ge`<${k} name=${n.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&n.retryAt!==null&&Ge`<span class="quiet-text" aria-hidden="true">${si(n,t)}</span>`}
      ${o?.button&&Ge`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function oi({state:e,since:n,retryAt:t}){let[o,r]=ti(Date.now());return ei(()=>{let s=t!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let a=setInterval(()=>r(Date.now()),qo);return()=>clearInterval(a)},[e,n,t]),Math.max(o,n)}function ri({state:e,since:n},t){let o={button:c("shell.now"),onSelect:()=>A.
wake()};switch(e){case"connecting":case"catching_up":return t-n<ni[e]?null:{text:c(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:c("shell.offline"),...o};case"waiting":return{text:c("shell.reconnecting"),...o};case"updating":return{text:c("shell.restarting")};case"crowded":return{text:c(
"shell.crowded"),button:c("shell.try_again"),onSelect:()=>A.wake()};case"faulty":return{text:c("shell.faulty"),button:c("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function si({retryAt:e},n){let t=Math.ceil((Number(e)-n)/qo);return t>0?c("shell.seconds",{n:t}):""}var yt=["all","unread","mentions","direct"],ii={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:n,unread:t})=>e>0||n==="direct"&&t>0,direct:({kind:e})=>e===
"direct"};function Lo(e,n,t,o){if(t==="all")return e;let r=ii[t];return e.filter(s=>{let a=n.get(s);return a!==void 0&&(r(a)||s===o&&t!=="direct")})}import{html as Ho,useEffect as jo,useLayoutEffect as Ye,useRef as me,useState as _t}from"./vendor/preact.js";var ai=1440*60*1e3,ci=7,li=ve({hour:"numeric",minute:"2-digit"}),ui=ve({weekday:"short"}),di=ve({day:"numeric",month:"short"}),mi=ve({day:"numeric",month:"numer\
ic",year:"2-digit"}),Do=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function Io(e,n=new Date){let t=Math.round((Do(n)-Do(e))/ai);return t===
0?li.value.format(e):t>0&&t<ci?ui.value.format(e):(e.getFullYear()===n.getFullYear()?di:mi).value.format(e)}import{html as H,useEffect as Po,useLayoutEffect as fi,useRef as pi}from"./vendor/preact.js";var No=999;function Fo({session:e,actions:n,id:t,position:o,count:r,isChosen:s,isStop:a,onFocus:i}){let l=e.view.groups.get(t).value,d=pi(null);fi(()=>d.current?.
style.setProperty("--at",String(o)),[o,!l]);let m=$i(e,l);if(!l)return null;let f=Dt(l,Date.now()),u=gi(l,m.person),p=l.unread>0&&!f,$=v=>De({session:e,actions:n,
id:t,name:u,point:v,anchor:d.current?.querySelector(v?"a":"button")}),g=v=>{v.preventDefault();let h=v.clientX===0&&v.clientY===0;$(h?null:{x:v.clientX,y:v.clientY})};
return H`
    <li
      ref=${d} class="group-row" data-id=${t} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${g} onFocusIn=${()=>i(t)}
    >
      <a
        class="group" href=${`/g/${t}`} tabindex=${a?0:-1} aria-current=${s?"page":void 0}
        aria-label=${vi(l,u,f,m.isOnline)} data-unread=${p} data-muted=${f} draggable=${!1}
      >
        <span class="group-picture">
          <${B} id=${l.peer_id??t} name=${u} file=${m.person?.avatar} isGroup=${l.kind==="group"} />
          ${m.isOnline&&H`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${u}</bdi>
            ${f&&H`<${k} name="muted" />`}
            ${l.last&&H`<time class="group-time">${Io(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${bi} session=${e} group=${l} isChosen=${s} />
            <${hi} group=${l} isMuted=${f} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${a?0:-1} aria-haspopup="menu" onClick=${()=>$(null)}
      >
        <${k} name="more" label=${c("shell.menu_of",{name:u})} />
      </button>
    </li>
  `}function $i(e,n){let t=n?.peer_id??null,o=t!==null&&t!==e.state.me,r=t===null?null:e.view.people.get(t).value;return Po(()=>o?e.people.show(t):void 0,[t,o]),
Po(()=>{t!==null&&!r&&e.asking.people.need([t])},[t,!r]),{person:r,isOnline:o&&e.presence.get(t).value===!0}}function gi(e,n){return e.kind==="group"?e.name:n?.
is_deleted?c("shell.deleted_user"):ne(n)||e.name}function vi({unread:e,mentions:n},t,o,r){let s=[t];return r&&s.push(c("shell.online")),e>0&&s.push(c("shell.n_u\
nread",{n:e})),n>0&&s.push(c("shell.n_mentions",{n})),o&&s.push(c("shell.muted")),s.join(", ")}function hi({group:{unread:e,mentions:n,kind:t},isMuted:o}){let r=t===
"direct"&&e>0&&!o;return H`
    ${n>0&&!r&&H`<span class="badge of-mention">@${wt(n)}</span>`}
    ${r&&H`<span class="badge of-mention">${wt(e)}</span>`}
    ${e>0&&!o&&!r&&H`<span class="badge">${wt(e)}</span>`}
  `}var wt=e=>e>No?`${No}+`:e;function bi({session:e,group:n,isChosen:t}){let{id:o,last:r,kind:s}=n,a=e.typing.get(o).value.filter(f=>f!==e.state.me),i=e.local.
signals.drafts.get(`g${o}`).value;if(a.length>0)return H`<span class="group-last typing">${c("shell.typing")}</span>`;if(i?.text&&!t)return H`<span class="group-last"><em>${c(
"shell.draft")}</em> <bdi>${i.text}</bdi></span>`;if(!r)return H`<span class="group-last"><bdi>${n.topic||c("shell.empty_group")}</bdi></span>`;let l=r.sender_id===
e.state.me,d=e.view.people.get(r.sender_id).value,m=l?c("shell.you"):s==="direct"?null:ne(d)||r.sender;return H`<span class="group-last">${m&&H`<bdi>${m}</bdi>: `}<bdi>${yi(
r)}</bdi></span>`}function yi({kind:e,text:n}){return e==="deleted"?c("shell.deleted"):e==="file"?c("shell.a_file"):pe(n)}function Bo({top:e,height:n,row:t,count:o}){let r=Math.floor(e/t/4)*4-8,s=Math.ceil((e+n)/t/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function Uo({first:e,end:n},t){let o=new Set(t.filter(r=>r>=0));for(let r=e;r<n;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var wi=2e3,ki=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function zo({session:e,actions:n,ids:t,chosen:o}){let r=me(null),s=me(null),[a,i]=_i(t),[
l,d]=_t({first:0,end:0}),[m,f]=_t(null),u=Si(a,[m,o,a[0]??null]),p=kt(s.current),$=Uo(l,[a.indexOf(u??-1),a.indexOf(p??-1)]);function g(){let h=r.current,y=s.current?.
getBoundingClientRect().height??0,_=a.length;if(!h||_===0||y===0)return;let x=Bo({top:h.scrollTop,height:h.clientHeight,row:y/_,count:_});d(C=>C.first===x.first&&
C.end===x.end?C:x)}Ye(()=>{s.current?.style.setProperty("--count",String(a.length)),g()},[a]),jo(()=>{let h=new ResizeObserver(g);return h.observe(r.current),h.
observe(s.current),()=>h.disconnect()},[a]),Ye(()=>{p!==null&&kt(s.current)===null&&Ko(s.current,p)?.focus()}),xi(s,a,o);function v(h){let y=kt(s.current);if(y===
null||!ki.includes(h.key)||h.altKey||h.ctrlKey)return;h.preventDefault();let _=Math.max(1,Math.floor((r.current?.clientHeight??0)/Wo(s.current))-1),x=a.indexOf(
y),C={ArrowDown:x+1,ArrowUp:x-1,PageDown:x+_,PageUp:x-_,Home:0,End:a.length-1}[h.key]??x,S=a[Math.max(0,Math.min(C,a.length-1))];S!==void 0&&f(S)}return Ye(()=>{
m!==null&&p!==null&&p!==m&&Ko(s.current,m)?.focus()},[m]),Ho`
    <div
      ref=${r} class="sidebar-body" onScroll=${g}
      onPointerMove=${i} onPointerDown=${i} onKeyDownCapture=${i} onFocusIn=${i}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${c("shell.conversations")} onKeyDown=${v}>
        ${$.map(h=>{let y=a[h];return Ho`<${Fo}
            key=${y} id=${y} position=${h} count=${a.length} session=${e} actions=${n}
            isChosen=${y===o} isStop=${y===u} onFocus=${f}
          />`})}
      </ul>
    </div>
  `}function _i(e){let n=me(e),t=me(-1/0),o=me(null),[,r]=_t(0),s=t.current-performance.now();return(s<=0||n.current.length===0)&&(n.current=e),jo(()=>(s>0&&n.current!==
e&&(o.current=setTimeout(()=>r(a=>a+1),s)),()=>clearTimeout(o.current))),[n.current,()=>{t.current=performance.now()+wi}]}function xi(e,n,t){let o=me(null);Ye(()=>{
let r=t===null?-1:n.indexOf(t);if(r<0||o.current===t||!e.current)return;o.current=t;let s=e.current.parentElement,a=Wo(e.current),i=r*a;i<s.scrollTop?s.scrollTop=
i-a:i+a>s.scrollTop+s.clientHeight&&(s.scrollTop=i+2*a-s.clientHeight)})}function Wo(e){let n=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/n||1}function kt(e){let{activeElement:n}=document;return!e||!n||!e.contains(n)?null:Number(n.closest("li")?.dataset.id)||null}var Ko=(e,n)=>e?.querySelector(
`li[data-id="${n}"] > a`),Si=(e,n)=>n.find(t=>t!==null&&e.includes(t))??null;function Go({session:e,actions:n,chosen:t}){let[o,r]=Ci(yt[0]),s=Mi(e,o,t);return xt`
    <nav id="groups" class="sidebar" aria-label=${c("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${k} name="logo" /><span>${c("shell.name")}</span></a>
          <span class="grow"></span>
          <${Qt} session=${e} actions=${n} />
        </div>
        <div class="filters" role="group" aria-label=${c("shell.filter")}>
          ${yt.map(a=>xt`
            <button class="filter" aria-pressed=${a===o} onClick=${()=>r(a)}>
              ${c(`shell.filter.${a}`)}
            </button>`)}
        </div>
      </header>
      <${zo} key=${o} session=${e} actions=${n} ids=${s} chosen=${t} />
      ${s.length===0&&xt`<p class="empty">${c(`shell.none.${o}`)}</p>`}
      <${Ro} session=${e} />
    </nav>
  `}function Mi(e,n,t){let o=e.view.order.value,r=n==="all"?0:e.view.changed.value;return Ei(()=>Lo(o,e.state.groups,n,t),[e,o,r,n,t])}function Yo({session:e,actions:n}){let t=ae.value,o=t.name!=="home";return Y`
    <a class="skip-link" href="#main">${c("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Bt}>
      <${Go} session=${e} actions=${n} chosen=${t.name==="group"?t.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${Ai} session=${e} actions=${n} at=${t} />
        <${Ri} session=${e} actions=${n} at=${t} />
      </main>
      <${To} session=${e} actions=${n} />
    </div>
    <${Wt} />
    <${Yt} />
    <${Nt} />
  `}function Ai({session:e,actions:n,at:t}){switch(t.name){case"group":return Y`<${_o} key=${t.groupId} session=${e} actions=${n} groupId=${t.groupId} />`;case"\
direct":return Y`<${xo} key=${t.userId} session=${e} userId=${t.userId} />`;default:return Y`
        <header class="bar">
          <a class="button quiet back" href="/"><${k} name="back" label=${c("shell.back")} /></a>
          <h1><bdi>${Li(t)}</bdi></h1>
        </header>
      `}}var Oi=()=>import("./invite.js"),Ti=()=>import("./search.js"),qi=()=>import("./settings.js");function Ri({session:e,
actions:n,at:t}){switch(t.name){case"group":return Y`<${ho} key=${t.groupId} session=${e} actions=${n} groupId=${t.groupId} />`;case"direct":return Y`<${wo} key=${t.
userId} session=${e} actions=${n} userId=${t.userId} />`;case"join":return Y`<${We} load=${Oi} name="InviteScreen" session=${e} actions=${n} code=${t.code} />`;case"\
search":return Y`<${We} load=${Ti} name="SearchScreen" session=${e} actions=${n} query=${t.query} />`;case"settings":return Y`<${We} load=${qi} name="Settings" session=${e} actions=${n} page=${t.
page} />`;case"home":return Y`<div class="main-body"><p class="empty">${c("shell.choose")}</p></div>`;default:return Y`<div class="main-body"></div>`}}function Li(e){
switch(e.name){case"home":return c("shell.name");case"group":case"direct":return c("shell.conversation");case"join":return c("shell.invitation");case"search":return c(
"shell.search");case"settings":return c("shell.settings");case"unknown":return c("shell.not_found")}}function Ii(){let e=A.status.value;switch(e.name){case"starting":return Xe`<p class="empty" role="status">${c("shell.starting")}</p>`;case"signed_out":return Xe`<${an} reason=${e.
reason} known=${e.email} />`;case"signed_in":return Xe`<${Yo} session=${e.session} actions=${e.actions} />`}}function Xo(e){en().then(()=>Di(Xe`<${Ii} />`,e)),addEventListener(
"online",()=>A.wake()),addEventListener("offline",()=>A.offline()),addEventListener("pagehide",()=>{A.flush()}),document.addEventListener("visibilitychange",()=>{
document.visibilityState==="visible"?A.wake():A.flush()}),A.start()}async function Vo(){if("serviceWorker"in navigator){if(Pt==="src"){await Pi();return}try{await navigator.serviceWorker.register(Ni("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function Pi(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(n=>n.unregister()))}function Ni(e){let n=window.
trustedTypes;return n===void 0?e:n.createPolicy("sw",{createScriptURL:t=>t}).createScriptURL(e)}Xo(document.getElementById("app"));Vo();
