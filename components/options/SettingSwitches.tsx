import { useEffect, useState } from 'preact/hooks';
import type { Choices, OptionsActions } from '../OptionsApp.tsx';
import { useServices } from '../services.ts';

const NAMES = ['hoverCard', 'readChrome', 'printMarks'] as const;

/** How pages are read. Every change is kept at once. */
export function SettingSwitches({ actions }: { actions: OptionsActions }) {
  const { t } = useServices();
  const [choices, setChoices] = useState<Choices>();
  useEffect(() => {
    void actions.readChoices().then(stored => setChoices(stored.choices));
  }, []);
  if (choices === undefined) return null;
  const change = (next: Choices) => {
    setChoices(next);
    void actions.writeChoices(next);
  };
  return (
    <section class="options-section" aria-labelledby="reading-title">
      <h2 id="reading-title">{t('options.reading')}</h2>
      {NAMES.map(name => (
        <label key={name} class="switch">
          <input
            type="checkbox"
            checked={choices[name]}
            onChange={event => change({ ...choices, [name]: event.currentTarget.checked })}
          />
          <span>
            {t(`options.${name}`)}
            <span class="fine-print"> {t(`options.${name}Hint`)}</span>
          </span>
        </label>
      ))}
    </section>
  );
}
