import { create } from 'zustand';

/** A table that was pasted or opened, before anything of it is applied. */
export type TableSource = {
  /** The file's name; null for one from the clipboard. */
  readonly name: string | null;
  readonly table: { readonly text: string } | { readonly rows: readonly (readonly string[])[] };
};

type TableState = { readonly source: TableSource | null; take: (source: TableSource | null) => void };

export const useTableSource = create<TableState>((set) => ({
  source: null,
  take: (source) => set({ source }),
}));
