import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CollectionInfo, ItemRow } from '../../../shared/contract-collections.ts';
import type { AppError } from '../../../shared/errors.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk } from '../../data/use-ask.ts';
import { followLink } from '../../state/shop.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { type Speech } from '../../ui/shown-value.ts';
import { useSpeech } from '../../ui/use-speech.ts';
import { useSay } from '../../ui/use-terms.ts';
import { cellValue } from './cell-value.ts';
import classes from './item-side.module.css';
import { nameOf } from './item-title.ts';
import { useRefresh } from './use-refresh.ts';

const SHOWN = 8;

type ItemPartsProps = { readonly collection: CollectionInfo; readonly within: string };

/** What is part of an item and kept apart from it: the first of them, and the way to all. */
export function ItemParts({ collection, within }: ItemPartsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useSay();
  const speech = useSpeech();
  const { name, words, can } = collection;
  const refresh = useRefresh(collection, within);
  const found = useAsk('collections.list', { name, within, after: null, limit: SHOWN });
  const items = found.data?.items ?? [];
  const total = found.data?.total ?? 0;
  const failed = found.error ? errorOf(found.error) : refresh.error;
  const isSilent = items.length === 0 && !can.create && !refresh.isRunning;
  if (isSilent && (failed === null || saysNothing(failed))) return null;
  return (
    <section className={classes.section} aria-label={say(words.many)}>
      <h3>
        {say(words.many)} <span>{refresh.isRunning ? t('shop:age.reading') : format.count(total)}</span>
        {total > items.length || can.create ? (
          <Button size="compact-xs" onClick={() => followLink({ collection: name, within, key: null })}>
            {t('shop:open-list')}
          </Button>
        ) : null}
      </h3>
      {failed && items.length === 0 && failed.kind !== 'offline' ? <ErrorNote error={failed} /> : null}
      <ul className={classes.lines}>
        {items.map((item) => (
          <li key={item.key}>
            <button type="button" onClick={() => followLink({ collection: name, within, key: item.key })}>
              <span>{nameOf(collection, item, speech)}</span>
              <span>{besideTitle(collection, item, speech)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Such an item has none of these, or this account has nothing to do with them. */
function saysNothing(error: AppError): boolean {
  if (error.kind === 'refused') return error.status === 403 || error.status === 404;
  return ['not-found', 'not-allowed', 'offline'].includes(error.kind);
}

/** Two values that tell the entries apart. */
function besideTitle(collection: CollectionInfo, item: ItemRow, speech: Speech): string {
  const name = nameOf(collection, item, speech);
  return collection.columns
    .map((column, slot) => cellValue(column, item.values[slot], speech))
    .filter((words) => words !== '' && words !== name)
    .slice(0, 2)
    .join(' · ');
}
