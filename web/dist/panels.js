import{a as U,b as H,c as C,d as q,e as Ae,g as Ee,h as Oe,j as Be}from"./shared2.js";import{A as Pe,B as me,N as te,O as oe,P as se,Q as Te,V as k,W as ne,d as N,e as Me,j as J,k as E,m as Ie,p as Ce,r as O,s as T,t as V,u as Z,v as ee,w as qe,x as Re,y as De,z as j}from"./shared.js";import{B as Se,D as W,F,G as R,b as xe,d as e,l as ke,w as x}from"./shared1.js";import{html as S}from"./vendor/preact.js";var mt=me({dateStyle:"medium"}),pt=me({dateStyle:"medium",timeStyle:"short"}),Le=s=>mt.value.format(s),Y=s=>pt.value.format(s);import{html as re}from"./vendor/preact.js";function Fe({session:s,actions:o,group:r}){let t=s.view.members.get(r.id).value,n=C(()=>o.bans(r.id),[r.id,t]);async function i({id:a,username:c}){await R(()=>o.unban(r.id,a))&&(W(e("groups.ban_lifted",{name:c})),n.setValue(u=>({...u,items:u.items.filter(m=>m.id!==a)})))}let l=n.value?.items??[];return re`
    <section class="panel-section">
      <h3>${e("groups.bans")}</h3>
      ${l.length===0?re`<${q} reading=${n} empty=${e("groups.no_bans")} />`:re`<ul class="found" role="list" aria-label=${e("groups.bans")}>
            ${l.map(a=>re`<li class="row" key=${a.id}>
                <span class="row-text grow">
                  <bdi class="row-name">${a.deleted?e("shell.deleted_user"):a.username}</bdi>
                  <span class="row-detail">${Le(new Date(a.created_at))}</span>
                </span>
                <button class="button" onClick=${()=>i(a)}>
                  ${e("groups.lift")}<span class="unseen"> ${a.username}</span>
                </button>
              </li>`)}
          </ul>`}
      <${H} actions=${o} reading=${n} />
    </section>
  `}import{html as G,useEffect as Ne,useId as Ge,useState as pe}from"./vendor/preact.js";function de({label:s,value:o,most:r,isLong:t=!1,isNeeded:n=!1,onSave:i}){let l=Ge(),[a,c]=pe(o),{run:u,isBusy:m,fault:f,setFault:d}=V(),$=a!==o,[h,I]=pe(o);Ne(()=>{a===h&&c(o),I(o)},[o]);let _={id:l,value:a,dir:"auto",maxlength:r,required:n,autocomplete:"off","aria-invalid":f!=="","aria-describedby":`${l}-fault`,onInput:g=>c(g.target.value)};return G`
    <form class="field" onSubmit=${g=>{g.preventDefault(),u(()=>i(a))}}>
      <label for=${l}>${s}</label>
      ${t?G`<textarea rows="3" ...${_}></textarea>`:G`<input ...${_} />`}
      <${T} id=${`${l}-fault`} text=${f} />
      ${$&&G`<div class="field-foot">
        <button type="button" class="button" onClick=${()=>{c(o),d("")}}>
          ${e("shell.cancel")}
        </button>
        <button class="button primary" disabled=${m||n&&a.trim()===""}>${e("shell.save")}</button>
      </div>`}
    </form>
  `}function We({label:s,value:o,choices:r,hint:t,onSave:n}){let i=Ge(),[l,a]=pe(o),{run:c,isBusy:u,fault:m}=V();Ne(()=>a(o),[o]);async function f(d){a(d),await c(()=>n(d))||a(o)}return G`
    <div class="field">
      <label for=${i}>${s}</label>
      <select
        id=${i} value=${l} disabled=${u} aria-invalid=${m!==""} aria-describedby=${`${i}-hint ${i}-fault`}
        onChange=${d=>{f(d.target.value)}}
      >
        ${r.map(([d,$])=>G`<option value=${d} selected=${d===l}>${$}</option>`)}
      </select>
      <p class="hint" id=${`${i}-hint`} hidden=${!t}>${t}</p>
      <${T} id=${`${i}-fault`} text=${m} />
    </div>
  `}var ie=({label:s,text:o})=>G`
  <div class="fixed">
    <dt>${s}</dt>
    <dd dir="auto">${o}</dd>
  </div>
`;import{html as A,useEffect as dt,useState as $e}from"./vendor/preact.js";var $t=1440*60,ft=["1","7","30",""],gt=["1","10","100",""];function He({session:s,actions:o,group:r}){let[t,n]=$e("7"),[i,l]=$e(""),[a,c]=$e(""),{run:u,isBusy:m,fault:f}=V(),d=C(()=>o.invites(r.id),[r.id]),$=d.value??[];function h(g){g.preventDefault(),u(async()=>{let{code:b}=await o.createInvite(r.id,{expires_in_seconds:t===""?null:Number(t)*$t,uses:i===""?null:Number(i)});c(`/join#${b}`),d.again()})}async function I({id:g}){await R(()=>o.revokeInvite(r.id,g))&&d.setValue(b=>b.filter(p=>p.id!==g))}let _=(g,b,p,w,M,v)=>A`
    <div class="field">
      <label for=${g}>${b}</label>
      <select id=${g} value=${p} onChange=${y=>M(y.target.value)}>
        ${w.map(y=>A`<option value=${y} selected=${y===p}>
          ${y===""?e("groups.unlimited"):e(v,{n:Number(y)})}
        </option>`)}
      </select>
    </div>
  `;return A`
    <section class="panel-section">
      <h3>${e("groups.invites")}</h3>
      <form class="invite-form" onSubmit=${h}>
        ${_("invite-days",e("groups.valid_for"),t,ft,n,"groups.days")}
        ${_("invite-uses",e("groups.usable"),i,gt,l,"groups.uses")}
        <button class="button" disabled=${m}><${x} name="link" /> ${e("groups.make_link")}</button>
      </form>
      <${T} text=${f} />
      <div role="status">
        ${a&&A`<div class="field">
          <label for="invite-link">${e("groups.link_once")}</label>
          <div class="link-line">
            <input id="invite-link" readonly value=${location.origin+a} onFocus=${g=>g.target.select()} />
            <button type="button" class="button" onClick=${()=>{Be(a)}}><${x} name="copy" label=${e("shell.copy_link")} /></button>
          </div>
        </div>`}
      </div>
      ${$.length===0?A`<${q} reading=${d} empty=${e("groups.no_invites")} />`:A`<ul class="found" role="list" aria-label=${e("groups.invites")}>
            ${$.map(g=>A`<${bt} key=${g.id} session=${s} invite=${g} onRevoke=${()=>I(g)} />`)}
          </ul>`}
    </section>
  `}function bt({session:s,invite:o,onRevoke:r}){let{created_by:t,created_at:n,expires_at:i,uses_left:l}=o,a=s.view.people.get(t).value,c=a?.display_name||a?.username||"";dt(()=>s.asking.people.need([t]),[t]);let u=e("groups.made_by",{name:c,at:Y(new Date(n))});return A`
    <li class="row">
      <span class="row-text grow">
        <span class="row-name">
          ${i===null?e("groups.no_end"):e("groups.until",{at:Y(new Date(i))})}
          ${l!==null&&A` · ${e("groups.uses_left",{n:l})}`}
        </span>
        <span class="row-detail" dir="auto">${u}</span>
      </span>
      <button class="button" onClick=${r}>
        ${e("groups.revoke")}<span class="unseen"> ${u}</span>
      </button>
    </li>
  `}var vt=128,ht=1024,fe={may_post:[["all","groups.all_members"],["admins","groups.admins_only"]],may_invite:[["admins","groups.admins_only"],["all","groups.all_members"]],may_pin:[["admins","groups.admins_only"],["all","groups.all_members"]],visibility:[["private","groups.private"],["public","groups.public"]],history:[["all","groups.history_all"],["joined","groups.history_joined"]]},ze={may_post:"groups.may_post",may_invite:"groups.may_invite",may_pin:"groups.may_pin",visibility:"groups.visibility",history:"groups.history"};function Ke({session:s,actions:o,request:r}){let t=s.view.groups.get(r.groupId).value,n={session:s,actions:o,group:t};
return S`
    <${k} title=${e("shell.group_settings")}>
      ${t?.settings?S`
            <${wt} ...${n} />
            <${yt} ...${n} />
            ${ee(t)&&S`<${He} ...${n} />`}
            ${Z(t)&&S`<${Fe} ...${n} />`}
            <${xt} ...${n} />
          `:S`<p class="empty" role="status">${e("shell.loading")}</p>`}
    <//>
  `}function wt({actions:s,group:o}){let{id:r,name:t,topic:n}=o;return j(o,"name")?S`
    <section class="panel-section" aria-label=${e("groups.about")}>
      <${de}
        label=${e("groups.name")} value=${t} most=${vt} isNeeded=${!0}
        onSave=${i=>s.changeGroup(r,{name:i})}
      />
      <${de}
        label=${e("groups.topic")} value=${n} most=${ht} isLong=${!0}
        onSave=${i=>s.changeGroup(r,{topic:i})}
      />
    </section>
  `:S`
      <section class="panel-section" aria-label=${e("groups.about")}>
        ${o.is_archived&&S`<p class="quiet-text">${e("groups.archived_text")}</p>`}
        <dl class="fixed-settings">
          <${ie} label=${e("groups.name")} text=${t} />
          ${n&&S`<${ie} label=${e("groups.topic")} text=${n} />`}
        </dl>
      </section>
    `}function yt({actions:s,group:o}){let r=o.settings,t=Object.keys(fe),n=t.filter(l=>j(o,l)),i=t.filter(l=>!j(o,l));return S`
    <section class="panel-section">
      <h3>${e("groups.rights")}</h3>
      ${n.map(l=>S`<${We}
          key=${l} label=${e(ze[l])} value=${r[l]}
          choices=${fe[l].map(([a,c])=>[a,e(c)])}
          hint=${l==="history"?e("groups.history_hint"):void 0}
          onSave=${a=>s.changeGroup(o.id,{[l]:a})}
        />`)}
      ${i.length>0&&S`<dl class="fixed-settings">
        ${i.map(l=>S`<${ie} label=${e(ze[l])} text=${_t(l,r[l])} />`)}
      </dl>`}
    </section>
  `}var _t=(s,o)=>e(fe[s].find(([r])=>r===o)?.[1]??"groups.unknown");function xt({actions:s,group:o}){let{id:r,name:t,is_archived:n,role:i}=o,l=()=>{O({title:e(n?"groups.unarchive":"groups.archive"),text:e(n?"groups.unarchive_text":"groups.archive_text",{name:t}),action:e(n?"groups.unarchive":"groups.archive"),work:()=>s.changeGroup(r,{is_archived:!n})})},a=()=>{O({title:e("groups.delete"),text:e("groups.delete_text",{name:t}),action:e("groups.delete"),isDanger:!0,typed:t,work:()=>s.deleteGroup(r)})};return S`
    <section class="panel-section" aria-label=${e("groups.ends")}>
      ${i==="owner"&&S`<p class="quiet-text">${e("groups.owner_stays")}</p>`}
      <div class="stack">
        ${j(o,"is_archived")&&S`<button class="button" onClick=${l}>
          <${x} name="archive" /> ${e(n?"groups.unarchive":"groups.archive")}
        </button>`}
        ${Pe(o)&&S`<button class="button danger" onClick=${()=>{Oe(s,o)}}>
          <${x} name="leave" /> ${e("shell.leave")}
        </button>`}
        ${i==="owner"&&S`<button class="button danger" onClick=${a}>
          <${x} name="delete" /> ${e("groups.delete")}
        </button>`}
      </div>
    </section>
  `}import{html as P,useEffect as Lt,useState as he}from"./vendor/preact.js";import{html as z,useEffect as Tt,useState as Q}from"./vendor/preact.js";import{computed as kt,useEffect as St,useRef as Mt,useState as It}from"./vendor/preact.js";var Ct=1e3,ge=1e4,qt=500,Rt=1e4,Dt=["owner","admin","member"],Pt=kt(()=>new Intl.Collator(xe.value,{sensitivity:"base",numeric:!0}));function Ve({session:s,actions:o,groupId:r,q:t,turn:n}){let[i,l]=It({items:[],isComplete:!1,isBusy:!0,fault:""}),a=Mt({q:"",at:0,pages:0}),c=s.view.members.get(r).value;return St(()=>{let u=!1,{at:m,pages:f,q:d}=a.current,$=t===d?m+(f>1?Rt:qt)-Date.now():0,h=setTimeout(()=>{I()},Math.max(0,$));async function I(){a.current={q:t,at:Date.now(),pages:0},l(_=>({..._,isBusy:!0,fault:""}));try{let _=[],g=await o.members(r,{q:t,limit:Ct});for(;;){if(u)return;_.push(...g.items),a.current.pages++;let b=g.next===
null,p=b||_.length>=ge;if(l(w=>p||_.length>w.items.length?{items:[..._],isComplete:b,isBusy:!p,fault:""}:w),p)return;g=await o.more(g)}}catch(_){u||l(g=>({...g,isBusy:!1,fault:F(_)}))}}return()=>{u=!0,clearTimeout(h)}},[r,t,c,n]),i}function je(s){let o=[...s].sort((r,t)=>Pt.value.compare(B(r),B(t)));return Dt.flatMap(r=>{let t=o.filter(n=>n.role===r);return t.length===0?[]:[{head:r,count:t.length},...t]})}var B=({display_name:s,username:o})=>s||o;var At=200,Ue=({actions:s,group:o})=>{Ce(e("groups.add_title",{name:o.name}),()=>z`<${Et} actions=${s} groupId=${o.id} />`)};function Et({actions:s,groupId:o}){let[r,t]=Q(""),[n,i]=Q(null),[l,a]=Q("");return Tt(()=>{let c=!1,u=r.trim(),m=setTimeout(async()=>{try{let[f,d]=u?await Promise.all([s.findUsers(u),s.members(o,{q:u})]):[null,null];if(c)return;let $=new Set(d?.items.map(({id:h})=>h));i(f&&f.map(h=>({user:h,isMember:$.has(h.id)}))),a("")}catch(f){c||a(F(f))}},At);return()=>{c=!0,clearTimeout(m)}},[r]),z`
    <div class="field">
      <label for="add-name">${e("groups.find_people")}</label>
      <input
        id="add-name" data-first type="search" dir="auto" autocomplete="off" maxlength="128" value=${r}
        onInput=${c=>t(c.target.value)}
      />
    </div>
    <${T} text=${l} />
    <ul class="found" role="list" aria-label=${e("groups.people")}>
      ${(n??[]).map(({user:c,isMember:u})=>z`<${Ot} key=${c.id} actions=${s} groupId=${o} user=${c} isMember=${u} />`)}
    </ul>
    <p role="status" class="quiet-text">${n?.length===0&&e("groups.no_user",{q:r.trim()})}</p>
  `}function Ot({actions:s,groupId:o,user:r,isMember:t}){let[n,i]=Q(""),[l,a]=Q("");async function c(){i("busy"),a("");try{let{invitation_id:m}=await s.addMember(o,r.id);i("done"),a(m===void 0?e("groups.added"):e("groups.invited"))}catch(m){i(""),a(F(m))}}let u=B(r);return z`
    <li class="row">
      <span class="row-main">
        <${E} id=${r.id} name=${u} file=${r.avatar} size="small" />
        <span class="row-text">
          <bdi class="row-name">${u}</bdi>
          ${u!==r.username&&z`<bdi class="row-detail">@${r.username}</bdi>`}
        </span>
      </span>
      <span class="row-outcome" role="status">${l||t&&e("groups.already_in")}</span>
      ${n!=="done"&&!t&&z`<button class="button" disabled=${n==="busy"} onClick=${c}>
        ${e("groups.add")}<span class="unseen"> ${u}</span>
      </button>`}
    </li>
  `}function ae({session:s,actions:o,group:r,member:t}){let{id:n,role:i}=t,l=B(t),a=[];if(n===s.state.me)return i==="admin"&&a.push({label:e("groups.step_down"),icon:"down",onSelect:()=>{O({title:e("groups.step_down"),text:e("groups.step_down_text",{name:r.name}),action:e("groups.step_down"),work:()=>o.changeRole(r.id,n,"member")})}}),a;if(De(r)){let u=i==="admin"?"member":"admin";a.push({label:e(u==="admin"?"groups.make_admin":"groups.make_member"),icon:u==="admin"?"up":"down",onSelect:()=>{R(()=>o.changeRole(r.id,n,u))}}),a.push({label:e("groups.hand_over"),icon:"forward",onSelect:()=>{O({title:e("groups.hand_over"),text:e("groups.han\
d_over_text",{name:l}),typed:r.name,action:e("groups.hand_over"),isDanger:!0,work:c})}})}Re(r,i)&&(a.push({label:e("groups.remove"),icon:"leave",isDanger:!0,onSelect:()=>{O({title:e("groups.remove"),text:e("groups.remove_text",{name:l}),action:e("groups.remove"),isDanger:!0,work:()=>o.removeMember(r.id,n)})}}),a.push({label:e("groups.ban"),icon:"lock",isDanger:!0,onSelect:()=>{O({title:e("groups.ban"),text:e("groups.ban_text",{name:l}),action:e("groups.ban"),isDanger:!0,work:()=>o.ban(r.id,n)})}}));async function c(){let{invitation_id:u}=await o.changeRole(r.id,n,"owner");u!==void 0&&W(e("groups.offered",{name:l}))}return a}import{html as Ye,useLayoutEffect as Qe,useRef as be,useState as Xe}from"./vendor/preact.js";var ve=8,Bt=40;function Ze({items:s,label:o,keyOf:r,isHead:t=()=>!1,draw:n}){let i=be(null),[[l,a],c]=Xe([0,Bt]),[u,m]=Xe(0),f=be(null),d=be(48),$=s.length,h=Je(s,t,Math.min(u,$-1),1);function I(){let p=i.current,w=p.closest(".panel-body, .main-body");if(!w)return;d.current=p.querySelector("li")?.offsetHeight||d.current;let M=w.getBoundingClientRect().top-p.getBoundingClientRect().top,v=Math.max(0,Math.floor(M/d.current)-ve),y=Math.ceil((M+w.clientHeight)/d.current)+ve;c(L=>L[0]===v&&L[1]===y?L:[v,y])}Qe(()=>{let p=i.current?.closest(".panel\
-body, .main-body");if(!p)return;let w=new ResizeObserver(I);return w.observe(p),p.addEventListener("scroll",I,{passive:!0}),()=>{w.disconnect(),p.removeEventListener("scroll",I)}},[]),Qe(()=>{let p=i.current,w=Math.max(0,$-a)*d.current;if(p.style.paddingBlock=`${Math.min(l,$)*d.current}px ${w}px`,f.current===null)return;let M=p.querySelector(`[data-row="${f.current}"] button`);M instanceof HTMLElement&&(f.current=null,M.focus())});function _(p){let w=Math.max(1,a-l-2*ve-1),v={ArrowDown:[h+1,1],ArrowUp:[h-1,-1],Home:[0,1],End:[$-1,-1],PageDown:[h+w,1],PageUp:[h-w,-1]}[p.key];if(!v||p.ctrlKey||p.metaKey||p.altKey)return;p.preventDefault();
let y=Je(s,t,Math.max(0,Math.min($-1,v[0])),v[1]);y<0||(f.current=y,m(y),g(y))}function g(p){let w=i.current,M=w.closest(".panel-body, .main-body");if(!M)return;let v=w.getBoundingClientRect().top-M.getBoundingClientRect().top+p*d.current;v<d.current?M.scrollTop+=v-d.current:v+2*d.current>M.clientHeight&&(M.scrollTop+=v+2*d.current-M.clientHeight),I()}let b=[];for(let p=l;p<Math.min(a,$);p++){let w=s[p];b.push(Ye`
      <li
        key=${r(w)} data-row=${p} class=${t(w)?"row row-head":"row"}
        aria-posinset=${p+1} aria-setsize=${$} onFocusIn=${()=>m(p)}
      >${n(w,p===h?0:-1)}</li>
    `)}return Ye`<ul class="rows" role="list" aria-label=${o} ref=${i} onKeyDown=${_}>${b}</ul>`}function Je(s,o,r,t){for(let n=r;n>=0&&n<s.length;n+=t)if(!o(s[n]))return n;for(let n=r;n>=0&&n<s.length;n-=t)if(!o(s[n]))return n;return-1}var Ft=200,Nt={owner:"groups.owner",admin:"groups.admins",member:"groups.others"};function et({session:s,actions:o,request:r}){let{groupId:t}=r,n=s.view.groups.get(t).value,[i,l]=he(""),[a,c]=he(""),[u,m]=he(0),{items:f,isComplete:d,isBusy:$,fault:h}=Ve({session:s,actions:o,groupId:t,q:a,turn:u});if(Lt(()=>{let b=setTimeout(()=>c(i.trim()),Ft);return()=>clearTimeout(b)},[i]),!n)return null;let I=a?f:je(f),_=P`
    <div class="panel-tools">
      <input
        type="search" aria-label=${e("groups.filter_members")} placeholder=${e("groups.filter_members")}
        dir="auto" maxlength="128" value=${i}
        onInput=${b=>l(b.target.value)}
      />
      ${ee(n)&&P`<button class="button" onClick=${()=>Ue({actions:o,group:n})}>
        <${x} name="add" /> ${e("groups.add")}
      </button>`}
    </div>
  `,g=(b,p)=>"head"in b?P`<h3>${e(Nt[b.head])}${b.head!=="owner"&&P` <span class="quiet-text">${b.count}</span>`}</h3>`:P`<${Gt} session=${s} actions=${o} group=${n} member=${b} tabIndex=${p} request=${r} />`;return P`
    <${k} title=${e("shell.members")} head=${_}>
      ${I.length>0&&P`<${Ze}
        items=${I} label=${e("shell.members")} draw=${g}
        isHead=${b=>"head"in b}
        keyOf=${b=>"head"in b?b.head:b.id}
      />`}
      <div role="status" class="panel-note">
        ${$&&I.length===0&&e("shell.loading")}
        ${!$&&!h&&a&&f.length===0&&e("groups.no_member",{q:a})}
        ${!$&&!h&&!d&&!a&&e("groups.listed_only",{n:ge})}
      </div>
      ${h&&P`<div class="panel-note" role="alert">
        <p class="fault">${h}</p>
        <button class="button" onClick=${()=>m(u+1)}>${e("shell.try_again")}</button>
      </div>`}
    <//>
  `}function Gt({session:s,actions:o,group:r,member:t,tabIndex:n,request:i}){let l=s.view.people.get(t.id).value,a=B(l&&!l.is_partial?l:t),c=ae({session:s,actions:o,group:r,member:t}),u=t.id===s.state.me,m=[a===t.username?null:`@${t.username}`,t.status??l?.status].filter(Boolean);return P`
    <button
      class="row-main" tabindex=${n}
      onClick=${()=>te({name:"profile",userId:t.id,groupId:r.id,back:i})}
    >
      <span class="with-dot">
        <${E} id=${t.id} name=${a} file=${l?.avatar??t.avatar} size="small" />
        <${ne} session=${s} userId=${t.id} />
      </span>
      <span class="row-text">
        <span class="row-name"><bdi>${a}</bdi>${u&&P` <span class="quiet-text">${e("groups.you")}</span>`}</span>
        ${m.length>0&&P`<bdi class="row-detail">${m.join(" · ")}</bdi>`}
      </span>
    </button>
    ${Z(r)&&c.length>0&&P`<button
      class="button quiet" tabindex=${n} aria-haspopup="menu"
      onClick=${f=>Te({label:e("groups.member_menu",{name:a}),items:c,anchor:f.currentTarget})}
    >
      <${x} name="more" label=${e("groups.member_menu",{name:a})} />
    </button>`}
  `}import{html as X}from"./vendor/preact.js";function tt({session:s,actions:o,request:r}){let{groupId:t}=r,n=s.view.groups.get(t).value,i=s.view.pins.get(t).value,l=C(()=>o.pins(t),[t,i]),a=l.value??[],c=n!==null&&qe(n);return X`
    <${k} title=${e("shell.pins")}>
      ${a.length>0&&X`<ol class="entries" role="list">
        ${a.map(u=>X`<${U}
            key=${u.seq} session=${s} message=${u}
            tools=${c&&X`<button class="button quiet" onClick=${()=>{R(()=>o.pin(t,u.seq,!1))}}>
              <${x} name="close" label=${e("groups.unpin")} />
            </button>`}
          />`)}
      </ol>`}
      ${(a.length===0||l.fault)&&X`<${q} reading=${l} empty=${e("groups.no_pins")} />`}
    <//>
  `}import{html as D,useEffect as ye,useState as we}from"./vendor/preact.js";var Wt={owner:"groups.owner",admin:"groups.admin",member:"groups.member"};function ot({session:s,actions:o,request:r}){let{userId:t,groupId:n}=r,i=s.view.people.get(t).value,l=n===void 0?null:s.view.groups.get(n).value,a=t===s.state.me,c=J(i);return ye(()=>{(!i||i.is_partial)&&s.asking.people.need([t])},[t,i===null||i.is_partial]),!i||i.is_partial?D`<${k} title=${e("shell.profile")}><p class="empty" role="status">${e("shell.loading")}</p><//>`:D`
    <${k} title=${e("shell.profile")}>
      <div class="profile">
        <${E} id=${t} name=${c} file=${i.avatar} size="large" />
        <h3><bdi>${c}</bdi></h3>
        ${i.is_deleted?D`<p class="quiet-text">${e("groups.account_deleted")}</p>`:D`<p class="quiet-text"><bdi>@${i.username}</bdi> <${ne} session=${s} userId=${t} /></p>`}
        ${i.status&&D`<p class="profile-status" dir="auto">${i.status}</p>`}
        ${a?D`<a class="button" href="/settings/profile"><${x} name="edit" /> ${e("groups.edit_profile")}</a>`:!i.is_deleted&&D`<button class="button primary" onClick=${()=>Ht(o,t)}>
              <${x} name="send" /> ${e("groups.write_to")}
            </button>`}
      </div>
      ${l?.kind==="group"&&D`<${zt} session=${s} actions=${o} group=${l} userId=${t} />`}
      ${!a&&!i.is_deleted&&D`<${Kt} actions=${o} userId=${t} name=${c} />`}
    <//>
  `}function Ht(s,o){let r=s.conversationWith(o);Se(r===null?`/d/${o}`:`/g/${r}`),oe()&&se()}function zt({session:s,actions:o,group:r,userId:t}){let[n,i]=we(null),[l,a]=we(""),c=s.view.members.get(r.id).value;return ye(()=>{let u=!1;return o.members(r.id,{after_id:t-1,limit:1}).then(({items:[m]})=>{u||(i(m?.id===t?m:null),a(""))},m=>!u&&a(F(m))),()=>{u=!0}},[r.id,t,c]),l?D`<section class="panel-section"><${T} text=${l} /></section>`:n?D`
    <section class="panel-section">
      <h3>${e("groups.role_in")} <bdi>${r.name}</bdi></h3>
      <p>${e(Wt[n.role])}</p>
      <div class="stack">
        ${ae({session:s,actions:o,group:r,member:n}).map(u=>D`<button class=${u.isDanger?"button danger":"button"} onClick=${u.onSelect}>
            <${x} name=${u.icon??"more"} /> ${u.label}
          </button>`)}
      </div>
    </section>
  `:null}function Kt({actions:s,userId:o,name:r}){let[t,n]=we(null);if(ye(()=>{let l=!1;return s.blocked().then(a=>!l&&n(a.some(({id:c})=>c===o)),()=>{}),()=>{l=!0}},[o]),t===null)return null;async function i(){await R(()=>s.block(o,!t))&&(n(!t),W(e(t?"groups.unblocked":"groups.blocked",{name:r})))}return D`
    <section class="panel-section">
      <p class="quiet-text">${e(t?"groups.is_blocked":"groups.block_text")}</p>
      <div class="stack">
        <button class=${t?"button":"button danger"} onClick=${i}>
          <${x} name="lock" /> ${e(t?"groups.unblock":"groups.block")}
        </button>
      </div>
    </section>
  `}import{html as ue}from"./vendor/preact.js";import{html as st,useEffect as Vt}from"./vendor/preact.js";function le({session:s,userId:o,name:r,groupId:t,detail:n,back:i}){let l=s.view.people.get(o).value,a=l!==null&&!l.is_partial;Vt(()=>{a||s.asking.people.need([o])},[o,a]);let c=J(l)||r;return st`
    <li class="row">
      <button class="row-main" onClick=${()=>te({name:"profile",userId:o,groupId:t,back:i})}>
        <${E} id=${o} name=${c} file=${l?.avatar} size="small" />
        <span class="row-text">
          <bdi class="row-name">${c}</bdi>
          ${n&&st`<span class="row-detail">${n}</span>`}
        </span>
      </button>
    </li>
  `}function nt({session:s,actions:o,request:r}){let{groupId:t,seq:n}=r,i=s.view.logs.get(t).value.log?.rows.get(n),l=i&&N(i)?JSON.stringify(i.reactions??{}):"",a=C(()=>o.reactions(t,n),[t,n,l]),c=new Map;for(let u of a.value?.items??[])c.set(u.emoji,[...c.get(u.emoji)??[],u]);return ue`
    <${k} title=${e("conversation.who_reacted")}>
      ${[...c].map(([u,m])=>ue`
          <section key=${u} class="reaction-section">
            <h3><bdi>${u}</bdi> <span class="quiet-text">${m.length}</span></h3>
            <ul class="rows" role="list" aria-label=${u}>
              ${m.map(({id:f,user_id:d,username:$})=>ue`<${le}
                  key=${f} session=${s} userId=${d} name=${$} groupId=${t} back=${r}
                />`)}
            </ul>
          </section>
        `)}
      <${H} actions=${o} reading=${a} />
      ${(c.size===0||a.fault)&&ue`<${q} reading=${a} empty=${e("groups.no_reactions")} />`}
    <//>
  `}import{html as ce}from"./vendor/preact.js";function rt({session:s,actions:o,request:r}){let{groupId:t,seq:n}=r,l=[...s.view.marks.get(t).value.values()].filter(m=>m>=n).length,a=C(()=>o.readers(t,n),[t,n,l]),c=a.value?.items??[],u=s.me.value?.read_marks===!1;return ce`
    <${k} title=${e("conversation.seen_by")}>
      ${u&&ce`<p class="panel-note">${e("groups.marks_off")}</p>`}
      <ul class="rows" role="list" aria-label=${e("conversation.seen_by")}>
        ${c.map(({id:m,username:f})=>ce`<${le}
            key=${m} session=${s} userId=${m} name=${f} groupId=${t} back=${r}
          />`)}
      </ul>
      <${H} actions=${o} reading=${a} />
      ${!u&&(c.length===0||a.fault)&&ce`<${q} reading=${a} empty=${e("groups.seen_by_none")} />`}
    <//>
  `}import{html as K,useEffect as jt,useRef as Ut,useState as Yt}from"./vendor/preact.js";var Qt=1e3;function it({session:s,actions:o,request:r}){let{groupId:t,seq:n}=r,i=s.view.groups.get(t).value,{log:l}=s.view.logs.get(t).value,a=s.resets.value,[c,u]=Yt(!1),m=Ut({at:0,seq:0}),f=()=>{m.current={at:Date.now(),seq:i?.seq??0}},d=C(async()=>{f();let[v,y]=await Promise.all([o.message(t,n),o.replies(t,n)]);return{message:v,replies:y.messages,hasBefore:y.has_before}},[t,n,a]),$=d.value,h=l!==null&&Me(l)!==void 0;jt(()=>{if(!$||h||i?.seq===m.current.seq)return;let v=setTimeout(()=>{R(I)},Math.max(0,m.current.at+Qt-Date.now()));return()=>clearTimeout(v)},[i?.seq,h,$===null]);async function I(){f();let v=await o.replies(t,n),y=v.
has_before?v.messages[0]?.seq??0:0;d.setValue(L=>({...L,replies:[...L.replies.filter(ct=>ct.seq<y),...v.messages],hasBefore:y===0?!1:L.hasBefore}))}async function _(){u(!0),await R(async()=>{let v=await o.replies(t,n,{before:$?.replies[0]?.seq});d.setValue(y=>({...y,replies:[...v.messages,...y.replies],hasBefore:v.has_before}))}),u(!1)}let g=$?Jt($.replies,l?.rows,$.message.id):[],b=l?.rows.get(n),p=$&&(b&&N(b)?b:$.message),M=i?.may_post===!0&&p!==null&&!p.deleted&&K`
    <button class="button" onClick=${()=>Xt(s,p)}><${x} name="reply" /> ${e("conversation.reply")}</button>
  `;return K`
    <${k} title=${e("groups.replies")} foot=${M}>
      ${$&&K`
        <ol class="entries first-entry" role="list"><${U} session=${s} message=${p} /></ol>
        ${$.hasBefore&&K`<div class="panel-note"><button class="button" disabled=${c} onClick=${_}>${e("groups.older_replies")}</button></div>`}
        <ol class="entries" role="list" aria-label=${e("groups.replies")}>
          ${g.map(v=>K`<${U} key=${v.seq} session=${s} message=${v} />`)}
        </ol>
      `}
      ${(g.length===0||d.fault)&&K`<${q} reading=${d} empty=${e("groups.no_replies")} />`}
    <//>
  `}function Xt(s,{group_id:o,id:r,seq:t,sender_id:n,sender:i,content:l}){let{drafts:a}=s.local,c=ke({groupId:o,userId:null}),u=a.get(c)??{text:"",selection:null,files:[]};a.set(c,{...u,reply_to:{id:r,seq:t,sender_id:n,sender:i,content:l}}),oe()&&se();let m=document.querySelector("#main textarea");m instanceof HTMLElement&&requestAnimationFrame(()=>m.focus())}function Jt(s,o,r){let t=new Map(s.map(i=>[i.seq,i])),n=s[s.length-1]?.seq??0;for(let i of o?.values()??[]){if(!N(i))continue;(i.seq>n&&i.reply_to===r||t.has(i.seq))&&t.set(i.seq,i)}return[...t.values()].filter(i=>!i.deleted).sort((i,l)=>i.seq-l.seq)}import{html as at}from"./vendor/preact.js";var lt=({session:s,actions:o,request:r})=>at`
  <${k} title=${e("shell.search_here")}>
    <${Ee}
      session=${s} actions=${o} groupId=${r.groupId} q=""
      instead=${at`<p class="panel-note">${e("search.hint")}</p>`}
    />
  <//>
`;import{html as _e}from"./vendor/preact.js";function ut({session:s,actions:o,request:r}){let{groupId:t,seq:n}=r,i=s.view.logs.get(t).value.log?.rows.get(n),l=i&&N(i)?i.revision:void 0,a=C(()=>o.versions(t,n),[t,n,l]),c=[...a.value??[]].reverse();return _e`
    <${k} title=${e("conversation.versions")}>
      <ol class="versions" role="list">
        ${c.map((u,m)=>_e`
            <li key=${u.revision} class="version">
              <h3>${m===0?e("groups.version_now"):e("groups.version",{n:u.revision})}</h3>
              <p class="quiet-text">${Y(new Date(u.timestamp))}</p>
              <${Ie} content=${u.content} meId=${s.state.me} />
            </li>
          `)}
      </ol>
      ${(c.length===0||a.fault)&&_e`<${q} reading=${a} />`}
    <//>
  `}var On={group:Ke,members:et,mentions:Ae,pins:tt,profile:ot,reactions:nt,readers:rt,replies:it,search:lt,versions:ut};export{On as PANELS};
