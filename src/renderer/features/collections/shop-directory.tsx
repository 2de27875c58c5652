import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CollectionInfo, Shelf } from '../../../shared/contract-collections.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk } from '../../data/use-ask.ts';
import { showCollection } from '../../state/shop.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import panes from '../../ui/panes.module.css';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { useAgo } from '../../ui/use-ago.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useNow } from '../../ui/use-now.ts';
import { useSay } from '../../ui/use-terms.ts';
import { type DirectoryShelf, directoryOf } from './directory.ts';
import classes from './shop-directory.module.css';

const SHELF_KEYS: Record<Shelf, string> = {
  orders: 'shop:shelf.orders',
  'after-sale': 'shop:shelf.after-sale',
  talk: 'shop:shelf.talk',
  money: 'shop:shelf.money',
  offers: 'shop:shelf.offers',
  delivery: 'shop:shelf.delivery',
  settings: 'shop:shelf.settings',
  promotion: 'shop:shelf.promotion',
  warehouse: 'shop:shelf.warehouse',
  account: 'shop:shelf.account',
};

/** All that the shop has besides offers, shelf by shelf. */
export function ShopDirectory() {
  const { t } = useTranslation();
  const described = useAsk('collections.describe', {});
  const directory = directoryOf(described.data?.collections ?? []);
  return (
    <div className={panes.screen}>
      <PlaceBar title={t('shell:place.shop')} beside={<span className="quiet">{t('shop:what-it-is')}</span>}>
        <Button
          leftSection={<IconHistory size={16} stroke={1.6} />}
          title={t('activity:note')}
          onClick={() => useWindowState.getState().go('activity')}
        >
          {t('activity:title')}
        </Button>
      </PlaceBar>
      <div className={classes.page} aria-busy={described.isPending}>
        {described.error ? <ErrorNote error={errorOf(described.error)} /> : null}
        <div className={classes.shelves}>
          {directory.shelves.map((one) => (
            <ShelfCard key={one.shelf} shelf={one} />
          ))}
        </div>
        {directory.gone.length > 0 ? <Gone collections={directory.gone} /> : null}
      </div>
    </div>
  );
}

function ShelfCard({ shelf: { shelf, collections } }: { readonly shelf: DirectoryShelf }) {
  const { t } = useTranslation();
  const now = useMinute();
  const name = t(SHELF_KEYS[shelf]);
  return (
    <section className={classes.shelf} aria-label={name}>
      <h2>{name}</h2>
      <ul>
        {collections.map((one) => (
          <li key={one.name}>
            <CollectionLine collection={one} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The age of what was read changes by the minute; the directory is not drawn anew each second. */
function useMinute(): number {
  return Math.floor(useNow() / 60_000) * 60_000;
}

type CollectionLineProps = { readonly collection: CollectionInfo; readonly now: number };

function CollectionLine({ collection, now }: CollectionLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useSay();
  const { name, words, count, unsent, readAt, error, isListed } = collection;
  const ago = useAgo();
  const isKnown = readAt !== null || count > 0;
  return (
    <button type="button" className={classes.line} onClick={() => showCollection(name)}>
      <span className={classes.name}>{say(words.many)}</span>
      {unsent > 0 ? <span className={classes.unsent}>{t('shop:unsent', { count: unsent })}</span> : null}
      <span className={classes.count}>{isKnown ? format.count(count) : ''}</span>
      <span className={classes.age}>{age()}</span>
    </button>
  );

  function age(): string {
    if (error?.kind === 'not-allowed') return t('shop:age.not-allowed');
    if (readAt === null) return t(isListed ? 'shop:age.never' : 'shop:age.made-here');
    return ago(readAt, now);
  }
}

/** What this edition of Allegro has no more, and why. */
function Gone({ collections }: { readonly collections: readonly CollectionInfo[] }) {
  const { t } = useTranslation();
  const say = useSay();
  return (
    <details className={classes.gone}>
      <summary>{t('shop:gone.fold', { count: collections.length })}</summary>
      <dl>
        {collections.map(({ name, words, gone, count }) => (
          <div key={name}>
            <dt>
              {count > 0 ? (
                <button type="button" className={classes.link} onClick={() => showCollection(name)}>
                  {say(words.many)}
                </button>
              ) : (
                say(words.many)
              )}
            </dt>
            <dd>{gone ? say(gone.note) : null}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
