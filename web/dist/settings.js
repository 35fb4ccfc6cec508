import{a as v,b as _}from"./shared2.js";import{D as O,W as X,a as L,c as t,j as R,l as k,n as G,o as P,p as y,q as g,r as b,u as W,v as z,y as T}from"./shared.js";import{html as F}from"./vendor/preact.js";import{html as f,useId as q}from"./vendor/preact.js";import{html as j,useState as mt}from"./vendor/preact.js";var K=()=>typeof Notification>"u"?"missing":Notification.permission;function U(){let[e,n]=mt(K()),o=async()=>{
await Notification.requestPermission(),n(K())};return j`
    <div class="setting">
      <p role="status">${t(`settings.permission.${e}`)}</p>
      ${e==="default"&&j`<button class="button primary" onClick=${o}>${t("settings.allow")}</button>`}
    </div>
  `}function V({session:e,actions:n}){let o=e.me.value?.read_marks??!0,a=(i,l)=>f`
    <${ft}
      session=${e} name=${i}
      options=${l.map(c=>[c,t(`settings.${i}.${c}`)])}
    />`,s=i=>f`<${gt} session=${e} name=${i} />`;return f`
    <section class="setting-group">
      <h2>${t("settings.looks")}</h2>
      ${a("theme",["system","light","dark","contrast"])}
      ${a("text_size",["small","normal","large"])}
      ${a("density",["normal","compact"])}
      ${a("reduced_motion",["system","always"])}
      <${bt} session=${e} />
    </section>
    <section class="setting-group">
      <h2>${t("settings.writing")}</h2>
      <${ht} session=${e} />
      ${s("jump_to_own")}
    </section>
    <section class="setting-group">
      <h2>${t("shell.notifications")}</h2>
      <${U} />
      ${s("notifications")}
      ${s("notification_text")}
      ${s("mentions_in_muted")}
      ${s("sounds")}
    </section>
    <section class="setting-group">
      <h2>${t("settings.reading")}</h2>
      ${a("announce",["all","mentions","none"])}
      <${Y}
        label=${t("settings.read_marks")} hint=${t("settings.read_marks_hint")} isOn=${o}
        onChange=${i=>{b(()=>n.changeProfile({read_marks:i}))}}
      />
    </section>
  `}function ft({session:e,name:n,options:o}){let{settings:a}=e.local;return f`<${E}
    label=${t(`settings.${n}`)} options=${o} value=${a.settings.value[n]}
    onChange=${s=>a.set(n,s)}
  />`}function gt({session:e,name:n}){let{settings:o}=e.local;return f`<${Y}
    label=${t(`settings.${n}`)} isOn=${o.settings.value[n]}
    onChange=${a=>o.set(n,a)}
  />`}function ht({session:e}){let{settings:n}=e.local;return f`<${E}
    label=${t("settings.enter_sends")} value=${n.settings.value.enter_sends?"enter":"ctrl"}
    options=${[["enter",t("settings.enter_sends.enter")],["ctrl",t("settings.enter_sends.ctrl")]]}
    onChange=${o=>n.set("enter_sends",o==="enter")}
  />`}function bt({session:e}){let{settings:n}=e.local,o=Object.entries(L).map(([a,{name:s}])=>[a,s]);return f`<${E}
    label=${t("settings.language")} value=${n.settings.value.language??""}
    options=${[["",t("settings.language.system")],...o]}
    onChange=${a=>n.set("language",a||null)}
  />`}function E({label:e,options:n,value:o,onChange:a}){let s=q();return f`
    <div class="setting">
      <label for=${s}>${e}</label>
      <select
        id=${s} value=${o}
        onChange=${i=>a(i.target.value)}
      >
        ${n.map(([i,l])=>f`<option value=${i} selected=${i===o}>${l}</option>`)}
      </select>
    </div>
  `}function Y({label:e,hint:n="",isOn:o,onChange:a}){let s=q();return f`
    <div class="setting">
      <div>
        <label for=${s}>${e}</label>
        ${n&&f`<p class="hint" id="${s}-hint">${n}</p>`}
      </div>
      <input
        id=${s} class="switch" type="checkbox" role="switch" checked=${o} aria-describedby=${n?`${s}-hint`:void 0}
        onChange=${i=>a(i.target.checked)}
      />
    </div>
  `}import{html as m,useEffect as xt,useRef as St,useState as S}from"./vendor/preact.js";import{html as wt,useLayoutEffect as vt,useRef as Z,useState as M}from"./vendor/preact.js";function D({width:e,height:n}){let o=Math.min(e,n);return{x:(e-o)/2,y:(n-o)/2,side:o}}function A({width:e,height:n},o,a,s){let i=(l,c)=>Math.max(0,Math.min(l,c));
return{x:i(o.x+a,e-o.side),y:i(o.y+s,n-o.side),side:o.side}}var H=({side:e})=>Math.max(1,Math.min(512,Math.round(e)));var J=256,tt=8,yt={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function et({picture:e,upload:n,close:o}){let a=Z(null),[s,i]=M(D(e)),[l,c]=M(
!1),[r,d]=M(""),u=Z(null);vt(()=>nt(a.current,e,s),[s]);let x=($,p)=>i(w=>A(e,w,$*w.side/J,p*w.side/J));function C({clientX:$,clientY:p}){u.current&&(x(u.current.
x-$,u.current.y-p),u.current={x:$,y:p})}function ut($){$.target.setPointerCapture($.pointerId),u.current={x:$.clientX,y:$.clientY}}function dt($){let p=yt[$.key];
p&&($.preventDefault(),x(p[0]*tt,p[1]*tt))}function $t($){let p=Number($.target.value);i(w=>{let I=D(e).side/p,N=(w.side-I)/2;return A(e,{x:w.x+N,y:w.y+N,side:I},
0,0)})}async function pt($){$.preventDefault(),c(!0);try{await n(await _t(e,s)),o(!0)}catch(p){d(g(p)),c(!1)}}return wt`
    <form class="form crop" onSubmit=${pt}>
      <canvas
        ref=${a} width=${512} height=${512} tabindex="0" role="img" aria-label=${t("account.crop_hint")}
        onPointerDown=${ut} onPointerMove=${C} onPointerUp=${()=>{u.current=null}}
        onPointerCancel=${()=>{u.current=null}} onKeyDown=${dt}
      ></canvas>
      <label class="field">
        <span>${t("account.zoom")}</span>
        <input type="range" min="1" max="4" step="0.05" defaultValue="1" onInput=${$t} />
      </label>
      <p class="fault" role="alert" hidden=${!r}>${r}</p>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>o()}>${t("shell.cancel")}</button>
        <button class="button primary" disabled=${l}>${t("account.use_picture")}</button>
      </footer>
    </form>
  `}function nt(e,n,{x:o,y:a,side:s}){let i=e.getContext("2d");i&&(i.imageSmoothingQuality="high",i.clearRect(0,0,e.width,e.height),i.drawImage(n,o,a,s,s,0,0,e.
width,e.height))}function _t(e,n){let o=document.createElement("canvas");return o.width=o.height=H(n),nt(o,e,n),new Promise((a,s)=>{o.toBlob(i=>i?a(i):s(new Error(
t("account.no_picture"))),"image/webp",.85)})}import{html as ot,useState as B}from"./vendor/preact.js";function st({actions:e,close:n}){let[o,a]=B("keep"),[s,i]=B(!1),[l,c]=B("");async function r(u){u.preventDefault(),i(!0);try{await e.deleteAccount(_(u.target,"p\
assword"),o),n(!0)}catch(x){let C=x.code==="invalid_credentials";c(C?t("account.wrong_password"):g(x)),i(!1)}}let d=u=>ot`
    <label class="choice">
      <input type="radio" name="messages" value=${u} checked=${o===u} onChange=${()=>a(u)} />
      <span>${t(`account.messages.${u}`)}</span>
    </label>
  `;return ot`
    <form class="form" onSubmit=${r}>
      <p>${t("account.delete_text")}</p>
      <fieldset class="choices">
        <legend>${t("account.messages")}</legend>
        ${d("keep")}${d("erase")}
      </fieldset>
      <${v} name="password" type="password" label=${t("signin.password")} autocomplete="current-password" fault=${l} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>n()}>${t("shell.cancel")}</button>
        <button class="button danger" disabled=${s}>${t("account.delete")}</button>
      </footer>
    </form>
  `}var kt="image/png,image/jpeg,image/webp,image/gif";function at({session:e,actions:n}){return m`
    <${Pt} session=${e} actions=${n} />
    <${Et} session=${e} actions=${n} />
    <${Dt} session=${e} actions=${n} />
    <section class="setting-group">
      <h2>${t("account.data")}</h2>
      <div class="setting">
        <p>${t("account.export_hint")}</p>
        <a class="button" href=${n.exportPath} download>${t("account.export")}</a>
      </div>
      <div class="setting">
        <p>${t("account.delete_hint")}</p>
        <button class="button danger" onClick=${()=>{Ct(n)}}>${t("account.delete")}</button>
      </div>
    </section>
  `}var Ct=e=>O(t("account.delete_title"),n=>m`<${st} actions=${e} close=${n} />`);function Pt({session:e,actions:n}){let o=e.me.value,[a,s]=S("");if(!o)return m`<p class="empty" role="status">${t(
"shell.loading")}</p>`;async function i(l){l.preventDefault();let c=l.target,r=d=>_(c,d).trim()||null;try{await n.changeProfile({display_name:r("display_name"),
status:r("status")}),s(""),y(t("account.saved"))}catch(d){s(g(d))}}return m`
    <section class="setting-group">
      <h2>${t("account.page.profile")}</h2>
      <${Ot} session=${e} actions=${n} />
      <form class="form" onSubmit=${i}>
        <dl class="facts">
          <dt>${t("account.username")}</dt><dd><bdi>${o.username}</bdi></dd>
          <dt>${t("signin.email")}</dt><dd><bdi>${o.email}</bdi></dd>
        </dl>
        <${v}
          name="display_name" label=${t("account.display_name")} value=${o.display_name??""} autocomplete="name"
          hint=${t("account.display_name_hint")} isOptional=${!0} maxlength=${64}
        />
        <${v}
          name="status" label=${t("account.status")} value=${o.status??""} hint=${t("account.status_hint")}
          isOptional=${!0} maxlength=${140}
        />
        <p class="fault" role="alert" hidden=${!a}>${a}</p>
        <div class="actions"><button class="button primary">${t("shell.save")}</button></div>
      </form>
    </section>
  `}function Ot({session:e,actions:n}){let o=St(null),a=e.view.people.get(e.state.me).value;async function s(i){let l=i.target,c=l.files?.[0];if(l.value="",!c)return;
let r;try{r=await createImageBitmap(c)}catch{y(t("account.no_picture"),{isFault:!0});return}await O(t("account.crop"),d=>m`
      <${et} picture=${r} upload=${u=>n.uploadAvatar(u).done} close=${d} />
    `),r.close(),o.current?.focus()}return m`
    <div class="own-picture">
      <${P} id=${e.state.me} name=${G(a)} file=${a?.avatar} size="large" />
      <label class="button">
        ${t("account.choose_picture")}
        <input ref=${o} class="file-input" type="file" accept=${kt} onChange=${s} />
      </label>
      ${a?.avatar&&m`<button type="button" class="button quiet" onClick=${()=>{b(()=>n.changeProfile({avatar:null}))}}>
        ${t("account.remove_picture")}
      </button>`}
    </div>
  `}function Et({session:e,actions:n}){let[o,a]=S({old:"",other:""}),[s,i]=S(!1);async function l(c){c.preventDefault();let r=c.target;i(!0);try{let d=await n.changePassword(
_(r,"old"),_(r,"new"));r.reset(),a({old:"",other:""}),y(t("account.password_changed",{n:d}))}catch(d){let u=d.code==="invalid_credentials";a({old:u?t("account.w\
rong_password"):"",other:u?"":g(d)})}i(!1)}return m`
    <section class="setting-group">
      <h2>${t("signin.password")}</h2>
      <form class="form" onSubmit=${l}>
        <input type="text" autocomplete="username" value=${e.me.value?.email??""} hidden readonly />
        <${v} name="old" type="password" label=${t("account.old_password")} autocomplete="current-password" fault=${o.old} />
        <${v}
          name="new" type="password" label=${t("signin.new_password")} autocomplete="new-password"
          minlength=${8} hint=${t("signin.password_hint")}
        />
        <p class="fault" role="alert" hidden=${!o.other}>${o.other}</p>
        <div class="actions"><button class="button primary" disabled=${s}>${t("account.change_password")}</button></div>
      </form>
    </section>
  `}function Dt({session:e,actions:n}){let[o,a]=S([]),[s,i]=S(""),l=()=>n.blocked().then(a,c=>i(g(c)));return xt(()=>{l()},[]),m`
    <section class="setting-group">
      <h2>${t("account.blocked")}</h2>
      ${s&&m`<p class="fault" role="alert">${s}</p>`}
      ${o.length===0&&!s&&m`<p class="quiet-text">${t("account.none_blocked")}</p>`}
      <ul class="lines" role="list">
        ${o.map(({id:c,username:r})=>m`
          <li key=${c} class="line">
            <${P} id=${c} name=${r} file=${e.view.people.get(c).value?.avatar} size="small" />
            <bdi class="grow line-title">${r}</bdi>
            <button
              class="button" aria-label=${t("account.unblock_name",{name:r})}
              onClick=${()=>{b(()=>n.block(c,!1)).then(l)}}
            >${t("account.unblock")}</button>
          </li>`)}
      </ul>
    </section>
  `}import{html as h,useEffect as Bt,useState as rt}from"./vendor/preact.js";var At=[["Edg","Edge"],["OPR","Opera"],["SamsungBrowser","Samsung Internet"],["Firefox","Firefox"],["FxiOS","Firefox"],["CriOS","Chrome"],["Chrome","Chrome"],["\
Safari","Safari"]],Mt=[["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Windows","Windows"],["CrOS","ChromeOS"],["Mac OS X","macOS"],["Linux","Linux"]];function it(e){if(!e)return{program:null,system:null};let n=s=>s.find(([i])=>e.includes(i))?.[1]??null;return{program:(e.startsWith("Mozilla/")?n(At):e.split(/[\s/]/,
1)[0]||null)?.slice(0,40)??null,system:n(Mt)}}function ct({actions:e}){let[n,o]=rt(null),[a,s]=rt("");async function i(){try{o(await e.sessions()),s("")}catch(r){s(g(r))}}Bt(()=>{i()},[]);async function l(r){
await b(()=>Promise.all(r.map(({id:u})=>e.endSession(u))))&&y(t("account.n_ended",{n:r.length})),await i()}let c=n?.filter(r=>!r.is_current)??[];return h`
    <section class="setting-group">
      <h2>${t("account.sessions")}</h2>
      <p class="quiet-text">${t("account.sessions_hint")}</p>
      ${a&&h`<p class="fault" role="alert">${a}</p>`}
      ${!n&&!a&&h`<p class="empty" role="status">${t("shell.loading")}</p>`}
      <ul class="lines" role="list">
        ${n?.map(r=>h`<${It} key=${r.id} entry=${r} end=${()=>{l([r])}} />`)}
      </ul>
      <div class="actions">
        ${c.length>0&&h`<button class="button" onClick=${()=>{l(c)}}>${t("account.end_others")}</button>`}
        <button class="button danger" onClick=${()=>{b(Ft)}}>${t("account.end_all")}</button>
      </div>
    </section>
  `}async function Ft(){await R.logout(!0),T("/",{replace:!0})}function It({entry:e,end:n}){let{program:o,system:a}=it(e.user_agent),s=o&&a?t("account.device",{
program:o,system:a}):o??a??t("account.unknown_device"),i=new Date(e.last_used_at);return h`
    <li class="line">
      <${k} name="device" />
      <div class="grow">
        <p class="line-title"><bdi>${s}</bdi>${e.is_current&&h` <span class="label">${t("account.this_device")}</span>`}</p>
        <p class="hint"><span title=${W(i)}>${t("account.last_used",{at:z(i)})}</span>${e.address&&h` · <bdi>${e.address}</bdi>`}</p>
      </div>
      ${e.is_current?h`<button class="button" onClick=${()=>{X()}}>${t("shell.sign_out")}</button>`:h`<button class="button" aria-label=${t("account.end_device",
{name:s})} onClick=${n}>${t("account.end")}</button>`}
    </li>
  `}var lt={"":{icon:"settings",draw:V},profile:{icon:"person",draw:at},sessions:{icon:"device",draw:ct}};function Ee({session:e,actions:n,page:o}){let a=lt[o];return a?
F`
    <div class="main-body settings">
      <nav class="tabs" aria-label=${t("shell.settings")}>
        ${Object.entries(lt).map(([s,{icon:i}])=>F`
          <a class="tab" href=${s?`/settings/${s}`:"/settings"} aria-current=${s===o?"page":void 0}>
            <${k} name=${i} />${t(`account.page.${s||"general"}`)}
          </a>`)}
      </nav>
      <${a.draw} key=${o} session=${e} actions=${n} />
    </div>
  `:F`<div class="main-body"><p class="empty">${t("shell.not_found")}</p></div>`}export{Ee as Settings};
