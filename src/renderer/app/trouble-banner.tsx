import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../../shared/contract-recovery.ts';
import { useTell } from '../data/use-ask.ts';
import classes from './banner.module.css';

/** The shop can be looked at, and nothing can be written down: a full disk, a folder that is locked. */
export function TroubleBanner({ trouble }: { readonly trouble: Trouble }) {
  const { t } = useTranslation();
  const again = useTell('recovery.try-again');
  const { reason } = trouble.error;
  const named = { shop: trouble.account?.login ?? '', folder: trouble.dataFolder };
  return (
    <section className={classes.banner} aria-label={t(`safety:trouble.${reason}.title`, named)} role="alert">
      <div>
        <strong>{t(`safety:trouble.${reason}.title`, named)}</strong>
        <p>
          {t('safety:answer.while-open')} {t(`safety:trouble.${reason}.press`, named)}
        </p>
      </div>
      <Button variant="filled" loading={again.isPending} onClick={() => again.mutate({})}>
        {t('safety:ways.try-again')}
      </Button>
    </section>
  );
}
