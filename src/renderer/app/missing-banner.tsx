import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../data/api.ts';
import { useAsk, useTell } from '../data/use-ask.ts';
import { say } from '../state/notice.ts';
import { ErrorNote } from '../ui/error-note.tsx';
import classes from './banner.module.css';

/** More offers are gone from Allegro than is usual: the seller says whether they go here, too. */
export function MissingBanner({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const missing = useAsk('sync.findings', {}).data?.missing;
  const answer = useTell('sync.answer-missing');
  const keep = () => answer.mutate({ remove: false }, { onSuccess: () => say('shell:missing.kept') });
  const archive = () =>
    answer.mutate(
      { remove: true },
      {
        onSuccess: ({ removed, waiting }) => {
          if (waiting > 0) say('shell:missing.waiting');
          else if (removed > 0) say('shell:missing.archived', { count: removed });
          else say('shell:missing.back');
        },
      },
    );
  const total = missing?.total ?? count;
  return (
    <section className={classes.banner} aria-label={t('shell:missing.label')}>
      <div>
        <strong>{t('shell:missing.title', { count, total })}</strong>
        <p>{t('shell:missing.text')}</p>
        {missing && missing.sample.length > 0 ? (
          <p className={classes.sample}>
            {missing.sample
              .slice(0, 3)
              .map(({ title }) => title)
              .join(' · ')}
          </p>
        ) : null}
        {answer.error ? <ErrorNote error={errorOf(answer.error)} /> : null}
      </div>
      <div className={classes.answers}>
        <Button disabled={answer.isPending} onClick={keep}>
          {t('shell:missing.keep')}
        </Button>
        <Button loading={answer.isPending} onClick={archive}>
          {t('shell:missing.remove')}
        </Button>
      </div>
    </section>
  );
}
