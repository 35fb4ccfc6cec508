import{b as u,e as l,h as a,n as i}from"./shared1.js";import{effect as x,signal as k}from"./vendor/preact.js";var I=matchMedia("(width < 56.25rem)"),t=k(null),m="",n=null,p=t;x(()=>{let e=f(i.value);t.peek()&&e!==m&&o()});function r(e){t.peek()===null&&(n=document.activeElement),
m=f(i.peek()),t.value=e}function C(e){t.peek()?.name===e.name?o():r(e)}function o(){t.value=null}function L(){let e=n?.isConnected?n:document.getElementById("ma\
in");n=null,e instanceof HTMLElement&&e.focus()}function f(e){return I.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as d,useEffect as w,useRef as F}from"./vendor/preact.js";function M({title:e,tools:g,head:$,children:h}){let c=F(null),s=p.value?.back;return w(()=>{c.current?.focus({preventScroll:!0})},[]),d`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${s&&d`<button class="button quiet" onClick=${()=>r(s)}>
            <${a} name="back" label=${l("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${c}>${e}</h2>
          ${g}
          <button class="button quiet" onClick=${o}>
            <${a} name="close" label=${l("groups.close")} />
          </button>
        </header>
        ${$}
      </div>
      <div class="panel-body">${h}</div>
    </aside>
  `}import{computed as E,signal as P}from"./vendor/preact.js";var v=()=>new Intl.DateTimeFormat().resolvedOptions().timeZone,b=P(v());function y(){b.value=v()}globalThis.document?.addEventListener("visibilitychange",y);var G=e=>E(
()=>new Intl.DateTimeFormat(u.value,{timeZone:b.value,...e}));export{p as a,r as b,C as c,o as d,L as e,G as f,M as g};
