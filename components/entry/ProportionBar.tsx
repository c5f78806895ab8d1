type Span = readonly [number, number] | undefined;
type Props = { value: number | undefined; interval: Span; range: Span };

const HEIGHT = 10;

/**
 * A proportion from 0 to 1 as a bar; its interval is a whisker with ends, a range across studies a broken
 * line without them. The numbers stand beside it.
 */
export function ProportionBar({ value, interval, range }: Props) {
  return (
    <svg class="bar" width="100%" height={HEIGHT} aria-hidden="true">
      <rect class="bar-track" width="100%" height={HEIGHT} />
      {value !== undefined && <rect class="bar-value" width={at(value)} height={HEIGHT} />}
      {range !== undefined && (
        <line class="bar-range" x1={at(range[0])} x2={at(range[1])} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      )}
      {interval !== undefined && (
        <g class="bar-interval">
          <line x1={at(interval[0])} x2={at(interval[1])} y1={HEIGHT / 2} y2={HEIGHT / 2} />
          <line x1={at(interval[0])} x2={at(interval[0])} y1="2" y2={HEIGHT - 2} />
          <line x1={at(interval[1])} x2={at(interval[1])} y1="2" y2={HEIGHT - 2} />
        </g>
      )}
    </svg>
  );
}

function at(proportion: number): string {
  return `${proportion * 100}%`;
}
