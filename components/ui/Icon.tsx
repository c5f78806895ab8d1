import { ArrowLeft, ArrowRight, ChevronDown, ChevronRight, ChevronUp, Copy, Printer, Star, X } from 'lucide';
import { h } from 'preact';
import './icon.css';

/** Lucide's drawings (ISC licence), only those that are used. */
const ICONS = {
  back: ArrowLeft,
  forward: ArrowRight,
  up: ChevronUp,
  down: ChevronDown,
  expand: ChevronRight,
  copy: Copy,
  print: Printer,
  star: Star,
  remove: X,
};

type Props = {
  name: keyof typeof ICONS;
  /** Filled instead of outlined: what it stands for is on. */
  filled?: boolean;
};

/** A picture beside or instead of a word; the control it stands in has the name. */
export function Icon({ name, filled = false }: Props) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" data-filled={filled || undefined}>
      {ICONS[name].map(([tag, attributes]) => h(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  );
}
