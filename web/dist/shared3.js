import{e as l}from"./shared.js";import{html as $}from"./vendor/preact.js";var O=document.querySelector('meta[name="chat-version"]')?.getAttribute("content");function h(e){return`/assets/${O}/${e}`}var x=new Set(["back","forward","leave","reply","send"]);function v({name:e,label:t}){let n=h(`icons/sprite.svg#${e}`),r=x.has(e)?"icon pointing":"icon";return t===
void 0?$`<svg class=${r} aria-hidden="true"><use href=${n} /></svg>`:$`<svg class=${r} role="img" aria-label=${t}><use href=${n} /></svg>`}var q=/^[1-9][0-9]{0,15}$/;function f({pathname:e,search:t,hash:n}){let[r,s,o,...i]=e.split("/").slice(1);return i.length>0?{name:"unknown"}:r===""&&s===void 0?
{name:"home"}:r==="g"&&c(s)&&(o===void 0||c(o))?{name:"group",groupId:Number(s),seq:o?Number(o):null}:o!==void 0?{name:"unknown"}:r==="d"&&c(s)?{name:"direct",userId:Number(
s)}:r==="settings"?{name:"settings",page:s??""}:s!==void 0?{name:"unknown"}:r==="join"?{name:"join",code:n.slice(1)}:r==="search"?{name:"search",query:new URLSearchParams(
t).get("q")??""}:{name:"unknown"}}function V(e){switch(e.name){case"group":return e.seq===null?`/g/${e.groupId}`:`/g/${e.groupId}/${e.seq}`;case"direct":return`\
/d/${e.userId}`;case"join":return`/join#${e.code}`;case"search":return e.query===""?"/search":`/search?${new URLSearchParams({q:e.query})}`;case"settings":return e.
page===""?"/settings":`/settings/${e.page}`;default:return"/"}}function c(e){return e!==void 0&&q.test(e)}import{signal as N}from"./vendor/preact.js";var y="",T=N(b());addEventListener("popstate",d);addEventListener("hashchange",d);function E(e,{replace:t=!1}={}){t?history.replaceState(null,"",e):history.pushState(
null,"",e),d()}function Y(e){if(e.defaultPrevented||e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;let t=e.target instanceof Element?e.target.closest(
"a"):null;if(!t||t.target||t.hasAttribute("download"))return;let n=new URL(t.href);n.origin!==location.origin||f(n).name==="unknown"||(e.preventDefault(),E(n.pathname+
n.search+n.hash))}function d(){T.value=b()}function b(){let e=f(location);return e.name!=="join"?e:(e.code!==""&&(y=e.code,history.replaceState(history.state,"",
"/join")),{...e,code:y})}import{html as w,useState as L}from"./vendor/preact.js";var j=12,C=new Intl.Segmenter(void 0,{granularity:"grapheme"}),A=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
te=e=>e?.display_name||e?.username||"";function F(e){let[t]=C.segment(e.replace(A,"").trim());return t?t.segment.toLocaleUpperCase():"?"}function ne({id:e,name:t,
file:n=null,isGroup:r=!1,size:s="normal"}){let[o,i]=L(null),g=`avatar ${s} ${r?"of-group":"of-person"}`;return n&&n!==o?w`<img
      class=${g} src=${`/v1/files/${n}`} alt="" loading="lazy" decoding="async" draggable=${!1}
      onError=${()=>i(n)}
    />`:w`<span class="${g} tone-${e%j}" aria-hidden="true">${F(t)}</span>`}import{html as m,signal as P}from"./vendor/preact.js";var U=6e3,R=15e3,K=3,a=P([]),u=new Map,M=0;function S(e,{isFault:t=!1,action:n=null}={}){let r={id:++M,text:e,isFault:t,action:n},s=a.value.filter(o=>o.text!==e);
a.value=[...s,r].slice(-K),_(r)}function _({id:e,action:t}){clearTimeout(u.get(e)),u.set(e,setTimeout(()=>p(e),t?R:U))}function p(e){clearTimeout(u.get(e)),u.delete(
e),a.value=a.value.filter(t=>t.id!==e)}function le(){return m`
    <div class="toasts">
      <div role="status">${a.value.filter(e=>!e.isFault).map(k)}</div>
      <div role="alert">${a.value.filter(e=>e.isFault).map(k)}</div>
    </div>
  `}function k(e){let t=()=>clearTimeout(u.get(e.id)),n=()=>_(e);return m`
    <div
      key=${e.id} class="toast" data-fault=${e.isFault}
      onPointerEnter=${t} onPointerLeave=${n} onFocusIn=${t} onFocusOut=${n}
    >
      <p>${e.text}</p>
      ${e.action&&m`<button class="button quiet strong" onClick=${()=>H(e)}>${e.action.label}</button>`}
      <button class="button quiet" onClick=${()=>p(e.id)}>
        <${v} name="close" label=${l("shell.close")} />
      </button>
    </div>
  `}function H(e){p(e.id),e.action?.onSelect()}var I={network:"shell.fault.network",time_out:"shell.fault.network",unreadable_answer:"shell.fault.network",busy:"shell.fault.busy",stopping:"shell.fault.busy",
storage_failed:"shell.fault.busy",server_error:"shell.fault.server",rate_limited:"shell.fault.rate",disk_full:"shell.fault.disk",not_allowed:"shell.fault.allowe\
d",not_a_member:"shell.fault.member",blocked:"shell.fault.blocked",group_archived:"shell.fault.archived",too_large:"shell.fault.large",quota_exceeded:"shell.fau\
lt.quota"};function W(e){let{code:t="",message:n="",requestId:r=null}=e??{},s=Object.hasOwn(I,t)?I[t]:void 0,o=s?l(s):n||l("shell.fault.unknown");return t==="se\
rver_error"&&r?`${o} (${r})`:o}async function fe(e){try{return await e(),!0}catch(t){return S(W(t),{isFault:!0}),!1}}export{O as a,v as b,S as c,le as d,W as e,fe as f,V as g,T as h,E as i,Y as j,te as k,ne as l};
