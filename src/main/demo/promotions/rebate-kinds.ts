import type { Thing } from '../resource.ts';

type Percent = { readonly percentage: string };

export type Specification =
  | {
      readonly type: 'LARGE_ORDER_DISCOUNT';
      readonly thresholds: readonly {
        readonly orderValue: { readonly lowerBound: { readonly amount: string; readonly currency: string } };
        readonly discount: Percent;
      }[];
    }
  | {
      readonly type: 'WHOLESALE_PRICE_LIST';
      readonly name: string;
      readonly thresholds: readonly {
        readonly quantity: { readonly lowerBound: number };
        readonly discount: Percent;
      }[];
    }
  | {
      readonly type: 'UNIT_PERCENTAGE_DISCOUNT';
      readonly configuration: { readonly percentage: number };
      readonly trigger: { readonly forEachQuantity: number; readonly discountedNumber: number };
    }
  | {
      readonly type: 'ORDER_FIXED_DISCOUNT';
      readonly value?: { readonly amount: string; readonly currency: string };
    };

export type Criterion = {
  readonly type: 'CONTAINS_OFFERS' | 'OFFERS_ASSIGNED_EXTERNALLY' | 'ALL_OFFERS';
  readonly offers?: readonly {
    readonly id: string;
    readonly quantity?: number;
    readonly promotionEntryPoint?: boolean;
  }[];
};

/** A rebate as it is sent, and with what Allegro adds to it. */
export type Rebate = Thing & {
  readonly benefits: readonly { readonly specification: Specification }[];
  readonly offerCriteria: readonly Criterion[];
  readonly createdAt?: string;
  readonly status?: 'ACTIVE' | 'INACTIVE' | 'SUSPENDED';
};

export type RebateType =
  | 'LARGE_ORDER_DISCOUNT'
  | 'WHOLESALE_PRICE_LIST'
  | 'MULTIPACK'
  | 'CROSS_MULTIPACK'
  | 'BUNDLE';

/** By what a list is filtered; a multipack of several offers is a cross one. */
export function typeOfRebate({ benefits, offerCriteria }: Rebate): RebateType {
  const type = benefits[0]?.specification.type;
  switch (type) {
    case 'LARGE_ORDER_DISCOUNT':
    case 'WHOLESALE_PRICE_LIST':
      return type;
    case 'ORDER_FIXED_DISCOUNT':
      return 'BUNDLE';
    default:
      return (offerCriteria[0]?.offers ?? []).length > 1 ? 'CROSS_MULTIPACK' : 'MULTIPACK';
  }
}

export function asRebate(thing: Thing): Rebate {
  return thing as Rebate;
}

export function offersOf({ offerCriteria }: Rebate): readonly string[] {
  return offerCriteria.flatMap(({ offers = [] }) => offers.map(({ id }) => id));
}
