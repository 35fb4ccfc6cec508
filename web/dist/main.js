import{b as Dt,c as Ce,d as Te,e as Me,f as Vt,g as je,h as Xt,i as Yt,j as Qt}from"./shared3.js";import{a as Gt}from"./shared6.js";import{
a as oe,b as X,c as Ee,e as Ge,f as Bt,g as Se,p as jt,r as Jt}from"./shared2.js";import{a as ye,b as Pt,c as de,d as ke,e as _e}from"./shared5.js";
import{a as ue,b as Lt,c as zt}from"./shared4.js";import{A as C,B as Ot,C as We,D as b,E as At,F as Rt,G as Y,H as A,I as ne,J as H,K as Q,L as It,
M as we,N as V,Q as Nt,R as re,S as Ht,T as Ft,U as Kt,X as xe,Z as Ut,_ as Wt,b as kt,c as _t,d as Et,e as i,f as O,g as Fe,h as St,i as xt,k as G,l as Ke,m as J,
n as te,o as Ct,p as Tt,q as Mt,y as Ue,z as qt}from"./shared.js";import{html as Be,render as Pi}from"./vendor/preact.js";import{effect as dr}from"./vendor/preact.js";var mr=["theme","text_size","density","reduced_motion","language"],en="chat-looks",fr=new Set(["ar","fa","he","ur"]);async function tn(){let e=pr(),t=Zt(e);dr(()=>{
let n=C.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,r=Object.fromEntries(mr.map(s=>[s,o.value[s]]));Zt(r),$r(r)}),await t}
async function Zt({theme:e,text_size:t,density:n,reduced_motion:o,language:r}){let s=document.documentElement;qe(s,"theme",e==="system"?null:e),qe(s,"textSize",
t==="normal"?null:t),qe(s,"density",n==="normal"?null:n),qe(s,"motion",o==="always"?"reduced":null);let c=getComputedStyle(s).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",c);let a=Et(r?[r]:navigator.languages);try{await _t(a)}catch{return}s.lang=a,s.dir=fr.has(
a)?"rtl":"ltr"}function qe(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function pr(){try{return{...Fe,...JSON.parse(localStorage.getItem(en)??"{}")}}catch{
return Fe}}function $r(e){try{localStorage.setItem(en,JSON.stringify(e))}catch{}}import{html as F,useEffect as gr,useState as Z}from"./vendor/preact.js";var nn=3,on=64;function rn(e){let t=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return t>0&&t<nn?i("account.name_short",{n:nn}):t>on?i("account.na\
me_long",{n:on}):""}var sn={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},an={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
vr=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],hr="password",ze=1e3;function cn({reason:e,known:t}){let n=C.config.value,[o,r]=Z("sign_in"),[s,c]=Z(!1),[a,
l]=Z({field:"",text:""}),[u,m]=Z(e&&sn[e]?i(sn[e]):""),[f,d]=br(),[p,y]=Z(""),h=H.value,$=h.name==="join"&&h.code!==""?h.code:null,g=n?.registration==="open"||n?.
registration==="invite"&&$!==null;async function w(x){c(!0),l({field:"",text:""});try{await x()}catch(L){let{code:R,retryAfter:q}=L,P=Object.hasOwn(an,R)?an[R]:
void 0;R==="rate_limited"&&q&&d(q),l(P?{field:P.field,text:i(P.key)}:{field:"",text:Y(L)}),c(!1)}}function _(x){x.preventDefault();let L=x.target,R=P=>Lt(L,P),q={
email:R("email"),password:R("password"),isShared:R("shared")!==""};w(async()=>{if(o==="sign_in")await C.login(q);else if(o==="register"){let P=await C.register(
{...q,username:R("username"),invite:$});P!==null&&Q(`/g/${P}`,{replace:!0})}else await C.reset(R("code").trim(),R("password")),E("sign_in"),m(i("account.passwor\
d_set"))})}function E(x){r(x),c(!1),m(""),l({field:"",text:""})}let S=x=>a.field===x?a.text:"",T=(x,L)=>F`<button type="button" class="button quiet" onClick=${()=>E(
x)}>${i(L)}</button>`;return F`
    <main class="screen">
      <form class="card" onSubmit=${_}>
        <h1><${b} name="logo" /> ${i(`account.${o}`)}</h1>
        ${u&&F`<p class="card-notice" role="status">${u}</p>`}
        ${$&&F`<${Dt} code=${$} />`}
        ${o==="register"&&F`<${ue}
          name="username" label=${i("account.name")} autocomplete="username" isFirst=${!0} hint=${i("account.name_hint")}
          fault=${S("username")||rn(p)}
          onInput=${x=>y(x.target.value)}
        />`}
        ${o==="reset"&&F`<${ue} name="code" label=${i("account.code")} hint=${i("account.code_hint")} isFirst=${!0} fault=${S("code")} />`}
        ${o!=="reset"&&F`<${ue}
          name="email" label=${i("account.email")} type="email" value=${t??""} fault=${S("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!t}
        />`}
        <${ue}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!t}
          label=${o==="reset"?i("account.new_password"):i("account.password")} fault=${S("password")}
          autocomplete=${o==="sign_in"?"current-password":"new-password"}
          minlength=${o==="sign_in"?void 0:8} hint=${o==="sign_in"?"":i("account.password_hint")}
        />
        ${o!=="reset"&&F`<label class="choice"><input type="checkbox" name="shared" /><span>${i("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!a.text||a.field!==""}>${a.field?"":a.text}</p>
        <button class="button primary" disabled=${s||f>0}>
          ${f>0?i("account.wait",{n:f}):i(`account.${o}`)}
        </button>
        <div class="card-links">
          ${o==="sign_in"?F`${g&&T("register","account.register")}${T("reset","account.has_code")}`:T("sign_in","account.has_account")}
        </div>
        ${o==="sign_in"&&n?.has_demo_users&&F`<${wr} attempt=${w} />`}
      </form>
    </main>
  `}function br(){let[e,t]=Z(0),[n,o]=Z(0),r=Math.max(0,Math.ceil((e-n)/ze));return gr(()=>{if(r===0)return;let s=setInterval(()=>o(Date.now()),ze);return()=>clearInterval(
s)},[r===0]),[r,s=>{o(Date.now()),t(Date.now()+s*ze)}]}function wr({attempt:e}){return F`
    <fieldset class="demo">
      <legend>${i("account.try_as")}</legend>
      ${vr.map(([t,n])=>F`
          <button type="button" class="button" onClick=${()=>e(()=>C.login({email:String(n),password:hr}))}>
            ${t}
          </button>
        `)}
    </fieldset>
  `}import{html as z,useEffect as gt}from"./vendor/preact.js";import{html as Xe,useEffect as Sr}from"./vendor/preact.js";async function ln(){if("serviceWorker"in navigator){if(Ot==="src"){await yr();return}try{await navigator.serviceWorker.register(kr("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function yr(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function kr(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}async function Ve(){let e=await navigator.serviceWorker?.getRegistration().
catch(()=>{});e&&await Er(e).catch(()=>{}),location.reload()}var _r=1e4;async function Er(e){await e.update();let t=e.installing??e.waiting;t&&await new Promise(
n=>{setTimeout(n,_r);let o=()=>{t.state==="installed"&&t.postMessage({type:"take_over"}),(t.state==="activated"||t.state==="redundant")&&n(void 0)};t.addEventListener(
"statechange",o),o()})}var xr=300*1e3;function un({session:e}){let t=C.newVersion.value!==null;return Sr(()=>t?Cr(e):void 0,[t,e]),Xe`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&Xe`<div class="banner of-warning"><${b} name="warning" /><p class="grow">${i("shell.disk_full")}</p></div>`}
      ${t&&Xe`<div class="banner">
        <p class="grow">${i("shell.new_version")}</p>
        <button class="button" onClick=${()=>{Ve()}}>${i("shell.reload")}</button>
      </div>`}
    </div>
  `}function Cr(e){let t=null,n=()=>{clearTimeout(t),document.visibilityState==="hidden"&&(t=setTimeout(o,xr))},o=()=>{e.local.signals.outgoing.peek().some(({state:s})=>s===
"sending")||document.querySelector("dialog[open]")?n():Ve()};return n(),document.addEventListener("visibilitychange",n),()=>{clearTimeout(t),document.removeEventListener(
"visibilitychange",n)}}import{html as Oe,useEffect as Tr,useState as Mr}from"./vendor/preact.js";var qr={connecting:2e3,catching_up:1e3},dn=1e3;function mn({session:e}){let t=e.connection.value,n=Or(t),o=Ar(t,n);return Oe`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&Oe`<${b} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&Oe`<span class="quiet-text" aria-hidden="true">${Rr(t,n)}</span>`}
      ${o?.button&&Oe`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function Or({state:e,since:t,retryAt:n}){let[o,r]=Mr(Date.now());return Tr(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let c=setInterval(()=>r(Date.now()),dn);return()=>clearInterval(c)},[e,t,n]),Math.max(o,t)}function Ar({state:e,since:t},n){let o={button:i("shell.now"),onSelect:()=>C.
wake()};switch(e){case"connecting":case"catching_up":return n-t<qr[e]?null:{text:i(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:i("shell.offline"),...o};case"waiting":return{text:i("shell.reconnecting"),...o};case"updating":return{text:i("shell.restarting")};case"crowded":return{text:i(
"shell.crowded"),button:i("shell.try_again"),onSelect:()=>C.wake()};case"faulty":return{text:i("shell.faulty"),button:i("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function Rr({retryAt:e},t){let n=Math.ceil((Number(e)-t)/dn);return n>0?i("shell.seconds",{n}):""}import{html as rt,useEffect as wo,useMemo as zs,useState as Vs}from"./vendor/preact.js";import{signal as fn}from"./vendor/preact.js";var Lr={text:"",reply_to:null,selection:null,files:[]};function pn({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=fn(null),s=fn(0),c=()=>n.get(t)??Lr,a=u=>n.set(t,{...c(),...u}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:c,change:a,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:u,seq:m,sender_id:f,sender:d,content:p}){r.value=null,a({reply_to:{id:u,seq:m,sender_id:f,sender:d,content:p}}),l()},edit(u){r.value=u,l()},
async restore(u){let m=await o.discard(u,!0);if(!m)return;r.value=null;let f=c(),d=[f.text,m.content].filter(p=>p.trim()!=="").join(`
`);a({text:d,selection:null,reply_to:m.quote??f.reply_to,files:[...f.files,...m.files]}),l()}}}import{html as qn,useEffect as os,useLayoutEffect as On,useRef as An,useState as Rn}from"./vendor/preact.js";import{html as Je}from"./vendor/preact.js";import{html as Ir}from"./vendor/preact.js";function j(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?i("conversation.deleted_user"):we(o)||n}var $n=({session:e,id:t,username:n})=>Ir`<bdi class="person">${j(
e,t,n)}</bdi>`;import{html as U}from"./vendor/preact.js";import{html as se,useState as Ur}from"./vendor/preact.js";import{computed as Dr}from"./vendor/preact.js";var gn=["byte","kilobyte","megabyte","gigabyte"],Nr=Dr(()=>gn.map(e=>new Intl.NumberFormat(kt.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Ae(e){let t=e,n=0;for(;t>=1e3&&n<gn.length-1;)t/=1024,n++;return Nr.value[n].format(n===0?t:Number(t.toPrecision(3)))}import{html as vn,signal as Pr,useLayoutEffect as Br,useRef as Hr,useState as Fr}from"./vendor/preact.js";var Ye=Pr(null);function hn(e){Ye.value=e}function bn(){let e=Ye.value;return e&&vn`<${Kr} key=${e.href} picture=${e} />`}function Kr({picture:{file:e,href:t}}){
let n=Hr(null),[o,r]=Fr(!1);Br(()=>n.current?.showModal(),[]);let s=()=>n.current?.close(),c=o?`/v1/files/${e.id}/thumbnail`:t;return vn`
    <dialog
      ref=${n} class="viewer" aria-label=${e.name} onClose=${()=>Ye.value=null}
      onClick=${a=>a.target===n.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${e.name}</bdi>
        <a class="button quiet" href=${t} download=${e.name}>
          <${b} name="download" label=${i("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${b} name="close" label=${i("conversation.close")} /></button>
      </header>
      <img src=${c} width=${e.width} height=${e.height} alt=${e.name} onError=${()=>r(!0)} />
    </dialog>
  `}var Wr=320,Gr=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),Re=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function jr({type:e,width:t,height:n}){if(!Gr.has(e)||!t||!n)return null;let o=Math.min(1,Wr/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function wn({files:e,at:t}){return se`
    <div class="files">${e.map(n=>se`<${zr} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function zr({file:e,at:t}){let[n,o]=Ur(!1),r=n?null:jr(e);if(r)return se`
      <button
        type="button" class="picture" aria-label=${i("conversation.open_picture",{name:e.name})}
        onClick=${()=>hn({file:e,href:Re(e,t)})}
      >
        <img
          src=${`/v1/files/${e.id}/thumbnail`} width=${r.width} height=${r.height} alt=${e.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=e.type.split("/")[0];return se`
    <div class="file">
      ${s==="video"&&se`<video controls preload="none" aria-label=${e.name} src=${Re(e,t)} />`}
      ${s==="audio"&&se`<audio controls preload="none" aria-label=${e.name} src=${Re(e,t)} />`}
      <a class="file-link" href=${Re(e,t)} download=${e.name}>
        <${b} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${Vr(e)} · ${Ae(e.size)}</span>
        </span>
        <${b} name="download" label=${i("conversation.download")} />
      </a>
    </div>
  `}function Vr({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as Qe}from"./vendor/preact.js";function yn({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,c=a=>X({name:"profile",userId:a,groupId:s});return Qe`
    ${n&&Qe`
      <div class="message-text">
        <${Se} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${c} />
      </div>
    `}
    ${o&&Qe`<span class="message-edited" title=${ke(new Date(o))}>${i("conversation.edited_mark")}</span>`}
  `}import{html as kn,useState as Xr}from"./vendor/preact.js";var _n=8;function En({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=Xr(null),c=Object.
entries(n);if(c.length===0)return null;async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),
u=new Map;for(let{emoji:m,username:f}of l)u.set(m,[...u.get(m)??[],f]);s({counts:n,by:u})}catch{}}}return kn`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${c.map(([l,u])=>{let m=o.includes(l),f=r?.by.get(l)?.join(", ");return kn`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${m}
            aria-label=${i("conversation.reaction",{emoji:l,n:u})}
            title=${f?`${l} ${f}`:l}
            onClick=${()=>e.react(t,l,!m)}
          >
            <span class="emoji">${Yr(l)}</span><span>${u}</span>
          </button>
        `})}
    </div>
  `}function Yr(e){let t=Array.from(e);return t.length>_n?`${t.slice(0,_n-1).join("")}…`:e}var Qr=300;function Sn({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e,s=j(r,t.sender_id,t.sender),c=r.view.people.get(t.sender_id).value,a=new Date(
t.timestamp),l=U`<time datetime=${t.timestamp} title=${ke(a)}>${de(a)}</time>`,u=t.mentions?.some(f=>f===0||f===r.state.me)??!1,m=["message",n&&"head",u&&"to-me",
o&&"flashed"].filter(Boolean).join(" ");return U`
    <div class=${m} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${es(t,s,a)}>
      <div class="message-side">
        ${n?U`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${i("conversation.profile_of",{name:s})}
              onClick=${()=>X({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${V} id=${t.sender_id} name=${s} file=${c?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&U`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&U`<${Zr} context=${e} message=${t} />`}
        ${t.deleted?U`<p class="message-gone">${i("conversation.deleted")}</p>`:U`<${yn} context=${e} message=${t} />`}
        ${t.files&&U`<${wn} files=${t.files} at=${t} />`}
        <${En} context=${e} message=${t} />
        <${Jr} message=${t} />
      </div>
      ${t.pinned&&U`<span class="message-pinned"><${b} name="pin" label=${i("conversation.pinned")} /></span>`}
    </div>
  `}function Jr({message:{group_id:e,seq:t,reply_count:n}}){return n?U`
    <button type="button" class="replies" onClick=${()=>X({name:"replies",groupId:e,seq:t})}>
      <${b} name="reply" />${i("conversation.replies",{n})}
    </button>
  `:null}function Zr({context:e,message:t}){let n=t.quote,o=j(e.session,n.sender_id,n.sender),r=ne({name:"group",groupId:t.group_id,seq:n.seq});return U`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${me(n)}</span>
    </a>
  `}function me({content:e}){return Ue(e)||i("conversation.no_text")}function es(e,t,n){let o=e.deleted?i("conversation.deleted"):Ue(e.content.slice(0,Qr)),r=e.
files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),c=[[o,...r].filter(a=>a!=="").join(", "),s>0&&i("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&i("conversation.edited"),e.pinned&&i("conversation.pinned")];return`${t}, ${de(n)}: ${c.filter(Boolean).join(", ")}`}function xn({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to;if(o)return Je`
      <div class="composer-bar">
        <${b} name="edit" /><span class="grow">${i("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${b} name="close" label=${i("conversation.cancel")} /></button>
      </div>
    `;if(!r)return null;let s=r.sender_id?j(e,r.sender_id,r.sender):"",c=()=>{t.change({reply_to:null}),t.ask()};return Je`
    <div class="composer-bar">
      <${b} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${s?i("conversation.reply_to",{name:s}):i("conversation.reply")}</b>
        ${s&&Je`${" "}<span class="quiet-text">${me(r)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${c}><${b} name="close" label=${i("conversation.cancel")} /></button>
    </div>
  `}import{html as ts}from"./vendor/preact.js";var Cn=(e,t)=>re(i("conversation.conflict"),n=>ts`
      <div class="dialog-form">
        <p>${i("conversation.conflict_text")}</p>
        <h3>${i("conversation.conflict_mine")}</h3>
        <p class="conflict-text" dir="auto">${e}</p>
        <h3>${i("conversation.conflict_theirs")}</h3>
        <p class="conflict-text" dir="auto">${t}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>n("theirs")}>${i("conversation.keep_theirs")}</button>
          <button type="button" class="button primary" onClick=${()=>n("mine")}>${i("conversation.keep_mine")}</button>
        </footer>
      </div>
    `);var ns=matchMedia("(pointer: coarse) and (hover: none)");function Tn(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!ns.matches}function Mn({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!G(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}var rs=15e3,ss=16384,is=new TextEncoder;function Ln({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let c=n.shown.value,a=n.editing.value,l=r===null?
null:e.view.groups.get(r).value,u=r===null||(l?.may_post??!1),[m,f]=Rn(c?.text??""),[d,p]=Rn(""),y=An(null),h=An(0),$=a?d:m,g=c?.files??[];os(()=>{document.activeElement===
y.current&&m!==""&&c?.text!==""||f(c?.text??"")},[c?.text]),On(()=>{a&&p(a.content)},[a]);let w=n.focus.value;On(()=>{let k=y.current;!k||w===0||(k.focus(),k.setSelectionRange(
k.value.length,k.value.length))},[w,a]);function _(k){if(a){p(k);return}f(k);let{selectionStart:I,selectionEnd:D}=y.current;n.change({text:k,selection:[I,D]}),k!==
""&&r!==null&&e.people.type(r)}let E=is.encode($).length,S=e.server.value?.content_bytes_max??ss,T=u&&E<=S&&($.trim()!==""||!a&&g.length>0);async function x(){if(!T)
return;if(a){await L(a);return}let{reply_to:k}=n.draft();f(""),n.change({text:"",reply_to:null,files:[],selection:null});let I=r===null?{recipient_id:s}:{group_id:r},
D=t.send({...I,content:$,files:g,quote:k,reply_to:k?.id??null});(o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().catch(()=>{}),
await D;let he=y.current?.value??"";he!==""&&!n.editing.peek()&&n.change({text:he})}async function L(k){if($===k.content){q();return}try{await t.edit(k,$),q()}catch(I){
I instanceof xt?await R(I):await A(()=>Promise.reject(I))}}async function R({mine:k,theirs:I}){let D=await Cn(k,I.content);D==="theirs"?q():D==="mine"?await A(async()=>(await t.
edit(I,k),q())):n.ask()}function q(){n.editing.value=null,n.ask()}function P(k){if(k.defaultPrevented)return;let I=e.local.signals.settings.peek();if(Tn(k,h.current,
I.enter_sends))k.preventDefault(),x();else{if(k.isComposing)return;if(k.key==="Escape"&&(a||c?.reply_to))k.preventDefault(),a?q():n.change({reply_to:null});else if(k.
key==="ArrowUp"&&$===""&&!a&&r!==null){let D=Mn(e,r);if(!D)return;k.preventDefault(),n.edit(D)}else(k.key==="PageUp"||k.key==="PageDown")&&o&&(k.preventDefault(),
o.scroll(k.key==="PageUp"?-1:1))}}function He(k){k.preventDefault(),x(),y.current?.focus()}return qn`
    <form class="composer" onSubmit=${He}>
      <${xn} session=${e} compose=${n} onStop=${q} />
      <div class="composer-line">
        <textarea
          ref=${y} rows="1" aria-label=${i("conversation.message")} dir="auto" value=${$} readonly=${!u&&!a}
          placeholder=${u?i("conversation.write"):i("conversation.may_not_write")}
          onInput=${k=>_(k.target.value)}
          onKeyDown=${P} onCompositionEnd=${k=>h.current=k.timeStamp}
        ></textarea>
        <button class="button primary send" disabled=${!T}>
          <${b} name=${a?"check":"send"} label=${a?i("conversation.save"):i("conversation.send")} />
        </button>
      </div>
      ${E>=rs&&qn`
        <p class="composer-count" role="status" data-over=${E>S}>${i("conversation.left",{left:S-E})}</p>
      `}
    </form>
  `}var as=24;function In({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:c},a,l){
return l&&this.used(a),A(()=>t.react(s,c,a,l))},used(s){let c=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...c].slice(0,as))}}}function Dn(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel :focus"))return;let{session:o,
groupId:r,compose:s}=t;if(e.key==="Escape"){if(document.querySelector(".panel"))return;e.preventDefault();let c=o.state.groups.get(r);c&&o.marks.read(r,c.seq),n.
endLine(),n.goToEnd().catch(()=>{}),s.ask()}else cs(e)&&!ls(e.target)&&s.ask()}var cs=({key:e,ctrlKey:t,metaKey:n,altKey:o})=>Array.from(e).length===1&&e!==" "&&
!t&&!n&&!o,ls=e=>e instanceof HTMLElement&&e.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]")!==null;import{html as ae,render as fo,useEffect as po,useLayoutEffect as Gs,useRef as ge,useState as $o}from"./vendor/preact.js";import{effect as Un,signal as Wn,untracked as $s}from"./vendor/preact.js";function Nn({box:e,hasEnd:t,onMoved:n}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],c=()=>e.getBoundingClientRect().top,a=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>t()&&a()<80;function u(h){let $=c(),g=0,w=h.length;for(;g<w;){let _=g+w>>1;h[_].getBoundingClientRect().bottom>$?w=_:g=_+1}return g}
function m(){let h=s(),$=new Set(h);for(let g of o.keys())$.has(g)||(o.delete(g),y.unobserve(g));for(let g of h)o.has(g)||y.observe(g),o.set(g,g.getBoundingClientRect().
height);r=l()}function f(){if(r)d();else{let h=c(),$=0;for(let g of s()){let{bottom:w,height:_}=g.getBoundingClientRect(),E=_-(o.get(g)??_);if(w-$-E>h)break;$+=
E}$!==0&&(e.scrollTop+=$)}m(),n()}function d(){e.scrollTop=e.scrollHeight}function p(){r=l(),n()}let y=new ResizeObserver(f);return y.observe(e),e.addEventListener(
"scroll",p,{passive:!0}),{rows:s,atEnd:l,spare:()=>({above:e.scrollTop,below:a()}),change(h){let $=l(),g=s(),w=$?0:u(g),_=$?[]:g.slice(w,w+30).map(E=>({row:E,top:E.
getBoundingClientRect().top}));if(h(),$)t()&&d();else{let E=_.find(({row:S})=>S.isConnected);E&&(e.scrollTop+=E.row.getBoundingClientRect().top-E.top)}m()},move(h,$){
h();let g=$&&e.querySelector(`[data-row="${$.row}"]`);if(!g)d();else{let w=$.offset??e.clientHeight*($.part??0);e.scrollTop+=g.getBoundingClientRect().top-c()-w}
m()},place(){let h=s(),$=h[u(h)];return $?{row:String($.dataset.row),offset:$.getBoundingClientRect().top-c()}:null},lastSeen(){let h=e.getBoundingClientRect().
bottom+1;return s().findLast($=>$.getBoundingClientRect().bottom<=h)},dispose(){y.disconnect(),e.removeEventListener("scroll",p)}}}var us=600*1e3,ds=100,Pn={part:1/3},ms={offset:48},ie=new Map;function Bn({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:c}=e,a=`${s.me} ${t}`,
l=0;async function u(d,p=Pn){let y=++l;if(await c.openAt(t,d),y!==l||!n.around(d))return!1;let h=n.nearest(d);return h!==null&&o({row:String(h),...p}),h===d}async function m(){
let d=++l,p=s.groups.get(t)?.seq??0;c.look(t,Tt);let y=n.atEnd();y&&o(null),!(y&&(n.segment()?.to??0)>=p)&&(await c.page(t),d===l&&n.atEnd()&&o(null))}async function f(){
let d=++l,{seq:p}=await c.open(t);return d!==l?!0:p===null||!n.around(p)?!1:(r(p),o({row:String(p),...Pn}),!0)}return{goTo:u,goToEnd:m,openUnread:f,async open(){
if(await f())return;let d=ie.get(a);d&&Date.now()-d.at<us&&n.around(Number(d.row))?o(d):await m()},async goToTime(d){let{seq:p}=await c.openAtTime(t,d.toISOString());
p===null?await m():await u(p,ms)},leave(d){l++,ie.delete(a),d&&!d.row.startsWith("k")&&ie.set(a,{...d,at:Date.now()});let[p]=ie.keys();ie.size>ds&&p!==void 0&&ie.
delete(p)}}}var fs=400;function Hn({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,c=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let m=e.state.groups.get(t),f=o.segment();if(!m||!f||!a()||f.from>Math.max(m.read_seq+1,r()??0))return 0;let d=e.state.logs.get(t);if(n.atEnd()&&d&&J(d)===f)return f.
to;let p=n.lastSeen()?.dataset.row??"";return p.startsWith("k")?f.to:Number(p)}function u(){let m=l(),f=e.state.groups.get(t);c||!f||m<=f.read_seq||s||(s=setTimeout(
()=>{s=0;let d=Math.min(m,l());!c&&d>0&&e.marks.read(t,d),u()},fs))}return{look:u,isLooking:a,stop(){c=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function Fn(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&J(o);return!n||!o||!r?null:te(o,r).find(c=>c.seq>n.read_seq&&G(c)&&Ct(e,c))?.seq??null}var fe=300,pe=50,ps=50;function Kn(e){let t=null,n=0,o=1/0;function r(){let a=e(),l=a&&(t===null?J(a):Ke(a,t));return a&&l?{log:a,segment:l,rows:te(a,l)}:null}function s(a){
let l=a.findIndex(m=>m.seq>=n),u=o===1/0?a.length:a.findLastIndex(m=>m.seq<=o)+1;return[l<0?a.length:l,u]}function c(a,l,u,m=!1){n=a[l]?.seq??0,o=m&&u>=a.length?
1/0:a[u-1]?.seq??1/0}return{keep(a){t=a},segment:()=>r()?.segment??null,hasEnd(){let a=r();return a!==null&&a.segment.at_end&&s(a.rows)[1]===a.rows.length},draw(a){
let l=r();if(!l)return null;let{rows:u,segment:m}=l,[f,d]=s(u);return d-f>fe?(a?f=Math.max(f,d-fe+ps):d=f+fe,c(u,f,d,m.at_end)):d===u.length&&m.at_end&&(o=1/0),
{rows:u.slice(f,d),hasOlder:f>0||!m.at_start,hasNewer:d<u.length||!m.at_end,isAtStart:f===0&&m.at_start}},extend(a){let l=r();if(!l)return"done";let{rows:u,segment:m}=l,
[f,d]=s(u);if(a==="older"){if(f===0)return m.at_start?"done":"missing";let p=Math.max(0,f-pe);c(u,p,Math.min(d,p+fe),m.at_end)}else{if(d===u.length)return m.at_end?
"done":"missing";let p=Math.min(u.length,d+pe);c(u,Math.max(f,p-fe),p,m.at_end)}return"moved"},around(a){let l=e(),u=l&&Ke(l,a);if(!l||!u)return!1;t=a;let m=te(
l,u),f=m.findIndex(p=>p.seq>=a),d=f<0?m.length:f;return c(m,Math.max(0,d-pe),Math.min(m.length,d+pe),u.at_end),!0},nearest(a){let{rows:l}=r()??{rows:[]};return(l.
find(u=>u.seq>=a)??l.at(-1))?.seq??null},atEnd(){let a=e(),l=a&&J(a);if(!a||!l)return!1;t=null;let u=te(a,l);return c(u,Math.max(0,u.length-2*pe),u.length,!0),!0}}}var gs=100,vs=1.5,hs=2e3,bs=100,Gn=["wheel","touchmove","keydown","pointerdown"],jn=new Set(["idle","connecting","catching_up","live"]);function zn({session:e,groupId:t,
box:n,render:o}){let r=Kn(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&jn.has(e.connection.peek().state),c=Nn({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:q}),
a=Wn({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=Wn({isAtEnd:!0,isLineAbove:!1}),u=Hn({session:e,groupId:t,anchor:c,window:r,firstUnread:()=>a.peek().
lineSeq}),m=Bn({session:e,groupId:t,window:r,show:he,setLine:v=>{a.value={...a.peek(),lineSeq:v}}}),f=0,d=0,p=0,y=!0,h=!1,$=new Set,g=0,w=!1,_=!1,E=!1;function S(){
let v=r.draw(c.atEnd());(v||f===0)&&o(v,a.peek()),f=performance.now()}function T(){clearTimeout(d),d=0,!h&&(y||(R(),L(()=>c.change(S)),q()))}function x(){if(d||
h)return;let v=Math.max(0,gs-(performance.now()-f));d=setTimeout(T,v)}function L(v){let M=document.activeElement;v(),M&&!M.isConnected&&n.focus({preventScroll:!0})}
function R(){if(a.peek().lineSeq!==null||u.isLooking()&&!s())return;let v=Fn(e.state,t);v!==null&&(a.value={...a.peek(),lineSeq:v})}function q(){if(h||y)return;
let{above:v,below:M}=c.spare();w=Math.abs(n.scrollTop-g)>n.clientHeight,g=n.scrollTop;let B=c.place();B&&!B.row.startsWith("k")&&r.keep(Number(B.row));let ht=vs*
n.clientHeight;!(v<ht&&k("older"))&&M<ht&&k("newer");let bt=c.atEnd()||s()&&l.peek().isAtEnd,wt=He(),yt=l.peek();(yt.isAtEnd!==bt||yt.isLineAbove!==wt)&&(l.value=
{isAtEnd:bt,isLineAbove:wt}),s()||u.look()}function P(){let{isAtEnd:v}=l.peek();q(),!(y||!v||E)&&m.openUnread().then(M=>M?void 0:m.goToEnd()).catch(()=>{})}function He(){
let{lineSeq:v}=a.peek();if(v===null)return!1;let[M]=c.rows(),B=n.querySelector(`[data-row="${v}"]`);return B?B.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:M!==void 0&&v<Number(M.dataset.row)}function k(v){let M=r.extend(v);return M==="moved"?(L(()=>c.change(S)),x()):M==="missing"&&a.peek().faultAt!==v&&I(v),M===
"moved"}async function I(v){let M=Number(c.place()?.row);if(!(Number.isNaN(M)||$.has(v))){$.add(v);try{await e.history[v](t,M,w?bs:void 0),$.delete(v),D(null,null),
!h&&r.extend(v)==="moved"&&T()}catch(B){$.delete(v),D(Y(B),v)}}}function D(v,M){let B=a.peek();(B.fault!==v||B.faultAt!==M)&&(a.value={...B,fault:v,faultAt:M})}
function he(v){y=!1,l.value={...l.peek(),isAtEnd:v===null},D(null,null),L(()=>c.move(S,v)),q()}function cr(v){clearTimeout(p),a.value={...a.peek(),flashSeq:v},T(),
n.querySelector(`[data-row="${v}"]`)?.focus({preventScroll:!0}),p=setTimeout(()=>a.value={...a.peek(),flashSeq:null},hs)}let lr=Un(()=>{e.view.logs.get(t).value,
e.local.signals.outgoing.value,a.value,x()}),ur=Un(()=>{let v=e.isCurrent.value||!jn.has(e.connection.value.state);v&&_&&$s(P),v!==!_&&(E=!1),_=!v}),vt=()=>{E=!0};
for(let v of Gn)n.addEventListener(v,vt,{passive:!0});let be=()=>u.look();return document.addEventListener("visibilitychange",be),addEventListener("focus",be),{
marks:a,position:l,anchor:c,window:r,reading:u,draw:T,flash:cr,ask:I,...m,scroll:v=>n.scrollBy({top:v*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},
async again(){let v=c.place();!v||v.row.startsWith("k")||l.peek().isAtEnd?await m.goToEnd():await m.goTo(Number(v.row),{offset:v.offset})},dispose(){m.leave(l.peek().
isAtEnd?null:c.place()),h=!0,clearTimeout(d),clearTimeout(p),lr(),ur();for(let v of Gn)n.removeEventListener(v,vt);document.removeEventListener("visibilitychang\
e",be),removeEventListener("focus",be),u.dispose(),c.dispose()}}}import{html as Vn,useRef as ws}from"./vendor/preact.js";var Xn=()=>re(i("conversation.jump_to_date"),e=>Vn`<${ys} close=${e} />`);function ys({close:e}){let t=ws(null),n=ye(new Date);function o(r){r.preventDefault(),
t.current?.value&&e(Pt(t.current.value))}return Vn`
    <form class="dialog-form" onSubmit=${o}>
      <div class="field">
        <label for="jump-date">${i("conversation.date")}</label>
        <input id="jump-date" data-first ref=${t} type="date" required max=${n} value=${n} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>e()}>${i("conversation.cancel")}</button>
        <button class="button primary">${i("conversation.jump")}</button>
      </footer>
    </form>
  `}import{useEffect as Ls}from"./vendor/preact.js";import{html as Ze,signal as ks,useLayoutEffect as _s,useRef as Es}from"./vendor/preact.js";function Yn(e,t){let n=t.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",c=s?n.left:n.right-o,a=Math.
max(4,Math.min(c,innerWidth-o-4)),l=n.top-r-4,u=l>=4?l:Math.max(4,Math.min(n.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${u}px`,e.style.insetInlineStart=
`${s?innerWidth-a-o:a}px`}var Ss=6,xs=["👍","❤️","😂","🎉","😮","😢"],Le=ks(null);function Qn(e){Le.value=e}function et({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...xs])].slice(0,Ss)}function Jn(){let e=Le.value;return e&&Ze`<${Cs} key=${e.message.seq} choice=${e} />`}function Cs({choice:e}){let{context:t,
message:n,anchor:o}=e,r=Es(null);_s(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),Yn(u,o),u.querySelector("button")?.focus()},[e]);function s(){
Le.peek()===e&&(Le.value=null,o.isConnected&&o.focus({preventScroll:!0}))}function c(u){s(),t.react(n,u,!n.reacted?.includes(u))}function a(u){if(u.key==="Escap\
e")s();else if(["ArrowRight","ArrowLeft"].includes(u.key))l(u);else return;u.preventDefault(),u.stopPropagation()}function l(u){let m=[...r.current.querySelectorAll(
"button")],f=getComputedStyle(o).direction==="rtl",d=u.key==="ArrowRight"===f?-1:1,p=m.indexOf(document.activeElement);m[(p+d+m.length)%m.length]?.focus()}return Ze`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${i("conversation.react")} onKeyDown=${a}
      onToggle=${u=>u.newState==="closed"&&s()}
    >
      ${et(t).map(u=>Ze`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${i("conversation.react_with",{emoji:u})}
          aria-pressed=${n.reacted?.includes(u)??!1} onClick=${()=>c(u)}
        >${u}</button>
      `)}
    </div>
  `}function $e(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:c,seq:a}=n,l=o.state.groups.get(c),u=l?.kind==="group"&&l.role!=="member",m=n.sender_id===o.state.
me,f=!n.deleted,d=f&&l?.is_archived===!1,p=l?.kind==="direct"||u||l?.settings?.may_pin==="all";return[d&&{id:"react",label:i("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:h=>Qn({context:e,message:n,anchor:h})},d&&l?.may_post&&{id:"reply",label:i("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(n)},d&&m&&{id:"edit",label:i("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:i("conversation.copy_link"),icon:"\
link",keys:["C"],run:()=>Zn(new URL(ne({name:"group",groupId:c,seq:a}),location.href).href)},f&&n.content!==""&&{id:"text",label:i("conversation.copy_text"),icon:"\
copy",run:()=>Zn(n.content)},d&&p&&{id:"pin",label:n.pinned?i("conversation.unpin"):i("conversation.pin"),icon:"pin",keys:["P"],run:()=>A(()=>r.pin(c,a,!n.pinned))},
!m&&{id:"unread",label:i("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(t.reading.stop(),A(()=>o.marks.unread(c,a)))},f&&{id:"readers",label:i("c\
onversation.seen_by"),icon:"eye",run:()=>X({name:"readers",groupId:c,seq:a})},f&&n.reactions&&{id:"reactions",label:i("conversation.who_reacted"),icon:"react",run:()=>X(
{name:"reactions",groupId:c,seq:a})},f&&n.edited_at!==void 0&&(m||u)&&{id:"versions",label:i("conversation.versions"),icon:"clock",run:()=>X({name:"versions",groupId:c,
seq:a})},d&&(m||u)&&{id:"delete",label:i("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(h,$)=>{Ts(e,n,$)}}].filter(h=>typeof h==
"object")}async function Ts({actions:e},{group_id:t,seq:n},o){let r=()=>e.remove(t,n);if(o){await A(r);return}await Ft({title:i("conversation.delete_title"),text:i(
"conversation.delete_text"),action:i("conversation.delete"),work:r,isDanger:!0})}async function Zn(e){await A(()=>navigator.clipboard.writeText(e))&&At(i("conve\
rsation.copied"))}import{html as tt,useEffect as Ms,useLayoutEffect as qs,useRef as Os,useState as As}from"./vendor/preact.js";var Rs=3,eo={Delete:"conversation.key_delete"};function Ie({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return G(r)?r:null}function De(e,t,n,o,r=null){let s=$e(e,t,n).map(({label:c,icon:a,keys:l,isDanger:u,run:m})=>({label:c,icon:a,...u?{isDanger:u}:{},...l?.[0]?
{detail:eo[l[0]]?i(eo[l[0]]??"conversation.key_delete"):l[0]}:{},onSelect:()=>m(o,window.event?.shiftKey===!0)}));xe({label:i("conversation.menu"),items:s,anchor:o,
point:r})}function to({context:e,list:t,box:n}){let[o,r]=As(null),s=Os(null),{log:c}=e.session.view.logs.get(e.groupId).value,a=o===null?void 0:c?.rows.get(o),l=G(
a)?a:null;if(Ms(()=>{let d=n.current,p=$=>{let g=$.target;s.current?.contains(g)||r(Ie(e,g)?.seq??null)},y=$=>{let g=$.target,w=Ie(e,g);if(!w||g.closest("a, img\
, video")||String(getSelection()??"")!=="")return;$.preventDefault();let _=g.closest("[data-row]");De(e,t,w,_,{x:$.clientX,y:$.clientY})},h=()=>r(null);return d.
addEventListener("pointerover",p),d.addEventListener("focusin",p),d.addEventListener("pointerleave",h),d.addEventListener("contextmenu",y),()=>{d.removeEventListener(
"pointerover",p),d.removeEventListener("focusin",p),d.removeEventListener("pointerleave",h),d.removeEventListener("contextmenu",y)}},[e,t]),qs(()=>{let d=n.current,
p=l&&d.querySelector(`[data-row="${l.seq}"]`);if(!s.current||!p)return;let y=p.getBoundingClientRect().top-d.getBoundingClientRect().top+d.scrollTop;s.current.style.
insetBlockStart=`${y}px`}),!l)return null;let u=$e(e,t,l),m=u.some(({id:d})=>d==="react"),f=()=>n.current?.querySelector(`[data-row="${l.seq}"]`);return tt`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${i("conversation.commands")}>
      ${m&&et(e).slice(0,Rs).map(d=>tt`
        <button
          key=${d} type="button" tabindex="-1" class="emoji" aria-label=${i("conversation.react_with",{emoji:d})}
          onClick=${()=>e.react(l,d,!l.reacted?.includes(d))}
        >${d}</button>
      `)}
      ${u.filter(({isInBar:d})=>d).map(({id:d,label:p,icon:y,run:h})=>tt`
        <button key=${d} type="button" tabindex="-1" title=${p} onClick=${$=>h(f(),$.shiftKey)}>
          <${b} name=${y} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${i("conversation.menu")} aria-haspopup="menu"
        onClick=${d=>De(e,t,l,d.currentTarget)}
      >
        <${b} name="more" label=${i("conversation.menu")} />
      </button>
    </div>
  `}function no(e,t){Ls(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},c=new MutationObserver(s);return c.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{c.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function oo(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Is(e.key,r,n)||r&&Ds(e,r,t,n))&&e.preventDefault()}function Is(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
c=o(),a=t?c.indexOf(t):c.findIndex(f=>f.dataset.row===s()?.row),l=Math.max(1,c.indexOf(r()??t??null)-c.findIndex(f=>f.dataset.row===s()?.row)),u={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let f=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(f,()=>{}):f(),!0}let m=u[e];return m===void 0?!1:(c[Math.max(0,Math.min(c.length-1,a+(t?m:0)))]?.focus(),!0)}function Ds(e,t,n,o){let r=Ie(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return De(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,c=$e(n,o,r).find(({keys:a})=>a?.
includes(s));return c?.run(t,e.shiftKey),c!==void 0}import{html as nt}from"./vendor/preact.js";function ro({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,c=n.view.groups.get(o).value;if(!r||s===null||
!c||c.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,c.seq),t.endLine()};return nt`
    <div class="pill top">
      <button type="button" onClick=${()=>A(()=>t.goTo(s))}>
        <${b} name="up" />
        ${a?i("conversation.unread_since",{n:c.unread,day:_e(new Date(a.timestamp))}):i("conversation.unread",{n:c.unread})}
      </button>
      <button type="button" onClick=${l}>${i("conversation.mark_read")}</button>
    </div>
  `}function so({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(u=>u.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:c,mentions:a}=r,l=c>0?i("conversation.new",{n:c}):i("conversation.newest");return nt`
    <div class="pill bottom">
      <button type="button" onClick=${()=>A(t.goToEnd)}>
        ${s?i("conversation.yours_below"):l}
        ${a>0&&nt`<span class="pill-mentions">${i("conversation.of_them_mentions",{n:a})}</span>`}
        <${b} name="down" />
      </button>
    </div>
  `}import{html as W}from"./vendor/preact.js";import{html as ee}from"./vendor/preact.js";var Ns={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function io({session:e,notice:t}){let n=new Date(
t.timestamp);return ee`
    <div class="notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Ps(e,t)}</span>
      <time datetime=${t.timestamp}>${de(n)}</time>
    </div>
  `}function Ps(e,t){let n=(r,s="")=>ee`<${$n} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return O(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Bs(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?O("conversation.notice.joined",{user:r}):O("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?O("conversation.notice.left",{user:r}):O("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return O(Ns[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return O("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return O(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=ne({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=ee`<a href=${r}>${i("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?O("conversation.notice.pinned",{actor:o,message:s}):O("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return O("conversation.notice.account_deleted",{user:ee`<bdi class="person">${t.username}</bdi>`})}}
function Bs(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{
name:s,topic:c}=t;return r&&r.name!==s?O("conversation.notice.renamed",{actor:n,name:ee`<bdi>${s}</bdi>`}):r&&r.topic!==c?c?O("conversation.notice.topic",{actor:n,
topic:ee`<bdi>${c}</bdi>`}):O("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?O(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):O("conversation.notice.updated",{actor:n,name:ee`<bdi>${s}</bdi>`})}import{html as K}from"./vendor/preact.js";function ao({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||j(o,o.state.me),c=t.state==="failed"||t.state==="asking",
a=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return K`
    <div class=${a} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&K`<${V} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&K`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&K`<p class="quote" dir="auto"><span class="quote-text">${me(t.quote)}</span></p>`}
        ${t.content&&K`<div class="message-text"><${Se} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>K`<${Ks} key=${l.local_id} session=${o} file=${l} />`)}
        ${c&&K`<${Fs} context=${e} entry=${t} />`}
      </div>
      ${!c&&K`<${Hs} entry=${t} />`}
    </div>
  `}var co=({error:e})=>e?Y({code:e.code,message:e.sentence}):"";function Hs({entry:e}){let t=e.error?i("conversation.waits",{reason:co(e)}):i("conversation.sen\
ding");return K`<span class="message-clock" title=${t}><${b} name="clock" label=${t} /></span>`}function Fs({context:e,entry:t}){let{outbox:n}=e.session.local,o=t.
state==="asking"?i("conversation.asking"):i("conversation.not_sent",{reason:co(t)});return K`
    <div class="stuck">
      <p role="alert"><${b} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?i("conversation.send"):i("conversation.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${i("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${i("conversation.delete")}</button>
      </div>
    </div>
  `}function Ks({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return K`
    <div class="file">
      <span class="file-link">
        <${b} name="file" />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${Ae(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&K`
        <progress max=${n.size} value=${n.sent} aria-label=${i("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var lo=300*1e3;function mo({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:c,hasOlder:a,hasNewer:l}=t,u=l?[]:n;return W`
    ${a&&W`<${uo} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${c.length+u.length===0&&!a&&!l&&W`<p key="none" class="empty" role="listitem">${i("conversation.none")}</p>`}
    ${Us(c,u).map(({day:m,at:f,items:d})=>W`
      <div class="day" key=${m}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${i("conversation.jump_to_date")} onClick=${r}>${_e(f)}</button>
        </div>
        ${d.flatMap((p,y)=>Ws({context:e,item:p,before:d[y-1],marks:o}))}
      </div>
    `)}
    ${l&&W`<${uo} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Us(e,t){let n=[],o=r=>{let s=new Date(r.at),c=ye(s),a=n.at(-1);a&&(c<=a.day||r.entry)?a.items.push(r):n.push({day:c,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:G(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function Ws({context:e,
item:t,before:n,marks:o}){if(t.entry){let u=e.session.state.me,m=!(n&&(n.entry||n.sender===u)&&t.at-n.at<lo);return[W`<${ao} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${m} />`]}let{row:r}=t,s=r.seq===o.lineSeq,c=W`
    <div key="line" class="unread-line" role="listitem"><span>${i("conversation.unread_line")}</span></div>
  `,a=s||n?.sender!==t.sender||t.at-n.at>=lo,l=G(r)?W`<${Sn} key=${r.seq} context=${e} message=${r} isHead=${a} isFlashed=${r.seq===o.flashSeq} />`:W`<${io} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[c,l]:[l]}function uo({way:e,marks:t,onRetry:n}){let o=t.faultAt===e;return W`
    <div class="edge ${e}" role="listitem" aria-label=${i("conversation.reading")}>
      ${o&&W`
        <p role="alert">
          <span>${i("conversation.not_read",{reason:t.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${i("conversation.try_again")}</button>
        </p>
      `}
    </div>
  `}function go({context:e,onReady:t}){let{session:n,groupId:o}=e,r=ge(null),s=ge(null),[c,a]=$o(null),l=ge(null),[u,m]=$o(null),f=n.resets.value,d=H.value,p=d.name===
"group"&&d.groupId===o?d.seq:null;Gs(()=>{let w=s.current,_=zn({session:n,groupId:o,box:r.current,render:(S,T)=>{let x=n.local.signals.outgoing.peek().filter(R=>E(
R)),L=ae`<${mo}
          context=${e} drawn=${S} outgoing=${x} marks=${T}
          onDay=${h} onRetry=${_.ask}
        />`;fo(S?L:null,w)}}),E=({group_id:S,recipient_id:T,seq:x})=>(S===o||T!==null&&n.local.groupWith(T)===o)&&(x===null||!n.state.logs.get(o)?.rows.has(x));
return l.current=_,a(_),t(_),()=>{_.dispose(),fo(null,w)}},[n,o]);let y=w=>w().then(()=>m(null),_=>m(Y(_)));async function h(){let w=await Xn();w&&await y(()=>l.
current.goToTime(w))}let $=ge(f),g=ge(!1);return po(()=>{c&&(n.history.look(o,p??void 0),p!==null?y(async()=>await c.goTo(p)&&c.flash(p)):g.current||y(c.open),g.
current=!0)},[c,d]),po(()=>{c&&f!==$.current&&y(c.again),$.current=f},[c,f]),no(r,c),ae`
    <div class="messages-place">
      ${c&&ae`<${ro} context=${e} list=${c} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${i("conversation.messages")}
        onKeyDown=${w=>c&&oo(w,{context:e,list:c})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>c?.ask("older")}>${i("conversation.older")}</button>
          <button type="button" class="button" onClick=${h}>${i("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${i("conversation.messages")} ref=${s}></div>
        ${c&&ae`<${to} context=${e} list=${c} box=${r} />`}
        ${u!==null&&ae`
          <p class="empty" role="alert">
            ${i("conversation.not_read",{reason:u})}
            ${" "}<button type="button" class="button" onClick=${()=>c&&y(c.open)}>${i("conversation.try_again")}</button>
          </p>
        `}
      </div>
      ${c&&ae`<${so} context=${e} list=${c} />`}
    </div>
  `}var js=Nt({type:"conjunction"}),vo=e=>js.value.format(e);import{html as ho}from"./vendor/preact.js";var ot=3;function bo({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me),o=n.slice(0,ot).map(s=>j(e,s,"…")),r=n.length>ot?i("conversa\
tion.typing_more",{names:o.join(", "),more:n.length-ot}):i("conversation.typing",{names:vo(o),n:n.length});return ho`<p class="typing" aria-live="off">${n.length>
0&&ho`<bdi>${r}</bdi>`}</p>`}function yo({session:e,actions:t,groupId:n}){let[o,r]=Vs(null),s=zs(()=>{let a=pn({session:e,key:St({groupId:n,userId:null})});return In({session:e,actions:t,groupId:n,
compose:a})},[e,t,n]),c=e.view.groups.get(n).value;return wo(()=>{c&&!c.settings&&e.asking.group(n)},[e,n,c===null]),wo(()=>{if(!o)return;let a=l=>Dn(l,{context:s,
list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[s,o]),c?rt`
    <${go} context=${s} onReady=${r} />
    <div class="main-foot">
      <${bo} session=${e} groupId=${n} />
      <${Ln} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${Jn} />
    <${bn} />
  `:rt`<${Xs} session=${e} />`}function Xs({session:e}){let t=e.connection.value.state==="live";return rt`<p class="empty" role="status">${t?i("conversation.not\
_member"):i("conversation.reading")}</p>`}import{html as N,useEffect as ko}from"./vendor/preact.js";function _o({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return ko(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),N`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${b} name="back" label=${i("shell.back")} /></a>
      ${o?.kind==="direct"?N`<${So} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:N`<${Ys} group=${o} />`}
      ${o&&N`<${Qs} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Eo=({session:e,userId:t})=>N`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${b} name="back" label=${i("shell.back")} /></a>
    <${So} session=${e} userId=${t} />
  </header>
`;function Ys({group:e}){if(!e)return N`<h1 class="grow"><bdi>${i("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return N`
    <${V} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Ee({name:"group",groupId:t})}>
          <bdi>${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&N`<span class="tag">${i("groups.archived")}</span>${" "}`}
        ${r!==null&&N`<span>${i("groups.count",{n:r})}</span>`}
        ${o&&N`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function So({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=we(o);return ko(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
N`
    <span class="with-dot">
      <${V} id=${t} name=${r} file=${o?.avatar} />
      <${Gt} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Ee({name:"profile",userId:t,groupId:n})}>
          <bdi>${r||i("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${t===e.state.me?i("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function Qs({session:e,actions:t,group:n}){let o=(r,s,c)=>N`
    <button
      class="button quiet" title=${c} aria-pressed=${oe.value?.name===r}
      onClick=${()=>Ee({name:r,groupId:n.id})}
    >
      <${b} name=${s} label=${c} />
    </button>
  `;return N`
    ${n.kind==="group"&&o("members","group",i("groups.members"))}
    ${o("pins","pin",i("groups.pins"))}
    ${o("search","search",i("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${i("groups.menu")}
      onClick=${r=>jt({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${b} name="more" label=${i("groups.menu")} />
    </button>
  `}import{html as Co}from"./vendor/preact.js";import{html as Js}from"./vendor/preact.js";var st=(e,t)=>A(async()=>{let{openNew:n}=await import("./later.js").catch(()=>{throw new Error(i("shell.not_loaded"))});n(e,t)});function xo(e){let t=n=>xe(
{label:i("shell.menu_new"),anchor:n.currentTarget,items:Ce.map(([o,r])=>({label:i(`shell.new.${o}`),icon:r,onSelect:()=>{st(o,e)}}))});return Js`
    <button class="button quiet" aria-haspopup="menu" title=${i("shell.menu_new")} onClick=${t}>
      <${b} name="add" label=${i("shell.menu_new")} />
    </button>
  `}function To(e){let t=e.session.view.order.value.length===0;return Co`
    <div class="main-body home">
      <p class="quiet-text">${i(t?"shell.begin":"shell.choose")}</p>
      <div class="home-actions">
        ${Ce.map(([n,o])=>Co`
          <button key=${n} class="button" onClick=${()=>{st(n,e)}}>
            <${b} name=${o} />${i(`shell.new.${n}`)}
          </button>`)}
      </div>
    </div>
  `}var Zs=".composer textarea",ei=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function Oo(e){let t=n=>{
n.defaultPrevented||n.isComposing||n.keyCode===229||ti(n,e)&&n.preventDefault()};return document.addEventListener("keydown",t),()=>document.removeEventListener(
"keydown",t)}function ti(e,t){let{key:n,altKey:o,shiftKey:r}=e,s=Xt?e.metaKey:e.ctrlKey;if(Te.peek()&&!document.querySelector("dialog[open]"))return n.length===
1;if(Ht()||Ut()||document.querySelector("dialog[open]"))return!1;if(s&&!o&&!r&&n.toLowerCase()==="k")Me();else if(s&&!o&&r&&n.toLowerCase()==="f")Q("/search");else if(o&&
!s&&n==="ArrowDown")Mo(t,1,r);else if(o&&!s&&n==="ArrowUp")Mo(t,-1,r);else{if(n==="F6"&&!o&&!s)return ni(r?-1:1);if(n==="Escape")return oe.peek()===null&&qo();if(o||
e.ctrlKey||e.metaKey||ri(e.target))return!1;if(n==="?")Qt();else return oi(e)&&qo(),!1}return!0}function Mo({state:e,view:t},n,o){let r=H.peek(),s=t.order.peek(),
c=r.name==="group"?s.indexOf(r.groupId):n>0?-1:s.length,a=Date.now();for(let l=c+n;l>=0&&l<s.length;l+=n){let u=e.groups.get(s[l]);if(!(!u||o&&(u.unread===0||Mt(
u,a)&&u.mentions===0))){Q(`/g/${u.id}`);return}}}function ni(e){let t=ei.flatMap(({root:s,first:c})=>{let a=document.querySelector(s),l=a?.querySelector(c)??a;return a&&
l instanceof HTMLElement&&l.checkVisibility()?[{region:a,target:l}]:[]}),n=t.length,o=t.findLastIndex(({region:s})=>s.contains(document.activeElement)),r=o<0&&e<
0?n:o;for(let s=1;s<=n;s++){let c=t[(r+e*s+n*s)%n]?.target;if(c?.focus(),c===document.activeElement)break}return n>0}function qo(){let e=document.querySelector(
Zs);return!(e instanceof HTMLTextAreaElement)||e===document.activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function oi({key:e,target:t}){
return[...e].length!==1||e===" "?!1:!(t instanceof Element&&t.closest(".messages, .panel, [role='menu'], [role='listbox']"))}function ri(e){return e instanceof HTMLElement?
e.isContentEditable||["INPUT","TEXTAREA","SELECT"].includes(e.tagName):!1}import{html as it,useEffect as si,useState as Ao}from"./vendor/preact.js";var Ro=new Map;function ce({load:e,name:t,...n}){let[o,r]=Ao(!1),[,s]=Ao(0),c=Ro.get(e);
return si(()=>{c||o||e().then(a=>{Ro.set(e,a),s(l=>l+1)},()=>r(!0))},[e,o]),c?it`<${c[t]} ...${n} />`:o?it`
    <div class="empty" role="alert">
      <p>${i("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${i("shell.try_again")}</button>
    </div>
  `:it`<p class="empty" role="status">${i("shell.loading")}</p>`}import{effect as ct}from"./vendor/preact.js";var Lo=[660,880],at=.09,ii=.08,ve=null;function Io(){try{ve??=new AudioContext;let e=ve.currentTime,t=ve.createGain();t.connect(ve.destination),t.gain.setValueAtTime(
ii,e),t.gain.linearRampToValueAtTime(0,e+Lo.length*at),Lo.forEach((n,o)=>{let r=new OscillatorNode(ve,{frequency:n});r.connect(t),r.start(e+o*at),r.stop(e+(o+1)*
at)})}catch{}}var lt=new Map;function Po(e){e.notifications.setPort({show:r=>{ai(e,r)},close:r=>{ci(r)}});let t=()=>{let r=H.peek(),s=document.visibilityState==="visible"&&document.
hasFocus();e.notifications.look(s&&r.name==="group"?r.groupId:null)},n=["focus","blur"];for(let r of n)addEventListener(r,t);document.addEventListener("visibili\
tychange",t),navigator.serviceWorker?.addEventListener("message",Do);let o=[ct(()=>{H.value,t()}),ct(()=>li(e)),ct(()=>No(e.view.totals.value))];return()=>{e.notifications.
setPort(null);for(let r of n)removeEventListener(r,t);document.removeEventListener("visibilitychange",t),navigator.serviceWorker?.removeEventListener("message",
Do);for(let r of o)r();document.title=i("shell.name"),No({groups:0,mentions:0})}}function Do({data:e}){e?.type==="open"&&Q(e.path)}async function ai(e,t){let{group:n,
tag:o,kind:r,seq:s,sender:c,text:a,count:l,isRenewed:u,hasSound:m}=t;if(m&&Io(),typeof Notification>"u"||Notification.permission!=="granted")return;let f=n.peer_id===
null?null:e.state.people.get(n.peer_id)??null,d=je(n,f),p=a??i("shell.new_message"),y=r==="summary"?i("shell.n_new",{n:l}):n.kind==="direct"?p:i("shell.says",{name:c,
text:p}),h=`/g/${n.id}/${s}`,$={tag:o,body:y,silent:!0,renotify:u,icon:We("icons/icon-192.png"),data:{path:h}},g=await navigator.serviceWorker?.getRegistration();
if(g?.active){await g.showNotification(d,$);return}let w=new Notification(d,$);lt.set(o,w),w.onclick=()=>{w.close(),window.focus(),Q(h)}}async function ci(e){lt.
get(e)?.close(),lt.delete(e);let t=await navigator.serviceWorker?.getRegistration();for(let n of await t?.getNotifications({tag:e})??[])n.close()}function li({view:e}){
let t=H.value,n=t.name==="group"?e.groups.get(t.groupId).value:null,o=n?.peer_id?e.people.get(n.peer_id).value:null,r=n?je(n,o):t.name==="settings"?i("shell.set\
tings"):"",s=r?i("shell.title",{name:r}):i("shell.name");document.title=qt(e.totals.value)+s}function No({groups:e,mentions:t}){let n=e+t>0?"icon-unread.svg":"i\
con.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",We(`icons/${n}`));let o=navigator;t>0?o.setAppBadge?.(t).catch(()=>{}):o.clearAppBadge?.().
catch(()=>{})}import{effect as ui,html as di}from"./vendor/preact.js";var Bo=5e3,Ho=()=>import("./later.js");function Fo({connection:e}){return ui(()=>{e.value.state==="live"&&mi(()=>{Ho().catch(()=>{})})})}function mi(e){
"requestIdleCallback"in window?requestIdleCallback(e,{timeout:Bo}):setTimeout(e,Bo)}function Ko(e){return Te.value?di`<${ce} load=${Ho} name="Palette" ...${e} />`:
null}import{html as Uo,useEffect as ut,useLayoutEffect as fi,useRef as pi,useState as Wo}from"./vendor/preact.js";var dt=null;function jo({session:e,actions:t}){let n=oe.value,o=pi(!1),[,r]=Wo(0),[s,c]=Wo(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!a;if(ut(()=>{a&&Ge()},[a]),ut(()=>{!l||dt||import("./panels.js").then(m=>{dt=m.PANELS,r(f=>f+1)},()=>c(!0))},
[l]),ut(()=>{if(l)return document.addEventListener("keydown",Go),()=>document.removeEventListener("keydown",Go)},[l]),fi(()=>{o.current&&!l&&$i()&&Bt(),o.current=
l},[l]),!l)return null;let u=dt?.[n.name];return u?Uo`<${u} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:Uo`
    <${Jt} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?i("groups.not_loaded"):i("groups.loading")}
      </p>
    <//>
  `}function Go(e){e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open")||(e.preventDefault(),Ge())}var $i=()=>!document.
activeElement||document.activeElement===document.body;import{html as $t,useMemo as Mi,useState as qi}from"./vendor/preact.js";import{html as gi,useState as vi}from"./vendor/preact.js";var zo="chat-asked";function Vo({session:e}){let[t,n]=vi(hi()),o=e.local.signals.settings.value.notifications;
if(t||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let r=()=>{bi(),n(!0)};return gi`
    <section class="ask" aria-label=${i("shell.notifications")}>
      <p>${i("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${r}>${i("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(r)}}>${i("shell.allow")}</button>
      </div>
    </section>
  `}function hi(){try{return localStorage.getItem(zo)!==null}catch{return!0}}function bi(){try{localStorage.setItem(zo,"1")}catch{}}var mt=["all","unread","mentions","direct"],wi={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function Xo(e,t,n,o){if(n==="all")return e;let r=wi[n];return e.filter(s=>{let c=t.get(s);return c!==void 0&&(r(c)||s===o&&n!=="direct")})}import{html as Ne,useEffect as yi,useState as Yo}from"./vendor/preact.js";function Qo({session:e,actions:t}){let[n,o]=Yo([]),r=e.connection.value.state==="live",s=e.invitations.value;if(yi(()=>{r&&t.invitations().then(({items:a})=>o(a),
()=>{})},[r,s]),n.length===0)return null;let c=a=>o(l=>l.filter(u=>u.id!==a));return Ne`
    <button class="button invitations" onClick=${()=>{ki(t,n,c)}}>
      <${b} name="group" />${i("shell.n_invitations",{n:n.length})}
    </button>
  `}var ki=(e,t,n)=>re(i("shell.invitations"),o=>Ne`
    <${_i} actions=${e} entries=${t} onAnswered=${n} close=${o} />`);function _i({actions:e,entries:t,onAnswered:n,close:o}){let[r,s]=Yo(t);async function c({id:a},l){
if(!await A(()=>l(a)))return;n(a);let u=r.filter(m=>m.id!==a);s(u),u.length===0&&o()}return Ne`
    <ul class="lines" role="list">
      ${r.map(a=>Ne`
        <li key=${a.id} class="line">
          <${V} id=${a.group_id} name=${a.group_name} isGroup=${!0} />
          <div class="grow">
            <p class="line-title"><bdi>${a.group_name}</bdi></p>
            <p class="hint">${i(a.role==="owner"?"shell.invited_owner":"shell.invited",{name:a.actor})}</p>
          </div>
          <button
            class="button" aria-label=${i("shell.decline_name",{name:a.group_name})}
            onClick=${()=>{c(a,e.declineInvitation)}}
          >${i("shell.decline")}</button>
          <button
            class="button primary" aria-label=${i("shell.accept_name",{name:a.group_name})}
            onClick=${()=>{c(a,e.acceptInvitation)}}
          >${i("shell.accept")}</button>
        </li>`)}
    </ul>
  `}import{html as er,useEffect as nr,useLayoutEffect as Pe,useRef as le,useState as pt}from"./vendor/preact.js";function Jo({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function Zo({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var Ei=2e3,Si=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function or({session:e,actions:t,ids:n,chosen:o}){let r=le(null),s=le(null),[c,a]=xi(n),[
l,u]=pt({first:0,end:0}),[m,f]=pt(null),d=Ti(c,[m,o,c[0]??null]),p=ft(s.current),y=Zo(l,[c.indexOf(d??-1),c.indexOf(p??-1)]);function h(){let g=r.current,w=s.current?.
getBoundingClientRect().height??0,_=c.length;if(!g||_===0||w===0)return;let E=Jo({top:g.scrollTop,height:g.clientHeight,row:w/_,count:_});u(S=>S.first===E.first&&
S.end===E.end?S:E)}Pe(()=>{s.current?.style.setProperty("--count",String(c.length)),h()},[c]),nr(()=>{let g=new ResizeObserver(h);return g.observe(r.current),g.
observe(s.current),()=>g.disconnect()},[c]),Pe(()=>{p!==null&&ft(s.current)===null&&tr(s.current,p)?.focus()}),Ci(s,c,o);function $(g){let w=ft(s.current);if(w===
null||!Si.includes(g.key)||g.altKey||g.ctrlKey)return;g.preventDefault();let _=Math.max(1,Math.floor((r.current?.clientHeight??0)/rr(s.current))-1),E=c.indexOf(
w),S={ArrowDown:E+1,ArrowUp:E-1,PageDown:E+_,PageUp:E-_,Home:0,End:c.length-1}[g.key]??E,T=c[Math.max(0,Math.min(S,c.length-1))];T!==void 0&&f(T)}return Pe(()=>{
m!==null&&p!==null&&p!==m&&tr(s.current,m)?.focus()},[m]),er`
    <div
      ref=${r} class="sidebar-body" onScroll=${h}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${i("shell.conversations")} onKeyDown=${$}>
        ${y.map(g=>{let w=c[g];return er`<${Vt}
            key=${w} id=${w} position=${g} count=${c.length} session=${e} actions=${t}
            isChosen=${w===o} isStop=${w===d} onFocus=${f}
          />`})}
      </ul>
    </div>
  `}function xi(e){let t=le(e),n=le(-1/0),o=le(null),[,r]=pt(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),nr(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(c=>c+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Ei}]}function Ci(e,t,n){let o=le(null);Pe(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,c=rr(e.current),a=r*c;a<s.scrollTop?s.scrollTop=
a-c:a+c>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*c-s.clientHeight)})}function rr(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function ft(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var tr=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),Ti=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;function sr({session:e,actions:t,chosen:n}){let[o,r]=qi(mt[0]),s=Oi(e,o,n);return $t`
    <nav id="groups" class="sidebar" aria-label=${i("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${b} name="logo" /><span>${i("shell.name")}</span></a>
          <span class="grow"></span>
          <${xo} session=${e} actions=${t} />
          <${zt} session=${e} actions=${t} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${Me}>
          <${b} name="search" /><span class="grow">${i("shell.palette")}</span><kbd>${Yt}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${i("shell.filter")}>
          ${mt.map(c=>$t`
            <button class="filter" aria-pressed=${c===o} onClick=${()=>r(c)}>
              ${i(`shell.filter.${c}`)}
            </button>`)}
        </div>
        <${Qo} session=${e} actions=${t} />
      </header>
      <${or} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&$t`<p class="empty">${i(`shell.none.${o}`)}</p>`}
      <${Vo} session=${e} />
    </nav>
  `}function Oi(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return Mi(()=>Xo(o,e.state.groups,t,n),[e,o,r,t,n])}function ir({session:e,actions:t}){let n=H.value,o=n.name!=="home";return gt(()=>Oo(e),[e]),gt(()=>Fo(e),[e]),gt(()=>Po(e),[e]),z`
    <a class="skip-link" href="#main">${i("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${It}>
      <${un} session=${e} />
      <${sr} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${Ai} session=${e} actions=${t} at=${n} />
        <${Di} session=${e} actions=${t} at=${n} />
      </main>
      <${jo} session=${e} actions=${t} />
      <${mn} session=${e} />
    </div>
    <${Ko} session=${e} actions=${t} />
    <${Kt} />
    <${Wt} />
    <${Rt} />
  `}function Ai({session:e,actions:t,at:n}){switch(n.name){case"group":return z`<${_o} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return z`<${Eo} key=${n.userId} session=${e} userId=${n.userId} />`;default:return z`
        <header class="bar">
          <a class="button quiet back" href="/"><${b} name="back" label=${i("shell.back")} /></a>
          <h1><bdi>${Ni(n)}</bdi></h1>
        </header>
      `}}var Ri=()=>import("./later.js"),Li=()=>import("./later.js"),Ii=()=>import("./settings.js");function Di({session:e,
actions:t,at:n}){switch(n.name){case"group":return z`<${yo} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"join":return z`<${ce} load=${Ri} name="InviteScreen" session=${e} actions=${t} code=${n.
code} />`;case"search":return z`<${ce} load=${Li} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return z`<${ce} load=${Ii} name="Settings" session=${e} actions=${t} page=${n.
page} />`;case"home":return z`<${To} session=${e} actions=${t} />`;default:return z`<div class="main-body"><p class="empty"><a href="/">${i("shell.back")}</a></p></div>`}}
function Ni(e){switch(e.name){case"home":return i("shell.name");case"group":case"direct":return i("shell.conversation");case"join":return i("shell.invitation");case"\
search":return i("shell.search");case"settings":return i("shell.settings");case"unknown":return i("shell.not_found")}}function Bi(){let e=C.status.value;switch(e.name){case"starting":return Be`<p class="empty" role="status">${i("shell.starting")}</p>`;case"signed_out":return Be`<${cn} reason=${e.
reason} known=${e.email} />`;case"signed_in":return Be`<${ir} session=${e.session} actions=${e.actions} />`}}function ar(e){tn().then(()=>Pi(Be`<${Bi} />`,e)),addEventListener(
"online",()=>C.wake()),addEventListener("offline",()=>C.offline()),addEventListener("pagehide",()=>{C.flush()}),document.addEventListener("visibilitychange",()=>{
document.visibilityState==="visible"?C.wake():C.flush()}),C.start()}ar(document.getElementById("app"));ln();
