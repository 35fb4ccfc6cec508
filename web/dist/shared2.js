import{b as v,e as l}from"./shared.js";import{html as N}from"./vendor/preact.js";var Z=document.querySelector('meta[name="chat-version"]')?.getAttribute("content");function q(e){return`/assets/${Z}/${e}`}var G=new Set(["back","forward","leave","reply","send"]);function c({name:e,label:t}){let o=q(`icons/sprite.svg#${e}`),n=G.has(e)?"icon pointing":"icon";return t===
void 0?N`<svg class=${n} aria-hidden="true"><use href=${o} /></svg>`:N`<svg class=${n} role="img" aria-label=${t}><use href=${o} /></svg>`}import{html as M,useState as Q}from"./vendor/preact.js";var V=12,X=new Intl.Segmenter(void 0,{granularity:"grapheme"}),J=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
qe=e=>e?.display_name||e?.username||"";function Y(e){let[t]=X.segment(e.replace(J,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function Ne({id:e,name:t,
file:o=null,isGroup:n=!1,size:r="normal"}){let[s,a]=Q(null),u=`avatar ${r} ${n?"of-group":"of-person"}`;return o&&o!==s?M`<img
      class=${u} src=${`/v1/files/${o}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>a(o)}
    />`:M`<span class="${u} tone-${e%V}" aria-hidden="true">${Y(t)}</span>`}import{html as k,signal as ee}from"./vendor/preact.js";var te=6e3,ne=15e3,oe=3,m=ee([]),$=new Map,re=0;function D(e,{isFault:t=!1,action:o=null}={}){let n={id:++re,text:e,isFault:t,action:o},r=m.value.filter(s=>s.text!==
e);m.value=[...r,n].slice(-oe),R(n)}function R({id:e,action:t}){clearTimeout($.get(e)),$.set(e,setTimeout(()=>S(e),t?ne:te))}function S(e){clearTimeout($.get(e)),
$.delete(e),m.value=m.value.filter(t=>t.id!==e)}function Pe(){return k`
    <div class="toasts">
      <div role="status">${m.value.filter(e=>!e.isFault).map(A)}</div>
      <div role="alert">${m.value.filter(e=>e.isFault).map(A)}</div>
    </div>
  `}function A(e){let t=()=>clearTimeout($.get(e.id)),o=()=>R(e);return k`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${o} onFocusIn=${t} onFocusOut=${o}
    >
      <p>${e.text}</p>
      ${e.action&&k`<button class="button quiet strong" onClick=${()=>se(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${()=>S(e.id)}>
        <${c} name="close" label=${l("shell.close")} />
      </button>
    </div>
  `}function se(e){S(e.id),e.action?.onSelect()}var P={network:"shell.fault.network",time_out:"shell.fault.network",unreadable_answer:"shell.fault.network",busy:"shell.fault.busy",stopping:"shell.fault.busy",
storage_failed:"shell.fault.busy",server_error:"shell.fault.server",rate_limited:"shell.fault.rate",disk_full:"shell.fault.disk",not_allowed:"shell.fault.allowe\
d",not_a_member:"shell.fault.member",blocked:"shell.fault.blocked",group_archived:"shell.fault.archived",too_large:"shell.fault.large",quota_exceeded:"shell.fau\
lt.quota"};function C(e){let{code:t="",message:o="",requestId:n=null}=e??{},r=Object.hasOwn(P,t)?P[t]:void 0,s=r?l(r):o||l("shell.fault.unknown");return t==="se\
rver_error"&&n?`${s} (${n})`:s}async function Be(e){try{return await e(),!0}catch(t){return D(C(t),{isFault:!0}),!1}}var ae=/^[1-9][0-9]{0,15}$/;function I({pathname:e,search:t,hash:o}){let[n,r,s,...a]=e.split("/").slice(1);return a.length>0?{name:"unknown"}:n===""&&r===void 0?
{name:"home"}:n==="g"&&O(r)&&(s===void 0||O(s))?{name:"group",groupId:Number(r),seq:s?Number(s):null}:s!==void 0?{name:"unknown"}:n==="d"&&O(r)?{name:"direct",userId:Number(
r)}:n==="settings"?{name:"settings",page:r??""}:r!==void 0?{name:"unknown"}:n==="join"?{name:"join",code:o.slice(1)}:n==="search"?{name:"search",query:new URLSearchParams(
t).get("q")??""}:{name:"unknown"}}function We(e){switch(e.name){case"group":return e.seq===null?`/g/${e.groupId}`:`/g/${e.groupId}/${e.seq}`;case"direct":return`\
/d/${e.userId}`;case"join":return`/join#${e.code}`;case"search":return e.query===""?"/search":`/search?${new URLSearchParams({q:e.query})}`;case"settings":return e.
page===""?"/settings":`/settings/${e.page}`;default:return"/"}}function O(e){return e!==void 0&&ae.test(e)}import{signal as le}from"./vendor/preact.js";var K="",ue=le(j());addEventListener("popstate",_);addEventListener("hashchange",_);function ie(e,{replace:t=!1}={}){t?history.replaceState(null,"",e):history.pushState(
null,"",e),_()}function Qe(e){if(e.defaultPrevented||e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;let t=e.target instanceof Element?e.target.
closest("a"):null;if(!t||t.target||t.hasAttribute("download"))return;let o=new URL(t.href);o.origin!==location.origin||I(o).name==="unknown"||(e.preventDefault(),
ie(o.pathname+o.search+o.hash))}function _(){ue.value=j()}function j(){let e=I(location);return e.name!=="join"?e:(e.code!==""&&(K=e.code,history.replaceState(history.
state,"","/join")),{...e,code:K})}import{html as p,signal as ce,useEffect as fe,useLayoutEffect as de,useRef as T,useState as L}from"./vendor/preact.js";var g=ce(null),me=0;function pe(e,t){return g.value?.onClosed(null),new Promise(o=>{g.value={id:++me,title:e,draw:t,onClosed:o}})}var tt=()=>g.value!==null,nt=e=>pe(
e.title,t=>p`<${$e} ...${e} close=${t} />`).then(Boolean);function ot(){let e=g.value;return e&&p`<${ge} key=${e.id} opened=${e} />`}function ge({opened:e}){let t=T(
null),o=T(null);de(()=>{let s=t.current;return s.showModal(),s.querySelector("[data-first]")?.focus(),()=>s.close()},[]);let n=(s=null)=>{o.current=s,t.current?.
close()};return p`
    <dialog
      ref=${t} aria-labelledby="dialog-title" onClose=${()=>{g.value===e&&(g.value=null),e.onClosed(o.current)}}
      onMouseDown=${s=>s.target===t.current&&n()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title">${e.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>n()}>
            <${c} name="close" label=${l("groups.close")} />
          </button>
        </header>
        ${e.draw(n)}
      </div>
    </dialog>
  `}function $e({text:e,action:t,work:o,isDanger:n=!1,typed:r,close:s}){let[a,u]=L(""),{run:h,isBusy:b,fault:w}=be(),y=r===void 0||ye(a,r);function z(x){x.preventDefault(),
y&&h(async()=>(await o(),s(!0)))}return p`
    <form class="dialog-form" onSubmit=${z}>
      <p>${e}</p>
      ${r!==void 0&&p`<div class="field">
        <label for="dialog-typed">${l("groups.type_name")} <bdi class="typed-name">${r}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${a}
          onInput=${x=>u(x.target.value)}
        />
      </div>`}
      <${he} text=${w} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${r===void 0} onClick=${()=>s()}>
          ${l("groups.cancel")}
        </button>
        <button class=${n?"button danger":"button primary"} disabled=${!y||b}>${t}</button>
      </footer>
    </form>
  `}var he=({text:e,id:t})=>p`<p class="fault" role="alert" id=${t} hidden=${!e}>${e}</p>`;function be(){let[e,t]=L(!1),[o,n]=L(""),r=T(!0);fe(()=>()=>{r.current=
!1},[]);async function s(a){t(!0),n("");try{return await a(),!0}catch(u){return r.current&&n(C(u)),!1}finally{r.current&&t(!1)}}return{run:s,isBusy:e,fault:o,setFault:n}}
var ye=(e,t)=>H(e)===H(t),H=e=>e.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();import{html as f,signal as ve,useLayoutEffect as we,useRef as xe}from"./vendor/preact.js";var d=ve(null),i=4;function lt(e){d.value?.anchor.removeAttribute("aria-expanded"),d.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute(
"aria-expanded","true")}function E(){let e=d.value;if(!e)return;let{activeElement:t}=document,n=t===null||t===document.body||t.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),d.value=null,n&&e.anchor.isConnected&&e.anchor.focus()}var ut=()=>d.value!==null;function it(){let e=d.value;return e&&f`<${ke} key=${e.
label} menu=${e} />`}function ke({menu:e}){let t=xe(null);we(()=>{let n=t.current;n.showPopover(),Ce(n,e),B(n)[0]?.focus()},[e]);let o=n=>{E(),n.onSelect()};return f`
    <div
      ref=${t} class="menu" role="menu" aria-label=${e.label} popover="auto" tabindex="-1"
      onKeyDown=${n=>Se(n)}
      onToggle=${n=>{n.newState==="closed"&&d.value===e&&E()}}
    >
      ${e.items.map(n=>n===!1?null:n===null?f`<hr role="separator" />`:f`<button
            type="button" tabindex="-1" class=${n.isDanger?"menu-item danger":"menu-item"}
            role=${n.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${n.isChecked} onClick=${()=>o(n)}
          >
            ${n.icon&&f`<${c} name=${n.icon} />`}
            <span class="grow">${n.label}</span>
            ${n.detail&&f`<span class="menu-detail">${n.detail}</span>`}
            ${n.isChecked&&f`<${c} name="check" />`}
          </button>`)}
    </div>
  `}var B=e=>[...e.querySelectorAll("button")];function Se(e){let t=B(e.currentTarget),o=t.indexOf(document.activeElement),n={ArrowDown:o+1,ArrowUp:o-1,Home:0,End:-1};
if(Object.hasOwn(n,e.key)){let r=n[e.key];t[(r+t.length)%t.length]?.focus()}else if(e.key==="Tab"||e.key==="Escape")E();else if(e.key.length===1&&e.key!==" "&&!e.
ctrlKey&&!e.metaKey){let r=[...t.slice(o+1),...t.slice(0,o+1)],s=e.key.toLocaleLowerCase();r.find(a=>a.textContent?.trim().toLocaleLowerCase().startsWith(s))?.focus()}else
return;e.preventDefault(),e.stopPropagation()}function Ce(e,{anchor:t,point:o}){let n=t.getBoundingClientRect(),{width:r,height:s}=e.getBoundingClientRect(),a=getComputedStyle(
t).direction==="rtl",u=o?o.x:a?n.right-r:n.left,h=o?o.y:n.bottom+i,b=(o?o.y:n.top-i)-s,w=Math.max(i,Math.min(u,innerWidth-r-i)),y=h+s<=innerHeight-i||b<i?h:b;e.
style.inset=`${Math.max(i,Math.min(y,innerHeight-s-i))}px auto auto ${w}px`}import{computed as F,signal as Oe}from"./vendor/preact.js";var U=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,W=Oe(U());function Ie(){W.value=U()}globalThis.document?.addEventListener("visibilitychange",Ie);
var mt=e=>F(()=>new Intl.DateTimeFormat(v.value,{timeZone:W.value,...e})),pt=e=>F(()=>new Intl.RelativeTimeFormat(v.value,e)),gt=e=>F(()=>new Intl.ListFormat(v.
value,e));export{Z as a,q as b,c,qe as d,Ne as e,D as f,Pe as g,C as h,Be as i,mt as j,pt as k,gt as l,We as m,ue as n,ie as o,Qe as p,pe as q,tt as r,nt as s,ot as t,he as u,
be as v,lt as w,E as x,ut as y,it as z};
