import{p as S}from"./shared3.js";import{c as y,d as b,e as M,j as f,q as D,x as P}from"./shared2.js";import{e as s,q as k,z as w}from"./shared.js";var T=1440*60*1e3,R=7,I=f({hour:"numeric",minute:"2-digit"}),U=f({weekday:"short"}),q=f({day:"numeric",month:"short"}),G=f({day:"numeric",month:"numeric",year:"\
2-digit"}),C=e=>new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();function E(e,n=new Date){let t=Math.round((C(n)-C(e))/T);return t===0?I.value.format(
e):t>0&&t<R?U.value.format(e):(e.getFullYear()===n.getFullYear()?q:G).value.format(e)}import{html as a,useEffect as O,useLayoutEffect as L,useRef as X}from"./vendor/preact.js";var A=999;function pe({session:e,actions:n,id:t,position:o,count:r,isChosen:i,isStop:g,onFocus:h}){let l=e.view.groups.get(t).value,d=X(null);L(()=>d.current?.style.
setProperty("--at",String(o)),[o,!l]);let p=B(e,l);if(!l)return null;let c=k(l,Date.now()),m=N(l,p.person),F=l.unread>0&&!c,_=u=>S({session:e,actions:n,id:t,name:m,
point:u,anchor:d.current?.querySelector(u?"a":"button")}),K=u=>{u.preventDefault();let Y=u.clientX===0&&u.clientY===0;_(Y?null:{x:u.clientX,y:u.clientY})};return a`
    <li
      ref=${d} class="group-row" data-id=${t} aria-setsize=${r} aria-posinset=${o+1}
      onContextMenu=${K} onFocusIn=${()=>h(t)}
    >
      <a
        class="group" href=${`/g/${t}`} tabindex=${g?0:-1} aria-current=${i?"page":void 0}
        aria-label=${j(l,m,c,p.isOnline)} data-unread=${F} data-muted=${c} draggable=${!1}
      >
        <span class="group-picture">
          <${M} id=${l.peer_id??t} name=${m} file=${p.person?.avatar} isGroup=${l.kind==="group"} />
          ${p.isOnline&&a`<span class="online"></span>`}
        </span>
        <span class="group-text">
          <span class="group-line">
            <bdi class="group-name">${m}</bdi>
            ${c&&a`<${y} name="muted" />`}
            ${l.last&&a`<time class="group-time">${E(new Date(l.last.at))}</time>`}
          </span>
          <span class="group-line">
            <${H} session=${e} group=${l} isChosen=${i} />
            <${z} group=${l} isMuted=${c} />
          </span>
        </span>
      </a>
      <button
        class="button quiet group-more" tabindex=${g?0:-1} aria-haspopup="menu" onClick=${()=>_(null)}
      >
        <${y} name="more" label=${s("shell.menu_of",{name:m})} />
      </button>
    </li>
  `}function B(e,n){let t=n?.peer_id??null,o=t!==null&&t!==e.state.me,r=t===null?null:e.view.people.get(t).value;return O(()=>o?e.people.show(t):void 0,[t,o]),O(
()=>{t!==null&&!r&&e.asking.people.need([t])},[t,!r]),{person:r,isOnline:o&&e.presence.get(t).value===!0}}function N(e,n){return e.kind==="group"?e.name:n?.is_deleted?
s("shell.deleted_user"):b(n)||e.name}function j({unread:e,mentions:n},t,o,r){let i=[t];return r&&i.push(s("shell.online")),e>0&&i.push(s("shell.n_unread",{n:e})),
n>0&&i.push(s("shell.n_mentions",{n})),o&&i.push(s("shell.muted")),i.join(", ")}function z({group:{unread:e,mentions:n,kind:t},isMuted:o}){let r=t==="direct"&&e>
0&&!o;return a`
    ${n>0&&!r&&a`<span class="badge of-mention">@${v(n)}</span>`}
    ${r&&a`<span class="badge of-mention">${v(e)}</span>`}
    ${e>0&&!o&&!r&&a`<span class="badge">${v(e)}</span>`}
  `}var v=e=>e>A?`${A}+`:e;function H({session:e,group:n,isChosen:t}){let{id:o,last:r,kind:i}=n,g=e.typing.get(o).value.filter(c=>c!==e.state.me),h=e.local.signals.
drafts.get(`g${o}`).value;if(g.length>0)return a`<span class="group-last typing">${s("shell.typing")}</span>`;if(h?.text&&!t)return a`<span class="group-last"><em>${s(
"shell.draft")}</em> <bdi>${h.text}</bdi></span>`;if(!r)return a`<span class="group-last"><bdi>${n.topic||s("shell.empty_group")}</bdi></span>`;let l=r.sender_id===
e.state.me,d=e.view.people.get(r.sender_id).value,p=l?s("shell.you"):i==="direct"?null:b(d)||r.sender;return a`<span class="group-last">${p&&a`<bdi>${p}</bdi>: `}<bdi>${W(
r)}</bdi></span>`}function W({kind:e,text:n}){return e==="deleted"?s("shell.deleted"):e==="file"?s("shell.a_file"):w(n)}import{signal as J}from"./vendor/preact.js";var Q=J(!1);function fe(){document.querySelector("dialog[open]")||(P(),Q.value=!0)}var ge=[["person","person"],["group","group"],["public","search"],["code","link"]];import{html as x}from"./vendor/preact.js";var V=/Mac|iPhone|iPad/.test(navigator.platform),$=V?"⌘":"Ctrl",xe=`${$} K`,Z=[["everywhere",[[`${$} K`,"palette"],["Alt ↑, Alt ↓","group"],["Alt Shift ↑,\
 Alt Shift ↓","unread"],[`${$} Shift F`,"search"],["F6, Shift F6","region"],["Esc","escape"],["?","keys"]]],["messages",[["↑, ↓, Home, End, PgUp, PgDn","m\
ove"],["R","reply"],["E","edit"],["+","react"],["P","pin"],["U","mark_unread"],["C","copy"],["Del","delete"],["Enter","menu"]]],["composer",[["↑","edit_last"],
[`${$} Enter`,"send"],["PgUp, PgDn","scroll"],[`${$} Shift P`,"preview"]]]],_e=()=>D(s("shell.keys"),()=>Z.map(([e,n])=>x`
    <section class="keys">
      <h3>${s(`shell.keys.${e}`)}</h3>
      <dl>
        ${n.map(([t,o])=>x`
          <div class="key-row">
            <dt>${s(`shell.key.${o}`)}</dt>
            <dd>${t.split(", ").map(r=>x`<kbd>${r}</kbd>`)}</dd>
          </div>`)}
      </dl>
    </section>`));export{ge as a,pe as b,N as c,Q as d,fe as e,V as f,xe as g,_e as h};
