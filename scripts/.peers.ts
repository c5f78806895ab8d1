import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { compile } from '../lib/annotate/compile.ts';
import { tokenize } from '../lib/annotate/tokenize.ts';
import { Reader } from '../lib/annotate/phrase-walk.ts';
import { findForms } from '../lib/annotate/find-forms.ts';
import { loadProjectLexicon } from './reference/load-annotator.ts';
const B='/work/main/tests/bench/annotate/node_modules/';
const lex=await loadProjectLexicon('data'); const c=compile(lex);
const forms=[...new Set(lex.concepts.flatMap(([, ,rows])=>rows.map(r=>(typeof r==='string'?r:r[0]).toLowerCase())))];
const text=readFileSync('/work/shared/evaluation/notes/notes.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l).text).join('\n\n');
console.log(forms.length,'forms',text.length);
const mods: Record<string,()=>Promise<(t:string)=>number>>={
 async regex(){const re=new RegExp('\\b(?:'+forms.slice().sort((a,b)=>b.length-a.length).map(f=>f.replace(/[.*+?^${}()|[\]\\]/g,'\\$&')).join('|')+')\\b','gi');return t=>{let n=0;for(const _ of t.matchAll(re))n++;return n}},
 async monyone(){const {AhoCorasick}=await import(B+'@monyone/aho-corasick/dist/index.mjs');const a=new AhoCorasick(forms);return t=>a.matchInText(t.toLowerCase()).length},
 async monyoneFast(){const m=await import(B+'@monyone/aho-corasick/dist/fast.mjs');const A=m.AhoCorasick??m.default??Object.values(m)[0];const a=new A(forms);return t=>a.matchInText(t.toLowerCase()).length},
 async ahocorasick(){const A=createRequire(import.meta.url)(B+'ahocorasick');const a=new A(forms);return t=>a.search(t.toLowerCase()).length},
 async modern(){const A=(await import(B+'modern-ahocorasick/dist/index.js')).default;const a=new A(forms);return t=>a.search(t.toLowerCase()).length},
 async modernFast(){const A=(await import(B+'modern-ahocorasick/dist/fast.js')).default;const a=new A(forms);return t=>a.search(t.toLowerCase()).length},
 async modernText(){const m=await import(B+'modern-ahocorasick/dist/text.js');const A=m.default;const a=new A(forms);return t=>a.search(t.toLowerCase()).length},
 async modernUF(){const m=await import(B+'modern-ahocorasick/dist/unicode-fast.js');const A=m.default;const a=new A(forms);return t=>a.search(t.toLowerCase()).length},
 async oursTok(){return t=>tokenize(t,c.vocabulary).count},
 async ours(){return t=>{const k=tokenize(t,c.vocabulary);return findForms(c,new Reader(k,c,false)).length}},
};
for(const [n,f] of Object.entries(mods)){try{const go=await f();let best=1e9,cnt=0;for(let i=0;i<(n==='regex'?2:6);i++){const s=performance.now();cnt=go(text);best=Math.min(best,performance.now()-s)}console.log(n.padEnd(12),cnt,best.toFixed(0)+'ms',(text.length/1e6/(best/1e3)).toFixed(1)+' MB/s')}catch(e){console.log(n,'ERR',String(e).slice(0,150))}}
