import type { OfferField } from './offer-fields.ts';
import type { OfferId } from './offer.ts';

/** By what a line of a table names its offer. */
export type ImportKey = 'sku' | 'ean' | 'offer';

/** What a column of a table is taken for. */
export type ColumnUse = `key-${ImportKey}` | OfferField | 'none';

/** A table as text (CSV, or copied from a spreadsheet), or as rows of cells. */
export type ImportInput = {
  readonly text?: string;
  readonly rows?: readonly (readonly string[])[];
  readonly key: ImportKey | null;
  /** What each column is, where the seller has said so; else the names in the first line tell. */
  readonly columns?: readonly ColumnUse[];
  /** Columns whose names say nothing may be known by what stands in them; the first line may be data. */
  readonly byContent?: boolean;
};

export type ImportColumn = {
  readonly name: string;
  readonly use: ColumnUse;
  readonly sample: readonly string[];
};

export type ImportPreview = {
  readonly key: ImportKey;
  readonly columns: readonly ImportColumn[];
  readonly rows: number;
  readonly matched: number;
  readonly unchanged: number;
  readonly problems: readonly ImportProblem[];
  readonly sample: readonly {
    readonly offerId: OfferId;
    readonly title: string;
    readonly field: OfferField;
    readonly from: unknown;
    readonly to: unknown;
  }[];
};

/** `line` is that of the file, or the row of the spreadsheet; `values` are for the text of the code. */
export type ImportProblem = {
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly values?: Readonly<Record<string, string | number>>;
};
