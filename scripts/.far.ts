import { createAnnotator } from '../lib/annotate/annotator.ts';
import { loadProjectLexicon } from './reference/load-annotator.ts';
import { readFileSync } from 'node:fs';
const a=createAnnotator(await loadProjectLexicon('data'));
const rows=readFileSync('/work/shared/evaluation/notes/notes.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l));
const [,,lab,min,max]=process.argv;let n=0;
for(const r of rows)for(const m of a.annotate(r.text).mentions){ if(m.sense!=='sure'||m.assertion!==lab||!m.cue||m.cue.start<0)continue; const d=m.cue.start<m.start?m.start-m.cue.end:m.cue.start-m.end; if(d<+min)continue; if(n++>+(max||60))break;
 const s=Math.min(m.cue.start,m.start)-20,e=Math.max(m.end,m.cue.end)+30; let t=r.text; const marks=[[m.start,'⟦'],[m.end,'⟧'],[m.cue.start,'«'],[m.cue.end,'»']].sort((x,y)=>y[0]-x[0]);let o=t; for(const [p,c] of marks)o=o.slice(0,p)+c+o.slice(p); if(e-s<900) console.log(m.concept,'|',o.slice(Math.max(0,s),e+4).replace(/\n/g,'⏎'));}
