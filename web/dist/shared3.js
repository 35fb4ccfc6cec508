import{c as e,j as u,q as f}from"./shared.js";import{html as i,useEffect as p,useState as c}from"./vendor/preact.js";function m(s){let[l,o]=c({shown:null,isGone:!1,fault:""});return p(()=>{let n=!1;if(o({shown:null,isGone:!1,fault:""}),s!=="")return u.invite(s).then(t=>!n&&o({
shown:t,isGone:!1,fault:""}),t=>{let r=t?.code==="invite_not_found";n||o({shown:null,isGone:r,fault:r?"":f(t)})}),()=>{n=!0}},[s]),l}function g({code:s}){let{shown:l,
isGone:o,fault:n}=m(s);if(o)return i`<p class="fault" role="alert">${e("signin.invite_gone")}</p>`;if(n)return i`<p class="fault" role="alert">${n}</p>`;if(!l)return i`<p role="status">${e(
"shell.loading")}</p>`;let{name:t,topic:r,member_count:a}=l;return t===void 0?i`<p>${e("signin.invite_to_register")}</p>`:i`
    <div class="invite-note">
      <p>${e("signin.invited_to")} <bdi class="typed-name">${t}</bdi></p>
      ${r&&i`<p dir="auto">${r}</p>`}
      <p class="quiet-text">${e("shell.n_members",{n:a??0})}. ${e("signin.sign_in_to_join")}</p>
    </div>
  `}export{m as a,g as b};
