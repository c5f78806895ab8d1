import { useState } from 'preact/hooks';
import type { Code } from '../../data/schema.ts';
import { useServices } from '../services.ts';

/** ICD-10-CM codes that copy on click, with the year of the code set in which each was read. */
export function CodeChips({ codes }: { codes: readonly Code[] }) {
  const { t, copyText } = useServices();
  const [copied, setCopied] = useState<string>();
  const years = [...new Set(codes.map(({ checked }) => checked))].sort();
  return (
    <>
      <ul class="codes">
        {codes.map(({ code, label }) => (
          <li key={code}>
            <button
              type="button"
              class="code"
              aria-label={t('entry.copyCode', [code])}
              onClick={() => copyText(code).then(() => setCopied(code))}
            >
              {code}
            </button>{' '}
            <span class="fine-print">{label}</span>
          </li>
        ))}
      </ul>
      <p class="fine-print" role="status">
        {copied === undefined ? '' : t('entry.copied', [copied])}
      </p>
      <p class="fine-print">{t('entry.codesNote', [years.join(', ')])}</p>
    </>
  );
}
