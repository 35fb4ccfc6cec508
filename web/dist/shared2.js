import{A as U,E as te,M as ne,N as R,Q as P,U as oe,V as re,c as X,f as z,j as M,k as J,m as Z,r as ee}from"./shared.js";import{A as W,B as j,D as q,F as x,G as D,d as i,w as k,z as V}from"./shared1.js";import{html as B,useEffect as Ae,useState as Ce}from"./vendor/preact.js";import{html as A,useRef as xe}from"./vendor/preact.js";import{html as I}from"./vendor/preact.js";function se({session:t,message:e,text:n,tools:o}){let{group_id:s,seq:r,sender_id:l,files:a=[]}=e,u=t.view.people.get(l).value,c=M(u)||e.sender,f=new Date(e.timestamp),b=d=>R({name:"profile",userId:d,groupId:s,back:ne.peek()??void 0});return I`
    <li class="entry">
      <${J} id=${l} name=${c} file=${u?.avatar} size="small" />
      <div class="entry-main">
        <div class="entry-head">
          <bdi class="entry-name">${c}</bdi>
          <a class="entry-time" href=${V({name:"group",groupId:s,seq:r})}>
            <time datetime=${e.timestamp} title=${te(f)}>${oe(f)}</time>
            <span class="unseen"> ${i("groups.go_to_message")}</span>
          </a>
          <span class="grow"></span>
          ${o}
        </div>
        ${e.deleted?I`<p class="quiet-text">${i("conversation.deleted")}</p>`:n!==void 0?I`<div class="entry-text" dir="auto">${n}</div>`:e.content&&I`<${Z} content=${e.content} mentions=${e.mentions} meId=${t.state.me} onMention=${b} />`}
        ${!e.deleted&&a.length>0&&I`<p class="entry-files quiet-text"><${k} name="attach" /> <bdi>${a.map(d=>d.name).join(", ")}</bdi></p>`}
      </div>
    </li>
  `}function C({session:t,hits:e,label:n,isOne:o=!1}){let s=xe(null);if(e.length===0)return null;function r(l){let a={ArrowDown:1,ArrowUp:-1}[l.key],u=[...s.current?.querySelectorAll("a")??[]],c=u.indexOf(document.activeElement);!a||c<0||l.ctrlKey||l.metaKey||l.altKey||(l.preventDefault(),u[c+a]?.focus())}return A`
    <div class="runs" role="region" aria-label=${n} ref=${s} onKeyDown=${r}>
      ${Me(e).map(l=>A`
          <section key=${l[0].message.id}>
            ${!o&&A`<h3 class="run-name"><bdi>${Oe(t,l[0].message.group_id)}</bdi></h3>`}
            <ol class="entries" role="list">
              ${l.map(({message:a,text:u})=>A`<${se} key=${a.id} session=${t} message=${a} text=${u} />`)}
            </ol>
          </section>
        `)}
    </div>
  `}function Me(t){let e=[];for(let n of t){let o=e[e.length-1];o&&o[0].message.group_id===n.message.group_id?o.push(n):e.push([n])}return e}function Oe(t,e){let n=t.view.groups.get(e).value,o=n?.peer_id?t.view.people.get(n.peer_id).value:null;return M(o)||n?.name||""}import{html as De,useState as Ie}from"./vendor/preact.js";function ie({actions:t,reading:e}){let[n,o]=Ie(!1),s=e.value;if(!s||s.next===null)return null;async function r(){o(!0),await D(async()=>{let{items:l,next:a}=await t.more(s);e.setValue(u=>u===s?{items:[...u.items,...l],next:a}:u)}),o(!1)}return De`
    <div class="panel-note">
      <button class="button" disabled=${n} onClick=${r}>${i("groups.more")}</button>
    </div>
  `}import{html as le,useEffect as Re,useState as G}from"./vendor/preact.js";function ae(t,e){let[n,o]=G(null),[s,r]=G(""),[l,a]=G(0);return Re(()=>{let u=!1;return r(""),t().then(c=>{u||o(()=>c)},c=>{u||r(x(c))}),()=>{u=!0}},[...e,l]),{value:n,fault:s,again:()=>a(u=>u+1),setValue:u=>o(c=>c===null?null:u(c))}}function ue({reading:{value:t,fault:e,again:n},empty:o=!1}){return e?le`<div class="panel-note" role="alert">
      <p class="fault">${e}</p>
      <button class="button" onClick=${n}>${i("shell.try_again")}</button>
    </div>`:le`<div class="panel-note" role="status">${t===null?i("shell.loading"):o}</div>`}var St=({session:t,actions:e})=>B`
  <${re} title=${i("shell.mentions")}><${Ee} session=${t} actions=${e} /><//>
`;function Ee({session:t,actions:e}){let[n,o]=Ce(0);Ae(()=>t.onArrived(l=>{l.some(({kind:a})=>a==="mention")&&o(a=>a+1)}),[t]);let s=ae(()=>e.mentions(),[t.resets.value,n]),r=s.value?.items??[];return B`
    <${C} session=${t} hits=${r.map(l=>({message:l}))} label=${i("shell.mentions")} />
    <${ie} actions=${e} reading=${s} />
    ${(r.length===0||s.fault)&&B`<${ue} reading=${s} empty=${i("search.no_mentions")} />`}
  `}var ce=(t,{id:e,name:n})=>ee({title:i("shell.leave"),text:i("shell.leave_text",{name:n}),action:i("shell.leave"),isDanger:!0,work:()=>t.leave(e)});var me=["hour","morning","week","ever"];function fe(t,e){if(t==="ever")return null;if(t==="hour")return new Date(e.getTime()+36e5).toISOString();if(t==="week")return new Date(e.getTime()+6048e5).toISOString();let n=new Date(e.getFullYear(),e.getMonth(),e.getDate(),8);return n<=e&&n.setDate(n.getDate()+1),n.toISOString()}function Pt(t){let{session:e,actions:n,id:o,name:s}=t,r=e.state.groups.get(o);if(!r)return;let l=z(r,Date.now()),{notify_all:a}=e.local.signals.settings.value,u=a.includes(o);P({...t,label:i("shell.menu_of",{name:s}),items:[...Te(r),null,r.unread>0&&{label:i("shell.mark_read"),icon:"check",onSelect:()=>e.marks.read(o,r.seq)},l?{label:i("shell.unmute"),icon:"bell",onSelect:()=>{D(()=>n.unmute(o))}}:{label:i("shell.mute"),icon:"muted",onSelect:()=>Ne(t)},r.kind==="group"&&{label:i("shell.notify_all"),icon:"bell",isChecked:u,onSelect:()=>e.local.settings.set("notify_all",u?a.filter(c=>c!==o):[...a,o])},{label:i("shell.copy_link"),icon:"\
link",onSelect:()=>{qe(`/g/${o}`)}},U(r)&&null,U(r)&&{label:i("shell.leave"),icon:"leave",isDanger:!0,onSelect:()=>{ce(n,r)}}]})}function Te({id:t,kind:e,peer_id:n}){let o=r=>{let l=W.peek();(l.name!=="group"||l.groupId!==t)&&j(`/g/${t}`),R(r)},s={label:i("shell.pins"),icon:"pin",onSelect:()=>o({name:"pins",groupId:t})};if(e==="direct"){if(n===null)return[];let r={name:"profile",userId:n,groupId:t};return[{label:i("shell.profile"),icon:"person",onSelect:()=>o(r)},s]}return[{label:i("shell.group_settings"),icon:"settings",onSelect:()=>o({name:"group",groupId:t})},{label:i("shell.members"),icon:"group",onSelect:()=>o({name:"members",groupId:t})},
s]}function Ne(t){let{actions:e,id:n,name:o}=t;P({...t,label:i("shell.mute_name",{name:o}),items:me.map(s=>({label:i(`shell.mute.${s}`),onSelect:()=>{D(()=>e.mute(n,fe(s,new Date)))}}))})}async function qe(t){try{await navigator.clipboard.writeText(new URL(t,location.origin).href),q(i("shell.copied"))}catch{q(i("shell.not_copied"),{isFault:!0})}}function pe(t,e){let n=Array.from(t),o=[],s=0,r=(l,a)=>{l<=s||(o.push({text:n.slice(s,l).join(""),isMarked:a}),s=l)};for(let[l,a]of e)r(Math.min(l,n.length),!1),r(Math.min(a,n.length),!0);return r(n.length,!1),o}import{html as y,useEffect as L,useRef as be,useState as _}from"./vendor/preact.js";import{html as H,useEffect as Ue,useId as Pe,useRef as Ge,useState as E}from"./vendor/preact.js";var Be=150;function K({label:t,value:e,find:n,onChange:o}){let s=Pe(),r=Ge(null),[l,a]=E(""),[u,c]=E([]),[f,b]=E(-1),[d,w]=E("");Ue(()=>{let m=!1;b(-1);let g=l.trim(),O=setTimeout(async()=>{try{let S=g?await n(g):[];if(m)return;c(S),w(g&&S.length===0?i("search.nobody"):"")}catch(S){m||w(x(S))}},Be);return()=>{m=!0,clearTimeout(O)}},[l]);function v(m){a(""),c([]),o(m)}function $(m){if(m.isComposing)return;let g={ArrowDown:1,ArrowUp:-1}[m.key];if(g&&u.length>0)b((f+g+u.length)%u.length);else if(m.key==="Enter"&&u.length>0)v(u[Math.max(0,f)]);else if(m.key==="Escape"&&l!=="")a("");else return;m.preventDefault(),m.stopPropagation()}if(e)
return H`
      <div class="field">
        <span class="field-label" id=${`${s}-label`}>${t}</span>
        <button
          type="button" class="button chosen" aria-describedby=${`${s}-label`}
          onClick=${()=>{v(null),requestAnimationFrame(()=>r.current?.focus())}}
        >
          <bdi>${e.name}</bdi> <${k} name="close" label=${i("search.clear")} />
        </button>
      </div>
    `;let h=u.length>0;return H`
    <div class="field suggesting">
      <label for=${s}>${t}</label>
      <input
        ref=${r} id=${s} role="combobox" autocomplete="off" dir="auto" maxlength="128" value=${l}
        placeholder=${i("search.any")} aria-expanded=${h} aria-controls=${`${s}-list`} aria-autocomplete="list"
        aria-activedescendant=${f>=0?`${s}-${f}`:void 0}
        onKeyDown=${$} onBlur=${()=>a("")}
        onInput=${m=>a(m.target.value)}
      />
      <ul class="suggestions" role="listbox" id=${`${s}-list`} aria-label=${t} hidden=${!h}>
        ${u.map((m,g)=>H`
            <li
              key=${m.id} id=${`${s}-${g}`} role="option" aria-selected=${g===f}
              onMouseDown=${O=>{O.preventDefault(),v(m)}}
            >
              <bdi>${m.name}</bdi>
            </li>
          `)}
      </ul>
      <p class="hint" role="status" hidden=${!d}>${d}</p>
    </div>
  `}import{useEffect as He,useRef as de,useState as Ke}from"./vendor/preact.js";var Le=5,$e={hits:null,hasMore:!1,indexed:"",isBusy:!1,fault:""};function ge(t,e,n){let[o,s]=Ke($e),r=de(0),l=de(null),{q:a,group:u,from:c,since:f,until:b}=e;async function d(w){let v=++r.current;s($=>({...$,isBusy:!0,fault:""}));try{let $=[...w];for(let h=1;;h++){let m=await t.search({q:a,group:u,from:c,after:he(f,0),before:he(b,1),before_id:l.current});if(v!==r.current)return;if($.push(...m.hits),l.current=m.before_id,$.length>w.length||!m.has_more||h===Le){s({hits:$,hasMore:m.has_more,indexed:m.indexed,isBusy:!1,fault:""});return}}}catch($){v===r.current&&s(h=>({...h,isBusy:!1,fault:x($)}))}}return He(()=>(r.current++,l.current=null,
a===""?s($e):d([]),()=>{r.current++}),[a,u,c,f,b,n]),{...o,more:()=>{d(o.hits??[])}}}function he(t,e){let[n,o,s]=t.split("-").map(Number);return s?new Date(n,o-1,s+e).toISOString():null}var Fe=300,Ye=256,F=8;function rn({session:t,actions:e,groupId:n=null,q:o,onQuery:s,instead:r}){let l=be(null),a=be(null),[u,c]=_(o),[f,b]=_(o.trim()),[d,w]=_(0),[v,$]=_(null),[h,m]=_(null),[g,O]=_(""),[S,ye]=_(""),we={q:f,group:n??v?.id??null,from:h?.id??null,since:g,until:S},Y=ge(e,we,d);L(()=>l.current?.focus(),[]),L(()=>{o.trim()!==f&&(c(o),b(o.trim()))},[o]),L(()=>{let p=setTimeout(()=>Q(u),Fe);return()=>clearTimeout(p)},[u]);function Q(p){p.trim()!==f&&(b(p.trim()),s?.(p.trim()))}function Se(p){p.preventDefault(),Q(u),w(d+1)}function _e(p){if(p.key!=="ArrowDown"||p.isComposing)return;let T=a.current?.querySelector("a");T&&(p.preventDefault(),
T.focus())}let ke=async p=>(n===null?await e.findUsers(p,F):(await e.members(n,{q:p,limit:F})).items).map(N=>({id:N.id,name:N.display_name||N.username}));return y`
    <form class="search-form" role="search" onSubmit=${Se}>
      <div class="search-line">
        <input
          ref=${l} type="search" class="search-words" aria-label=${i("search.words")} placeholder=${i("search.words")}
          dir="auto" autocomplete="off" maxlength=${Ye} value=${u} onKeyDown=${_e}
          onInput=${p=>c(p.target.value)}
        />
        <button class="button"><${k} name="search" label=${i("search.search")} /></button>
      </div>
      <div class="search-filters">
        ${n===null&&y`<${K} label=${i("search.group")} value=${v} onChange=${$} find=${async p=>Ve(t,p)} />`}
        <${K} label=${i("search.person")} value=${h} onChange=${m} find=${ke} />
        <${ve} label=${i("search.since")} value=${g} most=${S} onChange=${O} />
        <${ve} label=${i("search.until")} value=${S} least=${g} onChange=${ye} />
      </div>
    </form>
    <div class="search-results" ref=${a} aria-busy=${Y.isBusy}>
      ${f===""?r:y`<${Qe} session=${t} found=${Y} q=${f} isOne=${n!==null} again=${()=>w(d+1)} />`}
    </div>
  `}function ve({label:t,value:e,least:n,most:o,onChange:s}){let r=`day-${t}`;return y`
    <div class="field">
      <label for=${r}>${t}</label>
      <input
        id=${r} type="date" value=${e} min=${n||void 0} max=${o||void 0}
        onChange=${l=>s(l.target.value)}
      />
    </div>
  `}function Qe({session:t,found:e,q:n,isOne:o,again:s}){let{hits:r,hasMore:l,indexed:a,isBusy:u,fault:c,more:f}=e,b=a!==""&&X(a)<t.state.applied_id,d=(r??[]).map(({message:w,snippet:v,matches:$})=>({message:w,text:pe(v,$).map(({text:h,isMarked:m})=>m?y`<mark>${h}</mark>`:h)}));return y`
    ${b&&y`<p class="panel-note" role="status">${i("search.behind")}</p>`}
    <${C} session=${t} hits=${d} label=${i("search.hits")} isOne=${o} />
    <div class="panel-note" role="status">
      ${r===null&&u&&i("search.searching")}
      ${r!==null&&r.length===0&&!u&&!l&&!c&&y`<p>${i("search.none",{q:n})}</p><p>${i("search.hint")}</p>`}
      ${r!==null&&r.length>0&&y`<span class="unseen">${i("search.found",{n:r.length})}</span>`}
    </div>
    ${c&&y`<div class="panel-note" role="alert">
      <p class="fault">${c}</p>
      <button class="button" onClick=${s}>${i("shell.try_again")}</button>
    </div>`}
    ${l&&!c&&y`<div class="panel-note"><button class="button" disabled=${u} onClick=${f}>${i("groups.more")}</button></div>`}
  `}function Ve(t,e){let n=e.toLowerCase(),o=[];for(let s of t.view.order.peek()){let r=t.state.groups.get(s);if(!r)continue;let l=r.peer_id===null?null:t.state.people.get(r.peer_id)??null,a=M(l)||r.name;if(a.toLowerCase().includes(n)&&o.push({id:s,name:a})===F)break}return o}export{se as a,ie as b,ae as c,ue as d,St as e,Ee as f,rn as g,ce as h,Pt as i,qe as j};
