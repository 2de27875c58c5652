import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../data/use-ask.ts';
import { forgetNotice, useNotice } from '../../state/notice.ts';
import card from '../../ui/card.module.css';
import { type ChangeFilter, countOf } from './change-filter.ts';
import { CameBetween } from './came-between.tsx';
import classes from './changes.module.css';
import { useShownChanges } from './shown-changes.ts';

const WAYS: readonly { readonly filter: ChangeFilter; readonly key: string }[] = [
  { filter: 'refused', key: 'changes:outcome.refused' },
  { filter: 'conflicts', key: 'changes:outcome.conflicts' },
  { filter: 'done', key: 'changes:outcome.done' },
];

/** How the last Send went, once nothing of it is on its way; it stays until another Send or another place. */
export function SendOutcome({ sentAt }: { readonly sentAt: number }) {
  const { t } = useTranslation();
  const show = useShownChanges((state) => state.show);
  const counts = useAsk('changes.counts', { sentAt }).data ?? {};
  const confirmed = countOf('done', counts);
  const count = confirmed + countOf('refused', counts) + countOf('conflicts', counts);
  const isOver = count > 0 && countOf('on-the-way', counts) === 0;
  useEffect(() => {
    if (isOver) forgetGoing();
  }, [isOver]);
  if (!isOver) return null;
  return (
    <section className={card.card} aria-label={t('changes:outcome.label')}>
      <strong role="status">{t('changes:outcome.confirmed', { confirmed, count })}</strong>
      <span className={classes.choices}>
        {WAYS.map(({ filter, key }) => ({ filter, key, found: countOf(filter, counts) }))
          .filter(({ found }) => found > 0)
          .map(({ filter, key, found }) => (
            <Button key={filter} size="compact-xs" onClick={() => show(filter)}>
              {t(key, { count: found })}
            </Button>
          ))}
      </span>
      <CameBetween sentAt={sentAt} />
    </section>
  );
}

/** What has arrived is not going any more. */
function forgetGoing(): void {
  const { said } = useNotice.getState();
  if (Array.isArray(said) && said[0]?.key === 'changes:released') forgetNotice();
}
