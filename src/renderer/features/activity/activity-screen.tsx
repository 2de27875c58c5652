import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ActivityLine, JOURNALS, WHO } from '../../../shared/domain/activity.ts';
import { errorOf } from '../../data/api.ts';
import { useActivityFilter } from '../../state/activity.ts';
import { showCollection } from '../../state/shop.ts';
import { useWindowState } from '../../state/window-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import panes from '../../ui/panes.module.css';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './activity.module.css';
import { FilterButtons } from './activity-filter.tsx';
import { EventLine, GapLine } from './activity-line.tsx';
import { JOURNAL_KEYS, WHO_KEYS } from './activity-words.ts';
import { useActivity } from './use-activity.ts';

/** What happened in the shop: one timeline over all that Allegro's journals tell. */
export function ActivityScreen() {
  const { t } = useTranslation();
  const filter = useActivityFilter();
  const { lines, isPending, error, more, isReading } = useActivity(filter);
  const toShop = () => {
    showCollection(null);
    useWindowState.getState().go('shop');
  };
  return (
    <div className={panes.screen}>
      <PlaceBar title={t('activity:title')} back={{ label: t('shell:place.shop'), go: toShop }}>
        <FilterButtons
          label={t('activity:by-journal')}
          names={JOURNALS}
          keys={JOURNAL_KEYS}
          chosen={filter.journal}
          onChoose={(journal) => useActivityFilter.setState({ journal })}
        />
        <FilterButtons
          label={t('activity:by-who')}
          names={WHO}
          keys={WHO_KEYS}
          chosen={filter.who}
          onChoose={(who) => useActivityFilter.setState({ who })}
        />
      </PlaceBar>
      <div
        className={classes.page}
        aria-busy={isPending}
        tabIndex={0}
        role="region"
        aria-label={t('activity:title')}
      >
        {error ? <ErrorNote error={errorOf(error)} /> : null}
        {!isPending && lines.length === 0 && more === null ? (
          <NothingHappened isFiltered={filter.journal !== null || filter.who !== null} />
        ) : null}
        <Days lines={lines} />
        {more ? (
          <div className={classes.more}>
            <Button variant="subtle" loading={isReading} onClick={more}>
              {t('activity:more')}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}

function NothingHappened({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useTranslation();
  if (!isFiltered) return <EmptyState title={t('activity:none')} text={t('activity:none-text')} />;
  const showAll = () => useActivityFilter.setState({ journal: null, who: null });
  return (
    <EmptyState title={t('activity:none-such')} text={t('activity:none-such-text')}>
      <Button onClick={showAll}>{t('activity:show-all')}</Button>
    </EmptyState>
  );
}

function Days({ lines }: { readonly lines: readonly ActivityLine[] }) {
  const format = useFormat();
  const days = Map.groupBy(lines, ({ at }) => format.day(at));
  return (
    <>
      {[...days].map(([day, own]) => (
        <section key={day} aria-label={day}>
          <h2 className={classes.day}>{day}</h2>
          <ul>
            {own.map((line) =>
              line.kind === 'gap' ? (
                <GapLine key={`${line.journal}-gap-${line.from}`} gap={line} />
              ) : (
                <EventLine key={`${line.journal}-${line.id}`} event={line} />
              ),
            )}
          </ul>
        </section>
      ))}
    </>
  );
}
