import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SectionId } from '../../data/vocabulary.ts';
import { useServices } from '../services.ts';
import { KindBadge } from './KindBadge.tsx';

/** Opens an entry in the surface that shows the link. */
export type OpenEntry = (id: string, section?: SectionId) => void;
const OpenEntryContext = createContext<OpenEntry>(() => undefined);
export const OpenEntryProvider = OpenEntryContext.Provider;

/** The name of an entry as a way there. An id without an entry shows as plain text. */
export function EntryLink({ id }: { id: string }) {
  const { summary } = useServices();
  const open = useContext(OpenEntryContext);
  const target = summary(id);
  if (target === undefined) return <span>{id}</span>;
  return (
    <button type="button" class="entry-link" onClick={() => open(target.id)}>
      <KindBadge kind={target.kind} /> <span class="entry-link-name">{target.name}</span>
    </button>
  );
}
