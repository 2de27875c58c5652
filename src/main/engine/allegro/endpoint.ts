import type { z } from 'zod';
import type { Edition } from '../../../shared/domain/account.ts';
import type { LimitName } from './limit-table.ts';

export const PUBLIC_V1 = 'application/vnd.allegro.public.v1+json';
export const BETA_V1 = 'application/vnd.allegro.beta.v1+json';

/** One method of Allegro as data. What is left out has the value its comment names. */
export type Endpoint<Path extends string = string, Query extends string = string, Output = unknown> = {
  /** Resource and verb: "sale.offers.list". */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With {names}. */
  readonly path: Path;
  /** Default: api. */
  readonly host?: 'api' | 'upload';
  readonly query?: readonly Query[];
  /** Query parameters without which Allegro refuses. */
  readonly needs?: readonly NoInfer<Query>[];
  /** Request headers of its own, in lower case: "if-match". */
  readonly headers?: readonly string[];
  /** Short scope, without "allegro:api:"; null when any token will do. */
  readonly scope: string | null;
  /** The weakest token that will do. Default: user. */
  readonly token?: 'user' | 'application';
  /** The media type asked for. Default: public v1. */
  readonly produces?: string;
  /** Media types a body may have; the first is that of JSON. Default: public v1. */
  readonly consumes?: readonly string[];
  /** What the JSON body must be. Left out: no JSON body, or one that its own port makes. */
  readonly request?: z.ZodType;
  /** Null where the answer has no body, or bytes. */
  readonly response: z.ZodType<Output> | null;
  readonly paging?: Paging;
  /** Budgets beside the key's own that it counts towards. */
  readonly limits?: readonly LimitName[];
  /** 303 is one of its answers. */
  readonly answersSeeOther?: boolean;
  /** What a 404 means: nothing behind that id (not-found), or a refusal. Default: refusal. */
  readonly whenMissing?: 'not-found';
  /**
   * What a 409 means: an earlier edit is still under way, or this id was accepted before. Default: refusal.
   */
  readonly onConflict?: 'edit-in-progress' | 'id-already-used';
  /** The only Accept-Language it takes. */
  readonly language?: string;
  /** Default: both. */
  readonly editions?: readonly Edition[];
  /** For methods an edition lacks: since when, and what is there instead. */
  readonly goneSince?: string;
  readonly replacedBy?: string;
};

export type Paging =
  | { readonly kind: 'offset'; readonly maxLimit: number; readonly maxOffset: number }
  | { readonly kind: 'cursor'; readonly maxLimit: number };

export type QueryValue = string | number | boolean | readonly (string | number)[];

type ParamNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

type Params<Path extends string> = [ParamNames<Path>] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: { readonly [Name in ParamNames<Path>]: string } };

/** `at` replaces host and path by an address Allegro gave (a one-time upload address). */
export type CallInput<Path extends string, Query extends string> = Params<Path> & {
  readonly query?: { readonly [Name in Query]?: QueryValue | undefined };
  readonly json?: unknown;
  readonly bytes?: { readonly contentType: string; readonly content: Uint8Array };
  readonly at?: string;
};

/** Keeps the literal types of path and query names. */
export function endpoint<const Path extends string, const Query extends string = never, Output = undefined>(
  declared: Endpoint<Path, Query, Output>,
): Endpoint<Path, Query, Output> {
  return declared;
}

export function isWrite(declared: Pick<Endpoint, 'method'>): boolean {
  return declared.method !== 'GET';
}
