import type { z } from 'zod';
import type { ActLook, ItemPlace, Words } from '../../../shared/contract-collections.ts';
import type { Edition } from '../../../shared/domain/account.ts';
import type { AppError, Result } from '../../../shared/errors.ts';
import type { AllegroHttp } from '../allegro/http.ts';

/** What is needed to do an act: the key of its item, what the seller gave, and a command id of our own. */
export type ActCall<Input> = {
  readonly http: AllegroHttp;
  readonly edition: Edition;
  readonly key: string;
  readonly input: Input;
  /** Saved before the first byte leaves; the same at every try. */
  readonly commandId: string;
  /** What the seller gave along with it. */
  readonly files: ActFiles;
};

/** Contents that are kept here, by their SHA-256; null for what is not. */
export type ActFiles = {
  read(blobId: string): Promise<{ readonly mediaType: string; readonly content: Uint8Array } | null>;
};

/**
 * Something that moves money, binds, costs a fee or reaches a person. It may be prepared offline; it is done
 * only after the seller confirmed what a fresh look at Allegro showed.
 */
export type Act<Input = unknown, State = unknown> = {
  /** "orders.set-status". */
  readonly name: string;
  /** The collection whose items it is done to. */
  readonly collection: string;
  readonly words: Words;
  /** Those that have its methods, where they are fewer than have the collection. */
  readonly editions?: readonly Edition[];
  readonly input: z.ZodType<Input>;
  /** Paths in the input that hold the key of an item of another collection. */
  readonly references?: Readonly<Record<string, string>>;
  /** Reads how things stand. */
  look(call: ActCall<Input>): Promise<Result<State, AppError>>;
  /** Why it must not be done as things stand: cancelled, refunded meanwhile, answered. */
  stops(state: State, input: Input): Words | null;
  /** Names person, amount and order. */
  tells(state: State, input: Input): Pick<ActLook, 'person' | 'amount' | 'order' | 'says'>;
  send(call: ActCall<Input> & { readonly state: State }): Promise<Result<unknown, AppError>>;
  /** After a lost answer: whether it was done. Null where nothing tells: then the seller is asked. */
  wasDone(state: State, call: ActCall<Input> & { readonly before: State }): boolean | null;
  /**
   * Items that it made, by the state afterwards and by what `send` answered (null where the answer was lost):
   * a parcel that no list of Allegro shows.
   */
  makes?(state: State, answer: unknown): readonly ItemPlace[];
};

/** Ties an act's functions to what its input and its state are. */
export function act<Input, State>(definition: Act<Input, State>): Act<Input, State> {
  return definition;
}
