type Props = { value: number | undefined; spread: readonly [number, number] | undefined };

const WIDTH = 96;
const HEIGHT = 8;

/** A proportion from 0 to 1 as a bar, its interval as a line over it. The numbers stand beside it. */
export function ProportionBar({ value, spread }: Props) {
  return (
    <svg class="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect class="bar-track" width={WIDTH} height={HEIGHT} />
      {value !== undefined && <rect class="bar-value" width={value * WIDTH} height={HEIGHT} />}
      {spread !== undefined && (
        <line
          class="bar-spread"
          x1={spread[0] * WIDTH}
          x2={spread[1] * WIDTH}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
        />
      )}
    </svg>
  );
}
