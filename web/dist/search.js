import{h as t,i as m}from"./shared2.js";import"./shared3.js";import"./shared10.js";import"./shared.js";import{
e as o,n as i,p as s}from"./shared1.js";import{html as n}from"./vendor/preact.js";function l({session:r,actions:e,query:a}){return n`
    <div class="main-body search-screen">
      <${m}
        session=${r} actions=${e} q=${a}
        onQuery=${c=>s(i({name:"search",query:c}),{replace:!0})}
        instead=${n`
          <h2 class="search-head">${o("search.mentions")}</h2>
          <${t} session=${r} actions=${e} />
        `}
      />
    </div>
  `}export{l as SearchScreen};
