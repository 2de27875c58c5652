/** The moves between states that days come to; see the charts of shared/domain/edit.ts and item changes. */
export const MOVES: readonly string[] = [];

type NotHere = { readonly moves: RegExp; readonly steps: RegExp; readonly why: string };

/** Cells of the table that cannot be, each with its reason; a cell that is none of these and is low is missing. */
export const NOT_HERE: readonly NotHere[] = [];
