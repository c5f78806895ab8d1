import type { PostTest } from '../../lib/accuracy/post-test.ts';
import { useServices } from '../services.ts';

type Props = {
  pretest: number;
  positive: PostTest | undefined;
  negative: PostTest | undefined;
  /** The same in words. */
  label: string;
};

const LANE = 34;
const BAR = { offset: 16, height: 12 };
const TICKS = [0, 25, 50, 75, 100];

/** The three probabilities on one axis; lines over the bars are the spans of the results. */
export function ProbabilityPicture({ pretest, positive, negative, label }: Props) {
  const { t } = useServices();
  const lanes = [
    { name: t('probability.before'), look: 'before', value: pretest, range: undefined },
    ...(positive ? [{ name: t('probability.ifPositive'), look: 'positive', ...positive }] : []),
    ...(negative ? [{ name: t('probability.ifNegative'), look: 'negative', ...negative }] : []),
  ];
  const bottom = lanes.length * LANE;
  return (
    <svg class="probability-picture" width="100%" height={bottom + 20} role="img" aria-label={label}>
      {TICKS.map(tick => (
        <line
          key={tick}
          class="axis-tick"
          x1={percent(tick)}
          x2={percent(tick)}
          y1={BAR.offset}
          y2={bottom}
        />
      ))}
      {lanes.map((lane, index) => (
        <Lane key={lane.look} {...lane} top={index * LANE} />
      ))}
      <line class="axis-pretest" x1={at(pretest)} x2={at(pretest)} y1={BAR.offset} y2={bottom} />
      {TICKS.map(tick => (
        <text
          key={tick}
          class="axis-label"
          x={percent(tick)}
          y={bottom + 14}
          text-anchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}
        >
          {percent(tick)}
        </text>
      ))}
    </svg>
  );
}

type LaneProps = { name: string; look: string; value: number; range?: PostTest['range']; top: number };

function Lane({ name, look, value, range, top }: LaneProps) {
  const middle = top + BAR.offset + BAR.height / 2;
  return (
    <g class={`lane lane-${look}`}>
      <text x="0" y={top + BAR.offset - 4}>
        {name}
      </text>
      <rect class="lane-track" width="100%" y={top + BAR.offset} height={BAR.height} />
      <rect class="lane-bar" width={at(value)} y={top + BAR.offset} height={BAR.height} />
      {range !== undefined && (
        <g class="lane-range">
          <line x1={at(range.low)} x2={at(range.high)} y1={middle} y2={middle} />
          <line x1={at(range.low)} x2={at(range.low)} y1={middle - 4} y2={middle + 4} />
          <line x1={at(range.high)} x2={at(range.high)} y1={middle - 4} y2={middle + 4} />
        </g>
      )}
    </g>
  );
}

function at(probability: number): string {
  return percent(probability * 100);
}

function percent(value: number): string {
  return `${value}%`;
}
