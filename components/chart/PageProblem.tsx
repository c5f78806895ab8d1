import type { PageState } from '../../lib/chart/page-state.ts';
import { useServices } from '../services.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

type Props = { state: PageState; shortcut: string; onRead: () => void };

/** Not reading: why not, and the way out. */
export function PageProblem({ state, shortcut, onRead }: Props) {
  const { t } = useServices();
  const key = shortcut === '' ? '—' : shortcut;
  if (state.kind === 'idle' || (state.kind === 'unreadable' && state.reason === 'permission')) {
    return (
      <Notice tone="plain" live title={t('panel.idleTitle')}>
        <p>{state.kind === 'idle' ? t('panel.idleHint', [key]) : t('unreadable.permission', [key])}</p>
        <Button look="primary" onClick={onRead}>
          {t('panel.read')}
        </Button>
      </Notice>
    );
  }
  if (state.kind === 'starting') return <p role="status">{t('panel.starting')}</p>;
  if (state.kind !== 'unreadable') return null;
  return (
    <Notice tone="warn" live title={t('unreadable.title')}>
      <p>{t(`unreadable.${state.reason}` as 'unreadable.error')}</p>
      {(state.reason === 'error' || state.reason === 'file') && (
        <Button onClick={onRead}>{t('panel.readAgain')}</Button>
      )}
    </Notice>
  );
}
