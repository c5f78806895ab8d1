import type { LookAlike } from '../../data/schema.ts';
import { useServices } from '../services.ts';
import { EntryLink } from './EntryLink.tsx';
import { SourceRefs } from './SourceRefs.tsx';

/** What is easily taken for this, beside the finding that separates the two. */
export function LookAlikeList({ lookAlikes }: { lookAlikes: readonly LookAlike[] }) {
  const { t } = useServices();
  return (
    <table class="look-alikes">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('entry.lookAlike')}</th>
          <th scope="col">{t('entry.separates')}</th>
        </tr>
      </thead>
      <tbody>
        {lookAlikes.map(({ id, discriminator, sources }) => (
          <tr key={id}>
            <th scope="row">
              <EntryLink id={id} />
            </th>
            <td>
              {discriminator} <SourceRefs sources={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
