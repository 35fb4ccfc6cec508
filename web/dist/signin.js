import{a as C,b as B}from"./shared4.js";import{b as A}from"./shared3.js";import{a as p,b as N}from"./shared2.js";import{G as E,
H as I,c as t,j as d,l as O}from"./shared.js";import{html as i,useEffect as z,useState as l}from"./vendor/preact.js";var R={token_expired:"signin.expired",session_revoked:"signin.ended",invalid_token:"signin.again",signed_out:"signin.signed_out",account_deleted:"signin.gone",network:"\
shell.fault.network",time_out:"shell.fault.network"},G=[["Ava","ava@temp.com"],["Mike","mike@temp.com"]],H="password",x=1e3;function te({reason:o,known:a}){let r=d.
config.value,[e,m]=l("sign_in"),[g,h]=l(!1),[c,b]=l({field:"",text:""}),[S,D]=l(o&&R[o]?t(R[o]):""),[v,j]=J(),[U,q]=l(""),y=E.value,_=y.name==="join"&&y.code!==
""?y.code:null,P=r?.registration==="open"||r?.registration==="invite"&&_!==null;async function F(n){h(!0),b({field:"",text:""});try{await n()}catch(u){let{code:s,
retryAfter:$}=u;s==="rate_limited"&&$&&j($),b(s==="invalid_credentials"?{field:"password",text:t("signin.wrong_credentials")}:B(u)),h(!1)}}function W(n){n.preventDefault();
let u=n.target,s=f=>N(u,f),$={email:s("email"),password:s("password"),isShared:s("shared")!==""};F(async()=>{if(e==="sign_in")await d.login($);else if(e==="regi\
ster"){let f=await d.register({...$,username:s("username"),invite:_});f!==null&&I(`/g/${f}`,{replace:!0})}else await d.reset(s("code").trim(),s("password")),M("\
sign_in"),D(t("signin.password_set"))})}function M(n){m(n),h(!1),D(""),b({field:"",text:""})}let w=n=>c.field===n?c.text:"",k=(n,u)=>i`<button type="button" class="button quiet" onClick=${()=>M(
n)}>${t(u)}</button>`;return i`
    <main class="screen">
      <form class="card" onSubmit=${W}>
        <h1><${O} name="logo" /> ${t(`signin.${e}`)}</h1>
        ${S&&i`<p class="card-notice" role="status">${S}</p>`}
        ${_&&i`<${A} code=${_} />`}
        ${e==="register"&&i`<${p}
          name="username" label=${t("signin.name")} autocomplete="username" isFirst=${!0} hint=${t("signin.name_hint")}
          fault=${w("username")||C(U)}
          onInput=${n=>q(n.target.value)}
        />`}
        ${e==="reset"&&i`<${p} name="code" label=${t("signin.code")} hint=${t("signin.code_hint")} isFirst=${!0} fault=${w("code")} />`}
        ${e!=="reset"&&i`<${p}
          name="email" label=${t("signin.email")} type="email" value=${a??""} fault=${w("email")}
          autocomplete=${e==="sign_in"?"username":"email"} isFirst=${e==="sign_in"&&!a}
        />`}
        <${p}
          key=${e} name="password" type="password" isFirst=${e==="sign_in"&&!!a}
          label=${e==="reset"?t("signin.new_password"):t("signin.password")} fault=${w("password")}
          autocomplete=${e==="sign_in"?"current-password":"new-password"}
          minlength=${e==="sign_in"?void 0:8} hint=${e==="sign_in"?"":t("signin.password_hint")}
        />
        ${e!=="reset"&&i`<label class="choice"><input type="checkbox" name="shared" /><span>${t("signin.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!c.text||c.field!==""}>${c.field?"":c.text}</p>
        <button class="button primary" disabled=${g||v>0}>
          ${v>0?t("signin.wait",{n:v}):t(`signin.${e}`)}
        </button>
        <div class="card-links">
          ${e==="sign_in"?i`${P&&k("register","signin.register")}${k("reset","signin.has_code")}`:k("sign_in","signin.has_account")}
        </div>
        ${e==="sign_in"&&r?.has_demo_users&&i`<${K} attempt=${F} />`}
      </form>
    </main>
  `}function J(){let[o,a]=l(0),[r,e]=l(0),m=Math.max(0,Math.ceil((o-r)/x));return z(()=>{if(m===0)return;let g=setInterval(()=>e(Date.now()),x);return()=>clearInterval(
g)},[m===0]),[m,g=>{e(Date.now()),a(Date.now()+g*x)}]}function K({attempt:o}){return i`
    <fieldset class="demo">
      <legend>${t("signin.try_as")}</legend>
      ${G.map(([a,r])=>i`
          <button type="button" class="button" onClick=${()=>o(()=>d.login({email:String(r),password:H}))}>
            ${a}
          </button>
        `)}
    </fieldset>
  `}export{te as SignIn};
