import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ColumnUse, ImportPreview } from '../../../shared/domain/table-import.ts';
import { ask } from '../../data/api.ts';
import { useKeptForm } from '../../data/kept-forms.ts';
import { say as sayNotice } from '../../state/notice.ts';
import { type TableSource, useTableSource } from '../../state/table-source.ts';
import { useWindowState } from '../../state/window-state.ts';

const numbers = new WeakMap<TableSource, number>();
let sources = 0;

/** What Stragan reads in the table, with the columns as the seller says they are. */
export function useTable(source: TableSource) {
  const { t } = useTranslation();
  const [said, setSaid] = useKeptForm<readonly ColumnUse[] | null>('table-columns', null);
  const input = { ...source.table, key: null, byContent: true, ...(said ? { columns: said } : {}) };
  const preview = useQuery({
    queryKey: ['import.read', sourceNumber(source), said],
    queryFn: () => ask('import.read', input),
    placeholderData: keepPreviousData,
  });
  const name = source.name ?? t('table:pasted');
  const apply = useMutation({
    mutationFn: () => ask('import.apply', { ...input, title: t('table:set-title', { name }) }),
    onSuccess: ({ edited }) => {
      const { go } = useWindowState.getState();
      sayNotice('table:applied', { count: edited });
      useTableSource.getState().take(null);
      go(edited > 0 ? 'changes' : 'offers');
    },
  });

  function say(columns: ImportPreview['columns'], index: number, use: ColumnUse): void {
    setSaid(columns.map((column, slot) => (slot === index ? use : withoutTwin(column.use, use))));
  }
  return { name, preview, say, apply };
}

/** A field stands in one column, and one column is the key. */
function withoutTwin(other: ColumnUse, use: ColumnUse): ColumnUse {
  const isTwin = other === use || (isKey(other) && isKey(use));
  return isTwin ? 'none' : other;
}

function isKey(use: ColumnUse): boolean {
  return use.startsWith('key-');
}

/** A table may be large: its number stands for it in the key of the answer. */
function sourceNumber(source: TableSource): number {
  const known = numbers.get(source);
  if (known !== undefined) return known;
  sources += 1;
  numbers.set(source, sources);
  return sources;
}
