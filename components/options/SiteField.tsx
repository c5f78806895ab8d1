import { useState } from 'preact/hooks';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';

/**
 * An address as people type it → its origin. Undefined for anything that is no web address. A name without a
 * dot is one only as `http://epic`, which names a server of the house's own network.
 */
export function originOf(address: string): string | undefined {
  const text = address.trim();
  const hasScheme = /^[a-z]+:\/\//i.test(text);
  const candidate = hasScheme ? text : `https://${text}`;
  if (!URL.canParse(candidate) || !/^https?:/i.test(candidate)) return undefined;
  const { origin, hostname } = new URL(candidate);
  return hasScheme || hostname.includes('.') || hostname === 'localhost' ? origin : undefined;
}

/** Adds a site by its address. */
export function SiteField({ onAllow }: { onAllow: (origin: string) => Promise<boolean> }) {
  const { t } = useServices();
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const add = async () => {
    const origin = originOf(address);
    if (origin === undefined) {
      setProblem(t('options.badSite', [address.trim().slice(0, 80)]));
      return;
    }
    const isAllowed = await onAllow(origin);
    setProblem(isAllowed ? '' : t('sites.refused', [origin]));
    if (isAllowed) setAddress('');
  };
  return (
    <form
      class="site-field"
      onSubmit={event => {
        event.preventDefault();
        void add();
      }}
    >
      <label for="site">{t('options.addSite')}</label>
      <input
        id="site"
        class="search-box"
        type="text"
        inputMode="url"
        placeholder="https://ehr.example.org"
        value={address}
        aria-describedby="site-problem"
        onInput={event => setAddress(event.currentTarget.value)}
      />
      <Button onClick={add}>{t('options.add')}</Button>
      <p id="site-problem" class="site-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
