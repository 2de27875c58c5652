import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ItemDetails } from '../../../shared/contract-collections.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useSay } from '../../ui/use-terms.ts';
import { useCollections } from '../../data/collections.ts';
import { useWindowState } from '../../state/window-state.ts';
import classes from './item-side.module.css';

/** Where else an item counts: who changes it changes those, too. */
export function UsedBy({ details }: { readonly details: ItemDetails }) {
  const { usedBy } = details;
  const { t } = useTranslation();
  const format = useFormat();
  const say = useSay();
  const collections = useCollections();
  const users = usedBy.filter(({ count }) => count > 0);
  if (users.length === 0) return null;
  return (
    <section className={classes.section} aria-label={t('shop:used-by')}>
      <h3>{t('shop:used-by')}</h3>
      <ul>
        {users.map(({ collection, count }) => {
          const found = collections.find(({ name }) => name === collection);
          if (collection === 'offers')
            return (
              <li key={collection}>
                <Anchor component="button" type="button" inherit onClick={() => showUsers(details)}>
                  {t('shop:used-by-offers', { count })}
                </Anchor>
              </li>
            );
          return found ? (
            <li key={collection}>
              {say(found.words.many)}: {format.count(count)}
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}

/** The offers in their own list, with the way back to the list as it was. */
function showUsers({ collection, key }: ItemDetails): void {
  const { leadTo, go } = useWindowState.getState();
  leadTo('', { uses: { collection, key } });
  go('offers');
}
