import{a as Ut,j as xe}from"./shared4.js";import{a as Y,b as Dt,c as ke,d as V,e as _e,f as He,g as It,h as Ht}from"./shared7.js";import{
a as fe,b as At,c as Kt}from"./shared6.js";import{a as Ft,b as Bt}from"./shared5.js";import{a as Be,b as gt,c as ht,d as bt,e as wt,f as kt,
g as _t,h as St,i as xt,j as Et,k as Ct,l as Mt,m as C}from"./shared.js";import{E as vt,K as yt,M as Se,N as Nt,O as Pt,c as G,e as Ue,f as Z,g as se}from"./shared2.js";
import{b as re,c as pt,d as $t,e as c,f as A,h as Ot,i as k,j as qt,k as Tt,l as J,m as N,n as ie,o as ae,p as Rt,q as Lt,r as ee,s as X}from"./shared1.js";import{html as Pe,render as _i}from"./vendor/preact.js";import{effect as jo}from"./vendor/preact.js";var Go=["theme","text_size","density","reduced_motion","language"],jt="chat-looks",Yo=new Set(["ar","fa","he","ur"]);async function Gt(){let e=zo(),t=Wt(e);jo(()=>{
let n=C.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,r=Object.fromEntries(Go.map(s=>[s,o.value[s]]));Wt(r),Xo(r)}),await t}
async function Wt({theme:e,text_size:t,density:n,reduced_motion:o,language:r}){let s=document.documentElement;Ee(s,"theme",e==="system"?null:e),Ee(s,"textSize",
t==="normal"?null:t),Ee(s,"density",n==="normal"?null:n),Ee(s,"motion",o==="always"?"reduced":null);let i=getComputedStyle(s).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",i);let a=$t(r?[r]:navigator.languages);try{await pt(a)}catch{return}s.lang=a,s.dir=Yo.has(
a)?"rtl":"ltr"}function Ee(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function zo(){try{return{...Be,...JSON.parse(localStorage.getItem(jt)??"{}")}}catch{
return Be}}function Xo(e){try{localStorage.setItem(jt,JSON.stringify(e))}catch{}}import{html as K,useEffect as Vo,useState as te}from"./vendor/preact.js";var Yt=3,zt=64;function Xt(e){let t=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return t>0&&t<Yt?c("account.name_short",{n:Yt}):t>zt?c("account.na\
me_long",{n:zt}):""}var Vt={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},Qt={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
Qo=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],Jo="password",Ke=1e3;function Jt({reason:e,known:t}){let n=C.config.value,[o,r]=te("sign_in"),[s,i]=te(!1),
[a,l]=te({field:"",text:""}),[u,m]=te(e&&Vt[e]?c(Vt[e]):""),[f,d]=Zo(),[p,b]=te(""),v=ae.value,$=v.name==="join"&&v.code!==""?v.code:null,g=n?.registration==="o\
pen"||n?.registration==="invite"&&$!==null;async function y(E){i(!0),l({field:"",text:""});try{await E()}catch(L){let{code:R,retryAfter:T}=L,F=Object.hasOwn(Qt,
R)?Qt[R]:void 0;R==="rate_limited"&&T&&d(T),l(F?{field:F.field,text:c(F.key)}:{field:"",text:J(L)}),i(!1)}}function _(E){E.preventDefault();let L=E.target,R=F=>At(
L,F),T={email:R("email"),password:R("password"),isShared:R("shared")!==""};y(async()=>{if(o==="sign_in")await C.login(T);else if(o==="register"){let F=await C.register(
{...T,username:R("username"),invite:$});F!==null&&Rt(`/g/${F}`,{replace:!0})}else await C.reset(R("code").trim(),R("password")),S("sign_in"),m(c("account.passwo\
rd_set"))})}function S(E){r(E),i(!1),m(""),l({field:"",text:""})}let x=E=>a.field===E?a.text:"",M=(E,L)=>K`<button type="button" class="button quiet" onClick=${()=>S(
E)}>${c(L)}</button>`;return K`
    <main class="screen">
      <form class="card" onSubmit=${_}>
        <h1><${k} name="logo" /> ${c(`account.${o}`)}</h1>
        ${u&&K`<p class="notice" role="status">${u}</p>`}
        ${o==="register"&&K`<${fe}
          name="username" label=${c("account.name")} autocomplete="username" isFirst=${!0} hint=${c("account.name_hint")}
          fault=${x("username")||Xt(p)}
          onInput=${E=>b(E.target.value)}
        />`}
        ${o==="reset"&&K`<${fe} name="code" label=${c("account.code")} hint=${c("account.code_hint")} isFirst=${!0} fault=${x("code")} />`}
        ${o!=="reset"&&K`<${fe}
          name="email" label=${c("account.email")} type="email" value=${t??""} fault=${x("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!t}
        />`}
        <${fe}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!t}
          label=${o==="reset"?c("account.new_password"):c("account.password")} fault=${x("password")}
          autocomplete=${o==="sign_in"?"current-password":"new-password"}
          minlength=${o==="sign_in"?void 0:8} hint=${o==="sign_in"?"":c("account.password_hint")}
        />
        ${o!=="reset"&&K`<label class="choice"><input type="checkbox" name="shared" /><span>${c("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!a.text||a.field!==""}>${a.field?"":a.text}</p>
        <button class="button primary" disabled=${s||f>0}>
          ${f>0?c("account.wait",{n:f}):c(`account.${o}`)}
        </button>
        <div class="card-links">
          ${o==="sign_in"?K`${g&&M("register","account.register")}${M("reset","account.has_code")}`:M("sign_in","account.has_account")}
        </div>
        ${o==="sign_in"&&n?.has_demo_users&&K`<${er} attempt=${y} />`}
      </form>
    </main>
  `}function Zo(){let[e,t]=te(0),[n,o]=te(0),r=Math.max(0,Math.ceil((e-n)/Ke));return Vo(()=>{if(r===0)return;let s=setInterval(()=>o(Date.now()),Ke);return()=>clearInterval(
s)},[r===0]),[r,s=>{o(Date.now()),t(Date.now()+s*Ke)}]}function er({attempt:e}){return K`
    <fieldset class="demo">
      <legend>${c("account.try_as")}</legend>
      ${Qo.map(([t,n])=>K`
          <button type="button" class="button" onClick=${()=>e(()=>C.login({email:String(n),password:Jo}))}>
            ${t}
          </button>
        `)}
    </fieldset>
  `}import{html as Q}from"./vendor/preact.js";import{html as et,useEffect as po,useMemo as As,useState as Rs}from"./vendor/preact.js";import{signal as Zt}from"./vendor/preact.js";var tr={text:"",reply_to:null,selection:null,files:[]};function en({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=Zt(null),s=Zt(0),i=()=>n.get(t)??tr,a=u=>n.set(t,{...i(),...u}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:i,change:a,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:u,seq:m,sender_id:f,sender:d,content:p}){r.value=null,a({reply_to:{id:u,seq:m,sender_id:f,sender:d,content:p}}),l()},edit(u){r.value=u,l()},
async restore(u){let m=await o.discard(u,!0);if(!m)return;r.value=null;let f=i(),d=[f.text,m.content].filter(p=>p.trim()!=="").join(`
`);a({text:d,selection:null,reply_to:m.quote??f.reply_to,files:[...f.files,...m.files]}),l()}}}import{html as xn,useEffect as Ur,useLayoutEffect as En,useRef as Cn,useState as Mn}from"./vendor/preact.js";import{html as ze}from"./vendor/preact.js";import{html as nr}from"./vendor/preact.js";function z(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?c("conversation.deleted_user"):ee(o)||n}var tn=({session:e,id:t,username:n})=>nr`<bdi class="person">${z(
e,t,n)}</bdi>`;var or=Y({hour:"numeric",minute:"2-digit"}),rr=Y({weekday:"long",day:"numeric",month:"long"}),sr=Y({weekday:"long",day:"numeric",month:"long",year:"numeric"}),ir=Y(
{dateStyle:"full",timeStyle:"medium"}),nn=Dt({numeric:"auto"}),ce=1e3,Qi=[["year",365.25*24*60*60*ce],["month",365.25/12*24*60*60*ce],["week",10080*60*ce],["day",
1440*60*ce],["hour",3600*ce],["minute",60*ce]];function ne(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}
function rn(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var pe=e=>or.value.format(e),Ce=e=>ir.value.format(e);function Me(e,t=new Date){let n=ne(
e);if(n===ne(t))return on(nn.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===ne(o)?on(nn.value.format(-1,"day")):(e.
getFullYear()===t.getFullYear()?rr:sr).value.format(e)}function on(e){let[t,...n]=e;return t.toLocaleUpperCase(re.value)+n.join("")}import{html as W}from"./vendor/preact.js";import{html as le,useState as pr}from"./vendor/preact.js";import{computed as ar}from"./vendor/preact.js";var sn=["byte","kilobyte","megabyte","gigabyte"],cr=ar(()=>sn.map(e=>new Intl.NumberFormat(re.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Oe(e){let t=e,n=0;for(;t>=1e3&&n<sn.length-1;)t/=1024,n++;return cr.value[n].format(n===0?t:Number(t.toPrecision(3)))}import{html as an,signal as lr,useLayoutEffect as ur,useRef as dr,useState as mr}from"./vendor/preact.js";var We=lr(null);function cn(e){We.value=e}function ln(){let e=We.value;return e&&an`<${fr} key=${e.href} picture=${e} />`}function fr({picture:{file:e,href:t}}){
let n=dr(null),[o,r]=mr(!1);ur(()=>n.current?.showModal(),[]);let s=()=>n.current?.close(),i=o?`/v1/files/${e.id}/thumbnail`:t;return an`
    <dialog
      ref=${n} class="viewer" aria-label=${e.name} onClose=${()=>We.value=null}
      onClick=${a=>a.target===n.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${e.name}</bdi>
        <a class="button quiet" href=${t} download=${e.name}>
          <${k} name="download" label=${c("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${k} name="close" label=${c("conversation.close")} /></button>
      </header>
      <img src=${i} width=${e.width} height=${e.height} alt=${e.name} onError=${()=>r(!0)} />
    </dialog>
  `}var $r=320,gr=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),qe=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function hr({type:e,width:t,height:n}){if(!gr.has(e)||!t||!n)return null;let o=Math.min(1,$r/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function un({files:e,at:t}){return le`
    <div class="files">${e.map(n=>le`<${vr} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function vr({file:e,at:t}){let[n,o]=pr(!1),r=n?null:hr(e);if(r)return le`
      <button
        type="button" class="picture" aria-label=${c("conversation.open_picture",{name:e.name})}
        onClick=${()=>cn({file:e,href:qe(e,t)})}
      >
        <img
          src=${`/v1/files/${e.id}/thumbnail`} width=${r.width} height=${r.height} alt=${e.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=e.type.split("/")[0];return le`
    <div class="file">
      ${s==="video"&&le`<video controls preload="none" aria-label=${e.name} src=${qe(e,t)} />`}
      ${s==="audio"&&le`<audio controls preload="none" aria-label=${e.name} src=${qe(e,t)} />`}
      <a class="file-link" href=${qe(e,t)} download=${e.name}>
        <${k} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${br(e)} · ${Oe(e.size)}</span>
        </span>
        <${k} name="download" label=${c("conversation.download")} />
      </a>
    </div>
  `}function br({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as Ye}from"./vendor/preact.js";var yr=2e3,wr=20,kr=40;function dn(e){let t={characters:yr,lines:wr},n=mn(e,t);return t.characters<0||t.lines<0?n:e}function mn(e,t){if(typeof e=="string")return Sr(
e,t);if(e.type==="mark")return e;if(!fn(t))return pn(t);let n=[];for(let o of e.children){let r=mn(o,t);if(r!==null&&n.push(r),t.characters<0||t.lines<0)break}return _r.
includes(e.type)&&t.lines--,{...e,children:n}}var _r=["paragraph","item","code_block"],fn=({characters:e,lines:t})=>e>0&&t>0;function pn(e){return e.lines=-1,null}
function Sr(e,t){if(!fn(t))return pn(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=xr(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function xr(e,t){
let n=Math.max(0,t-kr),o=()=>{let r=e.charCodeAt(t),s=xt(e,t);return r>=56320&&r<57344||kt(s)||wt(s)};for(;t>n&&o();)t--;return t}import{html as q,useEffect as Er,useMemo as $n,useState as Cr}from"./vendor/preact.js";var je=0,Mr=[];function Te({content:e,mentions:t=Mr,meId:n,onMention:o}){let[r,s]=Cr(!1),i=Or(t),a=i.map(({id:d,name:p})=>`${d} ${p}`).join(`
`),l=$n(()=>Ct(e,i),[e,a]),u=$n(()=>dn(l),[l]),m=u!==l,f={meId:n,onMention:o};return q`
    <div class=${l.is_large?"text large":"text"}>
      ${Ge(r?l.children:u.children,f)}
      ${m&&q`
        <button type="button" class="text-fold" aria-expanded=${r} onClick=${()=>s(!r)}>
          ${r?c("text.show_less"):c("text.show_all")}
        </button>
      `}
    </div>
  `}function Or(e){let t=C.status.value,n=t.name==="signed_in"?t.session:null,o=[],r=[];for(let s of e){let i=s===je?Et:n?.view.people.get(s).value?.username;i?
o.push({id:s,name:i}):r.push(s)}return Er(()=>n?.asking.people.need(r),[r.join()]),o}var Ge=(e,t)=>e.map(n=>qr(n,t));function qr(e,t){if(typeof e=="string")return e;
if(e.type==="mark")return null;if(e.type==="link")return Tr(e,t);if(e.type==="mention")return Ar(e,t);let n=e.type==="quote"||t.isInQuote,o=Ge(e.children,{...t,
isInQuote:n}),r=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return q`<p dir=${r}>${o}</p>`;case"quote":return q`<blockquote class="text-quote" dir="auto">${o}</blockquote>`;case"\
list":return e.is_ordered?q`<ol dir=${r}>${o}</ol>`:q`<ul dir=${r}>${o}</ul>`;case"item":return q`<li value=${e.number===null?void 0:String(e.number)}>${o}</li>`;case"\
code_block":return q`
        <figure class="text-code">
          ${e.info&&q`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${o}</code></pre>
        </figure>
      `;case"code":return q`<code dir="auto">${o}</code>`;case"bold":return q`<strong>${o}</strong>`;case"italic":return q`<em>${o}</em>`;case"strike":return q`<s>${o}</s>`}}
function Tr({href:e,host:t,children:n},o){let r=Ge(n,{...o,isInLink:!0});return q`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?r:q`<bdi>${r}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function Ar({id:e,children:t},{meId:n,onMention:o,isInLink:r=!1}){let s=t.filter(u=>typeof u=="string").join(""),i=St(s)?_t(s):s,a=e===n||e===je?"mention of\
-me":"mention",l=q`${i.slice(0,1)}<bdi>${i.slice(1)}</bdi>`;return!o||r||e===je?q`<span class=${a}>${l}</span>`:q`
    <button type="button" class=${a} onClick=${u=>o(e,u)}>${l}</button>
  `}function gn({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=a=>V({name:"profile",userId:a,groupId:s});return Ye`
    ${n&&Ye`
      <div class="message-text">
        <${Te} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />
      </div>
    `}
    ${o&&Ye`<span class="message-edited" title=${Ce(new Date(o))}>${c("conversation.edited_mark")}</span>`}
  `}import{html as hn,useState as Rr}from"./vendor/preact.js";var vn=8;function bn({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=Rr(null),i=Object.
entries(n);if(i.length===0)return null;async function a(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),
u=new Map;for(let{emoji:m,username:f}of l)u.set(m,[...u.get(m)??[],f]);s({counts:n,by:u})}catch{}}}return hn`
    <div class="reactions" onPointerEnter=${a} onFocusIn=${a}>
      ${i.map(([l,u])=>{let m=o.includes(l),f=r?.by.get(l)?.join(", ");return hn`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${m}
            aria-label=${c("conversation.reaction",{emoji:l,n:u})}
            title=${f?`${l} ${f}`:l}
            onClick=${()=>e.react(t,l,!m)}
          >
            <span class="emoji">${Lr(l)}</span><span>${u}</span>
          </button>
        `})}
    </div>
  `}function Lr(e){let t=Array.from(e);return t.length>vn?`${t.slice(0,vn-1).join("")}…`:e}var Dr=300;function yn({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e,s=z(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).value,a=new Date(
t.timestamp),l=W`<time datetime=${t.timestamp} title=${Ce(a)}>${pe(a)}</time>`,u=t.mentions?.some(f=>f===0||f===r.state.me)??!1,m=["message",n&&"head",u&&"to-me",
o&&"flashed"].filter(Boolean).join(" ");return W`
    <div class=${m} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Pr(t,s,a)}>
      <div class="message-side">
        ${n?W`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${c("conversation.profile_of",{name:s})}
              onClick=${()=>V({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${X} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&W`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&W`<${Nr} context=${e} message=${t} />`}
        ${t.deleted?W`<p class="message-gone">${c("conversation.deleted")}</p>`:W`<${gn} context=${e} message=${t} />`}
        ${t.files&&W`<${un} files=${t.files} at=${t} />`}
        <${bn} context=${e} message=${t} />
        <${Ir} message=${t} />
      </div>
      ${t.pinned&&W`<span class="message-pinned"><${k} name="pin" label=${c("conversation.pinned")} /></span>`}
    </div>
  `}function Ir({message:{group_id:e,seq:t,reply_count:n}}){return n?W`
    <button type="button" class="replies" onClick=${()=>V({name:"replies",groupId:e,seq:t})}>
      <${k} name="reply" />${c("conversation.replies",{n})}
    </button>
  `:null}function Nr({context:e,message:t}){let n=t.quote,o=z(e.session,n.sender_id,n.sender),r=ie({name:"group",groupId:t.group_id,seq:n.seq});return W`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${$e(n)}</span>
    </a>
  `}function $e({content:e}){return e.trim()===""?c("conversation.no_text"):e.replace(/\s+/g," ")}function Pr(e,t,n){let o=e.deleted?c("conversation.deleted"):e.
content.slice(0,Dr),r=e.files?.map(a=>a.name)??[],s=Object.values(e.reactions??{}).reduce((a,l)=>a+l,0),i=[[o,...r].filter(a=>a!=="").join(", "),s>0&&c("convers\
ation.reactions",{n:s}),e.edited_at&&!e.deleted&&c("conversation.edited"),e.pinned&&c("conversation.pinned")];return`${t}, ${pe(n)}: ${i.filter(Boolean).join(",\
 ")}`}function wn({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to;if(o)return ze`
      <div class="composer-bar">
        <${k} name="edit" /><span class="grow">${c("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${k} name="close" label=${c("conversation.cancel")} /></button>
      </div>
    `;if(!r)return null;let s=r.sender_id?z(e,r.sender_id,r.sender):"",i=()=>{t.change({reply_to:null}),t.ask()};return ze`
    <div class="composer-bar">
      <${k} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${s?c("conversation.reply_to",{name:s}):c("conversation.reply")}</b>
        ${s&&ze`${" "}<span class="quiet-text">${$e(r)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${i}><${k} name="close" label=${c("conversation.cancel")} /></button>
    </div>
  `}import{html as Fr}from"./vendor/preact.js";var kn=(e,t)=>Se(c("conversation.conflict"),n=>Fr`
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
    `);var Br=matchMedia("(pointer: coarse) and (hover: none)");function _n(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Br.matches}function Sn({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!G(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}var Hr=15e3,Kr=16384,Wr=new TextEncoder;function On({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,a=n.editing.value,l=r===null?
null:e.view.groups.get(r).value,u=r===null||(l?.may_post??!1),[m,f]=Mn(i?.text??""),[d,p]=Mn(""),b=Cn(null),v=Cn(0),$=a?d:m,g=i?.files??[];Ur(()=>{document.activeElement===
b.current&&m!==""&&i?.text!==""||f(i?.text??"")},[i?.text]),En(()=>{a&&p(a.content)},[a]);let y=n.focus.value;En(()=>{let w=b.current;!w||y===0||(w.focus(),w.setSelectionRange(
w.value.length,w.value.length))},[y,a]);function _(w){if(a){p(w);return}f(w);let{selectionStart:D,selectionEnd:I}=b.current;n.change({text:w,selection:[D,I]}),w!==
""&&r!==null&&e.people.type(r)}let S=Wr.encode($).length,x=e.server.value?.content_bytes_max??Kr,M=u&&S<=x&&($.trim()!==""||!a&&g.length>0);async function E(){if(!M)
return;if(a){await L(a);return}let{reply_to:w}=n.draft();f(""),n.change({text:"",reply_to:null,files:[],selection:null});let D=r===null?{recipient_id:s}:{group_id:r},
I=t.send({...D,content:$,files:g,quote:w,reply_to:w?.id??null});(o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().catch(()=>{}),
await I;let ye=b.current?.value??"";ye!==""&&!n.editing.peek()&&n.change({text:ye})}async function L(w){if($===w.content){T();return}try{await t.edit(w,$),T()}catch(D){
D instanceof ht?await R(D):await N(()=>Promise.reject(D))}}async function R({mine:w,theirs:D}){let I=await kn(w,D.content);I==="theirs"?T():I==="mine"?await N(async()=>(await t.
edit(D,w),T())):n.ask()}function T(){n.editing.value=null,n.ask()}function F(w){if(w.defaultPrevented)return;let D=e.local.signals.settings.peek();if(_n(w,v.current,
D.enter_sends))w.preventDefault(),E();else{if(w.isComposing)return;if(w.key==="Escape"&&(a||i?.reply_to))w.preventDefault(),a?T():n.change({reply_to:null});else if(w.
key==="ArrowUp"&&$===""&&!a&&r!==null){let I=Sn(e,r);if(!I)return;w.preventDefault(),n.edit(I)}else(w.key==="PageUp"||w.key==="PageDown")&&o&&(w.preventDefault(),
o.scroll(w.key==="PageUp"?-1:1))}}function Fe(w){w.preventDefault(),E(),b.current?.focus()}return xn`
    <form class="composer" onSubmit=${Fe}>
      <${wn} session=${e} compose=${n} onStop=${T} />
      <div class="composer-line">
        <textarea
          ref=${b} rows="1" aria-label=${c("conversation.message")} dir="auto" value=${$} readonly=${!u&&!a}
          placeholder=${u?c("conversation.write"):c("conversation.may_not_write")}
          onInput=${w=>_(w.target.value)}
          onKeyDown=${F} onCompositionEnd=${w=>v.current=w.timeStamp}
        ></textarea>
        <button class="button primary send" disabled=${!M}>
          <${k} name=${a?"check":"send"} label=${a?c("conversation.save"):c("conversation.send")} />
        </button>
      </div>
      ${S>=Hr&&xn`
        <p class="composer-count" role="status" data-over=${S>x}>${c("conversation.left",{left:x-S})}</p>
      `}
    </form>
  `}var jr=24;function qn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},a,l){
return l&&this.used(a),N(()=>t.react(s,i,a,l))},used(s){let i=r.settings.peek().recent_emoji.filter(a=>a!==s);r.set("recent_emoji",[s,...i].slice(0,jr))}}}function Tn(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel :focus"))return;let{session:o,
groupId:r,compose:s}=t;if(e.key==="Escape"){if(document.querySelector(".panel"))return;e.preventDefault();let i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.
endLine(),n.goToEnd().catch(()=>{}),s.ask()}else Gr(e)&&!Yr(e.target)&&s.ask()}var Gr=({key:e,ctrlKey:t,metaKey:n,altKey:o})=>Array.from(e).length===1&&e!==" "&&
!t&&!n&&!o,Yr=e=>e instanceof HTMLElement&&e.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]")!==null;import{html as de,render as ao,useEffect as co,useLayoutEffect as Os,useRef as be,useState as lo}from"./vendor/preact.js";import{effect as Pn,signal as Fn,untracked as Zr}from"./vendor/preact.js";function An({box:e,hasEnd:t,onMoved:n}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],i=()=>e.getBoundingClientRect().top,a=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>t()&&a()<80;function u(v){let $=i(),g=0,y=v.length;for(;g<y;){let _=g+y>>1;v[_].getBoundingClientRect().bottom>$?y=_:g=_+1}return g}
function m(){let v=s(),$=new Set(v);for(let g of o.keys())$.has(g)||(o.delete(g),b.unobserve(g));for(let g of v)o.has(g)||b.observe(g),o.set(g,g.getBoundingClientRect().
height);r=l()}function f(){if(r)d();else{let v=i(),$=0;for(let g of s()){let{bottom:y,height:_}=g.getBoundingClientRect(),S=_-(o.get(g)??_);if(y-$-S>v)break;$+=
S}$!==0&&(e.scrollTop+=$)}m(),n()}function d(){e.scrollTop=e.scrollHeight}function p(){r=l(),n()}let b=new ResizeObserver(f);return b.observe(e),e.addEventListener(
"scroll",p,{passive:!0}),{rows:s,atEnd:l,spare:()=>({above:e.scrollTop,below:a()}),change(v){let $=l(),g=s(),y=$?0:u(g),_=$?[]:g.slice(y,y+30).map(S=>({row:S,top:S.
getBoundingClientRect().top}));if(v(),$)t()&&d();else{let S=_.find(({row:x})=>x.isConnected);S&&(e.scrollTop+=S.row.getBoundingClientRect().top-S.top)}m()},move(v,$){
v();let g=$&&e.querySelector(`[data-row="${$.row}"]`);if(!g)d();else{let y=$.offset??e.clientHeight*($.part??0);e.scrollTop+=g.getBoundingClientRect().top-i()-y}
m()},place(){let v=s(),$=v[u(v)];return $?{row:String($.dataset.row),offset:$.getBoundingClientRect().top-i()}:null},lastSeen(){let v=e.getBoundingClientRect().
bottom+1;return s().findLast($=>$.getBoundingClientRect().bottom<=v)},dispose(){b.disconnect(),e.removeEventListener("scroll",p)}}}var zr=600*1e3,Xr=100,Rn={part:1/3},Vr={offset:48},ue=new Map;function Ln({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,a=`${s.me} ${t}`,
l=0;async function u(d,p=Rn){let b=++l;if(await i.openAt(t,d),b!==l||!n.around(d))return!1;let v=n.nearest(d);return v!==null&&o({row:String(v),...p}),v===d}async function m(){
let d=++l,p=s.groups.get(t)?.seq??0;i.look(t,bt);let b=n.atEnd();b&&o(null),!(b&&(n.segment()?.to??0)>=p)&&(await i.page(t),d===l&&n.atEnd()&&o(null))}async function f(){
let d=++l,{seq:p}=await i.open(t);return d!==l?!0:p===null||!n.around(p)?!1:(r(p),o({row:String(p),...Rn}),!0)}return{goTo:u,goToEnd:m,openUnread:f,async open(){
if(await f())return;let d=ue.get(a);d&&Date.now()-d.at<zr&&n.around(Number(d.row))?o(d):await m()},async goToTime(d){let{seq:p}=await i.openAtTime(t,d.toISOString());
p===null?await m():await u(p,Vr)},leave(d){l++,ue.delete(a),d&&!d.row.startsWith("k")&&ue.set(a,{...d,at:Date.now()});let[p]=ue.keys();ue.size>Xr&&p!==void 0&&ue.
delete(p)}}}var Qr=400;function Dn({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,a=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let m=e.state.groups.get(t),f=o.segment();if(!m||!f||!a()||f.from>Math.max(m.read_seq+1,r()??0))return 0;let d=e.state.logs.get(t);if(n.atEnd()&&d&&Z(d)===f)return f.
to;let p=n.lastSeen()?.dataset.row??"";return p.startsWith("k")?f.to:Number(p)}function u(){let m=l(),f=e.state.groups.get(t);i||!f||m<=f.read_seq||s||(s=setTimeout(
()=>{s=0;let d=Math.min(m,l());!i&&d>0&&e.marks.read(t,d),u()},Qr))}return{look:u,isLooking:a,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function In(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&Z(o);return!n||!o||!r?null:se(o,r).find(i=>i.seq>n.read_seq&&G(i)&&vt(e,i))?.seq??null}var ge=300,he=50,Jr=50;function Nn(e){let t=null,n=0,o=1/0;function r(){let a=e(),l=a&&(t===null?Z(a):Ue(a,t));return a&&l?{log:a,segment:l,rows:se(a,l)}:null}function s(a){
let l=a.findIndex(m=>m.seq>=n),u=o===1/0?a.length:a.findLastIndex(m=>m.seq<=o)+1;return[l<0?a.length:l,u]}function i(a,l,u,m=!1){n=a[l]?.seq??0,o=m&&u>=a.length?
1/0:a[u-1]?.seq??1/0}return{keep(a){t=a},segment:()=>r()?.segment??null,hasEnd(){let a=r();return a!==null&&a.segment.at_end&&s(a.rows)[1]===a.rows.length},draw(a){
let l=r();if(!l)return null;let{rows:u,segment:m}=l,[f,d]=s(u);return d-f>ge?(a?f=Math.max(f,d-ge+Jr):d=f+ge,i(u,f,d,m.at_end)):d===u.length&&m.at_end&&(o=1/0),
{rows:u.slice(f,d),hasOlder:f>0||!m.at_start,hasNewer:d<u.length||!m.at_end,isAtStart:f===0&&m.at_start}},extend(a){let l=r();if(!l)return"done";let{rows:u,segment:m}=l,
[f,d]=s(u);if(a==="older"){if(f===0)return m.at_start?"done":"missing";let p=Math.max(0,f-he);i(u,p,Math.min(d,p+ge),m.at_end)}else{if(d===u.length)return m.at_end?
"done":"missing";let p=Math.min(u.length,d+he);i(u,Math.max(f,p-ge),p,m.at_end)}return"moved"},around(a){let l=e(),u=l&&Ue(l,a);if(!l||!u)return!1;t=a;let m=se(
l,u),f=m.findIndex(p=>p.seq>=a),d=f<0?m.length:f;return i(m,Math.max(0,d-he),Math.min(m.length,d+he),u.at_end),!0},nearest(a){let{rows:l}=r()??{rows:[]};return(l.
find(u=>u.seq>=a)??l.at(-1))?.seq??null},atEnd(){let a=e(),l=a&&Z(a);if(!a||!l)return!1;t=null;let u=se(a,l);return i(u,Math.max(0,u.length-2*he),u.length,!0),!0}}}var es=100,ts=1.5,ns=2e3,os=100,Bn=["wheel","touchmove","keydown","pointerdown"],Un=new Set(["idle","connecting","catching_up","live"]);function Hn({session:e,groupId:t,
box:n,render:o}){let r=Nn(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&Un.has(e.connection.peek().state),i=An({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:T}),
a=Fn({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=Fn({isAtEnd:!0,isLineAbove:!1}),u=Dn({session:e,groupId:t,anchor:i,window:r,firstUnread:()=>a.peek().
lineSeq}),m=Ln({session:e,groupId:t,window:r,show:ye,setLine:h=>{a.value={...a.peek(),lineSeq:h}}}),f=0,d=0,p=0,b=!0,v=!1,$=new Set,g=0,y=!1,_=!1,S=!1;function x(){
let h=r.draw(i.atEnd());(h||f===0)&&o(h,a.peek()),f=performance.now()}function M(){clearTimeout(d),d=0,!v&&(b||(R(),L(()=>i.change(x)),T()))}function E(){if(d||
v)return;let h=Math.max(0,es-(performance.now()-f));d=setTimeout(M,h)}function L(h){let O=document.activeElement;h(),O&&!O.isConnected&&n.focus({preventScroll:!0})}
function R(){if(a.peek().lineSeq!==null||u.isLooking()&&!s())return;let h=In(e.state,t);h!==null&&(a.value={...a.peek(),lineSeq:h})}function T(){if(v||b)return;
let{above:h,below:O}=i.spare();y=Math.abs(n.scrollTop-g)>n.clientHeight,g=n.scrollTop;let B=i.place();B&&!B.row.startsWith("k")&&r.keep(Number(B.row));let ut=ts*
n.clientHeight;!(h<ut&&w("older"))&&O<ut&&w("newer");let dt=i.atEnd()||s()&&l.peek().isAtEnd,mt=Fe(),ft=l.peek();(ft.isAtEnd!==dt||ft.isLineAbove!==mt)&&(l.value=
{isAtEnd:dt,isLineAbove:mt}),s()||u.look()}function F(){let{isAtEnd:h}=l.peek();T(),!(b||!h||S)&&m.openUnread().then(O=>O?void 0:m.goToEnd()).catch(()=>{})}function Fe(){
let{lineSeq:h}=a.peek();if(h===null)return!1;let[O]=i.rows(),B=n.querySelector(`[data-row="${h}"]`);return B?B.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:O!==void 0&&h<Number(O.dataset.row)}function w(h){let O=r.extend(h);return O==="moved"?(L(()=>i.change(x)),E()):O==="missing"&&a.peek().faultAt!==h&&D(h),O===
"moved"}async function D(h){let O=Number(i.place()?.row);if(!(Number.isNaN(O)||$.has(h))){$.add(h);try{await e.history[h](t,O,y?os:void 0),$.delete(h),I(null,null),
!v&&r.extend(h)==="moved"&&M()}catch(B){$.delete(h),I(J(B),h)}}}function I(h,O){let B=a.peek();(B.fault!==h||B.faultAt!==O)&&(a.value={...B,fault:h,faultAt:O})}
function ye(h){b=!1,l.value={...l.peek(),isAtEnd:h===null},I(null,null),L(()=>i.move(x,h)),T()}function Ho(h){clearTimeout(p),a.value={...a.peek(),flashSeq:h},M(),
n.querySelector(`[data-row="${h}"]`)?.focus({preventScroll:!0}),p=setTimeout(()=>a.value={...a.peek(),flashSeq:null},ns)}let Ko=Pn(()=>{e.view.logs.get(t).value,
e.local.signals.outgoing.value,a.value,E()}),Wo=Pn(()=>{let h=e.isCurrent.value||!Un.has(e.connection.value.state);h&&_&&Zr(F),h!==!_&&(S=!1),_=!h}),lt=()=>{S=!0};
for(let h of Bn)n.addEventListener(h,lt,{passive:!0});let we=()=>u.look();return document.addEventListener("visibilitychange",we),addEventListener("focus",we),{
marks:a,position:l,anchor:i,window:r,reading:u,draw:M,flash:Ho,ask:D,...m,scroll:h=>n.scrollBy({top:h*.9*n.clientHeight}),endLine(){a.value={...a.peek(),lineSeq:null}},
async again(){let h=i.place();!h||h.row.startsWith("k")||l.peek().isAtEnd?await m.goToEnd():await m.goTo(Number(h.row),{offset:h.offset})},dispose(){m.leave(l.peek().
isAtEnd?null:i.place()),v=!0,clearTimeout(d),clearTimeout(p),Ko(),Wo();for(let h of Bn)n.removeEventListener(h,lt);document.removeEventListener("visibilitychang\
e",we),removeEventListener("focus",we),u.dispose(),i.dispose()}}}import{html as Kn,useRef as rs}from"./vendor/preact.js";var Wn=()=>Se(c("conversation.jump_to_date"),e=>Kn`<${ss} close=${e} />`);function ss({close:e}){let t=rs(null),n=ne(new Date);function o(r){r.preventDefault(),
t.current?.value&&e(rn(t.current.value))}return Kn`
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
  `}import{useEffect as vs}from"./vendor/preact.js";import{html as Xe,signal as is,useLayoutEffect as as,useRef as cs}from"./vendor/preact.js";function jn(e,t){let n=t.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",i=s?n.left:n.right-o,a=Math.
max(4,Math.min(i,innerWidth-o-4)),l=n.top-r-4,u=l>=4?l:Math.max(4,Math.min(n.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${u}px`,e.style.insetInlineStart=
`${s?innerWidth-a-o:a}px`}var ls=6,us=["👍","❤️","😂","🎉","😮","😢"],Ae=is(null);function Gn(e){Ae.value=e}function Ve({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...us])].slice(0,ls)}function Yn(){let e=Ae.value;return e&&Xe`<${ds} key=${e.message.seq} choice=${e} />`}function ds({choice:e}){let{context:t,
message:n,anchor:o}=e,r=cs(null);as(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),jn(u,o),u.querySelector("button")?.focus()},[e]);function s(){
Ae.peek()===e&&(Ae.value=null,o.isConnected&&o.focus({preventScroll:!0}))}function i(u){s(),t.react(n,u,!n.reacted?.includes(u))}function a(u){if(u.key==="Escap\
e")s();else if(["ArrowRight","ArrowLeft"].includes(u.key))l(u);else return;u.preventDefault(),u.stopPropagation()}function l(u){let m=[...r.current.querySelectorAll(
"button")],f=getComputedStyle(o).direction==="rtl",d=u.key==="ArrowRight"===f?-1:1,p=m.indexOf(document.activeElement);m[(p+d+m.length)%m.length]?.focus()}return Xe`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${c("conversation.react")} onKeyDown=${a}
      onToggle=${u=>u.newState==="closed"&&s()}
    >
      ${Ve(t).map(u=>Xe`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${c("conversation.react_with",{emoji:u})}
          aria-pressed=${n.reacted?.includes(u)??!1} onClick=${()=>i(u)}
        >${u}</button>
      `)}
    </div>
  `}function ve(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:a}=n,l=o.state.groups.get(i),u=l?.kind==="group"&&l.role!=="member",m=n.sender_id===o.state.
me,f=!n.deleted,d=f&&l?.is_archived===!1,p=l?.kind==="direct"||u||l?.settings?.may_pin==="all";return[d&&{id:"react",label:c("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:v=>Gn({context:e,message:n,anchor:v})},d&&l?.may_post&&{id:"reply",label:c("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(n)},d&&m&&{id:"edit",label:c("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:c("conversation.copy_link"),icon:"\
link",keys:["C"],run:()=>zn(new URL(ie({name:"group",groupId:i,seq:a}),location.href).href)},f&&n.content!==""&&{id:"text",label:c("conversation.copy_text"),icon:"\
copy",run:()=>zn(n.content)},d&&p&&{id:"pin",label:n.pinned?c("conversation.unpin"):c("conversation.pin"),icon:"pin",keys:["P"],run:()=>N(()=>r.pin(i,a,!n.pinned))},
!m&&{id:"unread",label:c("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(t.reading.stop(),N(()=>o.marks.unread(i,a)))},f&&{id:"readers",label:c("c\
onversation.seen_by"),icon:"eye",run:()=>V({name:"readers",groupId:i,seq:a})},f&&n.reactions&&{id:"reactions",label:c("conversation.who_reacted"),icon:"react",run:()=>V(
{name:"reactions",groupId:i,seq:a})},f&&n.edited_at!==void 0&&(m||u)&&{id:"versions",label:c("conversation.versions"),icon:"clock",run:()=>V({name:"versions",groupId:i,
seq:a})},d&&(m||u)&&{id:"delete",label:c("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(v,$)=>{ms(e,n,$)}}].filter(v=>typeof v==
"object")}async function ms({actions:e},{group_id:t,seq:n},o){let r=()=>e.remove(t,n);if(o){await N(r);return}await Nt({title:c("conversation.delete_title"),text:c(
"conversation.delete_text"),action:c("conversation.delete"),work:r,isDanger:!0})}async function zn(e){await N(()=>navigator.clipboard.writeText(e))&&qt(c("conve\
rsation.copied"))}import{html as Qe,useEffect as fs,useLayoutEffect as ps,useRef as $s,useState as gs}from"./vendor/preact.js";var hs=3,Xn={Delete:"conversation.key_delete"};function Re({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return G(r)?r:null}function Le(e,t,n,o,r=null){let s=ve(e,t,n).map(({label:i,icon:a,keys:l,isDanger:u,run:m})=>({label:i,icon:a,...u?{isDanger:u}:{},...l?.[0]?
{detail:Xn[l[0]]?c(Xn[l[0]]??"conversation.key_delete"):l[0]}:{},onSelect:()=>m(o,window.event?.shiftKey===!0)}));Ft({label:c("conversation.menu"),items:s,anchor:o,
point:r})}function Vn({context:e,list:t,box:n}){let[o,r]=gs(null),s=$s(null),{log:i}=e.session.view.logs.get(e.groupId).value,a=o===null?void 0:i?.rows.get(o),l=G(
a)?a:null;if(fs(()=>{let d=n.current,p=$=>{let g=$.target;s.current?.contains(g)||r(Re(e,g)?.seq??null)},b=$=>{let g=$.target,y=Re(e,g);if(!y||g.closest("a, img\
, video")||String(getSelection()??"")!=="")return;$.preventDefault();let _=g.closest("[data-row]");Le(e,t,y,_,{x:$.clientX,y:$.clientY})},v=()=>r(null);return d.
addEventListener("pointerover",p),d.addEventListener("focusin",p),d.addEventListener("pointerleave",v),d.addEventListener("contextmenu",b),()=>{d.removeEventListener(
"pointerover",p),d.removeEventListener("focusin",p),d.removeEventListener("pointerleave",v),d.removeEventListener("contextmenu",b)}},[e,t]),ps(()=>{let d=n.current,
p=l&&d.querySelector(`[data-row="${l.seq}"]`);if(!s.current||!p)return;let b=p.getBoundingClientRect().top-d.getBoundingClientRect().top+d.scrollTop;s.current.style.
insetBlockStart=`${b}px`}),!l)return null;let u=ve(e,t,l),m=u.some(({id:d})=>d==="react"),f=()=>n.current?.querySelector(`[data-row="${l.seq}"]`);return Qe`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${c("conversation.commands")}>
      ${m&&Ve(e).slice(0,hs).map(d=>Qe`
        <button
          key=${d} type="button" tabindex="-1" class="emoji" aria-label=${c("conversation.react_with",{emoji:d})}
          onClick=${()=>e.react(l,d,!l.reacted?.includes(d))}
        >${d}</button>
      `)}
      ${u.filter(({isInBar:d})=>d).map(({id:d,label:p,icon:b,run:v})=>Qe`
        <button key=${d} type="button" tabindex="-1" title=${p} onClick=${$=>v(f(),$.shiftKey)}>
          <${k} name=${b} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${c("conversation.menu")} aria-haspopup="menu"
        onClick=${d=>Le(e,t,l,d.currentTarget)}
      >
        <${k} name="more" label=${c("conversation.menu")} />
      </button>
    </div>
  `}function Qn(e,t){vs(()=>{let n=e.current;if(!n||!t)return;let o=a=>{if(a){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");a.setAttribute("tabindex","0")}},r=a=>{let l=a.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function Jn(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(bs(e.key,r,n)||r&&ys(e,r,t,n))&&e.preventDefault()}function bs(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
i=o(),a=t?i.indexOf(t):i.findIndex(f=>f.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(f=>f.dataset.row===s()?.row)),u={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let f=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(f,()=>{}):f(),!0}let m=u[e];return m===void 0?!1:(i[Math.max(0,Math.min(i.length-1,a+(t?m:0)))]?.focus(),!0)}function ys(e,t,n,o){let r=Re(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return Le(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=ve(n,o,r).find(({keys:a})=>a?.
includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as Je}from"./vendor/preact.js";function Zn({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||
!i||i.unread===0)return null;let a=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return Je`
    <div class="pill top">
      <button type="button" onClick=${()=>N(()=>t.goTo(s))}>
        <${k} name="up" />
        ${a?c("conversation.unread_since",{n:i.unread,day:Me(new Date(a.timestamp))}):c("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${c("conversation.mark_read")}</button>
    </div>
  `}function eo({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(u=>u.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:i,mentions:a}=r,l=i>0?c("conversation.new",{n:i}):c("conversation.newest");return Je`
    <div class="pill bottom">
      <button type="button" onClick=${()=>N(t.goToEnd)}>
        ${s?c("conversation.yours_below"):l}
        ${a>0&&Je`<span class="pill-mentions">${c("conversation.of_them_mentions",{n:a})}</span>`}
        <${k} name="down" />
      </button>
    </div>
  `}import{html as j}from"./vendor/preact.js";import{html as oe}from"./vendor/preact.js";var ws={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function to({session:e,notice:t}){let n=new Date(
t.timestamp);return oe`
    <div class="notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${ks(e,t)}</span>
      <time datetime=${t.timestamp}>${pe(n)}</time>
    </div>
  `}function ks(e,t){let n=(r,s="")=>oe`<${tn} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return A(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return _s(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?A("conversation.notice.joined",{user:r}):A("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?A("conversation.notice.left",{user:r}):A("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return A(ws[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return A("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return A(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=ie({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=oe`<a href=${r}>${c("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?A("conversation.notice.pinned",{actor:o,message:s}):A("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return A("conversation.notice.account_deleted",{user:oe`<bdi class="person">${t.username}</bdi>`})}}
function _s(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let a of o)a.type==="group_updated"&&a.seq<t.seq&&a.seq>(r?.seq??0)&&(r=a);let{
name:s,topic:i}=t;return r&&r.name!==s?A("conversation.notice.renamed",{actor:n,name:oe`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?A("conversation.notice.topic",{actor:n,
topic:oe`<bdi>${i}</bdi>`}):A("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?A(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):A("conversation.notice.updated",{actor:n,name:oe`<bdi>${s}</bdi>`})}import{html as U}from"./vendor/preact.js";function no({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||z(o,o.state.me),i=t.state==="failed"||t.state==="asking",
a=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return U`
    <div class=${a} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&U`<${X} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&U`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&U`<p class="quote" dir="auto"><span class="quote-text">${$e(t.quote)}</span></p>`}
        ${t.content&&U`<div class="message-text"><${Te} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>U`<${Es} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&U`<${xs} context=${e} entry=${t} />`}
      </div>
      ${!i&&U`<${Ss} entry=${t} />`}
    </div>
  `}var oo=({error:e})=>e?J({code:e.code,message:e.sentence}):"";function Ss({entry:e}){let t=e.error?c("conversation.waits",{reason:oo(e)}):c("conversation.sen\
ding");return U`<span class="message-clock" title=${t}><${k} name="clock" label=${t} /></span>`}function xs({context:e,entry:t}){let{outbox:n}=e.session.local,o=t.
state==="asking"?c("conversation.asking"):c("conversation.not_sent",{reason:oo(t)});return U`
    <div class="stuck">
      <p role="alert"><${k} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?c("conversation.send"):c("conversation.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${c("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${c("conversation.delete")}</button>
      </div>
    </div>
  `}function Es({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return U`
    <div class="file">
      <span class="file-link">
        <${k} name="file" />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${Oe(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&U`
        <progress max=${n.size} value=${n.sent} aria-label=${c("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var ro=300*1e3;function io({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:a,hasNewer:l}=t,u=l?[]:n;return j`
    ${a&&j`<${so} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+u.length===0&&!a&&!l&&j`<p key="none" class="empty" role="listitem">${c("conversation.none")}</p>`}
    ${Cs(i,u).map(({day:m,at:f,items:d})=>j`
      <div class="day" key=${m}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${c("conversation.jump_to_date")} onClick=${r}>${Me(f)}</button>
        </div>
        ${d.flatMap((p,b)=>Ms({context:e,item:p,before:d[b-1],marks:o}))}
      </div>
    `)}
    ${l&&j`<${so} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Cs(e,t){let n=[],o=r=>{let s=new Date(r.at),i=ne(s),a=n.at(-1);a&&(i<=a.day||r.entry)?a.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:G(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function Ms({context:e,
item:t,before:n,marks:o}){if(t.entry){let u=e.session.state.me,m=!(n&&(n.entry||n.sender===u)&&t.at-n.at<ro);return[j`<${no} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${m} />`]}let{row:r}=t,s=r.seq===o.lineSeq,i=j`
    <div key="line" class="unread-line" role="listitem"><span>${c("conversation.unread_line")}</span></div>
  `,a=s||n?.sender!==t.sender||t.at-n.at>=ro,l=G(r)?j`<${yn} key=${r.seq} context=${e} message=${r} isHead=${a} isFlashed=${r.seq===o.flashSeq} />`:j`<${to} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[i,l]:[l]}function so({way:e,marks:t,onRetry:n}){let o=t.faultAt===e;return j`
    <div class="edge ${e}" role="listitem" aria-label=${c("conversation.reading")}>
      ${o&&j`
        <p role="alert">
          <span>${c("conversation.not_read",{reason:t.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${c("conversation.try_again")}</button>
        </p>
      `}
    </div>
  `}function uo({context:e,onReady:t}){let{session:n,groupId:o}=e,r=be(null),s=be(null),[i,a]=lo(null),l=be(null),[u,m]=lo(null),f=n.resets.value,d=ae.value,p=d.name===
"group"&&d.groupId===o?d.seq:null;Os(()=>{let y=s.current,_=Hn({session:n,groupId:o,box:r.current,render:(x,M)=>{let E=n.local.signals.outgoing.peek().filter(R=>S(
R)),L=de`<${io}
          context=${e} drawn=${x} outgoing=${E} marks=${M}
          onDay=${v} onRetry=${_.ask}
        />`;ao(x?L:null,y)}}),S=({group_id:x,recipient_id:M,seq:E})=>(x===o||M!==null&&n.local.groupWith(M)===o)&&(E===null||!n.state.logs.get(o)?.rows.has(E));
return l.current=_,a(_),t(_),()=>{_.dispose(),ao(null,y)}},[n,o]);let b=y=>y().then(()=>m(null),_=>m(J(_)));async function v(){let y=await Wn();y&&await b(()=>l.
current.goToTime(y))}let $=be(f),g=be(!1);return co(()=>{i&&(n.history.look(o,p??void 0),p!==null?b(async()=>await i.goTo(p)&&i.flash(p)):g.current||b(i.open),g.
current=!0)},[i,d]),co(()=>{i&&f!==$.current&&b(i.again),$.current=f},[i,f]),Qn(r,i),de`
    <div class="messages-place">
      ${i&&de`<${Zn} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${c("conversation.messages")}
        onKeyDown=${y=>i&&Jn(y,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${c("conversation.older")}</button>
          <button type="button" class="button" onClick=${v}>${c("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${c("conversation.messages")} ref=${s}></div>
        ${i&&de`<${Vn} context=${e} list=${i} box=${r} />`}
        ${u!==null&&de`
          <p class="empty" role="alert">
            ${c("conversation.not_read",{reason:u})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&b(i.open)}>${c("conversation.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&de`<${eo} context=${e} list=${i} />`}
    </div>
  `}import{computed as qs}from"./vendor/preact.js";import{html as mo}from"./vendor/preact.js";var Ze=3,Ts=qs(()=>new Intl.ListFormat(re.value,{type:"conjunction"}));function fo({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me),
o=n.slice(0,Ze).map(s=>z(e,s,"…")),r=n.length>Ze?c("conversation.typing_more",{names:o.join(", "),more:n.length-Ze}):c("conversation.typing",{names:Ts.value.format(
o),n:n.length});return mo`<p class="typing" aria-live="off">${n.length>0&&mo`<bdi>${r}</bdi>`}</p>`}function $o({session:e,actions:t,groupId:n}){let[o,r]=Rs(null),s=As(()=>{let a=en({session:e,key:gt({groupId:n,userId:null})});return qn({session:e,actions:t,groupId:n,
compose:a})},[e,t,n]),i=e.view.groups.get(n).value;return po(()=>{i&&!i.settings&&e.asking.group(n)},[e,n,i===null]),po(()=>{if(!o)return;let a=l=>Tn(l,{context:s,
list:o});return document.addEventListener("keydown",a),()=>document.removeEventListener("keydown",a)},[s,o]),i?et`
    <${uo} context=${s} onReady=${r} />
    <div class="main-foot">
      <${fo} session=${e} groupId=${n} />
      <${On} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${Yn} />
    <${ln} />
  `:et`<${Ls} session=${e} />`}function Ls({session:e}){let t=e.connection.value.state==="live";return et`<p class="empty" role="status">${t?c("conversation.not\
_member"):c("conversation.reading")}</p>`}import{html as H,useEffect as Ds}from"./vendor/preact.js";function go({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return Ds(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),H`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${k} name="back" label=${c("shell.back")} /></a>
      ${o?.kind==="direct"?H`<${Ns} session=${e} group=${o} />`:H`<${Is} group=${o} />`}
      ${o&&H`<${Ps} session=${e} actions=${t} group=${o} />`}
    </header>
  `}function Is({group:e}){if(!e)return H`<h1 class="grow"><bdi>${c("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return H`
    <${X} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${()=>_e({name:"group",groupId:t})}>
          <bdi>${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&H`<span class="label">${c("groups.archived")}</span>${" "}`}
        ${r!==null&&H`<span>${c("groups.count",{n:r})}</span>`}
        ${o&&H`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Ns({session:e,group:t}){let n=t.peer_id??e.state.me,o=e.view.people.get(n).value,r=ee(o)||t.name,s=n===e.state.me;return H`
    <span class="with-dot">
      <${X} id=${n} name=${r} file=${o?.avatar} />
      <${Ut} session=${e} userId=${n} />
    </span>
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${()=>_e({name:"profile",userId:n,groupId:t.id})}>
          <bdi>${r}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${s?c("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function Ps({session:e,actions:t,group:n}){let o=(r,s,i)=>H`
    <button
      class="button quiet" title=${i} aria-pressed=${ke.value?.name===r}
      onClick=${()=>_e({name:r,groupId:n.id})}
    >
      <${k} name=${s} label=${i} />
    </button>
  `;return H`
    ${n.kind==="group"&&o("members","group",c("groups.members"))}
    ${o("pins","pin",c("groups.pins"))}
    ${o("search","search",c("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${c("groups.menu")}
      onClick=${r=>xe({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${k} name="more" label=${c("groups.menu")} />
    </button>
  `}import{html as tt,useEffect as Fs,useState as ho}from"./vendor/preact.js";var vo=new Map;function De({load:e,name:t,...n}){let[o,r]=ho(!1),[,s]=ho(0),i=vo.get(e);
return Fs(()=>{i||o||e().then(a=>{vo.set(e,a),s(l=>l+1)},()=>r(!0))},[e,o]),i?tt`<${i[t]} ...${n} />`:o?tt`
    <div class="empty" role="alert">
      <p>${c("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${c("shell.try_again")}</button>
    </div>
  `:tt`<p class="empty" role="status">${c("shell.loading")}</p>`}import{html as bo,useEffect as nt,useLayoutEffect as Bs,useRef as Us,useState as yo}from"./vendor/preact.js";var ot=null;function ko({session:e,actions:t}){let n=ke.value,o=Us(!1),[,r]=yo(0),[s,i]=yo(!1),a=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!a;if(nt(()=>{a&&He()},[a]),nt(()=>{!l||ot||import("./panels.js").then(m=>{ot=m.PANELS,r(f=>f+1)},()=>i(!0))},
[l]),nt(()=>{if(l)return document.addEventListener("keydown",wo),()=>document.removeEventListener("keydown",wo)},[l]),Bs(()=>{o.current&&!l&&Hs()&&It(),o.current=
l},[l]),!l)return null;let u=ot?.[n.name];return u?bo`<${u} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:bo`
    <${Ht} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?c("groups.not_loaded"):c("groups.loading")}
      </p>
    <//>
  `}function wo(e){e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open")||(e.preventDefault(),He())}var Hs=()=>!document.
activeElement||document.activeElement===document.body;import{html as ct,useMemo as $i,useState as gi}from"./vendor/preact.js";import{html as Ie,useEffect as Ks,useState as Ws}from"./vendor/preact.js";var js={connecting:2e3,catching_up:1e3},_o=1e3;function So({session:e}){let t=e.connection.value,n=Gs(t),o=Ys(t,n);return Ie`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&Ie`<${k} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&Ie`<span class="quiet-text" aria-hidden="true">${zs(t,n)}</span>`}
      ${o?.button&&Ie`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function Gs({state:e,since:t,retryAt:n}){let[o,r]=Ws(Date.now());return Ks(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let i=setInterval(()=>r(Date.now()),_o);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function Ys({state:e,since:t},n){let o={button:c("shell.now"),onSelect:()=>C.
wake()};switch(e){case"connecting":case"catching_up":return n-t<js[e]?null:{text:c(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:c("shell.offline"),...o};case"waiting":return{text:c("shell.reconnecting"),...o};case"updating":return{text:c("shell.restarting")};case"crowded":return{text:c(
"shell.crowded"),button:c("shell.try_again"),onSelect:()=>C.wake()};case"faulty":return{text:c("shell.faulty"),button:c("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function zs({retryAt:e},t){let n=Math.ceil((Number(e)-t)/_o);return n>0?c("shell.seconds",{n}):""}var rt=["all","unread","mentions","direct"],Xs={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function xo(e,t,n,o){if(n==="all")return e;let r=Xs[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as Ro,useEffect as Do,useLayoutEffect as Ne,useRef as me,useState as at}from"./vendor/preact.js";var Vs=1440*60*1e3,Qs=7,Js=Y({hour:"numeric",minute:"2-digit"}),Zs=Y({weekday:"short"}),ei=Y({day:"numeric",month:"short"}),ti=Y({day:"numeric",month:"numeric",
year:"2-digit"}),Eo=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function Co(e,t=new Date){let n=Math.round((Eo(t)-Eo(e))/Vs);return n===0?Js.
value.format(e):n>0&&n<Qs?Zs.value.format(e):(e.getFullYear()===t.getFullYear()?ei:ti).value.format(e)}import{html as P,useEffect as Mo,useLayoutEffect as ni,useRef as oi}from"./vendor/preact.js";var Oo=999;function qo({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:a}){let l=e.view.groups.get(n).value,u=oi(null);ni(()=>u.current?.
style.setProperty("--at",String(o)),[o,!l]);let m=ri(e,l);if(!l)return null;let f=yt(l,Date.now()),d=si(l,m.person),p=l.unread>0&&!f,b=$=>xe({session:e,actions:t,
id:n,name:d,point:$,anchor:u.current?.querySelector($?"a":"button")}),v=$=>{$.preventDefault();let g=$.clientX===0&&$.clientY===0;b(g?null:{x:$.clientX,y:$.clientY})};
return P`
    <li
      ref=${u} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${v} onFocusIn=${()=>a(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${ii(l,d,f,m.isOnline)} data-unread=${p} data-muted=${f} draggable=${!1}
      >
        <span class="group-picture">
          <${X} id=${l.peer_id??n} name=${d} file=${m.person?.avatar} isGroup=${l.kind==="group"} />
          ${m.isOnline&&P`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${d}</bdi>
            ${f&&P`<${k} name="muted" />`}
            ${l.last&&P`<time class="group-time">${Co(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${ci} session=${e} group=${l} isChosen=${s} />
            <${ai} group=${l} isMuted=${f} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>b(null)}
      >
        <${k} name="more" label=${c("shell.menu_of",{name:d})} />
      </button>
    </li>
  `}function ri(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return Mo(()=>o?e.people.show(n):void 0,[n,o]),
Mo(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function si(e,t){return e.kind==="group"?e.name:t?.
is_deleted?c("shell.deleted_user"):ee(t)||e.name}function ii({unread:e,mentions:t},n,o,r){let s=[n];return r&&s.push(c("shell.online")),e>0&&s.push(c("shell.n_u\
nread",{n:e})),t>0&&s.push(c("shell.n_mentions",{n:t})),o&&s.push(c("shell.muted")),s.join(", ")}function ai({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n===
"direct"&&e>0&&!o;return P`
    ${t>0&&!r&&P`<span class="badge of-mention">@${st(t)}</span>`}
    ${r&&P`<span class="badge of-mention">${st(e)}</span>`}
    ${e>0&&!o&&!r&&P`<span class="badge">${st(e)}</span>`}
  `}var st=e=>e>Oo?`${Oo}+`:e;function ci({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter(f=>f!==e.state.me),a=e.local.
signals.drafts.get(`g${o}`).value;if(i.length>0)return P`<span class="group-last typing">${c("shell.typing")}</span>`;if(a?.text&&!n)return P`<span class="group-last"><em>${c(
"shell.draft")}</em> <bdi>${a.text}</bdi></span>`;if(!r)return P`<span class="group-last"><bdi>${t.topic||c("shell.empty_group")}</bdi></span>`;let l=r.sender_id===
e.state.me,u=e.view.people.get(r.sender_id).value,m=l?c("shell.you"):s==="direct"?null:ee(u)||r.sender;return P`<span class="group-last">${m&&P`<bdi>${m}</bdi>: `}<bdi>${li(
r)}</bdi></span>`}function li({kind:e,text:t}){return e==="deleted"?c("shell.deleted"):e==="file"?c("shell.a_file"):Mt(t)}function To({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function Ao({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var ui=2e3,di=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Io({session:e,actions:t,ids:n,chosen:o}){let r=me(null),s=me(null),[i,a]=mi(n),[
l,u]=at({first:0,end:0}),[m,f]=at(null),d=pi(i,[m,o,i[0]??null]),p=it(s.current),b=Ao(l,[i.indexOf(d??-1),i.indexOf(p??-1)]);function v(){let g=r.current,y=s.current?.
getBoundingClientRect().height??0,_=i.length;if(!g||_===0||y===0)return;let S=To({top:g.scrollTop,height:g.clientHeight,row:y/_,count:_});u(x=>x.first===S.first&&
x.end===S.end?x:S)}Ne(()=>{s.current?.style.setProperty("--count",String(i.length)),v()},[i]),Do(()=>{let g=new ResizeObserver(v);return g.observe(r.current),g.
observe(s.current),()=>g.disconnect()},[i]),Ne(()=>{p!==null&&it(s.current)===null&&Lo(s.current,p)?.focus()}),fi(s,i,o);function $(g){let y=it(s.current);if(y===
null||!di.includes(g.key)||g.altKey||g.ctrlKey)return;g.preventDefault();let _=Math.max(1,Math.floor((r.current?.clientHeight??0)/No(s.current))-1),S=i.indexOf(
y),x={ArrowDown:S+1,ArrowUp:S-1,PageDown:S+_,PageUp:S-_,Home:0,End:i.length-1}[g.key]??S,M=i[Math.max(0,Math.min(x,i.length-1))];M!==void 0&&f(M)}return Ne(()=>{
m!==null&&p!==null&&p!==m&&Lo(s.current,m)?.focus()},[m]),Ro`
    <div
      ref=${r} class="sidebar-body" onScroll=${v}
      onPointerMove=${a} onPointerDown=${a} onKeyDownCapture=${a} onFocusIn=${a}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${c("shell.conversations")} onKeyDown=${$}>
        ${b.map(g=>{let y=i[g];return Ro`<${qo}
            key=${y} id=${y} position=${g} count=${i.length} session=${e} actions=${t}
            isChosen=${y===o} isStop=${y===d} onFocus=${f}
          />`})}
      </ul>
    </div>
  `}function mi(e){let t=me(e),n=me(-1/0),o=me(null),[,r]=at(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),Do(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+ui}]}function fi(e,t,n){let o=me(null);Ne(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=No(e.current),a=r*i;a<s.scrollTop?s.scrollTop=
a-i:a+i>s.scrollTop+s.clientHeight&&(s.scrollTop=a+2*i-s.clientHeight)})}function No(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function it(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var Lo=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),pi=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;function Po({session:e,actions:t,chosen:n}){let[o,r]=gi(rt[0]),s=hi(e,o,n);return ct`
    <nav id="groups" class="sidebar" aria-label=${c("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${k} name="logo" /><span>${c("shell.name")}</span></a>
          <span class="grow"></span>
          <${Kt} session=${e} actions=${t} />
        </div>
        <div class="filters" role="group" aria-label=${c("shell.filter")}>
          ${rt.map(i=>ct`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${c(`shell.filter.${i}`)}
            </button>`)}
        </div>
      </header>
      <${Io} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&ct`<p class="empty">${c(`shell.none.${o}`)}</p>`}
      <${So} session=${e} />
    </nav>
  `}function hi(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return $i(()=>xo(o,e.state.groups,t,n),[e,o,r,t,n])}function Fo({session:e,actions:t}){let n=ae.value,o=n.name!=="home";return Q`
    <a class="skip-link" href="#main">${c("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Lt}>
      <${Po} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        ${n.name==="group"?Q`<${go} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`:Q`<header class="bar">
              <a class="button quiet back" href="/"><${k} name="back" label=${c("shell.back")} /></a>
              <h1><bdi>${ki(n)}</bdi></h1>
            </header>`}
        <${wi} session=${e} actions=${t} at=${n} />
      </main>
      <${ko} session=${e} actions=${t} />
    </div>
    <${Pt} />
    <${Bt} />
    <${Tt} />
  `}var vi=()=>import("./invite.js"),bi=()=>import("./search.js"),yi=()=>import("./settings.js");function wi({session:e,
actions:t,at:n}){switch(n.name){case"group":return Q`<${$o} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"join":return Q`<${De} load=${vi} name="InviteScreen" session=${e} actions=${t} code=${n.
code} />`;case"search":return Q`<${De} load=${bi} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return Q`<${De} load=${yi} name="Settings" session=${e} actions=${t} page=${n.
page} />`;case"home":return Q`<div class="main-body"><p class="empty">${c("shell.choose")}</p></div>`;default:return Q`<div class="main-body"></div>`}}function ki(e){
switch(e.name){case"home":return c("shell.name");case"group":case"direct":return c("shell.conversation");case"join":return c("shell.invitation");case"search":return c(
"shell.search");case"settings":return c("shell.settings");case"unknown":return c("shell.not_found")}}function Si(){let e=C.status.value;switch(e.name){case"starting":return Pe`<p class="empty" role="status">${c("shell.starting")}</p>`;case"signed_out":return Pe`<${Jt} reason=${e.
reason} known=${e.email} />`;case"signed_in":return Pe`<${Fo} session=${e.session} actions=${e.actions} />`}}function Bo(e){Gt().then(()=>_i(Pe`<${Si} />`,e)),addEventListener(
"online",()=>C.wake()),addEventListener("offline",()=>C.offline()),addEventListener("pagehide",()=>{C.flush()}),document.addEventListener("visibilitychange",()=>{
document.visibilityState==="visible"?C.wake():C.flush()}),C.start()}async function Uo(){if("serviceWorker"in navigator){if(Ot==="src"){await xi();return}try{await navigator.serviceWorker.register(Ei("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function xi(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function Ei(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}Bo(document.getElementById("app"));Uo();
