import { ActionIcon, UnstyledButton } from '@mantine/core';
import {
  IconArrowsDiff,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconBuildingStore,
  IconPhoto,
  IconTag,
  IconTruck,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../shared/contract-app.ts';
import { useSetPreferences } from '../data/preferences.ts';
import { waitingInAll } from '../data/status.ts';
import { useAsk } from '../data/use-ask.ts';
import { useOrderCount } from '../data/use-order-list.ts';
import { type Place, useWindowState } from '../state/window-state.ts';
import { useFormat } from '../ui/use-format.ts';
import { goToShop, isInShop } from './go-to-shop.ts';
import classes from './rail.module.css';

export function Rail({ status, folded }: { readonly status: AppStatus; readonly folded: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const here = useWindowState((state) => state.place);
  const go = useWindowState((state) => state.go);
  const change = useSetPreferences();
  const offers = useAsk('offers.counts', {}).data?.total;
  const newOrders = useOrderCount('new');
  const places = [
    { place: 'offers', icon: IconTag, name: t('shell:place.offers'), count: offers, alt: 1 },
    {
      place: 'orders',
      icon: IconTruck,
      name: t('shell:place.orders'),
      count: newOrders ?? undefined,
      alt: 2,
    },
    {
      place: 'changes',
      icon: IconArrowsDiff,
      name: t('shell:place.changes'),
      count: waitingInAll(status),
      alt: 3,
    },
    { place: 'shop', icon: IconBuildingStore, name: t('shell:place.shop'), count: undefined, alt: 4 },
    { place: 'photos', icon: IconPhoto, name: t('shell:place.photos'), count: undefined, alt: 5 },
  ] as const;
  const isHere = (place: Place) => (place === 'shop' ? isInShop(here) : here === place);
  const Fold = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={classes.rail} aria-label={t('shell:places')}>
      {places.map(({ place, icon: Icon, name, count, alt }) => (
        <UnstyledButton
          key={place}
          className={classes.place ?? ''}
          aria-current={isHere(place) ? 'page' : undefined}
          aria-label={folded ? name : undefined}
          title={`${name} (Alt+${alt})`}
          onClick={() => (place === 'shop' ? goToShop() : go(place))}
        >
          <Icon size={16} stroke={1.6} aria-hidden />
          {folded ? null : <span className={classes.name}>{name}</span>}
          {folded || !count ? null : <span className={classes.count}>{format.count(count)}</span>}
        </UnstyledButton>
      ))}
      <ActionIcon
        className={classes.fold ?? ''}
        aria-label={folded ? t('shell:unfold') : t('shell:fold')}
        onClick={() => void change({ railFolded: !folded })}
      >
        <Fold size={16} stroke={1.6} />
      </ActionIcon>
    </nav>
  );
}
