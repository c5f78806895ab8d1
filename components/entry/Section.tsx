import type { ComponentChildren } from 'preact';
import type { SectionId } from '../../data/vocabulary.ts';

type Props = { id: SectionId | 'related' | 'codes' | 'sources'; title: string; children: ComponentChildren };

/** A titled part of an entry that a link or a search result can land on. */
export function Section({ id, title, children }: Props) {
  return (
    <section class="section" id={`section-${id}`} tabIndex={-1} aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`}>{title}</h2>
      {children}
    </section>
  );
}
