import{b as h,h as $}from"./shared3.js";import{A as E,e as u,s as v,t as w,u as I,v as _,w as x,x as C,y as A}from"./shared.js";var H=2e3,W=20,D=40;function L(e){let t={characters:H,lines:W},n=M(e,t);return t.characters<0||t.lines<0?n:e}function M(e,t){if(typeof e=="string")return J(e,t);
if(e.type==="mark")return e;if(!O(t))return S(t);let n=[];for(let r of e.children){let s=M(r,t);if(s!==null&&n.push(s),t.characters<0||t.lines<0)break}return G.
includes(e.type)&&t.lines--,{...e,children:n}}var G=["paragraph","item","code_block"],O=({characters:e,lines:t})=>e>0&&t>0;function S(e){return e.lines=-1,null}
function J(e,t){if(!O(t))return S(t);let n=e.indexOf(`
`);for(;n>=0&&n<=t.characters&&t.lines>1;)t.lines--,n=e.indexOf(`
`,n+1);if(n<0||n>t.characters){if(e.length<=t.characters)return t.characters-=e.length,e;n=K(e,t.characters)}return t.characters=-1,`${e.slice(0,n)}…`}function K(e,t){
let n=Math.max(0,t-D),r=()=>{let s=e.charCodeAt(t),o=x(e,t);return s>=56320&&s<57344||w(o)||v(o)};for(;t>n&&r();)t--;return t}import{html as i,useEffect as V,useMemo as N,useState as z}from"./vendor/preact.js";var b=0,F=[];function me({content:e,mentions:t=F,meId:n,onMention:r}){let[s,o]=z(!1),c=U(t),p=c.map(({id:Q,name:X})=>`${Q} ${X}`).join(`
`),a=N(()=>A(e,c),[e,p]),l=N(()=>L(a),[a]),j=l!==a,B={meId:n,onMention:r};return i`
    <div class=${a.is_large?"text large":"text"}>
      ${g(s?a.children:l.children,B)}
      ${j&&i`
        <button type="button" class="text-fold" aria-expanded=${s} onClick=${()=>o(!s)}>
          ${s?u("text.show_less"):u("text.show_all")}
        </button>
      `}
    </div>
  `}function U(e){let t=E.status.value,n=t.name==="signed_in"?t.session:null,r=[],s=[];for(let o of e){let c=o===b?C:n?.view.people.get(o).value?.username;c?r.push(
{id:o,name:c}):s.push(o)}return V(()=>n?.asking.people.need(s),[s.join()]),r}var g=(e,t)=>e.map(n=>Y(n,t));function Y(e,t){if(typeof e=="string")return e;if(e.type===
"mark")return null;if(e.type==="link")return Z(e,t);if(e.type==="mention")return ee(e,t);let n=e.type==="quote"||t.isInQuote,r=g(e.children,{...t,isInQuote:n}),
s=t.isInQuote?void 0:"auto";switch(e.type){case"paragraph":return i`<p dir=${s}>${r}</p>`;case"quote":return i`<blockquote class="text-quote" dir="auto">${r}</blockquote>`;case"\
list":return e.is_ordered?i`<ol dir=${s}>${r}</ol>`:i`<ul dir=${s}>${r}</ul>`;case"item":return i`<li value=${e.number===null?void 0:String(e.number)}>${r}</li>`;case"\
code_block":return i`
        <figure class="text-code">
          ${e.info&&i`<figcaption dir="auto">${e.info}</figcaption>`}
          <pre dir="ltr"><code>${r}</code></pre>
        </figure>
      `;case"code":return i`<code dir="auto">${r}</code>`;case"bold":return i`<strong>${r}</strong>`;case"italic":return i`<em>${r}</em>`;case"strike":return i`<s>${r}</s>`}}
function Z({href:e,host:t,children:n},r){let s=g(n,{...r,isInLink:!0});return i`
    <a href=${e} target="_blank" rel="noopener noreferrer nofollow"
    >${t===null?s:i`<bdi>${s}</bdi> <bdi class="text-host">${t}</bdi>`}</a>
  `}function ee({id:e,children:t},{meId:n,onMention:r,isInLink:s=!1}){let o=t.filter(l=>typeof l=="string").join(""),c=_(o)?I(o):o,p=e===n||e===b?"mention of-me":
"mention",a=i`${c.slice(0,1)}<bdi>${c.slice(1)}</bdi>`;return!r||s||e===b?i`<span class=${p}>${a}</span>`:i`
    <button type="button" class=${p} onClick=${l=>r(e,l)}>${a}</button>
  `}import{effect as te,signal as ne}from"./vendor/preact.js";var q=matchMedia("(width < 56.25rem)"),f=ne(null),P="",d=null,R=f;te(()=>{let e=T($.value);f.peek()&&e!==P&&m()});function k(e){f.peek()===null&&(d=document.activeElement),
P=T($.peek()),f.value=e}function ge(e){f.peek()?.name===e.name?m():k(e)}var ke=()=>q.matches;function m(){f.value=null}function ye(){let e=d?.isConnected?d:document.
getElementById("main");d=null,e instanceof HTMLElement&&e.focus()}function T(e){return q.matches?JSON.stringify(e):`${e.name} ${"groupId"in e?e.groupId:""}`}import{html as y,useEffect as re,useRef as se}from"./vendor/preact.js";function Ce({title:e,head:t,foot:n,children:r}){let s=se(null),o=R.value?.back;return re(()=>{s.current?.focus({preventScroll:!0})},[]),y`
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <header class="bar">
          ${o&&y`<button class="button quiet" onClick=${()=>k(o)}>
            <${h} name="back" label=${u("groups.back")} />
          </button>`}
          <h2 id="panel-title" class="grow" tabindex="-1" ref=${s}>${e}</h2>
          <button class="button quiet" onClick=${m}>
            <${h} name="close" label=${u("groups.close")} />
          </button>
        </header>
        ${t}
      </div>
      <div class="panel-body">${r}</div>
      ${n&&y`<footer class="panel-foot">${n}</footer>`}
    </aside>
  `}export{me as a,R as b,k as c,ge as d,ke as e,m as f,ye as g,Ce as h};
