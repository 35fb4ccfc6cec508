function t(e){let n=Number(e.slice(e.lastIndexOf(".")+1));return Number.isSafeInteger(n)?n:0}export{t as a};
