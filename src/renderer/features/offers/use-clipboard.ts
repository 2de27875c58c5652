import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { type OpenedView, useReadRows } from '../../data/offer-view.ts';
import { say } from '../../state/notice.ts';
import { useFormat } from '../../ui/use-format.ts';
import { type Block, landingOf, rowCountOf } from './block.ts';
import { readClipboardText, toClipboardText } from './block-text.ts';
import { useCategoryNames } from './category-names.ts';
import { cellText } from './cell-text.ts';
import type { Column } from './columns.ts';
import { fillDown, layCells } from './paste-cells.ts';
import { useBlockEdits } from './use-block-edits.ts';

type ClipboardParts = {
  readonly view: OpenedView | undefined;
  readonly columns: readonly Column[];
  readonly block: Block;
  readonly isEditing: boolean;
};

/** A block of cells to and from a spreadsheet. Rows need not be on screen: what is missing is read first. */
export function useClipboard({ view, columns, block, isEditing }: ClipboardParts) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useCategoryNames();
  const rowsOf = useReadRows(view);
  const { mutate: edit } = useBlockEdits();

  function textsOf(row: OfferRow | undefined, { firstColumn, lastColumn }: Block): string[] {
    return columns
      .slice(firstColumn, lastColumn + 1)
      .map((column) => (row ? cellText(row, column, format, names) : ''));
  }

  function onCopy(event: ClipboardEvent) {
    if (isEditing || !view) return;
    event.preventDefault();
    const sayCopied = () => say('offers:copied', { count: rowCountOf(block) });
    const toText = (rows: readonly (OfferRow | undefined)[]) =>
      toClipboardText(rows.map((row) => textsOf(row, block)));
    const here = rowsOf.known(block.firstRow, block.lastRow);
    if (here) {
      event.clipboardData.setData('text/plain', toText(here));
      sayCopied();
      return;
    }
    void rowsOf
      .read(block.firstRow, block.lastRow)
      .then((rows) => navigator.clipboard.writeText(toText(rows)))
      .then(sayCopied, () => say('offers:copy-failed'));
  }

  function onPaste(event: ClipboardEvent) {
    if (isEditing || !view) return;
    event.preventDefault();
    event.stopPropagation();
    const cells = readClipboardText(event.clipboardData.getData('text/plain'));
    const landing = landingOf(block, cells.length, Math.max(...cells.map((row) => row.length)));
    const lastRow = Math.min(landing.lastRow, view.total - 1);
    edit(async () => {
      const rows = await rowsOf.read(landing.firstRow, lastRow);
      const laid = layCells({ cells, block: landing, columns, rows });
      return { ...laid, title: t('offers:paste.title', { count: rows.length }) };
    });
  }

  /** A block of one row takes the row above it, as spreadsheets do. */
  function onFillDown() {
    if (!view) return;
    const first = block.firstRow === block.lastRow ? block.firstRow - 1 : block.firstRow;
    if (first < 0) return;
    edit(async () => {
      const [source, ...rows] = await rowsOf.read(first, block.lastRow);
      if (!source) return null;
      const laid = fillDown(source, { block, columns, rows }, textsOf(source, block));
      return { ...laid, title: t('offers:paste.fill-title', { count: rows.length }) };
    });
  }

  return { onCopy, onPaste, onFillDown };
}
