import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EditState } from '../../../shared/domain/edit.ts';
import { useAsk } from '../../data/use-ask.ts';
import { askBeforeSending } from '../../state/new-offer.ts';
import { SideHead } from '../../ui/side-panel.tsx';
import classes from './changes.module.css';

const DRAFTS: readonly EditState[] = ['draft'];
const MOST = 200;

/** The button that asks about all new offers at once; those that lack something stay. */
export function SendNewOffers() {
  const { t } = useTranslation();
  const rows = useAsk('new-offers.list', { states: DRAFTS, after: null, limit: MOST }).data?.newOffers ?? [];
  const ready = rows.filter(({ problems }) => problems.length === 0);
  if (rows.length === 0) return null;
  return (
    <>
      <SideHead title={t('new-offer:changes.heading')} />
      <div className={classes.send}>
        <Button
          id="send-new-offers"
          variant="filled"
          size="sm"
          fullWidth
          disabled={ready.length === 0}
          onClick={() => askBeforeSending(ready.map(({ changeId }) => changeId))}
        >
          {t('new-offer:changes.send-all', { count: ready.length })}
        </Button>
        {ready.length < rows.length ? (
          <p>{t('new-offer:changes.lacking', { count: rows.length - ready.length })}</p>
        ) : null}
      </div>
    </>
  );
}
