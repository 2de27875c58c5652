import type { Edition } from '../../../../shared/domain/account.ts';
import { err, type AppError, type Result } from '../../../../shared/errors.ts';
import type { Endpoint } from '../../allegro/endpoint.ts';
import type { AllegroHttp, CallOptions } from '../../allegro/http.ts';
import type { Clock, Log } from '../../ports.ts';
import type { WriteDb } from '../../store/handle.ts';
import { itemRow } from '../../store/queries/item-rows.ts';
import type { Collection } from '../collection.ts';
import { inputFor, type ItemMethods } from '../methods-of.ts';

/** What reads items from Allegro. */
export type ReadingParts = {
  readonly db: WriteDb;
  readonly http: AllegroHttp;
  readonly edition: Edition;
  /** Of the seller. */
  readonly userId: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Says which tables a batch has just changed. */
  readonly emit: (tables: readonly string[]) => void;
};

/** Who waits for it: nobody, where it runs by itself. */
export type ReadingManners = Pick<CallOptions, 'priority' | 'signal' | 'byItself'>;

/** One collection of this edition, or the part of it within one item. */
export type ReadingOf = {
  readonly definition: Collection;
  readonly methods: ItemMethods;
  /** '' for all of a collection whose items stand alone. */
  readonly within: string;
  /** What is looked for. */
  readonly text?: string | undefined;
  readonly manners: ReadingManners;
};

export type ReadOutcome = { readonly read: number; readonly removed: number };

export const ITEM_TABLES = ['collection_item', 'collection_reading'] as const;

/** What goes into the path and the query of a call of this reading. */
export function inputOf(
  { db, edition, userId }: Pick<ReadingParts, 'db' | 'edition' | 'userId'>,
  { definition, within, text = '' }: Pick<ReadingOf, 'definition' | 'within' | 'text'>,
  endpoint: Endpoint,
  key: string | null,
) {
  const outer =
    definition.within === undefined ? undefined : itemRow(db, definition.within.collection, within)?.document;
  return inputFor(definition, endpoint, edition, { within, key, userId, outer, text });
}

/** Allegro has no such item, or has it no more. */
export function isMissing(error: AppError): boolean {
  return error.kind === 'not-found' || (error.kind === 'refused' && error.status === 404);
}

/** It holds for every request, so that asking for more is in vain. */
export function holdsForAll(error: AppError): boolean {
  return ['offline', 'auth', 'rate-limited', 'cancelled'].includes(error.kind);
}

export function cancelled(): Result<never, AppError> {
  return err({ kind: 'cancelled', message: 'The reading was stopped' });
}
