import { type Money, sameMoney } from './money.ts';
import type { OfferBase } from './offer.ts';

/**
 * The editable fields of an offer: what kind of value each holds, where its base value is read, and when two values
 * mean the same. A new editable field starts with its line here.
 */
export type OfferField = 'title' | 'price' | 'stock' | 'publication';

export type OfferFieldValues = {
  title: string;
  price: Money | null;
  /** Pieces available. 0 is carried out as ending the offer. */
  stock: number | null;
  publication: 'ACTIVE' | 'ENDED' | 'INACTIVE' | 'ACTIVATING' | 'ARCHIVED';
};

type FieldRule<F extends OfferField> = {
  /** The base value, or undefined when it has never been fetched. */
  readonly baseOf: (base: OfferBase) => OfferFieldValues[F] | undefined;
  /** The same offer with another value there. */
  readonly put: (base: OfferBase, value: OfferFieldValues[F]) => OfferBase;
  readonly same: (left: OfferFieldValues[F], right: OfferFieldValues[F]) => boolean;
  /** Calls that can carry it: `bulk` price/stock entries, `publication` commands, `patch` of the offer. */
  readonly carrier: 'bulk' | 'publication' | 'patch';
};

export const OFFER_FIELDS: { readonly [F in OfferField]: FieldRule<F> } = {
  title: {
    baseOf: (base) => base.title,
    put: (base, title) => ({ ...base, title }),
    same: Object.is,
    carrier: 'patch',
  },
  price: {
    baseOf: (base) => base.price,
    put: (base, price) => ({ ...base, price }),
    same: sameMoney,
    carrier: 'bulk',
  },
  stock: {
    baseOf: (base) => base.stock,
    put: (base, stock) => ({ ...base, stock }),
    same: Object.is,
    carrier: 'bulk',
  },
  publication: {
    baseOf: (base) => base.status,
    put: (base, status) => ({ ...base, status }),
    same: samePublication,
    carrier: 'publication',
  },
};

export function isOfferField(name: string): name is OfferField {
  return Object.hasOwn(OFFER_FIELDS, name);
}

/** ACTIVATING counts as ACTIVE: the publication is under way (up to 2 hours). */
function samePublication(
  left: OfferFieldValues['publication'],
  right: OfferFieldValues['publication'],
): boolean {
  const settled = (status: OfferFieldValues['publication']) => (status === 'ACTIVATING' ? 'ACTIVE' : status);
  return settled(left) === settled(right);
}
