import{c}from"./shared2.js";import{e as l}from"./shared.js";import{html as d,useEffect as x,useId as v,useRef as S,useState as g}from"./vendor/preact.js";function I({name:o,label:s,type:i="text",value:f="",autocomplete:p="off",hint:a="",fault:t="",isOptional:b=!1,isFirst:r=!1,...m}){let e=v(),[n,w]=g(!1),u=S(null);
x(()=>{r&&u.current?.focus()},[r]);let $=i==="password",h=[a&&`${e}-hint`,t&&`${e}-fault`].filter(Boolean).join(" ");return d`
    <div class="field">
      <label for=${e}>${s}</label>
      <div class="field-box">
        <input
          ref=${u} id=${e} name=${o} type=${$&&n?"text":i} defaultValue=${f}
          dir=${i==="text"?"auto":void 0} autocomplete=${p} required=${!b}
          spellcheck=${!1} autocapitalize="off"
          aria-invalid=${t?"true":void 0} aria-describedby=${h||void 0} ...${m}
        />
        ${$&&d`<button type="button" class="button quiet" aria-pressed=${n} title=${l("account.show_password")} onClick=${()=>w(!n)}>
          <${c} name="eye" label=${l("account.show_password")} />
        </button>`}
      </div>
      ${a&&d`<p class="hint" id="${e}-hint">${a}</p>`}
      <p class="fault" id="${e}-fault" role="alert" hidden=${!t}>${t}</p>
    </div>
  `}var _=(o,s)=>String(new FormData(o).get(s)??"");export{I as a,_ as b};
