import { useTranslation } from 'react-i18next';
import { useAsk } from '../../data/use-ask.ts';
import { ShopList } from '../../ui/shop-list.tsx';
import classes from './start.module.css';

/** Shops that were opened here before; their data is on this computer. */
export function KnownShops() {
  const { t } = useTranslation();
  const accounts = useAsk('accounts.list', {}).data?.accounts ?? [];
  if (accounts.length === 0) return null;
  return (
    <section className={classes.card}>
      <h2>{t('start:known.title')}</h2>
      <ShopList accounts={accounts} />
    </section>
  );
}
