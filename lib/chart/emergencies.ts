import type { ChartData, EmergencyRow, ShortSource } from './chart-data.ts';
import { type Presence, presenceOf } from './presence.ts';
import type { ChartMention, Said } from './statuses.ts';
import { areToldTogether } from './told-together.ts';

/** A picture that cannot wait, and the signs on the page that bring it up. */
export type Emergency<M extends ChartMention> = {
  /** Id of the cause. */
  id: string;
  name: string;
  /** The mention of the emergency itself, with its own id, and the signs, clues among them. */
  signs: { concept: string; name: string; mentions: readonly M[] }[];
  why: string;
  action: string;
  sources: readonly ShortSource[];
};

/**
 * Signs belong to one story within so many findings and clues of each other. A chart of forty pages
 * speaks of a sudden pain, of weakness and of the back, each of another year.
 */
const TOLD_TOGETHER = 10;

type Given = {
  chart: Pick<ChartData, 'emergencies' | 'clues' | 'signs'>;
  nameOf: (concept: string) => string | undefined;
};

/**
 * Emergencies that the page speaks of: named as present or possible, or shown by signs that together
 * mean one. A single sign that has many harmless causes never does; which do is data.
 *
 * `mentions` are all of the page, in page order.
 */
export function findEmergencies<M extends ChartMention>(
  mentions: readonly M[],
  said: Said<M>,
  { chart, nameOf }: Given,
): Emergency<M>[] {
  const page = new Page(mentions, said, chart);
  return chart.emergencies.flatMap(row => {
    const concepts = [...new Set([...page.named(row), ...page.shown(row)])];
    if (concepts.length === 0) return [];
    const { cause, why, action, sources } = row;
    const signs = concepts.map(concept => ({
      concept,
      name: nameOf(concept) ?? concept,
      mentions: page.mentionsOf(concept),
    }));
    return [{ id: cause, name: nameOf(cause) ?? cause, signs, why, action, sources }];
  });
}

/** What a page says, asked by rules. */
class Page<M extends ChartMention> {
  readonly #places: ReadonlyMap<M, number>;
  readonly #said: Said<M>;
  readonly #chart: Given['chart'];

  constructor(mentions: readonly M[], said: Said<M>, chart: Given['chart']) {
    this.#places = new Map(mentions.map((mention, place) => [mention, place]));
    this.#said = said;
    this.#chart = chart;
  }

  mentionsOf(concept: string, ...wanted: Presence<M>['status'][]): readonly M[] {
    const presence = presenceOf(this.#said, concept, this.#chart);
    const statuses: readonly string[] = wanted.length > 0 ? wanted : ['present', 'possible'];
    return presence && statuses.includes(presence.status) ? presence.mentions : [];
  }

  /** The emergency's own id where the page names it. */
  named({ cause, namedWith }: EmergencyRow): string[] {
    if (this.mentionsOf(cause).length === 0) return [];
    const isBacked = namedWith?.some(concept => this.#isPresent(concept)) ?? true;
    return isBacked ? [cause] : [];
  }

  /** The signs of every rule that is met. */
  shown({ signs }: EmergencyRow): string[] {
    return signs.flatMap(rule => {
      const met = rule.map(any => any.filter(concept => this.#isPresent(concept)));
      return met.every(group => group.length > 0) && this.#isOneStory(met) ? met.flat() : [];
    });
  }

  #isPresent(concept: string): boolean {
    return this.mentionsOf(concept, 'present').length > 0;
  }

  /** What the person brings stands in lists of its own; the rest is told together. */
  #isOneStory(groups: readonly (readonly string[])[]): boolean {
    const isContext = (concept: string) => this.#chart.clues[concept]?.kind === 'context';
    const told = groups.filter(group => !group.some(isContext));
    return areToldTogether(
      told.map(group => group.flatMap(concept => this.#placesOf(concept))),
      TOLD_TOGETHER,
    );
  }

  #placesOf(concept: string): number[] {
    return this.mentionsOf(concept, 'present').flatMap(mention => this.#places.get(mention) ?? []);
  }
}
