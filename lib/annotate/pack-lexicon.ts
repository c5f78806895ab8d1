import type { ConceptRow, FormRow, Guard, Lexicon } from './lexicon.ts';
import { type CueRule, EFFECTS, KINDS, REACHES, type Rules } from './rules.ts';

/**
 * The lexicon as it travels in the page script. Every byte of that script is paid in every frame, and
 * brackets, quotes and field names of a thousand rows compress worse than three signs that no form uses.
 */
export type PackedLexicon = {
  /** Rows joined by {@link ROW}: `id^kind|form|form^bits^guard…`; a first form that the id spells is left out. */
  concepts: string;
  /** Rows joined by {@link ROW}: `cue^effects^stands and reach^kinds`, lists of names as digits. */
  cues: string;
  /** Rows joined by {@link ROW}: `near|near^not near|…`; a list that is not there has no field. */
  guards: string;
  rules: Omit<Rules, 'cues'>;
};

const ROW = '~';
const FIELD = '^';
const FORM = '|';

/** Make a lexicon small. Done at build time; {@link unpackLexicon} gives back an equal lexicon. */
export function packLexicon({ concepts, guards, rules }: Lexicon): PackedLexicon {
  const { cues, ...rest } = rules;
  return {
    concepts: concepts.map(packConcept).join(ROW),
    cues: cues.map(packCue).join(ROW),
    guards: guards.map(packGuard).join(ROW),
    rules: rest,
  };
}

/** The lexicon that was packed. */
export function unpackLexicon({ concepts, cues, guards, rules }: PackedLexicon): Lexicon {
  return {
    concepts: concepts.split(ROW).filter(Boolean).map(unpackConcept),
    guards: guards.split(ROW).filter(Boolean).map(unpackGuard),
    rules: { ...rules, cues: cues.split(ROW).filter(Boolean).map(unpackCue) },
  };
}

function packConcept([id, kind, forms]: ConceptRow): string {
  const [first, ...others] = forms;
  const travelling = first === nameOf(id) ? others : ['', ...forms];
  return [id + FIELD + kind, ...travelling.map(packForm)].join(FORM);
}

function unpackConcept(row: string): ConceptRow {
  const [head = '', ...forms] = row.split(FORM);
  const [id = '', kind] = head.split(FIELD);
  const rows = forms[0] === '' ? forms.slice(1) : [nameOf(id), ...forms];
  return [id, Number(kind), rows.map(unpackForm)];
}

/** "low-back-pain" → "Low back pain". */
function nameOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function packForm(row: FormRow): string {
  const [text, ...numbers] = typeof row === 'string' ? [row] : row;
  if (/[~^|]/.test(text)) throw new Error(`The form "${text}" has a sign that packing needs: ~ ^ or |.`);
  return [text, ...numbers].join(FIELD);
}

function unpackForm(packed: string): FormRow {
  const [text = '', bits, guard] = packed.split(FIELD);
  if (bits === undefined) return text;
  return guard === undefined ? [text, Number(bits)] : [text, Number(bits), Number(guard)];
}

function packGuard({ near, notNear }: Guard): string {
  const lists = [near?.join(FORM) ?? '', ...(notNear ? [notNear.join(FORM)] : [])];
  if (lists.some(list => /[~^]/.test(list)))
    throw new Error(`A guard has a sign that packing needs: ${lists}.`);
  return lists.join(FIELD);
}

function unpackGuard(packed: string): Guard {
  const [near = '', notNear] = packed.split(FIELD);
  return {
    ...(near !== '' && { near: near.split(FORM) }),
    ...(notNear !== undefined && { notNear: notNear.split(FORM) }),
  };
}

function packCue({ cue, sets, stands, reach, kinds }: CueRule): string {
  if (/[~^]/.test(cue)) throw new Error(`The cue "${cue}" has a sign that packing needs: ~ or ^.`);
  const place = (stands === 'before' ? 'b' : 'a') + REACHES.indexOf(reach);
  const fields = [cue, digits(EFFECTS, sets), place];
  return (kinds ? [...fields, digits(KINDS, kinds)] : fields).join(FIELD);
}

function unpackCue(packed: string): CueRule {
  const [cue = '', sets = '', place = '', kinds] = packed.split(FIELD);
  return {
    cue,
    sets: named(EFFECTS, sets),
    stands: place.startsWith('b') ? 'before' : 'after',
    reach: named(REACHES, place.slice(1))[0] ?? 'next',
    ...(kinds !== undefined && { kinds: named(KINDS, kinds) }),
  };
}

function digits<T>(all: readonly T[], some: readonly T[]): string {
  return some.map(one => all.indexOf(one)).join('');
}

function named<T>(all: readonly T[], places: string): T[] {
  return [...places].flatMap(place => all[Number(place)] ?? []);
}
