/** What buyers complain of, as Allegro names it and as people say it. */
export const REASONS = {
  NO_PRODUCT_RECEIVED: { pl: 'Nie mam przesyłki', en: 'My parcel did not come' },
  NO_PRODUCT_IN_PARCEL: { pl: 'Paczka była pusta', en: 'The parcel was empty' },
  NO_PROOF_OF_PURCHASE_MANUAL_OR_WARRANTY: {
    pl: 'Brak paragonu, instrukcji lub gwarancji',
    en: 'Receipt, manual or guarantee is missing',
  },
  MISSING_PRODUCT_ELEMENT: { pl: 'Brakuje części', en: 'A part is missing' },
  PRODUCT_AND_PARCEL_DAMAGED_IN_TRANSIT: {
    pl: 'Uszkodzone razem z paczką',
    en: 'Damaged together with the parcel',
  },
  PRODUCT_DAMAGED_PARCEL_INTACT: { pl: 'Uszkodzone, choć paczka cała', en: 'Damaged in a sound parcel' },
  DEFECT_FOUND_DURING_USE: { pl: 'Wada wyszła w użyciu', en: 'It broke in use' },
  NOT_AS_DESCRIBED: { pl: 'Inne niż w opisie', en: 'Not what was described' },
  NO_REFUND_AFTER_RETURNING_PRODUCT: { pl: 'Nie mam zwrotu pieniędzy', en: 'No money back for my return' },
  OTHER: { pl: 'Coś innego', en: 'Something else' },
} as const;

export type Reason = keyof typeof REASONS;

export const REASON_NAMES = Object.keys(REASONS) as readonly Reason[];

export function reasonIn(language: string, reason: Reason): string {
  return language === 'pl-PL' ? REASONS[reason].pl : REASONS[reason].en;
}
