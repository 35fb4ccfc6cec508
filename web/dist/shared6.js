import{i}from"./shared1.js";import{html as c,signal as b,useLayoutEffect as y,useRef as x}from"./vendor/preact.js";var a=b(null),s=4;function v(e){a.value?.anchor.removeAttribute("aria-expanded"),a.value=e,e.anchor.getAttribute("aria-haspopup")==="menu"&&e.anchor.setAttribute(
"aria-expanded","true")}function d(){let e=a.value;if(!e)return;let{activeElement:n}=document,t=n===null||n===document.body||n.closest(".menu")!==null;e.anchor.
removeAttribute("aria-expanded"),a.value=null,t&&e.anchor.isConnected&&e.anchor.focus()}var L=()=>a.value!==null;function O(){let e=a.value;return e&&c`<${k} key=${e.
label} menu=${e} />`}function k({menu:e}){let n=x(null);y(()=>{let t=n.current;t.showPopover(),C(t,e),p(t)[0]?.focus()},[e]);let o=t=>{d(),t.onSelect()};return c`
    <div
      ref=${n} class="menu" role="menu" aria-label=${e.label} popover="auto" tabindex="-1"
      onKeyDown=${t=>w(t)}
      onToggle=${t=>{t.newState==="closed"&&a.value===e&&d()}}
    >
      ${e.items.map(t=>t===!1?null:t===null?c`<hr role="separator" />`:c`<button
            type="button" tabindex="-1" class=${t.isDanger?"menu-item danger":"menu-item"}
            role=${t.isChecked===void 0?"menuitem":"menuitemcheckbox"}
            aria-checked=${t.isChecked} onClick=${()=>o(t)}
          >
            ${t.icon&&c`<${i} name=${t.icon} />`}
            <span class="grow">${t.label}</span>
            ${t.detail&&c`<span class="menu-detail">${t.detail}</span>`}
            ${t.isChecked&&c`<${i} name="check" />`}
          </button>`)}
    </div>
  `}var p=e=>[...e.querySelectorAll("button")];function w(e){let n=p(e.currentTarget),o=n.indexOf(document.activeElement),t={ArrowDown:o+1,ArrowUp:o-1,Home:0,End:-1};
if(Object.hasOwn(t,e.key)){let r=t[e.key];n[(r+n.length)%n.length]?.focus()}else if(e.key==="Tab"||e.key==="Escape")d();else if(e.key.length===1&&e.key!==" "&&!e.
ctrlKey&&!e.metaKey){let r=[...n.slice(o+1),...n.slice(0,o+1)],l=e.key.toLocaleLowerCase();r.find(u=>u.textContent?.trim().toLocaleLowerCase().startsWith(l))?.focus()}else
return;e.preventDefault(),e.stopPropagation()}function C(e,{anchor:n,point:o}){let t=n.getBoundingClientRect(),{width:r,height:l}=e.getBoundingClientRect(),u=getComputedStyle(
n).direction==="rtl",m=o?o.x:u?t.right-r:t.left,f=o?o.y:t.bottom+s,h=(o?o.y:t.top-s)-l,g=Math.max(s,Math.min(m,innerWidth-r-s)),$=f+l<=innerHeight-s||h<s?f:h;e.
style.inset=`${Math.max(s,Math.min($,innerHeight-l-s))}px auto auto ${g}px`}export{v as a,d as b,L as c,O as d};
