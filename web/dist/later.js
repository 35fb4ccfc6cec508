import{h as pt,i as mt}from"./shared1.js";import{$ as ct,J as it,K as rt,O as st,R as h,T as S,U as C,V as at,Z as j,_ as lt,aa as ut,b as P,c as r,
h as tt,i as et,k as T,l as I,m as G,n as R,o as E,p as A,q as u,s as ot,t as O,w as nt,y as L,z as k}from"./shared.js";import{html as At}from"./vendor/preact.js";var Ot=(t,e)=>h(r("dialogs.conflict"),o=>At`
      <div class="dialog-form">
        <p>${r("dialogs.conflict_text")}</p>
        <h3>${r("dialogs.conflict_mine")}</h3>
        <p class="conflict-text" dir="auto">${t}</p>
        <h3>${r("dialogs.conflict_theirs")}</h3>
        <p class="conflict-text" dir="auto">${e}</p>
        <footer class="dialog-foot">
          <button type="button" class="button" onClick=${()=>o("theirs")}>${r("dialogs.keep_theirs")}</button>
          <button type="button" class="button primary" onClick=${()=>o("mine")}>${r("dialogs.keep_mine")}</button>
        </footer>
      </div>
    `);import{html as ft,useRef as Mt}from"./vendor/preact.js";var Ft=()=>h(r("conversation.jump_to_date"),t=>ft`<${Nt} close=${t} />`);function Nt({close:t}){let e=Mt(null),o=it(new Date);function n(i){i.preventDefault(),e.
current?.value&&t(rt(e.current.value))}return ft`
    <form class="dialog-form" onSubmit=${n}>
      <div class="field">
        <label for="jump-date">${r("dialogs.date")}</label>
        <input id="jump-date" data-first ref=${e} type="date" required max=${o} value=${o} />
      </div>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${r("shell.cancel")}</button>
        <button class="button primary">${r("dialogs.jump")}</button>
      </footer>
    </form>
  `}import{html as K}from"./vendor/preact.js";var Pt=[["everywhere",[["Ctrl K","palette"],["Alt ↑, Alt ↓","group"],["Alt Shift ↑, Alt Shift ↓","unread"],["Ctrl Shift F","search"],["F6, Shift F6","re\
gion"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn","move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_u\
nread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],["Ctrl Enter","send"],["PgUp, PgDn","scroll"],["Ctrl Shift P","preview"]]]],
Tt={Ctrl:at,Shift:()=>r("keys.name.shift"),Home:()=>r("keys.name.home"),End:()=>r("keys.name.end"),PgUp:()=>r("keys.name.page_up"),PgDn:()=>r("keys.name.page_do\
wn"),Del:()=>r("shell.key.delete"),Enter:()=>r("keys.name.enter")},It=t=>t.split(" ").map(e=>Tt[e]?.()??e).join(" "),U=()=>h(r("keys.title"),()=>Pt.map(([t,e])=>K`
    <section class="keys">
      <h3>${r(`keys.where.${t}`)}</h3>
      <dl>
        ${e.map(([o,n])=>K`
          <div class="key-row">
            <dt>${r(`keys.do.${n}`)}</dt>
            <dd>${o.split(", ").map(i=>K`<kbd>${It(i)}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));import{effect as q}from"./vendor/preact.js";var dt=[660,880],W=.09,Gt=.08,D=null;function $t(){try{D??=new AudioContext;let t=D.currentTime,e=D.createGain();e.connect(D.destination),e.gain.setValueAtTime(
Gt,t),e.gain.linearRampToValueAtTime(0,t+dt.length*W),dt.forEach((o,n)=>{let i=new OscillatorNode(D,{frequency:o});i.connect(e),i.start(t+n*W),i.stop(t+(n+1)*W)})}catch{}}var B=new Map;function Rt(t){t.notifications.setPort({show:i=>{Lt(t,i)},close:i=>{Kt(i)}});let e=()=>{let i=A.peek(),s=document.visibilityState==="visible"&&document.
hasFocus();t.notifications.look(s&&i.name==="group"?i.groupId:null)},o=["focus","blur"];for(let i of o)addEventListener(i,e);document.addEventListener("visibili\
tychange",e),navigator.serviceWorker?.addEventListener("message",gt);let n=[q(()=>{A.value,e()}),q(()=>Ut(t)),q(()=>ht(t.view.totals.value))];return()=>{t.notifications.
setPort(null);for(let i of o)removeEventListener(i,e);document.removeEventListener("visibilitychange",e),navigator.serviceWorker?.removeEventListener("message",
gt);for(let i of n)i();document.title=r("shell.name"),ht({groups:0,mentions:0})}}function gt({data:t}){t?.type==="open"&&u(t.path)}async function Lt(t,e){let{group:o,
tag:n,kind:i,seq:s,sender:a,text:l,count:m,isRenewed:$,hasSound:g}=e;if(g&&$t(),typeof Notification>"u"||Notification.permission!=="granted")return;let f=o.peer_id===
null?null:t.state.people.get(o.peer_id)??null,p=j(o,f),y=l??r("notifications.new_message"),_=i==="summary"?r("notifications.n_new",{n:m}):o.kind==="direct"?y:r(
"notifications.says",{name:a,text:y}),c=`/g/${o.id}/${s}`,v={tag:n,body:_,silent:!0,renotify:$,icon:T("icons/icon-192.png"),data:{path:c}},x=await navigator.serviceWorker?.
getRegistration();if(x?.active){await x.showNotification(p,v);return}let N=new Notification(p,v);B.set(n,N),N.onclick=()=>{N.close(),window.focus(),u(c)}}async function Kt(t){
B.get(t)?.close(),B.delete(t);let e=await navigator.serviceWorker?.getRegistration();for(let o of await e?.getNotifications({tag:t})??[])o.close()}function Ut({
view:t}){let e=A.value,o=e.name==="group"?t.groups.get(e.groupId).value:null,n=o?.peer_id?t.people.get(o.peer_id).value:null,i=o?j(o,n):e.name==="settings"?r("s\
hell.settings"):"",s=i?r("notifications.title",{name:i}):r("shell.name");document.title=et(t.totals.value)+s}function ht({groups:t,mentions:e}){let o=t+e>0?"ico\
n-unread.svg":"icon.svg";document.querySelector('link[rel="icon"]')?.setAttribute("href",T(`icons/${o}`));let n=navigator;e>0?n.setAppBadge?.(e).catch(()=>{}):n.
clearAppBadge?.().catch(()=>{})}import{html as H,useState as Wt}from"./vendor/preact.js";var qt=(t,e,o)=>h(r("joining.invitations"),n=>H`
    <${Bt} actions=${t} entries=${e} onAnswered=${o} close=${n} />`);function Bt({actions:t,entries:e,onAnswered:o,close:n}){let[i,s]=Wt(e);async function a({id:l},m){
if(!await O(()=>m(l)))return;o(l);let $=i.filter(g=>g.id!==l);s($),$.length===0&&n()}return H`
    <ul class="lines" role="list">
      ${i.map(l=>H`
        <li key=${l.id} class="line">
          <${k} id=${l.group_id} name=${l.group_name} isGroup=${!0} />
          <div class="grow">
            <p class="line-title"><bdi>${l.group_name}</bdi></p>
            <p class="hint">${r(l.role==="owner"?"joining.invited_owner":"joining.invited",{name:l.actor})}</p>
          </div>
          <button
            class="button" aria-label=${r("joining.decline_name",{name:l.group_name})}
            onClick=${()=>{a(l,t.declineInvitation)}}
          >${r("joining.decline")}</button>
          <button
            class="button primary" aria-label=${r("joining.accept_name",{name:l.group_name})}
            onClick=${()=>{a(l,t.acceptInvitation)}}
          >${r("joining.accept")}</button>
        </li>`)}
    </ul>
  `}import{html as w,useEffect as ce,useLayoutEffect as Ct,useMemo as ue,useRef as Z,useState as J}from"./vendor/preact.js";import{html as b,useState as Xt}from"./vendor/preact.js";import{html as V,useEffect as bt,useId as Ht,useRef as Vt,useState as z}from"./vendor/preact.js";var zt=200;function X({label:t,none:e,search:o,draw:n}){let i=Ht(),s=Vt(null),[a,l]=z(""),[m,$]=z(null),[g,f]=z("");return bt(()=>s.current?.focus(),[]),bt(()=>{
let p=!0,_=setTimeout(async()=>{try{let c=await o(a.trim());p&&$(c),p&&f("")}catch(c){p&&f(ot(c))}},m?zt:0);return()=>{p=!1,clearTimeout(_)}},[a]),V`
    <div class="field">
      <label for=${i}>${t}</label>
      <div class="field-box">
        <input
          ref=${s} id=${i} type="search" dir="auto" autocomplete="off" value=${a}
          onInput=${p=>l(p.target.value)}
        />
      </div>
    </div>
    <p class="unseen" role="status">${m&&r("joining.n_found",{n:m.length})}</p>
    <p class="fault" role="alert" hidden=${!g}>${g}</p>
    <ul class="found-list" role="list" tabindex=${m?.length?void 0:-1}>
      ${m?.map(p=>V`<li key=${p.id}>${n(p)}</li>`)}
    </ul>
    ${m?.length===0&&!g&&V`<p class="quiet-text">${e}</p>`}
  `}var Yt={group:Qt,public:Zt,person:Jt,code:ee};async function Y(t,e){let o=await h(r(`shell.new.${t}`),n=>b`<${Yt[t]} ...${e} close=${n} />`);o&&u(o)}function Qt({
actions:t,close:e}){let{run:o,isBusy:n,fault:i}=C();function s(a){a.preventDefault();let l=R(a.target,"name").trim();l&&o(async()=>e(`/g/${await t.createGroup(l)}`))}
return b`
    <form class="form" onSubmit=${s}>
      <${G} name="name" label=${r("joining.group_name")} maxlength=${128} isFirst=${!0} />
      <${S} text=${i} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>e()}>${r("shell.cancel")}</button>
        <button class="button primary" disabled=${n}>${r("joining.create")}</button>
      </footer>
    </form>
  `}function Zt({session:t,actions:e,close:o}){let{run:n,fault:i}=C(),s=({id:a})=>n(async()=>{t.state.groups.has(a)||await e.join(a),o(`/g/${a}`)});return b`
    <${X}
      label=${r("joining.search_groups")} none=${r("joining.no_groups")}
      search=${async a=>(await e.publicGroups(a)).items}
      draw=${a=>b`
        <button type="button" class="menu-item" onClick=${()=>{s(a)}}>
          <${k} id=${a.id} name=${a.name} isGroup=${!0} />
          <span class="grow">
            <bdi class="line-title">${a.name}</bdi>
            <span class="hint">${r("shell.n_members",{n:a.member_count})}${a.topic&&b` · <bdi>${a.topic}</bdi>`}</span>
          </span>
          ${t.state.groups.has(a.id)&&b`<span class="label">${r("joining.joined")}</span>`}
        </button>`}
    />
    <${S} text=${i} />
  `}function Jt({session:t,actions:e,close:o}){return b`
    <${X}
      label=${r("joining.search_people")} none=${r("joining.no_people")}
      search=${n=>n?e.findUsers(n):e.users().then(({items:i})=>i)}
      draw=${n=>!n.deleted&&b`
        <button type="button" class="menu-item" onClick=${()=>o(te(t,n.id))}>
          <${k} id=${n.id} name=${L(n)} file=${n.avatar} />
          <span class="grow">
            <bdi class="line-title">${L(n)}</bdi>
            ${n.display_name&&b`<span class="hint"><bdi>${n.username}</bdi></span>`}
          </span>
        </button>`}
    />
  `}function te(t,e){let o=t.local.groupWith(e);return o===null?`/d/${e}`:`/g/${o}`}function ee({close:t}){let[e,o]=Xt("");function n(i){i.preventDefault();let s=oe(
R(i.target,"code"));s?t(`/join#${s}`):o(r("joining.no_code"))}return b`
    <form class="form" onSubmit=${n}>
      <${G} name="code" label=${r("joining.code")} hint=${r("joining.code_hint")} fault=${e} isFirst=${!0} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>t()}>${r("shell.cancel")}</button>
        <button class="button primary">${r("joining.next")}</button>
      </footer>
    </form>
  `}var oe=t=>/^(?:\S*#)?([\w-]+)$/.exec(t.trim())?.[1]??null;var ne=/\p{M}+/gu,ie=/[\s\-_./,;:()[\]'"@#]+/u;var M=new Map;function Q(t){let e=M.get(t);if(e!==void 0)return e;let o=t.normalize("NFKD").replace(ne,"").toLowerCase();return M.size>=5e4&&M.clear(),M.set(t,o),
o}function vt(t,e){let o=t.indexOf(e);if(o<0)return null;if(o===0)return t.length===e.length?0:1;for(let n=o;n>=0;n=t.indexOf(e,n+1))if(ie.test(t[n-1]))return 2;
return 3}var kt=20;function F(t,e,o,n=kt){let i=Q(o.trim()),s=[[],[],[],[]];for(let a of t){let l=vt(Q(e(a)),i);l!==null&&s[l]?.push(a)}return s.flat().slice(0,n)}function wt(t,e=kt){
let o=[[],[],[]];for(let n of t)o[re(n)]?.push(n);return o.flat().slice(0,e)}function re({unread:t,mentions:e,isDirect:o,isMuted:n}){return e>0||o&&t>0&&!n?0:t>
0&&!n?1:2}var yt=6;function St(t,e,o){let n=se(t.session);if(e.trim()==="")return wt(n).map(a=>xt(a));let i=ae(t.session,o),s={key:"search",kind:"",icon:"search",label:r(
"palette.search_for",{text:e.trim()}),run:()=>u(E({name:"search",query:e.trim()}))};return[...F(n,({name:a})=>a,e).map(a=>xt(a)),...F(i,({label:a})=>a,e,yt),...F(
le(t),({label:a})=>a,e,yt),s]}var _t=new WeakMap;function se({state:t,view:e}){let o=Date.now();return e.order.peek().flatMap(n=>{let i=t.groups.get(n);if(!i)return[];
let s=i.peer_id===null?null:t.people.get(i.peer_id)??null,a=_t.get(i);if(a&&a.person===s&&a.tag===P.peek())return[a.line];let l={id:n,name:j(i,s),unread:i.unread,
mentions:i.mentions,isDirect:i.kind==="direct",isMuted:tt(i,o),file:s?.avatar??null,peer:i.peer_id};return _t.set(i,{person:s,tag:P.peek(),line:l}),[l]})}var xt=({
id:t,name:e,unread:o,mentions:n,isDirect:i,file:s,peer:a})=>({key:`g${t}`,label:e,kind:r(i?"palette.kind.direct":"palette.kind.group"),unread:o,mentions:n,avatar:{
id:a??t,isGroup:!i,file:s},run:()=>u(`/g/${t}`)});function ae({state:t,local:e},o){let n=new Set([...t.groups.values()].map(({peer_id:s})=>s));return[...new Map(
[...t.people.values(),...o].map(s=>[s.id,s])).values()].flatMap(s=>{let a="is_deleted"in s?s.is_deleted:s.deleted;return n.has(s.id)||a||!s.username?[]:[{key:`u${s.
id}`,label:s.display_name||s.username,kind:r("palette.kind.person"),avatar:{id:s.id,isGroup:!1,file:s.avatar??null},run:()=>{let l=e.groupWith(s.id);u(l===null?
`/d/${s.id}`:`/g/${l}`)}}]})}function le(t){let e=r("palette.kind.command"),o=(n,i,s)=>({key:n,label:r(n),kind:e,icon:i,run:s});return[...ut.map(([n,i])=>o(`she\
ll.new.${n}`,i,()=>{Y(n,t)})),o("shell.read_all","check",()=>{O(()=>t.actions.readAll())}),o("shell.settings","settings",()=>u("/settings")),o("shell.profile","\
person",()=>u("/settings/profile")),o("shell.sessions","device",()=>u("/settings/sessions")),o("shell.search","search",()=>u("/search")),o("shell.mentions","men\
tion",()=>st({name:"mentions"})),o("keys.title","menu",()=>{U()}),o("shell.sign_out","leave",()=>{ct()})]}var pe=200,jt=8;function me({session:t,actions:e}){let o=Z(null),n=Z(null),i=Z(null),[s,a]=J(""),[l,m]=J(0),$=fe(e,s),g=t.view.changed.value,f=ue(()=>St({session:t,
actions:e},s,$),[t,e,s,$,g]);Ct(()=>(o.current?.showModal(),()=>o.current?.close()),[]),Ct(()=>{n.current?.querySelector('[aria-selected="true"]')?.scrollIntoView(
{block:"nearest"})},[l,f]);function p(c){c&&(i.current=c,o.current?.close())}function y(){lt.value=!1,i.current?.run()}function _(c){if(c.isComposing)return;let v=f.
length-1,x={ArrowDown:l===v?0:l+1,ArrowUp:l===0?v:l-1,PageDown:Math.min(l+jt,v),PageUp:Math.max(l-jt,0)};if(c.key==="Enter")p(f[l]);else if(Object.hasOwn(x,c.key))
m(Number(x[c.key]));else return;c.preventDefault()}return w`
    <dialog
      ref=${o} class="palette" aria-label=${r("shell.palette")} onClose=${y}
      onMouseDown=${c=>c.target===o.current&&o.current?.close()}
    >
      <div class="palette-box">
        <${I} name="search" />
        <input
          role="combobox" aria-label=${r("shell.palette")} placeholder=${r("palette.hint")} dir="auto"
          aria-expanded="true" aria-controls="palette-choices" aria-autocomplete="list" autocomplete="off" spellcheck=${!1}
          aria-activedescendant=${f[l]?`palette-${f[l].key}`:void 0} value=${s}
          onKeyDown=${_}
          onInput=${c=>{a(c.target.value),m(0)}}
        />
      </div>
      <ul ref=${n} id="palette-choices" class="palette-choices" role="listbox" aria-label=${r("shell.palette")}>
        ${f.map((c,v)=>w`
          <li
            key=${c.key} id=${`palette-${c.key}`} class="palette-choice" role="option" aria-selected=${v===l}
            onClick=${()=>p(c)} onPointerMove=${()=>m(v)}
          >
            ${c.avatar?w`<${k} ...${c.avatar} name=${c.label} size="small" />`:w`<${I} name=${c.icon} />`}
            <bdi class="grow cut">${c.label}</bdi>
            ${!!c.mentions&&w`<span class="badge of-mention">@${c.mentions}</span>`}
            ${!!c.unread&&w`<span class="badge">${c.unread}<span class="unseen"> ${r("palette.unread")}</span></span>`}
            <span class="menu-detail">${c.kind}</span>
          </li>`)}
      </ul>
    </dialog>
  `}function fe(t,e){let[o,n]=J([]);return ce(()=>{let i=e.trim();if(i==="")return;let s=!0,a=setTimeout(()=>{t.findUsers(i).then(l=>s&&n(l),()=>{})},pe);return()=>{
s=!1,clearTimeout(a)}},[e]),o}import{html as d,useState as de}from"./vendor/preact.js";function $e({session:t,actions:e,code:o}){let{shown:n,isGone:i,fault:s}=nt(o);return d`
    <div class="main-body">
      <div class="invite">
        ${o===""||i||s?d`
              ${i&&d`<p role="alert">${r("signin.invite_gone")}</p>`}
              ${s&&d`<p class="fault" role="alert">${s}</p>`}
              <${he} key=${o} />
            `:n===null?d`<p class="quiet-text" role="status">${r("shell.loading")}</p>`:n.id===void 0?d`<p>${r("groups.invite_server")}</p>`:d`<${ge} session=${t} actions=${e} code=${o} shown=${n} />`}
      </div>
    </div>
  `}function ge({session:t,actions:e,code:o,shown:n}){let{id:i=0,name:s="",topic:a="",member_count:l=0}=n,{run:m,isBusy:$,fault:g}=C(),f=t.view.groups.get(i).value!==
null,p=()=>m(async()=>{await e.useInvite(o),u(`/g/${i}`,{replace:!0})});return d`
    <${k} id=${i} name=${s} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${s}</bdi></h2>
    ${a&&d`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${r("shell.n_members",{n:l})}</p>
    ${f?d`<p>${r("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${i}`}>${r("groups.open")}</a>`:d`<button class="button primary" disabled=${$} onClick=${p}>${r("groups.join")}</button>`}
    <${S} text=${g} />
  `}function he(){let[t,e]=de("");function o(n){n.preventDefault();let i=Dt(t);i&&u(`/join#${i}`,{replace:!0})}return d`
    <form class="invite-code" onSubmit=${o}>
      <div class="field">
        <label for="invite-code">${r("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${t}
          onInput=${n=>e(n.target.value)}
        />
      </div>
      <button class="button primary" disabled=${Dt(t)===""}>${r("groups.show_invite")}</button>
    </form>
  `}var Dt=t=>/(?:^|#)([\w-]+)$/.exec(t.trim())?.[1]??"";import{html as Et}from"./vendor/preact.js";function be({session:t,actions:e,query:o}){return Et`
    <div class="main-body search-screen">
      <${mt}
        session=${t} actions=${e} q=${o}
        onQuery=${n=>u(E({name:"search",query:n}),{replace:!0})}
        instead=${Et`
          <h2 class="search-head">${r("shell.mentions")}</h2>
          <${pt} session=${t} actions=${e} />
        `}
      />
    </div>
  `}export{$e as InviteScreen,me as Palette,be as SearchScreen,Ft as askForDay,Ot as chooseText,Y as openNew,qt as showInvitations,U as showKeys,Rt as startNotifications};
