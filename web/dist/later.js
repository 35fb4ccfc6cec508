import{a as de,c as j,d as $e,h as he}from"./shared4.js";import{h as be,i as ve}from"./shared1.js";import"./shared3.js";import{
a as x,b as W}from"./shared5.js";import{b as ge}from"./shared7.js";import{b as X,c as R,d as Q,e as N,h as C,i as fe,m as H,n as D,o as u,
q as me,u as L,v as P}from"./shared2.js";import{A as pe,B as y,b as V,e as r,q as ue}from"./shared.js";import{effect as Z}from"./vendor/preact.js";var we=[660,880],Y=.09,Be=.08,q=null;function _e(){try{q??=new AudioContext;let e=q.currentTime,n=q.createGain();n.connect(q.destination),n.gain.setValueAtTime(
Be,e),n.gain.linearRampToValueAtTime(0,e+we.length*Y),we.forEach((o,t)=>{let s=new OscillatorNode(q,{frequency:o});s.connect(n),s.start(e+t*Y),s.stop(e+(t+1)*Y)})}catch{}}var J=new Map;function He(e){e.notifications.setPort({show:s=>{Ke(e,s)},close:s=>{Ue(s)}});let n=()=>{let s=D.peek(),i=document.visibilityState==="visible"&&document.
hasFocus();e.notifications.look(i&&s.name==="group"?s.groupId:null)},o=["focus","blur"];for(let s of o)addEventListener(s,n);document.addEventListener("visibili\
tychange",n),navigator.serviceWorker?.addEventListener("message",ke);let t=[Z(()=>{D.value,n()}),Z(()=>ze(e)),Z(()=>ye(e.view.totals.value))];return()=>{e.notifications.
setPort(null);for(let s of o)removeEventListener(s,n);document.removeEventListener("visibilitychange",n),navigator.serviceWorker?.removeEventListener("message",
ke);for(let s of t)s();document.title=r("shell.name"),ye({groups:0,mentions:0})}}function ke({data:e}){e?.type==="open"&&u(e.path)}async function Ke(e,n){let{group:o,
tag:t,kind:s,seq:i,sender:a,text:l,count:f,isRenewed:v,hasSound:$}=n;if($&&_e(),typeof Notification>"u"||Notification.permission!=="granted")return;let m=o.peer_id===
null?null:e.state.people.get(o.peer_id)??null,p=j(o,m),S=l??r("shell.new_message"),O=s==="summary"?r("shell.n_new",{n:f}):o.kind==="direct"?S:r("shell.says",{name:a,
text:S}),c=`/g/${o.id}/${i}`,d={tag:t,body:O,silent:!0,renotify:v,icon:X("icons/icon-192.png"),data:{path:c}},M=await navigator.serviceWorker?.getRegistration();
if(M?.active){await M.showNotification(p,d);return}let F=new Notification(p,d);J.set(t,F),F.onclick=()=>{F.close(),window.focus(),u(c)}}async function Ue(e){J.get(
e)?.close(),J.delete(e);let n=await navigator.serviceWorker?.getRegistration();for(let o of await n?.getNotifications({tag:e})??[])o.close()}function ze({view:e}){
let n=D.value,o=n.name==="group"?e.groups.get(n.groupId).value:null,t=o?.peer_id?e.people.get(o.peer_id).value:null,s=o?j(o,t):n.name==="settings"?r("shell.sett\
ings"):"",i=s?r("shell.title",{name:s}):r("shell.name");document.title=pe(e.totals.value)+i}function ye({groups:e,mentions:n}){let o=e+n>0?"icon-unread.svg":"ic\
on.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",X(`icons/${o}`));let t=navigator;n>0?t.setAppBadge?.(n).catch(()=>{}):t.clearAppBadge?.().
catch(()=>{})}import{html as I,useEffect as pt,useLayoutEffect as Ce,useMemo as ft,useRef as re,useState as ie}from"./vendor/preact.js";import{html as _,useState as Ye}from"./vendor/preact.js";import{html as ee,useEffect as xe,useId as Ve,useRef as Xe,useState as te}from"./vendor/preact.js";var Qe=200;function ne({label:e,none:n,search:o,draw:t}){let s=Ve(),i=Xe(null),[a,l]=te(""),[f,v]=te(null),[$,m]=te("");return xe(()=>i.current?.focus(),[]),xe(
()=>{let p=!0,O=setTimeout(async()=>{try{let c=await o(a.trim());p&&v(c),p&&m("")}catch(c){p&&m(C(c))}},f?Qe:0);return()=>{p=!1,clearTimeout(O)}},[a]),ee`
    <div class="field">
      <label for=${s}>${e}</label>
      <div class="field-box">
        <input
          ref=${i} id=${s} type="search" dir="auto" autocomplete="off" value=${a}
          onInput=${p=>l(p.target.value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${f&&r("shell.n_found",{n:f.length})}</p>
    <p class="fault" role="alert" hidden=${!$}>${$}</p>
    <ul class="found-list" role="list" tabindex=${f?.length?void 0:-1}>
      ${f?.map(p=>ee`<li key=${p.id}>${t(p)}</li>`)}
    </ul>
    ${f?.length===0&&!$&&ee`<p class="quiet-text">${n}</p>`}
  `}var Ze={group:Je,public:et,person:tt,code:ot};async function oe(e,n){let o=await me(r(`shell.new.${e}`),t=>_`<${Ze[e]} ...${n} close=${t} />`);o&&u(o)}function Je({
actions:e,close:n}){let{run:o,isBusy:t,fault:s}=P();function i(a){a.preventDefault();let l=W(a.target,"name").trim();l&&o(async()=>n(`/g/${await e.createGroup(l)}`))}
return _`
    <form class="form" onSubmit=${i}>
      <${x} name="name" label=${r("shell.group_name")} maxlength=${128} isFirst=${!0} />
      <${L} text=${s} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>n()}>${r("shell.cancel")}</button>
        <button class="button primary" disabled=${t}>${r("shell.create")}</button>
      </footer>
    </form>
  `}function et({session:e,actions:n,close:o}){let{run:t,fault:s}=P(),i=({id:a})=>t(async()=>{e.state.groups.has(a)||await n.join(a),o(`/g/${a}`)});return _`
    <${ne}
      label=${r("shell.search_groups")} none=${r("shell.no_groups")}
      search=${async a=>(await n.publicGroups(a)).items}
      draw=${a=>_`
        <button type="button" class="found-item" onClick=${()=>{i(a)}}>
          <${N} id=${a.id} name=${a.name} isGroup=${!0} />
          <span class="grow">
            <bdi class="line-title">${a.name}</bdi>
            <span class="hint">${r("shell.n_members",{n:a.member_count})}${a.topic&&_` · <bdi>${a.topic}</bdi>`}</span>
          </span>
          ${e.state.groups.has(a.id)&&_`<span class="label">${r("shell.joined")}</span>`}
        </button>`}
    />
    <${L} text=${s} />
  `}function tt({session:e,actions:n,close:o}){return _`
    <${ne}
      label=${r("shell.search_people")} none=${r("shell.no_people")}
      search=${t=>t?n.findUsers(t):n.users().then(({items:s})=>s)}
      draw=${t=>!t.deleted&&_`
        <button type="button" class="found-item" onClick=${()=>o(nt(e,t.id))}>
          <${N} id=${t.id} name=${Q(t)} file=${t.avatar} />
          <span class="grow">
            <bdi class="line-title">${Q(t)}</bdi>
            ${t.display_name&&_`<span class="hint"><bdi>${t.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function nt(e,n){let o=e.local.groupWith(n);return o===null?`/d/${n}`:`/g/${o}`}function ot({close:e}){let[n,o]=Ye("");function t(s){s.preventDefault();let i=st(
W(s.target,"code"));i?e(`/join#${i}`):o(r("shell.no_code"))}return _`
    <form class="form" onSubmit=${t}>
      <${x} name="code" label=${r("shell.code")} hint=${r("shell.code_hint")} fault=${n} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>e()}>${r("shell.cancel")}</button>
        <button class="button primary">${r("shell.next")}</button>
      </footer>
    </form>
  `}var st=e=>/^(?:\S*#)?([\w-]+)$/.exec(e.trim())?.[1]??null;var rt=/\p{M}+/gu,it=/[\s\-_./,;:()[\]'"@#]+/u;var K=new Map;function se(e){let n=K.get(e);if(n!==void 0)return n;let o=e.normalize("NFKD").replace(rt,"").toLowerCase();return K.size>=5e4&&K.clear(),K.set(e,
o),o}function Se(e,n){let o=e.indexOf(n);if(o<0)return null;if(o===0)return e.length===n.length?0:1;for(let t=o;t>=0;t=e.indexOf(n,t+1))if(it.test(e[t-1]))return 2;
return 3}var Oe=20;function U(e,n,o,t=Oe){let s=se(o.trim()),i=[[],[],[],[]];for(let a of e){let l=Se(se(n(a)),s);l!==null&&i[l]?.push(a)}return i.flat().slice(0,t)}function Me(e,n=Oe){
let o=[[],[],[]];for(let t of e)o[at(t)]?.push(t);return o.flat().slice(0,n)}function at({unread:e,mentions:n,isDirect:o,isMuted:t}){return n>0||o&&e>0&&!t?0:e>
0&&!t?1:2}var Ne=6;function Ae(e,n,o){let t=lt(e.session);if(n.trim()==="")return Me(t).map(a=>Fe(a));let s=ct(e.session,o),i={key:"search",kind:"",icon:"search",label:r(
"shell.search_for",{text:n.trim()}),run:()=>u(H({name:"search",query:n.trim()}))};return[...U(t,({name:a})=>a,n).map(a=>Fe(a)),...U(s,({label:a})=>a,n,Ne),...U(
ut(e),({label:a})=>a,n,Ne),i]}var Ee=new WeakMap;function lt({state:e,view:n}){let o=Date.now();return n.order.peek().flatMap(t=>{let s=e.groups.get(t);if(!s)return[];
let i=s.peer_id===null?null:e.people.get(s.peer_id)??null,a=Ee.get(s);if(a&&a.person===i&&a.tag===V.peek())return[a.line];let l={id:t,name:j(s,i),unread:s.unread,
mentions:s.mentions,isDirect:s.kind==="direct",isMuted:ue(s,o),file:i?.avatar??null,peer:s.peer_id};return Ee.set(s,{person:i,tag:V.peek(),line:l}),[l]})}var Fe=({
id:e,name:n,unread:o,mentions:t,isDirect:s,file:i,peer:a})=>({key:`g${e}`,label:n,kind:r(s?"shell.kind.direct":"shell.kind.group"),unread:o,mentions:t,avatar:{id:a??
e,isGroup:!s,file:i},run:()=>u(`/g/${e}`)});function ct({state:e,local:n},o){let t=new Set([...e.groups.values()].map(({peer_id:i})=>i));return[...new Map([...e.
people.values(),...o].map(i=>[i.id,i])).values()].flatMap(i=>{let a="is_deleted"in i?i.is_deleted:i.deleted;return t.has(i.id)||a||!i.username?[]:[{key:`u${i.id}`,
label:i.display_name||i.username,kind:r("shell.kind.person"),avatar:{id:i.id,isGroup:!1,file:i.avatar??null},run:()=>{let l=n.groupWith(i.id);u(l===null?`/d/${i.
id}`:`/g/${l}`)}}]})}function ut(e){let n=r("shell.kind.command"),o=(t,s,i)=>({key:t,label:r(t),kind:n,icon:s,run:i});return[...de.map(([t,s])=>o(`shell.new.${t}`,
s,()=>{oe(t,e)})),o("shell.read_all","check",()=>{fe(()=>e.actions.readAll())}),o("shell.settings","settings",()=>u("/settings")),o("shell.profile","person",()=>u(
"/settings/profile")),o("shell.sessions","device",()=>u("/settings/sessions")),o("shell.search","search",()=>u("/search")),o("shell.keys","menu",()=>{he()}),o("\
shell.sign_out","leave",()=>{ge()})]}var mt=200,De=8;function dt({session:e,actions:n}){let o=re(null),t=re(null),s=re(null),[i,a]=ie(""),[l,f]=ie(0),v=$t(n,i),$=e.view.changed.value,m=ft(()=>Ae({session:e,
actions:n},i,v),[e,n,i,v,$]);Ce(()=>(o.current?.showModal(),()=>o.current?.close()),[]),Ce(()=>{t.current?.querySelector('[aria-selected="true"]')?.scrollIntoView(
{block:"nearest"})},[l,m]);function p(c){c&&(s.current=c,o.current?.close())}function S(){$e.value=!1,s.current?.run()}function O(c){if(c.isComposing)return;let d=m.
length-1,M={ArrowDown:l===d?0:l+1,ArrowUp:l===0?d:l-1,PageDown:Math.min(l+De,d),PageUp:Math.max(l-De,0)};if(c.key==="Enter")p(m[l]);else if(Object.hasOwn(M,c.key))
f(Number(M[c.key]));else return;c.preventDefault()}return I`
    <dialog
      ref=${o} class="palette" aria-label=${r("shell.palette")} onClose=${S}
      onMouseDown=${c=>c.target===o.current&&o.current?.close()}
    >
      <div class="palette-box">
        <${R} name="search" />
        <input
          role="combobox" aria-label=${r("shell.palette")} placeholder=${r("shell.palette_hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${m[l]?`palette-${m[l].key}`:void 0} value=${i}
          onKeyDown=${O}
          onInput=${c=>{a(c.target.value),f(0)}}
        />
      </div>
      <ul ref=${t} id="palette-choices" class="palette-choices" role="listbox" aria-label=${r("shell.palette")}>
        ${m.map((c,d)=>I`
          <li
            key=${c.key} id=${`palette-${c.key}`} class="palette-choice" role="option" aria-selected=${d===l}
            onClick=${()=>p(c)} onPointerMove=${()=>f(d)}
          >
            ${c.avatar?I`<${N} ...${c.avatar} name=${c.label} size="small" />`:I`<${R} name=${c.icon} />`}
            <span class="grow palette-name"><bdi>${c.label}</bdi></span>
            ${!!c.mentions&&I`<span class="badge of-mention">@${c.mentions}</span>`}
            ${!!c.unread&&I`<span class="badge">${c.unread}<span class="unseen"> ${r("shell.unread")}</span></span>`}
            <span class="menu-detail">${c.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function $t(e,n){let[o,t]=ie([]);return pt(()=>{let s=n.trim();if(s==="")return;let i=!0,a=setTimeout(()=>{e.findUsers(s).then(l=>i&&t(l),()=>{})},mt);return()=>{
i=!1,clearTimeout(a)}},[n]),o}import{html as h,useState as bt}from"./vendor/preact.js";import{html as G,useEffect as gt,useState as ht}from"./vendor/preact.js";function ae(e){let[n,o]=ht({shown:null,isGone:!1,fault:""});return gt(()=>{let t=!1;if(o({shown:null,isGone:!1,fault:""}),e!=="")return y.invite(e).then(s=>!t&&
o({shown:s,isGone:!1,fault:""}),s=>{let i=s?.code==="invite_not_found";t||o({shown:null,isGone:i,fault:i?"":C(s)})}),()=>{t=!0}},[e]),n}function Ie({code:e}){let{
shown:n,isGone:o,fault:t}=ae(e);if(o)return G`<p class="fault" role="alert">${r("groups.invite_gone")}</p>`;if(t)return G`<p class="fault" role="alert">${t}</p>`;
if(!n)return G`<p role="status">${r("groups.loading")}</p>`;let{name:s,topic:i,member_count:a}=n;return s===void 0?G`<p>${r("groups.invite_to_register")}</p>`:G`
    <div class="invite-note">
      <p>${r("groups.invited_to")} <bdi class="typed-name">${s}</bdi></p>
      ${i&&G`<p dir="auto">${i}</p>`}
      <p class="quiet-text">${r("groups.count",{n:a??0})}. ${r("groups.sign_in_to_join")}</p>
    </div>
  `}function vt({session:e,actions:n,code:o}){let{shown:t,isGone:s,fault:i}=ae(o);return h`
    <div class="main-body">
      <div class="invite">
        ${o===""||s||i?h`
              ${s&&h`<p role="alert">${r("groups.invite_gone")}</p>`}
              ${i&&h`<p class="fault" role="alert">${i}</p>`}
              <${_t} key=${o} />
            `:t===null?h`<p class="quiet-text" role="status">${r("groups.loading")}</p>`:t.id===void 0?h`<p>${r("groups.invite_server")}</p>`:h`<${wt} session=${e} actions=${n} code=${o} shown=${t} />`}
      </div>
    </div>
  `}function wt({session:e,actions:n,code:o,shown:t}){let{id:s=0,name:i="",topic:a="",member_count:l=0}=t,{run:f,isBusy:v,fault:$}=P(),m=e.view.groups.get(s).value!==
null,p=()=>f(async()=>{await n.useInvite(o),u(`/g/${s}`,{replace:!0})});return h`
    <${N} id=${s} name=${i} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${i}</bdi></h2>
    ${a&&h`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${r("groups.count",{n:l})}</p>
    ${m?h`<p>${r("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${s}`}>${r("groups.open")}</a>`:h`<button class="button primary" disabled=${v} onClick=${p}>${r("groups.join")}</button>`}
    <${L} text=${$} />
  `}function _t(){let[e,n]=bt("");function o(t){t.preventDefault();let s=Ge(e);s&&u(`/join#${s}`,{replace:!0})}return h`
    <form class="invite-code" onSubmit=${o}>
      <div class="field">
        <label for="invite-code">${r("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${e}
          onInput=${t=>n(t.target.value)}
        />
      </div>
      <button class="button primary" disabled=${Ge(e)===""}>${r("groups.show_invite")}</button>
    </form>
  `}var Ge=e=>/(?:^|#)([\w-]+)$/.exec(e.trim())?.[1]??"";import{html as Te}from"./vendor/preact.js";function kt({session:e,actions:n,query:o}){return Te`
    <div class="main-body search-screen">
      <${ve}
        session=${e} actions=${n} q=${o}
        onQuery=${t=>u(H({name:"search",query:t}),{replace:!0})}
        instead=${Te`
          <h2 class="search-head">${r("search.mentions")}</h2>
          <${be} session=${e} actions=${n} />
        `}
      />
    </div>
  `}import{html as b,useEffect as yt,useState as E}from"./vendor/preact.js";var Re=3,Le=64;function Pe(e){let n=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return n>0&&n<Re?r("account.name_short",{n:Re}):n>Le?r("account.na\
me_long",{n:Le}):""}var je={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},We={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
xt=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],St="password",le=1e3;function Ot({reason:e,known:n}){let o=y.config.value,[t,s]=E("sign_in"),[i,a]=E(!1),[l,
f]=E({field:"",text:""}),[v,$]=E(e&&je[e]?r(je[e]):""),[m,p]=Mt(),[S,O]=E(""),c=D.value,d=c.name==="join"&&c.code!==""?c.code:null,M=o?.registration==="open"||o?.
registration==="invite"&&d!==null;async function F(g){a(!0),f({field:"",text:""});try{await g()}catch(A){let{code:w,retryAfter:T}=A,k=Object.hasOwn(We,w)?We[w]:
void 0;w==="rate_limited"&&T&&p(T),f(k?{field:k.field,text:r(k.key)}:{field:"",text:C(A)}),a(!1)}}function qe(g){g.preventDefault();let A=g.target,w=k=>W(A,k),T={
email:w("email"),password:w("password"),isShared:w("shared")!==""};F(async()=>{if(t==="sign_in")await y.login(T);else if(t==="register"){let k=await y.register(
{...T,username:w("username"),invite:d});k!==null&&u(`/g/${k}`,{replace:!0})}else await y.reset(w("code").trim(),w("password")),ce("sign_in"),$(r("account.passwo\
rd_set"))})}function ce(g){s(g),a(!1),$(""),f({field:"",text:""})}let B=g=>l.field===g?l.text:"",z=(g,A)=>b`<button type="button" class="button quiet" onClick=${()=>ce(
g)}>${r(A)}</button>`;return b`
    <main class="screen">
      <form class="card" onSubmit=${qe}>
        <h1><${R} name="logo" /> ${r(`account.${t}`)}</h1>
        ${v&&b`<p class="card-notice" role="status">${v}</p>`}
        ${d&&b`<${Ie} code=${d} />`}
        ${t==="register"&&b`<${x}
          name="username" label=${r("account.name")} autocomplete="username" isFirst=${!0} hint=${r("account.name_hint")}
          fault=${B("username")||Pe(S)}
          onInput=${g=>O(g.target.value)}
        />`}
        ${t==="reset"&&b`<${x} name="code" label=${r("account.code")} hint=${r("account.code_hint")} isFirst=${!0} fault=${B("code")} />`}
        ${t!=="reset"&&b`<${x}
          name="email" label=${r("account.email")} type="email" value=${n??""} fault=${B("email")}
          autocomplete=${t==="sign_in"?"username":"email"} isFirst=${t==="sign_in"&&!n}
        />`}
        <${x}
          key=${t} name="password" type="password" isFirst=${t==="sign_in"&&!!n}
          label=${t==="reset"?r("account.new_password"):r("account.password")} fault=${B("password")}
          autocomplete=${t==="sign_in"?"current-password":"new-password"}
          minlength=${t==="sign_in"?void 0:8} hint=${t==="sign_in"?"":r("account.password_hint")}
        />
        ${t!=="reset"&&b`<label class="choice"><input type="checkbox" name="shared" /><span>${r("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!l.text||l.field!==""}>${l.field?"":l.text}</p>
        <button class="button primary" disabled=${i||m>0}>
          ${m>0?r("account.wait",{n:m}):r(`account.${t}`)}
        </button>
        <div class="card-links">
          ${t==="sign_in"?b`${M&&z("register","account.register")}${z("reset","account.has_code")}`:z("sign_in","account.has_account")}
        </div>
        ${t==="sign_in"&&o?.has_demo_users&&b`<${Nt} attempt=${F} />`}
      </form>
    </main>
  `}function Mt(){let[e,n]=E(0),[o,t]=E(0),s=Math.max(0,Math.ceil((e-o)/le));return yt(()=>{if(s===0)return;let i=setInterval(()=>t(Date.now()),le);return()=>clearInterval(
i)},[s===0]),[s,i=>{t(Date.now()),n(Date.now()+i*le)}]}function Nt({attempt:e}){return b`
    <fieldset class="demo">
      <legend>${r("account.try_as")}</legend>
      ${xt.map(([n,o])=>b`
          <button type="button" class="button" onClick=${()=>e(()=>y.login({email:String(o),password:St}))}>
            ${n}
          </button>
        `)}
    </fieldset>
  `}export{vt as InviteScreen,dt as Palette,kt as SearchScreen,Ot as SignIn,oe as openNew,He as startNotifications};
