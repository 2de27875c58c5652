import type { Preferences, SyncProgress } from '../../../src/shared/contract-app.ts';
import type { ChangeSet, Edit } from '../../../src/shared/domain/edit.ts';
import type { OfferBase } from '../../../src/shared/domain/offer.ts';

/** The state of an in-memory shop: enough to look at the window without an engine. */
export type FakeShop = {
  preferences: Preferences;
  isOpen: boolean;
  isOnline: boolean;
  canWrite: boolean;
  sync: SyncProgress;
  offers: Map<string, OfferBase>;
  views: Map<string, readonly string[]>;
  sets: ChangeSet[];
  edits: Edit[];
  nextId: number;
  now: () => number;
};

const NOUNS = [
  'Lampka biurkowa LED',
  'Kurtka zimowa męska',
  'Etui silikonowe',
  'Klocki konstrukcyjne',
  'Szkło hartowane',
];
const TRAITS = [
  'z ładowarką indukcyjną',
  'wodoodporna z kapturem',
  'do telefonu, czarne matowe',
  '520 elementów',
  'różowe złoto',
];
const ENDINGS = ['', ' dla dzieci', ', żółta', ' PREMIUM zestaw prezentowy dla całej rodziny', ' 25 l'];

export function makeShop(offers: number, now: () => number): FakeShop {
  const made = Array.from({ length: offers }, (_, number) => makeOffer(number));
  return {
    preferences: {
      language: 'en',
      theme: 'light',
      askAbovePercent: 30,
      railFolded: false,
      offerColumns: null,
      offerRows: 'normal',
      detailsPace: 'half',
      apiConsole: false,
    },
    isOpen: false,
    isOnline: true,
    canWrite: false,
    sync: { running: null, done: 0, total: 0 },
    offers: new Map(made.map((offer) => [offer.offerId, offer])),
    views: new Map(),
    sets: [],
    edits: [],
    nextId: 1,
    now,
  };
}

function makeOffer(number: number): OfferBase {
  const pick = (words: readonly string[], stride: number) =>
    words[Math.floor(number / stride) % words.length] ?? '';
  const status = number % 11 === 10 ? 'ENDED' : number % 37 === 36 ? 'INACTIVE' : 'ACTIVE';
  return {
    offerId: String(12_884_000_000 + number * 7919),
    title: `${pick(NOUNS, 1)} ${pick(TRAITS, 2)}${pick(ENDINGS, 3)} ${number + 1}`,
    price: { amountMinor: 990 + ((number * 3701) % 240_000), currency: 'PLN' },
    stock: status === 'ENDED' ? 0 : (number * 13) % 91,
    status,
    format: number % 101 === 100 ? 'AUCTION' : 'BUY_NOW',
    externalId: number % 9 === 8 ? null : `SKU-${4100 + number}`,
    categoryId: String(257_000 + (number % 30)),
    imageUrl: null,
    watchers: (number * 5) % 70,
    visits: (number * 71) % 1000,
    sold: (number * 13) % 57,
    priceRuleId: number % 23 === 22 ? 'rule-1' : null,
    isFulfillment: number % 41 === 40,
    isBusinessOnly: false,
    marketplaceId: 'allegro-pl',
  };
}
