/** Which cell is open, and the character typed over it, if any. */
export type Editing = { readonly offerId: string; readonly column: string; readonly text: string | null };
