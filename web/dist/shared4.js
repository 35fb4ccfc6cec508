import{a as k}from"./shared7.js";import{a as m,b as O}from"./shared9.js";import{b as w,f as d,i as u,k as x,l as D}from"./shared3.js";
import{A as S,b as y,e as a}from"./shared.js";import{html as p,useEffect as N,useId as T,useRef as q,useState as z}from"./vendor/preact.js";function G({name:e,label:t,type:o="text",value:n="",autocomplete:i="off",hint:r="",fault:s="",isOptional:M=!1,isFirst:h=!1,..._}){let c=T(),[f,Y]=z(!1),b=q(null);
N(()=>{h&&b.current?.focus()},[h]);let v=o==="password",C=[r&&`${c}-hint`,s&&`${c}-fault`].filter(Boolean).join(" ");return p`
    <div class="field">
      <label for=${c}>${t}</label>
      <div class="field-box">
        <input
          ref=${b} id=${c} name=${e} type=${v&&f?"text":o} defaultValue=${n}
          dir=${o==="text"?"auto":void 0} autocomplete=${i} required=${!M}
          spellcheck=${!1} autocapitalize="off"
          aria-invalid=${s?"true":void 0} aria-describedby=${C||void 0} ...${_}
        />
        ${v&&p`<button type="button" class="button quiet" aria-pressed=${f} title=${a("account.show_password")} onClick=${()=>Y(!f)}>
          <${w} name="eye" label=${a("account.show_password")} />
        </button>`}
      </div>
      ${r&&p`<p class="hint" id="${c}-hint">${r}</p>`}
      <p class="fault" id="${c}-fault" role="alert" hidden=${!s}>${s}</p>
    </div>
  `}var H=(e,t)=>String(new FormData(e).get(t)??"");var A=m({hour:"numeric",minute:"2-digit"}),I=m({weekday:"long",day:"numeric",month:"long"}),j=m({weekday:"long",day:"numeric",month:"long",year:"numeric"}),B=m(
{dateStyle:"full",timeStyle:"medium"}),g=O({numeric:"auto"}),l=1e3,E=[["year",365.25*24*60*60*l],["month",365.25/12*24*60*60*l],["week",10080*60*l],["day",1440*
60*l],["hour",3600*l],["minute",60*l]];function $(e){let t=o=>String(o).padStart(2,"0");return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function W(e){
let[t,o,n]=e.split("-").map(Number);return new Date(t,o-1,n)}var X=e=>A.value.format(e),Z=e=>B.value.format(e);function ee(e,t=new Date){let o=$(e);if(o===$(t))
return F(g.value.format(0,"day"));let n=new Date(t.getFullYear(),t.getMonth(),t.getDate()-1);return o===$(n)?F(g.value.format(-1,"day")):(e.getFullYear()===t.getFullYear()?
I:j).value.format(e)}function te(e,t=new Date){let o=e.getTime()-t.getTime(),[n,i]=E.find(([,r])=>Math.abs(o)>=r)??["second",l];return g.value.format(n==="secon\
d"?0:Math.trunc(o/i),n)}function F(e){let[t,...o]=e;return t.toLocaleUpperCase(y.value)+o.join("")}import{html as U}from"./vendor/preact.js";function ue({session:e,actions:t}){let o=e.state.me,n=e.view.people.get(o).value,i=x(n),r=s=>k({label:a("shell.account"),anchor:s.currentTarget,items:[{label:a(
"shell.profile"),icon:"person",onSelect:()=>u("/settings/profile")},{label:a("shell.settings"),icon:"settings",onSelect:()=>u("/settings")},{label:a("shell.sess\
ions"),icon:"device",onSelect:()=>u("/settings/sessions")},null,{label:a("shell.read_all"),icon:"check",onSelect:()=>{d(()=>t.readAll())}},null,{label:a("shell.\
sign_out"),icon:"leave",onSelect:()=>{L()}}]});return U`
    <button class="button quiet account" aria-haspopup="menu" aria-label=${a("shell.account_of",{name:i})} onClick=${r}>
      <${D} id=${o} name=${i} file=${n?.avatar} size="small" />
    </button>
  `}var L=()=>d(async()=>{await S.logout(),u("/",{replace:!0})});export{G as a,H as b,$ as c,W as d,X as e,Z as f,ee as g,te as h,ue as i,L as j};
