import type { Guideline } from '../../data/schema.ts';
import { messagePart } from '../message-key.ts';
import { useServices } from '../services.ts';
import { SourceRefs } from './SourceRefs.tsx';

const SIDES = [
  { side: 'for', positions: ['for', 'conditional'] },
  { side: 'against', positions: ['against', 'no-recommendation'] },
] as const;

/** Positions for and against side by side, newest first, so that disagreement is seen and dated. */
export function GuidelineList({ guidelines }: { guidelines: readonly Guideline[] }) {
  const { t } = useServices();
  const newestFirst = guidelines.toSorted((a, b) => b.year - a.year);
  const columns = SIDES.map(({ side, positions }) => ({
    side,
    own: newestFirst.filter(({ position }) => positions.some(known => known === position)),
  })).filter(({ own }) => own.length > 0);
  return (
    <div class="guidelines">
      {columns.map(({ side, own }) => (
        <ul key={side} class={`guideline-side guideline-${side}`} aria-label={t(`entry.side.${side}`)}>
          {own.map(guideline => (
            <li key={`${guideline.body} ${guideline.year} ${guideline.says}`}>
              <Position guideline={guideline} />
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

function Position({ guideline }: { guideline: Guideline }) {
  const { t } = useServices();
  const { body, region, year, position, for: subject, says, sources } = guideline;
  return (
    <>
      <span class={`position position-${position}`}>{t(`position.${messagePart(position)}`)}</span>{' '}
      <strong>{body}</strong>{' '}
      <span class="fine-print">
        {region}, {year} · {subject}
      </span>
      <br />
      {says} <SourceRefs sources={sources} />
    </>
  );
}
