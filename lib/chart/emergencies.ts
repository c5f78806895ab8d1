import type { ChartData, ShortSource } from './chart-data.ts';
import { presenceOf } from './presence.ts';
import type { ChartMention, Said } from './statuses.ts';

/** A picture that cannot wait, and the signs on the page that bring it up. */
export type Emergency<M extends ChartMention> = {
  /** Id of the cause. */
  id: string;
  name: string;
  /** The signs, or the mention of the emergency itself, with its own id. */
  signs: { concept: string; name: string; mentions: readonly M[] }[];
  why: string;
  action: string;
  sources: readonly ShortSource[];
};

/**
 * Emergencies that the page speaks of: named as present or possible, or shown by signs that together
 * mean one. A single sign that has many harmless causes never does; which do is data.
 */
export function findEmergencies<M extends ChartMention>(
  said: Said<M>,
  chart: Pick<ChartData, 'emergencies' | 'clues' | 'signs'>,
  nameOf: (concept: string) => string | undefined,
): Emergency<M>[] {
  return chart.emergencies.flatMap(({ cause, signs, why, action, sources }) => {
    const mentionsOf = (concept: string, ...wanted: readonly Status[]) => {
      const presence = presenceOf(said, concept, chart);
      return presence && wanted.includes(presence.status) ? presence.mentions : [];
    };
    const isShown = (concept: string) => mentionsOf(concept, 'present').length > 0;
    const named = mentionsOf(cause, 'present', 'possible');
    const shown = new Set(signs.flatMap(rule => signsShown(rule, isShown)));
    if (named.length === 0 && shown.size === 0) return [];
    const concepts = [...(named.length > 0 ? [cause] : []), ...shown];
    return [
      {
        id: cause,
        name: nameOf(cause) ?? cause,
        signs: concepts.map(concept => ({
          concept,
          name: nameOf(concept) ?? concept,
          mentions: mentionsOf(concept, 'present', 'possible'),
        })),
        why,
        action,
        sources,
      },
    ];
  });
}

type Status = 'present' | 'possible' | 'denied';

/** The findings that fulfil a rule; none unless every list of it is met. */
function signsShown(rule: readonly (readonly string[])[], isShown: (concept: string) => boolean): string[] {
  const met = rule.map(any => any.filter(isShown));
  return met.every(group => group.length > 0) ? met.flat() : [];
}
