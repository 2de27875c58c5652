import { type CSSProperties, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollectionInfo, ItemRow } from '../../../shared/contract-collections.ts';
import { showItem } from '../../state/shop.ts';
import { useSpeech } from '../../ui/use-speech.ts';
import { cellValue } from './cell-value.ts';
import { isNumeric, type ShownColumn } from './column-layout.ts';
import { ItemMark } from './item-mark.tsx';
import { nameOf } from './item-title.ts';
import marks from '../../ui/change-mark.module.css';
import classes from './item-list.module.css';

type ItemListRowProps = {
  readonly collection: CollectionInfo;
  readonly item: ItemRow;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly ShownColumn[];
  readonly isChosen: boolean;
  /** Said where a day of a timeline begins; null elsewhere than in a timeline. */
  readonly day: string | null;
};

export function itemRowId(index: number): string {
  return `shop-row-${index}`;
}

export const ItemListRow = memo(function ItemListRow(props: ItemListRowProps) {
  const { collection, item, index, top, columns, isChosen, day } = props;
  const { t } = useTranslation();
  const speech = useSpeech();
  const style: CSSProperties = { transform: `translateY(${top}px)` };
  const looks = [classes.row, classes.columns, item.isGone ? classes.gone : ''];
  return (
    <div
      id={itemRowId(index)}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      className={looks.join(' ')}
      style={style}
      onMouseDown={() => showItem(item.key)}
    >
      <div role="gridcell" className={classes.cell}>
        {item.mark === null ? null : <i className={`${marks.mark} ${marks[item.mark] ?? ''}`} />}
        {day === null ? null : <span className={classes.day}>{day}</span>}
        <span className={classes.name}>{nameOf(collection, item, speech)}</span>
        <ItemMark item={item} t={t} />
      </div>
      {columns.map(({ column, slot }) => {
        const said = cellValue(column, item.values[slot], speech);
        // Beside the day the time is enough.
        const words = day !== null && column.kind === 'instant' ? (said.split(' ').at(-1) ?? '') : said;
        return (
          <div
            key={column.path}
            role="gridcell"
            className={`${classes.cell} ${isNumeric(column) ? 'number' : ''}`}
          >
            <span className={classes.oneLine} title={words.length > 16 ? words : undefined}>
              {words}
            </span>
          </div>
        );
      })}
    </div>
  );
});
