import { create } from 'zustand';

/** Which columns the grid has room for and shows now. */
export const useShownColumns = create<{ readonly ids: readonly string[] }>(() => ({ ids: [] }));

export function tellShownColumns(ids: readonly string[]): void {
  useShownColumns.setState({ ids });
}
