import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SectionId } from '../../data/vocabulary.ts';
import { useServices } from '../services.ts';
import { Notice } from '../ui/Notice.tsx';
import { type OpenEntry, OpenEntryProvider } from './EntryLink.tsx';
import { KindBadge } from './KindBadge.tsx';
import { showPart } from './SectionJumps.tsx';
import { useEntry } from './use-entry.ts';
import './entry.css';

type Props = {
  id: string;
  /** Scrolled to once the entry is there. */
  section?: SectionId | undefined;
  /** Buttons beside the name: Back, Open beside page. */
  actions: ComponentChildren;
  onOpen: OpenEntry;
};

/** One entry with everything it says and where it was read. */
export function EntryView({ id, section, actions, onOpen }: Props) {
  const { t } = useServices();
  const loaded = useEntry(id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (loaded.state !== 'ready') return;
    heading.current?.focus();
    if (section !== undefined) showPart(`section-${section}`);
  }, [loaded, section]);
  return (
    <article class="entry" aria-busy={loaded.state === 'loading'}>
      <div class="entry-actions">
        {actions}
        {loaded.state === 'ready' && <loaded.view.EntryTools bundle={loaded.bundle} />}
      </div>
      {loaded.state === 'missing' && <Notice tone="warn" live title={t('entry.missing', [id])} />}
      {loaded.state === 'ready' && (
        <OpenEntryProvider value={onOpen}>
          <header class="entry-head">
            <KindBadge kind={loaded.bundle.entry.kind} withName />
            <h1 ref={heading} tabIndex={-1}>
              {loaded.bundle.entry.name}
            </h1>
          </header>
          <loaded.view.EntryContent bundle={loaded.bundle} />
        </OpenEntryProvider>
      )}
    </article>
  );
}
