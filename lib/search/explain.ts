import type { SectionId } from '../../data/vocabulary.ts';
import type { AskedWord, Question } from './ask.ts';
import type { CodeHit } from './codes.ts';
import type { LoadedIndex } from './load-index.ts';
import type { Hit } from './rank.ts';
import type { Evidence } from './score.ts';
import type { SearchReason, SearchResult, TextRange } from './types.ts';
import type { Unit } from './units.ts';
import { stemOf, wordsOf } from './words.ts';

/** Likeness from which a form, and not the text, is the reason. */
const FORM_REASON = 0.45;

/** Puts a hit into words: why it is there, and which characters matched. */
export function explain(loaded: LoadedIndex, question: Question, { evidence, score }: Hit): SearchResult {
  const document = loaded.index.documents[evidence.document];
  const unit = evidence.bestUnit === undefined ? undefined : loaded.units.at(evidence.bestUnit);
  const name = document?.name ?? '';
  const isForm = unit !== undefined && evidence.likeness >= FORM_REASON;
  const section = sectionOf(loaded, question, evidence);
  return {
    id: document?.id ?? '',
    name,
    kind: document?.kind ?? 'cause',
    isRedFlag: document?.isRedFlag ?? false,
    score: Math.min(1, score / 2),
    reason: isForm ? formReason(loaded, question, unit) : { by: 'text', section: evidence.section },
    nameMatches: matchedRanges(loaded, question, name),
    ...(isForm && unit.field !== 'name'
      ? { matched: { text: unit.text, ranges: matchedRanges(loaded, question, unit.text) } }
      : {}),
    ...(section === undefined ? {} : { section }),
  };
}

/** Where in the entry the answer stands: the section that was asked for, or the passage that says most. */
function sectionOf(
  { index }: LoadedIndex,
  { words }: Question,
  { document, passage, likeness, section }: Evidence,
): SectionId | undefined {
  const wanted = words.flatMap(word => word.section ?? []);
  const held = wanted.find(id => index.passages.some(([of, in_]) => of === document && in_ === id));
  return held ?? (passage > likeness ? section : undefined);
}

/** A hit by code in words. */
export function explainCode(
  { index }: LoadedIndex,
  { document, code, score }: CodeHit,
  query: string,
): SearchResult {
  const { id = '', name = '', kind = 'cause', isRedFlag = false } = index.documents[document] ?? {};
  return {
    id,
    name,
    kind,
    isRedFlag,
    score,
    reason: { by: 'code', text: code },
    nameMatches: [],
    matched: { text: code, ranges: codeRange(code, query) },
  };
}

function formReason(loaded: LoadedIndex, question: Question, unit: Unit): SearchReason {
  const spelled = question.words.flatMap(asked => spellingOf(loaded, asked, unit));
  if (spelled.length > 0) return { by: 'spelling', text: spelled.join(' ') };
  switch (unit.field) {
    case 'name':
      return { by: 'name' };
    case 'form':
      return { by: 'form', text: unit.text };
    case 'lay':
    case 'asked':
      return { by: 'lay', text: unit.text };
  }
}

/** The word of the unit that a misspelt word was taken for, as the unit writes it. */
function spellingOf(loaded: LoadedIndex, { candidates }: AskedWord, unit: Unit): string[] {
  const best = bestIn(candidates, unit.terms);
  if (best?.how !== 'spelling') return [];
  const stem = loaded.vocabulary.text(best.term);
  const word = wordsOf(unit.text).find(({ text }) => stemOf(text) === stem);
  return word === undefined ? [] : [unit.text.slice(word.start, word.end)];
}

function bestIn(
  candidates: AskedWord['candidates'],
  terms: Int32Array,
): AskedWord['candidates'][number] | undefined {
  let best: AskedWord['candidates'][number] | undefined;
  for (const candidate of candidates) {
    if (terms.includes(candidate.term) && (best === undefined || candidate.weight > best.weight))
      best = candidate;
  }
  return best;
}

/** Ranges of a text whose words the query matched; of a word still being typed only its beginning. */
function matchedRanges({ vocabulary }: LoadedIndex, { words }: Question, text: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (const word of wordsOf(text)) {
    const stem = stemOf(word.text);
    for (const { word: typed, candidates } of words) {
      const match = candidates.find(({ term }) => vocabulary.text(term) === stem);
      if (match === undefined) continue;
      const end = match.how === 'prefix' ? Math.min(word.end, word.start + typed.text.length) : word.end;
      ranges.push({ start: word.start, end });
      break;
    }
  }
  return ranges;
}

function codeRange(code: string, query: string): TextRange[] {
  let end = 0;
  for (const letter of query.replace(/[.-]/g, '')) {
    if (code[end] === '.') end += 1;
    if (code[end]?.toLowerCase() !== letter.toLowerCase()) break;
    end += 1;
  }
  return end === 0 ? [] : [{ start: 0, end }];
}
