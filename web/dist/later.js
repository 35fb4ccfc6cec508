import{a as $e,c as j,d as ge,h as ve}from"./shared4.js";import{h as be,i as we}from"./shared1.js";import"./shared3.js";import{
a as S,b as W}from"./shared5.js";import{b as he}from"./shared7.js";import{b as Y,c as L,d as Z,e as k,h as C,i as H,m as K,n as I,o as p,
q as U,u as R,v as P}from"./shared2.js";import{A as de,B as x,b as Q,e as i,q as fe}from"./shared.js";import{effect as ee}from"./vendor/preact.js";var _e=[660,880],J=.09,He=.08,q=null;function ke(){try{q??=new AudioContext;let e=q.currentTime,n=q.createGain();n.connect(q.destination),n.gain.setValueAtTime(
He,e),n.gain.linearRampToValueAtTime(0,e+_e.length*J),_e.forEach((o,t)=>{let s=new OscillatorNode(q,{frequency:o});s.connect(n),s.start(e+t*J),s.stop(e+(t+1)*J)})}catch{}}var te=new Map;function Ke(e){e.notifications.setPort({show:s=>{Ue(e,s)},close:s=>{ze(s)}});let n=()=>{let s=I.peek(),r=document.visibilityState==="visible"&&document.
hasFocus();e.notifications.look(r&&s.name==="group"?s.groupId:null)},o=["focus","blur"];for(let s of o)addEventListener(s,n);document.addEventListener("visibili\
tychange",n),navigator.serviceWorker?.addEventListener("message",ye);let t=[ee(()=>{I.value,n()}),ee(()=>Ve(e)),ee(()=>xe(e.view.totals.value))];return()=>{e.notifications.
setPort(null);for(let s of o)removeEventListener(s,n);document.removeEventListener("visibilitychange",n),navigator.serviceWorker?.removeEventListener("message",
ye);for(let s of t)s();document.title=i("shell.name"),xe({groups:0,mentions:0})}}function ye({data:e}){e?.type==="open"&&p(e.path)}async function Ue(e,n){let{group:o,
tag:t,kind:s,seq:r,sender:a,text:l,count:u,isRenewed:d,hasSound:$}=n;if($&&ke(),typeof Notification>"u"||Notification.permission!=="granted")return;let f=o.peer_id===
null?null:e.state.people.get(o.peer_id)??null,m=j(o,f),O=l??i("shell.new_message"),M=s==="summary"?i("shell.n_new",{n:u}):o.kind==="direct"?O:i("shell.says",{name:a,
text:O}),c=`/g/${o.id}/${r}`,g={tag:t,body:M,silent:!0,renotify:d,icon:Y("icons/icon-192.png"),data:{path:c}},N=await navigator.serviceWorker?.getRegistration();
if(N?.active){await N.showNotification(m,g);return}let F=new Notification(m,g);te.set(t,F),F.onclick=()=>{F.close(),window.focus(),p(c)}}async function ze(e){te.
get(e)?.close(),te.delete(e);let n=await navigator.serviceWorker?.getRegistration();for(let o of await n?.getNotifications({tag:e})??[])o.close()}function Ve({view:e}){
let n=I.value,o=n.name==="group"?e.groups.get(n.groupId).value:null,t=o?.peer_id?e.people.get(o.peer_id).value:null,s=o?j(o,t):n.name==="settings"?i("shell.sett\
ings"):"",r=s?i("shell.title",{name:s}):i("shell.name");document.title=de(e.totals.value)+r}function xe({groups:e,mentions:n}){let o=e+n>0?"icon-unread.svg":"ic\
on.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",Y(`icons/${o}`));let t=navigator;n>0?t.setAppBadge?.(n).catch(()=>{}):t.clearAppBadge?.().
catch(()=>{})}import{html as ne,useState as Xe}from"./vendor/preact.js";var Qe=(e,n,o)=>U(i("shell.invitations"),t=>ne`
    <${Ye} actions=${e} entries=${n} onAnswered=${o} close=${t} />`);function Ye({actions:e,entries:n,onAnswered:o,close:t}){let[s,r]=Xe(n);async function a({id:l},u){
if(!await H(()=>u(l)))return;o(l);let d=s.filter($=>$.id!==l);r(d),d.length===0&&t()}return ne`
    <ul class="lines" role="list">
      ${s.map(l=>ne`
        <li key=${l.id} class="line">
          <${k} id=${l.group_id} name=${l.group_name} isGroup=${!0} />
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
  `}import{html as D,useEffect as $t,useLayoutEffect as Ie,useMemo as gt,useRef as le,useState as ce}from"./vendor/preact.js";import{html as _,useState as tt}from"./vendor/preact.js";import{html as oe,useEffect as Se,useId as Ze,useRef as Je,useState as se}from"./vendor/preact.js";var et=200;function ie({label:e,none:n,search:o,draw:t}){let s=Ze(),r=Je(null),[a,l]=se(""),[u,d]=se(null),[$,f]=se("");return Se(()=>r.current?.focus(),[]),Se(
()=>{let m=!0,M=setTimeout(async()=>{try{let c=await o(a.trim());m&&d(c),m&&f("")}catch(c){m&&f(C(c))}},u?et:0);return()=>{m=!1,clearTimeout(M)}},[a]),oe`
    <div class="field">
      <label for=${s}>${e}</label>
      <div class="field-box">
        <input
          ref=${r} id=${s} type="search" dir="auto" autocomplete="off" value=${a}
          onInput=${m=>l(m.target.value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${u&&i("shell.n_found",{n:u.length})}</p>
    <p class="fault" role="alert" hidden=${!$}>${$}</p>
    <ul class="found-list" role="list" tabindex=${u?.length?void 0:-1}>
      ${u?.map(m=>oe`<li key=${m.id}>${t(m)}</li>`)}
    </ul>
    ${u?.length===0&&!$&&oe`<p class="quiet-text">${n}</p>`}
  `}var nt={group:ot,public:st,person:it,code:at};async function re(e,n){let o=await U(i(`shell.new.${e}`),t=>_`<${nt[e]} ...${n} close=${t} />`);o&&p(o)}function ot({
actions:e,close:n}){let{run:o,isBusy:t,fault:s}=P();function r(a){a.preventDefault();let l=W(a.target,"name").trim();l&&o(async()=>n(`/g/${await e.createGroup(l)}`))}
return _`
    <form class="form" onSubmit=${r}>
      <${S} name="name" label=${i("shell.group_name")} maxlength=${128} isFirst=${!0} />
      <${R} text=${s} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>n()}>${i("shell.cancel")}</button>
        <button class="button primary" disabled=${t}>${i("shell.create")}</button>
      </footer>
    </form>
  `}function st({session:e,actions:n,close:o}){let{run:t,fault:s}=P(),r=({id:a})=>t(async()=>{e.state.groups.has(a)||await n.join(a),o(`/g/${a}`)});return _`
    <${ie}
      label=${i("shell.search_groups")} none=${i("shell.no_groups")}
      search=${async a=>(await n.publicGroups(a)).items}
      draw=${a=>_`
        <button type="button" class="found-item" onClick=${()=>{r(a)}}>
          <${k} id=${a.id} name=${a.name} isGroup=${!0} />
          <span class="grow">
            <bdi class="line-title">${a.name}</bdi>
            <span class="hint">${i("shell.n_members",{n:a.member_count})}${a.topic&&_` · <bdi>${a.topic}</bdi>`}</span>
          </span>
          ${e.state.groups.has(a.id)&&_`<span class="label">${i("shell.joined")}</span>`}
        </button>`}
    />
    <${R} text=${s} />
  `}function it({session:e,actions:n,close:o}){return _`
    <${ie}
      label=${i("shell.search_people")} none=${i("shell.no_people")}
      search=${t=>t?n.findUsers(t):n.users().then(({items:s})=>s)}
      draw=${t=>!t.deleted&&_`
        <button type="button" class="found-item" onClick=${()=>o(rt(e,t.id))}>
          <${k} id=${t.id} name=${Z(t)} file=${t.avatar} />
          <span class="grow">
            <bdi class="line-title">${Z(t)}</bdi>
            ${t.display_name&&_`<span class="hint"><bdi>${t.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function rt(e,n){let o=e.local.groupWith(n);return o===null?`/d/${n}`:`/g/${o}`}function at({close:e}){let[n,o]=tt("");function t(s){s.preventDefault();let r=lt(
W(s.target,"code"));r?e(`/join#${r}`):o(i("shell.no_code"))}return _`
    <form class="form" onSubmit=${t}>
      <${S} name="code" label=${i("shell.code")} hint=${i("shell.code_hint")} fault=${n} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>e()}>${i("shell.cancel")}</button>
        <button class="button primary">${i("shell.next")}</button>
      </footer>
    </form>
  `}var lt=e=>/^(?:\S*#)?([\w-]+)$/.exec(e.trim())?.[1]??null;var ct=/\p{M}+/gu,ut=/[\s\-_./,;:()[\]'"@#]+/u;var z=new Map;function ae(e){let n=z.get(e);if(n!==void 0)return n;let o=e.normalize("NFKD").replace(ct,"").toLowerCase();return z.size>=5e4&&z.clear(),z.set(e,
o),o}function Oe(e,n){let o=e.indexOf(n);if(o<0)return null;if(o===0)return e.length===n.length?0:1;for(let t=o;t>=0;t=e.indexOf(n,t+1))if(ut.test(e[t-1]))return 2;
return 3}var Me=20;function V(e,n,o,t=Me){let s=ae(o.trim()),r=[[],[],[],[]];for(let a of e){let l=Oe(ae(n(a)),s);l!==null&&r[l]?.push(a)}return r.flat().slice(0,t)}function Ne(e,n=Me){
let o=[[],[],[]];for(let t of e)o[pt(t)]?.push(t);return o.flat().slice(0,n)}function pt({unread:e,mentions:n,isDirect:o,isMuted:t}){return n>0||o&&e>0&&!t?0:e>
0&&!t?1:2}var Ee=6;function Ce(e,n,o){let t=mt(e.session);if(n.trim()==="")return Ne(t).map(a=>Ae(a));let s=ft(e.session,o),r={key:"search",kind:"",icon:"search",label:i(
"shell.search_for",{text:n.trim()}),run:()=>p(K({name:"search",query:n.trim()}))};return[...V(t,({name:a})=>a,n).map(a=>Ae(a)),...V(s,({label:a})=>a,n,Ee),...V(
dt(e),({label:a})=>a,n,Ee),r]}var Fe=new WeakMap;function mt({state:e,view:n}){let o=Date.now();return n.order.peek().flatMap(t=>{let s=e.groups.get(t);if(!s)return[];
let r=s.peer_id===null?null:e.people.get(s.peer_id)??null,a=Fe.get(s);if(a&&a.person===r&&a.tag===Q.peek())return[a.line];let l={id:t,name:j(s,r),unread:s.unread,
mentions:s.mentions,isDirect:s.kind==="direct",isMuted:fe(s,o),file:r?.avatar??null,peer:s.peer_id};return Fe.set(s,{person:r,tag:Q.peek(),line:l}),[l]})}var Ae=({
id:e,name:n,unread:o,mentions:t,isDirect:s,file:r,peer:a})=>({key:`g${e}`,label:n,kind:i(s?"shell.kind.direct":"shell.kind.group"),unread:o,mentions:t,avatar:{id:a??
e,isGroup:!s,file:r},run:()=>p(`/g/${e}`)});function ft({state:e,local:n},o){let t=new Set([...e.groups.values()].map(({peer_id:r})=>r));return[...new Map([...e.
people.values(),...o].map(r=>[r.id,r])).values()].flatMap(r=>{let a="is_deleted"in r?r.is_deleted:r.deleted;return t.has(r.id)||a||!r.username?[]:[{key:`u${r.id}`,
label:r.display_name||r.username,kind:i("shell.kind.person"),avatar:{id:r.id,isGroup:!1,file:r.avatar??null},run:()=>{let l=n.groupWith(r.id);p(l===null?`/d/${r.
id}`:`/g/${l}`)}}]})}function dt(e){let n=i("shell.kind.command"),o=(t,s,r)=>({key:t,label:i(t),kind:n,icon:s,run:r});return[...$e.map(([t,s])=>o(`shell.new.${t}`,
s,()=>{re(t,e)})),o("shell.read_all","check",()=>{H(()=>e.actions.readAll())}),o("shell.settings","settings",()=>p("/settings")),o("shell.profile","person",()=>p(
"/settings/profile")),o("shell.sessions","device",()=>p("/settings/sessions")),o("shell.search","search",()=>p("/search")),o("shell.keys","menu",()=>{ve()}),o("\
shell.sign_out","leave",()=>{he()})]}var ht=200,De=8;function vt({session:e,actions:n}){let o=le(null),t=le(null),s=le(null),[r,a]=ce(""),[l,u]=ce(0),d=bt(n,r),$=e.view.changed.value,f=gt(()=>Ce({session:e,
actions:n},r,d),[e,n,r,d,$]);Ie(()=>(o.current?.showModal(),()=>o.current?.close()),[]),Ie(()=>{t.current?.querySelector('[aria-selected="true"]')?.scrollIntoView(
{block:"nearest"})},[l,f]);function m(c){c&&(s.current=c,o.current?.close())}function O(){ge.value=!1,s.current?.run()}function M(c){if(c.isComposing)return;let g=f.
length-1,N={ArrowDown:l===g?0:l+1,ArrowUp:l===0?g:l-1,PageDown:Math.min(l+De,g),PageUp:Math.max(l-De,0)};if(c.key==="Enter")m(f[l]);else if(Object.hasOwn(N,c.key))
u(Number(N[c.key]));else return;c.preventDefault()}return D`
    <dialog
      ref=${o} class="palette" aria-label=${i("shell.palette")} onClose=${O}
      onMouseDown=${c=>c.target===o.current&&o.current?.close()}
    >
      <div class="palette-box">
        <${L} name="search" />
        <input
          role="combobox" aria-label=${i("shell.palette")} placeholder=${i("shell.palette_hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${f[l]?`palette-${f[l].key}`:void 0} value=${r}
          onKeyDown=${M}
          onInput=${c=>{a(c.target.value),u(0)}}
        />
      </div>
      <ul ref=${t} id="palette-choices" class="palette-choices" role="listbox" aria-label=${i("shell.palette")}>
        ${f.map((c,g)=>D`
          <li
            key=${c.key} id=${`palette-${c.key}`} class="palette-choice" role="option" aria-selected=${g===l}
            onClick=${()=>m(c)} onPointerMove=${()=>u(g)}
          >
            ${c.avatar?D`<${k} ...${c.avatar} name=${c.label} size="small" />`:D`<${L} name=${c.icon} />`}
            <span class="grow palette-name"><bdi>${c.label}</bdi></span>
            ${!!c.mentions&&D`<span class="badge of-mention">@${c.mentions}</span>`}
            ${!!c.unread&&D`<span class="badge">${c.unread}<span class="unseen"> ${i("shell.unread")}</span></span>`}
            <span class="menu-detail">${c.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function bt(e,n){let[o,t]=ce([]);return $t(()=>{let s=n.trim();if(s==="")return;let r=!0,a=setTimeout(()=>{e.findUsers(s).then(l=>r&&t(l),()=>{})},ht);return()=>{
r=!1,clearTimeout(a)}},[n]),o}import{html as v,useState as kt}from"./vendor/preact.js";import{html as G,useEffect as wt,useState as _t}from"./vendor/preact.js";function ue(e){let[n,o]=_t({shown:null,isGone:!1,fault:""});return wt(()=>{let t=!1;if(o({shown:null,isGone:!1,fault:""}),e!=="")return x.invite(e).then(s=>!t&&
o({shown:s,isGone:!1,fault:""}),s=>{let r=s?.code==="invite_not_found";t||o({shown:null,isGone:r,fault:r?"":C(s)})}),()=>{t=!0}},[e]),n}function Ge({code:e}){let{
shown:n,isGone:o,fault:t}=ue(e);if(o)return G`<p class="fault" role="alert">${i("groups.invite_gone")}</p>`;if(t)return G`<p class="fault" role="alert">${t}</p>`;
if(!n)return G`<p role="status">${i("groups.loading")}</p>`;let{name:s,topic:r,member_count:a}=n;return s===void 0?G`<p>${i("groups.invite_to_register")}</p>`:G`
    <div class="invite-note">
      <p>${i("groups.invited_to")} <bdi class="typed-name">${s}</bdi></p>
      ${r&&G`<p dir="auto">${r}</p>`}
      <p class="quiet-text">${i("groups.count",{n:a??0})}. ${i("groups.sign_in_to_join")}</p>
    </div>
  `}function yt({session:e,actions:n,code:o}){let{shown:t,isGone:s,fault:r}=ue(o);return v`
    <div class="main-body">
      <div class="invite">
        ${o===""||s||r?v`
              ${s&&v`<p role="alert">${i("groups.invite_gone")}</p>`}
              ${r&&v`<p class="fault" role="alert">${r}</p>`}
              <${St} key=${o} />
            `:t===null?v`<p class="quiet-text" role="status">${i("groups.loading")}</p>`:t.id===void 0?v`<p>${i("groups.invite_server")}</p>`:v`<${xt} session=${e} actions=${n} code=${o} shown=${t} />`}
      </div>
    </div>
  `}function xt({session:e,actions:n,code:o,shown:t}){let{id:s=0,name:r="",topic:a="",member_count:l=0}=t,{run:u,isBusy:d,fault:$}=P(),f=e.view.groups.get(s).value!==
null,m=()=>u(async()=>{await n.useInvite(o),p(`/g/${s}`,{replace:!0})});return v`
    <${k} id=${s} name=${r} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${r}</bdi></h2>
    ${a&&v`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${i("groups.count",{n:l})}</p>
    ${f?v`<p>${i("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${s}`}>${i("groups.open")}</a>`:v`<button class="button primary" disabled=${d} onClick=${m}>${i("groups.join")}</button>`}
    <${R} text=${$} />
  `}function St(){let[e,n]=kt("");function o(t){t.preventDefault();let s=Te(e);s&&p(`/join#${s}`,{replace:!0})}return v`
    <form class="invite-code" onSubmit=${o}>
      <div class="field">
        <label for="invite-code">${i("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${e}
          onInput=${t=>n(t.target.value)}
        />
      </div>
      <button class="button primary" disabled=${Te(e)===""}>${i("groups.show_invite")}</button>
    </form>
  `}var Te=e=>/(?:^|#)([\w-]+)$/.exec(e.trim())?.[1]??"";import{html as Le}from"./vendor/preact.js";function Ot({session:e,actions:n,query:o}){return Le`
    <div class="main-body search-screen">
      <${we}
        session=${e} actions=${n} q=${o}
        onQuery=${t=>p(K({name:"search",query:t}),{replace:!0})}
        instead=${Le`
          <h2 class="search-head">${i("search.mentions")}</h2>
          <${be} session=${e} actions=${n} />
        `}
      />
    </div>
  `}import{html as b,useEffect as Mt,useState as E}from"./vendor/preact.js";var Re=3,Pe=64;function je(e){let n=[...e.normalize("NFC").replace(/\s+/g," ").trim()].length;return n>0&&n<Re?i("account.name_short",{n:Re}):n>Pe?i("account.na\
me_long",{n:Pe}):""}var We={token_expired:"account.expired",session_revoked:"account.ended",invalid_token:"account.again",signed_out:"account.signed_out",account_deleted:"account.g\
one",network:"shell.fault.network",time_out:"shell.fault.network"},qe={username_taken:{field:"username",key:"account.username_taken"},email_taken:{field:"email",
key:"account.email_taken"},invalid_credentials:{field:"password",key:"account.wrong_credentials"},reset_code_not_found:{field:"code",key:"account.wrong_code"}},
Nt=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],Et="password",pe=1e3;function Ft({reason:e,known:n}){let o=x.config.value,[t,s]=E("sign_in"),[r,a]=E(!1),[l,
u]=E({field:"",text:""}),[d,$]=E(e&&We[e]?i(We[e]):""),[f,m]=At(),[O,M]=E(""),c=I.value,g=c.name==="join"&&c.code!==""?c.code:null,N=o?.registration==="open"||o?.
registration==="invite"&&g!==null;async function F(h){a(!0),u({field:"",text:""});try{await h()}catch(A){let{code:w,retryAfter:T}=A,y=Object.hasOwn(qe,w)?qe[w]:
void 0;w==="rate_limited"&&T&&m(T),u(y?{field:y.field,text:i(y.key)}:{field:"",text:C(A)}),a(!1)}}function Be(h){h.preventDefault();let A=h.target,w=y=>W(A,y),T={
email:w("email"),password:w("password"),isShared:w("shared")!==""};F(async()=>{if(t==="sign_in")await x.login(T);else if(t==="register"){let y=await x.register(
{...T,username:w("username"),invite:g});y!==null&&p(`/g/${y}`,{replace:!0})}else await x.reset(w("code").trim(),w("password")),me("sign_in"),$(i("account.passwo\
rd_set"))})}function me(h){s(h),a(!1),$(""),u({field:"",text:""})}let B=h=>l.field===h?l.text:"",X=(h,A)=>b`<button type="button" class="button quiet" onClick=${()=>me(
h)}>${i(A)}</button>`;return b`
    <main class="screen">
      <form class="card" onSubmit=${Be}>
        <h1><${L} name="logo" /> ${i(`account.${t}`)}</h1>
        ${d&&b`<p class="card-notice" role="status">${d}</p>`}
        ${g&&b`<${Ge} code=${g} />`}
        ${t==="register"&&b`<${S}
          name="username" label=${i("account.name")} autocomplete="username" isFirst=${!0} hint=${i("account.name_hint")}
          fault=${B("username")||je(O)}
          onInput=${h=>M(h.target.value)}
        />`}
        ${t==="reset"&&b`<${S} name="code" label=${i("account.code")} hint=${i("account.code_hint")} isFirst=${!0} fault=${B("code")} />`}
        ${t!=="reset"&&b`<${S}
          name="email" label=${i("account.email")} type="email" value=${n??""} fault=${B("email")}
          autocomplete=${t==="sign_in"?"username":"email"} isFirst=${t==="sign_in"&&!n}
        />`}
        <${S}
          key=${t} name="password" type="password" isFirst=${t==="sign_in"&&!!n}
          label=${t==="reset"?i("account.new_password"):i("account.password")} fault=${B("password")}
          autocomplete=${t==="sign_in"?"current-password":"new-password"}
          minlength=${t==="sign_in"?void 0:8} hint=${t==="sign_in"?"":i("account.password_hint")}
        />
        ${t!=="reset"&&b`<label class="choice"><input type="checkbox" name="shared" /><span>${i("account.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!l.text||l.field!==""}>${l.field?"":l.text}</p>
        <button class="button primary" disabled=${r||f>0}>
          ${f>0?i("account.wait",{n:f}):i(`account.${t}`)}
        </button>
        <div class="card-links">
          ${t==="sign_in"?b`${N&&X("register","account.register")}${X("reset","account.has_code")}`:X("sign_in","account.has_account")}
        </div>
        ${t==="sign_in"&&o?.has_demo_users&&b`<${Ct} attempt=${F} />`}
      </form>
    </main>
  `}function At(){let[e,n]=E(0),[o,t]=E(0),s=Math.max(0,Math.ceil((e-o)/pe));return Mt(()=>{if(s===0)return;let r=setInterval(()=>t(Date.now()),pe);return()=>clearInterval(
r)},[s===0]),[s,r=>{t(Date.now()),n(Date.now()+r*pe)}]}function Ct({attempt:e}){return b`
    <fieldset class="demo">
      <legend>${i("account.try_as")}</legend>
      ${Nt.map(([n,o])=>b`
          <button type="button" class="button" onClick=${()=>e(()=>x.login({email:String(o),password:Et}))}>
            ${n}
          </button>
        `)}
    </fieldset>
  `}export{yt as InviteScreen,vt as Palette,Ot as SearchScreen,Ft as SignIn,re as openNew,Qe as showInvitations,Ke as startNotifications};
