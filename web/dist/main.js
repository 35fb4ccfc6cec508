import{a as Vt,j as Ie}from"./shared5.js";import{b as Ut}from"./shared8.js";import{a as ce,b as Re,c as Q,d as Le,f as rt,g as zt,h as Qt}from"./shared2.js";
import{a as ve,b as Bt,c as Te,d as jt,e as be,f as Oe,g as qe,i as Jt}from"./shared4.js";import{a as Yt,b as Xt}from"./shared7.js";import{
a as De,b as Wt,c as Gt}from"./shared6.js";import{a as he,c as Kt}from"./shared9.js";import{a as Nt,b as k,c as ge,d as Ft,e as X,f as D,
g as Z,h as ae,i as Ae,j as Ht,k as ne,l as B}from"./shared3.js";import{A as T,b as Tt,c as Ot,d as qt,e as c,f as R,g as nt,h as Me,i as Rt,k as I,
l as ot,m as te,n as ie,o as Lt,p as Dt,q as It,r as Pt,z as $e}from"./shared.js";import{html as Qe,render as Pi}from"./vendor/preact.js";import{effect as Jo}from"./vendor/preact.js";var Zo=["theme","text_size","density","reduced_motion","language"],en="chat-looks",er=new Set(["ar","fa","he","ur"]);async function tn(){let e=tr(),t=Zt(e);Jo(()=>{
let n=T.status.value;if(n.name!=="signed_in")return;let{settings:o}=n.session.local.signals,r=Object.fromEntries(Zo.map(s=>[s,o.value[s]]));Zt(r),nr(r)}),await t}
async function Zt({theme:e,text_size:t,density:n,reduced_motion:o,language:r}){let s=document.documentElement;Pe(s,"theme",e==="system"?null:e),Pe(s,"textSize",
t==="normal"?null:t),Pe(s,"density",n==="normal"?null:n),Pe(s,"motion",o==="always"?"reduced":null);let a=getComputedStyle(s).backgroundColor;for(let l of document.
querySelectorAll('meta[name="theme-color"]'))l.setAttribute("content",a);let i=qt(r?[r]:navigator.languages);try{await Ot(i)}catch{return}s.lang=i,s.dir=er.has(
i)?"rtl":"ltr"}function Pe(e,t,n){n===null?delete e.dataset[t]:e.dataset[t]=n}function tr(){try{return{...nt,...JSON.parse(localStorage.getItem(en)??"{}")}}catch{
return nt}}function nr(e){try{localStorage.setItem(en,JSON.stringify(e))}catch{}}import{html as j,useEffect as or,useState as oe}from"./vendor/preact.js";var nn=3,on=64;function rn(e){let t=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return t>0&&t<nn?c("account.name_short",{n:nn}):t>on?c("account.na\
me_long",{n:on}):""}var sn={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},an={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
rr=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],sr="password",st=1e3;function cn({reason:e,known:t}){let n=T.config.value,[o,r]=oe("sign_in"),[s,a]=oe(!1),
[i,l]=oe({field:"",text:""}),[d,m]=oe(e&&sn[e]?c(sn[e]):""),[f,u]=ir(),[p,$]=oe(""),g=ae.value,v=g.name==="join"&&g.code!==""?g.code:null,h=n?.registration==="o\
pen"||n?.registration==="invite"&&v!==null;async function w(S){a(!0),l({field:"",text:""});try{await S()}catch(M){let{code:q,retryAfter:L}=M,N=Object.hasOwn(an,
q)?an[q]:void 0;q==="rate_limited"&&L&&u(L),l(N?{field:N.field,text:c(N.key)}:{field:"",text:X(M)}),a(!1)}}function _(S){S.preventDefault();let M=S.target,q=N=>Bt(
M,N),L={email:q("email"),password:q("password"),isShared:q("shared")!==""};w(async()=>{if(o==="sign_in")await T.login(L);else if(o==="register"){let N=await T.register(
{...L,username:q("username"),invite:v});N!==null&&Ae(`/g/${N}`,{replace:!0})}else await T.reset(q("code").trim(),q("password")),x("sign_in"),m(c("account.passwo\
rd_set"))})}function x(S){r(S),a(!1),m(""),l({field:"",text:""})}let C=S=>i.field===S?i.text:"",E=(S,M)=>j`<button type="button" class="button quiet" onClick=${()=>x(
S)}>${c(M)}</button>`;return j`
    <main class="screen">
      <form class="card" onSubmit=${_}>
        <h1><${k} name="logo" /> ${c(`account.${o}`)}</h1>
        ${d&&j`<p class="card-notice" role="status">${d}</p>`}
        ${v&&j`<${Ut} code=${v} />`}
        ${o==="register"&&j`<${ve}
          name="username" label=${c("account.name")} autocomplete="username" isFirst=${!0} hint=${c("account.name_hint")}
          fault=${C("username")||rn(p)}
          onInput=${S=>$(S.target.value)}
        />`}
        ${o==="reset"&&j`<${ve} name="code" label=${c("account.code")} hint=${c("account.code_hint")} isFirst=${!0} fault=${C("code")} />`}
        ${o!=="reset"&&j`<${ve}
          name="email" label=${c("account.email")} type="email" value=${t??""} fault=${C("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!t}
        />`}
        <${ve}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!t}
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
          ${o==="sign_in"?j`${h&&E("register","account.register")}${E("reset","account.has_code")}`:E("sign_in","account.has_account")}
        </div>
        ${o==="sign_in"&&n?.has_demo_users&&j`<${ar} attempt=${w} />`}
      </form>
    </main>
  `}function ir(){let[e,t]=oe(0),[n,o]=oe(0),r=Math.max(0,Math.ceil((e-n)/st));return or(()=>{if(r===0)return;let s=setInterval(()=>o(Date.now()),st);return()=>clearInterval(
s)},[r===0]),[r,s=>{o(Date.now()),t(Date.now()+s*st)}]}function ar({attempt:e}){return j`
    <fieldset class="demo">
      <legend>${c("account.try_as")}</legend>
      ${rr.map(([t,n])=>j`
          <button type="button" class="button" onClick=${()=>e(()=>T.login({email:String(n),password:sr}))}>
            ${t}
          </button>
        `)}
    </fieldset>
  `}import{html as Y}from"./vendor/preact.js";import{html as vt,useEffect as ho,useMemo as Ws,useState as Gs}from"./vendor/preact.js";import{html as un,useEffect as ur,useState as dr}from"./vendor/preact.js";var Ne=({mentions:e=[]},t)=>e.includes(t)||e.includes(0);import{html as cr,useEffect as lr}from"./vendor/preact.js";function P(e,t,n=""){let o=e.view.people.get(t).value;return o?.is_deleted?c("conversation.deleted_user"):ne(o)||n}function we(e,t){let n=t.filter(o=>e.view.people.
get(o).value?.is_partial??!0);lr(()=>e.asking.people.need(n),[e,n.join()])}function ln({session:e,id:t,username:n}){return we(e,[t]),cr`<bdi class="person">${P(
e,t,n)}</bdi>`}var it=3,mr=2e3,fr=200,pr=10;function dn({session:e,groupId:t}){let[n,o]=dr([]);return ur(()=>{let r=0,s=0,a=0,i=m=>o(f=>[...f,{id:++r,text:m}].slice(-pr)),l=()=>{
s>it&&i(c("conversation.new_messages",{n:s-it})),s=0},d=e.onArrived(m=>{let{announce:f}=e.local.signals.settings.peek();for(let{message:u}of m){if(u.group_id!==
t||u.sender_id===e.state.me||f==="none"||f==="mentions"&&!Ne(u,e.state.me)||(s===0&&(a=setTimeout(l,mr)),++s>it))continue;let p=P(e,u.sender_id,u.sender);i(`${p}\
: ${Array.from(u.content).slice(0,fr).join("")||c("conversation.no_text")}`)}});return()=>{d(),clearTimeout(a)}},[e,t]),un`
    <div class="unseen" role="log" aria-label=${c("conversation.new_log")}>
      ${n.map(({id:r,text:s})=>un`<p key=${r}>${s}</p>`)}
    </div>
  `}import{signal as mn}from"./vendor/preact.js";var $r={text:"",reply_to:null,selection:null,files:[]};function Fe({session:e,key:t}){let{drafts:n,outbox:o}=e.local,
r=mn(null),s=mn(0),a=()=>n.get(t)??$r,i=d=>n.set(t,{...a(),...d}),l=()=>{s.value++};return{key:t,editing:r,focus:s,draft:a,change:i,shown:e.local.signals.drafts.
get(t),ask:l,reply({id:d,seq:m,sender_id:f,sender:u,content:p}){r.value=null,i({reply_to:{id:d,seq:m,sender_id:f,sender:u,content:p}}),l()},edit(d){r.value=d,l()},
async restore(d){let m=await o.discard(d,!0);if(!m)return;r.value=null;let f=a(),u=[f.text,m.content].filter(p=>p.trim()!=="").join(`
`);i({text:u,selection:null,reply_to:m.quote??f.reply_to,files:[...f.files,...m.files]}),l()}}}import{html as re,useEffect as es,useLayoutEffect as Ln,useRef as ft,useState as mt}from"./vendor/preact.js";import{computed as gr}from"./vendor/preact.js";var fn=["byte","kilobyte","megabyte","gigabyte"],vr=gr(()=>fn.map(e=>new Intl.NumberFormat(Tt.value,{style:"unit",unit:e,unitDisplay:e==="byte"?"long":"short",maximumSignificantDigits:3})));
function ee(e){let t=e,n=0;for(;t>=1e3&&n<fn.length-1;)t/=1024,n++;return vr.value[n].format(n===0?t:Number(t.toPrecision(3)))}var hr=10,br=10*1024*1024;async function ye(e,t,n){let o=e.server.peek(),r=o?.files_max??hr,s=o?.file_bytes_max??br,a=n.filter(d=>d.size>s),i=n.filter(d=>d.size<=
s),l=Math.max(0,r-t.draft().files.length);if(a.length>0){let d=a.map(({name:m})=>m).join(", ");ge(c("conversation.too_large",{names:d,size:ee(s)}),{isFault:!0})}
if(i.length>l){let d=i.slice(l).map(({name:m})=>m).join(", ");ge(c("conversation.too_many",{names:d,n:r}),{isFault:!0})}for(let d of i.slice(0,l)){let m=await e.
local.attachments.attach(d,wr(d));t.change({files:[...t.draft().files,m]})}e.local.drafts.flush(),t.ask()}var at=e=>[...e?.files??[]];function pn({clipboardData:e}){
return e?.getData("text/plain")?[]:at(e)}function wr({name:e,type:t}){if(!/^image\.\w+$/.test(e))return e||"file";let n=new Date,o=a=>String(a).padStart(2,"0"),
r=[n.getFullYear(),o(n.getMonth()+1),o(n.getDate())].join("-"),s=[n.getHours(),n.getMinutes(),n.getSeconds()].map(o).join("");return`pasted-${r}-${s}.${t.split(
"/")[1]??"png"}`}import{html as ct,useRef as Er,useState as Sr}from"./vendor/preact.js";var $n=8,yr=/(?:^|[\s([{"'“/])([@＠]([^\s@＠]{0,32}))$/u,kr=/^[\p{L}\p{N}_-]+$/u,_r=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();function gn(e,t){
let n=yr.exec(e.slice(Math.max(0,t-40),t));if(n)return{kind:"member",start:t-n[1].length,prefix:n[2]??""};let o=Pt(e,t);return o&&{kind:"emoji",...o}}async function vn({
session:e,actions:t,groupId:n},{kind:o,prefix:r}){if(o==="emoji"){let{searchEmoji:p}=await import("./picker.js");return p(r,$n).map(({emoji:$,name:g})=>({
id:$,label:$,detail:g,insert:`${$} `,userId:null}))}let s=xr(e,n),{items:a}=await t.members(n,{q:r,limit:50}),i=new Map(s.map((p,$)=>[p,$])),l=a.filter(({id:p})=>p!==
e.state.me);l.sort((p,$)=>(i.get(p.id)??1/0)-(i.get($.id)??1/0));let d=l.slice(0,$n).map(({id:p,username:$,display_name:g})=>({id:String(p),label:g||$,detail:g?
`@${$}`:"",insert:kr.test($)?`@${$} `:`@"${$}" `,userId:p})),m=e.state.groups.get(n),f=m?.kind==="group"&&m.role!=="member"&&"all".startsWith(_r(r)),u={id:"all",
label:"@all",detail:c("conversation.everyone"),insert:"@all ",userId:null};return f?[...d,u]:d}function xr(e,t){let n=[...e.state.logs.get(t)?.rows.values()??[]];
return n.sort((o,r)=>r.seq-o.seq),[...new Set(n.filter(o=>I(o)).map(o=>o.sender_id))]}function hn({session:e,actions:t,groupId:n,field:o,write:r}){let[s,a]=Sr(null),i=Er(0);async function l(){let $=++i.current,g=o.current,h=g&&g.selectionStart===
g.selectionEnd?gn(g.value,g.selectionStart):null;if(!h||h.kind==="member"&&n===null){a(null);return}try{let w=await vn({session:e,actions:t,groupId:n??0},h);$===
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
close:m,pressed:f}}import{html as dt}from"./vendor/preact.js";import{html as W}from"./vendor/preact.js";import{html as le,useState as qr}from"./vendor/preact.js";import{html as bn,signal as Cr,useLayoutEffect as Mr,useRef as Ar,useState as Tr}from"./vendor/preact.js";var lt=Cr(null);function wn(e){lt.value=e}function yn(){let e=lt.value;return e&&bn`<${Or} key=${e.href} picture=${e} />`}function Or({picture:{file:e,href:t}}){
let n=Ar(null),[o,r]=Tr(!1);Mr(()=>n.current?.showModal(),[]);let s=()=>n.current?.close(),a=o?`/v1/files/${e.id}/thumbnail`:t;return bn`
    <dialog
      ref=${n} class="viewer" aria-label=${e.name} onClose=${()=>lt.value=null}
      onClick=${i=>i.target===n.current&&s()}
    >
      <header class="viewer-bar">
        <bdi class="grow">${e.name}</bdi>
        <a class="button quiet" href=${t} download=${e.name}>
          <${k} name="download" label=${c("conversation.download")} />
        </a>
        <button class="button quiet" onClick=${s}><${k} name="close" label=${c("conversation.close")} /></button>
      </header>
      <img src=${a} width=${e.width} height=${e.height} alt=${e.name} onError=${()=>r(!0)} />
    </dialog>
  `}var Rr=320,Lr=new Set(["image/png","image/jpeg","image/gif","image/webp","image/avif","image/heic"]),Be=({id:e},{group_id:t,seq:n})=>`/v1/files/${e}?group=${t}&\
seq=${n}`;function Dr({type:e,width:t,height:n}){if(!Lr.has(e)||!t||!n)return null;let o=Math.min(1,Rr/Math.max(t,n));return{width:Math.max(1,Math.round(t*o)),height:Math.
max(1,Math.round(n*o))}}function kn({files:e,at:t}){return le`
    <div class="files">${e.map(n=>le`<${Ir} key=${n.id} file=${n} at=${t} />`)}</div>
  `}function Ir({file:e,at:t}){let[n,o]=qr(!1),r=n?null:Dr(e);if(r)return le`
      <button
        type="button" class="picture" aria-label=${c("conversation.open_picture",{name:e.name})}
        onClick=${()=>wn({file:e,href:Be(e,t)})}
      >
        <img
          src=${`/v1/files/${e.id}/thumbnail`} width=${r.width} height=${r.height} alt=${e.name}
          loading="lazy" decoding="async" draggable=${!1} onError=${()=>o(!0)}
        />
      </button>
    `;let s=e.type.split("/")[0];return le`
    <div class="file">
      ${s==="video"&&le`<video controls preload="none" aria-label=${e.name} src=${Be(e,t)} />`}
      ${s==="audio"&&le`<audio controls preload="none" aria-label=${e.name} src=${Be(e,t)} />`}
      <a class="file-link" href=${Be(e,t)} download=${e.name}>
        <${k} name=${s==="image"?"picture":"file"} />
        <span class="file-text">
          <bdi class="file-name">${e.name}</bdi>
          <span class="file-detail">${Pr(e)} · ${ee(e.size)}</span>
        </span>
        <${k} name="download" label=${c("conversation.download")} />
      </a>
    </div>
  `}function Pr({name:e,type:t}){let n=/\.([\p{L}\p{N}]{1,8})$/u.exec(e)?.[1];return n?n.toLocaleUpperCase():t}import{html as ut}from"./vendor/preact.js";function _n({context:e,message:t}){let{content:n,edited_at:o,mentions:r,group_id:s}=t,a=i=>Q({name:"profile",userId:i,groupId:s});return ut`
    ${n&&ut`
      <div class="message-text">
        <${ce} content=${n} mentions=${r} meId=${e.session.state.me} onMention=${a} />
      </div>
    `}
    ${o&&ut`<span class="message-edited" title=${Oe(new Date(o))}>${c("conversation.edited_mark")}</span>`}
  `}import{html as xn,useState as Nr}from"./vendor/preact.js";var En=8;function Sn({context:e,message:t}){let{reactions:n={},reacted:o=[]}=t,[r,s]=Nr(null),a=Object.
entries(n);if(a.length===0)return null;async function i(){if(r?.counts!==n){s({counts:n,by:new Map});try{let{items:l}=await e.actions.reactions(t.group_id,t.seq),
d=new Map;for(let{emoji:m,username:f}of l)d.set(m,[...d.get(m)??[],f]);s({counts:n,by:d})}catch{}}}return xn`
    <div class="reactions" onPointerEnter=${i} onFocusIn=${i}>
      ${a.map(([l,d])=>{let m=o.includes(l),f=r?.by.get(l)?.join(", ");return xn`
          <button
            key=${l} type="button" class="reaction" aria-pressed=${m}
            aria-label=${c("conversation.reaction",{emoji:l,n:d})}
            title=${f?`${l} ${f}`:l}
            onClick=${()=>e.react(t,l,!m)}
          >
            <span class="emoji">${Fr(l)}</span><span>${d}</span>
          </button>
        `})}
    </div>
  `}function Fr(e){let t=Array.from(e);return t.length>En?`${t.slice(0,En-1).join("")}…`:e}var Br=300;function Cn({context:e,message:t,isHead:n,isFlashed:o}){let{session:r}=e;we(r,[t.sender_id]);let s=P(r,t.sender_id,t.sender),a=r.view.people.get(t.sender_id).
value,i=new Date(t.timestamp),l=W`<time datetime=${t.timestamp} title=${Oe(i)}>${be(i)}</time>`,d=Ne(t,r.state.me),m=["message",n&&"head",d&&"to-me",o&&"flashed"].
filter(Boolean).join(" ");return W`
    <div class=${m} role="listitem" data-row=${t.seq} tabindex="-1" aria-label=${Kr(t,s,i)}>
      <div class="message-side">
        ${n?W`<button
              type="button" class="message-avatar" tabindex="-1" aria-label=${c("conversation.profile_of",{name:s})}
              onClick=${()=>Q({name:"profile",userId:t.sender_id,groupId:t.group_id})}
            >
              <${B} id=${t.sender_id} name=${s} file=${a?.avatar??null} />
            </button>`:l}
      </div>
      <div class="message-body">
        ${n&&W`<div class="message-head"><bdi class="message-name">${s}</bdi>${l}</div>`}
        ${t.quote&&W`<${Ur} context=${e} message=${t} />`}
        ${t.deleted?W`<p class="message-gone">${c("conversation.deleted")}</p>`:W`<${_n} context=${e} message=${t} />`}
        ${t.files&&W`<${kn} files=${t.files} at=${t} />`}
        <${Sn} context=${e} message=${t} />
        <${Hr} message=${t} />
      </div>
      ${t.pinned&&W`<span class="message-pinned"><${k} name="pin" label=${c("conversation.pinned")} /></span>`}
    </div>
  `}function Hr({message:{group_id:e,seq:t,reply_count:n}}){return n?W`
    <button type="button" class="replies" onClick=${()=>Q({name:"replies",groupId:e,seq:t})}>
      <${k} name="reply" />${c("conversation.replies",{n})}
    </button>
  `:null}function Ur({context:e,message:t}){let n=t.quote,o=P(e.session,n.sender_id,n.sender),r=Z({name:"group",groupId:t.group_id,seq:n.seq});return W`
    <a class="quote" href=${r} dir="auto">
      <bdi class="quote-name">${o}</bdi>
      <span class="quote-text">${ke(n)}</span>
    </a>
  `}function ke({content:e}){return $e(e)||c("conversation.no_text")}function Kr(e,t,n){let o=e.deleted?c("conversation.deleted"):$e(e.content.slice(0,Br)),r=e.
files?.map(i=>i.name)??[],s=Object.values(e.reactions??{}).reduce((i,l)=>i+l,0),a=[[o,...r].filter(i=>i!=="").join(", "),s>0&&c("conversation.reactions",{n:s}),
e.edited_at&&!e.deleted&&c("conversation.edited"),e.pinned&&c("conversation.pinned")];return`${t}, ${be(n)}: ${a.filter(Boolean).join(", ")}`}function Mn({session:e,compose:t,onStop:n}){let o=t.editing.value,r=t.shown.value?.reply_to,s=r&&!r.sender_id?jr(e,r.id)??r:r;if(o)return dt`
      <div class="composer-bar">
        <${k} name="edit" /><span class="grow">${c("conversation.editing")}</span>
        <button type="button" class="button quiet" onClick=${n}><${k} name="close" label=${c("conversation.cancel")} /></button>
      </div>
    `;if(!s)return null;let a=s.sender_id?P(e,s.sender_id,s.sender):"",i=()=>{t.change({reply_to:null}),t.ask()};return dt`
    <div class="composer-bar">
      <${k} name="reply" />
      <span class="composer-quote grow" dir="auto">
        <b>${a?c("conversation.reply_to",{name:a}):c("conversation.reply")}</b>
        ${a&&dt`${" "}<span class="quiet-text">${ke(s)}</span>`}
      </span>
      <button type="button" class="button quiet" onClick=${i}><${k} name="close" label=${c("conversation.cancel")} /></button>
    </div>
  `}function jr({state:e},t){for(let n of e.logs.values())for(let o of n.rows.values())if(o.id===t&&I(o))return o;return null}import{html as zr}from"./vendor/preact.js";var An=(e,t)=>De(c("conversation.conflict"),n=>zr`
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
    `);var Wr=matchMedia("(pointer: coarse) and (hover: none)");function Tn(e,t,n){return e.key!=="Enter"||e.isComposing||e.keyCode===229||e.timeStamp-t<30?!1:e.ctrlKey||
e.metaKey?!0:n&&!e.shiftKey&&!e.altKey&&!Wr.matches}import{html as Gr,useEffect as Yr,useState as Xr}from"./vendor/preact.js";function On({session:e,compose:t,mayPost:n}){let[o,r]=Xr(!1);return Yr(()=>{if(!n)return;let s=i=>{i.dataTransfer?.types.includes("Files")&&(i.preventDefault(),
r(i.type!=="drop"),i.type==="drop"&&ye(e,t,at(i.dataTransfer)))},a=i=>{i.relatedTarget===null&&r(!1)};for(let i of["dragenter","dragover","drop"])addEventListener(
i,s);return addEventListener("dragleave",a),()=>{for(let i of["dragenter","dragover","drop"])removeEventListener(i,s);removeEventListener("dragleave",a)}},[e,t,
n]),o&&Gr`<div class="drop-area"><p>${c("conversation.drop")}</p></div>`}function qn({state:e},t){let n=null;for(let o of e.logs.get(t)?.rows.values()??[])!I(o)||o.sender_id!==e.me||o.deleted||o.content===""||(!n||o.seq>n.seq)&&(n=o);
return n}import{html as J,useEffect as Vr,useState as Qr}from"./vendor/preact.js";function Rn({session:e,compose:t}){let n=t.shown.value?.files??[];if(n.length===0)return null;let o=r=>{t.change({files:t.draft().files.filter(({local_id:s})=>s!==
r.local_id)}),e.local.attachments.drop(r.local_id),t.ask()};return J`
    <ul class="tray" role="list" aria-label=${c("conversation.attached")}>
      ${n.map(r=>J`<${Jr} key=${r.local_id} session=${e} file=${r} onRemove=${()=>o(r)} />`)}
    </ul>
  `}function Jr({session:e,file:t,onRemove:n}){let{attachments:o,signals:r}=e.local,s=r.progress.get(t.local_id).value,a=Zr(e,t),i=t.name||c("conversation.a_fil\
e"),l=s?.state==="failed",d=s?.state==="running"||s?.state==="waiting";return J`
    <li class="tray-item" data-failed=${l}>
      ${a?J`<img src=${a} alt="" />`:J`<${k} name="file" />`}
      <span class="file-text">
        <bdi class="file-name">${i}</bdi>
        ${l?J`<span class="file-detail" role="alert">${X({code:s.code,message:c("conversation.not_uploaded")})}</span>`:t.size>0&&J`<span class="file-detail">${ee(
t.size)}</span>`}
        ${d&&J`<progress max=${s.size} value=${s.sent} aria-label=${c("conversation.uploading",{name:i})} />`}
      </span>
      ${l&&J`
        <button type="button" class="button" onClick=${()=>o.ensure(t).catch(()=>{})}>${c("conversation.try_again")}</button>
      `}
      <button type="button" class="button quiet" onClick=${n}>
        <${k} name="close" label=${d?c("conversation.cancel_upload",{name:i}):c("conversation.remove",{name:i})} />
      </button>
    </li>
  `}function Zr(e,{local_id:t,type:n}){let[o,r]=Qr(null);return Vr(()=>{if(!/^image\/(png|jpeg|gif|webp|avif)$/.test(n))return;let s="",a=!1;return e.local.attachments.
blob(t).then(i=>{!i||a||(s=URL.createObjectURL(i),r(s))}),()=>{a=!0,s&&URL.revokeObjectURL(s)}},[t,n]),o}var ts=15e3,ns=16384,os=new TextEncoder;function He({session:e,actions:t,compose:n,list:o,groupId:r,userId:s}){let a=n.shown.value,i=n.editing.value,l=r===null?
null:e.view.groups.get(r).value,d=r===null||(l?.may_post??!1),[m,f]=mt(a?.text??""),[u,p]=mt(""),[$,g]=mt(!1),v=ft(null),h=ft(-1/0),w=i?u:m,_=a?.files??[];es(()=>{
document.activeElement===v.current&&m!==""&&a?.text!==""||f(a?.text??"")},[a?.text]),Ln(()=>{i&&p(i.content)},[i]);let x=n.focus.value;Ln(()=>{let y=v.current;!y||
x===0||(y.focus(),y.setSelectionRange(y.value.length,y.value.length))},[x,i]);function C(y){if(i){p(y),E.look();return}f(y),E.look();let{selectionStart:O,selectionEnd:F}=v.
current;n.change({text:y,selection:[O,F]}),y!==""&&r!==null&&e.people.type(r)}let E=hn({session:e,actions:t,groupId:r,field:v,write:C}),S=os.encode(w).length,M=e.
server.value?.content_bytes_max??ns,q=_.some(({local_id:y})=>e.local.signals.progress.get(y).value?.state==="failed"),L=d&&!q&&S<=M&&(w.trim()!==""||!i&&_.length>
0);async function N(){if(!L)return;if(i){await Je(i);return}let{reply_to:y}=n.draft();E.close(),g(!1),f(""),n.change({text:"",reply_to:null,files:[],selection:null});
let O=r===null?{recipient_id:s}:{group_id:r},F=t.send({...O,content:w,files:_,quote:y,reply_to:y?.id??null});(o?.position.peek().isAtEnd||e.local.signals.settings.
peek().jump_to_own)&&o?.goToEnd().catch(()=>{}),await F;let b=v.current?.value??"";b!==""&&!n.editing.peek()&&n.change({text:b})}async function Je(y){if(w===y.content){
V();return}try{await t.edit(y,w),V()}catch(O){O instanceof Rt?await Ce(O):await D(()=>Promise.reject(O))}}async function Ce({mine:y,theirs:O}){let F=await An(y,
O.content);F==="theirs"?V():F==="mine"?await D(async()=>(await t.edit(O,y),V())):n.ask()}function V(){n.editing.value=null,n.ask()}function pe(y){if(y.defaultPrevented||
E.pressed(y))return;let O=h.current;h.current=-1/0;let F=e.local.signals.settings.peek();if(Tn(y,O,F.enter_sends))y.preventDefault(),N();else{if(y.isComposing)return;
if(y.key.toLowerCase()==="p"&&y.shiftKey&&(y.ctrlKey||y.metaKey))y.preventDefault(),g(!$);else if(y.key==="Escape"&&(i||a?.reply_to))y.preventDefault(),i?V():n.
change({reply_to:null});else if(y.key==="ArrowUp"&&w===""&&!i&&r!==null){let b=qn(e,r);if(!b)return;y.preventDefault(),n.edit(b)}else(y.key==="PageUp"||y.key===
"PageDown")&&o&&(y.preventDefault(),o.scroll(y.key==="PageUp"?-1:1))}}function Ze(){E.close(),e.local.drafts.flush()}function et(y){let O=d&&!i?pn(y):[];O.length!==
0&&(y.preventDefault(),ye(e,n,O))}function tt(y){y.preventDefault(),N(),v.current?.focus()}return re`
    <form class="composer" onSubmit=${tt}>
      ${E.list}
      <${Mn} session=${e} compose=${n} onStop=${V} />
      ${!i&&re`<${Rn} session=${e} compose=${n} />`}
      ${$&&w.trim()!==""&&re`
        <section class="composer-preview" aria-label=${c("conversation.preview")}><${ce} content=${w} meId=${e.state.me} /></section>
      `}
      <div class="composer-line">
        ${d&&!i&&re`<${rs} session=${e} compose=${n} />`}
        <textarea
          ...${E.attributes}
          ref=${v} rows="1" aria-label=${c("conversation.message")} dir="auto" value=${w} readonly=${!d&&!i}
          placeholder=${d?c("conversation.write"):c("conversation.may_not_write")}
          onInput=${y=>C(y.target.value)}
          onKeyDown=${pe} onClick=${E.look} onBlur=${Ze} onPaste=${et}
          onCompositionEnd=${y=>h.current=y.timeStamp}
        ></textarea>
        ${w.trim()!==""&&re`
          <button
            type="button" class="button quiet" aria-pressed=${$} title=${c("conversation.preview")}
            onClick=${()=>g(!$)}
          ><${k} name="eye" label=${c("conversation.preview")} /></button>
        `}
        <button class="button primary send" disabled=${!L}>
          <${k} name=${i?"check":"send"} label=${i?c("conversation.save"):c("conversation.send")} />
        </button>
      </div>
      ${S>=ts&&re`
        <p class="composer-count" role="status" data-over=${S>M}>${c("conversation.left",{left:M-S})}</p>
      `}
      <${On} session=${e} compose=${n} mayPost=${d&&!i} />
    </form>
  `}function rs({session:e,compose:t}){let n=ft(null);return re`
    <input ref=${n} type="file" multiple hidden onChange=${()=>{let{files:r}=n.current;ye(e,t,[...r??[]]),n.current.value=""}} />
    <button type="button" class="button quiet" title=${c("conversation.attach")} onClick=${()=>n.current?.click()}>
      <${k} name="attach" label=${c("conversation.attach")} />
    </button>
  `}var ss=24;function Ue({session:e,actions:t,groupId:n,compose:o}){let{settings:r}=e.local;return{session:e,actions:t,groupId:n,compose:o,react({group_id:s,seq:a},i,l){
return l&&this.used(i),D(()=>t.react(s,a,i,l))},used(s){let a=r.settings.peek().recent_emoji.filter(i=>i!==s);r.set("recent_emoji",[s,...a].slice(0,ss))}}}function Dn(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open, .panel :focus"))return;let{session:o,
groupId:r,compose:s}=t;if(e.key==="Escape"){if(document.querySelector(".panel"))return;e.preventDefault();let a=o.state.groups.get(r);a&&o.marks.read(r,a.seq),n.
endLine(),n.goToEnd().catch(()=>{}),s.ask()}else is(e)&&!as(e.target)&&s.ask()}var is=({key:e,ctrlKey:t,metaKey:n,altKey:o})=>Array.from(e).length===1&&e!==" "&&
!t&&!n&&!o,as=e=>e instanceof HTMLElement&&e.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox]")!==null;import{html as de,render as uo,useEffect as mo,useLayoutEffect as js,useRef as me,useState as fo}from"./vendor/preact.js";import{effect as Un,signal as Kn,untracked as fs}from"./vendor/preact.js";function In({box:e,hasEnd:t,onMoved:n}){let o=new Map,r=!1,s=()=>[...e.querySelectorAll("[data-row]")],a=()=>e.getBoundingClientRect().top,i=()=>e.scrollHeight-
e.clientHeight-e.scrollTop,l=()=>t()&&i()<80;function d(g){let v=a(),h=0,w=g.length;for(;h<w;){let _=h+w>>1;g[_].getBoundingClientRect().bottom>v?w=_:h=_+1}return h}
function m(){let g=s(),v=new Set(g);for(let h of o.keys())v.has(h)||(o.delete(h),$.unobserve(h));for(let h of g)o.has(h)||$.observe(h),o.set(h,h.getBoundingClientRect().
height);r=l()}function f(){if(r)u();else{let g=a(),v=0;for(let h of s()){let{bottom:w,height:_}=h.getBoundingClientRect(),x=_-(o.get(h)??_);if(w-v-x>g)break;v+=
x}v!==0&&(e.scrollTop+=v)}m(),n()}function u(){e.scrollTop=e.scrollHeight}function p(){r=l(),n()}let $=new ResizeObserver(f);return $.observe(e),e.addEventListener(
"scroll",p,{passive:!0}),{rows:s,atEnd:l,spare:()=>({above:e.scrollTop,below:i()}),change(g){let v=l(),h=s(),w=v?0:d(h),_=v?[]:h.slice(w,w+30).map(x=>({row:x,top:x.
getBoundingClientRect().top}));if(g(),v)t()&&u();else{let x=_.find(({row:C})=>C.isConnected);x&&(e.scrollTop+=x.row.getBoundingClientRect().top-x.top)}m()},move(g,v){
g();let h=v&&e.querySelector(`[data-row="${v.row}"]`);if(!h)u();else{let w=v.offset??e.clientHeight*(v.part??0);e.scrollTop+=h.getBoundingClientRect().top-a()-w}
m()},place(){let g=s(),v=g[d(g)];return v?{row:String(v.dataset.row),offset:v.getBoundingClientRect().top-a()}:null},lastSeen(){let g=e.getBoundingClientRect().
bottom+1;return s().findLast(v=>v.getBoundingClientRect().bottom<=g)},dispose(){$.disconnect(),e.removeEventListener("scroll",p)}}}var cs=600*1e3,ls=100,Pn={part:1/3},us={offset:48},ue=new Map;function Nn({session:e,groupId:t,window:n,show:o,setLine:r}){let{state:s,history:a}=e,i=`${s.me} ${t}`,
l=0;async function d(u,p=Pn){let $=++l;if(await a.openAt(t,u),$!==l||!n.around(u))return!1;let g=n.nearest(u);return g!==null&&o({row:String(g),...p}),g===u}async function m(){
let u=++l,p=s.groups.get(t)?.seq??0;a.look(t,Dt);let $=n.atEnd();$&&o(null),!($&&(n.segment()?.to??0)>=p)&&(await a.page(t),u===l&&n.atEnd()&&o(null))}async function f(){
let u=++l,{seq:p}=await a.open(t);return u!==l?!0:p===null||!n.around(p)?!1:(r(p),o({row:String(p),...Pn}),!0)}return{goTo:d,goToEnd:m,openUnread:f,async open(){
if(await f())return;let u=ue.get(i);u&&Date.now()-u.at<cs&&n.around(Number(u.row))?o(u):await m()},async goToTime(u){let{seq:p}=await a.openAtTime(t,u.toISOString());
p===null?await m():await d(p,us)},leave(u){l++,ue.delete(i),u&&!u.row.startsWith("k")&&ue.set(i,{...u,at:Date.now()});let[p]=ue.keys();ue.size>ls&&p!==void 0&&ue.
delete(p)}}}var ds=400;function Fn({session:e,groupId:t,anchor:n,window:o,firstUnread:r}){let s=0,a=!1,i=()=>document.visibilityState==="visible"&&document.hasFocus();function l(){
let m=e.state.groups.get(t),f=o.segment();if(!m||!f||!i()||f.from>Math.max(m.read_seq+1,r()??0))return 0;let u=e.state.logs.get(t);if(n.atEnd()&&u&&te(u)===f)return f.
to;let p=n.lastSeen()?.dataset.row??"";return p.startsWith("k")?f.to:Number(p)}function d(){let m=l(),f=e.state.groups.get(t);a||!f||m<=f.read_seq||s||(s=setTimeout(
()=>{s=0;let u=Math.min(m,l());!a&&u>0&&e.marks.read(t,u),d()},ds))}return{look:d,isLooking:i,stop(){a=!0,clearTimeout(s)},dispose:()=>clearTimeout(s)}}function Bn(e,t){let n=e.groups.get(t),o=e.logs.get(t),r=o&&te(o);return!n||!o||!r?null:ie(o,r).find(a=>a.seq>n.read_seq&&I(a)&&Lt(e,a))?.seq??null}var _e=300,xe=50,ms=50;function Hn(e){let t=null,n=0,o=1/0;function r(){let i=e(),l=i&&(t===null?te(i):ot(i,t));return i&&l?{log:i,segment:l,rows:ie(i,l)}:null}
function s(i){let l=i.findIndex(m=>m.seq>=n),d=o===1/0?i.length:i.findLastIndex(m=>m.seq<=o)+1;return[l<0?i.length:l,d]}function a(i,l,d,m=!1){n=i[l]?.seq??0,o=
m&&d>=i.length?1/0:i[d-1]?.seq??1/0}return{keep(i){t=i},segment:()=>r()?.segment??null,hasEnd(){let i=r();return i!==null&&i.segment.at_end&&s(i.rows)[1]===i.rows.
length},draw(i){let l=r();if(!l)return null;let{rows:d,segment:m}=l,[f,u]=s(d);return u-f>_e?(i?f=Math.max(f,u-_e+ms):u=f+_e,a(d,f,u,m.at_end)):u===d.length&&m.
at_end&&(o=1/0),{rows:d.slice(f,u),hasOlder:f>0||!m.at_start,hasNewer:u<d.length||!m.at_end,isAtStart:f===0&&m.at_start}},extend(i){let l=r();if(!l)return"done";
let{rows:d,segment:m}=l,[f,u]=s(d);if(i==="older"){if(f===0)return m.at_start?"done":"missing";let p=Math.max(0,f-xe);a(d,p,Math.min(u,p+_e),m.at_end)}else{if(u===
d.length)return m.at_end?"done":"missing";let p=Math.min(d.length,u+xe);a(d,Math.max(f,p-_e),p,m.at_end)}return"moved"},around(i){let l=e(),d=l&&ot(l,i);if(!l||
!d)return!1;t=i;let m=ie(l,d),f=m.findIndex(p=>p.seq>=i),u=f<0?m.length:f;return a(m,Math.max(0,u-xe),Math.min(m.length,u+xe),d.at_end),!0},nearest(i){let{rows:l}=r()??
{rows:[]};return(l.find(d=>d.seq>=i)??l.at(-1))?.seq??null},atEnd(){let i=e(),l=i&&te(i);if(!i||!l)return!1;t=null;let d=ie(i,l);return a(d,Math.max(0,d.length-
2*xe),d.length,!0),!0}}}var ps=100,$s=1.5,gs=2e3,vs=100,jn=["wheel","touchmove","keydown","pointerdown"],zn=new Set(["idle","connecting","catching_up","live"]);function Wn({session:e,groupId:t,
box:n,render:o}){let r=Hn(()=>e.state.logs.get(t)??null),s=()=>!e.isCurrent.peek()&&zn.has(e.connection.peek().state),a=In({box:n,hasEnd:()=>r.hasEnd()&&!s(),onMoved:L}),
i=Kn({lineSeq:null,flashSeq:null,fault:null,faultAt:null}),l=Kn({isAtEnd:!0,isLineAbove:!1}),d=Fn({session:e,groupId:t,anchor:a,window:r,firstUnread:()=>i.peek().
lineSeq}),m=Nn({session:e,groupId:t,window:r,show:Ze,setLine:b=>{i.value={...i.peek(),lineSeq:b}}}),f=0,u=0,p=0,$=!0,g=!1,v=new Set,h=0,w=!1,_=!1,x=!1;function C(){
let b=r.draw(a.atEnd());(b||f===0)&&o(b,i.peek()),f=performance.now()}function E(){clearTimeout(u),u=0,!g&&($||(q(),M(()=>a.change(C)),L()))}function S(){if(u||
g)return;let b=Math.max(0,ps-(performance.now()-f));u=setTimeout(E,b)}function M(b){let A=document.activeElement;b(),A&&!A.isConnected&&n.focus({preventScroll:!0})}
function q(){if(i.peek().lineSeq!==null||d.isLooking()&&!s())return;let b=Bn(e.state,t);b!==null&&(i.value={...i.peek(),lineSeq:b})}function L(){if(g||$)return;
let{above:b,below:A}=a.spare();w=Math.abs(n.scrollTop-h)>n.clientHeight,h=n.scrollTop;let K=a.place();K&&!K.row.startsWith("k")&&r.keep(Number(K.row));let St=$s*
n.clientHeight;!(b<St&&Ce("older"))&&A<St&&Ce("newer");let Ct=a.atEnd()||s()&&l.peek().isAtEnd,Mt=Je(),At=l.peek();(At.isAtEnd!==Ct||At.isLineAbove!==Mt)&&(l.value=
{isAtEnd:Ct,isLineAbove:Mt}),s()||d.look()}function N(){let{isAtEnd:b}=l.peek();L(),!($||!b||x)&&m.openUnread().then(A=>A?void 0:m.goToEnd()).catch(()=>{})}function Je(){
let{lineSeq:b}=i.peek();if(b===null)return!1;let[A]=a.rows(),K=n.querySelector(`[data-row="${b}"]`);return K?K.getBoundingClientRect().bottom<n.getBoundingClientRect().
top:A!==void 0&&b<Number(A.dataset.row)}function Ce(b){let A=r.extend(b);return A==="moved"?(M(()=>a.change(C)),S()):A==="missing"&&i.peek().faultAt!==b&&V(b),A===
"moved"}async function V(b){let A=Number(a.place()?.row);if(!(Number.isNaN(A)||v.has(b))){v.add(b);try{await e.history[b](t,A,w?vs:void 0),v.delete(b),pe(null,null),
!g&&r.extend(b)==="moved"&&E()}catch(K){v.delete(b),pe(X(K),b)}}}function pe(b,A){let K=i.peek();(K.fault!==b||K.faultAt!==A)&&(i.value={...K,fault:b,faultAt:A})}
function Ze(b){$=!1,l.value={...l.peek(),isAtEnd:b===null},pe(null,null),M(()=>a.move(C,b)),L()}function et(b){clearTimeout(p),i.value={...i.peek(),flashSeq:b},
E(),n.querySelector(`[data-row="${b}"]`)?.focus({preventScroll:!0}),p=setTimeout(()=>i.value={...i.peek(),flashSeq:null},gs)}let tt=Un(()=>{e.view.logs.get(t).value,
e.local.signals.outgoing.value,i.value,S()}),y=Un(()=>{let b=e.isCurrent.value||!zn.has(e.connection.value.state);b&&_&&fs(N),b!==!_&&(x=!1),_=!b}),O=()=>{x=!0};
for(let b of jn)n.addEventListener(b,O,{passive:!0});let F=()=>d.look();return document.addEventListener("visibilitychange",F),addEventListener("focus",F),{marks:i,
position:l,anchor:a,window:r,reading:d,draw:E,flash:et,ask:V,...m,scroll:b=>n.scrollBy({top:b*.9*n.clientHeight}),endLine(){i.value={...i.peek(),lineSeq:null}},
async again(){let b=a.place();!b||b.row.startsWith("k")||l.peek().isAtEnd?await m.goToEnd():await m.goTo(Number(b.row),{offset:b.offset})},dispose(){m.leave(l.peek().
isAtEnd?null:a.place()),g=!0,clearTimeout(u),clearTimeout(p),tt(),y();for(let b of jn)n.removeEventListener(b,O);document.removeEventListener("visibilitychange",
F),removeEventListener("focus",F),d.dispose(),a.dispose()}}}import{html as Gn,useRef as hs}from"./vendor/preact.js";var Yn=()=>De(c("conversation.jump_to_date"),e=>Gn`<${bs} close=${e} />`);function bs({close:e}){let t=hs(null),n=Te(new Date);function o(r){r.preventDefault(),
t.current?.value&&e(jt(t.current.value))}return Gn`
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
  `}import{useEffect as Rs}from"./vendor/preact.js";import{html as Ee,signal as ws,useLayoutEffect as ys,useRef as ks,useState as _s}from"./vendor/preact.js";function Xn(e,t){let n=t.getBoundingClientRect(),{width:o,height:r}=e.getBoundingClientRect(),s=getComputedStyle(t).direction==="rtl",a=s?n.left:n.right-o,i=Math.
max(4,Math.min(a,innerWidth-o-4)),l=n.top-r-4,d=l>=4?l:Math.max(4,Math.min(n.bottom+4,innerHeight-r-4));e.style.insetBlockStart=`${d}px`,e.style.insetInlineStart=
`${s?innerWidth-i-o:i}px`}var xs=6,Es=["👍","❤️","😂","🎉","😮","😢"],Ke=ws(null);function Vn(e){Ke.value=e}function pt({session:e}){let t=e.local.signals.settings.value.recent_emoji;
return[...new Set([...t,...Es])].slice(0,xs)}function Qn(){let e=Ke.value;return e&&Ee`<${Ss} key=${e.message.seq} choice=${e} />`}function Ss({choice:e}){let{context:t,
message:n,anchor:o}=e,r=ks(null),[s,a]=_s(null);ys(()=>{let u=r.current;u.matches(":popover-open")||u.showPopover(),Xn(u,o),u.querySelector("input, button")?.focus()},
[e,s]);let i=()=>import("./picker.js").then(u=>a(()=>u.Picker));function l(){Ke.peek()===e&&(Ke.value=null,o.isConnected&&o.focus({preventScroll:!0}))}
function d(u){l(),t.react(n,u,!n.reacted?.includes(u))}function m(u){if(u.key==="Escape")l();else{if(s||!["ArrowRight","ArrowLeft"].includes(u.key))return;f(u)}
u.preventDefault(),u.stopPropagation()}function f(u){let p=[...r.current.querySelectorAll("button")],$=getComputedStyle(o).direction==="rtl",g=u.key==="ArrowRig\
ht"===$?-1:1,v=p.indexOf(document.activeElement);p[(v+g+p.length)%p.length]?.focus()}return Ee`
    <div
      ref=${r} class="chooser" popover="auto" role="dialog" aria-label=${c("conversation.react")} onKeyDown=${m}
      onToggle=${u=>u.newState==="closed"&&l()}
    >
      ${s&&Ee`<${s} onPick=${d} onClose=${l} />`}
      ${!s&&pt(t).map(u=>Ee`
        <button
          key=${u} type="button" class="button quiet emoji" aria-label=${c("conversation.react_with",{emoji:u})}
          aria-pressed=${n.reacted?.includes(u)??!1} onClick=${()=>d(u)}
        >${u}</button>
      `)}
      ${!s&&Ee`
        <button type="button" class="button quiet" title=${c("conversation.all_emoji")} onClick=${()=>D(i)}>
          <${k} name="add" label=${c("conversation.all_emoji")} />
        </button>
      `}
    </div>
  `}function Se(e,t,n){let{session:o,actions:r,compose:s}=e,{group_id:a,seq:i}=n,l=o.state.groups.get(a),d=l?.kind==="group"&&l.role!=="member",m=n.sender_id===o.state.
me,f=!n.deleted,u=f&&l?.is_archived===!1,p=l?.kind==="direct"||d||l?.settings?.may_pin==="all";return[u&&{id:"react",label:c("conversation.react"),icon:"react",
keys:["+"],isInBar:!0,run:g=>Vn({context:e,message:n,anchor:g})},u&&l?.may_post&&{id:"reply",label:c("conversation.reply"),icon:"reply",keys:["R"],isInBar:!0,run:()=>s.
reply(n)},u&&m&&{id:"edit",label:c("conversation.edit"),icon:"edit",keys:["E"],isInBar:!0,run:()=>s.edit(n)},{id:"link",label:c("conversation.copy_link"),icon:"\
link",keys:["C"],run:()=>Jn(new URL(Z({name:"group",groupId:a,seq:i}),location.href).href)},f&&n.content!==""&&{id:"text",label:c("conversation.copy_text"),icon:"\
copy",run:()=>Jn(n.content)},u&&p&&{id:"pin",label:n.pinned?c("conversation.unpin"):c("conversation.pin"),icon:"pin",keys:["P"],run:()=>D(()=>r.pin(a,i,!n.pinned))},
!m&&{id:"unread",label:c("conversation.mark_unread"),icon:"unread",keys:["U"],run:()=>(t.reading.stop(),D(()=>o.marks.unread(a,i)))},f&&{id:"readers",label:c("c\
onversation.seen_by"),icon:"eye",run:()=>Q({name:"readers",groupId:a,seq:i})},f&&n.reactions&&{id:"reactions",label:c("conversation.who_reacted"),icon:"react",run:()=>Q(
{name:"reactions",groupId:a,seq:i})},f&&n.edited_at!==void 0&&(m||d)&&{id:"versions",label:c("conversation.versions"),icon:"clock",run:()=>Q({name:"versions",groupId:a,
seq:i})},u&&(m||d)&&{id:"delete",label:c("conversation.delete"),icon:"delete",keys:["Delete","Backspace"],isDanger:!0,run:(g,v)=>{Cs(e,n,v)}}].filter(g=>typeof g==
"object")}async function Cs({actions:e},{group_id:t,seq:n},o){let r=()=>e.remove(t,n);if(o){await D(r);return}await Wt({title:c("conversation.delete_title"),text:c(
"conversation.delete_text"),action:c("conversation.delete"),work:r,isDanger:!0})}async function Jn(e){await D(()=>navigator.clipboard.writeText(e))&&ge(c("conve\
rsation.copied"))}import{html as $t,useEffect as Ms,useLayoutEffect as As,useRef as Ts,useState as Os}from"./vendor/preact.js";var qs=3,Zn={Delete:"conversation.key_delete"};function je({session:e,groupId:t},n){let o=n?.closest("[data-row]"),r=e.state.logs.get(t)?.rows.get(Number(o?.dataset.
row));return I(r)?r:null}function ze(e,t,n,o,r=null){let s=Se(e,t,n).map(({label:a,icon:i,keys:l,isDanger:d,run:m})=>({label:a,icon:i,...d?{isDanger:d}:{},...l?.[0]?
{detail:Zn[l[0]]?c(Zn[l[0]]??"conversation.key_delete"):l[0]}:{},onSelect:()=>m(o,window.event?.shiftKey===!0)}));Yt({label:c("conversation.menu"),items:s,anchor:o,
point:r})}function eo({context:e,list:t,box:n}){let[o,r]=Os(null),s=Ts(null),{log:a}=e.session.view.logs.get(e.groupId).value,i=o===null?void 0:a?.rows.get(o),l=I(
i)?i:null;if(Ms(()=>{let u=n.current,p=v=>{let h=v.target;s.current?.contains(h)||r(je(e,h)?.seq??null)},$=v=>{let h=v.target,w=je(e,h);if(!w||h.closest("a, img\
, video")||String(getSelection()??"")!=="")return;v.preventDefault();let _=h.closest("[data-row]");ze(e,t,w,_,{x:v.clientX,y:v.clientY})},g=()=>r(null);return u.
addEventListener("pointerover",p),u.addEventListener("focusin",p),u.addEventListener("pointerleave",g),u.addEventListener("contextmenu",$),()=>{u.removeEventListener(
"pointerover",p),u.removeEventListener("focusin",p),u.removeEventListener("pointerleave",g),u.removeEventListener("contextmenu",$)}},[e,t]),As(()=>{let u=n.current,
p=l&&u.querySelector(`[data-row="${l.seq}"]`);if(!s.current||!p)return;let $=p.getBoundingClientRect().top-u.getBoundingClientRect().top+u.scrollTop;s.current.style.
insetBlockStart=`${$}px`}),!l)return null;let d=Se(e,t,l),m=d.some(({id:u})=>u==="react"),f=()=>n.current?.querySelector(`[data-row="${l.seq}"]`);return $t`
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
        onClick=${u=>ze(e,t,l,u.currentTarget)}
      >
        <${k} name="more" label=${c("conversation.menu")} />
      </button>
    </div>
  `}function to(e,t){Rs(()=>{let n=e.current;if(!n||!t)return;let o=i=>{if(i){for(let l of n.querySelectorAll('[data-row][tabindex="0"]'))l.setAttribute("tabindex",
"-1");i.setAttribute("tabindex","0")}},r=i=>{let l=i.target;o(l.closest("[data-row]"))},s=()=>{n.querySelector('[data-row][tabindex="0"]')||o(t.anchor.lastSeen()??
t.anchor.rows().at(-1))},a=new MutationObserver(s);return a.observe(n,{childList:!0,subtree:!0}),n.addEventListener("focusin",r),s(),()=>{a.disconnect(),n.removeEventListener(
"focusin",r)}},[e,t])}function no(e,{context:t,list:n}){if(e.defaultPrevented||e.isComposing||e.ctrlKey||e.metaKey||e.altKey)return;let o=e.target,r=o.hasAttribute(
"data-row")?o:null,s=o===e.currentTarget;!r&&!s||(Ls(e.key,r,n)||r&&Ds(e,r,t,n))&&e.preventDefault()}function Ls(e,t,n){let{rows:o,lastSeen:r,place:s}=n.anchor,
a=o(),i=t?a.indexOf(t):a.findIndex(f=>f.dataset.row===s()?.row),l=Math.max(1,a.indexOf(r()??t??null)-a.findIndex(f=>f.dataset.row===s()?.row)),d={ArrowUp:-1,ArrowDown:1,
PageUp:-l,PageDown:l};if(e==="Home"||e==="End"){let f=()=>n.anchor.rows().at(e==="Home"?0:-1)?.focus();return e==="End"&&!n.position.peek().isAtEnd?n.goToEnd().
then(f,()=>{}):f(),!0}let m=d[e];return m===void 0?!1:(a[Math.max(0,Math.min(a.length-1,i+(t?m:0)))]?.focus(),!0)}function Ds(e,t,n,o){let r=je(n,t);if(!r)return!1;
if(e.key==="Enter"||e.key==="ContextMenu"||e.key==="F10"&&e.shiftKey)return ze(n,o,r,t),!0;let s=e.key.length===1?e.key.toUpperCase():e.key,a=Se(n,o,r).find(({keys:i})=>i?.
includes(s));return a?.run(t,e.shiftKey),a!==void 0}import{html as gt}from"./vendor/preact.js";function oo({context:e,list:t}){let{session:n,groupId:o}=e,{isLineAbove:r}=t.position.value,{lineSeq:s}=t.marks.value,a=n.view.groups.get(o).value;if(!r||s===null||
!a||a.unread===0)return null;let i=n.state.logs.get(o)?.rows.get(s),l=()=>{n.marks.read(o,a.seq),t.endLine()};return gt`
    <div class="pill top">
      <button type="button" onClick=${()=>D(()=>t.goTo(s))}>
        <${k} name="up" />
        ${i?c("conversation.unread_since",{n:a.unread,day:qe(new Date(i.timestamp))}):c("conversation.unread",{n:a.unread})}
      </button>
      <button type="button" onClick=${l}>${c("conversation.mark_read")}</button>
    </div>
  `}function ro({context:e,list:t}){let{session:n,groupId:o}=e,r=n.view.groups.get(o).value,s=n.local.signals.outgoing.value.some(d=>d.group_id===o);if(t.position.
value.isAtEnd||!r)return null;let{unread:a,mentions:i}=r,l=a>0?c("conversation.new",{n:a}):c("conversation.newest");return gt`
    <div class="pill bottom">
      <button type="button" onClick=${()=>D(t.goToEnd)}>
        ${s?c("conversation.yours_below"):l}
        ${i>0&&gt`<span>· ${c("conversation.of_them_mentions",{n:i})}</span>`}
        <${k} name="down" />
      </button>
    </div>
  `}import{html as G}from"./vendor/preact.js";import{html as se}from"./vendor/preact.js";var Is={owner:"conversation.notice.is_owner",admin:"conversation.notice.is_admin",member:"conversation.notice.is_member"};function so({session:e,notice:t}){let n=new Date(
t.timestamp);return se`
    <div class="row-notice" role="listitem" data-row=${t.seq} tabindex="-1">
      <span>${Ps(e,t)}</span>
      <time datetime=${t.timestamp}>${be(n)}</time>
    </div>
  `}function Ps(e,t){let n=(r,s="")=>se`<${ln} session=${e} id=${r} username=${s} />`,o=n(t.actor_id);switch(t.type){case"group_created":return R(t.kind==="dire\
ct"?"conversation.notice.began":"conversation.notice.created",{actor:o});case"group_updated":return Ns(e,t,o);case"member_added":{let r=n(t.user_id,t.username);
return t.actor_id===t.user_id?R("conversation.notice.joined",{user:r}):R("conversation.notice.added",{actor:o,user:r})}case"member_removed":{let r=n(t.user_id,t.
username);return t.actor_id===t.user_id?R("conversation.notice.left",{user:r}):R("conversation.notice.removed",{actor:o,user:r})}case"member_updated":return R(Is[t.
role],{user:n(t.user_id,t.username)});case"member_banned":return R("conversation.notice.banned",{actor:o,user:n(t.user_id,t.username)});case"ban_lifted":return R(
"conversation.notice.ban_lifted",{actor:o,user:n(t.user_id)});case"message_pinned":case"message_unpinned":{let r=Z({name:"group",groupId:t.group_id,seq:t.message_seq}),
s=se`<a href=${r}>${c("conversation.notice.a_message")}</a>`;return t.type==="message_pinned"?R("conversation.notice.pinned",{actor:o,message:s}):R("conversatio\
n.notice.unpinned",{actor:o,message:s})}case"account_deleted":return R("conversation.notice.account_deleted",{user:se`<bdi class="person">${t.username}</bdi>`})}}
function Ns(e,t,n){let o=e.state.logs.get(t.group_id)?.rows.values()??[],r=null;for(let i of o)i.type==="group_updated"&&i.seq<t.seq&&i.seq>(r?.seq??0)&&(r=i);let{
name:s,topic:a}=t;return r&&r.name!==s?R("conversation.notice.renamed",{actor:n,name:se`<bdi>${s}</bdi>`}):r&&r.topic!==a?a?R("conversation.notice.topic",{actor:n,
topic:se`<bdi>${a}</bdi>`}):R("conversation.notice.no_topic",{actor:n}):r&&r.is_archived!==t.is_archived?R(t.is_archived?"conversation.notice.archived":"convers\
ation.notice.unarchived",{actor:n}):R("conversation.notice.updated",{actor:n,name:se`<bdi>${s}</bdi>`})}import{html as z}from"./vendor/preact.js";function We({context:e,entry:t,isHead:n}){let{session:o}=e,r=o.me.value,s=r?.display_name||r?.username||P(o,o.state.me),a=t.state==="failed"||t.state==="asking",
i=["message waiting",n&&"head",t.state==="failed"&&"failed"].filter(Boolean).join(" ");return z`
    <div class=${i} role="listitem" data-row=${`k${t.key}`} tabindex="-1" aria-label=${`${s}: ${t.content}`}>
      <div class="message-side">
        ${n&&z`<${B} id=${o.state.me} name=${s} file=${r?.avatar??null} />`}
      </div>
      <div class="message-body">
        ${n&&z`<div class="message-head"><bdi class="message-name">${s}</bdi></div>`}
        ${t.quote&&z`<p class="quote" dir="auto"><span class="quote-text">${ke(t.quote)}</span></p>`}
        ${t.content&&z`<div class="message-text"><${ce} content=${t.content} meId=${o.state.me} /></div>`}
        ${t.files.map(l=>z`<${Hs} key=${l.local_id} session=${o} file=${l} />`)}
        ${a&&z`<${Bs} context=${e} entry=${t} />`}
      </div>
      ${!a&&z`<${Fs} entry=${t} />`}
    </div>
  `}var io=({error:e})=>e?X({code:e.code,message:e.sentence}):"";function Fs({entry:e}){let t=e.error?c("conversation.waits",{reason:io(e)}):c("conversation.sen\
ding");return z`<span class="message-clock" title=${t}><${k} name="clock" label=${t} /></span>`}function Bs({context:e,entry:t}){let{outbox:n}=e.session.local,o=t.
state==="asking"?c("conversation.asking"):c("conversation.not_sent",{reason:io(t)});return z`
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
  `}function Hs({session:e,file:t}){let n=e.local.signals.progress.get(t.local_id).value;return z`
    <div class="file">
      <span class="file-link">
        <${k} name="file" />
        <span class="file-text">
          <bdi class="file-name">${t.name}</bdi>
          <span class="file-detail">${ee(t.size)}</span>
        </span>
      </span>
      ${n?.state==="running"&&z`
        <progress max=${n.size} value=${n.sent} aria-label=${c("conversation.uploading",{name:t.name})} />
      `}
    </div>
  `}var ao=300*1e3;function lo({context:e,drawn:t,outgoing:n,marks:o,onDay:r,onRetry:s}){let{rows:a,hasOlder:i,hasNewer:l}=t,d=l?[]:n;return G`
    ${i&&G`<${co} key="older" way="older" marks=${o} onRetry=${s} />`}
    ${a.length+d.length===0&&!i&&!l&&G`<p key="none" class="empty" role="listitem">${c("conversation.none")}</p>`}
    ${Us(a,d).map(({day:m,at:f,items:u})=>G`
      <div class="day" key=${m}>
        <div class="day-name" role="listitem">
          <button type="button" tabindex="-1" title=${c("conversation.jump_to_date")} onClick=${r}>${qe(f)}</button>
        </div>
        ${u.flatMap((p,$)=>Ks({context:e,item:p,before:u[$-1],marks:o}))}
      </div>
    `)}
    ${l&&G`<${co} key="newer" way="newer" marks=${o} onRetry=${s} />`}
  `}function Us(e,t){let n=[],o=r=>{let s=new Date(r.at),a=Te(s),i=n.at(-1);i&&(a<=i.day||r.entry)?i.items.push(r):n.push({day:a,at:s,items:[r]})};for(let r of e)
o({row:r,entry:null,at:Date.parse(r.timestamp),sender:I(r)?r.sender_id:null});for(let r of t)o({row:null,entry:r,at:r.at,sender:null});return n}function Ks({context:e,
item:t,before:n,marks:o}){if(t.entry){let d=e.session.state.me,m=!(n&&(n.entry||n.sender===d)&&t.at-n.at<ao);return[G`<${We} key=${`k${t.entry.key}`} context=${e} entry=${t.
entry} isHead=${m} />`]}let{row:r}=t,s=r.seq===o.lineSeq,a=G`
    <div key="line" class="unread-line" role="listitem"><span>${c("conversation.unread_line")}</span></div>
  `,i=s||n?.sender!==t.sender||t.at-n.at>=ao,l=I(r)?G`<${Cn} key=${r.seq} context=${e} message=${r} isHead=${i} isFlashed=${r.seq===o.flashSeq} />`:G`<${so} key=${r.
seq} session=${e.session} notice=${r} />`;return s?[a,l]:[l]}function co({way:e,marks:t,onRetry:n}){let o=t.faultAt===e;return G`
    <div class="edge ${e}" role="listitem" aria-label=${c("conversation.reading")}>
      ${o&&G`
        <p role="alert">
          <span>${c("conversation.not_read",{reason:t.fault??""})}</span>
          <button type="button" class="button" onClick=${()=>n(e)}>${c("conversation.try_again")}</button>
        </p>
      `}
    </div>
  `}function po({context:e,onReady:t}){let{session:n,groupId:o}=e,r=me(null),s=me(null),[a,i]=fo(null),l=me(null),[d,m]=fo(null),f=n.resets.value,u=ae.value,p=u.name===
"group"&&u.groupId===o?u.seq:null;js(()=>{let _=s.current,x=Wn({session:n,groupId:o,box:r.current,render:(E,S)=>{let M=n.local.signals.outgoing.peek().filter(L=>C(
L)),q=de`<${lo}
          context=${e} drawn=${E} outgoing=${M} marks=${S}
          onDay=${g} onRetry=${x.ask}
        />`;uo(E?q:null,_)}}),C=({group_id:E,recipient_id:S,seq:M})=>(E===o||S!==null&&n.local.groupWith(S)===o)&&(M===null||!n.state.logs.get(o)?.rows.has(M));
return l.current=x,i(x),t(x),()=>{x.dispose(),uo(null,_)}},[n,o]);let $=_=>_().then(()=>m(null),x=>m(X(x)));async function g(){let _=await Yn();_&&await $(()=>l.
current.goToTime(_))}let v=me(f),h=me(!1),w=me(null);return mo(()=>{if(a){if(n.history.look(o,p??void 0),p!==null){let _=a.anchor.place(),x=a.position.peek().isAtEnd||
_===null||_.row.startsWith("k");h.current&&(w.current??=x?"end":_),$(async()=>await a.goTo(p)&&a.flash(p))}else if(!h.current)$(a.open);else if(w.current){let _=w.
current;w.current=null,$(()=>_==="end"?a.goToEnd():a.goTo(Number(_.row),{offset:_.offset}))}h.current=!0}},[a,u]),mo(()=>{a&&f!==v.current&&$(a.again),v.current=
f},[a,f]),to(r,a),de`
    <div class="messages-place">
      ${a&&de`<${oo} context=${e} list=${a} />`}
      <div
        class="messages-box" ref=${r} tabindex="-1" role="region" aria-label=${c("conversation.messages")}
        onKeyDown=${_=>a&&no(_,{context:e,list:a})}
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
  `}var zs=Kt({type:"conjunction"}),$o=e=>zs.value.format(e);import{html as go}from"./vendor/preact.js";var Ge=3;function vo({session:e,groupId:t}){let n=e.typing.get(t).value.filter(s=>s!==e.state.me);we(e,n.slice(0,Ge));let o=n.slice(0,Ge).map(s=>P(e,s,"…")),r=n.
length>Ge?c("conversation.typing_more",{names:o.join(", "),more:n.length-Ge}):c("conversation.typing",{names:$o(o),n:n.length});return go`<p class="typing" aria-live="off">${n.
length>0&&go`<bdi>${r}</bdi>`}</p>`}function bo({session:e,actions:t,groupId:n}){let[o,r]=Gs(null),s=Ws(()=>{let i=Fe({session:e,key:Me({groupId:n,userId:null})});return Ue({session:e,actions:t,groupId:n,
compose:i})},[e,t,n]),a=e.view.groups.get(n).value;return ho(()=>{a&&!a.settings&&e.asking.group(n)},[e,n,a===null]),ho(()=>{if(!o)return;let i=l=>Dn(l,{context:s,
list:o});return document.addEventListener("keydown",i),()=>document.removeEventListener("keydown",i)},[s,o]),a?vt`
    <${po} context=${s} onReady=${r} />
    <div class="main-foot">
      <${vo} session=${e} groupId=${n} />
      <${He} session=${e} actions=${t} compose=${s.compose} list=${o} groupId=${n} userId=${null} />
    </div>
    <${dn} session=${e} groupId=${n} />
    <${Qn} />
    <${yn} />
  `:vt`<${Ys} session=${e} />`}function Ys({session:e}){let t=e.connection.value.state==="live";return vt`<p class="empty" role="status">${t?c("conversation.not\
_member"):c("conversation.reading")}</p>`}import{html as wo,useEffect as yo,useMemo as Xs}from"./vendor/preact.js";function ko({session:e,actions:t,userId:n}){let{local:o}=e,r=Me({groupId:null,userId:n}),s=Xs(()=>Ue({session:e,actions:t,groupId:0,compose:Fe({session:e,key:r})}),
[e,t,r]);e.view.order.value;let a=o.groupWith(n),i=e.view.people.get(n).value,l=P(e,n),d=o.signals.outgoing.value.filter(m=>m.recipient_id===n);return yo(()=>e.
asking.people.need([n]),[e,n]),yo(()=>{a!==null&&Ae(Z({name:"group",groupId:a,seq:null}),{replace:!0})},[a]),wo`
    <div class="main-body">
      <div class="beginning">
        <${B} id=${n} name=${l} file=${i?.avatar??null} size="large" />
        <p><bdi>${c("conversation.begin",{name:l})}</bdi></p>
      </div>
      <div class="messages" role="list" aria-label=${c("conversation.messages")}>
        ${d.map(m=>wo`<${We} key=${m.key} context=${s} entry=${m} isHead=${!0} />`)}
      </div>
    </div>
    <div class="main-foot">
      <${He} session=${e} actions=${t} compose=${s.compose} list=${null} groupId=${null} userId=${n} />
    </div>
  `}import{html as H,useEffect as _o}from"./vendor/preact.js";function xo({session:e,actions:t,groupId:n}){let o=e.view.groups.get(n).value;return _o(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(n)},[
o]),H`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${k} name="back" label=${c("shell.back")} /></a>
      ${o?.kind==="direct"?H`<${So} session=${e} userId=${o.peer_id??e.state.me} groupId=${n} />`:H`<${Vs} group=${o} />`}
      ${o&&H`<${Qs} session=${e} actions=${t} group=${o} />`}
    </header>
  `}var Eo=({session:e,userId:t})=>H`
  <header class="bar conversation-head">
    <a class="button quiet back" href="/"><${k} name="back" label=${c("shell.back")} /></a>
    <${So} session=${e} userId=${t} />
  </header>
`;function Vs({group:e}){if(!e)return H`<h1 class="grow"><bdi>${c("shell.conversation")}</bdi></h1>`;let{id:t,name:n,topic:o,member_count:r}=e;return H`
    <${B} id=${t} name=${n} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Le({name:"group",groupId:t})}>
          <bdi>${n}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&H`<span class="tag">${c("groups.archived")}</span>${" "}`}
        ${r!==null&&H`<span>${c("groups.count",{n:r})}</span>`}
        ${o&&H`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function So({session:e,userId:t,groupId:n}){let o=e.view.people.get(t).value,r=ne(o);return _o(()=>{(!o||o.is_partial)&&e.asking.people.need([t])},[t,o===null]),
H`
    <span class="with-dot">
      <${B} id=${t} name=${r} file=${o?.avatar} />
      <${Vt} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1>
        <button class="title-button" onClick=${()=>Le({name:"profile",userId:t,groupId:n})}>
          <bdi>${r||c("shell.conversation")}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${t===e.state.me?c("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function Qs({session:e,actions:t,group:n}){let o=(r,s,a)=>H`
    <button
      class="button quiet" title=${a} aria-pressed=${Re.value?.name===r}
      onClick=${()=>Le({name:r,groupId:n.id})}
    >
      <${k} name=${s} label=${a} />
    </button>
  `;return H`
    ${n.kind==="group"&&o("members","group",c("groups.members"))}
    ${o("pins","pin",c("groups.pins"))}
    ${o("search","search",c("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${c("groups.menu")}
      onClick=${r=>Ie({session:e,actions:t,id:n.id,name:n.name,anchor:r.currentTarget})}
    >
      <${k} name="more" label=${c("groups.menu")} />
    </button>
  `}import{html as ht,useEffect as Js,useState as Co}from"./vendor/preact.js";var Mo=new Map;function Ye({load:e,name:t,...n}){let[o,r]=Co(!1),[,s]=Co(0),a=Mo.get(e);
return Js(()=>{a||o||e().then(i=>{Mo.set(e,i),s(l=>l+1)},()=>r(!0))},[e,o]),a?ht`<${a[t]} ...${n} />`:o?ht`
    <div class="empty" role="alert">
      <p>${c("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>r(!1)}>${c("shell.try_again")}</button>
    </div>
  `:ht`<p class="empty" role="status">${c("shell.loading")}</p>`}import{html as Ao,useEffect as bt,useLayoutEffect as Zs,useRef as ei,useState as To}from"./vendor/preact.js";var wt=null;function qo({session:e,actions:t}){let n=Re.value,o=ei(!1),[,r]=To(0),[s,a]=To(!1),i=n!==null&&"groupId"in n&&n.groupId!==void 0&&e.view.groups.get(
n.groupId).value===null,l=n!==null&&!i;if(bt(()=>{i&&rt()},[i]),bt(()=>{!l||wt||import("./panels.js").then(m=>{wt=m.PANELS,r(f=>f+1)},()=>a(!0))},
[l]),bt(()=>{if(l)return document.addEventListener("keydown",Oo),()=>document.removeEventListener("keydown",Oo)},[l]),Zs(()=>{o.current&&!l&&ti()&&zt(),o.current=
l},[l]),!l)return null;let d=wt?.[n.name];return d?Ao`<${d} key=${JSON.stringify(n)} session=${e} actions=${t} request=${n} />`:Ao`
    <${Qt} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?c("groups.not_loaded"):c("groups.loading")}
      </p>
    <//>
  `}function Oo(e){if(e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open"))return;e.preventDefault();let{target:t}=e;
if(t instanceof HTMLInputElement&&t.type==="search"&&t.value!==""){t.value="",t.dispatchEvent(new InputEvent("input",{bubbles:!0}));return}rt()}var ti=()=>!document.
activeElement||document.activeElement===document.body;import{html as Et,useMemo as Mi,useState as Ai}from"./vendor/preact.js";import{html as Xe,useEffect as ni,useState as oi}from"./vendor/preact.js";var ri={connecting:2e3,catching_up:1e3},Ro=1e3;function Lo({session:e}){let t=e.connection.value,n=si(t),o=ii(t,n);return Xe`
    <div class="connection" data-state=${t.state}>
      <div role="status" class="connection-text">
        ${o&&Xe`<${k} name=${t.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&t.retryAt!==null&&Xe`<span class="quiet-text" aria-hidden="true">${ai(t,n)}</span>`}
      ${o?.button&&Xe`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function si({state:e,since:t,retryAt:n}){let[o,r]=oi(Date.now());return ni(()=>{let s=n!==null||e==="connecting"||e==="catching_up";if(r(Date.now()),!s)return;
let a=setInterval(()=>r(Date.now()),Ro);return()=>clearInterval(a)},[e,t,n]),Math.max(o,t)}function ii({state:e,since:t},n){let o={button:c("shell.now"),onSelect:()=>T.
wake()};switch(e){case"connecting":case"catching_up":return n-t<ri[e]?null:{text:c(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:c("shell.offline"),...o};case"waiting":return{text:c("shell.reconnecting"),...o};case"updating":return{text:c("shell.restarting")};case"crowded":return{text:c(
"shell.crowded"),button:c("shell.try_again"),onSelect:()=>T.wake()};case"faulty":return{text:c("shell.faulty"),button:c("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function ai({retryAt:e},t){let n=Math.ceil((Number(e)-t)/Ro);return n>0?c("shell.seconds",{n}):""}var yt=["all","unread","mentions","direct"],ci={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:t,unread:n})=>e>0||t==="direct"&&n>0,direct:({kind:e})=>e===
"direct"};function Do(e,t,n,o){if(n==="all")return e;let r=ci[n];return e.filter(s=>{let a=t.get(s);return a!==void 0&&(r(a)||s===o&&n!=="direct")})}import{html as Ko,useEffect as zo,useLayoutEffect as Ve,useRef as fe,useState as xt}from"./vendor/preact.js";var li=1440*60*1e3,ui=7,di=he({hour:"numeric",minute:"2-digit"}),mi=he({weekday:"short"}),fi=he({day:"numeric",month:"short"}),pi=he({day:"numeric",month:"numer\
ic",year:"2-digit"}),Io=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function Po(e,t=new Date){let n=Math.round((Io(t)-Io(e))/li);return n===
0?di.value.format(e):n>0&&n<ui?mi.value.format(e):(e.getFullYear()===t.getFullYear()?fi:pi).value.format(e)}import{html as U,useEffect as No,useLayoutEffect as $i,useRef as gi}from"./vendor/preact.js";var Fo=999;function Bo({session:e,actions:t,id:n,position:o,count:r,isChosen:s,isStop:a,onFocus:i}){let l=e.view.groups.get(n).value,d=gi(null);$i(()=>d.current?.
style.setProperty("--at",String(o)),[o,!l]);let m=vi(e,l);if(!l)return null;let f=It(l,Date.now()),u=hi(l,m.person),p=l.unread>0&&!f,$=v=>Ie({session:e,actions:t,
id:n,name:u,point:v,anchor:d.current?.querySelector(v?"a":"button")}),g=v=>{v.preventDefault();let h=v.clientX===0&&v.clientY===0;$(h?null:{x:v.clientX,y:v.clientY})};
return U`
    <li
      ref=${d} class="group-row" data-id=${n} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${g} onFocusIn=${()=>i(n)}
    >
      <a
        class="group" href=${`/g/${n}`} tabindex=${a?0:-1} aria-current=${s?"page":void 0}
        aria-label=${bi(l,u,f,m.isOnline)} data-unread=${p} data-muted=${f} draggable=${!1}
      >
        <span class="group-picture">
          <${B} id=${l.peer_id??n} name=${u} file=${m.person?.avatar} isGroup=${l.kind==="group"} />
          ${m.isOnline&&U`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${u}</bdi>
            ${f&&U`<${k} name="muted" />`}
            ${l.last&&U`<time class="group-time">${Po(new Date(l.last.at))}</time>`}
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
  `}function vi(e,t){let n=t?.peer_id??null,o=n!==null&&n!==e.state.me,r=n===null?null:e.view.people.get(n).value;return No(()=>o?e.people.show(n):void 0,[n,o]),
No(()=>{n!==null&&!r&&e.asking.people.need([n])},[n,!r]),{person:r,isOnline:o&&e.presence.get(n).value===!0}}function hi(e,t){return e.kind==="group"?e.name:t?.
is_deleted?c("shell.deleted_user"):ne(t)||e.name}function bi({unread:e,mentions:t},n,o,r){let s=[n];return r&&s.push(c("shell.online")),e>0&&s.push(c("shell.n_u\
nread",{n:e})),t>0&&s.push(c("shell.n_mentions",{n:t})),o&&s.push(c("shell.muted")),s.join(", ")}function wi({group:{unread:e,mentions:t,kind:n},isMuted:o}){let r=n===
"direct"&&e>0&&!o;return U`
    ${t>0&&!r&&U`<span class="badge of-mention">@${kt(t)}</span>`}
    ${r&&U`<span class="badge of-mention">${kt(e)}</span>`}
    ${e>0&&!o&&!r&&U`<span class="badge">${kt(e)}</span>`}
  `}var kt=e=>e>Fo?`${Fo}+`:e;function yi({session:e,group:t,isChosen:n}){let{id:o,last:r,kind:s}=t,a=e.typing.get(o).value.filter(f=>f!==e.state.me),i=e.local.
signals.drafts.get(`g${o}`).value;if(a.length>0)return U`<span class="group-last typing">${c("shell.typing")}</span>`;if(i?.text&&!n)return U`<span class="group-last"><em>${c(
"shell.draft")}</em> <bdi>${i.text}</bdi></span>`;if(!r)return U`<span class="group-last"><bdi>${t.topic||c("shell.empty_group")}</bdi></span>`;let l=r.sender_id===
e.state.me,d=e.view.people.get(r.sender_id).value,m=l?c("shell.you"):s==="direct"?null:ne(d)||r.sender;return U`<span class="group-last">${m&&U`<bdi>${m}</bdi>: `}<bdi>${ki(
r)}</bdi></span>`}function ki({kind:e,text:t}){return e==="deleted"?c("shell.deleted"):e==="file"?c("shell.a_file"):$e(t)}function Ho({top:e,height:t,row:n,count:o}){let r=Math.floor(e/n/4)*4-8,s=Math.ceil((e+t)/n/4)*4+8;return{first:Math.max(0,Math.min(r,o)),end:Math.max(0,Math.min(
s,o))}}function Uo({first:e,end:t},n){let o=new Set(n.filter(r=>r>=0));for(let r=e;r<t;r++)o.add(r);return[...o].sort((r,s)=>r-s)}var _i=2e3,xi=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function Wo({session:e,actions:t,ids:n,chosen:o}){let r=fe(null),s=fe(null),[a,i]=Ei(n),[
l,d]=xt({first:0,end:0}),[m,f]=xt(null),u=Ci(a,[m,o,a[0]??null]),p=_t(s.current),$=Uo(l,[a.indexOf(u??-1),a.indexOf(p??-1)]);function g(){let h=r.current,w=s.current?.
getBoundingClientRect().height??0,_=a.length;if(!h||_===0||w===0)return;let x=Ho({top:h.scrollTop,height:h.clientHeight,row:w/_,count:_});d(C=>C.first===x.first&&
C.end===x.end?C:x)}Ve(()=>{s.current?.style.setProperty("--count",String(a.length)),g()},[a]),zo(()=>{let h=new ResizeObserver(g);return h.observe(r.current),h.
observe(s.current),()=>h.disconnect()},[a]),Ve(()=>{p!==null&&_t(s.current)===null&&jo(s.current,p)?.focus()}),Si(s,a,o);function v(h){let w=_t(s.current);if(w===
null||!xi.includes(h.key)||h.altKey||h.ctrlKey)return;h.preventDefault();let _=Math.max(1,Math.floor((r.current?.clientHeight??0)/Go(s.current))-1),x=a.indexOf(
w),C={ArrowDown:x+1,ArrowUp:x-1,PageDown:x+_,PageUp:x-_,Home:0,End:a.length-1}[h.key]??x,E=a[Math.max(0,Math.min(C,a.length-1))];E!==void 0&&f(E)}return Ve(()=>{
m!==null&&p!==null&&p!==m&&jo(s.current,m)?.focus()},[m]),Ko`
    <div
      ref=${r} class="sidebar-body" onScroll=${g}
      onPointerMove=${i} onPointerDown=${i} onKeyDownCapture=${i} onFocusIn=${i}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${c("shell.conversations")} onKeyDown=${v}>
        ${$.map(h=>{let w=a[h];return Ko`<${Bo}
            key=${w} id=${w} position=${h} count=${a.length} session=${e} actions=${t}
            isChosen=${w===o} isStop=${w===u} onFocus=${f}
          />`})}
      </ul>
    </div>
  `}function Ei(e){let t=fe(e),n=fe(-1/0),o=fe(null),[,r]=xt(0),s=n.current-performance.now();return(s<=0||t.current.length===0)&&(t.current=e),zo(()=>(s>0&&t.current!==
e&&(o.current=setTimeout(()=>r(a=>a+1),s)),()=>clearTimeout(o.current))),[t.current,()=>{n.current=performance.now()+_i}]}function Si(e,t,n){let o=fe(null);Ve(()=>{
let r=n===null?-1:t.indexOf(n);if(r<0||o.current===n||!e.current)return;o.current=n;let s=e.current.parentElement,a=Go(e.current),i=r*a;i<s.scrollTop?s.scrollTop=
i-a:i+a>s.scrollTop+s.clientHeight&&(s.scrollTop=i+2*a-s.clientHeight)})}function Go(e){let t=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/t||1}function _t(e){let{activeElement:t}=document;return!e||!t||!e.contains(t)?null:Number(t.closest("li")?.dataset.id)||null}var jo=(e,t)=>e?.querySelector(
`li[data-id="${t}"] > a`),Ci=(e,t)=>t.find(n=>n!==null&&e.includes(n))??null;function Yo({session:e,actions:t,chosen:n}){let[o,r]=Ai(yt[0]),s=Ti(e,o,n);return Et`
    <nav id="groups" class="sidebar" aria-label=${c("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${k} name="logo" /><span>${c("shell.name")}</span></a>
          <span class="grow"></span>
          <${Jt} session=${e} actions=${t} />
        </div>
        <div class="filters" role="group" aria-label=${c("shell.filter")}>
          ${yt.map(a=>Et`
            <button class="filter" aria-pressed=${a===o} onClick=${()=>r(a)}>
              ${c(`shell.filter.${a}`)}
            </button>`)}
        </div>
      </header>
      <${Wo} key=${o} session=${e} actions=${t} ids=${s} chosen=${n} />
      ${s.length===0&&Et`<p class="empty">${c(`shell.none.${o}`)}</p>`}
      <${Lo} session=${e} />
    </nav>
  `}function Ti(e,t,n){let o=e.view.order.value,r=t==="all"?0:e.view.changed.value;return Mi(()=>Do(o,e.state.groups,t,n),[e,o,r,t,n])}function Xo({session:e,actions:t}){let n=ae.value,o=n.name!=="home";return Y`
    <a class="skip-link" href="#main">${c("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${Ht}>
      <${Yo} session=${e} actions=${t} chosen=${n.name==="group"?n.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        <${Oi} session=${e} actions=${t} at=${n} />
        <${Di} session=${e} actions=${t} at=${n} />
      </main>
      <${qo} session=${e} actions=${t} />
    </div>
    <${Gt} />
    <${Xt} />
    <${Ft} />
  `}function Oi({session:e,actions:t,at:n}){switch(n.name){case"group":return Y`<${xo} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"\
direct":return Y`<${Eo} key=${n.userId} session=${e} userId=${n.userId} />`;default:return Y`
        <header class="bar">
          <a class="button quiet back" href="/"><${k} name="back" label=${c("shell.back")} /></a>
          <h1><bdi>${Ii(n)}</bdi></h1>
        </header>
      `}}var qi=()=>import("./invite.js"),Ri=()=>import("./search.js"),Li=()=>import("./settings.js");function Di({session:e,
actions:t,at:n}){switch(n.name){case"group":return Y`<${bo} key=${n.groupId} session=${e} actions=${t} groupId=${n.groupId} />`;case"direct":return Y`<${ko} key=${n.
userId} session=${e} actions=${t} userId=${n.userId} />`;case"join":return Y`<${Ye} load=${qi} name="InviteScreen" session=${e} actions=${t} code=${n.code} />`;case"\
search":return Y`<${Ye} load=${Ri} name="SearchScreen" session=${e} actions=${t} query=${n.query} />`;case"settings":return Y`<${Ye} load=${Li} name="Settings" session=${e} actions=${t} page=${n.
page} />`;case"home":return Y`<div class="main-body"><p class="empty">${c("shell.choose")}</p></div>`;default:return Y`<div class="main-body"></div>`}}function Ii(e){
switch(e.name){case"home":return c("shell.name");case"group":case"direct":return c("shell.conversation");case"join":return c("shell.invitation");case"search":return c(
"shell.search");case"settings":return c("shell.settings");case"unknown":return c("shell.not_found")}}function Ni(){let e=T.status.value;switch(e.name){case"starting":return Qe`<p class="empty" role="status">${c("shell.starting")}</p>`;case"signed_out":return Qe`<${cn} reason=${e.
reason} known=${e.email} />`;case"signed_in":return Qe`<${Xo} session=${e.session} actions=${e.actions} />`}}function Vo(e){tn().then(()=>Pi(Qe`<${Ni} />`,e)),addEventListener(
"online",()=>T.wake()),addEventListener("offline",()=>T.offline()),addEventListener("pagehide",()=>{T.flush()}),document.addEventListener("visibilitychange",()=>{
document.visibilityState==="visible"?T.wake():T.flush()}),T.start()}async function Qo(){if("serviceWorker"in navigator){if(Nt==="src"){await Fi();return}try{await navigator.serviceWorker.register(Bi("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function Fi(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(t=>t.unregister()))}function Bi(e){let t=window.
trustedTypes;return t===void 0?e:t.createPolicy("sw",{createScriptURL:n=>n}).createScriptURL(e)}Vo(document.getElementById("app"));Qo();
