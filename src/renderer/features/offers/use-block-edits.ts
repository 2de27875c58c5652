import { useMutation } from '@tanstack/react-query';
import { ask, errorOf } from '../../data/api.ts';
import { type CellReportLine, useCellReport } from '../../state/cell-report.ts';
import { say, sayError } from '../../state/notice.ts';
import type { CellEdits } from './paste-cells.ts';

type BlockEdit = CellEdits & { readonly title: string };

/** Hands a block of cells to Stragan as one change set, and tells which of them stay and why. */
export function useBlockEdits() {
  return useMutation({
    mutationFn: async ({ edits, title }: BlockEdit) =>
      edits.length === 0 ? null : ask('offers.edit', { title, origin: 'bulk', edits }),
    onSuccess: (outcome, { refused }) => {
      const late: CellReportLine[] = (outcome?.refused ?? []).map(({ offerId, field, code, message }) => ({
        offerId,
        title: offerId,
        field: field ?? '',
        text: '',
        reason: { code, message },
      }));
      const lines = [...refused, ...late];
      const kept = outcome?.edited ?? 0;
      useCellReport.getState().tell(kept, lines);
      if (lines.length > 0) say('offers:paste.some', { count: lines.length });
      else if (kept > 0) say('offers:edited', { count: kept });
      else say('offers:paste.nothing');
    },
    onError: (thrown) => sayError(errorOf(thrown)),
  });
}
