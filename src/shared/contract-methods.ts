import type { Edition } from './domain/account.ts';

export type ParameterValue = string | number | boolean | readonly (string | number)[];

/** One call of a method of Allegro, as the seller writes it down. */
export type MethodCall = {
  /** "sale.offer-tags.list", or "GET /sale/offer-tags". */
  readonly method: string;
  /** What stands in its path. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, ParameterValue>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** In place of the method's own: an address Allegro gave, such as the one-time address of an upload. */
  readonly at?: string;
  /** A file opened by files.open or handed over, for a method that takes one. */
  readonly fileId?: number;
  /** Of that file, where its first bytes do not tell. */
  readonly mediaType?: string;
};

/** What would be sent, and nothing else. */
export type MethodPreview = {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly json: unknown;
  readonly file: { readonly name: string; readonly sizeBytes: number; readonly mediaType: string } | null;
  readonly isWrite: boolean;
};

export type MethodAnswer = {
  readonly status: number;
  readonly traceId: string | null;
  readonly location: string | null;
  /** Null where there is no data. */
  readonly value: unknown;
  /** Entries of its list that could not be read, and why. */
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
  /** How many were read. */
  readonly pages: number;
  /** Allegro shows no further pages, though there are, or may be, more. */
  readonly isCapped: boolean;
  readonly file: {
    readonly path: string;
    readonly sizeBytes: number;
    readonly mediaType: string | null;
  } | null;
};

export type MethodLine = {
  readonly id: string;
  readonly method: MethodPreview['method'];
  readonly path: string;
  readonly group: string;
  /** Full name; null where any sign-in will do. */
  readonly scope: string | null;
  /** Query parameters; those it cannot do without are in `needs`. */
  readonly query: readonly string[];
  readonly needs: readonly string[];
  readonly editions: readonly Edition[];
  readonly goneSince: string | null;
  readonly replacedBy: string | null;
};
