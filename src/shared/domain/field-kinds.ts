import { type WireDescription, isDescription, sameDescription } from './description.ts';
import { type Money, sameMoney } from './money.ts';
import { sameFiles } from './offer-files.ts';
import { isParameters, sameParameters, type WireParameter } from './offer-parameters.ts';
import type { PublicationStatus } from './offer.ts';

/**
 * What an editable field may hold. A code is a name made of signs, such as a SKU: spreadsheets take it for a
 * number.
 */
export type KindValues = {
  text: string;
  code: string;
  money: Money;
  count: number;
  publication: PublicationStatus;
  /** Names of files, see offer-files.ts. */
  files: readonly string[];
  description: WireDescription;
  parameters: readonly WireParameter[];
  /** The key of an item of a collection, see offer-settings.ts. */
  setting: string;
};

export type FieldKind = keyof KindValues;

type KindRule<Value> = {
  /** Two values that mean the same are one; nothing is the same as nothing alone. */
  readonly same: (left: Value | null, right: Value | null) => boolean;
  /** The value's shape; whether Allegro would take it is for the check rules. */
  readonly fits: (value: unknown) => boolean;
};

const TEXT: KindRule<string> = { same: Object.is, fits: (value) => typeof value === 'string' };

export const FIELD_KINDS: { readonly [Kind in FieldKind]: KindRule<KindValues[Kind]> } = {
  text: TEXT,
  code: TEXT,
  money: {
    same: sameMoney,
    fits: (value) =>
      typeof value === 'object' && value !== null && 'amountMinor' in value && 'currency' in value,
  },
  count: { same: Object.is, fits: Number.isFinite },
  publication: {
    same: (left, right) => settled(left) === settled(right),
    fits: (value) => value === 'ACTIVE' || value === 'ENDED',
  },
  setting: { same: Object.is, fits: (value) => typeof value === 'string' && value !== '' },
  description: { same: sameDescription, fits: isDescription },
  parameters: { same: sameParameters, fits: isParameters },
  files: {
    same: sameFiles,
    fits: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  },
};

/** ACTIVATING counts as ACTIVE: the publication is under way (up to 2 hours). */
function settled(status: PublicationStatus | null): PublicationStatus | null {
  return status === 'ACTIVATING' ? 'ACTIVE' : status;
}
