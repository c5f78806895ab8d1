import { createAnnotator } from '../lib/annotate/annotator.ts';
import { loadProjectLexicon } from './reference/load-annotator.ts';
import { readFileSync } from 'node:fs';
const lex=await loadProjectLexicon('/work/main/data');
const t1=performance.now();const a=createAnnotator(lex);console.log('compile',performance.now()-t1|0);
const rows=readFileSync('/work/shared/evaluation/notes/notes.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l).text);
const n=rows.reduce((s,t)=>s+t.length,0);
for(let k=0;k<6;k++){const t=performance.now();for(const r of rows)a.annotate(r);const d=performance.now()-t;console.log((n/1e6/(d/1e3)).toFixed(1),'MB/s')}
