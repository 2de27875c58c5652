import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../shared/domain/account.ts';
import { useAsk, useTell } from '../../data/use-ask.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ShopList } from '../../ui/shop-list.tsx';
import classes from './account.module.css';

export function OtherShops({ current }: { readonly current: Account }) {
  const { t } = useTranslation();
  const close = useTell('accounts.close');
  const toOffers = () => useWindowState.getState().go('offers');
  const leave = () => {
    close.mutate({});
    toOffers();
  };
  const others = (useAsk('accounts.list', {}).data?.accounts ?? []).filter(
    ({ accountId }) => accountId !== current.accountId,
  );
  return (
    <section className={classes.card}>
      <h2>{t('account:others.title')}</h2>
      {others.length === 0 ? <p>{t('account:others.none')}</p> : null}
      <ShopList accounts={others} onOpened={toOffers} />
      <div className={classes.row}>
        <Button onClick={leave}>{t('account:others.add')}</Button>
      </div>
    </section>
  );
}
