import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCollection } from '../../data/collections.ts';
import { openForm, openInShop } from '../../state/shop.ts';
import { PaperButton } from '../../ui/paper-button.tsx';
import { useSay } from '../../ui/use-terms.ts';
import classes from './orders.module.css';

/** What can be done with one order: acts with forms of their own, and the papers of its parcels. */
export function OrderActs({ orderKey }: { readonly orderKey: string }) {
  const { t } = useTranslation();
  const say = useSay();
  const orders = useCollection('orders');
  if (!orders) return null;
  const open = (act: string) => {
    openInShop({ collection: 'orders', within: null, key: orderKey });
    openForm({ kind: 'act', act });
  };
  return (
    <div className={classes.acts}>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="compact-sm" variant="filled" title={t('papers:order.more')}>
            {t('papers:order.dispatch')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {orders.acts.map(({ name, words }) => (
            <Menu.Item key={name} onClick={() => open(name)}>
              {say(words)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {orders.papers.map((paper) => (
        <PaperButton key={paper.name} collection="orders" paper={paper} keys={[orderKey]} isSmall />
      ))}
    </div>
  );
}
