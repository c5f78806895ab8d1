import {
  type Clues,
  COULD_BE,
  type ConceptRow,
  type ConceptSource,
  EXACT_CASE,
  type FormRow,
  type FormSource,
  type Guard,
  type Lexicon,
  ONLY_NEAR,
} from './lexicon.ts';
import { KINDS, type Rules } from './rules.ts';
import { withoutSpareForms } from './spare-forms.ts';

/**
 * Entries and rules → the lexicon that ships with the page code.
 *
 * Nothing is expanded here: plurals, spellings and choices are unfolded when the annotator is made,
 * because the short form is what has to travel.
 */
export function buildLexicon(source: {
  concepts: readonly ConceptSource[];
  clues?: Clues;
  rules: Rules;
}): Lexicon {
  const guards = new GuardTable();
  const concepts = source.concepts.map(concept => conceptRow(concept, guards, source.rules));
  return {
    concepts,
    ...(source.clues && { clues: source.clues }),
    guards: guards.rows,
    rules: source.rules,
  };
}

function conceptRow(concept: ConceptSource, guards: GuardTable, rules: Rules): ConceptRow {
  const rows = new Map<string, FormRow>();
  for (const form of [...concept.forms, ...(concept.lay ?? [])]) {
    const row = formRow(form, guards);
    if (row) rows.set(JSON.stringify(row).toLowerCase(), rows.size === 0 ? row : smallest(row));
  }
  const kind = concept.kind ? KINDS.indexOf(concept.kind) : -1;
  return [concept.id, kind, withoutSpareForms([...rows.values()], rules)];
}

/** A plain form is compared without case, and travels shorter so; the first form is the name that is shown. */
function smallest(row: FormRow): FormRow {
  return typeof row === 'string' ? row.toLowerCase() : row;
}

/** Names such as "Sciatica (leg)" are labels: what stands in brackets at the end is not written so. */
function withoutGloss(text: string): string {
  return text.replace(/\s*\([^()]*\)\s*$/, '') || text;
}

function formRow(form: FormSource, guards: GuardTable): FormRow | null {
  if (typeof form === 'string') return withoutGloss(form);
  const { text, exactCase, guard, otherwise } = form;
  if (otherwise === 'never' && !guard?.near) return null;
  const doubtful = (otherwise ?? (guard ? 'could-be' : 'mark')) === 'could-be';
  const undecided = otherwise === 'never' ? ONLY_NEAR : doubtful ? COULD_BE : 0;
  const bits = (exactCase ? EXACT_CASE : 0) | undecided;
  if (guard) return [withoutGloss(text), bits, guards.numberOf(guard)];
  return bits ? [withoutGloss(text), bits] : withoutGloss(text);
}

/** Guards are shared by many forms; each is stored once. */
class GuardTable {
  readonly rows: Guard[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(guard: { near?: string[] | undefined; notNear?: string[] | undefined }): number {
    const row: Guard = {
      ...(guard.near && { near: guard.near }),
      ...(guard.notNear && { notNear: guard.notNear }),
    };
    const key = JSON.stringify(row);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.rows.length);
    this.rows.push(row);
    return this.rows.length - 1;
  }
}
