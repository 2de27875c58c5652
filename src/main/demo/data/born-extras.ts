import { compatibilityListId, vehiclesFor } from '../catalogue/compatibility-list.ts';
import type { DemoEdition } from '../kinds.ts';
import type { OfferDocument, ProductSetElement } from './offer-document.ts';
import { priceText } from './price-text.ts';
import {
  attachmentId,
  contactId,
  priceRuleId,
  responsiblePersonId,
  serviceGroupId,
  sizeTableId,
} from './settings-ids.ts';
import type { Traits } from './traits.ts';

/** Sold abroad as well: in Czechia, where a rule sets the price. */
const ABROAD = 2;
const WITH_SERVICES = 6;
const WITH_FILES = 8;
const WITH_TAXES = 10;

type Abroad = Pick<OfferDocument, 'additionalMarketplaces'> & {
  readonly additional: readonly { readonly id: string }[];
  readonly rulesAbroad: Readonly<Record<string, string>>;
};

const NOT_ABROAD: Abroad = { additionalMarketplaces: {}, additional: [], rulesAbroad: {} };

/** Where an offer is sold beside its own marketplace. The list tells it too, so it is worked out cheaply. */
export function soldAbroad(seed: number, index: number, traits: Traits): Abroad {
  if (!isOrdinary(traits) || index % 40 !== ABROAD || traits.priceMinor === null) return NOT_ABROAD;
  const price = { amount: priceText(traits.priceMinor * 6), currency: 'CZK' };
  return {
    additionalMarketplaces: {
      'allegro-cz': { sellingMode: { price }, publication: { state: 'APPROVED', refusalReasons: [] } },
    },
    additional: [{ id: 'allegro-cz' }],
    rulesAbroad: { 'allegro-cz': priceRuleId(seed, 0) },
  };
}

/** The group of services that an offer names, or null. */
export function servicesOf(seed: number, index: number, traits: Traits): { readonly id: string } | null {
  return isOrdinary(traits) && index % 40 === WITH_SERVICES ? { id: serviceGroupId(seed, 0) } : null;
}

/** What only some offers have, beside what the list tells. */
export function bornExtras(
  { seed, edition }: { readonly seed: number; readonly edition?: DemoEdition },
  index: number,
  traits: Traits,
): Partial<OfferDocument> {
  const kind = isOrdinary(traits) ? index % 40 : null;
  return {
    additionalMarketplaces: soldAbroad(seed, index, traits).additionalMarketplaces,
    additionalServices: servicesOf(seed, index, traits),
    ...(kind === WITH_SERVICES
      ? {
          sizeTable: { id: sizeTableId(seed, 0) },
          // Nothing could be asked of a buyer in 2022.
          ...(edition === '2022' ? {} : { messageToSellerSettings: ASKED }),
        }
      : {}),
    ...(kind === WITH_FILES
      ? { attachments: [{ id: attachmentId(seed, 0) }], contact: { id: contactId(seed, 0) } }
      : {}),
    ...(kind === WITH_TAXES ? { taxSettings: TAXES } : {}),
    compatibilityList: fitting(seed, traits),
  };
}

/** What is known of the safety of its product: some have it in a file, some an importer. */
export function bornSafety(seed: number, index: number, traits: Traits): Partial<ProductSetElement> {
  if (!isOrdinary(traits) || index % 40 !== WITH_FILES) return {};
  return {
    responsiblePerson: { id: responsiblePersonId(seed, 0) },
    safetyInformation: { type: 'ATTACHMENTS', attachments: [{ id: attachmentId(seed, 1) }] },
  };
}

const ASKED = { mode: 'REQUIRED', hint: 'Proszę podać kolor.' } as const;
const TAXES = {
  rates: [{ rate: '23.00', countryCode: 'PL' }],
  subject: 'GOODS',
  exemption: 'MONEY_EXEMPTION',
} as const;

/** The list that its product brings along. */
function fitting(seed: number, { product, leaf, format }: Traits): OfferDocument['compatibilityList'] {
  const vehicles = format === 'BUY_NOW' ? vehiclesFor(seed, product, leaf.id) : [];
  if (vehicles.length === 0) return null;
  const items = vehicles.map(({ text }) => ({ text }));
  return { type: 'PRODUCT_BASED', id: compatibilityListId(seed, product), items };
}

function isOrdinary({ marketplaceId, format }: Traits): boolean {
  return marketplaceId === 'allegro-pl' && format === 'BUY_NOW';
}
