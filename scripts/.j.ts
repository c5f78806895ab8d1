import { createAnnotator } from '/work/main/lib/annotate/annotator.ts';
import { loadProjectLexicon } from '/work/main/scripts/reference/load-annotator.ts';
const a=createAnnotator(await loadProjectLexicon('/work/main/data'));
for(const t of process.argv.slice(2)){const s=t.indexOf('{'),e=t.indexOf('}');
 if(s>=0){const x=t.replace('{','').replace('}','');console.log(t,'=>',JSON.stringify(a.judge(x,[{start:s,end:e-1}])[0]));}
 else for(const m of a.annotate(t).mentions)console.log(' ',m.surface,m.concept,m.sense,m.assertion,m.cue?.text,m.alternatives.join());}
