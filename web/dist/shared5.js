import{e as i,i as m,l as g}from"./shared1.js";import{html as a,signal as C,useEffect as x,useLayoutEffect as D,useRef as d,useState as $}from"./vendor/preact.js";var s=C(null);function k(t,e){return s.value?.onClosed(null),new Promise(r=>{s.value={title:t,draw:e,onClosed:r}})}var R=()=>s.value!==null,W=t=>k(t.title,e=>a`<${S} ...${t} close=${e} />`).
then(Boolean);function q(){let t=s.value;return t&&a`<${B} key=${t.title} opened=${t} />`}function B({opened:t}){let e=d(null),r=d(null);D(()=>{let o=e.current;
return o.showModal(),o.querySelector("[data-first]")?.focus(),()=>o.close()},[]);let l=(o=null)=>{r.current=o,e.current?.close()};return a`
    <dialog
      ref=${e} aria-labelledby="dialog-title" onClose=${()=>{s.value===t&&(s.value=null),t.onClosed(r.current)}}
      onMouseDown=${o=>o.target===e.current&&l()}
    >
      <div class="dialog">
        <header class="dialog-head">
          <h2 id="dialog-title">${t.title}</h2>
          <button type="button" class="button quiet" onClick=${()=>l()}>
            <${m} name="close" label=${i("groups.close")} />
          </button>
        </header>
        ${t.draw(l)}
      </div>
    </dialog>
  `}function S({text:t,action:e,work:r,isDanger:l=!1,typed:n,close:o}){let[u,c]=$(""),{run:v,isBusy:y,fault:h}=E(),p=n===void 0||I(u,n);function w(f){f.preventDefault(),
p&&v(async()=>(await r(),o(!0)))}return a`
    <form class="dialog-form" onSubmit=${w}>
      <p>${t}</p>
      ${n!==void 0&&a`<div class="field">
        <label for="dialog-typed">${i("groups.type_name")} <bdi class="typed-name">${n}</bdi></label>
        <input
          id="dialog-typed" data-first dir="auto" autocomplete="off" value=${u}
          onInput=${f=>c(f.target.value)}
        />
      </div>`}
      <${F} text=${h} />
      <footer class="dialog-foot">
        <button type="button" class="button" data-first=${n===void 0} onClick=${()=>o()}>
          ${i("groups.cancel")}
        </button>
        <button class=${l?"button danger":"button primary"} disabled=${!p||y}>${e}</button>
      </footer>
    </form>
  `}var F=({text:t,id:e})=>a`<p class="fault" role="alert" id=${e} hidden=${!t}>${t}</p>`;function E(){let[t,e]=$(!1),[r,l]=$(""),n=d(!0);x(()=>()=>{n.current=!1},
[]);async function o(u){e(!0),l("");try{return await u(),!0}catch(c){return n.current&&l(g(c)),!1}finally{n.current&&e(!1)}}return{run:o,isBusy:t,fault:r,setFault:l}}
var I=(t,e)=>b(t)===b(e),b=t=>t.normalize("NFKC").replace(/\s+/g," ").trim().toLowerCase();export{k as a,R as b,W as c,q as d,F as e,E as f};
