/** What an entry shows, as one chunk that comes with the first entry: a search needs none of it. */
import type { Form } from '../../data/schema.ts';
import type { EntryBundle } from '../../lib/reference/types.ts';
import { useServices } from '../services.ts';
import { CodeChips } from './CodeChips.tsx';
import { EntryBody } from './EntryBody.tsx';
import { Section } from './Section.tsx';
import { SourceList } from './SourceList.tsx';
import { SourceNumbersProvider } from './SourceRefs.tsx';

export { EntryTools } from './EntryTools.tsx';

export function EntryContent({ bundle: { entry, sources } }: { bundle: EntryBundle }) {
  const { t } = useServices();
  const numbers = new Map(sources.map(({ key }, index) => [key, index + 1]));
  const isReviewed = entry.review.status === 'clinician-reviewed';
  return (
    <SourceNumbersProvider value={numbers}>
      <EntryBody entry={entry} />
      {entry.codes !== undefined && (
        <Section id="codes" title={t('entry.codes')}>
          <CodeChips codes={entry.codes} />
        </Section>
      )}
      <details class="forms">
        <summary>{t('entry.alsoWritten')}</summary>
        <p>{[...entry.forms, ...(entry.lay ?? [])].map(formText).join(' · ')}</p>
      </details>
      <Section id="sources" title={t('entry.sources')}>
        <SourceList sources={sources} />
      </Section>
      <p class="fine-print">{t(isReviewed ? 'entry.reviewed' : 'entry.drafted', [entry.review.date])}</p>
    </SourceNumbersProvider>
  );
}

function formText(form: Form): string {
  return typeof form === 'string' ? form : form.text;
}
