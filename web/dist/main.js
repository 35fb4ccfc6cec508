import{a as Qe,j as ee}from"./shared4.js";import{a as B,c as Q,d as fe,e as Je,f as X,g as at}from"./shared7.js";import{a as st,b as it}from"./shared9.js";
import{a as Y,b as Xe}from"./shared8.js";import{a as tt,b as nt,c as ot,d as rt}from"./shared6.js";import{a as pe,b as Fe,c as Ue,d as Ge,
e as b}from"./shared.js";import{K,c as Ke,f as He,g as Be}from"./shared3.js";import{a as Z,b as Ze,d as et}from"./shared5.js";
import"./shared10.js";import{b as me,c as Re,d as qe,e as i,f as We,g as de,h as g,j as Ye,k as Ve,l as H,m as je,n as A,o as k,p as ze,q as V,r as D}from"./shared1.js";import{html as ue,render as hr}from"./vendor/preact.js";import{effect as xn}from"./vendor/preact.js";var En=["theme","text_size","density","reduced_motion","language"],ct="chat-looks",Sn=new Set(["ar","fa","he","ur"]);async function ut(){let e=Mn(),n=lt(e);xn(()=>{
let t=b.status.value;if(t.name!=="signed_in")return;let{settings:o}=t.session.local.signals,s=Object.fromEntries(En.map(r=>[r,o.value[r]]));lt(s),On(s)}),await n}
async function lt({theme:e,text_size:n,density:t,reduced_motion:o,language:s}){let r=document.documentElement;te(r,"theme",e==="system"?null:e),te(r,"textSize",
n==="normal"?null:n),te(r,"density",t==="normal"?null:t),te(r,"motion",o==="always"?"reduced":null);let a=getComputedStyle(r).backgroundColor;for(let c of document.
querySelectorAll('meta[name="theme-color"]'))c.setAttribute("content",a);let l=qe(s?[s]:navigator.languages);try{await Re(l)}catch{return}r.lang=l,r.dir=Sn.has(
l)?"rtl":"ltr"}function te(e,n,t){t===null?delete e.dataset[n]:e.dataset[n]=t}function Mn(){try{return{...pe,...JSON.parse(localStorage.getItem(ct)??"{}")}}catch{
return pe}}function On(e){try{localStorage.setItem(ct,JSON.stringify(e))}catch{}}import{html as M,useEffect as Cn,useState as L}from"./vendor/preact.js";var mt=3,pt=64;function dt(e){let n=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return n>0&&n<mt?i("account.name_short",{n:mt}):n>pt?i("account.na\
me_long",{n:pt}):""}var ft={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},$t={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
An=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],Dn="password",$e=1e3;function gt({reason:e,known:n}){let t=b.config.value,[o,s]=L("sign_in"),[r,a]=L(!1),[l,
c]=L({field:"",text:""}),[p,$]=L(e&&ft[e]?i(ft[e]):""),[d,w]=Tn(),[u,f]=L(""),m=A.value,v=m.name==="join"&&m.code!==""?m.code:null,h=t?.registration==="open"||t?.
registration==="invite"&&v!==null;async function y(E){a(!0),c({field:"",text:""});try{await E()}catch(F){let{code:C,retryAfter:W}=F,N=Object.hasOwn($t,C)?$t[C]:
void 0;C==="rate_limited"&&W&&w(W),c(N?{field:N.field,text:i(N.key)}:{field:"",text:Ve(F)}),a(!1)}}function I(E){E.preventDefault();let F=E.target,C=N=>Xe(F,N),
W={email:C("email"),password:C("password"),isShared:C("shared")!==""};y(async()=>{if(o==="sign_in")await b.login(W);else if(o==="register"){let N=await b.register(
{...W,username:C("username"),invite:v});N!==null&&k(`/g/${N}`,{replace:!0})}else await b.reset(C("code").trim(),C("password")),x("sign_in"),$(i("account.passwor\
d_set"))})}function x(E){s(E),a(!1),$(""),c({field:"",text:""})}let O=E=>l.field===E?l.text:"",q=(E,F)=>M`<button type="button" class="button quiet" onClick=${()=>x(
E)}>${i(F)}</button>`;return M`
    <main class="screen">
      <form class="card" onSubmit=${I}>
        <h1><${g} name="logo" /> ${i(`account.${o}`)}</h1>
        ${p&&M`<p class="notice" role="status">${p}</p>`}
        ${o==="register"&&M`<${Y}
          name="username" label=${i("account.name")} autocomplete="username" isFirst=${!0} hint=${i("account.name_hint")}
          fault=${O("username")||dt(u)}
          onInput=${E=>f(E.target.value)}
        />`}
        ${o==="reset"&&M`<${Y} name="code" label=${i("account.code")} hint=${i("account.code_hint")} isFirst=${!0} fault=${O("code")} />`}
        ${o!=="reset"&&M`<${Y}
          name="email" label=${i("account.email")} type="email" value=${n??""} fault=${O("email")}
          autocomplete=${o==="sign_in"?"username":"email"} isFirst=${o==="sign_in"&&!n}
        />`}
        <${Y}
          key=${o} name="password" type="password" isFirst=${o==="sign_in"&&!!n}
          label=${o==="reset"?i("account.new_password"):i("account.password")} fault=${O("password")}
          autocomplete=${o==="sign_in"?"current-password":"new-password"}
          minlength=${o==="sign_in"?void 0:8} hint=${o==="sign_in"?"":i("account.password_hint")}
        />
        ${o!=="reset"&&M`<label class="choice"><input type="checkbox" name="shared" /><span>${i("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!l.text||l.field!==""}>${l.field?"":l.text}</p>
        <button class="button primary" disabled=${r||d>0}>
          ${d>0?i("account.wait",{n:d}):i(`account.${o}`)}
        </button>
        <div class="card-links">
          ${o==="sign_in"?M`${h&&q("register","account.register")}${q("reset","account.has_code")}`:q("sign_in","account.has_account")}
        </div>
        ${o==="sign_in"&&t?.has_demo_users&&M`<${In} attempt=${y} />`}
      </form>
    </main>
  `}function Tn(){let[e,n]=L(0),[t,o]=L(0),s=Math.max(0,Math.ceil((e-t)/$e));return Cn(()=>{if(s===0)return;let r=setInterval(()=>o(Date.now()),$e);return()=>clearInterval(
r)},[s===0]),[s,r=>{o(Date.now()),n(Date.now()+r*$e)}]}function In({attempt:e}){return M`
    <fieldset class="demo">
      <legend>${i("account.try_as")}</legend>
      ${An.map(([n,t])=>M`
          <button type="button" class="button" onClick=${()=>e(()=>b.login({email:String(t),password:Dn}))}>
            ${n}
          </button>
        `)}
    </fieldset>
  `}import{html as T,useEffect as yn}from"./vendor/preact.js";import{html as he,useEffect as qn}from"./vendor/preact.js";async function ht(){if("serviceWorker"in navigator){if(We==="src"){await Nn();return}try{await navigator.serviceWorker.register(Ln("/sw.js"),{updateViaCache:"no\
ne"})}catch{}}}async function Nn(){let e=await navigator.serviceWorker.getRegistrations();await Promise.all(e.map(n=>n.unregister()))}function Ln(e){let n=window.
trustedTypes;return n===void 0?e:n.createPolicy("sw",{createScriptURL:t=>t}).createScriptURL(e)}async function ge(){let e=await navigator.serviceWorker?.getRegistration().
catch(()=>{});e&&await Rn(e).catch(()=>{}),location.reload()}var Pn=1e4;async function Rn(e){await e.update();let n=e.installing??e.waiting;n&&await new Promise(
t=>{setTimeout(t,Pn);let o=()=>{n.state==="installed"&&n.postMessage({type:"take_over"}),(n.state==="activated"||n.state==="redundant")&&t(void 0)};n.addEventListener(
"statechange",o),o()})}var Fn=300*1e3;function vt({session:e}){let n=b.newVersion.value!==null;return qn(()=>n?Kn(e):void 0,[n,e]),he`
    <div class="banners" role="status">
      ${e.local.signals.isPaused.value&&he`<div class="banner of-warning"><${g} name="warning" /><p class="grow">${i("shell.disk_full")}</p></div>`}
      ${n&&he`<div class="banner">
        <p class="grow">${i("shell.new_version")}</p>
        <button class="button" onClick=${()=>{ge()}}>${i("shell.reload")}</button>
      </div>`}
    </div>
  `}function Kn(e){let n=null,t=()=>{clearTimeout(n),document.visibilityState==="hidden"&&(n=setTimeout(o,Fn))},o=()=>{e.local.signals.outgoing.peek().some(({state:r})=>r===
"sending")||document.querySelector("dialog[open]")?t():ge()};return t(),document.addEventListener("visibilitychange",t),()=>{clearTimeout(n),document.removeEventListener(
"visibilitychange",t)}}import{html as ne,useEffect as Hn,useState as Bn}from"./vendor/preact.js";var Un={connecting:2e3,catching_up:1e3},bt=1e3;function wt({session:e}){let n=e.connection.value,t=Gn(n),o=Wn(n,t);return ne`
    <div class="connection" data-state=${n.state}>
      <div role="status" class="connection-text">
        ${o&&ne`<${g} name=${n.state==="faulty"?"warning":"offline"} /><span>${o.text}</span>`}
      </div>
      ${o&&n.retryAt!==null&&ne`<span class="quiet-text" aria-hidden="true">${Yn(n,t)}</span>`}
      ${o?.button&&ne`<button class="button" onClick=${o.onSelect}>${o.button}</button>`}
    </div>
  `}function Gn({state:e,since:n,retryAt:t}){let[o,s]=Bn(Date.now());return Hn(()=>{let r=t!==null||e==="connecting"||e==="catching_up";if(s(Date.now()),!r)return;
let a=setInterval(()=>s(Date.now()),bt);return()=>clearInterval(a)},[e,n,t]),Math.max(o,n)}function Wn({state:e,since:n},t){let o={button:i("shell.now"),onSelect:()=>b.
wake()};switch(e){case"connecting":case"catching_up":return t-n<Un[e]?null:{text:i(e==="connecting"?"shell.connecting":"shell.catching_up")};case"offline":return{
text:i("shell.offline"),...o};case"waiting":return{text:i("shell.reconnecting"),...o};case"updating":return{text:i("shell.restarting")};case"crowded":return{text:i(
"shell.crowded"),button:i("shell.try_again"),onSelect:()=>b.wake()};case"faulty":return{text:i("shell.faulty"),button:i("shell.reload"),onSelect:()=>location.reload()};default:
return null}}function Yn({retryAt:e},n){let t=Math.ceil((Number(e)-n)/bt);return t>0?i("shell.seconds",{n:t}):""}import{html as to,useEffect as no,useState as oo}from"./vendor/preact.js";import{html as Vn,useEffect as Xn,useRef as yt,useState as jn}from"./vendor/preact.js";function kt({session:e,actions:n,groupId:t,mayPost:o}){let s=Fe({groupId:t,userId:null}),r=e.local.signals.drafts.get(s).value,[a,l]=jn(r?.text??""),c=yt(null),
p=yt(!1);Xn(()=>{p.current||l(r?.text??"")},[r?.text]);function $(f){p.current=f!=="",l(f),e.local.drafts.set(s,{text:f,reply_to:null,selection:null,files:[]}),
f!==""&&e.people.type(t)}async function d(){if(a.trim()===""||!o)return;let f=a;p.current=!1,l(""),c.current?.focus(),await n.send({group_id:t,content:f})}function w(f){
f.key!=="Enter"||f.shiftKey||f.isComposing||f.keyCode===229||(f.preventDefault(),d())}function u(f){f.preventDefault(),d()}return Vn`
    <form class="composer" onSubmit=${u}>
      <textarea
        ref=${c} rows="1" aria-label=${i("conversation.message")} dir="auto" value=${a} readonly=${!o}
        placeholder=${o?i("conversation.write"):i("conversation.may_not_write")}
        onInput=${f=>$(f.target.value)}
        onKeyDown=${w}
      ></textarea>
      <button class="button primary" disabled=${!o||a.trim()===""}>
        <${g} name="send" label=${i("conversation.send")} />
      </button>
    </form>
  `}import{html as j,useEffect as Jn,useLayoutEffect as Et,useRef as St,useState as Qn}from"./vendor/preact.js";import{html as P}from"./vendor/preact.js";var zn=new Intl.DateTimeFormat(void 0,{dateStyle:"medium",timeStyle:"short"});function _t({session:e,message:n}){let t=e.
view.people.get(n.sender_id).value,o=t?.display_name??t?.username??n.sender,s=new Date(n.timestamp);return P`
    <li class="message">
      <div class="message-head">
        <bdi class="message-name">${o}</bdi>
        <time class="quiet-text" datetime=${n.timestamp}>${zn.format(s)}</time>
        ${n.edited_at&&P`<span class="quiet-text">${i("conversation.edited")}</span>`}
      </div>
      ${n.quote&&P`<blockquote class="quote" dir="auto"><bdi>${n.quote.sender}</bdi>: ${n.quote.content}</blockquote>`}
      ${n.deleted?P`<p class="quiet-text">${i("conversation.deleted")}</p>`:P`<p class="message-text" dir="auto">${n.content}</p>`}
      ${(n.files??[]).map(r=>P`
        <p><a href=${`/v1/files/${r.id}?group=${n.group_id}&seq=${n.seq}`} download=${r.name}>${r.name}</a></p>
      `)}
    </li>
  `}function xt({session:e,entry:n}){let t=e.me.value;return P`
    <li class="message waiting">
      <div class="message-head">
        <bdi class="message-name">${t?.display_name??t?.username??""}</bdi>
        <span class="quiet-text" role="status">${n.error?i("conversation.not_sent",{reason:n.error.sentence}):i("conversation.sending")}</span>
      </div>
      <p class="message-text" dir="auto">${n.content}</p>
    </li>
  `}var Zn=24,eo=400;function Mt({session:e,groupId:n,fault:t}){let{log:o}=e.view.logs.get(n).value,s=e.local.signals.outgoing.value.filter(u=>u.group_id===n),r=o?He(
o):void 0,a=o&&r?Be(o,r).filter(Ke):[],l=St(null),c=St({isAtEnd:!0,below:0}),[p,$]=Qn(!1);Et(()=>{let u=l.current;if(!u)return;let{isAtEnd:f,below:m}=c.current;
u.scrollTop=f?u.scrollHeight:u.scrollHeight-m},[a[0]?.seq]),Et(()=>{let u=l.current;u&&c.current.isAtEnd&&(u.scrollTop=u.scrollHeight)}),Jn(()=>{let u=r?.to;u!==
void 0&&c.current.isAtEnd&&document.visibilityState==="visible"&&e.marks.read(n,u)});async function d(){let u=a[0]?.seq;if(!(p||!r||r.at_start||u===void 0)){$(!0);
try{await e.history.page(n,{before:r.from})}catch{}$(!1)}}function w(){let u=l.current;if(!u)return;let f=u.scrollHeight-u.clientHeight-u.scrollTop;c.current={isAtEnd:f<=
Zn,below:u.scrollHeight-u.scrollTop},u.scrollTop<eo&&d(),c.current.isAtEnd&&r&&e.marks.read(n,r.to)}return j`
    <div class="main-body" ref=${l} onScroll=${w} tabindex="0" role="region" aria-label=${i("conversation.messages")}>
      <ol class="messages" role="list">
        ${r&&!r.at_start&&j`
          <li class="more">
            <button class="button" disabled=${p} onClick=${()=>{d()}}>${i("conversation.older")}</button>
          </li>
        `}
        ${a.map(u=>j`<${_t} key=${u.seq} session=${e} message=${u} />`)}
        ${s.filter(u=>u.seq===null).map(u=>j`<${xt} key=${u.key} session=${e} entry=${u} />`)}
      </ol>
      ${a.length===0&&j`<p class="empty" role="status">${t||(r?i("conversation.none"):i("conversation.reading"))}</p>`}
    </div>
  `}function Ot({session:e,actions:n,groupId:t}){let[o,s]=oo(""),r=e.view.groups.get(t).value,a=e.resets.value;return no(()=>{e.history.look(t),e.history.page(t).then(
()=>s(""),l=>s(l.message))},[e,t,a]),to`
    <${Mt} session=${e} groupId=${t} fault=${o} />
    <${kt} session=${e} actions=${n} groupId=${t} mayPost=${r?.may_post??!1} />
  `}import{html as S,useEffect as ro}from"./vendor/preact.js";function Ct({session:e,actions:n,groupId:t}){let o=e.view.groups.get(t).value;return ro(()=>{o&&(o.settings===null||o.member_count===null)&&e.asking.group(t)},[
o]),S`
    <header class="bar conversation-head">
      <a class="button quiet back" href="/"><${g} name="back" label=${i("shell.back")} /></a>
      ${o?.kind==="direct"?S`<${io} session=${e} group=${o} />`:S`<${so} group=${o} />`}
      ${o&&S`<${ao} session=${e} actions=${n} group=${o} />`}
    </header>
  `}function so({group:e}){if(!e)return S`<h1 class="grow"><bdi>${i("shell.conversation")}</bdi></h1>`;let{id:n,name:t,topic:o,member_count:s}=e;return S`
    <${D} id=${n} name=${t} isGroup=${!0} />
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${()=>Q({name:"group",groupId:n})}>
          <bdi>${t}</bdi>
        </button>
      </h1>
      <p class="quiet-text">
        ${e.is_archived&&S`<span class="label">${i("groups.archived")}</span>${" "}`}
        ${s!==null&&S`<span>${i("groups.count",{n:s})}</span>`}
        ${o&&S`<span> · </span><bdi title=${o}>${o}</bdi>`}
      </p>
    </div>
  `}function io({session:e,group:n}){let t=n.peer_id??e.state.me,o=e.view.people.get(t).value,s=V(o)||n.name,r=t===e.state.me;return S`
    <span class="with-dot">
      <${D} id=${t} name=${s} file=${o?.avatar} />
      <${Qe} session=${e} userId=${t} />
    </span>
    <div class="conversation-title grow">
      <h1 dir="auto">
        <button class="title-button" onClick=${()=>Q({name:"profile",userId:t,groupId:n.id})}>
          <bdi>${s}</bdi>
        </button>
      </h1>
      <p class="quiet-text"><bdi>${r?i("groups.notes"):o?.status??""}</bdi></p>
    </div>
  `}function ao({session:e,actions:n,group:t}){let o=(s,r,a)=>S`
    <button
      class="button quiet" title=${a} aria-pressed=${B.value?.name===s}
      onClick=${()=>Q({name:s,groupId:t.id})}
    >
      <${g} name=${r} label=${a} />
    </button>
  `;return S`
    ${t.kind==="group"&&o("members","group",i("groups.members"))}
    ${o("pins","pin",i("groups.pins"))}
    ${o("search","search",i("groups.search"))}
    <button
      class="button quiet" aria-haspopup="menu" title=${i("groups.menu")}
      onClick=${s=>ee({session:e,actions:n,id:t.id,name:t.name,anchor:s.currentTarget})}
    >
      <${g} name="more" label=${i("groups.menu")} />
    </button>
  `}import{html as ve}from"./vendor/preact.js";var be=/Mac|iPhone|iPad/.test(navigator.platform),z=be?"⌘":"Ctrl",At=`${z} K`,lo=[["everywhere",[[`${z} K`,"palette"],["Alt ↑, Alt ↓","group"],["Alt Shift\
 ↑, Alt Shift ↓","unread"],[`${z} Shift F`,"search"],["F6, Shift F6","region"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn",
"move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_unread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],
[`${z} Enter`,"send"],["PgUp, PgDn","scroll"],[`${z} Shift P`,"preview"]]]],oe=()=>Z(i("shell.keys"),()=>lo.map(([e,n])=>ve`
    <section class="keys">
      <h3>${i(`shell.keys.${e}`)}</h3>
      <dl>
        ${n.map(([t,o])=>ve`
          <div class="key-row">
            <dt>${i(`shell.key.${o}`)}</dt>
            <dd>${t.split(", ").map(s=>ve`<kbd>${s}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));import{html as R,signal as Ao,useEffect as Do,useLayoutEffect as Gt,useMemo as To,useRef as xe,useState as Ee}from"./vendor/preact.js";import{html as co}from"./vendor/preact.js";var we=[["person","person"],["group","group"],["public","search"],["code","link"]],ye=(e,n)=>H(async()=>{let{openNew:t}=await import("./new.js").
catch(()=>{throw new Error(i("shell.not_loaded"))});t(e,n)});function Dt(e){let n=t=>tt({label:i("shell.menu_new"),anchor:t.currentTarget,items:we.map(([o,s])=>({
label:i(`shell.new.${o}`),icon:s,onSelect:()=>{ye(o,e)}}))});return co`
    <button class="button quiet" aria-haspopup="menu" title=${i("shell.menu_new")} onClick=${n}>
      <${g} name="add" label=${i("shell.menu_new")} />
    </button>
  `}var uo=1440*60*1e3,mo=7,po=X({hour:"numeric",minute:"2-digit"}),fo=X({weekday:"short"}),$o=X({day:"numeric",month:"short"}),go=X({day:"numeric",month:"numeric",
year:"2-digit"}),Tt=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function It(e,n=new Date){let t=Math.round((Tt(n)-Tt(e))/uo);return t===0?po.
value.format(e):t>0&&t<mo?fo.value.format(e):(e.getFullYear()===n.getFullYear()?$o:go).value.format(e)}import{html as _,useEffect as Nt,useLayoutEffect as ho,useRef as vo}from"./vendor/preact.js";var Lt=999;function Pt({session:e,actions:n,id:t,position:o,count:s,isChosen:r,isStop:a,onFocus:l}){let c=e.view.groups.get(t).value,p=vo(null);ho(()=>p.current?.
style.setProperty("--at",String(o)),[o,!c]);let $=bo(e,c);if(!c)return null;let d=K(c,Date.now()),w=U(c,$.person),u=c.unread>0&&!d,f=v=>ee({session:e,actions:n,
id:t,name:w,point:v,anchor:p.current?.querySelector(v?"a":"button")}),m=v=>{v.preventDefault();let h=v.clientX===0&&v.clientY===0;f(h?null:{x:v.clientX,y:v.clientY})};
return _`
    <li
      ref=${p} class="group-row" data-id=${t} aria-setsize=${s} aria-posinset=${o+1}
      onContextMenu=${m} onFocusIn=${()=>l(t)}
    >
      <a
        class="group" href=${`/g/${t}`} tabindex=${a?0:-1} aria-current=${r?"page":void 0}
        aria-label=${wo(c,w,d,$.isOnline)} data-unread=${u} data-muted=${d} draggable=${!1}
      >
        <span class="group-picture">
          <${D} id=${c.peer_id??t} name=${w} file=${$.person?.avatar} isGroup=${c.kind==="group"} />
          ${$.isOnline&&_`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${w}</bdi>
            ${d&&_`<${g} name="muted" />`}
            ${c.last&&_`<time class="group-time">${It(new Date(c.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${ko} session=${e} group=${c} isChosen=${r} />
            <${yo} group=${c} isMuted=${d} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${a?0:-1} aria-haspopup="menu" onClick=${()=>f(null)}
      >
        <${g} name="more" label=${i("shell.menu_of",{name:w})} />
      </button>
    </li>
  `}function bo(e,n){let t=n?.peer_id??null,o=t!==null&&t!==e.state.me,s=t===null?null:e.view.people.get(t).value;return Nt(()=>o?e.people.show(t):void 0,[t,o]),
Nt(()=>{t!==null&&!s&&e.asking.people.need([t])},[t,!s]),{person:s,isOnline:o&&e.presence.get(t).value===!0}}function U(e,n){return e.kind==="group"?e.name:n?.is_deleted?
i("shell.deleted_user"):V(n)||e.name}function wo({unread:e,mentions:n},t,o,s){let r=[t];return s&&r.push(i("shell.online")),e>0&&r.push(i("shell.n_unread",{n:e})),
n>0&&r.push(i("shell.n_mentions",{n})),o&&r.push(i("shell.muted")),r.join(", ")}function yo({group:{unread:e,mentions:n,kind:t},isMuted:o}){let s=t==="direct"&&
e>0&&!o;return _`
    ${n>0&&!s&&_`<span class="badge of-mention">@${ke(n)}</span>`}
    ${s&&_`<span class="badge of-mention">${ke(e)}</span>`}
    ${e>0&&!o&&!s&&_`<span class="badge">${ke(e)}</span>`}
  `}var ke=e=>e>Lt?`${Lt}+`:e;function ko({session:e,group:n,isChosen:t}){let{id:o,last:s,kind:r}=n,a=e.typing.get(o).value.filter(d=>d!==e.state.me),l=e.local.
signals.drafts.get(`g${o}`).value;if(a.length>0)return _`<span class="group-last typing">${i("shell.typing")}</span>`;if(l?.text&&!t)return _`<span class="group-last"><em>${i(
"shell.draft")}</em> <bdi>${l.text}</bdi></span>`;if(!s)return _`<span class="group-last"><bdi>${n.topic||i("shell.empty_group")}</bdi></span>`;let c=s.sender_id===
e.state.me,p=e.view.people.get(s.sender_id).value,$=c?i("shell.you"):r==="direct"?null:V(p)||s.sender;return _`<span class="group-last">${$&&_`<bdi>${$}</bdi>: `}<bdi>${_o(
s)}</bdi></span>`}function _o({kind:e,text:n}){return e==="deleted"?i("shell.deleted"):e==="file"?i("shell.a_file"):Ue(n)}var xo=/\p{M}+/gu,Eo=/[\s\-_./,;:()[\]'"@#]+/u;var re=new Map;function _e(e){let n=re.get(e);if(n!==void 0)return n;let t=e.normalize("NFKD").replace(xo,"").toLowerCase();return re.size>=5e4&&re.clear(),re.set(
e,t),t}function Rt(e,n){let t=e.indexOf(n);if(t<0)return null;if(t===0)return e.length===n.length?0:1;for(let o=t;o>=0;o=e.indexOf(n,o+1))if(Eo.test(e[o-1]))return 2;
return 3}var qt=20;function se(e,n,t,o=qt){let s=_e(t.trim()),r=[[],[],[],[]];for(let a of e){let l=Rt(_e(n(a)),s);l!==null&&r[l]?.push(a)}return r.flat().slice(0,o)}function Ft(e,n=qt){
let t=[[],[],[]];for(let o of e)t[So(o)]?.push(o);return t.flat().slice(0,n)}function So({unread:e,mentions:n,isDirect:t,isMuted:o}){return n>0||t&&e>0&&!o?0:e>
0&&!o?1:2}var Kt=6;function Ut(e,n,t){let o=Mo(e.session);if(n.trim()==="")return Ft(o).map(a=>Bt(a));let s=Oo(e.session,t),r={key:"search",kind:"",icon:"search",label:i(
"shell.search_for",{text:n.trim()}),run:()=>k(je({name:"search",query:n.trim()}))};return[...se(o,({name:a})=>a,n).map(a=>Bt(a)),...se(s,({label:a})=>a,n,Kt),...se(
Co(e),({label:a})=>a,n,Kt),r]}var Ht=new WeakMap;function Mo({state:e,view:n}){let t=Date.now();return n.order.peek().flatMap(o=>{let s=e.groups.get(o);if(!s)return[];
let r=s.peer_id===null?null:e.people.get(s.peer_id)??null,a=Ht.get(s);if(a&&a.person===r&&a.tag===me.peek())return[a.line];let l={id:o,name:U(s,r),unread:s.unread,
mentions:s.mentions,isDirect:s.kind==="direct",isMuted:K(s,t),file:r?.avatar??null,peer:s.peer_id};return Ht.set(s,{person:r,tag:me.peek(),line:l}),[l]})}var Bt=({
id:e,name:n,unread:t,mentions:o,isDirect:s,file:r,peer:a})=>({key:`g${e}`,label:n,kind:i(s?"shell.kind.direct":"shell.kind.group"),unread:t,mentions:o,avatar:{id:a??
e,isGroup:!s,file:r},run:()=>k(`/g/${e}`)});function Oo({state:e,local:n},t){let o=new Set([...e.groups.values()].map(({peer_id:r})=>r));return[...new Map([...e.
people.values(),...t].map(r=>[r.id,r])).values()].flatMap(r=>{let a="is_deleted"in r?r.is_deleted:r.deleted;return o.has(r.id)||a||!r.username?[]:[{key:`u${r.id}`,
label:r.display_name||r.username,kind:i("shell.kind.person"),avatar:{id:r.id,isGroup:!1,file:r.avatar??null},run:()=>{let l=n.groupWith(r.id);k(l===null?`/d/${r.
id}`:`/g/${l}`)}}]})}function Co(e){let n=i("shell.kind.command"),t=(o,s,r)=>({key:o,label:i(o),kind:n,icon:s,run:r});return[...we.map(([o,s])=>t(`shell.new.${o}`,
s,()=>{ye(o,e)})),t("shell.read_all","check",()=>{H(()=>e.actions.readAll())}),t("shell.settings","settings",()=>k("/settings")),t("shell.profile","person",()=>k(
"/settings/profile")),t("shell.sessions","device",()=>k("/settings/sessions")),t("shell.search","search",()=>k("/search")),t("shell.keys","menu",()=>{oe()}),t("\
shell.sign_out","leave",()=>{it()})]}var Io=200,Wt=8,Se=Ao(!1);function ie(){document.querySelector("dialog[open]")||(nt(),Se.value=!0)}function Yt(e){return Se.value?R`<${No} ...${e} />`:null}function No({
session:e,actions:n}){let t=xe(null),o=xe(null),s=xe(null),[r,a]=Ee(""),[l,c]=Ee(0),p=Lo(n,r),$=e.view.changed.value,d=To(()=>Ut({session:e,actions:n},r,p),[e,n,
r,p,$]);Gt(()=>(t.current?.showModal(),()=>t.current?.close()),[]),Gt(()=>{o.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({block:"nearest"})},
[l,d]);function w(m){m&&(s.current=m,t.current?.close())}function u(){Se.value=!1,s.current?.run()}function f(m){if(m.isComposing)return;let v=d.length-1,h={ArrowDown:l===
v?0:l+1,ArrowUp:l===0?v:l-1,PageDown:Math.min(l+Wt,v),PageUp:Math.max(l-Wt,0)};if(m.key==="Enter")w(d[l]);else if(Object.hasOwn(h,m.key))c(Number(h[m.key]));else
return;m.preventDefault()}return R`
    <dialog
      ref=${t} class="palette" aria-label=${i("shell.palette")} onClose=${u}
      onMouseDown=${m=>m.target===t.current&&t.current?.close()}
    >
      <div class="palette-box">
        <${g} name="search" />
        <input
          role="combobox" aria-label=${i("shell.palette")} placeholder=${i("shell.palette_hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${d[l]?`palette-${d[l].key}`:void 0} value=${r}
          onKeyDown=${f}
          onInput=${m=>{a(m.target.value),c(0)}}
        />
      </div>
      <ul ref=${o} id="palette-choices" class="palette-choices" role="listbox" aria-label=${i("shell.palette")}>
        ${d.map((m,v)=>R`
          <li
            key=${m.key} id=${`palette-${m.key}`} class="palette-choice" role="option" aria-selected=${v===l}
            onClick=${()=>w(m)} onPointerMove=${()=>c(v)}
          >
            ${m.avatar?R`<${D} ...${m.avatar} name=${m.label} size="small" />`:R`<${g} name=${m.icon} />`}
            <span class="grow palette-name"><bdi>${m.label}</bdi></span>
            ${!!m.mentions&&R`<span class="badge of-mention">@${m.mentions}</span>`}
            ${!!m.unread&&R`<span class="badge">${m.unread}<span class="unseen"> ${i("shell.unread")}</span></span>`}
            <span class="menu-detail">${m.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function Lo(e,n){let[t,o]=Ee([]);return Do(()=>{let s=n.trim();if(s==="")return;let r=!0,a=setTimeout(()=>{e.findUsers(s).then(l=>r&&o(l),()=>{})},Io);return()=>{
r=!1,clearTimeout(a)}},[n]),t}var Po=".composer textarea",Ro=[{root:".sidebar",first:".group[tabindex='0']"},{root:".messages",first:"[tabindex='0']"},{root:"main:not(:has(.messages)) > :not\
(header)",first:"a, button, input, select, [tabindex='0']"},{root:".composer",first:"textarea"},{root:".panel",first:"[tabindex='0'], button"}];function jt(e){let n=t=>{
t.defaultPrevented||t.isComposing||t.keyCode===229||qo(t,e)&&t.preventDefault()};return document.addEventListener("keydown",n),()=>document.removeEventListener(
"keydown",n)}function qo(e,n){let{key:t,altKey:o,shiftKey:s}=e,r=be?e.metaKey:e.ctrlKey;if(Ze()||ot()||document.querySelector("dialog[open]"))return!1;if(r&&!o&&
!s&&t.toLowerCase()==="k")ie();else if(r&&!o&&s&&t.toLowerCase()==="f")k("/search");else if(o&&!r&&t==="ArrowDown")Vt(n,1,s);else if(o&&!r&&t==="ArrowUp")Vt(n,-1,
s);else{if(t==="F6"&&!o&&!r)return Fo(s?-1:1);if(t==="Escape")return B.peek()===null&&Xt();if(o||e.ctrlKey||e.metaKey||Ho(e.target))return!1;if(t==="?")oe();else
return Ko(e)&&Xt(),!1}return!0}function Vt({state:e,view:n},t,o){let s=A.peek(),r=n.order.peek(),a=s.name==="group"?r.indexOf(s.groupId):t>0?-1:r.length,l=Date.
now();for(let c=a+t;c>=0&&c<r.length;c+=t){let p=e.groups.get(r[c]);if(!(!p||o&&(p.unread===0||K(p,l)&&p.mentions===0))){k(`/g/${p.id}`);return}}}function Fo(e){
let n=Ro.flatMap(({root:r,first:a})=>{let l=document.querySelector(r),c=l?.querySelector(a)??l;return l&&c instanceof HTMLElement&&c.checkVisibility()?[{region:l,
target:c}]:[]}),t=n.length,o=n.findLastIndex(({region:r})=>r.contains(document.activeElement)),s=o<0&&e<0?t:o;for(let r=1;r<=t;r++){let a=n[(s+e*r+t*r)%t]?.target;
if(a?.focus(),a===document.activeElement)break}return t>0}function Xt(){let e=document.querySelector(Po);return!(e instanceof HTMLTextAreaElement)||e===document.
activeElement||e.disabled||e.readOnly||!e.checkVisibility()?!1:(e.focus(),!0)}function Ko({key:e,target:n}){return[...e].length!==1||e===" "?!1:!(n instanceof Element&&
n.closest(".messages, .panel, [role='menu'], [role='listbox']"))}function Ho(e){return e instanceof HTMLElement?e.isContentEditable||["INPUT","TEXTAREA","SELECT"].
includes(e.tagName):!1}import{html as Me,useEffect as Bo,useState as zt}from"./vendor/preact.js";var Jt=new Map;function ae({load:e,name:n,...t}){let[o,s]=zt(!1),[,r]=zt(0),a=Jt.get(e);
return Bo(()=>{a||o||e().then(l=>{Jt.set(e,l),r(c=>c+1)},()=>s(!0))},[e,o]),a?Me`<${a[n]} ...${t} />`:o?Me`
    <div class="empty" role="alert">
      <p>${i("shell.not_loaded")}</p>
      <button class="button" onClick=${()=>s(!1)}>${i("shell.try_again")}</button>
    </div>
  `:Me`<p class="empty" role="status">${i("shell.loading")}</p>`}import{effect as Ce}from"./vendor/preact.js";var Qt=[660,880],Oe=.09,Uo=.08,J=null;function Zt(){try{J??=new AudioContext;let e=J.currentTime,n=J.createGain();n.connect(J.destination),n.gain.setValueAtTime(
Uo,e),n.gain.linearRampToValueAtTime(0,e+Qt.length*Oe),Qt.forEach((t,o)=>{let s=new OscillatorNode(J,{frequency:t});s.connect(n),s.start(e+o*Oe),s.stop(e+(o+1)*
Oe)})}catch{}}var Ae=new Map;function nn(e){e.notifications.setPort({show:s=>{Go(e,s)},close:s=>{Wo(s)}});let n=()=>{let s=A.peek(),r=document.visibilityState==="visible"&&document.
hasFocus();e.notifications.look(r&&s.name==="group"?s.groupId:null)},t=["focus","blur"];for(let s of t)addEventListener(s,n);document.addEventListener("visibili\
tychange",n),navigator.serviceWorker?.addEventListener("message",en);let o=[Ce(()=>{A.value,n()}),Ce(()=>Yo(e)),Ce(()=>tn(e.view.totals.value))];return()=>{e.notifications.
setPort(null);for(let s of t)removeEventListener(s,n);document.removeEventListener("visibilitychange",n),navigator.serviceWorker?.removeEventListener("message",
en);for(let s of o)s();document.title=i("shell.name"),tn({groups:0,mentions:0})}}function en({data:e}){e?.type==="open"&&k(e.path)}async function Go(e,n){let{group:t,
tag:o,kind:s,seq:r,sender:a,text:l,count:c,isRenewed:p,hasSound:$}=n;if($&&Zt(),typeof Notification>"u"||Notification.permission!=="granted")return;let d=t.peer_id===
null?null:e.state.people.get(t.peer_id)??null,w=U(t,d),u=l??i("shell.new_message"),f=s==="summary"?i("shell.n_new",{n:c}):t.kind==="direct"?u:i("shell.says",{name:a,
text:u}),m=`/g/${t.id}/${r}`,v={tag:o,body:f,silent:!0,renotify:p,icon:de("icons/icon-192.png"),data:{path:m}},h=await navigator.serviceWorker?.getRegistration();
if(h?.active){await h.showNotification(w,v);return}let y=new Notification(w,v);Ae.set(o,y),y.onclick=()=>{y.close(),window.focus(),k(m)}}async function Wo(e){Ae.
get(e)?.close(),Ae.delete(e);let n=await navigator.serviceWorker?.getRegistration();for(let t of await n?.getNotifications({tag:e})??[])t.close()}function Yo({view:e}){
let n=A.value,t=n.name==="group"?e.groups.get(n.groupId).value:null,o=t?.peer_id?e.people.get(t.peer_id).value:null,s=t?U(t,o):n.name==="settings"?i("shell.sett\
ings"):"",r=s?i("shell.title",{name:s}):i("shell.name");document.title=Ge(e.totals.value)+r}function tn({groups:e,mentions:n}){let t=e+n>0?"icon-unread.svg":"ic\
on.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",de(`icons/${t}`));let o=navigator;n>0?o.setAppBadge?.(n).catch(()=>{}):o.clearAppBadge?.().
catch(()=>{})}import{html as on,useEffect as De,useLayoutEffect as Vo,useRef as Xo,useState as rn}from"./vendor/preact.js";var Te=null;function an({session:e,actions:n}){let t=B.value,o=Xo(!1),[,s]=rn(0),[r,a]=rn(!1),l=t!==null&&"groupId"in t&&t.groupId!==void 0&&e.view.groups.get(t.
groupId).value===null,c=t!==null&&!l;if(De(()=>{l&&fe()},[l]),De(()=>{!c||Te||import("./panels.js").then($=>{Te=$.PANELS,s(d=>d+1)},()=>a(!0))},[c]),
De(()=>{if(c)return document.addEventListener("keydown",sn),()=>document.removeEventListener("keydown",sn)},[c]),Vo(()=>{o.current&&!c&&jo()&&Je(),o.current=c},
[c]),!c)return null;let p=Te?.[t.name];return p?on`<${p} key=${JSON.stringify(t)} session=${e} actions=${n} request=${t} />`:on`
    <${at} title="…">
      <p class="empty" role=${r?"alert":"status"}>
        ${r?i("groups.not_loaded"):i("groups.loading")}
      </p>
    <//>
  `}function sn(e){e.key!=="Escape"||e.defaultPrevented||e.isComposing||document.querySelector("dialog[open], :popover-open")||(e.preventDefault(),fe())}var jo=()=>!document.
activeElement||document.activeElement===document.body;import{html as Pe,useMemo as cr,useState as ur}from"./vendor/preact.js";import{html as zo,useState as Jo}from"./vendor/preact.js";var ln="chat-asked";function cn({session:e}){let[n,t]=Jo(Qo()),o=e.local.signals.settings.value.notifications;
if(n||!o||typeof Notification>"u"||Notification.permission!=="default")return null;let s=()=>{Zo(),t(!0)};return zo`
    <section class="ask" aria-label=${i("shell.notifications")}>
      <p>${i("shell.ask")}</p>
      <div class="actions">
        <button class="button" onClick=${s}>${i("shell.not_now")}</button>
        <button class="button primary" onClick=${()=>{Notification.requestPermission().then(s)}}>${i("shell.allow")}</button>
      </div>
    </section>
  `}function Qo(){try{return localStorage.getItem(ln)!==null}catch{return!0}}function Zo(){try{localStorage.setItem(ln,"1")}catch{}}var Ie=["all","unread","mentions","direct"],er={all:()=>!0,unread:({unread:e})=>e>0,mentions:({mentions:e,kind:n,unread:t})=>e>0||n==="direct"&&t>0,direct:({kind:e})=>e===
"direct"};function un(e,n,t,o){if(t==="all")return e;let s=er[t];return e.filter(r=>{let a=n.get(r);return a!==void 0&&(s(a)||r===o&&t!=="direct")})}import{html as le,useEffect as tr,useState as mn}from"./vendor/preact.js";function pn({session:e,actions:n}){let[t,o]=mn([]),s=e.connection.value.state==="live",r=e.invitations.value;if(tr(()=>{s&&n.invitations().then(({items:l})=>o(l),
()=>{})},[s,r]),t.length===0)return null;let a=l=>o(c=>c.filter(p=>p.id!==l));return le`
    <button class="button invitations" onClick=${()=>{nr(n,t,a)}}>
      <${g} name="group" />${i("shell.n_invitations",{n:t.length})}
    </button>
  `}var nr=(e,n,t)=>Z(i("shell.invitations"),o=>le`
    <${or} actions=${e} entries=${n} onAnswered=${t} close=${o} />`);function or({actions:e,entries:n,onAnswered:t,close:o}){let[s,r]=mn(n);async function a({id:l},c){
if(!await H(()=>c(l)))return;t(l);let p=s.filter($=>$.id!==l);r(p),p.length===0&&o()}return le`
    <ul class="lines" role="list">
      ${s.map(l=>le`
        <li key=${l.id} class="line">
          <${D} id=${l.group_id} name=${l.group_name} isGroup=${!0} />
          <div class="grow">
            <p class="line-title"><bdi>${l.group_name}</bdi></p>
            <p class="hint">${i(l.role==="owner"?"shell.invited_owner":"shell.invited",{name:l.actor})}</p>
          </div>
          <button
            class="button" aria-label=${i("shell.decline_name",{name:l.group_name})}
            onClick=${()=>{a(l,e.declineInvitation)}}
          >${i("shell.decline")}</button>
          <button
            class="button primary" aria-label=${i("shell.accept_name",{name:l.group_name})}
            onClick=${()=>{a(l,e.acceptInvitation)}}
          >${i("shell.accept")}</button>
        </li>`)}
    </ul>
  `}import{html as $n,useEffect as hn,useLayoutEffect as ce,useRef as G,useState as Le}from"./vendor/preact.js";function dn({top:e,height:n,row:t,count:o}){let s=Math.floor(e/t/4)*4-8,r=Math.ceil((e+n)/t/4)*4+8;return{first:Math.max(0,Math.min(s,o)),end:Math.max(0,Math.min(
r,o))}}function fn({first:e,end:n},t){let o=new Set(t.filter(s=>s>=0));for(let s=e;s<n;s++)o.add(s);return[...o].sort((s,r)=>s-r)}var rr=2e3,sr=["ArrowDown","ArrowUp","Home","End","PageDown","PageUp"];function vn({session:e,actions:n,ids:t,chosen:o}){let s=G(null),r=G(null),[a,l]=ir(t),[c,
p]=Le({first:0,end:0}),[$,d]=Le(null),w=lr(a,[$,o,a[0]??null]),u=Ne(r.current),f=fn(c,[a.indexOf(w??-1),a.indexOf(u??-1)]);function m(){let h=s.current,y=r.current?.
getBoundingClientRect().height??0,I=a.length;if(!h||I===0||y===0)return;let x=dn({top:h.scrollTop,height:h.clientHeight,row:y/I,count:I});p(O=>O.first===x.first&&
O.end===x.end?O:x)}ce(()=>{r.current?.style.setProperty("--count",String(a.length)),m()},[a]),hn(()=>{let h=new ResizeObserver(m);return h.observe(s.current),h.
observe(r.current),()=>h.disconnect()},[a]),ce(()=>{u!==null&&Ne(r.current)===null&&gn(r.current,u)?.focus()}),ar(r,a,o);function v(h){let y=Ne(r.current);if(y===
null||!sr.includes(h.key)||h.altKey||h.ctrlKey)return;h.preventDefault();let I=Math.max(1,Math.floor((s.current?.clientHeight??0)/bn(r.current))-1),x=a.indexOf(
y),O={ArrowDown:x+1,ArrowUp:x-1,PageDown:x+I,PageUp:x-I,Home:0,End:a.length-1}[h.key]??x,q=a[Math.max(0,Math.min(O,a.length-1))];q!==void 0&&d(q)}return ce(()=>{
$!==null&&u!==null&&u!==$&&gn(r.current,$)?.focus()},[$]),$n`
    <div
      ref=${s} class="sidebar-body" onScroll=${m}
      onPointerMove=${l} onPointerDown=${l} onKeyDownCapture=${l} onFocusIn=${l}
    >
      <ul ref=${r} class="groups" role="list" aria-label=${i("shell.conversations")} onKeyDown=${v}>
        ${f.map(h=>{let y=a[h];return $n`<${Pt}
            key=${y} id=${y} position=${h} count=${a.length} session=${e} actions=${n}
            isChosen=${y===o} isStop=${y===w} onFocus=${d}
          />`})}
      </ul>
    </div>
  `}function ir(e){let n=G(e),t=G(-1/0),o=G(null),[,s]=Le(0),r=t.current-performance.now();return(r<=0||n.current.length===0)&&(n.current=e),hn(()=>(r>0&&n.current!==
e&&(o.current=setTimeout(()=>s(a=>a+1),r)),()=>clearTimeout(o.current))),[n.current,()=>{t.current=performance.now()+rr}]}function ar(e,n,t){let o=G(null);ce(()=>{
let s=t===null?-1:n.indexOf(t);if(s<0||o.current===t||!e.current)return;o.current=t;let r=e.current.parentElement,a=bn(e.current),l=s*a;l<r.scrollTop?r.scrollTop=
l-a:l+a>r.scrollTop+r.clientHeight&&(r.scrollTop=l+2*a-r.clientHeight)})}function bn(e){let n=Number(e?.style.getPropertyValue("--count"));return(e?.getBoundingClientRect().
height??0)/n||1}function Ne(e){let{activeElement:n}=document;return!e||!n||!e.contains(n)?null:Number(n.closest("li")?.dataset.id)||null}var gn=(e,n)=>e?.querySelector(
`li[data-id="${n}"] > a`),lr=(e,n)=>n.find(t=>t!==null&&e.includes(t))??null;function wn({session:e,actions:n,chosen:t}){let[o,s]=ur(Ie[0]),r=mr(e,o,t);return Pe`
    <nav id="groups" class="sidebar" aria-label=${i("shell.groups")} tabindex="-1">
      <header class="sidebar-head">
        <div class="bar">
          <a class="brand" href="/"><${g} name="logo" /><span>${i("shell.name")}</span></a>
          <span class="grow"></span>
          <${Dt} session=${e} actions=${n} />
          <${st} session=${e} actions=${n} />
        </div>
        <button class="find" aria-keyshortcuts="Control+K" onClick=${ie}>
          <${g} name="search" /><span class="grow">${i("shell.palette")}</span><kbd>${At}</kbd>
        </button>
        <div class="filters" role="group" aria-label=${i("shell.filter")}>
          ${Ie.map(a=>Pe`
            <button class="filter" aria-pressed=${a===o} onClick=${()=>s(a)}>
              ${i(`shell.filter.${a}`)}
            </button>`)}
        </div>
        <${pn} session=${e} actions=${n} />
      </header>
      <${vn} key=${o} session=${e} actions=${n} ids=${r} chosen=${t} />
      ${r.length===0&&Pe`<p class="empty">${i(`shell.none.${o}`)}</p>`}
      <${cn} session=${e} />
    </nav>
  `}function mr(e,n,t){let o=e.view.order.value,s=n==="all"?0:e.view.changed.value;return cr(()=>un(o,e.state.groups,n,t),[e,o,s,n,t])}function kn({session:e,actions:n}){let t=A.value,o=t.name!=="home";return yn(()=>jt(e),[e]),yn(()=>nn(e),[e]),T`
    <a class="skip-link" href="#main">${i("shell.skip")}</a>
    <div class="shell" data-open=${o?"main":"groups"} onClick=${ze}>
      <${vt} session=${e} />
      <${wn} session=${e} actions=${n} chosen=${t.name==="group"?t.groupId:null} />
      <main id="main" class="main" tabindex="-1">
        ${t.name==="group"?T`<${Ct} key=${t.groupId} session=${e} actions=${n} groupId=${t.groupId} />`:T`<header class="bar">
              <a class="button quiet back" href="/"><${g} name="back" label=${i("shell.back")} /></a>
              <h1><bdi>${gr(t)}</bdi></h1>
            </header>`}
        <${$r} session=${e} actions=${n} at=${t} />
      </main>
      <${an} session=${e} actions=${n} />
      <${wt} session=${e} />
    </div>
    <${Yt} session=${e} actions=${n} />
    <${et} />
    <${rt} />
    <${Ye} />
  `}var pr=()=>import("./invite.js"),dr=()=>import("./search.js"),fr=()=>import("./settings.js");function $r({session:e,
actions:n,at:t}){switch(t.name){case"group":return T`<${Ot} key=${t.groupId} session=${e} actions=${n} groupId=${t.groupId} />`;case"join":return T`<${ae} load=${pr} name="InviteScreen" session=${e} actions=${n} code=${t.
code} />`;case"search":return T`<${ae} load=${dr} name="SearchScreen" session=${e} actions=${n} query=${t.query} />`;case"settings":return T`<${ae} load=${fr} name="Settings" session=${e} actions=${n} page=${t.
page} />`;case"home":return T`<div class="main-body"><p class="empty">${i("shell.choose")}</p></div>`;default:return T`<div class="main-body"></div>`}}function gr(e){
switch(e.name){case"home":return i("shell.name");case"group":case"direct":return i("shell.conversation");case"join":return i("shell.invitation");case"search":return i(
"shell.search");case"settings":return i("shell.settings");case"unknown":return i("shell.not_found")}}function vr(){let e=b.status.value;switch(e.name){case"starting":return ue`<p class="empty" role="status">${i("shell.starting")}</p>`;case"signed_out":return ue`<${gt} reason=${e.
reason} known=${e.email} />`;case"signed_in":return ue`<${kn} session=${e.session} actions=${e.actions} />`}}function _n(e){ut().then(()=>hr(ue`<${vr} />`,e)),addEventListener(
"online",()=>b.wake()),addEventListener("offline",()=>b.offline()),addEventListener("pagehide",()=>{b.flush()}),document.addEventListener("visibilitychange",()=>{
document.visibilityState==="visible"?b.wake():b.flush()}),b.start()}_n(document.getElementById("app"));ht();
