import{A as Q,L as V,N as j,O as X,_ as z,c as u,e as U,ga as W,l as k,o as Y,s as O,t as F,y as S,z as H}from"./shared.js";import{html as I,useEffect as we,useState as xe}from"./vendor/preact.js";import{html as A,useRef as $e}from"./vendor/preact.js";import{html as M}from"./vendor/preact.js";function J({session:n,message:e,text:r,tools:o}){let{group_id:t,seq:i,sender_id:s,files:l=[]}=e,a=n.view.people.get(s).value,f=S(a)||e.sender,m=new Date(e.timestamp),
b=d=>X({name:"profile",userId:d,groupId:t,back:j.peek()??void 0});return M`
    <li class="entry">
      <${H} id=${s} name=${f} file=${a?.avatar} size="small" />
      <div class="entry-main">
        <div class="entry-head">
          <bdi class="entry-name">${f}</bdi>
          <a class="entry-time" href=${Y({name:"group",groupId:t,seq:i})}>
            <time datetime=${e.timestamp} title=${V(m)}>${z(m)}</time>
            <span class="unseen"> ${u("groups.go_to_message")}</span>
          </a>
          <span class="grow"></span>
          ${o}
        </div>
        ${e.deleted?M`<p class="quiet-text">${u("conversation.deleted")}</p>`:r!==void 0?M`<div class="entry-text" dir="auto">${r}</div>`:e.content&&M`<${Q} content=${e.
content} mentions=${e.mentions} meId=${n.state.me} onMention=${b} />`}
        ${!e.deleted&&l.length>0&&M`<p class="entry-files quiet-text"><${k} name="attach" /> <bdi>${l.map(d=>d.name).join(", ")}</bdi></p>`}
      </div>
    </li>
  `}function D({session:n,hits:e,label:r,isOne:o=!1}){let t=$e(null);if(e.length===0)return null;function i(s){let l={ArrowDown:1,ArrowUp:-1}[s.key],a=[...t.current?.
querySelectorAll("a")??[]],f=a.indexOf(document.activeElement);!l||f<0||s.ctrlKey||s.metaKey||s.altKey||(s.preventDefault(),a[f+l]?.focus())}return A`
    <div class="runs" role="region" aria-label=${r} ref=${t} onKeyDown=${i}>
      ${he(e).map(s=>A`
          <section key=${s[0].message.id}>
            ${!o&&A`<h3 class="run-name"><bdi>${ge(n,s[0].message.group_id)}</bdi></h3>`}
            <ol class="entries" role="list">
              ${s.map(({message:l,text:a})=>A`<${J} key=${l.id} session=${n} message=${l} text=${a} />`)}
            </ol>
          </section>
        `)}
    </div>
  `}function he(n){let e=[];for(let r of n){let o=e[e.length-1];o&&o[0].message.group_id===r.message.group_id?o.push(r):e.push([r])}return e}function ge(n,e){let r=n.
view.groups.get(e).value,o=r?.peer_id?n.view.people.get(r.peer_id).value:null;return S(o)||r?.name||""}import{html as be,useState as ye}from"./vendor/preact.js";function Z({actions:n,reading:e}){let[r,o]=ye(!1),t=e.value;if(!t||t.next===null)return null;async function i(){o(!0),await F(async()=>{let{items:s,next:l}=await n.
more(t);e.setValue(a=>a===t?{items:[...a.items,...s],next:l}:a)}),o(!1)}return be`
    <div class="panel-note">
      <button class="button" disabled=${r} onClick=${i}>${u("groups.more")}</button>
    </div>
  `}import{html as ee,useEffect as ve,useState as q}from"./vendor/preact.js";function te(n,e){let[r,o]=q(null),[t,i]=q(""),[s,l]=q(0);return ve(()=>{let a=!1;return i(""),n().then(f=>{a||o(()=>f)},f=>{a||i(O(f))}),()=>{a=!0}},[...e,s]),{
value:r,fault:t,again:()=>l(a=>a+1),setValue:a=>o(f=>f===null?null:a(f))}}function ne({reading:{value:n,fault:e,again:r},empty:o=!1}){return e?ee`<div class="panel-note" role="alert">
      <p class="fault">${e}</p>
      <button class="button" onClick=${r}>${u("shell.try_again")}</button>
    </div>`:ee`<div class="panel-note" role="status">${n===null?u("shell.loading"):o}</div>`}var ut=({session:n,actions:e})=>I`
  <${W} title=${u("shell.mentions")}><${_e} session=${n} actions=${e} /><//>
`;function _e({session:n,actions:e}){let[r,o]=xe(0);we(()=>n.onArrived(s=>{s.some(({kind:l})=>l==="mention")&&o(l=>l+1)}),[n]);let t=te(()=>e.mentions(),[n.resets.
value,r]),i=t.value?.items??[];return I`
    <${D} session=${n} hits=${i.map(s=>({message:s}))} label=${u("shell.mentions")} />
    <${Z} actions=${e} reading=${t} />
    ${(i.length===0||t.fault)&&I`<${ne} reading=${t} empty=${u("search.no_mentions")} />`}
  `}function se(n,e){let r=Array.from(n),o=[],t=0,i=(s,l)=>{s<=t||(o.push({text:r.slice(t,s).join(""),isMarked:l}),t=s)};for(let[s,l]of e)i(Math.min(s,r.length),!1),
i(Math.min(l,r.length),!0);return i(r.length,!1),o}import{html as v,useEffect as G,useRef as le,useState as _}from"./vendor/preact.js";import{html as P,useEffect as ke,useId as Oe,useRef as Se,useState as T}from"./vendor/preact.js";var Ce=150;function B({label:n,value:e,find:r,onChange:o}){let t=Oe(),i=Se(null),[s,l]=T(""),[a,f]=T([]),[m,b]=T(-1),[d,w]=T("");ke(()=>{let c=!1;b(-1);let g=s.
trim(),C=setTimeout(async()=>{try{let x=g?await r(g):[];if(c)return;f(x),w(g&&x.length===0?u("search.nobody"):"")}catch(x){c||w(O(x))}},Ce);return()=>{c=!0,clearTimeout(
C)}},[s]);function y(c){l(""),f([]),o(c)}function $(c){if(c.isComposing)return;let g={ArrowDown:1,ArrowUp:-1}[c.key];if(g&&a.length>0)b((m+g+a.length)%a.length);else if(c.
key==="Enter"&&a.length>0)y(a[Math.max(0,m)]);else if(c.key==="Escape"&&s!=="")l("");else return;c.preventDefault(),c.stopPropagation()}if(e)return P`
      <div class="field">
        <span class="field-label" id=${`${t}-label`}>${n}</span>
        <button
          type="button" class="button chosen" aria-describedby=${`${t}-label`}
          onClick=${()=>{y(null),requestAnimationFrame(()=>i.current?.focus())}}
        >
          <bdi>${e.name}</bdi> <${k} name="close" label=${u("search.clear")} />
        </button>
      </div>
    `;let h=a.length>0;return P`
    <div class="field suggesting">
      <label for=${t}>${n}</label>
      <input
        ref=${i} id=${t} role="combobox" autocomplete="off" dir="auto" maxlength="128" value=${s}
        placeholder=${u("search.any")} aria-expanded=${h} aria-controls=${`${t}-list`} aria-autocomplete="list"
        aria-activedescendant=${m>=0?`${t}-${m}`:void 0}
        onKeyDown=${$} onBlur=${()=>l("")}
        onInput=${c=>l(c.target.value)}
      />
      <ul class="suggestions" role="listbox" id=${`${t}-list`} aria-label=${n} hidden=${!h}>
        ${a.map((c,g)=>P`
            <li
              key=${c.id} id=${`${t}-${g}`} role="option" aria-selected=${g===m}
              onMouseDown=${C=>{C.preventDefault(),y(c)}}
            >
              <bdi>${c.name}</bdi>
            </li>
          `)}
      </ul>
      <p class="hint" role="status" hidden=${!d}>${d}</p>
    </div>
  `}import{useEffect as Me,useRef as re,useState as Ae}from"./vendor/preact.js";var De=5,oe={hits:null,hasMore:!1,indexed:"",isBusy:!1,fault:""};function ae(n,e,r){let[o,t]=Ae(oe),i=re(0),s=re(null),{q:l,group:a,from:f,since:m,until:b}=e;async function d(w){
let y=++i.current;t($=>({...$,isBusy:!0,fault:""}));try{let $=[...w];for(let h=1;;h++){let c=await n.search({q:l,group:a,from:f,after:ie(m,0),before:ie(b,1),before_id:s.
current});if(y!==i.current)return;if($.push(...c.hits),s.current=c.before_id,$.length>w.length||!c.has_more||h===De){t({hits:$,hasMore:c.has_more,indexed:c.indexed,
isBusy:!1,fault:""});return}}}catch($){y===i.current&&t(h=>({...h,isBusy:!1,fault:O($)}))}}return Me(()=>(i.current++,s.current=null,l===""?t(oe):d([]),()=>{i.current++}),
[l,a,f,m,b,r]),{...o,more:()=>{d(o.hits??[])}}}function ie(n,e){let[r,o,t]=n.split("-").map(Number);return t?new Date(r,o-1,t+e).toISOString():null}var Te=300,Ee=256,N=8;function At({session:n,actions:e,groupId:r=null,q:o,onQuery:t,instead:i}){let s=le(null),l=le(null),[a,f]=_(o),[m,b]=_(o.trim()),[d,w]=_(0),
[y,$]=_(null),[h,c]=_(null),[g,C]=_(""),[x,ce]=_(""),fe={q:m,group:r??y?.id??null,from:h?.id??null,since:g,until:x},K=ae(e,fe,d);G(()=>s.current?.focus(),[]),G(
()=>{o.trim()!==m&&(f(o),b(o.trim()))},[o]),G(()=>{let p=setTimeout(()=>L(a),Te);return()=>clearTimeout(p)},[a]);function L(p){p.trim()!==m&&(b(p.trim()),t?.(p.
trim()))}function me(p){p.preventDefault(),L(a),w(d+1)}function pe(p){if(p.key!=="ArrowDown"||p.isComposing)return;let E=l.current?.querySelector("a");E&&(p.preventDefault(),
E.focus())}let de=async p=>(r===null?await e.findUsers(p,N):(await e.members(r,{q:p,limit:N})).items).map(R=>({id:R.id,name:R.display_name||R.username}));return v`
    <form class="search-form" role="search" onSubmit=${me}>
      <div class="search-line">
        <input
          ref=${s} type="search" class="search-words" aria-label=${u("search.words")} placeholder=${u("search.words")}
          dir="auto" autocomplete="off" maxlength=${Ee} value=${a} onKeyDown=${pe}
          onInput=${p=>f(p.target.value)}
        />
        <button class="button"><${k} name="search" label=${u("search.search")} /></button>
      </div>
      <div class="search-filters">
        ${r===null&&v`<${B} label=${u("search.group")} value=${y} onChange=${$} find=${async p=>qe(n,p)} />`}
        <${B} label=${u("search.person")} value=${h} onChange=${c} find=${de} />
        <${ue} label=${u("search.since")} value=${g} most=${x} onChange=${C} />
        <${ue} label=${u("search.until")} value=${x} least=${g} onChange=${ce} />
      </div>
    </form>
    <div class="search-results" ref=${l} aria-busy=${K.isBusy}>
      ${m===""?i:v`<${Re} session=${n} found=${K} q=${m} isOne=${r!==null} again=${()=>w(d+1)} />`}
    </div>
  `}function ue({label:n,value:e,least:r,most:o,onChange:t}){let i=`day-${n}`;return v`
    <div class="field">
      <label for=${i}>${n}</label>
      <input
        id=${i} type="date" value=${e} min=${r||void 0} max=${o||void 0}
        onChange=${s=>t(s.target.value)}
      />
    </div>
  `}function Re({session:n,found:e,q:r,isOne:o,again:t}){let{hits:i,hasMore:s,indexed:l,isBusy:a,fault:f,more:m}=e,b=l!==""&&U(l)<n.state.applied_id,d=(i??[]).map(
({message:w,snippet:y,matches:$})=>({message:w,text:se(y,$).map(({text:h,isMarked:c})=>c?v`<mark>${h}</mark>`:h)}));return v`
    ${b&&v`<p class="panel-note" role="status">${u("search.behind")}</p>`}
    <${D} session=${n} hits=${d} label=${u("search.hits")} isOne=${o} />
    <div class="panel-note" role="status">
      ${i===null&&a&&u("search.searching")}
      ${i!==null&&i.length===0&&!a&&!s&&!f&&v`<p>${u("search.none",{q:r})}</p><p>${u("search.hint")}</p>`}
      ${i!==null&&i.length>0&&v`<span class="unseen">${u("search.found",{n:i.length})}</span>`}
    </div>
    ${f&&v`<div class="panel-note" role="alert">
      <p class="fault">${f}</p>
      <button class="button" onClick=${t}>${u("shell.try_again")}</button>
    </div>`}
    ${s&&!f&&v`<div class="panel-note"><button class="button" disabled=${a} onClick=${m}>${u("groups.more")}</button></div>`}
  `}function qe(n,e){let r=e.toLowerCase(),o=[];for(let t of n.view.order.peek()){let i=n.state.groups.get(t);if(!i)continue;let s=i.peer_id===null?null:n.state.
people.get(i.peer_id)??null,l=S(s)||i.name;if(l.toLowerCase().includes(r)&&o.push({id:t,name:l})===N)break}return o}export{J as a,Z as b,te as c,ne as d,ut as e,_e as f,At as g};
