import{u as l}from"./shared.js";import{e,l as f}from"./shared1.js";import{html as o,useEffect as a,useState as c}from"./vendor/preact.js";function m(i){let[u,s]=c({shown:null,isGone:!1,fault:""});return a(()=>{let n=!1;if(s({shown:null,isGone:!1,fault:""}),i!=="")return l.invite(i).then(t=>!n&&s({
shown:t,isGone:!1,fault:""}),t=>{let r=t?.code==="invite_not_found";n||s({shown:null,isGone:r,fault:r?"":f(t)})}),()=>{n=!0}},[i]),u}function $({code:i}){let{shown:u,
isGone:s,fault:n}=m(i);if(s)return o`<p class="fault" role="alert">${e("groups.invite_gone")}</p>`;if(n)return o`<p class="fault" role="alert">${n}</p>`;if(!u)return o`<p role="status">${e(
"groups.loading")}</p>`;let{name:t,topic:r,member_count:p}=u;return t===void 0?o`<p>${e("groups.invite_to_register")}</p>`:o`
    <div class="invite-note">
      <p>${e("groups.invited_to")} <bdi class="typed-name">${t}</bdi></p>
      ${r&&o`<p dir="auto">${r}</p>`}
      <p class="quiet-text">${e("groups.count",{n:p??0})}. ${e("groups.sign_in_to_join")}</p>
    </div>
  `}export{m as a,$ as b};
