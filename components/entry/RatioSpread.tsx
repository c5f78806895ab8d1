import type { Ratio } from '../../lib/accuracy/ratios.ts';
import { useServices } from '../services.ts';
import { formatRatio } from './format-figures.ts';

/** The ends of a ratio and what they are: the source's interval as it prints it, or a span of our own. */
export function RatioSpread({ ratio: { range } }: { ratio: Ratio }) {
  const { t } = useServices();
  if (range === undefined) return <span>{t('accuracy.noInterval')}</span>;
  if (range.from === 'reported') return <span>{t('accuracy.interval', [`${range.low}–${range.high}`])}</span>;
  return <span>{t('accuracy.corners', [`${formatRatio(range.low)}–${formatRatio(range.high)}`])}</span>;
}
