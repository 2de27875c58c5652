import { RETURN_POLICIES, returnPolicyId } from '../data/settings-ids.ts';
import type { DemoState } from '../kinds.ts';
import { findThing, type Resource, type Thing } from '../resource.ts';
import { bornAttachment } from './after-sales-attachments.ts';
import { refusedPolicy } from './return-policy-rules.ts';
import { OF_SELLER, SHOP_ADDRESS } from './shop-address.ts';

/** On what terms buyers may send goods back. */
export const RETURN_POLICY: Resource = {
  table: 'return-policies',
  born: bornPolicies,
  completed: (sent, _context, before) => ({
    description: '',
    contact: { phoneNumber: null, email: null },
    ...sent,
    // Whose warehouse it is for cannot be changed.
    isFulfillment: before?.['isFulfillment'] ?? sent['isFulfillment'] ?? false,
    ...OF_SELLER,
  }),
  refusal: refusedPolicy,
};

export function hasReturnPolicy(state: DemoState, id: string): boolean {
  return findThing(state, RETURN_POLICY, id) !== null;
}

function bornPolicies(state: DemoState): readonly Thing[] {
  return RETURN_POLICIES.map((name, at) => ({
    id: returnPolicyId(state.settings.seed, at),
    isFulfillment: false,
    ...OF_SELLER,
    name,
    availability: { range: 'FULL' },
    withdrawalPeriod: at === 0 ? 'P14D' : 'P30D',
    returnCost: { coveredBy: at === 0 ? 'BUYER' : 'SELLER' },
    attachment: bornAttachment(state),
    address: SHOP_ADDRESS,
    description: 'Towar w oryginalnym opakowaniu.',
    contact: { phoneNumber: at === 0 ? null : '500 600 700', email: null },
    options: {
      cashOnDeliveryNotAllowed: true,
      freeAccessoriesReturnRequired: true,
      refundLoweredByReceivedDiscount: false,
      businessReturnAllowed: false,
      collectBySellerOnly: false,
      abroadReturnTermsMayDiffer: false,
    },
  }));
}
