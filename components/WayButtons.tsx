import { useServices } from './services.ts';
import { Button } from './ui/Button.tsx';
import { Icon } from './ui/Icon.tsx';
import type { Views } from './use-views.ts';

/** Back, and forward where one has been further. */
export function WayButtons({ views }: { views: Views }) {
  const { t } = useServices();
  return (
    <>
      <Button onClick={views.back}>
        <Icon name="back" /> {t('entry.back')}
      </Button>
      {views.canGoForward && (
        <Button aria-label={t('entry.forward')} onClick={views.forward}>
          <Icon name="forward" />
        </Button>
      )}
    </>
  );
}
