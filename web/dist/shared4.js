import{A as b,D as h,H as d,K as i,M as g,N as v,X as w,e}from"./shared.js";import{html as f,useEffect as q,useId as y,useRef as A,useState as O}from"./vendor/preact.js";function D({name:t,label:s,type:o="text",value:r="",autocomplete:c="off",hint:a="",fault:l="",isOptional:x=!1,isFirst:p=!1,...S}){let n=y(),[u,_]=O(!1),m=A(null);
q(()=>{p&&m.current?.focus()},[p]);let $=o==="password",k=[a&&`${n}-hint`,l&&`${n}-fault`].filter(Boolean).join(" ");return f`
    <div class="field">
      <label for=${n}>${s}</label>
      <div class="field-box">
        <input
          ref=${m} id=${n} name=${t} type=${$&&u?"text":o} defaultValue=${r}
          dir=${o==="text"?"auto":void 0} autocomplete=${c} required=${!x}
          spellcheck=${!1} autocapitalize="off"
          aria-invalid=${l?"true":void 0} aria-describedby=${k||void 0} ...${S}
        />
        ${$&&f`<button type="button" class="button quiet" aria-pressed=${u} title=${e("account.show_password")} onClick=${()=>_(!u)}>
          <${h} name="eye" label=${e("account.show_password")} />
        </button>`}
      </div>
      ${a&&f`<p class="hint" id="${n}-hint">${a}</p>`}
      <p class="fault" id="${n}-fault" role="alert" hidden=${!l}>${l}</p>
    </div>
  `}var E=(t,s)=>String(new FormData(t).get(s)??"");import{html as z}from"./vendor/preact.js";function J({session:t,actions:s}){let o=t.state.me,r=t.view.people.get(o).value,c=g(r),a=l=>w({label:e("shell.account"),anchor:l.currentTarget,items:[{label:e("\
shell.profile"),icon:"person",onSelect:()=>i("/settings/profile")},{label:e("shell.settings"),icon:"settings",onSelect:()=>i("/settings")},{label:e("shell.sessi\
ons"),icon:"device",onSelect:()=>i("/settings/sessions")},null,{label:e("shell.read_all"),icon:"check",onSelect:()=>{d(()=>s.readAll())}},null,{label:e("shell.s\
ign_out"),icon:"leave",onSelect:()=>{B()}}]});return z`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${e("shell.account_of",{name:c})} onClick=${a}>
      <${v} id=${o} name=${c} file=${r?.avatar} size="small" />
    </button>
  `}var B=()=>d(async()=>{await b.logout(),i("/",{replace:!0})});export{D as a,E as b,J as c,B as d};
