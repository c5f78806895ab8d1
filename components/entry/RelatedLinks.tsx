import type { Entry, Related } from '../../data/schema.ts';
import { LEVELS } from '../../data/vocabulary.ts';
import { messagePart } from '../message-key.ts';
import { useServices } from '../services.ts';
import { EntryLink } from './EntryLink.tsx';
import { Section } from './Section.tsx';

const FIELDS = [
  ['causes', 'cause'],
  ['symptoms', 'symptom'],
  ['tests', 'test'],
  ['treatments', 'treatment'],
] as const;

/** Ways on to other entries by kind. A symptom's causes are grouped by `PointsTo` instead. */
export function RelatedLinks({ entry }: { entry: Entry }) {
  const { t } = useServices();
  const groups = FIELDS.flatMap(([field, kind]) => {
    const ids = entry.related[field] ?? [];
    return ids.length === 0 || (entry.kind === 'symptom' && field === 'causes') ? [] : [{ kind, ids }];
  });
  if (groups.length === 0) return null;
  return (
    <Section id="related" title={t('entry.related')}>
      {groups.map(({ kind, ids }) => (
        <LinkGroup key={kind} title={t(`kinds.${kind}`)} ids={ids} />
      ))}
    </Section>
  );
}

/** What a symptom points to, from the cord outwards. */
export function PointsTo({ related }: { related: Related }) {
  const { t, summary } = useServices();
  const causes = (related.causes ?? []).flatMap(id => summary(id) ?? []);
  if (causes.length === 0) return null;
  return (
    <section class="section" aria-label={t('entry.pointsTo')}>
      <h2>{t('entry.pointsTo')}</h2>
      {LEVELS.map(level => {
        const ids = causes.filter(cause => cause.level === level).map(({ id }) => id);
        return ids.length === 0 ? null : (
          <LinkGroup key={level} title={t(`level.${messagePart(level)}`)} ids={ids} />
        );
      })}
    </section>
  );
}

function LinkGroup({ title, ids }: { title: string; ids: readonly string[] }) {
  return (
    <div class="link-group">
      <h3>{title}</h3>
      <ul>
        {ids.map(id => (
          <li key={id}>
            <EntryLink id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}
