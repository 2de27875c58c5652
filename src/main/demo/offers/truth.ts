import type { DemoState } from '../kinds.ts';

/** The offer as Allegro holds it, in the shape of GET /sale/product-offers/{id}; null when there is none. */
export function offerTruth(_state: DemoState, _offerId: string): object | null {
  return null;
}

/** Somebody edits on Allegro's side: a merge patch in the shape of PATCH /sale/product-offers/{id}. */
export function editTruth(
  _state: DemoState,
  _now: number,
  _offerId: string,
  _mergePatch: object,
): object | null {
  return null;
}
