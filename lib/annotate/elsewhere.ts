import { sentenceAt } from './choose-mentions.ts';
import type { Compiled, Elsewhere } from './compiled.ts';
import type { Hit } from './find-forms.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import type { Reader } from './phrase-walk.ts';
import type { Window } from './sense.ts';
import type { Sentences } from './sentences.ts';
import { siteAfterLink, startOfPhraseBefore } from './turn-sites.ts';

/** A table row as long as a page is not one sentence: look no further than this. */
const SENTENCE_WORDS = 60;

/** Whether the site that is named with the form makes it a finding that the reference does not hold. */
export function isElsewhere(
  compiled: Compiled,
  reader: Reader,
  given: { hit: Hit; sentences: Sentences },
): boolean {
  const { hit } = given;
  return compiled.elsewhere.some(
    rule => rule.concepts.has(hit.form.concept) && isAtSite(compiled, reader, { rule, ...given }),
  );
}

function isAtSite(
  compiled: Compiled,
  reader: Reader,
  given: { rule: Elsewhere; hit: Hit; sentences: Sentences },
): boolean {
  const { rule, hit } = given;
  if (startOfPhraseBefore(reader, rule.sites, hit.from) >= 0) return true;
  if (siteAfterLink(compiled, reader, { trie: rule.sites, link: hit.to })) return true;
  const sentence = sentenceAt(given.sentences, hit.from);
  const near = {
    from: Math.max(sentence.from, hit.from - SENTENCE_WORDS),
    to: Math.min(sentence.to, hit.to + SENTENCE_WORDS),
  };
  return holds(reader, rule.sentence, near) && !holds(reader, rule.unless, near);
}

function holds(reader: Reader, trie: PhraseTrie, window: Window): boolean {
  for (let at = window.from; at < window.to; at++) {
    if (reader.longestAt(trie, at) > 0) return true;
  }
  return false;
}
