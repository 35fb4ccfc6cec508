import{a as Ee,b as U,c as Y,d as H,e as C,f as q,g as Oe,i as Be}from"./shared1.js";import{$ as De,A as Me,B as Z,C as ee,D as Ie,E as Ce,F as qe,
G as V,H as Re,O as te,P as oe,Q as se,V as Pe,W as O,X as D,Y as j,_ as Ae,aa as Te,b as _e,c as e,d as xe,f as N,fa as k,g as ke,ga as ne,l as x,q as Se,r as W,
s as F,t as R,y as J,z as E}from"./shared.js";import{html as S}from"./vendor/preact.js";import{html as re}from"./vendor/preact.js";function Le({session:n,actions:o,group:r}){let t=n.view.members.get(r.id).value,s=C(()=>o.bans(r.id),[r.id,t]);async function i({id:a,username:c}){await R(()=>o.
unban(r.id,a))&&(W(e("groups.ban_lifted",{name:c})),s.setValue(u=>({...u,items:u.items.filter(m=>m.id!==a)})))}let l=s.value?.items??[];return re`
    <section class="panel-section">
      <h3>${e("groups.bans")}</h3>
      ${l.length===0?re`<${q} reading=${s} empty=${e("groups.no_bans")} />`:re`<ul class="found" role="list" aria-label=${e("groups.bans")}>
            ${l.map(a=>re`<li class="row" key=${a.id}>
                <span class="row-text grow">
                  <bdi class="row-name">${a.deleted?e("shell.deleted_user"):a.username}</bdi>
                  <span class="row-detail">${Ee(new Date(a.created_at))}</span>
                </span>
                <button class="button" onClick=${()=>i(a)}>
                  ${e("groups.lift")}<span class="unseen"> ${a.username}</span>
                </button>
              </li>`)}
          </ul>`}
      <${H} actions=${o} reading=${s} />
    </section>
  `}import{html as G,useEffect as Ne,useId as Fe,useState as me}from"./vendor/preact.js";function pe({label:n,value:o,most:r,isLong:t=!1,isNeeded:s=!1,onSave:i}){let l=Fe(),[a,c]=me(o),{run:u,isBusy:m,fault:f,setFault:d}=j(),$=a!==o,[h,I]=me(o);Ne(()=>{
a===h&&c(o),I(o)},[o]);let _={id:l,value:a,dir:"auto",maxlength:r,required:s,autocomplete:"off","aria-invalid":f!=="","aria-describedby":`${l}-fault`,onInput:g=>c(
g.target.value)};return G`
    <form class="field" onSubmit=${g=>{g.preventDefault(),u(()=>i(a))}}>
      <label for=${l}>${n}</label>
      ${t?G`<textarea rows="3" ...${_}></textarea>`:G`<input ...${_} />`}
      <${D} id=${`${l}-fault`} text=${f} />
      ${$&&G`<div class="field-foot">
        <button type="button" class="button" onClick=${()=>{c(o),d("")}}>
          ${e("shell.cancel")}
        </button>
        <button class="button primary" disabled=${m||s&&a.trim()===""}>${e("shell.save")}</button>
      </div>`}
    </form>
  `}function Ge({label:n,value:o,choices:r,hint:t,onSave:s}){let i=Fe(),[l,a]=me(o),{run:c,isBusy:u,fault:m}=j();Ne(()=>a(o),[o]);async function f(d){a(d),await c(
()=>s(d))||a(o)}return G`
    <div class="field">
      <label for=${i}>${n}</label>
      <select
        id=${i} value=${l} disabled=${u} aria-invalid=${m!==""} aria-describedby=${`${i}-hint ${i}-fault`}
        onChange=${d=>{f(d.target.value)}}
      >
        ${r.map(([d,$])=>G`<option value=${d} selected=${d===l}>${$}</option>`)}
      </select>
      <p class="hint" id=${`${i}-hint`} hidden=${!t}>${t}</p>
      <${D} id=${`${i}-fault`} text=${m} />
    </div>
  `}var ie=({label:n,text:o})=>G`
  <div class="fixed">
    <dt>${n}</dt>
    <dd dir="auto">${o}</dd>
  </div>
`;import{html as T,useEffect as ct,useState as de}from"./vendor/preact.js";var mt=1440*60,pt=["1","7","30",""],dt=["1","10","100",""];function We({session:n,actions:o,group:r}){let[t,s]=de("7"),[i,l]=de(""),[a,c]=de(""),{run:u,isBusy:m,
fault:f}=j(),d=C(()=>o.invites(r.id),[r.id]),$=d.value??[];function h(g){g.preventDefault(),u(async()=>{let{code:b}=await o.createInvite(r.id,{expires_in_seconds:t===
""?null:Number(t)*mt,uses:i===""?null:Number(i)});c(`/join#${b}`),d.again()})}async function I({id:g}){await R(()=>o.revokeInvite(r.id,g))&&d.setValue(b=>b.filter(
p=>p.id!==g))}let _=(g,b,p,w,M,v)=>T`
    <div class="field">
      <label for=${g}>${b}</label>
      <select id=${g} value=${p} onChange=${y=>M(y.target.value)}>
        ${w.map(y=>T`<option value=${y} selected=${y===p}>
          ${y===""?e("groups.unlimited"):e(v,{n:Number(y)})}
        </option>`)}
      </select>
    </div>
  `;return T`
    <section class="panel-section">
      <h3>${e("groups.invites")}</h3>
      <form class="invite-form" onSubmit=${h}>
        ${_("invite-days",e("groups.valid_for"),t,pt,s,"groups.days")}
        ${_("invite-uses",e("groups.usable"),i,dt,l,"groups.uses")}
        <button class="button" disabled=${m}><${x} name="link" /> ${e("groups.make_link")}</button>
      </form>
      <${D} text=${f} />
      <div role="status">
        ${a&&T`<div class="field">
          <label for="invite-link">${e("groups.link_once")}</label>
          <div class="link-line">
            <input id="invite-link" readonly value=${location.origin+a} onFocus=${g=>g.target.select()} />
            <button type="button" class="button" onClick=${()=>{Te(a)}}><${x} name="copy" label=${e("shell.copy_link")} /></button>
          </div>
        </div>`}
      </div>
      ${$.length===0?T`<${q} reading=${d} empty=${e("groups.no_invites")} />`:T`<ul class="found" role="list" aria-label=${e("groups.invites")}>
            ${$.map(g=>T`<${$t} key=${g.id} session=${n} invite=${g} onRevoke=${()=>I(g)} />`)}
          </ul>`}
    </section>
  `}function $t({session:n,invite:o,onRevoke:r}){let{created_by:t,created_at:s,expires_at:i,uses_left:l}=o,a=n.view.people.get(t).value,c=a?.display_name||a?.username||
"";ct(()=>n.asking.people.need([t]),[t]);let u=e("groups.made_by",{name:c,at:U(new Date(s))});return T`
    <li class="row">
      <span class="row-text grow">
        <span class="row-name">
          ${i===null?e("groups.no_end"):e("groups.until",{at:U(new Date(i))})}
          ${l!==null&&T` · ${e("groups.uses_left",{n:l})}`}
        </span>
        <span class="row-detail" dir="auto">${u}</span>
      </span>
      <button class="button" onClick=${r}>
        ${e("groups.revoke")}<span class="unseen"> ${u}</span>
      </button>
    </li>
  `}var ft=128,gt=1024,$e={may_post:[["all","groups.all_members"],["admins","groups.admins_only"]],may_invite:[["admins","groups.admins_only"],["all","groups.all_me\
mbers"]],may_pin:[["admins","groups.admins_only"],["all","groups.all_members"]],visibility:[["private","groups.private"],["public","groups.public"]],history:[["\
all","groups.history_all"],["joined","groups.history_joined"]]},He={may_post:"groups.may_post",may_invite:"groups.may_invite",may_pin:"groups.may_pin",visibility:"\
groups.visibility",history:"groups.history"};function ze({session:n,actions:o,request:r}){let t=n.view.groups.get(r.groupId).value,s={session:n,actions:o,group:t};
return S`
    <${k} title=${e("shell.group_settings")}>
      ${t?.settings?S`
            <${bt} ...${s} />
            <${vt} ...${s} />
            ${ee(t)&&S`<${We} ...${s} />`}
            ${Z(t)&&S`<${Le} ...${s} />`}
            <${wt} ...${s} />
          `:S`<p class="empty" role="status">${e("shell.loading")}</p>`}
    <//>
  `}function bt({actions:n,group:o}){let{id:r,name:t,topic:s}=o;return V(o,"name")?S`
    <section class="panel-section" aria-label=${e("groups.about")}>
      <${pe}
        label=${e("groups.name")} value=${t} most=${ft} isNeeded=${!0}
        onSave=${i=>n.changeGroup(r,{name:i})}
      />
      <${pe}
        label=${e("groups.topic")} value=${s} most=${gt} isLong=${!0}
        onSave=${i=>n.changeGroup(r,{topic:i})}
      />
    </section>
  `:S`
      <section class="panel-section" aria-label=${e("groups.about")}>
        ${o.is_archived&&S`<p class="quiet-text">${e("groups.archived_text")}</p>`}
        <dl class="fixed-settings">
          <${ie} label=${e("groups.name")} text=${t} />
          ${s&&S`<${ie} label=${e("groups.topic")} text=${s} />`}
        </dl>
      </section>
    `}function vt({actions:n,group:o}){let r=o.settings,t=Object.keys($e),s=t.filter(l=>V(o,l)),i=t.filter(l=>!V(o,l));return S`
    <section class="panel-section">
      <h3>${e("groups.rights")}</h3>
      ${s.map(l=>S`<${Ge}
          key=${l} label=${e(He[l])} value=${r[l]}
          choices=${$e[l].map(([a,c])=>[a,e(c)])}
          hint=${l==="history"?e("groups.history_hint"):void 0}
          onSave=${a=>n.changeGroup(o.id,{[l]:a})}
        />`)}
      ${i.length>0&&S`<dl class="fixed-settings">
        ${i.map(l=>S`<${ie} label=${e(He[l])} text=${ht(l,r[l])} />`)}
      </dl>`}
    </section>
  `}var ht=(n,o)=>e($e[n].find(([r])=>r===o)?.[1]??"groups.unknown");function wt({actions:n,group:o}){let{id:r,name:t,is_archived:s,role:i}=o,l=()=>{O({title:e(
s?"groups.unarchive":"groups.archive"),text:e(s?"groups.unarchive_text":"groups.archive_text",{name:t}),action:e(s?"groups.unarchive":"groups.archive"),work:()=>n.
changeGroup(r,{is_archived:!s})})},a=()=>{O({title:e("groups.delete"),text:e("groups.delete_text",{name:t}),action:e("groups.delete"),isDanger:!0,typed:t,work:()=>n.
deleteGroup(r)})};return S`
    <section class="panel-section" aria-label=${e("groups.ends")}>
      ${i==="owner"&&S`<p class="quiet-text">${e("groups.owner_stays")}</p>`}
      <div class="stack">
        ${V(o,"is_archived")&&S`<button class="button" onClick=${l}>
          <${x} name="archive" /> ${e(s?"groups.unarchive":"groups.archive")}
        </button>`}
        ${Re(o)&&S`<button class="button danger" onClick=${()=>{Ae(n,o)}}>
          <${x} name="leave" /> ${e("shell.leave")}
        </button>`}
        ${i==="owner"&&S`<button class="button danger" onClick=${a}>
          <${x} name="delete" /> ${e("groups.delete")}
        </button>`}
      </div>
    </section>
  `}import{html as A,useEffect as Et,useState as ve}from"./vendor/preact.js";import{html as z,useEffect as Rt,useState as Q}from"./vendor/preact.js";import{computed as yt,useEffect as _t,useRef as xt,useState as kt}from"./vendor/preact.js";var St=1e3,fe=1e4,Mt=500,It=1e4,Ct=["owner","admin","member"],qt=yt(()=>new Intl.Collator(_e.value,{sensitivity:"base",numeric:!0}));function Ke({session:n,actions:o,
groupId:r,q:t,turn:s}){let[i,l]=kt({items:[],isComplete:!1,isBusy:!0,fault:""}),a=xt({q:"",at:0,pages:0}),c=n.view.members.get(r).value;return _t(()=>{let u=!1,
{at:m,pages:f,q:d}=a.current,$=t===d?m+(f>1?It:Mt)-Date.now():0,h=setTimeout(()=>{I()},Math.max(0,$));async function I(){a.current={q:t,at:Date.now(),pages:0},l(
_=>({..._,isBusy:!0,fault:""}));try{let _=[],g=await o.members(r,{q:t,limit:St});for(;;){if(u)return;_.push(...g.items),a.current.pages++;let b=g.next===null,p=b||
_.length>=fe;if(l(w=>p||_.length>w.items.length?{items:[..._],isComplete:b,isBusy:!p,fault:""}:w),p)return;g=await o.more(g)}}catch(_){u||l(g=>({...g,isBusy:!1,
fault:F(_)}))}}return()=>{u=!0,clearTimeout(h)}},[r,t,c,s]),i}function Ve(n){let o=[...n].sort((r,t)=>qt.value.compare(B(r),B(t)));return Ct.flatMap(r=>{let t=o.
filter(s=>s.role===r);return t.length===0?[]:[{head:r,count:t.length},...t]})}var B=({display_name:n,username:o})=>n||o;var Pt=200,je=({actions:n,group:o})=>{Pe(e("groups.add_title",{name:o.name}),()=>z`<${At} actions=${n} groupId=${o.id} />`)};function At({actions:n,groupId:o}){
let[r,t]=Q(""),[s,i]=Q(null),[l,a]=Q("");return Rt(()=>{let c=!1,u=r.trim(),m=setTimeout(async()=>{try{let[f,d]=u?await Promise.all([n.findUsers(u),n.members(o,
{q:u})]):[null,null];if(c)return;let $=new Set(d?.items.map(({id:h})=>h));i(f&&f.map(h=>({user:h,isMember:$.has(h.id)}))),a("")}catch(f){c||a(F(f))}},Pt);return()=>{
c=!0,clearTimeout(m)}},[r]),z`
    <div class="field">
      <label for="add-name">${e("groups.find_people")}</label>
      <input
        id="add-name" data-first type="search" dir="auto" autocomplete="off" maxlength="128" value=${r}
        onInput=${c=>t(c.target.value)}
      />
    </div>
    <${D} text=${l} />
    <ul class="found" role="list" aria-label=${e("groups.people")}>
      ${(s??[]).map(({user:c,isMember:u})=>z`<${Dt} key=${c.id} actions=${n} groupId=${o} user=${c} isMember=${u} />`)}
    </ul>
    <p role="status" class="quiet-text">${s?.length===0&&e("groups.no_user",{q:r.trim()})}</p>
  `}function Dt({actions:n,groupId:o,user:r,isMember:t}){let[s,i]=Q(""),[l,a]=Q("");async function c(){i("busy"),a("");try{let{invitation_id:m}=await n.addMember(
o,r.id);i("done"),a(m===void 0?e("groups.added"):e("groups.invited"))}catch(m){i(""),a(F(m))}}let u=B(r);return z`
    <li class="row">
      <span class="row-main">
        <${E} id=${r.id} name=${u} file=${r.avatar} size="small" />
        <span class="row-text">
          <bdi class="row-name">${u}</bdi>
          ${u!==r.username&&z`<bdi class="row-detail">@${r.username}</bdi>`}
        </span>
      </span>
      <span class="row-outcome" role="status">${l||t&&e("groups.already_in")}</span>
      ${s!=="done"&&!t&&z`<button class="button" disabled=${s==="busy"} onClick=${c}>
        ${e("groups.add")}<span class="unseen"> ${u}</span>
      </button>`}
    </li>
  `}function ae({session:n,actions:o,group:r,member:t}){let{id:s,role:i}=t,l=B(t),a=[];if(s===n.state.me)return i==="admin"&&a.push({label:e("groups.step_down"),icon:"\
down",onSelect:()=>{O({title:e("groups.step_down"),text:e("groups.step_down_text",{name:r.name}),action:e("groups.step_down"),work:()=>o.changeRole(r.id,s,"memb\
er")})}}),a;if(qe(r)){let u=i==="admin"?"member":"admin";a.push({label:e(u==="admin"?"groups.make_admin":"groups.make_member"),icon:u==="admin"?"up":"down",onSelect:()=>{
R(()=>o.changeRole(r.id,s,u))}}),a.push({label:e("groups.hand_over"),icon:"forward",onSelect:()=>{O({title:e("groups.hand_over"),text:e("groups.hand_over_text",
{name:l}),typed:r.name,action:e("groups.hand_over"),isDanger:!0,work:c})}})}Ce(r,i)&&(a.push({label:e("groups.remove"),icon:"leave",isDanger:!0,onSelect:()=>{O(
{title:e("groups.remove"),text:e("groups.remove_text",{name:l}),action:e("groups.remove"),isDanger:!0,work:()=>o.removeMember(r.id,s)})}}),a.push({label:e("grou\
ps.ban"),icon:"lock",isDanger:!0,onSelect:()=>{O({title:e("groups.ban"),text:e("groups.ban_text",{name:l}),action:e("groups.ban"),isDanger:!0,work:()=>o.ban(r.id,
s)})}}));async function c(){let{invitation_id:u}=await o.changeRole(r.id,s,"owner");u!==void 0&&W(e("groups.offered",{name:l}))}return a}import{html as Ue,useLayoutEffect as Ye,useRef as ge,useState as Qe}from"./vendor/preact.js";var be=8,Tt=40;function Je({items:n,label:o,keyOf:r,isHead:t=()=>!1,
draw:s}){let i=ge(null),[[l,a],c]=Qe([0,Tt]),[u,m]=Qe(0),f=ge(null),d=ge(48),$=n.length,h=Xe(n,t,Math.min(u,$-1),1);function I(){let p=i.current,w=p.closest(".p\
anel-body, .main-body");if(!w)return;d.current=p.querySelector("li")?.offsetHeight||d.current;let M=w.getBoundingClientRect().top-p.getBoundingClientRect().top,
v=Math.max(0,Math.floor(M/d.current)-be),y=Math.ceil((M+w.clientHeight)/d.current)+be;c(L=>L[0]===v&&L[1]===y?L:[v,y])}Ye(()=>{let p=i.current?.closest(".panel-\
body, .main-body");if(!p)return;let w=new ResizeObserver(I);return w.observe(p),p.addEventListener("scroll",I,{passive:!0}),()=>{w.disconnect(),p.removeEventListener(
"scroll",I)}},[]),Ye(()=>{let p=i.current,w=Math.max(0,$-a)*d.current;if(p.style.paddingBlock=`${Math.min(l,$)*d.current}px ${w}px`,f.current===null)return;let M=p.
querySelector(`[data-row="${f.current}"] button`);M instanceof HTMLElement&&(f.current=null,M.focus())});function _(p){let w=Math.max(1,a-l-2*be-1),v={ArrowDown:[
h+1,1],ArrowUp:[h-1,-1],Home:[0,1],End:[$-1,-1],PageDown:[h+w,1],PageUp:[h-w,-1]}[p.key];if(!v||p.ctrlKey||p.metaKey||p.altKey)return;p.preventDefault();let y=Xe(
n,t,Math.max(0,Math.min($-1,v[0])),v[1]);y<0||(f.current=y,m(y),g(y))}function g(p){let w=i.current,M=w.closest(".panel-body, .main-body");if(!M)return;let v=w.
getBoundingClientRect().top-M.getBoundingClientRect().top+p*d.current;v<d.current?M.scrollTop+=v-d.current:v+2*d.current>M.clientHeight&&(M.scrollTop+=v+2*d.current-
M.clientHeight),I()}let b=[];for(let p=l;p<Math.min(a,$);p++){let w=n[p];b.push(Ue`
      <li
        key=${r(w)} data-row=${p} class=${t(w)?"row row-head":"row"}
        aria-posinset=${p+1} aria-setsize=${$} onFocusIn=${()=>m(p)}
      >${s(w,p===h?0:-1)}</li>
    `)}return Ue`<ul class="rows" role="list" aria-label=${o} ref=${i} onKeyDown=${_}>${b}</ul>`}function Xe(n,o,r,t){for(let s=r;s>=0&&s<n.length;s+=t)if(!o(n[s]))
return s;for(let s=r;s>=0&&s<n.length;s-=t)if(!o(n[s]))return s;return-1}var Ot=200,Bt={owner:"groups.owner",admin:"groups.admins",member:"groups.others"};function Ze({session:n,actions:o,request:r}){let{groupId:t}=r,s=n.view.groups.
get(t).value,[i,l]=ve(""),[a,c]=ve(""),[u,m]=ve(0),{items:f,isComplete:d,isBusy:$,fault:h}=Ke({session:n,actions:o,groupId:t,q:a,turn:u});if(Et(()=>{let b=setTimeout(
()=>c(i.trim()),Ot);return()=>clearTimeout(b)},[i]),!s)return null;let I=a?f:Ve(f),_=A`
    <div class="panel-tools">
      <input
        type="search" aria-label=${e("groups.filter_members")} placeholder=${e("groups.filter_members")}
        dir="auto" maxlength="128" value=${i}
        onInput=${b=>l(b.target.value)}
      />
      ${ee(s)&&A`<button class="button" onClick=${()=>je({actions:o,group:s})}>
        <${x} name="add" /> ${e("groups.add")}
      </button>`}
    </div>
  `,g=(b,p)=>"head"in b?A`<h3>${e(Bt[b.head])}${b.head!=="owner"&&A` <span class="quiet-text">${b.count}</span>`}</h3>`:A`<${Lt} session=${n} actions=${o} group=${s} member=${b} tabIndex=${p} request=${r} />`;
return A`
    <${k} title=${e("shell.members")} head=${_}>
      ${I.length>0&&A`<${Je}
        items=${I} label=${e("shell.members")} draw=${g}
        isHead=${b=>"head"in b}
        keyOf=${b=>"head"in b?b.head:b.id}
      />`}
      <div role="status" class="panel-note">
        ${$&&I.length===0&&e("shell.loading")}
        ${!$&&!h&&a&&f.length===0&&e("groups.no_member",{q:a})}
        ${!$&&!h&&!d&&!a&&e("groups.listed_only",{n:fe})}
      </div>
      ${h&&A`<div class="panel-note" role="alert">
        <p class="fault">${h}</p>
        <button class="button" onClick=${()=>m(u+1)}>${e("shell.try_again")}</button>
      </div>`}
    <//>
  `}function Lt({session:n,actions:o,group:r,member:t,tabIndex:s,request:i}){let l=n.view.people.get(t.id).value,a=B(l&&!l.is_partial?l:t),c=ae({session:n,actions:o,
group:r,member:t}),u=t.id===n.state.me,m=[a===t.username?null:`@${t.username}`,t.status??l?.status].filter(Boolean);return A`
    <button
      class="row-main" tabindex=${s}
      onClick=${()=>te({name:"profile",userId:t.id,groupId:r.id,back:i})}
    >
      <span class="with-dot">
        <${E} id=${t.id} name=${a} file=${l?.avatar??t.avatar} size="small" />
        <${ne} session=${n} userId=${t.id} />
      </span>
      <span class="row-text">
        <span class="row-name"><bdi>${a}</bdi>${u&&A` <span class="quiet-text">${e("groups.you")}</span>`}</span>
        ${m.length>0&&A`<bdi class="row-detail">${m.join(" · ")}</bdi>`}
      </span>
    </button>
    ${Z(r)&&c.length>0&&A`<button
      class="button quiet" tabindex=${s} aria-haspopup="menu"
      onClick=${f=>De({label:e("groups.member_menu",{name:a}),items:c,anchor:f.currentTarget})}
    >
      <${x} name="more" label=${e("groups.member_menu",{name:a})} />
    </button>`}
  `}import{html as X}from"./vendor/preact.js";function et({session:n,actions:o,request:r}){let{groupId:t}=r,s=n.view.groups.get(t).value,i=n.view.pins.get(t).value,l=C(()=>o.pins(t),[t,i]),a=l.value??[],c=s!==
null&&Ie(s);return X`
    <${k} title=${e("shell.pins")}>
      ${a.length>0&&X`<ol class="entries" role="list">
        ${a.map(u=>X`<${Y}
            key=${u.seq} session=${n} message=${u}
            tools=${c&&X`<button class="button quiet" onClick=${()=>{R(()=>o.pin(t,u.seq,!1))}}>
              <${x} name="close" label=${e("groups.unpin")} />
            </button>`}
          />`)}
      </ol>`}
      ${(a.length===0||l.fault)&&X`<${q} reading=${l} empty=${e("groups.no_pins")} />`}
    <//>
  `}import{html as P,useEffect as we,useState as he}from"./vendor/preact.js";var Nt={owner:"groups.owner",admin:"groups.admin",member:"groups.member"};function tt({session:n,actions:o,request:r}){let{userId:t,groupId:s}=r,i=n.view.people.
get(t).value,l=s===void 0?null:n.view.groups.get(s).value,a=t===n.state.me,c=J(i);return we(()=>{(!i||i.is_partial)&&n.asking.people.need([t])},[t,i===null||i.is_partial]),
!i||i.is_partial?P`<${k} title=${e("shell.profile")}><p class="empty" role="status">${e("shell.loading")}</p><//>`:P`
    <${k} title=${e("shell.profile")}>
      <div class="profile">
        <${E} id=${t} name=${c} file=${i.avatar} size="large" />
        <h3><bdi>${c}</bdi></h3>
        ${i.is_deleted?P`<p class="quiet-text">${e("groups.account_deleted")}</p>`:P`<p class="quiet-text"><bdi>@${i.username}</bdi> <${ne} session=${n} userId=${t} /></p>`}
        ${i.status&&P`<p class="profile-status" dir="auto">${i.status}</p>`}
        ${a?P`<a class="button" href="/settings/profile"><${x} name="edit" /> ${e("groups.edit_profile")}</a>`:!i.is_deleted&&P`<button class="button primary" onClick=${()=>Ft(
o,t)}>
              <${x} name="send" /> ${e("groups.write_to")}
            </button>`}
      </div>
      ${l?.kind==="group"&&P`<${Gt} session=${n} actions=${o} group=${l} userId=${t} />`}
      ${!a&&!i.is_deleted&&P`<${Wt} actions=${o} userId=${t} name=${c} />`}
    <//>
  `}function Ft(n,o){let r=n.conversationWith(o);Se(r===null?`/d/${o}`:`/g/${r}`),oe()&&se()}function Gt({session:n,actions:o,group:r,userId:t}){let[s,i]=he(null),
[l,a]=he(""),c=n.view.members.get(r.id).value;return we(()=>{let u=!1;return o.members(r.id,{after_id:t-1,limit:1}).then(({items:[m]})=>{u||(i(m?.id===t?m:null),
a(""))},m=>!u&&a(F(m))),()=>{u=!0}},[r.id,t,c]),l?P`<section class="panel-section"><${D} text=${l} /></section>`:s?P`
    <section class="panel-section">
      <h3>${e("groups.role_in")} <bdi>${r.name}</bdi></h3>
      <p>${e(Nt[s.role])}</p>
      <div class="stack">
        ${ae({session:n,actions:o,group:r,member:s}).map(u=>P`<button class=${u.isDanger?"button danger":"button"} onClick=${u.onSelect}>
            <${x} name=${u.icon??"more"} /> ${u.label}
          </button>`)}
      </div>
    </section>
  `:null}function Wt({actions:n,userId:o,name:r}){let[t,s]=he(null);if(we(()=>{let l=!1;return n.blocked().then(a=>!l&&s(a.some(({id:c})=>c===o)),()=>{}),()=>{l=
!0}},[o]),t===null)return null;async function i(){await R(()=>n.block(o,!t))&&(s(!t),W(e(t?"groups.unblocked":"groups.blocked",{name:r})))}return P`
    <section class="panel-section">
      <p class="quiet-text">${e(t?"groups.is_blocked":"groups.block_text")}</p>
      <div class="stack">
        <button class=${t?"button":"button danger"} onClick=${i}>
          <${x} name="lock" /> ${e(t?"groups.unblock":"groups.block")}
        </button>
      </div>
    </section>
  `}import{html as ue}from"./vendor/preact.js";import{html as ot,useEffect as Ht}from"./vendor/preact.js";function le({session:n,userId:o,name:r,groupId:t,detail:s,back:i}){let l=n.view.people.get(o).value,a=l!==null&&!l.is_partial;Ht(()=>{a||n.asking.people.need([o])},
[o,a]);let c=J(l)||r;return ot`
    <li class="row">
      <button class="row-main" onClick=${()=>te({name:"profile",userId:o,groupId:t,back:i})}>
        <${E} id=${o} name=${c} file=${l?.avatar} size="small" />
        <span class="row-text">
          <bdi class="row-name">${c}</bdi>
          ${s&&ot`<span class="row-detail">${s}</span>`}
        </span>
      </button>
    </li>
  `}function st({session:n,actions:o,request:r}){let{groupId:t,seq:s}=r,i=n.view.logs.get(t).value.log?.rows.get(s),l=i&&N(i)?JSON.stringify(i.reactions??{}):"",a=C(
()=>o.reactions(t,s),[t,s,l]),c=new Map;for(let u of a.value?.items??[])c.set(u.emoji,[...c.get(u.emoji)??[],u]);return ue`
    <${k} title=${e("conversation.who_reacted")}>
      ${[...c].map(([u,m])=>ue`
          <section key=${u} class="reaction-section">
            <h3><bdi>${u}</bdi> <span class="quiet-text">${m.length}</span></h3>
            <ul class="rows" role="list" aria-label=${u}>
              ${m.map(({id:f,user_id:d,username:$})=>ue`<${le}
                  key=${f} session=${n} userId=${d} name=${$} groupId=${t} back=${r}
                />`)}
            </ul>
          </section>
        `)}
      <${H} actions=${o} reading=${a} />
      ${(c.size===0||a.fault)&&ue`<${q} reading=${a} empty=${e("groups.no_reactions")} />`}
    <//>
  `}import{html as ce}from"./vendor/preact.js";function nt({session:n,actions:o,request:r}){let{groupId:t,seq:s}=r,l=[...n.view.marks.get(t).value.values()].filter(m=>m>=s).length,a=C(()=>o.readers(t,s),[t,s,
l]),c=a.value?.items??[],u=n.me.value?.read_marks===!1;return ce`
    <${k} title=${e("conversation.seen_by")}>
      ${u&&ce`<p class="panel-note">${e("groups.marks_off")}</p>`}
      <ul class="rows" role="list" aria-label=${e("conversation.seen_by")}>
        ${c.map(({id:m,username:f})=>ce`<${le}
            key=${m} session=${n} userId=${m} name=${f} groupId=${t} back=${r}
          />`)}
      </ul>
      <${H} actions=${o} reading=${a} />
      ${!u&&(c.length===0||a.fault)&&ce`<${q} reading=${a} empty=${e("groups.seen_by_none")} />`}
    <//>
  `}import{html as K,useEffect as zt,useRef as Kt,useState as Vt}from"./vendor/preact.js";var jt=1e3;function rt({session:n,actions:o,request:r}){let{groupId:t,seq:s}=r,i=n.view.groups.get(t).value,{log:l}=n.view.logs.get(t).value,a=n.resets.value,[c,
u]=Vt(!1),m=Kt({at:0,seq:0}),f=()=>{m.current={at:Date.now(),seq:i?.seq??0}},d=C(async()=>{f();let[v,y]=await Promise.all([o.message(t,s),o.replies(t,s)]);return{
message:v,replies:y.messages,hasBefore:y.has_before}},[t,s,a]),$=d.value,h=l!==null&&ke(l)!==void 0;zt(()=>{if(!$||h||i?.seq===m.current.seq)return;let v=setTimeout(
()=>{R(I)},Math.max(0,m.current.at+jt-Date.now()));return()=>clearTimeout(v)},[i?.seq,h,$===null]);async function I(){f();let v=await o.replies(t,s),y=v.has_before?
v.messages[0]?.seq??0:0;d.setValue(L=>({...L,replies:[...L.replies.filter(ut=>ut.seq<y),...v.messages],hasBefore:y===0?!1:L.hasBefore}))}async function _(){u(!0),
await R(async()=>{let v=await o.replies(t,s,{before:$?.replies[0]?.seq});d.setValue(y=>({...y,replies:[...v.messages,...y.replies],hasBefore:v.has_before}))}),u(
!1)}let g=$?Yt($.replies,l?.rows,$.message.id):[],b=l?.rows.get(s),p=$&&(b&&N(b)?b:$.message),M=i?.may_post===!0&&p!==null&&!p.deleted&&K`
    <button class="button" onClick=${()=>Ut(n,p)}><${x} name="reply" /> ${e("conversation.reply")}</button>
  `;return K`
    <${k} title=${e("groups.replies")} foot=${M}>
      ${$&&K`
        <ol class="entries first-entry" role="list"><${Y} session=${n} message=${p} /></ol>
        ${$.hasBefore&&K`<div class="panel-note"><button class="button" disabled=${c} onClick=${_}>${e("groups.older_replies")}</button></div>`}
        <ol class="entries" role="list" aria-label=${e("groups.replies")}>
          ${g.map(v=>K`<${Y} key=${v.seq} session=${n} message=${v} />`)}
        </ol>
      `}
      ${(g.length===0||d.fault)&&K`<${q} reading=${d} empty=${e("groups.no_replies")} />`}
    <//>
  `}function Ut(n,{group_id:o,id:r,seq:t,sender_id:s,sender:i,content:l}){let{drafts:a}=n.local,c=xe({groupId:o,userId:null}),u=a.get(c)??{text:"",selection:null,
files:[]};a.set(c,{...u,reply_to:{id:r,seq:t,sender_id:s,sender:i,content:l}}),oe()&&se();let m=document.querySelector("#main textarea");m instanceof HTMLElement&&
requestAnimationFrame(()=>m.focus())}function Yt(n,o,r){let t=new Map(n.map(i=>[i.seq,i])),s=n[n.length-1]?.seq??0;for(let i of o?.values()??[]){if(!N(i))continue;
(i.seq>s&&i.reply_to===r||t.has(i.seq))&&t.set(i.seq,i)}return[...t.values()].filter(i=>!i.deleted).sort((i,l)=>i.seq-l.seq)}import{html as it}from"./vendor/preact.js";var at=({session:n,actions:o,request:r})=>it`
  <${k} title=${e("shell.search_here")}>
    <${Be}
      session=${n} actions=${o} groupId=${r.groupId} q=""
      instead=${it`<p class="panel-note">${e("search.hint")}</p>`}
    />
  <//>
`;import{html as ye}from"./vendor/preact.js";function lt({session:n,actions:o,request:r}){let{groupId:t,seq:s}=r,i=n.view.logs.get(t).value.log?.rows.get(s),l=i&&N(i)?i.revision:void 0,a=C(()=>o.versions(t,
s),[t,s,l]),c=[...a.value??[]].reverse();return ye`
    <${k} title=${e("conversation.versions")}>
      <ol class="versions" role="list">
        ${c.map((u,m)=>ye`
            <li key=${u.revision} class="version">
              <h3>${m===0?e("groups.version_now"):e("groups.version",{n:u.revision})}</h3>
              <p class="quiet-text">${U(new Date(u.timestamp))}</p>
              <${Me} content=${u.content} meId=${n.state.me} />
            </li>
          `)}
      </ol>
      ${(c.length===0||a.fault)&&ye`<${q} reading=${a} />`}
    <//>
  `}var Pn={group:ze,members:Ze,mentions:Oe,pins:et,profile:tt,reactions:st,readers:nt,replies:rt,search:at,versions:lt};export{Pn as PANELS};
