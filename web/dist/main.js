import{a as Rt,j as Ee}from"./shared4.js";import{b as St}from"./shared7.js";import{a as ke,b as X,c as _e,e as Fe,f as Ct,g as Se,h as At}from"./shared2.js";
import{a as le,b as yt,c as be,d as Et,e as de,f as we,g as ye,i as Dt}from"./shared3.js";import{a as qt,b as Tt}from"./shared6.js";import{
a as xe,b as Mt,c as Ot}from"./shared5.js";import{a as ue,c as xt}from"./shared8.js";import{A as ht,B as k,C as bt,D as wt,E as V,F as I,
G as ne,H as oe,I as kt,J as _t,K as J,L as Y,b as ut,c as dt,d as mt,e as a,f as T,g as Ne,h as pt,i as ft,k as G,l as Be,m as Q,n as te,o as $t,p as gt,q as vt,
y as ce,z as O}from"./shared.js";import{html as Ie,render as Gs}from"./vendor/preact.js";import{effect as Ro}from"./vendor/preact.js";var Ao=["theme","text_size","density","reduced_motion","language"],It="chat-looks",Do=new Set(["ar","fa","he","ur"]);async function Pt(){let e=Lo(),t=Lt(e);Ro(()=>{
let n=O.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,r=Object.fromEntries(Ao.map(s=>[s,o.value[s]]));Lt(r),Io(r)}),await t}
async function Lt({theme:e,text_size:t,density:n,reduced_motion:o,language:r}){let s=document.documentElement;Ce(s,"theme",e==="system"?null:e),Ce(s,"textSize",
t==="normal"?null:t),Ce(s,"density",n==="normal"?null:n),Ce(s,"motion",o==="always"?"reduced":null);let i=getComputedStyle(s).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",i);let c=mt(r?[r]:navigator.languages);try{await dt(c)}catch{return}s.lang=c,s.dir=Do.has(
c)?"rtl":"ltr"}function Ce(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function Lo(){try{return{...Ne,...JSON.parse(localStorage.getItem(It)??"{}")}}catch{
return Ne}}function Io(e){try{localStorage.setItem(It,JSON.stringify(e))}catch{}}import{html as H,useEffect as Po,useState as Z}from"./vendor/preact.js";var Nt=3,Bt=64;function Ft(e){let t=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return t>0&&t<Nt?a("account.name_short",{n:Nt}):t>Bt?a("account.na\
me_long",{n:Bt}):""}var Ht={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},Ut={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
No=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],Bo="password",He=1e3;function Kt({reason:e,known:t}){let n=O.config.value,[o,r]=Z("sign_in"),[s,i]=Z(!1),[c,
l]=Z({field:"",text:""}),[u,m]=Z(e&&Ht[e]?a(Ht[e]):""),[p,d]=Fo(),[f,b]=Z(""),h=oe.value,$=h.name==="join"&&h.code!==""?h.code:null,g=n?.registration==="open"||
n?.registration==="invite"&&$!==null;async function w(E){i(!0),l({field:"",text:""});try{await E()}catch(A){let{code:R,retryAfter:q}=A,B=Object.hasOwn(Ut,R)?Ut[R]:
void 0;R==="rate_limited"&&q&&d(q),l(B?{field:B.field,text:a(B.key)}:{field:"",text:V(A)}),i(!1)}}function _(E){E.preventDefault();let A=E.target,R=B=>yt(A,B),q={
email:R("email"),password:R("password"),isShared:R("shared")!==""};w(async()=>{if(o==="sign_in")await O.login(q);else if(o==="register"){let B=await O.register(
{...q,username:R("username"),invite:$});B!==null&&kt(`/g/${B}`,{replace:!0})}else await O.reset(R("code").trim(),R("password")),S("sign_in"),m(a("account.passwo\
rd_set"))})}function S(E){r(E),i(!1),m(""),l({field:"",text:""})}let x=E=>c.field===E?c.text:"",C=(E,A)=>H`<button type="button" class="button quiet" onClick=${()=>S(
E)}>${a(A)}</button>`;return H`
    <main class="screen">
      <form class="card" onSubmit=${_}>
        <h1><${k} name="logo" /> ${a(`account.${o}`)}</h1>
        ${u&&H`<p class="card-notice" role="status">${u}</p>`}
        ${$&&H`<${St} code=${$} />`}
        ${o==="register"&&H`<${le}
          name="username" label=${a("account.name")} autocomplete="username" isFirst=${!0} hint=${a("account.name_hint")}
          fault=${x("username")||Ft(f)}
          onInput=${E=>b(E.target.value)}
        />`}
        ${o==="reset"&&H`<${le} name="code" label=${a("account.code")} hint=${a("account.code_hint")} isFirst=${!0} fault=${x("code")} />`}
        ${o!=="reset"&&H`<${le}
          name="email" label=${a("account.email")} type="email" value=${t??""} fault=${x("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!t}
        />`}
        <${le}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!t}
          label=${o==="reset"?a("account.new_password"):a("account.password")} fault=${x("password")}
          autocomplete=${o==="sign_in"?"current-password":"new-password"}
          minlength=${o==="sign_in"?void 0:8} hint=${o==="sign_in"?"":a("account.password_hint")}
        />
        ${o!=="reset"&&H`<label class="choice"><input type="checkbox" name="shared" /><span>${a("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!c.text||c.field!==""}>${c.field?"":c.text}</p>
        <button class="button primary" disabled=${s||p>0}>
          ${p>0?a("account.wait",{n:p}):a(`account.${o}`)}
        </button>
        <div class="card-links">
          ${o==="sign_in"?H`${g&&C("register","account.register")}${C("reset","account.has_code")}`:C("sign_in","account.has_account")}
        </div>
        ${o==="sign_in"&&n?.has_demo_users&&H`<${Ho} attempt=${w} />`}
      </form>
    </main>
  `}function Fo(){let[e,t]=Z(0),[n,o]=Z(0),r=Math.max(0,Math.ceil((e-n)/He));return Po(()=>{if(r===0)return;let s=setInterval(()=>o(Date.now()),He);return()=>clearInterval(
s)},[r===0]),[r,s=>{o(Date.now()),t(Date.now()+s*He)}]}function Ho({attempt:e}){return H`
    <fieldset class="demo">
      <legend>${a("account.try_as")}</legend>
      ${No.map(([t,n])=>H`
          <button type="button" class="button" onClick=${()=>e(()=>O.login({email:String(n),password:Bo}))}>
            ${t}
          </button>
        `)}
    </fieldset>
  `}import{html as z}from"./vendor/preact.js";import{html as Ve,useEffect as Qn,useMemo as ts,useState as ns}from"./vendor/preact.js";import{signal as Wt}from"./vendor/preact.js";var Uo={text:"",reply_to:null,selection:null,files:[]};function Gt({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=Wt(null),s=Wt(0),i=()=>n.get(t)??Uo,c=u=>n.set(t,{...i(),...u}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:i,change:c,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:u,seq:m,sender_id:p,sender:d,content:f}){r.value=null,c({reply_to:{id:u,seq:m,sender_id:p,sender:d,content:f}}),l()},edit(u){r.value=u,l()},
async restore(u){let m=await o.discard(u,!0);if(!m)return;r.value=null;let p=i(),d=[p.text,m.content].filter(f=>f.trim()!=="").join(`
`);c({text:d,selection:null,reply_to:m.quote??p.reply_to,files:[...p.files,...m.files]}),l()}}}import{html as cn,useEffect as dr,useLayoutEffect as ln,useRef as un,useState as dn}from"./vendor/preact.js";import{html as We}from"./vendor/preact.js";import{html as Ko}from"./vendor/preact.js";function j(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?a("conversation.deleted_user"):J(o)||n}var jt=({session:e,id:t,username:n})=>Ko`<bdi class="person">${j(
e,t,n)}</bdi>`;import{html as K}from"./vendor/preact.js";import{html as re,useState as Qo}from"./vendor/preact.js";import{computed as Wo}from"./vendor/preact.js";var zt=["byte","kilobyte","megabyte","gigabyte"],Go=Wo(()=>zt.map(e=>new Intl.NumberFormat(ut.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function Me(e){let t=e,n=0;for(;t>=1e3&&n<zt.length-1;)t/=1024,n++;return Go.value[n].format(n===0?t:Number(t.toPrecision(3)))}import{html as Yt,signal as jo,useLayoutEffect as zo,useRef as Yo,useState as Xo}from"./vendor/preact.js";var Ue=jo(null);function Xt(e){Ue.value=e}function Vt(){let e=Ue.value;return e&&Yt`<${Vo} key=${e.href} picture=${e} />`}function Vo({picture:{file:e,href:t}}){
let n=Yo(null),[o,r]=Xo(!1);zo(()=>n.current?.showModal(),[]);let s=()=>n.current?.close(),i=o?`/v1/files/${e.id}/thumbnail`:t;return Yt`
    <dialog
      ref=${n} class="viewer" aria-label=${e.name} onClose=${()=>Ue.value=null}
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
  `}var Jo=320,Zo=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),Oe=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function er({type:e,width:t,height:n}){if(!Zo.has(e)||!t||!n)return null;let o=Math.min(1,Jo/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function Qt({files:e,at:t}){return re`
    <div class="files">${e.map(n=>re`<${tr} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function tr({file:e,at:t}){let[n,o]=Qo(!1),r=n?null:er(e);if(r)return re`
      <button
        type="button" class="picture" aria-label=${a("conversation.open_picture",{name:e.name})}
        onClick=${()=>Xt({file:e,href:Oe(e,t)})}
      >
        <img
          src=${`/v1/files/${e.id}/thumbnail`} width=${r.width} height=${r.height} alt=${e.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=e.type.split("/")[0];return re`
    <div class="file">
      ${s==="video"&&re`<video controls preload="none" aria-label=${e.name} src=${Oe(e,t)} />`}
      ${s==="audio"&&re`<audio controls preload="none" aria-label=${e.name} src=${Oe(e,t)} />`}
      <a class="file-link" href=${Oe(e,t)} download=${e.name}>
        <${k} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${nr(e)} · ${Me(e.size)}</span>
        </span>
        <${k} name="download" label=${a("conversation.download")} />
      </a>
    </div>
  `}function nr({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as Ke}from"./vendor/preact.js";function Jt({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,i=c=>X({name:"profile",userId:c,groupId:s});return Ke`
    ${n&&Ke`
      <div class="message-text">
        <${Se} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${i} />
      </div>
    `}
    ${o&&Ke`<span class="message-edited" title=${we(new Date(o))}>${a("conversation.edited_mark")}</span>`}
  `}import{html as Zt,useState as or}from"./vendor/preact.js";var en=8;function tn({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=or(null),i=Object.
entries(n);if(i.length===0)return null;async function c(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),
u=new Map;for(let{emoji:m,username:p}of l)u.set(m,[...u.get(m)??[],p]);s({counts:n,by:u})}catch{}}}return Zt`
    <div class="reactions" onPointerEnter=${c} onFocusIn=${c}>
      ${i.map(([l,u])=>{let m=o.includes(l),p=r?.by.get(l)?.join(", ");return Zt`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${m}
            aria-label=${a("conversation.reaction",{emoji:l,n:u})}
            title=${p?`${l} ${p}`:l}
            onClick=${()=>e.react(t,l,!m)}
          >
            <span class="emoji">${rr(l)}</span><span>${u}</span>
          </button>
        `})}
    </div>
  `}function rr(e){let t=Array.from(e);return t.length>en?`${t.slice(0,en-1).join("")}…`:e}var sr=300;function nn({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e,s=j(r,t.sender_id,t.sender),i=r.view.people.get(t.sender_id).value,c=new Date(
t.timestamp),l=K`<time datetime=${t.timestamp} title=${we(c)}>${de(c)}</time>`,u=t.mentions?.some(p=>p===0||p===r.state.me)??!1,m=["message",n&&"head",u&&"to-me",
o&&"flashed"].filter(Boolean).join(" ");return K`
    <div class=${m} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${cr(t,s,c)}>
      <div class="message-side">
        ${n?K`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${a("conversation.profile_of",{name:s})}
              onClick=${()=>X({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${Y} id=${t.sender_id} name=${s} file=${i?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&K`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&K`<${ar} context=${e} message=${t} />`}
        ${t.deleted?K`<p class="message-gone">${a("conversation.deleted")}</p>`:K`<${Jt} context=${e} message=${t} />`}
        ${t.files&&K`<${Qt} files=${t.files} at=${t} />`}
        <${tn} context=${e} message=${t} />
        <${ir} message=${t} />
      </div>
      ${t.pinned&&K`<span class="message-pinned"><${k} name="pin" label=${a("conversation.pinned")} /></span>`}
    </div>
  `}function ir({message:{group_id:e,seq:t,reply_count:n}}){return n?K`
    <button type="button" class="replies" onClick=${()=>X({name:"replies",groupId:e,seq:t})}>
      <${k} name="reply" />${a("conversation.replies",{n})}
    </button>
  `:null}function ar({context:e,message:t}){let n=t.quote,o=j(e.session,n.sender_id,n.sender),r=ne({name:"group",groupId:t.group_id,seq:n.seq});return K`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${me(n)}</span>
    </a>
  `}function me({content:e}){return ce(e)||a("conversation.no_text")}function cr(e,t,n){let o=e.deleted?a("conversation.deleted"):ce(e.content.slice(0,sr)),r=e.
files?.map(c=>c.name)??[],s=Object.values(e.reactions??{}).reduce((c,l)=>c+l,0),i=[[o,...r].filter(c=>c!=="").join(", "),s>0&&a("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&a("conversation.edited"),e.pinned&&a("conversation.pinned")];return`${t}, ${de(n)}: ${i.filter(Boolean).join(", ")}`}function on({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to;if(o)return We`
      <div class="composer-bar">
        <${k} name="edit" /><span class="grow">${a("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${k} name="close" label=${a("conversation.cancel")} /></button>
      </div>
    `;if(!r)return null;let s=r.sender_id?j(e,r.sender_id,r.sender):"",i=()=>{t.change({reply_to:null}),t.ask()};return We`
    <div class="composer-bar">
      <${k} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${s?a("conversation.reply_to",{name:s}):a("conversation.reply")}</b>
        ${s&&We`${" "}<span class="quiet-text">${me(r)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${i}><${k} name="close" label=${a("conversation.cancel")} /></button>
    </div>
  `}import{html as lr}from"./vendor/preact.js";var rn=(e,t)=>xe(a("conversation.conflict"),n=>lr`
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
    `);var ur=matchMedia("(pointer: coarse) and (hover: none)");function sn(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!ur.matches}function an({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!G(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}var mr=15e3,pr=16384,fr=new TextEncoder;function mn({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let i=n.shown.value,c=n.editing.value,l=r===null?
null:e.view.groups.get(r).value,u=r===null||(l?.may_post??!1),[m,p]=dn(i?.text??""),[d,f]=dn(""),b=un(null),h=un(0),$=c?d:m,g=i?.files??[];dr(()=>{document.activeElement===
b.current&&m!==""&&i?.text!==""||p(i?.text??"")},[i?.text]),ln(()=>{c&&f(c.content)},[c]);let w=n.focus.value;ln(()=>{let y=b.current;!y||w===0||(y.focus(),y.setSelectionRange(
y.value.length,y.value.length))},[w,c]);function _(y){if(c){f(y);return}p(y);let{selectionStart:D,selectionEnd:L}=b.current;n.change({text:y,selection:[D,L]}),y!==
""&&r!==null&&e.people.type(r)}let S=fr.encode($).length,x=e.server.value?.content_bytes_max??pr,C=u&&S<=x&&($.trim()!==""||!c&&g.length>0);async function E(){if(!C)
return;if(c){await A(c);return}let{reply_to:y}=n.draft();p(""),n.change({text:"",reply_to:null,files:[],selection:null});let D=r===null?{recipient_id:s}:{group_id:r},
L=t.send({...D,content:$,files:g,quote:y,reply_to:y?.id??null});(o?.position.peek().isAtEnd||e.local.signals.settings.peek().jump_to_own)&&o?.goToEnd().catch(()=>{}),
await L;let ve=b.current?.value??"";ve!==""&&!n.editing.peek()&&n.change({text:ve})}async function A(y){if($===y.content){q();return}try{await t.edit(y,$),q()}catch(D){
D instanceof ft?await R(D):await I(()=>Promise.reject(D))}}async function R({mine:y,theirs:D}){let L=await rn(y,D.content);L==="theirs"?q():L==="mine"?await I(async()=>(await t.
edit(D,y),q())):n.ask()}function q(){n.editing.value=null,n.ask()}function B(y){if(y.defaultPrevented)return;let D=e.local.signals.settings.peek();if(sn(y,h.current,
D.enter_sends))y.preventDefault(),E();else{if(y.isComposing)return;if(y.key==="Escape"&&(c||i?.reply_to))y.preventDefault(),c?q():n.change({reply_to:null});else if(y.
key==="ArrowUp"&&$===""&&!c&&r!==null){let L=an(e,r);if(!L)return;y.preventDefault(),n.edit(L)}else(y.key==="PageUp"||y.key==="PageDown")&&o&&(y.preventDefault(),
o.scroll(y.key==="PageUp"?-1:1))}}function Pe(y){y.preventDefault(),E(),b.current?.focus()}return cn`
    <form class="composer" onSubmit=${Pe}>
      <${on} session=${e} compose=${n} onStop=${q} />
      <div class="composer-line">
        <textarea
          ref=${b} rows="1" aria-label=${a("conversation.message")} dir="auto" value=${$} readonly=${!u&&!c}
          placeholder=${u?a("conversation.write"):a("conversation.may_not_write")}
          onInput=${y=>_(y.target.value)}
          onKeyDown=${B} onCompositionEnd=${y=>h.current=y.timeStamp}
        ></textarea>
        <button class="button primary send" disabled=${!C}>
          <${k} name=${c?"check":"send"} label=${c?a("conversation.save"):a("conversation.send")} />
        </button>
      </div>
      ${S>=mr&&cn`
        <p class="composer-count" role="status" data-over=${S>x}>${a("conversation.left",{left:x-S})}</p>
      `}
    </form>
  `}var $r=24;function pn({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:i},c,l){
return l&&this.used(c),I(()=>t.react(s,i,c,l))},used(s){let i=r.settings.peek().recent_emoji.filter(c=>c!==s);r.set("recent_emoji",[s,...i].slice(0,$r))}}}function fn(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel :focus"))return;let{session:o,
groupId:r,compose:s}=t;if(e.key==="Escape"){if(document.querySelector(".panel"))return;e.preventDefault();let i=o.state.groups.get(r);i&&o.marks.read(r,i.seq),n.
endLine(),n.goToEnd().catch(()=>{}),s.ask()}else gr(e)&&!vr(e.target)&&s.ask()}var gr=({key:e,ctrlKey:t,metaKey:n,altKey:o})=>Array.from(e).length===1&&e!==" "&&
!t&&!n&&!o,vr=e=>e instanceof HTMLElement&&e.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]")!==null;import{html as ie,render as Wn,useEffect as Gn,useLayoutEffect as Zr,useRef as ge,useState as jn}from"./vendor/preact.js";import{effect as yn,signal as kn,untracked as _r}from"./vendor/preact.js";function $n({box:e,hasEnd:t,onMoved:n}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],i=()=>e.getBoundingClientRect().top,c=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>t()&&c()<80;function u(h){let $=i(),g=0,w=h.length;for(;g<w;){let _=g+w>>1;h[_].getBoundingClientRect().bottom>$?w=_:g=_+1}return g}
function m(){let h=s(),$=new Set(h);for(let g of o.keys())$.has(g)||(o.delete(g),b.unobserve(g));for(let g of h)o.has(g)||b.observe(g),o.set(g,g.getBoundingClientRect().
height);r=l()}function p(){if(r)d();else{let h=i(),$=0;for(let g of s()){let{bottom:w,height:_}=g.getBoundingClientRect(),S=_-(o.get(g)??_);if(w-$-S>h)break;$+=
S}$!==0&&(e.scrollTop+=$)}m(),n()}function d(){e.scrollTop=e.scrollHeight}function f(){r=l(),n()}let b=new ResizeObserver(p);return b.observe(e),e.addEventListener(
"scroll",f,{passive:!0}),{rows:s,atEnd:l,spare:()=>({above:e.scrollTop,below:c()}),change(h){let $=l(),g=s(),w=$?0:u(g),_=$?[]:g.slice(w,w+30).map(S=>({row:S,top:S.
getBoundingClientRect().top}));if(h(),$)t()&&d();else{let S=_.find(({row:x})=>x.isConnected);S&&(e.scrollTop+=S.row.getBoundingClientRect().top-S.top)}m()},move(h,$){
h();let g=$&&e.querySelector(`[data-row="${$.row}"]`);if(!g)d();else{let w=$.offset??e.clientHeight*($.part??0);e.scrollTop+=g.getBoundingClientRect().top-i()-w}
m()},place(){let h=s(),$=h[u(h)];return $?{row:String($.dataset.row),offset:$.getBoundingClientRect().top-i()}:null},lastSeen(){let h=e.getBoundingClientRect().
bottom+1;return s().findLast($=>$.getBoundingClientRect().bottom<=h)},dispose(){b.disconnect(),e.removeEventListener("scroll",f)}}}var hr=600*1e3,br=100,gn={part:1/3},wr={offset:48},se=new Map;function vn({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:i}=e,c=`${s.me} ${t}`,
l=0;async function u(d,f=gn){let b=++l;if(await i.openAt(t,d),b!==l||!n.around(d))return!1;let h=n.nearest(d);return h!==null&&o({row:String(h),...f}),h===d}async function m(){
let d=++l,f=s.groups.get(t)?.seq??0;i.look(t,gt);let b=n.atEnd();b&&o(null),!(b&&(n.segment()?.to??0)>=f)&&(await i.page(t),d===l&&n.atEnd()&&o(null))}async function p(){
let d=++l,{seq:f}=await i.open(t);return d!==l?!0:f===null||!n.around(f)?!1:(r(f),o({row:String(f),...gn}),!0)}return{goTo:u,goToEnd:m,openUnread:p,async open(){
if(await p())return;let d=se.get(c);d&&Date.now()-d.at<hr&&n.around(Number(d.row))?o(d):await m()},async goToTime(d){let{seq:f}=await i.openAtTime(t,d.toISOString());
f===null?await m():await u(f,wr)},leave(d){l++,se.delete(c),d&&!d.row.startsWith("k")&&se.set(c,{...d,at:Date.now()});let[f]=se.keys();se.size>br&&f!==void 0&&se.
delete(f)}}}var yr=400;function hn({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,i=!1,c=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let m=e.state.groups.get(t),p=o.segment();if(!m||!p||!c()||p.from>Math.max(m.read_seq+1,r()??0))return 0;let d=e.state.logs.get(t);if(n.atEnd()&&d&&Q(d)===p)return p.
to;let f=n.lastSeen()?.dataset.row??"";return f.startsWith("k")?p.to:Number(f)}function u(){let m=l(),p=e.state.groups.get(t);i||!p||m<=p.read_seq||s||(s=setTimeout(
()=>{s=0;let d=Math.min(m,l());!i&&d>0&&e.marks.read(t,d),u()},yr))}return{look:u,isLooking:c,stop(){i=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function bn(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&Q(o);return!n||!o||!r?null:te(o,r).find(i=>i.seq>n.read_seq&&G(i)&&$t(e,i))?.seq??null}var pe=300,fe=50,kr=50;function wn(e){let t=null,n=0,o=1/0;function r(){let c=e(),l=c&&(t===null?Q(c):Be(c,t));return c&&l?{log:c,segment:l,rows:te(c,l)}:null}function s(c){
let l=c.findIndex(m=>m.seq>=n),u=o===1/0?c.length:c.findLastIndex(m=>m.seq<=o)+1;return[l<0?c.length:l,u]}function i(c,l,u,m=!1){n=c[l]?.seq??0,o=m&&u>=c.length?
1/0:c[u-1]?.seq??1/0}return{keep(c){t=c},segment:()=>r()?.segment??null,hasEnd(){let c=r();return c!==null&&c.segment.at_end&&s(c.rows)[1]===c.rows.length},draw(c){
let l=r();if(!l)return null;let{rows:u,segment:m}=l,[p,d]=s(u);return d-p>pe?(c?p=Math.max(p,d-pe+kr):d=p+pe,i(u,p,d,m.at_end)):d===u.length&&m.at_end&&(o=1/0),
{rows:u.slice(p,d),hasOlder:p>0||!m.at_start,hasNewer:d<u.length||!m.at_end,isAtStart:p===0&&m.at_start}},extend(c){let l=r();if(!l)return"done";let{rows:u,segment:m}=l,
[p,d]=s(u);if(c==="older"){if(p===0)return m.at_start?"done":"missing";let f=Math.max(0,p-fe);i(u,f,Math.min(d,f+pe),m.at_end)}else{if(d===u.length)return m.at_end?
"done":"missing";let f=Math.min(u.length,d+fe);i(u,Math.max(p,f-pe),f,m.at_end)}return"moved"},around(c){let l=e(),u=l&&Be(l,c);if(!l||!u)return!1;t=c;let m=te(
l,u),p=m.findIndex(f=>f.seq>=c),d=p<0?m.length:p;return i(m,Math.max(0,d-fe),Math.min(m.length,d+fe),u.at_end),!0},nearest(c){let{rows:l}=r()??{rows:[]};return(l.
find(u=>u.seq>=c)??l.at(-1))?.seq??null},atEnd(){let c=e(),l=c&&Q(c);if(!c||!l)return!1;t=null;let u=te(c,l);return i(u,Math.max(0,u.length-2*fe),u.length,!0),!0}}}var Sr=100,xr=1.5,Er=2e3,Cr=100,_n=["wheel","touchmove","keydown","pointerdown"],Sn=new Set(["idle","connecting","catching_up","live"]);function xn({session:e,groupId:t,
box:n,render:o}){let r=wn(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&Sn.has(e.connection.peek().state),i=$n({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:q}),
c=kn({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=kn({isAtEnd:!0,isLineAbove:!1}),u=hn({session:e,groupId:t,anchor:i,window:r,firstUnread:()=>c.peek().
lineSeq}),m=vn({session:e,groupId:t,window:r,show:ve,setLine:v=>{c.value={...c.peek(),lineSeq:v}}}),p=0,d=0,f=0,b=!0,h=!1,$=new Set,g=0,w=!1,_=!1,S=!1;function x(){
let v=r.draw(i.atEnd());(v||p===0)&&o(v,c.peek()),p=performance.now()}function C(){clearTimeout(d),d=0,!h&&(b||(R(),A(()=>i.change(x)),q()))}function E(){if(d||
h)return;let v=Math.max(0,Sr-(performance.now()-p));d=setTimeout(C,v)}function A(v){let M=document.activeElement;v(),M&&!M.isConnected&&n.focus({preventScroll:!0})}
function R(){if(c.peek().lineSeq!==null||u.isLooking()&&!s())return;let v=bn(e.state,t);v!==null&&(c.value={...c.peek(),lineSeq:v})}function q(){if(h||b)return;
let{above:v,below:M}=i.spare();w=Math.abs(n.scrollTop-g)>n.clientHeight,g=n.scrollTop;let F=i.place();F&&!F.row.startsWith("k")&&r.keep(Number(F.row));let it=xr*
n.clientHeight;!(v<it&&y("older"))&&M<it&&y("newer");let at=i.atEnd()||s()&&l.peek().isAtEnd,ct=Pe(),lt=l.peek();(lt.isAtEnd!==at||lt.isLineAbove!==ct)&&(l.value=
{isAtEnd:at,isLineAbove:ct}),s()||u.look()}function B(){let{isAtEnd:v}=l.peek();q(),!(b||!v||S)&&m.openUnread().then(M=>M?void 0:m.goToEnd()).catch(()=>{})}function Pe(){
let{lineSeq:v}=c.peek();if(v===null)return!1;let[M]=i.rows(),F=n.querySelector(`[data-row="${v}"]`);return F?F.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:M!==void 0&&v<Number(M.dataset.row)}function y(v){let M=r.extend(v);return M==="moved"?(A(()=>i.change(x)),E()):M==="missing"&&c.peek().faultAt!==v&&D(v),M===
"moved"}async function D(v){let M=Number(i.place()?.row);if(!(Number.isNaN(M)||$.has(v))){$.add(v);try{await e.history[v](t,M,w?Cr:void 0),$.delete(v),L(null,null),
!h&&r.extend(v)==="moved"&&C()}catch(F){$.delete(v),L(V(F),v)}}}function L(v,M){let F=c.peek();(F.fault!==v||F.faultAt!==M)&&(c.value={...F,fault:v,faultAt:M})}
function ve(v){b=!1,l.value={...l.peek(),isAtEnd:v===null},L(null,null),A(()=>i.move(x,v)),q()}function Oo(v){clearTimeout(f),c.value={...c.peek(),flashSeq:v},C(),
n.querySelector(`[data-row="${v}"]`)?.focus({preventScroll:!0}),f=setTimeout(()=>c.value={...c.peek(),flashSeq:null},Er)}let qo=yn(()=>{e.view.logs.get(t).value,
e.local.signals.outgoing.value,c.value,E()}),To=yn(()=>{let v=e.isCurrent.value||!Sn.has(e.connection.value.state);v&&_&&_r(B),v!==!_&&(S=!1),_=!v}),st=()=>{S=!0};
for(let v of _n)n.addEventListener(v,st,{passive:!0});let he=()=>u.look();return document.addEventListener("visibilitychange",he),addEventListener("focus",he),{
marks:c,position:l,anchor:i,window:r,reading:u,draw:C,flash:Oo,ask:D,...m,scroll:v=>n.scrollBy({top:v*.9*n.clientHeight}),endLine(){c.value={...c.peek(),lineSeq:null}},
async again(){let v=i.place();!v||v.row.startsWith("k")||l.peek().isAtEnd?await m.goToEnd():await m.goTo(Number(v.row),{offset:v.offset})},dispose(){m.leave(l.peek().
isAtEnd?null:i.place()),h=!0,clearTimeout(d),clearTimeout(f),qo(),To();for(let v of _n)n.removeEventListener(v,st);document.removeEventListener("visibilitychang\
e",he),removeEventListener("focus",he),u.dispose(),i.dispose()}}}import{html as En,useRef as Mr}from"./vendor/preact.js";var Cn=()=>xe(a("conversation.jump_to_date"),e=>En`<${Or} close=${e} />`);function Or({close:e}){let t=Mr(null),n=be(new Date);function o(r){r.preventDefault(),
t.current?.value&&e(Et(t.current.value))}return En`
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
  `}import{useEffect as Ur}from"./vendor/preact.js";import{html as Ge,signal as qr,useLayoutEffect as Tr,useRef as Rr}from"./vendor/preact.js";function Mn(e,t){let n=t.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",i=s?n.left:n.right-o,c=Math.
max(4,Math.min(i,innerWidth-o-4)),l=n.top-r-4,u=l>=4?l:Math.max(4,Math.min(n.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${u}px`,e.style.insetInlineStart=
`${s?innerWidth-c-o:c}px`}var Ar=6,Dr=["👍","❤️","😂","🎉","😮","😢"],qe=qr(null);function On(e){qe.value=e}function je({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...Dr])].slice(0,Ar)}function qn(){let e=qe.value;return e&&Ge`<${Lr} key=${e.message.seq} choice=${e} />`}function Lr({choice:e}){let{context:t,
message:n,anchor:o}=e,r=Rr(null);Tr(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),Mn(u,o),u.querySelector("button")?.focus()},[e]);function s(){
qe.peek()===e&&(qe.value=null,o.isConnected&&o.focus({preventScroll:!0}))}function i(u){s(),t.react(n,u,!n.reacted?.includes(u))}function c(u){if(u.key==="Escap\
e")s();else if(["ArrowRight","ArrowLeft"].includes(u.key))l(u);else return;u.preventDefault(),u.stopPropagation()}function l(u){let m=[...r.current.querySelectorAll(
"button")],p=getComputedStyle(o).direction==="rtl",d=u.key==="ArrowRight"===p?-1:1,f=m.indexOf(document.activeElement);m[(f+d+m.length)%m.length]?.focus()}return Ge`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${a("conversation.react")} onKeyDown=${c}
      onToggle=${u=>u.newState==="closed"&&s()}
    >
      ${je(t).map(u=>Ge`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${a("conversation.react_with",{emoji:u})}
          aria-pressed=${n.reacted?.includes(u)??!1} onClick=${()=>i(u)}
        >${u}</button>
      `)}
    </div>
  `}function $e(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:i,seq:c}=n,l=o.state.groups.get(i),u=l?.kind==="group"&&l.role!=="member",m=n.sender_id===o.state.
me,p=!n.deleted,d=p&&l?.is_archived===!1,f=l?.kind==="direct"||u||l?.settings?.may_pin==="all";return[d&&{id:"react",label:a("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:h=>On({context:e,message:n,anchor:h})},d&&l?.may_post&&{id:"reply",label:a("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(n)},d&&m&&{id:"edit",label:a("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:a("conversation.copy_link"),icon:"\
link",keys:["C"],run:()=>Tn(new URL(ne({name:"group",groupId:i,seq:c}),location.href).href)},p&&n.content!==""&&{id:"text",label:a("conversation.copy_text"),icon:"\
copy",run:()=>Tn(n.content)},d&&f&&{id:"pin",label:n.pinned?a("conversation.unpin"):a("conversation.pin"),icon:"pin",keys:["P"],run:()=>I(()=>r.pin(i,c,!n.pinned))},
!m&&{id:"unread",label:a("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(t.reading.stop(),I(()=>o.marks.unread(i,c)))},p&&{id:"readers",label:a("c\
onversation.seen_by"),icon:"eye",run:()=>X({name:"readers",groupId:i,seq:c})},p&&n.reactions&&{id:"reactions",label:a("conversation.who_reacted"),icon:"react",run:()=>X(
{name:"reactions",groupId:i,seq:c})},p&&n.edited_at!==void 0&&(m||u)&&{id:"versions",label:a("conversation.versions"),icon:"clock",run:()=>X({name:"versions",groupId:i,
seq:c})},d&&(m||u)&&{id:"delete",label:a("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(h,$)=>{Ir(e,n,$)}}].filter(h=>typeof h==
"object")}async function Ir({actions:e},{group_id:t,seq:n},o){let r=()=>e.remove(t,n);if(o){await I(r);return}await Mt({title:a("conversation.delete_title"),text:a(
"conversation.delete_text"),action:a("conversation.delete"),work:r,isDanger:!0})}async function Tn(e){await I(()=>navigator.clipboard.writeText(e))&&bt(a("conve\
rsation.copied"))}import{html as ze,useEffect as Pr,useLayoutEffect as Nr,useRef as Br,useState as Fr}from"./vendor/preact.js";var Hr=3,Rn={Delete:"conversation.key_delete"};function Te({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return G(r)?r:null}function Re(e,t,n,o,r=null){let s=$e(e,t,n).map(({label:i,icon:c,keys:l,isDanger:u,run:m})=>({label:i,icon:c,...u?{isDanger:u}:{},...l?.[0]?
{detail:Rn[l[0]]?a(Rn[l[0]]??"conversation.key_delete"):l[0]}:{},onSelect:()=>m(o,window.event?.shiftKey===!0)}));qt({label:a("conversation.menu"),items:s,anchor:o,
point:r})}function An({context:e,list:t,box:n}){let[o,r]=Fr(null),s=Br(null),{log:i}=e.session.view.logs.get(e.groupId).value,c=o===null?void 0:i?.rows.get(o),l=G(
c)?c:null;if(Pr(()=>{let d=n.current,f=$=>{let g=$.target;s.current?.contains(g)||r(Te(e,g)?.seq??null)},b=$=>{let g=$.target,w=Te(e,g);if(!w||g.closest("a, img\
, video")||String(getSelection()??"")!=="")return;$.preventDefault();let _=g.closest("[data-row]");Re(e,t,w,_,{x:$.clientX,y:$.clientY})},h=()=>r(null);return d.
addEventListener("pointerover",f),d.addEventListener("focusin",f),d.addEventListener("pointerleave",h),d.addEventListener("contextmenu",b),()=>{d.removeEventListener(
"pointerover",f),d.removeEventListener("focusin",f),d.removeEventListener("pointerleave",h),d.removeEventListener("contextmenu",b)}},[e,t]),Nr(()=>{let d=n.current,
f=l&&d.querySelector(`[data-row="${l.seq}"]`);if(!s.current||!f)return;let b=f.getBoundingClientRect().top-d.getBoundingClientRect().top+d.scrollTop;s.current.style.
insetBlockStart=`${b}px`}),!l)return null;let u=$e(e,t,l),m=u.some(({id:d})=>d==="react"),p=()=>n.current?.querySelector(`[data-row="${l.seq}"]`);return ze`
    <div class="row-bar" ref=${s} role="toolbar" aria-label=${a("conversation.commands")}>
      ${m&&je(e).slice(0,Hr).map(d=>ze`
        <button
          key=${d} type="button" tabindex="-1" class="emoji" aria-label=${a("conversation.react_with",{emoji:d})}
          onClick=${()=>e.react(l,d,!l.reacted?.includes(d))}
        >${d}</button>
      `)}
      ${u.filter(({isInBar:d})=>d).map(({id:d,label:f,icon:b,run:h})=>ze`
        <button key=${d} type="button" tabindex="-1" title=${f} onClick=${$=>h(p(),$.shiftKey)}>
          <${k} name=${b} label=${f} />
        </button>
      `)}
      <button
        type="button" tabindex="-1" title=${a("conversation.menu")} aria-haspopup="menu"
        onClick=${d=>Re(e,t,l,d.currentTarget)}
      >
        <${k} name="more" label=${a("conversation.menu")} />
      </button>
    </div>
  `}function Dn(e,t){Ur(()=>{let n=e.current;if(!n||!t)return;let o=c=>{if(c){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");c.setAttribute("tabindex","0")}},r=c=>{let l=c.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},i=new MutationObserver(s);return i.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{i.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function Ln(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Kr(e.key,r,n)||r&&Wr(e,r,t,n))&&e.preventDefault()}function Kr(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
i=o(),c=t?i.indexOf(t):i.findIndex(p=>p.dataset.row===s()?.row),l=Math.max(1,i.indexOf(r()??t??null)-i.findIndex(p=>p.dataset.row===s()?.row)),u={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let p=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(p,()=>{}):p(),!0}let m=u[e];return m===void 0?!1:(i[Math.max(0,Math.min(i.length-1,c+(t?m:0)))]?.focus(),!0)}function Wr(e,t,n,o){let r=Te(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return Re(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,i=$e(n,o,r).find(({keys:c})=>c?.
includes(s));return i?.run(t,e.shiftKey),i!==void 0}import{html as Ye}from"./vendor/preact.js";function In({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,i=n.view.groups.get(o).value;if(!r||s===null||
!i||i.unread===0)return null;let c=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,i.seq),t.endLine()};return Ye`
    <div class="pill top">
      <button type="button" onClick=${()=>I(()=>t.goTo(s))}>
        <${k} name="up" />
        ${c?a("conversation.unread_since",{n:i.unread,day:ye(new Date(c.timestamp))}):a("conversation.unread",{n:i.unread})}
      </button>
      <button type="button" onClick=${l}>${a("conversation.mark_read")}</button>
    </div>
  `}function Pn({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(u=>u.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:i,mentions:c}=r,l=i>0?a("conversation.new",{n:i}):a("conversation.newest");return Ye`
    <div class="pill bottom">
      <button type="button" onClick=${()=>I(t.goToEnd)}>
        ${s?a("conversation.yours_below"):l}
        ${c>0&&Ye`<span class="pill-mentions">${a("conversation.of_them_mentions",{n:c})}</span>`}
        <${k} name="down" />
      </button>
    </div>
  `}import{html as W}from"./vendor/preact.js";import{html as ee}from"./vendor/preact.js";var Gr={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function Nn({session:e,notice:t}){let n=new Date(
t.timestamp);return ee`
    <div class="notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${jr(e,t)}</span>
      <time datetime=${t.timestamp}>${de(n)}</time>
    </div>
  `}function jr(e,t){let n=(r,s="")=>ee`<${jt} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return T(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return zr(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?T("conversation.notice.joined",{user:r}):T("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?T("conversation.notice.left",{user:r}):T("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return T(Gr[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return T("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return T(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=ne({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=ee`<a href=${r}>${a("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?T("conversation.notice.pinned",{actor:o,message:s}):T("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return T("conversation.notice.account_deleted",{user:ee`<bdi class="person">${t.username}</bdi>`})}}
function zr(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let c of o)c.type==="group_updated"&&c.seq<t.seq&&c.seq>(r?.seq??0)&&(r=c);let{
name:s,topic:i}=t;return r&&r.name!==s?T("conversation.notice.renamed",{actor:n,name:ee`<bdi>${s}</bdi>`}):r&&r.topic!==i?i?T("conversation.notice.topic",{actor:n,
topic:ee`<bdi>${i}</bdi>`}):T("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?T(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):T("conversation.notice.updated",{actor:n,name:ee`<bdi>${s}</bdi>`})}import{html as U}from"./vendor/preact.js";function Bn({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||j(o,o.state.me),i=t.state==="failed"||t.state==="asking",
c=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return U`
    <div class=${c} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&U`<${Y} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&U`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&U`<p class="quote" dir="auto"><span class="quote-text">${me(t.quote)}</span></p>`}
        ${t.content&&U`<div class="message-text"><${Se} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>U`<${Vr} key=${l.local_id} session=${o} file=${l} />`)}
        ${i&&U`<${Xr} context=${e} entry=${t} />`}
      </div>
      ${!i&&U`<${Yr} entry=${t} />`}
    </div>
  `}var Fn=({error:e})=>e?V({code:e.code,message:e.sentence}):"";function Yr({entry:e}){let t=e.error?a("conversation.waits",{reason:Fn(e)}):a("conversation.sen\
ding");return U`<span class="message-clock" title=${t}><${k} name="clock" label=${t} /></span>`}function Xr({context:e,entry:t}){let{outbox:n}=e.session.local,o=t.
state==="asking"?a("conversation.asking"):a("conversation.not_sent",{reason:Fn(t)});return U`
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
  `}function Vr({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return U`
    <div class="file">
      <span class="file-link">
        <${k} name="file" />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${Me(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&U`
        <progress max=${n.size} value=${n.sent} aria-label=${a("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var Hn=300*1e3;function Kn({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:i,hasOlder:c,hasNewer:l}=t,u=l?[]:n;return W`
    ${c&&W`<${Un} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${i.length+u.length===0&&!c&&!l&&W`<p key="none" class="empty" role="listitem">${a("conversation.none")}</p>`}
    ${Qr(i,u).map(({day:m,at:p,items:d})=>W`
      <div class="day" key=${m}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${a("conversation.jump_to_date")} onClick=${r}>${ye(p)}</button>
        </div>
        ${d.flatMap((f,b)=>Jr({context:e,item:f,before:d[b-1],marks:o}))}
      </div>
    `)}
    ${l&&W`<${Un} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Qr(e,t){let n=[],o=r=>{let s=new Date(r.at),i=be(s),c=n.at(-1);c&&(i<=c.day||r.entry)?c.items.push(r):n.push({day:i,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:G(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function Jr({context:e,
item:t,before:n,marks:o}){if(t.entry){let u=e.session.state.me,m=!(n&&(n.entry||n.sender===u)&&t.at-n.at<Hn);return[W`<${Bn} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${m} />`]}let{row:r}=t,s=r.seq===o.lineSeq,i=W`
    <div key="line" class="unread-line" role="listitem"><span>${a("conversation.unread_line")}</span></div>
  `,c=s||n?.sender!==t.sender||t.at-n.at>=Hn,l=G(r)?W`<${nn} key=${r.seq} context=${e} message=${r} isHead=${c} isFlashed=${r.seq===o.flashSeq} />`:W`<${Nn} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[i,l]:[l]}function Un({way:e,marks:t,onRetry:n}){let o=t.faultAt===e;return W`
    <div class="edge ${e}" role="listitem" aria-label=${a("conversation.reading")}>
      ${o&&W`
        <p role="alert">
          <span>${a("conversation.not_read",{reason:t.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${a("conversation.try_again")}</button>
        </p>
      `}
    </div>
  `}function zn({context:e,onReady:t}){let{session:n,groupId:o}=e,r=ge(null),s=ge(null),[i,c]=jn(null),l=ge(null),[u,m]=jn(null),p=n.resets.value,d=oe.value,f=d.name===
"group"&&d.groupId===o?d.seq:null;Zr(()=>{let w=s.current,_=xn({session:n,groupId:o,box:r.current,render:(x,C)=>{let E=n.local.signals.outgoing.peek().filter(R=>S(
R)),A=ie`<${Kn}
          context=${e} drawn=${x} outgoing=${E} marks=${C}
          onDay=${h} onRetry=${_.ask}
        />`;Wn(x?A:null,w)}}),S=({group_id:x,recipient_id:C,seq:E})=>(x===o||C!==null&&n.local.groupWith(C)===o)&&(E===null||!n.state.logs.get(o)?.rows.has(E));
return l.current=_,c(_),t(_),()=>{_.dispose(),Wn(null,w)}},[n,o]);let b=w=>w().then(()=>m(null),_=>m(V(_)));async function h(){let w=await Cn();w&&await b(()=>l.
current.goToTime(w))}let $=ge(p),g=ge(!1);return Gn(()=>{i&&(n.history.look(o,f??void 0),f!==null?b(async()=>await i.goTo(f)&&i.flash(f)):g.current||b(i.open),g.
current=!0)},[i,d]),Gn(()=>{i&&p!==$.current&&b(i.again),$.current=p},[i,p]),Dn(r,i),ie`
    <div class="messages-place">
      ${i&&ie`<${In} context=${e} list=${i} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${a("conversation.messages")}
        onKeyDown=${w=>i&&Ln(w,{context:e,list:i})}
      >
        <div class="messages-tools">
          <button type="button" class="button" onClick=${()=>i?.ask("older")}>${a("conversation.older")}</button>
          <button type="button" class="button" onClick=${h}>${a("conversation.jump_to_date")}</button>
        </div>
        <div class="messages" role="list" aria-label=${a("conversation.messages")} ref=${s}></div>
        ${i&&ie`<${An} context=${e} list=${i} box=${r} />`}
        ${u!==null&&ie`
          <p class="empty" role="alert">
            ${a("conversation.not_read",{reason:u})}
            ${" "}<button type="button" class="button" onClick=${()=>i&&b(i.open)}>${a("conversation.try_again")}</button>
          </p>
        `}
      </div>
      ${i&&ie`<${Pn} context=${e} list=${i} />`}
    </div>
  `}var es=xt({type:"conjunction"}),Yn=e=>es.value.format(e);import{html as Xn}from"./vendor/preact.js";var Xe=3;function Vn({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me),o=n.slice(0,Xe).map(s=>j(e,s,"…")),r=n.length>Xe?a("conversa\
tion.typing_more",{names:o.join(", "),more:n.length-Xe}):a("conversation.typing",{names:Yn(o),n:n.length});return Xn`<p class="typing" aria-live="off">${n.length>
0&&Xn`<bdi>${r}</bdi>`}</p>`}function Jn({session:e,actions:t,groupId:n}){let[o,r]=ns(null),s=ts(()=>{let c=Gt({session:e,key:pt({groupId:n,userId:null})});return pn({session:e,actions:t,groupId:n,
compose:c})},[e,t,n]),i=e.view.groups.get(n).value;return Qn(()=>{i&&!i.settings&&e.asking.group(n)},[e,n,i===null]),Qn(()=>{if(!o)return;let c=l=>fn(l,{context:s,
list:o});return document.addEventListener("keydown",c),()=>document.removeEventListener("keydown",c)},[s,o]),i?Ve`
    <${zn} context=${s} onReady=${r} />
    <div class="main-foot">
      <${Vn} session=${e} groupId=${n} />
      <${mn} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${qn} />
    <${Vt} />
  `:Ve`<${os} session=${e} />`}function os({session:e}){let t=e.connection.value.state==="live";return Ve`<p class="empty" role="status">${t?a("conversation.not\
_member"):a("conversation.reading")}</p>`}import{html as P,useEffect as Zn}from"./vendor/preact.js";function eo({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return Zn(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),P`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${k} name="back" label=${a("shell.back")} /></a>
      ${o?.kind==="direct"?P`<${no} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:P`<${rs} group=${o} />`}
      ${o&&P`<${ss} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var to=({session:e,userId:t})=>P`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${k} name="back" label=${a("shell.back")} /></a>
    <${no} session=${e} userId=${t} />
  </header>
`;function rs({group:e}){if(!e)return P`<h1 class="grow"><bdi>${a("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return P`
    <${Y} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>_e({name:"group",groupId:t})}>
          <bdi>${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&P`<span class="tag">${a("groups.archived")}</span>${" "}`}
        ${r!==null&&P`<span>${a("groups.count",{n:r})}</span>`}
        ${o&&P`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function no({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=J(o);return Zn(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
P`
    <span class="with-dot">
      <${Y} id=${t} name=${r} file=${o?.avatar} />
      <${Rt} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>_e({name:"profile",userId:t,groupId:n})}>
          <bdi>${r||a("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${t===e.state.me?a("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function ss({session:e,actions:t,group:n}){let o=(r,s,i)=>P`
    <button
      class="button quiet" title=${i} aria-pressed=${ke.value?.name===r}
      onClick=${()=>_e({name:r,groupId:n.id})}
    >
      <${k} name=${s} label=${i} />
    </button>
  `;return P`
    ${n.kind==="group"&&o("members","group",a("groups.members"))}
    ${o("pins","pin",a("groups.pins"))}
    ${o("search","search",a("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${a("groups.menu")}
      onClick=${r=>Ee({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${k} name="more" label=${a("groups.menu")} />
    </button>
  `}import{html as Qe,useEffect as is,useState as oo}from"./vendor/preact.js";var ro=new Map;function Ae({load:e,name:t,...n}){let[o,r]=oo(!1),[,s]=oo(0),i=ro.get(e);
return is(()=>{i||o||e().then(c=>{ro.set(e,c),s(l=>l+1)},()=>r(!0))},[e,o]),i?Qe`<${i[t]} ...${n} />`:o?Qe`
    <div class="empty" role="alert">
      <p>${a("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${a("shell.try_again")}</button>
    </div>
  `:Qe`<p class="empty" role="status">${a("shell.loading")}</p>`}import{html as so,useEffect as Je,useLayoutEffect as as,useRef as cs,useState as io}from"./vendor/preact.js";var Ze=null;function co({session:e,actions:t}){let n=ke.value,o=cs(!1),[,r]=io(0),[s,i]=io(!1),c=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!c;if(Je(()=>{c&&Fe()},[c]),Je(()=>{!l||Ze||import("./panels.js").then(m=>{Ze=m.PANELS,r(p=>p+1)},()=>i(!0))},
[l]),Je(()=>{if(l)return document.addEventListener("keydown",ao),()=>document.removeEventListener("keydown",ao)},[l]),as(()=>{o.current&&!l&&ls()&&Ct(),o.current=
l},[l]),!l)return null;let u=Ze?.[n.name];return u?so`<${u} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:so`
    <${At} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?a("groups.not_loaded"):a("groups.loading")}
      </p>
    <//>
  `}function ao(e){e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open")||(e.preventDefault(),Fe())}var ls=()=>!document.
activeElement||document.activeElement===document.body;import{html as rt,useMemo as Is,useState as Ps}from"./vendor/preact.js";import{html as De,useEffect as us,useState as ds}from"./vendor/preact.js";var ms={connecting:2e3,catching_up:1e3},lo=1e3;function uo({session:e}){let t=e.connection.value,n=ps(t),o=fs(t,n);return De`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&De`<${k} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&De`<span class="quiet-text" aria-hidden="true">${$s(t,n)}</span>`}
      ${o?.button&&De`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function ps({state:e,since:t,retryAt:n}){let[o,r]=ds(Date.now());return us(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let i=setInterval(()=>r(Date.now()),lo);return()=>clearInterval(i)},[e,t,n]),Math.max(o,t)}function fs({state:e,since:t},n){let o={button:a("shell.now"),onSelect:()=>O.
wake()};switch(e){case"connecting":case"catching_up":return n-t<ms[e]?null:{text:a(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:a("shell.offline"),...o};case"waiting":return{text:a("shell.reconnecting"),...o};case"updating":return{text:a("shell.restarting")};case"crowded":return{text:a(
"shell.crowded"),button:a("shell.try_again"),onSelect:()=>O.wake()};case"faulty":return{text:a("shell.faulty"),button:a("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function $s({retryAt:e},t){let n=Math.ceil((Number(e)-t)/lo);return n>0?a("shell.seconds",{n}):""}var et=["all","unread","mentions","direct"],gs={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function mo(e,t,n,o){if(n==="all")return e;let r=gs[n];return e.filter(s=>{let i=t.get(s);return i!==void 0&&(r(i)||s===o&&n!=="direct")})}import{html as wo,useEffect as ko,useLayoutEffect as Le,useRef as ae,useState as ot}from"./vendor/preact.js";var vs=1440*60*1e3,hs=7,bs=ue({hour:"numeric",minute:"2-digit"}),ws=ue({weekday:"short"}),ys=ue({day:"numeric",month:"short"}),ks=ue({day:"numeric",month:"numer\
ic",year:"2-digit"}),po=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function fo(e,t=new Date){let n=Math.round((po(t)-po(e))/vs);return n===
0?bs.value.format(e):n>0&&n<hs?ws.value.format(e):(e.getFullYear()===t.getFullYear()?ys:ks).value.format(e)}import{html as N,useEffect as $o,useLayoutEffect as _s,useRef as Ss}from"./vendor/preact.js";var go=999;function vo({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:i,onFocus:c}){let l=e.view.groups.get(n).value,u=Ss(null);_s(()=>u.current?.
style.setProperty("--at",String(o)),[o,!l]);let m=xs(e,l);if(!l)return null;let p=vt(l,Date.now()),d=Es(l,m.person),f=l.unread>0&&!p,b=$=>Ee({session:e,actions:t,
id:n,name:d,point:$,anchor:u.current?.querySelector($?"a":"button")}),h=$=>{$.preventDefault();let g=$.clientX===0&&$.clientY===0;b(g?null:{x:$.clientX,y:$.clientY})};
return N`
    <li
      ref=${u} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${h} onFocusIn=${()=>c(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${Cs(l,d,p,m.isOnline)} data-unread=${f} data-muted=${p} draggable=${!1}
      >
        <span class="group-picture">
          <${Y} id=${l.peer_id??n} name=${d} file=${m.person?.avatar} isGroup=${l.kind==="group"} />
          ${m.isOnline&&N`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${d}</bdi>
            ${p&&N`<${k} name="muted" />`}
            ${l.last&&N`<time class="group-time">${fo(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${Os} session=${e} group=${l} isChosen=${s} />
            <${Ms} group=${l} isMuted=${p} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>b(null)}
      >
        <${k} name="more" label=${a("shell.menu_of",{name:d})} />
      </button>
    </li>
  `}function xs(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return $o(()=>o?e.people.show(n):void 0,[n,o]),
$o(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function Es(e,t){return e.kind==="group"?e.name:t?.
is_deleted?a("shell.deleted_user"):J(t)||e.name}function Cs({unread:e,mentions:t},n,o,r){let s=[n];return r&&s.push(a("shell.online")),e>0&&s.push(a("shell.n_un\
read",{n:e})),t>0&&s.push(a("shell.n_mentions",{n:t})),o&&s.push(a("shell.muted")),s.join(", ")}function Ms({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n===
"direct"&&e>0&&!o;return N`
    ${t>0&&!r&&N`<span class="badge of-mention">@${tt(t)}</span>`}
    ${r&&N`<span class="badge of-mention">${tt(e)}</span>`}
    ${e>0&&!o&&!r&&N`<span class="badge">${tt(e)}</span>`}
  `}var tt=e=>e>go?`${go}+`:e;function Os({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,i=e.typing.get(o).value.filter(p=>p!==e.state.me),c=e.local.
signals.drafts.get(`g${o}`).value;if(i.length>0)return N`<span class="group-last typing">${a("shell.typing")}</span>`;if(c?.text&&!n)return N`<span class="group-last"><em>${a(
"shell.draft")}</em> <bdi>${c.text}</bdi></span>`;if(!r)return N`<span class="group-last"><bdi>${t.topic||a("shell.empty_group")}</bdi></span>`;let l=r.sender_id===
e.state.me,u=e.view.people.get(r.sender_id).value,m=l?a("shell.you"):s==="direct"?null:J(u)||r.sender;return N`<span class="group-last">${m&&N`<bdi>${m}</bdi>: `}<bdi>${qs(
r)}</bdi></span>`}function qs({kind:e,text:t}){return e==="deleted"?a("shell.deleted"):e==="file"?a("shell.a_file"):ce(t)}function ho({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function bo({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var Ts=2e3,Rs=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function _o({session:e,actions:t,ids:n,chosen:o}){let r=ae(null),s=ae(null),[i,c]=As(n),[
l,u]=ot({first:0,end:0}),[m,p]=ot(null),d=Ls(i,[m,o,i[0]??null]),f=nt(s.current),b=bo(l,[i.indexOf(d??-1),i.indexOf(f??-1)]);function h(){let g=r.current,w=s.current?.
getBoundingClientRect().height??0,_=i.length;if(!g||_===0||w===0)return;let S=ho({top:g.scrollTop,height:g.clientHeight,row:w/_,count:_});u(x=>x.first===S.first&&
x.end===S.end?x:S)}Le(()=>{s.current?.style.setProperty("--count",String(i.length)),h()},[i]),ko(()=>{let g=new ResizeObserver(h);return g.observe(r.current),g.
observe(s.current),()=>g.disconnect()},[i]),Le(()=>{f!==null&&nt(s.current)===null&&yo(s.current,f)?.focus()}),Ds(s,i,o);function $(g){let w=nt(s.current);if(w===
null||!Rs.includes(g.key)||g.altKey||g.ctrlKey)return;g.preventDefault();let _=Math.max(1,Math.floor((r.current?.clientHeight??0)/So(s.current))-1),S=i.indexOf(
w),x={ArrowDown:S+1,ArrowUp:S-1,PageDown:S+_,PageUp:S-_,Home:0,End:i.length-1}[g.key]??S,C=i[Math.max(0,Math.min(x,i.length-1))];C!==void 0&&p(C)}return Le(()=>{
m!==null&&f!==null&&f!==m&&yo(s.current,m)?.focus()},[m]),wo`
    <div
      ref=${r} class="sidebar-body" onScroll=${h}
      onPointerMove=${c} onPointerDown=${c} onKeyDownCapture=${c} onFocusIn=${c}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${a("shell.conversations")} onKeyDown=${$}>
        ${b.map(g=>{let w=i[g];return wo`<${vo}
            key=${w} id=${w} position=${g} count=${i.length} session=${e} actions=${t}
            isChosen=${w===o} isStop=${w===d} onFocus=${p}
          />`})}
      </ul>
    </div>
  `}function As(e){let t=ae(e),n=ae(-1/0),o=ae(null),[,r]=ot(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),ko(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(i=>i+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+Ts}]}function Ds(e,t,n){let o=ae(null);Le(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,i=So(e.current),c=r*i;c<s.scrollTop?s.scrollTop=
c-i:c+i>s.scrollTop+s.clientHeight&&(s.scrollTop=c+2*i-s.clientHeight)})}function So(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function nt(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var yo=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),Ls=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;function xo({session:e,actions:t,chosen:n}){let[o,r]=Ps(et[0]),s=Ns(e,o,n);return rt`
    <nav id="groups" class="sidebar" aria-label=${a("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${k} name="logo" /><span>${a("shell.name")}</span></a>
          <span class="grow"></span>
          <${Dt} session=${e} actions=${t} />
        </div>
        <div class="filters" role="group" aria-label=${a("shell.filter")}>
          ${et.map(i=>rt`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>r(i)}>
              ${a(`shell.filter.${i}`)}
            </button>`)}
        </div>
      </header>
      <${_o} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&rt`<p class="empty">${a(`shell.none.${o}`)}</p>`}
      <${uo} session=${e} />
    </nav>
  `}function Ns(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return Is(()=>mo(o,e.state.groups,t,n),[e,o,r,t,n])}function Eo({session:e,actions:t}){let n=oe.value,o=n.name!=="home";return z`
    <a class="skip-link" href="#main">${a("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${_t}>
      <${xo} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${Bs} session=${e} actions=${t} at=${n} />
        <${Ks} session=${e} actions=${t} at=${n} />
      </main>
      <${co} session=${e} actions=${t} />
    </div>
    <${Ot} />
    <${Tt} />
    <${wt} />
  `}function Bs({session:e,actions:t,at:n}){switch(n.name){case"group":return z`<${eo} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return z`<${to} key=${n.userId} session=${e} userId=${n.userId} />`;default:return z`
        <header class="bar">
          <a class="button quiet back" href="/"><${k} name="back" label=${a("shell.back")} /></a>
          <h1><bdi>${Ws(n)}</bdi></h1>
        </header>
      `}}var Fs=()=>import("./invite.js"),Hs=()=>import("./search.js"),Us=()=>import("./settings.js");function Ks({session:e,
actions:t,at:n}){switch(n.name){case"group":return z`<${Jn} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"join":return z`<${Ae} load=${Fs} name="InviteScreen" session=${e} actions=${t} code=${n.
code} />`;case"search":return z`<${Ae} load=${Hs} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return z`<${Ae} load=${Us} name="Settings" session=${e} actions=${t} page=${n.
page} />`;case"home":return z`<div class="main-body"><p class="empty">${a("shell.choose")}</p></div>`;default:return z`<div class="main-body"></div>`}}function Ws(e){
switch(e.name){case"home":return a("shell.name");case"group":case"direct":return a("shell.conversation");case"join":return a("shell.invitation");case"search":return a(
"shell.search");case"settings":return a("shell.settings");case"unknown":return a("shell.not_found")}}function js(){let e=O.status.value;switch(e.name){case"starting":return Ie`<p class="empty" role="status">${a("shell.starting")}</p>`;case"signed_out":return Ie`<${Kt} reason=${e.
reason} known=${e.email} />`;case"signed_in":return Ie`<${Eo} session=${e.session} actions=${e.actions} />`}}function Co(e){Pt().then(()=>Gs(Ie`<${js} />`,e)),addEventListener(
"online",()=>O.wake()),addEventListener("offline",()=>O.offline()),addEventListener("pagehide",()=>{O.flush()}),document.addEventListener("visibilitychange",()=>{
document.visibilityState==="visible"?O.wake():O.flush()}),O.start()}async function Mo(){if("serviceWorker"in navigator){if(ht==="src"){await zs();return}try{await navigator.serviceWorker.register(Ys("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function zs(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function Ys(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}Co(document.getElementById("app"));Mo();
