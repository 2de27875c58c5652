import { memo, type ReactNode } from 'react';
import type { EditState } from '../../../shared/domain/edit.ts';
import type { OfferRow, PendingMark, PublicationStatus } from '../../../shared/domain/offer.ts';
import { Photo } from '../../ui/photo.tsx';
import { StateMark, StatusMark } from '../../ui/status-chip.tsx';
import { valueWords } from '../../ui/value-words.ts';
import { BulkCell } from './bulk-cell.tsx';
import { pathWords } from './category-tree.ts';
import { type CellWords, useCellWords } from './cell-words.ts';
import type { ColumnId } from './columns.ts';
import classes from './grid.module.css';

type Drawn = {
  readonly row: OfferRow;
  readonly mark: PendingMark | undefined;
  readonly words: CellWords;
};
type CellContent = Drawn & { readonly column: ColumnId; readonly isSelected: boolean };

/** A plain word where that is all there is: what is drawn at each key is not made of components. */
export function cellContent({ column, isSelected, ...drawn }: CellContent): ReactNode {
  const { row, mark, words } = drawn;
  switch (column) {
    case 'select':
      return (
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          readOnly
          aria-label={words.selectWords(row.title)}
        />
      );
    case 'photo':
      return <Photo offerId={row.offerId} title={row.title} url={row.imageUrl} />;
    case 'title':
      return titleLines(drawn);
    case 'price':
    case 'stock':
      return amount(drawn, column, isSelected);
    case 'status':
      return <StatusCell status={row.status} shown={mark?.shown as PublicationStatus | undefined} />;
    case 'category':
      return categoryName(row.categoryId, words);
    case 'unsent':
      return row.pending.length === 0 ? '' : <UnsentCell pending={row.pending} />;
    default:
      return value(row[column], drawn);
  }
}

/** Its number, quietly, until the name is known. */
function categoryName(categoryId: string | null, { names }: CellWords): ReactNode {
  if (categoryId === null) return '–';
  const line = names.get(categoryId);
  if (!line || line.name === categoryId)
    return (
      <span className={classes.ids} title={categoryId}>
        …
      </span>
    );
  return (
    <span className={classes.oneLine} title={pathWords(line)}>
      {line.name}
    </span>
  );
}

/** How its changes stand, by the one that needs the seller most. */
function UnsentCell({ pending }: { readonly pending: readonly PendingMark[] }) {
  const { t, format } = useCellWords();
  const worst = URGENCY.find((state) => pending.some((mark) => mark.state === state));
  if (!worst) return null;
  return (
    <>
      <StateMark state={worst} t={t} />
      {pending.length > 1 ? <span className="quiet">{format.count(pending.length)}</span> : null}
    </>
  );
}

const URGENCY: readonly EditState[] = ['conflicted', 'refused', 'unsure', 'sending', 'queued', 'draft'];

function amount(drawn: Drawn, field: 'price' | 'stock', isSelected: boolean): ReactNode {
  const now = field === 'stock' ? stock(drawn) : value(drawn.row.price, drawn);
  if (!isSelected) return now;
  return (
    <BulkCell row={drawn.row} field={field}>
      {now}
    </BulkCell>
  );
}

function titleLines({ row, mark, words }: Drawn): ReactNode {
  const ean = words.showsEan && row.ean ? `EAN ${row.ean}` : null;
  return (
    <span className={classes.twoLines}>
      <span className={`${classes.oneLine} ${mark ? classes.unsent : classes.offerTitle}`} title={row.title}>
        {row.title}
      </span>
      <span className={`${classes.ids} ${classes.oneLine}`}>
        {mark ? <s>{String(mark.base)}</s> : [ean, row.offerId, row.externalId].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}

function value(now: unknown, { mark, words: { t, format } }: Drawn): ReactNode {
  if (!mark) return valueWords(now, format, t);
  return (
    <span className={classes.newOverOld}>
      <s className={classes.old}>{valueWords(mark.base, format, t)}</s>{' '}
      <b className={classes.unsent}>{valueWords(mark.shown, format, t)}</b>
    </span>
  );
}

/** Nought pieces are carried out as ending the offer, and the cell says so. */
function stock(drawn: Drawn): ReactNode {
  const { t, format } = drawn.words;
  if (drawn.mark?.shown !== 0) return value(drawn.row.stock, drawn);
  return (
    <span className={classes.twoLines}>
      <span>
        <s className={classes.old}>{valueWords(drawn.mark.base, format, t)}</s>{' '}
        <b className={classes.unsent}>{format.count(0)}</b>
      </span>
      <span className={classes.ends}>{t('offers:ends')}</span>
    </span>
  );
}

type StatusCellProps = {
  readonly status: PublicationStatus;
  readonly shown: PublicationStatus | undefined;
};

/** Most rows of an answer have the status of those before them. */
const StatusCell = memo(function StatusCell({ status, shown }: StatusCellProps) {
  const { t } = useCellWords();
  if (shown === undefined) return <StatusMark status={status} t={t} />;
  return (
    <b className={classes.unsent}>
      <StatusMark status={shown} t={t} />
    </b>
  );
});
