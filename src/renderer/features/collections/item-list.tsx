import type { CSSProperties, KeyboardEvent } from 'react';
import type { CollectionInfo, ItemRow } from '../../../shared/contract-collections.ts';
import { showItem } from '../../state/shop.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useSay, useTerms } from '../../ui/use-terms.ts';
import { columnName } from './cell-value.ts';
import { columnsThatFit, columnTracks, filledSlots, titleSlot } from './column-layout.ts';
import { ItemListHead } from './item-list-head.tsx';
import { ItemListRow, itemRowId } from './item-list-row.tsx';
import classes from './item-list.module.css';
import { stepOf } from './list-keys.ts';
import { useDays } from './use-days.ts';
import { useListScroll } from './use-list-scroll.ts';

type ItemListProps = {
  readonly collection: CollectionInfo;
  readonly items: readonly ItemRow[];
  readonly total: number;
  readonly chosen: string | null;
  readonly more: () => void;
};

/** Items as a table of which only what is on screen exists; the keyboard moves the chosen row. */
export function ItemList({ collection, items, total, chosen, more }: ItemListProps) {
  const say = useSay();
  const { ref, width, height, rowPx, virtual } = useListScroll(items.length, more);
  const named = titleSlot(collection.columns, items);
  const { language } = useFormat();
  const { property } = useTerms();
  const filled = filledSlots(collection.columns, items);
  const slots = new Set([...filled].filter((slot) => slot !== named));
  const columns = columnsThatFit(collection.columns, slots, width, (column) =>
    columnName(column, language, property),
  );
  const dayOf = useDays(collection, items);
  const active = items.findIndex(({ key }) => key === chosen);

  function onKeyDown(event: KeyboardEvent) {
    const step = stepOf(event.key, Math.max(1, Math.floor(height / rowPx) - 2));
    if (step === null) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(items.length - 1, active + step));
    virtual.scrollToIndex(next);
    showItem(items[next]?.key ?? null);
  }

  const style = { '--columns': columnTracks(columns), '--row': `${rowPx}px` } as CSSProperties;
  return (
    <div
      id="shop-list"
      ref={ref}
      className={classes.list}
      role="grid"
      aria-label={say(collection.words.many)}
      aria-rowcount={total + 1}
      aria-activedescendant={active >= 0 ? itemRowId(active) : undefined}
      tabIndex={0}
      style={style}
      onKeyDown={onKeyDown}
    >
      <ItemListHead columns={columns} titleSlot={named} />
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item ? (
            <ItemListRow
              key={item.key}
              collection={collection}
              item={item}
              index={index}
              top={start}
              columns={columns}
              day={dayOf(index)}
              isChosen={index === active}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}
