import{a as sn,j as Le}from"./shared4.js";import{b as Xt}from"./shared9.js";import{a as le,b as Q,c as Te,d as et,e as Jt,f as Re,g as cn}from"./shared3.js";
import{a as Me,b as Qt,c as ve,d as Ae,e as Oe,g as an,h as ln}from"./shared7.js";import{a as ge,b as jt}from"./shared8.js";import{a as qe,
b as nn,c as on,d as rn}from"./shared6.js";import{a as ee,b as Zt,c as en,d as tn}from"./shared5.js";import{a as he,c as Vt}from"./shared10.js";
import{a as Qe,b as Ft,c as Bt,e as Y,f as Je,g as te,h as ie,i as Kt,j as Ht,k as ae,s as $e,t as Ut,u as C}from"./shared.js";import{b as fe,c as Nt,
d as Pt,e as a,f as R,g as Wt,h as Ze,i as b,j as Gt,k as zt,l as J,m as O,n as Z,o as U,p as L,q as Yt,r as ne,s as P}from"./shared1.js";import{html as Xe,render as Ma}from"./vendor/preact.js";import{effect as Rr}from"./vendor/preact.js";var qr=["theme","text_size","density","reduced_motion","language"],dn="chat-looks",Lr=new Set(["ar","fa","he","ur"]);async function mn(){let e=Dr(),t=un(e);Rr(()=>{
let n=C.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,r=Object.fromEntries(qr.map(s=>[s,o.value[s]]));un(r),Ir(r)}),await t}
async function un({theme:e,text_size:t,density:n,reduced_motion:o,language:r}){let s=document.documentElement;De(s,"theme",e==="system"?null:e),De(s,"textSize",
t==="normal"?null:t),De(s,"density",n==="normal"?null:n),De(s,"motion",o==="always"?"reduced":null);let l=getComputedStyle(s).backgroundColor;for(let c of document.
querySelectorAll('meta[name="theme-color"]'))c.setAttribute("content",l);let i=Pt(r?[r]:navigator.languages);try{await Nt(i)}catch{return}s.lang=i,s.dir=Lr.has(
i)?"rtl":"ltr"}function De(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function Dr(){try{return{...Qe,...JSON.parse(localStorage.getItem(dn)??"{}")}}catch{
return Qe}}function Ir(e){try{localStorage.setItem(dn,JSON.stringify(e))}catch{}}import{html as W,useEffect as Nr,useState as oe}from"./vendor/preact.js";var pn=3,fn=64;function $n(e){let t=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return t>0&&t<pn?a("account.name_short",{n:pn}):t>fn?a("account.na\
me_long",{n:fn}):""}var gn={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},hn={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
Pr=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],Fr="password",tt=1e3;function vn({reason:e,known:t}){let n=C.config.value,[o,r]=oe("sign_in"),[s,l]=oe(!1),
[i,c]=oe({field:"",text:""}),[u,m]=oe(e&&gn[e]?a(gn[e]):""),[p,d]=Br(),[$,w]=oe(""),f=U.value,g=f.name==="join"&&f.code!==""?f.code:null,h=n?.registration==="op\
en"||n?.registration==="invite"&&g!==null;async function y(x){l(!0),c({field:"",text:""});try{await x()}catch(D){let{code:q,retryAfter:T}=D,K=Object.hasOwn(hn,q)?
hn[q]:void 0;q==="rate_limited"&&T&&d(T),c(K?{field:K.field,text:a(K.key)}:{field:"",text:J(D)}),l(!1)}}function _(x){x.preventDefault();let D=x.target,q=K=>jt(
D,K),T={email:q("email"),password:q("password"),isShared:q("shared")!==""};y(async()=>{if(o==="sign_in")await C.login(T);else if(o==="register"){let K=await C.register(
{...T,username:q("username"),invite:g});K!==null&&L(`/g/${K}`,{replace:!0})}else await C.reset(q("code").trim(),q("password")),E("sign_in"),m(a("account.passwor\
d_set"))})}function E(x){r(x),l(!1),m(""),c({field:"",text:""})}let S=x=>i.field===x?i.text:"",M=(x,D)=>W`<button type="button" class="button quiet" onClick=${()=>E(
x)}>${a(D)}</button>`;return W`
    <main class="screen">
      <form class="card" onSubmit=${_}>
        <h1><${b} name="logo" /> ${a(`account.${o}`)}</h1>
        ${u&&W`<p class="notice" role="status">${u}</p>`}
        ${g&&W`<${Xt} code=${g} />`}
        ${o==="register"&&W`<${ge}
          name="username" label=${a("account.name")} autocomplete="username" isFirst=${!0} hint=${a("account.name_hint")}
          fault=${S("username")||$n($)}
          onInput=${x=>w(x.target.value)}
        />`}
        ${o==="reset"&&W`<${ge} name="code" label=${a("account.code")} hint=${a("account.code_hint")} isFirst=${!0} fault=${S("code")} />`}
        ${o!=="reset"&&W`<${ge}
          name="email" label=${a("account.email")} type="email" value=${t??""} fault=${S("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!t}
        />`}
        <${ge}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!t}
          label=${o==="reset"?a("account.new_password"):a("account.password")} fault=${S("password")}
          autocomplete=${o==="sign_in"?"current-password":"new-password"}
          minlength=${o==="sign_in"?void 0:8} hint=${o==="sign_in"?"":a("account.password_hint")}
        />
        ${o!=="reset"&&W`<label class="choice"><input type="checkbox" name="shared" /><span>${a("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!i.text||i.field!==""}>${i.field?"":i.text}</p>
        <button class="button primary" disabled=${s||p>0}>
          ${p>0?a("account.wait",{n:p}):a(`account.${o}`)}
        </button>
        <div class="card-links">
          ${o==="sign_in"?W`${h&&M("register","account.register")}${M("reset","account.has_code")}`:M("sign_in","account.has_account")}
        </div>
        ${o==="sign_in"&&n?.has_demo_users&&W`<${Kr} attempt=${y} />`}
      </form>
    </main>
  `}function Br(){let[e,t]=oe(0),[n,o]=oe(0),r=Math.max(0,Math.ceil((e-n)/tt));return Nr(()=>{if(r===0)return;let s=setInterval(()=>o(Date.now()),tt);return()=>clearInterval(
s)},[r===0]),[r,s=>{o(Date.now()),t(Date.now()+s*tt)}]}function Kr({attempt:e}){return W`
    <fieldset class="demo">
      <legend>${a("account.try_as")}</legend>
      ${Pr.map(([t,n])=>W`
          <button type="button" class="button" onClick=${()=>e(()=>C.login({email:String(n),password:Fr}))}>
            ${t}
          </button>
        `)}
    </fieldset>
  `}import{html as V,useEffect as xr}from"./vendor/preact.js";import{html as ot,useEffect as zr}from"./vendor/preact.js";async function bn(){if("serviceWorker"in navigator){if(Wt==="src"){await Hr();return}try{await navigator.serviceWorker.register(Ur("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function Hr(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function Ur(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}async function nt(){let e=await navigator.serviceWorker?.getRegistration().
catch(()=>{});e&&await Gr(e).catch(()=>{}),location.reload()}var Wr=1e4;async function Gr(e){await e.update();let t=e.installing??e.waiting;t&&await new Promise(
n=>{setTimeout(n,Wr);let o=()=>{t.state==="installed"&&t.postMessage({type:"take_over"}),(t.state==="activated"||t.state==="redundant")&&n(void 0)};t.addEventListener(
"statechange",o),o()})}var jr=300*1e3;function wn({session:e}){let t=C.newVersion.value!==null;return zr(()=>t?Yr(e):void 0,[t,e]),ot`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&ot`<div class="banner of-warning"><${b} name="warning" /><p class="grow">${a("shell.disk_full")}</p></div>`}
      ${t&&ot`<div class="banner">
        <p class="grow">${a("shell.new_version")}</p>
        <button class="button" onClick=${()=>{nt()}}>${a("shell.reload")}</button>
      </div>`}
    </div>
  `}function Yr(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,jr))},o=()=>{e.local.signals.outgoing.peek().some(({state:s})=>s===
"sending")||document.querySelector("dialog[open]")?n():nt()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.removeEventListener(
"visibilitychange",n)}}import{html as Ie,useEffect as Xr,useState as Vr}from"./vendor/preact.js";var Qr={connecting:2e3,catching_up:1e3},yn=1e3;function kn({session:e}){let t=e.connection.value,n=Jr(t),o=Zr(t,n);return Ie`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&Ie`<${b} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&Ie`<span class="quiet-text" aria-hidden="true">${es(t,n)}</span>`}
      ${o?.button&&Ie`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function Jr({state:e,since:t,retryAt:n}){let[o,r]=Vr(Date.now());return Xr(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let l=setInterval(()=>r(Date.now()),yn);return()=>clearInterval(l)},[e,t,n]),Math.max(o,t)}function Zr({state:e,since:t},n){let o={button:a("shell.now"),onSelect:()=>C.
wake()};switch(e){case"connecting":case"catching_up":return n-t<Qr[e]?null:{text:a(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:a("shell.offline"),...o};case"waiting":return{text:a("shell.reconnecting"),...o};case"updating":return{text:a("shell.restarting")};case"crowded":return{text:a(
"shell.crowded"),button:a("shell.try_again"),onSelect:()=>C.wake()};case"faulty":return{text:a("shell.faulty"),button:a("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function es({retryAt:e},t){let n=Math.ceil((Number(e)-t)/yn);return n>0?a("shell.seconds",{n}):""}import{html as mt,useEffect as Oo,useMemo as fi,useState as $i}from"./vendor/preact.js";import{signal as _n}from"./vendor/preact.js";var ts={text:"",reply_to:null,selection:null,files:[]};function En({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=_n(null),s=_n(0),l=()=>n.get(t)??ts,i=u=>n.set(t,{...l(),...u}),c=()=>{s.value++};return{key:t,editing:r,focus:s,draft:l,change:i,shown:e.local.signals.drafts.
get(t),ask:c,reply({id:u,seq:m,sender_id:p,sender:d,content:$}){r.value=null,i({reply_to:{id:u,seq:m,sender_id:p,sender:d,content:$}}),c()},edit(u){r.value=u,c()},
async restore(u){let m=await o.discard(u,!0);if(!m)return;r.value=null;let p=l(),d=[p.text,m.content].filter($=>$.trim()!=="").join(`
`);i({text:d,selection:null,reply_to:m.quote??p.reply_to,files:[...p.files,...m.files]}),c()}}}import{html as Bn,useEffect as Es,useLayoutEffect as Kn,useRef as Hn,useState as Un}from"./vendor/preact.js";import{html as it}from"./vendor/preact.js";import{html as ns}from"./vendor/preact.js";function X(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?a("conversation.deleted_user"):ne(o)||n}var Sn=({session:e,id:t,username:n})=>ns`<bdi class="person">${X(
e,t,n)}</bdi>`;import{html as z}from"./vendor/preact.js";import{html as ce,useState as us}from"./vendor/preact.js";import{computed as os}from"./vendor/preact.js";var xn=["byte","kilobyte","megabyte","gigabyte"],rs=os(()=>xn.map(e=>new Intl.NumberFormat(fe.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Ne(e){let t=e,n=0;for(;t>=1e3&&n<xn.length-1;)t/=1024,n++;return rs.value[n].format(n===0?t:Number(t.toPrecision(3)))}import{html as Cn,signal as ss,useLayoutEffect as is,useRef as as,useState as ls}from"./vendor/preact.js";var rt=ss(null);function Mn(e){rt.value=e}function An(){let e=rt.value;return e&&Cn`<${cs} key=${e.href} picture=${e} />`}function cs({picture:{file:e,href:t}}){
let n=as(null),[o,r]=ls(!1);is(()=>n.current?.showModal(),[]);let s=()=>n.current?.close(),l=o?`/v1/files/${e.id}/thumbnail`:t;return Cn`
    <dialog
      ref=${n} class="viewer" aria-label=${e.name} onClose=${()=>rt.value=null}
      onClick=${i=>i.target===n.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${e.name}</bdi>
        <a class="button quiet" href=${t} download=${e.name}>
          <${b} name="download" label=${a("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${b} name="close" label=${a("conversation.close")} /></button>
      </header>
      <img src=${l} width=${e.width} height=${e.height} alt=${e.name} onError=${()=>r(!0)} />
    </dialog>
  `}var ds=320,ms=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),Pe=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function ps({type:e,width:t,height:n}){if(!ms.has(e)||!t||!n)return null;let o=Math.min(1,ds/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function On({files:e,at:t}){return ce`
    <div class="files">${e.map(n=>ce`<${fs} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function fs({file:e,at:t}){let[n,o]=us(!1),r=n?null:ps(e);if(r)return ce`
      <button
        type="button" class="picture" aria-label=${a("conversation.open_picture",{name:e.name})}
        onClick=${()=>Mn({file:e,href:Pe(e,t)})}
      >
        <img
          src=${`/v1/files/${e.id}/thumbnail`} width=${r.width} height=${r.height} alt=${e.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=e.type.split("/")[0];return ce`
    <div class="file">
      ${s==="video"&&ce`<video controls preload="none" aria-label=${e.name} src=${Pe(e,t)} />`}
      ${s==="audio"&&ce`<audio controls preload="none" aria-label=${e.name} src=${Pe(e,t)} />`}
      <a class="file-link" href=${Pe(e,t)} download=${e.name}>
        <${b} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${$s(e)} · ${Ne(e.size)}</span>
        </span>
        <${b} name="download" label=${a("conversation.download")} />
      </a>
    </div>
  `}function $s({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as st}from"./vendor/preact.js";function Tn({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,l=i=>Q({name:"profile",userId:i,groupId:s});return st`
    ${n&&st`
      <div class="message-text">
        <${Re} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${l} />
      </div>
    `}
    ${o&&st`<span class="message-edited" title=${Ae(new Date(o))}>${a("conversation.edited_mark")}</span>`}
  `}import{html as Rn,useState as gs}from"./vendor/preact.js";var qn=8;function Ln({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=gs(null),l=Object.
entries(n);if(l.length===0)return null;async function i(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:c}=await e.actions.reactions(t.group_id,t.seq),
u=new Map;for(let{emoji:m,username:p}of c)u.set(m,[...u.get(m)??[],p]);s({counts:n,by:u})}catch{}}}return Rn`
    <div class="reactions" onPointerEnter=${i} onFocusIn=${i}>
      ${l.map(([c,u])=>{let m=o.includes(c),p=r?.by.get(c)?.join(", ");return Rn`
          <button
            key=${c} type="button" class="reaction" aria-pressed=${m}
            aria-label=${a("conversation.reaction",{emoji:c,n:u})}
            title=${p?`${c} ${p}`:c}
            onClick=${()=>e.react(t,c,!m)}
          >
            <span class="emoji">${hs(c)}</span><span>${u}</span>
          </button>
        `})}
    </div>
  `}function hs(e){let t=Array.from(e);return t.length>qn?`${t.slice(0,qn-1).join("")}…`:e}var vs=300;function Dn({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e,s=X(r,t.sender_id,t.sender),l=r.view.people.get(t.sender_id).value,i=new Date(
t.timestamp),c=z`<time datetime=${t.timestamp} title=${Ae(i)}>${ve(i)}</time>`,u=t.mentions?.some(p=>p===0||p===r.state.me)??!1,m=["message",n&&"head",u&&"to-me",
o&&"flashed"].filter(Boolean).join(" ");return z`
    <div class=${m} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${ys(t,s,i)}>
      <div class="message-side">
        ${n?z`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${a("conversation.profile_of",{name:s})}
              onClick=${()=>Q({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${P} id=${t.sender_id} name=${s} file=${l?.avatar??null} />
            </button>`:c}
      </div>
      <div class="message-body">
        ${n&&z`<div class="message-head"><bdi class="message-name">${s}</bdi>${c}</div>`}
        ${t.quote&&z`<${ws} context=${e} message=${t} />`}
        ${t.deleted?z`<p class="message-gone">${a("conversation.deleted")}</p>`:z`<${Tn} context=${e} message=${t} />`}
        ${t.files&&z`<${On} files=${t.files} at=${t} />`}
        <${Ln} context=${e} message=${t} />
        <${bs} message=${t} />
      </div>
      ${t.pinned&&z`<span class="message-pinned"><${b} name="pin" label=${a("conversation.pinned")} /></span>`}
    </div>
  `}function bs({message:{group_id:e,seq:t,reply_count:n}}){return n?z`
    <button type="button" class="replies" onClick=${()=>Q({name:"replies",groupId:e,seq:t})}>
      <${b} name="reply" />${a("conversation.replies",{n})}
    </button>
  `:null}function ws({context:e,message:t}){let n=t.quote,o=X(e.session,n.sender_id,n.sender),r=Z({name:"group",groupId:t.group_id,seq:n.seq});return z`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${be(n)}</span>
    </a>
  `}function be({content:e}){return $e(e)||a("conversation.no_text")}function ys(e,t,n){let o=e.deleted?a("conversation.deleted"):$e(e.content.slice(0,vs)),r=e.
files?.map(i=>i.name)??[],s=Object.values(e.reactions??{}).reduce((i,c)=>i+c,0),l=[[o,...r].filter(i=>i!=="").join(", "),s>0&&a("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&a("conversation.edited"),e.pinned&&a("conversation.pinned")];return`${t}, ${ve(n)}: ${l.filter(Boolean).join(", ")}`}function In({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to;if(o)return it`
      <div class="composer-bar">
        <${b} name="edit" /><span class="grow">${a("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${b} name="close" label=${a("conversation.cancel")} /></button>
      </div>
    `;if(!r)return null;let s=r.sender_id?X(e,r.sender_id,r.sender):"",l=()=>{t.change({reply_to:null}),t.ask()};return it`
    <div class="composer-bar">
      <${b} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${s?a("conversation.reply_to",{name:s}):a("conversation.reply")}</b>
        ${s&&it`${" "}<span class="quiet-text">${be(r)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${l}><${b} name="close" label=${a("conversation.cancel")} /></button>
    </div>
  `}import{html as ks}from"./vendor/preact.js";var Nn=(e,t)=>ee(a("conversation.conflict"),n=>ks`
      <div class="dialog-form">
        <p>${a("conversation.conflict_text")}</p>
        <h3>${a("conversation.conflict_mine")}</h3>
        <p class="conflict-text" dir="auto">${e}</p>
        <h3>${a("conversation.conflict_theirs")}</h3>
        <p class="conflict-text" dir="auto">${t}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>n("theirs")}>${a("conversation.keep_theirs")}</button>
          <button type="button" class="button primary" onClick=${()=>n("mine")}>${a("conversation.keep_mine")}</button>
        </footer>
      </div>
    `);var _s=matchMedia("(pointer: coarse) and (hover: none)");function Pn(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!_s.matches}function Fn({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!Y(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}var Ss=15e3,xs=16384,Cs=new TextEncoder;function Wn({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let l=n.shown.value,i=n.editing.value,c=r===null?
null:e.view.groups.get(r).value,u=r===null||(c?.may_post??!1),[m,p]=Un(l?.text??""),[d,$]=Un(""),w=Hn(null),f=Hn(0),g=i?d:m,h=l?.files??[];Es(()=>{document.activeElement===
w.current&&m!==""&&l?.text!==""||p(l?.text??"")},[l?.text]),Kn(()=>{i&&$(i.content)},[i]);let y=n.focus.value;Kn(()=>{let k=w.current;!k||y===0||(k.focus(),k.setSelectionRange(
k.value.length,k.value.length))},[y,i]);function _(k){if(i){$(k);return}p(k);let{selectionStart:I,selectionEnd:N}=w.current;n.change({text:k,selection:[I,N]}),k!==
""&&r!==null&&e.people.type(r)}let E=Cs.encode(g).length,S=e.server.value?.content_bytes_max??xs,M=u&&E<=S&&(g.trim()!==""||!i&&h.length>0);async function x(){if(!M)
return;if(i){await D(i);return}let{reply_to:k}=n.draft();p(""),n.change({text:"",reply_to:null,files:[],selection:null});let I=r===null?{recipient_id:s}:{group_id:r},
N=t.send({...I,content:g,files:h,quote:k,reply_to:k?.id??null});(o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().catch(()=>{}),
await N;let xe=w.current?.value??"";xe!==""&&!n.editing.peek()&&n.change({text:xe})}async function D(k){if(g===k.content){T();return}try{await t.edit(k,g),T()}catch(I){
I instanceof Bt?await q(I):await O(()=>Promise.reject(I))}}async function q({mine:k,theirs:I}){let N=await Nn(k,I.content);N==="theirs"?T():N==="mine"?await O(async()=>(await t.
edit(I,k),T())):n.ask()}function T(){n.editing.value=null,n.ask()}function K(k){if(k.defaultPrevented)return;let I=e.local.signals.settings.peek();if(Pn(k,f.current,
I.enter_sends))k.preventDefault(),x();else{if(k.isComposing)return;if(k.key==="Escape"&&(i||l?.reply_to))k.preventDefault(),i?T():n.change({reply_to:null});else if(k.
key==="ArrowUp"&&g===""&&!i&&r!==null){let N=Fn(e,r);if(!N)return;k.preventDefault(),n.edit(N)}else(k.key==="PageUp"||k.key==="PageDown")&&o&&(k.preventDefault(),
o.scroll(k.key==="PageUp"?-1:1))}}function Ve(k){k.preventDefault(),x(),w.current?.focus()}return Bn`
    <form class="composer" onSubmit=${Ve}>
      <${In} session=${e} compose=${n} onStop=${T} />
      <div class="composer-line">
        <textarea
          ref=${w} rows="1" aria-label=${a("conversation.message")} dir="auto" value=${g} readonly=${!u&&!i}
          placeholder=${u?a("conversation.write"):a("conversation.may_not_write")}
          onInput=${k=>_(k.target.value)}
          onKeyDown=${K} onCompositionEnd=${k=>f.current=k.timeStamp}
        ></textarea>
        <button class="button primary send" disabled=${!M}>
          <${b} name=${i?"check":"send"} label=${i?a("conversation.save"):a("conversation.send")} />
        </button>
      </div>
      ${E>=Ss&&Bn`
        <p class="composer-count" role="status" data-over=${E>S}>${a("conversation.left",{left:S-E})}</p>
      `}
    </form>
  `}var Ms=24;function Gn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:l},i,c){
return c&&this.used(i),O(()=>t.react(s,l,i,c))},used(s){let l=r.settings.peek().recent_emoji.filter(i=>i!==s);r.set("recent_emoji",[s,...l].slice(0,Ms))}}}function zn(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel :focus"))return;let{session:o,
groupId:r,compose:s}=t;if(e.key==="Escape"){if(document.querySelector(".panel"))return;e.preventDefault();let l=o.state.groups.get(r);l&&o.marks.read(r,l.seq),n.
endLine(),n.goToEnd().catch(()=>{}),s.ask()}else As(e)&&!Os(e.target)&&s.ask()}var As=({key:e,ctrlKey:t,metaKey:n,altKey:o})=>Array.from(e).length===1&&e!==" "&&
!t&&!n&&!o,Os=e=>e instanceof HTMLElement&&e.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]")!==null;import{html as de,render as _o,useEffect as Eo,useLayoutEffect as mi,useRef as _e,useState as So}from"./vendor/preact.js";import{effect as Zn,signal as eo,untracked as Is}from"./vendor/preact.js";function jn({box:e,hasEnd:t,onMoved:n}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],l=()=>e.getBoundingClientRect().top,i=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,c=()=>t()&&i()<80;function u(f){let g=l(),h=0,y=f.length;for(;h<y;){let _=h+y>>1;f[_].getBoundingClientRect().bottom>g?y=_:h=_+1}return h}
function m(){let f=s(),g=new Set(f);for(let h of o.keys())g.has(h)||(o.delete(h),w.unobserve(h));for(let h of f)o.has(h)||w.observe(h),o.set(h,h.getBoundingClientRect().
height);r=c()}function p(){if(r)d();else{let f=l(),g=0;for(let h of s()){let{bottom:y,height:_}=h.getBoundingClientRect(),E=_-(o.get(h)??_);if(y-g-E>f)break;g+=
E}g!==0&&(e.scrollTop+=g)}m(),n()}function d(){e.scrollTop=e.scrollHeight}function $(){r=c(),n()}let w=new ResizeObserver(p);return w.observe(e),e.addEventListener(
"scroll",$,{passive:!0}),{rows:s,atEnd:c,spare:()=>({above:e.scrollTop,below:i()}),change(f){let g=c(),h=s(),y=g?0:u(h),_=g?[]:h.slice(y,y+30).map(E=>({row:E,top:E.
getBoundingClientRect().top}));if(f(),g)t()&&d();else{let E=_.find(({row:S})=>S.isConnected);E&&(e.scrollTop+=E.row.getBoundingClientRect().top-E.top)}m()},move(f,g){
f();let h=g&&e.querySelector(`[data-row="${g.row}"]`);if(!h)d();else{let y=g.offset??e.clientHeight*(g.part??0);e.scrollTop+=h.getBoundingClientRect().top-l()-y}
m()},place(){let f=s(),g=f[u(f)];return g?{row:String(g.dataset.row),offset:g.getBoundingClientRect().top-l()}:null},lastSeen(){let f=e.getBoundingClientRect().
bottom+1;return s().findLast(g=>g.getBoundingClientRect().bottom<=f)},dispose(){w.disconnect(),e.removeEventListener("scroll",$)}}}var Ts=600*1e3,Rs=100,Yn={part:1/3},qs={offset:48},ue=new Map;function Xn({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:l}=e,i=`${s.me} ${t}`,
c=0;async function u(d,$=Yn){let w=++c;if(await l.openAt(t,d),w!==c||!n.around(d))return!1;let f=n.nearest(d);return f!==null&&o({row:String(f),...$}),f===d}async function m(){
let d=++c,$=s.groups.get(t)?.seq??0;l.look(t,Ht);let w=n.atEnd();w&&o(null),!(w&&(n.segment()?.to??0)>=$)&&(await l.page(t),d===c&&n.atEnd()&&o(null))}async function p(){
let d=++c,{seq:$}=await l.open(t);return d!==c?!0:$===null||!n.around($)?!1:(r($),o({row:String($),...Yn}),!0)}return{goTo:u,goToEnd:m,openUnread:p,async open(){
if(await p())return;let d=ue.get(i);d&&Date.now()-d.at<Ts&&n.around(Number(d.row))?o(d):await m()},async goToTime(d){let{seq:$}=await l.openAtTime(t,d.toISOString());
$===null?await m():await u($,qs)},leave(d){c++,ue.delete(i),d&&!d.row.startsWith("k")&&ue.set(i,{...d,at:Date.now()});let[$]=ue.keys();ue.size>Rs&&$!==void 0&&ue.
delete($)}}}var Ls=400;function Vn({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,l=!1,i=()=>document.visibilityState==="visible"&&document.hasFocus();function c(){
let m=e.state.groups.get(t),p=o.segment();if(!m||!p||!i()||p.from>Math.max(m.read_seq+1,r()??0))return 0;let d=e.state.logs.get(t);if(n.atEnd()&&d&&te(d)===p)return p.
to;let $=n.lastSeen()?.dataset.row??"";return $.startsWith("k")?p.to:Number($)}function u(){let m=c(),p=e.state.groups.get(t);l||!p||m<=p.read_seq||s||(s=setTimeout(
()=>{s=0;let d=Math.min(m,c());!l&&d>0&&e.marks.read(t,d),u()},Ls))}return{look:u,isLooking:i,stop(){l=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function Qn(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&te(o);return!n||!o||!r?null:ie(o,r).find(l=>l.seq>n.read_seq&&Y(l)&&Kt(e,l))?.seq??null}var we=300,ye=50,Ds=50;function Jn(e){let t=null,n=0,o=1/0;function r(){let i=e(),c=i&&(t===null?te(i):Je(i,t));return i&&c?{log:i,segment:c,rows:ie(i,c)}:null}
function s(i){let c=i.findIndex(m=>m.seq>=n),u=o===1/0?i.length:i.findLastIndex(m=>m.seq<=o)+1;return[c<0?i.length:c,u]}function l(i,c,u,m=!1){n=i[c]?.seq??0,o=
m&&u>=i.length?1/0:i[u-1]?.seq??1/0}return{keep(i){t=i},segment:()=>r()?.segment??null,hasEnd(){let i=r();return i!==null&&i.segment.at_end&&s(i.rows)[1]===i.rows.
length},draw(i){let c=r();if(!c)return null;let{rows:u,segment:m}=c,[p,d]=s(u);return d-p>we?(i?p=Math.max(p,d-we+Ds):d=p+we,l(u,p,d,m.at_end)):d===u.length&&m.
at_end&&(o=1/0),{rows:u.slice(p,d),hasOlder:p>0||!m.at_start,hasNewer:d<u.length||!m.at_end,isAtStart:p===0&&m.at_start}},extend(i){let c=r();if(!c)return"done";
let{rows:u,segment:m}=c,[p,d]=s(u);if(i==="older"){if(p===0)return m.at_start?"done":"missing";let $=Math.max(0,p-ye);l(u,$,Math.min(d,$+we),m.at_end)}else{if(d===
u.length)return m.at_end?"done":"missing";let $=Math.min(u.length,d+ye);l(u,Math.max(p,$-we),$,m.at_end)}return"moved"},around(i){let c=e(),u=c&&Je(c,i);if(!c||
!u)return!1;t=i;let m=ie(c,u),p=m.findIndex($=>$.seq>=i),d=p<0?m.length:p;return l(m,Math.max(0,d-ye),Math.min(m.length,d+ye),u.at_end),!0},nearest(i){let{rows:c}=r()??
{rows:[]};return(c.find(u=>u.seq>=i)??c.at(-1))?.seq??null},atEnd(){let i=e(),c=i&&te(i);if(!i||!c)return!1;t=null;let u=ie(i,c);return l(u,Math.max(0,u.length-
2*ye),u.length,!0),!0}}}var Ns=100,Ps=1.5,Fs=2e3,Bs=100,to=["wheel","touchmove","keydown","pointerdown"],no=new Set(["idle","connecting","catching_up","live"]);function oo({session:e,groupId:t,
box:n,render:o}){let r=Jn(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&no.has(e.connection.peek().state),l=jn({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:T}),
i=eo({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),c=eo({isAtEnd:!0,isLineAbove:!1}),u=Vn({session:e,groupId:t,anchor:l,window:r,firstUnread:()=>i.peek().
lineSeq}),m=Xn({session:e,groupId:t,window:r,show:xe,setLine:v=>{i.value={...i.peek(),lineSeq:v}}}),p=0,d=0,$=0,w=!0,f=!1,g=new Set,h=0,y=!1,_=!1,E=!1;function S(){
let v=r.draw(l.atEnd());(v||p===0)&&o(v,i.peek()),p=performance.now()}function M(){clearTimeout(d),d=0,!f&&(w||(q(),D(()=>l.change(S)),T()))}function x(){if(d||
f)return;let v=Math.max(0,Ns-(performance.now()-p));d=setTimeout(M,v)}function D(v){let A=document.activeElement;v(),A&&!A.isConnected&&n.focus({preventScroll:!0})}
function q(){if(i.peek().lineSeq!==null||u.isLooking()&&!s())return;let v=Qn(e.state,t);v!==null&&(i.value={...i.peek(),lineSeq:v})}function T(){if(f||w)return;
let{above:v,below:A}=l.spare();y=Math.abs(n.scrollTop-h)>n.clientHeight,h=n.scrollTop;let H=l.place();H&&!H.row.startsWith("k")&&r.keep(Number(H.row));let qt=Ps*
n.clientHeight;!(v<qt&&k("older"))&&A<qt&&k("newer");let Lt=l.atEnd()||s()&&c.peek().isAtEnd,Dt=Ve(),It=c.peek();(It.isAtEnd!==Lt||It.isLineAbove!==Dt)&&(c.value=
{isAtEnd:Lt,isLineAbove:Dt}),s()||u.look()}function K(){let{isAtEnd:v}=c.peek();T(),!(w||!v||E)&&m.openUnread().then(A=>A?void 0:m.goToEnd()).catch(()=>{})}function Ve(){
let{lineSeq:v}=i.peek();if(v===null)return!1;let[A]=l.rows(),H=n.querySelector(`[data-row="${v}"]`);return H?H.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:A!==void 0&&v<Number(A.dataset.row)}function k(v){let A=r.extend(v);return A==="moved"?(D(()=>l.change(S)),x()):A==="missing"&&i.peek().faultAt!==v&&I(v),A===
"moved"}async function I(v){let A=Number(l.place()?.row);if(!(Number.isNaN(A)||g.has(v))){g.add(v);try{await e.history[v](t,A,y?Bs:void 0),g.delete(v),N(null,null),
!f&&r.extend(v)==="moved"&&M()}catch(H){g.delete(v),N(J(H),v)}}}function N(v,A){let H=i.peek();(H.fault!==v||H.faultAt!==A)&&(i.value={...H,fault:v,faultAt:A})}
function xe(v){w=!1,c.value={...c.peek(),isAtEnd:v===null},N(null,null),D(()=>l.move(S,v)),T()}function Ar(v){clearTimeout($),i.value={...i.peek(),flashSeq:v},M(),
n.querySelector(`[data-row="${v}"]`)?.focus({preventScroll:!0}),$=setTimeout(()=>i.value={...i.peek(),flashSeq:null},Fs)}let Or=Zn(()=>{e.view.logs.get(t).value,
e.local.signals.outgoing.value,i.value,x()}),Tr=Zn(()=>{let v=e.isCurrent.value||!no.has(e.connection.value.state);v&&_&&Is(K),v!==!_&&(E=!1),_=!v}),Rt=()=>{E=!0};
for(let v of to)n.addEventListener(v,Rt,{passive:!0});let Ce=()=>u.look();return document.addEventListener("visibilitychange",Ce),addEventListener("focus",Ce),{
marks:i,position:c,anchor:l,window:r,reading:u,draw:M,flash:Ar,ask:I,...m,scroll:v=>n.scrollBy({top:v*.9*n.clientHeight}),endLine(){i.value={...i.peek(),lineSeq:null}},
async again(){let v=l.place();!v||v.row.startsWith("k")||c.peek().isAtEnd?await m.goToEnd():await m.goTo(Number(v.row),{offset:v.offset})},dispose(){m.leave(c.peek().
isAtEnd?null:l.place()),f=!0,clearTimeout(d),clearTimeout($),Or(),Tr();for(let v of to)n.removeEventListener(v,Rt);document.removeEventListener("visibilitychang\
e",Ce),removeEventListener("focus",Ce),u.dispose(),l.dispose()}}}import{html as ro,useRef as Ks}from"./vendor/preact.js";var so=()=>ee(a("conversation.jump_to_date"),e=>ro`<${Hs} close=${e} />`);function Hs({close:e}){let t=Ks(null),n=Me(new Date);function o(r){r.preventDefault(),
t.current?.value&&e(Qt(t.current.value))}return ro`
    <form class="dialog-form" onSubmit=${o}>
      <div class="field">
        <label for="jump-date">${a("conversation.date")}</label>
        <input id="jump-date" data-first ref=${t} type="date" required max=${n} value=${n} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>e()}>${a("conversation.cancel")}</button>
        <button class="button primary">${a("conversation.jump")}</button>
      </footer>
    </form>
  `}import{useEffect as ti}from"./vendor/preact.js";import{html as at,signal as Us,useLayoutEffect as Ws,useRef as Gs}from"./vendor/preact.js";function io(e,t){let n=t.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",l=s?n.left:n.right-o,i=Math.
max(4,Math.min(l,innerWidth-o-4)),c=n.top-r-4,u=c>=4?c:Math.max(4,Math.min(n.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${u}px`,e.style.insetInlineStart=
`${s?innerWidth-i-o:i}px`}var zs=6,js=["👍","❤️","😂","🎉","😮","😢"],Fe=Us(null);function ao(e){Fe.value=e}function lt({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...js])].slice(0,zs)}function lo(){let e=Fe.value;return e&&at`<${Ys} key=${e.message.seq} choice=${e} />`}function Ys({choice:e}){let{context:t,
message:n,anchor:o}=e,r=Gs(null);Ws(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),io(u,o),u.querySelector("button")?.focus()},[e]);function s(){
Fe.peek()===e&&(Fe.value=null,o.isConnected&&o.focus({preventScroll:!0}))}function l(u){s(),t.react(n,u,!n.reacted?.includes(u))}function i(u){if(u.key==="Escap\
e")s();else if(["ArrowRight","ArrowLeft"].includes(u.key))c(u);else return;u.preventDefault(),u.stopPropagation()}function c(u){let m=[...r.current.querySelectorAll(
"button")],p=getComputedStyle(o).direction==="rtl",d=u.key==="ArrowRight"===p?-1:1,$=m.indexOf(document.activeElement);m[($+d+m.length)%m.length]?.focus()}return at`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${a("conversation.react")} onKeyDown=${i}
      onToggle=${u=>u.newState==="closed"&&s()}
    >
      ${lt(t).map(u=>at`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${a("conversation.react_with",{emoji:u})}
          aria-pressed=${n.reacted?.includes(u)??!1} onClick=${()=>l(u)}
        >${u}</button>
      `)}
    </div>
  `}function ke(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:l,seq:i}=n,c=o.state.groups.get(l),u=c?.kind==="group"&&c.role!=="member",m=n.sender_id===o.state.
me,p=!n.deleted,d=p&&c?.is_archived===!1,$=c?.kind==="direct"||u||c?.settings?.may_pin==="all";return[d&&{id:"react",label:a("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:f=>ao({context:e,message:n,anchor:f})},d&&c?.may_post&&{id:"reply",label:a("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(n)},d&&m&&{id:"edit",label:a("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:a("conversation.copy_link"),icon:"\
link",keys:["C"],run:()=>co(new URL(Z({name:"group",groupId:l,seq:i}),location.href).href)},p&&n.content!==""&&{id:"text",label:a("conversation.copy_text"),icon:"\
copy",run:()=>co(n.content)},d&&$&&{id:"pin",label:n.pinned?a("conversation.unpin"):a("conversation.pin"),icon:"pin",keys:["P"],run:()=>O(()=>r.pin(l,i,!n.pinned))},
!m&&{id:"unread",label:a("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(t.reading.stop(),O(()=>o.marks.unread(l,i)))},p&&{id:"readers",label:a("c\
onversation.seen_by"),icon:"eye",run:()=>Q({name:"readers",groupId:l,seq:i})},p&&n.reactions&&{id:"reactions",label:a("conversation.who_reacted"),icon:"react",run:()=>Q(
{name:"reactions",groupId:l,seq:i})},p&&n.edited_at!==void 0&&(m||u)&&{id:"versions",label:a("conversation.versions"),icon:"clock",run:()=>Q({name:"versions",groupId:l,
seq:i})},d&&(m||u)&&{id:"delete",label:a("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(f,g)=>{Xs(e,n,g)}}].filter(f=>typeof f==
"object")}async function Xs({actions:e},{group_id:t,seq:n},o){let r=()=>e.remove(t,n);if(o){await O(r);return}await en({title:a("conversation.delete_title"),text:a(
"conversation.delete_text"),action:a("conversation.delete"),work:r,isDanger:!0})}async function co(e){await O(()=>navigator.clipboard.writeText(e))&&Gt(a("conve\
rsation.copied"))}import{html as ct,useEffect as Vs,useLayoutEffect as Qs,useRef as Js,useState as Zs}from"./vendor/preact.js";var ei=3,uo={Delete:"conversation.key_delete"};function Be({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return Y(r)?r:null}function Ke(e,t,n,o,r=null){let s=ke(e,t,n).map(({label:l,icon:i,keys:c,isDanger:u,run:m})=>({label:l,icon:i,...u?{isDanger:u}:{},...c?.[0]?
{detail:uo[c[0]]?a(uo[c[0]]??"conversation.key_delete"):c[0]}:{},onSelect:()=>m(o,window.event?.shiftKey===!0)}));qe({label:a("conversation.menu"),items:s,anchor:o,
point:r})}function mo({context:e,list:t,box:n}){let[o,r]=Zs(null),s=Js(null),{log:l}=e.session.view.logs.get(e.groupId).value,i=o===null?void 0:l?.rows.get(o),c=Y(
i)?i:null;if(Vs(()=>{let d=n.current,$=g=>{let h=g.target;s.current?.contains(h)||r(Be(e,h)?.seq??null)},w=g=>{let h=g.target,y=Be(e,h);if(!y||h.closest("a, img\
, video")||String(getSelection()??"")!=="")return;g.preventDefault();let _=h.closest("[data-row]");Ke(e,t,y,_,{x:g.clientX,y:g.clientY})},f=()=>r(null);return d.
addEventListener("pointerover",$),d.addEventListener("focusin",$),d.addEventListener("pointerleave",f),d.addEventListener("contextmenu",w),()=>{d.removeEventListener(
"pointerover",$),d.removeEventListener("focusin",$),d.removeEventListener("pointerleave",f),d.removeEventListener("contextmenu",w)}},[e,t]),Qs(()=>{let d=n.current,
$=c&&d.querySelector(`[data-row="${c.seq}"]`);if(!s.current||!$)return;let w=$.getBoundingClientRect().top-d.getBoundingClientRect().top+d.scrollTop;s.current.style.
insetBlockStart=`${w}px`}),!c)return null;let u=ke(e,t,c),m=u.some(({id:d})=>d==="react"),p=()=>n.current?.querySelector(`[data-row="${c.seq}"]`);return ct`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${a("conversation.commands")}>
      ${m&&lt(e).slice(0,ei).map(d=>ct`
        <button
          key=${d} type="button" tabindex="-1" class="emoji" aria-label=${a("conversation.react_with",{emoji:d})}
          onClick=${()=>e.react(c,d,!c.reacted?.includes(d))}
        >${d}</button>
      `)}
      ${u.filter(({isInBar:d})=>d).map(({id:d,label:$,icon:w,run:f})=>ct`
        <button key=${d} type="button" tabindex="-1" title=${$} onClick=${g=>f(p(),g.shiftKey)}>
          <${b} name=${w} label=${$} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${a("conversation.menu")} aria-haspopup="menu"
        onClick=${d=>Ke(e,t,c,d.currentTarget)}
      >
        <${b} name="more" label=${a("conversation.menu")} />
      </button>
    </div>
  `}function po(e,t){ti(()=>{let n=e.current;if(!n||!t)return;let o=i=>{if(i){for(let c of n.querySelectorAll('[data-row][tabindex="0"]'))c.setAttribute("tabindex",
"-1");i.setAttribute("tabindex","0")}},r=i=>{let c=i.target;o(c.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},l=new MutationObserver(s);return l.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{l.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function fo(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(ni(e.key,r,n)||r&&oi(e,r,t,n))&&e.preventDefault()}function ni(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
l=o(),i=t?l.indexOf(t):l.findIndex(p=>p.dataset.row===s()?.row),c=Math.max(1,l.indexOf(r()??t??null)-l.findIndex(p=>p.dataset.row===s()?.row)),u={ArrowUp:-1,ArrowDown:1,
PageUp:-c,PageDown:c};if(e==="Home"||e==="End"){let p=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(p,()=>{}):p(),!0}let m=u[e];return m===void 0?!1:(l[Math.max(0,Math.min(l.length-1,i+(t?m:0)))]?.focus(),!0)}function oi(e,t,n,o){let r=Be(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return Ke(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,l=ke(n,o,r).find(({keys:i})=>i?.
includes(s));return l?.run(t,e.shiftKey),l!==void 0}import{html as ut}from"./vendor/preact.js";function $o({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,l=n.view.groups.get(o).value;if(!r||s===null||
!l||l.unread===0)return null;let i=n.state.logs.get(o)?.rows.get(s),c=()=>{n.marks.read(o,l.seq),t.endLine()};return ut`
    <div class="pill top">
      <button type="button" onClick=${()=>O(()=>t.goTo(s))}>
        <${b} name="up" />
        ${i?a("conversation.unread_since",{n:l.unread,day:Oe(new Date(i.timestamp))}):a("conversation.unread",{n:l.unread})}
      </button>
      <button type="button" onClick=${c}>${a("conversation.mark_read")}</button>
    </div>
  `}function go({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(u=>u.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:l,mentions:i}=r,c=l>0?a("conversation.new",{n:l}):a("conversation.newest");return ut`
    <div class="pill bottom">
      <button type="button" onClick=${()=>O(t.goToEnd)}>
        ${s?a("conversation.yours_below"):c}
        ${i>0&&ut`<span class="pill-mentions">${a("conversation.of_them_mentions",{n:i})}</span>`}
        <${b} name="down" />
      </button>
    </div>
  `}import{html as j}from"./vendor/preact.js";import{html as re}from"./vendor/preact.js";var ri={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function ho({session:e,notice:t}){let n=new Date(
t.timestamp);return re`
    <div class="notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${si(e,t)}</span>
      <time datetime=${t.timestamp}>${ve(n)}</time>
    </div>
  `}function si(e,t){let n=(r,s="")=>re`<${Sn} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return R(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return ii(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?R("conversation.notice.joined",{user:r}):R("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?R("conversation.notice.left",{user:r}):R("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return R(ri[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return R("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return R(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=Z({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=re`<a href=${r}>${a("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?R("conversation.notice.pinned",{actor:o,message:s}):R("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return R("conversation.notice.account_deleted",{user:re`<bdi class="person">${t.username}</bdi>`})}}
function ii(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let i of o)i.type==="group_updated"&&i.seq<t.seq&&i.seq>(r?.seq??0)&&(r=i);let{
name:s,topic:l}=t;return r&&r.name!==s?R("conversation.notice.renamed",{actor:n,name:re`<bdi>${s}</bdi>`}):r&&r.topic!==l?l?R("conversation.notice.topic",{actor:n,
topic:re`<bdi>${l}</bdi>`}):R("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?R(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):R("conversation.notice.updated",{actor:n,name:re`<bdi>${s}</bdi>`})}import{html as G}from"./vendor/preact.js";function vo({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||X(o,o.state.me),l=t.state==="failed"||t.state==="asking",
i=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return G`
    <div class=${i} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&G`<${P} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&G`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&G`<p class="quote" dir="auto"><span class="quote-text">${be(t.quote)}</span></p>`}
        ${t.content&&G`<div class="message-text"><${Re} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(c=>G`<${ci} key=${c.local_id} session=${o} file=${c} />`)}
        ${l&&G`<${li} context=${e} entry=${t} />`}
      </div>
      ${!l&&G`<${ai} entry=${t} />`}
    </div>
  `}var bo=({error:e})=>e?J({code:e.code,message:e.sentence}):"";function ai({entry:e}){let t=e.error?a("conversation.waits",{reason:bo(e)}):a("conversation.sen\
ding");return G`<span class="message-clock" title=${t}><${b} name="clock" label=${t} /></span>`}function li({context:e,entry:t}){let{outbox:n}=e.session.local,o=t.
state==="asking"?a("conversation.asking"):a("conversation.not_sent",{reason:bo(t)});return G`
    <div class="stuck">
      <p role="alert"><${b} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?a("conversation.send"):a("conversation.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${a("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${a("conversation.delete")}</button>
      </div>
    </div>
  `}function ci({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return G`
    <div class="file">
      <span class="file-link">
        <${b} name="file" />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${Ne(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&G`
        <progress max=${n.size} value=${n.sent} aria-label=${a("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var wo=300*1e3;function ko({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:l,hasOlder:i,hasNewer:c}=t,u=c?[]:n;return j`
    ${i&&j`<${yo} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${l.length+u.length===0&&!i&&!c&&j`<p key="none" class="empty" role="listitem">${a("conversation.none")}</p>`}
    ${ui(l,u).map(({day:m,at:p,items:d})=>j`
      <div class="day" key=${m}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${a("conversation.jump_to_date")} onClick=${r}>${Oe(p)}</button>
        </div>
        ${d.flatMap(($,w)=>di({context:e,item:$,before:d[w-1],marks:o}))}
      </div>
    `)}
    ${c&&j`<${yo} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function ui(e,t){let n=[],o=r=>{let s=new Date(r.at),l=Me(s),i=n.at(-1);i&&(l<=i.day||r.entry)?i.items.push(r):n.push({day:l,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:Y(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function di({context:e,
item:t,before:n,marks:o}){if(t.entry){let u=e.session.state.me,m=!(n&&(n.entry||n.sender===u)&&t.at-n.at<wo);return[j`<${vo} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${m} />`]}let{row:r}=t,s=r.seq===o.lineSeq,l=j`
    <div key="line" class="unread-line" role="listitem"><span>${a("conversation.unread_line")}</span></div>
  `,i=s||n?.sender!==t.sender||t.at-n.at>=wo,c=Y(r)?j`<${Dn} key=${r.seq} context=${e} message=${r} isHead=${i} isFlashed=${r.seq===o.flashSeq} />`:j`<${ho} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[l,c]:[c]}function yo({way:e,marks:t,onRetry:n}){let o=t.faultAt===e;return j`
    <div class="edge ${e}" role="listitem" aria-label=${a("conversation.reading")}>
      ${o&&j`
        <p role="alert">
          <span>${a("conversation.not_read",{reason:t.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${a("conversation.try_again")}</button>
        </p>
      `}
    </div>
  `}function xo({context:e,onReady:t}){let{session:n,groupId:o}=e,r=_e(null),s=_e(null),[l,i]=So(null),c=_e(null),[u,m]=So(null),p=n.resets.value,d=U.value,$=d.name===
"group"&&d.groupId===o?d.seq:null;mi(()=>{let y=s.current,_=oo({session:n,groupId:o,box:r.current,render:(S,M)=>{let x=n.local.signals.outgoing.peek().filter(q=>E(
q)),D=de`<${ko}
          context=${e} drawn=${S} outgoing=${x} marks=${M}
          onDay=${f} onRetry=${_.ask}
        />`;_o(S?D:null,y)}}),E=({group_id:S,recipient_id:M,seq:x})=>(S===o||M!==null&&n.local.groupWith(M)===o)&&(x===null||!n.state.logs.get(o)?.rows.has(x));
return c.current=_,i(_),t(_),()=>{_.dispose(),_o(null,y)}},[n,o]);let w=y=>y().then(()=>m(null),_=>m(J(_)));async function f(){let y=await so();y&&await w(()=>c.
current.goToTime(y))}let g=_e(p),h=_e(!1);return Eo(()=>{l&&(n.history.look(o,$??void 0),$!==null?w(async()=>await l.goTo($)&&l.flash($)):h.current||w(l.open),h.
current=!0)},[l,d]),Eo(()=>{l&&p!==g.current&&w(l.again),g.current=p},[l,p]),po(r,l),de`
    <div class="messages-place">
      ${l&&de`<${$o} context=${e} list=${l} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${a("conversation.messages")}
        onKeyDown=${y=>l&&fo(y,{context:e,list:l})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>l?.ask("older")}>${a("conversation.older")}</button>
          <button type="button" class="button" onClick=${f}>${a("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${a("conversation.messages")} ref=${s}></div>
        ${l&&de`<${mo} context=${e} list=${l} box=${r} />`}
        ${u!==null&&de`
          <p class="empty" role="alert">
            ${a("conversation.not_read",{reason:u})}
            ${" "}<button type="button" class="button" onClick=${()=>l&&w(l.open)}>${a("conversation.try_again")}</button>
          </p>
        `}
      </div>
      ${l&&de`<${go} context=${e} list=${l} />`}
    </div>
  `}var pi=Vt({type:"conjunction"}),Co=e=>pi.value.format(e);import{html as Mo}from"./vendor/preact.js";var dt=3;function Ao({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me),o=n.slice(0,dt).map(s=>X(e,s,"…")),r=n.length>dt?a("conversa\
tion.typing_more",{names:o.join(", "),more:n.length-dt}):a("conversation.typing",{names:Co(o),n:n.length});return Mo`<p class="typing" aria-live="off">${n.length>
0&&Mo`<bdi>${r}</bdi>`}</p>`}function To({session:e,actions:t,groupId:n}){let[o,r]=$i(null),s=fi(()=>{let i=En({session:e,key:Ft({groupId:n,userId:null})});return Gn({session:e,actions:t,groupId:n,
compose:i})},[e,t,n]),l=e.view.groups.get(n).value;return Oo(()=>{l&&!l.settings&&e.asking.group(n)},[e,n,l===null]),Oo(()=>{if(!o)return;let i=c=>zn(c,{context:s,
list:o});return document.addEventListener("keydown",i),()=>document.removeEventListener("keydown",i)},[s,o]),l?mt`
    <${xo} context=${s} onReady=${r} />
    <div class="main-foot">
      <${Ao} session=${e} groupId=${n} />
      <${Wn} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${lo} />
    <${An} />
  `:mt`<${gi} session=${e} />`}function gi({session:e}){let t=e.connection.value.state==="live";return mt`<p class="empty" role="status">${t?a("conversation.not\
_member"):a("conversation.reading")}</p>`}import{html as F,useEffect as Ro}from"./vendor/preact.js";function qo({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return Ro(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),F`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${b} name="back" label=${a("shell.back")} /></a>
      ${o?.kind==="direct"?F`<${Do} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:F`<${hi} group=${o} />`}
      ${o&&F`<${vi} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Lo=({session:e,userId:t})=>F`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${b} name="back" label=${a("shell.back")} /></a>
    <${Do} session=${e} userId=${t} />
  </header>
`;function hi({group:e}){if(!e)return F`<h1 class="grow"><bdi>${a("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return F`
    <${P} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${()=>Te({name:"group",groupId:t})}>
          <bdi>${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&F`<span class="tag">${a("groups.archived")}</span>${" "}`}
        ${r!==null&&F`<span>${a("groups.count",{n:r})}</span>`}
        ${o&&F`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Do({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=ne(o);return Ro(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
F`
    <span class="with-dot">
      <${P} id=${t} name=${r} file=${o?.avatar} />
      <${sn} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${()=>Te({name:"profile",userId:t,groupId:n})}>
          <bdi>${r||a("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${t===e.state.me?a("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function vi({session:e,actions:t,group:n}){let o=(r,s,l)=>F`
    <button
      class="button quiet" title=${l} aria-pressed=${le.value?.name===r}
      onClick=${()=>Te({name:r,groupId:n.id})}
    >
      <${b} name=${s} label=${l} />
    </button>
  `;return F`
    ${n.kind==="group"&&o("members","group",a("groups.members"))}
    ${o("pins","pin",a("groups.pins"))}
    ${o("search","search",a("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${a("groups.menu")}
      onClick=${r=>Le({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${b} name="more" label=${a("groups.menu")} />
    </button>
  `}import{html as pt}from"./vendor/preact.js";var ft=/Mac|iPhone|iPad/.test(navigator.platform),Ee=ft?"⌘":"Ctrl",Io=`${Ee} K`,bi=[["everywhere",[[`${Ee} K`,"palette"],["Alt ↑, Alt ↓","group"],["Alt Sh\
ift ↑, Alt Shift ↓","unread"],[`${Ee} Shift F`,"search"],["F6, Shift F6","region"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgD\
n","move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_unread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_l\
ast"],[`${Ee} Enter`,"send"],["PgUp, PgDn","scroll"],[`${Ee} Shift P`,"preview"]]]],He=()=>ee(a("shell.keys"),()=>bi.map(([e,t])=>pt`
    <section class="keys">
      <h3>${a(`shell.keys.${e}`)}</h3>
      <dl>
        ${t.map(([n,o])=>pt`
          <div class="key-row">
            <dt>${a(`shell.key.${o}`)}</dt>
            <dd>${n.split(", ").map(r=>pt`<kbd>${r}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));import{html as se,signal as Bi,useEffect as Ki,useLayoutEffect as Vo,useMemo as Hi,useRef as bt,useState as wt}from"./vendor/preact.js";import{html as wi}from"./vendor/preact.js";var $t=[["person","person"],["group","group"],["public","search"],["code","link"]],gt=(e,t)=>O(async()=>{let{openNew:n}=await import("./new.js").
catch(()=>{throw new Error(a("shell.not_loaded"))});n(e,t)});function No(e){let t=n=>qe({label:a("shell.menu_new"),anchor:n.currentTarget,items:$t.map(([o,r])=>({
label:a(`shell.new.${o}`),icon:r,onSelect:()=>{gt(o,e)}}))});return wi`
    <button class="button quiet" aria-haspopup="menu" title=${a("shell.menu_new")} onClick=${t}>
      <${b} name="add" label=${a("shell.menu_new")} />
    </button>
  `}var yi=1440*60*1e3,ki=7,_i=he({hour:"numeric",minute:"2-digit"}),Ei=he({weekday:"short"}),Si=he({day:"numeric",month:"short"}),xi=he({day:"numeric",month:"numer\
ic",year:"2-digit"}),Po=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function Fo(e,t=new Date){let n=Math.round((Po(t)-Po(e))/yi);return n===
0?_i.value.format(e):n>0&&n<ki?Ei.value.format(e):(e.getFullYear()===t.getFullYear()?Si:xi).value.format(e)}import{html as B,useEffect as Bo,useLayoutEffect as Ci,useRef as Mi}from"./vendor/preact.js";var Ko=999;function Ho({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:l,onFocus:i}){let c=e.view.groups.get(n).value,u=Mi(null);Ci(()=>u.current?.
style.setProperty("--at",String(o)),[o,!c]);let m=Ai(e,c);if(!c)return null;let p=ae(c,Date.now()),d=me(c,m.person),$=c.unread>0&&!p,w=g=>Le({session:e,actions:t,
id:n,name:d,point:g,anchor:u.current?.querySelector(g?"a":"button")}),f=g=>{g.preventDefault();let h=g.clientX===0&&g.clientY===0;w(h?null:{x:g.clientX,y:g.clientY})};
return B`
    <li
      ref=${u} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${f} onFocusIn=${()=>i(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${l?0:-1} aria-current=${s?"page":void 0}
        aria-label=${Oi(c,d,p,m.isOnline)} data-unread=${$} data-muted=${p} draggable=${!1}
      >
        <span class="group-picture">
          <${P} id=${c.peer_id??n} name=${d} file=${m.person?.avatar} isGroup=${c.kind==="group"} />
          ${m.isOnline&&B`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${d}</bdi>
            ${p&&B`<${b} name="muted" />`}
            ${c.last&&B`<time class="group-time">${Fo(new Date(c.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Ri} session=${e} group=${c} isChosen=${s} />
            <${Ti} group=${c} isMuted=${p} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${l?0:-1} aria-haspopup="menu" onClick=${()=>w(null)}
      >
        <${b} name="more" label=${a("shell.menu_of",{name:d})} />
      </button>
    </li>
  `}function Ai(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return Bo(()=>o?e.people.show(n):void 0,[n,o]),
Bo(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function me(e,t){return e.kind==="group"?e.name:t?.
is_deleted?a("shell.deleted_user"):ne(t)||e.name}function Oi({unread:e,mentions:t},n,o,r){let s=[n];return r&&s.push(a("shell.online")),e>0&&s.push(a("shell.n_u\
nread",{n:e})),t>0&&s.push(a("shell.n_mentions",{n:t})),o&&s.push(a("shell.muted")),s.join(", ")}function Ti({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n===
"direct"&&e>0&&!o;return B`
    ${t>0&&!r&&B`<span class="badge of-mention">@${ht(t)}</span>`}
    ${r&&B`<span class="badge of-mention">${ht(e)}</span>`}
    ${e>0&&!o&&!r&&B`<span class="badge">${ht(e)}</span>`}
  `}var ht=e=>e>Ko?`${Ko}+`:e;function Ri({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,l=e.typing.get(o).value.filter(p=>p!==e.state.me),i=e.local.
signals.drafts.get(`g${o}`).value;if(l.length>0)return B`<span class="group-last typing">${a("shell.typing")}</span>`;if(i?.text&&!n)return B`<span class="group-last"><em>${a(
"shell.draft")}</em> <bdi>${i.text}</bdi></span>`;if(!r)return B`<span class="group-last"><bdi>${t.topic||a("shell.empty_group")}</bdi></span>`;let c=r.sender_id===
e.state.me,u=e.view.people.get(r.sender_id).value,m=c?a("shell.you"):s==="direct"?null:ne(u)||r.sender;return B`<span class="group-last">${m&&B`<bdi>${m}</bdi>: `}<bdi>${qi(
r)}</bdi></span>`}function qi({kind:e,text:t}){return e==="deleted"?a("shell.deleted"):e==="file"?a("shell.a_file"):$e(t)}var Li=/\p{M}+/gu,Di=/[\s\-_./,;:()[\]'"@#]+/u;var Ue=new Map;function vt(e){let t=Ue.get(e);if(t!==void 0)return t;let n=e.normalize("NFKD").replace(Li,"").toLowerCase();return Ue.size>=5e4&&Ue.clear(),Ue.set(
e,n),n}function Uo(e,t){let n=e.indexOf(t);if(n<0)return null;if(n===0)return e.length===t.length?0:1;for(let o=n;o>=0;o=e.indexOf(t,o+1))if(Di.test(e[o-1]))return 2;
return 3}var Wo=20;function We(e,t,n,o=Wo){let r=vt(n.trim()),s=[[],[],[],[]];for(let l of e){let i=Uo(vt(t(l)),r);i!==null&&s[i]?.push(l)}return s.flat().slice(0,o)}function Go(e,t=Wo){
let n=[[],[],[]];for(let o of e)n[Ii(o)]?.push(o);return n.flat().slice(0,t)}function Ii({unread:e,mentions:t,isDirect:n,isMuted:o}){return t>0||n&&e>0&&!o?0:e>
0&&!o?1:2}var zo=6;function Xo(e,t,n){let o=Ni(e.session);if(t.trim()==="")return Go(o).map(l=>Yo(l));let r=Pi(e.session,n),s={key:"search",kind:"",icon:"search",label:a(
"shell.search_for",{text:t.trim()}),run:()=>L(Z({name:"search",query:t.trim()}))};return[...We(o,({name:l})=>l,t).map(l=>Yo(l)),...We(r,({label:l})=>l,t,zo),...We(
Fi(e),({label:l})=>l,t,zo),s]}var jo=new WeakMap;function Ni({state:e,view:t}){let n=Date.now();return t.order.peek().flatMap(o=>{let r=e.groups.get(o);if(!r)return[];
let s=r.peer_id===null?null:e.people.get(r.peer_id)??null,l=jo.get(r);if(l&&l.person===s&&l.tag===fe.peek())return[l.line];let i={id:o,name:me(r,s),unread:r.unread,
mentions:r.mentions,isDirect:r.kind==="direct",isMuted:ae(r,n),file:s?.avatar??null,peer:r.peer_id};return jo.set(r,{person:s,tag:fe.peek(),line:i}),[i]})}var Yo=({
id:e,name:t,unread:n,mentions:o,isDirect:r,file:s,peer:l})=>({key:`g${e}`,label:t,kind:a(r?"shell.kind.direct":"shell.kind.group"),unread:n,mentions:o,avatar:{id:l??
e,isGroup:!r,file:s},run:()=>L(`/g/${e}`)});function Pi({state:e,local:t},n){let o=new Set([...e.groups.values()].map(({peer_id:s})=>s));return[...new Map([...e.
people.values(),...n].map(s=>[s.id,s])).values()].flatMap(s=>{let l="is_deleted"in s?s.is_deleted:s.deleted;return o.has(s.id)||l||!s.username?[]:[{key:`u${s.id}`,
label:s.display_name||s.username,kind:a("shell.kind.person"),avatar:{id:s.id,isGroup:!1,file:s.avatar??null},run:()=>{let i=t.groupWith(s.id);L(i===null?`/d/${s.
id}`:`/g/${i}`)}}]})}function Fi(e){let t=a("shell.kind.command"),n=(o,r,s)=>({key:o,label:a(o),kind:t,icon:r,run:s});return[...$t.map(([o,r])=>n(`shell.new.${o}`,
r,()=>{gt(o,e)})),n("shell.read_all","check",()=>{O(()=>e.actions.readAll())}),n("shell.settings","settings",()=>L("/settings")),n("shell.profile","person",()=>L(
"/settings/profile")),n("shell.sessions","device",()=>L("/settings/sessions")),n("shell.search","search",()=>L("/search")),n("shell.keys","menu",()=>{He()}),n("\
shell.sign_out","leave",()=>{ln()})]}var Ui=200,Qo=8,yt=Bi(!1);function Ge(){document.querySelector("dialog[open]")||(nn(),yt.value=!0)}function Jo(e){return yt.value?se`<${Wi} ...${e} />`:null}function Wi({
session:e,actions:t}){let n=bt(null),o=bt(null),r=bt(null),[s,l]=wt(""),[i,c]=wt(0),u=Gi(t,s),m=e.view.changed.value,p=Hi(()=>Xo({session:e,actions:t},s,u),[e,t,
s,u,m]);Vo(()=>(n.current?.showModal(),()=>n.current?.close()),[]),Vo(()=>{o.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({block:"nearest"})},
[i,p]);function d(f){f&&(r.current=f,n.current?.close())}function $(){yt.value=!1,r.current?.run()}function w(f){if(f.isComposing)return;let g=p.length-1,h={ArrowDown:i===
g?0:i+1,ArrowUp:i===0?g:i-1,PageDown:Math.min(i+Qo,g),PageUp:Math.max(i-Qo,0)};if(f.key==="Enter")d(p[i]);else if(Object.hasOwn(h,f.key))c(Number(h[f.key]));else
return;f.preventDefault()}return se`
    <dialog
      ref=${n} class="palette" aria-label=${a("shell.palette")} onClose=${$}
      onMouseDown=${f=>f.target===n.current&&n.current?.close()}
    >
      <div class="palette-box">
        <${b} name="search" />
        <input
          role="combobox" aria-label=${a("shell.palette")} placeholder=${a("shell.palette_hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${p[i]?`palette-${p[i].key}`:void 0} value=${s}
          onKeyDown=${w}
          onInput=${f=>{l(f.target.value),c(0)}}
        />
      </div>
      <ul ref=${o} id="palette-choices" class="palette-choices" role="listbox" aria-label=${a("shell.palette")}>
        ${p.map((f,g)=>se`
          <li
            key=${f.key} id=${`palette-${f.key}`} class="palette-choice" role="option" aria-selected=${g===i}
            onClick=${()=>d(f)} onPointerMove=${()=>c(g)}
          >
            ${f.avatar?se`<${P} ...${f.avatar} name=${f.label} size="small" />`:se`<${b} name=${f.icon} />`}
            <span class="grow palette-name"><bdi>${f.label}</bdi></span>
            ${!!f.mentions&&se`<span class="badge of-mention">@${f.mentions}</span>`}
            ${!!f.unread&&se`<span class="badge">${f.unread}<span class="unseen"> ${a("shell.unread")}</span></span>`}
            <span class="menu-detail">${f.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function Gi(e,t){let[n,o]=wt([]);return Ki(()=>{let r=t.trim();if(r==="")return;let s=!0,l=setTimeout(()=>{e.findUsers(r).then(i=>s&&o(i),()=>{})},Ui);return()=>{
s=!1,clearTimeout(l)}},[t]),n}var zi=".composer textarea",ji=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function tr(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||Yi(n,e)&&n.preventDefault()};return document.addEventListener("keydown",t),()=>document.removeEventListener(
"keydown",t)}function Yi(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=ft?e.metaKey:e.ctrlKey;if(Zt()||on()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&
!r&&n.toLowerCase()==="k")Ge();else if(s&&!o&&r&&n.toLowerCase()==="f")L("/search");else if(o&&!s&&n==="ArrowDown")Zo(t,1,r);else if(o&&!s&&n==="ArrowUp")Zo(t,-1,
r);else{if(n==="F6"&&!o&&!s)return Xi(r?-1:1);if(n==="Escape")return le.peek()===null&&er();if(o||e.ctrlKey||e.metaKey||Qi(e.target))return!1;if(n==="?")He();else
return Vi(e)&&er(),!1}return!0}function Zo({state:e,view:t},n,o){let r=U.peek(),s=t.order.peek(),l=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,i=Date.
now();for(let c=l+n;c>=0&&c<s.length;c+=n){let u=e.groups.get(s[c]);if(!(!u||o&&(u.unread===0||ae(u,i)&&u.mentions===0))){L(`/g/${u.id}`);return}}}function Xi(e){
let t=ji.flatMap(({root:s,first:l})=>{let i=document.querySelector(s),c=i?.querySelector(l)??i;return i&&c instanceof HTMLElement&&c.checkVisibility()?[{region:i,
target:c}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let l=t[(r+e*s+n*s)%n]?.target;
if(l?.focus(),l===document.activeElement)break}return n>0}function er(){let e=document.querySelector(zi);return!(e instanceof HTMLTextAreaElement)||e===document.
activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function Vi({key:e,target:t}){return[...e].length!==1||e===" "?!1:!(t instanceof Element&&
t.closest(".messages, .panel, [role='menu'], [role='listbox']"))}function Qi(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].
includes(e.tagName):!1}import{html as kt,useEffect as Ji,useState as nr}from"./vendor/preact.js";var or=new Map;function ze({load:e,name:t,...n}){let[o,r]=nr(!1),[,s]=nr(0),l=or.get(e);
return Ji(()=>{l||o||e().then(i=>{or.set(e,i),s(c=>c+1)},()=>r(!0))},[e,o]),l?kt`<${l[t]} ...${n} />`:o?kt`
    <div class="empty" role="alert">
      <p>${a("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${a("shell.try_again")}</button>
    </div>
  `:kt`<p class="empty" role="status">${a("shell.loading")}</p>`}import{effect as Et}from"./vendor/preact.js";var rr=[660,880],_t=.09,Zi=.08,Se=null;function sr(){try{Se??=new AudioContext;let e=Se.currentTime,t=Se.createGain();t.connect(Se.destination),t.gain.setValueAtTime(
Zi,e),t.gain.linearRampToValueAtTime(0,e+rr.length*_t),rr.forEach((n,o)=>{let r=new OscillatorNode(Se,{frequency:n});r.connect(t),r.start(e+o*_t),r.stop(e+(o+1)*
_t)})}catch{}}var St=new Map;function lr(e){e.notifications.setPort({show:r=>{ea(e,r)},close:r=>{ta(r)}});let t=()=>{let r=U.peek(),s=document.visibilityState==="visible"&&document.
hasFocus();e.notifications.look(s&&r.name==="group"?r.groupId:null)},n=["focus","blur"];for(let r of n)addEventListener(r,t);document.addEventListener("visibili\
tychange",t),navigator.serviceWorker?.addEventListener("message",ir);let o=[Et(()=>{U.value,t()}),Et(()=>na(e)),Et(()=>ar(e.view.totals.value))];return()=>{e.notifications.
setPort(null);for(let r of n)removeEventListener(r,t);document.removeEventListener("visibilitychange",t),navigator.serviceWorker?.removeEventListener("message",
ir);for(let r of o)r();document.title=a("shell.name"),ar({groups:0,mentions:0})}}function ir({data:e}){e?.type==="open"&&L(e.path)}async function ea(e,t){let{group:n,
tag:o,kind:r,seq:s,sender:l,text:i,count:c,isRenewed:u,hasSound:m}=t;if(m&&sr(),typeof Notification>"u"||Notification.permission!=="granted")return;let p=n.peer_id===
null?null:e.state.people.get(n.peer_id)??null,d=me(n,p),$=i??a("shell.new_message"),w=r==="summary"?a("shell.n_new",{n:c}):n.kind==="direct"?$:a("shell.says",{name:l,
text:$}),f=`/g/${n.id}/${s}`,g={tag:o,body:w,silent:!0,renotify:u,icon:Ze("icons/icon-192.png"),data:{path:f}},h=await navigator.serviceWorker?.getRegistration();
if(h?.active){await h.showNotification(d,g);return}let y=new Notification(d,g);St.set(o,y),y.onclick=()=>{y.close(),window.focus(),L(f)}}async function ta(e){St.
get(e)?.close(),St.delete(e);let t=await navigator.serviceWorker?.getRegistration();for(let n of await t?.getNotifications({tag:e})??[])n.close()}function na({view:e}){
let t=U.value,n=t.name==="group"?e.groups.get(t.groupId).value:null,o=n?.peer_id?e.people.get(n.peer_id).value:null,r=n?me(n,o):t.name==="settings"?a("shell.set\
tings"):"",s=r?a("shell.title",{name:r}):a("shell.name");document.title=Ut(e.totals.value)+s}function ar({groups:e,mentions:t}){let n=e+t>0?"icon-unread.svg":"i\
con.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",Ze(`icons/${n}`));let o=navigator;t>0?o.setAppBadge?.(t).catch(()=>{}):o.clearAppBadge?.().
catch(()=>{})}import{html as cr,useEffect as xt,useLayoutEffect as oa,useRef as ra,useState as ur}from"./vendor/preact.js";var Ct=null;function mr({session:e,actions:t}){let n=le.value,o=ra(!1),[,r]=ur(0),[s,l]=ur(!1),i=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,c=n!==null&&!i;if(xt(()=>{i&&et()},[i]),xt(()=>{!c||Ct||import("./panels.js").then(m=>{Ct=m.PANELS,r(p=>p+1)},()=>l(!0))},
[c]),xt(()=>{if(c)return document.addEventListener("keydown",dr),()=>document.removeEventListener("keydown",dr)},[c]),oa(()=>{o.current&&!c&&sa()&&Jt(),o.current=
c},[c]),!c)return null;let u=Ct?.[n.name];return u?cr`<${u} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:cr`
    <${cn} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?a("groups.not_loaded"):a("groups.loading")}
      </p>
    <//>
  `}function dr(e){e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open")||(e.preventDefault(),et())}var sa=()=>!document.
activeElement||document.activeElement===document.body;import{html as Tt,useMemo as ba,useState as wa}from"./vendor/preact.js";import{html as ia,useState as aa}from"./vendor/preact.js";var pr="chat-asked";function fr({session:e}){let[t,n]=aa(la()),o=e.local.signals.settings.value.notifications;
if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{ca(),n(!0)};return ia`
    <section class="ask" aria-label=${a("shell.notifications")}>
      <p>${a("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${a("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${a("shell.allow")}</button>
      </div>
    </section>
  `}function la(){try{return localStorage.getItem(pr)!==null}catch{return!0}}function ca(){try{localStorage.setItem(pr,"1")}catch{}}var Mt=["all","unread","mentions","direct"],ua={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function $r(e,t,n,o){if(n==="all")return e;let r=ua[n];return e.filter(s=>{let l=t.get(s);return l!==void 0&&(r(l)||s===o&&n!=="direct")})}import{html as je,useEffect as da,useState as gr}from"./vendor/preact.js";function hr({session:e,actions:t}){let[n,o]=gr([]),r=e.connection.value.state==="live",s=e.invitations.value;if(da(()=>{r&&t.invitations().then(({items:i})=>o(i),
()=>{})},[r,s]),n.length===0)return null;let l=i=>o(c=>c.filter(u=>u.id!==i));return je`
    <button class="button invitations" onClick=${()=>{ma(t,n,l)}}>
      <${b} name="group" />${a("shell.n_invitations",{n:n.length})}
    </button>
  `}var ma=(e,t,n)=>ee(a("shell.invitations"),o=>je`
    <${pa} actions=${e} entries=${t} onAnswered=${n} close=${o} />`);function pa({actions:e,entries:t,onAnswered:n,close:o}){let[r,s]=gr(t);async function l({id:i},c){
if(!await O(()=>c(i)))return;n(i);let u=r.filter(m=>m.id!==i);s(u),u.length===0&&o()}return je`
    <ul class="lines" role="list">
      ${r.map(i=>je`
        <li key=${i.id} class="line">
          <${P} id=${i.group_id} name=${i.group_name} isGroup=${!0} />
          <div class="grow">
            <p class="line-title"><bdi>${i.group_name}</bdi></p>
            <p class="hint">${a(i.role==="owner"?"shell.invited_owner":"shell.invited",{name:i.actor})}</p>
          </div>
          <button
            class="button" aria-label=${a("shell.decline_name",{name:i.group_name})}
            onClick=${()=>{l(i,e.declineInvitation)}}
          >${a("shell.decline")}</button>
          <button
            class="button primary" aria-label=${a("shell.accept_name",{name:i.group_name})}
            onClick=${()=>{l(i,e.acceptInvitation)}}
          >${a("shell.accept")}</button>
        </li>`)}
    </ul>
  `}import{html as wr,useEffect as kr,useLayoutEffect as Ye,useRef as pe,useState as Ot}from"./vendor/preact.js";function vr({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function br({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var fa=2e3,$a=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function _r({session:e,actions:t,ids:n,chosen:o}){let r=pe(null),s=pe(null),[l,i]=ga(n),[
c,u]=Ot({first:0,end:0}),[m,p]=Ot(null),d=va(l,[m,o,l[0]??null]),$=At(s.current),w=br(c,[l.indexOf(d??-1),l.indexOf($??-1)]);function f(){let h=r.current,y=s.current?.
getBoundingClientRect().height??0,_=l.length;if(!h||_===0||y===0)return;let E=vr({top:h.scrollTop,height:h.clientHeight,row:y/_,count:_});u(S=>S.first===E.first&&
S.end===E.end?S:E)}Ye(()=>{s.current?.style.setProperty("--count",String(l.length)),f()},[l]),kr(()=>{let h=new ResizeObserver(f);return h.observe(r.current),h.
observe(s.current),()=>h.disconnect()},[l]),Ye(()=>{$!==null&&At(s.current)===null&&yr(s.current,$)?.focus()}),ha(s,l,o);function g(h){let y=At(s.current);if(y===
null||!$a.includes(h.key)||h.altKey||h.ctrlKey)return;h.preventDefault();let _=Math.max(1,Math.floor((r.current?.clientHeight??0)/Er(s.current))-1),E=l.indexOf(
y),S={ArrowDown:E+1,ArrowUp:E-1,PageDown:E+_,PageUp:E-_,Home:0,End:l.length-1}[h.key]??E,M=l[Math.max(0,Math.min(S,l.length-1))];M!==void 0&&p(M)}return Ye(()=>{
m!==null&&$!==null&&$!==m&&yr(s.current,m)?.focus()},[m]),wr`
    <div
      ref=${r} class="sidebar-body" onScroll=${f}
      onPointerMove=${i} onPointerDown=${i} onKeyDownCapture=${i} onFocusIn=${i}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${a("shell.conversations")} onKeyDown=${g}>
        ${w.map(h=>{let y=l[h];return wr`<${Ho}
            key=${y} id=${y} position=${h} count=${l.length} session=${e} actions=${t}
            isChosen=${y===o} isStop=${y===d} onFocus=${p}
          />`})}
      </ul>
    </div>
  `}function ga(e){let t=pe(e),n=pe(-1/0),o=pe(null),[,r]=Ot(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),kr(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(l=>l+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+fa}]}function ha(e,t,n){let o=pe(null);Ye(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,l=Er(e.current),i=r*l;i<s.scrollTop?s.scrollTop=
i-l:i+l>s.scrollTop+s.clientHeight&&(s.scrollTop=i+2*l-s.clientHeight)})}function Er(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function At(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var yr=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),va=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;function Sr({session:e,actions:t,chosen:n}){let[o,r]=wa(Mt[0]),s=ya(e,o,n);return Tt`
    <nav id="groups" class="sidebar" aria-label=${a("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${b} name="logo" /><span>${a("shell.name")}</span></a>
          <span class="grow"></span>
          <${No} session=${e} actions=${t} />
          <${an} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${Ge}>
          <${b} name="search" /><span class="grow">${a("shell.palette")}</span><kbd>${Io}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${a("shell.filter")}>
          ${Mt.map(l=>Tt`
            <button class="filter" aria-pressed=${l===o} onClick=${()=>r(l)}>
              ${a(`shell.filter.${l}`)}
            </button>`)}
        </div>
        <${hr} session=${e} actions=${t} />
      </header>
      <${_r} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&Tt`<p class="empty">${a(`shell.none.${o}`)}</p>`}
      <${fr} session=${e} />
    </nav>
  `}function ya(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return ba(()=>$r(o,e.state.groups,t,n),[e,o,r,t,n])}function Cr({session:e,actions:t}){let n=U.value,o=n.name!=="home";return xr(()=>tr(e),[e]),xr(()=>lr(e),[e]),V`
    <a class="skip-link" href="#main">${a("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Yt}>
      <${wn} session=${e} />
      <${Sr} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${ka} session=${e} actions=${t} at=${n} />
        <${xa} session=${e} actions=${t} at=${n} />
      </main>
      <${mr} session=${e} actions=${t} />
      <${kn} session=${e} />
    </div>
    <${Jo} session=${e} actions=${t} />
    <${tn} />
    <${rn} />
    <${zt} />
  `}function ka({session:e,actions:t,at:n}){switch(n.name){case"group":return V`<${qo} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return V`<${Lo} key=${n.userId} session=${e} userId=${n.userId} />`;default:return V`
        <header class="bar">
          <a class="button quiet back" href="/"><${b} name="back" label=${a("shell.back")} /></a>
          <h1><bdi>${Ca(n)}</bdi></h1>
        </header>
      `}}var _a=()=>import("./invite.js"),Ea=()=>import("./search.js"),Sa=()=>import("./settings.js");function xa({session:e,
actions:t,at:n}){switch(n.name){case"group":return V`<${To} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"join":return V`<${ze} load=${_a} name="InviteScreen" session=${e} actions=${t} code=${n.
code} />`;case"search":return V`<${ze} load=${Ea} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return V`<${ze} load=${Sa} name="Settings" session=${e} actions=${t} page=${n.
page} />`;case"home":return V`<div class="main-body"><p class="empty">${a("shell.choose")}</p></div>`;default:return V`<div class="main-body"></div>`}}function Ca(e){
switch(e.name){case"home":return a("shell.name");case"group":case"direct":return a("shell.conversation");case"join":return a("shell.invitation");case"search":return a(
"shell.search");case"settings":return a("shell.settings");case"unknown":return a("shell.not_found")}}function Aa(){let e=C.status.value;switch(e.name){case"starting":return Xe`<p class="empty" role="status">${a("shell.starting")}</p>`;case"signed_out":return Xe`<${vn} reason=${e.
reason} known=${e.email} />`;case"signed_in":return Xe`<${Cr} session=${e.session} actions=${e.actions} />`}}function Mr(e){mn().then(()=>Ma(Xe`<${Aa} />`,e)),addEventListener(
"online",()=>C.wake()),addEventListener("offline",()=>C.offline()),addEventListener("pagehide",()=>{C.flush()}),document.addEventListener("visibilitychange",()=>{
document.visibilityState==="visible"?C.wake():C.flush()}),C.start()}Mr(document.getElementById("app"));bn();
