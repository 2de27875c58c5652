import { useMutation } from '@tanstack/react-query';
import { ask, errorOf } from '../../data/api.ts';
import { IN_TURN } from '../../data/use-ask.ts';
import { type CellReportLine, useCellReport } from '../../state/cell-report.ts';
import { say, sayError } from '../../state/notice.ts';
import type { CellEdits } from './paste-cells.ts';

type BlockEdit = CellEdits & { readonly title: string };

/**
 * Hands a block of cells to Stragan as one change set, and tells which of them stay and why. The block is
 * laid when its turn comes.
 */
export function useBlockEdits() {
  return useMutation({
    ...IN_TURN,
    mutationFn: async (lay: () => Promise<BlockEdit | null>) => {
      const laid = await lay();
      if (laid === null) return null;
      const { edits, title, refused } = laid;
      const outcome = edits.length === 0 ? null : await ask('offers.edit', { title, origin: 'bulk', edits });
      return { outcome, refused };
    },
    onSuccess: (done) => {
      if (done === null) return;
      const { outcome, refused } = done;
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
