import{f as q,g as V}from"./shared7.js";import{a as F}from"./shared10.js";import{e as u,h as O,k,l as Y,m as H,q as S,r as Q}from"./shared1.js";import{html as I,useEffect as ye,useState as we}from"./vendor/preact.js";import{html as M,useRef as de}from"./vendor/preact.js";var fe=q({dateStyle:"medium"}),pe=q({dateStyle:"medium",timeStyle:"short"}),Be=e=>fe.value.format(e),j=e=>pe.value.format(e);import{html as A}from"./vendor/preact.js";function X({session:e,message:t,text:o,tools:r}){let{group_id:n,seq:i,sender_id:s,files:l=[]}=t,a=e.view.people.get(s).value,m=S(a)||t.sender;return A`
    <li class="line">
      <${Q} id=${s} name=${m} file=${a?.avatar} size="small" />
      <div class="line-main">
        <div class="line-head">
          <bdi class="line-name">${m}</bdi>
          <a class="line-time" href=${H({name:"group",groupId:n,seq:i})}>
            <time datetime=${t.timestamp}>${j(new Date(t.timestamp))}</time>
            <span class="unseen"> ${u("groups.go_to_message")}</span>
          </a>
          <span class="grow"></span>
          ${r}
        </div>
        ${t.deleted?A`<p class="quiet-text">${u("groups.message_deleted")}</p>`:A`<div class="line-text" dir="auto">${o??t.content}</div>`}
        ${!t.deleted&&l.length>0&&A`<p class="line-files quiet-text"><${O} name="attach" /> <bdi>${l.map(f=>f.name).join(", ")}</bdi></p>`}
      </div>
    </li>
  `}function D({session:e,hits:t,label:o,isOne:r=!1}){let n=de(null);if(t.length===0)return null;function i(s){let l={ArrowDown:1,ArrowUp:-1}[s.key],a=[...n.current?.
querySelectorAll("a")??[]],m=a.indexOf(document.activeElement);!l||m<0||s.ctrlKey||s.metaKey||s.altKey||(s.preventDefault(),a[m+l]?.focus())}return M`
    <div class="runs" role="region" aria-label=${o} ref=${n} onKeyDown=${i}>
      ${$e(t).map(s=>M`
          <section key=${s[0].message.id}>
            ${!r&&M`<h3 class="run-name" dir="auto"><bdi>${he(e,s[0].message.group_id)}</bdi></h3>`}
            <ol class="lines" role="list">
              ${s.map(({message:l,text:a})=>M`<${X} key=${l.id} session=${e} message=${l} text=${a} />`)}
            </ol>
          </section>
        `)}
    </div>
  `}function $e(e){let t=[];for(let o of e){let r=t[t.length-1];r&&r[0].message.group_id===o.message.group_id?r.push(o):t.push([o])}return t}function he(e,t){let o=e.
view.groups.get(t).value,r=o?.peer_id?e.view.people.get(o.peer_id).value:null;return S(r)||o?.name||""}import{html as ge,useState as be}from"./vendor/preact.js";function z({actions:e,reading:t}){let[o,r]=be(!1),n=t.value;if(!n||n.next===null)return null;async function i(){r(!0),await Y(async()=>{let{items:s,next:l}=await e.
more(n);t.setValue(a=>a===n?{items:[...a.items,...s],next:l}:a)}),r(!1)}return ge`
    <div class="panel-note">
      <button class="button" disabled=${o} onClick=${i}>${u("groups.more")}</button>
    </div>
  `}import{html as W,useEffect as ve,useState as B}from"./vendor/preact.js";function J(e,t){let[o,r]=B(null),[n,i]=B(""),[s,l]=B(0);return ve(()=>{let a=!1;return i(""),e().then(m=>{a||r(()=>m)},m=>{a||i(k(m))}),()=>{a=!0}},[...t,s]),{value:o,
fault:n,again:()=>l(a=>a+1),setValue:a=>r(m=>m===null?null:a(m))}}function Z({reading:{value:e,fault:t,again:o},empty:r=!1}){return t?W`<div class="panel-note" role="alert">
      <p class="fault">${t}</p>
      <button class="button" onClick=${o}>${u("groups.again")}</button>
    </div>`:W`<div class="panel-note" role="status">${e===null?u("groups.loading"):r}</div>`}var lt=({session:e,actions:t})=>I`
  <${V} title=${u("search.mentions")}><${xe} session=${e} actions=${t} /><//>
`;function xe({session:e,actions:t}){let[o,r]=we(0);ye(()=>e.onArrived(s=>{s.some(({kind:l})=>l==="mention")&&r(l=>l+1)}),[e]);let n=J(()=>t.mentions(),[e.resets.
value,o]),i=n.value?.items??[];return I`
    <${D} session=${e} hits=${i.map(s=>({message:s}))} label=${u("search.mentions")} />
    <${z} actions=${t} reading=${n} />
    ${(i.length===0||n.fault)&&I`<${Z} reading=${n} empty=${u("search.no_mentions")} />`}
  `}function ee(e,t){let o=Array.from(e),r=[],n=0,i=(s,l)=>{s<=n||(r.push({text:o.slice(n,s).join(""),isMarked:l}),n=s)};for(let[s,l]of t)i(Math.min(s,o.length),!1),
i(Math.min(l,o.length),!0);return i(o.length,!1),r}import{html as v,useEffect as N,useRef as oe,useState as _}from"./vendor/preact.js";import{html as P,useEffect as _e,useId as ke,useRef as Se,useState as T}from"./vendor/preact.js";var Ce=150;function G({label:e,value:t,find:o,onChange:r}){let n=ke(),i=Se(null),[s,l]=T(""),[a,m]=T([]),[f,y]=T(-1),[g,w]=T("");_e(()=>{let c=!1;y(-1);let h=s.
trim(),C=setTimeout(async()=>{try{let x=h?await o(h):[];if(c)return;m(x),w(h&&x.length===0?u("search.nobody"):"")}catch(x){c||w(k(x))}},Ce);return()=>{c=!0,clearTimeout(
C)}},[s]);function b(c){l(""),m([]),r(c)}function d(c){if(c.isComposing)return;let h={ArrowDown:1,ArrowUp:-1}[c.key];if(h&&a.length>0)y((f+h+a.length)%a.length);else if(c.
key==="Enter"&&a.length>0)b(a[Math.max(0,f)]);else if(c.key==="Escape"&&s!=="")l("");else return;c.preventDefault(),c.stopPropagation()}if(t)return P`
      <div class="field">
        <span class="field-label" id=${`${n}-label`}>${e}</span>
        <button
          type="button" class="button chosen" aria-describedby=${`${n}-label`}
          onClick=${()=>{b(null),requestAnimationFrame(()=>i.current?.focus())}}
        >
          <bdi>${t.name}</bdi> <${O} name="close" label=${u("search.clear")} />
        </button>
      </div>
    `;let $=a.length>0;return P`
    <div class="field picker">
      <label for=${n}>${e}</label>
      <input
        ref=${i} id=${n} role="combobox" autocomplete="off" dir="auto" maxlength="128" value=${s}
        placeholder=${u("search.any")} aria-expanded=${$} aria-controls=${`${n}-list`} aria-autocomplete="list"
        aria-activedescendant=${f>=0?`${n}-${f}`:void 0}
        onKeyDown=${d} onBlur=${()=>l("")}
        onInput=${c=>l(c.target.value)}
      />
      <ul class="choices" role="listbox" id=${`${n}-list`} aria-label=${e} hidden=${!$}>
        ${a.map((c,h)=>P`
            <li
              key=${c.id} id=${`${n}-${h}`} role="option" aria-selected=${h===f}
              onMouseDown=${C=>{C.preventDefault(),b(c)}}
            >
              <bdi>${c.name}</bdi>
            </li>
          `)}
      </ul>
      <p class="hint" role="status" hidden=${!g}>${g}</p>
    </div>
  `}import{useEffect as Oe,useRef as te,useState as Ae}from"./vendor/preact.js";var Me=5,ne={hits:null,hasMore:!1,indexed:"",isBusy:!1,fault:""};function re(e,t,o){let[r,n]=Ae(ne),i=te(0),s=te(null),{q:l,group:a,from:m,since:f,until:y}=t;async function g(w){
let b=++i.current;n(d=>({...d,isBusy:!0,fault:""}));try{let d=[...w];for(let $=1;;$++){let c=await e.search({q:l,group:a,from:m,after:se(f,0),before:se(y,1),before_id:s.
current});if(b!==i.current)return;if(d.push(...c.hits),s.current=c.before_id,d.length>w.length||!c.has_more||$===Me){n({hits:d,hasMore:c.has_more,indexed:c.indexed,
isBusy:!1,fault:""});return}}}catch(d){b===i.current&&n($=>({...$,isBusy:!1,fault:k(d)}))}}return Oe(()=>(i.current++,s.current=null,l===""?n(ne):g([]),()=>{i.current++}),
[l,a,m,f,y,o]),{...r,more:()=>{g(r.hits??[])}}}function se(e,t){let[o,r,n]=e.split("-").map(Number);return n?new Date(o,r-1,n+t).toISOString():null}var De=300,Te=256,K=8;function Ot({session:e,actions:t,groupId:o=null,q:r,onQuery:n,instead:i}){let s=oe(null),l=oe(null),[a,m]=_(r),[f,y]=_(r.trim()),[g,w]=_(0),
[b,d]=_(null),[$,c]=_(null),[h,C]=_(""),[x,ae]=_(""),le={q:f,group:o??b?.id??null,from:$?.id??null,since:h,until:x},L=re(t,le,g);N(()=>s.current?.focus(),[]),N(
()=>{r.trim()!==f&&(m(r),y(r.trim()))},[r]),N(()=>{let p=setTimeout(()=>U(a),De);return()=>clearTimeout(p)},[a]);function U(p){p.trim()!==f&&(y(p.trim()),n?.(p.
trim()))}function ue(p){p.preventDefault(),U(a),w(g+1)}function ce(p){if(p.key!=="ArrowDown"||p.isComposing)return;let E=l.current?.querySelector("a");E&&(p.preventDefault(),
E.focus())}let me=async p=>(o===null?await t.findUsers(p,K):(await t.members(o,{q:p,limit:K})).items).map(R=>({id:R.id,name:R.display_name||R.username}));return v`
    <form class="search-form" role="search" onSubmit=${ue}>
      <input
        ref=${s} type="search" class="search-words" aria-label=${u("search.words")} placeholder=${u("search.words")}
        dir="auto" autocomplete="off" maxlength=${Te} value=${a} onKeyDown=${ce}
        onInput=${p=>m(p.target.value)}
      />
      <div class="search-filters">
        ${o===null&&v`<${G} label=${u("search.group")} value=${b} onChange=${d} find=${async p=>Re(e,p)} />`}
        <${G} label=${u("search.person")} value=${$} onChange=${c} find=${me} />
        <${ie} label=${u("search.since")} value=${h} most=${x} onChange=${C} />
        <${ie} label=${u("search.until")} value=${x} least=${h} onChange=${ae} />
      </div>
    </form>
    <div class="search-results" ref=${l} aria-busy=${L.isBusy}>
      ${f===""?i:v`<${Ee} session=${e} found=${L} q=${f} isOne=${o!==null} again=${()=>w(g+1)} />`}
    </div>
  `}function ie({label:e,value:t,least:o,most:r,onChange:n}){let i=`day-${e}`;return v`
    <div class="field">
      <label for=${i}>${e}</label>
      <input
        id=${i} type="date" value=${t} min=${o||void 0} max=${r||void 0}
        onChange=${s=>n(s.target.value)}
      />
    </div>
  `}function Ee({session:e,found:t,q:o,isOne:r,again:n}){let{hits:i,hasMore:s,indexed:l,isBusy:a,fault:m,more:f}=t,y=l!==""&&F(l)<e.state.applied_id,g=(i??[]).map(
({message:w,snippet:b,matches:d})=>({message:w,text:ee(b,d).map(({text:$,isMarked:c})=>c?v`<mark>${$}</mark>`:$)}));return v`
    ${y&&v`<p class="panel-note" role="status">${u("search.behind")}</p>`}
    <${D} session=${e} hits=${g} label=${u("search.hits")} isOne=${r} />
    <div class="panel-note" role="status">
      ${i===null&&a&&u("search.searching")}
      ${i!==null&&i.length===0&&!a&&!s&&!m&&v`<p>${u("search.none",{q:o})}</p><p>${u("search.hint")}</p>`}
      ${i!==null&&i.length>0&&v`<span class="unseen">${u("search.found",{n:i.length})}</span>`}
    </div>
    ${m&&v`<div class="panel-note" role="alert">
      <p class="fault">${m}</p>
      <button class="button" onClick=${n}>${u("groups.again")}</button>
    </div>`}
    ${s&&!m&&v`<div class="panel-note"><button class="button" disabled=${a} onClick=${f}>${u("groups.more")}</button></div>`}
  `}function Re(e,t){let o=t.toLowerCase(),r=[];for(let n of e.view.order.peek()){let i=e.state.groups.get(n);if(!i)continue;let s=i.peer_id===null?null:e.state.
people.get(i.peer_id)??null,l=S(s)||i.name;if(l.toLowerCase().includes(o)&&r.push({id:n,name:l})===K)break}return r}export{Be as a,j as b,z as c,J as d,Z as e,X as f,lt as g,xe as h,Ot as i};
