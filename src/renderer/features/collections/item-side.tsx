import { useTranslation } from 'react-i18next';
import type { CollectionInfo } from '../../../shared/contract-collections.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk } from '../../data/use-ask.ts';
import { showItem, useShop } from '../../state/shop.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { SideHead } from '../../ui/side-panel.tsx';
import { useSay } from '../../ui/use-terms.ts';
import { ActForm } from './act-form.tsx';
import { ItemFormFor } from './item-form-for.tsx';
import { ItemPanel } from './item-panel.tsx';
import classes from './item-side.module.css';
import { useUnknownItem } from './use-fresh-item.ts';

/** Beside the list: the chosen item, or a form. Forms and tables get more of the width. */
export function ItemSide({ collection }: { readonly collection: CollectionInfo }) {
  const { t } = useTranslation();
  const say = useSay();
  const key = useShop((state) => state.key);
  const form = useShop((state) => state.form);
  const isWide = form !== null || collection.shape === 'matrix' || collection.shape === 'conversation';
  return (
    <aside
      className={`${classes.side} ${isWide ? classes.wide : ''}`}
      aria-label={form ? t('shop:form.label') : say(collection.words.one)}
    >
      {form?.kind === 'create' ? <ItemFormFor collection={collection} details={null} /> : null}
      {form?.kind !== 'create' && key !== null ? <ChosenItem collection={collection} itemKey={key} /> : null}
    </aside>
  );
}

type ChosenItemProps = { readonly collection: CollectionInfo; readonly itemKey: string };

function ChosenItem({ collection, itemKey }: ChosenItemProps) {
  const { t } = useTranslation();
  const say = useSay();
  const form = useShop((state) => state.form);
  const shown = useAsk('collections.show', { name: collection.name, key: itemKey });
  const details = shown.data;
  const error = shown.error ? errorOf(shown.error) : null;
  const { isComing } = useUnknownItem(collection, itemKey, error?.kind === 'not-found');
  const close = { label: t('shop:close'), act: () => showItem(null) };
  if (error || !details) {
    return (
      <>
        <SideHead title={say(collection.words.one)} close={close} />
        {error && !isComing ? <ErrorNote error={error} /> : <div className={classes.toCome} aria-busy />}
      </>
    );
  }
  if (form?.kind === 'change' && details.fixed === null)
    return <ItemFormFor key={itemKey} collection={collection} details={details} />;
  if (form?.kind === 'act')
    return <ActForm key={itemKey} collection={collection} details={details} act={form.act} />;
  return <ItemPanel key={itemKey} collection={collection} details={details} />;
}
