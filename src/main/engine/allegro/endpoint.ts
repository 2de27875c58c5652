import type { z } from 'zod';
import type { Edition } from '../../../shared/domain/account.ts';
import type { BodyStream } from '../ports.ts';
import type { LimitName } from './limit-table.ts';

export const PUBLIC_V1 = 'application/vnd.allegro.public.v1+json';
export const BETA_V1 = 'application/vnd.allegro.beta.v1+json';

/** One method of Allegro as data. What is left out has the value its comment names. */
export type Endpoint<
  Path extends string = string,
  Query extends string = string,
  Output = unknown,
  Input = unknown,
> = {
  /** Resource and verb: "sale.offers.list". */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With {names}. */
  readonly path: Path;
  /** Default: api. */
  readonly host?: 'api' | 'upload';
  readonly query?: readonly Query[];
  /** Query parameters without which Allegro refuses, in each of the editions. */
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
  readonly request?: z.ZodType<unknown, Input>;
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

/**
 * How the pages of a list follow each other: by offset until a short page; by the id of the last entry
 * (from); by the id that each page gives for the next one (page.id). By offset, Allegro answers up to
 * maxOffset + maxLimit. `items` leads to the list where it is not the first of the answer: "items.regular".
 */
export type Paging = { readonly items?: string } & (
  | { readonly kind: 'offset'; readonly maxLimit: number; readonly maxOffset: number }
  | { readonly kind: 'cursor'; readonly maxLimit: number }
  | { readonly kind: 'page-id'; readonly maxLimit: number | null }
);

export type QueryValue = string | number | boolean | readonly (string | number)[];

type ParamNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

/** Of a path that is not known while this is written, any names will do. */
type Params<Path extends string> = string extends Path
  ? { readonly params?: Readonly<Record<string, string>> | undefined }
  : [ParamNames<Path>] extends [never]
    ? { readonly params?: undefined }
    : { readonly params: { readonly [Name in ParamNames<Path>]: string } };

/** What is sent may be read-only at every depth. */
type Sent<T> = T extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]: Sent<T[Name]> }
    : T;

/** Bytes, or where they come from. */
export type Upload = { readonly contentType: string; readonly content: Uint8Array | BodyStream };

/** `at` replaces host and path by an address Allegro gave (a one-time upload address). */
export type CallInput<Path extends string, Query extends string, Input = unknown> = Params<Path> & {
  readonly query?: { readonly [Name in Query]?: QueryValue | undefined };
  /** Only those the method has, in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: Sent<Input>;
  readonly bytes?: Upload;
  readonly at?: string;
};

/** Keeps the literal types of path and query names. */
export function endpoint<
  const Path extends string,
  const Query extends string = never,
  Output = undefined,
  Input = unknown,
>(declared: Endpoint<Path, Query, Output, Input>): Endpoint<Path, Query, Output, Input> {
  return declared;
}

/** Where a call names nothing, its refusal is not of one thing that belongs to somebody else. */
export function isAboutMethod({ method, path }: Pick<Endpoint, 'method' | 'path'>): boolean {
  return method === 'GET' && !path.includes('{');
}

export function isWrite(declared: Pick<Endpoint, 'method'>): boolean {
  return declared.method !== 'GET';
}
