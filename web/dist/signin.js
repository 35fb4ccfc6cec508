import{b as C}from"./shared3.js";import{a as $,b as A}from"./shared2.js";import{c as n,j as u,l as O,q as E,x as M,y as I}from"./shared.js";import{html as i,useEffect as W,useState as c}from"./vendor/preact.js";var j=3,B=64;function L(a){let s=[...a.normalize("NFC").replace(/\s+/g," ").trim()].length;return s>0&&s<j?n("signin.name_short",{n:j}):s>B?n("signin.name_long",
{n:B}):""}var R={token_expired:"signin.expired",session_revoked:"signin.ended",invalid_token:"signin.again",signed_out:"signin.signed_out",account_deleted:"signin.gone",network:"\
shell.fault.network",time_out:"shell.fault.network"},G={username_taken:{field:"username",key:"signin.username_taken"},email_taken:{field:"email",key:"signin.ema\
il_taken"},invalid_credentials:{field:"password",key:"signin.wrong_credentials"},reset_code_not_found:{field:"code",key:"signin.wrong_code"}},X=[["Ava","ava@tem\
p.com"],["Mike","mike@temp.com"]],J="password",x=1e3;function re({reason:a,known:s}){let l=u.config.value,[e,g]=c("sign_in"),[f,h]=c(!1),[m,b]=c({field:"",text:""}),
[S,D]=c(a&&R[a]?n(R[a]):""),[k,H]=K(),[T,q]=c(""),y=M.value,_=y.name==="join"&&y.code!==""?y.code:null,z=l?.registration==="open"||l?.registration==="invite"&&_!==
null;async function F(t){h(!0),b({field:"",text:""});try{await t()}catch(d){let{code:o,retryAfter:p}=d,r=Object.hasOwn(G,o)?G[o]:void 0;o==="rate_limited"&&p&&H(
p),b(r?{field:r.field,text:n(r.key)}:{field:"",text:E(d)}),h(!1)}}function P(t){t.preventDefault();let d=t.target,o=r=>A(d,r),p={email:o("email"),password:o("pa\
ssword"),isShared:o("shared")!==""};F(async()=>{if(e==="sign_in")await u.login(p);else if(e==="register"){let r=await u.register({...p,username:o("username"),invite:_});
r!==null&&I(`/g/${r}`,{replace:!0})}else await u.reset(o("code").trim(),o("password")),N("sign_in"),D(n("signin.password_set"))})}function N(t){g(t),h(!1),D(""),
b({field:"",text:""})}let w=t=>m.field===t?m.text:"",v=(t,d)=>i`<button type="button" class="button quiet" onClick=${()=>N(t)}>${n(d)}</button>`;return i`
    <main class="screen">
      <form class="card" onSubmit=${P}>
        <h1><${O} name="logo" /> ${n(`signin.${e}`)}</h1>
        ${S&&i`<p class="card-notice" role="status">${S}</p>`}
        ${_&&i`<${C} code=${_} />`}
        ${e==="register"&&i`<${$}
          name="username" label=${n("signin.name")} autocomplete="username" isFirst=${!0} hint=${n("signin.name_hint")}
          fault=${w("username")||L(T)}
          onInput=${t=>q(t.target.value)}
        />`}
        ${e==="reset"&&i`<${$} name="code" label=${n("signin.code")} hint=${n("signin.code_hint")} isFirst=${!0} fault=${w("code")} />`}
        ${e!=="reset"&&i`<${$}
          name="email" label=${n("signin.email")} type="email" value=${s??""} fault=${w("email")}
          autocomplete=${e==="sign_in"?"username":"email"} isFirst=${e==="sign_in"&&!s}
        />`}
        <${$}
          key=${e} name="password" type="password" isFirst=${e==="sign_in"&&!!s}
          label=${e==="reset"?n("signin.new_password"):n("signin.password")} fault=${w("password")}
          autocomplete=${e==="sign_in"?"current-password":"new-password"}
          minlength=${e==="sign_in"?void 0:8} hint=${e==="sign_in"?"":n("signin.password_hint")}
        />
        ${e!=="reset"&&i`<label class="choice"><input type="checkbox" name="shared" /><span>${n("signin.shared")}</span></label>`}
        <p class="fault" role="alert" hidden=${!m.text||m.field!==""}>${m.field?"":m.text}</p>
        <button class="button primary" disabled=${f||k>0}>
          ${k>0?n("signin.wait",{n:k}):n(`signin.${e}`)}
        </button>
        <div class="card-links">
          ${e==="sign_in"?i`${z&&v("register","signin.register")}${v("reset","signin.has_code")}`:v("sign_in","signin.has_account")}
        </div>
        ${e==="sign_in"&&l?.has_demo_users&&i`<${Q} attempt=${F} />`}
      </form>
    </main>
  `}function K(){let[a,s]=c(0),[l,e]=c(0),g=Math.max(0,Math.ceil((a-l)/x));return W(()=>{if(g===0)return;let f=setInterval(()=>e(Date.now()),x);return()=>clearInterval(
f)},[g===0]),[g,f=>{e(Date.now()),s(Date.now()+f*x)}]}function Q({attempt:a}){return i`
    <fieldset class="demo">
      <legend>${n("signin.try_as")}</legend>
      ${X.map(([s,l])=>i`
          <button type="button" class="button" onClick=${()=>a(()=>u.login({email:String(l),password:J}))}>
            ${s}
          </button>
        `)}
    </fieldset>
  `}export{re as SignIn};
