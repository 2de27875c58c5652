import { create } from 'zustand';

export type PanelSection =
  | 'gallery'
  | 'parameters'
  | 'description'
  | 'settings'
  | 'parts'
  | 'delivery'
  | 'publication'
  | 'documents'
  | 'prices'
  | 'costs'
  | 'rivals'
  | 'history';

type PanelSections = {
  /** Those that are folded; kept while the window lives. */
  readonly folded: ReadonlySet<PanelSection>;
  fold: (section: PanelSection) => void;
};

export const usePanelSections = create<PanelSections>((set) => ({
  folded: new Set(['publication', 'documents']),
  fold: (section) => set(({ folded }) => ({ folded: folded.symmetricDifference(new Set([section])) })),
}));
