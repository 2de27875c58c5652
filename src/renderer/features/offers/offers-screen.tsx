import { memo, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../../shared/contract-app.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { errorOf } from '../../data/api.ts';
import { useShopCategories } from '../../data/categories.ts';
import { useOfferView } from '../../data/offer-view.ts';
import { useAsk, useTell } from '../../data/use-ask.ts';
import { useBulk } from '../../state/bulk.ts';
import { useBulkSetting } from '../../state/bulk-setting.ts';
import { useCellReport } from '../../state/cell-report.ts';
import { useHeldByCell } from '../../state/open-cells.ts';
import { useSelection } from '../../state/selection.ts';
import { useRested } from '../../state/typing.ts';
import { useWindowState } from '../../state/window-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import panes from '../../ui/panes.module.css';
import { BulkPanel } from './bulk-panel.tsx';
import { BulkSettingPanel } from './bulk-setting-panel.tsx';
import { CellReportPanel } from './cell-report-panel.tsx';
import { FirstSync } from './first-sync.tsx';
import { Grid } from './grid.tsx';
import { NothingFound } from './nothing-found.tsx';
import { OfferPanel } from './offer-panel.tsx';
import { OffersBar } from './offers-bar.tsx';
import classes from './offers.module.css';
import { PanelToCome } from './panel-to-come.tsx';
import { RowsToCome } from './rows-to-come.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useOfferQuery } from '../../state/use-offer-query.ts';

export function OffersScreen({ status }: { readonly status: AppStatus }) {
  const query = useOfferQuery();
  const counts = useAsk('offers.counts', {});
  const all = counts.data?.total ?? 0;
  const epoch = useWindowState((state) => state.epoch);
  const named = useNamedCategories(query.sort?.by === 'category');
  const view = useOfferView(query, useHeldByCell(`${epoch}/${all}/${named}`, query));
  const shown = useHeldByCell(view.data, query);
  const isCurrent = useSteady(view.data !== undefined && !view.isPlaceholderData);
  const [active, setActive] = useState<OfferRow | undefined>(undefined);
  const onActive = useCallback((row: OfferRow | undefined) => setActive(row), []);
  const isFiltered = Object.keys(query).length > 1;
  const isEmpty = shown?.total === 0;
  const beside = useRested(isEmpty ? undefined : active);
  const isFirst = isEmpty && !isFiltered && status.sync.running !== null;

  return (
    <>
      <OffersBar
        total={isFirst ? undefined : shown?.total}
        all={all}
        byStatus={counts.data?.byStatus ?? {}}
      />
      {view.error ? <ErrorNote error={errorOf(view.error)} /> : null}
      <div className={panes.body}>
        <div className={classes.list}>
          {isEmpty && isFiltered ? <NothingFound /> : null}
          {isEmpty && !isFiltered && status.sync.running === null ? <NoOffers /> : null}
          {isFirst ? <RowsToCome /> : null}
          {isEmpty ? null : <Grid view={shown} isCurrent={isCurrent} onActive={onActive} />}
          <div className={classes.floats}>
            <FirstSync sync={status.sync} />
            <SelectionBar view={shown} isCurrent={isCurrent} />
          </div>
        </div>
        {isFirst ? <PanelToCome /> : <WhatIsNeeded active={beside} />}
      </div>
    </>
  );
}

/** A flag to be looked at when something is done: nobody is drawn anew because it changed. */
function useSteady(flag: boolean): () => boolean {
  const now = useRef(flag);
  useLayoutEffect(() => {
    now.current = flag;
  }, [flag]);
  return useCallback(() => now.current, []);
}

/** An order by names is another one once there are more of them. */
function useNamedCategories(matters: boolean): number {
  const categories = useShopCategories();
  return matters ? categories.filter(({ name }) => name !== null).length : 0;
}

type WhatIsNeededProps = { readonly active: OfferRow | undefined };

/** What the selection needs comes before what the cursor stands on. */
const WhatIsNeeded = memo(function WhatIsNeeded({ active }: WhatIsNeededProps) {
  const panelOpen = useWindowState((state) => state.panelOpen);
  const field = useBulk((state) => state.field);
  const isSetting = useBulkSetting((state) => state.isOpen);
  const hasReport = useCellReport((state) => state.refused.length > 0);
  const hasSelection = useSelection((state) => state.offerIds.size > 0);
  if (field && hasSelection)
    return <BulkPanel key={field} field={field} currency={active?.price?.currency ?? 'PLN'} />;
  if (isSetting && hasSelection) return <BulkSettingPanel />;
  if (hasReport) return <CellReportPanel />;
  return panelOpen && active ? <OfferPanel row={active} /> : null;
});

function NoOffers() {
  const { t } = useTranslation();
  const sync = useTell('sync.start');
  return (
    <EmptyState title={t('offers:none.title')} text={t('offers:none.text')}>
      <Button variant="filled" loading={sync.isPending} onClick={() => sync.mutate({})}>
        {t('shell:get-changes')}
      </Button>
      {sync.error ? <ErrorNote error={errorOf(sync.error)} /> : null}
    </EmptyState>
  );
}
