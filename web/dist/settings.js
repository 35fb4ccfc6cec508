import{E as V,F as Y,S as H,j as q,k as A,p as M}from"./shared.js";import{B as j,D as _,F as b,G as x,H as K,I as U,a as T,d as t,v as X,w as E,x as f,y as h}from"./shared1.js";import{html as G}from"./vendor/preact.js";import{html as g,useId as tt}from"./vendor/preact.js";import{html as Q,useState as vt}from"./vendor/preact.js";var Z=()=>typeof Notification>"u"?"missing":Notification.permission;function J(){let[e,n]=vt(Z()),o=async()=>{await Notification.requestPermission(),n(Z())};return Q`
    <div class="setting">
      <p role="status">${t(`settings.permission.${e}`)}</p>
      ${e==="default"&&Q`<button class="button primary" onClick=${o}>${t("settings.allow")}</button>`}
    </div>
  `}function et({session:e,actions:n}){let o=e.me.value?.read_marks??!0,a=(i,l)=>g`
    <${wt}
      session=${e} name=${i}
      options=${l.map(c=>[c,t(`settings.${i}.${c}`)])}
    />`,s=i=>g`<${yt} session=${e} name=${i} />`;return g`
    <section class="setting-group">
      <h2>${t("settings.looks")}</h2>
      ${a("theme",["system","light","dark","contrast"])}
      ${a("text_size",["small","normal","large"])}
      ${a("density",["normal","compact"])}
      ${a("reduced_motion",["system","always"])}
      <${xt} session=${e} />
    </section>
    <section class="setting-group">
      <h2>${t("settings.writing")}</h2>
      <${_t} session=${e} />
      ${s("jump_to_own")}
    </section>
    <section class="setting-group">
      <h2>${t("shell.notifications")}</h2>
      <${J} />
      ${s("notifications")}
      ${s("notification_text")}
      ${s("mentions_in_muted")}
      ${s("sounds")}
    </section>
    <section class="setting-group">
      <h2>${t("settings.reading")}</h2>
      ${a("announce",["all","mentions","none"])}
      <${nt}
        label=${t("settings.read_marks")} hint=${t("settings.read_marks_hint")} isOn=${o}
        onChange=${i=>{x(()=>n.changeProfile({read_marks:i}))}}
      />
    </section>
  `}function wt({session:e,name:n,options:o}){let{settings:a}=e.local;return g`<${B}
    label=${t(`settings.${n}`)} options=${o} value=${a.settings.value[n]}
    onChange=${s=>a.set(n,s)}
  />`}function yt({session:e,name:n}){let{settings:o}=e.local;return g`<${nt}
    label=${t(`settings.${n}`)} isOn=${o.settings.value[n]}
    onChange=${a=>o.set(n,a)}
  />`}function _t({session:e}){let{settings:n}=e.local;return g`<${B}
    label=${t("settings.enter_sends")} value=${n.settings.value.enter_sends?"enter":"ctrl"}
    options=${[["enter",t("settings.enter_sends.enter")],["ctrl",t("settings.enter_sends.ctrl")]]}
    onChange=${o=>n.set("enter_sends",o==="enter")}
  />`}function xt({session:e}){let{settings:n}=e.local,o=Object.entries(T).map(([a,{name:s}])=>[a,s]);return g`<${B}
    label=${t("settings.language")} value=${n.settings.value.language??""}
    options=${[["",t("settings.language.system")],...o]}
    onChange=${a=>n.set("language",a||null)}
  />`}function B({label:e,options:n,value:o,onChange:a}){let s=tt();return g`
    <div class="setting">
      <label for=${s}>${e}</label>
      <select
        id=${s} value=${o}
        onChange=${i=>a(i.target.value)}
      >
        ${n.map(([i,l])=>g`<option value=${i} selected=${i===o}>${l}</option>`)}
      </select>
    </div>
  `}function nt({label:e,hint:n="",isOn:o,onChange:a}){let s=tt();return g`
    <div class="setting">
      <div>
        <label for=${s}>${e}</label>
        ${n&&g`<p class="hint" id="${s}-hint">${n}</p>`}
      </div>
      <input
        id=${s} class="switch" type="checkbox" role="switch" checked=${o} aria-describedby=${n?`${s}-hint`:void 0}
        onChange=${i=>a(i.target.checked)}
      />
    </div>
  `}import{html as d,useEffect as Et,useRef as Dt,useState as O}from"./vendor/preact.js";import{html as St,useLayoutEffect as kt,useRef as at,useState as N}from"./vendor/preact.js";function F({width:e,height:n}){let o=Math.min(e,n);return{x:(e-o)/2,y:(n-o)/2,side:o}}function I({width:e,height:n},o,a,s){let i=(l,c)=>Math.max(0,Math.min(l,c));return{x:i(o.x+a,e-o.side),y:i(o.y+s,n-o.side),side:o.side}}var ot=({side:e})=>Math.max(1,Math.min(512,Math.round(e)));var it=256,rt=8,Ct={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function ct({picture:e,upload:n,close:o}){let a=at(null),[s,i]=N(F(e)),[l,c]=N(!1),[r,m]=N(""),u=at(null);kt(()=>lt(a.current,e,s),[s]);let S=($,p)=>i(k=>I(e,k,$*k.side/it,p*k.side/it));function w({clientX:$,clientY:p}){u.current&&(S(u.current.x-$,u.current.y-p),u.current={x:$,y:p})}function y($){$.target.setPointerCapture($.pointerId),u.current={x:$.clientX,y:$.clientY}}function C($){let p=Ct[$.key];p&&($.preventDefault(),S(p[0]*rt,p[1]*rt))}function P($){let p=Number($.target.value);i(k=>{let W=F(e).side/p,z=(k.side-W)/2;return I(e,{x:k.x+z,y:k.y+
z,side:W},0,0)})}async function D($){$.preventDefault(),c(!0);try{await n(await Pt(e,s)),o(!0)}catch(p){m(b(p)),c(!1)}}return St`
    <form class="form crop" onSubmit=${D}>
      <canvas
        ref=${a} width=${512} height=${512} tabindex="0" role="img" aria-label=${t("account.crop_hint")}
        onPointerDown=${y} onPointerMove=${w} onPointerUp=${()=>{u.current=null}}
        onPointerCancel=${()=>{u.current=null}} onKeyDown=${C}
      ></canvas>
      <label class="field">
        <span>${t("account.zoom")}</span>
        <input type="range" min="1" max="4" step="0.05" defaultValue="1" onInput=${P} />
      </label>
      <p class="fault" role="alert" hidden=${!r}>${r}</p>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>o()}>${t("shell.cancel")}</button>
        <button class="button primary" disabled=${l}>${t("account.use_picture")}</button>
      </footer>
    </form>
  `}function lt(e,n,{x:o,y:a,side:s}){let i=e.getContext("2d");i&&(i.imageSmoothingQuality="high",i.clearRect(0,0,e.width,e.height),i.drawImage(n,o,a,s,s,0,0,e.width,e.height))}function Pt(e,n){let o=document.createElement("canvas");return o.width=o.height=ot(n),lt(o,e,n),new Promise((a,s)=>{o.toBlob(i=>i?a(i):s(new Error(t("account.no_picture"))),"image/webp",.85)})}import{html as ut,useState as L}from"./vendor/preact.js";function mt({actions:e,close:n}){let[o,a]=L("keep"),[s,i]=L(!1),[l,c]=L("");async function r(u){u.preventDefault(),i(!0);try{await e.deleteAccount(h(u.target,"password"),o),n(!0)}catch(S){let w=S.code==="invalid_credentials";c(w?t("signin.wrong_password"):b(S)),i(!1)}}let m=u=>ut`
    <label class="choice">
      <input type="radio" name="messages" value=${u} checked=${o===u} onChange=${()=>a(u)} />
      <span>${t(`account.messages.${u}`)}</span>
    </label>
  `;return ut`
    <form class="form" onSubmit=${r}>
      <p>${t("account.delete_text")}</p>
      <fieldset class="choices">
        <legend>${t("account.messages")}</legend>
        ${m("keep")}${m("erase")}
      </fieldset>
      <${f} name="password" type="password" label=${t("signin.password")} autocomplete="current-password" fault=${l} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>n()}>${t("shell.cancel")}</button>
        <button class="button danger" disabled=${s}>${t("account.delete")}</button>
      </footer>
    </form>
  `}import{html as Ot,useState as R}from"./vendor/preact.js";var $t={field:"",text:""};function pt({session:e,actions:n}){let o=e.me.value,[a,s]=R($t),[i,l]=R(""),[c,r]=R(!1);if(!o)return null;let{username:m,email:u}=o;async function S(y){y.preventDefault();let C=y.target,P={username:h(C,"username"),email:h(C,"email")};r(!0),s($t);try{await n.changeProfile({...P.username!==m&&{username:P.username},...P.email!==u&&{email:P.email},password:h(C,"password")}),C.reset(),_(t("account.saved"))}catch(D){s(U(D))}r(!1)}let w=y=>a.field===y?a.text:"";return Ot`
    <section class="setting-group">
      <h2>${t("account.login")}</h2>
      <form class="form" onSubmit=${S}>
        <${f}
          name="username" label=${t("account.username")} value=${m} autocomplete="username"
          hint=${t("account.username_hint")} fault=${w("username")||K(i)}
          onInput=${y=>l(y.target.value)}
        />
        <${f}
          name="email" label=${t("signin.email")} type="email" value=${u} autocomplete="email"
          hint=${t("account.email_hint")} fault=${w("email")}
        />
        <${f}
          name="password" label=${t("signin.password")} type="password" autocomplete="current-password"
          fault=${w("password")}
        />
        <p class="fault" role="alert" hidden=${!w("")}>${w("")}</p>
        <div class="actions"><button class="button primary" disabled=${c}>${t("account.save_login")}</button></div>
      </form>
    </section>
  `}var At="image/png,image/jpeg,image/webp,image/gif";function dt({session:e,actions:n}){return d`
    <${Bt} session=${e} actions=${n} />
    <${pt} session=${e} actions=${n} />
    <${It} session=${e} actions=${n} />
    <${Nt} session=${e} actions=${n} />
    <section class="setting-group">
      <h2>${t("account.data")}</h2>
      <div class="setting">
        <p>${t("account.export_hint")}</p>
        <a class="button" href=${n.exportPath} download>${t("account.export")}</a>
      </div>
      <div class="setting">
        <p>${t("account.delete_hint")}</p>
        <button class="button danger" onClick=${()=>{Mt(n)}}>${t("account.delete")}</button>
      </div>
    </section>
  `}var Mt=e=>M(t("account.delete_title"),n=>d`<${mt} actions=${e} close=${n} />`);function Bt({session:e,actions:n}){let o=e.me.value,[a,s]=O("");if(!o)return d`<p class="empty" role="status">${t("shell.loading")}</p>`;async function i(l){l.preventDefault();let c=l.target,r=m=>h(c,m).trim()||null;try{await n.changeProfile({display_name:r("display_name"),status:r("status")}),s(""),_(t("account.saved"))}catch(m){s(b(m))}}return d`
    <section class="setting-group">
      <h2>${t("account.page.profile")}</h2>
      <${Ft} session=${e} actions=${n} />
      <form class="form" onSubmit=${i}>
        <${f}
          name="display_name" label=${t("account.display_name")} value=${o.display_name??""} autocomplete="name"
          hint=${t("account.display_name_hint")} isOptional=${!0} maxlength=${64}
        />
        <${f}
          name="status" label=${t("account.status")} value=${o.status??""} hint=${t("account.status_hint")}
          isOptional=${!0} maxlength=${140}
        />
        <p class="fault" role="alert" hidden=${!a}>${a}</p>
        <div class="actions"><button class="button primary">${t("shell.save")}</button></div>
      </form>
    </section>
  `}function Ft({session:e,actions:n}){let o=Dt(null),a=e.view.people.get(e.state.me).value;async function s(i){let l=i.target,c=l.files?.[0];if(l.value="",!c)return;let r;try{r=await createImageBitmap(c)}catch{_(t("account.no_picture"),{isFault:!0});return}await M(t("account.crop"),m=>d`
      <${ct} picture=${r} upload=${u=>n.uploadAvatar(u).done} close=${m} />
    `),r.close(),o.current?.focus()}return d`
    <div class="own-picture">
      <${A} id=${e.state.me} name=${q(a)} file=${a?.avatar} size="large" />
      <label class="button">
        ${t("account.choose_picture")}
        <input ref=${o} class="file-input" type="file" accept=${At} onChange=${s} />
      </label>
      ${a?.avatar&&d`<button type="button" class="button quiet" onClick=${()=>{x(()=>n.changeProfile({avatar:null}))}}>
        ${t("account.remove_picture")}
      </button>`}
    </div>
  `}function It({session:e,actions:n}){let[o,a]=O({old:"",other:""}),[s,i]=O(!1);async function l(c){c.preventDefault();let r=c.target;i(!0);try{let m=await n.changePassword(h(r,"old"),h(r,"new"));r.reset(),a({old:"",other:""}),_(t("account.password_changed",{n:m}))}catch(m){let u=m.code==="invalid_credentials";a({old:u?t("signin.wrong_password"):"",other:u?"":b(m)})}i(!1)}return d`
    <section class="setting-group">
      <h2>${t("signin.password")}</h2>
      <form class="form" onSubmit=${l}>
        <input type="text" autocomplete="username" value=${e.me.value?.email??""} hidden readonly />
        <${f} name="old" type="password" label=${t("account.old_password")} autocomplete="current-password" fault=${o.old} />
        <${f}
          name="new" type="password" label=${t("signin.new_password")} autocomplete="new-password"
          minlength=${8} hint=${t("signin.password_hint")}
        />
        <p class="fault" role="alert" hidden=${!o.other}>${o.other}</p>
        <div class="actions"><button class="button primary" disabled=${s}>${t("account.change_password")}</button></div>
      </form>
    </section>
  `}function Nt({session:e,actions:n}){let[o,a]=O([]),[s,i]=O(""),l=()=>n.blocked().then(a,c=>i(b(c)));return Et(()=>{l()},[]),d`
    <section class="setting-group">
      <h2>${t("account.blocked")}</h2>
      ${s&&d`<p class="fault" role="alert">${s}</p>`}
      ${o.length===0&&!s&&d`<p class="quiet-text">${t("account.none_blocked")}</p>`}
      <ul class="lines" role="list">
        ${o.map(({id:c,username:r})=>d`
          <li key=${c} class="line">
            <${A} id=${c} name=${r} file=${e.view.people.get(c).value?.avatar} size="small" />
            <bdi class="grow line-title">${r}</bdi>
            <button
              class="button" aria-label=${t("account.unblock_name",{name:r})}
              onClick=${()=>{x(()=>n.block(c,!1)).then(l)}}
            >${t("account.unblock")}</button>
          </li>`)}
      </ul>
    </section>
  `}import{html as v,useEffect as Gt,useState as gt}from"./vendor/preact.js";var Lt=[["Edg","Edge"],["OPR","Opera"],["SamsungBrowser","Samsung Internet"],["Firefox","Firefox"],["FxiOS","Firefox"],["CriOS","Chrome"],["Chrome","Chrome"],["Safari","Safari"]],Rt=[["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Windows","Windows"],["CrOS","ChromeOS"],["Mac OS X","macOS"],["Linux","Linux"]];function ft(e){if(!e)return{program:null,system:null};let n=s=>s.find(([i])=>e.includes(i))?.[1]??null;return{program:(e.startsWith("Mozilla/")?n(Lt):e.split(/[\s/]/,1)[0]||null)?.slice(0,40)??null,system:n(Rt)}}function ht({actions:e}){let[n,o]=gt(null),[a,s]=gt("");async function i(){try{o(await e.sessions()),s("")}catch(r){s(b(r))}}Gt(()=>{i()},[]);async function l(r){await x(()=>Promise.all(r.map(({id:u})=>e.endSession(u))))&&_(t("account.n_ended",{n:r.length})),await i()}let c=n?.filter(r=>!r.is_current)??[];return v`
    <section class="setting-group">
      <h2>${t("account.sessions")}</h2>
      <p class="quiet-text">${t("account.sessions_hint")}</p>
      ${a&&v`<p class="fault" role="alert">${a}</p>`}
      ${!n&&!a&&v`<p class="empty" role="status">${t("shell.loading")}</p>`}
      <ul class="lines" role="list">
        ${n?.map(r=>v`<${zt} key=${r.id} entry=${r} end=${()=>{l([r])}} />`)}
      </ul>
      <div class="actions">
        ${c.length>0&&v`<button class="button" onClick=${()=>{l(c)}}>${t("account.end_others")}</button>`}
        <button class="button danger" onClick=${()=>{x(Wt)}}>${t("account.end_all")}</button>
      </div>
    </section>
  `}async function Wt(){await X.logout(!0),j("/",{replace:!0})}function zt({entry:e,end:n}){let{program:o,system:a}=ft(e.user_agent),s=o&&a?t("account.device",{program:o,system:a}):o??a??t("account.unknown_device"),i=new Date(e.last_used_at);return v`
    <li class="line">
      <${E} name="device" />
      <div class="grow">
        <p class="line-title"><bdi>${s}</bdi>${e.is_current&&v` <span class="label">${t("account.this_device")}</span>`}</p>
        <p class="hint"><span title=${V(i)}>${t("account.last_used",{at:Y(i)})}</span>${e.address&&v` · <bdi>${e.address}</bdi>`}</p>
      </div>
      ${e.is_current?v`<button class="button" onClick=${()=>{H()}}>${t("shell.sign_out")}</button>`:v`<button class="button" aria-label=${t("account.end_device",{name:s})} onClick=${n}>${t("account.end")}</button>`}
    </li>
  `}var bt={"":{icon:"settings",draw:et},profile:{icon:"person",draw:dt},sessions:{icon:"device",draw:ht}};function Te({session:e,actions:n,page:o}){let a=bt[o];return a?G`
    <div class="main-body settings">
      <nav class="tabs" aria-label=${t("shell.settings")}>
        ${Object.entries(bt).map(([s,{icon:i}])=>G`
          <a class="tab" href=${s?`/settings/${s}`:"/settings"} aria-current=${s===o?"page":void 0}>
            <${E} name=${i} />${t(`account.page.${s||"general"}`)}
          </a>`)}
      </nav>
      <${a.draw} key=${o} session=${e} actions=${n} />
    </div>
  `:G`<div class="main-body"><p class="empty">${t("shell.not_found")}</p></div>`}export{Te as Settings};
