import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../../../shared/contract-recovery.ts';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { Copies } from '../../ui/copies.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { SettingsMenu } from '../../ui/settings-menu.tsx';
import { StallMark } from '../../ui/stall-mark.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './recovery.module.css';
import { keptWords } from './kept-words.ts';

/** Where a shop, or the folder of all shops, cannot be used: three questions are answered before all else. */
export function RecoveryScreen({ trouble }: { readonly trouble: Trouble }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { error, account, dataFolder, copies } = trouble;
  const named = { shop: account?.login ?? '', folder: dataFolder };
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <Head title={t(`safety:trouble.${error.reason}.title`, named)} />
        <dl className={classes.answers}>
          <dt>{t('safety:ask.unsent')}</dt>
          <dd>{keptWords(trouble, format, t)}</dd>
          <dt>{t('safety:ask.allegro')}</dt>
          <dd>{t('safety:answer.allegro')}</dd>
          <dt>{t('safety:ask.press')}</dt>
          <dd>{t(`safety:trouble.${error.reason}.press`, named)}</dd>
        </dl>
        <Ways trouble={trouble} />
        {copies.length > 0 ? (
          <section className={classes.card}>
            <h2>{t('safety:copies.or')}</h2>
            <Copies copies={copies} />
          </section>
        ) : null}
        <p className={classes.detail}>{error.message}</p>
      </div>
    </main>
  );
}

function Head({ title }: { readonly title: string }) {
  return (
    <>
      <h1 className={classes.name}>
        <StallMark />
        {title}
      </h1>
      <span className={classes.settings}>
        <SettingsMenu />
      </span>
    </>
  );
}

function Ways({ trouble: { error, account } }: { readonly trouble: Trouble }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const again = useTell('recovery.try-again');
  const repair = useTell('recovery.repair');
  const leave = useTell('accounts.close');
  const onSuccess = () => void client.invalidateQueries();
  const isDamaged = error.reason === 'corrupt';
  const failed = again.error ?? repair.error;
  return (
    <>
      <div className={classes.row}>
        {isDamaged ? (
          <Button
            variant="filled"
            loading={repair.isPending}
            onClick={() => repair.mutate({}, { onSuccess })}
          >
            {account ? t('safety:ways.repair') : t('safety:ways.rebuild')}
          </Button>
        ) : null}
        <Button
          variant={isDamaged ? 'default' : 'filled'}
          loading={again.isPending}
          onClick={() => again.mutate({}, { onSuccess })}
        >
          {t('safety:ways.try-again')}
        </Button>
        {account ? (
          <Button onClick={() => leave.mutate({}, { onSuccess })}>{t('safety:ways.other-shop')}</Button>
        ) : null}
      </div>
      {again.data?.opened === false ? <p role="status">{t('safety:ways.not-yet')}</p> : null}
      {failed ? <ErrorNote error={errorOf(failed)} /> : null}
    </>
  );
}
