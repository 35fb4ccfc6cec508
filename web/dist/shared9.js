import{b as i,h as r}from"./shared4.js";import{b as l,e as a}from"./shared1.js";import{effect as k,signal as I}from"./vendor/preact.js";var w=matchMedia("(width < 56.25rem)"),t=I(null),m="",n=null,p=t;k(()=>{let e=f(r.value);t.peek()&&e!==m&&o()});function c(e){t.peek()===null&&(n=document.activeElement),
m=f(r.peek()),t.value=e}function C(e){t.peek()?.name===e.name?o():c(e)}function o(){t.value=null}function L(){let e=n?.isConnected?n:document.getElementById("ma\
in");n=null,e instanceof HTMLElement&&e.focus()}function f(e){return w.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as d,useEffect as F,useRef as E}from"./vendor/preact.js";function M({title:e,tools:$,head:h,children:x}){let s=E(null),u=p.value?.back;return F(()=>{s.current?.focus({preventScroll:!0})},[]),d`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${u&&d`<button class="button quiet" onClick=${()=>c(u)}>
            <${i} name="back" label=${a("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${s}>${e}</h2>
          ${$}
          <button class="button quiet" onClick=${o}>
            <${i} name="close" label=${a("groups.close")} />
          </button>
        </header>
        ${h}
      </div>
      <div class="panel-body">${x}</div>
    </aside>
  `}import{computed as v,signal as P}from"./vendor/preact.js";var b=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,g=P(b());function y(){g.value=b()}globalThis.document?.addEventListener("visibilitychange",y);var G=e=>v(
()=>new Intl.DateTimeFormat(l.value,{timeZone:g.value,...e})),H=e=>v(()=>new Intl.RelativeTimeFormat(l.value,e));export{G as a,H as b,p as c,c as d,C as e,o as f,L as g,M as h};
