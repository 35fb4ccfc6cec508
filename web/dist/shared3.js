import{p as C}from"./shared2.js";import{A as S,D as v,G as D,M as b,N as O,O as g,R as P,Y as E,e as s,q as k,y as M}from"./shared.js";import{html as d,useEffect as R,useState as q}from"./vendor/preact.js";function U(e){let[n,t]=q({shown:null,isGone:!1,fault:""});return R(()=>{let o=!1;if(t({shown:null,isGone:!1,fault:""}),e!=="")return S.invite(e).then(r=>!o&&t({
shown:r,isGone:!1,fault:""}),r=>{let l=r?.code==="invite_not_found";o||t({shown:null,isGone:l,fault:l?"":D(r)})}),()=>{o=!0}},[e]),n}function pe({code:e}){let{shown:n,
isGone:t,fault:o}=U(e);if(t)return d`<p class="fault" role="alert">${s("groups.invite_gone")}</p>`;if(o)return d`<p class="fault" role="alert">${o}</p>`;if(!n)return d`<p role="status">${s(
"groups.loading")}</p>`;let{name:r,topic:l,member_count:f}=n;return r===void 0?d`<p>${s("groups.invite_to_register")}</p>`:d`
    <div class="invite-note">
      <p>${s("groups.invited_to")} <bdi class="typed-name">${r}</bdi></p>
      ${l&&d`<p dir="auto">${l}</p>`}
      <p class="quiet-text">${s("groups.count",{n:f??0})}. ${s("groups.sign_in_to_join")}</p>
    </div>
  `}import{signal as L}from"./vendor/preact.js";var N=L(!1);function me(){document.querySelector("dialog[open]")||(E(),N.value=!0)}var ge=[["person","person"],["group","group"],["public","search"],["code","link"]];var X=1440*60*1e3,j=7,B=g({hour:"numeric",minute:"2-digit"}),z=g({weekday:"short"}),H=g({day:"numeric",month:"short"}),W=g({day:"numeric",month:"numeric",year:"\
2-digit"}),A=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function F(e,n=new Date){let t=Math.round((A(n)-A(e))/X);return t===0?B.value.format(
e):t>0&&t<j?z.value.format(e):(e.getFullYear()===n.getFullYear()?H:W).value.format(e)}import{html as i,useEffect as G,useLayoutEffect as J,useRef as Q}from"./vendor/preact.js";var K=999;function Oe({session:e,actions:n,id:t,position:o,count:r,isChosen:l,isStop:f,onFocus:y}){let a=e.view.groups.get(t).value,m=Q(null);J(()=>m.current?.style.
setProperty("--at",String(o)),[o,!a]);let p=V(e,a);if(!a)return null;let c=k(a,Date.now()),$=Z(a,p.person),Y=a.unread>0&&!c,w=u=>C({session:e,actions:n,id:t,name:$,
point:u,anchor:m.current?.querySelector(u?"a":"button")}),T=u=>{u.preventDefault();let I=u.clientX===0&&u.clientY===0;w(I?null:{x:u.clientX,y:u.clientY})};return i`
    <li
      ref=${m} class="group-row" data-id=${t} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${T} onFocusIn=${()=>y(t)}
    >
      <a
        class="group" href=${`/g/${t}`} tabindex=${f?0:-1} aria-current=${l?"page":void 0}
        aria-label=${ee(a,$,c,p.isOnline)} data-unread=${Y} data-muted=${c} draggable=${!1}
      >
        <span class="group-picture">
          <${O} id=${a.peer_id??t} name=${$} file=${p.person?.avatar} isGroup=${a.kind==="group"} />
          ${p.isOnline&&i`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${$}</bdi>
            ${c&&i`<${v} name="muted" />`}
            ${a.last&&i`<time class="group-time">${F(new Date(a.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${ne} session=${e} group=${a} isChosen=${l} />
            <${te} group=${a} isMuted=${c} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${f?0:-1} aria-haspopup="menu" onClick=${()=>w(null)}
      >
        <${v} name="more" label=${s("shell.menu_of",{name:$})} />
      </button>
    </li>
  `}function V(e,n){let t=n?.peer_id??null,o=t!==null&&t!==e.state.me,r=t===null?null:e.view.people.get(t).value;return G(()=>o?e.people.show(t):void 0,[t,o]),G(
()=>{t!==null&&!r&&e.asking.people.need([t])},[t,!r]),{person:r,isOnline:o&&e.presence.get(t).value===!0}}function Z(e,n){return e.kind==="group"?e.name:n?.is_deleted?
s("shell.deleted_user"):b(n)||e.name}function ee({unread:e,mentions:n},t,o,r){let l=[t];return r&&l.push(s("shell.online")),e>0&&l.push(s("shell.n_unread",{n:e})),
n>0&&l.push(s("shell.n_mentions",{n})),o&&l.push(s("shell.muted")),l.join(", ")}function te({group:{unread:e,mentions:n,kind:t},isMuted:o}){let r=t==="direct"&&
e>0&&!o;return i`
    ${n>0&&!r&&i`<span class="badge of-mention">@${_(n)}</span>`}
    ${r&&i`<span class="badge of-mention">${_(e)}</span>`}
    ${e>0&&!o&&!r&&i`<span class="badge">${_(e)}</span>`}
  `}var _=e=>e>K?`${K}+`:e;function ne({session:e,group:n,isChosen:t}){let{id:o,last:r,kind:l}=n,f=e.typing.get(o).value.filter(c=>c!==e.state.me),y=e.local.signals.
drafts.get(`g${o}`).value;if(f.length>0)return i`<span class="group-last typing">${s("shell.typing")}</span>`;if(y?.text&&!t)return i`<span class="group-last"><em>${s(
"shell.draft")}</em> <bdi>${y.text}</bdi></span>`;if(!r)return i`<span class="group-last"><bdi>${n.topic||s("shell.empty_group")}</bdi></span>`;let a=r.sender_id===
e.state.me,m=e.view.people.get(r.sender_id).value,p=a?s("shell.you"):l==="direct"?null:b(m)||r.sender;return i`<span class="group-last">${p&&i`<bdi>${p}</bdi>: `}<bdi>${re(
r)}</bdi></span>`}function re({kind:e,text:n}){return e==="deleted"?s("shell.deleted"):e==="file"?s("shell.a_file"):M(n)}import{html as x}from"./vendor/preact.js";var oe=/Mac|iPhone|iPad/.test(navigator.platform),h=oe?"⌘":"Ctrl",Fe=`${h} K`,se=[["everywhere",[[`${h} K`,"palette"],["Alt ↑, Alt ↓","group"],["Alt Shift\
 ↑, Alt Shift ↓","unread"],[`${h} Shift F`,"search"],["F6, Shift F6","region"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn",
"move"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_unread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],
[`${h} Enter`,"send"],["PgUp, PgDn","scroll"],[`${h} Shift P`,"preview"]]]],Ge=()=>P(s("shell.keys"),()=>se.map(([e,n])=>x`
    <section class="keys">
      <h3>${s(`shell.keys.${e}`)}</h3>
      <dl>
        ${n.map(([t,o])=>x`
          <div class="key-row">
            <dt>${s(`shell.key.${o}`)}</dt>
            <dd>${t.split(", ").map(r=>x`<kbd>${r}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));export{U as a,pe as b,ge as c,N as d,me as e,Oe as f,Z as g,oe as h,Fe as i,Ge as j};
