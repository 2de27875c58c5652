import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../../shared/contract-app.ts';
import type { Account } from '../../../shared/domain/account.ts';
import panes from '../../ui/panes.module.css';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { AccountFacts } from './account-facts.tsx';
import classes from './account.module.css';
import { DayCard } from './day-card.tsx';
import { LinkedAppsCard } from './linked-apps-card.tsx';
import { OtherShops } from './other-shops.tsx';
import { SignOutCard } from './sign-out-card.tsx';

type AccountScreenProps = { readonly status: AppStatus; readonly account: Account };

/** Who is signed in, what Stragan may do for him, and the ways out. */
export function AccountScreen({ status, account }: AccountScreenProps) {
  const { t } = useTranslation();
  const isDemo = account.environment === 'demo';
  const isSignedIn = status.connection !== 'signed-out';
  return (
    <div className={panes.screen}>
      <PlaceBar title={t('account:title')} />
      <div className={classes.page}>
        <div className={classes.column}>
          <AccountFacts status={status} account={account} />
          {isDemo ? null : <LinkedAppsCard />}
          {isDemo && isSignedIn ? <DayCard /> : null}
          {isSignedIn ? <SignOutCard /> : null}
          <OtherShops current={account} />
        </div>
      </div>
    </div>
  );
}
