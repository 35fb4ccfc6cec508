import{b as Rt,c as Wt,d as Gt,e as jt,f as zt,g as Ce,h as Vt,i as We,j as Yt}from"./shared3.js";import{a as Ut}from"./shared6.js";import{
a as oe,b as X,c as Ee,d as Ke,e as Dt,f as Se,o as Kt,q as Qt}from"./shared2.js";import{a as ye,b as It,c as de,d as ke,e as _e}from"./shared5.js";
import{a as ue,b as Ot,c as Xt}from"./shared4.js";import{A as C,B as Tt,C as Ue,D as w,E as Mt,F as qt,G as Y,H as A,I as ne,J as H,K as Q,L as At,
M as we,N as V,Q as Lt,R as re,S as Nt,T as Pt,U as Bt,X as xe,Z as Ht,_ as Ft,b as bt,c as wt,d as yt,e as a,f as O,g as Be,h as kt,i as _t,k as G,l as He,m as J,
n as te,o as Et,p as St,q as xt,y as Fe,z as Ct}from"./shared.js";import{html as Ne,render as Di}from"./vendor/preact.js";import{effect as cr}from"./vendor/preact.js";var lr=["theme","text_size","density","reduced_motion","language"],Zt="chat-looks",ur=new Set(["ar","fa","he","ur"]);async function en(){let e=dr(),t=Jt(e);cr(()=>{
let n=C.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,r=Object.fromEntries(lr.map(s=>[s,o.value[s]]));Jt(r),mr(r)}),await t}
async function Jt({theme:e,text_size:t,density:n,reduced_motion:o,language:r}){let s=document.documentElement;Te(s,"theme",e==="system"?null:e),Te(s,"textSize",
t==="normal"?null:t),Te(s,"density",n==="normal"?null:n),Te(s,"motion",o==="always"?"reduced":null);let c=getComputedStyle(s).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",c);let i=yt(r?[r]:navigator.languages);try{await wt(i)}catch{return}s.lang=i,s.dir=ur.has(
i)?"rtl":"ltr"}function Te(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function dr(){try{return{...Be,...JSON.parse(localStorage.getItem(Zt)??"{}")}}catch{
return Be}}function mr(e){try{localStorage.setItem(Zt,JSON.stringify(e))}catch{}}import{html as F,useEffect as fr,useState as Z}from"./vendor/preact.js";var tn=3,nn=64;function on(e){let t=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return t>0&&t<tn?a("account.name_short",{n:tn}):t>nn?a("account.na\
me_long",{n:nn}):""}var rn={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},sn={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
pr=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],$r="password",Ge=1e3;function an({reason:e,known:t}){let n=C.config.value,[o,r]=Z("sign_in"),[s,c]=Z(!1),[i,
l]=Z({field:"",text:""}),[u,m]=Z(e&&rn[e]?a(rn[e]):""),[f,d]=gr(),[p,y]=Z(""),h=H.value,$=h.name==="join"&&h.code!==""?h.code:null,g=n?.registration==="open"||n?.
registration==="invite"&&$!==null;async function b(x){c(!0),l({field:"",text:""});try{await x()}catch(L){let{code:R,retryAfter:q}=L,P=Object.hasOwn(sn,R)?sn[R]:
void 0;R==="rate_limited"&&q&&d(q),l(P?{field:P.field,text:a(P.key)}:{field:"",text:Y(L)}),c(!1)}}function _(x){x.preventDefault();let L=x.target,R=P=>Ot(L,P),q={
email:R("email"),password:R("password"),isShared:R("shared")!==""};b(async()=>{if(o==="sign_in")await C.login(q);else if(o==="register"){let P=await C.register(
{...q,username:R("username"),invite:$});P!==null&&Q(`/g/${P}`,{replace:!0})}else await C.reset(R("code").trim(),R("password")),E("sign_in"),m(a("account.passwor\
d_set"))})}function E(x){r(x),c(!1),m(""),l({field:"",text:""})}let S=x=>i.field===x?i.text:"",T=(x,L)=>F`<button type="button" class="button quiet" onClick=${()=>E(
x)}>${a(L)}</button>`;return F`
    <main class="screen">
      <form class="card" onSubmit=${_}>
        <h1><${w} name="logo" /> ${a(`account.${o}`)}</h1>
        ${u&&F`<p class="notice" role="status">${u}</p>`}
        ${$&&F`<${Rt} code=${$} />`}
        ${o==="register"&&F`<${ue}
          name="username" label=${a("account.name")} autocomplete="username" isFirst=${!0} hint=${a("account.name_hint")}
          fault=${S("username")||on(p)}
          onInput=${x=>y(x.target.value)}
        />`}
        ${o==="reset"&&F`<${ue} name="code" label=${a("account.code")} hint=${a("account.code_hint")} isFirst=${!0} fault=${S("code")} />`}
        ${o!=="reset"&&F`<${ue}
          name="email" label=${a("account.email")} type="email" value=${t??""} fault=${S("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!t}
        />`}
        <${ue}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!t}
          label=${o==="reset"?a("account.new_password"):a("account.password")} fault=${S("password")}
          autocomplete=${o==="sign_in"?"current-password":"new-password"}
          minlength=${o==="sign_in"?void 0:8} hint=${o==="sign_in"?"":a("account.password_hint")}
        />
        ${o!=="reset"&&F`<label class="choice"><input type="checkbox" name="shared" /><span>${a("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!i.text||i.field!==""}>${i.field?"":i.text}</p>
        <button class="button primary" disabled=${s||f>0}>
          ${f>0?a("account.wait",{n:f}):a(`account.${o}`)}
        </button>
        <div class="card-links">
          ${o==="sign_in"?F`${g&&T("register","account.register")}${T("reset","account.has_code")}`:T("sign_in","account.has_account")}
        </div>
        ${o==="sign_in"&&n?.has_demo_users&&F`<${vr} attempt=${b} />`}
      </form>
    </main>
  `}function gr(){let[e,t]=Z(0),[n,o]=Z(0),r=Math.max(0,Math.ceil((e-n)/Ge));return fr(()=>{if(r===0)return;let s=setInterval(()=>o(Date.now()),Ge);return()=>clearInterval(
s)},[r===0]),[r,s=>{o(Date.now()),t(Date.now()+s*Ge)}]}function vr({attempt:e}){return F`
    <fieldset class="demo">
      <legend>${a("account.try_as")}</legend>
      ${pr.map(([t,n])=>F`
          <button type="button" class="button" onClick=${()=>e(()=>C.login({email:String(n),password:$r}))}>
            ${t}
          </button>
        `)}
    </fieldset>
  `}import{html as z,useEffect as ft}from"./vendor/preact.js";import{html as ze,useEffect as kr}from"./vendor/preact.js";async function cn(){if("serviceWorker"in navigator){if(Tt==="src"){await hr();return}try{await navigator.serviceWorker.register(br("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function hr(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function br(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}async function je(){let e=await navigator.serviceWorker?.getRegistration().
catch(()=>{});e&&await yr(e).catch(()=>{}),location.reload()}var wr=1e4;async function yr(e){await e.update();let t=e.installing??e.waiting;t&&await new Promise(
n=>{setTimeout(n,wr);let o=()=>{t.state==="installed"&&t.postMessage({type:"take_over"}),(t.state==="activated"||t.state==="redundant")&&n(void 0)};t.addEventListener(
"statechange",o),o()})}var _r=300*1e3;function ln({session:e}){let t=C.newVersion.value!==null;return kr(()=>t?Er(e):void 0,[t,e]),ze`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&ze`<div class="banner of-warning"><${w} name="warning" /><p class="grow">${a("shell.disk_full")}</p></div>`}
      ${t&&ze`<div class="banner">
        <p class="grow">${a("shell.new_version")}</p>
        <button class="button" onClick=${()=>{je()}}>${a("shell.reload")}</button>
      </div>`}
    </div>
  `}function Er(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,_r))},o=()=>{e.local.signals.outgoing.peek().some(({state:s})=>s===
"sending")||document.querySelector("dialog[open]")?n():je()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.removeEventListener(
"visibilitychange",n)}}import{html as Me,useEffect as Sr,useState as xr}from"./vendor/preact.js";var Cr={connecting:2e3,catching_up:1e3},un=1e3;function dn({session:e}){let t=e.connection.value,n=Tr(t),o=Mr(t,n);return Me`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&Me`<${w} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&Me`<span class="quiet-text" aria-hidden="true">${qr(t,n)}</span>`}
      ${o?.button&&Me`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function Tr({state:e,since:t,retryAt:n}){let[o,r]=xr(Date.now());return Sr(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let c=setInterval(()=>r(Date.now()),un);return()=>clearInterval(c)},[e,t,n]),Math.max(o,t)}function Mr({state:e,since:t},n){let o={button:a("shell.now"),onSelect:()=>C.
wake()};switch(e){case"connecting":case"catching_up":return n-t<Cr[e]?null:{text:a(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:a("shell.offline"),...o};case"waiting":return{text:a("shell.reconnecting"),...o};case"updating":return{text:a("shell.restarting")};case"crowded":return{text:a(
"shell.crowded"),button:a("shell.try_again"),onSelect:()=>C.wake()};case"faulty":return{text:a("shell.faulty"),button:a("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function qr({retryAt:e},t){let n=Math.ceil((Number(e)-t)/un);return n>0?a("shell.seconds",{n}):""}import{html as nt,useEffect as bo,useMemo as Ws,useState as Gs}from"./vendor/preact.js";import{signal as mn}from"./vendor/preact.js";var Or={text:"",reply_to:null,selection:null,files:[]};function fn({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=mn(null),s=mn(0),c=()=>n.get(t)??Or,i=u=>n.set(t,{...c(),...u}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:c,change:i,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:u,seq:m,sender_id:f,sender:d,content:p}){r.value=null,i({reply_to:{id:u,seq:m,sender_id:f,sender:d,content:p}}),l()},edit(u){r.value=u,l()},
async restore(u){let m=await o.discard(u,!0);if(!m)return;r.value=null;let f=c(),d=[f.text,m.content].filter(p=>p.trim()!=="").join(`
`);i({text:d,selection:null,reply_to:m.quote??f.reply_to,files:[...f.files,...m.files]}),l()}}}import{html as Mn,useEffect as es,useLayoutEffect as qn,useRef as On,useState as An}from"./vendor/preact.js";import{html as Ye}from"./vendor/preact.js";import{html as Ar}from"./vendor/preact.js";function j(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?a("conversation.deleted_user"):we(o)||n}var pn=({session:e,id:t,username:n})=>Ar`<bdi class="person">${j(
e,t,n)}</bdi>`;import{html as K}from"./vendor/preact.js";import{html as se,useState as Hr}from"./vendor/preact.js";import{computed as Rr}from"./vendor/preact.js";var $n=["byte","kilobyte","megabyte","gigabyte"],Lr=Rr(()=>$n.map(e=>new Intl.NumberFormat(bt.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function qe(e){let t=e,n=0;for(;t>=1e3&&n<$n.length-1;)t/=1024,n++;return Lr.value[n].format(n===0?t:Number(t.toPrecision(3)))}import{html as gn,signal as Ir,useLayoutEffect as Dr,useRef as Nr,useState as Pr}from"./vendor/preact.js";var Ve=Ir(null);function vn(e){Ve.value=e}function hn(){let e=Ve.value;return e&&gn`<${Br} key=${e.href} picture=${e} />`}function Br({picture:{file:e,href:t}}){
let n=Nr(null),[o,r]=Pr(!1);Dr(()=>n.current?.showModal(),[]);let s=()=>n.current?.close(),c=o?`/v1/files/${e.id}/thumbnail`:t;return gn`
    <dialog
      ref=${n} class="viewer" aria-label=${e.name} onClose=${()=>Ve.value=null}
      onClick=${i=>i.target===n.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${e.name}</bdi>
        <a class="button quiet" href=${t} download=${e.name}>
          <${w} name="download" label=${a("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${w} name="close" label=${a("conversation.close")} /></button>
      </header>
      <img src=${c} width=${e.width} height=${e.height} alt=${e.name} onError=${()=>r(!0)} />
    </dialog>
  `}var Fr=320,Ur=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),Oe=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function Kr({type:e,width:t,height:n}){if(!Ur.has(e)||!t||!n)return null;let o=Math.min(1,Fr/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function bn({files:e,at:t}){return se`
    <div class="files">${e.map(n=>se`<${Wr} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function Wr({file:e,at:t}){let[n,o]=Hr(!1),r=n?null:Kr(e);if(r)return se`
      <button
        type="button" class="picture" aria-label=${a("conversation.open_picture",{name:e.name})}
        onClick=${()=>vn({file:e,href:Oe(e,t)})}
      >
        <img
          src=${`/v1/files/${e.id}/thumbnail`} width=${r.width} height=${r.height} alt=${e.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=e.type.split("/")[0];return se`
    <div class="file">
      ${s==="video"&&se`<video controls preload="none" aria-label=${e.name} src=${Oe(e,t)} />`}
      ${s==="audio"&&se`<audio controls preload="none" aria-label=${e.name} src=${Oe(e,t)} />`}
      <a class="file-link" href=${Oe(e,t)} download=${e.name}>
        <${w} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${Gr(e)} · ${qe(e.size)}</span>
        </span>
        <${w} name="download" label=${a("conversation.download")} />
      </a>
    </div>
  `}function Gr({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as Xe}from"./vendor/preact.js";function wn({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,c=i=>X({name:"profile",userId:i,groupId:s});return Xe`
    ${n&&Xe`
      <div class="message-text">
        <${Se} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${c} />
      </div>
    `}
    ${o&&Xe`<span class="message-edited" title=${ke(new Date(o))}>${a("conversation.edited_mark")}</span>`}
  `}import{html as yn,useState as jr}from"./vendor/preact.js";var kn=8;function _n({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=jr(null),c=Object.
entries(n);if(c.length===0)return null;async function i(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),
u=new Map;for(let{emoji:m,username:f}of l)u.set(m,[...u.get(m)??[],f]);s({counts:n,by:u})}catch{}}}return yn`
    <div class="reactions" onPointerEnter=${i} onFocusIn=${i}>
      ${c.map(([l,u])=>{let m=o.includes(l),f=r?.by.get(l)?.join(", ");return yn`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${m}
            aria-label=${a("conversation.reaction",{emoji:l,n:u})}
            title=${f?`${l} ${f}`:l}
            onClick=${()=>e.react(t,l,!m)}
          >
            <span class="emoji">${zr(l)}</span><span>${u}</span>
          </button>
        `})}
    </div>
  `}function zr(e){let t=Array.from(e);return t.length>kn?`${t.slice(0,kn-1).join("")}…`:e}var Vr=300;function En({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e,s=j(r,t.sender_id,t.sender),c=r.view.people.get(t.sender_id).value,i=new Date(
t.timestamp),l=K`<time datetime=${t.timestamp} title=${ke(i)}>${de(i)}</time>`,u=t.mentions?.some(f=>f===0||f===r.state.me)??!1,m=["message",n&&"head",u&&"to-me",
o&&"flashed"].filter(Boolean).join(" ");return K`
    <div class=${m} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Qr(t,s,i)}>
      <div class="message-side">
        ${n?K`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${a("conversation.profile_of",{name:s})}
              onClick=${()=>X({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${V} id=${t.sender_id} name=${s} file=${c?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&K`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&K`<${Yr} context=${e} message=${t} />`}
        ${t.deleted?K`<p class="message-gone">${a("conversation.deleted")}</p>`:K`<${wn} context=${e} message=${t} />`}
        ${t.files&&K`<${bn} files=${t.files} at=${t} />`}
        <${_n} context=${e} message=${t} />
        <${Xr} message=${t} />
      </div>
      ${t.pinned&&K`<span class="message-pinned"><${w} name="pin" label=${a("conversation.pinned")} /></span>`}
    </div>
  `}function Xr({message:{group_id:e,seq:t,reply_count:n}}){return n?K`
    <button type="button" class="replies" onClick=${()=>X({name:"replies",groupId:e,seq:t})}>
      <${w} name="reply" />${a("conversation.replies",{n})}
    </button>
  `:null}function Yr({context:e,message:t}){let n=t.quote,o=j(e.session,n.sender_id,n.sender),r=ne({name:"group",groupId:t.group_id,seq:n.seq});return K`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${me(n)}</span>
    </a>
  `}function me({content:e}){return Fe(e)||a("conversation.no_text")}function Qr(e,t,n){let o=e.deleted?a("conversation.deleted"):Fe(e.content.slice(0,Vr)),r=e.
files?.map(i=>i.name)??[],s=Object.values(e.reactions??{}).reduce((i,l)=>i+l,0),c=[[o,...r].filter(i=>i!=="").join(", "),s>0&&a("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&a("conversation.edited"),e.pinned&&a("conversation.pinned")];return`${t}, ${de(n)}: ${c.filter(Boolean).join(", ")}`}function Sn({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to;if(o)return Ye`
      <div class="composer-bar">
        <${w} name="edit" /><span class="grow">${a("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${w} name="close" label=${a("conversation.cancel")} /></button>
      </div>
    `;if(!r)return null;let s=r.sender_id?j(e,r.sender_id,r.sender):"",c=()=>{t.change({reply_to:null}),t.ask()};return Ye`
    <div class="composer-bar">
      <${w} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${s?a("conversation.reply_to",{name:s}):a("conversation.reply")}</b>
        ${s&&Ye`${" "}<span class="quiet-text">${me(r)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${c}><${w} name="close" label=${a("conversation.cancel")} /></button>
    </div>
  `}import{html as Jr}from"./vendor/preact.js";var xn=(e,t)=>re(a("conversation.conflict"),n=>Jr`
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
    `);var Zr=matchMedia("(pointer: coarse) and (hover: none)");function Cn(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Zr.matches}function Tn({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!G(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}var ts=15e3,ns=16384,os=new TextEncoder;function Rn({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let c=n.shown.value,i=n.editing.value,l=r===null?
null:e.view.groups.get(r).value,u=r===null||(l?.may_post??!1),[m,f]=An(c?.text??""),[d,p]=An(""),y=On(null),h=On(0),$=i?d:m,g=c?.files??[];es(()=>{document.activeElement===
y.current&&m!==""&&c?.text!==""||f(c?.text??"")},[c?.text]),qn(()=>{i&&p(i.content)},[i]);let b=n.focus.value;qn(()=>{let k=y.current;!k||b===0||(k.focus(),k.setSelectionRange(
k.value.length,k.value.length))},[b,i]);function _(k){if(i){p(k);return}f(k);let{selectionStart:I,selectionEnd:D}=y.current;n.change({text:k,selection:[I,D]}),k!==
""&&r!==null&&e.people.type(r)}let E=os.encode($).length,S=e.server.value?.content_bytes_max??ns,T=u&&E<=S&&($.trim()!==""||!i&&g.length>0);async function x(){if(!T)
return;if(i){await L(i);return}let{reply_to:k}=n.draft();f(""),n.change({text:"",reply_to:null,files:[],selection:null});let I=r===null?{recipient_id:s}:{group_id:r},
D=t.send({...I,content:$,files:g,quote:k,reply_to:k?.id??null});(o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().catch(()=>{}),
await D;let he=y.current?.value??"";he!==""&&!n.editing.peek()&&n.change({text:he})}async function L(k){if($===k.content){q();return}try{await t.edit(k,$),q()}catch(I){
I instanceof _t?await R(I):await A(()=>Promise.reject(I))}}async function R({mine:k,theirs:I}){let D=await xn(k,I.content);D==="theirs"?q():D==="mine"?await A(async()=>(await t.
edit(I,k),q())):n.ask()}function q(){n.editing.value=null,n.ask()}function P(k){if(k.defaultPrevented)return;let I=e.local.signals.settings.peek();if(Cn(k,h.current,
I.enter_sends))k.preventDefault(),x();else{if(k.isComposing)return;if(k.key==="Escape"&&(i||c?.reply_to))k.preventDefault(),i?q():n.change({reply_to:null});else if(k.
key==="ArrowUp"&&$===""&&!i&&r!==null){let D=Tn(e,r);if(!D)return;k.preventDefault(),n.edit(D)}else(k.key==="PageUp"||k.key==="PageDown")&&o&&(k.preventDefault(),
o.scroll(k.key==="PageUp"?-1:1))}}function Pe(k){k.preventDefault(),x(),y.current?.focus()}return Mn`
    <form class="composer" onSubmit=${Pe}>
      <${Sn} session=${e} compose=${n} onStop=${q} />
      <div class="composer-line">
        <textarea
          ref=${y} rows="1" aria-label=${a("conversation.message")} dir="auto" value=${$} readonly=${!u&&!i}
          placeholder=${u?a("conversation.write"):a("conversation.may_not_write")}
          onInput=${k=>_(k.target.value)}
          onKeyDown=${P} onCompositionEnd=${k=>h.current=k.timeStamp}
        ></textarea>
        <button class="button primary send" disabled=${!T}>
          <${w} name=${i?"check":"send"} label=${i?a("conversation.save"):a("conversation.send")} />
        </button>
      </div>
      ${E>=ts&&Mn`
        <p class="composer-count" role="status" data-over=${E>S}>${a("conversation.left",{left:S-E})}</p>
      `}
    </form>
  `}var rs=24;function Ln({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:c},i,l){
return l&&this.used(i),A(()=>t.react(s,c,i,l))},used(s){let c=r.settings.peek().recent_emoji.filter(i=>i!==s);r.set("recent_emoji",[s,...c].slice(0,rs))}}}function In(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel :focus"))return;let{session:o,
groupId:r,compose:s}=t;if(e.key==="Escape"){if(document.querySelector(".panel"))return;e.preventDefault();let c=o.state.groups.get(r);c&&o.marks.read(r,c.seq),n.
endLine(),n.goToEnd().catch(()=>{}),s.ask()}else ss(e)&&!is(e.target)&&s.ask()}var ss=({key:e,ctrlKey:t,metaKey:n,altKey:o})=>Array.from(e).length===1&&e!==" "&&
!t&&!n&&!o,is=e=>e instanceof HTMLElement&&e.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]")!==null;import{html as ae,render as mo,useEffect as fo,useLayoutEffect as Us,useRef as ge,useState as po}from"./vendor/preact.js";import{effect as Un,signal as Kn,untracked as ms}from"./vendor/preact.js";function Dn({box:e,hasEnd:t,onMoved:n}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],c=()=>e.getBoundingClientRect().top,i=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>t()&&i()<80;function u(h){let $=c(),g=0,b=h.length;for(;g<b;){let _=g+b>>1;h[_].getBoundingClientRect().bottom>$?b=_:g=_+1}return g}
function m(){let h=s(),$=new Set(h);for(let g of o.keys())$.has(g)||(o.delete(g),y.unobserve(g));for(let g of h)o.has(g)||y.observe(g),o.set(g,g.getBoundingClientRect().
height);r=l()}function f(){if(r)d();else{let h=c(),$=0;for(let g of s()){let{bottom:b,height:_}=g.getBoundingClientRect(),E=_-(o.get(g)??_);if(b-$-E>h)break;$+=
E}$!==0&&(e.scrollTop+=$)}m(),n()}function d(){e.scrollTop=e.scrollHeight}function p(){r=l(),n()}let y=new ResizeObserver(f);return y.observe(e),e.addEventListener(
"scroll",p,{passive:!0}),{rows:s,atEnd:l,spare:()=>({above:e.scrollTop,below:i()}),change(h){let $=l(),g=s(),b=$?0:u(g),_=$?[]:g.slice(b,b+30).map(E=>({row:E,top:E.
getBoundingClientRect().top}));if(h(),$)t()&&d();else{let E=_.find(({row:S})=>S.isConnected);E&&(e.scrollTop+=E.row.getBoundingClientRect().top-E.top)}m()},move(h,$){
h();let g=$&&e.querySelector(`[data-row="${$.row}"]`);if(!g)d();else{let b=$.offset??e.clientHeight*($.part??0);e.scrollTop+=g.getBoundingClientRect().top-c()-b}
m()},place(){let h=s(),$=h[u(h)];return $?{row:String($.dataset.row),offset:$.getBoundingClientRect().top-c()}:null},lastSeen(){let h=e.getBoundingClientRect().
bottom+1;return s().findLast($=>$.getBoundingClientRect().bottom<=h)},dispose(){y.disconnect(),e.removeEventListener("scroll",p)}}}var as=600*1e3,cs=100,Nn={part:1/3},ls={offset:48},ie=new Map;function Pn({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:c}=e,i=`${s.me} ${t}`,
l=0;async function u(d,p=Nn){let y=++l;if(await c.openAt(t,d),y!==l||!n.around(d))return!1;let h=n.nearest(d);return h!==null&&o({row:String(h),...p}),h===d}async function m(){
let d=++l,p=s.groups.get(t)?.seq??0;c.look(t,St);let y=n.atEnd();y&&o(null),!(y&&(n.segment()?.to??0)>=p)&&(await c.page(t),d===l&&n.atEnd()&&o(null))}async function f(){
let d=++l,{seq:p}=await c.open(t);return d!==l?!0:p===null||!n.around(p)?!1:(r(p),o({row:String(p),...Nn}),!0)}return{goTo:u,goToEnd:m,openUnread:f,async open(){
if(await f())return;let d=ie.get(i);d&&Date.now()-d.at<as&&n.around(Number(d.row))?o(d):await m()},async goToTime(d){let{seq:p}=await c.openAtTime(t,d.toISOString());
p===null?await m():await u(p,ls)},leave(d){l++,ie.delete(i),d&&!d.row.startsWith("k")&&ie.set(i,{...d,at:Date.now()});let[p]=ie.keys();ie.size>cs&&p!==void 0&&ie.
delete(p)}}}var us=400;function Bn({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,c=!1,i=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let m=e.state.groups.get(t),f=o.segment();if(!m||!f||!i()||f.from>Math.max(m.read_seq+1,r()??0))return 0;let d=e.state.logs.get(t);if(n.atEnd()&&d&&J(d)===f)return f.
to;let p=n.lastSeen()?.dataset.row??"";return p.startsWith("k")?f.to:Number(p)}function u(){let m=l(),f=e.state.groups.get(t);c||!f||m<=f.read_seq||s||(s=setTimeout(
()=>{s=0;let d=Math.min(m,l());!c&&d>0&&e.marks.read(t,d),u()},us))}return{look:u,isLooking:i,stop(){c=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function Hn(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&J(o);return!n||!o||!r?null:te(o,r).find(c=>c.seq>n.read_seq&&G(c)&&Et(e,c))?.seq??null}var fe=300,pe=50,ds=50;function Fn(e){let t=null,n=0,o=1/0;function r(){let i=e(),l=i&&(t===null?J(i):He(i,t));return i&&l?{log:i,segment:l,rows:te(i,l)}:null}function s(i){
let l=i.findIndex(m=>m.seq>=n),u=o===1/0?i.length:i.findLastIndex(m=>m.seq<=o)+1;return[l<0?i.length:l,u]}function c(i,l,u,m=!1){n=i[l]?.seq??0,o=m&&u>=i.length?
1/0:i[u-1]?.seq??1/0}return{keep(i){t=i},segment:()=>r()?.segment??null,hasEnd(){let i=r();return i!==null&&i.segment.at_end&&s(i.rows)[1]===i.rows.length},draw(i){
let l=r();if(!l)return null;let{rows:u,segment:m}=l,[f,d]=s(u);return d-f>fe?(i?f=Math.max(f,d-fe+ds):d=f+fe,c(u,f,d,m.at_end)):d===u.length&&m.at_end&&(o=1/0),
{rows:u.slice(f,d),hasOlder:f>0||!m.at_start,hasNewer:d<u.length||!m.at_end,isAtStart:f===0&&m.at_start}},extend(i){let l=r();if(!l)return"done";let{rows:u,segment:m}=l,
[f,d]=s(u);if(i==="older"){if(f===0)return m.at_start?"done":"missing";let p=Math.max(0,f-pe);c(u,p,Math.min(d,p+fe),m.at_end)}else{if(d===u.length)return m.at_end?
"done":"missing";let p=Math.min(u.length,d+pe);c(u,Math.max(f,p-fe),p,m.at_end)}return"moved"},around(i){let l=e(),u=l&&He(l,i);if(!l||!u)return!1;t=i;let m=te(
l,u),f=m.findIndex(p=>p.seq>=i),d=f<0?m.length:f;return c(m,Math.max(0,d-pe),Math.min(m.length,d+pe),u.at_end),!0},nearest(i){let{rows:l}=r()??{rows:[]};return(l.
find(u=>u.seq>=i)??l.at(-1))?.seq??null},atEnd(){let i=e(),l=i&&J(i);if(!i||!l)return!1;t=null;let u=te(i,l);return c(u,Math.max(0,u.length-2*pe),u.length,!0),!0}}}var fs=100,ps=1.5,$s=2e3,gs=100,Wn=["wheel","touchmove","keydown","pointerdown"],Gn=new Set(["idle","connecting","catching_up","live"]);function jn({session:e,groupId:t,
box:n,render:o}){let r=Fn(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&Gn.has(e.connection.peek().state),c=Dn({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:q}),
i=Kn({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=Kn({isAtEnd:!0,isLineAbove:!1}),u=Bn({session:e,groupId:t,anchor:c,window:r,firstUnread:()=>i.peek().
lineSeq}),m=Pn({session:e,groupId:t,window:r,show:he,setLine:v=>{i.value={...i.peek(),lineSeq:v}}}),f=0,d=0,p=0,y=!0,h=!1,$=new Set,g=0,b=!1,_=!1,E=!1;function S(){
let v=r.draw(c.atEnd());(v||f===0)&&o(v,i.peek()),f=performance.now()}function T(){clearTimeout(d),d=0,!h&&(y||(R(),L(()=>c.change(S)),q()))}function x(){if(d||
h)return;let v=Math.max(0,fs-(performance.now()-f));d=setTimeout(T,v)}function L(v){let M=document.activeElement;v(),M&&!M.isConnected&&n.focus({preventScroll:!0})}
function R(){if(i.peek().lineSeq!==null||u.isLooking()&&!s())return;let v=Hn(e.state,t);v!==null&&(i.value={...i.peek(),lineSeq:v})}function q(){if(h||y)return;
let{above:v,below:M}=c.spare();b=Math.abs(n.scrollTop-g)>n.clientHeight,g=n.scrollTop;let B=c.place();B&&!B.row.startsWith("k")&&r.keep(Number(B.row));let $t=ps*
n.clientHeight;!(v<$t&&k("older"))&&M<$t&&k("newer");let gt=c.atEnd()||s()&&l.peek().isAtEnd,vt=Pe(),ht=l.peek();(ht.isAtEnd!==gt||ht.isLineAbove!==vt)&&(l.value=
{isAtEnd:gt,isLineAbove:vt}),s()||u.look()}function P(){let{isAtEnd:v}=l.peek();q(),!(y||!v||E)&&m.openUnread().then(M=>M?void 0:m.goToEnd()).catch(()=>{})}function Pe(){
let{lineSeq:v}=i.peek();if(v===null)return!1;let[M]=c.rows(),B=n.querySelector(`[data-row="${v}"]`);return B?B.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:M!==void 0&&v<Number(M.dataset.row)}function k(v){let M=r.extend(v);return M==="moved"?(L(()=>c.change(S)),x()):M==="missing"&&i.peek().faultAt!==v&&I(v),M===
"moved"}async function I(v){let M=Number(c.place()?.row);if(!(Number.isNaN(M)||$.has(v))){$.add(v);try{await e.history[v](t,M,b?gs:void 0),$.delete(v),D(null,null),
!h&&r.extend(v)==="moved"&&T()}catch(B){$.delete(v),D(Y(B),v)}}}function D(v,M){let B=i.peek();(B.fault!==v||B.faultAt!==M)&&(i.value={...B,fault:v,faultAt:M})}
function he(v){y=!1,l.value={...l.peek(),isAtEnd:v===null},D(null,null),L(()=>c.move(S,v)),q()}function sr(v){clearTimeout(p),i.value={...i.peek(),flashSeq:v},T(),
n.querySelector(`[data-row="${v}"]`)?.focus({preventScroll:!0}),p=setTimeout(()=>i.value={...i.peek(),flashSeq:null},$s)}let ir=Un(()=>{e.view.logs.get(t).value,
e.local.signals.outgoing.value,i.value,x()}),ar=Un(()=>{let v=e.isCurrent.value||!Gn.has(e.connection.value.state);v&&_&&ms(P),v!==!_&&(E=!1),_=!v}),pt=()=>{E=!0};
for(let v of Wn)n.addEventListener(v,pt,{passive:!0});let be=()=>u.look();return document.addEventListener("visibilitychange",be),addEventListener("focus",be),{
marks:i,position:l,anchor:c,window:r,reading:u,draw:T,flash:sr,ask:I,...m,scroll:v=>n.scrollBy({top:v*.9*n.clientHeight}),endLine(){i.value={...i.peek(),lineSeq:null}},
async again(){let v=c.place();!v||v.row.startsWith("k")||l.peek().isAtEnd?await m.goToEnd():await m.goTo(Number(v.row),{offset:v.offset})},dispose(){m.leave(l.peek().
isAtEnd?null:c.place()),h=!0,clearTimeout(d),clearTimeout(p),ir(),ar();for(let v of Wn)n.removeEventListener(v,pt);document.removeEventListener("visibilitychang\
e",be),removeEventListener("focus",be),u.dispose(),c.dispose()}}}import{html as zn,useRef as vs}from"./vendor/preact.js";var Vn=()=>re(a("conversation.jump_to_date"),e=>zn`<${hs} close=${e} />`);function hs({close:e}){let t=vs(null),n=ye(new Date);function o(r){r.preventDefault(),
t.current?.value&&e(It(t.current.value))}return zn`
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
  `}import{useEffect as Os}from"./vendor/preact.js";import{html as Qe,signal as bs,useLayoutEffect as ws,useRef as ys}from"./vendor/preact.js";function Xn(e,t){let n=t.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",c=s?n.left:n.right-o,i=Math.
max(4,Math.min(c,innerWidth-o-4)),l=n.top-r-4,u=l>=4?l:Math.max(4,Math.min(n.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${u}px`,e.style.insetInlineStart=
`${s?innerWidth-i-o:i}px`}var ks=6,_s=["👍","❤️","😂","🎉","😮","😢"],Ae=bs(null);function Yn(e){Ae.value=e}function Je({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,..._s])].slice(0,ks)}function Qn(){let e=Ae.value;return e&&Qe`<${Es} key=${e.message.seq} choice=${e} />`}function Es({choice:e}){let{context:t,
message:n,anchor:o}=e,r=ys(null);ws(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),Xn(u,o),u.querySelector("button")?.focus()},[e]);function s(){
Ae.peek()===e&&(Ae.value=null,o.isConnected&&o.focus({preventScroll:!0}))}function c(u){s(),t.react(n,u,!n.reacted?.includes(u))}function i(u){if(u.key==="Escap\
e")s();else if(["ArrowRight","ArrowLeft"].includes(u.key))l(u);else return;u.preventDefault(),u.stopPropagation()}function l(u){let m=[...r.current.querySelectorAll(
"button")],f=getComputedStyle(o).direction==="rtl",d=u.key==="ArrowRight"===f?-1:1,p=m.indexOf(document.activeElement);m[(p+d+m.length)%m.length]?.focus()}return Qe`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${a("conversation.react")} onKeyDown=${i}
      onToggle=${u=>u.newState==="closed"&&s()}
    >
      ${Je(t).map(u=>Qe`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${a("conversation.react_with",{emoji:u})}
          aria-pressed=${n.reacted?.includes(u)??!1} onClick=${()=>c(u)}
        >${u}</button>
      `)}
    </div>
  `}function $e(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:c,seq:i}=n,l=o.state.groups.get(c),u=l?.kind==="group"&&l.role!=="member",m=n.sender_id===o.state.
me,f=!n.deleted,d=f&&l?.is_archived===!1,p=l?.kind==="direct"||u||l?.settings?.may_pin==="all";return[d&&{id:"react",label:a("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:h=>Yn({context:e,message:n,anchor:h})},d&&l?.may_post&&{id:"reply",label:a("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(n)},d&&m&&{id:"edit",label:a("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:a("conversation.copy_link"),icon:"\
link",keys:["C"],run:()=>Jn(new URL(ne({name:"group",groupId:c,seq:i}),location.href).href)},f&&n.content!==""&&{id:"text",label:a("conversation.copy_text"),icon:"\
copy",run:()=>Jn(n.content)},d&&p&&{id:"pin",label:n.pinned?a("conversation.unpin"):a("conversation.pin"),icon:"pin",keys:["P"],run:()=>A(()=>r.pin(c,i,!n.pinned))},
!m&&{id:"unread",label:a("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(t.reading.stop(),A(()=>o.marks.unread(c,i)))},f&&{id:"readers",label:a("c\
onversation.seen_by"),icon:"eye",run:()=>X({name:"readers",groupId:c,seq:i})},f&&n.reactions&&{id:"reactions",label:a("conversation.who_reacted"),icon:"react",run:()=>X(
{name:"reactions",groupId:c,seq:i})},f&&n.edited_at!==void 0&&(m||u)&&{id:"versions",label:a("conversation.versions"),icon:"clock",run:()=>X({name:"versions",groupId:c,
seq:i})},d&&(m||u)&&{id:"delete",label:a("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(h,$)=>{Ss(e,n,$)}}].filter(h=>typeof h==
"object")}async function Ss({actions:e},{group_id:t,seq:n},o){let r=()=>e.remove(t,n);if(o){await A(r);return}await Pt({title:a("conversation.delete_title"),text:a(
"conversation.delete_text"),action:a("conversation.delete"),work:r,isDanger:!0})}async function Jn(e){await A(()=>navigator.clipboard.writeText(e))&&Mt(a("conve\
rsation.copied"))}import{html as Ze,useEffect as xs,useLayoutEffect as Cs,useRef as Ts,useState as Ms}from"./vendor/preact.js";var qs=3,Zn={Delete:"conversation.key_delete"};function Re({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return G(r)?r:null}function Le(e,t,n,o,r=null){let s=$e(e,t,n).map(({label:c,icon:i,keys:l,isDanger:u,run:m})=>({label:c,icon:i,...u?{isDanger:u}:{},...l?.[0]?
{detail:Zn[l[0]]?a(Zn[l[0]]??"conversation.key_delete"):l[0]}:{},onSelect:()=>m(o,window.event?.shiftKey===!0)}));xe({label:a("conversation.menu"),items:s,anchor:o,
point:r})}function eo({context:e,list:t,box:n}){let[o,r]=Ms(null),s=Ts(null),{log:c}=e.session.view.logs.get(e.groupId).value,i=o===null?void 0:c?.rows.get(o),l=G(
i)?i:null;if(xs(()=>{let d=n.current,p=$=>{let g=$.target;s.current?.contains(g)||r(Re(e,g)?.seq??null)},y=$=>{let g=$.target,b=Re(e,g);if(!b||g.closest("a, img\
, video")||String(getSelection()??"")!=="")return;$.preventDefault();let _=g.closest("[data-row]");Le(e,t,b,_,{x:$.clientX,y:$.clientY})},h=()=>r(null);return d.
addEventListener("pointerover",p),d.addEventListener("focusin",p),d.addEventListener("pointerleave",h),d.addEventListener("contextmenu",y),()=>{d.removeEventListener(
"pointerover",p),d.removeEventListener("focusin",p),d.removeEventListener("pointerleave",h),d.removeEventListener("contextmenu",y)}},[e,t]),Cs(()=>{let d=n.current,
p=l&&d.querySelector(`[data-row="${l.seq}"]`);if(!s.current||!p)return;let y=p.getBoundingClientRect().top-d.getBoundingClientRect().top+d.scrollTop;s.current.style.
insetBlockStart=`${y}px`}),!l)return null;let u=$e(e,t,l),m=u.some(({id:d})=>d==="react"),f=()=>n.current?.querySelector(`[data-row="${l.seq}"]`);return Ze`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${a("conversation.commands")}>
      ${m&&Je(e).slice(0,qs).map(d=>Ze`
        <button
          key=${d} type="button" tabindex="-1" class="emoji" aria-label=${a("conversation.react_with",{emoji:d})}
          onClick=${()=>e.react(l,d,!l.reacted?.includes(d))}
        >${d}</button>
      `)}
      ${u.filter(({isInBar:d})=>d).map(({id:d,label:p,icon:y,run:h})=>Ze`
        <button key=${d} type="button" tabindex="-1" title=${p} onClick=${$=>h(f(),$.shiftKey)}>
          <${w} name=${y} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${a("conversation.menu")} aria-haspopup="menu"
        onClick=${d=>Le(e,t,l,d.currentTarget)}
      >
        <${w} name="more" label=${a("conversation.menu")} />
      </button>
    </div>
  `}function to(e,t){Os(()=>{let n=e.current;if(!n||!t)return;let o=i=>{if(i){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");i.setAttribute("tabindex","0")}},r=i=>{let l=i.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},c=new MutationObserver(s);return c.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{c.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function no(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(As(e.key,r,n)||r&&Rs(e,r,t,n))&&e.preventDefault()}function As(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
c=o(),i=t?c.indexOf(t):c.findIndex(f=>f.dataset.row===s()?.row),l=Math.max(1,c.indexOf(r()??t??null)-c.findIndex(f=>f.dataset.row===s()?.row)),u={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let f=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(f,()=>{}):f(),!0}let m=u[e];return m===void 0?!1:(c[Math.max(0,Math.min(c.length-1,i+(t?m:0)))]?.focus(),!0)}function Rs(e,t,n,o){let r=Re(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return Le(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,c=$e(n,o,r).find(({keys:i})=>i?.
includes(s));return c?.run(t,e.shiftKey),c!==void 0}import{html as et}from"./vendor/preact.js";function oo({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,c=n.view.groups.get(o).value;if(!r||s===null||
!c||c.unread===0)return null;let i=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,c.seq),t.endLine()};return et`
    <div class="pill top">
      <button type="button" onClick=${()=>A(()=>t.goTo(s))}>
        <${w} name="up" />
        ${i?a("conversation.unread_since",{n:c.unread,day:_e(new Date(i.timestamp))}):a("conversation.unread",{n:c.unread})}
      </button>
      <button type="button" onClick=${l}>${a("conversation.mark_read")}</button>
    </div>
  `}function ro({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(u=>u.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:c,mentions:i}=r,l=c>0?a("conversation.new",{n:c}):a("conversation.newest");return et`
    <div class="pill bottom">
      <button type="button" onClick=${()=>A(t.goToEnd)}>
        ${s?a("conversation.yours_below"):l}
        ${i>0&&et`<span class="pill-mentions">${a("conversation.of_them_mentions",{n:i})}</span>`}
        <${w} name="down" />
      </button>
    </div>
  `}import{html as W}from"./vendor/preact.js";import{html as ee}from"./vendor/preact.js";var Ls={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function so({session:e,notice:t}){let n=new Date(
t.timestamp);return ee`
    <div class="notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Is(e,t)}</span>
      <time datetime=${t.timestamp}>${de(n)}</time>
    </div>
  `}function Is(e,t){let n=(r,s="")=>ee`<${pn} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return O(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Ds(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?O("conversation.notice.joined",{user:r}):O("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?O("conversation.notice.left",{user:r}):O("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return O(Ls[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return O("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return O(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=ne({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=ee`<a href=${r}>${a("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?O("conversation.notice.pinned",{actor:o,message:s}):O("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return O("conversation.notice.account_deleted",{user:ee`<bdi class="person">${t.username}</bdi>`})}}
function Ds(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let i of o)i.type==="group_updated"&&i.seq<t.seq&&i.seq>(r?.seq??0)&&(r=i);let{
name:s,topic:c}=t;return r&&r.name!==s?O("conversation.notice.renamed",{actor:n,name:ee`<bdi>${s}</bdi>`}):r&&r.topic!==c?c?O("conversation.notice.topic",{actor:n,
topic:ee`<bdi>${c}</bdi>`}):O("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?O(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):O("conversation.notice.updated",{actor:n,name:ee`<bdi>${s}</bdi>`})}import{html as U}from"./vendor/preact.js";function io({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||j(o,o.state.me),c=t.state==="failed"||t.state==="asking",
i=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return U`
    <div class=${i} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&U`<${V} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&U`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&U`<p class="quote" dir="auto"><span class="quote-text">${me(t.quote)}</span></p>`}
        ${t.content&&U`<div class="message-text"><${Se} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>U`<${Bs} key=${l.local_id} session=${o} file=${l} />`)}
        ${c&&U`<${Ps} context=${e} entry=${t} />`}
      </div>
      ${!c&&U`<${Ns} entry=${t} />`}
    </div>
  `}var ao=({error:e})=>e?Y({code:e.code,message:e.sentence}):"";function Ns({entry:e}){let t=e.error?a("conversation.waits",{reason:ao(e)}):a("conversation.sen\
ding");return U`<span class="message-clock" title=${t}><${w} name="clock" label=${t} /></span>`}function Ps({context:e,entry:t}){let{outbox:n}=e.session.local,o=t.
state==="asking"?a("conversation.asking"):a("conversation.not_sent",{reason:ao(t)});return U`
    <div class="stuck">
      <p role="alert"><${w} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?a("conversation.send"):a("conversation.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${a("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${a("conversation.delete")}</button>
      </div>
    </div>
  `}function Bs({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return U`
    <div class="file">
      <span class="file-link">
        <${w} name="file" />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${qe(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&U`
        <progress max=${n.size} value=${n.sent} aria-label=${a("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var co=300*1e3;function uo({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:c,hasOlder:i,hasNewer:l}=t,u=l?[]:n;return W`
    ${i&&W`<${lo} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${c.length+u.length===0&&!i&&!l&&W`<p key="none" class="empty" role="listitem">${a("conversation.none")}</p>`}
    ${Hs(c,u).map(({day:m,at:f,items:d})=>W`
      <div class="day" key=${m}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${a("conversation.jump_to_date")} onClick=${r}>${_e(f)}</button>
        </div>
        ${d.flatMap((p,y)=>Fs({context:e,item:p,before:d[y-1],marks:o}))}
      </div>
    `)}
    ${l&&W`<${lo} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Hs(e,t){let n=[],o=r=>{let s=new Date(r.at),c=ye(s),i=n.at(-1);i&&(c<=i.day||r.entry)?i.items.push(r):n.push({day:c,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:G(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function Fs({context:e,
item:t,before:n,marks:o}){if(t.entry){let u=e.session.state.me,m=!(n&&(n.entry||n.sender===u)&&t.at-n.at<co);return[W`<${io} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${m} />`]}let{row:r}=t,s=r.seq===o.lineSeq,c=W`
    <div key="line" class="unread-line" role="listitem"><span>${a("conversation.unread_line")}</span></div>
  `,i=s||n?.sender!==t.sender||t.at-n.at>=co,l=G(r)?W`<${En} key=${r.seq} context=${e} message=${r} isHead=${i} isFlashed=${r.seq===o.flashSeq} />`:W`<${so} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[c,l]:[l]}function lo({way:e,marks:t,onRetry:n}){let o=t.faultAt===e;return W`
    <div class="edge ${e}" role="listitem" aria-label=${a("conversation.reading")}>
      ${o&&W`
        <p role="alert">
          <span>${a("conversation.not_read",{reason:t.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${a("conversation.try_again")}</button>
        </p>
      `}
    </div>
  `}function $o({context:e,onReady:t}){let{session:n,groupId:o}=e,r=ge(null),s=ge(null),[c,i]=po(null),l=ge(null),[u,m]=po(null),f=n.resets.value,d=H.value,p=d.name===
"group"&&d.groupId===o?d.seq:null;Us(()=>{let b=s.current,_=jn({session:n,groupId:o,box:r.current,render:(S,T)=>{let x=n.local.signals.outgoing.peek().filter(R=>E(
R)),L=ae`<${uo}
          context=${e} drawn=${S} outgoing=${x} marks=${T}
          onDay=${h} onRetry=${_.ask}
        />`;mo(S?L:null,b)}}),E=({group_id:S,recipient_id:T,seq:x})=>(S===o||T!==null&&n.local.groupWith(T)===o)&&(x===null||!n.state.logs.get(o)?.rows.has(x));
return l.current=_,i(_),t(_),()=>{_.dispose(),mo(null,b)}},[n,o]);let y=b=>b().then(()=>m(null),_=>m(Y(_)));async function h(){let b=await Vn();b&&await y(()=>l.
current.goToTime(b))}let $=ge(f),g=ge(!1);return fo(()=>{c&&(n.history.look(o,p??void 0),p!==null?y(async()=>await c.goTo(p)&&c.flash(p)):g.current||y(c.open),g.
current=!0)},[c,d]),fo(()=>{c&&f!==$.current&&y(c.again),$.current=f},[c,f]),to(r,c),ae`
    <div class="messages-place">
      ${c&&ae`<${oo} context=${e} list=${c} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${a("conversation.messages")}
        onKeyDown=${b=>c&&no(b,{context:e,list:c})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>c?.ask("older")}>${a("conversation.older")}</button>
          <button type="button" class="button" onClick=${h}>${a("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${a("conversation.messages")} ref=${s}></div>
        ${c&&ae`<${eo} context=${e} list=${c} box=${r} />`}
        ${u!==null&&ae`
          <p class="empty" role="alert">
            ${a("conversation.not_read",{reason:u})}
            ${" "}<button type="button" class="button" onClick=${()=>c&&y(c.open)}>${a("conversation.try_again")}</button>
          </p>
        `}
      </div>
      ${c&&ae`<${ro} context=${e} list=${c} />`}
    </div>
  `}var Ks=Lt({type:"conjunction"}),go=e=>Ks.value.format(e);import{html as vo}from"./vendor/preact.js";var tt=3;function ho({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me),o=n.slice(0,tt).map(s=>j(e,s,"…")),r=n.length>tt?a("conversa\
tion.typing_more",{names:o.join(", "),more:n.length-tt}):a("conversation.typing",{names:go(o),n:n.length});return vo`<p class="typing" aria-live="off">${n.length>
0&&vo`<bdi>${r}</bdi>`}</p>`}function wo({session:e,actions:t,groupId:n}){let[o,r]=Gs(null),s=Ws(()=>{let i=fn({session:e,key:kt({groupId:n,userId:null})});return Ln({session:e,actions:t,groupId:n,
compose:i})},[e,t,n]),c=e.view.groups.get(n).value;return bo(()=>{c&&!c.settings&&e.asking.group(n)},[e,n,c===null]),bo(()=>{if(!o)return;let i=l=>In(l,{context:s,
list:o});return document.addEventListener("keydown",i),()=>document.removeEventListener("keydown",i)},[s,o]),c?nt`
    <${$o} context=${s} onReady=${r} />
    <div class="main-foot">
      <${ho} session=${e} groupId=${n} />
      <${Rn} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${Qn} />
    <${hn} />
  `:nt`<${js} session=${e} />`}function js({session:e}){let t=e.connection.value.state==="live";return nt`<p class="empty" role="status">${t?a("conversation.not\
_member"):a("conversation.reading")}</p>`}import{html as N,useEffect as yo}from"./vendor/preact.js";function ko({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return yo(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),N`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${w} name="back" label=${a("shell.back")} /></a>
      ${o?.kind==="direct"?N`<${Eo} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:N`<${zs} group=${o} />`}
      ${o&&N`<${Vs} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var _o=({session:e,userId:t})=>N`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${w} name="back" label=${a("shell.back")} /></a>
    <${Eo} session=${e} userId=${t} />
  </header>
`;function zs({group:e}){if(!e)return N`<h1 class="grow"><bdi>${a("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return N`
    <${V} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${()=>Ee({name:"group",groupId:t})}>
          <bdi>${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&N`<span class="tag">${a("groups.archived")}</span>${" "}`}
        ${r!==null&&N`<span>${a("groups.count",{n:r})}</span>`}
        ${o&&N`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Eo({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=we(o);return yo(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
N`
    <span class="with-dot">
      <${V} id=${t} name=${r} file=${o?.avatar} />
      <${Ut} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${()=>Ee({name:"profile",userId:t,groupId:n})}>
          <bdi>${r||a("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${t===e.state.me?a("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function Vs({session:e,actions:t,group:n}){let o=(r,s,c)=>N`
    <button
      class="button quiet" title=${c} aria-pressed=${oe.value?.name===r}
      onClick=${()=>Ee({name:r,groupId:n.id})}
    >
      <${w} name=${s} label=${c} />
    </button>
  `;return N`
    ${n.kind==="group"&&o("members","group",a("groups.members"))}
    ${o("pins","pin",a("groups.pins"))}
    ${o("search","search",a("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${a("groups.menu")}
      onClick=${r=>Kt({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${w} name="more" label=${a("groups.menu")} />
    </button>
  `}var Xs=".composer textarea",Ys=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function Co(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||Qs(n,e)&&n.preventDefault()};return document.addEventListener("keydown",t),()=>document.removeEventListener(
"keydown",t)}function Qs(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=Wt?e.metaKey:e.ctrlKey;if(Nt()||Ht()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&
!r&&n.toLowerCase()==="k")Ce();else if(s&&!o&&r&&n.toLowerCase()==="f")Q("/search");else if(o&&!s&&n==="ArrowDown")So(t,1,r);else if(o&&!s&&n==="ArrowUp")So(t,-1,
r);else{if(n==="F6"&&!o&&!s)return Js(r?-1:1);if(n==="Escape")return oe.peek()===null&&xo();if(o||e.ctrlKey||e.metaKey||ei(e.target))return!1;if(n==="?")jt();else
return Zs(e)&&xo(),!1}return!0}function So({state:e,view:t},n,o){let r=H.peek(),s=t.order.peek(),c=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,i=Date.
now();for(let l=c+n;l>=0&&l<s.length;l+=n){let u=e.groups.get(s[l]);if(!(!u||o&&(u.unread===0||xt(u,i)&&u.mentions===0))){Q(`/g/${u.id}`);return}}}function Js(e){
let t=Ys.flatMap(({root:s,first:c})=>{let i=document.querySelector(s),l=i?.querySelector(c)??i;return i&&l instanceof HTMLElement&&l.checkVisibility()?[{region:i,
target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),r=o<0&&e<0?n:o;for(let s=1;s<=n;s++){let c=t[(r+e*s+n*s)%n]?.target;
if(c?.focus(),c===document.activeElement)break}return n>0}function xo(){let e=document.querySelector(Xs);return!(e instanceof HTMLTextAreaElement)||e===document.
activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function Zs({key:e,target:t}){return[...e].length!==1||e===" "?!1:!(t instanceof Element&&
t.closest(".messages, .panel, [role='menu'], [role='listbox']"))}function ei(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].
includes(e.tagName):!1}import{html as ot,useEffect as ti,useState as To}from"./vendor/preact.js";var Mo=new Map;function ce({load:e,name:t,...n}){let[o,r]=To(!1),[,s]=To(0),c=Mo.get(e);
return ti(()=>{c||o||e().then(i=>{Mo.set(e,i),s(l=>l+1)},()=>r(!0))},[e,o]),c?ot`<${c[t]} ...${n} />`:o?ot`
    <div class="empty" role="alert">
      <p>${a("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${a("shell.try_again")}</button>
    </div>
  `:ot`<p class="empty" role="status">${a("shell.loading")}</p>`}import{effect as st}from"./vendor/preact.js";var qo=[660,880],rt=.09,ni=.08,ve=null;function Oo(){try{ve??=new AudioContext;let e=ve.currentTime,t=ve.createGain();t.connect(ve.destination),t.gain.setValueAtTime(
ni,e),t.gain.linearRampToValueAtTime(0,e+qo.length*rt),qo.forEach((n,o)=>{let r=new OscillatorNode(ve,{frequency:n});r.connect(t),r.start(e+o*rt),r.stop(e+(o+1)*
rt)})}catch{}}var it=new Map;function Lo(e){e.notifications.setPort({show:r=>{oi(e,r)},close:r=>{ri(r)}});let t=()=>{let r=H.peek(),s=document.visibilityState==="visible"&&document.
hasFocus();e.notifications.look(s&&r.name==="group"?r.groupId:null)},n=["focus","blur"];for(let r of n)addEventListener(r,t);document.addEventListener("visibili\
tychange",t),navigator.serviceWorker?.addEventListener("message",Ao);let o=[st(()=>{H.value,t()}),st(()=>si(e)),st(()=>Ro(e.view.totals.value))];return()=>{e.notifications.
setPort(null);for(let r of n)removeEventListener(r,t);document.removeEventListener("visibilitychange",t),navigator.serviceWorker?.removeEventListener("message",
Ao);for(let r of o)r();document.title=a("shell.name"),Ro({groups:0,mentions:0})}}function Ao({data:e}){e?.type==="open"&&Q(e.path)}async function oi(e,t){let{group:n,
tag:o,kind:r,seq:s,sender:c,text:i,count:l,isRenewed:u,hasSound:m}=t;if(m&&Oo(),typeof Notification>"u"||Notification.permission!=="granted")return;let f=n.peer_id===
null?null:e.state.people.get(n.peer_id)??null,d=We(n,f),p=i??a("shell.new_message"),y=r==="summary"?a("shell.n_new",{n:l}):n.kind==="direct"?p:a("shell.says",{name:c,
text:p}),h=`/g/${n.id}/${s}`,$={tag:o,body:y,silent:!0,renotify:u,icon:Ue("icons/icon-192.png"),data:{path:h}},g=await navigator.serviceWorker?.getRegistration();
if(g?.active){await g.showNotification(d,$);return}let b=new Notification(d,$);it.set(o,b),b.onclick=()=>{b.close(),window.focus(),Q(h)}}async function ri(e){it.
get(e)?.close(),it.delete(e);let t=await navigator.serviceWorker?.getRegistration();for(let n of await t?.getNotifications({tag:e})??[])n.close()}function si({view:e}){
let t=H.value,n=t.name==="group"?e.groups.get(t.groupId).value:null,o=n?.peer_id?e.people.get(n.peer_id).value:null,r=n?We(n,o):t.name==="settings"?a("shell.set\
tings"):"",s=r?a("shell.title",{name:r}):a("shell.name");document.title=Ct(e.totals.value)+s}function Ro({groups:e,mentions:t}){let n=e+t>0?"icon-unread.svg":"i\
con.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",Ue(`icons/${n}`));let o=navigator;t>0?o.setAppBadge?.(t).catch(()=>{}):o.clearAppBadge?.().
catch(()=>{})}import{effect as ii,html as ai}from"./vendor/preact.js";var Io=5e3,Do=()=>import("./later.js");function No({connection:e}){return ii(()=>{e.value.state==="live"&&ci(()=>{Do().catch(()=>{})})})}function ci(e){
"requestIdleCallback"in window?requestIdleCallback(e,{timeout:Io}):setTimeout(e,Io)}function Po(e){return zt.value?ai`<${ce} load=${Do} name="Palette" ...${e} />`:
null}import{html as Bo,useEffect as at,useLayoutEffect as li,useRef as ui,useState as Ho}from"./vendor/preact.js";var ct=null;function Uo({session:e,actions:t}){let n=oe.value,o=ui(!1),[,r]=Ho(0),[s,c]=Ho(!1),i=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!i;if(at(()=>{i&&Ke()},[i]),at(()=>{!l||ct||import("./panels.js").then(m=>{ct=m.PANELS,r(f=>f+1)},()=>c(!0))},
[l]),at(()=>{if(l)return document.addEventListener("keydown",Fo),()=>document.removeEventListener("keydown",Fo)},[l]),li(()=>{o.current&&!l&&di()&&Dt(),o.current=
l},[l]),!l)return null;let u=ct?.[n.name];return u?Bo`<${u} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:Bo`
    <${Qt} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?a("groups.not_loaded"):a("groups.loading")}
      </p>
    <//>
  `}function Fo(e){e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open")||(e.preventDefault(),Ke())}var di=()=>!document.
activeElement||document.activeElement===document.body;import{html as mt,useMemo as Ci,useState as Ti}from"./vendor/preact.js";import{html as mi,useState as fi}from"./vendor/preact.js";var Ko="chat-asked";function Wo({session:e}){let[t,n]=fi(pi()),o=e.local.signals.settings.value.notifications;
if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{$i(),n(!0)};return mi`
    <section class="ask" aria-label=${a("shell.notifications")}>
      <p>${a("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${a("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${a("shell.allow")}</button>
      </div>
    </section>
  `}function pi(){try{return localStorage.getItem(Ko)!==null}catch{return!0}}function $i(){try{localStorage.setItem(Ko,"1")}catch{}}var lt=["all","unread","mentions","direct"],gi={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function Go(e,t,n,o){if(n==="all")return e;let r=gi[n];return e.filter(s=>{let c=t.get(s);return c!==void 0&&(r(c)||s===o&&n!=="direct")})}import{html as Ie,useEffect as vi,useState as jo}from"./vendor/preact.js";function zo({session:e,actions:t}){let[n,o]=jo([]),r=e.connection.value.state==="live",s=e.invitations.value;if(vi(()=>{r&&t.invitations().then(({items:i})=>o(i),
()=>{})},[r,s]),n.length===0)return null;let c=i=>o(l=>l.filter(u=>u.id!==i));return Ie`
    <button class="button invitations" onClick=${()=>{hi(t,n,c)}}>
      <${w} name="group" />${a("shell.n_invitations",{n:n.length})}
    </button>
  `}var hi=(e,t,n)=>re(a("shell.invitations"),o=>Ie`
    <${bi} actions=${e} entries=${t} onAnswered=${n} close=${o} />`);function bi({actions:e,entries:t,onAnswered:n,close:o}){let[r,s]=jo(t);async function c({id:i},l){
if(!await A(()=>l(i)))return;n(i);let u=r.filter(m=>m.id!==i);s(u),u.length===0&&o()}return Ie`
    <ul class="lines" role="list">
      ${r.map(i=>Ie`
        <li key=${i.id} class="line">
          <${V} id=${i.group_id} name=${i.group_name} isGroup=${!0} />
          <div class="grow">
            <p class="line-title"><bdi>${i.group_name}</bdi></p>
            <p class="hint">${a(i.role==="owner"?"shell.invited_owner":"shell.invited",{name:i.actor})}</p>
          </div>
          <button
            class="button" aria-label=${a("shell.decline_name",{name:i.group_name})}
            onClick=${()=>{c(i,e.declineInvitation)}}
          >${a("shell.decline")}</button>
          <button
            class="button primary" aria-label=${a("shell.accept_name",{name:i.group_name})}
            onClick=${()=>{c(i,e.acceptInvitation)}}
          >${a("shell.accept")}</button>
        </li>`)}
    </ul>
  `}import{html as Yo,useEffect as Jo,useLayoutEffect as De,useRef as le,useState as dt}from"./vendor/preact.js";function Vo({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function Xo({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var wi=2e3,yi=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Zo({session:e,actions:t,ids:n,chosen:o}){let r=le(null),s=le(null),[c,i]=ki(n),[
l,u]=dt({first:0,end:0}),[m,f]=dt(null),d=Ei(c,[m,o,c[0]??null]),p=ut(s.current),y=Xo(l,[c.indexOf(d??-1),c.indexOf(p??-1)]);function h(){let g=r.current,b=s.current?.
getBoundingClientRect().height??0,_=c.length;if(!g||_===0||b===0)return;let E=Vo({top:g.scrollTop,height:g.clientHeight,row:b/_,count:_});u(S=>S.first===E.first&&
S.end===E.end?S:E)}De(()=>{s.current?.style.setProperty("--count",String(c.length)),h()},[c]),Jo(()=>{let g=new ResizeObserver(h);return g.observe(r.current),g.
observe(s.current),()=>g.disconnect()},[c]),De(()=>{p!==null&&ut(s.current)===null&&Qo(s.current,p)?.focus()}),_i(s,c,o);function $(g){let b=ut(s.current);if(b===
null||!yi.includes(g.key)||g.altKey||g.ctrlKey)return;g.preventDefault();let _=Math.max(1,Math.floor((r.current?.clientHeight??0)/er(s.current))-1),E=c.indexOf(
b),S={ArrowDown:E+1,ArrowUp:E-1,PageDown:E+_,PageUp:E-_,Home:0,End:c.length-1}[g.key]??E,T=c[Math.max(0,Math.min(S,c.length-1))];T!==void 0&&f(T)}return De(()=>{
m!==null&&p!==null&&p!==m&&Qo(s.current,m)?.focus()},[m]),Yo`
    <div
      ref=${r} class="sidebar-body" onScroll=${h}
      onPointerMove=${i} onPointerDown=${i} onKeyDownCapture=${i} onFocusIn=${i}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${a("shell.conversations")} onKeyDown=${$}>
        ${y.map(g=>{let b=c[g];return Yo`<${Vt}
            key=${b} id=${b} position=${g} count=${c.length} session=${e} actions=${t}
            isChosen=${b===o} isStop=${b===d} onFocus=${f}
          />`})}
      </ul>
    </div>
  `}function ki(e){let t=le(e),n=le(-1/0),o=le(null),[,r]=dt(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),Jo(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(c=>c+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+wi}]}function _i(e,t,n){let o=le(null);De(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,c=er(e.current),i=r*c;i<s.scrollTop?s.scrollTop=
i-c:i+c>s.scrollTop+s.clientHeight&&(s.scrollTop=i+2*c-s.clientHeight)})}function er(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function ut(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var Qo=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),Ei=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;import{html as Si}from"./vendor/preact.js";var xi=(e,t)=>A(async()=>{let{openNew:n}=await import("./later.js").catch(()=>{throw new Error(a("shell.not_loaded"))});n(e,t)});function tr(e){let t=n=>xe(
{label:a("shell.menu_new"),anchor:n.currentTarget,items:Yt.map(([o,r])=>({label:a(`shell.new.${o}`),icon:r,onSelect:()=>{xi(o,e)}}))});return Si`
    <button class="button quiet" aria-haspopup="menu" title=${a("shell.menu_new")} onClick=${t}>
      <${w} name="add" label=${a("shell.menu_new")} />
    </button>
  `}function nr({session:e,actions:t,chosen:n}){let[o,r]=Ti(lt[0]),s=Mi(e,o,n);return mt`
    <nav id="groups" class="sidebar" aria-label=${a("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${w} name="logo" /><span>${a("shell.name")}</span></a>
          <span class="grow"></span>
          <${tr} session=${e} actions=${t} />
          <${Xt} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${Ce}>
          <${w} name="search" /><span class="grow">${a("shell.palette")}</span><kbd>${Gt}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${a("shell.filter")}>
          ${lt.map(c=>mt`
            <button class="filter" aria-pressed=${c===o} onClick=${()=>r(c)}>
              ${a(`shell.filter.${c}`)}
            </button>`)}
        </div>
        <${zo} session=${e} actions=${t} />
      </header>
      <${Zo} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&mt`<p class="empty">${a(`shell.none.${o}`)}</p>`}
      <${Wo} session=${e} />
    </nav>
  `}function Mi(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return Ci(()=>Go(o,e.state.groups,t,n),[e,o,r,t,n])}function or({session:e,actions:t}){let n=H.value,o=n.name!=="home";return ft(()=>Co(e),[e]),ft(()=>No(e),[e]),ft(()=>Lo(e),[e]),z`
    <a class="skip-link" href="#main">${a("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${At}>
      <${ln} session=${e} />
      <${nr} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${qi} session=${e} actions=${t} at=${n} />
        <${Li} session=${e} actions=${t} at=${n} />
      </main>
      <${Uo} session=${e} actions=${t} />
      <${dn} session=${e} />
    </div>
    <${Po} session=${e} actions=${t} />
    <${Bt} />
    <${Ft} />
    <${qt} />
  `}function qi({session:e,actions:t,at:n}){switch(n.name){case"group":return z`<${ko} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return z`<${_o} key=${n.userId} session=${e} userId=${n.userId} />`;default:return z`
        <header class="bar">
          <a class="button quiet back" href="/"><${w} name="back" label=${a("shell.back")} /></a>
          <h1><bdi>${Ii(n)}</bdi></h1>
        </header>
      `}}var Oi=()=>import("./later.js"),Ai=()=>import("./later.js"),Ri=()=>import("./settings.js");function Li({session:e,
actions:t,at:n}){switch(n.name){case"group":return z`<${wo} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"join":return z`<${ce} load=${Oi} name="InviteScreen" session=${e} actions=${t} code=${n.
code} />`;case"search":return z`<${ce} load=${Ai} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return z`<${ce} load=${Ri} name="Settings" session=${e} actions=${t} page=${n.
page} />`;case"home":return z`<div class="main-body"><p class="empty">${a("shell.choose")}</p></div>`;default:return z`<div class="main-body"></div>`}}function Ii(e){
switch(e.name){case"home":return a("shell.name");case"group":case"direct":return a("shell.conversation");case"join":return a("shell.invitation");case"search":return a(
"shell.search");case"settings":return a("shell.settings");case"unknown":return a("shell.not_found")}}function Ni(){let e=C.status.value;switch(e.name){case"starting":return Ne`<p class="empty" role="status">${a("shell.starting")}</p>`;case"signed_out":return Ne`<${an} reason=${e.
reason} known=${e.email} />`;case"signed_in":return Ne`<${or} session=${e.session} actions=${e.actions} />`}}function rr(e){en().then(()=>Di(Ne`<${Ni} />`,e)),addEventListener(
"online",()=>C.wake()),addEventListener("offline",()=>C.offline()),addEventListener("pagehide",()=>{C.flush()}),document.addEventListener("visibilitychange",()=>{
document.visibilityState==="visible"?C.wake():C.flush()}),C.start()}rr(document.getElementById("app"));cn();
