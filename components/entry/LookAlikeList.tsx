import type { LookAlike } from '../../data/schema.ts';
import { EntryLink } from './EntryLink.tsx';
import { SourceRefs } from './SourceRefs.tsx';

/** What is easily taken for this, and the finding that separates the two. */
export function LookAlikeList({ lookAlikes }: { lookAlikes: readonly LookAlike[] }) {
  return (
    <ul class="claims">
      {lookAlikes.map(({ id, discriminator, sources }) => (
        <li key={id}>
          <EntryLink id={id} /> {discriminator} <SourceRefs sources={sources} />
        </li>
      ))}
    </ul>
  );
}
