import type { Clock } from '../ports.ts';

/** Enough for every list a window keeps open, and for going back a few steps. */
const KEPT_VIEWS = 24;

/**
 * The ordered lists of rows that windows look at. A view's rows and their order stay as they were when it
 * was opened, so a scrollbar can jump while a sync writes; what each row shows is read anew.
 */
export class OfferViews {
  readonly #views = new Map<string, Int32Array>();
  readonly #session: string;
  #opened = 0;

  /** The moment of opening is part of each id: an id from before a restart is unknown, never another list. */
  constructor(clock: Clock) {
    this.#session = clock.now().toString(36);
  }

  keep(rowIds: Int32Array): string {
    this.#opened += 1;
    const viewId = `${this.#session}-${this.#opened}`;
    this.#views.set(viewId, rowIds);
    const oldest = this.#views.keys().next().value;
    if (this.#views.size > KEPT_VIEWS && oldest !== undefined) this.#views.delete(oldest);
    return viewId;
  }

  /** A view that is looked at becomes the youngest. */
  find(viewId: string): Int32Array | null {
    const rowIds = this.#views.get(viewId);
    if (rowIds === undefined) return null;
    this.#views.delete(viewId);
    this.#views.set(viewId, rowIds);
    return rowIds;
  }
}
