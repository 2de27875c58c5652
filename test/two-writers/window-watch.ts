import type { HttpRequest } from '../../src/main/engine/ports.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import type { WatchedRequest, WorldWatch } from '../support/world-watch.ts';
import { textOf, type Values } from './fields.ts';
import type { Timeline } from './timeline.ts';
import { readBy, targetsOf, type Target } from './writes.ts';

/** A write of the program as Allegro received it, with its last look at the offer before. */
export type Sent = Target & {
  readonly editId: number;
  /** What the seller had been shown. */
  readonly base: string;
  readonly lookedAt: number;
  readonly looked: Values;
  readonly arrivedAt: number;
  /** How many offers the seller's Send was about. */
  readonly offers: number;
};

type Parts = {
  readonly now: () => number;
  readonly timeline: Timeline;
  /** A write of the program has come to Allegro and is not read yet. */
  readonly onWrite: (target: Target) => void;
  readonly offersOfSend: () => number;
};

/** Sees on Allegro's side when each offer was looked at last, and when the write came. */
export class WindowWatch implements WorldWatch {
  readonly writes: Sent[] = [];
  readonly #parts: Parts;
  readonly #looks = new Map<string, { readonly at: number; readonly values: Values }>();
  readonly #targets = new Map<HttpRequest, readonly Target[]>();
  #db: WriteDb | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  born(db: WriteDb): void {
    this.#db = db;
  }

  /** The request is at Allegro's door: what the rival does now comes after the look and before the write. */
  instead(request: HttpRequest): null {
    const targets = targetsOf(request);
    this.#targets.set(request, targets);
    for (const target of targets) this.#parts.onWrite(target);
    this.#parts.timeline.look();
    for (const target of targets) this.#keepWrite(target);
    for (const offerId of readBy(request)) {
      const values = this.#parts.timeline.now(offerId);
      this.#looks.set(offerId, { at: this.#parts.now(), values });
    }
    return null;
  }

  sent(_request: HttpRequest): WatchedRequest {
    return { arrived: () => this.#parts.timeline.look(), answered: () => undefined };
  }

  onTheWay(_request: HttpRequest, answer: Parameters<WorldWatch['onTheWay']>[1]) {
    return answer;
  }

  died(): void {
    this.#db = null;
  }

  point(): void {}

  readonly log: WorldWatch['log'] = () => {};

  #keepWrite(target: Target): void {
    const look = this.#looks.get(target.offerId);
    const edit = this.#editOf(target);
    if (look === undefined || edit === undefined)
      throw new Error(`${target.field} of ${target.offerId} was written without a look or an edit`);
    this.writes.push({
      ...target,
      editId: edit.editId,
      base: textOf(target.field, edit.base === null ? null : JSON.parse(edit.base)),
      lookedAt: look.at,
      looked: look.values,
      arrivedAt: this.#parts.now(),
      offers: this.#parts.offersOfSend(),
    });
  }

  #editOf({ offerId, field }: Target) {
    const sql = `SELECT edit_id AS editId, base FROM edit
      WHERE object_id = ? AND field = ? AND state = 'sending'`;
    return this.#db?.select<{ editId: number; base: string | null }>(sql).get(offerId, field);
  }
}
