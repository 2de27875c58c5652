import type { CollectionInfo, ItemRow } from '../../../shared/contract-collections.ts';
import { shownValue, type Speech } from '../../ui/shown-value.ts';
import { cellValue } from './cell-value.ts';

/**
 * What an item is called by, where that says anything to the seller; a number that only programs use does
 * not.
 */
export function titleOf({ title }: { readonly title: string | null }, speech: Speech): string | null {
  if (title === null || title.trim() === '') return null;
  return shownValue(title, 'title', speech)?.split('\n')[0] ?? null;
}

/** What stands for an item in a list: what it is called by, else the first word about it, else what it is. */
export function nameOf(
  { columns, words }: Pick<CollectionInfo, 'columns' | 'words'>,
  item: Pick<ItemRow, 'title' | 'values'>,
  speech: Speech,
): string {
  const title = titleOf(item, speech);
  if (title !== null) return title;
  const says = columns.map((column, slot) =>
    column.kind === 'choice' || column.kind === 'text' ? cellValue(column, item.values[slot], speech) : '',
  );
  return says.find((one) => one !== '') ?? words.one[speech.format.language];
}
