import{A as V,I as q,N as j,O as X,c as u,e as F,fa as z,l as k,o as Y,s as S,t as H,y as C,z as Q}from"./shared.js";import{html as P,useEffect as _e,useState as ke}from"./vendor/preact.js";import{html as A,useRef as ge}from"./vendor/preact.js";var $e=q({dateStyle:"medium"}),he=q({dateStyle:"medium",timeStyle:"short"}),Ge=t=>$e.value.format(t),W=t=>he.value.format(t);import{html as O}from"./vendor/preact.js";function J({session:t,message:e,text:s,tools:o}){let{group_id:n,seq:i,sender_id:r,files:l=[]}=e,a=t.view.people.get(r).value,m=C(a)||e.sender,f=d=>X({name:"prof\
ile",userId:d,groupId:n,back:j.peek()??void 0});return O`
    <li class="entry">
      <${Q} id=${r} name=${m} file=${a?.avatar} size="small" />
      <div class="entry-main">
        <div class="entry-head">
          <bdi class="entry-name">${m}</bdi>
          <a class="entry-time" href=${Y({name:"group",groupId:n,seq:i})}>
            <time datetime=${e.timestamp}>${W(new Date(e.timestamp))}</time>
            <span class="unseen"> ${u("groups.go_to_message")}</span>
          </a>
          <span class="grow"></span>
          ${o}
        </div>
        ${e.deleted?O`<p class="quiet-text">${u("conversation.deleted")}</p>`:s!==void 0?O`<div class="entry-text" dir="auto">${s}</div>`:e.content&&O`<${V} content=${e.
content} mentions=${e.mentions} meId=${t.state.me} onMention=${f} />`}
        ${!e.deleted&&l.length>0&&O`<p class="entry-files quiet-text"><${k} name="attach" /> <bdi>${l.map(d=>d.name).join(", ")}</bdi></p>`}
      </div>
    </li>
  `}function D({session:t,hits:e,label:s,isOne:o=!1}){let n=ge(null);if(e.length===0)return null;function i(r){let l={ArrowDown:1,ArrowUp:-1}[r.key],a=[...n.current?.
querySelectorAll("a")??[]],m=a.indexOf(document.activeElement);!l||m<0||r.ctrlKey||r.metaKey||r.altKey||(r.preventDefault(),a[m+l]?.focus())}return A`
    <div class="runs" role="region" aria-label=${s} ref=${n} onKeyDown=${i}>
      ${be(e).map(r=>A`
          <section key=${r[0].message.id}>
            ${!o&&A`<h3 class="run-name"><bdi>${ye(t,r[0].message.group_id)}</bdi></h3>`}
            <ol class="entries" role="list">
              ${r.map(({message:l,text:a})=>A`<${J} key=${l.id} session=${t} message=${l} text=${a} />`)}
            </ol>
          </section>
        `)}
    </div>
  `}function be(t){let e=[];for(let s of t){let o=e[e.length-1];o&&o[0].message.group_id===s.message.group_id?o.push(s):e.push([s])}return e}function ye(t,e){let s=t.
view.groups.get(e).value,o=s?.peer_id?t.view.people.get(s.peer_id).value:null;return C(o)||s?.name||""}import{html as ve,useState as we}from"./vendor/preact.js";function Z({actions:t,reading:e}){let[s,o]=we(!1),n=e.value;if(!n||n.next===null)return null;async function i(){o(!0),await H(async()=>{let{items:r,next:l}=await t.
more(n);e.setValue(a=>a===n?{items:[...a.items,...r],next:l}:a)}),o(!1)}return ve`
    <div class="panel-note">
      <button class="button" disabled=${s} onClick=${i}>${u("groups.more")}</button>
    </div>
  `}import{html as ee,useEffect as xe,useState as I}from"./vendor/preact.js";function te(t,e){let[s,o]=I(null),[n,i]=I(""),[r,l]=I(0);return xe(()=>{let a=!1;return i(""),t().then(m=>{a||o(()=>m)},m=>{a||i(S(m))}),()=>{a=!0}},[...e,r]),{
value:s,fault:n,again:()=>l(a=>a+1),setValue:a=>o(m=>m===null?null:a(m))}}function ne({reading:{value:t,fault:e,again:s},empty:o=!1}){return e?ee`<div class="panel-note" role="alert">
      <p class="fault">${e}</p>
      <button class="button" onClick=${s}>${u("shell.try_again")}</button>
    </div>`:ee`<div class="panel-note" role="status">${t===null?u("shell.loading"):o}</div>`}var pt=({session:t,actions:e})=>P`
  <${z} title=${u("shell.mentions")}><${Se} session=${t} actions=${e} /><//>
`;function Se({session:t,actions:e}){let[s,o]=ke(0);_e(()=>t.onArrived(r=>{r.some(({kind:l})=>l==="mention")&&o(l=>l+1)}),[t]);let n=te(()=>e.mentions(),[t.resets.
value,s]),i=n.value?.items??[];return P`
    <${D} session=${t} hits=${i.map(r=>({message:r}))} label=${u("shell.mentions")} />
    <${Z} actions=${e} reading=${n} />
    ${(i.length===0||n.fault)&&P`<${ne} reading=${n} empty=${u("search.no_mentions")} />`}
  `}function re(t,e){let s=Array.from(t),o=[],n=0,i=(r,l)=>{r<=n||(o.push({text:s.slice(n,r).join(""),isMarked:l}),n=r)};for(let[r,l]of e)i(Math.min(r,s.length),!1),
i(Math.min(l,s.length),!0);return i(s.length,!1),o}import{html as v,useEffect as N,useRef as le,useState as _}from"./vendor/preact.js";import{html as B,useEffect as Ce,useId as Me,useRef as Oe,useState as T}from"./vendor/preact.js";var Ae=150;function G({label:t,value:e,find:s,onChange:o}){let n=Me(),i=Oe(null),[r,l]=T(""),[a,m]=T([]),[f,d]=T(-1),[b,w]=T("");Ce(()=>{let c=!1;d(-1);let g=r.
trim(),M=setTimeout(async()=>{try{let x=g?await s(g):[];if(c)return;m(x),w(g&&x.length===0?u("search.nobody"):"")}catch(x){c||w(S(x))}},Ae);return()=>{c=!0,clearTimeout(
M)}},[r]);function y(c){l(""),m([]),o(c)}function $(c){if(c.isComposing)return;let g={ArrowDown:1,ArrowUp:-1}[c.key];if(g&&a.length>0)d((f+g+a.length)%a.length);else if(c.
key==="Enter"&&a.length>0)y(a[Math.max(0,f)]);else if(c.key==="Escape"&&r!=="")l("");else return;c.preventDefault(),c.stopPropagation()}if(e)return B`
      <div class="field">
        <span class="field-label" id=${`${n}-label`}>${t}</span>
        <button
          type="button" class="button chosen" aria-describedby=${`${n}-label`}
          onClick=${()=>{y(null),requestAnimationFrame(()=>i.current?.focus())}}
        >
          <bdi>${e.name}</bdi> <${k} name="close" label=${u("search.clear")} />
        </button>
      </div>
    `;let h=a.length>0;return B`
    <div class="field suggesting">
      <label for=${n}>${t}</label>
      <input
        ref=${i} id=${n} role="combobox" autocomplete="off" dir="auto" maxlength="128" value=${r}
        placeholder=${u("search.any")} aria-expanded=${h} aria-controls=${`${n}-list`} aria-autocomplete="list"
        aria-activedescendant=${f>=0?`${n}-${f}`:void 0}
        onKeyDown=${$} onBlur=${()=>l("")}
        onInput=${c=>l(c.target.value)}
      />
      <ul class="suggestions" role="listbox" id=${`${n}-list`} aria-label=${t} hidden=${!h}>
        ${a.map((c,g)=>B`
            <li
              key=${c.id} id=${`${n}-${g}`} role="option" aria-selected=${g===f}
              onMouseDown=${M=>{M.preventDefault(),y(c)}}
            >
              <bdi>${c.name}</bdi>
            </li>
          `)}
      </ul>
      <p class="hint" role="status" hidden=${!b}>${b}</p>
    </div>
  `}import{useEffect as De,useRef as se,useState as Te}from"./vendor/preact.js";var Ee=5,oe={hits:null,hasMore:!1,indexed:"",isBusy:!1,fault:""};function ae(t,e,s){let[o,n]=Te(oe),i=se(0),r=se(null),{q:l,group:a,from:m,since:f,until:d}=e;async function b(w){
let y=++i.current;n($=>({...$,isBusy:!0,fault:""}));try{let $=[...w];for(let h=1;;h++){let c=await t.search({q:l,group:a,from:m,after:ie(f,0),before:ie(d,1),before_id:r.
current});if(y!==i.current)return;if($.push(...c.hits),r.current=c.before_id,$.length>w.length||!c.has_more||h===Ee){n({hits:$,hasMore:c.has_more,indexed:c.indexed,
isBusy:!1,fault:""});return}}}catch($){y===i.current&&n(h=>({...h,isBusy:!1,fault:S($)}))}}return De(()=>(i.current++,r.current=null,l===""?n(oe):b([]),()=>{i.current++}),
[l,a,m,f,d,s]),{...o,more:()=>{b(o.hits??[])}}}function ie(t,e){let[s,o,n]=t.split("-").map(Number);return n?new Date(s,o-1,n+e).toISOString():null}var Re=300,qe=256,K=8;function Rt({session:t,actions:e,groupId:s=null,q:o,onQuery:n,instead:i}){let r=le(null),l=le(null),[a,m]=_(o),[f,d]=_(o.trim()),[b,w]=_(0),
[y,$]=_(null),[h,c]=_(null),[g,M]=_(""),[x,ce]=_(""),me={q:f,group:s??y?.id??null,from:h?.id??null,since:g,until:x},L=ae(e,me,b);N(()=>r.current?.focus(),[]),N(
()=>{o.trim()!==f&&(m(o),d(o.trim()))},[o]),N(()=>{let p=setTimeout(()=>U(a),Re);return()=>clearTimeout(p)},[a]);function U(p){p.trim()!==f&&(d(p.trim()),n?.(p.
trim()))}function fe(p){p.preventDefault(),U(a),w(b+1)}function pe(p){if(p.key!=="ArrowDown"||p.isComposing)return;let E=l.current?.querySelector("a");E&&(p.preventDefault(),
E.focus())}let de=async p=>(s===null?await e.findUsers(p,K):(await e.members(s,{q:p,limit:K})).items).map(R=>({id:R.id,name:R.display_name||R.username}));return v`
    <form class="search-form" role="search" onSubmit=${fe}>
      <div class="search-line">
        <input
          ref=${r} type="search" class="search-words" aria-label=${u("search.words")} placeholder=${u("search.words")}
          dir="auto" autocomplete="off" maxlength=${qe} value=${a} onKeyDown=${pe}
          onInput=${p=>m(p.target.value)}
        />
        <button class="button"><${k} name="search" label=${u("search.search")} /></button>
      </div>
      <div class="search-filters">
        ${s===null&&v`<${G} label=${u("search.group")} value=${y} onChange=${$} find=${async p=>Pe(t,p)} />`}
        <${G} label=${u("search.person")} value=${h} onChange=${c} find=${de} />
        <${ue} label=${u("search.since")} value=${g} most=${x} onChange=${M} />
        <${ue} label=${u("search.until")} value=${x} least=${g} onChange=${ce} />
      </div>
    </form>
    <div class="search-results" ref=${l} aria-busy=${L.isBusy}>
      ${f===""?i:v`<${Ie} session=${t} found=${L} q=${f} isOne=${s!==null} again=${()=>w(b+1)} />`}
    </div>
  `}function ue({label:t,value:e,least:s,most:o,onChange:n}){let i=`day-${t}`;return v`
    <div class="field">
      <label for=${i}>${t}</label>
      <input
        id=${i} type="date" value=${e} min=${s||void 0} max=${o||void 0}
        onChange=${r=>n(r.target.value)}
      />
    </div>
  `}function Ie({session:t,found:e,q:s,isOne:o,again:n}){let{hits:i,hasMore:r,indexed:l,isBusy:a,fault:m,more:f}=e,d=l!==""&&F(l)<t.state.applied_id,b=(i??[]).map(
({message:w,snippet:y,matches:$})=>({message:w,text:re(y,$).map(({text:h,isMarked:c})=>c?v`<mark>${h}</mark>`:h)}));return v`
    ${d&&v`<p class="panel-note" role="status">${u("search.behind")}</p>`}
    <${D} session=${t} hits=${b} label=${u("search.hits")} isOne=${o} />
    <div class="panel-note" role="status">
      ${i===null&&a&&u("search.searching")}
      ${i!==null&&i.length===0&&!a&&!r&&!m&&v`<p>${u("search.none",{q:s})}</p><p>${u("search.hint")}</p>`}
      ${i!==null&&i.length>0&&v`<span class="unseen">${u("search.found",{n:i.length})}</span>`}
    </div>
    ${m&&v`<div class="panel-note" role="alert">
      <p class="fault">${m}</p>
      <button class="button" onClick=${n}>${u("shell.try_again")}</button>
    </div>`}
    ${r&&!m&&v`<div class="panel-note"><button class="button" disabled=${a} onClick=${f}>${u("groups.more")}</button></div>`}
  `}function Pe(t,e){let s=e.toLowerCase(),o=[];for(let n of t.view.order.peek()){let i=t.state.groups.get(n);if(!i)continue;let r=i.peer_id===null?null:t.state.
people.get(i.peer_id)??null,l=C(r)||i.name;if(l.toLowerCase().includes(s)&&o.push({id:n,name:l})===K)break}return o}export{Ge as a,W as b,J as c,Z as d,te as e,ne as f,pt as g,Se as h,Rt as i};
