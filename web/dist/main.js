import{a as xe,j}from"./shared4.js";import{a as Y,c as U,d as Z,e as ke,f as Oe,g as B}from"./shared7.js";import{a as P,b as we,c as Me}from"./shared6.js";
import{b as Ee}from"./shared5.js";import{a as Q,b as me,c as ge,d as g}from"./shared.js";import{K as $e,O as Se,c as de,f as pe,g as fe}from"./shared2.js";
import{c as ce,d as ue,e as r,g as he,h,j as be,k as ve,n as K,o as ye,p as _e,q as R,r as H}from"./shared1.js";import{html as J,render as Mn}from"./vendor/preact.js";import{effect as bt}from"./vendor/preact.js";var vt=["theme","text_size","density","reduced_motion","language"],Ie="chat-looks",wt=new Set(["ar","fa","he","ur"]);async function Te(){let e=yt(),n=De(e);bt(()=>{
let t=g.status.value;if(t.name!=="signed_in")return;let{settings:o}=t.session.local.signals,a=Object.fromEntries(vt.map(s=>[s,o.value[s]]));De(a),_t(a)}),await n}
async function De({theme:e,text_size:n,density:t,reduced_motion:o,language:a}){let s=document.documentElement;W(s,"theme",e==="system"?null:e),W(s,"textSize",n===
"normal"?null:n),W(s,"density",t==="normal"?null:t),W(s,"motion",o==="always"?"reduced":null);let i=getComputedStyle(s).backgroundColor;for(let l of document.querySelectorAll(
'meta[name="theme-color"]'))l.setAttribute("content",i);let u=ue(a?[a]:navigator.languages);try{await ce(u)}catch{return}s.lang=u,s.dir=wt.has(u)?"rtl":"ltr"}function W(e,n,t){
t===null?delete e.dataset[n]:e.dataset[n]=t}function yt(){try{return{...Q,...JSON.parse(localStorage.getItem(Ie)??"{}")}}catch{return Q}}function _t(e){try{localStorage.
setItem(Ie,JSON.stringify(e))}catch{}}import{html as E,useEffect as kt,useState as C}from"./vendor/preact.js";var Ce=3,qe=64;function Ae(e){let n=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return n>0&&n<Ce?r("account.name_short",{n:Ce}):n>qe?r("account.na\
me_long",{n:qe}):""}var Le={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},Fe={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
xt=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],St="password",ee=1e3;function Ne({reason:e,known:n}){let t=g.config.value,[o,a]=C("sign_in"),[s,i]=C(!1),[u,
l]=C({field:"",text:""}),[f,d]=C(e&&Le[e]?r(Le[e]):""),[p,b]=Et(),[c,m]=C(""),S=K.value,v=S.name==="join"&&S.code!==""?S.code:null,$=t?.registration==="open"||t?.
registration==="invite"&&v!==null;async function w(k){i(!0),l({field:"",text:""});try{await k()}catch(L){let{code:M,retryAfter:N}=L,T=Object.hasOwn(Fe,M)?Fe[M]:
void 0;M==="rate_limited"&&N&&b(N),l(T?{field:T.field,text:r(T.key)}:{field:"",text:ve(L)}),i(!1)}}function I(k){k.preventDefault();let L=k.target,M=T=>we(L,T),
N={email:M("email"),password:M("password"),isShared:M("shared")!==""};w(async()=>{if(o==="sign_in")await g.login(N);else if(o==="register"){let T=await g.register(
{...N,username:M("username"),invite:v});T!==null&&ye(`/g/${T}`,{replace:!0})}else await g.reset(M("code").trim(),M("password")),_("sign_in"),d(r("account.passwo\
rd_set"))})}function _(k){a(k),i(!1),d(""),l({field:"",text:""})}let O=k=>u.field===k?u.text:"",A=(k,L)=>E`<button type="button" class="button quiet" onClick=${()=>_(
k)}>${r(L)}</button>`;return E`
    <main class="screen">
      <form class="card" onSubmit=${I}>
        <h1><${h} name="logo" /> ${r(`account.${o}`)}</h1>
        ${f&&E`<p class="notice" role="status">${f}</p>`}
        ${o==="register"&&E`<${P}
          name="username" label=${r("account.name")} autocomplete="username" isFirst=${!0} hint=${r("account.name_hint")}
          fault=${O("username")||Ae(c)}
          onInput=${k=>m(k.target.value)}
        />`}
        ${o==="reset"&&E`<${P} name="code" label=${r("account.code")} hint=${r("account.code_hint")} isFirst=${!0} fault=${O("code")} />`}
        ${o!=="reset"&&E`<${P}
          name="email" label=${r("account.email")} type="email" value=${n??""} fault=${O("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!n}
        />`}
        <${P}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!n}
          label=${o==="reset"?r("account.new_password"):r("account.password")} fault=${O("password")}
          autocomplete=${o==="sign_in"?"current-password":"new-password"}
          minlength=${o==="sign_in"?void 0:8} hint=${o==="sign_in"?"":r("account.password_hint")}
        />
        ${o!=="reset"&&E`<label class="choice"><input type="checkbox" name="shared" /><span>${r("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!u.text||u.field!==""}>${u.field?"":u.text}</p>
        <button class="button primary" disabled=${s||p>0}>
          ${p>0?r("account.wait",{n:p}):r(`account.${o}`)}
        </button>
        <div class="card-links">
          ${o==="sign_in"?E`${$&&A("register","account.register")}${A("reset","account.has_code")}`:A("sign_in","account.has_account")}
        </div>
        ${o==="sign_in"&&t?.has_demo_users&&E`<${Ot} attempt=${w} />`}
      </form>
    </main>
  `}function Et(){let[e,n]=C(0),[t,o]=C(0),a=Math.max(0,Math.ceil((e-t)/ee));return kt(()=>{if(a===0)return;let s=setInterval(()=>o(Date.now()),ee);return()=>clearInterval(
s)},[a===0]),[a,s=>{o(Date.now()),n(Date.now()+s*ee)}]}function Ot({attempt:e}){return E`
    <fieldset class="demo">
      <legend>${r("account.try_as")}</legend>
      ${xt.map(([n,t])=>E`
          <button type="button" class="button" onClick=${()=>e(()=>g.login({email:String(t),password:St}))}>
            ${n}
          </button>
        `)}
    </fieldset>
  `}import{html as D}from"./vendor/preact.js";import{html as Ft,useEffect as Nt,useState as Pt}from"./vendor/preact.js";import{html as Mt,useEffect as Dt,useRef as Pe,useState as It}from"./vendor/preact.js";function Re({session:e,actions:n,groupId:t,mayPost:o}){let a=me({groupId:t,userId:null}),s=e.local.signals.drafts.get(a).value,[i,u]=It(s?.text??""),l=Pe(null),
f=Pe(!1);Dt(()=>{f.current||u(s?.text??"")},[s?.text]);function d(m){f.current=m!=="",u(m),e.local.drafts.set(a,{text:m,reply_to:null,selection:null,files:[]}),
m!==""&&e.people.type(t)}async function p(){if(i.trim()===""||!o)return;let m=i;f.current=!1,u(""),l.current?.focus(),await n.send({group_id:t,content:m})}function b(m){
m.key!=="Enter"||m.shiftKey||m.isComposing||m.keyCode===229||(m.preventDefault(),p())}function c(m){m.preventDefault(),p()}return Mt`
    <form class="composer" onSubmit=${c}>
      <textarea
        ref=${l} rows="1" aria-label=${r("conversation.message")} dir="auto" value=${i} readonly=${!o}
        placeholder=${o?r("conversation.write"):r("conversation.may_not_write")}
        onInput=${m=>d(m.target.value)}
        onKeyDown=${b}
      ></textarea>
      <button class="button primary" disabled=${!o||i.trim()===""}>
        <${h} name="send" label=${r("conversation.send")} />
      </button>
    </form>
  `}import{html as G,useEffect as Ct,useLayoutEffect as Ge,useRef as Ke,useState as qt}from"./vendor/preact.js";import{html as q}from"./vendor/preact.js";var Tt=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeStyle:"short"});function He({session:e,message:n}){let t=e.
view.people.get(n.sender_id).value,o=t?.display_name??t?.username??n.sender,a=new Date(n.timestamp);return q`
    <li class="message">
      <div class="message-head">
        <bdi class="message-name">${o}</bdi>
        <time class="quiet-text" datetime=${n.timestamp}>${Tt.format(a)}</time>
        ${n.edited_at&&q`<span class="quiet-text">${r("conversation.edited")}</span>`}
      </div>
      ${n.quote&&q`<blockquote class="quote" dir="auto"><bdi>${n.quote.sender}</bdi>: ${n.quote.content}</blockquote>`}
      ${n.deleted?q`<p class="quiet-text">${r("conversation.deleted")}</p>`:q`<p class="message-text" dir="auto">${n.content}</p>`}
      ${(n.files??[]).map(s=>q`
        <p><a href=${`/v1/files/${s.id}?group=${n.group_id}&seq=${n.seq}`} download=${s.name}>${s.name}</a></p>
      `)}
    </li>
  `}function Be({session:e,entry:n}){let t=e.me.value;return q`
    <li class="message waiting">
      <div class="message-head">
        <bdi class="message-name">${t?.display_name??t?.username??""}</bdi>
        <span class="quiet-text" role="status">${n.error?r("conversation.not_sent",{reason:n.error.sentence}):r("conversation.sending")}</span>
      </div>
      <p class="message-text" dir="auto">${n.content}</p>
    </li>
  `}var At=24,Lt=400;function Ye({session:e,groupId:n,fault:t}){let{log:o}=e.view.logs.get(n).value,a=e.local.signals.outgoing.value.filter(c=>c.group_id===n),s=o?pe(
o):void 0,i=o&&s?fe(o,s).filter(de):[],u=Ke(null),l=Ke({isAtEnd:!0,below:0}),[f,d]=qt(!1);Ge(()=>{let c=u.current;if(!c)return;let{isAtEnd:m,below:S}=l.current;
c.scrollTop=m?c.scrollHeight:c.scrollHeight-S},[i[0]?.seq]),Ge(()=>{let c=u.current;c&&l.current.isAtEnd&&(c.scrollTop=c.scrollHeight)}),Ct(()=>{let c=s?.to;c!==
void 0&&l.current.isAtEnd&&document.visibilityState==="visible"&&e.marks.read(n,c)});async function p(){let c=i[0]?.seq;if(!(f||!s||s.at_start||c===void 0)){d(!0);
try{await e.history.page(n,{before:s.from})}catch{}d(!1)}}function b(){let c=u.current;if(!c)return;let m=c.scrollHeight-c.clientHeight-c.scrollTop;l.current={isAtEnd:m<=
At,below:c.scrollHeight-c.scrollTop},c.scrollTop<Lt&&p(),l.current.isAtEnd&&s&&e.marks.read(n,s.to)}return G`
    <div class="main-body" ref=${u} onScroll=${b} tabindex="0" role="region" aria-label=${r("conversation.messages")}>
      <ol class="messages" role="list">
        ${s&&!s.at_start&&G`
          <li class="more">
            <button class="button" disabled=${f} onClick=${()=>{p()}}>${r("conversation.older")}</button>
          </li>
        `}
        ${i.map(c=>G`<${He} key=${c.seq} session=${e} message=${c} />`)}
        ${a.filter(c=>c.seq===null).map(c=>G`<${Be} key=${c.key} session=${e} entry=${c} />`)}
      </ol>
      ${i.length===0&&G`<p class="empty" role="status">${t||(s?r("conversation.none"):r("conversation.reading"))}</p>`}
    </div>
  `}function Ue({session:e,actions:n,groupId:t}){let[o,a]=Pt(""),s=e.view.groups.get(t).value,i=e.resets.value;return Nt(()=>{e.history.look(t),e.history.page(t).then(
()=>a(""),u=>a(u.message))},[e,t,i]),Ft`
    <${Ye} session=${e} groupId=${t} fault=${o} />
    <${Re} session=${e} actions=${n} groupId=${t} mayPost=${s?.may_post??!1} />
  `}import{html as x,useEffect as Rt}from"./vendor/preact.js";function je({session:e,actions:n,groupId:t}){let o=e.view.groups.get(t).value;return Rt(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(t)},[
o]),x`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${h} name="back" label=${r("shell.back")} /></a>
      ${o?.kind==="direct"?x`<${Bt} session=${e} group=${o} />`:x`<${Ht} group=${o} />`}
      ${o&&x`<${Gt} session=${e} actions=${n} group=${o} />`}
    </header>
  `}function Ht({group:e}){if(!e)return x`<h1 class="grow"><bdi>${r("shell.conversation")}</bdi></h1>`;let{id:n,name:t,topic:o,member_count:a}=e;return x`
    <${H} id=${n} name=${t} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${()=>U({name:"group",groupId:n})}>
          <bdi>${t}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&x`<span class="label">${r("groups.archived")}</span>${" "}`}
        ${a!==null&&x`<span>${r("groups.count",{n:a})}</span>`}
        ${o&&x`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function Bt({session:e,group:n}){let t=n.peer_id??e.state.me,o=e.view.people.get(t).value,a=R(o)||n.name,s=t===e.state.me;return x`
    <span class="with-dot">
      <${H} id=${t} name=${a} file=${o?.avatar} />
      <${xe} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${()=>U({name:"profile",userId:t,groupId:n.id})}>
          <bdi>${a}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${s?r("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function Gt({session:e,actions:n,group:t}){let o=(a,s,i)=>x`
    <button
      class="button quiet" title=${i} aria-pressed=${Y.value?.name===a}
      onClick=${()=>U({name:a,groupId:t.id})}
    >
      <${h} name=${s} label=${i} />
    </button>
  `;return x`
    ${t.kind==="group"&&o("members","group",r("groups.members"))}
    ${o("pins","pin",r("groups.pins"))}
    ${o("search","search",r("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${r("groups.menu")}
      onClick=${a=>j({session:e,actions:n,id:t.id,name:t.name,anchor:a.currentTarget})}
    >
      <${h} name="more" label=${r("groups.menu")} />
    </button>
  `}import{html as te,useEffect as Kt,useState as We}from"./vendor/preact.js";var ze=new Map;function z({load:e,name:n,...t}){let[o,a]=We(!1),[,s]=We(0),i=ze.get(e);
return Kt(()=>{i||o||e().then(u=>{ze.set(e,u),s(l=>l+1)},()=>a(!0))},[e,o]),i?te`<${i[n]} ...${t} />`:o?te`
    <div class="empty" role="alert">
      <p>${r("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>a(!1)}>${r("shell.try_again")}</button>
    </div>
  `:te`<p class="empty" role="status">${r("shell.loading")}</p>`}import{html as Xe,useEffect as ne,useLayoutEffect as Yt,useRef as Ut,useState as Ve}from"./vendor/preact.js";var oe=null;function Qe({session:e,actions:n}){let t=Y.value,o=Ut(!1),[,a]=Ve(0),[s,i]=Ve(!1),u=t!==null&&"groupId"in t&&t.groupId!==void 0&&e.view.groups.get(t.
groupId).value===null,l=t!==null&&!u;if(ne(()=>{u&&Z()},[u]),ne(()=>{!l||oe||import("./panels.js").then(d=>{oe=d.PANELS,a(p=>p+1)},()=>i(!0))},[l]),
ne(()=>{if(l)return document.addEventListener("keydown",Je),()=>document.removeEventListener("keydown",Je)},[l]),Yt(()=>{o.current&&!l&&jt()&&ke(),o.current=l},
[l]),!l)return null;let f=oe?.[t.name];return f?Xe`<${f} key=${JSON.stringify(t)} session=${e} actions=${n} request=${t} />`:Xe`
    <${Oe} title="…">
      <p class="empty" role=${s?"alert":"status"}>
        ${s?r("groups.not_loaded"):r("groups.loading")}
      </p>
    <//>
  `}function Je(e){e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open")||(e.preventDefault(),Z())}var jt=()=>!document.
activeElement||document.activeElement===document.body;import{html as le,useMemo as wn,useState as yn}from"./vendor/preact.js";import{html as X,useEffect as Wt,useState as zt}from"./vendor/preact.js";var Xt={connecting:2e3,catching_up:1e3},Ze=1e3;function et({session:e}){let n=e.connection.value,t=Vt(n),o=Jt(n,t);return X`
    <div class="connection" data-state=${n.state}>
      <div role="status" class="connection-text">
        ${o&&X`<${h} name=${n.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&n.retryAt!==null&&X`<span class="quiet-text" aria-hidden="true">${Qt(n,t)}</span>`}
      ${o?.button&&X`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function Vt({state:e,since:n,retryAt:t}){let[o,a]=zt(Date.now());return Wt(()=>{let s=t!==null||e==="connecting"||e==="catching_up";if(a(Date.now()),!s)return;
let i=setInterval(()=>a(Date.now()),Ze);return()=>clearInterval(i)},[e,n,t]),Math.max(o,n)}function Jt({state:e,since:n},t){let o={button:r("shell.now"),onSelect:()=>g.
wake()};switch(e){case"connecting":case"catching_up":return t-n<Xt[e]?null:{text:r(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:r("shell.offline"),...o};case"waiting":return{text:r("shell.reconnecting"),...o};case"updating":return{text:r("shell.restarting")};case"crowded":return{text:r(
"shell.crowded"),button:r("shell.try_again"),onSelect:()=>g.wake()};case"faulty":return{text:r("shell.faulty"),button:r("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function Qt({retryAt:e},n){let t=Math.ceil((Number(e)-n)/Ze);return t>0?r("shell.seconds",{n:t}):""}var re=["all","unread","mentions","direct"],Zt={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:n,unread:t})=>e>0||n==="direct"&&t>0,direct:({kind:e})=>e===
"direct"};function tt(e,n,t,o){if(t==="all")return e;let a=Zt[t];return e.filter(s=>{let i=n.get(s);return i!==void 0&&(a(i)||s===o&&t!=="direct")})}import{html as ct,useEffect as mt,useLayoutEffect as V,useRef as F,useState as ie}from"./vendor/preact.js";var en=1440*60*1e3,tn=7,nn=B({hour:"numeric",minute:"2-digit"}),on=B({weekday:"short"}),rn=B({day:"numeric",month:"short"}),sn=B({day:"numeric",month:"numeric",
year:"2-digit"}),nt=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function ot(e,n=new Date){let t=Math.round((nt(n)-nt(e))/en);return t===0?nn.
value.format(e):t>0&&t<tn?on.value.format(e):(e.getFullYear()===n.getFullYear()?rn:sn).value.format(e)}import{html as y,useEffect as rt,useLayoutEffect as an,useRef as ln}from"./vendor/preact.js";var st=999;function at({session:e,actions:n,id:t,position:o,count:a,isChosen:s,isStop:i,onFocus:u}){let l=e.view.groups.get(t).value,f=ln(null);an(()=>f.current?.
style.setProperty("--at",String(o)),[o,!l]);let d=cn(e,l);if(!l)return null;let p=$e(l,Date.now()),b=un(l,d.person),c=l.unread>0&&!p,m=v=>j({session:e,actions:n,
id:t,name:b,point:v,anchor:f.current?.querySelector(v?"a":"button")}),S=v=>{v.preventDefault();let $=v.clientX===0&&v.clientY===0;m($?null:{x:v.clientX,y:v.clientY})};
return y`
    <li
      ref=${f} class="group-row" data-id=${t} aria-setsize=${a} aria-posinset=${o+1}
      onContextMenu=${S} onFocusIn=${()=>u(t)}
    >
      <a
        class="group" href=${`/g/${t}`} tabindex=${i?0:-1} aria-current=${s?"page":void 0}
        aria-label=${mn(l,b,p,d.isOnline)} data-unread=${c} data-muted=${p} draggable=${!1}
      >
        <span class="group-picture">
          <${H} id=${l.peer_id??t} name=${b} file=${d.person?.avatar} isGroup=${l.kind==="group"} />
          ${d.isOnline&&y`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${b}</bdi>
            ${p&&y`<${h} name="muted" />`}
            ${l.last&&y`<time class="group-time">${ot(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${pn} session=${e} group=${l} isChosen=${s} />
            <${dn} group=${l} isMuted=${p} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${i?0:-1} aria-haspopup="menu" onClick=${()=>m(null)}
      >
        <${h} name="more" label=${r("shell.menu_of",{name:b})} />
      </button>
    </li>
  `}function cn(e,n){let t=n?.peer_id??null,o=t!==null&&t!==e.state.me,a=t===null?null:e.view.people.get(t).value;return rt(()=>o?e.people.show(t):void 0,[t,o]),
rt(()=>{t!==null&&!a&&e.asking.people.need([t])},[t,!a]),{person:a,isOnline:o&&e.presence.get(t).value===!0}}function un(e,n){return e.kind==="group"?e.name:n?.
is_deleted?r("shell.deleted_user"):R(n)||e.name}function mn({unread:e,mentions:n},t,o,a){let s=[t];return a&&s.push(r("shell.online")),e>0&&s.push(r("shell.n_un\
read",{n:e})),n>0&&s.push(r("shell.n_mentions",{n})),o&&s.push(r("shell.muted")),s.join(", ")}function dn({group:{unread:e,mentions:n,kind:t},isMuted:o}){let a=t===
"direct"&&e>0&&!o;return y`
    ${n>0&&!a&&y`<span class="badge of-mention">@${se(n)}</span>`}
    ${a&&y`<span class="badge of-mention">${se(e)}</span>`}
    ${e>0&&!o&&!a&&y`<span class="badge">${se(e)}</span>`}
  `}var se=e=>e>st?`${st}+`:e;function pn({session:e,group:n,isChosen:t}){let{id:o,last:a,kind:s}=n,i=e.typing.get(o).value.filter(p=>p!==e.state.me),u=e.local.
signals.drafts.get(`g${o}`).value;if(i.length>0)return y`<span class="group-last typing">${r("shell.typing")}</span>`;if(u?.text&&!t)return y`<span class="group-last"><em>${r(
"shell.draft")}</em> <bdi>${u.text}</bdi></span>`;if(!a)return y`<span class="group-last"><bdi>${n.topic||r("shell.empty_group")}</bdi></span>`;let l=a.sender_id===
e.state.me,f=e.view.people.get(a.sender_id).value,d=l?r("shell.you"):s==="direct"?null:R(f)||a.sender;return y`<span class="group-last">${d&&y`<bdi>${d}</bdi>: `}<bdi>${fn(
a)}</bdi></span>`}function fn({kind:e,text:n}){return e==="deleted"?r("shell.deleted"):e==="file"?r("shell.a_file"):ge(n)}function it({top:e,height:n,row:t,count:o}){let a=Math.floor(e/t/4)*4-8,s=Math.ceil((e+n)/t/4)*4+8;return{first:Math.max(0,Math.min(a,o)),end:Math.max(0,Math.min(
s,o))}}function lt({first:e,end:n},t){let o=new Set(t.filter(a=>a>=0));for(let a=e;a<n;a++)o.add(a);return[...o].sort((a,s)=>a-s)}var $n=2e3,gn=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function dt({session:e,actions:n,ids:t,chosen:o}){let a=F(null),s=F(null),[i,u]=hn(t),[l,
f]=ie({first:0,end:0}),[d,p]=ie(null),b=vn(i,[d,o,i[0]??null]),c=ae(s.current),m=lt(l,[i.indexOf(b??-1),i.indexOf(c??-1)]);function S(){let $=a.current,w=s.current?.
getBoundingClientRect().height??0,I=i.length;if(!$||I===0||w===0)return;let _=it({top:$.scrollTop,height:$.clientHeight,row:w/I,count:I});f(O=>O.first===_.first&&
O.end===_.end?O:_)}V(()=>{s.current?.style.setProperty("--count",String(i.length)),S()},[i]),mt(()=>{let $=new ResizeObserver(S);return $.observe(a.current),$.observe(
s.current),()=>$.disconnect()},[i]),V(()=>{c!==null&&ae(s.current)===null&&ut(s.current,c)?.focus()}),bn(s,i,o);function v($){let w=ae(s.current);if(w===null||!gn.
includes($.key)||$.altKey||$.ctrlKey)return;$.preventDefault();let I=Math.max(1,Math.floor((a.current?.clientHeight??0)/pt(s.current))-1),_=i.indexOf(w),O={ArrowDown:_+
1,ArrowUp:_-1,PageDown:_+I,PageUp:_-I,Home:0,End:i.length-1}[$.key]??_,A=i[Math.max(0,Math.min(O,i.length-1))];A!==void 0&&p(A)}return V(()=>{d!==null&&c!==null&&
c!==d&&ut(s.current,d)?.focus()},[d]),ct`
    <div
      ref=${a} class="sidebar-body" onScroll=${S}
      onPointerMove=${u} onPointerDown=${u} onKeyDownCapture=${u} onFocusIn=${u}
    >
      <ul ref=${s} class="groups" role="list" aria-label=${r("shell.conversations")} onKeyDown=${v}>
        ${m.map($=>{let w=i[$];return ct`<${at}
            key=${w} id=${w} position=${$} count=${i.length} session=${e} actions=${n}
            isChosen=${w===o} isStop=${w===b} onFocus=${p}
          />`})}
      </ul>
    </div>
  `}function hn(e){let n=F(e),t=F(-1/0),o=F(null),[,a]=ie(0),s=t.current-performance.now();return(s<=0||n.current.length===0)&&(n.current=e),mt(()=>(s>0&&n.current!==
e&&(o.current=setTimeout(()=>a(i=>i+1),s)),()=>clearTimeout(o.current))),[n.current,()=>{t.current=performance.now()+$n}]}function bn(e,n,t){let o=F(null);V(()=>{
let a=t===null?-1:n.indexOf(t);if(a<0||o.current===t||!e.current)return;o.current=t;let s=e.current.parentElement,i=pt(e.current),u=a*i;u<s.scrollTop?s.scrollTop=
u-i:u+i>s.scrollTop+s.clientHeight&&(s.scrollTop=u+2*i-s.clientHeight)})}function pt(e){let n=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/n||1}function ae(e){let{activeElement:n}=document;return!e||!n||!e.contains(n)?null:Number(n.closest("li")?.dataset.id)||null}var ut=(e,n)=>e?.querySelector(
`li[data-id="${n}"] > a`),vn=(e,n)=>n.find(t=>t!==null&&e.includes(t))??null;function ft({session:e,actions:n,chosen:t}){let[o,a]=yn(re[0]),s=_n(e,o,t);return le`
    <nav id="groups" class="sidebar" aria-label=${r("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${h} name="logo" /><span>${r("shell.name")}</span></a>
          <span class="grow"></span>
          <${Me} session=${e} actions=${n} />
        </div>
        <div class="filters" role="group" aria-label=${r("shell.filter")}>
          ${re.map(i=>le`
            <button class="filter" aria-pressed=${i===o} onClick=${()=>a(i)}>
              ${r(`shell.filter.${i}`)}
            </button>`)}
        </div>
      </header>
      <${dt} key=${o} session=${e} actions=${n} ids=${s} chosen=${t} />
      ${s.length===0&&le`<p class="empty">${r(`shell.none.${o}`)}</p>`}
      <${et} session=${e} />
    </nav>
  `}function _n(e,n,t){let o=e.view.order.value,a=n==="all"?0:e.view.changed.value;return wn(()=>tt(o,e.state.groups,n,t),[e,o,a,n,t])}function $t({session:e,actions:n}){let t=K.value,o=t.name!=="home";return D`
    <a class="skip-link" href="#main">${r("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${_e}>
      <${ft} session=${e} actions=${n} chosen=${t.name==="group"?t.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        ${t.name==="group"?D`<${je} key=${t.groupId} session=${e} actions=${n} groupId=${t.groupId} />`:D`<header class="bar">
              <a class="button quiet back" href="/"><${h} name="back" label=${r("shell.back")} /></a>
              <h1><bdi>${On(t)}</bdi></h1>
            </header>`}
        <${En} session=${e} actions=${n} at=${t} />
      </main>
      <${Qe} session=${e} actions=${n} />
    </div>
    <${Se} />
    <${Ee} />
    <${be} />
  `}var kn=()=>import("./invite.js"),xn=()=>import("./search.js"),Sn=()=>import("./settings.js");function En({session:e,
actions:n,at:t}){switch(t.name){case"group":return D`<${Ue} key=${t.groupId} session=${e} actions=${n} groupId=${t.groupId} />`;case"join":return D`<${z} load=${kn} name="InviteScreen" session=${e} actions=${n} code=${t.
code} />`;case"search":return D`<${z} load=${xn} name="SearchScreen" session=${e} actions=${n} query=${t.query} />`;case"settings":return D`<${z} load=${Sn} name="Settings" session=${e} actions=${n} page=${t.
page} />`;case"home":return D`<div class="main-body"><p class="empty">${r("shell.choose")}</p></div>`;default:return D`<div class="main-body"></div>`}}function On(e){
switch(e.name){case"home":return r("shell.name");case"group":case"direct":return r("shell.conversation");case"join":return r("shell.invitation");case"search":return r(
"shell.search");case"settings":return r("shell.settings");case"unknown":return r("shell.not_found")}}function Dn(){let e=g.status.value;switch(e.name){case"starting":return J`<p class="empty" role="status">${r("shell.starting")}</p>`;case"signed_out":return J`<${Ne} reason=${e.
reason} known=${e.email} />`;case"signed_in":return J`<${$t} session=${e.session} actions=${e.actions} />`}}function gt(e){Te().then(()=>Mn(J`<${Dn} />`,e)),addEventListener(
"online",()=>g.wake()),addEventListener("offline",()=>g.offline()),addEventListener("pagehide",()=>{g.flush()}),document.addEventListener("visibilitychange",()=>{
document.visibilityState==="visible"?g.wake():g.flush()}),g.start()}async function ht(){if("serviceWorker"in navigator){if(he==="src"){await In();return}try{await navigator.serviceWorker.register(Tn("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function In(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(n=>n.unregister()))}function Tn(e){let n=window.
trustedTypes;return n===void 0?e:n.createPolicy("sw",{createScriptURL:t=>t}).createScriptURL(e)}gt(document.getElementById("app"));ht();
