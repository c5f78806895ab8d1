/** A reader over a handful of concepts, with the rules of the project: small enough to know by heart. */
import path from 'node:path';
import { buildLexicon } from '../../../lib/annotate/build-lexicon.ts';
import { createAnnotator } from '../../../lib/annotate/create-annotator.ts';
import type { ConceptSource } from '../../../lib/annotate/lexicon.ts';
import { loadLexicon } from '../../../scripts/reference/load-lexicon.ts';

export const DATA = path.resolve(import.meta.dirname, '../../../data');

export const CONCEPTS: ConceptSource[] = [
  { id: 'sciatica', name: 'Sciatica', kind: 'cause', forms: ['Sciatica'] },
  {
    id: 'stenosis',
    name: 'Stenosis',
    kind: 'cause',
    forms: ['lumbar stenosis', 'stenosis', 'spinal stenosis'],
  },
  { id: 'neuropathy', name: 'Neuropathy', kind: 'cause', forms: ['neuropathy', 'peripheral neuropathy'] },
  { id: 'radiculopathy', name: 'Radiculopathy', kind: 'cause', forms: ['radiculopathy', 'L5 radiculopathy'] },
  {
    id: 'dvt',
    name: 'DVT',
    kind: 'cause',
    forms: [{ text: 'DVT', exactCase: true }, 'deep vein thrombosis'],
  },
  { id: 'discitis', name: 'Discitis', kind: 'cause', forms: ['discitis', 'osteoporosis', 'hypertension'] },
  {
    id: 'lumbar-disc-herniation',
    name: 'Disc herniation',
    kind: 'cause',
    forms: ['disc herniation', 'herniated disc'],
  },
  { id: 'numbness', name: 'Numbness', kind: 'symptom', forms: ['numbness', 'paraesthesia'] },
  { id: 'tingling', name: 'Tingling', kind: 'symptom', forms: ['tingling'] },
  {
    id: 'leg-weakness',
    name: 'Leg weakness',
    kind: 'symptom',
    forms: ['leg weakness', 'weakness', 'foot weakness'],
  },
  { id: 'foot-drop', name: 'Foot drop', kind: 'symptom', forms: ['foot drop'] },
  { id: 'back-pain', name: 'Back pain', kind: 'symptom', forms: ['back pain', 'LBP', 'low back pain'] },
  { id: 'radiating-leg-pain', name: 'Radiating leg pain', kind: 'symptom', forms: ['radiating leg pain'] },
  { id: 'radicular-pain', name: 'Radicular pain', kind: 'symptom', forms: ['radicular pain'] },
  { id: 'fever', name: 'Fever', kind: 'symptom', forms: ['fever'] },
  {
    id: 'loss-of-bladder-control',
    name: 'Bladder',
    kind: 'symptom',
    forms: ['bladder incontinence', 'loss of bladder control'],
  },
  {
    id: 'loss-of-bowel-control',
    name: 'Bowel',
    kind: 'symptom',
    forms: ['bowel incontinence', 'loss of bowel control'],
  },
  { id: 'hyporeflexia', name: 'Reduced reflexes', kind: 'symptom', forms: ['areflexia'] },
  { id: 'hyperreflexia', name: 'Brisk reflexes', kind: 'symptom', forms: ['brisk reflexes'] },
  {
    id: 'mri',
    name: 'MRI',
    kind: 'test',
    forms: [{ text: 'MRI', exactCase: true }, 'magnetic resonance imaging'],
  },
  { id: 'emg', name: 'EMG', kind: 'test', forms: ['EMG'] },
  { id: 'esr', name: 'ESR', kind: 'test', forms: ['ESR'] },
  { id: 'straight-leg-raise', name: 'SLR', kind: 'test', forms: ['straight leg raise'] },
  { id: 'babinski-sign', name: 'Babinski sign', kind: 'test', forms: ['Babinski', 'plantar response'] },
  { id: 'slump-test', name: 'Slump', kind: 'test', forms: ['slump test', 'Romberg'] },
  {
    id: 'physical-therapy',
    name: 'Physio',
    kind: 'treatment',
    forms: [
      'physical therapy',
      { text: 'PT', exactCase: true, guard: { near: ['exercise', 'referred'], notNear: ['PTT', 'INR'] } },
    ],
  },
  { id: 'gabapentin', name: 'Gabapentin', kind: 'treatment', forms: ['gabapentin'] },
  { id: 'ibuprofen', name: 'Ibuprofen', kind: 'treatment', forms: ['ibuprofen'] },
  { id: 'injection', name: 'Injection', kind: 'treatment', forms: ['epidural injection'] },
  { id: 'ice', name: 'Ice', kind: 'treatment', forms: [{ text: 'ICE', exactCase: true }, 'ice'] },
];

export const { rules, files } = await loadLexicon(DATA);
export const lexicon = buildLexicon({ concepts: CONCEPTS, rules });
export const annotator = createAnnotator(lexicon);

/** What is said of the words in braces. */
export function judged(marked: string) {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace('{', '').replace('}', '');
  const [judgement] = annotator.judge(text, [{ start, end }]);
  if (!judgement) throw new Error(`nothing judged in ${marked}`);
  return judgement;
}

/** "surface=label" for every sure mention. */
export function read(text: string): string[] {
  return annotator
    .annotate(text)
    .mentions.filter(({ sense }) => sense === 'sure')
    .map(({ surface, assertion }) => `${surface}=${assertion}`);
}
