import type { CollectionInfo, ItemRow } from '../../../shared/contract-collections.ts';
import { useShop } from '../../state/shop.ts';
import { useFormat } from '../../ui/use-format.ts';

/** In a timeline, the day that begins with a row, '' where the day of the row before goes on; else null. */
export function useDays(
  { shape, columns }: CollectionInfo,
  items: readonly ItemRow[],
): (index: number) => string | null {
  const format = useFormat();
  const sort = useShop((state) => state.sort);
  const slot = columns.findIndex(({ kind }) => kind === 'instant' || kind === 'date');
  if (shape !== 'timeline' || slot < 0 || (sort !== null && sort.column !== slot)) return () => null;
  const dayOf = (index: number) => {
    const value = items[index]?.values[slot];
    const at = typeof value === 'number' ? value : Date.parse(String(value));
    return Number.isNaN(at) ? null : format.date(at);
  };
  return (index) => {
    const day = dayOf(index);
    return index > 0 && day === dayOf(index - 1) ? '' : (day ?? '');
  };
}
