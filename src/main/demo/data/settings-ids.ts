import { uuidOf } from './dice.ts';

/** Names of the seller's own settings objects, in the order of their numbers. */
export const SHIPPING_RATES = ['default', 'Paczkomaty i kurier', 'Gabaryty', 'One Fulfillment'] as const;
export const RETURN_POLICIES = ['Zwroty 14 dni', 'Zwroty 30 dni na koszt sklepu'] as const;
export const IMPLIED_WARRANTIES = ['Rękojmia 2 lata'] as const;
export const WARRANTIES = ['Gwarancja sprzedawcy 12 miesięcy', 'Gwarancja producenta 24 miesiące'] as const;

export const shippingRatesId = kept(91);
export const returnPolicyId = kept(92);
export const impliedWarrantyId = kept(93);
export const warrantyId = kept(94);
export const priceRuleId = kept(95);
export const attachmentId = kept(97);
export const contactId = kept(431);
export const responsiblePersonId = kept(461);
export const sizeTableId = kept(723);
export const serviceGroupId = kept(732);

export function producerId(seed: number): string {
  return uuidOf(seed, 0, 96);
}

/** Every offer names a few of them, so each is worked out once. */
function kept(salt: number): (seed: number, at: number) => string {
  const known = new Map<number, string>();
  return (seed, at) => {
    const key = seed * 16 + at;
    const id = known.get(key) ?? uuidOf(seed, at, salt);
    known.set(key, id);
    return id;
  };
}
