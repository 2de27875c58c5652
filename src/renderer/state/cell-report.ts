import { create } from 'zustand';

export type CellReportLine = {
  readonly offerId: string;
  readonly title: string;
  readonly field: string;
  readonly text: string;
  readonly reason: string;
};

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
