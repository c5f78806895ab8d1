import { createAnnotator } from '../lib/annotate/annotator.ts';
import { loadProjectLexicon } from './reference/load-annotator.ts';
import { readFileSync } from 'node:fs';
const t0=performance.now();const lex=await loadProjectLexicon('data');const t1=performance.now();
const a=createAnnotator(lex);const t2=performance.now();
console.log('load',(t1-t0)|0,'compile',(t2-t1)|0);
const rows=readFileSync('/work/shared/evaluation/notes/notes.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l));
const t3=performance.now(); let n=0; const out=[];
for(const r of rows){const ms=a.annotate(r.text).mentions; n+=ms.length; for(const m of ms) out.push([r,m]);}
const t4=performance.now(); console.log('notes',rows.length,'mentions',n,'ms',(t4-t3)|0);
const c={};for(const [,m] of out){c[m.concept+' '+m.sense]=(c[m.concept+' '+m.sense]||0)+1}
if(process.argv[2]==='counts') {const s={};for(const [,m] of out)if(m.sense==='sure'){const k=m.concept+' | '+m.surface.toLowerCase().replace(/\s+/g,' ');s[k]=(s[k]||0)+1} console.log(Object.entries(s).sort((x,y)=>y[1]-x[1]).map(x=>x[1]+' '+x[0]).join('\n'))}
else {const re=process.argv[3]?new RegExp(process.argv[3]):/./;let seed=+(process.argv[4]||1);const pick=out.filter(([r,m])=>m.sense==='sure'&&m.assertion.startsWith(process.argv[2])&&re.test(m.concept));
 for(let i=pick.length-1;i>0;i--){seed=(seed*1103515245+12345)&0x7fffffff;const j=seed%(i+1);[pick[i],pick[j]]=[pick[j],pick[i]]}
 for(const [r,m] of pick.slice(0,+(process.argv[5]||60))){const s=Math.max(0,m.start-90);console.log(`[${m.concept}|${m.assertion}|${m.cue?.text??''}] …${r.text.slice(s,m.start).replace(/\n/g,'⏎')}⟦${m.surface}⟧${r.text.slice(m.end,m.end+70).replace(/\n/g,'⏎')}`)}}
