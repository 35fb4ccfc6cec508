import{a as p}from"./shared9.js";import{e as c,f as m}from"./shared5.js";import"./shared.js";import{e as o,p as a,s as $}from"./shared1.js";import{html as t,useState as y}from"./vendor/preact.js";function F({session:i,actions:u,code:r}){let{shown:n,isGone:e,fault:s}=p(r);return t`
    <div class="main-body">
      <div class="invite">
        ${r===""||e||s?t`
              ${e&&t`<p role="alert">${o("groups.invite_gone")}</p>`}
              ${s&&t`<p class="fault" role="alert">${s}</p>`}
              <${k} key=${r} />
            `:n===null?t`<p class="quiet-text" role="status">${o("groups.loading")}</p>`:n.id===void 0?t`<p>${o("groups.invite_server")}</p>`:t`<${_} session=${i} actions=${u} code=${r} shown=${n} />`}
      </div>
    </div>
  `}function _({session:i,actions:u,code:r,shown:n}){let{id:e=0,name:s="",topic:l="",member_count:f=0}=n,{run:v,isBusy:b,fault:g}=m(),h=i.view.groups.get(e).value!==
null,w=()=>v(async()=>{await u.useInvite(r),a(`/g/${e}`,{replace:!0})});return t`
    <${$} id=${e} name=${s} isGroup=${!0} size="large" />
    <h2 dir="auto"><bdi>${s}</bdi></h2>
    ${l&&t`<p dir="auto">${l}</p>`}
    <p class="quiet-text">${o("groups.count",{n:f})}</p>
    ${h?t`<p>${o("groups.is_member")}</p>
          <a class="button primary" href=${`/g/${e}`}>${o("groups.open")}</a>`:t`<button class="button primary" disabled=${b} onClick=${w}>${o("groups.join")}</button>`}
    <${c} text=${g} />
  `}function k(){let[i,u]=y("");function r(n){n.preventDefault();let e=d(i);e&&a(`/join#${e}`,{replace:!0})}return t`
    <form class="invite-code" onSubmit=${r}>
      <div class="field">
        <label for="invite-code">${o("groups.code_or_link")}</label>
        <input
          id="invite-code" autocomplete="off" spellcheck=${!1} value=${i}
          onInput=${n=>u(n.target.value)}
        />
      </div>
      <button class="button primary" disabled=${d(i)===""}>${o("groups.show_invite")}</button>
    </form>
  `}var d=i=>/(?:^|#)([\w-]+)$/.exec(i.trim())?.[1]??"";export{F as InviteScreen};
