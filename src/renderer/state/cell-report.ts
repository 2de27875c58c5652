import { create } from 'zustand';
import type { Finding } from '../../shared/contract-changes.ts';

export type CellReportLine = {
  readonly offerId: string;
  readonly title: string;
  readonly field: string;
  readonly text: string;
  readonly reason: CellReason;
};

/** A key of the texts, what the check says, or what was said to an edit: words once it is shown. */
export type CellReason = string | Finding | { readonly code: string; readonly message: string };

type CellReport = {
  /** What became of the last block of cells, while some of them stayed as they were. */
  readonly kept: number;
  readonly refused: readonly CellReportLine[];
  tell: (kept: number, refused: readonly CellReportLine[]) => void;
  close: () => void;
};

export const useCellReport = create<CellReport>((set) => ({
  kept: 0,
  refused: [],
  tell: (kept, refused) => set({ kept, refused }),
  close: () => set({ kept: 0, refused: [] }),
}));
