import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconPlus, IconRefresh, IconSearch } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CollectionInfo } from '../../../shared/contract-collections.ts';
import { useAsk } from '../../data/use-ask.ts';
import { leaveLink, openForm, showCollection, useShop } from '../../state/shop.ts';
import { useWindowState } from '../../state/window-state.ts';
import panes from '../../ui/panes.module.css';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { useAgo } from '../../ui/use-ago.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useNow } from '../../ui/use-now.ts';
import { useSay } from '../../ui/use-terms.ts';
import classes from './collection-screen.module.css';
import { CollectionNote } from './collection-note.tsx';
import { ItemList } from './item-list.tsx';
import { ItemSide } from './item-side.tsx';
import { NoItems } from './no-items.tsx';
import { type ItemsAsked, useItemRows } from './use-item-rows.ts';
import { type Refresh, useRefresh } from './use-refresh.ts';

const TYPING_MS = 120;

/** One collection: its items as a list, and the chosen one, or a form, beside it. */
export function CollectionScreen({ collection }: { readonly collection: CollectionInfo }) {
  const { within, key, text, sort, form } = useShop();
  const [rested] = useDebouncedValue(text.trim(), TYPING_MS);
  const refresh = useRefresh(collection, within, rested);
  const asked: ItemsAsked = {
    name: collection.name,
    ...(within === null ? {} : { within }),
    ...(rested === '' ? {} : { text: rested }),
    ...(sort === null ? {} : { sort }),
  };
  const { items, total, error, isFirst, more } = useItemRows(asked);
  const isEmpty = items.length === 0;
  const isComing = isEmpty && rested === '' && (isFirst || (refresh.isRunning && collection.readAt === null));
  return (
    <div className={panes.screen}>
      <CollectionBar collection={collection} total={total} refresh={refresh} />
      <div className={panes.body}>
        <div className={classes.list}>
          <CollectionNote collection={collection} refresh={refresh} error={error} />
          {isComing ? <RowsToCome /> : null}
          {isEmpty && !isComing ? <NoItems collection={collection} text={rested} refresh={refresh} /> : null}
          {isEmpty ? null : <ItemList {...{ collection, items, total, more }} chosen={key} />}
        </div>
        {key !== null || form !== null ? <ItemSide collection={collection} /> : null}
      </div>
    </div>
  );
}

function RowsToCome() {
  return (
    <div className={classes.toCome} aria-hidden>
      {Array.from({ length: 12 }, (_, row) => (
        <i key={row} />
      ))}
    </div>
  );
}

type Way = { readonly isLed: boolean; readonly isOfActivity: boolean; readonly isOfOffer: boolean };

/** Where a link led from, else the offer whose part it is, else all that the shop has. */
function wayBack({ isLed, isOfActivity, isOfOffer }: Way, t: TFunction) {
  const { go } = useWindowState.getState();
  if (isLed) return { label: t('shop:back'), go: leaveLink };
  if (isOfActivity) return { label: t('activity:title'), go: () => go('activity') };
  if (isOfOffer) return { label: t('shell:place.offers'), go: () => go('offers') };
  return { label: t('shell:place.shop'), go: () => showCollection(null) };
}

type CollectionBarProps = {
  readonly collection: CollectionInfo;
  readonly total: number;
  readonly refresh: Refresh;
};

function CollectionBar({ collection, total, refresh }: CollectionBarProps) {
  const { t } = useTranslation();
  const say = useSay();
  const trail = useShop((state) => state.trail);
  const within = useShop((state) => state.within);
  const isOfActivity = useShop((state) => state.cameFrom === 'activity');
  const offerId = collection.within === 'offers' ? within : null;
  const offer = useAsk('offers.show', { offerId: offerId ?? '' }, { enabled: offerId !== null }).data;
  const whole = offer === undefined ? '' : ` – ${offer.row.title}`;
  const back = wayBack({ isLed: trail.length > 0, isOfActivity, isOfOffer: offerId !== null }, t);
  return (
    <PlaceBar
      title={`${say(collection.words.many)}${whole}`}
      back={back}
      beside={<CountAndAge collection={collection} total={total} isRunning={refresh.isRunning} />}
    >
      <SearchField />
      {collection.gone ? null : (
        <Button
          leftSection={<IconRefresh size={16} stroke={1.6} />}
          loading={refresh.isRunning}
          disabled={!refresh.isOnline}
          onClick={refresh.run}
        >
          {t('shop:refresh')}
        </Button>
      )}
      {collection.can.create ? (
        <Button
          variant="filled"
          leftSection={<IconPlus size={16} stroke={1.8} />}
          onClick={() => openForm({ kind: 'create' })}
        >
          {t('shop:new', { what: lowered(say(collection.words.one)) })}
        </Button>
      ) : null}
    </PlaceBar>
  );
}

/** "New return policy": a name in the middle of a sentence; what is written in capitals stays so. */
function lowered(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

type CountAndAgeProps = Pick<CollectionBarProps, 'collection' | 'total'> & { readonly isRunning: boolean };

function CountAndAge({ collection, total, isRunning }: CountAndAgeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const ago = useAgo();
  const { readAt, isListed } = collection;
  const age = isRunning
    ? t('shop:age.reading')
    : readAt === null
      ? t(isListed ? 'shop:age.never' : 'shop:age.made-here')
      : t('shop:age.as-of', { ago: ago(readAt, now) });
  return (
    <span className="quiet" role="status">
      {format.count(total)} · {age}
    </span>
  );
}

function SearchField() {
  const { t } = useTranslation();
  const text = useShop((state) => state.text);
  const set = (next: string) => useShop.setState({ text: next });
  return (
    <TextInput
      id="place-search"
      className={classes.search ?? ''}
      size="xs"
      aria-label={t('shop:search')}
      placeholder={t('shop:search')}
      leftSection={<IconSearch size={16} stroke={1.6} />}
      rightSection={
        text === '' ? null : (
          <CloseButton size="sm" aria-label={t('shell:search.clear')} onClick={() => set('')} />
        )
      }
      value={text}
      onChange={(event) => set(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text !== '') set('');
        if (event.key === 'ArrowDown' || event.key === 'Enter')
          document.querySelector<HTMLElement>('#shop-list')?.focus();
      }}
    />
  );
}
