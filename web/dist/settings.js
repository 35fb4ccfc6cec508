import{d as W,f as z}from"./shared6.js";import{a as v,b as _}from"./shared5.js";import{b as X}from"./shared7.js";import{c as k,
d as G,e as P,f as y,h as g,i as b,o as T,q as O}from"./shared2.js";import{B as R,a as L,e as t}from"./shared.js";import{html as F}from"./vendor/preact.js";import{html as f,useId as q}from"./vendor/preact.js";import{html as j,useState as mt}from"./vendor/preact.js";var K=()=>typeof Notification>"u"?"missing":Notification.permission;function U(){let[e,o]=mt(K()),n=async()=>{
await Notification.requestPermission(),o(K())};return j`
    <div class="setting">
      <p role="status">${t(`account.permission.${e}`)}</p>
      ${e==="default"&&j`<button class="button primary" onClick=${n}>${t("account.allow")}</button>`}
    </div>
  `}function V({session:e,actions:o}){let n=e.me.value?.read_marks??!0,a=(c,l)=>f`
    <${ft}
      session=${e} name=${c}
      options=${l.map(r=>[r,t(`account.${c}.${r}`)])}
    />`,s=c=>f`<${gt} session=${e} name=${c} />`;return f`
    <section class="setting-group">
      <h2>${t("account.looks")}</h2>
      ${a("theme",["system","light","dark","contrast"])}
      ${a("text_size",["small","normal","large"])}
      ${a("density",["normal","compact"])}
      ${a("reduced_motion",["system","always"])}
      <${bt} session=${e} />
    </section>
    <section class="setting-group">
      <h2>${t("account.writing")}</h2>
      <${ht} session=${e} />
      ${s("jump_to_own")}
    </section>
    <section class="setting-group">
      <h2>${t("account.notifications_title")}</h2>
      <${U} />
      ${s("notifications")}
      ${s("notification_text")}
      ${s("mentions_in_muted")}
      ${s("sounds")}
    </section>
    <section class="setting-group">
      <h2>${t("account.reading")}</h2>
      ${a("announce",["all","mentions","none"])}
      <${Y}
        label=${t("account.read_marks")} hint=${t("account.read_marks_hint")} isOn=${n}
        onChange=${c=>{b(()=>o.changeProfile({read_marks:c}))}}
      />
    </section>
  `}function ft({session:e,name:o,options:n}){let{settings:a}=e.local;return f`<${E}
    label=${t(`account.${o}`)} options=${n} value=${a.settings.value[o]}
    onChange=${s=>a.set(o,s)}
  />`}function gt({session:e,name:o}){let{settings:n}=e.local;return f`<${Y}
    label=${t(`account.${o}`)} isOn=${n.settings.value[o]}
    onChange=${a=>n.set(o,a)}
  />`}function ht({session:e}){let{settings:o}=e.local;return f`<${E}
    label=${t("account.enter_sends")} value=${o.settings.value.enter_sends?"enter":"ctrl"}
    options=${[["enter",t("account.enter_sends.enter")],["ctrl",t("account.enter_sends.ctrl")]]}
    onChange=${n=>o.set("enter_sends",n==="enter")}
  />`}function bt({session:e}){let{settings:o}=e.local,n=Object.entries(L).map(([a,{name:s}])=>[a,s]);return f`<${E}
    label=${t("account.language")} value=${o.settings.value.language??""}
    options=${[["",t("account.language.system")],...n]}
    onChange=${a=>o.set("language",a||null)}
  />`}function E({label:e,options:o,value:n,onChange:a}){let s=q();return f`
    <div class="setting">
      <label for=${s}>${e}</label>
      <select
        id=${s} value=${n}
        onChange=${c=>a(c.target.value)}
      >
        ${o.map(([c,l])=>f`<option value=${c} selected=${c===n}>${l}</option>`)}
      </select>
    </div>
  `}function Y({label:e,hint:o="",isOn:n,onChange:a}){let s=q();return f`
    <div class="setting">
      <div>
        <label for=${s}>${e}</label>
        ${o&&f`<p class="hint" id="${s}-hint">${o}</p>`}
      </div>
      <input
        id=${s} class="switch" type="checkbox" role="switch" checked=${n} aria-describedby=${o?`${s}-hint`:void 0}
        onChange=${c=>a(c.target.checked)}
      />
    </div>
  `}import{html as m,useEffect as xt,useRef as St,useState as S}from"./vendor/preact.js";import{html as wt,useLayoutEffect as vt,useRef as Z,useState as M}from"./vendor/preact.js";function D({width:e,height:o}){let n=Math.min(e,o);return{x:(e-n)/2,y:(o-n)/2,side:n}}function A({width:e,height:o},n,a,s){let c=(l,r)=>Math.max(0,Math.min(l,r));
return{x:c(n.x+a,e-n.side),y:c(n.y+s,o-n.side),side:n.side}}var H=({side:e})=>Math.max(1,Math.min(512,Math.round(e)));var J=256,tt=8,yt={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function et({picture:e,upload:o,close:n}){let a=Z(null),[s,c]=M(D(e)),[l,r]=M(
!1),[i,d]=M(""),u=Z(null);vt(()=>ot(a.current,e,s),[s]);let x=($,p)=>c(w=>A(e,w,$*w.side/J,p*w.side/J));function C({clientX:$,clientY:p}){u.current&&(x(u.current.
x-$,u.current.y-p),u.current={x:$,y:p})}function ut($){$.target.setPointerCapture($.pointerId),u.current={x:$.clientX,y:$.clientY}}function dt($){let p=yt[$.key];
p&&($.preventDefault(),x(p[0]*tt,p[1]*tt))}function $t($){let p=Number($.target.value);c(w=>{let I=D(e).side/p,N=(w.side-I)/2;return A(e,{x:w.x+N,y:w.y+N,side:I},
0,0)})}async function pt($){$.preventDefault(),r(!0);try{await o(await _t(e,s)),n(!0)}catch(p){d(g(p)),r(!1)}}return wt`
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
      <p class="fault" role="alert" hidden=${!i}>${i}</p>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>n()}>${t("account.cancel")}</button>
        <button class="button primary" disabled=${l}>${t("account.use_picture")}</button>
      </footer>
    </form>
  `}function ot(e,o,{x:n,y:a,side:s}){let c=e.getContext("2d");c&&(c.imageSmoothingQuality="high",c.clearRect(0,0,e.width,e.height),c.drawImage(o,n,a,s,s,0,0,e.
width,e.height))}function _t(e,o){let n=document.createElement("canvas");return n.width=n.height=H(o),ot(n,e,o),new Promise((a,s)=>{n.toBlob(c=>c?a(c):s(new Error(
t("account.no_picture"))),"image/webp",.85)})}import{html as nt,useState as B}from"./vendor/preact.js";function st({actions:e,close:o}){let[n,a]=B("keep"),[s,c]=B(!1),[l,r]=B("");async function i(u){u.preventDefault(),c(!0);try{await e.deleteAccount(_(u.target,"p\
assword"),n),o(!0)}catch(x){let C=x.code==="invalid_credentials";r(C?t("account.wrong_password"):g(x)),c(!1)}}let d=u=>nt`
    <label class="choice">
      <input type="radio" name="messages" value=${u} checked=${n===u} onChange=${()=>a(u)} />
      <span>${t(`account.messages.${u}`)}</span>
    </label>
  `;return nt`
    <form class="form" onSubmit=${i}>
      <p>${t("account.delete_text")}</p>
      <fieldset class="choices">
        <legend>${t("account.messages")}</legend>
        ${d("keep")}${d("erase")}
      </fieldset>
      <${v} name="password" type="password" label=${t("account.password")} autocomplete="current-password" fault=${l} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>o()}>${t("account.cancel")}</button>
        <button class="button danger" disabled=${s}>${t("account.delete")}</button>
      </footer>
    </form>
  `}var kt="image/png,image/jpeg,image/webp,image/gif";function at({session:e,actions:o}){return m`
    <${Pt} session=${e} actions=${o} />
    <${Et} session=${e} actions=${o} />
    <${Dt} session=${e} actions=${o} />
    <section class="setting-group">
      <h2>${t("account.data")}</h2>
      <div class="setting">
        <p>${t("account.export_hint")}</p>
        <a class="button" href=${o.exportPath} download>${t("account.export")}</a>
      </div>
      <div class="setting">
        <p>${t("account.delete_hint")}</p>
        <button class="button danger" onClick=${()=>{Ct(o)}}>${t("account.delete")}</button>
      </div>
    </section>
  `}var Ct=e=>O(t("account.delete_title"),o=>m`<${st} actions=${e} close=${o} />`);function Pt({session:e,actions:o}){let n=e.me.value,[a,s]=S("");if(!n)return m`<p class="empty" role="status">${t(
"shell.loading")}</p>`;async function c(l){l.preventDefault();let r=l.target,i=d=>_(r,d).trim()||null;try{await o.changeProfile({display_name:i("display_name"),
status:i("status")}),s(""),y(t("account.saved"))}catch(d){s(g(d))}}return m`
    <section class="setting-group">
      <h2>${t("account.page.profile")}</h2>
      <${Ot} session=${e} actions=${o} />
      <form class="form" onSubmit=${c}>
        <dl class="facts">
          <dt>${t("account.username")}</dt><dd><bdi>${n.username}</bdi></dd>
          <dt>${t("account.email")}</dt><dd><bdi>${n.email}</bdi></dd>
        </dl>
        <${v}
          name="display_name" label=${t("account.display_name")} value=${n.display_name??""} autocomplete="name"
          hint=${t("account.display_name_hint")} isOptional=${!0} maxlength=${64}
        />
        <${v}
          name="status" label=${t("account.status")} value=${n.status??""} hint=${t("account.status_hint")}
          isOptional=${!0} maxlength=${140}
        />
        <p class="fault" role="alert" hidden=${!a}>${a}</p>
        <div class="actions"><button class="button primary">${t("account.save")}</button></div>
      </form>
    </section>
  `}function Ot({session:e,actions:o}){let n=St(null),a=e.view.people.get(e.state.me).value;async function s(c){let l=c.target,r=l.files?.[0];if(l.value="",!r)return;
let i;try{i=await createImageBitmap(r)}catch{y(t("account.no_picture"),{isFault:!0});return}await O(t("account.crop"),d=>m`
      <${et} picture=${i} upload=${u=>o.uploadAvatar(u).done} close=${d} />
    `),i.close(),n.current?.focus()}return m`
    <div class="own-picture">
      <${P} id=${e.state.me} name=${G(a)} file=${a?.avatar} size="large" />
      <label class="button">
        ${t("account.choose_picture")}
        <input ref=${n} class="file-input" type="file" accept=${kt} onChange=${s} />
      </label>
      ${a?.avatar&&m`<button type="button" class="button quiet" onClick=${()=>{b(()=>o.changeProfile({avatar:null}))}}>
        ${t("account.remove_picture")}
      </button>`}
    </div>
  `}function Et({session:e,actions:o}){let[n,a]=S({old:"",other:""}),[s,c]=S(!1);async function l(r){r.preventDefault();let i=r.target;c(!0);try{let d=await o.changePassword(
_(i,"old"),_(i,"new"));i.reset(),a({old:"",other:""}),y(t("account.password_changed",{n:d}))}catch(d){let u=d.code==="invalid_credentials";a({old:u?t("account.w\
rong_password"):"",other:u?"":g(d)})}c(!1)}return m`
    <section class="setting-group">
      <h2>${t("account.password")}</h2>
      <form class="form" onSubmit=${l}>
        <input type="text" autocomplete="username" value=${e.me.value?.email??""} hidden readonly />
        <${v} name="old" type="password" label=${t("account.old_password")} autocomplete="current-password" fault=${n.old} />
        <${v}
          name="new" type="password" label=${t("account.new_password")} autocomplete="new-password"
          minlength=${8} hint=${t("account.password_hint")}
        />
        <p class="fault" role="alert" hidden=${!n.other}>${n.other}</p>
        <div class="actions"><button class="button primary" disabled=${s}>${t("account.change_password")}</button></div>
      </form>
    </section>
  `}function Dt({session:e,actions:o}){let[n,a]=S([]),[s,c]=S(""),l=()=>o.blocked().then(a,r=>c(g(r)));return xt(()=>{l()},[]),m`
    <section class="setting-group">
      <h2>${t("account.blocked")}</h2>
      ${s&&m`<p class="fault" role="alert">${s}</p>`}
      ${n.length===0&&!s&&m`<p class="quiet-text">${t("account.none_blocked")}</p>`}
      <ul class="lines" role="list">
        ${n.map(({id:r,username:i})=>m`
          <li key=${r} class="line">
            <${P} id=${r} name=${i} file=${e.view.people.get(r).value?.avatar} size="small" />
            <bdi class="grow line-title">${i}</bdi>
            <button
              class="button" aria-label=${t("account.unblock_name",{name:i})}
              onClick=${()=>{b(()=>o.block(r,!1)).then(l)}}
            >${t("account.unblock")}</button>
          </li>`)}
      </ul>
    </section>
  `}import{html as h,useEffect as Bt,useState as it}from"./vendor/preact.js";var At=[["Edg","Edge"],["OPR","Opera"],["SamsungBrowser","Samsung Internet"],["Firefox","Firefox"],["FxiOS","Firefox"],["CriOS","Chrome"],["Chrome","Chrome"],["\
Safari","Safari"]],Mt=[["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Windows","Windows"],["CrOS","ChromeOS"],["Mac OS X","macOS"],["Linux","Linux"]];function ct(e){if(!e)return{program:null,system:null};let o=s=>s.find(([c])=>e.includes(c))?.[1]??null;return{program:(e.startsWith("Mozilla/")?o(At):e.split(/[\s/]/,
1)[0]||null)?.slice(0,40)??null,system:o(Mt)}}function rt({actions:e}){let[o,n]=it(null),[a,s]=it("");async function c(){try{n(await e.sessions()),s("")}catch(i){s(g(i))}}Bt(()=>{c()},[]);async function l(i){
await b(()=>Promise.all(i.map(({id:u})=>e.endSession(u))))&&y(t("account.n_ended",{n:i.length})),await c()}let r=o?.filter(i=>!i.is_current)??[];return h`
    <section class="setting-group">
      <h2>${t("account.sessions")}</h2>
      <p class="quiet-text">${t("account.sessions_hint")}</p>
      ${a&&h`<p class="fault" role="alert">${a}</p>`}
      ${!o&&!a&&h`<p class="empty" role="status">${t("shell.loading")}</p>`}
      <ul class="lines" role="list">
        ${o?.map(i=>h`<${It} key=${i.id} entry=${i} end=${()=>{l([i])}} />`)}
      </ul>
      <div class="actions">
        ${r.length>0&&h`<button class="button" onClick=${()=>{l(r)}}>${t("account.end_others")}</button>`}
        <button class="button danger" onClick=${()=>{b(Ft)}}>${t("account.end_all")}</button>
      </div>
    </section>
  `}async function Ft(){await R.logout(!0),T("/",{replace:!0})}function It({entry:e,end:o}){let{program:n,system:a}=ct(e.user_agent),s=n&&a?t("account.device",{
program:n,system:a}):n??a??t("account.unknown_device"),c=new Date(e.last_used_at);return h`
    <li class="line">
      <${k} name="device" />
      <div class="grow">
        <p class="line-title"><bdi>${s}</bdi>${e.is_current&&h` <span class="label">${t("account.this_device")}</span>`}</p>
        <p class="hint"><span title=${W(c)}>${t("account.last_used",{at:z(c)})}</span>${e.address&&h` · <bdi>${e.address}</bdi>`}</p>
      </div>
      ${e.is_current?h`<button class="button" onClick=${()=>{X()}}>${t("shell.sign_out")}</button>`:h`<button class="button" aria-label=${t("account.end_device",
{name:s})} onClick=${o}>${t("account.end")}</button>`}
    </li>
  `}var lt={"":{icon:"settings",draw:V},profile:{icon:"person",draw:at},sessions:{icon:"device",draw:rt}};function Ee({session:e,actions:o,page:n}){let a=lt[n];return a?
F`
    <div class="main-body settings">
      <nav class="tabs" aria-label=${t("account.pages")}>
        ${Object.entries(lt).map(([s,{icon:c}])=>F`
          <a class="tab" href=${s?`/settings/${s}`:"/settings"} aria-current=${s===n?"page":void 0}>
            <${k} name=${c} />${t(`account.page.${s||"general"}`)}
          </a>`)}
      </nav>
      <${a.draw} key=${n} session=${e} actions=${o} />
    </div>
  `:F`<div class="main-body"><p class="empty">${t("shell.not_found")}</p></div>`}export{Ee as Settings};
