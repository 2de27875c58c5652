import type { EditRow } from '../support/edit-rows.ts';

/** A request of the engine, from its start to what the engine was told of it. Times are of the world. */
export type Exchange = {
  readonly number: number;
  /** Which life of the program sent it. */
  readonly life: number;
  readonly host: 'auth' | 'api' | 'upload';
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: string | null;
  readonly sentAt: number;
  /** Of a write: the edits that it carried when it was sent. */
  readonly edits: readonly CarriedEdit[];
  /** Null: Allegro never heard of it. */
  arrivedAt: number | null;
  applied: boolean;
  answeredAt: number | null;
  /** Null: no answer came. */
  status: number | null;
  failure: string | null;
  retryAfterMs: number | null;
  answer: unknown;
};

/** What Allegro had when the program looked last, as the command remembers it. */
export type CarriedEdit = EditRow & { readonly base: unknown; readonly looked: unknown };

export function isWriteOf({ host, method }: Exchange): boolean {
  return host !== 'auth' && method !== 'GET';
}
