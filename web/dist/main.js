import{a as Rt,j as xe}from"./shared3.js";import{b as xt}from"./shared7.js";import{a as Y,b as Et,c as we,d as V,e as ke,f as Ue,g as Ct,
h as _e,i as At}from"./shared2.js";import{a as me,b as kt,c as Dt}from"./shared6.js";import{a as Tt,b as qt}from"./shared5.js";
import{a as Se,b as Mt,c as Ot}from"./shared4.js";import{A as bt,B as k,C as yt,D as wt,E as Q,F as I,G as se,H as ie,I as _t,J as St,K as Z,L as X,
b as oe,c as dt,d as mt,e as a,f as q,g as Fe,h as ft,i as pt,k as G,l as Be,m as J,n as re,o as $t,p as gt,q as vt,y as ht,z as O}from"./shared.js";import{html as Pe,render as Js}from"./vendor/preact.js";import{effect as Do}from"./vendor/preact.js";var Lo=["theme","text_size","density","reduced_motion","language"],It="chat-looks",Io=new Set(["ar","fa","he","ur"]);async function Pt(){let e=Po(),t=Lt(e);Do(()=>{
let n=O.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,r=Object.fromEntries(Lo.map(s=>[s,o.value[s]]));Lt(r),No(r)}),await t}
async function Lt({theme:e,text_size:t,density:n,reduced_motion:o,language:r}){let s=document.documentElement;Ee(s,"theme",e==="system"?null:e),Ee(s,"textSize",
t==="normal"?null:t),Ee(s,"density",n==="normal"?null:n),Ee(s,"motion",o==="always"?"reduced":null);let i=getComputedStyle(s).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",i);let c=mt(r?[r]:navigator.languages);try{await dt(c)}catch{return}s.lang=c,s.dir=Io.has(
c)?"rtl":"ltr"}function Ee(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function Po(){try{return{...Fe,...JSON.parse(localStorage.getItem(It)??"{}")}}catch{
return Fe}}function No(e){try{localStorage.setItem(It,JSON.stringify(e))}catch{}}import{html as U,useEffect as Fo,useState as ee}from"./vendor/preact.js";var Nt=3,Ft=64;function Bt(e){let t=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return t>0&&t<Nt?a("account.name_short",{n:Nt}):t>Ft?a("account.na\
me_long",{n:Ft}):""}var Ut={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},Ht={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
Bo=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],Uo="password",He=1e3;function Kt({reason:e,known:t}){let n=O.config.value,[o,r]=ee("sign_in"),[s,i]=ee(!1),
[c,l]=ee({field:"",text:""}),[u,m]=ee(e&&Ut[e]?a(Ut[e]):""),[f,d]=Ho(),[p,b]=ee(""),h=ie.value,$=h.name==="join"&&h.code!==""?h.code:null,g=n?.registration==="o\
pen"||n?.registration==="invite"&&$!==null;async function y(E){i(!0),l({field:"",text:""});try{await E()}catch(A){let{code:R,retryAfter:T}=A,F=Object.hasOwn(Ht,
R)?Ht[R]:void 0;R==="rate_limited"&&T&&d(T),l(F?{field:F.field,text:a(F.key)}:{field:"",text:Q(A)}),i(!1)}}function _(E){E.preventDefault();let A=E.target,R=F=>kt(
A,F),T={email:R("email"),password:R("password"),isShared:R("shared")!==""};y(async()=>{if(o==="sign_in")await O.login(T);else if(o==="register"){let F=await O.register(
{...T,username:R("username"),invite:$});F!==null&&_t(`/g/${F}`,{replace:!0})}else await O.reset(R("code").trim(),R("password")),S("sign_in"),m(a("account.passwo\
rd_set"))})}function S(E){r(E),i(!1),m(""),l({field:"",text:""})}let x=E=>c.field===E?c.text:"",C=(E,A)=>U`<button type="button" class="button quiet" onClick=${()=>S(
E)}>${a(A)}</button>`;return U`
    <main class="screen">
      <form class="card" onSubmit=${_}>
        <h1><${k} name="logo" /> ${a(`account.${o}`)}</h1>
        ${u&&U`<p class="notice" role="status">${u}</p>`}
        ${$&&U`<${xt} code=${$} />`}
        ${o==="register"&&U`<${me}
          name="username" label=${a("account.name")} autocomplete="username" isFirst=${!0} hint=${a("account.name_hint")}
          fault=${x("username")||Bt(p)}
          onInput=${E=>b(E.target.value)}
        />`}
        ${o==="reset"&&U`<${me} name="code" label=${a("account.code")} hint=${a("account.code_hint")} isFirst=${!0} fault=${x("code")} />`}
        ${o!=="reset"&&U`<${me}
          name="email" label=${a("account.email")} type="email" value=${t??""} fault=${x("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!t}
        />`}
        <${me}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!t}
          label=${o==="reset"?a("account.new_password"):a("account.password")} fault=${x("password")}
          autocomplete=${o==="sign_in"?"current-password":"new-password"}
          minlength=${o==="sign_in"?void 0:8} hint=${o==="sign_in"?"":a("account.password_hint")}
        />
        ${o!=="reset"&&U`<label class="choice"><input type="checkbox" name="shared" /><span>${a("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!c.text||c.field!==""}>${c.field?"":c.text}</p>
        <button class="button primary" disabled=${s||f>0}>
          ${f>0?a("account.wait",{n:f}):a(`account.${o}`)}
        </button>
        <div class="card-links">
          ${o==="sign_in"?U`${g&&C("register","account.register")}${C("reset","account.has_code")}`:C("sign_in","account.has_account")}
        </div>
        ${o==="sign_in"&&n?.has_demo_users&&U`<${Ko} attempt=${y} />`}
      </form>
    </main>
  `}function Ho(){let[e,t]=ee(0),[n,o]=ee(0),r=Math.max(0,Math.ceil((e-n)/He));return Fo(()=>{if(r===0)return;let s=setInterval(()=>o(Date.now()),He);return()=>clearInterval(
s)},[r===0]),[r,s=>{o(Date.now()),t(Date.now()+s*He)}]}function Ko({attempt:e}){return U`
    <fieldset class="demo">
      <legend>${a("account.try_as")}</legend>
      ${Bo.map(([t,n])=>U`
          <button type="button" class="button" onClick=${()=>e(()=>O.login({email:String(n),password:Uo}))}>
            ${t}
          </button>
        `)}
    </fieldset>
  `}import{html as z}from"./vendor/preact.js";import{html as Qe,useEffect as Zn,useMemo as cs,useState as ls}from"./vendor/preact.js";import{signal as Wt}from"./vendor/preact.js";var Wo={text:"",reply_to:null,selection:null,files:[]};function Gt({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=Wt(null),s=Wt(0),i=()=>n.get(t)??Wo,c=u=>n.set(t,{...i(),...u}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:i,change:c,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:u,seq:m,sender_id:f,sender:d,content:p}){r.value=null,c({reply_to:{id:u,seq:m,sender_id:f,sender:d,content:p}}),l()},edit(u){r.value=u,l()},
async restore(u){let m=await o.discard(u,!0);if(!m)return;r.value=null;let f=i(),d=[f.text,m.content].filter(p=>p.trim()!=="").join(`
`);c({text:d,selection:null,reply_to:m.quote??f.reply_to,files:[...f.files,...m.files]}),l()}}}import{html as dn,useEffect as vr,useLayoutEffect as mn,useRef as fn,useState as pn}from"./vendor/preact.js";import{html as Ge}from"./vendor/preact.js";import{html as Go}from"./vendor/preact.js";function j(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?a("conversation.deleted_user"):Z(o)||n}var Yt=({session:e,id:t,username:n})=>Go`<bdi class="person">${j(
e,t,n)}</bdi>`;var Yo=Y({hour:"numeric",minute:"2-digit"}),jo=Y({weekday:"long",day:"numeric",month:"long"}),zo=Y({weekday:"long",day:"numeric",month:"long",year:"numeric"}),Xo=Y(
{dateStyle:"full",timeStyle:"medium"}),jt=Et({numeric:"auto"}),ae=1e3,Ci=[["year",365.25*24*60*60*ae],["month",365.25/12*24*60*60*ae],["week",10080*60*ae],["day",
1440*60*ae],["hour",3600*ae],["minute",60*ae]];function te(e){let t=n=>String(n).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}
function Xt(e){let[t,n,o]=e.split("-").map(Number);return new Date(t,n-1,o)}var fe=e=>Yo.value.format(e),Ce=e=>Xo.value.format(e);function Me(e,t=new Date){let n=te(
e);if(n===te(t))return zt(jt.value.format(0,"day"));let o=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return n===te(o)?zt(jt.value.format(-1,"day")):(e.
getFullYear()===t.getFullYear()?jo:zo).value.format(e)}function zt(e){let[t,...n]=e;return t.toLocaleUpperCase(oe.value)+n.join("")}import{html as K}from"./vendor/preact.js";import{html as ce,useState as or}from"./vendor/preact.js";import{computed as Vo}from"./vendor/preact.js";var Vt=["byte","kilobyte","megabyte","gigabyte"],Qo=Vo(()=>Vt.map(e=>new Intl.NumberFormat(oe.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Oe(e){let t=e,n=0;for(;t>=1e3&&n<Vt.length-1;)t/=1024,n++;return Qo.value[n].format(n===0?t:Number(t.toPrecision(3)))}import{html as Qt,signal as Jo,useLayoutEffect as Zo,useRef as er,useState as tr}from"./vendor/preact.js";var Ke=Jo(null);function Jt(e){Ke.value=e}function Zt(){let e=Ke.value;return e&&Qt`<${nr} key=${e.href} picture=${e} />`}function nr({picture:{file:e,href:t}}){
let n=er(null),[o,r]=tr(!1);Zo(()=>n.current?.showModal(),[]);let s=()=>n.current?.close(),i=o?`/v1/files/${e.id}/thumbnail`:t;return Qt`
    <dialog
      ref=${n} class="viewer" aria-label=${e.name} onClose=${()=>Ke.value=null}
      onClick=${c=>c.target===n.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${e.name}</bdi>
        <a class="button quiet" href=${t} download=${e.name}>
          <${k} name="download" label=${a("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${k} name="close" label=${a("conversation.close")} /></button>
      </header>
      <img src=${i} width=${e.width} height=${e.height} alt=${e.name} onError=${()=>r(!0)} />
    </dialog>
  `}var rr=320,sr=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),Te=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function ir({type:e,width:t,height:n}){if(!sr.has(e)||!t||!n)return null;let o=Math.min(1,rr/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function en({files:e,at:t}){return ce`
    <div class="files">${e.map(n=>ce`<${ar} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function ar({file:e,at:t}){let[n,o]=or(!1),r=n?null:ir(e);if(r)return ce`
      <button
        type="button" class="picture" aria-label=${a("conversation.open_picture",{name:e.name})}
        onClick=${()=>Jt({file:e,href:Te(e,t)})}
      >
        <img
          src=${`/v1/files/${e.id}/thumbnail`} width=${r.width} height=${r.height} alt=${e.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=e.type.split("/")[0];return ce`
    <div class="file">
      ${s==="video"&&ce`<video controls preload="none" aria-label=${e.name} src=${Te(e,t)} />`}
      ${s==="audio"&&ce`<audio controls preload="none" aria-label=${e.name} src=${Te(e,t)} />`}
      <a class="file-link" href=${Te(e,t)} download=${e.name}>
        <${k} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${cr(e)} · ${Oe(e.size)}</span>
        </span>
        <${k} name="download" label=${a("conversation.download")} />
      </a>
    </div>
  `}function cr({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as We}from"./vendor/preact.js";function tn({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=c=>V({name:"profile",userId:c,groupId:s});return We`
    ${n&&We`
      <div class="message-text">
        <${_e} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />
      </div>
    `}
    ${o&&We`<span class="message-edited" title=${Ce(new Date(o))}>${a("conversation.edited_mark")}</span>`}
  `}import{html as nn,useState as lr}from"./vendor/preact.js";var on=8;function rn({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=lr(null),i=Object.
entries(n);if(i.length===0)return null;async function c(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),
u=new Map;for(let{emoji:m,username:f}of l)u.set(m,[...u.get(m)??[],f]);s({counts:n,by:u})}catch{}}}return nn`
    <div class="reactions" onPointerEnter=${c} onFocusIn=${c}>
      ${i.map(([l,u])=>{let m=o.includes(l),f=r?.by.get(l)?.join(", ");return nn`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${m}
            aria-label=${a("conversation.reaction",{emoji:l,n:u})}
            title=${f?`${l} ${f}`:l}
            onClick=${()=>e.react(t,l,!m)}
          >
            <span class="emoji">${ur(l)}</span><span>${u}</span>
          </button>
        `})}
    </div>
  `}function ur(e){let t=Array.from(e);return t.length>on?`${t.slice(0,on-1).join("")}…`:e}var dr=300;function sn({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e,s=j(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).value,c=new Date(
t.timestamp),l=K`<time datetime=${t.timestamp} title=${Ce(c)}>${fe(c)}</time>`,u=t.mentions?.some(f=>f===0||f===r.state.me)??!1,m=["message",n&&"head",u&&"to-me",
o&&"flashed"].filter(Boolean).join(" ");return K`
    <div class=${m} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${pr(t,s,c)}>
      <div class="message-side">
        ${n?K`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${a("conversation.profile_of",{name:s})}
              onClick=${()=>V({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${X} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&K`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&K`<${fr} context=${e} message=${t} />`}
        ${t.deleted?K`<p class="message-gone">${a("conversation.deleted")}</p>`:K`<${tn} context=${e} message=${t} />`}
        ${t.files&&K`<${en} files=${t.files} at=${t} />`}
        <${rn} context=${e} message=${t} />
        <${mr} message=${t} />
      </div>
      ${t.pinned&&K`<span class="message-pinned"><${k} name="pin" label=${a("conversation.pinned")} /></span>`}
    </div>
  `}function mr({message:{group_id:e,seq:t,reply_count:n}}){return n?K`
    <button type="button" class="replies" onClick=${()=>V({name:"replies",groupId:e,seq:t})}>
      <${k} name="reply" />${a("conversation.replies",{n})}
    </button>
  `:null}function fr({context:e,message:t}){let n=t.quote,o=j(e.session,n.sender_id,n.sender),r=se({name:"group",groupId:t.group_id,seq:n.seq});return K`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${pe(n)}</span>
    </a>
  `}function pe({content:e}){return e.trim()===""?a("conversation.no_text"):e.replace(/\s+/g," ")}function pr(e,t,n){let o=e.deleted?a("conversation.deleted"):e.
content.slice(0,dr),r=e.files?.map(c=>c.name)??[],s=Object.values(e.reactions??{}).reduce((c,l)=>c+l,0),i=[[o,...r].filter(c=>c!=="").join(", "),s>0&&a("convers\
ation.reactions",{n:s}),e.edited_at&&!e.deleted&&a("conversation.edited"),e.pinned&&a("conversation.pinned")];return`${t}, ${fe(n)}: ${i.filter(Boolean).join(",\
 ")}`}function an({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to;if(o)return Ge`
      <div class="composer-bar">
        <${k} name="edit" /><span class="grow">${a("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${k} name="close" label=${a("conversation.cancel")} /></button>
      </div>
    `;if(!r)return null;let s=r.sender_id?j(e,r.sender_id,r.sender):"",i=()=>{t.change({reply_to:null}),t.ask()};return Ge`
    <div class="composer-bar">
      <${k} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${s?a("conversation.reply_to",{name:s}):a("conversation.reply")}</b>
        ${s&&Ge`${" "}<span class="quiet-text">${pe(r)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${i}><${k} name="close" label=${a("conversation.cancel")} /></button>
    </div>
  `}import{html as $r}from"./vendor/preact.js";var cn=(e,t)=>Se(a("conversation.conflict"),n=>$r`
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
    `);var gr=matchMedia("(pointer: coarse) and (hover: none)");function ln(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!gr.matches}function un({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!G(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}var hr=15e3,br=16384,yr=new TextEncoder;function $n({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,c=n.editing.value,l=r===null?
null:e.view.groups.get(r).value,u=r===null||(l?.may_post??!1),[m,f]=pn(i?.text??""),[d,p]=pn(""),b=fn(null),h=fn(0),$=c?d:m,g=i?.files??[];vr(()=>{document.activeElement===
b.current&&m!==""&&i?.text!==""||f(i?.text??"")},[i?.text]),mn(()=>{c&&p(c.content)},[c]);let y=n.focus.value;mn(()=>{let w=b.current;!w||y===0||(w.focus(),w.setSelectionRange(
w.value.length,w.value.length))},[y,c]);function _(w){if(c){p(w);return}f(w);let{selectionStart:D,selectionEnd:L}=b.current;n.change({text:w,selection:[D,L]}),w!==
""&&r!==null&&e.people.type(r)}let S=yr.encode($).length,x=e.server.value?.content_bytes_max??br,C=u&&S<=x&&($.trim()!==""||!c&&g.length>0);async function E(){if(!C)
return;if(c){await A(c);return}let{reply_to:w}=n.draft();f(""),n.change({text:"",reply_to:null,files:[],selection:null});let D=r===null?{recipient_id:s}:{group_id:r},
L=t.send({...D,content:$,files:g,quote:w,reply_to:w?.id??null});(o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().catch(()=>{}),
await L;let be=b.current?.value??"";be!==""&&!n.editing.peek()&&n.change({text:be})}async function A(w){if($===w.content){T();return}try{await t.edit(w,$),T()}catch(D){
D instanceof pt?await R(D):await I(()=>Promise.reject(D))}}async function R({mine:w,theirs:D}){let L=await cn(w,D.content);L==="theirs"?T():L==="mine"?await I(async()=>(await t.
edit(D,w),T())):n.ask()}function T(){n.editing.value=null,n.ask()}function F(w){if(w.defaultPrevented)return;let D=e.local.signals.settings.peek();if(ln(w,h.current,
D.enter_sends))w.preventDefault(),E();else{if(w.isComposing)return;if(w.key==="Escape"&&(c||i?.reply_to))w.preventDefault(),c?T():n.change({reply_to:null});else if(w.
key==="ArrowUp"&&$===""&&!c&&r!==null){let L=un(e,r);if(!L)return;w.preventDefault(),n.edit(L)}else(w.key==="PageUp"||w.key==="PageDown")&&o&&(w.preventDefault(),
o.scroll(w.key==="PageUp"?-1:1))}}function Ne(w){w.preventDefault(),E(),b.current?.focus()}return dn`
    <form class="composer" onSubmit=${Ne}>
      <${an} session=${e} compose=${n} onStop=${T} />
      <div class="composer-line">
        <textarea
          ref=${b} rows="1" aria-label=${a("conversation.message")} dir="auto" value=${$} readonly=${!u&&!c}
          placeholder=${u?a("conversation.write"):a("conversation.may_not_write")}
          onInput=${w=>_(w.target.value)}
          onKeyDown=${F} onCompositionEnd=${w=>h.current=w.timeStamp}
        ></textarea>
        <button class="button primary send" disabled=${!C}>
          <${k} name=${c?"check":"send"} label=${c?a("conversation.save"):a("conversation.send")} />
        </button>
      </div>
      ${S>=hr&&dn`
        <p class="composer-count" role="status" data-over=${S>x}>${a("conversation.left",{left:x-S})}</p>
      `}
    </form>
  `}var wr=24;function gn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},c,l){
return l&&this.used(c),I(()=>t.react(s,i,c,l))},used(s){let i=r.settings.peek().recent_emoji.filter(c=>c!==s);r.set("recent_emoji",[s,...i].slice(0,wr))}}}function vn(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel :focus"))return;let{session:o,
groupId:r,compose:s}=t;if(e.key==="Escape"){if(document.querySelector(".panel"))return;e.preventDefault();let i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.
endLine(),n.goToEnd().catch(()=>{}),s.ask()}else kr(e)&&!_r(e.target)&&s.ask()}var kr=({key:e,ctrlKey:t,metaKey:n,altKey:o})=>Array.from(e).length===1&&e!==" "&&
!t&&!n&&!o,_r=e=>e instanceof HTMLElement&&e.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]")!==null;import{html as ue,render as jn,useEffect as zn,useLayoutEffect as ss,useRef as he,useState as Xn}from"./vendor/preact.js";import{effect as Sn,signal as xn,untracked as Or}from"./vendor/preact.js";function hn({box:e,hasEnd:t,onMoved:n}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],i=()=>e.getBoundingClientRect().top,c=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>t()&&c()<80;function u(h){let $=i(),g=0,y=h.length;for(;g<y;){let _=g+y>>1;h[_].getBoundingClientRect().bottom>$?y=_:g=_+1}return g}
function m(){let h=s(),$=new Set(h);for(let g of o.keys())$.has(g)||(o.delete(g),b.unobserve(g));for(let g of h)o.has(g)||b.observe(g),o.set(g,g.getBoundingClientRect().
height);r=l()}function f(){if(r)d();else{let h=i(),$=0;for(let g of s()){let{bottom:y,height:_}=g.getBoundingClientRect(),S=_-(o.get(g)??_);if(y-$-S>h)break;$+=
S}$!==0&&(e.scrollTop+=$)}m(),n()}function d(){e.scrollTop=e.scrollHeight}function p(){r=l(),n()}let b=new ResizeObserver(f);return b.observe(e),e.addEventListener(
"scroll",p,{passive:!0}),{rows:s,atEnd:l,spare:()=>({above:e.scrollTop,below:c()}),change(h){let $=l(),g=s(),y=$?0:u(g),_=$?[]:g.slice(y,y+30).map(S=>({row:S,top:S.
getBoundingClientRect().top}));if(h(),$)t()&&d();else{let S=_.find(({row:x})=>x.isConnected);S&&(e.scrollTop+=S.row.getBoundingClientRect().top-S.top)}m()},move(h,$){
h();let g=$&&e.querySelector(`[data-row="${$.row}"]`);if(!g)d();else{let y=$.offset??e.clientHeight*($.part??0);e.scrollTop+=g.getBoundingClientRect().top-i()-y}
m()},place(){let h=s(),$=h[u(h)];return $?{row:String($.dataset.row),offset:$.getBoundingClientRect().top-i()}:null},lastSeen(){let h=e.getBoundingClientRect().
bottom+1;return s().findLast($=>$.getBoundingClientRect().bottom<=h)},dispose(){b.disconnect(),e.removeEventListener("scroll",p)}}}var Sr=600*1e3,xr=100,bn={part:1/3},Er={offset:48},le=new Map;function yn({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,c=`${s.me} ${t}`,
l=0;async function u(d,p=bn){let b=++l;if(await i.openAt(t,d),b!==l||!n.around(d))return!1;let h=n.nearest(d);return h!==null&&o({row:String(h),...p}),h===d}async function m(){
let d=++l,p=s.groups.get(t)?.seq??0;i.look(t,gt);let b=n.atEnd();b&&o(null),!(b&&(n.segment()?.to??0)>=p)&&(await i.page(t),d===l&&n.atEnd()&&o(null))}async function f(){
let d=++l,{seq:p}=await i.open(t);return d!==l?!0:p===null||!n.around(p)?!1:(r(p),o({row:String(p),...bn}),!0)}return{goTo:u,goToEnd:m,openUnread:f,async open(){
if(await f())return;let d=le.get(c);d&&Date.now()-d.at<Sr&&n.around(Number(d.row))?o(d):await m()},async goToTime(d){let{seq:p}=await i.openAtTime(t,d.toISOString());
p===null?await m():await u(p,Er)},leave(d){l++,le.delete(c),d&&!d.row.startsWith("k")&&le.set(c,{...d,at:Date.now()});let[p]=le.keys();le.size>xr&&p!==void 0&&le.
delete(p)}}}var Cr=400;function wn({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,c=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let m=e.state.groups.get(t),f=o.segment();if(!m||!f||!c()||f.from>Math.max(m.read_seq+1,r()??0))return 0;let d=e.state.logs.get(t);if(n.atEnd()&&d&&J(d)===f)return f.
to;let p=n.lastSeen()?.dataset.row??"";return p.startsWith("k")?f.to:Number(p)}function u(){let m=l(),f=e.state.groups.get(t);i||!f||m<=f.read_seq||s||(s=setTimeout(
()=>{s=0;let d=Math.min(m,l());!i&&d>0&&e.marks.read(t,d),u()},Cr))}return{look:u,isLooking:c,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function kn(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&J(o);return!n||!o||!r?null:re(o,r).find(i=>i.seq>n.read_seq&&G(i)&&$t(e,i))?.seq??null}var $e=300,ge=50,Mr=50;function _n(e){let t=null,n=0,o=1/0;function r(){let c=e(),l=c&&(t===null?J(c):Be(c,t));return c&&l?{log:c,segment:l,rows:re(c,l)}:null}function s(c){
let l=c.findIndex(m=>m.seq>=n),u=o===1/0?c.length:c.findLastIndex(m=>m.seq<=o)+1;return[l<0?c.length:l,u]}function i(c,l,u,m=!1){n=c[l]?.seq??0,o=m&&u>=c.length?
1/0:c[u-1]?.seq??1/0}return{keep(c){t=c},segment:()=>r()?.segment??null,hasEnd(){let c=r();return c!==null&&c.segment.at_end&&s(c.rows)[1]===c.rows.length},draw(c){
let l=r();if(!l)return null;let{rows:u,segment:m}=l,[f,d]=s(u);return d-f>$e?(c?f=Math.max(f,d-$e+Mr):d=f+$e,i(u,f,d,m.at_end)):d===u.length&&m.at_end&&(o=1/0),
{rows:u.slice(f,d),hasOlder:f>0||!m.at_start,hasNewer:d<u.length||!m.at_end,isAtStart:f===0&&m.at_start}},extend(c){let l=r();if(!l)return"done";let{rows:u,segment:m}=l,
[f,d]=s(u);if(c==="older"){if(f===0)return m.at_start?"done":"missing";let p=Math.max(0,f-ge);i(u,p,Math.min(d,p+$e),m.at_end)}else{if(d===u.length)return m.at_end?
"done":"missing";let p=Math.min(u.length,d+ge);i(u,Math.max(f,p-$e),p,m.at_end)}return"moved"},around(c){let l=e(),u=l&&Be(l,c);if(!l||!u)return!1;t=c;let m=re(
l,u),f=m.findIndex(p=>p.seq>=c),d=f<0?m.length:f;return i(m,Math.max(0,d-ge),Math.min(m.length,d+ge),u.at_end),!0},nearest(c){let{rows:l}=r()??{rows:[]};return(l.
find(u=>u.seq>=c)??l.at(-1))?.seq??null},atEnd(){let c=e(),l=c&&J(c);if(!c||!l)return!1;t=null;let u=re(c,l);return i(u,Math.max(0,u.length-2*ge),u.length,!0),!0}}}var Tr=100,qr=1.5,Rr=2e3,Ar=100,En=["wheel","touchmove","keydown","pointerdown"],Cn=new Set(["idle","connecting","catching_up","live"]);function Mn({session:e,groupId:t,
box:n,render:o}){let r=_n(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&Cn.has(e.connection.peek().state),i=hn({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:T}),
c=xn({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=xn({isAtEnd:!0,isLineAbove:!1}),u=wn({session:e,groupId:t,anchor:i,window:r,firstUnread:()=>c.peek().
lineSeq}),m=yn({session:e,groupId:t,window:r,show:be,setLine:v=>{c.value={...c.peek(),lineSeq:v}}}),f=0,d=0,p=0,b=!0,h=!1,$=new Set,g=0,y=!1,_=!1,S=!1;function x(){
let v=r.draw(i.atEnd());(v||f===0)&&o(v,c.peek()),f=performance.now()}function C(){clearTimeout(d),d=0,!h&&(b||(R(),A(()=>i.change(x)),T()))}function E(){if(d||
h)return;let v=Math.max(0,Tr-(performance.now()-f));d=setTimeout(C,v)}function A(v){let M=document.activeElement;v(),M&&!M.isConnected&&n.focus({preventScroll:!0})}
function R(){if(c.peek().lineSeq!==null||u.isLooking()&&!s())return;let v=kn(e.state,t);v!==null&&(c.value={...c.peek(),lineSeq:v})}function T(){if(h||b)return;
let{above:v,below:M}=i.spare();y=Math.abs(n.scrollTop-g)>n.clientHeight,g=n.scrollTop;let B=i.place();B&&!B.row.startsWith("k")&&r.keep(Number(B.row));let at=qr*
n.clientHeight;!(v<at&&w("older"))&&M<at&&w("newer");let ct=i.atEnd()||s()&&l.peek().isAtEnd,lt=Ne(),ut=l.peek();(ut.isAtEnd!==ct||ut.isLineAbove!==lt)&&(l.value=
{isAtEnd:ct,isLineAbove:lt}),s()||u.look()}function F(){let{isAtEnd:v}=l.peek();T(),!(b||!v||S)&&m.openUnread().then(M=>M?void 0:m.goToEnd()).catch(()=>{})}function Ne(){
let{lineSeq:v}=c.peek();if(v===null)return!1;let[M]=i.rows(),B=n.querySelector(`[data-row="${v}"]`);return B?B.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:M!==void 0&&v<Number(M.dataset.row)}function w(v){let M=r.extend(v);return M==="moved"?(A(()=>i.change(x)),E()):M==="missing"&&c.peek().faultAt!==v&&D(v),M===
"moved"}async function D(v){let M=Number(i.place()?.row);if(!(Number.isNaN(M)||$.has(v))){$.add(v);try{await e.history[v](t,M,y?Ar:void 0),$.delete(v),L(null,null),
!h&&r.extend(v)==="moved"&&C()}catch(B){$.delete(v),L(Q(B),v)}}}function L(v,M){let B=c.peek();(B.fault!==v||B.faultAt!==M)&&(c.value={...B,fault:v,faultAt:M})}
function be(v){b=!1,l.value={...l.peek(),isAtEnd:v===null},L(null,null),A(()=>i.move(x,v)),T()}function qo(v){clearTimeout(p),c.value={...c.peek(),flashSeq:v},C(),
n.querySelector(`[data-row="${v}"]`)?.focus({preventScroll:!0}),p=setTimeout(()=>c.value={...c.peek(),flashSeq:null},Rr)}let Ro=Sn(()=>{e.view.logs.get(t).value,
e.local.signals.outgoing.value,c.value,E()}),Ao=Sn(()=>{let v=e.isCurrent.value||!Cn.has(e.connection.value.state);v&&_&&Or(F),v!==!_&&(S=!1),_=!v}),it=()=>{S=!0};
for(let v of En)n.addEventListener(v,it,{passive:!0});let ye=()=>u.look();return document.addEventListener("visibilitychange",ye),addEventListener("focus",ye),{
marks:c,position:l,anchor:i,window:r,reading:u,draw:C,flash:qo,ask:D,...m,scroll:v=>n.scrollBy({top:v*.9*n.clientHeight}),endLine(){c.value={...c.peek(),lineSeq:null}},
async again(){let v=i.place();!v||v.row.startsWith("k")||l.peek().isAtEnd?await m.goToEnd():await m.goTo(Number(v.row),{offset:v.offset})},dispose(){m.leave(l.peek().
isAtEnd?null:i.place()),h=!0,clearTimeout(d),clearTimeout(p),Ro(),Ao();for(let v of En)n.removeEventListener(v,it);document.removeEventListener("visibilitychang\
e",ye),removeEventListener("focus",ye),u.dispose(),i.dispose()}}}import{html as On,useRef as Dr}from"./vendor/preact.js";var Tn=()=>Se(a("conversation.jump_to_date"),e=>On`<${Lr} close=${e} />`);function Lr({close:e}){let t=Dr(null),n=te(new Date);function o(r){r.preventDefault(),
t.current?.value&&e(Xt(t.current.value))}return On`
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
  `}import{useEffect as zr}from"./vendor/preact.js";import{html as Ye,signal as Ir,useLayoutEffect as Pr,useRef as Nr}from"./vendor/preact.js";function qn(e,t){let n=t.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",i=s?n.left:n.right-o,c=Math.
max(4,Math.min(i,innerWidth-o-4)),l=n.top-r-4,u=l>=4?l:Math.max(4,Math.min(n.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${u}px`,e.style.insetInlineStart=
`${s?innerWidth-c-o:c}px`}var Fr=6,Br=["👍","❤️","😂","🎉","😮","😢"],qe=Ir(null);function Rn(e){qe.value=e}function je({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...Br])].slice(0,Fr)}function An(){let e=qe.value;return e&&Ye`<${Ur} key=${e.message.seq} choice=${e} />`}function Ur({choice:e}){let{context:t,
message:n,anchor:o}=e,r=Nr(null);Pr(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),qn(u,o),u.querySelector("button")?.focus()},[e]);function s(){
qe.peek()===e&&(qe.value=null,o.isConnected&&o.focus({preventScroll:!0}))}function i(u){s(),t.react(n,u,!n.reacted?.includes(u))}function c(u){if(u.key==="Escap\
e")s();else if(["ArrowRight","ArrowLeft"].includes(u.key))l(u);else return;u.preventDefault(),u.stopPropagation()}function l(u){let m=[...r.current.querySelectorAll(
"button")],f=getComputedStyle(o).direction==="rtl",d=u.key==="ArrowRight"===f?-1:1,p=m.indexOf(document.activeElement);m[(p+d+m.length)%m.length]?.focus()}return Ye`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${a("conversation.react")} onKeyDown=${c}
      onToggle=${u=>u.newState==="closed"&&s()}
    >
      ${je(t).map(u=>Ye`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${a("conversation.react_with",{emoji:u})}
          aria-pressed=${n.reacted?.includes(u)??!1} onClick=${()=>i(u)}
        >${u}</button>
      `)}
    </div>
  `}function ve(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:c}=n,l=o.state.groups.get(i),u=l?.kind==="group"&&l.role!=="member",m=n.sender_id===o.state.
me,f=!n.deleted,d=f&&l?.is_archived===!1,p=l?.kind==="direct"||u||l?.settings?.may_pin==="all";return[d&&{id:"react",label:a("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:h=>Rn({context:e,message:n,anchor:h})},d&&l?.may_post&&{id:"reply",label:a("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(n)},d&&m&&{id:"edit",label:a("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:a("conversation.copy_link"),icon:"\
link",keys:["C"],run:()=>Dn(new URL(se({name:"group",groupId:i,seq:c}),location.href).href)},f&&n.content!==""&&{id:"text",label:a("conversation.copy_text"),icon:"\
copy",run:()=>Dn(n.content)},d&&p&&{id:"pin",label:n.pinned?a("conversation.unpin"):a("conversation.pin"),icon:"pin",keys:["P"],run:()=>I(()=>r.pin(i,c,!n.pinned))},
!m&&{id:"unread",label:a("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(t.reading.stop(),I(()=>o.marks.unread(i,c)))},f&&{id:"readers",label:a("c\
onversation.seen_by"),icon:"eye",run:()=>V({name:"readers",groupId:i,seq:c})},f&&n.reactions&&{id:"reactions",label:a("conversation.who_reacted"),icon:"react",run:()=>V(
{name:"reactions",groupId:i,seq:c})},f&&n.edited_at!==void 0&&(m||u)&&{id:"versions",label:a("conversation.versions"),icon:"clock",run:()=>V({name:"versions",groupId:i,
seq:c})},d&&(m||u)&&{id:"delete",label:a("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(h,$)=>{Hr(e,n,$)}}].filter(h=>typeof h==
"object")}async function Hr({actions:e},{group_id:t,seq:n},o){let r=()=>e.remove(t,n);if(o){await I(r);return}await Mt({title:a("conversation.delete_title"),text:a(
"conversation.delete_text"),action:a("conversation.delete"),work:r,isDanger:!0})}async function Dn(e){await I(()=>navigator.clipboard.writeText(e))&&yt(a("conve\
rsation.copied"))}import{html as ze,useEffect as Kr,useLayoutEffect as Wr,useRef as Gr,useState as Yr}from"./vendor/preact.js";var jr=3,Ln={Delete:"conversation.key_delete"};function Re({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return G(r)?r:null}function Ae(e,t,n,o,r=null){let s=ve(e,t,n).map(({label:i,icon:c,keys:l,isDanger:u,run:m})=>({label:i,icon:c,...u?{isDanger:u}:{},...l?.[0]?
{detail:Ln[l[0]]?a(Ln[l[0]]??"conversation.key_delete"):l[0]}:{},onSelect:()=>m(o,window.event?.shiftKey===!0)}));Tt({label:a("conversation.menu"),items:s,anchor:o,
point:r})}function In({context:e,list:t,box:n}){let[o,r]=Yr(null),s=Gr(null),{log:i}=e.session.view.logs.get(e.groupId).value,c=o===null?void 0:i?.rows.get(o),l=G(
c)?c:null;if(Kr(()=>{let d=n.current,p=$=>{let g=$.target;s.current?.contains(g)||r(Re(e,g)?.seq??null)},b=$=>{let g=$.target,y=Re(e,g);if(!y||g.closest("a, img\
, video")||String(getSelection()??"")!=="")return;$.preventDefault();let _=g.closest("[data-row]");Ae(e,t,y,_,{x:$.clientX,y:$.clientY})},h=()=>r(null);return d.
addEventListener("pointerover",p),d.addEventListener("focusin",p),d.addEventListener("pointerleave",h),d.addEventListener("contextmenu",b),()=>{d.removeEventListener(
"pointerover",p),d.removeEventListener("focusin",p),d.removeEventListener("pointerleave",h),d.removeEventListener("contextmenu",b)}},[e,t]),Wr(()=>{let d=n.current,
p=l&&d.querySelector(`[data-row="${l.seq}"]`);if(!s.current||!p)return;let b=p.getBoundingClientRect().top-d.getBoundingClientRect().top+d.scrollTop;s.current.style.
insetBlockStart=`${b}px`}),!l)return null;let u=ve(e,t,l),m=u.some(({id:d})=>d==="react"),f=()=>n.current?.querySelector(`[data-row="${l.seq}"]`);return ze`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${a("conversation.commands")}>
      ${m&&je(e).slice(0,jr).map(d=>ze`
        <button
          key=${d} type="button" tabindex="-1" class="emoji" aria-label=${a("conversation.react_with",{emoji:d})}
          onClick=${()=>e.react(l,d,!l.reacted?.includes(d))}
        >${d}</button>
      `)}
      ${u.filter(({isInBar:d})=>d).map(({id:d,label:p,icon:b,run:h})=>ze`
        <button key=${d} type="button" tabindex="-1" title=${p} onClick=${$=>h(f(),$.shiftKey)}>
          <${k} name=${b} label=${p} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${a("conversation.menu")} aria-haspopup="menu"
        onClick=${d=>Ae(e,t,l,d.currentTarget)}
      >
        <${k} name="more" label=${a("conversation.menu")} />
      </button>
    </div>
  `}function Pn(e,t){zr(()=>{let n=e.current;if(!n||!t)return;let o=c=>{if(c){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");c.setAttribute("tabindex","0")}},r=c=>{let l=c.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function Nn(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Xr(e.key,r,n)||r&&Vr(e,r,t,n))&&e.preventDefault()}function Xr(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
i=o(),c=t?i.indexOf(t):i.findIndex(f=>f.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(f=>f.dataset.row===s()?.row)),u={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let f=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(f,()=>{}):f(),!0}let m=u[e];return m===void 0?!1:(i[Math.max(0,Math.min(i.length-1,c+(t?m:0)))]?.focus(),!0)}function Vr(e,t,n,o){let r=Re(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return Ae(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=ve(n,o,r).find(({keys:c})=>c?.
includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as Xe}from"./vendor/preact.js";function Fn({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||
!i||i.unread===0)return null;let c=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return Xe`
    <div class="pill top">
      <button type="button" onClick=${()=>I(()=>t.goTo(s))}>
        <${k} name="up" />
        ${c?a("conversation.unread_since",{n:i.unread,day:Me(new Date(c.timestamp))}):a("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${a("conversation.mark_read")}</button>
    </div>
  `}function Bn({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(u=>u.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:i,mentions:c}=r,l=i>0?a("conversation.new",{n:i}):a("conversation.newest");return Xe`
    <div class="pill bottom">
      <button type="button" onClick=${()=>I(t.goToEnd)}>
        ${s?a("conversation.yours_below"):l}
        ${c>0&&Xe`<span class="pill-mentions">${a("conversation.of_them_mentions",{n:c})}</span>`}
        <${k} name="down" />
      </button>
    </div>
  `}import{html as W}from"./vendor/preact.js";import{html as ne}from"./vendor/preact.js";var Qr={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function Un({session:e,notice:t}){let n=new Date(
t.timestamp);return ne`
    <div class="notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Jr(e,t)}</span>
      <time datetime=${t.timestamp}>${fe(n)}</time>
    </div>
  `}function Jr(e,t){let n=(r,s="")=>ne`<${Yt} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return q(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Zr(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?q("conversation.notice.joined",{user:r}):q("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?q("conversation.notice.left",{user:r}):q("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return q(Qr[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return q("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return q(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=se({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=ne`<a href=${r}>${a("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?q("conversation.notice.pinned",{actor:o,message:s}):q("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return q("conversation.notice.account_deleted",{user:ne`<bdi class="person">${t.username}</bdi>`})}}
function Zr(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let c of o)c.type==="group_updated"&&c.seq<t.seq&&c.seq>(r?.seq??0)&&(r=c);let{
name:s,topic:i}=t;return r&&r.name!==s?q("conversation.notice.renamed",{actor:n,name:ne`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?q("conversation.notice.topic",{actor:n,
topic:ne`<bdi>${i}</bdi>`}):q("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?q(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):q("conversation.notice.updated",{actor:n,name:ne`<bdi>${s}</bdi>`})}import{html as H}from"./vendor/preact.js";function Hn({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||j(o,o.state.me),i=t.state==="failed"||t.state==="asking",
c=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return H`
    <div class=${c} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&H`<${X} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&H`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&H`<p class="quote" dir="auto"><span class="quote-text">${pe(t.quote)}</span></p>`}
        ${t.content&&H`<div class="message-text"><${_e} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>H`<${ns} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&H`<${ts} context=${e} entry=${t} />`}
      </div>
      ${!i&&H`<${es} entry=${t} />`}
    </div>
  `}var Kn=({error:e})=>e?Q({code:e.code,message:e.sentence}):"";function es({entry:e}){let t=e.error?a("conversation.waits",{reason:Kn(e)}):a("conversation.sen\
ding");return H`<span class="message-clock" title=${t}><${k} name="clock" label=${t} /></span>`}function ts({context:e,entry:t}){let{outbox:n}=e.session.local,o=t.
state==="asking"?a("conversation.asking"):a("conversation.not_sent",{reason:Kn(t)});return H`
    <div class="stuck">
      <p role="alert"><${k} name="warning" /><span>${o}</span></p>
      <div class="stuck-buttons">
        <button type="button" class="button" onClick=${()=>n.retry(t.key)}>
          ${t.state==="asking"?a("conversation.send"):a("conversation.try_again")}
        </button>
        <button type="button" class="button" onClick=${()=>e.compose.restore(t.key)}>${a("conversation.edit")}</button>
        <button type="button" class="button" onClick=${()=>n.discard(t.key)}>${a("conversation.delete")}</button>
      </div>
    </div>
  `}function ns({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return H`
    <div class="file">
      <span class="file-link">
        <${k} name="file" />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${Oe(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&H`
        <progress max=${n.size} value=${n.sent} aria-label=${a("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var Wn=300*1e3;function Yn({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:c,hasNewer:l}=t,u=l?[]:n;return W`
    ${c&&W`<${Gn} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+u.length===0&&!c&&!l&&W`<p key="none" class="empty" role="listitem">${a("conversation.none")}</p>`}
    ${os(i,u).map(({day:m,at:f,items:d})=>W`
      <div class="day" key=${m}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${a("conversation.jump_to_date")} onClick=${r}>${Me(f)}</button>
        </div>
        ${d.flatMap((p,b)=>rs({context:e,item:p,before:d[b-1],marks:o}))}
      </div>
    `)}
    ${l&&W`<${Gn} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function os(e,t){let n=[],o=r=>{let s=new Date(r.at),i=te(s),c=n.at(-1);c&&(i<=c.day||r.entry)?c.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:G(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function rs({context:e,
item:t,before:n,marks:o}){if(t.entry){let u=e.session.state.me,m=!(n&&(n.entry||n.sender===u)&&t.at-n.at<Wn);return[W`<${Hn} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${m} />`]}let{row:r}=t,s=r.seq===o.lineSeq,i=W`
    <div key="line" class="unread-line" role="listitem"><span>${a("conversation.unread_line")}</span></div>
  `,c=s||n?.sender!==t.sender||t.at-n.at>=Wn,l=G(r)?W`<${sn} key=${r.seq} context=${e} message=${r} isHead=${c} isFlashed=${r.seq===o.flashSeq} />`:W`<${Un} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[i,l]:[l]}function Gn({way:e,marks:t,onRetry:n}){let o=t.faultAt===e;return W`
    <div class="edge ${e}" role="listitem" aria-label=${a("conversation.reading")}>
      ${o&&W`
        <p role="alert">
          <span>${a("conversation.not_read",{reason:t.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${a("conversation.try_again")}</button>
        </p>
      `}
    </div>
  `}function Vn({context:e,onReady:t}){let{session:n,groupId:o}=e,r=he(null),s=he(null),[i,c]=Xn(null),l=he(null),[u,m]=Xn(null),f=n.resets.value,d=ie.value,p=d.name===
"group"&&d.groupId===o?d.seq:null;ss(()=>{let y=s.current,_=Mn({session:n,groupId:o,box:r.current,render:(x,C)=>{let E=n.local.signals.outgoing.peek().filter(R=>S(
R)),A=ue`<${Yn}
          context=${e} drawn=${x} outgoing=${E} marks=${C}
          onDay=${h} onRetry=${_.ask}
        />`;jn(x?A:null,y)}}),S=({group_id:x,recipient_id:C,seq:E})=>(x===o||C!==null&&n.local.groupWith(C)===o)&&(E===null||!n.state.logs.get(o)?.rows.has(E));
return l.current=_,c(_),t(_),()=>{_.dispose(),jn(null,y)}},[n,o]);let b=y=>y().then(()=>m(null),_=>m(Q(_)));async function h(){let y=await Tn();y&&await b(()=>l.
current.goToTime(y))}let $=he(f),g=he(!1);return zn(()=>{i&&(n.history.look(o,p??void 0),p!==null?b(async()=>await i.goTo(p)&&i.flash(p)):g.current||b(i.open),g.
current=!0)},[i,d]),zn(()=>{i&&f!==$.current&&b(i.again),$.current=f},[i,f]),Pn(r,i),ue`
    <div class="messages-place">
      ${i&&ue`<${Fn} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${a("conversation.messages")}
        onKeyDown=${y=>i&&Nn(y,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${a("conversation.older")}</button>
          <button type="button" class="button" onClick=${h}>${a("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${a("conversation.messages")} ref=${s}></div>
        ${i&&ue`<${In} context=${e} list=${i} box=${r} />`}
        ${u!==null&&ue`
          <p class="empty" role="alert">
            ${a("conversation.not_read",{reason:u})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&b(i.open)}>${a("conversation.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&ue`<${Bn} context=${e} list=${i} />`}
    </div>
  `}import{computed as is}from"./vendor/preact.js";import{html as Qn}from"./vendor/preact.js";var Ve=3,as=is(()=>new Intl.ListFormat(oe.value,{type:"conjunction"}));function Jn({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me),
o=n.slice(0,Ve).map(s=>j(e,s,"…")),r=n.length>Ve?a("conversation.typing_more",{names:o.join(", "),more:n.length-Ve}):a("conversation.typing",{names:as.value.format(
o),n:n.length});return Qn`<p class="typing" aria-live="off">${n.length>0&&Qn`<bdi>${r}</bdi>`}</p>`}function eo({session:e,actions:t,groupId:n}){let[o,r]=ls(null),s=cs(()=>{let c=Gt({session:e,key:ft({groupId:n,userId:null})});return gn({session:e,actions:t,groupId:n,
compose:c})},[e,t,n]),i=e.view.groups.get(n).value;return Zn(()=>{i&&!i.settings&&e.asking.group(n)},[e,n,i===null]),Zn(()=>{if(!o)return;let c=l=>vn(l,{context:s,
list:o});return document.addEventListener("keydown",c),()=>document.removeEventListener("keydown",c)},[s,o]),i?Qe`
    <${Vn} context=${s} onReady=${r} />
    <div class="main-foot">
      <${Jn} session=${e} groupId=${n} />
      <${$n} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${An} />
    <${Zt} />
  `:Qe`<${us} session=${e} />`}function us({session:e}){let t=e.connection.value.state==="live";return Qe`<p class="empty" role="status">${t?a("conversation.not\
_member"):a("conversation.reading")}</p>`}import{html as P,useEffect as to}from"./vendor/preact.js";function no({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return to(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),P`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${k} name="back" label=${a("shell.back")} /></a>
      ${o?.kind==="direct"?P`<${ro} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:P`<${ds} group=${o} />`}
      ${o&&P`<${ms} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var oo=({session:e,userId:t})=>P`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${k} name="back" label=${a("shell.back")} /></a>
    <${ro} session=${e} userId=${t} />
  </header>
`;function ds({group:e}){if(!e)return P`<h1 class="grow"><bdi>${a("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return P`
    <${X} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${()=>ke({name:"group",groupId:t})}>
          <bdi>${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&P`<span class="tag">${a("groups.archived")}</span>${" "}`}
        ${r!==null&&P`<span>${a("groups.count",{n:r})}</span>`}
        ${o&&P`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function ro({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=Z(o);return to(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
P`
    <span class="with-dot">
      <${X} id=${t} name=${r} file=${o?.avatar} />
      <${Rt} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${()=>ke({name:"profile",userId:t,groupId:n})}>
          <bdi>${r||a("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${t===e.state.me?a("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function ms({session:e,actions:t,group:n}){let o=(r,s,i)=>P`
    <button
      class="button quiet" title=${i} aria-pressed=${we.value?.name===r}
      onClick=${()=>ke({name:r,groupId:n.id})}
    >
      <${k} name=${s} label=${i} />
    </button>
  `;return P`
    ${n.kind==="group"&&o("members","group",a("groups.members"))}
    ${o("pins","pin",a("groups.pins"))}
    ${o("search","search",a("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${a("groups.menu")}
      onClick=${r=>xe({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${k} name="more" label=${a("groups.menu")} />
    </button>
  `}import{html as Je,useEffect as fs,useState as so}from"./vendor/preact.js";var io=new Map;function De({load:e,name:t,...n}){let[o,r]=so(!1),[,s]=so(0),i=io.get(e);
return fs(()=>{i||o||e().then(c=>{io.set(e,c),s(l=>l+1)},()=>r(!0))},[e,o]),i?Je`<${i[t]} ...${n} />`:o?Je`
    <div class="empty" role="alert">
      <p>${a("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${a("shell.try_again")}</button>
    </div>
  `:Je`<p class="empty" role="status">${a("shell.loading")}</p>`}import{html as ao,useEffect as Ze,useLayoutEffect as ps,useRef as $s,useState as co}from"./vendor/preact.js";var et=null;function uo({session:e,actions:t}){let n=we.value,o=$s(!1),[,r]=co(0),[s,i]=co(!1),c=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!c;if(Ze(()=>{c&&Ue()},[c]),Ze(()=>{!l||et||import("./panels.js").then(m=>{et=m.PANELS,r(f=>f+1)},()=>i(!0))},
[l]),Ze(()=>{if(l)return document.addEventListener("keydown",lo),()=>document.removeEventListener("keydown",lo)},[l]),ps(()=>{o.current&&!l&&gs()&&Ct(),o.current=
l},[l]),!l)return null;let u=et?.[n.name];return u?ao`<${u} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:ao`
    <${At} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?a("groups.not_loaded"):a("groups.loading")}
      </p>
    <//>
  `}function lo(e){e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open")||(e.preventDefault(),Ue())}var gs=()=>!document.
activeElement||document.activeElement===document.body;import{html as st,useMemo as Ks,useState as Ws}from"./vendor/preact.js";import{html as Le,useEffect as vs,useState as hs}from"./vendor/preact.js";var bs={connecting:2e3,catching_up:1e3},mo=1e3;function fo({session:e}){let t=e.connection.value,n=ys(t),o=ws(t,n);return Le`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&Le`<${k} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&Le`<span class="quiet-text" aria-hidden="true">${ks(t,n)}</span>`}
      ${o?.button&&Le`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function ys({state:e,since:t,retryAt:n}){let[o,r]=hs(Date.now());return vs(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let i=setInterval(()=>r(Date.now()),mo);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function ws({state:e,since:t},n){let o={button:a("shell.now"),onSelect:()=>O.
wake()};switch(e){case"connecting":case"catching_up":return n-t<bs[e]?null:{text:a(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:a("shell.offline"),...o};case"waiting":return{text:a("shell.reconnecting"),...o};case"updating":return{text:a("shell.restarting")};case"crowded":return{text:a(
"shell.crowded"),button:a("shell.try_again"),onSelect:()=>O.wake()};case"faulty":return{text:a("shell.faulty"),button:a("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function ks({retryAt:e},t){let n=Math.ceil((Number(e)-t)/mo);return n>0?a("shell.seconds",{n}):""}var tt=["all","unread","mentions","direct"],_s={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function po(e,t,n,o){if(n==="all")return e;let r=_s[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as ko,useEffect as So,useLayoutEffect as Ie,useRef as de,useState as rt}from"./vendor/preact.js";var Ss=1440*60*1e3,xs=7,Es=Y({hour:"numeric",minute:"2-digit"}),Cs=Y({weekday:"short"}),Ms=Y({day:"numeric",month:"short"}),Os=Y({day:"numeric",month:"numeric",
year:"2-digit"}),$o=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function go(e,t=new Date){let n=Math.round(($o(t)-$o(e))/Ss);return n===0?Es.
value.format(e):n>0&&n<xs?Cs.value.format(e):(e.getFullYear()===t.getFullYear()?Ms:Os).value.format(e)}import{html as N,useEffect as vo,useLayoutEffect as Ts,useRef as qs}from"./vendor/preact.js";var ho=999;function bo({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:c}){let l=e.view.groups.get(n).value,u=qs(null);Ts(()=>u.current?.
style.setProperty("--at",String(o)),[o,!l]);let m=Rs(e,l);if(!l)return null;let f=vt(l,Date.now()),d=As(l,m.person),p=l.unread>0&&!f,b=$=>xe({session:e,actions:t,
id:n,name:d,point:$,anchor:u.current?.querySelector($?"a":"button")}),h=$=>{$.preventDefault();let g=$.clientX===0&&$.clientY===0;b(g?null:{x:$.clientX,y:$.clientY})};
return N`
    <li
      ref=${u} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${h} onFocusIn=${()=>c(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${Ds(l,d,f,m.isOnline)} data-unread=${p} data-muted=${f} draggable=${!1}
      >
        <span class="group-picture">
          <${X} id=${l.peer_id??n} name=${d} file=${m.person?.avatar} isGroup=${l.kind==="group"} />
          ${m.isOnline&&N`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${d}</bdi>
            ${f&&N`<${k} name="muted" />`}
            ${l.last&&N`<time class="group-time">${go(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Is} session=${e} group=${l} isChosen=${s} />
            <${Ls} group=${l} isMuted=${f} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>b(null)}
      >
        <${k} name="more" label=${a("shell.menu_of",{name:d})} />
      </button>
    </li>
  `}function Rs(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return vo(()=>o?e.people.show(n):void 0,[n,o]),
vo(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function As(e,t){return e.kind==="group"?e.name:t?.
is_deleted?a("shell.deleted_user"):Z(t)||e.name}function Ds({unread:e,mentions:t},n,o,r){let s=[n];return r&&s.push(a("shell.online")),e>0&&s.push(a("shell.n_un\
read",{n:e})),t>0&&s.push(a("shell.n_mentions",{n:t})),o&&s.push(a("shell.muted")),s.join(", ")}function Ls({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n===
"direct"&&e>0&&!o;return N`
    ${t>0&&!r&&N`<span class="badge of-mention">@${nt(t)}</span>`}
    ${r&&N`<span class="badge of-mention">${nt(e)}</span>`}
    ${e>0&&!o&&!r&&N`<span class="badge">${nt(e)}</span>`}
  `}var nt=e=>e>ho?`${ho}+`:e;function Is({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter(f=>f!==e.state.me),c=e.local.
signals.drafts.get(`g${o}`).value;if(i.length>0)return N`<span class="group-last typing">${a("shell.typing")}</span>`;if(c?.text&&!n)return N`<span class="group-last"><em>${a(
"shell.draft")}</em> <bdi>${c.text}</bdi></span>`;if(!r)return N`<span class="group-last"><bdi>${t.topic||a("shell.empty_group")}</bdi></span>`;let l=r.sender_id===
e.state.me,u=e.view.people.get(r.sender_id).value,m=l?a("shell.you"):s==="direct"?null:Z(u)||r.sender;return N`<span class="group-last">${m&&N`<bdi>${m}</bdi>: `}<bdi>${Ps(
r)}</bdi></span>`}function Ps({kind:e,text:t}){return e==="deleted"?a("shell.deleted"):e==="file"?a("shell.a_file"):ht(t)}function yo({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function wo({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var Ns=2e3,Fs=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function xo({session:e,actions:t,ids:n,chosen:o}){let r=de(null),s=de(null),[i,c]=Bs(n),[
l,u]=rt({first:0,end:0}),[m,f]=rt(null),d=Hs(i,[m,o,i[0]??null]),p=ot(s.current),b=wo(l,[i.indexOf(d??-1),i.indexOf(p??-1)]);function h(){let g=r.current,y=s.current?.
getBoundingClientRect().height??0,_=i.length;if(!g||_===0||y===0)return;let S=yo({top:g.scrollTop,height:g.clientHeight,row:y/_,count:_});u(x=>x.first===S.first&&
x.end===S.end?x:S)}Ie(()=>{s.current?.style.setProperty("--count",String(i.length)),h()},[i]),So(()=>{let g=new ResizeObserver(h);return g.observe(r.current),g.
observe(s.current),()=>g.disconnect()},[i]),Ie(()=>{p!==null&&ot(s.current)===null&&_o(s.current,p)?.focus()}),Us(s,i,o);function $(g){let y=ot(s.current);if(y===
null||!Fs.includes(g.key)||g.altKey||g.ctrlKey)return;g.preventDefault();let _=Math.max(1,Math.floor((r.current?.clientHeight??0)/Eo(s.current))-1),S=i.indexOf(
y),x={ArrowDown:S+1,ArrowUp:S-1,PageDown:S+_,PageUp:S-_,Home:0,End:i.length-1}[g.key]??S,C=i[Math.max(0,Math.min(x,i.length-1))];C!==void 0&&f(C)}return Ie(()=>{
m!==null&&p!==null&&p!==m&&_o(s.current,m)?.focus()},[m]),ko`
    <div
      ref=${r} class="sidebar-body" onScroll=${h}
      onPointerMove=${c} onPointerDown=${c} onKeyDownCapture=${c} onFocusIn=${c}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${a("shell.conversations")} onKeyDown=${$}>
        ${b.map(g=>{let y=i[g];return ko`<${bo}
            key=${y} id=${y} position=${g} count=${i.length} session=${e} actions=${t}
            isChosen=${y===o} isStop=${y===d} onFocus=${f}
          />`})}
      </ul>
    </div>
  `}function Bs(e){let t=de(e),n=de(-1/0),o=de(null),[,r]=rt(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),So(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Ns}]}function Us(e,t,n){let o=de(null);Ie(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=Eo(e.current),c=r*i;c<s.scrollTop?s.scrollTop=
c-i:c+i>s.scrollTop+s.clientHeight&&(s.scrollTop=c+2*i-s.clientHeight)})}function Eo(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function ot(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var _o=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),Hs=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;function Co({session:e,actions:t,chosen:n}){let[o,r]=Ws(tt[0]),s=Gs(e,o,n);return st`
    <nav id="groups" class="sidebar" aria-label=${a("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${k} name="logo" /><span>${a("shell.name")}</span></a>
          <span class="grow"></span>
          <${Dt} session=${e} actions=${t} />
        </div>
        <div class="filters" role="group" aria-label=${a("shell.filter")}>
          ${tt.map(i=>st`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${a(`shell.filter.${i}`)}
            </button>`)}
        </div>
      </header>
      <${xo} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&st`<p class="empty">${a(`shell.none.${o}`)}</p>`}
      <${fo} session=${e} />
    </nav>
  `}function Gs(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return Ks(()=>po(o,e.state.groups,t,n),[e,o,r,t,n])}function Mo({session:e,actions:t}){let n=ie.value,o=n.name!=="home";return z`
    <a class="skip-link" href="#main">${a("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${St}>
      <${Co} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${Ys} session=${e} actions=${t} at=${n} />
        <${Vs} session=${e} actions=${t} at=${n} />
      </main>
      <${uo} session=${e} actions=${t} />
    </div>
    <${Ot} />
    <${qt} />
    <${wt} />
  `}function Ys({session:e,actions:t,at:n}){switch(n.name){case"group":return z`<${no} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return z`<${oo} key=${n.userId} session=${e} userId=${n.userId} />`;default:return z`
        <header class="bar">
          <a class="button quiet back" href="/"><${k} name="back" label=${a("shell.back")} /></a>
          <h1><bdi>${Qs(n)}</bdi></h1>
        </header>
      `}}var js=()=>import("./invite.js"),zs=()=>import("./search.js"),Xs=()=>import("./settings.js");function Vs({session:e,
actions:t,at:n}){switch(n.name){case"group":return z`<${eo} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"join":return z`<${De} load=${js} name="InviteScreen" session=${e} actions=${t} code=${n.
code} />`;case"search":return z`<${De} load=${zs} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return z`<${De} load=${Xs} name="Settings" session=${e} actions=${t} page=${n.
page} />`;case"home":return z`<div class="main-body"><p class="empty">${a("shell.choose")}</p></div>`;default:return z`<div class="main-body"></div>`}}function Qs(e){
switch(e.name){case"home":return a("shell.name");case"group":case"direct":return a("shell.conversation");case"join":return a("shell.invitation");case"search":return a(
"shell.search");case"settings":return a("shell.settings");case"unknown":return a("shell.not_found")}}function Zs(){let e=O.status.value;switch(e.name){case"starting":return Pe`<p class="empty" role="status">${a("shell.starting")}</p>`;case"signed_out":return Pe`<${Kt} reason=${e.
reason} known=${e.email} />`;case"signed_in":return Pe`<${Mo} session=${e.session} actions=${e.actions} />`}}function Oo(e){Pt().then(()=>Js(Pe`<${Zs} />`,e)),addEventListener(
"online",()=>O.wake()),addEventListener("offline",()=>O.offline()),addEventListener("pagehide",()=>{O.flush()}),document.addEventListener("visibilitychange",()=>{
document.visibilityState==="visible"?O.wake():O.flush()}),O.start()}async function To(){if("serviceWorker"in navigator){if(bt==="src"){await ei();return}try{await navigator.serviceWorker.register(ti("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function ei(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function ti(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}Oo(document.getElementById("app"));To();
