import type { Shapes } from '../shape-language.ts';

export const billingShapes: Shapes = {
  BillingEntries: { billingEntries: '[BillingEntry]' },
  BillingEntry: {
    id: 'uuid',
    occurredAt: 'instant',
    type: 'BillingEntryType',
    offer: 'BillingEntryOffer',
    value: 'BillingEntryValue',
    tax: 'BillingEntryTax',
    balance: 'BillingEntryBalance',
    order: 'BillingEntryOrder',
    additionalInfo: '[BillingEntryAdditionalInfoItem] @2026',
  },
  BillingEntryAdditionalInfoItem: { type: 'text', name: 'text', value: 'text' },
  BillingEntryBalance: { amount: 'text', currency: 'text' },
  BillingEntryOffer: { id: 'text', name: 'text' },
  BillingEntryOrder: { id: 'uuid' },
  BillingEntryTax: { percentage: 'text', annotation: ['=OUT_OF_SCOPE|NOT_APPLICABLE @2026', 'text @2022'] },
  BillingEntryType: { id: 'text', name: 'text' },
  BillingEntryValue: { amount: 'text', currency: 'text' },
  BillingType: { id: 'text', description: 'text' },
};
