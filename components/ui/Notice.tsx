import type { ComponentChildren } from 'preact';
import './notice.css';

type Props = {
  tone: 'plain' | 'warn' | 'danger';
  title?: string;
  /** Spoken as soon as it appears. */
  live?: boolean;
  children?: ComponentChildren;
};

/** A box that says what is the case and what can be done. */
export function Notice({ tone, title, live = false, children }: Props) {
  return (
    <div class={`notice notice-${tone}`} role={live ? 'status' : undefined}>
      {title !== undefined && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}
