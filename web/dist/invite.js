import{e as p}from"./shared.js";import"./shared3.js";import{e as $,f as m}from"./shared5.js";import"./shared10.js";
import{e as s,k as c,o as l,r as f}from"./shared1.js";import{html as i,useEffect as x,useState as v}from"./vendor/preact.js";function G(e){let[u,n]=v({shown:null,isGone:!1,fault:""});return x(()=>{let o=!1;if(n({shown:null,isGone:!1,fault:""}),e!=="")return p.invite(e).then(t=>!o&&n({
shown:t,isGone:!1,fault:""}),t=>{let r=t?.code==="invite_not_found";o||n({shown:null,isGone:r,fault:r?"":c(t)})}),()=>{o=!0}},[e]),u}function z({session:e,actions:u,
code:n}){let{shown:o,isGone:t,fault:r}=G(n);return i`
    <div class="main-body">
      <div class="invite">
        ${n===""||t||r?i`
              ${t&&i`<p role="alert">${s("groups.invite_gone")}</p>`}
              ${r&&i`<p class="fault" role="alert">${r}</p>`}
              <${I} key=${n} />
            `:o===null?i`<p class="quiet-text" role="status">${s("groups.loading")}</p>`:o.id===void 0?i`<p>${s("groups.invite_server")}</p>`:i`<${k} session=${e} actions=${u} code=${n} shown=${o} />`}
      </div>
    </div>
  `}function k({session:e,actions:u,code:n,shown:o}){let{id:t=0,name:r="",topic:a="",member_count:b=0}=o,{run:g,isBusy:h,fault:w}=m(),_=e.view.groups.get(t).value!==
null,y=()=>g(async()=>{await u.useInvite(n),l(`/g/${t}`,{replace:!0})});return i`
    <${f} id=${t} name=${r} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${r}</bdi></h2>
    ${a&&i`<p dir="auto">${a}</p>`}
    <p class="quiet-text">${s("groups.count",{n:b})}</p>
    ${_?i`<p>${s("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${t}`}>${s("groups.open")}</a>`:i`<button class="button primary" disabled=${h} onClick=${y}>${s("groups.join")}</button>`}
    <${$} text=${w} />
  `}function I(){let[e,u]=v("");function n(o){o.preventDefault();let t=d(e);t&&l(`/join#${t}`,{replace:!0})}return i`
    <form class="invite-code" onSubmit=${n}>
      <div class="field">
        <label for="invite-code">${s("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${e}
          onInput=${o=>u(o.target.value)}
        />
      </div>
      <button class="button primary" disabled=${d(e)===""}>${s("groups.show_invite")}</button>
    </form>
  `}var d=e=>/(?:^|#)([\w-]+)$/.exec(e.trim())?.[1]??"";export{z as InviteScreen,G as useInvite};
