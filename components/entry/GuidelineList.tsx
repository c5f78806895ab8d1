import type { Guideline } from '../../data/schema.ts';
import { messagePart } from '../message-key.ts';
import { useServices } from '../services.ts';
import { SourceRefs } from './SourceRefs.tsx';

/** Positions side by side, newest first, so that disagreement is seen and dated. */
export function GuidelineList({ guidelines }: { guidelines: readonly Guideline[] }) {
  const { t } = useServices();
  const newestFirst = guidelines.toSorted((a, b) => b.year - a.year);
  return (
    <ul class="claims">
      {newestFirst.map(({ body, region, year, position, for: subject, says, sources }) => (
        <li key={`${body} ${year} ${says}`}>
          <span class={`position position-${position}`}>{t(`position.${messagePart(position)}`)}</span>{' '}
          <strong>{body}</strong>{' '}
          <span class="fine-print">
            {region}, {year} · {subject}
          </span>
          <br />
          {says} <SourceRefs sources={sources} />
        </li>
      ))}
    </ul>
  );
}
