import { useContext } from 'react';
import type { EditState } from '../../../shared/domain/edit.ts';
import type { OfferRow, PendingMark, PublicationStatus } from '../../../shared/domain/offer.ts';
import { Photo } from '../../ui/photo.tsx';
import { StateMark, StatusMark } from '../../ui/status-chip.tsx';
import { valueWords } from '../../ui/value-words.ts';
import { BulkCell } from './bulk-cell.tsx';
import { CategoryNamesContext } from './category-names.ts';
import { pathWords } from './category-tree.ts';
import { useCellWords } from './cell-words.ts';
import type { ColumnId } from './columns.ts';
import classes from './grid.module.css';

type CellContentProps = {
  readonly row: OfferRow;
  readonly column: ColumnId;
  readonly mark: PendingMark | undefined;
  readonly isSelected: boolean;
};

export function CellContent({ row, column, mark, isSelected }: CellContentProps) {
  const { t } = useCellWords();
  switch (column) {
    case 'select':
      return (
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          readOnly
          aria-label={t('offers:select', { title: row.title })}
        />
      );
    case 'photo':
      return <Photo offerId={row.offerId} title={row.title} url={row.imageUrl} />;
    case 'title':
      return <TitleCell row={row} mark={mark} />;
    case 'price':
    case 'stock':
      return <AmountCell row={row} field={column} mark={mark} isSelected={isSelected} />;
    case 'status':
      return <StatusCell status={row.status} mark={mark} />;
    case 'category':
      return <CategoryCell categoryId={row.categoryId} />;
    case 'unsent':
      return <UnsentCell pending={row.pending} />;
    default:
      return <ValueCell value={row[column]} mark={mark} />;
  }
}

/** Its number, quietly, until the name is known. */
function CategoryCell({ categoryId }: { readonly categoryId: string | null }) {
  const line = useContext(CategoryNamesContext).get(categoryId ?? '');
  if (categoryId === null) return <>–</>;
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

type AmountCellProps = Omit<CellContentProps, 'column'> & { readonly field: 'price' | 'stock' };

function AmountCell({ row, field, mark, isSelected }: AmountCellProps) {
  const now =
    field === 'stock' ? <StockCell row={row} mark={mark} /> : <ValueCell value={row.price} mark={mark} />;
  if (!isSelected) return now;
  return (
    <BulkCell row={row} field={field}>
      {now}
    </BulkCell>
  );
}

function TitleCell({ row, mark }: { readonly row: OfferRow; readonly mark: PendingMark | undefined }) {
  const { showsEan } = useCellWords();
  const ean = showsEan && row.ean ? `EAN ${row.ean}` : null;
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

function ValueCell({ value, mark }: { readonly value: unknown; readonly mark: PendingMark | undefined }) {
  const { t, format } = useCellWords();
  if (!mark) return <>{valueWords(value, format, t)}</>;
  return (
    <span className={classes.newOverOld}>
      <s className={classes.old}>{valueWords(mark.base, format, t)}</s>{' '}
      <b className={classes.unsent}>{valueWords(mark.shown, format, t)}</b>
    </span>
  );
}

/** Nought pieces are carried out as ending the offer, and the cell says so. */
function StockCell({ row, mark }: { readonly row: OfferRow; readonly mark: PendingMark | undefined }) {
  const { t, format } = useCellWords();
  if (mark?.shown !== 0) return <ValueCell value={row.stock} mark={mark} />;
  return (
    <span className={classes.twoLines}>
      <span>
        <s className={classes.old}>{valueWords(mark.base, format, t)}</s>{' '}
        <b className={classes.unsent}>{format.count(0)}</b>
      </span>
      <span className={classes.ends}>{t('offers:ends')}</span>
    </span>
  );
}

function StatusCell({
  status,
  mark,
}: {
  readonly status: PublicationStatus;
  readonly mark: PendingMark | undefined;
}) {
  const { t } = useCellWords();
  if (!mark) return <StatusMark status={status} t={t} />;
  return (
    <b className={classes.unsent}>
      <StatusMark status={mark.shown as PublicationStatus} t={t} />
    </b>
  );
}
