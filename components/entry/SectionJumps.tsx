import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../services.ts';

/** With fewer sections the entry is read faster than its list of contents. */
const FROM = 4;

type Title = { id: string; text: string };

/** What is in this entry, one press away: read off the titles that stand there. */
export function SectionJumps({ entryId }: { entryId: string }) {
  const { t } = useServices();
  const [titles, setTitles] = useState<readonly Title[]>([]);
  useEffect(() => {
    const sections = [...document.querySelectorAll<HTMLElement>('.entry .section[id]')];
    setTitles(
      sections.map(({ id, firstElementChild }) => ({ id, text: firstElementChild?.textContent ?? '' })),
    );
  }, [entryId]);
  if (titles.length < FROM) return null;
  return (
    <nav class="section-jumps" aria-label={t('entry.contents')}>
      {titles.map(({ id, text }) => (
        <button key={id} type="button" onClick={() => showPart(id)}>
          {text}
        </button>
      ))}
    </nav>
  );
}

/** Scrolls to a part of the entry and gives it the focus, so that reading goes on from there. */
export function showPart(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
