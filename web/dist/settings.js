import{b as z}from"./shared9.js";import{a as v,b as _}from"./shared8.js";import"./shared6.js";import{e as G}from"./shared.js";
import"./shared3.js";import{a as O}from"./shared5.js";import"./shared10.js";import{a as L,b as R,e as t,h as k,i as y,k as g,
l as b,o as T,q as W,r as P}from"./shared1.js";import{html as F}from"./vendor/preact.js";import{html as f,useId as U}from"./vendor/preact.js";import{html as X,useState as mt}from"./vendor/preact.js";var j=()=>typeof Notification>"u"?"missing":Notification.permission;function K(){let[e,o]=mt(j()),n=async()=>{
await Notification.requestPermission(),o(j())};return X`
    <div class="setting">
      <p role="status">${t(`account.permission.${e}`)}</p>
      ${e==="default"&&X`<button class="button primary" onClick=${n}>${t("account.allow")}</button>`}
    </div>
  `}function q({session:e,actions:o}){let n=e.me.value?.read_marks??!0,a=(c,l)=>f`
    <${pt}
      session=${e} name=${c}
      options=${l.map(r=>[r,t(`account.${c}.${r}`)])}
    />`,s=c=>f`<${ft} session=${e} name=${c} />`;return f`
    <section class="setting-group">
      <h2>${t("account.looks")}</h2>
      ${a("theme",["system","light","dark","contrast"])}
      ${a("text_size",["small","normal","large"])}
      ${a("density",["normal","compact"])}
      ${a("reduced_motion",["system","always"])}
      <${ht} session=${e} />
    </section>
    <section class="setting-group">
      <h2>${t("account.writing")}</h2>
      <${gt} session=${e} />
      ${s("jump_to_own")}
    </section>
    <section class="setting-group">
      <h2>${t("account.notifications_title")}</h2>
      <${K} />
      ${s("notifications")}
      ${s("notification_text")}
      ${s("mentions_in_muted")}
      ${s("sounds")}
    </section>
    <section class="setting-group">
      <h2>${t("account.reading")}</h2>
      ${a("announce",["all","mentions","none"])}
      <${V}
        label=${t("account.read_marks")} hint=${t("account.read_marks_hint")} isOn=${n}
        onChange=${c=>{b(()=>o.changeProfile({read_marks:c}))}}
      />
    </section>
  `}function pt({session:e,name:o,options:n}){let{settings:a}=e.local;return f`<${E}
    label=${t(`account.${o}`)} options=${n} value=${a.settings.value[o]}
    onChange=${s=>a.set(o,s)}
  />`}function ft({session:e,name:o}){let{settings:n}=e.local;return f`<${V}
    label=${t(`account.${o}`)} isOn=${n.settings.value[o]}
    onChange=${a=>n.set(o,a)}
  />`}function gt({session:e}){let{settings:o}=e.local;return f`<${E}
    label=${t("account.enter_sends")} value=${o.settings.value.enter_sends?"enter":"ctrl"}
    options=${[["enter",t("account.enter_sends.enter")],["ctrl",t("account.enter_sends.ctrl")]]}
    onChange=${n=>o.set("enter_sends",n==="enter")}
  />`}function ht({session:e}){let{settings:o}=e.local,n=Object.entries(L).map(([a,{name:s}])=>[a,s]);return f`<${E}
    label=${t("account.language")} value=${o.settings.value.language??""}
    options=${[["",t("account.language.system")],...n]}
    onChange=${a=>o.set("language",a||null)}
  />`}function E({label:e,options:o,value:n,onChange:a}){let s=U();return f`
    <div class="setting">
      <label for=${s}>${e}</label>
      <select
        id=${s} value=${n}
        onChange=${c=>a(c.target.value)}
      >
        ${o.map(([c,l])=>f`<option value=${c} selected=${c===n}>${l}</option>`)}
      </select>
    </div>
  `}function V({label:e,hint:o="",isOn:n,onChange:a}){let s=U();return f`
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
  `}import{html as p,useEffect as _t,useRef as xt,useState as S}from"./vendor/preact.js";import{html as bt,useLayoutEffect as wt,useRef as Q,useState as M}from"./vendor/preact.js";function D({width:e,height:o}){let n=Math.min(e,o);return{x:(e-n)/2,y:(o-n)/2,side:n}}function A({width:e,height:o},n,a,s){let c=(l,r)=>Math.max(0,Math.min(l,r));
return{x:c(n.x+a,e-n.side),y:c(n.y+s,o-n.side),side:n.side}}var Y=({side:e})=>Math.max(1,Math.min(512,Math.round(e)));var Z=256,J=8,vt={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function tt({picture:e,upload:o,close:n}){let a=Q(null),[s,c]=M(D(e)),[l,r]=M(
!1),[i,d]=M(""),u=Q(null);wt(()=>et(a.current,e,s),[s]);let x=($,m)=>c(w=>A(e,w,$*w.side/Z,m*w.side/Z));function C({clientX:$,clientY:m}){u.current&&(x(u.current.
x-$,u.current.y-m),u.current={x:$,y:m})}function lt($){$.target.setPointerCapture($.pointerId),u.current={x:$.clientX,y:$.clientY}}function ut($){let m=vt[$.key];
m&&($.preventDefault(),x(m[0]*J,m[1]*J))}function dt($){let m=Number($.target.value);c(w=>{let I=D(e).side/m,N=(w.side-I)/2;return A(e,{x:w.x+N,y:w.y+N,side:I},
0,0)})}async function $t($){$.preventDefault(),r(!0);try{await o(await yt(e,s)),n(!0)}catch(m){d(g(m)),r(!1)}}return bt`
    <form class="form crop" onSubmit=${$t}>
      <canvas
        ref=${a} width=${512} height=${512} tabindex="0" role="img" aria-label=${t("account.crop_hint")}
        onPointerDown=${lt} onPointerMove=${C} onPointerUp=${()=>{u.current=null}}
        onPointerCancel=${()=>{u.current=null}} onKeyDown=${ut}
      ></canvas>
      <label class="field">
        <span>${t("account.zoom")}</span>
        <input type="range" min="1" max="4" step="0.05" defaultValue="1" onInput=${dt} />
      </label>
      <p class="fault" role="alert" hidden=${!i}>${i}</p>
      <footer class="dialog-foot">
        <button type="button" class="button" onClick=${()=>n()}>${t("account.cancel")}</button>
        <button class="button primary" disabled=${l}>${t("account.use_picture")}</button>
      </footer>
    </form>
  `}function et(e,o,{x:n,y:a,side:s}){let c=e.getContext("2d");c&&(c.imageSmoothingQuality="high",c.clearRect(0,0,e.width,e.height),c.drawImage(o,n,a,s,s,0,0,e.
width,e.height))}function yt(e,o){let n=document.createElement("canvas");return n.width=n.height=Y(o),et(n,e,o),new Promise((a,s)=>{n.toBlob(c=>c?a(c):s(new Error(
t("account.no_picture"))),"image/webp",.85)})}import{html as ot,useState as B}from"./vendor/preact.js";function nt({actions:e,close:o}){let[n,a]=B("keep"),[s,c]=B(!1),[l,r]=B("");async function i(u){u.preventDefault(),c(!0);try{await e.deleteAccount(_(u.target,"p\
assword"),n),o(!0)}catch(x){let C=x.code==="invalid_credentials";r(C?t("account.wrong_password"):g(x)),c(!1)}}let d=u=>ot`
    <label class="choice">
      <input type="radio" name="messages" value=${u} checked=${n===u} onChange=${()=>a(u)} />
      <span>${t(`account.messages.${u}`)}</span>
    </label>
  `;return ot`
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
  `}var St="image/png,image/jpeg,image/webp,image/gif";function st({session:e,actions:o}){return p`
    <${Ct} session=${e} actions=${o} />
    <${Ot} session=${e} actions=${o} />
    <${Et} session=${e} actions=${o} />
    <section class="setting-group">
      <h2>${t("account.data")}</h2>
      <div class="setting">
        <p>${t("account.export_hint")}</p>
        <a class="button" href=${o.exportPath} download>${t("account.export")}</a>
      </div>
      <div class="setting">
        <p>${t("account.delete_hint")}</p>
        <button class="button danger" onClick=${()=>{kt(o)}}>${t("account.delete")}</button>
      </div>
    </section>
  `}var kt=e=>O(t("account.delete_title"),o=>p`<${nt} actions=${e} close=${o} />`);function Ct({session:e,actions:o}){let n=e.me.value,[a,s]=S("");if(!n)return p`<p class="empty" role="status">${t(
"shell.loading")}</p>`;async function c(l){l.preventDefault();let r=l.target,i=d=>_(r,d).trim()||null;try{await o.changeProfile({display_name:i("display_name"),
status:i("status")}),s(""),y(t("account.saved"))}catch(d){s(g(d))}}return p`
    <section class="setting-group">
      <h2>${t("account.page.profile")}</h2>
      <${Pt} session=${e} actions=${o} />
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
  `}function Pt({session:e,actions:o}){let n=xt(null),a=e.view.people.get(e.state.me).value;async function s(c){let l=c.target,r=l.files?.[0];if(l.value="",!r)return;
let i;try{i=await createImageBitmap(r)}catch{y(t("account.no_picture"),{isFault:!0});return}await O(t("account.crop"),d=>p`
      <${tt} picture=${i} upload=${u=>o.uploadAvatar(u).done} close=${d} />
    `),i.close(),n.current?.focus()}return p`
    <div class="picture">
      <${P} id=${e.state.me} name=${W(a)} file=${a?.avatar} size="large" />
      <label class="button">
        ${t("account.choose_picture")}
        <input ref=${n} class="file-input" type="file" accept=${St} onChange=${s} />
      </label>
      ${a?.avatar&&p`<button type="button" class="button quiet" onClick=${()=>{b(()=>o.changeProfile({avatar:null}))}}>
        ${t("account.remove_picture")}
      </button>`}
    </div>
  `}function Ot({session:e,actions:o}){let[n,a]=S({old:"",other:""}),[s,c]=S(!1);async function l(r){r.preventDefault();let i=r.target;c(!0);try{let d=await o.changePassword(
_(i,"old"),_(i,"new"));i.reset(),a({old:"",other:""}),y(t("account.password_changed",{n:d}))}catch(d){let u=d.code==="invalid_credentials";a({old:u?t("account.w\
rong_password"):"",other:u?"":g(d)})}c(!1)}return p`
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
  `}function Et({session:e,actions:o}){let[n,a]=S([]),[s,c]=S(""),l=()=>o.blocked().then(a,r=>c(g(r)));return _t(()=>{l()},[]),p`
    <section class="setting-group">
      <h2>${t("account.blocked")}</h2>
      ${s&&p`<p class="fault" role="alert">${s}</p>`}
      ${n.length===0&&!s&&p`<p class="quiet-text">${t("account.none_blocked")}</p>`}
      <ul class="lines" role="list">
        ${n.map(({id:r,username:i})=>p`
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
  `}import{html as h,useEffect as Mt,useState as ct}from"./vendor/preact.js";var Dt=[["Edg","Edge"],["OPR","Opera"],["SamsungBrowser","Samsung Internet"],["Firefox","Firefox"],["FxiOS","Firefox"],["CriOS","Chrome"],["Chrome","Chrome"],["\
Safari","Safari"]],At=[["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Windows","Windows"],["CrOS","ChromeOS"],["Mac OS X","macOS"],["Linux","Linux"]];function at(e){if(!e)return{program:null,system:null};let o=s=>s.find(([c])=>e.includes(c))?.[1]??null;return{program:(e.startsWith("Mozilla/")?o(Dt):e.split(/[\s/]/,
1)[0]||null)?.slice(0,40)??null,system:o(At)}}function it({actions:e}){let[o,n]=ct(null),[a,s]=ct("");async function c(){try{n(await e.sessions()),s("")}catch(i){s(g(i))}}Mt(()=>{c()},[]);async function l(i){
await b(()=>Promise.all(i.map(({id:u})=>e.endSession(u))))&&y(t("account.n_ended",{n:i.length})),await c()}let r=o?.filter(i=>!i.is_current)??[];return h`
    <section class="setting-group">
      <h2>${t("account.sessions")}</h2>
      <p class="quiet-text">${t("account.sessions_hint")}</p>
      ${a&&h`<p class="fault" role="alert">${a}</p>`}
      ${!o&&!a&&h`<p class="empty" role="status">${t("shell.loading")}</p>`}
      <ul class="lines" role="list">
        ${o?.map(i=>h`<${Ft} key=${i.id} entry=${i} end=${()=>{l([i])}} />`)}
      </ul>
      <div class="actions">
        ${r.length>0&&h`<button class="button" onClick=${()=>{l(r)}}>${t("account.end_others")}</button>`}
        <button class="button danger" onClick=${()=>{b(Bt)}}>${t("account.end_all")}</button>
      </div>
    </section>
  `}async function Bt(){await G.logout(!0),T("/",{replace:!0})}function Ft({entry:e,end:o}){let{program:n,system:a}=at(e.user_agent),s=n&&a?t("account.device",{
program:n,system:a}):n??a??t("account.unknown_device"),l=new Intl.DateTimeFormat(R.value,{dateStyle:"medium",timeStyle:"short"}).format(new Date(e.last_used_at));
return h`
    <li class="line">
      <${k} name="device" />
      <div class="grow">
        <p class="line-title"><bdi>${s}</bdi>${e.is_current&&h` <span class="label">${t("account.this_device")}</span>`}</p>
        <p class="hint">${t("account.last_used",{at:l})}${e.address&&h` · <bdi>${e.address}</bdi>`}</p>
      </div>
      ${e.is_current?h`<button class="button" onClick=${()=>{z()}}>${t("shell.sign_out")}</button>`:h`<button class="button" aria-label=${t("account.end_device",
{name:s})} onClick=${o}>${t("account.end")}</button>`}
    </li>
  `}var rt={"":{icon:"settings",draw:q},profile:{icon:"person",draw:st},sessions:{icon:"device",draw:it}};function Pe({session:e,actions:o,page:n}){let a=rt[n];return a?
F`
    <div class="main-body settings">
      <nav class="tabs" aria-label=${t("account.pages")}>
        ${Object.entries(rt).map(([s,{icon:c}])=>F`
          <a class="tab" href=${s?`/settings/${s}`:"/settings"} aria-current=${s===n?"page":void 0}>
            <${k} name=${c} />${t(`account.page.${s||"general"}`)}
          </a>`)}
      </nav>
      <${a.draw} key=${n} session=${e} actions=${o} />
    </div>
  `:F`<div class="main-body"><p class="empty">${t("shell.not_found")}</p></div>`}export{Pe as Settings};
