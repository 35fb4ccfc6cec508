import{a as Z}from"./shared6.js";import{a as De,b as K,c as V,d as W,e as I,f as C,g as Pe,i as Ae}from"./shared1.js";import{b as J,f as _e,
g as ee,h as te,i as Se,j as Me,k as Ie,l as j,m as Ce,n as Re,p as qe,q as y}from"./shared2.js";import{D as k,E as G,G as L,H as D,K as ye,M as X,
N as O,R as xe,T,V as A,W as H,X as ke,b as we,e,k as F}from"./shared.js";import{html as x}from"./vendor/preact.js";import{html as oe}from"./vendor/preact.js";function Ee({session:n,actions:o,group:r}){let t=n.view.members.get(r.id).value,s=I(()=>o.bans(r.id),[r.id,t]);async function i({id:a,username:c}){await D(()=>o.
unban(r.id,a))&&(G(e("groups.ban_lifted",{name:c})),s.setValue(u=>({...u,items:u.items.filter(p=>p.id!==a)})))}let l=s.value?.items??[];return oe`
    <section class="panel-section">
      <h3>${e("groups.bans")}</h3>
      ${l.length===0?oe`<${C} reading=${s} empty=${e("groups.no_bans")} />`:oe`<ul class="found" role="list" aria-label=${e("groups.bans")}>
            ${l.map(a=>oe`<li class="row" key=${a.id}>
                <span class="row-text grow">
                  <bdi class="row-name">${a.deleted?e("groups.deleted_user"):a.username}</bdi>
                  <span class="row-detail">${De(new Date(a.created_at))}</span>
                </span>
                <button class="button" onClick=${()=>i(a)}>
                  ${e("groups.lift")}<span class="unseen"> ${a.username}</span>
                </button>
              </li>`)}
          </ul>`}
      <${W} actions=${o} reading=${s} />
    </section>
  `}import{html as N,useEffect as Oe,useId as Te,useState as ue}from"./vendor/preact.js";function ce({label:n,value:o,most:r,isLong:t=!1,isNeeded:s=!1,onSave:i}){let l=Te(),[a,c]=ue(o),{run:u,isBusy:p,fault:$,setFault:d}=H(),b=a!==o,[v,w]=ue(o);Oe(()=>{
a===v&&c(o),w(o)},[o]);let _={id:l,value:a,dir:"auto",maxlength:r,required:s,autocomplete:"off","aria-invalid":$!=="","aria-describedby":`${l}-fault`,onInput:f=>c(
f.target.value)};return N`
    <form class="field" onSubmit=${f=>{f.preventDefault(),u(()=>i(a))}}>
      <label for=${l}>${n}</label>
      ${t?N`<textarea rows="3" ...${_}></textarea>`:N`<input ...${_} />`}
      <${A} id=${`${l}-fault`} text=${$} />
      ${b&&N`<div class="field-foot">
        <button type="button" class="button" onClick=${()=>{c(o),d("")}}>
          ${e("groups.cancel")}
        </button>
        <button class="button primary" disabled=${p||s&&a.trim()===""}>${e("groups.save")}</button>
      </div>`}
    </form>
  `}function Be({label:n,value:o,choices:r,hint:t,onSave:s}){let i=Te(),[l,a]=ue(o),{run:c,isBusy:u,fault:p}=H();Oe(()=>a(o),[o]);async function $(d){a(d),await c(
()=>s(d))||a(o)}return N`
    <div class="field">
      <label for=${i}>${n}</label>
      <select
        id=${i} value=${l} disabled=${u} aria-invalid=${p!==""} aria-describedby=${`${i}-hint ${i}-fault`}
        onChange=${d=>{$(d.target.value)}}
      >
        ${r.map(([d,b])=>N`<option value=${d} selected=${d===l}>${b}</option>`)}
      </select>
      <p class="hint" id=${`${i}-hint`} hidden=${!t}>${t}</p>
      <${A} id=${`${i}-fault`} text=${p} />
    </div>
  `}var se=({label:n,text:o})=>N`
  <div class="fixed">
    <dt>${n}</dt>
    <dd dir="auto">${o}</dd>
  </div>
`;import{html as E,useEffect as rt,useState as pe}from"./vendor/preact.js";var it=1440*60,at=["1","7","30",""],lt=["1","10","100",""];function Le({session:n,actions:o,group:r}){let[t,s]=pe("7"),[i,l]=pe(""),[a,c]=pe(""),{run:u,isBusy:p,
fault:$}=H(),d=I(()=>o.invites(r.id),[r.id]),b=d.value??[];function v(f){f.preventDefault(),u(async()=>{let{code:g}=await o.createInvite(r.id,{expires_in_seconds:t===
""?null:Number(t)*it,uses:i===""?null:Number(i)});c(`/join#${g}`),d.again()})}async function w({id:f}){await D(()=>o.revokeInvite(r.id,f))&&d.setValue(g=>g.filter(
m=>m.id!==f))}let _=(f,g,m,h,S,R)=>E`
    <div class="field">
      <label for=${f}>${g}</label>
      <select id=${f} value=${m} onChange=${M=>S(M.target.value)}>
        ${h.map(M=>E`<option value=${M} selected=${M===m}>
          ${M===""?e("groups.unlimited"):e(R,{n:Number(M)})}
        </option>`)}
      </select>
    </div>
  `;return E`
    <section class="panel-section">
      <h3>${e("groups.invites")}</h3>
      <form class="invite-form" onSubmit=${v}>
        ${_("invite-days",e("groups.valid_for"),t,at,s,"groups.days")}
        ${_("invite-uses",e("groups.usable"),i,lt,l,"groups.uses")}
        <button class="button" disabled=${p}><${k} name="link" /> ${e("groups.make_link")}</button>
      </form>
      <${A} text=${$} />
      <div role="status">
        ${a&&E`<div class="field">
          <label for="invite-link">${e("groups.link_once")}</label>
          <div class="link-line">
            <input id="invite-link" readonly value=${location.origin+a} onFocus=${f=>f.target.select()} />
            <button type="button" class="button" onClick=${()=>{qe(a)}}><${k} name="copy" label=${e("groups.copy_link")} /></button>
          </div>
        </div>`}
      </div>
      ${b.length===0?E`<${C} reading=${d} empty=${e("groups.no_invites")} />`:E`<ul class="found" role="list" aria-label=${e("groups.invites")}>
            ${b.map(f=>E`<${ut} key=${f.id} session=${n} invite=${f} onRevoke=${()=>w(f)} />`)}
          </ul>`}
    </section>
  `}function ut({session:n,invite:o,onRevoke:r}){let{created_by:t,created_at:s,expires_at:i,uses_left:l}=o,a=n.view.people.get(t).value,c=a?.display_name||a?.username||
"";rt(()=>n.asking.people.need([t]),[t]);let u=e("groups.made_by",{name:c,at:K(new Date(s))});return E`
    <li class="row">
      <span class="row-text grow">
        <span class="row-name">
          ${i===null?e("groups.no_end"):e("groups.until",{at:K(new Date(i))})}
          ${l!==null&&E` · ${e("groups.uses_left",{n:l})}`}
        </span>
        <span class="row-detail" dir="auto">${u}</span>
      </span>
      <button class="button" onClick=${r}>
        ${e("groups.revoke")}<span class="unseen"> ${u}</span>
      </button>
    </li>
  `}var ct=128,pt=1024,me={may_post:[["all","groups.all_members"],["admins","groups.admins_only"]],may_invite:[["admins","groups.admins_only"],["all","groups.all_me\
mbers"]],may_pin:[["admins","groups.admins_only"],["all","groups.all_members"]],visibility:[["private","groups.private"],["public","groups.public"]],history:[["\
all","groups.history_all"],["joined","groups.history_joined"]]},Ne={may_post:"groups.may_post",may_invite:"groups.may_invite",may_pin:"groups.may_pin",visibility:"\
groups.visibility",history:"groups.history"};function Fe({session:n,actions:o,request:r}){let t=n.view.groups.get(r.groupId).value,s={session:n,actions:o,group:t};
return x`
    <${y} title=${e("groups.settings")}>
      ${t?.settings?x`
            <${mt} ...${s} />
            <${dt} ...${s} />
            ${te(t)&&x`<${Le} ...${s} />`}
            ${ee(t)&&x`<${Ee} ...${s} />`}
            <${ft} ...${s} />
          `:x`<p class="empty" role="status">${e("groups.loading")}</p>`}
    <//>
  `}function mt({actions:n,group:o}){let{id:r,name:t,topic:s}=o;return j(o,"name")?x`
    <section class="panel-section" aria-label=${e("groups.about")}>
      <${ce}
        label=${e("groups.name")} value=${t} most=${ct} isNeeded=${!0}
        onSave=${i=>n.changeGroup(r,{name:i})}
      />
      <${ce}
        label=${e("groups.topic")} value=${s} most=${pt} isLong=${!0}
        onSave=${i=>n.changeGroup(r,{topic:i})}
      />
    </section>
  `:x`
      <section class="panel-section" aria-label=${e("groups.about")}>
        ${o.is_archived&&x`<p class="quiet-text">${e("groups.archived_text")}</p>`}
        <dl class="fixed-settings">
          <${se} label=${e("groups.name")} text=${t} />
          ${s&&x`<${se} label=${e("groups.topic")} text=${s} />`}
        </dl>
      </section>
    `}function dt({actions:n,group:o}){let r=o.settings,t=Object.keys(me),s=t.filter(l=>j(o,l)),i=t.filter(l=>!j(o,l));return x`
    <section class="panel-section">
      <h3>${e("groups.rights")}</h3>
      ${s.map(l=>x`<${Be}
          key=${l} label=${e(Ne[l])} value=${r[l]}
          choices=${me[l].map(([a,c])=>[a,e(c)])}
          hint=${l==="history"?e("groups.history_hint"):void 0}
          onSave=${a=>n.changeGroup(o.id,{[l]:a})}
        />`)}
      ${i.length>0&&x`<dl class="fixed-settings">
        ${i.map(l=>x`<${se} label=${e(Ne[l])} text=${$t(l,r[l])} />`)}
      </dl>`}
    </section>
  `}var $t=(n,o)=>e(me[n].find(([r])=>r===o)?.[1]??"groups.unknown");function ft({actions:n,group:o}){let{id:r,name:t,is_archived:s,role:i}=o,l=()=>{T({title:e(
s?"groups.unarchive":"groups.archive"),text:e(s?"groups.unarchive_text":"groups.archive_text",{name:t}),action:e(s?"groups.unarchive":"groups.archive"),work:()=>n.
changeGroup(r,{is_archived:!s})})},a=()=>{T({title:e("groups.delete"),text:e("groups.delete_text",{name:t}),action:e("groups.delete"),isDanger:!0,typed:t,work:()=>n.
deleteGroup(r)})};return x`
    <section class="panel-section" aria-label=${e("groups.ends")}>
      ${i==="owner"&&x`<p class="quiet-text">${e("groups.owner_stays")}</p>`}
      <div class="stack">
        ${j(o,"is_archived")&&x`<button class="button" onClick=${l}>
          <${k} name="archive" /> ${e(s?"groups.unarchive":"groups.archive")}
        </button>`}
        ${Ce(o)&&x`<button class="button danger" onClick=${()=>{Re(n,o)}}>
          <${k} name="leave" /> ${e("groups.leave")}
        </button>`}
        ${i==="owner"&&x`<button class="button danger" onClick=${a}>
          <${k} name="delete" /> ${e("groups.delete")}
        </button>`}
      </div>
    </section>
  `}import{html as P,useEffect as qt,useState as ge}from"./vendor/preact.js";import{html as z,useEffect as St,useState as U}from"./vendor/preact.js";import{computed as gt,useEffect as bt,useRef as vt,useState as ht}from"./vendor/preact.js";var wt=1e3,de=1e4,yt=500,_t=1e4,xt=["owner","admin","member"],kt=gt(()=>new Intl.Collator(we.value,{sensitivity:"base",numeric:!0}));function Ge({session:n,actions:o,
groupId:r,q:t,turn:s}){let[i,l]=ht({items:[],isComplete:!1,isBusy:!0,fault:""}),a=vt({q:"",at:0,pages:0}),c=n.view.members.get(r).value;return bt(()=>{let u=!1,
{at:p,pages:$,q:d}=a.current,b=t===d?p+($>1?_t:yt)-Date.now():0,v=setTimeout(()=>{w()},Math.max(0,b));async function w(){a.current={q:t,at:Date.now(),pages:0},l(
_=>({..._,isBusy:!0,fault:""}));try{let _=[],f=await o.members(r,{q:t,limit:wt});for(;;){if(u)return;_.push(...f.items),a.current.pages++;let g=f.next===null,m=g||
_.length>=de;if(l(h=>m||_.length>h.items.length?{items:[..._],isComplete:g,isBusy:!m,fault:""}:h),m)return;f=await o.more(f)}}catch(_){u||l(f=>({...f,isBusy:!1,
fault:L(_)}))}}return()=>{u=!0,clearTimeout(v)}},[r,t,c,s]),i}function We(n){let o=[...n].sort((r,t)=>kt.value.compare(B(r),B(t)));return xt.flatMap(r=>{let t=o.
filter(s=>s.role===r);return t.length===0?[]:[{head:r,count:t.length},...t]})}var B=({display_name:n,username:o})=>n||o;var Mt=200,ze=({actions:n,group:o})=>{xe(e("groups.add_title",{name:o.name}),()=>z`<${It} actions=${n} groupId=${o.id} />`)};function It({actions:n,groupId:o}){
let[r,t]=U(""),[s,i]=U(null),[l,a]=U("");return St(()=>{let c=!1,u=r.trim(),p=setTimeout(async()=>{try{let $=u?await n.findUsers(u):null;if(c)return;i($),a("")}catch($){
c||a(L($))}},Mt);return()=>{c=!0,clearTimeout(p)}},[r]),z`
    <div class="field">
      <label for="add-name">${e("groups.find_people")}</label>
      <input
        id="add-name" data-first type="search" dir="auto" autocomplete="off" maxlength="128" value=${r}
        onInput=${c=>t(c.target.value)}
      />
    </div>
    <${A} text=${l} />
    <ul class="found" role="list" aria-label=${e("groups.people")}>
      ${(s??[]).map(c=>z`<${Ct} key=${c.id} actions=${n} groupId=${o} user=${c} />`)}
    </ul>
    <p role="status" class="quiet-text">${s?.length===0&&e("groups.no_user",{q:r.trim()})}</p>
  `}function Ct({actions:n,groupId:o,user:r}){let[t,s]=U(""),[i,l]=U("");async function a(){s("busy"),l("");try{let{invitation_id:u}=await n.addMember(o,r.id);s(
"done"),l(u===void 0?e("groups.added"):e("groups.invited"))}catch(u){s(""),l(L(u))}}let c=B(r);return z`
    <li class="row">
      <span class="row-main">
        <${O} id=${r.id} name=${c} file=${r.avatar} size="small" />
        <span class="row-text">
          <bdi class="row-name">${c}</bdi>
          ${c!==r.username&&z`<bdi class="row-detail">@${r.username}</bdi>`}
        </span>
      </span>
      <span class="row-outcome" role="status">${i}</span>
      ${t!=="done"&&z`<button class="button" disabled=${t==="busy"} onClick=${a}>
        ${e("groups.add")}<span class="unseen"> ${c}</span>
      </button>`}
    </li>
  `}function ne({session:n,actions:o,group:r,member:t}){let{id:s,role:i}=t,l=B(t),a=[];if(s===n.state.me)return i==="admin"&&a.push({label:e("groups.step_down"),icon:"\
down",onSelect:()=>{T({title:e("groups.step_down"),text:e("groups.step_down_text",{name:r.name}),action:e("groups.step_down"),work:()=>o.changeRole(r.id,s,"memb\
er")})}}),a;if(Ie(r)){let u=i==="admin"?"member":"admin";a.push({label:e(u==="admin"?"groups.make_admin":"groups.make_member"),icon:u==="admin"?"up":"down",onSelect:()=>{
D(()=>o.changeRole(r.id,s,u))}}),a.push({label:e("groups.hand_over"),icon:"forward",onSelect:()=>{T({title:e("groups.hand_over"),text:e("groups.hand_over_text",
{name:l}),typed:r.name,action:e("groups.hand_over"),isDanger:!0,work:c})}})}Me(r,i)&&(a.push({label:e("groups.remove"),icon:"leave",isDanger:!0,onSelect:()=>{T(
{title:e("groups.remove"),text:e("groups.remove_text",{name:l}),action:e("groups.remove"),isDanger:!0,work:()=>o.removeMember(r.id,s)})}}),a.push({label:e("grou\
ps.ban"),icon:"lock",isDanger:!0,onSelect:()=>{T({title:e("groups.ban"),text:e("groups.ban_text",{name:l}),action:e("groups.ban"),isDanger:!0,work:()=>o.ban(r.id,
s)})}}));async function c(){let{invitation_id:u}=await o.changeRole(r.id,s,"owner");u!==void 0&&G(e("groups.offered",{name:l}))}return a}import{html as He,useLayoutEffect as je,useRef as $e,useState as Ke}from"./vendor/preact.js";var fe=8,Rt=40;function Ue({items:n,label:o,keyOf:r,isHead:t=()=>!1,
draw:s}){let i=$e(null),[[l,a],c]=Ke([0,Rt]),[u,p]=Ke(0),$=$e(null),d=$e(48),b=n.length,v=Ve(n,t,Math.min(u,b-1),1);function w(){let m=i.current,h=m.closest(".p\
anel-body, .main-body");if(!h)return;d.current=m.querySelector("li")?.offsetHeight||d.current;let S=h.getBoundingClientRect().top-m.getBoundingClientRect().top,
R=Math.max(0,Math.floor(S/d.current)-fe),M=Math.ceil((S+h.clientHeight)/d.current)+fe;c(le=>le[0]===R&&le[1]===M?le:[R,M])}je(()=>{let m=i.current?.closest(".pa\
nel-body, .main-body");if(!m)return;let h=new ResizeObserver(w);return h.observe(m),m.addEventListener("scroll",w,{passive:!0}),()=>{h.disconnect(),m.removeEventListener(
"scroll",w)}},[]),je(()=>{let m=i.current,h=Math.max(0,b-a)*d.current;if(m.style.paddingBlock=`${Math.min(l,b)*d.current}px ${h}px`,$.current===null)return;let S=m.
querySelector(`[data-row="${$.current}"] button`);S instanceof HTMLElement&&($.current=null,S.focus())});function _(m){let h=Math.max(1,a-l-2*fe-1),R={ArrowDown:[
v+1,1],ArrowUp:[v-1,-1],Home:[0,1],End:[b-1,-1],PageDown:[v+h,1],PageUp:[v-h,-1]}[m.key];if(!R||m.ctrlKey||m.metaKey||m.altKey)return;m.preventDefault();let M=Ve(
n,t,Math.max(0,Math.min(b-1,R[0])),R[1]);M<0||($.current=M,p(M),f(M))}function f(m){let h=i.current,S=h.closest(".panel-body, .main-body");if(!S)return;let R=h.
getBoundingClientRect().top-S.getBoundingClientRect().top+m*d.current;R<d.current?S.scrollTop+=R-d.current:R+2*d.current>S.clientHeight&&(S.scrollTop+=R+2*d.current-
S.clientHeight),w()}let g=[];for(let m=l;m<Math.min(a,b);m++){let h=n[m];g.push(He`
      <li
        key=${r(h)} data-row=${m} class=${t(h)?"row row-head":"row"}
        aria-posinset=${m+1} aria-setsize=${b} onFocusIn=${()=>p(m)}
      >${s(h,m===v?0:-1)}</li>
    `)}return He`<ul class="rows" role="list" aria-label=${o} ref=${i} onKeyDown=${_}>${g}</ul>`}function Ve(n,o,r,t){for(let s=r;s>=0&&s<n.length;s+=t)if(!o(n[s]))
return s;for(let s=r;s>=0&&s<n.length;s-=t)if(!o(n[s]))return s;return-1}var Dt=200,Pt={owner:"groups.owner",admin:"groups.admins",member:"groups.others"};function Ye({session:n,actions:o,request:r}){let{groupId:t}=r,s=n.view.groups.
get(t).value,[i,l]=ge(""),[a,c]=ge(""),[u,p]=ge(0),{items:$,isComplete:d,isBusy:b,fault:v}=Ge({session:n,actions:o,groupId:t,q:a,turn:u});if(qt(()=>{let g=setTimeout(
()=>c(i.trim()),Dt);return()=>clearTimeout(g)},[i]),!s)return null;let w=a?$:We($),_=P`
    <div class="panel-tools">
      <input
        type="search" aria-label=${e("groups.filter_members")} placeholder=${e("groups.filter_members")}
        dir="auto" maxlength="128" value=${i}
        onInput=${g=>l(g.target.value)}
      />
      ${te(s)&&P`<button class="button" onClick=${()=>ze({actions:o,group:s})}>
        <${k} name="add" /> ${e("groups.add")}
      </button>`}
    </div>
  `,f=(g,m)=>"head"in g?P`<h3>${e(Pt[g.head])}${g.head!=="owner"&&P` <span class="quiet-text">${g.count}</span>`}</h3>`:P`<${At} session=${n} actions=${o} group=${s} member=${g} tabIndex=${m} request=${r} />`;
return P`
    <${y} title=${e("groups.members")} head=${_}>
      ${w.length>0&&P`<${Ue}
        items=${w} label=${e("groups.members")} draw=${f}
        isHead=${g=>"head"in g}
        keyOf=${g=>"head"in g?g.head:g.id}
      />`}
      <div role="status" class="panel-note">
        ${b&&w.length===0&&e("groups.loading")}
        ${!b&&!v&&a&&$.length===0&&e("groups.no_member",{q:a})}
        ${!b&&!v&&!d&&!a&&e("groups.listed_only",{n:de})}
      </div>
      ${v&&P`<div class="panel-note" role="alert">
        <p class="fault">${v}</p>
        <button class="button" onClick=${()=>p(u+1)}>${e("groups.again")}</button>
      </div>`}
    <//>
  `}function At({session:n,actions:o,group:r,member:t,tabIndex:s,request:i}){let l=n.view.people.get(t.id).value,a=B(l&&!l.is_partial?l:t),c=ne({session:n,actions:o,
group:r,member:t}),u=t.id===n.state.me,p=[a===t.username?null:`@${t.username}`,t.status??l?.status].filter(Boolean);return P`
    <button
      class="row-main" tabindex=${s}
      onClick=${()=>J({name:"profile",userId:t.id,groupId:r.id,back:i})}
    >
      <span class="with-dot">
        <${O} id=${t.id} name=${a} file=${l?.avatar??t.avatar} size="small" />
        <${Z} session=${n} userId=${t.id} />
      </span>
      <span class="row-text">
        <span class="row-name"><bdi>${a}</bdi>${u&&P` <span class="quiet-text">${e("groups.you")}</span>`}</span>
        ${p.length>0&&P`<bdi class="row-detail">${p.join(" · ")}</bdi>`}
      </span>
    </button>
    ${ee(r)&&c.length>0&&P`<button
      class="button quiet" tabindex=${s} aria-haspopup="menu"
      onClick=${$=>ke({label:e("groups.member_menu",{name:a}),items:c,anchor:$.currentTarget})}
    >
      <${k} name="more" label=${e("groups.member_menu",{name:a})} />
    </button>`}
  `}import{html as Y}from"./vendor/preact.js";function Qe({session:n,actions:o,request:r}){let{groupId:t}=r,s=n.view.groups.get(t).value,i=n.view.pins.get(t).value,l=I(()=>o.pins(t),[t,i]),a=l.value??[],c=s!==
null&&Se(s);return Y`
    <${y} title=${e("groups.pins")}>
      ${a.length>0&&Y`<ol class="entries" role="list">
        ${a.map(u=>Y`<${V}
            key=${u.seq} session=${n} message=${u}
            tools=${c&&Y`<button class="button quiet" onClick=${()=>{D(()=>o.pin(t,u.seq,!1))}}>
              <${k} name="close" label=${e("groups.unpin")} />
            </button>`}
          />`)}
      </ol>`}
      ${(a.length===0||l.fault)&&Y`<${C} reading=${l} empty=${e("groups.no_pins")} />`}
    <//>
  `}import{html as q,useEffect as ve,useState as be}from"./vendor/preact.js";var Et={owner:"groups.owner",admin:"groups.admin",member:"groups.member"};function Xe({session:n,actions:o,request:r}){let{userId:t,groupId:s}=r,i=n.view.people.
get(t).value,l=s===void 0?null:n.view.groups.get(s).value,a=t===n.state.me,c=X(i);return ve(()=>{(!i||i.is_partial)&&n.asking.people.need([t])},[t,i===null||i.is_partial]),
!i||i.is_partial?q`<${y} title=${e("groups.profile")}><p class="empty" role="status">${e("groups.loading")}</p><//>`:q`
    <${y} title=${e("groups.profile")}>
      <div class="profile">
        <${O} id=${t} name=${c} file=${i.avatar} size="large" />
        <h3 dir="auto"><bdi>${c}</bdi></h3>
        ${i.is_deleted?q`<p class="quiet-text">${e("groups.account_deleted")}</p>`:q`<p class="quiet-text"><bdi>@${i.username}</bdi> <${Z} session=${n} userId=${t} /></p>`}
        ${i.status&&q`<p class="profile-status" dir="auto">${i.status}</p>`}
        ${a?q`<a class="button" href="/settings/profile"><${k} name="edit" /> ${e("groups.edit_profile")}</a>`:!i.is_deleted&&q`<button class="button primary" onClick=${()=>ye(
Ot(o,t))}>
              <${k} name="send" /> ${e("groups.write_to")}
            </button>`}
      </div>
      ${l?.kind==="group"&&q`<${Tt} session=${n} actions=${o} group=${l} userId=${t} />`}
      ${!a&&!i.is_deleted&&q`<${Bt} actions=${o} userId=${t} name=${c} />`}
    <//>
  `}function Ot(n,o){let r=n.conversationWith(o);return r===null?`/d/${o}`:`/g/${r}`}function Tt({session:n,actions:o,group:r,userId:t}){let[s,i]=be(null),[l,a]=be(
""),c=n.view.members.get(r.id).value;return ve(()=>{let u=!1;return o.members(r.id,{after_id:t-1,limit:1}).then(({items:[p]})=>{u||(i(p?.id===t?p:null),a(""))},
p=>!u&&a(L(p))),()=>{u=!0}},[r.id,t,c]),l?q`<section class="panel-section"><${A} text=${l} /></section>`:s?q`
    <section class="panel-section">
      <h3 dir="auto">${e("groups.role_in")} <bdi>${r.name}</bdi></h3>
      <p>${e(Et[s.role])}</p>
      <div class="stack">
        ${ne({session:n,actions:o,group:r,member:s}).map(u=>q`<button class=${u.isDanger?"button danger":"button"} onClick=${u.onSelect}>
            <${k} name=${u.icon??"more"} /> ${u.label}
          </button>`)}
      </div>
    </section>
  `:null}function Bt({actions:n,userId:o,name:r}){let[t,s]=be(null);if(ve(()=>{let l=!1;return n.blocked().then(a=>!l&&s(a.some(({id:c})=>c===o)),()=>{}),()=>{l=
!0}},[o]),t===null)return null;async function i(){await D(()=>n.block(o,!t))&&(s(!t),G(e(t?"groups.unblocked":"groups.blocked",{name:r})))}return q`
    <section class="panel-section">
      <p class="quiet-text">${e(t?"groups.is_blocked":"groups.block_text")}</p>
      <div class="stack">
        <button class=${t?"button":"button danger"} onClick=${i}>
          <${k} name="lock" /> ${e(t?"groups.unblock":"groups.block")}
        </button>
      </div>
    </section>
  `}import{html as ie}from"./vendor/preact.js";import{html as Je,useEffect as Lt}from"./vendor/preact.js";function re({session:n,userId:o,name:r,groupId:t,detail:s,back:i}){let l=n.view.people.get(o).value,a=l!==null&&!l.is_partial;Lt(()=>{a||n.asking.people.need([o])},
[o,a]);let c=X(l)||r;return Je`
    <li class="row">
      <button class="row-main" onClick=${()=>J({name:"profile",userId:o,groupId:t,back:i})}>
        <${O} id=${o} name=${c} file=${l?.avatar} size="small" />
        <span class="row-text">
          <bdi class="row-name">${c}</bdi>
          ${s&&Je`<span class="row-detail">${s}</span>`}
        </span>
      </button>
    </li>
  `}function Ze({session:n,actions:o,request:r}){let{groupId:t,seq:s}=r,i=n.view.logs.get(t).value.log?.rows.get(s),l=i&&F(i)?JSON.stringify(i.reactions??{}):"",a=I(
()=>o.reactions(t,s),[t,s,l]),c=new Map;for(let u of a.value?.items??[])c.set(u.emoji,[...c.get(u.emoji)??[],u]);return ie`
    <${y} title=${e("groups.reactions")}>
      ${[...c].map(([u,p])=>ie`
          <section key=${u} class="reaction-section">
            <h3 dir="auto"><bdi>${u}</bdi> <span class="quiet-text">${p.length}</span></h3>
            <ul class="rows" role="list" aria-label=${u}>
              ${p.map(({id:$,user_id:d,username:b})=>ie`<${re}
                  key=${$} session=${n} userId=${d} name=${b} groupId=${t} back=${r}
                />`)}
            </ul>
          </section>
        `)}
      <${W} actions=${o} reading=${a} />
      ${(c.size===0||a.fault)&&ie`<${C} reading=${a} empty=${e("groups.no_reactions")} />`}
    <//>
  `}import{html as ae}from"./vendor/preact.js";function et({session:n,actions:o,request:r}){let{groupId:t,seq:s}=r,l=[...n.view.marks.get(t).value.values()].filter(p=>p>=s).length,a=I(()=>o.readers(t,s),[t,s,
l]),c=a.value?.items??[],u=n.me.value?.read_marks===!1;return ae`
    <${y} title=${e("groups.seen_by")}>
      ${u&&ae`<p class="panel-note">${e("groups.marks_off")}</p>`}
      <ul class="rows" role="list" aria-label=${e("groups.seen_by")}>
        ${c.map(({id:p,username:$})=>ae`<${re}
            key=${p} session=${n} userId=${p} name=${$} groupId=${t} back=${r}
          />`)}
      </ul>
      <${W} actions=${o} reading=${a} />
      ${!u&&(c.length===0||a.fault)&&ae`<${C} reading=${a} empty=${e("groups.seen_by_none")} />`}
    <//>
  `}import{html as Q,useState as Nt}from"./vendor/preact.js";function tt({session:n,actions:o,request:r}){let{groupId:t,seq:s}=r,{log:i}=n.view.logs.get(t).value,l=n.resets.value,[a,c]=Nt(!1),u=I(async()=>{let[v,w]=await Promise.
all([o.message(t,s),o.replies(t,s)]);return{message:v,replies:w.messages,hasBefore:w.has_before}},[t,s,l]),p=u.value;async function $(){c(!0),await D(async()=>{
let v=await o.replies(t,s,{before:p?.replies[0]?.seq});u.setValue(w=>({...w,replies:[...v.messages,...w.replies],hasBefore:v.has_before}))}),c(!1)}let d=p?Ft(p.
replies,i?.rows,p.message.id):[],b=p&&(i?.rows.get(s)??p.message);return Q`
    <${y} title=${e("groups.replies")}>
      ${p&&Q`
        <ol class="entries first-entry" role="list"><${V} session=${n} message=${b} /></ol>
        ${p.hasBefore&&Q`<div class="panel-note"><button class="button" disabled=${a} onClick=${$}>${e("groups.older_replies")}</button></div>`}
        <ol class="entries" role="list" aria-label=${e("groups.replies")}>
          ${d.map(v=>Q`<${V} key=${v.seq} session=${n} message=${v} />`)}
        </ol>
      `}
      ${(d.length===0||u.fault)&&Q`<${C} reading=${u} empty=${e("groups.no_replies")} />`}
    <//>
  `}function Ft(n,o,r){let t=new Map(n.map(i=>[i.seq,i])),s=n[n.length-1]?.seq??0;for(let i of o?.values()??[]){if(!F(i))continue;(i.seq>s&&i.reply_to===r||t.has(
i.seq))&&t.set(i.seq,i)}return[...t.values()].filter(i=>!i.deleted).sort((i,l)=>i.seq-l.seq)}import{html as ot}from"./vendor/preact.js";var st=({session:n,actions:o,request:r})=>ot`
  <${y} title=${e("groups.search")}>
    <${Ae}
      session=${n} actions=${o} groupId=${r.groupId} q=""
      instead=${ot`<p class="panel-note">${e("search.hint")}</p>`}
    />
  <//>
`;import{html as he}from"./vendor/preact.js";function nt({session:n,actions:o,request:r}){let{groupId:t,seq:s}=r,i=n.view.logs.get(t).value.log?.rows.get(s),l=i&&F(i)?i.revision:void 0,a=I(()=>o.versions(t,
s),[t,s,l]),c=[...a.value??[]].reverse();return he`
    <${y} title=${e("groups.versions")}>
      <ol class="versions" role="list">
        ${c.map((u,p)=>he`
            <li key=${u.revision} class="version">
              <h3>${p===0?e("groups.version_now"):e("groups.version",{n:u.revision})}</h3>
              <p class="quiet-text">${K(new Date(u.timestamp))}</p>
              <${_e} content=${u.content} meId=${n.state.me} />
            </li>
          `)}
      </ol>
      ${(c.length===0||a.fault)&&he`<${C} reading=${a} />`}
    <//>
  `}var vn={group:Fe,members:Ye,mentions:Pe,pins:Qe,profile:Xe,reactions:Ze,readers:et,replies:tt,search:st,versions:nt};export{vn as PANELS};
