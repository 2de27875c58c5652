import { Button, CloseButton } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedView } from '../../data/offer-view.ts';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { useBulk } from '../../state/bulk.ts';
import { useBulkSetting } from '../../state/bulk-setting.ts';
import { sayAll } from '../../state/notice.ts';
import { openAttachments } from '../../state/photo-part.ts';
import { useSelection } from '../../state/selection.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './offers.module.css';
import { useRangeSelection } from './use-range-selection.ts';

type Publication = 'ACTIVE' | 'ENDED';

type SelectionBarProps = { readonly view: OpenedView | undefined; readonly isCurrent: () => boolean };

/** What can be done with the ticked offers; an edit like any other, so nothing leaves before Send. */
export const SelectionBar = memo(function SelectionBar({ view, isCurrent }: SelectionBarProps) {
  const { t } = useTranslation();
  const { offerIds, clear } = useSelection();
  const range = useRangeSelection(view, isCurrent);
  const edit = useTell('offers.edit');
  const count = offerIds.size;
  if (count === 0) return null;

  function publish(value: Publication, title: string) {
    const edits = [...offerIds].map((offerId) => ({
      offerId,
      field: 'publication' as const,
      intent: { kind: 'set' as const, value },
    }));
    edit.mutate(
      { title, origin: 'bulk', edits },
      {
        onSuccess: ({ edited, refused, unchanged }) => {
          sayAll([
            { key: 'offers:edited', values: { count: edited } },
            ...(unchanged > 0 ? [{ key: 'offers:unchanged', values: { count: unchanged } }] : []),
            ...(refused.length > 0 ? [{ key: 'offers:refused', values: { count: refused.length } }] : []),
          ]);
          clear();
        },
      },
    );
  }

  return (
    <section className={classes.selection} aria-label={t('offers:selection')}>
      <div className={classes.chosen}>
        <strong role="status">{t('offers:selected', { count })}</strong>
        {view && count < view.total ? <AllMatching total={view.total} choose={range.all} /> : null}
      </div>
      {edit.error ? <ErrorNote error={errorOf(edit.error)} /> : null}
      <div className={classes.deeds}>
        <BulkButtons />
        <Button title={t('attachments:attach', { count })} onClick={() => openAttachments([...offerIds])}>
          {t('attachments:attach-short')}
        </Button>
        <Button
          loading={edit.isPending}
          onClick={() => publish('ACTIVE', t('offers:set.publish', { count }))}
        >
          {t('offers:publish')}
        </Button>
        <Button loading={edit.isPending} onClick={() => publish('ENDED', t('offers:set.end', { count }))}>
          {t('offers:end')}
        </Button>
        <CloseButton aria-label={t('offers:clear')} title={t('offers:clear')} onClick={clear} />
      </div>
    </section>
  );
});

/** What opens a panel beside the list; one at a time. */
function BulkButtons() {
  const { t } = useTranslation();
  const { field, open, close } = useBulk();
  const setting = useBulkSetting();

  function openField(next: 'price' | 'stock') {
    setting.close();
    open(next);
  }
  function openSettings() {
    close();
    setting.open();
  }
  return (
    <>
      <Button onClick={() => openField('price')} aria-pressed={field === 'price'}>
        {t('offers:column.price')}
      </Button>
      <Button onClick={() => openField('stock')} aria-pressed={field === 'stock'}>
        {t('offers:column.stock')}
      </Button>
      <Button onClick={setting.isOpen ? setting.close : openSettings} aria-pressed={setting.isOpen}>
        {t('bulk:settings')}
      </Button>
    </>
  );
}

function AllMatching({ total, choose }: { readonly total: number; readonly choose: () => void }) {
  const { t } = useTranslation();
  const words = t('offers:select-all', { count: total });
  return (
    <Button className={classes.shrinking ?? ''} variant="transparent" title={words} onClick={choose}>
      {words}
    </Button>
  );
}
