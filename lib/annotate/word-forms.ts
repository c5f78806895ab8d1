import type { RewriteRule } from './rules.ts';

/** Rewriting more often than this means that the rules feed each other. */
const MAX_ROUNDS = 8;

/** Singular and plural of very short words are other words ("as", "is"). */
const MIN_INFLECTED_LENGTH = 3;

/**
 * The one spelling that all spellings of a word share. Rules are applied until nothing changes.
 *
 * @throws if the rules go round in a circle.
 */
export function canonicalSpelling(word: string, rules: readonly RewriteRule[]): string {
  let current = word;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = rewrite(current, rules);
    if (next === current) return current;
    current = next;
  }
  throw new Error(`The spelling rules go round in a circle at "${word}".`);
}

function rewrite(word: string, rules: readonly RewriteRule[]): string {
  if (!anyOf(rules, 'from').test(word)) return word;
  let result = word;
  for (const { from, to } of rules) result = result.replaceAll(from, to);
  return result;
}

/** Other spellings that {@link canonicalSpelling} brings back to this word. */
export function otherSpellings(word: string, rules: readonly RewriteRule[]): string[] {
  if (!anyOf(rules, 'to').test(word)) return [];
  const found = new Set<string>();
  for (const { from, to } of rules) {
    if (to.length > 1 && word.includes(to)) found.add(word.replace(to, from));
  }
  return [...found].filter(other => canonicalSpelling(other, rules) === word);
}

type Side = keyof RewriteRule;
const known = new WeakMap<readonly RewriteRule[], Partial<Record<Side, RegExp>>>();

/** Finds any of the endings at once: most words hold none, and there are thousands of words. */
function anyOf(rules: readonly RewriteRule[], side: Side): RegExp {
  const made = known.get(rules) ?? {};
  known.set(rules, made);
  made[side] ??= new RegExp(rules.map(rule => rule[side].replace(/[^a-z0-9]/gi, '\\$&')).join('|') || '$^');
  return made[side];
}

/** The plural of a singular noun by the first ending that fits, or null. */
export function pluralOf(word: string, rules: readonly RewriteRule[]): string | null {
  if (word.length < MIN_INFLECTED_LENGTH || /\d/.test(word)) return null;
  const rule = rules.find(({ from }) => word.endsWith(from));
  return rule ? word.slice(0, word.length - rule.from.length) + rule.to : null;
}

/** Every ending that rewriting could turn into the start of itself again; empty when the rules are sound. */
export function findCycles(rules: readonly RewriteRule[]): string[] {
  const problems: string[] = [];
  for (const { from, to } of rules) {
    try {
      canonicalSpelling(from, rules);
      canonicalSpelling(to, rules);
      canonicalSpelling(from + to, rules);
    } catch {
      problems.push(`${from} → ${to}`);
    }
  }
  return problems;
}
