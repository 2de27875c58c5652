import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppStatus, DataArea } from '../../shared/contract-app.ts';
import { countsInAll, onTheWayCount } from '../data/status.ts';
import { usePreferences } from '../data/preferences.ts';
import { useFormat } from '../ui/use-format.ts';
import { useNow } from '../ui/use-now.ts';
import classes from './status-bar.module.css';
import { connectionWords } from './connection-words.ts';
import { DetailsProgress } from './details-progress.tsx';

const AREA_KEYS: Record<DataArea, string> = {
  offers: 'shell:area.offers',
  details: 'shell:area.details',
  'offer-events': 'shell:area.offer-events',
  orders: 'shell:area.orders',
  categories: 'shell:area.categories',
  settings: 'shell:area.settings',
};

export function StatusBar({ status }: { readonly status: AppStatus }) {
  const { t } = useTranslation();
  const now = useNow();
  const { tone, key } = connectionWords(status.connection);
  return (
    <footer className={classes.bar}>
      <span className={classes.connection} role="status">
        <i className={classes[tone]} aria-hidden />
        {t(key)}
      </span>
      <DataAge status={status} now={now} />
      <span>{queueWords(status, t)}</span>
      {status.secretsInFile && status.environment !== 'demo' ? (
        <span>{t('shell:secrets-in-file')}</span>
      ) : null}
      <span className={classes.space} />
      <DetailsProgress status={status} />
      <AllegroPulse status={status} now={now} />
    </footer>
  );
}

function DataAge({ status, now }: { readonly status: AppStatus; readonly now: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const ages = (Object.keys(AREA_KEYS) as DataArea[]).flatMap((area) => {
    const at = status.dataAsOf[area];
    return at === null
      ? []
      : [t('shell:as-of', { area: t(AREA_KEYS[area]), moment: format.moment(at, now) })];
  });
  if (ages.length === 0) return null;
  return (
    <Tooltip
      withinPortal
      multiline
      label={ages.map((age) => (
        <div key={age}>{age}</div>
      ))}
    >
      <span>{ages[0]}</span>
    </Tooltip>
  );
}

/** One statement at a time: what the details say is not said again. */
function AllegroPulse({ status, now }: { readonly status: AppStatus; readonly now: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isPaused = usePreferences()?.detailsPace === 'paused';
  const { sync, pausedUntil, details } = status;
  const shop = status.account?.environment === 'demo' ? t('shell:allegro.demo') : 'Allegro';
  if (status.connection !== 'online') return null;
  if (pausedUntil !== null && pausedUntil > now)
    return <span>{t('shell:allegro.waiting', { shop, span: format.span(pausedUntil - now) })}</span>;
  const hasProgress = details.done < details.total && !isPaused;
  if (hasProgress && sync.running !== 'listing' && sync.running !== 'sending') return null;
  if (sync.running === null) return <span>{t('shell:allegro.calm', { shop })}</span>;
  const figures = `${format.count(sync.done)} / ${format.count(sync.total)}`;
  return (
    <Tooltip withinPortal label={figures} disabled={sync.total === 0}>
      <span>{t(RUNNING_KEYS[sync.running], { shop })}</span>
    </Tooltip>
  );
}

const RUNNING_KEYS = {
  listing: 'shell:allegro.listing',
  journal: 'shell:allegro.journal',
  details: 'shell:allegro.details',
  sending: 'shell:allegro.sending',
};

function queueWords(status: AppStatus, t: (key: string, values: { count: number }) => string): string {
  const { draft, refused, conflicted } = countsInAll(status);
  const onTheWay = onTheWayCount(countsInAll(status));
  if (onTheWay > 0) return t('shell:queue.sending', { count: onTheWay });
  if (refused + conflicted > 0) return t('shell:queue.need-you', { count: refused + conflicted });
  return draft > 0 ? t('shell:queue.unsent', { count: draft }) : t('shell:queue.empty', { count: 0 });
}
