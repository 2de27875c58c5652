import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask, errorOf } from '../../data/api.ts';
import { type CellReportLine, useCellReport } from '../../state/cell-report.ts';
import { useWindowState } from '../../state/window-state.ts';
import { checkWords } from '../../ui/check-words.ts';
import { errorWords } from '../../ui/error-words.ts';
import { useFindingWords } from '../../ui/use-finding-words.ts';
import { useFormat } from '../../ui/use-format.ts';
import type { CellEdits, RefusedCell } from './paste-cells.ts';

type BlockEdit = CellEdits & { readonly title: string };

/** Hands a block of cells to Stragan as one change set, and tells which of them stay and why. */
export function useBlockEdits() {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useFindingWords();
  const notice = (words: string) => useWindowState.getState().set({ notice: words });
  return useMutation({
    mutationFn: async ({ edits, title }: BlockEdit) =>
      edits.length === 0 ? null : ask('offers.edit', { title, origin: 'bulk', edits }),
    onSuccess: (outcome, { refused }) => {
      const late: CellReportLine[] = (outcome?.refused ?? []).map((row) => ({
        offerId: row.offerId,
        title: row.offerId,
        field: row.field ?? '',
        text: '',
        reason: checkWords(row.code, {}, t) ?? row.message,
      }));
      const lines = [...refused.map(lineOf), ...late];
      const kept = outcome?.edited ?? 0;
      useCellReport.getState().tell(kept, lines);
      notice(lines.length > 0 ? t('offers:paste.some', { count: lines.length }) : keptWords(kept));
    },
    onError: (thrown) => {
      const words = errorWords(errorOf(thrown), t, format);
      notice(`${words.what} ${words.todo}`);
    },
  });

  function keptWords(count: number): string {
    return count > 0 ? t('offers:edited', { count }) : t('offers:paste.nothing');
  }

  function lineOf({ reason, ...cell }: RefusedCell): CellReportLine {
    return { ...cell, reason: typeof reason === 'string' ? t(reason) : say(reason) };
  }
}
