import { useTranslation } from 'react-i18next';
import type { ItemChangeRow } from '../../../shared/contract-collections.ts';
import { isPending } from '../../../shared/domain/edit.ts';
import { ItemChange } from '../../ui/item-change.tsx';
import classes from './item-side.module.css';

/** What waits or needs the seller, beside the item it is about. */
export function ItemChanges({ changes }: { readonly changes: readonly ItemChangeRow[] }) {
  const { t } = useTranslation();
  const waiting = changes.filter(({ state }) => isPending(state));
  if (waiting.length === 0) return null;
  return (
    <section aria-label={t('shop:changes.label')}>
      <ul className={classes.changes}>
        {waiting.map((change) => (
          <ItemChange key={change.changeId} change={change} isBeside />
        ))}
      </ul>
    </section>
  );
}
