import{c as l,l as u}from"./shared.js";import{html as d,useEffect as x,useId as v,useRef as g,useState as S}from"./vendor/preact.js";function I({name:i,label:o,type:s="text",value:c="",autocomplete:p="off",hint:n="",fault:t="",isOptional:b=!1,isFirst:r=!1,...m}){let e=v(),[a,w]=S(!1),$=g(null);
x(()=>{r&&$.current?.focus()},[r]);let f=s==="password",h=[n&&`${e}-hint`,t&&`${e}-fault`].filter(Boolean).join(" ");return d`
    <div class="field">
      <label for=${e}>${o}</label>
      <div class="field-box">
        <input
          ref=${$} id=${e} name=${i} type=${f&&a?"text":s} defaultValue=${c}
          dir=${s==="text"?"auto":void 0} autocomplete=${p} required=${!b}
          spellcheck=${!1} autocapitalize="off"
          aria-invalid=${t?"true":void 0} aria-describedby=${h||void 0} ...${m}
        />
        ${f&&d`<button type="button" class="button quiet" aria-pressed=${a} title=${l("signin.show_password")} onClick=${()=>w(!a)}>
          <${u} name="eye" label=${l("signin.show_password")} />
        </button>`}
      </div>
      ${n&&d`<p class="hint" id="${e}-hint">${n}</p>`}
      <p class="fault" id="${e}-fault" role="alert" hidden=${!t}>${t}</p>
    </div>
  `}var _=(i,o)=>String(new FormData(i).get(o)??"");export{I as a,_ as b};
