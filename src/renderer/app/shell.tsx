import { lazy, Suspense } from 'react';
import type { AppStatus } from '../../shared/contract-app.ts';
import type { Account } from '../../shared/domain/account.ts';
import { AccountScreen } from '../features/account/account-screen.tsx';
import { ChangesScreen } from '../features/changes/changes-screen.tsx';
import { ConsoleScreen } from '../features/console/console-screen.tsx';
import { HelpPanel } from '../features/help/help-panel.tsx';
import { OffersScreen } from '../features/offers/offers-screen.tsx';
import { OrdersScreen } from '../features/orders/orders-screen.tsx';
import { usePreferences } from '../data/preferences.ts';
import { useWindowState } from '../state/window-state.ts';
import { Banners } from './banners.tsx';
import { ActConfirmation } from './act-confirmation.tsx';
import { OfferForm } from './offer-form.tsx';
import { NewOfferConfirmation } from './new-offer-confirmation.tsx';
import { Notice } from './notice.tsx';
import { Palette } from './palette.tsx';
import { PhotosPlace } from './photos-place.tsx';
import { Rail } from './rail.tsx';
import classes from './shell.module.css';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePasteTable } from './use-paste-table.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { WorkStrip } from './work-strip.tsx';
import { useWindowTitle } from './use-window-title.ts';

/** Lists, forms and words of everything besides offers are fetched when somebody goes there. */
const ShopPlace = lazy(async () => {
  const shop = await import('../features/collections/shop-place.tsx');
  return { default: shop.ShopPlace };
});

/** What happened is looked at now and then. */
const ActivityScreen = lazy(async () => {
  const seen = await import('../features/activity/activity-screen.tsx');
  return { default: seen.ActivityScreen };
});

/** The form of a whole offer is fetched when somebody makes one. */
const NewOfferScreen = lazy(async () => {
  const made = await import('../features/new-offer/new-offer-screen.tsx');
  return { default: made.NewOfferScreen };
});

/** Few go there, and seldom. */
const DataScreen = lazy(async () => {
  const data = await import('../features/data/data-screen.tsx');
  return { default: data.DataScreen };
});

/** What reads spreadsheets is only fetched when a table comes. */
const TableScreen = lazy(async () => {
  const table = await import('../features/table/table-screen.tsx');
  return { default: table.TableScreen };
});

export function Shell({ status, account }: { readonly status: AppStatus; readonly account: Account }) {
  const place = useWindowState((state) => state.place);
  const paletteOpen = useWindowState((state) => state.paletteOpen);
  const helpOpen = useWindowState((state) => state.helpOpen);
  const folded = usePreferences()?.railFolded ?? false;
  useShortcuts();
  useKeptFocus();
  usePasteTable(place);
  useWindowTitle(account);
  return (
    <div
      className={`${classes.shell} ${folded ? classes.folded : ''}`}
      data-rail={folded ? 'folded' : undefined}
    >
      <TopBar status={status} account={account} />
      <Rail status={status} folded={folded} />
      <main className={classes.work}>
        <Banners status={status} />
        {place === 'offers' ? <OffersScreen status={status} /> : null}
        {place === 'changes' ? <ChangesScreen status={status} account={account} /> : null}
        {place === 'photos' ? <PhotosPlace /> : null}
        {place === 'orders' ? <OrdersScreen /> : null}
        {place === 'account' ? <AccountScreen status={status} account={account} /> : null}
        {place === 'data' ? (
          <Suspense>
            <DataScreen />
          </Suspense>
        ) : null}
        {place === 'console' ? <ConsoleScreen account={account} /> : null}
        {place === 'shop' ? (
          <Suspense>
            <ShopPlace />
          </Suspense>
        ) : null}
        <Suspense>
          {place === 'activity' ? <ActivityScreen /> : null}
          {place === 'new-offer' ? <NewOfferScreen edition={account.edition} /> : null}
          {place === 'table' ? <TableScreen /> : null}
        </Suspense>
      </main>
      {helpOpen ? <HelpPanel /> : null}
      {paletteOpen ? <Palette /> : null}
      <StatusBar status={status} />
      <OfferForm />
      <ActConfirmation />
      <NewOfferConfirmation status={status} account={account} />
      <WorkStrip />
      <Notice />
    </div>
  );
}
